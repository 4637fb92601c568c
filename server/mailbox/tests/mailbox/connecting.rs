//! Beginning and ending sessions (MS-OXCRPC 3.1.4.1, 3.1.4.3, 3.1.4.6).

use crate::common::client::connect_request;
use crate::common::{Server, dn, owner};
use covers::covers;
use exchange::exchange::{
    ConnectFlags, EcDoAsyncConnectExIn, EcDoConnectExIn, EcDoConnectIn, EcDoDisconnectIn, EcDoRpcExt2In,
    EcDummyRpcIn, EcRRegisterPushNotificationIn,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrpc::{AuxBody, AuxType, RpcHeaderExtFlags};
use openchange_mailbox::{Limits, Options};
use pidl_call::{Error, Fault};

fn fault<T: std::fmt::Debug>(answer: pidl_call::Result<T>) -> Fault {
    match answer {
        Err(Error::Fault(fault)) => fault,
        other => panic!("no fault: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_begins_with_what_the_client_must_know() {
    covers!("MS-OXCRPC", 14, 1266, 475, 477, 489, 535, 540, 543, 547, 1303, 562, 582, 1078, 1086);
    covers!("MS-OXCRPC", 1097, 1147, 1172, 1180);
    let server = Server::start();
    let connection = server.connection(Some("kim"));
    let emsmdb = server.emsmdb(&connection);
    let request = connect_request(&dn("kim"));
    let out = emsmdb.ec_do_connect_ex(&request).await.unwrap();
    assert_eq!(out.result, ErrorCode::EC_NONE);
    assert_ne!(out.pcxh, Default::default());
    assert_eq!(out.sz_display_name.unwrap().as_str(), Ok(owner("kim").unwrap().display_name.as_str()));
    assert_eq!(out.sz_dn_prefix.unwrap().as_str(), Ok(""));
    assert_eq!(out.rgw_best_version, request.rgw_client_version);
    // 8.0.835, in the scheme of three words.
    assert_eq!(out.rgw_server_version, [0x0800, 0x8343, 0]);
    assert_ne!(out.pul_time_stamp, 0);
    assert_eq!((out.pcms_polls_max, out.pc_retry, out.pcms_retry_delay), (60_000, 6, 10_000));
    assert_eq!(server.service.metrics().sessions.get(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_have_handles_and_numbers_of_their_own() {
    covers!("MS-OXCRPC", 4790, 1943);
    let server = Server::start();
    let connection = server.connection(Some("kim"));
    let emsmdb = server.emsmdb(&connection);
    let first = emsmdb.ec_do_connect_ex(&connect_request(&dn("kim"))).await.unwrap();
    let second = emsmdb.ec_do_connect_ex(&connect_request(&dn("kim"))).await.unwrap();
    assert_ne!(first.pcxh, second.pcxh);
    assert_ne!(first.picxr, second.picxr);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_topology_is_behind_a_header() {
    covers!("MS-OXCRPC", 574, 575, 581, 748, 1060, 1061, 1438, 1692, 1739);
    let server = Server::start();
    let client = server.client("kim").await;
    let aux = client.connected.rgb_aux_out_content().unwrap();
    assert_eq!(client.connected.pcb_aux_out as usize, client.connected.rgb_aux_out.len());
    let [buffer] = aux.buffers.as_slice() else { panic!("{aux:?}") };
    assert_ne!(buffer.flags.0 & RpcHeaderExtFlags::LAST.0, 0);
    let kinds: Vec<_> = buffer.payload.blocks.iter().map(|block| block.r#type).collect();
    assert_eq!(kinds, [AuxType::AUX_TYPE_EXORGINFO, AuxType::AUX_TYPE_CLIENT_CONTROL]);
    assert!(matches!(&buffer.payload.blocks[0].body, AuxBody::ExOrgInfo(info) if info.org_flags.0 == 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_not_known_does_not_connect() {
    covers!("MS-OXCRPC", 483, 490, 600, 4887, 1485);
    let server = Server::start();
    let try_as = async |account: Option<&str>, request: EcDoConnectExIn| {
        let emsmdb = server.emsmdb(&server.connection(account));
        let out = emsmdb.ec_do_connect_ex(&request).await.unwrap();
        assert_eq!(out.pcxh, Default::default());
        assert!(out.rgb_aux_out.is_empty());
        out.result
    };
    assert_eq!(try_as(None, connect_request(&dn("kim"))).await, ErrorCode::EC_ACCESS_DENIED);
    assert_eq!(try_as(Some("kim"), connect_request("")).await, ErrorCode::EC_ACCESS_DENIED);
    assert_eq!(try_as(Some("kim"), connect_request(&dn("nobody"))).await, ErrorCode::EC_UNKNOWN_USER);
    let admin = EcDoConnectExIn {
        ul_flags: ConnectFlags::CONNECT_USE_ADMIN_PRIVILEGE,
        ..connect_request(&dn("kim"))
    };
    assert_eq!(try_as(Some("kim"), admin).await, ErrorCode::EC_ACCESS_DENIED);
    assert_eq!(server.service.metrics().sessions.get(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_is_too_old_learns_which_is_not() {
    covers!("MS-OXCRPC", 545, 549, 606, 608);
    let server = Server::with(Options { oldest_client: [11, 0, 0, 0], ..Options::default() });
    let emsmdb = server.emsmdb(&server.connection(Some("kim")));
    let old = EcDoConnectExIn { rgw_client_version: [10, 0, 0], ..connect_request(&dn("kim")) };
    let out = emsmdb.ec_do_connect_ex(&old).await.unwrap();
    assert_eq!(out.result, ErrorCode::EC_VERSION_MISMATCH);
    assert_eq!(out.rgw_best_version, [0x0b00, 0x8000, 0]);
    let new = EcDoConnectExIn { rgw_client_version: [0x0b00, 0x8000, 0], ..connect_request(&dn("kim")) };
    assert_eq!(emsmdb.ec_do_connect_ex(&new).await.unwrap().result, ErrorCode::EC_NONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_client_need_not_have_public_folders() {
    covers!("MS-OXCRPC", 4886);
    let server = Server::start();
    let emsmdb = server.emsmdb(&server.connection(Some("kim")));
    let request = EcDoConnectExIn {
        rgw_client_version: [11, 5608, 0],
        ul_flags: ConnectFlags::CONNECT_IGNORE_NO_PUBLIC_FOLDERS,
        ..connect_request(&dn("kim"))
    };
    assert_eq!(emsmdb.ec_do_connect_ex(&request).await.unwrap().result, ErrorCode::EC_NONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_are_not_linked() {
    covers!("MS-OXCRPC", 508, 1435, 1944);
    let server = Server::start();
    let emsmdb = server.emsmdb(&server.connection(Some("kim")));
    let request =
        EcDoConnectExIn { ul_icxr_link: 7, pul_time_stamp: 0x1234_5678, ..connect_request(&dn("kim")) };
    let out = emsmdb.ec_do_connect_ex(&request).await.unwrap();
    assert_eq!((out.result, out.pul_time_stamp), (ErrorCode::EC_NONE, 0x1234_5678));
}

#[tokio::test(flavor = "multi_thread")]
async fn auxiliary_buffers_have_sizes_that_make_sense() {
    covers!("MS-OXCRPC", 4875, 1940);
    let server = Server::start();
    let emsmdb = server.emsmdb(&server.connection(Some("kim")));
    let connect = connect_request(&dn("kim"));
    let large = EcDoConnectExIn { rgb_aux_in: vec![0; 0x1009], cb_aux_in: 0x1009, ..connect.clone() };
    assert_eq!(fault(emsmdb.ec_do_connect_ex(&large).await), Fault::BAD_STUB);
    let small = EcDoConnectExIn { rgb_aux_in: vec![0; 7], cb_aux_in: 7, ..connect };
    assert_eq!(emsmdb.ec_do_connect_ex(&small).await.unwrap().result, ErrorCode::EC_RPC_FAILED);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_old_way_to_connect_works_as_well() {
    let server = Server::start();
    let emsmdb = server.emsmdb(&server.connection(Some("kim")));
    let request = EcDoConnectIn {
        sz_user_dn: dn("kim").as_str().into(),
        ul_cpid: 1252,
        rgw_client_version: [0x000c, 0x183e, 0x03e8],
        ..Default::default()
    };
    let out = emsmdb.ec_do_connect(&request).await.unwrap();
    assert_eq!(out.result, ErrorCode::EC_NONE);
    assert_ne!(out.pcxh, Default::default());
    assert_eq!(out.rgw_server_version, [0x0800, 0x8343, 0]);
    let unknown = EcDoConnectIn { sz_user_dn: dn("nobody").as_str().into(), ..request };
    let out = emsmdb.ec_do_connect(&unknown).await.unwrap();
    assert_eq!((out.result, out.pcxh), (ErrorCode::EC_UNKNOWN_USER, Default::default()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_is_over_is_over() {
    covers!("MS-OXCRPC", 372, 392, 398, 379, 401, 404, 406, 408, 476, 622, 705, 1212, 1268, 417);
    let server = Server::start();
    let client = server.client("kim").await;
    let handle = client.cxh.clone();
    let disconnect = EcDoDisconnectIn { pcxh: handle.clone() };
    let out = client.emsmdb.ec_do_disconnect(&disconnect).await.unwrap();
    assert_eq!((out.result, out.pcxh), (ErrorCode::EC_NONE, Default::default()));
    assert_eq!(server.service.metrics().sessions.get(), 0);
    let mismatch = Fault::CONTEXT_MISMATCH;
    assert_eq!(fault(client.emsmdb.ec_do_disconnect(&disconnect).await), mismatch);
    let rpc = client.ext_request(vec![], vec![], RpcHeaderExtFlags::LAST);
    assert_eq!(fault(client.emsmdb.ec_do_rpc_ext2(&rpc).await), mismatch);
    let wait = EcDoAsyncConnectExIn { cxh: handle.clone() };
    assert_eq!(fault(client.emsmdb.ec_do_async_connect_ex(&wait).await), mismatch);
    let push = EcRRegisterPushNotificationIn { pcxh: handle, ..Default::default() };
    assert_eq!(fault(client.emsmdb.ec_r_register_push_notification(&push).await), mismatch);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_connection_takes_its_sessions_and_objects_along() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    client.open_folder(logon, client.inbox()).await;
    assert_eq!(server.service.metrics().handles.get(), 2);
    drop(client);
    assert_eq!(server.service.metrics().sessions.get(), 0);
    assert_eq!(server.service.metrics().handles.get(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handle_means_nothing_to_another_connection() {
    let server = Server::start();
    let client = server.client("kim").await;
    let stranger = server.emsmdb(&server.connection(Some("robin")));
    let request: EcDoRpcExt2In = client.ext_request(vec![], vec![], RpcHeaderExtFlags::LAST);
    assert_eq!(fault(stranger.ec_do_rpc_ext2(&request).await), Fault::CONTEXT_MISMATCH);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_has_so_many_sessions_and_no_more() {
    let limits = Limits { sessions_per_user: 2, ..Limits::default() };
    let server = Server::with(Options { limits, ..Options::default() });
    let first = server.client("kim").await;
    let _second = server.client("kim").await;
    let emsmdb = server.emsmdb(&server.connection(Some("kim")));
    let out = emsmdb.ec_do_connect_ex(&connect_request(&dn("kim"))).await.unwrap();
    assert_eq!(out.result, ErrorCode::EC_TOO_MANY_SESSIONS);
    assert_eq!(server.service.metrics().sessions_refused.get(), 1);
    server.client("robin").await;
    drop(first);
    server.client("kim").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_does_nothing_does_so() {
    covers!("MS-OXCRPC", 464, 810);
    let server = Server::start();
    let emsmdb = server.emsmdb(&server.connection(None));
    assert_eq!(emsmdb.ec_dummy_rpc(&EcDummyRpcIn {}).await.unwrap().result, ErrorCode::EC_NONE);
}
