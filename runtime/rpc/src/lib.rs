//! DCE/RPC over connections.

pub mod association;
pub mod security;
pub mod uuid;

pub use pidl_call::{CallContext, Caller, Dispatch, Error, Fault, Reply, Result};
