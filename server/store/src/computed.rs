//! Properties of messages that the server computes when one is saved (MS-OXCMSG 2.2.1, 3.2.5.3).

use crate::message::Message;
use crate::property::Properties;
use exchange::oxcdata::PropertyValue;
use exchange::oxcmsg::MessageFlags;
use exchange::oxprops::PropertyTag as Tag;

/// Bits of `PidTagMessageFlags` that whoever saves a message for the first time may set.
const SETTABLE: u32 = MessageFlags::MF_READ.0
    | MessageFlags::MF_UNSENT.0
    | MessageFlags::MF_FROM_ME.0
    | MessageFlags::MF_RESEND.0
    | MessageFlags::MF_SUBMITTED.0
    | MessageFlags::MF_NOTIFY_READ.0
    | MessageFlags::MF_NOTIFY_UNREAD.0
    | MessageFlags::MF_INTERNET.0
    | MessageFlags::MF_UNTRUSTED.0;

/// Properties of a message, folder or attachment whose values are made from other
/// things when they are asked for: they are not kept, and what is set to them is lost.
pub(crate) const DERIVED: &[Tag] = &[
    Tag::PID_TAG_ENTRY_ID,
    Tag::PID_TAG_PARENT_ENTRY_ID,
    Tag::PID_TAG_MID,
    Tag::PID_TAG_FOLDER_ID,
    Tag::PID_TAG_PARENT_FOLDER_ID,
    Tag::PID_TAG_INST_ID,
    Tag::PID_TAG_INSTANCE_NUM,
    Tag::PID_TAG_CHANGE_NUMBER,
    Tag::PID_TAG_RECORD_KEY,
    Tag::PID_TAG_INSTANCE_KEY,
    Tag::PID_TAG_STORE_RECORD_KEY,
    Tag::PID_TAG_MAPPING_SIGNATURE,
    Tag::PID_TAG_OBJECT_TYPE,
    Tag::PID_TAG_ACCESS,
    Tag::PID_TAG_ACCESS_LEVEL,
    Tag::PID_TAG_ROW_TYPE,
    Tag::PID_TAG_DEPTH,
    Tag::PID_TAG_PARENT_SOURCE_KEY,
    Tag::PID_TAG_MESSAGE_SIZE,
    Tag::PID_TAG_MESSAGE_SIZE_EXTENDED,
    Tag::PID_TAG_MESSAGE_FLAGS,
    Tag::PID_TAG_MESSAGE_STATUS,
    Tag::PID_TAG_READ,
    Tag::PID_TAG_ASSOCIATED,
    Tag::PID_TAG_DELETED_ON,
];

/// Whether a client may not set a property of a message: the server computes it.
#[must_use]
pub fn is_read_only(tag: Tag) -> bool {
    let computed = [
        Tag::PID_TAG_HAS_ATTACHMENTS,
        Tag::PID_TAG_DISPLAY_TO,
        Tag::PID_TAG_DISPLAY_CC,
        Tag::PID_TAG_DISPLAY_BCC,
        Tag::PID_TAG_HAS_NAMED_PROPERTIES,
        Tag::PID_TAG_CHANGE_KEY,
        Tag::PID_TAG_PREDECESSOR_CHANGE_LIST,
    ];
    let same = |other: &Tag| other.0 >> 16 == tag.0 >> 16;
    computed.iter().any(same)
        || DERIVED.iter().any(|derived| same(derived) && *derived != Tag::PID_TAG_MESSAGE_FLAGS)
}

/// Computes what depends on the message alone. `old_subject` is the subject that it was last saved with.
pub(crate) fn message(message: &mut Message, old_subject: Option<&[u8]>, now: u64) {
    let properties = &mut message.properties;
    if properties.property(Tag::PID_TAG_MESSAGE_CLASS).is_none() {
        properties.set_text(Tag::PID_TAG_MESSAGE_CLASS, "IPM.Note");
    }
    subject(properties, old_subject);
    for (tag, kind) in
        [(Tag::PID_TAG_DISPLAY_TO, 1), (Tag::PID_TAG_DISPLAY_CC, 2), (Tag::PID_TAG_DISPLAY_BCC, 3)]
    {
        let names = message.recipients.values().filter(|recipient| recipient_type(recipient) == kind);
        let names: Vec<_> = names.filter_map(display_name).collect();
        properties.set_text(tag, &names.join("; "));
    }
    properties.set_bool(Tag::PID_TAG_HAS_ATTACHMENTS, !message.attachments.is_empty());
    let named = properties.tags().any(|tag| tag.0 >= 0x8000_0000);
    properties.set_bool(Tag::PID_TAG_HAS_NAMED_PROPERTIES, named);
    if properties.time(Tag::PID_TAG_CREATION_TIME).is_none() {
        properties.set_time(Tag::PID_TAG_CREATION_TIME, now);
    }
    properties.set_time(Tag::PID_TAG_LAST_MODIFICATION_TIME, now);
    for (number, attachment) in &mut message.attachments {
        let properties = &mut attachment.properties;
        properties.set_number(Tag::PID_TAG_ATTACH_NUMBER, *number as i32);
        if properties.time(Tag::PID_TAG_CREATION_TIME).is_none() {
            properties.set_time(Tag::PID_TAG_CREATION_TIME, now);
        }
        if properties.time(Tag::PID_TAG_LAST_MODIFICATION_TIME).is_none() {
            properties.set_time(Tag::PID_TAG_LAST_MODIFICATION_TIME, now);
        }
    }
}

