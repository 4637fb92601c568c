//! What a value's layout depends on that is outside of the value: the columns
//! of a table whose rows arrive, the kind of a logon.
//!
//! IDL declares it (`[context] uint32 columns[](uint8 HandleIndex);`). A member
//! that encloses the value provides it, or else the program does, by handing
//! the cursor a [`Context`].

use std::fmt;
use std::sync::Arc;

use crate::{Error, ErrorKind, Pull, Push, Result};

/// Answers what the enclosing members do not say. Asked with the name of the
/// IDL's declaration and the keys it lists; `None` is: not known here.
///
/// ```
/// use std::sync::Arc;
/// struct OneTable;
/// impl pidl_ndr::Context for OneTable {
///     fn list(&self, name: &str, keys: &[u64]) -> Option<Arc<[u32]>> {
///         (name == "table_columns" && keys == [0]).then(|| Arc::from([0x0037_001F, 0x0E08_0003]))
///     }
/// }
/// let mut p = pidl_ndr::Pull::new(&[], pidl_ndr::Format::NDR32);
/// p.set_context(Arc::new(OneTable));
/// assert_eq!(p.context_list("table_columns", &[0], None)?.len(), 2);
/// # Ok::<(), pidl_ndr::Error>(())
/// ```
pub trait Context: Send + Sync {
    /// A number.
    fn number(&self, _name: &str, _keys: &[u64]) -> Option<u64> {
        None
    }
    /// A list of numbers.
    fn list(&self, _name: &str, _keys: &[u64]) -> Option<Arc<[u32]>> {
        None
    }
}

/// What holds where a cursor or a printer stands.
#[derive(Clone, Default)]
pub struct Surroundings {
    program: Option<Arc<dyn Context>>,
    /// What enclosing members provide, the innermost last.
    given: Vec<(u64, Given)>,
    /// How many contents within contents are being shown.
    pub(crate) contents: u32,
}

#[derive(Clone)]
enum Given {
    Number(u64),
    List(Arc<[u32]>),
}

/// FNV-1a; names are few and chosen by who writes the IDL. Of a literal the compiler
/// computes it.
#[inline(always)]
const fn hash(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let mut hash = 0xCBF2_9CE4_8422_2325u64;
    let mut i = 0;
    while i < bytes.len() {
        hash = (hash ^ bytes[i] as u64).wrapping_mul(0x0100_0000_01B3);
        i += 1;
    }
    hash
}

impl Surroundings {
    /// Whom to ask for what no enclosing member provides.
    pub fn set_context(&mut self, context: Arc<dyn Context>) {
        self.program = Some(context);
    }

    /// Provides a number until [`Surroundings::withdraw`].
    pub fn provide_number(&mut self, name: &str, number: u64) {
        self.given.push((hash(name), Given::Number(number)));
    }

    /// Provides a list until [`Surroundings::withdraw`].
    pub fn provide_list(&mut self, name: &str, list: Arc<[u32]>) {
        self.given.push((hash(name), Given::List(list)));
    }

    /// Changes the number provided last.
    pub fn change_number(&mut self, number: u64) {
        if let Some((_, given)) = self.given.last_mut() {
            *given = Given::Number(number);
        }
    }

    /// Takes back what was provided last.
    pub fn withdraw(&mut self) {
        self.given.pop();
    }

    fn find(&self, wanted: u64) -> Option<&Given> {
        self.given.iter().rev().find(|(known, _)| *known == wanted).map(|(_, given)| given)
    }

    /// A number context; without an answer and a default it is an error.
    #[inline(always)]
    pub fn number(
        &self,
        name: &str,
        keys: &[u64],
        default: Option<u64>,
    ) -> std::result::Result<u64, ErrorKind> {
        match self.find(hash(name)) {
            Some(Given::Number(n)) => Ok(*n),
            Some(Given::List(_)) => Err(missing(name, keys)),
            None => self.asked_number(name, keys, default),
        }
    }

    fn asked_number(
        &self,
        name: &str,
        keys: &[u64],
        default: Option<u64>,
    ) -> std::result::Result<u64, ErrorKind> {
        let asked = self.program.as_ref().and_then(|program| program.number(name, keys));
        asked.or(default).ok_or_else(|| missing(name, keys))
    }

    /// A list context; any default stands for an empty list.
    pub fn list(
        &self,
        name: &str,
        keys: &[u64],
        default: Option<u64>,
    ) -> std::result::Result<Arc<[u32]>, ErrorKind> {
        match self.find(hash(name)) {
            Some(Given::List(list)) => return Ok(list.clone()),
            Some(Given::Number(_)) => return Err(missing(name, keys)),
            None => {}
        }
        let asked = self.program.as_ref().and_then(|program| program.list(name, keys));
        asked.or_else(|| default.map(|_| Arc::from([]))).ok_or_else(|| missing(name, keys))
    }
}

#[cold]
fn missing(name: &str, keys: &[u64]) -> ErrorKind {
    let keys: Vec<String> = keys.iter().map(u64::to_string).collect();
    ErrorKind::Context(format!("{name}({})", keys.join(", ")))
}

