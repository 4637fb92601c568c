//! The scalar types `string`, `string_array` and `u16string`, whose wire form
//! follows from the `STR_*` flags that hold where they stand.

use super::array::to_null;
use super::{NdrString, charset};
use crate::{At, Charset, ErrorKind, Flags, Ndr, Printer, Pull, Push, Result};

/// How a string's flags read.
struct Form {
    charset: Charset,
    len4: bool,
    size4: bool,
    size2: bool,
    null_terminated: bool,
    no_terminator: bool,
    /// Counts are bytes.
    by_bytes: bool,
    /// Counts leave out the terminator.
    char_length: bool,
}

impl Form {
    fn of(flags: Flags) -> Form {
        let has = |flag| flags.contains(flag);
        Form {
            charset: if has(Flags::STR_RAW8) {
                Charset::Raw8
            } else if has(Flags::STR_UTF8) {
                Charset::Utf8
            } else if has(Flags::STR_ASCII) {
                Charset::Dos
            } else {
                Charset::Utf16
            },
            len4: has(Flags::STR_LEN4),
            size4: has(Flags::STR_SIZE4),
            size2: has(Flags::STR_SIZE2),
            null_terminated: has(Flags::STR_NULLTERM),
            no_terminator: has(Flags::STR_NOTERM),
            by_bytes: has(Flags::STR_BYTESIZE),
            char_length: has(Flags::STR_CHARLEN),
        }
    }

    /// Whether a count stands in front, and only one kind of it.
    fn is_counted(&self) -> bool {
        (self.len4 || self.size4) != self.size2 && !self.null_terminated
    }

    fn has_count(&self) -> bool {
        self.len4 || self.size4 || self.size2
    }
}

#[cold]
fn bad_flags(flags: Flags) -> ErrorKind {
    ErrorKind::String(format!("no string has the flags {:#x}", flags.0 & Flags::STRING_GROUP.0))
}

impl Pull<'_> {
    /// The scalar `string`, by the flags that hold here.
    pub fn flagged_string(&mut self) -> Result<NdrString> {
        let flags = self.flags;
        let form = Form::of(flags);
        let unit = form.charset.unit();
        if flags.contains(Flags::STR_CONFORMANT) && !self.hoisted.is_empty() {
            self.hoisted.pop();
        }
        let bytes = if form.is_counted() {
            let mut count = self.string_count(&form)?;
            if form.char_length {
                count += 1;
            }
            if form.by_bytes { count } else { count.saturating_mul(unit) }
        } else if form.has_count() {
            return Err(self.error(bad_flags(flags)));
        } else if form.null_terminated && !form.no_terminator {
            if self.remaining() < unit {
                return Err(self.short(unit));
            }
            let rest = self.data.get(self.pos..).unwrap_or_default();
            let text = to_null(rest, unit);
            (text + unit).min(rest.len())
        } else if form.no_terminator && flags.contains(Flags::REMAINING) {
            self.remaining()
        } else {
            return Err(self.error(bad_flags(flags)));
        };

        let mut wire = self.take(bytes)?;
        self.charge(bytes)?;
        if !form.no_terminator
            && let Some((text, [0] | [0, 0])) = wire.split_at_checked(bytes.wrapping_sub(unit))
        {
            wire = text;
        }
        let text = charset::decode(wire, form.charset, self.big_endian);
        if flags.contains(Flags::STR_NO_EMBEDDED_NUL) && text.as_bytes().contains(&0) {
            return Err(self.error(ErrorKind::String("NUL inside a string".into())));
        }
        Ok(text)
    }

    fn string_count(&mut self, form: &Form) -> Result<usize> {
        if form.size2 {
            return Ok(self.u16()?.into());
        }
        let size = if form.size4 { Some(self.u32()?) } else { None };
        if !form.len4 {
            return Ok(size.unwrap_or(0) as usize);
        }
        let offset = self.u32()?;
        if offset != 0 {
            return Err(self.error(ErrorKind::ArrayOffset { offset: offset.into() }));
        }
        let length = self.u32()?;
        if let Some(size) = size {
            self.check_length(length as usize, size as usize)?;
        }
        Ok(length as usize)
    }
}

