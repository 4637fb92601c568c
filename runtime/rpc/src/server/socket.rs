//! A socket that a worker waits for itself.

use crate::transport::Stream;
use mio::event::Event;
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, RawFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

/// A socket whose worker is told when it becomes ready: once, until it has been
/// read empty or written full.
#[derive(Debug)]
pub(super) struct Socket {
    socket: socket2::Socket,
    /// There is nothing to read until the worker says otherwise.
    empty: AtomicBool,
    /// The other end has said that nothing more will come.
    ended: AtomicBool,
    peer: String,
    local: bool,
}

impl Socket {
    /// The socket of a stream, which can go then.
    pub(super) fn of(stream: &dyn Stream) -> io::Result<Self> {
        let fd = stream.socket().ok_or(io::ErrorKind::Unsupported)?.try_clone_to_owned()?;
        Ok(Socket {
            socket: fd.into(),
            empty: AtomicBool::new(false),
            ended: AtomicBool::new(false),
            peer: stream.peer(),
            local: stream.is_local(),
        })
    }

    /// Something happened to it.
    pub(super) fn is_ready(&self, event: &Event) {
        if event.is_readable() || event.is_read_closed() || event.is_error() {
            self.empty.store(false, Ordering::Relaxed);
        }
        if event.is_read_closed() || event.is_error() {
            self.ended.store(true, Ordering::Relaxed);
        }
    }
}

impl AsRawFd for Socket {
    fn as_raw_fd(&self) -> RawFd {
        self.socket.as_raw_fd()
    }
}

impl Stream for Socket {
    fn poll_read_ready(&self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Pending
    }

    fn poll_write_ready(&self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Pending
    }

    fn try_read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.empty.load(Ordering::Relaxed) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let read = (&self.socket).read(buffer);
        // A buffer that was not filled has taken everything, but for the end.
        let all = read.as_ref().is_ok_and(|n| *n < buffer.len()) && !self.ended.load(Ordering::Relaxed);
        self.empty.store(all, Ordering::Relaxed);
        read
    }

    fn try_write(&self, bytes: &[u8]) -> io::Result<usize> {
        (&self.socket).write(bytes)
    }

    fn peer(&self) -> String {
        self.peer.clone()
    }

    fn is_local(&self) -> bool {
        self.local
    }
}
