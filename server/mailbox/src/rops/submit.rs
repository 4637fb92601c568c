//! Sending (MS-OXOMSG 2.2.3).

use crate::call::Call;
use crate::failure::{Failure, Result, ensure};
use crate::logon::Logon;
use crate::object::MessageObject;
use crate::rops::logon;
use crate::transport::{Submission, Transport, TransportError};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::MessageFlags;
use exchange::oxomsg::{
    RopAbortSubmitRequest, RopGetAddressTypesSuccess, RopGetTransportFolderSuccess, RopOptionsDataRequest,
    RopOptionsDataSuccess, RopSubmitMessageRequest, RopTransportSendSuccess,
};
use exchange::oxprops::PropertyTag;
use openchange_store::{Message, SaveOptions, SpecialFolder};

/// ecNotInQueue (MS-OXCDATA 2.4).
const NOT_IN_QUEUE: ErrorCode = ErrorCode(0x8004_0601);
/// Kinds of addresses that mail can be sent to.
const ADDRESS_TYPES: [&str; 2] = ["EX", "SMTP"];

/// RopSubmitMessage
pub(crate) fn submit_message(call: &mut Call<'_>, _request: &RopSubmitMessageRequest) -> Result<()> {
    send(call)
}

/// RopTransportSend: the same; there is nothing that the client has to see of it.
pub(crate) fn transport_send(call: &mut Call<'_>) -> Result<RopTransportSendSuccess> {
    send(call)?;
    Ok(RopTransportSendSuccess { no_properties_returned: 1, ..Default::default() })
}

/// Saves a message and hands it over.
fn send(call: &mut Call<'_>) -> Result<()> {
    let logon = call.logon()?;
    let transport = call.state.shared.transport.clone();
    let object: &mut MessageObject = call.message()?;
    ensure(object.inside.is_none(), ErrorCode::EC_NOT_SUPPORTED)?;
    ensure(object.writable, ErrorCode::EC_ACCESS_DENIED)?;
    let shared = object.message.clone();
    let mut message = shared.lock();
    ensure(!message.recipients.is_empty(), ErrorCode::EC_NO_RECIPIENTS)?;
    ensure(!message.associated, ErrorCode::EC_NOT_SUPPORTED)?;
    hand_over(&*transport, &logon, &mut message)?;
    drop(message);
    object.writable = false;
    Ok(())
}

/// Saves a message as the owner's and submits it.
pub(crate) fn hand_over(transport: &dyn Transport, logon: &Logon, message: &mut Message) -> Result<()> {
    sign(message, logon);
    let mailbox = &logon.mailbox;
    let id = mailbox.save_message(message, SaveOptions::default())?;
    let folder = message.folder;
    let (submitted, unsent) = (MessageFlags::MF_SUBMITTED, MessageFlags::MF_UNSENT);
    mailbox.change_flags(folder, Some(&[id]), submitted, unsent)?;
    let submission =
        Submission { sender: logon.owner.clone(), mailbox: mailbox.clone(), folder, message: id };
    if let Err(error) = transport.submit(&submission) {
        tracing::warn!(%error, "a message is not sent");
        mailbox.change_flags(folder, Some(&[id]), unsent, submitted)?;
        return Err(code(&error).into());
    }
    Ok(())
}

/// Says who sends a message, as far as its writer has not, and when.
fn sign(message: &mut Message, logon: &Logon) {
    let owner = &logon.owner;
    let properties = &mut message.properties;
    let texts = [
        (PropertyTag::PID_TAG_SENDER_NAME, owner.display_name.as_str()),
        (PropertyTag::PID_TAG_SENDER_ADDRESS_TYPE, "EX"),
        (PropertyTag::PID_TAG_SENDER_EMAIL_ADDRESS, owner.legacy_dn.as_str()),
        (PropertyTag::PID_TAG_SENDER_SMTP_ADDRESS, owner.smtp.as_str()),
    ];
    // Who has sent it is not the writer's to say.
    for (tag, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
        properties.set_text(tag, text);
    }
    let represented = [
        (PropertyTag::PID_TAG_SENT_REPRESENTING_NAME, owner.display_name.as_str()),
        (PropertyTag::PID_TAG_SENT_REPRESENTING_ADDRESS_TYPE, "EX"),
        (PropertyTag::PID_TAG_SENT_REPRESENTING_EMAIL_ADDRESS, owner.legacy_dn.as_str()),
        (PropertyTag::PID_TAG_SENT_REPRESENTING_SMTP_ADDRESS, owner.smtp.as_str()),
    ];
    // Nobody may send for others yet.
    for (tag, text) in represented.into_iter().filter(|(_, text)| !text.is_empty()) {
        properties.set_text(tag, text);
    }
    properties.set_time(PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME, logon::file_time().0);
}

fn code(error: &TransportError) -> ErrorCode {
    match error {
        TransportError::NotQueued => NOT_IN_QUEUE,
        TransportError::Sending => ErrorCode::EC_ABORT_FAILED,
        TransportError::Refused(_) => ErrorCode::EC_INVALID_RECIPIENTS,
        TransportError::Unavailable(_) => ErrorCode::EC_SERVER_BUSY,
    }
}

/// RopAbortSubmit
pub(crate) fn abort_submit(call: &mut Call<'_>, request: &RopAbortSubmitRequest) -> Result<()> {
    let logon = call.logon_object()?;
    let (folder, message) = (request.folder_id, request.message_id);
    logon.mailbox.message_status(folder, message)?;
    let submission =
        Submission { sender: logon.owner.clone(), mailbox: logon.mailbox.clone(), folder, message };
    call.state.shared.transport.abort(&submission).map_err(|error| Failure::Code(code(&error)))?;
    let (submitted, unsent) = (MessageFlags::MF_SUBMITTED, MessageFlags::MF_UNSENT);
    logon.mailbox.change_flags(folder, Some(&[message]), unsent, submitted)?;
    Ok(())
}

/// RopSetSpooler: the server spools by itself.
pub(crate) fn set_spooler(call: &mut Call<'_>) -> Result<()> {
    call.logon_object()?;
    Ok(())
}

/// RopGetTransportFolder
pub(crate) fn get_transport_folder(call: &mut Call<'_>) -> Result<RopGetTransportFolderSuccess> {
    let logon = call.logon_object()?;
    Ok(RopGetTransportFolderSuccess { folder_id: logon.mailbox.special_folder(SpecialFolder::Outbox) })
}

/// RopGetAddressTypes
pub(crate) fn get_address_types(call: &mut Call<'_>) -> Result<RopGetAddressTypesSuccess> {
    call.logon_object()?;
    Ok(RopGetAddressTypesSuccess {
        address_type_count: ADDRESS_TYPES.len() as u16,
        address_type_size: 0,
        address_types: ADDRESS_TYPES.iter().map(|kind| (*kind).into()).collect(),
    })
}

/// RopOptionsData: no kind of address has options.
pub(crate) fn options_data(
    call: &mut Call<'_>,
    _request: &RopOptionsDataRequest,
) -> Result<RopOptionsDataSuccess> {
    call.logon_object()?;
    Ok(RopOptionsDataSuccess { reserved: 1, ..Default::default() })
}
