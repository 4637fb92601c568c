//! What folders hold, where they are copied as objects (MS-OXCPRPT 3.2.5.8).

use crate::call::Call;
use crate::failure::{Result, ensure};
use exchange::oxcentryid::{FolderId, MessageId};
use exchange::oxcerrors::ErrorCode;
use exchange::oxprops::PropertyTag;
use openchange_store::{Mailbox, Table};

/// What is to be copied from a folder to another.
pub(crate) struct Content {
    from: FolderId,
    to: FolderId,
    messages: Vec<MessageId>,
    /// With their names.
    folders: Vec<(FolderId, String)>,
}

/// What of the source is wanted, and whether the destination can have it.
pub(crate) fn check(
    call: &mut Call<'_>,
    destination: u8,
    excluded: &dyn Fn(PropertyTag) -> bool,
) -> Result<Content> {
    let (from, to) = (call.folder()?, call.destination_folder(destination)?);
    let mailbox = call.mailbox()?;
    let mut content = Content { from, to, messages: Vec::new(), folders: Vec::new() };
    if !excluded(PropertyTag::PID_TAG_CONTAINER_HIERARCHY) {
        ensure(!is_within(&*mailbox, to, from)?, ErrorCode::EC_FOLDER_CYCLE)?;
        content.folders = folders(&*mailbox, from)?;
        let there = folders(&*mailbox, to)?;
        let collides = |name: &String| there.iter().any(|(_, other)| other.eq_ignore_ascii_case(name));
        ensure(!content.folders.iter().any(|(_, name)| collides(name)), ErrorCode::EC_DUPLICATE_NAME)?;
    }
    for (associated, list) in [
        (false, PropertyTag::PID_TAG_CONTAINER_CONTENTS),
        (true, PropertyTag::PID_TAG_FOLDER_ASSOCIATED_CONTENTS),
    ] {
        if !excluded(list) {
            let table = Table::Contents { folder: from, associated, deleted: false };
            let rows = mailbox.scan(&table, &[], None)?.rows;
            content.messages.extend(rows.into_iter().map(|row| row.message));
        }
    }
    Ok(content)
}

/// Whether a folder is another one, or somewhere below it.
fn is_within(mailbox: &dyn Mailbox, folder: FolderId, other: FolderId) -> Result<bool> {
    let mut here = Some(folder);
    while let Some(id) = here {
        if id == other {
            return Ok(true);
        }
        here = mailbox.folder(id)?.parent;
    }
    Ok(false)
}

/// The folders in a folder.
fn folders(mailbox: &dyn Mailbox, folder: FolderId) -> Result<Vec<(FolderId, String)>> {
    let rows = mailbox.scan(&Table::Hierarchy { folder, deep: false, deleted: false }, &[], None)?.rows;
    let named = rows.into_iter().map(|row| {
        let folder = mailbox.folder(row.folder)?;
        let name = folder.properties.text(PropertyTag::PID_TAG_DISPLAY_NAME);
        Ok((row.folder, name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()))
    });
    named.collect()
}

impl Content {
    /// Copies it, or moves it.
    pub(crate) fn transfer(self, mailbox: &dyn Mailbox, moves: bool) -> Result<()> {
        mailbox.transfer_messages(self.from, &self.messages, self.to, !moves)?;
        for (folder, name) in self.folders {
            if moves {
                mailbox.move_folder(folder, self.to, &name)?;
            } else {
                mailbox.copy_folder(folder, self.to, &name, true)?;
            }
        }
        Ok(())
    }
}
