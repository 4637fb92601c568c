//! IDL text to syntax tree.
//!
//! A pest grammar (`idl.pest`) reads one declaration at a time; [`parse()`] drives
//! it over the file, keeps the stack of open blocks, and goes on behind errors.
//! No rule of the grammar leaves this module.

pub mod ast;
mod docs;
mod errors;
mod grammar;
mod nesting;
mod parse;
mod tree;

pub use parse::parse;

#[cfg(test)]
mod tests;
