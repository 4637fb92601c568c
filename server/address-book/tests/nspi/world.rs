//! A small company in an embedded directory, its address book, and somebody who calls.

use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;
use exchange::oxprops::PropertyTag;
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

pub fn stat() -> Stat {
    Stat { code_page: 1252, template_locale: 0x409, sort_locale: 0x409, ..Stat::default() }
}

pub fn tags(tags: &[u32]) -> PropertyTagArrayR {
    PropertyTagArrayR {
        c_values: tags.len() as u32,
        aul_prop_tag: tags.iter().map(|t| PropertyTag(*t)).collect(),
    }
}

pub fn mids(mids: &[u32]) -> MIdArrayR {
    MIdArrayR { c_values: mids.len() as u32, aul_prop_tag: mids.to_vec() }
}

/// The values of a row.
pub fn values(row: &PropertyRowR) -> &[PropertyValueR] {
    assert_eq!(row.reserved, 0);
    let values = row.lp_props.as_deref().unwrap_or_default();
    assert_eq!(row.c_values as usize, values.len());
    assert!(values.iter().all(|v| v.ul_reserved == 0));
    values
}

/// A value as text.
pub fn text(value: &PropertyValueR) -> String {
    match &value.value {
        PropValUnion::LpszA(Some(text)) => String::from_utf8_lossy(text.as_bytes()).into_owned(),
        PropValUnion::LpszW(Some(text)) => text.to_string_lossy().into_owned(),
        other => panic!("{:?} is no text: {other:?}", value.ul_prop_tag),
    }
}

pub fn number(value: &PropertyValueR) -> i32 {
    match &value.value {
        PropValUnion::L(number) => *number,
        other => panic!("{:?} is no number: {other:?}", value.ul_prop_tag),
    }
}

pub fn bytes(value: &PropertyValueR) -> Vec<u8> {
    match &value.value {
        PropValUnion::Bin(bin) => bin.lpb.clone().unwrap_or_default(),
        other => panic!("{:?} is no bytes: {other:?}", value.ul_prop_tag),
    }
}

/// The first column of rows, as text.
pub fn names(rows: &PropertyRowSetR) -> Vec<String> {
    assert_eq!(rows.c_rows as usize, rows.a_row.len());
    rows.a_row.iter().map(|row| text(&values(row)[0])).collect()
}

pub fn unicode(tag: u32, text: &str) -> PropertyValueR {
    PropertyValueR {
        ul_prop_tag: PropertyTag(tag),
        ul_reserved: 0,
        value: PropValUnion::LpszW(Some(text.into())),
    }
}

pub fn narrow(tag: u32, text: &[u8]) -> PropertyValueR {
    PropertyValueR {
        ul_prop_tag: PropertyTag(tag),
        ul_reserved: 0,
        value: PropValUnion::LpszA(Some(text.into())),
    }
}

/// A session and the calls in it that tests make often.
pub struct Session {
    pub client: NspiClient<Client>,
    pub handle: dcerpc::dtyp::NdrContextHandle,
    pub guid: [u8; 16],
}

impl Session {
    pub async fn bind(client: Client) -> Self {
        let client = NspiClient::new(client);
        let input =
            NspiBindIn { p_stat: stat(), p_server_guid: Some(FlatUidR::default()), ..NspiBindIn::default() };
        let reply = client.nspi_bind(&input).await.unwrap();
        assert_eq!(reply.result, ErrorCode::EC_NONE);
        Session { client, handle: reply.context_handle, guid: reply.p_server_guid.unwrap().ab }
    }

    pub async fn query(&self, p_stat: Stat, count: u32, columns: &[u32]) -> NspiQueryRowsOut {
        let input = NspiQueryRowsIn {
            h_rpc: self.handle.clone(),
            p_stat,
            count,
            p_prop_tags: Some(tags(columns)),
            ..NspiQueryRowsIn::default()
        };
        self.client.nspi_query_rows(&input).await.unwrap()
    }

    pub async fn explicit(&self, mids: &[u32], columns: &[u32]) -> NspiQueryRowsOut {
        let input = NspiQueryRowsIn {
            h_rpc: self.handle.clone(),
            p_stat: stat(),
            count: mids.len() as u32,
            dw_e_table_count: mids.len() as u32,
            lp_e_table: Some(mids.to_vec()),
            p_prop_tags: Some(tags(columns)),
            ..NspiQueryRowsIn::default()
        };
        self.client.nspi_query_rows(&input).await.unwrap()
    }

