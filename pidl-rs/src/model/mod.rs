//! The semantic model: what an IDL file means on the wire.
//!
//! Every name is resolved, every attribute checked, every constant folded and
//! every layout computed. Backends and the interpreter read nothing else.
//!
//! The heart is [`Element`]: a member, parameter or alias target, described as
//! a list of [`Level`]s from the outside in. `[size_is(n)] uint32 *p` is
//! `Pointer, Array, Data(uint32)`. Both passes of NDR follow from that list.

pub mod attributes;
mod resolve;
mod text;

pub use resolve::{ParsedFile, resolve};
pub use text::{charset_name, flag_names};

use crate::source::{FileId, Span};
use pidl_ndr::{Charset, Flags, Scalar};

/// Index of a type in [`Model::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

/// Index of an interface in [`Model::interfaces`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InterfaceId(pub u32);

/// Everything that was compiled together.
#[derive(Debug, Default)]
pub struct Model {
    /// All types; the first are the [`Scalar`]s, in the order of [`Scalar::ALL`].
    pub types: Vec<TypeDef>,
    /// All interfaces in the order they were read.
    pub interfaces: Vec<Interface>,
    /// Files in dependency order: what a file imports comes before it.
    pub files: Vec<ModelFile>,
    /// What types depend on that is outside of them (`[context]` declarations).
    pub contexts: Vec<Context>,
}

/// Index of a context in [`Model::contexts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContextId(pub u32);

/// `[context] uint32 columns[](uint8 HandleIndex);`: a number or a list of
/// numbers that the enclosing member or the program provides.
#[derive(Debug)]
pub struct Context {
    /// IDL name.
    pub name: String,
    /// Type of the number, or of the list's elements, as an integer type.
    pub ty: TypeId,
    /// Whether it is a list.
    pub list: bool,
    /// Names and types of the keys the program is asked with.
    pub keys: Vec<(String, TypeId)>,
    /// What holds when nobody knows (a number; an empty list for 0).
    pub default: Option<i128>,
    /// Index of its file in [`Model::files`].
    pub file: usize,
    /// Comment above it.
    pub doc: Option<String>,
    /// The declaration.
    pub span: Span,
}

/// One IDL file: what stands in it. `#include`d text belongs to the file that includes it.
#[derive(Debug)]
pub struct ModelFile {
    /// The source file.
    pub id: FileId,
    /// File name without directory and `.idl`.
    pub stem: String,
    /// Whether it was named by the user (and not only imported).
    pub root: bool,
    /// The files it imports, as indices into [`Model::files`].
    pub imports: Vec<usize>,
    /// Types declared in it, in source order (in and outside interfaces).
    pub types: Vec<TypeId>,
    /// Constants declared in it.
    pub consts: Vec<Const>,
    /// Interfaces declared in it.
    pub interfaces: Vec<InterfaceId>,
}

/// A constant.
#[derive(Clone, Debug)]
pub struct Const {
    /// IDL name.
    pub name: String,
    /// Its type's IDL name, as written.
    pub ty: String,
    /// The folded value.
    pub value: ConstValue,
    /// Comment above it.
    pub doc: Option<String>,
    /// The declaration.
    pub span: Span,
}

/// Value of a constant.
#[derive(Clone, Debug, PartialEq)]
pub enum ConstValue {
    /// Integer (also characters and booleans).
    Int(i128),
    /// Text.
    Str(String),
    /// Floating point, as written.
    Float(String),
}

/// A named (or anonymous, then named after where it stands) type.
#[derive(Debug)]
pub struct TypeDef {
    /// IDL name. Anonymous types are called `Parent_member`.
    pub name: String,
    /// Whether the name was made up.
    pub anonymous: bool,
    /// What it is.
    pub kind: TypeKind,
    /// `flag(...)` on the type.
    pub flags: Flags,
    /// `[nopush]`: the user implements the push half.
    pub nopush: bool,
    /// `[nopull]`: the user implements the pull half.
    pub nopull: bool,
    /// `[noprint]`: the user implements printing.
    pub noprint: bool,
    /// `[public]`
    pub public: bool,
    /// Alignment and size on the wire.
    pub layout: Layout,
    /// Whether the second pass (deferred pointees) has work in this type.
    pub has_buffers: bool,
    /// The interface it was declared in.
    pub interface: Option<InterfaceId>,
    /// Index of its file in [`Model::files`]; `None` for scalars.
    pub file: Option<usize>,
    /// Comment above it.
    pub doc: Option<String>,
    /// Where it was declared.
    pub span: Span,
}

