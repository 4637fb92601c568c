//! `ndrdump`.
fn main() {}
