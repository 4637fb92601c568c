//! Small pieces of IDL and what they mean.

use super::codes;
use crate::model::{Array, Element, Expr, Function, Level, Model, PointerKind, TypeDef, TypeKind};
use crate::{Options, compile_str};
use std::collections::HashSet;
use std::fmt::Write as _;

#[track_caller]
fn model(body: &str) -> Model {
    let text = format!(
        "[uuid(12345678-1234-1234-1234-123456789abc), version(1.0), pointer_default(unique)]\n\
         interface test {{\n{body}\n}}\n"
    );
    let compiled = compile_str("test.idl", &text, &Options::default());
    assert!(!compiled.has_errors(), "{:#?}", compiled.diagnostics);
    compiled.model
}

fn show_levels(model: &Model, element: &Element) -> String {
    let mut text = String::new();
    for level in &element.levels {
        let _ = match level {
            Level::Optional(_) => write!(text, "if "),
            Level::Pointer(p) => {
                write!(text, "{}{:?} ", if p.top_level { "top " } else { "" }, p.kind)
            }
            Level::Array(array) => write!(text, "{} ", show_array(array)),
            Level::Pipe => write!(text, "pipe "),
            Level::Subcontext(s) => write!(text, "subcontext({}) ", s.header),
            Level::Switch(_) => write!(text, "switch "),
            Level::Data(id) => write!(text, "{}", model.ty(*id).name),
        };
    }
    if let Some(charset) = element.charset {
        let _ = write!(text, " as {charset:?}");
    }
    text
}

fn show_array(array: &Array) -> String {
    let marks = [
        (array.conformant, 'c'),
        (array.varying, 'v'),
        (array.fixed, 'f'),
        (array.inline, 'i'),
        (array.hoisted, 'h'),
        (array.string, 's'),
        (array.noheader, 'n'),
    ];
    let marks: String = marks.iter().filter(|(set, _)| *set).map(|(_, mark)| *mark).collect();
    let show = |expr: &Option<Expr>| match expr {
        Some(Expr::Int(n, _)) => n.to_string(),
        Some(_) => "e".to_owned(),
        None => "-".to_owned(),
    };
    format!("[{}/{} {marks}]", show(&array.size), show(&array.length))
}

/// Levels of the members of the struct `s`.
#[track_caller]
fn members(text: &str) -> Vec<String> {
    let model = model(text);
    let id = model.find_type("s").expect("there is a type s");
    let TypeKind::Struct(s) = &model.ty(id).kind else { panic!("s is a struct") };
    s.fields.iter().map(|e| show_levels(&model, e)).collect()
}

/// Levels of the parameters of the function `f`.
#[track_caller]
fn params(text: &str) -> Vec<String> {
    let model = model(text);
    let f = function(&model, "f");
    f.params.iter().map(|e| show_levels(&model, e)).collect()
}

#[track_caller]
fn function<'m>(model: &'m Model, name: &str) -> &'m Function {
    let functions = model.interfaces.iter().flat_map(|i| &i.functions);
    functions.into_iter().find(|f| f.name == name).expect("there is such a function")
}

#[track_caller]
fn ty<'m>(model: &'m Model, name: &str) -> &'m TypeDef {
    model.ty(model.find_type(name).expect("there is such a type"))
}

#[test]
fn declarators_of_members() {
    assert_eq!(
        members(
            "typedef struct {
                uint32 n;
                uint32 *p;
                [ref] uint32 **q;
                [size_is(n)] uint32 *a;
                [size_is(,n)] uint32 **b;
                [size_is(n), length_is(n)] uint16 *c;
                uint8 fixed[4];
                uint8 table[2][3];
                uint8 inlined[n];
                [size_is(n + 1)] uint8 last[];
            } s;"
        ),
        [
            "uint32",
            "Unique uint32",
            "Ref Unique uint32",
            "Unique [e/- c] uint32",
            "Unique Unique [e/- c] uint32",
            "Unique [e/e cv] uint16",
            "[4/- f] uint8",
            "[2/- f] [3/- f] uint8",
            "[e/- i] uint8",
            "[e/- ch] uint8",
        ]
    );
}

#[test]
fn declarators_of_parameters() {
    assert_eq!(
        params(
            "void f(
                [in] uint32 n,
                [in] uint32 *p,
                [in, unique] uint32 *q,
                [out] uint32 **r,
                [in, size_is(n)] uint8 a[],
                [in, size_is(n)] uint8 *b,
                [in, out, ptr] uint32 *t);"
        ),
        [
            "uint32",
            "top Ref uint32",
            "top Unique uint32",
            "top Ref Unique uint32",
            "[e/- c] uint8",
            "top Ref [e/- c] uint8",
            "top Full uint32",
        ]
    );
}

