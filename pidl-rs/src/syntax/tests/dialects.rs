//! What the two dialects come to in the tree.

use insta::assert_snapshot;

use super::tree;

/// The tree of what stands in an interface.
fn inside(text: &str) -> String {
    let tree = tree(&format!("interface i {{\n{text}\n}}"));
    tree.lines().skip(1).map(|l| l.trim_start().to_owned() + "\n").collect()
}

fn value(text: &str) -> String {
    let tree = inside(&format!("const int x = {text};"));
    tree.trim_end().split_once(" = ").map(|(_, v)| v.to_owned()).unwrap_or(tree)
}

#[test]
fn pidl_interface() {
    assert_snapshot!(tree(
        r##"
#define unistr [string,charset(UTF16)] uint16
/*
   A comment about nothing.
*/

import "misc.idl", "security.idl";
cpp_quote("#define X 1")

/* First line.
 * Second line. */
[
  uuid("12345778-1234-abcd-ef00-0123456789ac"),
  version(1.0),
  endpoint("ncacn_np:[\\pipe\\samr]", "ncacn_ip_tcp:"),
  pointer_default(unique),
  helpstring("a" "b")
]
interface samr {
	typedef struct policy_handle policy_handle;
	/* the access mask */
	typedef [bitmap32bit,public] bitmap {
		A = 0x1,	/* the first */
		B = 1 << 2
	} mask;
	typedef [enum8bit] enum { ONE = 1, TWO, THREE } kinds;
	[public,gensize] typedef [flag(NDR_NOALIGN)] struct {
		[value(strlen_m(name) * 2)] uint16 length;
		[size_is(size/2), length_is(length/2), charset(UTF16)] uint16 *name;
		[subcontext(0xFFFFFC01), compression(NDR_COMPRESSION_MSZIP, size, r->count)] blob data[count];
		unistr *comment; // behind
		uint8 array[ARRAY_SIZE(a.b[2])][];
	} record;
	typedef [switch_type(unsigned long), nodiscriminant] union {
		[case(1,TWO)] uint32 one;
		[case(3)];
		[default] [ref] record *rest;
	} choice;
	/* the call */
	[todo] NTSTATUS samr_Connect(
		[in,unique] uint16 *system_name,
		[in] mask access_mask, /* wanted */
		[out,ref] policy_handle *handle
	);
	void nothing(void);
}
"##
    ));
}

#[test]
fn midl_interface() {
    assert_snapshot!(tree(
        r#"
import "ms-dtyp.idl";
[ uuid(894de0c0-0d55-11d3-a322-00c04fa321a1), version(1.0), pointer_default(unique) ]
interface InitShutdown : Base
{
typedef struct _UNICODE { unsigned short Length; [size_is(Length/2), length_is(,Length)] wchar_t *Buffer; } UNICODE, *PUNICODE;
typedef [context_handle] void *HANDLE_T, **PHANDLE_T;
typedef [v1_enum] enum _E { A, B = 'b', C = (long)-1, } E;
typedef union _U switch (unsigned long tag) u { case 1: case 2: long l, *p; case 3: ; default: byte raw[16]; } U;
typedef [switch_type(short)] union { [case(1)] float f; [default] ; } V;
struct bits { unsigned int a : 3; int : 5; __int64 b; };
struct forward;
typedef pipe char CHAR_PIPE;
typedef [public] struct bits *volatile *P;
const unsigned long LIMIT = 0xFFFFFFFFUL;
const wchar_t *NAME = L"a\"b";
const wchar_t CH = L'\x41';
HRESULT __stdcall Call([in] handle_t h, [in, string, range(0, 10)] const wchar_t * const name, [out] unsigned hyper *n, long, ...);
unsigned long * Pointer([in] void (__stdcall *callback)(int, void *));
typedef int bounds[1..10][*];
}
"#
    ));
}

#[test]
fn com_and_winrt_blocks() {
    assert_snapshot!(tree(
        r#"
import "x.idl";
interface IFoo;
typedef interface IFoo IFoo;
[object, uuid(00000000-0000-0000-C000-000000000046), local]
interface IFoo : IUnknown {
    typedef [unique] IFoo *LPFOO;
    HRESULT Get([in] SAFEARRAY(BSTR) names, [out, iid_is(riid)] void **out, [in, defaultvalue(-1)] int n);
    [propget, id(0x60020000)] HRESULT Value([out, retval] VARIANT *v);
}
[uuid(12345678-1234-1234-1234-123456789abc), version(2.0)]
library Lib {
    importlib("stdole2.tlb");
    [custom(DE77BA64-517C-11d1-A2DA-0000F8773CE9, "x")]
    coclass Foo { [default] interface IFoo; [source] dispinterface DFoo; }
    dispinterface DFoo {
        properties: [id(1)] long count;
        methods: [id(2)] void go();
    };
    [dllname("x.dll")] module M { const int Z = 1; [entry("f")] int __stdcall f(); };
}
namespace Windows.Foundation {
    apicontract Contract {};
    declare { interface Windows.Foundation.IAsync<Foo *>; }
    [contract(Windows.Foundation.Contract, 1.0)] delegate HRESULT Handler([in] IInspectable *sender);
    [exclusiveto(Windows.Foundation.Uri)] interface IUri : IInspectable requires A, B<C> {
        [eventadd] HRESULT Changed([in] Windows.Foundation.TypedEventHandler<Uri *, IMap<K, V> *> *handler);
    }
    [flags] enum Options { None = 0, [contract(C, 2.0)] Some = 1 };
    runtimeclass Uri { [default] interface Windows.Foundation.IUri; }
}
midl_pragma warning(disable: 2279)
"#
    ));
}

