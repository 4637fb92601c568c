//! The classic format (draft-ietf-opsawg-pcap): a header of 24 bytes, then records.

use super::{CaptureError, End, Filled, Input, LinkType, Packet, Time, u32_at};
use std::io::Read;

const HEADER: usize = 24;
const RECORD: usize = 16;

pub(super) fn read<R: Read>(
    input: &mut Input<R>,
    magic: [u8; 4],
    each: &mut dyn FnMut(&Packet<'_>),
) -> Result<End, CaptureError> {
    // The last is Kuznetsov's: records have eight bytes more.
    let (big, per_second, extra) = match magic {
        [0xd4, 0xc3, 0xb2, 0xa1] => (false, 1_000_000, 0),
        [0xa1, 0xb2, 0xc3, 0xd4] => (true, 1_000_000, 0),
        [0x4d, 0x3c, 0xb2, 0xa1] => (false, 1_000_000_000, 0),
        [0xa1, 0xb2, 0x3c, 0x4d] => (true, 1_000_000_000, 0),
        [0x34, 0xcd, 0xb2, 0xa1] => (false, 1_000_000, 8),
        [0xa1, 0xb2, 0xcd, 0x34] => (true, 1_000_000, 8),
        _ => return Err(CaptureError::NotACapture),
    };
    let mut header = [0; HEADER - 4];
    let Filled::Whole = input.fill(&mut header)? else { return Err(CaptureError::NotACapture) };
    // The upper bits say how long frame check sequences are, which nothing here looks at.
    let link = LinkType::new(u32_at(&header, 16, big).unwrap_or(0) & 0x0fff_ffff);
    let mut head = vec![0; RECORD + extra];
    loop {
        match input.fill(&mut head)? {
            Filled::Whole => {}
            Filled::End => return Ok(End::Whole),
            Filled::Cut => return Ok(End::Cut),
        }
        let field = |at| u32_at(&head, at, big).unwrap_or(0);
        let time = Time::new(i64::from(field(0)), u64::from(field(4)), per_second);
        let original = field(12) as usize;
        if !input.next(field(8))? {
            return Ok(End::Cut);
        }
        each(&Packet { time, link, bytes: &input.buffer, original });
    }
}
