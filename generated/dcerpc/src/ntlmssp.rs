//! Generated from `ntlmssp.idl` by `pidl`; changes belong there.

use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const NOALIGN: Flags = Flags(0x2);

const REMAINING: Flags = Flags(0x200000);

/// What \`signature\` holds, a terminating zero behind it.
///
/// ```idl
/// const string NTLMSSP_SIGNATURE = "NTLMSSP";
/// ```
pub const NTLMSSP_SIGNATURE: &str = "NTLMSSP";

/// Where the message integrity code of an AUTHENTICATE message stands: behind the version.
///
/// ```idl
/// const uint8 NTLM_MIC_OFFSET = 72;
/// ```
pub const NTLM_MIC_OFFSET: u8 = 0x48;

/// Its length in bytes.
///
/// ```idl
/// const uint8 NTLM_MIC_LENGTH = 16;
/// ```
pub const NTLM_MIC_LENGTH: u8 = 0x10;

/// Which message it is (MS-NLMP 2.2.1).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     NTLM_NEGOTIATE = 1,
///     NTLM_CHALLENGE = 2,
///     NTLM_AUTHENTICATE = 3
/// } ntlm_message_type;
/// ```
#[doc(alias = "ntlm_message_type")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NtlmMessageType(pub u32);

impl NtlmMessageType {
    /// `NTLM_NEGOTIATE = 1`
    pub const NTLM_NEGOTIATE: Self = Self(1);
    /// `NTLM_CHALLENGE = 2`
    pub const NTLM_CHALLENGE: Self = Self(2);
    /// `NTLM_AUTHENTICATE = 3`
    pub const NTLM_AUTHENTICATE: Self = Self(3);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("NTLM_NEGOTIATE", 1),
        ("NTLM_CHALLENGE", 2),
        ("NTLM_AUTHENTICATE", 3),
    ];
}

pidl_ndr::wire_enum!(NtlmMessageType, u32, u32, 4);

/// What the two sides agree on (MS-NLMP 2.2.2.5).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     NTLMSSP_NEGOTIATE_UNICODE = 0x00000001,
///     NTLMSSP_NEGOTIATE_OEM = 0x00000002,
///     NTLMSSP_REQUEST_TARGET = 0x00000004,
///     NTLMSSP_NEGOTIATE_SIGN = 0x00000010,
///     NTLMSSP_NEGOTIATE_SEAL = 0x00000020,
///     NTLMSSP_NEGOTIATE_DATAGRAM = 0x00000040,
///     NTLMSSP_NEGOTIATE_LM_KEY = 0x00000080,
///     NTLMSSP_NEGOTIATE_NTLM = 0x00000200,
///     NTLMSSP_ANONYMOUS = 0x00000800,
///     NTLMSSP_NEGOTIATE_OEM_DOMAIN_SUPPLIED = 0x00001000,
///     NTLMSSP_NEGOTIATE_OEM_WORKSTATION_SUPPLIED = 0x00002000,
///     NTLMSSP_NEGOTIATE_ALWAYS_SIGN = 0x00008000,
///     NTLMSSP_TARGET_TYPE_DOMAIN = 0x00010000,
///     NTLMSSP_TARGET_TYPE_SERVER = 0x00020000,
///     NTLMSSP_NEGOTIATE_EXTENDED_SESSIONSECURITY = 0x00080000,
///     NTLMSSP_NEGOTIATE_IDENTIFY = 0x00100000,
///     NTLMSSP_REQUEST_NON_NT_SESSION_KEY = 0x00400000,
///     NTLMSSP_NEGOTIATE_TARGET_INFO = 0x00800000,
///     NTLMSSP_NEGOTIATE_VERSION = 0x02000000,
///     NTLMSSP_NEGOTIATE_128 = 0x20000000,
///     NTLMSSP_NEGOTIATE_KEY_EXCH = 0x40000000,
///     NTLMSSP_NEGOTIATE_56 = 0x80000000
/// } ntlm_flags;
/// ```
#[doc(alias = "ntlm_flags")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NtlmFlags(pub u32);

