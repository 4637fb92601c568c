//! `pidl endpoints`

use pidl_rpc::epm::{self, Endpoint};
use pidl_rpc::uuid;
use serde_json::{Value as Json, json};

use super::super::report::{print, print_json};
use super::super::{Exit, Failure, Outcome};
use super::connect::{self, Connection};

const EXAMPLES: &str = "\
Examples:
  pidl endpoints server
  pidl endpoints 'ncacn_ip_tcp:server[135,sign]' --user 'DOMAIN\\jo'
  pidl endpoints server --json | jq -r '.[] | select(.protocol == \"ncacn_ip_tcp\") | .endpoint'";

/// List what a host's endpoint mapper knows
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub(crate) struct Args {
    /// A host, or the binding of its endpoint mapper: ncacn_ip_tcp:HOST[135,sign]
    host: String,

    /// As JSON
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    connection: Connection,
}

pub(crate) fn run(args: Args) -> Outcome {
    let mut binding = match args.host.split_once(':') {
        Some((protocol, _)) if protocol.contains("nca") => connect::binding(&args.host)?,
        // An IPv6 address stands in brackets.
        Some((_, rest)) if !args.host.starts_with('[') && rest.contains(':') => {
            connect::binding(&format!("ncacn_ip_tcp:[{}]", args.host))?
        }
        Some((host, port)) if !args.host.starts_with('[') => {
            let message = format!("no host is called `{}`; a port is written {host}[{port}]", args.host);
            return Err(Failure::usage(message));
        }
        _ => connect::binding(&format!("ncacn_ip_tcp:{}", args.host))?,
    };
    binding.endpoint.get_or_insert_with(|| epm::PORT.to_owned());
    let found = connect::runtime()?.block_on(async {
        let client = args.connection.client(&binding, &epm::EPMAPPER).await?;
        epm::lookup(&client).await.map_err(Failure::from)
    })?;
    if args.json {
        print_json(&found.iter().map(to_json).collect::<Vec<_>>())?;
    } else {
        print(&table(&found))?;
    }
    Ok(Exit::Success)
}

fn version(endpoint: &Endpoint) -> String {
    format!("{}.{}", endpoint.interface.vers_major, endpoint.interface.vers_minor)
}

fn to_json(endpoint: &Endpoint) -> Json {
    let object = (endpoint.object != Default::default()).then(|| uuid::show(&endpoint.object).to_string());
    json!({
        "interface": uuid::show(&endpoint.interface.uuid).to_string(),
        "version": version(endpoint),
        "object": object,
        "protocol": endpoint.protocol.name(),
        "host": endpoint.host,
        "endpoint": endpoint.endpoint,
        "annotation": endpoint.annotation,
    })
}

/// Rows in the order of interfaces, one for each way to reach one.
fn table(found: &[Endpoint]) -> String {
    let mut rows: Vec<[String; 4]> = found
        .iter()
        .map(|e| {
            let host = e.host.as_deref().unwrap_or_default();
            let address = e.endpoint.as_deref().unwrap_or_default();
            [
                uuid::show(&e.interface.uuid).to_string(),
                version(e),
                format!("{}:{host}[{address}]", e.protocol.name()),
                e.annotation.clone(),
            ]
            // Another host has said what is in them: a terminal is to obey none of it.
            .map(|cell| cell.replace(char::is_control, "\u{fffd}"))
        })
        .collect();
    rows.sort();
    rows.dedup();
    rows.insert(0, ["interface", "version", "binding", "annotation"].map(str::to_owned));
    let mut widths = [0; 4];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |row: &[String; 4]| {
        let cells: Vec<String> =
            row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}
