//! A set of global counters as ranges: what a GLOBSET holds (MS-OXCFXICS 2.2.2.6).

use std::collections::BTreeMap;

/// Largest counter: six bytes.
pub const MAX_COUNTER: u64 = (1 << 48) - 1;

/// A set of counters of one replica. Takes memory by the number of ranges, not of counters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CounterSet {
    /// First to last. No two overlap or touch.
    ranges: BTreeMap<u64, u64>,
}

impl CounterSet {
    /// No counters.
    #[must_use]
    pub fn new() -> Self {
        CounterSet::default()
    }

    /// The counters from one to another, both included. None when `first` is above `last`;
    /// those above [`MAX_COUNTER`] are left out.
    #[must_use]
    pub fn of_range(first: u64, last: u64) -> Self {
        let mut set = CounterSet::new();
        set.insert_range(first, last);
        set
    }

    /// Adds a counter.
    pub fn insert(&mut self, counter: u64) {
        self.insert_range(counter, counter);
    }

    /// Adds the counters from one to another, both included.
    pub fn insert_range(&mut self, first: u64, last: u64) {
        let (mut first, mut last) = (first, last.min(MAX_COUNTER));
        if first > last {
            return;
        }
        if let Some((start, end)) = self.up_to(first)
            && end.saturating_add(1) >= first
        {
            first = start;
            last = last.max(end);
        }
        while let Some((start, end)) = self.ranges.range(first..=last.saturating_add(1)).next_back() {
            let (start, end) = (*start, *end);
            last = last.max(end);
            self.ranges.remove(&start);
        }
        self.ranges.insert(first, last);
    }

    /// Takes a counter out.
    pub fn remove(&mut self, counter: u64) {
        self.remove_range(counter, counter);
    }

    /// Takes the counters from one to another out, both included.
    pub fn remove_range(&mut self, first: u64, last: u64) {
        if first > last {
            return;
        }
        while let Some((start, end)) = self.up_to(last).filter(|(_, end)| *end >= first) {
            self.ranges.remove(&start);
            if end > last {
                self.ranges.insert(last + 1, end);
            }
            if start < first {
                self.ranges.insert(start, first - 1);
            }
        }
    }

    /// Whether a counter is in it.
    #[must_use]
    pub fn contains(&self, counter: u64) -> bool {
        self.up_to(counter).is_some_and(|(_, end)| end >= counter)
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// How many counters it has.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.ranges().map(|(first, last)| last - first + 1).sum()
    }

    /// First and last counter of each range, ascending. There is a gap between each two.
    pub fn ranges(&self) -> impl DoubleEndedIterator<Item = (u64, u64)> + '_ {
        self.ranges.iter().map(|(first, last)| (*first, *last))
    }

    /// The counters, ascending. There may be very many.
    pub fn iter(&self) -> impl Iterator<Item = u64> + '_ {
        self.ranges().flat_map(|(first, last)| first..=last)
    }

    /// Adds what another set has.
    pub fn union(&mut self, other: &CounterSet) {
        for (first, last) in other.ranges() {
            self.insert_range(first, last);
        }
    }

    /// Takes out what another set has.
    pub fn subtract(&mut self, other: &CounterSet) {
        for (first, last) in other.ranges() {
            self.remove_range(first, last);
        }
    }

    /// What is in both.
    #[must_use]
    pub fn intersection(&self, other: &CounterSet) -> CounterSet {
        let mut only_self = self.clone();
        only_self.subtract(other);
        let mut both = self.clone();
        both.subtract(&only_self);
        both
    }

    /// The range that begins last of those that begin at or before a counter.
    fn up_to(&self, counter: u64) -> Option<(u64, u64)> {
        self.ranges.range(..=counter).next_back().map(|(first, last)| (*first, *last))
    }
}

impl FromIterator<u64> for CounterSet {
    fn from_iter<I: IntoIterator<Item = u64>>(counters: I) -> Self {
        let mut set = CounterSet::new();
        set.extend(counters);
        set
    }
}

impl Extend<u64> for CounterSet {
    fn extend<I: IntoIterator<Item = u64>>(&mut self, counters: I) {
        for counter in counters {
            self.insert(counter);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[derive(Clone, Debug)]
    enum Step {
        Insert(u64, u64),
        Remove(u64, u64),
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            (0..60u64, 0..9u64).prop_map(|(first, more)| Step::Insert(first, first + more)),
            (0..60u64, 0..9u64).prop_map(|(first, more)| Step::Remove(first, first + more)),
        ]
    }

    fn run(steps: &[Step]) -> (CounterSet, BTreeSet<u64>) {
        let (mut set, mut model) = (CounterSet::new(), BTreeSet::new());
        for step in steps {
            match *step {
                Step::Insert(first, last) => {
                    set.insert_range(first, last);
                    model.extend(first..=last);
                }
                Step::Remove(first, last) => {
                    set.remove_range(first, last);
                    model.retain(|n| !(first..=last).contains(n));
                }
            }
        }
        (set, model)
    }

    #[test]
    fn the_largest_counter_is_a_bound() {
        let all = CounterSet::of_range(0, u64::MAX);
        assert_eq!(all.ranges().collect::<Vec<_>>(), [(0, MAX_COUNTER)]);
        assert_eq!(all.len(), 1 << 48);
        assert!(CounterSet::of_range(MAX_COUNTER + 1, u64::MAX).is_empty());
        let mut none = all.clone();
        none.remove_range(0, u64::MAX);
        assert!(none.is_empty());
    }

    proptest! {
        #[test]
        fn a_set_of_ranges_is_a_set(
            a in prop::collection::vec(step(), 0..24),
            b in prop::collection::vec(step(), 0..24),
        ) {
            let ((a, model_a), (b, model_b)) = (run(&a), run(&b));
            prop_assert!(a.iter().eq(model_a.iter().copied()));
            prop_assert_eq!(a.len(), model_a.len() as u64);
            prop_assert!((0..80).all(|n| a.contains(n) == model_a.contains(&n)));
            let ranges: Vec<_> = a.ranges().collect();
            prop_assert!(ranges.windows(2).all(|w| w[0].1 + 1 < w[1].0), "{:?}", ranges);
            let mut union = a.clone();
            union.union(&b);
            prop_assert!(union.iter().eq(model_a.union(&model_b).copied()));
            let mut difference = a.clone();
            difference.subtract(&b);
            prop_assert!(difference.iter().eq(model_a.difference(&model_b).copied()));
            prop_assert!(a.intersection(&b).iter().eq(model_a.intersection(&model_b).copied()));
            prop_assert_eq!(a.iter().collect::<CounterSet>(), a);
        }
    }
}
