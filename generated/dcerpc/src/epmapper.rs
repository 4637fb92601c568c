//! Generated from `epmapper.idl` by `pidl`; changes belong there.

use super::dtyp::{Guid, NdrContextHandle};
use super::mgmt::RpcIfIdT;
use pidl_ndr::prelude::*;
use pidl_call::{CallContext, Caller, Dispatch, Fault, answer, call};

const ASCII_NULLTERM: Flags = Flags(0x44);

const BIGENDIAN: Flags = Flags(0x1);

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const PRINT_HEX: Flags = Flags(0x2000000);

const REMAINING: Flags = Flags(0x200000);

/// Room for an annotation, terminator included (C706 appendix O).
///
/// ```idl
/// const uint32 EPT_MAX_ANNOTATION_SIZE = 64;
/// ```
pub const EPT_MAX_ANNOTATION_SIZE: u32 = 0x40;

/// No entry matches, or no more do (C706 appendix E).
///
/// ```idl
/// const uint32 EPT_STATUS_NOT_REGISTERED = 0x16C9A0D6;
/// ```
pub const EPT_STATUS_NOT_REGISTERED: u32 = 0x16c9a0d6;

/// The operation cannot be performed (C706 appendix E).
///
/// ```idl
/// const uint32 EPT_STATUS_CANT_PERFORM_OP = 0x16C9A0CD;
/// ```
pub const EPT_STATUS_CANT_PERFORM_OP: u32 = 0x16c9a0cd;

/// The byte that says what a floor is (C706 appendix I, MS-RPCE 2.2.1.2.1 and 2.1.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     TOWER_OSI_OID = 0x00,
///     TOWER_DNA_SESSION = 0x02,
///     TOWER_DNA_SESSION_V3 = 0x03,
///     TOWER_DNET_NSP = 0x04,
///     TOWER_OSI_TP4 = 0x05,
///     TOWER_OSI_CLNS = 0x06,
///     TOWER_TCP = 0x07,
///     TOWER_UDP = 0x08,
///     TOWER_IP = 0x09,
///     TOWER_NCADG = 0x0A,
///     TOWER_NCACN = 0x0B,
///     TOWER_NCALRPC = 0x0C,
///     TOWER_UUID = 0x0D,
///     TOWER_IPX = 0x0E,
///     TOWER_SMB = 0x0F,
///     TOWER_NAMED_PIPE = 0x10,
///     TOWER_NETBIOS = 0x11,
///     TOWER_NETBEUI = 0x12,
///     TOWER_SPX = 0x13,
///     TOWER_NB_IPX = 0x14,
///     TOWER_DSP = 0x16,
///     TOWER_DDP = 0x17,
///     TOWER_APPLETALK = 0x18,
///     TOWER_VINES_SPP = 0x1A,
///     TOWER_VINES_IPC = 0x1B,
///     TOWER_STREETTALK = 0x1C,
///     TOWER_HTTP = 0x1F,
///     TOWER_UNIX_DS = 0x20
/// } tower_protocol;
/// ```
#[doc(alias = "tower_protocol")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TowerProtocol(pub u8);

impl TowerProtocol {
    /// `TOWER_OSI_OID = 0x00`
    pub const TOWER_OSI_OID: Self = Self(0);
    /// `TOWER_DNA_SESSION = 0x02`
    pub const TOWER_DNA_SESSION: Self = Self(2);
    /// `TOWER_DNA_SESSION_V3 = 0x03`
    pub const TOWER_DNA_SESSION_V3: Self = Self(3);
    /// `TOWER_DNET_NSP = 0x04`
    pub const TOWER_DNET_NSP: Self = Self(4);
    /// `TOWER_OSI_TP4 = 0x05`
    pub const TOWER_OSI_TP4: Self = Self(5);
    /// `TOWER_OSI_CLNS = 0x06`
    pub const TOWER_OSI_CLNS: Self = Self(6);
    /// `TOWER_TCP = 0x07`
    pub const TOWER_TCP: Self = Self(7);
    /// `TOWER_UDP = 0x08`
    pub const TOWER_UDP: Self = Self(8);
    /// `TOWER_IP = 0x09`
    pub const TOWER_IP: Self = Self(9);
    /// `TOWER_NCADG = 0x0A`
    pub const TOWER_NCADG: Self = Self(10);
    /// `TOWER_NCACN = 0x0B`
    pub const TOWER_NCACN: Self = Self(11);
    /// `TOWER_NCALRPC = 0x0C`
    pub const TOWER_NCALRPC: Self = Self(12);
    /// `TOWER_UUID = 0x0D`
    pub const TOWER_UUID: Self = Self(13);
    /// `TOWER_IPX = 0x0E`
    pub const TOWER_IPX: Self = Self(14);
    /// `TOWER_SMB = 0x0F`
    pub const TOWER_SMB: Self = Self(15);
    /// `TOWER_NAMED_PIPE = 0x10`
    pub const TOWER_NAMED_PIPE: Self = Self(16);
    /// `TOWER_NETBIOS = 0x11`
    pub const TOWER_NETBIOS: Self = Self(17);
    /// `TOWER_NETBEUI = 0x12`
    pub const TOWER_NETBEUI: Self = Self(18);
    /// `TOWER_SPX = 0x13`
    pub const TOWER_SPX: Self = Self(19);
    /// `TOWER_NB_IPX = 0x14`
    pub const TOWER_NB_IPX: Self = Self(20);
    /// `TOWER_DSP = 0x16`
    pub const TOWER_DSP: Self = Self(22);
    /// `TOWER_DDP = 0x17`
    pub const TOWER_DDP: Self = Self(23);
    /// `TOWER_APPLETALK = 0x18`
    pub const TOWER_APPLETALK: Self = Self(24);
    /// `TOWER_VINES_SPP = 0x1A`
    pub const TOWER_VINES_SPP: Self = Self(26);
    /// `TOWER_VINES_IPC = 0x1B`
    pub const TOWER_VINES_IPC: Self = Self(27);
    /// `TOWER_STREETTALK = 0x1C`
    pub const TOWER_STREETTALK: Self = Self(28);
    /// `TOWER_HTTP = 0x1F`
    pub const TOWER_HTTP: Self = Self(31);
    /// `TOWER_UNIX_DS = 0x20`
    pub const TOWER_UNIX_DS: Self = Self(32);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("TOWER_OSI_OID", 0),
        ("TOWER_DNA_SESSION", 2),
        ("TOWER_DNA_SESSION_V3", 3),
        ("TOWER_DNET_NSP", 4),
        ("TOWER_OSI_TP4", 5),
        ("TOWER_OSI_CLNS", 6),
        ("TOWER_TCP", 7),
        ("TOWER_UDP", 8),
        ("TOWER_IP", 9),
        ("TOWER_NCADG", 10),
        ("TOWER_NCACN", 11),
        ("TOWER_NCALRPC", 12),
        ("TOWER_UUID", 13),
        ("TOWER_IPX", 14),
        ("TOWER_SMB", 15),
        ("TOWER_NAMED_PIPE", 16),
        ("TOWER_NETBIOS", 17),
        ("TOWER_NETBEUI", 18),
        ("TOWER_SPX", 19),
        ("TOWER_NB_IPX", 20),
        ("TOWER_DSP", 22),
        ("TOWER_DDP", 23),
        ("TOWER_APPLETALK", 24),
        ("TOWER_VINES_SPP", 26),
        ("TOWER_VINES_IPC", 27),
        ("TOWER_STREETTALK", 28),
        ("TOWER_HTTP", 31),
        ("TOWER_UNIX_DS", 32),
    ];
}

