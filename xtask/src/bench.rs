//! `cargo xtask bench`: speed beside a peer, in one run, written to `docs/benchmarks.md`.
//!
//! Times drift on shared machines, so each comparison runs A B A B and quotes
//! medians and ratios; instruction counts (callgrind, difference of two round
//! counts, so set-up does not count) stand beside them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::corpus;
use crate::run::{Result, fail, say, target_dir};

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// The compiler against Perl PIDL on Samba's IDL.
    Compile,
    /// Generated NDR code against Samba's C libndr.
    Ndr,
    /// What the generated code costs rustc.
    Rustc,
}

/// Runs the parts asked for (all when none is) and rewrites their sections of `docs/benchmarks.md`.
pub fn run(root: &Path, parts: &[Part]) -> Result<()> {
    let all = [Part::Compile, Part::Ndr, Part::Rustc];
    let parts = if parts.is_empty() { &all[..] } else { parts };
    let work = root.join("target/bench");
    std::fs::create_dir_all(&work)?;
    for part in parts {
        let section = match part {
            Part::Compile => compile(root, &work)?,
            Part::Ndr => ndr(root, &work)?,
            Part::Rustc => rustc(root)?,
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

fn build(root: &Path, args: &[&str]) -> Result<()> {
    let status = Command::new("cargo").args(args).current_dir(root).status()?;
    if status.success() { Ok(()) } else { Err(fail(format!("cargo {} failed", args.join(" ")))) }
}

/// CPU seconds (user + system, children included) that a shell command takes.
fn cpu_seconds(script: &str) -> Result<f64> {
    let timed = format!("TIMEFORMAT='%U %S'; time {{ {script} ; }} >/dev/null 2>&1");
    let output = Command::new("bash").arg("-c").arg(&timed).output()?;
    let text = String::from_utf8_lossy(&output.stderr);
    let line = text.lines().last().unwrap_or_default();
    let mut sum = 0.0;
    for word in line.split_whitespace() {
        sum +=
            word.parse::<f64>().map_err(|_| fail(format!("cannot read the time of `{script}`: {text}")))?;
    }
    Ok(sum)
}

// --- the compiler -----------------------------------------------------------

fn compile(root: &Path, work: &Path) -> Result<String> {
    let samba = corpus::samba_source(root)?;
    build(root, &["build", "--release", "--package", "pidl-rs"])?;
    let files = corpus::idl_files(&samba)?;
    let pidl = target_dir(root).join("release/pidl");
    let out = work.join("compile");
    let _ = std::fs::remove_dir_all(&out);
    std::fs::create_dir_all(out.join("perl"))?;

    let includes: Vec<String> =
        corpus::include_dirs(&samba).iter().map(|d| format!("-I {}", d.display())).collect();
    let defines = corpus::defines();
    let list: Vec<String> = files.iter().map(|f| f.display().to_string()).collect();
    let ours = format!(
        "rm -rf {o}/rust; {} generate --out {o}/rust {} {} {}",
        pidl.display(),
        includes.join(" "),
        defines.iter().map(|d| format!("-D {d}")).collect::<Vec<_>>().join(" "),
        list.join(" "),
        o = out.display(),
    );
    let perl_includes: Vec<String> =
        corpus::include_dirs(&samba).iter().map(|d| format!("--includedir={}", d.display())).collect();
    let theirs = format!(
        "cd {s}; for f in {}; do CPP=cpp perl pidl/pidl --outputdir={o}/perl --header --ndr-parser --client --server {} -- $f; done",
        list.join(" "),
        perl_includes.join(" "),
        s = samba.display(),
        o = out.display(),
    );
    say("compile: Perl PIDL, one process per file, then pidl, one process for all");
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for round in 0..3 {
        if round < 2 {
            b.push(cpu_seconds(&theirs)?);
        }
        for _ in 0..3 {
            a.push(cpu_seconds(&ours)?);
        }
    }
    let (a, b) = (median(a), median(b));
    let rust_lines = count_lines(&out.join("rust"))?;
    let c_lines = count_lines(&out.join("perl"))?;
    let instructions = callgrind(
        Command::new("bash").arg("-c").arg(format!("exec {}", ours.split_once("; ").map_or("", |x| x.1))),
    )?;
    let mut s = String::new();
    writeln!(
        s,
        "Whole Samba corpus ({} IDL files), parse to written files, CPU seconds (user + system):\n",
        files.len()
    )?;
    writeln!(s, "| | CPU s | lines written | ratio |\n|---|---|---|---|")?;
    writeln!(
        s,
        "| Perl PIDL (header, parser, client, server; one process per file) | {b:.2} | {c_lines} | 1 |"
    )?;
    writeln!(
        s,
        "| `pidl generate` (types, NDR, print, client, server; one process) | {a:.3} | {rust_lines} | **{:.0}× less** |",
        b / a
    )?;
    writeln!(s, "\n`pidl generate` executes {:.2} G instructions.", instructions as f64 / 1e9)?;
    Ok(s)
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

// --- NDR --------------------------------------------------------------------

/// One value both sides marshal.
struct Case {
    name: &'static str,
    library: &'static str,
    table: &'static str,
    mode: &'static str,
    file: &'static str,
    rounds: u64,
}

const PRIVATE: &str = "/usr/lib/x86_64-linux-gnu/samba/";

const CASES: &[Case] = &[
    Case {
        name: "GUID",
        library: "libndr.so.3",
        table: "ndr_table_misc",
        mode: "struct",
        file: "guid.bin",
        rounds: 400_000,
    },
    Case {
        name: "epm_Map",
        library: "libndr-samba-samba4.so.0",
        table: "ndr_table_epmapper",
        mode: "in",
        file: "epm_Map-in.bin",
        rounds: 50_000,
    },
    Case {
        name: "PAC_DATA",
        library: "libndr-krb5pac.so.0",
        table: "ndr_table_krb5pac",
        mode: "struct",
        file: "PAC_DATA.bin",
        rounds: 20_000,
    },
    Case {
        name: "security_descriptor",
        library: "libsamba-security-samba4.so.0",
        table: "ndr_table_security",
        mode: "struct",
        file: "security_descriptor.bin",
        rounds: 10_000,
    },
    Case {
        name: "netr_SamInfo3",
        library: "libndr-standard.so.0",
        table: "ndr_table_netlogon",
        mode: "struct",
        file: "netr_SamInfo3.bin",
        rounds: 10_000,
    },
    Case {
        name: "samr_EnumDomainUsers",
        library: "libndr-standard.so.0",
        table: "ndr_table_samr",
        mode: "out",
        file: "samr_EnumDomainUsers-out.bin",
        rounds: 400,
    },
    Case {
        name: "drsuapi_DsGetNCChangesCtr6",
        library: "libndr-samba-samba4.so.0",
        table: "ndr_table_drsuapi",
        mode: "struct",
        file: "drsuapi_DsGetNCChangesCtr6.bin",
        rounds: 20,
    },
];

fn ndr(root: &Path, work: &Path) -> Result<String> {
    let samba = corpus::samba_source(root)?;
    let c = build_libndr(root, work)?;
    let rust = build_ours(root, work)?;
    let inputs = work.join("inputs");
    std::fs::create_dir_all(&inputs)?;
    let status =
        Command::new("/usr/bin/python3").arg(root.join("xtask/bench/ndr_inputs.py")).arg(&inputs).status()?;
    if !status.success() {
        return Err(fail("xtask/bench/ndr_inputs.py failed".into()));
    }
    std::fs::copy(samba.join("source4/librpc/tests/krb5pac-PAC_DATA.dat"), inputs.join("PAC_DATA.bin"))?;

    say("ndr: libndr and generated Rust on the same bytes, A B A B");
    let mut s = String::new();
    writeln!(
        s,
        "Nanoseconds (median of 5, runs alternating) and instructions per operation; *C* is Debian's libndr, *Rust* what `pidl` generates from the same IDL.\n"
    )?;
    writeln!(
        s,
        "| value (bytes) | | C ns | Rust ns | ratio | C instr | Rust instr | ratio |\n|---|---|---|---|---|---|---|---|"
    )?;
    for case in CASES {
        let library = if Path::new(PRIVATE).join(case.library).exists() {
            format!("{PRIVATE}{}", case.library)
        } else {
            case.library.to_string()
        };
        let file = inputs.join(case.file);
        let bytes = std::fs::metadata(&file)?.len();
        for op in ["pull", "push"] {
            let c_args = |n: u64| {
                let mut cmd = Command::new(&c);
                cmd.args([&library, case.table, case.name, case.mode]).arg(&file).args([op, &n.to_string()]);
                cmd
            };
            let rust_args = |n: u64| {
                let mut cmd = Command::new(&rust);
                cmd.arg(case.name).arg(&file).args([op, &n.to_string()]);
                cmd
            };
            let (mut a, mut b) = (Vec::new(), Vec::new());
            for _ in 0..5 {
                b.push(nanoseconds(&mut c_args(case.rounds))?);
                a.push(nanoseconds(&mut rust_args(case.rounds))?);
            }
            let (a, b) = (median(a), median(b));
            let n = (case.rounds / 100).clamp(2, 200);
            let per = |f: &dyn Fn(u64) -> Command| -> Result<f64> {
                let high = callgrind(&mut f(2 * n))?;
                let low = callgrind(&mut f(n))?;
                Ok((high.saturating_sub(low)) as f64 / n as f64)
            };
            let (ia, ib) = (per(&rust_args)?, per(&c_args)?);
            writeln!(
                s,
                "| {} ({bytes}) | {op} | {b:.0} | {a:.0} | **{:.1}×** | {ib:.0} | {ia:.0} | **{:.1}×** |",
                case.name,
                b / a,
                ib / ia
            )?;
        }
    }
    Ok(s)
}

fn build_libndr(root: &Path, work: &Path) -> Result<PathBuf> {
    let program = work.join("libndr");
    let status = Command::new("gcc")
        .args(["-O2", "-I/usr/include/samba-4.0", "-DHAVE_IMMEDIATE_STRUCTURES=1", "-D_GNU_SOURCE=1"])
        .arg(root.join("xtask/bench/libndr.c"))
        .arg("-o")
        .arg(&program)
        .args(["-ltalloc", "-lndr", "-ldl"])
        .status()?;
    if status.success() {
        Ok(program)
    } else {
        Err(fail("gcc failed on xtask/bench/libndr.c (is samba-dev installed?)".into()))
    }
}

/// A program over the Rust generated from Samba's IDL; see `xtask/bench/ndr.rs`.
fn build_ours(root: &Path, work: &Path) -> Result<PathBuf> {
    let stems = ["misc", "dcerpc", "security", "krb5pac", "netlogon", "samr", "drsuapi", "epmapper"];
    let generated = corpus::generated_part(root, &stems, &work.join("samba"))?;
    let dir = work.join("ndr");
    std::fs::create_dir_all(dir.join("src"))?;
    std::fs::copy(root.join("xtask/bench/ndr.rs"), dir.join("src/main.rs"))?;
    let manifest = format!(
        "[package]\nname = \"ndr-bench\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[profile.release]\nlto = \"thin\"\ncodegen-units = 1\n\n[dependencies]\npidl-ndr = {{ path = \"{}\" }}\nsamba = {{ path = \"{}\", package = \"{}\" }}\n",
        root.join("runtime/ndr").display(),
        generated.dir.display(),
        generated.package,
    );
    std::fs::write(dir.join("Cargo.toml"), manifest)?;
    let status = Command::new("cargo")
        .args(["build", "--release", "--target-dir"])
        .arg(work.join("target"))
        .current_dir(&dir)
        .status()?;
    if status.success() {
        Ok(work.join("target/release/ndr-bench"))
    } else {
        Err(fail("the Rust benchmark does not build".into()))
    }
}

fn nanoseconds(command: &mut Command) -> Result<f64> {
    let output = command.output()?;
    if !output.status.success() {
        return Err(fail(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr))));
    }
    let text = String::from_utf8_lossy(&output.stdout).trim().to_string();
    text.parse().map_err(|_| fail(format!("{command:?} printed `{text}`")))
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

// --- what generated code costs rustc ------------------------------------------

fn rustc(root: &Path) -> Result<String> {
    let generated = corpus::generated_crate(root)?;
    let target = root.join("target/bench/rustc");
    let lines = count_lines(&generated.dir.join("src"))?;
    let time = |args: &[&str]| -> Result<f64> {
        let touch = generated.dir.join("src/lib.rs");
        let text = std::fs::read(&touch)?;
        std::fs::write(&touch, text)?;
        let start = std::time::Instant::now();
        let status = Command::new("cargo")
            .args(args)
            .arg("--target-dir")
            .arg(&target)
            .current_dir(&generated.dir)
            .status()?;
        if !status.success() {
            return Err(fail(format!("cargo {} failed on the generated corpus", args.join(" "))));
        }
        Ok(start.elapsed().as_secs_f64())
    };
    say("rustc: cargo check and release build of the generated corpus");
    time(&["check"])?;
    let check = time(&["check"])?;
    time(&["build", "--release"])?;
    let release = time(&["build", "--release"])?;
    let mut s = String::new();
    writeln!(s, "The Rust generated from the whole Samba corpus, as one crate:\n")?;
    writeln!(
        s,
        "| lines | `cargo check` s | release build s |\n|---|---|---|\n| {lines} | {check:.1} | {release:.1} |"
    )?;
    Ok(s)
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
