//! Who looks at the address book.

use openchange_directory::{Directory, Filter, Object, Result, Scope};
use std::collections::HashSet;

/// The most groups of a caller that are looked at.
const MOST_GROUPS: usize = 1024;

/// Somebody who calls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Viewer {
    /// The account's name; none if nobody was checked.
    pub account: Option<String>,
    /// Its object, and those of the groups it is in, by name, in small letters; the object first.
    names: Vec<String>,
}

impl Viewer {
    /// Nobody in particular.
    #[must_use]
    pub fn anonymous() -> Self {
        Viewer::default()
    }

    /// An account about whose object nothing is known.
    #[must_use]
    pub fn unknown(account: &str) -> Self {
        Viewer { account: Some(account.to_owned()), names: Vec::new() }
    }

    /// Looks an account up with the groups it is in, directly or through others.
    pub async fn find(directory: &dyn Directory, account: &str) -> Result<Self> {
        let mut viewer = Viewer::unknown(account);
        let base = directory.roots().await?.domain;
        let filter =
            Filter::And(vec![Filter::Equals("sAMAccountName".into(), account.into()), Filter::class("user")]);
        let found = directory.search(&base, Scope::Subtree, &filter, &["objectGUID", "memberOf"]).await?;
        let [user] = found.as_slice() else { return Ok(viewer) };
        let mut seen = HashSet::from([user.dn.as_str().to_lowercase()]);
        viewer.names.push(user.dn.as_str().to_lowercase());
        let mut level = vec![user.dn.as_str().to_owned()];
        while !level.is_empty() && viewer.names.len() < MOST_GROUPS {
            let of = |dn: &String| Filter::Equals("member".into(), dn.as_bytes().to_vec());
            let filter = Filter::Or(level.iter().take(64).map(of).collect());
            level.drain(..level.len().min(64));
            let groups: Vec<Object> =
                directory.search(&base, Scope::Subtree, &filter, &["objectGUID"]).await?;
            for group in groups {
                if seen.insert(group.dn.as_str().to_lowercase()) {
                    viewer.names.push(group.dn.as_str().to_lowercase());
                    level.push(group.dn.as_str().to_owned());
                }
            }
        }
        Ok(viewer)
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
}
