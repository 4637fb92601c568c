//! `--export-stubs`: every request and reply in a file of its own.

use super::{Directions, Output, Seen};
use crate::interfaces::Interfaces;
use crate::rpc::{Message, Reply};
use crate::stubs::Name;
use pidl_rpc::uuid;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// Writes files.
pub struct Export {
    directory: PathBuf,
    interfaces: Arc<Interfaces>,
    directions: Directions,
}

impl Export {
    /// Into a directory, which is made if it is not there.
    pub fn new(directory: PathBuf, interfaces: Arc<Interfaces>, directions: Directions) -> io::Result<Self> {
        std::fs::create_dir_all(&directory)?;
        Ok(Export { directory, interfaces, directions })
    }
}

impl Output for Export {
    fn see(&mut self, seen: &Seen<'_>) -> io::Result<()> {
        let Seen::Call(traced) = seen else { return Ok(()) };
        let call = &traced.call;
        let Some(opnum) = call.opnum else { return Ok(()) };
        let interface = match (call.bound.table, &call.bound.syntax) {
            (Some(table), _) => table.name.to_owned(),
            (None, Some(syntax)) => uuid::show(&syntax.uuid).to_string(),
            (None, None) => return Ok(()),
        };
        let write = |message: &Message, request: bool| {
            if !message.readable() {
                return Ok(());
            }
            let name = Name {
                number: Some(call.number),
                interface: interface.clone(),
                opnum,
                request,
                format: message.format,
            };
            std::fs::write(self.directory.join(name.write(&self.interfaces)), &message.stub)
        };
        if let Some(message) = call.request.as_ref().filter(|_| self.directions.request) {
            write(message, true)?;
        }
        if let (Reply::Response(message), true) = (&call.reply, self.directions.reply) {
            write(message, false)?;
        }
        Ok(())
    }
}
