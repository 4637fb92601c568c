//! (a) Every IDL file compiles, and so does the Rust made of all of them.

use std::fs;
use std::path::{Path, PathBuf};

use pidl::backend::rust::{RustOptions, generate};
use pidl::{Compiled, Options, compile};

use super::{Outcome, defines, idl_files, include_dirs, programs, replacements, samba_source};
use crate::codegen::{accept, errors};
use crate::run::{Result, say, step};

/// The Rust crate generated from all of Samba's IDL.
pub struct Generated {
    /// Where it is.
    pub dir: PathBuf,
    /// What Cargo calls it.
    pub package: String,
}

/// Files whose mistakes `pidl` finds and Perl PIDL passes; together with the rest they compile.
const NOT_ALONE: &[(&str, &str)] = &[
    ("dcom", "uses types of orpc.idl without importing it"),
    ("wmi", "imports dcom.idl, which uses types of orpc.idl without importing it"),
    ("libnetapi", "uses security_descriptor without importing security.idl"),
];

pub fn run(root: &Path) -> Result<Vec<Outcome>> {
    let samba = samba_source(root)?;
    let files = idl_files(&samba)?;
    let (mut failed, mut excused) = (Vec::new(), Vec::new());
    step(&format!("compile {} IDL files one by one", files.len()), || {
        for file in &files {
            let compiled = compile(std::slice::from_ref(file), &options(&samba, &[]));
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            match NOT_ALONE.iter().find(|(name, _)| *name == stem) {
                Some((_, reason)) if !errors(&compiled).is_empty() => {
                    excused.push((file.display().to_string(), (*reason).to_string()));
                }
                Some(_) => failed.push((file.display().to_string(), "compiles alone after all".into())),
                None => {
                    failed.extend(errors(&compiled).into_iter().map(|e| (file.display().to_string(), e)));
                }
            }
        }
        Ok(())
    })?;
    let idl = Outcome {
        name: "(a) Samba's IDL files compile",
        compared: files.len(),
        excused,
        failed,
        note: String::new(),
    };
    if !idl.failed.is_empty() {
        return Ok(vec![idl]);
    }
    let generated = write_crate(root, &samba)?;
    let lines = lines(&generated.dir.join("src"))?;
    let built = programs::build(root);
    let rust = Outcome {
        name: "(a) the Rust made of them compiles",
        compared: 1,
        excused: Vec::new(),
        failed: built.err().map(|e| ("cargo build".into(), e.to_string())).into_iter().collect(),
        note: format!("{lines} lines"),
    };
    Ok(vec![idl, rust])
}

/// The generated crate, made anew when the compiler's output changed.
pub fn generated_crate(root: &Path) -> Result<Generated> {
    let samba = samba_source(root)?;
    write_crate(root, &samba)
}

/// Options for Samba's files.
pub fn options(samba: &Path, replace: &[PathBuf]) -> Options {
    Options {
        include_dirs: include_dirs(samba),
        defines: defines().into_iter().map(|d| (d, None)).collect(),
        replace: replace.to_vec(),
    }
}

/// All of Samba's IDL with our descriptions of its C-only types.
pub fn everything(root: &Path, samba: &Path) -> Result<Compiled> {
    accept(compile(&idl_files(samba)?, &options(samba, &[replacements(root)])))
}

/// A crate of some of Samba's files (by stem) and what they import.
pub fn generated_part(root: &Path, stems: &[&str], dir: &Path) -> Result<Generated> {
    let samba = samba_source(root)?;
    let files = idl_files(&samba)?
        .into_iter()
        .filter(|f| f.file_stem().is_some_and(|s| stems.iter().any(|want| s == *want)))
        .collect::<Vec<_>>();
    let compiled = accept(compile(&files, &options(&samba, &[replacements(root)])))?;
    write_crate_of(root, &compiled, "samba-idl", dir)
}

/// A crate of the IDL whose generated code is snapshots in `pidl-rs/tests/generate`: each
/// construct of both dialects. Returns the files as well.
pub fn constructs(root: &Path) -> Result<(Generated, Vec<PathBuf>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root.join("pidl-rs/tests/generate"))? {
        files.push(entry?.path());
    }
    files.retain(|path| path.extension().is_some_and(|e| e == "idl"));
    files.sort();
    let compiled = accept(compile(&files, &Options::default()))?;
    let generated = write_crate_of(root, &compiled, "construct-idl", &root.join("target/corpus/constructs"))?;
    Ok((generated, files))
}

fn write_crate(root: &Path, samba: &Path) -> Result<Generated> {
    let compiled = step("compile all of Samba's IDL together", || everything(root, samba))?;
    write_crate_of(root, &compiled, "samba-idl", &root.join("target/corpus/rust"))
}

fn write_crate_of(root: &Path, compiled: &Compiled, package: &str, dir: &Path) -> Result<Generated> {
    let dir = dir.to_path_buf();
    let outputs = step("generate Rust from it", || {
        let options = RustOptions { root: "lib.rs".into(), ..RustOptions::default() };
        Ok(generate(&compiled.model, &compiled.sources, &options))
    })?;
    let manifest = format!(
        "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[profile.dev]\ndebug = false\n\n[dependencies]\n\
         pidl-ndr = {{ path = \"{0}/runtime/ndr\" }}\npidl-call = {{ path = \"{0}/runtime/call\" }}\n",
        root.display()
    );
    let mut changed = 0;
    let mut kept = vec![dir.join("Cargo.toml")];
    let mut put = |path: PathBuf, text: &str| -> Result<()> {
        if fs::read_to_string(&path).map_or(true, |now| now != text) {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&path, text)?;
            changed += 1;
        }
        kept.push(path);
        Ok(())
    };
    put(dir.join("Cargo.toml"), &manifest)?;
    for output in &outputs {
        put(dir.join("src").join(&output.path), &output.text)?;
    }
    for entry in fs::read_dir(dir.join("src"))? {
        let path = entry?.path();
        if path.is_file() && !kept.contains(&path) {
            fs::remove_file(path)?;
        }
    }
    say(&format!("{}: {} files, {changed} of them changed", dir.display(), outputs.len()));
    Ok(Generated { dir, package: package.to_string() })
}

fn lines(dir: &Path) -> Result<usize> {
    let mut lines = 0;
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        lines += if path.is_dir() { self::lines(&path)? } else { fs::read_to_string(&path)?.lines().count() };
    }
    Ok(lines)
}
