//! impacket's NSPI client, which owes nothing to us: over both directories it is told the same.

use conformance::peers::{target_dir, text};
use serde_json::Value;

use crate::world::{NSPI_PORT, PASSWORD, World};

fn told(world: &World) -> Value {
    let python = target_dir().join("tmp/impacket-0.13.1/bin/python");
    assert!(python.exists(), "impacket is missing: `cargo xtask test` installs it");
    let mut command = world.namespace().command(python);
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/server/nspi_client.py"));
    command.args([&NSPI_PORT.to_string(), world.domain(), "person01", PASSWORD]);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", text(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn both_directories_tell_impacket_the_same() {
    let (ours, theirs) = std::thread::scope(|scope| {
        let ours = scope.spawn(|| told(&World::embedded()));
        let theirs = told(&World::active_directory());
        (ours.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), theirs)
    });
    for (key, value) in ours.as_object().unwrap() {
        assert_eq!(value, &theirs[key], "{key}");
    }
    let names = |rows: &Value| -> Vec<String> {
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| row["0x3001001f"].as_str().unwrap().to_owned()).collect()
    };
    let forward = names(&ours["forward"]);
    let mut wanted: Vec<String> = (0..39).map(|n| format!("Person {n:02}")).collect();
    wanted.extend(["Contact Elsewhere".to_owned(), "Everybody".to_owned()]);
    wanted.sort();
    assert_eq!(forward, wanted, "hidden ones are not among them");
    assert_eq!(forward, names(&ours["backward"]));
    assert_eq!(forward, names_of(&ours["names by table"]));
    // One, several (0 nothing, 1 several, 2 one).
    let found = &ours["resolve W"]["found"];
    for (name, wanted) in [
        ("Person 07", 2),
        ("person0", 1),
        ("=SMTP:person11@ad.test", 2),
        ("nobody", 0),
        ("Everybody", 2),
        ("Grün", 2),
        ("*", 0),
        ("Contact", 2),
    ] {
        assert_eq!(found[name], wanted, "{name}");
    }
    assert_eq!(
        names(&ours["resolve W"]["rows"]),
        ["Person 07", "Person 11", "Everybody", "Person 05", "Contact Elsewhere"]
    );
    let known: Vec<bool> = serde_json::from_value(ours["addresses known"].clone()).unwrap();
    assert!(known[..41].iter().all(|k| *k) && !known[41]);
    let lists: Vec<(Value, Value)> = serde_json::from_value(ours["special table"].clone()).unwrap();
    assert!(lists.len() > 3, "{lists:?}");
}

fn names_of(list: &Value) -> Vec<String> {
    serde_json::from_value(list.clone()).unwrap()
}
