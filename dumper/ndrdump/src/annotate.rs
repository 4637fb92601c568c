//! `--annotate`: every byte next to what it is.

use pidl::interpret::{Annotation, Annotations, Pass};

/// Bytes in a row.
const ROW: usize = 8;
/// Columns of the text beside the bytes: 100 in all.
const TEXT: usize = 100 - 6 - 3 * ROW - 1;

/// Escape sequences, or nothing.
struct Style {
    dim: &'static str,
    path: &'static str,
    value: &'static str,
    off: &'static str,
}

impl Style {
    const PLAIN: Style = Style { dim: "", path: "", value: "", off: "" };
    const COLOR: Style = Style { dim: "\x1b[2m", path: "\x1b[36m", value: "\x1b[1m", off: "\x1b[0m" };
}

/// Appends the whole message.
#[must_use]
pub fn render(data: &[u8], annotations: Annotations, color: bool) -> String {
    let style = if color { Style::COLOR } else { Style::PLAIN };
    let mut out = format!(
        "{}offset bytes                  field type = value   (* behind a pointer){}\n",
        style.dim, style.off
    );
    let mut seen = 0;
    let mut in_plain = false;
    for a in annotations.into_sorted() {
        let bytes = match &a.plain {
            Some(plain) => {
                if !std::mem::replace(&mut in_plain, true) {
                    rest(&mut out, data, &mut seen, data.len(), &style);
                    out.push_str("\nDecompressed, offsets from the start of the plain text:\n");
                }
                plain.as_slice()
            }
            None => {
                rest(&mut out, data, &mut seen, a.range.start, &style);
                seen = seen.max(a.range.end);
                data.get(a.range.clone()).unwrap_or_default()
            }
        };
        rows(&mut out, a.range.start, bytes, &describe(&a), &style, a.type_name == "padding");
    }
    rest(&mut out, data, &mut seen, data.len(), &style);
    out
}

/// What nothing has read, up to a place.
fn rest(out: &mut String, data: &[u8], seen: &mut usize, to: usize, style: &Style) {
    let to = to.min(data.len());
    if let Some(bytes) = data.get(*seen..to).filter(|b| !b.is_empty()) {
        rows(out, *seen, bytes, &[Part::Dim(format!("({} bytes not read)", bytes.len()))], style, true);
        *seen = to;
    }
}

/// A piece of the description.
enum Part {
    Path(String),
    Dim(String),
    Value(String),
}

fn describe(a: &Annotation) -> Vec<Part> {
    if a.type_name == "padding" {
        return vec![Part::Dim("(padding)".to_owned())];
    }
    // What pointers point to is marked.
    let mark = if a.pass == Pass::Buffers { " * " } else { " " };
    let mut parts = vec![Part::Path(a.path.clone()), Part::Dim(format!("{mark}{}", a.type_name))];
    if !a.value.is_empty() {
        parts.push(Part::Value(format!(" = {}", a.value)));
    }
    parts
}

/// The parts broken into lines of [`TEXT`] columns, each a list of (text, style).
fn wrap<'p>(parts: &'p [Part], style: &Style) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut column = 0;
    for part in parts {
        let (text, on): (&'p str, _) = match part {
            Part::Path(text) => (text, style.path),
            Part::Dim(text) => (text, style.dim),
            Part::Value(text) => (text, style.value),
        };
        let mut rest = text;
        while !rest.is_empty() {
            let room = TEXT - column;
            let cut = rest.char_indices().nth(room).map_or(rest.len(), |(i, _)| i);
            // Break at a blank or after a dot when there is one in the last third.
            let cut = if cut == rest.len() {
                cut
            } else {
                let at = rest[..cut].rfind([' ', '.', '[']).filter(|i| *i > cut * 2 / 3).map(|i| i + 1);
                at.unwrap_or(cut)
            };
            let (now, later) = rest.split_at(cut);
            if let Some(line) = lines.last_mut() {
                line.push_str(on);
                line.push_str(now);
                line.push_str(if on.is_empty() { "" } else { style.off });
            }
            column += now.chars().count();
            rest = later;
            if !rest.is_empty() {
                lines.push("  ".to_owned());
                column = 2;
            }
        }
    }
    lines
}

fn rows(out: &mut String, start: usize, bytes: &[u8], parts: &[Part], style: &Style, dim: bool) {
    let mut texts = wrap(parts, style).into_iter();
    let mut chunks = bytes.chunks(ROW).enumerate();
    loop {
        let (chunk, text) = (chunks.next(), texts.next());
        if chunk.is_none() && text.is_none() {
            break;
        }
        let mut line = match chunk {
            Some((i, chunk)) => {
                let hex: String = chunk.iter().map(|b| format!(" {b:02x}")).collect();
                let (on, off) = if dim { (style.dim, style.off) } else { ("", "") };
                let pad = " ".repeat(3 * (ROW - chunk.len()));
                format!("{:04x} {on}{hex}{off}{pad}  ", start + i * ROW)
            }
            None => " ".repeat(6 + 3 * ROW + 1),
        };
        line.push_str(text.as_deref().unwrap_or_default());
        out.push_str(line.trim_end());
        out.push('\n');
    }
}
