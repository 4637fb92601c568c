//! `pidl generate`

use std::path::PathBuf;

use super::input::Source;
use super::report::{plural, status};
use super::{Exit, Failure, Outcome};
use crate::backend::rust::{RustOptions, generate};
use crate::output::write_all;

const EXAMPLES: &str = "\
Examples:
  pidl generate --out src/rpc lsa.idl -I idl
  pidl generate --out src/rpc lsa.idl --external misc=dcerpc

Writes a module for each IDL file, imported ones among them, and mod.rs.
On any error nothing is written; files that do not change are not touched.";

/// Generate Rust
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub(super) struct Args {
    /// Where to write; made if it is not there
    #[arg(short, long, value_name = "DIR")]
    out: PathBuf,

    /// The module of that IDL file is in another crate
    #[arg(long, value_name = "FILE=PATH", value_parser = pair)]
    external: Vec<(String, String)>,

    /// The crate implements the codec of this nopull or nopush type itself
    #[arg(long, value_name = "TYPE")]
    custom: Vec<String>,

    /// Name of the file that declares the modules
    #[arg(long, value_name = "NAME", default_value = "mod.rs")]
    root: String,

    /// Types only: no clients and servers
    #[arg(long)]
    no_rpc: bool,

    /// No summary line
    #[arg(short, long)]
    quiet: bool,

    #[command(flatten)]
    source: Source,
}

pub(super) fn run(args: Args, colour: bool) -> Outcome {
    let compiled = match args.source.usable(colour)? {
        Ok(compiled) => compiled,
        Err(exit) => return Ok(exit),
    };
    let options = RustOptions {
        external: args.external.into_iter().collect(),
        custom: args.custom.into_iter().collect(),
        root: args.root,
        rpc: !args.no_rpc,
        ..RustOptions::default()
    };
    let files = generate(&compiled.model, &compiled.sources, &options);
    let texts = files.iter().map(|file| (file.path.as_path(), file.text.as_str()));
    let done = write_all(&args.out, texts).map_err(|error| Failure::io(error.to_string()))?;
    if !args.quiet {
        let written = plural(done.written, "file");
        status(&format!("wrote {written} to {}, {} unchanged", args.out.display(), done.unchanged));
    }
    // The process ends here; taking the model apart first would be a tenth of its time.
    std::mem::forget((compiled, files));
    Ok(Exit::Success)
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((file, path)) if !file.is_empty() && !path.is_empty() => Ok((file.into(), path.into())),
        _ => Err("expected FILE=PATH, as in misc=dcerpc".into()),
    }
}
