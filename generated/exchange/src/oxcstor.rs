//! Generated from `oxcstor.idl` by `pidl`; changes belong there.

use dcerpc::dtyp::Guid;
use super::oxcdata::FlaggedPropertyValue;
use super::oxcentryid::{FolderId, LongTermId};
use super::oxcerrors::ErrorCode;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const RAW8_NULLTERM: Flags = Flags(0x2040);

/// Text of 8-bit characters with the zero byte that ends it.
///
/// ```idl
/// typedef [public, flag(STR_RAW8|STR_NULLTERM)] string AsciiString;
/// ```
pub type AsciiString = NdrString;

/// Kind of logon (MS-OXCSTOR 2.2.1.1.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** To a private mailbox; without it, to the public folders. */
///     Private = 0x01,
///     /** Not to be shown to others; servers ignore it. */
///     Undercover = 0x02,
///     /** To a ghosted replica of the public folders; servers ignore it. */
///     Ghosted = 0x04,
///     /** From a mail spooler; servers ignore it. */
///     SpoolerProcess = 0x08
/// } LogonFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LogonFlags(pub u8);

impl LogonFlags {
    /// To a private mailbox; without it, to the public folders.
    #[doc(alias = "Private")]
    pub const PRIVATE: Self = Self(0x1);
    /// Not to be shown to others; servers ignore it.
    #[doc(alias = "Undercover")]
    pub const UNDERCOVER: Self = Self(0x2);
    /// To a ghosted replica of the public folders; servers ignore it.
    #[doc(alias = "Ghosted")]
    pub const GHOSTED: Self = Self(0x4);
    /// From a mail spooler; servers ignore it.
    #[doc(alias = "SpoolerProcess")]
    pub const SPOOLER_PROCESS: Self = Self(0x8);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("Private", 0x1),
        ("Undercover", 0x2),
        ("Ghosted", 0x4),
        ("SpoolerProcess", 0x8),
    ];
}

pidl_ndr::wire_bitmap!(LogonFlags, u8, u8, 8, 1);

/// How to log on (MS-OXCSTOR 2.2.1.1.1).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     USE_ADMIN_PRIVILEGE = 0x00000001,
///     PUBLIC = 0x00000002,
///     HOME_LOGON = 0x00000004,
///     TAKE_OWNERSHIP = 0x00000008,
///     ALTERNATE_SERVER = 0x00000100,
///     /** Any server with public folders will do, not only the user's own. */
///     IGNORE_HOME_MDB = 0x00000200,
///     NO_MAIL = 0x00000400,
///     /** Replica ids belong to the logon, not to all logons of a database. */
///     USE_PER_MDB_REPLID_MAPPING = 0x01000000,
///     /** The client understands RopProgress. */
///     SUPPORT_PROGRESS = 0x20000000
/// } OpenFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenFlags(pub u32);

impl OpenFlags {
    /// `USE_ADMIN_PRIVILEGE = 0x00000001`
    pub const USE_ADMIN_PRIVILEGE: Self = Self(0x1);
    /// `PUBLIC = 0x00000002`
    pub const PUBLIC: Self = Self(0x2);
    /// `HOME_LOGON = 0x00000004`
    pub const HOME_LOGON: Self = Self(0x4);
    /// `TAKE_OWNERSHIP = 0x00000008`
    pub const TAKE_OWNERSHIP: Self = Self(0x8);
    /// `ALTERNATE_SERVER = 0x00000100`
    pub const ALTERNATE_SERVER: Self = Self(0x100);
    /// Any server with public folders will do, not only the user's own.
    pub const IGNORE_HOME_MDB: Self = Self(0x200);
    /// `NO_MAIL = 0x00000400`
    pub const NO_MAIL: Self = Self(0x400);
    /// Replica ids belong to the logon, not to all logons of a database.
    pub const USE_PER_MDB_REPLID_MAPPING: Self = Self(0x1000000);
    /// The client understands RopProgress.
    pub const SUPPORT_PROGRESS: Self = Self(0x20000000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("USE_ADMIN_PRIVILEGE", 0x1),
        ("PUBLIC", 0x2),
        ("HOME_LOGON", 0x4),
        ("TAKE_OWNERSHIP", 0x8),
        ("ALTERNATE_SERVER", 0x100),
        ("IGNORE_HOME_MDB", 0x200),
        ("NO_MAIL", 0x400),
        ("USE_PER_MDB_REPLID_MAPPING", 0x1000000),
        ("SUPPORT_PROGRESS", 0x20000000),
    ];
}

pidl_ndr::wire_bitmap!(OpenFlags, u32, u32, 32, 4);

/// State of the mailbox (MS-OXCSTOR 2.2.1.5.2).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     /** Search folders are at work. */
///     STORE_HAS_SEARCHES = 0x01000000
/// } StoreState;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct StoreState(pub u32);

impl StoreState {
    /// Search folders are at work.
    pub const STORE_HAS_SEARCHES: Self = Self(0x1000000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("STORE_HAS_SEARCHES", 0x1000000),
    ];
}

pidl_ndr::wire_bitmap!(StoreState, u32, u32, 32, 4);

/// What the user may do, and whether he is out of office (MS-OXCSTOR 2.2.1.1.3).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** Always set. */
///     Reserved = 0x01,
///     OwnerRight = 0x02,
///     SendAsRight = 0x04,
///     OOF = 0x10
/// } ResponseFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResponseFlags(pub u8);

impl ResponseFlags {
    /// Always set.
    #[doc(alias = "Reserved")]
    pub const RESERVED: Self = Self(0x1);
    /// `OwnerRight = 0x02`
    #[doc(alias = "OwnerRight")]
    pub const OWNER_RIGHT: Self = Self(0x2);
    /// `SendAsRight = 0x04`
    #[doc(alias = "SendAsRight")]
    pub const SEND_AS_RIGHT: Self = Self(0x4);
    /// `OOF = 0x10`
    pub const OOF: Self = Self(0x10);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("Reserved", 0x1),
        ("OwnerRight", 0x2),
        ("SendAsRight", 0x4),
        ("OOF", 0x10),
    ];
}

pidl_ndr::wire_bitmap!(ResponseFlags, u8, u8, 8, 1);

/// ```idl
/// typedef [public, enum8bit] enum {
///     Sunday = 0,
///     Monday = 1,
///     Tuesday = 2,
///     Wednesday = 3,
///     Thursday = 4,
///     Friday = 5,
///     Saturday = 6
/// } DayOfWeek;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DayOfWeek(pub u8);

impl DayOfWeek {
    /// `Sunday = 0`
    #[doc(alias = "Sunday")]
    pub const SUNDAY: Self = Self(0);
    /// `Monday = 1`
    #[doc(alias = "Monday")]
    pub const MONDAY: Self = Self(1);
    /// `Tuesday = 2`
    #[doc(alias = "Tuesday")]
    pub const TUESDAY: Self = Self(2);
    /// `Wednesday = 3`
    #[doc(alias = "Wednesday")]
    pub const WEDNESDAY: Self = Self(3);
    /// `Thursday = 4`
    #[doc(alias = "Thursday")]
    pub const THURSDAY: Self = Self(4);
    /// `Friday = 5`
    #[doc(alias = "Friday")]
    pub const FRIDAY: Self = Self(5);
    /// `Saturday = 6`
    #[doc(alias = "Saturday")]
    pub const SATURDAY: Self = Self(6);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("Sunday", 0),
        ("Monday", 1),
        ("Tuesday", 2),
        ("Wednesday", 3),
        ("Thursday", 4),
        ("Friday", 5),
        ("Saturday", 6),
    ];
}

pidl_ndr::wire_enum!(DayOfWeek, u8, u8, 1);

