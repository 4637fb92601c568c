//! `cargo xtask codegen`: from `idl/` to `generated/`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use pidl::backend::rust::{RustOptions, generate};
use pidl::{Compiled, Options, compile};
use serde::Deserialize;

use crate::run::{Result, fail, say};

/// `idl/pidl.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    crates: BTreeMap<String, Package>,
}

/// A generated crate.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Package {
    /// IDL files, relative to `idl/`.
    files: Vec<PathBuf>,
    /// Generated crates whose IDL files these import.
    #[serde(default)]
    uses: Vec<String>,
    /// What the crate's documentation says in place of one line.
    about: Option<String>,
}

/// Writes every generated crate, or with `check` only says what is stale.
pub fn run(root: &Path, check: bool) -> Result<()> {
    let idl = root.join("idl");
    let manifest = fs::read_to_string(idl.join("pidl.toml"))?;
    let manifest: Manifest = toml::from_str(&manifest).map_err(|e| fail(format!("idl/pidl.toml: {e}")))?;
    let mut stale = Vec::new();
    for (name, package) in &manifest.crates {
        if let Some(unknown) = package.uses.iter().find(|u| !manifest.crates.contains_key(*u)) {
            return Err(fail(format!("idl/pidl.toml: crate {name} uses {unknown}, which is not there")));
        }
        let mut external = BTreeMap::new();
        for used in &package.uses {
            for file in manifest.crates.get(used).into_iter().flat_map(|p| &p.files) {
                external.insert(stem(file), used.clone());
            }
        }
        let rust = RustOptions { external, root: "lib.rs".into(), ..RustOptions::default() };
        let files: Vec<PathBuf> = package.files.iter().map(|f| idl.join(f)).collect();
        let options = Options { include_dirs: vec![idl.clone()], ..Options::default() };
        let compiled = accept(compile(&files, &options))?;
        let outputs = generate(&compiled.model, &compiled.sources, &rust);
        let src = root.join("generated").join(name).join("src");
        let mut written = BTreeSet::new();
        let mut texts: Vec<(PathBuf, String)> = outputs.into_iter().map(|o| (o.path, o.text)).collect();
        embed(&mut texts, name, &idl, package)?;
        for (path, text) in texts {
            let path = src.join(path);
            if !ensure_contents(&path, &text, check)? {
                stale.push(path.clone());
            }
            written.insert(path);
        }
        for path in left_over(&src, &written)? {
            if !check {
                fs::remove_file(&path)?;
            }
            stale.push(path);
        }
        say(&format!(
            "codegen: generated/{name} from {} IDL files, {} Rust files",
            files.len(),
            written.len()
        ));
    }
    if check && !stale.is_empty() {
        let names: Vec<String> = stale.iter().map(|p| p.display().to_string()).collect();
        return Err(fail(format!("stale, run `cargo xtask codegen`:\n  {}", names.join("\n  "))));
    }
    Ok(())
}

/// Adds to the crate's root what it is and the IDL it was made from.
fn embed(texts: &mut Vec<(PathBuf, String)>, name: &str, idl: &Path, package: &Package) -> Result<()> {
    let files = &package.files;
    let Some(root) = texts.iter_mut().find(|(path, _)| path == Path::new("lib.rs")) else {
        return Err(fail(format!("the compiler wrote no lib.rs for {name}")));
    };
    if let Some(about) = &package.about {
        let lines =
            about.trim().lines().map(|l| if l.is_empty() { "//!".to_owned() } else { format!("//! {l}") });
        let about = lines.collect::<Vec<_>>().join("\n");
        let rest = root.1.split_once('\n').map_or("", |(_, rest)| rest);
        root.1 = format!("{about}\n{rest}");
    }
    // The lists are laid out already, one entry a line.
    root.1 = root.1.replace("\npub static ", "\n#[rustfmt::skip]\npub static ");
    root.1.push_str(
        "\n/// The IDL this crate was made from: file name and text.\npub const IDL: &[(&str, &str)] = &[\n",
    );
    for file in files {
        let file = file.display();
        root.1.push_str(&format!("    (\"{file}\", include_str!(\"idl/{file}\")),\n"));
    }
    root.1.push_str("];\n");
    for file in files {
        texts.push((Path::new("idl").join(file), fs::read_to_string(idl.join(file))?));
    }
    Ok(())
}

fn stem(file: &Path) -> String {
    file.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Passes on what compiled without an error; shows what did not.
pub fn accept(compiled: Compiled) -> Result<Compiled> {
    if compiled.has_errors() {
        return Err(fail(errors(&compiled).join("\n")));
    }
    Ok(compiled)
}

/// The errors of a compilation, one line each.
pub fn errors(compiled: &Compiled) -> Vec<String> {
    let severe = compiled.diagnostics.iter().filter(|d| d.severity == pidl::diagnostic::Severity::Error);
    severe
        .map(|d| {
            let place = d.labels.first().map(|l| {
                let (line, column) = compiled.sources.line_col(l.span.file, l.span.start);
                format!("{}:{line}:{column}: ", compiled.sources.path(l.span.file).display())
            });
            format!("{}{} {}", place.unwrap_or_default(), d.code, d.message)
        })
        .collect()
}

/// Makes a file hold this text; says whether it did already. With `check` it only looks.
fn ensure_contents(path: &Path, text: &str, check: bool) -> Result<bool> {
    if fs::read_to_string(path).is_ok_and(|now| now == text) {
        return Ok(true);
    }
    if !check {
        if let Some(dir) = path.parent() {
            fs::create_dir_all(dir)?;
        }
        fs::write(path, text)?;
    }
    Ok(false)
}

/// Rust files no IDL file makes any more.
fn left_over(src: &Path, written: &BTreeSet<PathBuf>) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut dirs = vec![src.to_path_buf()];
    while let Some(dir) = dirs.pop() {
        for entry in fs::read_dir(&dir).into_iter().flatten() {
            let path = entry?.path();
            if path.is_dir() {
                dirs.push(path);
            } else if !written.contains(&path) {
                found.push(path);
            }
        }
    }
    Ok(found)
}
