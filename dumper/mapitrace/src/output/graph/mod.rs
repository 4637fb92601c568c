//! `--graph`: a box for each call, in a column for each handle.
//!
//! A call that gives a handle stands at the head of that handle's column; calls
//! on the handle follow below it. An edge runs to the head from the last call
//! that was made on the handle it came from.

mod dot;
mod layout;
mod svg;

use super::{Highlights, Output, Seen, duration, is_highlighted};
use crate::step::{Handle, Step};
use std::collections::HashMap;
use std::io::{self, Write};

/// How a box looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Where a column without a call at its head starts: an interface on a connection.
    Root,
    /// A call.
    Call,
    /// A call that gave a handle.
    Head,
    /// A call that failed.
    Error,
    /// A call the user wants to see.
    Highlighted,
}

/// A box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// `Name (0xNN)`
    pub title: String,
    /// Number, time, handle, error.
    pub detail: String,
    /// How it looks.
    pub kind: Kind,
    /// Index of its column.
    pub column: usize,
}

/// The calls on a handle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// Its boxes from the head down.
    pub nodes: Vec<usize>,
    /// The box its head hangs on.
    pub parent: Option<usize>,
}

/// Boxes in columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    /// In the order in which things happened.
    pub nodes: Vec<Node>,
    /// In the order in which their heads happened.
    pub columns: Vec<Column>,
    /// Calls that were left out.
    pub omitted: u64,
}

/// What is written to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// For GraphViz.
    Dot,
    /// A picture.
    Svg,
}

/// Builds a graph and writes it at the end.
pub struct Drawing<W> {
    out: W,
    form: Form,
    highlights: Highlights,
    /// Boxes that are drawn at most.
    limit: usize,
    graph: Graph,
    /// The column of a handle.
    columns: HashMap<u64, usize>,
}

impl<W: Write> Drawing<W> {
    /// A drawing of at most `limit` boxes.
    pub fn new(out: W, form: Form, highlights: Highlights, limit: usize) -> Self {
        Drawing { out, form, highlights, limit, graph: Graph::default(), columns: HashMap::new() }
    }

    fn node(&mut self, node: Node) -> usize {
        let index = self.graph.nodes.len();
        if let Some(column) = self.graph.columns.get_mut(node.column) {
            column.nodes.push(index);
        }
        self.graph.nodes.push(node);
        index
    }

    fn column(&mut self, handle: &Handle, parent: Option<usize>) -> usize {
        let index = self.graph.columns.len();
        self.graph.columns.push(Column { nodes: Vec::new(), parent });
        self.columns.insert(handle.id, index);
        index
    }

    /// The column of a handle; one with a box that stands for the handle when there is none.
    fn column_of(&mut self, handle: &Handle) -> usize {
        if let Some(known) = self.columns.get(&handle.id) {
            return *known;
        }
        let column = self.column(handle, None);
        let (title, detail) = (handle.kind.clone(), handle.label.clone());
        self.node(Node { title, detail, kind: Kind::Root, column });
        column
    }

    fn step(&mut self, step: &Step) {
        if self.graph.nodes.len() >= self.limit {
            self.graph.omitted += 1;
            return;
        }
        let Some(on) = &step.on else { return };
        let on = self.column_of(on);
        let column = match &step.makes {
            Some(made) => {
                let last = self.graph.columns.get(on).and_then(|c| c.nodes.last().copied());
                self.column(made, last)
            }
            None => on,
        };
        let mut detail = vec![format!("#{}", step.call)];
        detail.extend(step.makes.as_ref().map(|h| format!("→ {} {}", h.kind, h.label).trim_end().to_owned()));
        detail.extend(step.duration.map(duration));
        detail.extend([step.about.clone(), step.outcome.text()].into_iter().filter(|t| !t.is_empty()));
        let kind = match () {
            () if is_highlighted(&self.highlights, step) => Kind::Highlighted,
            () if step.outcome.is_error() => Kind::Error,
            () if step.makes.is_some() => Kind::Head,
            () => Kind::Call,
        };
        self.node(Node { title: step.title(), detail: detail.join(" · "), kind, column });
    }
}

impl<W: Write> Output for Drawing<W> {
    fn see(&mut self, seen: &Seen<'_>) -> io::Result<()> {
        if let Seen::Call(traced) = seen {
            traced.step.leaves().for_each(|step| self.step(step));
        }
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        match self.form {
            Form::Dot => dot::write(&mut self.out, &self.graph)?,
            Form::Svg => self.out.write_all(svg::draw(&self.graph).as_bytes())?,
        }
        self.out.flush()
    }
}