pidl_ndr::wire_enum!(TowerProtocol, u8, u8, 1);

/// An interface or a transfer syntax: the left side of the first two floors.
///
/// ```idl
/// typedef [public] struct {
///     GUID uuid;
///     uint16 major_version;
/// } tower_uuid;
/// ```
#[doc(alias = "tower_uuid")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TowerUuid {
    /// `GUID uuid`
    pub uuid: Guid,
    /// `uint16 major_version`
    pub major_version: u16,
}

impl Ndr for TowerUuid {
    const MIN_SIZE: usize = 18;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 18, 4, [(uuid, 0), (major_version, 16)]) {
            self.uuid.pull_scalars(p).at("uuid")?;
            self.major_version.pull_scalars(p).at("major_version")?;
        }
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.uuid.push_scalars(p).at("uuid")?;
        self.major_version.push_scalars(p).at("major_version")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "tower_uuid");
        self.uuid.print("uuid", out);
        self.major_version.print("major_version", out);
        out.end();
    }
}

/// What follows the protocol byte on the left side.
///
/// ```idl
/// typedef [nodiscriminant] union {
///     [case(TOWER_UUID)] tower_uuid uuid;
///     [default, flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB data;
/// } tower_lhs_data;
/// ```
#[doc(alias = "tower_lhs_data")]
#[derive(Clone, Debug, PartialEq)]
pub enum TowerLhsData {
    /// For `TOWER_UUID` (13).
    Uuid(TowerUuid),
    /// For any other level.
    Data(DataBlob),
}

impl Default for TowerLhsData {
    fn default() -> Self {
        Self::Uuid(Default::default())
    }
}

impl TowerLhsData {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Uuid(_) => matches!(level, 13),
            Self::Data(_) => !matches!(level, 13),
        }
    }
}

impl NdrUnion for TowerLhsData {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(4)?;
        *self = match level {
            13 => Self::Uuid(Default::default()),
            _ => Self::Data(Default::default()),
        };
        match self {
            Self::Uuid(v) => v.pull_scalars(p).at("uuid")?,
            Self::Data(v) => p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("data")?,
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::Uuid(v) => v.push_scalars(p).at("uuid")?,
            Self::Data(v) => p.with_flags(REMAINING, |p| v.push_scalars(p)).at("data")?,
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "tower_lhs_data", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Uuid(v) => v.print("uuid", out),
            Self::Data(v) => v.print("data", out),
        }
        out.end();
    }
}

/// Left side of a floor: the protocol (C706 appendix L).
///
/// ```idl
/// typedef [public] struct {
///     tower_protocol protocol;
///     [switch_is(protocol)] tower_lhs_data data;
/// } tower_lhs;
/// ```
#[doc(alias = "tower_lhs")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TowerLhs {
    /// `tower_protocol protocol`
    pub protocol: TowerProtocol,
    /// `[switch_is(protocol)] tower_lhs_data data`
    pub data: TowerLhsData,
}

impl Ndr for TowerLhs {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        self.protocol.pull_scalars(p).at("protocol")?;
        self.data.pull_scalars(level(self.protocol.0), p).at("data")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        self.protocol.push_scalars(p).at("protocol")?;
        self.data.push_scalars(level(self.protocol.0), p).at("data")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "tower_lhs");
        self.protocol.print("protocol", out);
        self.data.print(level(self.protocol.0), "data", out);
        out.end();
    }
}

/// A number in little-endian order: the minor version of a UUID floor.
///
/// ```idl
/// typedef struct {
///     uint16 minor_version;
/// } tower_version;
/// ```
#[doc(alias = "tower_version")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TowerVersion {
    /// `uint16 minor_version`
    pub minor_version: u16,
}

impl Ndr for TowerVersion {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(2, 2, [(minor_version, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(2)?;
        self.minor_version.pull_scalars(p).at("minor_version")?;
        p.align64(2)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(2)?;
        self.minor_version.push_scalars(p).at("minor_version")?;
        p.align64(2)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "tower_version");
        self.minor_version.print("minor_version", out);
        out.end();
    }
}

/// A number in big-endian order: a port, or the minor version of an RPC protocol.
///
/// ```idl
/// typedef [flag(LIBNDR_FLAG_BIGENDIAN)] struct {
///     uint16 value;
/// } tower_number;
/// ```
#[doc(alias = "tower_number")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TowerNumber {
    /// `uint16 value`
    pub value: u16,
}

impl Ndr for TowerNumber {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN);
        p.align(2)?;
        self.value.pull_scalars(p).at("value")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN);
        p.align(2)?;
        self.value.push_scalars(p).at("value")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "tower_number");
        self.value.print("value", out);
        out.end();
    }
}

/// An IPv4 address, most significant byte first.
///
/// ```idl
/// typedef struct {
///     uint8 octets[4];
/// } tower_ipv4;
/// ```
#[doc(alias = "tower_ipv4")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TowerIpv4 {
    /// `uint8 octets[4]`
    pub octets: [u8; 4],
}

