//! The command line: Samba's, and what we add to it.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};

const EXAMPLES: &str = "\
Examples:
  ndrdump epmapper ept_map in request.bin
      the request of a call, from a file
  ndrdump epmapper 3 out --context-file request.bin reply.bin
      a reply whose sizes depend on the request
  ndrdump dtyp GUID struct --hex-input < dump.txt
      a type on its own, from a hex dump
  ndrdump --idl my.idl -I include my_iface my_call in --annotate request.bin
      any IDL, without compiling anything: what is every byte?
  ndrdump --idl my.idl my_iface my_call in --json request.bin | jq .
  ndrdump list            the interfaces that are built in
  ndrdump list epmapper   its functions with their numbers, and its types

Exit codes:
  0  dumped (with --validate: and written and read again)
  1  wrong usage, IDL that does not compile, input that cannot be read, or --validate failed
  2  the bytes do not hold what they should; stderr says where they break and
     what was read before, which --print-after-parse-failure has on stdout too

Differences from Samba's ndrdump: --validate keeps --ndr64 on its second pull,
plain hexadecimal digits are accepted by --hex-input, and times are in UTC.
";

/// Shows NDR bytes (DCE/RPC requests, replies and structures) to people.
#[derive(Clone, Debug, Parser)]
#[command(name = "ndrdump", version, after_help = EXAMPLES, max_term_width = 100)]
#[command(
    override_usage = "ndrdump [OPTIONS] <interface|uuid> <function|opnum|type> <in|out|struct> [file]\n       \
                            ndrdump [OPTIONS] list [interface]"
)]
pub struct Cli {
    /// Name or UUID of the interface, or `list`
    pub interface: Option<String>,
    /// Function by name or number, or type by name
    pub format: Option<String>,
    /// `in` or `request`, `out` or `response`, `struct`
    pub direction: Option<String>,
    /// Bytes to dump; standard input when there is none
    pub file: Option<PathBuf>,

    /// Request to read first, for replies whose sizes depend on it
    #[arg(short = 'c', long, value_name = "FILE", help_heading = "Input")]
    pub context_file: Option<PathBuf>,
    /// What the bytes depend on and do not say: the value of an IDL context, for
    /// all keys or for those given, as in 'table_columns(0)=0x67480014,0x0037001F' (repeatable)
    #[arg(long, value_name = "NAME[(KEYS)]=NUMBERS", help_heading = "Input")]
    pub given: Vec<String>,
    /// Assume NDR64
    #[arg(long, help_heading = "Input")]
    pub ndr64: bool,
    /// Assume that numbers have their most significant byte first
    #[arg(long, conflicts_with = "ndr64", help_heading = "Input")]
    pub big_endian: bool,
    /// The input is a hex dump
    #[arg(long, help_heading = "Input")]
    pub hex_input: bool,
    /// The input is base64
    #[arg(long, help_heading = "Input")]
    pub base64_input: bool,
    /// The input itself
    #[arg(long, value_name = "STRING", help_heading = "Input")]
    pub input: Option<String>,
    /// How deep a recursive type may nest
    #[arg(long, value_name = "N", default_value_t = 100_000, help_heading = "Input")]
    pub max_recursion: u32,

    /// Write the value again, compare the bytes, read them again
    #[arg(long, help_heading = "Output")]
    pub validate: bool,
    /// Show the bytes too
    #[arg(long, help_heading = "Output")]
    pub dump_data: bool,
    /// Read, but do not show the value
    #[arg(long, help_heading = "Output")]
    pub quiet: bool,
    /// Show what was read before the bytes broke
    #[arg(long, help_heading = "Output")]
    pub print_after_parse_failure: bool,
    /// The value as JSON instead
    #[arg(long, conflicts_with_all = ["annotate", "quiet", "validate", "dump_data"], help_heading = "Output")]
    pub json: bool,
    /// What every byte is instead: offset, bytes, field, type, value
    #[arg(long, conflicts_with_all = ["quiet", "validate", "dump_data"], help_heading = "Output")]
    pub annotate: bool,
    /// Colour
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = Color::Auto, help_heading = "Output")]
    pub color: Color,

    /// Read this IDL file instead of using what is built in (repeatable)
    #[arg(long, value_name = "FILE", help_heading = "IDL at run time")]
    pub idl: Vec<PathBuf>,
    /// Look here for imports and includes (repeatable)
    #[arg(short = 'I', long = "include-dir", value_name = "DIR", help_heading = "IDL at run time")]
    pub include_dirs: Vec<PathBuf>,
    /// Define a macro (repeatable)
    #[arg(short = 'D', long = "define", value_name = "NAME[=VALUE]", help_heading = "IDL at run time")]
    pub defines: Vec<String>,
    /// IDL whose definitions replace same-named ones: the way to describe what
    /// is marked nopull and nopush (repeatable)
    #[arg(long, value_name = "FILE", help_heading = "IDL at run time")]
    pub replace: Vec<PathBuf>,

    /// Level of messages; from 1 on --validate shows the second value too
    #[arg(short = 'd', long, value_name = "LEVEL", default_value = "0", help_heading = "As in Samba")]
    pub debuglevel: String,
    /// Messages go to standard output
    #[arg(long, help_heading = "As in Samba")]
    pub debug_stdout: bool,
    /// Not supported: there is no C code to load; use --idl
    #[arg(short = 'l', long, value_name = "FILE", help_heading = "As in Samba")]
    pub load_dso: Option<String>,
    /// Ignored
    #[arg(short = 's', long, value_name = "FILE", hide = true)]
    pub configfile: Option<String>,
    /// Ignored
    #[arg(long, value_name = "NAME=VALUE", hide = true)]
    pub option: Vec<String>,
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

impl Cli {
    /// Nesting that the stack has room for.
    pub fn limit_recursion(&mut self, levels: usize) {
        self.max_recursion = self.max_recursion.min(u32::try_from(levels).unwrap_or(u32::MAX));
    }

    /// The level of messages, as a number.
    #[must_use]
    pub fn debug(&self) -> u32 {
        let digits: String = self.debuglevel.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().unwrap_or(0)
    }
}
