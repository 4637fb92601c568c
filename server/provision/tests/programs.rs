//! The programs, as somebody at a terminal runs them.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

struct Ended {
    code: i32,
    out: String,
    err: String,
}

fn run(program: &str, folder: &Path, args: &[&str], input: &str) -> Ended {
    let mut child = Command::new(program)
        .args(args)
        .args(["--directory", "sqlite:d.sqlite", "--server", "EX1"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that asks for nothing may have ended already.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ended { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

const OPENCHANGE: &str = env!("CARGO_BIN_EXE_openchange");
const PROVISION: &str = env!("CARGO_BIN_EXE_oc_provision");
const NEWUSER: &str = env!("CARGO_BIN_EXE_oc_newuser");

fn done(ended: &Ended) -> &str {
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.err);
    &ended.out
}

#[test]
fn from_nothing_to_mailboxes() {
    let folder = tempfile::tempdir().unwrap();
    let openchange = |args: &[&str], input: &str| run(OPENCHANGE, folder.path(), args, input);
    let early = openchange(&["user", "list"], "");
    assert_eq!(early.code, 1);
    assert!(early.err.contains("run `openchange provision` first"), "{}", early.err);

    let check = run(PROVISION, folder.path(), &["--check"], "");
    assert_eq!(check.code, 1);
    assert!(check.out.contains("attribute mailNickname is missing"), "{}", check.out);
    let dry = run(PROVISION, folder.path(), &["--dry-run", "--json"], "");
    let plan: serde_json::Value = serde_json::from_str(done(&dry)).unwrap();
    assert_eq!(plan["applied"], false);
    assert_eq!(plan["steps"][0]["action"], "add");
    assert_eq!(plan["steps"][0]["attributes"]["ldapdisplayname"][0], "mailNickname");

    assert!(done(&openchange(&["provision"], "")).starts_with("Done: "));
    assert_eq!(done(&openchange(&["provision"], "")), "Nothing to do.\n");
    assert_eq!(run(PROVISION, folder.path(), &["--check"], "").code, 0);

    let args = ["--create", "jo", "--given", "Jo", "--surname", "Smith", "--password-stdin", "--json"];
    let jo = run(NEWUSER, folder.path(), &args, "correct horse\n");
    let jo: serde_json::Value = serde_json::from_str(done(&jo)).unwrap();
    assert_eq!(jo["mail"], "jo@example.com");
    assert!(jo.get("needs_password").is_none());
    let al = openchange(&["user", "create", "al"], "");
    assert_eq!(done(&al), "created user CN=al,CN=Users,DC=example,DC=com <al@example.com>\n");
    assert!(al.err.contains("openchange user password al"), "{}", al.err);
    let password = openchange(&["user", "password", "al", "--password-stdin"], "battery staple");
    done(&password);
    assert!(!format!("{}{}", password.out, password.err).contains("staple"));
    done(&openchange(&["group", "create", "staff", "--member", "jo", "--member", "al"], ""));
    let contact = ["contact", "create", "--display", "Ada Lovelace", "--mail", "ada@a.example"];
    done(&openchange(&contact, ""));
    insta::assert_snapshot!(done(&openchange(&["user", "list"], "")), @r"
    al  al@example.com  al
    jo  jo@example.com  Jo Smith
    ");

    // Asked, and there is nobody to answer.
    let delete = openchange(&["user", "delete", "al"], "");
    assert_eq!(delete.code, 1);
    assert!(delete.err.contains("--yes"), "{}", delete.err);
    done(&openchange(&["user", "disable", "al@example.com"], ""));
    done(&openchange(&["user", "delete", "al", "--yes"], ""));
    let gone = openchange(&["user", "show", "al"], "");
    assert_eq!(gone.code, 1);
    insta::assert_snapshot!(gone.err, @r"
    error: there is no user called al
     help: `list --all` shows who is there.
    ");
    let staff = openchange(&["group", "show", "staff"], "");
    assert!(done(&staff).contains("member: CN=Jo Smith,CN=Users,DC=example,DC=com"));

    let leave = openchange(&["provision", "--deprovision", "--yes"], "");
    assert!(leave.err.contains("--recipients"), "{}", leave.err);
    done(&openchange(&["provision", "--deprovision", "--yes", "--recipients"], ""));
    assert_eq!(openchange(&["user", "list"], "").code, 1);
}

#[test]
fn a_table_with_good_and_bad_rows() {
    let folder = tempfile::tempdir().unwrap();
    let openchange = |args: &[&str], input: &str| run(OPENCHANGE, folder.path(), args, input);
    done(&openchange(&["provision"], ""));
    let table = "kind,account,given,surname,mail,members\n\
                 user,jo,Jo,Smith,,\n\
                 user,jo,Jay,Smith,,\n\
                 ,,Jo,Smith,,\n\
                 group,staff,,,,jo;jsmith\n\
                 contact,,Ada,Lovelace,not an address,\n\
                 user,a/b,,,,\n";
    let made = openchange(&["user", "create", "--csv", "-"], table);
    assert_eq!(made.code, 3, "{}", made.err);
    assert_eq!(made.out, "3 created, 3 failed.\n");
    let lines: Vec<&str> = made.err.lines().map(|l| l.split(": ").next().unwrap()).collect();
    assert_eq!(lines, ["-:3", "-:6", "-:7"], "{}", made.err);
    assert!(made.err.contains("sAMAccountName jo belongs to CN=Jo Smith"), "{}", made.err);

    let only_bad = openchange(&["user", "create", "--csv", "-"], "account\na/b\n");
    assert_eq!(only_bad.code, 1);
    let unknown = openchange(&["user", "create", "--csv", "-"], "shoe size\n");
    assert_eq!(unknown.code, 1);
    assert!(unknown.err.contains("columns are: kind, account"), "{}", unknown.err);
    let none = openchange(&["user", "create", "--csv", "nowhere.csv"], "");
    assert!(none.err.contains("cannot read nowhere.csv"), "{}", none.err);

    let disabled = openchange(&["user", "disable", "--csv", "-", "--json"], "account\njo\nnobody\n");
    assert_eq!(disabled.code, 3);
    let outcomes: serde_json::Value = serde_json::from_str(&disabled.out).unwrap();
    assert_eq!(outcomes[0]["done"]["account"], "jo");
    assert_eq!(outcomes[1]["error"], "there is no user called nobody");
}

#[test]
fn what_is_wrong_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let at = |args: &[&str]| {
        let mut command = Command::new(OPENCHANGE);
        let output = command.args(args).current_dir(folder.path()).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, text) = at(&["user", "list", "--directory", "paper:x"]);
    assert_eq!(code, 1);
    assert!(text.contains("sqlite:PATH"), "{text}");
    let (code, text) = at(&["user", "list", "--config", "nowhere.toml"]);
    assert_eq!(code, 1);
    assert!(text.contains("cannot read nowhere.toml"), "{text}");
    std::fs::write(folder.path().join("bad.toml"), "[directory]\nkind = \"paper\"\n").unwrap();
    let (code, text) = at(&["user", "list", "--config", "bad.toml"]);
    assert_eq!(code, 1);
    assert!(text.contains("bad.toml") && text.contains("paper"), "{text}");
    let (code, _) = at(&["user", "fly"]);
    assert_eq!(code, 2);
    let (code, text) = at(&["provision", "--server", "A VERY LONG NAME", "--directory", "sqlite:d"]);
    assert_eq!(code, 1);
    assert!(text.contains("15 letters"), "{text}");
}

#[test]
fn mailboxes_are_made_listed_shown_and_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let openchange = |args: &[&str]| run(OPENCHANGE, folder.path(), args, "");
    let mailbox = |args: &[&str]| openchange(&[&["mailbox"], args, &["--data", "."]].concat());
    done(&openchange(&["provision"]));
    done(&openchange(&["user", "create", "jo", "--display", "Jo Smith", "--mail", "jo@example.com"]));
    done(&openchange(&["user", "create", "al", "--display", "Al"]));

    let none = mailbox(&["show", "jo"]);
    assert_eq!(none.code, 1);
    assert!(none.err.contains("`openchange mailbox create` makes one"), "{}", none.err);
    assert_eq!(done(&mailbox(&["create", "jo"])), "created the mailbox of jo\n");
    assert_eq!(done(&mailbox(&["create", "jo@example.com"])), "there is a mailbox already of jo\n");
    assert_eq!(done(&mailbox(&["create", "--all"])), "created the mailbox of al\n");
    assert_eq!(mailbox(&["create", "nobody"]).code, 1);
    assert_eq!(mailbox(&["list", "--data", "nowhere"]).code, 2);

    let listed: serde_json::Value = serde_json::from_str(done(&mailbox(&["list", "--json"]))).unwrap();
    let accounts: Vec<_> = listed.as_array().unwrap().iter().map(|one| one["account"].clone()).collect();
    assert_eq!(accounts, ["al", "jo"]);
    let guid = listed[1]["guid"].as_str().unwrap();
    let file = folder.path().join(format!("mailboxes/{guid}.mailbox"));
    assert_eq!(listed[1]["bytes"], std::fs::metadata(&file).unwrap().len());
    let text = mailbox(&["list"]);
    assert!(done(&text).lines().nth(1).unwrap().ends_with("jo@example.com"), "{}", text.out);

    let shown: serde_json::Value = serde_json::from_str(done(&mailbox(&["show", guid, "--json"]))).unwrap();
    assert_eq!((&shown["account"], &shown["owner"]), (&"jo".into(), &"Jo Smith".into()));
    let paths: Vec<_> = shown["folders"].as_array().unwrap().iter().map(|one| one["path"].clone()).collect();
    assert!(paths.contains(&"Inbox".into()) && paths.contains(&"Sent Items".into()), "{paths:?}");
    assert!(done(&mailbox(&["show", "jo"])).contains("0 unread  Inbox\n"));

    let asked = mailbox(&["delete", "jo"]);
    assert_eq!(asked.code, 1);
    assert!(asked.err.contains("Give --yes"), "{}", asked.err);
    done(&openchange(&["user", "delete", "jo", "--yes"]));
    assert!(done(&mailbox(&["list"])).contains("(nobody)"));
    assert_eq!(done(&mailbox(&["delete", guid, "--yes"])), format!("deleted the mailbox {guid}\n"));
    assert!(!file.exists());
    assert_eq!(mailbox(&["delete", guid, "--yes"]).code, 1);
}
