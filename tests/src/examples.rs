//! Worked examples of the Exchange specifications: bytes that a document
//! prints, and what it says they mean. They stand in `exchange/*.toml`.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use pidl_ndr::Context;
use serde::Deserialize;
use serde_json::Value as Json;

use crate::bytes::from_hex;

/// One example.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Document, taken from the file's name.
    #[serde(skip)]
    pub document: String,
    /// Section, and which of its examples.
    pub section: String,
    /// Type of `idl/` that the bytes are.
    #[serde(rename = "type")]
    pub ty: String,
    /// Why it is not quite what the document prints, or where else it was read.
    pub note: Option<String>,
    /// Hex.
    pub bytes: String,
    /// What only the surroundings know: `table_columns(1)`.
    #[serde(default)]
    pub context: BTreeMap<String, Known>,
    /// Members as the document prints them, by path.
    pub fields: BTreeMap<String, Json>,
}

/// What a context is.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Known {
    /// A number.
    Number(u64),
    /// A list.
    List(Vec<u32>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    example: Vec<Example>,
}

/// All examples, in the order of the files.
///
/// # Errors
/// The file and what is wrong with it.
pub fn read() -> Result<Vec<Example>, String> {
    read_folder("exchange")
}

/// Structures of which the documents print no example, in `structures/*.toml`:
/// bytes written down from the documents' tables, and some that Outlook wrote.
///
/// # Errors
/// The file and what is wrong with it.
pub fn structures() -> Result<Vec<Example>, String> {
    read_folder("structures")
}

fn read_folder(name: &str) -> Result<Vec<Example>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let listed = std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<_> = listed
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "toml"))
        .collect();
    files.sort();
    let mut all = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let file: File = toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        let document = path.file_stem().unwrap_or_default().to_string_lossy().to_uppercase();
        all.extend(file.example.into_iter().map(|e| Example { document: document.clone(), ..e }));
    }
    Ok(all)
}

impl Example {
    /// Document and section.
    #[must_use]
    pub fn place(&self) -> String {
        format!("{} {}", self.document, self.section)
    }

    /// The bytes.
    ///
    /// # Errors
    /// They are not hex.
    pub fn bytes(&self) -> Result<Vec<u8>, String> {
        from_hex(&self.bytes).ok_or_else(|| format!("{}: not hex", self.place()))
    }

    /// For a cursor.
    #[must_use]
    pub fn context(&self) -> Arc<dyn Context> {
        Arc::new(Surroundings(self.context.clone()))
    }

    /// Compares a decoded value, in the JSON form of `pidl_ndr::print::JsonPrinter`.
    ///
    /// # Errors
    /// The first member that is not what the document says.
    pub fn check(&self, decoded: &Json) -> Result<(), String> {
        for (path, expected) in &self.fields {
            let found = path.split('.').try_fold(decoded, |at, step| match at {
                Json::Array(items) => step.parse().ok().and_then(|i: usize| items.get(i)),
                _ => at.get(step),
            });
            if found.is_none_or(Json::is_null) && expected == "<none>" {
                continue;
            }
            let Some(found) = found else {
                return Err(format!("{}: no {path} in {decoded:#}", self.place()));
            };
            if !means(found, expected) {
                return Err(format!("{}: {path} is {found}, not {expected}", self.place()));
            }
        }
        Ok(())
    }
}

/// Whether a decoded value is the one a document prints: an enum by name or
/// number, flags by names or number, a folder or message id as `0001-00000E8EDF36`,
/// a member that is not there as `<none>`.
fn means(found: &Json, expected: &Json) -> bool {
    match (found, expected) {
        (Json::Object(members), Json::Array(_)) if members.contains_key("flags") => {
            members["flags"] == *expected
        }
        (Json::Object(members), Json::String(_)) if members.contains_key("name") => {
            members["name"] == *expected
        }
        (Json::Object(members), Json::Number(_)) if members.contains_key("value") => {
            means(&members["value"], expected)
        }
        (Json::Array(a), Json::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| means(a, b)),
        (Json::String(text), Json::Number(number)) => *text == number.to_string(),
        (Json::String(text), Json::String(wanted)) => {
            let id = text.parse().or_else(|_| text.parse().map(i64::cast_unsigned));
            text == wanted || id.is_ok_and(|id: u64| short_id(id) == *wanted)
        }
        _ => found == expected,
    }
}

/// An id as the documents print it: replica id, then the counter in the order of its bytes.
fn short_id(id: u64) -> String {
    let counter: String = id.to_le_bytes()[2..].iter().map(|b| format!("{b:02X}")).collect();
    format!("{:04X}-{counter}", id & 0xFFFF)
}

struct Surroundings(BTreeMap<String, Known>);

impl Surroundings {
    fn get(&self, name: &str, keys: &[u64]) -> Option<&Known> {
        let keys: Vec<String> = keys.iter().map(u64::to_string).collect();
        self.0.get(&format!("{name}({})", keys.join(", ")))
    }
}

impl Context for Surroundings {
    fn number(&self, name: &str, keys: &[u64]) -> Option<u64> {
        match self.get(name, keys)? {
            Known::Number(n) => Some(*n),
            Known::List(_) => None,
        }
    }

    fn list(&self, name: &str, keys: &[u64]) -> Option<Arc<[u32]>> {
        match self.get(name, keys)? {
            Known::Number(_) => None,
            Known::List(list) => Some(Arc::from(&list[..])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_wrong_member_is_found() {
        let mut example = read().expect("examples").remove(0);
        let decoded = json!({
            "Id": "3954035188635271169",
            "Flags": { "value": 5, "flags": ["A", "C"] },
            "Code": { "name": "ecNone", "value": 0 },
            "Rows": [{ "Count": 1 }],
        });
        let mut verdict = |path: &str, expected: Json| {
            example.fields = BTreeMap::from([(path.to_owned(), expected)]);
            example.check(&decoded).is_ok()
        };
        assert!(verdict("Id", json!("0001-00000E8EDF36")));
        assert!(!verdict("Id", json!("0001-00000E8EDF37")));
        assert!(verdict("Flags", json!(["A", "C"])) && verdict("Flags", json!(5)));
        assert!(!verdict("Flags", json!(["A"])) && !verdict("Flags", json!(4)));
        assert!(verdict("Code", json!("ecNone")) && verdict("Code", json!(0)));
        assert!(!verdict("Code", json!("ecError")));
        assert!(verdict("Rows.0.Count", json!(1)) && !verdict("Rows.0.Count", json!(2)));
        assert!(!verdict("Rows.1.Count", json!(1)) && !verdict("Nothing", json!(0)));
    }
}
