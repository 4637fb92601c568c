//! A handshake between others, followed by somebody who has the service's keys.

use super::established::Agreed;
use super::message::{ApRep, ApReq, client_choice, server_choice, ticket};
use super::session::Keys;
use super::{KerberosEar, Key, ServiceKey, malformed};
use crate::listen::Sender;
use crate::security::{Identity, SecurityError, frame};
use std::sync::Arc;

/// What keys are used for (RFC 4120 7.5.1).
const TICKET: u32 = 2;
pub(super) const AUTHENTICATOR: u32 = 11;
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
    /// The numbers that client and server begin with.
    numbers: [Option<u32>; 2],
    /// A side chose a key of a kind that is unknown here.
    unknown: bool,
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
        self.authenticator(session, request)?;
        Ok(Overheard { client: Some(client), ears: Ok(self.ears()) })
    }

    /// What the key of a ticket opens in a client's message.
    pub(super) fn authenticator(&mut self, session: Key, request: &ApReq<'_>) -> Result<(), SecurityError> {
        let plain = session.decrypt(AUTHENTICATOR, request.authenticator.cipher);
        let plain = plain.ok_or_else(|| malformed("an authenticator of another session"))?;
        let choice = client_choice(&plain)?;
        self.keys = Keys { initiator: Some(choice.key.unwrap_or_else(|| session.clone())), acceptor: None };
        self.ticket = Some(session);
        self.numbers = [choice.number, None];
        self.unknown = choice.unknown;
        Ok(())
    }

    fn reply(&mut self, reply: &ApRep<'_>) -> Result<Option<Overheard>, SecurityError> {
        let Some(session) = &self.ticket else { return Ok(None) };
        let plain = session.decrypt(AP_REP, reply.0.cipher);
        let plain = plain.ok_or_else(|| malformed("an answer of another session"))?;
        let choice = server_choice(&plain)?;
        self.keys.acceptor = choice.key;
        self.numbers[1] = choice.number;
        self.unknown |= choice.unknown;
        Ok(Some(Overheard { client: None, ears: Ok(self.ears()) }))
    }

    fn ears(&self) -> [KerberosEar; 2] {
        let keys = Arc::new(self.keys.clone());
        [Sender::Client, Sender::Server].map(|sender| KerberosEar::new(keys.clone(), sender))
    }

    /// What both sides agreed on, for an end that may use it; none as long as something
    /// of it is missing.
    pub(crate) fn agreed(&self) -> Option<Agreed> {
        let [client, server] = self.numbers;
        let keys = self.keys.clone();
        (!self.unknown).then_some(Agreed { keys, numbers: [client?, server?] })
    }
}
