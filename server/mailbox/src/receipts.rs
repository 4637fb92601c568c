//! Receipts that senders have asked for (MS-OXCMSG 2.2.3.10, MS-OXOMSG 2.2.2).

use crate::call::Call;
use crate::failure::Result;
use crate::logon::Logon;
use crate::rops::{logon, submit};
use exchange::oxcentryid::{FolderId, MessageId};
use exchange::oxcmsg::MessageFlags;
use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{Message, Properties, SpecialFolder};

/// Whom a receipt is for: name, kind of address, address and SMTP address, in the order of preference.
const ASKING: [[Tag; 4]; 3] = [
    [
        Tag::PID_TAG_READ_RECEIPT_NAME,
        Tag::PID_TAG_READ_RECEIPT_ADDRESS_TYPE,
        Tag::PID_TAG_READ_RECEIPT_EMAIL_ADDRESS,
        Tag::PID_TAG_READ_RECEIPT_SMTP_ADDRESS,
    ],
    [
        Tag::PID_TAG_SENT_REPRESENTING_NAME,
        Tag::PID_TAG_SENT_REPRESENTING_ADDRESS_TYPE,
        Tag::PID_TAG_SENT_REPRESENTING_EMAIL_ADDRESS,
        Tag::PID_TAG_SENT_REPRESENTING_SMTP_ADDRESS,
    ],
    [
        Tag::PID_TAG_SENDER_NAME,
        Tag::PID_TAG_SENDER_ADDRESS_TYPE,
        Tag::PID_TAG_SENDER_EMAIL_ADDRESS,
        Tag::PID_TAG_SENDER_SMTP_ADDRESS,
    ],
];

/// What a receipt says of the message it is about.
const ABOUT: [(Tag, Tag); 9] = [
    (Tag::PID_TAG_SUBJECT, Tag::PID_TAG_ORIGINAL_SUBJECT),
    (Tag::PID_TAG_CLIENT_SUBMIT_TIME, Tag::PID_TAG_ORIGINAL_SUBMIT_TIME),
    (Tag::PID_TAG_MESSAGE_DELIVERY_TIME, Tag::PID_TAG_ORIGINAL_DELIVERY_TIME),
    (Tag::PID_TAG_SEARCH_KEY, Tag::PID_TAG_PARENT_KEY),
    (Tag::PID_TAG_INTERNET_MESSAGE_ID, Tag::PID_TAG_ORIGINAL_MESSAGE_ID),
    (Tag::PID_TAG_INTERNET_MESSAGE_ID, Tag::PID_TAG_IN_REPLY_TO_ID),
    (Tag::PID_TAG_CONVERSATION_TOPIC, Tag::PID_TAG_CONVERSATION_TOPIC),
    (Tag::PID_TAG_CONVERSATION_INDEX, Tag::PID_TAG_CONVERSATION_INDEX),
    (Tag::PID_TAG_REPORT_TAG, Tag::PID_TAG_REPORT_TAG),
];

/// Sends the receipt that is pending for a message, if there is one. `set` and `clear` are what happens to its
/// flags besides: together with the mark that a receipt is pending, so that nobody else sends it too.
pub(crate) fn send_pending(
    call: &Call<'_>,
    folder: FolderId,
    id: MessageId,
    (set, clear): (MessageFlags, MessageFlags),
) -> Result<()> {
    let logon = call.logon()?;
    let mailbox = &logon.mailbox;
    let original = mailbox.open_message(folder, id)?;
    let pending = MessageFlags::MF_NOTIFY_READ;
    let flags = original.properties.number(Tag::PID_TAG_MESSAGE_FLAGS).unwrap_or_default() as u32;
    if flags & pending.0 == 0 {
        return Ok(());
    }
    let ours = mailbox.change_flags(folder, Some(&[id]), set, MessageFlags(clear.0 | pending.0))?;
    if ours.is_empty() || flags & MessageFlags::MF_UNSENT.0 != 0 {
        return Ok(());
    }
    let Some(recipient) = asking(&original.properties, &logon) else { return Ok(()) };
    if let Err(error) = send(call, &logon, &original, recipient) {
        tracing::warn!(?error, "a receipt is not sent; it stays pending");
        mailbox.change_flags(folder, Some(&[id]), pending, MessageFlags(0))?;
    }
    Ok(())
}

