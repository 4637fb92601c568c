//! Structs.

use super::File;
use super::emit::{Writer, code, expr};
use super::expr::{Env, Mode};
use super::levels::{Site, Stage, Target};
use super::types::is_text;
use crate::model::{Element, Expr, Level, PointerKind, Struct, TypeDef, TypeId, TypeKind};
use pidl_ndr::{Flags, Scalar};

impl<'a> File<'a> {
    pub(super) fn structure(&self, w: &mut Writer, id: TypeId, s: &'a Struct) {
        let name = &self.shared.types[id.0 as usize];
        self.type_docs(w, id);
        let types: Vec<_> = (0..s.fields.len()).map(|i| self.member_type(s, i)).collect();
        self.fields(w, name, &s.fields.iter().collect::<Vec<_>>(), self.field_names(id), &types);
        if s.hoisted > 0 {
            self.conformance(w, id, s);
        }
        w.blank();
        w.block(code!(Item { impl Ndr for #name { #b } } name; b: Member), |w| {
            self.consts_of(w, self.model.ty(id));
            self.plain_of(w, id);
            self.flat_of(w, id);
            let fields: Vec<_> = s.fields.iter().enumerate().collect();
            self.passes(w, id, s, &fields);
        });
    }

    /// The struct that holds elements.
    pub(super) fn fields(
        &self,
        w: &mut Writer,
        name: &str,
        fields: &[&Element],
        names: &[String],
        types: &[String],
    ) {
        if fields.is_empty() {
            w.put(code!(Item { #[derive(Clone, Debug, Default, PartialEq)] pub struct #name {} } name));
            return;
        }
        w.block(code!(Item { #[derive(Clone, Debug, Default, PartialEq)] pub struct #name { #b } } name; b: Field), |w| {
            for ((e, field), ty) in fields.iter().zip(names).zip(types) {
                self.member_doc(w, e.doc.as_deref(), &e.name, e.span);
                self.alias(w, &e.name, field);
                w.put(code!(Field { pub #field: #ty, } field ty));
            }
        });
        self.content_methods(w, name, fields, names);
    }

    /// `MIN_SIZE` and `HAS_BUFFERS`.
    fn consts_of(&self, w: &mut Writer, def: &TypeDef) {
        let min = def.layout.min_size.to_string();
        w.put(code!(Member { const MIN_SIZE: usize = #min; } min));
        if !(def.has_buffers || self.shared.is_custom(&def.name)) {
            w.put(code!(Member { const HAS_BUFFERS: bool = false; }));
        }
        w.blank();
    }

    fn passes(&self, w: &mut Writer, id: TypeId, s: &'a Struct, fields: &[(usize, &'a Element)]) {
        let def = self.model.ty(id);
        let custom = self.shared.is_custom(&def.name);
        let buffers = def.has_buffers;
        if def.nopull {
            unsupported(w, def, Mode::Pull, custom);
        } else {
            w.method(
                code!(Member { fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> { #b } }; b: Stmt),
                &["p"],
                |w| self.struct_scalars(w, id, s, fields, Mode::Pull),
            );
            if buffers {
                w.method(
                    code!(Member { fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> { #b } }; b: Stmt), &["p"],
                    |w| self.struct_buffers(w, id, s, fields, Mode::Pull),
                );
            }
        }
        if def.nopush {
            unsupported(w, def, Mode::Push, custom);
        } else {
            w.method(
                code!(Member { fn push_scalars(&self, p: &mut Push) -> Result<()> { #b } }; b: Stmt),
                &["p"],
                |w| self.struct_scalars(w, id, s, fields, Mode::Push),
            );
            if buffers {
                w.method(
                    code!(Member { fn push_buffers(&self, p: &mut Push) -> Result<()> { #b } }; b: Stmt),
                    &["p"],
                    |w| self.struct_buffers(w, id, s, fields, Mode::Push),
                );
            }
        }
        w.method(
            code!(Member { fn print(&self, name: &str, out: &mut dyn Printer) { #b } }; b: Stmt),
            &["out"],
            |w| {
                if def.noprint && custom {
                    w.put(code!(Stmt { CustomPrint::print(self, name, out); }));
                    return;
                }
                if def.noprint && self.print_known(w, id, s) {
                    return;
                }
                let idl = format!("{:?}", def.name);
                w.put(code!(Stmt { out.begin_struct(name, #idl); } idl));
                let env = self.struct_env(id, Mode::Print);
                let printed = printed_flags(def.flags);
                if !printed.is_empty() {
                    let flags = self.flags_const(printed);
                    w.put(code!(Stmt { let flags = out.add_flags(#flags); } flags));
                }
                for (index, e) in fields {
                    let site = Site { e, index: *index, env, stage: Stage::Scalars };
                    self.print_statement(w, site, &env.names[*index]);
                }
                if !printed.is_empty() {
                    w.put(code!(Stmt { out.restore_flags(flags); }));
                }
                w.put(code!(Stmt { out.end(); }));
            },
        );
    }

    /// GUIDs and SIDs, which everybody shows in a form of their own.
    fn print_known(&self, w: &mut Writer, id: TypeId, s: &Struct) -> bool {
        let scalars: Vec<_> = s.fields.iter().map(|f| &self.model.types[f.data().0 as usize].kind).collect();
        let names = self.field_names(id);
        use Scalar::{Int8, Uint8, Uint16, Uint32};
        match (self.model.ty(id).name.as_str(), scalars.as_slice(), names) {
            (
                "GUID",
                [
                    TypeKind::Scalar(Uint32),
                    TypeKind::Scalar(Uint16),
                    TypeKind::Scalar(Uint16),
                    TypeKind::Scalar(Uint8),
                    TypeKind::Scalar(Uint8),
                ],
                [low, mid, high, clock, node],
            ) => {
                w.put(
                    code!(Stmt { let ([a, b], [c, d, e, f, g, h]) = (self.#clock, self.#node); } clock node),
                );
                w.put(code!(Stmt {
                    out.guid(name, self.#low, self.#mid, self.#high, [a, b, c, d, e, f, g, h]);
                } low mid high));
            }
            (
                "SID" | "RPC_SID" | "dom_sid" | "dom_sid2" | "dom_sid28" | "dom_sid0",
                [
                    TypeKind::Scalar(Uint8),
                    TypeKind::Scalar(Uint8 | Int8),
                    TypeKind::Scalar(Uint8),
                    TypeKind::Scalar(Uint32),
                ],
                [revision, count, authority, subs],
            ) => {
                w.put(code!(Stmt { let subs = self.#subs.get(..self.#count as usize); } subs count));
                w.put(code!(Stmt {
                    match subs {
                        Some(subs) => out.sid(name, self.#revision, self.#authority, subs),
                        None => out.sid(name, 0, [0; 6], &[]),
                    }
                } revision authority));
            }
            _ => return false,
        }
        true
    }

    fn struct_env(&self, id: TypeId, mode: Mode) -> Env<'a> {
        Env { mode, this: Some(id), names: self.field_names(id), reply: false }
    }

    /// `out.…;` for an element.
    pub(super) fn print_statement(&self, w: &mut Writer, site: Site<'_, 'a>, name: &str) {
        if is_noprint(site.e) {
            return;
        }
        let text = self.provided(site, self.print(site, 0, &Target::field(name)));
        let flags = printed_flags(site.e.flags);
        if flags.is_empty() {
            w.put(code!(Stmt { #text; } text));
        } else {
            let flags = self.flags_const(flags);
            w.put(code!(Stmt { show_flagged(#flags, out, |out| #text); } flags text));
        }
    }

    fn struct_scalars(
        &self,
        w: &mut Writer,
        id: TypeId,
        s: &'a Struct,
        fields: &[(usize, &'a Element)],
        mode: Mode,
    ) {
        let def = self.model.ty(id);
        let env = self.struct_env(id, mode);
        if self.plain(id).is_some() {
            w.put(code!(Stmt { if p.plain(self) { return Ok(()); } }));
        } else if mode == Mode::Pull && self.flat(id).is_some() {
            w.put(code!(Stmt { if p.flat(self) { return Ok(()); } }));
        }
        self.begin_flags(w, def.flags);
        if s.hoisted > 0 {
            let n = s.hoisted.to_string();
            match mode {
                Mode::Pull => w.put(code!(Stmt { p.hoist(#n)?; } n)),
                _ => w.put(code!(Stmt { p.hoist(&self.conformance(p)?)?; })),
            }
        }
        let (a32, a64) = (def.layout.ndr32.align, def.layout.ndr64.align);
        align(w, a32, a64);
        let own_size = fields.iter().find_map(|(index, e)| {
            let site = Site { e, index: *index, env, stage: Stage::Scalars };
            Some((*index, self.own_size(id, s, site)?))
        });
        let late_sizes = self.late_sizes(s, env);
        if own_size.is_some() {
            w.put(code!(Stmt { let start = p.position(); }));
        }
        if let Some(before) = s.relative_base {
            let before = before.to_string();
            w.put(code!(Stmt { let base = p.begin_relative_base_scalars(#before); } before));
        }
        let (mut late, mut open) = (Vec::new(), Vec::new());
        let mut member = |w: &mut Writer, (index, e): (usize, &'a Element)| {
            if e.skip {
                return;
            }
            let site = Site { e, index, env, stage: Stage::Scalars };
            if let Some((own, int)) = own_size
                && own == index
            {
                let name = format!("{:?}", e.name);
                w.put(code!(Stmt { let size = p.size_later::<#int>(start).at(#name)?; } int name));
                return;
            }
            if let Some(width) = self.late_width(e, env) {
                self.room_step(w, site, width);
                open.push((index, site));
                return;
            }
            if let Some(late) = late_sizes.iter().find(|l| l.number == index) {
                let (width, present, number) = (late.width, &late.present, &late.number_text);
                let text =
                    expr!({ p.size_of_pointee_later(#width, #present, |n| #number) } width present number);
                self.step(w, &self.wrapped(site, text), &e.name);
                return;
            }
            let target = self.target(site);
            let mut text = self.scalars(site, 0, &target);
            if !matches!(e.levels[0], Level::Pointer(_)) {
                text = self.nested(e, text);
            }
            let text = self.wrapped(site, text);
            self.tag_place(w, site);
            match mode == Mode::Push && self.is_measured(s, index) {
                true => self.measured_step(w, &text, &env.names[index], &e.name),
                false => self.step(w, &text, &e.name),
            }
            if !matches!(e.levels[0], Level::Pointer(_)) {
                self.keep_max(w, site);
                late.extend(self.late_checks(site));
            }
        };
        let runs = match mode {
            Mode::Pull if self.flat(id).is_none() => self.runs(id, s),
            _ => Vec::new(),
        };
        let mut runs = runs.iter().peekable();
        let mut rest = fields;
        while let Some((first, others)) = rest.split_first() {
            match runs.next_if(|run| run.members.start == first.0) {
                Some(run) => {
                    let (inside, behind) = rest.split_at(run.members.len());
                    let text = &run.text;
                    w.block(code!(Stmt { if !pidl_ndr::run!(self, p, #text) { #b } } text; b: Stmt), |w| {
                        inside.iter().for_each(|f| member(w, *f));
                    });
                    rest = behind;
                }
                None => {
                    member(w, *first);
                    rest = others;
                }
            }
        }
        for text in late {
            w.put_text(super::emit::Kind::Stmt, text);
        }
        self.fill_in(w, &open);
        if s.relative_base.is_some() {
            w.put(code!(Stmt { p.end_relative_base(base); }));
        }
        if a64 > 1 {
            let a = a64.to_string();
            w.put(code!(Stmt { p.align64(#a)?; } a));
        }
        if let Some((own, _)) = own_size {
            let name = format!("{:?}", s.fields[own].name);
            w.put(code!(Stmt { p.fill_size(size).at(#name)?; } name));
        }
        self.end_flags(w, def.flags);
        w.put(code!(Stmt { Ok(()) }));
    }

    fn struct_buffers(
        &self,
        w: &mut Writer,
        id: TypeId,
        s: &'a Struct,
        fields: &[(usize, &'a Element)],
        mode: Mode,
    ) {
        let def = self.model.ty(id);
        let env = self.struct_env(id, mode);
        self.begin_flags(w, def.flags);
        if let Some(before) = s.relative_base {
            let before = before.to_string();
            w.put(code!(Stmt { let base = p.begin_relative_base_buffers(#before)?; } before));
        }
        let mut late = Vec::new();
        let late_sizes = self.late_sizes(s, env);
        for (index, e) in fields {
            if let Some(late) = late_sizes.iter().find(|l| l.number == *index) {
                let (place, present) = (&late.place, &late.present);
                w.put(code!(Stmt { let #place = p.size_place(#present)?; } place present));
            }
            if e.skip || !self.has_deferred(e, 0) {
                continue;
            }
            let site = Site { e, index: *index, env, stage: Stage::Buffers };
            let text = self.buffers(site, 0, &Target::field(&env.names[*index]));
            let text = self.wrapped(site, self.nested(e, text));
            self.step(w, &text, &e.name);
            if matches!(e.levels[0], Level::Pointer(_)) {
                self.keep_max(w, site);
                late.extend(self.late_checks(site));
            }
        }
        for text in late {
            w.put_text(super::emit::Kind::Stmt, text);
        }
        if s.relative_base.is_some() {
            w.put(code!(Stmt { p.end_relative_base(base); }));
        }
        self.end_flags(w, def.flags);
        w.put(code!(Stmt { Ok(()) }));
    }

    /// What an element's code works on: its field, or on push its `value()`.
    pub(super) fn target(&self, site: Site<'_, 'a>) -> Target {
        let field = Target::field(&site.env.names[site.index]);
        if site.env.mode != Mode::Push || matches!(site.e.levels[0], Level::Optional(_)) {
            return field;
        }
        match &site.e.value {
            Some(value) => self.value(site, value).map_or(field, Target::Place),
            None => field,
        }
    }

    /// A `value()` as what the element's innermost data is.
    pub(super) fn value(&self, site: Site<'_, 'a>, value: &'a Expr) -> Option<String> {
        let e = site.e;
        if self.is_external(value) {
            return None;
        }
        if let Expr::Str(s) = value {
            let s = format!("{s:?}");
            return Some(expr!({ NdrString::from(#s) } s));
        }
        if e.levels
            .iter()
            .any(|l| matches!(l, Level::Pointer(p) if !p.top_level) || matches!(l, Level::Array(_)))
        {
            return match value {
                Expr::Path(path) => {
                    self.borrowed(path, site.env).map(|p| p.trim_start_matches('&').to_owned())
                }
                _ => None,
            };
        }
        let id = self.model.resolve(e.data());
        let name = self.type_name(e.data());
        match &self.model.ty(id).kind {
            TypeKind::Enum(_) | TypeKind::Bitmap(_) => {
                let n = self.integer(value, site.env);
                Some(expr!({ #name(p.narrow(#n)?) } name n))
            }
            TypeKind::Scalar(s) => match super::types::number(*s) {
                super::types::Number::Plain => {
                    let n = self.integer(value, site.env);
                    Some(expr!({ p.narrow::<#name>(#n)? } name n))
                }
                super::types::Number::Newtype => {
                    let n = self.integer(value, site.env);
                    match s {
                        pidl_ndr::Scalar::Bool8 | pidl_ndr::Scalar::Bool32 => {
                            Some(expr!({ #name(i128::from(#n) != 0) } name n))
                        }
                        _ => Some(expr!({ #name(p.narrow(#n)?) } name n)),
                    }
                }
                super::types::Number::No => match value {
                    Expr::Path(path) => {
                        self.borrowed(path, site.env).map(|p| p.trim_start_matches('&').to_owned())
                    }
                    _ => None,
                },
            },
            _ => match value {
                Expr::Path(path) => {
                    self.borrowed(path, site.env).map(|p| p.trim_start_matches('&').to_owned())
                }
                _ => None,
            },
        }
    }

    /// `….at("name")?;`
    pub(super) fn step(&self, w: &mut Writer, text: &str, name: &str) {
        w.step(text, &format!(".at({name:?})?;"));
    }

    /// Checks against members that are read after an element: of an array's
    /// counts, of a union's discriminant.
    pub(super) fn late_checks(&self, site: Site<'_, 'a>) -> Vec<String> {
        let mut out = Vec::new();
        if site.is_late_union() {
            let (tag, level) = (site.tag(), self.switch_level(site));
            let name = format!("{:?}", site.e.name);
            out.push(expr!({ p.late_tag(#tag, #level).at(#name)? } tag level name) + ";");
        }
        let Some((array, text)) = self.late_array(site) else { return out };
        let field = &site.env.names[site.index];
        let name = format!("{:?}", site.e.name);
        let late = |e: &Option<Expr>| {
            e.as_ref().filter(|e| !self.available(site, e)).map(|e| self.count(e, site.env))
        };
        if let Some(size) = late(&array.size)
            && array.conformant
        {
            if array.varying || text {
                let max = late_max(field);
                out.push(
                    expr!({ p.late_max(&self.#field, #max, #size).at(#name)? } field max size name) + ";",
                );
            } else {
                out.push(expr!({ p.late_size(&self.#field, #size).at(#name)? } field size name) + ";");
            }
        }
        if let Some(length) = late(&array.length)
            && array.varying
            && !text
        {
            out.push(expr!({ p.late_size(&self.#field, #length).at(#name)? } field length name) + ";");
        }
        out
    }

    /// A place for the discriminant of a union whose switch is read after it.
    pub(super) fn tag_place(&self, w: &mut Writer, site: Site<'_, 'a>) {
        if site.is_late_union() {
            let tag = site.tag();
            w.put(code!(Stmt { let mut #tag = None; } tag));
        }
    }

    /// Keeps the maximum count of an array that [`File::late_checks`] needs.
    pub(super) fn keep_max(&self, w: &mut Writer, site: Site<'_, 'a>) {
        let field = &site.env.names[site.index];
        let needed = self.late_array(site).is_some_and(|(a, text)| {
            let late = a.size.as_ref().is_some_and(|s| !self.available(site, s));
            a.conformant && (a.varying || text) && late
        });
        if needed {
            let max = late_max(field);
            w.put(code!(Stmt { let #max = p.last_max_count(); } max));
        }
    }

    /// The array whose counts can be checked after its siblings are read, and whether it is text.
    fn late_array(&self, site: Site<'_, 'a>) -> Option<(&'a crate::model::Array, bool)> {
        if site.env.mode != Mode::Pull {
            return None;
        }
        let mut pointers = 0;
        for (i, level) in site.e.levels.iter().enumerate() {
            match level {
                Level::Pointer(p) if p.top_level && p.kind == PointerKind::Ref => {}
                Level::Pointer(_) => pointers += 1,
                Level::Array(a) => return (pointers <= 1).then(|| (a, is_text(site.e, i))),
                _ => return None,
            }
        }
        None
    }

    pub(super) fn begin_flags(&self, w: &mut Writer, flags: Flags) {
        let flags = wire_flags(flags);
        if !flags.is_empty() {
            let flags = self.flags_const(flags);
            w.put(code!(Stmt { let flags = p.add_flags(#flags); } flags));
        }
    }

    pub(super) fn end_flags(&self, w: &mut Writer, flags: Flags) {
        if !wire_flags(flags).is_empty() {
            w.put(code!(Stmt { p.restore_flags(flags); }));
        }
    }

    /// The counts a struct that ends in a conformant array writes in front of itself.
    fn conformance(&self, w: &mut Writer, id: TypeId, s: &'a Struct) {
        let name = &self.shared.types[id.0 as usize];
        let Some((index, e)) = s.fields.iter().enumerate().next_back() else { return };
        let env = self.struct_env(id, Mode::Push);
        let field = &env.names[index];
        let mut counts = Vec::new();
        let mut tail = None;
        for (i, level) in e.levels.iter().enumerate() {
            match level {
                Level::Array(a) if a.conformant => counts.push(match (&a.size, is_text(e, i)) {
                    (Some(size), _) if !self.is_late(size, env, 0) => {
                        let n = self.count(size, env);
                        expr!({ p.size(#n)? } n)
                    }
                    (_, true) => {
                        let charset = e.charset.map_or("Charset::Utf16", super::expr::charset);
                        expr!({ p.size(charset_length(&self.#field, #charset))? } field charset)
                    }
                    (_, false) => expr!({ self.#field.len() } field),
                }),
                Level::Array(_) | Level::Switch(_) => {}
                Level::Data(id) => {
                    let resolved = self.model.resolve(*id);
                    match &self.model.ty(resolved).kind {
                        TypeKind::Struct(inner) if inner.hoisted > 0 && counts.is_empty() => {
                            tail = Some(expr!({ self.#field.conformance(p) } field));
                        }
                        TypeKind::Scalar(_) if counts.is_empty() => {
                            let flags = self.flags_const(e.flags);
                            counts.push(expr!({ p.string_count(&self.#field, #flags)? } field flags));
                        }
                        _ => {}
                    }
                }
                _ => break,
            }
        }
        let counts = counts.join(", ");
        let result = tail.unwrap_or_else(|| expr!({ Ok(Vec::from([#counts])) } counts));
        w.blank();
        w.block(code!(Item { impl #name { #b } } name; b: Member), |w| {
            w.doc("The counts that stand in front of this struct when it is written.");
            let p = if result.contains("p.") || result.contains("(p)") { "p" } else { "_p" };
            w.block(
                code!(Member { pub fn conformance(&self, #p: &Push) -> Result<Vec<usize>> { #b } } p; b: Stmt),
                |w| w.put_text(super::emit::Kind::Stmt, result),
            );
        });
    }
}

/// `[noprint]` on an element.
pub(super) fn is_noprint(e: &Element) -> bool {
    e.attributes.iter().any(|a| a == "noprint")
}

/// The variable that keeps a maximum count.
fn late_max(field: &str) -> String {
    format!("{}_max", field.trim_start_matches("r#"))
}

/// `p.align…;`
pub(super) fn align(w: &mut Writer, a32: u8, a64: u8) {
    let (n32, n64) = (a32.max(1).to_string(), a64.max(1).to_string());
    match (a32, a64) {
        (0 | 1, 0 | 1) => {}
        (a, b) if a == b => w.put(code!(Stmt { p.align(#n32)?; } n32)),
        _ => w.put(code!(Stmt { p.align_by(#n32, #n64)?; } n32 n64)),
    }
}

/// The flags that matter to reading and writing.
pub(super) fn wire_flags(flags: Flags) -> Flags {
    flags.without(Flags::PRINT_ARRAY_HEX | Flags::PRINT_SET_VALUES | Flags::IS_SECRET)
}

/// The flags that matter to printing.
pub(super) fn printed_flags(flags: Flags) -> Flags {
    Flags(flags.0 & (Flags::PRINT_ARRAY_HEX | Flags::IS_SECRET).0)
}

/// The methods of a half that the IDL leaves to hand-written code.
pub(super) fn unsupported(w: &mut Writer, def: &TypeDef, mode: Mode, custom: bool) {
    let idl = format!("{:?}", def.name);
    match (mode, custom) {
        (Mode::Pull, true) => {
            w.put(code!(Member {
                fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
                    CustomPull::pull_scalars(self, p)
                }
            }));
            w.put(code!(Member {
                fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
                    CustomPull::pull_buffers(self, p)
                }
            }));
        }
        (Mode::Pull, false) => {
            w.put(code!(Member {
                fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
                    p.unsupported(#idl)
                }
            } idl));
        }
        (_, true) => {
            w.put(code!(Member {
                fn push_scalars(&self, p: &mut Push) -> Result<()> {
                    CustomPush::push_scalars(self, p)
                }
            }));
            w.put(code!(Member {
                fn push_buffers(&self, p: &mut Push) -> Result<()> {
                    CustomPush::push_buffers(self, p)
                }
            }));
        }
        (_, false) => {
            w.put(code!(Member {
                fn push_scalars(&self, p: &mut Push) -> Result<()> {
                    p.unsupported(#idl)
                }
            } idl));
        }
    }
}
