//! Calls per second and latency of `echo_AddOne`, beside a bare TCP ping-pong of
//! the same sizes in the same process.

use clap::Parser;
use dcerpc::echo::{EchoAddOneIn, RPCECHO, RpcechoClient};
use pidl_rpc::Client;
use pidl_rpc::security::Credentials;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// Bytes of an `echo_AddOne` request and its answer without authentication.
const SIZE: usize = 28;

/// Measures an echo server.
#[derive(Parser)]
struct Arguments {
    /// Where the server is; without it only the ping-pong is measured.
    binding: Option<String>,
    /// Who we are.
    #[arg(long, requires = "password")]
    user: Option<String>,
    /// Our password.
    #[arg(long)]
    password: Option<String>,
    /// Connections at once.
    #[arg(long, default_value_t = 1)]
    connections: usize,
    /// Calls of each connection.
    #[arg(long, default_value_t = 20_000)]
    calls: usize,
    /// Wait so many microseconds before each call, so that the server rests between them.
    #[arg(long, default_value_t = 0)]
    pause: u64,
    /// Answer ping-pongs on this address, and nothing else.
    #[arg(long)]
    pong: Option<String>,
    /// Measure a ping-pong with this address.
    #[arg(long)]
    ping: Option<String>,
}

fn report(name: &str, mut times: Vec<Duration>, whole: Duration) {
    times.sort();
    let at = |share: f64| times.get(((times.len() as f64) * share) as usize).copied().unwrap_or_default();
    let rate = times.len() as f64 / whole.as_secs_f64();
    println!("{name}: {rate:.0} per second, p50 {:?}, p99 {:?}", at(0.5), at(0.99));
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::parse();
    if let Some(address) = &arguments.pong {
        let listener = tokio::net::TcpListener::bind(address).await?;
        loop {
            let (mut stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            tokio::spawn(async move {
                let mut buffer = [0; SIZE];
                while stream.read_exact(&mut buffer).await.is_ok() && stream.write_all(&buffer).await.is_ok()
                {
                }
            });
        }
    }
    if let Some(address) = &arguments.ping {
        let begun = Instant::now();
        let tasks: Vec<_> = (0..arguments.connections)
            .map(|_| {
                let (address, calls) = (address.clone(), arguments.calls);
                tokio::spawn(async move {
                    let mut stream = tokio::net::TcpStream::connect(address).await?;
                    stream.set_nodelay(true)?;
                    let mut times = Vec::with_capacity(calls);
                    let mut buffer = [0; SIZE];
                    for _ in 0..calls {
                        let begun = Instant::now();
                        stream.write_all(&buffer).await?;
                        stream.read_exact(&mut buffer).await?;
                        times.push(begun.elapsed());
                    }
                    std::io::Result::Ok(times)
                })
            })
            .collect();
        let mut times = Vec::new();
        for task in tasks {
            times.extend(task.await??);
        }
        report("ping-pong", times, begun.elapsed());
    }
    if let Some(binding) = &arguments.binding {
        let mut clients = Vec::new();
        for _ in 0..arguments.connections {
            let credentials = match (&arguments.user, &arguments.password) {
                (Some(user), Some(password)) => Some(Credentials::password(user, password.as_str())),
                _ => None,
            };
            clients.push(Client::connect(binding, &RPCECHO, credentials).await?);
        }
        let begun = Instant::now();
        let tasks: Vec<_> = clients
            .into_iter()
            .map(|client| {
                let (calls, pause) = (arguments.calls, Duration::from_micros(arguments.pause));
                tokio::spawn(async move {
                    let echo = RpcechoClient::new(client);
                    let mut times = Vec::with_capacity(calls);
                    for n in 0..calls {
                        if !pause.is_zero() {
                            tokio::time::sleep(pause).await;
                        }
                        let begun = Instant::now();
                        echo.echo_add_one(&EchoAddOneIn { in_data: n as u32 }).await?;
                        times.push(begun.elapsed());
                    }
                    pidl_rpc::Result::Ok(times)
                })
            })
            .collect();
        let mut times = Vec::new();
        for task in tasks {
            times.extend(task.await??);
        }
        report("echo_AddOne", times, begun.elapsed());
    }
    Ok(())
}
