//! `pidl call` and `pidl endpoints`: the interpreter as a client.

mod connect;
mod endpoints;
mod reference;

pub(super) use endpoints::{Args as EndpointsArgs, run as endpoints};

use std::path::PathBuf;

use pidl_ndr::print::JsonPrinter;
use pidl_ndr::{Pull, Push};
use pidl_rpc::{Client, Error};
use serde_json::Value as Json;

use super::input::Reading;
use super::report::print;
use super::{Exit, Failure, Outcome};
use crate::compile::Compiled;
use crate::diagnostic::closest;
use crate::interpret::Interpreter;
use crate::model::{Direction, Function, Interface};
use connect::Connection;

const EXAMPLES: &str = "\
Examples:
  pidl call ncacn_ip_tcp:server --idl echo.idl rpcecho echo_AddOne '{\"in_data\": 41}'
  pidl call 'ncacn_ip_tcp:server[135]' --idl epmapper.idl -I idl epmapper ept_map @request.json
  pidl call 'ncacn_ip_tcp:server[seal,krb5]' --idl samr.idl -I idl samr \\
      samr_Connect2 '{\"access_mask\": 33554432}' \\
      samr_EnumDomains '{\"connect_handle\": \"$1.connect_handle\", \"buf_size\": 65535}'

An argument is a JSON object with a member for each [in] parameter, @FILE, or -
for standard input; without one the parameters are zeros, null pointers and
empty arrays. Results are written as one JSON object for each call.

A method may be followed by others, which are called on the same connection:
what a server hands out lives as long as that. \"$1.handle\" as a whole string is
what the first call gave as `handle`; \"$.handle\" is the last call's.

The password of --user comes from --password-file, $PIDL_PASSWORD, or a prompt.";

/// Call a server's methods, with JSON in and out
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES)]
pub(crate) struct Args {
    /// Where the server is: ncacn_ip_tcp:HOST[PORT,OPTIONS] or ncalrpc:[PATH]
    ///
    /// Without a port the host's endpoint mapper is asked. Options: connect,
    /// packet, sign, seal; ntlm, spnego, krb5; ndr64, bigendian,
    /// target_principal=NAME, assoc_group_id=N.
    binding: String,

    /// An IDL file the interface is in
    #[arg(long, value_name = "FILE", required = true)]
    idl: Vec<PathBuf>,

    #[command(flatten)]
    reading: Reading,

    #[command(flatten)]
    connection: Connection,

    /// Offer NDR64
    #[arg(long)]
    ndr64: bool,

    /// The interface
    interface: String,

    /// Methods, each with its argument: a JSON object, @FILE or -
    #[arg(required = true, value_name = "METHOD [JSON]")]
    calls: Vec<String>,
}

/// What is to be called.
struct Planned<'m> {
    function: &'m Function,
    opnum: u16,
    input: Json,
}

pub(super) fn run(args: Args, colour: bool) -> Outcome {
    let compiled = match args.reading.usable(&args.idl, colour)? {
        Ok(compiled) => compiled,
        Err(exit) => return Ok(exit),
    };
    let (interface, plan) = plan(&compiled, &args.interface, &args.calls)?;
    let mut binding = connect::binding(&args.binding)?;
    binding.ndr64 |= args.ndr64;
    let table = connect::table(interface)?;
    connect::runtime()?.block_on(async {
        let client = args.connection.client(&binding, table).await?;
        let mut replies = Vec::new();
        for (i, call) in plan.iter().enumerate() {
            let name = &call.function.name;
            let reply = perform(&client, &compiled, call, &replies).await.map_err(|f| {
                if plan.len() > 1 { f.within(&format!("call {} ({name})", i + 1)) } else { f }
            })?;
            print(&format!("{}\n", serde_json::to_string_pretty(&reply).unwrap_or_default()))?;
            replies.push(reply);
        }
        Ok(Exit::Success)
    })
}

impl Failure {
    fn within(mut self, place: &str) -> Self {
        self.message = format!("{place}: {}", self.message);
        self
    }
}

