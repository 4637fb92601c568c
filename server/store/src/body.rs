//! The text of a message in the form that somebody asks for (MS-OXCMSG 3.2.4.1).
//!
//! A message keeps what its sender wrote. The other forms are made when one is asked for,
//! and kept nowhere: the lists of a message's properties do not have them.

use crate::property::{Properties, Value, id_of, type_of};
use crate::sqlite::encoding::from_stream_bytes;
use crate::table::CELL_LIMIT;
use exchange::oxcdata::PropertyValue;
use exchange::oxctypes::PropertyType;
use exchange::oxprops::PropertyTag;
use mapi_mime::body;
use std::borrow::Cow;
use std::sync::{Mutex, PoisonError};

/// Bytes of a text that another form is made of; what is compressed can be eight times as long.
const LONGEST: [u64; 3] = [64 << 20, 16 << 20, 64 << 20];
/// Texts that are longer are converted one at a time: each takes several times its size of memory.
const LARGE: usize = 1 << 20;
/// Bytes of a text that the beginning in a row is made of.
const BEGINNING: usize = 1 << 20;
/// The forms: plain text, compressed RTF, HTML.
const FORMS: [PropertyTag; 3] =
    [PropertyTag::PID_TAG_BODY, PropertyTag::PID_TAG_RTF_COMPRESSED, PropertyTag::PID_TAG_HTML];
/// Values of `PidTagNativeBody` for them (MS-OXCMSG 2.2.1.58.2); 0 is no text at all.
const NATIVE: [i32; 3] = [1, 2, 3];

static CONVERTING: Mutex<()> = Mutex::new(());

fn same_id(a: PropertyTag, b: PropertyTag) -> bool {
    id_of(a) == id_of(b)
}

/// How much of a text is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    Whole,
    /// What a row has room for.
    Beginning,
    /// All of it, its lines as long as its paragraphs.
    Searched,
}

/// What a message does not have itself, of that which a client asks for: properties to be
/// looked up by `tag` alone.
///
/// Whoever asks for all forms at once wants to know which of them the message has, to choose
/// (MS-OXBBODY 2.1.3.1): he gets no others.
#[must_use]
pub fn derived(properties: &Properties, tag: PropertyTag, asked: &[PropertyTag]) -> Option<Properties> {
    let wanted = FORMS.map(|form| asked.iter().any(|tag| same_id(form, *tag)));
    if same_id(tag, PropertyTag::PID_TAG_NATIVE_BODY) {
        let mut made = Properties::new();
        made.set_number(PropertyTag::PID_TAG_NATIVE_BODY, native(properties, wanted));
        return Some(made);
    }
    if wanted == [true; 3] { None } else { make(properties, tag, Extent::Whole) }
}

/// What a message does not have itself, as a row shows it: no more than [`CELL_LIMIT`] bytes.
pub(crate) fn cell(properties: &Properties, tag: PropertyTag) -> Option<PropertyValue> {
    let made = made(properties, tag, Extent::Beginning)?;
    let Some(stream) = made.stream(tag) else { return made.get(tag).cloned() };
    let mut bytes = vec![0; CELL_LIMIT];
    let read = stream.read_at(0, &mut bytes).ok()?;
    from_stream_bytes(type_of(made.property(tag)?.tag), bytes.get(..read)?)
}

/// What a message does not have itself, as it is searched. Lines of plain text are not broken there, so a
/// search finds words that stand on two lines when they are read.
pub(crate) fn searched(properties: &Properties, tag: PropertyTag) -> Option<Cow<'static, PropertyValue>> {
    let mut made = made(properties, tag, Extent::Searched)?;
    made.property(tag)?;
    match made.remove(tag)?.value {
        Value::Inline(value) => Some(Cow::Owned(value)),
        // More bytes than a value can hold; they are there all the same.
        Value::Stream(_) => Some(Cow::Owned(PropertyValue::PtypNull)),
    }
}

fn made(properties: &Properties, tag: PropertyTag, extent: Extent) -> Option<Properties> {
    if same_id(tag, PropertyTag::PID_TAG_NATIVE_BODY) {
        return derived(properties, tag, &[]);
    }
    make(properties, tag, extent)
}

/// One form, of those that the message has.
fn make(properties: &Properties, tag: PropertyTag, extent: Extent) -> Option<Properties> {
    if !FORMS.iter().any(|form| same_id(*form, tag)) {
        return None;
    }
    let (source, size) = source(properties, extent)?;
    // Nobody waits with this lock for a connection to the file: all has been read.
    let _turn = (size > LARGE).then(|| CONVERTING.lock().unwrap_or_else(PoisonError::into_inner));
    let mut made = Properties::new();
    match (id_of(tag), type_of(tag)) {
        (id, _) if id == id_of(PropertyTag::PID_TAG_BODY) => {
            let text = if extent == Extent::Searched { body::words(&source) } else { body::plain(&source) };
            made.set_text(PropertyTag::PID_TAG_BODY, &text?);
        }
        (id, _) if id == id_of(PropertyTag::PID_TAG_RTF_COMPRESSED) => {
            made.set_bytes(PropertyTag::PID_TAG_RTF_COMPRESSED, &body::rtf_compressed(&source)?);
        }
        (_, PropertyType::PTYP_STRING | PropertyType::PTYP_STRING8) => {
            made.set_text(PropertyTag::PID_TAG_BODY_HTML, &body::html(&source)?.text());
        }
        // The code page of the message may be any: ASCII is in all of them.
        _ => made.set_bytes(PropertyTag::PID_TAG_HTML, ascii(&body::html(&source)?.text()).as_bytes()),
    }
    Some(made)
}

