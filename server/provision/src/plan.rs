//! What is to be done to a directory: computed first, then shown or done.

use std::fmt;

use openchange_directory::{Attributes, Change, Directory, Dn, Error as DirectoryError, Guid};
use serde::Serialize;
use serde::ser::SerializeMap;

use crate::Error;

/// Steps in an order in which they can be done.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Plan {
    /// What is to be done.
    pub steps: Vec<Step>,
    /// What whoever reads the plan should know.
    pub notes: Vec<String>,
}

/// One operation.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// What it belongs to.
    pub part: Part,
    /// Why.
    pub reason: String,
    /// What.
    #[serde(flatten)]
    pub action: Action,
}

/// Parts of a plan, in the order they come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Attributes and classes. They stay for ever.
    Schema,
    /// The tree of the organisation.
    Organisation,
    /// Users, groups and contacts.
    Recipients,
}

/// What is done to a directory.
#[derive(Clone, Debug)]
pub enum Action {
    /// An object is made.
    Add {
        /// Its name.
        dn: Dn,
        /// Its attributes.
        attributes: Attributes,
    },
    /// An object changes.
    Modify {
        /// Its name.
        dn: Dn,
        /// How.
        changes: Vec<Change>,
    },
    /// An object goes.
    Delete {
        /// Its name.
        dn: Dn,
    },
    /// The directory's server reads its schema again (MS-ADTS 3.1.1.3.3.13).
    ReloadSchema,
}

impl Plan {
    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Whether something of a part is to be done.
    #[must_use]
    pub fn touches(&self, part: Part) -> bool {
        self.steps.iter().any(|step| step.part == part)
    }

    /// Does it. `progress` is told how many steps are done after each. An object that
    /// somebody else has made meanwhile counts as made, one that is gone as deleted.
    ///
    /// # Errors
    /// [`Failed`]: what the directory said, at which step. The steps before are done;
    /// a new plan holds the rest.
    pub async fn apply(
        &self,
        directory: &dyn Directory,
        mut progress: impl FnMut(usize),
    ) -> std::result::Result<(), Failed> {
        for (number, step) in self.steps.iter().enumerate() {
            let done = match &step.action {
                Action::Add { dn, attributes } => directory.add(dn, attributes).await,
                Action::Modify { dn, changes } => directory.modify(dn, changes).await,
                Action::Delete { dn } => directory.delete(dn).await,
                Action::ReloadSchema => {
                    let now = [Change::Add("schemaUpdateNow".into(), vec![b"1".to_vec()])];
                    directory.modify(&Dn::default(), &now).await
                }
            };
            match (done, &step.action) {
                (Ok(()), _)
                | (Err(DirectoryError::Exists(_)), Action::Add { .. })
                // A directory of our own has no root of everything, and reads its schema always.
                | (Err(DirectoryError::NoSuchObject(_)), Action::Delete { .. } | Action::ReloadSchema) => {}
                (Err(error), _) => {
                    return Err(Failed {
                        number: number + 1,
                        of: self.steps.len(),
                        step: step.clone(),
                        error,
                    });
                }
            }
            progress(number + 1);
        }
        Ok(())
    }
}

/// A step that could not be done.
#[derive(Debug)]
pub struct Failed {
    /// Which one, from 1.
    pub number: usize,
    /// Of how many.
    pub of: usize,
    /// The step.
    pub step: Step,
    /// What the directory said.
    pub error: DirectoryError,
}

impl Failed {
    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        match (&self.error, self.step.part) {
            (DirectoryError::Forbidden(_) | DirectoryError::Refused(_), Part::Schema) => {
                "Changing a schema needs an account in the group Schema Admins and a connection \
                 to the schema master. On Samba, put `dsdb:schema update allowed = true` into \
                 [global] of its smb.conf and restart it; take it out again afterwards."
            }
            (DirectoryError::Forbidden(_) | DirectoryError::Refused(_), Part::Organisation) => {
                "Changing the configuration needs an account in the group Enterprise Admins."
            }
            (DirectoryError::Forbidden(_) | DirectoryError::Refused(_), Part::Recipients) => {
                "Changing recipients needs an account that may write to them."
            }
            (DirectoryError::Unavailable(_), _) => {
                "Run it again when the directory answers; what is done is not done twice."
            }
            _ => "Run it again with --dry-run to see what is left.",
        }
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "step {} of {}, {}: {}", self.number, self.of, self.step.action, self.error)
    }
}

