//! The part of `docs/conformance.md` that says which requirements are shown.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use super::scope::{Place, Scope};
use super::{Documents, Shown};
use crate::run::{Result, fail, say};

const PAGE: &str = "docs/conformance.md";
const BEGIN: &str = "<!-- requirements -->";
const END: &str = "<!-- end of requirements -->";

const INTRODUCTION: &str = "\
Of the numbered statements that the vendor's own test suites draw from each document, those
that are normative for a server (or both sides) and that the suites verify; a statement counts
as shown when a passing test names it (`covers!`, or a line of `tests/requirements/*.tsv`).
In scope are those about the operations in `tests/requirements/operations.txt`, and those that
are about no operation in particular; `tests/requirements/scope.tsv` says what else is not, and why.

";

/// What one document comes to.
#[derive(Default)]
struct Count<'a> {
    shown: usize,
    all: usize,
    shown_in_scope: usize,
    in_scope: usize,
    tests: BTreeSet<&'a str>,
    /// In scope and not shown, by operation.
    missing: BTreeMap<String, Vec<String>>,
    /// Out of scope, by reason.
    out: BTreeMap<String, Vec<String>>,
}

/// The part of the page, and a line for each document as it is told on the terminal.
pub fn render(
    documents: &Documents,
    shown: &Shown,
    scope: &Scope,
    reasons: &BTreeMap<(String, String), String>,
) -> (String, String) {
    let mut page = INTRODUCTION.to_owned();
    page.push_str(
        "| Document | Shown | of in scope | | Shown | of all | Tests |\n|---|---|---|---|---|---|---|\n",
    );
    let mut told = String::new();
    let mut rest = String::new();
    for document in documents.keys() {
        let count = count(documents, shown, scope, reasons, document);
        let share = match count.in_scope {
            0 => "–".to_owned(),
            of => format!("{:.1}%", (count.shown_in_scope * 1000 / of) as f64 / 10.0),
        };
        let tests: Vec<String> = count.tests.iter().map(|test| format!("`{test}`")).collect();
        let Count { shown, all, shown_in_scope, in_scope, .. } = count;
        let _ = writeln!(
            page,
            "| {document} | {shown_in_scope} | {in_scope} | {share} | {shown} | {all} | {} |",
            tests.join(", ")
        );
        let _ = writeln!(
            told,
            "    {document}: {shown_in_scope} of {in_scope} in scope ({share}), {shown} of all {all}"
        );
        list(&mut rest, &format!("{document}: in scope, not shown"), &count.missing);
        if in_scope > 0 {
            list(&mut rest, &format!("{document}: out of scope"), &count.out);
        }
    }
    (page + &rest, told)
}

fn count<'a>(
    documents: &Documents,
    shown: &'a Shown,
    scope: &Scope,
    reasons: &BTreeMap<(String, String), String>,
    document: &str,
) -> Count<'a> {
    let mut count = Count::default();
    for (id, _) in documents[document].iter().filter(|(_, statement)| statement.counts) {
        let key = (document.to_owned(), id.clone());
        let by = shown.get(&key);
        count.all += 1;
        count.shown += usize::from(by.is_some());
        count.tests.extend(by.into_iter().flatten().map(|at| at.split(':').next().unwrap_or_default()));
        let named = match reasons.get(&key) {
            Some(why) => format!("{id} ({why})"),
            None => id.clone(),
        };
        match scope.place(documents, shown, document, id) {
            Place::Out(why) => count.out.entry(why).or_default().push(id.clone()),
            Place::Of(operations) => {
                count.in_scope += 1;
                match by {
                    Some(_) => count.shown_in_scope += 1,
                    None => count.missing.entry(heading(&operations)).or_default().push(named),
                }
            }
        }
    }
    count
}

/// What a list of requirements is headed by.
pub fn heading(operations: &[String]) -> String {
    if operations.is_empty() { "any operation".to_owned() } else { operations.join(", ") }
}

fn list(out: &mut String, title: &str, ids: &BTreeMap<String, Vec<String>>) {
    if ids.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n### {title}\n");
    for (heading, ids) in ids {
        let _ = writeln!(out, "* {heading}: {}", ids.join(", "));
    }
}

/// Puts the part into the page, or only compares.
pub fn write(root: &Path, text: &str, check: bool) -> Result<()> {
    let path = root.join(PAGE);
    let page = std::fs::read_to_string(&path).map_err(|e| fail(format!("{}: {e}", path.display())))?;
    let (Some(begin), Some(end)) = (page.find(BEGIN), page.find(END)) else {
        return Err(fail(format!("{PAGE} has no place marked {BEGIN} … {END}")));
    };
    let new = format!("{}{BEGIN}\n{text}{}", &page[..begin], &page[end..]);
    if check {
        if new == page {
            return Ok(());
        }
        return Err(fail(format!("{PAGE} is stale: run cargo xtask conformance")));
    }
    std::fs::write(&path, new).map_err(|e| fail(format!("{}: {e}", path.display())))?;
    say(&format!("wrote {PAGE}"));
    Ok(())
}
