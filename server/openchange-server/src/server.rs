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
use crate::mail::Workers;
use crate::metrics::{self, Page};
use crate::owners::DirectoryOwners;
use crate::provision;
use crate::reload::Differences;
use crate::security;
use crate::services::Services;
use miette::Diagnostic;
use openchange_address_book::OpenError;
use pidl_rpc::epm::{EndpointMap, EpmServer};
use pidl_rpc::security::SecurityError;
use pidl_rpc::security::ntlm::NtlmAuthority;
use pidl_rpc::server::{ServerBuilder, ServerLimits};
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
    /// The address book has no file.
    #[error("the address book: {0}")]
    AddressBook(#[from] OpenError),
    /// Mailboxes have no place.
    #[error("mailboxes: {0}")]
    Mailboxes(#[from] openchange_store::Error),
    /// Mail has no place.
    #[error(transparent)]
    Queue(#[from] openchange_delivery::QueueError),
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
    services: Services,
    readiness: Readiness,
}

impl http::Watched for Parts {
    fn metrics(&self) -> String {
        let mut page = Page::default();
        metrics::logons(&mut page, &self.logons);
        metrics::address_book(&mut page, &self.services.book);
        metrics::mailboxes(&mut page, &self.services);
        metrics::rpc(&mut page, &self.rpc);
        page.finish()
    }

    fn health(&self) -> Health {
        self.readiness.health(self.services.book.refreshed().map(|at| at.elapsed()))
    }
}

/// A server that runs.
pub struct Server {
    config: Config,
    parts: Arc<Parts>,
    workers: Workers,
    endpoints: Endpoints,
    /// Where metrics and health are, and what ends them when it is dropped.
    http: Option<(SocketAddr, oneshot::Sender<()>)>,
    _data: Data,
}

impl Server {
    /// Starts one; when this returns, it takes calls.
    pub async fn start(config: Config) -> Result<Self, StartError> {
        Self::start_with(config, |builder| builder).await
    }

    /// One that serves more than usual.
    pub(crate) async fn start_with(
        config: Config,
        more: impl FnOnce(ServerBuilder) -> ServerBuilder,
    ) -> Result<Self, StartError> {
        let data = Data::open(&config)?;
        let logons = Logons::new(config.lockout, &config.limits);
        let Opened { directory, for_owners, embedded } = directory::open(&config.directory, &data)?;
        let owners = Arc::new(DirectoryOwners::new(for_owners)?);
        let site = provision::site(&*directory, &config.organisation, embedded.is_some()).await;
        let names = site.map(Names::from).unwrap_or_else(|error| {
            tracing::error!(%error, "the directory does not say where this server is in the organisation");
            Names::new(&config.organisation, "")
        });
        let accounts = embedded.map(|embedded| {
            Arc::new(DirectoryAccounts::new(embedded, names.ntlm())) as Arc<dyn NtlmAuthority>
        });
        let map = Arc::new(EndpointMap::default());
        let mut builder = pidl_rpc::Server::builder()
            .limits(limits(&config))
            .interface(dcerpc::epmapper::EpmapperDispatcher(EpmServer::new(map.clone())));
        for provider in security::providers(&config, &logons, names.ntlm(), accounts, &owners)? {
            builder = builder.provider(provider);
        }
        let (services, workers) = Services::open(&config, &data, &names, directory, owners).await?;
        let rpc = more(services.offer(&config, builder)).build()?;
        let ports = services.ports(&config.listen);
        let endpoints = endpoints::listen(&rpc, &config.listen, &map, &ports).await?;
        let readiness = Readiness::new(config.patience());
        let parts = Arc::new(Parts { rpc, logons, services, readiness });
        let http = match config.http.socket()? {
            Some(address) => Some(listen_http(address, parts.clone()).await?),
            None => None,
        };
        tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
        Ok(Server { config, parts, workers, endpoints, http, _data: data })
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
        self.parts.services.mailboxes.stop();
        self.endpoints.unregister().await;
        let patience = Duration::from_secs(self.config.stop.patience);
        if !self.parts.rpc.shutdown(patience).await {
            tracing::warn!(seconds = self.config.stop.patience, "calls still ran and were cut off");
        }
        self.workers.stop(patience).await;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Http, Listen, Stop};
    use dcerpc::echo::{EchoTestSleepIn, RPCECHO, RpcechoClient};
    use pidl_call::{CallContext, Dispatch, Fault};
    use pidl_ndr::table::Interface;
    use pidl_rpc::Client;

    /// Calls that take a second.
    struct Slow;

    impl Dispatch for Slow {
        fn interface(&self) -> &'static Interface {
            &RPCECHO
        }

        async fn dispatch(&self, _: &CallContext, _: u16, _: &[u8]) -> Result<Vec<u8>, Fault> {
            tokio::time::sleep(Duration::from_secs(1)).await;
            Ok(vec![42, 0, 0, 0])
        }
    }

    async fn slow(patience: u64) -> (tempfile::TempDir, Server, tokio::task::JoinHandle<Option<u32>>) {
        let dir = tempfile::tempdir().unwrap();
        let config = Config {
            data: Some(dir.path().into()),
            listen: Listen {
                endpoint_mapper: Some(0),
                store: 0,
                referral: 0,
                address_book: 0,
                ..Listen::default()
            },
            http: Http { address: "127.0.0.1:0".into() },
            stop: Stop { patience },
            ..Config::default()
        };
        let server = Server::start_with(config, |builder| builder.interface(Slow)).await.unwrap();
        server.parts.rpc.listen_local(dir.path().join("socket")).unwrap();
        let binding = format!("ncalrpc:[{}]", dir.path().join("socket").display());
        let client = Client::connect(&binding, &RPCECHO, None).await.unwrap();
        let call = tokio::spawn(async move {
            let answer = RpcechoClient::new(&client).echo_test_sleep(&EchoTestSleepIn { seconds: 1 }).await;
            answer.ok().map(|a| a.result)
        });
        while server.parts.rpc.metrics().running.get() == 0 {
            tokio::task::yield_now().await;
        }
        (dir, server, call)
    }

    #[tokio::test]
    async fn what_runs_is_finished_before_the_end() {
        let (_dir, server, call) = slow(20).await;
        let parts = server.parts.clone();
        server.stop().await;
        assert_eq!(call.await.unwrap(), Some(42));
        assert!(!http::Watched::health(&*parts).ready);
    }

    #[tokio::test]
    async fn patience_ends() {
        let (_dir, server, call) = slow(0).await;
        server.stop().await;
        assert_eq!(call.await.unwrap(), None);
    }
}
