//! Generated from `krb5.idl` by `pidl`; changes belong there.

use pidl_ndr::prelude::*;

const BIGENDIAN_NOALIGN: Flags = Flags(0x3);

const REMAINING: Flags = Flags(0x200000);

/// Bytes in front of checksum or ciphertext.
///
/// ```idl
/// const uint8 KRB5_TOKEN_HEADER_LENGTH = 16;
/// ```
pub const KRB5_TOKEN_HEADER_LENGTH: u8 = 0x10;

/// Bytes of a token that its checksum covers.
///
/// ```idl
/// const uint8 KRB5_RC4_HEADER_LENGTH = 8;
/// ```
pub const KRB5_RC4_HEADER_LENGTH: u8 = 8;

/// How something is encrypted (RFC 3962 7, RFC 4757 5).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     ENCTYPE_AES128_CTS_HMAC_SHA1_96 = 17,
///     ENCTYPE_AES256_CTS_HMAC_SHA1_96 = 18,
///     ENCTYPE_RC4_HMAC = 23
/// } krb5_enctype;
/// ```
#[doc(alias = "krb5_enctype")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Krb5Enctype(pub u16);

impl Krb5Enctype {
    /// `ENCTYPE_AES128_CTS_HMAC_SHA1_96 = 17`
    pub const ENCTYPE_AES128_CTS_HMAC_SHA1_96: Self = Self(17);
    /// `ENCTYPE_AES256_CTS_HMAC_SHA1_96 = 18`
    pub const ENCTYPE_AES256_CTS_HMAC_SHA1_96: Self = Self(18);
    /// `ENCTYPE_RC4_HMAC = 23`
    pub const ENCTYPE_RC4_HMAC: Self = Self(23);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ENCTYPE_AES128_CTS_HMAC_SHA1_96", 17),
        ("ENCTYPE_AES256_CTS_HMAC_SHA1_96", 18),
        ("ENCTYPE_RC4_HMAC", 23),
    ];
}

pidl_ndr::wire_enum!(Krb5Enctype, u16, u16, 2);

/// Which token it is (RFC 4121 4.2.6).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     /** A signature. */
///     KRB5_TOKEN_MIC = 0x0404,
///     /** A message, or what is kept apart from one. */
///     KRB5_TOKEN_WRAP = 0x0504
/// } krb5_token_id;
/// ```
#[doc(alias = "krb5_token_id")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Krb5TokenId(pub u16);

impl Krb5TokenId {
    /// A signature.
    pub const KRB5_TOKEN_MIC: Self = Self(1028);
    /// A message, or what is kept apart from one.
    pub const KRB5_TOKEN_WRAP: Self = Self(1284);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("KRB5_TOKEN_MIC", 1028),
        ("KRB5_TOKEN_WRAP", 1284),
    ];
}

pidl_ndr::wire_enum!(Krb5TokenId, u16, u16, 2);

/// RFC 4121 4.2.2.
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     KRB5_SENT_BY_ACCEPTOR = 0x01,
///     KRB5_SEALED = 0x02,
///     /** The key is the one that the acceptor chose. */
///     KRB5_ACCEPTOR_SUBKEY = 0x04
/// } krb5_token_flags;
/// ```
#[doc(alias = "krb5_token_flags")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Krb5TokenFlags(pub u8);

impl Krb5TokenFlags {
    /// `KRB5_SENT_BY_ACCEPTOR = 0x01`
    pub const KRB5_SENT_BY_ACCEPTOR: Self = Self(0x1);
    /// `KRB5_SEALED = 0x02`
    pub const KRB5_SEALED: Self = Self(0x2);
    /// The key is the one that the acceptor chose.
    pub const KRB5_ACCEPTOR_SUBKEY: Self = Self(0x4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("KRB5_SENT_BY_ACCEPTOR", 0x1),
        ("KRB5_SEALED", 0x2),
        ("KRB5_ACCEPTOR_SUBKEY", 0x4),
    ];
}