#[test]
fn names_that_are_words_of_the_other_dialect() {
    assert_snapshot!(inside(
        "typedef struct { uint32 string; uint8 pipe; char small; hyper hyper; uint16 object, library; \
         uint32 handle_t; DATA_BLOB interface_data; uint32 module; string import_; int64 methods; } s;\n\
         void f([in] uint32 version, [out] uint32 *uuid, [in] uint32 switch_type);\n\
         void properties([in] uint32 coclass);"
    ));
}

#[test]
fn base_types_of_several_words() {
    assert_snapshot!(inside(
        "void f(unsigned, unsigned long, unsigned long int x, long long y, unsigned __int64 *z, signed char c, \
         unsigned short const *p, long unsigned q, unsigned int64 r, short int, unsigned n[3], const hyper h);"
    ));
}

#[test]
fn precedence_is_that_of_c() {
    for (text, wanted) in [
        ("1+2*3", "(1 Add (2 Mul 3))"),
        ("a-b-c", "((a Sub b) Sub c)"),
        ("a|b^c&d==e<f<<g+h*i", "(a BitOr (b BitXor (c BitAnd (d Eq (e Lt (f Shl (g Add (h Mul i))))))))"),
        ("a||b&&c", "(a Or (b And c))"),
        ("a?b:c?d:e", "(a ? b : (c ? d : e))"),
        ("a?b?c:d:e", "(a ? (b ? c : d) : e)"),
        ("-a.b[1]->c", "Neg(a.b[1]->c)"),
        ("!~-+*&x", "Not(BitNot(Neg(Plus(Deref(AddressOf(x))))))"),
        ("f(a, g(), (b))*2", "(f(a, g(), b) Mul 2)"),
        ("(long)x + (unsigned short)-1", "(<long>x Add <unsigned short>Neg(1))"),
        ("(DWORD)-1", "<DWORD>Neg(1)"),
        ("(a)-1", "(a Sub 1)"),
        ("(struct s *)&p", "<Struct s*>AddressOf(p)"),
        ("sizeof(struct GUID) / sizeof(uint8 *)", "(sizeof<Struct GUID> Div sizeof<uint8*>)"),
        ("0x10 + 010 + 10ul + 'a' + 1.5", "((((16 Add 8) Add 10) Add char 97) Add 1.5f)"),
        ("sizeof_x", "sizeof_x"),
        ("0xFFFFFFFFFFFFFFFF", "18446744073709551615"),
        ("\"a\" \"b\"", "\"ab\""),
        ("a>=b != c<=d", "((a Ge b) Ne (c Le d))"),
    ] {
        assert_eq!(value(text), wanted, "{text}");
    }
}

#[test]
fn attribute_arguments() {
    let attrs = |text: &str| inside(&format!("[{text}] void f();")).trim_end().to_owned();
    assert_eq!(attrs("size_is(,n,)"), "[size_is(∅,n,∅)] fn f() -> void");
    assert_eq!(attrs("a, , b(), c( )"), "[a, b(), c()] fn f() -> void");
    assert_eq!(attrs("x] [y"), "[x, y] fn f() -> void");
    assert_eq!(
        attrs("uuid(abcdefab-abcd-abcd-abcd-abcdefabcdef)"),
        "[uuid(`abcdefab-abcd-abcd-abcd-abcdefabcdef`)] fn f() -> void"
    );
    assert_eq!(attrs("implicit_handle(handle_t h)"), "[implicit_handle(`handle_t h`)] fn f() -> void");
    assert_eq!(attrs("wire_marshal(struct s *)"), "[wire_marshal(`struct s *`)] fn f() -> void");
    assert_eq!(attrs("version(0.0)"), "[version(0.0f)] fn f() -> void");
}

#[test]
fn documentation_is_the_comment_above_or_behind() {
    assert_snapshot!(inside(
        r"
/* far away */

/* block
 * of two lines
 */
// and a line
void f();
typedef struct { /* not about a */
    uint32 a; /* behind a */
    /* above b */
    uint32 b; // behind b
    uint32 c;

    /* far from d */

    uint32 d;
    /******************
     * framed
     ******************/
    uint32 e;
} s; /* behind s */
typedef enum {
    A, /* first */
    B  /* last */
} e;
"
    ));
}

#[test]
fn a_declarator_may_be_one_of_several() {
    assert_snapshot!(inside(
        "typedef struct { int a, *b, c[2], **d[]; struct { int x; } p, *q; } s, *t, u[3];"
    ));
}

#[test]
fn spans_cover_what_they_name() {
    use crate::syntax::ast::{BodyKind, Item, TypeKind};
    let text = "interface i {\n\t/* doc */\n\t[public] typedef struct {\n\t\t[in] uint32 *x[2]; /* d */\n\t} s;\n}\n";
    let (file, diags, map) = super::read(text);
    assert_eq!(diags, []);
    let Item::Interface(interface) = &file.items[0] else { panic!() };
    assert_eq!(map.snippet(interface.span), text.trim_end());
    assert_eq!(map.snippet(interface.name.span), "i");
    let Item::Typedef(typedef) = &interface.items[0] else { panic!() };
    assert!(map.snippet(typedef.span).starts_with("[public] typedef struct {"));
    assert!(map.snippet(typedef.span).ends_with("} s;"));
    assert_eq!(map.snippet(typedef.attrs[0].span), "public");
    let TypeKind::Body(body) = &typedef.ty.kind else { panic!() };
    let BodyKind::Struct(fields) = &body.kind else { panic!() };
    assert_eq!(map.snippet(fields[0].span), "[in] uint32 *x[2];");
    assert_eq!(map.snippet(fields[0].ty.span), "uint32");
    assert_eq!(map.snippet(fields[0].decl.span), "*x[2]");
}
