//! The interpreter on mutated bytes of every type and call of our own IDL.

use std::path::{Path, PathBuf};

use pidl::interpret::{Arbitrary, Interpreter};
use pidl::model::{Direction, Function, Model, TypeId, TypeKind};
use pidl::{Options, compile};
use pidl_ndr::print::TextPrinter;
use pidl_ndr::{Format, Printer, Pull, Push};

use super::Target;
use crate::bytes::{mutate, to_hex};
use crate::exchange::session;
use crate::rng::Rng;

const FORMATS: [Format; 3] = [Format::NDR32, Format::NDR64, Format::BIG_ENDIAN];

pub struct Interpret {
    pub(super) interpreter: Interpreter<'static>,
    subjects: Vec<Subject>,
    accepted: u64,
}

/// What a case reads.
#[derive(Clone, Copy)]
pub(super) enum Subject {
    Type(TypeId),
    Function(&'static Function, Direction),
}

impl Interpret {
    pub fn new() -> Self {
        let model: &'static Model = Box::leak(Box::new(own_model()));
        let readable = |t: &TypeKind| {
            matches!(t, TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Bitmap(_) | TypeKind::Alias(_))
        };
        let types = (0..model.types.len()).filter(|i| readable(&model.types[*i].kind));
        let mut subjects: Vec<_> = types.map(|i| Subject::Type(TypeId(i as u32))).collect();
        for function in model.interfaces.iter().flat_map(|i| &i.functions) {
            for out in [false, true] {
                subjects.push(Subject::Function(function, Direction { r#in: !out, out }));
            }
        }
        Interpret { interpreter: Interpreter::new(model).with_context(session()), subjects, accepted: 0 }
    }

    /// How many cases it takes until each type and call had its turn in each format.
    pub(super) fn round(&self) -> u64 {
        (self.subjects.len() * FORMATS.len()) as u64
    }

    /// One subject after the other, in one format after the other: made-up bytes gone
    /// wrong, or bytes at random where none can be made up.
    pub(super) fn case(&self, seed: u64, case: u64) -> (Subject, Format, Vec<u8>) {
        let mut rng = Rng::new(seed ^ case.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let turn = (case % self.round()) as usize;
        let subject = self.subjects[turn % self.subjects.len()];
        let format = FORMATS[turn / self.subjects.len()];
        let mut push = Push::new(format);
        push.set_context(session());
        let mut arbitrary = Arbitrary::new(&self.interpreter, rng.bits());
        let written = match subject {
            Subject::Type(ty) => arbitrary
                .value(ty, format)
                .is_some_and(|value| self.interpreter.push(ty, &value, &mut push).is_ok()),
            Subject::Function(function, direction) => {
                arbitrary.call(function, direction, format).is_some_and(|call| {
                    self.interpreter.push_call(function, direction, &call, &mut push).is_ok()
                })
            }
        };
        let mut bytes = match written {
            true => push.finish(),
            false => (0..rng.below(200)).map(|_| rng.bits() as u8 & 7).collect(),
        };
        mutate(&mut bytes, &mut rng);
        (subject, format, bytes)
    }
}

/// The model of `idl/`.
#[must_use]
pub fn own_model() -> Model {
    let idl = Path::new(env!("CARGO_MANIFEST_DIR")).join("../idl");
    let files: Vec<PathBuf> =
        dcerpc::IDL.iter().chain(exchange::IDL).map(|(name, _)| idl.join(name)).collect();
    let compiled = compile(&files, &Options { include_dirs: vec![idl], ..Options::default() });
    assert!(!compiled.has_errors(), "idl/ does not compile: {:?}", compiled.diagnostics);
    compiled.model
}

impl Target for Interpret {
    fn run(&mut self, seed: u64, case: u64) {
        let (subject, format, bytes) = self.case(seed, case);
        let i = &self.interpreter;
        let mut pull = Pull::new(&bytes, format);
        pull.set_context(session());
        let mut printer = TextPrinter::new();
        printer.surroundings_mut().set_context(session());
        let mut push = Push::new(format);
        push.set_context(session());
        let pulled = match subject {
            Subject::Type(ty) => {
                let mut value = i.default_value(ty);
                let pulled = i.pull(ty, &mut value, &mut pull);
                i.print(ty, "value", &value, &mut printer);
                let _ = i.push(ty, &value, &mut push);
                pulled
            }
            Subject::Function(function, direction) => {
                let mut call = i.default_call(function);
                let pulled = i.pull_call(function, direction, &mut call, &mut pull);
                i.print_call(function, direction, "call", &call, &mut printer);
                let _ = i.push_call(function, direction, &call, &mut push);
                pulled
            }
        };
        std::hint::black_box((printer.as_bytes().len(), push.finish().len()));
        self.accepted += u64::from(pulled.is_ok());
    }

    fn describe(&self, seed: u64, case: u64) -> String {
        match self.case(seed, case) {
            (Subject::Type(ty), format, bytes) => {
                format!("{} {format:?} {}", self.interpreter.model().ty(ty).name, to_hex(&bytes))
            }
            (Subject::Function(f, d), format, bytes) => {
                format!("{} {d:?} {format:?} {}", f.name, to_hex(&bytes))
            }
        }
    }

    fn at_least(&self) -> u64 {
        self.round()
    }

    fn accepted(&self) -> u64 {
        self.accepted
    }
}
