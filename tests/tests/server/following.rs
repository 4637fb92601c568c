//! What changes in Active Directory shows in the address book without a restart.

use std::time::{Duration, Instant};

use exchange::exchange::NSPI;
use mapi::AddressBook;
use openchange_directory::{Change, Directory, Filter, Ldap, Scope};
use openchange_provision::Site;
use openchange_provision::recipient::{self, Kind, Request, Templates};
use pidl_rpc::Client;
use pidl_rpc::security::Credentials;

use crate::world::{NSPI_PORT, PASSWORD, World, ldap, organisation};

/// Longer than a polling interval of a second and the time reading takes.
const PATIENCE: Duration = Duration::from_secs(5);

/// Waits until a name is that of one person, or of nobody.
async fn wait(book: &AddressBook, name: &str, wanted: Option<&str>) {
    let begun = Instant::now();
    loop {
        let found = book.resolve_one(name).await.ok().map(|entry| entry.display_name());
        if found.as_deref() == wanted {
            return;
        }
        assert!(begun.elapsed() < PATIENCE, "{name}: {found:?} and not {wanted:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[test]
fn who_is_renamed_hidden_deleted_or_added_shows_within_the_polling_interval() {
    let world = World::shared();
    world.namespace().run(async || {
        let directory = Ldap::new(&ldap()).unwrap();
        let user = format!("{}\\person01", world.domain());
        let who = Credentials::password(&user, PASSWORD);
        let binding = format!("ncacn_ip_tcp:127.0.0.1[{NSPI_PORT},seal]");
        let client = Client::connect(&binding, &NSPI, Some(who)).await.unwrap();
        let book = AddressBook::over(client.into()).await.unwrap();
        let person = async |account: &str| {
            let base = directory.roots().await.unwrap().domain;
            let filter = Filter::Equals("sAMAccountName".into(), account.into());
            directory.search(&base, Scope::Subtree, &filter, &["cn"]).await.unwrap()[0].dn.clone()
        };
        let set = async |account: &str, attribute: &str, value: &str| {
            let change = Change::Replace(attribute.into(), vec![value.into()]);
            directory.modify(&person(account).await, &[change]).await.unwrap();
        };
        wait(&book, "person20", Some("Person 20")).await;
        set("person20", "displayName", "Zoe Renamed").await;
        wait(&book, "zoe", Some("Zoe Renamed")).await;

        set("person21", "msExchHideFromAddressLists", "TRUE").await;
        wait(&book, "person21", None).await;
        set("person21", "msExchHideFromAddressLists", "FALSE").await;
        wait(&book, "person21", Some("Person 21")).await;

        directory.delete(&person("person22").await).await.unwrap();
        wait(&book, "person22", None).await;

        let site = Site::find(&directory, &organisation()).await.unwrap();
        let templates = Templates::read(&directory, &site).await.unwrap();
        let request = Request {
            account: Some("late".into()),
            display: Some("Late Comer".into()),
            ..Request::default()
        };
        recipient::create(&directory, &site, &templates, Kind::User, &request).await.unwrap();
        wait(&book, "late", Some("Late Comer")).await;
    });
}
