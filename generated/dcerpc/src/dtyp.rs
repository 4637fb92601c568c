//! Generated from `dtyp.idl` by `pidl`; changes belong there.

use pidl_ndr::prelude::*;

const LITTLE_ENDIAN: Flags = Flags(0x8000000);

const REMAINING: Flags = Flags(0x200000);

/// The most sub-authorities a SID can have (MS-DTYP 2.4.2).
///
/// ```idl
/// const uint8 SID_MAX_SUB_AUTHORITIES = 15;
/// ```
pub const SID_MAX_SUB_AUTHORITIES: u8 = 0xf;

/// Entries without object identifiers only.
///
/// ```idl
/// const uint8 ACL_REVISION = 2;
/// ```
pub const ACL_REVISION: u8 = 2;

/// Object entries as well.
///
/// ```idl
/// const uint8 ACL_REVISION_DS = 4;
/// ```
pub const ACL_REVISION_DS: u8 = 4;

/// A universally unique identifier: \`uuid\_t\` of C706 appendix A, \`GUID\` of
/// MS-DTYP 2.3.4. The three leading fields follow the byte order of the
/// buffer, the rest is bytes.
///
/// ```idl
/// typedef [public, noprint, gensize] struct {
///     uint32 time_low;
///     uint16 time_mid;
///     uint16 time_hi_and_version;
///     uint8 clock_seq[2];
///     uint8 node[6];
/// } GUID;
/// ```
#[doc(alias = "GUID")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guid {
    /// `uint32 time_low`
    pub time_low: u32,
    /// `uint16 time_mid`
    pub time_mid: u16,
    /// `uint16 time_hi_and_version`
    pub time_hi_and_version: u16,
    /// `uint8 clock_seq[2]`
    pub clock_seq: [u8; 2],
    /// `uint8 node[6]`
    pub node: [u8; 6],
}

impl Ndr for Guid {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(
        16, 4, [(time_low, 0), (time_mid, 4), (time_hi_and_version, 6), (clock_seq, 8),
        (node, 10)]
    );

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.time_low.pull_scalars(p).at("time_low")?;
        self.time_mid.pull_scalars(p).at("time_mid")?;
        self.time_hi_and_version.pull_scalars(p).at("time_hi_and_version")?;
        p.slice(&mut self.clock_seq).at("clock_seq")?;
        p.slice(&mut self.node).at("node")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.time_low.push_scalars(p).at("time_low")?;
        self.time_mid.push_scalars(p).at("time_mid")?;
        self.time_hi_and_version.push_scalars(p).at("time_hi_and_version")?;
        p.slice(&self.clock_seq).at("clock_seq")?;
        p.slice(&self.node).at("node")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        let ([a, b], [c, d, e, f, g, h]) = (self.clock_seq, self.node);
        out.guid(
            name,
            self.time_low,
            self.time_mid,
            self.time_hi_and_version,
            [a, b, c, d, e, f, g, h],
        );
    }
}

/// A handle a server gave out for its own state: 20 bytes that a client
/// only hands back (C706 chapter 4, context handles; \`ndr\_context\_handle\`
/// in appendix N). All zero is the null handle.
///
/// ```idl
/// typedef [public] struct {
///     /** Always 0 in practice. */
///     uint32 attributes;
///     /** Chosen by the server. */
///     GUID uuid;
/// } ndr_context_handle;
/// ```
#[doc(alias = "ndr_context_handle")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NdrContextHandle {
    /// Always 0 in practice.
    pub attributes: u32,
    /// Chosen by the server.
    pub uuid: Guid,
}

impl Ndr for NdrContextHandle {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(20, 4, [(attributes, 0), (uuid, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.attributes.pull_scalars(p).at("attributes")?;
        self.uuid.pull_scalars(p).at("uuid")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.attributes.push_scalars(p).at("attributes")?;
        self.uuid.push_scalars(p).at("uuid")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ndr_context_handle");
        self.attributes.print("attributes", out);
        self.uuid.print("uuid", out);
        out.end();
    }
}

/// A locally unique identifier (MS-DTYP 2.3.7).
///
/// ```idl
/// typedef [public] struct {
///     uint32 LowPart;
///     int32 HighPart;
/// } LUID;
/// ```
#[doc(alias = "LUID")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Luid {
    /// `uint32 LowPart`
    #[doc(alias = "LowPart")]
    pub low_part: u32,
    /// `int32 HighPart`
    #[doc(alias = "HighPart")]
    pub high_part: i32,
}

impl Ndr for Luid {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(8, 4, [(low_part, 0), (high_part, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.low_part.pull_scalars(p).at("LowPart")?;
        self.high_part.pull_scalars(p).at("HighPart")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.low_part.push_scalars(p).at("LowPart")?;
        self.high_part.push_scalars(p).at("HighPart")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "LUID");
        self.low_part.print("LowPart", out);
        self.high_part.print("HighPart", out);
        out.end();
    }
}

/// Time in units of 100 ns since 1601-01-01 UTC, in two halves (MS-DTYP 2.3.3).
///
/// ```idl
/// typedef [public] struct {
///     uint32 dwLowDateTime;
///     uint32 dwHighDateTime;
/// } FILETIME;
/// ```
#[doc(alias = "FILETIME")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filetime {
    /// `uint32 dwLowDateTime`
    #[doc(alias = "dwLowDateTime")]
    pub dw_low_date_time: u32,
    /// `uint32 dwHighDateTime`
    #[doc(alias = "dwHighDateTime")]
    pub dw_high_date_time: u32,
}

impl Ndr for Filetime {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(8, 4, [(dw_low_date_time, 0), (dw_high_date_time, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.dw_low_date_time.pull_scalars(p).at("dwLowDateTime")?;
        self.dw_high_date_time.pull_scalars(p).at("dwHighDateTime")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.dw_low_date_time.push_scalars(p).at("dwLowDateTime")?;
        self.dw_high_date_time.push_scalars(p).at("dwHighDateTime")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FILETIME");
        self.dw_low_date_time.print("dwLowDateTime", out);
        self.dw_high_date_time.print("dwHighDateTime", out);
        out.end();
    }
}

/// A calendar time (MS-DTYP 2.3.13).
///
/// ```idl
/// typedef [public] struct {
///     uint16 wYear;
///     /** 1 to 12. */
///     uint16 wMonth;
///     /** 0 is Sunday. */
///     uint16 wDayOfWeek;
///     /** 1 to 31. */
///     uint16 wDay;
///     uint16 wHour;
///     uint16 wMinute;
///     uint16 wSecond;
///     uint16 wMilliseconds;
/// } SYSTEMTIME;
/// ```
#[doc(alias = "SYSTEMTIME")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Systemtime {
    /// `uint16 wYear`
    #[doc(alias = "wYear")]
    pub w_year: u16,
    /// 1 to 12.
    #[doc(alias = "wMonth")]
    pub w_month: u16,
    /// 0 is Sunday.
    #[doc(alias = "wDayOfWeek")]
    pub w_day_of_week: u16,
    /// 1 to 31.
    #[doc(alias = "wDay")]
    pub w_day: u16,
    /// `uint16 wHour`
    #[doc(alias = "wHour")]
    pub w_hour: u16,
    /// `uint16 wMinute`
    #[doc(alias = "wMinute")]
    pub w_minute: u16,
    /// `uint16 wSecond`
    #[doc(alias = "wSecond")]
    pub w_second: u16,
    /// `uint16 wMilliseconds`
    #[doc(alias = "wMilliseconds")]
    pub w_milliseconds: u16,
}

impl Ndr for Systemtime {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(
        16, 2, [(w_year, 0), (w_month, 2), (w_day_of_week, 4), (w_day, 6), (w_hour, 8),
        (w_minute, 10), (w_second, 12), (w_milliseconds, 14)]
    );

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(2)?;
        self.w_year.pull_scalars(p).at("wYear")?;
        self.w_month.pull_scalars(p).at("wMonth")?;
        self.w_day_of_week.pull_scalars(p).at("wDayOfWeek")?;
        self.w_day.pull_scalars(p).at("wDay")?;
        self.w_hour.pull_scalars(p).at("wHour")?;
        self.w_minute.pull_scalars(p).at("wMinute")?;
        self.w_second.pull_scalars(p).at("wSecond")?;
        self.w_milliseconds.pull_scalars(p).at("wMilliseconds")?;
        p.align64(2)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(2)?;
        self.w_year.push_scalars(p).at("wYear")?;
        self.w_month.push_scalars(p).at("wMonth")?;
        self.w_day_of_week.push_scalars(p).at("wDayOfWeek")?;
        self.w_day.push_scalars(p).at("wDay")?;
        self.w_hour.push_scalars(p).at("wHour")?;
        self.w_minute.push_scalars(p).at("wMinute")?;
        self.w_second.push_scalars(p).at("wSecond")?;
        self.w_milliseconds.push_scalars(p).at("wMilliseconds")?;
        p.align64(2)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "SYSTEMTIME");
        self.w_year.print("wYear", out);
        self.w_month.print("wMonth", out);
        self.w_day_of_week.print("wDayOfWeek", out);
        self.w_day.print("wDay", out);
        self.w_hour.print("wHour", out);
        self.w_minute.print("wMinute", out);
        self.w_second.print("wSecond", out);
        self.w_milliseconds.print("wMilliseconds", out);
        out.end();
    }
}

