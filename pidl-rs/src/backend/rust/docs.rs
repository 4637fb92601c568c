//! Doc comments: the IDL's comment and its text.

use super::File;
use super::emit::Writer;
use crate::model::TypeId;
use crate::source::Span;

/// Lines of IDL beyond which a doc comment is cut.
const MAX_LINES: usize = 40;

/// Bytes of a declaration beyond which a member's name stands for it.
const MAX_MEMBER: usize = 90;

impl File<'_> {
    /// Comment, IDL text and alias of a type.
    pub(super) fn type_docs(&self, w: &mut Writer, id: TypeId) {
        let def = self.model.ty(id);
        w.blank();
        self.doc(w, def.doc.as_deref(), Some(def.span));
        self.alias(w, &def.name, &self.shared.types[id.0 as usize]);
    }

    /// A comment, and the IDL a span covers.
    pub(super) fn doc(&self, w: &mut Writer, comment: Option<&str>, span: Option<Span>) {
        let mut any = false;
        for line in comment.unwrap_or_default().lines() {
            w.doc(&escape(line.trim()));
            any = true;
        }
        let Some(idl) = span.and_then(|s| self.idl(s)) else { return };
        if any {
            w.doc("");
        }
        w.doc("```idl");
        let lines: Vec<&str> = idl.lines().collect();
        let common =
            lines.iter().skip(1).filter(|l| !l.trim().is_empty()).map(|l| indent(l)).min().unwrap_or(0);
        for (i, line) in lines.iter().enumerate() {
            if i == MAX_LINES {
                w.doc("…");
                break;
            }
            let line = line.replace('\t', "    ").replace("```", "'''");
            let line = if i == 0 { line.as_str() } else { line.get(common..).unwrap_or(line.trim_start()) };
            w.doc(line.trim_end());
        }
        w.doc("```");
    }

    /// A member's or a value's comment; without one, its declaration.
    pub(super) fn member_doc(&self, w: &mut Writer, comment: Option<&str>, name: &str, span: Span) {
        if comment.is_some_and(|c| !c.trim().is_empty()) {
            return self.doc(w, comment, None);
        }
        let text = self.idl(span).unwrap_or(name).split_whitespace().collect::<Vec<_>>().join(" ");
        let short = text.trim_end_matches([';', ',']);
        let short = if short.len() > MAX_MEMBER || short.contains(['`', '{']) { name } else { short };
        w.doc(&format!("`{short}`"));
    }

    /// The text a span covers.
    fn idl(&self, span: Span) -> Option<&str> {
        let text = self.shared.sources.text(span.file);
        let text = text.get(span.start as usize..span.end as usize)?.trim();
        (!text.is_empty()).then_some(text)
    }

    /// `#[doc(alias)]` where the IDL name is another one.
    pub(super) fn alias(&self, w: &mut Writer, idl: &str, rust: &str) {
        if idl != rust.trim_start_matches("r#") {
            w.line(&format!("#[doc(alias = {idl:?})]"));
        }
    }
}

/// Leading columns, tabs counting four.
fn indent(line: &str) -> usize {
    line.chars().take_while(|c| c.is_whitespace()).map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

/// Text as Markdown that means just that text.
pub(super) fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    for (i, c) in line.char_indices() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '|' | '&' => out.push('\\'),
            '#' | '+' | '-' | '=' if i == 0 => out.push('\\'),
            '.' | ')' if i > 0 && line[..i].bytes().all(|b| b.is_ascii_digit()) => out.push('\\'),
            ':' if line.get(i..).is_some_and(|rest| rest.starts_with("://")) => out.push('\\'),
            _ => {}
        }
        out.push(c);
    }
    out
}
