//! Parts of the model in words, for people.

use super::{Element, Expr, Helper, Level, List, Model, Path, PointerKind, Root, TypeKind};
use crate::syntax::ast::{BinaryOp, UnaryOp};
use pidl_ndr::{Charset, Flags};

impl Model {
    /// An expression as IDL. `scope` holds what its paths start from: the
    /// fields of the struct or the parameters of the function.
    #[must_use]
    pub fn expr_text(&self, expr: &Expr, scope: &[Element]) -> String {
        self.expr_prec(expr, scope, 0)
    }

    fn expr_prec(&self, expr: &Expr, scope: &[Element], outer: u8) -> String {
        let list = |args: &[Expr]| {
            args.iter().map(|arg| self.expr_prec(arg, scope, 0)).collect::<Vec<_>>().join(", ")
        };
        match expr {
            Expr::Int(_, Some(name)) => name.clone(),
            Expr::Int(value, None) => value.to_string(),
            Expr::Str(text) => format!("{text:?}"),
            Expr::Path(path) => self.path_text(path, scope),
            Expr::IsSet(path) => format!("{} != NULL", self.path_text(path, scope)),
            Expr::Unary(op, operand) => format!("{}{}", unary(*op), self.expr_prec(operand, scope, 20)),
            Expr::Binary(op, left, right) => {
                let (symbol, level) = binary(*op);
                let text = format!(
                    "{} {symbol} {}",
                    self.expr_prec(left, scope, level),
                    self.expr_prec(right, scope, level + 1)
                );
                if level < outer { format!("({text})") } else { text }
            }
            Expr::Conditional(condition, yes, no) => {
                let text = format!(
                    "{} ? {} : {}",
                    self.expr_prec(condition, scope, 2),
                    self.expr_prec(yes, scope, 1),
                    self.expr_prec(no, scope, 1)
                );
                if outer > 1 { format!("({text})") } else { text }
            }
            Expr::Call(helper, args) => format!("{}({})", self.helper_name(*helper), list(args)),
            Expr::External(name, args) => format!("{name}({})", list(args)),
            Expr::Context(id, keys) => format!("{}({})", self.context(*id).name, list(keys)),
            Expr::CountOf(of) => format!("count({})", self.list_text(of, scope)),
            Expr::Bytes { field, plain } => {
                let name = scope.get(*field).map_or("?", |e| &e.name);
                format!("{}({name})", if *plain { "plain_bytes" } else { "bytes" })
            }
        }
    }

    /// A list as IDL.
    #[must_use]
    pub fn list_text(&self, list: &List, scope: &[Element]) -> String {
        match list {
            List::Path(path) => self.path_text(path, scope),
            List::Context(id, keys) => self.expr_text(&Expr::Context(*id, keys.clone()), scope),
            List::First(list, count) => {
                format!("first({}, {})", self.list_text(list, scope), self.expr_text(count, scope))
            }
        }
    }

    /// The name of a helper in IDL.
    #[must_use]
    pub fn helper_name(&self, helper: Helper) -> String {
        match helper {
            Helper::StrlenM => "strlen_m".into(),
            Helper::StrlenMTerm => "strlen_m_term".into(),
            Helper::StrlenMTermNull => "strlen_m_term_null".into(),
            Helper::Strlen => "strlen".into(),
            Helper::CharsetLength => "ndr_charset_length".into(),
            Helper::SizeOf(id) => format!("ndr_size_{}", self.ty(id).name),
            Helper::StringArraySize => "ndr_size_string_array".into(),
            Helper::RoundUp => "ndr_align_size".into(),
            Helper::Count => "count".into(),
            Helper::Flags => "flags".into(),
            Helper::Remaining => "remaining".into(),
        }
    }

    /// A path as IDL.
    #[must_use]
    pub fn path_text(&self, path: &Path, scope: &[Element]) -> String {
        let start = match path.root {
            Root::Field(index) | Root::Param(index, _) => scope.get(index),
            Root::This | Root::Item => None,
        };
        let unnamed = if path.root == Root::Item { "item" } else { "r" };
        let mut text = start.map_or_else(|| unnamed.to_owned(), |element| element.name.clone());
        let mut ty = start.map(Element::data);
        for &index in &path.members {
            let members = ty.and_then(|id| match &self.ty(self.resolve(id)).kind {
                TypeKind::Struct(s) => s.fields.get(index),
                TypeKind::Union(u) => u.arms.get(index).and_then(|arm| arm.element.as_ref()),
                _ => None,
            });
            text.push('.');
            text.push_str(members.map_or("?", |member| &member.name));
            ty = members.map(Element::data);
        }
        text
    }

    /// An element's type in one line, from the outside in: `unique pointer to [size] uint32`.
    #[must_use]
    pub fn levels_text(&self, levels: &[Level], scope: &[Element]) -> String {
        let mut words = Vec::new();
        for level in levels {
            match level {
                Level::Pointer(pointer) => words.push(format!("{} pointer to", pointer.kind.name())),
                Level::Optional(condition) => {
                    words.push(format!("if {}:", self.expr_text(condition, scope)));
                }
                Level::Array(array) if array.each.is_some() || array.until.is_some() || array.until_end => {
                    let each = array
                        .each
                        .as_ref()
                        .map(|(_, list)| format!("each of {}", self.list_text(list, scope)));
                    let until =
                        array.until.as_ref().map(|until| format!("until {}", self.expr_text(until, scope)));
                    let end = array.until_end.then(|| "until the end".to_owned());
                    let words_of: Vec<String> = [each, until, end].into_iter().flatten().collect();
                    words.push(format!("[{}]", words_of.join(" or ")));
                }
                Level::Array(array) => {
                    let size = array.size.as_ref().map(|size| self.expr_text(size, scope));
                    words.push(format!("[{}]", size.unwrap_or_default()));
                }
                Level::Pipe | Level::Switch(_) => {}
                Level::Subcontext(_) => words.push("subcontext of".to_owned()),
                Level::Data(id) => words.push(self.type_text(*id)),
            }
        }
        words.join(" ")
    }

