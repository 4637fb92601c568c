//! A table of a session: its rows, its columns and where its cursor stands
//! (MS-OXCTABL 3.2.1).

use crate::failure::{Failure, Result, ensure};
use exchange::oxcdata::{PropertyValue, Restriction, SortOrderSet};
use exchange::oxcerrors::ErrorCode;
use exchange::oxctabl::BookmarkOrigin;
use exchange::oxprops::PropertyTag;
use openchange_store::{Cells, Properties, RowId, Value, View, ViewChange};
use std::collections::HashMap;
use std::ops::Range;

/// Where a bookmark is.
#[derive(Clone, Copy, Debug)]
struct Mark {
    row: Option<RowId>,
    position: usize,
}

/// What a table lists.
pub(crate) enum Rows {
    /// Folders or messages.
    View(Box<View>),
    /// Attachments of a message as it was when the table was opened, by number.
    Attachments(Vec<(u32, Properties)>),
}

/// An open table.
pub(crate) struct Table {
    pub rows: Rows,
    /// Set by RopSetColumns.
    columns: Option<Vec<PropertyTag>>,
    /// Whether the last order and the last restriction that were asked for are those of the rows.
    arranged: Arranged,
    position: usize,
    bookmarks: HashMap<u32, Mark>,
    next_bookmark: u32,
    /// The client wants to hear of changes.
    pub notify: bool,
    /// Rows have been asked for since everything may have changed.
    pub watched: bool,
    /// What has changed and has not been told.
    pub changes: Vec<ViewChange>,
}

/// What a client may think the rows are like.
struct Arranged {
    sorted: bool,
    restricted: bool,
}

const ARRANGED: Arranged = Arranged { sorted: true, restricted: true };

/// Bookmarks that one table can have.
const BOOKMARKS: usize = 1024;

impl Table {
    pub(crate) fn new(rows: Rows, notify: bool) -> Self {
        Table {
            rows,
            columns: None,
            arranged: ARRANGED,
            position: 0,
            bookmarks: HashMap::new(),
            next_bookmark: 1,
            notify,
            watched: false,
            changes: Vec::new(),
        }
    }

    /// The rows of folders or messages; attachments have none of what needs them.
    pub(crate) fn view(&mut self) -> Result<&mut View> {
        match &mut self.rows {
            Rows::View(view) => Ok(view),
            Rows::Attachments(_) => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
        }
    }

    pub(crate) fn len(&self) -> usize {
        match &self.rows {
            Rows::View(view) => view.len(),
            Rows::Attachments(rows) => rows.len(),
        }
    }

    pub(crate) fn position(&self) -> usize {
        self.position.min(self.len())
    }

    pub(crate) fn seek(&mut self, position: usize) {
        self.position = position.min(self.len());
    }

    /// The columns; without any, or with rows that are not what was asked for last, rows
    /// cannot be asked for (MS-OXCTABL 3.2.5.2 to 3.2.5.5).
    pub(crate) fn columns(&self) -> Result<&[PropertyTag]> {
        ensure(self.arranged.sorted && self.arranged.restricted, ErrorCode::EC_NULL_OBJECT)?;
        self.columns.as_deref().ok_or(ErrorCode::EC_NULL_OBJECT.into())
    }

    /// None: those that were asked for cannot be had.
    pub(crate) fn set_columns(&mut self, columns: Option<Vec<PropertyTag>>) {
        self.columns = columns;
    }

    /// Another order (MS-OXCTABL 3.2.5.3).
    pub(crate) fn sort(&mut self, order: SortOrderSet) -> Result<()> {
        let sorted = self.view()?.sort(order);
        self.arranged.sorted = sorted.is_ok();
        self.restart();
        Ok(sorted?)
    }

    /// Another restriction, or none (MS-OXCTABL 3.2.5.4).
    pub(crate) fn restrict(&mut self, restriction: Option<Restriction>) -> Result<()> {
        let restricted = self.view()?.restrict(restriction);
        self.arranged.restricted = restricted.is_ok();
        self.restart();
        Ok(restricted?)
    }

    /// Bookmarks mean nothing any more, and the cursor is at the start.
    fn restart(&mut self) {
        self.position = 0;
        self.bookmarks.clear();
    }

    /// As it was opened (MS-OXCTABL 3.2.5.15).
    pub(crate) fn reset(&mut self) -> Result<()> {
        self.restrict(None)?;
        self.sort(SortOrderSet::default())?;
        self.columns = None;
        self.watched = false;
        Ok(())
    }

    /// Changes which rows are shown; the cursor stays at its row, or goes behind the one it is hidden in.
    pub(crate) fn rearrange<T>(&mut self, change: impl FnOnce(&mut View) -> T) -> Result<T> {
        let anchor = self.row(self.position);
        let at_end = anchor.is_none() && self.position > 0;
        let done = change(self.view()?);
        self.position = match anchor.map(|row| self.place(row)) {
            Some(Some(place)) => place,
            _ if at_end => self.len(),
            _ => self.position(),
        };
        Ok(done)
    }

    pub(crate) fn row(&self, position: usize) -> Option<RowId> {
        match &self.rows {
            Rows::View(view) => view.row(position),
            Rows::Attachments(rows) => {
                let (number, _) = rows.get(position)?;
                Some(RowId { folder: 0, message: u64::from(*number), instance: 0 })
            }
        }
    }

