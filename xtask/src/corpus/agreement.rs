//! (d) Interpreter and generated code agree on all of Samba's IDL, and on each construct of the language.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::programs::{self, Programs};
use super::{Outcome, idl_files, include_dirs, known, replacements, samba_source};
use crate::run::{Result, capture, fail, step};

pub fn run(root: &Path, seed: u64) -> Result<Vec<Outcome>> {
    let samba = samba_source(root)?;
    let Programs { agree, agree_constructs, constructs, .. } = programs::build(root)?;
    let mut on_samba = Command::new(agree);
    on_samba.args(idl_files(&samba)?).arg("--replace").arg(replacements(root));
    for dir in include_dirs(&samba) {
        on_samba.arg("-I").arg(dir);
    }
    on_samba.args(["--values", "2", "--mutations", "4"]);
    let mut on_constructs = Command::new(agree_constructs);
    on_constructs.args::<&[PathBuf], _>(&constructs).args(["--values", "16", "--mutations", "12"]);
    Ok(vec![
        compare(root, "(d) both sides on Samba's IDL", on_samba, seed)?,
        compare(root, "(d) both sides on each construct", on_constructs, seed)?,
    ])
}

fn compare(root: &Path, name: &'static str, mut program: Command, seed: u64) -> Result<Outcome> {
    program.args(["--seed", &seed.to_string()]);
    let output = step(name, || capture(&mut program))?;
    let report: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let number = |key: &str| report[key].as_u64().and_then(|n| usize::try_from(n).ok());
    let (Some(compared), Some(types), Some(calls)) = (number("compared"), number("types"), number("calls"))
    else {
        return Err(fail(format!("{name}: the program reported {report}")));
    };
    let known = known(root, "agreement-differs.tsv")?;
    let (mut excused, mut failed) = (Vec::new(), Vec::new());
    for difference in report["differences"].as_array().into_iter().flatten() {
        let text = |i: usize| difference[i].as_str().unwrap_or_default().to_string();
        match known.get(&text(0)) {
            Some(reason) => excused.push((text(0), reason.clone())),
            None => failed.push((text(0), shortened(&text(1)))),
        }
    }
    let random = report["random_only"].as_array().map_or(0, Vec::len);
    let note = format!("{types} types and {calls} calls, {random} of them on random bytes only");
    Ok(Outcome { name, compared, excused, failed, note })
}

/// The first lines of what differs, each cut.
fn shortened(text: &str) -> String {
    let lines = text.lines().map(|line| line.chars().take(600).collect::<String>());
    lines.collect::<Vec<_>>().join("\n      ")
}
