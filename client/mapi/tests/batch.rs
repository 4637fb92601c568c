//! How operations gather, travel together and get their answers.

mod support;

use exchange::oxcdata::{PropertyRow, PropertyRowValues, PropertyValue, StandardPropertyRow};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::*;
use exchange::oxcrops::{
    BackoffRop, RopBackoffResponse, RopBufferTooSmallResponse, RopId, RopResponseBody as B,
};
use exchange::oxcstor::*;
use exchange::oxctabl::*;
use mapi::{Error, PropertyTag, SpecialFolder, Store};
use pidl_call::Fault;
use support::{Payload, Request, Script};

const SIZE: PropertyTag = PropertyTag::PID_TAG_MESSAGE_SIZE;
const INBOX: u64 = 0x0500_0000_0000_0001;

fn logon(request: Request) -> Vec<Payload> {
    assert_eq!(request.names(), ["Logon"]);
    let mut folder_ids = [0; 13];
    folder_ids[SpecialFolder::Inbox as usize] = INBOX;
    let success = RopLogonSuccess {
        logon_flags: LogonFlags::PRIVATE,
        folder_ids,
        store: RopLogonStore::Private(RopLogonPrivate::default()),
    };
    let response = RopLogonResponse { success: Some(success), ..RopLogonResponse::default() };
    vec![Payload { rops: vec![(RopId::ROP_LOGON, B::Logon(response))], handles: vec![7], columns: vec![] }]
}

async fn store(script: &Script) -> Store {
    script.session().await.log_on().await.unwrap()
}

fn opened(place: u8) -> (RopId, B) {
    let success = Some(RopOpenFolderSuccess::default());
    let response = RopOpenFolderResponse { output_handle_index: place, success, ..Default::default() };
    (RopId::ROP_OPEN_FOLDER, B::OpenFolder(response))
}

fn contents(place: u8, row_count: u32) -> (RopId, B) {
    let success = Some(RopGetContentsTableSuccess { row_count });
    let response = RopGetContentsTableResponse { output_handle_index: place, success, ..Default::default() };
    (RopId::ROP_GET_CONTENTS_TABLE, B::GetContentsTable(response))
}

fn columns_set(place: u8) -> (RopId, B) {
    let success = Some(RopSetColumnsSuccess::default());
    let response = RopSetColumnsResponse { input_handle_index: place, success, ..Default::default() };
    (RopId::ROP_SET_COLUMNS, B::SetColumns(response))
}

fn rows(place: u8, sizes: &[i32], origin: BookmarkOrigin) -> (RopId, B) {
    let row = |size: &i32| PropertyRow {
        flag: 0,
        values: PropertyRowValues::Standard(StandardPropertyRow {
            value_array: vec![PropertyValue::Integer32(*size)],
        }),
    };
    let success = Some(RopQueryRowsSuccess {
        origin,
        row_count: sizes.len() as u16,
        row_data: sizes.iter().map(row).collect(),
    });
    let response = RopQueryRowsResponse { input_handle_index: place, success, ..Default::default() };
    (RopId::ROP_QUERY_ROWS, B::QueryRows(response))
}

#[tokio::test]
async fn from_the_folder_to_its_rows_is_one_call_and_releases_go_along() {
    let script = Script::default()
        .then(logon)
        .then(|request| {
            assert_eq!(request.names(), ["OpenFolder", "GetContentsTable", "SetColumns", "QueryRows"]);
            assert_eq!(request.handles, [7, u32::MAX, u32::MAX]);
            let places: Vec<u8> = request.rops.iter().map(|r| r.input_handle_index).collect();
            assert_eq!(places, [0, 1, 2, 2]);
            assert_ne!(request.flags.0 & exchange::exchange::RpcExt2Flags::CHAIN.0, 0);
            let rops = vec![
                opened(1),
                contents(2, 2),
                columns_set(2),
                rows(2, &[10, 20], BookmarkOrigin::BOOKMARK_END),
            ];
            vec![Payload { rops, handles: vec![7, 70, 71], columns: vec![SIZE.0] }]
        })
        .then(|request| {
            assert_eq!(request.names(), ["Release", "Release", "GetReceiveFolder"]);
            let mut released = request.handles[..2].to_vec();
            released.sort_unstable();
            assert_eq!((released, request.handles[2]), (vec![70, 71], 7));
            let success = RopGetReceiveFolderSuccess { folder_id: INBOX, ..Default::default() };
            let response = RopGetReceiveFolderResponse {
                input_handle_index: 2,
                success: Some(success),
                ..Default::default()
            };
            let rops = vec![(RopId::ROP_GET_RECEIVE_FOLDER, B::GetReceiveFolder(response))];
            vec![Payload { rops, handles: request.handles, columns: vec![] }]
        });
    let store = store(&script).await;
    let table = store.special(SpecialFolder::Inbox).contents();
    table.set_columns(&[SIZE]).forget();
    let rows = table.rows().collect(10).await.unwrap();
    let sizes: Vec<_> = rows.iter().filter_map(|r| r.integer(SIZE)).collect();
    assert_eq!(sizes, [10, 20]);
    assert_eq!(store.receive_folder("IPM.Note").await.unwrap(), INBOX);
    assert!(script.is_over());
}

