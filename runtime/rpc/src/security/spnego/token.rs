//! The two tokens of RFC 4178 section 4.2.

use super::Mechanism;
use crate::security::SecurityError;
use crate::security::der::{APPLICATION, ENUMERATED, OCTETS, OID, Reader, SEQUENCE, context, wrap};

/// 1.3.6.1.5.5.2
const SPNEGO: &[u8] = &[0x2b, 6, 1, 5, 5, 2];

/// The client's first token.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Init {
    /// In the client's order; mechanisms unknown to us are `None`.
    pub mechanisms: Vec<Option<Mechanism>>,
    /// The list as it was encoded: what the integrity code covers.
    pub list: Vec<u8>,
    /// First token of the first mechanism.
    pub token: Option<Vec<u8>>,
}

/// How far the negotiation is (RFC 4178 4.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Completed = 0,
    Incomplete = 1,
    Rejected = 2,
    RequestMic = 3,
}

/// Every other token, of either side.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Response {
    pub state: Option<State>,
    pub mechanism: Option<Mechanism>,
    pub token: Option<Vec<u8>>,
    pub mic: Option<Vec<u8>>,
}

/// A list of mechanisms as the integrity code covers it.
pub(super) fn encode_list(mechanisms: &[Mechanism]) -> Vec<u8> {
    let oids: Vec<u8> = mechanisms.iter().flat_map(|m| wrap(OID, m.oid())).collect();
    wrap(SEQUENCE, &oids)
}

fn octets(content: &[u8]) -> Result<Vec<u8>, SecurityError> {
    Ok(Reader::new(content).tagged(OCTETS)?.to_vec())
}

impl Init {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut fields = wrap(context(0), &self.list);
        if let Some(token) = &self.token {
            fields.extend(wrap(context(2), &wrap(OCTETS, token)));
        }
        let mut content = wrap(OID, SPNEGO);
        content.extend(wrap(context(0), &wrap(SEQUENCE, &fields)));
        wrap(APPLICATION, &content)
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Self, SecurityError> {
        let mut outer = Reader::new(Reader::new(bytes).tagged(APPLICATION)?);
        if outer.tagged(OID)? != SPNEGO {
            return Err(SecurityError::Unsupported("SPNEGO in this token".into()));
        }
        let mut fields = Reader::new(Reader::new(outer.tagged(context(0))?).tagged(SEQUENCE)?);
        let list = fields.tagged(context(0))?.to_vec();
        let mut mechanisms = Vec::new();
        let mut oids = Reader::new(Reader::new(&list).tagged(SEQUENCE)?);
        while !oids.is_empty() {
            mechanisms.push(Mechanism::from_oid(oids.tagged(OID)?));
        }
        let mut token = None;
        while !fields.is_empty() {
            // reqFlags and the MIC of a first token mean nothing (RFC 4178 4.2.1).
            let (tag, content) = fields.any()?;
            if tag == context(2) {
                token = Some(octets(content)?);
            }
        }
        Ok(Init { mechanisms, list, token })
    }
}

impl Response {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut fields = Vec::new();
        if let Some(state) = self.state {
            fields.extend(wrap(context(0), &wrap(ENUMERATED, &[state as u8])));
        }
        if let Some(mechanism) = self.mechanism {
            fields.extend(wrap(context(1), &wrap(OID, mechanism.oid())));
        }
        if let Some(token) = &self.token {
            fields.extend(wrap(context(2), &wrap(OCTETS, token)));
        }
        if let Some(mic) = &self.mic {
            fields.extend(wrap(context(3), &wrap(OCTETS, mic)));
        }
        wrap(context(1), &wrap(SEQUENCE, &fields))
    }

    pub(super) fn decode(bytes: &[u8]) -> Result<Self, SecurityError> {
        let mut fields = Reader::new(Reader::new(Reader::new(bytes).tagged(context(1))?).tagged(SEQUENCE)?);
        let mut out = Response::default();
        if let Some(content) = fields.optional(context(0))? {
            out.state = Some(match Reader::new(content).tagged(ENUMERATED)? {
                [0] => State::Completed,
                [1] => State::Incomplete,
                [2] => State::Rejected,
                [3] => State::RequestMic,
                _ => return Err(SecurityError::Malformed("SPNEGO: unknown state".into())),
            });
        }
        if let Some(content) = fields.optional(context(1))? {
            let mechanism = Mechanism::from_oid(Reader::new(content).tagged(OID)?);
            out.mechanism =
                Some(mechanism.ok_or_else(|| SecurityError::Unsupported("a mechanism we know".into()))?);
        }
        if let Some(content) = fields.optional(context(2))? {
            out.token = Some(octets(content)?);
        }
        if let Some(content) = fields.optional(context(3))? {
            out.mic = Some(octets(content)?);
        }
        Ok(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn tokens_come_back() {
        let init = Init {
            mechanisms: vec![Some(Mechanism::Kerberos), Some(Mechanism::Ntlm)],
            list: encode_list(&[Mechanism::Kerberos, Mechanism::Ntlm]),
            token: Some(vec![7; 300]),
        };
        assert_eq!(Init::decode(&init.encode()).unwrap(), init);
        let response = Response {
            state: Some(State::Incomplete),
            mechanism: Some(Mechanism::Ntlm),
            token: Some(vec![1; 70_000]),
            mic: Some(vec![2; 16]),
        };
        assert_eq!(Response::decode(&response.encode()).unwrap(), response);
    }

    proptest! {
        #[test]
        fn hostile_tokens_are_errors(mut bytes in prop::collection::vec(any::<u8>(), 0..200), at in 0usize..40, byte: u8) {
            let _ = Init::decode(&bytes);
            let _ = Response::decode(&bytes);
            bytes = Init { mechanisms: vec![], list: encode_list(&[Mechanism::Ntlm]), token: Some(bytes) }.encode();
            if let Some(b) = bytes.get_mut(at) {
                *b = byte;
            }
            let _ = Init::decode(&bytes);
        }
    }
}
