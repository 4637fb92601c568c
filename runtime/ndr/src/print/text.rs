//! The text form of Samba's `ndrdump`.

use std::fmt;
use std::io::Write as _;

use super::{Clock, Printer, cut_at_nul, hexdump, time, time_string};
use crate::context::Surroundings;
use crate::{Flags, status};

/// Width to which the name in front of a value is padded.
const NAME_WIDTH: usize = 25;
/// The longest `uint8` array that stands on one line under
/// [`Flags::PRINT_ARRAY_HEX`].
const HEX_LINE: usize = 32;

/// Prints values as `ndrdump` does: byte for byte what Samba's prints with
/// `TZ=UTC`. Values are indented by four blanks a level, starting at one.
pub struct TextPrinter {
    out: Vec<u8>,
    flags: Flags,
    around: Surroundings,
    depth: usize,
    frames: Vec<Frame>,
    clock: Clock,
    secrets: bool,
    style: Style,
}

/// What [`Printer::end`] goes back by.
#[derive(Clone, Copy)]
enum Frame {
    Deeper,
    SameDepth,
}

/// Escape sequences around names and values.
struct Style {
    name: &'static str,
    value: &'static str,
    reset: &'static str,
}

impl Style {
    const PLAIN: Style = Style { name: "", value: "", reset: "" };
    const COLOURED: Style = Style { name: "\x1b[2m", value: "\x1b[1m", reset: "\x1b[0m" };
}

impl Default for TextPrinter {
    fn default() -> Self {
        Self::new()
    }
}

impl TextPrinter {
    /// Without colour, hours of a 24-hour clock, secrets hidden.
    #[must_use]
    pub fn new() -> Self {
        TextPrinter {
            out: Vec::new(),
            flags: Flags::NONE,
            around: Surroundings::default(),
            depth: 1,
            frames: Vec::new(),
            clock: Clock::default(),
            secrets: false,
            style: Style::PLAIN,
        }
    }

    /// For terminals: names dim, values bright; the same text otherwise.
    #[must_use]
    pub fn coloured() -> Self {
        TextPrinter { style: Style::COLOURED, ..Self::new() }
    }

    /// Writes hours as the locale of the reader would.
    #[must_use]
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Shows values marked [`Flags::IS_SECRET`] instead of hiding them.
    #[must_use]
    pub fn with_secrets(mut self) -> Self {
        self.secrets = true;
        self
    }

    /// What has been printed. Text comes from the wire as it is and need not be UTF-8.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.out
    }

    /// Takes what has been printed since the last call.
    #[must_use]
    pub fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.out)
    }

    fn hex(&self) -> bool {
        self.flags.contains(Flags::PRINT_ARRAY_HEX)
    }

    fn hidden(&self) -> bool {
        self.flags.contains(Flags::IS_SECRET) && !self.secrets
    }

    fn indent(&mut self) {
        self.out.resize(self.out.len() + 4 * self.depth, b' ');
    }

    fn push(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn push_fmt(&mut self, text: fmt::Arguments<'_>) {
        // Writing to a Vec cannot fail.
        let _ = self.out.write_fmt(text);
    }

    fn dim(&mut self, text: &str) {
        self.push(self.style.name);
        self.push(text);
        self.push(self.style.reset);
    }

    fn bright(&mut self, value: fmt::Arguments<'_>) {
        self.push(self.style.value);
        self.push_fmt(value);
        self.push(self.style.reset);
    }

    fn pad(&mut self, name: &str) {
        self.out.resize(self.out.len() + NAME_WIDTH.saturating_sub(name.len()), b' ');
    }

    /// `%-25s: value`
    fn field(&mut self, name: &str, value: fmt::Arguments<'_>) {
        self.indent();
        self.dim(name);
        self.pad(name);
        self.push(": ");
        self.bright(value);
        self.out.push(b'\n');
    }

    /// `%-25s: value` with bytes from the wire, cut at a NUL, between quotes or not.
    fn field_bytes(&mut self, name: &str, quote: &str, bytes: &[u8]) {
        self.indent();
        self.dim(name);
        self.pad(name);
        self.push(": ");
        self.push(self.style.value);
        self.push(quote);
        self.out.extend_from_slice(cut_at_nul(bytes));
        self.push(quote);
        self.push(self.style.reset);
        self.out.push(b'\n');
    }

    /// `name: heading`, not padded
    fn heading(&mut self, name: &str, heading: fmt::Arguments<'_>) {
        self.indent();
        self.dim(name);
        self.push(": ");
        self.push_fmt(heading);
        self.out.push(b'\n');
    }

    /// A line without a name.
    fn line(&mut self, text: fmt::Arguments<'_>) {
        self.indent();
        self.push_fmt(text);
        self.out.push(b'\n');
    }

    fn open(&mut self, frame: Frame) {
        if matches!(frame, Frame::Deeper) {
            self.depth += 1;
        }
        self.frames.push(frame);
    }

    fn redacted(&mut self, name: &str) -> bool {
        let hidden = self.hidden();
        if hidden {
            self.field(name, format_args!("<REDACTED SECRET VALUE>"));
        }
        hidden
    }

    fn dump(&mut self, bytes: &[u8]) {
        if !self.hidden() {
            hexdump(&mut self.out, bytes, true);
        }
    }

    fn signed64(&mut self, name: &str, value: i64) {
        if !self.redacted(name) {
            self.field(name, format_args!("0x{value:016x} ({value})"));
        }
    }

    /// One flag of a bitmap; C sees 32 bits of it.
    fn bitmap_flag(&mut self, symbol: &str, mask: u32, value: u32) {
        if mask == 0 {
            return;
        }
        let shift = mask.trailing_zeros();
        let (mask, value) = (mask >> shift, (value & mask) >> shift);
        self.indent();
        if mask == 1 {
            self.bright(format_args!("   {value}: "));
            self.dim(symbol);
            self.pad(symbol);
        } else {
            self.bright(format_args!("0x{value:02x}: "));
            self.dim(symbol);
            self.pad(symbol);
            self.bright(format_args!(" ({})", value as i32));
        }
        self.out.push(b'\n');
    }
}

