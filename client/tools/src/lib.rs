//! The programs that people use mailboxes with: `mapiprofile`, `openchangeclient`
//! and `exchange2mbox`.

mod client;
mod common;
mod convert;
mod folders;
mod ids;
mod legacy;
mod mbox;
mod names;
mod profile;
mod time;

pub use client::main as openchangeclient;
pub use mbox::main as exchange2mbox;
pub use profile::main as mapiprofile;
