//! Mailboxes in SQLite.
