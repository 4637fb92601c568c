//! Names of objects.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::syntax::{fold, is_attribute};

/// A distinguished name (RFC 4514) in normal form: no spaces around `,` and `=`,
/// each character escaped in one way only. Compared without regard to case.
///
/// The empty name is that of the root of everything.
#[derive(Clone, Default)]
pub struct Dn(String);

/// Text that is not a distinguished name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a name of an object: {why} (RFC 4514)")]
pub struct DnError {
    text: String,
    why: &'static str,
}

impl Dn {
    /// A name as text. What is not one is kept as it is, and is no object's name;
    /// use [`str::parse`] to be told.
    #[must_use]
    pub fn new(text: &str) -> Self {
        text.parse().unwrap_or_else(|_| Dn(text.to_owned()))
    }

    /// The name of a domain: `example.com` is `DC=example,DC=com`.
    #[must_use]
    pub fn of_domain(dns: &str) -> Self {
        let labels = dns.split('.').filter(|label| !label.is_empty());
        Dn(labels.map(|label| format!("DC={}", escape(label))).collect::<Vec<_>>().join(","))
    }

    /// The domain it is in, as DNS writes it; empty if it has no `DC=` parts.
    #[must_use]
    pub fn domain(&self) -> String {
        let parts = std::iter::successors(Some(self.clone()), Dn::parent);
        let labels = parts.filter(|dn| dn.rdn_attribute().eq_ignore_ascii_case("DC"));
        labels.map(|dn| dn.name()).collect::<Vec<_>>().join(".")
    }

    /// The name below this one whose own part is `attribute=value`; the value is escaped.
    #[must_use]
    pub fn child(&self, attribute: &str, value: &str) -> Self {
        self.join(&format!("{attribute}={}", escape(value)))
    }

    /// The name above; none for the root of everything.
    #[must_use]
    pub fn parent(&self) -> Option<Dn> {
        if self.0.is_empty() {
            return None;
        }
        Some(split(&self.0).map_or_else(Dn::default, |at| Dn(self.0[at + 1..].to_owned())))
    }

    /// The first part as it is written: `CN=Jo`.
    #[must_use]
    pub fn rdn(&self) -> &str {
        &self.0[..split(&self.0).unwrap_or(self.0.len())]
    }

    /// The attribute of the first part: `CN`.
    #[must_use]
    pub fn rdn_attribute(&self) -> &str {
        self.rdn().split_once('=').map_or("", |(attribute, _)| attribute)
    }

    /// The value of the first part without escapes: `Smith, Jo` of `CN=Smith\, Jo,…`.
    #[must_use]
    pub fn name(&self) -> String {
        let value = self.rdn().split_once('=').map_or("", |(_, value)| value);
        unescape(value).unwrap_or_default()
    }

    /// Whether it is another one's child, grandchild and so on.
    #[must_use]
    pub fn is_below(&self, above: &Dn) -> bool {
        let mut at = Some(self.clone());
        while let Some(dn) = at.and_then(|dn| dn.parent()) {
            if dn == *above {
                return true;
            }
            at = Some(dn);
        }
        false
    }

    /// The same object's name after `from`, which is this one or above it, is called `to`.
    #[must_use]
    pub fn moved(&self, from: &Dn, to: &Dn) -> Dn {
        if self == from {
            return to.clone();
        }
        match self.parent() {
            Some(parent) => parent.moved(from, to).join(self.rdn()),
            None => self.clone(),
        }
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same text for all spellings of a name.
    pub(crate) fn key(&self) -> String {
        fold(&self.0).collect()
    }

    /// A key that starts with that of the parent, so a range of keys is a subtree:
    /// parts from the last to the first, each with `\x01` behind it, which no part holds.
    pub(crate) fn path(&self) -> String {
        let mut parts = Vec::new();
        let mut rest = self.0.as_str();
        while let Some(at) = split(rest) {
            parts.push(&rest[..at]);
            rest = &rest[at + 1..];
        }
        parts.push(rest);
        let mut path = String::with_capacity(self.0.len() + 1);
        for part in parts.iter().rev().filter(|part| !part.is_empty()) {
            path.extend(fold(part));
            path.push('\x01');
        }
        path
    }

    fn join(&self, rdn: &str) -> Dn {
        if self.0.is_empty() { Dn(rdn.to_owned()) } else { Dn(format!("{rdn},{}", self.0)) }
    }
}

impl FromStr for Dn {
    type Err = DnError;

