//! Tables: positions, rows, order (MS-OXNSPI 3.1.4.1.4, 3.1.4.1.8, 3.1.4.1.9,
//! 3.1.4.1.11, 3.1.4.1.12).

use super::rows::{Format, set};
use super::{Answer, Call, order, page};
use crate::collation;
use crate::position::Position;
use crate::snapshot::Order;
use exchange::exchange::{
    MIdArrayR, NspiCompareMIdsIn, NspiQueryRowsIn, NspiResortRestrictionIn, NspiRetrieveFlags,
    NspiSeekEntriesIn, NspiUpdateStatIn, PositioningMId, PropValUnion, PropertyRowSetR, Stat, TableSortOrder,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxprops::PropertyTag;

/// How many rows `NspiSeekEntries` returns of a container.
const ROWS_AFTER_SEEK: u32 = 50;

impl Call {
    /// `NspiUpdateStat`: the new place, and how far it is from the old one.
    pub(super) fn update_stat(&self, input: &NspiUpdateStatIn) -> Answer<(Stat, i32)> {
        page(input.p_stat.code_page)?;
        let mut stat = input.p_stat.clone();
        let moved = self.step(&mut stat)?;
        Ok((stat, moved))
    }

    /// Moves a place by its `Delta`.
    fn step(&self, stat: &mut Stat) -> Answer<i32> {
        let table = self.table(stat)?;
        let position = self.position(stat, &table)?;
        position.report(stat, table.len() as u32, |row| table.get(row as usize).map(|p| self.mid(*p)));
        Ok(position.moved())
    }

    fn position(&self, stat: &Stat, table: &[u32]) -> Answer<Position> {
        let row_of = |mid| self.row_of(stat, table, mid).map(|row| row as u32);
        Position::find(stat, table.len() as u32, row_of).ok_or(ErrorCode::EC_NOT_FOUND)
    }

    /// Which row an object has.
    fn row_of(&self, stat: &Stat, table: &[u32], mid: u32) -> Option<usize> {
        let place = self.locate(mid)?;
        match order(stat) {
            Order::Name => table.binary_search(&place).ok(),
            Order::Phonetic => table.iter().position(|p| *p == place),
        }
    }

    /// `NspiQueryRows`: the new place, and rows.
    pub(super) async fn query_rows(&self, input: &NspiQueryRowsIn) -> Answer<(Stat, PropertyRowSetR)> {
        let page = page(input.p_stat.code_page)?;
        if input.count == 0 && input.lp_e_table.is_none() {
            return Err(ErrorCode::EC_INVALID_PARAMETER);
        }
        let format = Format {
            page,
            ephemeral: input.dw_flags.0 & NspiRetrieveFlags::F_EPH_ID.0 != 0,
            columns: self.columns(input.p_prop_tags.as_ref())?,
        };
        let most = (input.count as usize).min(self.book.options().limits.rows);
        let mut stat = input.p_stat.clone();
        if let Some(explicit) = &input.lp_e_table {
            let places: Vec<Option<u32>> = explicit.iter().take(most).map(|mid| self.locate(*mid)).collect();
            let rows = self.rows(&places, format).await?;
            return Ok((stat, set(rows.rows)));
        }
        let table = self.table(&stat)?;
        let position = self.position(&stat, &table)?;
        let places: Vec<Option<u32>> =
            table.iter().skip(position.to as usize).take(most).map(|p| Some(*p)).collect();
        let rows = self.rows(&places, format).await?;
        let end = (position.to as usize + rows.rows.len()) as u32;
        let after = Position { from: position.from, to: end };
        after.report(&mut stat, table.len() as u32, |row| table.get(row as usize).map(|p| self.mid(*p)));
        Ok((stat, set(rows.rows)))
    }

    /// `NspiSeekEntries`: the place of the first row not before a name, and rows if asked for.
    pub(super) async fn seek_entries(
        &self,
        input: &NspiSeekEntriesIn,
    ) -> Answer<(Stat, Option<PropertyRowSetR>)> {
        let page = page(input.p_stat.code_page)?;
        let mut stat = input.p_stat.clone();
        let table = self.table(&stat)?;
        let is_name = input.p_target.ul_prop_tag.0 >> 16 == PropertyTag::PID_TAG_DISPLAY_NAME.0 >> 16;
        let target = match &input.p_target.value {
            PropValUnion::LpszW(Some(text)) if is_name => text.to_string_lossy().into_owned(),
            PropValUnion::LpszA(Some(text)) if is_name => page.decode(text.as_bytes()).unwrap_or_default(),
            _ => return Err(ErrorCode::EC_GENERAL_FAILURE),
        };
        if stat.sort_type != TableSortOrder::SORT_TYPE_DISPLAY_NAME {
            return Err(ErrorCode::EC_GENERAL_FAILURE);
        }
        let key = collation::key(&target);
        let before = |place: u32| self.snapshot.entry(place).is_none_or(|e| e.key < key);
        let explicit = input.lp_e_table.as_ref().map(|t| t.aul_prop_tag.as_slice());
        let (row, total, mid) = match explicit {
            Some(mids) => {
                let row = mids.iter().position(|mid| self.locate(*mid).is_some_and(|p| !before(p)));
                let row = row.ok_or(ErrorCode::EC_NOT_FOUND)?;
                (row, mids.len(), mids.get(row).copied())
            }
            None => {
                let row = table.partition_point(|place| before(*place));
                (row, table.len(), table.get(row).map(|p| self.mid(*p)))
            }
        };
        stat.current_rec = mid.ok_or(ErrorCode::EC_NOT_FOUND)?;
        stat.num_pos = row as u32;
        stat.total_recs = total as u32;
        if input.p_prop_tags.is_none() {
            return Ok((stat, None));
        }
        let rest: Option<Vec<u32>> = explicit.map(|mids| mids.iter().skip(row).copied().collect());
        let query = NspiQueryRowsIn {
            dw_flags: NspiRetrieveFlags::F_EPH_ID,
            p_stat: stat.clone(),
            count: rest.as_ref().map_or(ROWS_AFTER_SEEK, |r| r.len() as u32),
            dw_e_table_count: rest.as_ref().map_or(0, |r| r.len() as u32),
            lp_e_table: rest,
            p_prop_tags: input.p_prop_tags.clone(),
            ..NspiQueryRowsIn::default()
        };
        let (_, rows) = self.query_rows(&query).await?;
        Ok((stat, Some(rows)))
    }

    /// `NspiResortRestriction`: the place in the sorted table, and the table.
    pub(super) fn resort_restriction(&self, input: &NspiResortRestrictionIn) -> Answer<(Stat, MIdArrayR)> {
        page(input.p_stat.code_page)?;
        let mut stat = input.p_stat.clone();
        let mut places: Vec<u32> =
            input.p_in_m_ids.aul_prop_tag.iter().filter_map(|mid| self.locate(*mid)).collect();
        self.snapshot.sort(&mut places, order(&stat));
        let sorted: Vec<u32> = places.iter().map(|p| self.mid(*p)).collect();
        stat.total_recs = sorted.len() as u32;
        match sorted.iter().position(|mid| *mid == stat.current_rec) {
            Some(row) => stat.num_pos = row as u32,
            None => {
                stat.num_pos = 0;
                stat.current_rec = PositioningMId::MID_BEGINNING_OF_TABLE.0;
            }
        }
        Ok((stat, mids(sorted)))
    }

    /// `NspiCompareMIds`: less than, equal to or greater than 0.
    pub(super) fn compare_mids(&self, input: &NspiCompareMIdsIn) -> Answer<i32> {
        page(input.p_stat.code_page)?;
        let table = self.table(&input.p_stat)?;
        let row = |mid| self.row_of(&input.p_stat, &table, mid).ok_or(ErrorCode::EC_GENERAL_FAILURE);
        Ok(row(input.m_id1)?.cmp(&row(input.m_id2)?) as i32)
    }
}

/// Minimal entry ids as an array.
pub(super) fn mids(mids: Vec<u32>) -> MIdArrayR {
    MIdArrayR { c_values: mids.len() as u32, aul_prop_tag: mids }
}
