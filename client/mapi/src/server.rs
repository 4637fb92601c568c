//! Where an Exchange server's services are, and how to get to them.

use crate::caller::Connection;
use crate::{Error, Result};
use exchange::exchange::{EMSMDB, NSPI, RFR, RfrClient, RfrGetFqdnFromServerDnIn, RfrGetNewDsaIn};
use pidl_ndr::table::Interface;
use pidl_rpc::binding::{Binding, Protocol};
use pidl_rpc::client::{Client, Connect};
use pidl_rpc::epm;
use pidl_rpc::security::Credentials;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Duration;

/// Ports of a server's services; one that is not there is asked of the endpoint mapper, and
/// where none answers on port 135, the usual fixed port is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ports {
    /// The endpoint mapper's own; 135 if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapper: Option<u16>,
    /// Mailboxes (EMSMDB); 6001 where it is fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mailbox: Option<u16>,
    /// Referral (RFR); 6002 where it is fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referral: Option<u16>,
    /// Address book (NSPI); 6004 where it is fixed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_book: Option<u16>,
}

/// A service of an Exchange server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// EMSMDB.
    Mailbox,
    /// RFR.
    Referral,
    /// NSPI.
    AddressBook,
}

impl Service {
    fn interface(self) -> &'static Interface {
        match self {
            Service::Mailbox => &EMSMDB,
            Service::Referral => &RFR,
            Service::AddressBook => &NSPI,
        }
    }

    /// The port where it is when ports are fixed.
    fn usual_port(self) -> u16 {
        match self {
            Service::Mailbox => 6001,
            Service::Referral => 6002,
            Service::AddressBook => 6004,
        }
    }

    /// Class of the service's principal.
    fn principal(self) -> &'static str {
        match self {
            Service::Mailbox => "exchangeMDB",
            Service::Referral => "exchangeRFR",
            Service::AddressBook => "exchangeAB",
        }
    }
}

/// A server, and how to talk to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// Host, level of protection, provider. Its endpoint is not used.
    pub binding: Binding,
    /// Where its services are.
    pub ports: Ports,
    /// How long connecting may take.
    pub timeout: Option<Duration>,
}

impl Server {
    /// A server by host name or address; calls will be signed and sealed, NTLM inside SPNEGO.
    #[must_use]
    pub fn new(host: &str) -> Self {
        let binding = Binding { host: host.to_owned(), ..Binding::new(Protocol::Tcp) };
        Server { binding, ports: Ports::default(), timeout: Some(Duration::from_secs(30)) }
    }

    /// The same on another host.
    #[must_use]
    pub fn on(&self, host: &str) -> Self {
        Server { binding: Binding { host: host.to_owned(), ..self.binding.clone() }, ..self.clone() }
    }

    /// Connects to a service.
    pub async fn connect(&self, service: Service, credentials: &Credentials) -> Result<Client> {
        let port = match service {
            Service::Mailbox => self.ports.mailbox,
            Service::Referral => self.ports.referral,
            Service::AddressBook => self.ports.address_book,
        };
        let Some(port) = port else {
            return match self.ask_mapper(service.interface()).await {
                Ok(port) => self.connect_to(service, port, credentials).await,
                // Where there is no endpoint mapper, ports are mostly the fixed ones.
                Err(error) if self.ports.mapper.is_none() && !is_unregistered(&error) => {
                    let usual = service.usual_port().to_string();
                    self.connect_to(service, usual, credentials).await.map_err(|other| match other {
                        // Nobody listens there, either.
                        Error::Connect { why, .. } if is_io(&why) => error,
                        other => other,
                    })
                }
                Err(error) => Err(error),
            };
        };
        self.connect_to(service, port.to_string(), credentials).await
    }

    async fn connect_to(&self, service: Service, port: String, credentials: &Credentials) -> Result<Client> {
        let mut binding = Binding { endpoint: Some(port), ..self.binding.clone() };
        if binding.target.is_none() {
            binding.target = Some(format!("{}/{}", service.principal(), binding.host));
        }
        let options =
            Connect { credentials: Some(credentials.clone()), timeout: self.timeout, ..Connect::default() };
        Client::connect_with(&binding, service.interface(), options).await.map_err(|e| self.unreachable(e))
    }

