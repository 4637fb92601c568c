//! Every operation of mailboxes through the whole server, over TCP, sealed or signed: with
//! accounts of the embedded directory, with accounts of Active Directory that winbind
//! checks, and with tickets of Active Directory.
//!
//! The list of operations is the server's own; one that nobody drives fails the test.

mod folders;
mod mail;
mod messages;
mod tables;
mod values;

use std::fs::File;

use conformance::peers::{REALM, run, text};
use exchange::exchange::{ASYNCEMSMDB, EMSMDB, NSPI};
use mapi::AddressBook;
use openchange_mailbox::OPERATIONS;
use pidl_rpc::security::Credentials;

use crate::common::{Asyncemsmdb, Client, Emsmdb};
use crate::world::{HOST, NSPI_PORT, PASSWORD, Place, STORE_PORT, World};

/// Those that do their work by saying no, and what they say.
const NO: [(&str, u32); 2] = [
    // Only public folders have owning servers, and there are none (MS-OXCSTOR 3.2.5.6).
    ("GetOwningServers", 0x8004_0102),
    // Nothing runs on that could be stopped (MS-OXCTABL 3.2.5.6).
    ("Abort", 0x8004_0114),
];

/// Drives all there is in somebody's mailbox; the logon looks so in a binding: `seal,krb5`.
async fn drive(account: &str, security: &str, who: Credentials) {
    let connect = async |port: u16, service: &str, interface| {
        let target = format!("target_principal={service}/{HOST}");
        let binding = format!("ncacn_ip_tcp:127.0.0.1[{port},{security},{target}]");
        let client = pidl_rpc::Client::connect(&binding, interface, Some(who.clone())).await;
        client.unwrap_or_else(|e| panic!("{binding}: {e}"))
    };
    let book = AddressBook::over(connect(NSPI_PORT, "exchangeAB", &NSPI).await.into()).await.unwrap();
    let dn = book.resolve_one(account).await.unwrap().dn();

    let connection = connect(STORE_PORT, "exchangeMDB", &EMSMDB).await;
    let wait = Asyncemsmdb::new(connection.alter(&ASYNCEMSMDB).await.unwrap());
    let mut client = Client::connect(Emsmdb::new(connection.clone()), wait, &dn, connection).await;
    let logon = client.logon(&dn).await;
    folders::drive(&mut client, logon).await;
    messages::drive(&mut client, logon).await;
    values::drive(&mut client, logon).await;
    tables::drive(&mut client, logon).await;
    mail::drive(&mut client, logon).await;

    let missing: Vec<_> = OPERATIONS
        .iter()
        .filter(|operation| operation.done)
        .filter(|operation| {
            let no = NO.iter().find(|(name, _)| *name == operation.name).map_or(0, |(_, code)| *code);
            !client.answered.contains(&(operation.id().unwrap(), no))
        })
        .map(|operation| operation.name)
        .collect();
    assert!(missing.is_empty(), "not driven, or refused: {missing:?}");
}

#[test]
fn every_operation_with_accounts_of_the_embedded_directory() {
    let world = World::embedded();
    let user = format!("{}\\person01", world.domain());
    world
        .namespace()
        .run(async || drive("person01", "seal,ntlm", Credentials::password(&user, PASSWORD)).await);
}

#[test]
fn every_operation_with_accounts_that_winbind_checks() {
    let world = World::shared();
    let user = format!("{}\\person01", world.domain());
    world
        .namespace()
        .run(async || drive("person01", "seal,spnego,ntlm", Credentials::password(&user, PASSWORD)).await);
}

#[test]
fn every_operation_with_a_ticket() {
    let world = World::shared();
    let Place::ActiveDirectory(dc) = &world.place else { panic!() };
    let (password, tickets) = (dc.directory().join("person00"), dc.directory().join("person00.ccache"));
    std::fs::write(&password, PASSWORD).unwrap();
    let mut kinit = dc.command("kinit");
    kinit.env("KRB5CCNAME", &tickets).arg(format!("person00@{REALM}"));
    run(kinit.stdin(File::open(&password).unwrap())).unwrap_or_else(|e| panic!("{e}"));
    // The system's library takes its settings from the environment.
    let mut client = dc.command(std::env::current_exe().unwrap());
    client.args(["--ignored", "--exact", "operations::drives_with_a_ticket", "--nocapture"]);
    let output = client.env("KRB5CCNAME", &tickets).output().unwrap();
    assert!(output.status.success(), "{}", text(&output));
    assert!(text(&output).contains("1 passed"), "{}", text(&output));
}

#[test]
#[ignore = "the client's half of another test"]
fn drives_with_a_ticket() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for security in ["seal,krb5", "seal,spnego,krb5", "sign,krb5", "sign,spnego,krb5"] {
        runtime.block_on(drive("person00", security, Credentials::system("")));
    }
}
