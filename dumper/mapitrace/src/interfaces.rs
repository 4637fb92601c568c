//! The interfaces that calls can be decoded for.

use crate::rpc::Bound;
use dcerpc::dcerpc::SyntaxId;
use pidl_ndr::table::Interface;
use pidl_rpc::uuid;

/// Tables of generated crates.
#[derive(Default)]
pub struct Interfaces {
    tables: Vec<(&'static Interface, Option<SyntaxId>)>,
    /// What calls without a bind belong to.
    assumed: Option<&'static Interface>,
}

impl Interfaces {
    /// With these tables; calls whose bind is not in the capture are taken for the
    /// interface named `assumed`. The error is that there is none of that name.
    pub fn new(tables: &[&'static Interface], assumed: Option<&str>) -> Result<Self, String> {
        let mut out =
            Interfaces { tables: tables.iter().map(|t| (*t, uuid::syntax_of(t))).collect(), assumed: None };
        if let Some(name) = assumed {
            let found = out.by_name(name);
            out.assumed = Some(found.ok_or_else(|| {
                let names: Vec<_> =
                    out.tables.iter().filter(|t| !t.0.functions.is_empty()).map(|t| t.0.name).collect();
                format!("no interface is named {name}; there are {}", names.join(", "))
            })?);
        }
        Ok(out)
    }

    /// All tables.
    pub fn iter(&self) -> impl Iterator<Item = &'static Interface> + '_ {
        self.tables.iter().map(|t| t.0)
    }

    /// The table of an interface: same UUID, same major version.
    #[must_use]
    pub fn find(&self, syntax: &SyntaxId) -> Option<&'static Interface> {
        let same =
            |own: &SyntaxId| own.uuid == syntax.uuid && uuid::version_of(own).0 == uuid::version_of(syntax).0;
        self.tables.iter().find(|t| t.1.as_ref().is_some_and(same)).map(|t| t.0)
    }

    /// A table by its IDL name, in any case.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&'static Interface> {
        self.iter().find(|t| t.name.eq_ignore_ascii_case(name))
    }

    /// What a context stands for whose bind was not seen.
    #[must_use]
    pub fn assumed(&self) -> Bound {
        Bound { syntax: self.assumed.and_then(uuid::syntax_of), table: self.assumed, ndr64: false }
    }
}
