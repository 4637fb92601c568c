//! `mapitrace` over the interfaces of `generated/`.

fn main() -> std::process::ExitCode {
    mapitrace::main(&mapitrace::Builtin {
        interfaces: dcerpc::INTERFACES.to_vec(),
        idl: dcerpc::IDL.to_vec(),
    })
}
