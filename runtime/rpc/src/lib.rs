//! DCE/RPC over connections.

pub use pidl_call::{CallContext, Caller, Dispatch, Error, Fault, Result};
