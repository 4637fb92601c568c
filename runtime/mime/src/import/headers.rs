//! The headers of a mail as properties (MS-OXCMAIL 2.2.3.2).

use mail_parser::decoders::base64::base64_decode;
use mail_parser::{DateTime, Header, HeaderName, HeaderValue};

use exchange::oxprops::PropertyTag;
use pidl_ndr::Nttime;

use super::Import;
use super::entity::{Budget, Entity, Splitter};
use crate::address::{self, Address};
use crate::charset::decode_unlabelled;
use crate::message::{
    Message, PS_INTERNET_HEADERS, PS_PUBLIC_STRINGS, RecipientKind, property_name, strings,
};

/// Seconds between 1601 and 1970.
const EPOCH: i64 = 11_644_473_600;

/// Fields whose values are addresses.
pub(super) const ADDRESSES: [HeaderName<'static>; 7] = [
    HeaderName::From,
    HeaderName::Sender,
    HeaderName::ReplyTo,
    HeaderName::To,
    HeaderName::Cc,
    HeaderName::Bcc,
    HeaderName::DispositionNotificationTo,
];

/// The properties of the headers of a mail.
pub(super) fn read(entity: &Entity<'_>, message: &mut Message, budget: &mut Budget) {
    let properties = &mut message.properties;
    properties.set_text(PropertyTag::PID_TAG_MESSAGE_CLASS, "IPM.Note");
    properties.set_text(PropertyTag::PID_TAG_TRANSPORT_MESSAGE_HEADERS, decode_unlabelled(entity.header));
    read_fields(&entity.fields, message, budget);
}

/// What a header block would make of a message.
pub(crate) fn fields_to_properties(header: &str) -> Message {
    let options = Import::default();
    let mut message = Message::default();
    let mut splitter = Splitter::new(&options);
    read_fields(&splitter.fields(header.as_bytes()), &mut message, &mut splitter.budget);
    message
}

/// The fields of a header block as they came: name, and the field with its line ends.
pub(crate) fn raw_fields(header: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = header;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let mut end = 0;
            for line in rest.split_inclusive(|byte| *byte == b'\n') {
                if end > 0 && !matches!(line.first(), Some(b' ' | b'\t')) {
                    break;
                }
                end += line.len();
            }
            let (field, tail) = rest.split_at(end);
            rest = tail;
            if let Some(colon) = field.iter().position(|byte| *byte == b':')
                && !field.starts_with(b"From ")
            {
                return Some((field[..colon].trim_ascii(), field));
            }
        }
        None
    })
}

