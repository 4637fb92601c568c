//! Which objects a restriction holds for (MS-OXCDATA 2.12).
//!
//! A test of a property that the object has not, or has with a value of
//! another type, fails, whatever the comparison; so does its opposite. Of several values, one that
//! passes is enough. Text compares without regard to case in comparisons, and as
//! the fuzzy level says in searches.

use crate::compare::{fold, values, without_marks};
use crate::property::{Properties, Value, id_of};
use crate::sqlite::encoding::stream_bytes;
use crate::{Error, Result};
use exchange::oxcdata::{
    BitmapRelOp, ContentRestriction, CountRestriction, FuzzyLevelHigh, FuzzyLevelLow, PropertyValue, RelOp,
    Restriction, RestrictionData,
};
use exchange::oxctypes::MULTIVALUE_INSTANCE;
use exchange::oxprops::PropertyTag;
use std::borrow::Cow;
use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::HashMap;

/// Bytes of a value that is searched; larger ones hold nothing.
const SEARCH_LIMIT: u64 = 64 << 20;

/// What a restriction is asked about.
pub(crate) trait Object {
    /// A value of any size, if there is one of that type.
    fn value(&self, tag: PropertyTag) -> Result<Option<Cow<'_, PropertyValue>>>;
    /// Properties of its recipients.
    fn recipients(&self) -> Result<Vec<Properties>>;
    /// Properties of its attachments.
    fn attachments(&self) -> Result<Vec<Properties>>;
}

impl Object for Properties {
    fn value(&self, tag: PropertyTag) -> Result<Option<Cow<'_, PropertyValue>>> {
        let Some(property) = self.property(tag) else { return Ok(None) };
        match &property.value {
            Value::Inline(value) => Ok(Some(Cow::Borrowed(value))),
            Value::Stream(stream) if stream.size() > SEARCH_LIMIT => {
                Ok(Some(Cow::Owned(PropertyValue::PtypNull)))
            }
            Value::Stream(_) => match self.read(tag, SEARCH_LIMIT) {
                Ok(value) => Ok(value.map(Cow::Owned)),
                // A PtypBinary that no value can hold; it is there all the same.
                Err(Error::Limit { .. }) => Ok(Some(Cow::Owned(PropertyValue::PtypNull))),
                // Gone since the object was read.
                Err(Error::NotFound(_)) => Ok(None),
                Err(error) => Err(error),
            },
        }
    }

    fn recipients(&self) -> Result<Vec<Properties>> {
        Ok(Vec::new())
    }

    fn attachments(&self) -> Result<Vec<Properties>> {
        Ok(Vec::new())
    }
}

/// Properties that a restriction looks at; nothing when it looks at recipients or attachments too.
pub(crate) fn tags(restriction: &Restriction) -> Option<Vec<PropertyTag>> {
    let mut tags = Vec::new();
    collect(restriction, &mut tags).then_some(tags)
}

fn collect(restriction: &Restriction, tags: &mut Vec<PropertyTag>) -> bool {
    match &restriction.data {
        RestrictionData::And(and) => and.restricts.iter().all(|inner| collect(inner, tags)),
        RestrictionData::Or(or) => or.restricts.iter().all(|inner| collect(inner, tags)),
        RestrictionData::Not(not) => collect(&not.restriction, tags),
        RestrictionData::Count(count) => collect(&count.sub_restriction, tags),
        RestrictionData::Comment(comment) => {
            comment.restriction.as_deref().is_none_or(|inner| collect(inner, tags))
        }
        RestrictionData::SubObject(_) => false,
        RestrictionData::Content(content) => push(tags, &[content.property_tag]),
        RestrictionData::Property(property) => push(tags, &[property.property_tag]),
        RestrictionData::CompareProperties(two) => push(tags, &[two.property_tag1, two.property_tag2]),
        RestrictionData::BitMask(mask) => push(tags, &[mask.property_tag]),
        RestrictionData::Size(size) => push(tags, &[size.property_tag]),
        RestrictionData::Exist(exist) => push(tags, &[exist.property_tag]),
        RestrictionData::ResNull => true,
    }
}

fn push(tags: &mut Vec<PropertyTag>, more: &[PropertyTag]) -> bool {
    tags.extend_from_slice(more);
    true
}

/// A restriction that is asked about one object after the other.
pub(crate) struct Matcher<'a> {
    restriction: &'a Restriction,
    /// How often each count restriction has held.
    held: RefCell<HashMap<*const CountRestriction, u32>>,
    /// The text of each search in the form in which it is compared.
    needles: RefCell<HashMap<*const ContentRestriction, String>>,
}

