//! `mapitrace` over the interfaces of `generated/`.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    mapitrace::main(&mapitrace::Builtin {
        interfaces: [dcerpc::INTERFACES, exchange::INTERFACES].concat(),
        idl: [dcerpc::IDL, exchange::IDL].concat(),
    })
}
