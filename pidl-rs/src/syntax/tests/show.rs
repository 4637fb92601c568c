//! The tree as short text, for tests.

use std::fmt::Write as _;

use crate::syntax::ast::*;

pub(super) fn file(file: &File) -> String {
    let mut out = String::new();
    items(&file.items, 0, &mut out);
    out
}

fn items(list: &[Item], depth: usize, out: &mut String) {
    for item in list {
        let _ = write!(out, "{:1$}", "", depth * 2);
        one(item, depth, out);
    }
}

fn one(item: &Item, depth: usize, out: &mut String) {
    let line = match item {
        Item::Import(names) => {
            format!("import {}", join(names.iter().map(|n| format!("{:?}", n.value)), ", "))
        }
        Item::ImportLib(name) => format!("importlib {:?}", name.value),
        Item::CppQuote(text) => format!("cpp_quote {:?}", text.value),
        Item::MidlPragma(_) => "midl_pragma".into(),
        Item::Interface(i) => {
            let kind = if i.com_only { "com interface" } else { "interface" };
            let base = i.base.as_ref().map(|b| format!(" : {}", b.text)).unwrap_or_default();
            let _ = writeln!(out, "{}{}{kind} {}{base}", doc(&i.doc), attrs(&i.attrs), i.name.text);
            return items(&i.items, depth + 1, out);
        }
        Item::Com(c) => {
            let name = c.name.as_ref().map_or("", |n| &n.text);
            let _ = writeln!(out, "{}com {} {name}", attrs(&c.attrs), c.keyword.text);
            return items(&c.items, depth + 1, out);
        }
        Item::Forward(f) => format!("forward {:?} {}", f.kind, f.name.text),
        Item::Const(c) => format!(
            "{}{}const {} {} = {}",
            doc(&c.doc),
            attrs(&c.attrs),
            ty(&c.ty),
            declarator(&c.decl),
            expr(&c.value)
        ),
        Item::Typedef(t) => format!(
            "{}{}typedef {} as {}",
            doc(&t.doc),
            attrs(&t.attrs),
            ty(&t.ty),
            join(t.decls.iter().map(declarator), ", ")
        ),
        Item::Declare(d) => format!("{}{}declare {}", doc(&d.doc), attrs(&d.attrs), ty(&d.ty)),
        Item::Function(f) => format!(
            "{}{}fn {}({}) -> {}{}",
            doc(&f.doc),
            attrs(&f.attrs),
            f.name.text,
            join(f.params.iter().map(field), ", "),
            "*".repeat(f.ret_pointers as usize),
            ty(&f.ret)
        ),
    };
    out.push_str(&line);
    out.push('\n');
}

fn doc(doc: &Option<String>) -> String {
    doc.as_ref().map(|d| format!("«{}» ", d.replace('\n', " / "))).unwrap_or_default()
}

fn join(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.collect::<Vec<_>>().join(separator)
}

fn attrs(list: &[Attr]) -> String {
    if list.is_empty() {
        return String::new();
    }
    let one = |a: &Attr| match &a.args {
        None => a.name.text.clone(),
        Some(args) => format!("{}({})", a.name.text, join(args.iter().map(expr), ",")),
    };
    format!("[{}] ", join(list.iter().map(one), ", "))
}

