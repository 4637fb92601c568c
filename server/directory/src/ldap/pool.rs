//! Connections that are kept, and servers that are left alone.

use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use ldap3::LdapConnSettings;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::connection::Connection;
use crate::config::LdapConfig;
use crate::{Error, Result};

/// A connection that has not been used for longer is asked whether it works.
const FRESH: Duration = Duration::from_secs(1);
/// A connection that has not been used for longer is closed; Active Directory does so after 15 minutes.
const STALE: Duration = Duration::from_secs(300);
/// How long a server is left alone that did not answer once.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
/// How long it is left alone at most.
const LAST_PAUSE: Duration = Duration::from_secs(5);
/// How long nobody is asked again after our account was refused, once and at most: who tries
/// a wrong password too often locks the account.
const FIRST_REFUSAL: Duration = Duration::from_secs(1);
const LAST_REFUSAL: Duration = Duration::from_secs(60);

pub(super) struct Pool {
    config: LdapConfig,
    settings: LdapConnSettings,
    permits: Semaphore,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    idle: Vec<(Connection, Instant)>,
    servers: Vec<Trouble>,
    /// The server to try first, which answered last.
    preferred: usize,
    /// What is known about our account.
    account: Trouble,
}

/// What went wrong last, and until when it is not tried again.
#[derive(Clone, Default)]
struct Trouble {
    pause: Duration,
    not_before: Option<Instant>,
    error: String,
}

impl Trouble {
    /// What went wrong, if it is too early to try again.
    fn now(&self) -> Option<String> {
        let waits = self.not_before.is_some_and(|time| time > Instant::now());
        waits.then(|| format!("{} (not tried again yet)", self.error))
    }

    /// It went wrong again: twice the pause.
    fn again(&mut self, error: &str, first: Duration, last: Duration) {
        self.pause = (self.pause * 2).clamp(first, last);
        self.not_before = Some(Instant::now() + self.pause);
        error.clone_into(&mut self.error);
    }
}

/// A connection somebody uses. It goes back to the others by `finish` or `done` only, so
/// a call that is cut off takes its connection with it.
pub(super) struct Lease<'a> {
    pool: &'a Pool,
    connection: Connection,
    _permit: SemaphorePermit<'a>,
}

impl Pool {
    pub(super) fn new(config: LdapConfig, settings: LdapConnSettings) -> Self {
        let state = State { servers: vec![Trouble::default(); config.urls.len()], ..State::default() };
        let permits = Semaphore::new(config.connections.clamp(1, 1000));
        Pool { permits, config, settings, state: Mutex::new(state) }
    }

    pub(super) fn config(&self) -> &LdapConfig {
        &self.config
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection that works.
    pub(super) async fn get(&self) -> Result<Lease<'_>> {
        let patience = Duration::from_secs(self.config.timeout.max(1));
        let permit = match tokio::time::timeout(patience, self.permits.acquire()).await {
            Ok(Ok(permit)) => permit,
            _ => return Err(Error::Unavailable("all connections are busy".into())),
        };
        loop {
            let Some((mut connection, since)) = self.state().idle.pop() else { break };
            let idle = since.elapsed();
            if idle < STALE && !connection.is_closed() && (idle < FRESH || connection.ping().await) {
                return Ok(Lease { pool: self, connection, _permit: permit });
            }
        }
        let connection = self.connect().await?;
        Ok(Lease { pool: self, connection, _permit: permit })
    }

    /// A new connection, to the first server that takes one.
    async fn connect(&self) -> Result<Connection> {
        let count = self.config.urls.len();
        let first = self.state().preferred;
        if let Some(error) = self.state().account.now() {
            return Err(Error::Refused(error));
        }
        let mut said = Vec::new();
        for number in (0..count).map(|offset| (first + offset) % count) {
            let url = &self.config.urls[number];
            if let Some(error) = self.state().servers[number].now() {
                said.push(format!("{url}: {error}"));
                continue;
            }
            let error = match Connection::open(&self.config, &self.settings, url).await {
                Ok(connection) => {
                    let mut state = self.state();
                    state.preferred = number;
                    state.account = Trouble::default();
                    state.servers[number] = Trouble::default();
                    return Ok(connection);
                }
                // The others have the same accounts.
                Err(Error::Refused(error)) => {
                    tracing::warn!(url, error, "the directory refused our account");
                    self.state().account.again(&error, FIRST_REFUSAL, LAST_REFUSAL);
                    return Err(Error::Refused(error));
                }
                Err(Error::Unavailable(error)) => error,
                Err(error) => error.to_string(),
            };
            tracing::warn!(url, error, "no connection to the directory");
            let mut state = self.state();
            // Connections to a server that is gone are, too.
            state.idle.retain_mut(|(connection, _)| !connection.is_closed());
            state.servers[number].again(&error, FIRST_PAUSE, LAST_PAUSE);
            said.push(format!("{url}: {error}"));
        }
        Err(Error::Unavailable(said.join("; ")))
    }
}

impl Lease<'_> {
    /// Gives the connection back, unless it is the reason that this failed.
    pub(super) fn finish<T>(self, result: Result<T>) -> Result<T> {
        if !matches!(result, Err(Error::Unavailable(_))) {
            self.pool.state().idle.push((self.connection, Instant::now()));
        }
        result
    }

    /// Looks at the connection and gives it back.
    pub(super) fn done<T>(self, look: impl FnOnce(&Connection) -> T) -> T {
        let seen = look(&self.connection);
        self.pool.state().idle.push((self.connection, Instant::now()));
        seen
    }
}

impl Deref for Lease<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}

impl DerefMut for Lease<'_> {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }
}
