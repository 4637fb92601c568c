//! Clients: one connection, any number of calls at once.

mod connection;

use crate::association::{BindOptions, ClientAssociation, ClientError, Limits};
use crate::binding::Binding;
use crate::security::ntlm::NtlmInitiator;
use crate::security::spnego::SpnegoInitiator;
use crate::security::{AuthType, Credentials, Initiator, Level, Secret, SecurityError};
use crate::transport::{self, Stream};
use crate::uuid;
use connection::{Connection, Outstanding, Shared, State, Waiting, drive};
use futures_util::task::AtomicWaker;
use pidl_call::{Caller, Error, Reply, Result};
use pidl_ndr::Format;
use pidl_ndr::table::Interface;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::oneshot;

fn transport(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Transport(Box::new(error))
}

/// A call took longer than it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimedOut(pub Duration);

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no answer within {:?}", self.0)
    }
}

impl std::error::Error for TimedOut {}

/// Calls an interface of a server. Clones share the connection, which is closed
/// when the last one is dropped.
///
/// Dropping the future of a call gives the call up: the server is told, and its
/// answer is thrown away.
#[derive(Clone)]
pub struct Client {
    connection: Arc<Connection>,
    interface: &'static Interface,
    context: u16,
    /// The security context calls are made under.
    security: u32,
    format: Format,
    object: Option<[u8; 16]>,
    timeout: Option<Duration>,
}

/// How to connect, besides the binding.
#[derive(Clone, Debug, Default)]
pub struct Connect {
    /// Who we are; none is nobody.
    pub credentials: Option<Credentials>,
    /// What one association may take.
    pub limits: Limits,
    /// How long connecting and each call may take.
    pub timeout: Option<Duration>,
}

impl Client {
    /// Connects to where a string binding points, for one interface. Without an
    /// endpoint in the binding, the endpoint mapper of the host is asked for it.
    /// With credentials and no level in the binding, calls are signed and sealed.
    pub async fn connect(
        binding: &str,
        interface: &'static Interface,
        credentials: Option<Credentials>,
    ) -> Result<Client> {
        let binding: Binding = binding.parse().map_err(transport)?;
        Self::connect_with(&binding, interface, Connect { credentials, ..Connect::default() }).await
    }

    /// Connects.
    pub async fn connect_with(
        binding: &Binding,
        interface: &'static Interface,
        options: Connect,
    ) -> Result<Client> {
        let timeout = options.timeout;
        let connecting = async {
            let mut binding = binding.clone();
            if binding.endpoint.is_none() {
                // Boxed: asking the endpoint mapper is connecting, too.
                binding = Box::pin(crate::epm::resolve(&binding, interface, timeout)).await?;
            }
            let stream = transport::connect(&binding).await.map_err(transport)?;
            Self::over(stream, &binding, interface, options).await
        };
        within(timeout, connecting).await
    }

    /// Binds over a connection that is there.
    pub async fn over(
        stream: Arc<dyn Stream>,
        binding: &Binding,
        interface: &'static Interface,
        options: Connect,
    ) -> Result<Client> {
        let no_uuid = || transport(ClientError::Misuse("an interface without a UUID cannot be called"));
        let syntax = uuid::syntax_of(interface).ok_or_else(no_uuid)?;
        let security = match &options.credentials {
            Some(credentials) => Some(handshake(binding, credentials).await.map_err(transport)?),
            None => None,
        };
        let association = ClientAssociation::new(BindOptions {
            security,
            ndr64: binding.ndr64,
            big_endian: binding.big_endian,
            group: binding.group,
            limits: options.limits,
            ..BindOptions::new(syntax)
        })
        .map_err(transport)?;
        let (bound, wait) = oneshot::channel();
        let connection = Arc::new(Connection(Arc::new(Shared {
            stream,
            state: Mutex::new(State {
                association,
                calls: Vec::new(),
                bound: Some(bound),
                altered: HashMap::new(),
                authenticated: None,
                failed: None,
                closed: false,
            }),
            turn: tokio::sync::Mutex::new(()),
            driver: AtomicWaker::new(),
        })));
        tokio::spawn(drive(connection.0.clone()));
        wait.await.map_err(|_| transport(ClientError::Closed))??;
        let (format, security) = {
            let state = connection.0.lock();
            (state.association.call_format(0), state.association.default_security())
        };
        Ok(Client {
            connection,
            interface,
            context: 0,
            security,
            format,
            object: binding.object,
            timeout: options.timeout,
        })
    }

    /// A client of another interface of the same server, on the same connection.
    pub async fn alter(&self, interface: &'static Interface) -> Result<Client> {
        let no_uuid = || transport(ClientError::Misuse("an interface without a UUID cannot be called"));
        let syntax = uuid::syntax_of(interface).ok_or_else(no_uuid)?;
        let _turn = self.connection.0.turn.lock().await;
        let (context, wait) = {
            let mut state = self.connection.0.lock();
            state.check()?;
            if let Some(context) = state.association.context_of(&syntax) {
                (context, None)
            } else {
                let context = state.association.alter(syntax).map_err(transport)?;
                let (sender, receiver) = oneshot::channel();
                state.altered.insert(context, sender);
                self.connection.0.flush(&mut state);
                (context, Some(receiver))
            }
        };
        if let Some(wait) = wait {
            let gone = |_| transport(ClientError::Closed);
            within(self.timeout, async { wait.await.map_err(gone)? }).await?;
        }
        let format = self.connection.0.lock().association.call_format(context);
        Ok(Client { interface, context, format, ..self.clone() })
    }