/// The kinds of type.
#[derive(Debug)]
pub enum TypeKind {
    /// Built in.
    Scalar(Scalar),
    /// Integer with names.
    Enum(Enum),
    /// Integer with named bits.
    Bitmap(Bitmap),
    /// Members in order.
    Struct(Struct),
    /// One arm chosen by a level.
    Union(Union),
    /// Another name for a type. Elements that use an alias whose target has
    /// pointer or array levels (MIDL) hold those levels themselves, so
    /// `Data(alias)` only ever means: the target's data under this name.
    Alias(Box<Element>),
    /// A pipe of elements.
    Pipe(Box<Element>),
    /// A context handle (`policy_handle`-shaped: u32 attributes, 16-byte UUID).
    ContextHandle,
    /// Declared but never defined, or COM only (interface pointers,
    /// SAFEARRAYs, function pointers): has no wire form here.
    Opaque,
}

/// Alignment in bytes, and size when every value has the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// NDR (transfer syntax 8a885d04).
    pub ndr32: SizeAlign,
    /// NDR64 (transfer syntax 71710533).
    pub ndr64: SizeAlign,
    /// The fewest bytes a value can take in its first pass (never 0 for types
    /// that have bytes), used to check counts before memory is reserved.
    pub min_size: u32,
}

/// Alignment and size under one transfer syntax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SizeAlign {
    /// 1, 2, 4 or 8.
    pub align: u8,
    /// First-pass bytes when fixed (no varying part), without leading padding.
    pub size: Option<u32>,
}

/// An enum.
#[derive(Debug)]
pub struct Enum {
    /// `uint8`, `uint16`, `uint1632` or `uint32`.
    pub base: Scalar,
    /// Values in source order.
    pub values: Vec<NamedValue>,
}

/// A bitmap.
#[derive(Debug)]
pub struct Bitmap {
    /// `uint8`, `uint16`, `uint32` or `hyper`.
    pub base: Scalar,
    /// Flags in source order; a mask of several bits is a field within.
    pub values: Vec<NamedValue>,
}

/// `NAME = value`
#[derive(Clone, Debug)]
pub struct NamedValue {
    /// IDL name.
    pub name: String,
    /// Value.
    pub value: i64,
    /// Comment.
    pub doc: Option<String>,
    /// Where it stands.
    pub span: Span,
}

/// A struct.
#[derive(Debug, Default)]
pub struct Struct {
    /// Members in order.
    pub fields: Vec<Element>,
    /// Number of conformance counts hoisted to the front of the struct: the
    /// dimensions of a conformant array (or conformant string) that is its last member, directly or
    /// at the end of a struct that is its last member.
    pub hoisted: u8,
    /// `[relative_base]`: relative offsets inside count from this struct's start, or from so many bytes before it.
    pub relative_base: Option<u32>,
    /// `[gensize]`
    pub gensize: bool,
}

/// A union.
#[derive(Debug)]
pub struct Union {
    /// Type of the discriminant (an integer scalar, enum or bitmap).
    pub switch_type: TypeId,
    /// Whether the discriminant is written before the arm.
    pub discriminant: bool,
    /// `[ms_union]`: NDR32 aligns to the largest arm.
    pub ms_union: bool,
    /// `[relative_base]`
    pub relative_base: Option<u32>,
    /// `[gensize]`
    pub gensize: bool,
    /// The arms.
    pub arms: Vec<Arm>,
}

/// One arm.
#[derive(Debug)]
pub struct Arm {
    /// Values of the level that choose it.
    pub labels: Vec<Label>,
    /// Whether it is chosen when no label matches.
    pub default: bool,
    /// The member; `None` for an empty arm.
    pub element: Option<Element>,
    /// Where it stands.
    pub span: Span,
}

