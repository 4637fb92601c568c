//! Verification trailers (MS-RPCE 2.2.2.13): what a client repeats under its
//! signature, so that nobody can have changed it on the way. They are
//! little-endian, whatever the arguments are: Samba's and Windows' are.

use super::presentation::transfer_syntax;
use crate::Fault;
use dcerpc::dcerpc::{
    PduType, SecVt, SecVtBitmask, SecVtCommand, SecVtContent, SecVtHeader2, SecVtKind, SecVtPcontext,
    SyntaxId,
};
use pidl_ndr::{Format, Pull, Push};

const MAGIC: [u8; 8] = [0x8a, 0xe3, 0x13, 0x71, 0x02, 0xf4, 0x36, 0x71];
/// How far from the end of the arguments a trailer can start, in bytes.
const REACH: usize = 1024;

/// What the trailer of a call must say.
#[derive(Clone, Debug)]
pub(crate) struct Facts<'a> {
    pub interface: &'a SyntaxId,
    pub ndr64: bool,
    pub drep: [u8; 4],
    pub call_id: u32,
    pub context_id: u16,
    pub opnum: u16,
    /// Header signing was agreed on.
    pub header_signing: bool,
}

/// Appends a trailer to the arguments of a request.
pub(crate) fn append(stub: &mut Vec<u8>, facts: &Facts<'_>) -> Result<(), pidl_ndr::Error> {
    stub.resize(stub.len().next_multiple_of(4), 0);
    stub.extend_from_slice(&MAGIC);
    let pcontext = SecVtPcontext {
        interface_id: facts.interface.clone(),
        transfer_syntax: transfer_syntax(facts.ndr64).clone(),
    };
    let header2 = SecVtHeader2 {
        ptype: PduType::PDU_REQUEST,
        reserved: 0,
        reserved2: 0,
        drep: facts.drep,
        call_id: facts.call_id,
        context_id: facts.context_id,
        opnum: facts.opnum,
    };
    let commands = [
        (
            SecVtKind::SEC_VT_COMMAND_BITMASK_1,
            SecVtContent::Bitmask(SecVtBitmask::CLIENT_SUPPORT_HEADER_SIGNING),
        ),
        (SecVtKind::SEC_VT_COMMAND_PCONTEXT, SecVtContent::Pcontext(pcontext)),
        (SecVtKind::SEC_VT_COMMAND_HEADER2, SecVtContent::Header2(header2)),
    ];
    let last = commands.len() - 1;
    for (i, (kind, content)) in commands.into_iter().enumerate() {
        let end = if i == last { SecVtCommand::SEC_VT_COMMAND_END.0 } else { 0 };
        let mut p = Push::new(Format::NDR32);
        p.value(&SecVt { command: SecVtCommand(kind.0 | end), content })?;
        stub.extend(p.finish());
    }
    Ok(())
}

/// Takes the trailer off the arguments, if there is one, after checking it.
pub(crate) fn check(stub: &mut Vec<u8>, facts: &Facts<'_>) -> Result<(), Fault> {
    // A word at a time from the end; only where the first word fits is the second looked at.
    let from = stub.len().saturating_sub(REACH).next_multiple_of(4);
    let (words, _) = stub.get(from..).unwrap_or_default().as_chunks::<4>();
    let (first, second) = MAGIC.split_at(4);
    let mut end = words.len();
    let place = loop {
        let Some(at) = words.get(..end).unwrap_or_default().iter().rposition(|word| word == first) else {
            break None;
        };
        if words.get(at + 1).is_some_and(|word| word == second) {
            break Some(from + 4 * at);
        }
        end = at;
    };
    let Some(place) = place else { return Ok(()) };
    let mut p = Pull::new(&stub[place + MAGIC.len()..], Format::NDR32);
    loop {
        // What cannot be read is no trailer: arguments may hold its mark by chance.
        let Ok(vt) = p.value::<SecVt>() else { return Ok(()) };
        if !accepts(&vt, facts) {
            return Err(Fault::ACCESS_DENIED);
        }
        if vt.command.0 & SecVtCommand::SEC_VT_COMMAND_END.0 != 0 {
            break;
        }
    }
    stub.truncate(place);
    Ok(())
}

fn accepts(vt: &SecVt, facts: &Facts<'_>) -> bool {
    match &vt.content {
        SecVtContent::Bitmask(bits) => {
            let able = bits.0 & SecVtBitmask::CLIENT_SUPPORT_HEADER_SIGNING.0 != 0;
            !able || facts.header_signing
        }
        SecVtContent::Pcontext(p) => {
            p.interface_id == *facts.interface && p.transfer_syntax == *transfer_syntax(facts.ndr64)
        }
        SecVtContent::Header2(h) => {
            h.ptype == PduType::PDU_REQUEST
                && h.drep == facts.drep
                && h.call_id == facts.call_id
                && h.context_id == facts.context_id
                && h.opnum == facts.opnum
        }
        SecVtContent::Unknown(_) => vt.command.0 & SecVtCommand::SEC_VT_MUST_PROCESS_COMMAND.0 == 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trailer_comes_off_and_every_lie_is_found() {
        let interface = SyntaxId { version: 3, ..SyntaxId::default() };
        let facts = Facts {
            interface: &interface,
            ndr64: false,
            drep: [0x10, 0, 0, 0],
            call_id: 7,
            context_id: 1,
            opnum: 4,
            header_signing: true,
        };
        let mut stub = b"arguments".to_vec();
        append(&mut stub, &facts).unwrap();
        let sent = stub.clone();
        check(&mut stub, &facts).unwrap();
        assert_eq!(stub, b"arguments\0\0\0");
        let other = SyntaxId { version: 4, ..SyntaxId::default() };
        for lie in [
            Facts { interface: &other, ..facts.clone() },
            Facts { ndr64: true, ..facts.clone() },
            Facts { call_id: 8, ..facts.clone() },
            Facts { context_id: 0, ..facts.clone() },
            Facts { opnum: 5, ..facts.clone() },
            Facts { header_signing: false, ..facts.clone() },
        ] {
            assert_eq!(check(&mut sent.clone(), &lie), Err(Fault::ACCESS_DENIED), "{lie:?}");
        }
        for n in 20..sent.len() {
            let mut cut = sent[..n].to_vec();
            check(&mut cut, &facts).unwrap();
            assert_eq!(cut, sent[..n]);
        }
        let mut plain = b"no trailer".to_vec();
        check(&mut plain, &facts).unwrap();
        assert_eq!(plain, b"no trailer");
    }
}
