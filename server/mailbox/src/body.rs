//! The text of a message in the form that a client asks for (MS-OXCMSG 3.2.4.1).
//!
//! A message keeps what its sender wrote. The other forms are made when one is asked for,
//! and kept nowhere: the lists of a message's properties do not have them.

use crate::values::utf16;
use exchange::oxcdata::PropertyValue;
use exchange::oxctypes::PropertyType;
use exchange::oxprops::PropertyTag;
use mapi_mime::body;
use openchange_store::{Properties, id_of, type_of};

/// Bytes of a text that another form is made of.
const LONGEST: u64 = 16 << 20;
/// The forms: plain text, compressed RTF, HTML.
const FORMS: [PropertyTag; 3] =
    [PropertyTag::PID_TAG_BODY, PropertyTag::PID_TAG_RTF_COMPRESSED, PropertyTag::PID_TAG_HTML];
/// Values of `PidTagNativeBody` for them (MS-OXCMSG 2.2.1.58.2); 0 is no text at all.
const NATIVE: [i32; 3] = [1, 2, 3];

fn same_id(a: PropertyTag, b: PropertyTag) -> bool {
    id_of(a) == id_of(b)
}

/// What a message does not have itself, of that which a client asks for: properties to be
/// looked up by `tag` alone.
///
/// Whoever asks for all forms at once wants to know which of them the message has, to choose
/// (MS-OXBBODY 2.1.3.1): he gets no others.
pub(crate) fn derived(
    properties: &Properties,
    tag: PropertyTag,
    asked: &[PropertyTag],
) -> Option<Properties> {
    let wanted = |form: &PropertyTag| asked.iter().any(|tag| same_id(*form, *tag));
    let mut made = Properties::new();
    if same_id(tag, PropertyTag::PID_TAG_NATIVE_BODY) {
        made.set_number(
            PropertyTag::PID_TAG_NATIVE_BODY,
            native(properties, FORMS.map(|form| wanted(&form))),
        );
        return Some(made);
    }
    if FORMS.iter().all(wanted) || !FORMS.iter().any(|form| same_id(*form, tag)) {
        return None;
    }
    let source = source(properties)?;
    match (id_of(tag), type_of(tag)) {
        (id, _) if id == id_of(PropertyTag::PID_TAG_BODY) => {
            made.set_text(PropertyTag::PID_TAG_BODY, &body::plain(&source)?);
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

/// The forms that a message has, as `mapi_mime` takes them.
fn source(properties: &Properties) -> Option<mapi_mime::Properties> {
    let mut source = mapi_mime::Properties::default();
    for form in FORMS {
        let Some(own) = properties.tags().find(|own| same_id(*own, form)) else { continue };
        let bytes = properties.stream(own)?.to_bytes(LONGEST).ok()?;
        match type_of(own) {
            PropertyType::PTYP_STRING => source.set_text(own, utf16(&bytes).to_string_lossy()),
            PropertyType::PTYP_BINARY => source.set_binary(own, bytes),
            _ => {}
        }
    }
    if let Some(page) = properties.number(PropertyTag::PID_TAG_INTERNET_CODEPAGE) {
        source.set_integer(PropertyTag::PID_TAG_INTERNET_CODEPAGE, page);
    }
    (!source.tagged().is_empty()).then_some(source)
}

/// HTML with all that is not ASCII as character references.
fn ascii(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for c in html.chars() {
        if c.is_ascii() { out.push(c) } else { out.push_str(&format!("&#{};", u32::from(c))) }
    }
    out
}
