//! JSON, for programs that read dumps.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{Printer, cut_at_nul, time};
use crate::context::Surroundings;
use crate::{Flags, status};

/// Writes values as JSON (RFC 8259).
///
/// | IDL | JSON |
/// |---|---|
/// | struct, function | object, a member per field, in order |
/// | union | object with `$case` (the level) and the arm under its name; `$unknown` is true when no arm has the level |
/// | array | array |
/// | pointer | what it points to, or null |
/// | integers up to 32 bits, double | number (double: null unless finite) |
/// | 64-bit integers, `pointer` | decimal digits in a string, since readers take numbers for doubles |
/// | enum | `{"name": …, "value": n}`; the name is null for a value without one |
/// | bitmap | `{"value": n, "flags": […]}`: names of the flags that are set; `fields` holds masks of several bits with their value shifted down. 64-bit values are strings |
/// | string | string; bytes that are no UTF-8 become U+FFFD; whole, not cut at a NUL |
/// | uint8 array, `DATA_BLOB` | hexadecimal digits in a string |
/// | NTTIME, time_t | ISO 8601 in UTC (`2024-02-29T12:00:00.5Z`), or the number 0 |
/// | timeval, timespec | `{"seconds": "n", "fraction": n}` |
/// | NTSTATUS, WERROR, HRESULT | `{"name": …, "value": n}` |
/// | GUID, SID, addresses, names | string |
/// | a value marked secret | `{"$secret": true}` |
///
/// The top level is an object with a member for each value printed. A name
/// that an object has already gets `#2`, `#3` … appended.
pub struct JsonPrinter {
    out: String,
    flags: Flags,
    around: Surroundings,
    frames: Vec<Frame>,
    pretty: bool,
}

enum Frame {
    Object(BTreeSet<String>),
    Array {
        empty: bool,
    },
    /// Transparent: what it points to is a value of the frame around it, under this name.
    Pointer {
        name: String,
        empty: bool,
    },
}

impl Default for JsonPrinter {
    fn default() -> Self {
        Self::new()
    }
}

impl JsonPrinter {
    /// On one line.
    #[must_use]
    pub fn new() -> Self {
        JsonPrinter {
            out: "{".to_owned(),
            flags: Flags::NONE,
            around: Surroundings::default(),
            frames: vec![Frame::Object(BTreeSet::new())],
            pretty: false,
        }
    }

    /// A line for each value, indented by two blanks a level.
    #[must_use]
    pub fn pretty() -> Self {
        JsonPrinter { pretty: true, ..Self::new() }
    }

    /// The whole document; frames still open are closed.
    #[must_use]
    pub fn finish(mut self) -> String {
        while !self.frames.is_empty() {
            self.close();
        }
        self.out
    }

    /// Closes the innermost frame.
    fn close(&mut self) {
        let Some(frame) = self.frames.last() else { return };
        match frame {
            Frame::Pointer { empty: true, name } => {
                let name = name.clone();
                self.raw(&name, "null");
                self.frames.pop();
            }
            Frame::Pointer { .. } => {
                self.frames.pop();
            }
            Frame::Object(keys) => {
                let empty = keys.is_empty();
                self.frames.pop();
                if !empty {
                    self.newline();
                }
                self.out.push('}');
            }
            Frame::Array { empty } => {
                let empty = *empty;
                self.frames.pop();
                if !empty {
                    self.newline();
                }
                self.out.push(']');
            }
        }
    }

