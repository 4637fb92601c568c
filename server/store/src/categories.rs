//! Rows of a table that are gathered in categories, which can be shown or hidden (MS-OXCTABL 2.2.1, 3.2.5.3).

use crate::compare::SortKey;
use crate::table::{Cells, RowId};
use exchange::oxcdata::PropertyValue;
use exchange::oxprops::PropertyTag;
use std::collections::HashSet;

/// `PidTagRowType` of a category (MS-OXCTABL 2.2.1.3).
const EXPANDED: i32 = 3;
const COLLAPSED: i32 = 4;

/// The header of a category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    id: u64,
    /// From 0.
    level: usize,
    /// The first row in it, among all.
    pub(crate) first: usize,
    count: i32,
    unread: i32,
    expanded: bool,
}

/// A row that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// A row, by its place among all.
    Leaf(usize),
    /// A category.
    Header(Header),
}

/// Which categories there are, and which rows are shown.
#[derive(Debug, Default)]
pub(crate) struct Categories {
    /// Sort keys that make categories.
    pub(crate) depth: usize,
    /// Categories of so many levels start expanded.
    expanded: usize,
    /// Categories that are not as they started.
    toggled: HashSet<u64>,
    pub(crate) shown: Vec<Shown>,
}

/// The id of a category, by the values of its sort keys: it is the same in every table that is sorted alike (FNV-1a).
fn id(keys: &[SortKey]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |bytes: &[u8]| {
        for byte in bytes {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for key in keys {
        match key {
            SortKey::Missing => add(&[0]),
            SortKey::Number(number) => {
                add(&[1]);
                add(&number.to_le_bytes());
            }
            SortKey::Bytes(bytes) => {
                add(&[2]);
                add(&(bytes.len() as u64).to_le_bytes());
                add(bytes);
            }
        }
    }
    hash
}

impl Categories {
    pub(crate) fn new(depth: usize, expanded: usize) -> Self {
        Categories { depth, expanded, ..Categories::default() }
    }

    /// Those that are not as they started.
    pub(crate) fn toggled(&self) -> Vec<u64> {
        let mut ids: Vec<_> = self.toggled.iter().copied().collect();
        ids.sort_unstable();
        ids
    }

    /// Says which are not as they started.
    pub(crate) fn set_toggled(&mut self, ids: &[u64]) {
        self.toggled = ids.iter().copied().collect();
    }

    /// Finds the categories of rows that are sorted. The last key of a row is its `PidTagMessageFlags`.
    pub(crate) fn build(&mut self, keys: &[SortKey], stride: usize) {
        let mut all: Vec<Shown> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let mut before: &[SortKey] = &[];
        for (i, keys) in keys.chunks(stride.max(1)).enumerate() {
            let of_row = keys.get(..self.depth).unwrap_or_default();
            let same = before.iter().zip(of_row).take_while(|(a, b)| a == b).count();
            open.truncate(same);
            for level in same..self.depth {
                let id = id(of_row.get(..=level).unwrap_or_default());
                let expanded = (level < self.expanded) != self.toggled.contains(&id);
                open.push(all.len());
                all.push(Shown::Header(Header { id, level, first: i, count: 0, unread: 0, expanded }));
            }
            let unread = matches!(keys.last(), Some(SortKey::Number(flags)) if flags & 1 == 0);
            for header in &open {
                if let Some(Shown::Header(header)) = all.get_mut(*header) {
                    header.count += 1;
                    header.unread += i32::from(unread);
                }
            }
            all.push(Shown::Leaf(i));
            before = of_row;
        }
        let mut hidden = None;
        all.retain(|row| match row {
            Shown::Header(header) => {
                if hidden.is_some_and(|level| header.level > level) {
                    return false;
                }
                hidden = (!header.expanded).then_some(header.level);
                true
            }
            Shown::Leaf(_) => hidden.is_none(),
        });
        self.shown = all;
    }

    /// Shows or hides what is in a category that is shown: its place. Nothing if it is not there.
    pub(crate) fn toggle(&mut self, id: u64, expand: bool) -> Option<usize> {
        let place = self.place(id)?;
        if let Some(Shown::Header(header)) = self.shown.get(place)
            && header.expanded != expand
            && !self.toggled.remove(&id)
        {
            self.toggled.insert(id);
        }
        Some(place)
    }

    /// Where a category is among the rows that are shown.
    fn place(&self, id: u64) -> Option<usize> {
        self.shown.iter().position(|row| matches!(row, Shown::Header(header) if header.id == id))
    }

    /// Where a row is among those that are shown, by its place among all.
    pub(crate) fn place_of_leaf(&self, leaf: usize) -> Option<usize> {
        self.shown.iter().position(|row| *row == Shown::Leaf(leaf))
    }

    /// Where the row of a category is.
    pub(crate) fn place_of(&self, row: RowId) -> Option<usize> {
        if row.folder == 0 { self.place(row.message) } else { None }
    }
}

impl Header {
    /// What its row is of.
    pub(crate) fn row(&self) -> RowId {
        RowId { folder: 0, message: self.id, instance: 0 }
    }

    /// The rows in it, among all.
    pub(crate) fn rows(&self) -> std::ops::Range<usize> {
        self.first..self.first + usize::try_from(self.count).unwrap_or_default()
    }

    /// Its row. `of_first` has the values of the first row in it, of which the category has those that make it:
    /// the ones of `by`.
    pub(crate) fn cells(&self, columns: &[PropertyTag], by: &[PropertyTag], of_first: Cells) -> Cells {
        let own = by.get(..=self.level).unwrap_or_default();
        let cell = |(tag, first): (&PropertyTag, Option<PropertyValue>)| match *tag {
            PropertyTag::PID_TAG_INST_ID => Some(PropertyValue::Integer64(self.id as i64)),
            PropertyTag::PID_TAG_INSTANCE_NUM => Some(PropertyValue::Integer32(0)),
            PropertyTag::PID_TAG_ROW_TYPE => {
                Some(PropertyValue::Integer32(if self.expanded { EXPANDED } else { COLLAPSED }))
            }
            PropertyTag::PID_TAG_DEPTH => Some(PropertyValue::Integer32(self.level as i32)),
            PropertyTag::PID_TAG_CONTENT_COUNT => Some(PropertyValue::Integer32(self.count)),
            PropertyTag::PID_TAG_CONTENT_UNREAD_COUNT => Some(PropertyValue::Integer32(self.unread)),
            tag if own.iter().any(|own| own.0 >> 16 == tag.0 >> 16) => first,
            _ => None,
        };
        columns.iter().zip(of_first).map(cell).collect()
    }
}
