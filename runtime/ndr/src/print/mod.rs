//! Showing values: one trait, several forms.
//!
//! [`TextPrinter`] prints what Samba's `ndrdump` prints, byte for byte;
//! [`JsonPrinter`] writes JSON. Generated code and the interpreter call the
//! same methods, one per field, in wire order, and know of no form.

mod hexdump;
mod json;
#[cfg(test)]
mod tests;
mod text;
mod time;

pub use hexdump::{hexdump, hexdump_diff};
pub use json::JsonPrinter;
pub use text::TextPrinter;
pub use time::{Clock, iso_nttime, time_string};

use crate::Flags;
use crate::context::Surroundings;
use std::net::{Ipv4Addr, Ipv6Addr};

/// Receives a value, field by field, in wire order.
///
/// [`begin_struct`](Printer::begin_struct), [`begin_union`](Printer::begin_union), [`begin_array`](Printer::begin_array),
/// [`begin_pointer`](Printer::begin_pointer) and [`begin_group`](Printer::begin_group) open a frame that
/// [`end`](Printer::end) closes. Every value carries the name of the field
/// that holds it; the elements of an array and the target of a pointer repeat
/// the name of the array or pointer, as `ndrdump` does.
///
/// Text from the wire arrives as bytes: UTF-8, or whatever the wire held.
pub trait Printer {
    /// The flags that hold here. Of these [`Flags::PRINT_ARRAY_HEX`] and
    /// [`Flags::IS_SECRET`] matter to printing.
    fn flags(&self) -> Flags;
    /// Replaces the flags.
    fn restore_flags(&mut self, flags: Flags);
    /// Adds the flags of a type or an element; give the result back to
    /// [`Printer::restore_flags`] behind it.
    fn add_flags(&mut self, flags: Flags) -> Flags {
        let saved = self.flags();
        self.restore_flags(saved | flags);
        saved
    }

    /// What the values shown depend on that is outside of them.
    fn surroundings(&self) -> &Surroundings;
    /// For [`Surroundings::set_context`]: what the program knows. What enclosing
    /// members provide is there by itself.
    fn surroundings_mut(&mut self) -> &mut Surroundings;

    // --- frames ------------------------------------------------------------

    /// Opens a struct. A function is a struct of its own name that holds
    /// structs named `in` and `out`, both of the function's type.
    fn begin_struct(&mut self, name: &str, type_name: &str);
    /// Opens a union with its level; the arm follows under its own name.
    fn begin_union(&mut self, name: &str, type_name: &str, level: u32);
    /// Inside a union: no arm has this level, and there is no default.
    fn bad_level(&mut self, level: u32);
    /// Opens an array whose elements follow.
    fn begin_array(&mut self, name: &str, count: usize);
    /// Opens a pointer; what it points to follows when it is `present`.
    fn begin_pointer(&mut self, name: &str, present: bool);
    /// Opens a group that is no IDL type. With a label it prints as a value
    /// with members; without one the name stands alone as a heading.
    fn begin_group(&mut self, name: &str, label: Option<&str>);
    /// Closes the innermost frame.
    fn end(&mut self);
    /// Opens bytes that hold a value of another type, which follows under the same name.
    fn begin_content(&mut self, name: &str, len: usize) {
        self.begin_group(name, Some(&format!("CONTENT({len})")));
    }
    /// Bytes that should hold a value of another type and do not.
    fn broken_content(&mut self, name: &str, bytes: &[u8], error: &crate::Error) {
        self.begin_group(name, Some(&format!("CONTENT({})", bytes.len())));
        self.text("error", error.to_string().as_bytes());
        self.u8_array("bytes", bytes);
        self.end();
    }

    // --- numbers -----------------------------------------------------------

    /// An unsigned integer of 8, 16 or 32 bits (`uint1632` is 16, `uint3264` 32).
    fn uint(&mut self, name: &str, bits: u32, value: u64);
    /// A signed integer of 8, 16 or 32 bits.
    fn int(&mut self, name: &str, value: i64);
    /// `hyper`, `uid_t`, `gid_t`: unsigned, though `ndrdump` shows it signed.
    fn hyper(&mut self, name: &str, value: u64);
    /// `dlong`, `int64`.
    fn dlong(&mut self, name: &str, value: i64);
    /// `udlong`, `udlongr`.
    fn udlong(&mut self, name: &str, value: u64);
    /// `float`, `double`.
    fn double(&mut self, name: &str, value: f64);
    /// `boolean8`, `boolean32`, `bool`.
    fn boolean(&mut self, name: &str, value: bool);
    /// The scalar type `pointer`: a bare number that stands for an address.
    fn address(&mut self, name: &str, value: u64);
    /// An enum; `symbol` is the name of its value when it has one.
    fn enumeration(&mut self, name: &str, symbol: Option<&str>, value: u32);
    /// A bitmap of 8, 16, 32 or 64 bits with all flags of its type in source
    /// order. A mask of several bits is a field within; an empty one is skipped.
    fn bitmap(&mut self, name: &str, bits: u32, value: u64, flags: &[(&str, u64)]);

