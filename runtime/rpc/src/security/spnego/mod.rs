//! SPNEGO (RFC 4178, MS-SPNG): the two sides choose a mechanism, and protect
//! the choice with its signature.

mod client;
mod server;
mod token;

pub use client::SpnegoInitiator;
pub use server::{SpnegoAcceptor, SpnegoProvider};

use super::{AuthType, SecurityError};

/// What somebody who listens takes from a token of either side.
#[derive(Debug, Default)]
pub(crate) struct Heard {
    /// The client's list of mechanisms, as its integrity code covers it.
    pub list: Option<Vec<u8>>,
    /// A token of the mechanism.
    pub token: Option<Vec<u8>>,
    /// An integrity code over the list.
    pub mic: Option<Vec<u8>>,
    /// The mechanism that is meant, when it is known.
    pub mechanism: Option<AuthType>,
}

impl Heard {
    /// Reads a token.
    pub(crate) fn in_token(token: &[u8]) -> Result<Self, SecurityError> {
        if token.first() == Some(&super::der::APPLICATION) {
            let init = token::Init::decode(token)?;
            let first = init.mechanisms.first().copied().flatten();
            let mechanism = first.map(Mechanism::auth_type);
            return Ok(Heard { list: Some(init.list), token: init.token, mic: None, mechanism });
        }
        let response = token::Response::decode(token)?;
        let mechanism = response.mechanism.map(Mechanism::auth_type);
        Ok(Heard { list: None, token: response.token, mic: response.mic, mechanism })
    }
}

/// What can be negotiated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mechanism {
    Ntlm,
    Kerberos,
    /// Kerberos under the number that Windows 2000 gave it.
    MsKerberos,
}

impl Mechanism {
    fn oid(self) -> &'static [u8] {
        match self {
            // 1.3.6.1.4.1.311.2.2.10
            Mechanism::Ntlm => &[0x2b, 6, 1, 4, 1, 0x82, 0x37, 2, 2, 10],
            // 1.2.840.113554.1.2.2
            Mechanism::Kerberos => &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 1, 2, 2],
            // 1.2.840.48018.1.2.2
            Mechanism::MsKerberos => &[0x2a, 0x86, 0x48, 0x82, 0xf7, 0x12, 1, 2, 2],
        }
    }

    fn from_oid(oid: &[u8]) -> Option<Self> {
        [Mechanism::Ntlm, Mechanism::Kerberos, Mechanism::MsKerberos].into_iter().find(|m| m.oid() == oid)
    }

    fn of(auth_type: AuthType) -> Option<Self> {
        match auth_type {
            AuthType::Ntlm => Some(Mechanism::Ntlm),
            AuthType::Kerberos => Some(Mechanism::Kerberos),
            AuthType::Negotiate => None,
        }
    }

    fn auth_type(self) -> AuthType {
        match self {
            Mechanism::Ntlm => AuthType::Ntlm,
            Mechanism::Kerberos | Mechanism::MsKerberos => AuthType::Kerberos,
        }
    }
}

fn unexpected(what: &str) -> SecurityError {
    SecurityError::Malformed(format!("SPNEGO: {what}"))
}
