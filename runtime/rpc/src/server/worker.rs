//! Threads that serve connections.
//!
//! Listeners are tasks of the program's runtime; connections are not. Each belongs
//! to one worker, a thread that waits for the sockets of all of its connections at
//! once and polls those that have something to do: no task, no timer and no queue
//! stand between a request and its answer. Calls may use everything tokio has: they
//! are polled in the context of the runtime that [`crate::Server::listen`] was
//! called in.

use super::connection::{Accepted, Connection};
use super::socket::Socket;
use super::{ServerLimits, Shared};
use mio::unix::SourceFd;
use mio::{Events, Interest, Poll, Token};
use slab::Slab;
use std::io;
use std::os::fd::AsRawFd;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Wake, Waker};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::runtime::Handle;

/// Bytes read at once.
const BUFFER: usize = 64 * 1024;
/// Events taken at once.
const EVENTS: usize = 256;
/// What wakes the thread itself; connections are numbered from 0.
const MAIL: Token = Token(usize::MAX);

/// The workers of a server. Dropping them ends every connection.
pub(super) struct Workers(Vec<(Arc<Worker>, JoinHandle<()>)>);

impl Workers {
    /// As many as the runtime has threads. Must be called in a runtime.
    pub(super) fn start(shared: &Arc<Shared>) -> io::Result<Self> {
        let runtime = Handle::current();
        let mut workers = Vec::new();
        for _ in 0..runtime.metrics().num_workers() {
            let poll = Poll::new()?;
            let worker = Arc::new(Worker {
                bell: mio::Waker::new(poll.registry(), MAIL)?,
                awake: AtomicBool::new(true),
                has_mail: AtomicBool::new(false),
                mail: Mutex::default(),
                connections: AtomicUsize::new(0),
            });
            let (shared, runtime) = (shared.clone(), runtime.clone());
            let thread = Thread {
                worker: worker.clone(),
                poll,
                slots: Slab::new(),
                buffer: vec![0; BUFFER],
                now: Instant::now(),
                shared,
            };
            let thread = std::thread::Builder::new().name("rpc".into()).spawn(move || {
                let _context = runtime.enter();
                thread.run();
            })?;
            workers.push((worker, thread));
        }
        Ok(Workers(workers))
    }

    /// Has a connection served, by the worker that has the fewest. Without any that lives it is closed.
    pub(super) fn serve(&self, accepted: Accepted) {
        let alive = self.0.iter().filter(|(_, thread)| !thread.is_finished()).map(|(worker, _)| worker);
        if let Some(worker) = alive.min_by_key(|w| w.connections.load(Ordering::Relaxed)) {
            worker.connections.fetch_add(1, Ordering::Relaxed);
            worker.tell(|mail| mail.accepted.push(accepted));
        }
    }

    /// Has connections closed that have been quiet too long. A timeout of the workers' own
    /// would be set and taken back with every call.
    pub(super) fn tick(&self) {
        for (worker, _) in &self.0 {
            if worker.connections.load(Ordering::Relaxed) > 0 {
                worker.tell(|mail| mail.tick = true);
            }
        }
    }

    /// Has all connections look whether the server stops.
    pub(super) fn stopping(&self) {
        for (worker, _) in &self.0 {
            worker.tell(|mail| mail.all = true);
        }
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        for (worker, _) in &self.0 {
            worker.tell(|mail| mail.end = true);
        }
        // The runtime may be about to go, and calls must not outlive it.
        for (_, thread) in self.0.drain(..) {
            if thread.thread().id() != std::thread::current().id() {
                let _ = thread.join();
            }
        }
    }
}

/// How often [`Workers::tick`] is due.
pub(super) fn tick(limits: &ServerLimits) -> Duration {
    (limits.pdu.min(limits.idle) / 8).clamp(Duration::from_millis(10), Duration::from_secs(1))
}

/// What others know of a worker.
struct Worker {
    bell: mio::Waker,
    /// It will look for mail before it sleeps.
    awake: AtomicBool,
    has_mail: AtomicBool,
    mail: Mutex<Mail>,
    connections: AtomicUsize,
}

#[derive(Default)]
struct Mail {
    accepted: Vec<Accepted>,
    /// Connections whose calls can go on.
    woken: Vec<usize>,
    /// All connections are to be looked at.
    all: bool,
    /// Some time has gone by.
    tick: bool,
    end: bool,
}

impl Worker {
    fn tell(&self, write: impl FnOnce(&mut Mail)) {
        write(&mut self.mail());
        self.has_mail.store(true, Ordering::SeqCst);
        if !self.awake.swap(true, Ordering::SeqCst)
            && let Err(error) = self.bell.wake()
        {
            tracing::error!(%error, "cannot wake a thread");
        }
    }

    fn mail(&self) -> MutexGuard<'_, Mail> {
        self.mail.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Wakes one connection.
struct WakeConnection {
    worker: Arc<Worker>,
    number: usize,
    /// It has been told and not been looked at yet.
    told: AtomicBool,
}

impl Wake for WakeConnection {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if !self.told.swap(true, Ordering::SeqCst) {
            self.worker.tell(|mail| mail.woken.push(self.number));
        }
    }
}

