//! The attributes that say how data is wrapped, spelled and limited.

use super::attrs::{self, Attrs};
use super::collect::Here;
use super::elements::{Builder, Position, Source};
use super::exprs::Slot;
use super::shapes::{Inner, Shape};
use super::{Def, DefKind, Resolver, codes, flags};
use crate::diagnostic::{Diagnostic, closest};
use crate::model::{Compression, ConstValue, Expr, Level, Model, Subcontext, TypeId};
use crate::source::Span;
use crate::syntax::ast::{self, BinaryOp, ExprKind};
use pidl_ndr::{Charset, Flags, Scalar};

impl<'a> Resolver<'a> {
    pub(super) fn subcontext(&mut self, source: &Source<'a>, b: &mut Builder<'a>) {
        let attrs = source.attrs;
        let Some(attr) = attrs.get("subcontext") else {
            for name in ["subcontext_size", "compression", "xor"] {
                if let Some(attr) = attrs.get(name) {
                    self.diags.push(
                        Diagnostic::error(
                            codes::NO_SUBCONTEXT,
                            attr.span,
                            format!("`{name}` needs a subcontext"),
                        )
                        .help("add `subcontext(0)`, or a header size"),
                    );
                }
            }
            return;
        };
        let header = attrs.arg("subcontext").and_then(|e| self.const_int(e, source.here.scope)).unwrap_or(0);
        let special = [i128::from(Subcontext::TYPE_SERIALIZATION), i128::from(Subcontext::SHALLOW)];
        let known = [0, 1, 2, 4].contains(&header) || special.contains(&header);
        if !known {
            self.diags.push(
                Diagnostic::error(
                    codes::BAD_SUBCONTEXT,
                    attr.span,
                    format!("no subcontext has a header of {header} bytes"),
                )
                .help("0, 1, 2 or 4 bytes of length, or 0xFFFFFC01 for type serialization"),
            );
        }
        let level = b.levels.len();
        let size = attrs.arg("subcontext_size").map(|expr| {
            b.open.push((Slot::SubcontextSize(level), expr));
            Expr::Int(0, None)
        });
        let compression = self.compression(source, b, level);
        let xor = self.xor(source, b, level);
        b.levels.push(Level::Subcontext(Subcontext {
            header: u32::try_from(header).unwrap_or(0),
            size,
            compression,
            xor,
        }));
    }

    pub(super) fn compression(
        &mut self,
        source: &Source<'a>,
        b: &mut Builder<'a>,
        level: usize,
    ) -> Option<Compression> {
        use pidl_ndr::Compression as Algorithm;
        let attr = source.attrs.get("compression")?;
        let args = attr.args.as_deref().unwrap_or_default();
        let name = args.first().and_then(attrs::text).unwrap_or_default();
        const NAMES: &[(&str, Algorithm)] = &[
            ("LZ77", Algorithm::XpressRaw),
            ("MSZIP", Algorithm::Mszip),
            ("MSZIP_CAB", Algorithm::MszipCab),
            ("NONE", Algorithm::None),
            ("XPRESS", Algorithm::Xpress),
            ("XPRESS_HUFF_RAW", Algorithm::XpressHuffRaw),
            ("XPRESS_RAW", Algorithm::XpressRaw),
        ];
        let bare = name.strip_prefix("NDR_COMPRESSION_").unwrap_or(name);
        let Some((_, algorithm)) = NAMES.iter().find(|(known, _)| *known == bare) else {
            let span = args.first().map_or(attr.span, |e| e.span);
            let mut diagnostic =
                Diagnostic::error(codes::BAD_COMPRESSION, span, format!("unknown compression `{name}`"));
            let similar = closest(bare, NAMES.iter().map(|(n, _)| *n));
            if let Some(similar) = similar {
                diagnostic = diagnostic.help(format!("did you mean `NDR_COMPRESSION_{similar}`?"));
            }
            self.diags.push(diagnostic);
            return None;
        };
        let mut open = |index: usize, slot: Slot| {
            let expr = args.get(index).filter(|e| !matches!(e.kind, ExprKind::Empty))?;
            b.open.push((slot, expr));
            Some(Expr::Int(0, None))
        };
        Some(Compression {
            algorithm: *algorithm,
            compressed: open(1, Slot::Compressed(level)),
            decompressed: open(2, Slot::Decompressed(level)),
            when: open(3, Slot::CompressWhen(level)),
        })
    }

