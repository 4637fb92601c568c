//! NTLM checked by Samba's winbind, for a real domain, through `ntlm_auth
//! --helper-protocol=squid-2.5-ntlmssp`: the helper does the handshake and
//! hands over the session key.

use super::ntlm::NtlmSession;
use super::{Acceptor, AuthType, BoxFuture, Identity, Provider, Refusal, SecurityError, Step};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use zeroize::Zeroizing;

/// Longest line the helper may answer with, in bytes.
const LINE: u64 = 64 * 1024;

/// NTLM for a server, by winbind.
pub struct WinbindProvider {
    helper: PathBuf,
    arguments: Vec<String>,
    /// How long an answer may take.
    timeout: Duration,
}

impl WinbindProvider {
    /// Runs this `ntlm_auth`. It may be told where Samba's configuration is.
    #[must_use]
    pub fn new(helper: impl AsRef<Path>, configuration: Option<&Path>) -> Self {
        let mut arguments = vec!["--helper-protocol=squid-2.5-ntlmssp".to_owned()];
        if let Some(path) = configuration {
            arguments.push(format!("--configfile={}", path.display()));
        }
        WinbindProvider { helper: helper.as_ref().to_owned(), arguments, timeout: Duration::from_secs(30) }
    }
}

impl Provider for WinbindProvider {
    fn auth_type(&self) -> AuthType {
        AuthType::Ntlm
    }

    fn accept(&self) -> Box<dyn Acceptor> {
        Box::new(WinbindAcceptor {
            helper: self.helper.clone(),
            arguments: self.arguments.clone(),
            timeout: self.timeout,
            running: None,
        })
    }
}

/// What the helper's word for a refusal means (MS-ERREF 2.3.1).
fn refused(why: &str) -> SecurityError {
    SecurityError::Refused(match why.trim() {
        "NT_STATUS_NO_SUCH_USER" => Refusal::UnknownAccount,
        "NT_STATUS_WRONG_PASSWORD" => Refusal::WrongPassword,
        "NT_STATUS_PASSWORD_EXPIRED" => Refusal::PasswordExpired,
        "NT_STATUS_PASSWORD_MUST_CHANGE" => Refusal::MustChangePassword,
        "NT_STATUS_ACCOUNT_LOCKED_OUT" => Refusal::LockedOut,
        "NT_STATUS_ACCOUNT_DISABLED" => Refusal::Disabled,
        "NT_STATUS_ACCOUNT_EXPIRED" => Refusal::AccountExpired,
        "NT_STATUS_INVALID_LOGON_HOURS"
        | "NT_STATUS_INVALID_WORKSTATION"
        | "NT_STATUS_LOGON_TYPE_NOT_GRANTED"
        | "NT_STATUS_ACCOUNT_RESTRICTION" => Refusal::NotAllowed,
        "NT_STATUS_NO_LOGON_SERVERS" | "NT_STATUS_DOMAIN_CONTROLLER_NOT_FOUND" => {
            return SecurityError::Unavailable("no domain controller".into());
        }
        _ => return SecurityError::LogonFailure,
    })
}

struct Running {
    /// Killed when dropped.
    _child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Running {
    async fn ask(&mut self, line: String) -> Result<Zeroizing<String>, SecurityError> {
        let gone = |e: std::io::Error| SecurityError::Unavailable(format!("ntlm_auth: {e}"));
        let line = Zeroizing::new(line + "\n");
        self.input.write_all(line.as_bytes()).await.map_err(gone)?;
        self.input.flush().await.map_err(gone)?;
        let mut answer = Zeroizing::new(String::new());
        (&mut self.output).take(LINE).read_line(&mut answer).await.map_err(gone)?;
        if answer.is_empty() {
            return Err(SecurityError::Unavailable("ntlm_auth ended".into()));
        }
        Ok(answer)
    }
}

struct WinbindAcceptor {
    helper: PathBuf,
    arguments: Vec<String>,
    timeout: Duration,
    running: Option<Running>,
}

impl WinbindAcceptor {
    fn start(&self) -> Result<Running, SecurityError> {
        let unavailable = |e: String| SecurityError::Unavailable(format!("{}: {e}", self.helper.display()));
        let mut child = Command::new(&self.helper)
            .args(&self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|e| unavailable(e.to_string()))?;
        let (input, output) = match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => (input, output),
            _ => return Err(unavailable("no pipes".into())),
        };
        Ok(Running { _child: child, input, output: BufReader::new(output) })
    }

