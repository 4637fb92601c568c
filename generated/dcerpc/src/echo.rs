//! Generated from `echo.idl` by `pidl`; changes belong there.

use pidl_ndr::prelude::*;
use pidl_call::{CallContext, Caller, Dispatch, Fault, answer, call};

/// Align 1.
///
/// ```idl
/// typedef [public] struct {
///     uint8 v;
/// } echo_info1;
/// ```
#[doc(alias = "echo_info1")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoInfo1 {
    /// `uint8 v`
    pub v: u8,
}

impl Ndr for EchoInfo1 {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(1, 1, [(v, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        self.v.pull_scalars(p).at("v")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        self.v.push_scalars(p).at("v")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "echo_info1");
        self.v.print("v", out);
        out.end();
    }
}

/// Align 2.
///
/// ```idl
/// typedef [public] struct {
///     uint16 v;
/// } echo_info2;
/// ```
#[doc(alias = "echo_info2")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoInfo2 {
    /// `uint16 v`
    pub v: u16,
}

impl Ndr for EchoInfo2 {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(2, 2, [(v, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(2)?;
        self.v.pull_scalars(p).at("v")?;
        p.align64(2)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(2)?;
        self.v.push_scalars(p).at("v")?;
        p.align64(2)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "echo_info2");
        self.v.print("v", out);
        out.end();
    }
}

/// Align 4.
///
/// ```idl
/// typedef [public] struct {
///     uint32 v;
/// } echo_info3;
/// ```
#[doc(alias = "echo_info3")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoInfo3 {
    /// `uint32 v`
    pub v: u32,
}

impl Ndr for EchoInfo3 {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(4, 4, [(v, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.v.pull_scalars(p).at("v")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.v.push_scalars(p).at("v")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "echo_info3");
        self.v.print("v", out);
        out.end();
    }
}

/// Align 8.
///
/// ```idl
/// typedef [public] struct {
///     hyper v;
/// } echo_info4;
/// ```
#[doc(alias = "echo_info4")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoInfo4 {
    /// `hyper v`
    pub v: u64,
}

impl Ndr for EchoInfo4 {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(8, 8, [(v, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(8)?;
        self.v.pull_scalars(p).at("v")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(8)?;
        self.v.push_scalars(p).at("v")?;
        p.align64(8)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "echo_info4");
        self.v.print("v", out);
        out.end();
    }
}

/// Seven bytes of padding inside.
///
/// ```idl
/// typedef [public] struct {
///     uint8 v1;
///     hyper v2;
/// } echo_info5;
/// ```
#[doc(alias = "echo_info5")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoInfo5 {
    /// `uint8 v1`
    pub v1: u8,
    /// `hyper v2`
    pub v2: u64,
}

impl Ndr for EchoInfo5 {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(16, 8, [(v1, 0), (v2, 8)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(8)?;
        self.v1.pull_scalars(p).at("v1")?;
        self.v2.pull_scalars(p).at("v2")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(8)?;
        self.v1.push_scalars(p).at("v1")?;
        self.v2.push_scalars(p).at("v2")?;
        p.align64(8)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "echo_info5");
        self.v1.print("v1", out);
        self.v2.print("v2", out);
        out.end();
    }
}

/// A struct of align 1 inside.
///
/// ```idl
/// typedef [public] struct {
///     uint8 v1;
///     echo_info1 info1;
/// } echo_info6;
/// ```
#[doc(alias = "echo_info6")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoInfo6 {
    /// `uint8 v1`
    pub v1: u8,
    /// `echo_info1 info1`
    pub info1: EchoInfo1,
}

impl Ndr for EchoInfo6 {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(2, 1, [(v1, 0), (info1, 1)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        self.v1.pull_scalars(p).at("v1")?;
        self.info1.pull_scalars(p).at("info1")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        self.v1.push_scalars(p).at("v1")?;
        self.info1.push_scalars(p).at("info1")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "echo_info6");
        self.v1.print("v1", out);
        self.info1.print("info1", out);
        out.end();
    }
}

/// A struct of align 8 inside.
///
/// ```idl
/// typedef [public] struct {
///     uint8 v1;
///     echo_info4 info4;
/// } echo_info7;
/// ```
#[doc(alias = "echo_info7")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoInfo7 {
    /// `uint8 v1`
    pub v1: u8,
    /// `echo_info4 info4`
    pub info4: EchoInfo4,
}

impl Ndr for EchoInfo7 {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(16, 8, [(v1, 0), (info4, 8)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(8)?;
        self.v1.pull_scalars(p).at("v1")?;
        self.info4.pull_scalars(p).at("info4")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(8)?;
        self.v1.push_scalars(p).at("v1")?;
        self.info4.push_scalars(p).at("info4")?;
        p.align64(8)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "echo_info7");
        self.v1.print("v1", out);
        self.info4.print("info4", out);
        out.end();
    }
}

