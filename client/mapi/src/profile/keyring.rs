//! Passwords in the system's keyring: through libsecret's `secret-tool`, which speaks to
//! whatever keeps secrets on the desktop. A program instead of a library: that would bring
//! sixty crates for what is three commands here.

use crate::{Error, Result};
use pidl_rpc::security::Password;
use std::io::Write;
use std::process::{Command, Stdio};

/// The program.
const PROGRAM: &str = "secret-tool";

/// The system's keyring.
#[derive(Clone, Copy, Debug)]
pub struct Keyring;

impl Keyring {
    /// The keyring, if there is one.
    #[must_use]
    pub fn of_system() -> Option<Self> {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).any(|d| d.join(PROGRAM).is_file()).then_some(Keyring)
    }

    fn command(self, verb: &str, mailbox_dn: &str) -> Command {
        let mut command = Command::new(PROGRAM);
        command.arg(verb);
        if verb == "store" {
            command.arg(format!("--label=Mailbox {mailbox_dn}"));
        }
        command.args(["service", "openchange", "mailbox", mailbox_dn]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Keeps the password of a mailbox.
    pub fn keep(self, mailbox_dn: &str, password: &Password) -> Result<()> {
        let mut child = self.command("store", mailbox_dn).stdin(Stdio::piped()).spawn().map_err(failed)?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(password.expose().as_bytes()).map_err(failed)?;
        }
        let output = child.wait_with_output().map_err(failed)?;
        if output.status.success() { Ok(()) } else { Err(refused(&output.stderr)) }
    }

    /// The password of a mailbox.
    pub fn find(self, mailbox_dn: &str) -> Result<Password> {
        let output = self.command("lookup", mailbox_dn).output().map_err(failed)?;
        if !output.status.success() || output.stdout.is_empty() {
            return Err(refused(&output.stderr));
        }
        let mut text = String::from_utf8(output.stdout).map_err(|_| refused(b"the password is not text"))?;
        if text.ends_with('\n') {
            text.pop();
        }
        Ok(text.into())
    }

    /// Forgets the password of a mailbox.
    pub fn forget(self, mailbox_dn: &str) -> Result<()> {
        let output = self.command("clear", mailbox_dn).output().map_err(failed)?;
        if output.status.success() { Ok(()) } else { Err(refused(&output.stderr)) }
    }
}

fn failed(error: std::io::Error) -> Error {
    Error::Profile(format!("{PROGRAM}: {error}"))
}

fn refused(said: &[u8]) -> Error {
    let said = String::from_utf8_lossy(said);
    let said = said.trim();
    let what = if said.is_empty() { "it does not have the password" } else { said };
    Error::Profile(format!("the system's keyring: {what}"))
}