    fn from_str(text: &str) -> Result<Self, DnError> {
        let error = |why| DnError { text: text.to_owned(), why };
        let mut normal = String::with_capacity(text.len());
        let mut rest = text.trim_matches(' ');
        if rest.is_empty() {
            return Ok(Dn(normal));
        }
        loop {
            let (attribute, after) = rest.split_once('=').ok_or(error("a part has no `=`"))?;
            let attribute = attribute.trim_matches(' ');
            if !is_attribute(attribute) {
                return Err(error("a part does not start with an attribute's name"));
            }
            let end = value_end(after);
            let value = trim(&after[..end]);
            normal.push_str(attribute);
            normal.push('=');
            if value.starts_with('#') {
                normal.push_str(value);
            } else if let Some(inner) = value.strip_prefix('"') {
                // RFC 1779, which RFC 2253 asks readers to understand.
                let inner = inner.strip_suffix('"').ok_or(error("a quote is not closed"))?;
                normal.push_str(&escape(&unescape(inner).ok_or(error("an escape is not one"))?));
            } else {
                normal.push_str(&escape(&unescape(value).ok_or(error("an escape is not one"))?));
            }
            if end == after.len() {
                return Ok(Dn(normal));
            }
            normal.push(if after.as_bytes()[end] == b'+' { '+' } else { ',' });
            rest = &after[end + 1..];
        }
    }
}

/// Where the first part ends: at the first `,` that is not escaped.
fn split(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.bytes().position(|b| {
        let here = b == b',' && !escaped;
        escaped = b == b'\\' && !escaped;
        here
    })
}

/// Where a value ends: before a separator that is neither escaped nor quoted.
fn value_end(text: &str) -> usize {
    let (mut escaped, mut quoted) = (false, false);
    let end = text.bytes().position(|b| {
        let here = matches!(b, b',' | b';' | b'+') && !escaped && !quoted;
        quoted ^= b == b'"' && !escaped;
        escaped = b == b'\\' && !escaped;
        here
    });
    end.unwrap_or(text.len())
}

/// Without the spaces around it, of which the last may be escaped.
fn trim(value: &str) -> &str {
    let value = value.trim_start_matches(' ');
    let short = value.trim_end_matches(' ');
    let slashes = short.len() - short.trim_end_matches('\\').len();
    if slashes % 2 == 1 && short.len() < value.len() { &value[..=short.len()] } else { short }
}

fn escape(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let last = value.len().saturating_sub(1);
    for (at, c) in value.char_indices() {
        match c {
            ',' | '+' | '"' | '\\' | '<' | '>' | ';' | '=' => text.extend(['\\', c]),
            '#' if at == 0 => text.push_str("\\#"),
            ' ' if at == 0 || at == last => text.push_str("\\ "),
            '\0'..='\x1f' | '\x7f' => text.push_str(&format!("\\{:02X}", u32::from(c))),
            c => text.push(c),
        }
    }
    text
}

fn unescape(value: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes().iter().copied();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        let first = rest.next()?;
        match char::from(first).to_digit(16) {
            Some(high) => {
                let low = char::from(rest.next()?).to_digit(16)?;
                bytes.push(u8::try_from(high * 16 + low).ok()?);
            }
            None => bytes.push(first),
        }
    }
    String::from_utf8(bytes).ok()
}

impl PartialEq for Dn {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || fold(&self.0).eq(fold(&other.0))
    }
}

impl Eq for Dn {}

impl Hash for Dn {
    fn hash<H: Hasher>(&self, state: &mut H) {
        fold(&self.0).for_each(|c| c.hash(state));
    }
}

