//! `ndrdump`: NDR bytes for people.
//!
//! `cli` is the command line, `library` finds what it names, `subject` reads
//! and shows it, `dump` has the order of things on standard output.

mod annotate;
mod cli;
mod dump;
mod errors;
mod input;
mod library;
mod list;
mod subject;
mod trailer;

use std::io::Read;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use pidl::interpret::Interpreter;
use pidl::model::Model;
use pidl_ndr::Pull;
use pidl_ndr::print::JsonPrinter;

use cli::Cli;
use dump::{BROKEN, OK, Output, USAGE};
use input::Encoding;
use subject::{Subject, Target};

/// Address space for the thread that reads: lists may nest tens of thousands deep.
const STACKS: [usize; 3] = [4 << 30, 512 << 20, 64 << 20];

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { USAGE } else { OK });
        }
    };
    let cli = std::sync::Arc::new(cli);
    for stack in STACKS {
        let cli = cli.clone();
        let thread = std::thread::Builder::new().stack_size(stack).spawn(move || run(&cli));
        if let Ok(thread) = thread {
            return thread.join().unwrap_or(ExitCode::from(USAGE));
        }
    }
    run(&cli)
}

/// Says something on standard error and ends as wrong usage does.
fn fail(message: &str) -> ExitCode {
    eprintln!("ndrdump: {message}");
    ExitCode::from(USAGE)
}

fn run(cli: &Cli) -> ExitCode {
    if cli.load_dso.is_some() {
        return fail(
            "--load-dso loads C code, which this ndrdump cannot; describe the interface with --idl FILE",
        );
    }
    let compiled = match library::load(cli) {
        Ok(compiled) => compiled,
        Err(message) => {
            eprint!("{message}");
            return fail("the IDL does not compile");
        }
    };
    let model = &compiled.model;
    let mut out = Output::new(cli.color.enabled());
    let code = match (cli.interface.as_deref(), cli.direction.as_deref()) {
        (Some("list"), None) => list(model, cli.format.as_deref(), &mut out),
        _ => dump(cli, model, &mut out),
    };
    out.flush();
    code
}

fn list(model: &Model, interface: Option<&str>, out: &mut Output) -> ExitCode {
    match interface {
        None => out.bytes(list::interfaces(model).as_bytes()),
        Some(name) => match library::find_interface(model, name) {
            Some(interface) => out.bytes(list::interface(model, interface).as_bytes()),
            None => {
                out.line(&format!("Unknown pipe or UUID '{name}'"));
                return ExitCode::from(USAGE);
            }
        },
    }
    ExitCode::from(OK)
}

fn usage() {
    eprintln!("{}", Cli::command().render_usage());
}

fn dump(cli: &Cli, model: &Model, out: &mut Output) -> ExitCode {
    let usage_error = ExitCode::from(USAGE);
    let Some(name) = cli.interface.as_deref() else {
        usage();
        out.bytes(list::interfaces_as_samba(model).as_bytes());
        return usage_error;
    };
    let Some(interface) = library::find_interface(model, name) else {
        out.line(&format!("Unknown pipe or UUID '{name}'"));
        return usage_error;
    };
    let (Some(format), Some(direction)) = (cli.format.as_deref(), cli.direction.as_deref()) else {
        usage();
        out.bytes(list::functions_as_samba(model, interface).as_bytes());
        return usage_error;
    };
    let target = match library::find_target(model, interface, format, direction) {
        Ok(target) => target,
        Err(message) => {
            out.line(&message);
            return usage_error;
        }
    };
    let interpreter = if cli.annotate { Interpreter::annotating(model) } else { Interpreter::new(model) };
    let mut subject = Subject::new(&interpreter, target);
    if let Err(code) = context(cli, &mut subject, out) {
        return code;
    }
    let _ = interpreter.take_annotations();
    let data = match read_input(cli) {
        Ok(data) => data,
        Err(Problem::Message(message)) => {
            out.line(&message);
            return usage_error;
        }
        Err(Problem::Io(message)) => {
            out.flush();
            eprintln!("{message}");
            return usage_error;
        }
    };
    if cli.json {
        json(cli, subject, &data, out)
    } else if cli.annotate {
        annotated(cli, subject, &data, out)
    } else {
        dump::run(cli, subject, &data, out)
    }
}

