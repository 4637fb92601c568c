//! Fragments in a stream that may start anywhere and may have holes.

use dcerpc::dcerpc::{
    DREP_LITTLE_ENDIAN, PDU_AUTH_LENGTH_OFFSET, PDU_FRAG_LENGTH_OFFSET, PDU_HEADER_LENGTH, PduType,
    SEC_TRAILER_LENGTH,
};

const HEADER: usize = PDU_HEADER_LENGTH as usize;

/// Cuts a stream into fragments.
#[derive(Debug, Default)]
pub struct Framer {
    buffer: Vec<u8>,
    start: usize,
    /// Bytes passed over while looking for the start of a fragment.
    skipped: u64,
    /// Fragments found so far.
    found: u64,
}

impl Framer {
    /// Adds bytes.
    pub fn extend(&mut self, bytes: &[u8]) {
        if self.start > 0 {
            self.buffer.drain(..self.start);
            self.start = 0;
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// Bytes are missing here: what was waiting cannot be completed. Says how many those were.
    pub fn gap(&mut self) -> usize {
        let lost = self.buffer.len() - self.start;
        self.buffer.clear();
        self.start = 0;
        lost
    }

    /// How many fragments there were.
    #[must_use]
    pub fn found(&self) -> u64 {
        self.found
    }

    /// How many bytes were passed over since this was last asked.
    pub fn take_skipped(&mut self) -> u64 {
        std::mem::take(&mut self.skipped)
    }

    /// The next whole fragment.
    pub fn take(&mut self) -> Option<&mut [u8]> {
        loop {
            let waiting = self.buffer.get(self.start..)?;
            if waiting.len() < HEADER {
                return None;
            }
            match length(waiting) {
                Some(length) if waiting.len() < length => return None,
                Some(length) => {
                    let start = self.start;
                    self.start += length;
                    self.found += 1;
                    return self.buffer.get_mut(start..start + length);
                }
                None => {
                    // Every start of a fragment is a 5.
                    let step = waiting.iter().skip(1).position(|b| *b == 5).map_or(waiting.len(), |i| i + 1);
                    self.start += step;
                    self.skipped += step as u64;
                }
            }
        }
    }
}

/// The length of the fragment that starts here, if one does: random bytes pass once in 10¹².
fn length(bytes: &[u8]) -> Option<usize> {
    let header: &[u8; HEADER] = bytes.first_chunk()?;
    let [5, 0 | 1, ptype, _, drep @ ..] = header else { return None };
    let [order @ (0x00 | 0x10 | 0x01 | 0x11), 0..=3, 0, 0, ..] = drep else { return None };
    let connection_oriented =
        matches!(PduType(*ptype), PduType::PDU_REQUEST | PduType::PDU_RESPONSE | PduType::PDU_FAULT)
            || (PduType::PDU_BIND.0..=PduType::PDU_ORPHANED.0).contains(ptype);
    let field = |at: u8| {
        let two = [header[usize::from(at)], header[usize::from(at) + 1]];
        usize::from(if order & DREP_LITTLE_ENDIAN != 0 {
            u16::from_le_bytes(two)
        } else {
            u16::from_be_bytes(two)
        })
    };
    let length = field(PDU_FRAG_LENGTH_OFFSET);
    let auth = match field(PDU_AUTH_LENGTH_OFFSET) {
        0 => 0,
        n => n + usize::from(SEC_TRAILER_LENGTH),
    };
    (connection_oriented && length >= HEADER + auth).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fragment(body: &[u8]) -> Vec<u8> {
        let length = (HEADER + body.len()) as u16;
        let mut out = vec![5, 0, 0, 3, 0x10, 0, 0, 0];
        out.extend(length.to_le_bytes());
        out.extend([0, 0, 1, 0, 0, 0]);
        out.extend_from_slice(body);
        out
    }

    proptest! {
        #[test]
        fn finds_whole_fragments_behind_rubbish(
            rubbish in prop::collection::vec(any::<u8>(), 0..100),
            bodies in prop::collection::vec(prop::collection::vec(6u8.., 0..50), 1..5),
            chunk in 1usize..40,
        ) {
            let mut stream = rubbish.clone();
            // Nothing that a header in the rubbish could claim as its own.
            stream.extend([0; 16]);
            for body in &bodies {
                stream.extend(fragment(body));
            }
            let mut framer = Framer::default();
            let mut got = Vec::new();
            for piece in stream.chunks(chunk) {
                framer.extend(piece);
                while let Some(fragment) = framer.take() {
                    got.push(fragment.to_vec());
                }
            }
            let wanted: Vec<_> = bodies.iter().map(|b| fragment(b)).collect();
            prop_assert_eq!(got, wanted);
            prop_assert_eq!(framer.take_skipped(), rubbish.len() as u64 + 16);
        }
    }
}
