//! A mailbox.

use crate::folder::Folder;
use crate::notify::{LONGEST_POLL, SHORTEST_POLL, Watch};
use crate::object::Object;
use crate::operation::{Operation, answer};
use crate::properties::count;
use crate::queue::{Core, Ticket};
use crate::{Error, Result};
use dcerpc::dtyp::Guid;
use exchange::oxcdata::{PropertyName, PropertyNameKind, PropertyNameText, PropertyNameValue};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcnotif::{NotificationFlags, RopRegisterNotificationRequest};
use exchange::oxcprpt::{
    NameOfPropertyId, PropertyIdsFlags, RopGetNamesFromPropertyIdsRequest, RopGetPropertyIdsFromNamesRequest,
};
use exchange::oxcrops::{RopId, RopRequestBody, RopResponseBody};
use exchange::oxcstor::{
    LogonFlags, OpenFlags, OptionalAsciiString, RopGetReceiveFolderRequest, RopLogonRequest, RopLogonStore,
};
use std::sync::Arc;
use std::time::Duration;

/// Folders that every mailbox has, in the order of MS-OXCSTOR 2.2.1.1.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum SpecialFolder {
    Root,
    DeferredActions,
    SpoolerQueue,
    /// What people see as the top of their mailbox.
    Top,
    Inbox,
    Outbox,
    SentItems,
    DeletedItems,
    CommonViews,
    Schedule,
    Search,
    Views,
    Shortcuts,
}

/// A mailbox somebody is logged on to. Clones are the same logon.
#[derive(Clone, Debug)]
pub struct Store {
    pub(crate) object: Object,
    folders: Arc<[u64; 13]>,
    /// The mailbox's GUID.
    pub mailbox_guid: Guid,
    /// GUID of the replica that ids with the low 16 bits `replica_id` are of.
    pub replica_guid: Guid,
    /// What ids of this store end with.
    pub replica_id: u16,
    pub(crate) poll: Duration,
    pub(crate) notifications: Option<crate::session::Asynchronous>,
}

impl Store {
    /// Queues a logon to a private mailbox.
    pub(crate) fn log_on(
        core: &Arc<Core>,
        logon: u8,
        mailbox_dn: &str,
        poll_interval: u32,
        notifications: Option<crate::session::Asynchronous>,
    ) -> Ticket<Store> {
        let object = Object::awaited(core, logon);
        let body = RopRequestBody::Logon(RopLogonRequest {
            logon_flags: LogonFlags::PRIVATE,
            open_flags: OpenFlags(OpenFlags::HOME_LOGON.0 | OpenFlags::NO_MAIL.0),
            essdn: OptionalAsciiString { text: Some(mailbox_dn.into()) },
            ..RopLogonRequest::default()
        });
        let makes = Some(object.inner.clone());
        let operation = Operation { logon, makes, ..Operation::new(RopId::ROP_LOGON, None, body) };
        let poll = Duration::from_millis(poll_interval.into()).clamp(SHORTEST_POLL, LONGEST_POLL);
        core.clone().queue(operation, move |answer| {
            if answer.code == ErrorCode::EC_WRONG_SERVER {
                let server = answer.bodies.into_iter().find_map(|body| match body {
                    RopResponseBody::Logon(r) => r.redirect?.server_name.text,
                    _ => None,
                });
                let server = server.map(|s| s.to_string_lossy().into_owned());
                return Err(Error::WrongServer(server.unwrap_or_default()));
            }
            let success = answer!(answer, Logon)?;
            let RopLogonStore::Private(private) = success.store else {
                return Err(Error::Malformed("RopLogon: public folders, not a mailbox".into()));
            };
            Ok(Store {
                object,
                folders: Arc::new(success.folder_ids),
                mailbox_guid: private.mailbox_guid,
                replica_guid: private.repl_guid,
                replica_id: private.repl_id,
                poll,
                notifications,
            })
        })
    }

    /// Id of a special folder.
    #[must_use]
    pub fn folder_id(&self, folder: SpecialFolder) -> u64 {
        self.folders[folder as usize]
    }

    /// A special folder; it is opened with the first operation on it.
    #[must_use]
    pub fn special(&self, folder: SpecialFolder) -> Folder {
        self.folder(self.folder_id(folder))
    }

    /// A folder by id; it is opened with the first operation on it.
    #[must_use]
    pub fn folder(&self, id: u64) -> Folder {
        Folder::open(self, id)
    }

