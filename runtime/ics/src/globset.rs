//! Sets of counters as commands (MS-OXCFXICS 2.2.2.6, 3.1.5.4.3).
//!
//! Encoding finds the shortest list of commands that leaves ranges whole, except
//! where five bytes are known: there it may also cut them for bitmasks. Ranges are
//! taken as a tree by the bytes they share; each node's length depends only on how
//! many bytes are known when its commands begin, so the best choice of a node
//! follows from those of the nodes below.

use crate::counters::CounterSet;
use crate::error::{Error, Result};
use exchange::oxcfxics::{
    Globset, GlobsetBitmask, GlobsetCommand, GlobsetCommandCode, GlobsetOperation, GlobsetPush,
    GlobsetPushed, GlobsetRange,
};

/// Bytes of a counter.
const BYTES: usize = 6;
/// Counters that a bitmask says something about: the first, and one for each bit.
const MASKED: u64 = 9;

fn bytes(counter: u64) -> [u8; BYTES] {
    let [_, _, rest @ ..] = counter.to_be_bytes();
    rest
}

/// The leading bytes that two counters share.
fn shared(low: u64, high: u64) -> usize {
    ((low ^ high).leading_zeros() as usize / 8).saturating_sub(8 - BYTES).min(BYTES)
}

/// The bytes of a counter from one place to another.
fn part(counter: u64, from: usize, to: usize) -> Vec<u8> {
    bytes(counter).get(from..to).unwrap_or_default().to_vec()
}

/// The set as commands.
pub(crate) fn encode(set: &CounterSet) -> Globset {
    let ranges: Vec<_> = set.ranges().collect();
    let mut commands = Vec::new();
    if !ranges.is_empty() {
        Node::of(&ranges).emit(0, &mut commands);
    }
    commands.push(GlobsetCommand::default());
    Globset { commands }
}

/// Ranges and the leading bytes that they share.
struct Node<'a> {
    ranges: &'a [(u64, u64)],
    prefix: usize,
    children: Vec<Node<'a>>,
    /// Bytes of its commands, by how many bytes are known.
    cost: [usize; BYTES],
}

impl<'a> Node<'a> {
    fn of(ranges: &'a [(u64, u64)]) -> Self {
        let low = ranges.first().map_or(0, |range| range.0);
        let high = ranges.last().map_or(0, |range| range.1);
        let prefix = shared(low, high);
        let mut node = Node { ranges, prefix, children: Vec::new(), cost: [0; BYTES] };
        if ranges.len() > 1 {
            // Those that share a byte more stand together; a range that does not stands alone.
            let together = |a: &(u64, u64), b: &(u64, u64)| shared(a.0, b.1) > prefix;
            node.children = ranges.chunk_by(together).map(Node::of).collect();
        }
        // A node's own choice needs those for more known bytes.
        for known in (0..=prefix.min(BYTES - 1)).rev() {
            let cost = match node.choose(known) {
                Choice::Whole => 1 + BYTES - known,
                Choice::Range => 1 + 2 * (BYTES - known),
                Choice::Push => 2 + prefix - known + node.inner(),
                Choice::Children => node.children.iter().map(|child| child.at(known)).sum(),
                Choice::Low => masks(ranges).0,
            };
            if let Some(place) = node.cost.get_mut(known) {
                *place = cost;
            }
        }
        node
    }

    fn at(&self, known: usize) -> usize {
        self.cost.get(known).copied().unwrap_or_default()
    }

    /// Length of its commands behind all the bytes that it shares.
    fn inner(&self) -> usize {
        self.at(self.prefix)
    }

    fn choose(&self, known: usize) -> Choice {
        if self.prefix == BYTES {
            return Choice::Whole;
        }
        if let [_] = self.ranges {
            let pushed = 2 + self.prefix - known + 1 + 2 * (BYTES - self.prefix);
            return if pushed < 1 + 2 * (BYTES - known) { Choice::Push } else { Choice::Range };
        }
        if known == self.prefix {
            return if known == BYTES - 1 { Choice::Low } else { Choice::Children };
        }
        let each: usize = self.children.iter().map(|child| child.at(known)).sum();
        if 2 + self.prefix - known + self.inner() <= each { Choice::Push } else { Choice::Children }
    }

    fn emit(&self, known: usize, to: &mut Vec<GlobsetCommand>) {
        let (low, high) = self.ranges.first().zip(self.ranges.last()).map_or((0, 0), |(a, b)| (a.0, b.1));
        match self.choose(known) {
            Choice::Whole => to.push(whole(low, known)),
            Choice::Range => to.push(range(low, high, known)),
            Choice::Children => self.children.iter().for_each(|child| child.emit(known, to)),
            Choice::Low => to.extend(masks(self.ranges).1),
            Choice::Push => {
                let mut commands = Vec::new();
                self.emit(self.prefix, &mut commands);
                commands.push(GlobsetCommand {
                    command: GlobsetCommandCode::GLOBSET_POP,
                    operation: GlobsetOperation::GlobsetPop,
                });
                to.push(push(part(low, known, self.prefix), Some(GlobsetPushed { commands })));
            }
        }
    }
}

/// How a node becomes commands.
enum Choice {
    /// Its one counter, all of it.
    Whole,
    /// Its one range.
    Range,
    /// What it shares, its commands, and Pop.
    Push,
    /// Each child for itself.
    Children,
    /// By the last byte.
    Low,
}

fn push(common_bytes: Vec<u8>, nested: Option<GlobsetPushed>) -> GlobsetCommand {
    GlobsetCommand {
        // There are at most six bytes.
        command: GlobsetCommandCode(common_bytes.len() as u8),
        operation: GlobsetOperation::Push(GlobsetPush { common_bytes, nested }),
    }
}