    fn unreachable(&self, error: pidl_call::Error) -> Error {
        Error::Connect { host: self.binding.host.clone(), why: Arc::new(error) }
    }

    async fn ask_mapper(&self, interface: &'static Interface) -> Result<String> {
        let mapper = Binding {
            host: self.binding.host.clone(),
            endpoint: Some(self.ports.mapper.map_or_else(|| epm::PORT.to_owned(), |p| p.to_string())),
            ..Binding::new(self.binding.protocol)
        };
        let options = Connect { timeout: self.timeout, ..Connect::default() };
        let client =
            Client::connect_with(&mapper, &epm::EPMAPPER, options).await.map_err(|e| self.unreachable(e))?;
        epm::map(&client, interface, self.binding.protocol).await.map_err(|e| self.unreachable(e))
    }

    /// The host of the address book that a user is to take (RfrGetNewDSA). A server that
    /// does not say, or has no referral service, means itself.
    pub async fn address_book_host(&self, credentials: &Credentials, user_dn: &str) -> Result<String> {
        let client = match self.connect(Service::Referral, credentials).await {
            Ok(client) => client,
            Err(error) if is_unregistered(&error) => {
                return Ok(self.binding.host.clone());
            }
            Err(error) => return Err(error),
        };
        let input = RfrGetNewDsaIn {
            p_user_dn: user_dn.into(),
            ppsz_unused: None,
            ppsz_server: Some(Some("".into())),
            ..RfrGetNewDsaIn::default()
        };
        let out = RfrClient::new(&client).rfr_get_new_dsa(&input).await.map_err(Error::of_call)?;
        crate::error::result("RfrGetNewDSA", out.result)?;
        let host = out.ppsz_server.flatten().map(|s| s.to_string_lossy().into_owned());
        Ok(self.named(host.unwrap_or_default()).await)
    }

    /// The host of a mailbox server by its distinguished name (RfrGetFQDNFromServerDN).
    pub async fn mailbox_host(&self, credentials: &Credentials, server_dn: &str) -> Result<String> {
        let client = self.connect(Service::Referral, credentials).await?;
        let input = RfrGetFqdnFromServerDnIn {
            ul_flags: 0,
            cb_mailbox_server_dn: u32::try_from(server_dn.len() + 1).unwrap_or(u32::MAX),
            sz_mailbox_server_dn: server_dn.into(),
        };
        let out =
            RfrClient::new(&client).rfr_get_fqdn_from_server_dn(&input).await.map_err(Error::of_call)?;
        crate::error::result("RfrGetFQDNFromServerDN", out.result)?;
        let host = out.ppsz_server_fqdn.map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(self.named(host).await)
    }

    /// A host that this one referred to; this one when it named none, or one that the
    /// resolver does not know: a server that is tried out has no DNS.
    async fn named(&self, host: String) -> String {
        if host.is_empty() {
            return self.binding.host.clone();
        }
        let error = tokio::net::lookup_host((host.as_str(), 0)).await.err();
        match error {
            None => host,
            Some(error) => {
                tracing::warn!(%host, %error, instead = %self.binding.host, "no address for the host we were referred to");
                self.binding.host.clone()
            }
        }
    }
}

/// The endpoint mapper knows no such service.
fn is_unregistered(error: &Error) -> bool {
    let Error::Connect { why, .. } = error else { return false };
    let pidl_call::Error::Transport(error) = &**why else { return false };
    matches!(error.downcast_ref(), Some(epm::MapError::NotRegistered(_)))
}

/// Nobody was there to talk to.
fn is_io(error: &pidl_call::Error) -> bool {
    matches!(error, pidl_call::Error::Transport(error) if error.is::<std::io::Error>())
}

impl From<Client> for Connection {
    fn from(client: Client) -> Self {
        Connection::new(client)
    }
}
