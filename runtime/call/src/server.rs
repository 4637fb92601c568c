//! The answering side.

use crate::Fault;
use pidl_ndr::table::{Interface, Reply, Request};
use pidl_ndr::{Format, Pull, Push};
use std::any::Any;
use std::fmt;
use std::sync::Arc;

/// What a server knows about a call besides its arguments.
#[derive(Clone, Default)]
pub struct CallContext {
    /// How the request is written and the reply is to be.
    pub format: Format,
    /// The object the client named, as 16 bytes in little-endian wire form (C706 2.2.3).
    pub object: Option<[u8; 16]>,
    /// What else the transport knows, in a type of its own.
    pub transport: Option<Arc<dyn Any + Send + Sync>>,
}

impl CallContext {
    /// What the transport knows, if it is a `T`.
    #[must_use]
    pub fn transport<T: Any>(&self) -> Option<&T> {
        self.transport.as_deref()?.downcast_ref()
    }
}

impl fmt::Debug for CallContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallContext")
            .field("format", &self.format)
            .field("object", &self.object)
            .finish_non_exhaustive()
    }
}

/// Answers requests to one interface. Generated dispatchers implement it
/// around generated server traits.
pub trait Dispatch: Send + Sync {
    /// The interface it answers for.
    fn interface(&self) -> &'static Interface;

    /// Reads a request, has it answered, writes the reply.
    fn dispatch(
        &self,
        cx: &CallContext,
        opnum: u16,
        stub: &[u8],
    ) -> impl Future<Output = Result<Vec<u8>, Fault>> + Send;
}

impl<D: Dispatch> Dispatch for std::sync::Arc<D> {
    fn interface(&self) -> &'static Interface {
        (**self).interface()
    }

    fn dispatch(
        &self,
        cx: &CallContext,
        opnum: u16,
        stub: &[u8],
    ) -> impl Future<Output = Result<Vec<u8>, Fault>> + Send {
        (**self).dispatch(cx, opnum, stub)
    }
}

/// Answers one call: reads the request, asks `serve`, writes the reply.
pub async fn answer<R, A>(cx: &CallContext, stub: &[u8], serve: impl FnOnce(R) -> A) -> Result<Vec<u8>, Fault>
where
    R: Request,
    A: Future<Output = Result<R::Reply, Fault>>,
{
    let mut request = R::default();
    request.read(&mut Pull::new(stub, cx.format)).map_err(|_| Fault::BAD_STUB)?;
    let kept = R::Reply::kept(&request);
    let reply = serve(request).await?;
    let mut p = Push::new(cx.format);
    reply.write(&kept, &mut p).map_err(|_| Fault::UNSPECIFIED)?;
    Ok(p.finish())
}
