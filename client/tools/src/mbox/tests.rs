use super::file::{Mail, Mbox, write};
use super::index::Index;
use crate::ids::MessageName;
use proptest::prelude::*;

fn mail(message: u64, text: &[u8]) -> Mail {
    Mail {
        name: MessageName { folder: 1, message },
        change: 7,
        sender: "ana @example.org".into(),
        time: 0x01dc_0000_0000_0000,
        read: false,
        bytes: text.to_vec(),
    }
}

#[test]
fn a_mail_in_an_mbox() {
    let mut out = Vec::new();
    write(&mail(2, b"Subject: x\r\n\r\nFrom here\r\n>From there\r\nFromage\r\n"), &mut out).unwrap();
    insta::assert_snapshot!(String::from_utf8(out).unwrap(), @r"
    From ana@example.org Mon Jul 28 20:41:31 2025
    X-Exchange-Id: 0000000000000001/0000000000000002
    Subject: x

    >From here
    >>From there
    Fromage

    ");
}

/// Takes a file of mboxrd apart: what stands behind each `From ` line and our header.
fn read(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut mails: Vec<Vec<&[u8]>> = Vec::new();
    for line in bytes.split(|b| *b == b'\n') {
        if line.starts_with(b"From ") {
            mails.push(Vec::new());
            continue;
        }
        let quoted = line.iter().position(|b| *b != b'>').unwrap_or(line.len());
        let unquoted = if quoted > 0 && line[quoted..].starts_with(b"From ") { &line[1..] } else { line };
        mails.last_mut().unwrap().push(unquoted);
    }
    let whole = |lines: Vec<&[u8]>| {
        let mut out = lines[1..].join(&b'\n');
        while out.last() == Some(&b'\n') {
            out.pop();
        }
        out
    };
    mails.into_iter().map(whole).collect()
}

proptest! {
    #[test]
    fn mails_come_out_as_they_went_in(mails in prop::collection::vec("(>{0,3}(From )?[a-z ]{0,9}\r\n){0,6}", 1..5)) {
        let mut out = Vec::new();
        for (n, text) in mails.iter().enumerate() {
            write(&mail(n as u64, text.as_bytes()), &mut out).unwrap();
        }
        let expected: Vec<Vec<u8>> = mails
            .iter()
            .map(|m| m.replace("\r\n", "\n").trim_end_matches('\n').as_bytes().to_vec())
            .collect();
        prop_assert_eq!(read(&out), expected);
    }
}

#[test]
fn a_torn_tail_goes_and_what_others_wrote_stays() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.mbox");
    let mut index = Index::open(&directory.path().join("x.mbox.index")).unwrap();
    let mbox = Mbox::new(&path);
    mbox.append(&mut index, &[mail(1, b"a\r\n"), mail(2, b"b\r\n")]).unwrap();
    let whole = std::fs::read(&path).unwrap();
    assert_eq!(mbox.names().unwrap().len(), 2);

    // A crash while appending.
    index.set_state("appending", 1).unwrap();
    std::fs::write(&path, [&whole[..], b"From half"].concat()).unwrap();
    mbox.repair(&index).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), whole);

    // A mail program that has added something, without a line's end.
    std::fs::write(&path, [&whole[..], b"From x\n\nhello"].concat()).unwrap();
    mbox.repair(&index).unwrap();
    mbox.append(&mut index, &[mail(3, b"c\r\n")]).unwrap();
    let text = String::from_utf8(std::fs::read(&path).unwrap()).unwrap();
    assert!(text.contains("hello\n\nFrom ana"), "{text}");
    assert_eq!(index.all().unwrap().len(), 3);
    assert_eq!(index.find(MessageName { folder: 1, message: 3 }).unwrap().unwrap().change, 7);
}

#[test]
fn one_export_at_a_time() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("index");
    let index = Index::open(&path).unwrap();
    index.set_state("x", 1).unwrap();
    let second = Index::open(&path);
    assert!(second.is_err_and(|e| e.message.contains("another export")));
}
