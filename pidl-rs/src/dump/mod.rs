//! The model as JSON: what `pidl dump` prints.
//!
//! The types of [`schema`] are the schema; `docs/dump-schema.md` describes
//! them in words. Order is that of the source, so equal input gives equal output.

mod convert;
pub mod schema;

use crate::compile::Compiled;

/// Describes a compiled model.
#[must_use]
pub fn dump(compiled: &Compiled) -> schema::Dump {
    convert::Converter::new(&compiled.model, &compiled.sources).dump()
}