impl Ndr for TowerIpv4 {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(4, 1, [(octets, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.slice(&mut self.octets).at("octets")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.slice(&self.octets).at("octets")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "tower_ipv4");
        out.u8_array("octets", &self.octets);
        out.end();
    }
}

/// A name with its terminator: a pipe, a share, a host.
///
/// ```idl
/// typedef struct {
///     [flag(LIBNDR_FLAG_STR_ASCII|LIBNDR_FLAG_STR_NULLTERM)] string name;
/// } tower_name;
/// ```
#[doc(alias = "tower_name")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TowerName {
    /// `[flag(LIBNDR_FLAG_STR_ASCII|LIBNDR_FLAG_STR_NULLTERM)] string name`
    pub name: NdrString,
}

impl Ndr for TowerName {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        p.with_flags(ASCII_NULLTERM, |p| self.name.pull_scalars(p)).at("name")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        p.with_flags(ASCII_NULLTERM, |p| self.name.push_scalars(p)).at("name")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "tower_name");
        self.name.print("name", out);
        out.end();
    }
}

/// Right side of a floor: the address (C706 appendix L, MS-RPCE 2.2.1.2.1).
///
/// ```idl
/// typedef [nodiscriminant] union {
///     [case(TOWER_UUID)] tower_version uuid;
///     [case(TOWER_NCACN, TOWER_NCADG, TOWER_NCALRPC)] tower_number rpc_minor_version;
///     [case(TOWER_TCP, TOWER_UDP, TOWER_HTTP, TOWER_VINES_SPP, TOWER_VINES_IPC)] tower_number port;
///     [case(TOWER_IP)] tower_ipv4 ip;
///     [case(TOWER_SMB, TOWER_NAMED_PIPE, TOWER_NETBIOS, TOWER_STREETTALK, TOWER_UNIX_DS)] tower_name name;
///     [default, flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB data;
/// } tower_rhs;
/// ```
#[doc(alias = "tower_rhs")]
#[derive(Clone, Debug, PartialEq)]
pub enum TowerRhs {
    /// For `TOWER_UUID` (13).
    Uuid(TowerVersion),
    /// For `TOWER_NCACN` (11), `TOWER_NCADG` (10), `TOWER_NCALRPC` (12).
    RpcMinorVersion(TowerNumber),
    /// For `TOWER_TCP` (7), `TOWER_UDP` (8), `TOWER_HTTP` (31), `TOWER_VINES_SPP` (26), `TOWER_VINES_IPC` (27).
    Port(TowerNumber),
    /// For `TOWER_IP` (9).
    Ip(TowerIpv4),
    /// For `TOWER_SMB` (15), `TOWER_NAMED_PIPE` (16), `TOWER_NETBIOS` (17), `TOWER_STREETTALK` (28), `TOWER_UNIX_DS` (32).
    Name(TowerName),
    /// For any other level.
    Data(DataBlob),
}

impl Default for TowerRhs {
    fn default() -> Self {
        Self::Uuid(Default::default())
    }
}

impl TowerRhs {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Uuid(_) => matches!(level, 13),
            Self::RpcMinorVersion(_) => matches!(level, 11 | 10 | 12),
            Self::Port(_) => matches!(level, 7 | 8 | 31 | 26 | 27),
            Self::Ip(_) => matches!(level, 9),
            Self::Name(_) => matches!(level, 15 | 16 | 17 | 28 | 32),
            Self::Data(_) => {
                !matches!(
                    level, 13 | 11 | 10 | 12 | 7 | 8 | 31 | 26 | 27 | 9 | 15 | 16 | 17 |
                    28 | 32
                )
            }
        }
    }
}

impl NdrUnion for TowerRhs {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(4)?;
        *self = match level {
            13 => Self::Uuid(Default::default()),
            11 | 10 | 12 => Self::RpcMinorVersion(Default::default()),
            7 | 8 | 31 | 26 | 27 => Self::Port(Default::default()),
            9 => Self::Ip(Default::default()),
            15 | 16 | 17 | 28 | 32 => Self::Name(Default::default()),
            _ => Self::Data(Default::default()),
        };
        match self {
            Self::Uuid(v) => v.pull_scalars(p).at("uuid")?,
            Self::RpcMinorVersion(v) => v.pull_scalars(p).at("rpc_minor_version")?,
            Self::Port(v) => v.pull_scalars(p).at("port")?,
            Self::Ip(v) => v.pull_scalars(p).at("ip")?,
            Self::Name(v) => v.pull_scalars(p).at("name")?,
            Self::Data(v) => p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("data")?,
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::Uuid(v) => v.push_scalars(p).at("uuid")?,
            Self::RpcMinorVersion(v) => v.push_scalars(p).at("rpc_minor_version")?,
            Self::Port(v) => v.push_scalars(p).at("port")?,
            Self::Ip(v) => v.push_scalars(p).at("ip")?,
            Self::Name(v) => v.push_scalars(p).at("name")?,
            Self::Data(v) => p.with_flags(REMAINING, |p| v.push_scalars(p)).at("data")?,
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "tower_rhs", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Uuid(v) => v.print("uuid", out),
            Self::RpcMinorVersion(v) => v.print("rpc_minor_version", out),
            Self::Port(v) => v.print("port", out),
            Self::Ip(v) => v.print("ip", out),
            Self::Name(v) => v.print("name", out),
            Self::Data(v) => v.print("data", out),
        }
        out.end();
    }
}

/// One floor of a tower.
///
/// ```idl
/// typedef [public] struct {
///     [subcontext(2)] tower_lhs lhs;
///     [subcontext(2), switch_is(lhs.protocol)] tower_rhs rhs;
/// } tower_floor;
/// ```
#[doc(alias = "tower_floor")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TowerFloor {
    /// `[subcontext(2)] tower_lhs lhs`
    pub lhs: TowerLhs,
    /// `[subcontext(2), switch_is(lhs.protocol)] tower_rhs rhs`
    pub rhs: TowerRhs,
}

