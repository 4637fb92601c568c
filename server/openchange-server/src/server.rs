//! A running server: everything put together, and taken apart again.

use crate::accounts::DirectoryAccounts;
use crate::config::Config;
use crate::data::{Data, DataError};
use crate::directory::{self, Names, Opened};
use crate::endpoints::{self, Endpoints, ListenError};
use crate::health::{Health, Readiness};
use crate::http;
use crate::logging::LogHandle;
use crate::logons::Logons;
use crate::metrics::{self, Page};
use crate::reload::Differences;
use crate::security;
use miette::Diagnostic;
use pidl_rpc::epm::{EndpointMap, EpmServer};
use pidl_rpc::security::SecurityError;
use pidl_rpc::security::ntlm::NtlmAuthority;
use pidl_rpc::server::ServerLimits;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;

/// Why a server does not start.
#[derive(Debug, thiserror::Error, Diagnostic)]
pub enum StartError {
    /// Its configuration cannot be.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Config(#[from] crate::config::ConfigError),
    /// It has no place for its files.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Data(#[from] DataError),
    /// The directory cannot be opened.
    #[error("the directory: {0}")]
    Directory(#[from] openchange_directory::Error),
    /// An endpoint cannot be had.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Listen(#[from] ListenError),
    /// Callers could not show who they are.
    #[error("callers cannot be authenticated: {0}")]
    #[diagnostic(help("Kerberos needs a keytab that the server may read: KRB5_KTNAME names it"))]
    Security(#[from] SecurityError),
    /// Anything else.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

/// What metrics and health are made of.
struct Parts {
    rpc: pidl_rpc::Server,
    logons: Arc<Logons>,
    readiness: Readiness,
}

impl http::Watched for Parts {
    fn metrics(&self) -> String {
        let mut page = Page::default();
        metrics::logons(&mut page, &self.logons);
        metrics::rpc(&mut page, &self.rpc);
        page.finish()
    }

    fn health(&self) -> Health {
        self.readiness.health(Duration::ZERO)
    }
}

/// A server that runs.
pub struct Server {
    config: Config,
    parts: Arc<Parts>,
    endpoints: Endpoints,
    /// Where metrics and health are, and what ends them when it is dropped.
    http: Option<(SocketAddr, oneshot::Sender<()>)>,
    _data: Data,
}

impl Server {
    /// Starts one; when this returns, it takes calls.
    pub async fn start(config: Config) -> Result<Self, StartError> {
        let data = Data::open(&config)?;
        let logons = Logons::new(config.lockout, &config.limits);
        let Opened { directory, embedded } = directory::open(&config.directory, &data)?;
        let domain = directory.roots().await.map(|roots| roots.domain.domain()).unwrap_or_else(|error| {
            tracing::error!(%error, "the directory does not answer yet");
            String::new()
        });
        let names = Names::new(&config.organisation, &domain);
        let accounts = embedded.map(|embedded| {
            Arc::new(DirectoryAccounts::new(embedded, names.ntlm())) as Arc<dyn NtlmAuthority>
        });
        let map = Arc::new(EndpointMap::default());
        let mut builder = pidl_rpc::Server::builder()
            .limits(limits(&config))
            .interface(dcerpc::epmapper::EpmapperDispatcher(EpmServer::new(map.clone())));
        for provider in security::providers(&config, &logons, names.ntlm(), accounts)? {
            builder = builder.provider(provider);
        }
        let rpc = builder.build()?;
        let ports = [
            ("listen.store", config.listen.store, &[][..]),
            ("listen.referral", config.listen.referral, &[]),
            ("listen.address_book", config.listen.address_book, &[]),
        ];
        let endpoints = endpoints::listen(&rpc, &config.listen, &map, &ports).await?;
        let readiness = Readiness::new(config.address_book.patience());
        let parts = Arc::new(Parts { rpc, logons, readiness });
        let http = match config.http.socket()? {
            Some(address) => Some(listen_http(address, parts.clone()).await?),
            None => None,
        };
        tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
        Ok(Server { config, parts, endpoints, http, _data: data })
    }

    /// Where it listens.
    #[must_use]
    pub fn endpoints(&self) -> &Endpoints {
        &self.endpoints
    }

    /// Where metrics and health are.
    #[must_use]
    pub fn http(&self) -> Option<SocketAddr> {
        self.http.as_ref().map(|(address, _)| *address)
    }

    /// Takes over what a new configuration says, as far as that goes while it runs.
    pub fn reload(&mut self, config: Config, log: &LogHandle) {
        let differences = Differences::between(&self.config, &config);
        self.parts.logons.configure(config.lockout);
        if let Err(error) = log.set(&config.log.filter) {
            tracing::error!(error, "the log's filter stays as it was");
        }
        tracing::info!(changed = ?differences.now, "configuration read again");
        if !differences.restart.is_empty() {
            tracing::warn!(keys = ?differences.restart, "these take effect after a restart");
        }
        self.config.lockout = config.lockout;
        self.config.log.filter = config.log.filter;
    }

    /// Takes no more calls, finishes those that run, and ends.
    pub async fn stop(self) {
        self.parts.readiness.stop();
        self.endpoints.unregister().await;
        let patience = Duration::from_secs(self.config.stop.patience);
        if !self.parts.rpc.shutdown(patience).await {
            tracing::warn!(seconds = self.config.stop.patience, "calls still ran and were cut off");
        }
        tracing::info!("stopped");
    }
}

async fn listen_http(
    address: SocketAddr,
    parts: Arc<Parts>,
) -> Result<(SocketAddr, oneshot::Sender<()>), ListenError> {
    let (stop, stopped) = oneshot::channel();
    let bound = http::listen(address, parts, async { drop(stopped.await) }).await;
    let bound = bound.map_err(|why| ListenError { address, key: "http.address", why })?;
    tracing::info!(interface = "http", address = %bound, "listening");
    Ok((bound, stop))
}

fn limits(config: &Config) -> ServerLimits {
    let limits = &config.limits;
    ServerLimits {
        connections: limits.connections,
        handles: limits.handles,
        idle: Duration::from_secs(limits.idle),
        call: (limits.call > 0).then(|| Duration::from_secs(limits.call)),
        ..ServerLimits::default()
    }
}
