//! Messages of MAPI as mail of the Internet and back (MS-OXCMAIL), and the forms of
//! their bodies (MS-OXBBODY, MS-OXRTFCP, MS-OXRTFEX).
//!
//! [`from_mime`] and [`to_mime`] go between the bytes of a mail and a [`Message`], a
//! value with no store and no session behind it. [`body`] gives plain text, HTML or
//! RTF of a message that came with another of them.
//!
//! ```
//! use mapi_mime::{Export, Import, from_mime, to_mime};
//! use exchange::oxprops::PropertyTag;
//!
//! let mail = b"From: Ana <ana@example.org>\r\nTo: bob@example.org\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\r\nHi.\r\n";
//! let message = from_mime(mail, &Import::default())?;
//! assert_eq!(message.properties.text(PropertyTag::PID_TAG_SUBJECT).as_deref(), Some("Grüße"));
//! let again = to_mime(&message, &Export::default());
//! assert!(again.ends_with(b"\r\n\r\nHi.\r\n"));
//! # Ok::<(), mapi_mime::Error>(())
//! ```

mod address;
pub mod body;
mod charset;
mod export;
mod import;
mod message;
pub mod rtf;
mod words;

pub use export::{Export, rfc5322_date, to_mime};
pub use import::{Error, Import, from_mime, status_code};
pub use message::{
    Attachment, Content, Message, PS_INTERNET_HEADERS, PS_PUBLIC_STRINGS, Properties, Recipient,
    RecipientKind, name_text, property_name, strings,
};
