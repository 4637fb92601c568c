//! Samba does not tell whether an account is unknown or its password is wrong. The log and
//! the counters are to know, so the directory is asked; the client is answered alike.

use crate::owners::DirectoryOwners;
use pidl_rpc::security::{Acceptor, AuthType, BoxFuture, Provider, Refusal, SecurityError, Step, ntlm};
use std::sync::Arc;

/// A provider of NTLM whose refusals are told apart.
pub struct Told {
    provider: Arc<dyn Provider>,
    owners: Arc<DirectoryOwners>,
}

impl Told {
    /// Asks this directory why the provider has refused somebody.
    #[must_use]
    pub fn new(provider: Arc<dyn Provider>, owners: Arc<DirectoryOwners>) -> Self {
        Told { provider, owners }
    }
}

impl Provider for Told {
    fn auth_type(&self) -> AuthType {
        self.provider.auth_type()
    }

    fn accept(&self) -> Box<dyn Acceptor> {
        self.accept_from("")
    }

    fn accept_from(&self, peer: &str) -> Box<dyn Acceptor> {
        Box::new(ToldAcceptor { acceptor: self.provider.accept_from(peer), owners: self.owners.clone() })
    }

    fn principal(&self) -> &str {
        self.provider.principal()
    }
}

struct ToldAcceptor {
    acceptor: Box<dyn Acceptor>,
    owners: Arc<DirectoryOwners>,
}

/// Why whoever sent this message was refused, as far as the directory tells.
async fn reason(owners: Arc<DirectoryOwners>, input: &[u8]) -> SecurityError {
    let unknown = SecurityError::LogonFailure;
    let Some(claimed) = ntlm::claimed(input).filter(|claimed| !claimed.account.is_empty()) else {
        return unknown;
    };
    let found = tokio::task::spawn_blocking(move || owners.has_account(&claimed.domain, &claimed.account));
    match found.await {
        Ok(Ok(Some(true))) => SecurityError::Refused(Refusal::WrongPassword),
        Ok(Ok(Some(false))) => SecurityError::Refused(Refusal::UnknownAccount),
        _ => unknown,
    }
}

impl Acceptor for ToldAcceptor {
    fn step<'a>(&'a mut self, input: &'a [u8]) -> BoxFuture<'a, Result<Step, SecurityError>> {
        Box::pin(async move {
            match self.acceptor.step(input).await {
                Err(SecurityError::LogonFailure) => Err(reason(self.owners.clone(), input).await),
                done => done,
            }
        })
    }
}
