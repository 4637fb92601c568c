//! Headers, masks, compression, sizes and chains (MS-OXCRPC 2.2.2.1, 3.1.4.2), and the
//! order in which operations are run (MS-OXCROPS 3.2.5).

use crate::common::client::{connect_request, made, request, write};
use crate::common::{Client, NEW, Server, dn};
use covers::covers;
use exchange::exchange::{
    EcDoConnectExIn, EcDoRpcExt2In, EcDoRpcIn, EcRpcExtIn, EmsmdbDispatcher, RpcExt2Flags,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::{RopId, RopRequestBody, RopResponseBody};
use exchange::oxcrpc::{EcDoRpcRequest, ExtResponses, RopRequestPayload, RpcHeaderExtFlags};
use exchange::oxprops::PropertyTag;
use openchange_store::Properties;
use pidl_call::{CallContext, Dispatch, Fault};
use pidl_ndr::{Format, Push, from_bytes, to_bytes};

const COMPRESSED: u16 = RpcHeaderExtFlags::COMPRESSED.0;
const XOR: u16 = RpcHeaderExtFlags::XOR_MAGIC.0;
const LAST: u16 = RpcHeaderExtFlags::LAST.0;

/// Headers of an answer: flags, size and size before compression.
fn headers(bytes: &[u8]) -> Vec<(u16, u16, u16)> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let number = |i: usize| u16::from_le_bytes([bytes[at + i], bytes[at + i + 1]]);
        assert_eq!(number(0), 0, "version");
        out.push((number(2), number(4), number(6)));
        at += 8 + usize::from(number(4));
    }
    assert_eq!(at, bytes.len());
    out
}

