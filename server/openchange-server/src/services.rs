//! Which interfaces are served, and on which port each is.

use crate::config::{Config, Listen};
use crate::directory::Names;
use crate::endpoints::Port;
use exchange::exchange::{NSPI, NspiDispatcher, RFR, RfrDispatcher};
use openchange_address_book::{AddressBook, NspiService, Options, RfrService};
use pidl_rpc::security::Level;
use pidl_rpc::server::ServerBuilder;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// What is served.
#[derive(Clone)]
pub struct Services {
    /// The address book.
    pub book: Arc<AddressBook>,
}

/// How the address book behaves.
pub fn book_options(config: &Config, names: &Names, mids: PathBuf) -> Options {
    Options {
        mids: Some(mids),
        poll_interval: Duration::from_secs(config.address_book.poll),
        anonymous: config.security.anonymous,
        host: names.host.clone(),
        ..Options::default()
    }
}

impl Services {
    /// Offers every interface, at the level the configuration wants; to nobody in
    /// particular the address book only, and only if that was asked for.
    pub fn offer(&self, config: &Config, builder: ServerBuilder) -> ServerBuilder {
        let level = Level::from(config.security.level);
        let open = if config.security.anonymous { Level::None } else { level };
        builder
            .interface_at(open, NspiDispatcher(NspiService::new(self.book.clone())))
            .interface_at(open, RfrDispatcher(RfrService::new(self.book.clone())))
    }

    /// What clients look for where.
    pub fn ports(&self, listen: &Listen) -> Vec<Port> {
        vec![
            Port { key: "listen.store", port: listen.store, interfaces: vec![] },
            Port { key: "listen.referral", port: listen.referral, interfaces: vec![&RFR] },
            Port { key: "listen.address_book", port: listen.address_book, interfaces: vec![&NSPI] },
        ]
    }
}
