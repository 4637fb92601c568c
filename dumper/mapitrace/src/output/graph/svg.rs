//! The graph as a picture.

use super::layout::{Place, places, row_of};
use super::{Graph, Kind, Node};
use std::fmt::Write;

/// Width of a character of the titles and of the details, in pixels: the fonts are monospaced.
const TITLE: f64 = 7.3;
const DETAIL: f64 = 6.1;
/// Characters of a title or detail that are shown.
const CHARACTERS: usize = 44;
const HEIGHT: f64 = 38.0;
/// Between boxes of a column, and between columns.
const DOWN: f64 = 22.0;
const ACROSS: f64 = 34.0;
const MARGIN: f64 = 24.0;

struct Grid {
    width: f64,
}

impl Grid {
    fn x(&self, place: Place) -> f64 {
        MARGIN + place.x as f64 * (self.width + ACROSS)
    }

    fn y(place: Place) -> f64 {
        MARGIN + place.y as f64 * (HEIGHT + DOWN)
    }
}

/// The whole picture.
pub(super) fn draw(graph: &Graph) -> String {
    let places = places(graph);
    let node_place = |node| row_of(graph, &places, node).unwrap_or_default();
    let widest = graph.nodes.iter().map(|n| {
        let title = cut(&n.title).chars().count() as f64 * TITLE;
        title.max(cut(&n.detail).chars().count() as f64 * DETAIL)
    });
    let grid = Grid { width: widest.fold(120.0, f64::max) + 20.0 };
    let all = || (0..graph.nodes.len()).map(node_place);
    let right = all().map(|p| grid.x(p) + grid.width).fold(300.0, f64::max) + MARGIN;
    let mut bottom = all().map(|p| Grid::y(p) + HEIGHT).fold(60.0, f64::max) + MARGIN;
    if graph.omitted > 0 {
        bottom += 24.0;
    }
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{right:.0}\" height=\"{bottom:.0}\" \
         viewBox=\"0 0 {right:.0} {bottom:.0}\" font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\">\n{STYLE}\n"
    );
    let _ = writeln!(out, "<rect width=\"100%\" height=\"100%\" fill=\"#fbfcfd\"/>");
    for column in &graph.columns {
        for pair in column.nodes.windows(2) {
            if let [above, below] = pair {
                chain(&mut out, &grid, node_place(*above), node_place(*below));
            }
        }
        if let (Some(parent), Some(head)) = (column.parent, column.nodes.first()) {
            branch(&mut out, &grid, node_place(parent), node_place(*head));
        }
    }
    for (i, node) in graph.nodes.iter().enumerate() {
        boxed(&mut out, &grid, node_place(i), node);
    }
    if graph.omitted > 0 {
        let text = format!("{} more calls are not drawn", graph.omitted);
        let _ = writeln!(out, "<text class=\"d\" x=\"{MARGIN}\" y=\"{:.0}\">{text}</text>", bottom - 14.0);
    }
    out.push_str("</svg>\n");
    out
}

const STYLE: &str = "<style>
.t{font-size:12px;font-weight:600;fill:#17202a}.d{font-size:10px;fill:#52606d}
.b{stroke:#9aa8b6;stroke-width:1;fill:#ffffff}.b.root{fill:#24364a;stroke:#24364a}.b.head{fill:#e3effc;stroke:#6c9bd1}
.b.error{fill:#fde5e2;stroke:#d0574a}.b.mark{fill:#7ed07e;stroke:#2c8a2c}
.root+.t,.root+.t+.d{fill:#fff}.error+.t{fill:#9c1f12}
.e{fill:none;stroke:#9aa8b6;stroke-width:1.3}.f{fill:none;stroke:#6c9bd1;stroke-width:1.6}
</style>
<defs><marker id=\"a\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">\
<path d=\"M0 0L8 4L0 8z\" fill=\"#6b7c8d\"/></marker></defs>";

fn chain(out: &mut String, grid: &Grid, above: Place, below: Place) {
    let x = grid.x(above) + grid.width / 2.0;
    let (from, to) = (Grid::y(above) + HEIGHT, Grid::y(below));
    let _ = writeln!(out, "<path class=\"e\" d=\"M{x:.0} {from:.0}V{to:.0}\" marker-end=\"url(#a)\"/>");
}

/// Down between the rows, across, down beside the column, and onto the head: never over a box.
fn branch(out: &mut String, grid: &Grid, parent: Place, head: Place) {
    let start = grid.x(parent) + grid.width * 0.8;
    let (from, to) = (Grid::y(parent) + HEIGHT, Grid::y(head));
    let across = from + DOWN / 2.0;
    let middle = grid.x(head) + grid.width / 2.0;
    let r = 6.0;
    let mut path = format!("M{start:.0} {from:.0}V{:.0}q0 {r} {r} {r}", across - r);
    if head.y == parent.y + 1 {
        let _ = write!(path, "H{:.0}q{r} 0 {r} {r}", middle - r);
    } else {
        let gutter = grid.x(head) - ACROSS / 2.0;
        let last = to - DOWN / 2.0;
        let _ = write!(
            path,
            "H{:.0}q{r} 0 {r} {r}V{:.0}q0 {r} {r} {r}H{:.0}q{r} 0 {r} {r}",
            gutter - r,
            last - r,
            middle - r
        );
    }
    let _ = writeln!(out, "<path class=\"f\" d=\"{path}V{to:.0}\" marker-end=\"url(#a)\"/>");
}

fn boxed(out: &mut String, grid: &Grid, place: Place, node: &Node) {
    let class = match node.kind {
        Kind::Root => "root",
        Kind::Call => "call",
        Kind::Head => "head",
        Kind::Error => "error",
        Kind::Highlighted => "mark",
    };
    let (x, y) = (grid.x(place), Grid::y(place));
    let _ = writeln!(
        out,
        "<g><title>{}\n{}</title><rect class=\"b {class}\" x=\"{x:.0}\" y=\"{y:.0}\" width=\"{:.0}\" height=\"{HEIGHT}\" rx=\"6\"/>\
         <text class=\"t\" x=\"{:.0}\" y=\"{:.0}\">{}</text><text class=\"d\" x=\"{:.0}\" y=\"{:.0}\">{}</text></g>",
        escape(&node.title),
        escape(&node.detail),
        grid.width,
        x + 10.0,
        y + 16.0,
        escape(&cut(&node.title)),
        x + 10.0,
        y + 30.0,
        escape(&cut(&node.detail)),
    );
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(CHARACTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Text for XML: what it must not hold is left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() && c != '\n' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