    // --- text and bytes ----------------------------------------------------

    /// A string, cut at its first NUL; `None` is a null pointer.
    fn string(&mut self, name: &str, value: Option<&[u8]>);
    /// `string_array`.
    fn string_array(&mut self, name: &str, items: &[&[u8]]) {
        self.begin_array(name, items.len());
        for (i, item) in items.iter().enumerate() {
            self.string(&format!("[{i}]"), Some(item));
        }
        self.end();
    }
    /// Text that is shown without quotes: `dnsp_name`, `dnsp_string` and other
    /// types that print as a word of their own.
    fn text(&mut self, name: &str, value: &[u8]);
    /// Quoted words on one line: `dnsp_string_list`.
    fn quoted_list(&mut self, name: &str, items: &[&[u8]]);
    /// An array of `uint8`.
    fn u8_array(&mut self, name: &str, bytes: &[u8]);
    /// An array of `uint8` that is missing where `count` bytes should be.
    fn null_u8_array(&mut self, name: &str, count: usize);
    /// `DATA_BLOB`.
    fn blob(&mut self, name: &str, bytes: &[u8]);
    /// A struct behind a pointer that must not be null and is.
    fn unexpected_null(&mut self);

    // --- well-known types ----------------------------------------------------

    /// `NTTIME`, `NTTIME_hyper`, `NTTIME_1sec`: 100 ns since 1601-01-01.
    fn nttime(&mut self, name: &str, value: u64);
    /// `time_t`: seconds since 1970-01-01.
    fn time_t(&mut self, name: &str, value: i64);
    /// `timeval`, `timespec`: seconds since 1970-01-01 and a fraction in
    /// units of their own.
    fn timeval(&mut self, name: &str, seconds: i64, fraction: i64);
    /// `NTSTATUS`.
    fn ntstatus(&mut self, name: &str, code: u32);
    /// `WERROR`.
    fn werror(&mut self, name: &str, code: u32);
    /// `HRESULT`.
    fn hresult(&mut self, name: &str, code: u32);
    /// `GUID` by its fields: `time_low`, `time_mid`, `time_hi_and_version`,
    /// then `clock_seq` and `node`.
    fn guid(&mut self, name: &str, low: u32, mid: u16, high: u16, rest: [u8; 8]) {
        self.text(name, guid_string(low, mid, high, rest).as_bytes());
    }
    /// `dom_sid`.
    fn sid(&mut self, name: &str, revision: u8, authority: [u8; 6], sub_authorities: &[u32]) {
        self.text(name, sid_string(revision, authority, sub_authorities).as_bytes());
    }
    /// `ipv4address`.
    fn ipv4(&mut self, name: &str, address: Ipv4Addr) {
        self.text(name, address.to_string().as_bytes());
    }
    /// `ipv6address`: all eight groups with all their digits.
    fn ipv6(&mut self, name: &str, address: Ipv6Addr) {
        let groups: Vec<String> = address.segments().iter().map(|s| format!("{s:04x}")).collect();
        self.text(name, groups.join(":").as_bytes());
    }
}

/// A GUID in its text form, lower case and without braces.
#[must_use]
pub fn guid_string(low: u32, mid: u16, high: u16, rest: [u8; 8]) -> String {
    let [c0, c1, n0, n1, n2, n3, n4, n5] = rest;
    format!(
        "{low:08x}-{mid:04x}-{high:04x}-{c0:02x}{c1:02x}-{n0:02x}{n1:02x}{n2:02x}{n3:02x}{n4:02x}{n5:02x}"
    )
}

/// A SID in its text form (MS-DTYP 2.4.2.1); an identifier authority of
/// 2³² − 1 or more is hexadecimal.
#[must_use]
pub fn sid_string(revision: u8, authority: [u8; 6], sub_authorities: &[u32]) -> String {
    let [a, b, c, d, e, f] = authority;
    let authority = u64::from_be_bytes([0, 0, a, b, c, d, e, f]);
    let mut out = if authority >= u64::from(u32::MAX) {
        format!("S-{revision}-0x{authority:x}")
    } else {
        format!("S-{revision}-{authority}")
    };
    for sub in sub_authorities {
        out.push('-');
        out.push_str(&sub.to_string());
    }
    out
}

/// The part of a string that C sees.
fn cut_at_nul(bytes: &[u8]) -> &[u8] {
    bytes.split(|b| *b == 0).next().unwrap_or_default()
}
