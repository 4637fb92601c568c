//! Steps that change the tree of folders.

use crate::world::{Folder, Happened, Id};
use crate::{Run, Step, shown};
use exchange::oxprops::PropertyTag as Tag;
use openchange_store::{DeleteFolder, EmptyFolder, FolderKind, NewFolder, Table, View};

impl Run {
    pub fn folder_step(&mut self, step: &Step) {
        match step {
            Step::CreateFolder(parent, name) => {
                let parent = self.pick(parent);
                let new = NewFolder {
                    parent,
                    kind: FolderKind::Generic,
                    name: name.clone(),
                    comment: String::new(),
                    open_existing: false,
                };
                let made = self.mailbox.create_folder(new);
                assert_eq!(made.is_err(), self.world.name_taken(parent, name, None));
                if let Ok((id, _)) = made {
                    self.world.folders.insert(id, Folder { parent, name: name.clone(), ..Folder::default() });
                    self.happened.push(Happened::Created(id, None));
                }
            }
            Step::DeleteFolder(folder, messages, folders, hard) => {
                let folder = self.pick(folder);
                let how = DeleteFolder { messages: *messages, folders: *folders, hard: *hard };
                let outcome = self.mailbox.delete_folder(folder, how);
                if self.special(folder) {
                    assert!(outcome.is_err());
                    return;
                }
                let [total, _, associated, ..] = self.world.counts(folder);
                let kept = !messages && total + associated > 0
                    || !folders && !self.world.children(folder, false).is_empty();
                assert_eq!(outcome.unwrap().partial, kept);
                if !kept {
                    self.world.remove(folder, *hard, &mut self.happened);
                }
            }
            Step::EmptyFolder(folder, associated, hard) => {
                let folder = self.pick(folder);
                self.mailbox
                    .empty_folder(folder, EmptyFolder { associated: *associated, hard: *hard })
                    .unwrap();
                let model = self.world.folders.get_mut(&folder).unwrap();
                let gone: Vec<_> = model
                    .messages
                    .iter()
                    .filter(|(_, m)| !m.deleted && (*associated || !m.associated))
                    .map(|(id, _)| *id)
                    .collect();
                for id in gone {
                    model.deleted_ever += 1;
                    self.happened.push(Happened::Deleted(folder, Some(id), !hard));
                    if *hard {
                        model.messages.remove(&id);
                    } else {
                        model.messages.get_mut(&id).unwrap().deleted = true;
                    }
                }
                for child in self.world.children(folder, false) {
                    self.world.remove(child, *hard, &mut self.happened);
                }
            }
            Step::MoveFolder(folder, parent, name) => {
                let (folder, parent) = (self.pick(folder), self.pick(parent));
                let moved = self.mailbox.move_folder(folder, parent, name);
                let refused = self.special(folder)
                    || self.world.is_below(parent, folder)
                    || self.world.name_taken(parent, name, Some(folder));
                assert_eq!(moved.is_err(), refused);
                if !refused {
                    let model = self.world.folders.get_mut(&folder).unwrap();
                    (model.parent, model.name) = (parent, name.clone());
                    self.happened.push(Happened::Moved { from: (folder, None), to: (folder, None) });
                }
            }
            Step::CopyFolder(folder, parent, name, recursive) => {
                let (folder, parent) = (self.pick(folder), self.pick(parent));
                let copied = self.mailbox.copy_folder(folder, parent, name, *recursive);
                let refused =
                    self.world.is_below(parent, folder) || self.world.name_taken(parent, name, None);
                let own = self.world.name_taken(parent, name, Some(folder));
                if refused && (own || self.world.is_below(parent, folder)) {
                    assert!(copied.is_err());
                } else if let Ok(copy) = copied {
                    self.copied(folder, copy, parent, name, *recursive);
                    self.happened.push(Happened::Copied { from: (folder, None), to: (copy, None) });
                } else {
                    // Under its own name beside itself.
                    assert!(refused);
                }
            }
            Step::RenameFolder(folder, name) => {
                let folder = self.pick(folder);
                if self.special(folder) {
                    return;
                }
                let mut set = openchange_store::Properties::new();
                set.set_text(Tag::PID_TAG_DISPLAY_NAME, name);
                let renamed = self.mailbox.set_folder_properties(folder, set, &[]);
                let parent = self.world.folders[&folder].parent;
                assert_eq!(renamed.is_err(), self.world.name_taken(parent, name, Some(folder)));
                if renamed.is_ok() {
                    self.world.folders.get_mut(&folder).unwrap().name = name.clone();
                    self.happened.push(Happened::Renamed(folder));
                }
            }
            _ => {}
        }
    }

    /// Copies what a folder holds, as the store has done it: only the store knows the new ids.
    fn copied(&mut self, folder: Id, copy: Id, parent: Id, name: &str, recursive: bool) {
        self.world.folders.insert(copy, Folder { parent, name: name.into(), ..Folder::default() });
        for associated in [false, true] {
            let old =
                self.world.contents(folder, associated, false, &|_| true, &|_, _| std::cmp::Ordering::Equal);
            let table = Table::Contents { folder: copy, associated, deleted: false };
            let new = shown(&View::open(self.mailbox.clone(), table, None).unwrap());
            assert_eq!(old.len(), new.len());
            for (old, new) in old.into_iter().zip(new) {
                self.transfer((folder, old), (copy, new), true);
            }
        }
        if recursive {
            for child in self.world.children(folder, false) {
                let name = self.world.folders[&child].name.clone();
                let made = self.mailbox.find_folder(copy, &name).unwrap().unwrap();
                self.copied(child, made, copy, &name, true);
            }
        }
    }
}
