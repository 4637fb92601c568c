//! A small company in an embedded directory, its address book, and somebody who calls.

pub use crate::call::*;
use exchange::exchange::*;
use openchange_address_book::{AddressBook, NspiService, Options, RfrService};
use openchange_directory::{Attributes, Change, Directory, Dn, Embedded};
use pidl_call::{CallContext, Caller, Dispatch, Error, Reply};
use pidl_ndr::Format;
use pidl_ndr::table::Interface;
use pidl_rpc::CallInfo;
use pidl_rpc::association::{Caller as Known, Group, Groups};
use pidl_rpc::security::{Identity, Level};
use std::sync::Arc;
use std::time::Duration;

pub const ORG: &str = "/o=Example/ou=First";
pub const DOMAIN: &str = "DC=example,DC=com";
pub const CONFIGURATION: &str = "CN=Configuration,DC=example,DC=com";
/// Everybody in the global address list, in its order.
pub const GAL: [&str; 9] = [
    "All Hands",
    "Ann Lee",
    "Ann Leeds",
    "Bulletin",
    "Far Away",
    "José Müller",
    "Sales",
    "Secret Sam",
    "Zoë Ångström",
];

pub fn dn(name: &str) -> String {
    format!("CN={name},CN=Users,{DOMAIN}")
}

pub fn address(alias: &str) -> String {
    format!("{ORG}/cn=Recipients/cn={alias}")
}

/// An object's attributes out of `name: value` pairs.
fn attributes(values: &[(&str, &str)]) -> Attributes {
    let mut attributes = Attributes::default();
    for (name, value) in values {
        attributes.push(name, value.as_bytes());
    }
    attributes
}

async fn add(directory: &Embedded, dn: &str, values: &[(&str, &str)]) {
    let name: Dn = dn.parse().unwrap();
    directory.add(&name, &attributes(values)).await.unwrap_or_else(|e| panic!("{dn}: {e}"));
}

async fn person(directory: &Embedded, name: &str, alias: &str, more: &[(&str, &str)]) {
    let (mail, address) = (format!("{alias}@example.com"), address(alias));
    let smtp = format!("SMTP:{mail}");
    let mut values = vec![
        ("objectClass", "user"),
        ("sAMAccountName", alias),
        ("displayName", name),
        ("mailNickname", alias),
        ("mail", &mail),
        ("proxyAddresses", &smtp),
        ("legacyExchangeDN", &address),
        ("msExchHomeServerName", "/o=Example/ou=First/cn=Configuration/cn=Servers/cn=MAIL"),
    ];
    values.extend_from_slice(more);
    add(directory, &dn(alias), &values).await;
}

/// The company.
pub async fn company() -> Embedded {
    let d = Embedded::in_memory("example.com").unwrap();
    let mut base = CONFIGURATION.to_owned();
    for part in ["CN=Services", "CN=Microsoft Exchange", "CN=Example"] {
        base = format!("{part},{base}");
        let there = d
            .search(
                &base.parse().unwrap(),
                openchange_directory::Scope::Base,
                &openchange_directory::Filter::all(),
                &[],
            )
            .await;
        if there.is_ok_and(|found| !found.is_empty()) {
            continue;
        }
        add(&d, &base, &[("objectClass", "container")]).await;
    }
    let lists = format!("CN=Address Lists Container,{base}");
    add(&d, &lists, &[("objectClass", "addressBookContainer")]).await;
    let list = "addressBookContainer";
    for (path, name, search) in [
        ("CN=All Address Lists", "All Address Lists", ""),
        ("CN=All Global Address Lists", "All Global Address Lists", ""),
        ("CN=Default,CN=All Global Address Lists", "Global Address List", "(mailNickname=*)"),
        ("CN=Users,CN=All Address Lists", "All Users", "(&(mailNickname=*)(objectClass=user))"),
        ("CN=Managers,CN=Users,CN=All Address Lists", "Führung", "(title=Head)"),
        ("CN=Groups,CN=All Address Lists", "All Groups", "(&(mailNickname=*)(objectClass=group))"),
        ("CN=Empty,CN=All Address Lists", "Empty", "(title=Nobody)"),
    ] {
        let mut values = vec![("objectClass", list), ("displayName", name)];
        if !search.is_empty() {
            values.push(("purportedSearch", search));
        }
        add(&d, &format!("{path},{lists}"), &values).await;
    }
    let server = format!("{ORG}/cn=Configuration/cn=Servers/cn=MAIL");
    let place = format!("CN=MAIL,{base}");
    add(
        &d,
        &place,
        &[
            ("objectClass", "msExchExchangeServer"),
            ("legacyExchangeDN", &server),
            ("networkAddress", "netbios:MAIL"),
            ("networkAddress", "ncacn_ip_tcp:mail.example.com"),
        ],
    )
    .await;
    let database = format!("CN=Mailboxes,{place}");
    let database_address = format!("{server}/cn=Microsoft Private MDB");
    add(&d, &database, &[("objectClass", "msExchPrivateMDB"), ("legacyExchangeDN", &database_address)]).await;
    person(
        &d,
        "Ann Lee",
        "ann",
        &[
            ("givenName", "Ann"),
            ("sn", "Lee"),
            ("title", "Head"),
            ("department", "Forschung & Entwicklung"),
            ("company", "Example"),
            ("physicalDeliveryOfficeName", "B 12"),
            ("telephoneNumber", "+49 30 1"),
            ("homeMDB", &database),
            ("delivContLength", "1024"),
            ("proxyAddresses", "smtp:lee@example.com"),
            ("proxyAddresses", "X500:/o=Old/cn=ann"),
        ],
    )
    .await;
    person(&d, "Ann Leeds", "annl", &[("givenName", "Ann"), ("sn", "Leeds"), ("manager", &dn("ann"))]).await;
    person(
        &d,
        "José Müller",
        "jose",
        &[
            ("sn", "Müller"),
            ("manager", &dn("ann")),
            ("delivContLength", "2048"),
            ("displayNamePrintable", "Jose"),
        ],
    )
    .await;
    person(&d, "Zoë Ångström", "zoe", &[("msDS-PhoneticDisplayName", "Aaa"), ("l", "Москва")]).await;
    person(&d, "Hidden Harry", "harry", &[("msExchHideFromAddressLists", "TRUE")]).await;
    person(&d, "Secret Sam", "sam", &[("openchangeDeniedTo", &dn("jose"))]).await;
    let address_of = |alias: &str| format!("{ORG}/cn=Recipients/cn={alias}");
    add(
        &d,
        &dn("sales"),
        &[
            ("objectClass", "group"),
            ("sAMAccountName", "sales"),
            ("displayName", "Sales"),
            ("mailNickname", "sales"),
            ("mail", "sales@example.com"),
            ("legacyExchangeDN", &address_of("sales")),
            ("member", &dn("zoe")),
            ("member", &dn("ann")),
            ("managedBy", &dn("ann")),
        ],
    )
    .await;
    for (alias, name, class, more) in [
        ("hands", "All Hands", "msExchDynamicDistributionList", ("mail", "hands@example.com")),
        ("far", "Far Away", "contact", ("targetAddress", "SMTP:far@else.where")),
        ("board", "Bulletin", "publicFolder", ("mail", "board@example.com")),
    ] {
        let own = address_of(alias);
        let values = [
            ("objectClass", class),
            ("displayName", name),
            ("mailNickname", alias),
            ("legacyExchangeDN", &own),
            more,
        ];
        add(&d, &dn(alias), &values).await;
    }
    d
}

