//! The address book follows the directory, and shows everybody what they may see.

use crate::world::*;
use async_trait::async_trait;
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;
use openchange_address_book::Options;
use openchange_directory::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

const NAME: u32 = 0x3001_001F;

async fn everybody(session: &Session) -> Vec<String> {
    names(&session.query(stat(), 100, &[NAME]).await.pp_rows.unwrap())
}

#[tokio::test]
async fn changes_show() {
    let world = World::new().await;
    let ann = world.session("ann").await;
    let jose = ann.of("jose").await;
    world.change("jose", &[Change::set("displayName", "Aaron Müller")]).await;
    assert_eq!(everybody(&ann).await[..3], ["Aaron Müller", "All Hands", "Ann Lee"]);
    assert_eq!(ann.of("jose").await, jose, "a new name, the same number");
    world.change("jose", &[Change::set("msExchHideFromAddressLists", "TRUE")]).await;
    assert!(!everybody(&ann).await.contains(&"Aaron Müller".to_owned()));
    world.change("jose", &[Change::clear("msExchHideFromAddressLists")]).await;
    assert!(everybody(&ann).await.contains(&"Aaron Müller".to_owned()));
    world.change("jose", &[Change::set("title", "Head")]).await;
    let managers = Stat { container_id: ann.list("Führung").await, ..stat() };
    assert_eq!(
        names(&ann.query(managers.clone(), 9, &[NAME]).await.pp_rows.unwrap()),
        ["Aaron Müller", "Ann Lee"]
    );

    world.directory.delete(&dn("zoe").parse().unwrap()).await.unwrap();
    world.book.refresh().await.unwrap();
    assert!(!everybody(&ann).await.contains(&"Zoë Ångström".to_owned()));
    assert_eq!(ann.mid(&address("zoe")).await, 0);

    // A list that changes is another list.
    let list = format!(
        "CN=Managers,CN=Users,CN=All Address Lists,CN=Address Lists Container,CN=Example,CN=Microsoft Exchange,CN=Services,{CONFIGURATION}"
    );
    let version = ann.special(4, stat()).await.lp_version;
    world
        .directory
        .modify(&list.parse().unwrap(), &[Change::set("purportedSearch", "(sn=Leeds)")])
        .await
        .unwrap();
    world.book.refresh().await.unwrap();
    assert_eq!(names(&ann.query(managers, 9, &[NAME]).await.pp_rows.unwrap()), ["Ann Leeds"]);
    assert_ne!(ann.special(4, stat()).await.lp_version, version);
}

#[tokio::test]
async fn most_of_the_configuration_is_of_no_concern() {
    let world = World::new().await;
    let before = world.book.snapshot();
    let site: Attributes = [("objectClass", "container")].into_iter().collect();
    let place: Dn = format!("CN=Elsewhere,{CONFIGURATION}").parse().unwrap();
    world.directory.add(&place, &site).await.unwrap();
    world.book.refresh().await.unwrap();
    world.directory.delete(&place).await.unwrap();
    world.book.refresh().await.unwrap();
    assert!(Arc::ptr_eq(&before, &world.book.snapshot()), "it was not read again");
    // A server is one of ours, and the lists stay what they were.
    let ours = async |class: &str| {
        let (base, filter) = (CONFIGURATION.parse().unwrap(), Filter::class(class));
        let found = world.directory.search(&base, Scope::Subtree, &filter, &["cn"]).await.unwrap();
        found[0].dn.clone()
    };
    let server = ours("msExchExchangeServer").await;
    world.directory.modify(&server, &[Change::set("displayName", "Mail One")]).await.unwrap();
    world.book.refresh().await.unwrap();
    let after = world.book.snapshot();
    let entry = |snapshot: &openchange_address_book::snapshot::Snapshot| {
        let place = snapshot.by_dn(server.as_str()).unwrap();
        snapshot.entry(place).unwrap().display_name().to_owned()
    };
    assert_eq!((entry(&before).as_str(), entry(&after).as_str()), ("MAIL", "Mail One"));
    assert_eq!(before.version(), after.version());
    let database = ours("msExchPrivateMDB").await;
    assert!(after.by_dn(database.as_str()).is_some());
    world.directory.delete(&database).await.unwrap();
    world.book.refresh().await.unwrap();
    assert_eq!(world.book.snapshot().by_dn(database.as_str()), None);
    assert_eq!(world.book.snapshot().version(), before.version());
}

