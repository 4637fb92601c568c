//! Restrictions (MS-OXNSPI 2.2.5), translated once and then asked of each entry.

use crate::attributes::Syntax;
use crate::code_page::CodePage;
use crate::collation::{compare, fold, without_marks};
use crate::value::{Column, Reader, Source, Value};
use exchange::exchange::{PropValUnion, PropertyValueR, RestrictionR, RestrictionUnionR};
use exchange::oxcdata::{BitmapRelOp, FuzzyLevelHigh, FuzzyLevelLow, RelOp};
use exchange::oxcerrors::ErrorCode;
use exchange::oxprops::PropertyTag;
use std::cmp::Ordering;
use std::collections::HashSet;

/// How deep restrictions may be nested.
const DEEPEST: usize = 32;

/// What an entry must be.
#[derive(Debug)]
pub enum Condition {
    /// All of them hold.
    And(Vec<Condition>),
    /// One of them holds.
    Or(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// The text or bytes contain these.
    Content(Column, Pattern),
    /// The property compares so with the value.
    Compare(Column, RelOp, Operand),
    /// Two properties compare so.
    CompareColumns(Column, RelOp, Column),
    /// The bits are zero, or are not.
    Bits(Column, u32, BitmapRelOp),
    /// The size of the value, in bytes, compares so.
    Size(Column, RelOp, u32),
    /// The entry has the property.
    Exists(Column),
    /// An entry that the property names meets the condition.
    Sub(Column, Box<Condition>),
    /// The entry may be whom a string means.
    Anr(HashSet<u32>),
}

/// What text or bytes are to contain.
#[derive(Debug)]
pub struct Pattern {
    sought: Sought,
    how: FuzzyLevelLow,
    ignore_case: bool,
    ignore_marks: bool,
}

#[derive(Debug)]
enum Sought {
    Text(String),
    Bytes(Vec<u8>),
}

/// What a property is compared with.
#[derive(Debug)]
pub enum Operand {
    /// Text, with its folded form.
    Text(String, String),
    /// A number, a time, yes or no.
    Number(i64),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// Translates a restriction. `anr` says whom a string may mean.
///
/// # Errors
/// `TooComplex` when it is too deep, has more than `most` conditions or asks for
/// a comparison there is none; `InvalidParameter` when a part is missing.
pub fn translate(
    restriction: &RestrictionR,
    page: CodePage,
    most: usize,
    anr: &dyn Fn(&str) -> HashSet<u32>,
) -> Result<Condition, ErrorCode> {
    Translator { page, left: most, anr }.condition(restriction, 0)
}

struct Translator<'a> {
    page: CodePage,
    left: usize,
    anr: &'a dyn Fn(&str) -> HashSet<u32>,
}

const MISSING: ErrorCode = ErrorCode::EC_INVALID_PARAMETER;
const TOO_COMPLEX: ErrorCode = ErrorCode::EC_TOO_COMPLEX;

impl Translator<'_> {
    fn condition(&mut self, restriction: &RestrictionR, depth: usize) -> Result<Condition, ErrorCode> {
        self.left = self.left.checked_sub(1).ok_or(TOO_COMPLEX)?;
        if depth > DEEPEST {
            return Err(TOO_COMPLEX);
        }
        let mut all = |list: &Option<Vec<RestrictionR>>| -> Result<Vec<Condition>, ErrorCode> {
            list.iter().flatten().map(|r| self.condition(r, depth + 1)).collect()
        };
        Ok(match &restriction.res {
            RestrictionUnionR::ResAnd(list) => Condition::And(all(&list.lp_res)?),
            RestrictionUnionR::ResOr(list) => Condition::Or(all(&list.lp_res)?),
            RestrictionUnionR::ResNot(not) => {
                let inner = not.lp_res.as_ref().ok_or(MISSING)?;
                Condition::Not(Box::new(self.condition(inner, depth + 1)?))
            }
            RestrictionUnionR::ResContent(content) => {
                let value = content.lp_prop.as_ref().ok_or(MISSING)?;
                if is_anr(content.ul_prop_tag) {
                    return self.anr(value);
                }
                let column = Column::new(content.ul_prop_tag);
                Condition::Content(column, self.pattern(content.ul_fuzzy_level, value)?)
            }
            RestrictionUnionR::ResProperty(property) => {
                let value = property.lp_prop.as_ref().ok_or(MISSING)?;
                if is_anr(property.ul_prop_tag) {
                    return self.anr(value);
                }
                let relop = operator(property.relop)?;
                Condition::Compare(Column::new(property.ul_prop_tag), relop, self.operand(value)?)
            }
            RestrictionUnionR::ResCompareProps(two) => Condition::CompareColumns(
                Column::new(two.ul_prop_tag1),
                operator(two.relop)?,
                Column::new(two.ul_prop_tag2),
            ),
            RestrictionUnionR::ResBitMask(bits) => {
                let operator = BitmapRelOp(bits.rel_bmr.try_into().map_err(|_| TOO_COMPLEX)?);
                if ![BitmapRelOp::BMR_EQZ, BitmapRelOp::BMR_NEZ].contains(&operator) {
                    return Err(TOO_COMPLEX);
                }
                Condition::Bits(Column::new(bits.ul_prop_tag), bits.ul_mask, operator)
            }
            RestrictionUnionR::ResSize(size) => {
                Condition::Size(Column::new(size.ul_prop_tag), operator(size.relop)?, size.cb)
            }
            RestrictionUnionR::ResExist(exist) => Condition::Exists(Column::new(exist.ul_prop_tag)),
            RestrictionUnionR::ResSubRestriction(sub) => {
                let inner = sub.lp_res.as_ref().ok_or(MISSING)?;
                let column = Column::new(sub.ul_sub_object);
                let links = matches!(
                    column.source,
                    Source::Attribute(a, _) if matches!(a.syntax, Syntax::Links | Syntax::BackLinks)
                );
                if !links {
                    return Err(TOO_COMPLEX);
                }
                Condition::Sub(column, Box::new(self.condition(inner, depth + 1)?))
            }
        })
    }

