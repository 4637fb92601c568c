//! Faults between a real client and a real server: a proxy cuts, delays,
//! repeats and changes what passes. Calls end soon and never with a wrong
//! answer, and the server goes on.

use std::sync::Arc;
use std::time::Duration;

use dcerpc::echo::*;
use pidl_rpc::binding::BindingError;
use pidl_rpc::client::Connect;
use pidl_rpc::security::Credentials;
use pidl_rpc::security::ntlm::{NtlmProvider, ServerName, UserTable};
use pidl_rpc::server::ServerLimits;
use pidl_rpc::{Binding, CallContext, Client, Fault, Server};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

struct Echo;

impl RpcechoServer for Echo {
    async fn echo_echo_data(&self, _: &CallContext, input: EchoEchoDataIn) -> Result<EchoEchoDataOut, Fault> {
        Ok(EchoEchoDataOut { out_data: input.in_data })
    }
}

/// What happens to a PDU.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mishap {
    /// It is cut in the middle, and nothing comes after it.
    Stall,
    /// It is cut in the middle, and the connection ends.
    Cut,
    /// It does not come.
    Lost,
    /// It comes twice.
    Twice,
    /// It comes after the next one.
    Late,
    /// A bit of its end is another.
    Changed,
    /// It comes a byte at a time, which is fine.
    Slow,
}

const MISHAPS: [Mishap; 7] =
    [Mishap::Stall, Mishap::Cut, Mishap::Lost, Mishap::Twice, Mishap::Late, Mishap::Changed, Mishap::Slow];

/// How long anything may take before it counts as hanging.
const PATIENCE: Duration = Duration::from_secs(30);

async fn start() -> (Server, u16) {
    let users = UserTable::new("DOM").with("jo", "Passw0rd!");
    let limits = ServerLimits { pdu: Duration::from_secs(3), ..ServerLimits::default() };
    let server = Server::builder()
        .interface(RpcechoDispatcher(Echo))
        .provider(Arc::new(NtlmProvider::new(ServerName::default(), Arc::new(users))))
        .limits(limits)
        .build()
        .unwrap();
    let port = server.listen_tcp("127.0.0.1:0").await.unwrap().port();
    (server, port)
}

/// A port that leads to another one; the n-th PDU in one direction has a mishap.
async fn proxy(to: u16, forward: bool, nth: usize, mishap: Mishap) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let (client, _) = listener.accept().await?;
        let server = TcpStream::connect(("127.0.0.1", to)).await?;
        client.set_nodelay(true)?;
        server.set_nodelay(true)?;
        let (from_client, to_client) = client.into_split();
        let (from_server, to_server) = server.into_split();
        let (there, back) = if forward { (Some(mishap), None) } else { (None, Some(mishap)) };
        tokio::select! {
            _ = carry(from_client, to_server, there, nth) => {}
            _ = carry(from_server, to_client, back, nth) => {}
        }
        std::io::Result::Ok(())
    });
    port
}

async fn carry(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    mishap: Option<Mishap>,
    nth: usize,
) -> std::io::Result<()> {
    let mut late = None;
    for number in 0.. {
        let mut pdu = vec![0; 16];
        from.read_exact(&mut pdu).await?;
        pdu.resize(usize::from(u16::from_le_bytes([pdu[8], pdu[9]])), 0);
        from.read_exact(&mut pdu[16..]).await?;
        let half = pdu.len() / 2;
        match mishap.filter(|_| number == nth) {
            None => to.write_all(&pdu).await?,
            Some(Mishap::Stall) => {
                to.write_all(&pdu[..half]).await?;
                // Longer than the server waits for the rest, and until the other side gives up.
                tokio::time::sleep(PATIENCE).await;
            }
            Some(Mishap::Cut) => return to.write_all(&pdu[..half]).await,
            Some(Mishap::Lost) => {}
            Some(Mishap::Twice) => {
                to.write_all(&pdu).await?;
                to.write_all(&pdu).await?;
            }
            Some(Mishap::Late) => late = Some(pdu),
            Some(Mishap::Changed) => {
                let last = pdu.len() - 1;
                pdu[last] ^= 0x20;
                to.write_all(&pdu).await?;
            }
            Some(Mishap::Slow) => {
                for byte in &pdu {
                    to.write_all(&[*byte]).await?;
                }
            }
        }
        if number > nth
            && let Some(pdu) = late.take()
        {
            to.write_all(&pdu).await?;
        }
    }
    Ok(())
}

/// Two calls of three fragments each way through a proxy.
async fn calls(port: u16, sealed: bool) -> Result<(), String> {
    let who = sealed.then(|| Credentials::password("DOM\\jo", "Passw0rd!"));
    let binding = format!("ncacn_ip_tcp:127.0.0.1[{port}{}]", if sealed { ",seal,ntlm" } else { "" });
    let binding: Binding = binding.parse().map_err(|e: BindingError| e.to_string())?;
    let options = Connect { credentials: who, timeout: Some(Duration::from_secs(2)), ..Connect::default() };
    let client = Client::connect_with(&binding, &RPCECHO, options).await.map_err(|e| e.to_string())?;
    let echo = RpcechoClient::new(client);
    for n in 0..2 {
        let in_data: Vec<u8> = (0..14_000u32).map(|i| (i * 7 + n) as u8).collect();
        let sent = EchoEchoDataIn { len: in_data.len() as u32, in_data };
        let answer = echo.echo_echo_data(&sent).await.map_err(|e| e.to_string())?;
        if answer.out_data != sent.in_data {
            return Err("a wrong answer".into());
        }
    }
    Ok(())
}

#[tokio::test]
async fn mishaps_on_the_way_end_calls_and_nothing_else() {
    let (server, port) = start().await;
    let mut cases = Vec::new();
    for sealed in [false, true] {
        for forward in [true, false] {
            // The handshake, and the fragments of the first call.
            for nth in 0..5 {
                for mishap in MISHAPS {
                    let case = format!("sealed {sealed}, to the server {forward}, PDU {nth}: {mishap:?}");
                    let proxy = proxy(port, forward, nth, mishap).await;
                    cases.push(async move {
                        let client = tokio::time::timeout(PATIENCE, calls(proxy, sealed)).await;
                        let result = client.unwrap_or_else(|_| panic!("{case}: hangs"));
                        match (mishap, sealed, &result) {
                            (Mishap::Slow, ..) => assert_eq!(result, Ok(()), "{case}"),
                            (_, true, _) => assert!(
                                result.as_ref().is_err_and(|e| e != "a wrong answer"),
                                "{case}: {result:?}"
                            ),
                            // Without signatures, bytes that are changed are just other bytes.
                            _ => {}
                        }
                    });
                }
            }
        }
    }
    futures_util::future::join_all(cases).await;
    // The server is as it was: no connection left, and it answers.
    for _ in 0..1000 {
        if server.metrics().open.get() == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(server.metrics().open.get(), 0);
    assert_eq!(server.groups(), 0);
    assert_eq!(calls(port, true).await, Ok(()));
    assert!(server.metrics().security_errors.get() > 0 && server.metrics().idle_closed.get() > 0);
}
