//! Taking mail away from recipients, and removing them.

use openchange_directory::{Change, Directory, Filter, Object, Scope};

use super::{Done, Kind, MAIL, find};
use crate::plan::{Action, Part, Plan, Step};
use crate::{Error, Result, Site};

/// Takes its addresses from a recipient, and its mailbox from a user. The object stays.
///
/// # Errors
/// There is none, or the directory refuses.
pub async fn disable(directory: &dyn Directory, site: &Site, kind: Kind, name: &str) -> Result<Done> {
    let object = find(directory, site, Some(kind), name).await?;
    if !object.attributes.has("mailNickname") {
        return Err(Error::Invalid(format!("{} has no addresses: nothing to disable", object.dn)));
    }
    directory.modify(&object.dn, &without_mail(&object)).await?;
    Ok(done(kind, object))
}

/// Removes a user with the account, a group, or a contact.
///
/// # Errors
/// There is none, or the directory refuses.
pub async fn delete(directory: &dyn Directory, site: &Site, kind: Kind, name: &str) -> Result<Done> {
    let object = find(directory, site, Some(kind), name).await?;
    directory.delete(&object.dn).await?;
    Ok(done(kind, object))
}

fn done(kind: Kind, object: Object) -> Done {
    let text = |name: &str| object.attributes.text(name).map(str::to_owned);
    Done {
        kind,
        account: text("sAMAccountName"),
        alias: text("mailNickname"),
        mail: text("mail"),
        mailbox: object.attributes.guid("msExchMailboxGuid"),
        needs_password: false,
        guid: object.guid,
        dn: object.dn,
    }
}

/// Changes that take away what makes an object a recipient.
pub(super) fn without_mail(object: &Object) -> Vec<Change> {
    MAIL.iter()
        .filter(|name| object.attributes.has(name))
        .map(|name| Change::Replace((*name).to_owned(), Vec::new()))
        .collect()
}

/// Adds to `plan` that all recipients `which` selects lose their addresses.
///
/// # Errors
/// The directory cannot be read; there are some and `allowed` is not set.
pub async fn disable_all(
    directory: &dyn Directory,
    site: &Site,
    which: &Filter,
    allowed: bool,
    plan: &mut Plan,
) -> Result<()> {
    let kinds = Filter::Or([Kind::User, Kind::Group, Kind::Contact].map(Kind::filter).into());
    let filter = Filter::And(vec![kinds, Filter::Present("mailNickname".into()), which.clone()]);
    let found = directory.search(&site.roots.domain, Scope::Subtree, &filter, MAIL).await?;
    if !found.is_empty() && !allowed {
        return Err(Error::Invalid(format!(
            "{} recipient(s) have addresses or mailboxes here, the first is {}: \
             disable them first, or give --recipients to disable them now",
            found.len(),
            found[0].dn
        )));
    }
    plan.steps.extend(found.into_iter().map(|object| Step {
        part: Part::Recipients,
        reason: "its mailbox or its organisation goes".into(),
        action: Action::Modify { changes: without_mail(&object), dn: object.dn },
    }));
    Ok(())
}
