//! Macro expansion, by the hide-set algorithm: a token never expands by a
//! macro it came out of, so expansion ends.

use std::collections::HashMap;
use std::rc::Rc;

use super::token::{HideSet, Kind, Lexer, Token, tokens};

/// Tokens all expansions of one file may produce together.
const MAX_TOKENS: usize = 1 << 21;
/// Bytes all expansions of one file may produce together.
const MAX_BYTES: usize = 64 << 20;
/// How deep calls may stand in arguments of calls.
const MAX_DEPTH: u32 = 100;

/// How many macros one token may have come through.
const MAX_CHAIN: usize = 1000;

/// A `#define`.
#[derive(Debug)]
pub(super) struct Macro {
    pub id: u32,
    /// `None` for an object-like macro.
    pub params: Option<Vec<Rc<str>>>,
    /// Whether the last parameter takes all further arguments.
    pub variadic: bool,
    pub body: Vec<Token>,
}

/// Why a macro could not be expanded.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// The end of the file came before the closing parenthesis.
    Unclosed(Rc<str>),
    /// Name, arguments wanted, arguments given.
    Count(Rc<str>, usize, usize),
    /// What `##` would have made.
    Paste(String),
    /// The budget is used up.
    TooLarge,
    /// Too many calls inside calls.
    TooDeep,
}

/// The macros that are defined, and what expansion has cost so far.
#[derive(Debug, Default)]
pub(super) struct Macros {
    table: HashMap<Rc<str>, Rc<Macro>>,
    /// First bytes of defined names: most identifiers need no lookup.
    first: FirstBytes,
    next_id: u32,
    spent_tokens: usize,
    spent_bytes: usize,
}

#[derive(Debug)]
struct FirstBytes([bool; 256]);

impl Default for FirstBytes {
    fn default() -> Self {
        Self([false; 256])
    }
}

impl Macros {
    pub fn get(&self, name: &str) -> Option<&Rc<Macro>> {
        let first = *name.as_bytes().first()?;
        if !self.first.0[usize::from(first)] {
            return None;
        }
        self.table.get(name)
    }

    /// Defines a macro; true when another definition of that name differed.
    pub fn define(
        &mut self,
        name: &str,
        params: Option<Vec<Rc<str>>>,
        variadic: bool,
        body: Vec<Token>,
    ) -> bool {
        let Some(&first) = name.as_bytes().first() else { return false };
        self.first.0[usize::from(first)] = true;
        let id = self.next_id;
        self.next_id += 1;
        let new = Rc::new(Macro { id, params, variadic, body });
        let old = self.table.insert(Rc::from(name), Rc::clone(&new));
        old.is_some_and(|old| {
            let same = |(a, b): (&Token, &Token)| a.text == b.text;
            old.params != new.params
                || old.body.len() != new.body.len()
                || !old.body.iter().zip(&new.body).all(same)
        })
    }

    pub fn undefine(&mut self, name: &str) {
        self.table.remove(name);
    }

    /// Expands a macro used in the text: `name` was read, `rest` stands behind it and
    /// moves on when the arguments are there.
    pub fn expand_use(&mut self, name: &str, rest: &mut Lexer<'_>) -> Result<Vec<Token>, Failure> {
        let mut run = Run {
            macros: self,
            pending: vec![Token::new(Kind::Ident, name, false)],
            rest: Some(rest),
            depth: 0,
        };
        run.all()
    }

    /// Expands a list of tokens on its own (an argument, an `#if` line).
    pub fn expand_list(&mut self, mut list: Vec<Token>) -> Result<Vec<Token>, Failure> {
        list.reverse();
        Run { macros: self, pending: list, rest: None, depth: 0 }.all()
    }

    fn spend(&mut self, tokens: usize, bytes: usize) -> Result<(), Failure> {
        self.spent_tokens += tokens;
        self.spent_bytes += bytes;
        if self.spent_tokens > MAX_TOKENS || self.spent_bytes > MAX_BYTES {
            Err(Failure::TooLarge)
        } else {
            Ok(())
        }
    }
}

