//! From the queue to the relay.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use lettre::address::Address;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail as MailCommand, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::{Error, response::Severity};
use mapi_mime::{Import, from_mime};
use openchange_store::ids;

use super::database::{Mail, Waiting};
use super::{QueueError, Shared, blocking, now};
use crate::local::Failure;
use crate::report::Undelivered;

/// Where mail for others goes.
#[derive(Clone)]
pub struct Relay {
    /// Name or address; certificates are checked against it.
    pub host: String,
    /// 25, 465 with [`Tls::Implicit`], or 587.
    pub port: u16,
    /// Whether the connection is protected.
    pub tls: Tls,
    /// User name and password, if the relay asks for them. They are sent over protected
    /// connections, or to this machine itself, only.
    pub credentials: Option<(String, String)>,
    /// Certificates in PEM that are trusted beside those of the system.
    pub certificates: Vec<Vec<u8>>,
    /// How long the relay may take for an answer.
    pub timeout: Duration,
}

/// Protection of the connection to the relay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// None.
    None,
    /// By STARTTLS if the relay offers it.
    Opportunistic,
    /// By STARTTLS, or not at all.
    StartTls,
    /// From the start.
    Implicit,
}

impl fmt::Debug for Relay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Relay")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("tls", &self.tls)
            .field("user", &self.credentials.as_ref().map(|(user, _)| user))
            .finish_non_exhaustive()
    }
}

/// What became of each recipient.
type Results = Vec<(String, Result<(), Failure>)>;

/// Sends a mail to those who have not got it yet, notes what came of it, and reports
/// what failed for good.
pub(super) async fn attempt(shared: Arc<Shared>, mut mail: Mail) -> Result<(), QueueError> {
    let waiting: Vec<_> = mail
        .recipients
        .iter()
        .filter(|recipient| recipient.failure.as_ref().is_none_or(|failure| !failure.permanent))
        .map(|recipient| recipient.address.clone())
        .collect();
    if !waiting.is_empty() {
        let mut results = match &shared.options.relay {
            Some(relay) => send(relay, &shared.options.hostname, &mail, &waiting).await,
            None => all(&waiting, &Failure::permanent("5.4.4", "this server sends no mail to other servers")),
        };
        if now() - mail.created >= shared.options.expire.as_secs_f64() {
            for failure in results.iter_mut().filter_map(|(_, result)| result.as_mut().err()) {
                failure.permanent = true;
            }
        }
        let next = now() + shared.options.backoff(mail.attempts);
        for (address, result) in &results {
            mail.recipients.retain(|recipient| recipient.address != *address);
            if let Err(failure) = result {
                let failure = Some(failure.clone());
                mail.recipients.push(Waiting { address: address.clone(), failure });
            }
        }
        let id = mail.id;
        blocking(&shared, move |shared| shared.database.attempted(id, next, &results)).await?;
    }
    blocking(&shared, move |shared| shared.report_failed(&mail)).await
}

impl Shared {
    /// Tells the sender of those who will not get the mail.
    fn report_failed(&self, mail: &Mail) -> Result<(), QueueError> {
        let failed: Vec<_> = mail
            .recipients
            .iter()
            .filter_map(|recipient| {
                let failure = recipient.failure.clone().filter(|failure| failure.permanent)?;
                Some(Undelivered { name: String::new(), address: recipient.address.clone(), failure })
            })
            .collect();
        let Some(first) = failed.first() else { return Ok(()) };
        // Another report for others of the same mail is another report.
        let key = [&mail.key[..], first.address.as_bytes()].concat();
        let message = from_mime(&mail.content, &Import::default()).unwrap_or_default();
        let reported = match self.book.by_owner(&ids::guid_from_bytes(mail.owner)) {
            Ok(Some(sender)) => self.report(&sender, &message, &failed, &key, mail.attempts > 0),
            Ok(None) => Err(Failure::permanent("5.1.8", "the sender is no longer in the directory")),
            Err(error) => Err(error.into()),
        };
        match reported {
            Err(failure) if !failure.permanent => {
                self.database.retry_mail(mail.id, now() + self.options.backoff(mail.attempts))
            }
            reported => {
                if let Err(failure) = reported {
                    tracing::error!(reason = failure.reason, "a report of undelivered mail is lost");
                }
                self.database.reported(mail.id)
            }
        }
    }
}

fn all(recipients: &[String], failure: &Failure) -> Results {
    recipients.iter().map(|recipient| (recipient.clone(), Err(failure.clone()))).collect()
}

/// Offers a mail to the relay. Each recipient has an outcome of its own.
async fn send(relay: &Relay, hostname: &str, mail: &Mail, recipients: &[String]) -> Results {
    match transaction(relay, hostname, mail, recipients).await {
        Ok(results) => results,
        // Refused before there were recipients: nobody's fault, all wait.
        Err(failure) => all(recipients, &failure),
    }
}

