//! What a client does beside the system's library: it follows its own handshake with the
//! key of its ticket, and changes what the library offers.

use super::message::{ApReq, client_checksum};
use super::{KerberosListener, Key, listen, malformed};
use crate::security::{SecurityError, frame};
use dcerpc::krb5::Krb5Cache;
use pidl_ndr::{Format, from_bytes};
use zeroize::Zeroizing;

/// Where a checksum has the flags (RFC 4121 4.1.1), little-endian.
const FLAGS: usize = 20;

/// The key of the ticket in a client's first message, from a cache of tickets.
pub(crate) fn session_key(cache: &[u8], token: &[u8]) -> Result<Option<Key>, SecurityError> {
    let cache: Krb5Cache = from_bytes(cache, Format::NDR32).map_err(|e| {
        SecurityError::Credentials(format!("this is not a cache of tickets of version 4: {e}"))
    })?;
    let ticket = ApReq::decode(frame::remove(token).unwrap_or(token))?.ticket;
    let mut found = None;
    for credential in cache.credentials {
        let key = Zeroizing::new(credential.key.data.0);
        if credential.ticket.data.0.ends_with(ticket.cipher) {
            found = Key::new(credential.enctype, key);
        }
    }
    Ok(found)
}

/// Takes a flag back that a client's first message offers. The library has no way not
/// to offer encryption, and a server it is offered to makes room for it at every level.
pub(crate) fn withdraw(token: &mut [u8], key: &Key, flag: u32) -> Result<(), SecurityError> {
    let other = || malformed("a message of another session");
    let cipher = ApReq::decode(frame::remove(token).unwrap_or(token))?.authenticator.cipher;
    let mut plain = key.decrypt(listen::AUTHENTICATOR, cipher).ok_or_else(other)?;
    let start = token.len().checked_sub(cipher.len()).filter(|start| token.get(*start..) == Some(cipher));
    let start = start.ok_or_else(|| malformed("something behind the authenticator"))?;

    let checksum = client_checksum(&plain)?.to_vec();
    let place = plain.windows(checksum.len().max(1)).position(|w| w == checksum).ok_or_else(other)?;
    let flags = plain.get_mut(place + FLAGS..).and_then(|b| b.first_chunk_mut::<4>());
    let flags = flags.ok_or_else(|| malformed("no flags"))?;
    *flags = (u32::from_le_bytes(*flags) & !flag).to_le_bytes();

    let cipher = key.encrypt(listen::AUTHENTICATOR, &plain).ok_or_else(other)?;
    token.get_mut(start..).filter(|c| c.len() == cipher.len()).ok_or_else(other)?.copy_from_slice(&cipher);
    Ok(())
}

/// Follows the handshake of a client that has the key of its ticket.
pub(crate) fn follow(token: &[u8], key: Key) -> Result<KerberosListener, SecurityError> {
    let request = ApReq::decode(frame::remove(token).unwrap_or(token))?;
    let mut listener = KerberosListener::default();
    listener.authenticator(key, &request)?;
    Ok(listener)
}
