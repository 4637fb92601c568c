//! How fast names resolve: `cargo bench -p openchange-address-book --bench resolve -- 100000`.
//!
//! An embedded directory with so many people, an address book of it, and clients over
//! loopback that sign and seal. Prints a table in Markdown.

use exchange::exchange::{
    NSPI, NspiBindIn, NspiClient, NspiDispatcher, NspiResolveNamesWIn, PropertyTagArrayR, Stat, StringR,
    WStringsArrayR,
};
use exchange::oxprops::PropertyTag;
use openchange_address_book::{AddressBook, NspiService, Options};
use openchange_directory::{Attributes, Directory, Dn, Embedded, Filter, Scope};
use pidl_rpc::security::Credentials;
use pidl_rpc::security::ntlm::{NtlmProvider, ServerName, UserTable};
use pidl_rpc::{Client, Server};
use std::sync::Arc;
use std::time::{Duration, Instant};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

const GIVEN: [&str; 16] = [
    "Ana", "Ben", "Carla", "David", "Eva", "Felix", "Greta", "Hugo", "Ida", "Jonas", "Klara", "Leo", "Mia",
    "Noah", "Olga", "Paul",
];
const SURNAMES: [&str; 16] = [
    "Adler", "Berg", "Conrad", "Dietz", "Ernst", "Fuchs", "Graf", "Haas", "Imhof", "Jung", "Koch", "Lang",
    "Moser", "Neumann", "Otto", "Pohl",
];
/// Calls of each measurement.
const CALLS: usize = 20_000;

/// Spreads numbers over what there is, the same in every run.
fn mix(n: usize) -> usize {
    n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 17
}

fn names(number: usize) -> (&'static str, String) {
    (GIVEN[mix(number) % 16], format!("{}{number}", SURNAMES[mix(number + 7) % 16]))
}

fn person(users: &Dn, number: usize) -> (Dn, Attributes) {
    let (given, surname) = names(number);
    let account = format!("user{number}");
    let mut attributes = Attributes::default();
    for (name, value) in [
        ("objectClass", "user"),
        ("sAMAccountName", &account),
        ("displayName", &format!("{given} {surname}")),
        ("givenName", given),
        ("sn", &surname),
        ("mailNickname", &account),
        ("mail", &format!("{account}@example.com")),
        ("proxyAddresses", &format!("SMTP:{account}@example.com")),
        ("legacyExchangeDN", &format!("/o=Example/ou=First/cn=Recipients/cn={account}")),
        ("department", "Research"),
        ("telephoneNumber", "+1 555 0100"),
    ] {
        attributes.push(name, value);
    }
    (users.child("CN", &format!("{given} {surname}")), attributes)
}

/// Memory of this process, in bytes.
fn memory() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    pages.split(' ').nth(1).and_then(|p| p.parse::<usize>().ok()).unwrap_or_default() * 4096
}

/// A session that resolves.
struct Session {
    client: Client,
    request: NspiResolveNamesWIn,
}

impl Session {
    async fn open(port: u16) -> Result<Self> {
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
    async fn resolve(&mut self, names: Vec<String>) -> Result<usize> {
        let strings: Vec<_> = names.into_iter().map(|n| StringR { lpsz_w: Some(n.into()) }).collect();
        self.request.pa_w_str = WStringsArrayR { count: strings.len() as u32, strings };
        let answer = NspiClient::new(&self.client).nspi_resolve_names_w(&self.request).await?;
        Ok(answer.pp_rows.map_or(0, |rows| rows.a_row.len()))
    }
}

fn line(what: &str, names: usize, mut times: Vec<Duration>, elapsed: Duration) {
    times.sort_unstable();
    let at = |part: f64| times.get((times.len() as f64 * part) as usize).copied().unwrap_or_default();
    let rate = names as f64 / elapsed.as_secs_f64();
    println!(
        "| {what} | {rate:.0} | {:.0} | {:.0} |",
        at(0.5).as_secs_f64() * 1e6,
        at(0.99).as_secs_f64() * 1e6
    );
}

/// What a client types for a person: the name, the account, the beginning of a name.
fn typed(kind: usize, number: usize) -> String {
    let (given, surname) = names(number);
    match kind {
        0 => format!("{given} {surname}"),
        _ => format!("user{number}"),
    }
}

async fn calls(
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

#[tokio::main]
async fn main() -> Result<()> {
    let entries = std::env::args().skip(1).find_map(|a| a.parse().ok()).unwrap_or(100_000usize);
    let place = tempfile::tempdir()?;
    let directory = Embedded::open(place.path().join("directory.sqlite"), "example.com")?;
    let domain = directory.roots().await?.domain;
    let users = domain.child("CN", "Users");
    directory.add_all((0..entries).map(|n| person(&users, n)).collect()).await?;

    let before = memory();
    let begun = Instant::now();
    let book = AddressBook::open(Arc::new(directory.clone()), Options::default()).await?;
    let start = begun.elapsed();
    let used = memory().saturating_sub(before);
    let snapshot = book.snapshot();
    println!(
        "{} entries, read from the directory in {:.2} s. {} bytes an entry by the address book's own count; \
         the process grew by {} bytes an entry while it read them.\n",
        snapshot.entries().len(),
        start.as_secs_f64(),
        snapshot.size() / entries,
        used / entries,
    );
    let users = UserTable::new("EXAMPLE").with("jo", "secret");
    let ntlm = Arc::new(NtlmProvider::new(ServerName::default(), Arc::new(users)));
    let server = Server::builder()
        .interface(NspiDispatcher(NspiService::new(book)))
        .provider(Arc::new(pidl_rpc::security::spnego::SpnegoProvider::new(vec![ntlm])))
        .build()?;
    let port = server.listen_tcp("127.0.0.1:0").await?.port();

    println!(
        "| NspiResolveNamesW, signed and sealed, over loopback | names/s | p50 µs | p99 µs |\n|---|---|---|---|"
    );
    for (what, kind) in [("a whole name, one a call", 0), ("an account, one a call", 1)] {
        let begun = Instant::now();
        let (times, found) = calls(port, kind, entries, CALLS, 1).await?;
        assert!(found > CALLS / 2, "{found}");
        line(what, CALLS, times, begun.elapsed());
    }
    let begun = Instant::now();
    let (times, _) = calls(port, 0, entries, CALLS / 100, 100).await?;
    line("whole names, 100 a call", CALLS, times, begun.elapsed());
    let begun = Instant::now();
    let tasks: Vec<_> = (0..16).map(|_| tokio::spawn(calls(port, 0, entries, CALLS / 16, 1))).collect();
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await??.0);
    }
    let all = times.len();
    line("a whole name, one a call, 16 connections", all, times, begun.elapsed());

    let searches = 200;
    let mut times = Vec::with_capacity(searches);
    let begun = Instant::now();
    for n in 0..searches {
        let name = typed(0, mix(n) % entries);
        let filter =
            Filter::And(vec![Filter::class("user"), Filter::Equals("displayName".into(), name.into_bytes())]);
        let begun = Instant::now();
        let found = directory
            .search(&domain, Scope::Subtree, &filter, &["displayName", "mail", "legacyExchangeDN"])
            .await?;
        assert_eq!(found.len(), 1);
        times.push(begun.elapsed());
    }
    line("the same asked of the directory itself, by exact name", searches, times, begun.elapsed());
    Ok(())
}
