//! The table as a page.

use super::{Attribute, Dialect};

/// A reference page for these attributes: `docs/attributes.md` when it is all of them.
#[must_use]
pub fn markdown(attributes: &[Attribute]) -> String {
    let mut page = String::from(
        "# Attributes\n\n\
         Written by `pidl attributes --markdown` from the table the compiler checks\n\
         attributes against. Attributes marked **wire** change what is on the wire, or\n\
         what is accepted from it; the others are read, checked and recorded.\n",
    );
    let sections = [
        (Dialect::Both, "Both dialects"),
        (Dialect::Pidl, "PIDL (Samba)"),
        (Dialect::Midl, "MIDL and its ACF files"),
        (Dialect::Com, "COM, type libraries and WinRT"),
    ];
    for (dialect, title) in sections {
        let mut rows = attributes.iter().filter(|a| a.dialect == dialect).peekable();
        if rows.peek().is_none() {
            continue;
        }
        page.push_str(&format!(
            "\n## {title}\n\n| Attribute | Before | Arguments | What it does |\n|---|---|---|---|\n"
        ));
        rows.for_each(|a| page.push_str(&row(a)));
    }
    page
}

fn row(a: &Attribute) -> String {
    let wire = if a.wire { " **wire**" } else { "" };
    let args = match a.args.what {
        "" => "none".to_owned(),
        what => format!("{}: {}", a.args.count_in_words(), cell(what)),
    };
    let places = a.places.names().collect::<Vec<_>>().join(", ");
    format!("| `{}`{wire} | {places} | {args} | {}<br>`{}` |\n", a.name, cell(a.about), cell(a.example))
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