/// An arm for each alignment.
///
/// ```idl
/// typedef [public, switch_type(uint16)] union {
///     [case(1)] echo_info1 info1;
///     [case(2)] echo_info2 info2;
///     [case(3)] echo_info3 info3;
///     [case(4)] echo_info4 info4;
///     [case(5)] echo_info5 info5;
///     [case(6)] echo_info6 info6;
///     [case(7)] echo_info7 info7;
/// } echo_Info;
/// ```
#[doc(alias = "echo_Info")]
#[derive(Clone, Debug, PartialEq)]
pub enum EchoInfo {
    /// For 1.
    Info1(EchoInfo1),
    /// For 2.
    Info2(EchoInfo2),
    /// For 3.
    Info3(EchoInfo3),
    /// For 4.
    Info4(EchoInfo4),
    /// For 5.
    Info5(EchoInfo5),
    /// For 6.
    Info6(EchoInfo6),
    /// For 7.
    Info7(EchoInfo7),
}

impl Default for EchoInfo {
    fn default() -> Self {
        Self::Info1(Default::default())
    }
}

impl EchoInfo {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Info1(_) => matches!(level, 1),
            Self::Info2(_) => matches!(level, 2),
            Self::Info3(_) => matches!(level, 3),
            Self::Info4(_) => matches!(level, 4),
            Self::Info5(_) => matches!(level, 5),
            Self::Info6(_) => matches!(level, 6),
            Self::Info7(_) => matches!(level, 7),
        }
    }
}

impl NdrUnion for EchoInfo {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(8)?;
        let tag = p.u16()?;
        p.check_tag(level, tag)?;
        p.align64(8)?;
        *self = match level {
            1 => Self::Info1(Default::default()),
            2 => Self::Info2(Default::default()),
            3 => Self::Info3(Default::default()),
            4 => Self::Info4(Default::default()),
            5 => Self::Info5(Default::default()),
            6 => Self::Info6(Default::default()),
            7 => Self::Info7(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::Info1(v) => v.pull_scalars(p).at("info1")?,
            Self::Info2(v) => v.pull_scalars(p).at("info2")?,
            Self::Info3(v) => v.pull_scalars(p).at("info3")?,
            Self::Info4(v) => v.pull_scalars(p).at("info4")?,
            Self::Info5(v) => v.pull_scalars(p).at("info5")?,
            Self::Info6(v) => v.pull_scalars(p).at("info6")?,
            Self::Info7(v) => v.pull_scalars(p).at("info7")?,
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        p.u16(p.narrow(level)?)?;
        p.align64(8)?;
        match self {
            Self::Info1(v) => v.push_scalars(p).at("info1")?,
            Self::Info2(v) => v.push_scalars(p).at("info2")?,
            Self::Info3(v) => v.push_scalars(p).at("info3")?,
            Self::Info4(v) => v.push_scalars(p).at("info4")?,
            Self::Info5(v) => v.push_scalars(p).at("info5")?,
            Self::Info6(v) => v.push_scalars(p).at("info6")?,
            Self::Info7(v) => v.push_scalars(p).at("info7")?,
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "echo_Info", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Info1(v) => v.print("info1", out),
            Self::Info2(v) => v.print("info2", out),
            Self::Info3(v) => v.print("info3", out),
            Self::Info4(v) => v.print("info4", out),
            Self::Info5(v) => v.print("info5", out),
            Self::Info6(v) => v.print("info6", out),
            Self::Info7(v) => v.print("info7", out),
        }
        out.end();
    }
}

/// 16 bits in NDR, 32 bits in NDR64.
///
/// ```idl
/// typedef [public] enum {
///     ECHO_ENUM1 = 1,
///     ECHO_ENUM2 = 2
/// } echo_Enum1;
/// ```
#[doc(alias = "echo_Enum1")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EchoEnum1(pub u16);

impl EchoEnum1 {
    /// `ECHO_ENUM1 = 1`
    pub const ECHO_ENUM1: Self = Self(1);
    /// `ECHO_ENUM2 = 2`
    pub const ECHO_ENUM2: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ECHO_ENUM1", 1),
        ("ECHO_ENUM2", 2),
    ];
}

pidl_ndr::wire_enum!(EchoEnum1, u16, u1632, 2);

/// 32 bits everywhere.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     ECHO_ENUM1_32 = 1,
///     ECHO_ENUM2_32 = 2
/// } echo_Enum1_32;
/// ```
#[doc(alias = "echo_Enum1_32")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EchoEnum1_32(pub u32);

