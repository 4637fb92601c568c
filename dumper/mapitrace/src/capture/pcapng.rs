//! pcapng (draft-ietf-opsawg-pcapng): blocks in sections, each with its own byte order.

use super::{CaptureError, End, Filled, Input, LinkType, Packet, Time, u16_at, u32_at};
use std::io::Read;

/// A section header block's type, the same in both byte orders.
pub(super) const SECTION: [u8; 4] = [0x0a, 0x0d, 0x0d, 0x0a];

const INTERFACE_DESCRIPTION: u32 = 1;
const OBSOLETE_PACKET: u32 = 2;
const SIMPLE_PACKET: u32 = 3;
const ENHANCED_PACKET: u32 = 6;

const OPTION_TSRESOL: u16 = 9;
const OPTION_TSOFFSET: u16 = 14;

/// Type and both lengths.
const AROUND: u32 = 12;
/// Interfaces a section may have.
const INTERFACES: usize = 65_536;

/// What an interface description says about its packets.
struct Interface {
    link: LinkType,
    per_second: u64,
    /// Seconds to add.
    offset: i64,
    /// Bytes kept of a packet; 0: all.
    snap: u32,
}

impl Interface {
    fn new(body: &[u8], big: bool) -> Option<Self> {
        let mut out = Interface {
            link: LinkType::new(u32::from(u16_at(body, 0, big)?)),
            per_second: 1_000_000,
            offset: 0,
            snap: u32_at(body, 4, big)?,
        };
        let mut at = 8usize;
        while let (Some(code), Some(length)) = (u16_at(body, at, big), u16_at(body, at + 2, big)) {
            let value = body.get(at + 4..at + 4 + usize::from(length))?;
            match (code, value) {
                (0, _) => break,
                (OPTION_TSRESOL, [power]) => out.per_second = resolution(*power)?,
                (OPTION_TSOFFSET, value) => {
                    let eight = value.try_into().ok()?;
                    out.offset = if big { i64::from_be_bytes(eight) } else { i64::from_le_bytes(eight) };
                }
                _ => {}
            }
            at += 4 + usize::from(length).next_multiple_of(4);
        }
        Some(out)
    }

    fn time(&self, high: u32, low: u32) -> Time {
        let units = u64::from(high) << 32 | u64::from(low);
        let seconds = i64::try_from(units / self.per_second).unwrap_or(i64::MAX);
        Time::new(seconds.saturating_add(self.offset), units % self.per_second, self.per_second)
    }
}

/// Units in a second: a negative power of ten, or of two with the top bit set.
fn resolution(power: u8) -> Option<u64> {
    match power & 0x7f {
        exponent if power & 0x80 != 0 => 1u64.checked_shl(u32::from(exponent)),
        exponent => 10u64.checked_pow(u32::from(exponent)),
    }
}

/// Starts behind the type of the first block.
pub(super) fn read<R: Read>(
    input: &mut Input<R>,
    each: &mut dyn FnMut(&Packet<'_>),
) -> Result<End, CaptureError> {
    let mut kind = SECTION;
    let mut big = false;
    let mut interfaces = Vec::new();
    loop {
        if kind == SECTION {
            match section(input)? {
                Some(order) => big = order,
                None => return Ok(End::Cut),
            }
            interfaces.clear();
        } else if !block(input, kind, big, &mut interfaces, each)? {
            return Ok(End::Cut);
        }
        match input.fill(&mut kind)? {
            Filled::Whole => {}
            Filled::End => return Ok(End::Whole),
            Filled::Cut => return Ok(End::Cut),
        }
    }
}

/// Whether the section is big-endian; none when it is cut.
fn section<R: Read>(input: &mut Input<R>) -> Result<Option<bool>, CaptureError> {
    let mut head = [0; 8];
    let Filled::Whole = input.fill(&mut head)? else { return Ok(None) };
    let big = match head {
        [_, _, _, _, 0x1a, 0x2b, 0x3c, 0x4d] => true,
        [_, _, _, _, 0x4d, 0x3c, 0x2b, 0x1a] => false,
        _ => return Err(input.malformed("a section without a byte-order magic")),
    };
    let length = u32_at(&head, 0, big).unwrap_or(0);
    let rest = length.checked_sub(AROUND).filter(|r| *r >= 4 && length.is_multiple_of(4));
    let rest = rest.ok_or_else(|| input.malformed(format!("a section header of {length} bytes")))?;
    Ok(input.next(rest)?.then_some(big))
}

/// Reads one block; false when it is cut.
fn block<R: Read>(
    input: &mut Input<R>,
    kind: [u8; 4],
    big: bool,
    interfaces: &mut Vec<Interface>,
    each: &mut dyn FnMut(&Packet<'_>),
) -> Result<bool, CaptureError> {
    let mut length = [0; 4];
    let Filled::Whole = input.fill(&mut length)? else { return Ok(false) };
    let length = u32_at(&length, 0, big).unwrap_or(0);
    let rest = length.checked_sub(AROUND - 4).filter(|_| length >= AROUND && length.is_multiple_of(4));
    let rest = rest.ok_or_else(|| input.malformed(format!("a block of {length} bytes")))?;
    if !input.next(rest)? {
        return Ok(false);
    }
    let body = input.buffer.get(..input.buffer.len() - 4).unwrap_or_default();
    let known = match u32_at(&kind, 0, big).unwrap_or(0) {
        INTERFACE_DESCRIPTION if interfaces.len() < INTERFACES => {
            Interface::new(body, big).map(|interface| interfaces.push(interface))
        }
        ENHANCED_PACKET => {
            u32_at(body, 0, big).map(|i| i as usize).and_then(|i| packet(body, interfaces.get(i)?, big, each))
        }
        OBSOLETE_PACKET => {
            u16_at(body, 0, big).map(usize::from).and_then(|i| packet(body, interfaces.get(i)?, big, each))
        }
        SIMPLE_PACKET => simple(body, interfaces.first(), big, each),
        _ => Some(()),
    };
    match known {
        Some(()) => Ok(true),
        None => Err(input.malformed("a block whose content does not fit, or whose interface is unknown")),
    }
}

/// The fields that both packet blocks with a time have at the same places.
fn packet(body: &[u8], interface: &Interface, big: bool, each: &mut dyn FnMut(&Packet<'_>)) -> Option<()> {
    let time = interface.time(u32_at(body, 4, big)?, u32_at(body, 8, big)?);
    let captured = u32_at(body, 12, big)? as usize;
    let original = u32_at(body, 16, big)? as usize;
    let bytes = body.get(20..20usize.checked_add(captured)?)?;
    each(&Packet { time, link: interface.link, bytes, original });
    Some(())
}

/// A packet without a time, of the first interface.
fn simple(
    body: &[u8],
    interface: Option<&Interface>,
    big: bool,
    each: &mut dyn FnMut(&Packet<'_>),
) -> Option<()> {
    let interface = interface?;
    let original = u32_at(body, 0, big)?;
    let kept = if interface.snap == 0 { original } else { original.min(interface.snap) };
    let bytes = body.get(4..4usize.checked_add(kept as usize)?)?;
    each(&Packet { time: Time(0), link: interface.link, bytes, original: original as usize });
    Some(())
}
