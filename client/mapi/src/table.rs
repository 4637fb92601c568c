//! Tables: rows of what a folder or a message holds.

use crate::object::Object;
use crate::operation::{Answer, answer};
use crate::properties::{Properties, PropertyTag, count};
use crate::queue::Ticket;
use crate::{Error, Result};
pub use exchange::oxcdata::{Restriction, SortDirection, SortOrder};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::OptionalRestriction;
use exchange::oxcrops::{RopId, RopRequestBody, RopResponseBody};
use exchange::oxctabl::{
    BookmarkOrigin, FindRowFlags, QueryRowsFlags, RopFindRowRequest, RopQueryRowsRequest, RopRestrictRequest,
    RopSeekRowRequest, RopSetColumnsRequest, RopSortTableRequest,
};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Rows asked for at once: the server gives as many as have room in its answer.
const PAGE: u16 = 0x2000;

/// A table. Its cursor is the server's: rows are read from where it stands.
#[derive(Debug)]
pub struct Table {
    object: Object,
    count: Mutex<Option<Ticket<u32>>>,
    columns: Mutex<Arc<[u32]>>,
}

impl Table {
    pub(crate) fn new(object: Object, count: Option<Ticket<u32>>) -> Self {
        Table { object, count: Mutex::new(count), columns: Mutex::new(Arc::from([])) }
    }

    /// How many rows it had when it was opened, as the server said then.
    pub async fn count(&self) -> Result<u32> {
        let ticket = self.count.lock().unwrap_or_else(PoisonError::into_inner).take();
        match ticket {
            Some(ticket) => ticket.await,
            None => Ok(self.position().await?.1),
        }
    }

    /// Chooses the columns of rows to come.
    pub fn set_columns(&self, columns: &[PropertyTag]) -> Ticket<()> {
        let own: Arc<[u32]> = columns.iter().map(|c| c.0).collect();
        *self.columns.lock().unwrap_or_else(PoisonError::into_inner) = own;
        let body = RopSetColumnsRequest {
            property_tag_count: count(columns.len(), "columns").unwrap_or(u16::MAX),
            property_tags: columns.to_vec(),
            ..RopSetColumnsRequest::default()
        };
        self.object.tell(RopId::ROP_SET_COLUMNS, RopRequestBody::SetColumns(body))
    }

    /// Shows only rows that meet a restriction; none shows all again.
    pub fn restrict(&self, restriction: Option<Restriction>) -> Ticket<()> {
        let restriction_data = OptionalRestriction { restriction };
        let body = RopRestrictRequest { restriction_data, ..RopRestrictRequest::default() };
        self.object.tell(RopId::ROP_RESTRICT, RopRequestBody::Restrict(body))
    }

    /// Sorts the rows.
    pub fn sort(&self, orders: &[SortOrder]) -> Ticket<()> {
        let body = RopSortTableRequest {
            sort_order_count: count(orders.len(), "sort keys").unwrap_or(u16::MAX),
            sort_orders: orders.to_vec(),
            ..RopSortTableRequest::default()
        };
        self.object.tell(RopId::ROP_SORT_TABLE, RopRequestBody::SortTable(body))
    }

    /// The next rows, at most `most` of them; fewer need not be the end.
    pub fn query_rows(&self, most: u16) -> Ticket<Page> {
        let body = RopQueryRowsRequest {
            query_rows_flags: QueryRowsFlags(if self.object.core.chains { CHAINED } else { 0 }),
            forward_read: 1,
            row_count: most,
        };
        let columns = self.columns.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.object.ask(RopId::ROP_QUERY_ROWS, RopRequestBody::QueryRows(body), move |answer: Answer| {
            let parts = answer.all(|body| match body {
                RopResponseBody::QueryRows(r) => r.success,
                _ => None,
            })?;
            let mut page = Page { rows: Vec::new(), at_end: false };
            for part in parts {
                page.at_end = part.origin == BookmarkOrigin::BOOKMARK_END || part.row_data.is_empty();
                for row in part.row_data {
                    page.rows.push(Properties::of_row(&columns, row)?);
                }
            }
            Ok(page)
        })
    }

    /// Where the cursor is: rows before it, and rows in all.
    pub fn position(&self) -> Ticket<(u32, u32)> {
        self.object.ask(RopId::ROP_QUERY_POSITION, RopRequestBody::RopQueryPosition, |answer| {
            let position = answer!(answer, QueryPosition)?;
            Ok((position.numerator, position.denominator))
        })
    }

    /// Moves the cursor by so many rows from a place; backwards when negative.
    pub fn seek(&self, from: BookmarkOrigin, rows: i32) -> Ticket<()> {
        let body = RopSeekRowRequest { origin: from, row_count: rows, want_row_moved_count: 0 };
        self.object.tell(RopId::ROP_SEEK_ROW, RopRequestBody::SeekRow(body))
    }

    /// The next row that meets a restriction, from a place on; the cursor goes there.
    pub fn find(&self, restriction: Restriction, from: BookmarkOrigin) -> Ticket<Option<Properties>> {
        let body = RopFindRowRequest {
            find_row_flags: FindRowFlags(0),
            restriction_data: OptionalRestriction { restriction: Some(restriction) },
            origin: from,
            ..RopFindRowRequest::default()
        };
        let columns = self.columns.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.object.ask(RopId::ROP_FIND_ROW, RopRequestBody::FindRow(body), move |answer: Answer| {
            if answer.code == ErrorCode::EC_NOT_FOUND {
                return Ok(None);
            }
            let found = answer!(answer, FindRow)?;
            found.row_data.map(|row| Properties::of_row(&columns, row)).transpose()
        })
    }

    /// All rows from where the cursor stands.
    #[must_use]
    pub fn rows(self) -> Rows {
        Rows { table: self, ready: VecDeque::new(), at_end: false }
    }
}

/// `EnablePackedBuffers`
const CHAINED: u8 = 0x02;

/// Rows that were read at once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The rows.
    pub rows: Vec<Properties>,
    /// There are no more behind them.
    pub at_end: bool,
}

/// Rows of a table, read page by page.
#[derive(Debug)]
pub struct Rows {
    table: Table,
    ready: VecDeque<Properties>,
    at_end: bool,
}

impl Rows {
    /// The next row.
    pub async fn next(&mut self) -> Result<Option<Properties>> {
        while self.ready.is_empty() && !self.at_end {
            let page = self.table.query_rows(PAGE).await?;
            self.at_end = page.at_end;
            self.ready.extend(page.rows);
        }
        Ok(self.ready.pop_front())
    }

    /// All that are left, at most `most` of them.
    pub async fn collect(mut self, most: usize) -> Result<Vec<Properties>> {
        let mut out = Vec::new();
        while out.len() < most {
            match self.next().await? {
                Some(row) => out.push(row),
                None => return Ok(out),
            }
        }
        match self.next().await? {
            None => Ok(out),
            Some(_) => Err(Error::Malformed(format!("more than {most} rows"))),
        }
    }
}

/// A sort key.
#[must_use]
pub fn ascending(property_tag: PropertyTag) -> SortOrder {
    SortOrder { property_tag, order: SortDirection::SORT_ASCENDING }
}

/// A sort key, the largest value first.
#[must_use]
pub fn descending(property_tag: PropertyTag) -> SortOrder {
    SortOrder { property_tag, order: SortDirection::SORT_DESCENDING }
}
