//! Syntax mistakes as people see them.

use insta::assert_snapshot;

use super::read;
use crate::diagnostic::render_human;

fn shown(text: &str) -> String {
    let (_, diags, map) = read(text);
    render_human(&diags, &map, false)
}

/// One snapshot for each mistake, in an interface.
macro_rules! mistakes {
    ($($name:ident: $text:expr;)*) => {
        $(#[test]
        fn $name() {
            assert_snapshot!(shown($text));
        })*
    };
}

mistakes! {
    missing_semicolon_after_a_member: "typedef struct {\n\tuint32 a\n\tuint32 b;\n} s;\n";
    missing_semicolon_before_attributes: "typedef struct {\n\tuint32 a\n\t[unique] uint32 *b;\n} s;\n";
    missing_semicolon_after_the_last_member: "typedef struct {\n\tuint32 a\n} s;\n";
    missing_semicolon_after_a_function: "interface i {\n\tvoid f([in] uint32 x)\n\tvoid g();\n\tvoid h()\n}\n";
    missing_semicolon_after_a_typedef: "interface i {\n\ttypedef uint32 a\n\ttypedef uint32 b;\n\ttypedef struct { uint32 x; } c\n\t[public] typedef uint32 d;\n}\n";
    missing_semicolon_after_an_import: "import \"a.idl\"\ninterface i { }\n";
    missing_semicolon_after_a_constant: "const int A = 1\nconst int B = 2;\n";
    missing_name_of_a_typedef: "typedef struct {\n\tuint32 a;\n};\n";
    missing_name_before_the_next_declaration: "typedef struct {\n\tuint32 a;\n}\ntypedef uint32 b;\n";
    missing_name_of_a_member: "typedef struct {\n\tuint32;\n\tuint32 *;\n\tuint32 b;\n} s;\n";
    missing_brace_of_a_struct: "interface i {\n\ttypedef struct {\n\t\tuint32 a;\n\ttypedef struct {\n\t\tuint32 b;\n\t} t;\n\tvoid f();\n}\n";
    missing_brace_of_an_interface: "interface i {\n\tvoid f();\n\n[uuid(12345778-1234-abcd-ef00-0123456789ac)]\ninterface j {\n\tvoid g();\n}\n";
    missing_brace_at_the_end: "interface i {\n\tvoid f();\n";
    a_brace_too_many: "interface i {\n\tvoid f();\n}\n}\n";
    missing_parenthesis_of_a_function: "interface i {\n\tvoid f([in] uint32 x;\n\tvoid g();\n}\n";
    missing_comma_between_parameters: "interface i {\n\tvoid f([in] uint32 x [in] uint32 y);\n\tvoid g(uint32 a uint32 b);\n}\n";
    missing_bracket_of_attributes: "[uuid(12345778-1234-abcd-ef00-0123456789ac), version(1.0)\ninterface i {\n\tvoid f([in uint32 x);\n}\n";
    missing_comma_between_attributes: "interface i {\n\tvoid f([in unique] uint32 *x);\n}\n";
    broken_attribute_argument: "typedef struct {\n\t[size_is(n +)] uint32 *x;\n} s;\n";
    unclosed_attribute_argument: "typedef struct {\n\t[size_is(n] uint32 *x;\n} s;\n";
    broken_expression: "const int A = 1 + * 2;\nconst int B = (1;\nconst int C = ;\n";
    missing_comma_between_enumerators: "typedef enum {\n\tA = 1\n\tB = 2\n} e;\n";
    number_that_does_not_fit: "const hyper A = 0x10000000000000000;\nconst int B = 089;\nconst int C = 12ab;\n";
    keyword_as_a_name: "typedef uint32 struct;\ntypedef struct { uint32 union; } s;\n";
    unterminated_string: "cpp_quote(\"abc)\ntypedef uint32 a;\n";
    unterminated_comment: "typedef uint32 a;\n/* to the end\ntypedef uint32 b;\n";
    unterminated_if: "#ifdef A\ntypedef uint32 a;\n";
    several_mistakes_in_one_file: "interface i {\n\ttypedef struct { uint32 a uint32 b; } s;\n\tvoid f([in] uint32 x;\n\ttypedef enum { A B } e;\n\tvoid ok();\n\tvoid g(uint32 ?);\n}\n";
    mistake_inside_a_macro: "#define FIELD(n) uint32 n\ntypedef struct {\n\tFIELD(a)\n\tFIELD(b);\n} s;\n";
    not_idl_at_all: "Dear Sir or Madam,\n\nplease find enclosed.\n";
    stray_characters: "interface i {\n\t@ void f();\n\tvoid g() $;\n\tvoid h();\n}\n";
    case_without_colon: "typedef union switch (long n) {\n\tcase 1 long a;\n\tdefault: ;\n} u;\n";
    too_deep: &("typedef uint32 x".to_owned() + &"[".repeat(200));
}
