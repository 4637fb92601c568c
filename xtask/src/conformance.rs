//! `cargo xtask conformance`: which numbered requirements of the Exchange
//! documents the tests show.
//!
//! Tests say it themselves (`covers::covers!`) and only when they pass. The
//! statements are data beside the repository, not part of it; where they are
//! absent the tests run all the same and nothing is written.

mod page;
mod scope;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::peers;
use crate::run::{Result, fail, run, say, target_dir, whole};
use scope::{Place, Scope};

/// Where the documents' statements are, from the repository.
const STATEMENTS: &str = "../shared/data/requirements";
/// Why requirements are not shown: document, id, reason.
const REASONS: &str = "tests/requirements/not-shown.tsv";

/// A statement of a document.
struct Statement {
    section: String,
    text: String,
    /// Normative for a server or both sides, and verified by the vendor's suite.
    counts: bool,
}

type Documents = BTreeMap<String, BTreeMap<String, Statement>>;
/// Document and id → which tests show it.
type Shown = BTreeMap<(String, String), BTreeSet<String>>;

#[derive(clap::Args)]
pub struct Args {
    /// Only compare, fail when the page is stale
    #[arg(long)]
    check: bool,
    /// Count what the last tests noted instead of running them all; a part of them adds
    /// its notes by `REQUIREMENTS_DIR=$PWD/target/requirements cargo test -p PACKAGE`
    #[arg(long)]
    no_run: bool,
    /// Print what is in scope and not shown of a document, with its text; write no page
    #[arg(long, value_name = "DOCUMENT")]
    missing: Option<String>,
}

impl Args {
    /// Runs the tests and fails when the page is stale.
    pub fn for_tests() -> Self {
        Args { check: true, no_run: false, missing: None }
    }
}

/// Runs the tests, counts what they showed and writes the page.
pub fn conformance(root: &Path, args: &Args) -> Result<()> {
    let dir = target_dir(root).join("requirements");
    if !args.no_run {
        peers::install(root)?;
        let _ = std::fs::remove_dir_all(&dir);
        std::fs::create_dir_all(&dir).map_err(|e| fail(format!("{}: {e}", dir.display())))?;
        run(whole(root, "test", &[]).env("REQUIREMENTS_DIR", &dir))?;
    }
    let Some(documents) = statements(root)? else {
        say(&format!("{STATEMENTS} is not there: the requirements the tests show are NOT counted"));
        return Ok(());
    };
    let shown = collect(&dir)?;
    known(&documents, &shown)?;
    let scope = Scope::read(root)?;
    scope.check(&documents, &shown)?;
    if let Some(document) = &args.missing {
        return missing(&documents, &shown, &scope, document);
    }
    let (text, told) = page::render(&documents, &shown, &scope, &reasons(root)?);
    print!("{told}");
    page::write(root, &text, args.check)
}

fn statements(root: &Path) -> Result<Option<Documents>> {
    let dir = root.join(STATEMENTS);
    let Ok(files) = std::fs::read_dir(&dir) else { return Ok(None) };
    let mut documents = Documents::new();
    for file in files {
        let path = file?.path();
        let Some(name) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let text = std::fs::read_to_string(&path).map_err(|e| fail(format!("{}: {e}", path.display())))?;
        let mut statements = BTreeMap::new();
        for line in text.lines().skip(1) {
            let cells: Vec<&str> = line.splitn(6, '\t').collect();
            let [id, section, scope, kind, verified, text] = cells.as_slice() else { continue };
            let counts =
                *scope != "Client" && *kind == "Normative" && ["Adapter", "Test Case"].contains(verified);
            let statement = Statement { section: (*section).to_owned(), text: (*text).to_owned(), counts };
            statements.insert((*id).to_owned(), statement);
        }
        documents.insert(name.to_owned(), statements);
    }
    Ok(Some(documents))
}

/// What passing tests noted: document, id → where.
fn collect(dir: &Path) -> Result<Shown> {
    let files = std::fs::read_dir(dir)
        .map_err(|e| fail(format!("{}: {e}: no test has noted anything there yet", dir.display())))?;
    let mut shown = Shown::new();
    for file in files {
        for line in std::fs::read_to_string(file?.path())?.lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            let [document, id, place] = cells.as_slice() else { continue };
            shown.entry(((*document).to_owned(), (*id).to_owned())).or_default().insert((*place).to_owned());
        }
    }
    Ok(shown)
}

/// Tests show only requirements that there are.
fn known(documents: &Documents, shown: &Shown) -> Result<()> {
    for (document, id) in shown.keys() {
        if !documents.get(document).is_some_and(|statements| statements.contains_key(id)) {
            let claim = format!("a test claims to show {id} of {document}, which has no such requirement");
            return Err(fail(claim));
        }
    }
    Ok(())
}

/// The lines of a file of the repository that are neither empty nor comments.
fn lines(root: &Path, file: &str) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(root.join(file)).map_err(|e| fail(format!("{file}: {e}")))?;
    let said = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    Ok(said.map(str::to_owned).collect())
}

fn reasons(root: &Path) -> Result<BTreeMap<(String, String), String>> {
    lines(root, REASONS)?
        .iter()
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            match cells.as_slice() {
                [document, id, why] => Ok((((*document).to_owned(), (*id).to_owned()), (*why).to_owned())),
                _ => Err(fail(format!("{REASONS}: `{line}` is not a document, an id and a reason"))),
            }
        })
        .collect()
}

/// Prints what is left to show of a document.
fn missing(documents: &Documents, shown: &Shown, scope: &Scope, document: &str) -> Result<()> {
    let Some(statements) = documents.get(document) else {
        let names: Vec<&str> = documents.keys().map(String::as_str).collect();
        return Err(fail(format!("there is no document {document}, but {}", names.join(", "))));
    };
    let mut left: Vec<_> = statements
        .iter()
        .filter(|(id, s)| s.counts && !shown.contains_key(&(document.to_owned(), (*id).clone())))
        .filter_map(|(id, s)| match scope.place(documents, shown, document, id) {
            Place::Of(operations) => Some((section_order(&s.section), id, operations, s)),
            Place::Out(_) => None,
        })
        .collect();
    left.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    for (_, id, operations, statement) in &left {
        println!("{id}\t{}\t{}\t{}", statement.section, page::heading(operations), statement.text);
    }
    Ok(())
}

/// Sections in the order of the document: 2.10 behind 2.9.
fn section_order(section: &str) -> Vec<u32> {
    section.split('.').map(|part| part.parse().unwrap_or(u32::MAX)).collect()
}
