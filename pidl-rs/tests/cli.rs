//! The command line, as a person or a script meets it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const ECHO: &str = r#"
[uuid(60a15ec5-4de8-11d7-a637-005056a20182), version(1.0), pointer_default(unique)]
interface rpcecho
{
    typedef struct { uint16 length; [size_is(length)] uint8 *data; } blob;
    void echo_AddOne([in] uint32 in_data, [out] uint32 *out_data);
    uint32 echo_Blob([in] blob *b, [in, unique] uint32 *maybe);
}
"#;

/// As little as makes a file.
const ONE: &str = "interface one { void f([in] uint32 a); }";

/// Two mistakes: a type and an attribute nobody knows.
const BROKEN: &str = r#"
interface broken
{
    typedef struct { uint33 a; } s;
    typedef struct { [uniqe] uint32 *a; } t;
}
"#;

/// A directory of its own for each test.
struct Dir(PathBuf);

impl Dir {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a directory for the test");
        Self(path)
    }

    fn with(self, name: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        fs::write(path, text).expect("a file for the test");
        self
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn pidl(&self, args: &[&str]) -> Run {
        self.run(args, None)
    }

    fn run(&self, args: &[&str], stdin: Option<&[u8]>) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pidl"));
        command.args(args).current_dir(&self.0).env_remove("NO_COLOR").env("COLUMNS", "100");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("pidl starts");
        let mut input = child.stdin.take().expect("a pipe");
        input.write_all(stdin.unwrap_or_default()).expect("pidl reads");
        drop(input);
        Run::from(child.wait_with_output().expect("pidl ends"))
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

struct Run {
    code: i32,
    out: String,
    err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().expect("pidl is not killed"),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

impl Run {
    #[track_caller]
    fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, code, "stdout:\n{}\nstderr:\n{}", self.out, self.err);
        self
    }
}

#[test]
fn check_says_what_it_read() {
    let run = Dir::new("check").with("echo.idl", ECHO).pidl(&["check", "echo.idl"]).ends(0);
    assert_eq!(run.err, "ok: 1 file, 1 interface, 2 functions, 1 type\n");
    assert_eq!(run.out, "");
}

#[test]
fn check_finds_every_mistake_and_fails() {
    let run = Dir::new("broken").with("broken.idl", BROKEN).pidl(&["check", "broken.idl"]).ends(1);
    assert!(run.err.contains("uint33") && run.err.contains("uniqe"), "{}", run.err);
    assert!(run.err.contains("did you mean `unique`"), "{}", run.err);
    assert!(!run.err.contains('\x1b'), "colour although this is no terminal: {}", run.err);
    assert!(run.err.ends_with("2 errors\n"), "{}", run.err);
}

#[test]
fn check_writes_findings_as_json_to_standard_output() {
    let run = Dir::new("json")
        .with("broken.idl", BROKEN)
        .pidl(&["check", "--error-format", "json", "broken.idl"])
        .ends(1);
    let found: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let found = found.as_array().expect("an array");
    assert_eq!(found.len(), 2);
    assert_eq!(found[0]["severity"], "error");
    assert_eq!(found[0]["labels"][0]["file"], "broken.idl");
    assert_eq!(found[0]["labels"][0]["line"], 4);
}

#[test]
fn check_reads_standard_input_and_its_imports() {
    let dir = Dir::new("stdin").with("inc/base.idl", "interface base { typedef uint32 number; }");
    let text = "import \"base.idl\"; interface top { void f([in] number n); }";
    let run = dir.run(&["check", "-", "-I", "inc"], Some(text.as_bytes())).ends(0);
    assert!(run.err.starts_with("ok: 2 files"), "{}", run.err);
    let run = dir.run(&["check", "-"], Some(b"interface x { \xFF }")).ends(3);
    assert_eq!(run.err, "error: standard input is not UTF-8: the first bad byte is at offset 14\n");
    dir.run(&["check", "-", "-"], Some(b"")).ends(2);
}

#[test]
fn check_denies_warnings_when_told_to() {
    let dir = Dir::new("deny").with(
        "w.idl",
        "interface w { [noopnum] uint32 f([in] uint32 a, [in, value(no_such_helper(a))] uint32 b); }",
    );
    let run = dir.pidl(&["check", "w.idl"]).ends(0);
    assert!(run.err.contains("1 warning"), "{}", run.err);
    dir.pidl(&["check", "--deny", "warnings", "w.idl"]).ends(1);
}

