//! Mailboxes as SQLite files.

mod blobs;
mod changes;
mod content;
mod derived;
pub(crate) mod encoding;
pub(crate) mod fault;
mod flags;
mod folders;
mod hot;
mod messages;
mod named;
mod objects;
mod pool;
mod provision;
mod receive;
mod scan;
mod schema;
mod stores;
mod tables;
mod transfer;
mod tree;

pub use stores::{Options, SqliteStores};
pub(crate) use tables::cell;

use crate::compare::SortKey;
use crate::folder::{
    DeleteFolder, EmptyFolder, Folder, FolderContent, NewFolder, Outcome, ReceiveFolder, SpecialFolder,
};
use crate::message::{Message, SaveOptions};
use crate::notify::{Interest, Subscription, Waker};
use crate::property::Properties;
use crate::stores::Limits;
use crate::stream::BlobSource;
use crate::table::{Cells, RowId, Scan, Table};
use crate::{Error, Mailbox, MailboxInfo, Result, ids};
use dcerpc::dtyp::Guid;
use exchange::oxcdata::{PropertyName, Restriction, SortOrder};
use exchange::oxcentryid::{FolderId, MessageId};
use exchange::oxcmsg::{MessageFlags, MessageStatusFlags};
use exchange::oxprops::PropertyTag;
use fault::{Fault, Sql};
use pool::{Durability, Pool};
use rusqlite::{Connection, OptionalExtension, params};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// One mailbox.
struct Shared {
    pool: Pool,
    path: PathBuf,
    file: stores::FileId,
    info: MailboxInfo,
    special: Vec<FolderId>,
    limits: Limits,
}

/// A mailbox in a file.
struct SqliteMailbox(Arc<Shared>);

/// Now, in 100 ns since 1601-01-01 UTC.
fn now() -> u64 {
    const FROM_1601_TO_1970: u64 = 11_644_473_600;
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    (since.as_secs() + FROM_1601_TO_1970) * 10_000_000 + u64::from(since.subsec_nanos() / 100)
}

impl Shared {
    /// Opens the file of a mailbox; `new` fills it first.
    fn open(path: &Path, limits: &Limits, busy: Duration, new: Option<MailboxInfo>) -> Result<Arc<Self>> {
        let name = path.display().to_string();
        let of = |fault: Fault| fault.of(&name);
        let pool = Pool::open(path, new.is_some(), busy, limits.mailbox_size).map_err(of)?;
        let mut shared = Shared {
            pool,
            path: path.into(),
            file: stores::FileId::of(path),
            info: MailboxInfo::default(),
            special: Vec::new(),
            limits: limits.clone(),
        };
        if let Some(mut info) = new {
            info.guid = ids::guid_from_bytes(shared.random()?);
            info.replica = ids::guid_from_bytes(shared.random()?);
            info.created = now();
            shared.info = info;
            shared.pool.write(Durability::Synced, |db, _| provision::provision(db, &shared)).map_err(of)?;
        }
        let (info, special) = shared.pool.read(read_info).map_err(of)?;
        if special.len() != SpecialFolder::ALL.len() {
            return Err(Error::Damaged(name, "special folders are missing".into()));
        }
        (shared.info, shared.special) = (info, special);
        Ok(Arc::new(shared))
    }

    fn special(&self, folder: SpecialFolder) -> FolderId {
        self.special.get(folder as usize).copied().unwrap_or_default()
    }

    /// Takes global counters: the first of them.
    fn allocate(&self, db: &Connection, count: u64) -> Sql<u64> {
        let last: i64 = db
            .prepare_cached("UPDATE mailbox SET counter = counter + ? WHERE counter < ? RETURNING counter")?
            .query_row(params![count as i64, (ids::MAX_COUNTER - count) as i64], |row| row.get(0))
            .optional()?
            .ok_or(Error::Limit { what: "ids of a mailbox", limit: ids::MAX_COUNTER })?;
        Ok(last as u64 - count + 1)
    }

    /// 16 random bytes, from SQLite's generator, which the system seeds.
    fn random(&self) -> Result<[u8; 16]> {
        self.run(|shared| {
            shared
                .pool
                .read(|db| Ok(db.prepare_cached("SELECT randomblob(16)")?.query_row([], |row| row.get(0))?))
        })
    }

    fn run<T>(&self, run: impl FnOnce(&Self) -> Sql<T>) -> Result<T> {
        run(self).map_err(|fault| fault.of(&self.path.display().to_string()))
    }
}

