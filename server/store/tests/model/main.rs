//! Random operations on a mailbox and on a model of one: the same tables, counts and events.

mod folder_steps;
mod queries;
mod world;

use exchange::oxcdata::PropertyValue;
use exchange::oxcmsg::{MessageFlags, MessageStatusFlags};
use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{
    Event, Interest, Mailbox, NewMailbox, ObjectId, Options, RowChange, RowId, SaveOptions, SpecialFolder,
    SqliteStores, Stores, Subscription, Table, View, ViewChange, ids,
};
use proptest::prelude::*;
use proptest::sample::Index;
use queries::{KEYWORDS, Sort, Test, keywords, sorts, tests};
use std::sync::Arc;
use world::{Folder, Happened, Id, Message, World};

#[derive(Clone, Debug)]
enum Step {
    CreateFolder(Index, String),
    DeleteFolder(Index, bool, bool, bool),
    EmptyFolder(Index, bool, bool),
    MoveFolder(Index, Index, String),
    CopyFolder(Index, Index, String, bool),
    RenameFolder(Index, String),
    New(Index, Draft),
    Edit(Index, Index, Draft),
    Delete(Index, Vec<Index>, bool),
    Transfer(Index, Vec<Index>, Index, bool),
    Read(Index, Option<Vec<Index>>, bool),
    Status(Index, Index, u32),
}

#[derive(Clone, Debug)]
struct Draft {
    subject: String,
    importance: i32,
    received: Option<u64>,
    read: bool,
    associated: bool,
    keywords: Vec<String>,
    body: usize,
}

fn drafts() -> impl Strategy<Value = Draft> {
    let keywords = proptest::collection::vec("[xyz]", 0..3);
    let body = prop_oneof![4 => 0..100usize, 1 => 8_000..80_000usize];
    let subject = prop_oneof![9 => "[aAbBäÄ]{0,4}", 1 => Just("ab".repeat(4_000))];
    (subject, 0..3i32, proptest::option::of(0..6u64), any::<bool>(), any::<bool>(), keywords, body).prop_map(
        |(subject, importance, received, read, associated, keywords, body)| Draft {
            subject,
            importance,
            received,
            read,
            associated: associated && importance == 0,
            keywords,
            body,
        },
    )
}

fn steps() -> impl Strategy<Value = Step> {
    let i = any::<Index>;
    let some = || proptest::collection::vec(any::<Index>(), 0..4);
    let name = "[abAB]{1}";
    prop_oneof![
        2 => (i(), name).prop_map(|(a, b)| Step::CreateFolder(a, b)),
        1 => (i(), any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(a, b, c, d)| Step::DeleteFolder(a, b, c, d)),
        1 => (i(), any::<bool>(), any::<bool>()).prop_map(|(a, b, c)| Step::EmptyFolder(a, b, c)),
        1 => (i(), i(), name).prop_map(|(a, b, c)| Step::MoveFolder(a, b, c)),
        1 => (i(), i(), name, any::<bool>()).prop_map(|(a, b, c, d)| Step::CopyFolder(a, b, c, d)),
        1 => (i(), name).prop_map(|(a, b)| Step::RenameFolder(a, b)),
        10 => (i(), drafts()).prop_map(|(a, b)| Step::New(a, b)),
        5 => (i(), i(), drafts()).prop_map(|(a, b, c)| Step::Edit(a, b, c)),
        2 => (i(), some(), any::<bool>()).prop_map(|(a, b, c)| Step::Delete(a, b, c)),
        3 => (i(), some(), i(), any::<bool>()).prop_map(|(a, b, c, d)| Step::Transfer(a, b, c, d)),
        3 => (i(), proptest::option::of(some()), any::<bool>()).prop_map(|(a, b, c)| Step::Read(a, b, c)),
        2 => (i(), i(), 0..3u32).prop_map(|(a, b, c)| Step::Status(a, b, c)),
    ]
}

struct Run {
    mailbox: Arc<dyn Mailbox>,
    world: World,
    events: Subscription,
    happened: Vec<Happened>,
    _directory: tempfile::TempDir,
}

