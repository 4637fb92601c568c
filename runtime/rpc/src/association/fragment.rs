//! Fragments: taken out of a stream of bytes, split from their authentication
//! trailer, and put together again.

use crate::security::{Level, Protected, SecurityError, Session};
use dcerpc::dcerpc::{
    AuthLevel, AuthType, DREP_LITTLE_ENDIAN, PDU_AUTH_LENGTH_OFFSET, PDU_FRAG_LENGTH_OFFSET,
    PDU_HEADER_LENGTH, Pdu, PduBody, PduType, PfcFlags, ResponseHeader, SEC_TRAILER_LENGTH, SecTrailer,
};
use pidl_ndr::{Format, Ndr, Pull, Push, from_bytes, to_bytes};
use std::fmt;
use std::ops::Range;

/// Bytes in front of the arguments of a request.
pub(crate) const REQUEST_HEADER: usize = 24;
/// … of one with an object.
pub(crate) const OBJECT_REQUEST_HEADER: usize = 40;
/// Bytes in front of the results of a response.
pub(crate) const RESPONSE_HEADER: usize = 24;
/// Bytes in front of the data of a fault.
pub(crate) const FAULT_HEADER: usize = 32;

/// Every implementation takes fragments of this size (C706 12.6.3.1, `MustRecvFragSize`).
pub const MIN_FRAGMENT: u16 = 1432;
/// What Windows and Samba use on TCP.
pub const DEFAULT_FRAGMENT: u16 = 5840;

const HEADER: usize = PDU_HEADER_LENGTH as usize;
const TRAILER: usize = SEC_TRAILER_LENGTH as usize;

/// Why bytes are not a fragment.
#[derive(Clone, Debug, PartialEq)]
pub enum FragmentError {
    /// Not protocol version 5.0 or 5.1.
    Version(u8, u8),
    /// The length is below that of a header, or above what was agreed.
    Length(u16),
    /// The authentication trailer does not fit.
    Trailer,
    /// The body is not what its type says.
    Body(pidl_ndr::Error),
}

impl fmt::Display for FragmentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FragmentError::Version(major, minor) => {
                write!(f, "what came is not DCE/RPC, or of protocol version {major}.{minor}")
            }
            FragmentError::Length(n) => write!(f, "a fragment of {n} bytes"),
            FragmentError::Trailer => {
                f.write_str("the authentication trailer does not fit into its fragment")
            }
            FragmentError::Body(e) => write!(f, "malformed PDU: {e}"),
        }
    }
}

impl std::error::Error for FragmentError {}

/// How a PDU says that it is written.
pub(crate) fn format_of(drep: [u8; 4]) -> Format {
    Format { ndr64: false, big_endian: drep[0] & DREP_LITTLE_ENDIAN == 0 }
}

/// How a PDU written in this format says so: ASCII and IEEE besides.
pub(crate) fn drep_of(format: Format) -> [u8; 4] {
    [if format.big_endian { 0 } else { DREP_LITTLE_ENDIAN }, 0, 0, 0]
}

/// Bytes of a buffer that a connection may keep while it rests.
pub(crate) const REST: usize = 1024;

/// Bytes as they come from a stream, cut into fragments.
#[derive(Debug, Default)]
pub(crate) struct Framer {
    buffer: Vec<u8>,
    /// How much of it is used up.
    start: usize,
}

