//! The server as people run it, and as its clients see it.

mod address_book;
mod load;
mod logons;
mod mailbox;
mod program;
mod started;
mod surrogates;
