//! What the programs have in common: signing in, output, how they end.

use clap::{Args, Parser};
use mapi::{Credentials, Error, Keyring, Profile, Profiles, Session, Store, StoredPassword};
use pidl_rpc::security::Password;
use serde::Serialize;
use std::ffi::OsString;
use std::future::Future;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// How the programs end, for their help.
pub const EXIT_CODES: &str = "\
Exit codes:
  0  it worked
  1  something else went wrong
  2  the command line makes no sense
  3  no connection, or the server did not let us in
  4  there is no such thing
  5  a name that several have";

/// Why a program ends, and with which code.
#[derive(Debug)]
pub struct Failure {
    pub code: u8,
    pub message: String,
    /// The connection is gone: another one may do.
    pub disconnected: bool,
}

impl Failure {
    pub fn new(message: impl Into<String>) -> Self {
        Failure { code: 1, message: message.into(), disconnected: false }
    }

    pub fn usage(message: impl Into<String>) -> Self {
        Failure { code: 2, ..Failure::new(message) }
    }

    pub fn not_found(message: impl Into<String>) -> Self {
        Failure { code: 4, ..Failure::new(message) }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        use mapi::ErrorCode as C;
        let refused = [C::EC_LOGIN_PERM, C::EC_LOGIN_FAILURE, C::EC_UNKNOWN_USER, C::EC_ACCESS_DENIED];
        let code = match &error {
            Error::Connect { .. } | Error::NotSent(_) | Error::Unknown(_) | Error::WrongServer(_) => 3,
            // Whoever is let in may be refused an operation all the same.
            Error::Refused { operation, code }
                if refused.contains(code) && (operation.starts_with("Ec") || *operation == "RopLogon") =>
            {
                3
            }
            Error::Unresolved(_) => 4,
            Error::Ambiguous { .. } => 5,
            error if error.is_not_found() => 4,
            _ => 1,
        };
        Failure { code, message: error.to_string(), disconnected: error.is_disconnected() }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        // Whoever read our output has enough of it.
        let code = if error.kind() == std::io::ErrorKind::BrokenPipe { 0 } else { 1 };
        Failure { code, ..Failure::new(error.to_string()) }
    }
}

pub type Result<T> = std::result::Result<T, Failure>;

/// Parses, runs, says what went wrong.
pub fn run<P, F>(name: &str, args: Vec<OsString>, work: impl FnOnce(P) -> F) -> ExitCode
where
    P: Parser,
    F: Future<Output = Result<()>>,
{
    let parsed = match P::try_parse_from(args) {
        Ok(parsed) => parsed,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return ended(name, &error.into()),
    };
    match runtime.block_on(work(parsed)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => ended(name, &failure),
    }
}

fn ended(name: &str, failure: &Failure) -> ExitCode {
    if failure.code != 0 {
        let _ = writeln!(std::io::stderr(), "{name}: {}", failure.message);
    }
    ExitCode::from(failure.code)
}

/// Which profile, and how to open it.
#[derive(Args, Clone, Debug, Default)]
pub struct SignIn {
    /// Database of profiles; MAPI_DATABASE says the same
    #[arg(long, global = true, value_name = "FILE", help_heading = "Profile")]
    pub database: Option<PathBuf>,
    /// Profile to use instead of the default one; MAPI_PROFILE says the same
    #[arg(long, global = true, value_name = "NAME", help_heading = "Profile")]
    pub profile: Option<String>,
    /// Password (other users of this machine can see it: better --password-file or MAPI_PASSWORD)
    #[arg(long, global = true, value_name = "PASSWORD", help_heading = "Profile")]
    pub password: Option<String>,
    /// File whose first line is the password
    #[arg(long, global = true, value_name = "FILE", help_heading = "Profile")]
    pub password_file: Option<PathBuf>,
}

impl SignIn {
    /// The database.
    pub fn profiles(&self) -> Result<Profiles> {
        let path = match (&self.database, std::env::var_os("MAPI_DATABASE").filter(|p| !p.is_empty())) {
            (Some(path), _) => path.clone(),
            (None, Some(path)) => path.into(),
            (None, None) => Profiles::default_path()?,
        };
        Ok(Profiles::open(&path)?)
    }

    /// The profile that was asked for, or the default one.
    pub fn chosen(&self) -> Result<Profile> {
        let profiles = self.profiles()?;
        let name = match self
            .profile
            .clone()
            .or_else(|| std::env::var("MAPI_PROFILE").ok().filter(|p| !p.is_empty()))
        {
            Some(name) => name,
            None => match profiles.default_name()? {
                Some(name) => name,
                None => only_one(&profiles)?,
            },
        };
        Ok(profiles.get(&name)?)
    }

    /// A password from the command line, a file or the environment.
    pub fn given_password(&self) -> Result<Option<Password>> {
        if let Some(password) = &self.password {
            return Ok(Some(password.as_str().into()));
        }
        if let Some(path) = &self.password_file {
            return Ok(Some(first_line(path)?));
        }
        Ok(std::env::var("MAPI_PASSWORD").ok().map(Password::from))
    }

