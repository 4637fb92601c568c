//! Properties of objects (MS-OXCPRPT 2.2.2 to 2.2.8).

use crate::call::Call;
use crate::failure::{Failure, Result, ensure};
use crate::object::Object;
use crate::read_only::{Kind, is_allowed, is_read_only};
use crate::rops::attachments;
use crate::values::{self, Asked, Text};
use exchange::oxcdata::{PropertyProblem, PropertyValue, TaggedPropertyValue};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::MessageFlags;
use exchange::oxcprpt::{
    RopDeletePropertiesNoReplicateRequest, RopDeletePropertiesNoReplicateSuccess, RopDeletePropertiesRequest,
    RopDeletePropertiesSuccess, RopGetPropertiesAllRequest, RopGetPropertiesAllSuccess,
    RopGetPropertiesListSuccess, RopGetPropertiesSpecificRequest, RopGetPropertiesSpecificSuccess,
    RopSetPropertiesNoReplicateRequest, RopSetPropertiesNoReplicateSuccess, RopSetPropertiesRequest,
    RopSetPropertiesSuccess,
};
use exchange::oxctypes::PropertyType;
use exchange::oxprops::PropertyTag;
use openchange_store::{Message, Properties, body, type_of};

/// Bytes of the responses in front of their values.
const BEFORE: usize = 6;
/// Longest value that is answered in one piece, whatever the room.
const LONGEST: usize = 0x7fff;

/// The properties of an object, those that are computed included.
pub(crate) fn of(call: &mut Call<'_>, index: u8) -> Result<Properties> {
    let mailbox = call.mailbox()?;
    // Whether it can be changed is said of messages and attachments only.
    let without_level = |mut properties: Properties| {
        properties.remove(PropertyTag::PID_TAG_ACCESS_LEVEL);
        properties
    };
    match call.object(index)? {
        Object::Logon(_) => {
            let mut properties = without_level(mailbox.properties()?);
            // Nobody but the owner is logged on.
            let owner = properties.bytes(PropertyTag::PID_TAG_MAILBOX_OWNER_ENTRY_ID).map(<[u8]>::to_vec);
            if let Some(owner) = owner {
                properties.set_bytes(PropertyTag::PID_TAG_USER_ENTRY_ID, &owner);
            }
            Ok(properties)
        }
        Object::Folder(folder) => Ok(without_level(mailbox.folder(*folder)?.properties)),
        Object::Message(object) => {
            let mut properties = object.message.lock().properties.clone();
            properties.set_number(PropertyTag::PID_TAG_ACCESS_LEVEL, i32::from(object.writable));
            Ok(properties)
        }
        Object::Attachment(object) => {
            let mut properties = object.attachment.lock().properties.clone();
            properties.set_number(PropertyTag::PID_TAG_ACCESS_LEVEL, i32::from(object.writable));
            attachments::identify(&mut properties, &object.message.lock(), object.number);
            Ok(properties)
        }
        _ => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
    }
}

/// Sets and removes properties of an object.
pub(crate) fn change(call: &mut Call<'_>, index: u8, set: Properties, remove: &[PropertyTag]) -> Result<()> {
    let mailbox = call.mailbox()?;
    let apply = |properties: &mut Properties| {
        remove.iter().for_each(|tag| drop(properties.remove(*tag)));
        set.iter().for_each(|property| properties.insert(property.clone()));
    };
    match call.object(index)? {
        Object::Logon(_) => Ok(mailbox.set_properties(set, remove)?),
        Object::Folder(folder) => Ok(mailbox.set_folder_properties(*folder, set, remove)?),
        Object::Message(object) => {
            ensure(object.writable, ErrorCode::EC_ACCESS_DENIED)?;
            let mut message = object.message.lock();
            let flags = settable_flags(&message, &set);
            apply(&mut message.properties);
            if let Some(flags) = flags {
                message.properties.set_number(PropertyTag::PID_TAG_MESSAGE_FLAGS, flags);
            }
            Ok(())
        }
        Object::Attachment(object) => {
            ensure(object.writable, ErrorCode::EC_ACCESS_DENIED)?;
            apply(&mut object.attachment.lock().properties);
            Ok(())
        }
        _ => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
    }
}

