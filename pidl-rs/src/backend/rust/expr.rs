//! Rust expressions for IDL expressions.
//!
//! Integers are computed as `i128`, in which no sum, difference or product of
//! a few 64-bit values overflows; where one could, it saturates, and what does
//! not fit where it is used is an error there.

use super::File;
use super::emit::expr;
use super::types::{Number, number};
use crate::model::{Element, Expr, Helper, Level, Path, PointerKind, Root, Side, TypeId, TypeKind};
use crate::syntax::ast::{BinaryOp, UnaryOp};
use pidl_ndr::Scalar;

/// What the code around an expression does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Reads: `p` is a `Pull`.
    Pull,
    /// Writes: `p` is a `Push`.
    Push,
    /// Shows: there is no cursor, and nothing can fail.
    Print,
}

/// Where names are looked up.
#[derive(Clone, Copy)]
pub(super) struct Env<'e> {
    pub mode: Mode,
    /// Type whose members [`Root::Field`] and [`Root::This`] mean.
    pub this: Option<TypeId>,
    /// Rust names of the members or parameters.
    pub names: &'e [String],
    /// Whether `self` is the reply, and `input` the request.
    pub reply: bool,
}

/// An integer expression and a bound of its bits, sign not counted.
struct Int {
    text: String,
    bits: u32,
    /// Whether it must be parenthesised as an operand.
    compound: bool,
}

impl Int {
    fn atom(text: String, bits: u32) -> Self {
        Int { text, bits, compound: false }
    }

    fn operand(&self) -> String {
        if self.compound { format!("({})", self.text) } else { self.text.clone() }
    }
}

/// A place and what stands there.
struct Place<'a> {
    text: String,
    /// Whether `text` is a reference.
    reference: bool,
    what: What<'a>,
    /// `match` on the way through unions: what stands around a number from in there.
    around: Option<(String, String)>,
}

#[derive(Clone, Copy)]
enum What<'a> {
    /// An element, from a level on.
    Element(&'a Element, usize),
    /// A type.
    Type(TypeId),
}

impl<'a> File<'a> {
    /// An expression as something that is `Into<i128>`.
    pub(super) fn count(&self, e: &Expr, env: Env<'_>) -> String {
        match e {
            Expr::Int(n, _) => literal(*n),
            Expr::Path(path) if self.pushed_value(path, env).is_none() => match self.number(path, env) {
                Some((text, _)) => text,
                None => self.int(e, env, 0).text,
            },
            _ => self.int(e, env, 0).text,
        }
    }

    /// An expression as an `i128`.
    pub(super) fn integer(&self, e: &Expr, env: Env<'_>) -> String {
        match e {
            Expr::Int(n, _) => literal(*n),
            _ => self.int(e, env, 0).text,
        }
    }