/// A signed 64-bit integer, 8-byte aligned (MS-DTYP 2.3.5).
///
/// ```idl
/// typedef [public] struct {
///     int64 QuadPart;
/// } LARGE_INTEGER;
/// ```
#[doc(alias = "LARGE_INTEGER")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LargeInteger {
    /// `int64 QuadPart`
    #[doc(alias = "QuadPart")]
    pub quad_part: i64,
}

impl Ndr for LargeInteger {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(8, 8, [(quad_part, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(8)?;
        self.quad_part.pull_scalars(p).at("QuadPart")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(8)?;
        self.quad_part.push_scalars(p).at("QuadPart")?;
        p.align64(8)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "LARGE_INTEGER");
        self.quad_part.print("QuadPart", out);
        out.end();
    }
}

/// An unsigned 64-bit integer, 8-byte aligned (MS-DTYP 2.3.15).
///
/// ```idl
/// typedef [public] struct {
///     hyper QuadPart;
/// } ULARGE_INTEGER;
/// ```
#[doc(alias = "ULARGE_INTEGER")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UlargeInteger {
    /// `hyper QuadPart`
    #[doc(alias = "QuadPart")]
    pub quad_part: u64,
}

impl Ndr for UlargeInteger {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(8, 8, [(quad_part, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(8)?;
        self.quad_part.pull_scalars(p).at("QuadPart")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(8)?;
        self.quad_part.push_scalars(p).at("QuadPart")?;
        p.align64(8)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ULARGE_INTEGER");
        self.quad_part.print("QuadPart", out);
        out.end();
    }
}

/// Counted UTF-16 text without a terminator (MS-DTYP 2.3.10). Both lengths
/// are in bytes.
///
/// ```idl
/// typedef [public] struct {
///     [value(2 * strlen_m(Buffer))] uint16 Length;
///     [value(2 * strlen_m(Buffer))] uint16 MaximumLength;
///     [charset(UTF16), size_is(MaximumLength / 2), length_is(Length / 2)] uint16 *Buffer;
/// } RPC_UNICODE_STRING;
/// ```
#[doc(alias = "RPC_UNICODE_STRING")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RpcUnicodeString {
    /// `[value(2 * strlen_m(Buffer))] uint16 Length`
    #[doc(alias = "Length")]
    pub length: u16,
    /// `[value(2 * strlen_m(Buffer))] uint16 MaximumLength`
    #[doc(alias = "MaximumLength")]
    pub maximum_length: u16,
    /// `[charset(UTF16), size_is(MaximumLength / 2), length_is(Length / 2)] uint16 *Buffer`
    #[doc(alias = "Buffer")]
    pub buffer: Option<NdrString>,
}

impl Ndr for RpcUnicodeString {
    const MIN_SIZE: usize = 8;

    pidl_ndr::flat!(8, 4, [(length, 0), (maximum_length, 2), (ptr buffer, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.length.pull_scalars(p).at("Length")?;
        self.maximum_length.pull_scalars(p).at("MaximumLength")?;
        p.unique(&mut self.buffer).at("Buffer")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.text_pointee(
                &mut self.buffer,
                Charset::Utf16,
                Dim::conformant_varying(i128::from(self.maximum_length) / 2)
                    .length(i128::from(self.length) / 2),
            )
            .at("Buffer")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        p.narrow::<u16>(2 * strlen_m(&self.buffer))?.push_scalars(p).at("Length")?;
        p.narrow::<u16>(2 * strlen_m(&self.buffer))?
            .push_scalars(p)
            .at("MaximumLength")?;
        p.unique(&self.buffer).at("Buffer")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.text_pointee(
                &self.buffer,
                Charset::Utf16,
                Dim::conformant_varying((2 * strlen_m(&self.buffer)) / 2)
                    .length((2 * strlen_m(&self.buffer)) / 2),
            )
            .at("Buffer")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RPC_UNICODE_STRING");
        self.length.print("Length", out);
        self.maximum_length.print("MaximumLength", out);
        show_text_pointer("Buffer", &self.buffer, out);
        out.end();
    }
}

/// Counted bytes of text in the server's code page (MS-DTYP 2.3.11 in the ANSI form).
///
/// ```idl
/// typedef [public] struct {
///     [value(strlen_m(Buffer))] uint16 Length;
///     [value(strlen_m(Buffer))] uint16 MaximumLength;
///     [charset(DOS), size_is(MaximumLength), length_is(Length)] uint8 *Buffer;
/// } RPC_STRING;
/// ```
#[doc(alias = "RPC_STRING")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RpcString {
    /// `[value(strlen_m(Buffer))] uint16 Length`
    #[doc(alias = "Length")]
    pub length: u16,
    /// `[value(strlen_m(Buffer))] uint16 MaximumLength`
    #[doc(alias = "MaximumLength")]
    pub maximum_length: u16,
    /// `[charset(DOS), size_is(MaximumLength), length_is(Length)] uint8 *Buffer`
    #[doc(alias = "Buffer")]
    pub buffer: Option<NdrString>,
}

impl Ndr for RpcString {
    const MIN_SIZE: usize = 8;

    pidl_ndr::flat!(8, 4, [(length, 0), (maximum_length, 2), (ptr buffer, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.length.pull_scalars(p).at("Length")?;
        self.maximum_length.pull_scalars(p).at("MaximumLength")?;
        p.unique(&mut self.buffer).at("Buffer")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.text_pointee(
                &mut self.buffer,
                Charset::Dos,
                Dim::conformant_varying(self.maximum_length).length(self.length),
            )
            .at("Buffer")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        p.narrow::<u16>(strlen_m(&self.buffer))?.push_scalars(p).at("Length")?;
        p.narrow::<u16>(strlen_m(&self.buffer))?.push_scalars(p).at("MaximumLength")?;
        p.unique(&self.buffer).at("Buffer")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.text_pointee(
                &self.buffer,
                Charset::Dos,
                Dim::conformant_varying(strlen_m(&self.buffer))
                    .length(strlen_m(&self.buffer)),
            )
            .at("Buffer")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RPC_STRING");
        self.length.print("Length", out);
        self.maximum_length.print("MaximumLength", out);
        show_text_pointer("Buffer", &self.buffer, out);
        out.end();
    }
}

/// A security identifier as it stands inside packets and security
/// descriptors (MS-DTYP 2.4.2.2): the sub-authorities follow at once.
///
/// ```idl
/// typedef [public, gensize, noprint] struct {
///     /** 1 */
///     uint8 Revision;
///     [range(0, 15)] uint8 SubAuthorityCount;
///     /** Who issued it, big-endian (MS-DTYP 2.4.1). */
///     uint8 IdentifierAuthority[6];
///     uint32 SubAuthority[SubAuthorityCount];
/// } SID;
/// ```
#[doc(alias = "SID")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sid {
    /// 1
    #[doc(alias = "Revision")]
    pub revision: u8,
    /// `[range(0, 15)] uint8 SubAuthorityCount`
    #[doc(alias = "SubAuthorityCount")]
    pub sub_authority_count: u8,
    /// Who issued it, big-endian (MS-DTYP 2.4.1).
    #[doc(alias = "IdentifierAuthority")]
    pub identifier_authority: [u8; 6],
    /// `uint32 SubAuthority[SubAuthorityCount]`
    #[doc(alias = "SubAuthority")]
    pub sub_authority: SmallVec<u32, 15>,
}

impl Ndr for Sid {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 1, [(revision, 0), (sub_authority_count, 1, 0, 15),
            (identifier_authority, 2)]
        ) {
            self.revision.pull_scalars(p).at("Revision")?;
            p.ranged(&mut self.sub_authority_count, 0, 15).at("SubAuthorityCount")?;
            p.slice(&mut self.identifier_authority).at("IdentifierAuthority")?;
        }
        p.small_items(&mut self.sub_authority, Dim::inline(self.sub_authority_count))
            .at("SubAuthority")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.revision.push_scalars(p).at("Revision")?;
        self.sub_authority_count.push_scalars(p).at("SubAuthorityCount")?;
        p.slice(&self.identifier_authority).at("IdentifierAuthority")?;
        p.items(&self.sub_authority, Dim::inline(self.sub_authority_count))
            .at("SubAuthority")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        let subs = self.sub_authority.get(..self.sub_authority_count as usize);
        match subs {
            Some(subs) => out.sid(name, self.revision, self.identifier_authority, subs),
            None => out.sid(name, 0, [0; 6], &[]),
        }
    }
}

/// A security identifier as an RPC argument (MS-DTYP 2.4.2.3): a
/// conformant struct, so the count stands in front once more.
///
/// ```idl
/// typedef [public, noprint] struct {
///     /** 1 */
///     uint8 Revision;
///     [range(0, 15)] uint8 SubAuthorityCount;
///     /** Who issued it, big-endian (MS-DTYP 2.4.1). */
///     uint8 IdentifierAuthority[6];
///     [size_is(SubAuthorityCount)] uint32 SubAuthority[*];
/// } RPC_SID;
/// ```
#[doc(alias = "RPC_SID")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RpcSid {
    /// 1
    #[doc(alias = "Revision")]
    pub revision: u8,
    /// `[range(0, 15)] uint8 SubAuthorityCount`
    #[doc(alias = "SubAuthorityCount")]
    pub sub_authority_count: u8,
    /// Who issued it, big-endian (MS-DTYP 2.4.1).
    #[doc(alias = "IdentifierAuthority")]
    pub identifier_authority: [u8; 6],
    /// `[size_is(SubAuthorityCount)] uint32 SubAuthority[*]`
    #[doc(alias = "SubAuthority")]
    pub sub_authority: SmallVec<u32, 15>,
}

