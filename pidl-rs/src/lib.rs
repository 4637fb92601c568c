//! `pidl`: a compiler for DCE/RPC interface definitions.
//!
//! The pipeline runs one way: [`source`] (files, preprocessor) → [`syntax`]
//! (grammar, AST) → [`model`] (names resolved, attributes checked, layouts
//! computed) → [`backend`] (Rust text) or [`interpret`] (bytes to values at
//! run time, without compiling anything). Backends and the interpreter read
//! the model only.

// pest's generated parser names `alloc` when built without `std`.
extern crate alloc;

pub mod backend;
mod builder;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod cli;
pub mod compile;
pub mod diagnostic;
pub mod dump;
pub mod explain;
pub mod interpret;
pub mod model;
pub mod output;
pub mod source;
pub mod syntax;

pub use builder::{BuildError, Builder};
pub use compile::{Compiled, Input, Options, compile, compile_inputs, compile_str};
