//! The server as people run it.

mod program;
