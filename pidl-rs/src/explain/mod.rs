//! The wire layout of a type or function, for people: what `pidl explain` shows.
//!
//! [`explain`] walks a type the way the two passes of NDR do and notes every
//! piece in the order in which it is on the wire, under NDR32 and NDR64 side by
//! side. Where an offset depends on the value, counting starts anew from a
//! lettered place (`a`, `a+4`).

mod json;
mod table;
mod walk;

pub use json::to_json;
pub use table::render;

use crate::model::{Direction, Element, Function, Interface, Level, Model, TypeId, TypeKind};
use walk::Walker;

/// The layout of one type or function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// IDL name.
    pub name: String,
    /// `struct`, `union`, `enum`, `bitmap`, `alias`, `pipe`, `scalar` or `function`.
    pub kind: &'static str,
    /// Where it is declared: `interface epmapper`, opnum and the like.
    pub facts: Vec<String>,
    /// One part for a type; a request and a reply for a function.
    pub parts: Vec<Part>,
}

/// A type's layout, or that of one message of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// `request`, `reply`; empty for a type.
    pub title: String,
    /// The pieces in the order of the wire.
    pub rows: Vec<Row>,
    /// First-pass bytes under NDR32 and NDR64 when they are always the same.
    pub size: [Option<u32>; 2],
}

/// One piece, or a heading above some.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about: the path of the member, or the text of a heading.
    pub path: String,
    /// How deep it stands below headings.
    pub depth: u8,
    /// Where it is under NDR32 and NDR64; `None` for a heading.
    pub spots: Option<[Spot; 2]>,
    /// Its type or role (`uint32`, `max count`, `unique pointer`).
    pub what: String,
    /// Attributes that matter and where deferred content follows.
    pub notes: Vec<String>,
}

/// A place under one transfer syntax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// The place.
    pub offset: Offset,
    /// Bytes, when always the same.
    pub size: Option<u32>,
    /// Alignment in bytes.
    pub align: u8,
}

/// A number of bytes from the start, or from a place only known at run time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Offset {
    /// The place counted from: equal numbers are equal places, in the order of
    /// the wire. `None` is the start.
    pub from: Option<usize>,
    /// Bytes from there.
    pub at: u32,
}

/// Explains every type and function of that name. `interface.function` and
/// `interface.type` look into one interface only; an interface's name explains
/// all of its functions.
#[must_use]
pub fn explain(model: &Model, name: &str) -> Vec<Explanation> {
    let (scope, member) = match name.split_once('.') {
        Some((scope, member)) => (Some(scope), member),
        None => (None, name),
    };
    let inside = |interface: &Interface| scope.is_none_or(|scope| scope == interface.name);
    let types = model.types.iter().enumerate().filter(|(_, ty)| {
        ty.name == member
            && match ty.interface {
                Some(id) => inside(&model.interfaces[id.0 as usize]),
                None => scope.is_none(),
            }
    });
    // An interface is also the type of pointers to it, of which there is nothing to say.
    let is_interface = scope.is_none() && model.interfaces.iter().any(|i| i.name == name);
    let types = types.filter(|(_, ty)| !(is_interface && matches!(ty.kind, TypeKind::Opaque)));
    let mut found: Vec<_> =
        types.map(|(index, _)| explain_type(model, TypeId(u32::try_from(index).unwrap_or(0)))).collect();
    for interface in &model.interfaces {
        let whole = scope.is_none() && interface.name == name;
        let functions = interface.functions.iter();
        found.extend(
            functions
                .filter(|function| whole || (inside(interface) && function.name == member))
                .map(|function| explain_function(model, interface, function)),
        );
    }
    found
}

/// Names that [`explain`] knows, for suggestions and completion.
pub fn names(model: &Model) -> impl Iterator<Item = &str> {
    let types = model.types.iter().filter(|ty| !ty.anonymous).map(|ty| ty.name.as_str());
    let functions = model.interfaces.iter().flat_map(|i| i.functions.iter().map(|f| f.name.as_str()));
    types.chain(functions).chain(model.interfaces.iter().map(|i| i.name.as_str()))
}

/// The layout of a type at the start of a buffer.
#[must_use]
pub fn explain_type(model: &Model, id: TypeId) -> Explanation {
    let ty = model.ty(id);
    let mut facts = Vec::new();
    if let Some(interface) = ty.interface {
        facts.push(format!("interface {}", model.interfaces[interface.0 as usize].name));
    } else if let Some(file) = ty.file {
        facts.push(format!("{}.idl", model.files[file].stem));
    }
    let [ndr32, ndr64] = [ty.layout.ndr32.align, ty.layout.ndr64.align];
    facts.push(match ndr32 == ndr64 {
        true => format!("alignment {ndr32}"),
        false => format!("alignment {ndr32} (NDR64: {ndr64})"),
    });
    if let TypeKind::Struct(s) = &ty.kind
        && let Some(before) = s.relative_base
    {
        facts.push(match before {
            0 => "relative offsets count from its start".into(),
            n => format!("relative offsets count from {n} bytes before its start"),
        });
    }
    let mut walker = Walker::new(model, &[]);
    walker.whole_type(id);
    Explanation {
        name: ty.name.clone(),
        kind: ty.kind.keyword(),
        facts,
        parts: vec![walker.finish(String::new())],
    }
}

/// The layouts of a function's request and reply.
#[must_use]
pub fn explain_function(model: &Model, interface: &Interface, function: &Function) -> Explanation {
    let mut facts = vec![format!("interface {}", interface.name)];
    facts.push(match function.opnum {
        Some(opnum) => format!("opnum {opnum}"),
        None => "no opnum".into(),
    });
    if interface.object {
        facts.push("object interface: ORPC headers as written".into());
    }
    let message = |title: &str, direction: fn(Direction) -> bool, result: Option<&Element>| {
        let mut walker = Walker::new(model, &function.params);
        for param in function.params.iter().filter(|param| direction(param.dir)) {
            walker.param(param);
        }
        if let Some(result) = result.filter(|result| !is_void(model, result)) {
            walker.param(result);
        }
        walker.finish(title.to_owned())
    };
    let parts = vec![
        message("request", |dir| dir.r#in, None),
        message("reply", |dir| dir.out, function.result.as_ref()),
    ];
    Explanation { name: function.name.clone(), kind: "function", facts, parts }
}

fn is_void(model: &Model, element: &Element) -> bool {
    matches!(element.levels.as_slice(), [Level::Data(id)]
        if matches!(model.ty(*id).kind, TypeKind::Scalar(pidl_ndr::Scalar::Void)))
}
