//! The client's side.

use super::session::KerberosSession;
use super::{DCE_STYLE, mechanisms, name, no_credentials, refused};
use crate::security::{AuthType, Credentials, Identity, Initiator, Secret, SecurityError, Step};
use libgssapi::context::{ClientCtx, CtxFlags, SecurityContext};
use libgssapi::credential::{Cred, CredUsage};
use libgssapi::oid::GSS_MECH_KRB5;

/// A handshake of a client.
pub struct KerberosInitiator {
    context: Option<ClientCtx>,
    first: Option<Vec<u8>>,
    target: String,
}

impl KerberosInitiator {
    /// A handshake for a user towards the service of `credentials.target`. Gets
    /// the tickets that takes, and waits for the KDC meanwhile.
    pub fn new(credentials: &Credentials) -> Result<Self, SecurityError> {
        let cred = acquire(credentials)?;
        let target = name(&credentials.target).map_err(no_credentials)?;
        let flags = CtxFlags::GSS_C_MUTUAL_FLAG
            | CtxFlags::GSS_C_REPLAY_FLAG
            | CtxFlags::GSS_C_SEQUENCE_FLAG
            | CtxFlags::GSS_C_CONF_FLAG
            | CtxFlags::GSS_C_INTEG_FLAG
            | CtxFlags::from_bits_retain(DCE_STYLE);
        let mut context = ClientCtx::new(Some(cred), target, flags, Some(GSS_MECH_KRB5));
        let first = context.step(None, None).map_err(no_credentials)?.ok_or(SecurityError::Sequence)?;
        Ok(KerberosInitiator {
            context: Some(context),
            first: Some(first.to_vec()),
            target: credentials.target.clone(),
        })
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
        if !context.is_complete() {
            self.context = Some(context);
            return token.map(Step::Continue).ok_or(SecurityError::Sequence);
        }
        let peer = Identity { account: self.target.clone(), ..Identity::default() };
        Ok(Step::Done(token, Box::new(KerberosSession::new(Box::new(context), peer)?)))
    }
}
