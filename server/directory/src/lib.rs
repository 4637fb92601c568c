//! A directory: a tree of objects with attributes, as LDAP has it, read and
//! written through one trait, [`Directory`], with two implementations: Active
//! Directory over LDAP and a SQLite file of our own.
//!
//! The tree is the same in both, down to names and attributes of objects, so
//! whoever provisions a directory, or makes an address book of it, does not know
//! which one it has, and gets the same answers from both.
//!
//! What a client of the server typed reaches a directory only as a value inside
//! of a [`Filter`], which each implementation escapes or binds in one place.

pub mod config;
mod dn;
mod embedded;
mod filter;
mod guid;
mod ldap;
mod object;
mod syntax;
mod time;

pub use dn::{Dn, DnError};
pub use embedded::{Account, Embedded, NtHash};
pub use filter::{Filter, ParseError};
pub use guid::{Guid, GuidError};
pub use ldap::Ldap;
pub use object::{Attributes, Change, Object};
pub use syntax::Syntax;

use async_trait::async_trait;

/// How far a search goes from its base (RFC 4511 4.5.1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The base alone.
    Base,
    /// What is directly below the base.
    OneLevel,
    /// The base and all below it.
    Subtree,
}

/// Where the parts of a forest are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roots {
    /// Users and groups: `DC=example,DC=com`.
    pub domain: Dn,
    /// What all domains share: `CN=Configuration,DC=example,DC=com`.
    pub configuration: Dn,
    /// Classes and attributes: `CN=Schema,CN=Configuration,…`.
    pub schema: Dn,
}

/// Objects that are not as they were.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// As they are now, those asked for by the search alone.
    pub changed: Vec<Object>,
    /// Gone: deleted, or no longer what was asked for.
    pub removed: Vec<Guid>,
    /// What to ask with next time.
    pub cursor: Cursor,
}

/// How far a reader of changes has come. Survives restarts as its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cursor(pub String);

/// Why a directory did not do what it was asked to.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It cannot be reached now; trying again may help.
    #[error("the directory cannot be reached: {0}")]
    Unavailable(String),
    /// The account the server uses was refused.
    #[error("the directory refused our account: {0}")]
    Refused(String),
    /// There is no such object.
    #[error("no object {0} in the directory")]
    NoSuchObject(String),
    /// There is one already.
    #[error("{0} is in the directory already")]
    Exists(String),
    /// The schema, a constraint or a right forbids it.
    #[error("the directory forbids it: {0}")]
    Forbidden(String),
    /// A cursor from before a restore, or of another server: read everything again.
    #[error("what changed since then is not known")]
    CursorUnknown,
    /// Anything else.
    #[error("{0}")]
    Other(String),
}

/// A result of a directory.
pub type Result<T> = std::result::Result<T, Error>;

/// A tree of objects with attributes.
#[async_trait]
pub trait Directory: Send + Sync {
    /// Where the parts of the forest are.
    async fn roots(&self) -> Result<Roots>;

    /// Objects below `base` that `filter` selects, with the named attributes, or
    /// with all that are there when none is named. The domain, the configuration and
    /// the schema do not hold each other, whatever their names say.
    ///
    /// # Errors
    /// [`Error::NoSuchObject`]: there is no `base`.
    async fn search(
        &self,
        base: &Dn,
        scope: Scope,
        filter: &Filter,
        attributes: &[&str],
    ) -> Result<Vec<Object>>;

    /// Where [`Directory::changes`] would start from if it was asked after a
    /// search that starts now.
    async fn cursor(&self) -> Result<Cursor>;

    /// What changed below `base` since `cursor`, of what `filter` selects: added,
    /// modified, renamed, or with another name because something above was renamed.
    /// More may be said to be removed than was ever there, but nothing of another part
    /// of the forest.
    ///
    /// An object that names another one (a group its members) does not change when
    /// that one is renamed or deleted, nor when somebody names it (`memberOf`).
    ///
    /// # Errors
    /// [`Error::CursorUnknown`]: everything must be read again.
    async fn changes(
        &self,
        base: &Dn,
        filter: &Filter,
        attributes: &[&str],
        cursor: &Cursor,
    ) -> Result<Changes>;

    /// Makes an object. Its parent must exist, and `objectClass` names at least the
    /// class it is of. A password is set with `unicodePwd`.
    ///
    /// # Errors
    /// [`Error::NoSuchObject`]: there is no parent. [`Error::Exists`]: the name, or that
    /// of the account, is taken.
    async fn add(&self, dn: &Dn, attributes: &Attributes) -> Result<()>;

    /// Changes attributes, all or none of them. To add what is there, or to take away
    /// what is not, is no error.
    ///
    /// # Errors
    /// [`Error::NoSuchObject`], and [`Error::Forbidden`] for what the directory computes.
    async fn modify(&self, dn: &Dn, changes: &[Change]) -> Result<()>;

    /// Moves or renames an object and what is below it; what names them follows.
    ///
    /// # Errors
    /// [`Error::NoSuchObject`]: it or the new parent. [`Error::Exists`]: the name is taken.
    async fn rename(&self, dn: &Dn, to: &Dn) -> Result<()>;

    /// Removes an object that has nothing below it, and its name from others.
    ///
    /// # Errors
    /// [`Error::NoSuchObject`], and [`Error::Forbidden`] when something is below it.
    async fn delete(&self, dn: &Dn) -> Result<()>;
}
