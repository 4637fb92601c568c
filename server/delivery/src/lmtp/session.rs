//! One LMTP session as a state machine: bytes go in with [`Session::receive`], events come
//! out of [`Session::next_event`], what is to be sent gathers in [`Session::output`].

use std::collections::VecDeque;

use smtp_proto::request::receiver::DataReceiver;
use smtp_proto::{MAIL_BODY_BINARYMIME, MAIL_SMTPUTF8, MailFrom, Request};

use crate::local::Failure;

/// A command line longer than this is refused (RFC 5321 4.5.3.1.4 asks for 512, SMTPUTF8 and others for more).
const MAX_LINE: usize = 4096;
/// After so many refused commands the session ends.
const MAX_ERRORS: usize = 20;

/// From whom and to whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    /// Name the client gave.
    pub client: String,
    /// The reverse-path; empty for reports.
    pub sender: String,
    /// Those accepted, in order.
    pub recipients: Vec<String>,
}

/// What somebody has to see to before the session goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Is there such a recipient? Answered with [`Session::recipient`].
    Recipient(String),
    /// A mail is complete. Answered with [`Session::delivered`].
    Mail(Envelope, Vec<u8>),
    /// The session is over; what is in the output is still to be sent.
    Close,
}

enum State {
    Commands,
    /// Waits for the answer to [`Event::Recipient`].
    Recipient(String),
    /// Takes the text of a mail.
    Data(DataReceiver, Vec<u8>, bool),
    /// Waits for the answer to [`Event::Mail`], for so many recipients.
    Mail(usize),
    Closed,
}

/// The protocol.
pub struct Session {
    hostname: String,
    max_size: usize,
    max_recipients: usize,
    input: VecDeque<u8>,
    output: Vec<u8>,
    greeted: bool,
    mail: bool,
    envelope: Envelope,
    state: State,
    errors: usize,
    closing: bool,
}

impl Session {
    /// A session that says who it is. Mails are of at most `max_size` bytes and have at
    /// most `max_recipients` recipients.
    #[must_use]
    pub fn new(hostname: &str, max_size: usize, max_recipients: usize) -> Self {
        let mut session = Self {
            hostname: hostname.to_owned(),
            max_size,
            max_recipients,
            input: VecDeque::new(),
            output: Vec::new(),
            greeted: false,
            mail: false,
            envelope: Envelope::default(),
            state: State::Commands,
            errors: 0,
            closing: false,
        };
        session.reply(&format!("220 {hostname} LMTP"));
        session
    }

    /// Takes what has arrived.
    pub fn receive(&mut self, bytes: &[u8]) {
        self.input.extend(bytes);
    }

