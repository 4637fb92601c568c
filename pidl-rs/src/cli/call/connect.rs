//! Getting to the server: credentials, bindings, what can go wrong on the way.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::time::Duration;

use pidl_ndr::table;
use pidl_rpc::binding::Protocol;
use pidl_rpc::client::Connect;
use pidl_rpc::security::Credentials;
use pidl_rpc::{Binding, Client, Error, Fault, epm};

use super::super::{Exit, Failure};
use crate::model::Interface;

/// Where a password may be when nobody is there to be asked.
const PASSWORD: &str = "PIDL_PASSWORD";

/// Who calls, and how long they wait.
#[derive(Debug, clap::Args)]
pub(super) struct Connection {
    /// Log on as this user; without it calls are anonymous
    #[arg(short = 'U', long, value_name = "[DOMAIN\\]USER")]
    user: Option<String>,

    /// Use the tickets or the keytab of the system's Kerberos (KRB5CCNAME, KRB5_CLIENT_KTNAME)
    #[cfg(feature = "kerberos")]
    #[arg(short = 'k', long)]
    kerberos: bool,

    /// The password is the first line of this file
    #[arg(long, value_name = "FILE", requires = "user")]
    password_file: Option<PathBuf>,

    /// Give up connecting, or a call, after this many seconds
    #[arg(long, value_name = "SECONDS", default_value = "30")]
    timeout: u32,
}

impl Connection {
    /// Connects and binds.
    pub(super) async fn client(
        &self,
        binding: &Binding,
        interface: &'static table::Interface,
    ) -> Result<Client, Failure> {
        let credentials = match &self.user {
            #[cfg(feature = "kerberos")]
            user if self.kerberos => Some(Credentials::system(user.as_deref().unwrap_or_default())),
            Some(user) => Some(Credentials::password(user, self.password(user)?)),
            None => None,
        };
        if credentials.is_none() && (binding.level.is_some() || binding.auth_type.is_some()) {
            return Err(Failure::usage("the binding asks for authentication: --user says as whom"));
        }
        if !matches!(binding.protocol, Protocol::Tcp | Protocol::Local) {
            let name = binding.protocol.name();
            return Err(Failure::usage(format!("{name} is not implemented: use ncacn_ip_tcp or ncalrpc")));
        }
        let timeout = Some(Duration::from_secs(self.timeout.into()));
        let options = Connect { credentials, timeout, ..Connect::default() };
        Client::connect_with(binding, interface, options).await.map_err(|error| Failure {
            message: format!("cannot connect to {binding}: {error}{}", self.advice(binding, &error)),
            ..failure(&error)
        })
    }

    /// What may help when connecting failed.
    fn advice(&self, binding: &Binding, error: &Error) -> String {
        let refused = error.to_string().ends_with(&Fault::ACCESS_DENIED.to_string());
        match &self.user {
            Some(user) if refused => format!("; are the user, {user}, and the password right?"),
            _ if binding.endpoint.is_none() && binding.protocol == Protocol::Tcp => {
                format!("; without a port the endpoint mapper at port {} is asked", epm::PORT)
            }
            _ => String::new(),
        }
    }

    fn password(&self, user: &str) -> Result<String, Failure> {
        if let Some(file) = &self.password_file {
            let text = std::fs::read_to_string(file)
                .map_err(|error| Failure::io(format!("cannot read {}: {error}", file.display())))?;
            return Ok(text.lines().next().unwrap_or_default().to_owned());
        }
        if let Ok(password) = std::env::var(PASSWORD) {
            return Ok(password);
        }
        if !std::io::stdin().is_terminal() {
            let message = format!("no password for {user}: use --password-file or {PASSWORD}");
            return Err(Failure::usage(message));
        }
        rpassword::prompt_password(format!("Password of {user}: "))
            .map_err(|error| Failure::io(format!("cannot read the password: {error}")))
    }
}

/// A binding as it was written.
pub(super) fn binding(text: &str) -> Result<Binding, Failure> {
    text.parse().map_err(|error| Failure::usage(format!("{error}")))
}

/// An interface as the client wants it; it is there as long as the process.
pub(super) fn table(interface: &Interface) -> Result<&'static table::Interface, Failure> {
    let name: &'static str = interface.name.clone().leak();
    let uuid = interface
        .uuid
        .clone()
        .ok_or_else(|| Failure::usage(format!("interface {name} has no uuid(…) and cannot be called")))?;
    Ok(Box::leak(Box::new(table::Interface {
        name,
        uuid: Some(uuid.leak()),
        version: interface.version,
        endpoints: &[],
        functions: &[],
        types: &[],
    })))
}

/// What runs a client.
pub(super) fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::io(format!("cannot start: {error}")))
}

/// What to say of a call without an answer.
pub(super) fn failure(error: &Error) -> Failure {
    let exit = if error.fault().is_some() { Exit::Fault } else { Exit::Connection };
    Failure { exit, message: error.to_string() }
}
