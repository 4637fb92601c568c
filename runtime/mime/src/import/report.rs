//! Delivery and disposition reports (RFC 3464, RFC 8098) as report messages
//! (MS-OXCMAIL 2.2.3.6, MS-OXOMSG 2.2.2).

use exchange::oxprops::PropertyTag;

use super::entity::Entity;
use crate::address::{Address, RECIPIENT};
use crate::message::{Message, Recipient, RecipientKind};

/// Fields of one group: name in lower case, value.
type Group = Vec<(String, String)>;

/// Makes the message a report, if a part of it says what is reported.
pub(super) fn read(entity: &Entity<'_>, message: &mut Message) {
    let find = |mime_type: &str| entity.parts.iter().find(|part| part.mime_type("text/plain") == mime_type);
    if let Some(part) = find("message/delivery-status") {
        delivery(&groups(&part.content()), message);
    } else if let Some(part) = find("message/disposition-notification") {
        disposition(&groups(&part.content()), message);
    }
}

fn groups(content: &[u8]) -> Vec<Group> {
    let text = String::from_utf8_lossy(content);
    let mut groups: Vec<Group> = vec![Vec::new()];
    for line in text.lines() {
        if line.trim().is_empty() {
            if groups.last().is_some_and(|group| !group.is_empty()) {
                groups.push(Vec::new());
            }
        } else if let Some(group) = groups.last_mut() {
            match (line.starts_with([' ', '\t']), group.last_mut(), line.split_once(':')) {
                (true, Some((_, value)), _) => {
                    value.push(' ');
                    value.push_str(line.trim());
                }
                (_, _, Some((name, value))) => {
                    group.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
                }
                _ => {}
            }
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

fn value<'g>(group: &'g Group, name: &str) -> Option<&'g str> {
    group.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
}

/// What follows the type, as in `rfc822; somebody@example.org`.
fn typed(value: &str) -> &str {
    value.split_once(';').map_or(value, |(_, rest)| rest).trim()
}

fn delivery(groups: &[Group], message: &mut Message) {
    let mut recipients = Vec::new();
    let mut class = None;
    for group in groups {
        if let Some(name) = value(group, "reporting-mta") {
            let name = typed(name);
            message.properties.set_text(PropertyTag::PID_TAG_REPORTING_MESSAGE_TRANSFER_AGENT, name);
        }
        let Some(address) = value(group, "final-recipient").or_else(|| value(group, "original-recipient"))
        else {
            continue;
        };
        let action = value(group, "action").unwrap_or_default().to_ascii_lowercase();
        let this = match action.as_str() {
            "failed" => "REPORT.IPM.Note.NDR",
            "delayed" => "REPORT.IPM.Note.Delayed.DR",
            "expanded" => "REPORT.IPM.Note.Expanded.DR",
            "relayed" => "REPORT.IPM.Note.Relayed.DR",
            _ => "REPORT.IPM.Note.DR",
        };
        // One that failed makes it a report of failure.
        if class.is_none() || action == "failed" {
            class = Some(this);
        }
        recipients.push(recipient(group, typed(address)));
    }
    if let Some(class) = class {
        message.properties.set_text(PropertyTag::PID_TAG_MESSAGE_CLASS, class);
        message.recipients = recipients;
        original(message);
    }
}

fn recipient(group: &Group, smtp: &str) -> Recipient {
    let address = Address { name: String::new(), smtp: smtp.to_owned() };
    let mut recipient = address.recipient(RecipientKind::To);
    let properties = &mut recipient.properties;
    properties.set_text(RECIPIENT.name, smtp);
    if let Some(status) = value(group, "status").and_then(status_code) {
        properties.set_integer(PropertyTag::PID_TAG_NON_DELIVERY_REPORT_STATUS_CODE, status);
        properties.set_integer(PropertyTag::PID_TAG_NON_DELIVERY_REPORT_REASON_CODE, 0);
        properties.set_integer(PropertyTag::PID_TAG_NON_DELIVERY_REPORT_DIAG_CODE, -1);
    }
    if let Some(mta) = value(group, "remote-mta") {
        properties.set_text(PropertyTag::PID_TAG_REMOTE_MESSAGE_TRANSFER_AGENT, typed(mta));
    }
    if let Some(text) = value(group, "diagnostic-code") {
        properties.set_text(PropertyTag::PID_TAG_SUPPLEMENTARY_INFO, typed(text));
    }
    recipient
}

/// `PidTagNonDeliveryReportStatusCode`: the digits of `5.1.1` as hexadecimal ones
/// (MS-OXOMSG 2.2.2.32). Nothing for what is no status code (RFC 3463).
#[must_use]
pub fn status_code(text: &str) -> Option<i32> {
    let mut numbers = text.split_whitespace().next()?.split('.').map(|number| number.parse::<u16>().ok());
    let (class, subject, detail) = (numbers.next()??, numbers.next()??, numbers.next()??);
    if class > 9 || subject > 999 || detail > 999 {
        return None;
    }
    Some(i32::from(class) * 100 + i32::from(subject) * 10 + i32::from(detail))
}

fn disposition(groups: &[Group], message: &mut Message) {
    let Some(group) = groups.first() else { return };
    let text = value(group, "disposition").unwrap_or_default();
    let (modes, kind) = text.split_once(';').unwrap_or(("", text));
    let kind = kind.trim().to_ascii_lowercase();
    let class =
        if kind.starts_with("displayed") { "REPORT.IPM.Note.IPNRN" } else { "REPORT.IPM.Note.IPNNRN" };
    let properties = &mut message.properties;
    properties.set_text(PropertyTag::PID_TAG_MESSAGE_CLASS, class);
    properties.set_text(PropertyTag::PID_TAG_REPORT_DISPOSITION, kind);
    properties.set_text(PropertyTag::PID_TAG_REPORT_DISPOSITION_MODE, modes.trim());
    if let Some(id) = value(group, "original-message-id") {
        properties.set_text(PropertyTag::PID_TAG_ORIGINAL_MESSAGE_ID, id);
    }
    if let Some(address) = value(group, "final-recipient") {
        message.recipients = vec![recipient(group, typed(address))];
    }
    original(message);
}

/// What the returned message says of itself.
fn original(message: &mut Message) {
    let Some(original) = message.attachments.iter().find_map(|attachment| match &attachment.content {
        crate::message::Content::Message(original) => Some(&original.properties),
        crate::message::Content::Data(_) => None,
    }) else {
        return;
    };
    let properties = &mut message.properties;
    for (from, to) in [
        (PropertyTag::PID_TAG_SUBJECT, PropertyTag::PID_TAG_ORIGINAL_SUBJECT),
        (PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME, PropertyTag::PID_TAG_ORIGINAL_SUBMIT_TIME),
        (PropertyTag::PID_TAG_INTERNET_MESSAGE_ID, PropertyTag::PID_TAG_ORIGINAL_MESSAGE_ID),
    ] {
        if let Some(value) = original.get(from) {
            properties.set(to, value.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_codes() {
        assert_eq!(status_code("5.1.1"), Some(511));
        assert_eq!(status_code("4.4.7 (delayed)"), Some(447));
        assert_eq!(status_code("5.1"), None);
        assert_eq!(status_code("99999999.1.1"), None);
    }
}
