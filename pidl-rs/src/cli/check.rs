//! `pidl check`

use super::input::Source;
use super::report::{Counts, Format, plural, status};
use super::{Exit, Outcome};

const EXAMPLES: &str = "\
Examples:
  pidl check lsa.idl
  pidl check idl/*.idl -I idl --deny warnings
  pidl check --error-format json lsa.idl | jq '.[].message'
  generator | pidl check -

Findings go to standard error; with --error-format json they are the result
and go to standard output.";

/// Find mistakes in IDL files and everything they import
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    source: Source,

    /// No summary line
    #[arg(short, long)]
    quiet: bool,
}

pub(super) fn run(args: Args, colour: bool) -> Outcome {
    let compiled = args.source.compile()?;
    let judge = args.source.judge(colour);
    let exit = judge.show(&compiled, true)?;
    if args.quiet || judge.format == Format::Json || exit == Exit::Io {
        return Ok(exit);
    }
    let counts = Counts::of(&compiled.diagnostics);
    let mut found = Vec::new();
    for (count, noun) in [(counts.errors, "error"), (counts.warnings, "warning")] {
        if count > 0 {
            found.push(plural(count, noun));
        }
    }
    if counts.notes > 0 && !judge.notes {
        found.push(format!("{} (shown with --notes)", plural(counts.notes, "note")));
    }
    if exit == Exit::Success {
        let model = &compiled.model;
        let functions = model.interfaces.iter().map(|interface| interface.functions.len()).sum();
        let types = model.files.iter().map(|file| file.types.len()).sum();
        found.insert(
            0,
            format!(
                "ok: {}, {}, {}, {}",
                plural(model.files.len(), "file"),
                plural(model.interfaces.len(), "interface"),
                plural(functions, "function"),
                plural(types, "type")
            ),
        );
    }
    status(&found.join("; "));
    Ok(exit)
}
