//! One element in one pass: an expression of type `Result<()>`, built from the
//! element's levels outside in.

use super::File;
use super::emit::expr;
use super::expr::{Env, Mode, charset};
use super::held::small;
use super::structs::wire_flags;
use super::types::{array_len, is_text};
use crate::model::{Array, Element, Expr, Level, List, Path, PointerKind, Root, Side, Subcontext, TypeKind};
use pidl_ndr::{Charset, Flags, Scalar};

/// Flags that mean something to text and to printing only.
const TEXT_FLAGS: Flags = Flags(
    Flags::STR_ASCII.0
        | Flags::STR_UTF8.0
        | Flags::STR_RAW8.0
        | Flags::STR_NULLTERM.0
        | Flags::STR_NOTERM.0
        | Flags::STR_LEN4.0
        | Flags::STR_SIZE4.0
        | Flags::STR_SIZE2.0
        | Flags::STR_BYTESIZE.0
        | Flags::STR_CHARLEN.0
        | Flags::STR_NO_EMBEDDED_NUL.0
        | Flags::PRINT_ARRAY_HEX.0
        | Flags::IS_SECRET.0,
);

/// What a level's code works on.
#[derive(Clone)]
pub(super) enum Target {
    /// A place, `self.x`.
    Place(String),
    /// A reference, `v`.
    Ref(String),
}

impl Target {
    pub(super) fn field(name: &str) -> Self {
        Target::Place(format!("self.{name}"))
    }

    pub(super) fn v() -> Self {
        Target::Ref("v".to_owned())
    }

    /// As the receiver of a method.
    pub(super) fn receiver(&self) -> &str {
        match self {
            Target::Place(s) | Target::Ref(s) => s,
        }
    }

    /// As an argument.
    pub(super) fn borrow(&self, mode: Mode) -> String {
        match self {
            Target::Place(s) if mode == Mode::Pull => format!("&mut {s}"),
            Target::Place(s) => format!("&{s}"),
            Target::Ref(s) => s.clone(),
        }
    }
}

/// Which pass an expression is for, to know what has been read already.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Scalars,
    Buffers,
}

/// An element on its way through a pass.
#[derive(Clone, Copy)]
pub(super) struct Site<'e, 'a> {
    pub e: &'a Element,
    /// Its index among its siblings.
    pub index: usize,
    pub env: Env<'e>,
    pub stage: Stage,
}

impl Site<'_, '_> {
    /// Whether this reads a union before what chooses its arm.
    pub(super) fn is_late_union(&self) -> bool {
        self.e.late_switch && self.env.mode == Mode::Pull && self.stage == Stage::Scalars
    }

    /// The variable that keeps the discriminant of such a union.
    pub(super) fn tag(&self) -> String {
        format!("{}_tag", self.env.names[self.index].trim_start_matches("r#"))
    }
}

impl<'a> File<'a> {
    /// Whether the second pass has work from a level on.
    pub(super) fn has_deferred(&self, e: &Element, i: usize) -> bool {
        match &e.levels[i] {
            Level::Optional(_) => self.has_deferred(e, i + 1),
            Level::Pointer(p) if p.kind == PointerKind::Ignore => false,
            Level::Pointer(p) if p.top_level && p.kind == PointerKind::Ref => self.has_deferred(e, i + 1),
            Level::Pointer(_) => true,
            Level::Array(_) if is_text(e, i) => false,
            Level::Array(_) | Level::Switch(_) => self.has_deferred(e, i + 1),
            Level::Subcontext(_) | Level::Pipe => false,
            Level::Data(id) => self.model.ty(self.model.resolve(*id)).has_buffers,
        }
    }

    /// Whether a Rust integer holds a type.
    pub(super) fn is_number(&self, id: crate::model::TypeId) -> bool {
        match self.model.ty(self.model.resolve(id)).kind {
            TypeKind::Scalar(s) => super::types::number(s) == super::types::Number::Plain,
            _ => false,
        }
    }

