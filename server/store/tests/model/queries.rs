//! Sort orders and restrictions, each in the store's terms and in the model's.

use crate::world::Message;
use exchange::oxcdata::*;
use exchange::oxctypes::{MultipleString, StringValue};
use exchange::oxprops::PropertyTag as Tag;
use proptest::prelude::*;
use std::cmp::Ordering;

/// A named property of several strings.
pub const KEYWORDS: Tag = Tag(0x8001_101F);

#[derive(Clone, Debug)]
pub enum Test {
    Contains(String),
    Begins(String),
    Is(String),
    Importance(RelOp, i32),
    Received(RelOp, u64),
    HasReceived,
    Unread(bool),
    Keyword(String),
    SubjectSize(RelOp, u32),
    And(Vec<Test>),
    Or(Vec<Test>),
    Not(Box<Test>),
}

pub fn tests() -> impl Strategy<Value = Test> {
    let operator = (0u8..6).prop_map(RelOp);
    let word = "[aAbBäÄ]{0,2}";
    let leaf = prop_oneof![
        word.prop_map(Test::Contains),
        word.prop_map(Test::Begins),
        word.prop_map(Test::Is),
        (operator.clone(), 0..3i32).prop_map(|(o, n)| Test::Importance(o, n)),
        (operator.clone(), 0..6u64).prop_map(|(o, n)| Test::Received(o, n)),
        Just(Test::HasReceived),
        any::<bool>().prop_map(Test::Unread),
        "[xy]{1}".prop_map(Test::Keyword),
        (operator, 0..10u32).prop_map(|(o, n)| Test::SubjectSize(o, n)),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Test::And),
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Test::Or),
            inner.prop_map(|test| Test::Not(Box::new(test))),
        ]
    })
}

fn compares(operator: RelOp, order: Ordering) -> bool {
    match operator.0 {
        0 => order == Ordering::Less,
        1 => order != Ordering::Greater,
        2 => order == Ordering::Greater,
        3 => order != Ordering::Less,
        4 => order == Ordering::Equal,
        _ => order != Ordering::Equal,
    }
}

impl Test {
    /// What the model says.
    pub fn holds(&self, message: &Message) -> bool {
        let subject = message.subject.to_lowercase();
        match self {
            Test::Contains(text) => subject.contains(&text.to_lowercase()),
            Test::Begins(text) => message.subject.starts_with(text.as_str()),
            Test::Is(text) => subject == text.to_lowercase(),
            Test::Importance(operator, n) => compares(*operator, message.importance.cmp(n)),
            Test::Received(operator, time) => {
                message.received.is_some_and(|received| compares(*operator, received.cmp(time)))
            }
            Test::HasReceived => message.received.is_some(),
            Test::Unread(unread) => message.read != *unread,
            Test::Keyword(word) => message.keywords.contains(word),
            Test::SubjectSize(operator, n) => {
                compares(*operator, (message.subject.encode_utf16().count() * 2).cmp(&(*n as usize)))
            }
            Test::And(all) => all.iter().all(|test| test.holds(message)),
            Test::Or(any) => any.iter().any(|test| test.holds(message)),
            Test::Not(not) => !not.holds(message),
        }
    }

