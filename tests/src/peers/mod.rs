//! Real peers, started by the tests that need them.
//!
//! [`Namespace`] is a network of its own, where every port is free;
//! [`SambaDc`] is an Active Directory domain controller in one.
//! Everything ends with the value that started it, and with the test process.

mod namespace;
mod process;
mod samba;

pub use namespace::Namespace;
pub use process::{Process, require, run, target_dir, text};
pub use samba::{ADMIN_PASSWORD, DOMAIN, HOST, REALM, SambaDc, USER, USER_PASSWORD};

/// What a test bed returns.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;
