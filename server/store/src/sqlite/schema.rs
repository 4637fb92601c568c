//! The tables of a mailbox's file, and how older files become as new ones.

use super::fault::{Fault, Sql};
use rusqlite::{Connection, TransactionBehavior};

/// Each entry takes a file from the version of its index to the next one.
const MIGRATIONS: &[&str] = &[include_str!("schema.sql")];

/// The version this program writes.
pub(super) const VERSION: u32 = MIGRATIONS.len() as u32;

/// Brings a file to the version of this program.
pub(super) fn migrate(connection: &mut Connection) -> Sql<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found: u32 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let Some(missing) = MIGRATIONS.get(found as usize..) else {
        return Err(Fault::Version(found));
    };
    for step in missing {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", VERSION)?;
    Ok(transaction.commit()?)
}
