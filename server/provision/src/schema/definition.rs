//! The files `attributes.toml` and `classes.toml`.

use std::collections::BTreeSet;

use openchange_directory::{Attributes, Guid};
use serde::Deserialize;

use crate::{Error, Result};

/// What a schema must have.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Definition {
    /// Attributes.
    #[serde(default)]
    pub attribute: Vec<Attribute>,
    /// Classes.
    #[serde(default)]
    pub class: Vec<Class>,
    /// What existing classes must have in addition.
    #[serde(default)]
    pub class_change: Vec<ClassChange>,
    /// How existing attributes must be searchable in addition.
    #[serde(default)]
    pub attribute_change: Vec<AttributeChange>,
}

/// An attribute (MS-ADTS 3.1.1.2.3).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attribute {
    /// lDAPDisplayName.
    pub name: String,
    /// Name of the object in the schema.
    pub cn: String,
    /// attributeID.
    pub oid: String,
    /// attributeSyntax and oMSyntax.
    pub syntax: Syntax,
    /// Not isSingleValued.
    #[serde(default)]
    pub multi: bool,
    /// rangeLower and rangeUpper.
    pub range: Option<[i32; 2]>,
    /// searchFlags by name.
    #[serde(default)]
    pub search: Vec<String>,
    /// isMemberOfPartialAttributeSet.
    #[serde(default)]
    pub gc: bool,
    /// In the property set Public-Information.
    #[serde(default)]
    pub public: bool,
    /// linkID.
    pub link: Option<i32>,
    /// mAPIID.
    pub mapi: Option<i32>,
    /// schemaIDGUID; the directory takes a random one when not given.
    pub guid: Option<String>,
}

/// What values of an attribute are (MS-ADTS 3.1.1.2.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Syntax {
    /// String(Unicode)
    Text,
    /// String(Teletex)
    Teletex,
    /// String(Printable)
    Printable,
    /// Integer
    Integer,
    /// Enumeration
    Enumeration,
    /// LargeInteger
    LargeInteger,
    /// Boolean
    Boolean,
    /// Object(DS-DN)
    Dn,
    /// Object(OR-Name)
    OrName,
    /// String(Octet)
    Octets,
    /// String(NT-Sec-Desc)
    SecurityDescriptor,
    /// String(Sid)
    Sid,
}

/// A class (MS-ADTS 3.1.1.2.4).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// lDAPDisplayName.
    pub name: String,
    /// Name of the object in the schema.
    pub cn: String,
    /// governsID.
    pub oid: String,
    /// objectClassCategory.
    #[serde(default)]
    pub kind: Kind,
    /// subClassOf.
    pub of: String,
    /// auxiliaryClass.
    #[serde(default)]
    pub with: Vec<String>,
    /// possSuperiors.
    #[serde(default)]
    pub below: Vec<String>,
    /// mustContain.
    #[serde(default)]
    pub must: Vec<String>,
    /// mayContain.
    #[serde(default)]
    pub may: Vec<String>,
    /// schemaIDGUID.
    pub guid: Option<String>,
}

/// What a class is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// For objects.
    #[default]
    Structural,
    /// For classes to derive from.
    Abstract,
    /// For classes to include.
    Auxiliary,
}

/// What an existing class must have in addition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassChange {
    /// lDAPDisplayName.
    pub name: String,
    /// auxiliaryClass.
    #[serde(default)]
    pub with: Vec<String>,
    /// possSuperiors.
    #[serde(default)]
    pub below: Vec<String>,
    /// mayContain.
    #[serde(default)]
    pub may: Vec<String>,
}

/// How an existing attribute must be searchable in addition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttributeChange {
    /// lDAPDisplayName.
    pub name: String,
    /// searchFlags by name.
    pub search: Vec<String>,
}

/// The property set Public-Information.
const PUBLIC_INFORMATION: &str = "e48d0154-bcf8-11d1-8702-00c04fb96050";

