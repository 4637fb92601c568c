//! Provisioning and recipients over a directory in memory.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use openchange_directory::config::{OrganisationConfig, Secret};
use openchange_directory::{Directory, Dn, Embedded, Filter, Scope};
use openchange_provision::plan::{Part, Plan};
use openchange_provision::recipient::{
    Kind, Request, Templates, create, delete, disable, enable, find, list, set_password,
};
use openchange_provision::schema::{self, Definition};
use openchange_provision::{Error, Site, organisation};

fn config() -> OrganisationConfig {
    OrganisationConfig {
        server: Some("EX1".into()),
        mail_domains: vec!["example.com".into(), "example.net".into()],
        ..Default::default()
    }
}

async fn plan(directory: &dyn Directory) -> Plan {
    let site = Site::new(&config(), directory.roots().await.unwrap()).unwrap();
    let mut plan = Plan::default();
    schema::compare(directory, &Definition::exchange().unwrap(), &mut plan).await.unwrap();
    organisation::compare(directory, &site, &mut plan).await.unwrap();
    plan
}

async fn provisioned() -> (Arc<Embedded>, Site, Templates) {
    let directory = Embedded::in_memory("example.com").unwrap();
    plan(&directory).await.apply(&directory, |_| {}).await.unwrap();
    let site = Site::find(&directory, &config()).await.unwrap();
    let templates = Templates::read(&directory, &site).await.unwrap();
    (Arc::new(directory), site, templates)
}

fn person(account: &str, given: &str, surname: &str) -> Request {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Request { account: text(account), given: text(given), surname: text(surname), ..Request::default() }
}

#[tokio::test]
async fn the_first_plan() {
    let directory = Embedded::in_memory("example.com").unwrap();
    insta::assert_snapshot!(plan(&directory).await);
}

#[tokio::test]
async fn a_second_run_has_nothing_to_do() {
    let (directory, ..) = provisioned().await;
    let plan = plan(&*directory).await;
    assert!(plan.is_empty(), "{plan}");
}

#[tokio::test]
async fn what_is_broken_is_mended() {
    let (directory, site, _) = provisioned().await;
    use openchange_directory::Change;
    let gone = [Change::Remove("mayContain".into(), vec![b"mailNickname".to_vec()])];
    let class = site.roots.schema.child("CN", "Mail-Recipient");
    directory.modify(&class, &gone).await.unwrap();
    let moved = [Change::set("networkAddress", "ncacn_ip_tcp:elsewhere.example.com")];
    directory.modify(&site.server_dn(), &moved).await.unwrap();
    directory.delete(&site.address_list("Public Folders")).await.unwrap();
    let plan = plan(&*directory).await;
    insta::assert_snapshot!(plan);
    assert!(plan.touches(Part::Schema));
    plan.apply(&*directory, |_| {}).await.unwrap();
    assert!(self::plan(&*directory).await.is_empty());
}

#[tokio::test]
async fn what_others_chose_stays() {
    let (directory, site, _) = provisioned().await;
    use openchange_directory::Change;
    let mine = [Change::set("gatewayProxy", "SMTP:%g.%s@example.org")];
    directory.modify(&site.default_policy(), &mine).await.unwrap();
    assert!(plan(&*directory).await.is_empty());
    let templates = Templates::read(&*directory, &site).await.unwrap();
    let jo = create(&*directory, &site, &templates, Kind::User, &person("jo", "Jo", "Smith")).await;
    assert_eq!(jo.unwrap().mail.unwrap(), "jo.smith@example.org");
}

