//! The built-in types of the language as Rust types with a wire form.

mod address;
mod blob;
mod macros;
mod names;
mod number;
mod pipe;
mod pointer;
mod small_vec;
mod status;
mod time;

pub use address::{Ipv4Address, Ipv6Address};
pub use blob::DataBlob;
pub use names::{DnsString, DnspName, DnspString, NbtName, NbtString, WreplNbtName};
pub use number::{Bool32, Dlong, I1632, I3264, Pointer, U1632, U3264, Udlong, Udlongr};
pub use pipe::Pipe;
#[doc(hidden)]
pub use pointer::load_unique;
pub use small_vec::SmallVec;
pub use status::{Hresult, NtStatus, Werror};
pub use time::{Nttime, Nttime1sec, NttimeHyper, TimeT};
