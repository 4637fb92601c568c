mod diagnostics;
mod dialects;
mod robustness;
mod show;

use super::{ast, parse};
use crate::diagnostic::{Diagnostic, render_human};
use crate::source::{PreprocessOptions, SourceMap, preprocess};

fn read(text: &str) -> (ast::File, Vec<Diagnostic>, SourceMap) {
    let mut map = SourceMap::new();
    let file = map.add("test.idl", text);
    let mut diags = Vec::new();
    let pp = preprocess(&mut map, file, &PreprocessOptions::default(), &mut diags);
    let file = parse(&pp, &mut diags);
    (file, diags, map)
}

/// The tree of text nothing is wrong with.
fn tree(text: &str) -> String {
    let (file, diags, map) = read(text);
    assert!(diags.is_empty(), "{}", render_human(&diags, &map, false));
    show::file(&file)
}
