//! Auxiliary blocks that clients send: performance data, which changes nothing (MS-OXCRPC 3.1.4.1.2.2, 3.1.4.2.2.2).

use crate::common::client::connect_request;
use crate::common::{Client, Server, dn};
use covers::covers;
use exchange::exchange::{EcDoConnectExIn, EcDoRpcExt2In, RpcExt2Flags};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrpc::{AuxType, RpcHeaderExtFlags};

/// Version, type, bytes behind the header, and of those the reserved ones.
type Block = (u8, u8, usize, std::ops::Range<usize>);

/// One block in a buffer, its reserved bytes filled.
fn buffer((version, kind, size, reserved): &Block, filling: u8) -> Vec<u8> {
    let mut body = vec![0; *size];
    body[reserved.clone()].fill(filling);
    let length = 4 + *size as u16;
    let mut bytes = [0_u16, RpcHeaderExtFlags::LAST.0, length, length, length].map(u16::to_le_bytes).concat();
    bytes.extend([*version, *kind]);
    bytes.extend(body);
    bytes
}

#[tokio::test(flavor = "multi_thread")]
async fn reserved_fields_say_nothing_to_who_connects() {
    covers!("MS-OXCRPC", 1819, 1820, 1821, 1822, 1823, 1824);
    let server = Server::start();
    let blocks: [Block; 6] = [
        // AUX_PERF_SESSIONINFO, its successor, AUX_PERF_CLIENTINFO, AUX_PERF_PROCESSINFO (twice),
        // AUX_CLIENT_CONNECTION_INFO
        (1, 0x04, 20, 2..4),
        (2, 0x04, 24, 2..4),
        (1, 0x02, 28, 26..28),
        (1, 0x0b, 24, 2..4),
        (2, 0x0b, 24, 22..24),
        (1, 0x4a, 28, 18..20),
    ];
    let emsmdb = server.emsmdb(&server.connection(Some("kim")));
    for block in &blocks {
        let mut replies = Vec::new();
        for filling in [0, 0xff] {
            let rgb_aux_in = buffer(block, filling);
            let cb_aux_in = rgb_aux_in.len() as u32;
            let request = EcDoConnectExIn { rgb_aux_in, cb_aux_in, ..connect_request(&dn("kim")) };
            let mut out = emsmdb.ec_do_connect_ex(&request).await.unwrap();
            assert_eq!(out.result, ErrorCode::EC_NONE);
            // What is different for each session.
            (out.pcxh, out.picxr, out.pul_time_stamp) = Default::default();
            replies.push(out);
        }
        assert_eq!(replies[0], replies[1], "{block:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn reserved_fields_say_nothing_to_who_asks() {
    covers!("MS-OXCRPC", 1825, 1826, 1827, 1828, 1829, 1830, 1831, 1832, 1833, 1834, 1835, 1934);
    let server = Server::start();
    let client = server.client("kim").await;
    let blocks: [Block; 11] = [
        // AUX_PERF_SESSIONINFO and its successor, AUX_PERF_DEFMDB_SUCCESS, AUX_PERF_DEFGC_SUCCESS,
        // AUX_PERF_MDB_SUCCESS_V2, AUX_PERF_GC_SUCCESS (twice) and its successor, AUX_PERF_FAILURE and its
        // successor (twice)
        (1, 0x04, 20, 2..4),
        (2, 0x04, 24, 2..4),
        (1, 0x05, 12, 10..12),
        (1, 0x06, 16, 13..16),
        (2, 0x07, 20, 10..12),
        (1, 0x08, 20, 6..8),
        (1, 0x08, 20, 17..20),
        (2, 0x08, 20, 17..20),
        (1, 0x09, 24, 21..24),
        (2, 0x09, 28, 10..12),
        (2, 0x09, 28, 25..28),
    ];
    for block in &blocks {
        let mut replies = Vec::new();
        for filling in [0, 0xff] {
            let rgb_aux_in = buffer(block, filling);
            let cb_aux_in = rgb_aux_in.len() as u32;
            let request = client.ext_request(Vec::new(), Vec::new(), RpcHeaderExtFlags::LAST);
            let request = EcDoRpcExt2In { rgb_aux_in, cb_aux_in, ..request };
            let mut out = client.emsmdb.ec_do_rpc_ext2(&request).await.unwrap();
            assert_eq!((out.result, out.pul_flags.0), (ErrorCode::EC_NONE, 0));
            out.pul_trans_time = 0;
            replies.push(out);
        }
        assert_eq!(replies[0], replies[1], "{block:?}");
    }
}

/// What a call with so much room for auxiliary blocks has in them.
async fn auxiliary(client: &Client, room: u32, flags: u32) -> Vec<u8> {
    let request = client.ext_request(Vec::new(), Vec::new(), RpcHeaderExtFlags::LAST);
    let request = EcDoRpcExt2In { pcb_aux_out: room, pul_flags: RpcExt2Flags(flags), ..request };
    let out = client.emsmdb.ec_do_rpc_ext2(&request).await.unwrap();
    assert_eq!((out.result, out.pcb_aux_out as usize), (ErrorCode::EC_NONE, out.rgb_aux_out.len()));
    assert!(out.pcb_aux_out <= room);
    out.rgb_aux_out
}

#[tokio::test(flavor = "multi_thread")]
async fn what_had_no_room_when_connecting_comes_with_the_first_call_that_has_some() {
    covers!("MS-OXCRPC", 1304, 1305, 682, 688, 4856, 1649, 1073, 1403);
    let server = Server::start();
    let mut client = server.client("kim").await;
    // An organisation is 8 bytes, what the client may do 12, and both have a header before them.
    for (room, given) in [(0, 0), (15, 0), (16, 16), (27, 16), (28, 28), (0x1008, 28)] {
        let request = EcDoConnectExIn { pcb_aux_out: room, ..connect_request(&dn("kim")) };
        let out = client.emsmdb.ec_do_connect_ex(&request).await.unwrap();
        assert_eq!((out.pcb_aux_out, out.rgb_aux_out.len()), (given, given as usize));
        let blocks = match given {
            0 => Vec::new(),
            _ => out.rgb_aux_out_content().unwrap().buffers[0].payload.blocks.clone(),
        };
        let expected = [AuxType::AUX_TYPE_EXORGINFO, AuxType::AUX_TYPE_CLIENT_CONTROL];
        assert!(blocks.iter().map(|block| block.r#type).eq(expected.into_iter().take(given as usize / 14)));
        client.cxh = out.pcxh;
        for flags in [0, 3] {
            assert!(auxiliary(&client, 19, flags).await.is_empty());
        }
        let plain = auxiliary(&client, 20, 3).await;
        if given == 28 {
            assert!(plain.is_empty());
            continue;
        }
        // Neither masked nor compressed, and one block behind its header.
        assert_eq!(plain[..12], [0, 0, 4, 0, 12, 0, 12, 0, 12, 0, 1, AuxType::AUX_TYPE_CLIENT_CONTROL.0]);
        assert!(auxiliary(&client, 0x1008, 3).await.is_empty());
    }
    // Without the flag it is masked.
    let request = EcDoConnectExIn { pcb_aux_out: 0, ..connect_request(&dn("kim")) };
    client.cxh = client.emsmdb.ec_do_connect_ex(&request).await.unwrap().pcxh;
    let masked = auxiliary(&client, 0x1008, 0).await;
    assert_eq!(masked[2], (RpcHeaderExtFlags::LAST.0 | RpcHeaderExtFlags::XOR_MAGIC.0) as u8);
    assert_eq!(masked[8] ^ 0xa5, 12);
}
