//! The address book: NSPI (MS-OXNSPI) and RFR (MS-OXABREF) over a directory.
//!
//! The whole book is a [`snapshot::Snapshot`] in memory, immutable, made of what
//! the directory holds and replaced when that changes. A call works on one
//! snapshot from its first row to its last.
//!
//! ```no_run
//! # async fn serve() -> Result<(), Box<dyn std::error::Error>> {
//! use exchange::exchange::{NspiDispatcher, RfrDispatcher};
//! use openchange_address_book::{AddressBook, NspiService, Options, RfrService};
//! use std::sync::Arc;
//!
//! let directory = openchange_directory::Embedded::open("directory.sqlite", "example.com")?;
//! let book = AddressBook::open(Arc::new(directory), Options::default()).await?;
//! let server = pidl_rpc::Server::builder()
//!     .interface(NspiDispatcher(NspiService::new(book.clone())))
//!     .interface(RfrDispatcher(RfrService::new(book)));
//! # let _ = server;
//! # Ok(())
//! # }
//! ```

pub mod access;
pub mod anr;
pub mod attributes;
mod book;
pub mod code_page;
pub mod collation;
pub mod entry;
pub mod entry_id;
pub mod lists;
mod loader;
pub mod mids;
pub mod position;
pub mod restriction;
mod rfr;
mod service;
pub mod snapshot;
pub mod value;
pub mod viewer;

pub use book::{AddressBook, Limits, OpenError, Options};
pub use rfr::RfrService;
pub use service::NspiService;
