//! The tokens of RTF.

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// `{`
    Open,
    /// `}`
    Close,
    /// A control word and its number.
    Word(&'a str, Option<i32>),
    /// A control symbol other than an escaped character.
    Symbol(u8),
    /// A byte of text, as it is or as an escape.
    Text(u8),
}

/// The tokens of a document. There is no error: whatever comes is some token.
pub(super) struct Tokens<'a> {
    rest: &'a [u8],
}

impl<'a> Tokens<'a> {
    pub fn new(document: &'a [u8]) -> Self {
        Self { rest: document }
    }

    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at(count.min(self.rest.len()));
        self.rest = rest;
        taken
    }

    fn while_matches(&mut self, matches: impl Fn(&u8) -> bool) -> &'a str {
        let count = self.rest.iter().take_while(|byte| matches(byte)).count();
        std::str::from_utf8(self.take(count)).unwrap_or_default()
    }

    fn control(&mut self) -> Option<Token<'a>> {
        match *self.rest.first()? {
            b'\'' => {
                let digits =
                    std::str::from_utf8(self.take(3).get(1..).unwrap_or_default()).unwrap_or_default();
                Some(Token::Text(u8::from_str_radix(digits, 16).unwrap_or(b'?')))
            }
            byte if byte.is_ascii_alphabetic() => {
                let name = self.while_matches(u8::is_ascii_alphabetic);
                let sign = if self.rest.first() == Some(&b'-') { self.take(1).len() } else { 0 };
                let digits = self.while_matches(u8::is_ascii_digit);
                let number =
                    digits.parse::<i32>().ok().map(|number| if sign == 1 { -number } else { number });
                if self.rest.first() == Some(&b' ') {
                    self.take(1);
                }
                if name == "bin" {
                    self.take(usize::try_from(number.unwrap_or(0)).unwrap_or(0));
                }
                Some(Token::Word(name, number))
            }
            byte @ (b'\\' | b'{' | b'}') => {
                self.take(1);
                Some(Token::Text(byte))
            }
            byte => {
                self.take(1);
                // A line end behind a backslash is a paragraph.
                Some(if matches!(byte, b'\r' | b'\n') {
                    Token::Word("par", None)
                } else {
                    Token::Symbol(byte)
                })
            }
        }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let byte = *self.take(1).first()?;
            return match byte {
                b'\r' | b'\n' | 0 => continue,
                b'{' => Some(Token::Open),
                b'}' => Some(Token::Close),
                b'\\' => self.control(),
                byte => Some(Token::Text(byte)),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_symbols_and_text() {
        let tokens: Vec<_> = Tokens::new(b"{\\b0 x\\'e4\\~\\\\\\u-10179?\\bin3 }}}\r\n\\*}").collect();
        assert_eq!(
            tokens,
            [
                Token::Open,
                Token::Word("b", Some(0)),
                Token::Text(b'x'),
                Token::Text(0xE4),
                Token::Symbol(b'~'),
                Token::Text(b'\\'),
                Token::Word("u", Some(-10179)),
                Token::Text(b'?'),
                Token::Word("bin", Some(3)),
                Token::Symbol(b'*'),
                Token::Close,
            ]
        );
    }
}