impl NtlmFlags {
    /// `NTLMSSP_NEGOTIATE_UNICODE = 0x00000001`
    pub const NTLMSSP_NEGOTIATE_UNICODE: Self = Self(0x1);
    /// `NTLMSSP_NEGOTIATE_OEM = 0x00000002`
    pub const NTLMSSP_NEGOTIATE_OEM: Self = Self(0x2);
    /// `NTLMSSP_REQUEST_TARGET = 0x00000004`
    pub const NTLMSSP_REQUEST_TARGET: Self = Self(0x4);
    /// `NTLMSSP_NEGOTIATE_SIGN = 0x00000010`
    pub const NTLMSSP_NEGOTIATE_SIGN: Self = Self(0x10);
    /// `NTLMSSP_NEGOTIATE_SEAL = 0x00000020`
    pub const NTLMSSP_NEGOTIATE_SEAL: Self = Self(0x20);
    /// `NTLMSSP_NEGOTIATE_DATAGRAM = 0x00000040`
    pub const NTLMSSP_NEGOTIATE_DATAGRAM: Self = Self(0x40);
    /// `NTLMSSP_NEGOTIATE_LM_KEY = 0x00000080`
    pub const NTLMSSP_NEGOTIATE_LM_KEY: Self = Self(0x80);
    /// `NTLMSSP_NEGOTIATE_NTLM = 0x00000200`
    pub const NTLMSSP_NEGOTIATE_NTLM: Self = Self(0x200);
    /// `NTLMSSP_ANONYMOUS = 0x00000800`
    pub const NTLMSSP_ANONYMOUS: Self = Self(0x800);
    /// `NTLMSSP_NEGOTIATE_OEM_DOMAIN_SUPPLIED = 0x00001000`
    pub const NTLMSSP_NEGOTIATE_OEM_DOMAIN_SUPPLIED: Self = Self(0x1000);
    /// `NTLMSSP_NEGOTIATE_OEM_WORKSTATION_SUPPLIED = 0x00002000`
    pub const NTLMSSP_NEGOTIATE_OEM_WORKSTATION_SUPPLIED: Self = Self(0x2000);
    /// `NTLMSSP_NEGOTIATE_ALWAYS_SIGN = 0x00008000`
    pub const NTLMSSP_NEGOTIATE_ALWAYS_SIGN: Self = Self(0x8000);
    /// `NTLMSSP_TARGET_TYPE_DOMAIN = 0x00010000`
    pub const NTLMSSP_TARGET_TYPE_DOMAIN: Self = Self(0x10000);
    /// `NTLMSSP_TARGET_TYPE_SERVER = 0x00020000`
    pub const NTLMSSP_TARGET_TYPE_SERVER: Self = Self(0x20000);
    /// `NTLMSSP_NEGOTIATE_EXTENDED_SESSIONSECURITY = 0x00080000`
    pub const NTLMSSP_NEGOTIATE_EXTENDED_SESSIONSECURITY: Self = Self(0x80000);
    /// `NTLMSSP_NEGOTIATE_IDENTIFY = 0x00100000`
    pub const NTLMSSP_NEGOTIATE_IDENTIFY: Self = Self(0x100000);
    /// `NTLMSSP_REQUEST_NON_NT_SESSION_KEY = 0x00400000`
    pub const NTLMSSP_REQUEST_NON_NT_SESSION_KEY: Self = Self(0x400000);
    /// `NTLMSSP_NEGOTIATE_TARGET_INFO = 0x00800000`
    pub const NTLMSSP_NEGOTIATE_TARGET_INFO: Self = Self(0x800000);
    /// `NTLMSSP_NEGOTIATE_VERSION = 0x02000000`
    pub const NTLMSSP_NEGOTIATE_VERSION: Self = Self(0x2000000);
    /// `NTLMSSP_NEGOTIATE_128 = 0x20000000`
    pub const NTLMSSP_NEGOTIATE_128: Self = Self(0x20000000);
    /// `NTLMSSP_NEGOTIATE_KEY_EXCH = 0x40000000`
    pub const NTLMSSP_NEGOTIATE_KEY_EXCH: Self = Self(0x40000000);
    /// `NTLMSSP_NEGOTIATE_56 = 0x80000000`
    pub const NTLMSSP_NEGOTIATE_56: Self = Self(0x80000000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("NTLMSSP_NEGOTIATE_UNICODE", 0x1),
        ("NTLMSSP_NEGOTIATE_OEM", 0x2),
        ("NTLMSSP_REQUEST_TARGET", 0x4),
        ("NTLMSSP_NEGOTIATE_SIGN", 0x10),
        ("NTLMSSP_NEGOTIATE_SEAL", 0x20),
        ("NTLMSSP_NEGOTIATE_DATAGRAM", 0x40),
        ("NTLMSSP_NEGOTIATE_LM_KEY", 0x80),
        ("NTLMSSP_NEGOTIATE_NTLM", 0x200),
        ("NTLMSSP_ANONYMOUS", 0x800),
        ("NTLMSSP_NEGOTIATE_OEM_DOMAIN_SUPPLIED", 0x1000),
        ("NTLMSSP_NEGOTIATE_OEM_WORKSTATION_SUPPLIED", 0x2000),
        ("NTLMSSP_NEGOTIATE_ALWAYS_SIGN", 0x8000),
        ("NTLMSSP_TARGET_TYPE_DOMAIN", 0x10000),
        ("NTLMSSP_TARGET_TYPE_SERVER", 0x20000),
        ("NTLMSSP_NEGOTIATE_EXTENDED_SESSIONSECURITY", 0x80000),
        ("NTLMSSP_NEGOTIATE_IDENTIFY", 0x100000),
        ("NTLMSSP_REQUEST_NON_NT_SESSION_KEY", 0x400000),
        ("NTLMSSP_NEGOTIATE_TARGET_INFO", 0x800000),
        ("NTLMSSP_NEGOTIATE_VERSION", 0x2000000),
        ("NTLMSSP_NEGOTIATE_128", 0x20000000),
        ("NTLMSSP_NEGOTIATE_KEY_EXCH", 0x40000000),
        ("NTLMSSP_NEGOTIATE_56", 0x80000000),
    ];
}

pidl_ndr::wire_bitmap!(NtlmFlags, u32, u32, 32, 4);

/// Version of the sender's system; nothing depends on it (MS-NLMP 2.2.2.10).
///
/// ```idl
/// typedef [public] struct {
///     uint8 major;
///     uint8 minor;
///     uint16 build;
///     /** 0 */
///     uint8 reserved[3];
///     /** 15 */
///     uint8 ntlm_revision;
/// } ntlm_version;
/// ```
#[doc(alias = "ntlm_version")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NtlmVersion {
    /// `uint8 major`
    pub major: u8,
    /// `uint8 minor`
    pub minor: u8,
    /// `uint16 build`
    pub build: u16,
    /// 0
    pub reserved: [u8; 3],
    /// 15
    pub ntlm_revision: u8,
}

