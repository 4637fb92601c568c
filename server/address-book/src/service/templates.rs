//! Templates of the dialogs that show an entry or ask for an address
//! (MS-OXNSPI 3.1.4.1.18, MS-OXOABKT).

use super::rows::row;
use super::special_table::{bytes, flag, number, text};
use super::{Answer, Call, page};
use crate::code_page::CodePage;
use crate::entry_id;
use exchange::exchange::{NspiGetTemplateInfoIn, NspiTemplateInfoFlags, PropertyRowR};
use exchange::oxcentryid::AddressBookEntryType;
use exchange::oxcerrors::ErrorCode;
use exchange::oxoabkt::{Cntrl, ControlFlags, ControlType, TRow, TRowSet};
use exchange::oxprops::PropertyTag;
use pidl_ndr::{DataBlob, Format};

/// PidTagScriptData (MS-OXPROPS).
const SCRIPT_DATA: PropertyTag = PropertyTag(0x0004_0102);
/// PidTagSelectable (MS-OXPROPS).
const SELECTABLE: PropertyTag = PropertyTag(0x3609_000B);
/// English, whatever country's: the low ten bits of a locale are its language (MS-LCID).
const ENGLISH: u32 = 0x09;
/// Where templates are, as distinguished names.
const BELOW: &str = "/cn=Configuration/cn=Addressing/cn=Display-Templates/cn=409/cn=";

/// A line of a dialog: a label and what is beside it.
struct Line {
    label: &'static str,
    property: u32,
}

const fn line(label: &'static str, property: u32) -> Line {
    Line { label, property }
}

/// Pages of a dialog.
type Pages = &'static [(&'static str, &'static [Line])];

const PERSON: Pages = &[
    (
        "General",
        &[
            line("First:", 0x3A06_001E),
            line("Last:", 0x3A11_001E),
            line("Display:", 0x3001_001E),
            line("Alias:", 0x3A00_001E),
            line("Address:", 0x3A29_001E),
            line("City:", 0x3A27_001E),
            line("State:", 0x3A28_001E),
            line("Zip code:", 0x3A2A_001E),
            line("Country:", 0x3A26_001E),
            line("Title:", 0x3A17_001E),
            line("Company:", 0x3A16_001E),
            line("Department:", 0x3A18_001E),
            line("Office:", 0x3A19_001E),
            line("Phone:", 0x3A08_001E),
        ],
    ),
    ("Organization", &[line("Manager:", 0x8005_000D), line("Direct reports:", 0x800E_000D)]),
    (
        "Phone/Notes",
        &[
            line("Business:", 0x3A08_001E),
            line("Home:", 0x3A09_001E),
            line("Mobile:", 0x3A1C_001E),
            line("Fax:", 0x3A23_001E),
            line("Pager:", 0x3A21_001E),
            line("Notes:", 0x3004_001E),
        ],
    ),
    ("Member Of", &[line("Group membership:", 0x8008_000D)]),
    ("E-mail Addresses", &[line("E-mail addresses:", 0x800F_101E)]),
];

const LIST: Pages = &[
    (
        "General",
        &[
            line("Display name:", 0x3001_001E),
            line("Alias name:", 0x3A00_001E),
            line("Owner:", 0x800C_000D),
            line("Notes:", 0x3004_001E),
            line("Members:", 0x8009_000D),
        ],
    ),
    ("Member Of", &[line("Group membership:", 0x8008_000D)]),
    ("E-mail Addresses", &[line("E-mail addresses:", 0x800F_101E)]),
];

const OTHER: Pages = &[
    (
        "General",
        &[line("Display name:", 0x3001_001E), line("Alias name:", 0x3A00_001E), line("Notes:", 0x3004_001E)],
    ),
    ("E-mail Addresses", &[line("E-mail addresses:", 0x800F_101E)]),
];

const ADDRESS: Pages =
    &[("General", &[line("Display name:", 0x3001_001E), line("E-mail address:", 0x3003_001E)])];

/// The dialog for a display type.
fn pages(display_type: u32) -> Option<Pages> {
    Some(match AddressBookEntryType(display_type) {
        AddressBookEntryType::DT_MAILUSER | AddressBookEntryType::DT_REMOTE_MAILUSER => PERSON,
        AddressBookEntryType::DT_DISTLIST => LIST,
        AddressBookEntryType::DT_FORUM | AddressBookEntryType::DT_AGENT => OTHER,
        AddressBookEntryType::DT_ADDRESS_TEMPLATE => ADDRESS,
        _ => return None,
    })
}

/// The rows of the table of address creation templates, of which there are English ones.
pub(super) fn creation_rows(page: CodePage, locale: u32) -> Vec<PropertyRowR> {
    if locale & 0x3FF != ENGLISH {
        return Vec::new();
    }
    let name = "SMTP Address";
    let address = format!("{BELOW}{:X}", AddressBookEntryType::DT_ADDRESS_TEMPLATE.0);
    let id = entry_id::permanent(AddressBookEntryType::DT_ADDRESS_TEMPLATE, &address);
    let texts = || -> Answer<Vec<_>> {
        Ok(vec![
            text(PropertyTag::PID_TAG_DISPLAY_NAME, name, page)?,
            text(PropertyTag::PID_TAG_ADDRESS_TYPE, "SMTP", page)?,
        ])
    };
    let mut properties = texts().unwrap_or_default();
    properties.extend([
        number(PropertyTag::PID_TAG_DISPLAY_TYPE, AddressBookEntryType::DT_MAILUSER.0 as i32),
        number(PropertyTag::PID_TAG_DEPTH, 0),
        flag(SELECTABLE, true),
        bytes(PropertyTag::PID_TAG_INSTANCE_KEY, &AddressBookEntryType::DT_ADDRESS_TEMPLATE.0.to_le_bytes()),
        bytes(PropertyTag::PID_TAG_ENTRY_ID, &id),
    ]);
    vec![row(properties)]
}

