//! The mailbox service through its calls: connecting, payloads, and every operation.

#[macro_use]
mod common;

mod connecting;
mod folders;
mod indexes;
mod messages;
mod payloads;
mod properties;
mod streams;
mod tables;
mod thin_path;