fn read_info(db: &Connection) -> Sql<(MailboxInfo, Vec<FolderId>)> {
    let guid = |bytes| ids::guid_from_bytes(bytes);
    let info = db.query_row(
        "SELECT guid, owner, replica, display_name, legacy_dn, created FROM mailbox",
        [],
        |row| {
            Ok(MailboxInfo {
                guid: guid(row.get(0)?),
                owner: guid(row.get(1)?),
                replica: guid(row.get(2)?),
                display_name: row.get(3)?,
                legacy_dn: row.get(4)?,
                created: row.get::<_, i64>(5)? as u64,
            })
        },
    )?;
    let mut select = db.prepare("SELECT id FROM folders WHERE special IS NOT NULL ORDER BY special")?;
    let special = select.query_map([], |row| row.get(0).map(ids::from_key))?;
    Ok((info, special.collect::<rusqlite::Result<_>>()?))
}

impl BlobSource for Shared {
    fn read_blob(&self, blob: i64, offset: u64, buf: &mut [u8]) -> Result<usize> {
        self.run(|shared| shared.pool.read(|db| blobs::read(db, blob, offset, buf)))
    }
}

impl SqliteMailbox {
    fn run<T>(&self, run: impl FnOnce(&Arc<Shared>) -> Sql<T>) -> Result<T> {
        run(&self.0).map_err(|fault| fault.of(&self.0.path.display().to_string()))
    }
}

impl Mailbox for SqliteMailbox {
    fn info(&self) -> &MailboxInfo {
        &self.0.info
    }

    fn properties(&self) -> Result<Properties> {
        self.run(|shared| {
            shared.pool.read(|db| {
                let object = db.query_row("SELECT object FROM mailbox", [], |row| row.get(0))?;
                let (mut properties, _) = objects::read(db, shared, object)?;
                provision::complete_mailbox(db, shared, &mut properties)?;
                Ok(properties)
            })
        })
    }

    fn set_properties(&self, set: Properties, remove: &[PropertyTag]) -> Result<()> {
        self.run(|shared| {
            let taken = shared.pool.write(Durability::Synced, |db, _| {
                let object = db.query_row("SELECT object FROM mailbox", [], |row| row.get(0))?;
                let mut writer = objects::Writer::new(db, shared);
                objects::change(&mut writer, shared, object, set, remove)?;
                Ok(writer.into_taken())
            })?;
            objects::Writer::finish(taken, shared);
            Ok(())
        })
    }

    fn replica(&self, replica_id: u16) -> Result<Guid> {
        self.run(|shared| {
            shared.pool.read(|db| {
                let guid = db
                    .prepare_cached("SELECT guid FROM replicas WHERE id = ?")?
                    .query_row([replica_id], |row| row.get(0))
                    .optional()?;
                guid.map(ids::guid_from_bytes).ok_or(Fault::not_found("replica"))
            })
        })
    }

    fn replica_id(&self, replica: &Guid) -> Result<u16> {
        let guid = ids::guid_bytes(replica);
        let find = |db: &Connection| -> Sql<Option<u16>> {
            let mut select = db.prepare_cached("SELECT id FROM replicas WHERE guid = ?")?;
            Ok(select.query_row([guid], |row| row.get(0)).optional()?)
        };
        self.run(|shared| match shared.pool.read(find)? {
            Some(id) => Ok(id),
            None => shared.pool.write(Durability::Synced, |db, _| {
                if let Some(id) = find(db)? {
                    return Ok(id);
                }
                let last: u16 = db.query_row("SELECT max(id) FROM replicas", [], |row| row.get(0))?;
                let id =
                    last.checked_add(1).ok_or(Error::Limit { what: "replicas", limit: u16::MAX.into() })?;
                db.execute("INSERT INTO replicas(id, guid) VALUES(?, ?)", params![id, guid])?;
                Ok(id)
            }),
        })
    }

    fn allocate_ids(&self, count: u32) -> Result<u64> {
        self.run(|shared| {
            shared.pool.write(Durability::Synced, |db, _| shared.allocate(db, u64::from(count.max(1))))
        })
    }

    fn property_ids(&self, names: &[PropertyName], create: bool) -> Result<Vec<Option<u16>>> {
        self.run(|shared| named::ids_of(shared, names, create))
    }

    fn property_names(&self, ids: &[u16]) -> Result<Vec<Option<PropertyName>>> {
        self.run(|shared| named::names_of(shared, ids))
    }

    fn named_properties(&self) -> Result<Vec<(u16, PropertyName)>> {
        self.run(|shared| named::all(shared))
    }

    fn special_folder(&self, folder: SpecialFolder) -> FolderId {
        self.0.special(folder)
    }

    fn folder(&self, folder: FolderId) -> Result<Folder> {
        self.run(|shared| folders::open(shared, folder))
    }

    fn find_folder(&self, parent: FolderId, name: &str) -> Result<Option<FolderId>> {
        self.run(|shared| shared.pool.read(|db| folders::find(db, parent, name)))
    }

