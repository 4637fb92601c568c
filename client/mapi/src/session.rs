//! Sessions with a mailbox server.

use crate::caller::{BoxFuture, Connection};
use crate::link::{Greeting, Link, Wrapping};
use crate::queue::Core;
use crate::server::{Server, Service};
use crate::store::Store;
use crate::{Error, Result};
use dcerpc::dtyp::NdrContextHandle;
use exchange::exchange::ASYNCEMSMDB;
use pidl_rpc::security::{Credentials, Level};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

/// How a session is to be.
#[derive(Clone, Debug)]
pub struct Options {
    /// How payloads are wrapped.
    pub wrapping: Wrapping,
    /// Locale of texts and sorting (MS-LCID).
    pub locale: u32,
}

impl Default for Options {
    fn default() -> Self {
        Options { wrapping: Wrapping::default(), locale: ENGLISH }
    }
}

/// English, United States.
const ENGLISH: u32 = 0x0409;

/// A server answers a client that waits for events after five minutes at the latest
/// (MS-OXCRPC 3.3.4.1).
const LONGEST_WAIT: Duration = Duration::from_secs(400);

/// A session of a user with a mailbox server.
///
/// When the connection is cut, every operation says so with [`Error::NotSent`] or
/// [`Error::Unknown`], and the session is of no more use: nothing is sent again
/// behind the caller's back. A new session goes on where that makes sense; see
/// [`Store::send`] for mail that must go out once and only once.
pub struct Session {
    core: Arc<Core>,
    connection: Connection,
    user_dn: String,
    greeting: Greeting,
    notifications: Option<Asynchronous>,
    logons: AtomicU8,
}

impl Session {
    /// Connects to a server's mailboxes as the user with a distinguished name.
    ///
    /// ```no_run
    /// # async fn example() -> mapi::Result<()> {
    /// use mapi::{Credentials, Options, PropertyTag, Server, Session, SpecialFolder};
    /// let server = Server::new("mail.example.org");
    /// let credentials = Credentials::password("EXAMPLE\\jo", "secret");
    /// let dn = "/o=Example/ou=First/cn=Recipients/cn=jo";
    /// let session = Session::connect(&server, &credentials, dn, &Options::default()).await?;
    /// let store = session.log_on().await?;
    /// let table = store.special(SpecialFolder::Inbox).contents();
    /// table.set_columns(&[PropertyTag::PID_TAG_SUBJECT]).forget();
    /// let mut rows = table.rows();
    /// // Opening the folder, its table, the columns and the first rows: one call.
    /// while let Some(row) = rows.next().await? {
    ///     println!("{}", row.text(PropertyTag::PID_TAG_SUBJECT).unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn connect(
        server: &Server,
        credentials: &Credentials,
        user_dn: &str,
        options: &Options,
    ) -> Result<Session> {
        let client = server.connect(Service::Mailbox, credentials).await?;
        let mut options = options.clone();
        if server.binding.level.unwrap_or(Level::Privacy) == Level::Privacy {
            // Sealed already (MS-OXCRPC 3.1.4.1.1).
            options.wrapping.mask = false;
        }
        let other = client.clone();
        let mut session = Session::over(Connection::new(client), user_dn, &options).await?;
        session.notifications = Some(Asynchronous(Arc::new(move || {
            let client = other.clone();
            Box::pin(async move {
                let client = client.alter(&ASYNCEMSMDB).await.map_err(|e| Error::Call(Arc::new(e)))?;
                Ok(Connection::new(client.with_timeout(LONGEST_WAIT)))
            })
        })));
        Ok(session)
    }

    /// Begins a session over a connection that is there.
    pub async fn over(connection: Connection, user_dn: &str, options: &Options) -> Result<Session> {
        let wrapping = options.wrapping;
        let (link, greeting) = Link::open(connection.clone(), user_dn, wrapping, options.locale).await?;
        Ok(Session {
            core: Core::new(link),
            connection,
            user_dn: user_dn.to_owned(),
            greeting,
            notifications: None,
            logons: AtomicU8::new(0),
        })
    }

    /// Logs on to the user's own mailbox.
    pub async fn log_on(&self) -> Result<Store> {
        self.log_on_to(&self.user_dn).await
    }

    /// Logs on to a mailbox by its owner's distinguished name. Who is not its owner is
    /// refused unless the server knows better.
    pub async fn log_on_to(&self, mailbox_dn: &str) -> Result<Store> {
        let logon = self.logons.fetch_add(1, Ordering::Relaxed);
        let poll = self.greeting.poll_interval;
        Store::log_on(&self.core, logon, mailbox_dn, poll, self.notifications.clone()).await
    }

    /// What the server said of itself and the user.
    #[must_use]
    pub fn greeting(&self) -> &Greeting {
        &self.greeting
    }

    /// How many calls were made on the connection.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.connection.calls()
    }

    /// Sends what has gathered and ends the session. Without it, the server ends the
    /// session when the connection closes.
    pub async fn close(self) -> Result<()> {
        self.core.flush_all().await;
        self.core.close().await
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("user_dn", &self.user_dn).finish_non_exhaustive()
    }
}

type Open = dyn Fn() -> BoxFuture<'static, Result<Connection>> + Send + Sync;

/// How to get at the interface that waits for notifications.
#[derive(Clone)]
pub(crate) struct Asynchronous(Arc<Open>);

impl Asynchronous {
    /// A connection to wait with, and the handle to wait for.
    pub async fn begin(&self, core: &Core) -> Result<(Connection, NdrContextHandle)> {
        let connection = (self.0)().await?;
        Ok((connection, core.asynchronous().await?))
    }
}

impl fmt::Debug for Asynchronous {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Asynchronous")
    }
}
