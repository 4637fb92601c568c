//! 8-bit strings: the code pages a client may name (MS-OXNSPI 2.2.1.5, 3.1.4.3).

use encoding_rs::{EncoderResult, Encoding};
use exchange::exchange::{CP_TELETEX, CP_WINUNICODE};
use unicode_normalization::UnicodeNormalization;

/// A code page that strings are converted to and from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodePage {
    /// One of Windows' code pages.
    Windows(&'static Encoding),
    /// T.61, where an accent comes before its letter.
    Teletex,
    /// UTF-16: no 8-bit strings at all.
    Unicode,
}

impl CodePage {
    /// The code page of a number; none that the server does not know.
    #[must_use]
    pub fn new(number: u32) -> Option<Self> {
        let encoding = match number {
            CP_TELETEX => return Some(CodePage::Teletex),
            CP_WINUNICODE => return Some(CodePage::Unicode),
            874 => encoding_rs::WINDOWS_874,
            932 | 50220 => encoding_rs::SHIFT_JIS,
            936 => encoding_rs::GBK,
            949 => encoding_rs::EUC_KR,
            950 => encoding_rs::BIG5,
            1250 => encoding_rs::WINDOWS_1250,
            1251 => encoding_rs::WINDOWS_1251,
            // 0 is what a system uses when it is asked for nothing else.
            0 | 1252 | 20127 | 28591 => encoding_rs::WINDOWS_1252,
            1253 => encoding_rs::WINDOWS_1253,
            1254 => encoding_rs::WINDOWS_1254,
            1255 => encoding_rs::WINDOWS_1255,
            1256 => encoding_rs::WINDOWS_1256,
            1257 => encoding_rs::WINDOWS_1257,
            1258 => encoding_rs::WINDOWS_1258,
            866 => encoding_rs::IBM866,
            20866 => encoding_rs::KOI8_R,
            21866 => encoding_rs::KOI8_U,
            28592 => encoding_rs::ISO_8859_2,
            28605 => encoding_rs::ISO_8859_15,
            54936 => encoding_rs::GB18030,
            65001 => encoding_rs::UTF_8,
            _ => return None,
        };
        Some(CodePage::Windows(encoding))
    }

    /// Text in this code page, `?` for what it does not have; none in UTF-16.
    #[must_use]
    pub fn encode(self, text: &str) -> Option<Vec<u8>> {
        match self {
            CodePage::Windows(encoding) => Some(encode_windows(encoding, text)),
            CodePage::Teletex => Some(encode_teletex(text)),
            CodePage::Unicode => None,
        }
    }

    /// The text of bytes, U+FFFD for what means nothing; none in UTF-16.
    #[must_use]
    pub fn decode(self, bytes: &[u8]) -> Option<String> {
        match self {
            CodePage::Windows(encoding) => Some(encoding.decode_without_bom_handling(bytes).0.into_owned()),
            CodePage::Teletex => Some(decode_teletex(bytes)),
            CodePage::Unicode => None,
        }
    }
}

fn encode_windows(encoding: &'static Encoding, text: &str) -> Vec<u8> {
    let mut encoder = encoding.new_encoder();
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    loop {
        let room = encoder.max_buffer_length_from_utf8_without_replacement(rest.len()).unwrap_or(rest.len());
        let mut buffer = vec![0; room + 1];
        let (result, read, written) = encoder.encode_from_utf8_without_replacement(rest, &mut buffer, true);
        out.extend_from_slice(&buffer[..written]);
        rest = &rest[read..];
        match result {
            EncoderResult::InputEmpty => return out,
            EncoderResult::Unmappable(_) => out.push(b'?'),
            EncoderResult::OutputFull => {}
        }
    }
}

/// Bytes from 0xC1 and the combining character each puts on the letter behind it (T.61, second row).
const ACCENTS: &[(u8, char)] = &[
    (0xC1, '\u{300}'),
    (0xC2, '\u{301}'),
    (0xC3, '\u{302}'),
    (0xC4, '\u{303}'),
    (0xC5, '\u{304}'),
    (0xC6, '\u{306}'),
    (0xC7, '\u{307}'),
    (0xC8, '\u{308}'),
    (0xCA, '\u{30A}'),
    (0xCB, '\u{327}'),
    (0xCD, '\u{30B}'),
    (0xCE, '\u{328}'),
    (0xCF, '\u{30C}'),
];