/// Time of the logon, UTC (MS-OXCROPS 2.2.3.1.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 Seconds;
///     uint8 Minutes;
///     uint8 Hour;
///     DayOfWeek DayOfWeek;
///     uint8 Day;
///     /** January is 1. */
///     uint8 Month;
///     uint16 Year;
/// } LogonTime;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogonTime {
    /// `uint8 Seconds`
    #[doc(alias = "Seconds")]
    pub seconds: u8,
    /// `uint8 Minutes`
    #[doc(alias = "Minutes")]
    pub minutes: u8,
    /// `uint8 Hour`
    #[doc(alias = "Hour")]
    pub hour: u8,
    /// `DayOfWeek DayOfWeek`
    #[doc(alias = "DayOfWeek")]
    pub day_of_week: DayOfWeek,
    /// `uint8 Day`
    #[doc(alias = "Day")]
    pub day: u8,
    /// January is 1.
    #[doc(alias = "Month")]
    pub month: u8,
    /// `uint16 Year`
    #[doc(alias = "Year")]
    pub year: u16,
}

impl Ndr for LogonTime {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(seconds, 0), (minutes, 1), (hour, 2), (day_of_week, 3),
            (day, 4), (month, 5), (year, 6)]
        ) {
            self.seconds.pull_scalars(p).at("Seconds")?;
            self.minutes.pull_scalars(p).at("Minutes")?;
            self.hour.pull_scalars(p).at("Hour")?;
            self.day_of_week.pull_scalars(p).at("DayOfWeek")?;
            self.day.pull_scalars(p).at("Day")?;
            self.month.pull_scalars(p).at("Month")?;
            self.year.pull_scalars(p).at("Year")?;
        }
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.seconds.push_scalars(p).at("Seconds")?;
        self.minutes.push_scalars(p).at("Minutes")?;
        self.hour.push_scalars(p).at("Hour")?;
        self.day_of_week.push_scalars(p).at("DayOfWeek")?;
        self.day.push_scalars(p).at("Day")?;
        self.month.push_scalars(p).at("Month")?;
        self.year.push_scalars(p).at("Year")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "LogonTime");
        self.seconds.print("Seconds", out);
        self.minutes.print("Minutes", out);
        self.hour.print("Hour", out);
        self.day_of_week.print("DayOfWeek", out);
        self.day.print("Day", out);
        self.month.print("Month", out);
        self.year.print("Year", out);
        out.end();
    }
}

/// A counted string that is not there when its count is 0.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [present(remaining() != 0)] AsciiString Text;
/// } OptionalAsciiString;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OptionalAsciiString {
    /// `[present(remaining() != 0)] AsciiString Text`
    #[doc(alias = "Text")]
    pub text: Option<AsciiString>,
}

impl Ndr for OptionalAsciiString {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.present_with(
                &mut self.text,
                (p.remaining() as i128) != 0,
                |v, p| p.with_flags(RAW8_NULLTERM, |p| v.pull_scalars(p)),
            )
            .at("Text")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.present_with(
                &self.text,
                self.text.is_some(),
                |v, p| p.with_flags(RAW8_NULLTERM, |p| v.push_scalars(p)),
            )
            .at("Text")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "OptionalAsciiString");
        show_present_with(&self.text, out, |v, out| v.print("Text", out));
        out.end();
    }
}

/// RopLogon request (MS-OXCROPS 2.2.3.1.1, MS-OXCSTOR 2.2.1.1.1). The handle index is that of the logon to come.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     LogonFlags LogonFlags;
///     OpenFlags OpenFlags;
///     /** 0 */
///     StoreState StoreState;
///     /** Bytes of `Essdn`, its terminator included. */
///     [value(bytes(Essdn))] uint16 EssdnSize;
///     /** Distinguished name of the mailbox; nothing for public folders. */
///     [subcontext(0), subcontext_size(EssdnSize)] OptionalAsciiString Essdn;
/// } RopLogonRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopLogonRequest {
    /// `LogonFlags LogonFlags`
    #[doc(alias = "LogonFlags")]
    pub logon_flags: LogonFlags,
    /// `OpenFlags OpenFlags`
    #[doc(alias = "OpenFlags")]
    pub open_flags: OpenFlags,
    /// 0
    #[doc(alias = "StoreState")]
    pub store_state: StoreState,
    /// Bytes of \`Essdn\`, its terminator included.
    #[doc(alias = "EssdnSize")]
    pub essdn_size: u16,
    /// Distinguished name of the mailbox; nothing for public folders.
    #[doc(alias = "Essdn")]
    pub essdn: OptionalAsciiString,
}

impl Ndr for RopLogonRequest {
    const MIN_SIZE: usize = 11;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 11, 0, [(logon_flags, 0), (open_flags, 1), (store_state, 5),
            (essdn_size, 9)]
        ) {
            self.logon_flags.pull_scalars(p).at("LogonFlags")?;
            self.open_flags.pull_scalars(p).at("OpenFlags")?;
            self.store_state.pull_scalars(p).at("StoreState")?;
            self.essdn_size.pull_scalars(p).at("EssdnSize")?;
        }
        p.subcontext(0, Some(p.size(self.essdn_size)?), |p| self.essdn.pull_scalars(p))
            .at("Essdn")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.logon_flags.push_scalars(p).at("LogonFlags")?;
        self.open_flags.push_scalars(p).at("OpenFlags")?;
        self.store_state.push_scalars(p).at("StoreState")?;
        let essdn_size_place = p.number_later(2).at("EssdnSize")?;
        let essdn_bytes = p
            .measured(|p| p.subcontext(0, None, |p| self.essdn.push_scalars(p)))
            .at("Essdn")?;
        p.fill(essdn_size_place, 2, essdn_bytes.0).at("EssdnSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopLogonRequest");
        self.logon_flags.print("LogonFlags", out);
        self.open_flags.print("OpenFlags", out);
        self.store_state.print("StoreState", out);
        self.essdn_size.print("EssdnSize", out);
        self.essdn.print("Essdn", out);
        out.end();
    }
}

/// RopLogon success response for private mailboxes, behind the folder ids (MS-OXCROPS 2.2.3.1.2, MS-OXCSTOR 2.2.1.1.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ResponseFlags ResponseFlags;
///     GUID MailboxGuid;
///     /** Short form of `ReplGuid`. */
///     uint16 ReplId;
///     GUID ReplGuid;
///     LogonTime LogonTime;
///     /** Changes with the address routing table. */
///     hyper GwartTime;
///     /** 0 */
///     StoreState StoreState;
/// } RopLogonPrivate;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopLogonPrivate {
    /// `ResponseFlags ResponseFlags`
    #[doc(alias = "ResponseFlags")]
    pub response_flags: ResponseFlags,
    /// `GUID MailboxGuid`
    #[doc(alias = "MailboxGuid")]
    pub mailbox_guid: Guid,
    /// Short form of \`ReplGuid\`.
    #[doc(alias = "ReplId")]
    pub repl_id: u16,
    /// `GUID ReplGuid`
    #[doc(alias = "ReplGuid")]
    pub repl_guid: Guid,
    /// `LogonTime LogonTime`
    #[doc(alias = "LogonTime")]
    pub logon_time: LogonTime,
    /// Changes with the address routing table.
    #[doc(alias = "GwartTime")]
    pub gwart_time: u64,
    /// 0
    #[doc(alias = "StoreState")]
    pub store_state: StoreState,
}