impl<'a> Matcher<'a> {
    pub(crate) fn new(restriction: &'a Restriction) -> Self {
        Matcher { restriction, held: RefCell::default(), needles: RefCell::default() }
    }

    /// Whether it holds for an object.
    pub(crate) fn holds(&self, object: &dyn Object) -> Result<bool> {
        self.test(self.restriction, object)
    }

    fn test(&self, restriction: &Restriction, object: &dyn Object) -> Result<bool> {
        match &restriction.data {
            RestrictionData::And(and) => {
                for inner in &and.restricts {
                    if !self.test(inner, object)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            RestrictionData::Or(or) => {
                for inner in &or.restricts {
                    if self.test(inner, object)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            RestrictionData::Not(not) => Ok(!self.test(&not.restriction, object)?),
            RestrictionData::Content(content) => self.content(content, object),
            RestrictionData::Property(property) => {
                let wanted = &property.tagged_value.property_value;
                any(object, property.property_tag, |value| compare(property.rel_op, values(value, wanted)))
            }
            RestrictionData::CompareProperties(two) => match object.value(two.property_tag2)? {
                Some(second) => {
                    any(object, two.property_tag1, |first| compare(two.rel_op, values(first, &second)))
                }
                None => Ok(false),
            },
            RestrictionData::BitMask(mask) => any(object, mask.property_tag, |value| {
                let bits = match value {
                    PropertyValue::Integer32(bits) => *bits as u32,
                    PropertyValue::Integer16(bits) => u32::from(*bits as u16),
                    _ => return Ok(false),
                };
                Ok((bits & mask.mask == 0) == (mask.bitmap_rel_op == BitmapRelOp::BMR_EQZ))
            }),
            RestrictionData::Size(size) => {
                let Some(value) = object.value(size.property_tag)? else { return Ok(false) };
                compare(size.rel_op, Some(bytes_of(&value).cmp(&u64::from(size.size))))
            }
            RestrictionData::Exist(exist) => Ok(object.value(exist.property_tag)?.is_some()),
            RestrictionData::SubObject(sub) => {
                let objects = match sub.subobject {
                    PropertyTag::PID_TAG_MESSAGE_RECIPIENTS => object.recipients()?,
                    PropertyTag::PID_TAG_MESSAGE_ATTACHMENTS => object.attachments()?,
                    other => return Err(Error::Invalid(format!("tag {:#010x} is no sub-object", other.0))),
                };
                for object in &objects {
                    if self.test(&sub.restriction, object)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            RestrictionData::Comment(comment) => match &comment.restriction {
                Some(inner) => self.test(inner, object),
                None => Ok(true),
            },
            RestrictionData::Count(count) => {
                let key = std::ptr::from_ref(count);
                let held = self.held.borrow().get(&key).copied().unwrap_or(0);
                if held >= count.count || !self.test(&count.sub_restriction, object)? {
                    return Ok(false);
                }
                self.held.borrow_mut().insert(key, held + 1);
                Ok(true)
            }
            RestrictionData::ResNull => Ok(true),
        }
    }

    fn content(&self, content: &ContentRestriction, object: &dyn Object) -> Result<bool> {
        let low = content.fuzzy_level_low;
        match &*content.tagged_value.property_value {
            PropertyValue::Binary(needle) => any(object, content.property_tag, |value| {
                let PropertyValue::Binary(value) = value else { return Ok(false) };
                let (value, needle) = (value.value.as_slice(), needle.value.as_slice());
                Ok(match low {
                    FuzzyLevelLow::FL_PREFIX => value.starts_with(needle),
                    FuzzyLevelLow::FL_SUBSTRING => contains(value, needle),
                    _ => value == needle,
                })
            }),
            PropertyValue::String(needle) | PropertyValue::String8(needle) => {
                // A class is the same in either case (MS-OXCMSG 2.2.1.3).
                let class = id_of(content.property_tag) == id_of(PropertyTag::PID_TAG_MESSAGE_CLASS);
                let either = if class { FuzzyLevelHigh::FL_IGNORECASE } else { FuzzyLevelHigh::default() };
                let high = FuzzyLevelHigh(content.fuzzy_level_high.0 | either.0);
                let mut needles = self.needles.borrow_mut();
                let key = std::ptr::from_ref(content);
                let needle =
                    needles.entry(key).or_insert_with(|| loosen(needle.to_string_lossy(), high).into_owned());
                any(object, content.property_tag, |value| {
                    let (PropertyValue::String(value) | PropertyValue::String8(value)) = value else {
                        return Ok(false);
                    };
                    let value = loosen(value.to_string_lossy(), high);
                    Ok(match low {
                        FuzzyLevelLow::FL_PREFIX => value.starts_with(needle.as_str()),
                        FuzzyLevelLow::FL_SUBSTRING => value.contains(needle.as_str()),
                        _ => *value == **needle,
                    })
                })
            }
            _ => Ok(false),
        }
    }
}

/// Text without what the fuzzy level passes over.
fn loosen(text: Cow<'_, str>, high: FuzzyLevelHigh) -> Cow<'_, str> {
    let has = |flag: FuzzyLevelHigh| high.0 & flag.0 != 0;
    let loose = has(FuzzyLevelHigh::FL_LOOSE);
    let text = if loose || has(FuzzyLevelHigh::FL_IGNORENONSPACE) && !text.is_ascii() {
        if text.is_ascii() { text } else { Cow::Owned(without_marks(&text)) }
    } else {
        text
    };
    if loose || has(FuzzyLevelHigh::FL_IGNORECASE) { Cow::Owned(fold(&text)) } else { text }
}

fn contains(value: &[u8], needle: &[u8]) -> bool {
    needle.is_empty() || value.windows(needle.len()).any(|part| part == needle)
}

fn compare(operator: RelOp, order: Option<Ordering>) -> Result<bool> {
    let Some(order) = order else { return Ok(false) };
    Ok(match operator {
        RelOp::RELOP_LT => order.is_lt(),
        RelOp::RELOP_LE => order.is_le(),
        RelOp::RELOP_GT => order.is_gt(),
        RelOp::RELOP_GE => order.is_ge(),
        RelOp::RELOP_EQ => order.is_eq(),
        RelOp::RELOP_NE => order.is_ne(),
        other => return Err(Error::Invalid(format!("comparison {:#04x} is not supported", other.0))),
    })
}

/// Whether the value passes, or one of several.
fn any(
    object: &dyn Object,
    tag: PropertyTag,
    mut test: impl FnMut(&PropertyValue) -> Result<bool>,
) -> Result<bool> {
    let tag = PropertyTag(tag.0 & !u32::from(MULTIVALUE_INSTANCE));
    let Some(value) = object.value(tag)? else { return Ok(false) };
    match several(&value) {
        None => test(&value),
        Some(values) => {
            for value in &values {
                if test(value)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
    }
}

/// The values of a value that consists of several.
pub(crate) fn several(value: &PropertyValue) -> Option<Vec<PropertyValue>> {
    use PropertyValue as P;
    fn each<T: Clone>(values: &[T], make: impl Fn(T) -> P) -> Option<Vec<P>> {
        Some(values.iter().cloned().map(make).collect())
    }
    match value {
        P::MultipleInteger16(m) => each(&m.values, P::Integer16),
        P::MultipleInteger32(m) => each(&m.values, P::Integer32),
        P::MultipleFloating32(m) => each(&m.values, P::Floating32),
        P::MultipleFloating64(m) => each(&m.values, P::Floating64),
        P::MultipleCurrency(m) => each(&m.values, P::Currency),
        P::MultipleFloatingTime(m) => each(&m.values, P::FloatingTime),
        P::MultipleInteger64(m) => each(&m.values, P::Integer64),
        P::MultipleString8(m) => each(&m.values, |text| P::String8(text.value)),
        P::MultipleString(m) => each(&m.values, |text| P::String(text.value)),
        P::MultipleTime(m) => each(&m.values, P::Time),
        P::MultipleGuid(m) => each(&m.values, P::Guid),
        P::MultipleBinary(m) => each(&m.values, P::Binary),
        _ => None,
    }
}

/// Bytes of a value: text as UTF-16 without terminator.
fn bytes_of(value: &PropertyValue) -> u64 {
    use PropertyValue as P;
    match value {
        P::Integer16(_) => 2,
        P::Integer32(_) | P::Floating32(_) | P::ErrorCode(_) => 4,
        P::Boolean(_) => 1,
        P::Guid(_) => 16,
        P::Integer64(_) | P::Floating64(_) | P::Currency(_) | P::FloatingTime(_) | P::Time(_) => 8,
        other => match several(other) {
            Some(values) => values.iter().map(bytes_of).sum(),
            None => stream_bytes(other).map_or(0, |bytes| bytes.len() as u64),
        },
    }
}

#[cfg(test)]
mod tests;
