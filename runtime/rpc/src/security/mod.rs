//! Security contexts: who is at the other end, and what happens to PDUs.
//!
//! A provider is a pair of handshakes, [`Initiator`] and [`Acceptor`]. Both end
//! with a [`Session`], which signs and seals PDUs. The association does not
//! know which provider it is talking to.

mod der;
mod frame;
#[cfg(feature = "kerberos")]
pub mod kerberos;
pub mod krb5;
pub mod ntlm;
mod rc4;
pub mod spnego;
pub mod winbind;

#[cfg(test)]
mod tests;

use std::fmt;
use std::future::Future;
use std::ops::Range;
use std::pin::Pin;
use std::sync::Arc;
use zeroize::Zeroizing;

/// A future that can be kept in a box.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// How much a security context protects (MS-RPCE 2.2.1.1.8).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Level {
    /// No authentication.
    #[default]
    None = 1,
    /// The peer is authenticated when the connection is made; PDUs are not protected.
    Connect = 2,
    /// Sent as [`Level::Packet`], which it always is on connections (MS-RPCE 2.2.1.1.8).
    Call = 3,
    /// Every PDU is known to come from the peer.
    Packet = 4,
    /// Every PDU is signed.
    Integrity = 5,
    /// Every PDU is signed and its arguments are encrypted.
    Privacy = 6,
}

impl Level {
    /// The level a wire value stands for.
    #[must_use]
    pub fn from_wire(value: u8) -> Option<Level> {
        Some(match value {
            1 => Level::None,
            2 => Level::Connect,
            3 => Level::Call,
            4 => Level::Packet,
            5 => Level::Integrity,
            6 => Level::Privacy,
            _ => return None,
        })
    }

    /// Whether requests, responses and faults carry a signature.
    #[must_use]
    pub fn signs(self) -> bool {
        self >= Level::Call
    }
}

/// Which provider made a token (MS-RPCE 2.2.1.1.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuthType {
    /// SPNEGO: the two sides choose a mechanism.
    Negotiate,
    /// NTLMSSP as it is.
    Ntlm,
    /// Kerberos as it is.
    Kerberos,
}

impl AuthType {
    /// Value of a `sec_trailer`'s type.
    #[must_use]
    pub fn to_wire(self) -> u8 {
        match self {
            AuthType::Negotiate => 9,
            AuthType::Ntlm => 10,
            AuthType::Kerberos => 16,
        }
    }

    /// The provider a wire value stands for.
    #[must_use]
    pub fn from_wire(value: u8) -> Option<AuthType> {
        Some(match value {
            9 => AuthType::Negotiate,
            10 => AuthType::Ntlm,
            16 => AuthType::Kerberos,
            _ => return None,
        })
    }
}

/// Who is at the other end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// Account name as the authority spells it, or as the client sent it when it has no opinion.
    pub account: String,
    /// Domain or realm; may be empty.
    pub domain: String,
    /// The client's host, as it says; may be empty.
    pub workstation: String,
    /// No user was checked.
    pub anonymous: bool,
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.anonymous, self.domain.is_empty()) {
            (true, _) => f.write_str("anonymous"),
            (_, true) => f.write_str(&self.account),
            _ => write!(f, "{}\\{}", self.domain, self.account),
        }
    }
}

/// Where the parts of a PDU are that protection looks at.
#[derive(Debug)]
pub struct Protected<'a> {
    /// The PDU from its header to the end of its `sec_trailer`, token excluded.
    pub pdu: &'a mut [u8],
    /// Arguments and padding inside `pdu`: what is encrypted, and all that is
    /// signed without header signing.
    pub body: Range<usize>,
    /// Header and trailer are signed too, where the provider leaves a choice.
    pub sign_header: bool,
    /// Encrypt, not only sign.
    pub seal: bool,
}