pidl_ndr::wire_bitmap!(Krb5TokenFlags, u8, u8, 8, 1);

/// A token (RFC 4121 4.2.6.1, 4.2.6.2).
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_BIGENDIAN)] struct {
///     krb5_token_id id;
///     krb5_token_flags flags;
///     /** 0xFF */
///     uint8 filler;
///     /** `EC`: bytes of padding inside the ciphertext, or of the checksum; 0xFFFF in a signature. */
///     uint16 extra_count;
///     /** `RRC`: how far what follows the header is rotated to the right; 0xFFFF in a signature. */
///     uint16 right_rotation;
///     hyper sequence;
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB rest;
/// } krb5_token;
/// ```
#[doc(alias = "krb5_token")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Krb5Token {
    /// `krb5_token_id id`
    pub id: Krb5TokenId,
    /// `krb5_token_flags flags`
    pub flags: Krb5TokenFlags,
    /// 0xFF
    pub filler: u8,
    /// \`EC\`: bytes of padding inside the ciphertext, or of the checksum; 0xFFFF in a signature.
    pub extra_count: u16,
    /// \`RRC\`: how far what follows the header is rotated to the right; 0xFFFF in a signature.
    pub right_rotation: u16,
    /// `hyper sequence`
    pub sequence: u64,
    /// `[flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB rest`
    pub rest: DataBlob,
}

impl Ndr for Krb5Token {
    const MIN_SIZE: usize = 17;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(8)?;
        self.id.pull_scalars(p).at("id")?;
        self.flags.pull_scalars(p).at("flags")?;
        self.filler.pull_scalars(p).at("filler")?;
        self.extra_count.pull_scalars(p).at("extra_count")?;
        self.right_rotation.pull_scalars(p).at("right_rotation")?;
        self.sequence.pull_scalars(p).at("sequence")?;
        p.with_flags(REMAINING, |p| self.rest.pull_scalars(p)).at("rest")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(8)?;
        self.id.push_scalars(p).at("id")?;
        self.flags.push_scalars(p).at("flags")?;
        self.filler.push_scalars(p).at("filler")?;
        self.extra_count.push_scalars(p).at("extra_count")?;
        self.right_rotation.push_scalars(p).at("right_rotation")?;
        self.sequence.push_scalars(p).at("sequence")?;
        p.with_flags(REMAINING, |p| self.rest.push_scalars(p)).at("rest")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "krb5_token");
        self.id.print("id", out);
        self.flags.print("flags", out);
        self.filler.print("filler", out);
        self.extra_count.print("extra_count", out);
        self.right_rotation.print("right_rotation", out);
        self.sequence.print("sequence", out);
        self.rest.print("rest", out);
        out.end();
    }
}

/// Which token it is, with RC4 (RFC 4757 7).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     KRB5_RC4_MIC = 0x0101,
///     KRB5_RC4_WRAP = 0x0201
/// } krb5_rc4_token_id;
/// ```
#[doc(alias = "krb5_rc4_token_id")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Krb5Rc4TokenId(pub u16);

impl Krb5Rc4TokenId {
    /// `KRB5_RC4_MIC = 0x0101`
    pub const KRB5_RC4_MIC: Self = Self(257);
    /// `KRB5_RC4_WRAP = 0x0201`
    pub const KRB5_RC4_WRAP: Self = Self(513);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("KRB5_RC4_MIC", 257),
        ("KRB5_RC4_WRAP", 513),
    ];
}

pidl_ndr::wire_enum!(Krb5Rc4TokenId, u16, u16, 2);

