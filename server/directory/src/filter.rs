//! What a search selects.

mod parse;

pub use parse::ParseError;

use std::fmt::Write as _;

use crate::syntax::{Key, fold_spaces, is_attribute};
use crate::{Attributes, Syntax};

/// A condition on an object. Values are what a client typed, unescaped.
///
/// Attributes compare by their [`Syntax`]: text without regard to case, numbers as
/// numbers. What is not a value of the syntax equals nothing, and neither does an empty
/// value. Only text has parts and an order of characters; only numbers have bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// All of them hold; none given: always.
    And(Vec<Filter>),
    /// One of them holds; none given: never.
    Or(Vec<Filter>),
    /// It does not hold.
    Not(Box<Filter>),
    /// The attribute is there.
    Present(String),
    /// A value is this, by the rules of the attribute: text without regard to case.
    Equals(String, Vec<u8>),
    /// A value starts with this.
    StartsWith(String, Vec<u8>),
    /// A value holds this.
    Contains(String, Vec<u8>),
    /// A value is not before this.
    AtLeast(String, Vec<u8>),
    /// A value is not after this.
    AtMost(String, Vec<u8>),
    /// All bits are set (LDAP_MATCHING_RULE_BIT_AND).
    AllBits(String, u32),
}

/// A test of the values of an attribute, ready to be made.
pub(crate) enum Test {
    Never,
    Present,
    Equals(Key),
    /// Text that starts with this, which is folded.
    StartsWith(String),
    /// Text that holds this, which is folded.
    Contains(String),
    AtLeast(Key),
    AtMost(Key),
    AllBits(i64),
}

impl Filter {
    /// Objects of a class, or of one derived from it.
    #[must_use]
    pub fn class(name: &str) -> Self {
        Filter::equals("objectClass", name)
    }

    /// Everything.
    #[must_use]
    pub fn all() -> Self {
        Filter::Present("objectClass".into())
    }

    /// A value of the attribute is this.
    #[must_use]
    pub fn equals(attribute: &str, value: impl Into<Vec<u8>>) -> Self {
        Filter::Equals(attribute.into(), value.into())
    }

    /// The attribute is there.
    #[must_use]
    pub fn present(attribute: &str) -> Self {
        Filter::Present(attribute.into())
    }

    /// Both hold.
    #[must_use]
    pub fn and(self, other: Filter) -> Self {
        match self {
            Filter::And(mut all) => {
                all.push(other);
                Filter::And(all)
            }
            first => Filter::And(vec![first, other]),
        }
    }

    /// It does not hold.
    #[must_use]
    pub fn negated(self) -> Self {
        Filter::Not(Box::new(self))
    }

    /// Whether it holds for an object that has these attributes.
    #[must_use]
    pub fn evaluate(&self, object: &Attributes) -> bool {
        match self {
            Filter::And(all) => all.iter().all(|f| f.evaluate(object)),
            Filter::Or(some) => some.iter().any(|f| f.evaluate(object)),
            Filter::Not(inner) => !inner.evaluate(object),
            leaf => leaf.test().is_some_and(|(attribute, test)| {
                let syntax = Syntax::of(attribute);
                object.values(attribute).iter().any(|value| test.holds(syntax, value))
            }),
        }
    }

    /// The attribute and what is asked of it; none for those that combine others.
    pub(crate) fn test(&self) -> Option<(&str, Test)> {
        let some = |test: Option<Test>| test.unwrap_or(Test::Never);
        Some(match self {
            Filter::And(_) | Filter::Or(_) | Filter::Not(_) => return None,
            Filter::Present(name) => (name, Test::Present),
            Filter::Equals(name, value) => (name, some(Syntax::of(name).key(value).map(Test::Equals))),
            Filter::StartsWith(name, value) => (name, part(name, value, Test::StartsWith)),
            Filter::Contains(name, value) => (name, part(name, value, Test::Contains)),
            Filter::AtLeast(name, value) => (name, some(order(name, value).map(Test::AtLeast))),
            Filter::AtMost(name, value) => (name, some(order(name, value).map(Test::AtMost))),
            Filter::AllBits(name, bits) if Syntax::of(name) == Syntax::Integer => {
                (name, Test::AllBits(i64::from(*bits)))
            }
            Filter::AllBits(name, _) => (name, Test::Never),
        })
    }

