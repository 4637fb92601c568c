//! `pidl`.
fn main() {}