impl RpcSid {
    /// The counts that stand in front of this struct when it is written.
    pub fn conformance(&self, p: &Push) -> Result<Vec<usize>> {
        Ok(Vec::from([p.size(self.sub_authority_count)?]))
    }
}

impl Ndr for RpcSid {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.hoist(1)?;
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 1, [(revision, 0), (sub_authority_count, 1, 0, 15),
            (identifier_authority, 2)]
        ) {
            self.revision.pull_scalars(p).at("Revision")?;
            p.ranged(&mut self.sub_authority_count, 0, 15).at("SubAuthorityCount")?;
            p.slice(&mut self.identifier_authority).at("IdentifierAuthority")?;
        }
        p.small_items(&mut self.sub_authority, Dim::conformant(self.sub_authority_count))
            .at("SubAuthority")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.hoist(&self.conformance(p)?)?;
        p.align(4)?;
        self.revision.push_scalars(p).at("Revision")?;
        self.sub_authority_count.push_scalars(p).at("SubAuthorityCount")?;
        p.slice(&self.identifier_authority).at("IdentifierAuthority")?;
        p.items(&self.sub_authority, Dim::conformant(self.sub_authority_count))
            .at("SubAuthority")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        let subs = self.sub_authority.get(..self.sub_authority_count as usize);
        match subs {
            Some(subs) => out.sid(name, self.revision, self.identifier_authority, subs),
            None => out.sid(name, 0, [0; 6], &[]),
        }
    }
}

/// Rights, generic and standard ones named (MS-DTYP 2.4.3); the low 16 bits belong to the object.
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     ACCESS_DELETE = 0x00010000,
///     ACCESS_READ_CONTROL = 0x00020000,
///     ACCESS_WRITE_DAC = 0x00040000,
///     ACCESS_WRITE_OWNER = 0x00080000,
///     ACCESS_SYNCHRONIZE = 0x00100000,
///     ACCESS_SYSTEM_SECURITY = 0x01000000,
///     ACCESS_MAXIMUM_ALLOWED = 0x02000000,
///     ACCESS_GENERIC_ALL = 0x10000000,
///     ACCESS_GENERIC_EXECUTE = 0x20000000,
///     ACCESS_GENERIC_WRITE = 0x40000000,
///     ACCESS_GENERIC_READ = 0x80000000
/// } ACCESS_MASK;
/// ```
#[doc(alias = "ACCESS_MASK")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AccessMask(pub u32);

impl AccessMask {
    /// `ACCESS_DELETE = 0x00010000`
    pub const ACCESS_DELETE: Self = Self(0x10000);
    /// `ACCESS_READ_CONTROL = 0x00020000`
    pub const ACCESS_READ_CONTROL: Self = Self(0x20000);
    /// `ACCESS_WRITE_DAC = 0x00040000`
    pub const ACCESS_WRITE_DAC: Self = Self(0x40000);
    /// `ACCESS_WRITE_OWNER = 0x00080000`
    pub const ACCESS_WRITE_OWNER: Self = Self(0x80000);
    /// `ACCESS_SYNCHRONIZE = 0x00100000`
    pub const ACCESS_SYNCHRONIZE: Self = Self(0x100000);
    /// `ACCESS_SYSTEM_SECURITY = 0x01000000`
    pub const ACCESS_SYSTEM_SECURITY: Self = Self(0x1000000);
    /// `ACCESS_MAXIMUM_ALLOWED = 0x02000000`
    pub const ACCESS_MAXIMUM_ALLOWED: Self = Self(0x2000000);
    /// `ACCESS_GENERIC_ALL = 0x10000000`
    pub const ACCESS_GENERIC_ALL: Self = Self(0x10000000);
    /// `ACCESS_GENERIC_EXECUTE = 0x20000000`
    pub const ACCESS_GENERIC_EXECUTE: Self = Self(0x20000000);
    /// `ACCESS_GENERIC_WRITE = 0x40000000`
    pub const ACCESS_GENERIC_WRITE: Self = Self(0x40000000);
    /// `ACCESS_GENERIC_READ = 0x80000000`
    pub const ACCESS_GENERIC_READ: Self = Self(0x80000000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ACCESS_DELETE", 0x10000),
        ("ACCESS_READ_CONTROL", 0x20000),
        ("ACCESS_WRITE_DAC", 0x40000),
        ("ACCESS_WRITE_OWNER", 0x80000),
        ("ACCESS_SYNCHRONIZE", 0x100000),
        ("ACCESS_SYSTEM_SECURITY", 0x1000000),
        ("ACCESS_MAXIMUM_ALLOWED", 0x2000000),
        ("ACCESS_GENERIC_ALL", 0x10000000),
        ("ACCESS_GENERIC_EXECUTE", 0x20000000),
        ("ACCESS_GENERIC_WRITE", 0x40000000),
        ("ACCESS_GENERIC_READ", 0x80000000),
    ];
}

pidl_ndr::wire_bitmap!(AccessMask, u32, u32, 32, 4);

/// What an access control entry does (MS-DTYP 2.4.4.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     ACCESS_ALLOWED_ACE_TYPE = 0x00,
///     ACCESS_DENIED_ACE_TYPE = 0x01,
///     SYSTEM_AUDIT_ACE_TYPE = 0x02,
///     SYSTEM_ALARM_ACE_TYPE = 0x03,
///     ACCESS_ALLOWED_COMPOUND_ACE_TYPE = 0x04,
///     ACCESS_ALLOWED_OBJECT_ACE_TYPE = 0x05,
///     ACCESS_DENIED_OBJECT_ACE_TYPE = 0x06,
///     SYSTEM_AUDIT_OBJECT_ACE_TYPE = 0x07,
///     SYSTEM_ALARM_OBJECT_ACE_TYPE = 0x08,
///     ACCESS_ALLOWED_CALLBACK_ACE_TYPE = 0x09,
///     ACCESS_DENIED_CALLBACK_ACE_TYPE = 0x0A,
///     ACCESS_ALLOWED_CALLBACK_OBJECT_ACE_TYPE = 0x0B,
///     ACCESS_DENIED_CALLBACK_OBJECT_ACE_TYPE = 0x0C,
///     SYSTEM_AUDIT_CALLBACK_ACE_TYPE = 0x0D,
///     SYSTEM_ALARM_CALLBACK_ACE_TYPE = 0x0E,
///     SYSTEM_AUDIT_CALLBACK_OBJECT_ACE_TYPE = 0x0F,
///     SYSTEM_ALARM_CALLBACK_OBJECT_ACE_TYPE = 0x10,
///     SYSTEM_MANDATORY_LABEL_ACE_TYPE = 0x11,
///     SYSTEM_RESOURCE_ATTRIBUTE_ACE_TYPE = 0x12,
///     SYSTEM_SCOPED_POLICY_ID_ACE_TYPE = 0x13
/// } ACE_TYPE;
/// ```
#[doc(alias = "ACE_TYPE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AceType(pub u8);

