//! What the fuzzer does: IDL gone wrong into the compiler, bytes gone wrong
//! into generated code and into the interpreter, RPC connections, captures, keytabs and
//! mail gone wrong.

mod captures;
mod compile;
mod generated;
mod interpret;
mod kerberos;
mod mail;
mod mailbox;
mod rpc;
mod trap;

pub use interpret::own_model;

/// Names of the targets.
pub const NAMES: &[&str] =
    &["captures", "compile", "generated", "interpret", "kerberos", "mail", "mailbox", "rpc"];

/// One part under test.
pub trait Target {
    /// Runs a case; a panic is a finding.
    fn run(&mut self, seed: u64, case: u64);
    /// The input of a case, for people.
    fn describe(&self, seed: u64, case: u64) -> String;
    /// How many cases there must be for everything to have had its turn.
    fn at_least(&self) -> u64 {
        1
    }
    /// Longest a single case may take, in seconds.
    fn patience(&self) -> u64 {
        10
    }
    /// How many inputs were accepted so far.
    fn accepted(&self) -> u64;
}

/// A target by name.
#[must_use]
pub fn target(name: &str) -> Option<Box<dyn Target>> {
    match name {
        "captures" => Some(Box::new(captures::Captures::new())),
        "compile" => Some(Box::new(compile::Compile::new())),
        "generated" => Some(Box::new(generated::Generated::new())),
        "interpret" => Some(Box::new(interpret::Interpret::new())),
        "kerberos" => Some(Box::new(kerberos::Kerberos::new())),
        "mail" => Some(Box::new(mail::Mail::new())),
        "mailbox" => Some(Box::new(mailbox::Mailbox::new())),
        "trap" => Some(Box::new(trap::Trap)),
        "rpc" => Some(Box::new(rpc::Rpc::new())),
        _ => None,
    }
}
