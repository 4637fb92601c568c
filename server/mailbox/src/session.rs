//! Sessions: what a client has connected, one per context handle.

use crate::handles::Handles;
use crate::logon::Logon;
use crate::metrics::Metrics;
use crate::notify;
use crate::options::Options;
use crate::owners::Owner;
use crate::push::Registration;
use crate::service::Shared;
use crate::signal::Signal;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Mutex as AsyncMutex;

/// A session (MS-OXCRPC 3.1.1: Session Context). Dropped when its context handle is
/// closed or run down, and with it everything that was open.
pub(crate) struct Session {
    /// What the operations work on; one payload at a time has it.
    pub state: Arc<AsyncMutex<State>>,
    /// Whether there is something for the client.
    pub signal: Arc<Signal>,
    /// Who is sent datagrams when there is.
    pub datagrams: Mutex<Option<Registration>>,
    /// Whether the client has not been told yet what it may do; there was no room when it connected.
    pub owes_control: AtomicBool,
    _seat: Seat,
}

impl Session {
    pub(crate) fn new(state: State, seat: Seat, owes_control: bool) -> Self {
        Session {
            signal: state.signal.clone(),
            state: Arc::new(AsyncMutex::new(state)),
            datagrams: Mutex::default(),
            owes_control: owes_control.into(),
            _seat: seat,
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.signal.close();
    }
}

/// What the operations of a session work on.
pub(crate) struct State {
    /// What is common to all sessions.
    pub shared: Arc<Shared>,
    /// Whose mailbox it is: of the account that RPC has authenticated.
    pub owner: Option<Owner>,
    /// Told in RopPending.
    pub index: u16,
    /// Code page of 8-bit strings.
    pub code_page: u32,
    /// Locale of everything but sorting.
    pub locale: u32,
    /// Objects by handle.
    pub handles: Handles,
    /// Logons by their number, with their handles.
    pub logons: BTreeMap<u8, (u32, Arc<Logon>)>,
    /// Whether there is something for the client.
    pub signal: Arc<Signal>,
    /// Notifications that are ready and have not been sent.
    pub outbox: notify::Outbox,
}

impl State {
    pub(crate) fn new(
        shared: Arc<Shared>,
        owner: Option<Owner>,
        index: u16,
        code_page: u32,
        locale: u32,
    ) -> Self {
        let limits = &shared.options.limits;
        State {
            owner,
            index,
            code_page,
            locale,
            handles: Handles::new(limits.handles, limits.streams, shared.metrics.clone()),
            logons: BTreeMap::new(),
            signal: Arc::default(),
            outbox: notify::Outbox::default(),
            shared,
        }
    }

    pub(crate) fn metrics(&self) -> &Metrics {
        &self.shared.metrics
    }

    pub(crate) fn options(&self) -> &Options {
        &self.shared.options
    }

    /// Logons that are not to a private mailbox: none, those are refused.
    pub(crate) fn public_logons(&self) -> BTreeSet<u8> {
        BTreeSet::new()
    }

    /// What has happened since the last time, as RopNotify and, when there is more than
    /// `room` bytes of it, RopPending.
    pub(crate) fn notify(&mut self, room: usize) -> Vec<u8> {
        notify::notify(self, room)
    }
}

/// Which numbers sessions have, and how many each user has.
#[derive(Debug, Default)]
pub(crate) struct Seats {
    taken: Mutex<Taken>,
}

#[derive(Debug, Default)]
struct Taken {
    by_user: HashMap<String, usize>,
    indexes: HashSet<u16>,
    next: u16,
}

impl Seats {
    /// A place for one more session of a user; nothing when he has `most`, or all have all.
    pub(crate) fn take(self: &Arc<Self>, user: &str, most: usize, metrics: &Arc<Metrics>) -> Option<Seat> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let user = user.to_lowercase();
        let count = taken.by_user.get(&user).copied().unwrap_or_default();
        if count >= most || taken.indexes.len() >= usize::from(u16::MAX) {
            metrics.sessions_refused.add(1);
            return None;
        }
        while taken.indexes.contains(&taken.next) {
            taken.next = taken.next.wrapping_add(1);
        }
        let index = taken.next;
        taken.next = index.wrapping_add(1);
        taken.indexes.insert(index);
        taken.by_user.insert(user.clone(), count + 1);
        metrics.sessions.add(1);
        Some(Seat { seats: self.clone(), user, index, metrics: metrics.clone() })
    }
}

/// The place of one session; free again when it is dropped.
#[derive(Debug)]
pub(crate) struct Seat {
    seats: Arc<Seats>,
    user: String,
    /// The session's number, which no other has now.
    pub index: u16,
    metrics: Arc<Metrics>,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut taken = self.seats.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.indexes.remove(&self.index);
        if let Some(count) = taken.by_user.get_mut(&self.user) {
            *count -= 1;
            if *count == 0 {
                taken.by_user.remove(&self.user);
            }
        }
        self.metrics.sessions.sub(1);
    }
}
