//! A table as a client sees it: rows in an order of their own, which stay as they
//! are until the view is brought up to date.

use crate::categories::{Categories, Header, Shown};
use crate::compare::SortKey;
use crate::mailbox::Mailbox;
use crate::notify::{Event, Interest, ObjectId, Scope, Subscription, Waker};
use crate::table::{Cells, RowId, Scan, Table};
use crate::{Error, Result};
use exchange::oxcdata::{PropertyValue, Restriction, SortDirection, SortOrder, SortOrderSet};
use exchange::oxctypes::MULTIVALUE_INSTANCE;
use exchange::oxprops::PropertyTag;
use std::cmp::Ordering;
use std::collections::{BTreeSet, HashSet};
use std::ops::Range;
use std::sync::Arc;

/// Events that may wait before a view reads everything again.
const CAPACITY: usize = 256;

/// Sort keys that can make categories (MS-OXCDATA 2.13.2).
const MAX_CATEGORIES: usize = 4;

/// How one row has changed. Places are those after the changes before this one.
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
    rows: Vec<RowId>,
    /// Keys of each row, one after the other.
    keys: Vec<SortKey>,
    categories: Option<Categories>,
    events: Subscription,
}

impl View {
    /// Reads the rows. `waker` is called when [`View::update`] may have something to say.
    pub fn open(mailbox: Arc<dyn Mailbox>, table: Table, waker: Option<Waker>) -> Result<View> {
        let scope = match table {
            Table::Hierarchy { deep: true, .. } => Scope::Store,
            _ => Scope::Folder(table.folder()),
        };
        let events = mailbox.subscribe(Interest { kinds: Interest::ALL.kinds, scope }, CAPACITY, waker);
        let sort = SortOrderSet::default();
        let mut view = View {
            mailbox,
            table,
            restriction: None,
            sort,
            rows: Vec::new(),
            keys: Vec::new(),
            categories: None,
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

    /// Shows rows in another order from now on (RopSortTable). Rows that are equal in all keys are in the
    /// order in which they came into being. The first keys may make categories: these have rows of their own then,
    /// and what is in them can be hidden.
    pub fn sort(&mut self, sort: SortOrderSet) -> Result<()> {
        let (depth, expanded) = (usize::from(sort.categorized_count), usize::from(sort.expanded_count));
        if depth > MAX_CATEGORIES || depth > sort.sort_orders.len() || expanded > depth {
            return Err(Error::Invalid(format!("{depth} categories, {expanded} of them expanded")));
        }
        let categories = (depth > 0).then(|| Categories::new(depth, expanded));
        let old = std::mem::replace(&mut self.sort, sort);
        let old_categories = std::mem::replace(&mut self.categories, categories);
        self.read().inspect_err(|_| (self.sort, self.categories) = (old, old_categories))
    }

    /// Shows what is in a category: its place, and how many rows more there are behind it. Nothing if there is no
    /// such category.
    pub fn expand(&mut self, category: u64) -> Option<(usize, usize)> {
        self.toggle(category, true)
    }

    /// Hides what is in a category: its place, and how many rows less there are behind it.
    pub fn collapse(&mut self, category: u64) -> Option<(usize, usize)> {
        self.toggle(category, false)
    }

    fn toggle(&mut self, category: u64, expand: bool) -> Option<(usize, usize)> {
        let stride = self.stride();
        let categories = self.categories.as_mut()?;
        let before = categories.shown.len();
        let place = categories.toggle(category, expand)?;
        categories.build(&self.keys, stride);
        Some((place, categories.shown.len().abs_diff(before)))
    }

    /// Categories that are not as they started: expanded or collapsed since. Their ids are the same in every view
    /// that is sorted alike.
    #[must_use]
    pub fn toggled(&self) -> Vec<u64> {
        self.categories.as_ref().map(Categories::toggled).unwrap_or_default()
    }

    /// Says which categories are not as they started.
    pub fn set_toggled(&mut self, ids: &[u64]) {
        let stride = self.stride();
        if let Some(categories) = &mut self.categories {
            categories.set_toggled(ids);
            categories.build(&self.keys, stride);
        }
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.categories.as_ref().map_or(self.rows.len(), |categories| categories.shown.len())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What the row at a place is of.
    #[must_use]
    pub fn row(&self, position: usize) -> Option<RowId> {
        match self.categories.as_ref().map(|categories| categories.shown.get(position)) {
            None => self.rows.get(position).copied(),
            Some(Some(Shown::Leaf(leaf))) => self.rows.get(*leaf).copied(),
            Some(Some(Shown::Header(header))) => Some(header.row()),
            Some(None) => None,
        }
    }

    /// Where a row is.
    #[must_use]
    pub fn position(&self, row: RowId) -> Option<usize> {
        let leaf = || self.rows.iter().position(|found| *found == row);
        match &self.categories {
            None => leaf(),
            Some(categories) => categories.place_of(row).or_else(|| categories.place_of_leaf(leaf()?)),
        }
    }

    /// Values of rows; nothing for a row whose object is gone, which the view will learn soon.
    pub fn rows(&self, range: Range<usize>, columns: &[PropertyTag]) -> Result<Vec<Option<Cells>>> {
        let range = range.start.min(self.len())..range.end.min(self.len());
        let Some(categories) = &self.categories else {
            let rows = self.rows.get(range).unwrap_or_default();
            return self.mailbox.rows(&self.table, rows, columns);
        };
        let shown = categories.shown.get(range).unwrap_or_default();
        let leaves: Vec<RowId> = shown
            .iter()
            .filter_map(|row| match row {
                Shown::Leaf(leaf) => self.rows.get(*leaf).copied(),
                Shown::Header(header) => self.rows.get(header.first).copied(),
            })
            .collect();
        let by: Vec<_> =
            self.sort.sort_orders.iter().take(categories.depth).map(|order| order.property_tag).collect();
        let cells = self.mailbox.rows(&self.table, &leaves, columns)?;
        let each = shown.iter().zip(cells).map(|(row, cells)| match row {
            Shown::Header(header) => {
                let of_first =
                    cells.map_or_else(|| self.first_in(header, columns), |cells| Ok(Some(cells)))?;
                Ok(of_first.map(|cells| header.cells(columns, &by, cells)))
            }
            Shown::Leaf(_) => Ok(cells.map(|mut cells| {
                let depth = columns.iter().position(|tag| *tag == PropertyTag::PID_TAG_DEPTH);
                if let Some(cell) = depth.and_then(|i| cells.get_mut(i)) {
                    *cell = Some(PropertyValue::Integer32(categories.depth as i32));
                }
                cells
            })),
        });
        each.collect()
    }

    /// Values of the first row in a category that is still there.
    fn first_in(&self, header: &Header, columns: &[PropertyTag]) -> Result<Option<Cells>> {
        let rows = self.rows.get(header.rows()).unwrap_or_default();
        for row in rows {
            let cells = self.mailbox.rows(&self.table, std::slice::from_ref(row), columns)?.pop();
            if let Some(Some(cells)) = cells {
                return Ok(Some(cells));
            }
        }
        Ok(None)
    }

    /// The first row from `start` on, or backwards the last one before `start`, that meets a restriction. Categories
    /// meet none.
    pub fn find(&self, start: usize, backwards: bool, restriction: &Restriction) -> Result<Option<usize>> {
        /// Rows that are looked at one by one, before a scan asks all of them.
        const FEW: usize = 32;
        let start = start.min(self.len());
        let range = if backwards { 0..start } else { start..self.len() };
        let few =
            if backwards { start.saturating_sub(FEW)..start } else { start..(start + FEW).min(range.end) };
        let rows: Vec<_> = few.clone().filter_map(|position| self.row(position)).collect();
        let found = self.mailbox.keys(&self.table, &rows, &[], Some(restriction))?;
        let mut hits =
            found.iter().enumerate().filter(|(_, keys)| keys.is_some()).map(|(i, _)| few.start + i);
        let hit = if backwards { hits.next_back() } else { hits.next() };
        if hit.is_some() || few == range {
            return Ok(hit);
        }
        let id = |row: &RowId| (row.folder, row.message);
        let all: HashSet<_> =
            self.mailbox.scan(&self.table, &[], Some(restriction))?.rows.iter().map(id).collect();
        let mut hits =
            range.filter(|position| self.row(*position).is_some_and(|row| all.contains(&id(&row))));
        Ok(if backwards { hits.next_back() } else { hits.next() })
    }

    /// Brings the view up to date, and says how it has changed.
    pub fn update(&mut self) -> Result<ViewChange> {
        let pending = self.events.take();
        if pending.overflowed || self.sort.sort_orders.iter().any(|order| is_instance(order.property_tag)) {
            if !pending.overflowed && pending.events.is_empty() {
                return Ok(ViewChange::Rows(Vec::new()));
            }
            self.read()?;
            return Ok(ViewChange::Everything);
        }
        let touched: BTreeSet<RowId> = pending.events.iter().flat_map(|event| self.touched(event)).collect();
        if self.categories.is_some() {
            if touched.is_empty() {
                return Ok(ViewChange::Rows(Vec::new()));
            }
            self.read()?;
            return Ok(ViewChange::Everything);
        }
        if let Table::Hierarchy { .. } = self.table {
            return self.update_hierarchy(&touched);
        }
        let touched: Vec<_> = touched.into_iter().collect();
        let keys =
            self.mailbox.keys(&self.table, &touched, &self.sort.sort_orders, self.restriction.as_ref())?;
        // All of them go before any comes back: whatever is left is in order by the keys that are known.
        let mut was = Vec::new();
        let mut changes = Vec::new();
        for (row, keys) in touched.iter().zip(&keys) {
            let position = self.position(*row);
            if let Some(position) = position {
                self.remove(position);
                if keys.is_none() {
                    changes.push(RowChange::Deleted { row: *row });
                }
            }
            was.push(position.is_some());
        }
        for ((row, keys), was) in touched.into_iter().zip(keys).zip(was) {
            let Some(keys) = keys else { continue };
            let position = self.insert(row, keys);
            let after = position.checked_sub(1).and_then(|position| self.row(position));
            changes.push(if was {
                RowChange::Modified { row, after }
            } else {
                RowChange::Added { row, after }
            });
        }
        Ok(ViewChange::Rows(changes))
    }

    /// Folders are few, and without a sort order each is behind its parent: they are read again.
    fn update_hierarchy(&mut self, touched: &BTreeSet<RowId>) -> Result<ViewChange> {
        if touched.is_empty() {
            return Ok(ViewChange::Rows(Vec::new()));
        }
        let old: BTreeSet<RowId> = self.rows.iter().copied().collect();
        self.read()?;
        let new: BTreeSet<RowId> = self.rows.iter().copied().collect();
        let mut changes: Vec<_> = old.difference(&new).map(|row| RowChange::Deleted { row: *row }).collect();
        let mut before = None;
        for row in self.rows.iter().copied() {
            let after = before.replace(row);
            if !old.contains(&row) {
                changes.push(RowChange::Added { row, after });
            } else if touched.contains(&row) {
                changes.push(RowChange::Modified { row, after });
            }
        }
        Ok(ViewChange::Rows(changes))
    }

    /// Rows of this table that an event is about.
    fn touched(&self, event: &Event) -> Vec<RowId> {
        let row = |object: ObjectId| match (self.table, object.message) {
            (Table::Contents { folder, .. }, Some(message)) if object.folder == folder => {
                Some(RowId::message(folder, message))
            }
            (Table::Hierarchy { folder, .. }, None) if object.folder != folder => {
                Some(RowId::folder(object.folder))
            }
            _ => None,
        };
        match event {
            Event::Moved { object, old, .. } => [*old, *object].into_iter().filter_map(row).collect(),
            event => row(event.object()).into_iter().collect(),
        }
    }

    /// What rows are sorted by, and behind it what categories count.
    fn wanted(&self) -> Vec<SortOrder> {
        let mut wanted = self.sort.sort_orders.clone();
        if self.categories.is_some() {
            let property_tag = PropertyTag::PID_TAG_MESSAGE_FLAGS;
            wanted.push(SortOrder { property_tag, order: SortDirection::SORT_ASCENDING });
        }
        wanted
    }

    fn stride(&self) -> usize {
        self.sort.sort_orders.len() + usize::from(self.categories.is_some())
    }

    fn remove(&mut self, position: usize) {
        self.rows.remove(position);
        let stride = self.stride();
        self.keys.drain(position * stride..(position + 1) * stride);
    }

    fn insert(&mut self, row: RowId, keys: Vec<SortKey>) -> usize {
        let stride = self.stride();
        let (mut low, mut high) = (0, self.rows.len());
        while low < high {
            let middle = low.midpoint(high);
            let found = self.keys.get(middle * stride..(middle + 1) * stride).unwrap_or_default();
            let other = self.row(middle).unwrap_or(row);
            if self.order((other, found), (row, &keys)).is_lt() { low = middle + 1 } else { high = middle }
        }
        self.rows.insert(low, row);
        self.keys.splice(low * stride..low * stride, keys);
        low
    }

    fn read(&mut self) -> Result<()> {
        // What happened before this moment is in what is read now.
        let _ = self.events.take();
        let Scan { rows, mut keys } =
            self.mailbox.scan(&self.table, &self.wanted(), self.restriction.as_ref())?;
        let stride = self.stride();
        if stride == 0 {
            (self.rows, self.keys) = (rows, keys);
            // Folders are behind their parents.
            if let Table::Contents { .. } = self.table {
                self.rows.sort_unstable_by_key(|row| (crate::ids::to_key(row.message), row.instance));
            }
            return Ok(());
        }
        let entry = |i: usize| {
            let row = rows.get(i).copied().unwrap_or(RowId::folder(0));
            (row, keys.get(i * stride..(i + 1) * stride).unwrap_or_default())
        };
        let mut places: Vec<usize> = (0..rows.len()).collect();
        places.sort_by(|a, b| self.order(entry(*a), entry(*b)));
        let sorted_rows = places.iter().map(|i| entry(*i).0).collect();
        let mut sorted_keys = Vec::with_capacity(keys.len());
        for i in places {
            let of_row = keys.get_mut(i * stride..(i + 1) * stride).unwrap_or_default();
            sorted_keys.extend(of_row.iter_mut().map(|key| std::mem::replace(key, SortKey::Missing)));
        }
        (self.rows, self.keys) = (sorted_rows, sorted_keys);
        if let Some(categories) = &mut self.categories {
            categories.build(&self.keys, stride);
        }
        Ok(())
    }

    fn order(&self, (row_a, a): (RowId, &[SortKey]), (row_b, b): (RowId, &[SortKey])) -> Ordering {
        for ((a, b), order) in a.iter().zip(b).zip(&self.sort.sort_orders) {
            let found = if order.order == SortDirection::SORT_DESCENDING { b.cmp(a) } else { a.cmp(b) };
            if found.is_ne() {
                return found;
            }
        }
        let key =
            |row: RowId| (crate::ids::to_key(row.message), crate::ids::to_key(row.folder), row.instance);
        key(row_a).cmp(&key(row_b))
    }
}

fn is_instance(tag: PropertyTag) -> bool {
    tag.0 & u32::from(MULTIVALUE_INSTANCE) != 0
}
