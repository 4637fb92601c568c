//! Exchange's attributes and classes, and what a directory lacks of them.

mod definition;

pub use definition::{Attribute, AttributeChange, Class, ClassChange, Definition, Kind, Syntax};

use std::collections::{BTreeMap, BTreeSet};

use openchange_directory::{Change, Directory, Dn, Filter, Object, Scope};

use crate::plan::{Action, Part, Plan, Step};
use crate::{Error, Result};

/// What is read of an attribute or a class that is there.
const READ: &[&str] = &[
    "lDAPDisplayName",
    "attributeID",
    "governsID",
    "searchFlags",
    "mayContain",
    "systemMayContain",
    "mustContain",
    "systemMustContain",
    "auxiliaryClass",
    "systemAuxiliaryClass",
    "possSuperiors",
    "systemPossSuperiors",
];

/// Adds to `plan` what the schema of the directory lacks, in an order in which it can
/// be made: attributes, then classes after those they name, then what existing ones
/// change in. A directory that keeps no schema lacks nothing.
///
/// # Errors
/// The directory cannot be read, or uses a name or an identifier for something else.
pub async fn compare(directory: &dyn Directory, definition: &Definition, plan: &mut Plan) -> Result<()> {
    let schema = directory.roots().await?.schema;
    let there = Existing::read(directory, &schema, definition).await?;
    if there.is_empty() {
        plan.notes.push("This directory takes any attribute: there is no schema to extend.".into());
        return Ok(());
    }
    attributes(&schema, definition, &there, plan)?;
    classes(&schema, definition, &there, plan)?;
    changes(definition, &there, plan)
}

fn attributes(schema: &Dn, definition: &Definition, there: &Existing, plan: &mut Plan) -> Result<()> {
    let mut missing = Vec::new();
    for attribute in &definition.attribute {
        match there.get(&attribute.name) {
            Some(object) => same_identifier(object, "attributeID", &attribute.oid)?,
            None => missing.push(attribute),
        }
    }
    // A back link needs the link that it is of.
    missing.sort_by_key(|attribute| attribute.link.is_some_and(|link| link % 2 == 1));
    for attribute in &missing {
        plan.steps.push(Step {
            part: Part::Schema,
            reason: format!("attribute {} is missing", attribute.name),
            action: Action::Add { dn: schema.child("CN", &attribute.cn), attributes: attribute.object()? },
        });
    }
    reload(!missing.is_empty(), plan);
    Ok(())
}

fn classes(schema: &Dn, definition: &Definition, there: &Existing, plan: &mut Plan) -> Result<()> {
    let mut missing: BTreeMap<&str, &Class> = BTreeMap::new();
    for class in &definition.class {
        match there.get(&class.name) {
            Some(object) => {
                same_identifier(object, "governsID", &class.oid)?;
                let change = ClassChange {
                    name: class.name.clone(),
                    with: class.with.clone(),
                    below: class.below.clone(),
                    may: class.may.clone(),
                };
                change_class(&change, object, plan);
            }
            None => {
                missing.insert(&class.name, class);
            }
        }
    }
    while !missing.is_empty() {
        let ready: BTreeSet<&str> = missing
            .values()
            .filter(|class| class.names().all(|n| n == class.name || !missing.contains_key(n)))
            .map(|class| class.name.as_str())
            .collect();
        if ready.is_empty() {
            let names: Vec<_> = missing.into_keys().collect();
            return Err(Error::Definition(format!("classes need each other: {}", names.join(", "))));
        }
        for class in definition.class.iter().filter(|class| ready.contains(class.name.as_str())) {
            missing.remove(class.name.as_str());
            plan.steps.push(Step {
                part: Part::Schema,
                reason: format!("class {} is missing", class.name),
                action: Action::Add { dn: schema.child("CN", &class.cn), attributes: class.object() },
            });
        }
        reload(true, plan);
    }
    Ok(())
}

