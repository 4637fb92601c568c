//! `cargo xtask bench`: speed beside a peer, in one run, written to `docs/benchmarks.md`.
//!
//! Times are processor time and drift on shared machines all the same, so each
//! comparison runs A B A B and quotes medians and ratios; instruction counts
//! (callgrind, difference of two round counts, so set-up does not count) stand
//! beside them.

mod compile;
mod lz77;
mod ndr;
mod nspi;
mod rop;
mod rpc;
mod rustc;
mod store;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::peers;
use crate::run::{self, Result, capture, command, fail};

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// The compiler against Perl PIDL on Samba's IDL.
    Compile,
    /// Generated NDR code against Samba's C libndr.
    Ndr,
    /// What the generated code costs rustc.
    Rustc,
    /// Plain LZ77 against Samba's C decompressor.
    Lz77,
    /// RPC over loopback beside a bare ping-pong.
    Rpc,
    /// Buffers of Exchange's remote operations beside a copy of their bytes.
    Rop,
    /// A folder of 100,000 messages: open, sort, restrict, read.
    Store,
    /// Names resolved by the address book, with 100,000 entries and with 10,000 of an Active Directory.
    Nspi,
}

/// Runs the parts asked for (all when none is) and rewrites their sections of `docs/benchmarks.md`.
pub fn run(root: &Path, parts: &[Part]) -> Result<()> {
    let all =
        [Part::Compile, Part::Ndr, Part::Rustc, Part::Lz77, Part::Rpc, Part::Rop, Part::Store, Part::Nspi];
    let parts = if parts.is_empty() { &all[..] } else { parts };
    peers::install(root)?;
    let work = root.join("target/bench");
    std::fs::create_dir_all(&work)?;
    for part in parts {
        let section = match part {
            Part::Compile => compile::run(root, &work)?,
            Part::Ndr => ndr::run(root, &work)?,
            Part::Rustc => rustc::run(root)?,
            Part::Lz77 => lz77::run(root, &work)?,
            Part::Rpc => rpc::run_part(root, &work)?,
            Part::Rop => rop::run(root, &work)?,
            Part::Store => store::run(root)?,
            Part::Nspi => nspi::run(root, &work)?,
        };
        println!("{section}");
        write_section(root, *part, &section)?;
    }
    Ok(())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// CPU seconds (user + system, children included) that a shell command takes.
fn cpu_seconds(script: &str) -> Result<f64> {
    let timed = format!("TIMEFORMAT='%U %S'; time {{ {script} ; }} >/dev/null 2>&1");
    let output = capture(Command::new("bash").arg("-c").arg(&timed))?;
    let text = String::from_utf8_lossy(&output.stderr);
    let line = text.lines().last().unwrap_or_default();
    let mut sum = 0.0;
    for word in line.split_whitespace() {
        sum +=
            word.parse::<f64>().map_err(|_| fail(format!("cannot read the time of `{script}`: {text}")))?;
    }
    Ok(sum)
}

/// Instructions a command executes under callgrind.
fn callgrind(command: &mut Command) -> Result<u64> {
    let mut valgrind = Command::new("valgrind");
    // A file of its own: callgrind replaces what it is told to write, devices too.
    let out = std::env::temp_dir().join(format!("callgrind.{}", std::process::id()));
    valgrind
        .arg("--tool=callgrind")
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(command.get_program())
        .args(command.get_args());
    let output = valgrind.output()?;
    let _ = std::fs::remove_file(&out);
    let text = String::from_utf8_lossy(&output.stderr);
    text.lines()
        .find_map(|l| l.split_once("Collected :").and_then(|(_, n)| n.trim().parse().ok()))
        .ok_or_else(|| fail(format!("callgrind gave no count for {command:?}: {text}")))
}

/// Standard output of a program of a benchmark.
fn printed(command: &mut Command) -> Result<String> {
    Ok(String::from_utf8_lossy(&capture(command)?.stdout).trim().to_owned())
}

/// The first number a program of a benchmark prints.
fn number(text: &str) -> Result<f64> {
    let first = text.split(' ').next().unwrap_or_default();
    first.parse().map_err(|_| fail(format!("`{text}` does not begin with a number")))
}

/// Runs a script of `xtask/bench` that writes inputs with Samba's Python bindings.
fn inputs(root: &Path, script: &str, args: &[&Path]) -> Result<()> {
    capture(Command::new("/usr/bin/python3").arg(root.join("xtask/bench").join(script)).args(args)).map(drop)
}

/// Compiles `NAME.c` of `xtask/bench`.
fn build_c(root: &Path, work: &Path, name: &str, options: &[&str], libraries: &[&str]) -> Result<PathBuf> {
    let program = work.join(name);
    let source = root.join("xtask/bench").join(name).with_extension("c");
    capture(
        Command::new("gcc").arg("-O2").args(options).arg(source).arg("-o").arg(&program).args(libraries),
    )?;
    Ok(program)
}

/// Builds `NAME.rs` of `xtask/bench` as a program of its own over `runtime/ndr` and `dependencies`.
fn build_rust(root: &Path, work: &Path, name: &str, dependencies: &str) -> Result<PathBuf> {
    build_rust_with(root, work, name, dependencies, &[])
}

/// The same with features of that program.
fn build_rust_with(
    root: &Path,
    work: &Path,
    name: &str,
    dependencies: &str,
    features: &[&str],
) -> Result<PathBuf> {
    let dir = work.join(format!("{name}-bench"));
    std::fs::create_dir_all(dir.join("src"))?;
    let source = root.join("xtask/bench").join(name).with_extension("rs");
    std::fs::copy(source, dir.join("src/main.rs"))?;
    let manifest = format!(
        "[package]\nname = \"{name}-bench\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [profile.release]\nlto = \"thin\"\ncodegen-units = 1\n\n\
         [dependencies]\npidl-ndr = {{ path = \"{}\" }}\n{dependencies}",
        root.join("runtime/ndr").display(),
    );
    std::fs::write(dir.join("Cargo.toml"), manifest)?;
    let target = work.join("target");
    let mut build = command("cargo", ["build", "--release", "--quiet", "--target-dir"], &dir);
    run::run(build.arg(&target).args(["--features", &features.join(",")]))?;
    let program = work.join(format!("{name}-bench-{}", features.join("-")));
    std::fs::copy(target.join(format!("release/{name}-bench")), &program)?;
    Ok(program)
}

fn count_lines(dir: &Path) -> Result<usize> {
    let mut lines = 0;
    let mut dirs = vec![dir.to_path_buf()];
    while let Some(d) = dirs.pop() {
        for entry in std::fs::read_dir(&d)? {
            let path = entry?.path();
            if path.is_dir() {
                dirs.push(path);
            } else {
                lines += std::fs::read(&path)?.iter().filter(|b| **b == b'\n').count();
            }
        }
    }
    Ok(lines)
}

// --- the page -----------------------------------------------------------------

fn write_section(root: &Path, part: Part, text: &str) -> Result<()> {
    let path = root.join("docs/benchmarks.md");
    let page = std::fs::read_to_string(&path)?;
    let name = format!("{part:?}").to_lowercase();
    let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (Some(from), Some(to)) = (page.find(&start), page.find(&end)) else {
        return Err(fail(format!("{}: markers for {name} are missing", path.display())));
    };
    let page = format!("{}{}{}", &page[..from + start.len()], text, &page[to..]);
    std::fs::write(&path, page)?;
    Ok(())
}
