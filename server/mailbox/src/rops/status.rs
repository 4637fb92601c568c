//! Whether messages are read, and their status (MS-OXCMSG 2.2.3.8 to 2.2.3.11).

use crate::call::Call;
use crate::failure::{Result, ensure};
use crate::object::Object;
use crate::receipts;
use exchange::oxcdata::{BitMaskRestriction, BitmapRelOp, RestrictType, Restriction, RestrictionData};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::{
    MessageFlags, MessageStatusFlags, ReadFlags, RopGetMessageStatusRequest, RopSetMessageReadFlagRequest,
    RopSetMessageReadFlagSuccess, RopSetMessageStatusRequest, RopSetMessageStatusSuccess,
    RopSetReadFlagsRequest,
};
use exchange::oxprops::PropertyTag;
use openchange_store::{Mailbox, RowId, Table};

/// Whether a receipt is sent, if one is pending.
fn sends(flags: ReadFlags) -> bool {
    let otherwise = [
        ReadFlags::RF_SUPPRESS_RECEIPT,
        ReadFlags::RF_CLEAR_READ_FLAG,
        ReadFlags::RF_CLEAR_NOTIFY_READ,
        ReadFlags::RF_CLEAR_NOTIFY_UNREAD,
    ];
    otherwise.iter().all(|other| flags.0 & other.0 == 0)
}

/// What read flags do to the flags of a message: bits to set and bits to clear.
fn changes(flags: ReadFlags) -> Result<(MessageFlags, MessageFlags)> {
    let has = |flag: ReadFlags| flags.0 & flag.0 != 0;
    let known = 0x01 | 0x04 | 0x0a | 0x10 | 0x20 | 0x40;
    ensure(flags.0 & !known == 0, ErrorCode::EC_INVALID_PARAMETER)?;
    // A message is either suppressed its receipt, or only given one.
    let both = has(ReadFlags::RF_SUPPRESS_RECEIPT) && has(ReadFlags::RF_GENERATE_RECEIPT_ONLY);
    let unread_and_receipt = has(ReadFlags::RF_CLEAR_READ_FLAG) && has(ReadFlags::RF_GENERATE_RECEIPT_ONLY);
    ensure(!both && !unread_and_receipt, ErrorCode::EC_INVALID_PARAMETER)?;
    let (mut set, mut clear) = (0, 0);
    if has(ReadFlags::RF_CLEAR_READ_FLAG) {
        clear |= MessageFlags::MF_READ.0;
    } else if !has(ReadFlags::RF_GENERATE_RECEIPT_ONLY) && flags.0 & 0x60 == 0 {
        set |= MessageFlags::MF_READ.0 | MessageFlags::MF_EVER_READ.0;
    }
    if has(ReadFlags::RF_CLEAR_NOTIFY_READ) || has(ReadFlags::RF_SUPPRESS_RECEIPT) {
        clear |= MessageFlags::MF_NOTIFY_READ.0;
    }
    if has(ReadFlags::RF_CLEAR_NOTIFY_UNREAD) || has(ReadFlags::RF_SUPPRESS_RECEIPT) {
        clear |= MessageFlags::MF_NOTIFY_UNREAD.0;
    }
    Ok((MessageFlags(set), MessageFlags(clear)))
}

/// RopSetReadFlags
pub(crate) fn set_read_flags(call: &mut Call<'_>, request: &RopSetReadFlagsRequest) -> Result<u8> {
    let folder = folder(call)?;
    let (set, clear) = changes(request.read_flags)?;
    let mailbox = call.mailbox()?;
    let messages = (!request.message_ids.is_empty()).then_some(request.message_ids.as_slice());
    if sends(request.read_flags) {
        for message in pending(&*mailbox, folder, messages)? {
            receipts::send_pending(call, folder, message, (set, clear))?;
        }
    }
    mailbox.change_flags(folder, messages, set, clear)?;
    let mut missing = false;
    for message in messages.unwrap_or_default() {
        missing |= mailbox.message_status(folder, *message).is_err();
    }
    Ok(u8::from(missing))
}