/// One expansion: tokens still to look at (last first), then the text behind the use.
struct Run<'m, 'r, 't> {
    macros: &'m mut Macros,
    pending: Vec<Token>,
    rest: Option<&'r mut Lexer<'t>>,
    depth: u32,
}

impl Run<'_, '_, '_> {
    fn all(&mut self) -> Result<Vec<Token>, Failure> {
        let mut out = Vec::new();
        while let Some(token) = self.pending.pop() {
            self.macros.spend(1, token.text.len())?;
            match self.expand_token(&token)? {
                Some(list) => self.pending.extend(list.into_iter().rev()),
                None => out.push(token),
            }
        }
        Ok(out)
    }

    /// What the token expands to; nothing when it stands for itself.
    fn expand_token(&mut self, token: &Token) -> Result<Option<Vec<Token>>, Failure> {
        if token.kind != Kind::Ident {
            return Ok(None);
        }
        let Some(found) = self.macros.get(&token.text).filter(|m| !token.hide.contains(m.id)).cloned() else {
            return Ok(None);
        };
        if token.hide.len() > MAX_CHAIN {
            return Err(Failure::TooDeep);
        }
        let (args, hide) = match &found.params {
            None => (Vec::new(), token.hide.with(found.id)),
            Some(_) if !self.at_open_paren() => return Ok(None),
            Some(params) => {
                let (args, close) = self.arguments(&found, params.len(), &token.text)?;
                (args, token.hide.intersection(&close).with(found.id))
            }
        };
        let mut list = self.substitute(&found, &args)?;
        if let Some(first) = list.first_mut() {
            first.space = token.space;
        }
        for token in &mut list {
            token.hide = token.hide.union(&hide);
        }
        Ok(Some(list))
    }

    fn at_open_paren(&self) -> bool {
        match self.pending.last() {
            Some(token) => token.is("("),
            None => self.rest.as_ref().is_some_and(|rest| rest.at_open_paren()),
        }
    }

    fn next(&mut self) -> Option<Token> {
        self.pending.pop().or_else(|| self.rest.as_mut()?.next())
    }

    /// Reads `( a, b )`; also the hide set of the closing parenthesis.
    fn arguments(
        &mut self,
        found: &Macro,
        wanted: usize,
        name: &Rc<str>,
    ) -> Result<(Vec<Vec<Token>>, HideSet), Failure> {
        let mut args = vec![Vec::new()];
        let mut depth = 0_u32;
        self.next();
        loop {
            let Some(token) = self.next() else { return Err(Failure::Unclosed(Rc::clone(name))) };
            self.macros.spend(1, token.text.len())?;
            if token.is("(") {
                depth += 1;
            } else if token.is(")") && depth > 0 {
                depth -= 1;
            } else if token.is(")") {
                let none = args.len() == 1 && args[0].is_empty();
                if none && (wanted == 0 || (wanted == 1 && found.variadic)) {
                    args.resize(wanted, Vec::new());
                } else if found.variadic && args.len() + 1 == wanted {
                    args.push(Vec::new());
                }
                if args.len() != wanted {
                    return Err(Failure::Count(Rc::clone(name), wanted, args.len()));
                }
                return Ok((args, token.hide));
            } else if token.is(",") && depth == 0 && !(found.variadic && args.len() == wanted) {
                args.push(Vec::new());
                continue;
            }
            if let Some(last) = args.last_mut() {
                last.push(token);
            }
        }
    }

    /// The body with the arguments in place.
    fn substitute(&mut self, found: &Macro, args: &[Vec<Token>]) -> Result<Vec<Token>, Failure> {
        let params = found.params.as_deref().unwrap_or(&[]);
        let param = |token: &Token| {
            (token.kind == Kind::Ident).then(|| params.iter().position(|p| *p == token.text)).flatten()
        };
        let mut expanded: Vec<Option<Vec<Token>>> = vec![None; args.len()];
        let mut out: Vec<Token> = Vec::new();
        let body = &found.body;
        let mut at = 0;
        while let Some(token) = body.get(at) {
            let before_paste = body.get(at + 1).is_some_and(|next| next.is("##"));
            let stringified =
                (token.is("#") && found.params.is_some()).then(|| body.get(at + 1).and_then(param)).flatten();
            if let Some(index) = stringified {
                out.push(stringify(&args[index], token.space));
                at += 2;
            } else if token.is("##") && at > 0 && at + 1 < body.len() {
                let next = &body[at + 1];
                let right = param(next).map_or_else(|| vec![next.clone()], |index| args[index].clone());
                // The left side of a chain `a ## b ## c` may be an empty argument.
                paste(&mut out, right, left_is_empty(body, at, args, &param))?;
                at += 2;
            } else if let Some(index) = param(token) {
                let start = out.len();
                if before_paste {
                    out.extend_from_slice(&args[index]);
                } else {
                    if expanded[index].is_none() {
                        expanded[index] = Some(self.expand_argument(args[index].clone())?);
                    }
                    out.extend_from_slice(expanded[index].as_deref().unwrap_or(&[]));
                }
                if let Some(first) = out.get_mut(start) {
                    first.space = token.space;
                }
                at += 1;
            } else {
                out.push(token.clone());
                at += 1;
            }
            let bytes = out.last().map_or(0, |t| t.text.len());
            self.macros.spend(1, bytes)?;
            if out.len() > MAX_TOKENS {
                return Err(Failure::TooLarge);
            }
        }
        Ok(out)
    }

    fn expand_argument(&mut self, mut list: Vec<Token>) -> Result<Vec<Token>, Failure> {
        if self.depth >= MAX_DEPTH {
            return Err(Failure::TooDeep);
        }
        list.reverse();
        Run { macros: self.macros, pending: list, rest: None, depth: self.depth + 1 }.all()
    }
}