/// Finds the interface and its methods, and reads the arguments.
fn plan<'m>(
    compiled: &'m Compiled,
    interface: &str,
    words: &[String],
) -> Result<(&'m Interface, Vec<Planned<'m>>), Failure> {
    let unknown = |kind: &str, name: &str, near: Option<&str>| {
        let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        Failure::usage(format!("no {kind} is called `{name}`{hint}"))
    };
    let interfaces = &compiled.model.interfaces;
    let found = interfaces.iter().find(|i| i.name == interface).ok_or_else(|| {
        unknown("interface", interface, closest(interface, interfaces.iter().map(|i| i.name.as_str())))
    })?;
    let mut plan: Vec<Planned<'_>> = Vec::new();
    let mut words = words.iter().peekable();
    while let Some(word) = words.next() {
        if is_argument(word) {
            return Err(Failure::usage(format!("`{word}` follows no method")));
        }
        let function = found.functions.iter().find(|f| f.name == *word).ok_or_else(|| {
            let names = found.functions.iter().map(|f| f.name.as_str());
            unknown(&format!("method of {interface}"), word, closest(word, names))
        })?;
        let opnum = function.opnum.ok_or_else(|| {
            Failure::usage(format!("{word} has no number on the wire: it is not called remotely"))
        })?;
        let interpreter = Interpreter::new(&compiled.model);
        if let Some(pipe) = function.params.iter().find(|p| interpreter.is_pipe(p)) {
            return Err(Failure::usage(format!(
                "{word} has a pipe, {}, which pidl call cannot fill",
                pipe.name
            )));
        }
        let input = match words.next_if(|w| is_argument(w)) {
            Some(text) => argument(text).map_err(|f| f.within(word))?,
            None => Json::Object(Default::default()),
        };
        plan.push(Planned { function, opnum, input });
    }
    Ok((found, plan))
}

fn is_argument(word: &str) -> bool {
    word.trim_start().starts_with('{') || word.starts_with('@') || word == "-"
}

/// What an argument says: JSON as it is, from a file, from standard input.
fn argument(word: &str) -> Result<Json, Failure> {
    let (text, place) = match word.strip_prefix('@') {
        _ if word == "-" => (std::io::read_to_string(std::io::stdin()), "standard input".to_owned()),
        Some(file) => (std::fs::read_to_string(file), file.to_owned()),
        None => (Ok(word.to_owned()), "the argument".to_owned()),
    };
    let text = text.map_err(|error| Failure::io(format!("cannot read {place}: {error}")))?;
    serde_json::from_str(&text).map_err(|error| Failure::usage(format!("{place} is not JSON: {error}")))
}

async fn perform(
    client: &Client,
    compiled: &Compiled,
    planned: &Planned<'_>,
    replies: &[Json],
) -> Result<Json, Failure> {
    let Planned { function, opnum, input } = planned;
    let interpreter = Interpreter::new(&compiled.model);
    let input = reference::resolve(input, replies).map_err(Failure::usage)?;
    let mut call = interpreter.default_call(function);
    interpreter
        .call_from_json(function, Direction { r#in: true, out: false }, &input, &mut call)
        .map_err(|error| Failure::usage(format!("the argument: {error}")))?;
    let mut request = Push::new(pidl_rpc::Caller::format(client));
    interpreter
        .push_call(function, Direction { r#in: true, out: false }, &call, &mut request)
        .map_err(|error| Failure::usage(format!("the argument cannot be sent: {error}")))?;
    let reply = client.call_raw(*opnum, request.finish()).await.map_err(|error| connect::failure(&error))?;
    let mut stub = Pull::new(&reply.stub, reply.format);
    let out = Direction { r#in: false, out: true };
    interpreter.pull_call(function, out, &mut call, &mut stub).map_err(|error| Failure {
        exit: Exit::Connection,
        message: format!("the reply is not what the IDL says: {error}"),
    })?;
    let mut shown = JsonPrinter::new();
    interpreter.print_call(function, out, "call", &call, &mut shown);
    let mut json: Json = serde_json::from_str(&shown.finish()).unwrap_or_default();
    Ok(json.pointer_mut("/call/out").map(Json::take).unwrap_or_default())
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        connect::failure(&error)
    }
}
