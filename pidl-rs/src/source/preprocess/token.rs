//! Preprocessing tokens: what macros are made of and what `#if` reads.

use std::rc::Rc;

/// What a token is, as far as the preprocessor cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Ident,
    Number,
    /// A string or character literal.
    Literal,
    Punct,
}

/// A token of a macro body, a macro argument or an `#if` line.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    pub text: Rc<str>,
    /// Whether white space stood before it.
    pub space: bool,
    /// Macros this token came out of and must not be expanded by again.
    pub hide: HideSet,
}

impl Token {
    pub fn new(kind: Kind, text: &str, space: bool) -> Self {
        Self { kind, text: Rc::from(text), space, hide: HideSet::default() }
    }

    pub fn is(&self, punct: &str) -> bool {
        self.kind == Kind::Punct && &*self.text == punct
    }
}

/// Ids of macros, ascending; most tokens have none.
#[derive(Clone, Debug, Default)]
pub(super) struct HideSet(Option<Rc<[u32]>>);

impl HideSet {
    fn ids(&self) -> &[u32] {
        self.0.as_deref().unwrap_or(&[])
    }

    pub fn len(&self) -> usize {
        self.ids().len()
    }

    pub fn contains(&self, id: u32) -> bool {
        self.ids().binary_search(&id).is_ok()
    }

    pub fn with(&self, id: u32) -> Self {
        match self.ids().binary_search(&id) {
            Ok(_) => self.clone(),
            Err(at) => {
                let mut ids = self.ids().to_vec();
                ids.insert(at, id);
                Self(Some(ids.into()))
            }
        }
    }

    pub fn union(&self, other: &Self) -> Self {
        match (&self.0, &other.0) {
            (_, None) => self.clone(),
            (None, _) => other.clone(),
            (Some(a), Some(b)) => {
                let mut ids = [&a[..], &b[..]].concat();
                ids.sort_unstable();
                ids.dedup();
                Self(Some(ids.into()))
            }
        }
    }

    pub fn intersection(&self, other: &Self) -> Self {
        let both: Vec<u32> = self.ids().iter().copied().filter(|&id| other.contains(id)).collect();
        Self((!both.is_empty()).then(|| both.into()))
    }
}

/// Punctuation of more than one character, longest first.
const LONG_PUNCT: [&str; 12] = ["...", "##", "->", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "::"];

/// Reads tokens from text, over white space, comments and line continuations.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lexer<'a> {
    pub text: &'a str,
    pub at: usize,
}

impl<'a> Lexer<'a> {
    pub fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.bytes().get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Skips what separates tokens; true if there was any.
    fn skip_blank(&mut self) -> bool {
        let start = self.at;
        loop {
            match self.byte(0) {
                b' ' | b'\t' | b'\r' | b'\n' | 0x0B | 0x0C => self.at += 1,
                b'\\' => match continuation(self.bytes(), self.at) {
                    Some(next) => self.at = next,
                    None => return self.at > start,
                },
                b'/' if self.byte(1) == b'*' => {
                    self.at = block_comment_end(self.text, self.at).unwrap_or(self.text.len());
                }
                b'/' if self.byte(1) == b'/' => self.at = line_comment_end(self.text, self.at),
                _ => return self.at > start,
            }
        }
    }

    /// The next token, or nothing at the end.
    pub fn next(&mut self) -> Option<Token> {
        let space = self.skip_blank();
        let start = self.at;
        let first = *self.bytes().get(start)?;
        let kind = if is_ident_start(first) {
            self.at = ident_end(self.bytes(), start);
            Kind::Ident
        } else if first.is_ascii_digit() || (first == b'.' && self.byte(1).is_ascii_digit()) {
            self.at = number_end(self.bytes(), start);
            Kind::Number
        } else if first == b'"' || first == b'\'' {
            self.at = literal_end(self.bytes(), start).unwrap_or_else(|end| end);
            Kind::Literal
        } else {
            let rest = &self.text[start..];
            let long = LONG_PUNCT.iter().find(|p| rest.starts_with(**p)).map(|p| p.len());
            self.at += long.or_else(|| rest.chars().next().map(char::len_utf8))?;
            Kind::Punct
        };
        Some(Token::new(kind, &self.text[start..self.at], space))
    }

    /// Whether the next token is `(`, without reading it.
    pub fn at_open_paren(&self) -> bool {
        let mut ahead = *self;
        ahead.skip_blank();
        ahead.byte(0) == b'('
    }
}

/// All tokens of `text`.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut lexer = Lexer::new(text, 0);
    std::iter::from_fn(|| lexer.next()).collect()
}

pub(super) fn is_ident_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_'
}

pub(super) fn is_ident_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

pub(super) fn ident_end(bytes: &[u8], start: usize) -> usize {
    bytes[start..].iter().position(|&b| !is_ident_byte(b)).map_or(bytes.len(), |n| start + n)
}

/// A preprocessing number takes letters, digits and dots.
pub(super) fn number_end(bytes: &[u8], start: usize) -> usize {
    let more = |&b: &u8| !(is_ident_byte(b) || b == b'.');
    bytes[start..].iter().position(more).map_or(bytes.len(), |n| start + n)
}

/// One past the closing quote, or `Err` with where the line ended before it came.
pub(super) fn literal_end(bytes: &[u8], start: usize) -> Result<usize, usize> {
    let quote = bytes[start];
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\n' => return Err(at),
            b'\\' => {
                at = continuation(bytes, at).unwrap_or_else(|| {
                    if at + 1 < bytes.len() && bytes[at + 1] != b'\n' { at + 2 } else { at + 1 }
                })
            }
            _ if byte == quote => return Ok(at + 1),
            _ => at += 1,
        }
    }
    Err(bytes.len())
}

/// One past the line end, when a backslash at `at` joins two lines.
pub(super) fn continuation(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at + 1..)? {
        [b'\n', ..] => Some(at + 2),
        [b'\r', b'\n', ..] => Some(at + 3),
        _ => None,
    }
}

/// One past `*/` of the comment that starts at `start`; nothing when it never ends.
pub(super) fn block_comment_end(text: &str, start: usize) -> Option<usize> {
    text[start + 2..].find("*/").map(|n| start + 2 + n + 2)
}

/// The line end that ends the comment that starts at `start`.
pub(super) fn line_comment_end(text: &str, start: usize) -> usize {
    text[start..].find('\n').map_or(text.len(), |n| start + n)
}
