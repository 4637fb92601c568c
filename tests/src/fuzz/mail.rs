//! Mail gone wrong: MIME into messages and back, RTF out of its compression, the lines of
//! an LMTP session.

use exchange::oxprops::PropertyTag;
use mapi_mime::{Export, Import, Message, Properties, body, from_mime, rtf, to_mime};
use openchange_delivery::Failure;
use openchange_delivery::lmtp::{Event, Session};

use super::Target;
use crate::bytes::{mutate, to_hex};
use crate::rng::Rng;

const MAIL: &[u8] = b"From: =?utf-8?q?J=C3=B6rg?= <j@example.org>\r\nTo: \"A, B\" <a@example.org>, G: c@example.org;\r\n\
Subject: Re: =?iso-2022-jp?b?GyRCJDMbKEI=?=\r\n x\r\nDate: Mon, 1 Jan 2024 10:00:00 +0200\r\nX-A: b\r\n\
Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: multipart/alternative; boundary=\"a\"\r\n\r\n\
--a\r\nContent-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=C1=\r\nb\r\n\
--a\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n<table><tr><td><img src=\"cid:i\">&nbsp;</td></tr></table>\r\n--a--\r\n\
--m\r\nContent-Type: image/png; name*0*=utf-8''%C3%A4; name*1=b\r\nContent-ID: <i>\r\nContent-Transfer-Encoding: base64\r\n\r\naGVsbG8=\r\n\
--m\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\nContent-Type: multipart/report; boundary=r\r\n\r\n\
--r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; y\r\nAction: failed\r\nStatus: 5.1.1\r\n--r--\r\n--m--\r\n";

const RTF: &[u8] = b"{\\rtf1\\ansi\\ansicpg1251\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fcharset128 A;}}{\\*\\htmltag64}\
{\\*\\htmltag19 <html>\\par }\\htmlrtf {\\b \\htmlrtf0 \\u1087?\\'88\\'9f\\htmlrtf }\\htmlrtf0 \\bin3 abc\\uc2\\u-10179??}";

const LMTP: &[u8] = b"LHLO c\r\nMAIL FROM:<a@x.example> SIZE=10 BODY=8BITMIME SMTPUTF8\r\nRCPT TO:<b@y.example>\r\n\
RCPT TO:<c@y.example> NOTIFY=NEVER\r\nDATA\r\nSubject: x\r\n\r\n..a\r\n.\r\nRSET\r\nVRFY x\r\nNOOP\r\nQUIT\r\n";

pub struct Mail {
    accepted: u64,
}

impl Mail {
    pub fn new() -> Self {
        Mail { accepted: 0 }
    }

    fn input(seed: u64, case: u64) -> (u64, Vec<u8>, Rng) {
        let mut rng = Rng::new(seed ^ case.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let kind = case % 4;
        let mut bytes = match kind {
            0 => MAIL.to_vec(),
            1 => RTF.to_vec(),
            2 => rtf::compress(RTF),
            _ => LMTP.to_vec(),
        };
        // A piece of it again, somewhere: what is nested and repeated.
        if rng.below(2) == 0 {
            let (from, to) = (rng.below(bytes.len()), rng.below(bytes.len()));
            let piece = bytes.get(from.min(to)..from.max(to)).unwrap_or_default().repeat(1 + rng.below(30));
            let at = rng.below(bytes.len());
            bytes.splice(at..at, piece);
        }
        mutate(&mut bytes, &mut rng);
        (kind, bytes, rng)
    }
}

impl Target for Mail {
    fn run(&mut self, seed: u64, case: u64) {
        let (kind, bytes, mut rng) = Self::input(seed, case);
        let accepted = match kind {
            0 => mail(&bytes),
            1 => {
                let _ = rtf::deencapsulate(&bytes);
                true
            }
            2 => compressed(&bytes),
            _ => lmtp(&bytes, &mut rng),
        };
        self.accepted += u64::from(accepted);
    }

    fn describe(&self, seed: u64, case: u64) -> String {
        let (kind, bytes, _) = Self::input(seed, case);
        format!("{}: {}", ["mail", "RTF", "compressed RTF", "LMTP"][kind as usize], to_hex(&bytes))
    }

    fn at_least(&self) -> u64 {
        4
    }

    fn accepted(&self) -> u64 {
        self.accepted
    }
}

fn mail(bytes: &[u8]) -> bool {
    let options = Import { max_parts: 60, max_depth: 8, ..Import::default() };
    let Ok(message) = from_mime(bytes, &options) else { return false };
    for original_headers in [true, false] {
        let mail = to_mime(&message, &Export { original_headers, ..Export::default() });
        assert!(mail.ends_with(b"\r\n"), "the last line has no end");
        let lines = mail.split(|byte| *byte == b'\n');
        // What is signed stays as it came.
        let signed = |message: &Message| {
            message
                .properties
                .text(PropertyTag::PID_TAG_MESSAGE_CLASS)
                .is_some_and(|class| class.contains("SMIME"))
        };
        if !signed(&message) {
            assert!(lines.clone().all(|line| line.len() <= 999), "a line is too long");
        }
    }
    let _ = body::plain(&message.properties);
    let _ = body::rtf_compressed(&message.properties);
    true
}

fn compressed(bytes: &[u8]) -> bool {
    let mut properties = Properties::default();
    properties.set_binary(PropertyTag::PID_TAG_RTF_COMPRESSED, bytes);
    let _ = body::html(&properties);
    rtf::decompress(bytes).is_ok()
}

/// Everything in pieces, and some recipients and mails refused.
fn lmtp(bytes: &[u8], rng: &mut Rng) -> bool {
    let mut session = Session::new("mail.example", 300, 5);
    let mut accepted = false;
    for piece in bytes.chunks(1 + rng.below(200)) {
        session.receive(piece);
        while let Some(event) = session.next_event() {
            let answer = || match rng.below(4) {
                0 => Err(Failure { permanent: true, status: "5.1.1".into(), reason: "no\r\n250 yes".into() }),
                _ => Ok(()),
            };
            match event {
                Event::Recipient(_) => {
                    session.recipient(std::iter::once_with(answer).next().unwrap_or(Ok(())))
                }
                Event::Mail(envelope, mail) => {
                    assert!(mail.len() <= 300 && !envelope.recipients.is_empty(), "a limit does not hold");
                    accepted = true;
                    session
                        .delivered(std::iter::repeat_with(answer).take(envelope.recipients.len()).collect());
                }
                Event::Close => return accepted,
            }
        }
        let output = session.output();
        assert!(output.split(|byte| *byte == b'\n').all(|line| line.len() < 1000), "an answer is too long");
    }
    accepted
}