impl EchoEnum1_32 {
    /// `ECHO_ENUM1_32 = 1`
    pub const ECHO_ENUM1_32: Self = Self(1);
    /// `ECHO_ENUM2_32 = 2`
    pub const ECHO_ENUM2_32: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ECHO_ENUM1_32", 1),
        ("ECHO_ENUM2_32", 2),
    ];
}

pidl_ndr::wire_enum!(EchoEnum1_32, u32, u32, 4);

/// Both kinds of enum.
///
/// ```idl
/// typedef [public] struct {
///     echo_Enum1 e1;
///     echo_Enum1_32 e2;
/// } echo_Enum2;
/// ```
#[doc(alias = "echo_Enum2")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoEnum2 {
    /// `echo_Enum1 e1`
    pub e1: EchoEnum1,
    /// `echo_Enum1_32 e2`
    pub e2: EchoEnum1_32,
}

impl Ndr for EchoEnum2 {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(8, 4, [(e1, 0), (e2, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.e1.pull_scalars(p).at("e1")?;
        self.e2.pull_scalars(p).at("e2")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.e1.push_scalars(p).at("e1")?;
        self.e2.push_scalars(p).at("e2")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "echo_Enum2");
        self.e1.print("e1", out);
        self.e2.print("e2", out);
        out.end();
    }
}

/// A union switched by an enum.
///
/// ```idl
/// typedef [public, switch_type(uint16)] union {
///     [case(ECHO_ENUM1)] echo_Enum1 e1;
///     [case(ECHO_ENUM2)] echo_Enum2 e2;
/// } echo_Enum3;
/// ```
#[doc(alias = "echo_Enum3")]
#[derive(Clone, Debug, PartialEq)]
pub enum EchoEnum3 {
    /// For `ECHO_ENUM1` (1).
    E1(EchoEnum1),
    /// For `ECHO_ENUM2` (2).
    E2(EchoEnum2),
}

impl Default for EchoEnum3 {
    fn default() -> Self {
        Self::E1(Default::default())
    }
}

impl EchoEnum3 {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::E1(_) => matches!(level, 1),
            Self::E2(_) => matches!(level, 2),
        }
    }
}

impl NdrUnion for EchoEnum3 {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(4)?;
        let tag = p.u16()?;
        p.check_tag(level, tag)?;
        p.align64(4)?;
        *self = match level {
            1 => Self::E1(Default::default()),
            2 => Self::E2(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::E1(v) => v.pull_scalars(p).at("e1")?,
            Self::E2(v) => v.pull_scalars(p).at("e2")?,
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        p.u16(p.narrow(level)?)?;
        p.align64(4)?;
        match self {
            Self::E1(v) => v.push_scalars(p).at("e1")?,
            Self::E2(v) => v.push_scalars(p).at("e2")?,
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "echo_Enum3", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::E1(v) => v.print("e1", out),
            Self::E2(v) => v.print("e2", out),
        }
        out.end();
    }
}

/// A conformant struct.
///
/// ```idl
/// typedef [public] struct {
///     uint32 x;
///     [size_is(x)] uint16 surrounding[*];
/// } echo_Surrounding;
/// ```
#[doc(alias = "echo_Surrounding")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoSurrounding {
    /// `uint32 x`
    pub x: u32,
    /// `[size_is(x)] uint16 surrounding[*]`
    pub surrounding: Vec<u16>,
}

impl EchoSurrounding {
    /// The counts that stand in front of this struct when it is written.
    pub fn conformance(&self, p: &Push) -> Result<Vec<usize>> {
        Ok(Vec::from([p.size(self.x)?]))
    }
}

impl Ndr for EchoSurrounding {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.hoist(1)?;
        p.align(4)?;
        self.x.pull_scalars(p).at("x")?;
        p.items(&mut self.surrounding, Dim::conformant(self.x)).at("surrounding")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.hoist(&self.conformance(p)?)?;
        p.align(4)?;
        self.x.push_scalars(p).at("x")?;
        p.items(&self.surrounding, Dim::conformant(self.x)).at("surrounding")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "echo_Surrounding");
        self.x.print("x", out);
        show_items("surrounding", &self.surrounding, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<EchoInfo1>("echo_info1"),
    Type::of::<EchoInfo2>("echo_info2"),
    Type::of::<EchoInfo3>("echo_info3"),
    Type::of::<EchoInfo4>("echo_info4"),
    Type::of::<EchoInfo5>("echo_info5"),
    Type::of::<EchoInfo6>("echo_info6"),
    Type::of::<EchoInfo7>("echo_info7"),
    Type::union::<EchoInfo>("echo_Info"),
    Type::of::<EchoEnum1>("echo_Enum1"),
    Type::of::<EchoEnum1_32>("echo_Enum1_32"),
    Type::of::<EchoEnum2>("echo_Enum2"),
    Type::union::<EchoEnum3>("echo_Enum3"),
    Type::of::<EchoSurrounding>("echo_Surrounding"),
];

