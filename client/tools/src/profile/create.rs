//! Making a profile.

use super::languages::language;
use super::{Cli, describe, named};
use crate::common::{Failure, Result, ask_secret, json, plain, say};
use clap::{Args, ValueEnum};
use mapi::{
    AddressBook, Credentials, Entry, Error, Keyring, Ports, Profile, Resolved, Sealed, Server, StoredPassword,
};
use pidl_rpc::security::Password;
use std::io::{IsTerminal, Write};

#[derive(Args)]
pub(super) struct Create {
    /// Host name or address of a server of the organisation
    #[arg(long, alias = "address", value_name = "HOST")]
    server: String,
    /// Account name
    #[arg(long, value_name = "NAME")]
    username: String,
    /// Domain of the account
    #[arg(long, value_name = "DOMAIN", default_value = "")]
    domain: String,
    /// Realm of the account; the same as --domain where only one of them is said
    #[arg(long, value_name = "REALM", conflicts_with = "domain")]
    realm: Option<String>,
    /// Name of this machine as told to the server
    #[arg(long, value_name = "NAME", default_value = "")]
    workstation: String,
    /// Whose mailbox it is, when that is not the name of the account
    #[arg(long, value_name = "NAME")]
    mailbox: Option<String>,
    /// Take the first when several have the name
    #[arg(long, conflicts_with = "exact")]
    first: bool,
    /// Take only who has exactly this account or address
    #[arg(long)]
    exact: bool,
    /// How much of the connection is protected
    #[arg(long, value_enum, default_value_t = Protection::Seal)]
    protection: Protection,
    /// Sign and encrypt (what --protection seal says)
    #[arg(long, hide = true)]
    encrypt: bool,
    /// How to prove who you are
    #[arg(long, value_enum, default_value_t = Logon::Negotiate)]
    logon: Logon,
    /// Use Kerberos tickets: yes or no (what --logon kerberos says)
    #[arg(long, hide = true, value_name = "yes|no")]
    kerberos: Option<String>,
    /// Keep the password: in the system's keyring (libsecret's secret-tool) if there is one, else
    /// encrypted under a passphrase
    #[arg(long, value_name = "WHERE", value_enum, num_args = 0..=1, require_equals = true, default_missing_value = "auto")]
    save_password: Option<Keep>,
    /// Do not keep the password (it is not kept unless asked for)
    #[arg(long, hide = true, conflicts_with = "save_password")]
    nopass: bool,
    /// Language, as a name or a number (MS-LCID): see `mapiprofile languages`
    #[arg(long, alias = "lcid", value_name = "LANGUAGE", default_value = "en-US")]
    language: String,
    /// What the server is; it says so itself
    #[arg(long, hide = true)]
    exchange_version: Option<String>,
    /// Port of the endpoint mapper
    #[arg(long, value_name = "PORT", help_heading = "Ports")]
    mapper_port: Option<u16>,
    /// Port of mailboxes, where it is fixed (often 6001)
    #[arg(long, value_name = "PORT", help_heading = "Ports")]
    mailbox_port: Option<u16>,
    /// Port of the referral service, where it is fixed (often 6002)
    #[arg(long, value_name = "PORT", help_heading = "Ports")]
    referral_port: Option<u16>,
    /// Port of the address book, where it is fixed (often 6004)
    #[arg(long, value_name = "PORT", help_heading = "Ports")]
    address_book_port: Option<u16>,
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Protection {
    /// Only who is there is checked, once
    Connect,
    /// Every packet is known to come from the other side
    Packet,
    /// Every packet is signed
    Sign,
    /// Every packet is signed and encrypted
    Seal,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(super) enum Logon {
    /// NTLM, offered by SPNEGO
    Negotiate,
    /// NTLM alone
    Ntlm,
    /// Kerberos tickets of the system
    Kerberos,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(super) enum Keep {
    /// In the keyring if there is one, else under a passphrase
    Auto,
    /// In the system's keyring
    Keyring,
    /// Encrypted under a passphrase, in the database
    Passphrase,
}

pub(super) async fn create(cli: &Cli, create: &Create) -> Result<()> {
    let name = named(cli)?;
    let mut profiles = cli.sign_in.profiles()?;
    if profiles.get(name).is_ok() {
        return Err(Failure::new(format!(
            "there is a profile `{name}` already; `mapiprofile delete` removes it"
        )));
    }
    let locale = language(&create.language)?;
    let kerberos = create.logon == Logon::Kerberos || create.kerberos.as_deref() == Some("yes");
    let domain = create.realm.clone().unwrap_or_else(|| create.domain.clone());
    let level = match create.protection {
        Protection::Connect => "connect",
        Protection::Packet => "packet",
        Protection::Sign => "sign",
        Protection::Seal => "seal",
    };
    let provider = match create.logon {
        _ if kerberos => ",krb5",
        Logon::Ntlm => ",ntlm",
        _ => ",spnego,ntlm",
    };
    let mut profile = Profile {
        name: name.to_owned(),
        server: String::new(),
        ports: Ports {
            mapper: create.mapper_port,
            mailbox: create.mailbox_port,
            referral: create.referral_port,
            address_book: create.address_book_port,
        },
        username: create.username.clone(),
        domain,
        workstation: create.workstation.clone(),
        mailbox_dn: String::new(),
        display_name: String::new(),
        smtp: String::new(),
        locale,
        password: if kerberos { StoredPassword::Kerberos } else { StoredPassword::Asked },
    };
    let binding = |host: &str| {
        let host = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        format!("ncacn_ip_tcp:{host}[{level}{provider}]")
    };
    profile.server = binding(&create.server);
    let server = profile.server()?;
    let (credentials, password) = credentials(cli, &profile, kerberos)?;

    let book = AddressBook::connect(&server, &credentials, "").await?;
    let wanted = create.mailbox.as_deref().unwrap_or(&create.username);
    let entry = choose(&book, wanted, create).await?;
    let host = mailbox_host(&server, &credentials, &book, &entry).await?;
    book.close().await?;
    profile.server = binding(&host);
    profile.mailbox_dn = entry.dn();
    profile.display_name = entry.display_name();
    profile.smtp = entry.smtp().unwrap_or_default();

    if let Some(keep) = create.save_password {
        let password = password.ok_or_else(|| Failure::usage("Kerberos needs no password to be kept"))?;
        profile.password = self::keep(keep, &password, &profile)?;
    }
    profiles.add(&profile)?;
    if cli.json {
        return json(&describe(&profile, profiles.default_name()?.as_deref()));
    }
    say(&format!("Profile `{name}` is for {} at {host}.", plain(&profile.display_name)))
}

fn credentials(cli: &Cli, profile: &Profile, kerberos: bool) -> Result<(Credentials, Option<Password>)> {
    if kerberos {
        return Ok((profile.system_credentials(), None));
    }
    let password = match cli.sign_in.given_password()? {
        Some(password) => password,
        None => ask_secret(&format!("Password of {}: ", profile.username))?,
    };
    Ok((profile.credentials(password.clone()), Some(password)))
}

/// Keeps a password where it is to be kept.
fn keep(keep: Keep, password: &Password, profile: &Profile) -> Result<StoredPassword> {
    let keyring = match keep {
        Keep::Passphrase => None,
        // Who gives a passphrase means one.
        Keep::Auto if std::env::var_os("MAPI_PASSPHRASE").is_some() => None,
        Keep::Auto => Keyring::of_system(),
        Keep::Keyring => Some(Keyring::of_system().ok_or_else(|| {
            Failure::new("there is no keyring: secret-tool (package libsecret-tools) is not installed")
        })?),
    };
    match keyring {
        Some(keyring) => {
            keyring.keep(&profile.mailbox_dn, password)?;
            Ok(StoredPassword::Keyring)
        }
        None => {
            let passphrase = new_passphrase(&profile.name)?;
            Ok(StoredPassword::Encrypted(Sealed::seal(password, &passphrase, &profile.mailbox_dn)?))
        }
    }
}

fn new_passphrase(name: &str) -> Result<Password> {
    if let Ok(passphrase) = std::env::var("MAPI_PASSPHRASE") {
        return Ok(passphrase.into());
    }
    let first = ask_secret(&format!("New passphrase of profile `{name}`: "))?;
    let second = ask_secret("Once more: ")?;
    if first != second {
        return Err(Failure::new("the two are not the same"));
    }
    if first.expose().is_empty() {
        return Err(Failure::new("an empty passphrase protects nothing"));
    }
    Ok(first)
}

/// The entry that is meant; asks when several may be.
async fn choose(book: &AddressBook, name: &str, create: &Create) -> Result<Entry> {
    let is_exact = |entry: &Entry| {
        let own = [entry.account(), entry.smtp()];
        own.iter().flatten().any(|n| n.eq_ignore_ascii_case(name))
    };
    let candidates = match book.resolve(&[name]).await?.pop() {
        Some(Resolved::One(entry)) if !create.exact || is_exact(&entry) => return Ok(entry),
        Some(Resolved::One(_)) | Some(Resolved::Unknown) | None => {
            return Err(Error::Unresolved(name.to_owned()).into());
        }
        Some(Resolved::Ambiguous) => book.search(name).await?,
    };
    if create.exact {
        let mut exact = candidates.into_iter().filter(is_exact);
        return match (exact.next(), exact.next()) {
            (Some(entry), None) => Ok(entry),
            _ => Err(Error::Unresolved(name.to_owned()).into()),
        };
    }
    let names = || candidates.iter().map(|e| plain(&e.display_name())).collect::<Vec<_>>();
    if create.first {
        return candidates.into_iter().next().ok_or_else(|| Error::Unresolved(name.to_owned()).into());
    }
    if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
        let error = Error::Ambiguous { name: name.to_owned(), candidates: names() };
        let failure = Failure::from(error);
        return Err(Failure {
            message: format!("{}; --first or --exact choose", failure.message),
            ..failure
        });
    }
    let mut out = std::io::stderr();
    writeln!(out, "Several have the name `{name}`:")?;
    for (n, entry) in candidates.iter().enumerate() {
        let smtp = entry.smtp().unwrap_or_default();
        writeln!(out, "  {}  {} {}", n + 1, plain(&entry.display_name()), plain(&smtp))?;
    }
    write!(out, "Which one? ")?;
    out.flush()?;
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    let chosen = line.trim().parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    chosen
        .and_then(|n| candidates.into_iter().nth(n))
        .ok_or_else(|| Failure { code: 5, ..Failure::new("none of them was chosen") })
}

/// The host that has the mailbox: that of its server's distinguished name, if the referral
/// service knows it.
async fn mailbox_host(
    server: &Server,
    credentials: &Credentials,
    book: &AddressBook,
    entry: &Entry,
) -> Result<String> {
    let dn = book.mailbox_server(entry).await?;
    let dn =
        dn.ok_or_else(|| Failure::not_found(format!("{} has no mailbox", plain(&entry.display_name()))))?;
    match server.mailbox_host(credentials, &dn).await {
        Ok(host) => Ok(host),
        Err(error) => {
            eprintln!("mapiprofile: {error}; taking {} for the mailbox, too", server.binding.host);
            Ok(server.binding.host.clone())
        }
    }
}
