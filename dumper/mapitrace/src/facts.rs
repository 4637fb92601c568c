//! What a value of any type says about the call it belongs to: a printer that
//! only remembers the status a call returned and the handles it mentions.

use pidl_ndr::context::Surroundings;
use pidl_ndr::print::guid_string;
use pidl_ndr::{Flags, Printer, status};

/// Types that hold a context handle.
const HANDLES: [&str; 2] = ["ndr_context_handle", "policy_handle"];
/// The handle of nothing.
const NULL: &str = "00000000-0000-0000-0000-000000000000";

/// A code a call returned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// Its name, or its number when it has none.
    pub name: String,
    /// The number.
    pub code: u32,
    /// It is of a type whose values other than zero are errors.
    pub is_status: bool,
}

/// What was noticed.
#[derive(Default)]
pub struct Facts {
    /// The function's own result.
    pub result: Option<Status>,
    /// Context handles in the request.
    pub handles_in: Vec<String>,
    /// Context handles in the answer.
    pub handles_out: Vec<String>,
    /// Names of the structs that are open; pointers and arrays count too.
    open: Vec<Open>,
    flags: Flags,
    around: Surroundings,
}

enum Open {
    In,
    Out,
    Handle,
    Other,
}

impl Facts {
    fn result(&mut self, name: &str, status: impl FnOnce() -> Status) {
        if name == "result" && matches!(self.open.as_slice(), [_, Open::Out]) {
            self.result = Some(status());
        }
    }

    fn code(&mut self, name: &str, code: u32, known: Option<&'static str>) {
        self.result(name, || Status {
            name: known.map_or_else(|| format!("{code:#010x}"), str::to_owned),
            code,
            is_status: true,
        });
    }
}

impl Printer for Facts {
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
        self.open.push(match (self.open.len(), name) {
            (1, "in") => Open::In,
            (1, "out") => Open::Out,
            _ if HANDLES.contains(&type_name) => Open::Handle,
            _ => Open::Other,
        });
    }
    fn begin_union(&mut self, _: &str, _: &str, _: u32) {
        self.open.push(Open::Other);
    }
    fn bad_level(&mut self, _: u32) {}
    fn begin_array(&mut self, _: &str, _: usize) {
        self.open.push(Open::Other);
    }
    fn begin_pointer(&mut self, _: &str, _: bool) {
        self.open.push(Open::Other);
    }
    fn begin_group(&mut self, _: &str, _: Option<&str>) {
        self.open.push(Open::Other);
    }
    fn end(&mut self) {
        self.open.pop();
    }
    fn uint(&mut self, name: &str, _: u32, value: u64) {
        let code = u32::try_from(value).unwrap_or(u32::MAX);
        self.result(name, || Status { name: format!("{code:#x}"), code, is_status: false });
    }
    fn int(&mut self, _: &str, _: i64) {}
    fn hyper(&mut self, _: &str, _: u64) {}
    fn dlong(&mut self, _: &str, _: i64) {}
    fn udlong(&mut self, _: &str, _: u64) {}
    fn double(&mut self, _: &str, _: f64) {}
    fn boolean(&mut self, _: &str, _: bool) {}
    fn address(&mut self, _: &str, _: u64) {}
    fn enumeration(&mut self, name: &str, symbol: Option<&str>, value: u32) {
        self.result(name, || Status {
            name: symbol.map_or_else(|| format!("{value:#010x}"), str::to_owned),
            code: value,
            // Of some calls the good result is another number than 0.
            is_status: symbol.is_none_or(|s| !s.contains("Success")),
        });
    }
    fn bitmap(&mut self, _: &str, _: u32, _: u64, _: &[(&str, u64)]) {}
    fn string(&mut self, _: &str, _: Option<&[u8]>) {}
    fn text(&mut self, _: &str, _: &[u8]) {}
    fn quoted_list(&mut self, _: &str, _: &[&[u8]]) {}
    fn u8_array(&mut self, _: &str, _: &[u8]) {}
    fn null_u8_array(&mut self, _: &str, _: usize) {}
    fn blob(&mut self, _: &str, _: &[u8]) {}
    fn unexpected_null(&mut self) {}
    fn nttime(&mut self, _: &str, _: u64) {}
    fn time_t(&mut self, _: &str, _: i64) {}
    fn timeval(&mut self, _: &str, _: i64, _: i64) {}
    fn ntstatus(&mut self, name: &str, code: u32) {
        self.code(name, code, status::ntstatus_name(code));
    }
    fn werror(&mut self, name: &str, code: u32) {
        self.code(name, code, status::werror_name(code));
    }
    fn hresult(&mut self, name: &str, code: u32) {
        self.code(name, code, status::hresult_name(code));
    }
    fn guid(&mut self, _: &str, low: u32, mid: u16, high: u16, rest: [u8; 8]) {
        if !matches!(self.open.last(), Some(Open::Handle)) {
            return;
        }
        let handle = guid_string(low, mid, high, rest);
        if handle != NULL {
            match self.open.get(1) {
                Some(Open::In) => self.handles_in.push(handle),
                Some(Open::Out) => self.handles_out.push(handle),
                _ => {}
            }
        }
    }
    fn string_array(&mut self, _: &str, _: &[&[u8]]) {}
}
