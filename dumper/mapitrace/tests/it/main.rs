//! Captures in, calls out: made by our own associations, by Samba's client, by chance.

mod captures;
mod crypt;
mod exchange;
mod forms;
mod hostile;
mod kerberos;
mod memory;
mod named;
mod peers;
mod remembered;
mod support;
