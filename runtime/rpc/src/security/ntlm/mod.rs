//! NTLMSSP with NTLMv2 and extended session security (MS-NLMP), ours over
//! RustCrypto primitives.
//!
//! The server compares the client's proof itself, in constant time, against a
//! [`NtlmAuthority`]; NTLMv1, LM and anonymous logons are refused, and a message
//! integrity code is checked whenever the client says it sent one (which it says
//! under its proof, so nobody on the way can take it away).

mod client;
mod crypto;
mod listen;
mod message;
mod server;
mod session;
mod users;

pub use client::NtlmInitiator;
pub use crypto::{Key, NtHash};
pub(crate) use listen::NtlmListener;
pub use server::{NtlmAcceptor, NtlmProvider, ServerName};
pub use session::NtlmSession;
pub use users::{NtlmAuthority, NtlmProof, NtlmUser, UserTable};

use super::{Identity, SecurityError};

/// Who a client says it is, if `token` is the message of the handshake that says
/// so (AUTHENTICATE). Nothing is proved by it.
#[must_use]
pub fn claimed(token: &[u8]) -> Option<Identity> {
    let said = message::Authenticate::decode(token).ok()?;
    Some(Identity {
        anonymous: said.user.is_empty(),
        account: said.user,
        domain: said.domain,
        workstation: said.workstation,
    })
}

/// What the two sides agree on (MS-NLMP 2.2.2.5): the flags this code looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Flags(u32);

impl Flags {
    pub(crate) const UNICODE: Flags = Flags(0x0000_0001);
    pub(crate) const REQUEST_TARGET: Flags = Flags(0x0000_0004);
    pub(crate) const SIGN: Flags = Flags(0x0000_0010);
    pub(crate) const SEAL: Flags = Flags(0x0000_0020);
    pub(crate) const NTLM: Flags = Flags(0x0000_0200);
    pub(crate) const ANONYMOUS: Flags = Flags(0x0000_0800);
    pub(crate) const ALWAYS_SIGN: Flags = Flags(0x0000_8000);
    pub(crate) const TARGET_DOMAIN: Flags = Flags(0x0001_0000);
    pub(crate) const TARGET_SERVER: Flags = Flags(0x0002_0000);
    pub(crate) const EXTENDED: Flags = Flags(0x0008_0000);
    pub(crate) const TARGET_INFO: Flags = Flags(0x0080_0000);
    pub(crate) const VERSION: Flags = Flags(0x0200_0000);
    pub(crate) const KEY_128: Flags = Flags(0x2000_0000);
    pub(crate) const KEY_EXCHANGE: Flags = Flags(0x4000_0000);
    pub(crate) const KEY_56: Flags = Flags(0x8000_0000);

    /// What a session must have.
    pub(crate) const REQUIRED: Flags = Flags(Self::UNICODE.0 | Self::EXTENDED.0 | Self::KEY_128.0);

    pub(crate) const fn from_bits(bits: u32) -> Self {
        Flags(bits)
    }

    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    pub(crate) const fn contains(self, other: Flags) -> bool {
        self.0 & other.0 == other.0
    }

    /// Refuses weaker sessions than ours.
    pub(crate) fn check(self) -> Result<(), SecurityError> {
        for (flag, name) in [
            (Flags::UNICODE, "Unicode"),
            (Flags::EXTENDED, "NTLM extended session security"),
            (Flags::KEY_128, "128-bit NTLM keys"),
        ] {
            if !self.contains(flag) {
                return Err(SecurityError::Unsupported(name.into()));
            }
        }
        Ok(())
    }
}

impl std::ops::BitOr for Flags {
    type Output = Flags;
    fn bitor(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }
}

impl std::ops::BitAnd for Flags {
    type Output = Flags;
    fn bitand(self, other: Flags) -> Flags {
        Flags(self.0 & other.0)
    }
}
