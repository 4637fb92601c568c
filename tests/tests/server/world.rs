//! A directory with people in it, and a server over it in a process of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use conformance::peers::{ADMIN_PASSWORD, DOMAIN, Namespace, Process, SambaDc, target_dir};
use openchange_directory::config::{Bind, LdapConfig, OrganisationConfig, Secret};
use openchange_directory::{Directory, Embedded, Ldap};
use openchange_provision::plan::Plan;
use openchange_provision::recipient::{self, Kind, Request, Templates};
use openchange_provision::{Site, organisation, schema};
use openchange_server::config::Config;
use openchange_server::server::Server;

/// Everybody's password.
pub const PASSWORD: &str = "Passw0rd!all";
/// Where mailboxes are, in the namespace.
pub const STORE_PORT: u16 = 6001;
/// Where the address book is.
pub const NSPI_PORT: u16 = 6004;
/// What clients call the server.
pub const HOST: &str = "ex1.ad.test";
/// What the server's half of a test says when it serves.
const LISTENING: &str = "the server listens";
/// What it writes down.
const LOG: &str = "server.log";
/// Where that half finds its configuration.
const CONFIG: &str = "OPENCHANGE_TEST_CONFIG";

/// The two kinds of directories.
pub enum Place {
    Embedded(Namespace),
    ActiveDirectory(SambaDc),
}

/// A server with what it needs; they end in this order.
pub struct World {
    _server: Process,
    pub place: Place,
    folder: PathBuf,
}

impl Drop for World {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// How both directories call themselves.
pub fn organisation() -> OrganisationConfig {
    OrganisationConfig {
        server: Some("EX1".into()),
        host: Some(HOST.into()),
        ..OrganisationConfig::default()
    }
}

/// The administrator's way into the domain.
pub fn ldap() -> LdapConfig {
    LdapConfig {
        urls: vec!["ldaps://127.0.0.1".into()],
        bind: Bind::Simple {
            user: "administrator@ad.test".into(),
            password: Some(Secret::new(ADMIN_PASSWORD)),
            password_file: None,
        },
        starttls: false,
        ca: None,
        insecure: true,
        connections: 4,
        timeout: 30,
    }
}

impl World {
    /// A domain controller's directory, extended and filled, and a server over it.
    pub fn active_directory() -> Self {
        let dc = SambaDc::start_extended().unwrap_or_else(|e| panic!("{e}"));
        dc.wait_for_winbind().unwrap_or_else(|e| panic!("{e}"));
        dc.namespace().run(async || fill(&Ldap::new(&ldap()).unwrap()).await);
        let folder = folder();
        let password = folder.join("password");
        fs::write(&password, ADMIN_PASSWORD).unwrap();
        let directory = format!(
            "kind = \"ldap\"\nurl = \"ldaps://127.0.0.1\"\ninsecure = true\n\
             bind = {{ method = \"simple\", user = \"administrator@ad.test\", password_file = {password:?} }}\n\
             [security]\nkerberos = true\nsmb_conf = {:?}\n",
            dc.smb_conf()
        );
        let services = ["exchangeMDB", "exchangeAB"].map(|service| format!("{service}/{HOST}"));
        let keytab = dc.service("ex1", &services.each_ref().map(String::as_str));
        let mut command = dc.command(std::env::current_exe().unwrap());
        command.env("KRB5_KTNAME", keytab.unwrap_or_else(|e| panic!("{e}")));
        let server = start(command, &folder, &directory);
        World { _server: server, place: Place::ActiveDirectory(dc), folder }
    }

    /// One that the tests that run at the same time share.
    pub fn shared() -> Arc<Self> {
        static SHARED: Mutex<Weak<World>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        shared.upgrade().unwrap_or_else(|| {
            let fresh = Arc::new(Self::active_directory());
            *shared = Arc::downgrade(&fresh);
            fresh
        })
    }

    /// The same people in a directory of our own.
    pub fn embedded() -> Self {
        let namespace = Namespace::new().unwrap_or_else(|e| panic!("{e}"));
        let folder = folder();
        let file = folder.join("directory.sqlite");
        namespace.run(async || fill(&Embedded::open(&file, "ad.test").unwrap()).await);
        let server =
            start(namespace.command(std::env::current_exe().unwrap()), &folder, "kind = \"embedded\"\n");
        World { _server: server, place: Place::Embedded(namespace), folder }
    }

