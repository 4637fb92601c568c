//! `ndrdump` over the interfaces of `generated/`.

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    ndrdump::main(ndrdump::Builtin {
        interfaces: [dcerpc::INTERFACES, exchange::INTERFACES].concat().leak(),
        idl: [dcerpc::IDL, exchange::IDL].concat().leak(),
    })
}
