//! Rust names for IDL names.

use std::collections::HashSet;

/// Words that cannot be used as they are.
fn keyword(name: &str) -> bool {
    matches!(
        name,
        "as" | "async"
            | "await"
            | "break"
            | "const"
            | "continue"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "return"
            | "static"
            | "struct"
            | "trait"
            | "true"
            | "type"
            | "unsafe"
            | "use"
            | "where"
            | "while"
            | "abstract"
            | "become"
            | "box"
            | "do"
            | "final"
            | "gen"
            | "macro"
            | "override"
            | "priv"
            | "try"
            | "typeof"
            | "unsized"
            | "virtual"
            | "yield"
    )
}

/// The words of a name: split at underscores, before capitals that follow a
/// small letter or a digit, and before the last capital of a run (`NTStatus` is `NT`, `Status`).
fn words(name: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for part in name.split(|c: char| !c.is_ascii_alphanumeric()) {
        let b = part.as_bytes();
        let mut start = 0;
        for i in 1..b.len() {
            let after_small = b[i].is_ascii_uppercase() && !b[i - 1].is_ascii_uppercase();
            let last_of_run = b[i].is_ascii_uppercase()
                && b[i - 1].is_ascii_uppercase()
                && b.get(i + 1).is_some_and(u8::is_ascii_lowercase);
            if after_small || last_of_run {
                out.push(&part[start..i]);
                start = i;
            }
        }
        if start < b.len() {
            out.push(&part[start..]);
        }
    }
    out
}

/// `lsa_LookupSids` → `LsaLookupSids`
pub(super) fn camel(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for word in words(name) {
        let mut chars = word.chars();
        if let Some(first) = chars.next() {
            // Digits that meet would make another name: `info_1_2`, `info_12`.
            if first.is_ascii_digit() && out.ends_with(|c: char| c.is_ascii_digit()) {
                out.push('_');
            }
            out.push(first.to_ascii_uppercase());
            out.extend(chars.map(|c| c.to_ascii_lowercase()));
        }
    }
    if out.is_empty() || out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, 'X');
    }
    if out == "Self" { "SelfType".to_owned() } else { out }
}

/// `dwFooBar` → `dw_foo_bar`, as it is used for fields, parameters and functions.
pub(super) fn snake(name: &str) -> String {
    let mut out = if name.bytes().any(|b| b.is_ascii_uppercase()) {
        words(name).join("_").to_ascii_lowercase()
    } else {
        name.split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|p| !p.is_empty())
            .collect::<Vec<_>>()
            .join("_")
    };
    if out.is_empty() || out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, '_');
    }
    match out.as_str() {
        "self" | "super" | "crate" => out.push('_'),
        word if keyword(word) => out.insert_str(0, "r#"),
        _ => {}
    }
    out
}

/// `eMyValue` → `E_MY_VALUE`; names in capitals stay.
pub(super) fn shout(name: &str) -> String {
    let mut out = if name.bytes().any(|b| b.is_ascii_lowercase()) {
        if name.bytes().any(|b| b.is_ascii_uppercase()) && !name.contains('_') {
            words(name).join("_").to_ascii_uppercase()
        } else {
            name.to_ascii_uppercase()
        }
    } else {
        name.to_owned()
    };
    if out.is_empty() || out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, '_');
    }
    out
}

/// A module's name.
pub(super) fn module(stem: &str) -> String {
    let name = snake(stem);
    if name == "mod" || name == "lib" || name == "main" { format!("{name}_") } else { name }
}

/// Names in use in one scope.
#[derive(Clone, Default)]
pub(super) struct Scope(HashSet<String>);

impl Scope {
    /// A scope in which these are taken.
    pub(super) fn with(taken: &[&str]) -> Self {
        Scope(taken.iter().map(|s| (*s).to_owned()).collect())
    }

    /// The wanted name, with the least number behind it that makes it new.
    pub(super) fn take(&mut self, wanted: String) -> String {
        if self.0.insert(wanted.clone()) {
            return wanted;
        }
        let base = wanted.strip_prefix("r#").unwrap_or(&wanted).to_owned();
        let separator = if base.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
        let mut n = 2u32;
        loop {
            let name = format!("{base}{separator}{n}");
            if self.0.insert(name.clone()) {
                return name;
            }
            n += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_rust_habits() {
        assert_eq!(camel("dom_sid"), "DomSid");
        assert_eq!(camel("lsa_LookupSids2"), "LsaLookupSids2");
        assert_eq!(camel("GUID"), "Guid");
        assert_eq!(camel("NTStatus"), "NtStatus");
        assert_eq!(camel("info_1_2"), "Info1_2");
        assert_eq!(snake("dwFooBar"), "dw_foo_bar");
        assert_eq!(snake("type"), "r#type");
        assert_eq!(snake("__reserved__x"), "reserved_x");
        assert_eq!(snake("NumMBs"), "num_m_bs");
        assert_eq!(shout("eMyValue"), "E_MY_VALUE");
        assert_eq!(shout("NETR_Flag"), "NETR_FLAG");
    }

    #[test]
    fn collisions_get_numbers() {
        let mut scope = Scope::with(&["Vec"]);
        assert_eq!(scope.take("Vec".into()), "Vec2");
        assert_eq!(scope.take("Foo".into()), "Foo");
        assert_eq!(scope.take("Foo".into()), "Foo2");
        assert_eq!(scope.take("Foo2".into()), "Foo2_2");
    }
}
