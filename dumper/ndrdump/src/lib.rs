//! `ndrdump`: NDR bytes for people, as a library so that a program can have
//! the same command line over generated crates of its own.
//!
//! ```no_run
//! fn main() -> std::process::ExitCode {
//!     ndrdump::main(ndrdump::Builtin { interfaces: &[], idl: &[] })
//! }
//! ```
//!
//! `cli` is the command line, `library` finds what it names, `subject` reads
//! and shows it, `dump` has the order of things on standard output.

mod annotate;
mod cli;
mod dump;
mod errors;
mod given;
mod input;
mod library;
mod list;
mod subject;
mod trailer;

use std::io::Read;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{CommandFactory, Parser};
use pidl::diagnostic::closest;
use pidl::interpret::Interpreter;
use pidl::model::Model;
use pidl_ndr::Pull;
use pidl_ndr::print::JsonPrinter;

pub use library::Builtin;

use cli::Cli;
use dump::{BROKEN, OK, Output, USAGE};
use given::GivenContexts;
use input::Encoding;
use subject::{Subject, Target};

/// Address space for the thread that reads: lists may nest tens of thousands deep.
const STACKS: [usize; 4] = [4 << 30, 512 << 20, 64 << 20, 8 << 20];

/// What one level of nesting takes of it at most, in a build without optimisation.
const STACK_PER_LEVEL: usize = 40 << 10;

/// Runs the command line of this process.
#[must_use]
pub fn main(builtin: Builtin) -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { USAGE } else { OK });
        }
    };
    for stack in STACKS {
        let mut cli = cli.clone();
        cli.limit_recursion(stack / STACK_PER_LEVEL);
        let thread = std::thread::Builder::new().stack_size(stack).spawn(move || run(&cli, builtin));
        if let Ok(thread) = thread {
            return thread.join().unwrap_or(ExitCode::from(USAGE));
        }
    }
    fail("not enough memory for a thread")
}

/// Says something on standard error and ends as wrong usage does.
fn fail(message: &str) -> ExitCode {
    eprintln!("ndrdump: {message}");
    ExitCode::from(USAGE)
}

fn run(cli: &Cli, builtin: Builtin) -> ExitCode {
    if cli.load_dso.is_some() {
        return fail(
            "--load-dso loads C code, which this ndrdump cannot; describe the interface with --idl FILE",
        );
    }
    let compiled = match library::load(cli, builtin) {
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
        _ => dump(cli, model, builtin, &mut out),
    };
    out.flush();
    code
}

/// Samba's words on standard output, what to do about it on the other.
fn unknown_interface<'n>(name: &str, names: impl Iterator<Item = &'n str>, out: &mut Output) {
    out.line(&format!("Unknown pipe or UUID '{name}'"));
    let near = closest(name, names).map_or_else(String::new, |near| format!("did you mean `{near}`? "));
    eprintln!("ndrdump: {near}`ndrdump list` shows what there is");
}

fn list(model: &Model, interface: Option<&str>, out: &mut Output) -> ExitCode {
    match interface {
        None => out.bytes(list::interfaces(model).as_bytes()),
        Some(name) => match library::find_interface(model, name) {
            Some(interface) => out.bytes(list::interface(model, interface).as_bytes()),
            None => {
                unknown_interface(name, model.interfaces.iter().map(|i| i.name.as_str()), out);
                return ExitCode::from(USAGE);
            }
        },
    }
    ExitCode::from(OK)
}

fn usage() {
    eprintln!("{}", Cli::command().render_usage());
}

/// What the first three words name, or what to say and end with.
fn find<'m>(cli: &Cli, model: &'m Model, builtin: Builtin, out: &mut Output) -> Result<Target<'m>, ExitCode> {
    let usage_error = ExitCode::from(USAGE);
    let compiled = builtin.serves(cli);
    let Some(name) = cli.interface.as_deref() else {
        usage();
        out.bytes(
            match compiled {
                true => list::tables_as_samba(builtin.interfaces),
                false => list::interfaces_as_samba(model),
            }
            .as_bytes(),
        );
        return Err(usage_error);
    };
    let interface = match compiled {
        true => builtin.find_interface(name).map(Found::Compiled),
        false => library::find_interface(model, name).map(Found::Model),
    };
    let Some(interface) = interface else {
        match compiled {
            true => unknown_interface(name, builtin.interfaces.iter().map(|i| i.name), out),
            false => unknown_interface(name, model.interfaces.iter().map(|i| i.name.as_str()), out),
        }
        return Err(usage_error);
    };
    let (Some(format), Some(direction)) = (cli.format.as_deref(), cli.direction.as_deref()) else {
        usage();
        out.bytes(
            match interface {
                Found::Compiled(interface) => list::table_as_samba(interface),
                Found::Model(interface) => list::functions_as_samba(model, interface),
            }
            .as_bytes(),
        );
        return Err(usage_error);
    };
    let names: Vec<&str> = match &interface {
        Found::Compiled(i) => {
            let types = i.types.iter().map(|t| t.name);
            i.functions.iter().map(|f| f.name).chain(types).collect()
        }
        Found::Model(i) => {
            let types = i.types.iter().map(|t| model.ty(*t).name.as_str());
            i.functions.iter().map(|f| f.name.as_str()).chain(types).collect()
        }
    };
    let target = match interface {
        Found::Compiled(interface) => library::find_compiled(interface, format, direction),
        Found::Model(interface) => library::find_target(model, interface, format, direction),
    };
    target.map_err(|message| {
        out.line(&message);
        if message.starts_with("Bad type") {
            eprintln!("ndrdump: `in` is a request, `out` a reply, `struct` a type by its name");
        } else {
            let near =
                closest(format, names).map_or_else(String::new, |near| format!("did you mean `{near}`? "));
            eprintln!("ndrdump: {near}`ndrdump list {name}` shows what there is");
        }
        usage_error
    })
}

