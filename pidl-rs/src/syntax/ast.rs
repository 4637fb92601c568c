//! The syntax tree: IDL as it was written, before any name means anything.
//!
//! One tree serves both dialects. Where they differ (several declarators, bit
//! fields, `switch` unions) the tree holds the richer form.

use crate::source::Span;

/// A name with the place it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ident {
    /// Spelling, as in the source.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// One IDL file after preprocessing.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// Everything at file level, in order.
    pub items: Vec<Item>,
}

/// What may stand at file level, inside an interface or inside a library.
#[derive(Clone, Debug)]
pub enum Item {
    /// `import "a.idl", "b.idl";`
    Import(Vec<StrLit>),
    /// `importlib("x.tlb");` — recorded, has no wire meaning.
    ImportLib(StrLit),
    /// `cpp_quote("...")` — recorded, has no wire meaning.
    CppQuote(StrLit),
    /// `midl_pragma ...` — recorded, has no wire meaning.
    MidlPragma(Span),
    /// `[...] interface NAME [: BASE] { ... }`, also `dispinterface`,
    /// `object` interfaces and WinRT ones.
    Interface(Interface),
    /// `interface NAME;`, `struct NAME;`, `typedef enum NAME NAME;` without a body …
    Forward(Forward),
    /// `library NAME { ... }`, `coclass`, `module`, `namespace`,
    /// `runtimeclass`, `delegate` and other COM-only blocks: parsed, noted;
    /// items that declare types or interfaces are kept in `items`.
    Com(ComBlock),
    /// `const TYPE NAME = EXPR;`
    Const(Const),
    /// `typedef [..] TYPE declarators;`
    Typedef(Typedef),
    /// `struct NAME { ... };` and friends, also `[attrs] enum NAME {...};`
    Declare(Declare),
    /// A function (only inside interfaces and dispinterfaces).
    Function(Function),
}

/// A string literal; `value` has escapes resolved and adjacent literals joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrLit {
    /// The text the literal stands for.
    pub value: String,
    /// Where it stands.
    pub span: Span,
}

/// An attribute, `name` or `name(arg, arg)`.
#[derive(Clone, Debug)]
pub struct Attr {
    /// Spelling, as in the source.
    pub name: Ident,
    /// `None` when there are no parentheses; an argument can be empty
    /// (`size_is(,n)`), then it is [`ExprKind::Empty`]. Arguments the expression
    /// grammar cannot read (`uuid(12345678-…)`, `version(1.0)`) are
    /// [`ExprKind::Raw`].
    pub args: Option<Vec<Expr>>,
    /// Name and arguments.
    pub span: Span,
}

/// An interface.
#[derive(Clone, Debug)]
pub struct Interface {
    /// `[ ... ]` before the keyword.
    pub attrs: Vec<Attr>,
    /// Its name.
    pub name: Ident,
    /// The interface after `:`.
    pub base: Option<Ident>,
    /// Whether it was a `dispinterface` or another kind that is COM only.
    pub com_only: bool,
    /// What stands between the braces.
    pub items: Vec<Item>,
    /// Comment right above it.
    pub doc: Option<String>,
    /// From the attributes to the closing brace.
    pub span: Span,
}

/// A COM-only block: what it was, its name, and the items inside worth keeping.
#[derive(Clone, Debug)]
pub struct ComBlock {
    /// `library`, `coclass`, `module`, `namespace` …
    pub keyword: Ident,
    /// Its name, if it has one.
    pub name: Option<Ident>,
    /// Attributes before the keyword.
    pub attrs: Vec<Attr>,
    /// Interfaces, types and constants inside.
    pub items: Vec<Item>,
    /// The whole block.
    pub span: Span,
}

/// A declaration without a body.
#[derive(Clone, Debug)]
pub struct Forward {
    /// What was announced.
    pub kind: TagKind,
    /// Its name.
    pub name: Ident,
    /// The whole declaration.
    pub span: Span,
}