impl AceType {
    /// `ACCESS_ALLOWED_ACE_TYPE = 0x00`
    pub const ACCESS_ALLOWED_ACE_TYPE: Self = Self(0);
    /// `ACCESS_DENIED_ACE_TYPE = 0x01`
    pub const ACCESS_DENIED_ACE_TYPE: Self = Self(1);
    /// `SYSTEM_AUDIT_ACE_TYPE = 0x02`
    pub const SYSTEM_AUDIT_ACE_TYPE: Self = Self(2);
    /// `SYSTEM_ALARM_ACE_TYPE = 0x03`
    pub const SYSTEM_ALARM_ACE_TYPE: Self = Self(3);
    /// `ACCESS_ALLOWED_COMPOUND_ACE_TYPE = 0x04`
    pub const ACCESS_ALLOWED_COMPOUND_ACE_TYPE: Self = Self(4);
    /// `ACCESS_ALLOWED_OBJECT_ACE_TYPE = 0x05`
    pub const ACCESS_ALLOWED_OBJECT_ACE_TYPE: Self = Self(5);
    /// `ACCESS_DENIED_OBJECT_ACE_TYPE = 0x06`
    pub const ACCESS_DENIED_OBJECT_ACE_TYPE: Self = Self(6);
    /// `SYSTEM_AUDIT_OBJECT_ACE_TYPE = 0x07`
    pub const SYSTEM_AUDIT_OBJECT_ACE_TYPE: Self = Self(7);
    /// `SYSTEM_ALARM_OBJECT_ACE_TYPE = 0x08`
    pub const SYSTEM_ALARM_OBJECT_ACE_TYPE: Self = Self(8);
    /// `ACCESS_ALLOWED_CALLBACK_ACE_TYPE = 0x09`
    pub const ACCESS_ALLOWED_CALLBACK_ACE_TYPE: Self = Self(9);
    /// `ACCESS_DENIED_CALLBACK_ACE_TYPE = 0x0A`
    pub const ACCESS_DENIED_CALLBACK_ACE_TYPE: Self = Self(10);
    /// `ACCESS_ALLOWED_CALLBACK_OBJECT_ACE_TYPE = 0x0B`
    pub const ACCESS_ALLOWED_CALLBACK_OBJECT_ACE_TYPE: Self = Self(11);
    /// `ACCESS_DENIED_CALLBACK_OBJECT_ACE_TYPE = 0x0C`
    pub const ACCESS_DENIED_CALLBACK_OBJECT_ACE_TYPE: Self = Self(12);
    /// `SYSTEM_AUDIT_CALLBACK_ACE_TYPE = 0x0D`
    pub const SYSTEM_AUDIT_CALLBACK_ACE_TYPE: Self = Self(13);
    /// `SYSTEM_ALARM_CALLBACK_ACE_TYPE = 0x0E`
    pub const SYSTEM_ALARM_CALLBACK_ACE_TYPE: Self = Self(14);
    /// `SYSTEM_AUDIT_CALLBACK_OBJECT_ACE_TYPE = 0x0F`
    pub const SYSTEM_AUDIT_CALLBACK_OBJECT_ACE_TYPE: Self = Self(15);
    /// `SYSTEM_ALARM_CALLBACK_OBJECT_ACE_TYPE = 0x10`
    pub const SYSTEM_ALARM_CALLBACK_OBJECT_ACE_TYPE: Self = Self(16);
    /// `SYSTEM_MANDATORY_LABEL_ACE_TYPE = 0x11`
    pub const SYSTEM_MANDATORY_LABEL_ACE_TYPE: Self = Self(17);
    /// `SYSTEM_RESOURCE_ATTRIBUTE_ACE_TYPE = 0x12`
    pub const SYSTEM_RESOURCE_ATTRIBUTE_ACE_TYPE: Self = Self(18);
    /// `SYSTEM_SCOPED_POLICY_ID_ACE_TYPE = 0x13`
    pub const SYSTEM_SCOPED_POLICY_ID_ACE_TYPE: Self = Self(19);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ACCESS_ALLOWED_ACE_TYPE", 0),
        ("ACCESS_DENIED_ACE_TYPE", 1),
        ("SYSTEM_AUDIT_ACE_TYPE", 2),
        ("SYSTEM_ALARM_ACE_TYPE", 3),
        ("ACCESS_ALLOWED_COMPOUND_ACE_TYPE", 4),
        ("ACCESS_ALLOWED_OBJECT_ACE_TYPE", 5),
        ("ACCESS_DENIED_OBJECT_ACE_TYPE", 6),
        ("SYSTEM_AUDIT_OBJECT_ACE_TYPE", 7),
        ("SYSTEM_ALARM_OBJECT_ACE_TYPE", 8),
        ("ACCESS_ALLOWED_CALLBACK_ACE_TYPE", 9),
        ("ACCESS_DENIED_CALLBACK_ACE_TYPE", 10),
        ("ACCESS_ALLOWED_CALLBACK_OBJECT_ACE_TYPE", 11),
        ("ACCESS_DENIED_CALLBACK_OBJECT_ACE_TYPE", 12),
        ("SYSTEM_AUDIT_CALLBACK_ACE_TYPE", 13),
        ("SYSTEM_ALARM_CALLBACK_ACE_TYPE", 14),
        ("SYSTEM_AUDIT_CALLBACK_OBJECT_ACE_TYPE", 15),
        ("SYSTEM_ALARM_CALLBACK_OBJECT_ACE_TYPE", 16),
        ("SYSTEM_MANDATORY_LABEL_ACE_TYPE", 17),
        ("SYSTEM_RESOURCE_ATTRIBUTE_ACE_TYPE", 18),
        ("SYSTEM_SCOPED_POLICY_ID_ACE_TYPE", 19),
    ];
}

pidl_ndr::wire_enum!(AceType, u8, u8, 1);

/// How an access control entry is inherited and audited (MS-DTYP 2.4.4.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     OBJECT_INHERIT_ACE = 0x01,
///     CONTAINER_INHERIT_ACE = 0x02,
///     NO_PROPAGATE_INHERIT_ACE = 0x04,
///     INHERIT_ONLY_ACE = 0x08,
///     INHERITED_ACE = 0x10,
///     SUCCESSFUL_ACCESS_ACE_FLAG = 0x40,
///     FAILED_ACCESS_ACE_FLAG = 0x80
/// } ACE_FLAGS;
/// ```
#[doc(alias = "ACE_FLAGS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AceFlags(pub u8);

impl AceFlags {
    /// `OBJECT_INHERIT_ACE = 0x01`
    pub const OBJECT_INHERIT_ACE: Self = Self(0x1);
    /// `CONTAINER_INHERIT_ACE = 0x02`
    pub const CONTAINER_INHERIT_ACE: Self = Self(0x2);
    /// `NO_PROPAGATE_INHERIT_ACE = 0x04`
    pub const NO_PROPAGATE_INHERIT_ACE: Self = Self(0x4);
    /// `INHERIT_ONLY_ACE = 0x08`
    pub const INHERIT_ONLY_ACE: Self = Self(0x8);
    /// `INHERITED_ACE = 0x10`
    pub const INHERITED_ACE: Self = Self(0x10);
    /// `SUCCESSFUL_ACCESS_ACE_FLAG = 0x40`
    pub const SUCCESSFUL_ACCESS_ACE_FLAG: Self = Self(0x40);
    /// `FAILED_ACCESS_ACE_FLAG = 0x80`
    pub const FAILED_ACCESS_ACE_FLAG: Self = Self(0x80);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("OBJECT_INHERIT_ACE", 0x1),
        ("CONTAINER_INHERIT_ACE", 0x2),
        ("NO_PROPAGATE_INHERIT_ACE", 0x4),
        ("INHERIT_ONLY_ACE", 0x8),
        ("INHERITED_ACE", 0x10),
        ("SUCCESSFUL_ACCESS_ACE_FLAG", 0x40),
        ("FAILED_ACCESS_ACE_FLAG", 0x80),
    ];
}

