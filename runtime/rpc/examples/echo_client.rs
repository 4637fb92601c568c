//! Calls rpcecho, and shows what the server's endpoint mapper and management interface say.

use clap::Parser;
use dcerpc::echo::{EchoAddOneIn, EchoEchoDataIn, RPCECHO, RpcechoClient};
use dcerpc::epmapper::EPMAPPER;
use pidl_rpc::Client;
use pidl_rpc::security::Credentials;

/// An rpcecho client.
#[derive(Parser)]
struct Arguments {
    /// Where the server is: `ncacn_ip_tcp:127.0.0.1[4711,seal]`.
    binding: String,
    /// Who we are.
    #[arg(long, requires = "password")]
    user: Option<String>,
    /// Our password.
    #[arg(long)]
    password: Option<String>,
    /// The number to add one to.
    #[arg(long, default_value_t = 41)]
    number: u32,
    /// List the server's endpoints, too.
    #[arg(long)]
    endpoints: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::parse();
    let credentials = match (&arguments.user, &arguments.password) {
        (Some(user), Some(password)) => Some(Credentials::password(user, password.as_str())),
        // [krb5] in the binding: what the system's Kerberos library has.
        _ if arguments.binding.contains("krb5") => Some(Credentials::system("")),
        _ => None,
    };
    let client = match Client::connect(&arguments.binding, &RPCECHO, credentials).await {
        Ok(client) => client,
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    };
    let echo = RpcechoClient::new(&client);
    let in_data = arguments.number;
    let reply = echo.echo_add_one(&EchoAddOneIn { in_data }).await?;
    println!("{in_data} + 1 = {}", reply.out_data);
    let data: Vec<u8> = (0..100_000u32).map(|i| i as u8).collect();
    let reply =
        echo.echo_echo_data(&EchoEchoDataIn { len: data.len() as u32, in_data: data.clone() }).await?;
    println!(
        "{} bytes came back {}",
        reply.out_data.len(),
        if reply.out_data == data { "as they were" } else { "changed" }
    );
    if arguments.endpoints {
        for endpoint in pidl_rpc::epm::lookup(&client.alter(&EPMAPPER).await?).await? {
            println!("{endpoint}");
        }
    }
    Ok(())
}