impl Definition {
    /// Exchange's, which is part of this program.
    ///
    /// # Errors
    /// None that tests would not have seen.
    pub fn exchange() -> Result<Self> {
        let mut definition: Definition = Self::parse(include_str!("attributes.toml"))?;
        let classes: Definition = Self::parse(include_str!("classes.toml"))?;
        definition.class = classes.class;
        definition.class_change = classes.class_change;
        definition.attribute_change = classes.attribute_change;
        Ok(definition)
    }

    fn parse(text: &str) -> Result<Self> {
        toml::from_str(text).map_err(|e| Error::Definition(e.to_string()))
    }

    /// lDAPDisplayNames of all that it speaks of as its own or changes.
    pub(super) fn names(&self) -> BTreeSet<&str> {
        let attributes = self.attribute.iter().map(|a| a.name.as_str());
        let classes = self.class.iter().map(|c| c.name.as_str());
        let changed = self.class_change.iter().map(|c| c.name.as_str());
        let searched = self.attribute_change.iter().map(|a| a.name.as_str());
        attributes.chain(classes).chain(changed).chain(searched).collect()
    }
}

impl Attribute {
    /// Its object in a schema.
    pub(super) fn object(&self) -> Result<Attributes> {
        let (syntax, om, object) = self.syntax.identifiers();
        let mut o = described("attributeSchema", &self.cn, &self.name);
        o.push("attributeID", self.oid.as_str());
        o.push("attributeSyntax", syntax);
        o.push("oMSyntax", om);
        if let Some(object) = object {
            o.push("oMObjectClass", object);
        }
        o.push("isSingleValued", flag(!self.multi));
        o.push("searchFlags", search_flags(&self.search)?.to_string());
        o.push("isMemberOfPartialAttributeSet", flag(self.gc));
        if let Some([least, greatest]) = self.range {
            o.push("rangeLower", least.to_string());
            o.push("rangeUpper", greatest.to_string());
        }
        for (name, value) in [("linkID", self.link), ("mAPIID", self.mapi)] {
            if let Some(value) = value {
                o.push(name, value.to_string());
            }
        }
        if self.link.is_some_and(|link| link % 2 == 1) {
            // A back link is computed, not replicated (FLAG_ATTR_NOT_REPLICATED).
            o.push("systemFlags", "1");
        }
        if let Some(guid) = &self.guid {
            o.push("schemaIDGUID", guid_bytes(guid)?);
        }
        if self.public {
            o.push("attributeSecurityGUID", guid_bytes(PUBLIC_INFORMATION)?);
        }
        Ok(o)
    }
}

impl Class {
    /// Names of classes that must be there before.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.of).chain(&self.with).chain(&self.below).map(String::as_str)
    }

    /// Its object in a schema.
    pub(super) fn object(&self) -> Attributes {
        let mut o = described("classSchema", &self.cn, &self.name);
        o.push("governsID", self.oid.as_str());
        o.push("subClassOf", self.of.as_str());
        o.push("rDNAttID", "cn");
        o.push("defaultHidingValue", "TRUE");
        let category = match self.kind {
            Kind::Structural => "1",
            Kind::Abstract => "2",
            Kind::Auxiliary => "3",
        };
        o.push("objectClassCategory", category);
        for (name, values) in [
            ("auxiliaryClass", &self.with),
            ("possSuperiors", &self.below),
            ("mustContain", &self.must),
            ("mayContain", &self.may),
        ] {
            for value in values {
                o.push(name, value.as_str());
            }
        }
        if let Some(guid) = self.guid.as_deref().and_then(|guid| guid_bytes(guid).ok()) {
            o.push("schemaIDGUID", guid);
        }
        o
    }
}

