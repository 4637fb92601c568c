//! Kerberos, by the system's library (MIT's), through GSSAPI.
//!
//! Where the library looks is up to its environment: `KRB5_CONFIG` for realms
//! and their KDCs, `KRB5CCNAME` for a client's tickets, `KRB5_CLIENT_KTNAME`
//! for a client's keytab, `KRB5_KTNAME` for a server's.
//!
//! Contexts are in DCE style (MS-KILE 3.3.1, RFC 4757 7.3): three legs, and
//! signatures that stand apart from what they sign.
//!
//! Who somebody is, is the library's business from first to last. Messages are protected
//! by [`super::krb5`] where its keys can be had, a server's from its keytab, a client's
//! from its tickets, and are of AES: in a sixth of the time, and a client that wants
//! nothing encrypted need not offer it. Elsewhere the library protects them.

mod client;
mod server;
mod session;
mod tickets;

pub use client::KerberosInitiator;
pub use server::KerberosProvider;

use libgssapi::context::{CtxFlags, SecurityContext};
use libgssapi::error::Error as GssError;
use libgssapi::error::MajorFlags;
use libgssapi::name::Name;
use libgssapi::oid::{GSS_MECH_KRB5, GSS_NT_HOSTBASED_SERVICE, GSS_NT_KRB5_PRINCIPAL, OidSet};

use self::session::KerberosSession;
use super::krb5::{Asked, KerberosAesSession, KerberosListener};
use super::{Identity, SecurityError, Session};

/// `GSS_C_DCE_STYLE`, which the binding does not name.
const DCE_STYLE: u32 = 0x1000;

/// Only Kerberos, not what else the library has.
fn mechanisms() -> Result<OidSet, GssError> {
    let mut set = OidSet::new();
    set.add(GSS_MECH_KRB5)?;
    Ok(set)
}

/// The name of a user or service. `service/host` without a realm is looked up
/// in the library's configuration, which may know the host's realm.
fn name(text: &str) -> Result<Name, GssError> {
    match text.split_once('/') {
        Some((service, host)) if !text.contains('@') && !host.contains('/') => {
            Name::new(format!("{service}@{host}").as_bytes(), Some(GSS_NT_HOSTBASED_SERVICE))
        }
        _ => Name::new(text.as_bytes(), Some(GSS_NT_KRB5_PRINCIPAL)),
    }
}

/// What the library says of credentials that cannot be had, or a ticket.
fn no_credentials(error: GssError) -> SecurityError {
    SecurityError::Credentials(error.to_string())
}

/// What the library says of the peer's token.
fn refused(error: GssError) -> SecurityError {
    if error.major.contains(MajorFlags::GSS_S_DEFECTIVE_TOKEN) {
        return SecurityError::Malformed(error.to_string());
    }
    tracing::info!(%error, "Kerberos");
    SecurityError::LogonFailure
}

/// A session whose handshake is over, on its own keys if they were heard.
fn established(
    context: Box<dyn SecurityContext + Send>,
    heard: Option<&KerberosListener>,
    withdrawn: CtxFlags,
    server: bool,
    peer: Identity,
) -> Result<Box<dyn Session>, SecurityError> {
    let flags = context.flags().map_err(refused)?.difference(withdrawn);
    let asked = Asked {
        signs: flags.contains(CtxFlags::GSS_C_INTEG_FLAG),
        seals: flags.contains(CtxFlags::GSS_C_CONF_FLAG),
    };
    // Others may send tokens in another order, or of another form.
    let ours = flags.contains(CtxFlags::GSS_C_SEQUENCE_FLAG | CtxFlags::from_bits_retain(DCE_STYLE));
    let agreed = heard.filter(|_| ours).and_then(KerberosListener::agreed);
    if let Some(session) = agreed.and_then(|a| KerberosAesSession::new(a, asked, server, peer.clone())) {
        return Ok(Box::new(session));
    }
    tracing::debug!("the system's library protects the messages of a Kerberos session");
    Ok(Box::new(KerberosSession::new(context, peer)?))
}
