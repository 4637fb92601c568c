//! Streams in whatever pieces they come, and streams that are none.

use super::{Destination, Upload};
use crate::object::Shared;
use crate::values::Text;
use dcerpc::dtyp::Guid;
use exchange::oxcdata::PropertyValue;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfxics::{FastTransferTag as Mark, NamedPropInfo, NamedPropertyName};
use exchange::oxprops::PropertyTag as Tag;
use mapi_ics::{Writer, to_transfer};
use openchange_store::{
    Mailbox, Message, NewMailbox, Options, Properties, RowId, SpecialFolder, SqliteStores, Stores, Table,
    binary, ids,
};
use proptest::prelude::*;
use std::sync::Arc;

const BODY: Tag = Tag::PID_TAG_BODY;
const NAMED: u32 = 0x8123_001F;

struct World {
    mailbox: Arc<dyn Mailbox>,
    inbox: u64,
    _directory: tempfile::TempDir,
}

fn world() -> World {
    let directory = tempfile::tempdir().unwrap();
    let stores = SqliteStores::open(directory.path(), Options::default()).unwrap();
    let owner = ids::guid_from_bytes([7; 16]);
    let new = NewMailbox { owner, display_name: "Ann".into(), legacy_dn: "/o=O/ou=U/cn=ann".into() };
    let mailbox = stores.create(new).unwrap();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    World { mailbox, inbox, _directory: directory }
}

/// A stream that is being made.
#[derive(Default)]
struct Made(Writer);

impl Made {
    fn mark(&mut self, mark: Mark) -> &mut Self {
        self.0.marker(mark).unwrap();
        self
    }

    fn set(&mut self, tag: Tag, value: PropertyValue) -> &mut Self {
        self.0.element(&to_transfer(tag, None, value).unwrap()).unwrap();
        self
    }

    fn text(&mut self, tag: Tag, text: &str) -> &mut Self {
        self.set(tag, PropertyValue::String(text.into()))
    }

    fn number(&mut self, tag: Tag, number: i32) -> &mut Self {
        self.set(tag, PropertyValue::Integer32(number))
    }

    fn named(&mut self, name: &str, text: &str) -> &mut Self {
        let property_set = Guid { time_low: 5, ..Guid::default() };
        let name = NamedPropInfo { property_set, kind: 1, name: NamedPropertyName::Name(name.into()) };
        let value = PropertyValue::String(text.into());
        self.0.element(&to_transfer(Tag(NAMED), Some(name), value).unwrap()).unwrap();
        self
    }

    fn large(&mut self, tag: Tag, bytes: &[u8]) -> &mut Self {
        self.0.large(tag, None, bytes.len() as u32).unwrap();
        self.0.bytes(bytes);
        self
    }

    fn recipient(&mut self, row: i32, name: &str) -> &mut Self {
        self.mark(Mark::START_RECIP).number(Tag::PID_TAG_ROWID, row);
        self.number(Tag::PID_TAG_RECIPIENT_TYPE, 1).text(Tag::PID_TAG_DISPLAY_NAME, name);
        self.mark(Mark::END_TO_RECIP)
    }

    /// What is in a message: a bit of everything.
    fn content(&mut self, subject: &str) -> &mut Self {
        self.set(Tag::PID_TAG_MID, PropertyValue::Integer64(77));
        self.text(Tag::PID_TAG_SUBJECT, subject).named("Colour", "green");
        self.number(Tag::PID_TAG_MESSAGE_FLAGS, 0x05);
        self.set(Tag::PID_TAG_LAST_MODIFICATION_TIME, PropertyValue::Time(pidl_ndr::Nttime(99)));
        let mut body: Vec<u8> = "déjà ".repeat(5000).encode_utf16().flat_map(u16::to_le_bytes).collect();
        body.extend([0, 0]);
        self.large(BODY, &body);
        // The same in a code page, and in UTF-16 as a code page.
        self.large(Tag(0x6001_84E4), &b"\xE9t\xE9 ".repeat(8000));
        self.set(Tag(0x6002_84B0), binary(&[b'h', 0, 0xE9, 0, 0, 0]).unwrap());
        self.set(Tag(0x6003_001E), PropertyValue::String8(b"\xE9".as_slice().into()));
        self.recipient(4, "Ann").recipient(9, "Bob");
        self.mark(Mark::NEW_ATTACH).number(Tag::PID_TAG_ATTACH_NUMBER, 3);
        self.text(Tag::PID_TAG_ATTACH_LONG_FILENAME, "a.bin");
        self.large(Tag::PID_TAG_ATTACH_DATA_BINARY, &[0xA5; 70_000]).mark(Mark::END_ATTACH);
        self.mark(Mark::NEW_ATTACH).number(Tag::PID_TAG_ATTACH_NUMBER, 4);
        self.mark(Mark::START_EMBED).text(Tag::PID_TAG_SUBJECT, "inside").recipient(0, "Cid");
        self.mark(Mark::END_EMBED).mark(Mark::END_ATTACH)
    }

