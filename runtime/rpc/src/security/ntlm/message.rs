//! The messages, as the handshake sees them; their wire form is `idl/ntlmssp.idl`.

use super::Flags;
use super::crypto::{from_utf16, utf16};
use crate::security::SecurityError;
use dcerpc::ntlmssp as wire;
use pidl_ndr::{DataBlob, Format, Ndr, Nttime, Pull, Push, from_bytes, to_bytes};
use std::ops::Range;

const SIGNATURE: [u8; 8] = *b"NTLMSSP\0";
/// Where the message integrity code of an [`Authenticate`] stands.
pub(super) const MIC: Range<usize> = {
    let start = wire::NTLM_MIC_OFFSET as usize;
    start..start + wire::NTLM_MIC_LENGTH as usize
};

/// Windows Server 2012 R2; nothing depends on it, some peers want one.
fn version() -> wire::NtlmVersion {
    wire::NtlmVersion { major: 6, minor: 3, build: 9600, reserved: [0; 3], ntlm_revision: 15 }
}

type Result<T> = std::result::Result<T, SecurityError>;

fn check(signature: [u8; 8], found: wire::NtlmMessageType, wanted: wire::NtlmMessageType) -> Result<()> {
    if signature != SIGNATURE {
        return Err(SecurityError::Malformed("not an NTLMSSP message".into()));
    }
    if found != wanted {
        return Err(SecurityError::Malformed(format!("NTLMSSP message {} instead of {}", found.0, wanted.0)));
    }
    Ok(())
}

/// Reads a message at the front of a token; what its pointers reach comes behind.
fn decode<T: Ndr>(bytes: &[u8]) -> Result<T> {
    Ok(Pull::new(bytes, Format::NDR32).value()?)
}

/// A field's bytes and both of its lengths.
fn field(bytes: &[u8]) -> Result<(u16, Option<DataBlob>)> {
    let length = u16::try_from(bytes.len())
        .map_err(|_| SecurityError::Unsupported("NTLM fields above 65535 bytes".into()))?;
    Ok((length, Some(DataBlob(bytes.to_vec()))))
}

fn bytes(field: Option<DataBlob>) -> Vec<u8> {
    field.unwrap_or_default().0
}

/// First message.
pub(super) struct Negotiate {
    pub flags: Flags,
}

