//! Values read and written a piece at a time (MS-OXCPRPT 2.2.14 to 2.2.22, 2.2.26, 2.2.27).

use crate::call::Call;
use crate::failure::{Failure, Result, ensure};
use crate::object::{Object, StreamObject};
use crate::read_only::is_read_only;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcprpt::{
    RopCloneStreamRequest, RopCopyToStreamRequest, RopGetStreamSizeSuccess, RopOpenStreamRequest,
    RopOpenStreamSuccess, RopReadStreamRequest, RopSeekStreamRequest, RopSeekStreamSuccess,
    RopSetStreamSizeRequest, RopWriteAndCommitStreamRequest, RopWriteStreamRequest, StreamOpenMode,
    StreamOrigin,
};
use exchange::oxcrops::{RopId, RopRequest, RopRequestBody};
use exchange::oxctypes::PropertyType;
use openchange_store::{Mailbox, Properties, Stream, body, type_of};

/// Streams end before 2^31 bytes (MS-OXCPRPT 3.2.5.17).
const LONGEST: u64 = 1 << 31;
/// Bytes of a RopReadStream response without its data.
const READ: usize = 8;
/// `ByteCount`: how many bytes are wanted is said in `MaximumByteCount`.
const SENTINEL: u16 = 0xbabe;
/// Bytes copied at a time.
const PIECE: usize = 64 * 1024;

/// RopOpenStream
pub(crate) fn open_stream(
    call: &mut Call<'_>,
    request: &RopOpenStreamRequest,
) -> Result<RopOpenStreamSuccess> {
    let tag = request.property_tag;
    let of = type_of(tag);
    let streamable = [
        PropertyType::PTYP_STRING,
        PropertyType::PTYP_STRING8,
        PropertyType::PTYP_BINARY,
        PropertyType::PTYP_OBJECT,
    ];
    ensure(streamable.contains(&of), ErrorCode::EC_NOT_SUPPORTED)?;
    let mode = request.open_mode_flags;
    let (create, write) = match mode {
        StreamOpenMode::STREAM_READ_ONLY => (false, false),
        StreamOpenMode::STREAM_READ_WRITE | StreamOpenMode::STREAM_BEST_ACCESS => (false, true),
        StreamOpenMode::STREAM_CREATE => (true, true),
        _ => return Err(ErrorCode::EC_INVALID_PARAMETER.into()),
    };
    let mailbox = call.mailbox()?;
    let input = call.input;
    let object = call.object(input)?;
    let kind = object.kind()?;
    let (folder, allowed) = match object {
        Object::Folder(folder) => (Some(*folder), true),
        Object::Message(object) => (None, object.writable),
        Object::Attachment(object) => (None, object.writable),
        _ => return Err(ErrorCode::EC_NOT_SUPPORTED.into()),
    };
    let write = write && (allowed || mode != StreamOpenMode::STREAM_BEST_ACCESS);
    ensure(allowed || !write, ErrorCode::EC_ACCESS_DENIED)?;
    ensure(!(write && is_read_only(kind, tag)), ErrorCode::EC_ACCESS_DENIED)?;
    let held = |properties: &Properties| properties.stream(tag);
    let found = match object {
        Object::Folder(folder) => held(&mailbox.folder(*folder)?.properties),
        Object::Message(object) => {
            let properties = &object.message.lock().properties;
            // What is made of other forms of the text can only be read.
            let derived = || held(&body::derived(properties, tag, &[tag])?);
            held(properties).or_else(|| if write { None } else { derived() })
        }
        Object::Attachment(object) => held(&object.attachment.lock().properties),
        _ => None,
    };
    let stream = match found {
        _ if create => Stream::default(),
        // What is written is the object's own until it is saved.
        Some(stream) => stream.snapshot()?,
        None => return Err(ErrorCode::EC_NOT_FOUND.into()),
    };
    let size = u32::try_from(stream.size()).map_err(|_| Failure::Code(ErrorCode::EC_TOO_BIG))?;
    let opened = StreamObject {
        stream: stream.clone(),
        position: 0,
        writable: write,
        tag,
        folder: folder.filter(|_| write),
        changed: create,
    };
    let index = request.output_handle_index;
    call.open(index, Object::Stream(opened))?;
    if write && folder.is_none() {
        // Written values are seen through the same handle at once (MS-OXCPRPT 3.2.5.14).
        match call.object(input)? {
            Object::Message(object) => object.message.lock().properties.set_stream(tag, stream),
            Object::Attachment(object) => object.attachment.lock().properties.set_stream(tag, stream),
            _ => {}
        }
    }
    Ok(RopOpenStreamSuccess { stream_size: size })
}