fn changes(definition: &Definition, there: &Existing, plan: &mut Plan) -> Result<()> {
    let before = plan.steps.len();
    for change in &definition.class_change {
        let Some(object) = there.get(&change.name) else {
            return Err(Error::Definition(format!(
                "the directory has no class {}, which every Active Directory has",
                change.name
            )));
        };
        change_class(change, object, plan);
    }
    for change in &definition.attribute_change {
        let Some(object) = there.get(&change.name) else { continue };
        let is: i32 = object.attributes.text("searchFlags").and_then(|t| t.parse().ok()).unwrap_or(0);
        let wanted = definition::search_flags(&change.search)?;
        if is & wanted != wanted {
            plan.steps.push(Step {
                part: Part::Schema,
                reason: format!("{} is not found by {}", change.name, change.search.join(" and ")),
                action: Action::Modify {
                    dn: object.dn.clone(),
                    changes: vec![Change::Replace(
                        "searchFlags".into(),
                        vec![(is | wanted).to_string().into_bytes()],
                    )],
                },
            });
        }
    }
    reload(plan.steps.len() > before, plan);
    Ok(())
}

fn change_class(change: &ClassChange, object: &Object, plan: &mut Plan) {
    let lacks = |wanted: &[String], places: &[&str]| -> Vec<String> {
        let is = |name: &str| {
            places
                .iter()
                .flat_map(|place| object.attributes.values(place))
                .any(|value| std::str::from_utf8(value).is_ok_and(|value| value.eq_ignore_ascii_case(name)))
        };
        wanted.iter().filter(|name| !is(name)).cloned().collect()
    };
    let may = ["mayContain", "systemMayContain", "mustContain", "systemMustContain"];
    let wanted = [
        ("mayContain", lacks(&change.may, &may)),
        ("auxiliaryClass", lacks(&change.with, &["auxiliaryClass", "systemAuxiliaryClass"])),
        ("possSuperiors", lacks(&change.below, &["possSuperiors", "systemPossSuperiors"])),
    ];
    let mut changes = Vec::new();
    let mut reasons = Vec::new();
    for (attribute, names) in wanted {
        if names.is_empty() {
            continue;
        }
        reasons.push(match attribute {
            "mayContain" => format!("cannot have {}", names.join(", ")),
            "auxiliaryClass" => format!("is no {}", names.join(", ")),
            _ => format!("cannot be below {}", names.join(", ")),
        });
        changes.push(Change::Add(attribute.into(), names.into_iter().map(String::into_bytes).collect()));
    }
    if !changes.is_empty() {
        plan.steps.push(Step {
            part: Part::Schema,
            reason: format!("class {} {}", change.name, reasons.join("; ")),
            action: Action::Modify { dn: object.dn.clone(), changes },
        });
    }
}

fn reload(needed: bool, plan: &mut Plan) {
    if needed {
        plan.steps.push(Step {
            part: Part::Schema,
            reason: "what follows needs what was added".into(),
            action: Action::ReloadSchema,
        });
    }
}

fn same_identifier(object: &Object, attribute: &str, oid: &str) -> Result<()> {
    match object.attributes.text(attribute) {
        Some(is) if is != oid => Err(Error::Definition(format!(
            "{} has the identifier {is} and not {oid}: something else uses the name",
            object.dn
        ))),
        _ => Ok(()),
    }
}

/// Attributes and classes that are there, by lDAPDisplayName.
struct Existing(BTreeMap<String, Object>);

impl Existing {
    async fn read(directory: &dyn Directory, schema: &Dn, definition: &Definition) -> Result<Self> {
        let mut objects = BTreeMap::new();
        let names: Vec<&str> = definition.names().into_iter().collect();
        for names in names.chunks(50) {
            let filter = Filter::Or(
                names
                    .iter()
                    .map(|name| Filter::Equals("lDAPDisplayName".into(), name.as_bytes().to_vec()))
                    .collect(),
            );
            let found = match directory.search(schema, Scope::OneLevel, &filter, READ).await {
                Err(openchange_directory::Error::NoSuchObject(_)) => Vec::new(),
                found => found?,
            };
            for object in found {
                let name = object.attributes.text("lDAPDisplayName").map(str::to_ascii_lowercase);
                objects.extend(name.map(|name| (name, object)));
            }
        }
        Ok(Existing(objects))
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn get(&self, name: &str) -> Option<&Object> {
        self.0.get(&name.to_ascii_lowercase())
    }
}
