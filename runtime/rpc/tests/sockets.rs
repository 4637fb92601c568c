//! Clients and servers of ours over real sockets.

use dcerpc::echo::*;
use dcerpc::epmapper::EPMAPPER;
use dcerpc::mgmt::{MGMT, MgmtClient};
use pidl_rpc::client::{Connect, TimedOut};
use pidl_rpc::epm::EndpointMap;
use pidl_rpc::security::ntlm::{NtlmProvider, ServerName, UserTable};
use pidl_rpc::security::spnego::SpnegoProvider;
use pidl_rpc::security::{Credentials, Level, Provider};
use pidl_rpc::server::ServerLimits;
use pidl_rpc::transport::{Accept, Listener, Stream};
use pidl_rpc::{Binding, CallContext, CallInfo, Client, Error, Fault, Server};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// Echo that counts the calls that sleep in it.
#[derive(Default)]
struct Echo {
    sleeping: Arc<AtomicUsize>,
}

/// Counts itself while it lives.
struct Guard(Arc<AtomicUsize>);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl RpcechoServer for Echo {
    async fn echo_add_one(&self, cx: &CallContext, input: EchoAddOneIn) -> Result<EchoAddOneOut, Fault> {
        assert!(CallInfo::of(cx).is_some());
        Ok(EchoAddOneOut { out_data: input.in_data.wrapping_add(1) })
    }

    async fn echo_echo_data(&self, _: &CallContext, input: EchoEchoDataIn) -> Result<EchoEchoDataOut, Fault> {
        Ok(EchoEchoDataOut { out_data: input.in_data })
    }

    async fn echo_test_sleep(
        &self,
        _: &CallContext,
        input: EchoTestSleepIn,
    ) -> Result<EchoTestSleepOut, Fault> {
        self.sleeping.fetch_add(1, Ordering::SeqCst);
        let _guard = Guard(self.sleeping.clone());
        tokio::time::sleep(Duration::from_millis(u64::from(input.seconds))).await;
        Ok(EchoTestSleepOut { result: input.seconds })
    }
}

struct Running {
    server: Server,
    port: u16,
    sleeping: Arc<AtomicUsize>,
}

async fn start(change: impl FnOnce(&mut ServerLimits)) -> Running {
    let users = UserTable::new("DOM").with("jo", "Passw0rd!");
    let name = ServerName { computer: "HOST".into(), domain: "DOM".into(), ..ServerName::default() };
    let ntlm: Arc<dyn Provider> = Arc::new(NtlmProvider::new(name, Arc::new(users)));
    let mut limits = ServerLimits::default();
    change(&mut limits);
    let echo = Echo::default();
    let sleeping = echo.sleeping.clone();
    let server = Server::builder()
        .interface(RpcechoDispatcher(echo))
        .provider(ntlm.clone())
        .provider(Arc::new(SpnegoProvider::new(vec![ntlm])))
        .endpoint_mapper(Arc::new(EndpointMap::default()), "test")
        .limits(limits)
        .build()
        .unwrap();
    let port = server.listen_tcp("127.0.0.1:0").await.unwrap().port();
    Running { server, port, sleeping }
}