/// RopReadStream
pub(crate) fn read_stream(call: &mut Call<'_>, request: &RopReadStreamRequest) -> Result<Vec<u8>> {
    let room = call.room.saturating_sub(READ);
    let stream = call.stream()?;
    let wanted = match request.byte_count {
        SENTINEL => request.maximum_byte_count.unwrap_or_default() as usize,
        count => usize::from(count),
    };
    ensure(wanted <= LONGEST as usize, ErrorCode::EC_INVALID_PARAMETER)?;
    let left = stream.stream.size().saturating_sub(stream.position);
    let here = wanted.min(usize::try_from(left).unwrap_or(usize::MAX));
    if here > 0 && room == 0 {
        return Err(Failure::TooSmall(READ + 1));
    }
    let mut data = vec![0; here.min(room)];
    let read = stream.stream.read_at(stream.position, &mut data)?;
    data.truncate(read);
    stream.position += read as u64;
    let rest = u32::try_from(wanted - read).unwrap_or_default();
    if request.byte_count == SENTINEL && here > read && read > 0 {
        call.more = Some(RopRequest {
            rop_id: RopId::ROP_READ_STREAM,
            logon_id: call.logon_id,
            input_handle_index: call.input,
            body: RopRequestBody::ReadStream(RopReadStreamRequest {
                byte_count: SENTINEL,
                maximum_byte_count: Some(rest),
            }),
        });
    }
    Ok(data)
}

/// Writes at the seek point, which goes on.
fn write(stream: &mut StreamObject, data: &[u8]) -> Result<u16> {
    ensure(stream.writable, ErrorCode::EC_STORAGE_ACCESS_DENIED)?;
    let end = stream.position.saturating_add(data.len() as u64);
    ensure(end < LONGEST, ErrorCode::EC_TOO_BIG)?;
    stream.stream.write_at(stream.position, data)?;
    stream.position = end;
    stream.changed = true;
    Ok(data.len() as u16)
}

/// RopWriteStream
pub(crate) fn write_stream(call: &mut Call<'_>, request: &RopWriteStreamRequest) -> Result<u16> {
    write(call.stream()?, &request.data)
}

/// RopWriteAndCommitStream
pub(crate) fn write_and_commit_stream(
    call: &mut Call<'_>,
    request: &RopWriteAndCommitStreamRequest,
) -> Result<u16> {
    let mailbox = call.mailbox()?;
    let stream = call.stream()?;
    let written = write(stream, &request.data)?;
    commit(&*mailbox, stream)?;
    Ok(written)
}

/// RopCommitStream
pub(crate) fn commit_stream(call: &mut Call<'_>) -> Result<()> {
    let mailbox = call.mailbox()?;
    let stream = call.stream()?;
    ensure(stream.writable, ErrorCode::EC_STORAGE_ACCESS_DENIED)?;
    commit(&*mailbox, stream)
}

/// Puts a folder's value back; messages and attachments are saved with operations of their own.
pub(crate) fn commit(mailbox: &dyn Mailbox, stream: &mut StreamObject) -> Result<()> {
    if let (Some(folder), true) = (stream.folder, stream.changed) {
        let mut set = Properties::new();
        set.set_stream(stream.tag, stream.stream.snapshot()?);
        mailbox.set_folder_properties(folder, set, &[])?;
        stream.changed = false;
    }
    Ok(())
}