/// An interface of either kind.
enum Found<'m> {
    Compiled(&'static pidl_ndr::table::Interface),
    Model(&'m pidl::model::Interface),
}

fn dump(cli: &Cli, model: &Model, builtin: Builtin, out: &mut Output) -> ExitCode {
    let usage_error = ExitCode::from(USAGE);
    let target = match find(cli, model, builtin, out) {
        Ok(target) => target,
        Err(code) => return code,
    };
    if cli.annotate && matches!(target, Target::CompiledCall(..) | Target::CompiledType(_)) {
        return fail("--annotate needs IDL: give it with --idl FILE");
    }
    let given = match GivenContexts::parse(&cli.given) {
        Ok(given) => Arc::new(given),
        Err(message) => return fail(&message),
    };
    let interpreter = if cli.annotate { Interpreter::annotating(model) } else { Interpreter::new(model) };
    let interpreter = interpreter.with_context(given.clone());
    let mut subject = Subject::new(&interpreter, target, given.clone());
    let mut fresh = Subject::new(&interpreter, target, given);
    if let Some(file) = &cli.context_file {
        if target.is_request() {
            out.line("Context file can only be used for \"out\" packages");
            return usage_error;
        }
        let data = match std::fs::read(file) {
            Ok(data) => data,
            Err(error) => {
                out.flush();
                eprintln!("{}: {error}", file.display());
                return usage_error;
            }
        };
        for (subject, quiet) in [(&mut subject, false), (&mut fresh, true)] {
            if let Err(code) = context(cli, subject, &data, quiet, out) {
                return code;
            }
        }
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
        annotated(cli, &interpreter, subject, &data, out)
    } else {
        dump::run(cli, &interpreter, subject, fresh, &data, out)
    }
}

/// Reads the request that a reply depends on.
fn context(
    cli: &Cli,
    subject: &mut Subject<'_, '_>,
    data: &[u8],
    quiet: bool,
    out: &mut Output,
) -> Result<(), ExitCode> {
    let (format, limits) = dump::cursor_settings(cli);
    let mut pull = Pull::with_limits(data, format, limits);
    let pulled = subject.pull_request(&mut pull);
    if pull.highest() != data.len() && !quiet {
        out.line(&format!(
            "WARNING! {} unread bytes while parsing context file",
            data.len() - pull.highest()
        ));
    }
    pulled.map_err(|error| {
        out.line(&format!("pull for context file returned {}", errors::libndr_text(&error)));
        out.flush();
        eprintln!("ndrdump: context file: {}", errors::explain(&error));
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
    if encoding == Encoding::Raw && input::is_hex(&text) {
        eprintln!("ndrdump: the input is hex digits and taken as it is; --hex-input reads the digits");
    }
    let length = text.len();
    input::decode(text, encoding).ok_or_else(|| {
        let what = match encoding {
            Encoding::Base64 => "base64",
            _ => "pairs of hex digits, or rows `[0000] 61 62 …`",
        };
        match length {
            0 => eprintln!("ndrdump: the input is empty"),
            _ => eprintln!("ndrdump: the input is not {what}"),
        }
        Problem::Message("failed to decode input data".to_owned())
    })
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
fn annotated(
    cli: &Cli,
    interpreter: &Interpreter<'_>,
    mut subject: Subject<'_, '_>,
    data: &[u8],
    out: &mut Output,
) -> ExitCode {
    let (format, limits) = dump::cursor_settings(cli);
    let mut pull = Pull::with_limits(data, format, limits);
    let pulled = subject.pull(&mut pull);
    let annotations = interpreter.take_annotations();
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
