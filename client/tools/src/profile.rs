//! `mapiprofile`: who somebody is and where his mailbox is.

use crate::common::{EXIT_CODES, Failure, Result, SignIn, ask_secret, bold, json, plain, run, say, table};
use crate::legacy::{Action, translate};
use clap::{Args, Parser, Subcommand, ValueEnum};
use mapi::{
    AddressBook, Credentials, Entry, Error, Keyring, Ports, Profile, Resolved, Sealed, Server, StoredPassword,
};
use pidl_rpc::security::Password;
use serde_json::{Value, json as object};
use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  mapiprofile create --profile work --server mail.example.org --domain EXAMPLE --username jo
  mapiprofile create --profile script --server mail --username jo --exact --save-password
  mapiprofile list
  mapiprofile default --profile work
  mapiprofile --profile work --dump            (as the old program had it)";

/// Keep profiles: who you are and where your mailbox is.
#[derive(Parser)]
#[command(name = "mapiprofile", version, max_term_width = 100, after_help = format!("{EXAMPLES}\n\n{EXIT_CODES}"))]
struct Cli {
    #[command(flatten)]
    sign_in: SignIn,
    /// Write JSON
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make a profile: asks the address book who the user is and where his mailbox is
    Create(Box<Create>),
    /// Show all profiles
    List,
    /// Show a profile
    Show {
        /// Only this of it
        #[arg(long, value_name = "NAME")]
        attr: Option<String>,
    },
    /// Give a profile another name
    Rename {
        /// The name it is to have
        #[arg(long, value_name = "NAME")]
        to: String,
    },
    /// Remove a profile
    Delete,
    /// Show which profile is the default, or with --profile make one it
    Default,
    /// Show the languages a profile can have
    Languages,
    /// Show the host of a profile's mailbox
    Fqdn,
    /// Make an empty database
    Newdb,
}