/// Opnum 0: the number plus one.
///
/// ```idl
/// void echo_AddOne(
///     [in] uint32 in_data,
///     [out] uint32 *out_data
/// );
/// ```
#[doc(alias = "echo_AddOne")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoAddOneIn {
    /// `[in] uint32 in_data`
    pub in_data: u32,
}

impl Request for EchoAddOneIn {
    const OPNUM: Option<u16> = Some(0);
    const NAME: &'static str = "echo_AddOne";
    type Reply = EchoAddOneOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.in_data.pull_scalars(p).at("in_data")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.in_data.push_scalars(p).at("in_data")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.in_data.print("in_data", out);
    }
}

/// Reply to [`EchoAddOneIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoAddOneOut {
    /// `[out] uint32 *out_data`
    pub out_data: u32,
}

impl Reply<EchoAddOneIn> for EchoAddOneOut {
    fn read(&mut self, _input: &EchoAddOneIn, p: &mut Pull<'_>) -> Result<()> {
        self.out_data.pull_scalars(p).at("out_data")?;
        Ok(())
    }
    fn write(&self, _input: &EchoAddOneIn, p: &mut Push) -> Result<()> {
        self.out_data.push_scalars(p).at("out_data")?;
        Ok(())
    }
    fn show(&self, _input: &EchoAddOneIn, out: &mut dyn Printer) {
        show_ref("out_data", &self.out_data, out);
    }
}

/// Opnum 1: the bytes, back again.
///
/// ```idl
/// void echo_EchoData(
///     [in] uint32 len,
///     [in, size_is(len)] uint8 in_data[],
///     [out, size_is(len)] uint8 out_data[]
/// );
/// ```
#[doc(alias = "echo_EchoData")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoEchoDataIn {
    /// `[in] uint32 len`
    pub len: u32,
    /// `[in, size_is(len)] uint8 in_data[]`
    pub in_data: Vec<u8>,
}

impl Request for EchoEchoDataIn {
    const OPNUM: Option<u16> = Some(1);
    const NAME: &'static str = "echo_EchoData";
    type Reply = EchoEchoDataOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.len.pull_scalars(p).at("len")?;
        p.items(&mut self.in_data, Dim::conformant(self.len)).at("in_data")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.len.push_scalars(p).at("len")?;
        p.items(&self.in_data, Dim::conformant(self.len)).at("in_data")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.len.print("len", out);
        out.u8_array("in_data", &self.in_data);
    }
}

/// Reply to [`EchoEchoDataIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoEchoDataOut {
    /// `[out, size_is(len)] uint8 out_data[]`
    pub out_data: Vec<u8>,
}

impl Reply<EchoEchoDataIn> for EchoEchoDataOut {
    fn read(&mut self, input: &EchoEchoDataIn, p: &mut Pull<'_>) -> Result<()> {
        p.items(&mut self.out_data, Dim::conformant(input.len)).at("out_data")?;
        Ok(())
    }
    fn write(&self, input: &EchoEchoDataIn, p: &mut Push) -> Result<()> {
        p.items(&self.out_data, Dim::conformant(input.len)).at("out_data")?;
        Ok(())
    }
    fn show(&self, _input: &EchoEchoDataIn, out: &mut dyn Printer) {
        out.u8_array("out_data", &self.out_data);
    }
    fn kept(input: &EchoEchoDataIn) -> EchoEchoDataIn {
        EchoEchoDataIn {
            len: input.len,
            ..EchoEchoDataIn::default()
        }
    }
}

/// Opnum 2: bytes the server throws away.
///
/// ```idl
/// void echo_SinkData(
///     [in] uint32 len,
///     [in, size_is(len)] uint8 data[]
/// );
/// ```
#[doc(alias = "echo_SinkData")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoSinkDataIn {
    /// `[in] uint32 len`
    pub len: u32,
    /// `[in, size_is(len)] uint8 data[]`
    pub data: Vec<u8>,
}

impl Request for EchoSinkDataIn {
    const OPNUM: Option<u16> = Some(2);
    const NAME: &'static str = "echo_SinkData";
    type Reply = ();

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.len.pull_scalars(p).at("len")?;
        p.items(&mut self.data, Dim::conformant(self.len)).at("data")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.len.push_scalars(p).at("len")?;
        p.items(&self.data, Dim::conformant(self.len)).at("data")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.len.print("len", out);
        out.u8_array("data", &self.data);
    }
}

/// Opnum 3: bytes the server makes up.
///
/// ```idl
/// void echo_SourceData(
///     [in] uint32 len,
///     [out, size_is(len)] uint8 data[]
/// );
/// ```
#[doc(alias = "echo_SourceData")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoSourceDataIn {
    /// `[in] uint32 len`
    pub len: u32,
}

