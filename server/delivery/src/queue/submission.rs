//! From a message in a mailbox to its recipients.

use exchange::oxcdata::PropertyValue;
use exchange::oxcentryid::FolderEntryId;
use exchange::oxcmsg::MessageFlags;
use exchange::oxctypes::ServerIdData;
use exchange::oxprops::PropertyTag;
use mapi_mime::{Export, Message, RecipientKind, to_mime};
use openchange_store::{self as store, Error, Mailbox, SaveOptions, SpecialFolder, ids};
use pidl_ndr::{Format, Nttime, from_bytes};

use super::database::Submission;
use super::{LEASE, QueueError, Shared, now};
use crate::address_book::Local;
use crate::convert::from_store;
use crate::local::{Failure, Mark};
use crate::report::{Undelivered, undeliverable};

/// What became of an attempt.
enum Outcome {
    /// Nothing is left to be done.
    Done,
    /// Some recipients, or the mailbox itself, are to be tried again.
    Later,
}

impl Shared {
    /// Works on one submission that is due; false when there is none.
    pub(super) fn next_submission(&self) -> Result<bool, QueueError> {
        let Some(submission) = self.database.begin_submission(now(), now() + LEASE)? else {
            return Ok(false);
        };
        match self.submission(&submission) {
            Ok(Outcome::Done) => self.database.finish_submission(submission.id)?,
            Ok(Outcome::Later) => self.later(&submission)?,
            Err(Problem::Queue(error)) => return Err(error),
            Err(Problem::Sender(failure)) if failure.permanent => {
                tracing::error!(reason = failure.reason, "a submitted message cannot be sent or returned");
                self.database.finish_submission(submission.id)?;
            }
            Err(Problem::Sender(_)) => self.later(&submission)?,
        }
        Ok(true)
    }

    fn later(&self, submission: &Submission) -> Result<(), QueueError> {
        let next = now() + self.options.backoff(submission.attempts);
        self.database.retry_submission(submission.id, next)
    }

    fn submission(&self, submission: &Submission) -> Result<Outcome, Problem> {
        let owner = ids::guid_from_bytes(submission.owner);
        let mailbox = self.stores.open(&owner)?;
        let sender = self
            .book
            .by_owner(&owner)?
            .ok_or_else(|| Failure::permanent("5.1.8", "the sender is not in the directory"))?;
        let mut saved = match mailbox.open_message(submission.folder, submission.message) {
            Ok(saved) => saved,
            // Sent by an attempt that had no time to say so, or deleted by its owner.
            Err(Error::NotFound(_) | Error::Deleted) => return Ok(Outcome::Done),
            Err(error) => return Err(error.into()),
        };
        self.stamp(&*mailbox, &mut saved, &sender, submission)?;
        let message = from_store(&*mailbox, &saved, self.options.value_size)?;
        let later = self.send(submission, &sender, message)?;
        if later {
            return Ok(Outcome::Later);
        }
        finish(&*mailbox, &saved, submission)?;
        Ok(Outcome::Done)
    }

    /// What every message that is sent says of itself; the copy that stays has it too.
    fn stamp(
        &self,
        mailbox: &dyn Mailbox,
        saved: &mut store::Message,
        sender: &Local,
        submission: &Submission,
    ) -> Result<(), Problem> {
        let mut stamp = mapi_mime::Properties::default();
        if saved.properties.property(PropertyTag::PID_TAG_INTERNET_MESSAGE_ID).is_none() {
            let key: String = submission.key.iter().map(|byte| format!("{byte:02x}")).collect();
            let id = format!("<{key}@{}>", self.options.hostname);
            stamp.set_text(PropertyTag::PID_TAG_INTERNET_MESSAGE_ID, id);
        }
        if saved.properties.property(PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME).is_none() {
            stamp.set_time(PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME, Nttime(crate::local::now()));
        }
        // Folders are sorted by it, that of sent messages too.
        if saved.properties.property(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME).is_none() {
            stamp.set_time(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME, Nttime(crate::local::now()));
        }
        // Who sends is who was authenticated, whatever the client has put there.
        let mut who = mapi_mime::Properties::default();
        who.set_sender(&sender.name, &sender.smtp);
        for (tag, value) in who.tagged() {
            if saved.properties.get(*tag) != Some(value) {
                stamp.set(*tag, value.clone());
            }
        }
        let resolved = self.resolve(saved)?;
        if stamp.tagged().is_empty() && !resolved {
            return Ok(());
        }
        for (tag, value) in stamp.tagged() {
            saved.properties.set(*tag, value.clone());
        }
        mailbox.save_message(saved, SaveOptions { force: true, new_mail: false })?;
        Ok(())
    }

