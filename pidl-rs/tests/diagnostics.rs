//! One small file for each mistake, and what people see of it.

use std::path::{Path, PathBuf};

use pidl::diagnostic::render_human;
use pidl::{Input, Options, compile_inputs};

fn files() -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let files = std::fs::read_dir(dir).expect("tests/diagnostics is there");
    let mut files: Vec<_> = files.map(|entry| entry.expect("readable").path()).collect();
    files.retain(|path| path.extension().is_some_and(|e| e == "idl"));
    files.sort();
    files
}

#[test]
fn every_mistake_is_shown() {
    let files = files();
    assert!(files.len() >= 60, "{} mistakes", files.len());
    for file in files {
        let stem = file.file_stem().and_then(|s| s.to_str()).expect("a name");
        let name = PathBuf::from(format!("{stem}.idl"));
        let text = std::fs::read_to_string(&file).expect("readable");
        let compiled = compile_inputs(vec![Input::Text { name, text }], &Options::default());
        assert!(!compiled.diagnostics.is_empty(), "{stem}: nothing to say");
        let rendered = render_human(&compiled.diagnostics, &compiled.sources, false);
        insta::with_settings!({ snapshot_path => "diagnostics", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(stem, rendered);
        });
    }
}
