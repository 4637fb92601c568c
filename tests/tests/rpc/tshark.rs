//! What Wireshark makes of our PDUs: it knows each of them, and finds none malformed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use conformance::peers::{DOMAIN, Namespace, Process, USER, USER_PASSWORD, require, run, text};
use dcerpc::echo::{EchoAddOneIn, EchoEchoDataIn, RPCECHO, RpcechoClient};
use dcerpc::epmapper::EPMAPPER;
use dcerpc::mgmt::{MGMT, MgmtClient};
use pidl_rpc::association::{BindOptions, ClientAssociation, ClientEvent};
use pidl_rpc::security::Credentials;
use pidl_rpc::{Client, epm, uuid};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::server::server;

const PORT: u16 = 135;
/// What `echo_AddOne` is called with, so that it is found again.
const NUMBER: u32 = 0x1234_5678;

/// PDU types and who sends them (C706 12.6.3; `dcerpc.pkt_type`).
const SENT: &[(u8, &str)] = &[
    (0, "request"),
    (2, "response"),
    (3, "fault"),
    (11, "bind"),
    (12, "bind_ack"),
    (13, "bind_nak"),
    (14, "alter_context"),
    (15, "alter_context_resp"),
    (16, "auth3"),
    (17, "shutdown"),
    (18, "co_cancel"),
    (19, "orphaned"),
];

#[test]
fn every_pdu_we_send_is_well_formed() {
    require("tshark", "tshark").unwrap_or_else(|e| panic!("{e}"));
    let namespace = Namespace::new().unwrap_or_else(|e| panic!("{e}"));
    let file = std::env::temp_dir().join(format!("rpc-{}.pcapng", std::process::id()));
    capture(&namespace, &file);
    let mut kinds = BTreeSet::new();
    for row in decode(&namespace, &file, &["dcerpc.pkt_type", "_ws.malformed", "_ws.expert.message"]) {
        let [types, malformed, expert] = row.as_slice() else { panic!("{row:?}") };
        assert!(malformed.is_empty() && !expert.contains("alformed"), "tshark finds this malformed: {row:?}");
        kinds.extend(types.split(',').filter_map(|t| t.parse::<u8>().ok()));
    }
    let missing: BTreeMap<_, _> = SENT.iter().filter(|(t, _)| !kinds.contains(t)).copied().collect();
    assert!(missing.is_empty(), "not in the capture: {missing:?}");
    // Both NTLM ways, sealed: tshark has the password and reads the argument.
    let number = NUMBER.to_le_bytes().map(|b| format!("{b:02x}")).concat();
    let password = format!("ntlmssp.nt_password:{USER_PASSWORD}");
    let stubs = decode(&namespace, &file, &["dcerpc.decrypted_stub_data", "-o", &password]);
    let read = stubs.iter().filter(|row| row[0].contains(&number)).count();
    assert!(read >= 3, "{read} sealed requests could be read");
    let _ = std::fs::remove_file(file);
}

/// Everything our two ends say, on the wire.
fn capture(namespace: &Namespace, file: &Path) {
    let mut command = namespace.command("tshark");
    command.args(["-i", "lo", "-w"]).arg(file).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut tshark = Process::start(&mut command).unwrap_or_else(|e| panic!("{e}"));
    tshark.wait_for_line("Capturing").unwrap_or_else(|e| panic!("{e}"));
    namespace.run(async || {
        let server = server().build().unwrap();
        server.listen_tcp(("127.0.0.1", PORT)).await.unwrap();
        // The capture starts a moment after it says so.
        tokio::time::sleep(Duration::from_millis(300)).await;
        for options in [
            "",
            "connect,ntlm",
            "packet,spnego",
            "sign,ntlm",
            "seal,ntlm",
            "seal,spnego",
            "sign,spnego,bigendian",
            "bigendian",
            "ndr64",
            "seal,ntlm,ndr64",
        ] {
            calls(options).await.unwrap_or_else(|e| panic!("{options}: {e}"));
        }
        refused().await;
        cancelled().await;
        let client = connect("", USER_PASSWORD).await.unwrap();
        // The server says goodbye to connections that are open.
        assert!(server.shutdown(Duration::from_secs(5)).await);
        drop(client);
        tokio::time::sleep(Duration::from_millis(500)).await;
    });
    tshark.interrupt().unwrap_or_else(|e| panic!("{e}"));
}

