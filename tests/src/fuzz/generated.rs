//! Generated code on mutated bytes of every type and call of `idl/`, with the
//! interpreter beside it: neither may panic, and they must agree.

use super::Target;
use super::interpret::{Interpret, Subject};
use crate::agreement::{OWN, generated_sees_call, generated_sees_type, interpreter_sees_type, type_of};

pub struct Generated {
    cases: Interpret,
    accepted: u64,
}

impl Generated {
    pub fn new() -> Self {
        Generated { cases: Interpret::new(), accepted: 0 }
    }
}

impl Target for Generated {
    fn run(&mut self, seed: u64, case: u64) {
        let (subject, format, bytes) = self.cases.case(seed, case);
        let seen = match subject {
            Subject::Type(ty) => {
                let interpreter = &self.cases.interpreter;
                let def = interpreter.model().ty(ty);
                let stem = def.file.map_or("", |file| &interpreter.model().files[file].stem);
                let Some(entry) = type_of(OWN, stem, &def.name) else { return };
                let seen = generated_sees_type(entry, &bytes, format);
                assert_eq!(seen, interpreter_sees_type(interpreter, ty, &bytes, format));
                seen
            }
            Subject::Function(function, direction) => {
                let Some(entry) =
                    OWN.iter().flat_map(|t| t.interfaces).find_map(|i| i.function(&function.name))
                else {
                    return;
                };
                // A reply is read after an empty request, which few calls accept: read it as a request too.
                let reply = direction.out.then_some(&bytes[..]);
                let request = if direction.out { &[0; 256][..] } else { &bytes[..] };
                generated_sees_call(entry, request, reply, format)
            }
        };
        self.accepted += u64::from(seen.read.is_some());
    }

    fn describe(&self, seed: u64, case: u64) -> String {
        self.cases.describe(seed, case)
    }

    fn at_least(&self) -> u64 {
        self.cases.round()
    }

    fn accepted(&self) -> u64 {
        self.accepted
    }
}
