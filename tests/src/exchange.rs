//! The Exchange protocols as the interpreter reads them.

use std::path::Path;

use pidl::model::{Model, TypeId};
use pidl::{Options, compile};

/// All of `idl/` that Exchange is made of.
///
/// # Panics
/// It does not compile.
#[must_use]
pub fn model() -> Model {
    let idl = Path::new(env!("CARGO_MANIFEST_DIR")).join("../idl");
    let files = ["exchange.idl", "oxcdata32.idl", "oxcfxics.idl"].map(|name| idl.join(name));
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
