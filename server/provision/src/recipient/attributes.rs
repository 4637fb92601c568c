//! What recipients are called and what attributes they have.

use openchange_directory::config::Secret;
use openchange_directory::{Attributes, Dn, Guid};

use super::names::Name;
use super::template::{local_part, plain};
use super::{Done, Kind, Person, Request, Templates};
use crate::{Error, Result, Site};

/// userAccountControl (MS-ADTS 2.2.16): a user's.
pub(super) const NORMAL: i64 = 0x200;
/// Nobody logs on.
pub(super) const DISABLED: i64 = 0x2;
/// No password is needed.
pub(super) const NO_PASSWORD: i64 = 0x20;

/// What a recipient is called, from what was given.
pub(super) struct Own<'a> {
    pub site: &'a Site,
    templates: &'a Templates,
    kind: Kind,
    request: &'a Request,
    /// A user's mailbox.
    mailbox: Guid,
    pub display: String,
    given: String,
    initials: String,
    surname: String,
}

impl<'a> Own<'a> {
    pub fn new(site: &'a Site, templates: &'a Templates, kind: Kind, request: &'a Request) -> Result<Self> {
        let text = |value: &Option<String>| value.as_deref().unwrap_or("").trim().to_owned();
        let (given, initials, surname) =
            (text(&request.given), text(&request.initials), text(&request.surname));
        let whole = format!("{given} {surname}").trim().to_owned();
        let candidates = [
            text(&request.display),
            whole,
            text(&request.account),
            text(&request.alias),
            text(&request.mail),
        ];
        let display = candidates.into_iter().find(|name| !name.is_empty()).ok_or_else(|| {
            Error::Invalid(format!(
                "a {} needs a name: an account, a given name and surname, or a name to show",
                kind.name()
            ))
        })?;
        if display.chars().any(char::is_control) || display.len() > 256 {
            return Err(Error::Invalid(format!("{display:?} cannot be shown: at most 256 bytes of text")));
        }
        let mailbox = request
            .mailbox
            .map_or_else(Guid::random, Ok)
            .map_err(|e| Error::Invalid(format!("the system gives no random numbers: {e}")))?;
        Ok(Own { site, templates, kind, request, mailbox, display, given, initials, surname })
    }

    /// The name of the account: as asked for, or the first letter of the given name and
    /// the surname.
    pub fn account(&self) -> Result<Name> {
        let refused = |c: char| c.is_control() || "\"/\\[]:;|=,+*?<>@".contains(c);
        let most = if self.kind == Kind::User { 20 } else { 64 };
        let mut name = match &self.request.account {
            Some(account) => {
                let count = account.chars().count();
                if count == 0 || count > most || account.chars().any(refused) || account.ends_with('.') {
                    return Err(Error::Invalid(format!(
                        "the account of a {} cannot be {account:?}: 1 to {most} characters without \
                         \" / \\ [ ] : ; | = , + * ? < > @, and no dot at its end",
                        self.kind.name()
                    )));
                }
                Name::new("sAMAccountName", account.as_str(), true)
            }
            None => {
                let first: String = plain(&self.given).chars().take(1).collect();
                let made = local_part(&format!("{first}{}", plain(&self.surname)));
                let made = if made.is_empty() { local_part(&self.display) } else { made };
                let made: String = made.chars().filter(|c| !refused(*c)).collect();
                if made.is_empty() {
                    return Err(Error::Invalid(format!(
                        "no account name can be made of {:?}: give one",
                        self.display
                    )));
                }
                Name::new("sAMAccountName", made, false)
            }
        };
        if !name.fixed {
            name.most = most;
        }
        Ok(name)
    }

