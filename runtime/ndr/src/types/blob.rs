//! `DATA_BLOB`.

use crate::{Flags, Ndr, Printer, Pull, Push, Result};
use std::ops::{Deref, DerefMut};

/// Bytes: under ALIGN2, ALIGN4 or ALIGN8 the padding up to that boundary, under
/// REMAINING the rest of the buffer, otherwise a `uint3264` length and that many bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DataBlob(pub Vec<u8>);

impl From<Vec<u8>> for DataBlob {
    fn from(bytes: Vec<u8>) -> Self {
        DataBlob(bytes)
    }
}

impl From<&[u8]> for DataBlob {
    fn from(bytes: &[u8]) -> Self {
        DataBlob(bytes.to_vec())
    }
}

impl Deref for DataBlob {
    type Target = Vec<u8>;
    fn deref(&self) -> &Vec<u8> {
        &self.0
    }
}

impl DerefMut for DataBlob {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

fn padding(position: usize, flags: Flags) -> Option<usize> {
    match flags.explicit_alignment() {
        1 => None,
        n => Some(position.next_multiple_of(n) - position),
    }
}

impl Ndr for DataBlob {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let count = if p.flags.contains(Flags::REMAINING) {
            p.remaining()
        } else if let Some(padding) = padding(p.position(), p.flags) {
            padding.min(p.remaining())
        } else {
            p.wire_count()?
        };
        u8::pull_vec(&mut self.0, count, p)
    }
    /// Padding is written as zeros, whatever was read.
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.flags.contains(Flags::REMAINING) {
            return p.raw(&self.0);
        }
        if let Some(padding) = padding(p.position(), p.flags) {
            return p.zeros(padding);
        }
        p.u3264(self.0.len() as u64)?;
        p.raw(&self.0)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.blob(name, &self.0);
    }
}
