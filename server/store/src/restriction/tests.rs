use super::*;
use exchange::oxcdata::{
    AndRestriction, CommentRestriction, ComparePropertiesRestriction, ExistRestriction, NotRestriction,
    PropertyRestriction, RestrictType, SizeRestriction, SubObjectRestriction, TaggedPropertyValue,
};
use exchange::oxctypes::{MultipleInteger32, PropertyType};

const TEXT: PropertyTag = PropertyTag::PID_TAG_SUBJECT;
const BYTES: PropertyTag = PropertyTag::PID_TAG_SEARCH_KEY;
const NUMBER: PropertyTag = PropertyTag::PID_TAG_IMPORTANCE;
const OTHER: PropertyTag = PropertyTag::PID_TAG_SENSITIVITY;
const NUMBERS: PropertyTag = PropertyTag(0x8001_1003);

/// A message with two recipients and an attachment.
struct Sample(Properties);

impl Object for Sample {
    fn value(&self, tag: PropertyTag) -> Result<Option<Cow<'_, PropertyValue>>> {
        self.0.value(tag)
    }

    fn recipients(&self) -> Result<Vec<Properties>> {
        Ok(["Ann", "Bob"].map(|name| one(PropertyTag::PID_TAG_DISPLAY_NAME, text(name))).into())
    }

    fn attachments(&self) -> Result<Vec<Properties>> {
        Ok(vec![one(NUMBER, PropertyValue::Integer32(7))])
    }
}

fn one(tag: PropertyTag, value: PropertyValue) -> Properties {
    let mut properties = Properties::new();
    properties.set(tag, value);
    properties
}

fn text(text: &str) -> PropertyValue {
    PropertyValue::String(text.into())
}

fn sample() -> Sample {
    let mut properties = one(TEXT, text("Äpfel und Birnen"));
    properties.set_bytes(BYTES, &[1, 2, 3, 4]);
    properties.set_number(NUMBER, 5);
    properties.set_number(OTHER, 6);
    let values = vec![10, 20];
    properties.set(NUMBERS, PropertyValue::MultipleInteger32(MultipleInteger32 { count: 2, values }));
    properties.set_stream(PropertyTag::PID_TAG_BODY, crate::Stream::from_bytes(&b"h\0i\0".repeat(100_000)));
    Sample(properties)
}

fn of(restrict_type: RestrictType, data: RestrictionData) -> Restriction {
    Restriction { restrict_type, data }
}

fn tagged(tag: PropertyTag, value: PropertyValue) -> TaggedPropertyValue {
    TaggedPropertyValue { property_tag: tag, property_value: Box::new(value) }
}

fn content(low: FuzzyLevelLow, high: u16, tag: PropertyTag, value: PropertyValue) -> Restriction {
    let data = ContentRestriction {
        fuzzy_level_low: low,
        fuzzy_level_high: FuzzyLevelHigh(high),
        property_tag: tag,
        tagged_value: tagged(tag, value),
    };
    of(RestrictType::RES_CONTENT, RestrictionData::Content(data))
}

fn property(rel_op: RelOp, tag: PropertyTag, value: PropertyValue) -> Restriction {
    let data = PropertyRestriction { rel_op, property_tag: tag, tagged_value: tagged(tag, value) };
    of(RestrictType::RES_PROPERTY, RestrictionData::Property(data))
}

fn number(rel_op: RelOp, number: i32) -> Restriction {
    property(rel_op, NUMBER, PropertyValue::Integer32(number))
}

fn holds(restriction: &Restriction) -> bool {
    Matcher::new(restriction).holds(&sample()).unwrap()
}

#[test]
fn text_is_found_as_the_fuzzy_level_says() {
    use FuzzyLevelLow as L;
    for (low, high, needle, expected) in [
        (L::FL_SUBSTRING, 0, "und", true),
        (L::FL_SUBSTRING, 0, "UND", false),
        (L::FL_SUBSTRING, 1, "UND", true),
        (L::FL_SUBSTRING, 1, "äPF", true),
        (L::FL_PREFIX, 0, "Äpf", true),
        (L::FL_PREFIX, 1, "und", false),
        (L::FL_PREFIX, 2, "Apf", true),
        (L::FL_PREFIX, 2, "apf", false),
        (L::FL_PREFIX, 4, "apf", true),
        (L::FL_FULLSTRING, 1, "äpfel und birnen", true),
        (L::FL_FULLSTRING, 1, "äpfel", false),
    ] {
        assert_eq!(holds(&content(low, high, TEXT, text(needle))), expected, "{low:?} {high} {needle}");
    }
    assert!(holds(&content(L::FL_SUBSTRING, 0, PropertyTag::PID_TAG_BODY, text("hihi"))));
    assert!(!holds(&content(L::FL_SUBSTRING, 0, PropertyTag::PID_TAG_BODY, text("ho"))));
}

#[test]
fn bytes_are_found_too() {
    use FuzzyLevelLow as L;
    let bytes = |bytes: &[u8]| crate::binary(bytes).unwrap();
    assert!(holds(&content(L::FL_SUBSTRING, 0, BYTES, bytes(&[2, 3]))));
    assert!(!holds(&content(L::FL_PREFIX, 0, BYTES, bytes(&[2, 3]))));
    assert!(holds(&content(L::FL_FULLSTRING, 0, BYTES, bytes(&[1, 2, 3, 4]))));
}

