//! What an operation of any kind says: a printer that remembers the fields that
//! operations have in common. Their names are those of the IDL, the same in all.

use super::lids;
use pidl_ndr::context::Surroundings;
use pidl_ndr::{Flags, Printer};

/// What was noticed.
#[derive(Default)]
pub(super) struct Notice {
    /// Name of the operation.
    pub name: Option<String>,
    /// Where the handle it makes goes in the table.
    pub output: Option<u8>,
    /// How it ended: name and number.
    pub returned: Option<(String, u32)>,
    /// Property tags it lists.
    pub tags: Vec<u32>,
    /// Property tags of recipients.
    pub recipients: Vec<u32>,
    /// Names of properties, as MS-OXPROPS has them; text in quotes.
    pub names: Vec<String>,
    /// Rows it tells of.
    pub rows: Option<u64>,
    /// The logon is to a private mailbox.
    pub private: Option<bool>,
    /// The property set of the name at hand.
    set: String,
    /// Names of the open arrays and structs.
    open: Vec<List>,
    flags: Flags,
    surroundings: Surroundings,
}

#[derive(Clone, Copy, PartialEq)]
enum List {
    Tags,
    Recipients,
    /// The text of a property's name.
    NameText,
    Other,
}

/// `LogonFlags`: the mailbox is private (MS-OXCSTOR 2.2.1.1.1).
const PRIVATE: u64 = 1;

impl Printer for Notice {
    fn flags(&self) -> Flags {
        self.flags
    }
    fn restore_flags(&mut self, flags: Flags) {
        self.flags = flags;
    }
    fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }
    fn surroundings_mut(&mut self) -> &mut Surroundings {
        &mut self.surroundings
    }
    fn begin_struct(&mut self, _: &str, ty: &str) {
        self.open.push(if ty == "PropertyNameText" { List::NameText } else { List::Other });
    }
    fn begin_union(&mut self, _: &str, _: &str, _: u32) {
        self.open.push(List::Other);
    }
    fn bad_level(&mut self, _: u32) {}
    fn begin_array(&mut self, name: &str, _: usize) {
        self.open.push(match name {
            "PropertyTags" => List::Tags,
            "RecipientColumns" => List::Recipients,
            _ => List::Other,
        });
    }
    fn begin_pointer(&mut self, _: &str, _: bool) {
        self.open.push(List::Other);
    }
    fn begin_group(&mut self, _: &str, _: Option<&str>) {
        self.open.push(List::Other);
    }
    fn end(&mut self) {
        self.open.pop();
    }
    fn uint(&mut self, name: &str, _: u32, value: u64) {
        match name {
            "OutputHandleIndex" => self.output = u8::try_from(value).ok().or(self.output),
            "RowCount" => self.rows = Some(value),
            "LID" => {
                let named = lids::name_of(&self.set, value);
                self.names.push(named.map_or_else(|| format!("{value:#x}"), str::to_owned));
            }
            _ => {}
        }
    }
    fn int(&mut self, _: &str, _: i64) {}
    fn hyper(&mut self, _: &str, _: u64) {}
    fn dlong(&mut self, _: &str, _: i64) {}
    fn udlong(&mut self, _: &str, _: u64) {}
    fn double(&mut self, _: &str, _: f64) {}
    fn boolean(&mut self, _: &str, _: bool) {}
    fn address(&mut self, _: &str, _: u64) {}
    fn enumeration(&mut self, name: &str, symbol: Option<&str>, value: u32) {
        match (self.open.last(), name) {
            (Some(List::Tags), _) => self.tags.push(value),
            (Some(List::Recipients), _) => self.recipients.push(value),
            (_, "RopId") if self.name.is_none() => self.name = symbol.map(str::to_owned),
            (_, "ReturnValue") if self.returned.is_none() => {
                let text = symbol.map_or_else(|| format!("{value:#010x}"), str::to_owned);
                self.returned = Some((text, value));
            }
            _ => {}
        }
    }
    fn bitmap(&mut self, name: &str, _: u32, value: u64, _: &[(&str, u64)]) {
        if name == "LogonFlags" {
            self.private = Some(value & PRIVATE != 0);
        }
    }
    fn string(&mut self, name: &str, value: Option<&[u8]>) {
        if let (Some(List::NameText), "Name", Some(text)) = (self.open.last(), name, value) {
            self.names.push(format!("'{}'", String::from_utf8_lossy(text).escape_debug()));
        }
    }
    fn text(&mut self, name: &str, value: &[u8]) {
        if name == "GUID" {
            self.set = String::from_utf8_lossy(value).into_owned();
        }
    }
    fn quoted_list(&mut self, _: &str, _: &[&[u8]]) {}
    fn u8_array(&mut self, _: &str, _: &[u8]) {}
    fn null_u8_array(&mut self, _: &str, _: usize) {}
    fn blob(&mut self, _: &str, _: &[u8]) {}
    fn unexpected_null(&mut self) {}
    fn nttime(&mut self, _: &str, _: u64) {}
    fn time_t(&mut self, _: &str, _: i64) {}
    fn timeval(&mut self, _: &str, _: i64, _: i64) {}
    fn ntstatus(&mut self, _: &str, _: u32) {}
    fn werror(&mut self, _: &str, _: u32) {}
    fn hresult(&mut self, _: &str, _: u32) {}
    fn string_array(&mut self, _: &str, _: &[&[u8]]) {}
}