impl Request for EchoSourceDataIn {
    const OPNUM: Option<u16> = Some(3);
    const NAME: &'static str = "echo_SourceData";
    type Reply = EchoSourceDataOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.len.pull_scalars(p).at("len")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.len.push_scalars(p).at("len")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.len.print("len", out);
    }
}

/// Reply to [`EchoSourceDataIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoSourceDataOut {
    /// `[out, size_is(len)] uint8 data[]`
    pub data: Vec<u8>,
}

impl Reply<EchoSourceDataIn> for EchoSourceDataOut {
    fn read(&mut self, input: &EchoSourceDataIn, p: &mut Pull<'_>) -> Result<()> {
        p.items(&mut self.data, Dim::conformant(input.len)).at("data")?;
        Ok(())
    }
    fn write(&self, input: &EchoSourceDataIn, p: &mut Push) -> Result<()> {
        p.items(&self.data, Dim::conformant(input.len)).at("data")?;
        Ok(())
    }
    fn show(&self, _input: &EchoSourceDataIn, out: &mut dyn Printer) {
        out.u8_array("data", &self.data);
    }
    fn kept(input: &EchoSourceDataIn) -> EchoSourceDataIn {
        EchoSourceDataIn { len: input.len }
    }
}

/// Opnum 4: a string there and another back.
///
/// ```idl
/// void echo_TestCall(
///     [in, string, charset(UTF16)] uint16 *s1,
///     [out, string, charset(UTF16)] uint16 **s2
/// );
/// ```
#[doc(alias = "echo_TestCall")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoTestCallIn {
    /// `[in, string, charset(UTF16)] uint16 *s1`
    pub s1: NdrString,
}

impl Request for EchoTestCallIn {
    const OPNUM: Option<u16> = Some(4);
    const NAME: &'static str = "echo_TestCall";
    type Reply = EchoTestCallOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.utf16(&mut self.s1).at("s1")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        p.utf16(&self.s1).at("s1")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref_text("s1", &self.s1, out);
    }
}

/// Reply to [`EchoTestCallIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoTestCallOut {
    /// `[out, string, charset(UTF16)] uint16 **s2`
    pub s2: Option<NdrString>,
}

impl Reply<EchoTestCallIn> for EchoTestCallOut {
    fn read(&mut self, _input: &EchoTestCallIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional_utf16(&mut self.s2).at("s2")?;
        Ok(())
    }
    fn write(&self, _input: &EchoTestCallIn, p: &mut Push) -> Result<()> {
        p.optional_utf16(&self.s2).at("s2")?;
        Ok(())
    }
    fn show(&self, _input: &EchoTestCallIn, out: &mut dyn Printer) {
        show_ref_with("s2", out, |out| show_text_pointer("s2", &self.s2, out));
    }
}

/// Opnum 5: a union, the arm the level names.
///
/// ```idl
/// NTSTATUS echo_TestCall2(
///     [in] uint16 level,
///     [out, switch_is(level)] echo_Info *info
/// );
/// ```
#[doc(alias = "echo_TestCall2")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoTestCall2In {
    /// `[in] uint16 level`
    pub level: u16,
}

impl Request for EchoTestCall2In {
    const OPNUM: Option<u16> = Some(5);
    const NAME: &'static str = "echo_TestCall2";
    type Reply = EchoTestCall2Out;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.level.pull_scalars(p).at("level")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.level.push_scalars(p).at("level")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.level.print("level", out);
    }
}

/// Reply to [`EchoTestCall2In`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoTestCall2Out {
    /// `[out, switch_is(level)] echo_Info *info`
    pub info: EchoInfo,
    /// `NTSTATUS`
    pub result: NtStatus,
}

impl Reply<EchoTestCall2In> for EchoTestCall2Out {
    fn read(&mut self, input: &EchoTestCall2In, p: &mut Pull<'_>) -> Result<()> {
        self.info.pull_scalars(level(input.level), p).at("info")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, input: &EchoTestCall2In, p: &mut Push) -> Result<()> {
        self.info.push_scalars(level(input.level), p).at("info")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, input: &EchoTestCall2In, out: &mut dyn Printer) {
        show_ref_with(
            "info",
            out,
            |out| self.info.print(level(input.level), "info", out),
        );
        self.result.print("result", out);
    }
    fn kept(input: &EchoTestCall2In) -> EchoTestCall2In {
        EchoTestCall2In { level: input.level }
    }
}

/// Opnum 6: answers after so many seconds.
///
/// ```idl
/// uint32 echo_TestSleep(
///     [in] uint32 seconds
/// );
/// ```
#[doc(alias = "echo_TestSleep")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoTestSleepIn {
    /// `[in] uint32 seconds`
    pub seconds: u32,
}

