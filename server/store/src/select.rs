//! Restrictions, sort orders and rows for objects that are in memory: the
//! recipients and attachments of an open message.

use crate::Result;
use crate::compare::SortKey;
use crate::property::Properties;
use crate::restriction::Matcher;
use crate::sqlite::{cell, fault::Fault};
use crate::table::Cells;
use exchange::oxcdata::{Restriction, SortDirection, SortOrder};
use exchange::oxprops::PropertyTag;
use std::cmp::Ordering;

/// Which of the objects meet a restriction, in a sort order: their numbers. Those that are equal in all keys stay
/// in the order they have.
pub fn select<'a>(
    objects: impl IntoIterator<Item = (u32, &'a Properties)>,
    restriction: Option<&Restriction>,
    sort: &[SortOrder],
) -> Result<Vec<u32>> {
    let matcher = restriction.map(Matcher::new);
    let mut found = Vec::new();
    for (number, properties) in objects {
        if match &matcher {
            Some(matcher) => matcher.holds(properties)?,
            None => true,
        } {
            let keys: Vec<_> =
                sort.iter().map(|order| SortKey::of(properties.get(order.property_tag))).collect();
            found.push((number, keys));
        }
    }
    found.sort_by(|(_, a), (_, b)| {
        let each = a.iter().zip(b).zip(sort).map(|((a, b), order)| {
            if order.order == SortDirection::SORT_DESCENDING { b.cmp(a) } else { a.cmp(b) }
        });
        each.fold(Ordering::Equal, Ordering::then)
    });
    Ok(found.into_iter().map(|(number, _)| number).collect())
}

/// A row of an object: large values are cut to [`crate::CELL_LIMIT`] bytes.
pub fn cells(properties: &Properties, columns: &[PropertyTag]) -> Result<Cells> {
    let cells = columns.iter().map(|tag| cell(properties, *tag, 0));
    cells.collect::<std::result::Result<_, Fault>>().map_err(|fault| fault.of("in memory"))
}
