//! Bytes that hold a value of another type.

use std::sync::Arc;

use crate::{Context, ErrorKind, Format, FullPtr, Ndr, Printer, Pull, Push, Result};

/// How deep content within content is shown.
const MAX_SHOWN: u32 = 32;

/// What holds the bytes of a member: the bytes, or a pointer to them.
pub trait Bytes {
    /// The bytes; `None` for null.
    fn bytes(&self) -> Option<&[u8]>;
    /// Puts others in their place; whether they fit.
    fn replace(&mut self, bytes: Vec<u8>) -> bool;
}

impl Bytes for Vec<u8> {
    fn bytes(&self) -> Option<&[u8]> {
        Some(self)
    }
    fn replace(&mut self, bytes: Vec<u8>) -> bool {
        *self = bytes;
        true
    }
}

impl<const N: usize> Bytes for [u8; N] {
    fn bytes(&self) -> Option<&[u8]> {
        Some(self)
    }
    fn replace(&mut self, bytes: Vec<u8>) -> bool {
        bytes.try_into().map(|bytes| *self = bytes).is_ok()
    }
}

impl<T: Bytes + Default> Bytes for Option<T> {
    fn bytes(&self) -> Option<&[u8]> {
        self.as_ref().and_then(Bytes::bytes)
    }
    fn replace(&mut self, bytes: Vec<u8>) -> bool {
        self.get_or_insert_default().replace(bytes)
    }
}

impl<T: Bytes + Default> Bytes for FullPtr<T> {
    fn bytes(&self) -> Option<&[u8]> {
        self.get().and_then(Bytes::bytes)
    }
    fn replace(&mut self, bytes: Vec<u8>) -> bool {
        let mut value = T::default();
        let fits = value.replace(bytes);
        *self = FullPtr::new(value);
        fits
    }
}

/// The value that bytes hold: little-endian NDR, and nothing behind it.
/// `context` knows what the value depends on.
pub fn content<T: Ndr>(member: &impl Bytes, context: Option<Arc<dyn Context>>) -> Result<T> {
    let mut p = Pull::new(member.bytes().unwrap_or_default(), Format::NDR32);
    if member.bytes().is_none() {
        return Err(p.error(ErrorKind::NullPointer));
    }
    if let Some(context) = context {
        p.set_context(context);
    }
    let value = p.value()?;
    p.finish()?;
    Ok(value)
}

/// Makes bytes hold a value.
pub fn set_content<T: Ndr>(
    member: &mut impl Bytes,
    value: &T,
    context: Option<Arc<dyn Context>>,
) -> Result<()> {
    let mut p = Push::new(Format::NDR32);
    if let Some(context) = context {
        p.set_context(context);
    }
    p.value(value)?;
    let bytes = p.finish();
    let len = bytes.len();
    if member.replace(bytes) {
        return Ok(());
    }
    let what = format!("content of {len} bytes in an array of another size");
    Err(crate::Error::new(ErrorKind::ArraySize(what), len))
}

/// Shows the value that bytes hold, or the bytes and why they hold none.
pub fn show_content<T: Ndr>(name: &str, bytes: &[u8], out: &mut dyn Printer) {
    let around = out.surroundings();
    let mut p = Pull::new(bytes, Format::NDR32);
    p.around = around.clone();
    let value = match around.contents {
        0..MAX_SHOWN => p.value::<T>().and_then(|value| p.finish().map(|()| value)),
        _ => Err(p.error(ErrorKind::MaxRecursion { limit: MAX_SHOWN })),
    };
    match value {
        Ok(value) => {
            out.begin_content(name, bytes.len());
            out.surroundings_mut().contents += 1;
            value.print(name, out);
            out.surroundings_mut().contents -= 1;
            out.end();
        }
        Err(error) => out.broken_content(name, bytes, &error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::At;
    use crate::print::{JsonPrinter, TextPrinter};

    #[test]
    fn bytes_are_found_and_replaced_behind_pointers() {
        let mut pointer = FullPtr::<Option<Vec<u8>>>::default();
        assert!(matches!(content::<u16>(&pointer, None).expect_err("null").kind(), ErrorKind::NullPointer));
        set_content(&mut pointer, &0x0201u16, None).expect("writes");
        assert_eq!(pointer.bytes(), Some(&[1, 2][..]));
        assert_eq!(content::<u16>(&pointer, None).expect("reads"), 0x0201);
        let left_over = content::<u8>(&pointer, None).expect_err("one more");
        assert!(matches!(left_over.kind(), ErrorKind::UnreadBytes { count: 1 }));
        assert!(set_content(&mut [0u8; 3], &1u16, None).is_err());
        let mut fixed = [0u8; 2];
        set_content(&mut fixed, &1u16, None).expect("fits");
        assert_eq!(fixed, [1, 0]);
    }

    #[test]
    fn what_is_shown_is_the_value_or_the_bytes_with_the_error() {
        let show = |bytes: &[u8]| {
            let (mut text, mut json) = (TextPrinter::new(), JsonPrinter::new());
            show_content::<u16>("x", bytes, &mut text);
            show_content::<u16>("x", bytes, &mut json);
            (String::from_utf8_lossy(text.as_bytes()).into_owned(), json.finish())
        };
        let (text, json) = show(&[1, 2]);
        assert!(text.contains("CONTENT(2)") && text.contains("0x0201"), "{text}");
        assert_eq!(json, r#"{"x":513}"#);
        let (text, json) = show(&[1]);
        assert!(text.contains("buffer too short") && text.contains("[0]"), "{text}");
        assert!(json.contains(r#""bytes":"01""#), "{json}");
    }

    /// A byte, and what is left as content of the same kind.
    #[derive(Default)]
    struct Nested(Vec<u8>);

    impl Ndr for Nested {
        fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
            p.u8().at("byte")?;
            self.0 = p.take_rest().to_vec();
            Ok(())
        }
        fn push_scalars(&self, _: &mut Push) -> Result<()> {
            Ok(())
        }
        fn print(&self, name: &str, out: &mut dyn Printer) {
            show_content::<Nested>(name, &self.0, out);
        }
    }

    #[test]
    fn content_within_content_is_shown_to_a_depth() {
        let mut json = JsonPrinter::new();
        show_content::<Nested>("x", &[0; 10_000], &mut json);
        let shown = json.finish();
        assert!(shown.contains("nested deeper than 32"), "{}", &shown[..200]);
    }
}