/// One connection of a worker.
struct Slot {
    connection: Connection,
    /// Its socket, unless its transport waits by means of its own.
    socket: Option<Arc<Socket>>,
    wake: Arc<WakeConnection>,
    waker: Waker,
}

/// What the thread of a worker has.
struct Thread {
    worker: Arc<Worker>,
    shared: Arc<Shared>,
    poll: Poll,
    slots: Slab<Slot>,
    buffer: Vec<u8>,
    /// When the last tick was: precise enough for those who are quiet too long.
    now: Instant,
}

impl Thread {
    fn run(mut self) {
        let mut events = Events::with_capacity(EVENTS);
        let mut mail = Mail::default();
        loop {
            self.worker.awake.store(false, Ordering::SeqCst);
            let timeout = self.worker.has_mail.load(Ordering::SeqCst).then_some(Duration::ZERO);
            if let Err(error) = self.poll.poll(&mut events, timeout)
                && error.kind() != io::ErrorKind::Interrupted
            {
                tracing::error!(%error, "cannot wait for connections");
                return;
            }
            self.worker.awake.store(true, Ordering::SeqCst);
            for event in &events {
                let Some(slot) = self.slots.get(event.token().0) else { continue };
                if let Some(socket) = &slot.socket {
                    socket.is_ready(event);
                }
                self.turn(event.token().0);
            }
            if self.worker.has_mail.swap(false, Ordering::SeqCst) {
                std::mem::swap(&mut mail, &mut *self.worker.mail());
                if mail.end {
                    return;
                }
                self.read(&mut mail);
            }
        }
    }

    fn read(&mut self, mail: &mut Mail) {
        for number in mail.woken.drain(..) {
            if let Some(slot) = self.slots.get(number) {
                slot.wake.told.store(false, Ordering::SeqCst);
                self.turn(number);
            }
        }
        if std::mem::take(&mut mail.all) {
            let all: Vec<_> = self.slots.iter().map(|(number, _)| number).collect();
            for number in all {
                self.turn(number);
            }
        }
        if !mail.accepted.is_empty() {
            self.now = Instant::now();
        }
        for accepted in mail.accepted.drain(..) {
            self.add(accepted);
        }
        if std::mem::take(&mut mail.tick) {
            // Whoever was active since the last tick has its time.
            let last = std::mem::replace(&mut self.now, Instant::now());
            self.slots.iter_mut().for_each(|(_, slot)| slot.connection.rest(last));
            self.close_late();
        }
    }

    /// Takes a connection in.
    fn add(&mut self, accepted: Accepted) {
        let entry = self.slots.vacant_entry();
        let number = entry.key();
        let socket = match &accepted.stream {
            stream if stream.socket().is_none() => None,
            stream => {
                let socket = Socket::of(&**stream).and_then(|socket| {
                    let both = Interest::READABLE | Interest::WRITABLE;
                    let fd = socket.as_raw_fd();
                    self.poll.registry().register(&mut SourceFd(&fd), Token(number), both)?;
                    Ok(Arc::new(socket))
                });
                match socket {
                    Ok(socket) => Some(socket),
                    Err(error) => {
                        tracing::warn!(%error, "cannot serve a connection");
                        self.worker.connections.fetch_sub(1, Ordering::Relaxed);
                        return;
                    }
                }
            }
        };
        let wake =
            Arc::new(WakeConnection { worker: self.worker.clone(), number, told: AtomicBool::new(false) });
        let connection = Connection::new(self.shared.clone(), accepted, socket.clone(), self.now);
        entry.insert(Slot { connection, socket, waker: wake.clone().into(), wake });
        self.turn(number);
    }

    /// Has a connection do what it can.
    fn turn(&mut self, number: usize) {
        let Some(slot) = self.slots.get_mut(number) else { return };
        let mut cx = Context::from_waker(&slot.waker);
        // A call that panics ends its connection, and no other.
        let over =
            catch_unwind(AssertUnwindSafe(|| slot.connection.poll(&mut cx, &mut self.buffer, self.now)));
        match over {
            Ok(std::task::Poll::Pending) => {}
            Ok(std::task::Poll::Ready(())) | Err(_) => self.remove(number),
        }
    }

    fn remove(&mut self, number: usize) {
        let Some(slot) = self.slots.try_remove(number) else { return };
        if let Some(socket) = &slot.socket {
            let _ = self.poll.registry().deregister(&mut SourceFd(&socket.as_raw_fd()));
        }
        self.worker.connections.fetch_sub(1, Ordering::Relaxed);
        // What calls leave behind is dropped, too.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(slot)));
    }

    fn close_late(&mut self) {
        let now = self.now;
        let late = self.slots.iter_mut().filter_map(|(n, slot)| slot.connection.is_late(now).then_some(n));
        let late: Vec<_> = late.collect();
        self.shared.metrics.idle_closed.add(late.len() as u64);
        late.into_iter().for_each(|number| self.remove(number));
    }
}
