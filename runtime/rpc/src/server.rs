//! Servers: many interfaces, many connections.

mod blocking;
mod connection;
mod socket;
mod worker;

pub use blocking::Blocking;

pub use crate::metrics::{Counter, Metrics};

use connection::Accepted;
use worker::Workers;

use crate::association::{Caller, Group, Groups, Limits, Offer, ServerConfig};
use crate::epm::{EndpointMap, EpmServer};
use crate::mgmt::MgmtServer;
use crate::security::{BoxFuture, Level, Provider};
use crate::transport::{Listener, bind_local, bind_tcp};
use crate::uuid;
use dcerpc::epmapper::EpmapperDispatcher;
use dcerpc::mgmt::MgmtDispatcher;
use pidl_call::{CallContext, Dispatch, Fault};
use pidl_ndr::table::Interface;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use tokio::net::ToSocketAddrs;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::MissedTickBehavior;

/// What a server's connections may take, besides what each association may.
#[derive(Clone, Debug)]
pub struct ServerLimits {
    /// Connections at once; further ones are refused with `bind_nak`, local limit exceeded.
    pub connections: usize,
    /// A connection without a call for that long is closed.
    pub idle: Duration,
    /// So long may go by between whole fragments while the client owes something: the bind,
    /// the rest of a PDU or request, the next leg of a handshake. A step of a handshake that
    /// waits (for a directory, a helper) may not take longer, either.
    pub pdu: Duration,
    /// A call may run so long; then it ends with `nca_s_fault_cancel`.
    pub call: Option<Duration>,
    /// Bytes of answers the client has not taken yet; above it nothing more is read.
    pub backlog: usize,
    /// Context handles of all clients; further ones are refused with `RPC_S_OUT_OF_RESOURCES`.
    pub handles: usize,
    /// What one association may take.
    pub association: Limits,
}

impl Default for ServerLimits {
    fn default() -> Self {
        ServerLimits {
            connections: 10_000,
            idle: Duration::from_secs(3600),
            pdu: Duration::from_secs(30),
            call: None,
            backlog: 1024 * 1024,
            handles: 100_000,
            association: Limits::default(),
        }
    }
}

/// A dispatcher whose type does not matter any more.
pub(crate) trait AnyDispatch: Send + Sync {
    fn interface(&self) -> &'static Interface;
    fn dispatch(
        self: Arc<Self>,
        cx: CallContext,
        opnum: u16,
        stub: Vec<u8>,
    ) -> BoxFuture<'static, Result<Vec<u8>, Fault>>;
}

impl<D: Dispatch + 'static> AnyDispatch for D {
    fn interface(&self) -> &'static Interface {
        Dispatch::interface(self)
    }

    fn dispatch(
        self: Arc<Self>,
        cx: CallContext,
        opnum: u16,
        stub: Vec<u8>,
    ) -> BoxFuture<'static, Result<Vec<u8>, Fault>> {
        Box::pin(async move { Dispatch::dispatch(&*self, &cx, opnum, &stub).await })
    }
}

/// What a server's method can learn about a call: [`CallInfo::of`] its context.
#[derive(Debug)]
pub struct CallInfo {
    /// Who calls; none without authentication.
    pub caller: Option<Arc<Caller>>,
    /// The association group: context handles live there.
    pub group: Arc<Group>,
    /// Where the client is, for logs.
    pub peer: Arc<str>,
    /// The client is on this machine, over a transport that cannot be reached from elsewhere.
    pub local: bool,
}

impl CallInfo {
    /// What is known about a call that came over a connection.
    #[must_use]
    pub fn of(cx: &CallContext) -> Option<&CallInfo> {
        cx.transport()
    }

    /// How well the call is protected.
    #[must_use]
    pub fn level(&self) -> Level {
        self.caller.as_ref().map_or(Level::None, |c| c.level)
    }
}

/// Puts a server together.
pub struct ServerBuilder {
    interfaces: Vec<(Arc<dyn AnyDispatch>, Level)>,
    providers: Vec<Arc<dyn Provider>>,
    limits: ServerLimits,
    ndr64: bool,
    map: Option<Arc<EndpointMap>>,
    annotation: String,
}

impl ServerBuilder {
    /// Offers an interface to everybody.
    #[must_use]
    pub fn interface(self, dispatch: impl Dispatch + 'static) -> Self {
        self.interface_at(Level::None, dispatch)
    }