    async fn exchange(&mut self, input: &[u8]) -> Result<Step, SecurityError> {
        let token = base64::encode(input);
        let Some(mut running) = self.running.take() else {
            let mut running = self.start()?;
            running.ask("SF NTLMSSP_FEATURE_SESSION_KEY".into()).await?;
            let answer = running.ask(format!("YR {token}")).await?;
            let challenge = answer.trim().strip_prefix("TT ").ok_or(SecurityError::LogonFailure)?;
            let challenge = base64::decode(challenge)
                .ok_or_else(|| SecurityError::Unavailable("ntlm_auth's challenge is not base64".into()))?;
            self.running = Some(running);
            return Ok(Step::Continue(challenge));
        };
        let answer = running.ask(format!("KK {token}")).await?;
        let user = match answer.trim().split_once(' ') {
            Some(("AF", user)) => user.to_owned(),
            Some(("BH", why)) => return Err(SecurityError::Unavailable(format!("ntlm_auth: {why}"))),
            Some(("NA", why)) => return Err(refused(why)),
            _ => return Err(SecurityError::LogonFailure),
        };
        let key = running.ask("GK".into()).await?;
        let key = key.trim().strip_prefix("GK ").and_then(base64::decode).map(Zeroizing::new);
        let key: [u8; 16] = key
            .and_then(|k| k.as_slice().try_into().ok())
            .ok_or_else(|| SecurityError::Unavailable("ntlm_auth gave no session key".into()))?;
        let flags = running.ask("GF".into()).await?;
        let flags = flags
            .trim()
            .strip_prefix("GF ")
            .and_then(|f| u32::from_str_radix(f.trim_start_matches("0x"), 16).ok())
            .ok_or_else(|| SecurityError::Unavailable("ntlm_auth gave no flags".into()))?;
        let (domain, account) = user.split_once(['\\', '/']).unwrap_or(("", &user));
        let peer = Identity { account: account.to_owned(), domain: domain.to_owned(), ..Identity::default() };
        Ok(Step::Done(None, Box::new(NtlmSession::from_key(key, flags, peer)?)))
    }
}

impl Acceptor for WinbindAcceptor {
    fn step<'a>(&'a mut self, input: &'a [u8]) -> BoxFuture<'a, Result<Step, SecurityError>> {
        Box::pin(async move {
            match tokio::time::timeout(self.timeout, self.exchange(input)).await {
                Ok(result) => result,
                Err(_) => Err(SecurityError::Unavailable("ntlm_auth does not answer".into())),
            }
        })
    }
}

mod base64 {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    pub(super) fn encode(bytes: &[u8]) -> String {
        let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
        for chunk in bytes.chunks(3) {
            let at = |i: usize| u32::from(chunk.get(i).copied().unwrap_or(0));
            let bits = (at(0) << 16) | (at(1) << 8) | at(2);
            for i in 0..4 {
                let digit = ALPHABET[(bits >> (18 - 6 * i)) as usize & 63];
                out.push(if i <= chunk.len() { digit as char } else { '=' });
            }
        }
        out
    }

    pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
        let mut out = Vec::with_capacity(text.len() / 4 * 3);
        let (mut bits, mut count) = (0u32, 0);
        for byte in text.trim_end_matches('=').bytes() {
            let digit = ALPHABET.iter().position(|a| *a == byte)? as u32;
            bits = (bits << 6) | digit;
            count += 6;
            if count >= 8 {
                count -= 8;
                out.push((bits >> count) as u8);
            }
        }
        Some(out)
    }

    #[test]
    fn base64_comes_back() {
        for n in 0..40u8 {
            let bytes: Vec<u8> = (0..n).map(|i| i.wrapping_mul(37)).collect();
            assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }
        assert_eq!(encode(b"NTLMSSP"), "TlRMTVNTUA==");
        assert_eq!(decode("a b"), None);
    }
}

#[test]
fn what_winbind_says_is_told_apart() {
    assert_eq!(refused("NT_STATUS_ACCOUNT_DISABLED\n"), SecurityError::Refused(Refusal::Disabled));
    assert_eq!(refused("NT_STATUS_SOMETHING_ELSE"), SecurityError::LogonFailure);
    assert!(matches!(refused("NT_STATUS_NO_LOGON_SERVERS"), SecurityError::Unavailable(_)));
}