    pub(super) fn data_type(&mut self, source: &Source<'a>, levels: &[Level], shape: &Shape) -> TypeId {
        let void = Model::scalar(Scalar::Void);
        match shape.inner {
            Inner::Type(id) => id,
            Inner::BindingHandle | Inner::Error => void,
            Inner::Opaque => self.opaque("interface", source.here),
            Inner::Void => {
                if matches!(source.position, Position::Result) && levels.is_empty() {
                    return void;
                }
                let allowed = source.attrs.has("iid_is")
                    || matches!(source.position, Position::Alias)
                    || self.is_local(source.here)
                    || source.attrs.has("skip")
                    || source.attrs.has("ignore");
                if !allowed {
                    let span = source.ty.span.to(source.name_span);
                    let diagnostic = if levels.is_empty() {
                        Diagnostic::error(
                            codes::VOID_VALUE,
                            span,
                            format!("`{}` is declared `void`", source.name),
                        )
                        .here("a value needs a type")
                    } else {
                        Diagnostic::warning(
                            codes::VOID_POINTER,
                            span,
                            "a pointer to `void` does not say what is on the wire",
                        )
                        .help("use `[context_handle] void *`, or an array of bytes with `size_is`")
                    };
                    self.diags.push(diagnostic);
                }
                if levels.is_empty() { void } else { self.opaque("void", source.here) }
            }
        }
    }

    /// `[context_handle]` on a parameter: one pointer to void is the handle.
    pub(super) fn context_handle(&mut self, source: &Source<'a>, shape: &mut Shape, stars: &mut u32) {
        if matches!(shape.inner, Inner::Type(id) if self.is_context_handle(id)) || shape.inner == Inner::Error
        {
            return;
        }
        if *stars > 0 && shape.levels.is_empty() {
            *stars -= 1;
        } else if matches!(shape.levels.last(), Some(Level::Pointer(_))) {
            shape.levels.pop();
        } else {
            let attr = source.attrs.get("context_handle").map_or(source.span, |a| a.span);
            self.diags.push(
                Diagnostic::error(
                    codes::BAD_CONTEXT_HANDLE,
                    attr,
                    format!("the context handle `{}` is not a pointer", source.name),
                )
                .help("write `[context_handle] void *`"),
            );
        }
        let key = (source.here.file, "context_handle");
        let id = match self.opaques.get(&key) {
            Some(&id) => id,
            None => {
                let id = self.add_def(Def {
                    name: "context_handle".to_owned(),
                    anonymous: true,
                    kind: DefKind::ContextHandle,
                    attrs: Attrs::default(),
                    here: Here { interface: None, ..source.here },
                    doc: &None,
                    span: source.ty.span,
                    name_span: source.ty.span,
                });
                self.opaques.insert(key, id);
                id
            }
        };
        shape.inner = Inner::Type(id);
    }

    /// A type without a wire form.
    pub(super) fn opaque(&mut self, name: &'static str, here: Here) -> TypeId {
        let key = (here.file, name);
        if let Some(&id) = self.opaques.get(&key) {
            return id;
        }
        let id = self.add_def(Def {
            name: name.to_owned(),
            anonymous: true,
            kind: DefKind::Opaque,
            attrs: Attrs::default(),
            here: Here { interface: None, ..here },
            doc: &None,
            span: Span::default(),
            name_span: Span::default(),
        });
        self.hidden.insert(id);
        self.opaques.insert(key, id);
        id
    }

