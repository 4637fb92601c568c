//! `ncacn_ip_tcp`.

use super::{Accept, Listener, Stream};
use crate::binding::{Binding, Protocol};
use socket2::SockRef;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::Interest;
use tokio::net::{TcpListener, TcpStream, ToSocketAddrs};

/// Silence after which the system asks whether the peer is still there, and how often.
const KEEP_ALIVE: Duration = Duration::from_secs(60);

impl Stream for TcpStream {
    fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        TcpStream::poll_read_ready(self, cx)
    }
    fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        TcpStream::poll_write_ready(self, cx)
    }
    fn try_read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut taken = 0;
        let read = self.try_io(Interest::READABLE, || super::drain(&SockRef::from(self), buffer, &mut taken));
        if taken > 0 { Ok(taken) } else { read }
    }
    fn try_write(&self, bytes: &[u8]) -> io::Result<usize> {
        TcpStream::try_write(self, bytes)
    }
    fn socket(&self) -> Option<BorrowedFd<'_>> {
        Some(self.as_fd())
    }
    fn peer(&self) -> String {
        self.peer_addr().map_or_else(|_| "?".into(), |a| a.to_string())
    }
}

fn prepare(stream: TcpStream) -> io::Result<Arc<dyn Stream>> {
    stream.set_nodelay(true)?;
    let keep_alive = socket2::TcpKeepalive::new().with_time(KEEP_ALIVE).with_interval(KEEP_ALIVE / 6);
    SockRef::from(&stream).set_tcp_keepalive(&keep_alive)?;
    Ok(Arc::new(stream))
}

pub(super) async fn connect(binding: &Binding) -> io::Result<Arc<dyn Stream>> {
    let port = binding
        .port()
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the binding has no port"))?;
    prepare(TcpStream::connect((binding.host.as_str(), port)).await?)
}

/// Listens on TCP addresses.
pub async fn bind_tcp(address: impl ToSocketAddrs) -> io::Result<Box<dyn Listener>> {
    Ok(Box::new(TcpListener::bind(address).await?))
}

impl Listener for TcpListener {
    fn accept(&self) -> Accept<'_> {
        Box::pin(async {
            let (stream, _) = TcpListener::accept(self).await?;
            prepare(stream)
        })
    }

    fn secondary_address(&self) -> String {
        self.local_addr().map_or_else(|_| String::new(), |a| a.port().to_string())
    }

    fn binding(&self) -> Binding {
        let address = self.local_addr().ok();
        Binding {
            host: address.map_or_else(String::new, |a| a.ip().to_string()),
            endpoint: address.map(|a| a.port().to_string()),
            ..Binding::new(Protocol::Tcp)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn both_ends_notice_a_peer_that_is_gone() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stream = TcpStream::connect(address).await.unwrap();
        let kept = stream.as_fd().try_clone_to_owned().unwrap();
        prepare(stream).unwrap();
        let socket = SockRef::from(&kept);
        assert!(socket.keepalive().unwrap() && socket.tcp_nodelay().unwrap());
        assert_eq!(socket.tcp_keepalive_time().unwrap(), KEEP_ALIVE);
    }
}