/// A token with RC4, without its frame (RFC 4757 7.2, 7.3).
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_BIGENDIAN)] struct {
///     krb5_rc4_token_id id;
///     /** 0x1100: HMAC. */
///     uint16 signing;
///     /** 0x1000: RC4; 0xFFFF in what is not encrypted. */
///     uint16 sealing;
///     /** 0xFFFF */
///     uint16 filler;
///     /** Encrypted: a number, and who sends. */
///     uint8 sequence[8];
///     uint8 checksum[8];
///     /** In a message: random bytes in front of it, encrypted with it. */
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB confounder;
/// } krb5_rc4_token;
/// ```
#[doc(alias = "krb5_rc4_token")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Krb5Rc4Token {
    /// `krb5_rc4_token_id id`
    pub id: Krb5Rc4TokenId,
    /// 0x1100: HMAC.
    pub signing: u16,
    /// 0x1000: RC4; 0xFFFF in what is not encrypted.
    pub sealing: u16,
    /// 0xFFFF
    pub filler: u16,
    /// Encrypted: a number, and who sends.
    pub sequence: [u8; 8],
    /// `uint8 checksum[8]`
    pub checksum: [u8; 8],
    /// In a message: random bytes in front of it, encrypted with it.
    pub confounder: DataBlob,
}

impl Ndr for Krb5Rc4Token {
    const MIN_SIZE: usize = 25;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.id.pull_scalars(p).at("id")?;
        self.signing.pull_scalars(p).at("signing")?;
        self.sealing.pull_scalars(p).at("sealing")?;
        self.filler.pull_scalars(p).at("filler")?;
        p.slice(&mut self.sequence).at("sequence")?;
        p.slice(&mut self.checksum).at("checksum")?;
        p.with_flags(REMAINING, |p| self.confounder.pull_scalars(p)).at("confounder")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.id.push_scalars(p).at("id")?;
        self.signing.push_scalars(p).at("signing")?;
        self.sealing.push_scalars(p).at("sealing")?;
        self.filler.push_scalars(p).at("filler")?;
        p.slice(&self.sequence).at("sequence")?;
        p.slice(&self.checksum).at("checksum")?;
        p.with_flags(REMAINING, |p| self.confounder.push_scalars(p)).at("confounder")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "krb5_rc4_token");
        self.id.print("id", out);
        self.signing.print("signing", out);
        self.sealing.print("sealing", out);
        self.filler.print("filler", out);
        out.u8_array("sequence", &self.sequence);
        out.u8_array("checksum", &self.checksum);
        self.confounder.print("confounder", out);
        out.end();
    }
}

/// Bytes behind their number.
///
/// ```idl
/// typedef [flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_BIGENDIAN)] struct {
///     [value(bytes(data))] uint16 length;
///     [subcontext(0), subcontext_size(length), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB data;
/// } krb5_octets;
/// ```
#[doc(alias = "krb5_octets")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Krb5Octets {
    /// `[value(bytes(data))] uint16 length`
    pub length: u16,
    /// `[subcontext(0), subcontext_size(length), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB data`
    pub data: DataBlob,
}

impl Ndr for Krb5Octets {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.length.pull_scalars(p).at("length")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.subcontext(
                        0,
                        Some(p.size(self.length)?),
                        |p| self.data.pull_scalars(p),
                    )
                },
            )
            .at("data")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        let length_place = p.number_later(2).at("length")?;
        let data_bytes = p
            .measured(|p| {
                p.with_flags(
                    REMAINING,
                    |p| p.subcontext(0, None, |p| self.data.push_scalars(p)),
                )
            })
            .at("data")?;
        p.fill(length_place, 2, data_bytes.0).at("length")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "krb5_octets");
        self.length.print("length", out);
        self.data.print("data", out);
        out.end();
    }
}

