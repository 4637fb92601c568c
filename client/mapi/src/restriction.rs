//! Which rows are wanted, in the words of a program.

use crate::properties::{Properties, PropertyTag};
use exchange::oxcdata::{
    AndRestriction, BitMaskRestriction, BitmapRelOp, ContentRestriction, ExistRestriction, FuzzyLevelHigh,
    FuzzyLevelLow, NotRestriction, OrRestriction, PropertyRestriction, RelOp, RestrictType, Restriction,
    RestrictionData, TaggedPropertyValue,
};

fn make(restrict_type: RestrictType, data: RestrictionData) -> Restriction {
    Restriction { restrict_type, data }
}

fn compare(rel_op: RelOp, value: TaggedPropertyValue) -> Restriction {
    let property = PropertyRestriction { rel_op, property_tag: value.property_tag, tagged_value: value };
    make(RestrictType::RES_PROPERTY, RestrictionData::Property(property))
}

fn only(properties: Properties) -> TaggedPropertyValue {
    Vec::from(properties).pop().unwrap_or_default()
}

/// The property has this text.
///
/// ```
/// use mapi::{PropertyTag, restriction};
/// let unread = restriction::bits_clear(PropertyTag::PID_TAG_MESSAGE_FLAGS, 1);
/// let from_jo = restriction::contains(PropertyTag::PID_TAG_SENDER_NAME, "jo");
/// let wanted = restriction::all([unread, from_jo]);
/// # let _ = wanted;
/// ```
#[must_use]
pub fn text_is(tag: PropertyTag, text: &str) -> Restriction {
    compare(RelOp::RELOP_EQ, only(Properties::new().with_text(tag, text)))
}

/// The property is this number.
#[must_use]
pub fn integer_is(tag: PropertyTag, number: i32) -> Restriction {
    compare(RelOp::RELOP_EQ, only(Properties::new().with_integer(tag, number)))
}

/// The property, a time, is this one or later: 100 ns since 1601-01-01, UTC.
#[must_use]
pub fn since(tag: PropertyTag, time: u64) -> Restriction {
    compare(RelOp::RELOP_GE, only(Properties::new().with_time(tag, time)))
}

/// The property's text contains this one, whatever the case.
#[must_use]
pub fn contains(tag: PropertyTag, text: &str) -> Restriction {
    let value = only(Properties::new().with_text(tag, text));
    let content = ContentRestriction {
        fuzzy_level_low: FuzzyLevelLow::FL_SUBSTRING,
        fuzzy_level_high: FuzzyLevelHigh::FL_IGNORECASE,
        property_tag: value.property_tag,
        tagged_value: value,
    };
    make(RestrictType::RES_CONTENT, RestrictionData::Content(content))
}

/// None of the bits is set.
#[must_use]
pub fn bits_clear(property_tag: PropertyTag, mask: u32) -> Restriction {
    let mask = BitMaskRestriction { bitmap_rel_op: BitmapRelOp::BMR_EQZ, property_tag, mask };
    make(RestrictType::RES_BITMASK, RestrictionData::BitMask(mask))
}

/// The object has the property.
#[must_use]
pub fn exists(property_tag: PropertyTag) -> Restriction {
    make(RestrictType::RES_EXIST, RestrictionData::Exist(ExistRestriction { property_tag }))
}

/// All of them hold.
#[must_use]
pub fn all(restricts: impl IntoIterator<Item = Restriction>) -> Restriction {
    let restricts: Vec<Restriction> = restricts.into_iter().collect();
    let restrict_count = u16::try_from(restricts.len()).unwrap_or(u16::MAX);
    make(RestrictType::RES_AND, RestrictionData::And(AndRestriction { restrict_count, restricts }))
}

/// One of them holds.
#[must_use]
pub fn any(restricts: impl IntoIterator<Item = Restriction>) -> Restriction {
    let restricts: Vec<Restriction> = restricts.into_iter().collect();
    let restrict_count = u16::try_from(restricts.len()).unwrap_or(u16::MAX);
    make(RestrictType::RES_OR, RestrictionData::Or(OrRestriction { restrict_count, restricts }))
}

/// It does not hold.
#[must_use]
pub fn not(restriction: Restriction) -> Restriction {
    let not = NotRestriction { restriction: Box::new(restriction) };
    make(RestrictType::RES_NOT, RestrictionData::Not(not))
}
