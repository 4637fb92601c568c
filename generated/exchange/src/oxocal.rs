//! Generated from `oxocal.idl` by `pidl`; changes belong there.

use dcerpc::dtyp::Systemtime;
use pidl_ndr::prelude::*;

const BIGENDIAN: Flags = Flags(0x1);

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const PRINT_HEX: Flags = Flags(0x2000000);

const REMAINING: Flags = Flags(0x200000);

/// How often a series takes place (MS-OXOCAL 2.2.1.44.1).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     Daily = 0x200A,
///     Weekly = 0x200B,
///     Monthly = 0x200C,
///     Yearly = 0x200D
/// } RecurFrequency;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RecurFrequency(pub u16);

impl RecurFrequency {
    /// `Daily = 0x200A`
    #[doc(alias = "Daily")]
    pub const DAILY: Self = Self(8202);
    /// `Weekly = 0x200B`
    #[doc(alias = "Weekly")]
    pub const WEEKLY: Self = Self(8203);
    /// `Monthly = 0x200C`
    #[doc(alias = "Monthly")]
    pub const MONTHLY: Self = Self(8204);
    /// `Yearly = 0x200D`
    #[doc(alias = "Yearly")]
    pub const YEARLY: Self = Self(8205);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("Daily", 8202),
        ("Weekly", 8203),
        ("Monthly", 8204),
        ("Yearly", 8205),
    ];
}

pidl_ndr::wire_enum!(RecurFrequency, u16, u16, 2);

/// What the days of a series have in common (MS-OXOCAL 2.2.1.44.1).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     PatternDay = 0x0000,
///     PatternWeek = 0x0001,
///     /** A day of the month. */
///     PatternMonth = 0x0002,
///     /** A weekday of the month, as in second Tuesday. */
///     PatternMonthNth = 0x0003,
///     /** The last day of the month. */
///     PatternMonthEnd = 0x0004,
///     /** The same in the Hijri calendar. */
///     PatternHjMonth = 0x000A,
///     PatternHjMonthNth = 0x000B,
///     PatternHjMonthEnd = 0x000C
/// } PatternType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PatternType(pub u16);

impl PatternType {
    /// `PatternDay = 0x0000`
    #[doc(alias = "PatternDay")]
    pub const PATTERN_DAY: Self = Self(0);
    /// `PatternWeek = 0x0001`
    #[doc(alias = "PatternWeek")]
    pub const PATTERN_WEEK: Self = Self(1);
    /// A day of the month.
    #[doc(alias = "PatternMonth")]
    pub const PATTERN_MONTH: Self = Self(2);
    /// A weekday of the month, as in second Tuesday.
    #[doc(alias = "PatternMonthNth")]
    pub const PATTERN_MONTH_NTH: Self = Self(3);
    /// The last day of the month.
    #[doc(alias = "PatternMonthEnd")]
    pub const PATTERN_MONTH_END: Self = Self(4);
    /// The same in the Hijri calendar.
    #[doc(alias = "PatternHjMonth")]
    pub const PATTERN_HJ_MONTH: Self = Self(10);
    /// `PatternHjMonthNth = 0x000B`
    #[doc(alias = "PatternHjMonthNth")]
    pub const PATTERN_HJ_MONTH_NTH: Self = Self(11);
    /// `PatternHjMonthEnd = 0x000C`
    #[doc(alias = "PatternHjMonthEnd")]
    pub const PATTERN_HJ_MONTH_END: Self = Self(12);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PatternDay", 0),
        ("PatternWeek", 1),
        ("PatternMonth", 2),
        ("PatternMonthNth", 3),
        ("PatternMonthEnd", 4),
        ("PatternHjMonth", 10),
        ("PatternHjMonthNth", 11),
        ("PatternHjMonthEnd", 12),
    ];
}

pidl_ndr::wire_enum!(PatternType, u16, u16, 2);

/// The calendar of a recurrence (MS-OXOCAL 2.2.1.44.1).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     CAL_DEFAULT = 0x0000,
///     CAL_GREGORIAN = 0x0001,
///     CAL_GREGORIAN_US = 0x0002,
///     CAL_JAPAN = 0x0003,
///     CAL_TAIWAN = 0x0004,
///     CAL_KOREA = 0x0005,
///     CAL_HIJRI = 0x0006,
///     CAL_THAI = 0x0007,
///     CAL_HEBREW = 0x0008,
///     CAL_GREGORIAN_ME_FRENCH = 0x0009,
///     CAL_GREGORIAN_ARABIC = 0x000A,
///     CAL_GREGORIAN_XLIT_ENGLISH = 0x000B,
///     CAL_GREGORIAN_XLIT_FRENCH = 0x000C,
///     CAL_LUNAR_JAPANESE = 0x000E,
///     CAL_CHINESE_LUNAR = 0x000F,
///     CAL_SAKA = 0x0010,
///     CAL_LUNAR_ETO_CHN = 0x0011,
///     CAL_LUNAR_ETO_KOR = 0x0012,
///     CAL_LUNAR_ROKUYOU = 0x0013,
///     CAL_LUNAR_KOREAN = 0x0014,
///     CAL_UMALQURA = 0x0017
/// } CalendarType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CalendarType(pub u16);

impl CalendarType {
    /// `CAL_DEFAULT = 0x0000`
    pub const CAL_DEFAULT: Self = Self(0);
    /// `CAL_GREGORIAN = 0x0001`
    pub const CAL_GREGORIAN: Self = Self(1);
    /// `CAL_GREGORIAN_US = 0x0002`
    pub const CAL_GREGORIAN_US: Self = Self(2);
    /// `CAL_JAPAN = 0x0003`
    pub const CAL_JAPAN: Self = Self(3);
    /// `CAL_TAIWAN = 0x0004`
    pub const CAL_TAIWAN: Self = Self(4);
    /// `CAL_KOREA = 0x0005`
    pub const CAL_KOREA: Self = Self(5);
    /// `CAL_HIJRI = 0x0006`
    pub const CAL_HIJRI: Self = Self(6);
    /// `CAL_THAI = 0x0007`
    pub const CAL_THAI: Self = Self(7);
    /// `CAL_HEBREW = 0x0008`
    pub const CAL_HEBREW: Self = Self(8);
    /// `CAL_GREGORIAN_ME_FRENCH = 0x0009`
    pub const CAL_GREGORIAN_ME_FRENCH: Self = Self(9);
    /// `CAL_GREGORIAN_ARABIC = 0x000A`
    pub const CAL_GREGORIAN_ARABIC: Self = Self(10);
    /// `CAL_GREGORIAN_XLIT_ENGLISH = 0x000B`
    pub const CAL_GREGORIAN_XLIT_ENGLISH: Self = Self(11);
    /// `CAL_GREGORIAN_XLIT_FRENCH = 0x000C`
    pub const CAL_GREGORIAN_XLIT_FRENCH: Self = Self(12);
    /// `CAL_LUNAR_JAPANESE = 0x000E`
    pub const CAL_LUNAR_JAPANESE: Self = Self(14);
    /// `CAL_CHINESE_LUNAR = 0x000F`
    pub const CAL_CHINESE_LUNAR: Self = Self(15);
    /// `CAL_SAKA = 0x0010`
    pub const CAL_SAKA: Self = Self(16);
    /// `CAL_LUNAR_ETO_CHN = 0x0011`
    pub const CAL_LUNAR_ETO_CHN: Self = Self(17);
    /// `CAL_LUNAR_ETO_KOR = 0x0012`
    pub const CAL_LUNAR_ETO_KOR: Self = Self(18);
    /// `CAL_LUNAR_ROKUYOU = 0x0013`
    pub const CAL_LUNAR_ROKUYOU: Self = Self(19);
    /// `CAL_LUNAR_KOREAN = 0x0014`
    pub const CAL_LUNAR_KOREAN: Self = Self(20);
    /// `CAL_UMALQURA = 0x0017`
    pub const CAL_UMALQURA: Self = Self(23);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("CAL_DEFAULT", 0),
        ("CAL_GREGORIAN", 1),
        ("CAL_GREGORIAN_US", 2),
        ("CAL_JAPAN", 3),
        ("CAL_TAIWAN", 4),
        ("CAL_KOREA", 5),
        ("CAL_HIJRI", 6),
        ("CAL_THAI", 7),
        ("CAL_HEBREW", 8),
        ("CAL_GREGORIAN_ME_FRENCH", 9),
        ("CAL_GREGORIAN_ARABIC", 10),
        ("CAL_GREGORIAN_XLIT_ENGLISH", 11),
        ("CAL_GREGORIAN_XLIT_FRENCH", 12),
        ("CAL_LUNAR_JAPANESE", 14),
        ("CAL_CHINESE_LUNAR", 15),
        ("CAL_SAKA", 16),
        ("CAL_LUNAR_ETO_CHN", 17),
        ("CAL_LUNAR_ETO_KOR", 18),
        ("CAL_LUNAR_ROKUYOU", 19),
        ("CAL_LUNAR_KOREAN", 20),
        ("CAL_UMALQURA", 23),
    ];
}

pidl_ndr::wire_enum!(CalendarType, u16, u16, 2);

/// Days of the week (MS-OXOCAL 2.2.1.44.1).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     DaySunday = 0x00000001,
///     DayMonday = 0x00000002,
///     DayTuesday = 0x00000004,
///     DayWednesday = 0x00000008,
///     DayThursday = 0x00000010,
///     DayFriday = 0x00000020,
///     DaySaturday = 0x00000040
/// } DaysOfWeek;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DaysOfWeek(pub u32);