/// Characters above ASCII that are one byte.
const SYMBOLS: &[(u8, char)] = &[
    (0xA1, '¡'),
    (0xA2, '¢'),
    (0xA3, '£'),
    (0xA5, '¥'),
    (0xA7, '§'),
    (0xA8, '¤'),
    (0xAB, '«'),
    (0xB0, '°'),
    (0xB1, '±'),
    (0xB2, '²'),
    (0xB3, '³'),
    (0xB4, '×'),
    (0xB5, 'µ'),
    (0xB6, '¶'),
    (0xB7, '·'),
    (0xB8, '÷'),
    (0xBB, '»'),
    (0xBC, '¼'),
    (0xBD, '½'),
    (0xBE, '¾'),
    (0xBF, '¿'),
    (0xE1, 'Æ'),
    (0xE2, 'Đ'),
    (0xE3, 'ª'),
    (0xE4, 'Ħ'),
    (0xE8, 'Ł'),
    (0xE9, 'Ø'),
    (0xEA, 'Œ'),
    (0xEB, 'º'),
    (0xEC, 'Þ'),
    (0xED, 'Ŧ'),
    (0xEE, 'Ŋ'),
    (0xF1, 'æ'),
    (0xF2, 'đ'),
    (0xF3, 'ð'),
    (0xF4, 'ħ'),
    (0xF5, 'ı'),
    (0xF8, 'ł'),
    (0xF9, 'ø'),
    (0xFA, 'œ'),
    (0xFB, 'ß'),
    (0xFC, 'þ'),
    (0xFD, 'ŧ'),
    (0xFE, 'ŋ'),
];

fn encode_teletex(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for c in text.nfc() {
        if c.is_ascii() {
            out.push(c as u8);
            continue;
        }
        if let Some((byte, _)) = SYMBOLS.iter().find(|(_, symbol)| *symbol == c) {
            out.push(*byte);
            continue;
        }
        let parts: Vec<char> = std::iter::once(c).nfd().collect();
        match parts.as_slice() {
            [letter, accent] if letter.is_ascii() => match ACCENTS.iter().find(|(_, a)| a == accent) {
                Some((byte, _)) => out.extend([*byte, *letter as u8]),
                None => out.push(b'?'),
            },
            _ => out.push(b'?'),
        }
    }
    out
}

fn decode_teletex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    let mut bytes = bytes.iter().copied();
    while let Some(byte) = bytes.next() {
        if byte.is_ascii() {
            out.push(char::from(byte));
        } else if let Some((_, symbol)) = SYMBOLS.iter().find(|(b, _)| *b == byte) {
            out.push(*symbol);
        } else if let Some((_, accent)) = ACCENTS.iter().find(|(b, _)| *b == byte) {
            match bytes.next() {
                Some(letter) if letter.is_ascii() => {
                    out.extend([char::from(letter), *accent].into_iter().nfc())
                }
                _ => out.push(char::REPLACEMENT_CHARACTER),
            }
        } else {
            out.push(char::REPLACEMENT_CHARACTER);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_survives_the_code_pages_that_have_it() {
        for (number, text, bytes) in [
            (1252, "José Straße", &b"Jos\xE9 Stra\xDFe"[..]),
            (1251, "Иван", b"\xC8\xE2\xE0\xED"),
            (932, "山田", b"\x8E\x52\x93\x63"),
            (20261, "José Łódź Straße", b"Jos\xC2e \xE8\xC2od\xC2z Stra\xFBe"),
            (65001, "山", "山".as_bytes()),
        ] {
            let page = CodePage::new(number).unwrap();
            assert_eq!(page.encode(text).unwrap(), bytes, "{number}");
            assert_eq!(page.decode(bytes).unwrap(), text, "{number}");
        }
    }

    #[test]
    fn what_a_code_page_lacks_is_a_question_mark() {
        assert_eq!(CodePage::new(1252).unwrap().encode("a山b").unwrap(), b"a?b");
        assert_eq!(CodePage::new(20261).unwrap().encode("a山b").unwrap(), b"a?b");
        assert_eq!(CodePage::new(20261).unwrap().decode(b"\xC2").unwrap(), "\u{FFFD}");
        assert_eq!(CodePage::new(1200).unwrap().encode("a"), None);
        assert_eq!(CodePage::new(4711), None);
    }
}
