//! Reading mails.

use super::Cli;
use super::list::summaries;
use crate::common::{Failure, Result, bold, json, plain, say};
use crate::convert::Converter;
use crate::ids::MessageName;
use crate::{folders, names, time};
use clap::Args;
use mapi::{Content, PropertyTag, RecipientType, Store, restriction};
use mapi_mime::{Export, to_mime};
use serde::Serialize;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Bytes of one value.
const MOST: usize = 256 << 20;
/// Mails read together.
const TOGETHER: usize = 50;

#[derive(Args)]
pub(crate) struct Fetch {
    /// FOLDER/MESSAGE, as `list` shows it; without any, the newest of a folder
    #[arg(value_name = "MESSAGE")]
    messages: Vec<MessageName>,
    /// Folder: a name, a path or an id
    #[arg(long, value_name = "FOLDER", default_value = "inbox")]
    folder: String,
    /// Only what is unread
    #[arg(long)]
    unread: bool,
    /// Only headers
    #[arg(long)]
    headers: bool,
    /// As a mail of the Internet, with everything
    #[arg(long, conflicts_with = "headers")]
    mime: bool,
    /// Directory to put attachments into
    #[arg(long, value_name = "DIR")]
    store: Option<PathBuf>,
    /// Mark what was shown as read
    #[arg(long)]
    mark_read: bool,
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,
}

#[derive(Serialize)]
struct Shown {
    id: MessageName,
    subject: String,
    from: String,
    from_address: String,
    to: Vec<String>,
    cc: Vec<String>,
    /// Of what one has sent oneself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    bcc: Vec<String>,
    time: Option<String>,
    message_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    html: Option<String>,
    attachments: Vec<Attached>,
}

#[derive(Serialize)]
struct Attached {
    name: String,
    media_type: String,
    size: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<PathBuf>,
}

pub(crate) async fn run(cli: &Cli, fetch: &Fetch) -> Result<()> {
    if let Some(directory) = &fetch.store {
        std::fs::create_dir_all(directory)
            .map_err(|e| Failure::new(format!("{}: {e}", directory.display())))?;
    }
    let mailbox = cli.sign_in.mailbox().await?;
    let wanted = if fetch.messages.is_empty() {
        let folder = folders::find(&mailbox.store, &fetch.folder).await?;
        let unread = fetch.unread.then(|| restriction::bits_clear(PropertyTag::PID_TAG_MESSAGE_FLAGS, 1));
        let found = summaries(&mailbox.store, folder, unread.into_iter().collect(), fetch.limit).await?;
        found.into_iter().map(|s| s.id).collect()
    } else {
        fetch.messages.clone()
    };
    let mut converter = Converter::default();
    let mut all = Vec::new();
    for group in wanted.chunks(TOGETHER) {
        for (name, content) in read(&mailbox.store, group).await? {
            let shown = if fetch.mime {
                converter.learn(&mailbox.store, &[&content]).await?;
                let mail = to_mime(&converter.message(content), &Export::default());
                std::io::stdout().write_all(&mail)?;
                continue;
            } else {
                shown(name, content, fetch, &mut converter, &mailbox.store).await?
            };
            if cli.json {
                all.push(shown);
            } else {
                show(&shown)?;
            }
        }
        if fetch.mark_read {
            for name in group {
                mailbox.store.folder(name.folder).set_read(&[name.message], true).await?;
            }
        }
    }
    mailbox.close().await;
    if cli.json && !fetch.mime { json(&all) } else { Ok(()) }
}

/// Reads mails, those of one folder together, in the order they were asked for.
pub(crate) async fn read(store: &Store, wanted: &[MessageName]) -> Result<Vec<(MessageName, Content)>> {
    let mut out = Vec::new();
    for run in wanted.chunk_by(|a, b| a.folder == b.folder) {
        let Some(first) = run.first() else { continue };
        let ids: Vec<u64> = run.iter().map(|n| n.message).collect();
        let contents = store.folder(first.folder).read(&ids, MOST).await;
        for (name, content) in run.iter().zip(contents) {
            let content = content.map_err(|e| {
                let failure = Failure::from(e);
                Failure { message: format!("{name}: {}", failure.message), ..failure }
            })?;
            out.push((*name, content));
        }
    }
    Ok(out)
}

