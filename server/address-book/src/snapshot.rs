//! The address book at one moment, immutable: entries in the order of their
//! display names, address lists, and who refers to whom.

use crate::anr;
use crate::attributes::{ATTRIBUTES, DENIED_TO, Syntax, at};
use crate::entry::Entry;
use crate::lists::List;
use crate::viewer::Viewer;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hasher};
use std::sync::Arc;

/// An address list with its rows: places of entries in [`Snapshot::entries`].
#[derive(Debug)]
pub struct Container {
    /// What it is.
    pub list: List,
    /// Rows by display name; places ascend.
    rows: Vec<u32>,
    /// Rows by phonetic display name.
    phonetic: Vec<u32>,
}

/// Which order a table is in (MS-OXNSPI 2.2.1.10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// By display name.
    Name,
    /// By phonetic display name; by display name where there is none.
    Phonetic,
}

/// The address book at one moment.
#[derive(Debug, Default)]
pub struct Snapshot {
    entries: Vec<Arc<Entry>>,
    by_mid: HashMap<u32, u32>,
    by_dn: Names,
    by_address: Names,
    containers: Vec<Container>,
    links: HashMap<(u32, u8), Box<[u32]>>,
    back_links: HashMap<(u32, u8), Box<[u32]>>,
    names: anr::Index,
    denials: bool,
    version: u32,
}

impl Snapshot {
    /// Puts entries and lists in order. A version tells hierarchies of lists apart.
    #[must_use]
    pub fn new(mut entries: Vec<Arc<Entry>>, lists: Vec<List>, version: u32) -> Self {
        entries.sort_by(|a, b| {
            let name = |e: &Entry| (e.display_name().to_owned(), e.guid);
            a.key.cmp(&b.key).then_with(|| name(a).cmp(&name(b)))
        });
        let mut snapshot = Snapshot { version, ..Snapshot::default() };
        let places = || (0u32..).zip(&entries);
        snapshot.by_mid = places().map(|(place, entry)| (entry.mid, place)).collect();
        snapshot.by_dn = Names::new(places().map(|(place, entry)| (&*entry.dn, place)));
        let own = places().map(|(place, entry)| (&*entry.address, place));
        let former = places().flat_map(|(place, entry)| former(entry).map(move |f| (f, place)));
        snapshot.by_address = Names::new(own.chain(former));
        snapshot.denials =
            entries.iter().any(|e| e.denied.is_some() || e.values(at(DENIED_TO)).next().is_some());
        snapshot.link(&entries);
        snapshot.containers = lists.into_iter().map(|list| Container::new(list, &entries)).collect();
        snapshot.names = anr::Index::new(entries.iter().map(|e| &**e));
        snapshot.entries = entries;
        snapshot
    }

    fn link(&mut self, entries: &[Arc<Entry>]) {
        let mut back: HashMap<(u32, u8), Vec<u32>> = HashMap::new();
        for (place, entry) in entries.iter().enumerate() {
            let place = place as u32;
            for (slot, _) in ATTRIBUTES.iter().enumerate().filter(|(_, a)| a.syntax == Syntax::Links) {
                let slot = slot as u8;
                let mut targets: Vec<u32> = entry
                    .texts(slot)
                    .filter_map(|dn| self.by_dn.find(dn, |place| has_dn(entries, place, dn)))
                    .collect();
                targets.sort_unstable();
                targets.dedup();
                for target in &targets {
                    back.entry((*target, slot)).or_default().push(place);
                }
                if !targets.is_empty() {
                    self.links.insert((place, slot), targets.into());
                }
            }
        }
        self.back_links = back.into_iter().map(|(key, places)| (key, places.into())).collect();
    }

    /// Everything, in the order of display names.
    #[must_use]
    pub fn entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    /// The entry at a place.
    #[must_use]
    pub fn entry(&self, place: u32) -> Option<&Entry> {
        self.entries.get(place as usize).map(|e| &**e)
    }

    /// Where the entry with a minimal entry id is.
    #[must_use]
    pub fn by_mid(&self, mid: u32) -> Option<u32> {
        self.by_mid.get(&mid).copied()
    }

    /// Where the entry with a name of the directory is.
    #[must_use]
    pub fn by_dn(&self, dn: &str) -> Option<u32> {
        self.by_dn.find(dn, |place| has_dn(&self.entries, place, dn))
    }

    /// Where the entry with an address `/o=…` is, or with a name of the directory. Who has
    /// the address now comes before who had it once.
    #[must_use]
    pub fn by_address(&self, address: &str) -> Option<u32> {
        let now = |place| self.entry(place).is_some_and(|e| same(&e.address, address));
        let once = |place| self.entry(place).is_some_and(|e| former(e).any(|f| same(f, address)));
        let found = self.by_address.find(address, now).or_else(|| self.by_address.find(address, once));
        found.or_else(|| self.by_dn(address))
    }

    /// All address lists, the global one first.
    #[must_use]
    pub fn containers(&self) -> &[Container] {
        &self.containers
    }

    /// The address list with a minimal entry id.
    #[must_use]
    pub fn container(&self, mid: u32) -> Option<&Container> {
        self.containers.iter().find(|c| c.list.mid == mid)
    }

    /// The address list with an address, `/` or `/guid=…`.
    #[must_use]
    pub fn container_by_address(&self, address: &str) -> Option<&Container> {
        self.containers.iter().find(|c| c.list.address().eq_ignore_ascii_case(address))
    }

