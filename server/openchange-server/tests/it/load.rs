//! Two hundred sessions at once, which do what people's clients do, for a while.
//!
//! `OPENCHANGE_LOAD_SECONDS` says how long: a minute when it is not set.

use crate::program::Running;
use crate::started::{PASSWORD, get, people};
use mapi::{
    AddressBook, Credentials, Folder, Options, Outgoing, Ports, PropertyTag, Recipient, RecipientType,
    Server, Service, Session, SpecialFolder, Store, StreamMode, restriction,
};
use openchange_directory::Embedded;
use openchange_directory::config::OrganisationConfig;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, Instant};

const ACCOUNTS: usize = 20;
const SESSIONS: usize = 200;
/// Bytes of the long value that is written and read.
const LONG: usize = 100_000;
/// Mailboxes that the store keeps open when nobody uses them.
const MAILBOXES_KEPT: usize = 16;
/// How long mail may be on its way after the last was sent.
const DELIVERY: Duration = Duration::from_secs(120);

const CONFIG: &str = "[listen]\nendpoint_mapper = 0\nstore = 0\nreferral = 0\naddress_book = 0\n\
    [http]\naddress = \"127.0.0.1:0\"\n[organisation]\nserver = \"EX1\"\n";

/// The server's process as the system sees it.
struct Watched {
    pid: u32,
    http: String,
}

