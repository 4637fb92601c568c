//! The mailbox service through its calls: connecting, payloads, and every operation.

#[macro_use]
mod common;

mod auxiliary;
mod categories;
mod connecting;
mod folders;
mod indexes;
mod logons;
mod messages;
mod notifying;
mod operations_page;
mod payloads;
mod properties;
mod streams;
mod submitting;
mod tables;
mod thin_path;
