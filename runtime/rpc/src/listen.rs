//! For those who only listen: the fragments of a connection between others,
//! opened if a secret is known.
//!
//! A [`Listener`] is given every fragment of both directions in the order of the
//! stream. It follows the handshakes (NTLM, plain or inside SPNEGO), takes the
//! authentication trailers off, and decrypts what a known secret can decrypt.

use crate::association::fragment::{self, Split};
use crate::association::{FragmentError, is_ndr64};
use crate::security::ntlm::{NtHash, NtlmListener, NtlmSession};
use crate::security::spnego::Heard as SpnegoToken;
use crate::security::{AuthType, Identity, Level, SecurityError, Session};
use dcerpc::dcerpc::{Pdu, PduType, PfcFlags, SyntaxId};
use pidl_ndr::Format;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Security contexts that one connection may have; further ones are not followed.
const CONTEXTS: usize = 64;

/// Who sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sender {
    /// Who binds and calls.
    Client,
    /// Who answers.
    Server,
}

/// Why arguments cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sealed {
    /// No password or hash was given.
    NoSecret,
    /// None of the secrets given is this user's.
    OtherSecret,
    /// The handshake is not in what was heard.
    NoHandshake,
    /// Protected by something else than NTLM.
    Mechanism,
    /// Bytes are missing, so the place in the key stream is lost.
    OutOfStep,
    /// The signature is wrong, so what was decrypted is not what was sent.
    BadSignature,
}

impl fmt::Display for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Sealed::NoSecret => "encrypted, and no password or hash given",
            Sealed::OtherSecret => "encrypted for a user whose password was not given",
            Sealed::NoHandshake => "encrypted, and the handshake is not in the capture",
            Sealed::Mechanism => "encrypted by something else than NTLM",
            Sealed::OutOfStep => "encrypted, and bytes before it are missing",
            Sealed::BadSignature => "encrypted, and its signature is wrong",
        })
    }
}

/// How a fragment's arguments were protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Protection {
    /// Not at all.
    #[default]
    None,
    /// Signed; whether rightly is known when the secret is.
    Signed(Option<bool>),
    /// Encrypted; decrypted, and rightly signed.
    Opened,
    /// Encrypted, and still so.
    Sealed(Sealed),
}

/// Who authenticated and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Authentication {
    /// Wire value of the provider (MS-RPCE 2.2.1.1.7).
    pub auth_type: u8,
    /// Wire value of the level (MS-RPCE 2.2.1.1.8).
    pub level: u8,
    /// The client, once it has said who it is.
    pub client: Option<Arc<Identity>>,
}

/// A fragment without its trailer.
#[derive(Debug)]
pub struct Heard {
    /// The PDU; its blob ends where padding and trailer begin.
    pub pdu: Pdu,
    /// Byte order of header and arguments.
    pub format: Format,
    /// How it was protected.
    pub protection: Protection,
    /// By whom; none without a trailer.
    pub authentication: Option<Authentication>,
}

#[derive(Default)]
struct Context {
    ntlm: NtlmListener,
    /// SPNEGO's list of mechanisms.
    list: Vec<u8>,
    client: Option<Arc<Identity>>,
    /// What opens the client's PDUs, and what opens the server's.
    sessions: Option<[NtlmSession; 2]>,
    /// Why there are none.
    without: Option<Sealed>,
}

/// Listens to one connection.
pub struct Listener {
    secrets: Arc<[NtHash]>,
    contexts: BTreeMap<u32, Context>,
    /// Bytes of the client, of the server were missed.
    missed: [bool; 2],
}

impl Listener {
    /// Listens, knowing these secrets.
    #[must_use]
    pub fn new(secrets: Arc<[NtHash]>) -> Self {
        Listener { secrets, contexts: BTreeMap::new(), missed: [false; 2] }
    }

    /// Bytes of one direction are missing: what is encrypted behind them stays so.
    pub fn missed(&mut self, sender: Sender) {
        self.missed[sender as usize] = true;
    }