    fn message(&mut self, subject: &str) -> &mut Self {
        self.mark(Mark::START_MESSAGE).content(subject).mark(Mark::END_MESSAGE)
    }

    fn bytes(&mut self) -> Vec<u8> {
        let mut all = Vec::new();
        while !self.0.is_empty() {
            all.extend(self.0.take(usize::MAX));
        }
        all
    }
}

fn put(world: &World, destination: Destination, bytes: &[u8], cuts: &[usize]) -> Result<(), ErrorCode> {
    let mut upload = Upload::new(destination);
    let mut rest = bytes;
    let mut cuts = cuts.iter().cycle();
    while !rest.is_empty() {
        let (piece, later) = rest.split_at((*cuts.next().unwrap()).clamp(1, rest.len()));
        upload.put(&*world.mailbox, Text::of_code_page(1252), piece).map_err(|failure| match failure {
            crate::failure::Failure::Code(code) => code,
            other => panic!("{other:?}"),
        })?;
        rest = later;
    }
    Ok(())
}

fn messages(world: &World, folder: u64, associated: bool) -> Vec<Message> {
    let table = Table::Contents { folder, associated, deleted: false };
    let rows: Vec<RowId> = world.mailbox.scan(&table, &[], None).unwrap().rows;
    rows.iter().map(|row| world.mailbox.open_message(folder, row.message).unwrap()).collect()
}

fn text(properties: &Properties, tag: Tag) -> String {
    let bytes = properties.stream(tag).unwrap().to_bytes(u64::MAX).unwrap();
    String::from_utf16(&bytes.chunks(2).map(|two| u16::from_le_bytes([two[0], two[1]])).collect::<Vec<_>>())
        .unwrap()
}

