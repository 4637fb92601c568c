//! Text from the wire that is no UTF-16: lone surrogates are answered for like any other text.

use crate::mailbox::{log_on, server};
use crate::started::{PASSWORD, Started, bind, try_resolve};
use exchange::oxcdata::PropertyValue;
use mapi::{
    Credentials, Error, Options, Properties, PropertyTag, Session, SpecialFolder, Wrapping, restriction,
};
use pidl_call::{Caller, Reply};
use pidl_ndr::Format;
use pidl_ndr::table::Interface;
use pidl_rpc::Client;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What is sent instead of `~~`: two first halves of pairs, in UTF-16 and as they are held in memory.
const LONE: [u8; 4] = [0x00, 0xD8, 0x34, 0xD8];
const HELD: &[u8] = b"\xed\xa0\x80\xed\xa0\xb4";
const MARK: [u8; 4] = [b'~', 0, b'~', 0];

/// A connection whose requests have lone surrogates in place of marks.
#[derive(Clone)]
struct Breaking(Client, Arc<AtomicUsize>);

impl Breaking {
    fn new(client: Client) -> Self {
        Breaking(client, Arc::default())
    }

    /// Marks replaced since the last time.
    fn broken(&self) -> usize {
        self.1.swap(0, Ordering::Relaxed)
    }
}

impl Caller for Breaking {
    fn format(&self) -> Format {
        Caller::format(&self.0)
    }

    async fn call(
        &self,
        interface: &'static Interface,
        opnum: u16,
        mut stub: Vec<u8>,
    ) -> pidl_call::Result<Reply> {
        for at in 0..stub.len().saturating_sub(3) {
            if stub[at..at + 4] == MARK {
                stub[at..at + 4].copy_from_slice(&LONE);
                self.1.fetch_add(1, Ordering::Relaxed);
            }
        }
        self.0.call(interface, opnum, stub).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn names_with_lone_surrogates_are_nobodys() {
    let started = Started::new().await;
    let client = started.nspi("seal,ntlm", "jo", PASSWORD).await.unwrap();
    let (handle, _) = bind(&client).await;
    let breaking = Breaking::new(client.clone());
    let names = ["Ann", "~~", "A~~nn", "~~Ann", "Ann~~"];
    let found = try_resolve(&breaking, &handle, &names).await.unwrap();
    assert_eq!((found, breaking.broken()), (vec!["Ann Miller".to_owned()], 4));
    // The connection goes on, and so does its session.
    assert_eq!(try_resolve(&client, &handle, &["Bert"]).await.unwrap(), ["Bert Miller"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailbox_keeps_lone_surrogates() {
    let started = Started::new().await;
    let (_, jo) = log_on(&started, "jo").await;
    let credentials = Credentials::password("jo", PASSWORD);
    let client = server(&started).connect(mapi::Service::Mailbox, &credentials).await.unwrap();
    let breaking = Breaking::new(client);
    let plain = Wrapping { compress: false, mask: false, ..Wrapping::default() };
    let options = Options { wrapping: plain, ..Options::default() };
    let session = Session::over(mapi::Connection::new(breaking.clone()), &jo, &options).await.unwrap();
    let store = session.log_on().await.unwrap();
    let inbox = store.special(SpecialFolder::Inbox);
    let subject = PropertyTag::PID_TAG_SUBJECT;
    let message = inbox.create_message();
    message.set_properties(Properties::new().with_text(subject, "RE: a~~b")).await.unwrap();
    let id = message.save().await.unwrap();
    assert_eq!(breaking.broken(), 1);

    let kept = [b"RE: a", HELD, b"b"].concat();
    let is_kept = |value: Option<&PropertyValue>| match value {
        Some(PropertyValue::String(text)) => assert_eq!(text.as_bytes(), kept),
        other => panic!("{other:?}"),
    };
    let (message, opened) = inbox.message(id, true);
    opened.await.unwrap();
    is_kept(message.properties(&[subject]).await.unwrap().get(subject));
    let table = inbox.contents();
    table.set_columns(&[subject]).forget();
    is_kept(table.rows().next().await.unwrap().unwrap().get(subject));

    // As what is looked for, as a name, as what is sorted by: done or refused, and never a fault.
    let table = inbox.contents();
    table.restrict(Some(restriction::contains(subject, "a~~b"))).await.unwrap();
    assert_eq!(table.count().await.unwrap(), 1);
    for name in ["~~", "x~~"] {
        let made = inbox.create_folder(name, "~~", false).await;
        assert!(!matches!(made, Err(Error::Call(_) | Error::NotSent(_) | Error::Unknown(_))), "a fault");
    }
    assert!(breaking.broken() >= 5);
    assert_eq!(inbox.contents().count().await.unwrap(), 1);
    session.close().await.unwrap();
}