impl DaysOfWeek {
    /// `DaySunday = 0x00000001`
    #[doc(alias = "DaySunday")]
    pub const DAY_SUNDAY: Self = Self(0x1);
    /// `DayMonday = 0x00000002`
    #[doc(alias = "DayMonday")]
    pub const DAY_MONDAY: Self = Self(0x2);
    /// `DayTuesday = 0x00000004`
    #[doc(alias = "DayTuesday")]
    pub const DAY_TUESDAY: Self = Self(0x4);
    /// `DayWednesday = 0x00000008`
    #[doc(alias = "DayWednesday")]
    pub const DAY_WEDNESDAY: Self = Self(0x8);
    /// `DayThursday = 0x00000010`
    #[doc(alias = "DayThursday")]
    pub const DAY_THURSDAY: Self = Self(0x10);
    /// `DayFriday = 0x00000020`
    #[doc(alias = "DayFriday")]
    pub const DAY_FRIDAY: Self = Self(0x20);
    /// `DaySaturday = 0x00000040`
    #[doc(alias = "DaySaturday")]
    pub const DAY_SATURDAY: Self = Self(0x40);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("DaySunday", 0x1),
        ("DayMonday", 0x2),
        ("DayTuesday", 0x4),
        ("DayWednesday", 0x8),
        ("DayThursday", 0x10),
        ("DayFriday", 0x20),
        ("DaySaturday", 0x40),
    ];
}

pidl_ndr::wire_bitmap!(DaysOfWeek, u32, u32, 32, 4);

/// How a series ends (MS-OXOCAL 2.2.1.44.1).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     EndByDate = 0x00002021,
///     EndAfterOccurrences = 0x00002022,
///     /** 0xFFFFFFFF means the same. */
///     EndNever = 0x00002023
/// } EndType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndType(pub u32);

impl EndType {
    /// `EndByDate = 0x00002021`
    #[doc(alias = "EndByDate")]
    pub const END_BY_DATE: Self = Self(8225);
    /// `EndAfterOccurrences = 0x00002022`
    #[doc(alias = "EndAfterOccurrences")]
    pub const END_AFTER_OCCURRENCES: Self = Self(8226);
    /// 0xFFFFFFFF means the same.
    #[doc(alias = "EndNever")]
    pub const END_NEVER: Self = Self(8227);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("EndByDate", 8225),
        ("EndAfterOccurrences", 8226),
        ("EndNever", 8227),
    ];
}

pidl_ndr::wire_enum!(EndType, u32, u32, 4);

/// A weekday of a month (MS-OXOCAL 2.2.1.44.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     DaysOfWeek Days;
///     /** 1 to 4; 5 is the last. */
///     uint32 N;
/// } PatternTypeMonthNth;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatternTypeMonthNth {
    /// `DaysOfWeek Days`
    #[doc(alias = "Days")]
    pub days: DaysOfWeek,
    /// 1 to 4; 5 is the last.
    #[doc(alias = "N")]
    pub n: u32,
}

impl Ndr for PatternTypeMonthNth {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(days, 0), (n, 4)]) {
            self.days.pull_scalars(p).at("Days")?;
            self.n.pull_scalars(p).at("N")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.days.push_scalars(p).at("Days")?;
        self.n.push_scalars(p).at("N")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PatternTypeMonthNth");
        self.days.print("Days", out);
        self.n.print("N", out);
        out.end();
    }
}

/// The days of a series (MS-OXOCAL 2.2.1.44.1).
///
/// ```idl
/// typedef [public, nodiscriminant, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(PatternDay)] ;
///     [case(PatternWeek)] DaysOfWeek Week;
///     /** Day of the month; a month that is shorter ends it. */
///     [case(PatternMonth)] uint32 Month;
///     [case(PatternMonthNth)] PatternTypeMonthNth MonthNth;
///     [case(PatternMonthEnd)] uint32 MonthEnd;
///     [case(PatternHjMonth)] uint32 HjMonth;
///     [case(PatternHjMonthNth)] PatternTypeMonthNth HjMonthNth;
///     [case(PatternHjMonthEnd)] uint32 HjMonthEnd;
/// } PatternTypeSpecific;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PatternTypeSpecific {
    /// Nothing, for `PatternDay` (0).
    #[default]
    PatternDay,
    /// For `PatternWeek` (1).
    Week(DaysOfWeek),
    /// Day of the month; a month that is shorter ends it.
    /// For `PatternMonth` (2).
    Month(u32),
    /// For `PatternMonthNth` (3).
    MonthNth(PatternTypeMonthNth),
    /// For `PatternMonthEnd` (4).
    MonthEnd(u32),
    /// For `PatternHjMonth` (10).
    HjMonth(u32),
    /// For `PatternHjMonthNth` (11).
    HjMonthNth(PatternTypeMonthNth),
    /// For `PatternHjMonthEnd` (12).
    HjMonthEnd(u32),
}

impl PatternTypeSpecific {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::PatternDay => matches!(level, 0),
            Self::Week(_) => matches!(level, 1),
            Self::Month(_) => matches!(level, 2),
            Self::MonthNth(_) => matches!(level, 3),
            Self::MonthEnd(_) => matches!(level, 4),
            Self::HjMonth(_) => matches!(level, 10),
            Self::HjMonthNth(_) => matches!(level, 11),
            Self::HjMonthEnd(_) => matches!(level, 12),
        }
    }
}

impl NdrUnion for PatternTypeSpecific {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(4)?;
        *self = match level {
            0 => Self::PatternDay,
            1 => Self::Week(Default::default()),
            2 => Self::Month(Default::default()),
            3 => Self::MonthNth(Default::default()),
            4 => Self::MonthEnd(Default::default()),
            10 => Self::HjMonth(Default::default()),
            11 => Self::HjMonthNth(Default::default()),
            12 => Self::HjMonthEnd(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::Week(v) => v.pull_scalars(p).at("Week")?,
            Self::Month(v) => v.pull_scalars(p).at("Month")?,
            Self::MonthNth(v) => v.pull_scalars(p).at("MonthNth")?,
            Self::MonthEnd(v) => v.pull_scalars(p).at("MonthEnd")?,
            Self::HjMonth(v) => v.pull_scalars(p).at("HjMonth")?,
            Self::HjMonthNth(v) => v.pull_scalars(p).at("HjMonthNth")?,
            Self::HjMonthEnd(v) => v.pull_scalars(p).at("HjMonthEnd")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::Week(v) => v.push_scalars(p).at("Week")?,
            Self::Month(v) => v.push_scalars(p).at("Month")?,
            Self::MonthNth(v) => v.push_scalars(p).at("MonthNth")?,
            Self::MonthEnd(v) => v.push_scalars(p).at("MonthEnd")?,
            Self::HjMonth(v) => v.push_scalars(p).at("HjMonth")?,
            Self::HjMonthNth(v) => v.push_scalars(p).at("HjMonthNth")?,
            Self::HjMonthEnd(v) => v.push_scalars(p).at("HjMonthEnd")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "PatternTypeSpecific", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Week(v) => v.print("Week", out),
            Self::Month(v) => v.print("Month", out),
            Self::MonthNth(v) => v.print("MonthNth", out),
            Self::MonthEnd(v) => v.print("MonthEnd", out),
            Self::HjMonth(v) => v.print("HjMonth", out),
            Self::HjMonthNth(v) => v.print("HjMonthNth", out),
            Self::HjMonthEnd(v) => v.print("HjMonthEnd", out),
            _ => {}
        }
        out.end();
    }
}

