//! The shape of the JSON. Fields are only ever added within one
//! [`SCHEMA_VERSION`]; anything else raises it.

use serde::Serialize;
use serde_json::Value;

/// Version of this schema.
pub const SCHEMA_VERSION: u32 = 1;

/// Everything that was compiled together.
#[derive(Debug, Serialize)]
pub struct Dump {
    /// [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// Files; what a file imports comes before it.
    pub files: Vec<File>,
    /// Interfaces in the order they were read.
    pub interfaces: Vec<Interface>,
    /// Types that are declared; built-in ones appear in references only.
    pub types: Vec<Type>,
    /// What types depend on that is outside of them.
    pub contexts: Vec<Context>,
}

/// `[context] uint32 columns[](uint8 HandleIndex);`
#[derive(Debug, Serialize)]
pub struct Context {
    /// IDL name.
    pub name: String,
    /// Type of the number, or of the list's.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// Whether it is a list.
    pub list: bool,
    /// What the program is asked with.
    pub keys: Vec<Key>,
    /// What holds when nobody knows.
    pub default: Option<Value>,
    /// File it is declared in.
    pub file: Option<String>,
    /// Comment.
    pub doc: Option<String>,
    /// Where.
    pub span: Place,
}

/// A key of a context.
#[derive(Debug, Serialize)]
pub struct Key {
    /// IDL name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
}

/// A context and what it is given.
#[derive(Debug, Serialize)]
pub struct Provide {
    /// Name of the context.
    pub context: String,
    /// A number or list, as IDL.
    pub value: String,
}

/// A file.
#[derive(Debug, Serialize)]
pub struct File {
    /// File name without directory and `.idl`.
    pub name: String,
    /// Path as it was found.
    pub path: String,
    /// Named by the user, not only imported.
    pub root: bool,
    /// Names of the files it imports.
    pub imports: Vec<String>,
    /// Constants outside interfaces.
    pub consts: Vec<Const>,
}

/// A constant.
#[derive(Debug, Serialize)]
pub struct Const {
    /// IDL name.
    pub name: String,
    /// Type as written.
    #[serde(rename = "type")]
    pub ty: String,
    /// Number (a string when it does not fit 64 bits) or text.
    pub value: Value,
    /// Comment.
    pub doc: Option<String>,
    /// Where.
    pub span: Place,
}

/// A place in a file.
#[derive(Debug, Serialize)]
pub struct Place {
    /// Path of the file.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
}

/// A reference to a type.
#[derive(Debug, Serialize)]
pub struct TypeRef {
    /// Equal for equal types within one dump.
    pub id: u32,
    /// IDL name.
    pub name: String,
}

/// A declared type.
#[derive(Debug, Serialize)]
pub struct Type {
    /// What [`TypeRef::id`] refers to.
    pub id: u32,
    /// IDL name, made up for anonymous types.
    pub name: String,
    /// Whether the name was made up.
    pub anonymous: bool,
    /// `enum`, `bitmap`, `struct`, `union`, `alias`, `pipe`, `context_handle` or `opaque`.
    pub kind: &'static str,
    /// Interface it is declared in.
    pub interface: Option<String>,
    /// File it is declared in.
    pub file: Option<String>,
    /// `flag(...)`.
    pub flags: Vec<&'static str>,
    /// `[public]`.
    pub public: bool,
    /// `[nopush]`.
    pub nopush: bool,
    /// `[nopull]`.
    pub nopull: bool,
    /// `[noprint]`.
    pub noprint: bool,
    /// Alignment and size.
    pub layout: Layout,
    /// Whether pointers inside have content that follows later.
    pub has_deferred: bool,
    /// What the kind has of its own.
    #[serde(flatten)]
    pub body: Body,
    /// Comment.
    pub doc: Option<String>,
    /// Where.
    pub span: Place,
}

/// Alignment and size under both transfer syntaxes.
#[derive(Debug, Serialize)]
pub struct Layout {
    /// NDR.
    pub ndr32: SizeAlign,
    /// NDR64.
    pub ndr64: SizeAlign,
}