pidl_ndr::wire_bitmap!(AceFlags, u8, u8, 8, 1);

/// Which of an object entry's two identifiers are there (MS-DTYP 2.4.4.3).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     ACE_OBJECT_TYPE_PRESENT = 0x00000001,
///     ACE_INHERITED_OBJECT_TYPE_PRESENT = 0x00000002
/// } ACE_OBJECT_FLAGS;
/// ```
#[doc(alias = "ACE_OBJECT_FLAGS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AceObjectFlags(pub u32);

impl AceObjectFlags {
    /// `ACE_OBJECT_TYPE_PRESENT = 0x00000001`
    pub const ACE_OBJECT_TYPE_PRESENT: Self = Self(0x1);
    /// `ACE_INHERITED_OBJECT_TYPE_PRESENT = 0x00000002`
    pub const ACE_INHERITED_OBJECT_TYPE_PRESENT: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ACE_OBJECT_TYPE_PRESENT", 0x1),
        ("ACE_INHERITED_OBJECT_TYPE_PRESENT", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(AceObjectFlags, u32, u32, 32, 4);

/// The object, property set or extended right an entry is about.
///
/// ```idl
/// typedef [nodiscriminant] union {
///     [case(ACE_OBJECT_TYPE_PRESENT)] GUID ObjectType;
///     [default];
/// } ACE_OBJECT_TYPE;
/// ```
#[doc(alias = "ACE_OBJECT_TYPE")]
#[derive(Clone, Debug, Default, PartialEq)]
pub enum AceObjectType {
    /// For `ACE_OBJECT_TYPE_PRESENT` (1).
    ObjectType(Guid),
    /// Nothing, for any other level.
    #[default]
    Other,
}

impl AceObjectType {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::ObjectType(_) => matches!(level, 1),
            Self::Other => !matches!(level, 1),
        }
    }
}

impl NdrUnion for AceObjectType {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(4)?;
        *self = match level {
            1 => Self::ObjectType(Default::default()),
            _ => Self::Other,
        };
        match self {
            Self::ObjectType(v) => v.pull_scalars(p).at("ObjectType")?,
            _ => {}
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::ObjectType(v) => v.push_scalars(p).at("ObjectType")?,
            _ => {}
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "ACE_OBJECT_TYPE", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::ObjectType(v) => v.print("ObjectType", out),
            _ => {}
        }
        out.end();
    }
}

/// The kind of child object that inherits an entry.
///
/// ```idl
/// typedef [nodiscriminant] union {
///     [case(ACE_INHERITED_OBJECT_TYPE_PRESENT)] GUID InheritedObjectType;
///     [default];
/// } ACE_INHERITED_OBJECT_TYPE;
/// ```
#[doc(alias = "ACE_INHERITED_OBJECT_TYPE")]
#[derive(Clone, Debug, Default, PartialEq)]
pub enum AceInheritedObjectType {
    /// For `ACE_INHERITED_OBJECT_TYPE_PRESENT` (2).
    InheritedObjectType(Guid),
    /// Nothing, for any other level.
    #[default]
    Other,
}

impl AceInheritedObjectType {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::InheritedObjectType(_) => matches!(level, 2),
            Self::Other => !matches!(level, 2),
        }
    }
}

impl NdrUnion for AceInheritedObjectType {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(4)?;
        *self = match level {
            2 => Self::InheritedObjectType(Default::default()),
            _ => Self::Other,
        };
        match self {
            Self::InheritedObjectType(v) => v.pull_scalars(p).at("InheritedObjectType")?,
            _ => {}
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::InheritedObjectType(v) => v.push_scalars(p).at("InheritedObjectType")?,
            _ => {}
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "ACE_INHERITED_OBJECT_TYPE", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::InheritedObjectType(v) => v.print("InheritedObjectType", out),
            _ => {}
        }
        out.end();
    }
}

/// Entries without object identifiers, behind the mask (MS-DTYP 2.4.4.2, .4 to .8 and others).
///
/// ```idl
/// typedef struct {
///     SID Sid;
///     /** Condition or claim of callback and resource attribute entries; otherwise empty. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB ApplicationData;
/// } ACE_BASIC;
/// ```
#[doc(alias = "ACE_BASIC")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AceBasic {
    /// `SID Sid`
    #[doc(alias = "Sid")]
    pub sid: Sid,
    /// Condition or claim of callback and resource attribute entries; otherwise empty.
    #[doc(alias = "ApplicationData")]
    pub application_data: DataBlob,
}

impl Ndr for AceBasic {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        self.sid.pull_scalars(p).at("Sid")?;
        p.with_flags(REMAINING, |p| self.application_data.pull_scalars(p))
            .at("ApplicationData")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.sid.push_scalars(p).at("Sid")?;
        p.with_flags(REMAINING, |p| self.application_data.push_scalars(p))
            .at("ApplicationData")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ACE_BASIC");
        self.sid.print("Sid", out);
        self.application_data.print("ApplicationData", out);
        out.end();
    }
}

/// Entries with object identifiers, behind the mask (MS-DTYP 2.4.4.3, .5 and others).
///
/// ```idl
/// typedef struct {
///     ACE_OBJECT_FLAGS Flags;
///     [switch_is(Flags & ACE_OBJECT_TYPE_PRESENT)] ACE_OBJECT_TYPE ObjectType;
///     [switch_is(Flags & ACE_INHERITED_OBJECT_TYPE_PRESENT)] ACE_INHERITED_OBJECT_TYPE InheritedObjectType;
///     SID Sid;
///     /** Condition of callback entries; otherwise empty. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB ApplicationData;
/// } ACE_OBJECT;
/// ```
#[doc(alias = "ACE_OBJECT")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AceObject {
    /// `ACE_OBJECT_FLAGS Flags`
    #[doc(alias = "Flags")]
    pub flags: AceObjectFlags,
    /// `[switch_is(Flags & ACE_OBJECT_TYPE_PRESENT)] ACE_OBJECT_TYPE ObjectType`
    #[doc(alias = "ObjectType")]
    pub object_type: AceObjectType,
    /// `InheritedObjectType`
    #[doc(alias = "InheritedObjectType")]
    pub inherited_object_type: AceInheritedObjectType,
    /// `SID Sid`
    #[doc(alias = "Sid")]
    pub sid: Sid,
    /// Condition of callback entries; otherwise empty.
    #[doc(alias = "ApplicationData")]
    pub application_data: DataBlob,
}

impl Ndr for AceObject {
    const MIN_SIZE: usize = 13;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        self.flags.pull_scalars(p).at("Flags")?;
        self.object_type
            .pull_scalars(level(i128::from(self.flags.0) & 1), p)
            .at("ObjectType")?;
        self.inherited_object_type
            .pull_scalars(level(i128::from(self.flags.0) & 2), p)
            .at("InheritedObjectType")?;
        self.sid.pull_scalars(p).at("Sid")?;
        p.with_flags(REMAINING, |p| self.application_data.pull_scalars(p))
            .at("ApplicationData")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.object_type
            .push_scalars(level(i128::from(self.flags.0) & 1), p)
            .at("ObjectType")?;
        self.inherited_object_type
            .push_scalars(level(i128::from(self.flags.0) & 2), p)
            .at("InheritedObjectType")?;
        self.sid.push_scalars(p).at("Sid")?;
        p.with_flags(REMAINING, |p| self.application_data.push_scalars(p))
            .at("ApplicationData")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ACE_OBJECT");
        self.flags.print("Flags", out);
        self.object_type.print(level(i128::from(self.flags.0) & 1), "ObjectType", out);
        self.inherited_object_type
            .print(level(i128::from(self.flags.0) & 2), "InheritedObjectType", out);
        self.sid.print("Sid", out);
        self.application_data.print("ApplicationData", out);
        out.end();
    }
}

