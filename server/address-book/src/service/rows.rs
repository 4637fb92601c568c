//! Rows of answers, within the limits of a call.

use super::{Answer, Call};
use crate::code_page::CodePage;
use crate::value::{Column, Fetched};
use exchange::exchange::{PropValUnion, PropertyRowR, PropertyRowSetR, PropertyTagArrayR, PropertyValueR};
use exchange::oxcerrors::ErrorCode;
use exchange::oxctypes::PropertyType;
use exchange::oxprops::PropertyTag;
use openchange_directory::Guid;

/// The columns of a client that names none (MS-OXNSPI 3.1.4.1.8 constraint 6).
const DEFAULT: [u32; 7] =
    [0xFFFD_0003, 0x0FFE_0003, 0x3900_0003, 0x3001_001E, 0x3A1A_001E, 0x3A18_001E, 0x3A19_001E];

/// How rows are to be.
pub(super) struct Format {
    pub page: CodePage,
    pub ephemeral: bool,
    pub columns: Vec<Column>,
}

/// Rows, and whether the limit on bytes kept others out.
pub(super) struct Rows {
    pub rows: Vec<PropertyRowR>,
    pub all: bool,
}

impl Call {
    /// The columns that a client asks for.
    pub(super) fn columns(&self, tags: Option<&PropertyTagArrayR>) -> Answer<Vec<Column>> {
        let Some(tags) = tags else {
            return Ok(DEFAULT.iter().map(|tag| Column::new(PropertyTag(*tag))).collect());
        };
        if tags.aul_prop_tag.len() > self.book.options().limits.columns {
            return Err(ErrorCode::EC_TABLE_TOO_BIG);
        }
        Ok(tags.aul_prop_tag.iter().map(|tag| Column::new(*tag)).collect())
    }

    /// Rows for entries; none stands for an entry that is not there.
    pub(super) async fn rows(&self, places: &[Option<u32>], format: Format) -> Answer<Rows> {
        let fetched = self.fetch(places, &format.columns).await;
        let size = places.len() * format.columns.len();
        let places = places.to_vec();
        self.work(size, move |call| call.read(&places, format, fetched)).await?
    }

    fn read(&self, places: &[Option<u32>], format: Format, fetched: Option<Fetched>) -> Answer<Rows> {
        let reader = self.reader(format.page, format.ephemeral, fetched);
        let mut left = self.book.options().limits.bytes;
        let mut rows = Vec::new();
        for place in places {
            let properties: Vec<PropertyValueR> =
                format.columns.iter().map(|column| reader.property(*place, column)).collect();
            let size = 16 + properties.iter().map(size_of_property).sum::<usize>();
            match left.checked_sub(size) {
                Some(rest) => left = rest,
                None if rows.is_empty() => return Err(ErrorCode::EC_TABLE_TOO_BIG),
                None => return Ok(Rows { rows, all: false }),
            }
            rows.push(row(properties));
        }
        Ok(Rows { rows, all: true })
    }

    /// What the columns need that is not in memory; none if the directory cannot be asked.
    pub(super) async fn fetch(&self, places: &[Option<u32>], columns: &[Column]) -> Option<Fetched> {
        let mut names: Vec<&str> = columns.iter().filter_map(Column::large).collect();
        names.sort_unstable();
        names.dedup();
        if names.is_empty() {
            return Some(Fetched::new());
        }
        let mut guids: Vec<Guid> =
            places.iter().flatten().filter_map(|p| self.snapshot.entry(*p)).map(|e| e.guid).collect();
        guids.sort_unstable();
        guids.dedup();
        // Photos of more people than a client shows at once are not for one answer.
        guids.truncate(1000);
        let fetched = self.book.fetch(&guids, &names).await;
        fetched.inspect_err(|error| tracing::warn!(%error, "photos or certificates are left out")).ok()
    }
}

/// Properties as a row.
pub(super) fn row(properties: Vec<PropertyValueR>) -> PropertyRowR {
    PropertyRowR { reserved: 0, c_values: properties.len() as u32, lp_props: Some(properties) }
}

/// Rows as a set of rows.
pub(super) fn set(rows: Vec<PropertyRowR>) -> PropertyRowSetR {
    PropertyRowSetR { c_rows: rows.len() as u32, a_row: rows }
}

/// Tags as an array.
pub(super) fn tags(tags: Vec<PropertyTag>) -> PropertyTagArrayR {
    PropertyTagArrayR { c_values: tags.len() as u32, aul_prop_tag: tags }
}

/// Whether a property is an error.
pub(super) fn is_error(property: &PropertyValueR) -> bool {
    property.ul_prop_tag.0 & 0xFFFF == u32::from(PropertyType::PTYP_ERROR_CODE.0)
}

/// Bytes on the wire, about.
fn size_of_property(property: &PropertyValueR) -> usize {
    24 + match &property.value {
        PropValUnion::LpszA(Some(text)) => text.len() + 16,
        PropValUnion::LpszW(Some(text)) => text.len() * 2 + 16,
        PropValUnion::Bin(bin) => bin.cb as usize + 8,
        PropValUnion::MVszA(all) => {
            all.lppsz_a.iter().flatten().filter_map(|s| s.lpsz_a.as_ref()).map(|s| s.len() + 20).sum()
        }
        PropValUnion::MVszW(all) => {
            all.lppsz_w.iter().flatten().filter_map(|s| s.lpsz_w.as_ref()).map(|s| s.len() * 2 + 20).sum()
        }
        PropValUnion::MVbin(all) => all.lpbin.iter().flatten().map(|b| b.cb as usize + 16).sum(),
        _ => 0,
    }
}
