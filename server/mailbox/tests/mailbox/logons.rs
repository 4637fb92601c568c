//! Logging on, and what is asked of a logon (MS-OXCSTOR).

use crate::common::client::text;
use crate::common::{NEW, Server, dn};
use covers::covers;
use exchange::oxcdata::PropertyValue;
use exchange::oxcentryid::LongTermId;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxcstor::{
    LogonFlags, OpenFlags, OptionalAsciiString, ReceiveFolderValues, ResponseFlags, RopLogonRequest,
    RopLogonStore,
};
use exchange::oxprops::PropertyTag;
use openchange_store::{LOCAL_REPLICA, SpecialFolder, ids};

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_logs_on_and_learns_of_his_mailbox() {
    covers!(
        "MS-OXCSTOR",
        13,
        56,
        106,
        117,
        118,
        1062,
        122,
        123,
        124,
        125,
        126,
        127,
        131,
        133,
        767,
        785,
        821,
        165,
        166
    );
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    assert_ne!(logon, NEW);
    let first = client.logged_on.clone().unwrap();
    let mailbox = server.mailbox("kim");
    let folders = SpecialFolder::ALL.map(|special| mailbox.special_folder(special));
    assert_eq!(first.folder_ids[..], folders[..13]);
    let RopLogonStore::Private(store) = &first.store else { panic!("{first:?}") };
    let rights = ResponseFlags::RESERVED.0 | ResponseFlags::OWNER_RIGHT.0 | ResponseFlags::SEND_AS_RIGHT.0;
    assert_eq!(store.response_flags.0, rights);
    assert_eq!((store.repl_id, &store.repl_guid), (LOCAL_REPLICA, &mailbox.info().replica));
    assert_eq!(store.mailbox_guid, mailbox.info().guid);
    assert!(store.logon_time.year >= 2026 && (1..=12).contains(&store.logon_time.month));
    // The flags come back, but for the one that is ignored; the name is compared without regard to case.
    client.logon_id = 1;
    let flags = LogonFlags(LogonFlags::PRIVATE.0 | LogonFlags::UNDERCOVER.0 | LogonFlags::GHOSTED.0);
    let asked = LogonFlags(flags.0 | LogonFlags::SPOOLER_PROCESS.0);
    let (again, other) = client.log_on_as(&dn("KIM").to_uppercase(), asked).await;
    let again = again.success.unwrap();
    assert_eq!(again.logon_flags, flags);
    assert_ne!(other, logon);
    let RopLogonStore::Private(same) = &again.store else { panic!() };
    assert_eq!(same.repl_guid, store.repl_guid);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_out_of_office_is_told_so() {
    covers!("MS-OXCSTOR", 128, 129, 3068004, 3072);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    client.set(logon, &[(PropertyTag::PID_TAG_OUT_OF_OFFICE_STATE, PropertyValue::Boolean(1))]).await;
    client.logon("kim").await;
    let RopLogonStore::Private(store) = client.logged_on.clone().unwrap().store else { panic!() };
    assert_ne!(store.response_flags.0 & ResponseFlags::OOF.0, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_logs_on() {
    covers!("MS-OXCSTOR", 189, 173, 788, 59746, 72, 1273, 1346);
    let server = Server::start();
    server.kim().await;
    let mut robin = server.client("robin").await;
    let (refused, handle) = robin.log_on_as(&dn("kim"), LogonFlags::PRIVATE).await;
    assert_eq!((refused.return_value, handle), (ErrorCode::EC_LOGIN_PERM, NEW));
    assert_eq!(refused.return_value.0, 0x3f2);
    let (unknown, _) = robin.log_on_as(&dn("nobody"), LogonFlags::PRIVATE).await;
    assert_eq!(unknown.return_value.0, 0x3eb);
    // Whose session it is was decided by RPC, not by the name in EcDoConnectEx.
    let connection = server.connection(Some("robin"));
    let mut posing = crate::common::Client::connect(
        server.emsmdb(&connection),
        server.asyncemsmdb(&connection),
        &dn("kim"),
        connection,
    )
    .await;
    let (refused, _) = posing.log_on_as(&dn("kim"), LogonFlags::PRIVATE).await;
    assert_eq!(refused.return_value, ErrorCode::EC_LOGIN_PERM);
    // Somebody without a mailbox.
    let connection = server.connection(Some("guest"));
    let mut guest = crate::common::Client::connect(
        server.emsmdb(&connection),
        server.asyncemsmdb(&connection),
        &dn("kim"),
        connection,
    )
    .await;
    let (refused, _) = guest.log_on_as(&dn("kim"), LogonFlags::PRIVATE).await;
    assert_eq!(refused.return_value, ErrorCode::EC_LOGIN_PERM);
    assert_eq!(server.service.metrics().logons_refused.get(), 4);
    // As administrator: nobody is.
    let own = RopLogonRequest {
        logon_flags: LogonFlags::PRIVATE,
        open_flags: OpenFlags::USE_ADMIN_PRIVILEGE,
        essdn: OptionalAsciiString { text: Some(dn("robin").as_str().into()) },
        ..Default::default()
    };
    let (RopResponseBody::Logon(admin), _) = robin.one(NEW, RopRequestBody::Logon(own)).await else {
        panic!()
    };
    assert_eq!(admin.return_value, ErrorCode::EC_LOGIN_PERM);
}

#[tokio::test(flavor = "multi_thread")]
async fn there_are_no_public_folders() {
    covers!("MS-OXCSTOR", 786, 7202, 90);
    let server = Server::start();
    let mut client = server.client("kim").await;
    let (refused, handle) = client.log_on_as("", LogonFlags::default()).await;
    assert_eq!((refused.return_value, handle), (ErrorCode::EC_LOGIN_FAILURE, NEW));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_page_must_be_known() {
    covers!("MS-OXCSTOR", 175, 176, 3102001);
    let server = Server::start();
    let connection = server.connection(Some("kim"));
    let emsmdb = server.emsmdb(&connection);
    let mut request = crate::common::client::connect_request(&dn("kim"));
    request.ul_cpid = 4711;
    let connected = emsmdb.ec_do_connect_ex(&request).await.unwrap();
    let mut client = server.client("kim").await;
    client.emsmdb = emsmdb;
    client.cxh = connected.pcxh;
    let (refused, _) = client.log_on_as(&dn("kim"), LogonFlags::PRIVATE).await;
    assert_eq!(refused.return_value.0, 0x3ef);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logon_in_the_place_of_another_takes_its_objects_away() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let folder = client.open_folder(logon, client.inbox()).await;
    let again = client.logon("kim").await;
    assert_ne!(again, logon);
    assert_eq!(fails!(client, folder, GetContentsTable {}), ErrorCode::EC_INVALID_OBJECT);
    client.release(again).await;
    let inbox = client.inbox();
    assert_eq!(fails!(client, again, OpenFolder { folder_id: inbox }), ErrorCode::EC_NULL_OBJECT);
}

#[tokio::test(flavor = "multi_thread")]
async fn objects_are_as_many_as_are_allowed() {
    let limits = openchange_mailbox::Limits { handles: 3, ..Default::default() };
    let server = Server::with(openchange_mailbox::Options { limits, ..Default::default() });
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let first = client.open_folder(logon, inbox).await;
    client.open_folder(logon, inbox).await;
    let code = fails!(client, logon, OpenFolder { folder_id: inbox });
    assert_eq!(code, ErrorCode::EC_TOO_MANY_OPEN_OBJECTS);
    client.release(first).await;
    client.open_folder(logon, inbox).await;
    assert_eq!(server.service.metrics().handles_refused.get(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_of_a_class_has_a_folder() {
    covers!(
        "MS-OXCSTOR",
        195,
        196,
        197,
        200,
        201,
        203,
        204,
        205,
        206,
        207,
        208,
        210,
        211,
        59801,
        212,
        213,
        214,
        215
    );
    covers!(
        "MS-OXCSTOR",
        216,
        217,
        59784,
        59785,
        847,
        851,
        852,
        1223,
        1224,
        1225,
        232,
        233,
        234,
        235,
        238,
        239,
        198
    );
    covers!("MS-OXCSTOR", 782, 202);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (inbox, calendar) = (client.inbox(), server.mailbox("kim").special_folder(SpecialFolder::Calendar));
    ok!(client, logon, SetReceiveFolder { folder_id: calendar, message_class: "IPM.Appointment".into() });
    for (class, folder, configured) in [
        ("", inbox, ""),
        ("IPM", inbox, "IPM"),
        ("ipm.note.special", inbox, "IPM"),
        ("IPM.Appointment", calendar, "IPM.Appointment"),
        ("ipm.APPOINTMENT.Weekly", calendar, "IPM.Appointment"),
        ("IPM.Appointments", inbox, "IPM"),
        ("Report.IPM.Note.NDR", inbox, "Report.IPM"),
        ("IPC", client.special(0), "IPC"),
        ("Something.Else", inbox, ""),
    ] {
        let (found, _) = ok!(client, logon, GetReceiveFolder { message_class: class.into() });
        let found = found.success.unwrap();
        assert_eq!(found.folder_id, folder, "{class}");
        let explicit = found.explicit_message_class.to_string_lossy().into_owned();
        assert!(explicit.eq_ignore_ascii_case(configured), "{class}: {explicit}");
    }
    let long = "x".repeat(255);
    for wrong in [".IPM", "IPM.", "IPM..Note", "IPM\u{7}", &long] {
        let code = fails!(client, logon, GetReceiveFolder { message_class: wrong.into() });
        assert_eq!(code.0, 0x8007_0057, "{wrong}");
    }
    let folder = client.open_folder(logon, inbox).await;
    let code = fails!(client, folder, GetReceiveFolder { message_class: "IPM".into() });
    assert_eq!(code.0, 0x8004_0102);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_folder_of_a_class_is_set_and_taken_away() {
    covers!(
        "MS-OXCSTOR",
        241,
        247,
        249,
        845,
        858,
        859,
        860,
        862,
        1235,
        864,
        59754,
        866,
        868,
        870,
        872,
        59756,
        59757
    );
    covers!(
        "MS-OXCSTOR",
        271,
        272,
        273,
        274,
        275,
        277,
        279,
        280,
        282,
        287,
        294,
        296,
        297,
        299,
        301,
        305,
        306,
        307,
        308
    );
    covers!("MS-OXCSTOR", 309, 310, 311, 312, 313, 314, 877, 879, 880, 320, 321, 324, 325);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let (inbox, outbox) = (client.inbox(), client.special(5));
    let entry = async |client: &mut crate::common::Client| {
        let (table, _) = ok!(client, logon, RopGetReceiveFolderTable => GetReceiveFolderTable);
        let table = table.success.unwrap();
        assert_eq!(table.row_count as usize, table.rows.len());
        let rows = table.rows.into_iter().map(|row| match row.values {
            ReceiveFolderValues::Standard(row) => row,
            other => panic!("{other:?}"),
        });
        let rows: Vec<_> = rows.collect();
        assert!(rows.iter().all(|row| row.last_modification_time.0 != 0));
        assert!(rows.len() >= 4);
        rows.into_iter()
            .find(|r| r.message_class.to_string_lossy().eq_ignore_ascii_case("x.one"))
            .map(|r| r.folder_id)
    };
    assert_eq!(entry(&mut client).await, None);
    for folder in [inbox, outbox] {
        ok!(client, logon, SetReceiveFolder { folder_id: folder, message_class: "X.One".into() });
        assert_eq!(entry(&mut client).await, Some(folder));
    }
    ok!(client, logon, SetReceiveFolder { folder_id: 0, message_class: "x.ONE".into() });
    assert_eq!(entry(&mut client).await, None);
    for (class, folder, code) in [
        ("ipm", inbox, 0x8007_0005),
        ("Report.IPM", inbox, 0x8007_0005),
        ("", 0, 0x8000_4005),
        (".x", inbox, 0x8007_0057),
        ("X", 0x7777_0000_0000_0001, 0x8004_010f),
    ] {
        let found =
            fails!(client, logon, SetReceiveFolder { folder_id: folder, message_class: class.into() });
        assert_eq!(found.0, code, "{class}");
    }
    let folder = client.open_folder(logon, inbox).await;
    let code = fails!(client, folder, SetReceiveFolder { folder_id: inbox, message_class: "X".into() });
    assert_eq!(code.0, 0x8004_0102);
    let code = fails!(client, folder, RopGetReceiveFolderTable => GetReceiveFolderTable);
    assert_eq!(code.0, 0x8004_0102);
}

#[tokio::test(flavor = "multi_thread")]
async fn ids_have_a_form_that_holds_everywhere() {
    covers!(
        "MS-OXCSTOR",
        69742,
        440,
        442,
        59718,
        59799,
        59721,
        454,
        59724,
        458,
        459,
        944,
        947,
        1242,
        1243,
        1244,
        449
    );
    covers!("MS-OXCSTOR", 450, 950, 1246, 466, 467, 952, 1120, 1121, 1251, 1252, 1253, 1355, 94801002);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let message = client.message(logon, inbox, "x").await;
    for id in [inbox, message] {
        let (long, _) = ok!(client, logon, LongTermIdFromId { object_id: id });
        let long = long.success.unwrap().long_term_id;
        assert_eq!(long.database_guid, server.mailbox("kim").info().replica);
        assert_eq!((long.global_counter, long.pad), (ids::counter_bytes(id), 0));
        let (short, _) = ok!(client, logon, IdFromLongTermId { long_term_id: long });
        assert_eq!(short.success.unwrap().object_id, id);
    }
    let mut foreign =
        ok!(client, logon, LongTermIdFromId { object_id: inbox }).0.success.unwrap().long_term_id;
    foreign.database_guid = ids::guid_from_bytes([0x42; 16]);
    let (short, _) = ok!(client, logon, IdFromLongTermId { long_term_id: foreign.clone() });
    let short = short.success.unwrap().object_id;
    assert_ne!(ids::replica_id(short), LOCAL_REPLICA);
    let (again, _) = ok!(client, logon, IdFromLongTermId { long_term_id: foreign.clone() });
    assert_eq!(again.success.unwrap().object_id, short);
    let (back, _) = ok!(client, logon, LongTermIdFromId { object_id: short });
    assert_eq!(back.success.unwrap().long_term_id, foreign);
    assert_eq!(ids::counter_bytes(short), foreign.global_counter);
    let nobody = LongTermId { database_guid: Default::default(), ..foreign.clone() };
    let nothing = LongTermId { global_counter: [0; 6], ..foreign };
    for zero in [nobody, nothing] {
        let code = fails!(client, logon, IdFromLongTermId { long_term_id: zero });
        assert_eq!(code.0, 0x8007_0057);
    }
    let code = fails!(client, logon, LongTermIdFromId { object_id: 0x1234_0000_0000_9999 });
    assert_eq!(code, ErrorCode::EC_NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailbox_says_what_it_is() {
    covers!(
        "MS-OXCSTOR",
        331,
        332,
        334,
        887,
        891,
        339,
        340,
        341,
        342,
        892,
        396,
        405,
        1101,
        59712,
        1098,
        1100,
        917,
        1237
    );
    covers!("MS-OXCSTOR", 431, 432, 436, 437, 43401, 930, 1236, 3126);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let (state, _) = ok!(client, logon, RopGetStoreState => GetStoreState);
    assert_eq!(state.success.unwrap().store_state.0, 0);
    let (ghosted, _) = ok!(client, logon, PublicFolderIsGhosted { folder_id: inbox });
    let ghosted = ghosted.success.unwrap();
    assert_eq!((ghosted.is_ghosted, ghosted.ghosted), (0, None));
    let code = fails!(client, logon, PublicFolderIsGhosted { folder_id: 0x7777_0000_0000_0001 });
    assert_eq!(code.0, 0x8004_010f);
    let code = fails!(client, logon, GetOwningServers { folder_id: inbox });
    assert_eq!(code, ErrorCode::EC_NOT_SUPPORTED);
    let folder = client.open_folder(logon, inbox).await;
    assert_eq!(fails!(client, folder, RopGetStoreState => GetStoreState).0, 0x8004_0102);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logon_has_properties_of_its_own() {
    covers!(
        "MS-OXCSTOR",
        3055,
        3055001,
        3055006,
        3055007,
        3055008,
        3055009,
        3055010,
        3055011,
        3063,
        3064,
        3065,
        3062
    );
    covers!("MS-OXCSTOR", 3066, 3069, 650, 3068003, 3071, 3070, 654001, 59737, 306800302, 3068008, 6280002);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let read_only = [
        PropertyTag::PID_TAG_EXTENDED_RULE_SIZE_LIMIT,
        PropertyTag::PID_TAG_CONTENT_COUNT,
        PropertyTag::PID_TAG_MAILBOX_OWNER_ENTRY_ID,
        PropertyTag::PID_TAG_MAILBOX_OWNER_NAME,
        PropertyTag::PID_TAG_MESSAGE_SIZE,
        PropertyTag::PID_TAG_MESSAGE_SIZE_EXTENDED,
        PropertyTag::PID_TAG_USER_ENTRY_ID,
    ];
    let before = client.get(logon, &read_only).await;
    assert!(matches!(&before[3], Some(PropertyValue::String(_))), "{before:?}");
    assert!(matches!(&before[4], Some(PropertyValue::Integer32(_))), "{before:?}");
    assert!(matches!(&before[5], Some(PropertyValue::Integer64(_))), "{before:?}");
    for index in [2, 6] {
        assert!(matches!(&before[index], Some(PropertyValue::Binary(_))), "{before:?}");
    }
    for tag in read_only {
        let (done, _) =
            ok!(client, logon, DeleteProperties { property_tag_count: 1, property_tags: vec![tag] });
        assert_eq!(done.success.unwrap().property_problem_count, 1, "{tag:?}");
    }
    assert_eq!(format!("{:?}", client.get(logon, &read_only).await), format!("{before:?}"));
    let own = [PropertyTag::PID_TAG_COMMENT, PropertyTag::PID_TAG_DISPLAY_NAME];
    client.set(logon, &[(own[0], text("mine")), (own[1], text("Kim's"))]).await;
    client.set(logon, &[(PropertyTag::PID_TAG_DELETE_AFTER_SUBMIT, PropertyValue::Boolean(1))]).await;
    let values = client.get(logon, &own).await;
    assert!(values.iter().all(|v| matches!(v, Some(PropertyValue::String(_)))));
    let tags = vec![PropertyTag::PID_TAG_DELETE_AFTER_SUBMIT];
    ok!(client, logon, DeleteProperties { property_tag_count: 1, property_tags: tags.clone() });
    assert!(client.get(logon, &tags).await[0].is_none());
}
