//! Names of status codes: NTSTATUS, WERROR and HRESULT (MS-ERREF), spelled as
//! Samba does.

mod hresult;
mod ntstatus;
mod werror;

use std::fmt;

fn find(table: &'static [(u32, &'static str)], code: u32) -> Option<&'static str> {
    let i = table.binary_search_by_key(&code, |(code, _)| *code).ok()?;
    table.get(i).map(|(_, name)| *name)
}

/// Name of an NTSTATUS: `NT_STATUS_OK`, `NT_STATUS_ACCESS_DENIED`, …
#[must_use]
pub fn ntstatus_name(code: u32) -> Option<&'static str> {
    find(ntstatus::NAMES, code)
}

/// Name of a WERROR: `WERR_OK`, `WERR_ACCESS_DENIED`, …
#[must_use]
pub fn werror_name(code: u32) -> Option<&'static str> {
    find(werror::NAMES, code)
}

/// Name of an HRESULT: `HRES_ERROR`, …
#[must_use]
pub fn hresult_name(code: u32) -> Option<&'static str> {
    find(hresult::NAMES, code)
}

/// Displays an NTSTATUS by name, or as `NT code 0x…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NtStatusName(pub u32);

/// Displays a WERROR by name, or as `DOS code 0x…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WerrorName(pub u32);

/// Displays an HRESULT by name, or as `HRES code 0x…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HresultName(pub u32);

fn show(f: &mut fmt::Formatter<'_>, name: Option<&str>, kind: &str, code: u32) -> fmt::Result {
    match name {
        Some(name) => f.write_str(name),
        None => write!(f, "{kind} code 0x{code:08x}"),
    }
}

impl fmt::Display for NtStatusName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, ntstatus_name(self.0), "NT", self.0)
    }
}

impl fmt::Display for WerrorName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, werror_name(self.0), "DOS", self.0)
    }
}

impl fmt::Display for HresultName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, hresult_name(self.0), "HRES", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_so_that_binary_search_finds_every_code() {
        for table in [ntstatus::NAMES, werror::NAMES, hresult::NAMES] {
            assert!(table.windows(2).all(|w| w[0].0 < w[1].0));
        }
    }

    #[test]
    fn codes_print_by_name_or_as_a_number() {
        assert_eq!(NtStatusName(0).to_string(), "NT_STATUS_OK");
        assert_eq!(NtStatusName(0xc000_0022).to_string(), "NT_STATUS_ACCESS_DENIED");
        assert_eq!(NtStatusName(0x8000_0005).to_string(), "STATUS_BUFFER_OVERFLOW");
        assert_eq!(NtStatusName(0xdead).to_string(), "NT code 0x0000dead");
        assert_eq!(WerrorName(0).to_string(), "WERR_OK");
        assert_eq!(WerrorName(5).to_string(), "WERR_ACCESS_DENIED");
        assert_eq!(WerrorName(0xdead_beef).to_string(), "DOS code 0xdeadbeef");
        assert_eq!(HresultName(0x8000_4001).to_string(), "HRES_E_NOTIMPL");
        assert_eq!(HresultName(0xdead_beef).to_string(), "HRES code 0xdeadbeef");
    }
}