/// A key of a keytab.
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_BIGENDIAN)] struct {
///     uint16 component_count;
///     krb5_octets realm;
///     /** `host` and `server.example.com` of `host/server.example.com`. */
///     krb5_octets components[component_count];
///     uint32 name_type;
///     /** Seconds since 1970. */
///     uint32 timestamp;
///     /** The key's version, modulo 256. */
///     uint8 short_version;
///     krb5_enctype enctype;
///     krb5_octets key;
///     /** The key's version; not there in old files. */
///     [present(remaining() >= 4)] uint32 version;
///     [flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB rest;
/// } krb5_keytab_key;
/// ```
#[doc(alias = "krb5_keytab_key")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Krb5KeytabKey {
    /// `uint16 component_count`
    pub component_count: u16,
    /// `krb5_octets realm`
    pub realm: Krb5Octets,
    /// \`host\` and \`server.example.com\` of \`host/server.example.com\`.
    pub components: Vec<Krb5Octets>,
    /// `uint32 name_type`
    pub name_type: u32,
    /// Seconds since 1970.
    pub timestamp: u32,
    /// The key's version, modulo 256.
    pub short_version: u8,
    /// `krb5_enctype enctype`
    pub enctype: Krb5Enctype,
    /// `krb5_octets key`
    pub key: Krb5Octets,
    /// The key's version; not there in old files.
    pub version: Option<u32>,
    /// `[flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB rest`
    pub rest: DataBlob,
}

impl Ndr for Krb5KeytabKey {
    const MIN_SIZE: usize = 18;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.component_count.pull_scalars(p).at("component_count")?;
        self.realm.pull_scalars(p).at("realm")?;
        p.items(&mut self.components, Dim::inline(self.component_count))
            .at("components")?;
        self.name_type.pull_scalars(p).at("name_type")?;
        self.timestamp.pull_scalars(p).at("timestamp")?;
        self.short_version.pull_scalars(p).at("short_version")?;
        self.enctype.pull_scalars(p).at("enctype")?;
        self.key.pull_scalars(p).at("key")?;
        p.present(&mut self.version, (p.remaining() as i128) >= 4).at("version")?;
        p.with_flags(REMAINING, |p| self.rest.pull_scalars(p)).at("rest")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.component_count.push_scalars(p).at("component_count")?;
        self.realm.push_scalars(p).at("realm")?;
        p.items(&self.components, Dim::inline(self.component_count)).at("components")?;
        self.name_type.push_scalars(p).at("name_type")?;
        self.timestamp.push_scalars(p).at("timestamp")?;
        self.short_version.push_scalars(p).at("short_version")?;
        self.enctype.push_scalars(p).at("enctype")?;
        self.key.push_scalars(p).at("key")?;
        p.present(&self.version, self.version.is_some()).at("version")?;
        p.with_flags(REMAINING, |p| self.rest.push_scalars(p)).at("rest")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "krb5_keytab_key");
        self.component_count.print("component_count", out);
        self.realm.print("realm", out);
        show_items("components", &self.components, out);
        self.name_type.print("name_type", out);
        self.timestamp.print("timestamp", out);
        self.short_version.print("short_version", out);
        self.enctype.print("enctype", out);
        self.key.print("key", out);
        show_present("version", &self.version, out);
        self.rest.print("rest", out);
        out.end();
    }
}

/// A key, or where one was.
///
/// ```idl
/// typedef [nodiscriminant] union {
///     [case(0), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB hole;
///     [default] krb5_keytab_key key;
/// } krb5_keytab_content;
/// ```
#[doc(alias = "krb5_keytab_content")]
#[derive(Clone, Debug, PartialEq)]
pub enum Krb5KeytabContent {
    /// For 0.
    Hole(DataBlob),
    /// For any other level.
    Key(Krb5KeytabKey),
}

impl Default for Krb5KeytabContent {
    fn default() -> Self {
        Self::Hole(Default::default())
    }
}

impl Krb5KeytabContent {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Hole(_) => matches!(level, 0),
            Self::Key(_) => !matches!(level, 0),
        }
    }
}