    /// Its text (RFC 4515), for a server that has the semantics of Active Directory.
    #[must_use]
    pub fn to_ldap(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, text: &mut String) {
        let mut list = |sign: char, filters: &[Filter]| {
            text.push('(');
            text.push(sign);
            filters.iter().for_each(|f| f.write(text));
            text.push(')');
        };
        match self {
            // RFC 4526 has `(&)` and `(|)`, which not every server knows.
            Filter::And(all) if all.is_empty() => text.push_str(ALWAYS),
            Filter::Or(some) if some.is_empty() => text.push_str(NEVER),
            Filter::And(all) => list('&', all),
            Filter::Or(some) => list('|', some),
            Filter::Not(inner) => list('!', std::slice::from_ref(&**inner)),
            leaf => {
                let (name, test) = leaf.test().unwrap_or(("", Test::Never));
                if !is_attribute(name) || matches!(test, Test::Never) {
                    text.push_str(NEVER);
                    return;
                }
                text.push('(');
                text.push_str(name);
                match leaf {
                    _ if matches!(test, Test::Present) => text.push_str("=*"),
                    Filter::Equals(_, value) => escape(text, "=", value, ""),
                    Filter::StartsWith(_, value) => escape(text, "=", value, "*"),
                    Filter::Contains(_, value) => escape(text, "=*", value, "*"),
                    Filter::AtLeast(_, value) => escape(text, ">=", value, ""),
                    Filter::AtMost(_, value) => escape(text, "<=", value, ""),
                    Filter::AllBits(_, bits) => {
                        let _ = write!(text, ":{BIT_AND}:={bits}");
                    }
                    _ => {}
                }
                text.push(')');
            }
        }
    }
}

const ALWAYS: &str = "(objectClass=*)";
const NEVER: &str = "(!(objectClass=*))";
/// LDAP_MATCHING_RULE_BIT_AND (MS-ADTS 3.1.1.3.4.4.1).
const BIT_AND: &str = "1.2.840.113556.1.4.803";

impl Test {
    pub(crate) fn holds(&self, syntax: Syntax, value: &[u8]) -> bool {
        let text = |test: &dyn Fn(&str) -> bool| match syntax.key(value) {
            Some(Key::Text(key)) => test(&key),
            _ => false,
        };
        match self {
            Test::Never => false,
            Test::Present => true,
            Test::Equals(wanted) => syntax.key(value).as_ref() == Some(wanted),
            Test::StartsWith(wanted) => text(&|key| key.starts_with(wanted)),
            Test::Contains(wanted) => text(&|key| key.contains(wanted)),
            Test::AtLeast(wanted) => syntax.key(value).is_some_and(|key| key >= *wanted),
            Test::AtMost(wanted) => syntax.key(value).is_some_and(|key| key <= *wanted),
            Test::AllBits(bits) => match syntax.key(value) {
                Some(Key::Number(number)) => number & bits == *bits,
                _ => false,
            },
        }
    }
}

fn part(attribute: &str, value: &[u8], test: fn(String) -> Test) -> Test {
    if value.is_empty() {
        return Test::Present;
    }
    match std::str::from_utf8(value) {
        Ok(text) if Syntax::of(attribute) == Syntax::Text && !text.contains('\0') => {
            test(fold_spaces(text, false))
        }
        _ => Test::Never,
    }
}

fn order(attribute: &str, value: &[u8]) -> Option<Key> {
    let syntax = Syntax::of(attribute);
    let ordered = matches!(syntax, Syntax::Text | Syntax::Integer | Syntax::Time);
    syntax.key(value).filter(|_| ordered)
}