fn ty(t: &Type) -> String {
    match &t.kind {
        TypeKind::Void => "void".into(),
        TypeKind::Name(words) => join(words.iter().map(|w| w.text.clone()), " "),
        TypeKind::Tag(kind, name) => format!("{kind:?} {}", name.text),
        TypeKind::SafeArray(inner) => format!("SafeArray<{}>", ty(inner)),
        TypeKind::Body(body) => {
            let tag = body.tag.as_ref().map(|t| format!(" {}", t.text)).unwrap_or_default();
            let inside = match &body.kind {
                BodyKind::Struct(fields) => {
                    format!("struct{tag} {{ {} }}", join(fields.iter().map(field), "; "))
                }
                BodyKind::Union { switch, arms } => {
                    let switch = switch.as_ref().map(|s| {
                        let name = s.union_name.as_ref().map_or("", |n| &n.text);
                        format!(" switch({} {}) {name}", ty(&s.ty), s.name.text)
                    });
                    let arms = join(arms.iter().map(arm), "; ");
                    format!("union{tag}{} {{ {arms} }}", switch.unwrap_or_default())
                }
                BodyKind::Enum(list) => {
                    format!("enum{tag} {{ {} }}", join(list.iter().map(enumerator), ", "))
                }
                BodyKind::Bitmap(list) => {
                    format!("bitmap{tag} {{ {} }}", join(list.iter().map(enumerator), ", "))
                }
                BodyKind::Pipe(element) => format!("pipe<{}>", ty(element)),
            };
            format!("{}{inside}", attrs(&body.attrs))
        }
    }
}

fn field(f: &Field) -> String {
    format!("{}{}{} {}", doc(&f.doc), attrs(&f.attrs), ty(&f.ty), declarator(&f.decl))
}

fn arm(a: &Arm) -> String {
    let mut labels: Vec<String> = a.labels.iter().map(expr).collect();
    labels.extend(a.default.then(|| "default".to_owned()));
    let inside = a.field.as_ref().map_or("nothing".into(), field);
    format!("{} => {}{inside}", labels.join("|"), attrs(&a.attrs))
}

fn enumerator(e: &Enumerator) -> String {
    let value = e.value.as_ref().map(|v| format!(" = {}", expr(v))).unwrap_or_default();
    format!("{}{}{}{value}", doc(&e.doc), attrs(&e.attrs), e.name.text)
}

fn declarator(d: &Declarator) -> String {
    let bounds = d.arrays.iter().map(|b| match b {
        Bound::Open(_) => "[]".into(),
        Bound::Size(size) => format!("[{}]", expr(size)),
        Bound::Range(low, high) => format!("[{}..{}]", expr(low), expr(high)),
    });
    format!(
        "{}{}{}{}{}",
        if d.function { "fn " } else { "" },
        "*".repeat(d.pointers as usize),
        d.name.as_ref().map_or("_", |n| &n.text),
        join(bounds, ""),
        d.bits.as_ref().map(|b| format!(":{}", expr(b))).unwrap_or_default()
    )
}

pub(super) fn expr(e: &Expr) -> String {
    match &e.kind {
        ExprKind::Empty => "∅".into(),
        ExprKind::Int(n) => n.to_string(),
        ExprKind::Float(text) => format!("{text}f"),
        ExprKind::Char(c) => format!("char {c}"),
        ExprKind::Str(text) => format!("{text:?}"),
        ExprKind::Name(name) => name.clone(),
        ExprKind::Member(a, b) => format!("{}.{}", expr(a), b.text),
        ExprKind::Arrow(a, b) => format!("{}->{}", expr(a), b.text),
        ExprKind::Index(a, b) => format!("{}[{}]", expr(a), expr(b)),
        ExprKind::Call(f, args) => format!("{}({})", f.text, join(args.iter().map(expr), ", ")),
        ExprKind::Unary(op, a) => format!("{op:?}({})", expr(a)),
        ExprKind::Binary(op, a, b) => format!("({} {op:?} {})", expr(a), expr(b)),
        ExprKind::Conditional(a, b, c) => format!("({} ? {} : {})", expr(a), expr(b), expr(c)),
        ExprKind::Cast(t, stars, a) => format!("<{}{}>{}", ty(t), "*".repeat(*stars as usize), expr(a)),
        ExprKind::SizeOf(t, stars) => format!("sizeof<{}{}>", ty(t), "*".repeat(*stars as usize)),
        ExprKind::Raw(text) => format!("`{text}`"),
    }
}