/// What follows the mask.
///
/// ```idl
/// typedef [nodiscriminant, gensize] union {
///     [case(ACCESS_ALLOWED_ACE_TYPE, ACCESS_DENIED_ACE_TYPE, SYSTEM_AUDIT_ACE_TYPE, SYSTEM_ALARM_ACE_TYPE,
///           ACCESS_ALLOWED_CALLBACK_ACE_TYPE, ACCESS_DENIED_CALLBACK_ACE_TYPE,
///           SYSTEM_AUDIT_CALLBACK_ACE_TYPE, SYSTEM_ALARM_CALLBACK_ACE_TYPE,
///           SYSTEM_MANDATORY_LABEL_ACE_TYPE, SYSTEM_RESOURCE_ATTRIBUTE_ACE_TYPE,
///           SYSTEM_SCOPED_POLICY_ID_ACE_TYPE)]
///         ACE_BASIC Basic;
///     [case(ACCESS_ALLOWED_OBJECT_ACE_TYPE, ACCESS_DENIED_OBJECT_ACE_TYPE,
///           SYSTEM_AUDIT_OBJECT_ACE_TYPE, SYSTEM_ALARM_OBJECT_ACE_TYPE,
///           ACCESS_ALLOWED_CALLBACK_OBJECT_ACE_TYPE, ACCESS_DENIED_CALLBACK_OBJECT_ACE_TYPE,
///           SYSTEM_AUDIT_CALLBACK_OBJECT_ACE_TYPE, SYSTEM_ALARM_CALLBACK_OBJECT_ACE_TYPE)]
///         ACE_OBJECT Object;
///     [default, flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB Unknown;
/// } ACE_BODY;
/// ```
#[doc(alias = "ACE_BODY")]
#[derive(Clone, Debug, PartialEq)]
pub enum AceBody {
    /// For `ACCESS_ALLOWED_ACE_TYPE` (0), `ACCESS_DENIED_ACE_TYPE` (1), `SYSTEM_AUDIT_ACE_TYPE` (2), `SYSTEM_ALARM_ACE_TYPE` (3), `ACCESS_ALLOWED_CALLBACK_ACE_TYPE` (9), ….
    Basic(AceBasic),
    /// For `ACCESS_ALLOWED_OBJECT_ACE_TYPE` (5), `ACCESS_DENIED_OBJECT_ACE_TYPE` (6), `SYSTEM_AUDIT_OBJECT_ACE_TYPE` (7), `SYSTEM_ALARM_OBJECT_ACE_TYPE` (8), `ACCESS_ALLOWED_CALLBACK_OBJECT_ACE_TYPE` (11), ….
    Object(AceObject),
    /// For any other level.
    Unknown(DataBlob),
}

impl Default for AceBody {
    fn default() -> Self {
        Self::Basic(Default::default())
    }
}

impl AceBody {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Basic(_) => {
                matches!(level, 0 | 1 | 2 | 3 | 9 | 10 | 13 | 14 | 17 | 18 | 19)
            }
            Self::Object(_) => matches!(level, 5 | 6 | 7 | 8 | 11 | 12 | 15 | 16),
            Self::Unknown(_) => {
                !matches!(
                    level, 0 | 1 | 2 | 3 | 9 | 10 | 13 | 14 | 17 | 18 | 19 | 5 | 6 | 7 |
                    8 | 11 | 12 | 15 | 16
                )
            }
        }
    }
}

impl NdrUnion for AceBody {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(4)?;
        *self = match level {
            0 | 1 | 2 | 3 | 9 | 10 | 13 | 14 | 17 | 18 | 19 => {
                Self::Basic(Default::default())
            }
            5 | 6 | 7 | 8 | 11 | 12 | 15 | 16 => Self::Object(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Basic(v) => v.pull_scalars(p).at("Basic")?,
            Self::Object(v) => v.pull_scalars(p).at("Object")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("Unknown")?
            }
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::Basic(v) => v.push_scalars(p).at("Basic")?,
            Self::Object(v) => v.push_scalars(p).at("Object")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.push_scalars(p)).at("Unknown")?
            }
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "ACE_BODY", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Basic(v) => v.print("Basic", out),
            Self::Object(v) => v.print("Object", out),
            Self::Unknown(v) => v.print("Unknown", out),
        }
        out.end();
    }
}

/// An access control entry (MS-DTYP 2.4.4).
///
/// ```idl
/// typedef [public, gensize] struct {
///     ACE_TYPE AceType;
///     ACE_FLAGS AceFlags;
///     /** Bytes of the whole entry, header and mask included. */
///     [value(8 + ndr_size_ACE_BODY(&Body, AceType, ndr->flags))] uint16 AceSize;
///     ACCESS_MASK Mask;
///     [subcontext(0), subcontext_size(AceSize - 8), switch_is(AceType)] ACE_BODY Body;
/// } ACE;
/// ```
#[doc(alias = "ACE")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ace {
    /// `ACE_TYPE AceType`
    #[doc(alias = "AceType")]
    pub ace_type: AceType,
    /// `ACE_FLAGS AceFlags`
    #[doc(alias = "AceFlags")]
    pub ace_flags: AceFlags,
    /// Bytes of the whole entry, header and mask included.
    #[doc(alias = "AceSize")]
    pub ace_size: u16,
    /// `ACCESS_MASK Mask`
    #[doc(alias = "Mask")]
    pub mask: AccessMask,
    /// `[subcontext(0), subcontext_size(AceSize - 8), switch_is(AceType)] ACE_BODY Body`
    #[doc(alias = "Body")]
    pub body: AceBody,
}

impl Ndr for Ace {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 4, [(ace_type, 0), (ace_flags, 1), (ace_size, 2), (mask, 4)]
        ) {
            self.ace_type.pull_scalars(p).at("AceType")?;
            self.ace_flags.pull_scalars(p).at("AceFlags")?;
            self.ace_size.pull_scalars(p).at("AceSize")?;
            self.mask.pull_scalars(p).at("Mask")?;
        }
        p.subcontext(
                0,
                Some(p.size(i128::from(self.ace_size) - 8)?),
                |p| self.body.pull_scalars(level(self.ace_type.0), p),
            )
            .at("Body")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.ace_type.push_scalars(p).at("AceType")?;
        self.ace_flags.push_scalars(p).at("AceFlags")?;
        p.narrow::<u16>(8 + p.size_of_union(&self.body, level(self.ace_type.0))?)?
            .push_scalars(p)
            .at("AceSize")?;
        self.mask.push_scalars(p).at("Mask")?;
        p.subcontext(
                0,
                Some(
                    p
                        .size(
                            (8 + p.size_of_union(&self.body, level(self.ace_type.0))?)
                                - 8,
                        )?,
                ),
                |p| self.body.push_scalars(level(self.ace_type.0), p),
            )
            .at("Body")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ACE");
        self.ace_type.print("AceType", out);
        self.ace_flags.print("AceFlags", out);
        self.ace_size.print("AceSize", out);
        self.mask.print("Mask", out);
        self.body.print(level(self.ace_type.0), "Body", out);
        out.end();
    }
}

/// An access control list behind its size.
///
/// ```idl
/// typedef [gensize] struct {
///     uint16 AceCount;
///     /** 0 */
///     uint16 Sbz2;
///     ACE Aces[AceCount];
///     /** Room the owner of the list left for more entries. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB Unused;
/// } ACL_BODY;
/// ```
#[doc(alias = "ACL_BODY")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AclBody {
    /// `uint16 AceCount`
    #[doc(alias = "AceCount")]
    pub ace_count: u16,
    /// 0
    #[doc(alias = "Sbz2")]
    pub sbz2: u16,
    /// `ACE Aces[AceCount]`
    #[doc(alias = "Aces")]
    pub aces: Vec<Ace>,
    /// Room the owner of the list left for more entries.
    #[doc(alias = "Unused")]
    pub unused: DataBlob,
}

impl Ndr for AclBody {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 4, 2, [(ace_count, 0), (sbz2, 2)]) {
            self.ace_count.pull_scalars(p).at("AceCount")?;
            self.sbz2.pull_scalars(p).at("Sbz2")?;
        }
        p.items(&mut self.aces, Dim::inline(self.ace_count)).at("Aces")?;
        p.with_flags(REMAINING, |p| self.unused.pull_scalars(p)).at("Unused")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.ace_count.push_scalars(p).at("AceCount")?;
        self.sbz2.push_scalars(p).at("Sbz2")?;
        p.items(&self.aces, Dim::inline(self.ace_count)).at("Aces")?;
        p.with_flags(REMAINING, |p| self.unused.push_scalars(p)).at("Unused")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ACL_BODY");
        self.ace_count.print("AceCount", out);
        self.sbz2.print("Sbz2", out);
        show_items("Aces", &self.aces, out);
        self.unused.print("Unused", out);
        out.end();
    }
}

