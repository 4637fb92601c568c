//! Generated from `oxcfxics.idl` by `pidl`; changes belong there.

use dcerpc::dtyp::Guid;
use super::oxcentryid::{Gid, LongTermId, PredecessorChangeList};
use super::oxcerrors::ErrorCode;
use super::oxctypes::{
    MultipleFloating32, MultipleFloating64, MultipleGuid, MultipleInteger16,
    MultipleInteger32, MultipleInteger64, MultipleTime,
};
use super::oxprops::PropertyTag;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const NULLTERM: Flags = Flags(0x40);

const PRINT_HEX: Flags = Flags(0x2000000);

const RAW8_NULLTERM: Flags = Flags(0x2040);

const REMAINING: Flags = Flags(0x200000);

const REMAINING_NOTERM: Flags = Flags(0x200020);

/// Commands of a \`GLOBSET\` (MS-OXCFXICS 2.2.2.6).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     GlobsetEnd = 0x00,
///     GlobsetPush1 = 0x01,
///     GlobsetPush2 = 0x02,
///     GlobsetPush3 = 0x03,
///     GlobsetPush4 = 0x04,
///     GlobsetPush5 = 0x05,
///     GlobsetPush6 = 0x06,
///     GlobsetBitmask = 0x42,
///     GlobsetPop = 0x50,
///     GlobsetRange = 0x52
/// } GlobsetCommandCode;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct GlobsetCommandCode(pub u8);

impl GlobsetCommandCode {
    /// `GlobsetEnd = 0x00`
    #[doc(alias = "GlobsetEnd")]
    pub const GLOBSET_END: Self = Self(0);
    /// `GlobsetPush1 = 0x01`
    #[doc(alias = "GlobsetPush1")]
    pub const GLOBSET_PUSH1: Self = Self(1);
    /// `GlobsetPush2 = 0x02`
    #[doc(alias = "GlobsetPush2")]
    pub const GLOBSET_PUSH2: Self = Self(2);
    /// `GlobsetPush3 = 0x03`
    #[doc(alias = "GlobsetPush3")]
    pub const GLOBSET_PUSH3: Self = Self(3);
    /// `GlobsetPush4 = 0x04`
    #[doc(alias = "GlobsetPush4")]
    pub const GLOBSET_PUSH4: Self = Self(4);
    /// `GlobsetPush5 = 0x05`
    #[doc(alias = "GlobsetPush5")]
    pub const GLOBSET_PUSH5: Self = Self(5);
    /// `GlobsetPush6 = 0x06`
    #[doc(alias = "GlobsetPush6")]
    pub const GLOBSET_PUSH6: Self = Self(6);
    /// `GlobsetBitmask = 0x42`
    #[doc(alias = "GlobsetBitmask")]
    pub const GLOBSET_BITMASK: Self = Self(66);
    /// `GlobsetPop = 0x50`
    #[doc(alias = "GlobsetPop")]
    pub const GLOBSET_POP: Self = Self(80);
    /// `GlobsetRange = 0x52`
    #[doc(alias = "GlobsetRange")]
    pub const GLOBSET_RANGE: Self = Self(82);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("GlobsetEnd", 0),
        ("GlobsetPush1", 1),
        ("GlobsetPush2", 2),
        ("GlobsetPush3", 3),
        ("GlobsetPush4", 4),
        ("GlobsetPush5", 5),
        ("GlobsetPush6", 6),
        ("GlobsetBitmask", 66),
        ("GlobsetPop", 80),
        ("GlobsetRange", 82),
    ];
}

pidl_ndr::wire_enum!(GlobsetCommandCode, u8, u8, 1);

/// What follows a Push, with the Pop that ends it.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until(Command == GlobsetPop)] GlobsetCommand Commands[];
/// } GlobsetPushed;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobsetPushed {
    /// `[until(Command == GlobsetPop)] GlobsetCommand Commands[]`
    #[doc(alias = "Commands")]
    pub commands: Vec<GlobsetCommand>,
}

impl Ndr for GlobsetPushed {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.nested(
                None,
                |p| {
                    p.items_until(
                        &mut self.commands,
                        |v, _| Ok(i128::from(v.command.0) == 80),
                    )
                },
            )
            .at("Commands")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.nested(
                None,
                |p| {
                    p.items_until(
                        &self.commands,
                        |v, _| Ok(i128::from(v.command.0) == 80),
                    )
                },
            )
            .at("Commands")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GlobsetPushed");
        show_items("Commands", &self.commands, out);
        out.end();
    }
}

/// Push: leading bytes that the commands up to its Pop share (MS-OXCFXICS 2.2.2.6.1). When they make 6 with those known, they are a counter, and there is no Pop.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [flag(NDR_PAHEX)] uint8 CommonBytes[globcnt_pushed()];
///     [present(globcnt_known() + globcnt_pushed() < 6), provide(globcnt_known, globcnt_known() + globcnt_pushed()), max_recursion(8)] GlobsetPushed Nested;
/// } GlobsetPush;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobsetPush {
    /// `[flag(NDR_PAHEX)] uint8 CommonBytes[globcnt_pushed()]`
    #[doc(alias = "CommonBytes")]
    pub common_bytes: Vec<u8>,
    /// `Nested`
    #[doc(alias = "Nested")]
    pub nested: Option<GlobsetPushed>,
}

impl Ndr for GlobsetPush {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.items(
                &mut self.common_bytes,
                Dim::inline(
                    i128::from(p.context_number("globcnt_pushed", &[], Some(0))?),
                ),
            )
            .at("CommonBytes")?;
        p.with_number(
                "globcnt_known",
                p
                    .narrow(
                        i128::from(p.context_number("globcnt_known", &[], Some(0))?)
                            + i128::from(
                                p.context_number("globcnt_pushed", &[], Some(0))?,
                            ),
                    )?,
                |p| {
                    p.nested(
                        Some(8),
                        |p| {
                            p.present(
                                &mut self.nested,
                                (i128::from(
                                    p.context_number("globcnt_known", &[], Some(0))?,
                                )
                                    + i128::from(
                                        p.context_number("globcnt_pushed", &[], Some(0))?,
                                    )) < 6,
                            )
                        },
                    )
                },
            )
            .at("Nested")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.items(
                &self.common_bytes,
                Dim::inline(
                    i128::from(p.context_number("globcnt_pushed", &[], Some(0))?),
                ),
            )
            .at("CommonBytes")?;
        p.with_number(
                "globcnt_known",
                p
                    .narrow(
                        i128::from(p.context_number("globcnt_known", &[], Some(0))?)
                            + i128::from(
                                p.context_number("globcnt_pushed", &[], Some(0))?,
                            ),
                    )?,
                |p| {
                    p.nested(
                        Some(8),
                        |p| {
                            p.present(
                                &self.nested,
                                (i128::from(
                                    p.context_number("globcnt_known", &[], Some(0))?,
                                )
                                    + i128::from(
                                        p.context_number("globcnt_pushed", &[], Some(0))?,
                                    )) < 6,
                            )
                        },
                    )
                },
            )
            .at("Nested")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GlobsetPush");
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("CommonBytes", &self.common_bytes),
        );
        show_with_number(
            "globcnt_known",
            (|| Some(
                i128::from(
                    out.surroundings().number("globcnt_known", &[], Some(0)).ok()?,
                )
                    + i128::from(
                        out.surroundings().number("globcnt_pushed", &[], Some(0)).ok()?,
                    ),
            ))(),
            out,
            |out| show_present("Nested", &self.nested, out),
        );
        out.end();
    }
}

/// Bitmask: up to nine counters that share five bytes (MS-OXCFXICS 2.2.2.6.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Last byte of the first counter. */
///     uint8 StartingValue;
///     /** Bit n: the counter whose last byte is n + 1 more. */
///     uint8 Bitmask;
/// } GlobsetBitmask;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobsetBitmask {
    /// Last byte of the first counter.
    #[doc(alias = "StartingValue")]
    pub starting_value: u8,
    /// Bit n: the counter whose last byte is n + 1 more.
    #[doc(alias = "Bitmask")]
    pub bitmask: u8,
}

impl Ndr for GlobsetBitmask {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        if !pidl_ndr::run!(self, p, 2, 0, [(starting_value, 0), (bitmask, 1)]) {
            self.starting_value.pull_scalars(p).at("StartingValue")?;
            self.bitmask.pull_scalars(p).at("Bitmask")?;
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.starting_value.push_scalars(p).at("StartingValue")?;
        self.bitmask.push_scalars(p).at("Bitmask")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GlobsetBitmask");
        self.starting_value.print("StartingValue", out);
        self.bitmask.print("Bitmask", out);
        out.end();
    }
}

/// Range: all counters from one to another, without the bytes already known (MS-OXCFXICS 2.2.2.6.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [flag(NDR_PAHEX)] uint8 LowValue[6 - globcnt_known()];
///     [flag(NDR_PAHEX)] uint8 HighValue[6 - globcnt_known()];
/// } GlobsetRange;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobsetRange {
    /// `[flag(NDR_PAHEX)] uint8 LowValue[6 - globcnt_known()]`
    #[doc(alias = "LowValue")]
    pub low_value: Vec<u8>,
    /// `[flag(NDR_PAHEX)] uint8 HighValue[6 - globcnt_known()]`
    #[doc(alias = "HighValue")]
    pub high_value: Vec<u8>,
}

impl Ndr for GlobsetRange {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.items(
                &mut self.low_value,
                Dim::inline(
                    6 - i128::from(p.context_number("globcnt_known", &[], Some(0))?),
                ),
            )
            .at("LowValue")?;
        p.items(
                &mut self.high_value,
                Dim::inline(
                    6 - i128::from(p.context_number("globcnt_known", &[], Some(0))?),
                ),
            )
            .at("HighValue")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.items(
                &self.low_value,
                Dim::inline(
                    6 - i128::from(p.context_number("globcnt_known", &[], Some(0))?),
                ),
            )
            .at("LowValue")?;
        p.items(
                &self.high_value,
                Dim::inline(
                    6 - i128::from(p.context_number("globcnt_known", &[], Some(0))?),
                ),
            )
            .at("HighValue")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GlobsetRange");
        show_flagged(PRINT_HEX, out, |out| out.u8_array("LowValue", &self.low_value));
        show_flagged(PRINT_HEX, out, |out| out.u8_array("HighValue", &self.high_value));
        out.end();
    }
}

/// What a command works on.
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint8), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(GlobsetEnd)] ;
///     [case(GlobsetPush1, GlobsetPush2, GlobsetPush3, GlobsetPush4, GlobsetPush5, GlobsetPush6)] GlobsetPush Push;
///     [case(GlobsetBitmask)] GlobsetBitmask Bitmask;
///     [case(GlobsetPop)] ;
///     [case(GlobsetRange)] GlobsetRange Range;
/// } GlobsetOperation;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum GlobsetOperation {
    /// Nothing, for `GlobsetEnd` (0).
    #[default]
    GlobsetEnd,
    /// For `GlobsetPush1` (1), `GlobsetPush2` (2), `GlobsetPush3` (3), `GlobsetPush4` (4), `GlobsetPush5` (5), `GlobsetPush6` (6).
    Push(GlobsetPush),
    /// For `GlobsetBitmask` (66).
    Bitmask(GlobsetBitmask),
    /// Nothing, for `GlobsetPop` (80).
    GlobsetPop,
    /// For `GlobsetRange` (82).
    Range(GlobsetRange),
}

impl GlobsetOperation {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::GlobsetEnd => matches!(level, 0),
            Self::Push(_) => matches!(level, 1 | 2 | 3 | 4 | 5 | 6),
            Self::Bitmask(_) => matches!(level, 66),
            Self::GlobsetPop => matches!(level, 80),
            Self::Range(_) => matches!(level, 82),
        }
    }
}