impl Push {
    /// The scalar `string`, by the flags that hold here.
    pub fn flagged_string(&mut self, text: &NdrString) -> Result<()> {
        let flags = self.flags;
        let form = Form::of(flags);
        let unit = form.charset.unit();
        if flags.contains(Flags::STR_CONFORMANT) && self.hoisted > 0 {
            self.hoisted -= 1;
        }
        let mut units = text.units(form.charset);
        if !form.no_terminator {
            units += 1;
        }
        if form.is_counted() {
            let count = if form.by_bytes {
                units * unit
            } else if form.char_length {
                units.saturating_sub(1)
            } else {
                units
            };
            let too_long = |_| ErrorKind::String(format!("string of {count} units does not fit its count"));
            if form.size2 {
                let count = u16::try_from(count).map_err(too_long).map_err(|e| self.error(e))?;
                self.u16(count)?;
            } else {
                let count = u32::try_from(count).map_err(too_long).map_err(|e| self.error(e))?;
                if form.size4 {
                    self.u32(count)?;
                }
                if form.len4 {
                    self.u32(0)?;
                    self.u32(count)?;
                }
            }
        } else if form.has_count() || !(form.null_terminated || flags.contains(Flags::REMAINING)) {
            return Err(self.error(bad_flags(flags)));
        }
        self.charset(text, units, form.charset)
    }
}

impl Ndr for NdrString {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        *self = p.flagged_string()?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.flagged_string(self)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.string(name, Some(self.as_bytes()));
    }
}

/// The scalar `string_array`: strings up to an empty one (`STR_NULLTERM`), up
/// to the end of the buffer (`STR_NULLTERM` with `REMAINING`), or separated by
/// NULs up to the end of the buffer (`STR_NOTERM` with `REMAINING`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StringArray(pub Vec<NdrString>);

impl Ndr for StringArray {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.0.clear();
        let flags = p.flags;
        let to_end = flags.contains(Flags::REMAINING);
        let null_terminated = flags.contains(Flags::STR_NULLTERM);
        let separated = flags.contains(Flags::STR_NOTERM);
        if null_terminated == separated || separated && !to_end {
            return Err(p.error(bad_flags(flags)));
        }
        if separated {
            p.set_flags(flags.without(Flags::STR_NOTERM | Flags::REMAINING) | Flags::STR_NULLTERM);
        }
        while !separated || p.remaining() > 0 {
            p.charge(size_of::<NdrString>())?;
            let text = p.flagged_string().at_index(self.0.len())?;
            let last = !separated && to_end && p.remaining() == 0;
            if text.is_empty() && !separated && !last {
                break;
            }
            self.0.push(text);
            if last {
                break;
            }
        }
        p.set_flags(flags);
        Ok(())
    }

    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.flags;
        let to_end = flags.contains(Flags::REMAINING);
        let null_terminated = flags.contains(Flags::STR_NULLTERM);
        let separated = flags.contains(Flags::STR_NOTERM);
        if null_terminated == separated || separated && !to_end {
            return Err(p.error(bad_flags(flags)));
        }
        for (i, text) in self.0.iter().enumerate() {
            if separated && i > 0 {
                p.zeros(Form::of(flags).charset.unit())?;
            }
            p.flagged_string(text).at_index(i)?;
        }
        if null_terminated && !to_end {
            p.flagged_string(&NdrString::default())?;
        }
        Ok(())
    }

    fn print(&self, name: &str, out: &mut dyn Printer) {
        let items: Vec<&[u8]> = self.0.iter().map(NdrString::as_bytes).collect();
        out.string_array(name, &items);
    }
}

/// The scalar `u16string`: UTF-16 units as they are, up to a NUL that is not part of the value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct U16String(pub Vec<u16>);

impl Ndr for U16String {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(2)?;
        let rest = p.data.get(p.pos..).unwrap_or_default();
        let count = to_null(rest, 2) / 2;
        u16::pull_vec(&mut self.0, count, p)?;
        if p.u16()? != 0 {
            return Err(p.error(ErrorKind::String("string without its terminator".into())));
        }
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        u16::push_slice(&self.0, p)?;
        p.u16(0)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        let bytes: Vec<u8> = self.0.iter().flat_map(|u| u.to_le_bytes()).collect();
        out.string(name, Some(charset::decode(&bytes, Charset::Utf16, false).as_bytes()));
    }
}
