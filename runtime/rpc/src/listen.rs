//! For those who only listen: the fragments of a connection between others,
//! opened if a secret is known.
//!
//! A [`Listener`] is given every fragment of both directions in the order of the
//! stream. It follows the handshakes (NTLM or Kerberos, plain or inside SPNEGO), takes
//! the authentication trailers off, and decrypts what a known secret can decrypt.

use crate::association::fragment::{self, Split};
use crate::association::{FragmentError, is_ndr64};
use crate::security::krb5::{Closed, KerberosEar, KerberosListener, ServiceKey};
use crate::security::ntlm::{NtHash, NtlmListener, NtlmSession};
use crate::security::spnego::Heard as SpnegoToken;
use crate::security::{AuthType, Identity, Level, Protected, SecurityError, Session};
use dcerpc::dcerpc::{Pdu, PduType, PfcFlags, SyntaxId};
use pidl_ndr::Format;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Security contexts that one connection may have; further ones are not followed.
const CONTEXTS: usize = 64;

/// What opens encrypted calls; each is tried on every handshake.
#[derive(Clone, Debug, Default)]
pub struct Secrets {
    /// Of users who authenticate with NTLM.
    pub hashes: Vec<NtHash>,
    /// Of services that are called with Kerberos tickets.
    pub keys: Vec<ServiceKey>,
}

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
    /// Kerberos, and no keytab was given.
    NoKey,
    /// Kerberos, and the key of the ticket's service was not given.
    OtherKey,
    /// The handshake is not in what was heard.
    NoHandshake,
    /// Protected by something else than NTLM and Kerberos with AES or RC4.
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
            Sealed::NoKey => "encrypted by Kerberos, and no keytab given",
            Sealed::OtherKey => "encrypted by Kerberos for a service whose key was not given",
            Sealed::NoHandshake => "encrypted, and the handshake is not in the capture",
            Sealed::Mechanism => "encrypted in a way that is not known here",
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

/// What opens the PDUs of one side.
enum Ear {
    Ntlm(Box<NtlmSession>),
    Kerberos(KerberosEar),
}

impl Ear {
    fn unprotect(&mut self, pdu: Protected<'_>, token: &[u8]) -> Result<(), SecurityError> {
        match self {
            Ear::Ntlm(session) => session.unprotect(pdu, token),
            Ear::Kerberos(ear) => ear.unprotect(pdu, token),
        }
    }

    fn verify_mechanisms(&mut self, list: &[u8], mic: &[u8]) -> Result<(), SecurityError> {
        match self {
            Ear::Ntlm(session) => session.verify_mechanisms(list, mic),
            Ear::Kerberos(ear) => ear.verify_mechanisms(list, mic),
        }
    }
}

#[derive(Default)]
struct Context {
    ntlm: NtlmListener,
    kerberos: KerberosListener,
    /// What SPNEGO's tokens carry.
    mechanism: Option<AuthType>,
    /// SPNEGO's list of mechanisms.
    list: Vec<u8>,
    client: Option<Arc<Identity>>,
    /// What opens the client's PDUs, and what opens the server's.
    ears: Option<[Ear; 2]>,
    /// Why there are none.
    without: Option<Sealed>,
}

/// Listens to one connection.
pub struct Listener {
    secrets: Arc<Secrets>,
    contexts: BTreeMap<u32, Context>,
    /// Bytes of the client, of the server were missed.
    missed: [bool; 2],
}

impl Listener {
    /// Listens, knowing these secrets.
    #[must_use]
    pub fn new(secrets: Arc<Secrets>) -> Self {
        Listener { secrets, contexts: BTreeMap::new(), missed: [false; 2] }
    }

    /// Bytes of one direction are missing: what NTLM encrypts behind them stays so.
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
            Some(AuthType::Negotiate) => context.spnego_token(sender, token, &self.secrets),
            Some(mechanism) => context.token(mechanism, sender, token, &self.secrets),
            None => {
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
        let missed = self.missed[sender as usize];
        let Some(context) = self.contexts.get_mut(&trailer.context_id) else {
            return unknown(if missed { Sealed::OutOfStep } else { Sealed::NoHandshake });
        };
        let ear = context.ears.as_mut().map(|ears| &mut ears[sender as usize]);
        let ear = match ear {
            // Kerberos' tokens say themselves where they are.
            Some(ear @ Ear::Kerberos(_)) => ear,
            Some(_) if missed => return unknown(Sealed::OutOfStep),
            Some(ear) => ear,
            None => return unknown(context.without.unwrap_or(Sealed::NoHandshake)),
        };
        let opened = split.protected(bytes, header, level, true);
        match (opened.and_then(|(pdu, token)| ear.unprotect(pdu, token)), seal) {
            (Ok(()), true) => Protection::Opened,
            (Ok(()), false) => Protection::Signed(Some(true)),
            (Err(_), true) => Protection::Sealed(Sealed::BadSignature),
            (Err(_), false) => Protection::Signed(Some(false)),
        }
    }
}

impl Context {
    fn token(
        &mut self,
        mechanism: AuthType,
        sender: Sender,
        token: &[u8],
        secrets: &Secrets,
    ) -> Result<(), SecurityError> {
        match mechanism {
            AuthType::Kerberos => self.kerberos_token(sender, token, &secrets.keys),
            _ => self.ntlm_message(token, &secrets.hashes),
        }
    }

    fn ntlm_message(&mut self, message: &[u8], secrets: &[NtHash]) -> Result<(), SecurityError> {
        if let Some(over) = self.ntlm.hear(message, secrets)? {
            self.client = Some(Arc::new(over.client));
            self.without = match over.sessions {
                Some(_) => None,
                None if secrets.is_empty() => Some(Sealed::NoSecret),
                None => Some(Sealed::OtherSecret),
            };
            self.ears = over.sessions.map(|sessions| sessions.map(|s| Ear::Ntlm(Box::new(s))));
        }
        Ok(())
    }

    fn kerberos_token(
        &mut self,
        sender: Sender,
        token: &[u8],
        keys: &[ServiceKey],
    ) -> Result<(), SecurityError> {
        if let Some(over) = self.kerberos.hear(sender, token, keys)? {
            self.client = over.client.map(Arc::new).or(self.client.take());
            self.without = over.ears.as_ref().err().map(|why| match why {
                Closed::NoKey => Sealed::NoKey,
                Closed::OtherKey => Sealed::OtherKey,
                Closed::Enctype => Sealed::Mechanism,
            });
            self.ears = over.ears.ok().map(|ears| ears.map(Ear::Kerberos));
        }
        Ok(())
    }

    fn spnego_token(&mut self, sender: Sender, token: &[u8], secrets: &Secrets) -> Result<(), SecurityError> {
        let heard = SpnegoToken::in_token(token)?;
        if let Some(list) = heard.list {
            self.list = list;
        }
        if heard.mechanism.is_some() {
            self.mechanism = heard.mechanism;
        }
        if let Some(token) = &heard.token {
            self.token(self.mechanism.unwrap_or(AuthType::Ntlm), sender, token, secrets)?;
        }
        if let (Some(mic), Some(ears)) = (&heard.mic, &mut self.ears) {
            ears[sender as usize].verify_mechanisms(&self.list, mic)?;
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