impl Ndr for NtlmVersion {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(
        8, 2, [(major, 0), (minor, 1), (build, 2), (reserved, 4), (ntlm_revision, 7)]
    );

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(2)?;
        self.major.pull_scalars(p).at("major")?;
        self.minor.pull_scalars(p).at("minor")?;
        self.build.pull_scalars(p).at("build")?;
        p.slice(&mut self.reserved).at("reserved")?;
        self.ntlm_revision.pull_scalars(p).at("ntlm_revision")?;
        p.align64(2)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(2)?;
        self.major.push_scalars(p).at("major")?;
        self.minor.push_scalars(p).at("minor")?;
        self.build.push_scalars(p).at("build")?;
        p.slice(&self.reserved).at("reserved")?;
        self.ntlm_revision.push_scalars(p).at("ntlm_revision")?;
        p.align64(2)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ntlm_version");
        self.major.print("major", out);
        self.minor.print("minor", out);
        self.build.print("build", out);
        out.u8_array("reserved", &self.reserved);
        self.ntlm_revision.print("ntlm_revision", out);
        out.end();
    }
}

/// Present with \`NTLMSSP\_NEGOTIATE\_VERSION\`.
///
/// ```idl
/// typedef [nodiscriminant] union {
///     [case(NTLMSSP_NEGOTIATE_VERSION)] ntlm_version version;
///     [default] ;
/// } ntlm_optional_version;
/// ```
#[doc(alias = "ntlm_optional_version")]
#[derive(Clone, Debug, Default, PartialEq)]
pub enum NtlmOptionalVersion {
    /// For `NTLMSSP_NEGOTIATE_VERSION` (33554432).
    Version(NtlmVersion),
    /// Nothing, for any other level.
    #[default]
    Other,
}

impl NtlmOptionalVersion {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Version(_) => matches!(level, 33554432),
            Self::Other => !matches!(level, 33554432),
        }
    }
}

impl NdrUnion for NtlmOptionalVersion {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(2)?;
        *self = match level {
            33554432 => Self::Version(Default::default()),
            _ => Self::Other,
        };
        match self {
            Self::Version(v) => v.pull_scalars(p).at("version")?,
            _ => {}
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(2)?;
        match self {
            Self::Version(v) => v.push_scalars(p).at("version")?,
            _ => {}
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "ntlm_optional_version", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Version(v) => v.print("version", out),
            _ => {}
        }
        out.end();
    }
}

/// First message, from the client (MS-NLMP 2.2.1.1). Domain and workstation are names in the OEM code page.
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_LITTLE_ENDIAN)] struct {
///     uint8 signature[8];
///     ntlm_message_type type;
///     ntlm_flags flags;
///     /** Payload fields and version, which old clients leave out. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB rest;
/// } ntlm_negotiate;
/// ```
#[doc(alias = "ntlm_negotiate")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NtlmNegotiate {
    /// `uint8 signature[8]`
    pub signature: [u8; 8],
    /// `ntlm_message_type type`
    pub r#type: NtlmMessageType,
    /// `ntlm_flags flags`
    pub flags: NtlmFlags,
    /// Payload fields and version, which old clients leave out.
    pub rest: DataBlob,
}

impl Ndr for NtlmNegotiate {
    const MIN_SIZE: usize = 17;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 16, 0, [(signature, 0), (r#type, 8), (flags, 12)]) {
            p.slice(&mut self.signature).at("signature")?;
            self.r#type.pull_scalars(p).at("type")?;
            self.flags.pull_scalars(p).at("flags")?;
        }
        p.with_flags(REMAINING, |p| self.rest.pull_scalars(p)).at("rest")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.slice(&self.signature).at("signature")?;
        self.r#type.push_scalars(p).at("type")?;
        self.flags.push_scalars(p).at("flags")?;
        p.with_flags(REMAINING, |p| self.rest.push_scalars(p)).at("rest")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ntlm_negotiate");
        out.u8_array("signature", &self.signature);
        self.r#type.print("type", out);
        self.flags.print("flags", out);
        self.rest.print("rest", out);
        out.end();
    }
}

/// Second message, from the server (MS-NLMP 2.2.1.2).
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_LITTLE_ENDIAN)] struct {
///     uint8 signature[8];
///     ntlm_message_type type;
///     uint16 target_name_length;
///     uint16 target_name_room;
///     [relative, subcontext(0), subcontext_size(target_name_length), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB *target_name;
///     ntlm_flags flags;
///     uint8 challenge[8];
///     /** 0 */
///     uint8 reserved[8];
///     uint16 target_info_length;
///     uint16 target_info_room;
///     /** A list of `av_pair`. */
///     [relative, subcontext(0), subcontext_size(target_info_length), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB *target_info;
///     [switch_is(flags & NTLMSSP_NEGOTIATE_VERSION)] ntlm_optional_version version;
/// } ntlm_challenge;
/// ```
#[doc(alias = "ntlm_challenge")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NtlmChallenge {
    /// `uint8 signature[8]`
    pub signature: [u8; 8],
    /// `ntlm_message_type type`
    pub r#type: NtlmMessageType,
    /// `uint16 target_name_length`
    pub target_name_length: u16,
    /// `uint16 target_name_room`
    pub target_name_room: u16,
    /// `target_name`
    pub target_name: Option<DataBlob>,
    /// `ntlm_flags flags`
    pub flags: NtlmFlags,
    /// `uint8 challenge[8]`
    pub challenge: [u8; 8],
    /// 0
    pub reserved: [u8; 8],
    /// `uint16 target_info_length`
    pub target_info_length: u16,
    /// `uint16 target_info_room`
    pub target_info_room: u16,
    /// A list of \`av\_pair\`.
    pub target_info: Option<DataBlob>,
    /// `[switch_is(flags & NTLMSSP_NEGOTIATE_VERSION)] ntlm_optional_version version`
    pub version: NtlmOptionalVersion,
}

