//! `--stats`: calls, bytes, errors and latencies of each function.

use super::{Output, Seen, duration};
use crate::step::{Outcome, Step};
use crate::tracer::Totals;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Latencies, counted in classes 3 % wide, so that memory does not depend on how many there are.
#[derive(Clone, Debug, Default)]
pub struct Latencies {
    /// By class.
    counts: BTreeMap<u32, u64>,
    count: u64,
    longest: u64,
}

/// Classes for each doubling.
const FINE: u32 = 32;

impl Latencies {
    /// Counts one, in nanoseconds.
    pub fn add(&mut self, nanos: u64) {
        *self.counts.entry(class(nanos)).or_default() += 1;
        self.count += 1;
        self.longest = self.longest.max(nanos);
    }

    /// The latency that so many hundredths do not exceed, within 3 %.
    #[must_use]
    pub fn percentile(&self, hundredths: u64) -> Option<u64> {
        let rank = (self.count * hundredths).div_ceil(100).max(1);
        let mut seen = 0;
        self.counts.iter().find_map(|(class, count)| {
            seen += count;
            (seen >= rank).then(|| upper(*class).min(self.longest))
        })
    }

    /// The longest one.
    #[must_use]
    pub fn longest(&self) -> Option<u64> {
        (self.count > 0).then_some(self.longest)
    }
}

fn class(nanos: u64) -> u32 {
    let fine = u64::from(FINE);
    if nanos < fine {
        return nanos as u32;
    }
    // The five bits below the top one.
    let power = nanos.ilog2() - FINE.ilog2();
    (power + 1) * FINE + (nanos >> power) as u32 - FINE
}

/// The greatest value of a class.
fn upper(class: u32) -> u64 {
    if class < FINE {
        return u64::from(class);
    }
    let power = class / FINE - 1;
    let low = u64::from(class % FINE + FINE) << power;
    low + ((1u64 << power) - 1)
}

#[derive(Default)]
struct Row {
    calls: u64,
    errors: u64,
    faults: u64,
    unanswered: u64,
    request: u64,
    reply: u64,
    latencies: Latencies,
}

/// Counts.
pub struct Stats<W> {
    out: W,
    rows: BTreeMap<(String, String), Row>,
    totals: Vec<Totals>,
}

impl<W: Write> Stats<W> {
    /// Writes a table at the end.
    pub fn new(out: W) -> Self {
        Stats { out, rows: BTreeMap::new(), totals: Vec::new() }
    }

    fn count(&mut self, step: &Step, group: &str) {
        let row = self.rows.entry((group.to_owned(), step.name.clone())).or_default();
        row.calls += 1;
        match step.outcome {
            Outcome::Error { .. } => row.errors += 1,
            Outcome::Fault { .. } => row.faults += 1,
            Outcome::Unanswered(_) => row.unanswered += 1,
            Outcome::Done | Outcome::Unknown => {}
        }
        row.request += step.request.unwrap_or(0) as u64;
        row.reply += step.reply.unwrap_or(0) as u64;
        if let Some(nanos) = step.duration {
            row.latencies.add(nanos);
        }
        for part in &step.parts {
            self.count(part, &format!("{group} {}", PARTS));
        }
    }
}

/// What operations inside calls are listed under.
const PARTS: &str = "operations";

impl<W: Write> Output for Stats<W> {
    fn see(&mut self, seen: &Seen<'_>) -> io::Result<()> {
        match seen {
            Seen::Call(traced) => self.count(&traced.step, &traced.step.interface),
            Seen::End(totals) => self.totals.push((*totals).clone()),
            _ => {}
        }
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        let width = self.rows.keys().map(|(_, name)| name.chars().count() + 2).max().unwrap_or(0).max(10);
        let mut group = None;
        for ((own, name), row) in &self.rows {
            if group != Some(own) {
                let blank = if group.is_none() { "" } else { "\n" };
                group = Some(own);
                writeln!(
                    self.out,
                    "{blank}{own:<width$} {:>8} {:>6} {:>6} {:>6} {:>10} {:>10} {:>8} {:>8} {:>8} {:>8}",
                    "calls", "errors", "faults", "lost", "bytes in", "out", "p50", "p90", "p99", "longest",
                )?;
            }
            let time = |nanos: Option<u64>| nanos.map_or_else(|| "-".to_owned(), duration);
            writeln!(
                self.out,
                "  {name:<w$} {:>8} {:>6} {:>6} {:>6} {:>10} {:>10} {:>8} {:>8} {:>8} {:>8}",
                row.calls,
                row.errors,
                row.faults,
                row.unanswered,
                row.request,
                row.reply,
                time(row.latencies.percentile(50)),
                time(row.latencies.percentile(90)),
                time(row.latencies.percentile(99)),
                time(row.latencies.longest()),
                w = width - 2,
            )?;
        }
        for totals in &self.totals {
            writeln!(self.out, "\n{}", summary(totals))?;
        }
        self.out.flush()
    }
}

/// What a capture was made of, in a sentence for each thing worth saying.
#[must_use]
pub fn summary(totals: &Totals) -> String {
    let mut out = format!(
        "packets {}, bytes {}, TCP connections {}, of them DCE/RPC {}, calls {}",
        totals.packets, totals.bytes, totals.connections, totals.rpc_connections, totals.calls
    );
    for (count, what) in [
        (totals.tcp.repeated, "segments that came twice"),
        (totals.tcp.early, "segments that came early"),
        (totals.tcp.missing, "bytes that are not in the capture"),
        (totals.ip_fragments, "IP fragments, which are not put together"),
        (totals.unknown_link, "packets with a link layer that is not known"),
        (totals.cut_packets, "packets captured in part"),
    ] {
        if count > 0 {
            out.push_str(&format!("\n{what}: {count}"));
        }
    }
    if totals.cut {
        out.push_str("\nthe capture ends in the middle of a packet");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_class_holds_what_is_put_into_it(nanos: u64) {
            let found = class(nanos);
            prop_assert!(upper(found) >= nanos);
            prop_assert!(upper(found) - nanos <= nanos / 32);
            if nanos > 0 {
                prop_assert!(class(nanos - 1) <= found);
            }
        }
    }

    #[test]
    fn percentiles_of_a_hundred() {
        let mut latencies = Latencies::default();
        assert_eq!(latencies.percentile(50), None);
        (1..=100u64).for_each(|n| latencies.add(n * 1_000_000));
        for hundredths in [1, 50, 90, 99, 100] {
            let found = latencies.percentile(hundredths).unwrap_or(0) as f64 / 1e6;
            assert!((found / hundredths as f64 - 1.0).abs() < 0.04, "{hundredths}: {found}");
        }
    }
}
