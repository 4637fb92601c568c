//! Which interfaces are served, and on which port each is.

use crate::config::{Config, Listen};
use crate::data::Data;
use crate::directory::Names;
use crate::endpoints::Port;
use crate::mail::{self, QueueTransport, Workers};
use crate::mailboxes::OnDemand;
use crate::owners::DirectoryOwners;
use crate::server::StartError;
use exchange::exchange::{
    ASYNCEMSMDB, AsyncemsmdbDispatcher, EMSMDB, EmsmdbDispatcher, NSPI, NspiDispatcher, RFR, RfrDispatcher,
};
use openchange_address_book::{AddressBook, NspiService, RfrService};
use openchange_delivery::Queue;
use openchange_directory::Directory;
use openchange_mailbox::MailboxService;
use openchange_store::{SqliteStores, Stores};
use pidl_rpc::security::Level;
use pidl_rpc::server::ServerBuilder;
use std::sync::Arc;

/// What is served.
pub struct Services {
    /// The address book.
    pub book: Arc<AddressBook>,
    /// Mailboxes, as they are kept.
    pub stores: Arc<dyn Stores>,
    /// Mail that is submitted and not yet sent.
    pub queue: Queue,
    /// Mailboxes, as clients use them.
    pub mailboxes: MailboxService,
}

impl Services {
    /// Opens everything that is served, and starts what works on mail.
    pub async fn open(
        config: &Config,
        data: &Data,
        names: &Names,
        directory: Arc<dyn Directory>,
        owners: Arc<DirectoryOwners>,
    ) -> Result<(Self, Workers), StartError> {
        let book = openchange_address_book::Options {
            mids: Some(data.join("mids.sqlite")),
            poll_interval: config.poll(),
            anonymous: config.security.anonymous,
            host: names.host.clone(),
            ..Default::default()
        };
        let mailboxes = openchange_mailbox::Options {
            server_name: names.server.clone(),
            limits: config.mailboxes.open(),
            ..Default::default()
        };
        let stores = openchange_store::Options { limits: config.mailboxes.kept(), ..Default::default() };
        let stores = SqliteStores::open(&data.join("mailboxes"), stores)?;
        let stores = Arc::new(OnDemand::new(stores, owners.clone()));
        let queue = mail::queue(&config.mail, data, names, stores.clone(), owners.clone())?;
        let transport = Arc::new(QueueTransport(queue.clone()));
        let services = Services {
            book: AddressBook::open(directory, book).await?,
            mailboxes: MailboxService::new(stores.clone(), owners.clone(), transport, mailboxes),
            stores: stores.clone(),
            queue: queue.clone(),
        };
        Ok((services, Workers::start(&config.mail, data, names, queue, stores, owners)?))
    }

    /// Offers every interface, at the level the configuration wants; to nobody in
    /// particular the address book only, and only if that was asked for.
    pub fn offer(&self, config: &Config, builder: ServerBuilder) -> ServerBuilder {
        let level = Level::from(config.security.level);
        let open = if config.security.anonymous { Level::None } else { level };
        builder
            .interface_at(level, EmsmdbDispatcher(self.mailboxes.clone()))
            .interface_at(level, AsyncemsmdbDispatcher(self.mailboxes.clone()))
            .interface_at(open, NspiDispatcher(NspiService::new(self.book.clone())))
            .interface_at(open, RfrDispatcher(RfrService::new(self.book.clone())))
    }

    /// What clients look for where.
    pub fn ports(&self, listen: &Listen) -> Vec<Port> {
        let (store, referral, book) = (vec![&EMSMDB, &ASYNCEMSMDB], vec![&RFR], vec![&NSPI]);
        vec![
            Port { key: "listen.store", port: listen.store, interfaces: store },
            Port { key: "listen.referral", port: listen.referral, interfaces: referral },
            Port { key: "listen.address_book", port: listen.address_book, interfaces: book },
        ]
    }
}
