//! Names that belong to one object of the forest only.
//!
//! A directory keeps names of accounts and objects unique, addresses it does not. So
//! whoever takes an address looks first, writes, and looks again: if somebody else has
//! it now too, one of the two (or both) takes another and looks again. Who may keep it
//! is the one that was made first (`uSNCreated`) as long as it has had it since it was
//! made; then the other's writing came later, so the other sees both when it looks
//! again, and it is not the first. Nobody keeps a name in any other case. Numbers of
//! changes are one server's, so runs at the same time must talk to the same one.

use openchange_directory::{Directory, Dn, Error as DirectoryError, Filter, Guid, Object, Scope};

use crate::{Error, Result, Site};

/// Most numbers tried for a name.
const NUMBERS: u32 = 100_000;

/// One name: where it is kept, and what it is made of.
#[derive(Clone, Debug)]
pub(super) struct Name {
    /// The attribute.
    pub attribute: &'static str,
    /// What comes before the number, of the value.
    pub head: String,
    /// What comes after it.
    pub tail: String,
    /// What is between the head and a number.
    pub space: &'static str,
    /// Most bytes before `tail`.
    pub most: usize,
    /// Which of its kind it is; the first has no number.
    pub number: u32,
    /// It was asked for: no other will do.
    pub fixed: bool,
    /// It need only be unique here.
    pub below: Option<Dn>,
}

impl Name {
    /// A name of an attribute that is unique in the forest.
    pub fn new(attribute: &'static str, head: impl Into<String>, fixed: bool) -> Self {
        Name {
            attribute,
            head: head.into(),
            tail: String::new(),
            space: "",
            most: usize::MAX,
            number: 1,
            fixed,
            below: None,
        }
    }

    /// With its number.
    pub fn value(&self) -> String {
        self.with(self.number)
    }

    fn with(&self, number: u32) -> String {
        let number = if number > 1 { format!("{}{number}", self.space) } else { String::new() };
        let mut room = self.most.saturating_sub(number.len()).min(self.head.len());
        while !self.head.is_char_boundary(room) {
            room -= 1;
        }
        format!("{}{number}{}", self.head[..room].trim_end(), self.tail)
    }

    fn is_in(&self, object: &Object, value: &str) -> bool {
        self.below.as_ref().is_none_or(|below| object.dn.parent().as_ref() == Some(below))
            && object.attributes.texts(self.attribute).any(|is| is.to_lowercase() == value.to_lowercase())
    }
}

/// Where names are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Where recipients are.
    Domain,
    /// In the configuration as well, where a server may have an address.
    Forest,
}

/// Objects that have one of these names, but for `own`.
async fn holders(
    directory: &dyn Directory,
    site: &Site,
    names: &[Name],
    own: Option<Guid>,
    reach: Reach,
) -> Result<Vec<Object>> {
    let is = |name: &Name| Filter::Equals(name.attribute.into(), name.value().into_bytes());
    let filter = Filter::Or(names.iter().map(is).collect());
    let mut attributes: Vec<&str> = names.iter().map(|name| name.attribute).collect();
    attributes.extend(["objectGUID", "uSNCreated"]);
    attributes.sort_unstable();
    attributes.dedup();
    let mut objects: Vec<Object> = Vec::new();
    // A search from a domain does not reach the configuration in every directory.
    let bases = [&site.roots.domain, &site.roots.configuration];
    for base in &bases[..if reach == Reach::Domain { 1 } else { 2 }] {
        let found = match directory.search(base, Scope::Subtree, &filter, &attributes).await {
            Err(DirectoryError::NoSuchObject(_)) => Vec::new(),
            found => found?,
        };
        objects.extend(found.into_iter().filter(|object| Some(object.guid) != own));
    }
    objects.sort_by_key(|object| object.guid);
    objects.dedup_by_key(|object| object.guid);
    Ok(objects)
}

/// Gives each name a number with which it is free, `skip` free ones left out.
///
/// # Errors
/// One that was asked for belongs to another.
pub(super) async fn choose(
    directory: &dyn Directory,
    site: &Site,
    names: &mut [Name],
    own: Option<Guid>,
    skip: u32,
    reach: Reach,
) -> Result<()> {
    let holders = holders(directory, site, names, own, reach).await?;
    for name in names.iter_mut() {
        let value = name.value();
        let Some(holder) = holders.iter().find(|object| name.is_in(object, &value)) else { continue };
        if name.fixed {
            return Err(Error::Taken {
                what: format!("{} {value}", name.attribute),
                to: holder.dn.to_string(),
            });
        }
        name.number = free(directory, site, name, own, skip, reach).await?;
    }
    Ok(())
}

/// The first number with which a name is free, after `skip` such numbers.
async fn free(
    directory: &dyn Directory,
    site: &Site,
    name: &Name,
    own: Option<Guid>,
    skip: u32,
    reach: Reach,
) -> Result<u32> {
    // Whole values are what directories have an index for, so numbers are asked for in
    // blocks, which grow.
    let (mut from, mut block, mut left) = (2, 16, skip);
    while from < NUMBERS {
        let candidates: Vec<Name> =
            (from..from + block).map(|number| Name { number, ..name.clone() }).collect();
        let taken = holders(directory, site, &candidates, own, reach).await?;
        for candidate in candidates {
            let value = candidate.value();
            if taken.iter().any(|object| candidate.is_in(object, &value)) {
                continue;
            }
            if left == 0 {
                return Ok(candidate.number);
            }
            left -= 1;
        }
        from += block;
        block = (block * 2).min(256);
    }
    Err(Error::Contended(name.value()))
}

/// Whether the object `dn`, which has the names, must give some up. It `may_keep` them if
/// it has had them since it was made. Says which object it is, and how many others were
/// before it.
pub(super) async fn contested(
    directory: &dyn Directory,
    site: &Site,
    names: &[Name],
    dn: &Dn,
    may_keep: bool,
) -> Result<(Guid, Option<u32>)> {
    let mut holders = holders(directory, site, names, None, Reach::Forest).await?;
    let at = holders.iter().position(|object| object.dn == *dn);
    let own = at.map(|at| holders.swap_remove(at));
    let own = own.ok_or_else(|| DirectoryError::NoSuchObject(dn.to_string()))?;
    let others: Vec<&Object> =
        holders.iter().filter(|object| names.iter().any(|name| name.is_in(object, &name.value()))).collect();
    if others.is_empty() {
        return Ok((own.guid, None));
    }
    let made = |object: &Object| object.attributes.integer("uSNCreated");
    let mine = made(&own);
    let before = others.iter().filter(|object| made(object) < mine).count();
    if may_keep && before == 0 && mine.is_some() && others.iter().all(|o| made(o).is_some()) {
        return Ok((own.guid, None));
    }
    Ok((own.guid, Some(u32::try_from(before).unwrap_or(u32::MAX))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        let mut name = Name::new("sAMAccountName", "johannes-christopher", false);
        name.most = 20;
        assert_eq!(name.value(), "johannes-christopher");
        name.number = 12;
        assert_eq!(name.value(), "johannes-christoph12");
        let mut name = Name::new("proxyAddresses", "smtp:jo", false);
        name.tail = "@a.test".into();
        name.number = 2;
        assert_eq!(name.value(), "smtp:jo2@a.test");
        let mut name = Name::new("cn", "Jo Smith", false);
        name.space = " ";
        name.number = 3;
        assert_eq!(name.value(), "Jo Smith 3");
        name.most = 4;
        assert_eq!(name.value(), "Jo 3");
    }
}