    /// A type with its kind: `struct GUID`, `uint32`.
    #[must_use]
    pub fn type_text(&self, id: super::TypeId) -> String {
        let ty = self.ty(id);
        match ty.kind.keyword() {
            "scalar" | "alias" => ty.name.clone(),
            keyword => format!("{keyword} {}", ty.name),
        }
    }
}

impl TypeKind {
    /// `scalar`, `enum`, `struct` …
    #[must_use]
    pub fn keyword(&self) -> &'static str {
        match self {
            TypeKind::Scalar(_) => "scalar",
            TypeKind::Enum(_) => "enum",
            TypeKind::Bitmap(_) => "bitmap",
            TypeKind::Struct(_) => "struct",
            TypeKind::Union(_) => "union",
            TypeKind::Alias(_) => "alias",
            TypeKind::Pipe(_) => "pipe",
            TypeKind::ContextHandle => "context_handle",
            TypeKind::Opaque => "opaque",
        }
    }
}

impl PointerKind {
    /// The attribute that makes one.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            PointerKind::Ref => "ref",
            PointerKind::Unique => "unique",
            PointerKind::Full => "full",
            PointerKind::Relative => "relative",
            PointerKind::RelativeShort => "relative_short",
            PointerKind::Ignore => "ignore",
        }
    }
}

/// The argument of `charset(...)`.
#[must_use]
pub fn charset_name(charset: Charset) -> &'static str {
    match charset {
        Charset::Utf16 => "UTF16",
        Charset::Utf16Be => "UTF16BE",
        Charset::Utf8 => "UTF8",
        Charset::Dos => "DOS",
        Charset::Unix => "UNIX",
        Charset::Ascii => "ASCII",
        Charset::Raw8 => "RAW8",
    }
}

/// The flags of a set by the names `flag(...)` takes, without their prefixes.
#[must_use]
pub fn flag_names(flags: Flags) -> Vec<&'static str> {
    const NAMES: [(Flags, &str); 24] = [
        (Flags::BIGENDIAN, "BIGENDIAN"),
        (Flags::LITTLE_ENDIAN, "LITTLE_ENDIAN"),
        (Flags::NOALIGN, "NOALIGN"),
        (Flags::REMAINING, "REMAINING"),
        (Flags::ALIGN2, "ALIGN2"),
        (Flags::ALIGN4, "ALIGN4"),
        (Flags::ALIGN8, "ALIGN8"),
        (Flags::STR_ASCII, "STR_ASCII"),
        (Flags::STR_UTF8, "STR_UTF8"),
        (Flags::STR_RAW8, "STR_RAW8"),
        (Flags::STR_LEN4, "STR_LEN4"),
        (Flags::STR_SIZE4, "STR_SIZE4"),
        (Flags::STR_SIZE2, "STR_SIZE2"),
        (Flags::STR_NOTERM, "STR_NOTERM"),
        (Flags::STR_NULLTERM, "STR_NULLTERM"),
        (Flags::STR_BYTESIZE, "STR_BYTESIZE"),
        (Flags::STR_CHARLEN, "STR_CHARLEN"),
        (Flags::STR_CONFORMANT, "STR_CONFORMANT"),
        (Flags::STR_LARGE_SIZE, "STR_LARGE_SIZE"),
        (Flags::STR_NO_EMBEDDED_NUL, "STR_NO_EMBEDDED_NUL"),
        (Flags::PRINT_ARRAY_HEX, "PRINT_ARRAY_HEX"),
        (Flags::NO_RELATIVE_REVERSE, "NO_RELATIVE_REVERSE"),
        (Flags::RELATIVE_REVERSE, "RELATIVE_REVERSE"),
        (Flags::IS_SECRET, "IS_SECRET"),
    ];
    NAMES.into_iter().filter(|(flag, _)| flags.contains(*flag)).map(|(_, name)| name).collect()
}

fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Neg => "-",
        UnaryOp::Plus => "+",
        UnaryOp::Not => "!",
        UnaryOp::BitNot => "~",
        UnaryOp::Deref => "*",
        UnaryOp::AddressOf => "&",
    }
}

/// Symbol and precedence, weakest 2.
fn binary(op: BinaryOp) -> (&'static str, u8) {
    match op {
        BinaryOp::Or => ("||", 2),
        BinaryOp::And => ("&&", 3),
        BinaryOp::BitOr => ("|", 4),
        BinaryOp::BitXor => ("^", 5),
        BinaryOp::BitAnd => ("&", 6),
        BinaryOp::Eq => ("==", 7),
        BinaryOp::Ne => ("!=", 7),
        BinaryOp::Lt => ("<", 8),
        BinaryOp::Le => ("<=", 8),
        BinaryOp::Gt => (">", 8),
        BinaryOp::Ge => (">=", 8),
        BinaryOp::Shl => ("<<", 9),
        BinaryOp::Shr => (">>", 9),
        BinaryOp::Add => ("+", 10),
        BinaryOp::Sub => ("-", 10),
        BinaryOp::Mul => ("*", 11),
        BinaryOp::Div => ("/", 11),
        BinaryOp::Rem => ("%", 11),
    }
}
