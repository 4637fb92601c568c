//! What carries PDUs.
//!
//! A [`Stream`] is a connection that says when it can be read and written; TCP
//! and unix sockets are here. RPC over HTTP or a named pipe is another
//! implementation of the same five methods.

mod local;
mod tcp;

pub use local::bind_local;
pub use tcp::bind_tcp;

use crate::binding::{Binding, Protocol};
use socket2::Socket;
use std::cell::RefCell;
use std::fmt::Debug;
use std::io::{self, Read};
use std::os::fd::BorrowedFd;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// A connection, without waiting.
pub trait Stream: Send + Sync + Debug + 'static {
    /// Waits until [`Stream::try_read`] may have something.
    fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    /// Waits until [`Stream::try_write`] may take something.
    fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    /// Reads what there is; `WouldBlock` when that is nothing, 0 at the end.
    fn try_read(&self, buffer: &mut [u8]) -> io::Result<usize>;
    /// Writes what goes; `WouldBlock` when that is nothing.
    fn try_write(&self, bytes: &[u8]) -> io::Result<usize>;
    /// Who is at the other end, for logs.
    fn peer(&self) -> String;
    /// Whether the other end is known to be on this machine.
    fn is_local(&self) -> bool {
        false
    }
    /// The socket that bytes are read from and written to as they are, if there is
    /// one: a server waits for it by means of its own.
    fn socket(&self) -> Option<BorrowedFd<'_>> {
        None
    }
}

/// A future of a [`Listener`].
pub type Accept<'a> = Pin<Box<dyn Future<Output = io::Result<Arc<dyn Stream>>> + Send + 'a>>;

/// Where connections come from.
pub trait Listener: Send + Sync + Debug + 'static {
    /// The next connection.
    fn accept(&self) -> Accept<'_>;
    /// Told to clients in `bind_ack` (C706 12.6.4.4, `sec_addr`): the port, the path.
    fn secondary_address(&self) -> String;
    /// How clients reach it.
    fn binding(&self) -> Binding;
}

/// Lends a buffer to read into: one per thread, not one per connection.
pub(crate) fn with_buffer<R>(read: impl FnOnce(&mut [u8]) -> R) -> R {
    thread_local! {
        static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; 64 * 1024]);
    }
    BUFFER.with(|buffer| match buffer.try_borrow_mut() {
        Ok(mut buffer) => read(&mut buffer),
        Err(_) => read(&mut [0; 4096]),
    })
}

/// Reads, and reports a buffer that was not filled as `WouldBlock`: there is no
/// more. Inside `try_io` that spares the read that would find out; what was
/// read is in `taken`. The end of the stream stays known to the registration.
fn drain(mut socket: &Socket, buffer: &mut [u8], taken: &mut usize) -> io::Result<usize> {
    *taken = socket.read(buffer)?;
    if 0 < *taken && *taken < buffer.len() { Err(io::ErrorKind::WouldBlock.into()) } else { Ok(*taken) }
}

/// Connects to where a binding points; its endpoint must be known.
pub async fn connect(binding: &Binding) -> io::Result<Arc<dyn Stream>> {
    match binding.protocol {
        Protocol::Tcp => tcp::connect(binding).await,
        Protocol::Local => local::connect(binding).await,
        Protocol::NamedPipe | Protocol::Http => Err(io::Error::new(
            io::ErrorKind::Unsupported,
            format!("{} is not implemented", binding.protocol.name()),
        )),
    }
}
