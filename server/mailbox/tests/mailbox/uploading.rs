//! Streams that are uploaded (MS-OXCFXICS 3.2.5.8.2); what becomes of them is tested where they are read.

use super::messages::{created, saved};
use crate::common::client::{made, text};
use crate::common::{Client, NEW, Server};
use covers::covers;
use exchange::oxcdata::PropertyValue;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcfxics::FastTransferTag as Mark;
use exchange::oxcfxics_rops::{DestinationFlags, SourceOperation as From, TransferStatus};
use exchange::oxcmsg::OpenModeFlags;
use exchange::oxcrops::{RopRequestBody, RopResponseBody};
use exchange::oxprops::PropertyTag;
use mapi_ics::{Writer, to_transfer};

const SUBJECT: PropertyTag = PropertyTag::PID_TAG_SUBJECT;

impl Client {
    async fn upload(&mut self, object: u32, source_operation: From) -> u32 {
        ok!(self, object, FastTransferDestinationConfigure { source_operation: source_operation }).1
    }

    /// Whether all of a stream was taken.
    async fn put_stream(&mut self, upload: u32, bytes: &[u8], extended: bool) {
        for piece in bytes.chunks(700) {
            let (status, used) = if extended {
                let (r, _) = ok!(
                    self,
                    upload,
                    FastTransferDestinationPutBufferExtended { transfer_data: piece.to_vec() }
                );
                assert_eq!((r.reserved, r.in_progress_count), (0, 0));
                (r.transfer_status, r.buffer_used_size)
            } else {
                let (r, _) =
                    ok!(self, upload, FastTransferDestinationPutBuffer { transfer_data: piece.to_vec() });
                assert_eq!((r.reserved, r.in_progress_count), (0, 0));
                (r.transfer_status, r.buffer_used_size)
            };
            assert_eq!((status, usize::from(used)), (TransferStatus::TRANSFER_PARTIAL, piece.len()));
        }
    }
}

/// A message in a list, or what is in one.
fn stream(subject: &str, whole: bool) -> Vec<u8> {
    let mut writer = Writer::default();
    if whole {
        writer.marker(Mark::START_MESSAGE).unwrap();
    }
    let value = PropertyValue::String(subject.into());
    writer.element(&to_transfer(SUBJECT, None, value).unwrap()).unwrap();
    let body: Vec<u8> = "body\0".encode_utf16().flat_map(u16::to_le_bytes).collect();
    writer.large(PropertyTag::PID_TAG_BODY, None, body.len() as u32).unwrap();
    writer.bytes(&body);
    if whole {
        writer.marker(Mark::END_MESSAGE).unwrap();
    }
    writer.take(usize::MAX)
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_of_stream_has_its_objects() {
    covers!("MS-OXCFXICS", 581, 588, 589, 590, 591, 595, 596, 597, 598, 599, 600, 601, 602, 2150, 2151);
    covers!("MS-OXCFXICS", 2153, 3492, 593);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let folder = client.open_folder(logon, client.inbox()).await;
    let message = created(&mut client, logon).await;
    let (_, attachment) = ok!(client, message, CreateAttachment {});
    let id = client.message(logon, client.inbox(), "there").await;
    let read_only = super::messages::opened(&mut client, logon, id, OpenModeFlags::default()).await;
    for (object, allowed) in
        [(folder, &[1u8, 2, 3, 4][..]), (message, &[1, 2]), (attachment, &[1, 2]), (logon, &[])]
    {
        for of in 0..=5 {
            let (r, handle) =
                rop!(client, object, FastTransferDestinationConfigure { source_operation: From(of) });
            let expected = match of {
                1..=4 if allowed.contains(&of) => ErrorCode::EC_NONE,
                1..=4 => ErrorCode::EC_NOT_SUPPORTED,
                _ => ErrorCode::EC_INVALID_PARAMETER,
            };
            assert_eq!((r.return_value, handle == NEW), (expected, expected != ErrorCode::EC_NONE), "{of}");
        }
    }
    let moves = DestinationFlags::MOVE_UPLOAD;
    let of = From::SOURCE_COPY_TO;
    ok!(client, message, FastTransferDestinationConfigure { source_operation: of, copy_flags: moves });
    for (object, flags) in [(attachment, moves), (folder, DestinationFlags(2))] {
        let code = fails!(
            client,
            object,
            FastTransferDestinationConfigure { source_operation: of, copy_flags: flags }
        );
        assert_eq!(code, ErrorCode::EC_INVALID_PARAMETER);
    }
    let code = fails!(client, read_only, FastTransferDestinationConfigure { source_operation: of });
    assert_eq!(code, ErrorCode::EC_ACCESS_DENIED);
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_become_what_they_say() {
    covers!("MS-OXCFXICS", 614, 624, 3171, 3174, 3175, 3179, 3182, 2155, 2156, 2156001, 2156002, 2152);
    covers!("MS-OXCFXICS", 3183001, 612, 613, 1130, 1132, 1164);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let folder = client.open_folder(logon, client.inbox()).await;
    let upload = client.upload(folder, From::SOURCE_COPY_MESSAGES).await;
    client.put_stream(upload, &stream("first", true), false).await;
    client.put_stream(upload, &stream("second", true), true).await;
    client.release(upload).await;
    let mut subjects = client.subjects(folder, 0).await;
    subjects.sort();
    assert_eq!(subjects, ["first", "second"]);
    // Into a message: there when that is saved.
    let message = created(&mut client, logon).await;
    let upload = client.upload(message, From::SOURCE_COPY_TO).await;
    client.put_stream(upload, &stream("third", false), true).await;
    assert_eq!(client.get(message, &[SUBJECT]).await, [Some(text("third"))]);
    assert_eq!(client.subjects(folder, 0).await.len(), 2);
    let id = saved(&mut client, message).await;
    let opened = super::messages::opened(&mut client, logon, id, OpenModeFlags::default()).await;
    let both = client.get(opened, &[SUBJECT, PropertyTag::PID_TAG_BODY]).await;
    assert_eq!(both, [Some(text("third")), Some(text("body"))]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_that_is_none_fails_and_goes_on_failing() {
    covers!("MS-OXCFXICS", 3183, 262501);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let folder = client.open_folder(logon, client.inbox()).await;
    let upload = client.upload(folder, From::SOURCE_COPY_MESSAGES).await;
    for (bytes, code) in [
        (vec![], ErrorCode::EC_INVALID_PARAMETER),
        (vec![0xFF; 64], ErrorCode::EC_FORMAT_ERROR),
        (stream("late", true), ErrorCode::EC_FORMAT_ERROR),
    ] {
        let (r, _) = rop!(client, upload, FastTransferDestinationPutBuffer { transfer_data: bytes.clone() });
        assert_eq!(
            (r.return_value, r.transfer_status, r.buffer_used_size),
            (code, TransferStatus::TRANSFER_ERROR, 0)
        );
        let body =
            made(RopRequestBody::FastTransferDestinationPutBufferExtended, |r| r.transfer_data = bytes);
        match client.one(upload, body).await.0 {
            RopResponseBody::FastTransferDestinationPutBufferExtended(r) => assert_eq!(r.return_value, code),
            other => panic!("{other:?}"),
        }
    }
    let code = fails!(client, folder, FastTransferDestinationPutBuffer { transfer_data: vec![1] });
    assert_eq!(code, ErrorCode::EC_NOT_SUPPORTED);
    assert!(client.subjects(folder, 0).await.is_empty());
}
