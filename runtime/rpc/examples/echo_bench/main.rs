//! Calls per second and latency of rpcecho, beside a bare TCP ping-pong of the
//! same sizes. `cargo xtask bench rpc` runs the two in turn on one core.
//!
//! * `pong` answers so many bytes with so many bytes, and nothing else: the limit.
//! * `bare` sends bytes made once and counts the bytes that come back, to a `pong`
//!   or to an RPC server: what is measured is the other end.
//! * `call` is our client.
//! * `protect` seals and opens without a connection.
//!
//! `bare` and `call` print one line of JSON: calls per second, calls per second of
//! processor time of both ends (the same on a core that does nothing else), and
//! microseconds.

mod bare;
mod protect;

use std::time::{Duration, Instant};

use clap::{Args, Parser, Subcommand, ValueEnum};
use dcerpc::echo::{
    EchoAddOneIn, EchoAddOneOut, EchoEchoDataIn, EchoEchoDataOut, EchoSourceDataIn, EchoSourceDataOut,
    RPCECHO, RpcechoClient,
};
use pidl_ndr::table::{Reply, Request};
use pidl_ndr::{Format, Push};
use pidl_rpc::Client;
use pidl_rpc::security::Credentials;

/// Bytes in front of the arguments of a request and of the results of a response (C706 12.6.4.9).
const HEADER: usize = 24;

/// Measures an echo server.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answers on this address with as many bytes as the method's response has
    Pong {
        /// Address and port
        address: String,
        #[command(flatten)]
        load: Load,
    },
    /// The same bytes again and again
    Bare {
        /// Address and port
        address: String,
        /// The other end is an RPC server: bind first
        #[arg(long)]
        rpc: bool,
        #[command(flatten)]
        load: Load,
    },
    /// Seals and opens, nothing else
    Protect {
        /// Bytes of arguments
        #[arg(default_value_t = 4096)]
        size: usize,
        /// A service that there are tickets and keys for
        #[arg(long)]
        target: Option<String>,
    },
    /// Our client
    Call {
        /// `ncacn_ip_tcp:127.0.0.1[4711,seal]`
        binding: String,
        /// Who we are
        #[arg(long, requires = "password")]
        user: Option<String>,
        /// Our password
        #[arg(long)]
        password: Option<String>,
        /// We are who the system's Kerberos tickets say
        #[arg(long, conflicts_with = "user")]
        tickets: bool,
        #[command(flatten)]
        load: Load,
    },
}

/// What is called, and how much of it.
#[derive(Args, Clone, Copy)]
struct Load {
    /// Which call
    #[arg(long, default_value = "add-one")]
    method: Method,
    /// Bytes of data that it carries
    #[arg(long, default_value_t = 1024)]
    size: u32,
    /// Connections at once
    #[arg(long, default_value_t = 1)]
    connections: usize,
    /// Calls of all connections together
    #[arg(long, default_value_t = 20_000)]
    calls: usize,
    /// With `call`: wait so many microseconds before each call, so that the server rests
    #[arg(long, default_value_t = 0)]
    pause: u64,
    /// Process at the other end, whose processor time counts, too
    #[arg(long)]
    server: Option<u32>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Method {
    AddOne,
    EchoData,
    SourceData,
}

fn stub(write: impl FnOnce(&mut Push) -> pidl_ndr::Result<()>) -> Vec<u8> {
    let mut push = Push::new(Format::NDR32);
    write(&mut push).expect("the arguments can be written");
    push.finish()
}

impl Load {
    fn data(self) -> Vec<u8> {
        (0..self.size).map(|i| i as u8).collect()
    }

    fn echo(self) -> EchoEchoDataIn {
        EchoEchoDataIn { len: self.size, in_data: self.data() }
    }

    fn opnum(self) -> u16 {
        match self.method {
            Method::AddOne => 0,
            Method::EchoData => 1,
            Method::SourceData => 3,
        }
    }

    /// The arguments.
    fn request(self) -> Vec<u8> {
        match self.method {
            Method::AddOne => stub(|p| EchoAddOneIn { in_data: 41 }.write(p)),
            Method::EchoData => stub(|p| self.echo().write(p)),
            Method::SourceData => stub(|p| EchoSourceDataIn { len: self.size }.write(p)),
        }
    }

