//! `NspiGetMatches` (MS-OXNSPI 3.1.4.1.10): the entries of a container that meet a
//! restriction, or those that a property of an object names.

use super::rows::{Format, set};
use super::table::mids;
use super::{Answer, Call, page};
use crate::attributes::{Syntax, at};
use crate::code_page::CodePage;
use crate::entry::Kind;
use crate::restriction;
use crate::snapshot::Container;
use crate::value::{Column, Fetched, Source, Value};
use exchange::exchange::{MIdArrayR, NspiGetMatchesIn, PropertyRowSetR, RestrictionR, Stat, TableSortOrder};
use exchange::oxcerrors::ErrorCode;
use exchange::oxprops::PropertyTag;

/// The most entries whose photos or certificates a restriction may ask about.
const MOST_FETCHED: usize = 1000;

impl Call {
    /// The place, the table, and its rows if asked for.
    pub(super) async fn get_matches(
        &self,
        input: &NspiGetMatchesIn,
    ) -> Answer<(Stat, MIdArrayR, Option<PropertyRowSetR>)> {
        let page = page(input.p_stat.code_page)?;
        if input.reserved1 != 0 {
            return Err(ErrorCode::EC_INVALID_PARAMETER);
        }
        let mut stat = input.p_stat.clone();
        let by_name =
            [TableSortOrder::SORT_TYPE_DISPLAY_NAME, TableSortOrder::SORT_TYPE_PHONETIC_DISPLAY_NAME];
        let of_container = by_name.contains(&stat.sort_type);
        if of_container {
            self.container(&stat)?;
        }
        let places = match &input.filter {
            Some(_) if !of_container => return Err(ErrorCode::EC_GENERAL_FAILURE),
            Some(filter) => self.restricted(&stat, filter, page).await?,
            None => self.referred(&stat, input)?,
        };
        let most = (input.ul_requested as usize).min(self.book.options().limits.rows);
        if places.len() > most {
            return Err(ErrorCode::EC_TABLE_TOO_BIG);
        }
        let rows = match &input.p_prop_tags {
            None => None,
            tags => {
                let columns = self.columns(tags.as_ref())?;
                let wanted: Vec<Option<u32>> = places.iter().map(|p| Some(*p)).collect();
                let rows = self.rows(&wanted, Format { page, ephemeral: true, columns }).await?;
                if !rows.all {
                    return Err(ErrorCode::EC_TABLE_TOO_BIG);
                }
                Some(set(rows.rows))
            }
        };
        stat.container_id = stat.current_rec;
        Ok((stat, mids(places.iter().map(|p| self.mid(*p)).collect()), rows))
    }

    /// The rows of a container that meet a restriction.
    async fn restricted(&self, stat: &Stat, filter: &RestrictionR, page: CodePage) -> Answer<Vec<u32>> {
        let container = self.container(stat)?;
        let table = self.table(stat)?.into_owned();
        let anr = |typed: &str| self.resolve(container, typed).into_iter().collect();
        let most = self.book.options().limits.conditions;
        let condition = restriction::translate(filter, page, most, &anr)?;
        let mut large = Vec::new();
        condition.large(&mut large);
        let mut fetched = Fetched::new();
        if !large.is_empty() {
            if table.len() > MOST_FETCHED {
                return Err(ErrorCode::EC_TOO_COMPLEX);
            }
            let guids: Vec<_> =
                table.iter().filter_map(|p| self.snapshot.entry(*p)).map(|e| e.guid).collect();
            let found = self.book.fetch(&guids, &large).await;
            fetched = found.map_err(|_| ErrorCode::EC_GENERAL_FAILURE)?;
        }
        self.work(table.len(), move |call| {
            let reader = call.reader(page, false, Some(fetched));
            table.into_iter().filter(|place| condition.holds(&reader, *place)).collect()
        })
        .await
    }

    /// Whom a string may mean, of those in a container that the caller sees.
    pub(super) fn resolve(&self, container: &Container, typed: &str) -> Vec<u32> {
        let visible = |place| container.has(place) && self.snapshot.sees(self.viewer(), place);
        let kinds = ["EX:", "X500:"].iter().find_map(|kind| typed.trim().strip_prefix(kind));
        let address = kinds.unwrap_or(typed.trim());
        if address.starts_with('/') {
            return self.snapshot.by_address(address).filter(|place| visible(*place)).into_iter().collect();
        }
        self.snapshot.names().find(typed, visible)
    }

    /// The entries that a property of an object names (constraints 9 to 14).
    fn referred(&self, stat: &Stat, input: &NspiGetMatchesIn) -> Answer<Vec<u32>> {
        let place = self.locate(stat.current_rec).ok_or(ErrorCode::EC_GENERAL_FAILURE)?;
        let entry = self.snapshot.entry(place).ok_or(ErrorCode::EC_GENERAL_FAILURE)?;
        let tag = match &input.lp_prop_name {
            Some(name) => name.l_id as u32 & 0xFFFF,
            None => stat.container_id >> 16,
        };
        let column = Column::new(PropertyTag(tag << 16));
        let Source::Attribute(attribute, slot) = column.source else {
            return Err(ErrorCode::EC_NOT_SUPPORTED);
        };
        if !matches!(attribute.syntax, Syntax::Links | Syntax::BackLinks) {
            return Err(ErrorCode::EC_NOT_SUPPORTED);
        }
        let writable = attribute.syntax == Syntax::Links && is_writable(slot, entry.kind);
        if stat.sort_type == TableSortOrder::SORTTYPEDISPLAYNAME_W && !writable {
            return Err(ErrorCode::EC_NOT_SUPPORTED);
        }
        let reader = self.reader(CodePage::Teletex, false, None);
        Ok(match reader.value(place, &column) {
            Some(Value::Entries(places)) => places,
            _ => Vec::new(),
        })
    }
}

/// Whether a property that names objects can be changed at all (MS-OXNSPI 3.1.4.1.15).
pub(super) fn is_writable(slot: u8, kind: Kind) -> bool {
    (slot == at("member") && kind == Kind::Group) || (slot == at("publicDelegates") && kind == Kind::User)
}
