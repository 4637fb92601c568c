//! The front end over IDL that lies outside the repository.
//!
//! `PIDL_CORPUS` names directories (separated by `:`) that are searched for `.idl`
//! files; each is also a place includes are looked for. `PIDL_DEFINES` holds macros
//! (`NAME` or `NAME=TEXT`, separated by spaces).
//!
//! `PIDL_CORPUS=target/samba/librpc/idl cargo test -p pidl-rs --test front_corpus -- --ignored`

use std::path::{Path, PathBuf};

use pidl::diagnostic::{Severity, render_human};
use pidl::source::{PreprocessOptions, SourceMap, preprocess};
use pidl::syntax::parse;

fn idl_files(dir: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(dir) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            idl_files(&path, out);
        } else if path.extension().is_some_and(|extension| extension == "idl") {
            out.push(path);
        }
    }
}

#[test]
#[ignore = "needs PIDL_CORPUS"]
fn every_file_of_the_corpus_parses() {
    let dirs: Vec<PathBuf> =
        std::env::split_paths(&std::env::var_os("PIDL_CORPUS").expect("PIDL_CORPUS names directories"))
            .collect();
    let defines = std::env::var("PIDL_DEFINES").unwrap_or_default();
    let defines = defines.split_whitespace().map(|define| match define.split_once('=') {
        Some((name, text)) => (name.to_owned(), Some(text.to_owned())),
        None => (define.to_owned(), None),
    });
    let options = PreprocessOptions { include_dirs: dirs.clone(), defines: defines.collect() };
    let mut files = Vec::new();
    for dir in &dirs {
        idl_files(dir, &mut files);
    }
    files.sort();
    files.dedup();
    assert!(!files.is_empty(), "no .idl file in PIDL_CORPUS");
    let mut broken = String::new();
    for path in &files {
        let mut map = SourceMap::new();
        let mut diags = Vec::new();
        match map.load(path) {
            Ok(file) => {
                let pp = preprocess(&mut map, file, &options, &mut diags);
                parse(&pp, &mut diags);
            }
            Err(error) => diags.push(error),
        }
        diags.retain(|diagnostic| diagnostic.severity == Severity::Error);
        broken += &render_human(&diags, &map, false);
    }
    assert!(broken.is_empty(), "{broken}");
    println!("{} files", files.len());
}
