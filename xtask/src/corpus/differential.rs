//! (c) Random values, packed by python3-samba and by us, and read by the other.

use std::path::Path;

use super::{Outcome, include_dirs, replacements, samba_source};
use crate::run::{self, Result, capture, command, fail, step, target_dir, whole};

pub fn run(root: &Path, rounds: u32, seed: u64) -> Result<Vec<Outcome>> {
    let samba = samba_source(root)?;
    step("build the peer of the Python side", || {
        run::run(&mut whole(root, "build", &["--bin", "samba_peer"]))
    })?;
    let mut outcomes = Vec::new();
    for own in [false, true] {
        let whose = if own { "our own IDL" } else { "Samba's IDL" };
        let output = step(&format!("random values of {whose}, {rounds} rounds, seed {seed}"), || {
            let mut python = command("/usr/bin/python3", [root.join("tests/samba/differential.py")], root);
            python.arg("--peer").arg(target_dir(root).join("debug/samba_peer"));
            python.arg("--replace").arg(replacements(root));
            for dir in include_dirs(&samba) {
                python.arg("-I").arg(dir);
            }
            if own {
                python.arg("--own").arg(root.join("idl"));
            }
            python.args(["--rounds", &rounds.to_string(), "--seed", &seed.to_string()]);
            capture(&mut python)
        })?;
        let text = String::from_utf8_lossy(&output.stdout);
        let before = outcomes.len();
        for line in text.lines() {
            match line.strip_prefix("outcome: ") {
                Some(json) => outcomes.push(outcome(json, own)?),
                None => println!("    {line}"),
            }
        }
        if outcomes.len() == before {
            return Err(fail("tests/samba/differential.py reported nothing".into()));
        }
    }
    Ok(outcomes)
}

/// What the Python side says of one property, as JSON.
fn outcome(json: &str, own: bool) -> Result<Outcome> {
    let value: serde_json::Value = serde_json::from_str(json)?;
    let pairs = |key: &str| -> Vec<(String, String)> {
        let entries = value[key].as_array().into_iter().flatten();
        entries.map(|p| (text(&p[0]), text(&p[1]))).collect()
    };
    let name = match (value["name"].as_str(), own) {
        (Some("python"), false) => "(c) packed by Python, read and written by us",
        (Some("ours"), false) => "(c) packed by us, read and written by Python",
        (Some("print"), false) => "(c) printed by both",
        (Some("python"), true) => "(c) our IDL: packed by Python",
        (Some("ours"), true) => "(c) our IDL: packed by us",
        (other, _) => return Err(fail(format!("unknown property {other:?} in tests/samba/differential.py"))),
    };
    Ok(Outcome {
        name,
        compared: value["compared"].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(0),
        excused: pairs("excused"),
        failed: pairs("failed"),
        note: text(&value["note"]),
    })
}

fn text(value: &serde_json::Value) -> String {
    value.as_str().unwrap_or_default().to_string()
}