    /// The names that must be unique: alias, legacyExchangeDN, and each address, the
    /// primary one first.
    pub fn names(&self, account: Option<&str>) -> Result<Vec<Name>> {
        let mut alias = match &self.request.alias {
            Some(alias) => {
                if alias.is_empty() || alias.len() > 64 || local_part(alias) != alias.to_ascii_lowercase() {
                    return Err(Error::Invalid(format!(
                        "an alias cannot be {alias:?}: at most 64 letters, digits and what else \
                         can be before the @ of an address"
                    )));
                }
                Name::new("mailNickname", alias.as_str(), true)
            }
            None => {
                let from = account.unwrap_or(&self.display);
                let made = match local_part(from) {
                    made if made.is_empty() => local_part(&format!("{}{}", self.given, self.surname)),
                    made => made,
                };
                if made.is_empty() {
                    return Err(Error::Invalid(format!("no alias can be made of {from:?}: give one")));
                }
                Name::new("mailNickname", made, false)
            }
        };
        alias.most = 64;
        let legacy = Name::new("legacyExchangeDN", self.site.legacy_recipient(&alias.head), false);
        let mut names = vec![alias.clone(), legacy];
        let person = self.person(&alias.head);
        if self.kind == Kind::Contact && self.request.mail.is_none() {
            return Err(Error::Invalid("a contact needs an address elsewhere: give its mail".into()));
        }
        if let Some(address) = &self.request.mail {
            names.push(explicit(address)?);
        }
        for template in self.templates.0.iter().filter(|_| self.kind != Kind::Contact) {
            names.push(if template.is_smtp() {
                let (local, domain) = template.address(&person)?;
                let mut name = Name::new("proxyAddresses", format!("smtp:{local}"), false);
                name.tail = format!("@{domain}");
                name.most = "smtp:".len() + 64;
                name
            } else if template.kind.eq_ignore_ascii_case("X400") {
                let address = format!("x400:{}", template.x400(&person));
                let mut name = Name::new("proxyAddresses", address, false);
                if let Some((head, tail)) = split_x400(&name.head) {
                    (name.head, name.tail) = (head, tail);
                }
                name
            } else {
                continue;
            });
        }
        for address in &self.request.also {
            names.push(explicit(address)?);
        }
        // Two templates may make one address.
        let mut seen = std::collections::BTreeSet::new();
        names.retain(|name| seen.insert((name.attribute, name.value().to_lowercase())));
        Ok(names)
    }

    fn person<'p>(&'p self, alias: &'p str) -> Person<'p> {
        Person {
            alias,
            given: &self.given,
            initials: &self.initials,
            surname: &self.surname,
            display: &self.display,
        }
    }

    /// The object without what makes it a recipient.
    pub fn object(&self, account: Option<&str>) -> Attributes {
        let (site, kind, request) = (self.site, self.kind, self.request);
        let mut object = Attributes::new();
        for (name, value) in &request.attributes {
            object.push(name, value.as_str());
        }
        object.set("objectClass", kind.name());
        object.set("displayName", self.display.as_str());
        for (name, value) in [("givenName", &self.given), ("initials", &self.initials), ("sn", &self.surname)]
        {
            if !value.is_empty() && kind != Kind::Group {
                object.set(name, value.as_str());
            }
        }
        if let Some(account) = account {
            object.set("sAMAccountName", account);
        }
        match kind {
            Kind::User => {
                if let Some(account) = account {
                    object.set("userPrincipalName", format!("{account}@{}", site.domain()));
                }
                let control = match &request.password {
                    Some(password) => {
                        object.set("unicodePwd", quoted(password));
                        NORMAL
                    }
                    None => NORMAL | DISABLED,
                };
                object.set_integer("userAccountControl", control);
            }
            Kind::Group => {
                // Universal; security groups have the sign bit (MS-ADTS 2.2.12).
                object.set_integer("groupType", if request.security { -2_147_483_640 } else { 8 });
            }
            Kind::Contact => {}
        }
        object
    }

