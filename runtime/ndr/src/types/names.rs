//! DNS and NetBIOS names.

use crate::{ErrorKind, Flags, Ndr, NdrString, Printer, Pull, Push, Result};

/// Components of a name.
const MAX_COMPONENTS: usize = 128;
/// Jumps on the way to one component: more of them are a loop.
const MAX_JUMPS: usize = 5;
/// Largest offset a compressed name can point to.
const MAX_OFFSET: usize = 0x3FFF;

/// `dns_string`: a domain name (RFC 1035 4.1.4), in dotted form without a dot
/// at the end. What was written before is pointed to unless NO_COMPRESSION.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DnsString(pub NdrString);

/// `nbt_string`: a NetBIOS name in the form of a domain name (RFC 1002 4.1), encoded as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NbtString(pub NdrString);

/// `dnsp_name`: a length, a number of labels, the labels, a zero (MS-DNSP 2.2.2.2.2, DNS_COUNT_NAME).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DnspName(pub NdrString);

/// `dnsp_string`: a length byte and text (MS-DNSP 2.2.2.2.1, DNS_RPC_NAME).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DnspString(pub NdrString);

/// A NetBIOS name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NbtName {
    /// At most 15 bytes.
    pub name: NdrString,
    /// Scope identifier.
    pub scope: Option<NdrString>,
    /// The 16th byte.
    pub suffix: u8,
}

/// `wrepl_nbt_name`: a NetBIOS name as WINS replication writes it (MS-WINSRA 2.2.10.1).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct WreplNbtName(pub NbtName);

impl Pull<'_> {
    fn bad_name(&self, what: &str) -> crate::Error {
        self.error(ErrorKind::String(format!("name {what}")))
    }

    /// A domain name with compression.
    pub fn domain_name(&mut self) -> Result<NdrString> {
        let mut name = Vec::new();
        let mut pos = self.pos;
        let mut end = pos;
        for i in 0..MAX_COMPONENTS {
            let Some(label) = self.label(&mut pos, &mut end)? else {
                self.seek(end)?;
                self.charge(name.len())?;
                return Ok(NdrString::from_bytes(name));
            };
            if i > 0 {
                name.push(b'.');
            }
            name.extend_from_slice(label);
        }
        Err(self.bad_name("with too many components"))
    }

    /// The next component at `pos`, through jumps; `end` is one past the last byte seen.
    fn label(&self, pos: &mut usize, end: &mut usize) -> Result<Option<&[u8]>> {
        for _ in 0..MAX_JUMPS {
            let rest = self.data.get(*pos..).unwrap_or_default();
            match *rest {
                [0, ..] => {
                    *pos += 1;
                    *end = (*end).max(*pos);
                    return Ok(None);
                }
                [high @ 0xC0..=0xFF, low, ..] => {
                    *end = (*end).max(*pos + 2);
                    *pos = usize::from(high & 0x3F) << 8 | usize::from(low);
                    *end = (*end).max(*pos);
                }
                [len @ 1..0x40, ref label @ ..] => {
                    let len = usize::from(len);
                    let label = label.get(..len).ok_or_else(|| self.bad_name("is cut short"))?;
                    *pos += len + 1;
                    *end = (*end).max(*pos);
                    return Ok(Some(label));
                }
                [0x40..0xC0, ..] => return Err(self.bad_name("has a reserved label length")),
                _ => return Err(self.bad_name("is cut short")),
            }
        }
        Err(self.bad_name("jumps too often"))
    }
}

