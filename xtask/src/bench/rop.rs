//! ROP buffers of the generated crate beside a copy of the same bytes.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use super::{build_rust, callgrind, median, printed};
use crate::run::{Result, fail, say};

const BUFFERS: &[(&str, &str)] = &[
    ("rows", "RopQueryRows response, 100 rows of 9 columns"),
    ("stream", "RopReadStream response, 32,000 bytes"),
    ("requests", "RopOpenFolder, GetContentsTable, SetColumns, QueryRows, Release"),
];

pub fn run(root: &Path, work: &Path) -> Result<String> {
    let dependency = format!("exchange = {{ path = \"{}\" }}\n", root.join("generated/exchange").display());
    let program = build_rust(root, work, "rop", &dependency)?;
    say("rop: copy, decode and encode");
    let mut s = String::new();
    writeln!(
        s,
        "Decoded to owned values and encoded from them, rows by the columns of their table; GB/s of processor \
         time (median of 5), instructions per buffer.\n"
    )?;
    writeln!(
        s,
        "| buffer | bytes | copy GB/s | decode GB/s | encode GB/s | decode instr | encode instr |\n|---|---|---|---|---|---|---|"
    )?;
    for (name, what) in BUFFERS {
        let mut columns = [const { Vec::new() }; 3];
        let mut bytes = 0.0;
        for _ in 0..5 {
            let line = printed(Command::new(&program).arg(name))?;
            let numbers: Vec<f64> = line.split(' ').skip(1).filter_map(|word| word.parse().ok()).collect();
            let [len, times @ ..] = numbers.as_slice() else { return Err(fail(format!("`{line}`"))) };
            bytes = *len;
            columns.iter_mut().zip(times).for_each(|(column, ns)| column.push(bytes / ns));
        }
        let instructions = |op: &str| -> Result<f64> {
            let mut counts = [0, 0];
            for (count, n) in counts.iter_mut().zip([20u64, 40]) {
                *count = callgrind(Command::new(&program).args([name, op, &n.to_string()]))?;
            }
            Ok((counts[1] - counts[0]) as f64 / 20.0)
        };
        let [copy, decode, encode] = columns.map(median);
        writeln!(
            s,
            "| {what} | {bytes} | {copy:.1} | {decode:.2} | {encode:.2} | {:.0} | {:.0} |",
            instructions("decode")?,
            instructions("encode")?,
        )?;
    }
    Ok(s)
}
