//! Operations, by what they are about. Each is a function of the session, through
//! [`crate::call::Call`], and its request.

pub(crate) mod attachments;
pub(crate) mod categories;
pub(crate) mod contents;
pub(crate) mod copy;
pub(crate) mod folders;
pub(crate) mod ids;
pub(crate) mod logon;
pub(crate) mod messages;
pub(crate) mod named;
pub(crate) mod notifications;
pub(crate) mod position;
pub(crate) mod properties;
pub(crate) mod receive;
pub(crate) mod recipients;
pub(crate) mod release;
pub(crate) mod status;
pub(crate) mod streams;
pub(crate) mod submit;
pub(crate) mod tables;