#[tokio::test]
async fn polling_needs_no_call() {
    let options = Options { poll_interval: Duration::from_millis(50), ..options() };
    let world = World::of(company().await, options).await;
    let ann = world.session("ann").await;
    let jose = dn("jose").parse().unwrap();
    world.directory.modify(&jose, &[Change::set("displayName", "Aaron")]).await.unwrap();
    for _ in 0..100 {
        if everybody(&ann).await[0] == "Aaron" {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the change did not show");
}

#[tokio::test]
async fn hidden_entries_are_found_by_their_address_alone() {
    let world = World::new().await;
    let ann = world.session("ann").await;
    let harry = ann.of("harry").await;
    assert!(!everybody(&ann).await.contains(&"Hidden Harry".to_owned()));
    assert_eq!(names(&ann.explicit(&[harry], &[NAME]).await.pp_rows.unwrap()), ["Hidden Harry"]);
    for typed in ["harry", "Hidden Harry", "harry@example.com", &address("harry")] {
        assert_eq!(ann.resolve(&[typed], &[NAME]).await.pp_rows.unwrap().c_rows, 0, "{typed}");
    }
    world.change("sales", &[Change::add("member", dn("harry").as_str())]).await;
    let members = Stat {
        sort_type: TableSortOrder::SORTTYPEDISPLAYNAME_RO,
        container_id: 0x8009_000D,
        current_rec: ann.of("sales").await,
        ..stat()
    };
    let seen = names(&ann.matches(members, None, Some(&[NAME])).await.pp_rows.unwrap());
    assert_eq!(seen, ["Ann Lee", "Zoë Ångström"]);
}

#[tokio::test]
async fn what_is_denied_is_not_there() {
    let world = World::new().await;
    let (ann, jose) = (world.session("ann").await, world.session("jose").await);
    let sam = ann.of("sam").await;
    assert_eq!(jose.mid(&address("sam")).await, 0);
    assert_eq!(everybody(&ann).await, GAL);
    let without: Vec<&str> = GAL.iter().copied().filter(|n| *n != "Secret Sam").collect();
    assert_eq!(everybody(&jose).await, without);
    assert_eq!(jose.update(stat()).await.p_stat.total_recs, 8);
    assert_eq!(jose.resolve(&["sam"], &[NAME]).await.pp_rows.unwrap().c_rows, 0);
    assert_eq!(ann.resolve(&["sam"], &[NAME]).await.pp_rows.unwrap().c_rows, 1);
    let row = jose.props(sam, &[NAME]).await.pp_rows.unwrap();
    assert_eq!(values(&row)[0].ul_prop_tag.0 & 0xFFFF, 0x0A);
    let found = jose.matches(stat(), Some(crate::session::anr("secret")), Some(&[NAME])).await;
    assert_eq!(found.pp_rows.unwrap().c_rows, 0);
    // Denied to a group is denied to those in it, and in groups of it.
    let wide = [("objectClass", "group"), ("sAMAccountName", "wide"), ("member", &dn("sales"))];
    let wide: Attributes = wide.into_iter().collect();
    world.directory.add(&dn("wide").parse().unwrap(), &wide).await.unwrap();
    world.change("sam", &[Change::set("openchangeDeniedTo", dn("wide").as_str())]).await;
    let zoe = world.session("zoe").await;
    assert_eq!(everybody(&zoe).await, without);
    assert_eq!(everybody(&world.session("jose").await).await, GAL);
}

/// A descriptor whose list denies somebody to read properties (MS-DTYP 2.4.6).
fn denying(sid: &[u8]) -> Vec<u8> {
    let (ace, list) = (8 + sid.len() as u8, 16 + sid.len() as u8);
    let head = [1, 0, 4, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0];
    let entry = [4, 0, list, 0, 1, 0, 0, 0, 1, 0, ace, 0, 0x10, 0, 0, 0];
    [&head[..], &entry, sid].concat()
}

#[tokio::test]
async fn what_an_access_control_list_denies_is_not_there() {
    let world = World::new().await;
    world.change("sam", &[Change::clear("openchangeDeniedTo")]).await;
    let without: Vec<&str> = GAL.iter().copied().filter(|n| *n != "Secret Sam").collect();
    let sid = async |name: &str| {
        let place = dn(name).parse().unwrap();
        let found = world.directory.search(&place, Scope::Base, &Filter::all(), &["objectSid"]).await;
        found.unwrap()[0].attributes.first("objectSid").unwrap().to_vec()
    };
    let deny =
        async |sid: &[u8]| world.change("sam", &[Change::set("nTSecurityDescriptor", denying(sid))]).await;
    let (ann, jose) = (world.session("ann").await, world.session("jose").await);
    let sam = world.session("sam").await;
    deny(&sid("jose").await).await;
    assert_eq!(everybody(&ann).await, GAL);
    assert_eq!(everybody(&jose).await, without);
    assert_eq!(jose.mid(&address("sam")).await, 0);
    assert_eq!(jose.resolve(&["sam"], &[NAME]).await.pp_rows.unwrap().c_rows, 0);
    deny(&sid("sales").await).await;
    assert_eq!(everybody(&ann).await, without, "she is in the group");
    assert_eq!(everybody(&jose).await, GAL);
    let authenticated = [1, 1, 0, 0, 0, 0, 0, 5, 11, 0, 0, 0];
    deny(&authenticated).await;
    assert_eq!(everybody(&jose).await, without);
    assert_eq!(everybody(&sam).await, GAL, "everybody sees oneself");
    world.change("sam", &[Change::clear("nTSecurityDescriptor")]).await;
    assert_eq!(everybody(&jose).await, GAL);
}

#[tokio::test]
async fn a_directory_without_lists_has_everybody() {
    let directory = Embedded::in_memory("example.com").unwrap();
    for (name, mail) in [("b", Some("b@example.com")), ("a", Some("a@example.com")), ("c", None)] {
        let mut attributes: Attributes =
            [("objectClass", "user"), ("sAMAccountName", name)].into_iter().collect();
        mail.iter().for_each(|m| attributes.push("mail", *m));
        directory.add(&dn(name).parse().unwrap(), &attributes).await.unwrap();
    }
    let world = World::of(directory, options()).await;
    let session = world.session("a").await;
    assert_eq!(everybody(&session).await, ["a", "b"]);
    let table = session.special(4, stat()).await.pp_rows.unwrap();
    assert_eq!(table.c_rows, 1);
    assert_eq!(text(&values(&table.a_row[0])[4]), "Global Address List");
}

/// A directory that can be down, or not answer at all.
struct Flaky(Embedded, AtomicU8);

const UP: u8 = 0;
const DOWN: u8 = 1;
const SILENT: u8 = 2;

impl Flaky {
    async fn up(&self) -> Result<&Embedded> {
        match self.1.load(Ordering::SeqCst) {
            UP => Ok(&self.0),
            DOWN => Err(Error::Unavailable("it is down".into())),
            _ => std::future::pending().await,
        }
    }
}

#[async_trait]
impl Directory for Flaky {
    async fn roots(&self) -> Result<Roots> {
        self.up().await?.roots().await
    }
    async fn search(
        &self,
        base: &Dn,
        scope: Scope,
        filter: &Filter,
        attributes: &[&str],
    ) -> Result<Vec<Object>> {
        self.up().await?.search(base, scope, filter, attributes).await
    }
    async fn cursor(&self) -> Result<Cursor> {
        self.up().await?.cursor().await
    }
    async fn changes(
        &self,
        base: &Dn,
        filter: &Filter,
        attributes: &[&str],
        cursor: &Cursor,
    ) -> Result<Changes> {
        self.up().await?.changes(base, filter, attributes, cursor).await
    }
    async fn add(&self, dn: &Dn, attributes: &Attributes) -> Result<()> {
        self.up().await?.add(dn, attributes).await
    }
    async fn modify(&self, dn: &Dn, changes: &[Change]) -> Result<()> {
        self.up().await?.modify(dn, changes).await
    }
    async fn rename(&self, dn: &Dn, to: &Dn) -> Result<()> {
        self.up().await?.rename(dn, to).await
    }
    async fn delete(&self, dn: &Dn) -> Result<()> {
        self.up().await?.delete(dn).await
    }
}

#[tokio::test]
async fn readers_do_not_need_the_directory() {
    let options = Options { patience: Duration::from_millis(100), ..options() };
    let flaky = Arc::new(Flaky(company().await, AtomicU8::new(DOWN)));
    let book = openchange_address_book::AddressBook::open(flaky.clone(), options).await.unwrap();
    assert!(book.refreshed().is_none());
    let world = World::over(flaky.0.clone(), book);
    let early = NspiClient::new(world.client(Some("ann")));
    let bind = NspiBindIn { p_stat: stat(), ..NspiBindIn::default() };
    let reply = early.nspi_bind(&bind).await.unwrap();
    assert_eq!(reply.result, ErrorCode::EC_OUT_OF_RESOURCES, "nothing to serve yet");
    flaky.1.store(UP, Ordering::SeqCst);
    world.book.refresh().await.unwrap();
    let ann = world.session("ann").await;
    flaky.1.store(DOWN, Ordering::SeqCst);
    world.book.refresh().await.unwrap_err();
    assert_eq!(everybody(&ann).await, GAL);
    let reply = ann.props(ann.of("ann").await, &[0x8C9E_0102, NAME]).await;
    assert_eq!(reply.result, ErrorCode::EC_ERRORS_RETURNED);
    let row = reply.pp_rows.unwrap();
    assert_eq!(values(&row)[0].value, PropValUnion::Err(ErrorCode::EC_NETWORK_ERROR), "not in memory");
    assert_eq!(text(&values(&row)[1]), "Ann Lee");
    // Who was seen before has the groups it had; who was not sees what nobody is denied.
    assert_eq!(everybody(&world.session("ann").await).await, GAL);
    let without: Vec<&str> = GAL.iter().copied().filter(|n| *n != "Secret Sam").collect();
    assert_eq!(everybody(&world.session("zoe").await).await, without);
    // Nor does anybody wait for it for ever.
    flaky.1.store(SILENT, Ordering::SeqCst);
    assert_eq!(everybody(&world.session("ann").await).await, GAL);
    assert_eq!(everybody(&world.session("zoe").await).await, without);
    let row = ann.props(ann.of("ann").await, &[0x8C9E_0102, NAME]).await.pp_rows.unwrap();
    assert_eq!(values(&row)[0].value, PropValUnion::Err(ErrorCode::EC_NETWORK_ERROR));
    flaky.1.store(UP, Ordering::SeqCst);
    assert_eq!(everybody(&world.session("zoe").await).await, GAL);
    world.change("jose", &[Change::set("displayName", "Aaron")]).await;
    assert_eq!(everybody(&ann).await[0], "Aaron");
}
