//! The answering side.

use crate::Fault;
use pidl_ndr::table::{Call, Interface, Reply, Request};
use pidl_ndr::{Format, Pull, Push};

/// What a server knows about a call besides its arguments.
#[derive(Clone, Debug, Default)]
pub struct CallContext {
    /// How the request is written and the reply is to be.
    pub format: Format,
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
pub async fn answer<F, A>(
    cx: &CallContext,
    stub: &[u8],
    serve: impl FnOnce(F::In) -> A,
) -> Result<Vec<u8>, Fault>
where
    F: Call<In: Clone>,
    A: Future<Output = Result<F::Out, Fault>>,
{
    let mut input = F::In::default();
    input.pull(&mut Pull::new(stub, cx.format)).map_err(|_| Fault::BAD_STUB)?;
    let output = serve(input.clone()).await?;
    let mut p = Push::new(cx.format);
    output.push(&input, &mut p).map_err(|_| Fault::UNSPECIFIED)?;
    Ok(p.finish())
}
