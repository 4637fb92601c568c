//! Functions: their requests and replies.

use super::File;
use super::emit::{Kind, Writer, code, signature};
use super::expr::{Env, Mode};
use super::interfaces::FunctionNames;
use super::levels::{Site, Stage};
use crate::model::{Element, Function, Level, TypeKind};

impl<'a> File<'a> {
    /// Request and reply of a function.
    pub(super) fn function(&self, w: &mut Writer, f: &'a Function, names: &FunctionNames) {
        self.function_params.set(&f.params);
        let mut fields: Vec<String> = super::field_names(&f.params);
        if f.result.is_some() {
            let mut result = "result".to_owned();
            while fields.contains(&result) {
                result.push('_');
            }
            fields.push(result);
        }
        let inputs: Vec<_> =
            f.params.iter().enumerate().filter(|(_, e)| e.dir.r#in && !e.binding_handle).collect();
        let mut outputs: Vec<_> =
            f.params.iter().enumerate().filter(|(_, e)| e.dir.out && !e.binding_handle).collect();
        if let Some(result) = &f.result {
            outputs.push((f.params.len(), result));
        }
        let requested: Vec<Requested> = inputs
            .iter()
            .map(|(i, e)| Requested { name: fields[*i].clone(), copies: self.copies(e) })
            .collect();
        self.message(w, f, names, &inputs, &fields, None);
        if names.output != "()" {
            self.message(w, f, names, &outputs, &fields, Some(&requested));
        }
    }

    /// A request, or the reply to one with these members.
    fn message(
        &self,
        w: &mut Writer,
        f: &'a Function,
        names: &FunctionNames,
        params: &[(usize, &'a Element)],
        fields: &[String],
        requested: Option<&[Requested]>,
    ) {
        let reply = requested.is_some();
        let FunctionNames { input, output, .. } = names;
        let name = if reply { output } else { input };
        w.blank();
        if reply {
            w.doc(&format!("Reply to [`{input}`]."));
        } else {
            self.doc(w, f.doc.as_deref(), Some(f.span));
            w.line(&format!("#[doc(alias = {:?})]", f.name));
        }
        let elements: Vec<&Element> = params.iter().map(|(_, e)| *e).collect();
        let own: Vec<String> = params.iter().map(|(i, _)| fields[*i].clone()).collect();
        let types: Vec<_> = elements.iter().map(|e| self.element_type(e)).collect();
        self.fields(w, name, &elements, &own, &types);
        w.blank();
        let custom = self.shared.is_custom(&f.name);
        let idl = format!("{:?}", f.name);
        let body = |w: &mut Writer, mode: Mode| {
            let (left_out, half) = match mode {
                Mode::Pull => (f.nopull, "CustomPull"),
                Mode::Push => (f.nopush, "CustomPush"),
                Mode::Print => (f.noprint && custom, "CustomPrint"),
            };
            match (left_out, custom, mode) {
                (false, _, Mode::Print) => self.message_print(w, params, fields, reply),
                (false, _, _) => self.message_pass(w, f, params, fields, reply, mode),
                (true, _, Mode::Print) => w.put(code!(Stmt { CustomPrint::print(self, "", out); })),
                (true, true, Mode::Pull) => w.put(code!(Stmt { #half::pull_scalars(self, p) } half)),
                (true, true, _) => w.put(code!(Stmt { #half::push_scalars(self, p) } half)),
                (true, false, _) => w.put(code!(Stmt { p.unsupported(#idl) } idl)),
            }
        };
        let Some(requested) = requested else {
            let opnum = f.opnum.map_or_else(|| "None".to_owned(), |n| format!("Some({n})"));
            if params.is_empty() && !(f.nopull || f.nopush) {
                w.put(code!(Item { pidl_ndr::empty_request!(#name, #opnum, #idl, #output); } name opnum idl output));
                return;
            }
            w.block(code!(Item { impl Request for #name { #b } } name; b: Member), |w| {
                w.put(code!(Member { const OPNUM: Option<u16> = #opnum; } opnum));
                w.put(code!(Member { const NAME: &'static str = #idl; } idl));
                w.put(code!(Member { type Reply = #output; } output));
                w.blank();
                w.method(
                    code!(Member { fn read(&mut self, p: &mut Pull<'_>) -> Result<()> { #b } }; b: Stmt),
                    &["p"],
                    |w| body(w, Mode::Pull),
                );
                w.method(
                    code!(Member { fn write(&self, p: &mut Push) -> Result<()> { #b } }; b: Stmt),
                    &["p"],
                    |w| body(w, Mode::Push),
                );
                w.method(
                    code!(Member { fn show(&self, out: &mut dyn Printer) { #b } }; b: Stmt),
                    &["out"],
                    |w| body(w, Mode::Print),
                );
            });
            return;
        };
        w.block(code!(Item { impl Reply<#input> for #name { #b } } input name; b: Member), |w| {
            let mut kept: Vec<&Requested> = Vec::new();
            w.method(
                signature!(Member { fn read(&mut self, input: &#input, p: &mut Pull<'_>) -> Result<()> { #b } } input; b: Stmt), &["input", "p"],
                |w| body(w, Mode::Pull),
            );
            w.method(
                signature!(Member { fn write(&self, input: &#input, p: &mut Push) -> Result<()> { #b } } input; b: Stmt), &["input", "p"],
                |w| {
                    let begin = w.len();
                    body(w, Mode::Push);
                    kept = requested.iter().filter(|m| w.used_since(begin, &format!("input.{}", m.name))).collect();
                },
            );
            w.method(
                signature!(Member { fn show(&self, input: &#input, out: &mut dyn Printer) { #b } } input; b: Stmt), &["input", "out"],
                |w| body(w, Mode::Print),
            );
            if !kept.is_empty() {
                w.block(
                    code!(Member { fn kept(input: &#input) -> #input { #b } } input; b: Stmt),
                    |w| copy_of(w, input, &kept, requested),
                );
            }
        });
    }

    /// Whether a parameter is held as a number.
    fn copies(&self, e: &Element) -> bool {
        let last = e.levels.len() - 1;
        let Level::Data(id) = e.levels[last] else { return false };
        let kind = &self.model.ty(self.model.resolve(id)).kind;
        (self.is_number(id) || matches!(kind, TypeKind::Enum(_) | TypeKind::Bitmap(_)))
            && self.element_type(e) == self.level_type(e, last)
    }

    fn message_pass(
        &self,
        w: &mut Writer,
        f: &'a Function,
        params: &[(usize, &'a Element)],
        fields: &[String],
        reply: bool,
        mode: Mode,
    ) {
        let env = Env { mode, this: None, names: fields, reply };
        self.begin_flags(w, f.flags);
        let mut late = Vec::new();
        for (index, e) in params {
            if e.skip {
                continue;
            }
            let site = Site { e, index: *index, env, stage: Stage::Scalars };
            let target = self.target(site);
            let text = self.both(site, 0, &target);
            let text = self.wrapped(site, self.nested(e, text));
            self.tag_place(w, site);
            self.step(w, &text, &e.name);
            self.keep_max(w, site);
            late.extend(self.late_checks(site));
        }
        for text in late {
            w.put_text(Kind::Stmt, text);
        }
        self.end_flags(w, f.flags);
        w.put(code!(Stmt { Ok(()) }));
    }

    fn message_print(&self, w: &mut Writer, params: &[(usize, &'a Element)], fields: &[String], reply: bool) {
        let env = Env { mode: Mode::Print, this: None, names: fields, reply };
        for (index, e) in params {
            let site = Site { e, index: *index, env, stage: Stage::Scalars };
            self.print_statement(w, site, &fields[*index]);
        }
    }
}

/// A member of a request.
struct Requested {
    name: String,
    /// It is a number.
    copies: bool,
}

/// A copy of some members of a request, the others empty.
fn copy_of(w: &mut Writer, request: &str, kept: &[&Requested], all: &[Requested]) {
    let member = |m: &&Requested| {
        let copy = if m.copies { "" } else { ".clone()" };
        format!("{0}: input.{0}{copy}", m.name)
    };
    let members: Vec<String> = kept.iter().map(member).collect();
    if kept.len() == all.len() {
        return w.put_text(Kind::Stmt, format!("{request} {{ {} }}", members.join(", ")));
    }
    // prettyplease never puts a literal with a rest on one line.
    w.line(&format!("{request} {{"));
    for member in members {
        w.line(&format!("    {member},"));
    }
    w.line(&format!("    ..{request}::default()"));
    w.line("}");
}