    /// Takes one whole fragment, which is decrypted in place.
    pub fn fragment(&mut self, sender: Sender, bytes: &mut [u8]) -> Result<Heard, FragmentError> {
        let split = Split::of(bytes)?;
        let (ptype, _) = fragment::peek(bytes);
        let data = match ptype {
            PduType::PDU_REQUEST if has_object(bytes) => Some(fragment::OBJECT_REQUEST_HEADER),
            PduType::PDU_REQUEST => Some(fragment::REQUEST_HEADER),
            PduType::PDU_RESPONSE | PduType::PDU_FAULT => Some(fragment::RESPONSE_HEADER),
            _ => None,
        };
        let mut protection = Protection::None;
        let mut authentication = None;
        if let Some(trailer) = &split.trailer {
            let (id, auth_type, level) = (trailer.context_id, trailer.r#type.0, trailer.level.0);
            match data {
                Some(header) => protection = self.open(sender, bytes, &split, header),
                None => self.token(sender, id, auth_type, &trailer.token.0),
            }
            let client = self.contexts.get(&id).and_then(|c| c.client.clone());
            authentication = Some(Authentication { auth_type, level, client });
        }
        let body = bytes.get(..split.body_end()).unwrap_or_default();
        let pdu: Pdu = fragment::read(body)?;
        let format = fragment::format_of(pdu.drep);
        Ok(Heard { pdu, format, protection, authentication })
    }

    /// A handshake goes on. What is wrong with it shows when something encrypted comes.
    fn token(&mut self, sender: Sender, id: u32, auth_type: u8, token: &[u8]) {
        if self.contexts.len() >= CONTEXTS && !self.contexts.contains_key(&id) {
            return;
        }
        let context = self.contexts.entry(id).or_default();
        let result = match AuthType::from_wire(auth_type) {
            Some(AuthType::Ntlm) => context.ntlm_message(token, &self.secrets),
            Some(AuthType::Negotiate) => context.spnego_token(sender, token, &self.secrets),
            _ => {
                context.without = Some(Sealed::Mechanism);
                Ok(())
            }
        };
        if result.is_err() {
            context.without.get_or_insert(Sealed::NoHandshake);
        }
    }

    fn open(&mut self, sender: Sender, bytes: &mut [u8], split: &Split, header: usize) -> Protection {
        let Some(trailer) = &split.trailer else { return Protection::None };
        let level = match Level::from_wire(trailer.level.0) {
            Some(level) if level.signs() => level,
            _ => return Protection::None,
        };
        let seal = level == Level::Privacy;
        let unknown = |why| if seal { Protection::Sealed(why) } else { Protection::Signed(None) };
        if self.missed[sender as usize] {
            return unknown(Sealed::OutOfStep);
        }
        let Some(context) = self.contexts.get_mut(&trailer.context_id) else {
            return unknown(Sealed::NoHandshake);
        };
        let Some(sessions) = &mut context.sessions else {
            return unknown(context.without.unwrap_or(Sealed::NoHandshake));
        };
        let session = &mut sessions[sender as usize];
        match (split.unprotect(bytes, header, session, level, true), seal) {
            (Ok(()), true) => Protection::Opened,
            (Ok(()), false) => Protection::Signed(Some(true)),
            (Err(_), true) => Protection::Sealed(Sealed::BadSignature),
            (Err(_), false) => Protection::Signed(Some(false)),
        }
    }
}

impl Context {
    fn ntlm_message(&mut self, message: &[u8], secrets: &[NtHash]) -> Result<(), SecurityError> {
        if let Some(over) = self.ntlm.hear(message, secrets)? {
            self.client = Some(Arc::new(over.client));
            self.without = match over.sessions {
                Some(_) => None,
                None if secrets.is_empty() => Some(Sealed::NoSecret),
                None => Some(Sealed::OtherSecret),
            };
            self.sessions = over.sessions;
        }
        Ok(())
    }

    fn spnego_token(
        &mut self,
        sender: Sender,
        token: &[u8],
        secrets: &[NtHash],
    ) -> Result<(), SecurityError> {
        let heard = SpnegoToken::in_token(token)?;
        if let Some(list) = heard.list {
            self.list = list;
        }
        match heard.mechanism {
            Some(AuthType::Kerberos) => self.without = Some(Sealed::Mechanism),
            Some(_) => self.without = None,
            None => {}
        }
        if let Some(token) = &heard.token
            && self.without != Some(Sealed::Mechanism)
        {
            self.ntlm_message(token, secrets)?;
        }
        if let (Some(mic), Some(sessions)) = (&heard.mic, &mut self.sessions) {
            sessions[sender as usize].verify_mechanisms(&self.list, mic)?;
        }
        Ok(())
    }
}

fn has_object(fragment: &[u8]) -> bool {
    fragment.get(3).is_some_and(|flags| flags & PfcFlags::PFC_OBJECT_UUID.0 != 0)
}

/// Whether a transfer syntax is NDR64; none when it is neither NDR nor NDR64.
#[must_use]
pub fn ndr64(syntax: &SyntaxId) -> Option<bool> {
    is_ndr64(syntax)
}
