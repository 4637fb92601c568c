//! Making recipients, and making recipients of what is there.

use openchange_directory::config::Secret;
use openchange_directory::{Attributes, Change, Directory, Dn, Error as DirectoryError, Filter, Guid, Scope};

use super::attributes::{DISABLED, NO_PASSWORD, NORMAL, Own, quoted};
use super::names::{self, Name, Reach};
use super::{Done, Kind, MAIL, Request, Templates, find};
use crate::{Error, Result, Site};

/// How often names are chosen again when others take them meanwhile.
const ATTEMPTS: u32 = 20;

/// Makes a user with an account and a mailbox, a group, or a contact.
///
/// Names that are made of others get a number when they are taken; names that are asked
/// for are had or not. Several may do this at the same time (the whole of it is
/// in `names`).
///
/// # Errors
/// What was asked for is not possible or taken, or the directory refuses; then nothing
/// was made.
pub async fn create(
    directory: &dyn Directory,
    site: &Site,
    templates: &Templates,
    kind: Kind,
    request: &Request,
) -> Result<Done> {
    let container = request.container.clone().unwrap_or_else(|| site.users());
    let members = members(directory, site, kind, request).await?;
    let own = Own::new(site, templates, kind, request)?;
    let mut account = (kind != Kind::Contact).then(|| own.account()).transpose()?;
    let mut cn = Name::new("cn", own.display.as_str(), false);
    cn.space = " ";
    cn.most = 64;
    cn.below = Some(container.clone());
    let mut taken = None;
    for attempt in 0..ATTEMPTS {
        let mut first: Vec<Name> = std::iter::once(cn).chain(account).collect();
        names::choose(directory, site, &mut first, None, attempt, Reach::Domain).await?;
        account = if first.len() > 1 { first.pop() } else { None };
        cn = first.swap_remove(0);
        let account_name = account.as_ref().map(Name::value);
        let mut chosen = own.names(account_name.as_deref())?;
        names::choose(directory, site, &mut chosen, None, 0, Reach::Domain).await?;

        let dn = container.child("CN", &cn.value());
        let mut object = own.object(account_name.as_deref());
        object.extend(members.iter().map(|member| ("member", member.as_str())));
        for (name, values) in own.mail_attributes(&chosen)?.iter() {
            object.set_all(name, values.to_vec());
        }
        match directory.add(&dn, &object).await {
            Ok(()) => {}
            // Somebody else was faster: with other names if ours may be others.
            Err(error @ DirectoryError::Exists(_)) => {
                taken = Some(error);
                continue;
            }
            Err(error) if request.password.is_some() => return Err(password_error(error)),
            Err(error) => return Err(error.into()),
        }
        return match settle(directory, &own, chosen, &dn, true).await {
            Ok((guid, chosen)) => {
                let needs_password = kind == Kind::User && request.password.is_none();
                Ok(own.done(dn, guid, account_name, &chosen, needs_password))
            }
            Err(error) => match directory.delete(&dn).await {
                Ok(()) => Err(error),
                Err(why) => Err(Error::Invalid(format!(
                    "{error}; {dn} was made, its names may be another's too, and it could \
                     not be removed: {why}"
                ))),
            },
        };
    }
    Err(taken.map_or_else(|| Error::Contended(own.display), Error::Directory))
}

/// Gives a user that has an account a mailbox, or a group or contact addresses.
///
/// # Errors
/// As [`create`]; the object is as it was then.
pub async fn enable(
    directory: &dyn Directory,
    site: &Site,
    templates: &Templates,
    kind: Kind,
    name: &str,
    request: &Request,
) -> Result<Done> {
    let object = find(directory, site, Some(kind), name).await?;
    if object.attributes.has("mailNickname") {
        return Err(Error::Invalid(format!("{} has addresses already: nothing to enable", object.dn)));
    }
    let mut request = request.clone();
    let text = |name: &str| object.attributes.text(name).map(str::to_owned);
    let or = |given: &mut Option<String>, name: &str| *given = given.take().or_else(|| text(name));
    or(&mut request.given, "givenName");
    or(&mut request.initials, "initials");
    or(&mut request.surname, "sn");
    or(&mut request.display, "displayName");
    or(&mut request.display, "cn");
    if kind == Kind::Contact {
        or(&mut request.mail, "mail");
    }
    let account = text("sAMAccountName");
    request.security = object.attributes.integer("groupType").is_some_and(|kind| kind < 0);
    if let Some(mailbox) = request.mailbox {
        free_mailbox(directory, site, kind, mailbox).await?;
    }
    let own = Own::new(site, templates, kind, &request)?;
    let mut chosen = own.names(account.as_deref())?;
    names::choose(directory, site, &mut chosen, Some(object.guid), 0, Reach::Domain).await?;
    let mut mail = own.mail_attributes(&chosen)?;
    if !object.attributes.has("displayName") {
        mail.set("displayName", own.display.as_str());
    }
    directory.modify(&object.dn, &replace(&mail)).await?;
    match settle(directory, &own, chosen, &object.dn, false).await {
        Ok((guid, chosen)) => {
            let control = object.attributes.integer("userAccountControl");
            let disabled = control.is_some_and(|control| control & DISABLED != 0);
            Ok(own.done(object.dn.clone(), guid, account, &chosen, disabled))
        }
        Err(error) => {
            let is = |name: &str| object.attributes.values(name).to_vec();
            let back: Vec<Change> =
                MAIL.iter().map(|name| Change::Replace((*name).to_owned(), is(name))).collect();
            directory.modify(&object.dn, &back).await?;
            Err(error)
        }
    }
}

