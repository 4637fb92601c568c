use super::*;
use crate::association::BindOptions;
use crate::association::{ClientAssociation, ClientError, ClientEvent};
use dcerpc::dcerpc::{Pdu, PduBody};
use dcerpc::eerr::{EeComputerName, EeuString, ExtendedErrorParam, ExtendedErrorSequence};
use pidl_ndr::{from_bytes, to_bytes};
use proptest::prelude::*;

/// The record of MS-EERR 3.1, laid out by hand from MS-EERR 2.2.1 and MS-RPCE 2.2.6: no capture was at hand.
fn example() -> Vec<u8> {
    let text: Vec<u16> =
        "\\Software\\Policies\\Microsoft\\Windows NT\\Rpc\\RestrictRemoteClients\0".encode_utf16().collect();
    let mut record = Vec::new();
    record.extend([0, 0, 2, 0]); // the pointer to the record
    record.extend([1, 0, 0, 0]); // elements of Params
    record.extend([0, 0, 0, 0]); // Next
    record.extend([2, 0, 2, 0]); // no ComputerName, and the union's tag
    record.extend([0x34, 0x12, 0, 0]); // ProcessID
    record.extend([0; 4]);
    record.extend(132_223_104_000_000_000u64.to_le_bytes()); // TimeStamp
    record.extend([0x49, 0, 0, 0]); // GeneratingComponent
    record.extend([2, 0, 0, 0]); // Status
    record.extend([0xf0, 0x0b]); // DetectionLocation
    record.extend([0, 0]); // Flags
    record.extend([1, 0]); // nLen
    record.extend([0; 2]);
    record.extend([2, 0, 2, 0]); // Type, and the union's tag
    record.extend((text.len() as u16).to_le_bytes()); // nLength
    record.extend([0; 2]);
    record.extend([4, 0, 2, 0]); // pString
    record.extend((text.len() as u32).to_le_bytes());
    record.extend(text.iter().flat_map(|c| c.to_le_bytes()));
    record.resize(record.len().next_multiple_of(8), 0);
    let mut bytes = vec![1, 0x10, 8, 0, 0xcc, 0xcc, 0xcc, 0xcc];
    bytes.extend((record.len() as u32).to_le_bytes());
    bytes.extend([0; 4]);
    bytes.append(&mut record);
    bytes
}

fn chain(records: usize) -> ExtendedErrorEncoding {
    let mut first = None;
    for n in 0..records {
        let name = EeuString { n_length: 3, p_string: Some("PC".into()) };
        first = Some(Box::new(ExtendedErrorInfo {
            next: first.take(),
            computer_name: EeComputerName {
                r#type: dcerpc::eerr::EeComputerNamePresent::EECNP_PRESENT,
                value: EeComputerNameValue::Name(name),
            },
            generating_component: EeGeneratingComponent::EE_INFO_GC_RUNTIME,
            status: 1722,
            detection_location: n as u16,
            ..ExtendedErrorInfo::default()
        }));
    }
    ExtendedErrorEncoding { sequence: ExtendedErrorSequence { first } }
}

fn head(ptype: u8, call_id: u8, body: usize) -> Vec<u8> {
    let length = (16 + body) as u16;
    let mut out = vec![5, 0, ptype, 3, 0x10, 0, 0, 0];
    out.extend(length.to_le_bytes());
    out.extend([0, 0, call_id, 0, 0, 0]);
    out
}

fn fault(call_id: u8, said: &[u8]) -> Vec<u8> {
    let mut out = head(3, call_id, 16 + said.len());
    out.extend((0x20 + said.len() as u32).to_le_bytes());
    out.extend([0, 0, 0, 1, 5, 0, 0, 0, 0, 0, 0, 0]);
    out.extend(said);
    out
}

fn bind_nak(said: &[u8]) -> Vec<u8> {
    let mut out = head(13, 1, 8 + 16 + said.len());
    out.extend([2, 0, 1, 5, 0, 0, 0, 0]);
    out.extend([
        0x20, 0x03, 0x74, 0x90, 0xd0, 0xfa, 0xd3, 0x11, 0x82, 0xd7, 0x00, 0x90, 0x27, 0xb1, 0x30, 0xab,
    ]);
    out.extend(said);
    out
}

fn body(bytes: &[u8]) -> PduBody {
    from_bytes::<Pdu>(bytes, Format::NDR32).unwrap().body
}

