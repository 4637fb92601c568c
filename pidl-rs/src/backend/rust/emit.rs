//! Text from shapes.
//!
//! Generated code is made of a few dozen shapes that differ in names only. A
//! shape is quoted as tokens with holes, parsed by syn and printed by
//! prettyplease once; after that, filling the holes is copying text. A line
//! that gets longer than prettyplease would leave it goes through syn and
//! prettyplease again as a whole, at the depth where it stands, so the result is what
//! prettyplease makes of the whole file (a test says so).

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// Where in a file a piece of code stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Anything at module level.
    Item,
    /// A function or constant of an `impl` or a trait.
    Member,
    /// A field of a struct.
    Field,
    /// A variant of an enum.
    Variant,
    /// A statement.
    Stmt,
    /// An arm of a `match`.
    Arm,
    /// An element of an array.
    Entry,
    /// An expression; always one line.
    Expr,
    /// A type; always one line.
    Type,
}

/// prettyplease breaks lines longer than this.
const MARGIN: usize = 89;

/// The line that stands for what comes between two halves of a shape.
const BODY: &str = "__body";

/// Hands out the names that stand for holes.
pub(super) struct Holes {
    next: u8,
    /// Names so long that a line with some of them is broken.
    wide: bool,
}

impl Holes {
    pub(super) fn new(wide: bool) -> Self {
        Holes { next: 0, wide }
    }

    pub(super) fn next(&mut self) -> Ident {
        let letter = char::from(b'a' + self.next);
        self.next += 1;
        let tail = if self.wide { "________________________________________" } else { "" };
        Ident::new(&format!("__{letter}{tail}"), Span::call_site())
    }
}

/// Printed code with holes.
pub(super) struct Shape {
    kind: Kind,
    /// Text before each hole, and which hole; the last has none.
    pieces: Vec<(String, Option<usize>)>,
}

/// Printed code.
pub(super) struct Code {
    kind: Kind,
    text: String,
    /// The same, broken where it is when it is too long for a line.
    wide: Option<String>,
}

impl Shape {
    pub(super) fn new(kind: Kind, tokens: TokenStream) -> Self {
        let text = match format(kind, tokens.clone(), 0) {
            Some(text) => text,
            None => panic!("not a shape: {tokens}"),
        };
        let mut pieces = Vec::new();
        let mut rest = text.as_str();
        let mut from = 0;
        while let Some(at) = rest[from..].find("__").map(|i| i + from) {
            let bytes = rest.as_bytes();
            let tail = bytes.iter().skip(at + 3).take_while(|b| **b == b'_').count();
            let after = bytes.get(at + 3 + tail).is_none_or(|b| !b.is_ascii_alphanumeric());
            match bytes.get(at + 2) {
                Some(c @ b'a'..=b'z') if after => {
                    pieces.push((rest[..at].to_owned(), Some(usize::from(c - b'a'))));
                    rest = &rest[at + 3 + tail..];
                    from = 0;
                }
                _ => from = at + 2,
            }
        }
        pieces.push((rest.to_owned(), None));
        Shape { kind, pieces }
    }

    /// The code with these texts in the holes.
    pub(super) fn fill(&self, values: &[&str]) -> Code {
        let mut text = String::with_capacity(96);
        for (before, hole) in &self.pieces {
            text.push_str(before);
            if let Some(value) = hole.and_then(|i| values.get(i)) {
                text.push_str(value);
            }
        }
        Code { kind: self.kind, text, wide: None }
    }
}

impl Code {
    /// With the form it takes when it is too long for a line.
    pub(super) fn or(self, wide: Code) -> Self {
        Code { wide: Some(wide.text), ..self }
    }

    /// The text of an expression or type.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Code for an entry of a struct literal made of an expression.
    pub(super) fn prefixed(self, before: &str, after: &str) -> Self {
        Code { kind: Kind::Entry, text: format!("{before}{}{after}", self.text), wide: None }
    }
}