impl Ord for Dn {
    fn cmp(&self, other: &Self) -> Ordering {
        fold(&self.0).cmp(fold(&other.0))
    }
}

impl PartialOrd for Dn {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Dn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Dn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_name_are_equal() {
        let name = Dn::new("CN=Smith\\, Jo,OU=R+D=x\\;,DC=example,DC=com");
        assert_eq!(name.as_str(), "CN=Smith\\, Jo,OU=R+D=x\\;,DC=example,DC=com");
        for other in [
            "cn = Smith\\2c Jo , ou=R+d=X\\3B, dc=EXAMPLE,dc=com",
            "CN=\"Smith, Jo\";OU=r+D=x\\;;DC=example;DC=com",
            " CN=Smith\\, Jo,OU=R+D=x\\;,DC=example,DC=com ",
        ] {
            assert_eq!(other.parse::<Dn>().unwrap(), name, "{other}");
            assert_eq!(Dn::new(other).key(), name.key());
        }
        assert_ne!(Dn::new("CN=Smith,CN=Jo"), Dn::new("CN=Smith\\,CN\\=Jo"));
    }

    #[test]
    fn what_is_not_a_name() {
        for (text, why) in [
            ("jo", "a part has no `=`"),
            ("CN=jo,", "a part has no `=`"),
            ("CN=jo,,DC=x", "a part does not start with an attribute's name"),
            ("=jo", "a part does not start with an attribute's name"),
            ("C\0N=jo", "a part does not start with an attribute's name"),
            ("CN=jo\\", "an escape is not one"),
            ("CN=jo\\4", "an escape is not one"),
            ("CN=\\ff", "an escape is not one"),
            ("CN=\"jo", "a quote is not closed"),
        ] {
            let error = text.parse::<Dn>().unwrap_err();
            assert_eq!(error.why, why, "{text}");
        }
    }

    #[test]
    fn parts() {
        let name = Dn::new("CN=Smith\\, Jo,OU=People,DC=example,DC=com");
        assert_eq!((name.rdn(), name.rdn_attribute()), ("CN=Smith\\, Jo", "CN"));
        assert_eq!(name.name(), "Smith, Jo");
        let people = name.parent().unwrap();
        assert_eq!(people.as_str(), "OU=People,DC=example,DC=com");
        assert_eq!(name.domain(), "example.com");
        assert_eq!(Dn::default().domain(), "");
        let domain = Dn::of_domain("Example.com");
        assert!(name.is_below(&people) && name.is_below(&domain) && !people.is_below(&people));
        assert!(!Dn::new("CN=x,DC=notexample,DC=com").is_below(&domain));
        assert!(name.path().starts_with(&domain.path()));
        let there = name.moved(&people, &Dn::new("OU=Staff,DC=example,DC=com"));
        assert_eq!(there.as_str(), "CN=Smith\\, Jo,OU=Staff,DC=example,DC=com");
        assert_eq!(Dn::new("DC=com").parent().unwrap(), Dn::default());
        assert_eq!(Dn::default().parent(), None);
    }

    proptest! {
        #[test]
        fn any_value_makes_a_name_and_is_found_in_it(value in "\\PC{0,12}|[ ,+\"\\\\<>;=#\0\n]{0,8}") {
            let domain = Dn::of_domain("example.com");
            let name = domain.child("CN", &value);
            prop_assert_eq!(name.name(), value);
            prop_assert_eq!(name.parent().unwrap(), domain.clone());
            let again: Dn = name.as_str().parse().unwrap();
            prop_assert_eq!(again.as_str(), name.as_str());
            prop_assert!(name.is_below(&domain));
        }

        #[test]
        fn text_never_panics(text in "\\PC{0,20}|[CN=, +\"\\\\#a4]{0,20}") {
            if let Ok(name) = text.parse::<Dn>() {
                prop_assert_eq!(&name.as_str().parse::<Dn>().unwrap(), &name);
            }
            let name = Dn::new(&text);
            let _ = (name.name(), name.parent(), name.path(), name.is_below(&name));
        }
    }
}
