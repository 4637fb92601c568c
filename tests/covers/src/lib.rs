//! Says which numbered requirements of the Exchange documents a test shows.
//!
//! ```no_run
//! fn handles_keep_their_order() {
//!     covers::covers!("MS-OXCROPS", 4565);
//!     // … the test; if it panics, nothing is noted
//! }
//! # handles_keep_their_order();
//! ```
//!
//! `cargo xtask conformance` sets `REQUIREMENTS_DIR`, runs the tests and counts
//! what they noted there. Without it nothing is written. A requirement is named
//! by the number behind its R, or by its whole id where it is another
//! document's (`"MS-OXCDATA_R46"`).

use std::fmt::Display;
use std::io::Write;
use std::path::Path;

/// Notes, when the enclosing test ends without a panic, that it shows these requirements.
#[macro_export]
macro_rules! covers {
    ($document:literal, $($id:literal),+ $(,)?) => {
        let _covers = $crate::Claim::new(
            $document,
            &[$($crate::id($id)),+],
            concat!(module_path!(), ":", line!()),
        );
    };
}

/// What a test that is running will have shown.
#[must_use]
pub struct Claim {
    document: &'static str,
    ids: Vec<String>,
    place: &'static str,
}

impl Claim {
    /// For [`covers!`].
    pub fn new(document: &'static str, ids: &[String], place: &'static str) -> Self {
        Claim { document, ids: ids.to_vec(), place }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            shown(self.document, &self.ids, self.place);
        }
    }
}

/// A requirement's id: `R` and a number, or as it is.
pub fn id(id: impl Display) -> String {
    let id = id.to_string();
    if id.starts_with(|c: char| c.is_ascii_digit()) { format!("R{id}") } else { id }
}

/// Notes requirements that have just been shown, for tests that go through a table.
///
/// # Panics
/// The directory cannot be written to.
pub fn shown(document: &str, ids: &[String], place: &str) {
    let Some(dir) = std::env::var_os("REQUIREMENTS_DIR") else { return };
    let file = Path::new(&dir).join(format!("{}.tsv", std::process::id()));
    let mut text = String::new();
    for id in ids {
        text.push_str(&format!("{document}\t{id}\t{place}\n"));
    }
    let opened = std::fs::OpenOptions::new().create(true).append(true).open(&file);
    let written = opened.and_then(|mut file| file.write_all(text.as_bytes()));
    if let Err(error) = written {
        panic!("{}: {error}", file.display());
    }
}