impl Framer {
    pub(crate) fn extend(&mut self, bytes: &[u8]) {
        if self.start == self.buffer.len() {
            self.buffer.clear();
            self.start = 0;
        } else if self.start > 64 * 1024 {
            self.buffer.drain(..self.start);
            self.start = 0;
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// Bytes that are not yet a whole fragment.
    pub(crate) fn waiting(&self) -> usize {
        self.buffer.len() - self.start
    }

    /// Where the next fragment stands, once it is whole.
    pub(crate) fn next(&mut self) -> Result<Option<Range<usize>>, FragmentError> {
        let waiting = self.buffer.get(self.start..).unwrap_or_default();
        let &[version, minor] = waiting.first_chunk().unwrap_or(&[5, 0]);
        if version != 5 || minor > 1 {
            return Err(FragmentError::Version(version, minor));
        }
        let Some(header) = waiting.get(..HEADER) else { return Ok(None) };
        let length = field(header, PDU_FRAG_LENGTH_OFFSET);
        if usize::from(length) < HEADER {
            return Err(FragmentError::Length(length));
        }
        if waiting.len() < usize::from(length) {
            return Ok(None);
        }
        let place = self.start..self.start + usize::from(length);
        self.start = place.end;
        Ok(Some(place))
    }

    /// The bytes of a fragment that [`Framer::next`] found.
    pub(crate) fn bytes(&mut self, place: Range<usize>) -> &mut [u8] {
        self.buffer.get_mut(place).unwrap_or_default()
    }

    /// Gives memory back while nothing waits, if it is much.
    pub(crate) fn shrink(&mut self) {
        if self.start == self.buffer.len() && self.buffer.capacity() > REST {
            *self = Framer::default();
        }
    }
}

/// A 16-bit field of the common header, in the header's own byte order.
fn field(header: &[u8], offset: u8) -> u16 {
    let at = usize::from(offset);
    let bytes = [header.get(at).copied().unwrap_or(0), header.get(at + 1).copied().unwrap_or(0)];
    let little = header.get(4).is_some_and(|b| b & DREP_LITTLE_ENDIAN != 0);
    if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) }
}

/// A fragment split from its authentication trailer.
#[derive(Debug)]
pub(crate) struct Split {
    /// Where the trailer starts; the fragment's end when there is none.
    pub trailer_start: usize,
    pub trailer: Option<SecTrailer>,
}

impl Split {
    pub(crate) fn of(fragment: &[u8]) -> Result<Self, FragmentError> {
        let auth = usize::from(field(fragment, PDU_AUTH_LENGTH_OFFSET));
        if auth == 0 {
            return Ok(Split { trailer_start: fragment.len(), trailer: None });
        }
        let start = fragment.len().checked_sub(auth + TRAILER).filter(|s| *s >= HEADER);
        let start = start.ok_or(FragmentError::Trailer)?;
        let format = format_of([fragment[4], 0, 0, 0]);
        let trailer: SecTrailer = from_bytes(&fragment[start..], format).map_err(FragmentError::Body)?;
        // Handshake PDUs may claim padding that is none (Windows takes that); there must be room for it.
        let fixed = if fragment.get(2) == Some(&PduType::PDU_AUTH3.0) { HEADER + 4 } else { REQUEST_HEADER };
        if usize::from(trailer.pad_length) > start.saturating_sub(fixed) {
            return Err(FragmentError::Trailer);
        }
        Ok(Split { trailer_start: start, trailer: Some(trailer) })
    }

    /// Where the body ends: padding is not part of it.
    pub(crate) fn body_end(&self) -> usize {
        self.trailer_start - self.trailer.as_ref().map_or(0, |t| usize::from(t.pad_length))
    }

    /// What a session protects, and the token that does.
    pub(crate) fn protected<'a>(
        &'a self,
        fragment: &'a mut [u8],
        header: usize,
        level: Level,
        sign_header: bool,
    ) -> Result<(Protected<'a>, &'a [u8]), SecurityError> {
        let trailer = self.trailer.as_ref().ok_or(SecurityError::BadSignature)?;
        let covered = self.trailer_start + TRAILER;
        if header > self.trailer_start {
            return Err(SecurityError::BadSignature);
        }
        let pdu = fragment.get_mut(..covered).ok_or(SecurityError::BadSignature)?;
        let body = header..self.trailer_start;
        let seal = level == Level::Privacy;
        Ok((Protected { pdu, body, sign_header, seal }, &trailer.token))
    }

    /// Checks and decrypts what a session protects.
    pub(crate) fn unprotect(
        &self,
        fragment: &mut [u8],
        header: usize,
        session: &mut dyn Session,
        level: Level,
        sign_header: bool,
    ) -> Result<(), SecurityError> {
        let (pdu, token) = self.protected(fragment, header, level, sign_header)?;
        session.unprotect(pdu, token)
    }
}