/// Who has asked for a receipt; nobody for a report, or when it is the owner of the mailbox himself.
fn asking(original: &Properties, logon: &Logon) -> Option<Properties> {
    let text = |tag| original.text(tag).map(|text| text.to_string_lossy().into_owned());
    let class = text(Tag::PID_TAG_MESSAGE_CLASS).unwrap_or_default();
    if class.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("REPORT.")) {
        return None;
    }
    let [name, kind, address, smtp] = ASKING
        .into_iter()
        .map(|of| of.map(text))
        .find(|[_, _, email, smtp]| email.is_some() || smtp.is_some())?;
    let own = [&logon.owner.smtp, &logon.owner.legacy_dn];
    let is_own = |address: &String| own.iter().any(|own| own.eq_ignore_ascii_case(address));
    if smtp.iter().chain(&address).any(is_own) {
        return None;
    }
    let mut recipient = Properties::new();
    recipient.set_number(Tag::PID_TAG_RECIPIENT_TYPE, 1);
    let (kind, address) = match (address, &smtp) {
        (Some(address), _) => (kind.unwrap_or_else(|| "SMTP".to_owned()), address),
        (None, smtp) => ("SMTP".to_owned(), smtp.clone()?),
    };
    let is_smtp = kind.eq_ignore_ascii_case("SMTP");
    if let Some(smtp) = smtp.or_else(|| is_smtp.then(|| address.clone())) {
        recipient.set_text(Tag::PID_TAG_SMTP_ADDRESS, &smtp);
    }
    recipient.set_text(Tag::PID_TAG_DISPLAY_NAME, name.as_ref().unwrap_or(&address));
    recipient.set_text(Tag::PID_TAG_ADDRESS_TYPE, &kind);
    recipient.set_text(Tag::PID_TAG_EMAIL_ADDRESS, &address);
    Some(recipient)
}

/// Submits a report that a message has been read; nothing of it stays in the mailbox.
fn send(call: &Call<'_>, logon: &Logon, original: &Message, recipient: Properties) -> Result<()> {
    let mailbox = &logon.mailbox;
    let mut report = mailbox.new_message(mailbox.special_folder(SpecialFolder::Outbox), false)?;
    let properties = &mut report.properties;
    for (from, to) in ABOUT {
        if let Some(value) = original.properties.get(from) {
            properties.set(to, value.clone());
        }
    }
    let text = |tag| original.properties.text(tag).map(|text| text.to_string_lossy()).unwrap_or_default();
    let (class, subject) = (text(Tag::PID_TAG_MESSAGE_CLASS), text(Tag::PID_TAG_SUBJECT));
    properties.set_text(Tag::PID_TAG_MESSAGE_CLASS, &format!("REPORT.{class}.IPNRN"));
    properties.set_text(Tag::PID_TAG_SUBJECT, &format!("Read: {subject}"));
    let reader = &logon.owner.display_name;
    properties.set_text(Tag::PID_TAG_BODY, &format!("{reader} has read your message \"{subject}\".\r\n"));
    properties.set_time(Tag::PID_TAG_REPORT_TIME, logon::file_time().0);
    // No report about a report, and no answers to it.
    properties.set_number(Tag::PID_TAG_AUTO_RESPONSE_SUPPRESS, -1);
    properties.set_bool(Tag::PID_TAG_DELETE_AFTER_SUBMIT, true);
    // The header of a report says whom it is for by these.
    for (from, to) in [
        (Tag::PID_TAG_DISPLAY_NAME, Tag::PID_TAG_RECEIVED_BY_NAME),
        (Tag::PID_TAG_SMTP_ADDRESS, Tag::PID_TAG_RECEIVED_BY_SMTP_ADDRESS),
    ] {
        if let Some(value) = recipient.get(from) {
            properties.set(to, value.clone());
        }
    }
    report.recipients.insert(0, recipient);
    let handed_over = submit::hand_over(&*call.state.shared.transport, logon, &mut report);
    if let (Err(_), Some(id)) = (&handed_over, report.id) {
        mailbox.delete_messages(report.folder, &[id], true)?;
    }
    handed_over
}
