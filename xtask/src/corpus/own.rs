//! (d) Interpreter and generated code agree on every type of our own IDL.

use std::path::Path;

use super::Outcome;
use crate::run::{Result, capture, step, whole};

pub fn run(root: &Path) -> Result<Vec<Outcome>> {
    let what = "interpreter and generated code on random and mutated values of our own IDL";
    let output =
        step(what, || capture(&mut whole(root, "test", &["--test", "agreement", "--", "--nocapture"])));
    let name = "(d) interpreter and generated code agree";
    Ok(vec![match output {
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout);
            let line =
                text.lines().find_map(|l| l.split_once("agreement: ").map(|x| x.1)).unwrap_or_default();
            let compared = line.split_whitespace().next().and_then(|n| n.parse().ok()).unwrap_or(0);
            Outcome { name, compared, excused: Vec::new(), failed: Vec::new(), note: line.to_string() }
        }
        Err(e) => Outcome {
            name,
            compared: 0,
            excused: Vec::new(),
            failed: vec![("cargo test --package conformance --test agreement".into(), e.to_string())],
            note: String::new(),
        },
    }])
}
