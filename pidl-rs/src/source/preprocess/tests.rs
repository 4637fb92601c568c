use super::*;

fn run_with(map: &mut SourceMap, text: &str, options: &PreprocessOptions) -> (Preprocessed, Vec<Diagnostic>) {
    let file = map.add("test.idl", text);
    let mut diags = Vec::new();
    let out = preprocess(map, file, options, &mut diags);
    (out, diags)
}

fn run(text: &str) -> (Preprocessed, Vec<Diagnostic>) {
    run_with(&mut SourceMap::new(), text, &PreprocessOptions::default())
}

/// The tokens of the result with a space between, when nothing is wrong.
fn words(text: &str) -> String {
    let (out, diags) = run(text);
    assert_eq!(diags, [], "{text}");
    token::tokens(&out.text).iter().map(|t| &*t.text).collect::<Vec<_>>().join(" ")
}

fn codes(text: &str) -> Vec<&'static str> {
    run(text).1.iter().map(|d| d.code).collect()
}

#[test]
fn comments_leave_the_text_and_are_kept_beside_it() {
    let mut map = SourceMap::new();
    let text = "a /* it's # not */ b // don't\n\"s\\\"#//\" 'x'\n";
    let (out, diags) = run_with(&mut map, text, &PreprocessOptions::default());
    assert_eq!(diags, []);
    assert_eq!(out.text, "a   b  \n\"s\\\"#//\" 'x'\n");
    let comments: Vec<_> = out.comments.iter().map(|c| (c.at, map.snippet(c.span))).collect();
    assert_eq!(comments, [(2, "/* it's # not */"), (6, "// don't")]);
}

#[test]
fn object_macros_expand_once() {
    assert_eq!(words("#define astring [flag(A|B)] string\nastring x;"), "[ flag ( A | B ) ] string x ;");
    assert_eq!(words("#define A A B\nA"), "A B");
    assert_eq!(words("#define A B\n#define B A\nA B"), "A B");
    assert_eq!(words("#define E\nx E y"), "x y");
    assert_eq!(words("#define A 1\n#undef A\nA"), "A");
    assert_eq!(words("#define L 2\n\"L\" L'L' 0xL"), "\"L\" 2 'L' 0xL");
}

#[test]
fn function_macros_take_arguments() {
    assert_eq!(words("#define F(x, y) y x\nF(a (b, c), F(1,2))"), "2 1 a ( b , c )");
    assert_eq!(words("#define F(x) <x>\nF F (a\n b)"), "F < a b >");
    assert_eq!(words("#define F() z\nF()"), "z");
    assert_eq!(words("#define F(x) x\nF()"), "");
    assert_eq!(words("#define F(a, ...) a|__VA_ARGS__\nF(1) F(1,2,3)"), "1 | 1 | 2 , 3");
    assert_eq!(words("#define f(a) a*g\n#define g(a) f(a)\nf(2)(9)"), "2 * 9 * g");
}

#[test]
fn a_macro_may_find_its_arguments_behind_its_use() {
    assert_eq!(words("#define A B\n#define B(x) [x]\nA(1)"), "[ 1 ]");
}

#[test]
fn stringify_and_paste() {
    assert_eq!(
        words(
            r##"#define S(x) #x
S( a  + "q\n" )"##
        ),
        r#""a + \"q\\n\"""#
    );
    assert_eq!(words("#define P(a, b) a ## b\nP(x, 1) P(, y) P(z,) P(,)"), "x1 y z");
    assert_eq!(
        words("#define P(n) typedef struct { n *p; } n ## _ptr;\nP(ODJ)"),
        "typedef struct { ODJ * p ; } ODJ_ptr ;"
    );
    assert_eq!(words("#define P(a,b,c) a##b##c\nP(1,,3) P(,,3) P(x,y,z)"), "13 3 xyz");
    assert_eq!(codes("#define P(a, b) a##b\nP(+, x)"), ["E0016"]);
}

#[test]
fn lines_continue_after_a_backslash() {
    assert_eq!(words("#define A 1 \\\n 2 \\\r\n 3\nA b\\\nc"), "1 2 3 bc");
    assert_eq!(words("#if 1 /* over\n two lines */ && 0\nno\n#endif\nyes"), "yes");
}

#[test]
fn conditionals_choose_one_branch() {
    assert_eq!(words("#ifdef __PIDL__\na\n#else\nb\n#endif"), "a");
    assert_eq!(words("#ifndef X\na\n#elif Y\nb\n#else\nc\n#endif\nd"), "a d");
    assert_eq!(words("#if 0\na\n#elif defined X || defined(__PIDL__)\nb\n#elif 1\nc\n#else\nd\n#endif"), "b");
    assert_eq!(words("#if 0\n#if 1\na\n#else\nb\n#endif\n#else\nc\n#endif"), "c");
    assert_eq!(words("#if 0\ndon't /* #endif\n*/ \"/*\"\n#bogus\n#endif\nx"), "x");
    assert_eq!(words("#define V(x) x+1\n#if V(2) == 3\nyes\n#endif"), "yes");
    assert_eq!(words("#if 1\na\n#else\n#endif b\nc"), "a c");
}

#[test]
fn pragmas_and_line_markers_leave_nothing_behind() {
    assert_eq!(words("#pragma midl_echo x\n# 12 \"f.c\"\n#line 3\n#\nx"), "x");
}

