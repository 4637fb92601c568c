//! Nobody writes marshalling by hand: the IDL leaves nothing to code, and there is no such code.

use std::path::{Path, PathBuf};

use pidl::{Options, compile};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn our_idl_leaves_no_type_and_no_call_to_code() {
    let idl = root().join("idl");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(&idl).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|e| e == "idl"));
    files.sort();
    assert!(files.len() > 20);
    let compiled = compile(&files, &Options { include_dirs: vec![idl], ..Options::default() });
    assert!(!compiled.has_errors());
    let model = &compiled.model;
    let types = model.types.iter().filter(|ty| ty.nopull || ty.nopush).map(|ty| &ty.name);
    let functions = model.interfaces.iter().flat_map(|i| &i.functions);
    let left: Vec<_> = types.chain(functions.filter(|f| f.nopull || f.nopush).map(|f| &f.name)).collect();
    assert!(left.is_empty(), "left to code: {left:?}");
}

/// Code that reads or writes a type's bytes is in `generated/`, and in `runtime/` for what
/// the language has built in.
#[test]
fn no_program_has_a_codec_of_its_own() {
    let mut found = Vec::new();
    for folder in ["client", "server", "dumper"] {
        look(&root().join(folder), &mut found);
    }
    assert!(found.is_empty(), "{found:?}");
}

fn look(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            look(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let codec = ["Ndr for", "NdrUnion for", "CustomPull for", "CustomPush for"].iter().any(|name| {
                text.lines().any(|line| line.trim_start().starts_with("impl") && line.contains(name))
            });
            if codec {
                found.push(path.display().to_string());
            }
        }
    }
}