/// The keyword before a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TagKind {
    /// `struct`
    Struct,
    /// `union`
    Union,
    /// `enum`
    Enum,
    /// `bitmap` (PIDL)
    Bitmap,
    /// `pipe`
    Pipe,
    /// `interface` (a forward declaration, or a pointer to one as a type)
    Interface,
}

/// `const uint32 X = 3;`
#[derive(Clone, Debug)]
pub struct Const {
    /// Attributes in front.
    pub attrs: Vec<Attr>,
    /// Its type.
    pub ty: Type,
    /// Name, pointers and array bounds (`const char *NAME`).
    pub decl: Declarator,
    /// Its value.
    pub value: Expr,
    /// Comment right above it.
    pub doc: Option<String>,
    /// The whole declaration.
    pub span: Span,
}

/// `typedef [attrs] TYPE a, *pa;`
#[derive(Clone, Debug)]
pub struct Typedef {
    /// Attributes of the typedef: those before the keyword and, when the type has no
    /// body, those behind it. With a body those behind the keyword are on [`Body`].
    pub attrs: Vec<Attr>,
    /// The type being named.
    pub ty: Type,
    /// The names given to it; empty only in broken input.
    pub decls: Vec<Declarator>,
    /// Comment right above it.
    pub doc: Option<String>,
    /// The whole declaration.
    pub span: Span,
}

/// A tagged type declared without `typedef`.
#[derive(Clone, Debug)]
pub struct Declare {
    /// Attributes in front.
    pub attrs: Vec<Attr>,
    /// The type; always [`TypeKind::Body`].
    pub ty: Type,
    /// Comment right above it.
    pub doc: Option<String>,
    /// The whole declaration.
    pub span: Span,
}

/// A function of an interface.
#[derive(Clone, Debug)]
pub struct Function {
    /// Attributes in front.
    pub attrs: Vec<Attr>,
    /// What it returns.
    pub ret: Type,
    /// Stars after the return type (MIDL).
    pub ret_pointers: u32,
    /// `[]` after the name: the declaration of a list context.
    pub ret_array: bool,
    /// Its name.
    pub name: Ident,
    /// Parameters; `(void)` is none.
    pub params: Vec<Field>,
    /// Comment right above it.
    pub doc: Option<String>,
    /// The whole declaration.
    pub span: Span,
}

/// A type as it is written at a use.
#[derive(Clone, Debug)]
pub struct Type {
    /// What it is.
    pub kind: TypeKind,
    /// Where it stands.
    pub span: Span,
}

/// The forms a type can take.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// `void`
    Void,
    /// One word or several that make one: `uint32`, `unsigned long`, `hyper`,
    /// `wchar_t`, `lsa_String`. Words are in source order, `const` and
    /// `volatile` left out.
    Name(Vec<Ident>),
    /// `struct NAME`, `union NAME`, `enum NAME` … without a body.
    Tag(TagKind, Ident),
    /// A body, named or not.
    Body(Box<Body>),
    /// `SAFEARRAY(TYPE)`: COM only.
    SafeArray(Box<Type>),
}

/// A `struct`, `union`, `enum`, `bitmap` or `pipe` with its body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Attributes that stand right before the tag.
    pub attrs: Vec<Attr>,
    /// The tag after the keyword, if any.
    pub tag: Option<Ident>,
    /// What is inside.
    pub kind: BodyKind,
    /// Keyword to closing brace.
    pub span: Span,
}

/// The inside of a tagged type.
#[derive(Clone, Debug)]
pub enum BodyKind {
    /// Members in order.
    Struct(Vec<Field>),
    /// Arms in order.
    Union {
        /// `union switch (TYPE NAME) ARMNAME { … }` (MIDL, encapsulated).
        switch: Option<Switch>,
        /// The arms.
        arms: Vec<Arm>,
    },
    /// Enumerators.
    Enum(Vec<Enumerator>),
    /// Flags of a PIDL bitmap.
    Bitmap(Vec<Enumerator>),
    /// `pipe TYPE`
    Pipe(Type),
}

/// Head of an encapsulated union.
#[derive(Clone, Debug)]
pub struct Switch {
    /// Type of the discriminant.
    pub ty: Type,
    /// Its name.
    pub name: Ident,
    /// Name given to the union itself after the parentheses, if any.
    pub union_name: Option<Ident>,
}

