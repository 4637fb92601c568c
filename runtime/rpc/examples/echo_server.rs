//! Serves rpcecho, the endpoint mapper and the management interface on one endpoint.

mod echo;

use clap::Parser;
use dcerpc::echo::RpcechoDispatcher;
use pidl_rpc::Server;
use pidl_rpc::epm::EndpointMap;
use pidl_rpc::security::Provider;
use pidl_rpc::security::ntlm::{NtlmProvider, ServerName, UserTable};
use pidl_rpc::security::spnego::SpnegoProvider;
use pidl_rpc::security::winbind::WinbindProvider;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Small messages are small allocations.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// An rpcecho server.
#[derive(Parser)]
struct Arguments {
    /// Where to listen: an address and port, or the path of a unix socket.
    listen: String,
    /// A user who may log on.
    #[arg(long, requires = "password")]
    user: Option<String>,
    /// The user's password.
    #[arg(long)]
    password: Option<String>,
    /// Name of the users' domain.
    #[arg(long, default_value = "WORKGROUP")]
    domain: String,
    /// Let callers in who say they are nobody, too.
    #[arg(long)]
    anonymous: bool,
    /// Accept Kerberos tickets for this service (host/server) by the keytab of KRB5_KTNAME.
    #[cfg(feature = "kerberos")]
    #[arg(long, value_name = "SERVICE")]
    kerberos: Option<String>,
    /// Ask winbind through this `ntlm_auth` instead of knowing users.
    #[arg(long)]
    ntlm_auth: Option<PathBuf>,
    /// Samba's configuration for `ntlm_auth`.
    #[arg(long)]
    smb_conf: Option<PathBuf>,
    /// Speak NDR only, not NDR64.
    #[arg(long)]
    no_ndr64: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::process::ExitCode {
    let arguments = Arguments::parse();
    let listen = arguments.listen.clone();
    match serve(arguments).await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("echo_server: {listen}: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

async fn serve(arguments: Arguments) -> std::io::Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    let ntlm: Arc<dyn Provider> = match &arguments.ntlm_auth {
        Some(helper) => Arc::new(WinbindProvider::new(helper, arguments.smb_conf.as_deref())),
        None => {
            let mut users = UserTable::new(&arguments.domain);
            if let (Some(user), Some(password)) = (&arguments.user, &arguments.password) {
                users = users.with(user, password);
            }
            let name = ServerName {
                computer: "ECHO".into(),
                domain: arguments.domain.clone(),
                ..ServerName::default()
            };
            let provider = NtlmProvider::new(name, Arc::new(users));
            Arc::new(if arguments.anonymous { provider.allow_anonymous() } else { provider })
        }
    };
    #[cfg_attr(not(feature = "kerberos"), allow(unused_mut))]
    let mut mechanisms = vec![ntlm];
    #[cfg(feature = "kerberos")]
    if let Some(service) = &arguments.kerberos {
        use pidl_rpc::security::kerberos::KerberosProvider;
        mechanisms.push(Arc::new(KerberosProvider::new(service).map_err(std::io::Error::other)?));
    }
    let mut server = Server::builder().interface(RpcechoDispatcher(echo::Echo));
    for mechanism in &mechanisms {
        server = server.provider(mechanism.clone());
    }
    let server = server
        .provider(Arc::new(SpnegoProvider::new(mechanisms)))
        .endpoint_mapper(Arc::new(EndpointMap::default()), "echo server")
        .ndr64(!arguments.no_ndr64)
        .build()?;
    if arguments.listen.contains('/') {
        server.listen_local(&arguments.listen)?;
        println!("listening on ncalrpc:[{}]", arguments.listen);
    } else {
        let address = server.listen_tcp(&*arguments.listen).await?;
        println!("listening on ncacn_ip_tcp:{}[{}]", address.ip(), address.port());
    }
    wait_for_signal().await?;
    let all = server.shutdown(Duration::from_secs(10)).await;
    println!("{:#?}", server.metrics());
    if all { Ok(()) } else { Err(std::io::Error::other("calls were still running")) }
}

async fn wait_for_signal() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}
