//! Errors by the names libndr gives them.

use pidl_ndr::{Error, ErrorKind};

/// What `ndrdump` prints behind `pull returned`: the text of an `NDR_ERR_*` code.
#[must_use]
pub fn libndr_text(error: &Error) -> &'static str {
    const NARROW: u64 = u32::MAX as u64;
    match error.kind() {
        // It wants the upper halves of NDR64's counts to be zero.
        ErrorKind::CountTooLarge { count: NARROW.., .. } | ErrorKind::ArrayOffset { offset: NARROW.. } => {
            "NDR64 assertion error"
        }
        ErrorKind::BufferTooShort { .. } | ErrorKind::CountTooLarge { .. } => "Buffer Size Error",
        // A missing terminator counts as a bad size there.
        ErrorKind::ArraySize(_) | ErrorKind::ArrayOffset { .. } => "Bad Array Size",
        ErrorKind::String(text) if text.contains("terminator") => "Bad Array Size",
        ErrorKind::String(_) => "String Error",
        ErrorKind::Range { .. } => "Range Error",
        ErrorKind::BadSwitch { .. } | ErrorKind::SwitchMismatch { .. } => "Bad Switch",
        ErrorKind::NullPointer => "Invalid Pointer",
        ErrorKind::Pointer(_) => "Relative Pointer Error",
        ErrorKind::Subcontext(_) => "Subcontext Error",
        ErrorKind::Compression(_) => "Compression Error",
        ErrorKind::MaxRecursion { .. } => "Maximum Recursion Exceeded",
        ErrorKind::Budget { .. } => "Allocation Error",
        ErrorKind::UnreadBytes { .. } => "Unread Bytes",
        ErrorKind::Expression(_) => "Length Error",
        ErrorKind::Context(_) => "Unknown Context",
        _ => "Validate Error",
    }
}

/// Where and why, for stderr.
#[must_use]
pub fn explain(error: &Error) -> String {
    let mut out = format!("byte 0x{:04x} ({})", error.offset(), error.offset());
    let path = error.path();
    if !path.is_empty() {
        out.push_str(", ");
        out.push_str(&shortened(&path));
    }
    out.push_str(": ");
    out.push_str(&error.kind().to_string());
    out
}

/// The two ends of a path that is too long to read.
fn shortened(path: &str) -> String {
    const END: usize = 60;
    let chars: Vec<char> = path.chars().collect();
    match (chars.get(..END), chars.len().checked_sub(END).and_then(|i| chars.get(i..))) {
        (Some(head), Some(tail)) if chars.len() > 3 * END => {
            format!("{} … {}", String::from_iter(head), String::from_iter(tail))
        }
        _ => path.to_owned(),
    }
}
