//! The programs, one after the other, as people use them.

use crate::world::{PASSWORD, World};
use assert_cmd::Command;
use mapi::SpecialFolder;
use serde_json::Value;
use std::path::Path;

fn ok(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    String::from_utf8(output.stdout).unwrap()
}

fn json(command: &mut Command) -> Value {
    serde_json::from_str(&ok(command.arg("--json"))).unwrap()
}

fn fails(command: &mut Command, code: i32) -> String {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let (out, args) = (String::from_utf8_lossy(&output.stdout), command.get_args());
    assert_eq!(output.status.code(), Some(code), "{args:?}: {said}{out}");
    said
}

/// `mapiprofile create` with the ports of the world.
fn create(world: &World, database: &Path, args: &[&str]) -> Command {
    let port = world.address.port().to_string();
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("mapiprofile"));
    command.env("MAPI_DATABASE", database).env("MAPI_PASSWORD", PASSWORD).env("NO_COLOR", "1");
    command.args(args);
    for service in ["--mailbox-port", "--referral-port", "--address-book-port"] {
        command.args([service, &port]);
    }
    command
}

#[test]
fn profiles_are_made_kept_and_removed() {
    let world = World::new();
    let database = world.path("p.sqlite");
    let server = ["--server", "127.0.0.1", "--domain", "EXAMPLE"];
    let said =
        ok(create(&world, &database, &["create", "--profile", "bob", "--username", "bob"]).args(server));
    assert_eq!(said, "Profile `bob` is for Bob Müller at 127.0.0.1.\n");
    // Two begin like that.
    let said = fails(
        create(&world, &database, &["create", "--profile", "x", "--username", "ann", "--mailbox", "Ann L"])
            .args(server),
        5,
    );
    insta::assert_snapshot!(said, @"mapiprofile: `Ann L`: 2 have that name: Ann Lee, Ann Leeds; --first or --exact choose");
    let first = ["create", "--profile", "first", "--username", "ann", "--mailbox", "Ann L", "--first"];
    ok(create(&world, &database, &first).args(server));
    let exact = ["create", "--profile", "exact", "--username", "ann", "--mailbox", "Ann L", "--exact"];
    fails(create(&world, &database, &exact).args(server), 4);
    // As the old program had it.
    let old = [
        "--profile",
        "ann",
        "--create",
        "--username",
        "ann",
        "--address",
        "127.0.0.1",
        "--domain",
        "EXAMPLE",
    ];
    ok(create(&world, &database, &old).arg("--exact"));
    let nobody = ["create", "--profile", "n", "--username", "bob", "--mailbox", "nobody"];
    fails(create(&world, &database, &nobody).args(server), 4);
    let wrong = ["create", "--profile", "w", "--username", "bob"];
    fails(create(&world, &database, &wrong).args(server).env("MAPI_PASSWORD", "wrong"), 3);

    let program = |args: &[&str]| {
        let mut command = world.program("mapiprofile", &database, "");
        command.env_remove("MAPI_PROFILE").args(args);
        command
    };
    insta::assert_snapshot!("profiles-list", ok(&mut program(&["list"])));
    let shown = json(&mut program(&["--profile", "ann", "--dump"]));
    assert_eq!(shown["mailbox"], crate::world::dn("ann"));
    assert_eq!(shown["password"], "asked");
    assert_eq!(ok(&mut program(&["--getdefault"])), "bob\n");
    ok(&mut program(&["default", "--profile", "ann"]));
    ok(&mut program(&["--profile", "ann", "--rename", "Ann Lee"]));
    assert_eq!(ok(&mut program(&["default"])), "Ann Lee\n");
    ok(&mut program(&["--profile", "first", "--delete"]));
    assert!(fails(&mut program(&["delete", "--profile", "first"]), 4).contains("no profile `first`"));
    assert_eq!(ok(&mut program(&["show", "--profile", "bob", "--attr", "smtp"])), "bob@example.com\n");
    assert!(ok(&mut program(&["--listlangs"])).contains("de-DE"));
}