/// `PidTagNativeBody`: the form that the message has itself and that says most; of the wanted
/// forms, when not all of them are.
fn native(properties: &Properties, wanted: [bool; 3]) -> i32 {
    let any = |tag: PropertyTag| properties.tags().any(|own| same_id(own, tag));
    let [plain, rtf, html] = FORMS.map(any);
    let in_sync = matches!(
        properties.get(PropertyTag::PID_TAG_RTF_IN_SYNC),
        Some(PropertyValue::Boolean(truth)) if *truth != 0
    );
    // RTF that was not kept up with the others is older than they are.
    let best = match (plain, rtf, html) {
        (false, false, false) => return 0,
        (_, true, true) | (true, true, _) if in_sync => 1,
        (_, _, true) => 2,
        (true, ..) => 0,
        (_, true, _) => 1,
    };
    let chosen = match wanted {
        [false, false, false] | [true, true, true] => best,
        _ if wanted[best] => best,
        [_, _, true] => 2,
        [_, true, _] => 1,
        _ => 0,
    };
    NATIVE[chosen]
}

/// The forms that a message has, as `mapi_mime` takes them, and how many bytes they are.
fn source(properties: &Properties, extent: Extent) -> Option<(mapi_mime::Properties, usize)> {
    let mut source = mapi_mime::Properties::default();
    let mut size = 0;
    for (form, longest) in FORMS.into_iter().zip(LONGEST) {
        let Some(own) = properties.tags().find(|own| same_id(*own, form)) else { continue };
        let stream = properties.stream(own)?;
        // What is compressed can be had as a whole only.
        let bytes = match extent {
            Extent::Beginning if form != PropertyTag::PID_TAG_RTF_COMPRESSED => {
                let mut bytes = vec![0; BEGINNING.min(usize::try_from(stream.size()).unwrap_or(BEGINNING))];
                let read = stream.read_at(0, &mut bytes).ok()?;
                bytes.truncate(read);
                bytes
            }
            _ => stream.to_bytes(longest).ok()?,
        };
        size += bytes.len();
        match type_of(own) {
            PropertyType::PTYP_STRING => source.set_text(own, utf16(&bytes)),
            PropertyType::PTYP_BINARY => source.set_binary(own, bytes),
            _ => {}
        }
    }
    if let Some(page) = properties.number(PropertyTag::PID_TAG_INTERNET_CODEPAGE) {
        source.set_integer(PropertyTag::PID_TAG_INTERNET_CODEPAGE, page);
    }
    (!source.tagged().is_empty()).then_some((source, size))
}

/// Text of UTF-16LE bytes.
fn utf16(bytes: &[u8]) -> String {
    let (units, _) = bytes.as_chunks();
    let units = units.iter().map(|unit| u16::from_le_bytes(*unit));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// HTML with all that is not ASCII as character references.
fn ascii(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for c in html.chars() {
        if c.is_ascii() { out.push(c) } else { out.push_str(&format!("&#{};", u32::from(c))) }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Stream;

    #[test]
    fn long_texts_have_other_forms_too() {
        let word = "x".repeat(1000);
        let paragraph = format!("<p>words {word}</p>");
        let count = (17 << 20) / paragraph.len();
        let mut properties = Properties::new();
        let html = paragraph.repeat(count);
        properties.set_stream(PropertyTag::PID_TAG_HTML, Stream::from_bytes(html.as_bytes()));
        let tag = PropertyTag::PID_TAG_BODY;
        let made = derived(&properties, tag, &[tag]).unwrap();
        assert_eq!(made.text(tag).unwrap().as_bytes(), format!("words {word}\r\n").repeat(count).as_bytes());
        // A row is made of the beginning alone, however long the text is.
        properties.set_stream(PropertyTag::PID_TAG_HTML, {
            let stream = Stream::from_bytes(html.as_bytes());
            stream.set_size(1 << 30).unwrap();
            stream
        });
        assert!(derived(&properties, tag, &[tag]).is_none());
        let Some(PropertyValue::String(beginning)) = cell(&properties, tag) else { panic!("no text") };
        assert_eq!(beginning.len(), CELL_LIMIT / 2);
        assert!(beginning.to_string_lossy().starts_with("words\r\nxxx"));
    }
}
