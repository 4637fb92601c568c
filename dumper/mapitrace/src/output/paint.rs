//! Colours of a terminal.

/// Writes text with or without escape sequences.
#[derive(Clone, Copy, Debug, Default)]
pub struct Paint {
    /// Use them.
    pub color: bool,
}

/// What a piece of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// As it is.
    Plain,
    /// Of little weight: times, sizes.
    Dim,
    /// A name.
    Name,
    /// An error.
    Error,
    /// A handle.
    Handle,
    /// What the user asked to be marked.
    Mark,
}

impl Paint {
    /// The text, coloured if colours are on.
    #[must_use]
    pub fn ink(self, ink: Ink, text: &str) -> String {
        let code = match ink {
            Ink::Plain => "",
            Ink::Dim => "2",
            Ink::Name => "1",
            Ink::Error => "1;31",
            Ink::Handle => "36",
            Ink::Mark => "30;42",
        };
        if !self.color || code.is_empty() || text.is_empty() {
            return text.to_owned();
        }
        format!("\x1b[{code}m{text}\x1b[0m")
    }
}
