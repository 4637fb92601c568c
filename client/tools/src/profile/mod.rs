//! `mapiprofile`: who somebody is and where his mailbox is.

mod create;
mod languages;

use crate::common::{EXIT_CODES, Failure, Result, SignIn, bold, json, plain, run, say, table};
use crate::legacy::{Action, translate};
use clap::{Parser, Subcommand};
use mapi::{Keyring, Profile, StoredPassword};
use serde_json::{Value, json as object};
use std::ffi::OsString;
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
    Create(Box<create::Create>),
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
            Command::Create(create) => create::create(&cli, create).await,
            Command::List => list(&cli),
            Command::Show { attr } => show(&cli, attr.as_deref()),
            Command::Rename { to } => Ok(cli.sign_in.profiles()?.rename(named(&cli)?, to)?),
            Command::Delete => delete(&cli),
            Command::Default => default(&cli),
            Command::Languages => languages::languages(&cli),
            Command::Fqdn => say(&cli.sign_in.chosen()?.server()?.binding.host),
            Command::Newdb => cli.sign_in.profiles().map(drop),
        }
    })
}

fn named(cli: &Cli) -> Result<&str> {
    cli.sign_in.profile.as_deref().ok_or_else(|| Failure::usage("which profile? --profile says it"))
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
