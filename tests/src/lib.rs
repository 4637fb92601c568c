//! What crosses crates, proved against peers we did not write.
//!
//! * `tests/*.rs`: the generated crates and the interpreter, against each
//!   other and against python3-samba.
//! * `exchange/`: worked examples of the Exchange specifications, read by `examples`.
//! * `samba/`: what `cargo xtask corpus` compares with Samba: IDL for its
//!   C-only types, inputs for `ndrdump`, random values through its Python bindings.
//! * `bin/samba_peer`: our side of those random values.
//! * `peers`: Samba domain controllers and networks of their own, for tests
//!   that start their peers themselves (feature `peers`).
//! * `requirements/`: what documents say of buffers, requirement by requirement, and
//!   what holds it against bytes.
//! * `bin/fuzz`: mutated IDL and bytes, see `cargo xtask fuzz`.

pub mod agreement;
pub mod association;
pub mod bytes;
pub mod describe;
pub mod dynamic;
pub mod examples;
pub mod exchange;
pub mod fuzz;
pub mod peers;
pub mod requirements;
pub mod rng;