impl Ndr for RopLogonPrivate {
    const MIN_SIZE: usize = 55;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 35, 0, [(response_flags, 0), (mailbox_guid, 1), (repl_id, 17),
            (repl_guid, 19)]
        ) {
            self.response_flags.pull_scalars(p).at("ResponseFlags")?;
            self.mailbox_guid.pull_scalars(p).at("MailboxGuid")?;
            self.repl_id.pull_scalars(p).at("ReplId")?;
            self.repl_guid.pull_scalars(p).at("ReplGuid")?;
        }
        self.logon_time.pull_scalars(p).at("LogonTime")?;
        if !pidl_ndr::run!(self, p, 12, 0, [(gwart_time, 0), (store_state, 8)]) {
            self.gwart_time.pull_scalars(p).at("GwartTime")?;
            self.store_state.pull_scalars(p).at("StoreState")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.response_flags.push_scalars(p).at("ResponseFlags")?;
        self.mailbox_guid.push_scalars(p).at("MailboxGuid")?;
        self.repl_id.push_scalars(p).at("ReplId")?;
        self.repl_guid.push_scalars(p).at("ReplGuid")?;
        self.logon_time.push_scalars(p).at("LogonTime")?;
        self.gwart_time.push_scalars(p).at("GwartTime")?;
        self.store_state.push_scalars(p).at("StoreState")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopLogonPrivate");
        self.response_flags.print("ResponseFlags", out);
        self.mailbox_guid.print("MailboxGuid", out);
        self.repl_id.print("ReplId", out);
        self.repl_guid.print("ReplGuid", out);
        self.logon_time.print("LogonTime", out);
        self.gwart_time.print("GwartTime", out);
        self.store_state.print("StoreState", out);
        out.end();
    }
}

/// RopLogon success response for public folders, behind the folder ids (MS-OXCROPS 2.2.3.1.3, MS-OXCSTOR 2.2.1.1.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Short form of `ReplGuid`. */
///     uint16 ReplId;
///     GUID ReplGuid;
///     /** Not used; 0 */
///     GUID PerUserGuid;
/// } RopLogonPublic;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopLogonPublic {
    /// Short form of \`ReplGuid\`.
    #[doc(alias = "ReplId")]
    pub repl_id: u16,
    /// `GUID ReplGuid`
    #[doc(alias = "ReplGuid")]
    pub repl_guid: Guid,
    /// Not used; 0
    #[doc(alias = "PerUserGuid")]
    pub per_user_guid: Guid,
}

impl Ndr for RopLogonPublic {
    const MIN_SIZE: usize = 34;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 34, 0, [(repl_id, 0), (repl_guid, 2), (per_user_guid, 18)]
        ) {
            self.repl_id.pull_scalars(p).at("ReplId")?;
            self.repl_guid.pull_scalars(p).at("ReplGuid")?;
            self.per_user_guid.pull_scalars(p).at("PerUserGuid")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.repl_id.push_scalars(p).at("ReplId")?;
        self.repl_guid.push_scalars(p).at("ReplGuid")?;
        self.per_user_guid.push_scalars(p).at("PerUserGuid")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopLogonPublic");
        self.repl_id.print("ReplId", out);
        self.repl_guid.print("ReplGuid", out);
        self.per_user_guid.print("PerUserGuid", out);
        out.end();
    }
}

/// ```idl
/// typedef [nodiscriminant, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(Private)] RopLogonPrivate Private;
///     [default] RopLogonPublic Public;
/// } RopLogonStore;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum RopLogonStore {
    /// For `Private` (1).
    Private(RopLogonPrivate),
    /// For any other level.
    Public(RopLogonPublic),
}

impl Default for RopLogonStore {
    fn default() -> Self {
        Self::Private(Default::default())
    }
}

impl RopLogonStore {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Private(_) => matches!(level, 1),
            Self::Public(_) => !matches!(level, 1),
        }
    }
}

impl NdrUnion for RopLogonStore {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(8)?;
        *self = match level {
            1 => Self::Private(Default::default()),
            _ => Self::Public(Default::default()),
        };
        match self {
            Self::Private(v) => v.pull_scalars(p).at("Private")?,
            Self::Public(v) => v.pull_scalars(p).at("Public")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::Private(v) => v.push_scalars(p).at("Private")?,
            Self::Public(v) => v.push_scalars(p).at("Public")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "RopLogonStore", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Private(v) => v.print("Private", out),
            Self::Public(v) => v.print("Public", out),
        }
        out.end();
    }
}

/// RopLogon success response (MS-OXCROPS 2.2.3.1.2 and 2.2.3.1.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     LogonFlags LogonFlags;
///     /**
///      * Special folders in the order of MS-OXCSTOR 2.2.1.1.3: root,
///      * deferred actions, spooler queue, interpersonal messages, inbox,
///      * outbox, sent items, deleted items, common views, schedule, search,
///      * views, shortcuts. Public folders (2.2.1.1.4): root, interpersonal
///      * messages, non-interpersonal, eforms registry, free/busy, offline
///      * address book, eforms of the locale, local free/busy, local offline
///      * address book, NNTP articles, and three that are 0.
///      */
///     FolderID FolderIds[13];
///     [switch_is(LogonFlags & Private)] RopLogonStore Store;
/// } RopLogonSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopLogonSuccess {
    /// `LogonFlags LogonFlags`
    #[doc(alias = "LogonFlags")]
    pub logon_flags: LogonFlags,
    /// Special folders in the order of MS-OXCSTOR 2.2.1.1.3: root,
    /// deferred actions, spooler queue, interpersonal messages, inbox,
    /// outbox, sent items, deleted items, common views, schedule, search,
    /// views, shortcuts. Public folders (2.2.1.1.4): root, interpersonal
    /// messages, non-interpersonal, eforms registry, free/busy, offline
    /// address book, eforms of the locale, local free/busy, local offline
    /// address book, NNTP articles, and three that are 0.
    #[doc(alias = "FolderIds")]
    pub folder_ids: [FolderId; 13],
    /// `[switch_is(LogonFlags & Private)] RopLogonStore Store`
    #[doc(alias = "Store")]
    pub store: RopLogonStore,
}

impl Ndr for RopLogonSuccess {
    const MIN_SIZE: usize = 139;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 105, 0, [(logon_flags, 0), (folder_ids, 1)]) {
            self.logon_flags.pull_scalars(p).at("LogonFlags")?;
            p.slice(&mut self.folder_ids).at("FolderIds")?;
        }
        self.store
            .pull_scalars(level(i128::from(self.logon_flags.0) & 1), p)
            .at("Store")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.logon_flags.push_scalars(p).at("LogonFlags")?;
        p.slice(&self.folder_ids).at("FolderIds")?;
        self.store
            .push_scalars(level(i128::from(self.logon_flags.0) & 1), p)
            .at("Store")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopLogonSuccess");
        self.logon_flags.print("LogonFlags", out);
        show_items("FolderIds", &self.folder_ids, out);
        self.store.print(level(i128::from(self.logon_flags.0) & 1), "Store", out);
        out.end();
    }
}

/// RopLogon redirect response (MS-OXCROPS 2.2.3.1.4, MS-OXCSTOR 2.2.1.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     LogonFlags LogonFlags;
///     /** Bytes of `ServerName`, its terminator included. */
///     [value(bytes(ServerName))] uint8 ServerNameSize;
///     /** Where the mailbox is. */
///     [subcontext(0), subcontext_size(ServerNameSize)] OptionalAsciiString ServerName;
/// } RopLogonRedirect;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopLogonRedirect {
    /// `LogonFlags LogonFlags`
    #[doc(alias = "LogonFlags")]
    pub logon_flags: LogonFlags,
    /// Bytes of \`ServerName\`, its terminator included.
    #[doc(alias = "ServerNameSize")]
    pub server_name_size: u8,
    /// Where the mailbox is.
    #[doc(alias = "ServerName")]
    pub server_name: OptionalAsciiString,
}