impl Protected<'_> {
    /// The bytes a signature covers.
    pub fn signed(&self) -> &[u8] {
        if self.sign_header { self.pdu } else { self.pdu.get(self.body.clone()).unwrap_or_default() }
    }

    /// The bytes that are encrypted.
    pub fn sealed(&mut self) -> &mut [u8] {
        self.pdu.get_mut(self.body.clone()).unwrap_or_default()
    }
}

/// An established security context.
pub trait Session: Send {
    /// Bytes of the token that [`Session::protect`] makes for `body` bytes.
    fn token_length(&self, body: usize, seal: bool) -> usize;
    /// Alignment that arguments are padded to before they are sealed.
    fn alignment(&self) -> usize {
        16
    }
    /// Whether signatures can cover PDU headers.
    fn can_sign_header(&self) -> bool {
        true
    }
    /// Whether a handshake asked for enough for a level; what it turned out to
    /// lack shows when the first PDU is protected.
    fn supports(&self, _level: Level) -> bool {
        true
    }
    /// Encrypts in place if asked to and appends the token to `token`.
    fn protect(&mut self, pdu: Protected<'_>, token: &mut Vec<u8>) -> Result<(), SecurityError>;
    /// Decrypts in place if asked to and checks the token.
    fn unprotect(&mut self, pdu: Protected<'_>, token: &[u8]) -> Result<(), SecurityError>;
    /// A signature over bytes that are not a PDU, without using up a sequence
    /// number of the RPC stream: SPNEGO's mechListMIC.
    fn sign_mechanisms(&mut self, list: &[u8]) -> Result<Vec<u8>, SecurityError>;
    /// Checks such a signature.
    fn verify_mechanisms(&mut self, list: &[u8], mic: &[u8]) -> Result<(), SecurityError>;
    /// Who is at the other end.
    fn peer(&self) -> &Identity;
    /// The key both sides share.
    fn session_key(&self) -> Zeroizing<Vec<u8>>;
}

/// What a step of a handshake gives.
pub enum Step {
    /// Send this and wait for an answer.
    Continue(Vec<u8>),
    /// The handshake is over; send the token if there is one.
    Done(Option<Vec<u8>>, Box<dyn Session>),
}

/// The client's side of a handshake.
pub trait Initiator: Send {
    /// The provider.
    fn auth_type(&self) -> AuthType;
    /// The next token: the first one without input, then one for each of the server's.
    fn step(&mut self, input: Option<&[u8]>) -> Result<Step, SecurityError>;
}

/// The server's side of a handshake.
pub trait Acceptor: Send {
    /// Answers a token. May wait: for a directory, for a helper process.
    fn step<'a>(&'a mut self, input: &'a [u8]) -> BoxFuture<'a, Result<Step, SecurityError>>;
}

/// What a server accepts: one acceptor for each security context.
pub trait Provider: Send + Sync {
    /// The provider.
    fn auth_type(&self) -> AuthType;
    /// A fresh handshake.
    fn accept(&self) -> Box<dyn Acceptor>;
    /// A fresh handshake of a client that is there, as [`crate::CallInfo::peer`]
    /// has it: for those who count failures by address.
    fn accept_from(&self, _peer: &str) -> Box<dyn Acceptor> {
        self.accept()
    }
    /// The server's principal name, for `mgmt`.
    fn principal(&self) -> &str {
        ""
    }
}

/// A password that is wiped when dropped and never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Arc<Zeroizing<String>>);

impl Password {
    /// The password itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Password {
    fn from(text: String) -> Self {
        Password(Arc::new(Zeroizing::new(text)))
    }
}

impl From<&str> for Password {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Who a client says it is.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// Account name.
    pub user: String,
    /// Domain; may be empty.
    pub domain: String,
    /// Secret.
    pub secret: Secret,
    /// This host's name, told to the server.
    pub workstation: String,
    /// The service's principal name (`host/server`), told to the server and used by Kerberos.
    pub target: String,
}

/// What proves it.
#[derive(Clone, Debug)]
pub enum Secret {
    /// A password.
    Password(Password),
    /// The MD4 hash of a password in UTF-16.
    NtHash(ntlm::NtHash),
    /// What the system's Kerberos library has: a ticket cache, or a keytab.
    System,
}

impl Credentials {
    /// A user with a password; `DOMAIN\user` names a domain.
    #[must_use]
    pub fn password(user: &str, password: impl Into<Password>) -> Self {
        let (domain, user) = user.split_once('\\').unwrap_or(("", user));
        Credentials {
            user: user.to_owned(),
            domain: domain.to_owned(),
            secret: Secret::Password(password.into()),
            workstation: String::new(),
            target: String::new(),
        }
    }
}

impl Credentials {
    /// A user (`jo@REALM`, or nothing for the only one there) whose tickets or
    /// keys the system's Kerberos library has: see [`Secret::System`].
    #[must_use]
    pub fn system(user: &str) -> Self {
        Credentials {
            user: user.to_owned(),
            domain: String::new(),
            secret: Secret::System,
            workstation: String::new(),
            target: String::new(),
        }
    }
}

/// Why an authority does not let an account in. Logs and counters tell it;
/// the client gets the same answer for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no such account.
    UnknownAccount,
    /// The proof does not fit the account's password.
    WrongPassword,
    /// The password is too old.
    PasswordExpired,
    /// The password must be changed before the first logon.
    MustChangePassword,
    /// Too many wrong passwords; the authority has locked the account.
    LockedOut,
    /// An administrator has disabled the account.
    Disabled,
    /// The account's time is over.
    AccountExpired,
    /// The account may not log on here or now.
    NotAllowed,
    /// Too many failures lately: nothing was checked.
    TooManyFailures,
}

impl Refusal {
    /// All of them.
    pub const ALL: [Refusal; 9] = [
        Refusal::UnknownAccount,
        Refusal::WrongPassword,
        Refusal::PasswordExpired,
        Refusal::MustChangePassword,
        Refusal::LockedOut,
        Refusal::Disabled,
        Refusal::AccountExpired,
        Refusal::NotAllowed,
        Refusal::TooManyFailures,
    ];
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refusal::UnknownAccount => "unknown account",
            Refusal::WrongPassword => "wrong password",
            Refusal::PasswordExpired => "password expired",
            Refusal::MustChangePassword => "password must be changed",
            Refusal::LockedOut => "account locked",
            Refusal::Disabled => "account disabled",
            Refusal::AccountExpired => "account expired",
            Refusal::NotAllowed => "account may not log on here",
            Refusal::TooManyFailures => "too many failures",
        })
    }
}