impl NdrUnion for GlobsetOperation {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        *self = match level {
            0 => Self::GlobsetEnd,
            1 | 2 | 3 | 4 | 5 | 6 => Self::Push(Default::default()),
            66 => Self::Bitmask(Default::default()),
            80 => Self::GlobsetPop,
            82 => Self::Range(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::Push(v) => p.nested(None, |p| v.pull_scalars(p)).at("Push")?,
            Self::Bitmask(v) => v.pull_scalars(p).at("Bitmask")?,
            Self::Range(v) => v.pull_scalars(p).at("Range")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        match self {
            Self::Push(v) => p.nested(None, |p| v.push_scalars(p)).at("Push")?,
            Self::Bitmask(v) => v.push_scalars(p).at("Bitmask")?,
            Self::Range(v) => v.push_scalars(p).at("Range")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "GlobsetOperation", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Push(v) => v.print("Push", out),
            Self::Bitmask(v) => v.print("Bitmask", out),
            Self::Range(v) => v.print("Range", out),
            _ => {}
        }
        out.end();
    }
}

/// A command (MS-OXCFXICS 2.2.2.6).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     GlobsetCommandCode Command;
///     [switch_is(Command), provide(globcnt_pushed, Command)] GlobsetOperation Operation;
/// } GlobsetCommand;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobsetCommand {
    /// `GlobsetCommandCode Command`
    #[doc(alias = "Command")]
    pub command: GlobsetCommandCode,
    /// `[switch_is(Command), provide(globcnt_pushed, Command)] GlobsetOperation Operation`
    #[doc(alias = "Operation")]
    pub operation: GlobsetOperation,
}

impl Ndr for GlobsetCommand {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.command.pull_scalars(p).at("Command")?;
        p.with_number(
                "globcnt_pushed",
                p.narrow(i128::from(self.command.0))?,
                |p| {
                    p.nested(
                        None,
                        |p| self.operation.pull_scalars(level(self.command.0), p),
                    )
                },
            )
            .at("Operation")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.command.push_scalars(p).at("Command")?;
        p.with_number(
                "globcnt_pushed",
                p.narrow(i128::from(self.command.0))?,
                |p| {
                    p.nested(
                        None,
                        |p| self.operation.push_scalars(level(self.command.0), p),
                    )
                },
            )
            .at("Operation")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GlobsetCommand");
        self.command.print("Command", out);
        show_with_number(
            "globcnt_pushed",
            Some(i128::from(self.command.0)),
            out,
            |out| self.operation.print(level(self.command.0), "Operation", out),
        );
        out.end();
    }
}

/// A set of counters (MS-OXCFXICS 2.2.2.6). Counters are big-endian.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until(Command == GlobsetEnd)] GlobsetCommand Commands[];
/// } GLOBSET;
/// ```
#[doc(alias = "GLOBSET")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Globset {
    /// `[until(Command == GlobsetEnd)] GlobsetCommand Commands[]`
    #[doc(alias = "Commands")]
    pub commands: Vec<GlobsetCommand>,
}

impl Ndr for Globset {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.items_until(&mut self.commands, |v, _| Ok(i128::from(v.command.0) == 0))
            .at("Commands")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.items_until(&self.commands, |v, _| Ok(i128::from(v.command.0) == 0))
            .at("Commands")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GLOBSET");
        show_items("Commands", &self.commands, out);
        out.end();
    }
}

/// Counters of one replica, by its short id.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 ReplId;
///     GLOBSET GLOBSET;
/// } ReplIdGlobset;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplIdGlobset {
    /// `uint16 ReplId`
    #[doc(alias = "ReplId")]
    pub repl_id: u16,
    /// `GLOBSET GLOBSET`
    #[doc(alias = "GLOBSET")]
    pub globset: Globset,
}

impl Ndr for ReplIdGlobset {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.repl_id.pull_scalars(p).at("ReplId")?;
        self.globset.pull_scalars(p).at("GLOBSET")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.repl_id.push_scalars(p).at("ReplId")?;
        self.globset.push_scalars(p).at("GLOBSET")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ReplIdGlobset");
        self.repl_id.print("ReplId", out);
        self.globset.print("GLOBSET", out);
        out.end();
    }
}

/// A set of ids, by ascending short replica id (MS-OXCFXICS 2.2.2.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until_end] ReplIdGlobset Replicas[];
/// } ReplIdIdset;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplIdIdset {
    /// `[until_end] ReplIdGlobset Replicas[]`
    #[doc(alias = "Replicas")]
    pub replicas: Vec<ReplIdGlobset>,
}

impl Ndr for ReplIdIdset {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        p.items_to_end(&mut self.replicas).at("Replicas")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        p.items_to_end(&self.replicas).at("Replicas")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ReplIdIdset");
        show_items("Replicas", &self.replicas, out);
        out.end();
    }
}

/// Counters of one replica, by its GUID.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     GUID ReplGuid;
///     GLOBSET GLOBSET;
/// } ReplGuidGlobset;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplGuidGlobset {
    /// `GUID ReplGuid`
    #[doc(alias = "ReplGuid")]
    pub repl_guid: Guid,
    /// `GLOBSET GLOBSET`
    #[doc(alias = "GLOBSET")]
    pub globset: Globset,
}

impl Ndr for ReplGuidGlobset {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.repl_guid.pull_scalars(p).at("ReplGuid")?;
        self.globset.pull_scalars(p).at("GLOBSET")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.repl_guid.push_scalars(p).at("ReplGuid")?;
        self.globset.push_scalars(p).at("GLOBSET")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ReplGuidGlobset");
        self.repl_guid.print("ReplGuid", out);
        self.globset.print("GLOBSET", out);
        out.end();
    }
}

/// A set of ids, by ascending replica GUID (MS-OXCFXICS 2.2.2.4.2); the synchronization state is four of them.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until_end] ReplGuidGlobset Replicas[];
/// } ReplGuidIdset;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplGuidIdset {
    /// `[until_end] ReplGuidGlobset Replicas[]`
    #[doc(alias = "Replicas")]
    pub replicas: Vec<ReplGuidGlobset>,
}

impl Ndr for ReplGuidIdset {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.items_to_end(&mut self.replicas).at("Replicas")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.items_to_end(&self.replicas).at("Replicas")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ReplGuidIdset");
        show_items("Replicas", &self.replicas, out);
        out.end();
    }
}

/// How much is to come (MS-OXCFXICS 2.2.2.7). Stands behind the marker IncrSyncProgressMode.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint16 Version;
///     /** 0 */
///     uint16 Padding1;
///     uint32 FAIMessageCount;
///     hyper FAIMessageTotalSize;
///     uint32 NormalMessageCount;
///     /** 0 */
///     uint32 Padding2;
///     hyper NormalMessageTotalSize;
/// } ProgressInformation;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProgressInformation {
    /// 0
    #[doc(alias = "Version")]
    pub version: u16,
    /// 0
    #[doc(alias = "Padding1")]
    pub padding1: u16,
    /// `uint32 FAIMessageCount`
    #[doc(alias = "FAIMessageCount")]
    pub fai_message_count: u32,
    /// `hyper FAIMessageTotalSize`
    #[doc(alias = "FAIMessageTotalSize")]
    pub fai_message_total_size: u64,
    /// `uint32 NormalMessageCount`
    #[doc(alias = "NormalMessageCount")]
    pub normal_message_count: u32,
    /// 0
    #[doc(alias = "Padding2")]
    pub padding2: u32,
    /// `hyper NormalMessageTotalSize`
    #[doc(alias = "NormalMessageTotalSize")]
    pub normal_message_total_size: u64,
}

impl Ndr for ProgressInformation {
    const MIN_SIZE: usize = 32;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 32, 0, [(version, 0), (padding1, 2), (fai_message_count, 4),
            (fai_message_total_size, 8), (normal_message_count, 16), (padding2, 20),
            (normal_message_total_size, 24)]
        ) {
            self.version.pull_scalars(p).at("Version")?;
            self.padding1.pull_scalars(p).at("Padding1")?;
            self.fai_message_count.pull_scalars(p).at("FAIMessageCount")?;
            self.fai_message_total_size.pull_scalars(p).at("FAIMessageTotalSize")?;
            self.normal_message_count.pull_scalars(p).at("NormalMessageCount")?;
            self.padding2.pull_scalars(p).at("Padding2")?;
            self.normal_message_total_size.pull_scalars(p).at("NormalMessageTotalSize")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.version.push_scalars(p).at("Version")?;
        self.padding1.push_scalars(p).at("Padding1")?;
        self.fai_message_count.push_scalars(p).at("FAIMessageCount")?;
        self.fai_message_total_size.push_scalars(p).at("FAIMessageTotalSize")?;
        self.normal_message_count.push_scalars(p).at("NormalMessageCount")?;
        self.padding2.push_scalars(p).at("Padding2")?;
        self.normal_message_total_size.push_scalars(p).at("NormalMessageTotalSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ProgressInformation");
        self.version.print("Version", out);
        self.padding1.print("Padding1", out);
        self.fai_message_count.print("FAIMessageCount", out);
        self.fai_message_total_size.print("FAIMessageTotalSize", out);
        self.normal_message_count.print("NormalMessageCount", out);
        self.padding2.print("Padding2", out);
        self.normal_message_total_size.print("NormalMessageTotalSize", out);
        out.end();
    }
}

/// Number or text of a named property, as in a \`GroupPropertyName\`.
///
/// ```idl
/// typedef [nodiscriminant, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(0)] uint32 LID;
///     [case(1)] GroupPropertyText Text;
/// } GroupPropertyNameValue;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum GroupPropertyNameValue {
    /// For 0.
    Lid(u32),
    /// For 1.
    Text(GroupPropertyText),
}

impl Default for GroupPropertyNameValue {
    fn default() -> Self {
        Self::Lid(Default::default())
    }
}

impl GroupPropertyNameValue {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Lid(_) => matches!(level, 0),
            Self::Text(_) => matches!(level, 1),
        }
    }
}

impl NdrUnion for GroupPropertyNameValue {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(4)?;
        *self = match level {
            0 => Self::Lid(Default::default()),
            1 => Self::Text(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::Lid(v) => v.pull_scalars(p).at("LID")?,
            Self::Text(v) => v.pull_scalars(p).at("Text")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::Lid(v) => v.push_scalars(p).at("LID")?,
            Self::Text(v) => v.push_scalars(p).at("Text")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "GroupPropertyNameValue", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Lid(v) => v.print("LID", out),
            Self::Text(v) => v.print("Text", out),
        }
        out.end();
    }
}

/// UTF-16LE text behind its size.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Name))] uint32 NameSize;
///     [subcontext(0), subcontext_size(NameSize), flag(STR_NOTERM|NDR_REMAINING)] string Name;
/// } GroupPropertyText;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupPropertyText {
    /// `[value(bytes(Name))] uint32 NameSize`
    #[doc(alias = "NameSize")]
    pub name_size: u32,
    /// `[subcontext(0), subcontext_size(NameSize), flag(STR_NOTERM|NDR_REMAINING)] string Name`
    #[doc(alias = "Name")]
    pub name: NdrString,
}

impl Ndr for GroupPropertyText {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.name_size.pull_scalars(p).at("NameSize")?;
        p.with_flags(
                REMAINING_NOTERM,
                |p| {
                    p.subcontext(
                        0,
                        Some(p.size(self.name_size)?),
                        |p| self.name.pull_scalars(p),
                    )
                },
            )
            .at("Name")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let name_size_place = p.number_later(4).at("NameSize")?;
        let name_bytes = p
            .measured(|p| {
                p.with_flags(
                    REMAINING_NOTERM,
                    |p| p.subcontext(0, None, |p| self.name.push_scalars(p)),
                )
            })
            .at("Name")?;
        p.fill(name_size_place, 4, name_bytes.0).at("NameSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GroupPropertyText");
        self.name_size.print("NameSize", out);
        self.name.print("Name", out);
        out.end();
    }
}

/// Name of a property in a group (MS-OXCFXICS 2.2.2.8.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** The property set. */
///     GUID GUID;
///     /** 0: a number. 1: a text. */
///     uint32 Kind;
///     [switch_is(Kind)] GroupPropertyNameValue Value;
/// } GroupPropertyName;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupPropertyName {
    /// The property set.
    #[doc(alias = "GUID")]
    pub guid: Guid,
    /// 0: a number. 1: a text.
    #[doc(alias = "Kind")]
    pub kind: u32,
    /// `[switch_is(Kind)] GroupPropertyNameValue Value`
    #[doc(alias = "Value")]
    pub value: GroupPropertyNameValue,
}

