//! Values of any size, read and written in place.
//!
//! What the store holds is read a piece at a time. The first write makes the
//! value the writer's own, in memory while it is small and else in an unnamed
//! file, until the object it belongs to is saved.

use crate::{Error, Result};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tempfile::SpooledTempFile;

/// Bytes of a value of the writer's own that are kept in memory.
const IN_MEMORY: usize = 256 * 1024;
/// Bytes copied at a time.
const PIECE: usize = 64 * 1024;

/// Where stored values are read from.
pub(crate) trait BlobSource: Send + Sync {
    /// Reads at most `buf.len()` bytes; fewer only at the end.
    fn read_blob(&self, blob: i64, offset: u64, buf: &mut [u8]) -> Result<usize>;
}

/// A value the store holds. Immutable, so copies of an object share it.
#[derive(Clone)]
pub(crate) struct Stored {
    pub(crate) source: Arc<dyn BlobSource>,
    pub(crate) mailbox: [u8; 16],
    pub(crate) blob: i64,
    pub(crate) size: u64,
}

enum State {
    Stored(Stored),
    Own { file: SpooledTempFile, size: u64 },
}

/// A value of any size. Clones are the same value: what is written to one is
/// read from the other. [`Stream::snapshot`] makes one of its own.
#[derive(Clone)]
pub struct Stream(Arc<Mutex<State>>);

impl Default for Stream {
    fn default() -> Self {
        Stream::from_bytes(&[])
    }
}

impl std::fmt::Debug for Stream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Stream({} bytes)", self.size())
    }
}