#[tokio::test]
async fn a_user_a_group_and_a_contact() {
    let (directory, site, templates) = provisioned().await;
    let mut request = person("jo", "Jörg", "Smith");
    request.password = Some(Secret::new("correct horse"));
    request.also = vec!["jorg@example.org".into()];
    request.attributes = vec![("department".into(), "Sales".into())];
    let jo = create(&*directory, &site, &templates, Kind::User, &request).await.unwrap();
    assert!(!jo.needs_password);
    let request = Request { members: vec!["jo".into()], ..person("staff", "", "") };
    let staff = create(&*directory, &site, &templates, Kind::Group, &request).await.unwrap();
    let request = Request {
        display: Some("Ada Lovelace".into()),
        mail: Some("ada@analytical.example".into()),
        hidden: true,
        ..Request::default()
    };
    let ada = create(&*directory, &site, &templates, Kind::Contact, &request).await.unwrap();
    let mut shown = String::new();
    for done in [jo, staff, ada] {
        let found = directory.search(&done.dn, Scope::Base, &Filter::all(), &[]).await.unwrap();
        shown += &format!("{}\n", done.dn);
        for (name, values) in found[0].attributes.iter() {
            // What is another each time.
            let varies = ["guid", "sid", "when", "usn", "pwdlastset"];
            if !varies.iter().any(|part| name.contains(part)) {
                let values: Vec<_> = values.iter().map(|v| String::from_utf8_lossy(v)).collect();
                shown += &format!("  {name}: {}\n", values.join(" | "));
            }
        }
    }
    insta::assert_snapshot!(shown);
    let listed = list(&*directory, &site, Kind::User, false).await.unwrap();
    assert_eq!(listed.len(), 1);
}

#[tokio::test]
async fn namesakes_get_numbers() {
    let (directory, site, _) = provisioned().await;
    let templates = Templates(vec!["SMTP:%g.%s@example.com".parse().unwrap()]);
    let mut mails = Vec::new();
    let mut names = Vec::new();
    for _ in 0..3 {
        let request = person("", "Jo", "Smith");
        let jo = create(&*directory, &site, &templates, Kind::User, &request).await.unwrap();
        mails.push(jo.mail.unwrap());
        names.push(format!("{} {}", jo.account.unwrap(), jo.dn.name()));
    }
    assert_eq!(mails, ["jo.smith@example.com", "jo.smith2@example.com", "jo.smith3@example.com"]);
    assert_eq!(names, ["jsmith Jo Smith", "jsmith2 Jo Smith 2", "jsmith3 Jo Smith 3"]);
    // What was asked for is had or not.
    let again = Request { account: Some("jsmith".into()), ..person("", "Jay", "Smith") };
    let error = create(&*directory, &site, &templates, Kind::User, &again).await.unwrap_err();
    assert!(matches!(error, Error::Taken { .. }), "{error}");
    let again = Request { mail: Some("jo.smith2@example.com".into()), ..person("x", "", "") };
    let error = create(&*directory, &site, &templates, Kind::User, &again).await.unwrap_err();
    assert!(error.to_string().contains("jo.smith2@example.com belongs to CN=Jo Smith 2"), "{error}");
}

#[tokio::test]
async fn disable_enable_and_delete() {
    let (directory, site, templates) = provisioned().await;
    let request = person("jo", "Jo", "Smith");
    let created = create(&*directory, &site, &templates, Kind::User, &request).await.unwrap();
    let disabled = disable(&*directory, &site, Kind::User, "jo@example.com").await.unwrap();
    let jo = find(&*directory, &site, Some(Kind::User), "jo").await.unwrap();
    for gone in ["mailNickname", "homeMDB", "proxyAddresses", "mail", "legacyExchangeDN"] {
        assert!(!jo.attributes.has(gone), "{gone}");
    }
    assert!(jo.attributes.has("sAMAccountName"));
    assert!(disable(&*directory, &site, Kind::User, "jo").await.is_err());
    // The mailbox may be had again, by one.
    let request = Request { mailbox: disabled.mailbox, ..Request::default() };
    let back = enable(&*directory, &site, &templates, Kind::User, "jo", &request).await.unwrap();
    assert_eq!((back.mailbox, created.mailbox), (created.mailbox, disabled.mailbox));
    let al = person("al", "Al", "Jones");
    create(&*directory, &site, &templates, Kind::User, &al).await.unwrap();
    disable(&*directory, &site, Kind::User, "al").await.unwrap();
    let error = enable(&*directory, &site, &templates, Kind::User, "al", &request).await.unwrap_err();
    assert!(error.to_string().contains("belongs to CN=Jo Smith"), "{error}");
    disable(&*directory, &site, Kind::User, "jo").await.unwrap();
    let back = enable(&*directory, &site, &templates, Kind::User, "jo", &Request::default()).await;
    assert_eq!(back.unwrap().mail.unwrap(), "jo@example.com");
    let jo = find(&*directory, &site, None, "Jo Smith").await.unwrap();
    assert_eq!(jo.attributes.guid("msExchMailboxGuid").map(|g| g == jo.guid), Some(false));
    set_password(&*directory, &jo.dn, &Secret::new("hush hush")).await.unwrap();
    let jo = find(&*directory, &site, None, "jo").await.unwrap();
    assert_eq!(jo.attributes.integer("userAccountControl"), Some(0x200));
    delete(&*directory, &site, Kind::User, "jo").await.unwrap();
    let gone = find(&*directory, &site, None, "jo").await.unwrap_err();
    assert!(matches!(gone, Error::NotFound { .. }), "{gone}");
}

