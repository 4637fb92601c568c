//! What our own IDL adds (docs/idl-extensions.md): presence, repetition,
//! contexts, numbers filled in later, and content.

use super::File;
use super::emit::{Kind, Writer, code, expr, signature, uses_word};
use super::expr::{Env, Mode};
use super::levels::{Site, Target, used_v};
use crate::model::{
    Array, ContextId, Element, Expr, Given, Level, List, Path, Root, Struct, TypeId, TypeKind, Xor,
};
use pidl_ndr::Scalar;

impl Array {
    /// Whether the number of elements is neither on the wire nor an expression.
    pub(super) fn repeats(&self) -> bool {
        self.until_end || self.until.is_some() || self.each.is_some()
    }
}

impl<'a> File<'a> {
    // --- presence ----------------------------------------------------------

    /// Scalars pass of a member that may be missing.
    pub(super) fn presence(&self, site: Site<'_, 'a>, i: usize, condition: &'a Expr, t: &Target) -> String {
        let Site { e, env, .. } = site;
        let r = t.borrow(env.mode);
        let unchecked =
            env.mode == Mode::Push && (condition.asks_remaining() || self.is_late(condition, env, 0));
        let condition = match unchecked {
            true => format!("{}.is_some()", t.receiver()),
            false => self.condition(condition, env, 0),
        };
        let value = e.value.as_ref().filter(|_| env.mode == Mode::Push);
        let value = value.and_then(|value| self.value(site, value));
        if value.is_none() && self.shows_itself(e, i + 1) && e.range.is_none() {
            return expr!({ p.present(#r, #condition) } r condition);
        }
        let inner = self.scalars(site, i + 1, &value.map_or_else(Target::v, Target::Place));
        let v = used_v(&inner);
        expr!({ p.present_with(#r, #condition, |#v, p| #inner) } r condition v inner)
    }

    /// Whether a level is data that implements `Ndr`, in a box or not.
    fn shows_itself(&self, e: &Element, i: usize) -> bool {
        match &e.levels[i] {
            Level::Data(id) => !self.is_union(*id) && self.adds_nothing(*id),
            _ => false,
        }
    }

    /// Shows a member that may be missing.
    pub(super) fn print_presence(&self, site: Site<'_, 'a>, i: usize, r: &str) -> String {
        if self.shows_itself(site.e, i + 1) {
            let name = format!("{:?}", site.e.name);
            return expr!({ show_present(#name, #r, out) } name r);
        }
        let inner = self.print(site, i + 1, &Target::v());
        expr!({ show_present_with(#r, out, |v, out| #inner) } r inner)
    }

    // --- repetition --------------------------------------------------------

    /// Scalars pass of an array whose end is no count.
    pub(super) fn repeated(&self, site: Site<'_, 'a>, i: usize, array: &'a Array, t: &Target) -> String {
        let Site { e, env, .. } = site;
        let r = t.borrow(env.mode);
        let inner = match self.is_leaf(e, i + 1) {
            true => None,
            false => Some(self.scalars(site, i + 1, &Target::v())),
        };
        if let Some((context, list)) = &array.each {
            let (context, list) = (self.context_name(*context), self.list(list, env));
            return match inner {
                None => expr!({ p.items_for(#r, #context, &#list) } r context list),
                Some(inner) => {
                    expr!({ p.items_for_with(#r, #context, &#list, |v, p| #inner) } r context list inner)
                }
            };
        }
        let Some(until) = &array.until else {
            return match inner {
                None => expr!({ p.items_to_end(#r) } r),
                Some(inner) => {
                    let v = used_v(&inner);
                    expr!({ p.items_to_end_with(#r, |#v, p| #inner) } r v inner)
                }
            };
        };
        self.item.set(Some((e, i + 1)));
        let met = self.condition(until, env, 0);
        self.item.set(None);
        let (v, p) = (used_v(&met), if uses_word(&met, "p") { "p" } else { "_" });
        let met = expr!({ |#v, #p| Ok(#met) } v p met);
        match (array.until_end, inner) {
            (false, None) => expr!({ p.items_until(#r, #met) } r met),
            (false, Some(inner)) => expr!({ p.items_until_with(#r, #met, |v, p| #inner) } r met inner),
            (true, None) => expr!({ p.items_until_or_end(#r, #met) } r met),
            (true, Some(inner)) => {
                expr!({ p.items_until_or_end_with(#r, #met, |v, p| #inner) } r met inner)
            }
        }
    }

    /// Buffers pass of an array with an element for each number of a list.
    pub(super) fn each_buffers(
        &self,
        site: Site<'_, 'a>,
        i: usize,
        (context, list): &'a (ContextId, List),
        r: &str,
    ) -> String {
        let inner = self.buffers(site, i + 1, &Target::v());
        let (context, list) = (self.context_name(*context), self.list(list, site.env));
        expr!({ p.each_for(#r, #context, &#list, |v, p| #inner) } r context list inner)
    }

    /// Shows an array with an element for each number of a list.
    pub(super) fn print_each(
        &self,
        site: Site<'_, 'a>,
        i: usize,
        (context, list): &'a (ContextId, List),
        r: &str,
    ) -> String {
        let name = format!("{:?}", site.e.name);
        let inner = self.print(site, i + 1, &Target::v());
        let (context, list) = (self.context_name(*context), known_list(&self.list(list, site.env)));
        expr!({ show_each_for(#name, #r, #context, #list, out, |v, out| #inner) } name r context list inner)
    }

    // --- contexts ----------------------------------------------------------

    pub(super) fn context_name(&self, id: ContextId) -> String {
        format!("{:?}", self.model.context(id).name)
    }

    /// A context asked of the cursor or, to show values, of the printer.
    fn asked(&self, kind: &str, id: ContextId, keys: &[Expr], env: Env<'_>) -> String {
        let keys: Vec<String> = keys
            .iter()
            .map(|key| match (key, self.integer(key, env)) {
                (Expr::Int(..), n) => n,
                (_, n) if env.mode == Mode::Print => expr!({ u64::try_from(#n).ok()? } n),
                (_, n) => expr!({ p.narrow(#n)? } n),
            })
            .collect();
        let default = match self.model.context(id).default {
            Some(n) => format!("Some({})", n as u64),
            None => "None".to_owned(),
        };
        let (name, keys) = (self.context_name(id), keys.join(", "));
        match env.mode {
            Mode::Print => format!("out.surroundings().{kind}({name}, &[{keys}], {default}).ok()?"),
            _ => format!("p.context_{kind}({name}, &[{keys}], {default})?"),
        }
    }

    /// A number context as an `i128`.
    pub(super) fn context_number(&self, id: ContextId, keys: &[Expr], env: Env<'_>) -> String {
        format!("i128::from({})", self.asked("number", id, keys, env))
    }

    /// A list of numbers: an `Arc<[u32]>`.
    fn list(&self, list: &List, env: Env<'_>) -> String {
        let print = env.mode == Mode::Print;
        match list {
            List::Path(path) => match self.array(path, env) {
                Some((array, f)) if print => expr!({ numbers(#array, |v| #f)? } array f),
                Some((array, f)) => expr!({ p.numbers(#array, |v| #f)? } array f),
                None if print => "None?".to_owned(),
                None => "p.unsupported(\"a list of numbers inside a union\")?".to_owned(),
            },
            List::Context(id, keys) => self.asked("list", *id, keys, env),
            List::First(list, count) => {
                let (list, count) = (self.list(list, env), self.integer(count, env));
                match print {
                    true => expr!({ first_of(&#list, #count)? } list count),
                    false => expr!({ p.first_of(&#list, #count)? } list count),
                }
            }
        }
    }

    /// `count(list)` as an `i128`.
    pub(super) fn count_of(&self, list: &List, env: Env<'_>) -> String {
        let list = match list {
            List::Path(path) => self.array(path, env).map(|(array, _)| array),
            _ => None,
        }
        .unwrap_or_else(|| format!("&{}", self.list(list, env)));
        expr!({ count(#list) } list)
    }

    /// An element with what it provides around it.
    pub(super) fn provided(&self, site: Site<'_, 'a>, text: String) -> String {
        let env = site.env;
        site.e.provide.iter().rev().fold(text, |text, provide| {
            let context = self.context_name(provide.context);
            match (&provide.value, env.mode) {
                (Given::Number(n), Mode::Print) => {
                    let n = known(&self.integer(n, env));
                    expr!({ show_with_number(#context, #n, out, |out| #text) } context n text)
                }
                (Given::List(list), Mode::Print) => {
                    let list = known_list(&self.list(list, env));
                    expr!({ show_with_list(#context, #list, out, |out| #text) } context list text)
                }
                (Given::Number(n), _) => {
                    let n = self.integer(n, env);
                    expr!({ p.with_number(#context, p.narrow(#n)?, |p| #text) } context n text)
                }
                (Given::List(list), _) => {
                    let list = self.list(list, env);
                    expr!({ p.with_list(#context, #list, |p| #text) } context list text)
                }
            }
        })
    }

    // --- transforms --------------------------------------------------------

    /// `xor(byte, condition)` around the content of a subcontext.
    pub(super) fn xored(&self, xor: Option<&Xor>, env: Env<'_>, content: String) -> String {
        let Some(xor) = xor else { return content };
        let byte = format!("{:#04x}", xor.byte);
        let when = self.when(xor.when.as_ref(), env);
        expr!({ p.xor(#byte, #when, |p| #content) } byte when content)
    }

    /// A condition that may be missing: then it holds.
    pub(super) fn when(&self, condition: Option<&Expr>, env: Env<'_>) -> String {
        condition.map_or_else(|| "true".to_owned(), |e| self.condition(e, env, 0))
    }

    // --- numbers filled in later -------------------------------------------

    /// Whether a value is known only when later members have been written.
    pub(super) fn is_late(&self, e: &Expr, env: Env<'_>, depth: u32) -> bool {
        depth < 16
            && env.mode == Mode::Push
            && e.any(&mut |e| match e {
                Expr::Bytes { .. } => true,
                Expr::Path(path) => {
                    self.pushed_value(path, env).is_some_and(|value| self.is_late(value, env, depth + 1))
                }
                _ => false,
            })
    }

    /// Bytes of the number in an element that is to be filled in later.
    pub(super) fn late_width(&self, e: &Element, env: Env<'_>) -> Option<u32> {
        let value = e.value.as_ref().filter(|value| self.is_late(value, env, 0))?;
        let [Level::Data(id)] = e.levels.as_slice() else { return None };
        let TypeKind::Scalar(scalar) = self.model.ty(self.model.resolve(*id)).kind else { return None };
        match scalar {
            _ if self.is_external(value) => None,
            Scalar::Uint8 | Scalar::Int8 => Some(1),
            Scalar::Uint16 | Scalar::Int16 => Some(2),
            Scalar::Uint32 | Scalar::Int32 => Some(4),
            _ => None,
        }
    }

    /// Whether a struct's numbers measure one of its members.
    pub(super) fn is_measured(&self, s: &Struct, field: usize) -> bool {
        let measures = |e: &Expr| e.any(&mut |e| matches!(e, Expr::Bytes { field: of, .. } if *of == field));
        s.fields.iter().filter_map(|e| e.value.as_ref()).any(measures)
    }

    /// Fills in a struct's numbers that were left open.
    pub(super) fn fill_in(&self, w: &mut Writer, fields: &[(usize, Site<'_, 'a>)]) {
        for (index, site) in fields {
            let (Some(width), Some(value)) = (self.late_width(site.e, site.env), &site.e.value) else {
                continue;
            };
            let place = place_name(&site.env.names[*index]);
            self.measured.set(true);
            let (width, value) = (width.to_string(), self.integer(value, site.env));
            self.measured.set(false);
            let text = expr!({ p.fill(#place, #width, #value) } place width value);
            self.step(w, &self.wrapped(*site, text), &site.e.name);
        }
    }

    /// What `bytes(member)` and `plain_bytes(member)` are when the struct has been written.
    pub(super) fn bytes_of(&self, field: usize, plain: bool, env: Env<'_>) -> Option<String> {
        let name = env.names.get(field).filter(|_| self.measured.get())?;
        Some(format!("{}.{}", measure_name(name), u8::from(plain)))
    }

    // --- content -----------------------------------------------------------

    /// The type that an element's bytes hold, when it can be read on its own.
    pub(super) fn content_type(&self, e: &Element) -> Option<String> {
        let id: TypeId = e.content?;
        match &self.model.ty(self.model.resolve(id)).kind {
            TypeKind::Union(_) | TypeKind::Alias(_) | TypeKind::Pipe(_) => None,
            _ => Some(self.type_name(id)),
        }
    }

    /// Methods for members that are bytes with content.
    pub(super) fn content_methods(&self, w: &mut Writer, name: &str, fields: &[&Element], names: &[String]) {
        let contents: Vec<_> = fields
            .iter()
            .zip(names)
            .filter_map(|(e, field)| Some((e.name.as_str(), field, self.content_type(e)?)))
            .collect();
        if contents.is_empty() {
            return;
        }
        w.blank();
        w.block(code!(Item { impl #name { #b } } name; b: Member), |w| {
            for (idl, field, ty) in contents {
                let get = format!("{}_content", field.trim_start_matches("r#"));
                let (get_with, set, set_with) =
                    (format!("{get}_with"), format!("set_{get}"), format!("set_{get}_with"));
                w.doc(&format!("What the bytes of `{idl}` hold."));
                w.put(code!(Member { pub fn #get(&self) -> Result<#ty> {
                    pidl_ndr::levels::content(&self.#field, None)
                } } get ty field));
                w.doc(&format!("What the bytes of `{idl}` hold, where it depends on what `context` knows."));
                w.block(signature!(Member { pub fn #get_with(&self, context: std::sync::Arc<dyn pidl_ndr::Context>) -> Result<#ty> { #b } } get_with ty; b: Stmt), |w| {
                    w.put(code!(Stmt { pidl_ndr::levels::content(&self.#field, Some(context)) } field));
                });
                w.doc(&format!("Makes the bytes of `{idl}` hold a value."));
                w.put(code!(Member { pub fn #set(&mut self, value: &#ty) -> Result<()> {
                    pidl_ndr::levels::set_content(&mut self.#field, value, None)
                } } set ty field));
                w.doc(&format!("Makes the bytes of `{idl}` hold a value that depends on what `context` knows."));
                w.block(signature!(Member { pub fn #set_with(&mut self, value: &#ty, context: std::sync::Arc<dyn pidl_ndr::Context>) -> Result<()> { #b } } set_with ty; b: Stmt), |w| {
                    w.put(code!(Stmt { pidl_ndr::levels::set_content(&mut self.#field, value, Some(context)) } field));
                });
            }
        });
    }

    /// `let …_bytes = p.measured(…)` around the step of a member that is measured.
    pub(super) fn measured_step(&self, w: &mut Writer, text: &str, field: &str, name: &str) {
        let (variable, name) = (measure_name(field), format!("{name:?}"));
        let text = expr!({ p.measured(|p| #text).at(#name)? } text name);
        w.put_text(Kind::Stmt, format!("let {variable} = {text};"));
    }

    /// `let …_place = p.number_later(…)`
    pub(super) fn room_step(&self, w: &mut Writer, site: Site<'_, 'a>, width: u32) {
        let (variable, name) = (place_name(&site.env.names[site.index]), format!("{:?}", site.e.name));
        let width = width.to_string();
        let text = self.wrapped(site, expr!({ p.number_later(#width) } width));
        let text = expr!({ #text.at(#name)? } text name);
        w.put_text(Kind::Stmt, format!("let {variable} = {text};"));
    }

    /// The array of numbers a path leads to, borrowed, and what makes a number of its element `v`.
    fn array(&self, path: &Path, env: Env<'_>) -> Option<(String, &'static str)> {
        if path.root == Root::Item {
            return None;
        }
        let (array, id) = self.array_place(path, env)?;
        let f = match &self.model.ty(self.model.resolve(id)).kind {
            TypeKind::Scalar(s) if super::types::number(*s) == super::types::Number::Plain => "*v",
            _ => "v.0",
        };
        Some((array, f))
    }
}

/// An expression that is an `Option` when something in it is not known.
fn known(text: &str) -> String {
    match text.contains('?') {
        true => expr!({ (|| Some(#text))() } text),
        false => expr!({ Some(#text) } text),
    }
}

/// [`known`], of a list: what is not known ends it.
fn known_list(text: &str) -> String {
    match text.strip_suffix('?') {
        Some(list) if list.contains('?') => expr!({ (|| #list)() } list),
        Some(list) => list.to_owned(),
        None => known(text),
    }
}

fn measure_name(field: &str) -> String {
    format!("{}_bytes", field.trim_start_matches("r#"))
}

fn place_name(field: &str) -> String {
    format!("{}_place", field.trim_start_matches("r#"))
}
