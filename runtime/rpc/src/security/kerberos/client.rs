//! The client's side.

use super::{DCE_STYLE, established, mechanisms, name, no_credentials, refused, tickets};
use crate::listen::Sender;
use crate::security::krb5::{KerberosListener, client};
use crate::security::{AuthType, Credentials, Identity, Initiator, Level, Secret, SecurityError, Step};
use libgssapi::context::{ClientCtx, CtxFlags, SecurityContext};
use libgssapi::credential::{Cred, CredUsage};
use libgssapi::oid::GSS_MECH_KRB5;

/// A handshake of a client.
pub struct KerberosInitiator {
    context: Option<ClientCtx>,
    first: Option<Vec<u8>>,
    target: String,
    /// Finds the keys that the library does not hand out, if the ticket's could be had.
    heard: Option<KerberosListener>,
    /// What the library offered and we did not.
    withdrawn: CtxFlags,
}

impl KerberosInitiator {
    /// A handshake for a user towards the service of `credentials.target`. Gets
    /// the tickets that takes, and waits for the KDC meanwhile. Encryption is offered
    /// for a level that needs it, and where the library cannot help it: then
    /// [`KerberosInitiator::must_seal`].
    pub fn new(credentials: &Credentials, level: Level) -> Result<Self, SecurityError> {
        let cred = acquire(credentials)?;
        let target = name(&credentials.target).map_err(no_credentials)?;
        let flags = CtxFlags::GSS_C_MUTUAL_FLAG
            | CtxFlags::GSS_C_REPLAY_FLAG
            | CtxFlags::GSS_C_SEQUENCE_FLAG
            | CtxFlags::GSS_C_CONF_FLAG
            | CtxFlags::GSS_C_INTEG_FLAG
            | CtxFlags::from_bits_retain(DCE_STYLE);
        let mut context = ClientCtx::new(Some(cred.clone()), target, flags, Some(GSS_MECH_KRB5));
        let first = context.step(None, None).map_err(no_credentials)?.ok_or(SecurityError::Sequence)?;
        let mut first = first.to_vec();
        let mut withdrawn = CtxFlags::empty();
        let heard = tickets::session_key(&cred, &first).and_then(|key| {
            if level < Level::Privacy {
                client::withdraw(&mut first, &key, CtxFlags::GSS_C_CONF_FLAG.bits())?;
                withdrawn = CtxFlags::GSS_C_CONF_FLAG;
            }
            client::follow(&first, key)
        });
        let heard = heard.inspect_err(|error| tracing::debug!(%error, "Kerberos")).ok();
        Ok(KerberosInitiator {
            context: Some(context),
            first: Some(first),
            target: credentials.target.clone(),
            heard,
            withdrawn,
        })
    }

    /// Whether encryption is offered all the same. Samba's server then makes its tokens
    /// for it, whatever the level: its answers at the levels between do not fit.
    #[must_use]
    pub fn must_seal(&self) -> bool {
        self.withdrawn.is_empty()
    }
}

fn acquire(credentials: &Credentials) -> Result<Cred, SecurityError> {
    let Credentials { user, domain, .. } = credentials;
    let principal = if domain.is_empty() { user.clone() } else { format!("{user}@{domain}") };
    let user = (!principal.is_empty()).then(|| name(&principal)).transpose().map_err(no_credentials)?;
    let mechanisms = mechanisms().map_err(no_credentials)?;
    let (user, mechanisms) = (user.as_ref(), Some(&mechanisms));
    match &credentials.secret {
        Secret::Password(password) => {
            Cred::acquire_with_password(user, password.expose(), None, CredUsage::Initiate, mechanisms)
        }
        Secret::System => Cred::acquire(user, None, CredUsage::Initiate, mechanisms),
        Secret::NtHash(_) => return Err(SecurityError::Credentials("Kerberos by an NT hash".into())),
    }
    .map_err(no_credentials)
}

impl Initiator for KerberosInitiator {
    fn auth_type(&self) -> AuthType {
        AuthType::Kerberos
    }

    fn step(&mut self, input: Option<&[u8]>) -> Result<Step, SecurityError> {
        let Some(input) = input else {
            return self.first.take().map(Step::Continue).ok_or(SecurityError::Sequence);
        };
        let mut context = self.context.take().ok_or(SecurityError::Sequence)?;
        let token = context.step(Some(input), None).map_err(refused)?.map(|t| t.to_vec());
        if let Some(heard) = &mut self.heard
            && let Err(error) = heard.hear(Sender::Server, input, &[])
        {
            tracing::debug!(%error, "Kerberos");
        }
        if !context.is_complete() {
            self.context = Some(context);
            return token.map(Step::Continue).ok_or(SecurityError::Sequence);
        }
        let peer = Identity { account: self.target.clone(), ..Identity::default() };
        let session = established(Box::new(context), self.heard.as_ref(), self.withdrawn, false, peer)?;
        Ok(Step::Done(token, session))
    }
}
