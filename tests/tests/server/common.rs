//! The client of the mailbox server's own tests, over TCP.

#![allow(dead_code, unused_macros)]

#[macro_use]
#[path = "../../../server/mailbox/tests/mailbox/common/macros.rs"]
pub mod macros;
#[path = "../../../server/mailbox/tests/mailbox/common/client.rs"]
pub mod client;
#[path = "../../../server/mailbox/tests/mailbox/common/indexes.rs"]
pub mod indexes;

pub use client::Client;

/// The connection below the interfaces.
pub type Connection = pidl_rpc::Client;
pub type Emsmdb = exchange::exchange::EmsmdbClient<pidl_rpc::Client>;
pub type Asyncemsmdb = exchange::exchange::AsyncemsmdbClient<pidl_rpc::Client>;

/// People go by their distinguished names here.
pub fn dn(dn: &str) -> String {
    dn.to_owned()
}
