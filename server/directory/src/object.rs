//! Objects and their parts.

use std::collections::BTreeMap;
use std::fmt;

/// What identifies an object for ever (`objectGUID`), as 16 bytes in wire form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Guid(pub [u8; 16]);

/// A distinguished name (RFC 4514), in normal form: no spaces between its parts.
/// Compared without regard to case.
#[derive(Clone, Debug)]
pub struct Dn(String);

impl Dn {
    /// A name as text; spaces around `,` and `=` go away.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Dn(text.to_owned())
    }

    /// The name below this one whose own part is `attribute=value`; the value is escaped.
    #[must_use]
    pub fn child(&self, attribute: &str, value: &str) -> Self {
        Dn(format!("{attribute}={value},{}", self.0))
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PartialEq for Dn {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_lowercase() == other.0.to_lowercase()
    }
}

impl Eq for Dn {}

impl fmt::Display for Dn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An object.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its name now.
    pub dn: Dn,
    /// What stays when the name changes.
    pub guid: Guid,
    /// Its attributes, `objectGUID` among them.
    pub attributes: Attributes,
}

/// Attributes by name, without regard to case; values as LDAP carries them:
/// text is UTF-8, numbers are decimal, flags `TRUE` and `FALSE`, times
/// `20261122230000.0Z`, names of objects their DN, everything else bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes(BTreeMap<String, Vec<Vec<u8>>>);

impl Attributes {
    /// The values of an attribute, none if it is absent.
    #[must_use]
    pub fn values(&self, name: &str) -> &[Vec<u8>] {
        self.0.get(&name.to_ascii_lowercase()).map_or(&[], Vec::as_slice)
    }

    /// The first value as text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.values(name).first().and_then(|v| std::str::from_utf8(v).ok())
    }

    /// Adds a value.
    pub fn push(&mut self, name: &str, value: impl Into<Vec<u8>>) {
        self.0.entry(name.to_ascii_lowercase()).or_default().push(value.into());
    }
}

/// A change of one attribute (RFC 4511 4.6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// These values are all there is; none: the attribute goes away.
    Replace(String, Vec<Vec<u8>>),
    /// These values are there, too.
    Add(String, Vec<Vec<u8>>),
    /// These values are not there.
    Remove(String, Vec<Vec<u8>>),
}
