//! The tree below `CN=Microsoft Exchange`, and the way back.

use openchange_directory::{
    Attributes, Change, Directory, Dn, Error as DirectoryError, Filter, Object, Scope,
};

use crate::plan::{Action, Part, Plan, Step};
use crate::recipient::{self, Templates};
use crate::{Result, Site};

/// An object that must be there.
struct Wanted {
    dn: Dn,
    class: &'static str,
    /// What it must have, whatever else it has.
    always: Vec<(&'static str, String)>,
    /// What it has when it is made; who administers it may change that.
    at_first: Vec<(&'static str, String)>,
}

impl Wanted {
    fn new<const COUNT: usize>(dn: Dn, class: &'static str, always: [(&'static str, String); COUNT]) -> Self {
        Wanted { dn, class, always: always.into(), at_first: Vec::new() }
    }

    fn at_first<const COUNT: usize>(mut self, attributes: [(&'static str, String); COUNT]) -> Self {
        self.at_first.extend(attributes);
        self
    }

    fn add(self) -> Step {
        let mut attributes = Attributes::from([("objectClass", self.class)]);
        attributes.extend(self.always);
        attributes.extend(self.at_first);
        Step {
            part: Part::Organisation,
            reason: format!("{} is missing", self.class),
            action: Action::Add { dn: self.dn, attributes },
        }
    }

    /// What is to be changed of what is there.
    fn change(self, is: &Attributes) -> Option<Step> {
        let mut names: Vec<&str> = self.always.iter().map(|(name, _)| *name).collect();
        names.dedup();
        let values = |name: &str| -> Vec<Vec<u8>> {
            let of_name = self.always.iter().filter(|(n, _)| *n == name);
            of_name.map(|(_, value)| value.clone().into_bytes()).collect()
        };
        names.retain(|name| {
            let wanted = values(name);
            let is = is.values(name);
            is.len() != wanted.len() || !wanted.iter().all(|value| has(is, value))
        });
        if names.is_empty() {
            return None;
        }
        let changes = names.iter().map(|name| Change::Replace((*name).into(), values(name))).collect();
        Some(Step {
            part: Part::Organisation,
            reason: format!("it has not the right {}", names.join(", ")),
            action: Action::Modify { dn: self.dn, changes },
        })
    }
}

/// Adds to `plan` what the organisation lacks.
///
/// # Errors
/// The directory cannot be read.
pub async fn compare(directory: &dyn Directory, site: &Site, plan: &mut Plan) -> Result<()> {
    for wanted in tree(site) {
        let names: Vec<&str> = wanted.always.iter().map(|(name, _)| *name).collect();
        let step = match read(directory, &wanted.dn, &names).await? {
            None => Some(wanted.add()),
            Some(object) => wanted.change(&object.attributes),
        };
        plan.steps.extend(step);
    }
    // Where clients find address lists from. Others may have theirs there, too.
    let roots = [
        ("addressBookRoots", site.address_lists().child("CN", "All Address Lists")),
        ("globalAddressList", site.global_address_list()),
        ("templateRoots", site.organisation_dn().child("CN", "Addressing")),
    ];
    let names = roots.each_ref().map(|(name, _)| *name);
    let is = read(directory, &site.exchange(), &names).await?.map(|o| o.attributes).unwrap_or_default();
    let lacking: Vec<Change> = roots
        .iter()
        .filter(|(name, dn)| !is.dns(name).any(|is| is == *dn))
        .map(|(name, dn)| Change::Add((*name).into(), vec![dn.as_str().as_bytes().to_vec()]))
        .collect();
    if !lacking.is_empty() {
        plan.steps.push(Step {
            part: Part::Organisation,
            reason: "clients look here for address lists".into(),
            action: Action::Modify { dn: site.exchange(), changes: lacking },
        });
    }
    Ok(())
}

async fn read(directory: &dyn Directory, dn: &Dn, names: &[&str]) -> Result<Option<Object>> {
    let mut ask = vec!["objectClass"];
    ask.extend(names);
    match directory.search(dn, Scope::Base, &Filter::all(), &ask).await {
        Err(DirectoryError::NoSuchObject(_)) => Ok(None),
        found => Ok(found?.into_iter().next()),
    }
}

fn has(values: &[Vec<u8>], value: &[u8]) -> bool {
    let same = |a: &[u8], b: &[u8]| match (std::str::from_utf8(a), std::str::from_utf8(b)) {
        (Ok(a), Ok(b)) => a.to_lowercase() == b.to_lowercase(),
        _ => a == b,
    };
    values.iter().any(|is| same(is, value))
}

/// The whole tree, parents first.
fn tree(site: &Site) -> Vec<Wanted> {
    let mut tree = vec![
        Wanted::new(site.users(), "container", []),
        Wanted::new(site.services(), "container", []),
        Wanted::new(site.exchange(), "msExchConfigurationContainer", []),
        Wanted::new(
            site.organisation_dn(),
            "msExchOrganizationContainer",
            [("legacyExchangeDN", site.legacy_organisation())],
        )
        .at_first([("msExchMixedMode", "FALSE".into())]),
    ];
    groups(site, &mut tree);
    lists(site, &mut tree);
    policies(site, &mut tree);
    templates(site, &mut tree);
    tree
}

fn groups(site: &Site, tree: &mut Vec<Wanted>) {
    let group = site.legacy_group();
    let server = site.legacy_server();
    let store = |dn: Dn, class, name: &str| {
        Wanted::new(dn.clone(), class, [("legacyExchangeDN", format!("{server}/cn={name}"))]).at_first([
            ("deliveryMechanism", "0".into()),
            ("displayName", dn.name()),
            ("msExchOwningServer", site.server_dn().to_string()),
        ])
    };
    tree.extend([
        Wanted::new(site.administrative_groups(), "msExchAdminGroupContainer", []),
        Wanted::new(site.group_dn(), "msExchAdminGroup", [("legacyExchangeDN", group)])
            .at_first([("displayName", site.group.clone()), ("msExchAdminGroupMode", "0".into())]),
        Wanted::new(site.servers(), "msExchServersContainer", []),
        Wanted::new(
            site.server_dn(),
            "msExchExchangeServer",
            [
                ("legacyExchangeDN", server.clone()),
                ("networkAddress", format!("ncacn_ip_tcp:{}", site.host)),
                ("networkAddress", format!("netbios:{}", site.server)),
            ],
        )
        .at_first([("msExchServerRole", "0".into())]),
        Wanted::new(site.mta(), "mTA", [("legacyExchangeDN", format!("{server}/cn=Microsoft MTA"))])
            .at_first([
                ("mTALocalDesig", site.server.clone()),
                ("transRetryMins", "5".into()),
                ("transTimeoutMins", "20".into()),
            ]),
        Wanted::new(site.information_store(), "msExchInformationStore", []),
        Wanted::new(site.storage_group(), "msExchStorageGroup", []),
        store(site.public_store(), "msExchPublicMDB", "Microsoft Public MDB"),
        store(site.mailbox_store(), "msExchPrivateMDB", "Microsoft Private MDB")
            .at_first([("msExchHomePublicMDB", site.public_store().to_string())]),
    ]);
}

/// What address lists hold (MS-OXOABK 2.2.2): LDAP filters over recipients.
fn lists(site: &Site, tree: &mut Vec<Wanted>) {
    const USERS: &str = "(&(objectCategory=person)(objectClass=user))";
    const CONTACTS: &str = "(&(objectCategory=person)(objectClass=contact))";
    const GROUPS: &str = "(objectCategory=group)";
    const FOLDERS: &str = "(objectCategory=publicFolder)";
    let all = format!("(|{USERS}{CONTACTS}{GROUPS}{FOLDERS})");
    let list = |dn: Dn, kinds: Option<&str>| {
        let wanted = Wanted::new(dn.clone(), "addressBookContainer", []);
        let wanted = wanted.at_first([("displayName", dn.name())]);
        match kinds {
            Some(kinds) => wanted.at_first([("purportedSearch", format!("(&(mailNickname=*){kinds})"))]),
            None => wanted,
        }
    };
    let above = site.address_lists();
    tree.extend([
        Wanted::new(above.clone(), "msExchContainer", [])
            .at_first([("displayName", "Address Lists Container".into())]),
        list(above.child("CN", "All Address Lists"), None),
        list(above.child("CN", "All Global Address Lists"), None),
        list(site.global_address_list(), Some(&all)),
        list(site.address_list("All Users"), Some(USERS)),
        list(site.address_list("All Groups"), Some(GROUPS)),
        list(site.address_list("All Contacts"), Some(CONTACTS)),
        list(site.address_list("Public Folders"), Some(FOLDERS)),
    ]);
}

fn policies(site: &Site, tree: &mut Vec<Wanted>) {
    tree.push(Wanted::new(site.recipient_policies(), "msExchRecipientPolicyContainer", []));
    let mut policy = Wanted::new(site.default_policy(), "msExchRecipientPolicy", []).at_first([
        ("msExchPolicyOrder", i32::MAX.to_string()),
        ("purportedSearch", "(mailNickname=*)".into()),
    ]);
    let templates = Templates::usual(site).0;
    policy.at_first.extend(templates.iter().map(|t| ("gatewayProxy", t.to_string())));
    tree.push(policy);
}

fn templates(site: &Site, tree: &mut Vec<Wanted>) {
    let addressing = site.organisation_dn().child("CN", "Addressing");
    let legacy = format!("{}/cn=Configuration/cn=Addressing", site.legacy_organisation());
    tree.push(Wanted::new(addressing.clone(), "msExchContainer", [("legacyExchangeDN", legacy.clone())]));
    for (name, about) in [
        ("Address-Templates", "One-Off Address Templates"),
        ("Address-Types", "E-Mail Address Generators"),
        ("Display-Templates", "Details Templates"),
    ] {
        let wanted = Wanted::new(
            addressing.child("CN", name),
            "msExchContainer",
            [("legacyExchangeDN", format!("{legacy}/cn={name}"))],
        );
        tree.push(wanted.at_first([("adminDisplayName", about.into())]));
    }
}

/// A plan that takes this server out of the directory, and the organisation with its last
/// server. Recipients whose mailboxes are on it lose them when `recipients` is set.
///
/// # Errors
/// The directory cannot be read; recipients are left and `recipients` is not set.
pub async fn remove(directory: &dyn Directory, site: &Site, recipients: bool) -> Result<Plan> {
    let mut plan = Plan::default();
    let organisation = site.organisation_dn();
    let server = site.server_dn();
    let found = directory.search(&organisation, Scope::Subtree, &Filter::all(), &["objectClass"]).await;
    let objects = match found {
        Err(DirectoryError::NoSuchObject(_)) => Vec::new(),
        found => found?,
    };
    let others: Vec<&Dn> = objects
        .iter()
        .filter(|object| object.is_a("msExchExchangeServer") && object.dn != server)
        .map(|object| &object.dn)
        .collect();
    let here = if others.is_empty() {
        Filter::Present("legacyExchangeDN".into())
    } else {
        Filter::Equals("msExchHomeServerName".into(), site.legacy_server().into_bytes())
    };
    recipient::disable_all(directory, site, &here, recipients, &mut plan).await?;
    let mut going: Vec<Dn> = objects
        .iter()
        .map(|object| object.dn.clone())
        .filter(|dn| others.is_empty() || *dn == server || dn.is_below(&server))
        .collect();
    if others.is_empty() {
        roots(directory, site, &mut plan).await?;
        plan.notes.push("The schema stays: Active Directory never forgets an attribute or a class.".into());
    } else {
        plan.notes.push(format!("The organisation stays: it has {} other server(s).", others.len()));
    }
    going.sort_by_key(|dn| std::cmp::Reverse(depth(dn)));
    plan.steps.extend(going.into_iter().map(|dn| Step {
        part: Part::Organisation,
        reason: "it was made for this server".into(),
        action: Action::Delete { dn },
    }));
    Ok(plan)
}

/// Takes the names of address lists that are going from where clients look for them.
async fn roots(directory: &dyn Directory, site: &Site, plan: &mut Plan) -> Result<()> {
    let names = ["addressBookRoots", "globalAddressList", "templateRoots"];
    let Some(object) = read(directory, &site.exchange(), &names).await? else { return Ok(()) };
    let organisation = site.organisation_dn();
    let ours = |name| -> Vec<Vec<u8>> {
        let ours = object.attributes.dns(name).filter(|dn| dn.is_below(&organisation));
        ours.map(|dn| dn.as_str().as_bytes().to_vec()).collect()
    };
    let changes: Vec<Change> = names
        .into_iter()
        .map(|name| Change::Remove(name.into(), ours(name)))
        .filter(|change| !matches!(change, Change::Remove(_, values) if values.is_empty()))
        .collect();
    if !changes.is_empty() {
        plan.steps.push(Step {
            part: Part::Organisation,
            reason: "it names address lists that are going".into(),
            action: Action::Modify { dn: site.exchange(), changes },
        });
    }
    Ok(())
}

fn depth(dn: &Dn) -> usize {
    std::iter::successors(dn.parent(), Dn::parent).count()
}
