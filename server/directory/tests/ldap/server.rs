//! A server that says what a test wants it to.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use ldap3::asn1::{PL, StructureTag, TagClass, parse_tag, parse_uint};

pub struct Server(u16);

/// What a client asked.
pub struct Request {
    id: Vec<u8>,
    /// Number of the operation (RFC 4511).
    operation: u64,
    /// Object it is about.
    pub base: String,
    /// Attributes a search wants.
    pub attributes: Vec<String>,
    /// What a page before this one ended with.
    pub cookie: String,
}

pub enum Answer {
    /// The end of a search or the success of another operation.
    Done,
    /// A page's end, and what the next one starts with.
    Page(String),
    /// A code and what is said about it.
    Error(u8, String),
    /// To another server.
    Referral,
    /// These bytes; an operation in a message if it is one.
    Raw(Vec<u8>),
    /// Nothing more.
    Close,
}

impl Server {
    /// Answers until the test ends.
    pub fn start(answer: impl Fn(&Request) -> Vec<Answer> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let answer = Arc::new(answer);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let answer = Arc::clone(&answer);
                std::thread::spawn(move || serve(stream, &*answer));
            }
        });
        Server(port)
    }

    pub fn url(&self) -> String {
        format!("ldap://127.0.0.1:{}", self.0)
    }
}

fn serve(mut stream: TcpStream, answer: &dyn Fn(&Request) -> Vec<Answer>) -> Option<()> {
    let mut bytes = Vec::new();
    loop {
        while let Ok((rest, message)) = parse_tag(&bytes) {
            bytes = rest.to_vec();
            let request = Request::parse(message)?;
            for answer in answer(&request) {
                stream.write_all(&request.encode(answer)?).ok()?;
            }
        }
        let mut more = [0; 4096];
        let count = stream.read(&mut more).ok().filter(|&count| count > 0)?;
        bytes.extend_from_slice(&more[..count]);
    }
}

impl Request {
    fn parse(message: StructureTag) -> Option<Self> {
        let mut parts = message.expect_constructed()?.into_iter();
        let id = parts.next()?.expect_primitive()?;
        let operation = parts.next()?;
        let mut request = Request {
            id,
            operation: operation.id,
            base: String::new(),
            attributes: vec![],
            cookie: String::new(),
        };
        if let PL::C(parts) = operation.payload {
            let mut parts = parts.into_iter();
            if request.operation == 0 {
                return Some(request);
            }
            request.base = text(parts.next()?)?;
            if request.operation == 3 {
                let names = parts.next_back()?.expect_constructed()?;
                request.attributes = names.into_iter().filter_map(text).collect();
            }
        }
        for control in parts.next().and_then(StructureTag::expect_constructed).unwrap_or_default() {
            let mut parts = control.expect_constructed()?.into_iter();
            if text(parts.next()?)? == "1.2.840.113556.1.4.319" {
                let value = parts.next_back()?.expect_primitive()?;
                let (_, page) = parse_tag(&value).ok()?;
                request.cookie = text(page.expect_constructed()?.into_iter().nth(1)?)?;
            }
        }
        Some(request)
    }

    /// Whether a client says who it is.
    pub fn is_bind(&self) -> bool {
        self.operation == 0
    }

    /// What a server of Active Directory would say of itself, and that all went well.
    pub fn usual(&self) -> Vec<Answer> {
        let root: &[(&str, &[&str])] = &[
            ("defaultNamingContext", &["DC=x"]),
            ("configurationNamingContext", &["CN=c,DC=x"]),
            ("schemaNamingContext", &["CN=s,DC=x"]),
        ];
        match (self.operation, self.base.as_str()) {
            (3, "") => vec![Answer::Raw(entry_with("", root)), Answer::Done],
            _ => vec![Answer::Done],
        }
    }

    fn encode(&self, answer: Answer) -> Option<Vec<u8>> {
        let result = |code: u8, said: &str| {
            // A search's end, and the answers to other operations, are the number after theirs.
            let number = if self.operation == 3 { 5 } else { u8::try_from(self.operation).unwrap_or(0) + 1 };
            tag(0x60 | number, &[tag(0x0a, &[code]), tag(4, b""), tag(4, said.as_bytes())].concat())
        };
        let (operation, controls) = match answer {
            Answer::Close => return None,
            Answer::Done => (result(0, ""), vec![]),
            Answer::Error(code, said) => (result(code, &said), vec![]),
            Answer::Referral => (tag(0x73, &tag(4, b"ldap://elsewhere/DC=y")), vec![]),
            Answer::Page(cookie) => {
                let value = tag(0x30, &[tag(2, &[0]), tag(4, cookie.as_bytes())].concat());
                let control = [tag(4, b"1.2.840.113556.1.4.319"), tag(4, &value)].concat();
                (result(0, ""), tag(0xa0, &tag(0x30, &control)))
            }
            Answer::Raw(bytes) if bytes.first() == Some(&0x64) => (bytes, vec![]),
            Answer::Raw(bytes) => return Some(bytes),
        };
        assert!(parse_uint(&self.id).is_ok());
        Some(tag(0x30, &[tag(2, &self.id), operation, controls].concat()))
    }
}

fn text(tag: StructureTag) -> Option<String> {
    assert!(matches!(tag.class, TagClass::Universal | TagClass::Context));
    String::from_utf8(tag.expect_primitive()?).ok()
}

/// A value with its tag and length (X.690 8.1).
fn tag(tag: u8, value: &[u8]) -> Vec<u8> {
    let length = u32::try_from(value.len()).unwrap().to_be_bytes();
    [&[tag, 0x84][..], &length, value].concat()
}

/// An entry with a GUID.
pub fn entry(dn: &str, attributes: &[(&str, &[&str])]) -> Vec<u8> {
    let mut all = vec![("objectGUID", &["0123456789abcdef"][..])];
    all.extend(attributes);
    entry_with(dn, &all)
}

/// An entry.
pub fn entry_with(dn: &str, attributes: &[(&str, &[&str])]) -> Vec<u8> {
    let attributes = attributes.iter().map(|(name, values)| {
        let values: Vec<u8> = values.iter().flat_map(|value| tag(4, value.as_bytes())).collect();
        tag(0x30, &[tag(4, name.as_bytes()), tag(0x31, &values)].concat())
    });
    let attributes = attributes.collect::<Vec<_>>().concat();
    tag(0x64, &[tag(4, dn.as_bytes()), tag(0x30, &attributes)].concat())
}
