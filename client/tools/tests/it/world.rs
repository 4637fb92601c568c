//! A company with mailboxes and an address book, on a port of this machine.

use assert_cmd::Command;
use dcerpc::dtyp::Guid;
use dcerpc::epmapper::EpmapperDispatcher;
use exchange::exchange::{AsyncemsmdbDispatcher, EmsmdbDispatcher, NspiDispatcher, RfrDispatcher};
use exchange::oxcmsg::MessageFlags;
use exchange::oxprops::PropertyTag;
use mapi::{Credentials, Ports, Profile, Profiles, Session, Store, StoredPassword};
use openchange_address_book::{AddressBook, NspiService, RfrService};
use openchange_directory::{Attributes, Directory, Embedded};
use openchange_mailbox::{MailboxService, Owner, Owners, Submission, Transport, TransportError};
use openchange_store::{NewMailbox, SaveOptions, SpecialFolder, SqliteStores, Stores};
use pidl_rpc::epm::{EndpointMap, EpmServer};
use pidl_rpc::security::Identity;
use pidl_rpc::security::ntlm::{NtlmProvider, ServerName, UserTable};
use pidl_rpc::security::spnego::SpnegoProvider;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub const PASSWORD: &str = "correct horse";
const ORG: &str = "/o=Example/ou=First";
const DOMAIN: &str = "DC=example,DC=com";
const CONFIGURATION: &str = "CN=Configuration,DC=example,DC=com";

/// Account, name.
const PEOPLE: [(&str, &str); 4] =
    [("ann", "Ann Lee"), ("annl", "Ann Leeds"), ("bob", "Bob Müller"), ("zoe", "Zoë Ångström")];

pub fn dn(account: &str) -> String {
    format!("{ORG}/cn=Recipients/cn={account}")
}

fn owner(index: usize) -> Owner {
    let (account, name) = PEOPLE[index];
    Owner {
        mailbox: Guid { time_low: 0x1000 + index as u32, ..Guid::default() },
        legacy_dn: dn(account),
        display_name: name.to_owned(),
        smtp: format!("{account}@example.com"),
    }
}

struct People;

impl Owners for People {
    fn of_account(&self, identity: &Identity) -> Result<Option<Owner>, String> {
        let index = PEOPLE.iter().position(|(account, _)| account.eq_ignore_ascii_case(&identity.account));
        Ok(index.map(owner))
    }

    fn of_name(&self, legacy_dn: &str) -> Result<Option<Owner>, String> {
        let index = PEOPLE.iter().position(|(account, _)| dn(account).eq_ignore_ascii_case(legacy_dn));
        Ok(index.map(owner))
    }
}

/// Carries mail from one mailbox to the other, in a thread of its own.
struct Post(Arc<dyn Stores>);

impl Transport for Post {
    fn submit(&self, submission: &Submission) -> Result<(), TransportError> {
        let (stores, submission) = (self.0.clone(), submission.clone());
        std::thread::spawn(move || deliver(&*stores, &submission));
        Ok(())
    }

    fn abort(&self, _: &Submission) -> Result<(), TransportError> {
        Err(TransportError::NotQueued)
    }
}