impl Ndr for TowerFloor {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.subcontext(2, None, |p| self.lhs.pull_scalars(p)).at("lhs")?;
        p.subcontext(2, None, |p| self.rhs.pull_scalars(level(self.lhs.protocol.0), p))
            .at("rhs")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.subcontext(2, None, |p| self.lhs.push_scalars(p)).at("lhs")?;
        p.subcontext(2, None, |p| self.rhs.push_scalars(level(self.lhs.protocol.0), p))
            .at("rhs")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "tower_floor");
        self.lhs.print("lhs", out);
        self.rhs.print(level(self.lhs.protocol.0), "rhs", out);
        out.end();
    }
}

/// A protocol tower (C706 appendix L): interface, transfer syntax, RPC
/// protocol, transport, host. Packed and little-endian wherever it stands.
///
/// ```idl
/// typedef [public, gensize, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_LITTLE_ENDIAN)] struct {
///     uint16 num_floors;
///     tower_floor floors[num_floors];
/// } tower;
/// ```
#[doc(alias = "tower")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tower {
    /// `uint16 num_floors`
    pub num_floors: u16,
    /// `tower_floor floors[num_floors]`
    pub floors: Vec<TowerFloor>,
}

impl Ndr for Tower {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.num_floors.pull_scalars(p).at("num_floors")?;
        p.items(&mut self.floors, Dim::inline(self.num_floors)).at("floors")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.num_floors.push_scalars(p).at("num_floors")?;
        p.items(&self.floors, Dim::inline(self.num_floors)).at("floors")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "tower");
        self.num_floors.print("num_floors", out);
        show_items("floors", &self.floors, out);
        out.end();
    }
}

/// A tower as the calls carry it: an octet string that holds a \`tower\` (C706 appendix N, \`twr\_t\`).
///
/// ```idl
/// typedef [public, flag(LIBNDR_PRINT_ARRAY_HEX)] struct {
///     uint32 tower_length;
///     [size_is(tower_length)] uint8 tower_octet_string[*];
/// } twr_t;
/// ```
#[doc(alias = "twr_t")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TwrT {
    /// `uint32 tower_length`
    pub tower_length: u32,
    /// `[size_is(tower_length)] uint8 tower_octet_string[*]`
    pub tower_octet_string: Vec<u8>,
}

impl TwrT {
    /// The counts that stand in front of this struct when it is written.
    pub fn conformance(&self, p: &Push) -> Result<Vec<usize>> {
        Ok(Vec::from([p.size(self.tower_length)?]))
    }
}

impl Ndr for TwrT {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.hoist(1)?;
        p.align(4)?;
        self.tower_length.pull_scalars(p).at("tower_length")?;
        p.items(&mut self.tower_octet_string, Dim::conformant(self.tower_length))
            .at("tower_octet_string")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.hoist(&self.conformance(p)?)?;
        p.align(4)?;
        self.tower_length.push_scalars(p).at("tower_length")?;
        p.items(&self.tower_octet_string, Dim::conformant(self.tower_length))
            .at("tower_octet_string")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "twr_t");
        let flags = out.add_flags(PRINT_HEX);
        self.tower_length.print("tower_length", out);
        out.u8_array("tower_octet_string", &self.tower_octet_string);
        out.restore_flags(flags);
        out.end();
    }
}

/// One entry of the map (C706 appendix O, \`ept\_entry\_t\`).
///
/// ```idl
/// typedef [public] struct {
///     GUID object;
///     twr_t *tower;
///     /** What the server says about itself. */
///     [string, charset(DOS)] uint8 annotation[EPT_MAX_ANNOTATION_SIZE];
/// } ept_entry_t;
/// ```
#[doc(alias = "ept_entry_t")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptEntryT {
    /// `GUID object`
    pub object: Guid,
    /// `twr_t *tower`
    pub tower: FullPtr<TwrT>,
    /// What the server says about itself.
    pub annotation: NdrString,
}

impl Ndr for EptEntryT {
    const MIN_SIZE: usize = 28;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align_by(4, 8)?;
        self.object.pull_scalars(p).at("object")?;
        p.full_pointer(&mut self.tower).at("tower")?;
        p.text(&mut self.annotation, Charset::Dos, Dim::varying_within(64).terminated())
            .at("annotation")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.full_pointee(&mut self.tower).at("tower")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.object.push_scalars(p).at("object")?;
        p.full_pointer(&self.tower).at("tower")?;
        p.text(&self.annotation, Charset::Dos, Dim::varying_within(64).terminated())
            .at("annotation")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.full_pointee(&self.tower).at("tower")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ept_entry_t");
        self.object.print("object", out);
        show_pointer("tower", &self.tower, out);
        show_text("annotation", &self.annotation, out);
        out.end();
    }
}

/// A pointer to a tower: element of the answer of \`ept\_map\` (C706 appendix N, \`twr\_p\_t\`).
///
/// ```idl
/// typedef [public] struct {
///     twr_t *tower;
/// } twr_p_t;
/// ```
#[doc(alias = "twr_p_t")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TwrPT {
    /// `twr_t *tower`
    pub tower: FullPtr<TwrT>,
}

impl Ndr for TwrPT {
    const MIN_SIZE: usize = 4;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align_by(4, 8)?;
        p.full_pointer(&mut self.tower).at("tower")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.full_pointee(&mut self.tower).at("tower")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        p.full_pointer(&self.tower).at("tower")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.full_pointee(&self.tower).at("tower")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "twr_p_t");
        show_pointer("tower", &self.tower, out);
        out.end();
    }
}

/// What \`ept\_lookup\` compares (C706 appendix O).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     RPC_C_EP_ALL_ELTS = 0,
///     RPC_C_EP_MATCH_BY_IF = 1,
///     RPC_C_EP_MATCH_BY_OBJ = 2,
///     RPC_C_EP_MATCH_BY_BOTH = 3
/// } ept_inquiry_type;
/// ```
#[doc(alias = "ept_inquiry_type")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EptInquiryType(pub u32);

impl EptInquiryType {
    /// `RPC_C_EP_ALL_ELTS = 0`
    pub const RPC_C_EP_ALL_ELTS: Self = Self(0);
    /// `RPC_C_EP_MATCH_BY_IF = 1`
    pub const RPC_C_EP_MATCH_BY_IF: Self = Self(1);
    /// `RPC_C_EP_MATCH_BY_OBJ = 2`
    pub const RPC_C_EP_MATCH_BY_OBJ: Self = Self(2);
    /// `RPC_C_EP_MATCH_BY_BOTH = 3`
    pub const RPC_C_EP_MATCH_BY_BOTH: Self = Self(3);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("RPC_C_EP_ALL_ELTS", 0),
        ("RPC_C_EP_MATCH_BY_IF", 1),
        ("RPC_C_EP_MATCH_BY_OBJ", 2),
        ("RPC_C_EP_MATCH_BY_BOTH", 3),
    ];
}