impl Ndr for GroupPropertyName {
    const MIN_SIZE: usize = 24;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 20, 0, [(guid, 0), (kind, 16)]) {
            self.guid.pull_scalars(p).at("GUID")?;
            self.kind.pull_scalars(p).at("Kind")?;
        }
        self.value.pull_scalars(level(self.kind), p).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.guid.push_scalars(p).at("GUID")?;
        self.kind.push_scalars(p).at("Kind")?;
        self.value.push_scalars(level(self.kind), p).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GroupPropertyName");
        self.guid.print("GUID", out);
        self.kind.print("Kind", out);
        self.value.print(level(self.kind), "Value", out);
        out.end();
    }
}

/// A property of a group, with its name when it is a named one.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     PropertyTag PropertyTag;
///     [present(PropertyTag >= 0x80000000)] GroupPropertyName Name;
/// } GroupProperty;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupProperty {
    /// `PropertyTag PropertyTag`
    #[doc(alias = "PropertyTag")]
    pub property_tag: PropertyTag,
    /// `[present(PropertyTag >= 0x80000000)] GroupPropertyName Name`
    #[doc(alias = "Name")]
    pub name: Option<GroupPropertyName>,
}

impl Ndr for GroupProperty {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_tag.pull_scalars(p).at("PropertyTag")?;
        p.present(&mut self.name, i128::from(self.property_tag.0) >= 2147483648)
            .at("Name")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_tag.push_scalars(p).at("PropertyTag")?;
        p.present(&self.name, i128::from(self.property_tag.0) >= 2147483648).at("Name")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "GroupProperty");
        self.property_tag.print("PropertyTag", out);
        show_present("Name", &self.name, out);
        out.end();
    }
}

/// Properties that change together (MS-OXCFXICS 2.2.2.8.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 PropertyTagCount;
///     GroupProperty PropertyTags[PropertyTagCount];
/// } PropertyGroup;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyGroup {
    /// `uint32 PropertyTagCount`
    #[doc(alias = "PropertyTagCount")]
    pub property_tag_count: u32,
    /// `GroupProperty PropertyTags[PropertyTagCount]`
    #[doc(alias = "PropertyTags")]
    pub property_tags: Vec<GroupProperty>,
}

impl Ndr for PropertyGroup {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_tag_count.pull_scalars(p).at("PropertyTagCount")?;
        p.items(&mut self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_tag_count.push_scalars(p).at("PropertyTagCount")?;
        p.items(&self.property_tags, Dim::inline(self.property_tag_count))
            .at("PropertyTags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyGroup");
        self.property_tag_count.print("PropertyTagCount", out);
        show_items("PropertyTags", &self.property_tags, out);
        out.end();
    }
}

/// Groups of properties (MS-OXCFXICS 2.2.2.8). Stands behind the marker IncrSyncGroupInfo.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 GroupId;
///     /** 0 */
///     uint32 Reserved;
///     uint32 GroupCount;
///     PropertyGroup Groups[GroupCount];
/// } PropertyGroupInfo;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyGroupInfo {
    /// `uint32 GroupId`
    #[doc(alias = "GroupId")]
    pub group_id: u32,
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `uint32 GroupCount`
    #[doc(alias = "GroupCount")]
    pub group_count: u32,
    /// `PropertyGroup Groups[GroupCount]`
    #[doc(alias = "Groups")]
    pub groups: Vec<PropertyGroup>,
}

impl Ndr for PropertyGroupInfo {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 12, 0, [(group_id, 0), (reserved, 4), (group_count, 8)]
        ) {
            self.group_id.pull_scalars(p).at("GroupId")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.group_count.pull_scalars(p).at("GroupCount")?;
        }
        p.items(&mut self.groups, Dim::inline(self.group_count)).at("Groups")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.group_id.push_scalars(p).at("GroupId")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.group_count.push_scalars(p).at("GroupCount")?;
        p.items(&self.groups, Dim::inline(self.group_count)).at("Groups")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyGroupInfo");
        self.group_id.print("GroupId", out);
        self.reserved.print("Reserved", out);
        self.group_count.print("GroupCount", out);
        show_items("Groups", &self.groups, out);
        out.end();
    }
}

/// Where the content of a public folder is (MS-OXCFXICS 2.2.2.9): the value of MetaTagNewFXFolder.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Flags;
///     /** 0 */
///     uint32 Depth;
///     LongTermID FolderLongTermId;
///     uint32 ServerDNCount;
///     /** How many of them cost least; they come first. */
///     uint32 CheapServerDNCount;
///     [flag(STR_RAW8|STR_NULLTERM)] string ServerDNArray[ServerDNCount];
/// } FolderReplicaInfo;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FolderReplicaInfo {
    /// 0
    #[doc(alias = "Flags")]
    pub flags: u32,
    /// 0
    #[doc(alias = "Depth")]
    pub depth: u32,
    /// `LongTermID FolderLongTermId`
    #[doc(alias = "FolderLongTermId")]
    pub folder_long_term_id: LongTermId,
    /// `uint32 ServerDNCount`
    #[doc(alias = "ServerDNCount")]
    pub server_dn_count: u32,
    /// How many of them cost least; they come first.
    #[doc(alias = "CheapServerDNCount")]
    pub cheap_server_dn_count: u32,
    /// `[flag(STR_RAW8|STR_NULLTERM)] string ServerDNArray[ServerDNCount]`
    #[doc(alias = "ServerDNArray")]
    pub server_dn_array: Vec<NdrString>,
}

impl Ndr for FolderReplicaInfo {
    const MIN_SIZE: usize = 40;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(flags, 0), (depth, 4)]) {
            self.flags.pull_scalars(p).at("Flags")?;
            self.depth.pull_scalars(p).at("Depth")?;
        }
        self.folder_long_term_id.pull_scalars(p).at("FolderLongTermId")?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(server_dn_count, 0), (cheap_server_dn_count, 4)]
        ) {
            self.server_dn_count.pull_scalars(p).at("ServerDNCount")?;
            self.cheap_server_dn_count.pull_scalars(p).at("CheapServerDNCount")?;
        }
        p.with_flags(
                RAW8_NULLTERM,
                |p| p.items(&mut self.server_dn_array, Dim::inline(self.server_dn_count)),
            )
            .at("ServerDNArray")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.flags.push_scalars(p).at("Flags")?;
        self.depth.push_scalars(p).at("Depth")?;
        self.folder_long_term_id.push_scalars(p).at("FolderLongTermId")?;
        self.server_dn_count.push_scalars(p).at("ServerDNCount")?;
        self.cheap_server_dn_count.push_scalars(p).at("CheapServerDNCount")?;
        p.with_flags(
                RAW8_NULLTERM,
                |p| p.items(&self.server_dn_array, Dim::inline(self.server_dn_count)),
            )
            .at("ServerDNArray")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FolderReplicaInfo");
        self.flags.print("Flags", out);
        self.depth.print("Depth", out);
        self.folder_long_term_id.print("FolderLongTermId", out);
        self.server_dn_count.print("ServerDNCount", out);
        self.cheap_server_dn_count.print("CheapServerDNCount", out);
        show_items("ServerDNArray", &self.server_dn_array, out);
        out.end();
    }
}

/// Why a part of the stream is missing (MS-OXCFXICS 2.2.2.10). Stands behind the marker FXErrorInfo.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint16 Version;
///     /** 0 */
///     uint16 Padding1;
///     ErrorCode ErrorCode;
///     /** 0 when there was no folder. */
///     GID FolderGID;
///     /** 0 */
///     uint16 Padding2;
///     /** 0 when there was no message. */
///     GID MessageGID;
///     /** 0 */
///     uint16 Padding3;
///     /** 0 */
///     [flag(NDR_PAHEX)] uint8 Reserved[24];
///     uint32 AuxBytesCount;
///     /** From the start of this struct. */
///     uint32 AuxBytesOffset;
///     /** Padding, then the server's own `AuxBytesCount` bytes. */
///     [flag(NDR_REMAINING)] DATA_BLOB Rest;
/// } ExtendedErrorInfo;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedErrorInfo {
    /// 0
    #[doc(alias = "Version")]
    pub version: u16,
    /// 0
    #[doc(alias = "Padding1")]
    pub padding1: u16,
    /// `ErrorCode ErrorCode`
    #[doc(alias = "ErrorCode")]
    pub error_code: ErrorCode,
    /// 0 when there was no folder.
    #[doc(alias = "FolderGID")]
    pub folder_gid: Gid,
    /// 0
    #[doc(alias = "Padding2")]
    pub padding2: u16,
    /// 0 when there was no message.
    #[doc(alias = "MessageGID")]
    pub message_gid: Gid,
    /// 0
    #[doc(alias = "Padding3")]
    pub padding3: u16,
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: [u8; 24],
    /// `uint32 AuxBytesCount`
    #[doc(alias = "AuxBytesCount")]
    pub aux_bytes_count: u32,
    /// From the start of this struct.
    #[doc(alias = "AuxBytesOffset")]
    pub aux_bytes_offset: u32,
    /// Padding, then the server's own \`AuxBytesCount\` bytes.
    #[doc(alias = "Rest")]
    pub rest: DataBlob,
}

impl Ndr for ExtendedErrorInfo {
    const MIN_SIZE: usize = 89;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(version, 0), (padding1, 2), (error_code, 4)]
        ) {
            self.version.pull_scalars(p).at("Version")?;
            self.padding1.pull_scalars(p).at("Padding1")?;
            self.error_code.pull_scalars(p).at("ErrorCode")?;
        }
        self.folder_gid.pull_scalars(p).at("FolderGID")?;
        self.padding2.pull_scalars(p).at("Padding2")?;
        self.message_gid.pull_scalars(p).at("MessageGID")?;
        if !pidl_ndr::run!(
            self, p, 34, 0, [(padding3, 0), (reserved, 2), (aux_bytes_count, 26),
            (aux_bytes_offset, 30)]
        ) {
            self.padding3.pull_scalars(p).at("Padding3")?;
            p.slice(&mut self.reserved).at("Reserved")?;
            self.aux_bytes_count.pull_scalars(p).at("AuxBytesCount")?;
            self.aux_bytes_offset.pull_scalars(p).at("AuxBytesOffset")?;
        }
        p.with_flags(REMAINING, |p| self.rest.pull_scalars(p)).at("Rest")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.version.push_scalars(p).at("Version")?;
        self.padding1.push_scalars(p).at("Padding1")?;
        self.error_code.push_scalars(p).at("ErrorCode")?;
        self.folder_gid.push_scalars(p).at("FolderGID")?;
        self.padding2.push_scalars(p).at("Padding2")?;
        self.message_gid.push_scalars(p).at("MessageGID")?;
        self.padding3.push_scalars(p).at("Padding3")?;
        p.slice(&self.reserved).at("Reserved")?;
        self.aux_bytes_count.push_scalars(p).at("AuxBytesCount")?;
        self.aux_bytes_offset.push_scalars(p).at("AuxBytesOffset")?;
        p.with_flags(REMAINING, |p| self.rest.push_scalars(p)).at("Rest")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedErrorInfo");
        self.version.print("Version", out);
        self.padding1.print("Padding1", out);
        self.error_code.print("ErrorCode", out);
        self.folder_gid.print("FolderGID", out);
        self.padding2.print("Padding2", out);
        self.message_gid.print("MessageGID", out);
        self.padding3.print("Padding3", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("Reserved", &self.reserved));
        self.aux_bytes_count.print("AuxBytesCount", out);
        self.aux_bytes_offset.print("AuxBytesOffset", out);
        self.rest.print("Rest", out);
        out.end();
    }
}

