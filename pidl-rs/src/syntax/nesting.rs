//! Limits on nesting, checked before anything recurses.

use std::ops::Range;

/// How deep brackets, and conditionals inside them, may nest.
pub(super) const MAX_DEPTH: usize = 128;

/// The bracket that goes too deep, if there is one.
///
/// The grammar recurses only inside brackets and behind `?`, so this bounds the
/// stack it takes.
pub(super) fn too_deep(text: &str) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut open: Vec<u8> = Vec::new();
    let mut questions = 0;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'(' | b'[' | b'{' => {
                open.push(byte);
                if byte == b'{' {
                    questions = 0;
                }
            }
            b')' if open.last() == Some(&b'(') => {
                open.pop();
            }
            b']' if open.last() == Some(&b'[') => {
                open.pop();
            }
            b'}' => {
                // Whatever was left open inside is over.
                while let Some(top) = open.pop() {
                    if top == b'{' {
                        break;
                    }
                }
                questions = 0;
            }
            b';' => questions = 0,
            b',' if open.last() == Some(&b'{') => questions = 0,
            b'?' => questions += 1,
            b'"' | b'\'' => at = literal_end(bytes, at),
            _ => {}
        }
        if open.len() + questions > MAX_DEPTH {
            return Some(at..at + 1);
        }
        at += 1;
    }
    None
}

/// The closing quote of the literal that starts at `start`, or the last byte.
fn literal_end(bytes: &[u8], start: usize) -> usize {
    let quote = bytes[start];
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            _ if byte == quote => return at,
            _ => at += 1,
        }
    }
    bytes.len() - 1
}
