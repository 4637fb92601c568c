//! Where columns stand: to the right of what they hang on, below it, and not on
//! top of each other.

use super::Graph;
use std::collections::HashMap;

/// How far to the right of its parent a column may stand before it is moved down instead.
const WIDE: usize = 8;

/// Place of a column: how many columns from the left, how many rows from the top.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub x: usize,
    pub y: usize,
}

/// Rows that are taken, by column of the grid: ends of what has been placed so far, by where it starts.
#[derive(Default)]
struct Taken(HashMap<usize, Vec<(usize, usize)>>);

impl Taken {
    fn first_free(&self, x: usize, from: usize, length: usize) -> usize {
        let mut y = from;
        for (start, end) in self.0.get(&x).into_iter().flatten() {
            if y + length > *start && y < *end {
                y = *end;
            }
        }
        y
    }

    fn take(&mut self, x: usize, y: usize, length: usize) {
        let list = self.0.entry(x).or_default();
        // One row stays free below, so that columns can be told apart.
        let at = list.partition_point(|(start, _)| *start < y);
        list.insert(at, (y, y + length + 1));
    }
}

/// A place for each column, in their order.
pub(super) fn places(graph: &Graph) -> Vec<Place> {
    let mut taken = Taken::default();
    let mut places: Vec<Place> = Vec::with_capacity(graph.columns.len());
    let mut next_root = 0;
    for column in &graph.columns {
        let length = column.nodes.len();
        let parent = column.parent.and_then(|node| row_of(graph, &places, node));
        let place = match parent {
            Some(parent) => {
                let candidates = (parent.x + 1..=parent.x + WIDE)
                    .map(|x| Place { x, y: taken.first_free(x, parent.y + 1, length) });
                // A step to the right costs as much as two rows down.
                candidates.min_by_key(|p| (2 * (p.x - parent.x) + p.y, p.x)).unwrap_or_default()
            }
            // What hangs on nothing starts below everything that hung on what came before.
            None => Place { x: 0, y: taken.first_free(0, next_root, length) },
        };
        taken.take(place.x, place.y, length);
        next_root = next_root.max(if place.x == 0 { place.y + length + 1 } else { 0 });
        places.push(place);
    }
    places
}

/// Where a box stands.
pub(super) fn row_of(graph: &Graph, places: &[Place], node: usize) -> Option<Place> {
    let column = graph.nodes.get(node)?.column;
    let place = places.get(column)?;
    let row = graph.columns.get(column)?.nodes.binary_search(&node).ok()?;
    Some(Place { x: place.x, y: place.y + row })
}

#[cfg(test)]
mod tests {
    use super::super::{Column, Kind, Node};
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Boxes of random hierarchies never share a place, and heads stand below and to the right of what they hang on.
        #[test]
        fn nothing_stands_on_anything(picks in prop::collection::vec((any::<prop::sample::Index>(), any::<bool>()), 1..200)) {
            let mut graph = Graph::default();
            for (pick, head) in picks {
                let node = graph.nodes.len();
                let column = if head || graph.columns.is_empty() {
                    let parent = graph.columns.get(pick.index(graph.columns.len().max(1)));
                    let parent = parent.and_then(|c| c.nodes.last().copied());
                    graph.columns.push(Column { nodes: Vec::new(), parent });
                    graph.columns.len() - 1
                } else {
                    pick.index(graph.columns.len())
                };
                graph.columns[column].nodes.push(node);
                graph.nodes.push(Node { title: String::new(), detail: String::new(), kind: Kind::Call, column });
            }
            let places = places(&graph);
            let mut seen = std::collections::HashSet::new();
            for node in 0..graph.nodes.len() {
                let place = row_of(&graph, &places, node).unwrap();
                prop_assert!(seen.insert((place.x, place.y)));
            }
            for (i, column) in graph.columns.iter().enumerate() {
                if let Some(parent) = column.parent.and_then(|p| row_of(&graph, &places, p)) {
                    prop_assert!(places[i].x > parent.x && places[i].y > parent.y);
                }
            }
        }
    }
}
