//! Every operation there is, on an object that is not: it fails in its own form, with
//! the index it was asked with.

use crate::common::client::{id_of, write};
use crate::common::{NEW, Server};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::{RopId, RopRequest};
use openchange_mailbox::OPERATIONS;
use pidl_ndr::{Format, Ndr, Pull};

/// A request of an operation that has nothing but zeros in it, apart from its indexes.
fn blank(id: u8) -> RopRequest {
    let mut bytes = vec![id, 0, 2];
    match RopId(id) {
        // Identifiers behind their sizes; the third one is a list of such.
        RopId::ROP_SYNCHRONIZATION_IMPORT_MESSAGE_MOVE => {
            let id = [&[22, 0, 0, 0][..], &[0; 22]].concat();
            let list = [&[23, 0, 0, 0, 22][..], &[0; 22]].concat();
            bytes.extend([&id[..], &id, &list, &id, &id].concat());
        }
        // Long enough for every fixed part; strings and lists of no length.
        _ => bytes.extend([0; 64]),
    }
    let mut request = RopRequest::default();
    request.pull(&mut Pull::new(&bytes, Format::NDR32)).unwrap_or_else(|e| panic!("{id:#x}: {e}"));
    request
}

#[test]
fn every_operation_is_in_the_table_once() {
    let requests = RopId::SYMBOLS.iter().map(|(name, id)| (*name, *id as u8));
    for (name, id) in requests {
        let found: Vec<_> = OPERATIONS.iter().filter(|o| o.id() == Some(id)).collect();
        // Those that only servers send have no request.
        let only_response = ["RopNotify", "RopPending", "RopBackoff", "RopBufferTooSmall"].contains(&name);
        assert_eq!(found.len(), usize::from(!only_response), "{name}");
    }
    assert!(OPERATIONS.iter().all(|o| o.id().is_some()));
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_repeat_the_index_of_their_request() {
    let server = Server::start();
    let (mut client, _) = server.kim().await;
    for operation in OPERATIONS.iter().filter(|o| !["Release", "Logon"].contains(&o.name)) {
        let request = blank(operation.id().unwrap());
        assert_eq!(id_of(&request.body), request.rop_id);
        let answer = client.try_send(vec![request.clone()], vec![NEW; 4]).await;
        let answer = answer.unwrap_or_else(|code| panic!("{}: {code:?}", operation.name));
        let [response] = answer.responses.as_slice() else { panic!("{request:?}: {answer:?}") };
        let expected = if operation.name == "GetMessageStatus" { "RopSetMessageStatus" } else { "" };
        let id = RopId::SYMBOLS.iter().find(|(name, _)| *name == expected);
        assert_eq!(u64::from(response.rop_id.0), id.map_or(u64::from(request.rop_id.0), |(_, id)| *id));
        assert_eq!(answer.handles, [NEW; 4]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_done_says_so() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    for operation in OPERATIONS.iter().filter(|o| !o.done) {
        let request = blank(operation.id().unwrap());
        let out = client.call(write(&[request]), vec![NEW, NEW, logon, NEW]).await;
        assert_eq!(out.result, ErrorCode::EC_NONE, "{}", operation.name);
        let bytes = &out.rgb_out_content().unwrap().buffers[0].payload.rops;
        let code = ErrorCode(u32::from_le_bytes(bytes[2..6].try_into().unwrap()));
        assert_eq!(code, ErrorCode::EC_NOT_SUPPORTED, "{}", operation.name);
    }
}