/// Gives an account a password and lets it log on.
///
/// # Errors
/// The directory refuses; Active Directory does on connections that are not encrypted.
pub async fn set_password(directory: &dyn Directory, dn: &Dn, password: &Secret) -> Result<()> {
    let found = directory.search(dn, Scope::Base, &Filter::all(), &["userAccountControl"]).await?;
    let control = found.first().and_then(|o| o.attributes.integer("userAccountControl"));
    let enabled = control.unwrap_or(NORMAL) & !DISABLED & !NO_PASSWORD;
    let changes = [
        Change::Replace("unicodePwd".into(), vec![quoted(password)]),
        Change::Replace("userAccountControl".into(), vec![enabled.to_string().into_bytes()]),
    ];
    directory.modify(dn, &changes).await.map_err(password_error)
}

/// Looks whether the names are still the object's alone, and takes others until they are.
async fn settle(
    directory: &dyn Directory,
    own: &Own<'_>,
    mut chosen: Vec<Name>,
    dn: &Dn,
    mut may_keep: bool,
) -> Result<(Guid, Vec<Name>)> {
    for _ in 0..ATTEMPTS {
        let (guid, before) = names::contested(directory, own.site, &chosen, dn, may_keep).await?;
        let Some(before) = before else { return Ok((guid, chosen)) };
        let all = Reach::Forest;
        names::choose(directory, own.site, &mut chosen, Some(guid), before, all).await?;
        let mail = own.mail_attributes(&chosen)?;
        directory.modify(dn, &replace(&mail)).await?;
        may_keep = false;
    }
    Err(Error::Contended(own.display.clone()))
}

fn replace(attributes: &Attributes) -> Vec<Change> {
    attributes.iter().map(|(name, values)| Change::Replace(name.to_owned(), values.to_vec())).collect()
}

async fn members(directory: &dyn Directory, site: &Site, kind: Kind, request: &Request) -> Result<Vec<Dn>> {
    if kind != Kind::Group && !request.members.is_empty() {
        return Err(Error::Invalid(format!("a {} has no members", kind.name())));
    }
    let mut members = Vec::new();
    for name in &request.members {
        members.push(find(directory, site, None, name).await?.dn);
    }
    members.sort();
    members.dedup();
    Ok(members)
}

/// A mailbox has one owner.
async fn free_mailbox(directory: &dyn Directory, site: &Site, kind: Kind, mailbox: Guid) -> Result<()> {
    if kind != Kind::User {
        return Err(Error::Invalid(format!("a {} has no mailbox", kind.name())));
    }
    let filter = Filter::Equals("msExchMailboxGuid".into(), mailbox.0.to_vec());
    let found = directory.search(&site.roots.domain, Scope::Subtree, &filter, &["cn"]).await?;
    match found.first() {
        Some(owner) => Err(Error::Taken { what: format!("the mailbox {mailbox}"), to: owner.dn.to_string() }),
        None => Ok(()),
    }
}

/// Passwords are refused for reasons the directory does not always say.
fn password_error(error: DirectoryError) -> Error {
    match error {
        DirectoryError::Forbidden(why) => Error::Directory(DirectoryError::Forbidden(format!(
            "{why} (a password is taken over ldaps:// or StartTLS only, and must be as long \
             and as mixed as the domain's policy says)"
        ))),
        error => error.into(),
    }
}
