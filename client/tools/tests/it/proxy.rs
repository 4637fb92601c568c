//! A connection that is cut at a call: on the way there, or on the way back.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// `ptype` of a request (C706 12.6.3.1).
const REQUEST: u8 = 0;
/// `PFC_FIRST_FRAG`
const FIRST: u8 = 0x01;

/// Where a connection is cut.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cut {
    /// The server does not see the call.
    Before,
    /// The server answers the call, and the client does not see it.
    After,
}

/// Carries bytes between clients and a server, and cuts once.
#[derive(Clone)]
pub struct Proxy {
    pub address: SocketAddr,
    /// Calls that were seen.
    calls: Arc<AtomicU64>,
    /// Calls until the cut; below 0 there is none to come.
    left: Arc<AtomicI64>,
    /// Nobody gets through, nor stays connected.
    down: Arc<watch::Sender<bool>>,
}

impl Proxy {
    pub async fn start(server: SocketAddr, at: i64, cut: Cut) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let proxy = Proxy {
            address,
            calls: Arc::default(),
            left: Arc::new(AtomicI64::new(at)),
            down: Arc::default(),
        };
        let own = proxy.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let own = own.clone();
                tokio::spawn(async move {
                    let Ok(server) = TcpStream::connect(server).await else { return };
                    let mut down = own.down.subscribe();
                    tokio::select! {
                        () = own.carry(client, server, cut) => {}
                        _ = down.wait_for(|down| *down) => {}
                    }
                });
            }
        });
        proxy
    }

    /// Goes away as a server does that is stopped, or comes back.
    pub fn set_down(&self, down: bool) {
        self.down.send_replace(down);
    }

    pub fn calls(&self) -> u64 {
        self.calls.load(Ordering::SeqCst)
    }

    /// The cut has happened.
    pub fn has_cut(&self) -> bool {
        self.left.load(Ordering::SeqCst) < 0
    }

    async fn carry(&self, client: TcpStream, server: TcpStream, cut: Cut) {
        let (from_client, to_client) = client.into_split();
        let (from_server, to_server) = server.into_split();
        let (mute, muted) = watch::channel(false);
        // The server has to have answered what it got before anybody looks at what it did.
        tokio::join!(
            answers(from_server, to_client, muted),
            self.requests(from_client, to_server, cut, mute)
        );
    }

    async fn requests(
        &self,
        mut from: OwnedReadHalf,
        mut to: OwnedWriteHalf,
        cut: Cut,
        mute: watch::Sender<bool>,
    ) {
        loop {
            // A PDU: its header says its length (little-endian here).
            let mut pdu = vec![0; 16];
            if from.read_exact(&mut pdu).await.is_err() {
                break;
            }
            let length = usize::from(u16::from_le_bytes([pdu[8], pdu[9]]));
            pdu.resize(length.max(16), 0);
            if from.read_exact(&mut pdu[16..]).await.is_err() {
                break;
            }
            if pdu[2] == REQUEST && pdu[3] & FIRST != 0 {
                self.calls.fetch_add(1, Ordering::SeqCst);
                if self.left.fetch_sub(1, Ordering::SeqCst) == 0 {
                    match cut {
                        Cut::Before => {
                            mute.send_replace(true);
                            return;
                        }
                        Cut::After => {
                            mute.send_replace(true);
                        }
                    }
                }
            }
            if to.write_all(&pdu).await.is_err() {
                break;
            }
            if *mute.borrow() && pdu[3] & 0x02 != 0 {
                // The whole call is there: the answer is what gets lost.
                let _ = mute.closed().await;
                return;
            }
        }
    }
}

/// Carries answers, until nobody is to see them any more: then the first one ends it.
async fn answers(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, muted: watch::Receiver<bool>) {
    let mut bytes = vec![0; 65536];
    loop {
        let mut muted = muted.clone();
        let got = tokio::select! {
            got = from.read(&mut bytes) => got.unwrap_or(0),
            _ = cut_before(&mut muted) => return,
        };
        if got == 0 || *muted.borrow() {
            return;
        }
        if to.write_all(&bytes[..got]).await.is_err() {
            return;
        }
    }
}

/// Ends when the sending half is gone without another call on its way.
async fn cut_before(muted: &mut watch::Receiver<bool>) {
    loop {
        if muted.changed().await.is_err() {
            return;
        }
    }
}
