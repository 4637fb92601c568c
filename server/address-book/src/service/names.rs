//! Names of properties (MS-NSPI 3.1.4.16, 3.1.4.17). The address book has no named
//! properties of its own: a property's name is its id in PS_MAPI, as for every
//! property whose id is fixed.

use super::Call;
use super::rows::tags;
use crate::value::{Column, Source, error_tag};
use exchange::exchange::{
    FlatUidR, NspiGetIDsFromNamesIn, NspiGetNamesFromIDsIn, PropertyNameR, PropertyNameSetR,
    PropertyTagArrayR,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxctypes::PropertyType;
use exchange::oxprops::PropertyTag;

/// PS_MAPI (MS-OXPROPS 1.3.2).
pub const PS_MAPI: [u8; 16] = [0x28, 0x03, 0x02, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46];

impl Call {
    /// `NspiGetNamesFromIDs`: the properties asked for, or all, and their names.
    pub(super) fn get_names_from_ids(
        &self,
        input: &NspiGetNamesFromIDsIn,
    ) -> (ErrorCode, PropertyTagArrayR, PropertyNameSetR) {
        let ours = input.lpguid.as_ref().is_none_or(|set| set.ab == PS_MAPI);
        let asked: Vec<PropertyTag> = match &input.p_prop_tags {
            Some(list) => list.aul_prop_tag.clone(),
            None => Column::all(true).map(|c| c.tag).filter(|_| ours).collect(),
        };
        let known = |tag: &PropertyTag| ours && !matches!(Column::new(*tag).source, Source::Unknown);
        let all = asked.iter().all(known);
        let names: Vec<PropertyNameR> = asked
            .iter()
            .map(|tag| PropertyNameR {
                lpguid: known(tag).then_some(FlatUidR { ab: PS_MAPI }),
                ul_reserved: 0,
                l_id: if known(tag) { (tag.0 >> 16) as i32 } else { 0 },
            })
            .collect();
        let returned = asked.iter().map(|tag| if known(tag) { *tag } else { error_tag(*tag) }).collect();
        let names = PropertyNameSetR { c_names: names.len() as u32, a_names: names };
        (outcome(all), tags(returned), names)
    }

    /// `NspiGetIDsFromNames`: the properties of names.
    pub(super) fn get_ids_from_names(&self, input: &NspiGetIDsFromNamesIn) -> (ErrorCode, PropertyTagArrayR) {
        let one = |name: &PropertyNameR| {
            let ours = name.lpguid.as_ref().is_some_and(|set| set.ab == PS_MAPI);
            let id = u16::try_from(name.l_id).ok().filter(|_| ours)?;
            let column = Column::new(PropertyTag(u32::from(id) << 16));
            let known = !matches!(column.source, Source::Unknown);
            known.then(|| PropertyTag(u32::from(id) << 16 | u32::from(column.wanted.0)))
        };
        let found: Vec<Option<PropertyTag>> =
            input.p_names.iter().map(|n| n.name.as_ref().and_then(one)).collect();
        let all = found.iter().all(Option::is_some);
        let none = PropertyTag(PropertyType::PTYP_ERROR_CODE.0.into());
        (outcome(all), tags(found.into_iter().map(|t| t.unwrap_or(none)).collect()))
    }
}

fn outcome(all: bool) -> ErrorCode {
    if all { ErrorCode::EC_NONE } else { ErrorCode::EC_ERRORS_RETURNED }
}
