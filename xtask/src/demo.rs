//! `cargo xtask demo`: the main jobs once through, on temporary files.

mod mail;
mod relay;

use std::fs;
use std::path::Path;

use crate::run::{self, Result, cargo, command, say, step, target_dir};

/// What a client asks the endpoint mapper: where does the SAM server listen?
const REQUEST: &str = include_str!("../demo/ept_map-in.hex");
/// And what the server answered.
const REPLY: &str = include_str!("../demo/ept_map-out.hex");

/// An interface nobody has compiled, for the dump at run time.
const GREETER: &str = r#"[uuid("5f2c1a7e-8a1d-4c55-9f5e-2b0c7a3d9e10"), version(1.0), pointer_default(unique)]
interface greeter
{
	typedef [enum16bit] enum { MORNING = 1, EVENING = 2 } occasion;

	/* Says hello to so many people. */
	uint32 Greet(
		[in] occasion when,
		[in] uint16 count,
		[in, size_is(count)] uint32 people[],
		[in, unique, string, charset(UTF16)] uint16 *from
	);
}
"#;
/// A request of it.
const GREETING: &str =
    "0200030003000000070000000800000009000000000002000600000000000000060000004d006100720069006e000000";

/// Compiles IDL, builds, dumps real bytes and says what each of them is.
pub fn run(root: &Path) -> Result<()> {
    step("build the programs", || {
        let packages = ["pidl-rs", "ndrdump"].into_iter().chain(mail::PACKAGES);
        let args = ["build", "--quiet"].into_iter().chain(packages.flat_map(|p| ["--package", p]));
        cargo(root, &args.collect::<Vec<_>>())
    })?;
    let bin = target_dir(root).join("debug");
    let pidl = bin.join("pidl").display().to_string();
    let ndrdump = bin.join("ndrdump").display().to_string();
    let temp = std::env::temp_dir().join(format!("pidl-demo-{}", std::process::id()));
    fs::create_dir_all(&temp)?;
    let result = step("IDL: compile, dump, explain", || show(root, &pidl, &ndrdump, &temp))
        .and_then(|()| step("mail: from one mailbox to another", || mail::show_mail(&bin, &temp)));
    fs::remove_dir_all(&temp)?;
    result?;
    say("that was the demo; nothing is left behind");
    Ok(())
}

fn show(root: &Path, pidl: &str, ndrdump: &str, temp: &Path) -> Result<()> {
    let file = |name: &str, text: &str| -> Result<String> {
        let path = temp.join(name);
        fs::write(&path, text)?;
        Ok(path.display().to_string())
    };
    let request = file("request.hex", REQUEST)?;
    let reply = file("reply.hex", REPLY)?;
    let context = temp.join("request.bin");
    fs::write(&context, bytes(REQUEST)?)?;
    let context = context.display().to_string();
    let greeter = file("greeter.idl", GREETER)?;
    let out = temp.join("rust").display().to_string();

    say("$ pidl check idl/epmapper.idl -I idl");
    run::run(&mut command(pidl, ["check", "idl/epmapper.idl", "-I", "idl"], root))?;
    say("$ pidl explain ept_map idl/epmapper.idl -I idl");
    run::run(&mut command(pidl, ["explain", "ept_map", "idl/epmapper.idl", "-I", "idl"], root))?;
    say("$ pidl generate --out rust greeter.idl");
    run::run(&mut command(pidl, ["generate", "--out", &out, &greeter], root))?;
    for entry in fs::read_dir(&out)? {
        let path = entry?.path();
        let lines = fs::read_to_string(&path).map_or(0, |t| t.lines().count());
        println!("    {}: {lines} lines", path.file_name().unwrap_or_default().to_string_lossy());
    }
    say("$ ndrdump epmapper ept_map in --hex-input request.hex");
    run::run(&mut command(ndrdump, ["epmapper", "ept_map", "in", "--hex-input", &request], root))?;
    say("$ ndrdump epmapper ept_map out --context-file request.bin --hex-input reply.hex --annotate");
    let annotate =
        ["epmapper", "ept_map", "out", "--context-file", &context, "--hex-input", &reply, "--annotate"];
    run::run(&mut command(ndrdump, annotate, root))?;
    say(
        "$ ndrdump --idl greeter.idl greeter Greet in --hex-input --input … --annotate   (no compiler in between)",
    );
    let dump =
        ["--idl", &greeter, "greeter", "Greet", "in", "--hex-input", "--input", GREETING, "--annotate"];
    run::run(&mut command(ndrdump, dump, root))
}

fn bytes(hex: &str) -> Result<Vec<u8>> {
    let digits: Vec<u32> = hex.chars().filter_map(|c| c.to_digit(16)).collect();
    digits.chunks(2).map(|pair| Ok(u8::try_from(pair.iter().fold(0, |n, d| n * 16 + d))?)).collect()
}