impl Run {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let stores = SqliteStores::open(directory.path(), Options::default()).unwrap();
        let owner = ids::guid_from_text("6f4d0d1c-3b0a-4c1e-9d55-0a1b2c3d4e5f").unwrap();
        let mailbox = stores
            .create(NewMailbox { owner, display_name: "Ann".into(), legacy_dn: "/o=O".into() })
            .unwrap();
        let mut world = World::default();
        for special in [SpecialFolder::Inbox, SpecialFolder::Drafts] {
            world.folders.insert(
                mailbox.special_folder(special),
                Folder { name: "Special".into(), ..Folder::default() },
            );
        }
        let events = mailbox.subscribe(Interest::ALL, 10_000, None);
        Run { mailbox, world, events, happened: Vec::new(), _directory: directory }
    }

    fn live(&self) -> Vec<Id> {
        let deleted = |id: Id| {
            let mut at = Some(id);
            while let Some(folder) = at.and_then(|at| self.world.folders.get(&at)) {
                if folder.deleted {
                    return true;
                }
                at = Some(folder.parent);
            }
            false
        };
        self.world.folders.keys().copied().filter(|id| !deleted(*id)).collect()
    }

    fn pick(&self, index: &Index) -> Id {
        let live = self.live();
        live[index.index(live.len())]
    }

    fn messages(&self, folder: Id, picks: &[Index]) -> Vec<Id> {
        let all: Vec<_> = self.world.folders[&folder].messages.keys().copied().collect();
        let mut picked: Vec<_> =
            picks.iter().filter(|_| !all.is_empty()).map(|i| all[i.index(all.len())]).collect();
        picked.sort_unstable();
        picked.dedup();
        picked
    }

    fn special(&self, folder: Id) -> bool {
        self.mailbox.as_special_folder(folder).is_some()
    }

    fn step(&mut self, step: &Step) {
        match step {
            Step::CreateFolder(..)
            | Step::DeleteFolder(..)
            | Step::EmptyFolder(..)
            | Step::MoveFolder(..)
            | Step::CopyFolder(..)
            | Step::RenameFolder(..) => self.folder_step(step),
            Step::New(folder, draft) => {
                let folder = self.pick(folder);
                let mut message = self.mailbox.new_message(folder, draft.associated).unwrap();
                message.properties.set_number(Tag::PID_TAG_MESSAGE_FLAGS, draft.read.into());
                fill(&mut message.properties, draft);
                let id = self.mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
                let born = self.world.born();
                let made =
                    Message { read: draft.read, associated: draft.associated, born, ..of_draft(draft) };
                self.world.folders.get_mut(&folder).unwrap().messages.insert(id, made);
                self.happened.push(Happened::Created(folder, Some(id)));
            }
            Step::Edit(folder, pick, draft) => {
                let folder = self.pick(folder);
                for id in self.messages(folder, std::slice::from_ref(pick)) {
                    let model = self.world.folders.get_mut(&folder).unwrap().messages.get_mut(&id).unwrap();
                    let mut message = self.mailbox.open_message(folder, id).unwrap();
                    fill(&mut message.properties, draft);
                    let saved = self.mailbox.save_message(&mut message, SaveOptions::default());
                    assert_eq!(saved.is_err(), model.deleted);
                    if saved.is_ok() {
                        *model = Message {
                            read: model.read,
                            status: model.status,
                            associated: model.associated,
                            born: model.born,
                            ..of_draft(draft)
                        };
                        self.happened.push(Happened::Modified(folder, id));
                    }
                }
            }
            Step::Delete(folder, picks, hard) => {
                let folder = self.pick(folder);
                let messages = self.messages(folder, picks);
                let outcome = self.mailbox.delete_messages(folder, &messages, *hard).unwrap();
                let model = self.world.folders.get_mut(&folder).unwrap();
                let mut partial = false;
                for id in messages {
                    if model.messages[&id].deleted && !hard {
                        partial = true;
                        continue;
                    }
                    model.deleted_ever += 1;
                    self.happened.push(Happened::Deleted(folder, Some(id), !hard));
                    if *hard {
                        model.messages.remove(&id);
                    } else {
                        model.messages.get_mut(&id).unwrap().deleted = true;
                    }
                }
                assert_eq!(outcome.partial, partial);
            }
            Step::Transfer(from, picks, to, copy) => {
                let (from, to) = (self.pick(from), self.pick(to));
                let messages = self.messages(from, picks);
                let new = self.mailbox.transfer_messages(from, &messages, to, *copy).unwrap();
                for (old, new) in messages.into_iter().zip(new) {
                    self.transfer((from, old), (to, new.unwrap()), *copy);
                }
            }
            Step::Read(folder, picks, read) => {
                let folder = self.pick(folder);
                let list = picks.as_ref().map(|picks| self.messages(folder, picks));
                let flag = MessageFlags::MF_READ;
                let (set, clear) = if *read { (flag, MessageFlags(0)) } else { (MessageFlags(0), flag) };
                let changed = self.mailbox.change_flags(folder, list.as_deref(), set, clear).unwrap();
                let model = self.world.folders.get_mut(&folder).unwrap();
                let wanted = |id: &Id, m: &Message| match &list {
                    Some(list) => list.contains(id),
                    None => !m.associated && !m.deleted,
                };
                let mut expected: Vec<_> = model
                    .messages
                    .iter_mut()
                    .filter(|(id, m)| wanted(id, m) && m.read != *read)
                    .map(|(id, m)| {
                        m.read = *read;
                        *id
                    })
                    .collect();
                let mut sorted = changed.clone();
                sorted.sort_unstable();
                expected.sort_unstable();
                assert_eq!(sorted, expected);
                self.happened.extend(changed.into_iter().map(|id| Happened::Modified(folder, id)));
            }
            Step::Status(folder, pick, status) => {
                let folder = self.pick(folder);
                for id in self.messages(folder, std::slice::from_ref(pick)) {
                    let (mask, new) = (MessageStatusFlags(3), MessageStatusFlags(*status));
                    let old = self.mailbox.set_message_status(folder, id, mask, new).unwrap();
                    let model = self.world.folders.get_mut(&folder).unwrap().messages.get_mut(&id).unwrap();
                    assert_eq!(old.0, model.status);
                    if model.status != *status {
                        self.happened.push(Happened::Modified(folder, id));
                    }
                    model.status = *status;
                }
            }
        }
    }

    fn transfer(&mut self, from: (Id, Id), to: (Id, Id), copy: bool) {
        let born = self.world.born();
        let source = self.world.folders.get_mut(&from.0).unwrap();
        let message =
            if copy { source.messages[&from.1].clone() } else { source.messages.remove(&from.1).unwrap() };
        let moved = Message { born, deleted: false, ..message };
        assert!(self.world.folders.get_mut(&to.0).unwrap().messages.insert(to.1, moved).is_none());
        let (from, to) = ((from.0, Some(from.1)), (to.0, Some(to.1)));
        self.happened.push(if copy { Happened::Copied { from, to } } else { Happened::Moved { from, to } });
    }

    /// Counts, tables and events are those of the model.
    fn check(&mut self, test: &Test, sort: &Sort) {
        for folder in self.world.folders.keys().copied() {
            let properties = self.mailbox.folder(folder).unwrap().properties;
            let counts = [
                Tag::PID_TAG_CONTENT_COUNT,
                Tag::PID_TAG_CONTENT_UNREAD_COUNT,
                Tag::PID_TAG_ASSOCIATED_CONTENT_COUNT,
                Tag::PID_TAG_DELETED_MESSAGE_COUNT,
                Tag::PID_TAG_DELETED_COUNT_TOTAL,
                Tag::PID_TAG_DELETED_FOLDER_COUNT,
            ]
            .map(|tag| properties.number(tag).unwrap() as usize);
            assert_eq!(counts, self.world.counts(folder));
            for (associated, deleted) in [(false, false), (true, false), (false, true), (true, true)] {
                let table = Table::Contents { folder, associated, deleted };
                let mut view = View::open(self.mailbox.clone(), table, None).unwrap();
                view.sort(sort.orders()).unwrap();
                let order = |a: &Message, b: &Message| sort.order(a, b);
                assert_eq!(shown(&view), self.world.contents(folder, associated, deleted, &|_| true, &order));
                let all = shown(&view);
                view.restrict(Some(test.restriction())).unwrap();
                let expected =
                    self.world.contents(folder, associated, deleted, &|message| test.holds(message), &order);
                assert_eq!(shown(&view), expected, "{test:?}");
                view.restrict(None).unwrap();
                let first = view.find(0, false, &test.restriction()).unwrap();
                assert_eq!(first, all.iter().position(|id| expected.first() == Some(id)));
                let last = view.find(usize::MAX, true, &test.restriction()).unwrap();
                assert_eq!(last, all.iter().position(|id| expected.last() == Some(id)));
                self.cells(&view, folder);
            }
            for deleted in [false, true] {
                let table = Table::Hierarchy { folder, deep: false, deleted };
                let view = View::open(self.mailbox.clone(), table, None).unwrap();
                let rows: Vec<_> = (0..view.len()).map(|i| view.row(i).unwrap().folder).collect();
                assert_eq!(rows, self.world.children(folder, deleted));
            }
        }
        let mut found: Vec<_> =
            self.events.take().events.iter().filter_map(|event| happened(event)).collect();
        found.sort();
        self.happened.sort();
        assert_eq!(found, std::mem::take(&mut self.happened));
    }

    fn cells(&self, view: &View, folder: Id) {
        let columns = [Tag::PID_TAG_SUBJECT, Tag::PID_TAG_IMPORTANCE, Tag::PID_TAG_MESSAGE_DELIVERY_TIME];
        for (id, cells) in shown(view).iter().zip(view.rows(0..view.len(), &columns).unwrap()) {
            let cells = cells.expect("nobody deletes meanwhile");
            let model = &self.world.folders[&folder].messages[id];
            let subject: String = if model.subject.len() > 2_000 {
                model.subject.chars().take(255).collect()
            } else {
                model.subject.clone()
            };
            assert_eq!(cells[0], Some(PropertyValue::String(subject.as_str().into())));
            assert_eq!(cells[1], Some(PropertyValue::Integer32(model.importance)));
            assert_eq!(cells[2], model.received.map(|time| PropertyValue::Time(pidl_ndr::Nttime(time))));
        }
    }
}

