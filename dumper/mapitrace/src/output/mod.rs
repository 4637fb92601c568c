//! What people and programs get to see. Every form is an [`Output`]: it is given
//! what happened, one thing at a time, and keeps no more of it than it must.

pub mod calls;
pub mod errors;
pub mod export;
pub mod graph;
pub mod html;
pub mod json;
pub mod paint;
pub mod stats;
pub mod trace;

use crate::capture::Time;
use crate::rpc::{Bound, Link};
use crate::session::Traced;
use crate::tracer::Totals;
use pidl_rpc::listen::{Authentication, Protection};
use std::io;
use std::sync::Arc;

/// Something that happened.
pub enum Seen<'a> {
    /// An input was opened.
    Input {
        /// Its name.
        name: &'a str,
    },
    /// A presentation context was accepted.
    Bound {
        /// The connection.
        link: &'a Link,
        /// When.
        time: Time,
        /// The context's number.
        context_id: u16,
        /// What it stands for.
        bound: &'a Bound,
        /// How the client authenticates.
        authentication: Option<&'a Authentication>,
    },
    /// A call is over.
    Call(&'a Traced),
    /// Something that a reader should know.
    Note {
        /// The connection.
        link: &'a Link,
        /// When.
        time: Time,
        /// What.
        text: &'a str,
    },
    /// An input was read to its end.
    End(&'a Totals),
}

/// A form of output.
pub trait Output {
    /// Takes the next thing that happened.
    fn see(&mut self, seen: &Seen<'_>) -> io::Result<()>;
    /// Nothing more will come.
    fn finish(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Which directions of a call are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Directions {
    /// Requests.
    pub request: bool,
    /// Answers.
    pub reply: bool,
}

/// Nanoseconds as a person reads them: three digits and a unit.
#[must_use]
pub fn duration(nanos: u64) -> String {
    let scaled = |unit: u64, name: &str| {
        let value = nanos as f64 / unit as f64;
        match value {
            v if v < 9.995 => format!("{v:.2} {name}"),
            v if v < 99.95 => format!("{v:.1} {name}"),
            v => format!("{v:.0} {name}"),
        }
    };
    match nanos {
        0..1_000 => format!("{nanos} ns"),
        1_000..1_000_000 => scaled(1_000, "µs"),
        1_000_000..1_000_000_000 => scaled(1_000_000, "ms"),
        _ => scaled(1_000_000_000, "s"),
    }
}

/// Seconds since another time, with microseconds.
#[must_use]
pub fn relative(time: Time, since: Time) -> String {
    let nanos = i128::from(time.0) - i128::from(since.0);
    let micros = nanos.div_euclid(1_000);
    format!(
        "{}{}.{:06}",
        if micros < 0 { "-" } else { "" },
        micros.abs() / 1_000_000,
        micros.abs() % 1_000_000
    )
}

/// Who authenticates, how, and at which level, in words.
#[must_use]
pub fn authentication(authentication: &Authentication) -> String {
    let provider = match authentication.auth_type {
        9 => "SPNEGO".to_owned(),
        10 => "NTLM".to_owned(),
        14 => "Schannel".to_owned(),
        16 => "Kerberos".to_owned(),
        68 => "Netlogon".to_owned(),
        other => format!("provider {other}"),
    };
    let level = match authentication.level {
        1 => "none".to_owned(),
        2 => "connect".to_owned(),
        3 => "call".to_owned(),
        4 => "packet".to_owned(),
        5 => "integrity".to_owned(),
        6 => "privacy".to_owned(),
        other => format!("level {other}"),
    };
    match &authentication.client {
        Some(client) => format!("{provider} {level} as {client}"),
        None => format!("{provider} {level}"),
    }
}

/// How a message was protected, in words; empty when it was not.
#[must_use]
pub fn protection(protection: Protection) -> &'static str {
    match protection {
        Protection::None => "",
        Protection::Signed(Some(true)) => "signed",
        Protection::Signed(Some(false)) => "wrongly signed",
        Protection::Signed(None) => "signed, unchecked",
        Protection::Opened => "decrypted",
        Protection::Sealed(_) => "encrypted",
    }
}

/// The two ends of a connection.
#[must_use]
pub fn ends(link: &Link) -> String {
    match (link.client, link.server) {
        (Some(client), Some(server)) => format!("{client} → {server}"),
        _ => "stubs".to_owned(),
    }
}

/// An interface with its version and how it is written.
#[must_use]
pub fn bound(bound: &Bound) -> String {
    let mut out = bound.name();
    if let Some((major, minor)) = bound.version() {
        out.push_str(&format!(" {major}.{minor}"));
    }
    if bound.ndr64 {
        out.push_str(" NDR64");
    }
    out
}

/// A shared list of calls to be marked.
pub type Highlights = Arc<[String]>;

/// Whether a step or a part of it is to be marked.
#[must_use]
pub fn is_highlighted(highlights: &[String], step: &crate::step::Step) -> bool {
    highlights.iter().any(|word| step.is_named(word, false))
}
