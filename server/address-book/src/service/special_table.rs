//! `NspiGetSpecialTable` (MS-OXNSPI 3.1.4.1.3): the hierarchy of address lists, and
//! the templates of addresses that somebody may write by hand.

use super::rows::{row, set};
use super::{Answer, Call, page, templates};
use crate::code_page::CodePage;
use crate::entry_id;
use crate::lists::List;
use crate::value::binary;
use exchange::exchange::{
    NspiGetSpecialTableIn, NspiSpecialTableFlags, PropValUnion, PropertyRowSetR, PropertyValueR,
};
use exchange::oxcentryid::AddressBookEntryType;
use exchange::oxcerrors::ErrorCode;
use exchange::oxprops::PropertyTag;

/// Recipients are in it (`AB_RECIPIENTS`, MS-OXOABK 2.2.2.1).
const RECIPIENTS: i32 = 0x1;
/// Lists are below it (`AB_SUBCONTAINERS`).
const SUBCONTAINERS: i32 = 0x2;
/// Nobody can change it (`AB_UNMODIFIABLE`).
const UNMODIFIABLE: i32 = 0x8;

impl Call {
    /// The rows, and the version of the hierarchy when that was asked for.
    pub(super) fn get_special_table(&self, input: &NspiGetSpecialTableIn) -> Answer<(u32, PropertyRowSetR)> {
        let has = |flag: NspiSpecialTableFlags| input.dw_flags.0 & flag.0 != 0;
        if has(NspiSpecialTableFlags::NSPI_ADDRESS_CREATION_TEMPLATES) {
            let page = page(input.p_stat.code_page)?;
            let rows = templates::creation_rows(page, input.p_stat.template_locale);
            return Ok((input.lp_version, set(rows)));
        }
        let page = match has(NspiSpecialTableFlags::NSPI_UNICODE_STRINGS) {
            true => CodePage::Unicode,
            false => page(input.p_stat.code_page)?,
        };
        let lists: Vec<&List> = self.snapshot.containers().iter().map(|c| &c.list).collect();
        let mut rows = Vec::with_capacity(lists.len());
        for (index, list) in lists.iter().enumerate() {
            let parent = list.parent.and_then(|p| lists.get(p));
            let has_lists = lists.iter().any(|l| l.parent == Some(index));
            rows.push(row(hierarchy_row(list, parent.copied(), has_lists, page)?));
        }
        Ok((self.snapshot.version(), set(rows)))
    }
}

/// The properties of an address list, in the order of constraint 14.
fn hierarchy_row(
    list: &List,
    parent: Option<&List>,
    has_lists: bool,
    page: CodePage,
) -> Answer<Vec<PropertyValueR>> {
    let id = |list: &List| entry_id::permanent(AddressBookEntryType::DT_CONTAINER, &list.address());
    let flags = RECIPIENTS | UNMODIFIABLE | if has_lists { SUBCONTAINERS } else { 0 };
    let mut row = vec![
        bytes(PropertyTag::PID_TAG_ENTRY_ID, &id(list)),
        number(PropertyTag::PID_TAG_CONTAINER_FLAGS, flags),
        number(PropertyTag::PID_TAG_DEPTH, list.depth as i32),
        number(PropertyTag::PID_TAG_ADDRESS_BOOK_CONTAINER_ID, list.mid as i32),
        text(PropertyTag::PID_TAG_DISPLAY_NAME, &list.name, page)?,
        flag(PropertyTag::PID_TAG_ADDRESS_BOOK_IS_MASTER, false),
    ];
    row.extend(parent.map(|p| bytes(PropertyTag::PID_TAG_ADDRESS_BOOK_PARENT_ENTRY_ID, &id(p))));
    Ok(row)
}

fn property(tag: PropertyTag, value: PropValUnion) -> PropertyValueR {
    PropertyValueR { ul_prop_tag: tag, ul_reserved: 0, value }
}

pub(super) fn number(tag: PropertyTag, number: i32) -> PropertyValueR {
    property(tag, PropValUnion::L(number))
}

pub(super) fn flag(tag: PropertyTag, flag: bool) -> PropertyValueR {
    property(tag, PropValUnion::B(flag.into()))
}

pub(super) fn bytes(tag: PropertyTag, bytes: &[u8]) -> PropertyValueR {
    property(tag, PropValUnion::Bin(binary(bytes)))
}

/// Text in a code page, or in UTF-16.
pub(super) fn text(tag: PropertyTag, text: &str, page: CodePage) -> Answer<PropertyValueR> {
    if page == CodePage::Unicode {
        return Ok(property(tag, PropValUnion::LpszW(Some(text.into()))));
    }
    let encoded = page.encode(text).ok_or(ErrorCode::EC_INVALID_CODEPAGE)?;
    let tag = PropertyTag(tag.0 & 0xFFFF_0000 | 0x1E);
    Ok(property(tag, PropValUnion::LpszA(Some(encoded.as_slice().into()))))
}