#[derive(Args)]
struct Create {
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
enum Protection {
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
enum Logon {
    /// NTLM, offered by SPNEGO
    Negotiate,
    /// NTLM alone
    Ntlm,
    /// Kerberos tickets of the system
    Kerberos,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Keep {
    /// In the keyring if there is one, else under a passphrase
    Auto,
    /// In the system's keyring
    Keyring,
    /// Encrypted under a passphrase, in the database
    Passphrase,
}

/// What was an option in the old program.
const ACTIONS: [Action; 10] = [
    Action { option: "newdb", subcommand: "newdb", value: None },
    Action { option: "create", subcommand: "create", value: None },
    Action { option: "delete", subcommand: "delete", value: None },
    Action { option: "rename", subcommand: "rename", value: Some("to") },
    Action { option: "list", subcommand: "list", value: None },
    Action { option: "listlangs", subcommand: "languages", value: None },
    Action { option: "dump", subcommand: "show", value: None },
    Action { option: "getdefault", subcommand: "default", value: None },
    Action { option: "default", subcommand: "default", value: None },
    Action { option: "getfqdn", subcommand: "fqdn", value: None },
];

/// The program.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let known = ["create", "list", "show", "rename", "delete", "default", "languages", "fqdn", "newdb"];
    run("mapiprofile", translate(args, &ACTIONS, &known), |cli: Cli| async move {
        match &cli.command {
            Command::Create(create) => self::create(&cli, create).await,
            Command::List => list(&cli),
            Command::Show { attr } => show(&cli, attr.as_deref()),
            Command::Rename { to } => Ok(cli.sign_in.profiles()?.rename(named(&cli)?, to)?),
            Command::Delete => delete(&cli),
            Command::Default => default(&cli),
            Command::Languages => languages(&cli),
            Command::Fqdn => say(&cli.sign_in.chosen()?.server()?.binding.host),
            Command::Newdb => cli.sign_in.profiles().map(drop),
        }
    })
}

fn named(cli: &Cli) -> Result<&str> {
    cli.sign_in.profile.as_deref().ok_or_else(|| Failure::usage("which profile? --profile says it"))
}

async fn create(cli: &Cli, create: &Create) -> Result<()> {
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

fn delete(cli: &Cli) -> Result<()> {
    let mut profiles = cli.sign_in.profiles()?;
    let profile = profiles.get(named(cli)?)?;
    profiles.remove(&profile.name)?;
    let others = profiles.list()?;
    let shared = others.iter().any(|p| p.mailbox_dn == profile.mailbox_dn && p.password == profile.password);
    if profile.password == StoredPassword::Keyring
        && !shared
        && let Some(keyring) = Keyring::of_system()
    {
        keyring.forget(&profile.mailbox_dn)?;
    }
    Ok(())
}

fn list(cli: &Cli) -> Result<()> {
    let profiles = cli.sign_in.profiles()?;
    let default = profiles.default_name()?;
    let all = profiles.list()?;
    if cli.json {
        return json(&all.iter().map(|p| describe(p, default.as_deref())).collect::<Vec<_>>());
    }
    let row = |p: &Profile| {
        let mark = if Some(&p.name) == default.as_ref() { "*" } else { "" };
        let host = p.server().map(|s| s.binding.host).unwrap_or_default();
        vec![mark.to_owned(), p.name.clone(), p.display_name.clone(), p.smtp.clone(), host]
    };
    table(&["", "Profile", "Name", "Address", "Server"], all.iter().map(row).collect())
}

/// A profile for people and programs: never its password.
fn describe(profile: &Profile, default: Option<&str>) -> Value {
    object!({
        "profile": profile.name,
        "default": default == Some(profile.name.as_str()),
        "server": profile.server,
        "ports": profile.ports,
        "username": profile.username,
        "domain": profile.domain,
        "workstation": profile.workstation,
        "mailbox": profile.mailbox_dn,
        "display_name": profile.display_name,
        "smtp": profile.smtp,
        "locale": format!("0x{:04x}", profile.locale),
        "password": match profile.password {
            StoredPassword::Asked => "asked",
            StoredPassword::Encrypted(_) => "encrypted",
            StoredPassword::Keyring => "keyring",
            StoredPassword::Kerberos => "kerberos",
        },
    })
}

fn show(cli: &Cli, attr: Option<&str>) -> Result<()> {
    let profile = cli.sign_in.chosen()?;
    let default = cli.sign_in.profiles()?.default_name()?;
    let value = describe(&profile, default.as_deref());
    let text = |v: &Value| v.as_str().map_or_else(|| v.to_string(), plain);
    if let Some(attr) = attr {
        let found = value.get(attr).ok_or_else(|| {
            let known = value.as_object().into_iter().flatten().map(|(k, _)| k.as_str());
            Failure::usage(format!("no `{attr}`; there are {}", known.collect::<Vec<_>>().join(", ")))
        })?;
        return if cli.json { json(found) } else { say(&text(found)) };
    }
    if cli.json {
        return json(&value);
    }
    for (name, value) in value.as_object().into_iter().flatten() {
        say(&format!("{} {}", bold(&format!("{name:<13}")), text(value)))?;
    }
    Ok(())
}

fn default(cli: &Cli) -> Result<()> {
    let mut profiles = cli.sign_in.profiles()?;
    if let Some(name) = &cli.sign_in.profile {
        return Ok(profiles.set_default(name)?);
    }
    match profiles.default_name()? {
        Some(name) if cli.json => json(&name),
        Some(name) => say(&name),
        None => Err(Failure::not_found("there is no profile yet")),
    }
}

/// Languages with their numbers (MS-LCID).
const LANGUAGES: [(&str, u32, &str); 26] = [
    ("bg-BG", 0x0402, "Bulgarian"),
    ("cs-CZ", 0x0405, "Czech"),
    ("da-DK", 0x0406, "Danish"),
    ("de-DE", 0x0407, "German"),
    ("el-GR", 0x0408, "Greek"),
    ("en-GB", 0x0809, "English (United Kingdom)"),
    ("en-US", 0x0409, "English (United States)"),
    ("es-ES", 0x0c0a, "Spanish"),
    ("et-EE", 0x0425, "Estonian"),
    ("fi-FI", 0x040b, "Finnish"),
    ("fr-FR", 0x040c, "French"),
    ("he-IL", 0x040d, "Hebrew"),
    ("hu-HU", 0x040e, "Hungarian"),
    ("it-IT", 0x0410, "Italian"),
    ("ja-JP", 0x0411, "Japanese"),
    ("ko-KR", 0x0412, "Korean"),
    ("nb-NO", 0x0414, "Norwegian"),
    ("nl-NL", 0x0413, "Dutch"),
    ("pl-PL", 0x0415, "Polish"),
    ("pt-BR", 0x0416, "Portuguese (Brazil)"),
    ("pt-PT", 0x0816, "Portuguese (Portugal)"),
    ("ro-RO", 0x0418, "Romanian"),
    ("ru-RU", 0x0419, "Russian"),
    ("sv-SE", 0x041d, "Swedish"),
    ("tr-TR", 0x041f, "Turkish"),
    ("zh-CN", 0x0804, "Chinese (simplified)"),
];

fn language(text: &str) -> Result<u32> {
    let by_name = LANGUAGES
        .iter()
        .find(|(tag, _, name)| tag.eq_ignore_ascii_case(text) || name.eq_ignore_ascii_case(text));
    let digits = text.strip_prefix("0x");
    let number = digits.map_or_else(|| text.parse().ok(), |d| u32::from_str_radix(d, 16).ok());
    by_name
        .map(|(_, number, _)| *number)
        .or(number)
        .ok_or_else(|| Failure::usage(format!("`{text}` is no language; `mapiprofile languages` shows them")))
}

fn languages(cli: &Cli) -> Result<()> {
    if cli.json {
        let one =
            |(tag, number, name): &(&str, u32, &str)| object!({"tag": tag, "lcid": number, "name": name});
        return json(&LANGUAGES.iter().map(one).collect::<Vec<_>>());
    }
    let row = |(tag, number, name): &(&str, u32, &str)| {
        vec![(*tag).to_owned(), format!("0x{number:04x}"), (*name).to_owned()]
    };
    table(&["Tag", "Number", "Language"], LANGUAGES.iter().map(row).collect())
}
