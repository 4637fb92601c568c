//! Whoever carries calls, behind one type.

use pidl_call::{Caller, Reply, Result};
use pidl_ndr::Format;
use pidl_ndr::table::Interface;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A future in a box.
pub(crate) type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

trait AnyCaller: Send + Sync {
    fn format(&self) -> Format;
    fn call_boxed<'a>(
        &'a self,
        interface: &'static Interface,
        opnum: u16,
        stub: Vec<u8>,
    ) -> BoxFuture<'a, Result<Reply>>;
}

impl<C: Caller + Send + Sync> AnyCaller for C {
    fn format(&self) -> Format {
        Caller::format(self)
    }

    fn call_boxed<'a>(
        &'a self,
        interface: &'static Interface,
        opnum: u16,
        stub: Vec<u8>,
    ) -> BoxFuture<'a, Result<Reply>> {
        Box::pin(self.call(interface, opnum, stub))
    }
}

/// Carries calls to one interface: a connection, or in a test something else.
/// Clones share it, and the count of its calls.
#[derive(Clone)]
pub struct Connection {
    caller: Arc<dyn AnyCaller>,
    calls: Arc<AtomicU64>,
}

impl Connection {
    /// Calls go through `caller`.
    pub fn new(caller: impl Caller + Send + Sync + 'static) -> Self {
        Connection { caller: Arc::new(caller), calls: Arc::default() }
    }

    /// How many calls were made.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.calls.load(Ordering::Relaxed)
    }
}

impl std::fmt::Debug for Connection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connection").field("calls", &self.calls()).finish_non_exhaustive()
    }
}

impl Caller for Connection {
    fn format(&self) -> Format {
        self.caller.format()
    }

    async fn call(&self, interface: &'static Interface, opnum: u16, stub: Vec<u8>) -> Result<Reply> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        self.caller.call_boxed(interface, opnum, stub).await
    }
}
