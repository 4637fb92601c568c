//! Preprocesses and parses IDL files and says what is wrong and how long it took.
//!
//! `cargo run --release --example frontend -- [-I DIR]... [-D NAME[=TEXT]]... [--repeat N] [--quiet] [--text] FILE...`
//!
//! `--text` prints the preprocessed text.

use std::path::PathBuf;
use std::time::Instant;

use pidl::diagnostic::{Diagnostic, Severity, render_human};
use pidl::source::{PreprocessOptions, SourceMap, preprocess};
use pidl::syntax::parse;

fn main() {
    let mut options = PreprocessOptions::default();
    let mut files: Vec<PathBuf> = Vec::new();
    let mut repeat = 1;
    let (mut quiet, mut show) = (false, false);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().unwrap_or_default();
        match arg.as_str() {
            "-I" => options.include_dirs.push(value().into()),
            "-D" => {
                let define = value();
                let (name, text) =
                    define.split_once('=').map_or((&*define, None), |(n, t)| (n, Some(t.to_owned())));
                options.defines.push((name.to_owned(), text));
            }
            "--repeat" => repeat = value().parse().unwrap_or(1),
            "--quiet" => quiet = true,
            "--text" => show = true,
            _ => files.push(arg.into()),
        }
    }
    let mut broken = Vec::new();
    for round in 0..repeat {
        let start = Instant::now();
        let (mut bytes, mut items, mut preprocessing) = (0, 0, 0.0);
        for path in &files {
            let mut map = SourceMap::new();
            let mut diags: Vec<Diagnostic> = Vec::new();
            let before = Instant::now();
            match map.load(path) {
                Ok(file) => {
                    let pp = preprocess(&mut map, file, &options, &mut diags);
                    preprocessing += before.elapsed().as_secs_f64();
                    if show {
                        println!("{}", pp.text);
                    }
                    bytes += pp.text.len();
                    items += parse(&pp, &mut diags).items.len();
                }
                Err(error) => diags.push(error),
            }
            if round == 0 && diags.iter().any(|d| d.severity == Severity::Error) {
                broken.push(path);
                if !quiet {
                    eprint!("{}", render_human(&diags, &map, false));
                }
            }
        }
        println!(
            "{} files, {bytes} bytes, {items} items: {:.1} ms, of that preprocessing {:.1} ms",
            files.len(),
            start.elapsed().as_secs_f64() * 1e3,
            preprocessing * 1e3
        );
    }
    for path in &broken {
        println!("broken: {}", path.display());
    }
}