#[test]
fn strings() {
    assert_eq!(
        members(
            "typedef struct {
                uint32 n;
                [string, charset(UTF16)] uint16 *a;
                [string, charset(DOS)] uint8 b[16];
                [string, noheader, charset(UTF8)] char *c;
                [string, size_is(n), charset(UTF16)] uint16 *d;
                [string] wchar_t *w;
                [string] char *x;
                [charset(UTF16)] uint16 y[n];
                [flag(STR_NULLTERM)] string z;
                [string, charset(UTF16)] uint16 last[];
            } s;"
        ),
        [
            "uint32",
            "Unique [-/- cvs] uint16 as Utf16",
            "[16/- vs] uint8 as Dos",
            "Unique [-/- sn] uint8 as Utf8",
            "Unique [e/- cvs] uint16 as Utf16",
            "Unique [-/- cvs] wchar_t as Utf16",
            "Unique [-/- cvs] uint8 as Raw8",
            "[e/- i] uint16 as Utf16",
            "string",
            "[-/- cvhs] uint16 as Utf16",
        ]
    );
}

#[test]
fn typedefs_with_pointers_are_spliced_in() {
    assert_eq!(
        params(
            "typedef [string] wchar_t *LPWSTR;
             typedef struct _NODE { uint32 a; } NODE, *PNODE, **PPNODE;
             typedef [unique] NODE *UNODE;
             typedef uint8 KEY[16];
             typedef uint8 *PBYTE;
             typedef uint32 COUNT;
             void f([in] LPWSTR a, [in, unique] LPWSTR b, [in] PNODE c, [out] PNODE *d, [in] PPNODE e,
                    [in] UNODE u, [in] KEY k, [in] COUNT n, [in, size_is(n)] PBYTE p, [in, out] COUNT *m);"
        ),
        [
            "top Ref [-/- cvs] wchar_t as Utf16",
            "top Unique [-/- cvs] wchar_t as Utf16",
            "top Ref NODE",
            "top Ref Unique NODE",
            "top Ref Unique NODE",
            "top Unique NODE",
            "[16/- f] uint8",
            "COUNT",
            "top Ref [e/- c] uint8",
            "top Ref COUNT",
        ]
    );
}

#[test]
fn midl_sizes() {
    let model = model(
        "void f([in] long n, [in, max_is(n)] byte *a, [in, size_is(n), last_is(n)] byte *b,
                [in, length_is(n)] long c[10]);",
    );
    let f = function(&model, "f");
    let array = |index: usize| {
        f.params[index].levels.iter().find_map(|l| if let Level::Array(a) = l { Some(a) } else { None })
    };
    let size = array(1).and_then(|a| a.size.clone());
    assert!(matches!(size, Some(Expr::Binary(..))), "max_is is one less than the count: {size:?}");
    assert!(matches!(array(2).and_then(|a| a.length.clone()), Some(Expr::Binary(..))));
    let c = array(3).expect("an array");
    assert!(c.varying && !c.fixed && !c.conformant, "{c:?}");
}

#[test]
fn subcontexts_switches_and_pipes() {
    let text = "
        typedef [nodiscriminant] union { [case(1)] uint32 a; [default]; } u;
        typedef struct { uint32 level; [subcontext(4), switch_is(level)] u *info; } s;
        typedef pipe uint8 bytes;
        void f([in] bytes *p);";
    assert_eq!(members(text), ["uint32", "Unique subcontext(4) switch u"]);
    assert_eq!(params(text), ["top Ref pipe bytes"]);
}

#[test]
fn context_and_binding_handles() {
    let text = "
        typedef [context_handle] void *HANDLE_T;
        void f([in] handle_t binding, [in] HANDLE_T a, [in, out] HANDLE_T *b,
               [in, context_handle] void *c, [out, context_handle] void **d);";
    assert_eq!(
        params(text),
        ["void", "HANDLE_T", "top Ref HANDLE_T", "context_handle", "top Ref context_handle"]
    );
    let model = model(text);
    let f = function(&model, "f");
    assert!(f.params[0].binding_handle && !f.params[0].dir.r#in);
    assert!(matches!(ty(&model, "HANDLE_T").kind, TypeKind::ContextHandle));
}

#[test]
fn encapsulated_unions_become_structs() {
    let text = "typedef union _S switch (unsigned short tag) value {
                    case 1: long a;
                    case 2: case 3: byte *b;
                    default: ;
                } s;";
    assert_eq!(members(text), ["uint16", "switch s_value"]);
    let model = model(text);
    let TypeKind::Union(u) = &ty(&model, "s_value").kind else { panic!("a union") };
    assert!(!u.discriminant);
    let labels: Vec<Vec<i64>> = u.arms.iter().map(|a| a.labels.iter().map(|l| l.value).collect()).collect();
    assert_eq!(labels, [vec![1], vec![2, 3], vec![]]);
}

