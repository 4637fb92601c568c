//! Our client against Samba's servers.

use conformance::dynamic::Dynamic;
use conformance::peers::{ADMIN_PASSWORD, DOMAIN, USER};
use dcerpc::epmapper::EPMAPPER;
use pidl_rpc::security::Credentials;
use pidl_rpc::{Client, binding::Protocol, epm};
use serde_json::{Value as Json, json};

use crate::domain_controller;

/// How calls are protected, and how they are written.
const PROTECTED: &[&str] = &[
    "packet,ntlm",
    "packet,spnego",
    "sign,ntlm",
    "sign,spnego",
    "seal,ntlm",
    "seal,spnego",
    "sign,spnego,bigendian",
    "seal,ntlm,bigendian",
    // Samba's server chooses NDR when both are offered.
    "seal,spnego,ndr64",
];

fn administrator(password: &str) -> Credentials {
    Credentials::password(&format!("{DOMAIN}\\Administrator"), password)
}

/// Connects by asking the endpoint mapper for the port.
async fn connect(interface: Dynamic, options: &str) -> pidl_rpc::Result<Client> {
    let who = (!options.is_empty()).then(|| administrator(ADMIN_PASSWORD));
    Client::connect(&format!("ncacn_ip_tcp:127.0.0.1[{options}]"), interface.table(), who).await
}

#[test]
fn the_endpoint_mapper_answers_at_every_level() {
    let dc = domain_controller();
    dc.namespace().run(async || {
        let mut seen = None;
        for options in [""].iter().chain(PROTECTED) {
            let who = (!options.is_empty()).then(|| administrator(ADMIN_PASSWORD));
            let binding = format!("ncacn_ip_tcp:127.0.0.1[135,{options}]");
            let client = Client::connect(&binding, &EPMAPPER, who).await.expect(options);
            let endpoints = epm::lookup(&client).await.expect(options);
            let lines: Vec<String> = endpoints.iter().map(ToString::to_string).collect();
            for interface in ["samr", "lsarpc", "dssetup"].map(Dynamic::of) {
                let uuid = interface.table().uuid.unwrap_or_default();
                assert!(lines.iter().any(|l| l.contains(uuid)), "{uuid} is not in {lines:#?}");
                let port = epm::map(&client, interface.table(), Protocol::Tcp).await.expect(options);
                assert!(port.parse::<u16>().is_ok(), "{port}");
            }
            assert_eq!(*seen.get_or_insert(lines.clone()), lines, "{options}");
        }
    });
}

/// Opens the domain and lists its users.
pub async fn users(samr: Dynamic, client: &Client) -> Result<Vec<String>, String> {
    let call = async |function, arguments| {
        let reply = samr.call(client, function, arguments).await?;
        let fine = reply["result"]["value"] == 0;
        if fine { Ok(reply) } else { Err(format!("{function}: {reply}")) }
    };
    let connected = call(
        "SamrConnect5",
        json!({
            "ServerName": "\\\\dc1", "DesiredAccess": 0x0200_0000, "InVersion": 1,
            "InRevisionInfo": { "$case": 1, "V1": { "Revision": 3, "SupportedFeatures": 0 } },
        }),
    )
    .await?;
    let server = &connected["ServerHandle"];
    let domains = call(
        "SamrEnumerateDomainsInSamServer",
        json!({ "ServerHandle": server, "EnumerationContext": 0, "PreferedMaximumLength": 8192 }),
    )
    .await?;
    assert!(domains.to_string().contains(DOMAIN), "{domains}");
    let found =
        call("SamrLookupDomainInSamServer", json!({ "ServerHandle": server, "Name": { "Buffer": DOMAIN } }))
            .await?;
    let opened = call(
        "SamrOpenDomain",
        json!({ "ServerHandle": server, "DesiredAccess": 0x0200_0000, "DomainId": found["DomainId"] }),
    )
    .await?;
    let domain = &opened["DomainHandle"];
    let users = call(
        "SamrEnumerateUsersInDomain",
        json!({
            "DomainHandle": domain, "EnumerationContext": 0, "UserAccountControl": 0,
            "PreferedMaximumLength": 65536,
        }),
    )
    .await?;
    let entries = users["Buffer"]["Buffer"].as_array().cloned().unwrap_or_default();
    for handle in [domain, server] {
        call("SamrCloseHandle", json!({ "SamHandle": handle })).await?;
    }
    // A closed handle is no handle any more.
    let again = samr.call(client, "SamrCloseHandle", json!({ "SamHandle": domain })).await;
    assert!(again.is_err(), "{again:?}");
    Ok(entries.iter().filter_map(|e| Some(e["Name"]["Buffer"].as_str()?.to_owned())).collect())
}

