//! DCE/RPC calls: what generated clients and servers are written against.
//!
//! A [`Caller`] carries a request stub to a server and its reply back; a
//! [`Dispatch`] answers one. Transports implement the first and drive the
//! second; [`Loopback`] is both ends in one process, for tests.
//!
//! Nothing here does I/O or knows a runtime.

mod client;
mod error;
mod loopback;
mod server;

pub use client::{Caller, Reply, call};
pub use error::{Error, Fault, Result};
pub use loopback::Loopback;
pub use server::{CallContext, Dispatch, answer};
