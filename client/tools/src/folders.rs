//! The folders of a mailbox by the names that people give them.

use crate::common::{Failure, Result};
use mapi::{PropertyTag, SpecialFolder, Store};
use serde::Serialize;

/// More folders nobody has.
const MOST: usize = 100_000;

/// A folder as the hierarchy has it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Listed {
    #[serde(serialize_with = "hexadecimal")]
    pub id: u64,
    #[serde(skip)]
    pub parent: u64,
    pub name: String,
    /// From the top: `Inbox/Projects`. A slash in a name is `\/`.
    pub path: String,
    pub depth: usize,
    pub comment: String,
    pub messages: i64,
    pub unread: i64,
}

fn hexadecimal<S: serde::Serializer>(id: &u64, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{id:016X}"))
}

/// All folders that people see, each behind the one it is in.
pub async fn all(store: &Store) -> Result<Vec<Listed>> {
    let table = store.special(SpecialFolder::Top).hierarchy(true);
    table
        .set_columns(&[
            PropertyTag::PID_TAG_FOLDER_ID,
            PropertyTag::PID_TAG_PARENT_FOLDER_ID,
            PropertyTag::PID_TAG_DISPLAY_NAME,
            PropertyTag::PID_TAG_COMMENT,
            PropertyTag::PID_TAG_CONTENT_COUNT,
            PropertyTag::PID_TAG_CONTENT_UNREAD_COUNT,
        ])
        .forget();
    let rows = table.rows().collect(MOST).await?;
    let mut unsorted: Vec<Listed> = rows
        .iter()
        .filter_map(|row| {
            Some(Listed {
                id: row.id(PropertyTag::PID_TAG_FOLDER_ID)?,
                parent: row.id(PropertyTag::PID_TAG_PARENT_FOLDER_ID)?,
                name: row.text(PropertyTag::PID_TAG_DISPLAY_NAME).unwrap_or_default(),
                path: String::new(),
                depth: 0,
                comment: row.text(PropertyTag::PID_TAG_COMMENT).unwrap_or_default(),
                messages: row.integer(PropertyTag::PID_TAG_CONTENT_COUNT).unwrap_or(0),
                unread: row.integer(PropertyTag::PID_TAG_CONTENT_UNREAD_COUNT).unwrap_or(0),
            })
        })
        .collect();
    unsorted.sort_by_key(|f| f.name.to_lowercase());
    let mut sorted = Vec::with_capacity(unsorted.len());
    below(store.folder_id(SpecialFolder::Top), "", 0, &mut unsorted, &mut sorted);
    Ok(sorted)
}

/// Moves the folders below one behind each other, with their paths.
fn below(parent: u64, path: &str, depth: usize, from: &mut Vec<Listed>, to: &mut Vec<Listed>) {
    let (own, rest) = std::mem::take(from).into_iter().partition(|f| f.parent == parent);
    *from = rest;
    let own: Vec<Listed> = own;
    for mut folder in own {
        let name = folder.name.replace('/', "\\/");
        folder.path = if path.is_empty() { name } else { format!("{path}/{name}") };
        folder.depth = depth;
        let (id, path) = (folder.id, folder.path.clone());
        to.push(folder);
        below(id, &path, depth + 1, from, to);
    }
}

/// Words for folders that every mailbox has, whatever they are called there.
const WORDS: [(&str, SpecialFolder); 7] = [
    ("inbox", SpecialFolder::Inbox),
    ("outbox", SpecialFolder::Outbox),
    ("sent", SpecialFolder::SentItems),
    ("sent items", SpecialFolder::SentItems),
    ("deleted", SpecialFolder::DeletedItems),
    ("deleted items", SpecialFolder::DeletedItems),
    ("top", SpecialFolder::Top),
];

/// The id of a folder by a word, an id or a path.
pub async fn find(store: &Store, name: &str) -> Result<u64> {
    let lower = name.to_lowercase();
    if let Some((_, special)) = WORDS.iter().find(|(word, _)| *word == lower) {
        return Ok(store.folder_id(*special));
    }
    let folders = all(store).await?;
    let by_path = folders.iter().find(|f| f.path.to_lowercase() == lower);
    let by_id = || {
        let digits = lower.strip_prefix("0x").unwrap_or(&lower);
        let id = (digits.len() == 16).then(|| u64::from_str_radix(digits, 16).ok()).flatten()?;
        folders.iter().find(|f| f.id == id)
    };
    match by_path.or_else(by_id) {
        Some(folder) => Ok(folder.id),
        None => Err(Failure::not_found(format!(
            "there is no folder `{name}`; `openchangeclient folders` shows those there are"
        ))),
    }
}
