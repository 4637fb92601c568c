//! Values read and written a piece at a time (MS-OXCPRPT 2.2.14 to 2.2.27).

use crate::common::client::{made, string, text};
use crate::common::{Client, NEW, Server};
use covers::covers;
use exchange::oxcdata::PropertyValue;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcmsg::{OpenModeFlags, SaveFlags};
use exchange::oxcprpt::{StreamOpenMode, StreamOrigin};
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxprops::PropertyTag;

const DATA: PropertyTag = PropertyTag::PID_TAG_ATTACH_DATA_BINARY;
const BODY: PropertyTag = PropertyTag::PID_TAG_BODY;
const CREATE: StreamOpenMode = StreamOpenMode::STREAM_CREATE;
const READ_WRITE: StreamOpenMode = StreamOpenMode::STREAM_READ_WRITE;

impl Client {
    async fn stream(&mut self, object: u32, tag: PropertyTag, mode: StreamOpenMode) -> (u32, u32) {
        let (done, stream) = ok!(self, object, OpenStream { property_tag: tag, open_mode_flags: mode });
        (stream, done.success.unwrap().stream_size)
    }

    async fn write(&mut self, stream: u32, bytes: &[u8]) {
        let (done, _) = ok!(self, stream, WriteStream { data: bytes.to_vec() });
        assert_eq!(usize::from(done.written_size), bytes.len());
    }

    async fn read(&mut self, stream: u32, count: u16) -> Vec<u8> {
        let (done, _) = ok!(self, stream, ReadStream { byte_count: count });
        assert_eq!(usize::from(done.data_size), done.data.len());
        assert!(done.data.len() <= usize::from(count));
        done.data
    }

    async fn seek_stream(&mut self, stream: u32, origin: StreamOrigin, offset: i64) -> u64 {
        let (done, _) = ok!(self, stream, SeekStream { origin: origin, offset: offset });
        done.success.unwrap().new_position
    }

    async fn stream_size(&mut self, stream: u32) -> u32 {
        ok!(self, stream, RopGetStreamSize => GetStreamSize).0.success.unwrap().stream_size
    }
}

