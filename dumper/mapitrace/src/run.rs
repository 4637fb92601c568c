//! From the command line to outputs: opens inputs, gives what they hold to every form that is wanted.

use crate::Builtin;
use crate::annotate::Annotator;
use crate::cli::{Cli, InOut};
use crate::interfaces::Interfaces;
use crate::output::calls::{Dump, Search, Wanted};
use crate::output::errors::Errors;
use crate::output::export::Export;
use crate::output::graph::{Drawing, Form};
use crate::output::html::Html;
use crate::output::json::Json;
use crate::output::paint::Paint;
use crate::output::stats::Stats;
use crate::output::trace::Trace;
use crate::output::{Directions, Highlights, Output, Seen};
use crate::progress::Progress;
use crate::rpc::{Event, Limits};
use crate::session::Session;
use crate::stubs;
use crate::tracer::{Totals, Tracer};
use pidl_rpc::listen::Secrets;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::sync::Arc;

/// Success.
pub const OK: u8 = 0;
/// Wrong usage, or an input that cannot be read.
pub const USAGE: u8 = 1;
/// An input that is broken somewhere.
pub const BROKEN: u8 = 2;

/// Bytes read from an input at once.
const BUFFER: usize = 256 * 1024;

/// Why the program ends.
enum Stop {
    /// Something to say.
    Say(String),
    /// Whoever reads the output has gone: no error of ours.
    Quietly,
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Stop::Quietly,
            _ => Stop::Say(error.to_string()),
        }
    }
}

/// Runs, and answers with the exit status.
pub fn run(cli: &Cli, builtin: &Builtin) -> u8 {
    match try_run(cli, builtin) {
        Ok(code) => code,
        Err(Stop::Quietly) => OK,
        Err(Stop::Say(message)) => {
            eprintln!("mapitrace: {message}");
            USAGE
        }
    }
}

fn try_run(cli: &Cli, builtin: &Builtin) -> Result<u8, Stop> {
    let interfaces = Interfaces::new(&builtin.interfaces, cli.interface.as_deref()).map_err(Stop::Say)?;
    let interfaces = Arc::new(interfaces);
    let secrets = crate::secrets::collect(cli).map_err(Stop::Say)?;
    check_files(cli)?;
    let mut outputs = outputs(cli, builtin, &interfaces)?;
    let mut run = Run { interfaces, secrets, session: Session::default(), code: OK };
    for input in &cli.inputs {
        run.input(input, !cli.no_progress, &mut outputs)?;
    }
    for output in &mut outputs {
        output.finish()?;
    }
    Ok(run.code)
}

/// Inputs must be there before outputs are made, and no output may stand in an input's place.
fn check_files(cli: &Cli) -> Result<(), Stop> {
    let say = |path: &Path, what: &dyn std::fmt::Display| Stop::Say(format!("{}: {what}", path.display()));
    let inputs = cli.inputs.iter().filter(|path| path.as_path() != Path::new("-"));
    let inputs: Vec<_> =
        inputs.map(|path| path.canonicalize().map_err(|e| say(path, &e))).collect::<Result<_, _>>()?;
    for output in cli.graph.iter().chain(&cli.html) {
        if output.canonicalize().is_ok_and(|path| inputs.contains(&path)) {
            return Err(say(output, &"is an input, and would be overwritten"));
        }
    }
    Ok(())
}

type Outputs = Vec<Box<dyn Output>>;

fn outputs(cli: &Cli, builtin: &Builtin, interfaces: &Arc<Interfaces>) -> Result<Outputs, Stop> {
    let mut out: Outputs = Vec::new();
    let paint = Paint { color: cli.color.enabled() };
    let highlights: Highlights = cli.highlight.clone().into();
    let directions =
        Directions { request: cli.inout != Some(InOut::Out), reply: cli.inout != Some(InOut::In) };
    let stdout = || BufWriter::new(io::stdout());
    let create = |path: &Path| {
        let file = File::create(path).map_err(|e| Stop::Say(format!("{}: {e}", path.display())))?;
        Ok::<_, Stop>(BufWriter::new(file))
    };
    let annotator = match cli.html.is_some() || cli.annotate {
        true => Some(Annotator::new(&builtin.idl).map_err(Stop::Say)?),
        false => None,
    };
    let nothing = !(cli.json || cli.stats || cli.error_report || cli.html.is_some())
        && cli.graph.is_empty()
        && cli.search_call.is_none()
        && cli.dump_call.is_none()
        && cli.export_stubs.is_none();
    if cli.trace || nothing {
        out.push(Box::new(Trace::new(stdout(), paint, highlights.clone())));
    }
    if cli.json {
        out.push(Box::new(Json::new(stdout())));
    }
    if let Some(word) = &cli.search_call {
        out.push(Box::new(Search::new(stdout(), paint, word, directions)));
    }
    if let Some(text) = &cli.dump_call {
        let annotator = annotator.clone().filter(|_| cli.annotate);
        out.push(Box::new(Dump::new(stdout(), paint, Wanted::new(text), directions, annotator)));
    }
    for path in &cli.graph {
        let form = match path.extension().and_then(|e| e.to_str()) {
            Some("dot" | "gv") => Form::Dot,
            Some("svg") => Form::Svg,
            _ => return Err(Stop::Say(format!("--graph {}: name it .dot or .svg", path.display()))),
        };
        out.push(Box::new(Drawing::new(create(path)?, form, highlights.clone(), cli.max_calls)));
    }
    if let Some(path) = &cli.html {
        let limit = cli.max_calls as u64;
        out.push(Box::new(Html::new(create(path)?, highlights, annotator, limit)?));
    }
    if let Some(directory) = &cli.export_stubs {
        let export = Export::new(directory.clone(), interfaces.clone(), directions);
        out.push(Box::new(export.map_err(|e| Stop::Say(format!("{}: {e}", directory.display())))?));
    }
    if cli.stats {
        out.push(Box::new(Stats::new(stdout())));
    }
    if cli.error_report {
        out.push(Box::new(Errors::new(stdout())));
    }
    Ok(out)
}