#[test]
fn what_is_not_there_or_of_another_type_passes_no_test() {
    let missing = PropertyTag::PID_TAG_PRIORITY;
    for rel_op in 0..6 {
        assert!(!holds(&property(RelOp(rel_op), missing, PropertyValue::Integer32(0))));
        let other_type =
            property(RelOp(rel_op), PropertyTag(TEXT.0 & !0xFFFF | 3), PropertyValue::Integer32(0));
        assert!(!holds(&other_type));
    }
    let exist =
        |property_tag| of(RestrictType::RES_EXIST, RestrictionData::Exist(ExistRestriction { property_tag }));
    assert!(!holds(&exist(missing)));
    assert!(holds(&exist(TEXT)));
    // 8-bit text is asked for as text.
    assert!(holds(&exist(PropertyTag(TEXT.0 & !0xFFFF | u32::from(PropertyType::PTYP_STRING8.0)))));
    assert!(holds(&exist(PropertyTag::PID_TAG_BODY)));
}

#[test]
fn one_of_several_values_is_enough() {
    let is = |n| property(RelOp::RELOP_EQ, NUMBERS, PropertyValue::Integer32(n));
    assert!(holds(&is(20)));
    assert!(!holds(&is(30)));
}

#[test]
fn properties_compare_with_each_other_and_sizes_with_numbers() {
    let two = |rel_op| {
        let data = ComparePropertiesRestriction { rel_op, property_tag1: NUMBER, property_tag2: OTHER };
        of(RestrictType::RES_COMPAREPROPS, RestrictionData::CompareProperties(data))
    };
    assert!(holds(&two(RelOp::RELOP_LT)));
    assert!(!holds(&two(RelOp::RELOP_EQ)));
    let size = |property_tag, size| {
        let data = SizeRestriction { rel_op: RelOp::RELOP_EQ, property_tag, size };
        of(RestrictType::RES_SIZE, RestrictionData::Size(data))
    };
    assert!(holds(&size(BYTES, 4)));
    assert!(holds(&size(NUMBER, 4)));
    assert!(holds(&size(TEXT, 32)));
    assert!(holds(&size(NUMBERS, 8)));
    assert!(holds(&size(PropertyTag::PID_TAG_BODY, 400_000)));
}

#[test]
fn recipients_and_attachments_are_looked_at() {
    let sub = |subobject, restriction| {
        let data = SubObjectRestriction { subobject, restriction: Box::new(restriction) };
        of(RestrictType::RES_SUBOBJECT, RestrictionData::SubObject(data))
    };
    let named = |name| property(RelOp::RELOP_EQ, PropertyTag::PID_TAG_DISPLAY_NAME, text(name));
    assert!(holds(&sub(PropertyTag::PID_TAG_MESSAGE_RECIPIENTS, named("bob"))));
    assert!(!holds(&sub(PropertyTag::PID_TAG_MESSAGE_RECIPIENTS, named("cid"))));
    assert!(holds(&sub(PropertyTag::PID_TAG_MESSAGE_ATTACHMENTS, number(RelOp::RELOP_EQ, 7))));
    assert!(!holds(&sub(PropertyTag::PID_TAG_MESSAGE_ATTACHMENTS, number(RelOp::RELOP_EQ, 5))));
    assert!(tags(&sub(PropertyTag::PID_TAG_MESSAGE_ATTACHMENTS, named("x"))).is_none());
}

#[test]
fn a_count_holds_so_many_times() {
    let data = CountRestriction { count: 2, sub_restriction: Box::new(number(RelOp::RELOP_EQ, 5)) };
    let count = of(RestrictType::RES_COUNT, RestrictionData::Count(data));
    let matcher = Matcher::new(&count);
    let held: Vec<_> = (0..4).map(|_| matcher.holds(&sample()).unwrap()).collect();
    assert_eq!(held, [true, true, false, false]);
}

#[test]
fn comments_and_nothing_hold_and_the_rest_is_logic() {
    let comment = |restriction: Option<Restriction>| {
        let restriction_present = restriction.is_some().into();
        let restriction = restriction.map(Box::new);
        let data = CommentRestriction { restriction_present, restriction, ..CommentRestriction::default() };
        of(RestrictType::RES_COMMENT, RestrictionData::Comment(data))
    };
    assert!(holds(&comment(None)));
    assert!(!holds(&comment(Some(number(RelOp::RELOP_NE, 5)))));
    assert!(holds(&of(RestrictType::RES_NULL, RestrictionData::ResNull)));
    let and = |restricts: Vec<Restriction>| {
        let restrict_count = restricts.len() as u16;
        of(RestrictType::RES_AND, RestrictionData::And(AndRestriction { restrict_count, restricts }))
    };
    assert!(holds(&and(vec![number(RelOp::RELOP_GE, 5), number(RelOp::RELOP_LE, 5)])));
    assert!(!holds(&and(vec![number(RelOp::RELOP_GE, 5), number(RelOp::RELOP_LT, 5)])));
    let not = NotRestriction { restriction: Box::new(number(RelOp::RELOP_LT, 5)) };
    assert!(holds(&of(RestrictType::RES_NOT, RestrictionData::Not(not))));
}

#[test]
fn comparisons_that_nobody_can_do_are_refused() {
    let re = property(RelOp::RELOP_RE, TEXT, text(".*"));
    assert!(matches!(Matcher::new(&re).holds(&sample()), Err(Error::Invalid(_))));
}
