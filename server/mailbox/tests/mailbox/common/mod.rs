//! A service over mailboxes in a temporary directory, and clients that build payloads.

#![allow(dead_code, unused_macros)]

#[macro_use]
pub mod macros;
pub mod client;
pub mod events;
pub mod indexes;

use exchange::exchange::{AsyncemsmdbClient, AsyncemsmdbDispatcher, EmsmdbClient, EmsmdbDispatcher};
use openchange_mailbox::{MailboxService, Options, Owner, Owners, Submission, Transport, TransportError};
use openchange_store::{Mailbox, SqliteStores, Stores, ids};
use pidl_call::Loopback;
use pidl_ndr::Format;
use pidl_rpc::CallInfo;
use pidl_rpc::association::{Caller, Group, Groups};
use pidl_rpc::security::{Identity, Level};
use std::any::Any;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

pub use client::{Client, NEW};

/// What a connection knows.
pub type Connection = Arc<CallInfo>;
pub type Emsmdb = EmsmdbClient<Loopback<EmsmdbDispatcher<MailboxService>>>;
pub type Asyncemsmdb = AsyncemsmdbClient<Loopback<AsyncemsmdbDispatcher<MailboxService>>>;

/// Two users, each with a mailbox, and one without.
pub struct Users;

/// The distinguished name of a user.
pub fn dn(account: &str) -> String {
    format!("/o=First/ou=Group/cn=Recipients/cn={account}")
}

pub fn owner(account: &str) -> Option<Owner> {
    let number = ["kim", "robin"].iter().position(|known| *known == account)?;
    Some(Owner {
        mailbox: ids::guid_from_bytes([number as u8 + 1; 16]),
        legacy_dn: dn(account),
        display_name: format!("{}{} Example", account[..1].to_uppercase(), &account[1..]),
        smtp: format!("{account}@example.com"),
    })
}

impl Owners for Users {
    fn of_account(&self, identity: &Identity) -> Result<Option<Owner>, String> {
        Ok(owner(&identity.account))
    }

    fn of_name(&self, legacy_dn: &str) -> Result<Option<Owner>, String> {
        let all = ["kim", "robin"].into_iter().filter_map(owner);
        Ok(all.into_iter().find(|owner| owner.legacy_dn.eq_ignore_ascii_case(legacy_dn)))
    }
}

/// Takes every message, and keeps what it was given.
#[derive(Default)]
pub struct Queue(pub Mutex<Vec<Submission>>);

impl Transport for Queue {
    fn submit(&self, submission: &Submission) -> Result<(), TransportError> {
        self.0.lock().unwrap().push(submission.clone());
        Ok(())
    }

    fn abort(&self, submission: &Submission) -> Result<(), TransportError> {
        let mut queue = self.0.lock().unwrap();
        let before = queue.len();
        queue.retain(|queued| queued.message != submission.message);
        if queue.len() < before { Ok(()) } else { Err(TransportError::NotQueued) }
    }
}

/// A service with its mailboxes.
pub struct Server {
    pub service: MailboxService,
    pub stores: Arc<dyn Stores>,
    pub queue: Arc<Queue>,
    groups: Arc<Groups>,
    _directory: TempDir,
}

impl Server {
    pub fn start() -> Self {
        Server::with(Options::default())
    }

    pub fn with(options: Options) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let stores: Arc<dyn Stores> =
            Arc::new(SqliteStores::open(directory.path(), openchange_store::Options::default()).unwrap());
        let queue = Arc::new(Queue::default());
        let service = MailboxService::new(stores.clone(), Arc::new(Users), queue.clone(), options);
        Server { service, stores, queue, groups: Arc::default(), _directory: directory }
    }

    /// What a connection of an account knows; each call is another connection.
    pub fn connection(&self, account: Option<&str>) -> Arc<CallInfo> {
        let group = self.groups.join(0, 1000).unwrap();
        self.connection_in(account, group)
    }

    /// The same, in an association group that is there.
    pub fn connection_in(&self, account: Option<&str>, group: Arc<Group>) -> Arc<CallInfo> {
        let caller = account.map(|account| {
            let identity = Identity {
                account: account.into(),
                domain: "EXAMPLE".into(),
                workstation: String::new(),
                anonymous: false,
            };
            Arc::new(Caller { identity, level: Level::Privacy, auth_type: 9 })
        });
        Arc::new(CallInfo { caller, group, peer: "test".into(), local: true })
    }

    pub fn emsmdb(&self, connection: &Arc<CallInfo>) -> Emsmdb {
        let dispatcher = EmsmdbDispatcher(self.service.clone());
        let transport: Arc<dyn Any + Send + Sync> = connection.clone();
        EmsmdbClient::new(Loopback::new(dispatcher, Format::NDR32).with_transport(transport))
    }

    pub fn asyncemsmdb(&self, connection: &Arc<CallInfo>) -> Asyncemsmdb {
        let dispatcher = AsyncemsmdbDispatcher(self.service.clone());
        let transport: Arc<dyn Any + Send + Sync> = connection.clone();
        AsyncemsmdbClient::new(Loopback::new(dispatcher, Format::NDR32).with_transport(transport))
    }

    /// A client that has connected.
    pub async fn client(&self, account: &str) -> Client {
        let connection = self.connection(Some(account));
        Client::connect(self.emsmdb(&connection), self.asyncemsmdb(&connection), &dn(account), connection)
            .await
    }

    /// A client that has logged on, and its logon.
    pub async fn kim(&self) -> (Client, u32) {
        let mut client = self.client("kim").await;
        let logon = client.logon("kim").await;
        (client, logon)
    }

    /// The mailbox itself.
    pub fn mailbox(&self, account: &str) -> Arc<dyn Mailbox> {
        self.stores.open(&owner(account).unwrap().mailbox).unwrap()
    }
}
