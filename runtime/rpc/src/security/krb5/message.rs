//! The messages of the handshake (RFC 4120 5), as far as a listener wants them.

use super::{Key, malformed};
use crate::security::der::{GENERAL_STRING, INTEGER, OCTETS, Reader, SEQUENCE, application, context};
use crate::security::{Identity, SecurityError};
use dcerpc::krb5::Krb5Enctype;
use zeroize::Zeroizing;

type Result<T> = std::result::Result<T, SecurityError>;

/// The members of a sequence, found by their numbers.
#[derive(Clone, Copy)]
struct Members<'a>(Reader<'a>);

impl<'a> Members<'a> {
    fn of(sequence: &'a [u8]) -> Result<Self> {
        Ok(Members(Reader::new(Reader::new(sequence).tagged(SEQUENCE)?)))
    }

    /// Those of `[APPLICATION n] SEQUENCE`. Decryption may have left padding behind.
    fn of_message(n: u8, bytes: &'a [u8]) -> Result<Self> {
        Members::of(Reader::new(bytes).tagged(application(n))?)
    }

    fn get(&self, n: u8) -> Result<Option<&'a [u8]>> {
        let mut members = self.0;
        while !members.is_empty() {
            let (tag, content) = members.any()?;
            if tag == context(n) {
                return Ok(Some(content));
            }
        }
        Ok(None)
    }

    fn must(&self, n: u8) -> Result<&'a [u8]> {
        self.get(n)?.ok_or_else(|| malformed(&format!("no member {n}")))
    }
}

fn number(content: &[u8]) -> Result<i32> {
    let bytes = Reader::new(content).tagged(INTEGER)?;
    let first = *bytes.first().filter(|_| bytes.len() <= 4).ok_or_else(|| malformed("a number"))?;
    let sign = if first & 0x80 == 0 { 0 } else { -1 };
    Ok(bytes.iter().fold(sign, |n, b| n << 8 | i32::from(*b)))
}

/// A number from 0 to 2³² - 1. Old libraries write those above 2³¹ as negative ones.
fn unsigned(content: &[u8]) -> Result<u32> {
    let bytes = Reader::new(content).tagged(INTEGER)?;
    let first = *bytes.first().filter(|_| bytes.len() <= 5).ok_or_else(|| malformed("a number"))?;
    let sign = if first & 0x80 == 0 { 0 } else { -1 };
    let n = bytes.iter().fold(sign, |n: i64, b| n << 8 | i64::from(*b));
    let negative = || i32::try_from(n).ok().map(i32::cast_unsigned);
    u32::try_from(n).ok().or_else(negative).ok_or_else(|| malformed("a number"))
}

fn enctype(content: &[u8]) -> Result<Krb5Enctype> {
    // Those below zero are old ones of others, which nobody here knows.
    Ok(Krb5Enctype(number(content)?.try_into().unwrap_or_default()))
}

fn string(content: &[u8]) -> Result<String> {
    Ok(String::from_utf8_lossy(Reader::new(content).tagged(GENERAL_STRING)?).into_owned())
}

/// A principal's name, its parts with slashes between them.
fn name(content: &[u8]) -> Result<String> {
    let mut parts = Reader::new(Reader::new(Members::of(content)?.must(1)?).tagged(SEQUENCE)?);
    let mut out = Vec::new();
    while !parts.is_empty() {
        out.push(String::from_utf8_lossy(parts.tagged(GENERAL_STRING)?).into_owned());
    }
    Ok(out.join("/"))
}

/// A key, unless it is for a way of encryption unknown here.
fn key(content: &[u8]) -> Result<Option<Key>> {
    let members = Members::of(content)?;
    let bytes = Reader::new(members.must(1)?).tagged(OCTETS)?;
    Ok(Key::new(enctype(members.must(0)?)?, Zeroizing::new(bytes.to_vec())))
}

/// `EncryptedData` (RFC 4120 5.2.9).
pub(super) struct Encrypted<'a> {
    pub enctype: Krb5Enctype,
    pub cipher: &'a [u8],
}

impl<'a> Encrypted<'a> {
    fn decode(content: &'a [u8]) -> Result<Self> {
        let members = Members::of(content)?;
        let cipher = Reader::new(members.must(2)?).tagged(OCTETS)?;
        Ok(Encrypted { enctype: enctype(members.must(0)?)?, cipher })
    }
}