    /// Bytes of a request and its response without authentication, in one fragment each.
    fn sizes(self) -> (usize, usize) {
        let results = match self.method {
            Method::AddOne => stub(|p| EchoAddOneOut { out_data: 42 }.write(&EchoAddOneIn::default(), p)),
            Method::EchoData => stub(|p| EchoEchoDataOut { out_data: self.data() }.write(&self.echo(), p)),
            Method::SourceData => stub(|p| {
                EchoSourceDataOut { data: self.data() }.write(&EchoSourceDataIn { len: self.size }, p)
            }),
        };
        (HEADER + self.request().len(), HEADER + results.len())
    }
}

/// What was measured.
struct Measured {
    times: Vec<Duration>,
    whole: Duration,
    /// Processor time of both ends.
    busy: Duration,
}

/// Measures a run.
struct Stopwatch {
    begun: Instant,
    busy: Duration,
    server: Option<u32>,
}

impl Stopwatch {
    fn start(load: Load) -> Self {
        Stopwatch { busy: busy(load.server), server: load.server, begun: Instant::now() }
    }

    fn stop(self, times: Vec<Duration>) -> Measured {
        let whole = self.begun.elapsed();
        Measured { times, whole, busy: busy(self.server).saturating_sub(self.busy) }
    }
}

/// Processor time of this process and of a server, all threads that live.
fn busy(server: Option<u32>) -> Duration {
    let of = |process: &str| -> u64 {
        let threads = std::fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
        let times = threads.filter_map(|thread| {
            let text = std::fs::read_to_string(thread.path().join("schedstat")).ok()?;
            text.split(' ').next()?.parse::<u64>().ok()
        });
        times.sum()
    };
    Duration::from_nanos(of("self") + server.map_or(0, |id| of(&id.to_string())))
}

fn report(measured: Measured) {
    let Measured { mut times, whole, busy } = measured;
    times.sort();
    let at = |share: f64| {
        let time = times.get(((times.len() as f64) * share) as usize).copied().unwrap_or_default();
        time.as_secs_f64() * 1e6
    };
    let per = |time: Duration| times.len() as f64 / time.as_secs_f64();
    println!(
        "{{\"rate\":{:.0},\"busy\":{:.0},\"p50\":{:.1},\"p99\":{:.1}}}",
        per(whole),
        per(busy),
        at(0.5),
        at(0.99)
    );
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    match Arguments::parse().command {
        Command::Pong { address, load } => bare::pong(&address, load)?,
        Command::Bare { address, rpc, load } => {
            report(bare::ping(&address, rpc, load)?);
        }
        Command::Protect { size, target } => protect::run(size, target.as_deref())?,
        Command::Call { binding, user, password, tickets, load } => {
            let who =
                user.zip(password).map(|(user, password)| Credentials::password(&user, password.as_str()));
            let who = if tickets { Some(Credentials::system("")) } else { who };
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(call(&binding, who, load))?;
        }
    }
    Ok(())
}

/// Calls with our client, a task for each connection.
async fn call(binding: &str, who: Option<Credentials>, load: Load) -> Result<(), Box<dyn std::error::Error>> {
    let mut clients = Vec::new();
    for _ in 0..load.connections {
        clients.push(Client::connect(binding, &RPCECHO, who.clone()).await?);
    }
    let calls = load.calls / load.connections;
    let watch = Stopwatch::start(load);
    let tasks: Vec<_> = clients.into_iter().map(|client| tokio::spawn(task(client, load, calls))).collect();
    let mut times = Vec::with_capacity(load.calls);
    for task in tasks {
        times.extend(task.await??);
    }
    report(watch.stop(times));
    Ok(())
}

async fn task(client: Client, load: Load, calls: usize) -> pidl_rpc::Result<Vec<Duration>> {
    let echo = RpcechoClient::new(client);
    let data = load.echo();
    let mut times = Vec::with_capacity(calls);
    for n in 0..calls {
        if load.pause > 0 {
            tokio::time::sleep(Duration::from_micros(load.pause)).await;
        }
        let begun = Instant::now();
        match load.method {
            Method::AddOne => echo.echo_add_one(&EchoAddOneIn { in_data: n as u32 }).await.map(|_| ())?,
            Method::EchoData => echo.echo_echo_data(&data).await.map(|_| ())?,
            Method::SourceData => {
                echo.echo_source_data(&EchoSourceDataIn { len: load.size }).await.map(|_| ())?
            }
        }
        times.push(begun.elapsed());
    }
    Ok(times)
}