impl NdrUnion for Krb5KeytabContent {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(4)?;
        *self = match level {
            0 => Self::Hole(Default::default()),
            _ => Self::Key(Default::default()),
        };
        match self {
            Self::Hole(v) => p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("hole")?,
            Self::Key(v) => v.pull_scalars(p).at("key")?,
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::Hole(v) => p.with_flags(REMAINING, |p| v.push_scalars(p)).at("hole")?,
            Self::Key(v) => v.push_scalars(p).at("key")?,
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "krb5_keytab_content", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Hole(v) => v.print("hole", out),
            Self::Key(v) => v.print("key", out),
        }
        out.end();
    }
}

/// An entry: the bytes of a key, or as a negative number those of a hole.
///
/// ```idl
/// typedef [flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_BIGENDIAN)] struct {
///     int32 size;
///     [subcontext(0), subcontext_size(size < 0 ? 0 - size : size), switch_is(size > 0)] krb5_keytab_content content;
/// } krb5_keytab_entry;
/// ```
#[doc(alias = "krb5_keytab_entry")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Krb5KeytabEntry {
    /// `int32 size`
    pub size: i32,
    /// `content`
    pub content: Krb5KeytabContent,
}

impl Ndr for Krb5KeytabEntry {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.size.pull_scalars(p).at("size")?;
        p.subcontext(
                0,
                Some(
                    p
                        .size(
                            if i128::from(self.size) < 0 {
                                0 - i128::from(self.size)
                            } else {
                                i128::from(self.size)
                            },
                        )?,
                ),
                |p| {
                    self.content
                        .pull_scalars(level(i128::from(i128::from(self.size) > 0)), p)
                },
            )
            .at("content")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.size.push_scalars(p).at("size")?;
        p.subcontext(
                0,
                Some(
                    p
                        .size(
                            if i128::from(self.size) < 0 {
                                0 - i128::from(self.size)
                            } else {
                                i128::from(self.size)
                            },
                        )?,
                ),
                |p| {
                    self.content
                        .push_scalars(level(i128::from(i128::from(self.size) > 0)), p)
                },
            )
            .at("content")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "krb5_keytab_entry");
        self.size.print("size", out);
        self.content.print(level(i128::from(i128::from(self.size) > 0)), "content", out);
        out.end();
    }
}

/// A file of keys. An entry of no bytes ends it.
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_BIGENDIAN)] struct {
///     [range(5,5)] uint8 format;
///     [range(2,2)] uint8 version;
///     [until_end, until(size == 0)] krb5_keytab_entry entries[];
/// } krb5_keytab;
/// ```
#[doc(alias = "krb5_keytab")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Krb5Keytab {
    /// `[range(5,5)] uint8 format`
    pub format: u8,
    /// `[range(2,2)] uint8 version`
    pub version: u8,
    /// `[until_end, until(size == 0)] krb5_keytab_entry entries[]`
    pub entries: Vec<Krb5KeytabEntry>,
}

impl Ndr for Krb5Keytab {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        p.ranged(&mut self.format, 5, 5).at("format")?;
        p.ranged(&mut self.version, 2, 2).at("version")?;
        p.items_until_or_end(&mut self.entries, |v, _| Ok(i128::from(v.size) == 0))
            .at("entries")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.format.push_scalars(p).at("format")?;
        self.version.push_scalars(p).at("version")?;
        p.items_until_or_end(&self.entries, |v, _| Ok(i128::from(v.size) == 0))
            .at("entries")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "krb5_keytab");
        self.format.print("format", out);
        self.version.print("version", out);
        show_items("entries", &self.entries, out);
        out.end();
    }
}

/// Bytes behind their number, in a cache of tickets.
///
/// ```idl
/// typedef [flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_BIGENDIAN)] struct {
///     [value(bytes(data))] uint32 length;
///     [subcontext(0), subcontext_size(length), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB data;
/// } krb5_long_octets;
/// ```
#[doc(alias = "krb5_long_octets")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Krb5LongOctets {
    /// `[value(bytes(data))] uint32 length`
    pub length: u32,
    /// `[subcontext(0), subcontext_size(length), flag(LIBNDR_FLAG_REMAINING)] DATA_BLOB data`
    pub data: DataBlob,
}