#[test]
fn a_kept_password_needs_its_passphrase() {
    let world = World::new();
    let database = world.path("p.sqlite");
    let args =
        ["create", "--profile", "bob", "--username", "bob", "--server", "127.0.0.1", "--domain", "EXAMPLE"];
    ok(create(&world, &database, &args).arg("--save-password").env("MAPI_PASSPHRASE", "open sesame"));
    for file in std::fs::read_dir(world.directory.path()).unwrap() {
        let path = file.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            assert!(!bytes.windows(PASSWORD.len()).any(|w| w == PASSWORD.as_bytes()), "{}", path.display());
        }
    }
    let folders = |passphrase: &str| {
        let mut command = world.program("openchangeclient", &database, "bob");
        command.arg("folders").env_remove("MAPI_PASSWORD").env("MAPI_PASSPHRASE", passphrase);
        command
    };
    ok(&mut folders("open sesame"));
    assert!(fails(&mut folders("sesame"), 1).contains("wrong passphrase"));
}

#[test]
fn mail_is_sent_listed_read_marked_and_deleted() {
    let world = World::new();
    let database = world.profiles("p.sqlite", world.address.port());
    let client = |account: &str, args: &[&str]| {
        let mut command = world.program("openchangeclient", &database, account);
        command.args(args);
        command
    };
    let (one, two) = (world.path("Bericht.pdf"), world.path("große Datei.bin"));
    std::fs::write(&one, b"%PDF-1.7 not really").unwrap();
    let large: Vec<u8> = (0..300_000u32).map(|n| (n >> 5) as u8 ^ n as u8).collect();
    std::fs::write(&two, &large).unwrap();

    // Names of the address book, addresses, and both kinds of saying which files.
    let said =
        ok(client("bob", &["send", "--to", "ann@example.com", "--cc", "Zoë", "--bcc", "annl@example.com"])
            .args(["--subject", "Grüße 🎉", "--attachments"])
            .arg(format!("{};{}", one.display(), two.display()))
            .write_stdin("Liebe Ann,\n\nhier ist alles.\nFrom Bob\n"));
    assert_eq!(said, "Sent to 3 recipients.\n");
    let old = [
        "--sendmail",
        "--to",
        "ann@example.com",
        "--subject",
        "HTML",
        "--html-inline",
        "<p>Hallo <b>Ann</b></p>",
    ];
    ok(&mut client("bob", &old));
    let said = fails(&mut client("bob", &["send", "--to", "Ann L", "--body", "x"]), 5);
    assert!(said.contains("Ann Lee, Ann Leeds"), "{said}");
    fails(&mut client("bob", &["send", "--to", "nobody", "--body", "x"]), 4);
    let mut subjects = world.settled("bob", "ann");
    subjects.sort();
    assert_eq!(subjects, ["Grüße 🎉", "HTML"]);
    assert_eq!(world.settled("bob", "zoe"), ["Grüße 🎉"]);
    assert_eq!(world.settled("bob", "annl"), ["Grüße 🎉"]);

    let listed = json(&mut client("ann", &["list"]));
    assert_eq!(listed.as_array().unwrap().len(), 2);
    let mail = listed.as_array().unwrap().iter().find(|m| m["subject"] == "Grüße 🎉").unwrap().clone();
    assert_eq!((&mail["read"], &mail["attachments"]), (&Value::Bool(false), &Value::Bool(true)));
    let id = mail["id"].as_str().unwrap();

    let store = world.path("attachments");
    let fetched = json(client("ann", &["fetch", id, "--store"]).arg(&store));
    let mail = &fetched[0];
    assert_eq!(
        mail["text"].as_str().unwrap().replace("\r\n", "\n"),
        "Liebe Ann,\n\nhier ist alles.\nFrom Bob\n"
    );
    assert_eq!(mail["from"], "Bob Müller");
    assert_eq!(mail["from_address"], "bob@example.com");
    assert_eq!(mail["to"][0], "Ann Lee <ann@example.com>");
    assert_eq!(std::fs::read(store.join("große Datei.bin")).unwrap(), large);
    assert_eq!(std::fs::read(store.join("Bericht.pdf")).unwrap(), b"%PDF-1.7 not really");
    // What is there is not overwritten.
    ok(client("ann", &["--fetchmail", "--storemail"]).arg(&store));
    assert_eq!(std::fs::read(store.join("große Datei (2).bin")).unwrap(), large);

    let found = json(&mut client("ann", &["list", "--unread"]));
    assert_eq!(found.as_array().unwrap().len(), 2);
    ok(&mut client("ann", &["mark-read", id]));
    let found = json(&mut client("ann", &["list", "--unread"]));
    assert_eq!(found[0]["subject"], "HTML");
    ok(&mut client("ann", &["mark-read", "--unread", id]));
    ok(&mut client("ann", &["--deletemail", "--subject", "HTML"]));
    ok(&mut client("ann", &["delete", "--hard", id]));
    assert!(world.subjects("ann", SpecialFolder::Inbox).is_empty());
    fails(&mut client("ann", &["fetch", id]), 4);
}