impl Ndr for NtlmChallenge {
    const MIN_SIZE: usize = 48;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        if !pidl_ndr::run!(
            self, p, 16, 0, [(signature, 0), (r#type, 8), (target_name_length, 12),
            (target_name_room, 14)]
        ) {
            p.slice(&mut self.signature).at("signature")?;
            self.r#type.pull_scalars(p).at("type")?;
            self.target_name_length.pull_scalars(p).at("target_name_length")?;
            self.target_name_room.pull_scalars(p).at("target_name_room")?;
        }
        p.with_flags(REMAINING, |p| p.relative_pointer(&mut self.target_name))
            .at("target_name")?;
        if !pidl_ndr::run!(
            self, p, 24, 0, [(flags, 0), (challenge, 4), (reserved, 12),
            (target_info_length, 20), (target_info_room, 22)]
        ) {
            self.flags.pull_scalars(p).at("flags")?;
            p.slice(&mut self.challenge).at("challenge")?;
            p.slice(&mut self.reserved).at("reserved")?;
            self.target_info_length.pull_scalars(p).at("target_info_length")?;
            self.target_info_room.pull_scalars(p).at("target_info_room")?;
        }
        p.with_flags(REMAINING, |p| p.relative_pointer(&mut self.target_info))
            .at("target_info")?;
        self.version
            .pull_scalars(level(i128::from(self.flags.0) & 33554432), p)
            .at("version")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &mut self.target_name,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.target_name_length)?),
                                |p| v.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("target_name")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &mut self.target_info,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.target_info_length)?),
                                |p| v.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("target_info")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        p.slice(&self.signature).at("signature")?;
        self.r#type.push_scalars(p).at("type")?;
        self.target_name_length.push_scalars(p).at("target_name_length")?;
        self.target_name_room.push_scalars(p).at("target_name_room")?;
        p.with_flags(REMAINING, |p| p.relative_pointer(&self.target_name))
            .at("target_name")?;
        self.flags.push_scalars(p).at("flags")?;
        p.slice(&self.challenge).at("challenge")?;
        p.slice(&self.reserved).at("reserved")?;
        self.target_info_length.push_scalars(p).at("target_info_length")?;
        self.target_info_room.push_scalars(p).at("target_info_room")?;
        p.with_flags(REMAINING, |p| p.relative_pointer(&self.target_info))
            .at("target_info")?;
        self.version
            .push_scalars(level(i128::from(self.flags.0) & 33554432), p)
            .at("version")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &self.target_name,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.target_name_length)?),
                                |p| v.push_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("target_name")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &self.target_info,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.target_info_length)?),
                                |p| v.push_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("target_info")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ntlm_challenge");
        out.u8_array("signature", &self.signature);
        self.r#type.print("type", out);
        self.target_name_length.print("target_name_length", out);
        self.target_name_room.print("target_name_room", out);
        show_pointer_with(
            "target_name",
            &self.target_name,
            out,
            |v, out| v.print("target_name", out),
        );
        self.flags.print("flags", out);
        out.u8_array("challenge", &self.challenge);
        out.u8_array("reserved", &self.reserved);
        self.target_info_length.print("target_info_length", out);
        self.target_info_room.print("target_info_room", out);
        show_pointer_with(
            "target_info",
            &self.target_info,
            out,
            |v, out| v.print("target_info", out),
        );
        self.version.print(level(i128::from(self.flags.0) & 33554432), "version", out);
        out.end();
    }
}