/// `NAME = EXPR`
#[derive(Clone, Debug)]
pub struct Enumerator {
    /// Attributes in front (MIDL, WinRT).
    pub attrs: Vec<Attr>,
    /// Its name.
    pub name: Ident,
    /// The value, when it is given.
    pub value: Option<Expr>,
    /// Comment right above or behind it.
    pub doc: Option<String>,
    /// Name to value.
    pub span: Span,
}

/// A struct member or a function parameter. `int a, *b;` makes two.
#[derive(Clone, Debug)]
pub struct Field {
    /// Attributes in front.
    pub attrs: Vec<Attr>,
    /// Its type.
    pub ty: Type,
    /// Name, pointers, bounds.
    pub decl: Declarator,
    /// Comment right above or behind it.
    pub doc: Option<String>,
    /// The whole declaration.
    pub span: Span,
}

/// One arm of a union.
#[derive(Clone, Debug)]
pub struct Arm {
    /// `[case(1)]`, `[case(1,2)]`, `case 1: case 2:`; empty when only `default`.
    pub labels: Vec<Expr>,
    /// `[default]` or `default:`
    pub default: bool,
    /// The other attributes in front.
    pub attrs: Vec<Attr>,
    /// The member; `None` for an empty arm.
    pub field: Option<Field>,
    /// The whole arm.
    pub span: Span,
}

/// Name, stars and brackets around it.
#[derive(Clone, Debug)]
pub struct Declarator {
    /// The name; `None` for an unnamed parameter or anonymous member.
    pub name: Option<Ident>,
    /// Number of `*`.
    pub pointers: u32,
    /// Bounds, left to right as written.
    pub arrays: Vec<Bound>,
    /// `: 3` (MIDL bit field).
    pub bits: Option<Expr>,
    /// `(*NAME)(...)`: a pointer to a function; has no wire form.
    pub function: bool,
    /// Where it stands.
    pub span: Span,
}

/// What stands between `[` and `]` of a declarator.
#[derive(Clone, Debug)]
pub enum Bound {
    /// `[]` or `[*]`
    Open(Span),
    /// `[EXPR]`
    Size(Expr),
    /// `[LOW..HIGH]` (DCE)
    Range(Expr, Expr),
}

/// An expression.
#[derive(Clone, Debug)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Where it stands.
    pub span: Span,
}

/// The forms an expression can take. C precedence is already applied.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// Nothing between two commas of an attribute.
    Empty,
    /// An integer, with its value: decimal, `0x`, octal; suffixes dropped.
    Int(i128),
    /// A floating-point literal, as written.
    Float(String),
    /// `'a'` or `L'a'`
    Char(u32),
    /// `"text"` or `L"text"`
    Str(String),
    /// A name.
    Name(String),
    /// `a.b`
    Member(Box<Expr>, Ident),
    /// `a->b`
    Arrow(Box<Expr>, Ident),
    /// `a[b]`
    Index(Box<Expr>, Box<Expr>),
    /// `f(a, b)`
    Call(Ident, Vec<Expr>),
    /// `-a`, `!a`, `~a`, `*a`, `&a`, `+a`
    Unary(UnaryOp, Box<Expr>),
    /// `a + b` …
    Binary(BinaryOp, Box<Expr>, Box<Expr>),
    /// `a ? b : c`
    Conditional(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `(TYPE *) a`; the number is the stars.
    Cast(Box<Type>, u32, Box<Expr>),
    /// `sizeof(TYPE)` or `sizeof(TYPE *)`
    SizeOf(Box<Type>, u32),
    /// Text only its attribute understands (a UUID, a version, a type).
    Raw(String),
}

/// Operators with one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnaryOp {
    /// `-`
    Neg,
    /// `+`
    Plus,
    /// `!`
    Not,
    /// `~`
    BitNot,
    /// `*`
    Deref,
    /// `&`
    AddressOf,
}

/// Operators with two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    Shl,
    Shr,
    BitAnd,
    BitOr,
    BitXor,
    And,
    Or,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}
