//! A mailbox that is logged on to.

use crate::owners::Owner;
use openchange_store::Mailbox;
use std::sync::Arc;

/// A logon (MS-OXCSTOR 3.2.5.1).
pub(crate) struct Logon {
    pub mailbox: Arc<dyn Mailbox>,
    pub owner: Owner,
}