/// A series (MS-OXOCAL 2.2.1.44.1); of tasks the value of PidLidTaskRecurrence.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0x3004 */
///     uint16 ReaderVersion;
///     /** 0x3004 */
///     uint16 WriterVersion;
///     RecurFrequency RecurFrequency;
///     PatternType PatternType;
///     CalendarType CalendarType;
///     /** What the periods are counted from (MS-OXOCAL 2.2.1.44.1.1). */
///     uint32 FirstDateTime;
///     /** Minutes when daily, weeks when weekly, otherwise months. */
///     uint32 Period;
///     /** Of tasks: the next one starts when this one has been done. */
///     uint32 SlidingFlag;
///     [switch_is(PatternType)] PatternTypeSpecific PatternTypeSpecific;
///     EndType EndType;
///     uint32 OccurrenceCount;
///     /** First day of the week: 0 is Sunday. */
///     uint32 FirstDOW;
///     uint32 DeletedInstanceCount;
///     /** Days of which the occurrence was deleted or changed. */
///     uint32 DeletedInstanceDates[DeletedInstanceCount];
///     uint32 ModifiedInstanceCount;
///     /** Days to which occurrences were moved. */
///     uint32 ModifiedInstanceDates[ModifiedInstanceCount];
///     uint32 StartDate;
///     /** 0x5AE980DF when it does not end. */
///     uint32 EndDate;
/// } RecurrencePattern;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecurrencePattern {
    /// 0x3004
    #[doc(alias = "ReaderVersion")]
    pub reader_version: u16,
    /// 0x3004
    #[doc(alias = "WriterVersion")]
    pub writer_version: u16,
    /// `RecurFrequency RecurFrequency`
    #[doc(alias = "RecurFrequency")]
    pub recur_frequency: RecurFrequency,
    /// `PatternType PatternType`
    #[doc(alias = "PatternType")]
    pub pattern_type: PatternType,
    /// `CalendarType CalendarType`
    #[doc(alias = "CalendarType")]
    pub calendar_type: CalendarType,
    /// What the periods are counted from (MS-OXOCAL 2.2.1.44.1.1).
    #[doc(alias = "FirstDateTime")]
    pub first_date_time: u32,
    /// Minutes when daily, weeks when weekly, otherwise months.
    #[doc(alias = "Period")]
    pub period: u32,
    /// Of tasks: the next one starts when this one has been done.
    #[doc(alias = "SlidingFlag")]
    pub sliding_flag: u32,
    /// `[switch_is(PatternType)] PatternTypeSpecific PatternTypeSpecific`
    #[doc(alias = "PatternTypeSpecific")]
    pub pattern_type_specific: PatternTypeSpecific,
    /// `EndType EndType`
    #[doc(alias = "EndType")]
    pub end_type: EndType,
    /// `uint32 OccurrenceCount`
    #[doc(alias = "OccurrenceCount")]
    pub occurrence_count: u32,
    /// First day of the week: 0 is Sunday.
    #[doc(alias = "FirstDOW")]
    pub first_dow: u32,
    /// `uint32 DeletedInstanceCount`
    #[doc(alias = "DeletedInstanceCount")]
    pub deleted_instance_count: u32,
    /// Days of which the occurrence was deleted or changed.
    #[doc(alias = "DeletedInstanceDates")]
    pub deleted_instance_dates: Vec<u32>,
    /// `uint32 ModifiedInstanceCount`
    #[doc(alias = "ModifiedInstanceCount")]
    pub modified_instance_count: u32,
    /// Days to which occurrences were moved.
    #[doc(alias = "ModifiedInstanceDates")]
    pub modified_instance_dates: Vec<u32>,
    /// `uint32 StartDate`
    #[doc(alias = "StartDate")]
    pub start_date: u32,
    /// 0x5AE980DF when it does not end.
    #[doc(alias = "EndDate")]
    pub end_date: u32,
}

impl Ndr for RecurrencePattern {
    const MIN_SIZE: usize = 50;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 22, 0, [(reader_version, 0), (writer_version, 2), (recur_frequency,
            4), (pattern_type, 6), (calendar_type, 8), (first_date_time, 10), (period,
            14), (sliding_flag, 18)]
        ) {
            self.reader_version.pull_scalars(p).at("ReaderVersion")?;
            self.writer_version.pull_scalars(p).at("WriterVersion")?;
            self.recur_frequency.pull_scalars(p).at("RecurFrequency")?;
            self.pattern_type.pull_scalars(p).at("PatternType")?;
            self.calendar_type.pull_scalars(p).at("CalendarType")?;
            self.first_date_time.pull_scalars(p).at("FirstDateTime")?;
            self.period.pull_scalars(p).at("Period")?;
            self.sliding_flag.pull_scalars(p).at("SlidingFlag")?;
        }
        self.pattern_type_specific
            .pull_scalars(level(self.pattern_type.0), p)
            .at("PatternTypeSpecific")?;
        if !pidl_ndr::run!(
            self, p, 16, 0, [(end_type, 0), (occurrence_count, 4), (first_dow, 8),
            (deleted_instance_count, 12)]
        ) {
            self.end_type.pull_scalars(p).at("EndType")?;
            self.occurrence_count.pull_scalars(p).at("OccurrenceCount")?;
            self.first_dow.pull_scalars(p).at("FirstDOW")?;
            self.deleted_instance_count.pull_scalars(p).at("DeletedInstanceCount")?;
        }
        p.items(
                &mut self.deleted_instance_dates,
                Dim::inline(self.deleted_instance_count),
            )
            .at("DeletedInstanceDates")?;
        self.modified_instance_count.pull_scalars(p).at("ModifiedInstanceCount")?;
        p.items(
                &mut self.modified_instance_dates,
                Dim::inline(self.modified_instance_count),
            )
            .at("ModifiedInstanceDates")?;
        if !pidl_ndr::run!(self, p, 8, 0, [(start_date, 0), (end_date, 4)]) {
            self.start_date.pull_scalars(p).at("StartDate")?;
            self.end_date.pull_scalars(p).at("EndDate")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.reader_version.push_scalars(p).at("ReaderVersion")?;
        self.writer_version.push_scalars(p).at("WriterVersion")?;
        self.recur_frequency.push_scalars(p).at("RecurFrequency")?;
        self.pattern_type.push_scalars(p).at("PatternType")?;
        self.calendar_type.push_scalars(p).at("CalendarType")?;
        self.first_date_time.push_scalars(p).at("FirstDateTime")?;
        self.period.push_scalars(p).at("Period")?;
        self.sliding_flag.push_scalars(p).at("SlidingFlag")?;
        self.pattern_type_specific
            .push_scalars(level(self.pattern_type.0), p)
            .at("PatternTypeSpecific")?;
        self.end_type.push_scalars(p).at("EndType")?;
        self.occurrence_count.push_scalars(p).at("OccurrenceCount")?;
        self.first_dow.push_scalars(p).at("FirstDOW")?;
        self.deleted_instance_count.push_scalars(p).at("DeletedInstanceCount")?;
        p.items(&self.deleted_instance_dates, Dim::inline(self.deleted_instance_count))
            .at("DeletedInstanceDates")?;
        self.modified_instance_count.push_scalars(p).at("ModifiedInstanceCount")?;
        p.items(&self.modified_instance_dates, Dim::inline(self.modified_instance_count))
            .at("ModifiedInstanceDates")?;
        self.start_date.push_scalars(p).at("StartDate")?;
        self.end_date.push_scalars(p).at("EndDate")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RecurrencePattern");
        self.reader_version.print("ReaderVersion", out);
        self.writer_version.print("WriterVersion", out);
        self.recur_frequency.print("RecurFrequency", out);
        self.pattern_type.print("PatternType", out);
        self.calendar_type.print("CalendarType", out);
        self.first_date_time.print("FirstDateTime", out);
        self.period.print("Period", out);
        self.sliding_flag.print("SlidingFlag", out);
        self.pattern_type_specific
            .print(level(self.pattern_type.0), "PatternTypeSpecific", out);
        self.end_type.print("EndType", out);
        self.occurrence_count.print("OccurrenceCount", out);
        self.first_dow.print("FirstDOW", out);
        self.deleted_instance_count.print("DeletedInstanceCount", out);
        show_items("DeletedInstanceDates", &self.deleted_instance_dates, out);
        self.modified_instance_count.print("ModifiedInstanceCount", out);
        show_items("ModifiedInstanceDates", &self.modified_instance_dates, out);
        self.start_date.print("StartDate", out);
        self.end_date.print("EndDate", out);
        out.end();
    }
}

/// What an exception changes (MS-OXOCAL 2.2.1.44.2).
///
/// ```idl
/// typedef [public, bitmap16bit] bitmap {
///     ARO_SUBJECT = 0x0001,
///     ARO_MEETINGTYPE = 0x0002,
///     ARO_REMINDERDELTA = 0x0004,
///     ARO_REMINDER = 0x0008,
///     ARO_LOCATION = 0x0010,
///     ARO_BUSYSTATUS = 0x0020,
///     ARO_ATTACHMENT = 0x0040,
///     ARO_SUBTYPE = 0x0080,
///     ARO_APPTCOLOR = 0x0100,
///     ARO_EXCEPTIONAL_BODY = 0x0200
/// } OverrideFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OverrideFlags(pub u16);

impl OverrideFlags {
    /// `ARO_SUBJECT = 0x0001`
    pub const ARO_SUBJECT: Self = Self(0x1);
    /// `ARO_MEETINGTYPE = 0x0002`
    pub const ARO_MEETINGTYPE: Self = Self(0x2);
    /// `ARO_REMINDERDELTA = 0x0004`
    pub const ARO_REMINDERDELTA: Self = Self(0x4);
    /// `ARO_REMINDER = 0x0008`
    pub const ARO_REMINDER: Self = Self(0x8);
    /// `ARO_LOCATION = 0x0010`
    pub const ARO_LOCATION: Self = Self(0x10);
    /// `ARO_BUSYSTATUS = 0x0020`
    pub const ARO_BUSYSTATUS: Self = Self(0x20);
    /// `ARO_ATTACHMENT = 0x0040`
    pub const ARO_ATTACHMENT: Self = Self(0x40);
    /// `ARO_SUBTYPE = 0x0080`
    pub const ARO_SUBTYPE: Self = Self(0x80);
    /// `ARO_APPTCOLOR = 0x0100`
    pub const ARO_APPTCOLOR: Self = Self(0x100);
    /// `ARO_EXCEPTIONAL_BODY = 0x0200`
    pub const ARO_EXCEPTIONAL_BODY: Self = Self(0x200);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ARO_SUBJECT", 0x1),
        ("ARO_MEETINGTYPE", 0x2),
        ("ARO_REMINDERDELTA", 0x4),
        ("ARO_REMINDER", 0x8),
        ("ARO_LOCATION", 0x10),
        ("ARO_BUSYSTATUS", 0x20),
        ("ARO_ATTACHMENT", 0x40),
        ("ARO_SUBTYPE", 0x80),
        ("ARO_APPTCOLOR", 0x100),
        ("ARO_EXCEPTIONAL_BODY", 0x200),
    ];
}

pidl_ndr::wire_bitmap!(OverrideFlags, u16, u16, 16, 2);

