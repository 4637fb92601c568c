//! Which interface listens where, and who is told.

use crate::config::{FALLBACK_MAPPER, Listen};
use pidl_ndr::table::Interface;
use pidl_rpc::Server;
use pidl_rpc::binding::{Binding, Protocol};
use pidl_rpc::client::{Client, Connect};
use pidl_rpc::epm::{self, EndpointMap};
use pidl_rpc::transport::{Listener, bind_tcp};
use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What the endpoint mapper says the entries are.
const ANNOTATION: &str = "openchange-server";
/// Patience with another endpoint mapper.
const PATIENCE: Duration = Duration::from_secs(10);

/// An endpoint that could not be had.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address}: {why}")]
pub struct ListenError {
    /// Where.
    pub address: SocketAddr,
    /// The key that says so.
    pub key: &'static str,
    /// Why not.
    pub why: io::Error,
}

impl miette::Diagnostic for ListenError {
    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let key = self.key;
        Some(Box::new(match self.why.kind() {
            io::ErrorKind::AddrInUse => {
                format!("another program listens there (ss -ltnp shows which); `{key}` sets another port")
            }
            io::ErrorKind::PermissionDenied => {
                format!(
                    "ports below 1024 need CAP_NET_BIND_SERVICE, as the systemd unit gives; `{key}` sets another port"
                )
            }
            io::ErrorKind::AddrNotAvailable => {
                "this machine does not have the address; `listen.addresses` sets others".into()
            }
            _ => format!("`{key}` sets another port"),
        }))
    }
}

/// A port and what clients look for there.
pub struct Port {
    /// The key that sets it.
    pub key: &'static str,
    /// Its number; 0: one the system chooses.
    pub port: u16,
    /// What the endpoint mapper says is there.
    pub interfaces: Vec<&'static Interface>,
}

