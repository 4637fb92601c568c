#![doc = include_str!("../README.md")]

pub mod association;
pub mod binding;
pub mod client;
pub mod epm;
pub mod extended_error;
pub mod listen;
mod metrics;
pub mod mgmt;
pub mod security;
pub mod server;
pub mod transport;
pub mod uuid;

pub use binding::Binding;
pub use client::Client;
pub use extended_error::ExtendedError;
pub use pidl_call::{CallContext, Caller, Dispatch, Error, Fault, Reply, Result};
pub use server::{CallInfo, Server};
