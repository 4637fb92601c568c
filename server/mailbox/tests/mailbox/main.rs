//! The mailbox service through its calls: connecting, payloads, and every operation.

#[macro_use]
mod common;

mod connecting;
mod folders;
mod indexes;
mod payloads;
mod tables;
mod thin_path;
