//! The values of C macros that a `cpp_quote` defines.

use super::consts::{Mistake, binary};
use crate::syntax::ast::BinaryOp;

/// What the evaluator asks for.
pub(super) trait Names {
    /// The value of a name.
    fn value(&mut self, name: &str) -> Option<i128>;
    /// The size of a type.
    fn size(&mut self, words: &[&str]) -> Option<i128>;
}

/// The value of a C expression of integers, names and `sizeof`; `None` when it is anything else.
pub(super) fn evaluate(text: &str, names: &mut dyn Names) -> Option<i128> {
    let tokens = tokens(text)?;
    let mut parser = Parser { tokens: &tokens, names, depth: 0 };
    let value = parser.expression(0)?;
    parser.tokens.is_empty().then_some(value)
}

fn tokens(text: &str) -> Option<Vec<&str>> {
    let mut result = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let length = if word(first) {
            rest.find(|c| !word(c)).unwrap_or(rest.len())
        } else if rest.starts_with("<<") || rest.starts_with(">>") {
            2
        } else if "()+-*/%&|^~".contains(first) {
            1
        } else {
            return None;
        };
        let (token, tail) = rest.split_at(length);
        result.push(token);
        rest = tail.trim_start();
    }
    Some(result)
}

/// An integer as C writes it.
pub(super) fn integer(text: &str) -> Option<i128> {
    let text = text.trim_end_matches(['u', 'U', 'l', 'L']);
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(hex) => i128::from_str_radix(hex, 16).ok(),
        None if text.len() > 1 && text.starts_with('0') => i128::from_str_radix(text, 8).ok(),
        None => text.parse().ok(),
    }
}

struct Parser<'t, 'n> {
    tokens: &'t [&'t str],
    names: &'n mut dyn Names,
    depth: u32,
}

impl<'t> Parser<'t, '_> {
    fn next(&mut self) -> Option<&'t str> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    fn expression(&mut self, least: u8) -> Option<i128> {
        let mut left = self.operand()?;
        while let Some((op, strength)) = self.tokens.first().and_then(|t| operator(t)) {
            if strength < least {
                break;
            }
            self.next();
            let right = self.expression(strength + 1)?;
            left = binary(op, left, right).map_err(|_: Mistake| ()).ok()?;
        }
        Some(left)
    }

    fn operand(&mut self) -> Option<i128> {
        self.depth += 1;
        if self.depth > 256 {
            return None;
        }
        match self.next()? {
            "(" => {
                let value = self.expression(0)?;
                (self.next()? == ")").then_some(value)
            }
            "-" => self.operand()?.checked_neg(),
            "~" => Some(!self.operand()?),
            "sizeof" => {
                (self.next()? == "(").then_some(())?;
                let end = self.tokens.iter().position(|t| *t == ")")?;
                let (words, rest) = self.tokens.split_at(end);
                self.tokens = rest.get(1..)?;
                self.names.size(words)
            }
            token if token.starts_with(|c: char| c.is_ascii_digit()) => integer(token),
            token => self.names.value(token),
        }
    }
}

fn operator(token: &str) -> Option<(BinaryOp, u8)> {
    Some(match token {
        "|" => (BinaryOp::BitOr, 1),
        "^" => (BinaryOp::BitXor, 2),
        "&" => (BinaryOp::BitAnd, 3),
        "<<" => (BinaryOp::Shl, 4),
        ">>" => (BinaryOp::Shr, 4),
        "+" => (BinaryOp::Add, 5),
        "-" => (BinaryOp::Sub, 5),
        "*" => (BinaryOp::Mul, 6),
        "/" => (BinaryOp::Div, 6),
        "%" => (BinaryOp::Rem, 6),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    struct None16;

    impl Names for None16 {
        fn value(&mut self, name: &str) -> Option<i128> {
            (name == "N").then_some(7)
        }
        fn size(&mut self, words: &[&str]) -> Option<i128> {
            (words == ["struct", "GUID"]).then_some(16)
        }
    }

    #[test]
    fn precedence_is_that_of_c() {
        for (text, value) in [
            ("1 + 2 * 3", Some(7)),
            ("(1 + 2) * 3", Some(9)),
            ("10 - 2 - 3", Some(5)),
            ("1 << 2 | 1", Some(5)),
            ("(0x200000 / sizeof(struct GUID))", Some(0x20000)),
            ("-N & 0xF", Some(9)),
            ("010", Some(8)),
            ("1 / 0", None),
            ("1 +", None),
            ("M", None),
            ("\"text\"", None),
        ] {
            assert_eq!(evaluate(text, &mut None16), value, "{text}");
        }
    }
}
