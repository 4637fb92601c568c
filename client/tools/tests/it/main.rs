//! The programs and the library against a server of this project, over TCP.

mod calls;
mod cuts;
mod export;
mod folder;
mod help;
mod library;
mod programs;
mod proxy;
mod watching;
mod world;
