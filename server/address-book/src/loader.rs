//! What the address book knows of the directory between two looks at it, and how
//! that becomes a snapshot. All of it is work for a thread that may take its time.

use crate::access::Shared;
use crate::attributes;
use crate::entry::Entry;
use crate::lists::{self, List};
use crate::mids::Mids;
use crate::snapshot::Snapshot;
use openchange_directory::{Cursor, Error, Filter, Guid, Object, Result};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Who gets mail has one of these.
const MAIL: [&str; 3] = ["mailNickname", "proxyAddresses", "mail"];

/// Entries and address lists as they were when the directory was last read.
pub struct Loader {
    mids: Arc<Mids>,
    entries: HashMap<Guid, Arc<Entry>>,
    denied: Shared,
    lists: Vec<List>,
    list_objects: HashSet<Guid>,
    version: u32,
    /// How far changes of entries have been followed.
    pub domain: Cursor,
    /// How far those of the configuration have.
    pub configuration: Cursor,
}

impl Loader {
    /// Nobody yet, in the address lists that these objects are.
    pub fn new(mids: Arc<Mids>, lists: &[Object], cursor: Cursor, version: u32) -> Result<Self> {
        let guids: Vec<Guid> = lists.iter().map(|o| o.guid).collect();
        let numbers: HashMap<Guid, u32> = guids.iter().copied().zip(numbers(&mids, &guids)?).collect();
        let lists = lists::lists(lists, |guid| numbers.get(guid).copied().unwrap_or_default());
        let entries = HashMap::new();
        Ok(Loader {
            mids,
            entries,
            denied: Shared::default(),
            lists,
            list_objects: guids.into_iter().collect(),
            version,
            domain: cursor.clone(),
            configuration: cursor,
        })
    }

    /// Which version of the hierarchy of address lists this is.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Whether an object is an address list, or holds some.
    pub fn is_list(&self, guid: &Guid) -> bool {
        self.list_objects.contains(guid)
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// The attributes to ask for: those of entries, and what filters of lists read.
    pub fn attributes(&self) -> Vec<String> {
        let mut names: Vec<String> = attributes::to_load().map(str::to_owned).collect();
        for filter in self.lists.iter().filter_map(|l| l.filter.as_ref()) {
            lists::attributes_of(filter, &mut names);
        }
        names.push("objectCategory".into());
        names
    }

    /// Takes objects in, new ones and changed ones.
    pub fn keep(&mut self, objects: &[Object]) -> Result<()> {
        let guids: Vec<Guid> = objects.iter().map(|o| o.guid).collect();
        for (object, mid) in objects.iter().zip(numbers(&self.mids, &guids)?) {
            let mut entry = Entry::new(object, mid, self.membership(object));
            entry.denied = entry.denied.map(|list| self.denied.share(list));
            self.entries.insert(object.guid, Arc::new(entry));
        }
        self.denied.tidy();
        Ok(())
    }

    /// Forgets an object; whether it was there.
    pub fn remove(&mut self, guid: &Guid) -> bool {
        self.entries.remove(guid).is_some()
    }

    /// The address book as it is now.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::new(self.entries.values().cloned().collect(), self.lists.clone(), self.version)
    }

    /// The lists an object is in: those whose filter selects it, and those it names itself.
    fn membership(&self, object: &Object) -> Vec<u32> {
        if MAIL.iter().all(|a| object.attributes.values(a).is_empty()) {
            return Vec::new();
        }
        let named: Vec<String> =
            object.attributes.texts("showInAddressBook").map(str::to_lowercase).collect();
        let selected = |list: &&List| {
            list.filter.as_ref().is_some_and(|f| lists::selects(f, &object.attributes))
                || (!list.dn.is_empty() && named.contains(&list.dn))
        };
        self.lists.iter().filter(selected).map(|list| list.mid).collect()
    }
}

fn numbers(mids: &Mids, guids: &[Guid]) -> Result<Vec<u32>> {
    mids.assign(guids).map_err(|e| Error::Other(format!("minimal entry ids: {e}")))
}

/// Who gets mail.
pub fn mail_enabled() -> Filter {
    Filter::Or(MAIL.iter().map(|name| Filter::present(name)).collect())
}

/// Address lists.
pub fn address_lists() -> Filter {
    Filter::class("addressBookContainer")
}

/// Servers and databases, which users' attributes refer to.
pub fn configuration_objects() -> Filter {
    let classes = ["msExchExchangeServer", "msExchPrivateMDB", "msExchPublicMDB", "msExchMDB"];
    Filter::Or(classes.into_iter().map(Filter::class).collect())
}