    pub(super) fn check_declarator(&mut self, source: &Source<'a>, shape: &mut Shape) {
        let Some(decl) = source.decl else { return };
        if let Some(bits) = &decl.bits
            && !self.is_local(source.here)
        {
            self.diags.push(
                Diagnostic::error(
                    codes::BIT_FIELD,
                    decl.span.to(bits.span),
                    "a bit field has no form on the wire",
                )
                .help("use an integer, with a `bitmap` to name its bits"),
            );
        }
        if decl.function {
            if !self.is_local(source.here) {
                self.diags.push(
                    Diagnostic::error(
                        codes::FUNCTION_POINTER,
                        decl.span,
                        "a pointer to a function has no form on the wire",
                    )
                    .help("mark the interface or function `local`"),
                );
            }
            *shape = Shape::of(Inner::Opaque);
        }
    }

    pub(super) fn charset(
        &mut self,
        source: &Source<'a>,
        levels: &[Level],
        shape: &Shape,
        data: TypeId,
    ) -> Option<Charset> {
        let array = levels.iter().rev().find_map(|level| match level {
            Level::Array(array) => Some(array),
            _ => None,
        });
        if let Some(attr) = source.attrs.get("charset") {
            let arg = source.attrs.arg("charset")?;
            let name = attrs::text(arg).unwrap_or_default();
            let Some(charset) = charset_named(name) else {
                if let Some(similar) = closest(name, CHARSETS.iter().map(|c| c.0)) {
                    self.diags.push(
                        Diagnostic::warning(
                            codes::MISSPELT_CHARSET,
                            arg.span,
                            format!("unknown character set `{name}`"),
                        )
                        .here(format!("taken as `{similar}`"))
                        .help(format!("did you mean `{similar}`?")),
                    );
                    return charset_named(similar);
                }
                self.diags.push(
                    Diagnostic::error(
                        codes::UNKNOWN_CHARSET,
                        arg.span,
                        format!("unknown character set `{name}`"),
                    )
                    .help("UTF16, UTF16BE, UTF8, DOS, UNIX, ASCII or RAW8"),
                );
                return None;
            };
            if array.is_none() && shape.inner != Inner::Error && !self.is_text_scalar(data) {
                self.diags.push(
                    Diagnostic::error(
                        codes::CHARSET_ON_NON_TEXT,
                        attr.span,
                        format!("`{}` is not an array of characters", source.name),
                    )
                    .label(source.name_span, "one value"),
                );
                return None;
            }
            return Some(charset);
        }
        if shape.charset.is_some() {
            return shape.charset;
        }
        let string = array.is_some_and(|array| array.string);
        if !string {
            return None;
        }
        if self.resolves_to(data, Scalar::Wchar) {
            return Some(Charset::Utf16);
        }
        if self.resolves_to(data, Scalar::Uint8) && self.is_char(source.ty, source.here, 0) {
            return Some(Charset::Raw8);
        }
        None
    }

    /// Whether a type is written as MIDL's `char`.
    pub(super) fn is_char(&self, ty: &ast::Type, here: Here, depth: u32) -> bool {
        let ast::TypeKind::Name(words) = &ty.kind else { return false };
        if words.iter().any(|w| w.text == "char") {
            return true;
        }
        let Some(word) = words.first().filter(|_| depth < 32) else { return false };
        match self.find_type_name(&word.text, here.scope).map(|id| self.def(id)) {
            Some(Def { kind: DefKind::Alias { ty, .. }, here, .. }) => self.is_char(ty, *here, depth + 1),
            _ => false,
        }
    }

    /// `flag(...)`: what is constant, and the expression of what is not.
    pub(super) fn flags(&mut self, attrs: Attrs<'a>, here: Here) -> (Flags, Option<&'a ast::Expr>) {
        let mut flags = Flags::NONE;
        let mut dynamic = None;
        for attr in attrs.iter().filter(|attr| attr.name.text == "flag") {
            let Some(expr) = attr.args.as_deref().and_then(|args| args.first()) else { continue };
            match self.const_flags(expr, here) {
                Some(more) => flags |= more,
                None => dynamic = Some(expr),
            }
        }
        (flags, dynamic)
    }

