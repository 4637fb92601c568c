//! A model as JSON for `tests/samba/build.py`: what it takes to make a
//! consistent value of a type.

use pidl::model::{Element, Expr, Level, Model, PointerKind, Root, TypeDef, TypeKind};
use pidl::syntax::ast::{BinaryOp, UnaryOp};
use serde_json::{Map, Value, json};

/// Every type and function.
#[must_use]
pub fn describe(model: &Model) -> Value {
    let file = |index: Option<usize>| index.and_then(|i| model.files.get(i)).map(|f| f.stem.clone());
    let mut types = Map::new();
    for ty in &model.types {
        let mut about = type_json(model, ty);
        about["file"] = json!(file(ty.file));
        types.insert(ty.name.clone(), about);
    }
    let mut functions = Map::new();
    for interface in &model.interfaces {
        for function in &interface.functions {
            if function.opnum.is_none() {
                continue;
            }
            let names: Vec<&str> = function.params.iter().map(|p| p.name.as_str()).collect();
            let params: Vec<Value> = function.params.iter().map(|p| element_json(model, p, &names)).collect();
            let about = json!({
                "file": file(Some(interface.file)),
                "params": params,
                "result": function.result.as_ref().map(|r| element_json(model, r, &names)),
            });
            functions.insert(function.name.clone(), about);
        }
    }
    json!({ "types": types, "functions": functions })
}

fn type_json(model: &Model, ty: &TypeDef) -> Value {
    match &ty.kind {
        TypeKind::Scalar(_) => json!({ "kind": "scalar" }),
        TypeKind::Enum(e) => {
            json!({ "kind": "enum", "values": e.values.iter().map(|v| v.value).collect::<Vec<_>>() })
        }
        TypeKind::Bitmap(b) => {
            json!({ "kind": "bitmap", "values": b.values.iter().map(|v| v.value as u64).collect::<Vec<_>>() })
        }
        TypeKind::Struct(s) => {
            let names: Vec<&str> = s.fields.iter().map(|f| f.name.as_str()).collect();
            json!({ "kind": "struct", "fields": s.fields.iter().map(|f| element_json(model, f, &names)).collect::<Vec<_>>() })
        }
        TypeKind::Union(u) => {
            let arms: Vec<Value> = u
                .arms
                .iter()
                .map(|arm| {
                    json!({
                        "labels": arm.labels.iter().map(|l| l.value).collect::<Vec<_>>(),
                        "default": arm.default,
                        "element": arm.element.as_ref().map(|e| element_json(model, e, &[])),
                    })
                })
                .collect();
            json!({ "kind": "union", "arms": arms })
        }
        TypeKind::Alias(target) => json!({ "kind": "alias", "element": element_json(model, target, &[]) }),
        TypeKind::Pipe(_) => json!({ "kind": "pipe" }),
        TypeKind::ContextHandle => json!({ "kind": "context handle" }),
        TypeKind::Opaque => json!({ "kind": "opaque" }),
    }
}

fn element_json(model: &Model, e: &Element, names: &[&str]) -> Value {
    let expr = |x: &Option<Expr>| x.as_ref().map(|x| expr_json(x, names));
    let levels: Vec<Value> = e
        .levels
        .iter()
        .map(|level| match level {
            Level::Pointer(p) => {
                let kind = match p.kind {
                    PointerKind::Ref => "ref",
                    PointerKind::Unique => "unique",
                    PointerKind::Full => "full",
                    PointerKind::Relative => "relative",
                    PointerKind::RelativeShort => "relative_short",
                    PointerKind::Ignore => "ignore",
                };
                json!({ "pointer": kind })
            }
            Level::Array(a) => json!({ "array": {
                "size": expr(&a.size),
                "length": expr(&a.length),
                "fixed": a.fixed,
                "string": a.string,
                "noheader": a.noheader,
            }}),
            Level::Optional(x) => json!({ "optional": expr_json(x, names) }),
            Level::Pipe => json!({ "pipe": null }),
            Level::Subcontext(s) => json!({ "subcontext": expr(&s.size) }),
            Level::Switch(x) => json!({ "switch": expr_json(x, names) }),
            Level::Data(id) => json!({ "data": model.ty(*id).name }),
        })
        .collect();
    json!({
        "name": e.name,
        "in": e.dir.r#in,
        "out": e.dir.out,
        "levels": levels,
        "charset": e.charset.map(|c| format!("{c:?}").to_uppercase()),
        "text": if e.flags.intersects(pidl_ndr::Flags::STR_ASCII) { "ASCII" } else { "UTF16" },
        "value": e.value.is_some(),
        "range": e.range,
        "skip": e.skip,
    })
}

fn expr_json(x: &Expr, names: &[&str]) -> Value {
    let op = |op: &str, args: &[&Expr]| json!({ "op": op, "args": args.iter().map(|a| expr_json(a, names)).collect::<Vec<_>>() });
    match x {
        Expr::Int(n, _) => i64::try_from(*n).map_or(Value::Null, |n| json!(n)),
        Expr::Path(path) => {
            let root = match path.root {
                Root::Field(i) | Root::Param(i, _) => names.get(i).copied(),
                Root::This | Root::Item => None,
            };
            let mut steps = vec![json!(root)];
            steps.extend(path.members.iter().map(|m| json!(m)));
            json!({ "path": steps })
        }
        Expr::Unary(UnaryOp::Neg, a) => op("-", &[a]),
        Expr::Binary(o, a, b) => {
            let name = match o {
                BinaryOp::Add => "+",
                BinaryOp::Sub => "-",
                BinaryOp::Mul => "*",
                BinaryOp::Div => "/",
                BinaryOp::Shl => "<<",
                BinaryOp::Shr => ">>",
                BinaryOp::BitAnd => "&",
                BinaryOp::BitOr => "|",
                BinaryOp::Eq => "==",
                BinaryOp::Ne => "!=",
                BinaryOp::Gt => ">",
                BinaryOp::Lt => "<",
                _ => return json!({ "op": "?", "args": [] }),
            };
            op(name, &[a, b])
        }
        Expr::Conditional(a, b, c) => op("?:", &[a, b, c]),
        _ => json!({ "op": "?", "args": [] }),
    }
}
