//! Placeholder.

/// The interfaces of this crate.
pub static INTERFACES: &[&pidl_ndr::table::Interface] = &[];

/// The IDL this crate was made from: file name and text.
pub const IDL: &[(&str, &str)] = &[];