    /// Flags that do not depend on any member; `None` when they do.
    pub(super) fn const_flags(&mut self, expr: &'a ast::Expr, here: Here) -> Option<Flags> {
        match &expr.kind {
            ExprKind::Binary(BinaryOp::BitOr, left, right) => {
                let (left, right) = (self.const_flags(left, here), self.const_flags(right, here));
                Some(left? | right?)
            }
            ExprKind::Name(name) => {
                if let Some(flags) = flags::lookup(name) {
                    return Some(flags);
                }
                if let Some(ConstValue::Int(value)) =
                    self.find_const(name, here.scope).and_then(|index| self.folded(index))
                {
                    return u32::try_from(*value).ok().map(Flags);
                }
                let mut diagnostic =
                    Diagnostic::error(codes::UNKNOWN_FLAG, expr.span, format!("unknown flag `{name}`"));
                let bare = name.trim_start_matches("LIBNDR_FLAG_").trim_start_matches("NDR_");
                if let Some(similar) = closest(bare, flags::names()) {
                    diagnostic = diagnostic.help(format!("did you mean `{}`?", flag_spelling(similar)));
                }
                self.diags.push(diagnostic);
                Some(Flags::NONE)
            }
            ExprKind::Int(value) => u32::try_from(*value).ok().map(Flags),
            _ => None,
        }
    }

    pub(super) fn range(&mut self, attrs: Attrs<'a>, here: Here) -> Option<(i64, i64)> {
        let attr = attrs.get("range")?;
        let [low, high] = attr.args.as_deref()? else { return None };
        let (low_value, high_value) = (self.const_int(low, here.scope), self.const_int(high, here.scope));
        let (from, to) = (low_value?, high_value?);
        if from > to {
            self.diags.push(
                Diagnostic::error(
                    codes::EMPTY_RANGE,
                    low.span.to(high.span),
                    format!("no value is from {from} to {to}"),
                )
                .here("the low bound comes first")
                .help(format!("did you mean `range({to}, {from})`?")),
            );
            return None;
        }
        Some((i64::try_from(from).ok()?, i64::try_from(to).unwrap_or(i64::MAX)))
    }

    /// How many bytes before a type its relative offsets count from.
    pub(super) fn relative_base(&mut self, attrs: Attrs<'a>, here: Here) -> Option<u32> {
        attrs.get("relative_base")?;
        let Some(arg) = attrs.arg("relative_base") else { return Some(0) };
        let value = self.const_int(arg, here.scope)?;
        let before = u32::try_from(value).ok().filter(|n| *n <= 0xFFFF);
        if before.is_none() {
            self.diags.push(
                Diagnostic::error(
                    codes::NOT_A_NUMBER,
                    arg.span,
                    format!("{value} is no number of bytes in front of a type"),
                )
                .here("must be from 0 to 65535"),
            );
        }
        before
    }

    pub(super) fn max_recursion(&mut self, attrs: Attrs<'a>, here: Here) -> Option<u32> {
        let arg = attrs.arg("max_recursion")?;
        let value = self.const_int(arg, here.scope)?;
        let limit = u32::try_from(value).ok().filter(|n| (1..=20_000).contains(n));
        if limit.is_none() {
            self.diags.push(
                Diagnostic::error(codes::NOT_A_NUMBER, arg.span, format!("{value} is no depth of recursion"))
                    .here("must be from 1 to 20000"),
            );
        }
        limit
    }
}

const CHARSETS: &[(&str, Charset)] = &[
    ("ASCII", Charset::Ascii),
    ("DOS", Charset::Dos),
    ("RAW8", Charset::Raw8),
    ("UNIX", Charset::Unix),
    ("UTF16", Charset::Utf16),
    ("UTF16BE", Charset::Utf16Be),
    ("UTF16LE", Charset::Utf16),
    ("UTF8", Charset::Utf8),
];

/// A character set by its name in `charset(...)`; `CH_` in front makes no difference.
pub(super) fn charset_named(name: &str) -> Option<Charset> {
    let bare = name.strip_prefix("CH_").unwrap_or(name);
    CHARSETS.iter().find(|(known, _)| *known == bare).map(|(_, charset)| *charset)
}

fn flag_spelling(bare: &str) -> String {
    if bare.starts_with("STR_") { bare.to_owned() } else { format!("LIBNDR_FLAG_{bare}") }
}