/// An occurrence unlike the others, its texts in a code page (MS-OXOCAL 2.2.1.44.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 StartDateTime;
///     uint32 EndDateTime;
///     uint32 OriginalStartDate;
///     OverrideFlags OverrideFlags;
///     /** SubjectLength2 and one more. */
///     [present(OverrideFlags & ARO_SUBJECT)] uint16 SubjectLength;
///     /** Bytes, without a terminator. */
///     [present(OverrideFlags & ARO_SUBJECT)] uint16 SubjectLength2;
///     [present(OverrideFlags & ARO_SUBJECT), charset(DOS)] uint8 Subject[SubjectLength2];
///     /** State of the meeting: PidLidAppointmentStateFlags. */
///     [present(OverrideFlags & ARO_MEETINGTYPE)] uint32 MeetingType;
///     /** Minutes: PidLidReminderDelta. */
///     [present(OverrideFlags & ARO_REMINDERDELTA)] uint32 ReminderDelta;
///     /** Boolean. */
///     [present(OverrideFlags & ARO_REMINDER)] uint32 ReminderSet;
///     /** LocationLength2 and one more. */
///     [present(OverrideFlags & ARO_LOCATION)] uint16 LocationLength;
///     /** Bytes, without a terminator. */
///     [present(OverrideFlags & ARO_LOCATION)] uint16 LocationLength2;
///     [present(OverrideFlags & ARO_LOCATION), charset(DOS)] uint8 Location[LocationLength2];
///     [present(OverrideFlags & ARO_BUSYSTATUS)] uint32 BusyStatus;
///     /** Boolean: the exception has attachments. */
///     [present(OverrideFlags & ARO_ATTACHMENT)] uint32 Attachment;
///     /** Boolean: the occurrence lasts all day. */
///     [present(OverrideFlags & ARO_SUBTYPE)] uint32 SubType;
///     [present(OverrideFlags & ARO_APPTCOLOR)] uint32 AppointmentColor;
/// } ExceptionInfo;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExceptionInfo {
    /// `uint32 StartDateTime`
    #[doc(alias = "StartDateTime")]
    pub start_date_time: u32,
    /// `uint32 EndDateTime`
    #[doc(alias = "EndDateTime")]
    pub end_date_time: u32,
    /// `uint32 OriginalStartDate`
    #[doc(alias = "OriginalStartDate")]
    pub original_start_date: u32,
    /// `OverrideFlags OverrideFlags`
    #[doc(alias = "OverrideFlags")]
    pub override_flags: OverrideFlags,
    /// SubjectLength2 and one more.
    #[doc(alias = "SubjectLength")]
    pub subject_length: Option<u16>,
    /// Bytes, without a terminator.
    #[doc(alias = "SubjectLength2")]
    pub subject_length2: Option<u16>,
    /// `[present(OverrideFlags & ARO_SUBJECT), charset(DOS)] uint8 Subject[SubjectLength2]`
    #[doc(alias = "Subject")]
    pub subject: Option<NdrString>,
    /// State of the meeting: PidLidAppointmentStateFlags.
    #[doc(alias = "MeetingType")]
    pub meeting_type: Option<u32>,
    /// Minutes: PidLidReminderDelta.
    #[doc(alias = "ReminderDelta")]
    pub reminder_delta: Option<u32>,
    /// Boolean.
    #[doc(alias = "ReminderSet")]
    pub reminder_set: Option<u32>,
    /// LocationLength2 and one more.
    #[doc(alias = "LocationLength")]
    pub location_length: Option<u16>,
    /// Bytes, without a terminator.
    #[doc(alias = "LocationLength2")]
    pub location_length2: Option<u16>,
    /// `[present(OverrideFlags & ARO_LOCATION), charset(DOS)] uint8 Location[LocationLength2]`
    #[doc(alias = "Location")]
    pub location: Option<NdrString>,
    /// `[present(OverrideFlags & ARO_BUSYSTATUS)] uint32 BusyStatus`
    #[doc(alias = "BusyStatus")]
    pub busy_status: Option<u32>,
    /// Boolean: the exception has attachments.
    #[doc(alias = "Attachment")]
    pub attachment: Option<u32>,
    /// Boolean: the occurrence lasts all day.
    #[doc(alias = "SubType")]
    pub sub_type: Option<u32>,
    /// `[present(OverrideFlags & ARO_APPTCOLOR)] uint32 AppointmentColor`
    #[doc(alias = "AppointmentColor")]
    pub appointment_color: Option<u32>,
}

impl Ndr for ExceptionInfo {
    const MIN_SIZE: usize = 14;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 14, 0, [(start_date_time, 0), (end_date_time, 4),
            (original_start_date, 8), (override_flags, 12)]
        ) {
            self.start_date_time.pull_scalars(p).at("StartDateTime")?;
            self.end_date_time.pull_scalars(p).at("EndDateTime")?;
            self.original_start_date.pull_scalars(p).at("OriginalStartDate")?;
            self.override_flags.pull_scalars(p).at("OverrideFlags")?;
        }
        p.present(&mut self.subject_length, (i128::from(self.override_flags.0) & 1) != 0)
            .at("SubjectLength")?;
        p.present(
                &mut self.subject_length2,
                (i128::from(self.override_flags.0) & 1) != 0,
            )
            .at("SubjectLength2")?;
        p.present_with(
                &mut self.subject,
                (i128::from(self.override_flags.0) & 1) != 0,
                |v, p| {
                    p.text(
                        v,
                        Charset::Dos,
                        Dim::inline(*p.deref(&self.subject_length2)?),
                    )
                },
            )
            .at("Subject")?;
        p.present(&mut self.meeting_type, (i128::from(self.override_flags.0) & 2) != 0)
            .at("MeetingType")?;
        p.present(&mut self.reminder_delta, (i128::from(self.override_flags.0) & 4) != 0)
            .at("ReminderDelta")?;
        p.present(&mut self.reminder_set, (i128::from(self.override_flags.0) & 8) != 0)
            .at("ReminderSet")?;
        p.present(
                &mut self.location_length,
                (i128::from(self.override_flags.0) & 16) != 0,
            )
            .at("LocationLength")?;
        p.present(
                &mut self.location_length2,
                (i128::from(self.override_flags.0) & 16) != 0,
            )
            .at("LocationLength2")?;
        p.present_with(
                &mut self.location,
                (i128::from(self.override_flags.0) & 16) != 0,
                |v, p| {
                    p.text(
                        v,
                        Charset::Dos,
                        Dim::inline(*p.deref(&self.location_length2)?),
                    )
                },
            )
            .at("Location")?;
        p.present(&mut self.busy_status, (i128::from(self.override_flags.0) & 32) != 0)
            .at("BusyStatus")?;
        p.present(&mut self.attachment, (i128::from(self.override_flags.0) & 64) != 0)
            .at("Attachment")?;
        p.present(&mut self.sub_type, (i128::from(self.override_flags.0) & 128) != 0)
            .at("SubType")?;
        p.present(
                &mut self.appointment_color,
                (i128::from(self.override_flags.0) & 256) != 0,
            )
            .at("AppointmentColor")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.start_date_time.push_scalars(p).at("StartDateTime")?;
        self.end_date_time.push_scalars(p).at("EndDateTime")?;
        self.original_start_date.push_scalars(p).at("OriginalStartDate")?;
        self.override_flags.push_scalars(p).at("OverrideFlags")?;
        p.present(&self.subject_length, (i128::from(self.override_flags.0) & 1) != 0)
            .at("SubjectLength")?;
        p.present(&self.subject_length2, (i128::from(self.override_flags.0) & 1) != 0)
            .at("SubjectLength2")?;
        p.present_with(
                &self.subject,
                (i128::from(self.override_flags.0) & 1) != 0,
                |v, p| {
                    p.text(
                        v,
                        Charset::Dos,
                        Dim::inline(*p.deref(&self.subject_length2)?),
                    )
                },
            )
            .at("Subject")?;
        p.present(&self.meeting_type, (i128::from(self.override_flags.0) & 2) != 0)
            .at("MeetingType")?;
        p.present(&self.reminder_delta, (i128::from(self.override_flags.0) & 4) != 0)
            .at("ReminderDelta")?;
        p.present(&self.reminder_set, (i128::from(self.override_flags.0) & 8) != 0)
            .at("ReminderSet")?;
        p.present(&self.location_length, (i128::from(self.override_flags.0) & 16) != 0)
            .at("LocationLength")?;
        p.present(&self.location_length2, (i128::from(self.override_flags.0) & 16) != 0)
            .at("LocationLength2")?;
        p.present_with(
                &self.location,
                (i128::from(self.override_flags.0) & 16) != 0,
                |v, p| {
                    p.text(
                        v,
                        Charset::Dos,
                        Dim::inline(*p.deref(&self.location_length2)?),
                    )
                },
            )
            .at("Location")?;
        p.present(&self.busy_status, (i128::from(self.override_flags.0) & 32) != 0)
            .at("BusyStatus")?;
        p.present(&self.attachment, (i128::from(self.override_flags.0) & 64) != 0)
            .at("Attachment")?;
        p.present(&self.sub_type, (i128::from(self.override_flags.0) & 128) != 0)
            .at("SubType")?;
        p.present(
                &self.appointment_color,
                (i128::from(self.override_flags.0) & 256) != 0,
            )
            .at("AppointmentColor")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExceptionInfo");
        self.start_date_time.print("StartDateTime", out);
        self.end_date_time.print("EndDateTime", out);
        self.original_start_date.print("OriginalStartDate", out);
        self.override_flags.print("OverrideFlags", out);
        show_present("SubjectLength", &self.subject_length, out);
        show_present("SubjectLength2", &self.subject_length2, out);
        show_present_with(&self.subject, out, |v, out| show_text("Subject", v, out));
        show_present("MeetingType", &self.meeting_type, out);
        show_present("ReminderDelta", &self.reminder_delta, out);
        show_present("ReminderSet", &self.reminder_set, out);
        show_present("LocationLength", &self.location_length, out);
        show_present("LocationLength2", &self.location_length2, out);
        show_present_with(&self.location, out, |v, out| show_text("Location", v, out));
        show_present("BusyStatus", &self.busy_status, out);
        show_present("Attachment", &self.attachment, out);
        show_present("SubType", &self.sub_type, out);
        show_present("AppointmentColor", &self.appointment_color, out);
        out.end();
    }
}