/// Third message, from the client (MS-NLMP 2.2.1.3).
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_LITTLE_ENDIAN)] struct {
///     uint8 signature[8];
///     ntlm_message_type type;
///     uint16 lm_response_length;
///     uint16 lm_response_room;
///     [relative, subcontext(0), subcontext_size(lm_response_length), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB *lm_response;
///     uint16 nt_response_length;
///     uint16 nt_response_room;
///     /** `ntlmv2_response`, or 24 bytes of NTLMv1. */
///     [relative, subcontext(0), subcontext_size(nt_response_length), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB *nt_response;
///     uint16 domain_length;
///     uint16 domain_room;
///     [relative, subcontext(0), subcontext_size(domain_length), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB *domain;
///     uint16 user_length;
///     uint16 user_room;
///     [relative, subcontext(0), subcontext_size(user_length), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB *user;
///     uint16 workstation_length;
///     uint16 workstation_room;
///     [relative, subcontext(0), subcontext_size(workstation_length), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB *workstation;
///     uint16 session_key_length;
///     uint16 session_key_room;
///     [relative, subcontext(0), subcontext_size(session_key_length), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB *session_key;
///     ntlm_flags flags;
///     /**
///      * A version if the flags say so, a message integrity code if the
///      * attributes in the response say so, and what the pointers point to.
///      */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB rest;
/// } ntlm_authenticate;
/// ```
#[doc(alias = "ntlm_authenticate")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NtlmAuthenticate {
    /// `uint8 signature[8]`
    pub signature: [u8; 8],
    /// `ntlm_message_type type`
    pub r#type: NtlmMessageType,
    /// `uint16 lm_response_length`
    pub lm_response_length: u16,
    /// `uint16 lm_response_room`
    pub lm_response_room: u16,
    /// `lm_response`
    pub lm_response: Option<DataBlob>,
    /// `uint16 nt_response_length`
    pub nt_response_length: u16,
    /// `uint16 nt_response_room`
    pub nt_response_room: u16,
    /// \`ntlmv2\_response\`, or 24 bytes of NTLMv1.
    pub nt_response: Option<DataBlob>,
    /// `uint16 domain_length`
    pub domain_length: u16,
    /// `uint16 domain_room`
    pub domain_room: u16,
    /// `domain`
    pub domain: Option<DataBlob>,
    /// `uint16 user_length`
    pub user_length: u16,
    /// `uint16 user_room`
    pub user_room: u16,
    /// `user`
    pub user: Option<DataBlob>,
    /// `uint16 workstation_length`
    pub workstation_length: u16,
    /// `uint16 workstation_room`
    pub workstation_room: u16,
    /// `workstation`
    pub workstation: Option<DataBlob>,
    /// `uint16 session_key_length`
    pub session_key_length: u16,
    /// `uint16 session_key_room`
    pub session_key_room: u16,
    /// `session_key`
    pub session_key: Option<DataBlob>,
    /// `ntlm_flags flags`
    pub flags: NtlmFlags,
    /// A version if the flags say so, a message integrity code if the
    /// attributes in the response say so, and what the pointers point to.
    pub rest: DataBlob,
}