/// `code!(Stmt { tokens with #holes } holes)`: a [`Code`] whose holes have the
/// values of the variables of the same names. `; b: Member` at the end makes
/// `#b` the place where [`Writer::block`] puts what is inside.
macro_rules! code {
    (@shape $wide:literal $kind:ident { $($tokens:tt)* } $($hole:ident)* $(; $body:ident: $inside:ident)?) => {{
        static SHAPE: std::sync::LazyLock<$crate::backend::rust::emit::Shape> = std::sync::LazyLock::new(|| {
            #[allow(unused_mut, unused_variables)]
            let mut holes = $crate::backend::rust::emit::Holes::new($wide);
            $(let $hole = holes.next();)*
            $(let $body = $crate::backend::rust::emit::body($crate::backend::rust::emit::Kind::$inside);)?
            $crate::backend::rust::emit::Shape::new(
                $crate::backend::rust::emit::Kind::$kind,
                quote::quote!($($tokens)*),
            )
        });
        SHAPE.fill(&[$(AsRef::<str>::as_ref(&$hole)),*])
    }};
    ($($shape:tt)*) => {
        $crate::backend::rust::emit::code!(@shape false $($shape)*)
    };
}

/// [`code!`] of a function's signature, which is broken in one way only when it is too long.
macro_rules! signature {
    ($($shape:tt)*) => {
        $crate::backend::rust::emit::code!(@shape false $($shape)*)
            .or($crate::backend::rust::emit::code!(@shape true $($shape)*))
    };
}

/// `expr!({ tokens with #holes } holes)`: an expression as text.
macro_rules! expr {
    ({ $($tokens:tt)* } $($hole:ident)*) => {
        $crate::backend::rust::emit::code!(Expr { $($tokens)* } $($hole)*).into_text()
    };
}

/// `ty!({ tokens with #holes } holes)`: a type as text.
macro_rules! ty {
    ({ $($tokens:tt)* } $($hole:ident)*) => {
        $crate::backend::rust::emit::code!(Type { $($tokens)* } $($hole)*).into_text()
    };
}

pub(super) use {code, expr, signature, ty};

/// What a file becomes.
#[derive(Default)]
pub(super) struct Writer {
    text: String,
    depth: usize,
    /// How often a line was too long for its shape.
    reformatted: usize,
}

