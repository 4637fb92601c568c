//! `ncalrpc`, as a unix socket.

use super::{Accept, Listener, Stream};
use crate::binding::{Binding, Protocol};
use socket2::SockRef;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::Interest;
use tokio::net::{UnixListener, UnixStream};

impl Stream for UnixStream {
    fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        UnixStream::poll_read_ready(self, cx)
    }
    fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        UnixStream::poll_write_ready(self, cx)
    }
    fn try_read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut taken = 0;
        let read = self.try_io(Interest::READABLE, || super::drain(&SockRef::from(self), buffer, &mut taken));
        if taken > 0 { Ok(taken) } else { read }
    }
    fn try_write(&self, bytes: &[u8]) -> io::Result<usize> {
        UnixStream::try_write(self, bytes)
    }
    fn socket(&self) -> Option<BorrowedFd<'_>> {
        Some(self.as_fd())
    }
    fn peer(&self) -> String {
        match self.peer_cred() {
            Ok(c) => format!("uid {}", c.uid()),
            Err(_) => "?".into(),
        }
    }
    fn is_local(&self) -> bool {
        true
    }
}

pub(super) async fn connect(binding: &Binding) -> io::Result<Arc<dyn Stream>> {
    let path = binding.endpoint.as_deref();
    let path = path.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the binding has no path"))?;
    Ok(Arc::new(UnixStream::connect(path).await?))
}

/// A socket that is removed when nobody listens any more.
#[derive(Debug)]
struct Local {
    listener: UnixListener,
    path: PathBuf,
}

impl Drop for Local {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Listens on a unix socket; nothing may be at that path.
pub fn bind_local(path: impl AsRef<Path>) -> io::Result<Box<dyn Listener>> {
    let path = path.as_ref().to_owned();
    Ok(Box::new(Local { listener: UnixListener::bind(&path)?, path }))
}

impl Listener for Local {
    fn accept(&self) -> Accept<'_> {
        Box::pin(async {
            let (stream, _) = self.listener.accept().await?;
            Ok(Arc::new(stream) as Arc<dyn Stream>)
        })
    }

    fn secondary_address(&self) -> String {
        self.path.display().to_string()
    }

    fn binding(&self) -> Binding {
        Binding { endpoint: Some(self.path.display().to_string()), ..Binding::new(Protocol::Local) }
    }
}
