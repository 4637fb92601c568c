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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::security::der::{GENERAL_STRING, INTEGER, OCTETS, SEQUENCE, application, context, wrap};
    use dcerpc::krb5::{Krb5CacheCredential, Krb5Enctype};
    use pidl_ndr::to_bytes;

    const CONFIDENTIAL: u32 = 0x10;

    fn key(byte: u8) -> Key {
        let bytes = Zeroizing::new(vec![byte; 32]);
        Key::new(Krb5Enctype::ENCTYPE_AES256_CTS_HMAC_SHA1_96, bytes).unwrap()
    }

    fn sequence(members: &[(u8, Vec<u8>)]) -> Vec<u8> {
        let members: Vec<u8> = members.iter().flat_map(|(n, content)| wrap(context(*n), content)).collect();
        wrap(SEQUENCE, &members)
    }

    fn encrypted(cipher: &[u8]) -> Vec<u8> {
        sequence(&[(0, wrap(INTEGER, &[18])), (2, wrap(OCTETS, cipher))])
    }

    /// A first message whose client asks for encryption and something else.
    fn request(session: &Key) -> Vec<u8> {
        let mut checksum = [0; 24];
        checksum[0] = 16;
        checksum[FLAGS] = 0x3E;
        let checksum = sequence(&[(0, wrap(INTEGER, &[1])), (1, wrap(OCTETS, &checksum))]);
        let plain = wrap(application(2), &sequence(&[(3, checksum), (7, wrap(INTEGER, &[5]))]));
        let service = wrap(SEQUENCE, &wrap(GENERAL_STRING, b"host"));
        let service = sequence(&[(0, wrap(INTEGER, &[1])), (1, service)]);
        let realm = wrap(GENERAL_STRING, b"AD.TEST");
        let ticket = wrap(application(1), &sequence(&[(1, realm), (2, service), (3, encrypted(&[7; 99]))]));
        let authenticator = encrypted(&session.encrypt(listen::AUTHENTICATOR, &plain).unwrap());
        wrap(application(14), &sequence(&[(3, ticket), (4, authenticator)]))
    }

    #[test]
    fn one_flag_is_taken_back() {
        let (session, flags) = (key(1), |token: &[u8], key: &Key| {
            let cipher = ApReq::decode(token).unwrap().authenticator.cipher;
            client_checksum(&key.decrypt(listen::AUTHENTICATOR, cipher).unwrap()).unwrap()[FLAGS]
        });
        let mut token = request(&session);
        assert_eq!(flags(&token, &session), 0x3E);
        withdraw(&mut token, &session, CONFIDENTIAL).unwrap();
        assert_eq!(flags(&token, &session), 0x2E);
        assert!(follow(&token, session).is_ok());
        let before = token.clone();
        assert!(withdraw(&mut token, &key(2), CONFIDENTIAL).is_err());
        assert_eq!(token, before);
    }

    #[test]
    fn the_tickets_own_key_is_found() {
        let token = request(&key(1));
        let credential = |ticket: u8, key: u8| {
            let mut found =
                Krb5CacheCredential { enctype: Krb5Enctype(18), ..Krb5CacheCredential::default() };
            found.key.data.0 = vec![key; 32];
            found.ticket.data.0 = vec![ticket; 120];
            found
        };
        let mut cache = Krb5Cache { format: 5, version: 4, ..Krb5Cache::default() };
        cache.credentials = vec![credential(6, 9), credential(7, 1), credential(8, 9)];
        let bytes = to_bytes(&cache, Format::NDR32).unwrap();
        assert!(session_key(&bytes, &token).unwrap() == Some(key(1)));
        cache.credentials.remove(1);
        let bytes = to_bytes(&cache, Format::NDR32).unwrap();
        assert!(session_key(&bytes, &token).unwrap().is_none());
        for n in 0..bytes.len() {
            let _ = session_key(&bytes[..n], &token);
        }
        assert!(session_key(b"no cache", &token).is_err());
    }
}
