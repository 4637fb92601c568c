//! Looking for recipients.

use openchange_directory::{Directory, Dn, Error as DirectoryError, Filter, Object, Scope};
use serde::Serialize;

use super::{Kind, as_text};
use crate::{Error, Result, Site};

/// What lists of recipients show.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// Its object.
    #[serde(serialize_with = "as_text")]
    pub dn: Dn,
    /// Name of the account.
    pub account: Option<String>,
    /// Name to show.
    pub display: Option<String>,
    /// Primary address; none: it is no recipient.
    pub mail: Option<String>,
    /// Whether mail reaches it.
    pub enabled: bool,
    /// Whether it is in no address list.
    pub hidden: bool,
}

const SHOWN: &[&str] =
    &["sAMAccountName", "displayName", "cn", "mail", "mailNickname", "msExchHideFromAddressLists"];

/// Those of a kind, recipients only unless `all` is set, by name.
///
/// # Errors
/// The directory cannot be read.
pub async fn list(directory: &dyn Directory, site: &Site, kind: Kind, all: bool) -> Result<Vec<Summary>> {
    let mut filter = vec![kind.filter()];
    if !all {
        filter.push(Filter::Present("mailNickname".into()));
    }
    let objects = directory.search(&site.roots.domain, Scope::Subtree, &Filter::And(filter), SHOWN).await?;
    let mut summaries: Vec<Summary> = objects.into_iter().map(summary).collect();
    summaries.sort_by_cached_key(|s| (s.display.as_deref().unwrap_or("").to_lowercase(), s.dn.to_string()));
    Ok(summaries)
}

fn summary(object: Object) -> Summary {
    let text = |name: &str| object.attributes.text(name).map(str::to_owned);
    Summary {
        account: text("sAMAccountName"),
        display: text("displayName").or_else(|| text("cn")),
        mail: text("mail").filter(|_| object.attributes.has("mailNickname")),
        enabled: object.attributes.has("mailNickname"),
        hidden: object.attributes.flag("msExchHideFromAddressLists"),
        dn: object.dn,
    }
}

/// The one of a kind that `name` means: the DN, the account, the alias, an address, or
/// the object's name.
///
/// # Errors
/// There is none, or there are several.
pub async fn find(directory: &dyn Directory, site: &Site, kind: Option<Kind>, name: &str) -> Result<Object> {
    let any = || Filter::Or([Kind::User, Kind::Group, Kind::Contact].map(Kind::filter).into());
    let of_kind = kind.map_or_else(any, Kind::filter);
    let missing = || Error::NotFound { kind: kind.map_or("recipient", Kind::name), name: name.to_owned() };
    if name.contains('=')
        && let Ok(dn) = name.parse::<Dn>()
    {
        let found = match directory.search(&dn, Scope::Base, &of_kind, &[]).await {
            Err(DirectoryError::NoSuchObject(_)) => Vec::new(),
            found => found?,
        };
        return found.into_iter().next().ok_or_else(missing);
    }
    let is = |attribute: &str, value: String| Filter::Equals(attribute.into(), value.into_bytes());
    let mut ways = vec![
        vec![is("sAMAccountName", name.into())],
        vec![is("mailNickname", name.into()), is("userPrincipalName", name.into())],
        vec![is("cn", name.into()), is("displayName", name.into())],
    ];
    if name.contains('@') {
        ways.insert(0, vec![is("proxyAddresses", format!("smtp:{name}")), is("mail", name.into())]);
    }
    for way in ways {
        let filter = Filter::And(vec![of_kind.clone(), Filter::Or(way)]);
        let mut found = directory.search(&site.roots.domain, Scope::Subtree, &filter, &[]).await?;
        match found.len() {
            0 => {}
            1 => return Ok(found.remove(0)),
            _ => {
                let names: Vec<_> = found.iter().take(5).map(|o| o.dn.to_string()).collect();
                return Err(Error::Invalid(format!(
                    "{name} may mean {}: give the whole DN",
                    names.join(" or ")
                )));
            }
        }
    }
    Err(missing())
}