    /// What the store is asked.
    pub fn restriction(&self) -> Restriction {
        let property = |operator, tag, value| {
            let tagged_value = TaggedPropertyValue { property_tag: tag, property_value: Box::new(value) };
            RestrictionData::Property(PropertyRestriction {
                rel_op: operator,
                property_tag: tag,
                tagged_value,
            })
        };
        let content = |low, high, tag: Tag, text: &str| {
            let value = PropertyValue::String(text.into());
            RestrictionData::Content(ContentRestriction {
                fuzzy_level_low: low,
                fuzzy_level_high: high,
                property_tag: tag,
                tagged_value: TaggedPropertyValue {
                    property_tag: Tag(tag.0 & !0x1000),
                    property_value: Box::new(value),
                },
            })
        };
        let ignore = FuzzyLevelHigh::FL_IGNORECASE;
        let inner = |all: &[Test]| all.iter().map(Test::restriction).collect::<Vec<_>>();
        let (kind, data) = match self {
            Test::Contains(text) => {
                (3, content(FuzzyLevelLow::FL_SUBSTRING, ignore, Tag::PID_TAG_SUBJECT, text))
            }
            Test::Begins(text) => {
                (3, content(FuzzyLevelLow::FL_PREFIX, FuzzyLevelHigh(0), Tag::PID_TAG_SUBJECT, text))
            }
            Test::Is(text) => (
                4,
                property(RelOp::RELOP_EQ, Tag::PID_TAG_SUBJECT, PropertyValue::String(text.as_str().into())),
            ),
            Test::Importance(operator, n) => {
                (4, property(*operator, Tag::PID_TAG_IMPORTANCE, PropertyValue::Integer32(*n)))
            }
            Test::Received(operator, time) => {
                let value = PropertyValue::Time(pidl_ndr::Nttime(*time));
                (4, property(*operator, Tag::PID_TAG_MESSAGE_DELIVERY_TIME, value))
            }
            Test::HasReceived => {
                let property_tag = Tag::PID_TAG_MESSAGE_DELIVERY_TIME;
                (8, RestrictionData::Exist(ExistRestriction { property_tag }))
            }
            Test::Unread(unread) => {
                let bitmap_rel_op = if *unread { BitmapRelOp::BMR_EQZ } else { BitmapRelOp::BMR_NEZ };
                let property_tag = Tag::PID_TAG_MESSAGE_FLAGS;
                (6, RestrictionData::BitMask(BitMaskRestriction { bitmap_rel_op, property_tag, mask: 1 }))
            }
            Test::Keyword(word) => {
                (3, content(FuzzyLevelLow::FL_FULLSTRING, FuzzyLevelHigh(0), KEYWORDS, word))
            }
            Test::SubjectSize(operator, n) => {
                let property_tag = Tag::PID_TAG_SUBJECT;
                (7, RestrictionData::Size(SizeRestriction { rel_op: *operator, property_tag, size: *n }))
            }
            Test::And(all) => {
                let restricts = inner(all);
                (
                    0,
                    RestrictionData::And(AndRestriction {
                        restrict_count: restricts.len() as u16,
                        restricts,
                    }),
                )
            }
            Test::Or(any) => {
                let restricts = inner(any);
                (1, RestrictionData::Or(OrRestriction { restrict_count: restricts.len() as u16, restricts }))
            }
            Test::Not(not) => {
                (2, RestrictionData::Not(NotRestriction { restriction: Box::new(not.restriction()) }))
            }
        };
        Restriction { restrict_type: RestrictType(kind), data }
    }
}

#[derive(Clone, Copy, Debug)]
pub enum Key {
    Subject,
    Importance,
    Received,
    Unread,
    /// In no column of its own.
    Sensitivity,
}

#[derive(Clone, Debug)]
pub struct Sort(pub Vec<(Key, bool)>);

pub fn sorts() -> impl Strategy<Value = Sort> {
    let key = prop_oneof![
        Just(Key::Subject),
        Just(Key::Importance),
        Just(Key::Received),
        Just(Key::Unread),
        Just(Key::Sensitivity)
    ];
    proptest::collection::vec((key, any::<bool>()), 0..3).prop_map(Sort)
}

impl Sort {
    /// What the model says.
    pub fn order(&self, a: &Message, b: &Message) -> Ordering {
        self.0.iter().fold(Ordering::Equal, |order, (key, descending)| {
            let found = match key {
                Key::Subject => a.subject.to_lowercase().cmp(&b.subject.to_lowercase()),
                Key::Importance => a.importance.cmp(&b.importance),
                Key::Received => a.received.cmp(&b.received),
                Key::Unread => a.status.cmp(&b.status),
                Key::Sensitivity => a.keywords.len().cmp(&b.keywords.len()),
            };
            order.then(if *descending { found.reverse() } else { found })
        })
    }

    /// What the store is asked.
    pub fn orders(&self) -> SortOrderSet {
        let each = self.0.iter().map(|(key, descending)| SortOrder {
            property_tag: match key {
                Key::Subject => Tag::PID_TAG_SUBJECT,
                Key::Importance => Tag::PID_TAG_IMPORTANCE,
                Key::Received => Tag::PID_TAG_MESSAGE_DELIVERY_TIME,
                Key::Unread => Tag::PID_TAG_MESSAGE_STATUS,
                Key::Sensitivity => Tag(0x8002_0003),
            },
            order: if *descending { SortDirection::SORT_DESCENDING } else { SortDirection::SORT_ASCENDING },
        });
        let sort_orders: Vec<_> = each.collect();
        SortOrderSet { sort_order_count: sort_orders.len() as u16, sort_orders, ..SortOrderSet::default() }
    }
}

/// The keywords as a value.
pub fn keywords(words: &[String]) -> PropertyValue {
    let values: Vec<_> = words.iter().map(|word| StringValue { value: word.as_str().into() }).collect();
    PropertyValue::MultipleString(MultipleString { count: values.len() as u32, values })
}