/// Markers (MS-OXCFXICS 2.2.4.1.4) and properties that say how to go on (2.2.4.1.5).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     NewAttach = 0x40000003,
///     StartEmbed = 0x40010003,
///     EndEmbed = 0x40020003,
///     StartRecip = 0x40030003,
///     EndToRecip = 0x40040003,
///     MetaTagDnPrefix = 0x4008001E,
///     StartTopFld = 0x40090003,
///     StartSubFld = 0x400A0003,
///     EndFolder = 0x400B0003,
///     StartMessage = 0x400C0003,
///     EndMessage = 0x400D0003,
///     EndAttach = 0x400E0003,
///     MetaTagEcWarning = 0x400F0003,
///     StartFAIMsg = 0x40100003,
///     MetaTagNewFXFolder = 0x40110102,
///     IncrSyncChg = 0x40120003,
///     IncrSyncDel = 0x40130003,
///     IncrSyncEnd = 0x40140003,
///     IncrSyncMessage = 0x40150003,
///     MetaTagFXDelProp = 0x40160003,
///     /** Binary, although its type says otherwise. */
///     MetaTagIdsetGiven = 0x40170003,
///     FXErrorInfo = 0x40180003,
///     MetaTagIdsetNoLongerInScope = 0x40210102,
///     MetaTagIdsetRead = 0x402D0102,
///     MetaTagIdsetUnread = 0x402E0102,
///     IncrSyncRead = 0x402F0003,
///     IncrSyncStateBegin = 0x403A0003,
///     IncrSyncStateEnd = 0x403B0003,
///     IncrSyncProgressMode = 0x4074000B,
///     IncrSyncProgressPerMsg = 0x4075000B,
///     MetaTagIncrementalSyncMessagePartial = 0x407A0003,
///     IncrSyncGroupInfo = 0x407B0102,
///     MetaTagIncrSyncGroupId = 0x407C0003,
///     IncrSyncChgPartial = 0x407D0003,
///     MetaTagCnsetSeen = 0x67960102,
///     MetaTagIdsetExpired = 0x67930102,
///     MetaTagCnsetRead = 0x67D20102,
///     MetaTagCnsetSeenFAI = 0x67DA0102,
/// …
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FastTransferTag(pub u32);

impl FastTransferTag {
    /// `NewAttach = 0x40000003`
    #[doc(alias = "NewAttach")]
    pub const NEW_ATTACH: Self = Self(0x40000003);
    /// `StartEmbed = 0x40010003`
    #[doc(alias = "StartEmbed")]
    pub const START_EMBED: Self = Self(0x40010003);
    /// `EndEmbed = 0x40020003`
    #[doc(alias = "EndEmbed")]
    pub const END_EMBED: Self = Self(0x40020003);
    /// `StartRecip = 0x40030003`
    #[doc(alias = "StartRecip")]
    pub const START_RECIP: Self = Self(0x40030003);
    /// `EndToRecip = 0x40040003`
    #[doc(alias = "EndToRecip")]
    pub const END_TO_RECIP: Self = Self(0x40040003);
    /// `MetaTagDnPrefix = 0x4008001E`
    #[doc(alias = "MetaTagDnPrefix")]
    pub const META_TAG_DN_PREFIX: Self = Self(0x4008001e);
    /// `StartTopFld = 0x40090003`
    #[doc(alias = "StartTopFld")]
    pub const START_TOP_FLD: Self = Self(0x40090003);
    /// `StartSubFld = 0x400A0003`
    #[doc(alias = "StartSubFld")]
    pub const START_SUB_FLD: Self = Self(0x400a0003);
    /// `EndFolder = 0x400B0003`
    #[doc(alias = "EndFolder")]
    pub const END_FOLDER: Self = Self(0x400b0003);
    /// `StartMessage = 0x400C0003`
    #[doc(alias = "StartMessage")]
    pub const START_MESSAGE: Self = Self(0x400c0003);
    /// `EndMessage = 0x400D0003`
    #[doc(alias = "EndMessage")]
    pub const END_MESSAGE: Self = Self(0x400d0003);
    /// `EndAttach = 0x400E0003`
    #[doc(alias = "EndAttach")]
    pub const END_ATTACH: Self = Self(0x400e0003);
    /// `MetaTagEcWarning = 0x400F0003`
    #[doc(alias = "MetaTagEcWarning")]
    pub const META_TAG_EC_WARNING: Self = Self(0x400f0003);
    /// `StartFAIMsg = 0x40100003`
    #[doc(alias = "StartFAIMsg")]
    pub const START_FAI_MSG: Self = Self(0x40100003);
    /// `MetaTagNewFXFolder = 0x40110102`
    #[doc(alias = "MetaTagNewFXFolder")]
    pub const META_TAG_NEW_FX_FOLDER: Self = Self(0x40110102);
    /// `IncrSyncChg = 0x40120003`
    #[doc(alias = "IncrSyncChg")]
    pub const INCR_SYNC_CHG: Self = Self(0x40120003);
    /// `IncrSyncDel = 0x40130003`
    #[doc(alias = "IncrSyncDel")]
    pub const INCR_SYNC_DEL: Self = Self(0x40130003);
    /// `IncrSyncEnd = 0x40140003`
    #[doc(alias = "IncrSyncEnd")]
    pub const INCR_SYNC_END: Self = Self(0x40140003);
    /// `IncrSyncMessage = 0x40150003`
    #[doc(alias = "IncrSyncMessage")]
    pub const INCR_SYNC_MESSAGE: Self = Self(0x40150003);
    /// `MetaTagFXDelProp = 0x40160003`
    #[doc(alias = "MetaTagFXDelProp")]
    pub const META_TAG_FX_DEL_PROP: Self = Self(0x40160003);
    /// Binary, although its type says otherwise.
    #[doc(alias = "MetaTagIdsetGiven")]
    pub const META_TAG_IDSET_GIVEN: Self = Self(0x40170003);
    /// `FXErrorInfo = 0x40180003`
    #[doc(alias = "FXErrorInfo")]
    pub const FX_ERROR_INFO: Self = Self(0x40180003);
    /// `MetaTagIdsetNoLongerInScope = 0x40210102`
    #[doc(alias = "MetaTagIdsetNoLongerInScope")]
    pub const META_TAG_IDSET_NO_LONGER_IN_SCOPE: Self = Self(0x40210102);
    /// `MetaTagIdsetRead = 0x402D0102`
    #[doc(alias = "MetaTagIdsetRead")]
    pub const META_TAG_IDSET_READ: Self = Self(0x402d0102);
    /// `MetaTagIdsetUnread = 0x402E0102`
    #[doc(alias = "MetaTagIdsetUnread")]
    pub const META_TAG_IDSET_UNREAD: Self = Self(0x402e0102);
    /// `IncrSyncRead = 0x402F0003`
    #[doc(alias = "IncrSyncRead")]
    pub const INCR_SYNC_READ: Self = Self(0x402f0003);
    /// `IncrSyncStateBegin = 0x403A0003`
    #[doc(alias = "IncrSyncStateBegin")]
    pub const INCR_SYNC_STATE_BEGIN: Self = Self(0x403a0003);
    /// `IncrSyncStateEnd = 0x403B0003`
    #[doc(alias = "IncrSyncStateEnd")]
    pub const INCR_SYNC_STATE_END: Self = Self(0x403b0003);
    /// `IncrSyncProgressMode = 0x4074000B`
    #[doc(alias = "IncrSyncProgressMode")]
    pub const INCR_SYNC_PROGRESS_MODE: Self = Self(0x4074000b);
    /// `IncrSyncProgressPerMsg = 0x4075000B`
    #[doc(alias = "IncrSyncProgressPerMsg")]
    pub const INCR_SYNC_PROGRESS_PER_MSG: Self = Self(0x4075000b);
    /// `MetaTagIncrementalSyncMessagePartial = 0x407A0003`
    #[doc(alias = "MetaTagIncrementalSyncMessagePartial")]
    pub const META_TAG_INCREMENTAL_SYNC_MESSAGE_PARTIAL: Self = Self(0x407a0003);
    /// `IncrSyncGroupInfo = 0x407B0102`
    #[doc(alias = "IncrSyncGroupInfo")]
    pub const INCR_SYNC_GROUP_INFO: Self = Self(0x407b0102);
    /// `MetaTagIncrSyncGroupId = 0x407C0003`
    #[doc(alias = "MetaTagIncrSyncGroupId")]
    pub const META_TAG_INCR_SYNC_GROUP_ID: Self = Self(0x407c0003);
    /// `IncrSyncChgPartial = 0x407D0003`
    #[doc(alias = "IncrSyncChgPartial")]
    pub const INCR_SYNC_CHG_PARTIAL: Self = Self(0x407d0003);
    /// `MetaTagCnsetSeen = 0x67960102`
    #[doc(alias = "MetaTagCnsetSeen")]
    pub const META_TAG_CNSET_SEEN: Self = Self(0x67960102);
    /// `MetaTagIdsetExpired = 0x67930102`
    #[doc(alias = "MetaTagIdsetExpired")]
    pub const META_TAG_IDSET_EXPIRED: Self = Self(0x67930102);
    /// `MetaTagCnsetRead = 0x67D20102`
    #[doc(alias = "MetaTagCnsetRead")]
    pub const META_TAG_CNSET_READ: Self = Self(0x67d20102);
    /// `MetaTagCnsetSeenFAI = 0x67DA0102`
    #[doc(alias = "MetaTagCnsetSeenFAI")]
    pub const META_TAG_CNSET_SEEN_FAI: Self = Self(0x67da0102);
    /// `MetaTagIdsetDeleted = 0x67E50102`
    #[doc(alias = "MetaTagIdsetDeleted")]
    pub const META_TAG_IDSET_DELETED: Self = Self(0x67e50102);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("NewAttach", 0x40000003),
        ("StartEmbed", 0x40010003),
        ("EndEmbed", 0x40020003),
        ("StartRecip", 0x40030003),
        ("EndToRecip", 0x40040003),
        ("MetaTagDnPrefix", 0x4008001e),
        ("StartTopFld", 0x40090003),
        ("StartSubFld", 0x400a0003),
        ("EndFolder", 0x400b0003),
        ("StartMessage", 0x400c0003),
        ("EndMessage", 0x400d0003),
        ("EndAttach", 0x400e0003),
        ("MetaTagEcWarning", 0x400f0003),
        ("StartFAIMsg", 0x40100003),
        ("MetaTagNewFXFolder", 0x40110102),
        ("IncrSyncChg", 0x40120003),
        ("IncrSyncDel", 0x40130003),
        ("IncrSyncEnd", 0x40140003),
        ("IncrSyncMessage", 0x40150003),
        ("MetaTagFXDelProp", 0x40160003),
        ("MetaTagIdsetGiven", 0x40170003),
        ("FXErrorInfo", 0x40180003),
        ("MetaTagIdsetNoLongerInScope", 0x40210102),
        ("MetaTagIdsetRead", 0x402d0102),
        ("MetaTagIdsetUnread", 0x402e0102),
        ("IncrSyncRead", 0x402f0003),
        ("IncrSyncStateBegin", 0x403a0003),
        ("IncrSyncStateEnd", 0x403b0003),
        ("IncrSyncProgressMode", 0x4074000b),
        ("IncrSyncProgressPerMsg", 0x4075000b),
        ("MetaTagIncrementalSyncMessagePartial", 0x407a0003),
        ("IncrSyncGroupInfo", 0x407b0102),
        ("MetaTagIncrSyncGroupId", 0x407c0003),
        ("IncrSyncChgPartial", 0x407d0003),
        ("MetaTagCnsetSeen", 0x67960102),
        ("MetaTagIdsetExpired", 0x67930102),
        ("MetaTagCnsetRead", 0x67d20102),
        ("MetaTagCnsetSeenFAI", 0x67da0102),
        ("MetaTagIdsetDeleted", 0x67e50102),
    ];
}

pidl_ndr::wire_enum!(FastTransferTag, u32, u32, 4);

/// Name of a named property (MS-OXCFXICS 2.2.4.1).
///
/// ```idl
/// typedef [nodiscriminant, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(0)] uint32 DispId;
///     [case(1), flag(STR_NULLTERM)] string Name;
/// } NamedPropertyName;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum NamedPropertyName {
    /// For 0.
    DispId(u32),
    /// For 1.
    Name(NdrString),
}

impl Default for NamedPropertyName {
    fn default() -> Self {
        Self::DispId(Default::default())
    }
}

impl NamedPropertyName {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::DispId(_) => matches!(level, 0),
            Self::Name(_) => matches!(level, 1),
        }
    }
}

impl NdrUnion for NamedPropertyName {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(4)?;
        *self = match level {
            0 => Self::DispId(Default::default()),
            1 => Self::Name(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::DispId(v) => v.pull_scalars(p).at("DispId")?,
            Self::Name(v) => p.with_flags(NULLTERM, |p| v.pull_scalars(p)).at("Name")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::DispId(v) => v.push_scalars(p).at("DispId")?,
            Self::Name(v) => p.with_flags(NULLTERM, |p| v.push_scalars(p)).at("Name")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "NamedPropertyName", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::DispId(v) => v.print("DispId", out),
            Self::Name(v) => v.print("Name", out),
        }
        out.end();
    }
}