    pub async fn mid(&self, name: &str) -> u32 {
        let input = NspiDnToMIdIn {
            h_rpc: self.handle.clone(),
            p_names: StringsArrayR { count: 1, strings: vec![String8R { lpsz_a: Some(name.into()) }] },
            ..NspiDnToMIdIn::default()
        };
        let reply = self.client.nspi_dn_to_m_id(&input).await.unwrap();
        assert_eq!(reply.result, ErrorCode::EC_NONE);
        reply.pp_out_m_ids.unwrap().aul_prop_tag[0]
    }

    /// The minimal entry id of somebody.
    pub async fn of(&self, alias: &str) -> u32 {
        let mid = self.mid(&address(alias)).await;
        assert_ne!(mid, 0, "{alias}");
        mid
    }

    pub async fn props(&self, mid: u32, columns: &[u32]) -> NspiGetPropsOut {
        self.props_with(Stat { current_rec: mid, ..stat() }, NspiRetrieveFlags(0), Some(tags(columns))).await
    }

    pub async fn props_with(
        &self,
        p_stat: Stat,
        dw_flags: NspiRetrieveFlags,
        p_prop_tags: Option<PropertyTagArrayR>,
    ) -> NspiGetPropsOut {
        let input = NspiGetPropsIn { h_rpc: self.handle.clone(), dw_flags, p_stat, p_prop_tags };
        self.client.nspi_get_props(&input).await.unwrap()
    }

    pub async fn update(&self, p_stat: Stat) -> NspiUpdateStatOut {
        let input = NspiUpdateStatIn { h_rpc: self.handle.clone(), reserved: 0, p_stat, pl_delta: Some(0) };
        self.client.nspi_update_stat(&input).await.unwrap()
    }

    pub async fn special(&self, flags: u32, p_stat: Stat) -> NspiGetSpecialTableOut {
        let input = NspiGetSpecialTableIn {
            h_rpc: self.handle.clone(),
            dw_flags: NspiSpecialTableFlags(flags),
            p_stat,
            lp_version: 0,
        };
        self.client.nspi_get_special_table(&input).await.unwrap()
    }

    /// The minimal entry id of an address list.
    pub async fn list(&self, name: &str) -> u32 {
        let table = self.special(4, stat()).await.pp_rows.unwrap();
        let row = table.a_row.iter().find(|row| text(&values(row)[4]) == name);
        number(&values(row.unwrap_or_else(|| panic!("{name}")))[3]) as u32
    }

    pub async fn matches(
        &self,
        p_stat: Stat,
        filter: Option<RestrictionR>,
        columns: Option<&[u32]>,
    ) -> NspiGetMatchesOut {
        let input = NspiGetMatchesIn {
            h_rpc: self.handle.clone(),
            p_stat,
            filter: filter.map(Box::new),
            ul_requested: 5000,
            p_prop_tags: columns.map(tags),
            ..NspiGetMatchesIn::default()
        };
        self.client.nspi_get_matches(&input).await.unwrap()
    }

    pub async fn resolve(&self, names: &[&str], columns: &[u32]) -> NspiResolveNamesWOut {
        let strings: Vec<StringR> = names.iter().map(|n| StringR { lpsz_w: Some((*n).into()) }).collect();
        let input = NspiResolveNamesWIn {
            h_rpc: self.handle.clone(),
            p_stat: stat(),
            p_prop_tags: Some(tags(columns)),
            pa_w_str: WStringsArrayR { count: strings.len() as u32, strings },
            ..NspiResolveNamesWIn::default()
        };
        self.client.nspi_resolve_names_w(&input).await.unwrap()
    }

    pub async fn seek(
        &self,
        p_stat: Stat,
        p_target: PropertyValueR,
        table: Option<&[u32]>,
        columns: Option<&[u32]>,
    ) -> NspiSeekEntriesOut {
        let input = NspiSeekEntriesIn {
            h_rpc: self.handle.clone(),
            reserved: 0,
            p_stat,
            p_target,
            lp_e_table: table.map(mids),
            p_prop_tags: columns.map(tags),
        };
        self.client.nspi_seek_entries(&input).await.unwrap()
    }
}

/// Every code a method may return (MS-OXNSPI 2.2.1.2).
pub const CODES: [u32; 18] = [
    0,
    1,
    2,
    0x0004_0380,
    0x8000_4005,
    0x8004_0102,
    0x8004_0108,
    0x8004_010E,
    0x8004_010F,
    0x8004_0111,
    0x8004_0117,
    0x8004_011E,
    0x8004_011F,
    0x8004_0403,
    0x8004_0405,
    0x8007_0005,
    0x8007_000E,
    0x8007_0057,
];

/// The client's code page is UTF-16, which no 8-bit string can be in.
pub fn wide() -> Stat {
    Stat { code_page: CP_WINUNICODE, ..stat() }
}

/// No container has this number.
pub fn nowhere() -> Stat {
    Stat { container_id: 0x7777_7777, ..stat() }
}