/// A series of appointments: the value of PidLidAppointmentRecur (MS-OXOCAL 2.2.1.44.5).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RecurrencePattern RecurrencePattern;
///     /** 0x3006 */
///     uint32 ReaderVersion2;
///     /** 0x3008 or more; from 0x3009 on exceptions have a ChangeHighlight. */
///     uint32 WriterVersion2;
///     /** Minutes from midnight to the start of an occurrence. */
///     uint32 StartTimeOffset;
///     /** Minutes from midnight to its end, which may be on a later day. */
///     uint32 EndTimeOffset;
///     uint16 ExceptionCount;
///     ExceptionInfo ExceptionInfo[ExceptionCount];
///     [value(bytes(ReservedBlock1))] uint32 ReservedBlock1Size;
///     [flag(NDR_PAHEX)] uint8 ReservedBlock1[ReservedBlock1Size];
///     /** ExtendedExceptions, of which the flags of the exceptions say what is there. */
///     [flag(NDR_REMAINING)] DATA_BLOB Extended;
/// } AppointmentRecurrencePattern;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppointmentRecurrencePattern {
    /// `RecurrencePattern RecurrencePattern`
    #[doc(alias = "RecurrencePattern")]
    pub recurrence_pattern: RecurrencePattern,
    /// 0x3006
    #[doc(alias = "ReaderVersion2")]
    pub reader_version2: u32,
    /// 0x3008 or more; from 0x3009 on exceptions have a ChangeHighlight.
    #[doc(alias = "WriterVersion2")]
    pub writer_version2: u32,
    /// Minutes from midnight to the start of an occurrence.
    #[doc(alias = "StartTimeOffset")]
    pub start_time_offset: u32,
    /// Minutes from midnight to its end, which may be on a later day.
    #[doc(alias = "EndTimeOffset")]
    pub end_time_offset: u32,
    /// `uint16 ExceptionCount`
    #[doc(alias = "ExceptionCount")]
    pub exception_count: u16,
    /// `ExceptionInfo ExceptionInfo[ExceptionCount]`
    #[doc(alias = "ExceptionInfo")]
    pub exception_info: Vec<ExceptionInfo>,
    /// `[value(bytes(ReservedBlock1))] uint32 ReservedBlock1Size`
    #[doc(alias = "ReservedBlock1Size")]
    pub reserved_block1_size: u32,
    /// `[flag(NDR_PAHEX)] uint8 ReservedBlock1[ReservedBlock1Size]`
    #[doc(alias = "ReservedBlock1")]
    pub reserved_block1: Vec<u8>,
    /// ExtendedExceptions, of which the flags of the exceptions say what is there.
    #[doc(alias = "Extended")]
    pub extended: DataBlob,
}

impl Ndr for AppointmentRecurrencePattern {
    const MIN_SIZE: usize = 73;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.recurrence_pattern.pull_scalars(p).at("RecurrencePattern")?;
        if !pidl_ndr::run!(
            self, p, 18, 0, [(reader_version2, 0), (writer_version2, 4),
            (start_time_offset, 8), (end_time_offset, 12), (exception_count, 16)]
        ) {
            self.reader_version2.pull_scalars(p).at("ReaderVersion2")?;
            self.writer_version2.pull_scalars(p).at("WriterVersion2")?;
            self.start_time_offset.pull_scalars(p).at("StartTimeOffset")?;
            self.end_time_offset.pull_scalars(p).at("EndTimeOffset")?;
            self.exception_count.pull_scalars(p).at("ExceptionCount")?;
        }
        p.items(&mut self.exception_info, Dim::inline(self.exception_count))
            .at("ExceptionInfo")?;
        self.reserved_block1_size.pull_scalars(p).at("ReservedBlock1Size")?;
        p.items(&mut self.reserved_block1, Dim::inline(self.reserved_block1_size))
            .at("ReservedBlock1")?;
        p.with_flags(REMAINING, |p| self.extended.pull_scalars(p)).at("Extended")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.recurrence_pattern.push_scalars(p).at("RecurrencePattern")?;
        self.reader_version2.push_scalars(p).at("ReaderVersion2")?;
        self.writer_version2.push_scalars(p).at("WriterVersion2")?;
        self.start_time_offset.push_scalars(p).at("StartTimeOffset")?;
        self.end_time_offset.push_scalars(p).at("EndTimeOffset")?;
        self.exception_count.push_scalars(p).at("ExceptionCount")?;
        p.items(&self.exception_info, Dim::inline(self.exception_count))
            .at("ExceptionInfo")?;
        let reserved_block1_size_place = p.number_later(4).at("ReservedBlock1Size")?;
        let reserved_block1_bytes = p
            .measured(|p| p.items(&self.reserved_block1, Dim::rest()))
            .at("ReservedBlock1")?;
        p.with_flags(REMAINING, |p| self.extended.push_scalars(p)).at("Extended")?;
        p.fill(reserved_block1_size_place, 4, reserved_block1_bytes.0)
            .at("ReservedBlock1Size")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AppointmentRecurrencePattern");
        self.recurrence_pattern.print("RecurrencePattern", out);
        self.reader_version2.print("ReaderVersion2", out);
        self.writer_version2.print("WriterVersion2", out);
        self.start_time_offset.print("StartTimeOffset", out);
        self.end_time_offset.print("EndTimeOffset", out);
        self.exception_count.print("ExceptionCount", out);
        show_items("ExceptionInfo", &self.exception_info, out);
        self.reserved_block1_size.print("ReservedBlock1Size", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("ReservedBlock1", &self.reserved_block1),
        );
        self.extended.print("Extended", out);
        out.end();
    }
}

/// What changed in an exception (MS-OXOCAL 2.2.1.44.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes of both members that follow. */
///     uint32 ChangeHighlightSize;
///     /** PidLidChangeHighlight. */
///     uint32 ChangeHighlightValue;
///     [flag(NDR_PAHEX)] uint8 Reserved[ChangeHighlightSize - 4];
/// } ChangeHighlight;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeHighlight {
    /// Bytes of both members that follow.
    #[doc(alias = "ChangeHighlightSize")]
    pub change_highlight_size: u32,
    /// PidLidChangeHighlight.
    #[doc(alias = "ChangeHighlightValue")]
    pub change_highlight_value: u32,
    /// `[flag(NDR_PAHEX)] uint8 Reserved[ChangeHighlightSize - 4]`
    #[doc(alias = "Reserved")]
    pub reserved: Vec<u8>,
}

impl Ndr for ChangeHighlight {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(change_highlight_size, 0), (change_highlight_value, 4)]
        ) {
            self.change_highlight_size.pull_scalars(p).at("ChangeHighlightSize")?;
            self.change_highlight_value.pull_scalars(p).at("ChangeHighlightValue")?;
        }
        p.items(
                &mut self.reserved,
                Dim::inline(i128::from(self.change_highlight_size) - 4),
            )
            .at("Reserved")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.change_highlight_size.push_scalars(p).at("ChangeHighlightSize")?;
        self.change_highlight_value.push_scalars(p).at("ChangeHighlightValue")?;
        p.items(&self.reserved, Dim::inline(i128::from(self.change_highlight_size) - 4))
            .at("Reserved")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ChangeHighlight");
        self.change_highlight_size.print("ChangeHighlightSize", out);
        self.change_highlight_value.print("ChangeHighlightValue", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("Reserved", &self.reserved));
        out.end();
    }
}