#[test]
fn macros_can_be_defined() {
    let dir = Dir::new("define").with("d.idl", "interface d { typedef struct { TYPE a[SIZE]; } s; }");
    dir.pidl(&["check", "d.idl", "-D", "TYPE=uint32", "-D", "SIZE"]).ends(0);
    dir.pidl(&["check", "d.idl"]).ends(1);
    let run = dir.pidl(&["check", "d.idl", "-D", "1=2"]).ends(2);
    assert!(run.err.contains("`1` is no macro name"), "{}", run.err);
}

#[test]
fn what_cannot_be_read_is_one_line_and_code_3() {
    let dir = Dir::new("unreadable").with("latin1.idl", b"/* caf\xE9 */");
    let run = dir.pidl(&["check", "missing.idl"]).ends(3);
    assert_eq!(run.err, "error: cannot read `missing.idl`: No such file or directory (os error 2)\n");
    let run = dir.pidl(&["check", "latin1.idl"]).ends(3);
    assert_eq!(run.err, "error: `latin1.idl` is not UTF-8: byte 0xE9 at offset 6, line 1\n");
    let run = dir.pidl(&["check", "."]).ends(3);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
}

#[test]
fn an_import_that_is_not_there_names_the_directories() {
    let dir = Dir::new("import").with("a.idl", "import \"b.idl\";\ninterface a { }");
    let run = dir.pidl(&["check", "a.idl", "-I", "inc", "-I", "more"]).ends(1);
    assert!(run.err.contains("cannot find the imported file `b.idl`"), "{}", run.err);
    assert!(run.err.contains("looked in `.`, `inc`, `more`"), "{}", run.err);
}

#[test]
fn a_circle_of_imports_is_shown_and_survived() {
    let dir = Dir::new("circle")
        .with("a.idl", "import \"b.idl\";\ninterface a { }")
        .with("b.idl", "import \"c.idl\";\ninterface b { }")
        .with("c.idl", "import \"a.idl\";\ninterface c { typedef struct { nonsense x; } s; }");
    let run = dir.pidl(&["check", "a.idl"]).ends(1);
    assert!(run.err.contains("circular import: a.idl → b.idl → c.idl → a.idl"), "{}", run.err);
    assert!(run.err.contains("nonsense"), "{}", run.err);
}

#[test]
fn generate_writes_only_what_changes() {
    let dir = Dir::new("generate").with("one.idl", ONE);
    let run = dir.pidl(&["generate", "--out", "new/rpc", "one.idl"]).ends(0);
    assert_eq!(run.err, "wrote 2 files to new/rpc, 0 unchanged\n");
    assert!(dir.read("new/rpc/mod.rs").contains("pub mod one;"));
    let before = fs::metadata(dir.0.join("new/rpc/one.rs")).and_then(|m| m.modified()).expect("a time");
    let run = dir.pidl(&["generate", "--out", "new/rpc", "one.idl"]).ends(0);
    assert_eq!(run.err, "wrote 0 files to new/rpc, 2 unchanged\n");
    let after = fs::metadata(dir.0.join("new/rpc/one.rs")).and_then(|m| m.modified()).expect("a time");
    assert_eq!(before, after);
}

#[test]
fn generate_writes_nothing_on_an_error() {
    let dir = Dir::new("nothing").with("one.idl", ONE).with("broken.idl", BROKEN);
    dir.pidl(&["generate", "--out", "rpc", "one.idl", "broken.idl"]).ends(1);
    assert!(!dir.0.join("rpc").exists());
}