impl Negotiate {
    pub(super) fn decode(token: &[u8]) -> Result<Self> {
        let m: wire::NtlmNegotiate = decode(token)?;
        check(m.signature, m.r#type, wire::NtlmMessageType::NTLM_NEGOTIATE)?;
        Ok(Negotiate { flags: Flags::from_bits(m.flags.0) })
    }

    pub(super) fn encode(&self) -> Result<Vec<u8>> {
        // No domain, no workstation: two empty fields that point behind the version.
        const EMPTY: [u8; 8] = [0, 0, 0, 0, 40, 0, 0, 0];
        let mut rest = [EMPTY, EMPTY].concat();
        rest.extend(to_bytes(&version(), Format::NDR32)?);
        Ok(to_bytes(
            &wire::NtlmNegotiate {
                signature: SIGNATURE,
                r#type: wire::NtlmMessageType::NTLM_NEGOTIATE,
                flags: wire::NtlmFlags(self.flags.bits()),
                rest: DataBlob(rest),
            },
            Format::NDR32,
        )?)
    }
}

/// Second message.
pub(super) struct Challenge {
    pub flags: Flags,
    pub challenge: [u8; 8],
    pub target_name: Vec<u8>,
    pub target_info: Vec<u8>,
}

impl Challenge {
    pub(super) fn decode(token: &[u8]) -> Result<Self> {
        let m: wire::NtlmChallenge = decode(token)?;
        check(m.signature, m.r#type, wire::NtlmMessageType::NTLM_CHALLENGE)?;
        Ok(Challenge {
            flags: Flags::from_bits(m.flags.0),
            challenge: m.challenge,
            target_name: bytes(m.target_name),
            target_info: bytes(m.target_info),
        })
    }

    pub(super) fn encode(&self) -> Result<Vec<u8>> {
        let (target_name_length, target_name) = field(&self.target_name)?;
        let (target_info_length, target_info) = field(&self.target_info)?;
        let version = if self.flags.contains(Flags::VERSION) {
            wire::NtlmOptionalVersion::Version(version())
        } else {
            wire::NtlmOptionalVersion::Other
        };
        Ok(to_bytes(
            &wire::NtlmChallenge {
                signature: SIGNATURE,
                r#type: wire::NtlmMessageType::NTLM_CHALLENGE,
                target_name_length,
                target_name_room: target_name_length,
                target_name,
                flags: wire::NtlmFlags(self.flags.bits()),
                challenge: self.challenge,
                reserved: [0; 8],
                target_info_length,
                target_info_room: target_info_length,
                target_info,
                version,
            },
            Format::NDR32,
        )?)
    }
}

/// Third message.
pub(super) struct Authenticate {
    pub lm_response: Vec<u8>,
    pub nt_response: Vec<u8>,
    pub domain: String,
    pub user: String,
    pub workstation: String,
    pub session_key: Vec<u8>,
    pub flags: Flags,
}

impl Authenticate {
    pub(super) fn decode(token: &[u8]) -> Result<Self> {
        let m: wire::NtlmAuthenticate = decode(token)?;
        check(m.signature, m.r#type, wire::NtlmMessageType::NTLM_AUTHENTICATE)?;
        let text = |field: Option<DataBlob>| from_utf16(&bytes(field));
        Ok(Authenticate {
            lm_response: bytes(m.lm_response),
            nt_response: bytes(m.nt_response),
            domain: text(m.domain),
            user: text(m.user),
            workstation: text(m.workstation),
            session_key: bytes(m.session_key),
            flags: Flags::from_bits(m.flags.0),
        })
    }

    /// With a version and room for an integrity code, which is zero.
    pub(super) fn encode(&self) -> Result<Vec<u8>> {
        let (lm_response_length, lm_response) = field(&self.lm_response)?;
        let (nt_response_length, nt_response) = field(&self.nt_response)?;
        let (domain_length, domain) = field(&utf16(&self.domain))?;
        let (user_length, user) = field(&utf16(&self.user))?;
        let (workstation_length, workstation) = field(&utf16(&self.workstation))?;
        let (session_key_length, session_key) = field(&self.session_key)?;
        let mut rest = to_bytes(&version(), Format::NDR32)?;
        rest.extend([0; wire::NTLM_MIC_LENGTH as usize]);
        Ok(to_bytes(
            &wire::NtlmAuthenticate {
                signature: SIGNATURE,
                r#type: wire::NtlmMessageType::NTLM_AUTHENTICATE,
                lm_response_length,
                lm_response_room: lm_response_length,
                lm_response,
                nt_response_length,
                nt_response_room: nt_response_length,
                nt_response,
                domain_length,
                domain_room: domain_length,
                domain,
                user_length,
                user_room: user_length,
                user,
                workstation_length,
                workstation_room: workstation_length,
                workstation,
                session_key_length,
                session_key_room: session_key_length,
                session_key,
                flags: wire::NtlmFlags((self.flags | Flags::VERSION).bits()),
                rest: DataBlob(rest),
            },
            Format::NDR32,
        )?)
    }
}

/// The list of attributes: those we set or look at, and the others as they came.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Attributes {
    pub computer: Option<Vec<u8>>,
    pub domain: Option<Vec<u8>>,
    pub dns_computer: Option<Vec<u8>>,
    pub dns_domain: Option<Vec<u8>>,
    pub flags: Option<u32>,
    /// In units of 100 ns since 1601.
    pub timestamp: Option<u64>,
    pub target_name: Option<Vec<u8>>,
    pub others: Vec<(u16, Vec<u8>)>,
}

impl Attributes {
    pub(super) const MIC_PRESENT: u32 = wire::AvFlags::AV_FLAG_MIC_PRESENT.0;