#[test]
fn enums_count_on_and_wrap() {
    let model = model(
        "typedef [v1_enum] enum { A, B, C = 10, D, E = -1, F = C | 0x20 } e;
         typedef [enum8bit] enum { X = -1 } small;
         typedef [bitmap16bit] bitmap { P = 0x0001, Q = 0x8000 } flags;",
    );
    let TypeKind::Enum(e) = &ty(&model, "e").kind else { panic!("an enum") };
    let values: Vec<_> = e.values.iter().map(|v| v.value).collect();
    assert_eq!(values, [0, 1, 10, 11, 0xFFFF_FFFF, 0x2A]);
    let TypeKind::Enum(e) = &ty(&model, "small").kind else { panic!("an enum") };
    assert_eq!(e.values[0].value, 255);
}

/// Alignment and size in NDR32, then in NDR64, and whether there is a second pass.
#[track_caller]
fn layout(text: &str) -> (u8, Option<u32>, u8, Option<u32>, bool) {
    let model = model(text);
    let ty = ty(&model, "s");
    let l = ty.layout;
    (l.ndr32.align, l.ndr32.size, l.ndr64.align, l.ndr64.size, ty.has_buffers)
}

#[test]
fn layouts() {
    let of = |body: &str| layout(&format!("typedef struct {{ {body} }} s;"));
    assert_eq!(of("uint8 a; uint32 b; uint8 c;"), (4, Some(9), 4, Some(12), false));
    assert_eq!(of("uint8 a; hyper b;"), (8, Some(16), 8, Some(16), false));
    assert_eq!(of("uint16 a; uint32 *p;"), (4, Some(8), 8, Some(16), true));
    assert_eq!(of("uint8 a[5]; uint16 b;"), (2, Some(8), 2, Some(8), false));
    assert_eq!(of("uint32 n; uint8 a[n];"), (4, None, 4, None, false));
    assert_eq!(of("uint32 n; [relative] uint8 *p;"), (4, Some(8), 8, Some(8), true));
    assert_eq!(of("uint3264 n;"), (4, Some(4), 8, Some(8), false));
    assert_eq!(of("[subcontext(4)] hyper n;"), (1, None, 1, None, false));
    assert_eq!(of("uint32 n; [relative] uint8 *p[3];"), (4, Some(16), 8, Some(16), true));
    assert_eq!(of("uint16 n; [relative_short] uint8 *p[3];"), (4, Some(8), 8, Some(8), true));
    assert_eq!(of("uint32 n; [flag(NDR_LITTLE_ENDIAN)] uint3264 m;"), (4, Some(8), 8, Some(8), false));
    let inner = "typedef [flag(NDR_BIG_ENDIAN)] struct { uint32 *p; } i;";
    let little = layout(&format!("{inner} typedef struct {{ uint32 n; i j[3]; }} s;"));
    assert_eq!(little, (4, Some(16), 8, Some(16), true));
    let packed = layout("typedef [flag(NDR_NOALIGN)] struct { uint8 a; uint32 b; } s;");
    assert_eq!((packed.1, packed.3), (Some(5), Some(5)));
    let default_enum = layout("typedef enum { A } e; typedef struct { e a; } s;");
    assert_eq!(default_enum, (2, Some(2), 4, Some(4), false));
}

#[test]
fn conformance_is_hoisted_through_nested_structs() {
    let model = model(
        "typedef struct { uint32 n; [size_is(n)] uint32 a[]; } inner;
         typedef struct { uint8 x; inner last; } s;
         typedef struct { [flag(STR_CONFORMANT|STR_SIZE4)] string text; } t;",
    );
    for name in ["inner", "s", "t"] {
        let TypeKind::Struct(s) = &ty(&model, name).kind else { panic!("a struct") };
        assert_eq!(s.hoisted, 1, "{name}");
    }
}

#[test]
fn object_interfaces_number_on_after_their_base() {
    let text = "
        [object, uuid(00000000-0000-0000-c000-000000000046)] interface IUnknown {
            HRESULT QueryInterface(); uint32 AddRef(); uint32 Release(); }
        [object, uuid(00000000-0000-0000-c000-000000000047)] interface IThing : IUnknown {
            [local] HRESULT Next([in] uint32 n);
            [call_as(Next)] HRESULT RemoteNext([in] uint32 n);
            HRESULT Skip(); }";
    let compiled = compile_str("test.idl", text, &Options::default());
    assert!(!compiled.has_errors(), "{:#?}", compiled.diagnostics);
    let thing = compiled.model.find_interface("IThing").expect("IThing");
    let numbers: Vec<_> = thing.functions.iter().map(|f| (f.name.as_str(), f.opnum)).collect();
    assert_eq!(numbers, [("Next", None), ("RemoteNext", Some(3)), ("Skip", Some(4))]);
}