/// `before`, the value (RFC 4515 3), `after`.
fn escape(text: &mut String, before: &str, value: &[u8], after: &str) {
    text.push_str(before);
    for chunk in value.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '(' | ')' | '*' | '\\' | '\0'..='\x1f' | '\x7f' => {
                    let _ = write!(text, "\\{:02x}", u32::from(c));
                }
                c => text.push(c),
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(text, "\\{byte:02x}");
        }
    }
    text.push_str(after);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jo() -> Attributes {
        [
            ("objectClass", "top"),
            ("objectClass", "user"),
            ("displayName", "Jo  Smith (Ops)*"),
            ("userAccountControl", "514"),
            ("manager", "CN=Boss,DC=example,DC=com"),
        ]
        .into_iter()
        .collect()
    }

    #[test]
    fn holds_or_not() {
        let holds = |filter: Filter| filter.evaluate(&jo());
        let starts = |name: &str, value: &str| Filter::StartsWith(name.into(), value.into());
        let contains = |name: &str, value: &str| Filter::Contains(name.into(), value.into());
        assert!(holds(Filter::class("USER")) && holds(Filter::all()));
        assert!(holds(Filter::equals("displayname", "JO SMITH (ops)*")));
        assert!(!holds(Filter::equals("displayname", "*")));
        assert!(!holds(Filter::equals("displayname", "")));
        assert!(holds(starts("displayName", "jo s")) && !holds(starts("displayName", "smith")));
        assert!(holds(contains("displayName", "SMITH (")) && !holds(contains("displayName", "%")));
        assert!(!holds(contains("manager", "boss")));
        assert!(holds(Filter::equals("manager", "cn=boss, dc=EXAMPLE, dc=com")));
        assert!(holds(Filter::AllBits("userAccountControl".into(), 2)));
        assert!(!holds(Filter::AllBits("userAccountControl".into(), 3)));
        assert!(holds(Filter::AtLeast("userAccountControl".into(), b"99".to_vec())));
        assert!(holds(Filter::AtMost("userAccountControl".into(), b"0514".to_vec())));
        assert!(holds(Filter::And(vec![])) && !holds(Filter::Or(vec![])));
        assert!(holds(Filter::present("mail").negated()));
    }

    #[test]
    fn text_of_filters() {
        let filter = Filter::And(vec![
            Filter::class("user"),
            Filter::Or(vec![
                Filter::StartsWith("displayName".into(), b"a*(b)\\\n\xc3\xa9".to_vec()),
                Filter::Contains("mail".into(), b")(x=*".to_vec()),
            ]),
            Filter::AllBits("userAccountControl".into(), 2).negated(),
            Filter::AtLeast("uSNChanged".into(), b"17".to_vec()),
            Filter::equals("objectGUID", b"(\xff\x80".to_vec()),
        ]);
        insta::assert_snapshot!(filter.to_ldap(), @r"(&(objectClass=user)(|(displayName=a\2a\28b\29\5c\0aé*)(mail=*\29\28x=\2a*))(!(userAccountControl:1.2.840.113556.1.4.803:=2))(uSNChanged>=17)(objectGUID=\28\ff\80))");
        for never in [
            Filter::Or(vec![]),
            Filter::equals("mail", ""),
            Filter::equals("uSNChanged", "many"),
            Filter::equals("member", "*"),
            Filter::equals("a)(b", "c"),
            Filter::equals("mail", b"\xff".to_vec()),
            Filter::equals("mail", "x\0"),
            Filter::Contains("mail".into(), b"x\0".to_vec()),
            Filter::Contains("member".into(), b"cn".to_vec()),
        ] {
            assert_eq!(never.to_ldap(), NEVER);
        }
        assert_eq!(Filter::And(vec![]).to_ldap(), ALWAYS);
        assert_eq!(Filter::Contains("mail".into(), vec![]).to_ldap(), "(mail=*)");
    }
}