pidl_ndr::wire_enum!(EptInquiryType, u32, u32, 4);

/// How versions are compared (C706 appendix O).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     RPC_C_VERS_ALL = 1,
///     RPC_C_VERS_COMPATIBLE = 2,
///     RPC_C_VERS_EXACT = 3,
///     RPC_C_VERS_MAJOR_ONLY = 4,
///     RPC_C_VERS_UPTO = 5
/// } ept_version_option;
/// ```
#[doc(alias = "ept_version_option")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EptVersionOption(pub u32);

impl EptVersionOption {
    /// `RPC_C_VERS_ALL = 1`
    pub const RPC_C_VERS_ALL: Self = Self(1);
    /// `RPC_C_VERS_COMPATIBLE = 2`
    pub const RPC_C_VERS_COMPATIBLE: Self = Self(2);
    /// `RPC_C_VERS_EXACT = 3`
    pub const RPC_C_VERS_EXACT: Self = Self(3);
    /// `RPC_C_VERS_MAJOR_ONLY = 4`
    pub const RPC_C_VERS_MAJOR_ONLY: Self = Self(4);
    /// `RPC_C_VERS_UPTO = 5`
    pub const RPC_C_VERS_UPTO: Self = Self(5);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("RPC_C_VERS_ALL", 1),
        ("RPC_C_VERS_COMPATIBLE", 2),
        ("RPC_C_VERS_EXACT", 3),
        ("RPC_C_VERS_MAJOR_ONLY", 4),
        ("RPC_C_VERS_UPTO", 5),
    ];
}

pidl_ndr::wire_enum!(EptVersionOption, u32, u32, 4);

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<TowerProtocol>("tower_protocol"),
    Type::of::<TowerUuid>("tower_uuid"),
    Type::union::<TowerLhsData>("tower_lhs_data"),
    Type::of::<TowerLhs>("tower_lhs"),
    Type::of::<TowerVersion>("tower_version"),
    Type::of::<TowerNumber>("tower_number"),
    Type::of::<TowerIpv4>("tower_ipv4"),
    Type::of::<TowerName>("tower_name"),
    Type::union::<TowerRhs>("tower_rhs"),
    Type::of::<TowerFloor>("tower_floor"),
    Type::of::<Tower>("tower"),
    Type::of::<TwrT>("twr_t"),
    Type::of::<EptEntryT>("ept_entry_t"),
    Type::of::<TwrPT>("twr_p_t"),
    Type::of::<EptInquiryType>("ept_inquiry_type"),
    Type::of::<EptVersionOption>("ept_version_option"),
];

/// Adds entries.
///
/// ```idl
/// error_status_t ept_insert(
///     [in] uint32 num_ents,
///     [in, size_is(num_ents)] ept_entry_t entries[],
///     [in] uint32 replace
/// );
/// ```
#[doc(alias = "ept_insert")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptInsertIn {
    /// `[in] uint32 num_ents`
    pub num_ents: u32,
    /// `[in, size_is(num_ents)] ept_entry_t entries[]`
    pub entries: Vec<EptEntryT>,
    /// `[in] uint32 replace`
    pub replace: u32,
}

impl Request for EptInsertIn {
    const OPNUM: Option<u16> = Some(0);
    const NAME: &'static str = "ept_insert";
    type Reply = EptInsertOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.num_ents.pull_scalars(p).at("num_ents")?;
        p.array(&mut self.entries, Dim::conformant(self.num_ents)).at("entries")?;
        self.replace.pull_scalars(p).at("replace")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.num_ents.push_scalars(p).at("num_ents")?;
        p.array(&self.entries, Dim::conformant(self.num_ents)).at("entries")?;
        self.replace.push_scalars(p).at("replace")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.num_ents.print("num_ents", out);
        show_items("entries", &self.entries, out);
        self.replace.print("replace", out);
    }
}

/// Reply to [`EptInsertIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptInsertOut {
    /// `error_status_t`
    pub result: u32,
}

impl Reply<EptInsertIn> for EptInsertOut {
    fn read(&mut self, _input: &EptInsertIn, p: &mut Pull<'_>) -> Result<()> {
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EptInsertIn, p: &mut Push) -> Result<()> {
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EptInsertIn, out: &mut dyn Printer) {
        self.result.print("result", out);
    }
}

/// Removes entries.
///
/// ```idl
/// error_status_t ept_delete(
///     [in] uint32 num_ents,
///     [in, size_is(num_ents)] ept_entry_t entries[]
/// );
/// ```
#[doc(alias = "ept_delete")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptDeleteIn {
    /// `[in] uint32 num_ents`
    pub num_ents: u32,
    /// `[in, size_is(num_ents)] ept_entry_t entries[]`
    pub entries: Vec<EptEntryT>,
}

impl Request for EptDeleteIn {
    const OPNUM: Option<u16> = Some(1);
    const NAME: &'static str = "ept_delete";
    type Reply = EptDeleteOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.num_ents.pull_scalars(p).at("num_ents")?;
        p.array(&mut self.entries, Dim::conformant(self.num_ents)).at("entries")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.num_ents.push_scalars(p).at("num_ents")?;
        p.array(&self.entries, Dim::conformant(self.num_ents)).at("entries")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.num_ents.print("num_ents", out);
        show_items("entries", &self.entries, out);
    }
}

/// Reply to [`EptDeleteIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptDeleteOut {
    /// `error_status_t`
    pub result: u32,
}

impl Reply<EptDeleteIn> for EptDeleteOut {
    fn read(&mut self, _input: &EptDeleteIn, p: &mut Pull<'_>) -> Result<()> {
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EptDeleteIn, p: &mut Push) -> Result<()> {
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EptDeleteIn, out: &mut dyn Printer) {
        self.result.print("result", out);
    }
}

