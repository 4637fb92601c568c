//! Times.

use super::number::number;
use crate::{Ndr, Printer, Pull, Push, Result};

number!(
    /// `NTTIME`: 100 ns since 1601-01-01, as `udlong` (FILETIME, MS-DTYP 2.3.3).
    Nttime(u64), udlong, 8, plain 4, |name, v, out| out.nttime(name, v)
);
number!(
    /// `NTTIME_hyper`: 100 ns since 1601-01-01, aligned to 8.
    NttimeHyper(u64), u64, 8, plain 8, |name, v, out| out.nttime(name, v)
);
number!(
    /// `NTTIME_1sec`: seconds since 1601-01-01, as `hyper`.
    Nttime1sec(u64), u64, 8, plain 8, |name, v, out| out.nttime(name, v.wrapping_mul(10_000_000))
);
number!(
    /// `time_t`: seconds since 1970-01-01, as `uint32`.
    TimeT(u32), u32, 4, plain 4, |name, v, out| out.time_t(name, v.into())
);
