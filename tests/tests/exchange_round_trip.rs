//! Every type of the Exchange protocols, every operation and every type of
//! property: what is written is read as it was, and written the same again.

use std::collections::BTreeSet;

use conformance::bytes::to_hex;
use conformance::exchange::{model, session, type_named};
use pidl::interpret::{Arbitrary, Interpreter, Value};
use pidl::model::{TypeId, TypeKind};
use pidl_ndr::{Format, Pull, Push};

/// Seeds for a type, and for one with an arm for each operation or property type.
const SEEDS: u64 = 24;
const SEEDS_OF_CHOICES: u64 = 4000;

struct Lab<'m> {
    interpreter: Interpreter<'m>,
}

impl Lab<'_> {
    /// A value made up and written, if one can be.
    fn made_up(&self, ty: TypeId, seed: u64) -> Option<Vec<u8>> {
        let value = Arbitrary::new(&self.interpreter, seed).value(ty, Format::NDR32)?;
        Some(self.write(ty, &value))
    }

    fn write(&self, ty: TypeId, value: &Value) -> Vec<u8> {
        let mut push = Push::new(Format::NDR32);
        push.set_context(session());
        let name = &self.interpreter.model().ty(ty).name;
        self.interpreter.push(ty, value, &mut push).unwrap_or_else(|e| panic!("{name}: {e}"));
        push.finish()
    }

    /// Reads, and writes the same.
    fn round_trip(&self, ty: TypeId, bytes: &[u8]) -> Value {
        let name = &self.interpreter.model().ty(ty).name;
        let mut pull = Pull::new(bytes, Format::NDR32);
        pull.set_context(session());
        let mut value = self.interpreter.default_value(ty);
        let read = self.interpreter.pull(ty, &mut value, &mut pull);
        read.unwrap_or_else(|e| panic!("{name} {}: {e}", to_hex(bytes)));
        assert_eq!(pull.unread(), b"", "{name} {}: left over", to_hex(bytes));
        assert_eq!(to_hex(&self.write(ty, &value)), to_hex(bytes), "{name}");
        value
    }
}

#[test]
fn every_type_survives() {
    let model = model();
    let lab = Lab { interpreter: Interpreter::new(&model).with_context(session()) };
    let (mut types, mut values, mut without) = (0, 0, Vec::new());
    for (index, def) in model.types.iter().enumerate() {
        if def.file.is_none() || !matches!(def.kind, TypeKind::Struct(_) | TypeKind::Alias(_)) {
            continue;
        }
        let ty = TypeId(u32::try_from(index).expect("few types"));
        let mut any = false;
        for seed in 0..SEEDS {
            if let Some(bytes) = lab.made_up(ty, seed) {
                lab.round_trip(ty, &bytes);
                any = true;
                values += 1;
            }
        }
        types += 1;
        if !any {
            without.push(def.name.as_str());
        }
    }
    println!("{values} values of {types} types");
    assert_eq!(without, [""; 0]);
}

/// The names of an enum's values that the first member of made-up values takes.
fn seen(lab: &Lab<'_>, ty: &str) -> BTreeSet<u64> {
    let ty = type_named(lab.interpreter.model(), ty).expect("type");
    let first = |value: Value| match value {
        Value::Struct(members) => match members.first() {
            Some(Value::Uint(n)) => Some(*n),
            _ => None,
        },
        _ => None,
    };
    (0..SEEDS_OF_CHOICES)
        .filter_map(|seed| lab.made_up(ty, seed))
        .filter_map(|bytes| first(lab.round_trip(ty, &bytes)))
        .collect()
}

/// The values of an enum that are not among those seen.
fn missing(lab: &Lab<'_>, name: &str, seen: &BTreeSet<u64>) -> Vec<String> {
    let model = lab.interpreter.model();
    let TypeKind::Enum(e) = &model.ty(type_named(model, name).expect("enum")).kind else {
        panic!("{name} is no enum")
    };
    let all = e.values.iter().filter(|v| !u64::try_from(v.value).is_ok_and(|n| seen.contains(&n)));
    all.map(|v| v.name.clone()).collect()
}

#[test]
fn every_operation_and_every_property_type_survives() {
    let model = model();
    let lab = Lab { interpreter: Interpreter::new(&model).with_context(session()) };
    // Servers say these on their own.
    let unasked = ["RopNotify", "RopPending", "RopBackoff", "RopBufferTooSmall"];
    assert_eq!(missing(&lab, "RopId", &seen(&lab, "RopRequest")), unasked);
    // RopRelease has no answer, RopGetMessageStatus that of RopSetMessageStatus.
    let unanswered = ["RopRelease", "RopGetMessageStatus"];
    assert_eq!(missing(&lab, "RopId", &seen(&lab, "RopResponse")), unanswered);
    assert_eq!(missing(&lab, "PropertyType", &seen(&lab, "TypedPropertyValue")), [""; 0]);
}
