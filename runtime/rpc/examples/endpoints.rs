//! Lists what an endpoint mapper knows.

use clap::Parser;
use dcerpc::epmapper::EPMAPPER;
use pidl_rpc::client::Connect;
use pidl_rpc::security::Credentials;
use pidl_rpc::{Binding, Client};
use std::time::Duration;

/// Lists what a host's endpoint mapper knows.
#[derive(Parser)]
struct Arguments {
    /// A host, or the binding of its endpoint mapper: `ncacn_ip_tcp:host[135,sign]`.
    host: String,
    /// Who we are.
    #[arg(long, requires = "password")]
    user: Option<String>,
    /// Our password.
    #[arg(long)]
    password: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    if let Err(error) = run(Arguments::parse()).await {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let text = if arguments.host.contains("ncac") || arguments.host.contains("ncalrpc") {
        arguments.host
    } else {
        format!("ncacn_ip_tcp:{}[{}]", arguments.host, pidl_rpc::epm::PORT)
    };
    let binding: Binding = text.parse()?;
    let credentials = match (&arguments.user, &arguments.password) {
        (Some(user), Some(password)) => Some(Credentials::password(user, password.as_str())),
        _ => None,
    };
    let timeout = Some(Duration::from_secs(10));
    let options = Connect { credentials, timeout, ..Connect::default() };
    let client = Client::connect_with(&binding, &EPMAPPER, options).await?;
    for endpoint in pidl_rpc::epm::lookup(&client).await? {
        println!("{endpoint}");
    }
    Ok(())
}
