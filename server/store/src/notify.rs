//! What happens in a mailbox, for those who want to know (MS-OXCNOTIF).
//!
//! Events are published after the change is committed, in the order of the
//! commits, to bounded queues. A queue that overflows is emptied and says so
//! once; its owner then looks at everything again.

use exchange::oxcentryid::{FolderId, MessageId};
use exchange::oxprops::PropertyTag;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

/// A folder, or a message in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectId {
    /// The folder itself, or the one the message is in.
    pub folder: FolderId,
    /// Nothing for the folder.
    pub message: Option<MessageId>,
}

impl ObjectId {
    /// A folder.
    #[must_use]
    pub fn folder(folder: FolderId) -> Self {
        ObjectId { folder, message: None }
    }

    /// A message.
    #[must_use]
    pub fn message(folder: FolderId, message: MessageId) -> Self {
        ObjectId { folder, message: Some(message) }
    }
}

/// Something that happened. `parent` is the folder above a folder, or the folder of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A message was delivered.
    NewMail {
        /// The message.
        object: ObjectId,
        /// Its `PidTagMessageFlags`.
        flags: u32,
        /// Its class.
        class: String,
    },
    /// A folder or message is new.
    Created {
        /// What is new.
        object: ObjectId,
        /// Where.
        parent: FolderId,
        /// An FAI message.
        associated: bool,
        /// The properties it was given.
        tags: Vec<PropertyTag>,
    },
    /// A folder or message is gone, softly or not.
    Deleted {
        /// What is gone.
        object: ObjectId,
        /// Where it was.
        parent: FolderId,
        /// An FAI message.
        associated: bool,
        /// It can still be seen in the table of soft-deleted objects.
        soft: bool,
    },
    /// Properties of a folder or message are others. Also published for a
    /// folder whose counts are others.
    Modified {
        /// What has changed.
        object: ObjectId,
        /// Where it is.
        parent: FolderId,
        /// An FAI message.
        associated: bool,
        /// The properties that have changed.
        tags: Vec<PropertyTag>,
        /// Number of messages in the folder, when that is what has changed.
        total: Option<u32>,
        /// Number of unread messages in the folder, when that is what has changed.
        unread: Option<u32>,
    },
    /// A folder or message is somewhere else. A moved message has a new id.
    Moved {
        /// What it is now.
        object: ObjectId,
        /// Where it is now.
        parent: FolderId,
        /// What it was.
        old: ObjectId,
        /// Where it was.
        old_parent: FolderId,
        /// An FAI message.
        associated: bool,
    },
    /// A folder or message was copied.
    Copied {
        /// The copy.
        object: ObjectId,
        /// Where it is.
        parent: FolderId,
        /// The original.
        old: ObjectId,
        /// Where that is.
        old_parent: FolderId,
        /// An FAI message.
        associated: bool,
    },
    /// A search folder has found everything.
    SearchComplete {
        /// The search folder.
        folder: FolderId,
    },
}

impl Event {
    /// What it is about: for a move or copy, the new object.
    #[must_use]
    pub fn object(&self) -> ObjectId {
        match self {
            Event::NewMail { object, .. }
            | Event::Created { object, .. }
            | Event::Deleted { object, .. }
            | Event::Modified { object, .. }
            | Event::Moved { object, .. }
            | Event::Copied { object, .. } => *object,
            Event::SearchComplete { folder } => ObjectId::folder(*folder),
        }
    }

    /// Its kind: one bit of `NotificationFlags` (MS-OXCNOTIF 2.2.1.2.1.1), 0x0002 to 0x0080.
    #[must_use]
    pub fn kind(&self) -> u16 {
        match self {
            Event::NewMail { .. } => 0x0002,
            Event::Created { .. } => 0x0004,
            Event::Deleted { .. } => 0x0008,
            Event::Modified { .. } => 0x0010,
            Event::Moved { .. } => 0x0020,
            Event::Copied { .. } => 0x0040,
            Event::SearchComplete { .. } => 0x0080,
        }
    }
}