    /// What is to be sent.
    pub fn output(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.output)
    }

    /// Whether the session waits for bytes, not for an answer.
    #[must_use]
    pub fn wants_input(&self) -> bool {
        matches!(self.state, State::Commands | State::Data(..))
    }

    /// Ends the session because of something outside of it.
    pub fn shut_down(&mut self, reason: &str) {
        self.reply(&format!("421 4.3.2 {} {reason}", self.hostname.clone()));
        self.state = State::Closed;
    }

    /// Goes on until something has to be seen to; nothing when more bytes are needed.
    pub fn next_event(&mut self) -> Option<Event> {
        loop {
            match &mut self.state {
                State::Closed => {
                    return (!std::mem::replace(&mut self.closing, true)).then_some(Event::Close);
                }
                State::Recipient(_) | State::Mail(_) => return None,
                State::Data(receiver, mail, oversize) => {
                    let bytes = self.input.make_contiguous();
                    let mut rest = bytes.iter();
                    let done = receiver.ingest(&mut rest, mail);
                    let used = bytes.len() - rest.len();
                    self.input.drain(..used);
                    if mail.len() > self.max_size {
                        *oversize = true;
                        mail.clear();
                    }
                    if !done {
                        return None;
                    }
                    let (mail, oversize) = (std::mem::take(mail), *oversize);
                    if let Some(event) = self.complete(mail, oversize) {
                        return Some(event);
                    }
                }
                State::Commands => {
                    let Some(line) = self.line() else {
                        if self.input.len() <= MAX_LINE {
                            return None;
                        }
                        // Whatever follows is not known to be a command.
                        self.reply("500 5.5.2 the line is too long");
                        self.state = State::Closed;
                        continue;
                    };
                    if let Some(event) = self.command(&line) {
                        return Some(event);
                    }
                }
            }
        }
    }

    fn line(&mut self) -> Option<Vec<u8>> {
        let end = self.input.iter().take(MAX_LINE).position(|byte| *byte == b'\n')?;
        Some(self.input.drain(..=end).collect())
    }

    fn complete(&mut self, mail: Vec<u8>, oversize: bool) -> Option<Event> {
        let envelope = std::mem::take(&mut self.envelope);
        self.envelope.client.clone_from(&envelope.client);
        self.mail = false;
        if oversize {
            for _ in &envelope.recipients {
                self.reply("552 5.3.4 the mail is too large");
            }
            self.state = State::Commands;
            return None;
        }
        self.state = State::Mail(envelope.recipients.len());
        Some(Event::Mail(envelope, mail))
    }

    /// Answers [`Event::Recipient`].
    pub fn recipient(&mut self, answer: Result<(), Failure>) {
        if let State::Recipient(address) = std::mem::replace(&mut self.state, State::Commands) {
            match answer {
                Ok(()) => {
                    self.envelope.recipients.push(address);
                    self.reply("250 2.1.5 OK");
                }
                Err(failure) => self.refuse(&failure),
            }
        }
    }

    /// Answers [`Event::Mail`], for each of its recipients in their order. One that is
    /// missing counts as failed for now.
    pub fn delivered(&mut self, answers: Vec<Result<(), Failure>>) {
        if let State::Mail(count) = std::mem::replace(&mut self.state, State::Commands) {
            let missing = || Err(Failure::temporary("4.3.0", "not delivered"));
            for answer in answers.into_iter().chain(std::iter::repeat_with(missing)).take(count) {
                match answer {
                    Ok(()) => self.reply("250 2.0.0 delivered"),
                    Err(failure) => self.refuse(&failure),
                }
            }
        }
    }

    fn refuse(&mut self, failure: &Failure) {
        let code = match (failure.permanent, failure.status.as_str()) {
            (true, "5.2.2" | "5.2.3" | "5.3.4") => 552,
            (true, "5.6.0") => 554,
            (true, _) => 550,
            (false, _) => 451,
        };
        let reason: String =
            failure.reason.chars().map(|c| if c.is_control() { ' ' } else { c }).take(400).collect();
        self.reply(&format!("{code} {} {reason}", failure.status));
    }

    fn command(&mut self, line: &[u8]) -> Option<Event> {
        match Request::parse(&mut line.iter()) {
            Ok(request) => self.request(request),
            Err(error) => {
                let text = match error {
                    smtp_proto::Error::UnknownCommand => "500 5.5.1 no such command",
                    smtp_proto::Error::InvalidSenderAddress => "501 5.1.7 no address of a sender",
                    smtp_proto::Error::InvalidRecipientAddress => "501 5.1.3 no address of a recipient",
                    smtp_proto::Error::UnsupportedParameter { .. } => "555 5.5.4 no such parameter",
                    _ => "501 5.5.4 wrong syntax",
                };
                self.error(text);
                None
            }
        }
    }

    fn request<T: AsRef<str>>(&mut self, request: Request<T>) -> Option<Event> {
        match request {
            Request::Lhlo { host } => {
                self.greeted = true;
                self.mail = false;
                self.envelope = Envelope { client: host.as_ref().to_owned(), ..Envelope::default() };
                let lines = format!(
                    "250-{}\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250-ENHANCEDSTATUSCODES\r\n250 SIZE {}",
                    self.hostname, self.max_size
                );
                self.reply(&lines);
            }
            // RFC 2033 4.1: this is no SMTP.
            Request::Helo { .. } | Request::Ehlo { .. } => self.error("500 5.5.1 this is LMTP: LHLO"),
            Request::Mail { from } => self.sender(&from),
            Request::Rcpt { to } => return self.rcpt(to.address.as_ref()),
            Request::Data if self.envelope.recipients.is_empty() => self.error("503 5.5.1 no recipient"),
            Request::Data => {
                self.reply("354 end with a line of one dot");
                self.state = State::Data(DataReceiver::new(), Vec::new(), false);
            }
            Request::Rset => {
                self.mail = false;
                self.envelope =
                    Envelope { client: std::mem::take(&mut self.envelope.client), ..Envelope::default() };
                self.reply("250 2.0.0 OK");
            }
            Request::Noop { .. } => self.reply("250 2.0.0 OK"),
            Request::Vrfy { .. } => self.reply("252 2.1.5 send it and see"),
            Request::Quit => {
                self.reply("221 2.0.0 goodbye");
                self.state = State::Closed;
            }
            _ => self.error("502 5.5.1 not here"),
        }
        None
    }

    fn sender<T: AsRef<str>>(&mut self, from: &MailFrom<T>) {
        let address = from.address.as_ref();
        if !self.greeted {
            self.error("503 5.5.1 LHLO first");
        } else if self.mail {
            self.error("503 5.5.1 there is a sender already");
        } else if from.size > self.max_size {
            self.error("552 5.3.4 the mail is too large");
        } else if from.flags & MAIL_BODY_BINARYMIME != 0 {
            self.error("555 5.6.1 no BINARYMIME");
        } else if !address.is_ascii() && from.flags & MAIL_SMTPUTF8 == 0 {
            self.error("553 5.6.7 SMTPUTF8 is needed for this address");
        } else {
            self.mail = true;
            self.envelope.sender = address.to_owned();
            self.reply("250 2.1.0 OK");
        }
    }

    fn rcpt(&mut self, address: &str) -> Option<Event> {
        if !self.mail {
            self.error("503 5.5.1 MAIL first");
        } else if self.envelope.recipients.len() >= self.max_recipients {
            self.reply("452 4.5.3 too many recipients");
        } else {
            self.state = State::Recipient(address.to_owned());
            return Some(Event::Recipient(address.to_owned()));
        }
        None
    }

    fn error(&mut self, text: &str) {
        self.reply(text);
        self.errors += 1;
        if self.errors > MAX_ERRORS {
            self.shut_down("too many errors");
        }
    }

    fn reply(&mut self, text: &str) {
        self.output.extend_from_slice(text.as_bytes());
        self.output.extend_from_slice(b"\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A dialogue in which recipients at "no." are unknown, and mail to "full" fails.
    fn dialogue(input: &[&[u8]]) -> String {
        let mut session = Session::new("mail.example", 1000, 3);
        let mut said = String::new();
        for bytes in input {
            session.receive(bytes);
            while let Some(event) = session.next_event() {
                match event {
                    Event::Recipient(address) => session.recipient(if address.contains("no.") {
                        Err(Failure::permanent("5.1.1", "nobody\r\nhere"))
                    } else {
                        Ok(())
                    }),
                    Event::Mail(envelope, mail) => {
                        said += &String::from_utf8_lossy(&session.output());
                        said += &format!("[{envelope:?} {:?}]\n", String::from_utf8_lossy(&mail));
                        let answer = |address: &String| match address.starts_with("full") {
                            true => Err(Failure::temporary("4.2.0", "full")),
                            false => Ok(()),
                        };
                        session.delivered(envelope.recipients.iter().map(answer).collect());
                    }
                    Event::Close => {
                        said += &String::from_utf8_lossy(&session.output());
                        said += "[closed]\n";
                    }
                }
            }
            said += &String::from_utf8_lossy(&session.output());
        }
        said.replace('\r', "")
    }

    const PIPELINED: &[u8] = b"LHLO client\r\nMAIL FROM:<a@x.example> SIZE=10\r\nRCPT TO:<b@y.example>\r\n\
        RCPT TO:<c@no.example>\r\nRCPT TO:<full@y.example>\r\nDATA\r\n";

    #[test]
    fn each_recipient_has_an_answer() {
        insta::assert_snapshot!(dialogue(&[
            PIPELINED,
            b"Subject: x\r\n\r\n..dot\r\n.\r\nMAIL FROM:<>\r\nRCPT TO:<b@y.example>\r\n",
            b"RSET\r\nDATA\r\nQUIT\r\n",
        ]));
    }

    #[test]
    fn what_is_refused() {
        insta::assert_snapshot!(dialogue(&[
            b"EHLO x\r\nMAIL FROM:<a@x.example>\r\nLHLO x\r\nRCPT TO:<b@y.example>\r\nMAIL FROM:<a@x.example> SIZE=1001\r\n",
            b"MAIL FROM:<\xc3\xa4@x.example>\r\nMAIL FROM:<\xc3\xa4@x.example> SMTPUTF8\r\nMAIL FROM:<a@x.example>\r\nDATA\r\n",
            b"RCPT TO:<1@y.example>\r\nRCPT TO:<2@y.example>\r\nRCPT TO:<3@y.example>\r\nRCPT TO:<4@y.example>\r\n",
            b"STARTTLS\r\nHELP\r\nVRFY a\r\nNOOP\r\nnonsense\r\nDATA\r\n",
            &[b'x'; 1500],
            b"\r\n.\r\n",
            &[b'x'; 5000],
        ]));
    }

    proptest! {
        #[test]
        fn pieces_make_no_difference(cuts in proptest::collection::vec(0..400usize, 0..6)) {
            let whole = [PIPELINED, b"Subject: x\r\n\r\n..a\r\n.b\r\r\n.\r\nQUIT\r\n"].concat();
            let mut cuts: Vec<_> = cuts.into_iter().map(|cut| cut.min(whole.len())).collect();
            cuts.extend([0, whole.len()]);
            cuts.sort_unstable();
            let pieces: Vec<_> = cuts.windows(2).map(|pair| &whole[pair[0]..pair[1]]).collect();
            prop_assert_eq!(dialogue(&pieces), dialogue(&[&whole]));
        }

        #[test]
        fn any_bytes_are_survived(lines in proptest::collection::vec(prop_oneof![
            Just(b"LHLO x\r\n".to_vec()), Just(b"MAIL FROM:<a@b>\r\n".to_vec()), Just(b"RCPT TO:<a@b>\r\n".to_vec()),
            Just(b"DATA\r\n".to_vec()), Just(b".\r\n".to_vec()), proptest::collection::vec(any::<u8>(), 0..50),
        ], 0..40)) {
            let pieces: Vec<_> = lines.iter().map(Vec::as_slice).collect();
            let _ = dialogue(&pieces);
        }
    }
}
