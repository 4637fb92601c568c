//! Who owns which mailbox.

use dcerpc::dtyp::Guid;
use pidl_rpc::security::Identity;

/// A mailbox as the directory has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Owner {
    /// Which mailbox; its file in the store is named after it.
    pub mailbox: Guid,
    /// legacyExchangeDN of the user.
    pub legacy_dn: String,
    /// Name for people.
    pub display_name: String,
    /// Primary SMTP address; empty if there is none.
    pub smtp: String,
}

/// What the directory says of users and mailboxes. It is asked on threads for
/// blocking work, so an implementation may wait.
pub trait Owners: Send + Sync {
    /// The mailbox of an account that RPC has authenticated; `None` when it has none.
    ///
    /// # Errors
    /// Text for the log: the directory cannot be asked.
    fn of_account(&self, identity: &Identity) -> Result<Option<Owner>, String>;

    /// The mailbox of a legacyExchangeDN, compared without regard to case; `None`
    /// when nobody has it.
    ///
    /// # Errors
    /// Text for the log: the directory cannot be asked.
    fn of_name(&self, legacy_dn: &str) -> Result<Option<Owner>, String>;
}
