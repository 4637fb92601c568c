//! What the Rust backend writes, as a person sees it.

use std::path::{Path, PathBuf};

use pidl::backend::OutputFile;
use pidl::backend::rust::{RustOptions, generate};
use pidl::diagnostic::render_human;
use pidl::{Options, compile};

fn pool(dir: &str) -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(dir);
    let files = std::fs::read_dir(dir).expect("the directory is there").map(|e| e.expect("readable").path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|e| e == "idl")).collect();
    files.sort();
    files
}

fn rust(files: &[PathBuf], options: &RustOptions) -> Vec<OutputFile> {
    let compiled = compile(files, &Options::default());
    assert!(!compiled.has_errors(), "{}", render_human(&compiled.diagnostics, &compiled.sources, false));
    generate(&compiled.model, &compiled.sources, options)
}

fn text<'a>(files: &'a [OutputFile], name: &str) -> &'a str {
    &files.iter().find(|f| f.path == Path::new(name)).expect("the file is generated").text
}

#[test]
fn each_construct_reads_well() {
    for file in pool("generate") {
        let stem = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let files = rust(&[file], &RustOptions::default());
        insta::assert_snapshot!(stem.as_str(), text(&files, &format!("{stem}.rs")));
    }
}

#[test]
fn the_root_file_lists_modules_interfaces_and_types() {
    let files = rust(&pool("generate"), &RustOptions::default());
    insta::assert_snapshot!("root", text(&files, "mod.rs"));
}

#[test]
fn hand_written_halves_are_called_when_the_crate_has_them() {
    let options =
        RustOptions { custom: ["by_hand".to_owned(), "special".to_owned()].into(), ..RustOptions::default() };
    let files = rust(&pool("generate"), &options);
    insta::assert_snapshot!("custom_with_hooks", text(&files, "custom.rs"));
}

/// Shapes are filled and not printed; the result must not show it.
#[test]
fn the_text_is_what_prettyplease_would_print() {
    let mut files = rust(&pool("generate"), &RustOptions::default());
    for file in pool("midl").into_iter().chain(pool("extensions")) {
        files.extend(rust(&[file], &RustOptions::default()));
    }
    for file in files {
        let parsed = syn::parse_file(&file.text).unwrap_or_else(|e| panic!("{}: {e}", file.path.display()));
        let printed = prettyplease::unparse(&parsed);
        let lines = |text: &str| -> Vec<String> {
            text.lines().filter(|l| !l.trim().is_empty()).map(str::to_owned).collect()
        };
        for (ours, theirs) in lines(&file.text).iter().zip(lines(&printed)) {
            assert_eq!(*ours, theirs, "{}", file.path.display());
        }
    }
}

#[test]
fn the_same_input_gives_the_same_text() {
    let once = || rust(&pool("generate"), &RustOptions::default());
    assert_eq!(once(), once());
}

#[test]
fn files_of_another_crate_are_used_from_there() {
    let dir = std::env::temp_dir().join(format!("pidl-generate-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("temporary directory");
    std::fs::write(dir.join("base.idl"), "typedef struct { uint32 x; } thing;").expect("written");
    let user = dir.join("user.idl");
    std::fs::write(&user, "import \"base.idl\"; typedef struct { thing t; } holder;").expect("written");
    let options =
        RustOptions { external: [("base".to_owned(), "dcerpc".to_owned())].into(), ..RustOptions::default() };
    let files = rust(&[user], &options);
    std::fs::remove_dir_all(&dir).expect("removed");
    assert!(text(&files, "user.rs").contains("use dcerpc::base::Thing;"));
    assert_eq!(files.len(), 2);
}
