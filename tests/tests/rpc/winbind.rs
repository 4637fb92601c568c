//! Users that a domain knows, checked by winbind.

use std::path::Path;
use std::sync::Arc;

use conformance::peers::{ADMIN_PASSWORD, DOMAIN, require};
use dcerpc::echo::{EchoAddOneIn, RPCECHO, RpcechoClient};
use pidl_rpc::Client;
use pidl_rpc::security::Credentials;
use pidl_rpc::security::winbind::WinbindProvider;

use crate::domain_controller;
use crate::kerberos::{again, serve, start};

#[test]
#[ignore = "the server's half of another test"]
fn serves() {
    let conf = std::env::var("SMB_CONF_PATH").unwrap();
    serve(vec![Arc::new(WinbindProvider::new(Path::new("/usr/bin/ntlm_auth"), Some(Path::new(&conf))))]);
}

#[test]
fn users_of_the_domain_are_let_in_and_others_are_not() {
    require("ntlm_auth", "winbind").unwrap_or_else(|e| panic!("{e}"));
    let dc = domain_controller();
    dc.wait_for_winbind().unwrap_or_else(|e| panic!("{e}"));
    let mut command = again(&dc, "winbind::serves");
    let _server = start(command.env("SMB_CONF_PATH", dc.smb_conf()).env("RPC_PORT", "4712"));
    dc.namespace().run(async || {
        let call = async |options: &str, password: &str| -> pidl_rpc::Result<u32> {
            let who = Credentials::password(&format!("{DOMAIN}\\Administrator"), password);
            let binding = format!("ncacn_ip_tcp:127.0.0.1[4712,{options}]");
            let client = Client::connect(&binding, &RPCECHO, Some(who)).await?;
            Ok(RpcechoClient::new(client).echo_add_one(&EchoAddOneIn { in_data: 41 }).await?.out_data)
        };
        for options in ["connect,ntlm", "packet,spnego", "sign,ntlm", "seal,ntlm", "seal,spnego"] {
            let answer = call(options, ADMIN_PASSWORD).await;
            assert_eq!(answer.unwrap_or_else(|e| panic!("{options}: {e}")), 42);
            assert!(call(options, "wrong").await.is_err(), "{options}");
        }
    });
}
