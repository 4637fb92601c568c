//! What the values of a call depend on, asked for by the names of the IDL.

use pidl_ndr::Context;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// A list in the IDL and the key it is asked for with.
type Key = (&'static str, u64);

/// Answers for one call. One operation after the other asks for its list; when
/// several ask with the same key, they get theirs in turn, and the first one's
/// again in the next round, so that a call can be read and shown any number of times.
#[derive(Debug, Default)]
pub struct Known {
    lists: HashMap<Key, Vec<Arc<[u32]>>>,
    turns: Mutex<HashMap<Key, usize>>,
    private: HashMap<u64, bool>,
}

/// The lists of the IDL: `[context] uint32 NAME[](…)`.
pub(super) const TABLE: &str = "table_columns";
pub(super) const REQUESTED: &str = "requested_properties";
pub(super) const RECIPIENTS: &str = "message_recipient_columns";
pub(super) const NOTIFIED: &str = "notification_columns";
const LISTS: [&str; 4] = [TABLE, REQUESTED, RECIPIENTS, NOTIFIED];

impl Known {
    /// The next operation that asks for this gets that.
    pub(super) fn list_for(&mut self, name: &'static str, key: u64, list: Arc<[u32]>) {
        self.lists.entry((name, key)).or_default().push(list);
    }

    /// Whether a logon is to a private mailbox.
    pub(super) fn logon(&mut self, id: u8, private: bool) {
        self.private.insert(u64::from(id), private);
    }
}

impl Context for Known {
    fn number(&self, name: &str, keys: &[u64]) -> Option<u64> {
        match (name, keys) {
            ("private_logon", [id]) => self.private.get(id).map(|private| u64::from(*private)),
            _ => None,
        }
    }

    fn list(&self, name: &str, keys: &[u64]) -> Option<Arc<[u32]>> {
        let name = LISTS.into_iter().find(|own| *own == name)?;
        let &[key] = keys else { return None };
        let lists = self.lists.get(&(name, key))?;
        let mut turns = self.turns.lock().ok()?;
        let turn = turns.entry((name, key)).or_default();
        let list = lists.get(*turn).cloned();
        *turn = (*turn + 1) % lists.len();
        list
    }
}