#[tokio::test]
async fn what_a_client_could_break_a_filter_or_a_name_with() {
    let (directory, site, templates) = provisioned().await;
    for name in ["*)(objectClass=*", "a,CN=b\\", "\"", "#x", " jo ", "\u{202e}oj", "jo\u{301}", "%s"] {
        let request = Request {
            account: None,
            display: Some(name.into()),
            alias: Some("x".into()),
            ..Request::default()
        };
        match create(&*directory, &site, &templates, Kind::Group, &request).await {
            Ok(done) => {
                assert_eq!(done.dn.name(), name.trim());
                delete(&*directory, &site, Kind::Group, done.dn.as_str()).await.unwrap();
            }
            Err(error) => assert!(matches!(error, Error::Invalid(_)), "{name}: {error}"),
        }
        assert!(find(&*directory, &site, None, name).await.is_err(), "{name}");
    }
    for account in ["", "a/b", "jo.", "a@b", "twenty-one-characters"] {
        let error = create(&*directory, &site, &templates, Kind::User, &person(account, "", "")).await;
        assert!(matches!(error, Err(Error::Invalid(_))), "{account:?}");
    }
}

/// A directory whose answers come late, so that runs at the same time meet, and whose
/// writes fail after so many.
struct Troubled {
    inner: Arc<Embedded>,
    writes: AtomicUsize,
}

impl Troubled {
    fn new(inner: &Arc<Embedded>, writes: usize) -> Self {
        Troubled { inner: Arc::clone(inner), writes: writes.into() }
    }

    fn write(&self) -> openchange_directory::Result<()> {
        let less = |left: usize| left.checked_sub(1);
        match self.writes.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less) {
            Ok(_) => Ok(()),
            Err(_) => Err(openchange_directory::Error::Unavailable("the cable is out".into())),
        }
    }
}

#[async_trait::async_trait]
impl Directory for Troubled {
    async fn roots(&self) -> openchange_directory::Result<openchange_directory::Roots> {
        self.inner.roots().await
    }
    async fn search(
        &self,
        base: &Dn,
        scope: Scope,
        filter: &Filter,
        attributes: &[&str],
    ) -> openchange_directory::Result<Vec<openchange_directory::Object>> {
        let found = self.inner.search(base, scope, filter, attributes).await;
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        found
    }
    async fn cursor(&self) -> openchange_directory::Result<openchange_directory::Cursor> {
        self.inner.cursor().await
    }
    async fn changes(
        &self,
        base: &Dn,
        filter: &Filter,
        attributes: &[&str],
        cursor: &openchange_directory::Cursor,
    ) -> openchange_directory::Result<openchange_directory::Changes> {
        self.inner.changes(base, filter, attributes, cursor).await
    }
    async fn add(
        &self,
        dn: &Dn,
        attributes: &openchange_directory::Attributes,
    ) -> openchange_directory::Result<()> {
        self.write()?;
        self.inner.add(dn, attributes).await
    }
    async fn modify(
        &self,
        dn: &Dn,
        changes: &[openchange_directory::Change],
    ) -> openchange_directory::Result<()> {
        self.write()?;
        self.inner.modify(dn, changes).await
    }
    async fn rename(&self, dn: &Dn, to: &Dn) -> openchange_directory::Result<()> {
        self.write()?;
        self.inner.rename(dn, to).await
    }
    async fn delete(&self, dn: &Dn) -> openchange_directory::Result<()> {
        self.write()?;
        self.inner.delete(dn).await
    }
}

