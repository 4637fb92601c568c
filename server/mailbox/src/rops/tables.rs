//! Rows of tables (MS-OXCTABL 2.2.2.2 to 2.2.2.6, 2.2.2.12 to 2.2.2.16).

use crate::call::Call;
use crate::failure::{Failure, Result, ensure};
use crate::restriction;
use crate::table::{Rows, Table};
use crate::values::{self, Text};
use exchange::oxcdata::{PropertyRow, SortOrderSet};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::{RopId, RopRequest, RopRequestBody};
use exchange::oxctabl::{
    BookmarkOrigin, FindRowFlags, QueryRowsFlags, RopAbortSuccess, RopFindRowRequest, RopFindRowSuccess,
    RopGetStatusSuccess, RopQueryColumnsAllSuccess, RopQueryRowsRequest, RopQueryRowsSuccess,
    RopRestrictRequest, RopRestrictSuccess, RopSetColumnsRequest, RopSetColumnsSuccess, RopSortTableRequest,
    RopSortTableSuccess, TableStatus,
};
use exchange::oxprops::PropertyTag;
use openchange_store::{Cells, id_of, type_of};

/// Bytes of a RopQueryRows response without its rows.
const QUERY_ROWS: usize = 9;
/// Bytes of a RopFindRow response without its row.
const FIND_ROW: usize = 8;
/// Rows that are read at a time.
const BATCH: usize = 64;
/// Columns that a table may have.
const COLUMNS: usize = 1024;

/// RopSetColumns
pub(crate) fn set_columns(
    call: &mut Call<'_>,
    request: &RopSetColumnsRequest,
) -> Result<RopSetColumnsSuccess> {
    let table = call.table()?;
    let possible = possible(&request.property_tags);
    table.set_columns(possible.is_ok().then(|| request.property_tags.clone()));
    possible?;
    Ok(RopSetColumnsSuccess { table_status: TableStatus::TBLSTAT_COMPLETE })
}

/// Whether a table can have these columns.
fn possible(columns: &[PropertyTag]) -> Result<()> {
    ensure(!columns.is_empty(), ErrorCode::EC_INVALID_PARAMETER)?;
    ensure(columns.len() <= COLUMNS, ErrorCode::EC_TOO_MANY_COLUMNS)?;
    let impossible =
        |tag: &PropertyTag| matches!(type_of(*tag).0, 0x0000 | 0x000a | 0x000d | 0x00fd | 0x00fe);
    ensure(!columns.iter().any(impossible), ErrorCode::EC_INVALID_PARAMETER)
}

/// RopSortTable
pub(crate) fn sort_table(call: &mut Call<'_>, request: &RopSortTableRequest) -> Result<RopSortTableSuccess> {
    let table = call.table()?;
    let contents = matches!(table.view()?.table(), openchange_store::Table::Contents { .. });
    ensure(contents, ErrorCode::EC_NOT_SUPPORTED)?;
    let mut sort_orders = request.sort_orders.clone();
    for order in &mut sort_orders {
        let of = type_of(order.property_tag);
        order.property_tag = values::tag_of_type(order.property_tag, values::store_type(of));
    }
    let sort_order_count = sort_orders.len() as u16;
    table.sort(SortOrderSet {
        sort_order_count,
        categorized_count: request.category_count,
        expanded_count: request.expanded_count,
        sort_orders,
    })?;
    Ok(RopSortTableSuccess { table_status: TableStatus::TBLSTAT_COMPLETE })
}

/// RopRestrict
pub(crate) fn restrict(call: &mut Call<'_>, request: &RopRestrictRequest) -> Result<RopRestrictSuccess> {
    let text = call.text();
    let table = call.table()?;
    let wanted = request.restriction_data.restriction.as_ref();
    let wanted = wanted.map(|restriction| restriction::store_restriction(restriction, text));
    table.restrict(wanted)?;
    Ok(RopRestrictSuccess { table_status: TableStatus::TBLSTAT_COMPLETE })
}

/// A row as the columns say.
pub(crate) fn row(cells: Cells, columns: &[PropertyTag], text: Text, limit: usize) -> PropertyRow {
    let cells = cells.into_iter().zip(columns).map(|(c, tag)| values::cell(c, *tag, text, limit)).collect();
    values::row(cells, columns)
}

/// The columns as the store knows them.
pub(crate) fn store_columns(columns: &[PropertyTag]) -> Vec<PropertyTag> {
    columns.iter().map(|tag| values::tag_of_type(*tag, values::store_type(type_of(*tag)))).collect()
}