    /// Writes SMTP addresses beside names of the address book: whoever reads a copy may have
    /// no address book, and names change. Whether there were any.
    fn resolve(&self, saved: &mut store::Message) -> Result<bool, Problem> {
        let mut any = false;
        for row in saved.recipients.values_mut() {
            let text = |tag| row.text(tag).map(|text| text.to_string_lossy().into_owned());
            let is_name =
                text(PropertyTag::PID_TAG_ADDRESS_TYPE).is_some_and(|kind| kind.eq_ignore_ascii_case("EX"));
            if let Some(dn) = text(PropertyTag::PID_TAG_EMAIL_ADDRESS).filter(|_| is_name)
                && row.property(PropertyTag::PID_TAG_SMTP_ADDRESS).is_none()
                && let Some(address) = self.book.smtp_address(&dn)?
            {
                row.set_text(PropertyTag::PID_TAG_SMTP_ADDRESS, &address);
                any = true;
            }
        }
        Ok(any)
    }

    /// Gives the message to all of its recipients; whether some are to be tried again.
    fn send(&self, submission: &Submission, sender: &Local, message: Message) -> Result<bool, Problem> {
        let mut remote = Vec::new();
        let mut local: Vec<Local> = Vec::new();
        let mut failed = Vec::new();
        for recipient in &message.recipients {
            let name = recipient.properties.text(PropertyTag::PID_TAG_DISPLAY_NAME).unwrap_or_default();
            let address = recipient.smtp_address(&|dn| self.book.smtp_address(dn).ok().flatten());
            let Some(address) = address else {
                let failure = Failure::permanent("5.1.3", "the recipient has no address of mail");
                failed.push(Undelivered { name, address: String::new(), failure });
                continue;
            };
            match self.book.by_smtp(&address)? {
                Some(found) if local.iter().all(|local| local.owner != found.owner) => local.push(found),
                Some(_) => {}
                None => match self.not_here(&address) {
                    Some(failure) => failed.push(Undelivered { name, address, failure }),
                    None => remote.push(address),
                },
            }
        }
        if !remote.is_empty() {
            let resolve = |dn: &str| self.book.smtp_address(dn).ok().flatten();
            let export = Export { smtp_address: &resolve, ..Export::submission() };
            let mail = to_mime(&message, &export);
            self.database.enqueue(submission, &sender.smtp, &mail, &remote, now())?;
        }
        let expired = now() - submission.created >= self.options.expire.as_secs_f64();
        let mut later = false;
        let copy = delivered_copy(&message);
        for local in local {
            let id = [&submission.key[..], &ids::guid_bytes(&local.owner)].concat();
            let mark = Mark { id: &id, uncertain: submission.attempts > 0 };
            match self.delivery.deliver_marked(&local, &copy, &mark) {
                Ok(()) => {}
                Err(failure) if failure.permanent || expired => {
                    failed.push(Undelivered { name: local.name, address: local.smtp, failure });
                }
                Err(_) => later = true,
            }
        }
        // With what failed for good the report waits for those that may still fail.
        if !later && !failed.is_empty() {
            self.report(sender, &message, &failed, &submission.key, submission.attempts > 0)?;
        }
        Ok(later)
    }