/// Messages that a receipt is pending for, of these or of all in a folder.
fn pending(mailbox: &dyn Mailbox, folder: u64, of: Option<&[u64]>) -> Result<Vec<u64>> {
    let mask = BitMaskRestriction {
        bitmap_rel_op: BitmapRelOp::BMR_NEZ,
        property_tag: PropertyTag::PID_TAG_MESSAGE_FLAGS,
        mask: MessageFlags::MF_NOTIFY_READ.0,
    };
    let is_pending =
        Restriction { restrict_type: RestrictType::RES_BITMASK, data: RestrictionData::BitMask(mask) };
    let table = Table::Contents { folder, associated: false, deleted: false };
    Ok(match of {
        None => mailbox.scan(&table, &[], Some(&is_pending))?.rows.iter().map(|row| row.message).collect(),
        Some(messages) => {
            let rows: Vec<_> = messages.iter().map(|message| RowId::message(folder, *message)).collect();
            let found = mailbox.keys(&table, &rows, &[], Some(&is_pending))?;
            messages.iter().zip(found).filter(|(_, found)| found.is_some()).map(|(id, _)| *id).collect()
        }
    })
}

/// RopSetMessageReadFlag
pub(crate) fn set_message_read_flag(
    call: &mut Call<'_>,
    request: &RopSetMessageReadFlagRequest,
) -> Result<RopSetMessageReadFlagSuccess> {
    let mailbox = call.mailbox()?;
    let (set, clear) = changes(request.read_flags)?;
    let object = call.message_at(request.input_handle_index)?;
    let (shared, inside) = (object.message.clone(), object.inside.is_some());
    let mut message = shared.lock();
    let mut clear = clear;
    if let Some(id) = message.id.filter(|_| message.change != 0 && !inside) {
        if sends(request.read_flags) {
            receipts::send_pending(call, message.folder, id, (set, clear))?;
            clear.0 |= MessageFlags::MF_NOTIFY_READ.0;
        }
        mailbox.change_flags(message.folder, Some(&[id]), set, clear)?;
    }
    let old = message.properties.number(PropertyTag::PID_TAG_MESSAGE_FLAGS).unwrap_or_default() as u32;
    let new = (old | set.0) & !clear.0;
    message.properties.set_number(PropertyTag::PID_TAG_MESSAGE_FLAGS, new as i32);
    message.properties.set_bool(PropertyTag::PID_TAG_READ, new & MessageFlags::MF_READ.0 != 0);
    // Only in public folders does the client have to know (MS-OXCMSG 2.2.3.11.2).
    Ok(RopSetMessageReadFlagSuccess::default())
}

/// RopGetMessageStatus
pub(crate) fn get_message_status(
    call: &mut Call<'_>,
    request: &RopGetMessageStatusRequest,
) -> Result<RopSetMessageStatusSuccess> {
    let folder = folder(call)?;
    let status = call.mailbox()?.message_status(folder, request.message_id)?;
    Ok(RopSetMessageStatusSuccess { message_status_flags: status })
}

/// RopSetMessageStatus
pub(crate) fn set_message_status(
    call: &mut Call<'_>,
    request: &RopSetMessageStatusRequest,
) -> Result<RopSetMessageStatusSuccess> {
    let folder = folder(call)?;
    let (mask, flags) = (request.message_status_mask, request.message_status_flags);
    // Whether a message is in conflict is the server's to say.
    let mask = MessageStatusFlags(mask.0 & !MessageStatusFlags::MS_IN_CONFLICT.0);
    let old = call.mailbox()?.set_message_status(folder, request.message_id, mask, flags)?;
    Ok(RopSetMessageStatusSuccess { message_status_flags: old })
}

fn folder(call: &mut Call<'_>) -> Result<u64> {
    match call.object(call.input)? {
        Object::Folder(folder) => Ok(*folder),
        _ => Err(ErrorCode::EC_NULL_OBJECT.into()),
    }
}