/// Lists entries, \`max\_ents\` at a time. A null handle starts, a null handle in the answer ends the list.
///
/// ```idl
/// error_status_t ept_lookup(
///     [in] ept_inquiry_type inquiry_type,
///     [in, ptr] GUID *object,
///     [in, ptr] rpc_if_id_t *interface_id,
///     [in] ept_version_option vers_option,
///     [in, out] ndr_context_handle *entry_handle,
///     [in] uint32 max_ents,
///     [out] uint32 *num_ents,
///     [out, size_is(max_ents), length_is(*num_ents)] ept_entry_t entries[]
/// );
/// ```
#[doc(alias = "ept_lookup")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptLookupIn {
    /// `[in] ept_inquiry_type inquiry_type`
    pub inquiry_type: EptInquiryType,
    /// `[in, ptr] GUID *object`
    pub object: FullPtr<Guid>,
    /// `[in, ptr] rpc_if_id_t *interface_id`
    pub interface_id: FullPtr<RpcIfIdT>,
    /// `[in] ept_version_option vers_option`
    pub vers_option: EptVersionOption,
    /// `[in, out] ndr_context_handle *entry_handle`
    pub entry_handle: NdrContextHandle,
    /// `[in] uint32 max_ents`
    pub max_ents: u32,
}

impl Request for EptLookupIn {
    const OPNUM: Option<u16> = Some(2);
    const NAME: &'static str = "ept_lookup";
    type Reply = EptLookupOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.inquiry_type.pull_scalars(p).at("inquiry_type")?;
        p.both(&mut self.object, |v, p| p.full_pointer(v), |v, p| p.full_pointee(v))
            .at("object")?;
        p.both(
                &mut self.interface_id,
                |v, p| p.full_pointer(v),
                |v, p| p.full_pointee(v),
            )
            .at("interface_id")?;
        self.vers_option.pull_scalars(p).at("vers_option")?;
        self.entry_handle.pull_scalars(p).at("entry_handle")?;
        self.max_ents.pull_scalars(p).at("max_ents")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.inquiry_type.push_scalars(p).at("inquiry_type")?;
        p.both(&self.object, |v, p| p.full_pointer(v), |v, p| p.full_pointee(v))
            .at("object")?;
        p.both(&self.interface_id, |v, p| p.full_pointer(v), |v, p| p.full_pointee(v))
            .at("interface_id")?;
        self.vers_option.push_scalars(p).at("vers_option")?;
        self.entry_handle.push_scalars(p).at("entry_handle")?;
        self.max_ents.push_scalars(p).at("max_ents")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.inquiry_type.print("inquiry_type", out);
        show_pointer("object", &self.object, out);
        show_pointer("interface_id", &self.interface_id, out);
        self.vers_option.print("vers_option", out);
        show_ref("entry_handle", &self.entry_handle, out);
        self.max_ents.print("max_ents", out);
    }
}

/// Reply to [`EptLookupIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptLookupOut {
    /// `[in, out] ndr_context_handle *entry_handle`
    pub entry_handle: NdrContextHandle,
    /// `[out] uint32 *num_ents`
    pub num_ents: u32,
    /// `[out, size_is(max_ents), length_is(*num_ents)] ept_entry_t entries[]`
    pub entries: Vec<EptEntryT>,
    /// `error_status_t`
    pub result: u32,
}

impl Reply<EptLookupIn> for EptLookupOut {
    fn read(&mut self, input: &EptLookupIn, p: &mut Pull<'_>) -> Result<()> {
        self.entry_handle.pull_scalars(p).at("entry_handle")?;
        self.num_ents.pull_scalars(p).at("num_ents")?;
        p.array(
                &mut self.entries,
                Dim::conformant_varying(input.max_ents).length(self.num_ents),
            )
            .at("entries")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, input: &EptLookupIn, p: &mut Push) -> Result<()> {
        self.entry_handle.push_scalars(p).at("entry_handle")?;
        self.num_ents.push_scalars(p).at("num_ents")?;
        p.array(
                &self.entries,
                Dim::conformant_varying(input.max_ents).length(self.num_ents),
            )
            .at("entries")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EptLookupIn, out: &mut dyn Printer) {
        show_ref("entry_handle", &self.entry_handle, out);
        show_ref("num_ents", &self.num_ents, out);
        show_items("entries", &self.entries, out);
        self.result.print("result", out);
    }
    fn kept(input: &EptLookupIn) -> EptLookupIn {
        EptLookupIn {
            max_ents: input.max_ents,
            ..EptLookupIn::default()
        }
    }
}

/// Towers that match a tower: how a client finds a server's port.
///
/// ```idl
/// error_status_t ept_map(
///     [in, ptr] GUID *object,
///     [in, ptr] twr_t *map_tower,
///     [in, out] ndr_context_handle *entry_handle,
///     [in] uint32 max_towers,
///     [out] uint32 *num_towers,
///     [out, size_is(max_towers), length_is(*num_towers)] twr_p_t towers[]
/// );
/// ```
#[doc(alias = "ept_map")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptMapIn {
    /// `[in, ptr] GUID *object`
    pub object: FullPtr<Guid>,
    /// `[in, ptr] twr_t *map_tower`
    pub map_tower: FullPtr<TwrT>,
    /// `[in, out] ndr_context_handle *entry_handle`
    pub entry_handle: NdrContextHandle,
    /// `[in] uint32 max_towers`
    pub max_towers: u32,
}

impl Request for EptMapIn {
    const OPNUM: Option<u16> = Some(3);
    const NAME: &'static str = "ept_map";
    type Reply = EptMapOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.both(&mut self.object, |v, p| p.full_pointer(v), |v, p| p.full_pointee(v))
            .at("object")?;
        p.both(&mut self.map_tower, |v, p| p.full_pointer(v), |v, p| p.full_pointee(v))
            .at("map_tower")?;
        self.entry_handle.pull_scalars(p).at("entry_handle")?;
        self.max_towers.pull_scalars(p).at("max_towers")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        p.both(&self.object, |v, p| p.full_pointer(v), |v, p| p.full_pointee(v))
            .at("object")?;
        p.both(&self.map_tower, |v, p| p.full_pointer(v), |v, p| p.full_pointee(v))
            .at("map_tower")?;
        self.entry_handle.push_scalars(p).at("entry_handle")?;
        self.max_towers.push_scalars(p).at("max_towers")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_pointer("object", &self.object, out);
        show_pointer("map_tower", &self.map_tower, out);
        show_ref("entry_handle", &self.entry_handle, out);
        self.max_towers.print("max_towers", out);
    }
}

