//! The attribute table: every attribute of both dialects, where it may stand,
//! what arguments it takes and what it does.
//!
//! There is one table. The model checks attributes against it, diagnostics take
//! their suggestions from it, and `pidl attributes` and `docs/attributes.md`
//! are printed from it.

mod markdown;
mod table;

pub use markdown::markdown;

use std::ops::BitOr;

/// One attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Spelling; case matters.
    pub name: &'static str,
    /// Where it may stand.
    pub places: Places,
    /// What may stand in its parentheses.
    pub args: Args,
    /// Where it comes from.
    pub dialect: Dialect,
    /// Whether it changes the bytes of a message (or which bytes are accepted).
    pub wire: bool,
    /// What it does, in one sentence.
    pub about: &'static str,
    /// A use of it.
    pub example: &'static str,
}

/// Which dialect knows an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// DCE heritage, known to PIDL and MIDL alike.
    Both,
    /// Samba's PIDL only.
    Pidl,
    /// MIDL and its ACF files, for RPC.
    Midl,
    /// An extension of ours (docs/idl-extensions.md).
    Ours,
    /// COM automation, type libraries and WinRT: read, recorded, without effect here.
    Com,
}

impl Dialect {
    /// Name for people and JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Dialect::Both => "both",
            Dialect::Pidl => "PIDL",
            Dialect::Midl => "MIDL",
            Dialect::Ours => "pidl-rs",
            Dialect::Com => "COM",
        }
    }
}

/// Where an attribute may stand: a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Places(pub u16);

impl Places {
    /// Before `interface` or `dispinterface`.
    pub const INTERFACE: Places = Places(1 << 0);
    /// Before a function (in MIDL also: about what it returns).
    pub const FUNCTION: Places = Places(1 << 1);
    /// Before a parameter of a function.
    pub const PARAM: Places = Places(1 << 2);
    /// Before a member of a struct.
    pub const FIELD: Places = Places(1 << 3);
    /// Before an arm of a union.
    pub const ARM: Places = Places(1 << 4);
    /// Around the keyword `typedef`.
    pub const TYPEDEF: Places = Places(1 << 5);
    /// Before `struct`.
    pub const STRUCT: Places = Places(1 << 6);
    /// Before `union`.
    pub const UNION: Places = Places(1 << 7);
    /// Before `enum`.
    pub const ENUM: Places = Places(1 << 8);
    /// Before `bitmap`.
    pub const BITMAP: Places = Places(1 << 9);
    /// Before `pipe`.
    pub const PIPE: Places = Places(1 << 10);
    /// Before a name in an `enum`.
    pub const ENUMERATOR: Places = Places(1 << 11);
    /// Before `library`, `coclass`, `module`, `runtimeclass` and their like, and the interfaces they list.
    pub const COM: Places = Places(1 << 12);
    /// Before `const`.
    pub const CONST: Places = Places(1 << 13);

    /// A parameter, member or arm: what PIDL calls an element.
    pub const ELEMENT: Places = Places(Self::PARAM.0 | Self::FIELD.0 | Self::ARM.0);
    /// Anything with a name and a body.
    pub const BODY: Places = Places(
        Self::STRUCT.0 | Self::UNION.0 | Self::ENUM.0 | Self::BITMAP.0 | Self::PIPE.0 | Self::TYPEDEF.0,
    );

    const NAMES: [(Places, &'static str); 14] = [
        (Places::INTERFACE, "interface"),
        (Places::FUNCTION, "function"),
        (Places::PARAM, "parameter"),
        (Places::FIELD, "member"),
        (Places::ARM, "arm"),
        (Places::TYPEDEF, "typedef"),
        (Places::STRUCT, "struct"),
        (Places::UNION, "union"),
        (Places::ENUM, "enum"),
        (Places::BITMAP, "bitmap"),
        (Places::PIPE, "pipe"),
        (Places::ENUMERATOR, "enumerator"),
        (Places::COM, "COM block"),
        (Places::CONST, "const"),
    ];

    /// Whether the two sets share a place.
    #[must_use]
    pub const fn intersects(self, other: Places) -> bool {
        self.0 & other.0 != 0
    }

    /// The places by name, in the order of the constants.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Self::NAMES.into_iter().filter(move |(place, _)| self.intersects(*place)).map(|(_, name)| name)
    }

    /// Either set, usable in constants.
    #[must_use]
    pub const fn or(self, other: Places) -> Places {
        Places(self.0 | other.0)
    }
}

impl BitOr for Places {
    type Output = Places;
    fn bitor(self, other: Places) -> Places {
        self.or(other)
    }
}

/// How many arguments an attribute takes, and what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Args {
    /// The fewest; 0 also means that the parentheses may be left out.
    pub min: u8,
    /// The most; `None` is any number.
    pub max: Option<u8>,
    /// What they are, in words; empty when there are none.
    pub what: &'static str,
}

