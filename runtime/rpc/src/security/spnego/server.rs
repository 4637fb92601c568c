//! The server's side.

use super::Mechanism;
use super::token::{Init, Response, State};
use crate::security::{Acceptor, AuthType, BoxFuture, Provider, SecurityError, Session, Step};
use std::sync::Arc;

/// SPNEGO for a server, over the mechanisms it has.
pub struct SpnegoProvider {
    mechanisms: Arc<[Arc<dyn Provider>]>,
}

impl SpnegoProvider {
    /// Accepts any of these.
    pub fn new(mechanisms: Vec<Arc<dyn Provider>>) -> Self {
        SpnegoProvider { mechanisms: mechanisms.into() }
    }
}

impl Provider for SpnegoProvider {
    fn auth_type(&self) -> AuthType {
        AuthType::Negotiate
    }

    fn accept(&self) -> Box<dyn Acceptor> {
        self.accept_from("")
    }

    fn accept_from(&self, peer: &str) -> Box<dyn Acceptor> {
        let (mechanisms, peer) = (self.mechanisms.clone(), peer.to_owned());
        Box::new(SpnegoAcceptor { mechanisms, peer, list: Vec::new(), chosen: None, over: false })
    }

    fn principal(&self) -> &str {
        self.mechanisms.first().map_or("", |m| m.principal())
    }
}

struct Chosen {
    mechanism: Mechanism,
    acceptor: Box<dyn Acceptor>,
    /// It was the client's favourite, so the choice needs no protection.
    first: bool,
    /// Our answer has named it.
    told: bool,
    /// Once the mechanism is done and only the client's code is awaited.
    session: Option<Box<dyn Session>>,
}

/// A server's handshake.
pub struct SpnegoAcceptor {
    mechanisms: Arc<[Arc<dyn Provider>]>,
    peer: String,
    list: Vec<u8>,
    chosen: Option<Chosen>,
    over: bool,
}

impl SpnegoAcceptor {
    async fn begin(&mut self, input: &[u8]) -> Result<Step, SecurityError> {
        let init = Init::decode(input)?;
        self.list = init.list;
        let ours = |m: &Option<Mechanism>| {
            let mechanism = (*m)?;
            let provider = self.mechanisms.iter().find(|p| p.auth_type() == mechanism.auth_type())?;
            Some((mechanism, provider.accept_from(&self.peer)))
        };
        let found = init.mechanisms.iter().enumerate().find_map(|(i, m)| ours(m).map(|found| (i, found)));
        let (place, (mechanism, acceptor)) =
            found.ok_or_else(|| SecurityError::Unsupported("any of our mechanisms".into()))?;
        self.chosen = Some(Chosen { mechanism, acceptor, first: place == 0, told: false, session: None });
        match init.token {
            Some(token) if place == 0 => self.go_on(Some(&token), None).await,
            _ => Ok(Step::Continue(self.answer(State::RequestMic, None, None))),
        }
    }

    /// An answer; the first one names the mechanism.
    fn answer(&mut self, state: State, token: Option<Vec<u8>>, mic: Option<Vec<u8>>) -> Vec<u8> {
        let mechanism = self.chosen.as_mut().and_then(|c| {
            let told = std::mem::replace(&mut c.told, true);
            (!told).then_some(c.mechanism)
        });
        Response { state: Some(state), mechanism, token, mic }.encode()
    }

    async fn go_on(&mut self, token: Option<&[u8]>, mic: Option<&[u8]>) -> Result<Step, SecurityError> {
        let chosen = self.chosen.as_mut().ok_or(SecurityError::Sequence)?;
        let first = chosen.first;
        let (reply, mut session) = match (chosen.session.take(), token) {
            (Some(session), None) => (None, session),
            (None, Some(token)) => match chosen.acceptor.step(token).await? {
                Step::Continue(token) => {
                    return Ok(Step::Continue(self.answer(State::Incomplete, Some(token), None)));
                }
                Step::Done(reply, session) => (reply, session),
            },
            _ => return Err(SecurityError::Sequence),
        };
        let ours = match mic {
            Some(mic) => {
                session.verify_mechanisms(&self.list, mic)?;
                Some(session.sign_mechanisms(&self.list)?)
            }
            None if first => None,
            // Somebody may have taken a better mechanism off the list.
            None => {
                let answer = self.answer(State::Incomplete, reply, None);
                if let Some(chosen) = &mut self.chosen {
                    chosen.session = Some(session);
                }
                return Ok(Step::Continue(answer));
            }
        };
        self.over = true;
        Ok(Step::Done(Some(self.answer(State::Completed, reply, ours)), session))
    }
}

impl Acceptor for SpnegoAcceptor {
    fn step<'a>(&'a mut self, input: &'a [u8]) -> BoxFuture<'a, Result<Step, SecurityError>> {
        Box::pin(async move {
            if self.over {
                return Err(SecurityError::Sequence);
            }
            if self.chosen.is_none() {
                return self.begin(input).await;
            }
            let response = Response::decode(input)?;
            self.go_on(response.token.as_deref(), response.mic.as_deref()).await
        })
    }
}