/// `PidTagRecipientType` without its flags: 1 to, 2 cc, 3 bcc.
fn recipient_type(recipient: &Properties) -> i32 {
    recipient.number(Tag::PID_TAG_RECIPIENT_TYPE).unwrap_or(1) & 0x0F
}

fn display_name(recipient: &Properties) -> Option<String> {
    [Tag::PID_TAG_DISPLAY_NAME, Tag::PID_TAG_TRANSMITTABLE_DISPLAY_NAME, Tag::PID_TAG_EMAIL_ADDRESS]
        .iter()
        .filter_map(|tag| recipient.text(*tag))
        .map(|text| text.to_string_lossy().into_owned())
        .find(|text| !text.is_empty())
}

/// `PidTagMessageFlags` of a message that had the flags `old`, or was never saved.
pub(crate) fn flags(message: &Message, old: Option<u32>) -> u32 {
    let asked = message.properties.number(Tag::PID_TAG_MESSAGE_FLAGS).unwrap_or(0) as u32;
    let mut flags = match old {
        Some(old) => old & !(MessageFlags::MF_UNMODIFIED.0 | MessageFlags::MF_HAS_ATTACH.0),
        None => asked & SETTABLE | MessageFlags::MF_UNMODIFIED.0,
    };
    // Until it is sent, its writer can still change his mind about receipts.
    if old.is_none_or(|old| old & MessageFlags::MF_UNSENT.0 != 0) {
        for (tag, flag) in [
            (Tag::PID_TAG_READ_RECEIPT_REQUESTED, MessageFlags::MF_NOTIFY_READ),
            (Tag::PID_TAG_NON_RECEIPT_NOTIFICATION_REQUESTED, MessageFlags::MF_NOTIFY_UNREAD),
        ] {
            match message.properties.number(tag) {
                Some(0) => flags &= !flag.0,
                Some(_) => flags |= flag.0,
                None => {}
            }
        }
    }
    if flags & MessageFlags::MF_READ.0 != 0 {
        flags |= MessageFlags::MF_EVER_READ.0;
    }
    if !message.attachments.is_empty() {
        flags |= MessageFlags::MF_HAS_ATTACH.0;
    }
    if message.associated {
        flags |= MessageFlags::MF_FAI.0;
    }
    flags
}

/// Makes `PidTagSubject` of prefix and rest, or these of it, whichever was
/// set last (MS-OXCMSG 2.2.1.46, 2.2.1.9, 2.2.1.10). Text is bytes here: it may have lone surrogates.
fn subject(properties: &mut Properties, old: Option<&[u8]>) {
    let text = |tag| properties.text(tag).map(|text| text.as_bytes().to_vec());
    let whole = text(Tag::PID_TAG_SUBJECT);
    let prefix = text(Tag::PID_TAG_SUBJECT_PREFIX);
    let rest = text(Tag::PID_TAG_NORMALIZED_SUBJECT);
    let joined = [prefix.clone().unwrap_or_default(), rest.clone().unwrap_or_default()].concat();
    let whole = match whole {
        Some(whole) if whole == joined && rest.is_some() => whole,
        Some(whole) if old == Some(whole.as_slice()) && rest.is_some() => joined,
        Some(whole) => whole,
        None if prefix.is_some() || rest.is_some() => joined,
        None => return,
    };
    let prefix = match prefix {
        Some(prefix) if whole.starts_with(&prefix) && keeps(&whole, &prefix, rest.as_deref()) => prefix,
        _ => whole.get(..prefix_length(&whole)).unwrap_or_default().to_vec(),
    };
    let rest = whole.get(prefix.len()..).unwrap_or_default().to_vec();
    let mut set = |tag, text: &[u8]| properties.set(tag, PropertyValue::String(text.into()));
    set(Tag::PID_TAG_SUBJECT_PREFIX, &prefix);
    set(Tag::PID_TAG_NORMALIZED_SUBJECT, &rest);
    set(Tag::PID_TAG_SUBJECT, &whole);
    if properties.property(Tag::PID_TAG_CONVERSATION_TOPIC).is_none() {
        properties.set(Tag::PID_TAG_CONVERSATION_TOPIC, PropertyValue::String(rest.as_slice().into()));
    }
}

