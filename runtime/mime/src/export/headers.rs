//! The headers of a message (MS-OXCMAIL 2.1.3.2).

use std::collections::HashSet;

use exchange::oxcdata::PropertyValue;
use exchange::oxprops::PropertyTag;
use mail_parser::DateTime;
use pidl_ndr::Nttime;

use super::{Export, encode};
use crate::address::{self, Address};
use crate::import::{IMPORTANCE, PRIORITY, SENSITIVITY, SUPPRESS, fields_to_properties, raw_fields};
use crate::message::{
    Message, PS_INTERNET_HEADERS, PS_PUBLIC_STRINGS, RecipientKind, name_text, property_name,
};

/// A header: its name and all of its lines.
type Field = (String, String);

/// The header block, without the fields that say what the body is.
///
/// A field the message came with stays as it came, unless the properties say something
/// else by now.
pub(super) fn write(message: &Message, options: &Export<'_>) -> String {
    let now = generate(message, options);
    let original = options
        .original_headers
        .then(|| message.properties.nonempty(PropertyTag::PID_TAG_TRANSPORT_MESSAGE_HEADERS))
        .flatten();
    let Some(original) = original else {
        return now.into_iter().map(|(_, lines)| lines).collect();
    };
    let then = generate(&fields_to_properties(&original), options);
    let of = |fields: &[Field], name: &str| -> Vec<String> {
        fields.iter().filter(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, lines)| lines.clone()).collect()
    };
    let mut out = String::new();
    let mut seen = HashSet::new();
    for (name, field) in raw_fields(original.as_bytes()) {
        let Ok(name) = std::str::from_utf8(name) else { continue };
        if describes_body(name) || (!options.bcc && name.to_ascii_lowercase().ends_with("bcc")) {
            continue;
        }
        let current = of(&now, name);
        let key = name.to_ascii_lowercase();
        if current == of(&then, name) {
            match (as_it_came(name, field), current.is_empty()) {
                (Some(field), _) => out.push_str(&field),
                (None, true) => out.push_str(&encoded(name, field)),
                (None, false) if !seen.contains(&key) => out.push_str(&current.concat()),
                (None, false) => {}
            }
        } else if !seen.contains(&key) {
            out.push_str(&current.concat());
        }
        seen.insert(key);
    }
    for (name, lines) in &now {
        if !seen.contains(&name.to_ascii_lowercase()) && of(&now, name) != of(&then, name) {
            out.push_str(lines);
        }
    }
    out
}

fn describes_body(name: &str) -> bool {
    name.eq_ignore_ascii_case("MIME-Version")
        || name.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("Content-"))
}

/// A field as it came, if it may be sent so.
fn as_it_came(name: &str, field: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(field).ok().filter(|_| is_name(name))?;
    let clean = text.lines().enumerate().all(|(index, line)| {
        line.len() <= 998
            && line.chars().all(|c| matches!(c, '\t' | ' '..='~'))
            && (index == 0 || !line.trim().is_empty())
    });
    clean.then(|| text.lines().flat_map(|line| [line, "\r\n"]).collect())
}

/// A field that has no property, as text.
fn encoded(name: &str, field: &[u8]) -> String {
    let text = String::from_utf8_lossy(field);
    match text.split_once(':') {
        Some((_, value)) if is_name(name) => {
            let value: Vec<_> = value.split_whitespace().collect();
            encode::field(name, &encode::text(&value.join(" ")))
        }
        _ => String::new(),
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.len() <= 120 && name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b':')
}

