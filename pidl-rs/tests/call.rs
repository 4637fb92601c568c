//! `pidl call` and `pidl endpoints` against an echo server.
#![cfg(feature = "rpc")]

#[path = "../../runtime/rpc/examples/echo/mod.rs"]
mod echo;

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use dcerpc::echo::RpcechoDispatcher;
use pidl_rpc::Server;
use pidl_rpc::epm::EndpointMap;
use pidl_rpc::security::Level;
use pidl_rpc::security::ntlm::{NtlmProvider, ServerName, UserTable};
use pidl_rpc::security::spnego::SpnegoProvider;

/// A server on a port of its own, as long as the runtime is there.
fn serve(level: Level) -> (tokio::runtime::Runtime, u16) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let users = UserTable::new("DOM").with("jo", "Passw0rd!");
    let ntlm = Arc::new(NtlmProvider::new(ServerName::default(), Arc::new(users)));
    let server = Server::builder()
        .interface_at(level, RpcechoDispatcher(echo::Echo))
        .provider(Arc::new(SpnegoProvider::new(vec![ntlm])))
        .endpoint_mapper(Arc::new(EndpointMap::default()), "echo")
        .build()
        .unwrap();
    let address = runtime.block_on(server.listen_tcp("127.0.0.1:0")).unwrap();
    (runtime, address.port())
}

/// Standard output, standard error and exit code, with the port taken out.
fn pidl(port: u16, args: &[&str]) -> (String, String, i32) {
    let idl = Path::new(env!("CARGO_MANIFEST_DIR")).join("../idl");
    let port = port.to_string();
    let args = args.iter().map(|a| a.replace("PORT", &port));
    let output = Command::new(env!("CARGO_BIN_EXE_pidl"))
        .args(args)
        .current_dir(idl)
        .env("PIDL_PASSWORD", "Passw0rd!")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&port, "PORT");
    (text(&output.stdout), text(&output.stderr), output.status.code().unwrap())
}

fn call(port: u16, binding: &str, rest: &[&str]) -> (String, String, i32) {
    pidl(port, &[&["call", binding, "--idl", "echo.idl", "rpcecho"], rest].concat())
}

#[test]
fn methods_are_called_with_json() {
    let (_server, port) = serve(Level::None);
    for binding in ["ncacn_ip_tcp:127.0.0.1[PORT]", "ncacn_ip_tcp:127.0.0.1[PORT,ndr64,bigendian]"] {
        let (out, err, exit) = call(
            port,
            binding,
            &["echo_AddOne", r#"{"in_data": 41}"#, "echo_AddOne", r#"{"in_data": "$1.out_data"}"#],
        );
        assert_eq!(
            (out.as_str(), err.as_str(), exit),
            ("{\n  \"out_data\": 42\n}\n{\n  \"out_data\": 43\n}\n", "", 0)
        );
    }
    let text = r#"{"len": 3, "in_data": "0102ff"}"#;
    let (out, _, exit) = call(port, "ncacn_ip_tcp:127.0.0.1[PORT]", &["echo_EchoData", text]);
    assert_eq!((out.as_str(), exit), ("{\n  \"out_data\": \"0102ff\"\n}\n", 0));
}

#[test]
fn users_log_on() {
    let (_server, port) = serve(Level::Privacy);
    let request = ["echo_AddOne", r#"{"in_data": 1}"#];
    let (out, err, exit) =
        call(port, "ncacn_ip_tcp:127.0.0.1[PORT,seal]", &[&["--user", "DOM\\jo"], &request[..]].concat());
    assert_eq!((out.as_str(), err.as_str(), exit), ("{\n  \"out_data\": 2\n}\n", "", 0));
    let (_, err, exit) =
        call(port, "ncacn_ip_tcp:127.0.0.1[PORT,seal]", &[&["--user", "DOM\\no"], &request[..]].concat());
    assert!(exit == 4 && err.contains("are the user, DOM\\no, and the password right?"), "{err}");
    // Options may follow the methods.
    let (_, err, exit) =
        call(port, "ncacn_ip_tcp:127.0.0.1[PORT,seal]", &[&request[..], &["-U", "DOM\\jo"]].concat());
    assert_eq!((err.as_str(), exit), ("", 0));
    let (_, err, exit) = call(port, "ncacn_ip_tcp:127.0.0.1[PORT]", &request);
    assert_eq!((err.as_str(), exit), ("error: the server answered: access denied (0x00000005)\n", 5));
}

#[test]
fn mistakes_say_what_is_wrong() {
    let (_server, port) = serve(Level::None);
    let tcp = "ncacn_ip_tcp:127.0.0.1[PORT]";
    let mut seen = String::new();
    let mut note = |binding: &str, rest: &[&str]| {
        let (out, err, exit) = call(port, binding, rest);
        seen += &format!("$ {}\n{out}{err}exit {exit}\n\n", rest.join(" "));
    };
    note(tcp, &["echo_AddTwo"]);
    note(tcp, &["{}"]);
    note(tcp, &["echo_AddOne", "{\"in_data\""]);
    note(tcp, &["echo_AddOne", "{\"in_data\": \"x\"}"]);
    note(tcp, &["echo_AddOne", "{\"data\": 1}"]);
    note(tcp, &["echo_AddOne", "{\"in_data\": \"$1.out_data\"}"]);
    note(tcp, &["echo_AddOne", "@missing.json"]);
    note(tcp, &["echo_EchoData", "{\"len\": 3, \"in_data\": \"01\"}"]);
    note(tcp, &["echo_TestEnum", "{\"foo2\": {\"e1\": \"ECHO_ENUM9\"}}"]);
    note(tcp, &["echo_AddOne", "echo_TestCall2", "{\"level\": 99}"]);
    note("ncacn_ip_tcp:127.0.0.1[PORT,seal]", &["echo_AddOne"]);
    note("ncacn_ip_tcp:127.0.0.1[PORT,seel]", &["echo_AddOne"]);
    note("ncacn_ip_tcp:127.0.0.1[1]", &["echo_AddOne"]);
    note("ncacn_np:127.0.0.1", &["echo_AddOne"]);
    insta::assert_snapshot!(seen);
}

#[test]
fn endpoints_are_listed() {
    let (_server, port) = serve(Level::None);
    let (table, err, exit) = pidl(port, &["endpoints", "ncacn_ip_tcp:127.0.0.1[PORT]"]);
    assert_eq!((err.as_str(), exit), ("", 0));
    // A port may have fewer digits than another.
    let table: Vec<Vec<&str>> = table.lines().map(|l| l.split_whitespace().collect()).collect();
    insta::assert_debug_snapshot!(table);
    let (json, _, exit) = pidl(port, &["endpoints", "ncacn_ip_tcp:127.0.0.1[PORT]", "--json"]);
    assert_eq!(exit, 0);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let echo = "60a15ec5-4de8-11d7-a637-005056a20182";
    assert!(json.as_array().unwrap().iter().any(|e| e["interface"] == echo && e["endpoint"] == "PORT"));
    let (_, err, exit) = pidl(port, &["endpoints", "127.0.0.1:PORT"]);
    assert_eq!(exit, 2);
    assert!(err.contains("a port is written 127.0.0.1[PORT]"), "{err}");
}
