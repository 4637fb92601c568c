//! Into mailboxes of this server.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use exchange::oxcdata::{
    PropertyRestriction, PropertyValue, RelOp, RestrictType, Restriction, RestrictionData,
    TaggedPropertyValue,
};
use exchange::oxcmsg::MessageFlags;
use exchange::oxctypes::BinaryValue;
use exchange::oxprops::PropertyTag;
use mapi_mime::{Message, Properties};
use openchange_store::{self as store, Error, Mailbox, SaveOptions, Stores, Table, View};

use crate::address_book::{Local, Unavailable};
use crate::convert;

/// Why something was not delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// It will not be better later.
    pub permanent: bool,
    /// Enhanced status code (RFC 3463).
    pub status: String,
    /// For people, one line of ASCII.
    pub reason: String,
}

impl Failure {
    pub(crate) fn permanent(status: &str, reason: impl Into<String>) -> Self {
        Self { permanent: true, status: status.to_owned(), reason: reason.into() }
    }

    pub(crate) fn temporary(status: &str, reason: impl Into<String>) -> Self {
        Self { permanent: false, status: status.to_owned(), reason: reason.into() }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound("mailbox") => Self::permanent("5.1.1", "there is no such mailbox"),
            Error::Limit { .. } => Self::permanent("5.2.3", "the message is larger than the mailbox takes"),
            Error::Invalid(text) => Self::permanent("5.6.0", text),
            // What is wrong with files is not for the sender to read.
            error => {
                tracing::error!(%error, "a message could not be put into a mailbox");
                Self::temporary("4.2.0", "the mailbox cannot be written now")
            }
        }
    }
}

impl From<Unavailable> for Failure {
    fn from(error: Unavailable) -> Self {
        tracing::error!(%error, "recipients could not be looked up");
        Self::temporary("4.3.0", "the directory cannot be asked now")
    }
}

/// Puts messages into mailboxes.
#[derive(Clone)]
pub struct Delivery {
    stores: Arc<dyn Stores>,
}

/// Marks a delivery, so that it is not done twice.
pub(crate) struct Mark<'a> {
    /// The same for the same message and mailbox.
    pub id: &'a [u8],
    /// It may have been done before.
    pub uncertain: bool,
}

impl Delivery {
    /// Delivers into these mailboxes.
    #[must_use]
    pub fn new(stores: Arc<dyn Stores>) -> Self {
        Self { stores }
    }

    pub(crate) fn mailbox(&self, local: &Local) -> Result<Arc<dyn Mailbox>, Failure> {
        Ok(self.stores.open(&local.owner)?)
    }

    /// Delivers a message from outside: when this returns it is on disk, in the folder for
    /// its class, unread, and whoever waits for new mail is told. Nobody vouches for its sender.
    ///
    /// # Errors
    /// Nothing was delivered.
    pub fn deliver(&self, local: &Local, message: &Message) -> Result<(), Failure> {
        let mailbox = self.mailbox(local)?;
        let folder = receive_folder(&*mailbox, message.properties.text(PropertyTag::PID_TAG_MESSAGE_CLASS))?;
        let mut made = convert::to_store(&*mailbox, message, folder)?;
        made.properties.set_number(PropertyTag::PID_TAG_TRUST_SENDER, 0);
        save(&*mailbox, made, local, None)
    }

    pub(crate) fn deliver_marked(
        &self,
        local: &Local,
        message: &Message,
        mark: &Mark<'_>,
    ) -> Result<(), Failure> {
        let mailbox = self.mailbox(local)?;
        let folder = receive_folder(&*mailbox, message.properties.text(PropertyTag::PID_TAG_MESSAGE_CLASS))?;
        if mark.uncertain && is_there(&mailbox, folder, mark.id)? {
            return Ok(());
        }
        let made = convert::to_store(&*mailbox, message, folder)?;
        save(&*mailbox, made, local, Some(mark.id))
    }
}

fn receive_folder(mailbox: &dyn Mailbox, class: Option<String>) -> store::Result<u64> {
    Ok(mailbox.receive_folder(&class.unwrap_or_default())?.folder)
}

/// Whether a delivery was done.
fn is_there(mailbox: &Arc<dyn Mailbox>, folder: u64, id: &[u8]) -> store::Result<bool> {
    let table = Table::Contents { folder, associated: false, deleted: false };
    let mut view = View::open(Arc::clone(mailbox), table, None)?;
    let property_tag = PropertyTag::PID_TAG_MESSAGE_DELIVERY_ID;
    let count = u16::try_from(id.len()).unwrap_or(u16::MAX);
    let value = PropertyValue::Binary(BinaryValue { count, value: id.to_vec() });
    let restriction = PropertyRestriction {
        rel_op: RelOp::RELOP_EQ,
        property_tag,
        tagged_value: TaggedPropertyValue { property_tag, property_value: Box::new(value) },
    };
    view.restrict(Some(Restriction {
        restrict_type: RestrictType::RES_PROPERTY,
        data: RestrictionData::Property(restriction),
    }))?;
    Ok(!view.is_empty())
}

fn save(
    mailbox: &dyn Mailbox,
    mut made: store::Message,
    local: &Local,
    id: Option<&[u8]>,
) -> Result<(), Failure> {
    let mut properties = Properties::default();
    properties.set_received_by(&local.name, &local.smtp);
    for (tag, value) in properties.tagged() {
        made.properties.set(*tag, value.clone());
    }
    made.properties.set_time(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME, now());
    // Neither unsent, as a new message is, nor read.
    made.properties.set_number(PropertyTag::PID_TAG_MESSAGE_FLAGS, MessageFlags::MF_UNMODIFIED.0 as i32);
    if let Some(id) = id {
        made.properties.set_bytes(PropertyTag::PID_TAG_MESSAGE_DELIVERY_ID, id);
    }
    mailbox.save_message(&mut made, SaveOptions { force: false, new_mail: true })?;
    Ok(())
}

/// 100 ns since 1601-01-01.
pub(crate) fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos() / 100).unwrap_or(0) + 116_444_736_000_000_000
}