impl Request for EchoTestSleepIn {
    const OPNUM: Option<u16> = Some(6);
    const NAME: &'static str = "echo_TestSleep";
    type Reply = EchoTestSleepOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.seconds.pull_scalars(p).at("seconds")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.seconds.push_scalars(p).at("seconds")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.seconds.print("seconds", out);
    }
}

/// Reply to [`EchoTestSleepIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoTestSleepOut {
    /// `uint32`
    pub result: u32,
}

impl Reply<EchoTestSleepIn> for EchoTestSleepOut {
    fn read(&mut self, _input: &EchoTestSleepIn, p: &mut Pull<'_>) -> Result<()> {
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EchoTestSleepIn, p: &mut Push) -> Result<()> {
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EchoTestSleepIn, out: &mut dyn Printer) {
        self.result.print("result", out);
    }
}

/// Opnum 7: enums, back again.
///
/// ```idl
/// void echo_TestEnum(
///     [in, out, ref] echo_Enum1 *foo1,
///     [in, out, ref] echo_Enum2 *foo2,
///     [in, out, ref, switch_is(*foo1)] echo_Enum3 *foo3
/// );
/// ```
#[doc(alias = "echo_TestEnum")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoTestEnumIn {
    /// `[in, out, ref] echo_Enum1 *foo1`
    pub foo1: EchoEnum1,
    /// `[in, out, ref] echo_Enum2 *foo2`
    pub foo2: EchoEnum2,
    /// `[in, out, ref, switch_is(*foo1)] echo_Enum3 *foo3`
    pub foo3: EchoEnum3,
}

impl Request for EchoTestEnumIn {
    const OPNUM: Option<u16> = Some(7);
    const NAME: &'static str = "echo_TestEnum";
    type Reply = EchoTestEnumOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.foo1.pull_scalars(p).at("foo1")?;
        self.foo2.pull_scalars(p).at("foo2")?;
        self.foo3.pull_scalars(level(self.foo1.0), p).at("foo3")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.foo1.push_scalars(p).at("foo1")?;
        self.foo2.push_scalars(p).at("foo2")?;
        self.foo3.push_scalars(level(self.foo1.0), p).at("foo3")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("foo1", &self.foo1, out);
        show_ref("foo2", &self.foo2, out);
        show_ref_with(
            "foo3",
            out,
            |out| self.foo3.print(level(self.foo1.0), "foo3", out),
        );
    }
}

/// Reply to [`EchoTestEnumIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoTestEnumOut {
    /// `[in, out, ref] echo_Enum1 *foo1`
    pub foo1: EchoEnum1,
    /// `[in, out, ref] echo_Enum2 *foo2`
    pub foo2: EchoEnum2,
    /// `[in, out, ref, switch_is(*foo1)] echo_Enum3 *foo3`
    pub foo3: EchoEnum3,
}

impl Reply<EchoTestEnumIn> for EchoTestEnumOut {
    fn read(&mut self, _input: &EchoTestEnumIn, p: &mut Pull<'_>) -> Result<()> {
        self.foo1.pull_scalars(p).at("foo1")?;
        self.foo2.pull_scalars(p).at("foo2")?;
        self.foo3.pull_scalars(level(self.foo1.0), p).at("foo3")?;
        Ok(())
    }
    fn write(&self, _input: &EchoTestEnumIn, p: &mut Push) -> Result<()> {
        self.foo1.push_scalars(p).at("foo1")?;
        self.foo2.push_scalars(p).at("foo2")?;
        self.foo3.push_scalars(level(self.foo1.0), p).at("foo3")?;
        Ok(())
    }
    fn show(&self, _input: &EchoTestEnumIn, out: &mut dyn Printer) {
        show_ref("foo1", &self.foo1, out);
        show_ref("foo2", &self.foo2, out);
        show_ref_with(
            "foo3",
            out,
            |out| self.foo3.print(level(self.foo1.0), "foo3", out),
        );
    }
}

/// Opnum 8: a conformant struct, twice as long in the answer.
///
/// ```idl
/// void echo_TestSurrounding(
///     [in, out, ref] echo_Surrounding *data
/// );
/// ```
#[doc(alias = "echo_TestSurrounding")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoTestSurroundingIn {
    /// `[in, out, ref] echo_Surrounding *data`
    pub data: EchoSurrounding,
}

impl Request for EchoTestSurroundingIn {
    const OPNUM: Option<u16> = Some(8);
    const NAME: &'static str = "echo_TestSurrounding";
    type Reply = EchoTestSurroundingOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.data.pull_scalars(p).at("data")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.data.push_scalars(p).at("data")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("data", &self.data, out);
    }
}

/// Reply to [`EchoTestSurroundingIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoTestSurroundingOut {
    /// `[in, out, ref] echo_Surrounding *data`
    pub data: EchoSurrounding,
}