#[test]
fn generate_that_cannot_write_is_one_line_and_leaves_nothing() {
    let dir = Dir::new("cannot-write").with("one.idl", ONE).with("taken", "a file, no directory");
    let run = dir.pidl(&["generate", "--out", "taken", "one.idl"]).ends(3);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    assert!(run.err.starts_with("error: cannot write `taken`: "), "{}", run.err);
    let names: Vec<_> =
        fs::read_dir(&dir.0).expect("readable").map(|e| e.expect("entry").file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn dump_is_json_with_a_version() {
    let dir = Dir::new("dump").with("echo.idl", ECHO);
    let run = dir.pidl(&["dump", "echo.idl"]).ends(0);
    insta::assert_snapshot!(run.out);
}

#[test]
fn explain_shows_a_call_both_ways() {
    let dir = Dir::new("explain").with("echo.idl", ECHO);
    let run = dir.pidl(&["explain", "echo_Blob", "echo.idl"]).ends(0);
    insta::assert_snapshot!(run.out);
}

#[test]
fn explain_speaks_json() {
    let dir = Dir::new("explain-json").with("echo.idl", ECHO);
    let run = dir.pidl(&["explain", "--json", "rpcecho.blob", "echo.idl"]).ends(0);
    insta::assert_snapshot!(run.out);
}

#[test]
fn explain_of_an_interface_is_its_functions() {
    let dir = Dir::new("explain-interface").with("echo.idl", ECHO);
    let run = dir.pidl(&["explain", "rpcecho", "echo.idl"]).ends(0);
    assert!(run.out.starts_with("function "), "{}", run.out);
}

#[test]
fn explain_suggests_what_was_meant() {
    let dir = Dir::new("explain-near").with("echo.idl", ECHO);
    let run = dir.pidl(&["explain", "echo_blob", "echo.idl"]).ends(2);
    assert_eq!(
        run.err,
        "error: no type, function or interface is called `echo_blob`; did you mean `echo_Blob`?\n"
    );
}

#[test]
fn attributes_are_looked_up() {
    let dir = Dir::new("attributes");
    insta::assert_snapshot!(dir.pidl(&["attributes", "size_is"]).ends(0).out);
    let run = dir.pidl(&["attributes", "--json", "range"]).ends(0);
    let found: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(found[0]["args"]["min"], 2);
    let run = dir.pidl(&["attributes", "rnage"]).ends(2);
    assert_eq!(run.err, "error: no attribute is called `rnage`; did you mean `range`?\n");
    let all = dir.pidl(&["attributes"]).ends(0).out;
    assert!(all.lines().count() > 150, "{all}");
}

#[test]
fn the_attribute_reference_is_current() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/attributes.md");
    let run = Dir::new("reference").pidl(&["attributes", "--markdown"]).ends(0);
    let current = fs::read_to_string(page).expect("docs/attributes.md is there");
    assert!(current == run.out, "run: cargo run -p pidl-rs -- attributes --markdown > docs/attributes.md");
}

#[test]
fn completions_and_manual_pages_come_out() {
    let dir = Dir::new("shell");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(dir.pidl(&["completions", shell]).ends(0).out.contains("pidl"));
    }
    assert!(dir.pidl(&["man"]).ends(0).out.contains(".TH pidl 1"));
    dir.pidl(&["man", "--out", "man/man1"]).ends(0);
    assert!(dir.read("man/man1/pidl-explain.1").contains("pidl explain lsa_String lsa.idl"));
}

#[test]
fn help_has_examples_and_exit_codes() {
    let dir = Dir::new("help");
    let help = dir.pidl(&["--help"]).ends(0).out;
    assert!(help.contains("Exit codes:") && help.contains("Examples:"), "{help}");
    for command in ["check", "generate", "dump", "explain", "attributes", "completions", "man"] {
        let help = dir.pidl(&[command, "--help"]).ends(0).out;
        assert!(help.contains("Examples:"), "{command}: {help}");
    }
    dir.pidl(&[]).ends(2);
    dir.pidl(&["chekc"]).ends(2);
    dir.pidl(&["check"]).ends(2);
}

#[test]
fn colour_comes_when_asked_for() {
    let dir = Dir::new("colour").with("broken.idl", BROKEN);
    let run = dir.pidl(&["check", "--color", "always", "broken.idl"]).ends(1);
    assert!(run.err.contains('\x1b'), "{}", run.err);
}

#[cfg(unix)]
#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let dir = Dir::new("pipe");
    let script =
        format!("'{}' attributes --json | head -n 1; exit ${{PIPESTATUS[0]}}", env!("CARGO_BIN_EXE_pidl"));
    let output = Command::new("bash").args(["-c", &script]).current_dir(&dir.0).output().expect("bash");
    let run = Run::from(output).ends(0);
    assert_eq!(run.err, "");
}
