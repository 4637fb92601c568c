//! Plain LZ77 of `runtime/ndr` beside Samba's C decompressor on the same bytes.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use super::{build_c, build_rust, inputs, median, number, printed};
use crate::corpus;
use crate::run::{Result, say};

const KINDS: &[(&str, &str)] = &[
    ("mixed", "64 KiB of each in turn: replication, text, replication, random, zeros"),
    ("replication", "`drsuapi_DsGetNCChangesCtr6` of the Active Directory schema"),
    ("text", "C source"),
    ("random", ""),
    ("zeros", ""),
];
const LIBRARY: &str = "/usr/lib/x86_64-linux-gnu/samba/libndr-samba-samba4.so.0";

pub fn run(root: &Path, work: &Path) -> Result<String> {
    let samba = corpus::samba_source(root)?;
    let c = build_c(root, work, "lz77", &[], &["-ldl"])?;
    let rust = build_rust(root, work, "lz77", "")?;
    let dir = work.join("lz77-inputs");
    std::fs::create_dir_all(&dir)?;
    inputs(
        root,
        "lz77_inputs.py",
        &[&samba.join("source4/setup/ad-schema"), &samba.join("source3/smbd"), &dir],
    )?;

    say("lz77: ours, and Samba's decompressor on what ours made, A B A B");
    let mut s = String::new();
    writeln!(
        s,
        "1 MiB of plain bytes; MB/s of processor time (median of 5, runs alternating). *C* is \
         `lzxpress_decompress` of Debian's Samba on what we compressed; its compressor searches by brute \
         force and is no peer.\n"
    )?;
    writeln!(
        s,
        "| plain bytes | compressed | compress MB/s | decompress MB/s | C decompress MB/s | ratio |\n|---|---|---|---|---|---|"
    )?;
    for (kind, what) in KINDS {
        let plain = dir.join(kind).with_extension("lz77");
        let small = dir.join(kind).with_extension("small");
        let bytes = std::fs::metadata(&plain)?.len() as f64;
        let ours = |op: &str| printed(Command::new(&rust).arg(op).args([&plain, &small]));
        let (mut compress, mut decompress, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..5 {
            compress.push(number(&ours("compress")?)?);
            decompress.push(number(&ours("decompress")?)?);
            theirs.push(number(&printed(Command::new(&c).arg(LIBRARY).args([&small, &plain]))?)?);
        }
        let speed = |ns: Vec<f64>| bytes / median(ns) * 1e3;
        let (compress, decompress, theirs) = (speed(compress), speed(decompress), speed(theirs));
        let what = if what.is_empty() { String::new() } else { format!(" ({what})") };
        writeln!(
            s,
            "| {kind}{what} | {:.3} | {compress:.0} | {decompress:.0} | {theirs:.0} | **{:.1}×** |",
            std::fs::metadata(&small)?.len() as f64 / bytes,
            decompress / theirs,
        )?;
    }
    Ok(s)
}