impl Args {
    /// No parentheses.
    pub const NONE: Args = Args { min: 0, max: Some(0), what: "" };

    const fn one(what: &'static str) -> Args {
        Args { min: 1, max: Some(1), what }
    }

    const fn exactly(count: u8, what: &'static str) -> Args {
        Args { min: count, max: Some(count), what }
    }

    const fn optional(what: &'static str) -> Args {
        Args { min: 0, max: Some(1), what }
    }

    const fn between(min: u8, max: u8, what: &'static str) -> Args {
        Args { min, max: Some(max), what }
    }

    const fn list(what: &'static str) -> Args {
        Args { min: 1, max: None, what }
    }

    const fn any(what: &'static str) -> Args {
        Args { min: 0, max: None, what }
    }

    /// Whether `count` arguments fit.
    #[must_use]
    pub fn accepts(self, count: usize) -> bool {
        count >= usize::from(self.min) && self.max.is_none_or(|max| count <= usize::from(max))
    }

    /// How many, in words: `no argument`, `1 argument`, `1 to 3 arguments`.
    #[must_use]
    pub fn count_in_words(self) -> String {
        let plural = |n: u8| if n == 1 { "argument" } else { "arguments" };
        match (self.min, self.max) {
            (0, Some(0)) => "no argument".to_owned(),
            (min, Some(max)) if min == max => format!("{min} {}", plural(min)),
            (0, Some(1)) => "at most 1 argument".to_owned(),
            (min, Some(max)) => format!("{min} to {max} arguments"),
            (0, None) => "any number of arguments".to_owned(),
            (min, None) => format!("at least {min} {}", plural(min)),
        }
    }
}

/// Every attribute, sorted by name.
#[must_use]
pub fn all() -> &'static [Attribute] {
    table::TABLE
}

/// The attribute of that name.
#[must_use]
pub fn lookup(name: &str) -> Option<&'static Attribute> {
    let table = all();
    table.binary_search_by(|attribute| attribute.name.cmp(name)).ok().map(|index| &table[index])
}

/// The attribute somebody who wrote `name` probably meant.
#[must_use]
pub fn suggest(name: &str) -> Option<&'static Attribute> {
    lookup(crate::diagnostic::closest(name, all().iter().map(|attribute| attribute.name))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// PIDL's own list, from the facts about Samba's compiler.
    const PIDL: &str = "authservice bitmap16bit bitmap32bit bitmap64bit bitmap8bit call_as case charset \
        compression default endpoint enum16bit enum8bit flag gensize headerhelper helper helpstring \
        idempotent ignore iid_is in length_is local max_recursion ms_union no_srv_register nodiscriminant \
        noheader noopnum noprint nopull nopush nopython nosize null_is_ffffffff object out \
        pointer_default ptr public pyhelper range ref relative relative_base relative_short represent_as \
        restricted size_is skip skip_noinit string subcontext subcontext_size switch_is switch_type \
        to_null todo transmit_as unique uuid v1_enum value version";

    #[test]
    fn the_table_is_sorted_and_names_are_unique() {
        assert!(all().windows(2).all(|pair| pair[0].name < pair[1].name));
    }

    #[test]
    fn all_65_attributes_of_pidl_are_there() {
        let missing: Vec<_> = PIDL.split_whitespace().filter(|name| lookup(name).is_none()).collect();
        assert_eq!(missing, Vec::<&str>::new());
        assert_eq!(PIDL.split_whitespace().count(), 65);
        let others = all().iter().filter(|a| matches!(a.dialect, Dialect::Pidl));
        assert!(others.clone().all(|a| PIDL.split_whitespace().any(|name| name == a.name)));
    }

    #[test]
    fn every_row_says_what_where_and_how() {
        for attribute in all() {
            let name = attribute.name;
            assert!(attribute.places != Places::default(), "{name} may stand nowhere");
            assert!(attribute.about.ends_with('.'), "{name}: {}", attribute.about);
            assert!(attribute.example.contains(name), "{name}: {}", attribute.example);
            assert_eq!(attribute.args.what.is_empty(), attribute.args == Args::NONE, "{name}");
        }
    }

    #[test]
    fn misspelt_names_find_the_right_one() {
        assert_eq!(suggest("uniqe").map(|a| a.name), Some("unique"));
        assert_eq!(suggest("Size_Is").map(|a| a.name), Some("size_is"));
        assert_eq!(suggest("switchis").map(|a| a.name), Some("switch_is"));
        assert_eq!(suggest("pneumatic"), None);
    }

    #[test]
    fn counts_read_well() {
        let count = |name| lookup(name).map(|a| a.args.count_in_words());
        assert_eq!(count("in").as_deref(), Some("no argument"));
        assert_eq!(count("range").as_deref(), Some("2 arguments"));
        assert_eq!(count("size_is").as_deref(), Some("at least 1 argument"));
        assert_eq!(count("compression").as_deref(), Some("1 to 4 arguments"));
    }
}
