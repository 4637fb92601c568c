//! Pipes (C706 14.3.9).

use crate::{ErrorKind, Ndr, Printer, Pull, Push, Result};

/// Everything a pipe carried. It travels in chunks, each a `uint3264` count
/// and as many elements, and ends with an empty chunk; in NDR64 the negated
/// count follows each chunk (MS-RPCE 2.2.5.3.5).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pipe<T>(pub Vec<T>);

/// Elements of a chunk that is written.
const CHUNK: usize = 0x4000;

impl<T: Ndr> Ndr for Pipe<T> {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.0.clear();
        loop {
            let count = p.wire_count()?;
            let mut chunk = Vec::new();
            crate::array::pull_vec_all(p, &mut chunk, count)?;
            if self.0.is_empty() {
                self.0 = chunk;
            } else {
                self.0.append(&mut chunk);
            }
            if p.ndr64 {
                let trailer = p.u64()?;
                if trailer != (count as u64).wrapping_neg() {
                    return Err(p.error(ErrorKind::ArraySize(format!(
                        "pipe chunk of {count} elements ends with {trailer:#x}"
                    ))));
                }
            }
            if count == 0 {
                return Ok(());
            }
        }
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        for chunk in self.0.chunks(CHUNK).chain([&[] as &[T]]) {
            p.u3264(chunk.len() as u64)?;
            crate::array::push_vec_all(p, chunk)?;
            if p.ndr64 {
                p.u64((chunk.len() as u64).wrapping_neg())?;
            }
        }
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        crate::array::print_vec(&self.0, name, out);
    }
}