#[tokio::test]
async fn what_had_no_room_is_sent_again() {
    let script = Script::default()
        .then(logon)
        .then(|request| {
            assert_eq!(request.names().len(), 4);
            let small = RopBufferTooSmallResponse { size_needed: 9000, ..Default::default() };
            let rops =
                vec![opened(1), contents(2, 1), (RopId::ROP_BUFFER_TOO_SMALL, B::BufferTooSmall(small))];
            vec![Payload { rops, handles: vec![7, 70, 71], columns: vec![] }]
        })
        .then(|request| {
            assert_eq!(request.names(), ["SetColumns", "QueryRows"]);
            assert_eq!(request.handles, [71]);
            let rops = vec![columns_set(0), rows(0, &[5], BookmarkOrigin::BOOKMARK_END)];
            vec![Payload { rops, handles: vec![71], columns: vec![SIZE.0] }]
        });
    let store = store(&script).await;
    let folder = store.folder(INBOX);
    let table = folder.contents();
    table.set_columns(&[SIZE]).forget();
    assert_eq!(table.query_rows(10).await.unwrap().rows.len(), 1);
    assert!(script.is_over());
}

#[tokio::test]
async fn an_answer_that_has_room_nowhere_is_an_error_and_the_rest_goes_on() {
    let small = || {
        let small = RopBufferTooSmallResponse { size_needed: 40000, ..Default::default() };
        (RopId::ROP_BUFFER_TOO_SMALL, B::BufferTooSmall(small))
    };
    let script = Script::default()
        .then(logon)
        .then(move |_| vec![Payload { rops: vec![small()], handles: vec![7, 0, 0], columns: vec![] }])
        .then(|request| {
            assert_eq!(request.names(), ["OpenFolder"]);
            vec![Payload { rops: vec![opened(1)], handles: vec![7, 71], columns: vec![] }]
        });
    let store = store(&script).await;
    let first = store.folder(INBOX);
    let second = store.folder(2);
    store.flush().await;
    let error = first.contents().count().await.unwrap_err();
    assert!(matches!(error, Error::TooLarge { needed: 40000, .. }), "{error}");
    drop(second);
    assert!(script.is_over());
}

#[tokio::test]
async fn payloads_of_a_chain_are_one_answer() {
    let script = Script::default().then(logon).then(|_| {
        let first = vec![
            opened(1),
            contents(2, 5),
            columns_set(2),
            rows(2, &[1, 2], BookmarkOrigin::BOOKMARK_CURRENT),
        ];
        let chain = |rops| Payload { rops, handles: vec![7, 70, 71], columns: vec![SIZE.0] };
        vec![
            chain(first),
            chain(vec![rows(2, &[3, 4], BookmarkOrigin::BOOKMARK_CURRENT)]),
            chain(vec![rows(2, &[5], BookmarkOrigin::BOOKMARK_END)]),
        ]
    });
    let store = store(&script).await;
    let table = store.folder(INBOX).contents();
    table.set_columns(&[SIZE]).forget();
    let page = table.query_rows(100).await.unwrap();
    assert_eq!((page.rows.len(), page.at_end), (5, true));
}