    /// What became of it.
    pub fn done(
        &self,
        dn: Dn,
        guid: Guid,
        account: Option<String>,
        chosen: &[Name],
        needs_password: bool,
    ) -> Done {
        let first = |attribute: &str| chosen.iter().find(|name| name.attribute == attribute).map(Name::value);
        let mail = first("proxyAddresses").and_then(|a| a.strip_prefix("smtp:").map(str::to_owned));
        let alias = first("mailNickname");
        let mailbox = (self.kind == Kind::User).then_some(self.mailbox);
        Done { kind: self.kind, dn, guid, account, alias, mail, mailbox, needs_password }
    }

    /// What makes an object a recipient, with the names that were chosen.
    pub fn mail_attributes(&self, chosen: &[Name]) -> Result<Attributes> {
        let (site, kind, request) = (self.site, self.kind, self.request);
        let mut a = Attributes::new();
        let mut primary = None;
        for name in chosen {
            let value = name.value();
            match (name.attribute, value.split_once(':')) {
                ("proxyAddresses", Some(("x400", address))) => {
                    a.push("proxyAddresses", format!("X400:{address}"));
                    a.set("textEncodedORAddress", address);
                }
                ("proxyAddresses", Some((_, address))) => {
                    let kind = if primary.is_none() { "SMTP" } else { "smtp" };
                    a.push("proxyAddresses", format!("{kind}:{address}"));
                    primary.get_or_insert(address.to_owned());
                }
                ("legacyExchangeDN", _) => {
                    a.push("proxyAddresses", format!("EX:{value}"));
                    a.set("legacyExchangeDN", value);
                }
                (other, _) => a.set(other, value),
            }
        }
        let primary = primary.ok_or_else(|| {
            Error::Invalid(format!("{:?} gets no mail address from the policy: give one", self.display))
        })?;
        a.set("mail", primary.as_str());
        if request.hidden {
            a.set_flag("msExchHideFromAddressLists", true);
        } else {
            a.push("showInAddressBook", site.global_address_list().as_str());
            a.push("showInAddressBook", site.address_list(kind.list()).as_str());
        }
        // Exchange Server 2007 and later: RecipientDisplayType, RecipientTypeDetails.
        let (display, details) = match kind {
            Kind::User => (0x4000_0000, 1),
            Kind::Group if request.security => (0x4000_0009, 0x400),
            Kind::Group => (1, 0x100),
            Kind::Contact => (6, 0x40),
        };
        a.set_integer("msExchRecipientDisplayType", display);
        a.set_integer("msExchRecipientTypeDetails", details);
        match kind {
            Kind::User => {
                a.set("homeMDB", site.mailbox_store().as_str());
                a.set("homeMTA", site.mta().as_str());
                a.set("msExchHomeServerName", site.legacy_server());
                a.set("msExchMailboxGuid", self.mailbox.0);
                a.set_integer("msExchUserAccountControl", 0);
                a.set_flag("mDBUseDefaults", true);
            }
            Kind::Contact => a.set("targetAddress", format!("SMTP:{primary}")),
            Kind::Group => {}
        }
        Ok(a)
    }
}

/// An address that was asked for.
fn explicit(address: &str) -> Result<Name> {
    let (local, domain) = address
        .rsplit_once('@')
        .filter(|(local, _)| !local.is_empty() && local_part(local) == local.to_ascii_lowercase())
        .ok_or_else(|| Error::Invalid(format!("{address:?} is no mail address")))?;
    crate::site::host_name("mail domain", domain)?;
    let mut name = Name::new("proxyAddresses", format!("smtp:{local}"), true);
    name.tail = format!("@{domain}");
    Ok(name)
}

/// An X.400 address around the place of the number, behind the surname.
fn split_x400(address: &str) -> Option<(String, String)> {
    let start = address.find(";s=")? + 3;
    let end = start + address[start..].find(';')?;
    Some((address[..end].to_owned(), address[end..].to_owned()))
}

/// As `unicodePwd` takes it: in quotes, UTF-16 (MS-ADTS 3.1.1.3.1.5.1).
pub(super) fn quoted(password: &Secret) -> Vec<u8> {
    let text = zeroize::Zeroizing::new(format!("\"{}\"", password.expose()));
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}
