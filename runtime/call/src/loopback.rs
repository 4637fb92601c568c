//! Client and server in one process.

use crate::{CallContext, Caller, Dispatch, Error, Fault, Reply, Result};
use pidl_ndr::Format;
use pidl_ndr::table::Interface;
use std::any::Any;
use std::fmt;
use std::sync::Arc;

/// A [`Caller`] whose server is a [`Dispatch`] at hand: for tests, and for
/// servers that call themselves.
#[derive(Clone, Default)]
pub struct Loopback<D> {
    server: D,
    format: Format,
    transport: Option<Arc<dyn Any + Send + Sync>>,
}

impl<D: Dispatch> Loopback<D> {
    /// Calls to `server`, written in `format`.
    pub fn new(server: D, format: Format) -> Self {
        Loopback { server, format, transport: None }
    }

    /// What the server finds in [`CallContext::transport`]: as if a connection knew it.
    #[must_use]
    pub fn with_transport(self, transport: Arc<dyn Any + Send + Sync>) -> Self {
        Loopback { transport: Some(transport), ..self }
    }
}

impl<D: fmt::Debug> fmt::Debug for Loopback<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Loopback")
            .field("server", &self.server)
            .field("format", &self.format)
            .finish_non_exhaustive()
    }
}

impl<D: Dispatch> Caller for Loopback<D> {
    fn format(&self) -> Format {
        self.format
    }

    async fn call(&self, interface: &'static Interface, opnum: u16, stub: Vec<u8>) -> Result<Reply> {
        if interface.uuid != self.server.interface().uuid {
            return Err(Error::Fault(Fault::UNKNOWN_INTERFACE));
        }
        let cx = CallContext { format: self.format, transport: self.transport.clone(), object: None };
        let stub = self.server.dispatch(&cx, opnum, &stub).await?;
        Ok(Reply { stub, format: self.format })
    }
}
