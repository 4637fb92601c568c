//! Auxiliary blocks that clients send: performance data, which changes nothing (MS-OXCRPC 3.1.4.1.2.2, 3.1.4.2.2.2).

use crate::common::client::connect_request;
use crate::common::{Server, dn};
use covers::covers;
use exchange::exchange::{EcDoConnectExIn, EcDoRpcExt2In};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrpc::RpcHeaderExtFlags;

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
