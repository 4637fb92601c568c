//! MAPI client library.
