//! Bytes there and back with as few system calls as can be: the limit.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Instant;

use dcerpc::echo::RPCECHO;
use pidl_rpc::association::{BindOptions, ClientAssociation};
use pidl_rpc::uuid;
use rustix::event::epoll::{self, CreateFlags, EventData, EventFlags};

use crate::{Load, Measured, Stopwatch};

/// One connection of `pong` or `ping`: so many bytes are awaited, then these are sent.
struct Peer {
    stream: TcpStream,
    awaited: usize,
    have: usize,
    answer: Vec<u8>,
    begun: Instant,
}

impl Peer {
    /// Reads what is there; whether all that was awaited has come.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<bool> {
        match self.stream.read(buffer) {
            Ok(0) => Err(ErrorKind::UnexpectedEof.into()),
            Ok(n) => {
                self.have += n;
                let all = self.have >= self.awaited;
                if all {
                    self.have = 0;
                }
                Ok(all)
            }
            Err(e) if e.kind() == ErrorKind::WouldBlock => Ok(false),
            Err(e) => Err(e),
        }
    }
}

/// Connections one thread waits for: epoll, or the socket itself when there is one.
struct Peers {
    epoll: rustix::fd::OwnedFd,
    peers: Vec<Peer>,
}

impl Peers {
    fn new(peers: Vec<Peer>) -> io::Result<Self> {
        let epoll = epoll::create(CreateFlags::CLOEXEC)?;
        if peers.len() > 1 {
            for (i, peer) in peers.iter().enumerate() {
                peer.stream.set_nonblocking(true)?;
                epoll::add(&epoll, &peer.stream, EventData::new_u64(i as u64), EventFlags::IN)?;
            }
        }
        Ok(Peers { epoll, peers })
    }

    /// Calls `done` for each peer that has everything, until it says that it is enough.
    fn run(&mut self, mut done: impl FnMut(&mut Peer) -> io::Result<bool>) -> io::Result<()> {
        let mut buffer = vec![0; 64 * 1024];
        if let [peer] = self.peers.as_mut_slice() {
            loop {
                if peer.read(&mut buffer)? && !done(peer)? {
                    return Ok(());
                }
            }
        }
        let mut events = Vec::with_capacity(64);
        loop {
            events.clear();
            epoll::wait(&self.epoll, rustix::buffer::spare_capacity(&mut events), None)?;
            for event in &events {
                let Some(peer) = self.peers.get_mut(event.data.u64() as usize) else { continue };
                if peer.read(&mut buffer)? && !done(peer)? {
                    return Ok(());
                }
            }
        }
    }
}

/// Answers so many connections, then starts again with as many.
pub fn pong(address: &str, load: Load) -> io::Result<()> {
    let (awaited, answer) = load.sizes();
    let listener = TcpListener::bind(address)?;
    println!("listening on {}", listener.local_addr()?);
    loop {
        let mut peers = Vec::with_capacity(load.connections);
        for _ in 0..load.connections {
            let (stream, _) = listener.accept()?;
            stream.set_nodelay(true)?;
            peers.push(Peer { stream, awaited, have: 0, answer: vec![0; answer], begun: Instant::now() });
        }
        // Ends when a client closes.
        let _ = Peers::new(peers)?.run(|peer| peer.stream.write_all(&peer.answer).map(|()| true));
    }
}

/// Sends the same bytes until there were enough calls.
pub fn ping(address: &str, rpc: bool, load: Load) -> io::Result<Measured> {
    let (request, awaited) = load.sizes();
    let mut peers = Vec::with_capacity(load.connections);
    for _ in 0..load.connections {
        let mut stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        let answer = if rpc { bind(&mut stream, load)? } else { vec![0; request] };
        if answer.len() != request {
            return Err(io::Error::other(format!("a request has {} bytes, not {request}", answer.len())));
        }
        peers.push(Peer { stream, awaited, have: 0, answer, begun: Instant::now() });
    }
    let mut peers = Peers::new(peers)?;
    let mut times = Vec::with_capacity(load.calls);
    let watch = Stopwatch::start(load);
    for peer in &mut peers.peers {
        peer.begun = Instant::now();
        peer.stream.write_all(&peer.answer)?;
    }
    peers.run(|peer| {
        let now = Instant::now();
        times.push(now - peer.begun);
        if times.len() >= load.calls {
            return Ok(false);
        }
        peer.begun = now;
        peer.stream.write_all(&peer.answer).map(|()| true)
    })?;
    Ok(watch.stop(times))
}

/// Binds; the bytes of a request.
fn bind(stream: &mut TcpStream, load: Load) -> io::Result<Vec<u8>> {
    let syntax = uuid::syntax_of(&RPCECHO).ok_or_else(|| io::Error::other("rpcecho has no UUID"))?;
    let mut association = ClientAssociation::new(BindOptions::new(syntax)).map_err(io::Error::other)?;
    stream.write_all(association.output())?;
    association.output().clear();
    let mut buffer = [0; 512];
    while !association.is_bound() {
        let read = stream.read(&mut buffer)?;
        if read == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        association.receive(&buffer[..read]);
        while association.next_event().is_some() {}
    }
    association.call(0, load.opnum(), None, load.request()).map_err(io::Error::other)?;
    Ok(std::mem::take(association.output()))
}
