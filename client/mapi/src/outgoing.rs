//! Mail on its way out.

use crate::folder::Folder;
use crate::message::Message;
use crate::properties::{Properties, PropertyTag, binary};
use crate::queue::Ticket;
use crate::recipient::Recipient;
use crate::restriction;
use crate::store::{SpecialFolder, Store};
use crate::stream::StreamMode;
use crate::{Error, Result};
use exchange::oxcdata::PropertyValue;
use exchange::oxcmsg::MessageFlags;
use exchange::oxctypes::{OurServerId, ServerId, ServerIdBody, ServerIdData};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::io::AsyncReadExt;

/// Values up to so many bytes go with the others; longer ones as streams.
const INLINE: usize = 0x1000;
/// Recipients of one request.
const RECIPIENTS: usize = 60;
/// Bytes read from a file at once.
const PIECE: usize = 0x7000;
/// `PidTagAttachMethod`: the attachment's bytes are in the message.
const BY_VALUE: i32 = 1;
/// UTF-8, as a code page.
const UTF_8: i32 = 65001;
/// How often what is left of an earlier attempt is looked at while the server works on it.
const LOOKS: u32 = 10;

/// A mail to be sent.
#[derive(Clone, Debug, Default)]
pub struct Outgoing {
    /// `Message-ID`, with its angle brackets: what tells whether the mail has gone out.
    pub message_id: String,
    /// Subject.
    pub subject: String,
    /// Plain text; its lines may end in LF or CRLF.
    pub text: Option<String>,
    /// HTML.
    pub html: Option<String>,
    /// Who it goes to.
    pub recipients: Vec<Recipient>,
    /// What hangs on it.
    pub attachments: Vec<OutgoingAttachment>,
    /// Further properties.
    pub properties: Properties,
}

/// An attachment to be sent.
#[derive(Clone, Debug)]
pub struct OutgoingAttachment {
    /// File name that the receiver sees.
    pub name: String,
    /// Its media type, if it is known.
    pub media_type: Option<String>,
    /// What the HTML calls it (`cid:`), without angle brackets.
    pub content_id: Option<String>,
    /// The bytes.
    pub data: Data,
}

/// Where bytes come from.
#[derive(Clone, Debug)]
pub enum Data {
    /// Memory.
    Bytes(Arc<[u8]>),
    /// A file, read while it is sent.
    File(PathBuf),
}

/// What became of a mail whose sending was cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It went out, or the server has it and will send it.
    Sent,
    /// It did not, and nothing of it is left: it can be sent.
    NotSent,
}

impl Outgoing {
    /// A mail with a subject and a `Message-ID` of its own.
    #[must_use]
    pub fn new(subject: &str) -> Self {
        let mut random = [0u8; 16];
        // Without randomness the time has to do.
        if getrandom::fill(&mut random).is_err() {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            random = now.as_nanos().to_le_bytes();
        }
        let id: String = random.iter().map(|b| format!("{b:02x}")).collect();
        Outgoing {
            message_id: format!("<{id}@mapi.invalid>"),
            subject: subject.to_owned(),
            ..Outgoing::default()
        }
    }

    /// The same with a `Message-ID` of a domain, best that of the sender's address.
    #[must_use]
    pub fn in_domain(mut self, domain: &str) -> Self {
        if let Some((left, _)) = self.message_id.split_once('@') {
            self.message_id = format!("{left}@{domain}>");
        }
        self
    }

    fn all_properties(&self, sent_items: u64) -> Properties {
        let mut all = self.properties.clone();
        for (tag, text) in [
            (PropertyTag::PID_TAG_MESSAGE_CLASS, "IPM.Note"),
            (PropertyTag::PID_TAG_SUBJECT, &self.subject),
            (PropertyTag::PID_TAG_INTERNET_MESSAGE_ID, &self.message_id),
        ] {
            all.set(tag, PropertyValue::String(text.into()));
        }
        all.set(PropertyTag::PID_TAG_INTERNET_CODEPAGE, PropertyValue::Integer32(UTF_8));
        let ours = OurServerId { folder_id: sent_items, message_id: 0, instance: 0 };
        let server_id = ServerId { server_id: ServerIdBody { ours: 1, data: ServerIdData::Ours(ours) } };
        all.set(PropertyTag::PID_TAG_SENT_MAIL_SVR_EID, PropertyValue::ServerId(server_id));
        all.set(PropertyTag::PID_TAG_DELETE_AFTER_SUBMIT, PropertyValue::Boolean(0));
        all
    }
}

