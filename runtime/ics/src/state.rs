//! What a client knows of a folder, or of folders (MS-OXCFXICS 2.2.1.1).

use crate::error::Result;
use crate::idset::IdSet;
use crate::writer::Writer;
use exchange::oxcfxics::{FastTransferBody, FastTransferElement, FastTransferReplGuidIdset, FastTransferTag};

/// The synchronization state: four sets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// MetaTagIdsetGiven: ids of the objects that the client has.
    pub given: IdSet,
    /// MetaTagCnsetSeen: changes of messages, or folders, that the client has.
    pub seen: IdSet,
    /// MetaTagCnsetSeenFAI: changes of FAI messages that the client has.
    pub seen_fai: IdSet,
    /// MetaTagCnsetRead: changes of read state that the client has.
    pub read: IdSet,
}

impl State {
    /// The set that a property has (2.2.1.1).
    pub fn part_mut(&mut self, tag: FastTransferTag) -> Option<&mut IdSet> {
        Some(match tag {
            FastTransferTag::META_TAG_IDSET_GIVEN => &mut self.given,
            FastTransferTag::META_TAG_CNSET_SEEN => &mut self.seen,
            FastTransferTag::META_TAG_CNSET_SEEN_FAI => &mut self.seen_fai,
            FastTransferTag::META_TAG_CNSET_READ => &mut self.read,
            // As a binary, which its value is.
            FastTransferTag(0x4017_0102) => &mut self.given,
            _ => return None,
        })
    }

    /// The sets with their tags, in the order of tags' names in the standard. Of hierarchies there are the first two.
    #[must_use]
    pub fn parts(&self, hierarchy: bool) -> Vec<(FastTransferTag, &IdSet)> {
        let all = [
            (FastTransferTag::META_TAG_IDSET_GIVEN, &self.given),
            (FastTransferTag::META_TAG_CNSET_SEEN, &self.seen),
            (FastTransferTag::META_TAG_CNSET_SEEN_FAI, &self.seen_fai),
            (FastTransferTag::META_TAG_CNSET_READ, &self.read),
        ];
        all.into_iter().take(if hierarchy { 2 } else { 4 }).collect()
    }

    /// Writes it between its markers (2.2.4.3.25).
    pub fn write(&self, hierarchy: bool, to: &mut Writer) -> Result<()> {
        to.marker(FastTransferTag::INCR_SYNC_STATE_BEGIN)?;
        for (tag, set) in self.parts(hierarchy) {
            let value = FastTransferReplGuidIdset { length: 0, value: set.to_bytes()? };
            let body = match tag {
                FastTransferTag::META_TAG_IDSET_GIVEN => FastTransferBody::IdsetGiven(value),
                FastTransferTag::META_TAG_CNSET_SEEN => FastTransferBody::CnsetSeen(value),
                FastTransferTag::META_TAG_CNSET_SEEN_FAI => FastTransferBody::CnsetSeenFai(value),
                _ => FastTransferBody::CnsetRead(value),
            };
            to.element(&FastTransferElement { tag, body })?;
        }
        to.marker(FastTransferTag::INCR_SYNC_STATE_END)
    }

    /// Takes a set from an element of a stream; `false` if it holds none of the four.
    pub fn take(&mut self, element: &FastTransferElement) -> Result<bool> {
        let value = match &element.body {
            FastTransferBody::IdsetGiven(value)
            | FastTransferBody::CnsetSeen(value)
            | FastTransferBody::CnsetSeenFai(value)
            | FastTransferBody::CnsetRead(value) => value,
            _ => return Ok(false),
        };
        let set = IdSet::from_bytes(&value.value)?;
        let Some(part) = self.part_mut(element.tag) else { return Ok(false) };
        *part = set;
        Ok(true)
    }
}
