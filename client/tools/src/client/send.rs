//! Sending.

use super::{Cli, read};
use crate::common::{Failure, Mailbox, Result, json, say};
use clap::Args;
use mapi::{
    AddressBook, Data, Error, Outgoing, OutgoingAttachment, PropertyTag, Recipient, RecipientType, Resolved,
    Settled,
};
use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};

/// Text that is read from standard input, at most.
const MOST_TEXT: u64 = 64 << 20;
/// How often a connection that was cut is made again.
const ATTEMPTS: u32 = 3;

#[derive(Args)]
pub(crate) struct Send {
    /// Who it goes to: names, accounts, addresses; several behind each other with , or ;
    #[arg(long, value_name = "NAMES", required_unless_present_any = ["cc", "bcc"])]
    to: Vec<String>,
    /// Who gets a copy
    #[arg(long, value_name = "NAMES")]
    cc: Vec<String>,
    /// Who gets a copy without the others seeing it
    #[arg(long, value_name = "NAMES")]
    bcc: Vec<String>,
    /// Subject
    #[arg(long, value_name = "TEXT", default_value = "")]
    subject: String,
    /// Text; without it, and without HTML, standard input is read
    #[arg(long, value_name = "TEXT")]
    body: Option<String>,
    /// HTML
    #[arg(long, value_name = "HTML", conflicts_with = "html_file")]
    html_inline: Option<String>,
    /// File with HTML
    #[arg(long, value_name = "FILE")]
    html_file: Option<PathBuf>,
    /// A file to attach (repeatable)
    #[arg(long, value_name = "FILE")]
    attach: Vec<PathBuf>,
    /// Files to attach, with ; between them
    #[arg(long, value_name = "FILES")]
    attachments: Option<String>,
    /// low, normal or high
    #[arg(long, value_name = "HOW", default_value = "normal", value_parser = ["low", "normal", "high", "0", "1", "2"])]
    importance: String,
}

pub(crate) async fn run(cli: &Cli, send: &Send) -> Result<()> {
    let mut mail = compose(send)?;
    let profile = cli.sign_in.chosen()?;
    if let Some((_, domain)) = profile.smtp.split_once('@') {
        mail = mail.in_domain(domain);
    }
    let credentials = cli.sign_in.credentials(&profile)?;
    let wanted = recipients(send);
    mail.recipients = {
        let server = profile.server()?;
        let needs_book = wanted.iter().any(|(_, name)| !is_address(name));
        if needs_book {
            let book = AddressBook::connect(&server, &credentials, &profile.mailbox_dn).await?;
            let found = resolve(&book, &wanted).await;
            book.close().await?;
            found?
        } else {
            wanted.iter().map(|(kind, name)| by_address(*kind, name)).collect()
        }
    };
    deliver(&mail, || Mailbox::open(&profile, &credentials)).await?;
    if cli.json {
        return json(
            &serde_json::json!({ "message_id": mail.message_id, "recipients": mail.recipients.len() }),
        );
    }
    say(&format!("Sent to {}.", count(mail.recipients.len(), "recipient")))
}

/// Sends a mail once, whatever becomes of the connection: after a cut, a new session finds
/// out what the old one has done.
pub(crate) async fn deliver<F>(mail: &Outgoing, mut connect: impl FnMut() -> F) -> Result<()>
where
    F: Future<Output = Result<Mailbox>>,
{
    let mut unsettled = false;
    let mut attempts = 0;
    loop {
        attempts += 1;
        let tried = async {
            let mailbox = connect().await?;
            if unsettled && mailbox.store.settle(&mail.message_id).await? == Settled::Sent {
                return Ok(mailbox);
            }
            // From here on the server may have something of it.
            unsettled = true;
            mailbox.store.send(mail).await?;
            Ok::<_, Failure>(mailbox)
        }
        .await;
        match tried {
            Ok(mailbox) => {
                mailbox.close().await;
                return Ok(());
            }
            Err(failure) if failure.disconnected && unsettled && attempts < ATTEMPTS => {
                eprintln!("openchangeclient: {}; connecting again", failure.message);
            }
            Err(failure) if failure.disconnected && unsettled => {
                let message = format!(
                    "{}; whether the mail {} went out is not known",
                    failure.message, mail.message_id
                );
                return Err(Failure { message, ..failure });
            }
            Err(failure) => return Err(failure),
        }
    }
}

fn compose(send: &Send) -> Result<Outgoing> {
    let mut mail = Outgoing::new(&send.subject);
    mail.html = match &send.html_file {
        Some(path) => Some(
            String::from_utf8(read(path)?)
                .map_err(|_| Failure::new(format!("{}: not UTF-8", path.display())))?,
        ),
        None => send.html_inline.clone(),
    };
    mail.text = match &send.body {
        Some(text) => Some(text.clone()),
        None if mail.html.is_some() => None,
        None => Some(standard_input()?),
    };
    let importance = match send.importance.as_str() {
        "low" | "0" => 0,
        "high" | "2" => 2,
        _ => 1,
    };
    mail.properties = mail.properties.with_integer(PropertyTag::PID_TAG_IMPORTANCE, importance);
    let listed = send.attachments.iter().flat_map(|list| list.split(';')).map(str::trim);
    let listed = listed.filter(|path| !path.is_empty()).map(PathBuf::from);
    for path in send.attach.iter().cloned().chain(listed) {
        mail.attachments.push(attachment(&path)?);
    }
    Ok(mail)
}