/// What names a named property (MS-OXCFXICS 2.2.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     GUID PropertySet;
///     /** 0: a number. 1: a text. */
///     uint8 Kind;
///     [switch_is(Kind)] NamedPropertyName Name;
/// } NamedPropInfo;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NamedPropInfo {
    /// `GUID PropertySet`
    #[doc(alias = "PropertySet")]
    pub property_set: Guid,
    /// 0: a number. 1: a text.
    #[doc(alias = "Kind")]
    pub kind: u8,
    /// `[switch_is(Kind)] NamedPropertyName Name`
    #[doc(alias = "Name")]
    pub name: NamedPropertyName,
}

impl Ndr for NamedPropInfo {
    const MIN_SIZE: usize = 18;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 17, 0, [(property_set, 0), (kind, 16)]) {
            self.property_set.pull_scalars(p).at("PropertySet")?;
            self.kind.pull_scalars(p).at("Kind")?;
        }
        self.name.pull_scalars(level(self.kind), p).at("Name")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.property_set.push_scalars(p).at("PropertySet")?;
        self.kind.push_scalars(p).at("Kind")?;
        self.name.push_scalars(level(self.kind), p).at("Name")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "NamedPropInfo");
        self.property_set.print("PropertySet", out);
        self.kind.print("Kind", out);
        self.name.print(level(self.kind), "Name", out);
        out.end();
    }
}

/// UTF-16LE text behind its size in bytes.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Value))] uint32 Length;
///     [subcontext(0), subcontext_size(Length), flag(STR_NULLTERM)] string Value;
/// } FastTransferString;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferString {
    /// `[value(bytes(Value))] uint32 Length`
    #[doc(alias = "Length")]
    pub length: u32,
    /// `[subcontext(0), subcontext_size(Length), flag(STR_NULLTERM)] string Value`
    #[doc(alias = "Value")]
    pub value: NdrString,
}

impl Ndr for FastTransferString {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.pull_scalars(p).at("Length")?;
        p.with_flags(
                NULLTERM,
                |p| {
                    p.subcontext(
                        0,
                        Some(p.size(self.length)?),
                        |p| self.value.pull_scalars(p),
                    )
                },
            )
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let length_place = p.number_later(4).at("Length")?;
        let value_bytes = p
            .measured(|p| {
                p.with_flags(
                    NULLTERM,
                    |p| p.subcontext(0, None, |p| self.value.push_scalars(p)),
                )
            })
            .at("Value")?;
        p.fill(length_place, 4, value_bytes.0).at("Length")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferString");
        self.length.print("Length", out);
        self.value.print("Value", out);
        out.end();
    }
}

/// Text in a code page behind its size in bytes.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Value))] uint32 Length;
///     [subcontext(0), subcontext_size(Length), flag(STR_RAW8|STR_NULLTERM)] string Value;
/// } FastTransferString8;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferString8 {
    /// `[value(bytes(Value))] uint32 Length`
    #[doc(alias = "Length")]
    pub length: u32,
    /// `[subcontext(0), subcontext_size(Length), flag(STR_RAW8|STR_NULLTERM)] string Value`
    #[doc(alias = "Value")]
    pub value: NdrString,
}

impl Ndr for FastTransferString8 {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.pull_scalars(p).at("Length")?;
        p.with_flags(
                RAW8_NULLTERM,
                |p| {
                    p.subcontext(
                        0,
                        Some(p.size(self.length)?),
                        |p| self.value.pull_scalars(p),
                    )
                },
            )
            .at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let length_place = p.number_later(4).at("Length")?;
        let value_bytes = p
            .measured(|p| {
                p.with_flags(
                    RAW8_NULLTERM,
                    |p| p.subcontext(0, None, |p| self.value.push_scalars(p)),
                )
            })
            .at("Value")?;
        p.fill(length_place, 4, value_bytes.0).at("Length")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferString8");
        self.length.print("Length", out);
        self.value.print("Value", out);
        out.end();
    }
}

/// Bytes behind their number.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Value))] uint32 Length;
///     [flag(NDR_PAHEX)] uint8 Value[Length];
/// } FastTransferBinary;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferBinary {
    /// `[value(bytes(Value))] uint32 Length`
    #[doc(alias = "Length")]
    pub length: u32,
    /// `[flag(NDR_PAHEX)] uint8 Value[Length]`
    #[doc(alias = "Value")]
    pub value: Vec<u8>,
}

impl Ndr for FastTransferBinary {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.pull_scalars(p).at("Length")?;
        p.items(&mut self.value, Dim::inline(self.length)).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let length_place = p.number_later(4).at("Length")?;
        let value_bytes = p.measured(|p| p.items(&self.value, Dim::rest())).at("Value")?;
        p.fill(length_place, 4, value_bytes.0).at("Length")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferBinary");
        self.length.print("Length", out);
        show_flagged(PRINT_HEX, out, |out| out.u8_array("Value", &self.value));
        out.end();
    }
}

/// A set of ids behind its size in bytes.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Value))] uint32 Length;
///     [content(ReplGuidIdset)] uint8 Value[Length];
/// } FastTransferReplGuidIdset;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferReplGuidIdset {
    /// `[value(bytes(Value))] uint32 Length`
    #[doc(alias = "Length")]
    pub length: u32,
    /// `[content(ReplGuidIdset)] uint8 Value[Length]`
    #[doc(alias = "Value")]
    pub value: Vec<u8>,
}

impl FastTransferReplGuidIdset {
    /// What the bytes of `Value` hold.
    pub fn value_content(&self) -> Result<ReplGuidIdset> {
        pidl_ndr::levels::content(&self.value, None)
    }
    /// What the bytes of `Value` hold, where it depends on what `context` knows.
    pub fn value_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<ReplGuidIdset> {
        pidl_ndr::levels::content(&self.value, Some(context))
    }
    /// Makes the bytes of `Value` hold a value.
    pub fn set_value_content(&mut self, value: &ReplGuidIdset) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.value, value, None)
    }
    /// Makes the bytes of `Value` hold a value that depends on what `context` knows.
    pub fn set_value_content_with(
        &mut self,
        value: &ReplGuidIdset,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.value, value, Some(context))
    }
}

impl Ndr for FastTransferReplGuidIdset {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.pull_scalars(p).at("Length")?;
        p.items(&mut self.value, Dim::inline(self.length)).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let length_place = p.number_later(4).at("Length")?;
        let value_bytes = p.measured(|p| p.items(&self.value, Dim::rest())).at("Value")?;
        p.fill(length_place, 4, value_bytes.0).at("Length")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferReplGuidIdset");
        self.length.print("Length", out);
        show_content::<ReplGuidIdset>("Value", &self.value, out);
        out.end();
    }
}

/// A set of ids behind its size in bytes.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Value))] uint32 Length;
///     [content(ReplIdIdset)] uint8 Value[Length];
/// } FastTransferReplIdIdset;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferReplIdIdset {
    /// `[value(bytes(Value))] uint32 Length`
    #[doc(alias = "Length")]
    pub length: u32,
    /// `[content(ReplIdIdset)] uint8 Value[Length]`
    #[doc(alias = "Value")]
    pub value: Vec<u8>,
}

impl FastTransferReplIdIdset {
    /// What the bytes of `Value` hold.
    pub fn value_content(&self) -> Result<ReplIdIdset> {
        pidl_ndr::levels::content(&self.value, None)
    }
    /// What the bytes of `Value` hold, where it depends on what `context` knows.
    pub fn value_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<ReplIdIdset> {
        pidl_ndr::levels::content(&self.value, Some(context))
    }
    /// Makes the bytes of `Value` hold a value.
    pub fn set_value_content(&mut self, value: &ReplIdIdset) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.value, value, None)
    }
    /// Makes the bytes of `Value` hold a value that depends on what `context` knows.
    pub fn set_value_content_with(
        &mut self,
        value: &ReplIdIdset,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.value, value, Some(context))
    }
}

impl Ndr for FastTransferReplIdIdset {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.pull_scalars(p).at("Length")?;
        p.items(&mut self.value, Dim::inline(self.length)).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let length_place = p.number_later(4).at("Length")?;
        let value_bytes = p.measured(|p| p.items(&self.value, Dim::rest())).at("Value")?;
        p.fill(length_place, 4, value_bytes.0).at("Length")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferReplIdIdset");
        self.length.print("Length", out);
        show_content::<ReplIdIdset>("Value", &self.value, out);
        out.end();
    }
}

/// Predecessor change list behind its size in bytes.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Value))] uint32 Length;
///     [content(PredecessorChangeList)] uint8 Value[Length];
/// } FastTransferChangeList;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferChangeList {
    /// `[value(bytes(Value))] uint32 Length`
    #[doc(alias = "Length")]
    pub length: u32,
    /// `[content(PredecessorChangeList)] uint8 Value[Length]`
    #[doc(alias = "Value")]
    pub value: Vec<u8>,
}

impl FastTransferChangeList {
    /// What the bytes of `Value` hold.
    pub fn value_content(&self) -> Result<PredecessorChangeList> {
        pidl_ndr::levels::content(&self.value, None)
    }
    /// What the bytes of `Value` hold, where it depends on what `context` knows.
    pub fn value_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<PredecessorChangeList> {
        pidl_ndr::levels::content(&self.value, Some(context))
    }
    /// Makes the bytes of `Value` hold a value.
    pub fn set_value_content(&mut self, value: &PredecessorChangeList) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.value, value, None)
    }
    /// Makes the bytes of `Value` hold a value that depends on what `context` knows.
    pub fn set_value_content_with(
        &mut self,
        value: &PredecessorChangeList,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.value, value, Some(context))
    }
}

impl Ndr for FastTransferChangeList {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.pull_scalars(p).at("Length")?;
        p.items(&mut self.value, Dim::inline(self.length)).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let length_place = p.number_later(4).at("Length")?;
        let value_bytes = p.measured(|p| p.items(&self.value, Dim::rest())).at("Value")?;
        p.fill(length_place, 4, value_bytes.0).at("Length")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferChangeList");
        self.length.print("Length", out);
        show_content::<PredecessorChangeList>("Value", &self.value, out);
        out.end();
    }
}

/// Servers of a public folder behind their size in bytes.
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(Value))] uint32 Length;
///     [content(FolderReplicaInfo)] uint8 Value[Length];
/// } FastTransferReplicas;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferReplicas {
    /// `[value(bytes(Value))] uint32 Length`
    #[doc(alias = "Length")]
    pub length: u32,
    /// `[content(FolderReplicaInfo)] uint8 Value[Length]`
    #[doc(alias = "Value")]
    pub value: Vec<u8>,
}

impl FastTransferReplicas {
    /// What the bytes of `Value` hold.
    pub fn value_content(&self) -> Result<FolderReplicaInfo> {
        pidl_ndr::levels::content(&self.value, None)
    }
    /// What the bytes of `Value` hold, where it depends on what `context` knows.
    pub fn value_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<FolderReplicaInfo> {
        pidl_ndr::levels::content(&self.value, Some(context))
    }
    /// Makes the bytes of `Value` hold a value.
    pub fn set_value_content(&mut self, value: &FolderReplicaInfo) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.value, value, None)
    }
    /// Makes the bytes of `Value` hold a value that depends on what `context` knows.
    pub fn set_value_content_with(
        &mut self,
        value: &FolderReplicaInfo,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.value, value, Some(context))
    }
}

impl Ndr for FastTransferReplicas {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.pull_scalars(p).at("Length")?;
        p.items(&mut self.value, Dim::inline(self.length)).at("Value")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        let length_place = p.number_later(4).at("Length")?;
        let value_bytes = p.measured(|p| p.items(&self.value, Dim::rest())).at("Value")?;
        p.fill(length_place, 4, value_bytes.0).at("Length")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferReplicas");
        self.length.print("Length", out);
        show_content::<FolderReplicaInfo>("Value", &self.value, out);
        out.end();
    }
}

/// PtypMultipleString
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Length;
///     FastTransferString Values[Length];
/// } FastTransferMultipleString;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferMultipleString {
    /// `uint32 Length`
    #[doc(alias = "Length")]
    pub length: u32,
    /// `FastTransferString Values[Length]`
    #[doc(alias = "Values")]
    pub values: Vec<FastTransferString>,
}

