//! Where the pieces of a stream begin and end (MS-OXCFXICS 2.2.4.1). It knows how
//! long each is, so that a stream can be cut, and read while it arrives; what they
//! mean is the business of the generated types.

use exchange::oxcfxics::FastTransferTag;
use exchange::oxctypes::PropertyType;

/// Bytes that the name of a named property may have; there are none of more than 254 characters.
const LONGEST_NAME: usize = 1024;

/// A piece: an atom, which must not be cut, or bytes of a value, which may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lexeme {
    /// How many bytes.
    pub bytes: usize,
    /// What it is.
    pub kind: Kind,
    /// The element ends behind it.
    pub last: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A marker, or what a property is.
    Definition,
    /// A value of a fixed length, or the number of values.
    Fixed,
    /// How many bytes follow, and whether they are the property's only value.
    Length(u32, bool),
    /// Bytes of a value.
    Bytes,
}

/// What comes next in an element.
#[derive(Clone, Copy, Debug, Default)]
enum State {
    #[default]
    Definition,
    Fixed(usize),
    /// The length of a value, and how many more there are behind it.
    Length(u32),
    /// The rest of a value, and how many more there are behind it.
    Bytes(u32, u32),
    /// The number of values of this size; 0 for those with a length of their own.
    Count(usize),
    /// So many values of a fixed size.
    Values(usize, u32),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Lexer {
    state: State,
    single: bool,
}

impl Lexer {
    /// Whether it stands between two elements.
    pub(crate) fn is_between(&self) -> bool {
        matches!(self.state, State::Definition)
    }

    /// The next piece, which begins with `bytes`. Nothing if they are too few to
    /// say; an error if no element is like that.
    pub(crate) fn next(&mut self, bytes: &[u8]) -> Result<Option<Lexeme>, &'static str> {
        let number = || bytes.first_chunk().map(|four| u32::from_le_bytes(*four));
        let (kind, size, after) = match self.state {
            State::Definition => {
                let Some((size, tag)) = definition(bytes)? else { return Ok(None) };
                self.single = true;
                let after = if is_marker(tag) { Some(State::Definition) } else { self.value(tag)? };
                (Kind::Definition, size, after.unwrap_or_default())
            }
            State::Fixed(size) => (Kind::Fixed, size, State::Definition),
            State::Length(more) => {
                let Some(length) = number() else { return Ok(None) };
                let after = if length == 0 { next_length(more) } else { State::Bytes(length, more) };
                (Kind::Length(length, self.single), 4, after)
            }
            State::Bytes(left, more) => {
                let size = bytes.len().min(left as usize);
                if size == 0 {
                    return Ok(None);
                }
                let left = left - size as u32;
                let after = if left == 0 { next_length(more) } else { State::Bytes(left, more) };
                (Kind::Bytes, size, after)
            }
            State::Count(size) => {
                let Some(count) = number() else { return Ok(None) };
                let after = match (count, size) {
                    (0, _) => State::Definition,
                    (_, 0) => State::Length(count - 1),
                    _ => State::Values(size, count),
                };
                (Kind::Fixed, 4, after)
            }
            State::Values(size, count) => {
                let after = if count > 1 { State::Values(size, count - 1) } else { State::Definition };
                (Kind::Fixed, size, after)
            }
        };
        if bytes.len() < size {
            return Ok(None);
        }
        self.state = after;
        Ok(Some(Lexeme { bytes: size, kind, last: self.is_between() }))
    }

