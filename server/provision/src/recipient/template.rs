//! Addresses made by a policy's templates (`gatewayProxy`).

use std::fmt;
use std::str::FromStr;

use openchange_directory::{Directory, Error as DirectoryError, Filter, Scope};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{Error, Result, Site};

/// Longest local part of an address (RFC 5321 4.5.3.1.1).
const LOCAL: usize = 64;

/// How addresses are made, in the order they are given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Templates(pub Vec<Template>);

/// How one address is made: its type, and a pattern with the letters
/// `%m` (alias), `%g` (given name), `%i` (initials), `%s` (surname), `%d` (display
/// name); a number between says how many characters of it: `%1g%s@example.com`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// `SMTP` for the primary address, `smtp` for others, `X400`.
    pub kind: String,
    /// What follows the colon.
    pub pattern: String,
}

/// What templates are filled with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Person<'a> {
    /// mailNickname.
    pub alias: &'a str,
    /// givenName.
    pub given: &'a str,
    /// initials.
    pub initials: &'a str,
    /// sn.
    pub surname: &'a str,
    /// displayName.
    pub display: &'a str,
}

impl Templates {
    /// What a new organisation has: the alias in each of its domains, the first of them
    /// primary, and an X.400 address.
    #[must_use]
    pub fn usual(site: &Site) -> Self {
        let mut templates: Vec<Template> = site
            .mail_domains
            .iter()
            .enumerate()
            .map(|(number, domain)| Template {
                kind: if number == 0 { "SMTP" } else { "smtp" }.into(),
                pattern: format!("%m@{domain}"),
            })
            .collect();
        let organisation: String = plain(&site.organisation).chars().take(16).collect();
        templates.push(Template {
            kind: "X400".into(),
            pattern: format!("c=US;a= ;p={};o=Exchange;", organisation.trim_end()),
        });
        Templates(templates)
    }

    /// What the organisation's policy says.
    ///
    /// # Errors
    /// The directory cannot be read, there is no policy, or it makes no primary address.
    pub async fn read(directory: &dyn Directory, site: &Site) -> Result<Self> {
        let names = ["gatewayProxy", "disabledGatewayProxy"];
        let policy = site.default_policy();
        let found = directory.search(&policy, Scope::Base, &Filter::all(), &names).await;
        let object = match found {
            Err(DirectoryError::NoSuchObject(_)) => None,
            found => found?.into_iter().next(),
        };
        let object =
            object.ok_or_else(|| Error::NotProvisioned("the recipient policy `Default Policy`".into()))?;
        let disabled: Vec<&str> = object.attributes.texts("disabledGatewayProxy").collect();
        let mut templates = Vec::new();
        for text in object.attributes.texts("gatewayProxy").filter(|t| !disabled.contains(t)) {
            templates.push(text.parse::<Template>()?);
        }
        // A directory gives values in any order; the primary address comes first.
        templates.sort_by_key(|t| (t.kind != "SMTP", !t.is_smtp(), t.to_string()));
        match templates.first() {
            Some(first) if first.kind == "SMTP" => Ok(Templates(templates)),
            _ => Err(Error::Invalid(format!(
                "{policy} has no template `SMTP:…` in gatewayProxy, which makes primary addresses"
            ))),
        }
    }
}

impl FromStr for Template {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = |why| Error::Invalid(format!("the address template {text:?} {why}"));
        let (kind, pattern) = text.split_once(':').ok_or_else(|| wrong("has no type before a colon"))?;
        let template = Template { kind: kind.into(), pattern: pattern.into() };
        if template.is_smtp() {
            let (local, domain) =
                pattern.rsplit_once('@').ok_or_else(|| wrong("has no domain after an @"))?;
            crate::site::host_name("mail domain", domain)?;
            fill(local, &Person::default()).map_err(wrong)?;
        }
        Ok(template)
    }
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind, self.pattern)
    }
}

impl Template {
    /// Whether it makes Internet addresses.
    #[must_use]
    pub fn is_smtp(&self) -> bool {
        self.kind.eq_ignore_ascii_case("SMTP")
    }

    /// The local part and the domain of an Internet address. What a person lacks is left
    /// out; when nothing is left the alias stands in.
    ///
    /// # Errors
    /// The person has no alias that can be in an address either.
    pub fn address(&self, person: &Person<'_>) -> Result<(String, String)> {
        let (local, domain) = self.pattern.rsplit_once('@').unwrap_or(("", &self.pattern));
        let pattern = if local.is_empty() { "%m" } else { local };
        let filled = fill(pattern, person)
            .map_err(|why| Error::Invalid(format!("the address template {self} {why}")))?;
        let mut local = local_part(&filled);
        if local.is_empty() {
            local = local_part(person.alias);
        }
        if local.is_empty() {
            return Err(Error::Invalid(format!(
                "no address can be made of {:?}: give an alias of Latin letters",
                person.display
            )));
        }
        Ok((local, domain.to_owned()))
    }

    /// An X.400 address.
    #[must_use]
    pub fn x400(&self, person: &Person<'_>) -> String {
        let mut address = self.pattern.clone();
        if !address.ends_with(';') {
            address.push(';');
        }
        let surname = if person.surname.is_empty() { person.alias } else { person.surname };
        for (key, value, most) in [("s", surname, 36), ("g", person.given, 16), ("i", person.initials, 5)] {
            let value: String = plain(value).chars().filter(|c| printable(*c)).take(most).collect();
            if !value.is_empty() {
                address.push_str(&format!("{key}={value};"));
            }
        }
        address
    }
}

