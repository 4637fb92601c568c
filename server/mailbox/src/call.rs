//! What an operation works with.

use crate::failure::Result;
use crate::handles;
use crate::logon::Logon;
use crate::metrics::Metrics;
use crate::object::{AttachmentObject, MessageObject, Object, StreamObject};
use crate::session::State;
use crate::table::Table;
use crate::values::Text;
use exchange::oxcentryid::FolderId;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::RopRequest;
use openchange_store::Mailbox;
use std::sync::Arc;

/// One operation: the session, the handles of its payload, and room for its response.
pub(crate) struct Call<'a> {
    pub state: &'a mut State,
    /// The logon it is on.
    pub logon_id: u8,
    /// Where the handle of its object stands: the index that requests have in common.
    pub input: u8,
    table: &'a mut Vec<u32>,
    /// Bytes that the response may have.
    pub room: usize,
    /// Bytes that it could have if it was the only one.
    pub whole: usize,
    /// Columns that the rows of the response are written with.
    pub columns: Option<Arc<[u32]>>,
    /// What is left to do, as another request.
    pub more: Option<RopRequest>,
}

impl<'a> Call<'a> {
    pub(crate) fn new(
        state: &'a mut State,
        request: &RopRequest,
        table: &'a mut Vec<u32>,
        room: usize,
        whole: usize,
    ) -> Self {
        Call {
            state,
            logon_id: request.logon_id,
            input: request.input_handle_index,
            table,
            room,
            whole,
            columns: None,
            more: None,
        }
    }

    pub(crate) fn metrics(&self) -> &Metrics {
        self.state.metrics()
    }

    /// The handle at a place of the payload's table.
    pub(crate) fn handle(&self, index: u8) -> Result<u32> {
        handles::at(self.table, index)
    }

    /// The object at a place of the table.
    pub(crate) fn object(&mut self, index: u8) -> Result<&mut Object> {
        let handle = self.handle(index)?;
        self.state.handles.get(self.logon_id, handle)
    }

    /// The destination of an operation with two objects.
    pub(crate) fn destination(&mut self, index: u8) -> Result<&mut Object> {
        self.object(index).map_err(|_| ErrorCode::EC_NULL_DESTINATION_OBJECT.into())
    }

    /// Gives a handle to an object and puts it into the table.
    pub(crate) fn open(&mut self, index: u8, object: Object) -> Result<u32> {
        // Before anything is opened that nobody could name.
        handles::at(self.table, index)?;
        let handle = self.state.handles.open(self.logon_id, object)?;
        if let Some(place) = self.table.get_mut(usize::from(index)) {
            *place = handle;
        }
        Ok(handle)
    }

    /// The logon of the operation.
    pub(crate) fn logon(&self) -> Result<Arc<Logon>> {
        let logon = self.state.logons.get(&self.logon_id);
        logon.map(|(_, logon)| logon.clone()).ok_or(ErrorCode::EC_NULL_OBJECT.into())
    }

    /// The mailbox of the operation.
    pub(crate) fn mailbox(&self) -> Result<Arc<dyn Mailbox>> {
        Ok(self.logon()?.mailbox.clone())
    }

    /// The logon of an operation whose object must be a logon.
    pub(crate) fn logon_object(&mut self) -> Result<Arc<Logon>> {
        match self.object(self.input)? {
            Object::Logon(logon) => Ok(logon.clone()),
            _ => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
        }
    }

    /// The folder of an operation whose object must be a folder.
    pub(crate) fn folder(&mut self) -> Result<FolderId> {
        match self.object(self.input)? {
            Object::Folder(folder) => Ok(*folder),
            _ => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
        }
    }

    /// The folder at a place of the table that must be one.
    pub(crate) fn destination_folder(&mut self, index: u8) -> Result<FolderId> {
        match self.destination(index)? {
            Object::Folder(folder) => Ok(*folder),
            _ => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
        }
    }

    /// The message of an operation whose object must be a message.
    pub(crate) fn message(&mut self) -> Result<&mut MessageObject> {
        let input = self.input;
        self.message_at(input)
    }

    /// The message at a place of the table that must be one.
    pub(crate) fn message_at(&mut self, index: u8) -> Result<&mut MessageObject> {
        match self.object(index)? {
            Object::Message(message) => Ok(message),
            // Operations on messages say it so (MS-OXCMSG 3.2.5).
            _ => Err(ErrorCode::EC_NULL_OBJECT.into()),
        }
    }

    /// The attachment at a place of the table that must be one.
    pub(crate) fn attachment_at(&mut self, index: u8) -> Result<&mut AttachmentObject> {
        match self.object(index)? {
            Object::Attachment(attachment) => Ok(attachment),
            _ => Err(ErrorCode::EC_NULL_OBJECT.into()),
        }
    }

    /// The table of an operation whose object must be a table.
    pub(crate) fn table(&mut self) -> Result<&mut Table> {
        match self.object(self.input)? {
            Object::Table(table) => Ok(table),
            _ => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
        }
    }

    /// The stream of an operation whose object must be a stream.
    pub(crate) fn stream(&mut self) -> Result<&mut StreamObject> {
        match self.object(self.input)? {
            Object::Stream(stream) => Ok(stream),
            _ => Err(ErrorCode::EC_NOT_SUPPORTED.into()),
        }
    }

    /// A code page that an operation names must be one that is known; 0x0FFF is the session's.
    pub(crate) fn code_page(&self, code_page: u16) -> Result<()> {
        let known = code_page == 0x0fff || Text::is_known(u32::from(code_page));
        crate::failure::ensure(known, ErrorCode::EC_UNKNOWN_CODE_PAGE)
    }

    /// How 8-bit text of this session is written.
    pub(crate) fn text(&self) -> Text {
        Text::of_code_page(self.state.code_page)
    }
}
