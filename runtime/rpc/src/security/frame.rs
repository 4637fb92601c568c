//! The frame that Kerberos tokens have outside DCE style (RFC 4121 4.1).

use crate::security::der::{APPLICATION, OID, Reader};

/// 1.2.840.113554.1.2.2
const KERBEROS: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 1, 2, 2];
/// What says that a client's first message follows.
const AP_REQ: [u8; 2] = [1, 0];

/// The message in a frame, if the token has one.
pub(crate) fn remove(token: &[u8]) -> Option<&[u8]> {
    let mut content = Reader::new(Reader::new(token).tagged(APPLICATION).ok()?);
    if content.tagged(OID).ok()? != KERBEROS {
        return None;
    }
    content.rest().strip_prefix(&AP_REQ)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::security::der::wrap;

    #[test]
    fn frames_come_off() {
        let frame = |id: &[u8]| wrap(APPLICATION, &[&wrap(OID, KERBEROS), id, &[7; 200]].concat());
        assert_eq!(remove(&frame(&AP_REQ)), Some(&[7; 200][..]));
        assert_eq!(remove(&frame(&[2, 0])), None);
        assert_eq!(remove(&frame(&AP_REQ)[..100]), None);
        assert_eq!(remove(&[0x6e, 3, 1, 2, 3]), None);
        assert_eq!(remove(&[]), None);
    }
}
