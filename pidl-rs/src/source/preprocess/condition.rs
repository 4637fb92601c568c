//! The constant expression of `#if` and `#elif`.

use super::token::{Kind, Token};

/// How deep parentheses, prefixes and conditionals may nest.
const MAX_DEPTH: u32 = 100;

/// A value with C's signedness: `intmax_t` or `uintmax_t`.
#[derive(Clone, Copy, Debug)]
struct Value {
    bits: u64,
    unsigned: bool,
}

impl Value {
    fn truth(self) -> bool {
        self.bits != 0
    }

    fn signed(bits: i64) -> Self {
        Self { bits: bits.cast_unsigned(), unsigned: false }
    }

    fn from_bool(b: bool) -> Self {
        Self { bits: u64::from(b), unsigned: false }
    }
}

/// Whether the expression is not zero. Macros are already expanded and
/// `defined` replaced; names that are left count as 0.
pub(super) fn evaluate(tokens: &[Token]) -> Result<bool, String> {
    let mut parser = Parser { tokens, at: 0, depth: 0 };
    let value = parser.conditional(true)?;
    match parser.peek() {
        None => Ok(value.truth()),
        Some(token) => Err(format!("`{}` does not belong here", token.text)),
    }
}

struct Parser<'t> {
    tokens: &'t [Token],
    at: usize,
    depth: u32,
}

impl<'t> Parser<'t> {
    fn peek(&self) -> Option<&'t Token> {
        self.tokens.get(self.at)
    }

    fn eat(&mut self, punct: &str) -> bool {
        let there = self.peek().is_some_and(|t| t.is(punct));
        self.at += usize::from(there);
        there
    }

    fn expect(&mut self, punct: &str) -> Result<(), String> {
        if self.eat(punct) { Ok(()) } else { Err(format!("`{punct}` is missing")) }
    }

    fn deeper<T>(&mut self, f: impl FnOnce(&mut Self) -> Result<T, String>) -> Result<T, String> {
        if self.depth == MAX_DEPTH {
            return Err("the expression is nested too deep".into());
        }
        self.depth += 1;
        let result = f(self);
        self.depth -= 1;
        result
    }

    /// `live` is false in the branch that is not taken: there, division by zero is no error.
    fn conditional(&mut self, live: bool) -> Result<Value, String> {
        self.deeper(|p| {
            let condition = p.binary(0, live)?;
            if !p.eat("?") {
                return Ok(condition);
            }
            let yes = p.conditional(live && condition.truth())?;
            p.expect(":")?;
            let no = p.conditional(live && !condition.truth())?;
            let chosen = if condition.truth() { yes } else { no };
            Ok(Value { unsigned: yes.unsigned || no.unsigned, ..chosen })
        })
    }

    fn binary(&mut self, lowest: u8, live: bool) -> Result<Value, String> {
        let mut left = self.unary(live)?;
        while let Some((op, level)) =
            self.peek().and_then(binary_operator).filter(|&(_, level)| level >= lowest)
        {
            self.at += 1;
            let right_live = match op {
                "&&" => live && left.truth(),
                "||" => live && !left.truth(),
                _ => live,
            };
            let right = self.deeper(|p| p.binary(level + 1, right_live))?;
            left = apply(op, left, right, live)?;
        }
        Ok(left)
    }

    fn unary(&mut self, live: bool) -> Result<Value, String> {
        self.deeper(|p| {
            if p.eat("!") {
                return Ok(Value::from_bool(!p.unary(live)?.truth()));
            }
            if p.eat("~") {
                let v = p.unary(live)?;
                return Ok(Value { bits: !v.bits, ..v });
            }
            if p.eat("-") {
                let v = p.unary(live)?;
                return Ok(Value { bits: v.bits.wrapping_neg(), ..v });
            }
            if p.eat("+") {
                return p.unary(live);
            }
            p.primary(live)
        })
    }

    fn primary(&mut self, live: bool) -> Result<Value, String> {
        if self.eat("(") {
            let value = self.conditional(live)?;
            self.expect(")")?;
            return Ok(value);
        }
        let Some(token) = self.peek() else { return Err("a value is missing at the end".into()) };
        self.at += 1;
        match token.kind {
            Kind::Ident => Ok(Value::signed(0)),
            Kind::Number => number(&token.text),
            Kind::Literal if token.text.starts_with('\'') => character(&token.text),
            Kind::Literal | Kind::Punct => Err(format!("`{}` is not a value", token.text)),
        }
    }
}

fn binary_operator(token: &Token) -> Option<(&'static str, u8)> {
    const LEVELS: [&[&str]; 10] = [
        &["||"],
        &["&&"],
        &["|"],
        &["^"],
        &["&"],
        &["==", "!="],
        &["<=", ">=", "<", ">"],
        &["<<", ">>"],
        &["+", "-"],
        &["*", "/", "%"],
    ];
    if token.kind != Kind::Punct {
        return None;
    }
    (0_u8..).zip(LEVELS).find_map(|(level, ops)| Some((*ops.iter().find(|op| **op == &*token.text)?, level)))
}