    /// Offers an interface to calls of at least this level; others are denied.
    #[must_use]
    pub fn interface_at(mut self, level: Level, dispatch: impl Dispatch + 'static) -> Self {
        self.interfaces.push((Arc::new(dispatch), level));
        self
    }

    /// Lets clients authenticate.
    #[must_use]
    pub fn provider(mut self, provider: Arc<dyn Provider>) -> Self {
        self.providers.push(provider);
        self
    }

    /// Limits.
    #[must_use]
    pub fn limits(mut self, limits: ServerLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Whether NDR64 is spoken; it is unless said otherwise.
    #[must_use]
    pub fn ndr64(mut self, ndr64: bool) -> Self {
        self.ndr64 = ndr64;
        self
    }

    /// Serves an endpoint mapper, and enters this server's interfaces and endpoints into it.
    #[must_use]
    pub fn endpoint_mapper(mut self, map: Arc<EndpointMap>, annotation: &str) -> Self {
        self.map = Some(map);
        annotation.clone_into(&mut self.annotation);
        self
    }

    /// The server, listening nowhere yet. Interfaces without a UUID cannot be called and are an error.
    pub fn build(mut self) -> io::Result<Server> {
        let metrics = Arc::new(Metrics::default());
        if let Some(map) = &self.map {
            let dispatch = EpmapperDispatcher(EpmServer::new(map.clone()));
            self.interfaces.push((Arc::new(dispatch), Level::None));
        }
        let mut ids: Vec<_> = self.interfaces.iter().map(|(d, _)| d.interface()).collect();
        ids.push(&dcerpc::mgmt::MGMT);
        let principals = self.providers.iter().map(|p| (p.auth_type(), p.principal().to_owned())).collect();
        let mgmt = MgmtServer::new(&ids, metrics.clone(), principals);
        self.interfaces.push((Arc::new(MgmtDispatcher(mgmt)), Level::None));

        let mut offers = Vec::with_capacity(self.interfaces.len());
        for (dispatch, min_level) in &self.interfaces {
            let interface = dispatch.interface();
            let syntax = uuid::syntax_of(interface).ok_or_else(|| {
                let message = format!("interface {} has no UUID", interface.name);
                io::Error::new(io::ErrorKind::InvalidInput, message)
            })?;
            offers.push(Offer { syntax, min_level: *min_level });
        }
        let config = ServerConfig {
            interfaces: offers,
            providers: self.providers,
            limits: self.limits.association.clone(),
            groups: Arc::new(Groups::new(self.limits.handles, metrics.clone())),
            metrics: metrics.clone(),
            ndr64: self.ndr64,
        };
        let (stop, _) = watch::channel(false);
        Ok(Server(Arc::new(Shared {
            dispatch: self.interfaces.into_iter().map(|(d, _)| d).collect(),
            config: Arc::new(config),
            limits: self.limits,
            metrics,
            stop,
            stopping: AtomicBool::new(false),
            workers: Mutex::new(Weak::new()),
            tasks: Mutex::new(JoinSet::new()),
            map: self.map,
            annotation: self.annotation,
        })))
    }
}

struct Shared {
    dispatch: Vec<Arc<dyn AnyDispatch>>,
    config: Arc<ServerConfig>,
    limits: ServerLimits,
    metrics: Arc<Metrics>,
    stop: watch::Sender<bool>,
    /// The same, for those who have been woken.
    stopping: AtomicBool,
    /// Who serves connections: there as long as an accepting loop is.
    workers: Mutex<Weak<Workers>>,
    /// Accepting loops.
    tasks: Mutex<JoinSet<()>>,
    map: Option<Arc<EndpointMap>>,
    annotation: String,
}

/// Serves interfaces on any number of endpoints. Clones are the same server.
///
/// Connections are served by threads of the server's own, as many as the runtime has that
/// it listens in. Calls can use that runtime. A connection stays with its thread: a call
/// that awaits holds up nobody, one that computes for long or blocks holds up the others of
/// its thread, and belongs on another one ([`Blocking`]).
#[derive(Clone)]
pub struct Server(Arc<Shared>);

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("limits", &self.0.limits).finish_non_exhaustive()
    }
}