impl Watched {
    /// KiB of memory of its own: pages of the mailboxes' files that SQLite maps are the
    /// system's, and would count once for each connection.
    fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid)).unwrap();
        let line = status.lines().find_map(|l| l.strip_prefix("RssAnon:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    /// What is open, by name or kind, and how often, but for mailboxes: the last ones that
    /// were used stay open. The directory's file counts once:
    /// SQLite keeps descriptors of connections it has closed for the next ones, as many
    /// as there were at once (closing one would drop the process's locks).
    fn descriptors(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for entry in std::fs::read_dir(format!("/proc/{}/fd", self.pid)).unwrap() {
            // One may be closed meanwhile.
            let Ok(name) = std::fs::read_link(entry.unwrap().path()) else { continue };
            let name = name.display().to_string();
            let name = name.split(":[").next().unwrap();
            if name.contains(".mailbox") {
                continue;
            }
            let count: &mut usize = counts.entry(name.to_owned()).or_default();
            *count = if name.contains("directory.sqlite") { 1 } else { *count + 1 };
        }
        counts
    }

    /// [`Self::descriptors`] when none was opened or closed for a second: the system
    /// closes the sockets of connections that are over a little later.
    fn settled(&self) -> BTreeMap<String, usize> {
        let (mut seen, mut since) = (self.descriptors(), Instant::now());
        let begun = since;
        while since.elapsed() < Duration::from_secs(1) && begun.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(50));
            let now = self.descriptors();
            if now != seen {
                (seen, since) = (now, Instant::now());
            }
        }
        seen
    }

    /// Names of open files that end so, each as often as it is open.
    fn open(&self, ending: &str) -> Vec<std::path::PathBuf> {
        let open = std::fs::read_dir(format!("/proc/{}/fd", self.pid)).unwrap();
        let names = open.filter_map(|e| std::fs::read_link(e.unwrap().path()).ok());
        names.filter(|n| n.to_string_lossy().ends_with(ending)).collect()
    }

    fn metric(&self, name: &str) -> u64 {
        let (_, page) = get(&self.http, "/metrics");
        let name = format!("openchange_{name} ");
        let found = page.lines().find_map(|line| line.strip_prefix(&name)?.parse().ok());
        found.unwrap_or_else(|| panic!("no {name} in\n{page}"))
    }

    /// Waits until nobody is connected and nothing is on its way.
    fn wait_until_quiet(&self) {
        let begun = Instant::now();
        let names = [
            "mailbox_sessions",
            "mailbox_objects",
            "rpc_connections_open",
            "rpc_context_handles",
            "rpc_association_groups",
            "queue_submitted",
            "queue_waiting",
        ];
        loop {
            let busy: Vec<_> = names.iter().map(|n| (n, self.metric(n))).filter(|(_, v)| *v > 0).collect();
            if busy.is_empty() {
                return;
            }
            assert!(begun.elapsed() < DELIVERY, "still there: {busy:?}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// What a session did: subjects, and how long each operation took.
#[derive(Default)]
struct Done {
    sent: Vec<String>,
    received: Vec<String>,
    times: Vec<(&'static str, Duration)>,
}

fn account(number: usize) -> String {
    format!("user{:02}", number % ACCOUNTS)
}

async fn open(server: &Server, number: usize, dns: &[String]) -> (Session, Store) {
    let credentials = Credentials::password(&account(number), PASSWORD);
    let dn = &dns[number % ACCOUNTS];
    let session = Session::connect(server, &credentials, dn, &Options::default()).await.unwrap();
    let store = session.log_on().await.unwrap();
    (session, store)
}

/// Mails of a folder whose subject has a text: ids and subjects.
async fn list(folder: &Folder, text: Option<&str>) -> mapi::Result<Vec<(u64, String)>> {
    let (id, subject) = (PropertyTag::PID_TAG_MID, PropertyTag::PID_TAG_SUBJECT);
    let table = folder.contents();
    table.set_columns(&[id, subject]).forget();
    if let Some(text) = text {
        table.restrict(Some(restriction::contains(subject, text))).forget();
    }
    let rows = table.rows().collect(100_000).await?;
    // A mail that another session deletes meanwhile has no row, rather than an empty one.
    Ok(rows.iter().map(|r| (r.id(id).unwrap(), r.text(subject).unwrap())).collect())
}

/// One session; what is for it has its number in the subject, so that no session
/// takes what another of the same person has just listed.
async fn work(number: usize, store: &Store, end: Instant) -> mapi::Result<Done> {
    let mut done = Done::default();
    let inbox = store.special(SpecialFolder::Inbox);
    let top = store.special(SpecialFolder::Top);
    let own = format!("to {number:03} ");
    let mut round = number;
    while Instant::now() < end {
        let begun = Instant::now();
        let what = match round % 5 {
            0 => {
                let to = (number * 7 + round * 13) % SESSIONS;
                let mut mail = Outgoing::new(&format!("to {to:03} from {number:03} round {round}"));
                mail.text = Some("A few words.\r\n".repeat(20));
                let address = format!("{}@example.com", account(to));
                mail.recipients.push(Recipient::smtp(RecipientType::RECIPIENT_TO, &address, &account(to)));
                store.send(&mail).await?;
                done.sent.push(mail.subject);
                "send"
            }
            1 => {
                inbox.contents().count().await?;
                list(&inbox, None).await?;
                "list"
            }
            2 => {
                let name = format!("of {number:03} round {round}");
                let folder = top.create_folder(&name, "", false).await?;
                top.delete_folder(folder.id).await?;
                "folder"
            }
            3 => {
                let data: Vec<u8> = (0..LONG).map(|n| ((n * (round + 3)) >> 3) as u8).collect();
                let message = top.create_message();
                let mut stream = message.stream(PropertyTag::PID_TAG_HTML, StreamMode::Create);
                stream.write(&data).await?;
                stream.commit().await?;
                let id = message.save().await?;
                let (again, opened) = top.message(id, false);
                opened.await?;
                let read =
                    again.stream(PropertyTag::PID_TAG_HTML, StreamMode::Read).read_to_end(LONG).await?;
                assert!(read == data, "session {number}: a long value came back different");
                top.delete_messages(&[id], true).await?;
                "stream"
            }
            _ => {
                for (id, subject) in list(&inbox, Some(&own)).await? {
                    let (message, opened) = inbox.message(id, false);
                    let content = message.read(opened, 1 << 20).await?;
                    let text = content.properties.text(PropertyTag::PID_TAG_BODY);
                    assert!(text.is_some_and(|t| t.starts_with("A few words.")), "{subject}");
                    inbox.set_read(&[id], true).await?;
                    inbox.delete_messages(&[id], true).await?;
                    done.received.push(subject);
                }
                "receive"
            }
        };
        done.times.push((what, begun.elapsed()));
        round += 1;
    }
    Ok(done)
}

/// The part of the sorted values below which this share of them is.
fn quantile(sorted: &[Duration], share: f64) -> Duration {
    sorted[((sorted.len() - 1) as f64 * share) as usize]
}

fn median(values: &[u64]) -> u64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    sorted[sorted.len() / 2]
}

fn report(done: &[Done], seconds: f64) {
    let mut kinds: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    for (what, time) in done.iter().flat_map(|d| &d.times) {
        kinds.entry(what).or_default().push(*time);
        kinds.entry("all").or_default().push(*time);
    }
    for (what, mut times) in kinds {
        times.sort_unstable();
        let rate = times.len() as f64 / seconds;
        let (middle, late) = (quantile(&times, 0.5), quantile(&times, 0.99));
        println!("{what:>8}: {} ({rate:.1} a second), p50 {middle:.0?}, p99 {late:.0?}", times.len());
    }
}

/// A directory with so many people.
async fn provisioned(dir: &Path) {
    let data = dir.join("openchange");
    std::fs::create_dir_all(&data).unwrap();
    let directory = Embedded::open(data.join("directory.sqlite"), "example.com").unwrap();
    let organisation = OrganisationConfig { server: Some("EX1".into()), ..OrganisationConfig::default() };
    let accounts: Vec<String> = (0..ACCOUNTS).map(account).collect();
    let names: Vec<(&str, &str)> = accounts.iter().map(|a| (a.as_str(), a.as_str())).collect();
    people(&directory, &organisation, &names).await;
}

/// Starts the program; waits until it serves, and reads on what it logs.
fn started(dir: &Path) -> (Running, Server, Watched) {
    let mut running = Running::start(dir, CONFIG);
    let mut ports = BTreeMap::new();
    for line in running.lines.as_mut().unwrap() {
        let json: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        match json["message"].as_str() {
            Some("listening") => {
                let text = |key: &str| json[key].as_str().map(str::to_owned);
                ports.extend(text("interface").zip(text("address")));
            }
            Some("started") => break,
            _ => {}
        }
    }
    let port = |name: &str| {
        let address = ports.get(name).unwrap_or_else(|| panic!("no {name} in {ports:?}"));
        Some(address.parse::<std::net::SocketAddr>().unwrap().port())
    };
    let mut server = Server::new("127.0.0.1");
    server.ports =
        Ports { mapper: None, mailbox: port("emsmdb"), referral: port("rfr"), address_book: port("nspi") };
    server.timeout = Some(DELIVERY);
    let watched = Watched { pid: running.child.id(), http: ports["http"].clone() };
    (running, server, watched)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes as long as OPENCHANGE_LOAD_SECONDS says; `cargo xtask test` runs it"]
async fn two_hundred_sessions_at_once() {
    let seconds = std::env::var("OPENCHANGE_LOAD_SECONDS").map_or(60, |s| s.parse().unwrap());
    let dir = tempfile::tempdir().unwrap();
    provisioned(dir.path()).await;
    let (mut running, server, watched) = started(dir.path());
    let (warn, warned) = std::sync::mpsc::channel();
    let lines = running.lines.take().unwrap();
    std::thread::spawn(move || {
        for line in lines.map_while(Result::ok).filter(|l| !l.contains("\"INFO\"")) {
            let _ = warn.send(line);
        }
    });

    // Every mailbox is there, and open as it stays.
    let mut dns = Vec::new();
    for number in 0..ACCOUNTS {
        let credentials = Credentials::password(&account(number), PASSWORD);
        let client = server.connect(Service::AddressBook, &credentials).await.unwrap();
        let book = AddressBook::over(client.into()).await.unwrap();
        dns.push(book.resolve_one(&account(number)).await.unwrap().dn());
        book.close().await.unwrap();
    }
    for number in 0..ACCOUNTS {
        let (session, store) = open(&server, number, &dns).await;
        drop(store);
        session.close().await.unwrap();
    }
    watched.wait_until_quiet();
    let (at_rest, resting) = (watched.settled(), watched.memory());

    let begun = Instant::now();
    let mut opening = tokio::task::JoinSet::new();
    for number in 0..SESSIONS {
        let (server, dns) = (server.clone(), dns.clone());
        opening.spawn(async move { (number, open(&server, number, &dns).await) });
    }
    let sessions = opening.join_all().await;
    assert_eq!(watched.metric("mailbox_sessions"), SESSIONS as u64);
    println!("{SESSIONS} sessions opened in {:.1?}", begun.elapsed());

    let begun = Instant::now();
    let end = begun + Duration::from_secs(seconds);
    let mut working = tokio::task::JoinSet::new();
    for (number, (session, store)) in sessions {
        working.spawn(async move {
            let done = work(number, &store, end).await.unwrap_or_else(|e| panic!("session {number}: {e}"));
            drop(store);
            session.close().await.unwrap_or_else(|e| panic!("session {number}: {e}"));
            done
        });
    }
    let mut memory = Vec::new();
    while Instant::now() < end {
        memory.push(watched.memory());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let mut done = working.join_all().await;
    report(&done, begun.elapsed().as_secs_f64());

    watched.wait_until_quiet();
    assert_eq!(watched.settled(), at_rest, "descriptors");
    let mailboxes: BTreeSet<_> = watched.open(".mailbox").into_iter().collect();
    assert!(mailboxes.len() <= MAILBOXES_KEPT, "{mailboxes:?} stay open");
    let of_directory = watched.open("directory.sqlite").len();
    println!("the directory's file is open {of_directory} times");
    // Never more often than somebody asked it at once.
    assert!(of_directory <= SESSIONS, "the directory's file is open {of_directory} times");
    for name in ["mailbox_defects_total", "mailbox_malformed_total", "rpc_faults_total"] {
        assert_eq!(watched.metric(name), 0, "{name}");
    }

    let mut sent: Vec<String> = done.iter_mut().flat_map(|d| std::mem::take(&mut d.sent)).collect();
    let mut received: Vec<String> = done.iter_mut().flat_map(|d| std::mem::take(&mut d.received)).collect();
    for number in 0..ACCOUNTS {
        let (_session, store) = open(&server, number, &dns).await;
        let left = list(&store.special(SpecialFolder::Inbox), None).await.unwrap();
        received.extend(left.into_iter().map(|(_, subject)| subject));
    }
    sent.sort_unstable();
    received.sort_unstable();
    println!("{} mails sent, {} received", sent.len(), received.len());
    assert!(!sent.is_empty());
    assert!(sent == received, "mail was lost or doubled");

    let quarter = memory.len() / 4;
    let (early, late) = (median(&memory[quarter..2 * quarter]), median(&memory[3 * quarter..]));
    let curve: Vec<String> =
        memory.chunks(memory.len().div_ceil(12)).map(|c| (median(c) / 1024).to_string()).collect();
    println!("memory over time, MiB: {}", curve.join(" "));
    println!("memory: {resting} KiB at rest, {early} KiB in the second quarter, {late} KiB in the last");
    assert!(late < early + early / 4, "memory grows under a steady load");
    let warnings: Vec<String> = warned.try_iter().collect();
    assert!(warnings.is_empty(), "{warnings:#?}");
}
