//! `pidl dump`

use super::Exit;
use super::Outcome;
use super::input::Source;
use super::report::print_json;

const EXAMPLES: &str = "\
Examples:
  pidl dump lsa.idl > lsa.json
  pidl dump lsa.idl | jq '.interfaces[].functions[] | {name, opnum}'

The schema is described in docs/dump-schema.md; `schema_version` rises when
something a program may rely on changes.";

/// Print what IDL files mean as JSON
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    source: Source,
}

pub(super) fn run(args: Args, colour: bool) -> Outcome {
    match args.source.usable(colour)? {
        Ok(compiled) => {
            print_json(&crate::dump::dump(&compiled))?;
            Ok(Exit::Success)
        }
        Err(exit) => Ok(exit),
    }
}
