//! What has happened, as RopNotify and RopPending (MS-OXCNOTIF 2.2.1.4).

use crate::object::Object;
use crate::payload;
use crate::session::State;
use crate::table::{Rows, Table};
use crate::values::{self, Text};
use exchange::oxcmsg::MessageFlags;
use exchange::oxcnotif::{
    NewMailData, NotificationData, NotificationFlags, NotificationRow, NotificationTags, RopNotifyResponse,
    RopPendingResponse, TableEventType,
};
use exchange::oxcrops::{RopId, RopResponse, RopResponseBody};
use exchange::oxctypes::StringOfFlag;
use exchange::oxprops::PropertyTag;
use openchange_store::{Event, ObjectId, RowChange, RowId, ViewChange, type_of};
use std::collections::VecDeque;

/// Bytes of RopPending.
const PENDING: usize = 3;

/// Notifications that are ready, as they go.
#[derive(Debug, Default)]
pub(crate) struct Outbox(VecDeque<Vec<u8>>);

/// Gathers what has happened and writes as much of it as there is room for.
pub(crate) fn notify(state: &mut State, room: usize) -> Vec<u8> {
    if state.signal.is_pending() {
        state.signal.lower();
        gather(state);
    }
    let mut out = Vec::new();
    while let Some(next) = state.outbox.0.front() {
        // Whatever stays behind must be announced.
        let after = if state.outbox.0.len() > 1 { PENDING } else { 0 };
        if out.len() + next.len() + after > room {
            break;
        }
        out.extend_from_slice(next);
        state.outbox.0.pop_front();
    }
    if !state.outbox.0.is_empty() {
        state.signal.raise();
        let body = RopResponseBody::Pending(RopPendingResponse { session_index: state.index });
        let pending = payload::write(&RopResponse { rop_id: RopId::ROP_PENDING, body }, None);
        if let Some(pending) = pending.ok().filter(|bytes| out.len() + bytes.len() <= room) {
            out.extend_from_slice(&pending);
        }
    } else {
        state.signal.settle();
    }
    out
}

fn gather(state: &mut State) {
    let (text, limit) = (Text::of_code_page(state.code_page), state.options().limits.row_value);
    let mut ready = Vec::new();
    let mut lost = 0;
    for (handle, logon, object) in state.handles.iter_mut() {
        match object {
            Object::Subscription(wish) => {
                let pending = wish.events.take();
                lost += u64::from(pending.overflowed);
                ready.extend(pending.events.iter().filter_map(|event| write(handle, logon, told(event))));
            }
            Object::Table(table) if table.notify => {
                if let Err(error) = table.update() {
                    tracing::warn!(?error, "a table cannot be brought up to date");
                }
                for change in std::mem::take(&mut table.changes) {
                    ready.extend(changed(table, change, text, limit).filter_map(|data| {
                        let columns = table.columns().ok().map(values::tags);
                        write_row(handle, logon, data, columns)
                    }));
                }
            }
            _ => {}
        }
    }
    state.outbox.0.extend(ready);
    let most = state.options().limits.notifications;
    while state.outbox.0.len() > most {
        state.outbox.0.pop_front();
        lost += 1;
    }
    state.metrics().notifications_lost.add(lost);
}

fn write(handle: u32, logon: u8, data: NotificationData) -> Option<Vec<u8>> {
    write_row(handle, logon, data, None)
}

fn write_row(
    handle: u32,
    logon: u8,
    data: NotificationData,
    columns: Option<std::sync::Arc<[u32]>>,
) -> Option<Vec<u8>> {
    let notify = RopNotifyResponse { notification_handle: handle, logon_id: logon, notification_data: data };
    payload::write(&RopResponse { rop_id: RopId::ROP_NOTIFY, body: RopResponseBody::Notify(notify) }, columns)
        .ok()
}

