//! The queue on disk.
//!
//! A submission is a message in a mailbox that is to be sent; a mail is one made from it
//! for the relay, with the recipients that have not got it yet. Both are there from the
//! moment somebody was told so until everything about them is done. Times are seconds
//! since 1970.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::QueueError;
use crate::local::Failure;

const VERSION: i32 = 1;
const SCHEMA: &str = "
CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE,
    owner BLOB NOT NULL,
    folder INTEGER NOT NULL,
    message INTEGER NOT NULL,
    created REAL NOT NULL,
    next_attempt REAL NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    -- Its mail for the relay was made, and may have been sent since.
    relayed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (owner, message)
) STRICT;
CREATE TABLE mail (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE,
    owner BLOB NOT NULL,
    sender TEXT NOT NULL,
    content BLOB NOT NULL,
    created REAL NOT NULL,
    next_attempt REAL NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE recipient (
    mail INTEGER NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    -- Of the last refusal; `failed` ones are to be reported to the sender.
    failed INTEGER NOT NULL DEFAULT 0,
    status TEXT,
    reason TEXT,
    PRIMARY KEY (mail, address)
) STRICT, WITHOUT ROWID;
";

/// A message in a mailbox that is to be sent.
#[derive(Clone, Debug)]
pub(super) struct Submission {
    pub id: i64,
    /// Random, the same for its whole life.
    pub key: Vec<u8>,
    pub owner: [u8; 16],
    pub folder: u64,
    pub message: u64,
    pub created: f64,
    /// Attempts begun before this one.
    pub attempts: u32,
}

/// A mail for the relay.
#[derive(Clone, Debug)]
pub(super) struct Mail {
    pub id: i64,
    pub key: Vec<u8>,
    pub owner: [u8; 16],
    pub sender: String,
    pub content: Vec<u8>,
    pub created: f64,
    pub attempts: u32,
    pub recipients: Vec<Waiting>,
}

/// One recipient of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Waiting {
    pub address: String,
    /// Why not yet, or why not at all.
    pub failure: Option<Failure>,
}

pub(super) struct Database(Mutex<Connection>);

impl Database {
    pub fn open(path: &Path) -> Result<Self, QueueError> {
        let mut connection = Connection::open(path)?;
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        // What was acknowledged survives a loss of power.
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        let transaction = connection.transaction()?;
        match transaction.query_row("PRAGMA user_version", [], |row| row.get(0))? {
            0 => {
                transaction.execute_batch(SCHEMA)?;
                transaction.pragma_update(None, "user_version", VERSION)?;
            }
            VERSION => {}
            version => return Err(QueueError::Version(version)),
        }
        transaction.commit()?;
        Ok(Self(Mutex::new(connection)))
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a message over; one that is in the queue already is in it once.
    pub fn submit(&self, owner: [u8; 16], folder: u64, message: u64, now: f64) -> Result<(), QueueError> {
        self.lock().execute(
            "INSERT OR IGNORE INTO submission (key, owner, folder, message, created, next_attempt)
             VALUES (randomblob(16), ?1, ?2, ?3, ?4, ?4)",
            params![owner, folder as i64, message as i64, now],
        )?;
        Ok(())
    }

    /// Takes a message out that has not begun to be sent; otherwise whether it is there.
    pub fn abort(&self, owner: [u8; 16], message: u64) -> Result<Option<bool>, QueueError> {
        let connection = self.lock();
        let what = params![owner, message as i64];
        let taken = connection
            .execute("DELETE FROM submission WHERE owner = ?1 AND message = ?2 AND attempts = 0", what)?;
        if taken > 0 {
            return Ok(Some(true));
        }
        let there = "SELECT 1 FROM submission WHERE owner = ?1 AND message = ?2";
        Ok(connection.query_row(there, what, |_| Ok(false)).optional()?)
    }

    /// The submission that is due longest, its attempt begun: from now on it cannot be
    /// taken back, and if nothing more is heard of it, it is due again at `again`.
    pub fn begin_submission(&self, now: f64, again: f64) -> Result<Option<Submission>, QueueError> {
        let read = |row: &Row<'_>| {
            Ok(Submission {
                id: row.get(0)?,
                key: row.get(1)?,
                owner: row.get(2)?,
                folder: row.get::<_, i64>(3)? as u64,
                message: row.get::<_, i64>(4)? as u64,
                created: row.get(5)?,
                attempts: row.get::<_, u32>(6)?.saturating_sub(1),
            })
        };
        let query = "UPDATE submission SET attempts = attempts + 1, next_attempt = ?2
             WHERE id = (SELECT id FROM submission WHERE next_attempt <= ?1 ORDER BY next_attempt, id LIMIT 1)
             RETURNING id, key, owner, folder, message, created, attempts";
        Ok(self.lock().query_row(query, params![now, again], read).optional()?)
    }

    pub fn retry_submission(&self, id: i64, next_attempt: f64) -> Result<(), QueueError> {
        self.lock()
            .execute("UPDATE submission SET next_attempt = ?2 WHERE id = ?1", params![id, next_attempt])?;
        Ok(())
    }

    pub fn finish_submission(&self, id: i64) -> Result<(), QueueError> {
        self.lock().execute("DELETE FROM submission WHERE id = ?1", [id])?;
        Ok(())
    }