/// What becomes of the flags of a message that a client sets: it has a say in some of
/// them, and only before the message is saved for the first time (MS-OXCMSG 2.2.1.6).
fn settable_flags(message: &Message, set: &Properties) -> Option<i32> {
    let asked = set.number(PropertyTag::PID_TAG_MESSAGE_FLAGS)? as u32;
    let held = message.properties.number(PropertyTag::PID_TAG_MESSAGE_FLAGS).unwrap_or_default() as u32;
    if message.change != 0 {
        return Some(held as i32);
    }
    let settable = MessageFlags::MF_READ.0 | MessageFlags::MF_UNSENT.0 | MessageFlags::MF_RESEND.0;
    let ever_read = MessageFlags::MF_EVER_READ.0;
    let flags = held & !settable & !ever_read | asked & settable;
    let read = flags & MessageFlags::MF_READ.0 != 0;
    Some((if read { flags | ever_read } else { flags }) as i32)
}

/// RopGetPropertiesSpecific
pub(crate) fn get_properties_specific(
    call: &mut Call<'_>,
    request: &RopGetPropertiesSpecificRequest,
) -> Result<RopGetPropertiesSpecificSuccess> {
    let properties = of(call, call.input)?;
    let tags = &request.property_tags;
    let limit = match request.property_size_limit {
        0 => LONGEST,
        limit => usize::from(limit),
    };
    let asked = Asked { text: call.text(), unicode: request.want_unicode != 0, limit };
    let message = call.object(call.input)?.kind()? == Kind::Message;
    let cell = |tag: &PropertyTag| match values::value(&properties, *tag, asked) {
        Err(ErrorCode::EC_NOT_FOUND) if message => {
            let derived = body::derived(&properties, *tag, tags).ok_or(ErrorCode::EC_NOT_FOUND)?;
            values::value(&derived, *tag, asked)
        }
        own => own,
    };
    let cells = tags.iter().map(cell).collect();
    let row_data = values::fitting_row(cells, tags, call.whole.saturating_sub(BEFORE)).map_err(beyond)?;
    let columns = values::tags(tags);
    fits(call, BEFORE + values::row_size(&row_data, &columns)?)?;
    call.columns = Some(columns);
    Ok(RopGetPropertiesSpecificSuccess { row_data })
}

/// What is short enough for a response of its own waits for one where others are before it.
fn fits(call: &Call<'_>, size: usize) -> Result<()> {
    if size > call.room { Err(Failure::TooSmall(size)) } else { Ok(()) }
}

/// The bytes in front of a response count.
fn beyond(failure: Failure) -> Failure {
    match failure {
        Failure::TooSmall(size) => Failure::TooSmall(BEFORE + size),
        failure => failure,
    }
}

/// RopGetPropertiesAll
pub(crate) fn get_properties_all(
    call: &mut Call<'_>,
    request: &RopGetPropertiesAllRequest,
) -> Result<RopGetPropertiesAllSuccess> {
    let properties = of(call, call.input)?;
    let limit = match request.property_size_limit {
        0 => LONGEST,
        limit => usize::from(limit),
    };
    let asked = Asked { text: call.text(), unicode: request.want_unicode != 0, limit };
    let mut values = Vec::with_capacity(properties.len());
    for property in properties.iter().filter(|p| type_of(p.tag) != PropertyType::PTYP_OBJECT) {
        let tag = values::tag_of_type(property.tag, PropertyType::PTYP_UNSPECIFIED);
        let tagged = tagged(property.tag, values::value(&properties, tag, asked), asked);
        let size = values::size(&tagged)?;
        values.push((size, tagged));
    }
    // The longest values give way until the rest fits.
    let room = call.whole.saturating_sub(BEFORE + 2);
    let mut used: usize = values.iter().map(|(size, _)| size).sum();
    while used > room {
        let longest = values.iter_mut().max_by_key(|(size, _)| *size).filter(|(size, _)| *size > 8);
        let Some((size, value)) = longest else { return Err(Failure::TooSmall(BEFORE + 2 + used)) };
        used -= *size - 8;
        *size = 8;
        *value = tagged(value.property_tag, Err(ErrorCode::EC_OUT_OF_MEMORY), asked);
    }
    fits(call, BEFORE + 2 + used)?;
    let property_values: Vec<_> = values.into_iter().map(|(_, value)| value).collect();
    Ok(RopGetPropertiesAllSuccess { property_value_count: property_values.len() as u16, property_values })
}

/// A value with its tag; what it cannot be said is an error, and so its type (MS-OXCPRPT 2.2.3.2).
fn tagged(tag: PropertyTag, cell: values::Cell, asked: Asked) -> TaggedPropertyValue {
    let of = match (&cell, type_of(tag)) {
        (Err(_), _) => PropertyType::PTYP_ERROR_CODE,
        (_, PropertyType::PTYP_STRING) if !asked.unicode => PropertyType::PTYP_STRING8,
        (_, PropertyType::PTYP_MULTIPLE_STRING) if !asked.unicode => PropertyType::PTYP_MULTIPLE_STRING8,
        (_, of) => of,
    };
    TaggedPropertyValue {
        property_tag: values::tag_of_type(tag, of),
        property_value: Box::new(cell.unwrap_or_else(PropertyValue::ErrorCode)),
    }
}

