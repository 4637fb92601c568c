//! The graph in GraphViz' language.

use super::{Graph, Kind};
use std::io::{self, Write};

pub(super) fn write(out: &mut dyn Write, graph: &Graph) -> io::Result<()> {
    writeln!(out, "digraph mapitrace {{")?;
    writeln!(out, "  rankdir=TB;")?;
    writeln!(
        out,
        "  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"monospace\", fontsize=10];"
    )?;
    writeln!(out, "  edge [color=\"#5b6b7b\", arrowsize=0.7];")?;
    for (i, node) in graph.nodes.iter().enumerate() {
        let fill = match node.kind {
            Kind::Root => "#dde3ea",
            Kind::Call => "white",
            Kind::Head => "#dcebfb",
            Kind::Error => "#fbdcd9",
            Kind::Highlighted => "green",
        };
        writeln!(
            out,
            "  n{i} [label=\"{}\\n{}\", fillcolor=\"{fill}\"];",
            quote(&node.title),
            quote(&node.detail)
        )?;
    }
    for column in &graph.columns {
        if let (Some(parent), Some(head)) = (column.parent, column.nodes.first()) {
            writeln!(out, "  n{parent} -> n{head} [style=bold];")?;
        }
        for pair in column.nodes.windows(2) {
            if let [above, below] = pair {
                writeln!(out, "  n{above} -> n{below};")?;
            }
        }
    }
    if graph.omitted > 0 {
        writeln!(out, "  omitted [label=\"{} more calls are not drawn\", shape=plaintext];", graph.omitted)?;
    }
    writeln!(out, "}}")
}

fn quote(text: &str) -> String {
    text.chars()
        .flat_map(|c| match c {
            '"' | '\\' => vec!['\\', c],
            c if c.is_control() => vec![' '],
            c => vec![c],
        })
        .collect()
}
