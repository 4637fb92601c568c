//! Categories of tables, which can be expanded and collapsed (MS-OXCTABL 2.2.2.17 to 2.2.2.20).

use crate::call::Call;
use crate::failure::{Failure, Result, ensure};
use crate::rops::tables::{row, store_columns};
use crate::table::Table;
use crate::values;
use exchange::oxcdata::PropertyValue;
use exchange::oxcerrors::ErrorCode;
use exchange::oxctabl::{
    RopCollapseRowRequest, RopCollapseRowSuccess, RopExpandRowRequest, RopExpandRowSuccess,
    RopGetCollapseStateRequest, RopGetCollapseStateSuccess, RopSetCollapseStateRequest,
    RopSetCollapseStateSuccess,
};
use exchange::oxprops::PropertyTag;
use openchange_store::{RowId, View};

/// Bytes of a RopExpandRow response without its rows.
const EXPAND_ROW: usize = 12;
/// `PidTagRowType` of a category (MS-OXCTABL 2.2.1.3).
const EXPANDED: i32 = 3;
const COLLAPSED: i32 = 4;
/// The form of a collapsed state.
const VERSION: u8 = 1;
/// Categories that a collapsed state has room for.
const TOGGLED: usize = 4096;

/// A contents table whose columns are set.
fn contents<'a>(call: &'a mut Call<'_>) -> Result<&'a mut Table> {
    let table = call.table()?;
    let contents = matches!(table.view()?.table(), openchange_store::Table::Contents { .. });
    ensure(contents, ErrorCode::EC_NOT_SUPPORTED)?;
    table.columns()?;
    table.update()?;
    Ok(table)
}

/// A category that is in one of two states.
fn category(table: &mut Table, id: u64, state: i32, otherwise: ErrorCode) -> Result<()> {
    let place = table.place(RowId { folder: 0, message: id, instance: 0 });
    let place = place.ok_or(Failure::Code(ErrorCode::EC_NOT_FOUND))?;
    let cells = table.cells(place..place + 1, &[PropertyTag::PID_TAG_ROW_TYPE])?.pop();
    let cells = cells.flatten().ok_or(Failure::Code(ErrorCode::EC_NOT_FOUND))?;
    let found = cells.into_iter().next().flatten();
    ensure(found == Some(PropertyValue::Integer32(state)), otherwise)
}

/// RopExpandRow: as many of the rows as were asked for and there is room for.
pub(crate) fn expand_row(call: &mut Call<'_>, request: &RopExpandRowRequest) -> Result<RopExpandRowSuccess> {
    let (text, limit, room) = (call.text(), call.state.options().limits.row_value, call.room);
    let table = contents(call)?;
    let columns = table.columns()?.to_vec();
    category(table, request.category_id, COLLAPSED, ErrorCode::EC_NOT_COLLAPSED)?;
    if EXPAND_ROW > room {
        return Err(Failure::TooSmall(EXPAND_ROW));
    }
    let expanded = table.rearrange(|view| view.expand(request.category_id))?;
    let (place, count) = expanded.ok_or(Failure::Code(ErrorCode::EC_NOT_FOUND))?;
    let tags = values::tags(&columns);
    let mut rows = Vec::new();
    let mut used = EXPAND_ROW;
    let wanted = count.min(usize::from(request.max_row_count));
    for cells in table.cells(place + 1..place + 1 + wanted, &store_columns(&columns))?.into_iter().flatten() {
        let row = row(cells, &columns, text, limit);
        used += values::row_size(&row, &tags)?;
        if used > room {
            break;
        }
        rows.push(row);
    }
    call.columns = Some(tags);
    Ok(RopExpandRowSuccess { expanded_row_count: count as u32, row_count: rows.len() as u16, row_data: rows })
}

/// RopCollapseRow
pub(crate) fn collapse_row(
    call: &mut Call<'_>,
    request: &RopCollapseRowRequest,
) -> Result<RopCollapseRowSuccess> {
    let table = contents(call)?;
    category(table, request.category_id, EXPANDED, ErrorCode::EC_NOT_EXPANDED)?;
    let collapsed = table.rearrange(|view| view.collapse(request.category_id))?;
    let (_, count) = collapsed.ok_or(Failure::Code(ErrorCode::EC_NOT_FOUND))?;
    Ok(RopCollapseRowSuccess { collapsed_row_count: count as u32 })
}

/// RopGetCollapseState: the row to come back to, and the categories that are not as the table was sorted.
pub(crate) fn get_collapse_state(
    call: &mut Call<'_>,
    request: &RopGetCollapseStateRequest,
) -> Result<RopGetCollapseStateSuccess> {
    let table = contents(call)?;
    let mut state = vec![VERSION];
    state.extend(request.row_id.to_le_bytes());
    state.extend(request.row_instance_number.to_le_bytes());
    let toggled = table.view()?.toggled();
    state.extend(toggled.into_iter().take(TOGGLED).flat_map(u64::to_le_bytes));
    Ok(RopGetCollapseStateSuccess { collapse_state_size: state.len() as u16, collapse_state: state })
}

/// What a collapsed state says: a row, its instance and categories.
fn parse(state: &[u8]) -> Option<(u64, u32, Vec<u64>)> {
    let (version, rest) = state.split_first()?;
    let (row, rest) = rest.split_first_chunk()?;
    let (instance, rest) = rest.split_first_chunk()?;
    let (toggled, rest) = rest.as_chunks();
    let whole = *version == VERSION && rest.is_empty();
    let ids = toggled.iter().map(|id| u64::from_le_bytes(*id)).collect();
    whole.then(|| (u64::from_le_bytes(*row), u32::from_le_bytes(*instance), ids))
}

/// RopSetCollapseState
pub(crate) fn set_collapse_state(
    call: &mut Call<'_>,
    request: &RopSetCollapseStateRequest,
) -> Result<RopSetCollapseStateSuccess> {
    let table = contents(call)?;
    let (message, instance, toggled) =
        parse(&request.collapse_state).ok_or(Failure::Code(ErrorCode::EC_INVALID_PARAMETER))?;
    table.rearrange(|view: &mut View| view.set_toggled(&toggled))?;
    let header = RowId { folder: 0, message, instance };
    let folder = table.view()?.table().folder();
    let row = if table.place(header).is_some() { header } else { RowId { folder, message, instance } };
    if let Some(place) = table.place(row) {
        table.seek(place);
    }
    let bookmark = table.mark(Some(row))?;
    Ok(RopSetCollapseStateSuccess { bookmark_size: bookmark.len() as u16, bookmark })
}
