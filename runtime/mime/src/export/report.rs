//! Report messages as delivery and disposition reports (RFC 3464, RFC 8098, MS-OXCMAIL 2.1.3.5).

use exchange::oxprops::PropertyTag;

use super::{Export, Node};
use crate::address::{self, RECIPIENT};
use crate::message::{Attachment, Message, Recipient};

/// What a report says happened.
#[derive(Clone, Copy)]
enum Kind {
    Delivery(&'static str),
    Disposition(&'static str),
}

fn kind(message: &Message) -> Option<Kind> {
    let class = message.properties.text(PropertyTag::PID_TAG_MESSAGE_CLASS)?.to_ascii_uppercase();
    let last = class.strip_prefix("REPORT.")?;
    Some(match last {
        _ if last.ends_with(".NDR") => Kind::Delivery("failed"),
        _ if last.ends_with(".DELAYED.DR") => Kind::Delivery("delayed"),
        _ if last.ends_with(".EXPANDED.DR") => Kind::Delivery("expanded"),
        _ if last.ends_with(".RELAYED.DR") => Kind::Delivery("relayed"),
        _ if last.ends_with(".DR") => Kind::Delivery("delivered"),
        _ if last.ends_with(".IPNRN") => Kind::Disposition("displayed"),
        _ if last.ends_with(".IPNNRN") => Kind::Disposition("deleted"),
        _ => return None,
    })
}

pub(super) fn is_report(message: &Message) -> bool {
    kind(message).is_some()
}

/// The parts of a report: a text for people, the fields, what was returned.
pub(super) fn node<'m>(
    message: &'m Message,
    mut parts: Vec<Node<'m>>,
    attachments: &[&'m Attachment],
    options: &Export<'_>,
) -> Node<'m> {
    let (report_type, mime_type) = match kind(message) {
        Some(Kind::Disposition(_)) => ("disposition-notification", "message/disposition-notification"),
        _ => ("delivery-status", "message/delivery-status"),
    };
    if parts.is_empty() {
        parts.push(Node::Plain(text(message)));
    }
    // A report that came from outside has its fields with it.
    let came = attachments.iter().any(|attachment| {
        attachment.properties.text(PropertyTag::PID_TAG_ATTACH_MIME_TAG).as_deref() == Some(mime_type)
    });
    if !came {
        let fields = match kind(message) {
            Some(Kind::Disposition(disposition)) => notification(message, disposition, options),
            Some(Kind::Delivery(action)) => status(message, action, options),
            None => String::new(),
        };
        parts.push(Node::Lines(mime_type, fields));
    }
    parts.extend(attachments.iter().map(|attachment| Node::Attachment(attachment)));
    Node::Multipart(format!("report; report-type={report_type}"), parts)
}

fn text(message: &Message) -> String {
    let mut text = message.properties.text(PropertyTag::PID_TAG_SUBJECT).unwrap_or_default();
    text.push_str("\r\n");
    for recipient in &message.recipients {
        let properties = &recipient.properties;
        text.push_str(&properties.text(RECIPIENT.name).unwrap_or_default());
        if let Some(reason) = properties.nonempty(PropertyTag::PID_TAG_SUPPLEMENTARY_INFO) {
            text.push_str(": ");
            text.push_str(&reason);
        }
        text.push_str("\r\n");
    }
    text
}

fn status(message: &Message, action: &str, options: &Export<'_>) -> String {
    let mta = message
        .properties
        .nonempty(PropertyTag::PID_TAG_REPORTING_MESSAGE_TRANSFER_AGENT)
        .unwrap_or_else(|| "localhost".to_owned());
    let mut out = line("Reporting-MTA", &format!("dns; {mta}"));
    for recipient in &message.recipients {
        out.push_str("\r\n");
        out.push_str(&recipient_fields(recipient, options));
        out.push_str(&line("Action", action));
        out.push_str(&line("Status", &status_text(recipient, action)));
        let properties = &recipient.properties;
        if let Some(mta) = properties.nonempty(PropertyTag::PID_TAG_REMOTE_MESSAGE_TRANSFER_AGENT) {
            out.push_str(&line("Remote-MTA", &format!("dns; {mta}")));
        }
        if let Some(reason) = properties.nonempty(PropertyTag::PID_TAG_SUPPLEMENTARY_INFO) {
            out.push_str(&line("Diagnostic-Code", &format!("smtp; {reason}")));
        }
    }
    out
}

/// `PidTagNonDeliveryReportStatusCode` as text; without it what the action says.
fn status_text(recipient: &Recipient, action: &str) -> String {
    match recipient.properties.integer(PropertyTag::PID_TAG_NON_DELIVERY_REPORT_STATUS_CODE) {
        Some(code @ 200..=999) => format!("{}.{}.{}", code / 100, code / 10 % 10, code % 10),
        _ => match action {
            "failed" => "5.0.0",
            "delayed" => "4.0.0",
            _ => "2.0.0",
        }
        .to_owned(),
    }
}

fn notification(message: &Message, disposition: &str, options: &Export<'_>) -> String {
    let properties = &message.properties;
    let mut out = String::new();
    // Who has read the message is who says so; the recipients may be those he says it to.
    match (
        address::get(properties, &address::SENT_REPRESENTING, options.smtp_address),
        message.recipients.first(),
    ) {
        (Some(from), _) => out.push_str(&line("Final-Recipient", &format!("rfc822; {}", from.smtp))),
        (None, Some(recipient)) => out.push_str(&recipient_fields(recipient, options)),
        (None, None) => {}
    }
    if let Some(id) = properties
        .nonempty(PropertyTag::PID_TAG_ORIGINAL_MESSAGE_ID)
        .or_else(|| properties.nonempty(PropertyTag::PID_TAG_IN_REPLY_TO_ID))
    {
        out.push_str(&line("Original-Message-ID", &id));
    }
    let mode = properties
        .nonempty(PropertyTag::PID_TAG_REPORT_DISPOSITION_MODE)
        .unwrap_or_else(|| "manual-action/MDN-sent-automatically".to_owned());
    out + &line("Disposition", &format!("{mode}; {disposition}"))
}

fn recipient_fields(recipient: &Recipient, options: &Export<'_>) -> String {
    match address::get(&recipient.properties, &RECIPIENT, options.smtp_address) {
        Some(address) => line("Final-Recipient", &format!("rfc822; {}", address.smtp)),
        None => {
            let name = recipient.properties.text(RECIPIENT.name).unwrap_or_default();
            line("Final-Recipient", &format!("unknown; {name}"))
        }
    }
}

/// A field of a report: one line of ASCII.
fn line(name: &str, value: &str) -> String {
    let value: String = value
        .chars()
        .map(|c| {
            if (' '..='~').contains(&c) {
                c
            } else if c.is_control() {
                ' '
            } else {
                '?'
            }
        })
        .take(900)
        .collect();
    format!("{name}: {value}\r\n")
}