impl Reply<EchoTestSurroundingIn> for EchoTestSurroundingOut {
    fn read(&mut self, _input: &EchoTestSurroundingIn, p: &mut Pull<'_>) -> Result<()> {
        self.data.pull_scalars(p).at("data")?;
        Ok(())
    }
    fn write(&self, _input: &EchoTestSurroundingIn, p: &mut Push) -> Result<()> {
        self.data.push_scalars(p).at("data")?;
        Ok(())
    }
    fn show(&self, _input: &EchoTestSurroundingIn, out: &mut dyn Printer) {
        show_ref("data", &self.data, out);
    }
}

/// Opnum 9: a number behind three pointers.
///
/// ```idl
/// uint16 echo_TestDoublePointer(
///     [in] uint16 ***data
/// );
/// ```
#[doc(alias = "echo_TestDoublePointer")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoTestDoublePointerIn {
    /// `[in] uint16 ***data`
    pub data: Option<Option<u16>>,
}

impl Request for EchoTestDoublePointerIn {
    const OPNUM: Option<u16> = Some(9);
    const NAME: &'static str = "echo_TestDoublePointer";
    type Reply = EchoTestDoublePointerOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.optional(&mut self.data).at("data")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        p.optional(&self.data).at("data")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("data", &self.data, out);
    }
}

/// Reply to [`EchoTestDoublePointerIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EchoTestDoublePointerOut {
    /// `uint16`
    pub result: u16,
}

impl Reply<EchoTestDoublePointerIn> for EchoTestDoublePointerOut {
    fn read(
        &mut self,
        _input: &EchoTestDoublePointerIn,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EchoTestDoublePointerIn, p: &mut Push) -> Result<()> {
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EchoTestDoublePointerIn, out: &mut dyn Printer) {
        self.result.print("result", out);
    }
}

/// The interface `rpcecho`.
///
/// RPC echo
pub static RPCECHO: Interface = Interface {
    name: "rpcecho",
    uuid: Some("60a15ec5-4de8-11d7-a637-005056a20182"),
    version: (1, 0),
    endpoints: &["ncacn_np:[\\pipe\\rpcecho]", "ncacn_ip_tcp:", "ncalrpc:"],
    functions: &[
        Function::of::<EchoAddOneIn>(),
        Function::of::<EchoEchoDataIn>(),
        Function::of::<EchoSinkDataIn>(),
        Function::of::<EchoSourceDataIn>(),
        Function::of::<EchoTestCallIn>(),
        Function::of::<EchoTestCall2In>(),
        Function::of::<EchoTestSleepIn>(),
        Function::of::<EchoTestEnumIn>(),
        Function::of::<EchoTestSurroundingIn>(),
        Function::of::<EchoTestDoublePointerIn>(),
    ],
    types: TYPES,
};

/// Calls the functions of `rpcecho` through a [`Caller`].
#[derive(Clone, Debug)]
pub struct RpcechoClient<C> {
    caller: C,
}

impl<C: Caller> RpcechoClient<C> {
    /// A client that calls through `caller`.
    pub fn new(caller: C) -> Self {
        Self { caller }
    }

    /// Calls [`EchoAddOneIn`].
    pub async fn echo_add_one(
        &self,
        input: &EchoAddOneIn,
    ) -> pidl_call::Result<EchoAddOneOut> {
        call(&self.caller, &RPCECHO, input).await
    }

    /// Calls [`EchoEchoDataIn`].
    pub async fn echo_echo_data(
        &self,
        input: &EchoEchoDataIn,
    ) -> pidl_call::Result<EchoEchoDataOut> {
        call(&self.caller, &RPCECHO, input).await
    }

    /// Calls [`EchoSinkDataIn`].
    pub async fn echo_sink_data(&self, input: &EchoSinkDataIn) -> pidl_call::Result<()> {
        call(&self.caller, &RPCECHO, input).await
    }

    /// Calls [`EchoSourceDataIn`].
    pub async fn echo_source_data(
        &self,
        input: &EchoSourceDataIn,
    ) -> pidl_call::Result<EchoSourceDataOut> {
        call(&self.caller, &RPCECHO, input).await
    }

    /// Calls [`EchoTestCallIn`].
    pub async fn echo_test_call(
        &self,
        input: &EchoTestCallIn,
    ) -> pidl_call::Result<EchoTestCallOut> {
        call(&self.caller, &RPCECHO, input).await
    }

    /// Calls [`EchoTestCall2In`].
    pub async fn echo_test_call2(
        &self,
        input: &EchoTestCall2In,
    ) -> pidl_call::Result<EchoTestCall2Out> {
        call(&self.caller, &RPCECHO, input).await
    }

