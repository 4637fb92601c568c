//! Mails of every shape in by LMTP, out by exchange2mbox: Python and mutt read the same mails.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use conformance::peers::{require, run, text};

use crate::world::{NSPI_PORT, PASSWORD, World};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
/// Whose mails they are.
const USER: &str = "person01";
/// Where the arguments of a program are, one a line.
const ARGUMENTS: &str = "OPENCHANGE_TEST_ARGUMENTS";
const SCRIPT: &str = "tests/tests/server/mbox.py";

/// The program's half of the test.
#[test]
#[ignore = "the programs that other tests start"]
fn runs() {
    let arguments = std::env::var(ARGUMENTS).unwrap();
    let arguments: Vec<OsString> = arguments.lines().map(OsString::from).collect();
    let code = match arguments[0].to_str().unwrap() {
        "mapiprofile" => mapi_tools::mapiprofile(arguments),
        "openchangeclient" => mapi_tools::openchangeclient(arguments),
        _ => mapi_tools::exchange2mbox(arguments),
    };
    assert_eq!(code, ExitCode::SUCCESS);
}

/// What a program of ours says, started beside the server.
fn program(world: &World, arguments: &[&str]) -> String {
    let mut command = world.namespace().command(std::env::current_exe().unwrap());
    command.args(["--ignored", "--exact", "mbox::runs", "--nocapture"]);
    command.env(ARGUMENTS, arguments.join("\n")).env("MAPI_PASSWORD", PASSWORD).env("NO_COLOR", "1");
    command.env("MAPI_DATABASE", world.folder().join("profiles.sqlite"));
    text(&run(&mut command).unwrap_or_else(|e| panic!("{e}")))
}

fn python(directory: &Path, script: &str, arguments: &[&str]) -> String {
    let mut command = Command::new("python3");
    command.arg(Path::new(ROOT).join(script)).args(arguments).current_dir(directory);
    let output = run(command.env("PYTHONDONTWRITEBYTECODE", "1")).unwrap_or_else(|e| panic!("{e}"));
    String::from_utf8(output.stdout).unwrap()
}