impl Push {
    /// A domain name; `nbt` names may be longer, are always compressed, and keep a dot at their end.
    pub fn domain_name(&mut self, name: &NdrString, nbt: bool) -> Result<()> {
        let max = if nbt { 274 } else { 255 };
        let compress = nbt || !self.flags.contains(Flags::NO_COMPRESSION);
        let whole = name.as_bytes();
        let mut rest = whole;
        while !rest.is_empty() {
            if compress && let Some((_, offset)) = self.names.iter().rev().find(|(known, _)| **known == *rest)
            {
                let offset = *offset;
                if offset > MAX_OFFSET {
                    return Err(self.bad_name("to point to is too far away"));
                }
                return self.raw(&[0xC0 | (offset >> 8) as u8, offset as u8]);
            }
            let mut len = rest.iter().position(|b| *b == b'.').unwrap_or(rest.len());
            if len > 0x3F {
                return Err(self.bad_name("component is longer than 63 bytes"));
            }
            if len == 0 {
                return Err(self.bad_name("component is empty"));
            }
            if nbt && rest.len() == len + 1 {
                len += 1;
            }
            let (label, behind) = rest.split_at(len);
            if compress {
                self.names.push((rest.into(), self.position()));
            }
            self.u8(len as u8)?;
            self.raw(label)?;
            rest = behind.strip_prefix(b".").unwrap_or(behind);
            if whole.len() - rest.len() > max {
                return Err(self.bad_name("is too long"));
            }
        }
        self.u8(0)
    }

    fn bad_name(&self, what: &str) -> crate::Error {
        self.error(ErrorKind::String(format!("name {what}")))
    }
}

impl Ndr for DnsString {
    const HAS_BUFFERS: bool = false;
    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.0 = p.domain_name()?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.domain_name(&self.0, false)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.string(name, Some(self.0.as_bytes()));
    }
}

impl Ndr for NbtString {
    const HAS_BUFFERS: bool = false;
    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.0 = p.domain_name()?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.domain_name(&self.0, true)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.string(name, Some(self.0.as_bytes()));
    }
}

impl Ndr for DnspName {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;
    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let len = usize::from(p.u8()?);
        let labels = p.u8()?;
        let start = p.position();
        let mut name = Vec::new();
        for i in 0..labels {
            if i > 0 {
                name.push(b'.');
            }
            let len = usize::from(p.u8()?);
            name.extend_from_slice(p.take(len)?);
        }
        if p.u8()? != 0 {
            return Err(p.bad_name("without a zero at its end"));
        }
        match (start + len).checked_sub(p.position()) {
            Some(padding) => p.take(padding)?,
            None => return Err(p.bad_name("is longer than it says")),
        };
        if name.len() > 255 {
            return Err(p.bad_name("is too long"));
        }
        self.0 = NdrString::from_bytes(name);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let whole = self.0.as_bytes();
        let name = whole.strip_suffix(b".").unwrap_or(whole);
        let labels = if whole.is_empty() { 0 } else { name.split(|b| *b == b'.').count() };
        let len = name.len() + if labels == 0 { 1 } else { 2 };
        let (Ok(len), Ok(count)) = (u8::try_from(len), u8::try_from(labels)) else {
            return Err(p.bad_name("is longer than 255 bytes"));
        };
        p.u8(len)?;
        p.u8(count)?;
        for label in name.split(|b| *b == b'.').take(labels) {
            p.u8(label.len() as u8)?;
            p.raw(label)?;
        }
        p.u8(0)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.text(name, self.0.as_bytes());
    }
}

impl Ndr for DnspString {
    const HAS_BUFFERS: bool = false;
    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let len = usize::from(p.u8()?);
        self.0 = NdrString::from_bytes(p.take(len)?.to_vec());
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        match u8::try_from(self.0.len()) {
            Ok(len) => p.u8(len)?,
            Err(_) => return Err(p.bad_name("is longer than 255 bytes")),
        }
        p.raw(self.0.as_bytes())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.text(name, self.0.as_bytes());
    }
}

