//! What the layout of requests and responses depends on beyond their own bytes.

use pidl_ndr::Context;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Answers for one operation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    /// Columns of the rows in the response, whichever operation it answers.
    pub columns: Option<Arc<[u32]>>,
    /// Logons that are not to a private mailbox.
    pub public_logons: BTreeSet<u8>,
}

impl Context for Known {
    fn number(&self, name: &str, keys: &[u64]) -> Option<u64> {
        match (name, keys) {
            ("private_logon", [id]) => {
                let public = u8::try_from(*id).is_ok_and(|id| self.public_logons.contains(&id));
                Some(u64::from(!public))
            }
            _ => None,
        }
    }

    fn list(&self, name: &str, _keys: &[u64]) -> Option<Arc<[u32]>> {
        let lists =
            ["table_columns", "requested_properties", "message_recipient_columns", "notification_columns"];
        // A response without rows asks for its columns all the same.
        lists.contains(&name).then(|| self.columns.clone().unwrap_or_default())
    }
}
