//! What a server's limits do to its clients, and what its operator sees of it.

#[path = "../examples/echo/mod.rs"]
mod echo;

use dcerpc::echo::{
    EchoAddOneIn, EchoSourceDataIn, EchoTestSleepIn, RPCECHO, RpcechoClient, RpcechoDispatcher,
};
use pidl_rpc::association::{BindOptions, ClientAssociation};
use pidl_rpc::security::ntlm::{NtlmInitiator, NtlmProvider, ServerName, UserTable};
use pidl_rpc::security::{Credentials, Level};
use pidl_rpc::server::ServerLimits;
use pidl_rpc::{Binding, Client, Server};

use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

async fn start(change: impl FnOnce(&mut ServerLimits)) -> (Server, u16) {
    let users = UserTable::new("DOM").with("jo", "Passw0rd!").with("al", "secret");
    let mut limits = ServerLimits::default();
    change(&mut limits);
    let server = Server::builder()
        .interface(RpcechoDispatcher(echo::Echo))
        .provider(Arc::new(NtlmProvider::new(ServerName::default(), Arc::new(users))))
        .limits(limits)
        .build()
        .unwrap();
    let port = server.listen_tcp("127.0.0.1:0").await.unwrap().port();
    (server, port)
}

async fn client(port: u16) -> Client {
    Client::connect(&format!("ncacn_ip_tcp:127.0.0.1[{port}]"), &RPCECHO, None).await.unwrap()
}

async fn until(what: impl Fn() -> bool) {
    for _ in 0..500 {
        if what() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("does not happen");
}

#[tokio::test]
async fn calls_above_the_limit_wait_and_are_counted() {
    let (server, port) = start(|l| l.association.calls = 1).await;
    let echo = RpcechoClient::new(client(port).await);
    let (sleep, add) = (EchoTestSleepIn { seconds: 1 }, EchoAddOneIn { in_data: 1 });
    let begun = std::time::Instant::now();
    let (slept, added) = tokio::join!(echo.echo_test_sleep(&sleep), echo.echo_add_one(&add));
    assert_eq!((slept.unwrap().result, added.unwrap().out_data), (1, 2));
    assert!(begun.elapsed() >= Duration::from_secs(1));
    assert_eq!(server.metrics().calls_held_back.get(), 1);
}

#[tokio::test]
async fn a_client_that_takes_no_answers_is_not_read_either() {
    let (server, port) = start(|l| l.backlog = 64 * 1024).await;
    // Long answers to many requests, none of which is read for a while.
    let echo = Arc::new(RpcechoClient::new(client(port).await));
    let raw = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let bind = bind_and_source_data(2_000_000, 20);
    raw.writable().await.unwrap();
    assert_eq!(raw.try_write(&bind).unwrap(), bind.len());
    until(|| server.metrics().backlogs.get() == 1).await;
    // Others are served meanwhile.
    assert_eq!(echo.echo_add_one(&EchoAddOneIn { in_data: 1 }).await.unwrap().out_data, 2);
    let before = server.metrics().calls.get();
    assert!(before < 20, "{before} calls were begun");
    // Once the answers are taken, the rest is done.
    let mut taken = 0;
    let mut buffer = vec![0; 1 << 20];
    while taken < 40_000_000 {
        raw.readable().await.unwrap();
        match raw.try_read(&mut buffer) {
            Ok(0) => break,
            Ok(n) => taken += n,
            Err(e) => assert_eq!(e.kind(), std::io::ErrorKind::WouldBlock),
        }
    }
    assert!(taken >= 40_000_000, "{taken} bytes came");
    assert_eq!(server.metrics().calls.get(), 21);
}

/// What a client sends that binds and asks for `len` bytes `times` times.
fn bind_and_source_data(len: u32, times: u32) -> Vec<u8> {
    use pidl_ndr::table::Request;
    let syntax = pidl_rpc::uuid::syntax_of(&RPCECHO).unwrap();
    let mut bytes = std::mem::take(ClientAssociation::new(BindOptions::new(syntax)).unwrap().output());
    for call_id in 2..2 + times {
        let mut stub = pidl_ndr::Push::new(pidl_ndr::Format::NDR32);
        EchoSourceDataIn { len }.write(&mut stub).unwrap();
        let stub = stub.finish();
        let header = dcerpc::dcerpc::RequestHeader {
            rpc_vers: 5,
            ptype: dcerpc::dcerpc::PduType::PDU_REQUEST,
            flags: dcerpc::dcerpc::PfcFlags(3),
            drep: [0x10, 0, 0, 0],
            frag_length: 24 + stub.len() as u16,
            call_id,
            opnum: 3,
            ..Default::default()
        };
        bytes.extend(pidl_ndr::to_bytes(&header, pidl_ndr::Format::NDR32).unwrap());
        bytes.extend(stub);
    }
    bytes
}

#[tokio::test]
async fn more_security_contexts_than_may_be_end_the_connection() {
    let (server, port) = start(|l| l.association.security_contexts = 2).await;
    let binding: Binding = format!("ncacn_ip_tcp:127.0.0.1[{port},sign,ntlm]").parse().unwrap();
    let jo = Credentials::password("DOM\\jo", "Passw0rd!");
    let first = Client::connect_with(
        &binding,
        &RPCECHO,
        pidl_rpc::client::Connect { credentials: Some(jo.clone()), ..Default::default() },
    )
    .await
    .unwrap();
    let sealed = Binding { level: Some(Level::Privacy), ..binding.clone() };
    let second = first.authenticate(&sealed, &Credentials::password("DOM\\al", "secret")).await.unwrap();
    for client in [&first, &second, &first] {
        let added = RpcechoClient::new(client).echo_add_one(&EchoAddOneIn { in_data: 1 }).await;
        assert_eq!(added.unwrap().out_data, 2);
    }
    assert!(first.authenticate(&binding, &jo).await.is_err());
    assert_eq!(server.metrics().security_contexts_refused.get(), 1);
    assert_eq!(server.metrics().authenticated.get(), 2);
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn every_call_has_a_span_without_its_arguments() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_max_level(tracing::Level::DEBUG)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::NEW)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let (_server, port) = start(|_| ()).await;
    let binding = format!("ncacn_ip_tcp:127.0.0.1[{port},seal,ntlm]");
    let jo = Credentials::password("DOM\\jo", "Passw0rd!");
    let client = Client::connect(&binding, &RPCECHO, Some(jo)).await.unwrap();
    RpcechoClient::new(client).echo_add_one(&EchoAddOneIn { in_data: 77_777 }).await.unwrap();
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let call = text.lines().find(|l| l.contains("call{") && l.contains("echo_AddOne")).expect(&text);
    assert!(call.contains("connection{peer=127.0.0.1:") && call.contains("interface=\"rpcecho\""), "{call}");
    assert!(!text.contains("Passw0rd!") && !text.contains("77777"), "{text}");
}

