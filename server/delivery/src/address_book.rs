//! Who has which address.

use dcerpc::dtyp::Guid;

/// Somebody with a mailbox here.
#[derive(Clone, Debug, PartialEq)]
pub struct Local {
    /// objectGUID, by which the mailbox is opened.
    pub owner: Guid,
    /// For people.
    pub name: String,
    /// The primary SMTP address.
    pub smtp: String,
}

/// The directory cannot be asked now; mail waits.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the directory cannot be asked: {0}")]
pub struct Unavailable(pub String);

/// Finds mailboxes and addresses. Methods may block.
pub trait AddressBook: Send + Sync {
    /// Whose mailbox an SMTP address is, any of those in `proxyAddresses`, without regard to case.
    ///
    /// # Errors
    /// The directory cannot be asked.
    fn by_smtp(&self, address: &str) -> Result<Option<Local>, Unavailable>;

    /// Whose mailbox it is.
    ///
    /// # Errors
    /// The directory cannot be asked.
    fn by_owner(&self, owner: &Guid) -> Result<Option<Local>, Unavailable>;

    /// The primary SMTP address behind a distinguished name (`/o=…/cn=…`), of entries
    /// without a mailbox too.
    ///
    /// # Errors
    /// The directory cannot be asked.
    fn smtp_address(&self, legacy_dn: &str) -> Result<Option<String>, Unavailable>;
}