/// A case label.
#[derive(Clone, Debug)]
pub struct Label {
    /// Its value.
    pub value: i64,
    /// As written, when it was a name.
    pub name: Option<String>,
}

/// A member of a struct, arm of a union, parameter of a function, target of an
/// alias, or what a pipe carries.
#[derive(Clone, Debug)]
pub struct Element {
    /// IDL name.
    pub name: String,
    /// `[in]`, `[out]`; both false outside functions.
    pub dir: Direction,
    /// From the outside in; never empty, the last is [`Level::Data`].
    pub levels: Vec<Level>,
    /// `flag(...)` on the element.
    pub flags: Flags,
    /// The part of `flag(...)` that depends on other members
    /// (`flag(r->utf8 ? STR_UTF8 : STR_ASCII)`): `LIBNDR_FLAG_*` bits added to `flags`.
    pub dynamic_flags: Option<Expr>,
    /// `[value(...)]`: replaces the member when it is pushed.
    pub value: Option<Expr>,
    /// `[range(low, high)]`, enforced on pull.
    pub range: Option<(i64, i64)>,
    /// Set when the innermost array and its data are text: the element is a string.
    pub charset: Option<Charset>,
    /// `[skip]`, `[skip_noinit]`: not on the wire.
    pub skip: bool,
    /// `[max_recursion(n)]`
    pub max_recursion: Option<u32>,
    /// The type that `[represent_as]` or `[transmit_as]` names, as written.
    pub represent_as: Option<String>,
    /// Closes a by-value cycle of types: must be held indirectly.
    pub boxed: bool,
    /// What chooses the arm of this union is read after it: the discriminant on
    /// the wire does, and must then be what `switch_is` says.
    pub late_switch: bool,
    /// A MIDL `handle_t` parameter: not on the wire.
    pub binding_handle: bool,
    /// `[iid_is(...)]` as written (interface pointers).
    pub iid_is: Option<String>,
    /// `[provide(name, value)]`: contexts that hold inside this element.
    pub provide: Vec<Provide>,
    /// `[content(T)]`: what the bytes of this array hold.
    pub content: Option<TypeId>,
    /// Attributes as written (names), for people.
    pub attributes: Vec<String>,
    /// Comment above or behind it.
    pub doc: Option<String>,
    /// The declaration.
    pub span: Span,
}

/// Which way a parameter travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Direction {
    /// In the request.
    pub r#in: bool,
    /// In the reply.
    pub out: bool,
}

/// A context and what it is.
#[derive(Clone, Debug)]
pub struct Provide {
    /// Which context.
    pub context: ContextId,
    /// Its number or list.
    pub value: Given,
}

/// What a context is given.
#[derive(Clone, Debug)]
pub enum Given {
    /// A number.
    Number(Expr),
    /// A list of numbers.
    List(List),
}

/// A list of numbers.
#[derive(Clone, Debug)]
pub enum List {
    /// A sibling that is an array of integers, enums or bitmaps.
    Path(Path),
    /// A list context, with its keys.
    Context(ContextId, Vec<Expr>),
    /// `first(list, n)`: its first n; fewer are an error.
    First(Box<List>, Box<Expr>),
}

/// One layer of an element's type.
#[derive(Clone, Debug)]
pub enum Level {
    /// `[present(condition)]`: what follows is there only when it holds. Always the outermost.
    Optional(Expr),
    /// A pointer; what follows is the pointee.
    Pointer(Pointer),
    /// An array; what follows is one element of it.
    Array(Array),
    /// A pipe parameter; what follows is the pipe's type as [`Level::Data`].
    Pipe,
    /// A nested buffer; what follows is its content.
    Subcontext(Subcontext),
    /// The union that follows is chosen by this expression.
    Switch(Expr),
    /// The type itself.
    Data(TypeId),
}

/// A pointer level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// Which kind.
    pub kind: PointerKind,
    /// The first pointer of a function parameter. A top-level ref pointer has no bytes,
    /// and the pointee of any top-level pointer follows at once.
    pub top_level: bool,
}

