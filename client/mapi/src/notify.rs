//! What the server tells without being asked.

use crate::caller::Connection;
use crate::link;
use crate::object::Object;
use crate::queue::Core;
use crate::{Error, Result};
use dcerpc::dtyp::NdrContextHandle;
use exchange::oxcnotif::{NotificationFlags, RopNotifyResponse};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast;

/// Something happened in a mailbox.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Handle of the subscription.
    pub(crate) subscription: u32,
    /// What happened: one of the low 12 bits; the others say what is told of it.
    pub flags: NotificationFlags,
    /// The folder it happened in, or to.
    pub folder_id: Option<u64>,
    /// The message it happened to.
    pub message_id: Option<u64>,
    /// Class of a message that arrived.
    pub message_class: Option<String>,
}

impl Event {
    pub(crate) fn of(notify: RopNotifyResponse) -> Self {
        let data = notify.notification_data;
        let class = data.received.map(|r| match r.message_class {
            exchange::oxctypes::StringOfFlag::String8(s) | exchange::oxctypes::StringOfFlag::String(s) => {
                s.to_string_lossy().into_owned()
            }
        });
        Event {
            subscription: notify.notification_handle,
            flags: data.notification_flags,
            folder_id: data.folder_id.or(data.table_row_folder_id),
            message_id: data.message_id.or(data.table_row_message_id),
            message_class: class,
        }
    }

    /// A message was delivered.
    #[must_use]
    pub fn is_new_mail(&self) -> bool {
        self.flags.0 & NotificationFlags::NEW_MAIL.0 != 0
    }
}

/// Waits for events of one subscription. See [`crate::Store::watch`].
pub struct Watch {
    core: Arc<Core>,
    subscription: Object,
    events: broadcast::Receiver<Event>,
    ready: VecDeque<Event>,
    waiting: Waiting,
}

/// How to learn that there is something.
enum Waiting {
    /// A call that returns when there is (EcDoAsyncWaitEx).
    Call(Connection, NdrContextHandle),
    /// Asking now and then.
    Poll(Duration),
}

impl Watch {
    pub(crate) fn new(core: Arc<Core>, subscription: Object, poll: Duration) -> Self {
        let events = core.events.subscribe();
        Watch { core, subscription, events, ready: VecDeque::new(), waiting: Waiting::Poll(poll) }
    }

    /// Waits with a call that returns when there is something.
    pub(crate) fn waiting_with(&mut self, connection: Connection, handle: NdrContextHandle) {
        self.waiting = Waiting::Call(connection, handle);
    }

    /// How often to ask a server that does not say by itself when there is something; it
    /// has said how often it likes to be asked.
    pub fn set_poll_interval(&mut self, interval: Duration) {
        if let Waiting::Poll(own) = &mut self.waiting {
            *own = interval;
        }
    }

    /// The next event. Waits until there is one.
    pub async fn next(&mut self) -> Result<Event> {
        loop {
            self.collect();
            if let Some(event) = self.ready.pop_front() {
                return Ok(event);
            }
            match &self.waiting {
                Waiting::Call(connection, handle) => {
                    if !link::wait(connection, handle).await? {
                        continue;
                    }
                }
                Waiting::Poll(interval) => tokio::time::sleep(*interval).await,
            }
            self.core.poll().await?;
        }
    }

    /// Events that are here already, without asking for more.
    pub fn ready(&mut self) -> Vec<Event> {
        self.collect();
        self.ready.drain(..).collect()
    }

    fn collect(&mut self) {
        let own = self.subscription.handle();
        loop {
            match self.events.try_recv() {
                Ok(event) if Some(event.subscription) == own => self.ready.push_back(event),
                Ok(_) => {}
                // Events were lost: whoever watches looks again at what interests him.
                Err(broadcast::error::TryRecvError::Lagged(_)) => {}
                Err(_) => return,
            }
        }
    }
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watch").field("subscription", &self.subscription).finish_non_exhaustive()
    }
}

/// The least time between polls, whatever the server says.
pub(crate) const SHORTEST_POLL: Duration = Duration::from_millis(500);
/// The most.
pub(crate) const LONGEST_POLL: Duration = Duration::from_secs(60);

/// A server without EcDoAsyncWaitEx, or a connection that cannot be had: polling does.
pub(crate) fn can_poll_instead(error: &Error) -> bool {
    matches!(error, Error::Call(_) | Error::Refused { .. })
}