impl Syntax {
    /// attributeSyntax, oMSyntax, and oMObjectClass where there is one.
    fn identifiers(self) -> (&'static str, &'static str, Option<&'static [u8]>) {
        const DS_DN: &[u8] = b"\x2b\x0c\x02\x87\x73\x1c\x00\x85\x4a";
        const OR_NAME: &[u8] = b"\x56\x06\x01\x02\x05\x0b\x1d";
        match self {
            Syntax::Text => ("2.5.5.12", "64", None),
            Syntax::Teletex => ("2.5.5.4", "20", None),
            Syntax::Printable => ("2.5.5.5", "19", None),
            Syntax::Integer => ("2.5.5.9", "2", None),
            Syntax::Enumeration => ("2.5.5.9", "10", None),
            Syntax::LargeInteger => ("2.5.5.16", "65", None),
            Syntax::Boolean => ("2.5.5.8", "1", None),
            Syntax::Dn => ("2.5.5.1", "127", Some(DS_DN)),
            Syntax::OrName => ("2.5.5.7", "127", Some(OR_NAME)),
            Syntax::Octets => ("2.5.5.10", "4", None),
            Syntax::SecurityDescriptor => ("2.5.5.15", "66", None),
            Syntax::Sid => ("2.5.5.17", "4", None),
        }
    }
}

fn described(class: &str, cn: &str, name: &str) -> Attributes {
    let mut o = Attributes::default();
    o.push("objectClass", "top");
    o.push("objectClass", class);
    o.push("cn", cn);
    o.push("lDAPDisplayName", name);
    o.push("adminDisplayName", cn);
    o.push("adminDescription", cn);
    o.push("showInAdvancedViewOnly", "TRUE");
    o
}

/// The number of flags named as in the files (MS-ADTS 2.2.10).
pub(super) fn search_flags(names: &[String]) -> Result<i32> {
    names.iter().try_fold(0, |flags, name| {
        let flag = match name.as_str() {
            "index" => 1,
            "anr" => 4,
            "keep" => 8,
            "copy" => 16,
            _ => return Err(Error::Definition(format!("no search flag is called {name}"))),
        };
        Ok(flags | flag)
    })
}

fn guid_bytes(text: &str) -> Result<Vec<u8>> {
    let guid: Guid = text.parse().map_err(|e| Error::Definition(format!("{text}: {e}")))?;
    Ok(guid.0.to_vec())
}

fn flag(value: bool) -> &'static str {
    if value { "TRUE" } else { "FALSE" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn the_definition_is_consistent() {
        let definition = Definition::exchange().unwrap();
        let mut oids = BTreeMap::new();
        let mut names = BTreeMap::new();
        let mut guids = BTreeMap::new();
        let mut links = BTreeMap::new();
        for attribute in &definition.attribute {
            attribute.object().unwrap();
            assert_eq!(oids.insert(&attribute.oid, &attribute.name), None, "{}", attribute.name);
            assert_eq!(names.insert(&attribute.name, ()), None, "{}", attribute.name);
            if let Some(guid) = &attribute.guid {
                assert_eq!(guids.insert(guid, &attribute.name), None, "{}", attribute.name);
            }
            if let Some(link) = attribute.link {
                assert_eq!(links.insert(link, &attribute.name), None, "{}", attribute.name);
            }
        }
        for link in links.keys() {
            assert!(links.contains_key(&(link ^ 1)), "link {link} has no other end");
        }
        for class in &definition.class {
            assert_eq!(oids.insert(&class.oid, &class.name), None, "{}", class.name);
            assert_eq!(names.insert(&class.name, ()), None, "{}", class.name);
            guid_bytes(class.guid.as_deref().unwrap()).unwrap();
        }
        // Exchange's part of what attributes are called is there, the rest is Active Directory's.
        let base = [
            "cn",
            "mail",
            "legacyExchangeDN",
            "showInAddressBook",
            "garbageCollPeriod",
            "networkAddress",
            "serialNumber",
            "versionNumber",
            "purportedSearch",
        ];
        let class_contents = definition.class.iter().flat_map(|c| c.must.iter().chain(&c.may));
        let change_contents = definition.class_change.iter().flat_map(|c| &c.may);
        for name in class_contents.chain(change_contents) {
            assert!(names.contains_key(name) || base.contains(&name.as_str()), "{name}");
        }
    }
}
