//! The whole server over an embedded directory and over a real Active Directory, with
//! clients of our own and of others.
//!
//! Feature `peers` turns these tests on, as `cargo xtask test` does after it has
//! installed the peers: then a peer that is missing is a failure.

#[macro_use]
mod common;
mod following;
mod impacket;
mod logons;
mod mbox;
mod operations;
mod outage;
mod world;