fn deliver(stores: &dyn Stores, submission: &Submission) {
    let mailbox = &submission.mailbox;
    let mail = mailbox.open_message(submission.folder, submission.message).unwrap();
    let unset = MessageFlags(MessageFlags::MF_SUBMITTED.0 | MessageFlags::MF_UNSENT.0);
    for recipient in mail.recipients.values() {
        let texts = [PropertyTag::PID_TAG_EMAIL_ADDRESS, PropertyTag::PID_TAG_SMTP_ADDRESS];
        let texts: Vec<String> =
            texts.iter().filter_map(|t| recipient.text(*t)).map(|t| t.to_string()).collect();
        let to = (0..PEOPLE.len()).map(owner).find(|o| {
            texts.iter().any(|t| t.eq_ignore_ascii_case(&o.legacy_dn) || t.eq_ignore_ascii_case(&o.smtp))
        });
        // Somebody elsewhere.
        let Some(to) = to else { continue };
        let target = stores.open(&to.mailbox).unwrap();
        let mut copy = target.new_message(target.special_folder(SpecialFolder::Inbox), false).unwrap();
        for property in mail.properties.iter() {
            copy.properties.insert(property.clone());
        }
        let time = mail.properties.time(PropertyTag::PID_TAG_CLIENT_SUBMIT_TIME).unwrap();
        copy.properties.set_time(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME, time);
        copy.properties.set_number(PropertyTag::PID_TAG_MESSAGE_FLAGS, 0);
        copy.recipients = mail.recipients.clone();
        copy.attachments = mail.attachments.clone();
        let id = target.save_message(&mut copy, SaveOptions { new_mail: true, force: false }).unwrap();
        target.change_flags(copy.folder, Some(&[id]), MessageFlags::default(), unset).unwrap();
    }
    let sent = mailbox.special_folder(SpecialFolder::SentItems);
    let moved = mailbox.transfer_messages(submission.folder, &[submission.message], sent, false).unwrap();
    let moved: Vec<u64> = moved.into_iter().flatten().collect();
    mailbox.change_flags(sent, Some(&moved), MessageFlags::MF_READ, unset).unwrap();
}

async fn add(directory: &Embedded, dn: &str, values: &[(&str, &str)]) {
    let mut attributes = Attributes::default();
    for (name, value) in values {
        attributes.push(name, value.as_bytes());
    }
    directory.add(&dn.parse().unwrap(), &attributes).await.unwrap_or_else(|e| panic!("{dn}: {e}"));
}

async fn company() -> Embedded {
    let d = Embedded::in_memory("example.com").unwrap();
    let mut base = CONFIGURATION.to_owned();
    for part in ["CN=Services", "CN=Microsoft Exchange", "CN=Example"] {
        base = format!("{part},{base}");
        // Some of them may be there.
        let mut attributes = Attributes::default();
        attributes.push("objectClass", b"container");
        let _ = d.add(&base.parse().unwrap(), &attributes).await;
    }
    let lists = format!("CN=Address Lists Container,{base}");
    add(&d, &lists, &[("objectClass", "addressBookContainer")]).await;
    for (path, name, search) in [
        ("CN=All Global Address Lists", "All Global Address Lists", ""),
        ("CN=Default,CN=All Global Address Lists", "Global Address List", "(mailNickname=*)"),
    ] {
        let mut values = vec![("objectClass", "addressBookContainer"), ("displayName", name)];
        if !search.is_empty() {
            values.push(("purportedSearch", search));
        }
        add(&d, &format!("{path},{lists}"), &values).await;
    }
    let server = format!("{ORG}/cn=Configuration/cn=Servers/cn=MAIL");
    let place = format!("CN=MAIL,{base}");
    let network = [
        ("objectClass", "msExchExchangeServer"),
        ("legacyExchangeDN", server.as_str()),
        ("networkAddress", "ncacn_ip_tcp:127.0.0.1"),
    ];
    add(&d, &place, &network).await;
    let database = format!("CN=Mailboxes,{place}");
    let address = format!("{server}/cn=Microsoft Private MDB");
    add(&d, &database, &[("objectClass", "msExchPrivateMDB"), ("legacyExchangeDN", &address)]).await;
    for (account, name) in PEOPLE {
        let (mail, legacy) = (format!("{account}@example.com"), dn(account));
        let smtp = format!("SMTP:{mail}");
        let values = [
            ("objectClass", "user"),
            ("sAMAccountName", account),
            ("displayName", name),
            ("mailNickname", account),
            ("mail", &mail),
            ("proxyAddresses", &smtp),
            ("legacyExchangeDN", &legacy),
            ("homeMDB", &database),
            ("msExchHomeServerName", &server),
        ];
        add(&d, &format!("CN={account},CN=Users,{DOMAIN}"), &values).await;
    }
    d
}

/// A server with its files.
pub struct World {
    pub directory: tempfile::TempDir,
    pub address: SocketAddr,
    stores: Arc<dyn Stores>,
    _server: pidl_rpc::Server,
    runtime: Option<tokio::runtime::Runtime>,
}