    fn anr(&self, value: &PropertyValueR) -> Result<Condition, ErrorCode> {
        let text = self.text(value)?.ok_or(MISSING)?;
        Ok(Condition::Anr((self.anr)(&text)))
    }

    fn text(&self, value: &PropertyValueR) -> Result<Option<String>, ErrorCode> {
        Ok(match &value.value {
            PropValUnion::LpszW(text) => Some(text.as_ref().ok_or(MISSING)?.to_string_lossy().into_owned()),
            PropValUnion::LpszA(text) => {
                let text = text.as_ref().ok_or(MISSING)?;
                Some(self.page.decode(text.as_bytes()).ok_or(ErrorCode::EC_INVALID_CODEPAGE)?)
            }
            _ => None,
        })
    }

    fn pattern(&self, level: u32, value: &PropertyValueR) -> Result<Pattern, ErrorCode> {
        let how = FuzzyLevelLow((level & 0xFFFF) as u16);
        let high = FuzzyLevelHigh((level >> 16) as u16);
        let has = |flag: FuzzyLevelHigh| high.0 & flag.0 != 0;
        let loose = has(FuzzyLevelHigh::FL_LOOSE);
        let known = [FuzzyLevelLow::FL_FULLSTRING, FuzzyLevelLow::FL_SUBSTRING, FuzzyLevelLow::FL_PREFIX];
        if !known.contains(&how) {
            return Err(TOO_COMPLEX);
        }
        let ignore_case = loose || has(FuzzyLevelHigh::FL_IGNORECASE);
        let ignore_marks = loose || has(FuzzyLevelHigh::FL_IGNORENONSPACE);
        let mut pattern = Pattern { sought: Sought::Bytes(Vec::new()), how, ignore_case, ignore_marks };
        pattern.sought = match (self.text(value)?, &value.value) {
            (Some(text), _) => Sought::Text(pattern.reduce(&text)),
            (None, PropValUnion::Bin(bin)) => Sought::Bytes(bin.lpb.clone().unwrap_or_default()),
            _ => return Err(TOO_COMPLEX),
        };
        Ok(pattern)
    }