#[test]
fn folders_are_made_shown_and_removed() {
    let world = World::new();
    let database = world.profiles("p.sqlite", world.address.port());
    let client = |args: &[&str]| {
        let mut command = world.program("openchangeclient", &database, "ann");
        command.args(args);
        command
    };
    ok(&mut client(&["mkdir", "--folder", "inbox", "--folder-name", "Projekte"]));
    ok(&mut client(&[
        "--mkdir",
        "--folder",
        "Inbox/Projekte",
        "--folder-name",
        "Größe/Form",
        "--folder-comment",
        "c",
    ]));
    fails(&mut client(&["mkdir", "--folder", "inbox", "--folder-name", "Projekte"]), 1);
    insta::assert_snapshot!("folders-tree", ok(&mut client(&["folders", "--tree"])));
    ok(&mut client(&["rmdir", "--folder-name", "Inbox/Projekte/Größe\\/Form"]));
    ok(&mut client(&["--rmdir", "--folder", "inbox", "--folder-name", "Projekte"]));
    fails(&mut client(&["list", "--folder", "Inbox/Projekte"]), 4);
    assert!(fails(&mut client(&["rmdir", "--folder-name", "inbox"]), 1).contains("the mailbox needs it"));
    let people = json(&mut client(&["users"]));
    let names: Vec<&str> = people.as_array().unwrap().iter().map(|p| p["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Ann Lee", "Ann Leeds", "Bob Müller", "Zoë Ångström"]);
    assert_eq!(json(&mut client(&["users", "bob"]))[0]["smtp"], "bob@example.com");
    // Somebody else's password.
    fails(client(&["list"]).env("MAPI_PASSWORD", "wrong"), 3);
}

/// What libsecret's program does, with files for a keyring.
const SECRET_TOOL: &str = r#"#!/bin/sh
verb=$1; shift
[ "$verb" = store ] && shift
name="$KEYRING/$(printf %s "$*" | tr -c 'a-zA-Z0-9\n' _)"
case $verb in
store) cat > "$name" ;;
lookup) cat "$name" 2>/dev/null ;;
clear) rm "$name" ;;
esac
"#;

#[cfg(unix)]
#[test]
fn the_keyring_of_the_system_keeps_passwords() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new();
    let (database, bin, keyring) = (world.path("p.sqlite"), world.path("bin"), world.path("keyring"));
    std::fs::create_dir(&bin).unwrap();
    std::fs::create_dir(&keyring).unwrap();
    std::fs::write(bin.join("secret-tool"), SECRET_TOOL).unwrap();
    std::fs::set_permissions(bin.join("secret-tool"), PermissionsExt::from_mode(0o755)).unwrap();
    let path = format!("{}:/usr/bin:/bin", bin.display());
    let args =
        ["create", "--profile", "bob", "--username", "bob", "--server", "127.0.0.1", "--domain", "EXAMPLE"];
    let mut made = create(&world, &database, &args);
    made.arg("--save-password").env("PATH", &path).env("KEYRING", &keyring).env_remove("MAPI_PASSPHRASE");
    ok(&mut made);
    let kept: Vec<_> = std::fs::read_dir(&keyring).unwrap().map(|e| e.unwrap().path()).collect();
    assert_eq!(std::fs::read_to_string(&kept[0]).unwrap(), PASSWORD);
    let bytes = std::fs::read(&database).unwrap();
    assert!(!bytes.windows(PASSWORD.len()).any(|w| w == PASSWORD.as_bytes()));
    let with = |program: &str, args: &[&str]| {
        let mut command = world.program(program, &database, "bob");
        command.args(args).env_remove("MAPI_PASSWORD").env("PATH", &path).env("KEYRING", &keyring);
        command
    };
    ok(&mut with("openchangeclient", &["folders"]));
    ok(&mut with("mapiprofile", &["delete", "--profile", "bob"]));
    assert_eq!(std::fs::read_dir(&keyring).unwrap().count(), 0);
}
