//! The verification trailer that secured requests end with (MS-RPCE 2.2.2.13).

use pidl::interpret::Interpreter;
use pidl_ndr::print::TextPrinter;
use pidl_ndr::{Format, Pull, print};

use crate::cli::Cli;
use crate::dump::Output;

const MAGIC: [u8; 8] = [0x8a, 0xe3, 0x13, 0x71, 0x02, 0xf4, 0x36, 0x71];
/// The trailer is looked for in this many last bytes.
const MAX_SIZE: usize = 1024;
/// Bytes of padding that may follow it.
const MAX_PADDING: usize = 16;
/// The trailer by Samba's name for it.
const TYPE: &str = "dcerpc_sec_verification_trailer";

/// The stub without its trailer, which is shown when there is one.
pub fn split<'d>(interpreter: &Interpreter<'_>, data: &'d [u8], cli: &Cli, out: &mut Output) -> &'d [u8] {
    let Some(start) = find(data) else { return data };
    let Some(ty) = interpreter.model().find_type(TYPE) else { return data };
    let trailer = &data[start..];
    let mut value = interpreter.default_value(ty);
    let mut pull = Pull::new(trailer, Format::NDR32);
    if interpreter.pull(ty, &mut value, &mut pull).is_err() || pull.remaining() > MAX_PADDING {
        // The magic belongs to the stub then.
        return data;
    }
    out.line(&format!("SEC_VT: consumed {} bytes", trailer.len()));
    if cli.dump_data {
        let mut text = Vec::new();
        print::hexdump(&mut text, trailer, false);
        out.bytes(&text);
    }
    if !cli.quiet {
        let mut printer = TextPrinter::new();
        interpreter.print(ty, "SEC_VT", &value, &mut printer);
        let text = printer.take();
        out.bytes(&text);
    }
    &data[..start]
}

fn find(data: &[u8]) -> Option<usize> {
    let last = data.len().checked_sub(MAGIC.len())? & !3;
    let first = last.saturating_sub(MAX_SIZE);
    (first..=last).rev().step_by(4).find(|i| data[*i..].starts_with(&MAGIC))
}
