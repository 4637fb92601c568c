//! What the server says of a message by itself, and what clients cannot say of it
//! (MS-OXCMSG 2.2.1, 3.2.5.2, 3.2.5.3).

use super::messages::*;
use crate::common::client::{string, tagged, text};
use crate::common::{Client, Server, dn};
use covers::covers;
use exchange::oxcdata::{
    ContentRestriction, FuzzyLevelHigh, FuzzyLevelLow, PropertyRestriction, PropertyValue,
    PropertyValue::Integer32, RelOp, RestrictType, Restriction, RestrictionData,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfold::OptionalRestriction;
use exchange::oxcmsg::{MessageFlags, MessageStatusFlags, OpenModeFlags, SaveFlags};
use exchange::oxctypes::{BinaryValue, StringType};
use exchange::oxprops::PropertyTag as T;

const FLAGS: T = T::PID_TAG_MESSAGE_FLAGS;

fn bytes(value: &Option<PropertyValue>) -> Vec<u8> {
    let Some(PropertyValue::Binary(bytes)) = value else { panic!("no bytes: {value:?}") };
    bytes.value.clone()
}

fn time(value: &Option<PropertyValue>) -> u64 {
    let Some(PropertyValue::Time(time)) = value else { panic!("no time: {value:?}") };
    time.0
}

fn binary(bytes: &[u8]) -> PropertyValue {
    PropertyValue::Binary(BinaryValue { count: bytes.len() as u16, value: bytes.to_vec() })
}

/// Comparison with a text, and a search for it as a whole.
fn looking_for(tag: T, wanted: &str) -> [OptionalRestriction; 2] {
    let equal = PropertyRestriction {
        rel_op: RelOp::RELOP_EQ,
        property_tag: tag,
        tagged_value: tagged(tag, text(wanted)),
    };
    let whole = ContentRestriction {
        fuzzy_level_low: FuzzyLevelLow::FL_FULLSTRING,
        fuzzy_level_high: FuzzyLevelHigh::default(),
        property_tag: tag,
        tagged_value: tagged(tag, text(wanted)),
    };
    [
        (RestrictType::RES_PROPERTY, RestrictionData::Property(equal)),
        (RestrictType::RES_CONTENT, RestrictionData::Content(whole)),
    ]
    .map(|(restrict_type, data)| OptionalRestriction {
        restriction: Some(Restriction { restrict_type, data }),
    })
}

impl Client {
    /// A property of a message as it is saved.
    async fn of_saved(&mut self, logon: u32, id: u64, tag: T) -> Option<PropertyValue> {
        let message = opened(self, logon, id, OpenModeFlags::default()).await;
        let value = self.get(message, &[tag]).await.remove(0);
        self.release(message).await;
        value
    }

    async fn flags(&mut self, logon: u32, id: u64) -> u32 {
        number(&self.of_saved(logon, id, FLAGS).await) as u32
    }

    /// Sets one property: how many problems there were.
    async fn try_set(&mut self, handle: u32, tag: T, value: PropertyValue) -> u16 {
        let values = vec![tagged(tag, value)];
        let (done, _) = ok!(self, handle, SetProperties { property_value_count: 1, property_values: values });
        done.success.unwrap().property_problem_count
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_message_says_what_it_is() {
    covers!("MS-OXCMSG", 1099, 3002, 3004, 1182, 1185, 1204, 1799, 1890, 1912, 1915, 164102);
    covers!("MS-OXCMSG", "MS-OXCDATA_R2181", "MS-OXCDATA_R2182", "MS-OXCDATA_R2323");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = created(&mut client, logon).await;
    let new = client
        .get(
            message,
            &[T::PID_TAG_ACCESS, T::PID_TAG_DISPLAY_TO, T::PID_TAG_DISPLAY_CC, T::PID_TAG_DISPLAY_BCC],
        )
        .await;
    assert_eq!(number(&new[0]), 3);
    assert!(new[1..].iter().all(|shown| string(shown).is_empty()));
    let creation = [
        T::PID_TAG_CREATOR_NAME,
        T::PID_TAG_CREATOR_ENTRY_ID,
        T::PID_TAG_LAST_MODIFIER_NAME,
        T::PID_TAG_LAST_MODIFIER_ENTRY_ID,
        T::PID_TAG_LAST_MODIFICATION_TIME,
        T::PID_TAG_MESSAGE_LOCALE_ID,
        T::PID_TAG_LOCALE_ID,
    ];
    assert!(client.get(message, &creation).await.iter().all(Option::is_some));
    // Somebody who says that he is somebody else is not believed.
    client.set(message, &[(T::PID_TAG_LAST_MODIFIER_ENTRY_ID, binary(b"robin"))]).await;
    client.set(message, &[(T(0x8001_001f), text("x"))]).await;
    let id = saved(&mut client, message).await;
    let tags = [
        T::PID_TAG_CHANGE_KEY,
        T::PID_TAG_RECORD_KEY,
        T::PID_TAG_CREATOR_ENTRY_ID,
        T::PID_TAG_LAST_MODIFIER_ENTRY_ID,
        T::PID_TAG_LOCAL_COMMIT_TIME,
        T::PID_TAG_OBJECT_TYPE,
        T::PID_TAG_HAS_NAMED_PROPERTIES,
    ];
    let message = opened(&mut client, logon, id, WRITE).await;
    let first = client.get(message, &tags).await;
    assert_eq!((number(&first[5]), number(&first[6])), (5, 1));
    for id in [&first[2], &first[3]] {
        let id = bytes(id);
        // One of the display types, of a user: 0; then who it is.
        assert_eq!(id[24..28], [0; 4]);
        assert_eq!(id[28..], [dn("kim").as_bytes(), &[0]].concat());
    }
    client.set(message, &[(SUBJECT, text("other"))]).await;
    saved(&mut client, message).await;
    let message = opened(&mut client, logon, id, WRITE).await;
    let second = client.get(message, &tags).await;
    assert_ne!(bytes(&first[0]), bytes(&second[0]));
    assert_eq!(bytes(&first[1]), bytes(&second[1]));
    assert!(time(&first[4]) < time(&second[4]), "{first:?} {second:?}");
    // An id is the number of the store in two bytes, and that of the message in it in six.
    let (long, _) = ok!(client, logon, LongTermIdFromId { object_id: id });
    let long = long.success.unwrap().long_term_id;
    assert_eq!(server.mailbox("kim").replica((id & 0xffff) as u16).unwrap(), long.database_guid);
    assert_eq!(id.to_le_bytes()[2..], long.global_counter);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subject_is_its_prefix_and_the_rest() {
    covers!("MS-OXCMSG", 58, 64, 1238, 1239, 1801, 1802, "MS-OXCDATA_R490");
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let tags = [SUBJECT, T::PID_TAG_SUBJECT_PREFIX, T::PID_TAG_NORMALIZED_SUBJECT];
    for (set, expected) in [
        (vec![(tags[0], "RE: Lunch")], ["RE: Lunch", "RE: ", "Lunch"]),
        (
            vec![(tags[1], "Reply of mine: "), (tags[2], "Lunch")],
            ["Reply of mine: Lunch", "Reply of mine: ", "Lunch"],
        ),
        (vec![(tags[2], "Lunch")], ["Lunch", "", "Lunch"]),
        (vec![(tags[1], ""), (tags[2], "RE: Lunch")], ["RE: Lunch", "", "RE: Lunch"]),
    ] {
        let message = created(&mut client, logon).await;
        let values: Vec<_> = set.into_iter().map(|(tag, value)| (tag, text(value))).collect();
        client.set(message, &values).await;
        let id = saved(&mut client, message).await;
        let message = opened(&mut client, logon, id, OpenModeFlags::default()).await;
        let found: Vec<String> = client.get(message, &tags).await.iter().map(string).collect();
        assert_eq!(found, expected);
    }
    let message = created(&mut client, logon).await;
    let id = saved(&mut client, message).await;
    let inbox = client.inbox();
    let (none, _) = ok!(client, logon, OpenMessage { folder_id: inbox, message_id: id });
    let none = none.success.unwrap();
    assert_eq!(none.subject_prefix.string_type, StringType::TYPED_STRING_NONE);
    assert_eq!(none.normalized_subject.string_type, StringType::TYPED_STRING_NONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_class_of_a_message_has_a_form() {
    covers!("MS-OXCMSG", 19, 501, 502, 1605, 22);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let class = T::PID_TAG_MESSAGE_CLASS;
    let message = created(&mut client, logon).await;
    let longest = format!("IPM.{}", "x".repeat(251));
    for wrong in ["", "IPM.Note.", "IPM.Größe", "IPM.\tNote", &format!("{longest}x")] {
        assert_eq!(client.try_set(message, class, text(wrong)).await, 1, "{wrong}");
    }
    assert_eq!(string(&client.get(message, &[class]).await[0]), "IPM.Note");
    assert_eq!(client.try_set(message, class, text(&longest)).await, 0);
    assert_eq!(client.try_set(message, class, text("IPM.Note.Mine")).await, 0);
    saved(&mut client, message).await;
    // Nobody looks at the case when they look for it.
    let inbox = client.inbox();
    let folder = client.open_folder(logon, inbox).await;
    let (_, table) = ok!(client, folder, GetContentsTable {});
    for (wanted, found) in [("ipm.NOTE.mine", 1), ("IPM.Note.Mine", 1), ("IPM.Note.Min", 0)] {
        for restriction in looking_for(class, wanted) {
            ok!(client, table, Restrict { restriction_data: restriction });
            let rows = client.rows(table, &[class], 9).await;
            assert_eq!(rows.len(), found, "{wanted}");
        }
    }
    // What is between the periods belongs together.
    let outbox = client.special(5);
    ok!(client, logon, SetReceiveFolder { folder_id: outbox, message_class: "IPM.Note".into() });
    for (asked, folder) in [("IPM.NOTE.Mine", outbox), ("IPM.Note", outbox), ("IPM.Notes", inbox)] {
        let (done, _) = ok!(client, logon, GetReceiveFolder { message_class: asked.into() });
        assert_eq!(done.success.unwrap().folder_id, folder, "{asked}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_flags_of_a_message_follow_what_is_done_with_it() {
    covers!("MS-OXCMSG", 1133, 510, 1140, 515, 516, 519, 522, 498, 16, 527, 529, 531, 2045, 3006, 3016);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let all = MessageFlags::SYMBOLS.iter().fold(0, |all, (_, flag)| all | *flag as u32);
    let flag = |flags: u32, flag: MessageFlags| flags & flag.0 != 0;
    let message = created(&mut client, logon).await;
    let first = number(&client.get(message, &[FLAGS]).await[0]);
    assert_eq!(first, 0x409);
    let id = saved(&mut client, message).await;
    let flags = client.flags(logon, id).await;
    assert_eq!(flags & !all, 0);
    assert_eq!(flags, 0x409 | MessageFlags::MF_UNMODIFIED.0);
    // Before it is saved for the first time, its writer has a say in three of them.
    let message = created(&mut client, logon).await;
    client.set(message, &[(FLAGS, Integer32(all as i32))]).await;
    let id = saved(&mut client, message).await;
    let say = MessageFlags::MF_READ.0 | MessageFlags::MF_UNSENT.0 | MessageFlags::MF_RESEND.0;
    let own = MessageFlags::MF_UNMODIFIED.0 | MessageFlags::MF_EVER_READ.0;
    assert_eq!(client.flags(logon, id).await, say | own);
    let message = created(&mut client, logon).await;
    client.set(message, &[(FLAGS, Integer32(0))]).await;
    let id = saved(&mut client, message).await;
    assert_eq!(client.flags(logon, id).await, MessageFlags::MF_UNMODIFIED.0);
    assert_eq!(number(&client.of_saved(logon, id, T::PID_TAG_READ).await), 0);
    // It is read, and was so ever after; it is another, and has an attachment.
    let message = opened(&mut client, logon, id, WRITE).await;
    ok!(client, message, SetMessageReadFlag {});
    assert_eq!(number(&client.get(message, &[T::PID_TAG_READ]).await[0]), 1);
    assert_eq!(number(&client.of_saved(logon, id, T::PID_TAG_READ).await), 1);
    let flags = client.flags(logon, id).await;
    assert!(flag(flags, MessageFlags::MF_READ) && flag(flags, MessageFlags::MF_EVER_READ));
    let unread = exchange::oxcmsg::ReadFlags::RF_CLEAR_READ_FLAG;
    ok!(client, message, SetMessageReadFlag { read_flags: unread });
    let flags = client.flags(logon, id).await;
    assert!(!flag(flags, MessageFlags::MF_READ) && flag(flags, MessageFlags::MF_EVER_READ));
    assert!(flag(flags, MessageFlags::MF_UNMODIFIED) && !flag(flags, MessageFlags::MF_HAS_ATTACH));
    assert_eq!(number(&client.of_saved(logon, id, T::PID_TAG_HAS_ATTACHMENTS).await), 0);
    let (_, attachment) = ok!(client, message, CreateAttachment {});
    ok!(client, attachment, SaveChangesAttachment {});
    saved(&mut client, message).await;
    let flags = client.flags(logon, id).await;
    assert!(!flag(flags, MessageFlags::MF_UNMODIFIED) && flag(flags, MessageFlags::MF_HAS_ATTACH));
    assert_eq!(number(&client.of_saved(logon, id, T::PID_TAG_HAS_ATTACHMENTS).await), 1);
    // Receipts that its writer asks for, and settings.
    let message = created(&mut client, logon).await;
    let id = saved(&mut client, message).await;
    for (tag, wanted) in [
        (T::PID_TAG_READ_RECEIPT_REQUESTED, MessageFlags::MF_NOTIFY_READ),
        (T::PID_TAG_NON_RECEIPT_NOTIFICATION_REQUESTED, MessageFlags::MF_NOTIFY_UNREAD),
    ] {
        assert!(!flag(client.flags(logon, id).await, wanted));
        client.set(message, &[(tag, PropertyValue::Boolean(1))]).await;
        saved(&mut client, message).await;
        assert!(flag(client.flags(logon, id).await, wanted));
    }
    let inbox = client.inbox();
    let (_, setting) =
        ok!(client, logon, CreateMessage { code_page_id: 0x0fff, folder_id: inbox, associated_flag: 1 });
    let id = saved(&mut client, setting).await;
    assert!(flag(client.flags(logon, id).await, MessageFlags::MF_FAI));
}

#[tokio::test(flavor = "multi_thread")]
async fn read_flags_are_operations_of_their_own() {
    covers!("MS-OXCMSG", 1145, 537, 1705, 1706, 1917, 3021);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let id = client.message(logon, inbox, "x").await;
    let folder = client.open_folder(logon, inbox).await;
    let read = |flags: u32| flags & MessageFlags::MF_READ.0 != 0;
    let unread = exchange::oxcmsg::ReadFlags::RF_CLEAR_READ_FLAG;
    for asynchronous in [0, 1] {
        for (flags, expected) in [(unread, false), (Default::default(), true)] {
            // Whoever is told nothing of progress does not wait for it.
            let (done, _) = ok!(
                client,
                folder,
                SetReadFlags {
                    want_asynchronous: asynchronous,
                    read_flags: flags,
                    message_id_count: 1,
                    message_ids: vec![id]
                }
            );
            assert_eq!(done.partial_completion, 0);
            assert_eq!(read(client.flags(logon, id).await), expected);
        }
    }
    let gone = vec![id, 0x7777_0000_0000_0001];
    let (done, _) =
        ok!(client, folder, SetReadFlags { read_flags: unread, message_id_count: 2, message_ids: gone });
    assert_ne!(done.partial_completion, 0);
    let message = opened(&mut client, logon, id, OpenModeFlags::default()).await;
    for (flags, expected) in [(Default::default(), true), (unread, false)] {
        ok!(client, message, SetMessageReadFlag { read_flags: flags });
        assert_eq!(read(client.flags(logon, id).await), expected);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_the_servers_to_say_is_not_changed_and_saving_goes_on() {
    covers!("MS-OXCMSG", 1724, 15, 47, 545, 1112, 1849, 1850, 1851, 1865, 1866, 120, 118);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let id = client.message(logon, inbox, "x").await;
    let other = || binary(b"other");
    let fixed = [
        (T::PID_TAG_ACCESS, Integer32(0)),
        (T::PID_TAG_CREATION_TIME, PropertyValue::Time(pidl_ndr::Nttime(1))),
        (T::PID_TAG_OBJECT_TYPE, Integer32(3)),
        (T::PID_TAG_RECORD_KEY, other()),
        (T::PID_TAG_SEARCH_KEY, other()),
        (T::PID_TAG_MESSAGE_STATUS, Integer32(MessageStatusFlags::MS_IN_CONFLICT.0 as i32)),
        (T::PID_TAG_HAS_ATTACHMENTS, PropertyValue::Boolean(1)),
    ];
    // These are others after a save, but not what was asked for.
    let moving = [
        (T::PID_TAG_CHANGE_KEY, other()),
        (T::PID_TAG_LAST_MODIFICATION_TIME, PropertyValue::Time(pidl_ndr::Nttime(1))),
        (T::PID_TAG_LAST_MODIFIER_NAME, text("Robin")),
        (T::PID_TAG_MESSAGE_SIZE, Integer32(1)),
    ];
    for (i, (tag, value)) in fixed.iter().chain(&moving).enumerate() {
        let before = client.of_saved(logon, id, *tag).await;
        assert!(before.is_some(), "{tag:?}");
        let message = opened(&mut client, logon, id, WRITE).await;
        client.set(message, &[(SUBJECT, text("pending"))]).await;
        assert_eq!(client.try_set(message, *tag, value.clone()).await, 1, "{tag:?}");
        ok!(client, message, SaveChangesMessage { save_flags: KEEP });
        let after = client.of_saved(logon, id, *tag).await;
        if i < fixed.len() {
            assert_eq!(format!("{after:?}"), format!("{before:?}"), "{tag:?}");
        } else {
            assert_ne!(format!("{after:?}"), format!("{:?}", Some(value)), "{tag:?}");
        }
    }
    // Nor is it with the operation for the status.
    let folder = client.open_folder(logon, inbox).await;
    let all = MessageStatusFlags::MS_IN_CONFLICT.0
        | MessageStatusFlags::MS_REMOTE_DOWNLOAD.0
        | MessageStatusFlags::MS_REMOTE_DELETE.0;
    let all = MessageStatusFlags(all);
    let request = exchange::oxcmsg::RopSetMessageStatusRequest {
        message_id: id,
        message_status_flags: all,
        message_status_mask: all,
    };
    client.one(folder, exchange::oxcrops::RopRequestBody::SetMessageStatus(request)).await;
    let status = number(&client.of_saved(logon, id, T::PID_TAG_MESSAGE_STATUS).await) as u32;
    assert_eq!(status, all.0 & !MessageStatusFlags::MS_IN_CONFLICT.0);
}

#[tokio::test(flavor = "multi_thread")]
async fn flags_of_a_saved_message_are_not_set_as_a_property() {
    covers!("MS-OXCMSG", 31, 1852, 1853, 1854, 1855, 1856, 1857, 1858, 1859, 1860, 1861, 1862, 1863, 1864);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let id = client.message(logon, inbox, "x").await;
    let message = opened(&mut client, logon, id, WRITE).await;
    client.set(message, &[(SUBJECT, text("modified"))]).await;
    saved(&mut client, message).await;
    let before = client.flags(logon, id).await;
    for (name, flag) in MessageFlags::SYMBOLS {
        let message = opened(&mut client, logon, id, WRITE).await;
        client.set(message, &[(FLAGS, Integer32((before ^ *flag as u32) as i32))]).await;
        ok!(client, message, SaveChangesMessage { save_flags: KEEP });
        assert_eq!(client.flags(logon, id).await, before, "{name}");
        client.release(message).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn saving_goes_by_its_flags() {
    covers!("MS-OXCMSG", 1907, 3022, 2193, 1916);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let id = client.message(logon, inbox, "x").await;
    let (mine, other) =
        (opened(&mut client, logon, id, WRITE).await, opened(&mut client, logon, id, WRITE).await);
    client.set(mine, &[(SUBJECT, text("mine"))]).await;
    saved(&mut client, mine).await;
    // A save that would undo another's fails, unless it is forced.
    client.set(other, &[(SUBJECT, text("other"))]).await;
    let code = fails!(client, other, SaveChangesMessage { save_flags: KEEP });
    assert_eq!(code, ErrorCode::EC_OBJECT_CHANGED);
    assert_eq!(string(&client.of_saved(logon, id, SUBJECT).await), "mine");
    ok!(client, other, SaveChangesMessage { save_flags: SaveFlags(0x04) });
    assert_eq!(string(&client.of_saved(logon, id, SUBJECT).await), "other");
    // Other flags make no difference: neither that there are none, nor that a call may wait.
    let mut answers = Vec::new();
    for flags in [0x00, 0x08] {
        let message = opened(&mut client, logon, id, WRITE).await;
        client.set(message, &[(SUBJECT, text("flags"))]).await;
        let (done, _) = ok!(client, message, SaveChangesMessage { save_flags: SaveFlags(flags) });
        answers.push(format!("{done:?}"));
    }
    assert_eq!(answers[0], answers[1]);
    let message = opened(&mut client, logon, id, WRITE).await;
    ok!(client, message, SaveChangesMessage { save_flags: SaveFlags::KEEP_OPEN_READ_ONLY });
    assert_eq!(number(&client.get(message, &[T::PID_TAG_ACCESS_LEVEL]).await[0]), 0);
    assert_eq!(string(&client.get(message, &[SUBJECT]).await[0]), "flags");
    let values = vec![tagged(SUBJECT, text("x"))];
    let code = fails!(client, message, SetProperties { property_value_count: 1, property_values: values });
    assert_eq!(code, ErrorCode::EC_ACCESS_DENIED);
}
