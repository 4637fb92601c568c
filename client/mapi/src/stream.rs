//! Values of any size, read and written piece by piece.

use crate::object::Object;
use crate::operation::{Answer, answer};
use crate::properties::PropertyTag;
use crate::queue::Ticket;
use crate::{Error, Result};
use exchange::oxcprpt::{
    RopOpenStreamRequest, RopReadStreamRequest, RopSeekStreamRequest, RopSetStreamSizeRequest,
    RopWriteStreamRequest, StreamOpenMode, StreamOrigin,
};
use exchange::oxcrops::{RopId, RopRequestBody, RopResponseBody};
use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::PoisonError;

/// Bytes of one request or answer: a payload has 32 KiB, and other operations may be in it.
const PIECE: u16 = 0x7000;
/// Bytes asked for at once where answers chain.
const CHAINED: u32 = 0x3_0000;
/// `RopReadStreamRequest::byte_count`: `maximum_byte_count` says how many.
const SEE_MAXIMUM: u16 = 0xbabe;
/// Pieces written before the oldest must have been answered.
const AHEAD: usize = 8;

/// What a stream is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamMode {
    /// To read.
    Read,
    /// To read and write what is there.
    ReadWrite,
    /// To write from nothing.
    Create,
}

/// The value of a property as a stream.
#[derive(Debug)]
pub struct Stream {
    object: Object,
    size: Mutex<Option<Ticket<u32>>>,
    writes: VecDeque<Ticket<()>>,
}

impl Stream {
    pub(crate) fn open(on: &Object, property_tag: PropertyTag, mode: StreamMode) -> Self {
        let open_mode_flags = match mode {
            StreamMode::Read => StreamOpenMode::STREAM_READ_ONLY,
            StreamMode::ReadWrite => StreamOpenMode::STREAM_READ_WRITE,
            StreamMode::Create => StreamOpenMode::STREAM_CREATE,
        };
        let body = RopOpenStreamRequest { property_tag, open_mode_flags, ..RopOpenStreamRequest::default() };
        let (object, size) = on.make(RopId::ROP_OPEN_STREAM, RopRequestBody::OpenStream(body), |answer| {
            Ok(answer!(answer, OpenStream)?.stream_size)
        });
        Stream { object, size: Mutex::new(Some(size)), writes: VecDeque::new() }
    }

    /// Bytes it had when it was opened.
    pub async fn size(&self) -> Result<u32> {
        let ticket = self.size.lock().unwrap_or_else(PoisonError::into_inner).take();
        match ticket {
            Some(ticket) => ticket.await,
            None => {
                self.object
                    .ask(RopId::ROP_GET_STREAM_SIZE, RopRequestBody::RopGetStreamSize, |answer| {
                        Ok(answer!(answer, GetStreamSize)?.stream_size)
                    })
                    .await
            }
        }
    }

    /// The next bytes; none at the end. How many is the server's choice.
    pub fn read(&self) -> Ticket<Vec<u8>> {
        let body = if self.object.core.chains {
            RopReadStreamRequest { byte_count: SEE_MAXIMUM, maximum_byte_count: Some(CHAINED) }
        } else {
            RopReadStreamRequest { byte_count: PIECE, maximum_byte_count: None }
        };
        self.object.ask(RopId::ROP_READ_STREAM, RopRequestBody::ReadStream(body), |answer: Answer| {
            let parts = answer.all(|body| match body {
                RopResponseBody::ReadStream(r) => Some(r.data),
                _ => None,
            })?;
            Ok(parts.concat())
        })
    }

    /// All that is left; more than `most` bytes are an error.
    pub async fn read_to_end(&self, most: usize) -> Result<Vec<u8>> {
        let mut out = Vec::new();
        let opened = self.size.lock().unwrap_or_else(PoisonError::into_inner).take();
        let mut next = self.read();
        // Both travel together. Why it could not be opened says more than that nothing was read.
        if let Some(opened) = opened {
            opened.await?;
        }
        loop {
            let piece = next.await?;
            if piece.is_empty() {
                return Ok(out);
            }
            if out.len() + piece.len() > most {
                return Err(Error::Invalid(format!("the value has more than {most} bytes")));
            }
            out.extend(piece);
            next = self.read();
        }
    }

    /// Queues bytes to be written; waits when too many are under way.
    pub async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        for piece in bytes.chunks(PIECE.into()) {
            let wanted = piece.len();
            let body = RopWriteStreamRequest { data: piece.to_vec(), ..RopWriteStreamRequest::default() };
            let body = RopRequestBody::WriteStream(body);
            self.writes.push_back(self.object.ask(RopId::ROP_WRITE_STREAM, body, move |answer| {
                let written = answer!(answer, WriteStream => |r| Some(r.written_size))?;
                if usize::from(written) == wanted {
                    Ok(())
                } else {
                    Err(Error::Malformed(format!("RopWriteStream: {written} of {wanted} bytes written")))
                }
            }));
            while self.writes.len() > AHEAD {
                self.oldest().await?;
            }
        }
        Ok(())
    }

    async fn oldest(&mut self) -> Result<()> {
        match self.writes.pop_front() {
            Some(ticket) => ticket.await,
            None => Ok(()),
        }
    }

    /// Queues the commit of what was written; gives what is still to be waited for.
    pub fn finish(mut self) -> Vec<Ticket<()>> {
        let mut tickets: Vec<Ticket<()>> = self.writes.drain(..).collect();
        tickets.push(self.object.tell(RopId::ROP_COMMIT_STREAM, RopRequestBody::RopCommitStream));
        tickets
    }

    /// Waits until everything is written and commits it.
    pub async fn commit(self) -> Result<()> {
        for ticket in self.finish() {
            ticket.await?;
        }
        Ok(())
    }

    /// Moves to a byte from the beginning.
    pub fn seek(&self, position: u64) -> Ticket<u64> {
        let body = RopSeekStreamRequest {
            origin: StreamOrigin::STREAM_BEGINNING,
            offset: i64::try_from(position).unwrap_or(i64::MAX),
        };
        self.object.ask(RopId::ROP_SEEK_STREAM, RopRequestBody::SeekStream(body), |answer| {
            Ok(answer!(answer, SeekStream)?.new_position)
        })
    }

    /// Makes it shorter or longer.
    pub fn set_size(&self, size: u64) -> Ticket<()> {
        let body = RopSetStreamSizeRequest { stream_size: size };
        self.object.tell(RopId::ROP_SET_STREAM_SIZE, RopRequestBody::SetStreamSize(body))
    }
}