impl Writer {
    /// One level deeper.
    pub(super) fn indented(&mut self, inside: impl FnOnce(&mut Self)) {
        self.depth += 1;
        inside(self);
        self.depth -= 1;
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    #[cfg(test)]
    pub(super) fn reformatted(&self) -> usize {
        self.reformatted
    }

    /// An empty line, unless a block was just opened.
    pub(super) fn blank(&mut self) {
        if !(self.text.is_empty() || self.text.ends_with("{\n") || self.text.ends_with("\n\n")) {
            self.text.push('\n');
        }
    }

    fn indent(&mut self) {
        const SPACES: &str = "                                ";
        let n = self.depth * 4;
        if n <= SPACES.len() {
            self.text.push_str(&SPACES[..n]);
        } else {
            self.text.extend(std::iter::repeat_n(' ', n));
        }
    }

    /// A line as it is.
    pub(super) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.indent();
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// `/// text`
    pub(super) fn doc(&mut self, text: &str) {
        self.indent();
        self.text.push_str("///");
        if !text.is_empty() {
            self.text.push(' ');
            self.text.push_str(text);
        }
        self.text.push('\n');
    }

    /// A piece of code.
    pub(super) fn put(&mut self, code: Code) {
        let text = self.fitted(code);
        self.lines(&text);
    }

    /// A statement or other piece that was put together from expressions.
    pub(super) fn put_text(&mut self, kind: Kind, text: String) {
        self.put(Code { kind, text, wide: None });
    }

    /// A statement that is a call, `p.method(…)` or `self.field.method(…)`,
    /// with another call on its result; when it does not fit a line it is
    /// broken before the calls, as prettyplease does.
    pub(super) fn step(&mut self, call: &str, then: &str) {
        let text = format!("{call}{then}");
        let room = MARGIN.saturating_sub(self.depth * 4);
        let plain = !call.contains("if ") && !call.contains("match ");
        let first = match call.strip_prefix("self.").and_then(|rest| rest.split_once('.')) {
            _ if call.starts_with("p.") => Some((call, None)),
            Some((field, method)) => Some((&call[..5 + field.len()], Some(method))),
            None => None,
        };
        match first {
            Some((first, method))
                if text.len() > room
                    && plain
                    && !has_chain(method.unwrap_or(first))
                    && first.len() <= room
                    && method.is_none_or(|m| m.len() + 5 <= room)
                    && then.len() + 4 <= room =>
            {
                self.line(first);
                self.depth += 1;
                if let Some(method) = method {
                    self.line(&format!(".{method}"));
                }
                self.line(then);
                self.depth -= 1;
            }
            _ => self.put_text(Kind::Stmt, text),
        }
    }

    /// An arm of a `match`; a body that does not fit its line gets braces.
    pub(super) fn arm(&mut self, pattern: &str, body: &str) {
        let flat = format!("{pattern} => {body},");
        let room = MARGIN.saturating_sub(self.depth * 4);
        let plain = !body.contains("if ") && !body.contains("match ");
        // The comma may hang over the margin.
        if plain && flat.len() == room + 1 {
            self.line(&flat);
        } else if flat.len() > room && plain && body.len() + 4 <= room && pattern.len() + 5 <= room {
            self.line(&format!("{pattern} => {{"));
            self.indented(|w| w.line(body));
            self.line("}");
        } else {
            self.put_text(Kind::Arm, flat);
        }
    }

    /// Code around other code.
    pub(super) fn block(&mut self, code: Code, inside: impl FnOnce(&mut Self)) {
        let text = self.fitted(code);
        let mut lines = text.lines();
        let base = self.depth;
        for line in lines.by_ref() {
            let trimmed = line.trim_start();
            if trimmed.starts_with(BODY) {
                self.depth = base + (line.len() - trimmed.len()) / 4;
                break;
            }
            self.line(line);
        }
        inside(self);
        self.depth = base;
        for line in lines {
            self.line(line);
        }
    }

    /// [`Writer::block`] around the body of a function whose parameters get an
    /// underscore when the body does not use them.
    pub(super) fn method(&mut self, mut code: Code, params: &[&str], inside: impl FnOnce(&mut Self)) {
        // The body first: the header depends on it.
        let before = std::mem::take(&mut self.text);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        let body = std::mem::replace(&mut self.text, before);
        for param in params {
            if !uses_word(&body, param) {
                let (used, unused) = (format!("{param}: "), format!("_{param}: "));
                code.text = code.text.replacen(&used, &unused, 1);
                code.wide = code.wide.map(|wide| wide.replacen(&used, &unused, 1));
            }
        }
        self.block(code, |w| w.text.push_str(&body));
    }

    /// How much has been written.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether what was written since then names this.
    pub(super) fn used_since(&self, begin: usize, name: &str) -> bool {
        // Where lines are broken, it is in front of a point.
        let text = self.text[begin..].lines().fold(String::new(), |text, line| match line.trim_start() {
            line if line.starts_with('.') => text + line,
            line => text + "\n" + line,
        });
        uses_word(&text, name)
    }

    /// Code with one list of elements in brackets: `list` makes it with the
    /// elements it is given between them.
    pub(super) fn list(&mut self, list: impl Fn(&str) -> Code, elements: &[String]) {
        let flat = list(&elements.join(", "));
        if self.fits(&flat.text) {
            return self.put(flat);
        }
        let around = list(BODY).text;
        let (before, after) = around.split_once(BODY).unwrap_or((&around, ""));
        self.line(before);
        self.depth += 1;
        for element in elements {
            // The comma needs a column that a semicolon does not.
            let text = format!("{element},");
            let element = match self.fits(&format!("{text} ")) {
                true => text,
                false => self.reformat(&Code { kind: Kind::Entry, text, wide: None }),
            };
            self.lines(&element);
        }
        self.depth -= 1;
        self.line(after);
    }

    fn lines(&mut self, text: &str) {
        for line in text.lines() {
            self.line(line);
        }
    }

    fn fits(&self, text: &str) -> bool {
        let room = MARGIN.saturating_sub(self.depth * 4);
        text.lines().all(|l| l.len() <= room)
    }

    /// The code's text, formatted again when a line is too long.
    fn fitted(&mut self, code: Code) -> String {
        // These are never left on one line.
        let block = (code.text.contains("if ") || code.text.contains("match ")) && code.text.contains("{ ");
        if self.fits(&code.text) && !(block && one_line(&code.text)) {
            return code.text;
        }
        if let Some(wide) = &code.wide
            && self.fits(wide)
        {
            return wide.clone();
        }
        self.reformat(&code)
    }

    /// What prettyplease makes of code that does not fit its shape.
    fn reformat(&mut self, code: &Code) -> String {
        self.reformatted += 1;
        let again = |text: &str| {
            let tokens = text.parse().ok()?;
            format(code.kind, tokens, self.depth)
        };
        let Some(text) = again(&code.text) else { return code.text.clone() };
        // A closure that gets braces is laid out in another way the next time.
        match text.contains("| {") {
            true => again(&text).unwrap_or(text),
            false => text,
        }
    }
}

/// Whether a call is followed by another one outside its parentheses, or broken by `?`.
fn has_chain(call: &str) -> bool {
    let call = call.strip_prefix("p.").unwrap_or(call);
    let mut depth = 0;
    for (i, c) in call.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '.' | '?' | ':' if depth == 0 => return true,
            _ if depth == 0 && i > 0 && call[..i].ends_with(')') => return true,
            _ => {}
        }
    }
    false
}

