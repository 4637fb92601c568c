//! A mailbox as simple as it can be: what the store is compared with.

use std::collections::BTreeMap;

pub type Id = u64;

#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub subject: String,
    pub importance: i32,
    pub received: Option<u64>,
    pub read: bool,
    pub status: u32,
    pub associated: bool,
    pub deleted: bool,
    pub keywords: Vec<String>,
    /// Order in which messages came into being.
    pub born: usize,
}

#[derive(Clone, Debug, Default)]
pub struct Folder {
    pub parent: Id,
    pub name: String,
    pub deleted: bool,
    pub messages: BTreeMap<Id, Message>,
    pub deleted_ever: usize,
}

#[derive(Clone, Debug, Default)]
pub struct World {
    pub folders: BTreeMap<Id, Folder>,
    pub born: usize,
}

/// What happened, without what only the store knows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Happened {
    Created(Id, Option<Id>),
    Modified(Id, Id),
    Renamed(Id),
    Deleted(Id, Option<Id>, bool),
    Moved { from: (Id, Option<Id>), to: (Id, Option<Id>) },
    Copied { from: (Id, Option<Id>), to: (Id, Option<Id>) },
}

impl World {
    pub fn born(&mut self) -> usize {
        self.born += 1;
        self.born
    }

    pub fn children(&self, folder: Id, deleted: bool) -> Vec<Id> {
        let mut all: Vec<_> = self
            .folders
            .iter()
            .filter(|(_, f)| f.parent == folder && f.deleted == deleted)
            .map(|(id, f)| (f.name.to_lowercase(), *id))
            .collect();
        all.sort();
        all.into_iter().map(|(_, id)| id).collect()
    }

    /// The folder and all below it, the softly deleted too.
    pub fn below(&self, folder: Id) -> Vec<Id> {
        let mut all = vec![folder];
        let mut at = 0;
        while at < all.len() {
            let parent = all[at];
            all.extend(self.folders.iter().filter(|(_, f)| f.parent == parent).map(|(id, _)| *id));
            at += 1;
        }
        all
    }

    pub fn is_below(&self, folder: Id, above: Id) -> bool {
        self.below(above).contains(&folder)
    }

    pub fn name_taken(&self, parent: Id, name: &str, except: Option<Id>) -> bool {
        self.children(parent, false)
            .into_iter()
            .any(|id| Some(id) != except && self.folders[&id].name.to_lowercase() == name.to_lowercase())
    }

    pub fn remove(&mut self, folder: Id, hard: bool, happened: &mut Vec<Happened>) {
        if !hard {
            self.folders.get_mut(&folder).unwrap().deleted = true;
            happened.push(Happened::Deleted(folder, None, true));
            return;
        }
        for id in self.below(folder) {
            let gone = self.folders.remove(&id).unwrap();
            happened.extend(gone.messages.keys().map(|message| Happened::Deleted(id, Some(*message), false)));
            happened.push(Happened::Deleted(id, None, false));
        }
    }

    pub fn counts(&self, folder: Id) -> [usize; 6] {
        let it = &self.folders[&folder];
        let count = |test: &dyn Fn(&Message) -> bool| it.messages.values().filter(|m| test(m)).count();
        [
            count(&|m| !m.associated && !m.deleted),
            count(&|m| !m.associated && !m.deleted && !m.read),
            count(&|m| m.associated && !m.deleted),
            count(&|m| !m.associated && m.deleted),
            it.deleted_ever,
            self.children(folder, true).len(),
        ]
    }

    /// Ids of a contents table, in an order and with a test.
    pub fn contents(
        &self,
        folder: Id,
        associated: bool,
        deleted: bool,
        test: &dyn Fn(&Message) -> bool,
        order: &dyn Fn(&Message, &Message) -> std::cmp::Ordering,
    ) -> Vec<Id> {
        let it = &self.folders[&folder];
        let mut all: Vec<_> = it
            .messages
            .iter()
            .filter(|(_, m)| m.associated == associated && m.deleted == deleted && test(m))
            .collect();
        all.sort_by(|(_, a), (_, b)| order(a, b).then(a.born.cmp(&b.born)));
        all.into_iter().map(|(id, _)| *id).collect()
    }
}