/// First-level encoding (RFC 1001 14.1): two letters from A to P for each byte.
impl Ndr for NbtName {
    const HAS_BUFFERS: bool = false;
    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let whole = p.domain_name()?.into_bytes();
        let (encoded, scope) =
            match whole.iter().position(|b| *b == b'.').and_then(|dot| whole.split_at_checked(dot)) {
                Some((name, scope)) => (name, Some(scope.get(1..).unwrap_or_default())),
                None => (whole.as_slice(), None),
            };
        if encoded.len() > 32 {
            return Err(p.bad_name("is longer than 16 bytes"));
        }
        let (pairs, rest) = encoded.as_chunks::<2>();
        if !rest.is_empty() || !encoded.iter().all(|b| (b'A'..=b'P').contains(b)) {
            return Err(p.bad_name("is not encoded"));
        }
        let mut name: Vec<u8> = pairs.iter().map(|[high, low]| (high - b'A') << 4 | (low - b'A')).collect();
        self.suffix = if name.len() == 16 { name.pop().unwrap_or(0) } else { 0 };
        let end = name.iter().position(|b| *b == 0).unwrap_or(name.len());
        let end = name.iter().take(end).rposition(|b| *b != b' ').map_or(0, |last| last + 1);
        name.truncate(end);
        self.name = NdrString::from_bytes(name);
        self.scope = scope.map(|scope| NdrString::from_bytes(scope.to_vec()));
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let name = self.name.as_bytes();
        if name.len() > 15 {
            return Err(p.bad_name("is longer than 15 bytes"));
        }
        let padding = if name == b"*" { 0 } else { b' ' };
        let padded = name.iter().copied().chain(std::iter::repeat(padding)).take(15).chain([self.suffix]);
        let mut whole: Vec<u8> = padded.flat_map(|b| [b'A' + (b >> 4), b'A' + (b & 0xF)]).collect();
        if let Some(scope) = &self.scope {
            whole.push(b'.');
            whole.extend_from_slice(scope.as_bytes());
        }
        p.domain_name(&NdrString::from_bytes(whole), true)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.string(name, Some(self.to_string().as_bytes()));
    }
}

/// What WINS puts first in a name of this suffix, having swapped it with the suffix.
const SWAPPED: u8 = 0x1B;

impl Ndr for WreplNbtName {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;
    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let len = p.u32()? as usize;
        if !(1..=255).contains(&len) {
            return p.check_range(len as u64, 1, 255);
        }
        let mut bytes = p.take(len)?.to_vec();
        if len.is_multiple_of(4) {
            p.u32()?;
        }
        if len >= 16 && bytes.first() == Some(&SWAPPED) {
            bytes.swap(0, 15);
        }
        let mut name = NbtName::default();
        match bytes.split_at_checked(16) {
            Some(([text @ .., suffix], scope)) if len >= 17 => {
                name.suffix = *suffix;
                let end = text.iter().rposition(|b| *b != b' ').map_or(0, |last| last + 1);
                name.name = NdrString::from_bytes(text.get(..end).unwrap_or_default().to_vec());
                if let [scope @ .., _] = scope
                    && !scope.is_empty()
                {
                    name.scope = Some(NdrString::from_bytes(scope.to_vec()));
                }
            }
            _ => name.name = NdrString::from_bytes(bytes),
        }
        self.0 = name;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let name = self.0.name.as_bytes();
        let scope = self.0.scope.as_ref().map(NdrString::as_bytes).unwrap_or_default();
        if name.len() > 15 || scope.len() > 238 {
            return Err(p.bad_name("or its scope is too long"));
        }
        let mut bytes = [b' '; 16].to_vec();
        for (place, b) in bytes.iter_mut().zip(name) {
            *place = *b;
        }
        if let Some(last) = bytes.last_mut() {
            *last = self.0.suffix;
        }
        if self.0.suffix == SWAPPED {
            bytes.swap(0, 15);
        }
        bytes.extend_from_slice(scope);
        bytes.push(0);
        p.u32(bytes.len() as u32)?;
        p.raw(&bytes)?;
        if bytes.len().is_multiple_of(4) {
            p.zeros(4)?;
        }
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.string(name, Some(self.0.to_string().as_bytes()));
    }
}

/// `NAME<suffix>-SCOPE`, with `%xx` for characters that are unusual in names.
impl std::fmt::Display for NbtName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        escape(&self.name, f)?;
        write!(f, "<{:02x}>", self.suffix)?;
        if let Some(scope) = &self.scope {
            f.write_str("-")?;
            escape(scope, f)?;
        }
        Ok(())
    }
}

fn escape(text: &NdrString, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    use std::fmt::Write;
    for b in text.as_bytes() {
        match b {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'_' | b'-' | b'.' | b'$' | b'@' | b' ' => {
                f.write_char(char::from(*b))?;
            }
            _ => write!(f, "%{b:02x}")?,
        }
    }
    Ok(())
}
