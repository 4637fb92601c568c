//! Reports of what could not be delivered (MS-OXOMSG 2.2.2, RFC 3464).

use exchange::oxprops::PropertyTag;
use mapi_mime::{Attachment, Content, Message, Properties, Recipient, RecipientKind, status_code};
use pidl_ndr::Nttime;

use crate::local::{Failure, now};

/// A recipient who did not get a message, and why.
#[derive(Clone, Debug)]
pub(crate) struct Undelivered {
    pub name: String,
    pub address: String,
    pub failure: Failure,
}

/// The report to whoever has sent `original`.
pub(crate) fn undeliverable(hostname: &str, original: &Message, failed: &[Undelivered]) -> Message {
    let mut report = Message::default();
    let properties = &mut report.properties;
    let subject = original.properties.text(PropertyTag::PID_TAG_SUBJECT).unwrap_or_default();
    properties.set_text(PropertyTag::PID_TAG_MESSAGE_CLASS, "REPORT.IPM.Note.NDR");
    properties.set_text(PropertyTag::PID_TAG_SUBJECT, format!("Undeliverable: {subject}"));
    properties.set_text(PropertyTag::PID_TAG_ORIGINAL_SUBJECT, subject.as_str());
    properties.set_sender("Mail Delivery System", &format!("postmaster@{hostname}"));
    properties.set_text(PropertyTag::PID_TAG_REPORTING_MESSAGE_TRANSFER_AGENT, hostname);
    properties.set_text(PropertyTag::PID_TAG_ORIGINAL_MESSAGE_CLASS, "IPM.Note");
    properties.set_time(PropertyTag::PID_TAG_REPORT_TIME, Nttime(now()));
    properties.set_time(PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME, Nttime(now()));
    // No report about a report, and no answers to it.
    properties.set_integer(PropertyTag::PID_TAG_AUTO_RESPONSE_SUPPRESS, -1);
    for (from, to) in [
        (PropertyTag::PID_TAG_INTERNET_MESSAGE_ID, PropertyTag::PID_TAG_ORIGINAL_MESSAGE_ID),
        (PropertyTag::PID_TAG_INTERNET_MESSAGE_ID, PropertyTag::PID_TAG_IN_REPLY_TO_ID),
        (PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME, PropertyTag::PID_TAG_ORIGINAL_SUBMIT_TIME),
    ] {
        if let Some(value) = original.properties.tagged().iter().find(|(tag, _)| *tag == from) {
            properties.set(to, value.1.clone());
        }
    }
    properties.set_text(PropertyTag::PID_TAG_BODY, body(&subject, failed));
    report.recipients = failed.iter().map(recipient).collect();
    report.attachments = vec![returned(original, &subject)];
    report
}

fn body(subject: &str, failed: &[Undelivered]) -> String {
    let mut body = format!("Your message \"{subject}\" could not be delivered to:\r\n\r\n");
    for undelivered in failed {
        let Undelivered { name, address, failure } = undelivered;
        let who = match (name.is_empty() || name == address, address.is_empty()) {
            (true, _) => address.clone(),
            (false, true) => name.clone(),
            (false, false) => format!("{name} <{address}>"),
        };
        body += &format!("  {who}\r\n    {} {}\r\n\r\n", failure.status, failure.reason);
    }
    body
}

fn recipient(undelivered: &Undelivered) -> Recipient {
    let mut recipient = Recipient::new(RecipientKind::To, &undelivered.name, &undelivered.address);
    let properties = &mut recipient.properties;
    let Failure { status, reason, .. } = &undelivered.failure;
    properties.set_integer(PropertyTag::PID_TAG_NON_DELIVERY_REPORT_REASON_CODE, 0);
    properties.set_integer(PropertyTag::PID_TAG_NON_DELIVERY_REPORT_DIAG_CODE, -1);
    if let Some(code) = status_code(status) {
        properties.set_integer(PropertyTag::PID_TAG_NON_DELIVERY_REPORT_STATUS_CODE, code);
    }
    properties.set_text(PropertyTag::PID_TAG_SUPPLEMENTARY_INFO, format!("{status} {reason}"));
    properties.set_time(PropertyTag::PID_TAG_REPORT_TIME, Nttime(now()));
    recipient
}

fn returned(original: &Message, subject: &str) -> Attachment {
    let mut properties = Properties::default();
    properties.set_integer(PropertyTag::PID_TAG_ATTACH_METHOD, 5);
    properties.set_integer(PropertyTag::PID_TAG_RENDERING_POSITION, -1);
    properties.set_text(PropertyTag::PID_TAG_ATTACH_MIME_TAG, "message/rfc822");
    properties.set_text(PropertyTag::PID_TAG_DISPLAY_NAME, subject);
    Attachment { properties, content: Content::Message(Box::new(original.clone())) }
}