impl Store {
    /// Sends a mail.
    ///
    /// It is submitted only after the server has confirmed that all of it was saved.
    /// When the connection is cut, the error says what is known: after
    /// [`Error::Unknown`], [`Store::settle`] on a new session finds out by the mail's
    /// `Message-ID` whether it went out, so that it is neither lost nor sent twice.
    ///
    /// ```no_run
    /// # async fn example(store: mapi::Store, new_session: mapi::Store) -> mapi::Result<()> {
    /// use mapi::{Outgoing, Recipient, RecipientType, Settled};
    /// let mut mail = Outgoing::new("Grüße");
    /// mail.text = Some("Hello.\n".into());
    /// mail.recipients.push(Recipient::smtp(RecipientType::RECIPIENT_TO, "ana@example.org", "Ana"));
    /// match store.send(&mail).await {
    ///     Err(error) if error.is_disconnected() => {
    ///         if new_session.settle(&mail.message_id).await? == Settled::NotSent {
    ///             new_session.send(&mail).await?;
    ///         }
    ///     }
    ///     other => other?,
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn send(&self, mail: &Outgoing) -> Result<()> {
        if mail.recipients.is_empty() {
            return Err(Error::Invalid("a mail needs a recipient".into()));
        }
        let outbox = self.special(SpecialFolder::Outbox);
        let message = outbox.create_message();
        let parts = self.compose(&message, mail).await?;
        // The save goes with the last parts.
        let saved = message.save();
        let mut composed = Ok(());
        for part in parts {
            composed = composed.and(part.await);
        }
        match (composed, saved.await) {
            (Ok(()), Ok(_)) => message.submit().await,
            (Err(error), Ok(id)) => {
                // What is incomplete must not stay in the outbox.
                if let Err(error) = outbox.delete_messages(&[id], true).await {
                    tracing::warn!(%error, "an incomplete mail was left in the outbox");
                }
                Err(error)
            }
            (Err(error), Err(_)) | (Ok(()), Err(error)) => Err(error),
        }
    }

    /// Queues all parts of a mail; waits only when very much is under way.
    async fn compose(&self, message: &Message, mail: &Outgoing) -> Result<Vec<Ticket<()>>> {
        let mut tickets: Vec<Ticket<()>> = Vec::new();
        let mut properties = mail.all_properties(self.folder_id(SpecialFolder::SentItems));
        let mut long: Vec<(PropertyTag, Vec<u8>)> = Vec::new();
        if let Some(text) = mail.text.as_deref().map(crlf) {
            if text.len() <= INLINE / 2 {
                properties.set(PropertyTag::PID_TAG_BODY, PropertyValue::String(text.as_str().into()));
            } else {
                let units = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                long.push((PropertyTag::PID_TAG_BODY, units));
            }
        }
        if let Some(html) = &mail.html {
            if html.len() <= INLINE {
                properties.set(PropertyTag::PID_TAG_HTML, binary(html.clone().into_bytes()));
            } else {
                long.push((PropertyTag::PID_TAG_HTML, html.clone().into_bytes()));
            }
        }
        tickets.push(message.set_properties(properties));
        for (n, chunk) in mail.recipients.chunks(RECIPIENTS).enumerate() {
            let rows: Vec<Recipient> = chunk
                .iter()
                .enumerate()
                .map(|(i, r)| Recipient {
                    row_id: u32::try_from(n * RECIPIENTS + i).unwrap_or(u32::MAX),
                    ..r.clone()
                })
                .collect();
            tickets.push(message.modify_recipients(&rows));
        }
        for (tag, bytes) in long {
            let mut stream = message.stream(tag, StreamMode::Create);
            stream.write(&bytes).await?;
            tickets.extend(stream.finish());
        }
        for attachment in &mail.attachments {
            attach(message, attachment, &mut tickets).await?;
        }
        Ok(tickets)
    }

