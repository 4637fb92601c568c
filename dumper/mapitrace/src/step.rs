//! What a reader follows: calls and the operations inside them, each on a
//! handle, some giving new handles.

use crate::capture::Time;
use crate::rpc::Missing;
use std::sync::Arc;

/// Something that calls are made on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Handle {
    /// Numbers the handles of a capture from 1.
    pub id: u64,
    /// What it is: `Logon`, `Folder`, `context handle`, the name of an interface.
    pub kind: String,
    /// What tells it from others of its kind.
    pub label: String,
}

/// How something ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Well, or in a way the call does not tell.
    Done,
    /// With an error the call returned.
    Error {
        /// Its name.
        name: String,
        /// Its number.
        code: u32,
    },
    /// With a fault instead of an answer.
    Fault {
        /// Its name.
        name: String,
        /// Its number.
        code: u32,
    },
    /// Without an answer.
    Unanswered(Missing),
    /// Nobody can tell: encrypted, incomplete, of an unknown interface.
    Unknown,
}

impl Outcome {
    /// Whether it counts as an error.
    #[must_use]
    pub fn is_error(&self) -> bool {
        matches!(self, Outcome::Error { .. } | Outcome::Fault { .. })
    }

    /// The name of an error or fault, or why there was no answer; empty when all is well.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Outcome::Done | Outcome::Unknown => String::new(),
            Outcome::Error { name, .. } => name.clone(),
            Outcome::Fault { name, .. } => format!("fault {name}"),
            Outcome::Unanswered(why) => match why {
                Missing::End | Missing::Alone => "no answer in the capture",
                Missing::Orphaned => "given up by the client",
                Missing::Maybe => "no answer wanted",
                Missing::Forgotten => "no answer seen",
            }
            .to_owned(),
        }
    }
}

/// A call, or an operation inside one.
#[derive(Clone, Debug)]
pub struct Step {
    /// The call's number.
    pub call: u64,
    /// Which operation of the call, from 1; 0 is the call itself.
    pub index: usize,
    /// The interface's name or UUID.
    pub interface: String,
    /// IDL name.
    pub name: String,
    /// Operation number.
    pub code: Option<u16>,
    /// How it ended.
    pub outcome: Outcome,
    /// What it was made on.
    pub on: Option<Arc<Handle>>,
    /// What it gave.
    pub makes: Option<Arc<Handle>>,
    /// It gave `on` back.
    pub ends: bool,
    /// Bytes of arguments.
    pub request: Option<usize>,
    /// Bytes of results.
    pub reply: Option<usize>,
    /// When it began.
    pub start: Time,
    /// Nanoseconds until it was answered.
    pub duration: Option<u64>,
    /// A few words on what it was about; may be empty.
    pub about: String,
    /// The operations inside.
    pub parts: Vec<Step>,
}

impl Step {
    /// `Name (0xNN)`
    #[must_use]
    pub fn title(&self) -> String {
        match self.code {
            Some(code) => format!("{} ({code:#04x})", self.name),
            None => self.name.clone(),
        }
    }

    /// Whether a word of the user's means this step: its name, part of it when `part`, in any case.
    #[must_use]
    pub fn is_named(&self, word: &str, part: bool) -> bool {
        let (name, word) = (self.name.to_lowercase(), word.to_lowercase());
        // The documents have `Rop` in front of every operation.
        let word = if self.index > 0 { word.strip_prefix("rop").unwrap_or(&word) } else { &word };
        if part { name.contains(word) } else { name == word }
    }

    /// Those without operations inside: what happened, as the user sees it.
    pub fn leaves(&self) -> impl Iterator<Item = &Step> {
        let own = self.parts.is_empty().then_some(self);
        own.into_iter().chain(&self.parts)
    }
}
