//! The server as a program: configuration, which service listens where, and
//! operation (logons, limits, metrics, health, reload, stop).

mod accounts;
pub mod cli;
pub mod config;
pub mod data;
mod directory;
pub mod endpoints;
pub mod health;
mod http;
pub mod level;
pub mod lockout;
pub mod logging;
pub mod logons;
mod mail;
mod mailboxes;
mod metrics;
mod notify;
mod owners;
mod provision;
mod reasons;
pub mod reload;
pub mod security;
pub mod server;
mod services;
pub mod signals;