/// Kinds of pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PointerKind {
    /// `[ref]`: never null.
    Ref,
    /// `[unique]`: may be null, never shared.
    Unique,
    /// `[ptr]`: may be null or shared.
    Full,
    /// `[relative]`: a u32 offset.
    Relative,
    /// `[relative_short]`: a u16 offset.
    RelativeShort,
    /// `[ignore]`: id written as 0, value dropped.
    Ignore,
}

/// An array level.
#[derive(Clone, Debug, Default)]
pub struct Array {
    /// Number of elements: a constant for fixed arrays, the `size_is` of
    /// conformant ones, the expression between the brackets of inline ones.
    /// `None` for conformant strings and for varying strings without a bound.
    pub size: Option<Expr>,
    /// `length_is`; `None` when it equals the size (or, for strings, when the terminator decides).
    pub length: Option<Expr>,
    /// A maximum count is on the wire.
    pub conformant: bool,
    /// Offset and actual count are on the wire.
    pub varying: bool,
    /// The size is a constant and that many elements are on the wire, without
    /// any header. (A bound that is only a maximum, as in `[string] char s[20]`,
    /// is in `size` with `varying` set and this unset.)
    pub fixed: bool,
    /// PIDL `s[count]`: elements only, no header.
    pub inline: bool,
    /// The conformance stands at the front of the struct (see [`Struct::hoisted`]).
    pub hoisted: bool,
    /// `[string]`: ends with a zero element.
    pub string: bool,
    /// `[to_null]`: text is cut at the first zero on pull.
    pub to_null: bool,
    /// Read until the enclosing buffer ends or a zero element, without any
    /// count (`[string,noheader]` and PIDL's `[]` strings without header).
    pub noheader: bool,
    /// Low bound of a DCE array (`[low..high]`, `min_is`), when not 0.
    pub first: Option<Expr>,
    /// `[until_end]`: elements until the enclosing buffer is used up. None of the counts apply.
    pub until_end: bool,
    /// `[until(condition)]`: elements up to and including the first that meets it. Paths
    /// start at [`Root::Item`]. None of the counts apply.
    pub until: Option<Expr>,
    /// `[each(context, list)]`: one element for each number of the list; the context is that
    /// number while the element is handled. None of the counts apply.
    pub each: Option<(ContextId, List)>,
}

/// A subcontext level.
#[derive(Clone, Debug)]
pub struct Subcontext {
    /// Bytes of the length in front: 0, 1, 2, 4; [`Subcontext::SHALLOW`] and
    /// [`Subcontext::TYPE_SERIALIZATION`] are special.
    pub header: u32,
    /// `subcontext_size(...)`
    pub size: Option<Expr>,
    /// `compression(alg, compressed, decompressed)`
    pub compression: Option<Compression>,
    /// `xor(byte)`: outside of the compression.
    pub xor: Option<Xor>,
}

/// A subcontext every byte of which is changed.
#[derive(Clone, Debug)]
pub struct Xor {
    /// What each byte is xored with.
    pub byte: u8,
    /// Whether it is done; `None` for always.
    pub when: Option<Expr>,
}

impl Subcontext {
    /// A MS-RPCE type serialization version 1 header.
    pub const TYPE_SERIALIZATION: u32 = 0xFFFF_FC01;
    /// No header, flags and alignment start anew.
    pub const SHALLOW: u32 = 0xFFFF_FFFF;
}

/// A compressed subcontext.
#[derive(Clone, Debug)]
pub struct Compression {
    /// Which algorithm.
    pub algorithm: pidl_ndr::Compression,
    /// Bytes of the compressed form.
    pub compressed: Option<Expr>,
    /// Bytes of the plain form.
    pub decompressed: Option<Expr>,
    /// Whether it is done; `None` for always.
    pub when: Option<Expr>,
}

