//! Whatever comes in, the parser ends, and soon.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::read;

/// Every construct once, to be broken.
const SAMPLE: &str = include_str!("sample.idl");

#[test]
fn the_sample_is_sound() {
    super::tree(SAMPLE);
}

/// Reads on a thread with a small stack, as a `build.rs` or a test would have.
fn codes(text: String) -> Vec<&'static str> {
    let run = move || read(&text).1.iter().map(|d| d.code).collect();
    std::thread::Builder::new().stack_size(2 << 20).spawn(run).unwrap().join().unwrap()
}

#[test]
fn nesting_is_bounded_before_anything_recurses() {
    for open in [
        "(",
        "[",
        "{",
        "struct {",
        "union { case 1:",
        "int x[a[",
        "const int x = f((",
        "a ? ",
        "[x(",
        "void f(int (*g)(",
    ] {
        for count in [100, 130, 100_000] {
            assert!(!codes(format!("interface i {{ {}", open.repeat(count))).is_empty(), "{open}");
        }
    }
    let nested =
        |n: usize| format!("typedef {} int x; {} s;", "struct {".repeat(n), "} a;".repeat(n - 1) + "}");
    assert_eq!(codes(nested(127)), [] as [&str; 0]);
    assert_eq!(codes(nested(129)), ["E0104"]);
    let parens = |n: usize| format!("const int x = {}1{};", "(".repeat(n), ")".repeat(n));
    assert_eq!(codes(parens(127)), [] as [&str; 0]);
    assert_eq!(codes(parens(129)), ["E0104"]);
    let questions = |n: usize| format!("const int x = {}1{};", "1 ? ".repeat(n), " : 2".repeat(n));
    assert_eq!(codes(questions(127)), [] as [&str; 0]);
    assert_eq!(codes(questions(200)), ["E0104"]);
}

#[test]
fn long_flat_input_is_no_deep_tree() {
    assert_eq!(codes(format!("const int x = 1{};", " + 1".repeat(400))), [] as [&str; 0]);
    assert_eq!(codes(format!("const int x = 1{};", " + 1".repeat(100_000))), ["E0106"]);
    assert_eq!(codes(format!("const int x = {}1;", "-".repeat(100_000))), ["E0106"]);
    assert_eq!(codes(format!("const int x = a{};", ".b".repeat(100_000))), ["E0106"]);
    assert_eq!(codes(format!("const int x = 1{};", " ? 1 : 1".repeat(100_000))).len(), 1);
    assert_eq!(codes(format!("typedef int x{};", "[1]".repeat(10_000))), [] as [&str; 0]);
    assert_eq!(codes(format!("typedef int {}x;", "*".repeat(10_000))), [] as [&str; 0]);
    assert!(!codes(format!("typedef {} x;", "pipe ".repeat(10_000))).is_empty());
}

#[test]
fn inline_types_of_several_members_do_not_multiply() {
    let text = format!("typedef {} int x; {} s;", "struct {".repeat(60), "} a, b;".repeat(59) + "}");
    assert_eq!(codes(text).first(), Some(&"E0104"));
}

#[test]
fn time_grows_with_the_text() {
    let many = |unit: &str| unit.repeat(150_000 / unit.len());
    for text in [
        many("interface i { "),
        many("} "),
        many("typedef struct { "),
        many("[ "),
        many("[a(b, "),
        many("uint32 "),
        many("x y z; "),
        many("( "),
        many("a<"),
        many("interface i { void f("),
        many("typedef enum { A, "),
        many("\"x\" "),
        many("/* */ "),
        many("#define X\n"),
        many("struct "),
        many("pipe "),
        many("const int x = 1 ? "),
        format!("void f({});", many("int x, ")),
        format!("typedef enum {{ {} }} e;", many("AAAA, ")),
        format!("const int x = {}", many("(a) ")),
        format!("[{}] void f();", many("a(b c),")),
    ] {
        let start = Instant::now();
        let shown = text[..20].to_owned();
        codes(text);
        assert!(start.elapsed() < Duration::from_secs(20), "{shown}: {:?}", start.elapsed());
    }
}

/// Tokens that make trouble.
fn token() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        ";",
        ",",
        ":",
        "=",
        "*",
        "?",
        ".",
        "..",
        "...",
        "->",
        "<",
        ">",
        "-",
        "+",
        "/",
        "/*",
        "*/",
        "//",
        "\"",
        "'",
        "\\",
        "\n",
        "#",
        "##",
        "#if 1\n",
        "#endif\n",
        "#define X(a) a a\n",
        "X(",
        "X",
        "typedef ",
        "struct ",
        "union ",
        "enum ",
        "bitmap ",
        "interface ",
        "library ",
        "switch ",
        "case ",
        "default ",
        "const ",
        "void ",
        "unsigned ",
        "long ",
        "uint32 ",
        "pipe ",
        "import ",
        "cpp_quote",
        "sizeof",
        "SAFEARRAY",
        "a",
        "b ",
        "0x1F",
        "1",
        "'x'",
        "\"s\"",
        "é",
        "size_is",
        "uuid",
        "12345678-1234-1234-1234-123456789abc",
        "\0",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_to_an_end(text in "\\PC{0,200}") {
        read(&text);
    }

    #[test]
    fn any_tokens_are_read_to_an_end(tokens in prop::collection::vec(token(), 0..120)) {
        read(&tokens.concat());
        read(&format!("interface i {{ {}", tokens.concat()));
    }

    #[test]
    fn a_broken_sample_is_read_to_an_end(
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 0usize..12, token()), 1..6)
    ) {
        let mut text = SAMPLE.to_owned();
        for (at, length, put) in cuts {
            let floor = |at: usize| (0..=at.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
            let start = floor(at.index(text.len() + 1));
            let end = floor(start + length).max(start);
            text.replace_range(start..end, put);
        }
        let (_, diags, map) = read(&text);
        for diagnostic in &diags {
            for label in &diagnostic.labels {
                prop_assert!(label.span.start <= label.span.end);
                prop_assert!(label.span.end as usize <= map.text(label.span.file).len());
            }
        }
        let _ = crate::diagnostic::render_human(&diags, &map, false);
        let _ = crate::diagnostic::to_json(&diags, &map);
    }
}