    /// The folder that new messages of a class go to; `""` for all that have none of their own.
    pub fn receive_folder(&self, class: &str) -> Ticket<u64> {
        let body = RopGetReceiveFolderRequest { message_class: class.into() };
        self.object.ask(RopId::ROP_GET_RECEIVE_FOLDER, RopRequestBody::GetReceiveFolder(body), |answer| {
            Ok(answer!(answer, GetReceiveFolder)?.folder_id)
        })
    }

    /// Ids (0x8000 and above) of named properties; with `create`, names that have none get one.
    /// 0 is a name without id.
    pub fn property_ids(&self, names: &[Name], create: bool) -> Ticket<Vec<u16>> {
        let body = RopGetPropertyIdsFromNamesRequest {
            flags: PropertyIdsFlags(if create { PropertyIdsFlags::CREATE_NAMES.0 } else { 0 }),
            property_name_count: count(names.len(), "names").unwrap_or(u16::MAX),
            property_names: names.iter().map(Name::wire).collect(),
        };
        self.object.ask(
            RopId::ROP_GET_PROPERTY_IDS_FROM_NAMES,
            RopRequestBody::GetPropertyIdsFromNames(body),
            |answer| {
                // A warning tells of names without id, which are 0 in the list.
                let warned = answer.code.0 != 0;
                match answer!(answer, GetPropertyIdsFromNames) {
                    Ok(r) => Ok(r.property_ids),
                    Err(_) if warned => Ok(Vec::new()),
                    Err(e) => Err(e),
                }
            },
        )
    }

    /// Names of named properties, in the order of the ids; an id without name gives none.
    pub fn property_names(&self, ids: &[u16]) -> Ticket<Vec<Option<Name>>> {
        let body = RopGetNamesFromPropertyIdsRequest {
            property_id_count: count(ids.len(), "property ids").unwrap_or(u16::MAX),
            property_ids: ids.to_vec(),
        };
        self.object.ask(
            RopId::ROP_GET_NAMES_FROM_PROPERTY_IDS,
            RopRequestBody::GetNamesFromPropertyIds(body),
            |answer| {
                let names = answer!(answer, GetNamesFromPropertyIds)?.property_names;
                Ok(names.into_iter().map(Name::of_wire).collect())
            },
        )
    }

    /// Watches for events: of one folder, or of the whole mailbox. Waits with a call that
    /// returns when there is something, if the server has it, else asks now and then.
    pub async fn watch(&self, events: NotificationFlags, folder_id: Option<u64>) -> Result<Watch> {
        let body = RopRegisterNotificationRequest {
            notification_types: events,
            want_whole_store: u8::from(folder_id.is_none()),
            folder_id,
            message_id: folder_id.map(|_| 0),
            ..RopRegisterNotificationRequest::default()
        };
        let (subscription, registered) = self.object.make(
            RopId::ROP_REGISTER_NOTIFICATION,
            RopRequestBody::RegisterNotification(body),
            |answer| answer.worked(),
        );
        let mut watch = Watch::new(self.object.core.clone(), subscription, self.poll);
        registered.await?;
        if let Some(asynchronous) = &self.notifications {
            match asynchronous.begin(&self.object.core).await {
                Ok((connection, handle)) => watch.waiting_with(connection, handle),
                Err(error) if crate::notify::can_poll_instead(&error) => {
                    tracing::debug!(%error, "polling for notifications");
                }
                Err(error) => return Err(error),
            }
        }
        Ok(watch)
    }

    /// Sends what has gathered, and waits until it is done.
    pub async fn flush(&self) {
        self.object.core.flush_all().await;
    }
}

/// Name of a property: a number or a text in a property set.
#[derive(Clone, Debug, PartialEq)]
pub enum Name {
    /// A number.
    Number(Guid, u32),
    /// A text.
    Text(Guid, String),
}

impl Name {
    fn wire(&self) -> PropertyName {
        match self {
            Name::Number(set, number) => PropertyName {
                kind: PropertyNameKind::PROPERTY_NAME_LID,
                guid: set.clone(),
                value: PropertyNameValue::Lid(*number),
            },
            Name::Text(set, text) => PropertyName {
                kind: PropertyNameKind::PROPERTY_NAME_STRING,
                guid: set.clone(),
                value: PropertyNameValue::Name(PropertyNameText {
                    name: text.as_str().into(),
                    ..PropertyNameText::default()
                }),
            },
        }
    }

    fn of_wire(name: NameOfPropertyId) -> Option<Name> {
        let set = name.guid?;
        match name.value {
            PropertyNameValue::Lid(number) => Some(Name::Number(set, number)),
            PropertyNameValue::Name(text) => Some(Name::Text(set, text.name.to_string_lossy().into_owned())),
            _ => None,
        }
    }
}