impl Ndr for RopLogonRedirect {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 2, 0, [(logon_flags, 0), (server_name_size, 1)]) {
            self.logon_flags.pull_scalars(p).at("LogonFlags")?;
            self.server_name_size.pull_scalars(p).at("ServerNameSize")?;
        }
        p.subcontext(
                0,
                Some(p.size(self.server_name_size)?),
                |p| self.server_name.pull_scalars(p),
            )
            .at("ServerName")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.logon_flags.push_scalars(p).at("LogonFlags")?;
        let server_name_size_place = p.number_later(1).at("ServerNameSize")?;
        let server_name_bytes = p
            .measured(|p| p.subcontext(0, None, |p| self.server_name.push_scalars(p)))
            .at("ServerName")?;
        p.fill(server_name_size_place, 1, server_name_bytes.0).at("ServerNameSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopLogonRedirect");
        self.logon_flags.print("LogonFlags", out);
        self.server_name_size.print("ServerNameSize", out);
        self.server_name.print("ServerName", out);
        out.end();
    }
}

/// RopLogon response (MS-OXCROPS 2.2.3.1.2 to 2.2.3.1.5).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopLogonSuccess Success;
///     /** With `ecWrongServer`. */
///     [present(ReturnValue == ecWrongServer)] RopLogonRedirect Redirect;
/// } RopLogonResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopLogonResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopLogonSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopLogonSuccess>,
    /// With \`ecWrongServer\`.
    #[doc(alias = "Redirect")]
    pub redirect: Option<RopLogonRedirect>,
}

impl Ndr for RopLogonResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(output_handle_index, 0), (return_value, 1)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.present(&mut self.redirect, i128::from(self.return_value.0) == 1144)
            .at("Redirect")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.present(&self.redirect, i128::from(self.return_value.0) == 1144)
            .at("Redirect")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopLogonResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        show_present("Redirect", &self.redirect, out);
        out.end();
    }
}

/// RopGetReceiveFolder request (MS-OXCROPS 2.2.3.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Class of the message to be delivered; empty for all. */
///     AsciiString MessageClass;
/// } RopGetReceiveFolderRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetReceiveFolderRequest {
    /// Class of the message to be delivered; empty for all.
    #[doc(alias = "MessageClass")]
    pub message_class: AsciiString,
}

impl Ndr for RopGetReceiveFolderRequest {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.with_flags(RAW8_NULLTERM, |p| self.message_class.pull_scalars(p))
            .at("MessageClass")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.with_flags(RAW8_NULLTERM, |p| self.message_class.push_scalars(p))
            .at("MessageClass")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetReceiveFolderRequest");
        self.message_class.print("MessageClass", out);
        out.end();
    }
}

/// RopGetReceiveFolder success response (MS-OXCROPS 2.2.3.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FolderID FolderId;
///     /** The longest prefix of the class that has a folder. */
///     AsciiString ExplicitMessageClass;
/// } RopGetReceiveFolderSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetReceiveFolderSuccess {
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// The longest prefix of the class that has a folder.
    #[doc(alias = "ExplicitMessageClass")]
    pub explicit_message_class: AsciiString,
}

impl Ndr for RopGetReceiveFolderSuccess {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.pull_scalars(p).at("FolderId")?;
        p.with_flags(RAW8_NULLTERM, |p| self.explicit_message_class.pull_scalars(p))
            .at("ExplicitMessageClass")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        p.with_flags(RAW8_NULLTERM, |p| self.explicit_message_class.push_scalars(p))
            .at("ExplicitMessageClass")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetReceiveFolderSuccess");
        self.folder_id.print("FolderId", out);
        self.explicit_message_class.print("ExplicitMessageClass", out);
        out.end();
    }
}

/// RopGetReceiveFolder response (MS-OXCROPS 2.2.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetReceiveFolderSuccess Success;
/// } RopGetReceiveFolderResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetReceiveFolderResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetReceiveFolderSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetReceiveFolderSuccess>,
}

impl Ndr for RopGetReceiveFolderResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetReceiveFolderResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSetReceiveFolder request (MS-OXCROPS 2.2.3.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 takes the entry away. */
///     FolderID FolderId;
///     AsciiString MessageClass;
/// } RopSetReceiveFolderRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetReceiveFolderRequest {
    /// 0 takes the entry away.
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// `AsciiString MessageClass`
    #[doc(alias = "MessageClass")]
    pub message_class: AsciiString,
}

impl Ndr for RopSetReceiveFolderRequest {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.pull_scalars(p).at("FolderId")?;
        p.with_flags(RAW8_NULLTERM, |p| self.message_class.pull_scalars(p))
            .at("MessageClass")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        p.with_flags(RAW8_NULLTERM, |p| self.message_class.push_scalars(p))
            .at("MessageClass")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetReceiveFolderRequest");
        self.folder_id.print("FolderId", out);
        self.message_class.print("MessageClass", out);
        out.end();
    }
}

/// RopSetReceiveFolder response (MS-OXCROPS 2.2.3.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSetReceiveFolderResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetReceiveFolderResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSetReceiveFolderResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetReceiveFolderResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// Row of the receive folder table whose values are all there (MS-OXCSTOR 2.2.1.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FolderID FolderId;
///     AsciiString MessageClass;
///     NTTIME LastModificationTime;
/// } StandardReceiveFolderRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StandardReceiveFolderRow {
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// `AsciiString MessageClass`
    #[doc(alias = "MessageClass")]
    pub message_class: AsciiString,
    /// `NTTIME LastModificationTime`
    #[doc(alias = "LastModificationTime")]
    pub last_modification_time: Nttime,
}

impl Ndr for StandardReceiveFolderRow {
    const MIN_SIZE: usize = 17;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.pull_scalars(p).at("FolderId")?;
        p.with_flags(RAW8_NULLTERM, |p| self.message_class.pull_scalars(p))
            .at("MessageClass")?;
        self.last_modification_time.pull_scalars(p).at("LastModificationTime")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        p.with_flags(RAW8_NULLTERM, |p| self.message_class.push_scalars(p))
            .at("MessageClass")?;
        self.last_modification_time.push_scalars(p).at("LastModificationTime")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "StandardReceiveFolderRow");
        self.folder_id.print("FolderId", out);
        self.message_class.print("MessageClass", out);
        self.last_modification_time.print("LastModificationTime", out);
        out.end();
    }
}

/// Row of the receive folder table that says of each value whether it is there (MS-OXCSTOR 2.2.1.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [provide(column, 0x67480014)] FlaggedPropertyValue FolderId;
///     [provide(column, 0x001A001E)] FlaggedPropertyValue MessageClass;
///     [provide(column, 0x30080040)] FlaggedPropertyValue LastModificationTime;
/// } FlaggedReceiveFolderRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlaggedReceiveFolderRow {
    /// `[provide(column, 0x67480014)] FlaggedPropertyValue FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FlaggedPropertyValue,
    /// `[provide(column, 0x001A001E)] FlaggedPropertyValue MessageClass`
    #[doc(alias = "MessageClass")]
    pub message_class: FlaggedPropertyValue,
    /// `[provide(column, 0x30080040)] FlaggedPropertyValue LastModificationTime`
    #[doc(alias = "LastModificationTime")]
    pub last_modification_time: FlaggedPropertyValue,
}

impl Ndr for FlaggedReceiveFolderRow {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.with_number(
                "column",
                p.narrow(1732771860)?,
                |p| self.folder_id.pull_scalars(p),
            )
            .at("FolderId")?;
        p.with_number(
                "column",
                p.narrow(1703966)?,
                |p| self.message_class.pull_scalars(p),
            )
            .at("MessageClass")?;
        p.with_number(
                "column",
                p.narrow(805830720)?,
                |p| self.last_modification_time.pull_scalars(p),
            )
            .at("LastModificationTime")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.with_number(
                "column",
                p.narrow(1732771860)?,
                |p| self.folder_id.push_scalars(p),
            )
            .at("FolderId")?;
        p.with_number(
                "column",
                p.narrow(1703966)?,
                |p| self.message_class.push_scalars(p),
            )
            .at("MessageClass")?;
        p.with_number(
                "column",
                p.narrow(805830720)?,
                |p| self.last_modification_time.push_scalars(p),
            )
            .at("LastModificationTime")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FlaggedReceiveFolderRow");
        show_with_number(
            "column",
            Some(1732771860),
            out,
            |out| self.folder_id.print("FolderId", out),
        );
        show_with_number(
            "column",
            Some(1703966),
            out,
            |out| self.message_class.print("MessageClass", out),
        );
        show_with_number(
            "column",
            Some(805830720),
            out,
            |out| self.last_modification_time.print("LastModificationTime", out),
        );
        out.end();
    }
}

