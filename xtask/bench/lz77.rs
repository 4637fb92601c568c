//! Times plain LZ77 on one file: the peer of `lz77.c` beside it.
//!
//! `lz77-bench compress|decompress FILE OUT` prints nanoseconds of CPU a
//! round (rounds go on for 400 ms) and the compressed size; OUT gets the compressed bytes.

use pidl_ndr::compression::lz77;
use std::hint::black_box;

/// Nanoseconds this process has had a processor.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/self/schedstat").expect("Linux counts them");
    text.split(' ').next().and_then(|n| n.parse().ok()).expect("a number comes first")
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let [_, op, file, out] = args.as_slice() else {
        eprintln!("usage: lz77-bench compress|decompress FILE OUT");
        std::process::exit(2);
    };
    let plain = std::fs::read(file).expect("the input can be read");
    let small = lz77::compress(&plain);
    assert!(lz77::decompress(&small, plain.len()).expect("ours is valid") == plain);
    std::fs::write(out, &small).expect("the output can be written");
    let start = cpu();
    let (mut rounds, mut spent) = (0, 0.0);
    while spent < 4e8 {
        for _ in 0..8 {
            if op == "compress" {
                black_box(lz77::compress(black_box(&plain)));
            } else {
                black_box(lz77::decompress(black_box(&small), plain.len()).expect("ours is valid"));
            }
        }
        rounds += 8;
        spent = cpu() - start;
    }
    println!("{:.1} {}", spent / f64::from(rounds), small.len());
}
