//! Restrictions as the store evaluates them: all text is Unicode.

use crate::values::{self, Text};
use exchange::oxcdata::{Restriction, RestrictionData, TaggedPropertyValue};
use exchange::oxprops::PropertyTag;
use openchange_store::type_of;

/// The restriction with its text decoded. Nesting is bounded by what could be read.
pub(crate) fn store_restriction(restriction: &Restriction, text: Text) -> Restriction {
    let mut out = restriction.clone();
    decode(&mut out, text);
    out
}

fn decode(restriction: &mut Restriction, text: Text) {
    match &mut restriction.data {
        RestrictionData::And(all) => all.restricts.iter_mut().for_each(|r| decode(r, text)),
        RestrictionData::Or(any) => any.restricts.iter_mut().for_each(|r| decode(r, text)),
        RestrictionData::Not(not) => decode(&mut not.restriction, text),
        RestrictionData::Content(content) => {
            tag(&mut content.property_tag);
            value(&mut content.tagged_value, text);
        }
        RestrictionData::Property(property) => {
            tag(&mut property.property_tag);
            value(&mut property.tagged_value, text);
        }
        RestrictionData::CompareProperties(compare) => {
            tag(&mut compare.property_tag1);
            tag(&mut compare.property_tag2);
        }
        RestrictionData::BitMask(mask) => tag(&mut mask.property_tag),
        RestrictionData::Size(size) => tag(&mut size.property_tag),
        RestrictionData::Exist(exist) => tag(&mut exist.property_tag),
        RestrictionData::SubObject(sub) => decode(&mut sub.restriction, text),
        RestrictionData::Comment(comment) => {
            if let Some(inner) = &mut comment.restriction {
                decode(inner, text);
            }
        }
        RestrictionData::Count(count) => decode(&mut count.sub_restriction, text),
        _ => {}
    }
}

fn tag(tag: &mut PropertyTag) {
    *tag = values::tag_of_type(*tag, values::store_type(type_of(*tag)));
}

fn value(tagged: &mut TaggedPropertyValue, text: Text) {
    let (tag, value) = text.store_tagged(tagged);
    tagged.property_tag = tag;
    *tagged.property_value = value;
}