/// More of an exception, its texts in UTF-16 (MS-OXOCAL 2.2.1.44.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [present(writer_version() >= 0x3009)] ChangeHighlight ChangeHighlight;
///     [value(bytes(ReservedBlockEE1))] uint32 ReservedBlockEE1Size;
///     [flag(NDR_PAHEX)] uint8 ReservedBlockEE1[ReservedBlockEE1Size];
///     [present(override_flags() & (ARO_SUBJECT | ARO_LOCATION))] uint32 StartDateTime;
///     [present(override_flags() & (ARO_SUBJECT | ARO_LOCATION))] uint32 EndDateTime;
///     [present(override_flags() & (ARO_SUBJECT | ARO_LOCATION))] uint32 OriginalStartDate;
///     /** UTF-16 code units, without a terminator. */
///     [present(override_flags() & ARO_SUBJECT)] uint16 WideCharSubjectLength;
///     [present(override_flags() & ARO_SUBJECT), charset(UTF16)] uint16 WideCharSubject[WideCharSubjectLength];
///     [present(override_flags() & ARO_LOCATION)] uint16 WideCharLocationLength;
///     [present(override_flags() & ARO_LOCATION), charset(UTF16)] uint16 WideCharLocation[WideCharLocationLength];
///     [present(override_flags() & (ARO_SUBJECT | ARO_LOCATION))] uint32 ReservedBlockEE2Size;
///     [present(override_flags() & (ARO_SUBJECT | ARO_LOCATION)), flag(NDR_PAHEX)] uint8 ReservedBlockEE2[ReservedBlockEE2Size];
/// } ExtendedException;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedException {
    /// `[present(writer_version() >= 0x3009)] ChangeHighlight ChangeHighlight`
    #[doc(alias = "ChangeHighlight")]
    pub change_highlight: Option<ChangeHighlight>,
    /// `[value(bytes(ReservedBlockEE1))] uint32 ReservedBlockEE1Size`
    #[doc(alias = "ReservedBlockEE1Size")]
    pub reserved_block_ee1_size: u32,
    /// `[flag(NDR_PAHEX)] uint8 ReservedBlockEE1[ReservedBlockEE1Size]`
    #[doc(alias = "ReservedBlockEE1")]
    pub reserved_block_ee1: Vec<u8>,
    /// `[present(override_flags() & (ARO_SUBJECT | ARO_LOCATION))] uint32 StartDateTime`
    #[doc(alias = "StartDateTime")]
    pub start_date_time: Option<u32>,
    /// `[present(override_flags() & (ARO_SUBJECT | ARO_LOCATION))] uint32 EndDateTime`
    #[doc(alias = "EndDateTime")]
    pub end_date_time: Option<u32>,
    /// `[present(override_flags() & (ARO_SUBJECT | ARO_LOCATION))] uint32 OriginalStartDate`
    #[doc(alias = "OriginalStartDate")]
    pub original_start_date: Option<u32>,
    /// UTF-16 code units, without a terminator.
    #[doc(alias = "WideCharSubjectLength")]
    pub wide_char_subject_length: Option<u16>,
    /// `WideCharSubject`
    #[doc(alias = "WideCharSubject")]
    pub wide_char_subject: Option<NdrString>,
    /// `[present(override_flags() & ARO_LOCATION)] uint16 WideCharLocationLength`
    #[doc(alias = "WideCharLocationLength")]
    pub wide_char_location_length: Option<u16>,
    /// `WideCharLocation`
    #[doc(alias = "WideCharLocation")]
    pub wide_char_location: Option<NdrString>,
    /// `[present(override_flags() & (ARO_SUBJECT | ARO_LOCATION))] uint32 ReservedBlockEE2Size`
    #[doc(alias = "ReservedBlockEE2Size")]
    pub reserved_block_ee2_size: Option<u32>,
    /// `ReservedBlockEE2`
    #[doc(alias = "ReservedBlockEE2")]
    pub reserved_block_ee2: Option<Vec<u8>>,
}

impl Ndr for ExtendedException {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.present(
                &mut self.change_highlight,
                i128::from(p.context_number("writer_version", &[], Some(12297))?)
                    >= 12297,
            )
            .at("ChangeHighlight")?;
        self.reserved_block_ee1_size.pull_scalars(p).at("ReservedBlockEE1Size")?;
        p.items(&mut self.reserved_block_ee1, Dim::inline(self.reserved_block_ee1_size))
            .at("ReservedBlockEE1")?;
        p.present(
                &mut self.start_date_time,
                (i128::from(p.context_number("override_flags", &[], None)?) & 17) != 0,
            )
            .at("StartDateTime")?;
        p.present(
                &mut self.end_date_time,
                (i128::from(p.context_number("override_flags", &[], None)?) & 17) != 0,
            )
            .at("EndDateTime")?;
        p.present(
                &mut self.original_start_date,
                (i128::from(p.context_number("override_flags", &[], None)?) & 17) != 0,
            )
            .at("OriginalStartDate")?;
        p.present(
                &mut self.wide_char_subject_length,
                (i128::from(p.context_number("override_flags", &[], None)?) & 1) != 0,
            )
            .at("WideCharSubjectLength")?;
        p.present_with(
                &mut self.wide_char_subject,
                (i128::from(p.context_number("override_flags", &[], None)?) & 1) != 0,
                |v, p| {
                    p.text(
                        v,
                        Charset::Utf16,
                        Dim::inline(*p.deref(&self.wide_char_subject_length)?),
                    )
                },
            )
            .at("WideCharSubject")?;
        p.present(
                &mut self.wide_char_location_length,
                (i128::from(p.context_number("override_flags", &[], None)?) & 16) != 0,
            )
            .at("WideCharLocationLength")?;
        p.present_with(
                &mut self.wide_char_location,
                (i128::from(p.context_number("override_flags", &[], None)?) & 16) != 0,
                |v, p| {
                    p.text(
                        v,
                        Charset::Utf16,
                        Dim::inline(*p.deref(&self.wide_char_location_length)?),
                    )
                },
            )
            .at("WideCharLocation")?;
        p.present(
                &mut self.reserved_block_ee2_size,
                (i128::from(p.context_number("override_flags", &[], None)?) & 17) != 0,
            )
            .at("ReservedBlockEE2Size")?;
        p.present_with(
                &mut self.reserved_block_ee2,
                (i128::from(p.context_number("override_flags", &[], None)?) & 17) != 0,
                |v, p| p.items(v, Dim::inline(*p.deref(&self.reserved_block_ee2_size)?)),
            )
            .at("ReservedBlockEE2")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.present(
                &self.change_highlight,
                i128::from(p.context_number("writer_version", &[], Some(12297))?)
                    >= 12297,
            )
            .at("ChangeHighlight")?;
        let reserved_block_ee1_size_place = p
            .number_later(4)
            .at("ReservedBlockEE1Size")?;
        let reserved_block_ee1_bytes = p
            .measured(|p| p.items(&self.reserved_block_ee1, Dim::rest()))
            .at("ReservedBlockEE1")?;
        p.present(
                &self.start_date_time,
                (i128::from(p.context_number("override_flags", &[], None)?) & 17) != 0,
            )
            .at("StartDateTime")?;
        p.present(
                &self.end_date_time,
                (i128::from(p.context_number("override_flags", &[], None)?) & 17) != 0,
            )
            .at("EndDateTime")?;
        p.present(
                &self.original_start_date,
                (i128::from(p.context_number("override_flags", &[], None)?) & 17) != 0,
            )
            .at("OriginalStartDate")?;
        p.present(
                &self.wide_char_subject_length,
                (i128::from(p.context_number("override_flags", &[], None)?) & 1) != 0,
            )
            .at("WideCharSubjectLength")?;
        p.present_with(
                &self.wide_char_subject,
                (i128::from(p.context_number("override_flags", &[], None)?) & 1) != 0,
                |v, p| {
                    p.text(
                        v,
                        Charset::Utf16,
                        Dim::inline(*p.deref(&self.wide_char_subject_length)?),
                    )
                },
            )
            .at("WideCharSubject")?;
        p.present(
                &self.wide_char_location_length,
                (i128::from(p.context_number("override_flags", &[], None)?) & 16) != 0,
            )
            .at("WideCharLocationLength")?;
        p.present_with(
                &self.wide_char_location,
                (i128::from(p.context_number("override_flags", &[], None)?) & 16) != 0,
                |v, p| {
                    p.text(
                        v,
                        Charset::Utf16,
                        Dim::inline(*p.deref(&self.wide_char_location_length)?),
                    )
                },
            )
            .at("WideCharLocation")?;
        p.present(
                &self.reserved_block_ee2_size,
                (i128::from(p.context_number("override_flags", &[], None)?) & 17) != 0,
            )
            .at("ReservedBlockEE2Size")?;
        p.present_with(
                &self.reserved_block_ee2,
                (i128::from(p.context_number("override_flags", &[], None)?) & 17) != 0,
                |v, p| p.items(v, Dim::inline(*p.deref(&self.reserved_block_ee2_size)?)),
            )
            .at("ReservedBlockEE2")?;
        p.fill(reserved_block_ee1_size_place, 4, reserved_block_ee1_bytes.0)
            .at("ReservedBlockEE1Size")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedException");
        show_present("ChangeHighlight", &self.change_highlight, out);
        self.reserved_block_ee1_size.print("ReservedBlockEE1Size", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("ReservedBlockEE1", &self.reserved_block_ee1),
        );
        show_present("StartDateTime", &self.start_date_time, out);
        show_present("EndDateTime", &self.end_date_time, out);
        show_present("OriginalStartDate", &self.original_start_date, out);
        show_present("WideCharSubjectLength", &self.wide_char_subject_length, out);
        show_present_with(
            &self.wide_char_subject,
            out,
            |v, out| show_text("WideCharSubject", v, out),
        );
        show_present("WideCharLocationLength", &self.wide_char_location_length, out);
        show_present_with(
            &self.wide_char_location,
            out,
            |v, out| show_text("WideCharLocation", v, out),
        );
        show_present("ReservedBlockEE2Size", &self.reserved_block_ee2_size, out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| show_present_with(
                &self.reserved_block_ee2,
                out,
                |v, out| out.u8_array("ReservedBlockEE2", v),
            ),
        );
        out.end();
    }
}