/// The ports of a running server.
#[derive(Clone, Default)]
pub struct Endpoints {
    /// Endpoint mapper, if there is one.
    pub mapper: Vec<SocketAddr>,
    /// Interfaces with where they are, as clients bind to them.
    pub services: Vec<(&'static Interface, SocketAddr)>,
    /// The other endpoint mapper we registered with.
    registered: Option<PathBuf>,
}

impl Endpoints {
    /// Where an interface is.
    #[must_use]
    pub fn of(&self, interface: &'static Interface) -> Option<SocketAddr> {
        self.services.iter().find(|(i, _)| i.name == interface.name).map(|(_, address)| *address)
    }
}

fn binding(address: SocketAddr) -> Binding {
    Binding {
        host: address.ip().to_string(),
        endpoint: Some(address.port().to_string()),
        ..Binding::new(Protocol::Tcp)
    }
}

async fn bind(
    address: SocketAddr,
    key: &'static str,
) -> Result<(Box<dyn Listener>, SocketAddr), ListenError> {
    let error = |why| ListenError { address, key, why };
    let listener = bind_tcp(address).await.map_err(error)?;
    let port = listener.binding().port().unwrap_or(address.port());
    Ok((listener, SocketAddr::new(address.ip(), port)))
}

/// The endpoint mapper's port: the one that was asked for, or 135, or what ordinary users may have.
async fn bind_mapper(
    address: IpAddr,
    port: Option<u16>,
) -> Result<(Box<dyn Listener>, SocketAddr), ListenError> {
    const KEY: &str = "listen.endpoint_mapper";
    match (port, bind(SocketAddr::new(address, port.unwrap_or(135)), KEY).await) {
        (None, Err(error)) => {
            tracing::warn!(
                %error,
                "endpoint mapper on port {FALLBACK_MAPPER} instead: clients that look for 135 do not find it; \
                 give the program CAP_NET_BIND_SERVICE, or set listen.endpoint_mapper (0: none)"
            );
            bind(SocketAddr::new(address, FALLBACK_MAPPER), KEY).await
        }
        (_, result) => result,
    }
}

/// Has a server listen wherever the configuration says, and enters what is where
/// into `map`.
pub async fn listen(
    server: &Server,
    listen: &Listen,
    map: &EndpointMap,
    ports: &[Port],
) -> Result<Endpoints, ListenError> {
    let mut endpoints = Endpoints::default();
    let mut listeners = Vec::new();
    for &ip in &listen.addresses {
        if listen.endpoint_mapper != Some(0) {
            let (listener, address) = bind_mapper(ip, listen.endpoint_mapper).await?;
            endpoints.mapper.push(address);
            listeners.push(listener);
        }
        for Port { key, port, interfaces } in ports {
            let (listener, address) = bind(SocketAddr::new(ip, *port), key).await?;
            endpoints.services.extend(interfaces.iter().map(|i| (*i, address)));
            listeners.push(listener);
        }
    }
    for (interface, address) in &endpoints.services {
        map.register(interface, &binding(*address), ANNOTATION);
        tracing::info!(interface = interface.name, %address, "listening");
    }
    for address in &endpoints.mapper {
        tracing::info!(interface = "epmapper", %address, "listening");
    }
    // Only when all could be had does anybody get an answer.
    listeners.into_iter().for_each(|listener| server.listen(listener));
    if let Some(path) = &listen.register {
        match register(path, &endpoints).await {
            Ok(()) => endpoints.registered = Some(path.clone()),
            Err(error) => {
                tracing::error!(%error, path = %path.display(), "not registered with the other endpoint mapper")
            }
        }
    }
    Ok(endpoints)
}

async fn mapper(path: &Path) -> pidl_rpc::Result<Client> {
    let binding = Binding { endpoint: Some(path.display().to_string()), ..Binding::new(Protocol::Local) };
    let options = Connect { timeout: Some(PATIENCE), ..Connect::default() };
    Client::connect_with(&binding, &epm::EPMAPPER, options).await
}

async fn register(path: &Path, endpoints: &Endpoints) -> pidl_rpc::Result<()> {
    let client = mapper(path).await?;
    for (interface, address) in &endpoints.services {
        epm::insert(&client, interface, &binding(*address), ANNOTATION).await?;
    }
    tracing::info!(path = %path.display(), "registered with another endpoint mapper");
    Ok(())
}

impl Endpoints {
    /// Takes back what another endpoint mapper was told.
    pub async fn unregister(&self) {
        let Some(path) = &self.registered else { return };
        let result = async {
            let client = mapper(path).await?;
            for (interface, address) in &self.services {
                epm::delete(&client, interface, &binding(*address)).await?;
            }
            pidl_rpc::Result::Ok(())
        };
        if let Err(error) = result.await {
            tracing::warn!(%error, path = %path.display(), "still registered with the other endpoint mapper");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dcerpc::echo::RPCECHO;
    use std::sync::Arc;

    fn ports() -> [Port; 1] {
        [Port { key: "listen.store", port: 0, interfaces: vec![&RPCECHO] }]
    }

    async fn found(client: &Client) -> Vec<String> {
        let all = epm::lookup(client).await.unwrap();
        all.iter().filter(|e| e.annotation == ANNOTATION).map(ToString::to_string).collect()
    }

    #[tokio::test]
    async fn another_endpoint_mapper_is_told_and_told_again_at_the_end() {
        let dir = tempfile::tempdir().unwrap();
        let socket = dir.path().join("epmapper");
        let other = Server::builder().endpoint_mapper(Arc::default(), "other").build().unwrap();
        other.listen_local(&socket).unwrap();
        let server = Server::builder().build().unwrap();
        let config = Listen { endpoint_mapper: Some(0), register: Some(socket.clone()), ..Listen::default() };
        let endpoints = listen(&server, &config, &EndpointMap::default(), &ports()).await.unwrap();
        assert!(endpoints.mapper.is_empty());
        let client = mapper(&socket).await.unwrap();
        let port = endpoints.of(&RPCECHO).unwrap().port();
        let wanted = format!("ncacn_ip_tcp:127.0.0.1[{port}] {ANNOTATION}");
        assert!(found(&client).await.iter().any(|e| e.ends_with(&wanted)), "{:?}", found(&client).await);
        endpoints.unregister().await;
        assert_eq!(found(&client).await, [""; 0]);
    }

    #[tokio::test]
    async fn a_port_that_is_taken_says_what_to_do() {
        use miette::Diagnostic;
        let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        let server = Server::builder().build().unwrap();
        let config = Listen { endpoint_mapper: Some(port), ..Listen::default() };
        let result = listen(&server, &config, &EndpointMap::default(), &ports()).await;
        let error = result.err().unwrap();
        assert_eq!((error.key, error.address.port()), ("listen.endpoint_mapper", port));
        assert!(error.help().unwrap().to_string().contains("`listen.endpoint_mapper` sets another port"));
    }
}