/// Reads a PDU, or its first part; the trailer must be off.
pub(crate) fn read<T: Ndr>(body: &[u8]) -> Result<T, FragmentError> {
    let drep = body.get(4..8).and_then(|d| d.try_into().ok()).unwrap_or([DREP_LITTLE_ENDIAN, 0, 0, 0]);
    let format = format_of(drep);
    // Headers of requests and responses need no cursor.
    if let (Some(plain), Format::NDR32) = (T::PLAIN, format)
        && let Some(wire) = body.get(..plain.size)
    {
        let mut value = T::default();
        value.load(wire);
        return Ok(value);
    }
    Pull::new(body, format).value().map_err(FragmentError::Body)
}

/// Appends a value that needs no alignment beyond that of its start.
fn append<T: Ndr>(out: &mut Vec<u8>, value: &T, format: Format) -> Result<(), pidl_ndr::Error> {
    let mut wire = [0; OBJECT_REQUEST_HEADER];
    if let (Some(plain), Format::NDR32) = (T::PLAIN, format)
        && let Some(wire) = wire.get_mut(..plain.size)
    {
        value.store(wire);
        out.extend_from_slice(wire);
        return Ok(());
    }
    let mut push = Push::append_to(std::mem::take(out), format);
    let written = push.value(value);
    *out = push.finish();
    written
}

/// Type and call of a fragment that could not be read further.
pub(crate) fn peek(fragment: &[u8]) -> (PduType, u32) {
    let ptype = fragment.get(2).copied().unwrap_or_default();
    let id = fragment.get(12..16).and_then(|b| b.try_into().ok()).unwrap_or_default();
    let little = fragment.get(4).is_some_and(|b| b & DREP_LITTLE_ENDIAN != 0);
    (PduType(ptype), if little { u32::from_le_bytes(id) } else { u32::from_be_bytes(id) })
}

/// A PDU with nothing in its body's blob.
pub(crate) fn pdu(ptype: PduType, flags: PfcFlags, call_id: u32, format: Format, body: PduBody) -> Pdu {
    Pdu {
        rpc_vers: 5,
        rpc_vers_minor: 0,
        ptype,
        flags,
        drep: drep_of(format),
        frag_length: 0,
        auth_length: 0,
        call_id,
        body,
    }
}

/// A response as far as its results; its lengths are filled in later.
pub(crate) fn response(
    call_id: u32,
    context_id: u16,
    alloc_hint: u32,
    flags: u8,
    format: Format,
) -> ResponseHeader {
    ResponseHeader {
        rpc_vers: 5,
        rpc_vers_minor: 0,
        ptype: PduType::PDU_RESPONSE,
        flags: PfcFlags(flags),
        drep: drep_of(format),
        frag_length: 0,
        auth_length: 0,
        call_id,
        alloc_hint,
        context_id,
        cancel_count: 0,
        reserved: 0,
    }
}

/// A token that goes with a handshake PDU.
pub(crate) struct Token<'a> {
    pub auth_type: u8,
    pub level: u8,
    pub context_id: u32,
    pub token: &'a [u8],
}

/// Appends a `sec_trailer` without its token.
fn trailer(out: &mut Vec<u8>, token: &Token<'_>, pad: usize, format: Format) -> Result<(), pidl_ndr::Error> {
    let trailer = SecTrailer {
        r#type: AuthType(token.auth_type),
        level: AuthLevel(token.level),
        pad_length: pad as u8,
        reserved: 0,
        context_id: token.context_id,
        token: pidl_ndr::DataBlob(Vec::new()),
    };
    append(out, &trailer, format)
}

