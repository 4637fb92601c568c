//! Mail in and out: what is submitted goes to the queue, LMTP puts mail into mailboxes.

use crate::config::{Mail, RelayTls};
use crate::data::Data;
use crate::directory::Names;
use crate::mailboxes::OnDemand;
use crate::owners::DirectoryOwners;
use crate::server::StartError;
use openchange_delivery::lmtp::{Limits, Server as Lmtp};
use openchange_delivery::{AbortError, Delivery, Options, Queue, Relay, Tls};
use openchange_mailbox::{Submission, Transport, TransportError};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::UnixListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// The queue, as mailboxes see it.
pub struct QueueTransport(pub Queue);

impl Transport for QueueTransport {
    fn submit(&self, submission: &Submission) -> Result<(), TransportError> {
        let Submission { sender, folder, message, .. } = submission;
        let taken = self.0.submit(&sender.mailbox, *folder, *message);
        taken.map_err(|e| TransportError::Unavailable(e.to_string()))
    }

    fn abort(&self, submission: &Submission) -> Result<(), TransportError> {
        let Submission { sender, message, .. } = submission;
        self.0.abort(&sender.mailbox, *message).map_err(|error| match error {
            AbortError::NotQueued => TransportError::NotQueued,
            AbortError::Sending => TransportError::Sending,
            AbortError::Queue(e) => TransportError::Unavailable(e.to_string()),
        })
    }
}

/// Opens the queue.
pub fn queue(
    config: &Mail,
    data: &Data,
    names: &Names,
    stores: Arc<OnDemand>,
    owners: Arc<DirectoryOwners>,
) -> Result<Queue, StartError> {
    let options = Options {
        hostname: names.host.clone(),
        local_domains: names.mail_domains.clone(),
        relay: relay(config, data)?,
        ..Options::default()
    };
    Ok(Queue::open(&data.join("queue.sqlite"), stores, owners, options)?)
}

fn relay(config: &Mail, data: &Data) -> io::Result<Option<Relay>> {
    let Some(relay) = &config.relay else { return Ok(None) };
    let read = |path: &PathBuf| std::fs::read(data.join(path)).map_err(|e| told(path, e));
    let password = match &relay.password_file {
        Some(path) => {
            let bytes = read(path)?;
            let text = String::from_utf8_lossy(&bytes);
            text.lines().next().unwrap_or_default().to_owned()
        }
        None => String::new(),
    };
    Ok(Some(Relay {
        host: relay.host.clone(),
        port: relay.port,
        tls: match relay.tls {
            RelayTls::None => Tls::None,
            RelayTls::Opportunistic => Tls::Opportunistic,
            RelayTls::Starttls => Tls::StartTls,
            RelayTls::Implicit => Tls::Implicit,
        },
        credentials: relay.user.clone().map(|user| (user, password)),
        certificates: relay.ca.iter().map(read).collect::<io::Result<_>>()?,
        timeout: Duration::from_secs(60),
    }))
}

fn told(path: &std::path::Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// What works on mail in the background.
pub struct Workers {
    stop: watch::Sender<bool>,
    queue: JoinHandle<()>,
    lmtp: Option<(JoinHandle<()>, PathBuf)>,
}

impl Workers {
    /// Works on the queue, and takes mail at the socket that the configuration names.
    pub fn start(
        config: &Mail,
        data: &Data,
        names: &Names,
        queue: Queue,
        stores: Arc<OnDemand>,
        owners: Arc<DirectoryOwners>,
    ) -> io::Result<Self> {
        let lmtp = match &config.lmtp {
            path if !path.as_os_str().is_empty() => {
                let path = data.join(path);
                // Left by a server that was killed: this one has the directory to itself.
                let _ = std::fs::remove_file(&path);
                let listener = UnixListener::bind(&path).map_err(|e| told(&path, e))?;
                let server = Lmtp::new(&names.host, owners, Delivery::new(stores), Limits::default());
                tracing::info!(interface = "lmtp", path = %path.display(), "listening");
                Some((tokio::spawn(async move { server.serve_unix(listener).await }), path))
            }
            _ => None,
        };
        let (stop, mut stopped) = watch::channel(false);
        let queue = tokio::spawn(async move {
            let stop = async { drop(stopped.wait_for(|stop| *stop).await) };
            if let Err(error) = queue.run(stop).await {
                tracing::error!(%error, "mail is no longer sent");
            }
        });
        Ok(Workers { stop, queue, lmtp })
    }

    /// Takes no more mail, and finishes what is on its way, if that is done soon.
    pub async fn stop(self, patience: Duration) {
        if let Some((task, path)) = self.lmtp {
            task.abort();
            let _ = std::fs::remove_file(path);
        }
        self.stop.send_replace(true);
        if tokio::time::timeout(patience, self.queue).await.is_err() {
            tracing::warn!("mail was on its way and will be sent again");
        }
    }
}
