//! Status codes (MS-ERREF).

use super::number::number;
use crate::{Ndr, Printer, Pull, Push, Result};

number!(
    /// `NTSTATUS` (MS-ERREF 2.3).
    NtStatus(u32), u32, 4, plain 4, |name, v, out| out.ntstatus(name, v)
);
number!(
    /// `WERROR`: a Win32 error code (MS-ERREF 2.2).
    Werror(u32), u32, 4, plain 4, |name, v, out| out.werror(name, v)
);
number!(
    /// `HRESULT` (MS-ERREF 2.1).
    Hresult(u32), u32, 4, plain 4, |name, v, out| out.hresult(name, v)
);