impl Ndr for Krb5LongOctets {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.length.pull_scalars(p).at("length")?;
        p.with_flags(
                REMAINING,
                |p| {
                    p.subcontext(
                        0,
                        Some(p.size(self.length)?),
                        |p| self.data.pull_scalars(p),
                    )
                },
            )
            .at("data")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        let length_place = p.number_later(4).at("length")?;
        let data_bytes = p
            .measured(|p| {
                p.with_flags(
                    REMAINING,
                    |p| p.subcontext(0, None, |p| self.data.push_scalars(p)),
                )
            })
            .at("data")?;
        p.fill(length_place, 4, data_bytes.0).at("length")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "krb5_long_octets");
        self.length.print("length", out);
        self.data.print("data", out);
        out.end();
    }
}

/// Who a ticket is of, or for.
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_BIGENDIAN)] struct {
///     uint32 name_type;
///     [range(0,64)] uint32 component_count;
///     krb5_long_octets realm;
///     krb5_long_octets components[component_count];
/// } krb5_cache_principal;
/// ```
#[doc(alias = "krb5_cache_principal")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Krb5CachePrincipal {
    /// `uint32 name_type`
    pub name_type: u32,
    /// `[range(0,64)] uint32 component_count`
    pub component_count: u32,
    /// `krb5_long_octets realm`
    pub realm: Krb5LongOctets,
    /// `krb5_long_octets components[component_count]`
    pub components: Vec<Krb5LongOctets>,
}

impl Ndr for Krb5CachePrincipal {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.name_type.pull_scalars(p).at("name_type")?;
        p.ranged(&mut self.component_count, 0, 64).at("component_count")?;
        self.realm.pull_scalars(p).at("realm")?;
        p.items(&mut self.components, Dim::inline(self.component_count))
            .at("components")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.name_type.push_scalars(p).at("name_type")?;
        self.component_count.push_scalars(p).at("component_count")?;
        self.realm.push_scalars(p).at("realm")?;
        p.items(&self.components, Dim::inline(self.component_count)).at("components")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "krb5_cache_principal");
        self.name_type.print("name_type", out);
        self.component_count.print("component_count", out);
        self.realm.print("realm", out);
        show_items("components", &self.components, out);
        out.end();
    }
}

/// An address, or a piece of authorization data.
///
/// ```idl
/// typedef [flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_BIGENDIAN)] struct {
///     uint16 type;
///     krb5_long_octets data;
/// } krb5_cache_typed;
/// ```
#[doc(alias = "krb5_cache_typed")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Krb5CacheTyped {
    /// `uint16 type`
    pub r#type: u16,
    /// `krb5_long_octets data`
    pub data: Krb5LongOctets,
}

impl Ndr for Krb5CacheTyped {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.r#type.pull_scalars(p).at("type")?;
        self.data.pull_scalars(p).at("data")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.r#type.push_scalars(p).at("type")?;
        self.data.push_scalars(p).at("data")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "krb5_cache_typed");
        self.r#type.print("type", out);
        self.data.print("data", out);
        out.end();
    }
}

