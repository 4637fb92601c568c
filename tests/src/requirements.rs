//! What documents say of buffers (`requirements/*.tsv`), held against bytes that
//! the interpreter explains.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use pidl::interpret::{Annotation, Arbitrary, Interpreter, Value};
use pidl::model::{Model, TypeId, TypeKind};
use pidl_ndr::{Context, Format, Pull, Push};

use crate::exchange::type_named;

/// One line of a table.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// `R1072`.
    pub id: String,
    /// `RopOpenFolder success`, `struct LogonTime`.
    pub shape: String,
    /// The member it is about.
    pub member: String,
    /// What must be true, as the table's head explains.
    pub check: String,
}

/// The lines of a table.
#[must_use]
pub fn parse(table: &str) -> Vec<Requirement> {
    let lines = table.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| {
            let mut cells = line.split('\t').map(str::to_owned);
            let mut next = || cells.next().unwrap_or_default();
            Requirement { id: next(), shape: next(), member: next(), check: next() }
        })
        .collect()
}

/// Answers where rows depend on columns.
struct SomeColumns;

impl Context for SomeColumns {
    fn list(&self, _name: &str, _keys: &[u64]) -> Option<Arc<[u32]>> {
        Some(Arc::from([0x0037_001F, 0x0E08_0003, 0x0FFF_0102]))
    }
}

/// A message and what each of its bytes is.
struct Sample {
    bytes: Vec<u8>,
    notes: Vec<Annotation>,
}

/// The bytes of a member.
#[derive(Clone, Debug, Default)]
struct Spot {
    range: Range<usize>,
    /// Indices met right behind the member's name, or at the first array inside of it.
    elements: BTreeSet<usize>,
    is_bytes: bool,
}

impl Sample {
    /// The outermost member of a name, if it is there.
    fn member(&self, name: &str) -> Option<Spot> {
        let mut found: Option<(usize, Spot)> = None;
        for note in &self.notes {
            let steps: Vec<&str> = note.path.split('.').collect();
            let named = |step: &&str| step.split('[').next().is_some_and(|n| n.eq_ignore_ascii_case(name));
            let Some(depth) = steps.iter().position(named) else { continue };
            let start =
                found.get_or_insert_with(|| (depth, Spot { range: note.range.clone(), ..Spot::default() }));
            if depth < start.0 {
                *start = (depth, Spot { range: note.range.clone(), ..Spot::default() });
            } else if depth > start.0 {
                continue;
            }
            let spot = &mut start.1;
            spot.range = spot.range.start.min(note.range.start)..spot.range.end.max(note.range.end);
            let index: Option<usize> = steps[depth..]
                .iter()
                .find_map(|step| step.split('[').nth(1)?.strip_suffix(']')?.parse().ok());
            spot.elements.extend(index);
            spot.is_bytes |= note.type_name == "uint8" && index.is_none();
        }
        found.map(|(_, spot)| spot)
    }

    /// The value of a member that is a number; 0 when it is not there.
    fn number(&self, name: &str) -> u64 {
        let Some(spot) = self.member(name) else { return 0 };
        let bytes = self.bytes.get(spot.range).unwrap_or_default();
        bytes.iter().take(8).rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
    }
}

/// Holds requirements against samples of the buffers they are about.
pub struct Examiner<'m> {
    model: &'m Model,
    samples: BTreeMap<String, Vec<Sample>>,
}

/// Messages made up for each buffer.
const SAMPLES: u64 = 240;

impl<'m> Examiner<'m> {
    /// For the types of a model.
    #[must_use]
    pub fn new(model: &'m Model) -> Self {
        Examiner { model, samples: BTreeMap::new() }
    }