/// RopGetPropertiesList
pub(crate) fn get_properties_list(call: &mut Call<'_>) -> Result<RopGetPropertiesListSuccess> {
    let tags: Vec<_> = of(call, call.input)?.tags().collect();
    fits(call, BEFORE + 2 + 4 * tags.len())?;
    Ok(RopGetPropertiesListSuccess { property_tag_count: tags.len() as u16, property_tags: tags })
}

fn problem(index: usize, tag: PropertyTag, code: ErrorCode) -> PropertyProblem {
    PropertyProblem { index: index as u16, property_tag: tag, error_code: code }
}

/// Sets values; those that cannot be set are problems.
fn set(call: &mut Call<'_>, wanted: &[TaggedPropertyValue]) -> Result<Vec<PropertyProblem>> {
    let text: Text = call.text();
    let kind_of_object = call.object(call.input)?.kind()?;
    let mut problems = Vec::new();
    let mut properties = Properties::new();
    for (index, tagged) in wanted.iter().enumerate() {
        let kind = type_of(tagged.property_tag);
        let settable = !matches!(kind.0, 0x0000 | 0x0001 | 0x000a | 0x000d) && kind.0 & 0x2000 == 0;
        if is_read_only(kind_of_object, tagged.property_tag) {
            problems.push(problem(index, tagged.property_tag, ErrorCode::EC_COMPUTED_VALUE));
        } else if !settable || !is_allowed(kind_of_object, tagged) {
            problems.push(problem(index, tagged.property_tag, ErrorCode::EC_INVALID_PARAMETER));
        } else {
            let (tag, value) = text.store_tagged(tagged);
            properties.set(tag, value);
        }
    }
    change(call, call.input, properties, &[])?;
    Ok(problems)
}

/// Removes properties; those that cannot be removed are problems.
fn delete(call: &mut Call<'_>, tags: &[PropertyTag]) -> Result<Vec<PropertyProblem>> {
    let kind = call.object(call.input)?.kind()?;
    let indexed = || tags.iter().copied().enumerate();
    let problems: Vec<_> = indexed()
        .filter(|(_, tag)| is_read_only(kind, *tag))
        .map(|(index, tag)| problem(index, tag, ErrorCode::EC_COMPUTED_VALUE))
        .collect();
    let gone: Vec<_> = indexed().filter(|(_, tag)| !is_read_only(kind, *tag)).map(|(_, tag)| tag).collect();
    change(call, call.input, Properties::new(), &gone)?;
    Ok(problems)
}

/// RopSetProperties
pub(crate) fn set_properties(
    call: &mut Call<'_>,
    request: &RopSetPropertiesRequest,
) -> Result<RopSetPropertiesSuccess> {
    let problems = set(call, &request.property_values)?;
    Ok(RopSetPropertiesSuccess { property_problem_count: problems.len() as u16, property_problems: problems })
}

/// RopSetPropertiesNoReplicate: nothing is replicated, so it is RopSetProperties.
pub(crate) fn set_properties_no_replicate(
    call: &mut Call<'_>,
    request: &RopSetPropertiesNoReplicateRequest,
) -> Result<RopSetPropertiesNoReplicateSuccess> {
    let problems = set(call, &request.property_values)?;
    Ok(RopSetPropertiesNoReplicateSuccess {
        property_problem_count: problems.len() as u16,
        property_problems: problems,
    })
}

/// RopDeleteProperties
pub(crate) fn delete_properties(
    call: &mut Call<'_>,
    request: &RopDeletePropertiesRequest,
) -> Result<RopDeletePropertiesSuccess> {
    let problems = delete(call, &request.property_tags)?;
    Ok(RopDeletePropertiesSuccess {
        property_problem_count: problems.len() as u16,
        property_problems: problems,
    })
}

/// RopDeletePropertiesNoReplicate
pub(crate) fn delete_properties_no_replicate(
    call: &mut Call<'_>,
    request: &RopDeletePropertiesNoReplicateRequest,
) -> Result<RopDeletePropertiesNoReplicateSuccess> {
    let problems = delete(call, &request.property_tags)?;
    Ok(RopDeletePropertiesNoReplicateSuccess {
        property_problem_count: problems.len() as u16,
        property_problems: problems,
    })
}