async fn message(client: &mut Client, logon: u32) -> u32 {
    let inbox = client.inbox();
    ok!(client, logon, CreateMessage { code_page_id: 0x0fff, folder_id: inbox }).1
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_is_written_and_read_where_its_pointer_is() {
    covers!("MS-OXCPRPT", 251, 25301, 25303, 25502, 25505, 25506, 25509, 267, 269, 271, 272, 276);
    covers!("MS-OXCPRPT", 27601, 537, 885, 277, 27800, 2830201, 286, 28601, 296, 55202, 55206, 297);
    covers!("MS-OXCPRPT", 29801, 303, 304, 30401, 55703, 56401, 308, 30901, 320, 32003, 57502, 575);
    covers!("MS-OXCPRPT", 322, 32301, 32801, 57702, 57705, 57706, 57707, 330, 33101, 341, 57902, 581);
    covers!("MS-OXCPRPT", 582, 583, 891, 894, 901, 903);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = message(&mut client, logon).await;
    let (_, attachment) = ok!(client, message, CreateAttachment {});
    for (object, tag) in [(message, PropertyTag::PID_TAG_RTF_COMPRESSED), (attachment, DATA)] {
        let missing = fails!(client, object, OpenStream { property_tag: tag, open_mode_flags: READ_WRITE });
        assert_eq!(missing, ErrorCode::EC_NOT_FOUND);
        let (stream, size) = client.stream(object, tag, CREATE).await;
        assert_eq!(size, 0);
        client.write(stream, b"hello ").await;
        client.write(stream, b"world").await;
        assert_eq!(client.stream_size(stream).await, 11);
        // The object has it at once.
        let value = client.get(object, &[tag]).await;
        assert!(
            matches!(&value[0], Some(PropertyValue::Binary(b)) if b.value == b"hello world"),
            "{value:?}"
        );
        assert!(client.read(stream, 10).await.is_empty());
        assert_eq!(client.seek_stream(stream, StreamOrigin::STREAM_BEGINNING, 6).await, 6);
        assert_eq!(client.read(stream, 3).await, b"wor");
        assert_eq!(client.seek_stream(stream, StreamOrigin::STREAM_CURRENT, -2).await, 7);
        assert_eq!(client.seek_stream(stream, StreamOrigin::STREAM_END, -1).await, 10);
        assert_eq!(client.read(stream, 9).await, b"d");
        // Beyond the end it grows with zeros.
        assert_eq!(client.seek_stream(stream, StreamOrigin::STREAM_BEGINNING, 13).await, 13);
        assert_eq!(client.stream_size(stream).await, 13);
        ok!(client, stream, SetStreamSize { stream_size: 16 });
        client.seek_stream(stream, StreamOrigin::STREAM_BEGINNING, 9).await;
        assert_eq!(client.read(stream, 99).await, b"ld\0\0\0\0\0");
        ok!(client, stream, SetStreamSize { stream_size: 5 });
        client.seek_stream(stream, StreamOrigin::STREAM_BEGINNING, 0).await;
        assert_eq!(client.read(stream, 99).await, b"hello");
        let far =
            fails!(client, stream, SeekStream { origin: StreamOrigin::STREAM_BEGINNING, offset: 1 << 31 });
        assert_eq!(far, ErrorCode(0x8003_0019));
        let before =
            fails!(client, stream, SeekStream { origin: StreamOrigin::STREAM_BEGINNING, offset: -1 });
        assert_eq!(before, ErrorCode(0x8003_0019));
        let nowhere = fails!(client, stream, SeekStream { origin: StreamOrigin(3), offset: 0 });
        assert_eq!(nowhere, ErrorCode(0x8003_0057));
        client.release(stream).await;
        // Opened again it is there; made again it is empty.
        let (reader, size) = client.stream(object, tag, StreamOpenMode::STREAM_READ_ONLY).await;
        assert_eq!((size, client.read(reader, 99).await), (5, b"hello".to_vec()));
        let code = rop!(client, reader, WriteStream { data: vec![1] }).0.return_value;
        assert_eq!(code, ErrorCode::EC_STORAGE_ACCESS_DENIED);
        assert_eq!(client.stream(object, tag, CREATE).await.1, 0);
    }
    let (stream, _) = client.stream(message, BODY, CREATE).await;
    client.write(stream, &"Größe".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()).await;
    assert_eq!(string(&client.get(message, &[BODY]).await[0]), "Größe");
    let number = PropertyTag::PID_TAG_IMPORTANCE;
    let code = fails!(client, message, OpenStream { property_tag: number });
    assert_eq!(code, ErrorCode::EC_NOT_SUPPORTED);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_is_kept_when_its_object_is_saved() {
    covers!("MS-OXCPRPT", 305, 30601, 56902, 56402, 56403, 56404, 63201, 393, 39301, 80503, 805, 812);
    covers!("MS-OXCPRPT", 752);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let inbox = client.inbox();
    let message = message(&mut client, logon).await;
    let (stream, _) = client.stream(message, BODY, CREATE).await;
    client.write(stream, b"o\0n\0e\0").await;
    ok!(client, stream, RopCommitStream => CommitStream);
    let keep = SaveFlags::KEEP_OPEN_READ_WRITE;
    let id = ok!(client, message, SaveChangesMessage { save_flags: keep }).0.success.unwrap().message_id;
    let (done, _) = ok!(client, stream, WriteAndCommitStream { data: b"!\0".to_vec() });
    assert_eq!(done.written_size, 2);
    let (_, attachment) = ok!(client, message, CreateAttachment {});
    let (data, _) = client.stream(attachment, DATA, CREATE).await;
    client.write(data, &[7; 30_000]).await;
    let open = async |client: &mut Client| {
        ok!(
            client,
            logon,
            OpenMessage { folder_id: inbox, message_id: id, open_mode_flags: OpenModeFlags::READ_WRITE }
        )
        .1
    };
    let other = open(&mut client).await;
    assert_eq!(string(&client.get(other, &[BODY]).await[0]), "one");
    assert_eq!(fails!(client, other, OpenAttachment { attachment_id: 0 }), ErrorCode::EC_NOT_FOUND);
    ok!(client, attachment, SaveChangesAttachment {});
    ok!(client, message, SaveChangesMessage {});
    let other = open(&mut client).await;
    assert_eq!(string(&client.get(other, &[BODY]).await[0]), "one!");
    let (_, attachment) = ok!(client, other, OpenAttachment { attachment_id: 0 });
    assert_eq!(client.stream(attachment, DATA, StreamOpenMode::STREAM_READ_ONLY).await.1, 30_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_of_a_folder_is_committed_or_closed() {
    covers!("MS-OXCPRPT", 25302, 56405);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let tag = PropertyTag(0x6123_0102);
    let folder = client.open_folder(logon, client.inbox()).await;
    let held = async |client: &mut Client| match client.get(folder, &[tag]).await.remove(0) {
        Some(PropertyValue::Binary(bytes)) => bytes.value,
        _ => Vec::new(),
    };
    let (stream, _) = client.stream(folder, tag, CREATE).await;
    client.write(stream, b"one").await;
    assert_eq!(held(&mut client).await, b"");
    ok!(client, stream, RopCommitStream => CommitStream);
    assert_eq!(held(&mut client).await, b"one");
    client.write(stream, b" two").await;
    assert_eq!(held(&mut client).await, b"one");
    client.release(stream).await;
    assert_eq!(held(&mut client).await, b"one two");
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_are_copied_and_cloned() {
    covers!("MS-OXCPRPT", 34301, 35101, 351, 352, 34701, 34901, 34902, 76002, 592, 591, 39801, 75603);
    covers!("MS-OXCPRPT", 895, 753, 867091);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = message(&mut client, logon).await;
    let (source, _) = client.stream(message, PropertyTag::PID_TAG_RTF_COMPRESSED, CREATE).await;
    client.write(source, b"0123456789").await;
    client.seek_stream(source, StreamOrigin::STREAM_BEGINNING, 2).await;
    let (target, _) = client.stream(message, PropertyTag(0x6123_0102), CREATE).await;
    client.write(target, b"ab").await;
    let copy = |count: u64| made(RopRequestBody::CopyToStream, |r| r.byte_count = count);
    let answer = |body: RopResponseBody| match body {
        RopResponseBody::CopyToStream(r) => r,
        other => panic!("{other:?}"),
    };
    let done = answer(client.two(source, target, copy(5)).await);
    assert_eq!(
        (done.return_value, done.read_byte_count, done.written_byte_count),
        (ErrorCode::EC_NONE, 5, 5)
    );
    assert_eq!(done.dest_handle_index, None);
    assert_eq!(client.read(source, 1).await, b"7");
    client.write(target, b"!").await;
    client.seek_stream(target, StreamOrigin::STREAM_BEGINNING, 0).await;
    assert_eq!(client.read(target, 99).await, b"ab23456!");
    let done = answer(client.two(source, target, copy(99)).await);
    assert_eq!((done.read_byte_count, done.written_byte_count), (2, 2));
    let done = answer(client.two(source, NEW, copy(1)).await);
    assert_eq!(done.return_value, ErrorCode::EC_NULL_DESTINATION_OBJECT);
    assert_eq!((done.dest_handle_index, done.read_byte_count), (Some(3), 0));
    let (_, clone) = ok!(client, source, CloneStream {});
    assert_eq!(client.seek_stream(clone, StreamOrigin::STREAM_BEGINNING, 0).await, 0);
    assert_eq!(client.read(clone, 3).await, b"012");
    assert_eq!(client.seek_stream(source, StreamOrigin::STREAM_CURRENT, 0).await, 10);
    client.write(source, b"X").await;
    assert_eq!(client.stream_size(clone).await, 11);
}

#[tokio::test(flavor = "multi_thread")]
async fn more_is_read_than_a_count_of_two_bytes_can_say() {
    covers!("MS-OXCPRPT", 2830401, 55205);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = message(&mut client, logon).await;
    let (stream, _) = client.stream(message, PropertyTag::PID_TAG_RTF_COMPRESSED, CREATE).await;
    for _ in 0..4 {
        client.write(stream, &[1; 30_000]).await;
    }
    client.seek_stream(stream, StreamOrigin::STREAM_BEGINNING, 0).await;
    let (done, _) = ok!(client, stream, ReadStream { byte_count: 0xbabe, maximum_byte_count: Some(100) });
    assert_eq!(done.data, [1; 100]);
    let (done, _) = ok!(client, stream, ReadStream { byte_count: 0xbabe, maximum_byte_count: Some(100_000) });
    assert!(done.data.len() > 32_000 && done.data.len() < 0x8000, "{}", done.data.len());
    let large = fails!(client, stream, ReadStream { byte_count: 0xbabe, maximum_byte_count: Some(u32::MAX) });
    assert_eq!(large, ErrorCode::EC_INVALID_PARAMETER);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_stream_is_not_read() {
    covers!("MS-OXCPRPT", "MS-OXCDATA_R928", 88601);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let folder = client.open_folder(logon, client.inbox()).await;
    let no = ErrorCode::EC_NOT_SUPPORTED;
    assert_eq!(no.0, 0x8004_0102);
    let (failed, _) = rop!(client, folder, ReadStream { byte_count: 10 });
    assert_eq!((failed.return_value, failed.data_size), (no, 0));
    assert_eq!(fails!(client, folder, WriteStream {}), no);
    assert_eq!(fails!(client, folder, RopCommitStream => CommitStream), no);
    assert_eq!(fails!(client, folder, RopGetStreamSize => GetStreamSize), no);
    assert_eq!(fails!(client, folder, SetStreamSize {}), no);
    assert_eq!(fails!(client, folder, SeekStream {}), no);
    assert_eq!(fails!(client, folder, CloneStream {}), no);
    assert_eq!(fails!(client, logon, OpenStream { property_tag: BODY }), no);
    client.set(folder, &[(PropertyTag::PID_TAG_COMMENT, text("x"))]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_object_in_a_property_is_a_stream() {
    covers!("MS-OXCPRPT", 25503, 25507);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = message(&mut client, logon).await;
    let (_, attachment) = ok!(client, message, CreateAttachment {});
    for (object, tag) in [(message, 0x6123_000d), (attachment, PropertyTag::PID_TAG_ATTACH_DATA_OBJECT.0)] {
        let tag = PropertyTag(tag);
        let (stream, _) = client.stream(object, tag, CREATE).await;
        client.write(stream, b"a storage").await;
        client.release(stream).await;
        assert_eq!(client.get(object, &[tag]).await, [Some(PropertyValue::PtypObject)]);
        let (stream, size) = client.stream(object, tag, StreamOpenMode::STREAM_READ_ONLY).await;
        assert_eq!((size, client.read(stream, 99).await), (9, b"a storage".to_vec()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_ends_before_two_gigabytes() {
    covers!("MS-OXCPRPT", 55707, 90102);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let message = message(&mut client, logon).await;
    let (stream, _) = client.stream(message, PropertyTag::PID_TAG_RTF_COMPRESSED, CREATE).await;
    let last = (1 << 31) - 2;
    assert_eq!(client.seek_stream(stream, StreamOrigin::STREAM_BEGINNING, last).await, last as u64);
    let code = rop!(client, stream, WriteStream { data: vec![1; 9] }).0.return_value;
    assert_eq!((code, code.0), (ErrorCode::EC_TOO_BIG, 0x8004_0305));
    assert_eq!(u64::from(client.stream_size(stream).await), last as u64);
    client.write(stream, &[1]).await;
}
