//! Copying properties between objects (MS-OXCPRPT 2.2.10, 2.2.11).

use crate::call::Call;
use crate::failure::{Result, ensure};
use crate::object::Object;
use crate::read_only::{Kind, OF_FOLDERS, is_computed};
use crate::rops::properties;
use exchange::oxcdata::PropertyProblem;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcprpt::{
    CopyPropertiesFlags, RopCopyPropertiesRequest, RopCopyPropertiesSuccess, RopCopyToRequest,
    RopCopyToSuccess,
};
use exchange::oxprops::PropertyTag;
use openchange_store::{Attachment, FolderContent, Message, Properties, Property, Value, id_of};

/// Source and destination are there, and of one kind.
fn ends(call: &mut Call<'_>, destination: u8, flags: CopyPropertiesFlags) -> Result<Kind> {
    let known = CopyPropertiesFlags::MOVE_PROPERTIES.0 | CopyPropertiesFlags::NO_OVERWRITE.0;
    ensure(flags.0 & !known == 0, ErrorCode::EC_INVALID_PARAMETER)?;
    let input = call.input;
    let source = call.object(input)?.kind()?;
    let target = call.destination(destination)?.kind()?;
    ensure(source == target && source != Kind::Logon, ErrorCode::EC_NOT_SUPPORTED)?;
    Ok(source)
}

/// Those of the wanted properties that the destination gets, in values of its own.
fn own(
    call: &mut Call<'_>,
    wanted: Properties,
    destination: u8,
    flags: CopyPropertiesFlags,
) -> Result<Properties> {
    let mut wanted = wanted;
    if flags.0 & CopyPropertiesFlags::NO_OVERWRITE.0 != 0 {
        let there = properties::of(call, destination)?;
        wanted = wanted.iter().filter(|p| there.tags().all(|t| id_of(t) != id_of(p.tag))).cloned().collect();
    }
    let mut own = Properties::new();
    for property in wanted.iter() {
        // What is written to the copy is not to be seen in the original.
        let value = match &property.value {
            Value::Stream(stream) => Value::Stream(stream.snapshot()?),
            value => value.clone(),
        };
        own.insert(Property { tag: property.tag, value });
    }
    Ok(own)
}

/// Sets properties of the destination, and takes them from the source when they are
/// to move.
fn transfer(call: &mut Call<'_>, own: Properties, destination: u8, flags: CopyPropertiesFlags) -> Result<()> {
    let tags: Vec<PropertyTag> = own.tags().collect();
    properties::change(call, destination, own, &[])?;
    if flags.0 & CopyPropertiesFlags::MOVE_PROPERTIES.0 != 0 {
        properties::change(call, call.input, Properties::new(), &tags)?;
    }
    Ok(())
}

/// RopCopyProperties
pub(crate) fn copy_properties(
    call: &mut Call<'_>,
    request: &RopCopyPropertiesRequest,
) -> Result<RopCopyPropertiesSuccess> {
    let kind = ends(call, request.dest_handle_index, request.copy_flags)?;
    let moves = request.copy_flags.0 & CopyPropertiesFlags::MOVE_PROPERTIES.0 != 0;
    ensure(!(moves && kind == Kind::Folder), ErrorCode::EC_NOT_SUPPORTED)?;
    let source = properties::of(call, call.input)?;
    let mut problems = Vec::new();
    let mut wanted = Properties::new();
    for (index, tag) in request.property_tags.iter().enumerate() {
        let mut problem = |code| {
            problems.push(PropertyProblem { index: index as u16, property_tag: *tag, error_code: code });
        };
        match source.property(*tag) {
            None => problem(ErrorCode::EC_NOT_FOUND),
            Some(_) if is_computed(kind, *tag) => problem(ErrorCode::EC_COMPUTED_VALUE),
            Some(property) => wanted.insert(property.clone()),
        }
    }
    let own = own(call, wanted, request.dest_handle_index, request.copy_flags)?;
    transfer(call, own, request.dest_handle_index, request.copy_flags)?;
    Ok(RopCopyPropertiesSuccess {
        property_problem_count: problems.len() as u16,
        property_problems: problems,
    })
}

