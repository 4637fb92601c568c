//! Numbers, characters and strings.

use pest::iterators::Pair;

use super::Tree;
use crate::syntax::ast::{ExprKind, StrLit};
use crate::syntax::grammar::Rule;

impl Tree<'_> {
    /// A string, adjacent parts joined.
    pub(super) fn string(&mut self, pair: Pair<'_, Rule>) -> StrLit {
        let span = self.span(&pair);
        let mut value = String::new();
        for part in pair.into_inner() {
            let text = part.as_str();
            unescape(text.strip_prefix('L').unwrap_or(text), &mut value);
        }
        StrLit { value, span }
    }

    /// A number: an integer unless it has a point or an exponent.
    pub(super) fn number(&mut self, pair: &Pair<'_, Rule>) -> ExprKind {
        let text = pair.as_str();
        let hex = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
        if hex.is_none() && text.contains(['.', 'e', 'E']) {
            return ExprKind::Float(text.to_owned());
        }
        let digits =
            text.trim_end_matches("i64").trim_end_matches("I64").trim_end_matches(['u', 'U', 'l', 'L']);
        let parsed = match hex {
            Some(_) => i128::from_str_radix(&digits[2..], 16),
            None if digits.len() > 1 && digits.starts_with('0') => i128::from_str_radix(&digits[1..], 8),
            None => digits.parse(),
        };
        match parsed {
            Ok(value) if value <= i128::from(u64::MAX) => ExprKind::Int(value),
            _ => {
                let octal = hex.is_none() && digits.starts_with('0') && digits.contains(['8', '9']);
                let why = if octal { "is no octal number" } else { "does not fit in 64 bits" };
                let span = self.span(pair);
                self.error("E0105", span, format!("`{text}` {why}"));
                ExprKind::Int(0)
            }
        }
    }

    /// A character; several make one number, as in C.
    pub(super) fn character(&mut self, pair: &Pair<'_, Rule>) -> ExprKind {
        let text = pair.as_str();
        let mut value = String::new();
        unescape(text.strip_prefix('L').unwrap_or(text), &mut value);
        let code = value.chars().fold(0_u32, |code, c| (code << 8) | u32::from(c));
        if value.chars().count() > 4 {
            let span = self.span(pair);
            self.error("E0105", span, "too many characters between the quotes");
        }
        ExprKind::Char(code)
    }
}

/// Appends what a quoted literal stands for.
fn unescape(quoted: &str, out: &mut String) {
    let inner = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or("");
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let Some(first) = rest.chars().next() else { return };
        let (c, used) = match first {
            'n' => ('\n', 1),
            'r' => ('\r', 1),
            't' => ('\t', 1),
            'x' => match digits(&rest[1..], 16, 8) {
                Some((c, used)) => (c, used + 1),
                None => ('x', 1),
            },
            '0'..='7' => digits(rest, 8, 3).unwrap_or((first, 1)),
            // A line that continues.
            '\n' => {
                rest = &rest[1..];
                continue;
            }
            other => (other, other.len_utf8()),
        };
        out.push(c);
        rest = &rest[used..];
    }
    out.push_str(rest);
}

/// The character given by up to `most` digits, and how many there are.
fn digits(text: &str, radix: u32, most: usize) -> Option<(char, usize)> {
    let count = text.chars().take(most).take_while(|c| c.is_digit(radix)).count();
    let code = u32::from_str_radix(&text[..count], radix).ok()?;
    Some((char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), count))
}

#[cfg(test)]
mod tests {
    use super::unescape;

    #[test]
    fn escapes_as_in_c() {
        let value = |quoted: &str| {
            let mut out = String::new();
            unescape(quoted, &mut out);
            out
        };
        assert_eq!(value(r#""ncacn_np:[\\pipe\\x]""#), r"ncacn_np:[\pipe\x]");
        assert_eq!(value(r#""a\"b\n\x41\101\0""#), "a\"b\nAA\0");
        assert_eq!(value(r#""é\q\xzz""#), "éqxzz");
        assert_eq!(value("\"\""), "");
    }
}