/// ```idl
/// typedef [nodiscriminant, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(0)] StandardReceiveFolderRow Standard;
///     [case(1)] FlaggedReceiveFolderRow Flagged;
/// } ReceiveFolderValues;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum ReceiveFolderValues {
    /// For 0.
    Standard(StandardReceiveFolderRow),
    /// For 1.
    Flagged(FlaggedReceiveFolderRow),
}

impl Default for ReceiveFolderValues {
    fn default() -> Self {
        Self::Standard(Default::default())
    }
}

impl ReceiveFolderValues {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Standard(_) => matches!(level, 0),
            Self::Flagged(_) => matches!(level, 1),
        }
    }
}

impl NdrUnion for ReceiveFolderValues {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(8)?;
        *self = match level {
            0 => Self::Standard(Default::default()),
            1 => Self::Flagged(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::Standard(v) => v.pull_scalars(p).at("Standard")?,
            Self::Flagged(v) => v.pull_scalars(p).at("Flagged")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::Standard(v) => v.push_scalars(p).at("Standard")?,
            Self::Flagged(v) => v.push_scalars(p).at("Flagged")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "ReceiveFolderValues", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Standard(v) => v.print("Standard", out),
            Self::Flagged(v) => v.print("Flagged", out),
        }
        out.end();
    }
}

/// Row of the receive folder table; its columns are fixed (MS-OXCSTOR 2.2.1.4.2, MS-OXCDATA 2.8.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0: all values are there. 1: each value has a flag of its own. */
///     uint8 Flag;
///     [switch_is(Flag)] ReceiveFolderValues Values;
/// } ReceiveFolderRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReceiveFolderRow {
    /// 0: all values are there. 1: each value has a flag of its own.
    #[doc(alias = "Flag")]
    pub flag: u8,
    /// `[switch_is(Flag)] ReceiveFolderValues Values`
    #[doc(alias = "Values")]
    pub values: ReceiveFolderValues,
}

impl Ndr for ReceiveFolderRow {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.flag.pull_scalars(p).at("Flag")?;
        self.values.pull_scalars(level(self.flag), p).at("Values")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.flag.push_scalars(p).at("Flag")?;
        self.values.push_scalars(level(self.flag), p).at("Values")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ReceiveFolderRow");
        self.flag.print("Flag", out);
        self.values.print(level(self.flag), "Values", out);
        out.end();
    }
}

/// RopGetReceiveFolderTable success response (MS-OXCROPS 2.2.3.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 RowCount;
///     ReceiveFolderRow Rows[RowCount];
/// } RopGetReceiveFolderTableSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetReceiveFolderTableSuccess {
    /// `uint32 RowCount`
    #[doc(alias = "RowCount")]
    pub row_count: u32,
    /// `ReceiveFolderRow Rows[RowCount]`
    #[doc(alias = "Rows")]
    pub rows: Vec<ReceiveFolderRow>,
}

impl Ndr for RopGetReceiveFolderTableSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.row_count.pull_scalars(p).at("RowCount")?;
        p.items(&mut self.rows, Dim::inline(self.row_count)).at("Rows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.items(&self.rows, Dim::inline(self.row_count)).at("Rows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetReceiveFolderTableSuccess");
        self.row_count.print("RowCount", out);
        show_items("Rows", &self.rows, out);
        out.end();
    }
}

/// RopGetReceiveFolderTable response (MS-OXCROPS 2.2.3.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetReceiveFolderTableSuccess Success;
/// } RopGetReceiveFolderTableResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetReceiveFolderTableResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetReceiveFolderTableSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetReceiveFolderTableSuccess>,
}

impl Ndr for RopGetReceiveFolderTableResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetReceiveFolderTableResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopGetStoreState success response (MS-OXCROPS 2.2.3.5.2, MS-OXCSTOR 2.2.1.5.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     StoreState StoreState;
/// } RopGetStoreStateSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetStoreStateSuccess {
    /// `StoreState StoreState`
    #[doc(alias = "StoreState")]
    pub store_state: StoreState,
}

impl Ndr for RopGetStoreStateSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.store_state.pull_scalars(p).at("StoreState")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.store_state.push_scalars(p).at("StoreState")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetStoreStateSuccess");
        self.store_state.print("StoreState", out);
        out.end();
    }
}

/// RopGetStoreState response (MS-OXCROPS 2.2.3.5).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetStoreStateSuccess Success;
/// } RopGetStoreStateResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetStoreStateResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetStoreStateSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetStoreStateSuccess>,
}

impl Ndr for RopGetStoreStateResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetStoreStateResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopGetOwningServers request (MS-OXCROPS 2.2.3.6.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FolderID FolderId;
/// } RopGetOwningServersRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetOwningServersRequest {
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
}

impl Ndr for RopGetOwningServersRequest {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.pull_scalars(p).at("FolderId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetOwningServersRequest");
        self.folder_id.print("FolderId", out);
        out.end();
    }
}

/// RopGetOwningServers success response (MS-OXCROPS 2.2.3.6.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 OwningServersCount;
///     /** How many of them cost least; they come first. */
///     uint16 CheapServersCount;
///     AsciiString OwningServers[OwningServersCount];
/// } RopGetOwningServersSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetOwningServersSuccess {
    /// `uint16 OwningServersCount`
    #[doc(alias = "OwningServersCount")]
    pub owning_servers_count: u16,
    /// How many of them cost least; they come first.
    #[doc(alias = "CheapServersCount")]
    pub cheap_servers_count: u16,
    /// `AsciiString OwningServers[OwningServersCount]`
    #[doc(alias = "OwningServers")]
    pub owning_servers: Vec<AsciiString>,
}

impl Ndr for RopGetOwningServersSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(owning_servers_count, 0), (cheap_servers_count, 2)]
        ) {
            self.owning_servers_count.pull_scalars(p).at("OwningServersCount")?;
            self.cheap_servers_count.pull_scalars(p).at("CheapServersCount")?;
        }
        p.items_with(
                &mut self.owning_servers,
                Dim::inline(self.owning_servers_count),
                |v, p| p.with_flags(RAW8_NULLTERM, |p| v.pull_scalars(p)),
            )
            .at("OwningServers")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.owning_servers_count.push_scalars(p).at("OwningServersCount")?;
        self.cheap_servers_count.push_scalars(p).at("CheapServersCount")?;
        p.items_with(
                &self.owning_servers,
                Dim::inline(self.owning_servers_count),
                |v, p| p.with_flags(RAW8_NULLTERM, |p| v.push_scalars(p)),
            )
            .at("OwningServers")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetOwningServersSuccess");
        self.owning_servers_count.print("OwningServersCount", out);
        self.cheap_servers_count.print("CheapServersCount", out);
        show_items("OwningServers", &self.owning_servers, out);
        out.end();
    }
}

/// RopGetOwningServers response (MS-OXCROPS 2.2.3.6).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetOwningServersSuccess Success;
/// } RopGetOwningServersResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetOwningServersResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetOwningServersSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetOwningServersSuccess>,
}