fn one_line(text: &str) -> bool {
    !text.contains('\n')
}

/// Whether a text has a word in it.
pub(super) fn uses_word(text: &str, word: &str) -> bool {
    let part = |b: Option<&u8>| b.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
    let bytes = text.as_bytes();
    text.match_indices(word)
        .any(|(i, _)| !part(i.checked_sub(1).and_then(|i| bytes.get(i))) && !part(bytes.get(i + word.len())))
}

/// What `#body` stands for in a shape given to [`Writer::block`].
pub(super) fn body(kind: Kind) -> TokenStream {
    match kind {
        Kind::Item | Kind::Member | Kind::Stmt => quote!(__body!();),
        Kind::Field => quote!(__body: (),),
        Kind::Variant | Kind::Entry | Kind::Expr | Kind::Type => quote!(__body,),
        Kind::Arm => quote!(__body => {}),
    }
}

/// Prints tokens as prettyplease does at a depth of nesting, without the indentation of that depth.
fn format(kind: Kind, tokens: TokenStream, depth: usize) -> Option<String> {
    // The least depth at which such a piece can stand.
    let (mut file, least, trailing) = match kind {
        Kind::Item => (tokens, 0, 0),
        Kind::Member => (quote!(impl X { #tokens }), 1, 1),
        Kind::Field => (quote!(struct X { #tokens }), 1, 1),
        Kind::Variant => (quote!(enum X { #tokens }), 1, 1),
        Kind::Stmt => (quote!(fn x() { #tokens }), 1, 1),
        Kind::Arm => (quote!(fn x() { match x { #tokens } }), 2, 2),
        Kind::Entry => (quote!(const X: X = &[#tokens last];), 1, 2),
        Kind::Expr => (quote!(fn x() { #tokens; }), 1, 1),
        Kind::Type => (quote!(type X = #tokens;), 0, 0),
    };
    let around = depth.saturating_sub(least);
    for _ in 0..around {
        file = quote!(mod m { #file });
    }
    let depth = least + around;
    let text = prettyplease::unparse(&syn::parse2(file).ok()?);
    let lines: Vec<&str> = text.lines().collect();
    let lines = lines.get(depth..lines.len().checked_sub(trailing + around)?)?;
    let mut out = String::with_capacity(text.len());
    for line in lines {
        out.push_str(line.get(depth * 4..).unwrap_or_default());
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    if matches!(kind, Kind::Expr | Kind::Type) {
        out.truncate(out.trim_end_matches(';').len());
    }
    if kind == Kind::Type {
        out = out.trim_start_matches("type X = ").to_owned();
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_lines_are_copied() {
        let mut w = Writer::default();
        let (name, body) = ("f", "1");
        w.put(code!(Item { fn #name() -> u32 { #body } } name body));
        assert_eq!(w.reformatted(), 0);
        assert_eq!(w.finish(), "fn f() -> u32 {\n    1\n}\n");
    }

    #[test]
    fn long_lines_are_formatted_where_they_stand() {
        let mut w = Writer::default();
        let name = "supplemental_credentials_and_more";
        w.block(code!(Item { fn f() { #b } }; b: Stmt), |w| {
            w.put(code!(Stmt { self.#name.pull_scalars(p).at(#name).at(#name)?; } name));
        });
        assert_eq!(w.reformatted(), 1);
        let text = w.finish();
        assert_eq!(prettyplease::unparse(&syn::parse_file(&text).unwrap()), text);
    }
}