async fn connect(options: &str, password: &str) -> pidl_rpc::Result<Client> {
    let who = Credentials::password(&format!("{DOMAIN}\\{USER}"), password);
    let authenticates = options.contains("ntlm") || options.contains("spnego");
    let who = authenticates.then_some(who);
    Client::connect(&format!("ncacn_ip_tcp:127.0.0.1[{PORT},{options}]"), &RPCECHO, who).await
}

async fn calls(options: &str) -> pidl_rpc::Result<()> {
    let client = connect(options, USER_PASSWORD).await?;
    let echo = RpcechoClient::new(&client);
    assert_eq!(echo.echo_add_one(&EchoAddOneIn { in_data: NUMBER }).await?.out_data, NUMBER + 1);
    let in_data: Vec<u8> = (0..20_000u32).map(|i| i as u8).collect();
    echo.echo_echo_data(&EchoEchoDataIn { len: in_data.len() as u32, in_data }).await?;
    assert!(client.clone().with_object([7; 16]).call_raw(99, vec![1; 4]).await.is_err());
    let mgmt = MgmtClient::new(client.alter(&MGMT).await?);
    mgmt.inq_if_ids(&Default::default()).await?;
    assert!(!epm::lookup(&client.alter(&EPMAPPER).await?).await?.is_empty());
    Ok(())
}

/// A wrong password, and an association group that is not there.
async fn refused() {
    assert!(connect("seal,spnego", "wrong").await.is_err());
    let binding = format!("ncacn_ip_tcp:127.0.0.1[{PORT},assoc_group_id=0x77777777]");
    assert!(Client::connect(&binding, &RPCECHO, None).await.is_err());
}

/// A call that is cancelled, and one that is given up.
async fn cancelled() {
    let syntax = uuid::syntax_of(&RPCECHO).unwrap();
    let mut association = ClientAssociation::new(BindOptions::new(syntax)).unwrap();
    let mut stream = TcpStream::connect(("127.0.0.1", PORT)).await.unwrap();
    let mut answers = 0;
    let mut buffer = [0; 8192];
    let sleep = 60u32.to_le_bytes().to_vec();
    while answers < 2 {
        let output = std::mem::take(association.output());
        stream.write_all(&output).await.unwrap();
        let read = stream.read(&mut buffer).await.unwrap();
        assert!(read > 0, "the server closed the connection");
        association.receive(&buffer[..read]);
        while let Some(event) = association.next_event() {
            match event {
                ClientEvent::Bound => {
                    let call = association.call(0, 6, None, sleep.clone()).unwrap();
                    association.cancel(call).unwrap();
                }
                ClientEvent::Reply { result, .. } if answers == 0 => {
                    assert!(result.is_err(), "a cancelled call has no result");
                    answers += 1;
                    let call = association.call(0, 6, None, sleep.clone()).unwrap();
                    association.abandon(call).unwrap();
                    association.call(0, 0, None, NUMBER.to_le_bytes().to_vec()).unwrap();
                }
                ClientEvent::Reply { result, .. } => {
                    assert!(result.is_ok());
                    answers += 1;
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

/// The PDUs of a capture, a row each, with these fields; options may follow the fields.
fn decode(namespace: &Namespace, file: &Path, fields: &[&str]) -> Vec<Vec<String>> {
    let mut command = namespace.command("tshark");
    command.arg("-r").arg(file).args(["-d", &format!("tcp.port=={PORT},dcerpc"), "-Y", "dcerpc"]);
    command.args(["-T", "fields"]);
    let (fields, options) = fields.split_at(fields.iter().position(|f| *f == "-o").unwrap_or(fields.len()));
    for field in fields {
        command.args(["-e", field]);
    }
    let output = run(command.args(options)).unwrap_or_else(|e| panic!("{e}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.lines().count() > 100, "{}", text(&output));
    said.lines().map(|l| l.split('\t').map(str::to_owned).collect()).collect()
}
