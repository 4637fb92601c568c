//! Mailboxes to mbox.

fn main() {}
