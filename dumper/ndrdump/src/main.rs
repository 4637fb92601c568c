//! `ndrdump` over the interfaces of `generated/`.

fn main() -> std::process::ExitCode {
    ndrdump::main(ndrdump::Builtin { interfaces: dcerpc::INTERFACES, idl: dcerpc::IDL })
}