/// RopCopyTo: everything but what is excluded.
pub(crate) fn copy_to(call: &mut Call<'_>, request: &RopCopyToRequest) -> Result<RopCopyToSuccess> {
    let kind = ends(call, request.dest_handle_index, request.copy_flags)?;
    let excluded = |tag: PropertyTag| request.excluded_tags.iter().any(|other| id_of(*other) == id_of(tag));
    if kind == Kind::Message {
        no_cycle(call, request.dest_handle_index)?;
    }
    let source = properties::of(call, call.input)?;
    // The name of a folder is not copied over that of another, nor what it is.
    let kept = [PropertyTag::PID_TAG_DISPLAY_NAME, PropertyTag::PID_TAG_SOURCE_KEY];
    let kept =
        |tag| kind == Kind::Folder && kept.iter().chain(&OF_FOLDERS).any(|kept| id_of(*kept) == id_of(tag));
    let wanted = source
        .iter()
        .filter(|p| !excluded(p.tag) && !is_computed(kind, p.tag) && !kept(p.tag))
        .cloned()
        .collect();
    let own = own(call, wanted, request.dest_handle_index, request.copy_flags)?;
    let with_content = request.want_sub_objects != 0;
    if kind == Kind::Folder {
        let wanted = |list| with_content && !excluded(list);
        let content = FolderContent {
            from: call.folder()?,
            to: call.destination_folder(request.dest_handle_index)?,
            set: own,
            moves: move_them(request),
            messages: wanted(PropertyTag::PID_TAG_CONTAINER_CONTENTS),
            associated: wanted(PropertyTag::PID_TAG_FOLDER_ASSOCIATED_CONTENTS),
            folders: wanted(PropertyTag::PID_TAG_CONTAINER_HIERARCHY),
        };
        call.mailbox()?.transfer_content(content)?;
        return Ok(RopCopyToSuccess::default());
    }
    transfer(call, own, request.dest_handle_index, request.copy_flags)?;
    if with_content {
        sub_objects(call, request, &excluded)?;
    }
    Ok(RopCopyToSuccess::default())
}

fn move_them(request: &RopCopyToRequest) -> bool {
    request.copy_flags.0 & CopyPropertiesFlags::MOVE_PROPERTIES.0 != 0
}

/// A message is not copied into one that it holds.
fn no_cycle(call: &mut Call<'_>, destination: u8) -> Result<()> {
    let source = call.message_at(call.input)?.message.clone();
    let inside = call.message_at(destination)?.containers.iter().any(|container| container.is(&source));
    ensure(!inside, ErrorCode::EC_MESSAGE_CYCLE)
}

/// Recipients and attachments of messages; the message in an attachment.
fn sub_objects(
    call: &mut Call<'_>,
    request: &RopCopyToRequest,
    excluded: &dyn Fn(PropertyTag) -> bool,
) -> Result<()> {
    let input = call.input;
    match call.object(input)? {
        Object::Message(object) => {
            let source = object.message.clone();
            let target = call.message_at(request.dest_handle_index)?.message.clone();
            let (recipients, attachments) = {
                let mut source = source.lock();
                let copy = (copied_recipients(&source), copied_attachments(&source)?);
                if move_them(request) {
                    source.recipients.clear();
                    source.attachments.clear();
                }
                copy
            };
            let mut target = target.lock();
            if !excluded(PropertyTag::PID_TAG_MESSAGE_RECIPIENTS) {
                target.recipients = recipients;
            }
            if !excluded(PropertyTag::PID_TAG_MESSAGE_ATTACHMENTS) {
                for attachment in attachments {
                    let number = target.next_attachment();
                    target.attachments.insert(number, attachment);
                }
            }
        }
        Object::Attachment(object) => {
            let source = object.attachment.clone();
            let embedded = source.lock().embedded.clone();
            let target = call.attachment_at(request.dest_handle_index)?.attachment.clone();
            if embedded.is_some() {
                target.lock().embedded = embedded;
            }
        }
        _ => {}
    }
    Ok(())
}

fn copied_recipients(message: &Message) -> std::collections::BTreeMap<u32, Properties> {
    message.recipients.clone()
}

fn copied_attachments(message: &Message) -> Result<Vec<Attachment>> {
    let mut out = Vec::new();
    for attachment in message.attachments.values() {
        let mut copy = Attachment { embedded: attachment.embedded.clone(), ..Attachment::default() };
        for property in attachment.properties.iter() {
            let value = match &property.value {
                Value::Stream(stream) => Value::Stream(stream.snapshot()?),
                value => value.clone(),
            };
            copy.properties.insert(Property { tag: property.tag, value });
        }
        out.push(copy);
    }
    Ok(out)
}