#[tokio::test]
async fn answers_find_their_requests_by_operation_and_index() {
    let script = Script::default().then(logon).then(|request| {
        assert_eq!(request.names(), ["OpenFolder", "OpenFolder", "GetContentsTable", "GetContentsTable"]);
        assert_eq!(request.handles, [7, u32::MAX, u32::MAX, u32::MAX, u32::MAX]);
        let rops = vec![opened(2), opened(1), contents(4, 4), contents(3, 3)];
        vec![Payload { rops, handles: vec![7, 71, 72, 73, 74], columns: vec![] }]
    });
    let store = store(&script).await;
    let (first, second) = (store.folder(1), store.folder(2));
    let (first, second) = (first.contents(), second.contents());
    assert_eq!((first.count().await.unwrap(), second.count().await.unwrap()), (3, 4));
}

#[tokio::test]
async fn tasks_that_ask_at_once_share_a_call() {
    let script = Script::default().then(logon).then(|request| {
        assert_eq!(request.names().len(), 20);
        let one = |i: u8| [opened(1 + 2 * i), contents(2 + 2 * i, i.into())];
        let rops = (0..10).flat_map(one).collect();
        vec![Payload { rops, handles: (0..21).map(|i| 7 + i).collect(), columns: vec![] }]
    });
    let store = store(&script).await;
    let counts = (0..10).map(|id| {
        let table = store.folder(id).contents();
        async move { table.count().await }
    });
    let counts = futures_util::future::join_all(counts).await;
    let counts: Vec<u32> = counts.into_iter().map(Result::unwrap).collect();
    assert_eq!(counts, (0..10).collect::<Vec<_>>());
}

#[tokio::test]
async fn what_builds_on_a_failure_fails_for_its_reason_without_a_call() {
    let script = Script::default().then(logon).then(|request| {
        assert_eq!(request.names(), ["OpenFolder"]);
        let response = RopOpenFolderResponse {
            output_handle_index: 1,
            return_value: ErrorCode::EC_NOT_FOUND,
            success: None,
        };
        let rops = vec![(RopId::ROP_OPEN_FOLDER, B::OpenFolder(response))];
        vec![Payload { rops, handles: vec![7, u32::MAX], columns: vec![] }]
    });
    let store = store(&script).await;
    let folder = store.folder(99);
    store.flush().await;
    let error = folder.contents().count().await.unwrap_err();
    insta::assert_snapshot!(error, @"RopOpenFolder: there is no such object: ecNotFound (0x8004010f)");
    assert!(error.is_not_found());
}

#[tokio::test]
async fn a_busy_server_is_asked_again() {
    let script = Script::default()
        .then(logon)
        .then(|_| {
            let later = BackoffRop { rop_id_backoff: RopId::ROP_OPEN_FOLDER, duration: 1 };
            let response = RopBackoffResponse {
                duration: 1,
                backoff_rop_count: 1,
                backoff_rop_data: vec![later],
                ..Default::default()
            };
            let rops = vec![(RopId::ROP_BACKOFF, B::Backoff(response))];
            vec![Payload { rops, handles: vec![7, u32::MAX, u32::MAX], columns: vec![] }]
        })
        .then(|request| {
            assert_eq!(request.names(), ["OpenFolder", "GetContentsTable"]);
            let rops = vec![opened(1), contents(2, 3)];
            vec![Payload { rops, handles: vec![7, 70, 71], columns: vec![] }]
        });
    let store = store(&script).await;
    assert_eq!(store.folder(INBOX).contents().count().await.unwrap(), 3);
}

#[tokio::test]
async fn nonsense_is_an_error_for_all_who_wait() {
    for handles in [vec![7, 70, 71], vec![]] {
        let script = Script::default().then(logon).then(move |_| {
            let rops = vec![opened(1), rows(9, &[], BookmarkOrigin::BOOKMARK_END)];
            vec![Payload { rops, handles, columns: vec![] }]
        });
        let store = store(&script).await;
        let error = store.folder(INBOX).contents().count().await.unwrap_err();
        assert!(matches!(error, Error::Malformed(_)), "{error}");
    }
}

#[tokio::test]
async fn an_operation_without_answer_is_an_error() {
    let script = Script::default()
        .then(logon)
        .then(|_| vec![Payload { rops: vec![opened(1)], handles: vec![7, 70, 71], columns: vec![] }]);
    let store = store(&script).await;
    let error = store.folder(INBOX).contents().count().await.unwrap_err();
    insta::assert_snapshot!(error, @"the server's answer: RopGetContentsTable was not answered");
}

