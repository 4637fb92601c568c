//! The calling side.

use crate::Result;
use pidl_ndr::table::{Interface, Reply as _, Request};
use pidl_ndr::{Format, Pull, Push};

/// What came back.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// The reply's stub data.
    pub stub: Vec<u8>,
    /// How it is written; a server may answer in another byte order.
    pub format: Format,
}

/// Carries requests to a server: a connection, an association, a test.
pub trait Caller {
    /// How requests are to be written.
    fn format(&self) -> Format;

    /// Sends a request and waits for its reply. A fault is an [`crate::Error::Fault`].
    fn call(
        &self,
        interface: &'static Interface,
        opnum: u16,
        stub: Vec<u8>,
    ) -> impl Future<Output = Result<Reply>> + Send;
}

impl<C: Caller> Caller for &C {
    fn format(&self) -> Format {
        (**self).format()
    }

    fn call(
        &self,
        interface: &'static Interface,
        opnum: u16,
        stub: Vec<u8>,
    ) -> impl Future<Output = Result<Reply>> + Send {
        (**self).call(interface, opnum, stub)
    }
}

/// One call: writes the request, has it carried, reads the reply.
pub async fn call<R: Request, C: Caller>(
    caller: &C,
    interface: &'static Interface,
    request: &R,
) -> Result<R::Reply> {
    let mut p = Push::new(caller.format());
    request.write(&mut p)?;
    let answer = caller.call(interface, R::OPNUM.unwrap_or(u16::MAX), p.finish()).await?;
    let mut reply = R::Reply::default();
    reply.read(request, &mut Pull::new(&answer.stub, answer.format))?;
    Ok(reply)
}