/// A client's first message (RFC 4120 5.5.1).
pub(super) struct ApReq<'a> {
    /// The service, `host/server@REALM`.
    pub service: String,
    pub ticket: Encrypted<'a>,
    pub authenticator: Encrypted<'a>,
}

impl<'a> ApReq<'a> {
    /// The first byte.
    pub(super) const TAG: u8 = application(14);

    pub(super) fn decode(bytes: &'a [u8]) -> Result<Self> {
        let members = Members::of_message(14, bytes)?;
        let ticket = Members::of_message(1, members.must(3)?)?;
        Ok(ApReq {
            service: format!("{}@{}", name(ticket.must(2)?)?, string(ticket.must(1)?)?),
            ticket: Encrypted::decode(ticket.must(3)?)?,
            authenticator: Encrypted::decode(members.must(4)?)?,
        })
    }
}

/// What a ticket holds (RFC 4120 5.3): the session's key, if it is of a kind known here, and the client.
pub(super) fn ticket(plain: &[u8]) -> Result<(Option<Key>, Identity)> {
    let members = Members::of_message(3, plain)?;
    let client = Identity {
        account: name(members.must(3)?)?,
        domain: string(members.must(2)?)?,
        ..Identity::default()
    };
    Ok((key(members.must(1)?)?, client))
}

/// What a side chose for a session.
#[derive(Debug)]
pub(super) struct Choice {
    /// A key, unless it is for a way of encryption unknown here.
    pub key: Option<Key>,
    /// The key chosen is of such a kind.
    pub unknown: bool,
    /// The number of its first message.
    pub number: Option<u32>,
}

impl Choice {
    fn of(chosen: Option<&[u8]>, number: Option<&[u8]>) -> Result<Self> {
        let key = chosen.map_or(Ok(None), key)?;
        let number = number.map(unsigned).transpose()?;
        Ok(Choice { unknown: chosen.is_some() && key.is_none(), key, number })
    }
}

/// What a client chose (`Authenticator`, RFC 4120 5.5.1).
pub(super) fn client_choice(plain: &[u8]) -> Result<Choice> {
    let members = Members::of_message(2, plain)?;
    Choice::of(members.get(6)?, members.get(7)?)
}

/// The checksum in an `Authenticator`, which has a client's flags in it (RFC 4121 4.1.1).
pub(super) fn client_checksum(plain: &[u8]) -> Result<&[u8]> {
    let checksum = Members::of(Members::of_message(2, plain)?.must(3)?)?;
    Reader::new(checksum.must(1)?).tagged(OCTETS)
}

/// An answer to it, of either side (RFC 4120 5.5.2).
pub(super) struct ApRep<'a>(pub Encrypted<'a>);

impl<'a> ApRep<'a> {
    /// The first byte.
    pub(super) const TAG: u8 = application(15);

    pub(super) fn decode(bytes: &'a [u8]) -> Result<Self> {
        Ok(ApRep(Encrypted::decode(Members::of_message(15, bytes)?.must(2)?)?))
    }
}