    /// What a property's value begins with; nothing for one that has no bytes.
    fn value(&mut self, tag: u32) -> Result<Option<State>, &'static str> {
        if tag == FastTransferTag::META_TAG_IDSET_GIVEN.0 {
            return Ok(Some(State::Length(0)));
        }
        let of = PropertyType(tag as u16);
        if let Some(size) = size(of) {
            return Ok((size > 0).then_some(State::Fixed(size)));
        }
        Ok(Some(match of {
            PropertyType::PTYP_STRING
            | PropertyType::PTYP_STRING8
            | PropertyType::PTYP_BINARY
            | PropertyType::PTYP_SERVER_ID
            | PropertyType::PTYP_OBJECT => State::Length(0),
            // Text in a code page (2.2.4.1.1.1).
            PropertyType(code_page) if code_page & 0x8000 != 0 => State::Length(0),
            PropertyType(multiple) if multiple & 0x1000 != 0 => {
                self.single = false;
                let of = PropertyType(multiple & !0x1000);
                match size(of) {
                    Some(size) if size > 0 => State::Count(size),
                    _ if [
                        PropertyType::PTYP_STRING,
                        PropertyType::PTYP_STRING8,
                        PropertyType::PTYP_BINARY,
                    ]
                    .contains(&of) =>
                    {
                        State::Count(0)
                    }
                    _ => return Err("a property of no type that streams have"),
                }
            }
            _ => return Err("a property of no type that streams have"),
        }))
    }
}

fn next_length(more: u32) -> State {
    more.checked_sub(1).map_or(State::Definition, State::Length)
}

/// Bytes of a value whose type has a fixed size (2.2.4.1.3).
fn size(of: PropertyType) -> Option<usize> {
    Some(match of {
        PropertyType::PTYP_NULL => 0,
        PropertyType::PTYP_INTEGER16 | PropertyType::PTYP_BOOLEAN => 2,
        PropertyType::PTYP_INTEGER32 | PropertyType::PTYP_FLOATING32 | PropertyType::PTYP_ERROR_CODE => 4,
        PropertyType::PTYP_FLOATING64
        | PropertyType::PTYP_CURRENCY
        | PropertyType::PTYP_FLOATING_TIME
        | PropertyType::PTYP_INTEGER64
        | PropertyType::PTYP_TIME => 8,
        PropertyType::PTYP_GUID => 16,
        _ => return None,
    })
}

/// Bytes of a tag with the name behind it, if it is of a named property; and the tag.
fn definition(bytes: &[u8]) -> Result<Option<(usize, u32)>, &'static str> {
    let Some(tag) = bytes.first_chunk().map(|four| u32::from_le_bytes(*four)) else { return Ok(None) };
    if tag < 0x8000_0000 {
        return Ok(Some((4, tag)));
    }
    // The property set, and the kind of its name.
    let size = match bytes.get(20) {
        None => return Ok(None),
        Some(0) => 21 + 4,
        Some(1) => {
            let text = bytes.get(21..).unwrap_or_default();
            match text.chunks_exact(2).position(|unit| unit == [0, 0]) {
                Some(units) if units * 2 <= LONGEST_NAME => 21 + units * 2 + 2,
                None if text.len() <= LONGEST_NAME => return Ok(None),
                _ => return Err("the name of a property is too long"),
            }
        }
        Some(_) => return Err("a name that is neither number nor text"),
    };
    Ok(Some((size, tag)))
}

/// Whether an element is a tag and nothing else (2.2.4.1.4).
pub(crate) fn is_marker(tag: u32) -> bool {
    use FastTransferTag as Tag;
    matches!(
        FastTransferTag(tag),
        Tag::NEW_ATTACH
            | Tag::START_EMBED
            | Tag::END_EMBED
            | Tag::START_RECIP
            | Tag::END_TO_RECIP
            | Tag::START_TOP_FLD
            | Tag::START_SUB_FLD
            | Tag::END_FOLDER
            | Tag::START_MESSAGE
            | Tag::END_MESSAGE
            | Tag::END_ATTACH
            | Tag::START_FAI_MSG
            | Tag::INCR_SYNC_CHG
            | Tag::INCR_SYNC_DEL
            | Tag::INCR_SYNC_END
            | Tag::INCR_SYNC_MESSAGE
            | Tag::FX_ERROR_INFO
            | Tag::INCR_SYNC_READ
            | Tag::INCR_SYNC_STATE_BEGIN
            | Tag::INCR_SYNC_STATE_END
            | Tag::INCR_SYNC_PROGRESS_MODE
            | Tag::INCR_SYNC_PROGRESS_PER_MSG
            | Tag::INCR_SYNC_GROUP_INFO
            | Tag::INCR_SYNC_CHG_PARTIAL
    )
}
