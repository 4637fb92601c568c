//! Large values in pieces. A blob is written once and never changed; objects that
//! are copied share it.

use super::fault::{Fault, Sql};
use crate::stream::Stream;
use rusqlite::{Connection, OptionalExtension, params};

/// Bytes of all pieces but the last.
const CHUNK: usize = 32 * 1024;

/// Writes a new blob with one reference.
pub(super) fn create(db: &Connection, stream: &Stream) -> Sql<(i64, u64)> {
    db.prepare_cached("INSERT INTO blobs(size, refs) VALUES(0, 1)")?.execute([])?;
    let blob = db.last_insert_rowid();
    let mut insert = db.prepare_cached("INSERT INTO chunks(blob, part, bytes) VALUES(?, ?, ?)")?;
    let mut chunk = vec![0; CHUNK];
    let mut size = 0;
    for part in 0i64.. {
        let n = stream.read_at(size, &mut chunk)?;
        if n > 0 {
            insert.execute(params![blob, part, chunk.get(..n).unwrap_or_default()])?;
            size += n as u64;
        }
        if n < CHUNK {
            break;
        }
    }
    db.prepare_cached("UPDATE blobs SET size = ? WHERE id = ?")?.execute(params![size, blob])?;
    Ok((blob, size))
}

/// One reference more; whether the blob is there.
pub(super) fn share(db: &Connection, blob: i64) -> Sql<bool> {
    Ok(db.prepare_cached("UPDATE blobs SET refs = refs + 1 WHERE id = ?")?.execute([blob])? == 1)
}

/// One reference less, and with the last one the blob is gone.
pub(super) fn release(db: &Connection, blob: i64) -> Sql<()> {
    let left: Option<i64> = db
        .prepare_cached("UPDATE blobs SET refs = refs - 1 WHERE id = ? RETURNING refs")?
        .query_row([blob], |row| row.get(0))
        .optional()?;
    if left.is_some_and(|refs| refs <= 0) {
        db.prepare_cached("DELETE FROM chunks WHERE blob = ?")?.execute([blob])?;
        db.prepare_cached("DELETE FROM blobs WHERE id = ?")?.execute([blob])?;
    }
    Ok(())
}

/// Bytes of a blob.
pub(super) fn size(db: &Connection, blob: i64) -> Sql<u64> {
    let size = db.prepare_cached("SELECT size FROM blobs WHERE id = ?")?.query_row([blob], |row| row.get(0));
    size.optional()?.ok_or_else(|| Fault::not_found("value"))
}

/// Reads at most `buf.len()` bytes; fewer only at the end.
pub(super) fn read(db: &Connection, blob: i64, offset: u64, buf: &mut [u8]) -> Sql<usize> {
    let size = size(db, blob)?;
    let mut select = db.prepare_cached("SELECT bytes FROM chunks WHERE blob = ? AND part = ?")?;
    let mut done = 0;
    while done < buf.len() && offset + (done as u64) < size {
        let at = offset + done as u64;
        let (part, skip) = (at / CHUNK as u64, (at % CHUNK as u64) as usize);
        let mut rows = select.query(params![blob, part as i64])?;
        let row = rows.next()?.ok_or_else(|| Fault::not_found("value"))?;
        let bytes = row.get_ref(0)?.as_blob().map_err(|e| Fault::Sql(e.into()))?;
        let from = bytes.get(skip..).unwrap_or_default();
        let to = buf.get_mut(done..).unwrap_or_default();
        let n = from.len().min(to.len());
        if n == 0 {
            return Err(Fault::not_found("value"));
        }
        to[..n].copy_from_slice(&from[..n]);
        done += n;
    }
    Ok(done)
}