/// Reply to [`EptMapIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptMapOut {
    /// `[in, out] ndr_context_handle *entry_handle`
    pub entry_handle: NdrContextHandle,
    /// `[out] uint32 *num_towers`
    pub num_towers: u32,
    /// `[out, size_is(max_towers), length_is(*num_towers)] twr_p_t towers[]`
    pub towers: Vec<TwrPT>,
    /// `error_status_t`
    pub result: u32,
}

impl Reply<EptMapIn> for EptMapOut {
    fn read(&mut self, input: &EptMapIn, p: &mut Pull<'_>) -> Result<()> {
        self.entry_handle.pull_scalars(p).at("entry_handle")?;
        self.num_towers.pull_scalars(p).at("num_towers")?;
        p.array(
                &mut self.towers,
                Dim::conformant_varying(input.max_towers).length(self.num_towers),
            )
            .at("towers")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, input: &EptMapIn, p: &mut Push) -> Result<()> {
        self.entry_handle.push_scalars(p).at("entry_handle")?;
        self.num_towers.push_scalars(p).at("num_towers")?;
        p.array(
                &self.towers,
                Dim::conformant_varying(input.max_towers).length(self.num_towers),
            )
            .at("towers")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EptMapIn, out: &mut dyn Printer) {
        show_ref("entry_handle", &self.entry_handle, out);
        show_ref("num_towers", &self.num_towers, out);
        show_items("towers", &self.towers, out);
        self.result.print("result", out);
    }
    fn kept(input: &EptMapIn) -> EptMapIn {
        EptMapIn {
            max_towers: input.max_towers,
            ..EptMapIn::default()
        }
    }
}

/// Gives a handle of \`ept\_lookup\` or \`ept\_map\` back before the list ended.
///
/// ```idl
/// error_status_t ept_lookup_handle_free(
///     [in, out] ndr_context_handle *entry_handle
/// );
/// ```
#[doc(alias = "ept_lookup_handle_free")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptLookupHandleFreeIn {
    /// `[in, out] ndr_context_handle *entry_handle`
    pub entry_handle: NdrContextHandle,
}

impl Request for EptLookupHandleFreeIn {
    const OPNUM: Option<u16> = Some(4);
    const NAME: &'static str = "ept_lookup_handle_free";
    type Reply = EptLookupHandleFreeOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.entry_handle.pull_scalars(p).at("entry_handle")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.entry_handle.push_scalars(p).at("entry_handle")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("entry_handle", &self.entry_handle, out);
    }
}

/// Reply to [`EptLookupHandleFreeIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptLookupHandleFreeOut {
    /// `[in, out] ndr_context_handle *entry_handle`
    pub entry_handle: NdrContextHandle,
    /// `error_status_t`
    pub result: u32,
}

impl Reply<EptLookupHandleFreeIn> for EptLookupHandleFreeOut {
    fn read(&mut self, _input: &EptLookupHandleFreeIn, p: &mut Pull<'_>) -> Result<()> {
        self.entry_handle.pull_scalars(p).at("entry_handle")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EptLookupHandleFreeIn, p: &mut Push) -> Result<()> {
        self.entry_handle.push_scalars(p).at("entry_handle")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EptLookupHandleFreeIn, out: &mut dyn Printer) {
        show_ref("entry_handle", &self.entry_handle, out);
        self.result.print("result", out);
    }
}

/// The endpoint mapper's own object identifier.
///
/// ```idl
/// error_status_t ept_inq_object(
///     [out] GUID *ept_object
/// );
/// ```
#[doc(alias = "ept_inq_object")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptInqObjectIn {}

pidl_ndr::empty_request!(EptInqObjectIn, Some(5), "ept_inq_object", EptInqObjectOut);

/// Reply to [`EptInqObjectIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptInqObjectOut {
    /// `[out] GUID *ept_object`
    pub ept_object: Guid,
    /// `error_status_t`
    pub result: u32,
}

impl Reply<EptInqObjectIn> for EptInqObjectOut {
    fn read(&mut self, _input: &EptInqObjectIn, p: &mut Pull<'_>) -> Result<()> {
        self.ept_object.pull_scalars(p).at("ept_object")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EptInqObjectIn, p: &mut Push) -> Result<()> {
        self.ept_object.push_scalars(p).at("ept_object")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EptInqObjectIn, out: &mut dyn Printer) {
        show_ref("ept_object", &self.ept_object, out);
        self.result.print("result", out);
    }
}

/// Removes entries without their owner.
///
/// ```idl
/// error_status_t ept_mgmt_delete(
///     [in] uint32 object_speced,
///     [in, ptr] GUID *object,
///     [in, ptr] twr_t *tower
/// );
/// ```
#[doc(alias = "ept_mgmt_delete")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptMgmtDeleteIn {
    /// `[in] uint32 object_speced`
    pub object_speced: u32,
    /// `[in, ptr] GUID *object`
    pub object: FullPtr<Guid>,
    /// `[in, ptr] twr_t *tower`
    pub tower: FullPtr<TwrT>,
}

impl Request for EptMgmtDeleteIn {
    const OPNUM: Option<u16> = Some(6);
    const NAME: &'static str = "ept_mgmt_delete";
    type Reply = EptMgmtDeleteOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.object_speced.pull_scalars(p).at("object_speced")?;
        p.both(&mut self.object, |v, p| p.full_pointer(v), |v, p| p.full_pointee(v))
            .at("object")?;
        p.both(&mut self.tower, |v, p| p.full_pointer(v), |v, p| p.full_pointee(v))
            .at("tower")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.object_speced.push_scalars(p).at("object_speced")?;
        p.both(&self.object, |v, p| p.full_pointer(v), |v, p| p.full_pointee(v))
            .at("object")?;
        p.both(&self.tower, |v, p| p.full_pointer(v), |v, p| p.full_pointee(v))
            .at("tower")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.object_speced.print("object_speced", out);
        show_pointer("object", &self.object, out);
        show_pointer("tower", &self.tower, out);
    }
}