fn fill(properties: &mut openchange_store::Properties, draft: &Draft) {
    properties.set_text(Tag::PID_TAG_SUBJECT, &draft.subject);
    properties.set_number(Tag::PID_TAG_IMPORTANCE, draft.importance);
    match draft.received {
        Some(time) => properties.set_time(Tag::PID_TAG_MESSAGE_DELIVERY_TIME, time),
        None => drop(properties.remove(Tag::PID_TAG_MESSAGE_DELIVERY_TIME)),
    }
    properties.set(KEYWORDS, keywords(&draft.keywords));
    properties.set_number(Tag(0x8002_0003), draft.keywords.len() as i32);
    properties.set_text(Tag::PID_TAG_BODY, &"b".repeat(draft.body));
}

fn of_draft(draft: &Draft) -> Message {
    Message {
        subject: draft.subject.clone(),
        importance: draft.importance,
        received: draft.received,
        read: false,
        status: 0,
        associated: false,
        deleted: false,
        keywords: draft.keywords.clone(),
        born: 0,
    }
}

fn shown(view: &View) -> Vec<Id> {
    (0..view.len()).map(|i| view.row(i).unwrap().message).collect()
}

/// An event in the model's terms; nothing for those that tell counts of folders.
fn happened(event: &Event) -> Option<Happened> {
    let id = |object: &ObjectId| (object.folder, object.message);
    Some(match event {
        Event::Created { object, .. } => Happened::Created(object.folder, object.message),
        Event::Deleted { object, soft, .. } => Happened::Deleted(object.folder, object.message, *soft),
        Event::Modified { object, tags, .. } => match object.message {
            Some(message) => Happened::Modified(object.folder, message),
            None if tags.contains(&Tag::PID_TAG_DISPLAY_NAME) => Happened::Renamed(object.folder),
            None => return None,
        },
        Event::Moved { object, old, .. } => Happened::Moved { from: id(old), to: id(object) },
        Event::Copied { object, old, .. } => Happened::Copied { from: id(old), to: id(object) },
        Event::NewMail { .. } | Event::SearchComplete { .. } => return None,
    })
}