/// A client that has begun something and sends too little of it is let go, though it sends.
#[tokio::test]
async fn bytes_that_never_make_a_fragment_hold_no_connection() {
    let (server, port) = start(|l| l.pdu = Duration::from_millis(200)).await;
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let bind = bind_and_source_data(1, 0);
    let drip = async {
        for byte in &bind {
            tokio::time::sleep(Duration::from_millis(100)).await;
            if stream.write_all(&[*byte]).await.is_err() {
                return;
            }
        }
        panic!("all {} bytes of the bind were taken", bind.len());
    };
    drip.await;
    until(|| server.metrics().open.get() == 0).await;
    assert_eq!(server.metrics().idle_closed.get(), 1);
}

/// Who begins a handshake and leaves it there is nobody, and may not rest as a user may.
#[tokio::test]
async fn a_handshake_that_does_not_go_on_holds_no_connection() {
    let (server, port) = start(|l| l.pdu = Duration::from_millis(200)).await;
    let who = NtlmInitiator::new(&Credentials::password("DOM\\jo", "Passw0rd!"));
    let mut client = ClientAssociation::new(BindOptions {
        security: Some((Box::new(who), Level::Privacy)),
        ..BindOptions::new(pidl_rpc::uuid::syntax_of(&RPCECHO).unwrap())
    })
    .unwrap();
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    stream.write_all(client.output()).await.unwrap();
    let mut answer = Vec::new();
    let end = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut answer)).await;
    end.expect("the server closes").unwrap();
    assert_eq!(answer.get(2), Some(&12), "a bind_ack came");
    assert_eq!(server.metrics().idle_closed.get(), 1);
}