#[tokio::test]
async fn a_session_that_the_server_has_forgotten_is_over() {
    let script = Script::default().then(logon).then_fault(Fault::CONTEXT_MISMATCH);
    let store = store(&script).await;
    let error = store.folder(INBOX).contents().count().await.unwrap_err();
    assert!(error.is_disconnected());
    // Nothing is sent any more: the script has no further step.
    let error = store.folder(INBOX).contents().count().await.unwrap_err();
    assert!(matches!(error, Error::NotSent(_)), "{error}");
}

#[tokio::test]
async fn a_server_of_2000_is_asked_with_its_calls() {
    let mut script = Script::default();
    script.old = true;
    let script = script.then(logon).then(|request| {
        assert_eq!(request.flags.0, 0);
        vec![Payload { rops: vec![opened(1), contents(2, 3)], handles: vec![7, 70, 71], columns: vec![] }]
    });
    let store = store(&script).await;
    assert_eq!(store.folder(INBOX).contents().count().await.unwrap(), 3);
}

#[tokio::test]
async fn large_requests_are_compressed_and_split() {
    let sent = |request: &Request| -> Vec<(RopId, B)> {
        assert!(request.compressed);
        let one = |r: &exchange::oxcrops::RopRequest| {
            let exchange::oxcrops::RopRequestBody::OpenFolder(open) = &r.body else { panic!("{r:?}") };
            opened(open.output_handle_index)
        };
        request.rops.iter().map(one).collect()
    };
    let script = Script::default()
        .then(logon)
        .then(move |request| {
            assert_eq!((request.rops.len(), request.handles.len()), (249, 250));
            let handles = (0..250).map(|h| 1000 + h).collect();
            vec![Payload { rops: sent(&request), handles, columns: vec![] }]
        })
        .then(move |request| {
            assert_eq!(request.rops.len(), 51);
            let handles = (0..52).map(|h| 2000 + h).collect();
            vec![Payload { rops: sent(&request), handles, columns: vec![] }]
        });
    let store = store(&script).await;
    let folders: Vec<_> = (0..300).map(|id| store.folder(id)).collect();
    store.flush().await;
    assert_eq!(folders.len(), 300);
    assert!(script.is_over());
}

#[tokio::test]
async fn what_no_request_has_room_for_is_an_error_and_releases_are_not_lost() {
    let script = Script::default()
        .then(logon)
        .then(|_| vec![Payload { rops: vec![opened(1)], handles: vec![7, 70], columns: vec![] }])
        .then(|request| {
            assert_eq!((request.names(), request.handles), (vec!["Release"], vec![70]));
            vec![Payload::default()]
        });
    let store = store(&script).await;
    let folder = store.folder(INBOX);
    store.flush().await;
    drop(folder);
    let large = mapi::Properties::new().with_binary(PropertyTag::PID_TAG_HTML, vec![0; 40_000]);
    let error = store.set_properties(large).await.unwrap_err();
    insta::assert_snapshot!(error, @"RopSetProperties: a request of 40013 bytes has no room in a call; long values are written as streams");
    assert!(script.is_over());
}

mod hostile {
    //! A server whose answers are any bytes.

    use super::*;
    use exchange::exchange::*;
    use exchange::oxcrpc::*;
    use pidl_call::{CallContext, Loopback};
    use pidl_ndr::Format;
    use proptest::prelude::*;
    use std::sync::Mutex;

    struct Hostile {
        payloads: Mutex<Vec<(Vec<u8>, Vec<u32>)>>,
        raw: Option<Vec<u8>>,
        calls: Mutex<u32>,
    }

    impl EmsmdbServer for Hostile {
        async fn ec_do_connect_ex(
            &self,
            _: &CallContext,
            _: EcDoConnectExIn,
        ) -> Result<EcDoConnectExOut, Fault> {
            let (prefix, name) = (Some("".into()), Some("".into()));
            Ok(EcDoConnectExOut { sz_dn_prefix: prefix, sz_display_name: name, ..Default::default() })
        }

