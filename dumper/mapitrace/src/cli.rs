//! The command line.

use clap::{Parser, ValueEnum};
use std::path::PathBuf;

/// Show what DCE/RPC and Exchange clients and servers say to each other.
///
/// Reads captures (pcap, pcapng; `-` is standard input) and directories of stubs,
/// puts TCP connections and RPC fragments together, and decodes every call of the
/// interfaces it knows. Without any output option it writes what --trace does.
#[derive(Clone, Debug, Parser)]
#[command(name = "mapitrace", version, max_term_width = 100, after_help = AFTER)]
pub struct Cli {
    /// Captures, or directories of stubs
    #[arg(required = true, value_name = "FILE|DIR|-")]
    pub inputs: Vec<PathBuf>,

    /// Calls as they come: time, duration, bytes, handles, errors
    #[arg(long, help_heading = "Output")]
    pub trace: bool,
    /// Calls, bytes, errors and latencies of each function
    #[arg(long, help_heading = "Output")]
    pub stats: bool,
    /// What failed, how often, and in which calls
    #[arg(long, help_heading = "Output")]
    pub error_report: bool,
    /// An object in each line, for programs
    #[arg(long, conflicts_with_all = ["trace", "stats", "error_report", "search_call", "dump_call"], help_heading = "Output")]
    pub json: bool,
    /// Draw a box for each call, chained by handles: FILE.dot for GraphViz, FILE.svg as a picture (repeatable)
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub graph: Vec<PathBuf>,
    /// A page with timeline, hierarchy, search and annotated bytes; it needs no network
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub html: Option<PathBuf>,
    /// List the calls and operations whose name contains this
    #[arg(long, value_name = "NAME", help_heading = "Output")]
    pub search_call: Option<String>,
    /// Show all values of the calls with this name or number
    #[arg(long, value_name = "NAME|N", help_heading = "Output")]
    pub dump_call: Option<String>,
    /// With --dump-call: what every byte is, instead of the values
    #[arg(long, requires = "dump_call", help_heading = "Output")]
    pub annotate: bool,
    /// Write every request and reply to a file of its own in DIR
    #[arg(long, value_name = "DIR", help_heading = "Output")]
    pub export_stubs: Option<PathBuf>,
    /// Only requests, or only replies, where values are shown, searched or exported
    #[arg(long, value_enum, value_name = "WHICH", help_heading = "Output")]
    pub inout: Option<InOut>,
    /// Mark calls and operations of this name (repeatable)
    #[arg(long, value_name = "CALL", help_heading = "Output")]
    pub highlight: Vec<String>,
    /// Calls that --graph and --html show at most
    #[arg(long, value_name = "N", default_value_t = 5000, help_heading = "Output")]
    pub max_calls: usize,
    /// Colour
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto, help_heading = "Output")]
    pub color: Color,
    /// No progress bar
    #[arg(long, help_heading = "Output")]
    pub no_progress: bool,

    /// Password of a user whose NTLM-encrypted calls are to be read (repeatable; other users of this
    /// machine can see it: better --password-file or MAPITRACE_PASSWORD)
    #[arg(long, value_name = "PASSWORD", help_heading = "Encrypted calls")]
    pub password: Vec<String>,
    /// File whose lines are passwords
    #[arg(long, value_name = "FILE", help_heading = "Encrypted calls")]
    pub password_file: Option<PathBuf>,
    /// Ask for a password on the terminal
    #[arg(long, help_heading = "Encrypted calls")]
    pub ask_password: bool,
    /// NT hash of a password, 32 hexadecimal digits (repeatable; or MAPITRACE_NT_HASH)
    #[arg(long, value_name = "HEX", help_heading = "Encrypted calls")]
    pub nt_hash: Vec<String>,
    /// Keys of services whose Kerberos-encrypted calls are to be read (repeatable)
    #[arg(long, value_name = "FILE", help_heading = "Encrypted calls")]
    pub keytab: Vec<PathBuf>,

    /// What calls belong to whose bind is not in the capture
    #[arg(long, value_name = "NAME", help_heading = "Input")]
    pub interface: Option<String>,
}

const AFTER: &str = "\
Examples:
  mapitrace capture.pcapng
  tcpdump -w - port 135 | mapitrace -
  mapitrace --stats --error-report capture.pcapng
  mapitrace --graph calls.svg --html calls.html --highlight ept_map capture.pcapng
  mapitrace --dump-call 17 --annotate capture.pcapng
  mapitrace --export-stubs stubs capture.pcapng && mapitrace stubs
  MAPITRACE_PASSWORD=… mapitrace capture.pcapng
  mapitrace --keytab exchange.keytab capture.pcapng

Schannel is not decrypted, nor are SMB pipes and RPC over HTTP taken apart.

Exit status: 0 success; 1 wrong usage, or an input that cannot be read; 2 an input that is
broken somewhere (what was found before that has been shown).";

/// One direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InOut {
    /// Requests
    In,
    /// Replies
    Out,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Color {
    /// Whether standard output is to be coloured.
    #[must_use]
    pub fn enabled(self) -> bool {
        use std::io::IsTerminal;
        match self {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()) && std::io::stdout().is_terminal()
            }
        }
    }
}