impl Ndr for RopGetOwningServersResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetOwningServersResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopPublicFolderIsGhosted request (MS-OXCROPS 2.2.3.7.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FolderID FolderId;
/// } RopPublicFolderIsGhostedRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopPublicFolderIsGhostedRequest {
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
}

impl Ndr for RopPublicFolderIsGhostedRequest {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.pull_scalars(p).at("FolderId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopPublicFolderIsGhostedRequest");
        self.folder_id.print("FolderId", out);
        out.end();
    }
}

/// Servers with replicas of a ghosted folder (MS-OXCROPS 2.2.3.7.2 and 2.2.4.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 ServersCount;
///     /** How many of them cost least; they come first. */
///     uint16 CheapServersCount;
///     AsciiString Servers[ServersCount];
/// } GhostedFolderServers;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GhostedFolderServers {
    /// `uint16 ServersCount`
    #[doc(alias = "ServersCount")]
    pub servers_count: u16,
    /// How many of them cost least; they come first.
    #[doc(alias = "CheapServersCount")]
    pub cheap_servers_count: u16,
    /// `AsciiString Servers[ServersCount]`
    #[doc(alias = "Servers")]
    pub servers: Vec<AsciiString>,
}

impl Ndr for GhostedFolderServers {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(servers_count, 0), (cheap_servers_count, 2)]
        ) {
            self.servers_count.pull_scalars(p).at("ServersCount")?;
            self.cheap_servers_count.pull_scalars(p).at("CheapServersCount")?;
        }
        p.items_with(
                &mut self.servers,
                Dim::inline(self.servers_count),
                |v, p| p.with_flags(RAW8_NULLTERM, |p| v.pull_scalars(p)),
            )
            .at("Servers")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.servers_count.push_scalars(p).at("ServersCount")?;
        self.cheap_servers_count.push_scalars(p).at("CheapServersCount")?;
        p.items_with(
                &self.servers,
                Dim::inline(self.servers_count),
                |v, p| p.with_flags(RAW8_NULLTERM, |p| v.push_scalars(p)),
            )
            .at("Servers")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GhostedFolderServers");
        self.servers_count.print("ServersCount", out);
        self.cheap_servers_count.print("CheapServersCount", out);
        show_items("Servers", &self.servers, out);
        out.end();
    }
}

/// RopPublicFolderIsGhosted success response (MS-OXCROPS 2.2.3.7.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean: the folder's content is on other servers. */
///     uint8 IsGhosted;
///     [present(IsGhosted)] GhostedFolderServers Ghosted;
/// } RopPublicFolderIsGhostedSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopPublicFolderIsGhostedSuccess {
    /// Boolean: the folder's content is on other servers.
    #[doc(alias = "IsGhosted")]
    pub is_ghosted: u8,
    /// `[present(IsGhosted)] GhostedFolderServers Ghosted`
    #[doc(alias = "Ghosted")]
    pub ghosted: Option<GhostedFolderServers>,
}

impl Ndr for RopPublicFolderIsGhostedSuccess {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.is_ghosted.pull_scalars(p).at("IsGhosted")?;
        p.present(&mut self.ghosted, i128::from(self.is_ghosted) != 0).at("Ghosted")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.is_ghosted.push_scalars(p).at("IsGhosted")?;
        p.present(&self.ghosted, i128::from(self.is_ghosted) != 0).at("Ghosted")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopPublicFolderIsGhostedSuccess");
        self.is_ghosted.print("IsGhosted", out);
        show_present("Ghosted", &self.ghosted, out);
        out.end();
    }
}

/// RopPublicFolderIsGhosted response (MS-OXCROPS 2.2.3.7).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopPublicFolderIsGhostedSuccess Success;
/// } RopPublicFolderIsGhostedResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopPublicFolderIsGhostedResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopPublicFolderIsGhostedSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopPublicFolderIsGhostedSuccess>,
}

impl Ndr for RopPublicFolderIsGhostedResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopPublicFolderIsGhostedResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopLongTermIdFromId request (MS-OXCROPS 2.2.3.8.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Of a folder or a message. */
///     hyper ObjectId;
/// } RopLongTermIdFromIdRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopLongTermIdFromIdRequest {
    /// Of a folder or a message.
    #[doc(alias = "ObjectId")]
    pub object_id: u64,
}

impl Ndr for RopLongTermIdFromIdRequest {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.object_id.pull_scalars(p).at("ObjectId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.object_id.push_scalars(p).at("ObjectId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopLongTermIdFromIdRequest");
        self.object_id.print("ObjectId", out);
        out.end();
    }
}

/// RopLongTermIdFromId success response (MS-OXCROPS 2.2.3.8.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     LongTermID LongTermId;
/// } RopLongTermIdFromIdSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopLongTermIdFromIdSuccess {
    /// `LongTermID LongTermId`
    #[doc(alias = "LongTermId")]
    pub long_term_id: LongTermId,
}

impl Ndr for RopLongTermIdFromIdSuccess {
    const MIN_SIZE: usize = 24;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.long_term_id.pull_scalars(p).at("LongTermId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.long_term_id.push_scalars(p).at("LongTermId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopLongTermIdFromIdSuccess");
        self.long_term_id.print("LongTermId", out);
        out.end();
    }
}

/// RopLongTermIdFromId response (MS-OXCROPS 2.2.3.8).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopLongTermIdFromIdSuccess Success;
/// } RopLongTermIdFromIdResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopLongTermIdFromIdResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopLongTermIdFromIdSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopLongTermIdFromIdSuccess>,
}

impl Ndr for RopLongTermIdFromIdResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopLongTermIdFromIdResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopIdFromLongTermId request (MS-OXCROPS 2.2.3.9.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     LongTermID LongTermId;
/// } RopIdFromLongTermIdRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopIdFromLongTermIdRequest {
    /// `LongTermID LongTermId`
    #[doc(alias = "LongTermId")]
    pub long_term_id: LongTermId,
}

impl Ndr for RopIdFromLongTermIdRequest {
    const MIN_SIZE: usize = 24;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.long_term_id.pull_scalars(p).at("LongTermId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.long_term_id.push_scalars(p).at("LongTermId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopIdFromLongTermIdRequest");
        self.long_term_id.print("LongTermId", out);
        out.end();
    }
}

/// RopIdFromLongTermId success response (MS-OXCROPS 2.2.3.9.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Of a folder or a message. */
///     hyper ObjectId;
/// } RopIdFromLongTermIdSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopIdFromLongTermIdSuccess {
    /// Of a folder or a message.
    #[doc(alias = "ObjectId")]
    pub object_id: u64,
}

impl Ndr for RopIdFromLongTermIdSuccess {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.object_id.pull_scalars(p).at("ObjectId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.object_id.push_scalars(p).at("ObjectId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopIdFromLongTermIdSuccess");
        self.object_id.print("ObjectId", out);
        out.end();
    }
}

/// RopIdFromLongTermId response (MS-OXCROPS 2.2.3.9).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopIdFromLongTermIdSuccess Success;
/// } RopIdFromLongTermIdResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopIdFromLongTermIdResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopIdFromLongTermIdSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopIdFromLongTermIdSuccess>,
}

impl Ndr for RopIdFromLongTermIdResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopIdFromLongTermIdResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopGetPerUserLongTermIds request (MS-OXCROPS 2.2.3.10.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Replica GUID of the public database that is asked about. */
///     GUID DatabaseGuid;
/// } RopGetPerUserLongTermIdsRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPerUserLongTermIdsRequest {
    /// Replica GUID of the public database that is asked about.
    #[doc(alias = "DatabaseGuid")]
    pub database_guid: Guid,
}

impl Ndr for RopGetPerUserLongTermIdsRequest {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.database_guid.pull_scalars(p).at("DatabaseGuid")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.database_guid.push_scalars(p).at("DatabaseGuid")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPerUserLongTermIdsRequest");
        self.database_guid.print("DatabaseGuid", out);
        out.end();
    }
}