/// Applies what a view says has changed to the rows it had.
fn apply(rows: &mut Vec<RowId>, changes: Vec<RowChange>) {
    // All rows that change go first: a row says only which one is before it.
    for change in &changes {
        let (RowChange::Added { row, .. } | RowChange::Deleted { row } | RowChange::Modified { row, .. }) =
            change;
        rows.retain(|other| other != row);
    }
    for change in changes {
        if let RowChange::Added { row, after } | RowChange::Modified { row, after } = change {
            let at = after.map_or(0, |after| rows.iter().position(|other| *other == after).unwrap() + 1);
            rows.insert(at, row);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn the_store_does_what_the_model_does(
        steps in proptest::collection::vec(steps(), 1..40),
        queries in proptest::collection::vec((tests(), sorts()), 4),
    ) {
        let mut run = Run::new();
        for (i, step) in steps.iter().enumerate() {
            run.step(step);
            if i % 10 == 9 || i + 1 == steps.len() {
                let (test, sort) = &queries[i / 10 % queries.len()];
                run.check(test, sort);
            }
        }
    }

    #[test]
    fn a_view_that_follows_is_one_that_is_read_again(
        steps in proptest::collection::vec(steps(), 1..40),
        test in tests(),
        sort in sorts(),
        every in 1..4usize,
    ) {
        let mut run = Run::new();
        let folder = run.mailbox.special_folder(SpecialFolder::Inbox);
        let open = |mailbox: &Arc<dyn Mailbox>| {
            let table = Table::Contents { folder, associated: false, deleted: false };
            let mut view = View::open(mailbox.clone(), table, None).unwrap();
            view.sort(sort.orders()).unwrap();
            view.restrict(Some(test.restriction())).unwrap();
            view
        };
        let rows = |view: &View| (0..view.len()).map(|i| view.row(i).unwrap()).collect::<Vec<_>>();
        let mut view = open(&run.mailbox);
        for (i, step) in steps.iter().enumerate() {
            run.step(step);
            if i % every == 0 {
                let mut told = rows(&view);
                match view.update().unwrap() {
                    ViewChange::Rows(changes) => apply(&mut told, changes),
                    ViewChange::Everything => told = rows(&view),
                }
                let again = rows(&open(&run.mailbox));
                prop_assert_eq!(&rows(&view), &again);
                prop_assert_eq!(&told, &again);
            }
        }
    }
}