    /// Finds out whether a mail went out whose sending was cut off, by its `Message-ID`.
    /// What is left of one that was not submitted is deleted: whichever comes first,
    /// the server's submitting or our deleting, decides, so the answer holds.
    pub async fn settle(&self, message_id: &str) -> Result<Settled> {
        let outbox = self.special(SpecialFolder::Outbox);
        let sent = self.special(SpecialFolder::SentItems);
        for look in 0..LOOKS {
            if look > 0 {
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
            // The outbox first: a mail goes from there to the sent items.
            let (left, gone) = tokio::join!(find(&outbox, message_id), find(&sent, message_id));
            if !gone?.is_empty() {
                return Ok(Settled::Sent);
            }
            let left = left?;
            let is_submitted = |flags: i64| flags & i64::from(MessageFlags::MF_SUBMITTED.0) != 0;
            if left.iter().any(|(_, flags)| is_submitted(*flags)) {
                return Ok(Settled::Sent);
            }
            if left.is_empty() {
                return Ok(Settled::NotSent);
            }
            let ids: Vec<u64> = left.iter().map(|(id, _)| *id).collect();
            match outbox.delete_messages(&ids, true).await {
                Ok(()) => return Ok(Settled::NotSent),
                Err(error) if error.is_disconnected() => return Err(error),
                // Somebody was faster: look again.
                Err(error) => tracing::debug!(%error, "what was left of a mail could not be deleted"),
            }
        }
        Err(Error::NotFound("the server is still busy with the mail; ask again later".into()))
    }
}

/// Text whose lines end in CRLF, as a message has it.
fn crlf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', "\r\n")
}

/// Ids and flags of the messages with a `Message-ID`.
async fn find(folder: &Folder, message_id: &str) -> Result<Vec<(u64, i64)>> {
    let table = folder.contents();
    table.set_columns(&[PropertyTag::PID_TAG_MID, PropertyTag::PID_TAG_MESSAGE_FLAGS]).forget();
    let restricted =
        table.restrict(Some(restriction::text_is(PropertyTag::PID_TAG_INTERNET_MESSAGE_ID, message_id)));
    let page = table.query_rows(100);
    restricted.await?;
    let one = |row: Properties| {
        let flags = row.integer(PropertyTag::PID_TAG_MESSAGE_FLAGS).unwrap_or(0);
        Some((row.id(PropertyTag::PID_TAG_MID)?, flags))
    };
    Ok(page.await?.rows.into_iter().filter_map(one).collect())
}

async fn attach(message: &Message, from: &OutgoingAttachment, tickets: &mut Vec<Ticket<()>>) -> Result<()> {
    let attachment = message.create_attachment();
    let mut properties = Properties::new()
        .with_integer(PropertyTag::PID_TAG_ATTACH_METHOD, BY_VALUE)
        .with_integer(PropertyTag::PID_TAG_RENDERING_POSITION, -1)
        .with_text(PropertyTag::PID_TAG_ATTACH_LONG_FILENAME, &from.name)
        .with_text(PropertyTag::PID_TAG_ATTACH_FILENAME, &from.name)
        .with_text(PropertyTag::PID_TAG_DISPLAY_NAME, &from.name);
    if let Some((_, extension)) = from.name.rsplit_once('.') {
        let extension = format!(".{extension}");
        properties = properties.with_text(PropertyTag::PID_TAG_ATTACH_EXTENSION, &extension);
    }
    if let Some(kind) = &from.media_type {
        properties = properties.with_text(PropertyTag::PID_TAG_ATTACH_MIME_TAG, kind);
    }
    if let Some(id) = &from.content_id {
        properties = properties.with_text(PropertyTag::PID_TAG_ATTACH_CONTENT_ID, id);
    }
    let data = PropertyTag::PID_TAG_ATTACH_DATA_BINARY;
    let small = match &from.data {
        Data::Bytes(bytes) if bytes.len() <= INLINE => Some(bytes.to_vec()),
        _ => None,
    };
    if let Some(bytes) = small {
        tickets.push(attachment.set_properties(properties.with_binary(data, bytes)));
    } else {
        tickets.push(attachment.set_properties(properties));
        let mut stream = attachment.stream(data, StreamMode::Create);
        match &from.data {
            Data::Bytes(bytes) => stream.write(bytes).await?,
            Data::File(path) => {
                let failed = |e| Error::File(path.display().to_string(), Arc::new(e));
                let mut file = tokio::fs::File::open(path).await.map_err(failed)?;
                let mut piece = vec![0; PIECE];
                loop {
                    let got = file.read(&mut piece).await.map_err(failed)?;
                    if got == 0 {
                        break;
                    }
                    stream.write(&piece[..got]).await?;
                }
            }
        }
        tickets.extend(stream.finish());
    }
    tickets.push(attachment.save());
    Ok(())
}
