//! Every type and call of a model: values at random, in every format, and the same bytes gone wrong.

use pidl::interpret::{Arbitrary, Interpreter};
use pidl::model::{Direction, Function, Model, TypeId, TypeKind};
use pidl_ndr::{Format, table};
use std::collections::BTreeSet;

use super::{
    Seen, Tables, function_of, generated_sees_call, generated_sees_type, interpreter_sees_call,
    interpreter_sees_type, push, type_of,
};
use crate::bytes::{mutate, to_hex};
use crate::exchange::session;
use crate::rng::Rng;

const FORMATS: [Format; 3] = [Format::NDR32, Format::NDR64, Format::BIG_ENDIAN];
const IN: Direction = Direction { r#in: true, out: false };
const OUT: Direction = Direction { r#in: false, out: true };

/// How much is compared.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Values of each type or call in each format.
    pub values: u64,
    /// Mutations of each value.
    pub mutations: usize,
    /// Equal seeds make equal values.
    pub seed: u64,
}

/// What was compared, and what differed.
#[derive(Debug, Default)]
pub struct Report {
    /// Pairs of what the two sides made of the same bytes.
    pub compared: usize,
    /// Types they are of.
    pub types: usize,
    /// Calls they are of.
    pub calls: usize,
    /// Of which no valid value could be made up; random bytes were read instead.
    pub random_only: BTreeSet<String>,
    /// The first difference of each type and call.
    pub differences: Vec<Difference>,
}

/// Bytes that the two sides see differently.
#[derive(Debug)]
pub struct Difference {
    /// The type or function, with its file or interface in front.
    pub name: String,
    /// How, with the bytes.
    pub how: String,
}

/// Compares both sides on every type and call of a model that the tables have.
pub fn sweep(model: &Model, tables: &[Tables], plan: Plan) -> Report {
    let interpreter = Interpreter::new(model).with_context(session());
    let mut sweep = Sweep { interpreter, plan, rng: Rng::new(plan.seed), report: Report::default() };
    for (index, def) in model.types.iter().enumerate() {
        let wanted = match &def.kind {
            TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Bitmap(_) => true,
            TypeKind::Alias(target) => target.levels.len() == 1,
            _ => false,
        };
        let Some(file) = def.file.filter(|_| wanted) else { continue };
        let stem = &model.files[file].stem;
        let name = format!("{stem}.{}", def.name);
        match type_of(tables, stem, &def.name) {
            Some(entry) => sweep.ty(TypeId(index as u32), entry, name),
            None => sweep.missing(name),
        }
    }
    for interface in &model.interfaces {
        for function in &interface.functions {
            let name = format!("{}.{}", interface.name, function.name);
            match function_of(tables, &interface.name, &function.name) {
                Some(entry) => sweep.call(function, entry, name),
                None if interface.local || interface.object || function.local => {}
                None => sweep.missing(name),
            }
        }
    }
    sweep.report
}

struct Sweep<'m> {
    interpreter: Interpreter<'m>,
    plan: Plan,
    rng: Rng,
    report: Report,
}

impl<'m> Sweep<'m> {
    fn missing(&mut self, name: String) {
        self.report.differences.push(Difference { name, how: "not among what was generated".to_owned() });
    }

    fn compare(
        &mut self,
        name: &str,
        generated: Seen,
        interpreted: Seen,
        input: impl Fn() -> String,
    ) -> bool {
        self.report.compared += 1;
        let same = generated == interpreted;
        if !same {
            let how = format!("{}\ngenerated:   {generated:?}\ninterpreted: {interpreted:?}", input());
            self.report.differences.push(Difference { name: name.to_owned(), how });
        }
        same
    }

    fn ty(&mut self, ty: TypeId, entry: &table::Type, name: String) {
        self.report.types += 1;
        for format in FORMATS {
            for seed in 0..self.plan.values {
                let mut push = push(format);
                let value = Arbitrary::new(&self.interpreter, self.plan.seed + seed).value(ty, format);
                let written =
                    value.filter(|v| self.interpreter.push(ty, v, &mut push).is_ok()).map(|_| push.finish());
                let bytes = written.clone().unwrap_or_else(|| {
                    self.report.random_only.insert(name.clone());
                    random_bytes(&mut self.rng, seed)
                });
                for n in 0..=self.plan.mutations {
                    let mut bytes = bytes.clone();
                    if n > 0 {
                        mutate(&mut bytes, &mut self.rng);
                    }
                    let generated = generated_sees_type(entry, &bytes, format);
                    let interpreted = interpreter_sees_type(&self.interpreter, ty, &bytes, format);
                    if n == 0 && written.is_some() {
                        let again = generated.read.as_ref().and_then(|(_, written)| written.as_deref());
                        if again != Some(&bytes) {
                            let how = format!("{format:?} {} is written again as {again:?}", to_hex(&bytes));
                            self.report.differences.push(Difference { name, how });
                            return;
                        }
                    }
                    if !self
                        .compare(&name, generated, interpreted, || format!("{format:?} {}", to_hex(&bytes)))
                    {
                        return;
                    }
                }
            }
        }
    }

    fn call(&mut self, function: &'m Function, entry: &table::Function, name: String) {
        self.report.calls += 1;
        for format in FORMATS {
            for seed in 0..self.plan.values {
                let call =
                    Arbitrary::new(&self.interpreter, self.plan.seed + seed).call(function, OUT, format);
                let bytes = |side| {
                    let mut push = push(format);
                    self.interpreter.push_call(function, side, call.as_ref()?, &mut push).ok()?;
                    Some(push.finish())
                };
                let (request, reply) = (bytes(IN), bytes(OUT));
                if request.is_none() || reply.is_none() {
                    self.report.random_only.insert(name.clone());
                }
                let request = request.unwrap_or_else(|| random_bytes(&mut self.rng, seed));
                let reply = reply.unwrap_or_else(|| random_bytes(&mut self.rng, seed));
                for n in 0..=self.plan.mutations {
                    let (mut request, mut reply) = (request.clone(), Some(reply.clone()));
                    match n % 2 {
                        0 if n > 0 => reply.iter_mut().for_each(|bytes| mutate(bytes, &mut self.rng)),
                        1 => {
                            mutate(&mut request, &mut self.rng);
                            reply = None;
                        }
                        _ => {}
                    }
                    let generated = generated_sees_call(entry, &request, reply.as_deref(), format);
                    let interpreted = interpreter_sees_call(
                        &self.interpreter,
                        function,
                        &request,
                        reply.as_deref(),
                        format,
                    );
                    let input = || {
                        let reply = reply.as_deref().map_or_else(|| "none".to_owned(), to_hex);
                        format!("{format:?} request {} reply {reply}", to_hex(&request))
                    };
                    if !self.compare(&name, generated, interpreted, input) {
                        return;
                    }
                }
            }
        }
    }
}

/// Bytes of all kinds, or small ones only, which are more often counts and pointers that work.
fn random_bytes(rng: &mut Rng, seed: u64) -> Vec<u8> {
    (0..rng.below(200)).map(|_| rng.bits() as u8 & if seed.is_multiple_of(2) { 0xFF } else { 7 }).collect()
}