/// RopGetPerUserLongTermIds success response (MS-OXCROPS 2.2.3.10.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 LongTermIdCount;
///     /** Folders with information about the user. */
///     LongTermID LongTermIds[LongTermIdCount];
/// } RopGetPerUserLongTermIdsSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPerUserLongTermIdsSuccess {
    /// `uint16 LongTermIdCount`
    #[doc(alias = "LongTermIdCount")]
    pub long_term_id_count: u16,
    /// Folders with information about the user.
    #[doc(alias = "LongTermIds")]
    pub long_term_ids: Vec<LongTermId>,
}

impl Ndr for RopGetPerUserLongTermIdsSuccess {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.long_term_id_count.pull_scalars(p).at("LongTermIdCount")?;
        p.items(&mut self.long_term_ids, Dim::inline(self.long_term_id_count))
            .at("LongTermIds")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.long_term_id_count.push_scalars(p).at("LongTermIdCount")?;
        p.items(&self.long_term_ids, Dim::inline(self.long_term_id_count))
            .at("LongTermIds")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPerUserLongTermIdsSuccess");
        self.long_term_id_count.print("LongTermIdCount", out);
        show_items("LongTermIds", &self.long_term_ids, out);
        out.end();
    }
}

/// RopGetPerUserLongTermIds response (MS-OXCROPS 2.2.3.10).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetPerUserLongTermIdsSuccess Success;
/// } RopGetPerUserLongTermIdsResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPerUserLongTermIdsResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetPerUserLongTermIdsSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetPerUserLongTermIdsSuccess>,
}

impl Ndr for RopGetPerUserLongTermIdsResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPerUserLongTermIdsResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopGetPerUserGuid request (MS-OXCROPS 2.2.3.11.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** A public folder. */
///     LongTermID LongTermId;
/// } RopGetPerUserGuidRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPerUserGuidRequest {
    /// A public folder.
    #[doc(alias = "LongTermId")]
    pub long_term_id: LongTermId,
}

impl Ndr for RopGetPerUserGuidRequest {
    const MIN_SIZE: usize = 24;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.long_term_id.pull_scalars(p).at("LongTermId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.long_term_id.push_scalars(p).at("LongTermId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPerUserGuidRequest");
        self.long_term_id.print("LongTermId", out);
        out.end();
    }
}

/// RopGetPerUserGuid success response (MS-OXCROPS 2.2.3.11.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Replica GUID of the public database that was asked about. */
///     GUID DatabaseGuid;
/// } RopGetPerUserGuidSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPerUserGuidSuccess {
    /// Replica GUID of the public database that was asked about.
    #[doc(alias = "DatabaseGuid")]
    pub database_guid: Guid,
}

impl Ndr for RopGetPerUserGuidSuccess {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.database_guid.pull_scalars(p).at("DatabaseGuid")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.database_guid.push_scalars(p).at("DatabaseGuid")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPerUserGuidSuccess");
        self.database_guid.print("DatabaseGuid", out);
        out.end();
    }
}

/// RopGetPerUserGuid response (MS-OXCROPS 2.2.3.11).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetPerUserGuidSuccess Success;
/// } RopGetPerUserGuidResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetPerUserGuidResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetPerUserGuidSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetPerUserGuidSuccess>,
}

impl Ndr for RopGetPerUserGuidResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetPerUserGuidResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopReadPerUserInformation request (MS-OXCROPS 2.2.3.12.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     LongTermID FolderId;
///     /** 0 */
///     uint8 Reserved;
///     /** Where to start in the stream of information. */
///     uint32 DataOffset;
///     /** 0 leaves it to the server. */
///     uint16 MaxDataSize;
/// } RopReadPerUserInformationRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopReadPerUserInformationRequest {
    /// `LongTermID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: LongTermId,
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u8,
    /// Where to start in the stream of information.
    #[doc(alias = "DataOffset")]
    pub data_offset: u32,
    /// 0 leaves it to the server.
    #[doc(alias = "MaxDataSize")]
    pub max_data_size: u16,
}

impl Ndr for RopReadPerUserInformationRequest {
    const MIN_SIZE: usize = 31;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.folder_id.pull_scalars(p).at("FolderId")?;
        if !pidl_ndr::run!(
            self, p, 7, 0, [(reserved, 0), (data_offset, 1), (max_data_size, 5)]
        ) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.data_offset.pull_scalars(p).at("DataOffset")?;
            self.max_data_size.pull_scalars(p).at("MaxDataSize")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.data_offset.push_scalars(p).at("DataOffset")?;
        self.max_data_size.push_scalars(p).at("MaxDataSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopReadPerUserInformationRequest");
        self.folder_id.print("FolderId", out);
        self.reserved.print("Reserved", out);
        self.data_offset.print("DataOffset", out);
        self.max_data_size.print("MaxDataSize", out);
        out.end();
    }
}

/// RopReadPerUserInformation success response (MS-OXCROPS 2.2.3.12.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean: this is the end of the stream. */
///     uint8 HasFinished;
///     [value(bytes(Data))] uint16 DataSize;
///     /** Part of a stream that servers give to servers. */
///     uint8 Data[DataSize];
/// } RopReadPerUserInformationSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopReadPerUserInformationSuccess {
    /// Boolean: this is the end of the stream.
    #[doc(alias = "HasFinished")]
    pub has_finished: u8,
    /// `[value(bytes(Data))] uint16 DataSize`
    #[doc(alias = "DataSize")]
    pub data_size: u16,
    /// Part of a stream that servers give to servers.
    #[doc(alias = "Data")]
    pub data: Vec<u8>,
}

impl Ndr for RopReadPerUserInformationSuccess {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        if !pidl_ndr::run!(self, p, 3, 0, [(has_finished, 0), (data_size, 1)]) {
            self.has_finished.pull_scalars(p).at("HasFinished")?;
            self.data_size.pull_scalars(p).at("DataSize")?;
        }
        p.items(&mut self.data, Dim::inline(self.data_size)).at("Data")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.has_finished.push_scalars(p).at("HasFinished")?;
        let data_size_place = p.number_later(2).at("DataSize")?;
        let data_bytes = p.measured(|p| p.items(&self.data, Dim::rest())).at("Data")?;
        p.fill(data_size_place, 2, data_bytes.0).at("DataSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopReadPerUserInformationSuccess");
        self.has_finished.print("HasFinished", out);
        self.data_size.print("DataSize", out);
        out.u8_array("Data", &self.data);
        out.end();
    }
}

/// RopReadPerUserInformation response (MS-OXCROPS 2.2.3.12).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopReadPerUserInformationSuccess Success;
/// } RopReadPerUserInformationResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopReadPerUserInformationResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopReadPerUserInformationSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopReadPerUserInformationSuccess>,
}

impl Ndr for RopReadPerUserInformationResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopReadPerUserInformationResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopWritePerUserInformation request (MS-OXCROPS 2.2.3.13.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     LongTermID FolderId;
///     /** Boolean: this is the end of the stream. */
///     uint8 HasFinished;
///     /** Where to start in the stream of information. */
///     uint32 DataOffset;
///     [value(bytes(Data))] uint16 DataSize;
///     uint8 Data[DataSize];
///     /** Replica GUID of the public database, at the start of the stream and on a private logon. */
///     [present(DataOffset == 0 && private_logon(logon_id()))] GUID ReplGuid;
/// } RopWritePerUserInformationRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopWritePerUserInformationRequest {
    /// `LongTermID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: LongTermId,
    /// Boolean: this is the end of the stream.
    #[doc(alias = "HasFinished")]
    pub has_finished: u8,
    /// Where to start in the stream of information.
    #[doc(alias = "DataOffset")]
    pub data_offset: u32,
    /// `[value(bytes(Data))] uint16 DataSize`
    #[doc(alias = "DataSize")]
    pub data_size: u16,
    /// `uint8 Data[DataSize]`
    #[doc(alias = "Data")]
    pub data: Vec<u8>,
    /// Replica GUID of the public database, at the start of the stream and on a private logon.
    #[doc(alias = "ReplGuid")]
    pub repl_guid: Option<Guid>,
}