/// An event as it is told.
fn told(event: &Event) -> NotificationData {
    let object = event.object();
    let mut data = about(event.kind(), object);
    match event {
        Event::NewMail { flags, class, .. } => {
            data.received = Some(NewMailData {
                message_flags: MessageFlags(*flags),
                // Classes are ASCII.
                unicode_flag: 0,
                message_class: StringOfFlag::String8(class.as_str().into()),
            });
        }
        Event::Created { parent, tags: changed, .. } => {
            data.parent_folder_id = object.message.is_none().then_some(*parent);
            data.changed_properties = Some(tags(changed));
        }
        Event::Deleted { parent, .. } => {
            data.parent_folder_id = object.message.is_none().then_some(*parent);
        }
        Event::Modified { tags: changed, total, unread, .. } => {
            data.changed_properties = Some(tags(changed));
            if let Some(total) = total {
                data.notification_flags.0 |= NotificationFlags::TOTAL_MESSAGE_COUNT_CHANGED.0;
                data.total_message_count = Some(*total);
            }
            if let Some(unread) = unread {
                data.notification_flags.0 |= NotificationFlags::UNREAD_MESSAGE_COUNT_CHANGED.0;
                data.unread_message_count = Some(*unread);
            }
        }
        Event::Moved { parent, old, old_parent, .. } | Event::Copied { parent, old, old_parent, .. } => {
            data.old_folder_id = Some(old.folder);
            match object.message {
                Some(_) => data.old_message_id = Some(old.message.unwrap_or_default()),
                None => {
                    data.parent_folder_id = Some(*parent);
                    data.old_parent_folder_id = Some(*old_parent);
                }
            }
        }
        Event::SearchComplete { .. } => {}
    }
    data
}

fn about(kind: u16, object: ObjectId) -> NotificationData {
    let on_message = if object.message.is_some() { NotificationFlags::ON_MESSAGE.0 } else { 0 };
    NotificationData {
        notification_flags: NotificationFlags(kind | on_message),
        folder_id: Some(object.folder),
        message_id: object.message,
        ..NotificationData::default()
    }
}

/// Tags of properties that have changed; none says that it may be any.
fn tags(changed: &[PropertyTag]) -> NotificationTags {
    match u16::try_from(changed.len()) {
        Ok(tag_count) if tag_count != u16::MAX => {
            NotificationTags { tag_count, tags: Some(changed.to_vec()) }
        }
        _ => NotificationTags { tag_count: u16::MAX, tags: None },
    }
}

/// A change of a table as it is told, row by row.
fn changed(
    table: &Table,
    change: ViewChange,
    text: Text,
    limit: usize,
) -> impl Iterator<Item = NotificationData> + use<> {
    let Rows::View(view) = &table.rows else { return Vec::new().into_iter() };
    let messages = matches!(view.table(), openchange_store::Table::Contents { .. });
    let on_message = if messages { NotificationFlags::ON_MESSAGE.0 } else { 0 };
    let event = |kind: TableEventType| NotificationData {
        notification_flags: NotificationFlags(NotificationFlags::TABLE_MODIFIED.0 | on_message),
        table_event_type: Some(kind),
        ..NotificationData::default()
    };
    let all = || {
        let mut data = event(TableEventType::TABLE_CHANGED);
        // Of the table, and no row of it.
        data.notification_flags = NotificationFlags::TABLE_MODIFIED;
        data
    };
    let rows = match change {
        ViewChange::Everything => vec![all()],
        ViewChange::Rows(rows) => rows
            .into_iter()
            .map(|change| {
                let (kind, row, after) = match change {
                    RowChange::Added { row, after } => (TableEventType::TABLE_ROW_ADDED, row, Some(after)),
                    RowChange::Modified { row, after } => {
                        (TableEventType::TABLE_ROW_MODIFIED, row, Some(after))
                    }
                    RowChange::Deleted { row } => (TableEventType::TABLE_ROW_DELETED, row, None),
                };
                let mut data = event(kind);
                data.table_row_folder_id = Some(row.folder);
                data.table_row_message_id = messages.then_some(row.message);
                data.table_row_instance = messages.then_some(row.instance);
                if let Some(after) = after {
                    let before = after.unwrap_or(RowId { folder: 0, message: 0, instance: 0 });
                    let Some(values) = values_of(table, row, text, limit) else { return all() };
                    data.insert_after_table_row_folder_id = Some(before.folder);
                    data.insert_after_table_row_id = messages.then_some(before.message);
                    data.insert_after_table_row_instance = messages.then_some(before.instance);
                    data.table_row = Some(values);
                }
                data
            })
            .collect(),
    };
    rows.into_iter()
}

/// The values of a row that has changed.
fn values_of(table: &Table, row: RowId, text: Text, limit: usize) -> Option<NotificationRow> {
    let Rows::View(view) = &table.rows else { return None };
    let columns = table.columns().ok()?;
    let wanted: Vec<_> =
        columns.iter().map(|tag| values::tag_of_type(*tag, values::store_type(type_of(*tag)))).collect();
    let place = view.position(row)?;
    let cells = view.rows(place..place + 1, &wanted).ok()?.pop()??;
    let cells = cells.into_iter().zip(columns).map(|(c, tag)| values::cell(c, *tag, text, limit)).collect();
    Some(NotificationRow { table_row_data_size: 0, table_row_data: values::row(cells, columns) })
}