#[test]
fn unbalanced_conditionals_are_errors() {
    assert_eq!(codes("#else\n#endif\n#elif 1\n"), ["E0009"; 3]);
    assert_eq!(codes("#if 1\n#else\n#else\n#endif\n"), ["E0009"]);
    assert_eq!(codes("#if 0\n#if 1\n"), ["E0008"; 2]);
    assert_eq!(codes("#if 1 +\n#endif\n#if defined(\n#endif\n#ifdef\n#endif"), ["E0012", "E0011", "E0011"]);
}

#[test]
fn broken_directives_are_errors() {
    assert_eq!(codes("#includ \"x\"\n"), ["E0010"]);
    assert_eq!(run("#includ \"x\"\n").1[0].help.as_deref(), Some("did you mean `#include`?"));
    assert_eq!(
        codes("#define\n#define 1\n#define F(a,\n#define F(a,a) x\n#define F(1)\n#undef 3"),
        ["E0011"; 6]
    );
    assert_eq!(codes("#include\n#include x\n#include \"nowhere.h\"\n"), ["E0011", "E0011", "E0004"]);
    assert_eq!(codes("#error not like this\n#warning hm\n"), ["E0013", "W0018"]);
    assert_eq!(codes("#define A 1\n#define A 2\n#define A 2\n"), ["W0017"]);
}

#[test]
fn what_never_ends_is_an_error() {
    assert_eq!(codes("a /* b"), ["E0006"]);
    assert_eq!(codes("a \"b\nc"), ["E0007"]);
    assert_eq!(codes("a 'b"), ["E0007"]);
    assert_eq!(codes("#define F(x) x\nF(1"), ["E0014"]);
    assert_eq!(codes("#define F(x) x\nF(1,2)"), ["E0014"]);
    assert_eq!(run("a \"b\nc").0.text, "a \"b\"\nc");
}

#[test]
fn bombs_end_with_a_diagnostic() {
    let mut doubling = String::from("#define M0 xxxxxxxxxxxxxxxx\n");
    for i in 1..60 {
        doubling += &format!("#define M{i} M{0} M{0}\n", i - 1);
    }
    assert_eq!(codes(&(doubling + "M59")), ["E0015"]);
    let nested = format!("#define D(x) x x\n{}1{}", "D(".repeat(90), ")".repeat(90));
    assert_eq!(codes(&nested), ["E0015"]);
    let deep = format!("#define D(x) x\n{}1{}", "D(".repeat(10_000), ")".repeat(10_000));
    assert_eq!(codes(&deep), ["E0015"]);
    let mut chain = String::from("#define C0 1\n");
    for i in 1..20_000 {
        chain += &format!("#define C{i} C{}\n", i - 1);
    }
    assert_eq!(codes(&(chain + "C19999")), ["E0015"]);
}

#[test]
fn a_file_that_includes_itself_is_an_error() {
    let mut map = SourceMap::new();
    let (_, diags) =
        run_with(&mut map, "#include \"test.idl\"\n#include \"test.idl\"\n", &PreprocessOptions::default());
    assert_eq!(diags.iter().map(|d| d.code).collect::<Vec<_>>(), ["E0005"]);
}

#[test]
fn includes_are_searched_beside_the_file_then_in_the_directories() {
    let mut map = SourceMap::new();
    map.add("sub/inc.h", "#define T uint32\n#include \"deep.h\"\n");
    map.add("sub/deep.h", "deep");
    let options = PreprocessOptions { include_dirs: vec!["sub".into()], ..Default::default() };
    let (out, diags) = run_with(&mut map, "#include \"inc.h\"\nT x;", &options);
    assert_eq!(diags, []);
    assert_eq!(out.text.split_whitespace().collect::<Vec<_>>(), ["deep", "uint32", "x;"]);
}

#[test]
fn pragma_once_is_kept() {
    let mut map = SourceMap::new();
    map.add("once.h", "#pragma once\nonce\n");
    let (out, _) =
        run_with(&mut map, "#include \"once.h\"\n#include \"once.h\"\n", &PreprocessOptions::default());
    assert_eq!(out.text.trim(), "once");
}

#[test]
fn defines_come_from_outside_too() {
    let options = PreprocessOptions {
        defines: vec![("A".into(), None), ("B".into(), Some("x y".into()))],
        ..Default::default()
    };
    let (out, diags) = run_with(&mut SourceMap::new(), "A B", &options);
    assert_eq!((out.text.trim(), diags.len()), ("1  x y", 0));
}

#[test]
fn spans_lead_back_through_includes_and_macros() {
    let mut map = SourceMap::new();
    let inc = map.add("inc.h", "included_word");
    let text = "first\n#include \"inc.h\"\n#define M(x) made x by\nsecond M(a\nb) third\\\nfourth";
    let (out, _) = run_with(&mut map, text, &PreprocessOptions::default());
    let main = out.file;
    let place = |word: &str| {
        let at = out.text.find(word).unwrap();
        let span = out.span(at..at + word.len());
        (span.file, map.snippet(span))
    };
    assert_eq!(place("first"), (main, "first"));
    assert_eq!(place("included_word"), (inc, "included_word"));
    assert_eq!(place("second"), (main, "second"));
    assert_eq!(place("made"), (main, "M(a\nb)"));
    assert_eq!(place("by"), (main, "M(a\nb)"));
    assert_eq!(place("third"), (main, "third"));
    assert_eq!(place("thirdfourth"), (main, "third\\\nfourth"));
    let whole = out.span(0..out.text.len());
    assert_eq!((whole.file, map.snippet(whole)), (main, text));
    assert_eq!(out.span(3..3), Span { file: main, start: 3, end: 3 });
}