    fn operand(&self, value: &PropertyValueR) -> Result<Operand, ErrorCode> {
        if let Some(text) = self.text(value)? {
            let folded = fold(&text);
            return Ok(Operand::Text(text, folded));
        }
        Ok(match &value.value {
            PropValUnion::I(n) => Operand::Number((*n).into()),
            PropValUnion::L(n) => Operand::Number((*n).into()),
            PropValUnion::B(b) => Operand::Number((*b != 0).into()),
            PropValUnion::Ft(t) => {
                let time = u64::from(t.dw_high_date_time) << 32 | u64::from(t.dw_low_date_time);
                Operand::Number(i64::try_from(time).unwrap_or(i64::MAX))
            }
            PropValUnion::Bin(bin) => Operand::Bytes(bin.lpb.clone().unwrap_or_default()),
            PropValUnion::Lpguid(Some(guid)) => Operand::Bytes(guid.ab.to_vec()),
            _ => return Err(TOO_COMPLEX),
        })
    }
}

/// PidTagAnr (MS-OXPROPS), which no entry has and every entry may match.
fn is_anr(tag: PropertyTag) -> bool {
    tag.0 >> 16 == PropertyTag::PID_TAG_ANR.0 >> 16
}

fn operator(relop: u32) -> Result<RelOp, ErrorCode> {
    let relop = RelOp(relop.try_into().map_err(|_| TOO_COMPLEX)?);
    let known = [
        RelOp::RELOP_LT,
        RelOp::RELOP_LE,
        RelOp::RELOP_GT,
        RelOp::RELOP_GE,
        RelOp::RELOP_EQ,
        RelOp::RELOP_NE,
    ];
    if known.contains(&relop) { Ok(relop) } else { Err(TOO_COMPLEX) }
}

fn holds(relop: RelOp, order: Ordering) -> bool {
    match relop {
        RelOp::RELOP_LT => order.is_lt(),
        RelOp::RELOP_LE => order.is_le(),
        RelOp::RELOP_GT => order.is_gt(),
        RelOp::RELOP_GE => order.is_ge(),
        RelOp::RELOP_NE => order.is_ne(),
        _ => order.is_eq(),
    }
}

impl Pattern {
    fn reduce(&self, text: &str) -> String {
        match (self.ignore_case, self.ignore_marks) {
            (true, true) => fold(text),
            (true, false) => text.to_lowercase(),
            (false, true) => without_marks(text),
            (false, false) => text.to_owned(),
        }
    }

    fn is_in(&self, value: &Value<'_>) -> bool {
        let bytes = |bytes: &[u8], sought: &[u8]| match self.how {
            FuzzyLevelLow::FL_SUBSTRING => {
                sought.is_empty() || bytes.windows(sought.len()).any(|w| w == sought)
            }
            FuzzyLevelLow::FL_PREFIX => bytes.starts_with(sought),
            _ => bytes == sought,
        };
        let text = |text: &str, sought: &str| bytes(self.reduce(text).as_bytes(), sought.as_bytes());
        match (&self.sought, value) {
            (Sought::Text(sought), Value::Text(t) | Value::Text8(t)) => text(t, sought),
            (Sought::Text(sought), Value::Texts(all)) => all.iter().any(|t| text(t, sought)),
            (Sought::Bytes(sought), Value::Binary(b)) => bytes(b, sought),
            (Sought::Bytes(sought), Value::Binaries(all)) => all.iter().any(|b| bytes(b, sought)),
            _ => false,
        }
    }
}

/// How two 8-bit strings compare (MS-OXNSPI 3.1.4.3.5.2): the shorter is less.
fn compare8(a: &str, b: &str) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase()))
}

impl Operand {
    /// How values of a property compare with it: any of them counts.
    fn orders(&self, value: &Value<'_>) -> Vec<Ordering> {
        match (self, value) {
            (Operand::Text(text, _), Value::Text(t)) => vec![compare(t, text)],
            (Operand::Text(text, _), Value::Text8(t)) => vec![compare8(t, text)],
            (Operand::Text(text, _), Value::Texts(all)) => all.iter().map(|t| compare(t, text)).collect(),
            (Operand::Number(n), Value::Integer(i)) => vec![i64::from(*i).cmp(n)],
            (Operand::Number(n), Value::Boolean(b)) => vec![i64::from(*b).cmp(n)],
            (Operand::Number(n), Value::Time(t)) => vec![i64::try_from(*t).unwrap_or(i64::MAX).cmp(n)],
            (Operand::Bytes(bytes), Value::Binary(b)) => vec![(**b).cmp(bytes)],
            (Operand::Bytes(bytes), Value::Binaries(all)) => {
                all.iter().map(|b| (*b).cmp(bytes.as_slice())).collect()
            }
            _ => Vec::new(),
        }
    }
}

