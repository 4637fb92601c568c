//! Unions: Rust enums with a variant for each arm.

use super::File;
use super::emit::{Writer, code, expr};
use super::enums::base;
use super::expr::{Env, Mode};
use super::levels::{Site, Stage, Target};
use super::names::{Scope, camel};
use super::structs::align;
use crate::model::{Arm, Element, Layout, Level, PointerKind, TypeId, TypeKind, Union};
use pidl_ndr::Scalar;

/// An arm with its Rust names.
struct Variant<'a> {
    name: String,
    element: Option<&'a Element>,
    default: bool,
    /// Labels, for people.
    labels: Vec<String>,
    /// What a `match` on the level says.
    pattern: String,
}

impl<'a> File<'a> {
    pub(super) fn union(&self, w: &mut Writer, id: TypeId, u: &'a Union) {
        let def = self.model.ty(id);
        let name = &self.shared.types[id.0 as usize];
        let variants = self.variants(u);
        let initial = variants
            .iter()
            .position(|v| v.element.is_none())
            .or_else(|| variants.iter().position(|v| v.element.is_some_and(|e| !self.closes_cycle(e))))
            .unwrap_or(0);
        let unit = variants.get(initial).is_none_or(|v| v.element.is_none());
        self.type_docs(w, id);
        let inside = |w: &mut Writer| {
            if variants.is_empty() {
                w.line("/// It has no arms.");
                w.line("#[default]");
                w.put(code!(Variant { Nothing }));
            }
            for (i, v) in variants.iter().enumerate() {
                let variant = &v.name;
                match v.element {
                    None => {
                        w.doc(&format!("Nothing, for {}.", labels(v)));
                        if unit && i == initial {
                            w.line("#[default]");
                        }
                        w.put(code!(Variant { #variant, } variant));
                    }
                    Some(e) => {
                        self.doc(w, e.doc.as_deref(), None);
                        w.doc(&format!("For {}.", labels(v)));
                        let ty = self.element_type(e);
                        w.put(code!(Variant { #variant(#ty), } variant ty));
                    }
                }
            }
        };
        if unit {
            w.block(code!(Item { #[derive(Clone, Debug, Default, PartialEq)] pub enum #name { #b } } name; b: Variant), inside);
        } else {
            w.block(
                code!(Item { #[derive(Clone, Debug, PartialEq)] pub enum #name { #b } } name; b: Variant),
                inside,
            );
            let first = &variants[initial].name;
            w.blank();
            w.put(code!(Item {
                impl Default for #name {
                    fn default() -> Self {
                        Self::#first(Default::default())
                    }
                }
            } name first));
        }
        w.blank();
        w.block(code!(Item { impl #name { #b } } name; b: Member), |w| self.accepts(w, &variants));
        w.blank();
        w.block(code!(Item { impl NdrUnion for #name { #b } } name; b: Member), |w| {
            let custom = self.shared.is_custom(&def.name);
            let idl = format!("{:?}", def.name);
            if !(def.has_buffers || custom) {
                w.put(code!(Member { const HAS_BUFFERS: bool = false; }));
                w.blank();
            }
            if def.nopull {
                custom_half(w, &idl, Mode::Pull, custom);
            } else {
                w.method(
                    code!(Member { fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> { #b } }; b: Stmt), &["level", "p"],
                    |w| self.union_scalars(w, id, u, &variants, Mode::Pull),
                );
                if def.has_buffers {
                    w.method(
                        code!(Member { fn pull_buffers(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> { #b } }; b: Stmt), &["level", "p"],
                        |w| self.union_buffers(w, id, u, &variants, Mode::Pull),
                    );
                }
            }
            if def.nopush {
                custom_half(w, &idl, Mode::Push, custom);
            } else {
                w.method(
                    code!(Member { fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> { #b } }; b: Stmt), &["level", "p"],
                    |w| self.union_scalars(w, id, u, &variants, Mode::Push),
                );
                if def.has_buffers {
                    w.method(
                        code!(Member { fn push_buffers(&self, level: i64, p: &mut Push) -> Result<()> { #b } }; b: Stmt), &["level", "p"],
                        |w| self.union_buffers(w, id, u, &variants, Mode::Push),
                    );
                }
            }
            w.method(
                code!(Member { fn print(&self, level: i64, name: &str, out: &mut dyn Printer) { #b } }; b: Stmt), &["level"],
                |w| {
                    if def.noprint && custom {
                        w.put(code!(Stmt { CustomUnionPrint::print(self, level, name, out); }));
                    } else {
                        self.union_print(w, id, &variants);
                    }
                },
            );
        });
    }

    /// The variants: arms that hold the same member are one.
    fn variants(&self, u: &'a Union) -> Vec<Variant<'a>> {
        let mut scope = Scope::with(&["Self"]);
        let mut out: Vec<Variant<'a>> = Vec::new();
        for arm in &u.arms {
            let mut labels: Vec<String> = arm
                .labels
                .iter()
                .map(|l| match &l.name {
                    Some(name) => format!("`{name}` ({})", l.value),
                    None => l.value.to_string(),
                })
                .collect();
            if arm.default {
                labels.push("any other level".to_owned());
            }
            let pattern = self.pattern(u, arm);
            let twin = arm.element.as_ref().and_then(|e| {
                out.iter_mut().find(|v| !(v.default || arm.default) && v.element.is_some_and(|o| same(e, o)))
            });
            if let Some(twin) = twin {
                twin.labels.append(&mut labels);
                twin.pattern = [twin.pattern.as_str(), &pattern].join(" | ");
                continue;
            }
            let wanted = match &arm.element {
                Some(e) => camel(&e.name),
                None if arm.default && arm.labels.is_empty() => "Other".to_owned(),
                None => match arm.labels.first().and_then(|l| l.name.as_deref()) {
                    Some(name) => camel(name),
                    None => format!("Empty{}", arm.labels.first().map_or(0, |l| l.value.unsigned_abs())),
                },
            };
            out.push(Variant {
                name: scope.take(wanted),
                element: arm.element.as_ref(),
                default: arm.default,
                labels,
                pattern,
            });
        }
        out
    }

    /// Name of the variant for an arm.
    pub(super) fn variant_of(&self, u: &'a Union, arm: usize) -> Option<String> {
        let e = u.arms.get(arm)?.element.as_ref()?;
        let variants = self.variants(u);
        variants
            .into_iter()
            .find(|v| v.element.is_some_and(|o| std::ptr::eq(o, e) || same(e, o)))
            .map(|v| v.name)
    }

    /// The labels of an arm, cut to the width of the discriminant.
    fn pattern(&self, u: &Union, arm: &Arm) -> String {
        let (base, _, width) = self.switch_base(u);
        let label = |value: i64| match (base.starts_with('i'), width) {
            (true, _) | (_, 64..) => value.to_string(),
            (false, _) => (value & ((1i64 << width) - 1)).to_string(),
        };
        let labels: Vec<String> = arm.labels.iter().map(|l| label(l.value)).collect();
        labels.join(" | ")
    }

    fn switch_scalar(&self, u: &Union) -> Scalar {
        match &self.model.ty(self.model.resolve(u.switch_type)).kind {
            TypeKind::Scalar(s) => *s,
            TypeKind::Enum(e) => e.base,
            TypeKind::Bitmap(b) => b.base,
            _ => Scalar::Uint32,
        }
    }

    /// The discriminant of the union that comes next, which is then read again with it.
    pub(super) fn tag_ahead(&self, site: Site<'_, 'a>, id: TypeId) -> String {
        let id = self.model.resolve(id);
        let TypeKind::Union(u) = &self.model.ty(id).kind else { return "Ok(0)".to_owned() };
        let (tag, (_, method, _)) = (site.tag(), self.switch_base(u));
        match self.model.ty(id).layout.ndr64.align {
            0 | 1 => expr!({ p.tag_ahead(&mut #tag, |p| p.#method()) } tag method),
            wide => {
                let wide = wide.to_string();
                expr!({ p.tag_ahead(&mut #tag, |p| p.align64(#wide).and_then(|()| p.#method())) } tag wide method)
            }
        }
    }

    fn switch_base(&self, u: &Union) -> (&'static str, &'static str, u32) {
        base(self.switch_scalar(u))
    }

    /// `accepts`: whether the value fits a level.
    fn accepts(&self, w: &mut Writer, variants: &[Variant<'_>]) {
        w.doc("Whether this is the arm for a level.");
        w.method(
            code!(Member { pub fn accepts(&self, level: i64) -> bool { #b } }; b: Stmt),
            &["level"],
            |w| {
                w.block(code!(Stmt { match self { #b } }; b: Arm), |w| {
                    if variants.is_empty() {
                        w.put(code!(Arm { Self::Nothing => false, }));
                    }
                    for v in variants {
                        let arm = self.variant_pattern(v, "_");
                        let pattern = &v.pattern;
                        match (v.default, pattern.is_empty()) {
                            (true, _) => {
                                let others: Vec<&str> = variants
                                    .iter()
                                    .filter(|o| !o.default && !o.pattern.is_empty())
                                    .map(|o| o.pattern.as_str())
                                    .collect();
                                let others = others.join(" | ");
                                if others.is_empty() {
                                    w.put(code!(Arm { #arm => true, } arm));
                                } else {
                                    w.put_text(
                                        super::emit::Kind::Arm,
                                        format!("{arm} => !matches!(level, {others}),"),
                                    );
                                }
                            }
                            (false, true) => w.put(code!(Arm { #arm => false, } arm)),
                            (false, false) => {
                                w.put_text(
                                    super::emit::Kind::Arm,
                                    format!("{arm} => matches!(level, {pattern}),"),
                                );
                            }
                        }
                    }
                });
            },
        );
    }

    /// `Self::Name(binding)`, or `Self::Name` for an empty arm.
    fn variant_pattern(&self, v: &Variant<'_>, binding: &str) -> String {
        let name = &v.name;
        match v.element {
            Some(_) => expr!({ Self::#name(#binding) } name binding),
            None => format!("Self::{name}"),
        }
    }

    fn arm_site(&self, e: &'a Element, mode: Mode, stage: Stage) -> Site<'static, 'a> {
        Site { e, index: 0, env: Env { mode, this: None, names: &[], reply: false }, stage }
    }

    fn union_scalars(&self, w: &mut Writer, id: TypeId, u: &'a Union, variants: &[Variant<'a>], mode: Mode) {
        let def = self.model.ty(id);
        self.function_params.set(&[]);
        self.begin_flags(w, def.flags);
        if mode == Mode::Push {
            w.put(code!(Stmt { p.check_arm(self.accepts(level), level)?; }));
        }
        let Layout { ndr32, ndr64, .. } = def.layout;
        let wide = ndr64.align.to_string();
        if u.discriminant {
            let (rust, method, _) = self.switch_base(u);
            if ndr64.align > 1 {
                w.put(code!(Stmt { p.align64(#wide)?; } wide));
            }
            match mode {
                Mode::Pull => {
                    let tag = expr!({ p.#method()? } method);
                    w.put(code!(Stmt { let tag = #tag; } tag));
                    w.put(code!(Stmt { p.check_tag(level, tag)?; }));
                }
                _ if rust == "bool" => w.put(code!(Stmt { p.#method(level != 0)?; } method)),
                _ => w.put(code!(Stmt { p.#method(p.narrow(level)?)?; } method)),
            }
        }
        if u.ms_union {
            align(w, ndr32.align, ndr64.align);
        } else if ndr64.align > 1 {
            w.put(code!(Stmt { p.align64(#wide)?; } wide));
        }
        if mode == Mode::Pull {
            self.select(w, variants);
        }
        if let Some(before) = u.relative_base {
            w.block(code!(Stmt { match self { #b } }; b: Arm), |w| {
                for v in variants {
                    let arm = self.variant_pattern(v, "_");
                    match v.element.map(|e| self.element_align(e)) {
                        Some((a32, a64)) if a64 > 1 => {
                            let (a32, a64) = (a32.to_string(), a64.to_string());
                            w.put(code!(Arm { #arm => p.align_by(#a32, #a64)?, } arm a32 a64));
                        }
                        _ => w.put(code!(Arm { #arm => {} } arm)),
                    }
                }
            });
            let before = before.to_string();
            w.put(code!(Stmt { let base = p.begin_relative_base_scalars(#before); } before));
        }
        self.match_arms(w, variants, |e| Some(self.arm_step(e, mode, Stage::Scalars)));
        if u.relative_base.is_some() {
            w.put(code!(Stmt { p.end_relative_base(base); }));
        }
        self.end_flags(w, def.flags);
        w.put(code!(Stmt { Ok(()) }));
    }

    fn arm_step(&self, e: &'a Element, mode: Mode, stage: Stage) -> String {
        let site = self.arm_site(e, mode, stage);
        let v = Target::Ref("v".to_owned());
        let text = match stage {
            Stage::Scalars => self.scalars(site, 0, &v),
            Stage::Buffers => self.buffers(site, 0, &v),
        };
        let pointer = matches!(e.levels[0], Level::Pointer(_));
        let text = if pointer == (stage == Stage::Buffers) { self.nested(e, text) } else { text };
        self.wrapped(site, text)
    }

    /// Makes the arm that a level chooses.
    fn select(&self, w: &mut Writer, variants: &[Variant<'_>]) {
        w.block(code!(Stmt { *self = match level { #b }; }; b: Arm), |w| {
            let mut default = None;
            for v in variants {
                let (name, pattern) = (&v.name, &v.pattern);
                let value = match v.element {
                    Some(_) => expr!({ Self::#name(Default::default()) } name),
                    None => format!("Self::{name}"),
                };
                if v.default {
                    default = Some(value);
                } else if !pattern.is_empty() {
                    w.put(code!(Arm { #pattern => #value, } pattern value));
                }
            }
            match default {
                Some(value) => w.put(code!(Arm { _ => #value, } value)),
                None => w.put(code!(Arm { _ => return Err(p.bad_switch(level)), })),
            }
        });
    }

    /// `match self` with a step for each arm that has one.
    fn match_arms(
        &self,
        w: &mut Writer,
        variants: &[Variant<'a>],
        step: impl Fn(&'a Element) -> Option<String>,
    ) {
        let steps: Vec<_> = variants.iter().map(|v| v.element.and_then(|e| Some((e, step(e)?)))).collect();
        let missing = variants.is_empty() || steps.iter().any(Option::is_none);
        if steps.iter().all(Option::is_none) {
            return;
        }
        w.block(code!(Stmt { match self { #b } }; b: Arm), |w| {
            for (v, step) in variants.iter().zip(&steps) {
                if let Some((e, text)) = step {
                    let arm =
                        self.variant_pattern(v, if text.contains('v') && uses_v(text) { "v" } else { "_" });
                    let name = format!("{:?}", e.name);
                    w.arm(&arm, &format!("{text}.at({name})?"));
                }
            }
            if missing {
                w.put(code!(Arm { _ => {} }));
            }
        });
    }

    fn union_buffers(&self, w: &mut Writer, id: TypeId, u: &'a Union, variants: &[Variant<'a>], mode: Mode) {
        let def = self.model.ty(id);
        self.begin_flags(w, def.flags);
        if let Some(before) = u.relative_base {
            let before = before.to_string();
            w.put(code!(Stmt { let base = p.begin_relative_base_buffers(#before)?; } before));
        }
        self.match_arms(w, variants, |e| {
            self.has_deferred(e, 0).then(|| self.arm_step(e, mode, Stage::Buffers))
        });
        if u.relative_base.is_some() {
            w.put(code!(Stmt { p.end_relative_base(base); }));
        }
        self.end_flags(w, def.flags);
        w.put(code!(Stmt { Ok(()) }));
    }

    fn union_print(&self, w: &mut Writer, id: TypeId, variants: &[Variant<'a>]) {
        let idl = format!("{:?}", self.model.ty(id).name);
        w.put(code!(Stmt { out.begin_union(name, #idl, level as u32); } idl));
        w.block(code!(Stmt { match self { #b } }; b: Arm), |w| {
            w.put(code!(Arm { _ if !self.accepts(level) => out.bad_level(level as u32), }));
            let mut empty = variants.is_empty();
            for v in variants {
                let Some(e) = v.element.filter(|e| !super::structs::is_noprint(e)) else {
                    empty = true;
                    continue;
                };
                let site = self.arm_site(e, Mode::Print, Stage::Scalars);
                let text = self.print(site, 0, &Target::Ref("v".to_owned()));
                let text = self.provided(site, text);
                let flags = super::structs::printed_flags(e.flags);
                let text = if flags.is_empty() {
                    text
                } else {
                    let flags = self.flags_const(flags);
                    expr!({ show_flagged(#flags, out, |out| #text) } flags text)
                };
                let arm = self.variant_pattern(v, if uses_v(&text) { "v" } else { "_" });
                w.arm(&arm, &text);
            }
            if empty {
                w.put(code!(Arm { _ => {} }));
            }
        });
        w.put(code!(Stmt { out.end(); }));
    }

    /// Alignment of an element under both transfer syntaxes.
    fn element_align(&self, e: &Element) -> (u8, u8) {
        for level in &e.levels {
            match level {
                Level::Pointer(p) => {
                    return match p.kind {
                        PointerKind::Relative => (4, 4),
                        PointerKind::RelativeShort => (2, 2),
                        _ => (4, 8),
                    };
                }
                Level::Array(a) if a.conformant || a.varying => return (4, 8),
                Level::Subcontext(s) => {
                    return if s.header == 4 {
                        (4, 4)
                    } else {
                        (s.header.clamp(1, 4) as u8, s.header.clamp(1, 4) as u8)
                    };
                }
                Level::Data(id) => {
                    let layout = self.model.ty(self.model.resolve(*id)).layout;
                    return (layout.ndr32.align.max(1), layout.ndr64.align.max(1));
                }
                _ => {}
            }
        }
        (1, 1)
    }
}

/// Whether a text mentions the variable `v` outside closures of its own.
pub(super) fn uses_v(text: &str) -> bool {
    let b = text.as_bytes();
    let word = |c: Option<&u8>| c.is_some_and(|c| c.is_ascii_alphanumeric() || *c == b'_');
    (0..b.len()).any(|i| {
        b[i] == b'v'
            && !word(b.get(i + 1))
            && (i == 0 || !word(b.get(i - 1)))
            && (i == 0 || b[i - 1] != b'|')
            && !text[..i].ends_with("::")
    })
}

/// The labels of a variant, for people.
fn labels(v: &Variant<'_>) -> String {
    match v.labels.as_slice() {
        [] => "no level".to_owned(),
        labels @ [_, _, _, _, _, _, _, ..] => format!("{}, …", labels[..5].join(", ")),
        labels => labels.join(", "),
    }
}

/// Whether two arms hold the same member.
fn same(a: &Element, b: &Element) -> bool {
    a.name == b.name
        && a.flags == b.flags
        && a.range == b.range
        && a.charset == b.charset
        && a.content == b.content
        && format!("{:?}", a.provide) == format!("{:?}", b.provide)
        && format!("{:?}", a.levels) == format!("{:?}", b.levels)
}

/// The methods of a half that the IDL leaves to hand-written code.
fn custom_half(w: &mut Writer, idl: &str, mode: Mode, custom: bool) {
    match (mode, custom) {
        (Mode::Pull, true) => {
            w.put(code!(Member {
                fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
                    CustomUnionPull::pull_scalars(self, level, p)
                }
            }));
            w.put(code!(Member {
                fn pull_buffers(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
                    CustomUnionPull::pull_buffers(self, level, p)
                }
            }));
        }
        (Mode::Pull, false) => w.put(code!(Member {
            fn pull_scalars(&mut self, _level: i64, p: &mut Pull<'_>) -> Result<()> {
                p.unsupported(#idl)
            }
        } idl)),
        (_, true) => {
            w.put(code!(Member {
                fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
                    CustomUnionPush::push_scalars(self, level, p)
                }
            }));
            w.put(code!(Member {
                fn push_buffers(&self, level: i64, p: &mut Push) -> Result<()> {
                    CustomUnionPush::push_buffers(self, level, p)
                }
            }));
        }
        (_, false) => w.put(code!(Member {
            fn push_scalars(&self, _level: i64, p: &mut Push) -> Result<()> {
                p.unsupported(#idl)
            }
        } idl)),
    }
}
