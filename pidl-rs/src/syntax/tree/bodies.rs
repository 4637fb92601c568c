//! Structs, unions, enums and bitmaps with their members.

use pest::iterators::Pair;

use super::Tree;
use super::specifiers::Parts;
use crate::syntax::ast::{Arm, Attr, Body, BodyKind, Enumerator, Expr, Field, Switch, Type, TypeKind};
use crate::syntax::grammar::Rule;

/// Members that may be copies: `struct { … } a, b;` makes two of each inside, which
/// nested would double with each level.
const MAX_COPIES: usize = 100_000;

impl Tree<'_> {
    /// A tagged type with its body.
    pub(super) fn body(&mut self, pair: Pair<'_, Rule>) -> Type {
        let span = self.span(&pair);
        let rule = pair.as_rule();
        let mut tag = None;
        let mut switch = None;
        let mut fields = Vec::new();
        let mut arms = Vec::new();
        let mut enumerators = Vec::new();
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::word | Rule::tag_before_switch => tag = Some(self.ident(&part)),
                Rule::switch => switch = self.switch(part),
                Rule::field => self.field(part, &mut fields),
                Rule::arm => self.arm(part, &mut arms),
                Rule::enumerator => enumerators.push(self.enumerator(part)),
                _ => {}
            }
        }
        let kind = match rule {
            Rule::struct_type => BodyKind::Struct(fields),
            Rule::union_type => BodyKind::Union { switch, arms },
            Rule::bitmap_type => BodyKind::Bitmap(enumerators),
            _ => BodyKind::Enum(enumerators),
        };
        Type { kind: TypeKind::Body(Box::new(Body { attrs: Vec::new(), tag, kind, span })), span }
    }

    /// `switch (TYPE NAME) UNION_NAME`
    fn switch(&mut self, pair: Pair<'_, Rule>) -> Option<Switch> {
        let mut parts = Parts::default();
        let mut union_name = None;
        let mut closed = false;
        let end = self.end(&pair);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::close_paren => closed = true,
                Rule::word if closed => union_name = Some(self.ident(&part)),
                _ => {
                    let _ = parts.take(part);
                }
            }
        }
        let declaration = self.declare(parts, "`)`");
        let name = declaration.declarators.into_iter().next().and_then(|d| d.name);
        if name.is_none() {
            self.missing(end, "the name of the discriminant");
        }
        Some(Switch { ty: declaration.ty, name: name?, union_name })
    }

    fn field(&mut self, pair: Pair<'_, Rule>, out: &mut Vec<Field>) {
        let (start, end) = (self.start(&pair), self.end(&pair));
        let doc = self.doc_around(start, end);
        let mut attrs = Vec::new();
        let mut parts = Parts::default();
        for part in pair.into_inner() {
            match parts.take(part) {
                Some(part) if part.as_rule() == Rule::attributes => attrs = self.attributes(part),
                _ => {}
            }
        }
        self.fields(attrs, parts, (start, end), doc, out);
    }

    /// One field for each declarator.
    fn fields(
        &mut self,
        attrs: Vec<Attr>,
        parts: Parts<'_>,
        (start, end): (usize, usize),
        mut doc: Option<String>,
        out: &mut Vec<Field>,
    ) {
        let before = self.members + self.copied;
        let declaration = self.declare(parts, "`;`");
        let span = self.place(start..end);
        let ty = declaration.ty;
        let count = declaration.declarators.len();
        let anonymous = matches!(ty.kind, TypeKind::Body(_));
        let size = self.members + self.copied - before + 1;
        self.members += 1;
        for (i, decl) in declaration.declarators.into_iter().enumerate() {
            if decl.name.is_none() && !anonymous && decl.bits.is_none() && declaration.sound {
                self.missing(end.saturating_sub(1), "a name");
            }
            if i + 1 == count {
                out.push(Field { attrs, ty, decl, doc: doc.take(), span });
                return;
            }
            self.copied += size;
            if self.copied > MAX_COPIES {
                self.error("E0104", span, "types inside types come to too many members");
                return;
            }
            out.push(Field { attrs: attrs.clone(), ty: ty.clone(), decl, doc: doc.clone(), span });
        }
    }

    fn arm(&mut self, pair: Pair<'_, Rule>, out: &mut Vec<Arm>) {
        let (start, end) = (self.start(&pair), self.end(&pair));
        let span = self.span(&pair);
        let doc = self.doc_around(start, end);
        let mut labels = Vec::new();
        let mut default = false;
        let mut attrs = Vec::new();
        let mut parts = Parts::default();
        for part in pair.into_inner() {
            let Some(part) = parts.take(part) else { continue };
            match part.as_rule() {
                Rule::case_label => {
                    labels.extend(
                        part.into_inner().filter(|p| p.as_rule() == Rule::expr).map(|p| self.expr(p)),
                    );
                }
                Rule::default_label => default = true,
                Rule::attributes => attrs = self.attributes(part),
                _ => {}
            }
        }
        labels_from(&mut attrs, &mut labels, &mut default);
        if parts.is_empty() {
            out.push(Arm { labels, default, attrs, field: None, span });
            return;
        }
        let mut fields = Vec::new();
        self.fields(attrs, parts, (start, end), doc, &mut fields);
        for mut field in fields {
            let attrs = std::mem::take(&mut field.attrs);
            out.push(Arm { labels: labels.clone(), default, attrs, field: Some(field), span });
        }
    }

    fn enumerator(&mut self, pair: Pair<'_, Rule>) -> Enumerator {
        let span = self.span(&pair);
        let doc = self.doc_around(self.start(&pair), self.end(&pair));
        self.members += 1;
        let mut made = Enumerator { attrs: Vec::new(), name: Default::default(), value: None, doc, span };
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::attributes => made.attrs.extend(self.attributes(part)),
                Rule::word => made.name = self.ident(&part),
                Rule::expr => made.value = Some(self.expr(part)),
                _ => {}
            }
        }
        made
    }

    /// The parameters between the parentheses; `(void)` is none.
    pub(super) fn parameters(&mut self, pair: Pair<'_, Rule>) -> Vec<Field> {
        let list: Vec<_> = pair.into_inner().filter(|p| p.as_rule() == Rule::parameter).collect();
        let only = list.len() == 1;
        list.into_iter().filter_map(|p| self.parameter(p, only)).collect()
    }

    fn parameter(&mut self, pair: Pair<'_, Rule>, only: bool) -> Option<Field> {
        let span = self.span(&pair);
        let doc = self.doc_around(self.start(&pair), self.end(&pair));
        let mut attrs = Vec::new();
        let mut parts = Parts::default();
        for part in pair.into_inner() {
            match parts.take(part) {
                Some(part) if part.as_rule() == Rule::attributes => attrs = self.attributes(part),
                // `...`, default values: nothing of them is on the wire.
                _ => {}
            }
        }
        if parts.is_empty() {
            return None;
        }
        let declaration = self.declare(parts, "`,` or `)`");
        let decl = declaration.declarators.into_iter().next()?;
        let void = matches!(declaration.ty.kind, TypeKind::Void) && decl.name.is_none() && decl.pointers == 0;
        if only && void && attrs.is_empty() {
            return None;
        }
        Some(Field { attrs, ty: declaration.ty, decl, doc, span })
    }
}

/// Moves `[case(1,2)]` and `[default]` out of the attributes.
fn labels_from(attrs: &mut Vec<Attr>, labels: &mut Vec<Expr>, default: &mut bool) {
    attrs.retain_mut(|attr| match attr.name.text.as_str() {
        "case" if attr.args.is_some() => {
            labels.append(attr.args.as_mut().unwrap_or(&mut Vec::new()));
            false
        }
        "default" => {
            *default = true;
            false
        }
        _ => true,
    });
}