/// A ticket and the key that goes with it.
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_BIGENDIAN)] struct {
///     krb5_cache_principal client;
///     krb5_cache_principal server;
///     krb5_enctype enctype;
///     krb5_long_octets key;
///     /** When it was asked for, and from when until when it holds; seconds since 1970. */
///     uint32 authentication_time;
///     uint32 start_time;
///     uint32 end_time;
///     uint32 renew_until;
///     /** The key is that of another ticket. */
///     uint8 user_to_user;
///     uint32 flags;
///     [range(0,1024)] uint32 address_count;
///     krb5_cache_typed addresses[address_count];
///     [range(0,1024)] uint32 authorization_count;
///     krb5_cache_typed authorization[authorization_count];
///     krb5_long_octets ticket;
///     krb5_long_octets second_ticket;
/// } krb5_cache_credential;
/// ```
#[doc(alias = "krb5_cache_credential")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Krb5CacheCredential {
    /// `krb5_cache_principal client`
    pub client: Krb5CachePrincipal,
    /// `krb5_cache_principal server`
    pub server: Krb5CachePrincipal,
    /// `krb5_enctype enctype`
    pub enctype: Krb5Enctype,
    /// `krb5_long_octets key`
    pub key: Krb5LongOctets,
    /// When it was asked for, and from when until when it holds; seconds since 1970.
    pub authentication_time: u32,
    /// `uint32 start_time`
    pub start_time: u32,
    /// `uint32 end_time`
    pub end_time: u32,
    /// `uint32 renew_until`
    pub renew_until: u32,
    /// The key is that of another ticket.
    pub user_to_user: u8,
    /// `uint32 flags`
    pub flags: u32,
    /// `[range(0,1024)] uint32 address_count`
    pub address_count: u32,
    /// `krb5_cache_typed addresses[address_count]`
    pub addresses: Vec<Krb5CacheTyped>,
    /// `[range(0,1024)] uint32 authorization_count`
    pub authorization_count: u32,
    /// `krb5_cache_typed authorization[authorization_count]`
    pub authorization: Vec<Krb5CacheTyped>,
    /// `krb5_long_octets ticket`
    pub ticket: Krb5LongOctets,
    /// `krb5_long_octets second_ticket`
    pub second_ticket: Krb5LongOctets,
}

impl Ndr for Krb5CacheCredential {
    const MIN_SIZE: usize = 67;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.client.pull_scalars(p).at("client")?;
        self.server.pull_scalars(p).at("server")?;
        self.enctype.pull_scalars(p).at("enctype")?;
        self.key.pull_scalars(p).at("key")?;
        self.authentication_time.pull_scalars(p).at("authentication_time")?;
        self.start_time.pull_scalars(p).at("start_time")?;
        self.end_time.pull_scalars(p).at("end_time")?;
        self.renew_until.pull_scalars(p).at("renew_until")?;
        self.user_to_user.pull_scalars(p).at("user_to_user")?;
        self.flags.pull_scalars(p).at("flags")?;
        p.ranged(&mut self.address_count, 0, 1024).at("address_count")?;
        p.items(&mut self.addresses, Dim::inline(self.address_count)).at("addresses")?;
        p.ranged(&mut self.authorization_count, 0, 1024).at("authorization_count")?;
        p.items(&mut self.authorization, Dim::inline(self.authorization_count))
            .at("authorization")?;
        self.ticket.pull_scalars(p).at("ticket")?;
        self.second_ticket.pull_scalars(p).at("second_ticket")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.client.push_scalars(p).at("client")?;
        self.server.push_scalars(p).at("server")?;
        self.enctype.push_scalars(p).at("enctype")?;
        self.key.push_scalars(p).at("key")?;
        self.authentication_time.push_scalars(p).at("authentication_time")?;
        self.start_time.push_scalars(p).at("start_time")?;
        self.end_time.push_scalars(p).at("end_time")?;
        self.renew_until.push_scalars(p).at("renew_until")?;
        self.user_to_user.push_scalars(p).at("user_to_user")?;
        self.flags.push_scalars(p).at("flags")?;
        self.address_count.push_scalars(p).at("address_count")?;
        p.items(&self.addresses, Dim::inline(self.address_count)).at("addresses")?;
        self.authorization_count.push_scalars(p).at("authorization_count")?;
        p.items(&self.authorization, Dim::inline(self.authorization_count))
            .at("authorization")?;
        self.ticket.push_scalars(p).at("ticket")?;
        self.second_ticket.push_scalars(p).at("second_ticket")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "krb5_cache_credential");
        self.client.print("client", out);
        self.server.print("server", out);
        self.enctype.print("enctype", out);
        self.key.print("key", out);
        self.authentication_time.print("authentication_time", out);
        self.start_time.print("start_time", out);
        self.end_time.print("end_time", out);
        self.renew_until.print("renew_until", out);
        self.user_to_user.print("user_to_user", out);
        self.flags.print("flags", out);
        self.address_count.print("address_count", out);
        show_items("addresses", &self.addresses, out);
        self.authorization_count.print("authorization_count", out);
        show_items("authorization", &self.authorization, out);
        self.ticket.print("ticket", out);
        self.second_ticket.print("second_ticket", out);
        out.end();
    }
}