    /// Whether what follows a level is plain data that implements `Ndr`.
    pub(super) fn is_leaf(&self, e: &Element, i: usize) -> bool {
        match &e.levels[i] {
            Level::Data(id) => !self.is_union(*id) && e.range.is_none() && !e.boxed && self.adds_nothing(*id),
            Level::Pipe => self.is_leaf(e, i + 1),
            // `Option` of what implements `Ndr` is a unique pointer.
            Level::Pointer(p) if p.kind == PointerKind::Unique && !p.top_level => self.is_leaf(e, i + 1),
            _ => false,
        }
    }

    /// Whether no alias on the way to the data has flags or a range of its own.
    pub(super) fn adds_nothing(&self, id: crate::model::TypeId) -> bool {
        self.alias_flags(id).is_empty() && self.alias_range(id).is_none()
    }

    /// What the aliases on the way to the data leave of its values.
    pub(super) fn alias_range(&self, mut id: crate::model::TypeId) -> Option<(i64, i64)> {
        let mut range = None;
        while let TypeKind::Alias(target) = &self.model.ty(id).kind {
            let [Level::Data(next)] = target.levels.as_slice() else { break };
            range = both_ranges(range, target.range);
            id = *next;
        }
        range
    }

    /// Flags an alias on the way to the data adds.
    pub(super) fn alias_flags(&self, mut id: crate::model::TypeId) -> Flags {
        let mut flags = Flags::NONE;
        while let TypeKind::Alias(target) = &self.model.ty(id).kind {
            flags |= self.model.ty(id).flags | target.flags;
            match target.levels.as_slice() {
                [Level::Data(next)] => id = *next,
                _ => break,
            }
        }
        flags
    }

    // --- the three passes ------------------------------------------------

