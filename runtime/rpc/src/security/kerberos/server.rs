//! The server's side.

use super::{established, mechanisms, name, no_credentials, refused, tickets};
use crate::listen::Sender;
use crate::security::krb5::{KerberosListener, ServiceKey};
use crate::security::{Acceptor, AuthType, BoxFuture, Identity, Provider, SecurityError, Step, frame};
use libgssapi::context::{CtxFlags, SecurityContext, ServerCtx};
use libgssapi::credential::{Cred, CredUsage};
use std::sync::Mutex;
use std::sync::PoisonError;

/// Kerberos for a server that has keys in the system's keytab (`KRB5_KTNAME`).
pub struct KerberosProvider {
    /// Clones share what they stand for, in the library.
    credentials: Mutex<Cred>,
    principal: String,
}

impl KerberosProvider {
    /// Accepts tickets for one service (`host/server`), or with an empty name
    /// for every service in the keytab. Without a key that is an error.
    pub fn new(principal: &str) -> Result<Self, SecurityError> {
        let service = (!principal.is_empty()).then(|| name(principal)).transpose().map_err(no_credentials)?;
        let mechanisms = mechanisms().map_err(no_credentials)?;
        let credentials = Cred::acquire(service.as_ref(), None, CredUsage::Accept, Some(&mechanisms))
            .map_err(no_credentials)?;
        Ok(KerberosProvider { credentials: Mutex::new(credentials), principal: principal.to_owned() })
    }
}

impl Provider for KerberosProvider {
    fn auth_type(&self) -> AuthType {
        AuthType::Kerberos
    }

    fn accept(&self) -> Box<dyn Acceptor> {
        let credentials = self.credentials.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let context = Some(ServerCtx::new(Some(credentials)));
        Box::new(KerberosAcceptor { context, heard: KerberosListener::default() })
    }

    fn principal(&self) -> &str {
        &self.principal
    }
}

/// A server's handshake.
struct KerberosAcceptor {
    context: Option<ServerCtx>,
    /// Finds the keys that the library does not hand out.
    heard: KerberosListener,
}

impl KerberosAcceptor {
    /// The keytab has been read: nothing here waits.
    fn step(&mut self, input: &[u8]) -> Result<Step, SecurityError> {
        let mut context = self.context.take().ok_or(SecurityError::Sequence)?;
        // In DCE style tokens have no frame, and the library insists; impacket sends one.
        let input = frame::remove(input).unwrap_or(input);
        let token = context.step(input, None).map_err(refused)?.map(|t| t.to_vec());
        // The library has accepted this; what is not understood here, it protects itself.
        self.hear(Sender::Client, input, &tickets::keytab());
        if let Some(token) = &token {
            self.hear(Sender::Server, token, &[]);
        }
        if !context.is_complete() {
            self.context = Some(context);
            return token.map(Step::Continue).ok_or(SecurityError::Sequence);
        }
        let client = context.source_name().and_then(|n| n.display_name()).map_err(refused)?;
        let client = String::from_utf8_lossy(&client).into_owned();
        let (account, domain) = client.rsplit_once('@').unwrap_or((&client, ""));
        let peer = Identity { account: account.to_owned(), domain: domain.to_owned(), ..Identity::default() };
        Ok(Step::Done(
            token,
            established(Box::new(context), Some(&self.heard), CtxFlags::empty(), true, peer)?,
        ))
    }

    fn hear(&mut self, sender: Sender, token: &[u8], known: &[ServiceKey]) {
        if let Err(error) = self.heard.hear(sender, token, known) {
            tracing::debug!(%error, "Kerberos");
        }
    }
}

impl Acceptor for KerberosAcceptor {
    fn step<'a>(&'a mut self, input: &'a [u8]) -> BoxFuture<'a, Result<Step, SecurityError>> {
        Box::pin(async move { self.step(input) })
    }
}