/// An access control list (MS-DTYP 2.4.5).
///
/// ```idl
/// typedef [public, gensize] struct {
///     /** `ACL_REVISION` or `ACL_REVISION_DS`. */
///     uint8 AclRevision;
///     /** 0 */
///     uint8 Sbz1;
///     /** Bytes of the whole list, these four included. */
///     [value(4 + ndr_size_ACL_BODY(&Body, ndr->flags))] uint16 AclSize;
///     [subcontext(0), subcontext_size(AclSize - 4)] ACL_BODY Body;
/// } ACL;
/// ```
#[doc(alias = "ACL")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Acl {
    /// \`ACL\_REVISION\` or \`ACL\_REVISION\_DS\`.
    #[doc(alias = "AclRevision")]
    pub acl_revision: u8,
    /// 0
    #[doc(alias = "Sbz1")]
    pub sbz1: u8,
    /// Bytes of the whole list, these four included.
    #[doc(alias = "AclSize")]
    pub acl_size: u16,
    /// `[subcontext(0), subcontext_size(AclSize - 4)] ACL_BODY Body`
    #[doc(alias = "Body")]
    pub body: AclBody,
}

impl Ndr for Acl {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 4, 2, [(acl_revision, 0), (sbz1, 1), (acl_size, 2)]
        ) {
            self.acl_revision.pull_scalars(p).at("AclRevision")?;
            self.sbz1.pull_scalars(p).at("Sbz1")?;
            self.acl_size.pull_scalars(p).at("AclSize")?;
        }
        p.subcontext(
                0,
                Some(p.size(i128::from(self.acl_size) - 4)?),
                |p| self.body.pull_scalars(p),
            )
            .at("Body")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.acl_revision.push_scalars(p).at("AclRevision")?;
        self.sbz1.push_scalars(p).at("Sbz1")?;
        p.narrow::<u16>(4 + p.size_of(&self.body)?)?.push_scalars(p).at("AclSize")?;
        p.subcontext(
                0,
                Some(p.size((4 + p.size_of(&self.body)?) - 4)?),
                |p| self.body.push_scalars(p),
            )
            .at("Body")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ACL");
        self.acl_revision.print("AclRevision", out);
        self.sbz1.print("Sbz1", out);
        self.acl_size.print("AclSize", out);
        self.body.print("Body", out);
        out.end();
    }
}

/// The control bits of a security descriptor (MS-DTYP 2.4.6).
///
/// ```idl
/// typedef [public, bitmap16bit] bitmap {
///     SE_OWNER_DEFAULTED = 0x0001,
///     SE_GROUP_DEFAULTED = 0x0002,
///     SE_DACL_PRESENT = 0x0004,
///     SE_DACL_DEFAULTED = 0x0008,
///     SE_SACL_PRESENT = 0x0010,
///     SE_SACL_DEFAULTED = 0x0020,
///     SE_DACL_TRUSTED = 0x0040,
///     SE_SERVER_SECURITY = 0x0080,
///     SE_DACL_AUTO_INHERIT_REQ = 0x0100,
///     SE_SACL_AUTO_INHERIT_REQ = 0x0200,
///     SE_DACL_AUTO_INHERITED = 0x0400,
///     SE_SACL_AUTO_INHERITED = 0x0800,
///     SE_DACL_PROTECTED = 0x1000,
///     SE_SACL_PROTECTED = 0x2000,
///     SE_RM_CONTROL_VALID = 0x4000,
///     SE_SELF_RELATIVE = 0x8000
/// } SECURITY_DESCRIPTOR_CONTROL;
/// ```
#[doc(alias = "SECURITY_DESCRIPTOR_CONTROL")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecurityDescriptorControl(pub u16);

impl SecurityDescriptorControl {
    /// `SE_OWNER_DEFAULTED = 0x0001`
    pub const SE_OWNER_DEFAULTED: Self = Self(0x1);
    /// `SE_GROUP_DEFAULTED = 0x0002`
    pub const SE_GROUP_DEFAULTED: Self = Self(0x2);
    /// `SE_DACL_PRESENT = 0x0004`
    pub const SE_DACL_PRESENT: Self = Self(0x4);
    /// `SE_DACL_DEFAULTED = 0x0008`
    pub const SE_DACL_DEFAULTED: Self = Self(0x8);
    /// `SE_SACL_PRESENT = 0x0010`
    pub const SE_SACL_PRESENT: Self = Self(0x10);
    /// `SE_SACL_DEFAULTED = 0x0020`
    pub const SE_SACL_DEFAULTED: Self = Self(0x20);
    /// `SE_DACL_TRUSTED = 0x0040`
    pub const SE_DACL_TRUSTED: Self = Self(0x40);
    /// `SE_SERVER_SECURITY = 0x0080`
    pub const SE_SERVER_SECURITY: Self = Self(0x80);
    /// `SE_DACL_AUTO_INHERIT_REQ = 0x0100`
    pub const SE_DACL_AUTO_INHERIT_REQ: Self = Self(0x100);
    /// `SE_SACL_AUTO_INHERIT_REQ = 0x0200`
    pub const SE_SACL_AUTO_INHERIT_REQ: Self = Self(0x200);
    /// `SE_DACL_AUTO_INHERITED = 0x0400`
    pub const SE_DACL_AUTO_INHERITED: Self = Self(0x400);
    /// `SE_SACL_AUTO_INHERITED = 0x0800`
    pub const SE_SACL_AUTO_INHERITED: Self = Self(0x800);
    /// `SE_DACL_PROTECTED = 0x1000`
    pub const SE_DACL_PROTECTED: Self = Self(0x1000);
    /// `SE_SACL_PROTECTED = 0x2000`
    pub const SE_SACL_PROTECTED: Self = Self(0x2000);
    /// `SE_RM_CONTROL_VALID = 0x4000`
    pub const SE_RM_CONTROL_VALID: Self = Self(0x4000);
    /// `SE_SELF_RELATIVE = 0x8000`
    pub const SE_SELF_RELATIVE: Self = Self(0x8000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("SE_OWNER_DEFAULTED", 0x1),
        ("SE_GROUP_DEFAULTED", 0x2),
        ("SE_DACL_PRESENT", 0x4),
        ("SE_DACL_DEFAULTED", 0x8),
        ("SE_SACL_PRESENT", 0x10),
        ("SE_SACL_DEFAULTED", 0x20),
        ("SE_DACL_TRUSTED", 0x40),
        ("SE_SERVER_SECURITY", 0x80),
        ("SE_DACL_AUTO_INHERIT_REQ", 0x100),
        ("SE_SACL_AUTO_INHERIT_REQ", 0x200),
        ("SE_DACL_AUTO_INHERITED", 0x400),
        ("SE_SACL_AUTO_INHERITED", 0x800),
        ("SE_DACL_PROTECTED", 0x1000),
        ("SE_SACL_PROTECTED", 0x2000),
        ("SE_RM_CONTROL_VALID", 0x4000),
        ("SE_SELF_RELATIVE", 0x8000),
    ];
}

pidl_ndr::wire_bitmap!(SecurityDescriptorControl, u16, u16, 16, 2);

/// A self-relative security descriptor (MS-DTYP 2.4.6): little-endian
/// whatever the byte order around it, offsets count from its own start.
///
/// ```idl
/// typedef [public, gensize, relative_base, flag(LIBNDR_FLAG_LITTLE_ENDIAN)] struct {
///     /** 1 */
///     uint8 Revision;
///     /** 0, or the resource manager's when `SE_RM_CONTROL_VALID` is set. */
///     uint8 Sbz1;
///     SECURITY_DESCRIPTOR_CONTROL Control;
///     [relative] SID *Owner;
///     [relative] SID *Group;
///     [relative] ACL *Sacl;
///     [relative] ACL *Dacl;
/// } SECURITY_DESCRIPTOR;
/// ```
#[doc(alias = "SECURITY_DESCRIPTOR")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityDescriptor {
    /// 1
    #[doc(alias = "Revision")]
    pub revision: u8,
    /// 0, or the resource manager's when \`SE\_RM\_CONTROL\_VALID\` is set.
    #[doc(alias = "Sbz1")]
    pub sbz1: u8,
    /// `SECURITY_DESCRIPTOR_CONTROL Control`
    #[doc(alias = "Control")]
    pub control: SecurityDescriptorControl,
    /// `[relative] SID *Owner`
    #[doc(alias = "Owner")]
    pub owner: Option<Sid>,
    /// `[relative] SID *Group`
    #[doc(alias = "Group")]
    pub group: Option<Sid>,
    /// `[relative] ACL *Sacl`
    #[doc(alias = "Sacl")]
    pub sacl: Option<Acl>,
    /// `[relative] ACL *Dacl`
    #[doc(alias = "Dacl")]
    pub dacl: Option<Acl>,
}