impl Condition {
    /// Whether an entry meets it.
    #[must_use]
    pub fn holds(&self, reader: &Reader<'_>, place: u32) -> bool {
        match self {
            Condition::And(all) => all.iter().all(|c| c.holds(reader, place)),
            Condition::Or(all) => all.iter().any(|c| c.holds(reader, place)),
            Condition::Not(one) => !one.holds(reader, place),
            Condition::Content(column, pattern) => {
                reader.value(place, column).is_some_and(|v| pattern.is_in(&v))
            }
            Condition::Compare(column, RelOp::RELOP_NE, operand) => {
                let value = reader.value(place, column);
                !value.is_some_and(|v| operand.orders(&v).iter().any(|o| o.is_eq()))
            }
            Condition::Compare(column, relop, operand) => reader
                .value(place, column)
                .is_some_and(|v| operand.orders(&v).into_iter().any(|o| holds(*relop, o))),
            Condition::CompareColumns(a, relop, b) => {
                let (a, b) = (reader.value(place, a), reader.value(place, b));
                match (a, b) {
                    (Some(a), Some(b)) => order(&a, &b).is_some_and(|o| holds(*relop, o)),
                    _ => false,
                }
            }
            Condition::Bits(column, mask, operator) => match reader.value(place, column) {
                Some(Value::Integer(n)) => (n as u32 & mask == 0) == (*operator == BitmapRelOp::BMR_EQZ),
                _ => false,
            },
            Condition::Size(column, relop, size) => reader
                .value(place, column)
                .is_some_and(|v| holds(*relop, size_of_value(&v).cmp(&(*size as usize)))),
            Condition::Exists(column) => reader.value(place, column).is_some(),
            Condition::Sub(column, inner) => match reader.value(place, column) {
                Some(Value::Entries(places)) => places.iter().any(|p| inner.holds(reader, *p)),
                _ => false,
            },
            Condition::Anr(found) => found.contains(&place),
        }
    }

    /// The attributes it needs that are not in memory.
    pub fn large(&self, names: &mut Vec<&'static str>) {
        match self {
            Condition::And(all) | Condition::Or(all) => all.iter().for_each(|c| c.large(names)),
            Condition::Not(one) | Condition::Sub(_, one) => one.large(names),
            Condition::Content(c, _)
            | Condition::Compare(c, ..)
            | Condition::Bits(c, ..)
            | Condition::Size(c, ..)
            | Condition::Exists(c) => names.extend(c.large()),
            Condition::CompareColumns(a, _, b) => names.extend(a.large().into_iter().chain(b.large())),
            Condition::Anr(_) => {}
        }
    }
}

fn order(a: &Value<'_>, b: &Value<'_>) -> Option<Ordering> {
    Some(match (a, b) {
        (Value::Text8(a), Value::Text8(b)) => compare8(a, b),
        (Value::Text(a) | Value::Text8(a), Value::Text(b) | Value::Text8(b)) => compare(a, b),
        (Value::Integer(a), Value::Integer(b)) => a.cmp(b),
        (Value::Boolean(a), Value::Boolean(b)) => a.cmp(b),
        (Value::Time(a), Value::Time(b)) => a.cmp(b),
        (Value::Binary(a), Value::Binary(b)) => a.cmp(b),
        _ => return None,
    })
}

/// In bytes: text in UTF-16 with its end, as MAPI counts.
fn size_of_value(value: &Value<'_>) -> usize {
    let text = |t: &str| (t.encode_utf16().count() + 1) * 2;
    match value {
        Value::Text(t) => text(t),
        Value::Text8(t) => t.len() + 1,
        Value::Texts(all) => all.iter().map(|t| text(t)).sum(),
        Value::Integer(_) => 4,
        Value::Boolean(_) => 2,
        Value::Time(_) => 8,
        Value::Binary(b) => b.len(),
        Value::Binaries(all) => all.iter().map(|b| b.len()).sum(),
        Value::Entries(_) | Value::Object => 4,
    }
}
