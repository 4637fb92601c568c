//! The address book over Samba's Active Directory and over a file of our own: the same
//! people, provisioned by the same code, read by impacket, which knows neither, and by
//! our own client.
//!
//! Feature `peers` turns these tests on, as `cargo xtask test` does after it
//! has installed the peers: then a peer that is missing is a failure.

mod ours;

use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use conformance::peers::{
    ADMIN_PASSWORD, DOMAIN, Namespace, REALM, SambaDc, USER, USER_PASSWORD, target_dir, text,
};
use exchange::exchange::NspiDispatcher;
use openchange_address_book::viewer::Viewer;
use openchange_address_book::{AddressBook, NspiService, Options};
use openchange_directory::config::{Bind, LdapConfig, OrganisationConfig, Secret};
use openchange_directory::{Change, Directory, Embedded, Ldap};
use openchange_provision::plan::Plan;
use openchange_provision::recipient::{Kind, Request, Templates, create};
use openchange_provision::schema::{self, Definition};
use openchange_provision::{Site, organisation};
use pidl_rpc::Server;
use pidl_rpc::security::ntlm::{NtlmProvider, ServerName, UserTable};

/// Most lists of people.
const TEAMS: usize = 100;

/// How many people there are, besides groups and contacts. With fewer
/// (`OPENCHANGE_TEST_PEOPLE=200`) the test takes a quarter of the time.
fn people() -> usize {
    std::env::var("OPENCHANGE_TEST_PEOPLE").ok().and_then(|n| n.parse().ok()).unwrap_or(1900)
}

fn organisation() -> OrganisationConfig {
    OrganisationConfig {
        server: Some("EX1".into()),
        mail_domains: vec![REALM.to_lowercase()],
        ..OrganisationConfig::default()
    }
}

fn samba() -> LdapConfig {
    let user = format!("administrator@{}", REALM.to_lowercase());
    LdapConfig {
        urls: vec!["ldap://127.0.0.1".into()],
        bind: Bind::Simple { user, password: Some(Secret::new(ADMIN_PASSWORD)), password_file: None },
        starttls: false,
        ca: None,
        insecure: false,
        connections: 4,
        timeout: 60,
    }
}

/// Schema, organisation, people, groups and contacts.
async fn populate(directory: &dyn Directory, people: usize) -> Site {
    let roots = directory.roots().await.unwrap();
    let site = Site::new(&organisation(), roots).unwrap();
    let mut plan = Plan::default();
    schema::compare(directory, &Definition::exchange().unwrap(), &mut plan).await.unwrap();
    organisation::compare(directory, &site, &mut plan).await.unwrap();
    plan.apply(directory, |_| {}).await.unwrap();
    let site = Site::find(directory, &organisation()).await.unwrap();
    let templates = Templates::read(directory, &site).await.unwrap();
    let make = async |kind, request: Request| {
        create(directory, &site, &templates, kind, &request).await.unwrap_or_else(|e| panic!("{e}"));
    };
    let text = |t: &str| Some(t.to_owned());
    for (number, (given, surname)) in
        [("José", "Müller"), ("Zoë", "Ångström"), ("太郎", "山田"), ("Иван", "Петров"), ("Jo", "Smith")]
            .into_iter()
            .enumerate()
    {
        let request = Request {
            account: Some(format!("special{number}")),
            given: text(given),
            surname: text(surname),
            display: Some(format!("{given} {surname}")),
            hidden: false,
            ..Request::default()
        };
        make(Kind::User, request).await;
    }
    for number in 0..people {
        let request = Request {
            account: Some(format!("person{number}")),
            given: text("Person"),
            surname: Some(number.to_string()),
            attributes: vec![("telephoneNumber".into(), format!("+49 30 {number}"))],
            hidden: number % 97 == 5,
            ..Request::default()
        };
        make(Kind::User, request).await;
    }
    for number in 0..TEAMS.min(people / 10) {
        let members = (0..3).map(|m| format!("person{}", number * 10 + m)).collect();
        let display = Some(format!("Team {number}"));
        make(
            Kind::Group,
            Request { account: Some(format!("team{number}")), display, members, ..Request::default() },
        )
        .await;
    }
    let mail = text("someone@else.where");
    make(Kind::Contact, Request { display: text("Some One"), mail, ..Request::default() }).await;
    site
}

/// A server on port 6004 with the address book of a directory; `USER` may log on.
async fn serve(directory: Arc<dyn Directory>) -> (Server, Arc<AddressBook>) {
    let options = Options { poll_interval: Duration::from_millis(200), ..Options::default() };
    let book = AddressBook::open(directory, options).await.unwrap();
    let users = UserTable::new(DOMAIN).with(USER, USER_PASSWORD);
    let name = ServerName { computer: "EX1".into(), domain: DOMAIN.into(), ..ServerName::default() };
    let server = Server::builder()
        .interface(NspiDispatcher(NspiService::new(book.clone())))
        .provider(Arc::new(NtlmProvider::new(name, Arc::new(users))))
        .build()
        .unwrap();
    server.listen_tcp("127.0.0.1:6004").await.unwrap();
    (server, book)
}

/// What impacket says.
async fn impacket(namespace: &Namespace) -> String {
    let python = target_dir().join("tmp/impacket-0.13.1/bin/python");
    assert!(python.exists(), "impacket is missing: `cargo xtask test` installs it");
    let mut command: Command = namespace.command(python);
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/rpc/impacket_nspi.py"));
    command.args(["6004", DOMAIN, USER, USER_PASSWORD]);
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let said = text(&output);
    assert!(output.status.success(), "{said}");
    said
}

/// What impacket says of an address book, and our own client.
async fn told(namespace: &Namespace) -> (String, Vec<String>) {
    (impacket(namespace).await, ours::told().await)
}

