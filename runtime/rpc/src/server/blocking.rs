//! Calls that hold a thread.

use futures_util::future::{Either, select};
use pidl_call::{CallContext, Dispatch, Fault};
use pidl_ndr::table::Interface;
use std::panic::resume_unwind;
use std::pin::pin;
use std::sync::Arc;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;
use tracing::Span;

/// An interface whose methods compute for long, or wait without `await` (for a file, a
/// database, a lock): every call runs on a thread of tokio's for blocking work
/// ([`spawn_blocking`]), so that no other call of the connection's worker waits for it.
///
/// ```no_run
/// # use dcerpc::echo::*;
/// # use pidl_rpc::{CallContext, Fault, Server, server::Blocking};
/// struct Echo;
///
/// impl RpcechoServer for Echo {
///     async fn echo_test_sleep(&self, _: &CallContext, input: EchoTestSleepIn) -> Result<EchoTestSleepOut, Fault> {
///         std::thread::sleep(std::time::Duration::from_secs(input.seconds.into()));
///         Ok(EchoTestSleepOut { result: input.seconds })
///     }
/// }
///
/// # fn example() -> std::io::Result<Server> {
/// Server::builder().interface(Blocking::new(RpcechoDispatcher(Echo))).build()
/// # }
/// ```
///
/// A call costs a copy of its arguments and two changes of thread. A method that only
/// sometimes takes long can call [`spawn_blocking`] itself instead. There are at most as many
/// such threads as the runtime was built with (`max_blocking_threads`, 512); further calls
/// wait for one. A thread cannot be stopped: a call that is cancelled, or has run too long,
/// is over for the client at once and ends on its thread at its next `await`.
#[derive(Debug)]
pub struct Blocking<D>(Arc<D>);

impl<D: Dispatch + 'static> Blocking<D> {
    /// Has the calls of an interface run on threads for blocking work.
    pub fn new(dispatch: D) -> Self {
        Blocking(Arc::new(dispatch))
    }
}

impl<D: Dispatch + 'static> Dispatch for Blocking<D> {
    fn interface(&self) -> &'static Interface {
        self.0.interface()
    }

    async fn dispatch(&self, cx: &CallContext, opnum: u16, stub: &[u8]) -> Result<Vec<u8>, Fault> {
        let (dispatch, cx, stub) = (self.0.clone(), cx.clone(), stub.to_vec());
        let (runtime, span) = (Handle::current(), Span::current());
        // Dropped with this future: that is how the thread learns that nobody waits.
        let (_waiting, given_up) = oneshot::channel::<()>();
        let call = async move {
            let call = pin!(dispatch.dispatch(&cx, opnum, &stub));
            match select(given_up, call).await {
                Either::Left(_) => Err(Fault::UNSPECIFIED),
                Either::Right((answer, _)) => answer,
            }
        };
        let done = spawn_blocking(move || span.in_scope(|| runtime.block_on(call))).await;
        done.unwrap_or_else(|error| match error.try_into_panic() {
            Ok(panic) => resume_unwind(panic),
            // The runtime ends.
            Err(_) => Err(Fault::UNSPECIFIED),
        })
    }
}