/// Whether a prefix that was set is still meant: it is not one left from another subject.
fn keeps(whole: &[u8], prefix: &[u8], rest: Option<&[u8]>) -> bool {
    !prefix.is_empty() || rest == Some(whole)
}

/// Bytes of the prefix of a subject: one to three characters that are no digits, a colon and a space.
fn prefix_length(subject: &[u8]) -> usize {
    let Some(colon) = subject.windows(2).position(|two| two == b": ") else { return 0 };
    let before = subject.get(..colon).and_then(|before| std::str::from_utf8(before).ok());
    let is_prefix =
        |text: &str| (1..=3).contains(&text.chars().count()) && text.chars().all(char::is_alphabetic);
    if before.is_some_and(is_prefix) { colon + 2 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subjects(properties: &Properties) -> [String; 3] {
        [Tag::PID_TAG_SUBJECT, Tag::PID_TAG_SUBJECT_PREFIX, Tag::PID_TAG_NORMALIZED_SUBJECT]
            .map(|tag| properties.text(tag).map(|text| text.to_string()).unwrap_or_default())
    }

    #[test]
    fn a_subject_comes_apart() {
        for (whole, prefix, rest) in [
            ("RE: Lunch", "RE: ", "Lunch"),
            ("Lunch: today", "", "Lunch: today"),
            ("AW: RE: Lunch", "AW: ", "RE: Lunch"),
            ("1: one", "", "1: one"),
            ("RE:Lunch", "", "RE:Lunch"),
            ("", "", ""),
        ] {
            let mut properties = Properties::new();
            properties.set_text(Tag::PID_TAG_SUBJECT, whole);
            subject(&mut properties, None);
            assert_eq!(subjects(&properties), [whole, prefix, rest]);
        }
    }

    #[test]
    fn lone_surrogates_are_kept() {
        let lone = [b"RE: a".as_slice(), b"\xed\xa0\x80", b"b"].concat();
        let mut properties = Properties::new();
        properties.set(Tag::PID_TAG_SUBJECT, PropertyValue::String(lone.as_slice().into()));
        subject(&mut properties, None);
        let bytes = |tag| properties.text(tag).unwrap().as_bytes();
        assert_eq!(
            (bytes(Tag::PID_TAG_SUBJECT), bytes(Tag::PID_TAG_SUBJECT_PREFIX)),
            (&lone[..], &b"RE: "[..])
        );
        assert_eq!(bytes(Tag::PID_TAG_NORMALIZED_SUBJECT), &lone[4..]);
    }

    #[test]
    fn what_was_set_last_counts() {
        let mut properties = Properties::new();
        properties.set_text(Tag::PID_TAG_SUBJECT, "RE: Lunch");
        subject(&mut properties, None);
        properties.set_text(Tag::PID_TAG_NORMALIZED_SUBJECT, "Dinner");
        subject(&mut properties, Some(b"RE: Lunch"));
        assert_eq!(subjects(&properties), ["RE: Dinner", "RE: ", "Dinner"]);
        properties.set_text(Tag::PID_TAG_SUBJECT, "FW: Tea");
        subject(&mut properties, Some(b"RE: Dinner"));
        assert_eq!(subjects(&properties), ["FW: Tea", "FW: ", "Tea"]);
        properties.set_text(Tag::PID_TAG_SUBJECT_PREFIX, "Reply ");
        subject(&mut properties, Some(b"FW: Tea"));
        assert_eq!(subjects(&properties), ["Reply Tea", "Reply ", "Tea"]);
        properties.set_text(Tag::PID_TAG_SUBJECT, "");
        subject(&mut properties, Some(b"Reply Tea"));
        assert_eq!(subjects(&properties), ["", "", ""]);
    }

    #[test]
    fn recipients_are_shown_by_type() {
        let mut it = Message::default();
        for (row, (kind, name)) in [(1, "Ann"), (2, "Bob"), (0x1000_0001, "Cid")].into_iter().enumerate() {
            let mut recipient = Properties::new();
            recipient.set_number(Tag::PID_TAG_RECIPIENT_TYPE, kind);
            recipient.set_text(Tag::PID_TAG_DISPLAY_NAME, name);
            it.recipients.insert(row as u32, recipient);
        }
        message(&mut it, None, 1);
        assert_eq!(it.properties.text(Tag::PID_TAG_DISPLAY_TO).unwrap(), &"Ann; Cid");
        assert_eq!(it.properties.text(Tag::PID_TAG_DISPLAY_CC).unwrap(), &"Bob");
        assert_eq!(it.properties.text(Tag::PID_TAG_DISPLAY_BCC).unwrap(), &"");
    }
}