    /// A client of the same interface on the same connection that calls as
    /// somebody else, or at another level: another security context. Provider,
    /// level and the server's name are those of the binding. A server that
    /// refuses ends the connection.
    pub async fn authenticate(&self, binding: &Binding, credentials: &Credentials) -> Result<Client> {
        let (initiator, level) = handshake(binding, credentials).await.map_err(transport)?;
        let _turn = self.connection.0.turn.lock().await;
        let (security, wait) = {
            let mut state = self.connection.0.lock();
            state.check()?;
            let security = state.association.authenticate(initiator, level).map_err(transport)?;
            let (sender, receiver) = oneshot::channel();
            state.authenticated = Some(sender);
            self.connection.0.flush(&mut state);
            (security, receiver)
        };
        let gone = |_| transport(ClientError::Closed);
        within(self.timeout, async { wait.await.map_err(gone)? }).await?;
        Ok(Client { security, ..self.clone() })
    }

    /// The same client with a limit for how long each call may take.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The same client for calls to an object, in little-endian wire form.
    #[must_use]
    pub fn with_object(mut self, object: [u8; 16]) -> Self {
        self.object = Some(object);
        self
    }

    /// The association group the server put the connection in: what another
    /// connection joins to share context handles.
    #[must_use]
    pub fn group(&self) -> u32 {
        self.connection.0.lock().association.group()
    }

    /// Makes a call by its number.
    pub async fn call_raw(&self, opnum: u16, stub: Vec<u8>) -> Result<Reply> {
        let shared = &*self.connection.0;
        let call_id = {
            let mut state = shared.lock();
            state.check()?;
            let call_id = state.association.call_under(self.security, self.context, opnum, self.object, stub);
            let call_id = call_id.map_err(transport)?;
            state.calls.push(Waiting { call_id, waker: None, answer: None });
            shared.flush(&mut state);
            call_id
        };
        let mut guard = Outstanding { connection: &self.connection, call_id, over: false };
        let answer = std::future::poll_fn(|cx| shared.lock().poll_answer(call_id, cx));
        let result = within(self.timeout, answer).await;
        guard.over = !matches!(&result, Err(Error::Transport(e)) if e.is::<TimedOut>());
        result
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("interface", &self.interface.name)
            .field("stream", &self.connection.0.stream)
            .finish_non_exhaustive()
    }
}

impl Caller for Client {
    fn format(&self) -> Format {
        self.format
    }

    async fn call(&self, interface: &'static Interface, opnum: u16, stub: Vec<u8>) -> Result<Reply> {
        if !std::ptr::eq(interface, self.interface) && interface.uuid != self.interface.uuid {
            return Err(transport(ClientError::Misuse(
                "the connection is for another interface: see Client::alter",
            )));
        }
        self.call_raw(opnum, stub).await
    }
}

/// A handshake about to begin, and the level it is for.
type Handshake = (Box<dyn Initiator>, Level);

async fn handshake(
    binding: &Binding,
    credentials: &Credentials,
) -> std::result::Result<Handshake, SecurityError> {
    let mut credentials = credentials.clone();
    if let Some(target) = &binding.target {
        credentials.target.clone_from(target);
    } else if credentials.target.is_empty() && !binding.host.is_empty() {
        credentials.target = format!("host/{}", binding.host);
    }
    let level = binding.level.unwrap_or(Level::Privacy);
    let outer = binding.auth_type.unwrap_or(AuthType::Negotiate);
    let inner = match (outer, binding.mechanism) {
        (AuthType::Negotiate, Some(mechanism)) => mechanism,
        (AuthType::Negotiate, None) if matches!(credentials.secret, Secret::System) => AuthType::Kerberos,
        (AuthType::Negotiate, None) => AuthType::Ntlm,
        (alone, _) => alone,
    };
    let (initiator, level) = match inner {
        AuthType::Kerberos => kerberos(credentials, level).await?,
        _ => (Box::new(NtlmInitiator::new(&credentials)) as Box<dyn Initiator>, level),
    };
    let initiator = match outer {
        AuthType::Negotiate => Box::new(SpnegoInitiator::new(initiator)?),
        _ => initiator,
    };
    Ok((initiator, level))
}

/// Asking the KDC waits, so it is done in a thread that may.
#[cfg(feature = "kerberos")]
async fn kerberos(credentials: Credentials, level: Level) -> std::result::Result<Handshake, SecurityError> {
    use crate::security::kerberos::KerberosInitiator;
    let asked = tokio::task::spawn_blocking(move || KerberosInitiator::new(&credentials, level)).await;
    let initiator = asked.map_err(|e| SecurityError::Unavailable(e.to_string()))??;
    let level = if initiator.must_seal() && level.signs() { Level::Privacy } else { level };
    Ok((Box::new(initiator), level))
}

#[cfg(not(feature = "kerberos"))]
async fn kerberos(_: Credentials, _: Level) -> std::result::Result<Handshake, SecurityError> {
    Err(SecurityError::Credentials("this program was built without Kerberos, the feature `kerberos`".into()))
}

async fn within<T>(timeout: Option<Duration>, future: impl Future<Output = Result<T>>) -> Result<T> {
    match timeout {
        None => future.await,
        Some(limit) => match tokio::time::timeout(limit, future).await {
            Ok(result) => result,
            Err(_) => Err(transport(TimedOut(limit))),
        },
    }
}