/// An expression over siblings. Integers are computed as `i128` and narrowed,
/// checked, where they are used.
#[derive(Clone, Debug)]
pub enum Expr {
    /// A constant; the name when it was one (`MAX_LEN`, an enumerator).
    Int(i128, Option<String>),
    /// Text (only as an argument of `value()` on strings).
    Str(String),
    /// The value of a sibling, or something inside it.
    Path(Path),
    /// Whether a pointer is set (a pointer used as a condition).
    IsSet(Path),
    /// One operand.
    Unary(crate::syntax::ast::UnaryOp, Box<Expr>),
    /// Two operands.
    Binary(crate::syntax::ast::BinaryOp, Box<Expr>, Box<Expr>),
    /// `a ? b : c`
    Conditional(Box<Expr>, Box<Expr>, Box<Expr>),
    /// A helper the language knows.
    Call(Helper, Vec<Expr>),
    /// A number context, with its keys.
    Context(ContextId, Vec<Expr>),
    /// `count(list)`: the length of a list of numbers.
    CountOf(List),
    /// `bytes(member)`, `plain_bytes(member)`: what a later sibling takes on the wire
    /// (`plain`: before it is compressed). Only in `value()`.
    Bytes {
        /// Index of the sibling.
        field: usize,
        /// Before compression.
        plain: bool,
    },
    /// A helper it does not know: `value()` with one keeps the member as it
    /// is (a warning says so); elsewhere it is a run-time error unless the user supplies it.
    External(String, Vec<Expr>),
}

/// Helper functions of the expression language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Helper {
    /// `strlen_m(s)`: UTF-16 code units without terminator; 0 for NULL.
    StrlenM,
    /// `strlen_m_term(s)`: with terminator; 0 for NULL.
    StrlenMTerm,
    /// `strlen_m_term_null(s)`: with terminator; 0 for NULL or empty.
    StrlenMTermNull,
    /// `strlen(s)`: bytes.
    Strlen,
    /// `ndr_charset_length(s, charset)`: code units of the charset with terminator.
    /// The charset is in the second argument as [`Expr::Int`] of [`Charset`]'s discriminant.
    CharsetLength,
    /// `ndr_size_TYPE(x, flags)`: bytes that pushing `x` takes. A second
    /// argument is the level when the type is a union.
    SizeOf(TypeId),
    /// `ndr_size_string_array(x, count, flags)` and the like.
    StringArraySize,
    /// `ndr_align_size(n, a)`/`NDR_ROUND(n, a)`: n rounded up to a multiple of a.
    RoundUp,
    /// Number of elements of an array, bytes of a `DATA_BLOB`.
    Count,
    /// `ndr->flags`: the flags of the cursor, as `LIBNDR_FLAG_*` bits.
    Flags,
    /// `remaining()`: bytes left in the enclosing buffer, while reading.
    Remaining,
}

/// A way from the enclosing scope to a value. Pointers on the way and at its
/// end are followed; a null one is an error (in `IsSet`, the answer).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// Where it starts.
    pub root: Root,
    /// Member indices from there.
    pub members: Vec<usize>,
}

/// Start of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Root {
    /// A field of the enclosing struct.
    Field(usize),
    /// A parameter of the enclosing function, its request or its reply value.
    Param(usize, Side),
    /// The enclosing struct itself (`r` in `value(ndr_size_x(r, ndr->flags))`).
    This,
    /// The element just read, in [`Array::until`]; the members are those of its struct.
    Item,
}

/// Request or reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The value in the request.
    In,
    /// The value in the message at hand: while a reply is read or written, the
    /// reply's; while a request is, the request's (of an `[in, out]` parameter).
    Out,
}

/// An interface.
#[derive(Debug)]
pub struct Interface {
    /// IDL name.
    pub name: String,
    /// UUID in its text form, lower case.
    pub uuid: Option<String>,
    /// Major, minor.
    pub version: (u16, u16),
    /// `endpoint(...)`
    pub endpoints: Vec<String>,
    /// `authservice(...)`
    pub authservices: Vec<String>,
    /// `helpstring`
    pub helpstring: Option<String>,
    /// `pointer_default`
    pub pointer_default: PointerKind,
    /// `object`: methods carry ORPC headers as written in the IDL.
    pub object: bool,
    /// `local` or COM only: nothing goes over a wire.
    pub local: bool,
    /// The interface it extends.
    pub base: Option<InterfaceId>,
    /// Index of its file in [`Model::files`].
    pub file: usize,
    /// Types declared inside.
    pub types: Vec<TypeId>,
    /// Constants declared inside.
    pub consts: Vec<Const>,
    /// Functions in order; inherited ones are not repeated.
    pub functions: Vec<Function>,
    /// Comment above it.
    pub doc: Option<String>,
    /// The declaration.
    pub span: Span,
}