/// RopQueryRows: as many rows as were asked for and there is room for. What somebody else has just deleted is
/// passed over.
pub(crate) fn query_rows(call: &mut Call<'_>, request: &RopQueryRowsRequest) -> Result<RopQueryRowsSuccess> {
    let (text, limit, room) = (call.text(), call.state.options().limits.row_value, call.room);
    let table = call.table()?;
    ensure(request.forward_read <= 1, ErrorCode::EC_INVALID_PARAMETER)?;
    let columns = table.columns()?.to_vec();
    table.update()?;
    table.watched = true;
    let forward = request.forward_read != 0;
    let advance = request.query_rows_flags.0 & QueryRowsFlags::NO_ADVANCE.0 == 0;
    let wanted = usize::from(request.row_count);
    let start = table.position();
    let tags = values::tags(&columns);
    let mut rows = Vec::new();
    let mut used = QUERY_ROWS;
    let (mut low, mut high) = if forward { (start, table.len()) } else { (0, start) };
    // What is read backwards is what is just before the cursor.
    'full: while low < high && rows.len() < wanted {
        let count = BATCH.min(wanted - rows.len());
        let batch =
            if forward { low..high.min(low + count) } else { high.saturating_sub(count).max(low)..high };
        let mut cells = table.cells(batch.clone(), &store_columns(&columns))?;
        if !forward {
            cells.reverse();
        }
        for cells in cells {
            if let Some(cells) = cells {
                let row = row(cells, &columns, text, limit);
                let size = values::row_size(&row, &tags)?;
                if used + size > room {
                    if rows.is_empty() {
                        return Err(Failure::TooSmall(used + size));
                    }
                    break 'full;
                }
                used += size;
                rows.push(row);
            }
            if forward { low += 1 } else { high -= 1 }
        }
    }
    let end = if forward { low } else { high };
    if !forward {
        rows.reverse();
    }
    if advance {
        table.seek(end);
    }
    let no_more = if forward { end >= table.len() } else { end == 0 };
    let origin = match (advance, forward, no_more) {
        (true, true, true) => BookmarkOrigin::BOOKMARK_END,
        (true, false, true) => BookmarkOrigin::BOOKMARK_BEGINNING,
        _ => BookmarkOrigin::BOOKMARK_CURRENT,
    };
    let left = wanted - rows.len();
    if advance && left > 0 && !no_more {
        call.more = Some(RopRequest {
            rop_id: RopId::ROP_QUERY_ROWS,
            logon_id: call.logon_id,
            input_handle_index: call.input,
            body: RopRequestBody::QueryRows(RopQueryRowsRequest {
                row_count: left as u16,
                ..request.clone()
            }),
        });
    }
    call.columns = Some(tags);
    Ok(RopQueryRowsSuccess { origin, row_count: rows.len() as u16, row_data: rows })
}

/// RopFindRow
pub(crate) fn find_row(call: &mut Call<'_>, request: &RopFindRowRequest) -> Result<RopFindRowSuccess> {
    let (text, limit, room) = (call.text(), call.state.options().limits.row_value, call.room);
    let table = call.table()?;
    let hierarchy = matches!(table.view()?.table(), openchange_store::Table::Hierarchy { .. });
    let columns = table.columns()?.to_vec();
    table.update()?;
    table.watched = true;
    let (start, gone) = match request.origin {
        BookmarkOrigin::BOOKMARK_CUSTOM => table.bookmarked(&request.bookmark)?,
        origin => (table.origin(origin)?, false),
    };
    let backwards = request.find_row_flags.0 & FindRowFlags::DIR_BACKWARD.0 != 0;
    let wanted = request.restriction_data.restriction.as_ref();
    let wanted = wanted.map(|wanted| restriction::store_restriction(wanted, text));
    let mut from = start;
    let (place, cells) = loop {
        let found = match &wanted {
            Some(wanted) => table.find(from, backwards, wanted)?,
            None if backwards => from.checked_sub(1),
            None => (from < table.len()).then_some(from),
        };
        let place = found.ok_or(ErrorCode::EC_NOT_FOUND)?;
        if let Some(Some(cells)) = table.cells(place..place + 1, &store_columns(&columns))?.pop() {
            break (place, cells);
        }
        from = if backwards { place } else { place + 1 };
    };
    let row = row(cells, &columns, text, limit);
    let tags = values::tags(&columns);
    table.seek(place);
    let fits = FIND_ROW + values::row_size(&row, &tags)? <= room;
    call.columns = Some(tags);
    Ok(RopFindRowSuccess {
        // Of folders that is never said (MS-OXCTABL 2.2.2.14.2).
        row_no_longer_visible: u8::from(gone && !hierarchy),
        has_row_data: u8::from(fits),
        row_data: fits.then_some(row),
    })
}

/// RopGetStatus: nothing is done later than it was asked for.
pub(crate) fn get_status(call: &mut Call<'_>) -> Result<RopGetStatusSuccess> {
    call.table()?;
    Ok(RopGetStatusSuccess { table_status: TableStatus::TBLSTAT_COMPLETE })
}

/// RopAbort: so there is nothing to abort.
pub(crate) fn abort(call: &mut Call<'_>) -> Result<RopAbortSuccess> {
    call.table()?.view()?;
    Err(ErrorCode::EC_ABORT_FAILED.into())
}

/// RopQueryColumnsAll
pub(crate) fn query_columns_all(call: &mut Call<'_>) -> Result<RopQueryColumnsAllSuccess> {
    let mailbox = call.mailbox()?;
    let table = call.table()?;
    table.watched = true;
    let tags = match &table.rows {
        Rows::View(view) => mailbox.columns(view.table())?,
        Rows::Attachments(rows) => {
            let mut tags: Vec<_> = rows.iter().flat_map(|(_, properties)| properties.tags()).collect();
            tags.sort_by_key(|tag| id_of(*tag));
            tags.dedup_by_key(|tag| id_of(*tag));
            tags
        }
    };
    Ok(RopQueryColumnsAllSuccess { property_tag_count: tags.len() as u16, property_tags: tags })
}

/// RopResetTable
pub(crate) fn reset_table(call: &mut Call<'_>) -> Result<()> {
    let table: &mut Table = call.table()?;
    let contents = matches!(table.view()?.table(), openchange_store::Table::Contents { .. });
    ensure(contents, ErrorCode::EC_NOT_SUPPORTED)?;
    table.reset()
}