/// RopGetStreamSize
pub(crate) fn get_stream_size(call: &mut Call<'_>) -> Result<RopGetStreamSizeSuccess> {
    let size = u32::try_from(call.stream()?.stream.size());
    Ok(RopGetStreamSizeSuccess { stream_size: size.map_err(|_| Failure::Code(ErrorCode::EC_TOO_BIG))? })
}

/// RopSetStreamSize
pub(crate) fn set_stream_size(call: &mut Call<'_>, request: &RopSetStreamSizeRequest) -> Result<()> {
    let stream = call.stream()?;
    ensure(stream.writable, ErrorCode::EC_STORAGE_ACCESS_DENIED)?;
    ensure(request.stream_size < LONGEST, ErrorCode::EC_STREAM_SIZE_ERROR)?;
    stream.stream.set_size(request.stream_size)?;
    stream.position = stream.position.min(request.stream_size);
    stream.changed = true;
    Ok(())
}

/// RopSeekStream
pub(crate) fn seek_stream(
    call: &mut Call<'_>,
    request: &RopSeekStreamRequest,
) -> Result<RopSeekStreamSuccess> {
    let stream = call.stream()?;
    let size = stream.stream.size();
    let base = match request.origin {
        StreamOrigin::STREAM_BEGINNING => 0,
        StreamOrigin::STREAM_CURRENT => stream.position,
        StreamOrigin::STREAM_END => size,
        _ => return Err(ErrorCode::EC_STORAGE_INVALID_PARAMETER.into()),
    };
    let to = base.checked_add_signed(request.offset).filter(|to| *to < LONGEST);
    let to = to.ok_or(Failure::Code(SEEK_ERROR))?;
    if to > size {
        ensure(stream.writable, SEEK_ERROR)?;
        stream.stream.set_size(to)?;
        stream.changed = true;
    }
    stream.position = to;
    Ok(RopSeekStreamSuccess { new_position: to })
}

/// StreamSeekError (MS-OXCDATA 2.4).
const SEEK_ERROR: ErrorCode = ErrorCode(0x8003_0019);

/// RopCopyToStream: from seek point to seek point.
pub(crate) fn copy_to_stream(call: &mut Call<'_>, request: &RopCopyToStreamRequest) -> Result<(u64, u64)> {
    let mut source = call.stream()?.clone();
    let mut target = match call.destination(request.dest_handle_index)? {
        Object::Stream(stream) => stream.clone(),
        _ => return Err(ErrorCode::EC_NOT_SUPPORTED.into()),
    };
    ensure(target.writable, ErrorCode::EC_STORAGE_ACCESS_DENIED)?;
    let left = source.stream.size().saturating_sub(source.position).min(request.byte_count);
    ensure(target.position.saturating_add(left) < LONGEST, ErrorCode::EC_TOO_BIG)?;
    let mut piece = vec![0; PIECE];
    let mut done = 0;
    while done < left {
        let wanted = usize::try_from(left - done).unwrap_or(PIECE).min(PIECE);
        let read = source.stream.read_at(source.position, piece.get_mut(..wanted).unwrap_or_default())?;
        if read == 0 {
            break;
        }
        target.stream.write_at(target.position, piece.get(..read).unwrap_or_default())?;
        source.position += read as u64;
        target.position += read as u64;
        done += read as u64;
    }
    let moved = (source.position, target.position);
    call.stream()?.position = moved.0;
    if let Object::Stream(stream) = call.destination(request.dest_handle_index)? {
        stream.position = moved.1;
        stream.changed = true;
    }
    Ok((done, done))
}

/// RopCloneStream: the same value, with a seek point of its own.
pub(crate) fn clone_stream(call: &mut Call<'_>, request: &RopCloneStreamRequest) -> Result<()> {
    let clone = call.stream()?.clone();
    call.open(request.output_handle_index, Object::Stream(clone))?;
    Ok(())
}
