//! What a search selects.

/// A condition on an object. Values are what a client typed, unescaped.
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

impl Filter {
    /// Objects of a class, or of one derived from it.
    #[must_use]
    pub fn class(name: &str) -> Self {
        Filter::Equals("objectClass".into(), name.as_bytes().to_vec())
    }

    /// Everything.
    #[must_use]
    pub fn all() -> Self {
        Filter::Present("objectClass".into())
    }
}
