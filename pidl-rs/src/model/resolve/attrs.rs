//! Attribute lists: access, and the checks every list gets.

use super::codes;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::attributes::{self, Places};
use crate::source::Span;
use crate::syntax::ast::{Attr, Expr, ExprKind};

/// The attributes of one thing, from the places they can come from.
#[derive(Clone, Copy, Default)]
pub(super) struct Attrs<'a>(pub &'a [Attr], pub &'a [Attr]);

impl<'a> Attrs<'a> {
    pub(super) fn iter(self) -> impl Iterator<Item = &'a Attr> {
        self.0.iter().chain(self.1)
    }

    pub(super) fn get(self, name: &str) -> Option<&'a Attr> {
        self.iter().find(|attr| attr.name.text == name)
    }

    pub(super) fn has(self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The arguments of an attribute; none when it is absent or has no parentheses.
    pub(super) fn args(self, name: &str) -> &'a [Expr] {
        self.get(name).and_then(|attr| attr.args.as_deref()).unwrap_or_default()
    }

    /// The first argument of an attribute.
    pub(super) fn arg(self, name: &str) -> Option<&'a Expr> {
        self.args(name).first().filter(|expr| !matches!(expr.kind, ExprKind::Empty))
    }
}

/// The text of an argument that is a name, a string or raw text.
pub(super) fn text(expr: &Expr) -> Option<&str> {
    match &expr.kind {
        ExprKind::Name(text) | ExprKind::Str(text) | ExprKind::Raw(text) | ExprKind::Float(text) => {
            Some(text.trim())
        }
        _ => None,
    }
}

/// Attributes that may be given more than once.
const REPEATABLE: &[&str] =
    &["case", "endpoint", "custom", "helper", "static", "activatable", "contract", "flag"];

/// Pairs that exclude each other.
const EXCLUSIVE: &[&[&str]] = &[
    &["enum8bit", "enum16bit", "v1_enum"],
    &["bitmap8bit", "bitmap16bit", "bitmap32bit", "bitmap64bit"],
    &["size_is", "max_is"],
    &["length_is", "last_is"],
    &["skip", "skip_noinit"],
    &["case", "default"],
    &["subcontext", "represent_as"],
    &["subcontext", "transmit_as"],
    &["represent_as", "transmit_as"],
    &["represent_as", "value"],
    &["each", "until"],
    &["each", "until_end"],
    &["each", "size_is"],
    &["until", "size_is"],
    &["until_end", "size_is"],
    &["each", "string"],
    &["until", "string"],
    &["until_end", "string"],
];

/// The attributes of a COM-only block, where much is allowed: what is unknown is noted.
pub(super) fn check_com(attrs: Attrs<'_>, diags: &mut Vec<Diagnostic>) {
    for attr in attrs.iter().filter(|attr| attributes::lookup(&attr.name.text).is_none()) {
        diags.push(Diagnostic::new(
            codes::NO_EFFECT,
            Severity::Note,
            attr.name.span,
            format!("unknown attribute `{}`", attr.name.text),
        ));
    }
}

