//! The page that says which operations are done, made of the dispatch table.

use openchange_mailbox::OPERATIONS;
use std::fmt::Write;
use std::path::{Path, PathBuf};

const BEGIN: &str = "<!-- operations -->";
const END: &str = "<!-- end of operations -->";

/// Tests that send an operation, by the modules they are in.
fn tests(name: &str) -> Vec<String> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mailbox");
    let mut found = Vec::new();
    for file in std::fs::read_dir(&directory).unwrap() {
        let path = file.unwrap().path();
        let module = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let ways = [
            format!(" {name} {{"),
            format!("=> {name})"),
            format!("RopRequestBody::{name}"),
            format!("RopRequestBody::Rop{name}"),
        ];
        if module != "operations_page" && ways.iter().any(|way| text.contains(way)) {
            found.push(format!("`{module}`"));
        }
    }
    found.sort();
    found
}

fn table() -> String {
    let mut operations: Vec<_> = OPERATIONS.iter().map(|o| (o.id().unwrap(), o)).collect();
    operations.sort_by_key(|(id, _)| *id);
    let done = operations.iter().filter(|(_, o)| o.done).count();
    let mut out = format!(
        "{done} of {} operations are done; the others answer ecNotSupported (0x80040102) in the form of their\n\
         failures. The tests are modules of `server/mailbox/tests/mailbox`.\n\n\
         | Id | Operation | State | Tests |\n|---|---|---|---|\n",
        operations.len()
    );
    for (id, operation) in operations {
        let state = if operation.done { "done" } else { "not yet" };
        let tests = if operation.done { tests(operation.name).join(", ") } else { String::new() };
        let _ = writeln!(out, "| 0x{id:02X} | Rop{} | {state} | {tests} |", operation.name);
    }
    out
}

#[test]
fn the_page_lists_all_operations_as_they_are() {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/conformance.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (Some(begin), Some(end)) = (page.find(BEGIN), page.find(END)) else { panic!("no {BEGIN} … {END}") };
    let new = format!("{}{BEGIN}\n{}{}", &page[..begin], table(), &page[end..]);
    if std::env::var_os("UPDATE_PAGES").is_some() {
        std::fs::write(&path, new).unwrap();
        return;
    }
    assert!(new == page, "docs/conformance.md is stale: UPDATE_PAGES=1 cargo test -p openchange-mailbox");
}

#[test]
fn what_is_done_is_tested() {
    for operation in OPERATIONS.iter().filter(|o| o.done) {
        assert!(!tests(operation.name).is_empty(), "no test sends {}", operation.name);
    }
}

#[test]
fn what_is_done_is_in_scope() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/requirements/operations.txt");
    let list = std::fs::read_to_string(path).unwrap();
    for operation in OPERATIONS {
        let name = format!("Rop{}", operation.name);
        let line = if operation.done { name } else { format!("not {name}") };
        assert!(list.lines().any(|listed| listed == line), "operations.txt has no line {line}");
    }
}
