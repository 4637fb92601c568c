//! Filters as text (RFC 4515), as objects of a directory hold them:
//! `purportedSearch` of an address list.

use super::Filter;
use std::str::FromStr;

/// Why a text is no filter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at byte {at} of the filter: {what}")]
pub struct ParseError {
    /// Where, in bytes from its start.
    pub at: usize,
    /// What is wrong there.
    pub what: &'static str,
}

/// How deep filters may be nested.
const DEEPEST: usize = 32;
/// LDAP_MATCHING_RULE_BIT_AND (MS-ADTS 3.1.1.3.4.4.1).
const BIT_AND: &str = "1.2.840.113556.1.4.803";

impl FromStr for Filter {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let mut parser = Parser { text, at: 0 };
        let filter = parser.filter(0)?;
        parser.space();
        if parser.at < text.len() {
            return Err(parser.error("nothing may follow"));
        }
        Ok(filter)
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl Parser<'_> {
    fn error(&self, what: &'static str) -> ParseError {
        ParseError { at: self.at, what }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while self.peek().is_some_and(|b| b.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8, what: &'static str) -> Result<(), ParseError> {
        self.space();
        if self.peek() != Some(byte) {
            return Err(self.error(what));
        }
        self.at += 1;
        Ok(())
    }

    fn filter(&mut self, depth: usize) -> Result<Filter, ParseError> {
        if depth > DEEPEST {
            return Err(self.error("nested too deeply"));
        }
        self.expect(b'(', "a filter begins with `(`")?;
        self.space();
        let filter = match self.peek() {
            Some(b'&') => Filter::And(self.list(depth)?),
            Some(b'|') => Filter::Or(self.list(depth)?),
            Some(b'!') => {
                self.at += 1;
                Filter::Not(Box::new(self.filter(depth + 1)?))
            }
            _ => self.item()?,
        };
        self.expect(b')', "a filter ends with `)`")?;
        Ok(filter)
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Filter>, ParseError> {
        self.at += 1;
        let mut filters = Vec::new();
        loop {
            self.space();
            if self.peek() != Some(b'(') {
                return Ok(filters);
            }
            filters.push(self.filter(depth + 1)?);
        }
    }

    fn item(&mut self) -> Result<Filter, ParseError> {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        let end = rest.find(')').map_or(self.text.len(), |i| start + i);
        let item = self.text.get(start..end).unwrap_or_default();
        let Some(equals) = item.find('=') else { return Err(self.error("a comparison has a `=`")) };
        let (left, value) = (&item[..equals], &item[equals + 1..]);
        let (left, kind) = match left.as_bytes().last() {
            Some(kind @ (b'>' | b'<' | b'~' | b':')) => (&left[..left.len() - 1], *kind),
            _ => (left, b'='),
        };
        let (name, rule) = left.split_once(':').unwrap_or((left, ""));
        let name = name.trim();
        let named = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-;.".contains(&b));
        if name.is_empty() || !named {
            return Err(self.error("the name of an attribute is expected"));
        }
        let name = name.to_owned();
        self.at = start + equals + 1;
        let filter = match kind {
            b'>' => Filter::AtLeast(name, self.unescape(value)?),
            b'<' => Filter::AtMost(name, self.unescape(value)?),
            b':' if rule == BIT_AND => {
                let bits = value
                    .trim()
                    .parse::<i64>()
                    .ok()
                    .filter(|b| i32::MIN as i64 <= *b && *b <= u32::MAX as i64);
                let Some(bits) = bits else { return Err(self.error("a number is expected")) };
                Filter::AllBits(name, bits as u32)
            }
            b':' => return Err(self.error("this matching rule is not known")),
            _ => self.equality(name, value)?,
        };
        self.at = end;
        Ok(filter)
    }

    fn equality(&self, name: String, value: &str) -> Result<Filter, ParseError> {
        if value == "*" {
            return Ok(Filter::Present(name));
        }
        let Some((first, rest)) = value.split_once('*') else {
            return Ok(Filter::Equals(name, self.unescape(value)?));
        };
        let mut parts = Vec::new();
        if !first.is_empty() {
            parts.push(Filter::StartsWith(name.clone(), self.unescape(first)?));
        }
        let mut rest: Vec<&str> = rest.split('*').collect();
        if rest.pop().is_some_and(|last| !last.is_empty()) {
            return Err(self.error("a comparison with the end of a value is not supported"));
        }
        for part in rest.into_iter().filter(|p| !p.is_empty()) {
            parts.push(Filter::Contains(name.clone(), self.unescape(part)?));
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Filter::And(parts) })
    }

    fn unescape(&self, value: &str) -> Result<Vec<u8>, ParseError> {
        let mut out = Vec::with_capacity(value.len());
        let mut bytes = value.bytes();
        while let Some(byte) = bytes.next() {
            if byte != b'\\' {
                out.push(byte);
                continue;
            }
            let mut digit = || bytes.next().and_then(|b| char::from(b).to_digit(16));
            match (digit(), digit()) {
                (Some(high), Some(low)) => out.push((high * 16 + low) as u8),
                _ => return Err(self.error("`\\` stands before two hexadecimal digits")),
            }
        }
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn equals(name: &str, value: &str) -> Filter {
        Filter::Equals(name.into(), value.into())
    }

    #[test]
    fn an_address_list_has_a_filter() {
        let text = "(& (mailNickname=*) (| (objectCategory=group)(!(objectClass=user)) ) )";
        let expected = Filter::And(vec![
            Filter::Present("mailNickname".into()),
            Filter::Or(vec![
                equals("objectCategory", "group"),
                Filter::Not(Box::new(equals("objectClass", "user"))),
            ]),
        ]);
        assert_eq!(text.parse(), Ok(expected));
    }

    #[test]
    fn every_comparison() {
        for (text, filter) in [
            ("(cn=a b)", equals("cn", "a b")),
            ("(cn=\\28\\2a\\c3\\a4)", equals("cn", "(*ä")),
            ("(cn=ab*)", Filter::StartsWith("cn".into(), b"ab".to_vec())),
            ("(cn=*ab*)", Filter::Contains("cn".into(), b"ab".to_vec())),
            (
                "(cn=a*b*)",
                Filter::And(vec![
                    Filter::StartsWith("cn".into(), b"a".to_vec()),
                    Filter::Contains("cn".into(), b"b".to_vec()),
                ]),
            ),
            ("(n>=5)", Filter::AtLeast("n".into(), b"5".to_vec())),
            ("(n<=5)", Filter::AtMost("n".into(), b"5".to_vec())),
            ("(n:1.2.840.113556.1.4.803:=2)", Filter::AllBits("n".into(), 2)),
            ("(&)", Filter::And(vec![])),
        ] {
            assert_eq!(text.parse(), Ok(filter), "{text}");
        }
    }

    #[test]
    fn what_is_no_filter_says_where() {
        for (text, at) in [
            ("", 0),
            ("cn=a", 0),
            ("(cn=a", 5),
            ("(cn=a))", 6),
            ("(cn=\\2)", 4),
            ("(=a)", 1),
            ("(a b=c)", 1),
            ("(cn=*a)", 4),
            ("(n:1.2.3:=2)", 10),
        ] {
            assert_eq!(text.parse::<Filter>().unwrap_err().at, at, "{text}");
        }
        let deep = "(!".repeat(5000);
        assert_eq!(deep.parse::<Filter>().unwrap_err().what, "nested too deeply");
    }
}
