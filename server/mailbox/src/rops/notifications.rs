//! Wishes to be told what happens (MS-OXCNOTIF 2.2.1.2.1).

use crate::call::Call;
use crate::failure::Result;
use crate::object::{Notifier, Object};
use exchange::oxcnotif::RopRegisterNotificationRequest;
use openchange_store::{Interest, Scope, Waker};
use std::sync::Arc;

/// Events of a store; changes of tables are told to those who have them open.
const KINDS: u16 = 0x00fe;

/// RopRegisterNotification
pub(crate) fn register_notification(
    call: &mut Call<'_>,
    request: &RopRegisterNotificationRequest,
) -> Result<()> {
    let mailbox = call.mailbox()?;
    call.object(call.input)?;
    let message = request.message_id.unwrap_or_default();
    let scope = match request.folder_id {
        _ if request.want_whole_store != 0 => Scope::Store,
        None => Scope::Store,
        Some(folder) if message == 0 => Scope::Folder(folder),
        Some(folder) => Scope::Message(folder, message),
    };
    let interest = Interest { kinds: request.notification_types.0 & KINDS, scope };
    let signal = call.state.signal.clone();
    let waker: Waker = Arc::new(move || signal.raise());
    let capacity = call.state.options().limits.notifications;
    let events = mailbox.subscribe(interest, capacity, Some(waker));
    call.open(request.output_handle_index, Object::Subscription(Notifier { events }))?;
    Ok(())
}
