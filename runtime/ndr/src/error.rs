//! What goes wrong with bytes, and where.

use std::borrow::Cow;
use std::fmt;

/// Result of a cursor operation.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error with its byte offset and the path of fields that leads to it. One
/// machine word, so that `Result<()>` stays in a register.
#[derive(Clone, PartialEq)]
pub struct Error(Box<Inner>);

#[derive(Clone, Debug, PartialEq)]
struct Inner {
    kind: ErrorKind,
    offset: usize,
    /// Innermost first.
    path: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Field(Cow<'static, str>),
    Index(usize),
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(missing_docs)]
pub enum ErrorKind {
    /// The buffer ends before the value does.
    BufferTooShort { needed: usize, available: usize },
    /// A count from the wire is larger than the bytes that are left can hold.
    CountTooLarge { count: u64, available: usize },
    /// Counts that must agree do not.
    ArraySize(String),
    /// A varying array does not start at 0.
    ArrayOffset { offset: u64 },
    /// A string misses its terminator or holds what its charset cannot say.
    String(String),
    /// A number outside `[range]`.
    Range { value: i128, low: i64, high: i64 },
    /// No arm for this level.
    BadSwitch { level: i64 },
    /// The discriminant on the wire differs from `switch_is`, or the value's arm does not fit the level.
    SwitchMismatch { expected: i64, found: i64 },
    /// A ref pointer is null, or an expression reads through a null pointer.
    NullPointer,
    /// A relative offset or full pointer id that cannot be.
    Pointer(String),
    /// A subcontext's length and its content do not fit.
    Subcontext(String),
    /// Compressed data is broken.
    Compression(String),
    /// Nested too deep.
    MaxRecursion { limit: u32 },
    /// The message would take more memory than allowed.
    Budget { limit: usize },
    /// An expression overflows, divides by zero or does not fit where it is used.
    Expression(String),
    /// The IDL leaves this to code that nobody supplied.
    Unsupported(String),
    /// Bytes are left over.
    UnreadBytes { count: usize },
    /// What the value depends on is not known: the context and its keys.
    Context(String),
    /// A member is there and must not be, or the other way round.
    Presence(String),
    /// Anything else a hand-written codec reports.
    Other(String),
}

impl Error {
    /// An error at a byte offset from the start of the buffer.
    #[cold]
    #[must_use]
    pub fn new(kind: ErrorKind, offset: usize) -> Self {
        Error(Box::new(Inner { kind, offset, path: Vec::new() }))
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// Where, in bytes from the start of the message (of the plain text, inside compressed data).
    #[must_use]
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The same error, further on in the message.
    #[cold]
    #[must_use]
    pub(crate) fn shifted(mut self, by: usize) -> Self {
        self.0.offset = self.0.offset.saturating_add(by);
        self
    }

    /// The way to the value, outermost first: `in.rops[3].columns[1]`.
    #[must_use]
    pub fn path(&self) -> String {
        let mut out = String::new();
        for step in self.0.path.iter().rev() {
            match step {
                Step::Field(name) => {
                    if !out.is_empty() {
                        out.push('.');
                    }
                    out.push_str(name);
                }
                Step::Index(i) => out.push_str(&format!("[{i}]")),
            }
        }
        out
    }

    /// Adds the field the error happened in.
    #[cold]
    #[must_use]
    pub fn in_field(mut self, name: &'static str) -> Self {
        self.0.path.push(Step::Field(Cow::Borrowed(name)));
        self
    }

    /// Like [`Error::in_field`], for a name that is only known at run time.
    #[cold]
    #[must_use]
    pub fn in_named_field(mut self, name: &str) -> Self {
        self.0.path.push(Step::Field(Cow::Owned(name.to_owned())));
        self
    }

    /// Adds the array index the error happened at.
    #[cold]
    #[must_use]
    pub fn at_index(mut self, index: usize) -> Self {
        self.0.path.push(Step::Index(index));
        self
    }
}

/// Adds the place to an error on its way out.
pub trait At {
    /// In this field.
    #[must_use]
    fn at(self, field: &'static str) -> Self;
    /// In a field whose name is not known when the code is compiled.
    #[must_use]
    fn at_name(self, field: &str) -> Self;
    /// At this index.
    #[must_use]
    fn at_index(self, index: usize) -> Self;
}

impl<T> At for Result<T> {
    #[inline(always)]
    fn at(self, field: &'static str) -> Self {
        match self {
            Ok(v) => Ok(v),
            Err(e) => Err(e.in_field(field)),
        }
    }

    #[inline(always)]
    fn at_name(self, field: &str) -> Self {
        match self {
            Ok(v) => Ok(v),
            Err(e) => Err(e.in_named_field(field)),
        }
    }

    #[inline(always)]
    fn at_index(self, index: usize) -> Self {
        match self {
            Ok(v) => Ok(v),
            Err(e) => Err(e.at_index(index)),
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ErrorKind::BufferTooShort { needed, available } => {
                write!(f, "buffer too short: {needed} more bytes needed, {available} left")
            }
            ErrorKind::CountTooLarge { count, available } => {
                write!(f, "a count of {count} cannot fit in the {available} bytes that are left")
            }
            ErrorKind::Context(what) => write!(f, "{what} is not known here"),
            ErrorKind::ArraySize(m)
            | ErrorKind::Presence(m)
            | ErrorKind::String(m)
            | ErrorKind::Pointer(m)
            | ErrorKind::Subcontext(m)
            | ErrorKind::Compression(m)
            | ErrorKind::Expression(m)
            | ErrorKind::Unsupported(m)
            | ErrorKind::Other(m) => f.write_str(m),
            ErrorKind::ArrayOffset { offset } => write!(f, "a varying array starts at {offset}, not at 0"),
            ErrorKind::Range { value, low, high } => write!(f, "{value} is outside {low}..={high}"),
            ErrorKind::BadSwitch { level } => write!(f, "no arm for level {level}"),
            ErrorKind::SwitchMismatch { expected, found } => {
                write!(f, "the discriminant is {found}, {expected} was expected")
            }
            ErrorKind::NullPointer => f.write_str("null pointer"),
            ErrorKind::MaxRecursion { limit } => write!(f, "nested deeper than {limit}"),
            ErrorKind::Budget { limit } => {
                write!(f, "the value would take more than {limit} bytes of memory")
            }
            ErrorKind::UnreadBytes { count } => write!(f, "{count} bytes are left over"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.0.kind, self.0.offset)?;
        let path = self.path();
        if !path.is_empty() {
            write!(f, " in {path}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
