//! Makes a stream, and gives it away in pieces (MS-OXCFXICS 2.2.4.1).

use crate::error::{Error, Result};
use crate::idset::push;
use crate::lexer::{Lexer, is_marker};
use exchange::oxcfxics::{FastTransferElement, FastTransferTag, NamedPropInfo};
use exchange::oxprops::PropertyTag;

/// What is made of a stream and not taken yet. Whoever makes it looks at
/// [`Writer::len`] and makes more when there is less than is to be taken.
#[derive(Clone, Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
    taken: usize,
    lexer: Lexer,
    offset: u64,
}

impl Writer {
    /// Appends a marker.
    pub fn marker(&mut self, marker: FastTransferTag) -> Result<()> {
        if !is_marker(marker.0) {
            return Err(Error::Stream { offset: self.offset + self.len() as u64, what: "this is no marker" });
        }
        self.bytes.extend(marker.0.to_le_bytes());
        Ok(())
    }

    /// Appends an element: a marker, or a property with its value.
    pub fn element(&mut self, element: &FastTransferElement) -> Result<()> {
        self.bytes.extend(push(element)?);
        Ok(())
    }

    /// Appends the beginning of a property of type PtypString (UTF-16LE, with its
    /// terminator), PtypString8, PtypBinary or PtypObject; its `size` bytes follow by [`Writer::bytes`].
    pub fn large(&mut self, tag: PropertyTag, name: Option<&NamedPropInfo>, size: u32) -> Result<()> {
        self.bytes.extend(push(&FastTransferTag(tag.0))?);
        if let Some(name) = name {
            self.bytes.extend(push(name)?);
        }
        self.bytes.extend(size.to_le_bytes());
        Ok(())
    }

    /// Appends bytes of the value that was begun.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
    }

    /// Bytes that are not taken yet.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len() - self.taken
    }

    /// Whether all is taken.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes up to so many bytes; fewer where an atom would be cut. Nothing if the next
    /// atom alone is larger: those of properties with long names have some 550 bytes.
    pub fn take(&mut self, room: usize) -> Vec<u8> {
        let whole = self.bytes.get(self.taken..).unwrap_or_default();
        let whole = whole.get(..room).unwrap_or(whole);
        let mut used = 0;
        while let Ok(Some(lexeme)) = self.lexer.next(whole.get(used..).unwrap_or_default()) {
            used += lexeme.bytes;
        }
        let piece = whole.get(..used).unwrap_or_default().to_vec();
        self.taken += used;
        self.offset += used as u64;
        if self.taken == self.bytes.len() {
            self.bytes.clear();
            self.taken = 0;
        } else if self.taken > self.bytes.len() / 2 {
            self.bytes.drain(..self.taken);
            self.taken = 0;
        }
        piece
    }
}