    /// Which version of the hierarchy this is.
    #[must_use]
    pub fn version(&self) -> u32 {
        self.version
    }

    /// The objects that an attribute of an entry names.
    #[must_use]
    pub fn links(&self, place: u32, slot: u8) -> &[u32] {
        self.links.get(&(place, slot)).map_or(&[], |l| l)
    }

    /// The objects whose attribute names an entry.
    #[must_use]
    pub fn back_links(&self, place: u32, slot: u8) -> &[u32] {
        self.back_links.get(&(place, slot)).map_or(&[], |l| l)
    }

    /// The names that strings are looked up among.
    #[must_use]
    pub fn names(&self) -> &anr::Index {
        &self.names
    }

    /// Whether somebody may see an entry at all; always its own.
    #[must_use]
    pub fn sees(&self, viewer: &Viewer, place: u32) -> bool {
        let Some(entry) = self.entry(place) else { return false };
        let denied = || {
            let to = |known: bool| known || !viewer.is_known();
            entry.denied.as_ref().is_some_and(|sids| sids.iter().any(|sid| to(viewer.has(sid))))
                || entry.texts(at(DENIED_TO)).any(|dn| to(viewer.is(dn)))
        };
        !self.denials || !denied() || viewer.own_name() == Some(entry.dn.to_lowercase().as_str())
    }

    /// The rows of an address list that somebody sees.
    #[must_use]
    pub fn rows<'a>(&self, container: &'a Container, order: Order, viewer: &Viewer) -> Cow<'a, [u32]> {
        let rows = match order {
            Order::Name => &container.rows,
            Order::Phonetic => &container.phonetic,
        };
        if !self.denials {
            return Cow::Borrowed(rows);
        }
        Cow::Owned(rows.iter().copied().filter(|place| self.sees(viewer, *place)).collect())
    }

    /// Puts entries, by their places, in an order.
    pub fn sort(&self, places: &mut [u32], order: Order) {
        places.sort_unstable();
        if order == Order::Phonetic {
            places.sort_by(|a, b| self.phonetic(*a).cmp(self.phonetic(*b)));
        }
    }

    fn phonetic(&self, place: u32) -> &[u8] {
        self.entry(place).map_or(&[], Entry::phonetic_key)
    }

    /// Bytes of memory it takes, about.
    #[must_use]
    pub fn size(&self) -> usize {
        let maps = self.by_mid.capacity() * 9;
        let keys = (self.by_dn.0.len() + self.by_address.0.len()) * size_of::<(u64, u32)>();
        let links: usize =
            self.links.values().chain(self.back_links.values()).map(|l| l.len() * 4 + 40).sum();
        let rows: usize = self.containers.iter().map(|c| c.rows.len() * 8).sum();
        self.entries.iter().map(|e| e.size() + 24).sum::<usize>()
            + maps
            + keys
            + links
            + rows
            + self.names.size()
    }
}

/// Places of entries by a name, found by its hash and then looked at.
#[derive(Debug, Default)]
struct Names(Box<[(u64, u32)]>);

impl Names {
    fn new<'a>(names: impl Iterator<Item = (&'a str, u32)>) -> Self {
        let mut all: Vec<(u64, u32)> = names.map(|(name, place)| (hash(name), place)).collect();
        all.sort_unstable();
        Names(all.into())
    }

    /// The first place with a name that is the one sought.
    fn find(&self, name: &str, is: impl Fn(u32) -> bool) -> Option<u32> {
        let hash = hash(name);
        let from = self.0.partition_point(|(h, _)| *h < hash);
        let rest = self.0.get(from..).unwrap_or_default();
        rest.iter().take_while(|(h, _)| *h == hash).map(|(_, place)| *place).find(|place| is(*place))
    }
}

/// Of a name in any case.
fn hash(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.chars().flat_map(char::to_lowercase).for_each(|c| hasher.write_u32(c.into()));
    hasher.finish()
}

fn same(a: &str, b: &str) -> bool {
    a.chars().flat_map(char::to_lowercase).eq(b.chars().flat_map(char::to_lowercase))
}

fn has_dn(entries: &[Arc<Entry>], place: u32, dn: &str) -> bool {
    entries.get(place as usize).is_some_and(|e| same(&e.dn, dn))
}

/// Addresses `/o=…` that an entry had.
fn former(entry: &Entry) -> impl Iterator<Item = &str> {
    let proxies = entry.texts(at("proxyAddresses")).filter_map(|p| p.split_once(':'));
    proxies.filter(|(kind, _)| kind.eq_ignore_ascii_case("x500")).map(|(_, address)| address)
}

impl Container {
    fn new(list: List, entries: &[Arc<Entry>]) -> Self {
        let rows: Vec<u32> = entries
            .iter()
            .enumerate()
            .filter(|(_, e)| !e.hidden && e.lists.contains(&list.mid))
            .map(|(place, _)| place as u32)
            .collect();
        let mut phonetic = rows.clone();
        let key = |place: &u32| entries.get(*place as usize).map(|e| e.phonetic_key());
        phonetic.sort_by(|a, b| key(a).cmp(&key(b)));
        Container { list, rows, phonetic }
    }

    /// Whether it has a row for the entry at a place.
    #[must_use]
    pub fn has(&self, place: u32) -> bool {
        self.rows.binary_search(&place).is_ok()
    }

    /// All of its rows.
    #[must_use]
    pub fn places(&self) -> HashSet<u32> {
        self.rows.iter().copied().collect()
    }
}