impl Printer for TextPrinter {
    fn flags(&self) -> Flags {
        self.flags
    }

    fn restore_flags(&mut self, flags: Flags) {
        self.flags = flags;
    }

    fn surroundings(&self) -> &Surroundings {
        &self.around
    }

    fn surroundings_mut(&mut self) -> &mut Surroundings {
        &mut self.around
    }

    fn begin_struct(&mut self, name: &str, type_name: &str) {
        self.heading(name, format_args!("struct {type_name}"));
        self.open(Frame::Deeper);
    }

    fn begin_union(&mut self, name: &str, type_name: &str, level: u32) {
        if self.hex() {
            self.field(name, format_args!("union {type_name}(case 0x{level:X})"));
        } else {
            self.field(name, format_args!("union {type_name}(case {})", level as i32));
        }
        self.open(Frame::SameDepth);
    }

    fn bad_level(&mut self, level: u32) {
        self.line(format_args!("UNKNOWN LEVEL {}", level as u16));
    }

    fn begin_array(&mut self, name: &str, count: usize) {
        self.heading(name, format_args!("ARRAY({count})"));
        self.open(Frame::Deeper);
    }

    fn begin_pointer(&mut self, name: &str, present: bool) {
        self.field(name, format_args!("{}", if present { "*" } else { "NULL" }));
        self.open(Frame::Deeper);
    }

    fn begin_group(&mut self, name: &str, label: Option<&str>) {
        match label {
            Some(label) => self.field(name, format_args!("{label}")),
            None => self.line(format_args!("{name}")),
        }
        self.open(Frame::Deeper);
    }

    fn end(&mut self) {
        if let Some(Frame::Deeper) = self.frames.pop() {
            self.depth -= 1;
        }
    }

    fn uint(&mut self, name: &str, bits: u32, value: u64) {
        if !self.redacted(name) {
            let digits = (bits.clamp(8, 32) / 4) as usize;
            self.field(name, format_args!("0x{value:0digits$x} ({value})"));
        }
    }

    fn int(&mut self, name: &str, value: i64) {
        if !self.redacted(name) {
            self.field(name, format_args!("{value}"));
        }
    }

    fn hyper(&mut self, name: &str, value: u64) {
        self.signed64(name, value as i64);
    }

    fn dlong(&mut self, name: &str, value: i64) {
        self.signed64(name, value);
    }

    fn udlong(&mut self, name: &str, value: u64) {
        self.field(name, format_args!("0x{value:016x} ({value})"));
    }