impl Stream {
    /// A value of its own.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let mut file = tempfile::spooled_tempfile(IN_MEMORY);
        let in_memory = bytes.len() <= IN_MEMORY;
        let stream = |file, size| Stream(Arc::new(Mutex::new(State::Own { file, size })));
        if in_memory && file.write_all(bytes).is_ok() {
            return stream(file, bytes.len() as u64);
        }
        // Too large for memory without a file: it is in memory already, let it stay there.
        let mut file = tempfile::spooled_tempfile(usize::MAX);
        let size = file.write_all(bytes).map_or(0, |()| bytes.len() as u64);
        stream(file, size)
    }

    /// A value of its own with all that `from` gives.
    pub fn from_reader(from: &mut dyn Read) -> Result<Self> {
        let stream = Stream::default();
        let mut piece = vec![0; PIECE];
        let mut at = 0;
        loop {
            match from.read(&mut piece) {
                Ok(0) => return Ok(stream),
                Ok(n) => {
                    stream.write_at(at, piece.get(..n).unwrap_or_default())?;
                    at += n as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Error::Io("reading a value".into(), error)),
            }
        }
    }

    pub(crate) fn stored(stored: Stored) -> Self {
        Stream(Arc::new(Mutex::new(State::Stored(stored))))
    }

    /// The stored value behind it, unless something was written since.
    pub(crate) fn as_stored(&self) -> Option<Stored> {
        match &*self.lock() {
            State::Stored(stored) => Some(stored.clone()),
            State::Own { .. } => None,
        }
    }

    /// Its bytes are now those that the store holds.
    pub(crate) fn becomes(&self, stored: Stored) {
        *self.lock() = State::Stored(stored);
    }

    /// Bytes.
    #[must_use]
    pub fn size(&self) -> u64 {
        match &*self.lock() {
            State::Stored(stored) => stored.size,
            State::Own { size, .. } => *size,
        }
    }

    /// Reads at most `buf.len()` bytes from `offset`; fewer only at the end.
    pub fn read_at(&self, offset: u64, buf: &mut [u8]) -> Result<usize> {
        match &mut *self.lock() {
            State::Stored(stored) => stored.source.read_blob(stored.blob, offset, buf),
            State::Own { file, size } => {
                if offset >= *size {
                    return Ok(0);
                }
                let fitting = usize::try_from(*size - offset).unwrap_or(usize::MAX).min(buf.len());
                let buf = buf.get_mut(..fitting).unwrap_or_default();
                file.seek(SeekFrom::Start(offset)).and_then(|_| file.read_exact(buf)).map_err(io_error)?;
                Ok(fitting)
            }
        }
    }

    /// Writes from `offset`; what is missing before it is filled with zeros.
    pub fn write_at(&self, offset: u64, bytes: &[u8]) -> Result<()> {
        let mut state = self.lock();
        let (file, size) = state.own()?;
        file.seek(SeekFrom::Start(offset)).and_then(|_| file.write_all(bytes)).map_err(io_error)?;
        *size = (*size).max(offset.saturating_add(bytes.len() as u64));
        Ok(())
    }

    /// Cuts it, or fills it with zeros.
    pub fn set_size(&self, size: u64) -> Result<()> {
        let mut state = self.lock();
        let (file, current) = state.own()?;
        // In memory, a large size would be filled with zeros that take room.
        if size > IN_MEMORY as u64 {
            file.roll().map_err(io_error)?;
        }
        file.set_len(size).map_err(io_error)?;
        *current = size;
        Ok(())
    }

    /// All bytes, when they are at most `limit`.
    pub fn to_bytes(&self, limit: u64) -> Result<Vec<u8>> {
        let size = self.size();
        if size > limit {
            return Err(Error::Limit { what: "bytes of a value", limit });
        }
        let mut bytes = vec![0; usize::try_from(size).unwrap_or(0)];
        let read = self.read_at(0, &mut bytes)?;
        bytes.truncate(read);
        Ok(bytes)
    }

    /// The same bytes, in a value that is not this one. Stored bytes are not copied.
    pub fn snapshot(&self) -> Result<Self> {
        if let Some(stored) = self.as_stored() {
            return Ok(Stream::stored(stored));
        }
        let copy = Stream::default();
        let mut piece = vec![0; PIECE];
        let mut at = 0;
        loop {
            let n = self.read_at(at, &mut piece)?;
            if n == 0 {
                return Ok(copy);
            }
            copy.write_at(at, piece.get(..n).unwrap_or_default())?;
            at += n as u64;
        }
    }

    /// A thread that panicked with the lock has not left a value half written that anybody would save.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Makes the value the writer's own.
    fn own(&mut self) -> Result<(&mut SpooledTempFile, &mut u64)> {
        if let State::Stored(stored) = self {
            let mut file = tempfile::spooled_tempfile(IN_MEMORY);
            let mut piece = vec![0; PIECE];
            let mut at = 0;
            while at < stored.size {
                let n = stored.source.read_blob(stored.blob, at, &mut piece)?;
                if n == 0 {
                    break;
                }
                file.write_all(piece.get(..n).unwrap_or_default()).map_err(io_error)?;
                at += n as u64;
            }
            *self = State::Own { file, size: at };
        }
        match self {
            State::Own { file, size } => Ok((file, size)),
            State::Stored(_) => Err(Error::NotFound("value")),
        }
    }
}

/// No space for a value that is not saved yet.
fn io_error(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            Error::DiskFull("a value that is being written".into())
        }
        _ => Error::Io("a value that is being written".into(), error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn a_stream_is_a_vector(steps in proptest::collection::vec((0u8..3, 0usize..600_000, 0usize..90_000), 1..12)) {
            let stream = Stream::from_bytes(b"start");
            let mut model = b"start".to_vec();
            for (i, (what, at, length)) in steps.into_iter().enumerate() {
                match what {
                    0 => {
                        let bytes = vec![i as u8 + 1; length];
                        stream.write_at(at as u64, &bytes).unwrap();
                        if length > 0 {
                            model.resize(model.len().max(at + length), 0);
                            model[at..at + length].copy_from_slice(&bytes);
                        }
                    }
                    1 => {
                        stream.set_size(at as u64).unwrap();
                        model.resize(at, 0);
                    }
                    _ => {
                        let mut bytes = vec![0; length];
                        let read = stream.read_at(at as u64, &mut bytes).unwrap();
                        let from = at.min(model.len());
                        prop_assert_eq!(&bytes[..read], &model[from..(from + length).min(model.len())]);
                    }
                }
                if stream.size() != model.len() as u64 {
                    prop_assert_eq!(stream.size(), model.len() as u64);
                }
            }
            prop_assert!(stream.to_bytes(u64::MAX).unwrap() == model);
            prop_assert!(stream.snapshot().unwrap().to_bytes(u64::MAX).unwrap() == model);
        }
    }
}
