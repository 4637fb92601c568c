//! Mailboxes that are made when somebody has mail for them, or logs on.

use crate::owners::DirectoryOwners;
use dcerpc::dtyp::Guid;
use openchange_store::{Error, Mailbox, MailboxEntry, NewMailbox, Result, SqliteStores, Stores};
use std::sync::Arc;

/// Mailboxes of all the accounts that the directory gives one.
pub struct OnDemand {
    stores: SqliteStores,
    owners: Arc<DirectoryOwners>,
}

impl OnDemand {
    /// Makes what is missing in these.
    #[must_use]
    pub fn new(stores: SqliteStores, owners: Arc<DirectoryOwners>) -> Self {
        OnDemand { stores, owners }
    }
}

impl Stores for OnDemand {
    fn create(&self, new: NewMailbox) -> Result<Arc<dyn Mailbox>> {
        self.stores.create(new)
    }

    fn open(&self, owner: &Guid) -> Result<Arc<dyn Mailbox>> {
        let missing = match self.stores.open(owner) {
            Err(error @ Error::NotFound(_)) => error,
            opened => return opened,
        };
        let found = self.owners.of_guid(owner).unwrap_or_else(|error| {
            tracing::error!(error, "the directory cannot be asked whose mailbox is to be made");
            None
        });
        let Some(found) = found else { return Err(missing) };
        let new =
            NewMailbox { owner: owner.clone(), display_name: found.display_name, legacy_dn: found.legacy_dn };
        match self.stores.create(new) {
            // Somebody else was faster.
            Err(Error::Exists(_)) => self.stores.open(owner),
            made => made,
        }
    }

    fn delete(&self, owner: &Guid) -> Result<()> {
        self.stores.delete(owner)
    }

    fn list(&self) -> Result<Vec<MailboxEntry>> {
        self.stores.list()
    }
}