/// A directory's address book, with clients.
pub struct World {
    pub directory: Embedded,
    pub book: Arc<AddressBook>,
    groups: Arc<Groups>,
}

/// Somebody at the other end of a connection.
pub struct Client {
    server: NspiDispatcher<NspiService>,
    rfr: RfrDispatcher<RfrService>,
    transport: Arc<CallInfo>,
}

pub fn options() -> Options {
    Options {
        poll_interval: Duration::from_secs(3600),
        host: "mail.example.com".into(),
        ..Options::default()
    }
}

impl World {
    pub async fn new() -> Self {
        World::of(company().await, options()).await
    }

    pub async fn of(directory: Embedded, options: Options) -> Self {
        let book = AddressBook::open(Arc::new(directory.clone()), options).await.unwrap();
        World::over(directory, book)
    }

    pub fn over(directory: Embedded, book: Arc<AddressBook>) -> Self {
        World { directory, book, groups: Arc::default() }
    }

    /// A client on a connection of its own; none: it does not say who it is.
    pub fn client(&self, account: Option<&str>) -> Client {
        self.client_in(account, self.groups.join(0, 100).unwrap())
    }

    fn client_in(&self, account: Option<&str>, group: Arc<Group>) -> Client {
        let caller = account.map(|account| {
            let identity = Identity { account: account.into(), ..Identity::default() };
            Arc::new(Known { identity, level: Level::Integrity, auth_type: 10 })
        });
        let info = CallInfo { caller, group, peer: "test".into(), local: false };
        Client {
            server: NspiDispatcher(NspiService::new(self.book.clone())),
            rfr: RfrDispatcher(RfrService::new(self.book.clone())),
            transport: Arc::new(info),
        }
    }

    /// A session of somebody.
    pub async fn session(&self, account: &str) -> Session {
        Session::bind(self.client(Some(account))).await
    }

    pub async fn change(&self, alias: &str, changes: &[Change]) {
        self.directory.modify(&dn(alias).parse().unwrap(), changes).await.unwrap();
        self.book.refresh().await.unwrap();
    }
}

impl Client {
    /// Somebody else on the same connection.
    pub fn as_account(&self, world: &World, account: &str) -> Client {
        world.client_in(Some(account), self.transport.group.clone())
    }
}

impl Caller for Client {
    fn format(&self) -> Format {
        Format::NDR32
    }

    async fn call(
        &self,
        interface: &'static Interface,
        opnum: u16,
        stub: Vec<u8>,
    ) -> pidl_call::Result<Reply> {
        let transport: Arc<CallInfo> = self.transport.clone();
        let cx = CallContext { format: self.format(), transport: Some(transport), ..CallContext::default() };
        let stub = match interface.uuid == self.rfr.interface().uuid {
            true => self.rfr.dispatch(&cx, opnum, &stub).await,
            false => self.server.dispatch(&cx, opnum, &stub).await,
        };
        Ok(Reply { stub: stub.map_err(Error::Fault)?, format: self.format() })
    }
}