    pub(crate) fn place(&self, row: RowId) -> Option<usize> {
        match &self.rows {
            Rows::View(view) => view.position(row),
            Rows::Attachments(rows) => rows.iter().position(|(n, _)| u64::from(*n) == row.message),
        }
    }

    /// Brings the rows up to date; the cursor stays at its row.
    pub(crate) fn update(&mut self) -> Result<()> {
        let anchor = self.row(self.position);
        let Rows::View(view) = &mut self.rows else { return Ok(()) };
        let change = view.update()?;
        if change == ViewChange::Rows(Vec::new()) {
            return Ok(());
        }
        let at_end = anchor.is_none() && self.position > 0;
        self.position = match anchor.and_then(|row| self.place(row)) {
            Some(place) => place,
            None if at_end => self.len(),
            None => self.position(),
        };
        if self.notify && self.watched {
            // More than anybody wants to follow row by row is one change.
            if self.changes.len() >= 64 || matches!(change, ViewChange::Everything) {
                self.changes = vec![ViewChange::Everything];
            } else {
                self.changes.push(change);
            }
        }
        Ok(())
    }

    /// Values of rows in the order of the columns asked for; nothing for a row whose message somebody else
    /// has just deleted.
    pub(crate) fn cells(&self, range: Range<usize>, columns: &[PropertyTag]) -> Result<Vec<Option<Cells>>> {
        match &self.rows {
            Rows::View(view) => Ok(view.rows(range, columns)?),
            Rows::Attachments(rows) => {
                let rows = rows.get(range).unwrap_or_default();
                Ok(rows.iter().map(|(_, properties)| Some(cells(properties, columns))).collect())
            }
        }
    }

    /// The first row from a place on, or before it, that meets a restriction.
    pub(crate) fn find(
        &self,
        start: usize,
        backwards: bool,
        restriction: &Restriction,
    ) -> Result<Option<usize>> {
        match &self.rows {
            Rows::View(view) => Ok(view.find(start, backwards, restriction)?),
            Rows::Attachments(_) => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
        }
    }

    /// Marks the cursor's row.
    pub(crate) fn bookmark(&mut self) -> Result<Vec<u8>> {
        self.mark(self.row(self.position()))
    }

    /// Marks a row that is the cursor's, or is not there.
    pub(crate) fn mark(&mut self, row: Option<RowId>) -> Result<Vec<u8>> {
        ensure(self.bookmarks.len() < BOOKMARKS, ErrorCode::EC_OUT_OF_RESOURCES)?;
        let number = self.next_bookmark;
        self.next_bookmark = number.wrapping_add(1);
        let mark = Mark { row, position: self.position() };
        self.bookmarks.insert(number, mark);
        Ok(number.to_le_bytes().to_vec())
    }

    /// Forgets a bookmark.
    pub(crate) fn free_bookmark(&mut self, bookmark: &[u8]) -> Result<()> {
        let number = number_of(bookmark)?;
        self.bookmarks.remove(&number).map(|_| ()).ok_or(ErrorCode::EC_INVALID_BOOKMARK.into())
    }

    /// Where a bookmark is, and whether its row is gone.
    pub(crate) fn bookmarked(&self, bookmark: &[u8]) -> Result<(usize, bool)> {
        let mark = self.bookmarks.get(&number_of(bookmark)?);
        let mark = mark.ok_or(Failure::Code(ErrorCode::EC_INVALID_BOOKMARK))?;
        match mark.row.map(|row| self.place(row)) {
            Some(Some(place)) => Ok((place, false)),
            Some(None) => Ok((mark.position.min(self.len()), true)),
            // Behind the last row.
            None => Ok((self.len(), false)),
        }
    }

    /// A place that every table has.
    pub(crate) fn origin(&self, origin: BookmarkOrigin) -> Result<usize> {
        match origin {
            BookmarkOrigin::BOOKMARK_BEGINNING => Ok(0),
            BookmarkOrigin::BOOKMARK_CURRENT => Ok(self.position()),
            BookmarkOrigin::BOOKMARK_END => Ok(self.len()),
            _ => Err(ErrorCode::EC_INVALID_PARAMETER.into()),
        }
    }

    /// Moves the cursor so many rows from a place: how many it were.
    pub(crate) fn move_by(&mut self, from: usize, rows: i32) -> i32 {
        let length = i64::try_from(self.len()).unwrap_or(i64::MAX);
        let from = i64::try_from(from).unwrap_or(i64::MAX);
        let to = (from + i64::from(rows)).clamp(0, length);
        self.position = usize::try_from(to).unwrap_or_default();
        i32::try_from(to - from).unwrap_or_default()
    }
}

fn number_of(bookmark: &[u8]) -> Result<u32> {
    let bytes: Option<[u8; 4]> = bookmark.try_into().ok();
    bytes.map(u32::from_le_bytes).ok_or(ErrorCode::EC_INVALID_BOOKMARK.into())
}

/// Values of an object's own, as a row has them.
pub(crate) fn cells(properties: &Properties, columns: &[PropertyTag]) -> Vec<Option<PropertyValue>> {
    let value = |tag: &PropertyTag| match &properties.property(*tag)?.value {
        Value::Inline(value) => Some(value.clone()),
        Value::Stream(stream) => {
            let mut bytes = vec![0; openchange_store::CELL_LIMIT];
            let read = stream.read_at(0, &mut bytes).ok()?;
            openchange_store::binary(bytes.get(..read)?)
                .filter(|_| openchange_store::type_of(*tag).0 == 0x0102)
        }
    };
    columns.iter().map(value).collect()
}
