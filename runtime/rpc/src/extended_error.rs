//! What a server says about an error besides its status (MS-EERR): which
//! component failed, where, when and at what. Windows says so when its policy
//! "Propagation of extended error information" is on.

use crate::uuid;
use dcerpc::dcerpc::{BindNakBody, FaultBody, FaultFlags};
use dcerpc::eerr::{
    EXTENDED_ERROR_SIGNATURE, EeComputerNameValue, EeFlags, EeGeneratingComponent, ExtendedErrorEncoding,
    ExtendedErrorInfo, ExtendedErrorParamValue,
};
use pidl_ndr::print::iso_nttime;
use pidl_ndr::status::werror_name;
use pidl_ndr::{Format, Pull};
use std::fmt;

/// Bytes of a fault in front of the information (MS-RPCE 2.2.2.8).
const FAULT_HEADER: u32 = 0x20;
/// Bytes of a `bind_nak` in front of the versions it lists.
const BIND_NAK_HEADER: usize = 19;
/// Characters of a text, and bytes of a blob, that are shown.
const SHOWN: usize = 256;

/// The records of an error, each caused by the next one. A server is free to
/// say anything here: it is for people and logs, not for decisions.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtendedError(Box<ExtendedErrorInfo>);

impl ExtendedError {
    /// Reads it as it is sent (MS-EERR 2.2.2.2). Whatever is wrong with it, it
    /// is then as if it were not there.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let encoding: ExtendedErrorEncoding = Pull::new(bytes, Format::NDR32).value().ok()?;
        encoding.sequence.first.map(ExtendedError)
    }

    /// What a fault says (MS-RPCE 2.2.2.8). Its blob must end before the authentication trailer.
    #[must_use]
    pub fn of_fault(fault: &FaultBody) -> Option<Self> {
        if fault.flags.0 & FaultFlags::FAULT_EXTENDED_ERROR_PRESENT.0 == 0 {
            return None;
        }
        let length = usize::try_from(fault.alloc_hint.checked_sub(FAULT_HEADER)?).ok()?;
        Self::decode(fault.stub_and_auth.0.get(..length)?)
    }

    /// What a refusal of a connection says (MS-RPCE 2.2.2.9).
    #[must_use]
    pub fn of_bind_nak(nak: &BindNakBody) -> Option<Self> {
        // The signature stands at a multiple of 4 bytes from the start of the PDU.
        let before = BIND_NAK_HEADER + 2 * nak.versions.len();
        let rest = nak.extended_error.0.get(before.next_multiple_of(4) - before..)?;
        let (signature, encoding) = rest.split_first_chunk()?;
        let ours = uuid::parse(EXTENDED_ERROR_SIGNATURE)?;
        if uuid::from_bytes(*signature) != ours {
            return None;
        }
        Self::decode(encoding)
    }

    /// The records, the latest first, the root of the error last.
    pub fn records(&self) -> impl Iterator<Item = &ExtendedErrorInfo> {
        std::iter::successors(Some(&*self.0), |record| record.next.as_deref())
    }
}

fn component(component: EeGeneratingComponent) -> Option<&'static str> {
    Some(match component {
        EeGeneratingComponent::EE_INFO_GC_APPLICATION => "the application",
        EeGeneratingComponent::EE_INFO_GC_RUNTIME => "the RPC runtime",
        EeGeneratingComponent::EE_INFO_GC_SECURITY_PROVIDER => "the security provider",
        EeGeneratingComponent::EE_INFO_GCNPFS => "named pipes",
        EeGeneratingComponent::EE_INFO_GCRDR => "the redirector",
        EeGeneratingComponent::EE_INFO_GCNMP => "the named pipe provider",
        EeGeneratingComponent::EE_INFO_GCIO => "I/O",
        EeGeneratingComponent::EE_INFO_GC_WINSOCK => "Winsock",
        EeGeneratingComponent::EE_INFO_GC_AUTHZ => "authorization",
        EeGeneratingComponent::EE_INFO_GCLPC => "local procedure calls",
        EeGeneratingComponent::EE_INFO_GCCOM => "COM",
        EeGeneratingComponent::EE_INFO_GCFRS => "file replication",
        _ => return None,
    })
}

/// Text of the server's, without anything a terminal would obey.
fn quoted(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let text = text.trim_end_matches('\0');
    let end = text.char_indices().nth(SHOWN).map_or(text.len(), |(at, _)| at);
    let (shown, rest) = text.split_at(end);
    write!(f, "{shown:?}{}", if rest.is_empty() { "" } else { "…" })
}

fn parameter(f: &mut fmt::Formatter<'_>, value: &ExtendedErrorParamValue) -> fmt::Result {
    let text = |f: &mut fmt::Formatter<'_>, text: &Option<pidl_ndr::NdrString>| {
        quoted(f, &text.as_ref().map(ToString::to_string).unwrap_or_default())
    };
    match value {
        ExtendedErrorParamValue::AnsiString(s) => text(f, &s.p_string),
        ExtendedErrorParamValue::UnicodeString(s) => text(f, &s.p_string),
        ExtendedErrorParamValue::LVal(n) => write!(f, "{n:#x}"),
        ExtendedErrorParamValue::IVal(n) => write!(f, "{n:#x}"),
        ExtendedErrorParamValue::PVal(n) => write!(f, "{n:#x}"),
        ExtendedErrorParamValue::EeptiNone => f.write_str("(left out)"),
        ExtendedErrorParamValue::Blob(blob) => {
            let bytes = blob.p_blob.as_deref().unwrap_or_default();
            bytes.iter().take(SHOWN).try_for_each(|b| write!(f, "{b:02x}"))?;
            f.write_str(if bytes.len() > SHOWN { "…" } else { "" })
        }
    }
}

fn record(f: &mut fmt::Formatter<'_>, record: &ExtendedErrorInfo) -> fmt::Result {
    match component(record.generating_component) {
        Some(name) => f.write_str(name)?,
        None => write!(f, "component {:#x}", record.generating_component.0)?,
    }
    if let EeComputerNameValue::Name(name) = &record.computer_name.value {
        f.write_str(" of ")?;
        quoted(f, &name.p_string.as_ref().map(ToString::to_string).unwrap_or_default())?;
    }
    write!(f, " reports {}", record.status)?;
    if let Some(name) = werror_name(record.status) {
        write!(f, " ({name})")?;
    }
    write!(f, " at location {}, process {}", record.detection_location, record.process_id)?;
    write!(f, ", {}", iso_nttime(record.time_stamp.0))?;
    for (n, param) in record.params.iter().enumerate() {
        f.write_str(if n == 0 { ": " } else { ", " })?;
        parameter(f, &param.value)?;
    }
    Ok(())
}

impl fmt::Display for ExtendedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let missing = |flag: EeFlags, r: &ExtendedErrorInfo| r.flags.0 & flag.0 != 0;
        for (n, r) in self.records().enumerate() {
            if n != 0 {
                f.write_str("; because ")?;
            }
            if missing(EeFlags::EE_INFO_PREVIOUS_RECORDS_MISSING, r) {
                f.write_str("(records missing) ")?;
            }
            record(f, r)?;
            if missing(EeFlags::EE_INFO_NEXT_RECORDS_MISSING, r) {
                f.write_str(" (records missing)")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for ExtendedError {}

#[cfg(test)]
mod tests;