/// What a server chose (`EncAPRepPart`, RFC 4120 5.5.2).
pub(super) fn server_choice(plain: &[u8]) -> Result<Choice> {
    let members = Members::of_message(27, plain)?;
    Choice::of(members.get(2)?, members.get(3)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::security::der::wrap;
    use proptest::prelude::*;

    fn sequence(members: &[(u8, Vec<u8>)]) -> Vec<u8> {
        let members: Vec<u8> = members.iter().flat_map(|(n, content)| wrap(context(*n), content)).collect();
        wrap(SEQUENCE, &members)
    }

    fn text(text: &str) -> Vec<u8> {
        wrap(GENERAL_STRING, text.as_bytes())
    }

    fn number_of(n: u8) -> Vec<u8> {
        wrap(INTEGER, &[n])
    }

    fn name_of(parts: &[&str]) -> Vec<u8> {
        let parts: Vec<u8> = parts.iter().flat_map(|part| text(part)).collect();
        sequence(&[(0, number_of(1)), (1, wrap(SEQUENCE, &parts))])
    }

    fn key_of(enctype: u8, length: usize) -> Vec<u8> {
        sequence(&[(0, number_of(enctype)), (1, wrap(OCTETS, &vec![7; length]))])
    }

    fn encrypted(cipher: &[u8]) -> Vec<u8> {
        sequence(&[(0, number_of(18)), (1, number_of(2)), (2, wrap(OCTETS, cipher))])
    }

    fn request() -> Vec<u8> {
        let ticket = sequence(&[
            (0, number_of(5)),
            (1, text("AD.TEST")),
            (2, name_of(&["host", "heard.ad.test"])),
            (3, encrypted(&[1; 300])),
        ]);
        let members = [
            (0, number_of(5)),
            (1, number_of(14)),
            (2, wrap(3, &[0; 5])),
            (3, wrap(application(1), &ticket)),
            (4, encrypted(&[2; 100])),
        ];
        wrap(application(14), &sequence(&members))
    }

    fn inside(n: u8, key_at: u8, key: Vec<u8>) -> Vec<u8> {
        let mut members = vec![(2, text("AD.TEST")), (3, name_of(&["jo"]))];
        members.retain(|(n, _)| *n != key_at);
        members.push((key_at, key));
        wrap(application(n), &sequence(&members))
    }

    #[test]
    fn numbers_without_a_sign_and_with_a_wrong_one() {
        let of = |bytes: &[u8]| unsigned(&wrap(INTEGER, bytes));
        assert_eq!(of(&[0x7F]).unwrap(), 0x7F);
        assert_eq!(of(&[0, 0xFF, 0, 0, 1]).unwrap(), 0xFF00_0001);
        assert_eq!(of(&[0xFF, 0, 0, 1]).unwrap(), 0xFF00_0001);
        for broken in [&[][..], &[0; 6], &[1, 0, 0, 0, 0], &[0xFF, 0x7F, 0, 0, 0]] {
            assert!(of(broken).is_err(), "{broken:?}");
        }
    }

    #[test]
    fn members_are_found() {
        let bytes = request();
        let found = ApReq::decode(&bytes).unwrap();
        assert_eq!(found.service, "host/heard.ad.test@AD.TEST");
        assert_eq!((found.ticket.enctype.0, found.ticket.cipher), (18, &[1; 300][..]));
        assert_eq!(found.authenticator.cipher, [2; 100]);
        let (key, client) = ticket(&inside(3, 1, key_of(18, 32))).unwrap();
        assert_eq!((key.unwrap().enctype().0, client.to_string()), (18, "AD.TEST\\jo".into()));
        // Keys of other lengths and kinds are none.
        assert!(ticket(&inside(3, 1, key_of(18, 31))).unwrap().0.is_none());
        assert!(ticket(&inside(3, 1, key_of(3, 8))).unwrap().0.is_none());
        let choice = client_choice(&inside(2, 6, key_of(23, 16))).unwrap();
        assert!(choice.key.is_some() && !choice.unknown && choice.number.is_none());
        let choice = client_choice(&inside(2, 6, key_of(19, 16))).unwrap();
        assert!(choice.key.is_none() && choice.unknown);
        assert!(!client_choice(&inside(2, 9, key_of(23, 16))).unwrap().unknown);
        let answer = wrap(application(27), &sequence(&[(2, key_of(17, 16)), (3, number_of(5))]));
        let choice = server_choice(&answer).unwrap();
        assert!(choice.key.is_some() && choice.number == Some(5));
    }

    proptest! {
        #[test]
        fn hostile_messages_are_errors(bytes in prop::collection::vec(any::<u8>(), 0..100), at in 0usize..600, byte: u8) {
            let mut samples = vec![bytes, request(), inside(3, 1, key_of(18, 32)), inside(27, 2, key_of(17, 16))];
            for sample in &mut samples {
                let length = sample.len().max(1);
                if let Some(b) = sample.get_mut(at % length) {
                    *b = byte;
                }
                let _ = ApReq::decode(sample);
                let _ = ApRep::decode(sample);
                let _ = ticket(sample);
                let _ = client_choice(sample);
                let _ = client_checksum(sample);
                let _ = server_choice(sample);
            }
        }
    }
}