impl World {
    pub fn new() -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let directory = tempfile::tempdir().unwrap();
        let stores = SqliteStores::open(&directory.path().join("mailboxes"), Default::default()).unwrap();
        let stores: Arc<dyn Stores> = Arc::new(stores);
        for index in 0..PEOPLE.len() {
            let owner = owner(index);
            let new = NewMailbox {
                owner: owner.mailbox,
                display_name: owner.display_name,
                legacy_dn: owner.legacy_dn,
            };
            stores.create(new).unwrap();
        }
        let post = Arc::new(Post(stores.clone()));
        let mailboxes = MailboxService::new(stores.clone(), Arc::new(People), post, Default::default());
        let mut users = UserTable::new("EXAMPLE");
        for (account, _) in PEOPLE {
            users = users.with(account, PASSWORD);
        }
        let name = ServerName { computer: "MAIL".into(), ..ServerName::default() };
        let ntlm = Arc::new(NtlmProvider::new(name, Arc::new(users)));
        let (server, address) = runtime.block_on(async {
            let options = openchange_address_book::Options { host: "127.0.0.1".into(), ..Default::default() };
            let book = AddressBook::open(Arc::new(company().await), options).await.unwrap();
            let map = Arc::new(EndpointMap::default());
            let server = pidl_rpc::Server::builder()
                .endpoint_mapper(map.clone(), "world")
                .interface(EpmapperDispatcher(EpmServer::new(map)))
                .provider(ntlm.clone())
                .provider(Arc::new(SpnegoProvider::new(vec![ntlm])))
                .interface(NspiDispatcher(NspiService::new(book.clone())))
                .interface(RfrDispatcher(RfrService::new(book)))
                .interface(EmsmdbDispatcher(mailboxes.clone()))
                .interface(AsyncemsmdbDispatcher(mailboxes))
                .build()
                .unwrap();
            let address = server.listen_tcp("127.0.0.1:0").await.unwrap();
            (server, address)
        });
        World { directory, address, stores, _server: server, runtime: Some(runtime) }
    }

    /// Runs something.
    pub fn run<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.as_ref().unwrap().block_on(work)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// A profile of somebody, whose server is at a port.
    pub fn profile(&self, account: &str, port: u16) -> Profile {
        let index = PEOPLE.iter().position(|(own, _)| *own == account).unwrap();
        let owner = owner(index);
        Profile {
            name: account.to_owned(),
            server: "ncacn_ip_tcp:127.0.0.1[seal,spnego,ntlm]".into(),
            ports: Ports {
                mapper: None,
                mailbox: Some(port),
                referral: Some(port),
                address_book: Some(port),
            },
            username: account.to_owned(),
            domain: "EXAMPLE".into(),
            workstation: String::new(),
            mailbox_dn: owner.legacy_dn,
            display_name: owner.display_name,
            smtp: owner.smtp,
            locale: 0x0409,
            password: StoredPassword::Asked,
        }
    }

    pub fn credentials(account: &str) -> Credentials {
        Credentials::password(&format!("EXAMPLE\\{account}"), PASSWORD)
    }

    /// A session of somebody, and his mailbox.
    pub async fn mailbox(&self, account: &str) -> (Session, Store) {
        self.mailbox_at(account, self.address.port()).await.unwrap()
    }

    pub async fn mailbox_at(&self, account: &str, port: u16) -> mapi::Result<(Session, Store)> {
        let session = self.profile(account, port).connect(&Self::credentials(account)).await?;
        let store = session.log_on().await?;
        Ok((session, store))
    }

    /// Writes a database with the profiles of all, whose server is at a port.
    pub fn profiles(&self, name: &str, port: u16) -> PathBuf {
        let path = self.path(name);
        let mut profiles = Profiles::open(&path).unwrap();
        for (account, _) in PEOPLE {
            profiles.add(&self.profile(account, port)).unwrap();
        }
        path
    }

    /// A program as somebody runs it.
    pub fn program(&self, name: &str, database: &Path, account: &str) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin(name));
        command
            .env("MAPI_DATABASE", database)
            .env("MAPI_PASSWORD", PASSWORD)
            .env("MAPI_PROFILE", account)
            .env("NO_COLOR", "1")
            .env_remove("MAPI_PASSPHRASE");
        command
    }

    /// Waits until a mailbox's inbox has so many mails and the sender's outbox none; subjects of the inbox.
    pub fn subjects(&self, account: &str, folder: mapi::SpecialFolder) -> Vec<String> {
        self.run(async {
            let (_session, store) = self.mailbox(account).await;
            let table = store.special(folder).contents();
            table.set_columns(&[PropertyTag::PID_TAG_SUBJECT]).forget();
            let rows = table.rows().collect(100_000).await.unwrap();
            rows.iter().map(|r| r.text(PropertyTag::PID_TAG_SUBJECT).unwrap_or_default()).collect()
        })
    }

    /// The same once nothing is on its way any more.
    pub fn settled(&self, sender: &str, account: &str) -> Vec<String> {
        for _ in 0..100 {
            if self.subjects(sender, mapi::SpecialFolder::Outbox).is_empty() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        self.subjects(account, mapi::SpecialFolder::Inbox)
    }

    /// Fills somebody's inbox with mails of a kind, straight in the store.
    pub fn fill(&self, account: &str, count: usize, body: &str) -> Vec<u64> {
        let index = PEOPLE.iter().position(|(own, _)| *own == account).unwrap();
        let mailbox = self.stores.open(&owner(index).mailbox).unwrap();
        let inbox = mailbox.special_folder(SpecialFolder::Inbox);
        (0..count)
            .map(|n| {
                let mut mail = mailbox.new_message(inbox, false).unwrap();
                mail.properties.set_text(PropertyTag::PID_TAG_SUBJECT, &format!("Mail {n}"));
                mail.properties.set_text(PropertyTag::PID_TAG_BODY, &format!("{body} {n}\r\n"));
                mail.properties.set_text(PropertyTag::PID_TAG_SENDER_NAME, "Bob Müller");
                mail.properties.set_text(PropertyTag::PID_TAG_SENDER_SMTP_ADDRESS, "bob@example.com");
                mail.properties.set_text(PropertyTag::PID_TAG_SENDER_ADDRESS_TYPE, "SMTP");
                mail.properties.set_text(PropertyTag::PID_TAG_SENDER_EMAIL_ADDRESS, "bob@example.com");
                let time = 0x01dc_0000_0000_0000 + n as u64 * 600_000_000;
                mail.properties.set_time(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME, time);
                mailbox.save_message(&mut mail, SaveOptions::default()).unwrap()
            })
            .collect()
    }
}