/// Whether X.400 takes the character (PrintableString, without what separates).
fn printable(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, ' ' | '\'' | '(' | ')' | '+' | '-' | '.' | ':' | '?')
}

/// A pattern with its letters replaced.
fn fill(pattern: &str, person: &Person<'_>) -> std::result::Result<String, &'static str> {
    let mut text = String::new();
    let mut rest = pattern.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '%' {
            text.push(c);
            continue;
        }
        let mut most = 0usize;
        while let Some(digit) = rest.peek().and_then(|c| c.to_digit(10)) {
            rest.next();
            most = most.saturating_mul(10).saturating_add(digit as usize);
        }
        let value = match rest.next() {
            Some('m') => person.alias,
            Some('g') => person.given,
            Some('i') => person.initials,
            Some('s') => person.surname,
            Some('d') => person.display,
            Some('%') => "%",
            _ => return Err("has a % without m, g, i, s, d or % after it"),
        };
        // As in an address, so that as many are left as were asked for.
        let value: String = plain(value).chars().filter(|c| !c.is_whitespace()).collect();
        text.extend(value.chars().take(if most == 0 { usize::MAX } else { most }));
    }
    Ok(text)
}

/// What of a text can stand before the @ without quotes, in small letters.
pub(crate) fn local_part(text: &str) -> String {
    let mut local = String::new();
    for c in plain(text).chars() {
        let fine = c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
        if fine || (c == '.' && !local.is_empty() && !local.ends_with('.')) {
            local.push(c.to_ascii_lowercase());
        }
    }
    local.truncate(LOCAL);
    local.trim_end_matches('.').to_owned()
}

/// Latin letters without their marks, ligatures in their parts; the rest as it is.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ß' => plain.push_str("ss"),
            'Æ' => plain.push_str("AE"),
            'æ' => plain.push_str("ae"),
            'Œ' => plain.push_str("OE"),
            'œ' => plain.push_str("oe"),
            'Ø' => plain.push('O'),
            'ø' => plain.push('o'),
            'Ł' => plain.push('L'),
            'ł' => plain.push('l'),
            'Đ' | 'Ð' => plain.push('D'),
            'đ' | 'ð' => plain.push('d'),
            'Þ' => plain.push_str("TH"),
            'þ' => plain.push_str("th"),
            'ı' => plain.push('i'),
            c => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const JO: Person<'_> = Person {
        alias: "jo",
        given: "Jörg Maria",
        initials: "X",
        surname: "d'Ångström-Łuk",
        display: "Jörg d'Ångström-Łuk",
    };

    fn made(template: &str, person: &Person<'_>) -> String {
        let (local, domain) = template.parse::<Template>().unwrap().address(person).unwrap();
        format!("{local}@{domain}")
    }

    #[test]
    fn addresses() {
        for (template, address) in [
            ("SMTP:@a.test", "jo@a.test"),
            ("SMTP:%m@a.test", "jo@a.test"),
            ("SMTP:%g.%s@a.test", "jorgmaria.d'angstrom-luk@a.test"),
            ("smtp:%1g%s@a.test", "jd'angstrom-luk@a.test"),
            ("smtp:%3s%2g.%i@a.test", "d'ajo.x@a.test"),
            ("smtp:%d@a.test", "jorgd'angstrom-luk@a.test"),
            ("smtp:mail-%m@a.test", "mail-jo@a.test"),
        ] {
            assert_eq!(made(template, &JO), address, "{template}");
        }
        // Nothing that can be in an address is left: the alias is.
        let li = Person { alias: "li", given: "李", surname: "明", ..Person::default() };
        assert_eq!(made("SMTP:%g.%s@a.test", &li), "li@a.test");
        let nobody = Person { alias: "李", ..li };
        let template: Template = "SMTP:%g.%s@a.test".parse().unwrap();
        assert!(template.address(&nobody).is_err());
    }

    #[test]
    fn x400_addresses() {
        let template: Template = "X400:c=US;a= ;p=Acme;o=Exchange;".parse().unwrap();
        assert_eq!(template.x400(&JO), "c=US;a= ;p=Acme;o=Exchange;s=d'Angstrom-Luk;g=Jorg Maria;i=X;");
        let other = Person { alias: "all-staff", ..Person::default() };
        assert_eq!(template.x400(&other), "c=US;a= ;p=Acme;o=Exchange;s=all-staff;");
    }

    #[test]
    fn what_is_no_template() {
        for text in ["", "SMTP", "SMTP:a.test", "SMTP:%@a.test", "SMTP:%x@a.test", "smtp:%g@a..test"] {
            assert!(text.parse::<Template>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_local_part_is_one(text in "\\PC{0,80}") {
            let local = local_part(&text);
            prop_assert!(local.len() <= LOCAL);
            prop_assert!(!local.starts_with('.') && !local.ends_with('.') && !local.contains(".."));
            prop_assert!(local.chars().all(|c| c.is_ascii_graphic() && !"\"(),:;<>@[\\]".contains(c)));
            prop_assert_eq!(local_part(&local), local);
        }

        #[test]
        fn templates_never_panic(text in "(SMTP|X400):[%0-9mgisd.@a;= ]{0,20}", name in "\\PC{0,20}") {
            if let Ok(template) = text.parse::<Template>() {
                let person = Person { alias: "a", given: &name, surname: &name, ..Person::default() };
                let _ = template.address(&person);
                let _ = template.x400(&person);
            }
        }
    }
}