async fn shown(
    id: MessageName,
    content: Content,
    fetch: &Fetch,
    converter: &mut Converter,
    store: &Store,
) -> Result<Shown> {
    let properties = &content.properties;
    let text = |tag| plain(&properties.text(tag).unwrap_or_default());
    let named = |kind: RecipientType| {
        let own = content.recipients.iter().filter(|r| r.kind.0 & 0xf == kind.0);
        own.map(|r| match r.smtp_address() {
            Some(address) if address != r.display_name => {
                format!("{} <{}>", plain(&r.display_name), plain(&address))
            }
            _ => plain(&r.display_name),
        })
        .collect::<Vec<_>>()
    };
    let when = properties
        .time(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME)
        .or_else(|| properties.time(PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME));
    let from_address = properties
        .text(PropertyTag::PID_TAG_SENDER_SMTP_ADDRESS)
        .or_else(|| properties.text(PropertyTag::PID_TAG_SENDER_EMAIL_ADDRESS));
    let mut out = Shown {
        id,
        subject: text(PropertyTag::PID_TAG_SUBJECT),
        from: text(PropertyTag::PID_TAG_SENDER_NAME),
        from_address: plain(&from_address.unwrap_or_default()),
        to: named(RecipientType::RECIPIENT_TO),
        cc: named(RecipientType::RECIPIENT_CC),
        bcc: named(RecipientType::RECIPIENT_BCC),
        time: when.map(time::iso),
        message_id: text(PropertyTag::PID_TAG_INTERNET_MESSAGE_ID),
        text: None,
        html: None,
        attachments: Vec::new(),
    };
    let embedded = content.attachments.iter().any(|a| a.message.is_some());
    if embedded && fetch.store.is_some() {
        converter.learn(store, &[&content]).await?;
    }
    let message = converter.message(content);
    if !fetch.headers {
        out.text = Some(mapi_mime::body::plain(&message.properties).unwrap_or_default());
        let own = message.properties.binary(PropertyTag::PID_TAG_HTML).is_some();
        out.html = own.then(|| mapi_mime::body::html(&message.properties)).flatten().map(|h| h.text());
    }
    for attachment in &message.attachments {
        out.attachments.push(attached(attachment, fetch.store.as_deref())?);
    }
    Ok(out)
}

fn attached(attachment: &mapi_mime::Attachment, directory: Option<&Path>) -> Result<Attached> {
    let properties = &attachment.properties;
    let name = properties
        .nonempty(PropertyTag::PID_TAG_ATTACH_LONG_FILENAME)
        .or_else(|| properties.nonempty(PropertyTag::PID_TAG_ATTACH_FILENAME))
        .or_else(|| properties.nonempty(PropertyTag::PID_TAG_DISPLAY_NAME))
        .unwrap_or_default();
    let (bytes, name, kind) = match &attachment.content {
        mapi_mime::Content::Data(bytes) => {
            let kind = properties.text(PropertyTag::PID_TAG_ATTACH_MIME_TAG);
            (bytes.clone(), name, kind.unwrap_or_else(|| "application/octet-stream".into()))
        }
        mapi_mime::Content::Message(message) => {
            let name = if name.ends_with(".eml") { name } else { format!("{name}.eml") };
            (to_mime(message, &Export::default()), name, "message/rfc822".into())
        }
    };
    let file = match directory {
        None => None,
        Some(directory) => {
            let wrong = |e| Failure::new(format!("{}: {e}", directory.display()));
            let (mut file, path) = names::create(directory, &name).map_err(wrong)?;
            file.write_all(&bytes).map_err(wrong)?;
            Some(path)
        }
    };
    Ok(Attached { name: plain(&name), media_type: plain(&kind), size: bytes.len(), file })
}

fn show(mail: &Shown) -> Result<()> {
    let from = match mail.from_address.as_str() {
        "" => mail.from.clone(),
        address if address == mail.from => mail.from.clone(),
        address => format!("{} <{address}>", mail.from),
    };
    let lines = [
        ("Message", mail.id.to_string()),
        ("From", from),
        ("To", mail.to.join(", ")),
        ("Cc", mail.cc.join(", ")),
        ("Bcc", mail.bcc.join(", ")),
        ("Time", mail.time.clone().unwrap_or_default()),
        ("Subject", mail.subject.clone()),
    ];
    for (name, value) in lines.iter().filter(|(_, value)| !value.is_empty()) {
        say(&format!("{} {value}", bold(&format!("{name}:"))))?;
    }
    for a in &mail.attachments {
        let file = a.file.as_ref().map(|f| format!(" -> {}", f.display())).unwrap_or_default();
        say(&format!("{} {} ({}, {} bytes){file}", bold("Attachment:"), a.name, a.media_type, a.size))?;
    }
    say("")?;
    if let Some(text) = &mail.text {
        let shown: String = text
            .replace("\r\n", "\n")
            .chars()
            .map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c })
            .collect();
        say(shown.trim_end_matches('\n'))?;
        say("")?;
    }
    Ok(())
}