/// The first `count` of a list; fewer are an error.
pub fn first(list: &Arc<[u32]>, count: i128) -> std::result::Result<Arc<[u32]>, ErrorKind> {
    let wanted = usize::try_from(count).ok().filter(|n| *n <= list.len());
    match wanted {
        Some(n) if n == list.len() => Ok(list.clone()),
        Some(n) => Ok(Arc::from(&list[..n])),
        None => Err(ErrorKind::Expression(format!("first {count} of {} numbers", list.len()))),
    }
}

macro_rules! contexts {
    ($cursor:ty) => {
        impl $cursor {
            /// Whom to ask for what no enclosing member provides.
            pub fn set_context(&mut self, context: Arc<dyn Context>) {
                self.around.set_context(context);
            }

            /// What was set by `set_context`.
            #[must_use]
            pub fn context(&self) -> Option<Arc<dyn Context>> {
                self.around.program.clone()
            }

            /// A number context; without an answer and a default it is an error.
            #[inline]
            pub fn context_number(&self, name: &str, keys: &[u64], default: Option<u64>) -> Result<u64> {
                self.around.number(name, keys, default).map_err(|kind| self.error(kind))
            }

            /// A list context; any default stands for an empty list.
            #[inline]
            pub fn context_list(&self, name: &str, keys: &[u64], default: Option<u64>) -> Result<Arc<[u32]>> {
                self.around.list(name, keys, default).map_err(|kind| self.error(kind))
            }

            /// Provides a number for what happens inside.
            pub fn with_number<R>(
                &mut self,
                name: &str,
                number: u64,
                inside: impl FnOnce(&mut Self) -> Result<R>,
            ) -> Result<R> {
                self.provide_number(name, number);
                let done = inside(self);
                self.withdraw();
                done
            }

            /// Provides a list for what happens inside.
            pub fn with_list<R>(
                &mut self,
                name: &str,
                list: Arc<[u32]>,
                inside: impl FnOnce(&mut Self) -> Result<R>,
            ) -> Result<R> {
                self.provide_list(name, list);
                let done = inside(self);
                self.withdraw();
                done
            }

            /// Provides a number until [`Self::withdraw`].
            #[inline]
            pub fn provide_number(&mut self, name: &str, number: u64) {
                self.around.provide_number(name, number);
            }

            /// Provides a list until [`Self::withdraw`].
            pub fn provide_list(&mut self, name: &str, list: Arc<[u32]>) {
                self.around.provide_list(name, list);
            }

            /// Changes the number provided last: the next element of an array.
            pub fn change_number(&mut self, number: u64) {
                self.around.change_number(number);
            }

            /// Takes back what was provided last.
            pub fn withdraw(&mut self) {
                self.around.withdraw();
            }

            /// The first `count` of a list; fewer are an error.
            pub fn first_of(&self, list: &Arc<[u32]>, count: i128) -> Result<Arc<[u32]>> {
                first(list, count).map_err(|kind| self.error(kind))
            }
        }
    };
}

contexts!(Pull<'_>);
contexts!(Push);

impl Pull<'_> {
    /// A cursor over bytes that the message holds as content of another type:
    /// little-endian NDR32, with the same surroundings; offsets in errors go on
    /// from `origin`.
    #[must_use]
    pub fn content<'b>(&self, bytes: &'b [u8], origin: usize) -> Pull<'b> {
        let mut inner = Pull::with_limits(bytes, crate::Format::NDR32, self.limits);
        inner.origin = origin;
        inner.around = self.around.clone();
        inner
    }
}

impl Error {
    /// The context that nobody knew, if that is what went wrong: `table_columns(0)`.
    #[must_use]
    pub fn missing_context(&self) -> Option<&str> {
        match self.kind() {
            ErrorKind::Context(what) => Some(what),
            _ => None,
        }
    }
}

impl fmt::Debug for Surroundings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} given", self.given.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Format;

    #[test]
    fn the_innermost_member_wins_over_outer_ones_and_the_program() {
        struct Program;
        impl Context for Program {
            fn number(&self, name: &str, keys: &[u64]) -> Option<u64> {
                (name == "n" && keys == [7]).then_some(1)
            }
        }
        let mut p = Pull::new(&[], Format::NDR32);
        assert!(p.context_number("n", &[7], None).is_err());
        assert_eq!(p.context_number("n", &[7], Some(9)).ok(), Some(9));
        p.set_context(Arc::new(Program));
        assert_eq!(p.context_number("n", &[7], None).ok(), Some(1));
        p.provide_number("n", 2);
        p.provide_number("n", 3);
        assert_eq!(p.context_number("n", &[7], None).ok(), Some(3));
        p.withdraw();
        assert_eq!(p.context_number("n", &[7], None).ok(), Some(2));
        p.withdraw();
        let error = p.context_number("n", &[8], None).unwrap_err();
        assert_eq!(error.missing_context(), Some("n(8)"));
    }

    #[test]
    fn first_takes_no_more_than_there_is() {
        let list: Arc<[u32]> = Arc::from([1, 2, 3]);
        assert_eq!(first(&list, 2).ok().as_deref(), Some(&[1, 2][..]));
        assert!(first(&list, 4).is_err());
        assert!(first(&list, -1).is_err());
    }
}