/// The headers that the properties make.
fn generate(message: &Message, options: &Export<'_>) -> Vec<Field> {
    let mut fields = Fields(Vec::new());
    let properties = &message.properties;
    let resolve = options.smtp_address;

    let from = address::get(properties, &address::SENT_REPRESENTING, resolve);
    let sender = address::get(properties, &address::SENDER, resolve);
    match (&from, &sender) {
        (Some(from), Some(sender)) if !from.smtp.eq_ignore_ascii_case(&sender.smtp) => {
            fields.addresses("From", std::slice::from_ref(from));
            fields.addresses("Sender", std::slice::from_ref(sender));
        }
        (Some(address), _) | (None, Some(address)) => {
            fields.addresses("From", std::slice::from_ref(address));
        }
        (None, None) => {}
    }
    fields.addresses("Reply-To", &address::reply_to(properties));
    if super::report::is_report(message) {
        // The recipients of a report are those it is about.
        let name = properties.text(PropertyTag::PID_TAG_RECEIVED_BY_NAME).unwrap_or_default();
        if let Some(smtp) = properties.nonempty(PropertyTag::PID_TAG_RECEIVED_BY_SMTP_ADDRESS) {
            fields.addresses("To", &[Address { name, smtp }]);
        }
    } else {
        for (name, kind) in
            [("To", RecipientKind::To), ("Cc", RecipientKind::Cc), ("Bcc", RecipientKind::Bcc)]
        {
            if kind != RecipientKind::Bcc || options.bcc {
                fields.addresses(name, &recipients(message, kind, resolve));
            }
        }
    }
    if let Some(subject) = subject(message) {
        fields.text("Subject", &subject);
    }
    fields.time("Date", date(message));
    for (name, tag) in [
        ("Message-ID", PropertyTag::PID_TAG_INTERNET_MESSAGE_ID),
        ("In-Reply-To", PropertyTag::PID_TAG_IN_REPLY_TO_ID),
        ("References", PropertyTag::PID_TAG_INTERNET_REFERENCES),
        ("List-Help", PropertyTag::PID_TAG_LIST_HELP),
        ("List-Subscribe", PropertyTag::PID_TAG_LIST_SUBSCRIBE),
        ("List-Unsubscribe", PropertyTag::PID_TAG_LIST_UNSUBSCRIBE),
    ] {
        if let Some(text) = properties.nonempty(tag) {
            fields.tokens(name, &text);
        }
    }
    if let Some(topic) = properties.nonempty(PropertyTag::PID_TAG_CONVERSATION_TOPIC) {
        fields.text("Thread-Topic", &topic);
    }
    if let Some(index) = properties.binary(PropertyTag::PID_TAG_CONVERSATION_INDEX) {
        fields.tokens("Thread-Index", &encode::base64(index));
    }
    choices(&mut fields, message);
    fields.time("Expires", properties.time(PropertyTag::PID_TAG_EXPIRY_TIME));
    fields.time("Reply-By", properties.time(PropertyTag::PID_TAG_REPLY_TIME));
    fields.time("Deferred-Delivery", properties.time(PropertyTag::PID_TAG_DEFERRED_DELIVERY_TIME));
    receipts(&mut fields, message, from.or(sender).as_ref());
    named(&mut fields, message);
    fields.0
}

/// Recipients of one kind, as far as they have an address of Internet mail.
pub(super) fn recipients(
    message: &Message,
    kind: RecipientKind,
    resolve: &dyn Fn(&str) -> Option<String>,
) -> Vec<Address> {
    message
        .recipients
        .iter()
        .filter(|recipient| recipient.kind == kind)
        .filter_map(|recipient| address::get(&recipient.properties, &address::RECIPIENT, resolve))
        .collect()
}

fn subject(message: &Message) -> Option<String> {
    let properties = &message.properties;
    properties.text(PropertyTag::PID_TAG_SUBJECT).or_else(|| {
        let normalized = properties.text(PropertyTag::PID_TAG_NORMALIZED_SUBJECT)?;
        Some(properties.text(PropertyTag::PID_TAG_SUBJECT_PREFIX).unwrap_or_default() + &normalized)
    })
}

fn date(message: &Message) -> Option<Nttime> {
    [
        PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME,
        PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME,
        PropertyTag::PID_TAG_CREATION_TIME,
        PropertyTag::PID_TAG_LAST_MODIFICATION_TIME,
    ]
    .into_iter()
    .find_map(|tag| message.properties.time(tag))
}

fn choices(fields: &mut Fields, message: &Message) {
    for (name, tag, choices, usual) in [
        ("Importance", PropertyTag::PID_TAG_IMPORTANCE, &IMPORTANCE, 1),
        ("Priority", PropertyTag::PID_TAG_PRIORITY, &PRIORITY, 0),
        ("Sensitivity", PropertyTag::PID_TAG_SENSITIVITY, &SENSITIVITY, 0),
    ] {
        if let Some(value) = message.properties.integer(tag).filter(|value| *value != usual)
            && let Some((text, _)) = choices.iter().find(|(_, number)| *number == value)
        {
            fields.tokens(name, text);
        }
    }
    match message.properties.integer(PropertyTag::PID_TAG_AUTO_RESPONSE_SUPPRESS) {
        Some(-1) => fields.tokens("X-Auto-Response-Suppress", "All"),
        Some(flags) if flags != 0 => {
            let words: Vec<_> = SUPPRESS
                .iter()
                .filter(|(_, flag)| *flag > 0 && flags & flag != 0)
                .map(|(name, _)| *name)
                .collect();
            fields.tokens("X-Auto-Response-Suppress", &words.join(", "));
        }
        _ => {}
    }
}