fn apply(op: &str, a: Value, b: Value, live: bool) -> Result<Value, String> {
    let unsigned = a.unsigned || b.unsigned;
    let (ua, ub) = (a.bits, b.bits);
    let (sa, sb) = (ua.cast_signed(), ub.cast_signed());
    let ordered = if unsigned { ua.cmp(&ub) } else { sa.cmp(&sb) };
    if matches!(op, "/" | "%") && ub == 0 {
        return if live { Err("division by zero".into()) } else { Ok(Value { bits: 0, unsigned }) };
    }
    let shift = u32::try_from(ub & 63).unwrap_or(0);
    let bits = match op {
        "||" => return Ok(Value::from_bool(a.truth() || b.truth())),
        "&&" => return Ok(Value::from_bool(a.truth() && b.truth())),
        "==" => return Ok(Value::from_bool(ordered.is_eq())),
        "!=" => return Ok(Value::from_bool(ordered.is_ne())),
        "<" => return Ok(Value::from_bool(ordered.is_lt())),
        "<=" => return Ok(Value::from_bool(ordered.is_le())),
        ">" => return Ok(Value::from_bool(ordered.is_gt())),
        ">=" => return Ok(Value::from_bool(ordered.is_ge())),
        "<<" => return Ok(Value { bits: ua << shift, ..a }),
        ">>" if a.unsigned => return Ok(Value { bits: ua >> shift, ..a }),
        ">>" => return Ok(Value::signed(sa >> shift)),
        "|" => ua | ub,
        "^" => ua ^ ub,
        "&" => ua & ub,
        "+" => ua.wrapping_add(ub),
        "-" => ua.wrapping_sub(ub),
        "*" => ua.wrapping_mul(ub),
        "/" if unsigned => ua / ub,
        "/" => sa.wrapping_div(sb).cast_unsigned(),
        "%" if unsigned => ua % ub,
        _ => sa.wrapping_rem(sb).cast_unsigned(),
    };
    Ok(Value { bits, unsigned })
}

fn number(text: &str) -> Result<Value, String> {
    let digits = text.trim_end_matches(['u', 'U', 'l', 'L']);
    let unsigned = text[digits.len()..].contains(['u', 'U']);
    let lower = digits.to_ascii_lowercase();
    let parsed = if let Some(hex) = lower.strip_prefix("0x") {
        u64::from_str_radix(hex, 16)
    } else if let Some(binary) = lower.strip_prefix("0b") {
        u64::from_str_radix(binary, 2)
    } else if lower.len() > 1 && lower.starts_with('0') {
        u64::from_str_radix(&lower[1..], 8)
    } else {
        lower.parse()
    };
    match parsed {
        Ok(bits) => Ok(Value { bits, unsigned: unsigned || i64::try_from(bits).is_err() }),
        Err(_) => Err(format!("`{text}` is not an integer the preprocessor can hold")),
    }
}

fn character(text: &str) -> Result<Value, String> {
    let inner = text.trim_matches('\'');
    let code = match inner.strip_prefix('\\') {
        None => inner.chars().next().map(u32::from),
        Some(escape) => match escape.chars().next() {
            Some('n') => Some(10),
            Some('r') => Some(13),
            Some('t') => Some(9),
            Some('x') => u32::from_str_radix(&escape[1..], 16).ok(),
            Some('0'..='7') => u32::from_str_radix(escape, 8).ok(),
            other => other.map(u32::from),
        },
    };
    code.map(|c| Value::signed(i64::from(c))).ok_or_else(|| format!("{text} is not a character"))
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn truth(text: &str) -> Result<bool, String> {
        evaluate(&tokens(text))
    }

    #[test]
    fn c_precedence_and_signedness() {
        for yes in [
            "1 + 2 * 3 == 7",
            "(1 + 2) * 3 == 9",
            "1 << 2 + 1 == 8",
            "-1 < 0",
            "-1 > 0u",
            "10 - 4 - 3 == 3",
            "~0 == -1",
            "!0 && !defined_nowhere",
            "0 ? 1/0 : 1",
            "0x10 == 16 && 010 == 8 && 0b11 == 3",
            "'A' == 65 && '\\n' == 10",
            "1 || 1/0",
            "7 % 4 == 3 && (6 ^ 3) == 5",
            "-7 / 2 == -3",
        ] {
            assert_eq!(truth(yes), Ok(true), "{yes}");
        }
    }

    #[test]
    fn mistakes_say_what_is_wrong() {
        assert_eq!(truth(""), Err("a value is missing at the end".into()));
        assert_eq!(truth("1 +"), Err("a value is missing at the end".into()));
        assert_eq!(truth("(1"), Err("`)` is missing".into()));
        assert_eq!(truth("1 2"), Err("`2` does not belong here".into()));
        assert_eq!(truth("1/0"), Err("division by zero".into()));
        assert_eq!(truth("\"x\""), Err("`\"x\"` is not a value".into()));
        assert_eq!(truth("0x"), Err("`0x` is not an integer the preprocessor can hold".into()));
    }

    #[test]
    fn hostile_nesting_ends() {
        assert!(truth(&"(".repeat(100_000)).is_err());
        assert!(truth(&"!".repeat(100_000)).is_err());
        assert!(truth(&"1 ? ".repeat(100_000)).is_err());
        assert!(truth(&format!("1{}", " + 1".repeat(10_000))).is_ok());
    }
}
