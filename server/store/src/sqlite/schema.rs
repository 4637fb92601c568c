//! The tables of a mailbox's file, and how older files become as new ones.

use super::fault::{Fault, Sql};
use rusqlite::{Connection, TransactionBehavior};

/// Each entry takes a file from the version of its index to the next one.
const MIGRATIONS: &[&str] =
    &[include_str!("schema.sql"), include_str!("import.sql"), include_str!("public.sql")];

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

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of an earlier version, with what SQL puts into it.
    fn of_version(version: usize, content: &str) -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        for step in &MIGRATIONS[..version] {
            connection.execute_batch(step).unwrap();
        }
        connection.execute_batch(content).unwrap();
        connection.pragma_update(None, "user_version", version).unwrap();
        migrate(&mut connection).unwrap();
        let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
        assert_eq!(found, VERSION);
        connection
    }

    #[test]
    fn a_mailbox_from_before_public_folders_gets_what_they_need() {
        let message =
            "INSERT INTO messages(folder, kind, id, object, change, read_change, hot_large, flags, size)
             VALUES(1, 0, 2, 1, 3, 3, 0, 1, 10)";
        let connection = of_version(2, message);
        let changes: i64 = connection
            .query_row("SELECT change FROM messages INDEXED BY messages_change WHERE folder = 1", [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(changes, 3);
        for table in ["reads", "per_user"] {
            let rows: i64 =
                connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
            assert_eq!(rows, 0, "{table}");
        }
    }
}