    /// Where the server keeps its data.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn namespace(&self) -> &Namespace {
        match &self.place {
            Place::Embedded(namespace) => namespace,
            Place::ActiveDirectory(dc) => dc.namespace(),
        }
    }

    /// What the server has written down, line by line.
    pub fn log(&self) -> Vec<serde_json::Value> {
        let said = fs::read_to_string(self.folder.join(LOG)).unwrap();
        said.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }

    /// NetBIOS name of the domain.
    pub fn domain(&self) -> &'static str {
        match self.place {
            Place::Embedded(_) => "AD",
            Place::ActiveDirectory(_) => DOMAIN,
        }
    }
}

fn folder() -> PathBuf {
    use std::sync::atomic::{AtomicU32, Ordering};
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = target_dir().join(format!("tmp/server-{}-{number}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder.canonicalize().unwrap()
}

/// Starts this program again, to serve, and waits until it does.
fn start(mut command: Command, folder: &Path, directory: &str) -> Process {
    let config = folder.join("server.toml");
    let text = format!(
        "data = {folder:?}\n[listen]\nendpoint_mapper = 0\n[address_book]\npoll = 1\n\
         [organisation]\nserver = \"EX1\"\nhost = \"{HOST}\"\n[directory]\n{directory}"
    );
    fs::write(&config, text).unwrap();
    command.args(["--ignored", "--exact", "world::serves", "--nocapture"]).env(CONFIG, &config);
    let log = folder.join(LOG);
    command.stdout(Stdio::null()).stderr(fs::File::create(&log).unwrap());
    let mut process = Process::start(&mut command).unwrap_or_else(|e| panic!("{e}"));
    loop {
        let said = fs::read_to_string(&log).unwrap();
        if said.contains(LISTENING) {
            return process;
        }
        assert!(process.is_running(), "it ended and said: {said}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
#[ignore = "the server's half of other tests"]
fn serves() {
    let config = Config::load(Path::new(&std::env::var_os(CONFIG).unwrap())).unwrap();
    openchange_server::logging::start(&config.log).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let server = Server::start(config).await.unwrap();
        eprintln!("{LISTENING}");
        let mut input = String::new();
        let _ = tokio::task::spawn_blocking(move || std::io::stdin().read_line(&mut input)).await;
        server.stop().await;
    });
}

/// The schema, the organisation, forty people, a group and a contact.
async fn fill(directory: &dyn Directory) {
    let organisation = organisation();
    let site = Site::new(&organisation, directory.roots().await.unwrap()).unwrap();
    let mut plan = Plan::default();
    schema::compare(directory, &schema::Definition::exchange().unwrap(), &mut plan).await.unwrap();
    organisation::compare(directory, &site, &mut plan).await.unwrap();
    plan.apply(directory, |_| ()).await.unwrap_or_else(|e| panic!("{}", e.error));
    let site = Site::find(directory, &organisation).await.unwrap();
    let templates = Templates::read(directory, &site).await.unwrap();
    let create = async |kind: Kind, request: Request| {
        let name = request.display.clone();
        let done = recipient::create(directory, &site, &templates, kind, &request).await;
        done.unwrap_or_else(|e| panic!("{name:?}: {e}"));
    };
    for number in 0..40 {
        let request = Request {
            account: Some(format!("person{number:02}")),
            display: Some(format!("Person {number:02}")),
            surname: (number == 5).then(|| "Grün".to_owned()),
            hidden: number == 39,
            password: (number < 8).then(|| Secret::new(PASSWORD)),
            ..Request::default()
        };
        create(Kind::User, request).await;
    }
    let group = Request {
        account: Some("everybody".into()),
        display: Some("Everybody".into()),
        members: vec!["person01".into(), "person02".into()],
        ..Request::default()
    };
    create(Kind::Group, group).await;
    let contact = Request {
        display: Some("Contact Elsewhere".into()),
        alias: Some("elsewhere".into()),
        mail: Some("somebody@example.org".into()),
        ..Request::default()
    };
    create(Kind::Contact, contact).await;
}
