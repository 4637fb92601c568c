//! What is to be dumped: raw bytes, a hex dump, or base64.

/// How the input is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As it is.
    Raw,
    /// Rows of `[0000] 61 62 …   text`, or hex digits with any white space between them.
    Hex,
    /// Base64.
    Base64,
}

/// The bytes that `text` stands for; `None` when it is not that encoding.
#[must_use]
pub fn decode(text: Vec<u8>, encoding: Encoding) -> Option<Vec<u8>> {
    match encoding {
        Encoding::Raw => Some(text),
        Encoding::Hex => hex(&text),
        Encoding::Base64 => base64(&text),
    }
}

/// Whether raw input may well be a hex dump: enough of one that chance does not explain it.
#[must_use]
pub fn is_hex(text: &[u8]) -> bool {
    text.len() >= 8 && hex(text).is_some()
}

fn hex(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 3);
    for line in text.split(|b| *b == b'\n') {
        match row(line) {
            Some(columns) => digits(columns, &mut out)?,
            None => digits(line, &mut out)?,
        }
    }
    (!out.is_empty()).then_some(out)
}

/// The columns of a dump's row that hold the bytes, when the line is one.
fn row(line: &[u8]) -> Option<&[u8]> {
    /// Sixteen times ` 61` and the gap in the middle.
    const COLUMNS: usize = 16 * 3 + 2;
    let line = line.trim_ascii_start();
    if line.first() != Some(&b'[') {
        return None;
    }
    let start = line.iter().position(|b| *b == b']')? + 1;
    let columns = &line[start..];
    Some(&columns[..columns.len().min(COLUMNS)])
}

fn digits(text: &[u8], out: &mut Vec<u8>) -> Option<()> {
    for word in text.split(u8::is_ascii_whitespace) {
        if word.len() % 2 != 0 {
            return None;
        }
        for pair in word.chunks(2) {
            let high = char::from(pair[0]).to_digit(16)?;
            let low = char::from(pair[1]).to_digit(16)?;
            out.push((high << 4 | low) as u8);
        }
    }
    Some(())
}

/// Like Samba's decoder: ends at the first character outside the alphabet
/// (white space between the lines excepted), and without padding the bits that
/// do not fill a byte make one all the same.
fn base64(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let mut bits = 0u32;
    let mut count = 0u32;
    let mut padded = false;
    for b in text {
        let value = match b {
            b'A'..=b'Z' => b - b'A',
            b'a'..=b'z' => b - b'a' + 26,
            b'0'..=b'9' => b - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b if b.is_ascii_whitespace() => continue,
            b => {
                padded = *b == b'=';
                break;
            }
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    if count > 0 {
        out.push((bits << (8 - count)) as u8);
    }
    if padded {
        out.pop();
    }
    (!out.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_its_own_dumps() {
        for len in [1, 7, 8, 9, 15, 16, 17, 100] {
            let data: Vec<u8> = (0..len).collect();
            let mut text = Vec::new();
            pidl_ndr::print::hexdump(&mut text, &data, false);
            assert_eq!(decode(text, Encoding::Hex), Some(data));
        }
    }

    #[test]
    fn reads_plain_hex() {
        assert_eq!(decode(b"00 01ff\n 0A".to_vec(), Encoding::Hex), Some(vec![0, 1, 255, 10]));
        assert_eq!(decode(b"xyz".to_vec(), Encoding::Hex), None);
        assert_eq!(decode(b"123".to_vec(), Encoding::Hex), None);
    }

    #[test]
    fn reads_base64_with_and_without_padding() {
        assert_eq!(decode(b"YWI=".to_vec(), Encoding::Base64), Some(b"ab".to_vec()));
        assert_eq!(decode(b"YW==".to_vec(), Encoding::Base64), Some(b"a".to_vec()));
        assert_eq!(decode(b"YWJ".to_vec(), Encoding::Base64), Some(b"ab@".to_vec()));
        assert_eq!(decode(b"YW\nJj\n".to_vec(), Encoding::Base64), Some(b"abc".to_vec()));
        assert_eq!(decode(b"-".to_vec(), Encoding::Base64), None);
    }
}
