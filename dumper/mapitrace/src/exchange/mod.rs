//! Exchange: what travels inside `EcDoRpc`, `EcRpcExt` and `EcDoRpcExt2`.
//!
//! The calls carry remote operations (ROPs) on server objects. The operations
//! become parts of the call's step, each on the object it works on; objects are
//! known by the operation that made them, tables with their columns, messages
//! with those of their recipients, so that rows can be read.

mod known;
pub mod lids;
mod mailbox;
mod notice;
mod payload;

pub use known::Known;

use crate::rpc::Call;
use crate::session::Handles;
use crate::step::Step;
use exchange::exchange::EMSMDB;
use mailbox::Mailbox;
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;

/// Sessions that are known at once; beyond that all are forgotten.
const SESSIONS: usize = 10_000;

/// All sessions of a capture.
#[derive(Default)]
pub struct Exchange {
    /// By server and context handle.
    sessions: HashMap<(Option<SocketAddr>, [u8; 20]), Mailbox>,
}

impl Exchange {
    /// The operations inside a call, and what its values depend on; none when it carries none.
    pub fn follow(&mut self, call: &Call, handles: &mut Handles) -> Option<(Vec<Step>, Arc<Known>)> {
        if !call.bound.table.is_some_and(|table| std::ptr::eq(table, &EMSMDB)) {
            return None;
        }
        let payload = payload::open(call)?;
        let key = (call.link.server, payload.session);
        if self.sessions.len() >= SESSIONS && !self.sessions.contains_key(&key) {
            self.sessions.clear();
        }
        Some(self.sessions.entry(key).or_default().operations(call, &payload, handles))
    }
}
