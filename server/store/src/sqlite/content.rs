//! Copying or moving what a folder holds into another folder, all of it or nothing.

use super::changes::Changes;
use super::fault::Sql;
use super::objects::Writer;
use super::pool::Durability;
use super::transfer::transfer_one;
use super::{Shared, folders, now, tree};
use crate::Error;
use crate::folder::{FolderContent, FolderKind};
use crate::property::Properties;
use std::sync::Arc;

pub(super) fn transfer(shared: &Arc<Shared>, content: FolderContent) -> Sql<()> {
    let FolderContent { from, to, set, moves, .. } = content;
    let taken = shared.pool.write(Durability::Synced, |db, events| {
        let now = now();
        let mut writer = Writer::new(db, shared);
        let mut changes = Changes::new(db, events);
        let source = folders::get(db, from)?;
        let target = folders::get_live(db, to)?;
        let holds = content.messages || content.associated || content.folders;
        if holds && target.kind == FolderKind::Search as i64 {
            return Err(Error::Forbidden("a search folder holds nothing of its own").into());
        }
        if content.folders && folders::ancestors(db, to)?.contains(&from) {
            return Err(Error::Cycle.into());
        }
        let tags: Vec<_> = if moves { set.tags().collect() } else { Vec::new() };
        if !set.is_empty() {
            folders::change(&mut writer, shared, &mut changes, &target, (set, &[]), now)?;
        }
        if !tags.is_empty() {
            folders::change(&mut writer, shared, &mut changes, &source, (Properties::new(), &tags), now)?;
        }
        let kinds = match (content.messages, content.associated) {
            (true, true) => "kind IN (0, 1)",
            (true, false) => "kind = 0",
            (false, true) => "kind = 1",
            (false, false) => "0",
        };
        let messages = tree::rows(db, from, kinds)?;
        for message in &messages {
            transfer_one(db, shared, &mut changes, message, to, !moves)?;
        }
        if !messages.is_empty() {
            if moves {
                changes.touch(from, now)?;
            }
            changes.touch(to, now)?;
        }
        let children = if content.folders { folders::children(db, from, false)? } else { Vec::new() };
        for child in children {
            if moves {
                tree::move_one(db, shared, &mut changes, &child, (to, &child.name), now)?;
            } else {
                tree::copy_below(&mut writer, shared, &mut changes, &child, (to, &child.name), (true, now))?;
            }
        }
        Ok(writer.into_taken())
    })?;
    Writer::finish(taken, shared);
    Ok(())
}