#[tokio::test]
async fn a_run_that_was_interrupted_goes_on() {
    for writes in [0, 1, 17, 60, 75, 95, 110] {
        let embedded = Arc::new(Embedded::in_memory("example.com").unwrap());
        let troubled = Troubled::new(&embedded, writes);
        let whole = plan(&*embedded).await.steps.len();
        let failed = plan(&troubled).await.apply(&troubled, |_| {}).await.unwrap_err();
        assert_eq!(failed.number, writes + 1);
        assert!(failed.advice().contains("Run it again"), "{}", failed.advice());
        let rest = plan(&*embedded).await;
        assert!(rest.steps.len() <= whole - writes.min(1) && !rest.is_empty(), "{writes}: {rest}");
        rest.apply(&*embedded, |_| {}).await.unwrap();
        assert!(plan(&*embedded).await.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn runs_at_the_same_time_never_share_a_name() {
    let (embedded, site, _) = provisioned().await;
    let directory = Arc::new(Troubled::new(&embedded, usize::MAX));
    let templates = Templates(vec![
        "SMTP:%g.%s@example.com".parse().unwrap(),
        "X400:c=US;a= ;p=Acme;o=Exchange;".parse().unwrap(),
    ]);
    // Accounts that exist and are enabled while others are made with the same names.
    for number in 0..4 {
        let request = person(&format!("old{number}"), "Jo", "Smith");
        create(&*directory, &site, &templates, Kind::User, &request).await.unwrap();
        disable(&*directory, &site, Kind::User, &format!("old{number}")).await.unwrap();
    }
    let mut runs = tokio::task::JoinSet::new();
    for number in 0..12 {
        let (directory, site, templates) = (Arc::clone(&directory), site.clone(), templates.clone());
        runs.spawn(async move {
            if number < 4 {
                let name = format!("old{number}");
                enable(&*directory, &site, &templates, Kind::User, &name, &Request::default()).await
            } else {
                let request = person("", "Jo", "Smith");
                create(&*directory, &site, &templates, Kind::User, &request).await
            }
        });
    }
    let done = runs.join_all().await;
    let done: Vec<_> = done.into_iter().map(|done| done.unwrap()).collect();
    assert_eq!(done.len(), 12);
    let found = directory
        .search(&site.roots.domain, Scope::Subtree, &Filter::Present("mailNickname".into()), &[])
        .await
        .unwrap();
    assert_eq!(found.len(), 12);
    let mut seen = BTreeSet::new();
    for object in &found {
        assert_eq!(object.attributes.values("proxyAddresses").len(), 3, "{}", object.dn);
        for name in ["mailNickname", "legacyExchangeDN", "proxyAddresses", "textEncodedORAddress"] {
            for value in object.attributes.texts(name) {
                assert!(seen.insert((name, value.to_lowercase())), "{name} {value} twice");
            }
        }
    }
}

#[tokio::test]
async fn taken_out_again() {
    let (directory, site, templates) = provisioned().await;
    create(&*directory, &site, &templates, Kind::User, &person("jo", "Jo", "Smith")).await.unwrap();
    let error = organisation::remove(&*directory, &site, false).await.unwrap_err();
    assert!(error.to_string().contains("--recipients"), "{error}");
    let plan = organisation::remove(&*directory, &site, true).await.unwrap();
    plan.apply(&*directory, |_| {}).await.unwrap();
    let left = directory.search(&site.exchange(), Scope::Subtree, &Filter::all(), &["cn"]).await.unwrap();
    assert_eq!(left.len(), 1, "the container that Active Directory has a class for");
    assert!(find(&*directory, &site, None, "jo").await.is_ok());
    assert!(matches!(Site::find(&*directory, &config()).await, Err(Error::NotProvisioned(_))));
    // And in again.
    self::plan(&*directory).await.apply(&*directory, |_| {}).await.unwrap();
    Site::find(&*directory, &config()).await.unwrap();
}

#[tokio::test]
async fn a_second_server_joins_and_leaves() {
    let (directory, first, _) = provisioned().await;
    let second = OrganisationConfig { server: Some("EX2".into()), ..config() };
    let second = Site::new(&second, directory.roots().await.unwrap()).unwrap();
    let mut plan = Plan::default();
    organisation::compare(&*directory, &second, &mut plan).await.unwrap();
    plan.apply(&*directory, |_| {}).await.unwrap();
    let leave = organisation::remove(&*directory, &second, false).await.unwrap();
    leave.apply(&*directory, |_| {}).await.unwrap();
    assert!(self::plan(&*directory).await.is_empty());
    let anonymous = OrganisationConfig::default();
    assert_eq!(Site::find(&*directory, &anonymous).await.unwrap().server, first.server);
}
