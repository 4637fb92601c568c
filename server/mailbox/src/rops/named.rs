//! Names of properties (MS-OXCPRPT 2.2.9, 2.2.12, 2.2.13).

use crate::call::Call;
use crate::failure::{Failure, Result, ensure};
use crate::object::Object;
use crate::rops::properties;
use crate::values;
use exchange::oxcdata::{PropertyName, PropertyNameKind, PropertyNameValue};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcprpt::{
    NameOfPropertyId, PropertyIdsFlags, QueryNamesFlags, RopGetNamesFromPropertyIdsRequest,
    RopGetNamesFromPropertyIdsSuccess, RopGetPropertyIdsFromNamesRequest, RopGetPropertyIdsFromNamesSuccess,
    RopQueryNamedPropertiesRequest, RopQueryNamedPropertiesSuccess,
};
use openchange_store::id_of;
use pidl_ndr::Ndr;

/// The first property id that stands for a name.
const NAMED: u16 = 0x8000;
/// Bytes of a response in front of its list, the list's count included.
const BEFORE: usize = 8;

/// An object that has properties.
fn object(call: &mut Call<'_>) -> Result<bool> {
    match call.object(call.input)? {
        Object::Logon(_) => Ok(true),
        Object::Folder(_) | Object::Message(_) | Object::Attachment(_) => Ok(false),
        _ => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
    }
}

/// RopGetPropertyIdsFromNames
pub(crate) fn get_property_ids_from_names(
    call: &mut Call<'_>,
    request: &RopGetPropertyIdsFromNamesRequest,
) -> Result<RopGetPropertyIdsFromNamesSuccess> {
    let logon = object(call)?;
    let mailbox = call.mailbox()?;
    let property_ids: Vec<u16> = if request.property_names.is_empty() && logon {
        mailbox.named_properties()?.into_iter().map(|(id, _)| id).collect()
    } else {
        let create = request.flags.0 & PropertyIdsFlags::CREATE_NAMES.0 != 0;
        let ids = mailbox.property_ids(&request.property_names, create)?;
        ids.into_iter().map(Option::unwrap_or_default).collect()
    };
    let needed = BEFORE + 2 * property_ids.len();
    if needed > call.room {
        return Err(Failure::TooSmall(needed));
    }
    Ok(RopGetPropertyIdsFromNamesSuccess { property_id_count: property_ids.len() as u16, property_ids })
}

/// RopGetNamesFromPropertyIds
pub(crate) fn get_names_from_property_ids(
    call: &mut Call<'_>,
    request: &RopGetNamesFromPropertyIdsRequest,
) -> Result<RopGetNamesFromPropertyIdsSuccess> {
    object(call)?;
    let names = call.mailbox()?.property_names(&request.property_ids)?;
    let names: Vec<_> = names.into_iter().map(name_of_id).collect();
    fits(call, &names, 0)?;
    Ok(RopGetNamesFromPropertyIdsSuccess { property_name_count: names.len() as u16, property_names: names })
}

fn name_of_id(name: Option<PropertyName>) -> NameOfPropertyId {
    match name {
        Some(PropertyName { kind, guid, value }) => NameOfPropertyId { kind, guid: Some(guid), value },
        None => NameOfPropertyId {
            kind: PropertyNameKind::PROPERTY_NAME_NONE,
            guid: None,
            value: PropertyNameValue::Other,
        },
    }
}

fn fits<T: Ndr>(call: &Call<'_>, names: &[T], further: usize) -> Result<()> {
    let mut needed = BEFORE + further;
    for name in names {
        needed += values::size(name)?;
    }
    if needed > call.room { Err(Failure::TooSmall(needed)) } else { Ok(()) }
}

/// RopQueryNamedProperties: of the object, or of the mailbox for a logon.
pub(crate) fn query_named_properties(
    call: &mut Call<'_>,
    request: &RopQueryNamedPropertiesRequest,
) -> Result<RopQueryNamedPropertiesSuccess> {
    let logon = object(call)?;
    let flags = request.query_flags.0;
    let (no_strings, no_ids) =
        (flags & QueryNamesFlags::NO_STRINGS.0 != 0, flags & QueryNamesFlags::NO_IDS.0 != 0);
    ensure(!(no_strings && no_ids), ErrorCode::EC_INVALID_PARAMETER)?;
    let mut all = call.mailbox()?.named_properties()?;
    if !logon {
        let own = properties::of(call, call.input)?;
        let own: Vec<u16> = own.tags().map(id_of).filter(|id| *id >= NAMED).collect();
        all.retain(|(id, _)| own.contains(id));
    }
    all.retain(|(_, name)| {
        let unwanted = match &name.value {
            PropertyNameValue::Name(_) => no_strings,
            PropertyNameValue::Lid(_) => no_ids,
            PropertyNameValue::Other => true,
        };
        !unwanted && request.property_guid.as_ref().is_none_or(|guid| *guid == name.guid)
    });
    let (property_ids, property_names): (Vec<_>, Vec<_>) = all.into_iter().unzip();
    fits(call, &property_names, 2 * property_ids.len())?;
    Ok(RopQueryNamedPropertiesSuccess { id_count: property_ids.len() as u16, property_ids, property_names })
}