    fn create_folder(&self, new: NewFolder) -> Result<(FolderId, bool)> {
        self.run(|shared| folders::create(shared, &new))
    }

    fn set_folder_properties(&self, folder: FolderId, set: Properties, remove: &[PropertyTag]) -> Result<()> {
        self.run(|shared| folders::set_properties(shared, folder, set, remove))
    }

    fn delete_folder(&self, folder: FolderId, how: DeleteFolder) -> Result<Outcome> {
        self.run(|shared| tree::delete(shared, folder, how))
    }

    fn empty_folder(&self, folder: FolderId, how: EmptyFolder) -> Result<Outcome> {
        self.run(|shared| tree::empty(shared, folder, how))
    }

    fn move_folder(&self, folder: FolderId, parent: FolderId, name: &str) -> Result<Outcome> {
        self.run(|shared| tree::move_folder(shared, folder, parent, name))
    }

    fn copy_folder(
        &self,
        folder: FolderId,
        parent: FolderId,
        name: &str,
        recursive: bool,
    ) -> Result<FolderId> {
        self.run(|shared| tree::copy_folder(shared, folder, parent, name, recursive))
    }

    fn transfer_content(&self, content: FolderContent) -> Result<()> {
        self.run(|shared| content::transfer(shared, content))
    }

    fn receive_folder(&self, class: &str) -> Result<ReceiveFolder> {
        self.run(|shared| receive::get(shared, class))
    }

    fn set_receive_folder(&self, class: &str, folder: Option<FolderId>) -> Result<()> {
        self.run(|shared| receive::set(shared, class, folder))
    }

    fn receive_folders(&self) -> Result<Vec<ReceiveFolder>> {
        self.run(|shared| receive::all(shared))
    }

    fn new_message(&self, folder: FolderId, associated: bool) -> Result<Message> {
        messages::new(&self.0, folder, associated)
    }

    fn open_message(&self, folder: FolderId, message: MessageId) -> Result<Message> {
        self.run(|shared| messages::open(shared, folder, message))
    }

    fn save_message(&self, message: &mut Message, options: SaveOptions) -> Result<MessageId> {
        self.run(|shared| messages::save(shared, message, options))
    }

    fn delete_messages(&self, folder: FolderId, messages: &[MessageId], hard: bool) -> Result<Outcome> {
        self.run(|shared| transfer::delete(shared, folder, messages, hard))
    }

    fn transfer_messages(
        &self,
        from: FolderId,
        messages: &[MessageId],
        to: FolderId,
        copy: bool,
    ) -> Result<Vec<Option<MessageId>>> {
        self.run(|shared| transfer::transfer(shared, from, messages, to, copy))
    }

    fn change_flags(
        &self,
        folder: FolderId,
        messages: Option<&[MessageId]>,
        set: MessageFlags,
        clear: MessageFlags,
    ) -> Result<Vec<MessageId>> {
        self.run(|shared| flags::change(shared, folder, messages, set, clear))
    }

    fn message_status(&self, folder: FolderId, message: MessageId) -> Result<MessageStatusFlags> {
        self.run(|shared| flags::status(shared, folder, message))
    }

    fn set_message_status(
        &self,
        folder: FolderId,
        message: MessageId,
        mask: MessageStatusFlags,
        status: MessageStatusFlags,
    ) -> Result<MessageStatusFlags> {
        self.run(|shared| flags::set_status(shared, folder, message, mask, status))
    }

    fn purge(&self, before: u64) -> Result<u64> {
        self.run(|shared| tree::purge(shared, before))
    }

    fn scan(&self, table: &Table, sort: &[SortOrder], restriction: Option<&Restriction>) -> Result<Scan> {
        self.run(|shared| shared.pool.read(|db| tables::scan(db, shared, table, sort, restriction)))
    }

    fn keys(
        &self,
        table: &Table,
        rows: &[RowId],
        sort: &[SortOrder],
        restriction: Option<&Restriction>,
    ) -> Result<Vec<Option<Vec<SortKey>>>> {
        self.run(|shared| shared.pool.read(|db| tables::keys(db, shared, table, rows, sort, restriction)))
    }

    fn rows(&self, table: &Table, rows: &[RowId], columns: &[PropertyTag]) -> Result<Vec<Option<Cells>>> {
        self.run(|shared| shared.pool.read(|db| tables::rows(db, shared, table, rows, columns)))
    }

    fn columns(&self, table: &Table) -> Result<Vec<PropertyTag>> {
        self.run(|shared| shared.pool.read(|db| tables::columns(db, shared, table)))
    }

    fn subscribe(&self, interest: Interest, capacity: usize, waker: Option<Waker>) -> Subscription {
        self.0.pool.subscribers.add(interest, capacity, waker)
    }
}
