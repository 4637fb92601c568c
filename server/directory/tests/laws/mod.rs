//! What every directory answers. Each law works in a place of its own, so they may run
//! on one directory, again and again.

mod changes;
mod filters;
mod follow;
mod hostile;
mod links;
mod random;
mod writing;

use openchange_directory::{Attributes, Directory, Dn, Error, Filter, Guid, Object, Scope};

/// All of them.
pub async fn hold(directory: &dyn Directory) {
    writing::tree(directory).await;
    writing::what_active_directory_gives(directory).await;
    writing::changes_of_attributes(directory).await;
    writing::what_is_forbidden(directory).await;
    writing::names_that_need_escapes(directory).await;
    links::both_ends_agree(directory).await;
    filters::what_is_selected(directory).await;
    filters::attributes_asked_for(directory).await;
    random::filters_mean_what_they_say(directory).await;
    changes::what_changed(directory).await;
    changes::containers_that_move(directory).await;
    changes::cursors_of_others(directory).await;
    follow::changes_lead_to_the_same(directory).await;
    hostile::values_find_nothing(directory).await;
}

/// A container that is not there yet.
pub async fn place(directory: &dyn Directory) -> Dn {
    let name = format!("Laws {}", Guid::random().unwrap());
    let dn = directory.roots().await.unwrap().domain.child("OU", &name);
    directory.add(&dn, &attributes(&[("objectClass", "organizationalUnit")])).await.unwrap();
    dn
}

pub fn attributes(pairs: &[(&str, &str)]) -> Attributes {
    pairs.iter().copied().collect()
}

/// A contact, which needs no name of an account.
pub async fn contact(directory: &dyn Directory, parent: &Dn, name: &str, more: &[(&str, &str)]) -> Dn {
    let dn = parent.child("CN", name);
    let mut all = attributes(&[("objectClass", "contact")]);
    all.extend(more.iter().copied());
    directory.add(&dn, &all).await.unwrap_or_else(|e| panic!("{dn}: {e}"));
    dn
}

/// All of an object.
pub async fn read(directory: &dyn Directory, dn: &Dn) -> Object {
    let mut found = directory.search(dn, Scope::Base, &Filter::all(), &[]).await.unwrap();
    assert_eq!(found.len(), 1, "{dn}");
    found.remove(0)
}

/// Names of what a filter selects below a place, in order.
pub async fn names(directory: &dyn Directory, base: &Dn, filter: &Filter) -> Vec<String> {
    let found = directory.search(base, Scope::Subtree, filter, &["cn"]).await;
    let found = found.unwrap_or_else(|e| panic!("{filter:?}: {e}"));
    let mut names: Vec<String> = found.iter().map(|object| object.dn.name()).collect();
    names.sort();
    names
}

/// Which error it was.
pub fn kind<T>(result: Result<T, Error>) -> &'static str {
    match result {
        Ok(_) => "none",
        Err(Error::Unavailable(_)) => "Unavailable",
        Err(Error::Refused(_)) => "Refused",
        Err(Error::NoSuchObject(_)) => "NoSuchObject",
        Err(Error::Exists(_)) => "Exists",
        Err(Error::Forbidden(_)) => "Forbidden",
        Err(Error::CursorUnknown) => "CursorUnknown",
        Err(Error::Other(text)) => panic!("an error without a meaning: {text}"),
    }
}