impl Ndr for RopWritePerUserInformationRequest {
    const MIN_SIZE: usize = 31;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.folder_id.pull_scalars(p).at("FolderId")?;
        if !pidl_ndr::run!(
            self, p, 7, 0, [(has_finished, 0), (data_offset, 1), (data_size, 5)]
        ) {
            self.has_finished.pull_scalars(p).at("HasFinished")?;
            self.data_offset.pull_scalars(p).at("DataOffset")?;
            self.data_size.pull_scalars(p).at("DataSize")?;
        }
        p.items(&mut self.data, Dim::inline(self.data_size)).at("Data")?;
        p.present(
                &mut self.repl_guid,
                (i128::from(self.data_offset) == 0)
                    && (i128::from(
                        p
                            .context_number(
                                "private_logon",
                                &[
                                    p
                                        .narrow(
                                            i128::from(p.context_number("logon_id", &[], Some(0))?),
                                        )?,
                                ],
                                Some(1),
                            )?,
                    ) != 0),
            )
            .at("ReplGuid")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        self.has_finished.push_scalars(p).at("HasFinished")?;
        self.data_offset.push_scalars(p).at("DataOffset")?;
        let data_size_place = p.number_later(2).at("DataSize")?;
        let data_bytes = p.measured(|p| p.items(&self.data, Dim::rest())).at("Data")?;
        p.present(
                &self.repl_guid,
                (i128::from(self.data_offset) == 0)
                    && (i128::from(
                        p
                            .context_number(
                                "private_logon",
                                &[
                                    p
                                        .narrow(
                                            i128::from(p.context_number("logon_id", &[], Some(0))?),
                                        )?,
                                ],
                                Some(1),
                            )?,
                    ) != 0),
            )
            .at("ReplGuid")?;
        p.fill(data_size_place, 2, data_bytes.0).at("DataSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopWritePerUserInformationRequest");
        self.folder_id.print("FolderId", out);
        self.has_finished.print("HasFinished", out);
        self.data_offset.print("DataOffset", out);
        self.data_size.print("DataSize", out);
        out.u8_array("Data", &self.data);
        show_present("ReplGuid", &self.repl_guid, out);
        out.end();
    }
}

/// RopWritePerUserInformation response (MS-OXCROPS 2.2.3.13.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopWritePerUserInformationResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopWritePerUserInformationResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopWritePerUserInformationResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopWritePerUserInformationResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::flagged::<AsciiString, 0x2040>("AsciiString"),
    Type::of::<LogonFlags>("LogonFlags"),
    Type::of::<OpenFlags>("OpenFlags"),
    Type::of::<StoreState>("StoreState"),
    Type::of::<ResponseFlags>("ResponseFlags"),
    Type::of::<DayOfWeek>("DayOfWeek"),
    Type::of::<LogonTime>("LogonTime"),
    Type::of::<OptionalAsciiString>("OptionalAsciiString"),
    Type::of::<RopLogonRequest>("RopLogonRequest"),
    Type::of::<RopLogonPrivate>("RopLogonPrivate"),
    Type::of::<RopLogonPublic>("RopLogonPublic"),
    Type::union::<RopLogonStore>("RopLogonStore"),
    Type::of::<RopLogonSuccess>("RopLogonSuccess"),
    Type::of::<RopLogonRedirect>("RopLogonRedirect"),
    Type::of::<RopLogonResponse>("RopLogonResponse"),
    Type::of::<RopGetReceiveFolderRequest>("RopGetReceiveFolderRequest"),
    Type::of::<RopGetReceiveFolderSuccess>("RopGetReceiveFolderSuccess"),
    Type::of::<RopGetReceiveFolderResponse>("RopGetReceiveFolderResponse"),
    Type::of::<RopSetReceiveFolderRequest>("RopSetReceiveFolderRequest"),
    Type::of::<RopSetReceiveFolderResponse>("RopSetReceiveFolderResponse"),
    Type::of::<StandardReceiveFolderRow>("StandardReceiveFolderRow"),
    Type::of::<FlaggedReceiveFolderRow>("FlaggedReceiveFolderRow"),
    Type::union::<ReceiveFolderValues>("ReceiveFolderValues"),
    Type::of::<ReceiveFolderRow>("ReceiveFolderRow"),
    Type::of::<RopGetReceiveFolderTableSuccess>("RopGetReceiveFolderTableSuccess"),
    Type::of::<RopGetReceiveFolderTableResponse>("RopGetReceiveFolderTableResponse"),
    Type::of::<RopGetStoreStateSuccess>("RopGetStoreStateSuccess"),
    Type::of::<RopGetStoreStateResponse>("RopGetStoreStateResponse"),
    Type::of::<RopGetOwningServersRequest>("RopGetOwningServersRequest"),
    Type::of::<RopGetOwningServersSuccess>("RopGetOwningServersSuccess"),
    Type::of::<RopGetOwningServersResponse>("RopGetOwningServersResponse"),
    Type::of::<RopPublicFolderIsGhostedRequest>("RopPublicFolderIsGhostedRequest"),
    Type::of::<GhostedFolderServers>("GhostedFolderServers"),
    Type::of::<RopPublicFolderIsGhostedSuccess>("RopPublicFolderIsGhostedSuccess"),
    Type::of::<RopPublicFolderIsGhostedResponse>("RopPublicFolderIsGhostedResponse"),
    Type::of::<RopLongTermIdFromIdRequest>("RopLongTermIdFromIdRequest"),
    Type::of::<RopLongTermIdFromIdSuccess>("RopLongTermIdFromIdSuccess"),
    Type::of::<RopLongTermIdFromIdResponse>("RopLongTermIdFromIdResponse"),
    Type::of::<RopIdFromLongTermIdRequest>("RopIdFromLongTermIdRequest"),
    Type::of::<RopIdFromLongTermIdSuccess>("RopIdFromLongTermIdSuccess"),
    Type::of::<RopIdFromLongTermIdResponse>("RopIdFromLongTermIdResponse"),
    Type::of::<RopGetPerUserLongTermIdsRequest>("RopGetPerUserLongTermIdsRequest"),
    Type::of::<RopGetPerUserLongTermIdsSuccess>("RopGetPerUserLongTermIdsSuccess"),
    Type::of::<RopGetPerUserLongTermIdsResponse>("RopGetPerUserLongTermIdsResponse"),
    Type::of::<RopGetPerUserGuidRequest>("RopGetPerUserGuidRequest"),
    Type::of::<RopGetPerUserGuidSuccess>("RopGetPerUserGuidSuccess"),
    Type::of::<RopGetPerUserGuidResponse>("RopGetPerUserGuidResponse"),
    Type::of::<RopReadPerUserInformationRequest>("RopReadPerUserInformationRequest"),
    Type::of::<RopReadPerUserInformationSuccess>("RopReadPerUserInformationSuccess"),
    Type::of::<RopReadPerUserInformationResponse>("RopReadPerUserInformationResponse"),
    Type::of::<RopWritePerUserInformationRequest>("RopWritePerUserInformationRequest"),
    Type::of::<RopWritePerUserInformationResponse>("RopWritePerUserInformationResponse"),
];

/// The interface `oxcstor`.
///
/// Operations on a logon
pub static OXCSTOR: Interface = Interface {
    name: "oxcstor",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