impl Ndr for FastTransferMultipleString {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.pull_scalars(p).at("Length")?;
        p.items(&mut self.values, Dim::inline(self.length)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.push_scalars(p).at("Length")?;
        p.items(&self.values, Dim::inline(self.length)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferMultipleString");
        self.length.print("Length", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleString8
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Length;
///     FastTransferString8 Values[Length];
/// } FastTransferMultipleString8;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferMultipleString8 {
    /// `uint32 Length`
    #[doc(alias = "Length")]
    pub length: u32,
    /// `FastTransferString8 Values[Length]`
    #[doc(alias = "Values")]
    pub values: Vec<FastTransferString8>,
}

impl Ndr for FastTransferMultipleString8 {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.pull_scalars(p).at("Length")?;
        p.items(&mut self.values, Dim::inline(self.length)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.push_scalars(p).at("Length")?;
        p.items(&self.values, Dim::inline(self.length)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferMultipleString8");
        self.length.print("Length", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// PtypMultipleBinary
///
/// ```idl
/// typedef [flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 Length;
///     FastTransferBinary Values[Length];
/// } FastTransferMultipleBinary;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferMultipleBinary {
    /// `uint32 Length`
    #[doc(alias = "Length")]
    pub length: u32,
    /// `FastTransferBinary Values[Length]`
    #[doc(alias = "Values")]
    pub values: Vec<FastTransferBinary>,
}

impl Ndr for FastTransferMultipleBinary {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.pull_scalars(p).at("Length")?;
        p.items(&mut self.values, Dim::inline(self.length)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.length.push_scalars(p).at("Length")?;
        p.items(&self.values, Dim::inline(self.length)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferMultipleBinary");
        self.length.print("Length", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// Value of a property (MS-OXCFXICS 2.2.4.1.3): as in MS-OXCDATA, but a Boolean has 2 bytes and lengths have 4.
///
/// ```idl
/// typedef [public, nodiscriminant, switch_type(uint16), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(PtypNull)] ;
///     [case(PtypInteger16)] int16 Integer16;
///     [case(PtypInteger32)] int32 Integer32;
///     [case(PtypFloating32)] float Floating32;
///     [case(PtypFloating64)] double Floating64;
///     /** In units of 1/10000. */
///     [case(PtypCurrency)] int64 Currency;
///     /** Days since 1899-12-30, with a fraction. */
///     [case(PtypFloatingTime)] double FloatingTime;
///     [case(PtypErrorCode)] ErrorCode ErrorCode;
///     /** 0 or 1. */
///     [case(PtypBoolean)] uint16 Boolean;
///     [case(PtypInteger64)] int64 Integer64;
///     [case(PtypTime)] NTTIME Time;
///     [case(PtypGuid)] GUID Guid;
///     [case(PtypString8)] FastTransferString8 String8;
///     [case(PtypString)] FastTransferString String;
///     [case(PtypMultipleInteger16)] MultipleInteger16 MultipleInteger16;
///     [case(PtypMultipleInteger32)] MultipleInteger32 MultipleInteger32;
///     [case(PtypMultipleFloating32)] MultipleFloating32 MultipleFloating32;
///     [case(PtypMultipleFloating64)] MultipleFloating64 MultipleFloating64;
///     [case(PtypMultipleCurrency)] MultipleInteger64 MultipleCurrency;
///     [case(PtypMultipleFloatingTime)] MultipleFloating64 MultipleFloatingTime;
///     [case(PtypMultipleInteger64)] MultipleInteger64 MultipleInteger64;
///     [case(PtypMultipleTime)] MultipleTime MultipleTime;
///     [case(PtypMultipleGuid)] MultipleGuid MultipleGuid;
///     [case(PtypMultipleString8)] FastTransferMultipleString8 MultipleString8;
///     [case(PtypMultipleString)] FastTransferMultipleString MultipleString;
///     [case(PtypMultipleBinary)] FastTransferMultipleBinary MultipleBinary;
///     /** PtypBinary, PtypServerId, PtypObject, and strings whose type is 0x8000 with a code page (MS-OXCFXICS 2.2.4.1.1.1). */
///     [default] FastTransferBinary Binary;
/// } FastTransferValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum FastTransferValue {
    /// Nothing, for `PtypNull` (1).
    #[default]
    PtypNull,
    /// For `PtypInteger16` (2).
    Integer16(i16),
    /// For `PtypInteger32` (3).
    Integer32(i32),
    /// For `PtypFloating32` (4).
    Floating32(f32),
    /// For `PtypFloating64` (5).
    Floating64(f64),
    /// In units of 1/10000.
    /// For `PtypCurrency` (6).
    Currency(i64),
    /// Days since 1899-12-30, with a fraction.
    /// For `PtypFloatingTime` (7).
    FloatingTime(f64),
    /// For `PtypErrorCode` (10).
    ErrorCode(ErrorCode),
    /// 0 or 1.
    /// For `PtypBoolean` (11).
    Boolean(u16),
    /// For `PtypInteger64` (20).
    Integer64(i64),
    /// For `PtypTime` (64).
    Time(Nttime),
    /// For `PtypGuid` (72).
    Guid(Guid),
    /// For `PtypString8` (30).
    String8(FastTransferString8),
    /// For `PtypString` (31).
    String(FastTransferString),
    /// For `PtypMultipleInteger16` (4098).
    MultipleInteger16(MultipleInteger16),
    /// For `PtypMultipleInteger32` (4099).
    MultipleInteger32(MultipleInteger32),
    /// For `PtypMultipleFloating32` (4100).
    MultipleFloating32(MultipleFloating32),
    /// For `PtypMultipleFloating64` (4101).
    MultipleFloating64(MultipleFloating64),
    /// For `PtypMultipleCurrency` (4102).
    MultipleCurrency(MultipleInteger64),
    /// For `PtypMultipleFloatingTime` (4103).
    MultipleFloatingTime(MultipleFloating64),
    /// For `PtypMultipleInteger64` (4116).
    MultipleInteger64(MultipleInteger64),
    /// For `PtypMultipleTime` (4160).
    MultipleTime(MultipleTime),
    /// For `PtypMultipleGuid` (4168).
    MultipleGuid(MultipleGuid),
    /// For `PtypMultipleString8` (4126).
    MultipleString8(FastTransferMultipleString8),
    /// For `PtypMultipleString` (4127).
    MultipleString(FastTransferMultipleString),
    /// For `PtypMultipleBinary` (4354).
    MultipleBinary(FastTransferMultipleBinary),
    /// PtypBinary, PtypServerId, PtypObject, and strings whose type is 0x8000 with a code page (MS-OXCFXICS 2.2.4.1.1.1).
    /// For any other level.
    Binary(FastTransferBinary),
}

impl FastTransferValue {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::PtypNull => matches!(level, 1),
            Self::Integer16(_) => matches!(level, 2),
            Self::Integer32(_) => matches!(level, 3),
            Self::Floating32(_) => matches!(level, 4),
            Self::Floating64(_) => matches!(level, 5),
            Self::Currency(_) => matches!(level, 6),
            Self::FloatingTime(_) => matches!(level, 7),
            Self::ErrorCode(_) => matches!(level, 10),
            Self::Boolean(_) => matches!(level, 11),
            Self::Integer64(_) => matches!(level, 20),
            Self::Time(_) => matches!(level, 64),
            Self::Guid(_) => matches!(level, 72),
            Self::String8(_) => matches!(level, 30),
            Self::String(_) => matches!(level, 31),
            Self::MultipleInteger16(_) => matches!(level, 4098),
            Self::MultipleInteger32(_) => matches!(level, 4099),
            Self::MultipleFloating32(_) => matches!(level, 4100),
            Self::MultipleFloating64(_) => matches!(level, 4101),
            Self::MultipleCurrency(_) => matches!(level, 4102),
            Self::MultipleFloatingTime(_) => matches!(level, 4103),
            Self::MultipleInteger64(_) => matches!(level, 4116),
            Self::MultipleTime(_) => matches!(level, 4160),
            Self::MultipleGuid(_) => matches!(level, 4168),
            Self::MultipleString8(_) => matches!(level, 4126),
            Self::MultipleString(_) => matches!(level, 4127),
            Self::MultipleBinary(_) => matches!(level, 4354),
            Self::Binary(_) => {
                !matches!(
                    level, 1 | 2 | 3 | 4 | 5 | 6 | 7 | 10 | 11 | 20 | 64 | 72 | 30 | 31 |
                    4098 | 4099 | 4100 | 4101 | 4102 | 4103 | 4116 | 4160 | 4168 | 4126 |
                    4127 | 4354
                )
            }
        }
    }
}

impl NdrUnion for FastTransferValue {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(8)?;
        *self = match level {
            1 => Self::PtypNull,
            2 => Self::Integer16(Default::default()),
            3 => Self::Integer32(Default::default()),
            4 => Self::Floating32(Default::default()),
            5 => Self::Floating64(Default::default()),
            6 => Self::Currency(Default::default()),
            7 => Self::FloatingTime(Default::default()),
            10 => Self::ErrorCode(Default::default()),
            11 => Self::Boolean(Default::default()),
            20 => Self::Integer64(Default::default()),
            64 => Self::Time(Default::default()),
            72 => Self::Guid(Default::default()),
            30 => Self::String8(Default::default()),
            31 => Self::String(Default::default()),
            4098 => Self::MultipleInteger16(Default::default()),
            4099 => Self::MultipleInteger32(Default::default()),
            4100 => Self::MultipleFloating32(Default::default()),
            4101 => Self::MultipleFloating64(Default::default()),
            4102 => Self::MultipleCurrency(Default::default()),
            4103 => Self::MultipleFloatingTime(Default::default()),
            4116 => Self::MultipleInteger64(Default::default()),
            4160 => Self::MultipleTime(Default::default()),
            4168 => Self::MultipleGuid(Default::default()),
            4126 => Self::MultipleString8(Default::default()),
            4127 => Self::MultipleString(Default::default()),
            4354 => Self::MultipleBinary(Default::default()),
            _ => Self::Binary(Default::default()),
        };
        match self {
            Self::Integer16(v) => v.pull_scalars(p).at("Integer16")?,
            Self::Integer32(v) => v.pull_scalars(p).at("Integer32")?,
            Self::Floating32(v) => v.pull_scalars(p).at("Floating32")?,
            Self::Floating64(v) => v.pull_scalars(p).at("Floating64")?,
            Self::Currency(v) => v.pull_scalars(p).at("Currency")?,
            Self::FloatingTime(v) => v.pull_scalars(p).at("FloatingTime")?,
            Self::ErrorCode(v) => v.pull_scalars(p).at("ErrorCode")?,
            Self::Boolean(v) => v.pull_scalars(p).at("Boolean")?,
            Self::Integer64(v) => v.pull_scalars(p).at("Integer64")?,
            Self::Time(v) => v.pull_scalars(p).at("Time")?,
            Self::Guid(v) => v.pull_scalars(p).at("Guid")?,
            Self::String8(v) => v.pull_scalars(p).at("String8")?,
            Self::String(v) => v.pull_scalars(p).at("String")?,
            Self::MultipleInteger16(v) => v.pull_scalars(p).at("MultipleInteger16")?,
            Self::MultipleInteger32(v) => v.pull_scalars(p).at("MultipleInteger32")?,
            Self::MultipleFloating32(v) => v.pull_scalars(p).at("MultipleFloating32")?,
            Self::MultipleFloating64(v) => v.pull_scalars(p).at("MultipleFloating64")?,
            Self::MultipleCurrency(v) => v.pull_scalars(p).at("MultipleCurrency")?,
            Self::MultipleFloatingTime(v) => {
                v.pull_scalars(p).at("MultipleFloatingTime")?
            }
            Self::MultipleInteger64(v) => v.pull_scalars(p).at("MultipleInteger64")?,
            Self::MultipleTime(v) => v.pull_scalars(p).at("MultipleTime")?,
            Self::MultipleGuid(v) => v.pull_scalars(p).at("MultipleGuid")?,
            Self::MultipleString8(v) => v.pull_scalars(p).at("MultipleString8")?,
            Self::MultipleString(v) => v.pull_scalars(p).at("MultipleString")?,
            Self::MultipleBinary(v) => v.pull_scalars(p).at("MultipleBinary")?,
            Self::Binary(v) => v.pull_scalars(p).at("Binary")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::Integer16(v) => v.push_scalars(p).at("Integer16")?,
            Self::Integer32(v) => v.push_scalars(p).at("Integer32")?,
            Self::Floating32(v) => v.push_scalars(p).at("Floating32")?,
            Self::Floating64(v) => v.push_scalars(p).at("Floating64")?,
            Self::Currency(v) => v.push_scalars(p).at("Currency")?,
            Self::FloatingTime(v) => v.push_scalars(p).at("FloatingTime")?,
            Self::ErrorCode(v) => v.push_scalars(p).at("ErrorCode")?,
            Self::Boolean(v) => v.push_scalars(p).at("Boolean")?,
            Self::Integer64(v) => v.push_scalars(p).at("Integer64")?,
            Self::Time(v) => v.push_scalars(p).at("Time")?,
            Self::Guid(v) => v.push_scalars(p).at("Guid")?,
            Self::String8(v) => v.push_scalars(p).at("String8")?,
            Self::String(v) => v.push_scalars(p).at("String")?,
            Self::MultipleInteger16(v) => v.push_scalars(p).at("MultipleInteger16")?,
            Self::MultipleInteger32(v) => v.push_scalars(p).at("MultipleInteger32")?,
            Self::MultipleFloating32(v) => v.push_scalars(p).at("MultipleFloating32")?,
            Self::MultipleFloating64(v) => v.push_scalars(p).at("MultipleFloating64")?,
            Self::MultipleCurrency(v) => v.push_scalars(p).at("MultipleCurrency")?,
            Self::MultipleFloatingTime(v) => {
                v.push_scalars(p).at("MultipleFloatingTime")?
            }
            Self::MultipleInteger64(v) => v.push_scalars(p).at("MultipleInteger64")?,
            Self::MultipleTime(v) => v.push_scalars(p).at("MultipleTime")?,
            Self::MultipleGuid(v) => v.push_scalars(p).at("MultipleGuid")?,
            Self::MultipleString8(v) => v.push_scalars(p).at("MultipleString8")?,
            Self::MultipleString(v) => v.push_scalars(p).at("MultipleString")?,
            Self::MultipleBinary(v) => v.push_scalars(p).at("MultipleBinary")?,
            Self::Binary(v) => v.push_scalars(p).at("Binary")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "FastTransferValue", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Integer16(v) => v.print("Integer16", out),
            Self::Integer32(v) => v.print("Integer32", out),
            Self::Floating32(v) => v.print("Floating32", out),
            Self::Floating64(v) => v.print("Floating64", out),
            Self::Currency(v) => v.print("Currency", out),
            Self::FloatingTime(v) => v.print("FloatingTime", out),
            Self::ErrorCode(v) => v.print("ErrorCode", out),
            Self::Boolean(v) => v.print("Boolean", out),
            Self::Integer64(v) => v.print("Integer64", out),
            Self::Time(v) => v.print("Time", out),
            Self::Guid(v) => v.print("Guid", out),
            Self::String8(v) => v.print("String8", out),
            Self::String(v) => v.print("String", out),
            Self::MultipleInteger16(v) => v.print("MultipleInteger16", out),
            Self::MultipleInteger32(v) => v.print("MultipleInteger32", out),
            Self::MultipleFloating32(v) => v.print("MultipleFloating32", out),
            Self::MultipleFloating64(v) => v.print("MultipleFloating64", out),
            Self::MultipleCurrency(v) => v.print("MultipleCurrency", out),
            Self::MultipleFloatingTime(v) => v.print("MultipleFloatingTime", out),
            Self::MultipleInteger64(v) => v.print("MultipleInteger64", out),
            Self::MultipleTime(v) => v.print("MultipleTime", out),
            Self::MultipleGuid(v) => v.print("MultipleGuid", out),
            Self::MultipleString8(v) => v.print("MultipleString8", out),
            Self::MultipleString(v) => v.print("MultipleString", out),
            Self::MultipleBinary(v) => v.print("MultipleBinary", out),
            Self::Binary(v) => v.print("Binary", out),
            _ => {}
        }
        out.end();
    }
}

/// A property: its name, if it is a named one, and its value (MS-OXCFXICS 2.2.4.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [present(element_tag() >= 0x80000000)] NamedPropInfo NamedPropInfo;
///     [switch_is(element_tag() & 0xFFFF)] FastTransferValue Value;
/// } FastTransferProperty;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferProperty {
    /// `[present(element_tag() >= 0x80000000)] NamedPropInfo NamedPropInfo`
    #[doc(alias = "NamedPropInfo")]
    pub named_prop_info: Option<NamedPropInfo>,
    /// `[switch_is(element_tag() & 0xFFFF)] FastTransferValue Value`
    #[doc(alias = "Value")]
    pub value: FastTransferValue,
}

impl Ndr for FastTransferProperty {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.present(
                &mut self.named_prop_info,
                i128::from(p.context_number("element_tag", &[], Some(0))?) >= 2147483648,
            )
            .at("NamedPropInfo")?;
        self.value
            .pull_scalars(
                level(
                    i128::from(p.context_number("element_tag", &[], Some(0))?) & 65535,
                ),
                p,
            )
            .at("Value")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.present(
                &self.named_prop_info,
                i128::from(p.context_number("element_tag", &[], Some(0))?) >= 2147483648,
            )
            .at("NamedPropInfo")?;
        self.value
            .push_scalars(
                level(
                    i128::from(p.context_number("element_tag", &[], Some(0))?) & 65535,
                ),
                p,
            )
            .at("Value")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferProperty");
        show_present("NamedPropInfo", &self.named_prop_info, out);
        self.value
            .print(
                (|| Some(
                    level(
                        i128::from(
                            out.surroundings().number("element_tag", &[], Some(0)).ok()?,
                        ) & 65535,
                    ),
                ))()
                    .unwrap_or_default(),
                "Value",
                out,
            );
        out.end();
    }
}

/// What follows a tag.
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint32), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(NewAttach)] ;
///     [case(StartEmbed)] ;
///     [case(EndEmbed)] ;
///     [case(StartRecip)] ;
///     [case(EndToRecip)] ;
///     [case(StartTopFld)] ;
///     [case(StartSubFld)] ;
///     [case(EndFolder)] ;
///     [case(StartMessage)] ;
///     [case(EndMessage)] ;
///     [case(EndAttach)] ;
///     [case(StartFAIMsg)] ;
///     [case(IncrSyncChg)] ;
///     [case(IncrSyncDel)] ;
///     [case(IncrSyncEnd)] ;
///     [case(IncrSyncMessage)] ;
///     [case(FXErrorInfo)] ;
///     [case(IncrSyncRead)] ;
///     [case(IncrSyncStateBegin)] ;
///     [case(IncrSyncStateEnd)] ;
///     [case(IncrSyncProgressMode)] ;
///     [case(IncrSyncProgressPerMsg)] ;
///     [case(IncrSyncGroupInfo)] ;
///     [case(IncrSyncChgPartial)] ;
///     [case(MetaTagIdsetGiven)] FastTransferReplGuidIdset IdsetGiven;
///     [case(MetaTagCnsetSeen)] FastTransferReplGuidIdset CnsetSeen;
///     [case(MetaTagCnsetSeenFAI)] FastTransferReplGuidIdset CnsetSeenFAI;
///     [case(MetaTagCnsetRead)] FastTransferReplGuidIdset CnsetRead;
///     [case(MetaTagIdsetDeleted)] FastTransferReplIdIdset IdsetDeleted;
///     [case(MetaTagIdsetNoLongerInScope)] FastTransferReplIdIdset IdsetNoLongerInScope;
///     [case(MetaTagIdsetExpired)] FastTransferReplIdIdset IdsetExpired;
///     [case(MetaTagIdsetRead)] FastTransferReplIdIdset IdsetRead;
///     [case(MetaTagIdsetUnread)] FastTransferReplIdIdset IdsetUnread;
///     [case(MetaTagNewFXFolder)] FastTransferReplicas NewFXFolder;
///     [case(PidTagPredecessorChangeList)] FastTransferChangeList PredecessorChangeList;
///     [default] FastTransferProperty Property;
/// } FastTransferBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum FastTransferBody {
    /// Nothing, for `NewAttach` (1073741827).
    #[default]
    NewAttach,
    /// Nothing, for `StartEmbed` (1073807363).
    StartEmbed,
    /// Nothing, for `EndEmbed` (1073872899).
    EndEmbed,
    /// Nothing, for `StartRecip` (1073938435).
    StartRecip,
    /// Nothing, for `EndToRecip` (1074003971).
    EndToRecip,
    /// Nothing, for `StartTopFld` (1074331651).
    StartTopFld,
    /// Nothing, for `StartSubFld` (1074397187).
    StartSubFld,
    /// Nothing, for `EndFolder` (1074462723).
    EndFolder,
    /// Nothing, for `StartMessage` (1074528259).
    StartMessage,
    /// Nothing, for `EndMessage` (1074593795).
    EndMessage,
    /// Nothing, for `EndAttach` (1074659331).
    EndAttach,
    /// Nothing, for `StartFAIMsg` (1074790403).
    StartFaiMsg,
    /// Nothing, for `IncrSyncChg` (1074921475).
    IncrSyncChg,
    /// Nothing, for `IncrSyncDel` (1074987011).
    IncrSyncDel,
    /// Nothing, for `IncrSyncEnd` (1075052547).
    IncrSyncEnd,
    /// Nothing, for `IncrSyncMessage` (1075118083).
    IncrSyncMessage,
    /// Nothing, for `FXErrorInfo` (1075314691).
    FxErrorInfo,
    /// Nothing, for `IncrSyncRead` (1076822019).
    IncrSyncRead,
    /// Nothing, for `IncrSyncStateBegin` (1077542915).
    IncrSyncStateBegin,
    /// Nothing, for `IncrSyncStateEnd` (1077608451).
    IncrSyncStateEnd,
    /// Nothing, for `IncrSyncProgressMode` (1081344011).
    IncrSyncProgressMode,
    /// Nothing, for `IncrSyncProgressPerMsg` (1081409547).
    IncrSyncProgressPerMsg,
    /// Nothing, for `IncrSyncGroupInfo` (1081803010).
    IncrSyncGroupInfo,
    /// Nothing, for `IncrSyncChgPartial` (1081933827).
    IncrSyncChgPartial,
    /// For `MetaTagIdsetGiven` (1075249155).
    IdsetGiven(FastTransferReplGuidIdset),
    /// For `MetaTagCnsetSeen` (1737883906).
    CnsetSeen(FastTransferReplGuidIdset),
    /// For `MetaTagCnsetSeenFAI` (1742340354).
    CnsetSeenFai(FastTransferReplGuidIdset),
    /// For `MetaTagCnsetRead` (1741816066).
    CnsetRead(FastTransferReplGuidIdset),
    /// For `MetaTagIdsetDeleted` (1743061250).
    IdsetDeleted(FastTransferReplIdIdset),
    /// For `MetaTagIdsetNoLongerInScope` (1075904770).
    IdsetNoLongerInScope(FastTransferReplIdIdset),
    /// For `MetaTagIdsetExpired` (1737687298).
    IdsetExpired(FastTransferReplIdIdset),
    /// For `MetaTagIdsetRead` (1076691202).
    IdsetRead(FastTransferReplIdIdset),
    /// For `MetaTagIdsetUnread` (1076756738).
    IdsetUnread(FastTransferReplIdIdset),
    /// For `MetaTagNewFXFolder` (1074856194).
    NewFxFolder(FastTransferReplicas),
    /// For `PidTagPredecessorChangeList` (1709375746).
    PredecessorChangeList(FastTransferChangeList),
    /// For any other level.
    Property(FastTransferProperty),
}

impl FastTransferBody {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::NewAttach => matches!(level, 1073741827),
            Self::StartEmbed => matches!(level, 1073807363),
            Self::EndEmbed => matches!(level, 1073872899),
            Self::StartRecip => matches!(level, 1073938435),
            Self::EndToRecip => matches!(level, 1074003971),
            Self::StartTopFld => matches!(level, 1074331651),
            Self::StartSubFld => matches!(level, 1074397187),
            Self::EndFolder => matches!(level, 1074462723),
            Self::StartMessage => matches!(level, 1074528259),
            Self::EndMessage => matches!(level, 1074593795),
            Self::EndAttach => matches!(level, 1074659331),
            Self::StartFaiMsg => matches!(level, 1074790403),
            Self::IncrSyncChg => matches!(level, 1074921475),
            Self::IncrSyncDel => matches!(level, 1074987011),
            Self::IncrSyncEnd => matches!(level, 1075052547),
            Self::IncrSyncMessage => matches!(level, 1075118083),
            Self::FxErrorInfo => matches!(level, 1075314691),
            Self::IncrSyncRead => matches!(level, 1076822019),
            Self::IncrSyncStateBegin => matches!(level, 1077542915),
            Self::IncrSyncStateEnd => matches!(level, 1077608451),
            Self::IncrSyncProgressMode => matches!(level, 1081344011),
            Self::IncrSyncProgressPerMsg => matches!(level, 1081409547),
            Self::IncrSyncGroupInfo => matches!(level, 1081803010),
            Self::IncrSyncChgPartial => matches!(level, 1081933827),
            Self::IdsetGiven(_) => matches!(level, 1075249155),
            Self::CnsetSeen(_) => matches!(level, 1737883906),
            Self::CnsetSeenFai(_) => matches!(level, 1742340354),
            Self::CnsetRead(_) => matches!(level, 1741816066),
            Self::IdsetDeleted(_) => matches!(level, 1743061250),
            Self::IdsetNoLongerInScope(_) => matches!(level, 1075904770),
            Self::IdsetExpired(_) => matches!(level, 1737687298),
            Self::IdsetRead(_) => matches!(level, 1076691202),
            Self::IdsetUnread(_) => matches!(level, 1076756738),
            Self::NewFxFolder(_) => matches!(level, 1074856194),
            Self::PredecessorChangeList(_) => matches!(level, 1709375746),
            Self::Property(_) => {
                !matches!(
                    level, 1073741827 | 1073807363 | 1073872899 | 1073938435 | 1074003971
                    | 1074331651 | 1074397187 | 1074462723 | 1074528259 | 1074593795 |
                    1074659331 | 1074790403 | 1074921475 | 1074987011 | 1075052547 |
                    1075118083 | 1075314691 | 1076822019 | 1077542915 | 1077608451 |
                    1081344011 | 1081409547 | 1081803010 | 1081933827 | 1075249155 |
                    1737883906 | 1742340354 | 1741816066 | 1743061250 | 1075904770 |
                    1737687298 | 1076691202 | 1076756738 | 1074856194 | 1709375746
                )
            }
        }
    }
}