    fn double(&mut self, name: &str, value: f64) {
        if value.is_nan() {
            let sign = if value.is_sign_negative() { "-" } else { "" };
            self.field(name, format_args!("{sign}nan"));
        } else {
            self.field(name, format_args!("{value:.6}"));
        }
    }

    fn boolean(&mut self, name: &str, value: bool) {
        self.field(name, format_args!("{value}"));
    }

    fn address(&mut self, name: &str, value: u64) {
        if value == 0 {
            self.field(name, format_args!("(nil)"));
        } else {
            self.field(name, format_args!("0x{value:x}"));
        }
    }

    fn enumeration(&mut self, name: &str, symbol: Option<&str>, value: u32) {
        let symbol = symbol.unwrap_or("UNKNOWN_ENUM_VALUE");
        if self.hex() {
            self.field(name, format_args!("{symbol} (0x{value:X})"));
        } else {
            self.field(name, format_args!("{symbol} ({})", value as i32));
        }
    }

    fn bitmap(&mut self, name: &str, bits: u32, value: u64, flags: &[(&str, u64)]) {
        if bits == 64 {
            self.hyper(name, value);
        } else {
            self.uint(name, bits, value);
        }
        self.depth += 1;
        for (symbol, mask) in flags {
            self.bitmap_flag(symbol, *mask as u32, value as u32);
        }
        self.depth -= 1;
    }

    fn string(&mut self, name: &str, value: Option<&[u8]>) {
        if self.redacted(name) {
            return;
        }
        match value {
            None => self.field(name, format_args!("NULL")),
            Some(bytes) => self.field_bytes(name, "'", bytes),
        }
    }

    fn text(&mut self, name: &str, value: &[u8]) {
        self.field_bytes(name, "", value);
    }

    fn quoted_list(&mut self, name: &str, items: &[&[u8]]) {
        self.indent();
        self.dim(name);
        self.pad(name);
        self.push(":");
        for item in items {
            self.push(" ");
            self.push(self.style.value);
            self.push("\"");
            self.out.extend_from_slice(cut_at_nul(item));
            self.push("\"");
            self.push(self.style.reset);
        }
        self.out.push(b'\n');
    }

    fn u8_array(&mut self, name: &str, bytes: &[u8]) {
        let count = bytes.len();
        if self.hidden() {
            self.heading(name, format_args!("ARRAY({count}): <REDACTED SECRET VALUES>"));
        } else if self.hex() && count <= HEX_LINE {
            let digits: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
            self.field(name, format_args!("{digits}"));
        } else if self.hex() {
            self.heading(name, format_args!("ARRAY({count})"));
            self.dump(bytes);
        } else {
            self.begin_array(name, count);
            for (i, b) in bytes.iter().enumerate() {
                self.uint(&format!("[{i}]"), 8, u64::from(*b));
            }
            self.end();
        }
    }

    fn null_u8_array(&mut self, name: &str, count: usize) {
        self.heading(name, format_args!("ARRAY({count}) : NULL"));
    }

    fn blob(&mut self, name: &str, bytes: &[u8]) {
        self.field(name, format_args!("DATA_BLOB length={}", bytes.len()));
        self.dump(bytes);
    }

    fn unexpected_null(&mut self) {
        self.line(format_args!("UNEXPECTED NULL POINTER"));
    }

    fn nttime(&mut self, name: &str, value: u64) {
        let text = time::nttime_string(value, self.clock);
        self.field(name, format_args!("{text}"));
    }

    fn time_t(&mut self, name: &str, value: i64) {
        if value == 0 || value == -1 {
            self.field(name, format_args!("(time_t){value}"));
        } else {
            self.field(name, format_args!("{}", time_string(value, self.clock)));
        }
    }

    fn timeval(&mut self, name: &str, seconds: i64, fraction: i64) {
        let text = time_string(seconds, self.clock);
        self.field(name, format_args!("{text}.{fraction}"));
    }

    fn ntstatus(&mut self, name: &str, code: u32) {
        self.field(name, format_args!("{}", status::NtStatusName(code)));
    }

    fn werror(&mut self, name: &str, code: u32) {
        self.field(name, format_args!("{}", status::WerrorName(code)));
    }

    fn hresult(&mut self, name: &str, code: u32) {
        self.field(name, format_args!("{}", status::HresultName(code)));
    }
}
