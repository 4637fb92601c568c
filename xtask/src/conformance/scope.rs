//! Which operation a requirement is about, and so whether it is in scope.
//!
//! A statement begins with the title of its section in brackets, which mostly
//! names the operation; else its text does, or a note of how products behave
//! says to which section it belongs. What none of them tells is in
//! `tests/requirements/scope.tsv`. A statement that is tied to no operation
//! counts as being about all of them.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Documents, Shown, Statement, lines};
use crate::run::{Result, fail};

/// The operations that are in scope, and with `not` in front those that are not.
const OPERATIONS: &str = "tests/requirements/operations.txt";
/// What titles and texts do not tell: document, `*` or section or id, and what holds there.
const RULES: &str = "tests/requirements/scope.tsv";

/// Where a requirement belongs.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In scope, and about these operations; none: about any.
    Of(Vec<String>),
    /// Out of scope, and why.
    Out(String),
}

enum Rule {
    Every,
    Operations(Vec<String>),
    /// Out of scope for a reason.
    Not(String),
    /// Servers differ, and this one does as that other requirement says.
    Instead(String),
}

/// What is in scope.
pub struct Scope {
    /// Every operation there is, and whether it is in scope.
    operations: BTreeMap<String, bool>,
    rules: BTreeMap<(String, String), Rule>,
}

impl Scope {
    /// Reads the operations and the rules of the repository.
    pub fn read(root: &Path) -> Result<Self> {
        let operations: BTreeMap<String, bool> = lines(root, OPERATIONS)?
            .into_iter()
            .map(|line| match line.strip_prefix("not ") {
                Some(name) => (name.to_owned(), false),
                None => (line, true),
            })
            .collect();
        let mut rules = BTreeMap::new();
        for line in lines(root, RULES)? {
            let cells: Vec<&str> = line.split('\t').collect();
            let [document, key, rule] = cells.as_slice() else {
                return Err(fail(format!("{RULES}: `{line}` is not a document, a place in it and a rule")));
            };
            let rule = match rule.split_once(' ') {
                Some(("not:", why)) => Rule::Not(why.to_owned()),
                Some(("instead:", id)) => Rule::Instead(id.to_owned()),
                None if *rule == "every" => Rule::Every,
                _ => {
                    let named = operations_in(rule, &operations);
                    if named.is_empty() {
                        return Err(fail(format!("{RULES}: `{line}` names no operation")));
                    }
                    Rule::Operations(named)
                }
            };
            rules.insert(((*document).to_owned(), (*key).to_owned()), rule);
        }
        Ok(Scope { operations, rules })
    }

    /// Every rule by id is about a requirement, and no rule contradicts what is shown.
    pub fn check(&self, documents: &Documents, shown: &Shown) -> Result<()> {
        let is = |document: &String, id: &str| {
            documents.get(document).is_some_and(|statements| statements.contains_key(id))
        };
        for ((document, key), rule) in &self.rules {
            if key.contains('R') && !is(document, key) {
                return Err(fail(format!("{RULES}: {document} has no requirement {key}")));
            }
            if let Rule::Instead(other) = rule {
                if !is(document, other) {
                    return Err(fail(format!("{RULES}: {document} has no requirement {other}")));
                }
                if shown.contains_key(&(document.clone(), key.clone())) {
                    return Err(fail(format!(
                        "{RULES}: {key} of {document} is shown, so not {other} instead"
                    )));
                }
            }
        }
        Ok(())
    }

    /// Where a requirement of a document belongs.
    pub fn place(&self, documents: &Documents, shown: &Shown, document: &str, id: &str) -> Place {
        let Some(statements) = documents.get(document) else { return Place::Of(Vec::new()) };
        let Some(statement) = statements.get(id) else { return Place::Of(Vec::new()) };
        let named = match self.rule(document, id, &statement.section) {
            Some(Rule::Not(why)) => return Place::Out(why.clone()),
            Some(Rule::Instead(other)) if shown.contains_key(&(document.to_owned(), other.clone())) => {
                return Place::Out("servers differ, and this one is shown to do otherwise".to_owned());
            }
            Some(Rule::Every) => return Place::Of(Vec::new()),
            Some(Rule::Operations(named)) => named.clone(),
            Some(Rule::Instead(_)) | None => self.named(statement, statements),
        };
        let here: Vec<String> = named.iter().filter(|name| self.operations[*name]).cloned().collect();
        if here.is_empty() && !named.is_empty() {
            return Place::Out(format!("{} is not among the operations", named.join(", ")));
        }
        Place::Of(here)
    }

    /// The rule of the id, or else of the longest part of the section's number.
    fn rule(&self, document: &str, id: &str, section: &str) -> Option<&Rule> {
        let get = |key: &str| self.rules.get(&(document.to_owned(), key.to_owned()));
        let mut part = Some(section);
        let mut found = get(id);
        while let (None, Some(key)) = (&found, part) {
            found = get(key);
            part = key.rsplit_once('.').map(|(above, _)| above);
        }
        found.or_else(|| get("*"))
    }

    /// The operations that a statement's title, those of the sections around it, its text
    /// or the section of its note names.
    fn named(&self, statement: &Statement, all: &BTreeMap<String, Statement>) -> Vec<String> {
        let title = self.operations_in(title(&statement.text));
        if !title.is_empty() {
            return title;
        }
        let above = statement.section.rsplit_once('.').map(|(above, _)| self.operations_of(above, all));
        let text = || self.operations_in(&statement.text);
        let noted = || noted_section(&statement.text).map(|section| self.operations_of(section, all));
        above
            .filter(|named| !named.is_empty())
            .or_else(|| Some(text()).filter(|named| !named.is_empty()))
            .or_else(noted)
            .unwrap_or_default()
    }

