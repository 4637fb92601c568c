//! Client and server in one process.

use crate::{CallContext, Caller, Dispatch, Error, Fault, Reply, Result};
use pidl_ndr::Format;
use pidl_ndr::table::Interface;

/// A [`Caller`] whose server is a [`Dispatch`] at hand: for tests, and for
/// servers that call themselves.
#[derive(Clone, Debug, Default)]
pub struct Loopback<D> {
    server: D,
    format: Format,
}

impl<D: Dispatch> Loopback<D> {
    /// Calls to `server`, written in `format`.
    pub fn new(server: D, format: Format) -> Self {
        Loopback { server, format }
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
        let cx = CallContext { format: self.format, ..CallContext::default() };
        let stub = self.server.dispatch(&cx, opnum, &stub).await?;
        Ok(Reply { stub, format: self.format })
    }
}