    /// Calls [`EchoTestSleepIn`].
    pub async fn echo_test_sleep(
        &self,
        input: &EchoTestSleepIn,
    ) -> pidl_call::Result<EchoTestSleepOut> {
        call(&self.caller, &RPCECHO, input).await
    }

    /// Calls [`EchoTestEnumIn`].
    pub async fn echo_test_enum(
        &self,
        input: &EchoTestEnumIn,
    ) -> pidl_call::Result<EchoTestEnumOut> {
        call(&self.caller, &RPCECHO, input).await
    }

    /// Calls [`EchoTestSurroundingIn`].
    pub async fn echo_test_surrounding(
        &self,
        input: &EchoTestSurroundingIn,
    ) -> pidl_call::Result<EchoTestSurroundingOut> {
        call(&self.caller, &RPCECHO, input).await
    }

    /// Calls [`EchoTestDoublePointerIn`].
    pub async fn echo_test_double_pointer(
        &self,
        input: &EchoTestDoublePointerIn,
    ) -> pidl_call::Result<EchoTestDoublePointerOut> {
        call(&self.caller, &RPCECHO, input).await
    }
}

/// A server of `rpcecho`. Functions it does not have answer with a fault.
pub trait RpcechoServer: Send + Sync {
    /// Answers [`EchoAddOneIn`].
    fn echo_add_one(
        &self,
        _cx: &CallContext,
        _input: EchoAddOneIn,
    ) -> impl Future<Output = Result<EchoAddOneOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EchoEchoDataIn`].
    fn echo_echo_data(
        &self,
        _cx: &CallContext,
        _input: EchoEchoDataIn,
    ) -> impl Future<Output = Result<EchoEchoDataOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EchoSinkDataIn`].
    fn echo_sink_data(
        &self,
        _cx: &CallContext,
        _input: EchoSinkDataIn,
    ) -> impl Future<Output = Result<(), Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EchoSourceDataIn`].
    fn echo_source_data(
        &self,
        _cx: &CallContext,
        _input: EchoSourceDataIn,
    ) -> impl Future<Output = Result<EchoSourceDataOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EchoTestCallIn`].
    fn echo_test_call(
        &self,
        _cx: &CallContext,
        _input: EchoTestCallIn,
    ) -> impl Future<Output = Result<EchoTestCallOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EchoTestCall2In`].
    fn echo_test_call2(
        &self,
        _cx: &CallContext,
        _input: EchoTestCall2In,
    ) -> impl Future<Output = Result<EchoTestCall2Out, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EchoTestSleepIn`].
    fn echo_test_sleep(
        &self,
        _cx: &CallContext,
        _input: EchoTestSleepIn,
    ) -> impl Future<Output = Result<EchoTestSleepOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EchoTestEnumIn`].
    fn echo_test_enum(
        &self,
        _cx: &CallContext,
        _input: EchoTestEnumIn,
    ) -> impl Future<Output = Result<EchoTestEnumOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EchoTestSurroundingIn`].
    fn echo_test_surrounding(
        &self,
        _cx: &CallContext,
        _input: EchoTestSurroundingIn,
    ) -> impl Future<Output = Result<EchoTestSurroundingOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EchoTestDoublePointerIn`].
    fn echo_test_double_pointer(
        &self,
        _cx: &CallContext,
        _input: EchoTestDoublePointerIn,
    ) -> impl Future<Output = Result<EchoTestDoublePointerOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }
}

/// Gives calls from the wire to a [`RpcechoServer`].
#[derive(Clone, Debug, Default)]
pub struct RpcechoDispatcher<S>(pub S);

impl<S: RpcechoServer> Dispatch for RpcechoDispatcher<S> {
    fn interface(&self) -> &'static Interface {
        &RPCECHO
    }

    async fn dispatch(
        &self,
        cx: &CallContext,
        opnum: u16,
        stub: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        match opnum {
            0 => answer(cx, stub, |i| self.0.echo_add_one(cx, i)).await,
            1 => answer(cx, stub, |i| self.0.echo_echo_data(cx, i)).await,
            2 => answer(cx, stub, |i| self.0.echo_sink_data(cx, i)).await,
            3 => answer(cx, stub, |i| self.0.echo_source_data(cx, i)).await,
            4 => answer(cx, stub, |i| self.0.echo_test_call(cx, i)).await,
            5 => answer(cx, stub, |i| self.0.echo_test_call2(cx, i)).await,
            6 => answer(cx, stub, |i| self.0.echo_test_sleep(cx, i)).await,
            7 => answer(cx, stub, |i| self.0.echo_test_enum(cx, i)).await,
            8 => answer(cx, stub, |i| self.0.echo_test_surrounding(cx, i)).await,
            9 => answer(cx, stub, |i| self.0.echo_test_double_pointer(cx, i)).await,
            _ => Err(Fault::OP_RANGE),
        }
    }
}