    /// The operations that the title of a section, or of one that it is part of, names.
    fn operations_of(&self, section: &str, all: &BTreeMap<String, Statement>) -> Vec<String> {
        let here = all.values().filter(|other| other.section == section);
        let named = here.map(|other| self.operations_in(title(&other.text))).find(|named| !named.is_empty());
        match (named, section.rsplit_once('.')) {
            (Some(named), _) => named,
            (None, Some((above, _))) => self.operations_of(above, all),
            (None, None) => Vec::new(),
        }
    }

    fn operations_in(&self, text: &str) -> Vec<String> {
        operations_in(text, &self.operations)
    }
}

/// The title of the section, with which a statement begins.
fn title(text: &str) -> &str {
    text.trim_start().strip_prefix('[').and_then(|rest| rest.split_once(']')).map_or("", |(title, _)| title)
}

/// Names of operations, each once, in their order.
fn operations_in(text: &str, operations: &BTreeMap<String, bool>) -> Vec<String> {
    let mut found = Vec::new();
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        if operations.contains_key(word) && !found.iter().any(|name| name == word) {
            found.push(word.to_owned());
        }
    }
    found
}

/// The section that a note of how products behave belongs to: `<12> Section 3.2.5.1: …`.
fn noted_section(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("> Section ")?;
    let (section, _) = rest.split_once(':')?;
    section.starts_with(|c: char| c.is_ascii_digit()).then_some(section)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn documents(statements: &[(&str, &str, &str)]) -> Documents {
        let statement = |(id, section, text): &(&str, &str, &str)| {
            (
                (*id).to_owned(),
                Statement { section: (*section).to_owned(), text: (*text).to_owned(), counts: true },
            )
        };
        BTreeMap::from([("D".to_owned(), statements.iter().map(statement).collect())])
    }

    fn scope(rules: Vec<(&str, Rule)>) -> Scope {
        let rules = rules.into_iter().map(|(key, rule)| (("D".to_owned(), key.to_owned()), rule)).collect();
        let operations = [("RopOpenFolder".to_owned(), true), ("RopFrob".to_owned(), false)];
        Scope { operations: BTreeMap::from(operations), rules }
    }

    fn of(names: &[&str]) -> Place {
        Place::Of(names.iter().map(|name| (*name).to_owned()).collect())
    }

    #[test]
    fn a_statement_belongs_where_title_text_or_note_say() {
        let documents = documents(&[
            ("R1", "3.1", "[In Processing a RopOpenFolder ROP Request] It opens, unlike RopRestrict."),
            ("R2", "2.2", "[In Folder IDs] An id is for RopOpenFolder or RopFrob."),
            ("R3", "2.2", "[In Folder IDs] RopFrob wants one."),
            ("R4", "6", "[In Appendix A: Product Behavior] It fails. <1> Section 3.1: It does."),
            ("R5", "2.2", "[In Folder IDs] An id has eight bytes."),
            ("R6", "3.1.4.1", "[In Soft Deletion] As RopFrob has it."),
            ("R7", "2.2", "[In Folder IDs] The field RopId is not one."),
        ]);
        let scope = scope(vec![]);
        let place = |id| scope.place(&documents, &Shown::new(), "D", id);
        assert_eq!(place("R1"), of(&["RopOpenFolder"]));
        assert_eq!(place("R2"), of(&["RopOpenFolder"]));
        assert_eq!(place("R3"), Place::Out("RopFrob is not among the operations".to_owned()));
        assert_eq!(place("R4"), of(&["RopOpenFolder"]));
        assert_eq!(place("R5"), of(&[]));
        assert_eq!(place("R6"), of(&["RopOpenFolder"]));
        assert_eq!(place("R7"), of(&[]));
    }

    #[test]
    fn a_rule_comes_first_and_the_nearest_before_the_others() {
        let documents = documents(&[
            ("R1", "3.1.2", "[In Processing a RopOpenFolder ROP Request] It opens."),
            ("R2", "3.1.2", "[In Processing a RopOpenFolder ROP Request] It opens public folders."),
            ("R3", "3.10", "[In Processing a RopFrob ROP Request] It frobs."),
        ]);
        let scope = scope(vec![
            ("3.1", Rule::Not("old".to_owned())),
            ("R2", Rule::Not("public".to_owned())),
            ("*", Rule::Every),
        ]);
        let place = |id| scope.place(&documents, &Shown::new(), "D", id);
        assert_eq!(place("R1"), Place::Out("old".to_owned()));
        assert_eq!(place("R2"), Place::Out("public".to_owned()));
        assert_eq!(place("R3"), of(&[]));
    }

    #[test]
    fn of_two_ways_one_is_out_of_scope_once_the_other_is_shown() {
        let documents = documents(&[
            ("R1", "6", "[In Appendix A] RopOpenFolder fails."),
            ("R2", "6", "[In Appendix A] RopOpenFolder succeeds."),
        ]);
        let scope = scope(vec![("R1", Rule::Instead("R2".to_owned()))]);
        let key = |id: &str| ("D".to_owned(), id.to_owned());
        assert_eq!(scope.place(&documents, &Shown::new(), "D", "R1"), of(&["RopOpenFolder"]));
        let shown = Shown::from([(key("R2"), BTreeSet::new())]);
        assert!(matches!(scope.place(&documents, &shown, "D", "R1"), Place::Out(_)));
        assert!(scope.check(&documents, &shown).is_ok());
        assert!(scope.check(&documents, &Shown::from([(key("R1"), BTreeSet::new())])).is_err());
    }
}
