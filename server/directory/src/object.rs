//! Objects and their parts.

use std::sync::Arc;
use std::time::SystemTime;

use crate::{Dn, Guid, time};

/// An object.
#[derive(Clone, Debug)]
pub struct Object {
    /// Its name now.
    pub dn: Dn,
    /// What stays when the name changes.
    pub guid: Guid,
    /// Its attributes, those that were asked for.
    pub attributes: Attributes,
}

impl Object {
    /// Whether it is of a class or of one derived from it; `objectClass` must have been asked for.
    #[must_use]
    pub fn is_a(&self, class: &str) -> bool {
        self.attributes.texts("objectClass").any(|name| name.eq_ignore_ascii_case(class))
    }
}

/// Attributes by name, without regard to case; values as LDAP carries them:
/// text is UTF-8, numbers are decimal, flags `TRUE` and `FALSE`, times
/// `20261122230000.0Z`, names of objects their DN, everything else bytes.
/// An attribute without values is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes(Vec<(Arc<str>, Vec<Vec<u8>>)>);

impl Attributes {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where an attribute is, or would be.
    fn find(&self, name: &str) -> Result<usize, usize> {
        let lower = |byte: u8| byte.to_ascii_lowercase();
        self.0.binary_search_by(|(known, _)| known.bytes().cmp(name.bytes().map(lower)))
    }

    /// The values of an attribute, none if it is absent.
    #[must_use]
    pub fn values(&self, name: &str) -> &[Vec<u8>] {
        self.find(name).map_or(&[], |at| self.0[at].1.as_slice())
    }

    /// Whether the attribute is there.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        !self.values(name).is_empty()
    }

    /// The first value.
    #[must_use]
    pub fn first(&self, name: &str) -> Option<&[u8]> {
        self.values(name).first().map(Vec::as_slice)
    }

    /// The first value as text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.first(name).and_then(|value| std::str::from_utf8(value).ok())
    }

    /// The values that are text.
    pub fn texts(&self, name: &str) -> impl Iterator<Item = &str> {
        self.values(name).iter().filter_map(|value| std::str::from_utf8(value).ok())
    }

    /// The first value as a number.
    #[must_use]
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }

    /// Whether the first value is `TRUE`.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        self.text(name).is_some_and(|text| text.eq_ignore_ascii_case("TRUE"))
    }

    /// The first value as a time.
    #[must_use]
    pub fn time(&self, name: &str) -> Option<SystemTime> {
        time::from_generalized(self.text(name)?)
    }

    /// The first value as the name of an object.
    #[must_use]
    pub fn dn(&self, name: &str) -> Option<Dn> {
        self.text(name)?.parse().ok()
    }

    /// The values that are names of objects.
    pub fn dns(&self, name: &str) -> impl Iterator<Item = Dn> {
        self.texts(name).filter_map(|text| text.parse().ok())
    }

    /// The first value as a GUID in wire form.
    #[must_use]
    pub fn guid(&self, name: &str) -> Option<Guid> {
        self.first(name).and_then(Guid::from_bytes)
    }

    /// Adds a value.
    pub fn push(&mut self, name: &str, value: impl Into<Vec<u8>>) {
        match self.find(name) {
            Ok(at) => self.0[at].1.push(value.into()),
            Err(at) => self.0.insert(at, (name.to_ascii_lowercase().into(), vec![value.into()])),
        }
    }

    /// Adds a value; the name, in lower case, is shared with other objects.
    pub(crate) fn push_shared(&mut self, name: &Arc<str>, value: Vec<u8>) {
        match self.find(name) {
            Ok(at) => self.0[at].1.push(value),
            Err(at) => self.0.insert(at, (Arc::clone(name), vec![value])),
        }
    }

    /// Makes this the only value.
    pub fn set(&mut self, name: &str, value: impl Into<Vec<u8>>) {
        self.set_all(name, vec![value.into()]);
    }

    /// Makes these the values; none removes the attribute.
    pub fn set_all(&mut self, name: &str, values: Vec<Vec<u8>>) {
        match (self.find(name), values.is_empty()) {
            (Ok(at), false) => self.0[at].1 = values,
            (Ok(at), true) => drop(self.0.remove(at)),
            (Err(at), false) => self.0.insert(at, (name.to_ascii_lowercase().into(), values)),
            (Err(_), true) => {}
        }
    }

    /// Makes a number the only value.
    pub fn set_integer(&mut self, name: &str, value: i64) {
        self.set(name, value.to_string());
    }

    /// Makes a flag the only value.
    pub fn set_flag(&mut self, name: &str, value: bool) {
        self.set(name, if value { "TRUE" } else { "FALSE" });
    }

    /// Makes a time the only value, in whole seconds.
    pub fn set_time(&mut self, name: &str, value: SystemTime) {
        self.set(name, time::to_generalized(value));
    }

    /// Takes an attribute away and returns its values.
    pub fn remove(&mut self, name: &str) -> Vec<Vec<u8>> {
        self.find(name).map_or_else(|_| Vec::new(), |at| self.0.remove(at).1)
    }

    /// Names in lower case, in order, with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Vec<u8>])> {
        self.0.iter().map(|(name, values)| (&**name, values.as_slice()))
    }

    /// How many attributes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// From pairs of a name and a value; a name may come more than once.
