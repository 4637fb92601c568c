//! The cursor of a table (MS-OXCTABL 2.2.2.7 to 2.2.2.11, 2.2.2.15).

use crate::call::Call;
use crate::failure::{Failure, Result, ensure};
use crate::table::Table;
use exchange::oxcerrors::ErrorCode;
use exchange::oxctabl::{
    RopCreateBookmarkSuccess, RopFreeBookmarkRequest, RopQueryPositionSuccess, RopSeekRowBookmarkRequest,
    RopSeekRowBookmarkSuccess, RopSeekRowFractionalRequest, RopSeekRowRequest, RopSeekRowSuccess,
};

/// RopQueryPosition
pub(crate) fn query_position(call: &mut Call<'_>) -> Result<RopQueryPositionSuccess> {
    let table = call.table()?;
    table.update()?;
    table.watched = true;
    Ok(RopQueryPositionSuccess { numerator: table.position() as u32, denominator: table.len() as u32 })
}

/// RopSeekRow
pub(crate) fn seek_row(call: &mut Call<'_>, request: &RopSeekRowRequest) -> Result<RopSeekRowSuccess> {
    let table = call.table()?;
    table.update()?;
    table.watched = true;
    let from = table.origin(request.origin)?;
    let moved = table.move_by(from, request.row_count);
    Ok(RopSeekRowSuccess { has_sought_less: u8::from(moved != request.row_count), rows_sought: moved })
}

/// RopSeekRowBookmark
pub(crate) fn seek_row_bookmark(
    call: &mut Call<'_>,
    request: &RopSeekRowBookmarkRequest,
) -> Result<RopSeekRowBookmarkSuccess> {
    let table = bookmarked(call)?;
    table.update()?;
    table.watched = true;
    let (from, gone) = table.bookmarked(&request.bookmark)?;
    let moved = table.move_by(from, request.row_count);
    Ok(RopSeekRowBookmarkSuccess {
        row_no_longer_visible: u8::from(gone),
        has_sought_less: u8::from(moved != request.row_count),
        rows_sought: moved,
    })
}

/// RopSeekRowFractional
pub(crate) fn seek_row_fractional(call: &mut Call<'_>, request: &RopSeekRowFractionalRequest) -> Result<()> {
    let table = call.table()?;
    table.update()?;
    ensure(request.denominator != 0, ErrorCode::EC_INVALID_PARAMETER)?;
    let (numerator, denominator) = (u128::from(request.numerator), u128::from(request.denominator));
    let place = (table.len() as u128 * numerator / denominator).min(table.len() as u128);
    table.seek(place as usize);
    Ok(())
}

/// RopCreateBookmark
pub(crate) fn create_bookmark(call: &mut Call<'_>) -> Result<RopCreateBookmarkSuccess> {
    let table = call.table()?;
    table.view()?;
    table.update()?;
    Ok(RopCreateBookmarkSuccess { bookmark_size: 0, bookmark: table.bookmark()? })
}

/// RopFreeBookmark
pub(crate) fn free_bookmark(call: &mut Call<'_>, request: &RopFreeBookmarkRequest) -> Result<()> {
    bookmarked(call)?.free_bookmark(&request.bookmark)
}

/// A table whose bookmarks can be used: its columns are set. Those of a table that was
/// released are nothing any more (MS-OXCTABL 3.2.5.10, 3.2.5.15).
fn bookmarked<'a>(call: &'a mut Call<'_>) -> Result<&'a mut Table> {
    let table = call.table().map_err(|failure| match failure {
        Failure::Code(ErrorCode::EC_INVALID_OBJECT) => Failure::Code(ErrorCode::EC_NULL_OBJECT),
        other => other,
    })?;
    table.view()?;
    table.columns()?;
    Ok(table)
}
