//! Showing values: one trait, several forms (ndrdump's text, JSON).

/// Receives a value, field by field, in wire order.
pub trait Printer {}