    /// Whether a requirement holds; `before` are the members its table names before it
    /// in the same buffer.
    pub fn check(&mut self, requirement: &Requirement, before: &[&str]) -> Result<(), String> {
        let (what, form) = requirement.shape.split_once(' ').ok_or("no shape")?;
        let whole = match (what, form) {
            ("struct", name) => name.to_owned(),
            (rop, _) => format!("{rop} response"),
        };
        if !self.samples.contains_key(&whole) {
            let samples = self.make(&whole)?;
            self.samples.insert(whole.clone(), samples);
        }
        let samples: Vec<&Sample> =
            self.samples[&whole].iter().filter(|sample| in_form(sample, what, form)).collect();
        if samples.is_empty() {
            return Err(format!("no message is a {}", requirement.shape));
        }
        let mut words = requirement.check.split(' ');
        let kind = words.next().unwrap_or_default();
        let words: Vec<&str> = words.collect();
        let member = requirement.member.as_str();
        if kind == "names" {
            return self.names(&whole, member, &words);
        }
        let mut seen = 0;
        let mut telling = false;
        for sample in samples {
            let spot = sample.member(member);
            seen += usize::from(spot.is_some());
            let told = hold(sample, spot.as_ref(), member, kind, &words, before)?;
            telling |= told;
        }
        match (seen, telling) {
            (0, _) if kind != "present-when" => Err("the member is never there".to_owned()),
            (_, false) => Err("no message could have shown it".to_owned()),
            _ => Ok(()),
        }
    }

    /// Whether the type of a member has names for values.
    fn names(&self, whole: &str, member: &str, wanted: &[&str]) -> Result<(), String> {
        let (id, _) = self.root(whole)?;
        let mut open = vec![id];
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let elements: Vec<_> = match &self.model.ty(self.model.resolve(id)).kind {
                TypeKind::Struct(s) => s.fields.iter().collect(),
                TypeKind::Union(u) => u.arms.iter().filter_map(|arm| arm.element.as_ref()).collect(),
                _ => continue,
            };
            for element in elements {
                if element.name == member {
                    let values: BTreeSet<i64> = match &self.model.ty(self.model.resolve(element.data())).kind
                    {
                        TypeKind::Enum(e) => e.values.iter().map(|v| v.value).collect(),
                        TypeKind::Bitmap(b) => b.values.iter().map(|v| v.value).collect(),
                        _ => return Err("has no names for values".to_owned()),
                    };
                    let missing =
                        wanted.iter().find(|text| number(text).is_none_or(|n| !values.contains(&(n as i64))));
                    return missing.map_or(Ok(()), |text| Err(format!("no name for {text}")));
                }
                open.push(element.data());
            }
        }
        Err("no such member".to_owned())
    }

    /// The type of a buffer and the bytes in front of it.
    fn root(&self, whole: &str) -> Result<(TypeId, Vec<u8>), String> {
        let Some(rop) = whole.strip_suffix(" response") else {
            let id = type_named(self.model, whole).ok_or_else(|| format!("no type {whole}"))?;
            return Ok((id, Vec::new()));
        };
        let name = format!("{rop}Response");
        let id = type_named(self.model, &name).ok_or_else(|| format!("no type {name}"))?;
        let ids = type_named(self.model, "RopId").ok_or("no type RopId")?;
        let TypeKind::Enum(e) = &self.model.ty(ids).kind else { return Err("RopId is no enum".to_owned()) };
        let value = e.values.iter().find(|v| v.name == rop).ok_or_else(|| format!("no {rop} in RopId"))?;
        Ok((id, vec![value.value as u8]))
    }

    fn make(&self, whole: &str) -> Result<Vec<Sample>, String> {
        let (id, front) = self.root(whole)?;
        let outer = if front.is_empty() {
            id
        } else {
            type_named(self.model, "RopResponse").ok_or("no RopResponse")?
        };
        let maker = Interpreter::new(self.model).with_context(Arc::new(SomeColumns));
        let reader = Interpreter::annotating(self.model).with_context(Arc::new(SomeColumns));
        let mut samples = Vec::new();
        for seed in 1..=SAMPLES {
            let Some(value) = Arbitrary::new(&maker, seed).value(id, Format::NDR32) else { continue };
            let mut push = Push::new(Format::NDR32);
            push.set_context(Arc::new(SomeColumns));
            maker.push(id, &value, &mut push).map_err(|e| e.to_string())?;
            let bytes = [front.clone(), push.finish()].concat();
            let mut pull = Pull::new(&bytes, Format::NDR32);
            pull.set_context(Arc::new(SomeColumns));
            let mut back: Value = reader.default_value(outer);
            let pulled = reader.pull(outer, &mut back, &mut pull);
            let notes = reader.take_annotations().into_sorted();
            pulled.map_err(|e| format!("seed {seed}: {e}"))?;
            if !pull.unread().is_empty() {
                return Err(format!("seed {seed}: {} bytes are no part of it", pull.unread().len()));
            }
            samples.push(Sample { bytes, notes });
        }
        if samples.is_empty() {
            return Err(format!("no value of {whole} could be made up"));
        }
        Ok(samples)
    }
}