fn read_fields(fields: &[Header<'_>], message: &mut Message, budget: &mut Budget) {
    for field in fields {
        read_field(field, message, budget.recipients);
        if let HeaderName::Other(name) = &field.name
            && keep_named(name)
            && budget.named > 0
            && let Some(text) = field.value.as_text()
            && message.properties.named_text(&PS_INTERNET_HEADERS, name).is_none()
        {
            budget.named -= 1;
            message.properties.set_named_text(&PS_INTERNET_HEADERS, name, text);
        }
    }
    budget.recipients -= message.recipients.len();
    complete(message);
}

/// Whether a header without a property of its own is kept under its name.
fn keep_named(name: &str) -> bool {
    let prefix = name.get(..2).unwrap_or_default();
    prefix.eq_ignore_ascii_case("x-")
        && name.len() <= 120
        && name.bytes().all(|byte| byte.is_ascii_graphic())
        && !matches!(
            name.to_ascii_lowercase().as_str(),
            "x-priority" | "x-msmail-priority" | "x-auto-response-suppress"
        )
}

fn read_field(field: &Header<'_>, message: &mut Message, most: usize) {
    let value = &field.value;
    let properties = &mut message.properties;
    let mut text = |tag| {
        if let Some(text) = value.as_text().filter(|_| properties.get(tag).is_none()) {
            properties.set_text(tag, text.trim());
        }
    };
    match &field.name {
        HeaderName::Subject if value.is_empty() => properties.set_text(PropertyTag::PID_TAG_SUBJECT, ""),
        HeaderName::Subject => text(PropertyTag::PID_TAG_SUBJECT),
        HeaderName::MessageId => text(PropertyTag::PID_TAG_INTERNET_MESSAGE_ID),
        HeaderName::InReplyTo => text(PropertyTag::PID_TAG_IN_REPLY_TO_ID),
        HeaderName::References => text(PropertyTag::PID_TAG_INTERNET_REFERENCES),
        HeaderName::ListHelp => text(PropertyTag::PID_TAG_LIST_HELP),
        HeaderName::ListSubscribe => text(PropertyTag::PID_TAG_LIST_SUBSCRIBE),
        HeaderName::ListUnsubscribe => text(PropertyTag::PID_TAG_LIST_UNSUBSCRIBE),
        HeaderName::From => originator(message, value, &address::SENT_REPRESENTING),
        HeaderName::Sender => originator(message, value, &address::SENDER),
        HeaderName::ReplyTo => {
            let list = addresses(value);
            if !list.is_empty() {
                address::set_reply_to(properties, &list);
            }
        }
        HeaderName::To => recipients(message, value, RecipientKind::To, most),
        HeaderName::Cc => recipients(message, value, RecipientKind::Cc, most),
        HeaderName::Bcc => recipients(message, value, RecipientKind::Bcc, most),
        HeaderName::Date => time(message, PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME, value),
        HeaderName::Expires => time(message, PropertyTag::PID_TAG_EXPIRY_TIME, value),
        HeaderName::ReplyBy => time(message, PropertyTag::PID_TAG_REPLY_TIME, value),
        HeaderName::DeferredDelivery => time(message, PropertyTag::PID_TAG_DEFERRED_DELIVERY_TIME, value),
        HeaderName::Importance => choice(message, PropertyTag::PID_TAG_IMPORTANCE, value, &IMPORTANCE),
        HeaderName::Priority => choice(message, PropertyTag::PID_TAG_PRIORITY, value, &PRIORITY),
        HeaderName::Sensitivity => choice(message, PropertyTag::PID_TAG_SENSITIVITY, value, &SENSITIVITY),
        HeaderName::Keywords => {
            let words: Vec<_> = value
                .as_text()
                .unwrap_or_default()
                .split([',', ';'])
                .map(|word| word.trim().to_owned())
                .filter(|word| !word.is_empty())
                .collect();
            if !words.is_empty() {
                properties.set_named(property_name(&PS_PUBLIC_STRINGS, "Keywords"), strings(words));
            }
        }
        HeaderName::DispositionNotificationTo => {
            properties.set_boolean(PropertyTag::PID_TAG_READ_RECEIPT_REQUESTED, true);
            if let Some(address) = addresses(value).into_iter().next() {
                properties.set_text(PropertyTag::PID_TAG_READ_RECEIPT_SMTP_ADDRESS, address.smtp);
            }
        }
        HeaderName::Other(name) => read_other(&name.to_ascii_lowercase(), value, message),
        _ => {}
    }
}

fn read_other(name: &str, value: &HeaderValue<'_>, message: &mut Message) {
    let Some(text) = value.as_text().map(str::trim) else { return };
    let properties = &mut message.properties;
    match name {
        "thread-topic" => properties.set_text(PropertyTag::PID_TAG_CONVERSATION_TOPIC, text),
        "thread-index" => {
            if let Some(index) = base64_decode(text.as_bytes()).filter(|index| !index.is_empty()) {
                properties.set_binary(PropertyTag::PID_TAG_CONVERSATION_INDEX, index);
            }
        }
        "return-receipt-to" => {
            properties.set_boolean(PropertyTag::PID_TAG_ORIGINATOR_DELIVERY_REPORT_REQUESTED, true);
        }
        // MS-OXCMAIL 2.2.3.2.4: these say it only when `Importance` does not.
        "x-priority" if properties.get(PropertyTag::PID_TAG_IMPORTANCE).is_none() => {
            let importance = match text.bytes().next() {
                Some(b'1' | b'2') => 2,
                Some(b'4' | b'5') => 0,
                _ => 1,
            };
            properties.set_integer(PropertyTag::PID_TAG_IMPORTANCE, importance);
        }
        "x-msmail-priority" => choice(message, PropertyTag::PID_TAG_IMPORTANCE, value, &IMPORTANCE),
        "x-auto-response-suppress" => {
            let flags = text
                .split(',')
                .filter_map(|word| {
                    SUPPRESS.iter().find(|(name, _)| name.eq_ignore_ascii_case(word.trim())).map(|(_, f)| f)
                })
                .fold(0, |all, flag| all | flag);
            properties.set_integer(PropertyTag::PID_TAG_AUTO_RESPONSE_SUPPRESS, flags);
        }
        _ => {}
    }
}

/// `PidTagImportance` (MS-OXCMSG 2.2.1.11).
pub(crate) const IMPORTANCE: [(&str, i32); 3] = [("low", 0), ("normal", 1), ("high", 2)];
/// `PidTagPriority` (MS-OXCMSG 2.2.1.12).
pub(crate) const PRIORITY: [(&str, i32); 3] = [("non-urgent", -1), ("normal", 0), ("urgent", 1)];
/// `PidTagSensitivity` (MS-OXCMSG 2.2.1.13).
pub(crate) const SENSITIVITY: [(&str, i32); 3] =
    [("Personal", 1), ("Private", 2), ("Company-Confidential", 3)];
/// `PidTagAutoResponseSuppress` (MS-OXOMSG 2.2.1.77).
pub(crate) const SUPPRESS: [(&str, i32); 8] =
    [("None", 0), ("All", -1), ("DR", 1), ("NDR", 2), ("RN", 4), ("NRN", 8), ("OOF", 16), ("AutoReply", 32)];

fn choice(message: &mut Message, tag: PropertyTag, value: &HeaderValue<'_>, choices: &[(&str, i32)]) {
    let text = value.as_text().unwrap_or_default().trim();
    if message.properties.get(tag).is_none()
        && let Some((_, number)) = choices.iter().find(|(name, _)| name.eq_ignore_ascii_case(text))
    {
        message.properties.set_integer(tag, *number);
    }
}

fn time(message: &mut Message, tag: PropertyTag, value: &HeaderValue<'_>) {
    if let Some(time) = value.as_datetime().and_then(nttime)
        && message.properties.get(tag).is_none()
    {
        message.properties.set_time(tag, time);
    }
}

fn nttime(date: &DateTime) -> Option<Nttime> {
    if !date.is_valid() {
        return None;
    }
    let seconds = u64::try_from(date.to_timestamp().checked_add(EPOCH)?).ok()?;
    seconds.checked_mul(10_000_000).map(Nttime)
}

fn originator(message: &mut Message, value: &HeaderValue<'_>, tags: &address::Tags) {
    if let Some(address) = addresses(value).first()
        && message.properties.get(tags.name).is_none()
    {
        address::set(&mut message.properties, tags, address);
    }
}

fn recipients(message: &mut Message, value: &HeaderValue<'_>, kind: RecipientKind, most: usize) {
    let room = most.saturating_sub(message.recipients.len());
    message.recipients.extend(addresses(value).iter().take(room).map(|address| address.recipient(kind)));
}

fn addresses(value: &HeaderValue<'_>) -> Vec<Address> {
    value.as_text().map(super::addresses::parse).unwrap_or_default()
}

/// What follows from the headers together.
fn complete(message: &mut Message) {
    let properties = &mut message.properties;
    // MS-OXCMAIL 2.2.3.1.1: without a Sender it is who the mail is from, and the reverse.
    if properties.get(address::SENDER.name).is_none() {
        address::copy(properties, &address::SENT_REPRESENTING, &address::SENDER);
    } else if properties.get(address::SENT_REPRESENTING.name).is_none() {
        address::copy(properties, &address::SENDER, &address::SENT_REPRESENTING);
    }
    if let Some(subject) = properties.text(PropertyTag::PID_TAG_SUBJECT) {
        let (prefix, normalized) = split_subject(&subject);
        properties.set_text(PropertyTag::PID_TAG_SUBJECT_PREFIX, prefix);
        properties.set_text(PropertyTag::PID_TAG_NORMALIZED_SUBJECT, normalized);
        if properties.get(PropertyTag::PID_TAG_CONVERSATION_TOPIC).is_none() {
            properties.set_text(PropertyTag::PID_TAG_CONVERSATION_TOPIC, normalized);
        }
    }
}

/// One to three characters, none a digit, a colon and a space stand before what the
/// subject is (MS-OXCMSG 2.2.1.10).
fn split_subject(subject: &str) -> (&str, &str) {
    match subject.split_once(": ") {
        Some((prefix, _))
            if (1..=3).contains(&prefix.chars().count())
                && !prefix.chars().any(|c| c.is_numeric() || c.is_whitespace()) =>
        {
            subject.split_at(prefix.len() + 2)
        }
        _ => ("", subject),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_of_subjects() {
        assert_eq!(split_subject("Re: hello"), ("Re: ", "hello"));
        assert_eq!(split_subject("FW: RE: x"), ("FW: ", "RE: x"));
        assert_eq!(split_subject("note: x"), ("", "note: x"));
        assert_eq!(split_subject("12: x"), ("", "12: x"));
        assert_eq!(split_subject(": x"), ("", ": x"));
    }

    #[test]
    fn fields_come_out_with_their_lines() {
        let fields: Vec<_> = raw_fields(b"From x\nA: 1\r\n 2\r\nB:3\r\n").collect();
        assert_eq!(fields, [(&b"A"[..], &b"A: 1\r\n 2\r\n"[..]), (b"B", b"B:3\r\n")]);
    }
}