/// A function.
#[derive(Debug)]
pub struct Function {
    /// IDL name.
    pub name: String,
    /// Its number on the wire; `None` for `noopnum`, `local` and `callback`.
    pub opnum: Option<u16>,
    /// Parameters in order.
    pub params: Vec<Element>,
    /// Return value as an element named `result`; `None` for `void`.
    pub result: Option<Element>,
    /// `[nopush]`
    pub nopush: bool,
    /// `[nopull]`
    pub nopull: bool,
    /// `[noprint]`
    pub noprint: bool,
    /// `flag(...)`
    pub flags: Flags,
    /// `[todo]`: known by number only.
    pub todo: bool,
    /// `[callback]`: called by the server.
    pub callback: bool,
    /// `[local]`
    pub local: bool,
    /// `[call_as(name)]`
    pub call_as: Option<String>,
    /// `[idempotent]`
    pub idempotent: bool,
    /// Comment above it.
    pub doc: Option<String>,
    /// The declaration.
    pub span: Span,
}

impl Model {
    /// The type behind an id.
    #[must_use]
    pub fn ty(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0 as usize]
    }

    /// The id of a scalar.
    #[must_use]
    pub fn scalar(scalar: Scalar) -> TypeId {
        TypeId(scalar as u32)
    }

    /// Follows plain aliases to what they name.
    #[must_use]
    pub fn resolve(&self, mut id: TypeId) -> TypeId {
        while let TypeKind::Alias(target) = &self.ty(id).kind {
            match target.levels.as_slice() {
                [Level::Data(next)] => id = *next,
                _ => break,
            }
        }
        id
    }

    /// A type by its IDL name; one that is defined before one that is only announced.
    #[must_use]
    pub fn find_type(&self, name: &str) -> Option<TypeId> {
        let find = |wanted: fn(&TypeDef) -> bool| self.types.iter().position(|t| t.name == name && wanted(t));
        let index = find(|t| !matches!(t.kind, TypeKind::Opaque)).or_else(|| find(|_| true))?;
        u32::try_from(index).ok().map(TypeId)
    }

    /// The declaration behind a context.
    #[must_use]
    pub fn context(&self, id: ContextId) -> &Context {
        &self.contexts[id.0 as usize]
    }

    /// An interface by its IDL name.
    #[must_use]
    pub fn find_interface(&self, name: &str) -> Option<&Interface> {
        self.interfaces.iter().find(|i| i.name == name)
    }
}

impl Expr {
    /// Whether any part of the expression passes the test.
    pub fn any(&self, test: &mut dyn FnMut(&Expr) -> bool) -> bool {
        if test(self) {
            return true;
        }
        match self {
            Expr::Unary(_, a) => a.any(test),
            Expr::Binary(_, a, b) => a.any(test) || b.any(test),
            Expr::Conditional(a, b, c) => a.any(test) || b.any(test) || c.any(test),
            Expr::Call(_, args) | Expr::External(_, args) | Expr::Context(_, args) => {
                args.iter().any(|arg| arg.any(test))
            }
            _ => false,
        }
    }

    /// Whether it can only be computed when later members have been written.
    #[must_use]
    pub fn is_late(&self) -> bool {
        self.any(&mut |e| matches!(e, Expr::Bytes { .. }))
    }

    /// Whether it asks for the bytes left, so that it means something only while reading.
    #[must_use]
    pub fn asks_remaining(&self) -> bool {
        self.any(&mut |e| matches!(e, Expr::Call(Helper::Remaining, _)))
    }
}

impl Element {
    /// The type at the innermost level.
    #[must_use]
    pub fn data(&self) -> TypeId {
        match self.levels.last() {
            Some(Level::Data(id)) => *id,
            _ => unreachable!("an element ends in data"),
        }
    }
}