impl Running {
    async fn client(&self, options: &str) -> pidl_rpc::Result<Client> {
        let who = Credentials::password("DOM\\jo", "Passw0rd!");
        let who = (!options.is_empty()).then_some(who);
        Client::connect(&format!("ncacn_ip_tcp:127.0.0.1[{}{options}]", self.port), &RPCECHO, who).await
    }
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
async fn calls_at_every_level() {
    let running = start(|_| ()).await;
    for options in [
        "",
        ",connect,ntlm",
        ",packet,spnego",
        ",sign,ntlm",
        ",seal,ntlm",
        ",seal,spnego,ndr64",
        ",sign,spnego,bigendian",
    ] {
        let client = running.client(options).await.unwrap();
        let echo = RpcechoClient::new(&client);
        assert_eq!(echo.echo_add_one(&EchoAddOneIn { in_data: 41 }).await.unwrap().out_data, 42, "{options}");
        let in_data: Vec<u8> = (0..300_000u32).map(|i| i as u8).collect();
        let sent = EchoEchoDataIn { len: in_data.len() as u32, in_data };
        assert_eq!(echo.echo_echo_data(&sent).await.unwrap().out_data, sent.in_data, "{options}");
        let mgmt = MgmtClient::new(client.alter(&MGMT).await.unwrap());
        assert_eq!(mgmt.is_server_listening(&Default::default()).await.unwrap().result, 1);
        assert_eq!(mgmt.stop_server_listening(&Default::default()).await.unwrap().result, 5);
        let known = pidl_rpc::epm::lookup(&client.alter(&EPMAPPER).await.unwrap()).await.unwrap();
        assert_eq!(known.len(), 3);
    }
}

#[tokio::test]
async fn functions_that_are_not_there_are_faults() {
    let running = start(|_| ()).await;
    let client = running.client("").await.unwrap();
    let result = client.call_raw(99, Vec::new()).await;
    assert!(matches!(result, Err(Error::Fault(Fault::OP_RANGE))), "{result:?}");
    let result = client.call_raw(0, vec![1]).await;
    assert!(matches!(result, Err(Error::Fault(Fault::BAD_STUB))), "{result:?}");
    assert!(client.call_raw(0, vec![1, 0, 0, 0]).await.is_ok());
}

#[tokio::test]
async fn the_endpoint_mapper_finds_the_port_and_local_sockets_work() {
    let running = start(|_| ()).await;
    let client = running.client("").await.unwrap().alter(&EPMAPPER).await.unwrap();
    let port = pidl_rpc::epm::map(&client, &RPCECHO, pidl_rpc::binding::Protocol::Tcp).await.unwrap();
    assert_eq!(port, running.port.to_string());
    let path = std::env::temp_dir().join(format!("pidl-rpc-{}.sock", std::process::id()));
    running.server.listen_local(&path).unwrap();
    let client = Client::connect(&format!("ncalrpc:[{}]", path.display()), &RPCECHO, None).await.unwrap();
    let answer = RpcechoClient::new(client).echo_add_one(&EchoAddOneIn { in_data: 1 }).await.unwrap();
    assert_eq!(answer.out_data, 2);
    assert!(running.server.shutdown(Duration::from_secs(5)).await);
    assert!(!path.exists());
}

#[tokio::test]
async fn late_calls_and_dropped_calls_end_on_the_server_too() {
    let running = start(|_| ()).await;
    let client = running.client(",seal,spnego").await.unwrap();
    let slow = EchoTestSleepIn { seconds: 60_000 };
    let hasty = RpcechoClient::new(client.clone().with_timeout(Duration::from_millis(50)));
    let result = hasty.echo_test_sleep(&slow).await;
    assert!(matches!(&result, Err(Error::Transport(e)) if e.is::<TimedOut>()), "{result:?}");
    until(|| running.sleeping.load(Ordering::SeqCst) == 0).await;

    let echo = RpcechoClient::new(&client);
    {
        let call = echo.echo_test_sleep(&slow);
        tokio::pin!(call);
        tokio::select! {
            _ = &mut call => panic!("too fast"),
            () = until(|| running.sleeping.load(Ordering::SeqCst) == 1) => {}
        }
    }
    until(|| running.sleeping.load(Ordering::SeqCst) == 0).await;
    // The connection is as good as before.
    assert_eq!(echo.echo_add_one(&EchoAddOneIn { in_data: 1 }).await.unwrap().out_data, 2);
    assert_eq!(running.server.metrics().cancelled.get(), 2);
}

#[tokio::test]
async fn calls_overlap_on_one_connection() {
    let running = start(|_| ()).await;
    let client = running.client(",seal,ntlm").await.unwrap();
    let echo = RpcechoClient::new(&client);
    let calls = (0..30).map(|_| echo.echo_test_sleep(&EchoTestSleepIn { seconds: 100 }));
    let begun = std::time::Instant::now();
    for answer in futures_util::future::join_all(calls).await {
        assert_eq!(answer.unwrap().result, 100);
    }
    assert!(begun.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn a_call_that_is_given_up_leaves_the_others_of_its_connection_alone() {
    let running = start(|_| ()).await;
    let client = running.client("").await.unwrap().with_timeout(Duration::from_secs(10));
    let echo = RpcechoClient::new(&client);
    let (short, long) = (EchoTestSleepIn { seconds: 300 }, EchoTestSleepIn { seconds: 60_000 });
    let given_up = async {
        tokio::select! {
            _ = echo.echo_test_sleep(&long) => panic!("it takes a minute"),
            () = until(|| running.sleeping.load(Ordering::SeqCst) == 2) => {}
        }
    };
    let (kept, ()) = tokio::join!(echo.echo_test_sleep(&short), given_up);
    assert_eq!(kept.unwrap().result, 300);
}

#[tokio::test]
async fn shutdown_finishes_what_runs() {
    let running = start(|_| ()).await;
    let client = running.client("").await.unwrap();
    let call = tokio::spawn(async move {
        RpcechoClient::new(client).echo_test_sleep(&EchoTestSleepIn { seconds: 300 }).await
    });
    until(|| running.sleeping.load(Ordering::SeqCst) == 1).await;
    assert!(running.server.shutdown(Duration::from_secs(5)).await);
    assert_eq!(call.await.unwrap().unwrap().result, 300);
    assert!(running.client("").await.is_err());
}

#[tokio::test]
async fn too_many_connections_are_refused_with_a_reason() {
    let running = start(|l| l.connections = 1).await;
    let first = running.client("").await.unwrap();
    let error = running.client("").await.unwrap_err().to_string();
    assert!(error.contains("local limit exceeded"), "{error}");
    assert_eq!(running.server.metrics().refused.get(), 1);
    drop(first);
    until(|| running.server.metrics().open.get() == 0).await;
    running.client("").await.unwrap();
}

#[tokio::test]
async fn peers_that_stop_in_the_middle_are_let_go() {
    let running = start(|l| {
        l.pdu = Duration::from_millis(100);
        l.idle = Duration::from_millis(400);
    })
    .await;
    let address = ("127.0.0.1", running.port);
    let mut silent = tokio::net::TcpStream::connect(address).await.unwrap();
    let mut half = tokio::net::TcpStream::connect(address).await.unwrap();
    half.write_all(&[5, 0, 11, 3, 0x10, 0, 0, 0, 72, 0]).await.unwrap();
    for stream in [&mut silent, &mut half] {
        let end = tokio::time::timeout(Duration::from_secs(5), stream.read(&mut [0; 16])).await;
        assert_eq!(end.unwrap().unwrap(), 0);
    }
    // One that has bound may rest longer.
    let client = running.client("").await.unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(client.call_raw(0, vec![0; 4]).await.is_ok());
    until(|| running.server.metrics().open.get() == 0).await;
    assert!(client.call_raw(0, vec![0; 4]).await.is_err());
    assert_eq!(running.server.metrics().idle_closed.get(), 3);
}

#[tokio::test]
async fn a_call_may_not_run_for_ever() {
    let running = start(|l| l.call = Some(Duration::from_millis(50))).await;
    let client = running.client("").await.unwrap();
    let result = RpcechoClient::new(&client).echo_test_sleep(&EchoTestSleepIn { seconds: 60_000 }).await;
    assert!(matches!(result, Err(Error::Fault(Fault(0x1C00_000D)))), "{result:?}");
    assert_eq!(running.server.metrics().calls_timed_out.get(), 1);
}

#[tokio::test]
async fn wrong_passwords_are_refused_and_counted() {
    let running = start(|_| ()).await;
    for options in ["seal,spnego", "sign,ntlm"] {
        let binding: Binding = format!("ncacn_ip_tcp:127.0.0.1[{},{options}]", running.port).parse().unwrap();
        let credentials = Some(Credentials::password("jo", "wrong"));
        let options = Connect { credentials, ..Connect::default() };
        let result = async {
            let client = Client::connect_with(&binding, &RPCECHO, options).await?;
            client.call_raw(0, vec![0; 4]).await
        };
        assert!(result.await.is_err());
    }
    until(|| running.server.metrics().authentication_failures.get() == 2).await;
}

#[tokio::test]
async fn an_interface_can_demand_a_level() {
    let server =
        Server::builder().interface_at(Level::Privacy, RpcechoDispatcher(Echo::default())).build().unwrap();
    let port = server.listen_tcp("127.0.0.1:0").await.unwrap().port();
    let client = Client::connect(&format!("ncacn_ip_tcp:127.0.0.1[{port}]"), &RPCECHO, None).await.unwrap();
    let result = client.call_raw(0, vec![0; 4]).await;
    assert!(matches!(result, Err(Error::Fault(Fault::ACCESS_DENIED))), "{result:?}");
}

#[tokio::test]
async fn many_connections_leave_nothing_behind() {
    let running = start(|_| ()).await;
    let open = || std::fs::read_dir("/proc/self/fd").map_or(0, |d| d.count());
    let before = open();
    for _ in 0..2_000 {
        let client = running.client("").await.unwrap();
        client.call_raw(0, vec![0; 4]).await.unwrap();
    }
    until(|| running.server.metrics().open.get() == 0).await;
    assert_eq!(running.server.groups(), 0);
    until(|| open() <= before + 2).await;
}

/// Panics when asked to add to 13.
struct Superstitious;

impl RpcechoServer for Superstitious {
    async fn echo_add_one(&self, _: &CallContext, input: EchoAddOneIn) -> Result<EchoAddOneOut, Fault> {
        tokio::task::yield_now().await;
        assert_ne!(input.in_data, 13, "this is meant to be seen in the test's output");
        Ok(EchoAddOneOut { out_data: input.in_data + 1 })
    }
}

#[tokio::test]
async fn a_call_that_panics_ends_its_connection_and_no_other() {
    let server = Server::builder().interface(RpcechoDispatcher(Superstitious)).build().unwrap();
    let port = server.listen_tcp("127.0.0.1:0").await.unwrap().port();
    let client = || async {
        let binding = format!("ncacn_ip_tcp:127.0.0.1[{port}]");
        RpcechoClient::new(Client::connect(&binding, &RPCECHO, None).await.unwrap())
    };
    let (first, second) = (client().await, client().await);
    assert!(first.echo_add_one(&EchoAddOneIn { in_data: 13 }).await.is_err());
    assert_eq!(second.echo_add_one(&EchoAddOneIn { in_data: 1 }).await.unwrap().out_data, 2);
    until(|| server.metrics().open.get() == 1).await;
    assert_eq!(client().await.echo_add_one(&EchoAddOneIn { in_data: 2 }).await.unwrap().out_data, 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn several_workers_share_connections_whose_calls_others_wake() {
    let running = start(|_| ()).await;
    let mut tasks = Vec::new();
    for number in 0..32u32 {
        let client = running.client(if number % 4 == 0 { ",seal,ntlm" } else { "" }).await.unwrap();
        tasks.push(tokio::spawn(async move {
            let echo = RpcechoClient::new(client);
            for round in 0..100 {
                let (sleep, add) = (EchoTestSleepIn { seconds: round % 3 }, EchoAddOneIn { in_data: round });
                let (slept, added) = tokio::join!(echo.echo_test_sleep(&sleep), echo.echo_add_one(&add));
                assert_eq!((slept.unwrap().result, added.unwrap().out_data), (round % 3, round + 1));
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(running.server.metrics().calls.get(), 32 * 100 * 2);
    assert_eq!(running.server.metrics().running.get(), 0);
    assert!(running.server.shutdown(Duration::from_secs(5)).await);
    assert_eq!(running.server.metrics().open.get(), 0);
}

/// A transport of somebody else's: its streams are no sockets that a server could wait for itself.
#[derive(Debug)]
struct Elsewhere(tokio::net::TcpListener);

#[derive(Debug)]
struct NoSocket(tokio::net::TcpStream);

impl Stream for NoSocket {
    fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        self.0.poll_read_ready(cx)
    }
    fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        self.0.poll_write_ready(cx)
    }
    fn try_read(&self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.0.try_read(buffer)
    }
    fn try_write(&self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.try_write(bytes)
    }
    fn peer(&self) -> String {
        "elsewhere".into()
    }
}

impl Listener for Elsewhere {
    fn accept(&self) -> Accept<'_> {
        Box::pin(async { Ok(Arc::new(NoSocket(self.0.accept().await?.0)) as Arc<dyn Stream>) })
    }
    fn secondary_address(&self) -> String {
        String::new()
    }
    fn binding(&self) -> Binding {
        Binding::new(pidl_rpc::binding::Protocol::Tcp)
    }
}

#[tokio::test]
async fn a_transport_without_sockets_is_served() {
    let server = Server::builder().interface(RpcechoDispatcher(Echo::default())).build().unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let binding = format!("ncacn_ip_tcp:127.0.0.1[{}]", listener.local_addr().unwrap().port());
    server.listen(Box::new(Elsewhere(listener)));
    let echo = RpcechoClient::new(Client::connect(&binding, &RPCECHO, None).await.unwrap());
    // More than a socket takes at once, both ways.
    let data = EchoEchoDataIn { len: 4_000_000, in_data: vec![7; 4_000_000] };
    assert_eq!(echo.echo_echo_data(&data).await.unwrap().out_data, data.in_data);
    assert!(server.shutdown(Duration::from_secs(5)).await);
}

#[test]
fn nothing_runs_on_when_the_runtime_goes() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (sleeping, _server) = runtime.block_on(async {
        let running = start(|_| ()).await;
        let client = running.client("").await.unwrap();
        tokio::spawn(async move {
            RpcechoClient::new(client).echo_test_sleep(&EchoTestSleepIn { seconds: 60_000 }).await
        });
        until(|| running.sleeping.load(Ordering::SeqCst) == 1).await;
        (running.sleeping, running.server)
    });
    drop(runtime);
    assert_eq!(sleeping.load(Ordering::SeqCst), 0, "a call outlives its runtime");
}

/// A client may be used in another runtime than it was made in, and that one may end.
#[test]
fn calls_end_when_the_runtime_of_their_connection_does() {
    let servers = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let running = servers.block_on(start(|_| ()));
    let first = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let client = first.block_on(running.client("")).unwrap();
    let second = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    second.block_on(async {
        let echo = RpcechoClient::new(&client);
        let request = EchoTestSleepIn { seconds: 60_000 };
        let ends = async {
            until(|| running.sleeping.load(Ordering::SeqCst) == 1).await;
            first.shutdown_background();
        };
        let both = async { tokio::join!(echo.echo_test_sleep(&request), ends) };
        let (result, ()) = tokio::time::timeout(Duration::from_secs(10), both).await.expect("it ends");
        assert!(matches!(result, Err(Error::Transport(_))), "{result:?}");
        let next = tokio::time::timeout(Duration::from_secs(10), echo.echo_test_sleep(&request)).await;
        assert!(matches!(next, Ok(Err(Error::Transport(_)))), "{next:?}");
    });
}
