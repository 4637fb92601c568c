//! Uploading streams (MS-OXCFXICS 2.2.3.1.2, 3.2.5.8.2).

use crate::call::Call;
use crate::failure::{Result, ensure};
use crate::object::Object;
use crate::upload::{Destination, Upload};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfxics_rops::{
    DestinationFlags, RopFastTransferDestinationConfigureRequest,
    RopFastTransferDestinationPutBufferExtendedRequest, RopFastTransferDestinationPutBufferRequest,
    SourceOperation,
};

/// RopFastTransferDestinationConfigure
pub(crate) fn configure(
    call: &mut Call<'_>,
    request: &RopFastTransferDestinationConfigureRequest,
) -> Result<()> {
    let of = request.source_operation;
    let known = SourceOperation::SOURCE_COPY_TO.0..=SourceOperation::SOURCE_COPY_FOLDER.0;
    ensure(known.contains(&of.0), ErrorCode::EC_INVALID_PARAMETER)?;
    let moves = DestinationFlags::MOVE_UPLOAD.0;
    ensure(request.copy_flags.0 & !moves == 0, ErrorCode::EC_INVALID_PARAMETER)?;
    let content = matches!(of, SourceOperation::SOURCE_COPY_TO | SourceOperation::SOURCE_COPY_PROPERTIES);
    let mailbox = call.mailbox()?;
    let destination = match call.object(call.input)? {
        Object::Folder(folder) => {
            let folder = *folder;
            ensure(!mailbox.folder(folder)?.deleted, ErrorCode::EC_NOT_FOUND)?;
            match of {
                SourceOperation::SOURCE_COPY_MESSAGES => Destination::Messages(folder),
                SourceOperation::SOURCE_COPY_FOLDER => Destination::Tree(folder),
                _ => Destination::Folder(folder),
            }
        }
        Object::Message(object) if content => {
            ensure(object.writable, ErrorCode::EC_ACCESS_DENIED)?;
            Destination::Message(object.message.clone())
        }
        Object::Attachment(object) if content => {
            ensure(request.copy_flags.0 & moves == 0, ErrorCode::EC_INVALID_PARAMETER)?;
            ensure(object.writable, ErrorCode::EC_ACCESS_DENIED)?;
            Destination::Attachment(object.attachment.clone())
        }
        _ => return Err(ErrorCode::EC_NOT_SUPPORTED.into()),
    };
    call.open(request.output_handle_index, Object::Upload(Box::new(Upload::new(destination))))?;
    Ok(())
}

/// Takes bytes of the stream: how many.
fn put(call: &mut Call<'_>, bytes: &[u8]) -> Result<u16> {
    let (mailbox, text) = (call.mailbox()?, call.text());
    match call.object(call.input)? {
        Object::Upload(upload) => {
            ensure(!bytes.is_empty(), ErrorCode::EC_INVALID_PARAMETER)?;
            upload.put(&*mailbox, text, bytes)?;
            Ok(bytes.len() as u16)
        }
        _ => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
    }
}

/// RopFastTransferDestinationPutBuffer
pub(crate) fn put_buffer(
    call: &mut Call<'_>,
    request: &RopFastTransferDestinationPutBufferRequest,
) -> Result<u16> {
    put(call, &request.transfer_data)
}

/// RopFastTransferDestinationPutBufferExtended
pub(crate) fn put_buffer_extended(
    call: &mut Call<'_>,
    request: &RopFastTransferDestinationPutBufferExtendedRequest,
) -> Result<u16> {
    put(call, &request.transfer_data)
}
