//! The order of things on standard output, as in Samba's ndrdump.

use std::io::Write;
use std::process::ExitCode;

use pidl::interpret::Interpreter;
use pidl::model::Direction;
use pidl_ndr::print::{TextPrinter, hexdump, hexdump_diff};
use pidl_ndr::{Format, Limits, Pull, Push};

use crate::cli::Cli;
use crate::errors::{explain, libndr_text};
use crate::subject::Subject;

/// What a run ends with.
pub const OK: u8 = 0;
/// Wrong usage, and everything that is not the fault of the bytes.
pub const USAGE: u8 = 1;
/// The bytes do not hold what they should.
pub const BROKEN: u8 = 2;

/// Where text goes.
pub struct Output {
    out: std::io::StdoutLock<'static>,
    color: bool,
}

impl Output {
    /// To standard output.
    #[must_use]
    pub fn new(color: bool) -> Self {
        Output { out: std::io::stdout().lock(), color }
    }

    /// Whether it is coloured.
    #[must_use]
    pub fn color(&self) -> bool {
        self.color
    }

    /// A line.
    pub fn line(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.bytes(b"\n");
    }

    /// Bytes as they are.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.out.write_all(bytes).unwrap_or_else(|error| lost(&error));
    }

    /// What is written so far reaches the reader.
    pub fn flush(&mut self) {
        self.out.flush().unwrap_or_else(|error| lost(&error));
    }

    fn hexdump(&mut self, data: &[u8], skip_zeros: bool) {
        let mut text = Vec::new();
        hexdump(&mut text, data, skip_zeros);
        self.bytes(&text);
    }

    fn printer(&self) -> TextPrinter {
        if self.color { TextPrinter::coloured() } else { TextPrinter::new() }
    }
}

/// Ends the program when its output cannot be written. A reader that has gone
/// (`| head`) is no error of ours, a disk that is full is.
fn lost(error: &std::io::Error) {
    if error.kind() == std::io::ErrorKind::BrokenPipe {
        std::process::exit(OK.into());
    }
    eprintln!("ndrdump: cannot write to standard output: {error}");
    std::process::exit(USAGE.into());
}

/// Transfer syntax and limits the command line asks for.
#[must_use]
pub fn cursor_settings(cli: &Cli) -> (Format, Limits) {
    let format = Format { ndr64: cli.ndr64, big_endian: cli.big_endian };
    (format, Limits { recursion: cli.max_recursion, ..Limits::default() })
}