/// That of an embedded directory.
fn told_of_a_file(people: usize) -> (String, Vec<String>) {
    let namespace = Namespace::new().unwrap_or_else(|e| panic!("{e}"));
    namespace.run(async || {
        let directory = Embedded::in_memory(&REALM.to_lowercase()).unwrap();
        populate(&directory, people).await;
        let _server = serve(Arc::new(directory)).await;
        told(&namespace).await
    })
}

/// That of Active Directory.
fn told_of_samba(people: usize) -> (String, Vec<String>) {
    let dc = SambaDc::start_extended().unwrap_or_else(|e| panic!("{e}"));
    dc.namespace().run(async || {
        let directory = Ldap::new(&samba()).unwrap();
        let started = Instant::now();
        populate(&directory, people).await;
        eprintln!("{people} people in Active Directory after {:?}", started.elapsed());
        let started = Instant::now();
        let _server = serve(Arc::new(directory)).await;
        eprintln!("the address book is read after {:?}", started.elapsed());
        told(dc.namespace()).await
    })
}

#[test]
fn both_directories_have_the_same_address_book() {
    let people = people();
    let ((of_file, our_file), (of_samba, our_samba)) = std::thread::scope(|scope| {
        let file = scope.spawn(|| told_of_a_file(people));
        let samba = told_of_samba(people);
        (file.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), samba)
    });
    let hidden = (0..people).filter(|n| n % 97 == 5).count();
    let all = people - hidden + TEAMS.min(people / 10) + 6;
    assert!(of_file.contains(&format!("\t{all}\t{all}\t{all}\n")), "the size of the list is {all}");
    for line in [
        "hNspiResolveNamesW\t'person 12'\t[2]\t1",
        "hNspiResolveNamesW\t'José'\t[2]\t1",
        "hNspiResolveNames\t'jose'\t[2]\t1",
        "hNspiResolveNamesW\t'山田'\t[2]\t1",
        "hNspiResolveNamesW\t'team'\t[1]\t0",
        "hNspiResolveNamesW\t'nobody'\t[0]\t0",
        "hNspiResolveNamesW\t'*'\t[0]\t0",
        "unbind\t1",
    ] {
        assert!(of_file.lines().any(|l| l == line), "{line} is not in\n{of_file}");
    }
    for (one, other) in of_file.lines().zip(of_samba.lines()) {
        assert_eq!(one, other, "the file first, Active Directory second");
    }
    assert_eq!(of_file.lines().count(), of_samba.lines().count());
    for (one, other) in our_file.iter().zip(&our_samba) {
        assert_eq!(one, other, "the file first, Active Directory second");
    }
    assert_eq!(our_file.len(), our_samba.len());
    assert_eq!(our_file.iter().filter(|line| line.matches('\t').count() == 3).count(), all);
    let recipients = "/o=First Organization/ou=First Administrative Group/cn=Recipients";
    for (typed, wanted) in [("Person 12", "cn=person12"), ("jose", "cn=special0"), ("山田", "cn=special2")]
    {
        let line = format!("{typed}\t{recipients}/{wanted}");
        assert!(our_file.iter().any(|l| l.eq_ignore_ascii_case(&line)), "{line} is not in {our_file:#?}");
    }
    for line in ["team\tseveral", "nobody\tnobody"] {
        assert!(our_file.iter().any(|l| l == line), "{line}");
    }
}

#[test]
fn changes_show_and_a_dead_domain_controller_does_not() {
    let dc = SambaDc::start_extended().unwrap_or_else(|e| panic!("{e}"));
    dc.namespace().run(async || {
        let directory = Arc::new(Ldap::new(&samba()).unwrap());
        let site = populate(&*directory, 20).await;
        let (_server, book) = serve(directory.clone()).await;
        let has =
            |name: &str| book.snapshot().entries().iter().any(|e| !e.hidden && e.display_name() == name);
        let wait = async |name: &str, there: bool| {
            for _ in 0..150 {
                if has(name) == there {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            panic!("{name}: {there} is not to be seen");
        };
        assert!(has("Person 3") && has("Person 4"));
        let person = site.users().child("CN", "Person 3");
        let hide = [Change::set("msExchHideFromAddressLists", "TRUE")];
        directory.modify(&person, &[Change::set("displayName", "Renamed")]).await.unwrap();
        wait("Renamed", true).await;
        directory.modify(&person, &hide).await.unwrap();
        wait("Renamed", false).await;
        directory.delete(&site.users().child("CN", "Person 4")).await.unwrap();
        wait("Person 4", false).await;
        // What an access control list denies is not there for whom it names.
        let place = site.users().child("CN", "Person 6");
        let sees = |viewer: &Viewer| {
            let snapshot = book.snapshot();
            snapshot.by_dn(place.as_str()).is_some_and(|entry| snapshot.sees(viewer, entry))
        };
        let nobody = Viewer::anonymous();
        assert!(sees(&nobody));
        let object = format!("--objectdn={place}");
        dc.samba_tool(&["dsacl", "set", &object, "--sddl=(D;;RP;;;AN)"]).unwrap();
        for _ in 0..100 {
            if !sees(&nobody) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        assert!(!sees(&nobody));
        assert!(sees(&Viewer::find(&*directory, "person7").await.unwrap()));
        dc.kill().unwrap();
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert!(impacket(dc.namespace()).await.contains("Person 9"), "what is known is served");
        dc.restart().unwrap();
        let person = site.users().child("CN", "Person 9");
        let renamed = [Change::set("displayName", "Back again")];
        for _ in 0..50 {
            if directory.modify(&person, &renamed).await.is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        wait("Back again", true).await;
    });
}