#[test]
fn the_documents_example_reads() {
    let said = ExtendedError::decode(&example()).unwrap();
    insta::assert_snapshot!(said, @r#"component 0x49 reports 2 (WERR_FILE_NOT_FOUND) at location 3056, process 4660, 2020-01-01T00:00:00Z: "\\Software\\Policies\\Microsoft\\Windows NT\\Rpc\\RestrictRemoteClients""#);
    let again = ExtendedErrorEncoding { sequence: ExtendedErrorSequence { first: Some(said.0) } };
    assert_eq!(to_bytes(&again, Format::NDR32).unwrap(), example());
}

#[test]
fn records_are_told_from_the_latest_to_the_root() {
    let bytes = to_bytes(&chain(2), Format::NDR32).unwrap();
    let said = ExtendedError::decode(&bytes).unwrap();
    assert_eq!(said.records().map(|r| r.detection_location).collect::<Vec<_>>(), [1, 0]);
    insta::assert_snapshot!(said, @r#"the RPC runtime of "PC" reports 1722 (WERR_RPC_S_SERVER_UNAVAILABLE) at location 1, process 0, 1601-01-01T00:00:00Z; because the RPC runtime of "PC" reports 1722 (WERR_RPC_S_SERVER_UNAVAILABLE) at location 0, process 0, 1601-01-01T00:00:00Z"#);
}

#[test]
fn texts_of_a_server_are_shown_without_what_a_terminal_obeys_and_not_at_any_length() {
    let mut encoding = chain(1);
    let record = encoding.sequence.first.as_mut().unwrap();
    record.params.push(ExtendedErrorParam {
        r#type: dcerpc::eerr::ExtendedErrorParamTypesInternal::EEPTI_ANSI_STRING,
        value: ExtendedErrorParamValue::AnsiString(dcerpc::eerr::EeaString {
            n_length: 0,
            p_string: Some(format!("\x1b[2J{}", "x".repeat(5000)).as_str().into()),
        }),
    });
    let shown = ExtendedError(encoding.sequence.first.unwrap()).to_string();
    assert!(shown.contains("\\u{1b}[2J") && !shown.contains('\x1b'), "{shown}");
    assert!(shown.len() < 1000 && shown.ends_with('…'), "{shown}");
}

#[test]
fn a_refused_connection_says_why() {
    let mut client =
        ClientAssociation::new(BindOptions::new(crate::uuid::syntax_of(&dcerpc::echo::RPCECHO).unwrap()))
            .unwrap();
    client.receive(&bind_nak(&example()));
    let Some(ClientEvent::Failed(error)) = client.next_event() else { panic!("it fails") };
    let ClientError::Explained(refused, _) = &error else { panic!("{error:?}") };
    assert_eq!(**refused, ClientError::Refused(2));
    let shown = error.to_string();
    assert!(
        shown.starts_with(
            "the server refused the association: local limit exceeded (2); it says: component 0x49"
        ),
        "{shown}"
    );
}

#[test]
fn a_refused_call_says_why() {
    let said = ExtendedError::decode(&example());
    let PduBody::Fault(whole) = body(&fault(1, &example())) else { panic!("a fault") };
    assert_eq!(ExtendedError::of_fault(&whole), said);
    // Padding in front of a trailer is not part of it; without the flag there is nothing.
    let padded = FaultBody { stub_and_auth: [example(), vec![0; 8]].concat().into(), ..whole.clone() };
    assert_eq!(ExtendedError::of_fault(&padded), said);
    assert_eq!(ExtendedError::of_fault(&FaultBody { flags: FaultFlags(0), ..whole }), None);
}

proptest! {
    /// What is wrong with it costs the client nothing: the refusal arrives as it is.
    #[test]
    fn malformed_information_is_left_out(at in 0usize..224, byte: u8, keep in 0usize..224) {
        let mut said = example();
        if let Some(b) = said.get_mut(at) { *b = byte; }
        said.truncate(keep);
        let mut client = ClientAssociation::new(BindOptions::new(crate::uuid::syntax_of(&dcerpc::echo::RPCECHO).unwrap())).unwrap();
        client.receive(&bind_nak(&said));
        let refused = match client.next_event() {
            Some(ClientEvent::Failed(ClientError::Explained(error, said))) => { said.to_string(); *error }
            Some(ClientEvent::Failed(error)) => error,
            other => panic!("{other:?}"),
        };
        prop_assert_eq!(refused, ClientError::Refused(2));
    }
}

#[test]
fn a_chain_without_end_is_left_out() {
    let bytes = |n| to_bytes(&chain(n), Format::NDR32).unwrap();
    assert_eq!(ExtendedError::decode(&bytes(64)).unwrap().records().count(), 64);
    assert_eq!(ExtendedError::decode(&bytes(65)), None);
}