#[test]
fn ref_cycles_are_boxed() {
    let model = model(
        "typedef struct tree { uint32 n; [size_is(n), unique] struct tree *kids; [ref] struct tree *self; } tree;",
    );
    let TypeKind::Struct(s) = &ty(&model, "tree").kind else { panic!("a struct") };
    let boxed: Vec<_> = s.fields.iter().map(|f| f.boxed).collect();
    assert_eq!(boxed, [false, false, true]);
}

#[test]
fn replies_see_the_reply_and_requests_the_request() {
    use crate::model::{Root, Side};
    let model = model(
        "void f([in] uint32 a, [in, out] uint32 *b, [out] uint32 *c,
                [in, size_is(a)] uint8 *p, [in, out, size_is(*b)] uint8 *q, [out, size_is(*c)] uint8 *r,
                [out, size_is(a)] uint8 *t);",
    );
    let f = function(&model, "f");
    let side = |index: usize| {
        f.params[index].levels.iter().find_map(|level| match level {
            Level::Array(Array { size: Some(Expr::Path(path)), .. }) => match path.root {
                Root::Param(_, side) => Some(side),
                _ => None,
            },
            _ => None,
        })
    };
    assert_eq!(
        [side(3), side(4), side(5), side(6)].map(Option::unwrap),
        [Side::In, Side::Out, Side::Out, Side::In]
    );
}

#[test]
fn replacements_win_and_helpers_are_put_in() {
    let dir = std::env::temp_dir().join(format!("pidl-replace-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a directory");
    let path = |name: &str, text: &str| {
        let path = dir.join(name);
        std::fs::write(&path, text).expect("written");
        path
    };
    let main = path(
        "main.idl",
        "interface main {
            typedef [public, nopull] struct { uint32 a; } s;
            typedef struct { [value(half(length))] uint32 n; uint32 length; later x; } t; }",
    );
    let replacement = path(
        "extra.idl",
        "interface extra {
            typedef [public] struct { uint16 b; extra_part c; } s;
            typedef struct { uint8 x; } extra_part;
            typedef struct { hyper x; } later;
            [value(n / 2)] uint32 half([in] uint32 n); }",
    );
    let options = Options { replace: vec![replacement], ..Options::default() };
    let compiled = crate::compile(&[main], &options);
    let _ = std::fs::remove_dir_all(&dir);
    assert!(!compiled.has_errors(), "{:#?}", compiled.diagnostics);
    let s = ty(&compiled.model, "s");
    let TypeKind::Struct(fields) = &s.kind else { panic!("a struct") };
    assert_eq!(fields.fields[0].name, "b");
    assert!(!s.nopull);
    assert_eq!(s.file.map(|f| compiled.model.files[f].stem.as_str()), Some("main"));
    let TypeKind::Struct(t) = &ty(&compiled.model, "t").kind else { panic!("a struct") };
    assert!(matches!(&t.fields[0].value, Some(Expr::Binary(..))), "{:?}", t.fields[0].value);
}

#[test]
fn pointer_kinds_follow_the_interface() {
    let text = "[pointer_default(ptr)] interface i { typedef struct { uint32 *p; [unique] uint32 **q; } s; }";
    let compiled = compile_str("test.idl", text, &Options::default());
    let TypeKind::Struct(s) = &ty(&compiled.model, "s").kind else { panic!("a struct") };
    let kinds = |e: &Element| -> Vec<_> {
        e.levels.iter().filter_map(|l| if let Level::Pointer(p) = l { Some(p.kind) } else { None }).collect()
    };
    assert_eq!(kinds(&s.fields[0]), [PointerKind::Full]);
    assert_eq!(kinds(&s.fields[1]), [PointerKind::Unique, PointerKind::Full]);
}

#[test]
fn codes_are_unique() {
    let mut seen = HashSet::new();
    assert!(codes::ALL.iter().all(|code| seen.insert(code)));
}

#[test]
fn deep_chains_do_not_overflow_the_stack() {
    let mut text = String::from("interface i {\n");
    for n in 0..4_000 {
        let _ = writeln!(text, "const uint32 C{n} = C{} + 1;", n + 1);
        let _ = writeln!(text, "typedef T{} T{n};", n + 1);
        let _ = writeln!(text, "typedef struct {{ S{} inner; }} S{n};", n + 1);
    }
    text.push_str("const uint32 C4000 = 0; typedef uint32 T4000; typedef uint32 S4000; }\n");
    let compiled = compile_str("test.idl", &text, &Options::default());
    assert!(!compiled.model.types.is_empty());
}