impl Call {
    /// `NspiGetTemplateInfo`. Templates are in English, whatever language is asked for.
    pub(super) fn get_template_info(&self, input: &NspiGetTemplateInfoIn) -> Answer<PropertyRowR> {
        let page = page(input.dw_code_page)?;
        let display_type = match &input.p_dn {
            Some(dn) => {
                let dn = dn.to_string_lossy().to_lowercase();
                let number = dn.find(&BELOW.to_lowercase()).and_then(|at| dn.get(at + BELOW.len()..));
                number.and_then(|n| u32::from_str_radix(n, 16).ok())
            }
            None => Some(input.ul_type),
        };
        let pages = display_type.and_then(pages).ok_or(ErrorCode::EC_INVALID_LOCALE)?;
        let has = |flag: NspiTemplateInfoFlags| input.dw_flags.0 & flag.0 != 0;
        let mut properties = Vec::new();
        if has(NspiTemplateInfoFlags::TI_TEMPLATE) {
            properties.push(bytes(PropertyTag::PID_TAG_TEMPLATE_DATA, &template(pages, page)?));
        }
        if has(NspiTemplateInfoFlags::TI_SCRIPT) {
            properties.push(bytes(SCRIPT_DATA, &script()));
        }
        Ok(row(properties))
    }
}

/// A script that ends at once (MS-OXOABKT 2.2.2.2): what a template shows is the address.
fn script() -> Vec<u8> {
    0x8000_0000u32.to_le_bytes().to_vec()
}

/// A template as clients read it (MS-OXOABKT 2.2.2.1).
fn template(pages: Pages, page: CodePage) -> Answer<Vec<u8>> {
    let mut rows: Vec<(TRow, String)> = Vec::new();
    let mut add = |x, y, width, height, kind, flags, what: u32, size, text: &str| {
        let control_structure = Cntrl { dw_type: what, ul_size: size, ul_string: 0 };
        let row = TRow {
            x_pos: x,
            delta_x: width,
            y_pos: y,
            delta_y: height,
            control_type: kind,
            control_flags: flags,
            control_structure,
        };
        rows.push((row, text.to_owned()));
    };
    let (none, wide) = (ControlFlags(0), ControlFlags::DT_ACCEPT_DBCS);
    for (title, lines) in pages {
        add(0, 0, 0, 0, ControlType::DTCT_PAGE, none, 0, 0, title);
        for (number, line) in lines.iter().enumerate() {
            let y = 8 + 16 * number as u32;
            add(8, y, 76, 8, ControlType::DTCT_LABEL, none, 0, 0, line.label);
            match line.property & 0xFFFF {
                0x000D => add(88, y, 240, 60, ControlType::DTCT_LBX, none, line.property, 0, ""),
                0x101E => add(88, y, 240, 60, ControlType::DTCT_MVLISTBOX, none, line.property, 0, ""),
                _ => add(88, y, 240, 12, ControlType::DTCT_EDIT, wide, line.property, 256, "*"),
            }
        }
    }
    // Type and number of rows, then the rows, then the texts.
    let mut at = 8 + 36 * rows.len() as u32;
    let mut texts = Vec::new();
    let mut finished = Vec::with_capacity(rows.len());
    for (mut row, text) in rows {
        row.control_structure.ul_string = at + texts.len() as u32;
        texts.extend(page.encode(&text).ok_or(ErrorCode::EC_INVALID_CODEPAGE)?);
        texts.push(0);
        finished.push(row);
    }
    at = finished.len() as u32;
    let set = TRowSet { r#type: 1, row_count: at, rows: finished, texts: DataBlob::from(texts) };
    pidl_ndr::to_bytes(&set, Format::NDR32).map_err(|_| ErrorCode::EC_GENERAL_FAILURE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_where_the_rows_say() {
        let page = CodePage::new(1252).unwrap();
        let bytes = template(PERSON, page).unwrap();
        let set: TRowSet = pidl_ndr::from_bytes(&bytes, Format::NDR32).unwrap();
        let text = |row: &TRow| {
            let rest = &bytes[row.control_structure.ul_string as usize..];
            String::from_utf8(rest[..rest.iter().position(|b| *b == 0).unwrap()].to_vec()).unwrap()
        };
        assert_eq!(set.r#type, 1);
        assert_eq!(set.row_count as usize, set.rows.len());
        assert_eq!(set.rows[0].control_type, ControlType::DTCT_PAGE);
        assert_eq!(text(&set.rows[0]), "General");
        assert_eq!(text(&set.rows[1]), "First:");
        assert_eq!(set.rows[2].control_structure.dw_type, 0x3A06_001E);
        let pages = set.rows.iter().filter(|r| r.control_type == ControlType::DTCT_PAGE).count();
        assert_eq!(pages, PERSON.len());
    }
}
