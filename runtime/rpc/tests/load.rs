//! What connections cost, and that they leave nothing behind. Alone in its
//! process, so that its memory is its own.

use std::sync::Arc;
use std::time::Duration;

use dcerpc::echo::{EchoAddOneIn, EchoAddOneOut, RPCECHO, RpcechoClient, RpcechoDispatcher, RpcechoServer};
use dcerpc::epmapper::{EPMAPPER, EpmapperClient, EptLookupIn};
use pidl_rpc::association::{BindOptions, ClientAssociation};
use pidl_rpc::epm::EndpointMap;
use pidl_rpc::security::Credentials;
use pidl_rpc::security::ntlm::{NtlmProvider, ServerName, UserTable};
use pidl_rpc::{CallContext, Client, Fault, Server, uuid};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Connections made and closed.
const VISITS: usize = 10_000;
/// How many of them may warm allocator and runtime up before growth counts.
const WARM: usize = 2_000;
/// Bytes that may come and go by chance, for all of [`VISITS`]: 100 bytes a visit would show.
const NOISE: usize = 768 * 1024;
/// Connections that do nothing at the same time.
const IDLE: usize = 5_000;
/// What they may take, both ends together.
const IDLE_MEMORY: usize = 200 * 1024 * 1024;

struct Echo;

impl RpcechoServer for Echo {
    async fn echo_add_one(&self, _: &CallContext, input: EchoAddOneIn) -> Result<EchoAddOneOut, Fault> {
        Ok(EchoAddOneOut { out_data: input.in_data.wrapping_add(1) })
    }
}

/// Resident bytes of this process.
fn memory() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    statm.split(' ').nth(1).unwrap().parse::<usize>().unwrap() * rustix::param::page_size()
}

fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}

fn tasks() -> usize {
    tokio::runtime::Handle::current().metrics().num_alive_tasks()
}

async fn server() -> (Server, u16) {
    let users = UserTable::new("DOM").with("jo", "Passw0rd!");
    let server = Server::builder()
        .interface(RpcechoDispatcher(Echo))
        .provider(Arc::new(NtlmProvider::new(ServerName::default(), Arc::new(users))))
        .endpoint_mapper(Arc::new(EndpointMap::default()), "load")
        .build()
        .unwrap();
    // Its own address: ports of other tests that wait for their end are not in the way.
    let port = server.listen_tcp("127.0.0.77:0").await.unwrap().port();
    (server, port)
}

/// A connection with a call; every tenth is sealed, and every seventh leaves a
/// context handle of the endpoint mapper open.
async fn visit(port: u16, number: usize) {
    let sealed = number.is_multiple_of(10);
    let who = sealed.then(|| Credentials::password("DOM\\jo", "Passw0rd!"));
    let binding = format!("ncacn_ip_tcp:127.0.0.77[{port}{}]", if sealed { ",seal,ntlm" } else { "" });
    let client = Client::connect(&binding, &RPCECHO, who).await.unwrap();
    let in_data = number as u32;
    let answer = RpcechoClient::new(&client).echo_add_one(&EchoAddOneIn { in_data }).await.unwrap();
    assert_eq!(answer.out_data, in_data + 1);
    if number.is_multiple_of(7) {
        let mapper = EpmapperClient::new(client.alter(&EPMAPPER).await.unwrap());
        let answer = mapper.ept_lookup(&EptLookupIn { max_ents: 1, ..EptLookupIn::default() }).await.unwrap();
        assert_ne!(answer.entry_handle.uuid, Default::default(), "there is more than one entry");
    }
}

async fn settle(server: &Server, tasks_before: usize) {
    for _ in 0..1000 {
        if server.metrics().open.get() == 0 && server.groups() == 0 && tasks() <= tasks_before {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!(
        "{} connections, {} groups, {} tasks (before: {tasks_before}) remain",
        server.metrics().open.get(),
        server.groups(),
        tasks()
    );
}

#[test]
fn connections_are_cheap_and_leave_nothing_behind() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        come_and_go().await;
        rest().await;
    });
}

async fn come_and_go() {
    let (server, port) = server().await;
    let (tasks, descriptors_before) = (tasks(), descriptors());
    for number in 0..WARM {
        visit(port, number).await;
    }
    settle(&server, tasks).await;
    let before = memory();
    for number in WARM..VISITS {
        visit(port, number).await;
    }
    settle(&server, tasks).await;
    let grown = memory().saturating_sub(before);
    println!("{} more connections: {grown} bytes more", VISITS - WARM);
    assert!(grown <= NOISE, "{grown} bytes more after {} connections", VISITS - WARM);
    assert_eq!(descriptors(), descriptors_before);
    assert_eq!(server.metrics().connections.get(), VISITS as u64);
    assert!(server.shutdown(Duration::from_secs(5)).await);
}

/// Sockets that have bound and made a call, and then say nothing.
async fn rest() {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    let needed = 2 * IDLE as u64 + 100;
    assert!(
        maximum.is_none_or(|m| m >= needed),
        "the hard limit of open files is below {needed}: {maximum:?}"
    );
    setrlimit(Resource::Nofile, Rlimit { current: Some(needed), maximum }).unwrap();
    let (server, port) = server().await;
    let before = memory();
    let mut sockets = Vec::with_capacity(IDLE);
    for _ in 0..IDLE {
        // The least a client can be: its memory counts here, too.
        let mut association =
            ClientAssociation::new(BindOptions::new(uuid::syntax_of(&RPCECHO).unwrap())).unwrap();
        let mut socket = TcpStream::connect(("127.0.0.77", port)).await.unwrap();
        for step in 0..2 {
            if step == 1 {
                association.call(0, 0, None, vec![0; 4]).unwrap();
            }
            socket.write_all(association.output()).await.unwrap();
            association.output().clear();
            let mut answer = [0; 256];
            let length = socket.read(&mut answer).await.unwrap();
            association.receive(&answer[..length]);
            while association.next_event().is_some() {}
        }
        sockets.push(socket);
    }
    assert_eq!(server.metrics().open.get(), IDLE as u64);
    assert_eq!(server.metrics().calls.get(), IDLE as u64);
    tokio::time::sleep(Duration::from_millis(100)).await;
    let grown = memory().saturating_sub(before);
    println!("{IDLE} idle connections: {grown} bytes, {} each", grown / IDLE);
    assert!(grown <= IDLE_MEMORY, "{grown} bytes for {IDLE} idle connections");
    drop(sockets);
    assert!(server.shutdown(Duration::from_secs(20)).await);
}