impl Ndr for NtlmAuthenticate {
    const MIN_SIZE: usize = 65;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        if !pidl_ndr::run!(
            self, p, 16, 0, [(signature, 0), (r#type, 8), (lm_response_length, 12),
            (lm_response_room, 14)]
        ) {
            p.slice(&mut self.signature).at("signature")?;
            self.r#type.pull_scalars(p).at("type")?;
            self.lm_response_length.pull_scalars(p).at("lm_response_length")?;
            self.lm_response_room.pull_scalars(p).at("lm_response_room")?;
        }
        p.with_flags(REMAINING, |p| p.relative_pointer(&mut self.lm_response))
            .at("lm_response")?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(nt_response_length, 0), (nt_response_room, 2)]
        ) {
            self.nt_response_length.pull_scalars(p).at("nt_response_length")?;
            self.nt_response_room.pull_scalars(p).at("nt_response_room")?;
        }
        p.with_flags(REMAINING, |p| p.relative_pointer(&mut self.nt_response))
            .at("nt_response")?;
        if !pidl_ndr::run!(self, p, 4, 0, [(domain_length, 0), (domain_room, 2)]) {
            self.domain_length.pull_scalars(p).at("domain_length")?;
            self.domain_room.pull_scalars(p).at("domain_room")?;
        }
        p.with_flags(REMAINING, |p| p.relative_pointer(&mut self.domain)).at("domain")?;
        if !pidl_ndr::run!(self, p, 4, 0, [(user_length, 0), (user_room, 2)]) {
            self.user_length.pull_scalars(p).at("user_length")?;
            self.user_room.pull_scalars(p).at("user_room")?;
        }
        p.with_flags(REMAINING, |p| p.relative_pointer(&mut self.user)).at("user")?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(workstation_length, 0), (workstation_room, 2)]
        ) {
            self.workstation_length.pull_scalars(p).at("workstation_length")?;
            self.workstation_room.pull_scalars(p).at("workstation_room")?;
        }
        p.with_flags(REMAINING, |p| p.relative_pointer(&mut self.workstation))
            .at("workstation")?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(session_key_length, 0), (session_key_room, 2)]
        ) {
            self.session_key_length.pull_scalars(p).at("session_key_length")?;
            self.session_key_room.pull_scalars(p).at("session_key_room")?;
        }
        p.with_flags(REMAINING, |p| p.relative_pointer(&mut self.session_key))
            .at("session_key")?;
        self.flags.pull_scalars(p).at("flags")?;
        p.with_flags(REMAINING, |p| self.rest.pull_scalars(p)).at("rest")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &mut self.lm_response,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.lm_response_length)?),
                                |p| v.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("lm_response")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &mut self.nt_response,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.nt_response_length)?),
                                |p| v.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("nt_response")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &mut self.domain,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.domain_length)?),
                                |p| v.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("domain")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &mut self.user,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.user_length)?),
                                |p| v.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("user")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &mut self.workstation,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.workstation_length)?),
                                |p| v.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("workstation")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &mut self.session_key,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.session_key_length)?),
                                |p| v.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("session_key")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align_by(4, 8)?;
        p.slice(&self.signature).at("signature")?;
        self.r#type.push_scalars(p).at("type")?;
        self.lm_response_length.push_scalars(p).at("lm_response_length")?;
        self.lm_response_room.push_scalars(p).at("lm_response_room")?;
        p.with_flags(REMAINING, |p| p.relative_pointer(&self.lm_response))
            .at("lm_response")?;
        self.nt_response_length.push_scalars(p).at("nt_response_length")?;
        self.nt_response_room.push_scalars(p).at("nt_response_room")?;
        p.with_flags(REMAINING, |p| p.relative_pointer(&self.nt_response))
            .at("nt_response")?;
        self.domain_length.push_scalars(p).at("domain_length")?;
        self.domain_room.push_scalars(p).at("domain_room")?;
        p.with_flags(REMAINING, |p| p.relative_pointer(&self.domain)).at("domain")?;
        self.user_length.push_scalars(p).at("user_length")?;
        self.user_room.push_scalars(p).at("user_room")?;
        p.with_flags(REMAINING, |p| p.relative_pointer(&self.user)).at("user")?;
        self.workstation_length.push_scalars(p).at("workstation_length")?;
        self.workstation_room.push_scalars(p).at("workstation_room")?;
        p.with_flags(REMAINING, |p| p.relative_pointer(&self.workstation))
            .at("workstation")?;
        self.session_key_length.push_scalars(p).at("session_key_length")?;
        self.session_key_room.push_scalars(p).at("session_key_room")?;
        p.with_flags(REMAINING, |p| p.relative_pointer(&self.session_key))
            .at("session_key")?;
        self.flags.push_scalars(p).at("flags")?;
        p.with_flags(REMAINING, |p| self.rest.push_scalars(p)).at("rest")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &self.lm_response,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.lm_response_length)?),
                                |p| v.push_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("lm_response")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &self.nt_response,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.nt_response_length)?),
                                |p| v.push_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("nt_response")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &self.domain,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.domain_length)?),
                                |p| v.push_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("domain")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &self.user,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.user_length)?),
                                |p| v.push_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("user")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &self.workstation,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.workstation_length)?),
                                |p| v.push_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("workstation")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.relative_pointee_with(
                        &self.session_key,
                        |v, p| {
                            p.subcontext(
                                0,
                                Some(p.size(self.session_key_length)?),
                                |p| v.push_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("session_key")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ntlm_authenticate");
        out.u8_array("signature", &self.signature);
        self.r#type.print("type", out);
        self.lm_response_length.print("lm_response_length", out);
        self.lm_response_room.print("lm_response_room", out);
        show_pointer_with(
            "lm_response",
            &self.lm_response,
            out,
            |v, out| v.print("lm_response", out),
        );
        self.nt_response_length.print("nt_response_length", out);
        self.nt_response_room.print("nt_response_room", out);
        show_pointer_with(
            "nt_response",
            &self.nt_response,
            out,
            |v, out| v.print("nt_response", out),
        );
        self.domain_length.print("domain_length", out);
        self.domain_room.print("domain_room", out);
        show_pointer_with("domain", &self.domain, out, |v, out| v.print("domain", out));
        self.user_length.print("user_length", out);
        self.user_room.print("user_room", out);
        show_pointer_with("user", &self.user, out, |v, out| v.print("user", out));
        self.workstation_length.print("workstation_length", out);
        self.workstation_room.print("workstation_room", out);
        show_pointer_with(
            "workstation",
            &self.workstation,
            out,
            |v, out| v.print("workstation", out),
        );
        self.session_key_length.print("session_key_length", out);
        self.session_key_room.print("session_key_room", out);
        show_pointer_with(
            "session_key",
            &self.session_key,
            out,
            |v, out| v.print("session_key", out),
        );
        self.flags.print("flags", out);
        self.rest.print("rest", out);
        out.end();
    }
}

/// Kinds of attribute (MS-NLMP 2.2.2.1).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     AV_EOL = 0,
///     AV_NB_COMPUTER_NAME = 1,
///     AV_NB_DOMAIN_NAME = 2,
///     AV_DNS_COMPUTER_NAME = 3,
///     AV_DNS_DOMAIN_NAME = 4,
///     AV_DNS_TREE_NAME = 5,
///     AV_FLAGS = 6,
///     AV_TIMESTAMP = 7,
///     AV_SINGLE_HOST = 8,
///     AV_TARGET_NAME = 9,
///     AV_CHANNEL_BINDINGS = 10
/// } av_id;
/// ```
#[doc(alias = "av_id")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AvId(pub u16);

impl AvId {
    /// `AV_EOL = 0`
    pub const AV_EOL: Self = Self(0);
    /// `AV_NB_COMPUTER_NAME = 1`
    pub const AV_NB_COMPUTER_NAME: Self = Self(1);
    /// `AV_NB_DOMAIN_NAME = 2`
    pub const AV_NB_DOMAIN_NAME: Self = Self(2);
    /// `AV_DNS_COMPUTER_NAME = 3`
    pub const AV_DNS_COMPUTER_NAME: Self = Self(3);
    /// `AV_DNS_DOMAIN_NAME = 4`
    pub const AV_DNS_DOMAIN_NAME: Self = Self(4);
    /// `AV_DNS_TREE_NAME = 5`
    pub const AV_DNS_TREE_NAME: Self = Self(5);
    /// `AV_FLAGS = 6`
    pub const AV_FLAGS: Self = Self(6);
    /// `AV_TIMESTAMP = 7`
    pub const AV_TIMESTAMP: Self = Self(7);
    /// `AV_SINGLE_HOST = 8`
    pub const AV_SINGLE_HOST: Self = Self(8);
    /// `AV_TARGET_NAME = 9`
    pub const AV_TARGET_NAME: Self = Self(9);
    /// `AV_CHANNEL_BINDINGS = 10`
    pub const AV_CHANNEL_BINDINGS: Self = Self(10);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("AV_EOL", 0),
        ("AV_NB_COMPUTER_NAME", 1),
        ("AV_NB_DOMAIN_NAME", 2),
        ("AV_DNS_COMPUTER_NAME", 3),
        ("AV_DNS_DOMAIN_NAME", 4),
        ("AV_DNS_TREE_NAME", 5),
        ("AV_FLAGS", 6),
        ("AV_TIMESTAMP", 7),
        ("AV_SINGLE_HOST", 8),
        ("AV_TARGET_NAME", 9),
        ("AV_CHANNEL_BINDINGS", 10),
    ];
}

