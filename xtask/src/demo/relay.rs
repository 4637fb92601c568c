//! A relay that writes down what passes, as a capture: nobody needs to be root for it.

use std::fs::File;
use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

/// Link type of packets that begin with their IP header (LINKTYPE_RAW).
const RAW: u32 = 101;
/// IP and TCP headers without options.
const HEADERS: usize = 40;
/// Bytes a packet carries at most.
const SEGMENT: usize = 16 * 1024;
const ACK: u8 = 0x10;
const PUSH: u8 = 0x08;
const SYN: u8 = 0x02;
const FIN: u8 = 0x01;

/// A capture in the classic format, to which connections write.
#[derive(Clone)]
pub struct Capture(Arc<Mutex<File>>);

impl Capture {
    /// Begins one.
    pub fn create(path: &Path) -> io::Result<Self> {
        let mut file = File::create(path)?;
        let header = [0xa1b2_c3d4, 0x0004_0002, 0, 0, 0x0004_0000, RAW];
        file.write_all(&header.map(u32::to_le_bytes).concat())?;
        Ok(Capture(Arc::new(Mutex::new(file))))
    }

    fn write(&self, packet: &[u8]) -> io::Result<()> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let length = packet.len() as u32;
        let record = [now.as_secs() as u32, now.subsec_micros(), length, length];
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(&[&record.map(u32::to_le_bytes).concat(), packet].concat())
    }
}

/// One connection, as packets would have it: both ends on 127.0.0.1.
struct Conversation {
    capture: Capture,
    /// Port and next sequence number of the client and of the server.
    ends: Mutex<[(u16, u32); 2]>,
}

impl Conversation {
    /// Writes what one end sends; a flag uses up a number as a byte does.
    fn sent(&self, from: usize, flags: u8, bytes: &[u8]) -> io::Result<()> {
        let mut ends = self.ends.lock().unwrap_or_else(PoisonError::into_inner);
        let ((port, number), (other, seen)) = (ends[from], ends[1 - from]);
        let mut packet = Vec::with_capacity(HEADERS + bytes.len());
        let length = (HEADERS + bytes.len()) as u16;
        packet.extend([0x45, 0]);
        packet.extend(length.to_be_bytes());
        packet.extend([0, 0, 0x40, 0, 64, 6, 0, 0, 127, 0, 0, 1, 127, 0, 0, 1]);
        packet.extend([port.to_be_bytes(), other.to_be_bytes()].concat());
        packet.extend([number.to_be_bytes(), seen.to_be_bytes()].concat());
        packet.extend([0x50, flags, 0xff, 0xff, 0, 0, 0, 0]);
        packet.extend(bytes);
        self.capture.write(&packet)?;
        let used = bytes.len() as u32 + u32::from(flags & (SYN | FIN) != 0);
        ends[from].1 = number.wrapping_add(used);
        Ok(())
    }

    fn pump(&self, from: usize, mut source: TcpStream, mut to: TcpStream) -> io::Result<()> {
        let mut buffer = [0; SEGMENT];
        loop {
            let read = source.read(&mut buffer).unwrap_or(0);
            if read == 0 {
                let _ = to.shutdown(Shutdown::Write);
                return self.sent(from, FIN | ACK, &[]);
            }
            self.sent(from, PUSH | ACK, &buffer[..read])?;
            to.write_all(&buffer[..read])?;
        }
    }
}

/// Relays connections to `server`; tells the port to connect to. It ends with the process.
pub fn start(server: SocketAddr, capture: &Capture) -> io::Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let port = listener.local_addr()?.port();
    let capture = capture.clone();
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let _ = relay(client, server, &capture);
        }
    });
    Ok(port)
}

fn relay(client: TcpStream, server: SocketAddr, capture: &Capture) -> io::Result<()> {
    let server = TcpStream::connect(server)?;
    let ends = [(client.peer_addr()?.port(), 1000), (server.peer_addr()?.port(), 2000)];
    let conversation = Arc::new(Conversation { capture: capture.clone(), ends: Mutex::new(ends) });
    conversation.sent(0, SYN, &[])?;
    conversation.sent(1, SYN | ACK, &[])?;
    for (from, source, to) in [(0, client.try_clone()?, server.try_clone()?), (1, server, client)] {
        source.set_nodelay(true)?;
        let conversation = conversation.clone();
        thread::spawn(move || conversation.pump(from, source, to));
    }
    Ok(())
}
