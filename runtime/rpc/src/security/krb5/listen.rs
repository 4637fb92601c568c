//! A handshake between others, followed by somebody who has the service's keys.

use super::message::{ApRep, ApReq, client_subkey, server_subkey, ticket};
use super::session::Keys;
use super::{KerberosEar, Key, ServiceKey, malformed};
use crate::listen::Sender;
use crate::security::{Identity, SecurityError, frame};
use std::sync::Arc;

/// What keys are used for (RFC 4120 7.5.1).
const TICKET: u32 = 2;
const AUTHENTICATOR: u32 = 11;
const AP_REP: u32 = 12;

/// Why a session stays closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closed {
    /// No keys were given.
    NoKey,
    /// The ticket is for a key that was not given.
    OtherKey,
    /// Encrypted in a way unknown here.
    Enctype,
}

/// What has been heard so far.
#[derive(Default)]
pub(crate) struct KerberosListener {
    ticket: Option<Key>,
    keys: Keys,
}

/// A handshake that has come far enough.
pub(crate) struct Overheard {
    /// The client, as its ticket has it.
    pub client: Option<Identity>,
    /// What opens the client's PDUs, and what opens the server's.
    pub ears: Result<[KerberosEar; 2], Closed>,
}

impl KerberosListener {
    /// Follows one token, with or without a frame.
    pub(crate) fn hear(
        &mut self,
        sender: Sender,
        token: &[u8],
        known: &[ServiceKey],
    ) -> Result<Option<Overheard>, SecurityError> {
        let message = frame::remove(token).unwrap_or(token);
        match (message.first(), sender) {
            (Some(&ApReq::TAG), Sender::Client) => self.request(&ApReq::decode(message)?, known).map(Some),
            (Some(&ApRep::TAG), Sender::Server) => self.reply(&ApRep::decode(message)?),
            // The third leg, which proves to the server what it wanted proved.
            (Some(&ApRep::TAG), Sender::Client) => Ok(None),
            _ => Err(malformed("neither AP-REQ nor AP-REP")),
        }
    }

    fn request(&mut self, request: &ApReq<'_>, known: &[ServiceKey]) -> Result<Overheard, SecurityError> {
        *self = KerberosListener::default();
        let closed = |why| Overheard { client: None, ears: Err(why) };
        if known.is_empty() {
            return Ok(closed(Closed::NoKey));
        }
        // A service may have several names; the checksum tells whose key it is.
        let of_kind = known.iter().filter(|k| k.key.enctype() == request.ticket.enctype);
        let Some(plain) = of_kind.into_iter().find_map(|k| k.key.decrypt(TICKET, request.ticket.cipher))
        else {
            tracing::debug!(
                service = request.service,
                enctype = request.ticket.enctype.0,
                "no key for a ticket"
            );
            return Ok(closed(Closed::OtherKey));
        };
        let (session, client) = ticket(&plain)?;
        let Some(session) = session else {
            return Ok(Overheard { client: Some(client), ears: Err(Closed::Enctype) });
        };
        let plain = session.decrypt(AUTHENTICATOR, request.authenticator.cipher);
        let plain = plain.ok_or_else(|| malformed("an authenticator of another session"))?;
        let chosen = client_subkey(&plain)?;
        self.keys = Keys { initiator: Some(chosen.unwrap_or_else(|| session.clone())), acceptor: None };
        self.ticket = Some(session);
        Ok(Overheard { client: Some(client), ears: Ok(self.ears()) })
    }

    fn reply(&mut self, reply: &ApRep<'_>) -> Result<Option<Overheard>, SecurityError> {
        let Some(session) = &self.ticket else { return Ok(None) };
        let plain = session.decrypt(AP_REP, reply.0.cipher);
        let plain = plain.ok_or_else(|| malformed("an answer of another session"))?;
        self.keys.acceptor = server_subkey(&plain)?;
        Ok(Some(Overheard { client: None, ears: Ok(self.ears()) }))
    }

    fn ears(&self) -> [KerberosEar; 2] {
        let keys = Arc::new(self.keys.clone());
        [Sender::Client, Sender::Server].map(|sender| KerberosEar::new(keys.clone(), sender))
    }
}