/// Why a handshake failed or a PDU was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecurityError {
    /// A token is not what the standard says.
    Malformed(String),
    /// The peer does not offer what is required.
    Unsupported(String),
    /// No such user, or the wrong password. Which one is not told.
    LogonFailure,
    /// An authority does not let an account in, and says why.
    Refused(Refusal),
    /// A signature does not fit: altered, replayed, or out of order.
    BadSignature,
    /// The authority cannot be reached.
    Unavailable(String),
    /// Our own credentials do not do: no ticket, no keytab, not for this provider.
    Credentials(String),
    /// Steps in the wrong order.
    Sequence,
}

impl fmt::Display for SecurityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SecurityError::Malformed(what) => write!(f, "malformed authentication token: {what}"),
            SecurityError::Unsupported(what) => write!(f, "the peer does not support {what}"),
            SecurityError::LogonFailure => f.write_str("unknown user or wrong password"),
            SecurityError::Refused(why) => why.fmt(f),
            SecurityError::BadSignature => f.write_str("wrong signature or sequence number"),
            SecurityError::Unavailable(what) => write!(f, "the authority cannot be reached: {what}"),
            SecurityError::Credentials(what) => write!(f, "no usable credentials: {what}"),
            SecurityError::Sequence => f.write_str("authentication tokens in the wrong order"),
        }
    }
}

impl std::error::Error for SecurityError {}

impl From<pidl_ndr::Error> for SecurityError {
    fn from(error: pidl_ndr::Error) -> Self {
        SecurityError::Malformed(error.to_string())
    }
}