impl Server {
    /// Puts a server together.
    #[must_use]
    pub fn builder() -> ServerBuilder {
        ServerBuilder {
            interfaces: Vec::new(),
            providers: Vec::new(),
            limits: ServerLimits::default(),
            ndr64: true,
            map: None,
            annotation: String::new(),
        }
    }

    /// What happened so far.
    #[must_use]
    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// Association groups that are alive.
    #[must_use]
    pub fn groups(&self) -> usize {
        self.0.config.groups.len()
    }

    /// Listens on TCP; port 0 is one the system chooses. Tells the address.
    pub async fn listen_tcp(&self, address: impl ToSocketAddrs) -> io::Result<SocketAddr> {
        let listener = bind_tcp(address).await?;
        let binding = listener.binding();
        let host = binding.host.parse().map_err(io::Error::other)?;
        let address = SocketAddr::new(host, binding.port().unwrap_or_default());
        self.listen(listener);
        Ok(address)
    }

    /// Listens on a unix socket.
    pub fn listen_local(&self, path: impl AsRef<Path>) -> io::Result<()> {
        self.listen(bind_local(path)?);
        Ok(())
    }

    /// Serves the connections of a listener, in the background.
    pub fn listen(&self, listener: Box<dyn Listener>) {
        if let Some(map) = &self.0.map {
            for dispatch in &self.0.dispatch {
                map.register(dispatch.interface(), &listener.binding(), &self.0.annotation);
            }
        }
        let workers = match self.workers() {
            Ok(workers) => workers,
            Err(error) => {
                tracing::error!(%error, "cannot start the threads of a server");
                return;
            }
        };
        let task = accept(self.0.clone(), workers, listener, self.0.stop.subscribe());
        self.0.tasks.lock().unwrap_or_else(PoisonError::into_inner).spawn(task);
    }

    fn workers(&self) -> io::Result<Arc<Workers>> {
        let mut known = self.0.workers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(workers) = known.upgrade() {
            return Ok(workers);
        }
        let workers = Arc::new(Workers::start(&self.0)?);
        *known = Arc::downgrade(&workers);
        Ok(workers)
    }

    /// Takes no more connections and calls, and waits until the calls that run
    /// are answered, but not longer than `patience`. Whether all were.
    pub async fn shutdown(&self, patience: Duration) -> bool {
        self.0.stopping.store(true, Ordering::Relaxed);
        self.0.stop.send_replace(true);
        let mut tasks = {
            let mut tasks = self.0.tasks.lock().unwrap_or_else(PoisonError::into_inner);
            std::mem::take(&mut *tasks)
        };
        let all = async { while tasks.join_next().await.is_some() {} };
        tokio::time::timeout(patience, all).await.is_ok()
    }
}

async fn accept(
    shared: Arc<Shared>,
    workers: Arc<Workers>,
    listener: Box<dyn Listener>,
    mut stop: watch::Receiver<bool>,
) {
    // Every connection holds a sender; when they are gone, so are the connections.
    let (alive, mut ended) = mpsc::channel::<()>(1);
    let mut ticks = tokio::time::interval(worker::tick(&shared.limits));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let stream = tokio::select! {
            stream = listener.accept() => stream,
            _ = ticks.tick(), if alive.strong_count() > 1 => {
                workers.tick();
                continue;
            }
            _ = stop.wait_for(|stop| *stop) => break,
        };
        let stream = match stream {
            Ok(stream) => stream,
            Err(error) => {
                // Out of descriptors, most likely: closing connections will help.
                tracing::warn!(%error, "cannot accept");
                shared.metrics.accept_errors.add(1);
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        shared.metrics.connections.add(1);
        let open = alive.strong_count() - 1;
        let refuse = open >= shared.limits.connections;
        if refuse {
            shared.metrics.refused.add(1);
            // Those who are refused get an answer, unless there are too many even of them.
            if open >= shared.limits.connections.saturating_add(64) {
                continue;
            }
        }
        let secondary_address = listener.secondary_address();
        workers.serve(Accepted { stream, secondary_address, refuse, alive: alive.clone() });
    }
    drop((listener, alive));
    workers.stopping();
    loop {
        tokio::select! {
            none = ended.recv() => if none.is_none() { break },
            _ = ticks.tick() => workers.tick(),
        }
    }
}