/// Checks one list: names, places, arguments, repetitions and contradictions.
pub(super) fn check(attrs: Attrs<'_>, place: Places, diags: &mut Vec<Diagnostic>) {
    for (index, attr) in attrs.iter().enumerate() {
        let name = attr.name.text.as_str();
        let Some(info) = attributes::lookup(name) else {
            unknown(attr, diags);
            continue;
        };
        if !info.places.intersects(place) {
            let places: Vec<_> = info.places.names().collect();
            let here = place.names().next().unwrap_or("this");
            let ours = info.dialect == attributes::Dialect::Ours;
            if !ours && info.places.intersects(Places::ELEMENT) && place.intersects(Places::ELEMENT) {
                diags.push(
                    Diagnostic::warning(
                        codes::NO_EFFECT,
                        attr.span,
                        format!("`{name}` means nothing on {}", article(here)),
                    )
                    .help(format!("`{name}` goes with: {}", places.join(", "))),
                );
                continue;
            }
            diags.push(
                Diagnostic::error(
                    codes::MISPLACED_ATTRIBUTE,
                    attr.span,
                    format!("`{name}` does not belong on {}", article(here)),
                )
                .here("not allowed here")
                .help(format!("`{name}` goes with: {}", places.join(", "))),
            );
            continue;
        }
        let count = attr.args.as_ref().map_or(0, Vec::len);
        if !info.args.accepts(count) {
            diags.push(
                Diagnostic::error(
                    codes::ATTRIBUTE_ARGUMENTS,
                    attr.span,
                    format!("`{name}` takes {}, not {count}", info.args.count_in_words()),
                )
                .help(format!("for example `{}`", info.example)),
            );
        }
        if info.wire
            && !REPEATABLE.contains(&name)
            && let Some(first) = attrs.iter().take(index).find(|other| other.name.text == name)
            && (attr.args.is_some() || first.args.is_some())
        {
            diags.push(
                Diagnostic::error(codes::REPEATED_ATTRIBUTE, attr.span, format!("`{name}` is given twice"))
                    .here("second time")
                    .label(first.span, "first time"),
            );
        }
    }
    for group in EXCLUSIVE {
        let mut found = attrs.iter().filter(|attr| group.contains(&attr.name.text.as_str()));
        let Some(first) = found.next() else { continue };
        if let Some(other) = found.find(|attr| attr.name.text != first.name.text) {
            contradiction(first.span, &first.name.text, other.span, &other.name.text, diags);
        }
    }
}

/// The kinds of pointer exclude each other; where there are several pointers
/// the first attribute in PIDL's order wins, and that is worth a warning only.
pub(super) fn check_pointers(attrs: Attrs<'_>, stars: u32, diags: &mut Vec<Diagnostic>) {
    const KINDS: &[&str] = &["ref", "unique", "ptr", "relative", "relative_short", "ignore"];
    let mut found = attrs.iter().filter(|attr| KINDS.contains(&attr.name.text.as_str()));
    let Some(first) = found.next() else { return };
    let Some(other) = found.find(|attr| attr.name.text != first.name.text) else { return };
    if stars < 2 {
        contradiction(first.span, &first.name.text, other.span, &other.name.text, diags);
        return;
    }
    let wins = KINDS.iter().find(|kind| attrs.has(kind)).copied().unwrap_or_default();
    diags.push(
        Diagnostic::warning(
            codes::POINTER_KINDS,
            other.span,
            format!("`{}` and `{}` cannot both be about the first pointer", first.name.text, other.name.text),
        )
        .here("this is about it")
        .label(first.span, "and so is this")
        .help(format!("`{wins}` is taken; deeper pointers follow `pointer_default`")),
    );
}

/// Says that two attributes exclude each other.
pub(super) fn contradiction(
    first_span: Span,
    first: &str,
    second_span: Span,
    second: &str,
    diags: &mut Vec<Diagnostic>,
) {
    diags.push(
        Diagnostic::error(
            codes::CONTRADICTION,
            second_span,
            format!("`{second}` and `{first}` exclude each other"),
        )
        .here("cannot hold as well")
        .label(first_span, "because of this"),
    );
}

fn unknown(attr: &Attr, diags: &mut Vec<Diagnostic>) {
    let name = &attr.name.text;
    let mut diagnostic =
        Diagnostic::error(codes::UNKNOWN_ATTRIBUTE, attr.name.span, format!("unknown attribute `{name}`"));
    diagnostic = match attributes::suggest(name) {
        Some(other) => diagnostic.help(format!("did you mean `{}`?", other.name)),
        None => diagnostic.help("`pidl attributes` lists all attributes"),
    };
    diags.push(diagnostic);
}

/// `a struct`, `an enum`.
pub(super) fn article(noun: &str) -> String {
    let an = noun.starts_with(['a', 'e', 'i', 'o', 'u']) && !noun.starts_with("union");
    format!("{} {noun}", if an { "an" } else { "a" })
}