/// Reads the request that a reply depends on.
fn context(cli: &Cli, subject: &mut Subject<'_, '_>, out: &mut Output) -> Result<(), ExitCode> {
    let Some(file) = &cli.context_file else { return Ok(()) };
    if matches!(subject.target, Target::Call(_, direction) if direction.r#in) {
        out.line("Context file can only be used for \"out\" packages");
        return Err(ExitCode::from(USAGE));
    }
    let data = std::fs::read(file).map_err(|error| {
        out.flush();
        eprintln!("{}: {error}", file.display());
        ExitCode::from(USAGE)
    })?;
    let (format, limits) = dump::cursor_settings(cli);
    let mut pull = Pull::with_limits(&data, format, limits);
    let pulled = subject.pull_request(&mut pull);
    if pull.highest() != data.len() {
        out.line(&format!(
            "WARNING! {} unread bytes while parsing context file",
            data.len() - pull.highest()
        ));
    }
    pulled.map_err(|error| {
        out.line(&format!("pull for context file returned {}", errors::libndr_text(&error)));
        out.flush();
        eprintln!("ndrdump: {}: {}", file.display(), errors::explain(&error));
        ExitCode::from(BROKEN)
    })
}

/// Why there is nothing to dump.
enum Problem {
    /// For standard output, as Samba does.
    Message(String),
    /// For standard error.
    Io(String),
}

fn read_input(cli: &Cli) -> Result<Vec<u8>, Problem> {
    let text = match (&cli.file, &cli.input) {
        (Some(_), Some(_)) => {
            return Err(Problem::Message("cannot combine --input with a filename".to_owned()));
        }
        (None, Some(input)) => input.clone().into_bytes(),
        (Some(file), None) => {
            std::fs::read(file).map_err(|error| Problem::Io(format!("{}: {error}", file.display())))?
        }
        (None, None) => {
            let mut data = Vec::new();
            std::io::stdin()
                .read_to_end(&mut data)
                .map_err(|error| Problem::Io(format!("stdin: {error}")))?;
            data
        }
    };
    let encoding = match (cli.hex_input, cli.base64_input) {
        (true, true) => {
            return Err(Problem::Message("cannot combine --hex-input with --base64-input".to_owned()));
        }
        (true, false) => Encoding::Hex,
        (false, true) => Encoding::Base64,
        (false, false) => Encoding::Raw,
    };
    input::decode(text, encoding).ok_or_else(|| Problem::Message("failed to decode input data".to_owned()))
}

/// The value as JSON; what is wrong with the bytes goes to standard error.
fn json(cli: &Cli, mut subject: Subject<'_, '_>, data: &[u8], out: &mut Output) -> ExitCode {
    let (format, limits) = dump::cursor_settings(cli);
    let mut pull = Pull::with_limits(data, format, limits);
    let pulled = subject.pull(&mut pull);
    let mut printer = JsonPrinter::pretty();
    subject.print(subject.name(), &mut printer);
    out.line(&printer.finish());
    out.flush();
    verdict(pulled, &pull)
}

/// Every byte and what it is.
fn annotated(cli: &Cli, mut subject: Subject<'_, '_>, data: &[u8], out: &mut Output) -> ExitCode {
    let (format, limits) = dump::cursor_settings(cli);
    let mut pull = Pull::with_limits(data, format, limits);
    let pulled = subject.pull(&mut pull);
    let annotations = subject.interpreter().take_annotations();
    let color = out.color();
    out.bytes(annotate::render(data, annotations, color).as_bytes());
    out.flush();
    verdict(pulled, &pull)
}

fn verdict(pulled: pidl_ndr::Result<()>, pull: &Pull<'_>) -> ExitCode {
    match pulled {
        Ok(()) => {
            if !pull.unread().is_empty() {
                eprintln!("ndrdump: {} bytes not read", pull.unread().len());
            }
            ExitCode::from(OK)
        }
        Err(error) => {
            eprintln!("ndrdump: {}", errors::explain(&error));
            ExitCode::from(BROKEN)
        }
    }
}