fn send(directory: &Path, files: &[String]) {
    let arguments = ["../lmtp.sock", "x@far.example", "person01@ad.test"];
    let arguments: Vec<&str> = arguments.into_iter().chain(files.iter().map(String::as_str)).collect();
    let said = python(directory, "server/delivery/tests/python/send.py", &arguments);
    assert_eq!(said.matches(r#"[250, "2.0.0 delivered"]"#).count(), files.len(), "{said}");
}

/// What Python reads in mails, in no order.
fn read(directory: &Path, extension: &str, count: usize) -> Vec<String> {
    let files: Vec<String> = (0..count).map(|number| format!("{number}.{extension}")).collect();
    let arguments: Vec<&str> = std::iter::once("read").chain(files.iter().map(String::as_str)).collect();
    let said = python(directory, "runtime/mime/tests/python/mails.py", &arguments);
    let mut mails: Vec<String> =
        said.lines().map(|line| line.rsplit_once(", \"clean\"").unwrap().0.to_owned()).collect();
    mails.sort();
    mails
}

/// What mutt shows of the mails in a mailbox: text as text, everything else as its hash.
fn mutt(directory: &Path, mailbox: &str) -> Vec<String> {
    require("mutt", "mutt").unwrap_or_else(|e| panic!("{e}"));
    let file = |name: &str, text: &str| fs::write(directory.join(name), text).unwrap();
    file("mailcap", "text/html; cat; copiousoutput\n*/*; sha256sum; copiousoutput\n");
    file(
        "muttrc",
        &format!(
            "set folder=. mailcap_path=mailcap charset=utf-8 rfc2047_parameters=yes weed=no wait_key=no\n\
             set pipe_decode=yes pipe_split=no pipe_sep=\"\\f#=#=#\\n\" auto_tag=no\n\
             auto_view text/html text/csv text/x-log text/calendar application/* image/*\n\
             push \"<tag-pattern>~A<enter><tag-prefix><pipe-message>cat > {mailbox}.said<enter><exit>\"\n"
        ),
    );
    let mut command = Command::new("timeout");
    let screen = format!("stty cols 100 rows 40; exec mutt -n -R -F muttrc -f {mailbox}");
    command.args(["300", "script", "-qec", &screen, "/dev/null"]).current_dir(directory);
    command.env("TERM", "xterm").env("LC_ALL", "C.UTF-8").env("HOME", directory);
    let mut mutt = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    // At its end mutt would read a ^D.
    let keyboard = mutt.stdin.take();
    assert!(mutt.wait().unwrap().success());
    drop(keyboard);
    let said = python(directory, SCRIPT, &["said", &format!("{mailbox}.said")]);
    said.lines().map(str::to_owned).collect()
}

fn count(directory: &Path) -> usize {
    python(directory, SCRIPT, &["count", "out.mbox"]).trim().parse().unwrap()
}

/// Says which mail differs, and not all that are the same.
fn assert_same(before: &[String], after: &[String]) {
    assert_eq!(before.len(), after.len());
    for (before, after) in before.iter().zip(after) {
        assert_eq!(before, after);
    }
}

/// Gives mails of the mbox another subject, in the mailbox.
async fn change(world: &World, names: &[&str]) {
    let profiles = mapi::Profiles::open(&world.folder().join("profiles.sqlite")).unwrap();
    let profile = profiles.get("p").unwrap();
    let session = profile.connect(&profile.credentials(PASSWORD.into())).await.unwrap();
    let store = session.log_on().await.unwrap();
    let inbox = store.special(mapi::SpecialFolder::Inbox);
    for name in names {
        let id = u64::from_str_radix(name.split_once('/').unwrap().1, 16).unwrap();
        let (message, opened) = inbox.message(id, true);
        opened.await.unwrap();
        let new = mapi::Properties::new().with_text(mapi::PropertyTag::PID_TAG_SUBJECT, "Changed");
        message.set_properties(new).await.unwrap();
        message.save().await.unwrap();
    }
}

/// `OPENCHANGE_MAILS` is how many.
#[test]
#[ignore = "a minute or two; cargo xtask test runs it"]
fn mails_of_every_shape_are_the_same_to_python_and_to_mutt() {
    let mails: usize = std::env::var("OPENCHANGE_MAILS").map_or(2000, |n| n.parse().unwrap());
    let world = World::embedded();
    let directory = &world.folder().join("mails");
    fs::create_dir(directory).unwrap();
    let port = NSPI_PORT.to_string();
    let create = ["mapiprofile", "create", "--profile", "p", "--server", "127.0.0.1", "--username", USER];
    let ports = ["--mailbox-port", "6001", "--referral-port", "6002", "--address-book-port", &port];
    program(&world, &[&create[..], &["--domain", world.domain()], &ports].concat());

    python(directory, "runtime/mime/tests/python/mails.py", &["make", "6", &(mails + 4).to_string(), "."]);
    let files: Vec<String> = (0..mails + 4).map(|number| format!("{number}.eml")).collect();
    let mbox = directory.join("out.mbox");
    let export = || {
        let mbox = mbox.to_str().unwrap();
        program(&world, &["exchange2mbox", "--profile", "p", "--no-progress", "--mbox", mbox])
    };
    let says = |exported: usize, unchanged: usize| {
        let said = export();
        let wanted = format!("{exported} exported, {unchanged} were there already.");
        assert!(said.lines().any(|line| line == wanted), "{wanted}\n{said}");
    };
    // What is read in the mails themselves, while the server has them.
    let (read_before, shown_before) = std::thread::scope(|scope| {
        let read = scope.spawn(|| read(directory, "eml", mails));
        let shown = scope.spawn(|| {
            let make = ["maildir", "in"].into_iter().chain(files[..mails].iter().map(String::as_str));
            python(directory, SCRIPT, &make.collect::<Vec<_>>());
            mutt(directory, "in")
        });
        send(directory, &files[..mails]);
        says(mails, 0);
        (read.join().unwrap(), shown.join().unwrap())
    });
    let (read_after, shown_after) = std::thread::scope(|scope| {
        let shown = scope.spawn(|| mutt(directory, "out.mbox"));
        python(directory, SCRIPT, &["split", "out.mbox", "."]);
        (read(directory, "out", mails), shown.join().unwrap())
    });
    assert_eq!([read_before.len(), shown_before.len()], [mails, mails]);
    assert_same(&read_before, &read_after);
    assert_same(&shown_before, &shown_after);

    let first = fs::read(&mbox).unwrap();
    says(0, mails);
    assert!(fs::read(&mbox).unwrap() == first, "an export of nothing has changed the file");

    // Ten: four new ones and six that are not what they were. Who has read a mail does not change it.
    send(directory, &files[mails..]);
    let names = python(directory, SCRIPT, &["names", "out.mbox"]);
    let names: Vec<&str> = names.lines().collect();
    world.namespace().run(async || change(&world, &names[..6]).await);
    program(&world, &[&["openchangeclient", "--profile", "p", "mark-read"], &names[..12]].concat());
    says(10, mails - 6);
    assert_eq!(count(directory), mails + 10);
    says(0, mails + 4);
}