/// Properties of the inbox: an answer of some length that repeats itself.
fn long_answer(folder: u64) -> Vec<u8> {
    let open = made(RopRequestBody::OpenFolder, |r| r.folder_id = folder);
    let all = made(RopRequestBody::GetPropertiesAll, |r| r.want_unicode = 1);
    write(&[request(0, 0, open), request(0, 1, all.clone()), request(0, 1, all)])
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_masked_and_compressed_as_the_client_lets_us() {
    covers!("MS-OXCRPC", 33, 36, 38, 39, 40, 46, 4794, 634, 638, 657, 1320, 658, 660, 4852, 668, 694);
    covers!("MS-OXCRPC", 625, 777, 779, 780, 783, 831, 1290, 621);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let mut plain = None;
    for (flags, expected) in [
        (0, LAST | XOR | COMPRESSED),
        (RpcExt2Flags::NO_COMPRESSION.0, LAST | XOR),
        (RpcExt2Flags::NO_XOR_MAGIC.0, LAST | COMPRESSED),
        (RpcExt2Flags::NO_COMPRESSION.0 | RpcExt2Flags::NO_XOR_MAGIC.0, LAST),
    ] {
        client.flags = RpcExt2Flags(flags);
        let out = client.call(long_answer(client.inbox()), vec![logon, NEW]).await;
        assert_eq!((out.result, out.pcxh.clone()), (ErrorCode::EC_NONE, client.cxh.clone()));
        assert_eq!(out.pcb_out as usize, out.rgb_out.len());
        let headers = headers(&out.rgb_out);
        let [(found, size, actual)] = headers.as_slice() else { panic!("{headers:?}") };
        assert_eq!(*found, expected);
        assert_eq!(usize::from(*size) + 8, out.rgb_out.len());
        if expected & COMPRESSED != 0 {
            assert!(size < actual);
        } else {
            assert_eq!(size, actual);
        }
        // The same operations have the same answers, whatever is around them.
        let buffer = out.rgb_out_content().unwrap().buffers.remove(0).payload;
        let handle = buffer.server_object_handle_table[1];
        assert_ne!(handle, NEW);
        let rops = buffer.rops;
        assert_eq!(plain.get_or_insert(rops.clone()), &rops);
        if flags == 3 {
            // What is neither masked nor compressed can be read as it is.
            assert!(out.rgb_out.windows(rops.len()).any(|window| window == rops));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_come_in_every_form() {
    covers!("MS-OXCRPC", 34, 35);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let rops = long_answer(client.inbox());
    for flags in [LAST, LAST | XOR, LAST | COMPRESSED, LAST | XOR | COMPRESSED] {
        let request = client.ext_request(rops.clone(), vec![logon, NEW], RpcHeaderExtFlags(flags));
        let out = client.emsmdb.ec_do_rpc_ext2(&request).await.unwrap();
        assert_eq!(out.result, ErrorCode::EC_NONE, "{flags:#x}");
        let handles = &out.rgb_out_content().unwrap().buffers[0].payload.server_object_handle_table;
        assert_ne!(handles[1], NEW);
        let handle = handles[1];
        client.release(handle).await;
    }
}

/// EcRpcExt answers as EcDoRpcExt2 does, and what it cannot read fails it in the same way.
#[tokio::test(flavor = "multi_thread")]
async fn the_call_before_has_the_same_answers() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let rops = long_answer(client.inbox());
    let request = client.ext_request(rops.clone(), vec![logon, NEW], RpcHeaderExtFlags(LAST | XOR));
    let input = EcRpcExtIn {
        pcxh: request.pcxh,
        pul_flags: request.pul_flags,
        rgb_in: request.rgb_in,
        cb_in: request.cb_in,
        pcb_out: request.pcb_out,
        ..Default::default()
    };
    let out = client.emsmdb.ec_rpc_ext(&input).await.unwrap();
    assert_eq!((out.result, out.pcb_out as usize), (ErrorCode::EC_NONE, out.rgb_out.len()));
    assert!(out.rgb_reserved.is_empty());
    let answer = out.rgb_out_content().unwrap().buffers.remove(0).payload;
    let expected = client.call(rops, vec![logon, NEW]).await.rgb_out_content().unwrap().buffers.remove(0);
    assert_eq!(answer.rops, expected.payload.rops);
    assert_ne!(answer.server_object_handle_table[1], NEW);

    let broken = EcRpcExtIn { rgb_in: vec![0; 7], cb_in: 7, ..input };
    assert_eq!(client.emsmdb.ec_rpc_ext(&broken).await.unwrap().result, ErrorCode::EC_RPC_FORMAT);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_fails_the_call_and_only_that() {
    covers!("MS-OXCRPC", 697, 698, 1374, 1900);
    covers!("MS-OXCROPS", 4551);
    let server = Server::start();
    let (client, logon) = server.kim().await;
    let good = client.ext_request(long_answer(client.inbox()), vec![logon, NEW], RpcHeaderExtFlags(LAST));
    let with = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut request = good.clone();
        change(&mut request.rgb_in);
        request.cb_in = request.rgb_in.len() as u32;
        request
    };
    let broken: Vec<(&str, EcDoRpcExt2In)> = vec![
        ("no header", with(&|bytes| bytes.clear())),
        ("half a header", with(&|bytes| bytes.truncate(7))),
        ("a version", with(&|bytes| bytes[0] = 1)),
        ("not the last", with(&|bytes| bytes[2] = 0)),
        (
            "cut short",
            with(&|bytes| {
                bytes.pop();
            }),
        ),
        ("another size before compression", with(&|bytes| bytes[6] ^= 1)),
        ("operations longer than the payload", with(&|bytes| bytes[9] = 0xff)),
        ("an operation nobody knows", with(&|bytes| bytes[10] = 0xf0)),
        ("one that only servers send", with(&|bytes| bytes[10] = RopId::ROP_NOTIFY.0)),
        ("too long", with(&|bytes| bytes.resize(0x8008, 0))),
    ];
    for (what, request) in broken {
        let out = client.emsmdb.ec_do_rpc_ext2(&request).await.unwrap();
        assert_eq!(out.result, ErrorCode::EC_RPC_FORMAT, "{what}");
        assert!(out.rgb_out.is_empty(), "{what}");
    }
    let narrow = EcDoRpcExt2In { pcb_out: 7, ..good.clone() };
    assert_eq!(client.emsmdb.ec_do_rpc_ext2(&narrow).await.unwrap().result, ErrorCode::EC_RPC_FORMAT);
    assert!(server.service.metrics().malformed.get() > 0);
    let out = client.emsmdb.ec_do_rpc_ext2(&good).await.unwrap();
    assert_eq!(out.result, ErrorCode::EC_NONE);
}

/// A request as it goes over the wire.
fn stub(request: &impl pidl_ndr::table::Request) -> Vec<u8> {
    let mut push = Push::new(Format::NDR32);
    request.write(&mut push).unwrap();
    push.finish()
}

#[tokio::test(flavor = "multi_thread")]
async fn sizes_beyond_those_of_the_interface_are_bad_stubs() {
    covers!("MS-OXCRPC", 20, 21, 666, 686, 4877, 1381, 579, 1939);
    let server = Server::start();
    let client = server.client("kim").await;
    let good = client.ext_request(vec![], vec![], RpcHeaderExtFlags(LAST));
    // Our own side refuses to write such numbers: they are put in afterwards.
    let patched = |mut bytes: Vec<u8>, from: u32, to: u32| {
        let at = bytes.windows(4).rposition(|window| window == from.to_le_bytes()).unwrap();
        bytes[at..at + 4].copy_from_slice(&to.to_le_bytes());
        bytes
    };
    let large_aux = EcDoRpcExt2In { cb_aux_in: 0x1009, rgb_aux_in: vec![0; 0x1009], ..good.clone() };
    let marked = EcDoRpcExt2In { pcb_out: 0x3abcd, pcb_aux_out: 0xabc, ..good.clone() };
    let large = EcDoRpcExt2In { cb_in: 0x40001, rgb_in: vec![0; 0x40001], ..good.clone() };
    let connect = EcDoConnectExIn { pcb_aux_out: 0xabc, ..connect_request(&dn("kim")) };
    for (operation, bytes, fault) in [
        (11, patched(stub(&marked), 0x3abcd, 0x3ffff), None),
        (11, patched(stub(&marked), 0x3abcd, 0x40001), Some(Fault::BAD_STUB)),
        (11, patched(stub(&marked), 0xabc, 0x1009), Some(Fault::BAD_STUB)),
        (11, stub(&large_aux), Some(Fault::BAD_STUB)),
        (11, stub(&large), Some(Fault::BAD_STUB)),
        (10, patched(stub(&connect), 0xabc, 0x1008), None),
        (10, patched(stub(&connect), 0xabc, 0x1009), Some(Fault::BAD_STUB)),
    ] {
        let dispatcher = EmsmdbDispatcher(server.service.clone());
        let cx = CallContext { transport: Some(client.connection.clone()), ..CallContext::default() };
        assert_eq!(dispatcher.dispatch(&cx, operation, &bytes).await.err(), fault);
    }
    let small = EcDoRpcExt2In { cb_aux_in: 3, rgb_aux_in: vec![0; 3], ..good };
    assert_eq!(client.emsmdb.ec_do_rpc_ext2(&small).await.unwrap().result, ErrorCode::EC_RPC_FAILED);
}

#[tokio::test(flavor = "multi_thread")]
async fn operations_are_run_and_answered_in_their_order() {
    covers!("MS-OXCROPS", 4550, 4558, 4559, 4560, 4565, 4719, 4581);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let open = made(RopRequestBody::OpenFolder, |r| r.folder_id = inbox);
    let rops = vec![
        request(0, 2, open),
        // On the folder that the first one opens.
        request(0, 3, made(RopRequestBody::GetContentsTable, |_| {})),
        request(0, 3, RopRequestBody::RopRelease),
        request(0, 4, RopRequestBody::RopQueryPosition),
        request(0, 3, made(RopRequestBody::GetContentsTable, |_| {})),
    ];
    let answer = client.send(rops, vec![7, 8, logon, NEW, NEW]).await;
    let ids: Vec<_> = answer.responses.iter().map(|r| r.rop_id).collect();
    let expected = [
        RopId::ROP_OPEN_FOLDER,
        RopId::ROP_GET_CONTENTS_TABLE,
        RopId::ROP_QUERY_POSITION,
        RopId::ROP_GET_CONTENTS_TABLE,
    ];
    assert_eq!(ids, expected);
    assert_eq!(answer.handles[..3], [7, 8, logon]);
    assert!(answer.handles[3..].iter().all(|handle| *handle != NEW));
    let RopResponseBody::GetContentsTable(last) = &answer.responses[3].body else { panic!() };
    assert_eq!(last.return_value, ErrorCode::EC_INVALID_OBJECT);
}

#[tokio::test(flavor = "multi_thread")]
async fn handles_that_are_none_have_their_codes() {
    covers!("MS-OXCROPS", 457302, 457303);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let folder = client.open_folder(logon, inbox).await;
    assert_eq!(fails!(client, 0x1234, GetContentsTable {}), ErrorCode::EC_NULL_OBJECT);
    assert_eq!(fails!(client, NEW, GetContentsTable {}), ErrorCode::EC_NULL_OBJECT);
    client.logon_id = 1;
    client.logon("kim").await;
    assert_eq!(fails!(client, folder, GetContentsTable {}), ErrorCode::EC_ACCESS_DENIED);
    client.logon_id = 0;
    client.release(folder).await;
    assert_eq!(fails!(client, folder, GetContentsTable {}), ErrorCode::EC_INVALID_OBJECT);
}

/// A message whose body is long, opened, and a stream of that.
async fn long_body(client: &mut Client, server: &Server, logon: u32, size: usize) -> u32 {
    let mailbox = server.mailbox("kim");
    let mut message = mailbox.new_message(client.inbox(), false).unwrap();
    let mut properties = Properties::new();
    let bytes: Vec<u8> = (0..size).map(|i| (i / 7 % 251) as u8).collect();
    properties.set_bytes(PropertyTag::PID_TAG_RTF_COMPRESSED, &bytes);
    properties.iter().for_each(|p| message.properties.insert(p.clone()));
    let id = mailbox.save_message(&mut message, Default::default()).unwrap();
    let (_, opened) = ok!(client, logon, OpenMessage { folder_id: client.inbox(), message_id: id });
    let tag = PropertyTag::PID_TAG_RTF_COMPRESSED;
    ok!(client, opened, OpenStream { property_tag: tag }).1
}

/// All that came of a stream, payload by payload.
fn pieces(content: ExtResponses) -> Vec<Vec<u8>> {
    content
        .buffers
        .into_iter()
        .map(|buffer| {
            let rops = buffer.payload.rops;
            assert_eq!(rops[0], RopId::ROP_READ_STREAM.0);
            rops[8..].to_vec()
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_answer_is_a_chain_if_the_client_takes_one() {
    covers!("MS-OXCRPC", 642, 775, 778, 961, 962, 963, 964, 965, 966, 967, 972, 1280, 1628, 726);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let stream = long_body(&mut client, &server, logon, 300_000).await;
    let read = |count: u32| {
        let body = made(RopRequestBody::ReadStream, |r| {
            r.byte_count = 0xbabe;
            r.maximum_byte_count = Some(count);
        });
        write(&[request(0, 0, body)])
    };
    // Without the flag it is one payload.
    let out = client.call(read(200_000), vec![stream]).await;
    let first = pieces(out.rgb_out_content().unwrap());
    assert_eq!(first.len(), 1);
    assert!(first[0].len() < 0x8000);
    client.flags = RpcExt2Flags(RpcExt2Flags::CHAIN.0 | RpcExt2Flags::NO_COMPRESSION.0);
    let out = client.call(read(150_000), vec![stream]).await;
    let headers = headers(&out.rgb_out);
    let (last, others) = headers.split_last().unwrap();
    assert!(others.len() > 1);
    assert!(others.iter().all(|(flags, _, actual)| flags & LAST == 0 && *actual <= 0x8000), "{others:?}");
    assert_ne!(last.0 & LAST, 0);
    let got: Vec<u8> = pieces(out.rgb_out_content().unwrap()).concat();
    // No more than was asked for, and what is there.
    let expected: Vec<u8> = (first[0].len()..).take(150_000).map(|i| (i / 7 % 251) as u8).collect();
    assert!(got == expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_chain_until_there_are_as_many_as_were_asked_for() {
    covers!("MS-OXCRPC", 973, 969);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let mailbox = server.mailbox("kim");
    for i in 0..400 {
        let mut message = mailbox.new_message(client.inbox(), false).unwrap();
        message.properties.set_text(PropertyTag::PID_TAG_SUBJECT, &format!("{i:03} {}", "x".repeat(200)));
        mailbox.save_message(&mut message, Default::default()).unwrap();
    }
    let folder = client.open_folder(logon, client.inbox()).await;
    let (_, table) = ok!(client, folder, GetContentsTable {});
    let tags = vec![PropertyTag::PID_TAG_SUBJECT];
    ok!(client, table, SetColumns { property_tags: tags, property_tag_count: 1 });
    client.flags = RpcExt2Flags::CHAIN;
    let query = made(RopRequestBody::QueryRows, |r| {
        r.forward_read = 1;
        r.row_count = 300;
    });
    let answer = client.send(vec![request(0, 0, query)], vec![table]).await;
    assert!(answer.responses.len() > 3);
    let rows: usize = answer
        .responses
        .iter()
        .map(|r| match &r.body {
            RopResponseBody::QueryRows(rows) => rows.success.as_ref().unwrap().row_data.len(),
            other => panic!("{other:?}"),
        })
        .sum();
    assert_eq!(rows, 300);
    assert!(answer.responses.len() <= 96);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_comes_back() {
    covers!("MS-OXCROPS", 4655, 4445);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let folder = client.open_folder(logon, client.inbox()).await;
    let count = made(RopRequestBody::GetPropertiesSpecific, |r| {
        r.property_tags = vec![PropertyTag::PID_TAG_CREATION_TIME; 125];
        r.property_tag_count = 125;
    });
    client.room = 2048;
    let rops = vec![request(0, 0, count); 3];
    let bytes = write(&rops);
    let out = client.call(bytes.clone(), vec![folder]).await;
    assert_eq!(out.result, ErrorCode::EC_NONE);
    let rops = &out.rgb_out_content().unwrap().buffers[0].payload.rops;
    // The first one was answered, the second one has no room.
    let first = 6 + 1 + 8 * 125;
    let [id, low, high, rest @ ..] = &rops[first..] else { panic!("{}", rops.len()) };
    assert_eq!(*id, RopId::ROP_BUFFER_TOO_SMALL.0);
    let needed = u16::from_le_bytes([*low, *high]);
    assert_eq!(usize::from(needed), 2 + 2 * first + 4);
    assert!(rest == &bytes[bytes.len() / 3..], "{} of {}", rest.len(), bytes.len());
    assert_eq!(server.service.metrics().buffers_too_small.get(), 1);
    // What is answered with so much room.
    client.room = u32::from(needed) + 8;
    let out = client.call(bytes[..bytes.len() / 3 * 2].to_vec(), vec![folder]).await;
    let rops = &out.rgb_out_content().unwrap().buffers[0].payload.rops;
    assert_eq!(rops.len(), 2 * first);
    // With room, they are answered.
    client.room = 0x8007;
    let out = client.call(rest.to_vec(), vec![folder]).await;
    assert_eq!(out.result, ErrorCode::EC_NONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn values_that_would_fit_alone_wait_for_room() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let body = PropertyTag::PID_TAG_BODY;
    let (_, message) = ok!(client, logon, CreateMessage { code_page_id: 0x0fff, folder_id: client.inbox() });
    client.set(message, &[(body, crate::common::client::text(&"x".repeat(3000)))]).await;
    let specific = made(RopRequestBody::GetPropertiesSpecific, |r| {
        (r.property_tag_count, r.property_tags) = (1, vec![body]);
    });
    let all = made(RopRequestBody::GetPropertiesAll, |r| r.want_unicode = 1);
    client.room = 8000;
    for operation in [specific, all] {
        let answer = client.send(vec![request(0, 0, operation.clone()); 2], vec![message]).await;
        let ids: Vec<_> = answer.responses.iter().map(|r| r.rop_id).collect();
        let own = crate::common::client::id_of(&operation);
        assert_eq!(ids, [own, RopId::ROP_BUFFER_TOO_SMALL]);
        // What is too long for any answer of that size is said to be.
        let alone = client.send(vec![request(0, 0, operation)], vec![message]).await;
        assert_eq!(alone.responses.len(), 1);
        assert_eq!(alone.responses[0].rop_id, own);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_old_call_carries_operations_too() {
    let server = Server::start();
    let (client, logon) = server.kim().await;
    let payload = RopRequestPayload {
        rop_size: 0,
        rops: long_answer(client.inbox()),
        server_object_handle_table: vec![logon, NEW],
    };
    let rgb_in = to_bytes(&EcDoRpcRequest { payload }, Format::NDR32).unwrap();
    let request = EcDoRpcIn { pcxh: client.cxh.clone(), pcb: rgb_in.len() as u16, cb_max: 0x7000, rgb_in };
    let out = client.emsmdb.ec_do_rpc(&request).await.unwrap();
    assert_eq!(out.result, ErrorCode::EC_NONE);
    let payload = out.rgb_out_content().unwrap().payload;
    assert_eq!(payload.rops[0], RopId::ROP_OPEN_FOLDER.0);
    assert_ne!(payload.server_object_handle_table[1], NEW);
    // Every byte is masked.
    assert!(from_bytes::<EcDoRpcRequest>(&out.rgb_out, Format::NDR32).is_ok());
    let broken = EcDoRpcIn { rgb_in: vec![1, 2, 3], pcb: 3, ..request };
    assert_eq!(client.emsmdb.ec_do_rpc(&broken).await.unwrap().result, ErrorCode::EC_RPC_FORMAT);
}
