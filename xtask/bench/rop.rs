//! Times decoding and encoding of ROP buffers, and a copy of the same bytes.
//!
//! `rop-bench` prints a line for each buffer: name, bytes, and nanoseconds of processor
//! time for a copy, a decode and an encode. `rop-bench NAME decode|encode N` does it N
//! times, for callgrind.

use std::hint::black_box;
use std::sync::Arc;

use exchange::oxcrops::{RopRequests, RopResponses};
use pidl_ndr::{Context, Format, Ndr, Pull, Push};

/// PidTagMid, …Subject, …SenderName, …MessageDeliveryTime, …MessageFlags, …MessageSize,
/// …HasAttachments, …EntryId, …Importance: what a list of messages asks for.
const COLUMNS: [u32; 9] = [
    0x674A_0014, 0x0037_001F, 0x0C1A_001F, 0x0E06_0040, 0x0E07_0003, 0x0E08_0003, 0x0E1B_000B, 0x0FFF_0102,
    0x0017_0003,
];

struct Table;

impl Context for Table {
    fn list(&self, _: &str, _: &[u64]) -> Option<Arc<[u32]>> {
        Some(Arc::from(COLUMNS))
    }
}

fn text(out: &mut Vec<u8>, text: &str) {
    out.extend(text.encode_utf16().chain([0]).flat_map(u16::to_le_bytes));
}

/// A response to RopQueryRows with 100 rows.
fn rows() -> Vec<u8> {
    let mut out = vec![0x15, 0, 0, 0, 0, 0, 1, 100, 0];
    for i in 0..100u32 {
        out.push(0);
        out.extend((u64::from(i) << 16 | 1).to_le_bytes());
        text(&mut out, "Re: Minutes of the meeting on Thursday");
        text(&mut out, "Marin Example");
        out.extend(133_800_000_000_000_000u64.to_le_bytes());
        out.extend([1, 0, 0, 0]);
        out.extend((i * 1000).to_le_bytes());
        out.push(0);
        out.extend([70, 0]);
        out.extend([0x5A; 70]);
        out.extend([1, 0, 0, 0]);
    }
    out
}

/// A response to RopReadStream with 32,000 bytes.
fn stream() -> Vec<u8> {
    let mut out = vec![0x2C, 0, 0, 0, 0, 0];
    out.extend(32_000u16.to_le_bytes());
    out.extend([0x3C; 32_000]);
    out
}

/// RopOpenFolder, RopGetContentsTable, RopSetColumns, RopQueryRows, RopRelease.
fn requests() -> Vec<u8> {
    let mut out = vec![0x02, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 13, 0];
    out.extend([0x05, 0, 1, 2, 0]);
    out.extend([0x12, 0, 2, 0, 9, 0]);
    out.extend(COLUMNS.iter().flat_map(|tag| tag.to_le_bytes()));
    out.extend([0x15, 0, 2, 0, 1, 50, 0, 0x01, 0, 2]);
    out
}

/// Nanoseconds this process has had a processor.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/self/schedstat").expect("Linux counts them");
    text.split(' ').next().and_then(|n| n.parse().ok()).expect("a number comes first")
}

fn per_round(mut f: impl FnMut()) -> f64 {
    let (start, mut rounds) = (cpu(), 0.0);
    loop {
        for _ in 0..64 {
            f();
        }
        rounds += 64.0;
        let spent = cpu() - start;
        if spent > 3e8 {
            return spent / rounds;
        }
    }
}

fn decode<T: Ndr>(bytes: &[u8], table: &Arc<Table>) -> T {
    let mut p = Pull::new(bytes, Format::NDR32);
    p.set_context(table.clone());
    p.value().expect("the buffer is sound")
}

fn encode<T: Ndr>(value: &T, bytes: usize, table: &Arc<Table>) -> Vec<u8> {
    let mut p = Push::with_capacity(Format::NDR32, bytes);
    p.set_context(table.clone());
    p.value(value).expect("the value is sound");
    p.finish()
}

fn measure<T: Ndr>(name: &str, bytes: &[u8], only: Option<(&str, u64)>) {
    let table = Arc::new(Table);
    let value: T = decode(bytes, &table);
    assert!(encode(&value, bytes.len(), &table) == bytes, "{name} does not come back");
    match only {
        Some(("decode", n)) => (0..n).for_each(|_| drop(black_box(decode::<T>(black_box(bytes), &table)))),
        Some((_, n)) => (0..n).for_each(|_| drop(black_box(encode(black_box(&value), bytes.len(), &table)))),
        None => {
            let mut to = vec![0; bytes.len()];
            let copy = per_round(|| black_box(&mut to).copy_from_slice(black_box(bytes)));
            let decoded = per_round(|| drop(black_box(decode::<T>(black_box(bytes), &table))));
            let encoded = per_round(|| drop(black_box(encode(black_box(&value), bytes.len(), &table))));
            println!("{name} {} {copy:.1} {decoded:.1} {encoded:.1}", bytes.len());
        }
    }
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let wanted = |name: &str| args.get(1).is_none_or(|arg| arg == name);
    let only = args.get(2).zip(args.get(3)).map(|(op, n)| (op.as_str(), n.parse().expect("a number of rounds")));
    if wanted("rows") {
        measure::<RopResponses>("rows", &rows(), only);
    }
    if wanted("stream") {
        measure::<RopResponses>("stream", &stream(), only);
    }
    if wanted("requests") {
        measure::<RopRequests>("requests", &requests(), only);
    }
}