/// A cache of tickets.
///
/// ```idl
/// typedef [public, flag(LIBNDR_FLAG_NOALIGN|LIBNDR_FLAG_BIGENDIAN)] struct {
///     [range(5,5)] uint8 format;
///     [range(4,4)] uint8 version;
///     krb5_octets header;
///     krb5_cache_principal owner;
///     [until_end] krb5_cache_credential credentials[];
/// } krb5_cache;
/// ```
#[doc(alias = "krb5_cache")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Krb5Cache {
    /// `[range(5,5)] uint8 format`
    pub format: u8,
    /// `[range(4,4)] uint8 version`
    pub version: u8,
    /// `krb5_octets header`
    pub header: Krb5Octets,
    /// `krb5_cache_principal owner`
    pub owner: Krb5CachePrincipal,
    /// `[until_end] krb5_cache_credential credentials[]`
    pub credentials: Vec<Krb5CacheCredential>,
}

impl Ndr for Krb5Cache {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        p.ranged(&mut self.format, 5, 5).at("format")?;
        p.ranged(&mut self.version, 4, 4).at("version")?;
        self.header.pull_scalars(p).at("header")?;
        self.owner.pull_scalars(p).at("owner")?;
        p.items_to_end(&mut self.credentials).at("credentials")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(BIGENDIAN_NOALIGN);
        p.align(4)?;
        self.format.push_scalars(p).at("format")?;
        self.version.push_scalars(p).at("version")?;
        self.header.push_scalars(p).at("header")?;
        self.owner.push_scalars(p).at("owner")?;
        p.items_to_end(&self.credentials).at("credentials")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "krb5_cache");
        self.format.print("format", out);
        self.version.print("version", out);
        self.header.print("header", out);
        self.owner.print("owner", out);
        show_items("credentials", &self.credentials, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<Krb5Enctype>("krb5_enctype"),
    Type::of::<Krb5TokenId>("krb5_token_id"),
    Type::of::<Krb5TokenFlags>("krb5_token_flags"),
    Type::of::<Krb5Token>("krb5_token"),
    Type::of::<Krb5Rc4TokenId>("krb5_rc4_token_id"),
    Type::of::<Krb5Rc4Token>("krb5_rc4_token"),
    Type::of::<Krb5Octets>("krb5_octets"),
    Type::of::<Krb5KeytabKey>("krb5_keytab_key"),
    Type::union::<Krb5KeytabContent>("krb5_keytab_content"),
    Type::of::<Krb5KeytabEntry>("krb5_keytab_entry"),
    Type::of::<Krb5Keytab>("krb5_keytab"),
    Type::of::<Krb5LongOctets>("krb5_long_octets"),
    Type::of::<Krb5CachePrincipal>("krb5_cache_principal"),
    Type::of::<Krb5CacheTyped>("krb5_cache_typed"),
    Type::of::<Krb5CacheCredential>("krb5_cache_credential"),
    Type::of::<Krb5Cache>("krb5_cache"),
];

/// The interface `krb5`.
///
/// Kerberos tokens and keytabs
pub static KRB5: Interface = Interface {
    name: "krb5",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
