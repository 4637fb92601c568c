//! Calls that hold a thread, beside others.

use dcerpc::echo::*;
use pidl_rpc::server::Blocking;
use pidl_rpc::{CallContext, Client, Error, Fault, Server};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Says that it has begun, then holds its thread until it is let go.
struct Echo {
    begun: Sender<()>,
    go: Mutex<Receiver<()>>,
    waiting: Arc<AtomicUsize>,
}

struct Guard(Arc<AtomicUsize>);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl RpcechoServer for Echo {
    async fn echo_add_one(&self, _: &CallContext, input: EchoAddOneIn) -> Result<EchoAddOneOut, Fault> {
        Ok(EchoAddOneOut { out_data: input.in_data + 1 })
    }

    async fn echo_test_sleep(
        &self,
        _: &CallContext,
        input: EchoTestSleepIn,
    ) -> Result<EchoTestSleepOut, Fault> {
        self.begun.send(()).unwrap();
        self.go.lock().unwrap().recv().unwrap();
        Ok(EchoTestSleepOut { result: input.seconds })
    }

    async fn echo_sink_data(&self, _: &CallContext, _: EchoSinkDataIn) -> Result<(), Fault> {
        self.waiting.fetch_add(1, Ordering::SeqCst);
        let _guard = Guard(self.waiting.clone());
        std::future::pending().await
    }
}

struct Running {
    _server: Server,
    port: u16,
    begun: Receiver<()>,
    go: Sender<()>,
    waiting: Arc<AtomicUsize>,
}

/// The runtime of a test has one thread, and so the server one worker.
async fn start() -> Running {
    let (began, begun) = channel();
    let (go, wait) = channel();
    let waiting = Arc::<AtomicUsize>::default();
    let echo = Echo { begun: began, go: Mutex::new(wait), waiting: waiting.clone() };
    let server = Server::builder().interface(Blocking::new(RpcechoDispatcher(echo))).build().unwrap();
    let port = server.listen_tcp("127.0.0.1:0").await.unwrap().port();
    Running { _server: server, port, begun, go, waiting }
}

async fn client(port: u16) -> RpcechoClient<Client> {
    let binding = format!("ncacn_ip_tcp:127.0.0.1[{port}]");
    let client = Client::connect(&binding, &RPCECHO, None).await.unwrap();
    RpcechoClient::new(client.with_timeout(Duration::from_secs(10)))
}

async fn until(what: impl Fn() -> bool) {
    for _ in 0..1000 {
        if what() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("does not happen");
}

#[tokio::test]
async fn a_call_that_blocks_holds_up_neither_its_connection_nor_others() {
    let running = start().await;
    let (one, other) = (client(running.port).await, client(running.port).await);
    let blocked = EchoTestSleepIn { seconds: 7 };
    let mut blocked = std::pin::pin!(one.echo_test_sleep(&blocked));
    tokio::select! {
        _ = &mut blocked => panic!("it was not let go"),
        () = until(|| running.begun.try_recv().is_ok()) => {}
    }
    for (n, echo) in [&other, &one, &other].into_iter().enumerate() {
        let n = n as u32;
        assert_eq!(echo.echo_add_one(&EchoAddOneIn { in_data: n }).await.unwrap().out_data, n + 1);
    }
    running.go.send(()).unwrap();
    assert_eq!(blocked.await.unwrap().result, 7);
}

#[tokio::test]
async fn a_call_that_is_given_up_ends_at_its_next_await() {
    let running = start().await;
    let echo = client(running.port).await;
    let request = EchoSinkDataIn::default();
    tokio::select! {
        _ = echo.echo_sink_data(&request) => panic!("it never ends"),
        () = until(|| running.waiting.load(Ordering::SeqCst) == 1) => {}
    }
    until(|| running.waiting.load(Ordering::SeqCst) == 0).await;
    assert_eq!(echo.echo_add_one(&EchoAddOneIn { in_data: 1 }).await.unwrap().out_data, 2);
}

#[tokio::test]
async fn a_call_that_panics_on_its_thread_ends_its_connection_and_no_other() {
    let running = start().await;
    let (one, other) = (client(running.port).await, client(running.port).await);
    let overflow = one.echo_add_one(&EchoAddOneIn { in_data: u32::MAX }).await;
    assert!(matches!(overflow, Err(Error::Transport(_))), "{overflow:?}");
    assert_eq!(other.echo_add_one(&EchoAddOneIn { in_data: 1 }).await.unwrap().out_data, 2);
}
