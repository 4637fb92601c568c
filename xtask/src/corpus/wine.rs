//! Wine's MIDL files: what widl accepts on its own, we accept.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;

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
    step(&format!("pidl on the {} that widl accepts", accepted.len()), || {
        // What widl defines for an x86-64 target.
        let defines = ["__WIDL__", "__x86_64__", "_WIN64"].map(|d| (d.to_string(), Some("1".to_string())));
        let options = Options { include_dirs: dirs.clone(), defines: defines.to_vec(), ..Options::default() };
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let shares = accepted.chunks(accepted.len().div_ceil(threads).max(1));
        thread::scope(|scope| {
            let workers: Vec<_> = shares.map(|share| scope.spawn(|| refused(share, &options))).collect();
            for worker in workers {
                failed.extend(worker.join().map_err(|_| "pidl panicked")?);
            }
            Ok(())
        })
    })?;
    let ours = accepted.len() - failed.len();
    Ok(Outcome {
        name: "MIDL: what widl accepts, pidl accepts",
        compared: accepted.len(),
        excused: Vec::new(),
        failed,
        note: format!("{ours} accepted; widl refuses {} of {}", files.len() - accepted.len(), files.len()),
    })
}

/// The files with an error, and their first one.
fn refused(files: &[PathBuf], options: &Options) -> Vec<(String, String)> {
    let first = |file: &PathBuf| errors(&compile(std::slice::from_ref(file), options)).first().cloned();
    let name =
        |file: &PathBuf| file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    files.iter().filter_map(|file| Some((name(file), first(file)?))).collect()
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
