//! The interpreter on mutated bytes of every type and call of our own IDL.

use std::path::{Path, PathBuf};

use pidl::interpret::{Arbitrary, Interpreter};
use pidl::model::{Direction, Function, Model, TypeId, TypeKind};
use pidl::{Options, compile};
use pidl_ndr::print::TextPrinter;
use pidl_ndr::{Format, Pull, Push};

use super::Target;
use crate::bytes::{mutate, to_hex};
use crate::rng::Rng;

const FORMATS: [Format; 3] = [Format::NDR32, Format::NDR64, Format::BIG_ENDIAN];

pub struct Interpret {
    pub(super) interpreter: Interpreter<'static>,
    types: Vec<TypeId>,
    functions: Vec<&'static Function>,
    accepted: u64,
}

/// What a case reads.
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
        let types = (0..model.types.len())
            .filter(|i| readable(&model.types[*i].kind))
            .map(|i| TypeId(i as u32))
            .collect();
        let functions = model.interfaces.iter().flat_map(|i| &i.functions).collect();
        Interpret { interpreter: Interpreter::new(model), types, functions, accepted: 0 }
    }

    pub(super) fn case(&self, seed: u64, case: u64) -> Option<(Subject, Format, Vec<u8>)> {
        let mut rng = Rng::new(seed ^ case.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let format = *rng.pick(&FORMATS)?;
        let mut push = Push::new(format);
        let subject = if rng.below(3) > 0 || self.functions.is_empty() {
            let ty = *rng.pick(&self.types)?;
            let value = Arbitrary::new(&self.interpreter, rng.bits()).value(ty, format)?;
            self.interpreter.push(ty, &value, &mut push).ok()?;
            Subject::Type(ty)
        } else {
            let function = *rng.pick(&self.functions)?;
            let out = rng.below(2) == 1;
            let direction = Direction { r#in: !out, out };
            let call = Arbitrary::new(&self.interpreter, rng.bits()).call(function, direction, format)?;
            self.interpreter.push_call(function, direction, &call, &mut push).ok()?;
            Subject::Function(function, direction)
        };
        let mut bytes = push.finish();
        mutate(&mut bytes, &mut rng);
        Some((subject, format, bytes))
    }
}

/// The model of `idl/`.
#[must_use]
pub fn own_model() -> Model {
    let idl = Path::new(env!("CARGO_MANIFEST_DIR")).join("../idl");
    let files: Vec<PathBuf> = dcerpc::IDL.iter().map(|(name, _)| idl.join(name)).collect();
    let compiled = compile(&files, &Options { include_dirs: vec![idl], ..Options::default() });
    assert!(!compiled.has_errors(), "idl/ does not compile: {:?}", compiled.diagnostics);
    compiled.model
}

impl Target for Interpret {
    fn run(&mut self, seed: u64, case: u64) {
        let Some((subject, format, bytes)) = self.case(seed, case) else { return };
        let i = &self.interpreter;
        let mut pull = Pull::new(&bytes, format);
        let mut printer = TextPrinter::new();
        let mut push = Push::new(format);
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
            Some((Subject::Type(ty), format, bytes)) => {
                format!("{} {format:?} {}", self.interpreter.model().ty(ty).name, to_hex(&bytes))
            }
            Some((Subject::Function(f, d), format, bytes)) => {
                format!("{} {d:?} {format:?} {}", f.name, to_hex(&bytes))
            }
            None => "nothing".into(),
        }
    }

    fn accepted(&self) -> u64 {
        self.accepted
    }
}
