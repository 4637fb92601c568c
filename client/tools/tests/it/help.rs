//! What the programs say of themselves.

use assert_cmd::Command;

fn help(program: &str, args: &[&str]) -> String {
    let output =
        Command::new(assert_cmd::cargo::cargo_bin(program)).args(args).arg("--help").output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn help_reads_well() {
    for (program, commands) in [
        ("mapiprofile", &["", "create"][..]),
        ("openchangeclient", &["", "send", "fetch", "list", "delete", "watch"]),
        ("exchange2mbox", &[""]),
    ] {
        for command in commands {
            let args: Vec<&str> = if command.is_empty() { vec![] } else { vec![command] };
            insta::assert_snapshot!(
                format!("{program}{}{command}", if command.is_empty() { "" } else { "-" }),
                help(program, &args)
            );
        }
    }
}

#[test]
fn a_wrong_command_line_is_2() {
    for (program, args) in [
        ("mapiprofile", &["create"][..]),
        ("openchangeclient", &["send"]),
        ("openchangeclient", &["--sendtask", "--subject", "x"]),
        ("openchangeclient", &["delete", "nonsense"]),
        ("exchange2mbox", &[]),
    ] {
        let output = Command::new(assert_cmd::cargo::cargo_bin(program)).args(args).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{program} {args:?}");
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn without_a_profile_it_says_what_to_do() {
    let directory = tempfile::tempdir().unwrap();
    let output = Command::new(assert_cmd::cargo::cargo_bin("openchangeclient"))
        .arg("list")
        .env("MAPI_DATABASE", directory.path().join("p.sqlite"))
        .env_remove("MAPI_PROFILE")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(4));
    insta::assert_snapshot!(
        String::from_utf8(output.stderr).unwrap(),
        @"openchangeclient: there is no profile yet; `mapiprofile create` makes one"
    );
}
