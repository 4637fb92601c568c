//! A table as a client sees it: rows in an order of their own, until the view
//! is brought up to date.

use crate::mailbox::Mailbox;
use crate::notify::{Interest, Scope, Subscription, Waker};
use crate::table::{Cells, RowId, Table};
use crate::{Result, compare};
use exchange::oxcdata::{PropertyValue, Restriction, SortDirection, SortOrderSet};
use exchange::oxprops::PropertyTag;
use std::cmp::Ordering;
use std::ops::Range;
use std::sync::Arc;

/// Events that may wait before a view reads everything again.
const CAPACITY: usize = 256;

/// How one row has changed. Positions are those after all changes before this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowChange {
    /// A row is new, behind another.
    Added {
        /// The row.
        row: RowId,
        /// The one before it; nothing at the start.
        after: Option<RowId>,
    },
    /// A row is gone.
    Deleted {
        /// The row.
        row: RowId,
    },
    /// A row has other values, and perhaps another place.
    Modified {
        /// The row.
        row: RowId,
        /// The one before it now; nothing at the start.
        after: Option<RowId>,
    },
}

/// What has become of a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ViewChange {
    /// These rows, in this order. None: nothing that the view shows.
    Rows(Vec<RowChange>),
    /// Too much: everything may be different (TableChanged).
    Everything,
}

/// Rows of a table that meet a restriction, in a sort order.
pub struct View {
    mailbox: Arc<dyn Mailbox>,
    table: Table,
    restriction: Option<Restriction>,
    sort: SortOrderSet,
    rows: Vec<Entry>,
    events: Subscription,
}

/// A row and the values it is sorted by.
struct Entry {
    id: RowId,
    keys: Vec<Option<PropertyValue>>,
}

impl View {
    /// Reads the rows. `waker` is called when [`View::update`] may have something to say.
    pub fn open(mailbox: Arc<dyn Mailbox>, table: Table, waker: Option<Waker>) -> Result<View> {
        let scope = match table {
            Table::Hierarchy { deep: true, .. } => Scope::Store,
            _ => Scope::Folder(table.folder()),
        };
        let events = mailbox.subscribe(Interest { kinds: 0x00FE, scope }, CAPACITY, waker);
        let mut view = View {
            mailbox,
            table,
            restriction: None,
            sort: SortOrderSet::default(),
            rows: Vec::new(),
            events,
        };
        view.read()?;
        Ok(view)
    }

    /// Which table it is of.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// Shows other rows from now on: those that meet the restriction, all of them without one (RopRestrict).
    pub fn restrict(&mut self, restriction: Option<Restriction>) -> Result<()> {
        let old = std::mem::replace(&mut self.restriction, restriction);
        self.read().inspect_err(|_| self.restriction = old)
    }

    /// Shows rows in another order from now on (RopSortTable). Rows that are equal in all keys are in the order
    /// in which they came into being.
    pub fn sort(&mut self, sort: SortOrderSet) -> Result<()> {
        let old = std::mem::replace(&mut self.sort, sort);
        self.read().inspect_err(|_| self.sort = old)
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// What the row at a place is of.
    #[must_use]
    pub fn row(&self, position: usize) -> Option<RowId> {
        self.rows.get(position).map(|entry| entry.id)
    }

    /// Where a row is.
    #[must_use]
    pub fn position(&self, row: RowId) -> Option<usize> {
        self.rows.iter().position(|entry| entry.id == row)
    }

    /// Values of rows. A row whose object is gone, which the view will learn soon, has no values.
    pub fn rows(&self, range: Range<usize>, columns: &[PropertyTag]) -> Result<Vec<Cells>> {
        let ids: Vec<_> = self.rows.get(range).unwrap_or_default().iter().map(|entry| entry.id).collect();
        let mut found = self.mailbox.scan_rows(&self.table, &ids, columns, None)?.into_iter().peekable();
        Ok(ids
            .into_iter()
            .map(|id| match found.next_if(|(row, _)| *row == id) {
                Some((_, cells)) => cells,
                None => vec![None; columns.len()],
            })
            .collect())
    }

    /// The first row from `start` on (backwards: before `start`) that meets a restriction.
    pub fn find(&self, start: usize, backwards: bool, restriction: &Restriction) -> Result<Option<usize>> {
        const BATCH: usize = 512;
        let rows = if backwards { self.rows.get(..start) } else { self.rows.get(start..) };
        let rows = rows.unwrap_or(if backwards { &self.rows } else { &[] });
        let mut ids: Vec<_> = rows.iter().map(|entry| entry.id).collect();
        if backwards {
            ids.reverse();
        }
        for batch in ids.chunks(BATCH) {
            let found = self.mailbox.scan_rows(&self.table, batch, &[], Some(restriction))?;
            if let Some((row, _)) = found.first() {
                return Ok(self.position(*row));
            }
        }
        Ok(None)
    }

    /// Brings the view up to date, and says how it has changed.
    pub fn update(&mut self) -> Result<ViewChange> {
        let pending = self.events.take();
        if !pending.overflowed && pending.events.is_empty() {
            return Ok(ViewChange::Rows(Vec::new()));
        }
        self.read()?;
        Ok(ViewChange::Everything)
    }

    fn read(&mut self) -> Result<()> {
        let tags: Vec<_> = self.sort.sort_orders.iter().map(|order| order.property_tag).collect();
        let mut rows: Vec<_> = self
            .mailbox
            .scan(&self.table, &tags, self.restriction.as_ref())?
            .into_iter()
            .map(|(id, keys)| Entry { id, keys })
            .collect();
        rows.sort_by(|a, b| self.order(a, b));
        self.rows = rows;
        Ok(())
    }

    fn order(&self, a: &Entry, b: &Entry) -> Ordering {
        for ((a, b), order) in a.keys.iter().zip(&b.keys).zip(&self.sort.sort_orders) {
            let ascending = compare::sort_order(a.as_ref(), b.as_ref());
            let found =
                if order.order == SortDirection::SORT_DESCENDING { ascending.reverse() } else { ascending };
            if found.is_ne() {
                return found;
            }
        }
        Ordering::Equal
    }
}
