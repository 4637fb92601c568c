//! MAPI messages as mail of the Internet and back.
