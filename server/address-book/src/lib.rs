//! The address book: NSPI (MS-OXNSPI) and RFR (MS-OXABREF) over a directory.
//!
//! The whole book is a [`snapshot::Snapshot`] in memory, immutable, made of what
//! the directory holds and replaced when that changes. A call works on one
//! snapshot from its first row to its last.

pub mod anr;
pub mod attributes;
pub mod code_page;
pub mod collation;
pub mod entry;
pub mod entry_id;
pub mod lists;
pub mod mids;
pub mod position;
pub mod snapshot;
pub mod viewer;
pub mod book;
pub mod value;
pub mod restriction;
