//! Wine's MIDL files: what widl accepts on its own, we accept.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use pidl::{Options, compile};

use super::Outcome;
use super::fetch::unpack_package;
use crate::codegen::errors;
use crate::run::{Result, command, step};

const WIDL: &str = "x86_64-w64-mingw32-widl";

pub fn run(root: &Path) -> Result<Outcome> {
    let wine = unpack_package(root, "libwine-dev", "wine")?;
    let mut files = Vec::new();
    find(&wine, &mut files)?;
    files.sort();
    let mut dirs: Vec<PathBuf> = files.iter().filter_map(|f| f.parent().map(Path::to_path_buf)).collect();
    dirs.sort();
    dirs.dedup();
    let out = root.join("target/corpus/widl");
    fs::create_dir_all(&out)?;
    let accepted = step(&format!("widl on {} IDL files", files.len()), || {
        let mut accepted = Vec::new();
        for file in &files {
            let mut widl = command(WIDL, ["-h", "-o"], &out);
            widl.arg(out.join("out.h")).args(dirs.iter().map(|d| format!("-I{}", d.display()))).arg(file);
            if widl.stdout(Stdio::null()).stderr(Stdio::null()).status()?.success() {
                accepted.push(file.clone());
            }
        }
        Ok(accepted)
    })?;
    let mut failed = Vec::new();
    let mut ours = 0;
    step(&format!("pidl on the {} that widl accepts", accepted.len()), || {
        let options = Options { include_dirs: dirs.clone(), ..Options::default() };
        for file in &accepted {
            let compiled = compile(std::slice::from_ref(file), &options);
            match errors(&compiled).first() {
                None => ours += 1,
                Some(error) => {
                    let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
                    failed.push((name, error.clone()));
                }
            }
        }
        Ok(())
    })?;
    Ok(Outcome {
        name: "MIDL: what widl accepts, pidl accepts",
        compared: accepted.len(),
        excused: Vec::new(),
        failed,
        note: format!("{ours} accepted; widl refuses {} of {}", files.len() - accepted.len(), files.len()),
    })
}

fn find(dir: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            find(&path, files)?;
        } else if path.extension().is_some_and(|e| e == "idl") {
            files.push(path);
        }
    }
    Ok(())
}
