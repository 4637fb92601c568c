//! `pidl explain`

use super::input::Source;
use super::report::{print, print_json};
use super::{Exit, Failure, Outcome};
use crate::diagnostic::closest;
use crate::explain::{explain, names, render, to_json};

const EXAMPLES: &str = "\
Examples:
  pidl explain lsa_String lsa.idl
  pidl explain lsa_OpenPolicy2 lsa.idl     request and reply
  pidl explain lsarpc.lsa_Close lsa.idl    of this interface only
  pidl explain lsarpc lsa.idl              every function

Rows are in the order of the wire. An offset that depends on the value is
counted from a lettered place (a, a+4); `…` is a size that varies. Pointers
show the number (→ 1) under which what they hold follows.";

/// Show the wire layout of a type or function, NDR32 beside NDR64
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub(super) struct Args {
    /// A type, function or interface, or INTERFACE.NAME
    name: String,

    /// As JSON
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    source: Source,
}

pub(super) fn run(args: Args, colour: bool) -> Outcome {
    let compiled = match args.source.usable(colour)? {
        Ok(compiled) => compiled,
        Err(exit) => return Ok(exit),
    };
    let found = explain(&compiled.model, &args.name);
    if found.is_empty() {
        let near = closest(&args.name, names(&compiled.model));
        let hint = near.map_or_else(String::new, |name| format!("; did you mean `{name}`?"));
        let message = format!("no type, function or interface is called `{}`{hint}", args.name);
        return Err(Failure::usage(message));
    }
    match args.json {
        true => print_json(&to_json(&found))?,
        false => print(&render(&found))?,
    }
    Ok(Exit::Success)
}