    /// Puts the mail of a submission in, with all of its recipients, once.
    pub fn enqueue(
        &self,
        submission: &Submission,
        sender: &str,
        content: &[u8],
        recipients: &[String],
        now: f64,
    ) -> Result<(), QueueError> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let query = "UPDATE submission SET relayed = 1 WHERE id = ?1 AND relayed = 0";
        if transaction.execute(query, [submission.id])? > 0 {
            transaction.execute(
                "INSERT INTO mail (key, owner, sender, content, created, next_attempt)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
                params![submission.key, submission.owner, sender, content, now],
            )?;
            let mail = transaction.last_insert_rowid();
            for address in recipients {
                let query = "INSERT OR IGNORE INTO recipient (mail, address) VALUES (?1, ?2)";
                transaction.execute(query, params![mail, address])?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// The mail that is due longest, its attempt begun.
    pub fn begin_mail(&self, now: f64, again: f64) -> Result<Option<Mail>, QueueError> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let read = |row: &Row<'_>| {
            Ok(Mail {
                id: row.get(0)?,
                key: row.get(1)?,
                owner: row.get(2)?,
                sender: row.get(3)?,
                content: row.get(4)?,
                created: row.get(5)?,
                attempts: row.get::<_, u32>(6)?.saturating_sub(1),
                recipients: Vec::new(),
            })
        };
        let query = "UPDATE mail SET attempts = attempts + 1, next_attempt = ?2
             WHERE id = (SELECT id FROM mail WHERE next_attempt <= ?1 ORDER BY next_attempt, id LIMIT 1)
             RETURNING id, key, owner, sender, content, created, attempts";
        let mail = transaction.query_row(query, params![now, again], read).optional()?;
        let mail = match mail {
            Some(mut mail) => {
                mail.recipients = recipients(&transaction, mail.id)?;
                Some(mail)
            }
            None => None,
        };
        transaction.commit()?;
        Ok(mail)
    }

    /// What an attempt has brought: those who have the mail are done, the others wait or
    /// have failed for good.
    pub fn attempted(
        &self,
        mail: i64,
        next_attempt: f64,
        results: &[(String, Result<(), Failure>)],
    ) -> Result<(), QueueError> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        transaction
            .execute("UPDATE mail SET next_attempt = ?2 WHERE id = ?1", params![mail, next_attempt])?;
        for (address, result) in results {
            match result {
                Ok(()) => transaction
                    .execute("DELETE FROM recipient WHERE mail = ?1 AND address = ?2", params![mail, address])?,
                Err(failure) => transaction.execute(
                    "UPDATE recipient SET failed = ?3, status = ?4, reason = ?5 WHERE mail = ?1 AND address = ?2",
                    params![mail, address, failure.permanent, failure.status, failure.reason],
                )?,
            };
        }
        remove_if_done(&transaction, mail)?;
        transaction.commit()?;
        Ok(())
    }

    /// The failed recipients were reported.
    pub fn reported(&self, mail: i64) -> Result<(), QueueError> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        transaction.execute("DELETE FROM recipient WHERE mail = ?1 AND failed = 1", [mail])?;
        remove_if_done(&transaction, mail)?;
        transaction.commit()?;
        Ok(())
    }

    pub fn retry_mail(&self, mail: i64, next_attempt: f64) -> Result<(), QueueError> {
        self.lock()
            .execute("UPDATE mail SET next_attempt = ?2 WHERE id = ?1", params![mail, next_attempt])?;
        Ok(())
    }

    /// After a start nothing is being worked on: what was is due now.
    pub fn resume(&self, now: f64) -> Result<(), QueueError> {
        let connection = self.lock();
        connection.execute(
            "UPDATE submission SET next_attempt = min(next_attempt, ?1) WHERE attempts > 0",
            [now],
        )?;
        connection
            .execute("UPDATE mail SET next_attempt = min(next_attempt, ?1) WHERE attempts > 0", [now])?;
        Ok(())
    }

    /// When something is due next.
    pub fn next_due(&self) -> Result<Option<f64>, QueueError> {
        let query = "SELECT min(next_attempt) FROM
             (SELECT next_attempt FROM submission UNION ALL SELECT next_attempt FROM mail)";
        Ok(self.lock().query_row(query, [], |row| row.get(0))?)
    }

    /// Submissions and mails.
    pub fn counts(&self) -> Result<(u64, u64), QueueError> {
        let query = "SELECT (SELECT count(*) FROM submission), (SELECT count(*) FROM mail)";
        Ok(self.lock().query_row(query, [], |row| {
            Ok((row.get::<_, i64>(0)?.unsigned_abs(), row.get::<_, i64>(1)?.unsigned_abs()))
        })?)
    }
}

fn recipients(connection: &Connection, mail: i64) -> Result<Vec<Waiting>, QueueError> {
    let mut query = connection
        .prepare("SELECT address, failed, status, reason FROM recipient WHERE mail = ?1 ORDER BY address")?;
    let rows = query.query_map([mail], |row| {
        let (permanent, status, reason): (bool, Option<String>, Option<String>) =
            (row.get(1)?, row.get(2)?, row.get(3)?);
        let failure = status.zip(reason).map(|(status, reason)| Failure { permanent, status, reason });
        Ok(Waiting { address: row.get(0)?, failure })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn remove_if_done(connection: &Connection, mail: i64) -> Result<(), QueueError> {
    let query = "DELETE FROM mail WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM recipient WHERE mail = ?1)";
    connection.execute(query, [mail])?;
    Ok(())
}