        async fn ec_do_rpc_ext2(
            &self,
            _: &CallContext,
            input: EcDoRpcExt2In,
        ) -> Result<EcDoRpcExt2Out, Fault> {
            let first = std::mem::replace(&mut *self.calls.lock().unwrap(), 1) == 0;
            let mut out = EcDoRpcExt2Out { pcxh: input.pcxh, ..Default::default() };
            let payloads = match first {
                true => {
                    let mut payload = logon(Request {
                        rops: vec![exchange::oxcrops::RopRequest {
                            rop_id: RopId::ROP_LOGON,
                            ..Default::default()
                        }],
                        handles: vec![],
                        flags: RpcExt2Flags(0),
                        compressed: false,
                    });
                    let payload = payload.remove(0);
                    let rops = payload.rops.into_iter();
                    let rops = rops.map(|(rop_id, body)| exchange::oxcrops::RopResponse { rop_id, body });
                    let mut made =
                        RopResponsePayload { server_object_handle_table: vec![7], ..Default::default() };
                    made.set_rops_content(&exchange::oxcrops::RopResponses { rops: rops.collect() }).unwrap();
                    vec![made]
                }
                false => {
                    let payloads = std::mem::take(&mut *self.payloads.lock().unwrap());
                    let made = |(rops, server_object_handle_table)| RopResponsePayload {
                        rops,
                        server_object_handle_table,
                        ..Default::default()
                    };
                    payloads.into_iter().map(made).collect()
                }
            };
            let buffer = |payload| ExtResponse { payload, ..ExtResponse::default() };
            let buffers = payloads.into_iter().map(buffer).collect();
            out.set_rgb_out_content(&ExtResponses { buffers }).unwrap();
            if let Some(raw) = self.raw.clone().filter(|_| !first) {
                out.rgb_out = raw;
            }
            out.pcb_out = out.rgb_out.len() as u32;
            Ok(out)
        }
    }

    /// Asks for many things at once; whatever comes back, everybody gets an answer.
    async fn ask(hostile: Hostile) {
        let caller = Loopback::new(EmsmdbDispatcher(hostile), Format::NDR32);
        let connection = mapi::Connection::new(caller);
        let session = mapi::Session::over(connection, "x", &mapi::Options::default()).await.unwrap();
        let store = session.log_on().await.unwrap();
        let folder = store.folder(INBOX);
        let table = folder.contents();
        table.set_columns(&[SIZE, PropertyTag::PID_TAG_SUBJECT]).forget();
        let rows = table.query_rows(10);
        let (message, opened) = folder.message(1, false);
        let all = message.all_properties(0);
        let some = message.properties(&[SIZE]);
        let data = message.stream(PropertyTag::PID_TAG_HTML, mapi::StreamMode::Read).read();
        let _ = rows.await;
        let _ = (opened.await, all.await, some.await, data.await);
    }

    /// Operations that answers may claim to be of.
    const ROPS: [u8; 16] = [2, 3, 5, 7, 8, 0x12, 0x15, 0x2a, 0x2b, 0x2c, 0x0f, 0x46, 0x4f, 0x6e, 0xf9, 0xff];

    fn payload() -> impl Strategy<Value = (Vec<u8>, Vec<u32>)> {
        let rop = (prop::sample::select(&ROPS[..]), 0..8u8, prop::collection::vec(0..4u8, 4));
        let response =
            (rop, prop::collection::vec(any::<u8>(), 0..40)).prop_map(|((rop, place, code), rest)| {
                let code = if code[0] < 3 { vec![0; 4] } else { code };
                [vec![rop, place], code, rest].concat()
            });
        let rops = prop::collection::vec(response, 0..8).prop_map(|r| r.concat());
        (rops, prop::collection::vec(any::<u32>(), 0..10))
    }

    proptest! {
        #[test]
        fn any_operations_in_an_answer(payloads in prop::collection::vec(payload(), 1..4)) {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
            let hostile = Hostile { payloads: payloads.into(), raw: None, calls: Mutex::new(0) };
            runtime.block_on(ask(hostile));
        }

        #[test]
        fn any_bytes_in_an_answer(raw in prop::collection::vec(any::<u8>(), 0..200)) {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
            let hostile = Hostile { payloads: Mutex::default(), raw: Some(raw), calls: Mutex::new(0) };
            runtime.block_on(ask(hostile));
        }
    }
}