    /// Why an address without a mailbox cannot be sent to.
    fn not_here(&self, address: &str) -> Option<Failure> {
        let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
        if self.options.local_domains.iter().any(|local| local.eq_ignore_ascii_case(domain)) {
            Some(Failure::permanent("5.1.1", "there is no such mailbox"))
        } else if self.options.relay.is_none() {
            Some(Failure::permanent("5.4.4", "this server sends no mail to other servers"))
        } else {
            None
        }
    }

    /// Puts a report into the Inbox of the sender. `key` is the same for the same report.
    pub(super) fn report(
        &self,
        sender: &Local,
        message: &Message,
        failed: &[Undelivered],
        key: &[u8],
        uncertain: bool,
    ) -> Result<(), Failure> {
        // Nobody is told that a report could not be delivered.
        let class = message.properties.text(PropertyTag::PID_TAG_MESSAGE_CLASS).unwrap_or_default();
        if class.to_ascii_uppercase().starts_with("REPORT.") {
            return Ok(());
        }
        let report = undeliverable(&self.options.hostname, message, failed);
        let id = [key, b"report"].concat();
        self.delivery.deliver_marked(sender, &report, &Mark { id: &id, uncertain })
    }
}

/// The message as its recipients get it: without blind copies, and without what only
/// concerns the sender.
fn delivered_copy(message: &Message) -> Message {
    let mut copy = message.clone();
    copy.recipients.retain(|recipient| recipient.kind != RecipientKind::Bcc);
    for tag in [
        PropertyTag::PID_TAG_DELETE_AFTER_SUBMIT,
        PropertyTag::PID_TAG_SENT_MAIL_SVR_EID,
        PropertyTag::PID_TAG_SENTMAIL_ENTRY_ID,
        PropertyTag::PID_TAG_DISPLAY_BCC,
        PropertyTag::PID_TAG_SOURCE_KEY,
        PropertyTag::PID_TAG_CHANGE_KEY,
        PropertyTag::PID_TAG_PREDECESSOR_CHANGE_LIST,
    ] {
        copy.properties.remove(tag);
    }
    copy
}

/// The sent message leaves the folder it was submitted from (MS-OXOMSG 3.2.4.4).
fn finish(mailbox: &dyn Mailbox, saved: &store::Message, submission: &Submission) -> Result<(), Problem> {
    let (folder, message) = (submission.folder, submission.message);
    if saved.properties.number(PropertyTag::PID_TAG_DELETE_AFTER_SUBMIT) == Some(1) {
        mailbox.delete_messages(folder, &[message], true)?;
        return Ok(());
    }
    let clear = MessageFlags(MessageFlags::MF_SUBMITTED.0 | MessageFlags::MF_UNSENT.0);
    mailbox.change_flags(folder, Some(&[message]), MessageFlags::MF_READ, clear)?;
    let sent = sent_folder(saved)
        .filter(|sent| mailbox.folder(*sent).is_ok())
        .unwrap_or_else(|| mailbox.special_folder(SpecialFolder::SentItems));
    if sent != folder {
        mailbox.transfer_messages(folder, &[message], sent, false)?;
    }
    Ok(())
}

/// The folder that the sender wants the message in.
fn sent_folder(saved: &store::Message) -> Option<u64> {
    if let Some(PropertyValue::ServerId(id)) = saved.properties.get(PropertyTag::PID_TAG_SENT_MAIL_SVR_EID)
        && let ServerIdData::Ours(ours) = &id.server_id.data
    {
        return Some(ours.folder_id);
    }
    let bytes = saved.properties.bytes(PropertyTag::PID_TAG_SENTMAIL_ENTRY_ID)?;
    let id: FolderEntryId = from_bytes(bytes, Format::NDR32).ok()?;
    Some(ids::from_counter_bytes(store::LOCAL_REPLICA, id.global_counter))
}

enum Problem {
    Queue(QueueError),
    Sender(Failure),
}

impl From<QueueError> for Problem {
    fn from(error: QueueError) -> Self {
        Self::Queue(error)
    }
}

impl<E: Into<Failure>> From<E> for Problem {
    fn from(error: E) -> Self {
        Self::Sender(error.into())
    }
}