/// Alignment and size.
#[derive(Debug, Serialize)]
pub struct SizeAlign {
    /// 1, 2, 4 or 8.
    pub align: u8,
    /// First-pass bytes; null when they vary.
    pub size: Option<u32>,
}

/// What a kind of type has of its own.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Body {
    /// `enum`, `bitmap`.
    Names {
        /// Scalar on the wire.
        base: String,
        /// Names in source order.
        values: Vec<NamedValue>,
    },
    /// `struct`.
    Struct {
        /// Members in order.
        fields: Vec<Element>,
        /// Conformance counts in front.
        hoisted: u8,
        /// `[relative_base]`.
        relative_base: bool,
        /// Its argument: bytes in front of the type that relative offsets count too.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        relative_before: Option<u32>,
    },
    /// `union`.
    Union {
        /// Type of the discriminant.
        switch_type: TypeRef,
        /// Whether it is written in front of the arm.
        discriminant: bool,
        /// `[ms_union]`.
        ms_union: bool,
        /// `[relative_base]`.
        relative_base: bool,
        /// Its argument: bytes in front of the type that relative offsets count too.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        relative_before: Option<u32>,
        /// Arms in order.
        arms: Vec<Arm>,
    },
    /// `alias`, `pipe`.
    Target {
        /// What it names, or carries.
        target: Box<Element>,
    },
    /// Everything else.
    Nothing {},
}

/// `NAME = value`.
#[derive(Debug, Serialize)]
pub struct NamedValue {
    /// IDL name.
    pub name: String,
    /// Value.
    pub value: i64,
    /// Comment.
    pub doc: Option<String>,
}

/// An arm of a union.
#[derive(Debug, Serialize)]
pub struct Arm {
    /// Values that choose it.
    pub labels: Vec<Label>,
    /// Whether it is the default.
    pub default: bool,
    /// The member; null for an empty arm.
    pub element: Option<Element>,
}

/// A case label.
#[derive(Debug, Serialize)]
pub struct Label {
    /// Its value.
    pub value: i64,
    /// Its name, when it was written as one.
    pub name: Option<String>,
}

/// A member, parameter, arm, alias target or pipe element.
#[derive(Debug, Serialize)]
pub struct Element {
    /// IDL name.
    pub name: String,
    /// `["in"]`, `["out"]`, `["in", "out"]`; empty outside functions.
    pub direction: Vec<&'static str>,
    /// Its type in one line, for people.
    pub text: String,
    /// From the outside in; the last is `data`.
    pub levels: Vec<Level>,
    /// `flag(...)`.
    pub flags: Vec<&'static str>,
    /// The part of `flag(...)` that depends on other members.
    pub dynamic_flags: Option<Expr>,
    /// `value(...)`.
    pub value: Option<Expr>,
    /// `range(...)`.
    pub range: Option<[i64; 2]>,
    /// `charset(...)`.
    pub charset: Option<&'static str>,
    /// `[skip]`.
    pub skip: bool,
    /// `max_recursion(...)`.
    pub max_recursion: Option<u32>,
    /// The union's own discriminant chooses its arm: `switch_is` names what is read after it.
    pub late_switch: bool,
    /// A `handle_t` parameter.
    pub binding_handle: bool,
    /// `[provide(...)]`.
    pub provide: Vec<Provide>,
    /// `[content(...)]`.
    pub content: Option<TypeRef>,
    /// Names of all attributes, as written.
    pub attributes: Vec<String>,
    /// Comment.
    pub doc: Option<String>,
    /// Where.
    pub span: Place,
}