fn receipts(fields: &mut Fields, message: &Message, from: Option<&Address>) {
    let properties = &message.properties;
    if properties.boolean(PropertyTag::PID_TAG_READ_RECEIPT_REQUESTED) {
        let to = properties
            .nonempty(PropertyTag::PID_TAG_READ_RECEIPT_SMTP_ADDRESS)
            .map(|smtp| Address { name: String::new(), smtp })
            .or_else(|| from.cloned());
        fields.addresses("Disposition-Notification-To", to.as_slice());
    }
    if properties.boolean(PropertyTag::PID_TAG_ORIGINATOR_DELIVERY_REPORT_REQUESTED)
        && let Some(from) = from
    {
        fields.addresses("Return-Receipt-To", std::slice::from_ref(from));
    }
}

fn named(fields: &mut Fields, message: &Message) {
    let keywords = message.properties.get_named(&property_name(&PS_PUBLIC_STRINGS, "Keywords"));
    if let Some(PropertyValue::MultipleString(words)) = keywords {
        let words: Vec<_> = words.values.iter().map(|word| word.value.to_string_lossy()).collect();
        fields.text("Keywords", &words.join(", "));
    }
    for (name, _) in message.properties.named() {
        if name.guid == PS_INTERNET_HEADERS
            && let Some(name) = name_text(name)
            && name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("x-"))
            && is_name(name)
            && let Some(text) = message.properties.named_text(&PS_INTERNET_HEADERS, name)
        {
            fields.text(name, &text);
        }
    }
}

/// 1970 and 10000, in 100 ns since 1601.
const EPOCH: u64 = 116_444_736_000_000_000;
const YEAR_10000: u64 = 2_650_467_744_000_000_000;

/// A time, in 100 ns since 1601-01-01, as mail writes it (RFC 5322 3.3). What is before
/// 1970 is 1970.
#[must_use]
pub fn rfc5322_date(time: u64) -> String {
    let seconds = i64::try_from(time.saturating_sub(EPOCH) / 10_000_000).unwrap_or(0);
    DateTime::from_timestamp(seconds).to_rfc822()
}

struct Fields(Vec<Field>);

impl Fields {
    fn push(&mut self, name: &str, tokens: &[String]) {
        self.0.push((name.to_owned(), encode::field(name, tokens)));
    }

    fn text(&mut self, name: &str, text: &str) {
        self.push(name, &encode::text(text));
    }

    /// Text that has its own syntax, and may be folded at its spaces only.
    fn tokens(&mut self, name: &str, text: &str) {
        let clean: String = text.chars().filter(|c| !c.is_control() || c.is_whitespace()).collect();
        if clean.is_ascii() {
            self.push(name, &clean.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        } else {
            self.text(name, &clean);
        }
    }

    fn time(&mut self, name: &str, time: Option<Nttime>) {
        let Some(Nttime(time)) = time else { return };
        // What a client sets to "never" is no date of a mail.
        if (EPOCH..YEAR_10000).contains(&time) {
            self.push(name, &[rfc5322_date(time)]);
        }
    }

    fn addresses(&mut self, name: &str, addresses: &[Address]) {
        let written: Vec<_> = addresses.iter().filter_map(mailbox).collect();
        let mut tokens: Vec<String> = Vec::new();
        for (index, mut mailbox) in written.iter().cloned().enumerate() {
            if index + 1 < written.len()
                && let Some(last) = mailbox.last_mut()
            {
                last.push(',');
            }
            tokens.append(&mut mailbox);
        }
        if !tokens.is_empty() {
            self.push(name, &tokens);
        }
    }
}

/// A name and an address as tokens; nothing for what is no address.
fn mailbox(address: &Address) -> Option<Vec<String>> {
    let (local, domain) = address.smtp.rsplit_once('@')?;
    let domain_ok = !domain.is_empty()
        && domain.chars().all(|c| !c.is_control() && !c.is_whitespace() && !"()<>,;\\\"@".contains(c));
    if !domain_ok || local.is_empty() || local.chars().any(char::is_control) || address.smtp.len() > 900 {
        return None;
    }
    let unquoted = local.strip_prefix('"').and_then(|local| local.strip_suffix('"')).unwrap_or(local);
    let local = if unquoted.chars().any(|c| c.is_whitespace() || "()<>,;:\\\"@[]".contains(c)) {
        format!("\"{}\"", unquoted.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        unquoted.to_owned()
    };
    if address.name.is_empty() || address.name.eq_ignore_ascii_case(&address.smtp) {
        return Some(vec![format!("{local}@{domain}")]);
    }
    let mut tokens = encode::phrase(&address.name);
    tokens.push(format!("<{local}@{domain}>"));
    Some(tokens)
}
