//! The client's side.

use super::token::{Init, Response, State, encode_list};
use super::{Mechanism, unexpected};
use crate::security::{AuthType, Initiator, SecurityError, Session, Step};

/// A client's handshake that offers one mechanism.
pub struct SpnegoInitiator {
    inner: Box<dyn Initiator>,
    mechanism: Mechanism,
    list: Vec<u8>,
    started: bool,
    /// The mechanism is done; the server's last word is awaited.
    session: Option<Box<dyn Session>>,
}

impl SpnegoInitiator {
    /// Offers the mechanism of `inner`.
    pub fn new(inner: Box<dyn Initiator>) -> Result<Self, SecurityError> {
        let mechanism = Mechanism::of(inner.auth_type()).ok_or(SecurityError::Sequence)?;
        Ok(SpnegoInitiator {
            inner,
            mechanism,
            list: encode_list(&[mechanism]),
            started: false,
            session: None,
        })
    }

    fn start(&mut self) -> Result<Step, SecurityError> {
        self.started = true;
        let token = match self.inner.step(None)? {
            Step::Continue(token) => Some(token),
            Step::Done(token, session) => {
                self.session = Some(session);
                token
            }
        };
        let mechanisms = vec![Some(self.mechanism)];
        Ok(Step::Continue(Init { mechanisms, list: self.list.clone(), token }.encode()))
    }

    /// The server's last word.
    fn finish(&mut self, mut session: Box<dyn Session>, answer: &Response) -> Result<Step, SecurityError> {
        if answer.state != Some(State::Completed) {
            return Err(unexpected("the server wants more than the mechanism has"));
        }
        // One mechanism was offered, so there is nothing to be downgraded to and
        // the code may be missing (RFC 4178 section 5); a wrong one is an error.
        if let Some(mic) = &answer.mic {
            session.verify_mechanisms(&self.list, mic)?;
        }
        Ok(Step::Done(None, session))
    }
}

impl Initiator for SpnegoInitiator {
    fn auth_type(&self) -> AuthType {
        AuthType::Negotiate
    }

    fn step(&mut self, input: Option<&[u8]>) -> Result<Step, SecurityError> {
        let Some(input) = input else {
            return if self.started { Err(SecurityError::Sequence) } else { self.start() };
        };
        let answer = Response::decode(input)?;
        if answer.state == Some(State::Rejected) {
            return Err(SecurityError::LogonFailure);
        }
        if answer.mechanism.is_some_and(|m| m.auth_type() != self.mechanism.auth_type()) {
            return Err(SecurityError::Unsupported("the mechanism offered".into()));
        }
        if let Some(mut session) = self.session.take() {
            if let Some(token) = &answer.token {
                // Mutual authentication: the mechanism's own last token.
                match self.inner.step(Some(token))? {
                    Step::Done(None, finished) => session = finished,
                    _ => return Err(unexpected("the mechanism goes on after its end")),
                }
            }
            return self.finish(session, &answer);
        }
        match self.inner.step(answer.token.as_deref())? {
            Step::Continue(token) => {
                Ok(Step::Continue(Response { token: Some(token), ..Response::default() }.encode()))
            }
            Step::Done(None, session) => self.finish(session, &answer),
            Step::Done(Some(token), mut session) => {
                let mic = Some(session.sign_mechanisms(&self.list)?);
                self.session = Some(session);
                let token = Some(token);
                Ok(Step::Continue(Response { token, mic, ..Response::default() }.encode()))
            }
        }
    }
}