/// A layer of an element's type.
#[derive(Debug, Serialize)]
#[serde(tag = "level", rename_all = "snake_case")]
pub enum Level {
    /// `[present(...)]`.
    Optional {
        /// The condition.
        when: Expr,
    },
    /// A pointer.
    Pointer {
        /// `ref`, `unique`, `full`, `relative`, `relative_short` or `ignore`.
        kind: &'static str,
        /// The first pointer of a parameter.
        top_level: bool,
    },
    /// An array.
    Array {
        /// How many elements it has.
        size: Option<Expr>,
        /// How many are sent.
        length: Option<Expr>,
        /// Index of the first that is sent.
        first: Option<Expr>,
        /// A maximum count is on the wire.
        conformant: bool,
        /// Offset and actual count are on the wire.
        varying: bool,
        /// A constant number of elements.
        fixed: bool,
        /// PIDL's `s[count]`: elements only.
        inline: bool,
        /// The count is at the front of the struct.
        hoisted: bool,
        /// Ends with a zero.
        string: bool,
        /// `[to_null]`.
        to_null: bool,
        /// `[noheader]`.
        noheader: bool,
        /// `[until_end]`.
        until_end: bool,
        /// `[until(...)]`.
        until: Option<Expr>,
        /// `[each(...)]`.
        each: Option<Provide>,
    },
    /// A pipe parameter.
    Pipe {},
    /// A buffer of its own.
    Subcontext {
        /// Bytes of the length in front, or one of the special values.
        header: u32,
        /// `subcontext_size(...)`.
        size: Option<Expr>,
        /// Algorithm of `compression(...)`.
        compression: Option<String>,
        /// Its condition.
        compressed_when: Option<Expr>,
        /// Byte of `xor(...)`.
        xor: Option<u8>,
        /// Its condition.
        xored_when: Option<Expr>,
    },
    /// What chooses the union's arm.
    Switch {
        /// `switch_is(...)`.
        on: Expr,
    },
    /// The type itself.
    Data {
        /// Which.
        #[serde(rename = "type")]
        ty: TypeRef,
    },
}

/// An expression.
#[derive(Debug, Serialize)]
pub struct Expr {
    /// As IDL.
    pub text: String,
    /// As a tree: an object with one key, `int`, `str`, `path`, `is_set`, `unary`,
    /// `binary`, `conditional`, `call` or `external`.
    pub tree: Value,
}

/// An interface.
#[derive(Debug, Serialize)]
pub struct Interface {
    /// IDL name.
    pub name: String,
    /// Lower case, without braces.
    pub uuid: Option<String>,
    /// `major.minor`.
    pub version: String,
    /// `endpoint(...)`.
    pub endpoints: Vec<String>,
    /// `authservice(...)`.
    pub authservices: Vec<String>,
    /// `helpstring(...)`.
    pub helpstring: Option<String>,
    /// `ref`, `unique` or `full`.
    pub pointer_default: &'static str,
    /// A COM interface.
    pub object: bool,
    /// Never on a wire.
    pub local: bool,
    /// The interface it extends.
    pub base: Option<String>,
    /// File it is declared in.
    pub file: Option<String>,
    /// Constants inside.
    pub consts: Vec<Const>,
    /// Functions in order, inherited ones left out.
    pub functions: Vec<Function>,
    /// Comment.
    pub doc: Option<String>,
    /// Where.
    pub span: Place,
}

/// A function.
#[derive(Debug, Serialize)]
pub struct Function {
    /// IDL name.
    pub name: String,
    /// Its number; null when it has none.
    pub opnum: Option<u16>,
    /// Parameters in order.
    pub params: Vec<Element>,
    /// What it returns; null for `void`.
    pub result: Option<Element>,
    /// `[todo]`.
    pub todo: bool,
    /// `[callback]`.
    pub callback: bool,
    /// `[local]`.
    pub local: bool,
    /// `call_as(...)`.
    pub call_as: Option<String>,
    /// `[idempotent]`.
    pub idempotent: bool,
    /// `[nopush]`.
    pub nopush: bool,
    /// `[nopull]`.
    pub nopull: bool,
    /// `[noprint]`.
    pub noprint: bool,
    /// `flag(...)`.
    pub flags: Vec<&'static str>,
    /// Comment.
    pub doc: Option<String>,
    /// Where.
    pub span: Place,
}