pidl_ndr::wire_enum!(AvId, u16, u16, 2);

/// Content of \`AV\_FLAGS\` (MS-NLMP 2.2.2.1).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     AV_FLAG_CONSTRAINED = 0x00000001,
///     /** The AUTHENTICATE message holds a message integrity code. */
///     AV_FLAG_MIC_PRESENT = 0x00000002,
///     AV_FLAG_UNTRUSTED_SPN = 0x00000004
/// } av_flags;
/// ```
#[doc(alias = "av_flags")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AvFlags(pub u32);

impl AvFlags {
    /// `AV_FLAG_CONSTRAINED = 0x00000001`
    pub const AV_FLAG_CONSTRAINED: Self = Self(0x1);
    /// The AUTHENTICATE message holds a message integrity code.
    pub const AV_FLAG_MIC_PRESENT: Self = Self(0x2);
    /// `AV_FLAG_UNTRUSTED_SPN = 0x00000004`
    pub const AV_FLAG_UNTRUSTED_SPN: Self = Self(0x4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("AV_FLAG_CONSTRAINED", 0x1),
        ("AV_FLAG_MIC_PRESENT", 0x2),
        ("AV_FLAG_UNTRUSTED_SPN", 0x4),
    ];
}

pidl_ndr::wire_bitmap!(AvFlags, u32, u32, 32, 4);

/// Content of an attribute; names are UTF-16 without a terminator.
///
/// ```idl
/// typedef [nodiscriminant, flag(LIBNDR_FLAG_NOALIGN)] union {
///     [case(AV_EOL)] ;
///     [case(AV_FLAGS)] av_flags flags;
///     [case(AV_TIMESTAMP)] NTTIME timestamp;
///     [default, flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB data;
/// } av_value;
/// ```
#[doc(alias = "av_value")]
#[derive(Clone, Debug, Default, PartialEq)]
pub enum AvValue {
    /// Nothing, for `AV_EOL` (0).
    #[default]
    AvEol,
    /// For `AV_FLAGS` (6).
    Flags(AvFlags),
    /// For `AV_TIMESTAMP` (7).
    Timestamp(Nttime),
    /// For any other level.
    Data(DataBlob),
}

impl AvValue {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::AvEol => matches!(level, 0),
            Self::Flags(_) => matches!(level, 6),
            Self::Timestamp(_) => matches!(level, 7),
            Self::Data(_) => !matches!(level, 0 | 6 | 7),
        }
    }
}

impl NdrUnion for AvValue {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align64(4)?;
        *self = match level {
            0 => Self::AvEol,
            6 => Self::Flags(Default::default()),
            7 => Self::Timestamp(Default::default()),
            _ => Self::Data(Default::default()),
        };
        match self {
            Self::Flags(v) => v.pull_scalars(p).at("flags")?,
            Self::Timestamp(v) => v.pull_scalars(p).at("timestamp")?,
            Self::Data(v) => p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("data")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::Flags(v) => v.push_scalars(p).at("flags")?,
            Self::Timestamp(v) => v.push_scalars(p).at("timestamp")?,
            Self::Data(v) => p.with_flags(REMAINING, |p| v.push_scalars(p)).at("data")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "av_value", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Flags(v) => v.print("flags", out),
            Self::Timestamp(v) => v.print("timestamp", out),
            Self::Data(v) => v.print("data", out),
            _ => {}
        }
        out.end();
    }
}

/// An attribute (MS-NLMP 2.2.2.1). \`AV\_EOL\` ends a list.
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_LITTLE_ENDIAN)] struct {
///     av_id id;
///     [subcontext(2), switch_is(id)] av_value value;
/// } av_pair;
/// ```
#[doc(alias = "av_pair")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvPair {
    /// `av_id id`
    pub id: AvId,
    /// `[subcontext(2), switch_is(id)] av_value value`
    pub value: AvValue,
}

impl Ndr for AvPair {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.id.pull_scalars(p).at("id")?;
        p.subcontext(2, None, |p| self.value.pull_scalars(level(self.id.0), p))
            .at("value")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.id.push_scalars(p).at("id")?;
        p.subcontext(2, None, |p| self.value.push_scalars(level(self.id.0), p))
            .at("value")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "av_pair");
        self.id.print("id", out);
        self.value.print(level(self.id.0), "value", out);
        out.end();
    }
}

