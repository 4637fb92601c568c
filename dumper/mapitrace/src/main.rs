//! `mapitrace` over the interfaces of `generated/`.

fn main() -> std::process::ExitCode {
    mapitrace::main(&mapitrace::Builtin {
        interfaces: [dcerpc::INTERFACES, exchange::INTERFACES].concat(),
        idl: [dcerpc::IDL, exchange::IDL].concat(),
    })
}