/// Whether what stands left of the `##` at `at` is an argument without tokens.
fn left_is_empty(
    body: &[Token],
    at: usize,
    args: &[Vec<Token>],
    param: &impl Fn(&Token) -> Option<usize>,
) -> bool {
    let empty = param(&body[at - 1]).is_some_and(|index| args[index].is_empty());
    let chained = at >= 3 && body[at - 2].is("##");
    empty && !chained
}

/// Joins the last token of `out` and the first of `right`.
fn paste(out: &mut Vec<Token>, right: Vec<Token>, left_is_empty: bool) -> Result<(), Failure> {
    let mut right = right.into_iter();
    let Some(first) = right.next() else { return Ok(()) };
    match if left_is_empty { None } else { out.pop() } {
        None => out.push(first),
        Some(left) => {
            let text = format!("{}{}", left.text, first.text);
            let mut made = tokens(&text);
            let (Some(mut token), true) = (made.pop(), made.is_empty()) else {
                return Err(Failure::Paste(text));
            };
            token.space = left.space;
            token.hide = left.hide.intersection(&first.hide);
            out.push(token);
        }
    }
    out.extend(right);
    Ok(())
}

fn stringify(arg: &[Token], space: bool) -> Token {
    let mut text = String::from("\"");
    for (i, token) in arg.iter().enumerate() {
        if i > 0 && token.space {
            text.push(' ');
        }
        if token.kind == Kind::Literal {
            for c in token.text.chars() {
                if matches!(c, '"' | '\\') {
                    text.push('\\');
                }
                text.push(c);
            }
        } else {
            text.push_str(&token.text);
        }
    }
    text.push('"');
    Token::new(Kind::Literal, &text, space)
}

/// Writes tokens so that they read back as the same tokens.
pub(super) fn write_tokens(list: &[Token], out: &mut String) {
    let mut before: Option<Kind> = None;
    for token in list {
        let word = |kind| matches!(kind, Kind::Ident | Kind::Number | Kind::Literal);
        if before.is_some_and(|b| token.space || word(b) == word(token.kind)) {
            out.push(' ');
        }
        out.push_str(&token.text);
        before = Some(token.kind);
    }
}
