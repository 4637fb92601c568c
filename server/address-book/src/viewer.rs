//! Who looks at the address book.

use crate::access::{ANONYMOUS, AUTHENTICATED_USERS, EVERYONE};
use crate::book::soon;
use openchange_directory::{Directory, Dn, Error, Filter, Object, Result, Scope};
use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The most groups of a caller that are looked at.
const MOST_GROUPS: usize = 1024;

/// Somebody who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Viewer {
    /// The account's name; none if nobody was checked.
    pub account: Option<String>,
    /// Its object, and those of the groups it is in, by name, in small letters; the object first.
    names: Vec<String>,
    /// The security identifiers of all of these, and those that everybody has.
    sids: HashSet<Box<[u8]>>,
    /// Its groups are known; otherwise it could be in any.
    known: bool,
}

impl Viewer {
    /// Nobody in particular.
    #[must_use]
    pub fn anonymous() -> Self {
        let sids = [ANONYMOUS.into(), EVERYONE.into()].into();
        Viewer { account: None, names: Vec::new(), sids, known: true }
    }

    /// An account about whose object nothing is known: what is denied to anybody is denied
    /// to it.
    #[must_use]
    pub fn unknown(account: &str) -> Self {
        let sids = [AUTHENTICATED_USERS.into(), EVERYONE.into()].into();
        Viewer { account: Some(account.to_owned()), names: Vec::new(), sids, known: false }
    }

    /// Looks an account up with the groups it is in, directly or through others.
    pub async fn find(directory: &dyn Directory, account: &str) -> Result<Self> {
        let mut viewer = Viewer::unknown(account);
        let base = directory.roots().await?.domain;
        let filter =
            Filter::And(vec![Filter::Equals("sAMAccountName".into(), account.into()), Filter::class("user")]);
        // A directory need not have an index of `member`, but knows `memberOf` of an object.
        let names = ["objectSid", "primaryGroupID", "memberOf"];
        let found = directory.search(&base, Scope::Subtree, &filter, &names).await?;
        let [user] = found.as_slice() else { return Ok(viewer) };
        viewer.known = true;
        let mut above = viewer.take(user);
        if let Some(sid) = primary_group(user) {
            let filter = Filter::Equals("objectSid".into(), sid.to_vec());
            for group in directory.search(&base, Scope::Subtree, &filter, &["objectSid", "memberOf"]).await? {
                above.extend(viewer.take(&group));
            }
            viewer.sids.insert(sid);
        }
        while let Some(dn) = above.pop()
            && viewer.names.len() < MOST_GROUPS
        {
            if viewer.is(dn.as_str()) || !dn.is_below(&base) {
                continue;
            }
            let group = directory.search(&dn, Scope::Base, &Filter::all(), &["objectSid", "memberOf"]).await;
            match group {
                Ok(group) => group.iter().for_each(|group| above.extend(viewer.take(group))),
                // It has gone meanwhile.
                Err(Error::NoSuchObject(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(viewer)
    }

    /// Is this object, too; the groups it is in.
    fn take(&mut self, object: &Object) -> Vec<Dn> {
        self.names.push(object.dn.as_str().to_lowercase());
        self.sids.extend(object.attributes.first("objectSid").map(Box::from));
        object.attributes.texts("memberOf").filter_map(|dn| dn.parse().ok()).collect()
    }

    /// Its own object's name in the directory, in small letters.
    #[must_use]
    pub fn own_name(&self) -> Option<&str> {
        self.names.first().map(String::as_str)
    }

    /// Whether a name of the directory is this account's or that of a group it is in.
    #[must_use]
    pub fn is(&self, dn: &str) -> bool {
        let dn = dn.to_lowercase();
        self.names.contains(&dn)
    }

    /// Whether a security identifier is this account's or that of a group it is in.
    #[must_use]
    pub fn has(&self, sid: &[u8]) -> bool {
        self.sids.contains(sid)
    }

    /// Whether the groups it is in are known.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.known
    }
}

/// Accounts as the directory last had them, for when it cannot be asked.
#[derive(Debug, Default)]
pub struct Viewers(Mutex<HashMap<String, Viewer>>);

impl Viewers {
    /// The most accounts that are remembered.
    const MOST: usize = 10_000;

    /// The account as it is; as it was last, if the directory does not answer in time; unknown, if
    /// it was never seen.
    pub async fn find(&self, directory: &dyn Directory, account: &str, patience: Duration) -> Viewer {
        let found = soon(patience, Viewer::find(directory, account)).await;
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match found {
            Ok(viewer) => {
                if last.len() >= Self::MOST {
                    last.clear();
                }
                last.insert(account.to_lowercase(), viewer.clone());
                viewer
            }
            Err(error) => {
                let known = last.get(&account.to_lowercase()).cloned();
                tracing::warn!(%error, account, known = known.is_some(), "groups could not be asked for");
                known.unwrap_or_else(|| Viewer::unknown(account))
            }
        }
    }
}

/// The group whose members do not stand in its `member` (MS-ADTS 3.1.1.6): the account's
/// domain with another relative identifier.
fn primary_group(user: &Object) -> Option<Box<[u8]>> {
    let relative = u32::try_from(user.attributes.integer("primaryGroupID")?).ok()?;
    let (domain, _) = user.attributes.first("objectSid")?.split_last_chunk::<4>()?;
    Some([domain, &relative.to_le_bytes()].concat().into())
}