#[test]
fn samr_lists_the_users_at_every_level() {
    let dc = domain_controller();
    dc.namespace().run(async || {
        let samr = Dynamic::of("samr");
        for options in PROTECTED {
            let client = connect(samr, options).await.expect(options);
            let users = users(samr, &client).await.unwrap_or_else(|e| panic!("{options}: {e}"));
            for user in ["Administrator", "krbtgt", USER] {
                assert!(users.iter().any(|u| u == user), "{options}: {user} is not in {users:?}");
            }
        }
    });
}

/// Samba serves lsarpc over local sockets and pipes only.
#[test]
fn lsarpc_over_a_local_socket_knows_the_domain_and_the_caller_at_every_level() {
    let dc = domain_controller();
    let socket = dc.namespace().path("/run/samba/ncalrpc/DEFAULT");
    dc.namespace().run(async || {
        let lsarpc = Dynamic::of("lsarpc");
        for options in PROTECTED {
            let binding = format!("ncalrpc:[{},{options}]", socket.display());
            let who = Some(administrator(ADMIN_PASSWORD));
            let client = Client::connect(&binding, lsarpc.table(), who).await.expect(options);
            let call = async |function, arguments: Json| {
                lsarpc.call(&client, function, arguments).await.unwrap_or_else(|e| panic!("{options}: {e}"))
            };
            let opened =
                call("LsarOpenPolicy2", json!({ "ObjectAttributes": {}, "DesiredAccess": 0x0200_0000 }))
                    .await;
            let policy = &opened["PolicyHandle"];
            let domain =
                call("LsarQueryInformationPolicy", json!({ "PolicyHandle": policy, "InformationClass": 5 }))
                    .await;
            assert!(domain.to_string().contains(&format!("\"{DOMAIN}\"")), "{options}: {domain}");
            let name = call("LsarGetUserName", json!({ "UserName": null })).await;
            assert_eq!(name["UserName"]["Buffer"], "Administrator", "{options}: {name}");
            call("LsarClose", json!({ "ObjectHandle": policy })).await;
        }
        let client = connect(lsarpc, "seal,spnego").await.expect("lsarpc is bound over TCP");
        let refused = lsarpc.call(&client, "LsarOpenPolicy2", json!({ "ObjectAttributes": {} })).await;
        assert!(refused.is_err_and(|e| e.contains("access denied")));
    });
}

#[test]
fn level_connect_is_refused_as_samba_is_configured() {
    let dc = domain_controller();
    dc.namespace().run(async || {
        for options in ["connect,ntlm", "connect,spnego"] {
            let samr = Dynamic::of("samr");
            let client = connect(samr, options).await.expect(options);
            let error = users(samr, &client).await.expect_err(options);
            assert!(error.contains("access denied"), "{options}: {error}");
        }
    });
}

#[test]
fn a_wrong_password_is_refused() {
    let dc = domain_controller();
    dc.namespace().run(async || {
        for options in ["sign,ntlm", "seal,spnego"] {
            let samr = Dynamic::of("samr");
            let binding = format!("ncacn_ip_tcp:127.0.0.1[{options}]");
            let result = async {
                let client = Client::connect(&binding, samr.table(), Some(administrator("wrong"))).await?;
                client.call_raw(0, Vec::new()).await
            };
            assert!(result.await.is_err(), "{options}");
        }
    });
}
