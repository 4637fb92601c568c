//! What both ends of a synchronization have in common (MS-OXCFXICS): sets of ids,
//! the state that a client keeps, and streams of elements that come in pieces.
//!
//! ```
//! use mapi_ics::{CounterSet, Event, Reader, Writer};
//! use exchange::oxcfxics::FastTransferTag;
//!
//! let read: CounterSet = (1..=40).chain([52]).collect();
//! assert_eq!(read.ranges().collect::<Vec<_>>(), [(1, 40), (52, 52)]);
//!
//! let mut writer = Writer::default();
//! writer.marker(FastTransferTag::INCR_SYNC_END)?;
//! let mut reader = Reader::default();
//! reader.feed(&writer.take(usize::MAX));
//! let Some(Event::Element(end)) = reader.next()? else { panic!() };
//! assert_eq!(end.tag, FastTransferTag::INCR_SYNC_END);
//! reader.finish()?;
//! # Ok::<(), mapi_ics::Error>(())
//! ```

mod counters;
mod error;
mod globset;
mod idset;
mod lexer;
mod reader;
mod state;
mod value;
mod writer;

pub use counters::{CounterSet, MAX_COUNTER};
pub use error::{Error, Result};
pub use idset::IdSet;
pub use reader::{Event, Reader};
pub use state::State;
pub use value::{from_transfer, to_transfer};
pub use writer::Writer;
