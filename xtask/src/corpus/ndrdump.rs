//! (b) Dumps of Samba's test inputs, byte for byte those of the installed ndrdump.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Outcome, idl_files, include_dirs, known, programs, replacements, samba_source, tsv};
use crate::run::{self, Result, command, fail, step, target_dir, whole};

/// One line of `tests/samba/ndrdump.tsv`.
struct Case {
    name: String,
    interface: String,
    args: Vec<String>,
}

/// What a dump printed, and how it ended.
#[derive(PartialEq)]
struct Dump {
    text: Vec<u8>,
    code: Option<i32>,
}

pub fn run(root: &Path) -> Result<Vec<Outcome>> {
    let samba = samba_source(root)?;
    let cases = cases(root, &samba)?;
    let known = known(root, "ndrdump-differs.tsv")?;
    let interfaces = interfaces(&samba)?;
    let interpreter = step("build ndrdump", || {
        run::run(&mut whole(root, "build", &["--bin", "ndrdump"]))?;
        Ok(target_dir(root).join("debug/ndrdump"))
    })?;
    let compiled = programs::build(root)?.dump;

    let mut outcomes = Vec::new();
    for (name, key) in
        [("(b) dumps by the interpreter", "interpreter"), ("(b) dumps by compiled code", "compiled")]
    {
        let outcome = step(&format!("{name}: {} inputs", cases.len()), || {
            let mut outcome = Outcome {
                name,
                compared: cases.len(),
                excused: Vec::new(),
                failed: Vec::new(),
                note: String::new(),
            };
            let mut agree = Vec::new();
            for case in &cases {
                let theirs = dump(command("ndrdump", ["-d1"], root).args(&case.args))?;
                let mut ours = if key == "interpreter" {
                    let mut c = Command::new(&interpreter);
                    let idl = interfaces
                        .get(&case.interface)
                        .ok_or_else(|| fail(format!("no interface {}", case.interface)))?;
                    c.arg("--idl").arg(idl).arg("--replace").arg(replacements(root));
                    for dir in include_dirs(&samba) {
                        c.arg("-I").arg(dir);
                    }
                    c
                } else {
                    Command::new(&compiled)
                };
                let ours = dump(ours.arg("-d1").args(&case.args))?;
                let reason = known.get(&case.name).or_else(|| known.get(&format!("{key}: {}", case.name)));
                match (ours == theirs, reason) {
                    (true, None) => {}
                    (false, Some(reason)) => outcome.excused.push((case.name.clone(), reason.clone())),
                    (true, Some(_)) => agree.push(case.name.as_str()),
                    (false, None) => outcome.failed.push((case.name.clone(), difference(&theirs, &ours))),
                }
            }
            if !agree.is_empty() {
                outcome.note = format!("listed in ndrdump-differs.tsv, but agree: {}", agree.join("; "));
            }
            Ok(outcome)
        })?;
        outcomes.push(outcome);
    }
    Ok(outcomes)
}

fn dump(command: &mut Command) -> Result<Dump> {
    command.env("TZ", "UTC").env("LC_ALL", "C");
    let output = command.output().map_err(|e| fail(format!("{}: {e}", run::show(command))))?;
    Ok(Dump { text: output.stdout, code: output.status.code() })
}

/// The first line that differs, and the exit codes when they do.
fn difference(theirs: &Dump, ours: &Dump) -> String {
    let (a, b) = (String::from_utf8_lossy(&theirs.text), String::from_utf8_lossy(&ours.text));
    let (mut a, mut b) = (a.lines(), b.lines());
    let mut line = 0;
    loop {
        line += 1;
        match (a.next(), b.next()) {
            (None, None) => return format!("exit code {:?}, ours {:?}", theirs.code, ours.code),
            (x, y) if x == y => {}
            (x, y) => {
                let end = "(end of output)";
                return format!(
                    "line {line}:\n      samba: {}\n      ours:  {}",
                    x.unwrap_or(end),
                    y.unwrap_or(end)
                );
            }
        }
    }
}

fn cases(root: &Path, samba: &Path) -> Result<Vec<Case>> {
    let tests = samba.join("source4/librpc/tests").display().to_string();
    let mut cases = Vec::new();
    for fields in tsv(&root.join("tests/samba/ndrdump.tsv"))? {
        let [name, interface, what, mode, args] = fields.as_slice() else {
            return Err(fail(format!("tests/samba/ndrdump.tsv: not five fields: {}", fields.join(" | "))));
        };
        // Options first: their last one may be the input.
        let mut words: Vec<String> = vec![interface.clone(), what.clone(), mode.clone()];
        words.extend(args.split_whitespace().map(|w| match w.strip_prefix('@') {
            Some(rest) => format!("{tests}{rest}"),
            None => w.to_string(),
        }));
        cases.push(Case { name: name.clone(), interface: interface.clone(), args: words });
    }
    Ok(cases)
}

/// Which file has which interface.
fn interfaces(samba: &Path) -> Result<HashMap<String, PathBuf>> {
    let mut found = HashMap::new();
    for file in idl_files(samba)? {
        let text = String::from_utf8_lossy(&fs::read(&file)?).into_owned();
        let mut words =
            text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|w| !w.is_empty());
        while let Some(word) = words.next() {
            if word == "interface"
                && let Some(name) = words.next()
            {
                found.entry(name.to_string()).or_insert_with(|| file.clone());
            }
        }
    }
    Ok(found)
}