    /// The flat part.
    pub(super) fn scalars(&self, site: Site<'_, 'a>, i: usize, t: &Target) -> String {
        let Site { e, env, .. } = site;
        let mode = env.mode;
        let r = t.borrow(mode);
        match &e.levels[i] {
            Level::Optional(condition) => self.presence(site, i, condition, t),
            Level::Pointer(pointer) => match pointer.kind {
                PointerKind::Ref if pointer.top_level => self.scalars(site, i + 1, t),
                PointerKind::Ref => expr!({ p.ref_pointer() }),
                PointerKind::Unique if self.is_leaf(e, i + 1) => {
                    let v = t.receiver();
                    match mode {
                        Mode::Pull => expr!({ #v.pull_scalars(p) } v),
                        _ => expr!({ #v.push_scalars(p) } v),
                    }
                }
                PointerKind::Unique => expr!({ p.unique(#r) } r),
                PointerKind::Full => expr!({ p.full_pointer(#r) } r),
                PointerKind::Relative => expr!({ p.relative_pointer(#r) } r),
                PointerKind::RelativeShort => expr!({ p.relative_short_pointer(#r) } r),
                PointerKind::Ignore => expr!({ p.ignored_pointer() }),
            },
            Level::Array(array) => self.array_scalars(site, i, array, t),
            Level::Subcontext(s) => {
                let content = self.both(site, i + 1, t);
                self.subcontext(site, s, content)
            }
            Level::Switch(_) | Level::Pipe => self.scalars(site, i + 1, t),
            Level::Data(id) => {
                let v = t.receiver();
                let text = if self.is_union(*id) {
                    let level = self.switch_level(site);
                    match mode {
                        Mode::Pull if site.is_late_union() => {
                            let tag = self.tag_ahead(site, *id);
                            expr!({ #tag.and_then(|level| #v.pull_scalars(level, p)) } tag v)
                        }
                        Mode::Pull => expr!({ #v.pull_scalars(#level, p) } v level),
                        _ => expr!({ #v.push_scalars(#level, p) } v level),
                    }
                } else {
                    let own = e.range.filter(|_| !in_array(e, i));
                    match (mode, both_ranges(own, self.alias_range(*id))) {
                        (Mode::Pull, Some((low, high))) => {
                            let (low, high) = (low.to_string(), high.to_string());
                            match self.is_number(*id) {
                                true => expr!({ p.ranged(#r, #low, #high) } r low high),
                                false => expr!({ p.ranged_with(#r, #low, #high, |v| v.0) } r low high),
                            }
                        }
                        (Mode::Pull, _) => expr!({ #v.pull_scalars(p) } v),
                        _ => expr!({ #v.push_scalars(p) } v),
                    }
                };
                self.flagged(self.alias_flags(*id), text)
            }
        }
    }

    /// What the flat part's pointers point to.
    pub(super) fn buffers(&self, site: Site<'_, 'a>, i: usize, t: &Target) -> String {
        let Site { e, env, .. } = site;
        let mode = env.mode;
        let r = t.borrow(mode);
        match &e.levels[i] {
            Level::Optional(_) => {
                let inner = self.buffers(site, i + 1, &Target::v());
                expr!({ p.if_present(#r, |v, p| #inner) } r inner)
            }
            Level::Pointer(pointer) => {
                let leaf = self.is_leaf(e, i + 1);
                match pointer.kind {
                    PointerKind::Ref => self.both(site, i + 1, t),
                    PointerKind::Ignore => "Ok(())".to_owned(),
                    PointerKind::Unique if leaf => {
                        let v = t.receiver();
                        match mode {
                            Mode::Pull => expr!({ #v.pull_buffers(p) } v),
                            _ => expr!({ #v.push_buffers(p) } v),
                        }
                    }
                    PointerKind::Relative if leaf => expr!({ p.relative_pointee(#r) } r),
                    PointerKind::RelativeShort if leaf => expr!({ p.relative_short_pointee(#r) } r),
                    PointerKind::Full if leaf => expr!({ p.full_pointee(#r) } r),
                    kind => {
                        if kind == PointerKind::Unique
                            && let Some(text) = self.unique_pointee(site, i + 1, &r, false)
                        {
                            return text;
                        }
                        let inner = self.both(site, i + 1, &Target::v());
                        match kind {
                            PointerKind::Unique => expr!({ p.pointee_with(#r, |v, p| #inner) } r inner),
                            PointerKind::Full => expr!({ p.full_pointee_with(#r, |v, p| #inner) } r inner),
                            PointerKind::RelativeShort => {
                                expr!({ p.relative_short_pointee_with(#r, |v, p| #inner) } r inner)
                            }
                            _ => expr!({ p.relative_pointee_with(#r, |v, p| #inner) } r inner),
                        }
                    }
                }
            }
            Level::Array(Array { each: Some(each), .. }) => self.each_buffers(site, i, each, &r),
            Level::Array(_) if self.is_leaf(e, i + 1) => expr!({ p.items_buffers(#r) } r),
            Level::Array(_) => {
                let inner = self.buffers(site, i + 1, &Target::v());
                expr!({ p.each(#r, |v, p| #inner) } r inner)
            }
            Level::Switch(_) => self.buffers(site, i + 1, t),
            Level::Subcontext(_) | Level::Pipe => "Ok(())".to_owned(),
            Level::Data(id) => {
                let v = t.receiver();
                let text = if self.is_union(*id) {
                    let level = self.switch_level(site);
                    match mode {
                        Mode::Pull => expr!({ #v.pull_buffers(#level, p) } v level),
                        _ => expr!({ #v.push_buffers(#level, p) } v level),
                    }
                } else {
                    match mode {
                        Mode::Pull => expr!({ #v.pull_buffers(p) } v),
                        _ => expr!({ #v.push_buffers(p) } v),
                    }
                };
                self.flagged(self.alias_flags(*id), text)
            }
        }
    }

    /// Both passes at once: arguments, pointees, contents of subcontexts.
    pub(super) fn both(&self, site: Site<'_, 'a>, i: usize, t: &Target) -> String {
        let Site { e, env, .. } = site;
        let mode = env.mode;
        let r = t.borrow(mode);
        if !self.has_deferred(e, i) {
            return self.scalars(site, i, t);
        }
        match &e.levels[i] {
            Level::Optional(_) => self.framed(site, i, t),
            Level::Pointer(pointer) => match pointer.kind {
                PointerKind::Ref if pointer.top_level => self.both(site, i + 1, t),
                PointerKind::Ref => {
                    let inner = self.both(site, i + 1, t);
                    expr!({ p.ref_pointer().and_then(|()| #inner) } inner)
                }
                PointerKind::Unique if self.is_leaf(e, i + 1) => expr!({ p.optional(#r) } r),
                PointerKind::Unique => {
                    if let Some(text) = self.unique_pointee(site, i + 1, &r, true) {
                        return text;
                    }
                    let inner = self.both(site, i + 1, &Target::v());
                    expr!({ p.optional_with(#r, |v, p| #inner) } r inner)
                }
                _ => self.framed(site, i, t),
            },
            Level::Array(array)
                if self.is_leaf(e, i + 1) && !self.is_rust_array(e, i) && !array.repeats() =>
            {
                let dim = self.dim(site, array);
                expr!({ p.array(#r, #dim) } r dim)
            }
            Level::Array(_) => self.framed(site, i, t),
            Level::Switch(_) | Level::Pipe => self.both(site, i + 1, t),
            Level::Subcontext(_) => self.scalars(site, i, t),
            Level::Data(id) => {
                let v = t.receiver();
                let text = if self.is_union(*id) {
                    let level = self.switch_level(site);
                    match mode {
                        Mode::Pull if site.is_late_union() => {
                            let tag = self.tag_ahead(site, *id);
                            expr!({ #tag.and_then(|level| #v.pull(level, p)) } tag v)
                        }
                        Mode::Pull => expr!({ #v.pull(#level, p) } v level),
                        _ => expr!({ #v.push(#level, p) } v level),
                    }
                } else {
                    match mode {
                        Mode::Pull => expr!({ #v.pull(p) } v),
                        _ => expr!({ #v.push(p) } v),
                    }
                };
                self.flagged(self.alias_flags(*id), text)
            }
        }
    }

    /// The pointees that have a method of their own.
    fn unique_pointee(&self, site: Site<'_, 'a>, i: usize, r: &str, at_once: bool) -> Option<String> {
        let e = site.e;
        match &e.levels[i] {
            Level::Array(array) if is_text(e, i) => {
                let charset = e.charset.map_or("Charset::Utf16", charset);
                let dim = self.dim(site, array);
                Some(match (charset, dim.as_str(), at_once) {
                    ("Charset::Utf16", "Dim::string()", false) => expr!({ p.utf16_pointee(#r) } r),
                    ("Charset::Utf16", "Dim::string()", true) => expr!({ p.optional_utf16(#r) } r),
                    (_, _, false) => expr!({ p.text_pointee(#r, #charset, #dim) } r charset dim),
                    (_, _, true) => expr!({ p.optional_text(#r, #charset, #dim) } r charset dim),
                })
            }
            Level::Array(array)
                if self.is_leaf(e, i + 1) && !self.is_rust_array(e, i) && !array.repeats() =>
            {
                let dim = self.dim(site, array);
                Some(match at_once {
                    false => expr!({ p.array_pointee(#r, #dim) } r dim),
                    true => expr!({ p.optional_array(#r, #dim) } r dim),
                })
            }
            Level::Switch(_) if !at_once && !e.boxed => match &e.levels[i + 1] {
                Level::Data(id) if self.is_union(*id) && self.adds_nothing(*id) => {
                    let level = self.switch_level(site);
                    Some(expr!({ p.union_pointee(#r, #level) } r level))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Both passes over something whose passes refer to each other through the deferral queue.
    fn framed(&self, site: Site<'_, 'a>, i: usize, t: &Target) -> String {
        let r = t.borrow(site.env.mode);
        let first = self.scalars(site, i, &Target::v());
        let second = self.buffers(site, i, &Target::v());
        let v = used_v(&first);
        expr!({ p.both(#r, |#v, p| #first, |v, p| #second) } r v first second)
    }

    // --- parts -------------------------------------------------------------

    fn is_rust_array(&self, e: &Element, i: usize) -> bool {
        matches!(&e.levels[i], Level::Array(a) if !is_text(e, i) && array_len(a).is_some())
    }

    fn array_scalars(&self, site: Site<'_, 'a>, i: usize, array: &'a Array, t: &Target) -> String {
        let Site { e, env, .. } = site;
        let r = t.borrow(env.mode);
        if is_text(e, i) {
            let charset = e.charset.map_or("Charset::Utf16", charset);
            let dim = self.dim(site, array);
            if charset == "Charset::Utf16" && dim == "Dim::string()" {
                return expr!({ p.utf16(#r) } r);
            }
            return expr!({ p.text(#r, #charset, #dim) } r charset dim);
        }
        if array.repeats() {
            return self.repeated(site, i, array, t);
        }
        let leaf = self.is_leaf(e, i + 1) || (in_array(e, i + 1) && self.is_plain(e, i + 1));
        if self.is_rust_array(e, i) {
            if leaf {
                return expr!({ p.slice(#r) } r);
            }
            let inner = self.scalars(site, i + 1, &Target::v());
            return expr!({ p.each(#r, |v, p| #inner) } r inner);
        }
        let dim = self.dim(site, array);
        if leaf {
            return match (env.mode, env.this.map(|id| &self.model.ty(id).kind)) {
                (Mode::Pull, Some(TypeKind::Struct(s)))
                    if i == 0 && small(self.model, &s.fields, site.index).is_some() =>
                {
                    expr!({ p.small_items(#r, #dim) } r dim)
                }
                _ => expr!({ p.items(#r, #dim) } r dim),
            };
        }
        let inner = self.scalars(site, i + 1, &Target::v());
        let v = used_v(&inner);
        expr!({ p.items_with(#r, #dim, |#v, p| #inner) } r dim v inner)
    }

    /// Data that needs nothing but `Ndr`; a range on an array is on its count.
    fn is_plain(&self, e: &Element, i: usize) -> bool {
        match &e.levels[i] {
            Level::Data(id) => !self.is_union(*id) && !e.boxed && self.adds_nothing(*id),
            _ => false,
        }
    }

    /// Which counts an array has on the wire, and what they must be.
    fn dim(&self, site: Site<'_, 'a>, array: &Array) -> String {
        let Site { e, env, .. } = site;
        let size = array
            .size
            .as_ref()
            .filter(|s| !self.is_late(s, env, 0))
            .filter(|s| !(array.conformant || array.varying) || self.available(site, s))
            .map(|s| match self.available(site, s) {
                true => self.count(s, env),
                false => {
                    let what = format!("{:?}", format!("the size of {}", e.name));
                    expr!({ p.unsupported::<i128>(#what)? } what)
                }
            });
        let length = array
            .length
            .as_ref()
            .filter(|l| self.available(site, l) && !self.is_late(l, env, 0))
            .map(|l| self.count(l, env));
        let mut text = match (array.conformant, array.varying, &size) {
            (true, true, None) if array.string && array.size.is_none() => expr!({ Dim::string() }),
            (true, true, Some(size)) => expr!({ Dim::conformant_varying(#size) } size),
            (true, true, None) => expr!({ Dim::unchecked().varying() }),
            (true, false, Some(size)) => expr!({ Dim::conformant(#size) } size),
            (true, false, None) => expr!({ Dim::unchecked() }),
            (false, true, Some(size)) => expr!({ Dim::varying_within(#size) } size),
            (false, true, None) => expr!({ Dim::varying_string() }),
            (false, false, Some(size)) if matches!(array.size, Some(Expr::Int(..))) => {
                expr!({ Dim::fixed(#size) } size)
            }
            (false, false, Some(size)) => expr!({ Dim::inline(#size) } size),
            (false, false, None) => expr!({ Dim::rest() }),
        };
        if let Some(length) = length {
            text = expr!({ #text.length(#length) } text length);
        }
        if array.string && (array.size.is_some() || !array.varying) {
            text = expr!({ #text.terminated() } text);
        }
        if matches!(e.charset, Some(Charset::Utf16 | Charset::Utf16Be)) && self.is_byte(e.data()) {
            text = expr!({ #text.bytes() } text);
        }
        if array.to_null {
            text = expr!({ #text.to_null() } text);
        }
        if env.mode == Mode::Pull
            && let Some((low, high)) = e.range
        {
            let (low, high) = (low.to_string(), high.to_string());
            text = expr!({ #text.range(#low, #high) } text low high);
        }
        text
    }

    /// Whether all an expression needs has been read when its element is.
    pub(super) fn available(&self, site: Site<'_, 'a>, e: &Expr) -> bool {
        if site.env.mode != Mode::Pull {
            return true;
        }
        let mut ok = true;
        for_paths(e, &mut |path| {
            ok &= match path.root {
                Root::Field(j) if site.stage == Stage::Buffers => {
                    j < site.index || !self.passes_pointer(path, site.env)
                }
                Root::Field(j) => j < site.index,
                Root::Param(_, Side::In) if site.env.reply => true,
                Root::Param(j, _) => j < site.index,
                Root::This | Root::Item => false,
            }
        });
        ok
    }

    /// Whether a path goes through a pointer of the enclosing struct.
    fn passes_pointer(&self, path: &Path, env: Env<'_>) -> bool {
        match (path.root, env.this.map(|id| &self.model.ty(id).kind)) {
            (Root::Field(j), Some(TypeKind::Struct(s))) => s
                .fields
                .get(j)
                .is_none_or(|f| matches!(f.levels[0], Level::Pointer(_)) || !path.members.is_empty()),
            _ => true,
        }
    }

    /// The level of the union in an element.
    pub(super) fn switch_level(&self, site: Site<'_, 'a>) -> String {
        let switch = site.e.levels.iter().find_map(|l| match l {
            Level::Switch(e) => Some(e),
            _ => None,
        });
        switch.map_or_else(|| "0".to_owned(), |e| self.level(e, site.env))
    }

    fn subcontext(&self, site: Site<'_, 'a>, s: &Subcontext, content: String) -> String {
        let header = match s.header {
            Subcontext::SHALLOW => "SHALLOW".to_owned(),
            Subcontext::TYPE_SERIALIZATION => "TYPE_SERIALIZATION".to_owned(),
            n => n.to_string(),
        };
        let env = site.env;
        let content = match &s.compression {
            None => content,
            Some(c) => {
                let algorithm = format!("Compression::{:?}", c.algorithm);
                let compressed = self.optional_size(c.compressed.as_ref(), env);
                let plain = self.optional_size(c.decompressed.as_ref(), env);
                let when = c.when.as_ref().map(|e| self.condition(e, env, 0));
                match (env.mode, when) {
                    (Mode::Pull, Some(when)) => {
                        expr!({ p.decompress_when(#when, #algorithm, #compressed, #plain, |p| #content) } when algorithm compressed plain content)
                    }
                    (_, Some(when)) => {
                        expr!({ p.compress_when(#when, #algorithm, #plain, |p| #content) } when algorithm plain content)
                    }
                    (Mode::Pull, None) => {
                        expr!({ p.decompress(#algorithm, #compressed, #plain, |p| #content) } algorithm compressed plain content)
                    }
                    (_, None) => {
                        expr!({ p.compress(#algorithm, #plain, |p| #content) } algorithm plain content)
                    }
                }
            }
        };
        let content = self.xored(s.xor.as_ref(), env, content);
        if s.xor.is_none()
            && let Some(TypeKind::Struct(of)) = env.this.map(|id| &self.model.ty(id).kind)
            && let Some(late) = self.late_sizes(of, env).iter().find(|l| l.pointer == site.index)
        {
            let (width, place, number, size) = (late.width, &late.place, &late.number_text, &late.size_text);
            return expr!({ p.late_subcontext(#place, #width, |n| (#number, #size), |p| #content) } place width number size content);
        }
        let size = self.optional_size(s.size.as_ref(), env);
        expr!({ p.subcontext(#header, #size, |p| #content) } header size content)
    }

    /// An expression under flags.
    pub(super) fn flagged(&self, flags: Flags, text: String) -> String {
        let flags = wire_flags(flags);
        if flags.is_empty() {
            return text;
        }
        let flags = self.flags_const(flags);
        expr!({ p.with_flags(#flags, |p| #text) } flags text)
    }

    /// A whole element in a pass: its flags and recursion limit around its levels.
    pub(super) fn wrapped(&self, site: Site<'_, 'a>, text: String) -> String {
        let e = site.e;
        let text = match &e.dynamic_flags {
            Some(dynamic) => {
                let dynamic = self.integer(dynamic, site.env);
                if dynamic.bytes().all(|b| b.is_ascii_digit()) {
                    text
                } else {
                    expr!({ p.with_flags(Flags(p.narrow(#dynamic)?), |p| #text) } dynamic text)
                }
            }
            None => text,
        };
        // Nothing in front of a string is text yet.
        let text_only = site.stage == Stage::Scalars
            && matches!(e.levels[0], Level::Pointer(p) if !p.top_level)
            && TEXT_FLAGS.contains(e.flags);
        let text = self.flagged(if text_only { Flags::NONE } else { e.flags }, text);
        self.provided(site, text)
    }

    /// Around a step that leads back into the enclosing type.
    pub(super) fn nested(&self, e: &Element, text: String) -> String {
        let limit = match e.max_recursion {
            Some(n) => format!("Some({n})"),
            None if self.closes_cycle(e) => "None".to_owned(),
            None => return text,
        };
        expr!({ p.nested(#limit, |p| #text) } limit text)
    }

    // --- print -------------------------------------------------------------

    /// Shows an element from a level on; the text ends without a semicolon.
    pub(super) fn print(&self, site: Site<'_, 'a>, i: usize, t: &Target) -> String {
        let e = site.e;
        let name = format!("{:?}", e.name);
        let r = t.borrow(Mode::Print);
        match &e.levels[i] {
            Level::Optional(_) => self.print_presence(site, i, &r),
            Level::Pointer(pointer) => match pointer.kind {
                PointerKind::Ignore => expr!({ show_null(#name, out) } name),
                PointerKind::Ref if self.is_leaf(e, i + 1) => expr!({ show_ref(#name, #r, out) } name r),
                PointerKind::Ref if self.is_text_at(e, i + 1) => {
                    expr!({ show_ref_text(#name, #r, out) } name r)
                }
                PointerKind::Ref => {
                    let inner = self.print(site, i + 1, t);
                    expr!({ show_ref_with(#name, out, |out| #inner) } name inner)
                }
                PointerKind::Unique if self.is_leaf(e, i) => {
                    let v = t.receiver();
                    expr!({ #v.print(#name, out) } v name)
                }
                _ if self.is_leaf(e, i + 1) => expr!({ show_pointer(#name, #r, out) } name r),
                _ if self.is_text_at(e, i + 1) => expr!({ show_text_pointer(#name, #r, out) } name r),
                _ if self.is_vec_of(e, i + 1, true) => expr!({ show_bytes_pointer(#name, #r, out) } name r),
                _ if self.is_vec_of(e, i + 1, false) => expr!({ show_array_pointer(#name, #r, out) } name r),
                _ => {
                    let inner = self.print(site, i + 1, &Target::v());
                    expr!({ show_pointer_with(#name, #r, out, |v, out| #inner) } name r inner)
                }
            },
            Level::Array(_) if is_text(e, i) => expr!({ show_text(#name, #r, out) } name r),
            Level::Array(Array { each: Some(each), .. }) => self.print_each(site, i, each, &r),
            Level::Array(_) if self.content_type(e).is_some() => {
                let content = self.content_type(e).unwrap_or_default();
                expr!({ show_content::<#content>(#name, #r, out) } content name r)
            }
            Level::Array(_) => match &e.levels[i + 1] {
                Level::Data(id) if self.is_byte(*id) => expr!({ out.u8_array(#name, #r) } name r),
                Level::Data(id) if !self.is_union(*id) => expr!({ show_items(#name, #r, out) } name r),
                _ => {
                    let inner = self.print(site, i + 1, &Target::v());
                    expr!({ show_each(#name, #r, out, |v, out| #inner) } name r inner)
                }
            },
            Level::Pipe | Level::Subcontext(_) | Level::Switch(_) => self.print(site, i + 1, t),
            Level::Data(id) => {
                let v = t.receiver();
                if self.is_union(*id) {
                    let level = self.switch_level(site);
                    expr!({ #v.print(#level, #name, out) } v level name)
                } else {
                    expr!({ #v.print(#name, out) } v name)
                }
            }
        }
    }

    fn is_text_at(&self, e: &Element, i: usize) -> bool {
        matches!(e.levels[i], Level::Array(_)) && is_text(e, i)
    }

    /// Whether a level is a vector of bytes, or of other data that shows itself.
    fn is_vec_of(&self, e: &Element, i: usize, bytes: bool) -> bool {
        match (&e.levels[i], e.levels.get(i + 1)) {
            (Level::Array(array), Some(Level::Data(id))) => {
                !self.is_rust_array(e, i)
                    && array.each.is_none()
                    && e.content.is_none()
                    && !is_text(e, i)
                    && !self.is_union(*id)
                    && self.is_byte(*id) == bytes
            }
            _ => false,
        }
    }

    fn is_byte(&self, id: crate::model::TypeId) -> bool {
        matches!(self.model.ty(self.model.resolve(id)).kind, TypeKind::Scalar(Scalar::Uint8 | Scalar::Char))
    }
}

/// The parameter of a closure around a text that may not use it.
pub(super) fn used_v(inner: &str) -> &'static str {
    if super::unions::uses_v(inner) { "v" } else { "_" }
}

/// What is in both ranges; no range leaves everything.
fn both_ranges(a: Option<(i64, i64)>, b: Option<(i64, i64)>) -> Option<(i64, i64)> {
    match (a, b) {
        (Some((low, high)), Some((min, max))) => Some((low.max(min), high.min(max))),
        (a, b) => a.or(b),
    }
}

/// Whether the level before is an array.
fn in_array(e: &Element, i: usize) -> bool {
    i > 0 && matches!(e.levels[i - 1], Level::Array(_))
}

pub(super) fn for_paths<F: FnMut(&Path)>(e: &Expr, f: &mut F) {
    match e {
        Expr::Int(..) | Expr::Str(_) | Expr::Bytes { .. } => {}
        Expr::CountOf(list) => list_paths(list, f),
        Expr::Context(_, args) => args.iter().for_each(|a| for_paths(a, f)),
        Expr::Path(path) | Expr::IsSet(path) => f(path),
        Expr::Unary(_, a) => for_paths(a, f),
        Expr::Binary(_, a, b) => {
            for_paths(a, f);
            for_paths(b, f);
        }
        Expr::Conditional(a, b, c) => {
            for_paths(a, f);
            for_paths(b, f);
            for_paths(c, f);
        }
        Expr::Call(_, args) | Expr::External(_, args) => args.iter().for_each(|a| for_paths(a, f)),
    }
}

fn list_paths<F: FnMut(&Path)>(list: &List, f: &mut F) {
    match list {
        List::Path(path) => f(path),
        List::Context(_, keys) => keys.iter().for_each(|key| for_paths(key, f)),
        List::First(list, count) => {
            list_paths(list, f);
            for_paths(count, f);
        }
    }
}
