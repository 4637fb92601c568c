//! Our side of `tests/samba/differential.py`: one question a line, one answer
//! a line, both JSON. The first line it writes describes the model.

use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use conformance::bytes::{from_hex, to_hex};
use conformance::describe::describe;
use pidl::interpret::{Arbitrary, Call, Interpreter};
use pidl::model::{Direction, Function, TypeId};
use pidl::{Options, compile};
use pidl_ndr::print::TextPrinter;
use pidl_ndr::{Format, Pull, Push};
use serde::Deserialize;
use serde_json::{Value, json};

/// Reads and writes values of IDL types for a program that speaks JSON.
#[derive(Parser)]
struct Args {
    /// IDL files
    files: Vec<PathBuf>,
    /// Where imports are
    #[arg(short = 'I')]
    include: Vec<PathBuf>,
    /// IDL for types that have C only
    #[arg(long)]
    replace: Vec<PathBuf>,
}

#[derive(Deserialize)]
#[serde(tag = "op", rename_all = "lowercase")]
enum Question {
    /// Read bytes, write them again, show them.
    Roundtrip {
        r#type: Option<String>,
        function: Option<String>,
        format: String,
        hex: Option<String>,
        request: Option<String>,
        reply: Option<String>,
    },
    /// Make a value up.
    Random { r#type: Option<String>, function: Option<String>, format: String, seed: u64 },
    /// Say what each byte is.
    Annotate { r#type: String, format: String, hex: String },
}

const IN: Direction = Direction { r#in: true, out: false };
const OUT: Direction = Direction { r#in: false, out: true };

fn main() -> ExitCode {
    let args = Args::parse();
    let options = Options { include_dirs: args.include, replace: args.replace, ..Options::default() };
    let compiled = compile(&args.files, &options);
    if compiled.has_errors() {
        let first = compiled.diagnostics.iter().find(|d| d.severity == pidl::diagnostic::Severity::Error);
        println!("{}", json!({ "error": first.map(|d| &d.message) }));
        return ExitCode::FAILURE;
    }
    println!("{}", describe(&compiled.model));
    let interpreter = Interpreter::new(&compiled.model);
    let peer = Peer { interpreter: &interpreter };
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let Ok(line) = line else { break };
        let answer = match serde_json::from_str::<Question>(&line) {
            Ok(question) => peer.answer(&question),
            Err(e) => Err(e.to_string()),
        };
        let answer = answer.unwrap_or_else(|error| json!({ "error": error }));
        if writeln!(out, "{answer}").and_then(|()| out.flush()).is_err() {
            break;
        }
    }
    ExitCode::SUCCESS
}

struct Peer<'i, 'm> {
    interpreter: &'i Interpreter<'m>,
}

impl<'m> Peer<'_, 'm> {
    fn answer(&self, question: &Question) -> Result<Value, String> {
        match question {
            Question::Roundtrip { r#type: Some(name), format, hex: Some(hex), .. } => {
                self.type_again(self.ty(name)?, name, format_of(format)?, &bytes(hex)?)
            }
            Question::Roundtrip {
                function: Some(name),
                format,
                request: Some(request),
                reply: Some(reply),
                ..
            } => self.call_again(self.function(name)?, format_of(format)?, &bytes(request)?, &bytes(reply)?),
            Question::Random { r#type: Some(name), format, seed, .. } => {
                let format = format_of(format)?;
                let value = Arbitrary::new(self.interpreter, *seed).value(self.ty(name)?, format);
                let value = value.ok_or("no value found that can be written and read")?;
                let mut push = Push::new(format);
                self.interpreter.push(self.ty(name)?, &value, &mut push).map_err(|e| e.to_string())?;
                Ok(json!({ "hex": to_hex(&push.finish()) }))
            }
            Question::Random { function: Some(name), format, seed, .. } => {
                let function = self.function(name)?;
                let format = format_of(format)?;
                let call = Arbitrary::new(self.interpreter, *seed).call(function, OUT, format);
                let call = call.ok_or("no value found that can be written and read")?;
                Ok(json!({
                    "request": to_hex(&self.push_call(function, IN, &call, format)?),
                    "reply": to_hex(&self.push_call(function, OUT, &call, format)?),
                }))
            }
            Question::Annotate { r#type: name, format, hex } => {
                let interpreter = Interpreter::annotating(self.interpreter.model());
                let (ty, data) = (self.ty(name)?, bytes(hex)?);
                let mut pull = Pull::new(&data, format_of(format)?);
                let mut value = interpreter.default_value(ty);
                let result = interpreter.pull(ty, &mut value, &mut pull);
                let mut text: String = interpreter
                    .take_annotations()
                    .into_sorted()
                    .iter()
                    .map(|a| {
                        format!(
                            "{:5}..{:<5} {} {} {}\n",
                            a.range.start, a.range.end, a.path, a.type_name, a.value
                        )
                    })
                    .collect();
                if let Err(e) = result {
                    text.push_str(&e.to_string());
                }
                Ok(json!({ "text": text }))
            }
            Question::Roundtrip { .. } | Question::Random { .. } => Err("neither type nor function".into()),
        }
    }

    fn ty(&self, name: &str) -> Result<TypeId, String> {
        self.interpreter.model().find_type(name).ok_or_else(|| format!("no type {name}"))
    }

    fn function(&self, name: &str) -> Result<&'m Function, String> {
        let interfaces = self.interpreter.model().interfaces.iter();
        let mut functions = interfaces.flat_map(|i| &i.functions);
        functions.find(|f| f.name == name).ok_or_else(|| format!("no function {name}"))
    }

    fn type_again(&self, ty: TypeId, name: &str, format: Format, data: &[u8]) -> Result<Value, String> {
        let mut value = self.interpreter.default_value(ty);
        let mut pull = Pull::new(data, format);
        self.interpreter.pull(ty, &mut value, &mut pull).map_err(|e| format!("pull: {e}"))?;
        let mut push = Push::new(format);
        self.interpreter.push(ty, &value, &mut push).map_err(|e| format!("push: {e}"))?;
        let mut printer = TextPrinter::new();
        self.interpreter.print(ty, name, &value, &mut printer);
        Ok(json!({ "hex": to_hex(&push.finish()), "text": String::from_utf8_lossy(printer.as_bytes()) }))
    }

    fn call_again(
        &self,
        function: &'m Function,
        format: Format,
        request: &[u8],
        reply: &[u8],
    ) -> Result<Value, String> {
        let mut call = self.interpreter.default_call(function);
        for (direction, data, side) in [(IN, request, "request"), (OUT, reply, "reply")] {
            let mut pull = Pull::new(data, format);
            let pulled = self.interpreter.pull_call(function, direction, &mut call, &mut pull);
            pulled.map_err(|e| format!("pull of the {side}: {e}"))?;
        }
        let text = |direction: Direction| {
            let mut printer = TextPrinter::new();
            let name = format!("{}_{}", function.name, if direction.r#in { "in" } else { "out" });
            self.interpreter.print_call(function, direction, &name, &call, &mut printer);
            String::from_utf8_lossy(printer.as_bytes()).into_owned()
        };
        Ok(json!({
            "request": to_hex(&self.push_call(function, IN, &call, format)?),
            "reply": to_hex(&self.push_call(function, OUT, &call, format)?),
            "request_text": text(IN),
            "reply_text": text(OUT),
        }))
    }

    fn push_call(
        &self,
        function: &'m Function,
        side: Direction,
        call: &Call,
        format: Format,
    ) -> Result<Vec<u8>, String> {
        let mut push = Push::new(format);
        self.interpreter.push_call(function, side, call, &mut push).map_err(|e| format!("push: {e}"))?;
        Ok(push.finish())
    }
}

fn bytes(hex: &str) -> Result<Vec<u8>, String> {
    from_hex(hex).ok_or_else(|| "not hex".into())
}

fn format_of(name: &str) -> Result<Format, String> {
    match name {
        "ndr" => Ok(Format::NDR32),
        "ndr64" => Ok(Format::NDR64),
        "big-endian" => Ok(Format::BIG_ENDIAN),
        other => Err(format!("no format {other}")),
    }
}