    /// Who the user is, asking for what is not known.
    pub fn credentials(&self, profile: &Profile) -> Result<Credentials> {
        if profile.password == StoredPassword::Kerberos {
            return Ok(profile.system_credentials());
        }
        let password = match (self.given_password()?, &profile.password) {
            (Some(password), _) => password,
            (None, StoredPassword::Encrypted(sealed)) => {
                let passphrase = match std::env::var("MAPI_PASSPHRASE") {
                    Ok(passphrase) => passphrase.into(),
                    Err(_) => ask_secret(&format!("Passphrase of profile `{}`: ", profile.name))?,
                };
                sealed.open(&passphrase, &profile.mailbox_dn)?
            }
            (None, StoredPassword::Keyring) => match Keyring::of_system() {
                Some(keyring) => keyring.find(&profile.mailbox_dn)?,
                None => ask_secret(&format!("Password of {} (there is no keyring): ", profile.username))?,
            },
            (None, _) => ask_secret(&format!("Password of {}: ", profile.username))?,
        };
        Ok(profile.credentials(password))
    }

    /// Connects, and logs on to the user's own mailbox or somebody's by distinguished name.
    pub async fn mailbox(&self) -> Result<Mailbox> {
        let profile = self.chosen()?;
        let credentials = self.credentials(&profile)?;
        Mailbox::open(&profile, &credentials).await
    }
}

/// The name of the profile, if there is only one.
fn only_one(profiles: &Profiles) -> Result<String> {
    let mut names: Vec<String> = profiles.list()?.into_iter().map(|profile| profile.name).collect();
    match (names.pop(), names.len()) {
        (Some(name), 0) => Ok(name),
        (None, _) => Err(Failure::not_found("there is no profile yet; `mapiprofile create` makes one")),
        _ => Err(Failure::not_found(
            "no profile is the default: --profile says which one, `mapiprofile default --profile NAME` for good",
        )),
    }
}

fn first_line(path: &Path) -> Result<Password> {
    let text = std::fs::read_to_string(path).map_err(|e| Failure::new(format!("{}: {e}", path.display())))?;
    Ok(text.lines().next().unwrap_or_default().into())
}

/// Asks for something that is not shown.
pub fn ask_secret(prompt: &str) -> Result<Password> {
    if !std::io::stdin().is_terminal() {
        return Err(Failure::usage(
            "no password: use MAPI_PASSWORD or --password-file where there is no terminal to ask on",
        ));
    }
    Ok(rpassword::prompt_password(prompt)?.into())
}

/// Seconds from one attempt to connect to the next: twice as long each time, up to the last.
const PAUSE: (u64, u64) = (1, 30);

/// A session with its mailbox.
pub struct Mailbox {
    pub session: Session,
    pub store: Store,
}

impl Mailbox {
    pub async fn open(profile: &Profile, credentials: &Credentials) -> Result<Self> {
        let session = profile.connect(credentials).await?;
        let store = session.log_on().await?;
        Ok(Mailbox { session, store })
    }

    /// Connects again and again until the server is there; `program` says so.
    pub async fn reopen(
        program: &str,
        lost: &Failure,
        profile: &Profile,
        credentials: &Credentials,
    ) -> Result<Self> {
        eprintln!("{program}: {}; connecting again", lost.message);
        let mut pause = PAUSE.0;
        loop {
            tokio::time::sleep(Duration::from_secs(pause)).await;
            match Self::open(profile, credentials).await {
                Ok(mailbox) => {
                    eprintln!("{program}: connected again");
                    return Ok(mailbox);
                }
                Err(failure) if failure.disconnected || failure.code == 3 => {}
                Err(failure) => return Err(failure),
            }
            pause = (2 * pause).min(PAUSE.1);
        }
    }

    /// Ends the session; nothing is lost if that does not work.
    pub async fn close(self) {
        drop(self.store);
        let _ = self.session.close().await;
    }
}

/// Writes a value for programs.
pub fn json(value: &impl Serialize) -> Result<()> {
    let text = serde_json::to_string_pretty(value).map_err(|e| Failure::new(e.to_string()))?;
    say(&text)
}

/// Writes a line.
pub fn say(text: &str) -> Result<()> {
    Ok(writeln!(std::io::stdout(), "{text}")?)
}

/// Text that stands out, on a terminal.
pub fn bold(text: &str) -> String {
    if std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        format!("\x1b[1m{text}\x1b[0m")
    } else {
        text.to_owned()
    }
}

/// Text from others, without what would move the cursor, change colours, or turn other text around.
pub fn plain(text: &str) -> String {
    let harmful = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if harmful(c) { '\u{fffd}' } else { c }).collect()
}

/// A table without lines, its head in bold.
pub fn table(head: &[&str], rows: Vec<Vec<String>>) -> Result<()> {
    let mut table = comfy_table::Table::new();
    table.load_preset(comfy_table::presets::NOTHING).set_header(head.iter().map(|h| bold(h)));
    table.add_rows(rows.into_iter().map(|row| row.iter().map(|c| plain(c)).collect::<Vec<_>>()));
    for line in table.lines() {
        say(line.trim_end())?;
    }
    Ok(())
}