impl Ndr for SecurityDescriptor {
    const MIN_SIZE: usize = 20;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(0);
        self.revision.pull_scalars(p).at("Revision")?;
        self.sbz1.pull_scalars(p).at("Sbz1")?;
        self.control.pull_scalars(p).at("Control")?;
        p.relative_pointer(&mut self.owner).at("Owner")?;
        p.relative_pointer(&mut self.group).at("Group")?;
        p.relative_pointer(&mut self.sacl).at("Sacl")?;
        p.relative_pointer(&mut self.dacl).at("Dacl")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN);
        let base = p.begin_relative_base_buffers(0)?;
        p.relative_pointee(&mut self.owner).at("Owner")?;
        p.relative_pointee(&mut self.group).at("Group")?;
        p.relative_pointee(&mut self.sacl).at("Sacl")?;
        p.relative_pointee(&mut self.dacl).at("Dacl")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN);
        p.align_by(4, 8)?;
        let base = p.begin_relative_base_scalars(0);
        self.revision.push_scalars(p).at("Revision")?;
        self.sbz1.push_scalars(p).at("Sbz1")?;
        self.control.push_scalars(p).at("Control")?;
        p.relative_pointer(&self.owner).at("Owner")?;
        p.relative_pointer(&self.group).at("Group")?;
        p.relative_pointer(&self.sacl).at("Sacl")?;
        p.relative_pointer(&self.dacl).at("Dacl")?;
        p.end_relative_base(base);
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN);
        let base = p.begin_relative_base_buffers(0)?;
        p.relative_pointee(&self.owner).at("Owner")?;
        p.relative_pointee(&self.group).at("Group")?;
        p.relative_pointee(&self.sacl).at("Sacl")?;
        p.relative_pointee(&self.dacl).at("Dacl")?;
        p.end_relative_base(base);
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "SECURITY_DESCRIPTOR");
        self.revision.print("Revision", out);
        self.sbz1.print("Sbz1", out);
        self.control.print("Control", out);
        show_pointer("Owner", &self.owner, out);
        show_pointer("Group", &self.group, out);
        show_pointer("Sacl", &self.sacl, out);
        show_pointer("Dacl", &self.dacl, out);
        out.end();
    }
}

/// Which parts of a security descriptor are asked for or set (MS-DTYP 2.4.7).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     OWNER_SECURITY_INFORMATION = 0x00000001,
///     GROUP_SECURITY_INFORMATION = 0x00000002,
///     DACL_SECURITY_INFORMATION = 0x00000004,
///     SACL_SECURITY_INFORMATION = 0x00000008,
///     LABEL_SECURITY_INFORMATION = 0x00000010,
///     ATTRIBUTE_SECURITY_INFORMATION = 0x00000020,
///     SCOPE_SECURITY_INFORMATION = 0x00000040,
///     BACKUP_SECURITY_INFORMATION = 0x00010000,
///     UNPROTECTED_SACL_SECURITY_INFORMATION = 0x10000000,
///     UNPROTECTED_DACL_SECURITY_INFORMATION = 0x20000000,
///     PROTECTED_SACL_SECURITY_INFORMATION = 0x40000000,
///     PROTECTED_DACL_SECURITY_INFORMATION = 0x80000000
/// } SECURITY_INFORMATION;
/// ```
#[doc(alias = "SECURITY_INFORMATION")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecurityInformation(pub u32);

impl SecurityInformation {
    /// `OWNER_SECURITY_INFORMATION = 0x00000001`
    pub const OWNER_SECURITY_INFORMATION: Self = Self(0x1);
    /// `GROUP_SECURITY_INFORMATION = 0x00000002`
    pub const GROUP_SECURITY_INFORMATION: Self = Self(0x2);
    /// `DACL_SECURITY_INFORMATION = 0x00000004`
    pub const DACL_SECURITY_INFORMATION: Self = Self(0x4);
    /// `SACL_SECURITY_INFORMATION = 0x00000008`
    pub const SACL_SECURITY_INFORMATION: Self = Self(0x8);
    /// `LABEL_SECURITY_INFORMATION = 0x00000010`
    pub const LABEL_SECURITY_INFORMATION: Self = Self(0x10);
    /// `ATTRIBUTE_SECURITY_INFORMATION = 0x00000020`
    pub const ATTRIBUTE_SECURITY_INFORMATION: Self = Self(0x20);
    /// `SCOPE_SECURITY_INFORMATION = 0x00000040`
    pub const SCOPE_SECURITY_INFORMATION: Self = Self(0x40);
    /// `BACKUP_SECURITY_INFORMATION = 0x00010000`
    pub const BACKUP_SECURITY_INFORMATION: Self = Self(0x10000);
    /// `UNPROTECTED_SACL_SECURITY_INFORMATION = 0x10000000`
    pub const UNPROTECTED_SACL_SECURITY_INFORMATION: Self = Self(0x10000000);
    /// `UNPROTECTED_DACL_SECURITY_INFORMATION = 0x20000000`
    pub const UNPROTECTED_DACL_SECURITY_INFORMATION: Self = Self(0x20000000);
    /// `PROTECTED_SACL_SECURITY_INFORMATION = 0x40000000`
    pub const PROTECTED_SACL_SECURITY_INFORMATION: Self = Self(0x40000000);
    /// `PROTECTED_DACL_SECURITY_INFORMATION = 0x80000000`
    pub const PROTECTED_DACL_SECURITY_INFORMATION: Self = Self(0x80000000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("OWNER_SECURITY_INFORMATION", 0x1),
        ("GROUP_SECURITY_INFORMATION", 0x2),
        ("DACL_SECURITY_INFORMATION", 0x4),
        ("SACL_SECURITY_INFORMATION", 0x8),
        ("LABEL_SECURITY_INFORMATION", 0x10),
        ("ATTRIBUTE_SECURITY_INFORMATION", 0x20),
        ("SCOPE_SECURITY_INFORMATION", 0x40),
        ("BACKUP_SECURITY_INFORMATION", 0x10000),
        ("UNPROTECTED_SACL_SECURITY_INFORMATION", 0x10000000),
        ("UNPROTECTED_DACL_SECURITY_INFORMATION", 0x20000000),
        ("PROTECTED_SACL_SECURITY_INFORMATION", 0x40000000),
        ("PROTECTED_DACL_SECURITY_INFORMATION", 0x80000000),
    ];
}

pidl_ndr::wire_bitmap!(SecurityInformation, u32, u32, 32, 4);

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<Guid>("GUID"),
    Type::of::<NdrContextHandle>("ndr_context_handle"),
    Type::of::<Luid>("LUID"),
    Type::of::<Filetime>("FILETIME"),
    Type::of::<Systemtime>("SYSTEMTIME"),
    Type::of::<LargeInteger>("LARGE_INTEGER"),
    Type::of::<UlargeInteger>("ULARGE_INTEGER"),
    Type::of::<RpcUnicodeString>("RPC_UNICODE_STRING"),
    Type::of::<RpcString>("RPC_STRING"),
    Type::of::<Sid>("SID"),
    Type::of::<RpcSid>("RPC_SID"),
    Type::of::<AccessMask>("ACCESS_MASK"),
    Type::of::<AceType>("ACE_TYPE"),
    Type::of::<AceFlags>("ACE_FLAGS"),
    Type::of::<AceObjectFlags>("ACE_OBJECT_FLAGS"),
    Type::union::<AceObjectType>("ACE_OBJECT_TYPE"),
    Type::union::<AceInheritedObjectType>("ACE_INHERITED_OBJECT_TYPE"),
    Type::of::<AceBasic>("ACE_BASIC"),
    Type::of::<AceObject>("ACE_OBJECT"),
    Type::union::<AceBody>("ACE_BODY"),
    Type::of::<Ace>("ACE"),
    Type::of::<AclBody>("ACL_BODY"),
    Type::of::<Acl>("ACL"),
    Type::of::<SecurityDescriptorControl>("SECURITY_DESCRIPTOR_CONTROL"),
    Type::of::<SecurityDescriptor>("SECURITY_DESCRIPTOR"),
    Type::of::<SecurityInformation>("SECURITY_INFORMATION"),
];

/// The interface `dtyp`.
///
/// Windows and DCE base types
pub static DTYP: Interface = Interface {
    name: "dtyp",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