struct Run {
    interfaces: Arc<Interfaces>,
    secrets: Arc<Secrets>,
    session: Session,
    code: u8,
}

impl Run {
    fn input(&mut self, path: &Path, progress: bool, outputs: &mut Outputs) -> Result<(), Stop> {
        let name = path.display().to_string();
        tell(outputs, &Seen::Input { name: &name })?;
        if path.is_dir() {
            return self.stubs(path, outputs);
        }
        let say = |e: &dyn std::fmt::Display| Stop::Say(format!("{name}: {e}"));
        if path == Path::new("-") {
            return self.capture(
                "standard input",
                Progress::new(io::stdin().lock(), None, progress),
                outputs,
            );
        }
        let file = File::open(path).map_err(|e| say(&e))?;
        let length = file.metadata().ok().filter(std::fs::Metadata::is_file).map(|m| m.len());
        self.capture(&name, Progress::new(file, length, progress), outputs)
    }

    fn capture(&mut self, name: &str, stream: impl Read, outputs: &mut Outputs) -> Result<(), Stop> {
        let mut failed = None;
        let mut calls = 0;
        let session = &mut self.session;
        let mut each = |event: Event| {
            if failed.is_none() {
                calls += u64::from(matches!(event, Event::Call(_)));
                failed = show(session, event, outputs).err();
            }
        };
        let tracer = Tracer::new(self.interfaces.clone(), self.secrets.clone(), Limits::default(), &mut each);
        let (mut totals, result) = tracer.capture(BufReader::with_capacity(BUFFER, stream));
        totals.calls = calls;
        if let Some(error) = failed {
            return Err(error.into());
        }
        tell(outputs, &Seen::End(&totals))?;
        match result {
            Ok(()) if totals.cut => {
                io::stdout().flush()?;
                eprintln!("mapitrace: {name}: the capture ends within a packet");
            }
            Ok(()) => {}
            Err(error) if totals.packets == 0 => return Err(Stop::Say(format!("{name}: {error}"))),
            Err(error) => {
                io::stdout().flush()?;
                eprintln!("mapitrace: {name}: {error}; what came before has been shown");
                self.code = BROKEN;
            }
        }
        Ok(())
    }

    fn stubs(&mut self, path: &Path, outputs: &mut Outputs) -> Result<(), Stop> {
        let mut failed = None;
        let mut totals = Totals::default();
        let session = &mut self.session;
        let others = stubs::read(path, &self.interfaces, &mut |call| {
            if failed.is_none() {
                totals.calls += 1;
                failed = show(session, Event::Call(Box::new(call)), outputs).err();
            }
        });
        if let Some(error) = failed {
            return Err(error.into());
        }
        let others = others.map_err(|e| Stop::Say(format!("{}: {e}", path.display())))?;
        tell(outputs, &Seen::End(&totals))?;
        if totals.calls == 0 {
            let text = "no file here is named like a stub, as 0007_epmapper_ept_map_in.dat is";
            return Err(Stop::Say(format!("{}: {text}", path.display())));
        }
        for other in others {
            eprintln!("mapitrace: {}: the name does not say what it is", other.display());
        }
        Ok(())
    }
}

fn tell(outputs: &mut Outputs, seen: &Seen<'_>) -> io::Result<()> {
    outputs.iter_mut().try_for_each(|output| output.see(seen))
}

fn show(session: &mut Session, event: Event, outputs: &mut Outputs) -> io::Result<()> {
    match event {
        Event::Bound { link, time, context_id, bound, authentication } => tell(
            outputs,
            &Seen::Bound {
                link: &link,
                time,
                context_id,
                bound: &bound,
                authentication: authentication.as_ref(),
            },
        ),
        Event::Note { link, time, text } => tell(outputs, &Seen::Note { link: &link, time, text: &text }),
        Event::Call(call) => tell(outputs, &Seen::Call(&session.follow(*call))),
    }
}