/// Reply to [`EptMgmtDeleteIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EptMgmtDeleteOut {
    /// `error_status_t`
    pub result: u32,
}

impl Reply<EptMgmtDeleteIn> for EptMgmtDeleteOut {
    fn read(&mut self, _input: &EptMgmtDeleteIn, p: &mut Pull<'_>) -> Result<()> {
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EptMgmtDeleteIn, p: &mut Push) -> Result<()> {
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EptMgmtDeleteIn, out: &mut dyn Printer) {
        self.result.print("result", out);
    }
}

/// The interface `epmapper`.
///
/// Endpoint mapper
pub static EPMAPPER: Interface = Interface {
    name: "epmapper",
    uuid: Some("e1af8308-5d1f-11c9-91a4-08002b14a0fa"),
    version: (3, 0),
    endpoints: &[
        "ncacn_ip_tcp:[135]",
        "ncacn_np:[\\pipe\\epmapper]",
        "ncacn_http:[593]",
        "ncalrpc:[epmapper]",
    ],
    functions: &[
        Function::of::<EptInsertIn>(),
        Function::of::<EptDeleteIn>(),
        Function::of::<EptLookupIn>(),
        Function::of::<EptMapIn>(),
        Function::of::<EptLookupHandleFreeIn>(),
        Function::of::<EptInqObjectIn>(),
        Function::of::<EptMgmtDeleteIn>(),
    ],
    types: TYPES,
};

/// Calls the functions of `epmapper` through a [`Caller`].
#[derive(Clone, Debug)]
pub struct EpmapperClient<C> {
    caller: C,
}

impl<C: Caller> EpmapperClient<C> {
    /// A client that calls through `caller`.
    pub fn new(caller: C) -> Self {
        Self { caller }
    }

    /// Calls [`EptInsertIn`].
    pub async fn ept_insert(
        &self,
        input: &EptInsertIn,
    ) -> pidl_call::Result<EptInsertOut> {
        call(&self.caller, &EPMAPPER, input).await
    }

    /// Calls [`EptDeleteIn`].
    pub async fn ept_delete(
        &self,
        input: &EptDeleteIn,
    ) -> pidl_call::Result<EptDeleteOut> {
        call(&self.caller, &EPMAPPER, input).await
    }

    /// Calls [`EptLookupIn`].
    pub async fn ept_lookup(
        &self,
        input: &EptLookupIn,
    ) -> pidl_call::Result<EptLookupOut> {
        call(&self.caller, &EPMAPPER, input).await
    }

    /// Calls [`EptMapIn`].
    pub async fn ept_map(&self, input: &EptMapIn) -> pidl_call::Result<EptMapOut> {
        call(&self.caller, &EPMAPPER, input).await
    }

    /// Calls [`EptLookupHandleFreeIn`].
    pub async fn ept_lookup_handle_free(
        &self,
        input: &EptLookupHandleFreeIn,
    ) -> pidl_call::Result<EptLookupHandleFreeOut> {
        call(&self.caller, &EPMAPPER, input).await
    }

    /// Calls [`EptInqObjectIn`].
    pub async fn ept_inq_object(
        &self,
        input: &EptInqObjectIn,
    ) -> pidl_call::Result<EptInqObjectOut> {
        call(&self.caller, &EPMAPPER, input).await
    }

    /// Calls [`EptMgmtDeleteIn`].
    pub async fn ept_mgmt_delete(
        &self,
        input: &EptMgmtDeleteIn,
    ) -> pidl_call::Result<EptMgmtDeleteOut> {
        call(&self.caller, &EPMAPPER, input).await
    }
}

/// A server of `epmapper`. Functions it does not have answer with a fault.
pub trait EpmapperServer: Send + Sync {
    /// Answers [`EptInsertIn`].
    fn ept_insert(
        &self,
        _cx: &CallContext,
        _input: EptInsertIn,
    ) -> impl Future<Output = Result<EptInsertOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EptDeleteIn`].
    fn ept_delete(
        &self,
        _cx: &CallContext,
        _input: EptDeleteIn,
    ) -> impl Future<Output = Result<EptDeleteOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EptLookupIn`].
    fn ept_lookup(
        &self,
        _cx: &CallContext,
        _input: EptLookupIn,
    ) -> impl Future<Output = Result<EptLookupOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EptMapIn`].
    fn ept_map(
        &self,
        _cx: &CallContext,
        _input: EptMapIn,
    ) -> impl Future<Output = Result<EptMapOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EptLookupHandleFreeIn`].
    fn ept_lookup_handle_free(
        &self,
        _cx: &CallContext,
        _input: EptLookupHandleFreeIn,
    ) -> impl Future<Output = Result<EptLookupHandleFreeOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EptInqObjectIn`].
    fn ept_inq_object(
        &self,
        _cx: &CallContext,
        _input: EptInqObjectIn,
    ) -> impl Future<Output = Result<EptInqObjectOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EptMgmtDeleteIn`].
    fn ept_mgmt_delete(
        &self,
        _cx: &CallContext,
        _input: EptMgmtDeleteIn,
    ) -> impl Future<Output = Result<EptMgmtDeleteOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }
}

/// Gives calls from the wire to a [`EpmapperServer`].
#[derive(Clone, Debug, Default)]
pub struct EpmapperDispatcher<S>(pub S);

impl<S: EpmapperServer> Dispatch for EpmapperDispatcher<S> {
    fn interface(&self) -> &'static Interface {
        &EPMAPPER
    }

    async fn dispatch(
        &self,
        cx: &CallContext,
        opnum: u16,
        stub: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        match opnum {
            0 => answer(cx, stub, |i| self.0.ept_insert(cx, i)).await,
            1 => answer(cx, stub, |i| self.0.ept_delete(cx, i)).await,
            2 => answer(cx, stub, |i| self.0.ept_lookup(cx, i)).await,
            3 => answer(cx, stub, |i| self.0.ept_map(cx, i)).await,
            4 => answer(cx, stub, |i| self.0.ept_lookup_handle_free(cx, i)).await,
            5 => answer(cx, stub, |i| self.0.ept_inq_object(cx, i)).await,
            6 => answer(cx, stub, |i| self.0.ept_mgmt_delete(cx, i)).await,
            _ => Err(Fault::OP_RANGE),
        }
    }
}