impl NdrUnion for FastTransferBody {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(8)?;
        *self = match level {
            1073741827 => Self::NewAttach,
            1073807363 => Self::StartEmbed,
            1073872899 => Self::EndEmbed,
            1073938435 => Self::StartRecip,
            1074003971 => Self::EndToRecip,
            1074331651 => Self::StartTopFld,
            1074397187 => Self::StartSubFld,
            1074462723 => Self::EndFolder,
            1074528259 => Self::StartMessage,
            1074593795 => Self::EndMessage,
            1074659331 => Self::EndAttach,
            1074790403 => Self::StartFaiMsg,
            1074921475 => Self::IncrSyncChg,
            1074987011 => Self::IncrSyncDel,
            1075052547 => Self::IncrSyncEnd,
            1075118083 => Self::IncrSyncMessage,
            1075314691 => Self::FxErrorInfo,
            1076822019 => Self::IncrSyncRead,
            1077542915 => Self::IncrSyncStateBegin,
            1077608451 => Self::IncrSyncStateEnd,
            1081344011 => Self::IncrSyncProgressMode,
            1081409547 => Self::IncrSyncProgressPerMsg,
            1081803010 => Self::IncrSyncGroupInfo,
            1081933827 => Self::IncrSyncChgPartial,
            1075249155 => Self::IdsetGiven(Default::default()),
            1737883906 => Self::CnsetSeen(Default::default()),
            1742340354 => Self::CnsetSeenFai(Default::default()),
            1741816066 => Self::CnsetRead(Default::default()),
            1743061250 => Self::IdsetDeleted(Default::default()),
            1075904770 => Self::IdsetNoLongerInScope(Default::default()),
            1737687298 => Self::IdsetExpired(Default::default()),
            1076691202 => Self::IdsetRead(Default::default()),
            1076756738 => Self::IdsetUnread(Default::default()),
            1074856194 => Self::NewFxFolder(Default::default()),
            1709375746 => Self::PredecessorChangeList(Default::default()),
            _ => Self::Property(Default::default()),
        };
        match self {
            Self::IdsetGiven(v) => v.pull_scalars(p).at("IdsetGiven")?,
            Self::CnsetSeen(v) => v.pull_scalars(p).at("CnsetSeen")?,
            Self::CnsetSeenFai(v) => v.pull_scalars(p).at("CnsetSeenFAI")?,
            Self::CnsetRead(v) => v.pull_scalars(p).at("CnsetRead")?,
            Self::IdsetDeleted(v) => v.pull_scalars(p).at("IdsetDeleted")?,
            Self::IdsetNoLongerInScope(v) => {
                v.pull_scalars(p).at("IdsetNoLongerInScope")?
            }
            Self::IdsetExpired(v) => v.pull_scalars(p).at("IdsetExpired")?,
            Self::IdsetRead(v) => v.pull_scalars(p).at("IdsetRead")?,
            Self::IdsetUnread(v) => v.pull_scalars(p).at("IdsetUnread")?,
            Self::NewFxFolder(v) => v.pull_scalars(p).at("NewFXFolder")?,
            Self::PredecessorChangeList(v) => {
                v.pull_scalars(p).at("PredecessorChangeList")?
            }
            Self::Property(v) => v.pull_scalars(p).at("Property")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::IdsetGiven(v) => v.push_scalars(p).at("IdsetGiven")?,
            Self::CnsetSeen(v) => v.push_scalars(p).at("CnsetSeen")?,
            Self::CnsetSeenFai(v) => v.push_scalars(p).at("CnsetSeenFAI")?,
            Self::CnsetRead(v) => v.push_scalars(p).at("CnsetRead")?,
            Self::IdsetDeleted(v) => v.push_scalars(p).at("IdsetDeleted")?,
            Self::IdsetNoLongerInScope(v) => {
                v.push_scalars(p).at("IdsetNoLongerInScope")?
            }
            Self::IdsetExpired(v) => v.push_scalars(p).at("IdsetExpired")?,
            Self::IdsetRead(v) => v.push_scalars(p).at("IdsetRead")?,
            Self::IdsetUnread(v) => v.push_scalars(p).at("IdsetUnread")?,
            Self::NewFxFolder(v) => v.push_scalars(p).at("NewFXFolder")?,
            Self::PredecessorChangeList(v) => {
                v.push_scalars(p).at("PredecessorChangeList")?
            }
            Self::Property(v) => v.push_scalars(p).at("Property")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "FastTransferBody", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::IdsetGiven(v) => v.print("IdsetGiven", out),
            Self::CnsetSeen(v) => v.print("CnsetSeen", out),
            Self::CnsetSeenFai(v) => v.print("CnsetSeenFAI", out),
            Self::CnsetRead(v) => v.print("CnsetRead", out),
            Self::IdsetDeleted(v) => v.print("IdsetDeleted", out),
            Self::IdsetNoLongerInScope(v) => v.print("IdsetNoLongerInScope", out),
            Self::IdsetExpired(v) => v.print("IdsetExpired", out),
            Self::IdsetRead(v) => v.print("IdsetRead", out),
            Self::IdsetUnread(v) => v.print("IdsetUnread", out),
            Self::NewFxFolder(v) => v.print("NewFXFolder", out),
            Self::PredecessorChangeList(v) => v.print("PredecessorChangeList", out),
            Self::Property(v) => v.print("Property", out),
            _ => {}
        }
        out.end();
    }
}

