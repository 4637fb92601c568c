//! Users with mailboxes, groups with addresses, and contacts.

mod attributes;
mod bulk;
mod find;
mod make;
mod names;
mod template;
mod unmake;

pub use bulk::{Outcome, Rows, read_rows};
pub use find::{Summary, find, list};
pub use make::{create, enable, set_password};
pub use template::{Person, Template, Templates};
pub use unmake::{delete, disable, disable_all};

use openchange_directory::config::Secret;
use openchange_directory::{Dn, Filter, Guid};
use serde::Serialize;

/// Kinds of recipients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// An account with a mailbox.
    User,
    /// Several recipients under one address.
    Group,
    /// Somebody elsewhere.
    Contact,
}

impl Kind {
    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::User => "user",
            Kind::Group => "group",
            Kind::Contact => "contact",
        }
    }

    /// What selects all of the kind, with addresses or without.
    #[must_use]
    pub fn filter(self) -> Filter {
        let class = Filter::class(self.name());
        match self {
            Kind::User => Filter::And(vec![class, Filter::Not(Box::new(Filter::class("computer")))]),
            Kind::Group | Kind::Contact => class,
        }
    }

    /// The address list it is in besides the global one.
    fn list(self) -> &'static str {
        match self {
            Kind::User => "All Users",
            Kind::Group => "All Groups",
            Kind::Contact => "All Contacts",
        }
    }
}

/// What a recipient is to be like. What is not given is made of what is.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Name to log on with, of a user, or of a group.
    pub account: Option<String>,
    /// Name to show.
    pub display: Option<String>,
    /// Given name.
    pub given: Option<String>,
    /// Initials.
    pub initials: Option<String>,
    /// Surname.
    pub surname: Option<String>,
    /// mailNickname.
    pub alias: Option<String>,
    /// Primary address instead of the policy's; a contact's address elsewhere.
    pub mail: Option<String>,
    /// More addresses.
    pub also: Vec<String>,
    /// Members of a group, by name.
    pub members: Vec<String>,
    /// A group that rights can be given to.
    pub security: bool,
    /// In no address list.
    pub hidden: bool,
    /// Where it is made.
    pub container: Option<Dn>,
    /// A user's password; an account without one is disabled.
    pub password: Option<Secret>,
    /// The mailbox a user had before (`msExchMailboxGuid`), instead of a new one.
    pub mailbox: Option<Guid>,
    /// More attributes, by their names in the directory.
    pub attributes: Vec<(String, String)>,
}

/// A recipient that was made, changed or removed.
#[derive(Clone, Debug, Serialize)]
pub struct Done {
    /// What it is.
    pub kind: Kind,
    /// Its object.
    #[serde(serialize_with = "as_text")]
    pub dn: Dn,
    /// objectGUID.
    #[serde(serialize_with = "as_text")]
    pub guid: Guid,
    /// Name of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// mailNickname.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// Primary address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    /// A user's mailbox, with which `enable` gives it back.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "as_text_if_any")]
    pub mailbox: Option<Guid>,
    /// The account cannot be used before it has a password.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub needs_password: bool,
}

fn as_text<T: std::fmt::Display, S: serde::Serializer>(
    value: &T,
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

fn as_text_if_any<T: std::fmt::Display, S: serde::Serializer>(
    value: &Option<T>,
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}

/// Attributes that make an object a recipient, and go when it is one no more.
const MAIL: &[&str] = &[
    "mailNickname",
    "legacyExchangeDN",
    "proxyAddresses",
    "mail",
    "textEncodedORAddress",
    "targetAddress",
    "showInAddressBook",
    "homeMDB",
    "homeMTA",
    "msExchHomeServerName",
    "msExchMailboxGuid",
    "msExchUserAccountControl",
    "mDBUseDefaults",
    "msExchRecipientDisplayType",
    "msExchRecipientTypeDetails",
    "msExchHideFromAddressLists",
];
