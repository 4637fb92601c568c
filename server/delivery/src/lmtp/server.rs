//! Sockets around LMTP sessions.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use mapi_mime::{Import, Message, from_mime};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::session::{Envelope, Event, Session};
use crate::address_book::AddressBook;
use crate::local::{Delivery, Failure};

/// What bounds sessions.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of a mail.
    pub mail_size: usize,
    /// Recipients of a mail.
    pub recipients: usize,
    /// Sessions at a time; further ones wait.
    pub sessions: usize,
    /// How long a client may say nothing, or take nothing (RFC 5321 4.5.3.2.7).
    pub idle: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { mail_size: 100 << 20, recipients: 1000, sessions: 50, idle: Duration::from_secs(300) }
    }
}

/// Takes mail for the mailboxes here.
#[derive(Clone)]
pub struct Server {
    shared: Arc<Shared>,
}

struct Shared {
    hostname: String,
    limits: Limits,
    import: Import,
    book: Arc<dyn AddressBook>,
    delivery: Delivery,
    sessions: Arc<Semaphore>,
}

impl Server {
    /// A server that calls itself `hostname`.
    #[must_use]
    pub fn new(hostname: &str, book: Arc<dyn AddressBook>, delivery: Delivery, limits: Limits) -> Self {
        let sessions = Arc::new(Semaphore::new(limits.sessions));
        let hostname = hostname.to_owned();
        let import = Import::default();
        Self { shared: Arc::new(Shared { hostname, limits, import, book, delivery, sessions }) }
    }

    /// Serves a local socket until the future is dropped; sessions that have begun go on.
    pub async fn serve_unix(&self, listener: UnixListener) {
        loop {
            let accepted = listener.accept().await.map(|(stream, _)| stream);
            self.begin(accepted).await;
        }
    }

    /// Serves TCP. There is neither a password nor a check of who may send to whom: only
    /// for addresses that nobody else can reach.
    pub async fn serve_tcp(&self, listener: TcpListener) {
        loop {
            let accepted = listener.accept().await.map(|(stream, _)| stream);
            self.begin(accepted).await;
        }
    }

    async fn begin<S>(&self, accepted: io::Result<S>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        match accepted {
            Ok(stream) => {
                let Ok(permit) = Arc::clone(&self.shared.sessions).acquire_owned().await else { return };
                let server = self.clone();
                tokio::spawn(async move {
                    let _permit = permit;
                    if let Err(error) = server.session(stream).await {
                        tracing::debug!(%error, "LMTP session");
                    }
                });
            }
            Err(error) => {
                // Out of descriptors, most often.
                tracing::warn!(%error, "LMTP accept");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }

    /// One session from its greeting to its end.
    ///
    /// # Errors
    /// The connection failed.
    pub async fn session<S: AsyncRead + AsyncWrite + Unpin>(&self, mut stream: S) -> io::Result<()> {
        let shared = &self.shared;
        let mut session = Session::new(&shared.hostname, shared.limits.mail_size, shared.limits.recipients);
        let mut buffer = vec![0; 64 << 10];
        let mut closed = false;
        loop {
            while let Some(event) = session.next_event() {
                match event {
                    Event::Recipient(address) => session.recipient(self.known(address).await),
                    Event::Mail(envelope, mail) => session.delivered(self.deliver(envelope, mail).await),
                    Event::Close => closed = true,
                }
            }
            let idle = shared.limits.idle;
            timeout(idle, stream.write_all(&session.output())).await??;
            timeout(idle, stream.flush()).await??;
            if closed {
                return stream.shutdown().await;
            }
            match timeout(idle, stream.read(&mut buffer)).await {
                Ok(read) => match read? {
                    0 => return Ok(()),
                    count => session.receive(&buffer[..count]),
                },
                Err(_) => session.shut_down("nothing was said for too long"),
            }
        }
    }

    async fn known(&self, address: String) -> Result<(), Failure> {
        let book = Arc::clone(&self.shared.book);
        blocking(move || match book.by_smtp(&address)? {
            Some(_) => Ok(()),
            None => Err(Failure::permanent("5.1.1", "there is no such mailbox")),
        })
        .await
        .unwrap_or_else(|| Err(Failure::temporary("4.3.0", "internal error")))
    }

    async fn deliver(&self, envelope: Envelope, mail: Vec<u8>) -> Vec<Result<(), Failure>> {
        let shared = Arc::clone(&self.shared);
        blocking(move || shared.deliver(&envelope, &mail)).await.unwrap_or_default()
    }
}

/// Runs what blocks; nothing if it panicked.
async fn blocking<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    tokio::task::spawn_blocking(run).await.ok()
}

impl Shared {
    fn deliver(&self, envelope: &Envelope, mail: &[u8]) -> Vec<Result<(), Failure>> {
        let mut traced = self.trace(envelope).into_bytes();
        traced.extend_from_slice(mail);
        let message = match from_mime(&traced, &self.import) {
            Ok(message) => message,
            Err(error) => {
                let failure = Failure::permanent("5.6.0", error.to_string());
                return vec![Err(failure); envelope.recipients.len()];
            }
        };
        envelope.recipients.iter().map(|recipient| self.deliver_to(recipient, &message)).collect()
    }

    fn deliver_to(&self, recipient: &str, message: &Message) -> Result<(), Failure> {
        match self.book.by_smtp(recipient)? {
            Some(local) => self.delivery.deliver(&local, message),
            None => Err(Failure::permanent("5.1.1", "there is no such mailbox")),
        }
    }

    /// Trace fields of final delivery (RFC 5321 4.4).
    fn trace(&self, envelope: &Envelope) -> String {
        let clean = |text: &str| -> String { text.chars().filter(|c| !c.is_control()).collect() };
        format!(
            "Return-Path: <{}>\r\nReceived: from {} by {} with LMTP; {}\r\n",
            clean(&envelope.sender),
            clean(&envelope.client),
            self.hostname,
            mapi_mime::rfc5322_date(crate::local::now()),
        )
    }
}