/// How the value of PidLidAppointmentRecur ends (MS-OXOCAL 2.2.1.44.5).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** In the order of the exceptions. */
///     [each(override_flags, exception_flags())] ExtendedException ExtendedException[];
///     [value(bytes(ReservedBlock2))] uint32 ReservedBlock2Size;
///     [flag(NDR_PAHEX)] uint8 ReservedBlock2[ReservedBlock2Size];
/// } ExtendedExceptions;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedExceptions {
    /// In the order of the exceptions.
    #[doc(alias = "ExtendedException")]
    pub extended_exception: Vec<ExtendedException>,
    /// `[value(bytes(ReservedBlock2))] uint32 ReservedBlock2Size`
    #[doc(alias = "ReservedBlock2Size")]
    pub reserved_block2_size: u32,
    /// `[flag(NDR_PAHEX)] uint8 ReservedBlock2[ReservedBlock2Size]`
    #[doc(alias = "ReservedBlock2")]
    pub reserved_block2: Vec<u8>,
}

impl Ndr for ExtendedExceptions {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.items_for(
                &mut self.extended_exception,
                "override_flags",
                &p.context_list("exception_flags", &[], None)?,
            )
            .at("ExtendedException")?;
        self.reserved_block2_size.pull_scalars(p).at("ReservedBlock2Size")?;
        p.items(&mut self.reserved_block2, Dim::inline(self.reserved_block2_size))
            .at("ReservedBlock2")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.items_for(
                &self.extended_exception,
                "override_flags",
                &p.context_list("exception_flags", &[], None)?,
            )
            .at("ExtendedException")?;
        let reserved_block2_size_place = p.number_later(4).at("ReservedBlock2Size")?;
        let reserved_block2_bytes = p
            .measured(|p| p.items(&self.reserved_block2, Dim::rest()))
            .at("ReservedBlock2")?;
        p.fill(reserved_block2_size_place, 4, reserved_block2_bytes.0)
            .at("ReservedBlock2Size")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedExceptions");
        show_each_for(
            "ExtendedException",
            &self.extended_exception,
            "override_flags",
            out.surroundings().list("exception_flags", &[], None).ok(),
            out,
            |v, out| v.print("ExtendedException", out),
        );
        self.reserved_block2_size.print("ReservedBlock2Size", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("ReservedBlock2", &self.reserved_block2),
        );
        out.end();
    }
}

/// A time zone: the value of PidLidTimeZoneStruct (MS-OXOCAL 2.2.1.39).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Minutes to add to local time for UTC. */
///     int32 lBias;
///     /** Minutes more in winter. */
///     int32 lStandardBias;
///     /** Minutes more in summer. */
///     int32 lDaylightBias;
///     /** That of stStandardDate. */
///     uint16 wStandardYear;
///     /** When winter time starts; with year 0 the day is a week of the month. */
///     SYSTEMTIME stStandardDate;
///     /** That of stDaylightDate. */
///     uint16 wDaylightYear;
///     SYSTEMTIME stDaylightDate;
/// } TimeZoneStruct;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeZoneStruct {
    /// Minutes to add to local time for UTC.
    #[doc(alias = "lBias")]
    pub l_bias: i32,
    /// Minutes more in winter.
    #[doc(alias = "lStandardBias")]
    pub l_standard_bias: i32,
    /// Minutes more in summer.
    #[doc(alias = "lDaylightBias")]
    pub l_daylight_bias: i32,
    /// That of stStandardDate.
    #[doc(alias = "wStandardYear")]
    pub w_standard_year: u16,
    /// When winter time starts; with year 0 the day is a week of the month.
    #[doc(alias = "stStandardDate")]
    pub st_standard_date: Systemtime,
    /// That of stDaylightDate.
    #[doc(alias = "wDaylightYear")]
    pub w_daylight_year: u16,
    /// `SYSTEMTIME stDaylightDate`
    #[doc(alias = "stDaylightDate")]
    pub st_daylight_date: Systemtime,
}

impl Ndr for TimeZoneStruct {
    const MIN_SIZE: usize = 48;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 48, 0, [(l_bias, 0), (l_standard_bias, 4), (l_daylight_bias, 8),
            (w_standard_year, 12), (st_standard_date, 14), (w_daylight_year, 30),
            (st_daylight_date, 32)]
        ) {
            self.l_bias.pull_scalars(p).at("lBias")?;
            self.l_standard_bias.pull_scalars(p).at("lStandardBias")?;
            self.l_daylight_bias.pull_scalars(p).at("lDaylightBias")?;
            self.w_standard_year.pull_scalars(p).at("wStandardYear")?;
            self.st_standard_date.pull_scalars(p).at("stStandardDate")?;
            self.w_daylight_year.pull_scalars(p).at("wDaylightYear")?;
            self.st_daylight_date.pull_scalars(p).at("stDaylightDate")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.l_bias.push_scalars(p).at("lBias")?;
        self.l_standard_bias.push_scalars(p).at("lStandardBias")?;
        self.l_daylight_bias.push_scalars(p).at("lDaylightBias")?;
        self.w_standard_year.push_scalars(p).at("wStandardYear")?;
        self.st_standard_date.push_scalars(p).at("stStandardDate")?;
        self.w_daylight_year.push_scalars(p).at("wDaylightYear")?;
        self.st_daylight_date.push_scalars(p).at("stDaylightDate")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "TimeZoneStruct");
        self.l_bias.print("lBias", out);
        self.l_standard_bias.print("lStandardBias", out);
        self.l_daylight_bias.print("lDaylightBias", out);
        self.w_standard_year.print("wStandardYear", out);
        self.st_standard_date.print("stStandardDate", out);
        self.w_daylight_year.print("wDaylightYear", out);
        self.st_daylight_date.print("stDaylightDate", out);
        out.end();
    }
}

/// What a rule of a time zone is (MS-OXOCAL 2.2.1.41.1).
///
/// ```idl
/// typedef [public, bitmap16bit] bitmap {
///     /** The one of PidLidTimeZoneStruct. */
///     TZRULE_FLAG_RECUR_CURRENT_TZREG = 0x0001,
///     /** The one in force. */
///     TZRULE_FLAG_EFFECTIVE_TZREG = 0x0002
/// } TZRuleFlags;
/// ```
#[doc(alias = "TZRuleFlags")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TzRuleFlags(pub u16);

impl TzRuleFlags {
    /// The one of PidLidTimeZoneStruct.
    pub const TZRULE_FLAG_RECUR_CURRENT_TZREG: Self = Self(0x1);
    /// The one in force.
    pub const TZRULE_FLAG_EFFECTIVE_TZREG: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("TZRULE_FLAG_RECUR_CURRENT_TZREG", 0x1),
        ("TZRULE_FLAG_EFFECTIVE_TZREG", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(TzRuleFlags, u16, u16, 16, 2);

/// A rule of a time zone (MS-OXOCAL 2.2.1.41.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 2 */
///     uint8 MajorVersion;
///     /** 1 */
///     uint8 MinorVersion;
///     /** 62: bytes that follow. */
///     uint16 Reserved;
///     TZRuleFlags TZRuleFlags;
///     /** Year from which on it is in force. */
///     uint16 wYear;
///     /** 0 */
///     [flag(NDR_PAHEX)] uint8 X[14];
///     int32 lBias;
///     int32 lStandardBias;
///     int32 lDaylightBias;
///     SYSTEMTIME stStandardDate;
///     SYSTEMTIME stDaylightDate;
/// } TZRule;
/// ```
#[doc(alias = "TZRule")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TzRule {
    /// 2
    #[doc(alias = "MajorVersion")]
    pub major_version: u8,
    /// 1
    #[doc(alias = "MinorVersion")]
    pub minor_version: u8,
    /// 62: bytes that follow.
    #[doc(alias = "Reserved")]
    pub reserved: u16,
    /// `TZRuleFlags TZRuleFlags`
    #[doc(alias = "TZRuleFlags")]
    pub tz_rule_flags: TzRuleFlags,
    /// Year from which on it is in force.
    #[doc(alias = "wYear")]
    pub w_year: u16,
    /// 0
    #[doc(alias = "X")]
    pub x: [u8; 14],
    /// `int32 lBias`
    #[doc(alias = "lBias")]
    pub l_bias: i32,
    /// `int32 lStandardBias`
    #[doc(alias = "lStandardBias")]
    pub l_standard_bias: i32,
    /// `int32 lDaylightBias`
    #[doc(alias = "lDaylightBias")]
    pub l_daylight_bias: i32,
    /// `SYSTEMTIME stStandardDate`
    #[doc(alias = "stStandardDate")]
    pub st_standard_date: Systemtime,
    /// `SYSTEMTIME stDaylightDate`
    #[doc(alias = "stDaylightDate")]
    pub st_daylight_date: Systemtime,
}

impl Ndr for TzRule {
    const MIN_SIZE: usize = 66;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 66, 0, [(major_version, 0), (minor_version, 1), (reserved, 2),
            (tz_rule_flags, 4), (w_year, 6), (x, 8), (l_bias, 22), (l_standard_bias, 26),
            (l_daylight_bias, 30), (st_standard_date, 34), (st_daylight_date, 50)]
        ) {
            self.major_version.pull_scalars(p).at("MajorVersion")?;
            self.minor_version.pull_scalars(p).at("MinorVersion")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.tz_rule_flags.pull_scalars(p).at("TZRuleFlags")?;
            self.w_year.pull_scalars(p).at("wYear")?;
            p.slice(&mut self.x).at("X")?;
            self.l_bias.pull_scalars(p).at("lBias")?;
            self.l_standard_bias.pull_scalars(p).at("lStandardBias")?;
            self.l_daylight_bias.pull_scalars(p).at("lDaylightBias")?;
            self.st_standard_date.pull_scalars(p).at("stStandardDate")?;
            self.st_daylight_date.pull_scalars(p).at("stDaylightDate")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.major_version.push_scalars(p).at("MajorVersion")?;
        self.minor_version.push_scalars(p).at("MinorVersion")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.tz_rule_flags.push_scalars(p).at("TZRuleFlags")?;
        self.w_year.push_scalars(p).at("wYear")?;
        p.slice(&self.x).at("X")?;
        self.l_bias.push_scalars(p).at("lBias")?;
        self.l_standard_bias.push_scalars(p).at("lStandardBias")?;
        self.l_daylight_bias.push_scalars(p).at("lDaylightBias")?;
        self.st_standard_date.push_scalars(p).at("stStandardDate")?;
        self.st_daylight_date.push_scalars(p).at("stDaylightDate")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "TZRule");
        self.major_version.print("MajorVersion", out);
        self.minor_version.print("MinorVersion", out);
        self.reserved.print("Reserved", out);
        self.tz_rule_flags.print("TZRuleFlags", out);
        self.w_year.print("wYear", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("X", &self.x));
        self.l_bias.print("lBias", out);
        self.l_standard_bias.print("lStandardBias", out);
        self.l_daylight_bias.print("lDaylightBias", out);
        self.st_standard_date.print("stStandardDate", out);
        self.st_daylight_date.print("stDaylightDate", out);
        out.end();
    }
}