/// What there are copies of.
const ORIGINALS: usize = 400;

impl World {
    /// Fills somebody's inbox with very many mails: some, and copies of them.
    pub fn fill_by_copying(&self, account: &str, count: usize) {
        let index = PEOPLE.iter().position(|(own, _)| *own == account).unwrap();
        let mailbox = self.stores.open(&owner(index).mailbox).unwrap();
        let inbox = mailbox.special_folder(SpecialFolder::Inbox);
        let one = |n: usize| {
            let mut mail = mailbox.new_message(inbox, false).unwrap();
            let (properties, spread) = (&mut mail.properties, n * 7919 % 10_007);
            properties.set_text(PropertyTag::PID_TAG_SUBJECT, &format!("RE: Budget {spread} of the year"));
            properties.set_text(PropertyTag::PID_TAG_SENDER_NAME, &format!("Person {}", spread % 97));
            properties.set_text(PropertyTag::PID_TAG_BODY, &"Dear all, ".repeat(20 + spread % 200));
            properties.set_number(PropertyTag::PID_TAG_MESSAGE_FLAGS, n.is_multiple_of(3).into());
            let time = 0x01dc_0000_0000_0000 + spread as u64 * 600_000_000;
            properties.set_time(PropertyTag::PID_TAG_MESSAGE_DELIVERY_TIME, time);
            mailbox.save_message(&mut mail, SaveOptions::default()).unwrap()
        };
        let originals: Vec<u64> = (0..ORIGINALS.min(count)).map(one).collect();
        let mut left = count - originals.len();
        while left > 0 {
            let part = &originals[..originals.len().min(left)];
            mailbox.transfer_messages(inbox, part, inbox, true).unwrap();
            left -= part.len();
        }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