    fn newline(&mut self) {
        if self.pretty {
            let depth = self.frames.iter().filter(|f| !matches!(f, Frame::Pointer { .. })).count();
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("  ", depth));
        }
    }

    /// Writes what stands in front of a value: comma and key.
    fn slot(&mut self, name: &str) {
        let mut name = name.to_owned();
        // Pointers are transparent: their first value goes where they stand.
        let mut place = self.frames.len();
        while let Some(Frame::Pointer { name: own, empty }) =
            place.checked_sub(1).and_then(|i| self.frames.get_mut(i))
        {
            if std::mem::replace(empty, false) {
                name.clone_from(own);
            }
            place -= 1;
        }
        let (first, key) = match place.checked_sub(1).and_then(|i| self.frames.get_mut(i)) {
            Some(Frame::Object(keys)) => {
                let first = keys.is_empty();
                (first, Some(unused_key(keys, name)))
            }
            Some(Frame::Array { empty }) => (std::mem::replace(empty, false), None),
            Some(Frame::Pointer { .. }) | None => (true, None),
        };
        if !first {
            self.out.push(',');
        }
        self.newline();
        if let Some(key) = key {
            quote(&mut self.out, &key);
            self.out.push(':');
            if self.pretty {
                self.out.push(' ');
            }
        }
    }

    fn open_object(&mut self, name: &str) {
        self.slot(name);
        self.out.push('{');
        self.frames.push(Frame::Object(BTreeSet::new()));
    }

    fn raw(&mut self, name: &str, json: &str) {
        self.slot(name);
        self.out.push_str(json);
    }

    fn quoted(&mut self, name: &str, text: &str) {
        self.slot(name);
        quote(&mut self.out, text);
    }

    fn number(&mut self, name: &str, value: impl Into<i128>) {
        self.slot(name);
        // Writing to a String cannot fail.
        let _ = write!(self.out, "{}", value.into());
    }

    fn hex(&mut self, name: &str, bytes: &[u8]) {
        self.slot(name);
        self.out.push('"');
        for b in bytes {
            let _ = write!(self.out, "{b:02x}");
        }
        self.out.push('"');
    }

    fn redacted(&mut self, name: &str) -> bool {
        let hidden = self.flags.contains(Flags::IS_SECRET);
        if hidden {
            self.raw(name, "{\"$secret\":true}");
        }
        hidden
    }

    fn named(&mut self, name: &str, symbol: Option<&str>, value: u32) {
        self.open_object(name);
        match symbol {
            Some(symbol) => self.quoted("name", symbol),
            None => self.raw("name", "null"),
        }
        self.number("value", value);
        self.end();
    }
}

/// The name, with a number appended when the object has it already.
fn unused_key(keys: &mut BTreeSet<String>, name: String) -> String {
    let mut key = name.clone();
    let mut n = 1u64;
    while !keys.insert(key.clone()) {
        n += 1;
        key = format!("{name}#{n}");
    }
    key
}