impl<N: AsRef<str>, V: Into<Vec<u8>>> FromIterator<(N, V)> for Attributes {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut attributes = Attributes::new();
        attributes.extend(pairs);
        attributes
    }
}

impl<N: AsRef<str>, V: Into<Vec<u8>>> Extend<(N, V)> for Attributes {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, pairs: I) {
        pairs.into_iter().for_each(|(name, value)| self.push(name.as_ref(), value));
    }
}

impl<N: AsRef<str>, V: Into<Vec<u8>>, const COUNT: usize> From<[(N, V); COUNT]> for Attributes {
    fn from(pairs: [(N, V); COUNT]) -> Self {
        pairs.into_iter().collect()
    }
}

/// A change of one attribute (RFC 4511 4.6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// These values are all there is; none: the attribute goes away.
    Replace(String, Vec<Vec<u8>>),
    /// These values are there, too.
    Add(String, Vec<Vec<u8>>),
    /// These values are not there; none given: the attribute goes away.
    Remove(String, Vec<Vec<u8>>),
}

impl Change {
    /// This is the only value.
    #[must_use]
    pub fn set(name: &str, value: impl Into<Vec<u8>>) -> Self {
        Change::Replace(name.into(), vec![value.into()])
    }

    /// This value is there, too.
    #[must_use]
    pub fn add(name: &str, value: impl Into<Vec<u8>>) -> Self {
        Change::Add(name.into(), vec![value.into()])
    }

    /// This value is not there.
    #[must_use]
    pub fn remove(name: &str, value: impl Into<Vec<u8>>) -> Self {
        Change::Remove(name.into(), vec![value.into()])
    }

    /// The attribute goes away, if it is there.
    #[must_use]
    pub fn clear(name: &str) -> Self {
        Change::Replace(name.into(), Vec::new())
    }

    /// The attribute it changes.
    #[must_use]
    pub fn attribute(&self) -> &str {
        match self {
            Change::Replace(name, _) | Change::Add(name, _) | Change::Remove(name, _) => name,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn names_have_no_case_and_values_a_kind() {
        let mut a = Attributes::from([("Mail", "a@b"), ("MAIL", "c@d"), ("manager", "CN = x"), ("n", "-7")]);
        assert_eq!(a.texts("mail").collect::<Vec<_>>(), ["a@b", "c@d"]);
        assert_eq!(
            (a.integer("N"), a.integer("mail"), a.dn("manager")),
            (Some(-7), None, Some(Dn::new("CN=x")))
        );
        a.set_flag("Hidden", true);
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(951_782_400);
        a.set_time("whenChanged", at);
        assert!(a.flag("hidden") && !a.flag("mail"));
        assert_eq!((a.text("whenchanged"), a.time("whenChanged")), (Some("20000229000000.0Z"), Some(at)));
        assert_eq!(a.remove("MAIL").len(), 2);
        a.set_all("manager", vec![]);
        assert!(!a.has("mail") && !a.has("manager") && a.len() == 3);
    }
}