/// What part of a mailbox a subscription is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everything.
    Store,
    /// A folder itself, and the messages and folders directly in it.
    Folder(FolderId),
    /// One message.
    Message(FolderId, MessageId),
}

/// Which events a subscription wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interest {
    /// Kinds of events: bits of `NotificationFlags`.
    pub kinds: u16,
    /// About what.
    pub scope: Scope,
}

impl Interest {
    /// Everything that happens in the mailbox.
    pub const ALL: Interest = Interest { kinds: 0x00FE, scope: Scope::Store };

    fn wants(&self, event: &Event) -> bool {
        let at = |object: ObjectId, parent: FolderId| match self.scope {
            Scope::Store => true,
            Scope::Folder(folder) => object.folder == folder || parent == folder,
            Scope::Message(folder, message) => object == ObjectId::message(folder, message),
        };
        self.kinds & event.kind() != 0
            && match event {
                Event::NewMail { object, .. } => at(*object, object.folder),
                Event::Created { object, parent, .. }
                | Event::Deleted { object, parent, .. }
                | Event::Modified { object, parent, .. } => at(*object, *parent),
                Event::Moved { object, parent, old, old_parent, .. }
                | Event::Copied { object, parent, old, old_parent, .. } => {
                    at(*object, *parent) || at(*old, *old_parent)
                }
                Event::SearchComplete { folder } => at(ObjectId::folder(*folder), *folder),
            }
    }
}

/// Called after an event has been put into a queue, on the thread that made
/// the change: it must be quick, must not block and must not use the mailbox.
pub type Waker = Arc<dyn Fn() + Send + Sync>;

struct Queue {
    interest: Interest,
    capacity: usize,
    waker: Option<Waker>,
    state: Mutex<QueueState>,
}

#[derive(Default)]
struct QueueState {
    events: VecDeque<Arc<Event>>,
    overflowed: bool,
}

/// Events that have come since the last look.
#[derive(Clone, Debug, Default)]
pub struct Pending {
    /// In their order.
    pub events: Vec<Arc<Event>>,
    /// Events were lost before these: look at everything again.
    pub overflowed: bool,
}

/// A queue of events; dropping it ends the subscription.
pub struct Subscription(Arc<Queue>);

impl Subscription {
    /// Takes what has come. Never waits.
    #[must_use]
    pub fn take(&self) -> Pending {
        let mut state = lock(&self.0.state);
        Pending {
            events: std::mem::take(&mut state.events).into(),
            overflowed: std::mem::take(&mut state.overflowed),
        }
    }

    /// Whether [`Subscription::take`] would give something.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let state = lock(&self.0.state);
        state.events.is_empty() && !state.overflowed
    }
}

/// Who wants to know.
#[derive(Default)]
pub(crate) struct Subscribers(Mutex<Vec<Weak<Queue>>>);

impl Subscribers {
    pub(crate) fn add(&self, interest: Interest, capacity: usize, waker: Option<Waker>) -> Subscription {
        let queue = Arc::new(Queue { interest, capacity: capacity.max(1), waker, state: Mutex::default() });
        let mut queues = lock(&self.0);
        queues.retain(|queue| queue.strong_count() > 0);
        queues.push(Arc::downgrade(&queue));
        Subscription(queue)
    }

    /// Whoever calls this holds the writer, so events come in the order of commits.
    pub(crate) fn publish(&self, events: Vec<Event>) {
        let queues: Vec<_> = lock(&self.0).iter().filter_map(Weak::upgrade).collect();
        let events: Vec<_> = events.into_iter().map(Arc::new).collect();
        for queue in queues {
            let mut wanted = events.iter().filter(|event| queue.interest.wants(event)).peekable();
            if wanted.peek().is_none() {
                continue;
            }
            let mut state = lock(&queue.state);
            for event in wanted {
                if state.events.len() == queue.capacity {
                    state.events.clear();
                    state.overflowed = true;
                }
                state.events.push_back(Arc::clone(event));
            }
            drop(state);
            if let Some(waker) = &queue.waker {
                waker();
            }
        }
    }
}

/// A thread that panicked with the lock has left a consistent queue behind.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