fn assert_content(world: &World, message: &Message, subject: &str) {
    let properties = &message.properties;
    assert_eq!(text(properties, Tag::PID_TAG_SUBJECT), subject);
    assert_eq!(text(properties, BODY), "déjà ".repeat(5000));
    assert_eq!(text(properties, Tag(0x6001_001F)), "été ".repeat(8000));
    assert_eq!(text(properties, Tag(0x6002_001F)), "hé");
    assert_eq!(text(properties, Tag(0x6003_001F)), "é");
    let names = world.mailbox.named_properties().unwrap();
    let (colour, _) = names.iter().find(|(_, name)| name.guid.time_low == 5).unwrap();
    assert_eq!(text(properties, Tag(u32::from(*colour) << 16 | 0x1F)), "green");
    let names: Vec<_> = message
        .recipients
        .iter()
        .map(|(row, recipient)| (*row, text(recipient, Tag::PID_TAG_DISPLAY_NAME)))
        .collect();
    assert_eq!(names, [(4, "Ann".to_owned()), (9, "Bob".to_owned())]);
    let attachments: Vec<_> = message.attachments.values().collect();
    assert_eq!(attachments.len(), 2);
    let data = attachments[0].properties.stream(Tag::PID_TAG_ATTACH_DATA_BINARY).unwrap();
    assert_eq!(data.to_bytes(u64::MAX).unwrap(), vec![0xA5; 70_000]);
    let embedded = attachments[1].embedded.as_deref().unwrap();
    assert_eq!(text(&embedded.properties, Tag::PID_TAG_SUBJECT), "inside");
    assert_eq!(embedded.recipients.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_list_of_messages_may_be_cut_anywhere(cuts in proptest::collection::vec(1usize..40_000, 1..6), small in 1usize..9) {
        let world = world();
        let mut made = Made::default();
        let prefix = PropertyValue::String8("x".into());
        made.message("one").set(Tag(Mark::META_TAG_DN_PREFIX.0), prefix);
        let head = made.bytes();
        put(&world, Destination::Messages(world.inbox), &head, &cuts).unwrap();
        let list = messages(&world, world.inbox, false);
        prop_assert_eq!(list.len(), 1);
        assert_content(&world, &list[0], "one");
        prop_assert_eq!(list[0].properties.time(Tag::PID_TAG_LAST_MODIFICATION_TIME), Some(99));
        // Read, but in no queue.
        prop_assert_eq!(list[0].properties.number(Tag::PID_TAG_MESSAGE_FLAGS).unwrap() & 0x05, 1);
        // In pieces of a few bytes.
        let mut made = Made::default();
        made.mark(Mark::START_FAI_MSG).text(Tag::PID_TAG_SUBJECT, "settings").named("Colour", "red");
        let fai = made.recipient(0, "Dan").mark(Mark::END_MESSAGE).bytes();
        put(&world, Destination::Messages(world.inbox), &fai, &[small]).unwrap();
        let list = messages(&world, world.inbox, true);
        prop_assert_eq!(text(&list[0].properties, Tag::PID_TAG_SUBJECT), "settings");
    }

    #[test]
    fn no_stream_is_too_strange(flips in proptest::collection::vec((0usize..2_000, any::<u8>()), 1..6), cut in 1usize..5_000) {
        let world = world();
        let mut made = Made::default();
        made.mark(Mark::START_TOP_FLD).text(Tag::PID_TAG_COMMENT, "c").mark(Mark::START_SUB_FLD);
        made.text(Tag::PID_TAG_DISPLAY_NAME, "sub").mark(Mark::START_MESSAGE).text(Tag::PID_TAG_SUBJECT, "s");
        made.recipient(1, "Ann").mark(Mark::NEW_ATTACH).number(Tag::PID_TAG_ATTACH_NUMBER, 0);
        made.mark(Mark::START_EMBED).named("Colour", "blue").mark(Mark::END_EMBED).mark(Mark::END_ATTACH);
        made.mark(Mark::END_MESSAGE).mark(Mark::END_FOLDER).mark(Mark::END_FOLDER);
        let mut bytes = made.bytes();
        for (at, value) in flips {
            let at = at % bytes.len();
            bytes[at] = value;
        }
        for destination in [
            Destination::Tree(world.inbox),
            Destination::Folder(world.inbox),
            Destination::Messages(world.inbox),
            Destination::Message(Shared::new(Message::default())),
            Destination::Attachment(Shared::new(Default::default())),
        ] {
            let _ = put(&world, destination, &bytes, &[cut]);
        }
        prop_assert!(world.mailbox.folder(world.inbox).is_ok());
    }
}

#[test]
fn the_content_of_a_message_is_its_own_until_it_is_saved() {
    let world = world();
    let mut message = world.mailbox.new_message(world.inbox, false).unwrap();
    message.recipients.insert(1, Properties::new());
    message.attachments.insert(0, Default::default());
    let message = Shared::new(message);
    let deletes = |part: Tag| PropertyValue::Integer32(part.0 as i32);
    let mut made = Made::default();
    made.set(Tag(Mark::META_TAG_FX_DEL_PROP.0), deletes(Tag::PID_TAG_MESSAGE_RECIPIENTS));
    made.set(Tag(Mark::META_TAG_FX_DEL_PROP.0), deletes(Tag::PID_TAG_MESSAGE_ATTACHMENTS));
    let bytes = made.content("own").bytes();
    put(&world, Destination::Message(message.clone()), &bytes, &[1000]).unwrap();
    assert_content(&world, &message.lock(), "own");
    assert!(messages(&world, world.inbox, false).is_empty());
    let attachment = Shared::new(openchange_store::Attachment::default());
    let mut made = Made::default();
    made.text(Tag::PID_TAG_ATTACH_LONG_FILENAME, "m.msg").mark(Mark::START_EMBED).content("deep");
    let bytes = made.mark(Mark::END_EMBED).bytes();
    put(&world, Destination::Attachment(attachment.clone()), &bytes, &[999]).unwrap();
    let attachment = attachment.lock();
    assert_content(&world, attachment.embedded.as_deref().unwrap(), "deep");
    assert_eq!(attachment.properties.number(Tag::PID_TAG_ATTACH_METHOD), Some(5));
}

#[test]
fn a_folder_comes_with_all_it_holds() {
    let world = world();
    let mut made = Made::default();
    made.mark(Mark::START_TOP_FLD).text(Tag::PID_TAG_COMMENT, "top").message("one");
    made.set(Tag::PID_TAG_IPM_CONTACT_ENTRY_ID, binary(b"elsewhere").unwrap());
    for name in ["Sub", "Empty"] {
        made.mark(Mark::START_SUB_FLD).set(Tag::PID_TAG_FOLDER_ID, PropertyValue::Integer64(5));
        made.text(Tag::PID_TAG_DISPLAY_NAME, name).text(Tag::PID_TAG_COMMENT, "below");
        if name == "Sub" {
            made.message("two").mark(Mark::START_SUB_FLD).text(Tag::PID_TAG_DISPLAY_NAME, "Deep");
            made.message("three").mark(Mark::END_FOLDER);
        }
        made.mark(Mark::END_FOLDER);
    }
    let bytes = made.mark(Mark::END_FOLDER).bytes();
    // Once more: the folders are there, the messages are doubled.
    for times in 1..3 {
        put(&world, Destination::Tree(world.inbox), &bytes, &[3000]).unwrap();
        let find = |parent, name| world.mailbox.find_folder(parent, name).unwrap().unwrap();
        let sub = find(world.inbox, "Sub");
        for (folder, subject) in [(world.inbox, "one"), (sub, "two"), (find(sub, "Deep"), "three")] {
            let list = messages(&world, folder, false);
            assert_eq!(list.len(), times);
            assert_content(&world, list.last().unwrap(), subject);
        }
        let comment = |folder| text(&world.mailbox.folder(folder).unwrap().properties, Tag::PID_TAG_COMMENT);
        assert_eq!(
            (comment(world.inbox), comment(sub), comment(find(world.inbox, "Empty"))),
            ("top".into(), "below".into(), "below".into())
        );
        let inbox = world.mailbox.folder(world.inbox).unwrap();
        assert_eq!(
            (
                inbox.name.as_str(),
                inbox.properties.bytes(Tag::PID_TAG_IPM_CONTACT_ENTRY_ID) == Some(b"elsewhere")
            ),
            ("Inbox", false)
        );
    }
}

#[test]
fn what_the_source_could_not_finish_is_left_out() {
    let world = world();
    let mut made = Made::default();
    made.message("one").mark(Mark::START_MESSAGE).text(Tag::PID_TAG_SUBJECT, "lost").mark(Mark::NEW_ATTACH);
    made.mark(Mark::FX_ERROR_INFO).set(Tag(0x0000_0102), binary(&[0; 84]).unwrap());
    let bytes = made.message("two").bytes();
    put(&world, Destination::Messages(world.inbox), &bytes, &[700]).unwrap();
    let list = messages(&world, world.inbox, false);
    let subjects: Vec<_> =
        list.iter().map(|message| text(&message.properties, Tag::PID_TAG_SUBJECT)).collect();
    assert_eq!(subjects, ["one", "two"]);
}

#[test]
fn what_does_not_belong_together_is_refused() {
    let world = world();
    let refused = |destination, make: &dyn Fn(&mut Made)| {
        let mut made = Made::default();
        make(&mut made);
        put(&world, destination, &made.bytes(), &[usize::MAX]).unwrap_err()
    };
    let list = || Destination::Messages(world.inbox);
    let tree = || Destination::Tree(world.inbox);
    let message = || Destination::Message(Shared::new(Message::default()));
    let unexpected = ErrorCode::EC_FX_UNEXPECTED_MARKER;
    assert_eq!(
        refused(list(), &|made| {
            made.text(Tag::PID_TAG_SUBJECT, "x");
        }),
        unexpected
    );
    assert_eq!(
        refused(list(), &|made| {
            made.mark(Mark::END_MESSAGE);
        }),
        unexpected
    );
    assert_eq!(
        refused(list(), &|made| {
            made.mark(Mark::START_TOP_FLD);
        }),
        unexpected
    );
    assert_eq!(
        refused(tree(), &|made| {
            made.mark(Mark::START_MESSAGE);
        }),
        unexpected
    );
    assert_eq!(
        refused(message(), &|made| {
            made.mark(Mark::START_MESSAGE);
        }),
        unexpected
    );
    assert_eq!(
        refused(message(), &|made| {
            made.mark(Mark::INCR_SYNC_CHG);
        }),
        unexpected
    );
    assert_eq!(
        refused(message(), &|made| {
            made.mark(Mark::FX_ERROR_INFO);
        }),
        ErrorCode::EC_FX_ERROR_MARKER
    );
    let nameless = |made: &mut Made| {
        made.mark(Mark::START_TOP_FLD).mark(Mark::START_SUB_FLD).mark(Mark::END_FOLDER);
    };
    assert_eq!(refused(tree(), &nameless), ErrorCode::EC_FORMAT_ERROR);
    let deep = |made: &mut Made| {
        (0..200).for_each(|_| {
            made.mark(Mark::NEW_ATTACH).mark(Mark::START_EMBED);
        })
    };
    assert_eq!(refused(message(), &deep), ErrorCode::EC_QUOTA_EXCEEDED);
    let endless = |made: &mut Made| made.0.large(BODY, None, u32::MAX).unwrap();
    assert_eq!(refused(message(), &endless), ErrorCode::EC_TOO_BIG);
    let crowded = |made: &mut Made| {
        let value = binary(&[0; 16_000]).unwrap();
        (0..5000).for_each(|_| {
            made.recipient(0, "x").set(Tag(0x6004_0102), value.clone());
        });
    };
    assert_eq!(refused(message(), &crowded), ErrorCode::EC_QUOTA_EXCEEDED);
    // Whatever comes behind an error fails as it did.
    let mut upload = Upload::new(list());
    for bytes in [[0xFF; 30], [0; 30]] {
        let failed = upload.put(&*world.mailbox, Text::of_code_page(1252), &bytes);
        assert_eq!(failed, Err(ErrorCode::EC_FORMAT_ERROR.into()));
    }
}