/// A marker or a property (MS-OXCFXICS 2.2.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     FastTransferTag Tag;
///     [switch_is(Tag), provide(element_tag, Tag)] FastTransferBody Body;
/// } FastTransferElement;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferElement {
    /// `FastTransferTag Tag`
    #[doc(alias = "Tag")]
    pub tag: FastTransferTag,
    /// `[switch_is(Tag), provide(element_tag, Tag)] FastTransferBody Body`
    #[doc(alias = "Body")]
    pub body: FastTransferBody,
}

impl Ndr for FastTransferElement {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.tag.pull_scalars(p).at("Tag")?;
        p.with_number(
                "element_tag",
                p.narrow(i128::from(self.tag.0))?,
                |p| self.body.pull_scalars(level(self.tag.0), p),
            )
            .at("Body")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.tag.push_scalars(p).at("Tag")?;
        p.with_number(
                "element_tag",
                p.narrow(i128::from(self.tag.0))?,
                |p| self.body.push_scalars(level(self.tag.0), p),
            )
            .at("Body")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferElement");
        self.tag.print("Tag", out);
        show_with_number(
            "element_tag",
            Some(i128::from(self.tag.0)),
            out,
            |out| self.body.print(level(self.tag.0), "Body", out),
        );
        out.end();
    }
}

/// A stream (MS-OXCFXICS 2.2.4).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until_end] FastTransferElement Elements[];
/// } FastTransferStream;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastTransferStream {
    /// `[until_end] FastTransferElement Elements[]`
    #[doc(alias = "Elements")]
    pub elements: Vec<FastTransferElement>,
}

impl Ndr for FastTransferStream {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.items_to_end(&mut self.elements).at("Elements")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.items_to_end(&self.elements).at("Elements")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FastTransferStream");
        show_items("Elements", &self.elements, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<GlobsetCommandCode>("GlobsetCommandCode"),
    Type::of::<GlobsetPushed>("GlobsetPushed"),
    Type::of::<GlobsetPush>("GlobsetPush"),
    Type::of::<GlobsetBitmask>("GlobsetBitmask"),
    Type::of::<GlobsetRange>("GlobsetRange"),
    Type::union::<GlobsetOperation>("GlobsetOperation"),
    Type::of::<GlobsetCommand>("GlobsetCommand"),
    Type::of::<Globset>("GLOBSET"),
    Type::of::<ReplIdGlobset>("ReplIdGlobset"),
    Type::of::<ReplIdIdset>("ReplIdIdset"),
    Type::of::<ReplGuidGlobset>("ReplGuidGlobset"),
    Type::of::<ReplGuidIdset>("ReplGuidIdset"),
    Type::of::<ProgressInformation>("ProgressInformation"),
    Type::union::<GroupPropertyNameValue>("GroupPropertyNameValue"),
    Type::of::<GroupPropertyText>("GroupPropertyText"),
    Type::of::<GroupPropertyName>("GroupPropertyName"),
    Type::of::<GroupProperty>("GroupProperty"),
    Type::of::<PropertyGroup>("PropertyGroup"),
    Type::of::<PropertyGroupInfo>("PropertyGroupInfo"),
    Type::of::<FolderReplicaInfo>("FolderReplicaInfo"),
    Type::of::<ExtendedErrorInfo>("ExtendedErrorInfo"),
    Type::of::<FastTransferTag>("FastTransferTag"),
    Type::union::<NamedPropertyName>("NamedPropertyName"),
    Type::of::<NamedPropInfo>("NamedPropInfo"),
    Type::of::<FastTransferString>("FastTransferString"),
    Type::of::<FastTransferString8>("FastTransferString8"),
    Type::of::<FastTransferBinary>("FastTransferBinary"),
    Type::of::<FastTransferReplGuidIdset>("FastTransferReplGuidIdset"),
    Type::of::<FastTransferReplIdIdset>("FastTransferReplIdIdset"),
    Type::of::<FastTransferChangeList>("FastTransferChangeList"),
    Type::of::<FastTransferReplicas>("FastTransferReplicas"),
    Type::of::<FastTransferMultipleString>("FastTransferMultipleString"),
    Type::of::<FastTransferMultipleString8>("FastTransferMultipleString8"),
    Type::of::<FastTransferMultipleBinary>("FastTransferMultipleBinary"),
    Type::union::<FastTransferValue>("FastTransferValue"),
    Type::of::<FastTransferProperty>("FastTransferProperty"),
    Type::union::<FastTransferBody>("FastTransferBody"),
    Type::of::<FastTransferElement>("FastTransferElement"),
    Type::of::<FastTransferStream>("FastTransferStream"),
];

/// The interface `oxcfxics`.
///
/// FastTransfer streams and sets of identifiers
pub static OXCFXICS: Interface = Interface {
    name: "oxcfxics",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