fn standard_input() -> Result<String> {
    let stdin = std::io::stdin();
    if stdin.is_terminal() {
        eprintln!("Type the mail; Ctrl-D on a line of its own ends it.");
    }
    let mut bytes = Vec::new();
    stdin.lock().take(MOST_TEXT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_TEXT {
        return Err(Failure::usage("more than 64 MiB of text; attach it"));
    }
    String::from_utf8(bytes).map_err(|_| Failure::usage("the text is not UTF-8"))
}

/// Files up to that size are read at once, so that they can be sent again after a cut.
const INLINE: u64 = 1 << 16;

fn attachment(path: &Path) -> Result<OutgoingAttachment> {
    let wrong = |e: std::io::Error| Failure::new(format!("{}: {e}", path.display()));
    let meta = std::fs::metadata(path).map_err(wrong)?;
    if !meta.is_file() {
        return Err(Failure::new(format!("{}: not a file", path.display())));
    }
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let data = if meta.len() <= INLINE {
        Data::Bytes(std::fs::read(path).map_err(wrong)?.into())
    } else {
        Data::File(path.to_owned())
    };
    Ok(OutgoingAttachment { media_type: media_type(&name).map(str::to_owned), name, content_id: None, data })
}

/// What a file is by its name.
fn media_type(name: &str) -> Option<&'static str> {
    let extension = name.rsplit_once('.')?.1.to_ascii_lowercase();
    Some(match extension.as_str() {
        "txt" | "log" | "md" => "text/plain",
        "html" | "htm" => "text/html",
        "csv" => "text/csv",
        "ics" => "text/calendar",
        "vcf" => "text/vcard",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "svg" => "image/svg+xml",
        "zip" => "application/zip",
        "gz" => "application/gzip",
        "json" => "application/json",
        "xml" => "application/xml",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "odt" => "application/vnd.oasis.opendocument.text",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        _ => return None,
    })
}

fn recipients(send: &Send) -> Vec<(RecipientType, String)> {
    let mut out = Vec::new();
    for (kind, lists) in [
        (RecipientType::RECIPIENT_TO, &send.to),
        (RecipientType::RECIPIENT_CC, &send.cc),
        (RecipientType::RECIPIENT_BCC, &send.bcc),
    ] {
        for list in lists {
            out.extend(split(list).into_iter().map(|name| (kind, name)));
        }
    }
    out
}

/// Names of a list; commas and semicolons inside quotes or angle brackets are part of a name.
fn split(list: &str) -> Vec<String> {
    let (mut out, mut name) = (Vec::new(), String::new());
    let (mut quoted, mut bracketed) = (false, false);
    for c in list.chars() {
        match c {
            '"' => quoted = !quoted,
            '<' if !quoted => bracketed = true,
            '>' if !quoted => bracketed = false,
            _ => {}
        }
        if (c == ',' || c == ';') && !quoted && !bracketed {
            out.push(std::mem::take(&mut name));
        } else {
            name.push(c);
        }
    }
    out.push(name);
    out.iter().map(|n| n.trim().to_owned()).filter(|n| !n.is_empty()).collect()
}

fn is_address(name: &str) -> bool {
    name.contains('@')
}

/// `Ana <ana@example.org>`, or the address alone.
fn by_address(kind: RecipientType, name: &str) -> Recipient {
    match name.split_once('<') {
        Some((display, address)) => {
            let address = address.trim_end().trim_end_matches('>').trim();
            Recipient::smtp(kind, address, display.trim().trim_matches('"'))
        }
        None => Recipient::smtp(kind, name, ""),
    }
}

/// Looks all names up in one call. An address is taken as it is, unless it is exactly that of
/// somebody in the address book: a lookup also finds who has only a similar one.
async fn resolve(book: &AddressBook, wanted: &[(RecipientType, String)]) -> Result<Vec<Recipient>> {
    let typed: Vec<Recipient> = wanted.iter().map(|(kind, name)| by_address(*kind, name)).collect();
    let asked: Vec<String> = wanted
        .iter()
        .zip(&typed)
        .map(|((_, name), by_address)| match by_address.smtp_address() {
            Some(address) if is_address(name) => address,
            _ => name.clone(),
        })
        .collect();
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    let resolved = book.resolve(&asked).await?;
    let mut out = Vec::new();
    for (((kind, name), typed), resolved) in wanted.iter().zip(typed).zip(resolved) {
        let address = is_address(name).then(|| typed.smtp_address()).flatten();
        out.push(match (resolved, address) {
            (Resolved::One(entry), None) => entry.recipient(*kind),
            (Resolved::One(entry), Some(address))
                if entry.smtp().is_some_and(|own| own.eq_ignore_ascii_case(&address)) =>
            {
                entry.recipient(*kind)
            }
            (_, Some(_)) => typed,
            (Resolved::Ambiguous, None) => {
                let found = book.search(name).await?;
                let candidates = found.iter().map(|e| e.display_name()).collect();
                return Err(Error::Ambiguous { name: name.clone(), candidates }.into());
            }
            (Resolved::Unknown, None) => return Err(Error::Unresolved(name.clone()).into()),
        });
    }
    Ok(out)
}

/// `1 mail`, `2 mails`
pub(crate) fn count(n: usize, what: &str) -> String {
    if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_names_come_apart() {
        let list = "ana, Bob <bob@example.org>; \"Doe, John\" <j@example.org>,,c@d";
        assert_eq!(split(list), ["ana", "Bob <bob@example.org>", "\"Doe, John\" <j@example.org>", "c@d"]);
        let john = by_address(RecipientType::RECIPIENT_TO, "\"Doe, John\" <j@example.org>");
        assert_eq!(
            (john.display_name.as_str(), john.smtp_address().as_deref()),
            ("Doe, John", Some("j@example.org"))
        );
    }
}