/// Dumps `data` as the subject; `fresh` is another one of its kind with the same request.
pub fn run(
    cli: &Cli,
    interpreter: &Interpreter<'_>,
    mut subject: Subject<'_, '_>,
    fresh: Subject<'_, '_>,
    data: &[u8],
    out: &mut Output,
) -> ExitCode {
    let (format, limits) = cursor_settings(cli);
    let stub = crate::trailer::split(interpreter, data, cli, out);
    let mut pull = Pull::with_limits(stub, format, limits);

    if let Err(code) = pipes(cli, &subject, Direction { r#in: false, out: true }, &mut pull, out) {
        return code;
    }
    let pulled = subject.pull(&mut pull);
    out.line(&format!("pull returned {}", pulled.as_ref().err().map_or("Success", libndr_text)));
    if let Err(error) = &pulled {
        out.flush();
        eprintln!("ndrdump: {}", explain(error));
    }
    let highest = pull.highest();
    if cli.dump_data {
        out.line(&format!("{highest} bytes consumed"));
        out.hexdump(data, false);
    }
    if pulled.is_err() && !cli.print_after_parse_failure {
        show_partial(cli, &subject, out);
        return ExitCode::from(BROKEN);
    }
    if highest != stub.len() {
        out.line(&format!("WARNING! {} unread bytes", stub.len() - highest));
        out.hexdump(&stub[highest..], !cli.dump_data);
    }
    if pulled.is_err() {
        out.line(&format!(
            "WARNING: pull of {} was incomplete, therefore the parse below may SEGFAULT",
            subject.name()
        ));
    }
    print(cli, &subject, subject.name(), out);
    if let Err(code) = pipes(cli, &subject, Direction { r#in: true, out: false }, &mut pull, out) {
        let _ = code;
        return ExitCode::from(USAGE);
    }
    if pulled.is_err() {
        out.line(&format!("dump of failed-to-parse {} complete", subject.name()));
        return ExitCode::from(BROKEN);
    }
    if cli.validate
        && let Err(code) = validate(cli, &subject, fresh, data, highest, out)
    {
        return code;
    }
    out.line("dump OK");
    ExitCode::from(OK)
}

fn print(cli: &Cli, subject: &Subject<'_, '_>, name: &str, out: &mut Output) {
    if cli.quiet {
        return;
    }
    let mut printer = out.printer();
    subject.print(name, &mut printer);
    let text = printer.take();
    out.bytes(&text);
}

/// What was read before the bytes broke, on standard error: standard output stays as Samba's.
fn show_partial(cli: &Cli, subject: &Subject<'_, '_>, out: &mut Output) {
    if cli.quiet {
        return;
    }
    out.flush();
    let mut printer = TextPrinter::new();
    subject.print(subject.name(), &mut printer);
    let mut text = b"ndrdump: read before that (zeros and NULLs were not reached):\n".to_vec();
    text.extend(printer.take());
    let _ = std::io::stderr().write_all(&text);
}

/// Reads and shows the pipes of one direction.
fn pipes(
    cli: &Cli,
    subject: &Subject<'_, '_>,
    wanted: Direction,
    pull: &mut Pull<'_>,
    out: &mut Output,
) -> Result<(), ExitCode> {
    let side = if wanted.out { "OUT" } else { "IN" };
    for (parameter, ty) in subject.pipes(wanted) {
        for index in 0u64.. {
            let chunk = subject.pull_chunk(ty, pull);
            out.line(&format!("pull returned {}", chunk.as_ref().err().map_or("Success", libndr_text)));
            let chunk = match chunk {
                Ok(chunk) => chunk,
                Err(error) => {
                    out.line(&format!(
                        "pull and dump of {side} pipes FAILED: {}",
                        libndr_status(libndr_text(&error))
                    ));
                    out.flush();
                    eprintln!("ndrdump: pipe {}: {}", parameter, explain(&error));
                    return Err(ExitCode::from(BROKEN));
                }
            };
            if !cli.quiet {
                let mut printer = out.printer();
                let name = format!("{}: {}[{index}]", subject.name(), parameter);
                subject.print_chunk(ty, &name, &chunk, &mut printer);
                let text = printer.take();
                out.bytes(&text);
            }
            if chunk.count() == 0 {
                break;
            }
        }
    }
    Ok(())
}

/// The NTSTATUS Samba makes of an error.
fn libndr_status(text: &str) -> &'static str {
    match text {
        "Buffer Size Error" => "NT_STATUS_BUFFER_TOO_SMALL",
        "Bad Array Size" => "NT_STATUS_ARRAY_BOUNDS_EXCEEDED",
        "Allocation Error" => "NT_STATUS_NO_MEMORY",
        "Invalid Pointer" => "NT_STATUS_INVALID_PARAMETER_MIX",
        "Unread Bytes" => "NT_STATUS_PORT_MESSAGE_TOO_LONG",
        _ => "NT_STATUS_INVALID_PARAMETER",
    }
}

/// Writes the value, reads that again, and compares.
fn validate(
    cli: &Cli,
    subject: &Subject<'_, '_>,
    mut again: Subject<'_, '_>,
    data: &[u8],
    highest: usize,
    out: &mut Output,
) -> Result<(), ExitCode> {
    let (format, limits) = cursor_settings(cli);
    let mut push = Push::with_limits(format, limits);
    let pushed = subject.push(&mut push);
    out.line(&format!("push returned {}", pushed.as_ref().err().map_or("Success", libndr_text)));
    if let Err(error) = pushed {
        out.line("validate push FAILED");
        out.flush();
        eprintln!("ndrdump: {}", explain(&error));
        return Err(ExitCode::from(USAGE));
    }
    let written = push.finish();
    if cli.dump_data {
        out.line(&format!("{} bytes generated (validate)", written.len()));
        out.hexdump(&written, false);
    }
    let mut pull = Pull::with_limits(&written, format, limits);
    let pulled = again.pull(&mut pull);
    out.line(&format!("pull returned {}", pulled.as_ref().err().map_or("Success", libndr_text)));
    if let Err(error) = pulled {
        out.line("validate pull FAILED");
        out.flush();
        eprintln!("ndrdump: {}", explain(&error));
        return Err(ExitCode::from(USAGE));
    }
    let highest_again = pull.highest();
    if highest_again != written.len() {
        out.line(&format!("WARNING! {} unread bytes in validation", written.len() - highest_again));
        out.hexdump(&written[highest_again..], !cli.dump_data);
    }
    if cli.debug() >= 1 {
        let mut printer = TextPrinter::new();
        // Samba shows the second value under what was typed.
        let name = cli.format.as_deref().unwrap_or_default();
        again.print(name, &mut printer);
        let text = printer.take();
        if cli.debug_stdout {
            out.bytes(&text);
        } else {
            out.flush();
            let _ = std::io::stderr().write_all(&text);
        }
    }
    if data.len() != written.len() {
        out.line(&format!("WARNING! orig bytes:{} validated pushed bytes:{}", data.len(), written.len()));
    }
    if highest != highest_again {
        out.line(&format!("WARNING! orig pulled bytes:{highest} validated pulled bytes:{highest_again}"));
    }
    let differs = (0..data.len()).find(|i| written.get(*i) != Some(&data[*i]));
    if let Some(i) = differs {
        let (a, b) = (data[i], written.get(i).copied().unwrap_or(0));
        out.line(&format!("WARNING! orig and validated differ at byte 0x{i:02X} ({i})"));
        out.line(&format!("WARNING! orig byte[0x{i:02X}] = 0x{a:02X} validated byte[0x{i:02X}] = 0x{b:02X}"));
        let mut text = Vec::new();
        hexdump_diff(&mut text, data, &written, !cli.dump_data);
        out.bytes(&text);
    }
    Ok(())
}