async fn transaction(
    relay: &Relay,
    hostname: &str,
    mail: &Mail,
    recipients: &[String],
) -> Result<Results, Failure> {
    let mut connection = connect(relay, hostname).await?;
    let info = connection.server_info();
    let mut parameters = Vec::new();
    let mut results = Vec::new();
    let mut recipients = recipients.to_vec();
    if !info.supports_feature(Extension::SmtpUtfEight) {
        let only_ascii = Failure::permanent("5.6.7", "the relay takes ASCII addresses only");
        if !mail.sender.is_ascii() {
            connection.abort().await;
            return Err(only_ascii);
        }
        recipients.retain(|recipient| recipient.is_ascii());
        let refused =
            mail.recipients.iter().map(|waiting| &waiting.address).filter(|address| !address.is_ascii());
        results.extend(refused.map(|address| (address.clone(), Err(only_ascii.clone()))));
    } else if !mail.sender.is_ascii() || recipients.iter().any(|recipient| !recipient.is_ascii()) {
        parameters.push(MailParameter::SmtpUtfEight);
    }
    // Signed mail stays as it was made, with eight bits if it has them.
    if !mail.content.is_ascii() && info.supports_feature(Extension::EightBitMime) {
        parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    let sender: Option<Address> = mail.sender.parse().ok();
    within(relay, connection.command(MailCommand::new(sender, parameters)))
        .await?
        .map_err(|e| failure(&e))?;

    let mut accepted = Vec::new();
    for recipient in &recipients {
        let Ok(address) = recipient.parse::<Address>() else {
            results.push((recipient.clone(), Err(Failure::permanent("5.1.3", "this is no address"))));
            continue;
        };
        match within(relay, connection.command(Rcpt::new(address, Vec::new()))).await? {
            Ok(_) => accepted.push(recipient.clone()),
            Err(error) if error.status().is_some() => results.push((recipient.clone(), Err(failure(&error)))),
            // The connection is gone: nobody has the mail.
            Err(error) => return Err(failure(&error)),
        }
    }
    let outcome =
        if accepted.is_empty() { Ok(()) } else { content(relay, &mut connection, &mail.content).await };
    results.extend(accepted.into_iter().map(|recipient| (recipient, outcome.clone())));
    // What the relay says to QUIT changes nothing.
    let _ = within(relay, connection.quit()).await;
    Ok(results)
}

async fn content(relay: &Relay, connection: &mut AsyncSmtpConnection, mail: &[u8]) -> Result<(), Failure> {
    within(relay, connection.command(Data)).await?.map_err(|error| failure(&error))?;
    // The end of data brings the last line end with it.
    let mail = mail.strip_suffix(b"\r\n").unwrap_or(mail);
    let slowly = Relay { timeout: relay.timeout * 10, ..relay.clone() };
    within(&slowly, connection.message(mail)).await?.map_err(|error| failure(&error))?;
    Ok(())
}

/// Waits as long as the relay may take.
async fn within<T>(relay: &Relay, step: impl Future<Output = T>) -> Result<T, Failure> {
    tokio::time::timeout(relay.timeout, step)
        .await
        .map_err(|_| Failure::temporary("4.4.2", "the relay has not answered in time"))
}

async fn connect(relay: &Relay, hostname: &str) -> Result<AsyncSmtpConnection, Failure> {
    let network = |error: Error| failure(&error);
    let tls = |required: bool| -> Result<Option<TlsParameters>, Failure> {
        if !required {
            return Ok(None);
        }
        let mut builder = TlsParameters::builder(relay.host.clone());
        for pem in &relay.certificates {
            builder = builder.add_root_certificate(Certificate::from_pem(pem).map_err(network)?);
        }
        builder.build().map(Some).map_err(network)
    };
    let name = ClientId::Domain(hostname.to_owned());
    let wrapped = tls(relay.tls == Tls::Implicit)?;
    let address = (relay.host.as_str(), relay.port);
    let connecting = AsyncSmtpConnection::connect_tokio1(address, Some(relay.timeout), &name, wrapped, None);
    let mut connection = within(relay, connecting).await?.map_err(network)?;
    let upgrade = match relay.tls {
        Tls::None | Tls::Implicit => false,
        Tls::Opportunistic => connection.can_starttls(),
        Tls::StartTls if connection.can_starttls() => true,
        Tls::StartTls => {
            connection.abort().await;
            return Err(Failure::temporary("4.7.0", "the relay offers no STARTTLS"));
        }
    };
    if upgrade && let Some(parameters) = tls(true)? {
        within(relay, connection.starttls(parameters, &name)).await?.map_err(network)?;
    }
    if let Some((user, password)) = &relay.credentials {
        let here = matches!(relay.host.as_str(), "localhost" | "127.0.0.1" | "::1");
        if !connection.is_encrypted() && !here {
            connection.abort().await;
            return Err(Failure::temporary("4.7.0", "no password over an unprotected connection"));
        }
        let credentials = Credentials::new(user.clone(), password.clone());
        // A wrong password is ours to put right, not the sender's.
        within(relay, connection.auth(DEFAULT_MECHANISMS, &credentials))
            .await?
            .map_err(|error| Failure { permanent: false, ..failure(&error) })?;
    }
    Ok(connection)
}

/// What an error means for the mail. A reply says; everything else may pass.
fn failure(error: &Error) -> Failure {
    let text = reason(error);
    match error.status() {
        Some(code) => {
            let permanent = code.severity == Severity::PermanentNegativeCompletion;
            let status = text
                .split_whitespace()
                .find(|word| mapi_mime::status_code(word).is_some())
                .unwrap_or(if permanent { "5.0.0" } else { "4.0.0" })
                .to_owned();
            Failure { permanent, status, reason: format!("the relay said: {code} {text}") }
        }
        None => Failure::temporary("4.4.2", format!("the relay cannot be reached: {text}")),
    }
}

fn reason(error: &Error) -> String {
    use std::error::Error as _;
    error.source().map_or_else(|| error.to_string(), ToString::to_string)
}
