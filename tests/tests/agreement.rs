//! Interpreter and generated code agree on every type and call of `idl/`:
//! on values at random, in every format, and on the same bytes gone wrong.

use std::collections::BTreeSet;

use conformance::agreement::{
    generated_function, generated_sees_call, generated_sees_type, generated_type, interpreter_sees_call,
    interpreter_sees_type,
};
use conformance::bytes::{mutate, to_hex};
use conformance::fuzz::own_model;
use conformance::rng::Rng;
use pidl::interpret::{Arbitrary, Interpreter};
use pidl::model::{Direction, TypeId, TypeKind};
use pidl_ndr::{Format, Push};

const FORMATS: [Format; 3] = [Format::NDR32, Format::NDR64, Format::BIG_ENDIAN];
/// Values of each type in each format, and mutations of each value.
const VALUES: u64 = 6;
const MUTATIONS: usize = 12;

const IN: Direction = Direction { r#in: true, out: false };
const OUT: Direction = Direction { r#in: false, out: true };

#[test]
fn interpreter_and_generated_code_agree() {
    let model = own_model();
    let interpreter = Interpreter::new(&model);
    let mut rng = Rng::new(1);
    let (mut compared, mut types, mut functions) = (0, 0, 0);
    let mut random_only = BTreeSet::new();

    for (index, def) in model.types.iter().enumerate() {
        let wanted = matches!(
            def.kind,
            TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Bitmap(_) | TypeKind::Alias(_)
        );
        if !wanted || def.file.is_none() {
            continue;
        }
        let ty = TypeId(u32::try_from(index).expect("few types"));
        let Some(entry) = generated_type(&def.name) else {
            panic!("{} is not among the generated types", def.name);
        };
        types += 1;
        for format in FORMATS {
            for seed in 0..VALUES {
                let value = Arbitrary::new(&interpreter, seed).value(ty, format);
                let bytes = match &value {
                    Some(value) => {
                        let mut push = Push::new(format);
                        interpreter.push(ty, value, &mut push).expect("made-up values can be written");
                        push.finish()
                    }
                    None => {
                        random_only.insert(def.name.as_str());
                        (0..rng.below(200))
                            .map(|_| rng.bits() as u8 & if seed % 2 == 0 { 0xFF } else { 7 })
                            .collect()
                    }
                };
                for n in 0..=MUTATIONS {
                    let mut bytes = bytes.clone();
                    if n > 0 {
                        mutate(&mut bytes, &mut rng);
                    }
                    let (a, b) = (
                        generated_sees_type(entry, &bytes, format),
                        interpreter_sees_type(&interpreter, ty, &bytes, format),
                    );
                    assert_eq!(a, b, "{} {format:?} {}", def.name, to_hex(&bytes));
                    if n == 0 && value.is_some() {
                        let again = a.read.and_then(|(_, written)| written);
                        assert_eq!(again.as_deref(), Some(&bytes[..]), "{} {format:?}", def.name);
                    }
                    compared += 1;
                }
            }
        }
    }

    for function in model.interfaces.iter().flat_map(|i| &i.functions) {
        let Some(entry) = generated_function(&function.name) else {
            panic!("{} is not among the generated functions", function.name);
        };
        functions += 1;
        for format in FORMATS {
            for seed in 0..VALUES {
                let Some(call) = Arbitrary::new(&interpreter, seed).call(function, OUT, format) else {
                    panic!("no call of {} can be made up", function.name);
                };
                let bytes = |side| {
                    let mut push = Push::new(format);
                    interpreter
                        .push_call(function, side, &call, &mut push)
                        .expect("made-up values can be written");
                    push.finish()
                };
                let (request, reply) = (bytes(IN), bytes(OUT));
                for n in 0..=MUTATIONS {
                    let (mut request, mut reply) = (request.clone(), Some(reply.clone()));
                    match n % 2 {
                        0 if n > 0 => reply.iter_mut().for_each(|bytes| mutate(bytes, &mut rng)),
                        1 => {
                            mutate(&mut request, &mut rng);
                            reply = None;
                        }
                        _ => {}
                    }
                    let (a, b) = (
                        generated_sees_call(entry, &request, reply.as_deref(), format),
                        interpreter_sees_call(&interpreter, function, &request, reply.as_deref(), format),
                    );
                    let hex = reply.as_deref().map(to_hex);
                    assert_eq!(a, b, "{} {format:?} {} {hex:?}", function.name, to_hex(&request));
                    compared += 1;
                }
            }
        }
    }
    println!("agreement: {compared} comparisons of {types} types and {functions} functions, 3 formats");
    assert!(random_only.len() <= 2, "no valid value can be made up of {random_only:?}");
}