/// Which of the forms of a response a message is.
fn in_form(sample: &Sample, rop: &str, form: &str) -> bool {
    let result = sample.number("ReturnValue");
    let destination = sample.member("DestHandleIndex").is_some();
    match form {
        "success" => result == 0,
        "failure" => {
            result != 0 && !(destination && result == 0x503) && !(rop == "RopLogon" && result == 0x478)
        }
        "null-destination" => result == 0x503,
        "redirect" => result == 0x478,
        "private" => result == 0 && sample.number("LogonFlags") & 1 != 0,
        "public" => result == 0 && sample.number("LogonFlags") & 1 == 0,
        "response" => !(destination && result == 0x503),
        _ => true,
    }
}

fn number(text: &str) -> Option<u64> {
    match text.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    }
}

/// Whether a sample agrees, and whether it says anything.
fn hold(
    sample: &Sample,
    spot: Option<&Spot>,
    member: &str,
    kind: &str,
    words: &[&str],
    before: &[&str],
) -> Result<bool, String> {
    let first = words.first().copied().unwrap_or_default();
    let wanted = || number(words.last().copied().unwrap_or_default()).ok_or("no number");
    let size = spot.map_or(0, |spot| spot.range.len());
    let fail = |what: String| Err(format!("{what} in {}", crate::bytes::to_hex(&sample.bytes)));
    let told = match kind {
        "bytes" | "variable" => {
            let Some(spot) = spot else { return Ok(false) };
            if kind == "bytes" && size as u64 != wanted()? {
                return fail(format!("{member} takes {size} bytes"));
            }
            let late = before.iter().filter(|other| **other != member).find_map(|other| {
                let range = sample.member(other)?.range;
                (range.start > spot.range.start).then_some(*other)
            });
            if let Some(late) = late {
                return fail(format!("{late} comes after {member}"));
            }
            true
        }
        "is" if spot.is_some() => {
            if sample.number(member) != wanted()? {
                return fail(format!("{member} is {:#x}", sample.number(member)));
            }
            true
        }
        "is-not" if spot.is_some() => {
            if sample.number(member) == wanted()? {
                return fail(format!("{member} is {:#x}", sample.number(member)));
            }
            true
        }
        "prefix" => {
            let path = format!("{member}.Count");
            let length = sample.notes.iter().find(|note| note.path == path);
            let Some(length) = length else { return Ok(false) };
            if length.range.len() as u64 != wanted()? {
                return fail(format!("the length of {member} takes {} bytes", length.range.len()));
            }
            true
        }
        "nonzero" if spot.is_some() => {
            if sample.number(member) == 0 {
                return fail(format!("{member} is 0"));
            }
            true
        }
        "present-if" => {
            let due = first.split("-and-").all(|name| sample.number(name) != 0);
            let empty = words.get(1).is_some_and(|count| sample.number(count) == 0);
            if due != spot.is_some() && !(due && empty) {
                return fail(format!("{member} is {}there", if due { "not " } else { "" }));
            }
            true
        }
        "present-when" | "present-unless" => {
            let wanted = words.get(1).and_then(|word| number(word)).ok_or("no number")?;
            let due = (sample.number(first) == wanted) == (kind == "present-when");
            let empty = words.get(2).is_some_and(|count| sample.number(count) == 0);
            if due != spot.is_some() && !(due && empty) {
                return fail(format!("{member} is {}there", if due { "not " } else { "" }));
            }
            true
        }
        "count" => {
            let count = spot.map_or(0, |spot| if spot.is_bytes { size } else { spot.elements.len() });
            if count as u64 != sample.number(first) {
                return fail(format!("{member} has {count} elements, {first} is {}", sample.number(first)));
            }
            count > 0
        }
        "bytes-in" | "bytes-in-less" => {
            let less = if kind == "bytes-in-less" { wanted()? } else { 0 };
            if size as u64 != sample.number(first).saturating_sub(less) {
                return fail(format!("{member} takes {size} bytes, {first} is {}", sample.number(first)));
            }
            size > 0
        }
        "last" => {
            let Some(spot) = spot else { return Ok(false) };
            if spot.range.end != sample.bytes.len() {
                return fail(format!("{member} is not the last"));
            }
            true
        }
        _ => false,
    };
    Ok(told)
}