/// What a client signs, in NTLMv2 (MS-NLMP 2.2.2.7).
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_LITTLE_ENDIAN)] struct {
///     /** 1 */
///     uint8 response_version;
///     /** 1 */
///     uint8 highest_response_version;
///     /** 0 */
///     uint8 reserved[6];
///     NTTIME time;
///     uint8 client_challenge[8];
///     /** 0 */
///     uint32 reserved2;
///     /** A list of `av_pair`, and 4 bytes of zero. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB attributes;
/// } ntlmv2_client_challenge;
/// ```
#[doc(alias = "ntlmv2_client_challenge")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ntlmv2ClientChallenge {
    /// 1
    pub response_version: u8,
    /// 1
    pub highest_response_version: u8,
    /// 0
    pub reserved: [u8; 6],
    /// `NTTIME time`
    pub time: Nttime,
    /// `uint8 client_challenge[8]`
    pub client_challenge: [u8; 8],
    /// 0
    pub reserved2: u32,
    /// A list of \`av\_pair\`, and 4 bytes of zero.
    pub attributes: DataBlob,
}

impl Ndr for Ntlmv2ClientChallenge {
    const MIN_SIZE: usize = 29;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 28, 0, [(response_version, 0), (highest_response_version, 1),
            (reserved, 2), (time, 8), (client_challenge, 16), (reserved2, 24)]
        ) {
            self.response_version.pull_scalars(p).at("response_version")?;
            self.highest_response_version
                .pull_scalars(p)
                .at("highest_response_version")?;
            p.slice(&mut self.reserved).at("reserved")?;
            self.time.pull_scalars(p).at("time")?;
            p.slice(&mut self.client_challenge).at("client_challenge")?;
            self.reserved2.pull_scalars(p).at("reserved2")?;
        }
        p.with_flags(REMAINING, |p| self.attributes.pull_scalars(p)).at("attributes")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.response_version.push_scalars(p).at("response_version")?;
        self.highest_response_version.push_scalars(p).at("highest_response_version")?;
        p.slice(&self.reserved).at("reserved")?;
        self.time.push_scalars(p).at("time")?;
        p.slice(&self.client_challenge).at("client_challenge")?;
        self.reserved2.push_scalars(p).at("reserved2")?;
        p.with_flags(REMAINING, |p| self.attributes.push_scalars(p)).at("attributes")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ntlmv2_client_challenge");
        self.response_version.print("response_version", out);
        self.highest_response_version.print("highest_response_version", out);
        out.u8_array("reserved", &self.reserved);
        self.time.print("time", out);
        out.u8_array("client_challenge", &self.client_challenge);
        self.reserved2.print("reserved2", out);
        self.attributes.print("attributes", out);
        out.end();
    }
}

/// A client's answer, in NTLMv2 (MS-NLMP 2.2.2.8).
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_LITTLE_ENDIAN)] struct {
///     uint8 proof[16];
///     ntlmv2_client_challenge challenge;
/// } ntlmv2_response;
/// ```
#[doc(alias = "ntlmv2_response")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ntlmv2Response {
    /// `uint8 proof[16]`
    pub proof: [u8; 16],
    /// `ntlmv2_client_challenge challenge`
    pub challenge: Ntlmv2ClientChallenge,
}

impl Ndr for Ntlmv2Response {
    const MIN_SIZE: usize = 45;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.slice(&mut self.proof).at("proof")?;
        self.challenge.pull_scalars(p).at("challenge")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        p.slice(&self.proof).at("proof")?;
        self.challenge.push_scalars(p).at("challenge")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ntlmv2_response");
        out.u8_array("proof", &self.proof);
        self.challenge.print("challenge", out);
        out.end();
    }
}

/// Signature of a message with extended session security (MS-NLMP 2.2.2.9.2).
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_LITTLE_ENDIAN)] struct {
///     /** 1 */
///     uint32 version;
///     uint8 checksum[8];
///     uint32 sequence;
/// } ntlm_signature;
/// ```
#[doc(alias = "ntlm_signature")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NtlmSignature {
    /// 1
    pub version: u32,
    /// `uint8 checksum[8]`
    pub checksum: [u8; 8],
    /// `uint32 sequence`
    pub sequence: u32,
}

impl Ndr for NtlmSignature {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 16, 0, [(version, 0), (checksum, 4), (sequence, 12)]
        ) {
            self.version.pull_scalars(p).at("version")?;
            p.slice(&mut self.checksum).at("checksum")?;
            self.sequence.pull_scalars(p).at("sequence")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.version.push_scalars(p).at("version")?;
        p.slice(&self.checksum).at("checksum")?;
        self.sequence.push_scalars(p).at("sequence")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ntlm_signature");
        self.version.print("version", out);
        out.u8_array("checksum", &self.checksum);
        self.sequence.print("sequence", out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<NtlmMessageType>("ntlm_message_type"),
    Type::of::<NtlmFlags>("ntlm_flags"),
    Type::of::<NtlmVersion>("ntlm_version"),
    Type::union::<NtlmOptionalVersion>("ntlm_optional_version"),
    Type::of::<NtlmNegotiate>("ntlm_negotiate"),
    Type::of::<NtlmChallenge>("ntlm_challenge"),
    Type::of::<NtlmAuthenticate>("ntlm_authenticate"),
    Type::of::<AvId>("av_id"),
    Type::of::<AvFlags>("av_flags"),
    Type::union::<AvValue>("av_value"),
    Type::of::<AvPair>("av_pair"),
    Type::of::<Ntlmv2ClientChallenge>("ntlmv2_client_challenge"),
    Type::of::<Ntlmv2Response>("ntlmv2_response"),
    Type::of::<NtlmSignature>("ntlm_signature"),
];

/// The interface `ntlmssp`.
///
/// NT LAN Manager authentication messages
pub static NTLMSSP: Interface = Interface {
    name: "ntlmssp",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