fn patch(out: &mut [u8], offset: u8, value: usize, format: Format) {
    let value = u16::try_from(value).unwrap_or(u16::MAX);
    let bytes = if format.big_endian { value.to_be_bytes() } else { value.to_le_bytes() };
    if let Some(place) = out.get_mut(usize::from(offset)..usize::from(offset) + 2) {
        place.copy_from_slice(&bytes);
    }
}

/// Writes a PDU that is not protected, with a token if there is one.
pub(crate) fn write(out: &mut Vec<u8>, pdu: &Pdu, token: Option<Token<'_>>) -> Result<(), pidl_ndr::Error> {
    let format = format_of(pdu.drep);
    let mut bytes = to_bytes(pdu, format)?;
    if let Some(token) = token {
        let pad = bytes.len().next_multiple_of(4) - bytes.len();
        bytes.resize(bytes.len() + pad, 0);
        trailer(&mut bytes, &token, pad, format)?;
        bytes.extend_from_slice(token.token);
        patch(&mut bytes, PDU_AUTH_LENGTH_OFFSET, token.token.len(), format);
    }
    let length = bytes.len();
    patch(&mut bytes, PDU_FRAG_LENGTH_OFFSET, length, format);
    out.extend_from_slice(&bytes);
    Ok(())
}

/// How outgoing requests and responses are protected.
pub(crate) struct Protection<'a> {
    pub session: &'a mut dyn Session,
    pub auth_type: u8,
    pub level: Level,
    pub context_id: u32,
    pub sign_header: bool,
}

/// Room for arguments in a fragment of at most `max` bytes behind a header.
pub(crate) fn room(max: u16, header: usize, protection: Option<&Protection<'_>>) -> usize {
    let max = usize::from(max.max(MIN_FRAGMENT)) - header;
    match protection {
        Some(p) => {
            let n = max - TRAILER;
            let alignment = p.session.alignment().max(1);
            let n = n.saturating_sub(p.session.token_length(n, p.level == Level::Privacy));
            (n - n % alignment).max(alignment)
        }
        None => max & !7,
    }
}

/// Writes one fragment of a request or response: header, arguments, protection.
pub(crate) fn write_data(
    out: &mut Vec<u8>,
    header: &impl Ndr,
    format: Format,
    stub: &[u8],
    protection: Option<&mut Protection<'_>>,
) -> Result<(), SecurityError> {
    let start = out.len();
    append(out, header, format)?;
    let body = out.len() - start;
    out.extend_from_slice(stub);
    let mut auth = 0;
    if let Some(p) = protection {
        let pad = stub.len().next_multiple_of(p.session.alignment().max(1)) - stub.len();
        out.resize(out.len() + pad, 0);
        let end = out.len() - start;
        let token =
            Token { auth_type: p.auth_type, level: p.level as u8, context_id: p.context_id, token: &[] };
        trailer(out, &token, pad, format)?;
        let seal = p.level == Level::Privacy;
        auth = p.session.token_length(end - body, seal);
        let length = out.len() - start + auth;
        let Some(pdu) = out.get_mut(start..) else { return Err(SecurityError::Sequence) };
        patch(pdu, PDU_AUTH_LENGTH_OFFSET, auth, format);
        patch(pdu, PDU_FRAG_LENGTH_OFFSET, length, format);
        let mut token = Vec::with_capacity(auth);
        p.session
            .protect(Protected { pdu, body: body..end, sign_header: p.sign_header, seal }, &mut token)?;
        out.extend_from_slice(&token);
        if token.len() != auth {
            return Err(SecurityError::Sequence);
        }
    }
    if auth == 0 {
        let length = out.len() - start;
        if let Some(pdu) = out.get_mut(start..) {
            patch(pdu, PDU_FRAG_LENGTH_OFFSET, length, format);
        }
    }
    Ok(())
}