/// A time zone and its history: the value of PidLidAppointmentTimeZoneDefinitionRecur
/// and of those for start and end (MS-OXOCAL 2.2.1.41).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 2 */
///     uint8 MajorVersion;
///     /** 1 */
///     uint8 MinorVersion;
///     /** Bytes of the members from Reserved to cRules. */
///     uint16 cbHeader;
///     /** 2 */
///     uint16 Reserved;
///     /** UTF-16 code units, without a terminator. */
///     uint16 cchKeyName;
///     [charset(UTF16)] uint16 KeyName[cchKeyName];
///     /** 1 to 1024 */
///     uint16 cRules;
///     /** By year. */
///     TZRule TZRules[cRules];
/// } TimeZoneDefinition;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeZoneDefinition {
    /// 2
    #[doc(alias = "MajorVersion")]
    pub major_version: u8,
    /// 1
    #[doc(alias = "MinorVersion")]
    pub minor_version: u8,
    /// Bytes of the members from Reserved to cRules.
    #[doc(alias = "cbHeader")]
    pub cb_header: u16,
    /// 2
    #[doc(alias = "Reserved")]
    pub reserved: u16,
    /// UTF-16 code units, without a terminator.
    #[doc(alias = "cchKeyName")]
    pub cch_key_name: u16,
    /// `[charset(UTF16)] uint16 KeyName[cchKeyName]`
    #[doc(alias = "KeyName")]
    pub key_name: NdrString,
    /// 1 to 1024
    #[doc(alias = "cRules")]
    pub c_rules: u16,
    /// By year.
    #[doc(alias = "TZRules")]
    pub tz_rules: Vec<TzRule>,
}

impl Ndr for TimeZoneDefinition {
    const MIN_SIZE: usize = 10;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(major_version, 0), (minor_version, 1), (cb_header, 2),
            (reserved, 4), (cch_key_name, 6)]
        ) {
            self.major_version.pull_scalars(p).at("MajorVersion")?;
            self.minor_version.pull_scalars(p).at("MinorVersion")?;
            self.cb_header.pull_scalars(p).at("cbHeader")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.cch_key_name.pull_scalars(p).at("cchKeyName")?;
        }
        p.text(&mut self.key_name, Charset::Utf16, Dim::inline(self.cch_key_name))
            .at("KeyName")?;
        self.c_rules.pull_scalars(p).at("cRules")?;
        p.items(&mut self.tz_rules, Dim::inline(self.c_rules)).at("TZRules")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.major_version.push_scalars(p).at("MajorVersion")?;
        self.minor_version.push_scalars(p).at("MinorVersion")?;
        self.cb_header.push_scalars(p).at("cbHeader")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.cch_key_name.push_scalars(p).at("cchKeyName")?;
        p.text(&self.key_name, Charset::Utf16, Dim::inline(self.cch_key_name))
            .at("KeyName")?;
        self.c_rules.push_scalars(p).at("cRules")?;
        p.items(&self.tz_rules, Dim::inline(self.c_rules)).at("TZRules")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "TimeZoneDefinition");
        self.major_version.print("MajorVersion", out);
        self.minor_version.print("MinorVersion", out);
        self.cb_header.print("cbHeader", out);
        self.reserved.print("Reserved", out);
        self.cch_key_name.print("cchKeyName", out);
        show_text("KeyName", &self.key_name, out);
        self.c_rules.print("cRules", out);
        show_items("TZRules", &self.tz_rules, out);
        out.end();
    }
}

/// What names a meeting in every mailbox: the value of PidLidGlobalObjectId and, with
/// year, month and day 0, of PidLidCleanGlobalObjectId (MS-OXOCAL 2.2.1.27, 2.2.1.28).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Always the same. */
///     [flag(NDR_PAHEX)] uint8 ByteArrayID[16];
///     /** Day of the occurrence before it was moved. */
///     [flag(NDR_BIG_ENDIAN)] uint16 Year;
///     uint8 M;
///     uint8 D;
///     NTTIME CreationTime;
///     /** 0 */
///     [flag(NDR_PAHEX)] uint8 X[8];
///     [value(bytes(Data))] uint32 Size;
///     [flag(NDR_PAHEX)] uint8 Data[Size];
/// } GlobalObjectId;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalObjectId {
    /// Always the same.
    #[doc(alias = "ByteArrayID")]
    pub byte_array_id: [u8; 16],
    /// Day of the occurrence before it was moved.
    #[doc(alias = "Year")]
    pub year: u16,
    /// `uint8 M`
    #[doc(alias = "M")]
    pub m: u8,
    /// `uint8 D`
    #[doc(alias = "D")]
    pub d: u8,
    /// `NTTIME CreationTime`
    #[doc(alias = "CreationTime")]
    pub creation_time: Nttime,
    /// 0
    #[doc(alias = "X")]
    pub x: [u8; 8],
    /// `[value(bytes(Data))] uint32 Size`
    #[doc(alias = "Size")]
    pub size: u32,
    /// `[flag(NDR_PAHEX)] uint8 Data[Size]`
    #[doc(alias = "Data")]
    pub data: Vec<u8>,
}

impl Ndr for GlobalObjectId {
    const MIN_SIZE: usize = 40;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.slice(&mut self.byte_array_id).at("ByteArrayID")?;
        p.with_flags(BIGENDIAN, |p| self.year.pull_scalars(p)).at("Year")?;
        if !pidl_ndr::run!(
            self, p, 22, 0, [(m, 0), (d, 1), (creation_time, 2), (x, 10), (size, 18)]
        ) {
            self.m.pull_scalars(p).at("M")?;
            self.d.pull_scalars(p).at("D")?;
            self.creation_time.pull_scalars(p).at("CreationTime")?;
            p.slice(&mut self.x).at("X")?;
            self.size.pull_scalars(p).at("Size")?;
        }
        p.items(&mut self.data, Dim::inline(self.size)).at("Data")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.slice(&self.byte_array_id).at("ByteArrayID")?;
        p.with_flags(BIGENDIAN, |p| self.year.push_scalars(p)).at("Year")?;
        self.m.push_scalars(p).at("M")?;
        self.d.push_scalars(p).at("D")?;
        self.creation_time.push_scalars(p).at("CreationTime")?;
        p.slice(&self.x).at("X")?;
        let size_place = p.number_later(4).at("Size")?;
        let data_bytes = p.measured(|p| p.items(&self.data, Dim::rest())).at("Data")?;
        p.fill(size_place, 4, data_bytes.0).at("Size")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GlobalObjectId");
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("ByteArrayID", &self.byte_array_id),
        );
        self.year.print("Year", out);
        self.m.print("M", out);
        self.d.print("D", out);
        self.creation_time.print("CreationTime", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("X", &self.x));
        self.size.print("Size", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("Data", &self.data));
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<RecurFrequency>("RecurFrequency"),
    Type::of::<PatternType>("PatternType"),
    Type::of::<CalendarType>("CalendarType"),
    Type::of::<DaysOfWeek>("DaysOfWeek"),
    Type::of::<EndType>("EndType"),
    Type::of::<PatternTypeMonthNth>("PatternTypeMonthNth"),
    Type::union::<PatternTypeSpecific>("PatternTypeSpecific"),
    Type::of::<RecurrencePattern>("RecurrencePattern"),
    Type::of::<OverrideFlags>("OverrideFlags"),
    Type::of::<ExceptionInfo>("ExceptionInfo"),
    Type::of::<AppointmentRecurrencePattern>("AppointmentRecurrencePattern"),
    Type::of::<ChangeHighlight>("ChangeHighlight"),
    Type::of::<ExtendedException>("ExtendedException"),
    Type::of::<ExtendedExceptions>("ExtendedExceptions"),
    Type::of::<TimeZoneStruct>("TimeZoneStruct"),
    Type::of::<TzRuleFlags>("TZRuleFlags"),
    Type::of::<TzRule>("TZRule"),
    Type::of::<TimeZoneDefinition>("TimeZoneDefinition"),
    Type::of::<GlobalObjectId>("GlobalObjectId"),
];

/// The interface `oxocal`.
///
/// Binary properties of calendar objects
pub static OXOCAL: Interface = Interface {
    name: "oxocal",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
