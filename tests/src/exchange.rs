//! The Exchange protocols as the interpreter reads them.

use std::path::Path;
use std::sync::Arc;

use pidl::model::{Model, TypeId};
use pidl::{Options, compile};
use pidl_ndr::Context;

/// All of `idl/` that Exchange is made of.
///
/// # Panics
/// It does not compile.
#[must_use]
pub fn model() -> Model {
    let idl = Path::new(env!("CARGO_MANIFEST_DIR")).join("../idl");
    let files = ["exchange.idl", "oxcdata32.idl", "oxcfxics.idl", "oxocal.idl"].map(|name| idl.join(name));
    let compiled = compile(&files, &Options { include_dirs: vec![idl], ..Options::default() });
    assert!(!compiled.has_errors(), "{:?}", compiled.diagnostics);
    compiled.model
}

/// A type by name.
#[must_use]
pub fn type_named(model: &Model, name: &str) -> Option<TypeId> {
    let index = model.types.iter().position(|t| t.name == name)?;
    Some(TypeId(u32::try_from(index).ok()?))
}

/// Columns of several types.
pub const COLUMNS: [u32; 8] =
    [0x6748_0014, 0x0037_001F, 0x001A_001E, 0x0E06_0040, 0x65E2_0102, 0x0E07_0003, 0x0E1F_000B, 0x8008_301F];

/// OverrideFlags of the exceptions of a series: a subject, a location, both, something else.
const EXCEPTIONS: [u32; 4] = [0x0001, 0x0010, 0x0011, 0x0004];

struct Session;

impl Context for Session {
    fn number(&self, name: &str, _: &[u64]) -> Option<u64> {
        match name {
            "column" => Some(u64::from(COLUMNS[0])),
            "notification_handle" => Some(1),
            "override_flags" => Some(u64::from(EXCEPTIONS[2])),
            _ => None,
        }
    }

    fn list(&self, name: &str, _: &[u64]) -> Option<Arc<[u32]>> {
        Some(if name == "exception_flags" { Arc::from(EXCEPTIONS) } else { Arc::from(COLUMNS) })
    }
}

/// A session in which every table and every message has [`COLUMNS`], and every series the same exceptions.
#[must_use]
pub fn session() -> Arc<dyn Context> {
    Arc::new(Session)
}