    /// A union's level, an `i64`.
    pub(super) fn level(&self, e: &Expr, env: Env<'_>) -> String {
        let value = self.count(e, env);
        if env.mode == Mode::Print && value.contains('?') {
            expr!({ (|| Some(level(#value)))().unwrap_or_default() } value)
        } else {
            expr!({ level(#value) } value)
        }
    }

    /// A size: `Option<usize>`.
    pub(super) fn optional_size(&self, e: Option<&Expr>, env: Env<'_>) -> String {
        match e {
            None => "None".to_owned(),
            Some(Expr::Int(n, _)) => format!("Some({n})"),
            Some(e) if self.is_late(e, env, 0) => "None".to_owned(),
            Some(e) => {
                let value = self.count(e, env);
                expr!({ Some(p.size(#value)?) } value)
            }
        }
    }

    /// A number that a path leads to, and its bits.
    fn number(&self, path: &Path, env: Env<'_>) -> Option<(String, u32)> {
        let place = self.place(path, env)?;
        let place = self.follow(place, env)?;
        let id = match place.what {
            What::Type(id) => id,
            What::Element(..) => return None,
        };
        let text = if place.reference { format!("(*{})", place.text) } else { place.text.clone() };
        let around = place.around.clone();
        let number = match &self.model.ty(self.model.resolve(id)).kind {
            TypeKind::Scalar(s) => match number(*s) {
                Number::Plain if place.reference => Some((format!("*{}", place.text), scalar_bits(*s))),
                Number::Plain => Some((place.text, scalar_bits(*s))),
                Number::Newtype => Some((format!("{}.0", place.text), scalar_bits(*s))),
                Number::No => None,
            },
            TypeKind::Enum(e) => Some((format!("{}.0", strip(&text, &place)), scalar_bits(e.base))),
            TypeKind::Bitmap(b) => Some((format!("{}.0", strip(&text, &place)), scalar_bits(b.base))),
            _ => None,
        };
        match (number, around) {
            (Some((value, bits)), Some((before, after))) => {
                let value = expr!({ i128::from(#value) } value);
                Some((format!("{before}{value}{after}"), bits))
            }
            (number, _) => number,
        }
    }

    fn int(&self, e: &Expr, env: Env<'_>, depth: u32) -> Int {
        let unsupported = |what: &str| {
            let what = format!("{what:?}");
            Int::atom(
                if env.mode == Mode::Print { "0".into() } else { expr!({ p.external(#what)? } what) },
                64,
            )
        };
        if depth > 64 {
            return unsupported("expression");
        }
        match e {
            Expr::Int(n, _) => {
                let bits = 128 - n.unsigned_abs().leading_zeros();
                Int { text: format!("{n}"), bits, compound: *n < 0 }
            }
            Expr::Context(id, keys) => Int::atom(self.context_number(*id, keys, env), 64),
            Expr::CountOf(list) => Int::atom(self.count_of(list, env), 64),
            Expr::Bytes { field, plain } => match self.bytes_of(*field, *plain, env) {
                Some(text) => Int::atom(text, 64),
                None => unsupported("bytes of what is not written yet"),
            },
            Expr::Str(_) => unsupported("text in a number"),
            Expr::Path(path) => {
                if let Some(value) = self.pushed_value(path, env) {
                    return self.int(value, env, depth + 1);
                }
                match self.number(path, env) {
                    Some((value, bits)) => Int::atom(expr!({ i128::from(#value) } value), bits),
                    None => unsupported("not a number"),
                }
            }
            Expr::IsSet(_) => {
                let condition = self.condition(e, env, depth);
                Int::atom(expr!({ i128::from(#condition) } condition), 1)
            }
            Expr::Unary(op, a) => match op {
                UnaryOp::Plus | UnaryOp::Deref | UnaryOp::AddressOf => self.int(a, env, depth + 1),
                UnaryOp::Not => {
                    let condition = self.condition(e, env, depth);
                    Int::atom(expr!({ i128::from(#condition) } condition), 1)
                }
                UnaryOp::Neg => {
                    let a = self.int(a, env, depth + 1);
                    Int { text: format!("-{}", a.operand()), bits: a.bits.min(126), compound: true }
                }
                UnaryOp::BitNot => {
                    let a = self.int(a, env, depth + 1);
                    Int { text: format!("!{}", a.operand()), bits: a.bits, compound: true }
                }
            },
            Expr::Binary(op, a, b) => self.binary(*op, a, b, env, depth),
            Expr::Conditional(c, a, b) => {
                let c = self.condition(c, env, depth + 1);
                let a = self.int(a, env, depth + 1);
                let b = self.int(b, env, depth + 1);
                Int {
                    text: format!("if {c} {{ {} }} else {{ {} }}", typed(&a.text), typed(&b.text)),
                    bits: a.bits.max(b.bits),
                    compound: true,
                }
            }
            Expr::Call(helper, args) => self.helper(*helper, args, env, depth),
            Expr::External(name, args) => match self.shared.options.helpers.get(name) {
                Some(path) => {
                    let args: Vec<String> = args.iter().map(|a| self.int(a, env, depth + 1).text).collect();
                    Int::atom(format!("{path}(&[{}])", args.join(", ")), 64)
                }
                None => unsupported(name),
            },
        }
    }

    fn binary(&self, op: BinaryOp, a: &Expr, b: &Expr, env: Env<'_>, depth: u32) -> Int {
        let compare = |op: &str| {
            let (a, b) = (self.int(a, env, depth + 1), self.int(b, env, depth + 1));
            let condition = format!("{} {op} {}", typed_operand(&a), b.operand());
            Int::atom(expr!({ i128::from(#condition) } condition), 1)
        };
        match op {
            BinaryOp::And | BinaryOp::Or => {
                let whole = Expr::Binary(op, Box::new(a.clone()), Box::new(b.clone()));
                let condition = self.condition(&whole, env, depth + 1);
                return Int::atom(expr!({ i128::from(#condition) } condition), 1);
            }
            BinaryOp::Eq => return compare("=="),
            BinaryOp::Ne => return compare("!="),
            BinaryOp::Lt => return compare("<"),
            BinaryOp::Le => return compare("<="),
            BinaryOp::Gt => return compare(">"),
            BinaryOp::Ge => return compare(">="),
            _ => {}
        }
        let constant = match b {
            Expr::Int(n, _) => Some(*n),
            _ => None,
        };
        let (a, b) = (self.int(a, env, depth + 1), self.int(b, env, depth + 1));
        let (x, y) = (a.operand(), b.operand());
        let plain = |symbol: &str, bits: u32| Int { text: format!("{x} {symbol} {y}"), bits, compound: true };
        let method =
            |name: &str, bits: u32| Int::atom(format!("{}.{name}({})", typed_operand(&a), b.text), bits);
        let wide = a.bits.max(b.bits);
        match op {
            BinaryOp::Add if wide < 126 => plain("+", wide + 1),
            BinaryOp::Add => method("saturating_add", 127),
            BinaryOp::Sub if wide < 126 => plain("-", wide + 1),
            BinaryOp::Sub => method("saturating_sub", 127),
            BinaryOp::Mul if a.bits + b.bits < 127 => plain("*", a.bits + b.bits),
            BinaryOp::Mul => method("saturating_mul", 127),
            BinaryOp::Div if constant.is_some_and(|n| n > 0) => plain("/", a.bits),
            BinaryOp::Rem if constant.is_some_and(|n| n > 0) => plain("%", b.bits),
            BinaryOp::Div => Int::atom(format!("divide({}, {})", a.text, b.text), 127),
            BinaryOp::Rem => Int::atom(format!("remainder({}, {})", a.text, b.text), 127),
            BinaryOp::Shl => match constant {
                Some(n) if (0..64).contains(&n) && a.bits + n as u32 <= 126 => plain("<<", a.bits + n as u32),
                _ => Int::atom(format!("shift_left({}, {})", a.text, b.text), 127),
            },
            BinaryOp::Shr => match constant {
                Some(n) if (0..127).contains(&n) => plain(">>", a.bits),
                _ => Int::atom(format!("shift_right({}, {})", a.text, b.text), a.bits),
            },
            BinaryOp::BitAnd => plain("&", wide),
            BinaryOp::BitOr => plain("|", wide),
            _ => plain("^", wide),
        }
    }

    /// An expression as a `bool`.
    pub(super) fn condition(&self, e: &Expr, env: Env<'_>, depth: u32) -> String {
        if depth > 64 {
            return "false".to_owned();
        }
        match e {
            Expr::IsSet(path) => self.is_set(path, env),
            Expr::Unary(UnaryOp::Not, a) if is_number(a) => {
                let value = self.int(a, env, depth + 1);
                format!("{} == 0", typed_operand(&value))
            }
            Expr::Unary(UnaryOp::Not, a) => {
                let a = self.condition(a, env, depth + 1);
                if let Some(pointer) = a.strip_suffix(".is_some()").filter(|p| !p.contains(' ')) {
                    return format!("{pointer}.is_none()");
                }
                if a.contains(' ') { format!("!({a})") } else { format!("!{a}") }
            }
            Expr::Binary(op @ (BinaryOp::And | BinaryOp::Or), a, b) => {
                let (a, b) = (self.condition(a, env, depth + 1), self.condition(b, env, depth + 1));
                let symbol = if *op == BinaryOp::And { "&&" } else { "||" };
                format!("({a}) {symbol} ({b})")
            }
            Expr::Binary(
                op
                @ (BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge),
                a,
                b,
            ) => {
                let symbol = match op {
                    BinaryOp::Eq => "==",
                    BinaryOp::Ne => "!=",
                    BinaryOp::Lt => "<",
                    BinaryOp::Le => "<=",
                    BinaryOp::Gt => ">",
                    _ => ">=",
                };
                let (a, b) = (self.int(a, env, depth + 1), self.int(b, env, depth + 1));
                format!("{} {symbol} {}", typed_operand(&a), b.operand())
            }
            _ => {
                let value = self.int(e, env, depth + 1);
                format!("{} != 0", typed_operand(&value))
            }
        }
    }

    fn helper(&self, helper: Helper, args: &[Expr], env: Env<'_>, depth: u32) -> Int {
        let arg = args.first();
        let path = match arg {
            Some(Expr::Path(p) | Expr::IsSet(p)) => Some(p),
            _ => None,
        };
        let print = env.mode == Mode::Print;
        let text = match helper {
            Helper::Remaining if env.mode == Mode::Pull => "(p.remaining() as i128)".to_owned(),
            Helper::Remaining => "0".to_owned(),
            Helper::StrlenM | Helper::StrlenMTerm | Helper::StrlenMTermNull | Helper::Strlen => {
                let Some(place) = path.and_then(|p| self.borrowed(p, env)) else {
                    return self.int(&Expr::External("strlen".into(), Vec::new()), env, depth);
                };
                match helper {
                    Helper::StrlenM => expr!({ strlen_m(#place) } place),
                    Helper::StrlenMTerm => expr!({ strlen_m_term(#place) } place),
                    Helper::StrlenMTermNull => expr!({ strlen_m_term_null(#place) } place),
                    _ => expr!({ strlen(#place) } place),
                }
            }
            Helper::CharsetLength => {
                let charset = match args.get(1) {
                    Some(Expr::Int(n, _)) => charset_name(*n),
                    _ => "Charset::Utf16",
                };
                let Some(place) = path.and_then(|p| self.borrowed(p, env)) else {
                    return self.int(&Expr::External("charset_length".into(), Vec::new()), env, depth);
                };
                expr!({ charset_length(#place, #charset) } place charset)
            }
            Helper::SizeOf(id) => {
                let Some(place) = path.and_then(|p| self.borrowed(p, env)).filter(|_| !print) else {
                    return self.int(&Expr::External("ndr_size".into(), Vec::new()), env, depth);
                };
                let pointer = path.is_some_and(|p| self.ends_in_pointer(p, env));
                if self.is_union(id) {
                    let level = args.get(1).map_or_else(|| "0".to_owned(), |l| self.level(l, env));
                    if pointer {
                        expr!({ p.size_of_union_pointee(#place, #level)? } place level)
                    } else {
                        expr!({ p.size_of_union(#place, #level)? } place level)
                    }
                } else if pointer {
                    expr!({ p.size_of_pointee(#place)? } place)
                } else {
                    expr!({ p.size_of(#place)? } place)
                }
            }
            Helper::StringArraySize => {
                let Some(place) = path.and_then(|p| self.borrowed(p, env)) else {
                    return self.int(&Expr::External("ndr_size_string_array".into(), Vec::new()), env, depth);
                };
                expr!({ string_array_size(#place) } place)
            }
            Helper::RoundUp => {
                let n = arg.map_or_else(|| "0".into(), |a| self.int(a, env, depth + 1).text);
                let a = args.get(1).map_or_else(|| "1".into(), |a| self.int(a, env, depth + 1).text);
                expr!({ round_up(#n, #a) } n a)
            }
            Helper::Count => {
                let Some(place) = path.and_then(|p| self.borrowed(p, env)) else {
                    return self.int(&Expr::External("count".into(), Vec::new()), env, depth);
                };
                expr!({ count(#place) } place)
            }
            Helper::Flags if print => "0".to_owned(),
            Helper::Flags => expr!({ i128::from(p.flags().0) }),
        };
        Int::atom(text, 64)
    }

    fn is_set(&self, path: &Path, env: Env<'_>) -> String {
        match self.place(path, env) {
            Some(Place { text, what: What::Element(e, i), .. }) => match &e.levels[i] {
                Level::Pointer(p) if p.kind != PointerKind::Ref => format!("{text}.is_some()"),
                Level::Optional(_) => format!("{text}.is_some()"),
                _ => "true".to_owned(),
            },
            _ => "true".to_owned(),
        }
    }

    /// The `value()` that is pushed in place of a member.
    pub(super) fn pushed_value(&self, path: &Path, env: Env<'_>) -> Option<&'a Expr> {
        if env.mode != Mode::Push || !path.members.is_empty() {
            return None;
        }
        let index = match path.root {
            Root::Field(i) => i,
            Root::Param(i, _) => i,
            Root::This | Root::Item => return None,
        };
        let this = self.model.ty(env.this?);
        let TypeKind::Struct(s) = &this.kind else { return None };
        s.fields.get(index)?.value.as_ref().filter(|v| !self.is_external(v))
    }

    /// Whether a path ends at a pointer that may be null.
    fn ends_in_pointer(&self, path: &Path, env: Env<'_>) -> bool {
        match self.place(path, env).map(|p| p.what) {
            Some(What::Element(e, i)) => {
                matches!(&e.levels[i], Level::Pointer(p) if p.kind != PointerKind::Ref)
            }
            _ => false,
        }
    }

    /// Whether an expression needs a helper that nobody has.
    pub(super) fn is_external(&self, e: &Expr) -> bool {
        match e {
            Expr::Int(..) | Expr::Str(_) | Expr::Path(_) | Expr::IsSet(_) => false,
            Expr::CountOf(_) | Expr::Bytes { .. } => false,
            Expr::Context(_, keys) => keys.iter().any(|key| self.is_external(key)),
            Expr::Unary(_, a) => self.is_external(a),
            Expr::Binary(_, a, b) => self.is_external(a) || self.is_external(b),
            Expr::Conditional(a, b, c) => self.is_external(a) || self.is_external(b) || self.is_external(c),
            Expr::Call(_, args) => args.iter().any(|a| self.is_external(a)),
            Expr::External(name, args) => {
                !self.shared.options.helpers.contains_key(name) || args.iter().any(|a| self.is_external(a))
            }
        }
    }

    /// A reference to the place a path leads to; its last pointers are not followed.
    pub(super) fn borrowed(&self, path: &Path, env: Env<'_>) -> Option<String> {
        let place = self.place(path, env).filter(|p| p.around.is_none())?;
        Some(if place.reference || place.text == "self" { place.text } else { format!("&{}", place.text) })
    }

    fn place(&self, path: &Path, env: Env<'_>) -> Option<Place<'a>> {
        let (text, what) = match path.root {
            Root::Item => {
                let (e, i) = self.item.get()?;
                let place =
                    Place { text: "v".to_owned(), reference: true, what: What::Element(e, i), around: None };
                return self.members(place, &path.members, env);
            }
            Root::Field(i) => {
                let e = self.enclosing_field(i, env)?;
                (format!("self.{}", env.names.get(i)?), What::Element(e, 0))
            }
            Root::Param(i, side) => {
                let e = self.enclosing_field(i, env)?;
                let owner = if env.reply && !(side == Side::Out && e.dir.out) && e.dir.r#in {
                    "input"
                } else {
                    "self"
                };
                (format!("{owner}.{}", env.names.get(i)?), What::Element(e, 0))
            }
            Root::This => ("self".to_owned(), What::Type(env.this?)),
        };
        self.members(Place { text, reference: false, what, around: None }, &path.members, env)
    }

    /// Members of members of a place.
    fn members(&self, mut place: Place<'a>, members: &[usize], env: Env<'_>) -> Option<Place<'a>> {
        for member in members {
            place = self.follow(place, env)?;
            let What::Type(id) = place.what else { return None };
            let resolved = self.model.resolve(id);
            place = match &self.model.ty(resolved).kind {
                TypeKind::Struct(s) => {
                    let name = self.field_names(resolved).get(*member)?;
                    Place {
                        text: format!("{}.{name}", place.text),
                        reference: false,
                        what: What::Element(s.fields.get(*member)?, 0),
                        ..place
                    }
                }
                TypeKind::Union(u) => {
                    let (ty, variant) = (self.type_name(id), self.variant_of(u, *member)?);
                    let borrow = if place.reference { "" } else { "&" };
                    let (before, after) = place.around.unwrap_or_default();
                    let open = format!("match {borrow}{} {{ {ty}::{variant}(v) => ", place.text);
                    Place {
                        text: "v".to_owned(),
                        reference: true,
                        what: What::Element(u.arms.get(*member)?.element.as_ref()?, 0),
                        around: Some((before + &open, format!(", _ => 0 }}{after}"))),
                    }
                }
                _ => return None,
            };
        }
        Some(place)
    }

    fn enclosing_field(&self, i: usize, env: Env<'_>) -> Option<&'a Element> {
        match env.this {
            Some(id) => match &self.model.ty(id).kind {
                TypeKind::Struct(s) => s.fields.get(i),
                _ => None,
            },
            None => self.function_params.get().get(i),
        }
    }

    /// Follows pointers down to a type.
    fn follow(&self, mut place: Place<'a>, env: Env<'_>) -> Option<Place<'a>> {
        while let What::Element(e, i) = place.what {
            match &e.levels[i] {
                Level::Data(id) => place.what = What::Type(*id),
                Level::Array(_) | Level::Pipe => return None,
                _ => place = self.step_in(place, e, i, env),
            }
        }
        Some(place)
    }

    /// Past a pointer, or another level around what is one value.
    fn step_in(&self, mut place: Place<'a>, e: &'a Element, i: usize, env: Env<'_>) -> Place<'a> {
        let nullable = match &e.levels[i] {
            Level::Pointer(p) => p.kind != PointerKind::Ref,
            level => matches!(level, Level::Optional(_)),
        };
        if nullable {
            let text = &place.text;
            place.text = match env.mode {
                Mode::Print => format!("{text}.as_ref()?"),
                _ => expr!({ p.deref(&#text)? } text),
            };
            place.reference = !self.level_type(e, i).contains("Box<");
        }
        place.what = What::Element(e, i + 1);
        place
    }

    /// The array a path leads to, borrowed, and the type of its elements.
    pub(super) fn array_place(&self, path: &Path, env: Env<'_>) -> Option<(String, TypeId)> {
        let mut place = self.place(path, env).filter(|p| p.around.is_none())?;
        loop {
            let What::Element(e, i) = place.what else { return None };
            match &e.levels[i] {
                Level::Array(_) if place.reference => return Some((place.text, e.data())),
                Level::Array(_) => return Some((format!("&{}", place.text), e.data())),
                Level::Data(_) | Level::Pipe => return None,
                _ => place = self.step_in(place, e, i, env),
            }
        }
    }
}

/// Whether an expression is a number first, and a condition because it is not 0.
fn is_number(e: &Expr) -> bool {
    use BinaryOp::{And, Eq, Ge, Gt, Le, Lt, Ne, Or};
    match e {
        Expr::IsSet(_) | Expr::Unary(UnaryOp::Not, _) => false,
        Expr::Binary(op, ..) => !matches!(op, And | Or | Eq | Ne | Lt | Le | Gt | Ge),
        _ => true,
    }
}

fn strip<'t>(text: &'t str, place: &'t Place<'_>) -> &'t str {
    // Field access looks through references by itself.
    if place.reference { &place.text } else { text }
}

/// A literal with a type wherever `i32` does not hold it.
fn literal(n: i128) -> String {
    if i32::try_from(n).is_ok() {
        format!("{n}")
    } else if i64::try_from(n).is_ok() {
        format!("{n}i64")
    } else {
        format!("{n}i128")
    }
}

/// A literal as an `i128`; other texts have that type already.
fn typed(text: &str) -> String {
    if text.bytes().all(|b| b.is_ascii_digit()) { format!("{text}i128") } else { text.to_owned() }
}

fn typed_operand(int: &Int) -> String {
    if int.compound { int.operand() } else { typed(&int.text) }
}

fn scalar_bits(scalar: Scalar) -> u32 {
    match scalar {
        Scalar::Bool8 | Scalar::Bool32 => 1,
        Scalar::Char | Scalar::Int8 | Scalar::Uint8 => 8,
        Scalar::Wchar | Scalar::Int16 | Scalar::Uint16 | Scalar::Int1632 | Scalar::Uint1632 => 16,
        Scalar::Int32
        | Scalar::Uint32
        | Scalar::Werror
        | Scalar::Ntstatus
        | Scalar::Hresult
        | Scalar::ErrorStatus => 32,
        _ => 64,
    }
}

/// The path of a [`pidl_ndr::Charset`] by its discriminant.
fn charset_name(n: i128) -> &'static str {
    use pidl_ndr::Charset;
    [
        Charset::Utf16,
        Charset::Utf16Be,
        Charset::Utf8,
        Charset::Dos,
        Charset::Unix,
        Charset::Ascii,
        Charset::Raw8,
    ]
    .into_iter()
    .find(|c| *c as i128 == n)
    .map_or("Charset::Utf16", charset)
}

/// The path of a charset.
pub(super) fn charset(c: pidl_ndr::Charset) -> &'static str {
    use pidl_ndr::Charset;
    match c {
        Charset::Utf16 => "Charset::Utf16",
        Charset::Utf16Be => "Charset::Utf16Be",
        Charset::Utf8 => "Charset::Utf8",
        Charset::Dos => "Charset::Dos",
        Charset::Unix => "Charset::Unix",
        Charset::Ascii => "Charset::Ascii",
        Charset::Raw8 => "Charset::Raw8",
    }
}
