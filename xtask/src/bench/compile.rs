//! The compiler beside Perl PIDL on Samba's IDL.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use super::{callgrind, count_lines, cpu_seconds, median};
use crate::corpus;
use crate::run::{Result, cargo, say, target_dir};

pub fn run(root: &Path, work: &Path) -> Result<String> {
    let samba = corpus::samba_source(root)?;
    cargo(root, &["build", "--release", "--package", "pidl-rs"])?;
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
        "cd {s}; for f in {}; do CPP=cpp perl pidl/pidl --outputdir={o}/perl --header --ndr-parser --client --server {} -- $f; done; true",
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
    std::fs::remove_dir_all(out.join("rust"))?;
    let words: Vec<&str> = ours.split_whitespace().skip_while(|w| *w != pidl.as_os_str()).skip(1).collect();
    let instructions = callgrind(Command::new(&pidl).args(words))?;
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
