//! Where a client is in a table (MS-OXNSPI 2.2.8, 3.1.4.5).

use exchange::exchange::{PositioningMId, Stat};

/// A row of a table, or the place behind its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Where the movement started: a row counted from 0.
    pub from: u32,
    /// Where it ended, between 0 and the number of rows.
    pub to: u32,
}

impl Position {
    /// Finds the row that a client means and moves by its `Delta`; none if the table does
    /// not have the row. `row_of` says in which row an object is.
    pub fn find(stat: &Stat, rows: u32, row_of: impl FnOnce(u32) -> Option<u32>) -> Option<Self> {
        let from = match PositioningMId(stat.current_rec) {
            PositioningMId::MID_BEGINNING_OF_TABLE => 0,
            PositioningMId::MID_END_OF_TABLE => rows,
            PositioningMId::MID_CURRENT => fraction(stat.num_pos, stat.total_recs, rows),
            _ => row_of(stat.current_rec)?,
        };
        let to = (i64::from(from) + i64::from(stat.delta)).clamp(0, i64::from(rows)) as u32;
        Some(Position { from, to })
    }

    /// Rows between start and end; negative when it moved towards the beginning.
    #[must_use]
    pub fn moved(self) -> i32 {
        (i64::from(self.to) - i64::from(self.from)) as i32
    }

    /// Tells the client where it is now; `mid_of` says which object is in a row.
    pub fn report(self, stat: &mut Stat, rows: u32, mid_of: impl FnOnce(u32) -> Option<u32>) {
        let end = PositioningMId::MID_END_OF_TABLE.0;
        stat.current_rec = if self.to < rows { mid_of(self.to).unwrap_or(end) } else { end };
        stat.num_pos = self.to;
        stat.total_recs = rows;
        stat.delta = 0;
    }
}

/// `NumPos / TotalRecs` of a client, in rows of ours (MS-OXNSPI 3.1.4.5.2).
fn fraction(position: u32, of: u32, rows: u32) -> u32 {
    if of == 0 {
        return 0;
    }
    let row = u64::from(rows) * u64::from(position) / u64::from(of);
    row.min(u64::from(rows)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stat(current_rec: u32, delta: i32, num_pos: u32, total_recs: u32) -> Stat {
        Stat { current_rec, delta, num_pos, total_recs, ..Stat::default() }
    }

    fn find(stat: &Stat) -> Option<Position> {
        Position::find(stat, 10, |mid| (100..110).contains(&mid).then(|| mid - 100))
    }

    #[test]
    fn absolute_and_fractional() {
        for (stat, from, to) in [
            (stat(0, 0, 9, 9), 0, 0),
            (stat(2, 0, 0, 0), 10, 10),
            (stat(2, -3, 0, 0), 10, 7),
            (stat(103, 4, 0, 0), 3, 7),
            (stat(103, -9, 0, 0), 3, 0),
            (stat(103, 99, 0, 0), 3, 10),
            (stat(1, 0, 1, 3), 3, 3),
            (stat(1, 1, 1, 3), 3, 4),
            (stat(1, 0, 7, 3), 10, 10),
            (stat(1, 0, 7, 0), 0, 0),
            (stat(1, 0, u32::MAX, 1), 10, 10),
        ] {
            assert_eq!(find(&stat), Some(Position { from, to }), "{stat:?}");
        }
        assert_eq!(find(&stat(99, 0, 0, 0)), None);
    }

    proptest! {
        #[test]
        fn no_movement_leaves_the_table(mid: u32, delta: i32, num: u32, total: u32, rows: u32) {
            let stat = stat(mid, delta, num, total);
            let position = Position::find(&stat, rows, |m| Some(m % rows.max(1))).unwrap();
            prop_assert!(position.to <= rows && position.from <= rows);
            let mut after = stat.clone();
            position.report(&mut after, rows, Some);
            prop_assert_eq!((after.num_pos, after.total_recs, after.delta), (position.to, rows, 0));
        }
    }
}