fn whole(counter: u64, known: usize) -> GlobsetCommand {
    push(part(counter, known, BYTES), None)
}

fn range(low: u64, high: u64, known: usize) -> GlobsetCommand {
    GlobsetCommand {
        command: GlobsetCommandCode::GLOBSET_RANGE,
        operation: GlobsetOperation::Range(GlobsetRange {
            low_value: part(low, known, BYTES),
            high_value: part(high, known, BYTES),
        }),
    }
}

/// Commands for ranges that differ in the last byte only, and their length. What has
/// to be covered next is always the first counter that is not, and each command covers
/// as much behind it as it can: so there are at most 256 places to begin at.
fn masks(ranges: &[(u64, u64)]) -> (usize, Vec<GlobsetCommand>) {
    /// The next counter in the ranges, at or behind one.
    fn next(ranges: &[(u64, u64)], counter: u64) -> Option<(u64, u64)> {
        let after = ranges.partition_point(|range| range.1 < counter);
        ranges.get(after).map(|(low, high)| ((*low).max(counter), *high))
    }
    let first = ranges.first().map_or(0, |range| range.0);
    let base = first & !0xFF;
    // Length from a last byte on, how much the first command covers, and which it is.
    let mut best = [(0usize, 0u64, GlobsetCommandCode::GLOBSET_END); 257 + MASKED as usize];
    let length_from = |best: &[(usize, u64, GlobsetCommandCode)], counter: u64| {
        best.get((counter - base) as usize).map_or(0, |place| place.0)
    };
    for last in (0..256u64).rev() {
        let counter = base + last;
        let Some((low, high)) = next(ranges, counter) else { continue };
        let choice = if low != counter {
            // Nothing to cover here: as where something is.
            let place = best.get((low - base) as usize).copied().unwrap_or_default();
            (place.0, low - counter, GlobsetCommandCode::GLOBSET_END)
        } else {
            let one = (2 + length_from(&best, low + 1), 1, GlobsetCommandCode::GLOBSET_PUSH1);
            let range = (3 + length_from(&best, high + 1), high + 1 - low, GlobsetCommandCode::GLOBSET_RANGE);
            let mask = (3 + length_from(&best, low + MASKED), MASKED, GlobsetCommandCode::GLOBSET_BITMASK);
            [range, mask, one].into_iter().min_by_key(|choice| choice.0).unwrap_or(one)
        };
        if let Some(place) = best.get_mut(last as usize) {
            *place = choice;
        }
    }
    let mut commands = Vec::new();
    let mut counter = first;
    while let Some((low, high)) = next(ranges, counter) {
        let (_, covered, command) = best.get((low - base) as usize).copied().unwrap_or_default();
        commands.push(match command {
            GlobsetCommandCode::GLOBSET_PUSH1 => whole(low, BYTES - 1),
            GlobsetCommandCode::GLOBSET_BITMASK => {
                let held = |n: &u64| next(ranges, low + n).is_some_and(|(next, _)| next == low + n);
                let bitmask = (1..MASKED).filter(held).fold(0, |mask, n| mask | 1 << (n - 1));
                let operation = GlobsetBitmask { starting_value: low as u8, bitmask };
                GlobsetCommand { command, operation: GlobsetOperation::Bitmask(operation) }
            }
            _ => range(low, high, BYTES - 1),
        });
        counter = low + covered.max(1);
    }
    (length_from(&best, first), commands)
}

/// The set that commands make.
pub(crate) fn decode(set: &Globset) -> Result<CounterSet> {
    let mut found = CounterSet::new();
    read(&set.commands, 0, 0, &mut found)?;
    Ok(found)
}

/// Runs commands; `known` leading bytes of counters are `common`. Nesting was bounded when they were read.
fn read(commands: &[GlobsetCommand], common: u64, known: usize, to: &mut CounterSet) -> Result<()> {
    let append = |bytes: &[u8]| bytes.iter().fold(common, |n, byte| n << 8 | u64::from(*byte));
    for command in commands {
        match &command.operation {
            GlobsetOperation::GlobsetEnd | GlobsetOperation::GlobsetPop => {
                // Each ends a list of its own, and nothing else.
                let end = command.command == GlobsetCommandCode::GLOBSET_END;
                if end != (known == 0) {
                    return Err(Error::Set("End before the last Pop, or Pop without Push"));
                }
            }
            GlobsetOperation::Push(push) => {
                let (value, known) = (append(&push.common_bytes), known + push.common_bytes.len());
                match &push.nested {
                    Some(nested) => read(&nested.commands, value, known, to)?,
                    None if known == BYTES => to.insert(value),
                    None => return Err(Error::Set("Push of more than six bytes")),
                }
            }
            GlobsetOperation::Bitmask(mask) => {
                if known != BYTES - 1 {
                    return Err(Error::Set("Bitmask without five common bytes"));
                }
                let low = common << 8 | u64::from(mask.starting_value);
                to.insert(low);
                for bit in (0..8).filter(|bit| mask.bitmask >> bit & 1 == 1) {
                    let counter = low + 1 + bit;
                    if counter >> 8 != common {
                        return Err(Error::Set("Bitmask beyond the last byte"));
                    }
                    to.insert(counter);
                }
            }
            GlobsetOperation::Range(range) => {
                let (low, high) = (append(&range.low_value), append(&range.high_value));
                if low > high {
                    return Err(Error::Set("Range from high to low"));
                }
                to.insert_range(low, high);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "globset_tests.rs"]
mod tests;
