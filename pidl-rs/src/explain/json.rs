//! Explanations for programs.

use serde_json::{Value, json};

use super::{Explanation, Row, Spot};

/// Explanations as JSON: an array of `name`, `kind`, `facts` and `parts`; a part
/// has `title`, `size` (`ndr32`, `ndr64`) and `rows`; a row has `path`, `depth`,
/// `type`, `notes` and, unless it is a heading, `ndr32` and `ndr64` with
/// `offset`, `from` (a number that names the place the offset counts from, null for
/// the start), `size` (null when it varies) and `align`.
#[must_use]
pub fn to_json(explanations: &[Explanation]) -> Value {
    explanations
        .iter()
        .map(|explanation| {
            let parts = explanation.parts.iter().map(|part| {
                json!({
                    "title": part.title,
                    "size": { "ndr32": part.size[0], "ndr64": part.size[1] },
                    "rows": part.rows.iter().map(row).collect::<Vec<_>>(),
                })
            });
            json!({
                "name": explanation.name,
                "kind": explanation.kind,
                "facts": explanation.facts,
                "parts": parts.collect::<Vec<_>>(),
            })
        })
        .collect()
}

fn row(row: &Row) -> Value {
    let mut value = json!({ "path": row.path, "depth": row.depth, "type": row.what, "notes": row.notes });
    if let Some([ndr32, ndr64]) = row.spots {
        value["ndr32"] = spot(ndr32);
        value["ndr64"] = spot(ndr64);
    }
    value
}

fn spot(spot: Spot) -> Value {
    json!({
        "offset": spot.offset.at,
        "from": spot.offset.from,
        "size": spot.size,
        "align": spot.align,
    })
}