fn quote(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Control characters, and line separators that JavaScript minds.
            c if c < ' ' || matches!(c, '\u{7f}' | '\u{2028}' | '\u{2029}') => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

impl Printer for JsonPrinter {
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

    fn begin_struct(&mut self, name: &str, _type_name: &str) {
        self.open_object(name);
    }

    fn begin_union(&mut self, name: &str, _type_name: &str, level: u32) {
        self.open_object(name);
        self.number("$case", level);
    }

    fn bad_level(&mut self, _level: u32) {
        self.raw("$unknown", "true");
    }

    fn begin_array(&mut self, name: &str, _count: usize) {
        self.slot(name);
        self.out.push('[');
        self.frames.push(Frame::Array { empty: true });
    }

    fn begin_content(&mut self, name: &str, _len: usize) {
        self.begin_pointer(name, true);
    }

    fn begin_pointer(&mut self, name: &str, _present: bool) {
        self.frames.push(Frame::Pointer { name: name.to_owned(), empty: true });
    }

    fn begin_group(&mut self, name: &str, _label: Option<&str>) {
        self.open_object(name);
    }

    fn end(&mut self) {
        // The outermost object is not the caller's.
        if self.frames.len() > 1 {
            self.close();
        }
    }

    fn uint(&mut self, name: &str, _bits: u32, value: u64) {
        if !self.redacted(name) {
            self.number(name, value);
        }
    }

    fn int(&mut self, name: &str, value: i64) {
        if !self.redacted(name) {
            self.number(name, value);
        }
    }

    fn hyper(&mut self, name: &str, value: u64) {
        if !self.redacted(name) {
            self.quoted(name, &value.to_string());
        }
    }

    fn dlong(&mut self, name: &str, value: i64) {
        if !self.redacted(name) {
            self.quoted(name, &value.to_string());
        }
    }

    fn udlong(&mut self, name: &str, value: u64) {
        self.hyper(name, value);
    }

    fn double(&mut self, name: &str, value: f64) {
        if value.is_finite() {
            self.raw(name, &format!("{value:?}"));
        } else {
            self.raw(name, "null");
        }
    }

    fn boolean(&mut self, name: &str, value: bool) {
        self.raw(name, if value { "true" } else { "false" });
    }

    fn address(&mut self, name: &str, value: u64) {
        self.quoted(name, &value.to_string());
    }

    fn enumeration(&mut self, name: &str, symbol: Option<&str>, value: u32) {
        self.named(name, symbol, value);
    }

    fn bitmap(&mut self, name: &str, bits: u32, value: u64, flags: &[(&str, u64)]) {
        if self.redacted(name) {
            return;
        }
        self.open_object(name);
        if bits == 64 {
            self.quoted("value", &value.to_string());
        } else {
            self.number("value", value);
        }
        self.begin_array("flags", 0);
        for (symbol, mask) in flags {
            if mask.is_power_of_two() && value & mask != 0 {
                self.quoted("", symbol);
            }
        }
        self.end();
        let fields = || flags.iter().filter(|(_, mask)| mask.count_ones() > 1);
        if fields().next().is_some() {
            self.open_object("fields");
            for (symbol, mask) in fields() {
                self.number(symbol, (value & mask) >> mask.trailing_zeros());
            }
            self.end();
        }
        self.end();
    }

    fn string(&mut self, name: &str, value: Option<&[u8]>) {
        if self.redacted(name) {
            return;
        }
        match value {
            Some(bytes) => self.quoted(name, &String::from_utf8_lossy(bytes)),
            None => self.raw(name, "null"),
        }
    }

    fn text(&mut self, name: &str, value: &[u8]) {
        self.quoted(name, &String::from_utf8_lossy(cut_at_nul(value)));
    }

    fn quoted_list(&mut self, name: &str, items: &[&[u8]]) {
        self.string_array(name, items);
    }

    fn u8_array(&mut self, name: &str, bytes: &[u8]) {
        if !self.redacted(name) {
            self.hex(name, bytes);
        }
    }

    fn null_u8_array(&mut self, name: &str, _count: usize) {
        self.raw(name, "null");
    }

    fn blob(&mut self, name: &str, bytes: &[u8]) {
        self.u8_array(name, bytes);
    }

    fn unexpected_null(&mut self) {
        self.raw("$null", "true");
    }

    fn nttime(&mut self, name: &str, value: u64) {
        if value == 0 {
            self.raw(name, "0");
        } else {
            self.quoted(name, &time::iso_nttime(value));
        }
    }

    fn time_t(&mut self, name: &str, value: i64) {
        if value == 0 {
            self.raw(name, "0");
        } else {
            self.quoted(name, &time::iso_unix(value));
        }
    }

    fn timeval(&mut self, name: &str, seconds: i64, fraction: i64) {
        self.open_object(name);
        self.quoted("seconds", &seconds.to_string());
        self.number("fraction", fraction);
        self.end();
    }

    fn ntstatus(&mut self, name: &str, code: u32) {
        self.named(name, status::ntstatus_name(code), code);
    }

    fn werror(&mut self, name: &str, code: u32) {
        self.named(name, status::werror_name(code), code);
    }

    fn hresult(&mut self, name: &str, code: u32) {
        self.named(name, status::hresult_name(code), code);
    }
}
