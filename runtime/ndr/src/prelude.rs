//! What generated modules import.

pub use crate::custom::{
    ContextHandle, CustomPrint, CustomPull, CustomPush, CustomUnionPrint, CustomUnionPull, CustomUnionPush,
    Opaque,
};
pub use crate::levels::{
    Dim, charset_length, count, divide, first_of, level, numbers, remainder, round_up, shift_left,
    shift_right, show_array_pointer, show_bytes_pointer, show_content, show_each, show_each_for,
    show_flagged, show_items, show_null, show_pointer, show_pointer_with, show_present, show_present_with,
    show_ref, show_ref_text, show_ref_with, show_text, show_text_pointer, show_with_list, show_with_number,
    string_array_size, strlen, strlen_m, strlen_m_term, strlen_m_term_null,
};
pub use crate::table::{Function, Interface, Reply, Request, Type};
pub use crate::{
    At, Bool32, Charset, Compression, DataBlob, Dlong, DnsString, DnspName, DnspString, Flags, FullPtr,
    Hresult, I1632, I3264, Ipv4Address, Ipv6Address, NbtString, Ndr, NdrString, NdrUnion, NtStatus, Nttime,
    Nttime1sec, NttimeHyper, Pipe, Pointer, Printer, Pull, Push, Result, SHALLOW, SmallVec, StringArray,
    TYPE_SERIALIZATION, TimeT, U16String, U1632, U3264, Udlong, Udlongr, Werror, WreplNbtName,
};