    pub(super) fn decode(list: &[u8]) -> Result<Self> {
        let mut out = Attributes::default();
        let mut p = Pull::new(list, Format::NDR32);
        while p.remaining() > 0 {
            let pair: wire::AvPair = p.value()?;
            let data = match pair.value {
                wire::AvValue::Flags(flags) => {
                    out.flags = Some(flags.0);
                    continue;
                }
                wire::AvValue::Timestamp(time) => {
                    out.timestamp = Some(time.0);
                    continue;
                }
                wire::AvValue::Data(data) => data.0,
                _ => break,
            };
            let place = match pair.id {
                wire::AvId::AV_NB_COMPUTER_NAME => &mut out.computer,
                wire::AvId::AV_NB_DOMAIN_NAME => &mut out.domain,
                wire::AvId::AV_DNS_COMPUTER_NAME => &mut out.dns_computer,
                wire::AvId::AV_DNS_DOMAIN_NAME => &mut out.dns_domain,
                wire::AvId::AV_TARGET_NAME => &mut out.target_name,
                other => {
                    out.others.push((other.0, data));
                    continue;
                }
            };
            *place = Some(data);
        }
        Ok(out)
    }

    pub(super) fn encode(&self) -> Result<Vec<u8>> {
        let mut p = Push::new(Format::NDR32);
        let mut put = |id: wire::AvId, value: wire::AvValue| p.value(&wire::AvPair { id, value });
        let data = |bytes: &Vec<u8>| wire::AvValue::Data(DataBlob(bytes.clone()));
        for (id, name) in [
            (wire::AvId::AV_NB_DOMAIN_NAME, &self.domain),
            (wire::AvId::AV_NB_COMPUTER_NAME, &self.computer),
            (wire::AvId::AV_DNS_DOMAIN_NAME, &self.dns_domain),
            (wire::AvId::AV_DNS_COMPUTER_NAME, &self.dns_computer),
            (wire::AvId::AV_TARGET_NAME, &self.target_name),
        ] {
            if let Some(name) = name {
                put(id, data(name))?;
            }
        }
        for (id, bytes) in &self.others {
            put(wire::AvId(*id), data(bytes))?;
        }
        if let Some(flags) = self.flags {
            put(wire::AvId::AV_FLAGS, wire::AvValue::Flags(wire::AvFlags(flags)))?;
        }
        if let Some(time) = self.timestamp {
            put(wire::AvId::AV_TIMESTAMP, wire::AvValue::Timestamp(Nttime(time)))?;
        }
        put(wire::AvId::AV_EOL, wire::AvValue::AvEol)?;
        Ok(p.finish())
    }
}

/// What a client signs.
pub(super) struct ClientChallenge {
    /// In units of 100 ns since 1601.
    pub time: u64,
    pub challenge: [u8; 8],
    pub attributes: Vec<u8>,
}

impl ClientChallenge {
    pub(super) fn decode(bytes: &[u8]) -> Result<Self> {
        let m: wire::Ntlmv2ClientChallenge = from_bytes(bytes, Format::NDR32)?;
        if m.response_version != 1 {
            return Err(SecurityError::Unsupported(format!(
                "NTLMv2 response version {}",
                m.response_version
            )));
        }
        Ok(ClientChallenge { time: m.time.0, challenge: m.client_challenge, attributes: m.attributes.0 })
    }

    pub(super) fn encode(&self) -> Result<Vec<u8>> {
        let mut attributes = self.attributes.clone();
        attributes.extend([0; 4]);
        Ok(to_bytes(
            &wire::Ntlmv2ClientChallenge {
                response_version: 1,
                highest_response_version: 1,
                reserved: [0; 6],
                time: Nttime(self.time),
                client_challenge: self.challenge,
                reserved2: 0,
                attributes: DataBlob(attributes),
            },
            Format::NDR32,
        )?)
    }
}
