//! `pidl attributes`

use serde_json::{Value, json};

use super::report::{print, print_json};
use super::{Exit, Failure, Outcome};
use crate::model::attributes::{Attribute, all, lookup, markdown, suggest};

const EXAMPLES: &str = "\
Examples:
  pidl attributes
  pidl attributes size_is
  pidl attributes --json | jq '.[] | select(.wire) | .name'";

/// Look up the attributes of the language
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub(super) struct Args {
    /// One attribute in detail
    name: Option<String>,

    /// As JSON
    #[arg(long, conflicts_with = "markdown")]
    json: bool,

    /// As Markdown: docs/attributes.md
    #[arg(long)]
    markdown: bool,
}

pub(super) fn run(args: &Args) -> Outcome {
    let chosen = match &args.name {
        None => all(),
        Some(name) => std::slice::from_ref(lookup(name).ok_or_else(|| unknown(name))?),
    };
    match args {
        Args { json: true, .. } => print_json(&chosen.iter().map(object).collect::<Value>())?,
        Args { markdown: true, .. } => print(&markdown(chosen))?,
        Args { name: Some(_), .. } => print(&chosen.iter().map(detail).collect::<String>())?,
        _ => print(&list())?,
    }
    Ok(Exit::Success)
}

fn unknown(name: &str) -> Failure {
    let hint = suggest(name).map_or_else(String::new, |near| format!("; did you mean `{}`?", near.name));
    Failure::usage(format!("no attribute is called `{name}`{hint}"))
}

fn list() -> String {
    let width = all().iter().map(|a| a.name.len()).max().unwrap_or(0);
    let line = |a: &Attribute| {
        let mark = if a.wire { '*' } else { ' ' };
        format!("{mark} {:<width$}  {:<4}  {}\n", a.name, a.dialect.name(), a.about)
    };
    let lines: String = all().iter().map(line).collect();
    format!("{lines}\n* changes what is on the wire. `pidl attributes NAME` tells more.\n")
}

fn detail(a: &Attribute) -> String {
    let args = match a.args.what {
        "" => "none".to_owned(),
        what => format!("{} ({what})", a.args.count_in_words()),
    };
    format!(
        "{}\n\n  {}\n\n  stands before  {}\n  arguments      {args}\n  dialect        {}\n  \
         on the wire    {}\n  example        {}\n",
        a.name,
        a.about,
        a.places.names().collect::<Vec<_>>().join(", "),
        a.dialect.name(),
        if a.wire { "changes it" } else { "no effect" },
        a.example,
    )
}

fn object(a: &Attribute) -> Value {
    json!({
        "name": a.name,
        "places": a.places.names().collect::<Vec<_>>(),
        "args": { "min": a.args.min, "max": a.args.max, "what": a.args.what },
        "dialect": a.dialect.name(),
        "wire": a.wire,
        "about": a.about,
        "example": a.example,
    })
}