impl std::error::Error for Failed {}

impl From<Failed> for Error {
    fn from(failed: Failed) -> Self {
        Error::Directory(failed.error)
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Action::Add { dn, .. } => write!(f, "+ {dn}"),
            Action::Modify { dn, .. } => write!(f, "~ {dn}"),
            Action::Delete { dn } => write!(f, "- {dn}"),
            Action::ReloadSchema => f.write_str("  the directory reads its schema again"),
        }
    }
}

/// What people read: a line for each step with its reason, and how many there are.
impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut part = None;
        for step in &self.steps {
            if part != Some(step.part) {
                part = Some(step.part);
                let name = match step.part {
                    Part::Schema => "Schema (stays for ever)",
                    Part::Organisation => "Organisation",
                    Part::Recipients => "Recipients",
                };
                writeln!(f, "{name}")?;
            }
            match &step.action {
                Action::ReloadSchema => writeln!(f, "  {}", step.action)?,
                action => writeln!(f, "  {action}\n      {}", step.reason)?,
            }
        }
        for note in &self.notes {
            writeln!(f, "Note: {note}")?;
        }
        let count =
            |wanted: fn(&Action) -> bool| self.steps.iter().filter(|step| wanted(&step.action)).count();
        if self.is_empty() {
            return writeln!(f, "Nothing to do.");
        }
        writeln!(
            f,
            "{} to add, {} to change, {} to remove.",
            count(|a| matches!(a, Action::Add { .. })),
            count(|a| matches!(a, Action::Modify { .. })),
            count(|a| matches!(a, Action::Delete { .. })),
        )
    }
}

impl Serialize for Action {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Action::Add { dn, attributes } => {
                map.serialize_entry("action", "add")?;
                map.serialize_entry("dn", dn.as_str())?;
                map.serialize_entry("attributes", &Values(attributes))?;
            }
            Action::Modify { dn, changes } => {
                map.serialize_entry("action", "modify")?;
                map.serialize_entry("dn", dn.as_str())?;
                map.serialize_entry("changes", &changes.iter().map(ChangeView).collect::<Vec<_>>())?;
            }
            Action::Delete { dn } => {
                map.serialize_entry("action", "delete")?;
                map.serialize_entry("dn", dn.as_str())?;
            }
            Action::ReloadSchema => map.serialize_entry("action", "reload-schema")?,
        }
        map.end()
    }
}

/// Attributes as JSON.
pub(crate) struct Values<'a>(pub &'a Attributes);

impl Serialize for Values<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_map(
            self.0
                .iter()
                .map(|(name, values)| (name, values.iter().map(|v| shown(name, v)).collect::<Vec<_>>())),
        )
    }
}

struct ChangeView<'a>(&'a Change);

impl Serialize for ChangeView<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let (operation, name, values) = match self.0 {
            Change::Replace(name, values) => ("replace", name, values),
            Change::Add(name, values) => ("add", name, values),
            Change::Remove(name, values) => ("remove", name, values),
        };
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("operation", operation)?;
        map.serialize_entry("attribute", name)?;
        map.serialize_entry("values", &values.iter().map(|v| shown(name, v)).collect::<Vec<_>>())?;
        map.end()
    }
}

/// A value as people read it: text as it is, a GUID as one, other bytes in hexadecimal.
pub(crate) fn shown(name: &str, value: &[u8]) -> String {
    if let (true, Some(guid)) = (name.to_ascii_lowercase().ends_with("guid"), Guid::from_bytes(value)) {
        return guid.to_string();
    }
    match std::str::from_utf8(value) {
        Ok(text) if !text.chars().any(|c| c.is_control() && c != '\n') => text.to_owned(),
        _ => value.iter().fold("0x".to_owned(), |hex, byte| format!("{hex}{byte:02x}")),
    }
}
