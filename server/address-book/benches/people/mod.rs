//! People, and a client and a server that resolve their names.

use exchange::exchange::{
    NSPI, NspiBindIn, NspiClient, NspiDispatcher, NspiResolveNamesWIn, PropertyTagArrayR, Stat, StringR,
    WStringsArrayR,
};
use exchange::oxprops::PropertyTag;
use openchange_address_book::{AddressBook, NspiService};
use pidl_rpc::security::Credentials;
use pidl_rpc::security::ntlm::{NtlmProvider, ServerName, UserTable};
use pidl_rpc::security::spnego::SpnegoProvider;
use pidl_rpc::{Client, Server};
use std::sync::Arc;
use std::time::{Duration, Instant};

pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

const GIVEN: [&str; 16] = [
    "Ana", "Ben", "Carla", "David", "Eva", "Felix", "Greta", "Hugo", "Ida", "Jonas", "Klara", "Leo", "Mia",
    "Noah", "Olga", "Paul",
];
const SURNAMES: [&str; 16] = [
    "Adler", "Berg", "Conrad", "Dietz", "Ernst", "Fuchs", "Graf", "Haas", "Imhof", "Jung", "Koch", "Lang",
    "Moser", "Neumann", "Otto", "Pohl",
];
/// Spreads numbers over what there is, the same in every run.
pub fn mix(n: usize) -> usize {
    n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 17
}

/// Given name and surname of a person.
pub fn names(number: usize) -> (&'static str, String) {
    (GIVEN[mix(number) % 16], format!("{}{number}", SURNAMES[mix(number + 7) % 16]))
}

/// Memory of this process, in bytes.
pub fn memory() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    pages.split(' ').nth(1).and_then(|p| p.parse::<usize>().ok()).unwrap_or_default() * 4096
}

/// A session that resolves.
pub struct Session {
    client: Client,
    request: NspiResolveNamesWIn,
}

impl Session {
    /// Binds.
    pub async fn open(port: u16) -> Result<Self> {
        let who = Credentials::password("jo", "secret");
        let binding = format!("ncacn_ip_tcp:127.0.0.1[{port},seal,spnego]");
        let client = Client::connect(&binding, &NSPI, Some(who)).await?;
        let p_stat = Stat { code_page: 1252, template_locale: 0x409, sort_locale: 0x409, ..Stat::default() };
        let input = NspiBindIn { p_stat: p_stat.clone(), ..NspiBindIn::default() };
        let bound = NspiClient::new(&client).nspi_bind(&input).await?;
        let tags = vec![
            PropertyTag::PID_TAG_DISPLAY_NAME,
            PropertyTag::PID_TAG_EMAIL_ADDRESS,
            PropertyTag::PID_TAG_SMTP_ADDRESS,
            PropertyTag::PID_TAG_ENTRY_ID,
        ];
        let request = NspiResolveNamesWIn {
            h_rpc: bound.context_handle,
            p_stat,
            p_prop_tags: Some(PropertyTagArrayR { c_values: tags.len() as u32, aul_prop_tag: tags }),
            ..NspiResolveNamesWIn::default()
        };
        Ok(Session { client, request })
    }

    /// Resolves names; how many were those of one person.
    pub async fn resolve(&mut self, names: Vec<String>) -> Result<usize> {
        let strings: Vec<_> = names.into_iter().map(|n| StringR { lpsz_w: Some(n.into()) }).collect();
        self.request.pa_w_str = WStringsArrayR { count: strings.len() as u32, strings };
        let answer = NspiClient::new(&self.client).nspi_resolve_names_w(&self.request).await?;
        Ok(answer.pp_rows.map_or(0, |rows| rows.a_row.len()))
    }
}

/// Prints a row of the table.
pub fn line(what: &str, names: usize, mut times: Vec<Duration>, elapsed: Duration) {
    times.sort_unstable();
    let at = |part: f64| times.get((times.len() as f64 * part) as usize).copied().unwrap_or_default();
    let rate = names as f64 / elapsed.as_secs_f64();
    let digits = if rate < 10.0 { 2 } else { 0 };
    println!(
        "| {what} | {rate:.digits$} | {:.0} | {:.0} |",
        at(0.5).as_secs_f64() * 1e6,
        at(0.99).as_secs_f64() * 1e6
    );
}

/// What a client types for a person: the name, the account, the beginning of a name.
pub fn typed(kind: usize, number: usize) -> String {
    let (given, surname) = names(number);
    match kind {
        0 => format!("{given} {surname}"),
        _ => format!("user{number}"),
    }
}

/// Resolves names of people one call after the other; how long each took, and how many were found.
pub async fn calls(
    port: u16,
    kind: usize,
    entries: usize,
    calls: usize,
    each: usize,
) -> Result<(Vec<Duration>, usize)> {
    let mut session = Session::open(port).await?;
    let mut times = Vec::with_capacity(calls);
    let mut found = 0;
    for call in 0..calls {
        let names = (0..each).map(|n| typed(kind, mix(call * each + n) % entries)).collect();
        let begun = Instant::now();
        found += session.resolve(names).await?;
        times.push(begun.elapsed());
    }
    Ok((times, found))
}

/// How often all is started anew, and how often a session.
const STARTS: usize = 3;
const SESSIONS: usize = 200;

/// What the first name costs: when there is no session yet, and when the address book has not
/// read its directory either. Prints a row for each.
pub async fn cold(port: u16, entries: usize, open: impl AsyncFn() -> Result<Arc<AddressBook>>) -> Result<()> {
    let first = async |port: u16, number: usize| -> Result<()> {
        let found = Session::open(port).await?.resolve(vec![typed(0, mix(number) % entries)]).await?;
        if found == 1 { Ok(()) } else { Err(format!("{found} people of one name").into()) }
    };
    let (mut times, all) = (Vec::new(), Instant::now());
    for number in 0..SESSIONS {
        let begun = Instant::now();
        first(port, number).await?;
        times.push(begun.elapsed());
    }
    line("cold: a connection, a logon, a session, one whole name", SESSIONS, times, all.elapsed());
    let (mut times, all) = (Vec::new(), Instant::now());
    for number in 0..STARTS {
        let begun = Instant::now();
        let (_server, port) = serve(open().await?).await?;
        first(port, number).await?;
        times.push(begun.elapsed());
    }
    line("colder: the directory read, and all of that", STARTS, times, all.elapsed());
    Ok(())
}

/// A server with an address book, and its port.
pub async fn serve(book: Arc<AddressBook>) -> Result<(Server, u16)> {
    let users = UserTable::new("EXAMPLE").with("jo", "secret");
    let ntlm = Arc::new(NtlmProvider::new(ServerName::default(), Arc::new(users)));
    let server = Server::builder()
        .interface(NspiDispatcher(NspiService::new(book)))
        .provider(Arc::new(SpnegoProvider::new(vec![ntlm])))
        .build()?;
    let port = server.listen_tcp("127.0.0.1:0").await?.port();
    Ok((server, port))
}
