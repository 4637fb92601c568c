//! Reads a stream while it arrives (MS-OXCFXICS 2.2.4).

use crate::error::{Error, Result};
use crate::lexer::{Kind, Lexer};
use exchange::oxcfxics::{FastTransferElement, FastTransferTag, NamedPropInfo};
use exchange::oxprops::PropertyTag;
use pidl_ndr::{Format, Ndr, Pull};

/// Bytes of a value from which on it comes in pieces.
const LARGE: u32 = 16 << 10;
/// Bytes that one element may have that is not large: sets of ids, values of several.
const LARGEST: usize = 16 << 20;

/// Something of a stream.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A marker, or a property with its value.
    Element(FastTransferElement),
    /// A property whose value has more than 16 KiB, of type PtypString (UTF-16LE), PtypString8,
    /// PtypBinary, PtypObject or text in a code page. Its bytes follow.
    Large {
        /// Id and type.
        tag: PropertyTag,
        /// Its name, if it is a named property.
        name: Option<NamedPropInfo>,
        /// How many bytes follow.
        size: u32,
    },
    /// Bytes of the large value; `last` with the last of them.
    Bytes {
        /// Those that have arrived.
        bytes: Vec<u8>,
        /// None follow.
        last: bool,
    },
}

/// A stream that is being read. Memory follows the largest element and what was fed at once.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    pending: Vec<u8>,
    /// Bytes of `pending` that were given away.
    start: usize,
    /// Bytes of the element behind `start` that were looked at.
    looked: usize,
    lexer: Lexer,
    /// Within a large value.
    large: bool,
    offset: u64,
}

impl Reader {
    /// Bytes that have arrived. They may end anywhere.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.pending.drain(..self.start);
        self.start = 0;
        self.pending.extend(bytes);
    }

    /// The next of what has arrived; nothing until more does. After an error there is no more.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> Result<Option<Event>> {
        loop {
            let begin = self.start + self.looked;
            let bytes = self.pending.get(begin..).unwrap_or_default();
            let wrong = |what| Error::Stream { offset: self.offset, what };
            let Some(lexeme) = self.lexer.next(bytes).map_err(wrong)? else {
                if self.looked > LARGEST {
                    return Err(wrong("an element of more than 16 MiB"));
                }
                return Ok(None);
            };
            self.looked += lexeme.bytes;
            if self.large {
                let bytes = self.take().to_vec();
                self.large = !lexeme.last;
                return Ok(Some(Event::Bytes { bytes, last: lexeme.last }));
            }
            if let Kind::Length(size, true) = lexeme.kind
                && size > LARGE
                && !self.is_set()
            {
                self.large = true;
                return self.head(size).map(Some);
            }
            if lexeme.last {
                let mut element = FastTransferElement::default();
                whole(&mut element, self.take())?;
                return Ok(Some(Event::Element(element)));
            }
        }
    }

    /// Must be called at the end of the stream: an error if it ends within an element.
    pub fn finish(&self) -> Result<()> {
        if self.lexer.is_between() && self.pending.len() == self.start {
            return Ok(());
        }
        let offset = self.offset + (self.pending.len() - self.start) as u64;
        Err(Error::Stream { offset, what: "the stream ends within an element" })
    }

    /// What was looked at, which is given away.
    fn take(&mut self) -> &[u8] {
        let from = self.start;
        self.start += self.looked;
        self.offset += self.looked as u64;
        self.looked = 0;
        self.pending.get(from..self.start).unwrap_or_default()
    }

    fn tag(&self) -> u32 {
        let tag = self.pending.get(self.start..).and_then(|bytes| bytes.first_chunk());
        tag.map_or(0, |four| u32::from_le_bytes(*four))
    }

    /// Sets of ids are of use as a whole only.
    fn is_set(&self) -> bool {
        use FastTransferTag as Tag;
        let sets = [
            Tag::META_TAG_IDSET_GIVEN,
            Tag::META_TAG_CNSET_SEEN,
            Tag::META_TAG_CNSET_SEEN_FAI,
            Tag::META_TAG_CNSET_READ,
            Tag::META_TAG_IDSET_DELETED,
            Tag::META_TAG_IDSET_NO_LONGER_IN_SCOPE,
            Tag::META_TAG_IDSET_EXPIRED,
            Tag::META_TAG_IDSET_READ,
            Tag::META_TAG_IDSET_UNREAD,
        ];
        sets.contains(&FastTransferTag(self.tag()))
    }

    /// What a large value is of.
    fn head(&mut self, size: u32) -> Result<Event> {
        let tag = PropertyTag(self.tag());
        let bytes = self.take();
        let name = match bytes.get(4..bytes.len().saturating_sub(4)) {
            Some(bytes) if !bytes.is_empty() => {
                let mut name = NamedPropInfo::default();
                whole(&mut name, bytes)?;
                Some(name)
            }
            _ => None,
        };
        Ok(Event::Large { tag, name, size })
    }
}

fn whole(value: &mut impl Ndr, bytes: &[u8]) -> Result<()> {
    let mut pull = Pull::new(bytes, Format::NDR32);
    value.pull(&mut pull)?;
    Ok(pull.finish()?)
}
