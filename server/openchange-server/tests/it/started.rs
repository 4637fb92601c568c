//! A server in this process, over an embedded directory that has people in it.

use dcerpc::dtyp::NdrContextHandle;
use exchange::exchange::{
    NSPI, NspiBindIn, NspiClient, NspiResolveNamesWIn, PropValUnion, PropertyTagArrayR, Stat, StringR,
    WStringsArrayR,
};
use exchange::oxprops::PropertyTag;
use openchange_directory::config::{DirectoryConfig, EmbeddedConfig, OrganisationConfig, Secret};
use openchange_directory::{Change, Directory, Dn, Embedded};
use openchange_provision::plan::Plan;
use openchange_provision::recipient::{self, Kind, Request, Templates};
use openchange_provision::{Site, organisation, schema};
use openchange_server::config::{Config, Http, Listen};
use openchange_server::server::Server;
use pidl_call::Caller;
use pidl_rpc::Client;
use pidl_rpc::security::Credentials;
use std::io::{Read, Write};
use std::net::TcpStream;

pub const PASSWORD: &str = "Passw0rd!";

/// A server and what it is over.
pub struct Started {
    pub server: Server,
    pub directory: Embedded,
    dir: tempfile::TempDir,
}

impl Started {
    /// One with the configuration changed; it has jo, ann and bert.
    pub async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let directory = Embedded::open(dir.path().join("directory.sqlite"), "example.com").unwrap();
        let organisation = OrganisationConfig { server: Some("EX1".into()), ..OrganisationConfig::default() };
        let names = [("Jo Smith", "jo"), ("Ann Miller", "ann"), ("Bert Miller", "bert")];
        people(&directory, &organisation, &names).await;
        let mut config = Config {
            data: Some(dir.path().into()),
            listen: Listen {
                endpoint_mapper: Some(0),
                store: 0,
                referral: 0,
                address_book: 0,
                ..Listen::default()
            },
            http: Http { address: "127.0.0.1:0".into() },
            directory: DirectoryConfig::Embedded(EmbeddedConfig::default()),
            organisation,
            ..Config::default()
        };
        change(&mut config);
        let server = Server::start(config).await.unwrap();
        Started { server, directory, dir }
    }

    pub async fn new() -> Self {
        Self::with(|_| ()).await
    }

    pub fn dn(&self, name: &str) -> Dn {
        Dn::of_domain("example.com").child("CN", "Users").child("CN", name)
    }

    pub fn path(&self, name: &str) -> std::path::PathBuf {
        self.dir.path().join(name)
    }

    pub async fn set(&self, name: &str, attribute: &str, value: &str) {
        let change = Change::Replace(attribute.into(), vec![value.into()]);
        self.directory.modify(&self.dn(name), &[change]).await.unwrap();
    }

    /// Binds to the address book; `options` as in a string binding: `sign,ntlm`.
    pub async fn nspi(&self, options: &str, user: &str, password: &str) -> pidl_rpc::Result<Client> {
        let who = (!user.is_empty()).then(|| Credentials::password(user, password));
        let port = self.server.endpoints().of(&NSPI).unwrap().port();
        Client::connect(&format!("ncacn_ip_tcp:127.0.0.1[{port},{options}]"), &NSPI, who).await
    }

    /// A page of the HTTP endpoint: status and body.
    pub async fn get(&self, path: &str) -> (String, String) {
        let address = self.server.http().unwrap();
        let path = path.to_owned();
        tokio::task::spawn_blocking(move || get(&address.to_string(), &path)).await.unwrap()
    }

    /// A counter, by its name and labels.
    pub async fn metric(&self, name: &str) -> f64 {
        let (_, page) = self.get("/metrics").await;
        let found = page.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok());
        found.unwrap_or_else(|| panic!("no {name} in\n{page}"))
    }
}

/// Provisions a directory and gives it people, as `openchange` does.
pub async fn people(directory: &Embedded, organisation: &OrganisationConfig, people: &[(&str, &str)]) {
    let roots = directory.roots().await.unwrap();
    let site = Site::new(organisation, roots).unwrap();
    let mut plan = Plan::default();
    schema::compare(directory, &schema::Definition::exchange().unwrap(), &mut plan).await.unwrap();
    organisation::compare(directory, &site, &mut plan).await.unwrap();
    plan.apply(directory, |_| ()).await.unwrap();
    let site = Site::find(directory, organisation).await.unwrap();
    let templates = Templates::read(directory, &site).await.unwrap();
    for (name, account) in people {
        let request = Request {
            account: Some((*account).into()),
            display: Some((*name).into()),
            password: Some(Secret::new(PASSWORD)),
            ..Request::default()
        };
        recipient::create(directory, &site, &templates, Kind::User, &request).await.unwrap();
    }
}

/// Status and body of a page.
pub fn get(address: &str, path: &str) -> (String, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().to_owned(), body.to_owned())
}

/// Begins a session as a client does; the code that was answered.
pub async fn bind(client: &Client) -> (NdrContextHandle, u32) {
    let input = NspiBindIn { p_stat: stat(), ..NspiBindIn::default() };
    let bound = NspiClient::new(client).nspi_bind(&input).await.unwrap();
    (bound.context_handle, bound.result.0)
}

fn stat() -> Stat {
    Stat { code_page: 1252, template_locale: 0x409, sort_locale: 0x409, ..Stat::default() }
}

/// The display names that names resolve to.
pub async fn resolve(client: &Client, handle: &NdrContextHandle, names: &[&str]) -> Vec<String> {
    try_resolve(client, handle, names).await.unwrap()
}

/// The same, over a connection that may fault.
pub async fn try_resolve(
    client: &(impl Caller + Sync),
    handle: &NdrContextHandle,
    names: &[&str],
) -> pidl_call::Result<Vec<String>> {
    let strings: Vec<StringR> = names.iter().map(|n| StringR { lpsz_w: Some((*n).into()) }).collect();
    let tags = vec![PropertyTag::PID_TAG_DISPLAY_NAME];
    let input = NspiResolveNamesWIn {
        h_rpc: handle.clone(),
        p_stat: stat(),
        p_prop_tags: Some(PropertyTagArrayR { c_values: 1, aul_prop_tag: tags }),
        pa_w_str: WStringsArrayR { count: strings.len() as u32, strings },
        ..NspiResolveNamesWIn::default()
    };
    let answer = NspiClient::new(client).nspi_resolve_names_w(&input).await?;
    assert_eq!(answer.result.0, 0);
    let rows = answer.pp_rows.into_iter().flat_map(|rows| rows.a_row);
    let values = rows.flat_map(|row| row.lp_props.unwrap_or_default());
    let text = |value: PropValUnion| match value {
        PropValUnion::LpszW(Some(text)) => text.to_string(),
        other => panic!("{other:?}"),
    };
    Ok(values.map(|value| text(value.value)).collect())
}
