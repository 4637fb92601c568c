//! Gives a directory what Exchange's clients look for: the schema, the organisation
//! with its servers and address lists, and the users, groups and contacts in it.
//!
//! * [`schema`] is what attributes and classes there must be, as data;
//! * [`organisation`] is the tree below `CN=Microsoft Exchange`;
//! * [`plan`] is the difference between either and a directory, to be shown or applied;
//! * [`recipient`] makes and unmakes users, groups and contacts.
//!
//! All of it is written against [`openchange_directory::Directory`], so Active
//! Directory and a file of our own get the same objects.

pub mod cli;
pub mod organisation;
pub mod plan;
pub mod recipient;
pub mod schema;
pub mod site;

pub use site::Site;

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The directory said no.
    #[error(transparent)]
    Directory(#[from] openchange_directory::Error),
    /// The schema we want and the one there is cannot be brought together.
    #[error("the schema cannot be extended: {0}")]
    Definition(String),
    /// What was asked for makes no sense.
    #[error("{0}")]
    Invalid(String),
    /// There is no such recipient.
    #[error("there is no {kind} called {name}")]
    NotFound {
        /// What was looked for.
        kind: &'static str,
        /// By which name.
        name: String,
    },
    /// A name that was asked for belongs to somebody else.
    #[error("{what} belongs to {to} already")]
    Taken {
        /// The name.
        what: String,
        /// Whose it is.
        to: String,
    },
    /// The directory has no organisation yet.
    #[error("{0} is not in the directory: run `openchange provision` first")]
    NotProvisioned(String),
    /// Others chose the same names at the same time, again and again.
    #[error("no free name for {0}: others take them at the same time; try again")]
    Contended(String),
}

/// A result of this crate.
pub type Result<T> = std::result::Result<T, Error>;
