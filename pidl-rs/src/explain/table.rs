//! Explanations as text.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::{Explanation, Offset, Part, Row, Spot};

/// Renders explanations as tables, NDR32 beside NDR64.
#[must_use]
pub fn render(explanations: &[Explanation]) -> String {
    let mut out = String::new();
    for (index, explanation) in explanations.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let _ = writeln!(out, "{} {} ({})", explanation.kind, explanation.name, explanation.facts.join(", "));
        for part in &explanation.parts {
            table(part, &mut out);
        }
    }
    out
}

fn table(part: &Part, out: &mut String) {
    out.push('\n');
    if !part.title.is_empty() {
        let _ = writeln!(out, "  {}{}", part.title, if part.rows.is_empty() { ": empty" } else { "" });
    }
    if part.rows.is_empty() {
        return;
    }
    let letters = letters(part);
    let offsets: Vec<_> =
        part.rows.iter().map(|row| row.spots.map(|s| s.map(|s| letters.show(s.offset)))).collect();
    let width = offsets.iter().flatten().flatten().map(|text| text.len()).max().unwrap_or(0).max(6);
    let pieces = part.rows.iter().filter(|row| row.spots.is_some());
    let name = pieces.clone().map(|row| label(row).chars().count()).max().unwrap_or(0).clamp(6, 48);
    let what = pieces.map(|row| row.what.chars().count()).max().unwrap_or(0).clamp(4, 40);
    let _ = writeln!(out, "  {:>w$}              {:>w$}", "NDR32", "NDR64", w = width);
    let header = format!(
        "  {0:>width$}  size align  {0:>width$}  size align  {1:<name$}  {2:<what$}  notes",
        "offset", "member", "type"
    );
    let _ = writeln!(out, "{header}");
    for (row, offsets) in part.rows.iter().zip(&offsets) {
        let notes = row.notes.join(", ");
        let line = match (offsets, row.spots) {
            (Some([left, right]), Some([ndr32, ndr64])) => format!(
                "  {left:>width$} {} {:>5}  {right:>width$} {} {:>5}  {:<name$}  {:<what$}  {notes}",
                size(ndr32),
                ndr32.align,
                size(ndr64),
                ndr64.align,
                label(row),
                row.what,
            ),
            _ => format!("  {:1$}{2} {notes}", "", 2 * width + 28, label(row)),
        };
        let _ = writeln!(out, "{}", line.trim_end());
    }
    if let [Some(ndr32), Some(ndr64)] = part.size {
        let _ = writeln!(out, "  {ndr32} bytes in NDR32, {ndr64} in NDR64");
    }
}

fn label(row: &Row) -> String {
    format!("{:1$}{2}", "", 2 * usize::from(row.depth), row.path)
}

fn size(spot: Spot) -> String {
    spot.size.map_or_else(|| format!("{:>5}", "…"), |size| format!("{size:>5}"))
}

/// Places that offsets count from, lettered in the order they appear.
struct Letters(Vec<usize>);

fn letters(part: &Part) -> Letters {
    let spots = part.rows.iter().filter_map(|row| row.spots).flatten();
    let places: BTreeSet<usize> = spots.filter_map(|spot| spot.offset.from).collect();
    Letters(places.into_iter().collect())
}

impl Letters {
    fn show(&self, offset: Offset) -> String {
        let Some(from) = offset.from else { return offset.at.to_string() };
        let letter = name(self.0.binary_search(&from).unwrap_or(0));
        if offset.at == 0 { letter } else { format!("{letter}+{}", offset.at) }
    }
}

/// `a` … `z`, `aa`, `ab` …
fn name(mut index: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(b'a' + u8::try_from(index % 26).unwrap_or(0));
        match index / 26 {
            0 => break,
            rest => index = rest - 1,
        }
    }
    letters.into_iter().rev().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn places_are_lettered_like_columns() {
        let names: Vec<_> = [0, 1, 25, 26, 27, 701, 702].map(super::name).into();
        assert_eq!(names, ["a", "b", "z", "aa", "ab", "zz", "aaa"]);
    }
}
