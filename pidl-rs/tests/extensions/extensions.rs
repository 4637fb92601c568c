//! Generated from `extensions.idl` by `pidl`; changes belong there.

use pidl_ndr::prelude::*;

const NOALIGN: Flags = Flags(0x2);

const REMAINING: Flags = Flags(0x200000);

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     [value(MessageId != NULL)] uint8 HasMessageId;
///     [present(HasMessageId)] hyper MessageId;
///     [present(HasMessageId && MessageId > 5)] uint8 Large;
///     [present(remaining() != 0)] uint16 Tail;
/// } Presence;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Presence {
    /// `[value(MessageId != NULL)] uint8 HasMessageId`
    #[doc(alias = "HasMessageId")]
    pub has_message_id: u8,
    /// `[present(HasMessageId)] hyper MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: Option<u64>,
    /// `[present(HasMessageId && MessageId > 5)] uint8 Large`
    #[doc(alias = "Large")]
    pub large: Option<u8>,
    /// `[present(remaining() != 0)] uint16 Tail`
    #[doc(alias = "Tail")]
    pub tail: Option<u16>,
}

impl Ndr for Presence {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(8)?;
        self.has_message_id.pull_scalars(p).at("HasMessageId")?;
        p.present(&mut self.message_id, i128::from(self.has_message_id) != 0)
            .at("MessageId")?;
        p.present(
                &mut self.large,
                (i128::from(self.has_message_id) != 0)
                    && (i128::from(*p.deref(&self.message_id)?) > 5),
            )
            .at("Large")?;
        p.present(&mut self.tail, (p.remaining() as i128) != 0).at("Tail")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(8)?;
        p.narrow::<u8>(i128::from(self.message_id.is_some()))?
            .push_scalars(p)
            .at("HasMessageId")?;
        p.present(&self.message_id, i128::from(self.message_id.is_some()) != 0)
            .at("MessageId")?;
        p.present(
                &self.large,
                (i128::from(self.message_id.is_some()) != 0)
                    && (i128::from(*p.deref(&self.message_id)?) > 5),
            )
            .at("Large")?;
        p.present(&self.tail, self.tail.is_some()).at("Tail")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "Presence");
        self.has_message_id.print("HasMessageId", out);
        show_present("MessageId", &self.message_id, out);
        show_present("Large", &self.large, out);
        show_present("Tail", &self.tail, out);
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     uint8 Type;
///     uint8 Value;
/// } Entry;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// `uint8 Type`
    #[doc(alias = "Type")]
    pub r#type: u8,
    /// `uint8 Value`
    #[doc(alias = "Value")]
    pub value: u8,
}

impl Ndr for Entry {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        if !pidl_ndr::run!(self, p, 2, 0, [(r#type, 0), (value, 1)]) {
            self.r#type.pull_scalars(p).at("Type")?;
            self.value.pull_scalars(p).at("Value")?;
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        self.r#type.push_scalars(p).at("Type")?;
        self.value.push_scalars(p).at("Value")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "Entry");
        self.r#type.print("Type", out);
        self.value.print("Value", out);
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     [until(Type == 0)] Entry Entries[];
///     [until(Levels == 0)] uint8 Levels[];
///     [until_end] uint16 Rest[];
/// } Repetition;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Repetition {
    /// `[until(Type == 0)] Entry Entries[]`
    #[doc(alias = "Entries")]
    pub entries: Vec<Entry>,
    /// `[until(Levels == 0)] uint8 Levels[]`
    #[doc(alias = "Levels")]
    pub levels: Vec<u8>,
    /// `[until_end] uint16 Rest[]`
    #[doc(alias = "Rest")]
    pub rest: Vec<u16>,
}

impl Ndr for Repetition {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(2)?;
        p.items_until(&mut self.entries, |v, _| Ok(i128::from(v.r#type) == 0))
            .at("Entries")?;
        p.items_until(&mut self.levels, |v, _| Ok(i128::from(*v) == 0)).at("Levels")?;
        p.items_to_end(&mut self.rest).at("Rest")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(2)?;
        p.items_until(&self.entries, |v, _| Ok(i128::from(v.r#type) == 0))
            .at("Entries")?;
        p.items_until(&self.levels, |v, _| Ok(i128::from(*v) == 0)).at("Levels")?;
        p.items_to_end(&self.rest).at("Rest")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "Repetition");
        show_items("Entries", &self.entries, out);
        out.u8_array("Levels", &self.levels);
        show_items("Rest", &self.rest, out);
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     [until_end, until(Type == 0)] Entry Entries[];
/// } Either;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Either {
    /// `[until_end, until(Type == 0)] Entry Entries[]`
    #[doc(alias = "Entries")]
    pub entries: Vec<Entry>,
}

impl Ndr for Either {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.items_until_or_end(&mut self.entries, |v, _| Ok(i128::from(v.r#type) == 0))
            .at("Entries")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.items_until_or_end(&self.entries, |v, _| Ok(i128::from(v.r#type) == 0))
            .at("Entries")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "Either");
        show_items("Entries", &self.entries, out);
        out.end();
    }
}

/// ```idl
/// typedef [bitmap16bit] bitmap {
///     EXT_COMPRESSED = 0x0001,
///     EXT_XOR_MAGIC  = 0x0002,
///     EXT_LAST       = 0x0004
/// } ExtFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExtFlags(pub u16);

impl ExtFlags {
    /// `EXT_COMPRESSED = 0x0001`
    pub const EXT_COMPRESSED: Self = Self(0x1);
    /// `EXT_XOR_MAGIC = 0x0002`
    pub const EXT_XOR_MAGIC: Self = Self(0x2);
    /// `EXT_LAST = 0x0004`
    pub const EXT_LAST: Self = Self(0x4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("EXT_COMPRESSED", 0x1),
        ("EXT_XOR_MAGIC", 0x2),
        ("EXT_LAST", 0x4),
    ];
}

pidl_ndr::wire_bitmap!(ExtFlags, u16, u16, 16, 2);

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     uint8 RopId;
///     [value(bytes(Body))] uint8 BodySize;
///     [subcontext(0), subcontext_size(BodySize)] Repetition Body;
/// } Rop;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rop {
    /// `uint8 RopId`
    #[doc(alias = "RopId")]
    pub rop_id: u8,
    /// `[value(bytes(Body))] uint8 BodySize`
    #[doc(alias = "BodySize")]
    pub body_size: u8,
    /// `[subcontext(0), subcontext_size(BodySize)] Repetition Body`
    #[doc(alias = "Body")]
    pub body: Repetition,
}

impl Ndr for Rop {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(2)?;
        if !pidl_ndr::run!(self, p, 2, 0, [(rop_id, 0), (body_size, 1)]) {
            self.rop_id.pull_scalars(p).at("RopId")?;
            self.body_size.pull_scalars(p).at("BodySize")?;
        }
        p.subcontext(0, Some(p.size(self.body_size)?), |p| self.body.pull_scalars(p))
            .at("Body")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(2)?;
        self.rop_id.push_scalars(p).at("RopId")?;
        let body_size_place = p.number_later(1).at("BodySize")?;
        let body_bytes = p
            .measured(|p| p.subcontext(0, None, |p| self.body.push_scalars(p)))
            .at("Body")?;
        p.fill(body_size_place, 1, body_bytes.0).at("BodySize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "Rop");
        self.rop_id.print("RopId", out);
        self.body_size.print("BodySize", out);
        self.body.print("Body", out);
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     [value(2 + bytes(Rops))] uint16 RopSize;
///     [subcontext(0), subcontext_size(RopSize - 2)] RopList Rops;
///     [until_end] uint32 Handles[];
/// } RopBuffer;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopBuffer {
    /// `[value(2 + bytes(Rops))] uint16 RopSize`
    #[doc(alias = "RopSize")]
    pub rop_size: u16,
    /// `[subcontext(0), subcontext_size(RopSize - 2)] RopList Rops`
    #[doc(alias = "Rops")]
    pub rops: RopList,
    /// `[until_end] uint32 Handles[]`
    #[doc(alias = "Handles")]
    pub handles: Vec<u32>,
}

impl Ndr for RopBuffer {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        self.rop_size.pull_scalars(p).at("RopSize")?;
        p.subcontext(
                0,
                Some(p.size(i128::from(self.rop_size) - 2)?),
                |p| self.rops.pull_scalars(p),
            )
            .at("Rops")?;
        p.items_to_end(&mut self.handles).at("Handles")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        let rop_size_place = p.number_later(2).at("RopSize")?;
        let rops_bytes = p
            .measured(|p| p.subcontext(0, None, |p| self.rops.push_scalars(p)))
            .at("Rops")?;
        p.items_to_end(&self.handles).at("Handles")?;
        p.fill(rop_size_place, 2, 2 + rops_bytes.0).at("RopSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopBuffer");
        self.rop_size.print("RopSize", out);
        self.rops.print("Rops", out);
        show_items("Handles", &self.handles, out);
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     [until_end] Rop Rops[];
/// } RopList;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopList {
    /// `[until_end] Rop Rops[]`
    #[doc(alias = "Rops")]
    pub rops: Vec<Rop>,
}

impl Ndr for RopList {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(2)?;
        p.items_to_end(&mut self.rops).at("Rops")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(2)?;
        p.items_to_end(&self.rops).at("Rops")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopList");
        show_items("Rops", &self.rops, out);
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     uint16 Version;
///     ExtFlags Flags;
///     [value(bytes(Payload))] uint16 Size;
///     [value(plain_bytes(Payload))] uint16 SizeActual;
///     [subcontext(0), subcontext_size(Size),
///      xor(0xA5, Flags & EXT_XOR_MAGIC),
///      compression(NDR_COMPRESSION_LZ77, Size, SizeActual, Flags & EXT_COMPRESSED)]
///     RopBuffer Payload;
/// } ExtBuffer;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtBuffer {
    /// `uint16 Version`
    #[doc(alias = "Version")]
    pub version: u16,
    /// `ExtFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: ExtFlags,
    /// `[value(bytes(Payload))] uint16 Size`
    #[doc(alias = "Size")]
    pub size: u16,
    /// `[value(plain_bytes(Payload))] uint16 SizeActual`
    #[doc(alias = "SizeActual")]
    pub size_actual: u16,
    /// `Payload`
    #[doc(alias = "Payload")]
    pub payload: RopBuffer,
}

impl Ndr for ExtBuffer {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 8, 0, [(version, 0), (flags, 2), (size, 4), (size_actual, 6)]
        ) {
            self.version.pull_scalars(p).at("Version")?;
            self.flags.pull_scalars(p).at("Flags")?;
            self.size.pull_scalars(p).at("Size")?;
            self.size_actual.pull_scalars(p).at("SizeActual")?;
        }
        p.subcontext(
                0,
                Some(p.size(self.size)?),
                |p| {
                    p.xor(
                        0xa5,
                        (i128::from(self.flags.0) & 2) != 0,
                        |p| {
                            p.decompress_when(
                                (i128::from(self.flags.0) & 1) != 0,
                                Compression::XpressRaw,
                                Some(p.size(self.size)?),
                                Some(p.size(self.size_actual)?),
                                |p| self.payload.pull_scalars(p),
                            )
                        },
                    )
                },
            )
            .at("Payload")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        self.version.push_scalars(p).at("Version")?;
        self.flags.push_scalars(p).at("Flags")?;
        let size_place = p.number_later(2).at("Size")?;
        let size_actual_place = p.number_later(2).at("SizeActual")?;
        let payload_bytes = p
            .measured(|p| {
                p.subcontext(
                    0,
                    None,
                    |p| {
                        p.xor(
                            0xa5,
                            (i128::from(self.flags.0) & 2) != 0,
                            |p| {
                                p.compress_when(
                                    (i128::from(self.flags.0) & 1) != 0,
                                    Compression::XpressRaw,
                                    None,
                                    |p| self.payload.push_scalars(p),
                                )
                            },
                        )
                    },
                )
            })
            .at("Payload")?;
        p.fill(size_place, 2, payload_bytes.0).at("Size")?;
        p.fill(size_actual_place, 2, payload_bytes.1).at("SizeActual")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtBuffer");
        self.version.print("Version", out);
        self.flags.print("Flags", out);
        self.size.print("Size", out);
        self.size_actual.print("SizeActual", out);
        self.payload.print("Payload", out);
        out.end();
    }
}

/// ```idl
/// typedef [nodiscriminant, flag(NDR_NOALIGN)] union {
///     [case(0x0002)] uint16 Short;
///     [case(0x0003)] uint32 Long;
///     [case(0x000B)] uint8 Flag;
///     [case(0x1003)] LongArray Longs;
///     [default];
/// } PropertyValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum PropertyValue {
    /// For 2.
    Short(u16),
    /// For 3.
    Long(u32),
    /// For 11.
    Flag(u8),
    /// For 4099.
    Longs(LongArray),
    /// Nothing, for any other level.
    #[default]
    Other,
}

impl PropertyValue {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Short(_) => matches!(level, 2),
            Self::Long(_) => matches!(level, 3),
            Self::Flag(_) => matches!(level, 11),
            Self::Longs(_) => matches!(level, 4099),
            Self::Other => !matches!(level, 2 | 3 | 11 | 4099),
        }
    }
}

impl NdrUnion for PropertyValue {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align64(4)?;
        *self = match level {
            2 => Self::Short(Default::default()),
            3 => Self::Long(Default::default()),
            11 => Self::Flag(Default::default()),
            4099 => Self::Longs(Default::default()),
            _ => Self::Other,
        };
        match self {
            Self::Short(v) => v.pull_scalars(p).at("Short")?,
            Self::Long(v) => v.pull_scalars(p).at("Long")?,
            Self::Flag(v) => v.pull_scalars(p).at("Flag")?,
            Self::Longs(v) => v.pull_scalars(p).at("Longs")?,
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
            Self::Short(v) => v.push_scalars(p).at("Short")?,
            Self::Long(v) => v.push_scalars(p).at("Long")?,
            Self::Flag(v) => v.push_scalars(p).at("Flag")?,
            Self::Longs(v) => v.push_scalars(p).at("Longs")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "PropertyValue", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Short(v) => v.print("Short", out),
            Self::Long(v) => v.print("Long", out),
            Self::Flag(v) => v.print("Flag", out),
            Self::Longs(v) => v.print("Longs", out),
            _ => {}
        }
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     uint8 Count;
///     uint32 Values[Count];
/// } LongArray;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LongArray {
    /// `uint8 Count`
    #[doc(alias = "Count")]
    pub count: u8,
    /// `uint32 Values[Count]`
    #[doc(alias = "Values")]
    pub values: Vec<u32>,
}

impl Ndr for LongArray {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        self.count.pull_scalars(p).at("Count")?;
        p.items(&mut self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.values, Dim::inline(self.count)).at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "LongArray");
        self.count.print("Count", out);
        show_items("Values", &self.values, out);
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     [each(column, columns()), switch_is(column() & 0xFFFF)] PropertyValue Values[];
/// } StandardRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StandardRow {
    /// `[each(column, columns()), switch_is(column() & 0xFFFF)] PropertyValue Values[]`
    #[doc(alias = "Values")]
    pub values: Vec<PropertyValue>,
}

impl Ndr for StandardRow {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        p.items_for_with(
                &mut self.values,
                "column",
                &p.context_list("columns", &[], None)?,
                |v, p| {
                    v.pull_scalars(
                        level(
                            i128::from(p.context_number("column", &[], None)?) & 65535,
                        ),
                        p,
                    )
                },
            )
            .at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        p.items_for_with(
                &self.values,
                "column",
                &p.context_list("columns", &[], None)?,
                |v, p| {
                    v.push_scalars(
                        level(
                            i128::from(p.context_number("column", &[], None)?) & 65535,
                        ),
                        p,
                    )
                },
            )
            .at("Values")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "StandardRow");
        show_each_for(
            "Values",
            &self.values,
            "column",
            out.surroundings().list("columns", &[], None).ok(),
            out,
            |v, out| {
                v.print(
                    (|| Some(
                        level(
                            i128::from(
                                out.surroundings().number("column", &[], None).ok()?,
                            ) & 65535,
                        ),
                    ))()
                        .unwrap_or_default(),
                    "Values",
                    out,
                )
            },
        );
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     uint16 ColumnCount;
///     uint32 Columns[ColumnCount];
///     uint8 RowCount;
///     uint8 Used;
///     [provide(columns, first(Columns, Used))] StandardRow Rows[RowCount];
///     [value(count(Columns))] uint8 Again;
/// } Table;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// `uint16 ColumnCount`
    #[doc(alias = "ColumnCount")]
    pub column_count: u16,
    /// `uint32 Columns[ColumnCount]`
    #[doc(alias = "Columns")]
    pub columns: Vec<u32>,
    /// `uint8 RowCount`
    #[doc(alias = "RowCount")]
    pub row_count: u8,
    /// `uint8 Used`
    #[doc(alias = "Used")]
    pub used: u8,
    /// `[provide(columns, first(Columns, Used))] StandardRow Rows[RowCount]`
    #[doc(alias = "Rows")]
    pub rows: Vec<StandardRow>,
    /// `[value(count(Columns))] uint8 Again`
    #[doc(alias = "Again")]
    pub again: u8,
}

impl Ndr for Table {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        self.column_count.pull_scalars(p).at("ColumnCount")?;
        p.items(&mut self.columns, Dim::inline(self.column_count)).at("Columns")?;
        if !pidl_ndr::run!(self, p, 2, 0, [(row_count, 0), (used, 1)]) {
            self.row_count.pull_scalars(p).at("RowCount")?;
            self.used.pull_scalars(p).at("Used")?;
        }
        p.with_list(
                "columns",
                p.first_of(&p.numbers(&self.columns, |v| *v)?, i128::from(self.used))?,
                |p| p.items(&mut self.rows, Dim::inline(self.row_count)),
            )
            .at("Rows")?;
        self.again.pull_scalars(p).at("Again")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        self.column_count.push_scalars(p).at("ColumnCount")?;
        p.items(&self.columns, Dim::inline(self.column_count)).at("Columns")?;
        self.row_count.push_scalars(p).at("RowCount")?;
        self.used.push_scalars(p).at("Used")?;
        p.with_list(
                "columns",
                p.first_of(&p.numbers(&self.columns, |v| *v)?, i128::from(self.used))?,
                |p| p.items(&self.rows, Dim::inline(self.row_count)),
            )
            .at("Rows")?;
        p.narrow::<u8>(count(&self.columns))?.push_scalars(p).at("Again")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "Table");
        self.column_count.print("ColumnCount", out);
        show_items("Columns", &self.columns, out);
        self.row_count.print("RowCount", out);
        self.used.print("Used", out);
        show_with_list(
            "columns",
            (|| first_of(&numbers(&self.columns, |v| *v)?, i128::from(self.used)))(),
            out,
            |out| show_items("Rows", &self.rows, out),
        );
        self.again.print("Again", out);
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     uint8 HandleIndex;
///     uint8 LogonId;
///     [present(private_logon(LogonId))] hyper FolderId;
///     [provide(columns, table_columns(HandleIndex))] StandardRow Row;
/// } ProgramTable;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProgramTable {
    /// `uint8 HandleIndex`
    #[doc(alias = "HandleIndex")]
    pub handle_index: u8,
    /// `uint8 LogonId`
    #[doc(alias = "LogonId")]
    pub logon_id: u8,
    /// `[present(private_logon(LogonId))] hyper FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: Option<u64>,
    /// `[provide(columns, table_columns(HandleIndex))] StandardRow Row`
    #[doc(alias = "Row")]
    pub row: StandardRow,
}

impl Ndr for ProgramTable {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 2, 0, [(handle_index, 0), (logon_id, 1)]) {
            self.handle_index.pull_scalars(p).at("HandleIndex")?;
            self.logon_id.pull_scalars(p).at("LogonId")?;
        }
        p.present(
                &mut self.folder_id,
                i128::from(
                    p
                        .context_number(
                            "private_logon",
                            &[p.narrow(i128::from(self.logon_id))?],
                            Some(1),
                        )?,
                ) != 0,
            )
            .at("FolderId")?;
        p.with_list(
                "columns",
                p
                    .context_list(
                        "table_columns",
                        &[p.narrow(i128::from(self.handle_index))?],
                        None,
                    )?,
                |p| self.row.pull_scalars(p),
            )
            .at("Row")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(8)?;
        self.handle_index.push_scalars(p).at("HandleIndex")?;
        self.logon_id.push_scalars(p).at("LogonId")?;
        p.present(
                &self.folder_id,
                i128::from(
                    p
                        .context_number(
                            "private_logon",
                            &[p.narrow(i128::from(self.logon_id))?],
                            Some(1),
                        )?,
                ) != 0,
            )
            .at("FolderId")?;
        p.with_list(
                "columns",
                p
                    .context_list(
                        "table_columns",
                        &[p.narrow(i128::from(self.handle_index))?],
                        None,
                    )?,
                |p| self.row.push_scalars(p),
            )
            .at("Row")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ProgramTable");
        self.handle_index.print("HandleIndex", out);
        self.logon_id.print("LogonId", out);
        show_present("FolderId", &self.folder_id, out);
        show_with_list(
            "columns",
            (|| {
                out.surroundings()
                    .list(
                        "table_columns",
                        &[u64::try_from(i128::from(self.handle_index)).ok()?],
                        None,
                    )
                    .ok()
            })(),
            out,
            |out| self.row.print("Row", out),
        );
        out.end();
    }
}

/// ```idl
/// typedef [nodiscriminant, flag(NDR_NOALIGN)] union {
///     [case(pair(1, 0x0A))] uint32 Session;
///     [case(pair(2, 0x0A))] uint16 Session2;
///     [default, flag(NDR_REMAINING)] DATA_BLOB Unknown;
/// } AuxBody;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum AuxBody {
    /// For 4294967306.
    Session(u32),
    /// For 8589934602.
    Session2(u16),
    /// For any other level.
    Unknown(DataBlob),
}

impl Default for AuxBody {
    fn default() -> Self {
        Self::Session(Default::default())
    }
}

impl AuxBody {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Session(_) => matches!(level, 4294967306),
            Self::Session2(_) => matches!(level, 8589934602),
            Self::Unknown(_) => !matches!(level, 4294967306 | 8589934602),
        }
    }
}

impl NdrUnion for AuxBody {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align64(4)?;
        *self = match level {
            4294967306 => Self::Session(Default::default()),
            8589934602 => Self::Session2(Default::default()),
            _ => Self::Unknown(Default::default()),
        };
        match self {
            Self::Session(v) => v.pull_scalars(p).at("Session")?,
            Self::Session2(v) => v.pull_scalars(p).at("Session2")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.pull_scalars(p)).at("Unknown")?
            }
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(4)?;
        match self {
            Self::Session(v) => v.push_scalars(p).at("Session")?,
            Self::Session2(v) => v.push_scalars(p).at("Session2")?,
            Self::Unknown(v) => {
                p.with_flags(REMAINING, |p| v.push_scalars(p)).at("Unknown")?
            }
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "AuxBody", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Session(v) => v.print("Session", out),
            Self::Session2(v) => v.print("Session2", out),
            Self::Unknown(v) => v.print("Unknown", out),
        }
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     uint16 Version;
///     uint8 Type;
///     [switch_is(pair(Version, Type))] AuxBody Body;
/// } Aux;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Aux {
    /// `uint16 Version`
    #[doc(alias = "Version")]
    pub version: u16,
    /// `uint8 Type`
    #[doc(alias = "Type")]
    pub r#type: u8,
    /// `[switch_is(pair(Version, Type))] AuxBody Body`
    #[doc(alias = "Body")]
    pub body: AuxBody,
}

impl Ndr for Aux {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 3, 0, [(version, 0), (r#type, 2)]) {
            self.version.pull_scalars(p).at("Version")?;
            self.r#type.pull_scalars(p).at("Type")?;
        }
        self.body
            .pull_scalars(
                level((i128::from(self.version) << 32) | i128::from(self.r#type)),
                p,
            )
            .at("Body")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        self.version.push_scalars(p).at("Version")?;
        self.r#type.push_scalars(p).at("Type")?;
        self.body
            .push_scalars(
                level((i128::from(self.version) << 32) | i128::from(self.r#type)),
                p,
            )
            .at("Body")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "Aux");
        self.version.print("Version", out);
        self.r#type.print("Type", out);
        self.body
            .print(
                level((i128::from(self.version) << 32) | i128::from(self.r#type)),
                "Body",
                out,
            );
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     uint8 Type;
///     [switch_is(Type)] RestrictionBody Body;
///     [present(Type == 9)] Restriction Next;
/// } Restriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Restriction {
    /// `uint8 Type`
    #[doc(alias = "Type")]
    pub r#type: u8,
    /// `[switch_is(Type)] RestrictionBody Body`
    #[doc(alias = "Body")]
    pub body: RestrictionBody,
    /// `[present(Type == 9)] Restriction Next`
    #[doc(alias = "Next")]
    pub next: Option<Box<Restriction>>,
}

impl Ndr for Restriction {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        self.r#type.pull_scalars(p).at("Type")?;
        p.nested(None, |p| self.body.pull_scalars(level(self.r#type), p)).at("Body")?;
        p.nested(None, |p| p.present(&mut self.next, i128::from(self.r#type) == 9))
            .at("Next")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        self.r#type.push_scalars(p).at("Type")?;
        p.nested(None, |p| self.body.push_scalars(level(self.r#type), p)).at("Body")?;
        p.nested(None, |p| p.present(&self.next, i128::from(self.r#type) == 9))
            .at("Next")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "Restriction");
        self.r#type.print("Type", out);
        self.body.print(level(self.r#type), "Body", out);
        show_present("Next", &self.next, out);
        out.end();
    }
}

/// ```idl
/// typedef [nodiscriminant, flag(NDR_NOALIGN)] union {
///     [case(0)] AndRestriction And;
///     [case(2), max_recursion(20)] Restriction Not;
///     [case(8)] uint32 Exist;
///     [default];
/// } RestrictionBody;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum RestrictionBody {
    /// For 0.
    And(AndRestriction),
    /// For 2.
    Not(Box<Restriction>),
    /// For 8.
    Exist(u32),
    /// Nothing, for any other level.
    #[default]
    Other,
}

impl RestrictionBody {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::And(_) => matches!(level, 0),
            Self::Not(_) => matches!(level, 2),
            Self::Exist(_) => matches!(level, 8),
            Self::Other => !matches!(level, 0 | 2 | 8),
        }
    }
}

impl NdrUnion for RestrictionBody {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align64(4)?;
        *self = match level {
            0 => Self::And(Default::default()),
            2 => Self::Not(Default::default()),
            8 => Self::Exist(Default::default()),
            _ => Self::Other,
        };
        match self {
            Self::And(v) => p.nested(None, |p| v.pull_scalars(p)).at("And")?,
            Self::Not(v) => p.nested(Some(20), |p| v.pull_scalars(p)).at("Not")?,
            Self::Exist(v) => v.pull_scalars(p).at("Exist")?,
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
            Self::And(v) => p.nested(None, |p| v.push_scalars(p)).at("And")?,
            Self::Not(v) => p.nested(Some(20), |p| v.push_scalars(p)).at("Not")?,
            Self::Exist(v) => v.push_scalars(p).at("Exist")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "RestrictionBody", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::And(v) => v.print("And", out),
            Self::Not(v) => v.print("Not", out),
            Self::Exist(v) => v.print("Exist", out),
            _ => {}
        }
        out.end();
    }
}

/// ```idl
/// typedef [flag(NDR_NOALIGN)] struct {
///     uint16 Count;
///     Restriction Parts[Count];
/// } AndRestriction;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AndRestriction {
    /// `uint16 Count`
    #[doc(alias = "Count")]
    pub count: u16,
    /// `Restriction Parts[Count]`
    #[doc(alias = "Parts")]
    pub parts: Vec<Restriction>,
}

impl Ndr for AndRestriction {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        self.count.pull_scalars(p).at("Count")?;
        p.nested(None, |p| p.items(&mut self.parts, Dim::inline(self.count)))
            .at("Parts")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(NOALIGN);
        p.align(4)?;
        self.count.push_scalars(p).at("Count")?;
        p.nested(None, |p| p.items(&self.parts, Dim::inline(self.count))).at("Parts")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AndRestriction");
        self.count.print("Count", out);
        show_items("Parts", &self.parts, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<Presence>("Presence"),
    Type::of::<Entry>("Entry"),
    Type::of::<Repetition>("Repetition"),
    Type::of::<Either>("Either"),
    Type::of::<ExtFlags>("ExtFlags"),
    Type::of::<Rop>("Rop"),
    Type::of::<RopBuffer>("RopBuffer"),
    Type::of::<RopList>("RopList"),
    Type::of::<ExtBuffer>("ExtBuffer"),
    Type::union::<PropertyValue>("PropertyValue"),
    Type::of::<LongArray>("LongArray"),
    Type::of::<StandardRow>("StandardRow"),
    Type::of::<Table>("Table"),
    Type::of::<ProgramTable>("ProgramTable"),
    Type::union::<AuxBody>("AuxBody"),
    Type::of::<Aux>("Aux"),
    Type::of::<Restriction>("Restriction"),
    Type::union::<RestrictionBody>("RestrictionBody"),
    Type::of::<AndRestriction>("AndRestriction"),
];

/// ```idl
/// void Content(
///     [in] uint32 cbIn,
///     [in, size_is(cbIn), content(ExtBuffer)] uint8 rgbIn[],
///     [in, out, unique, size_is(cbIn), content(ProgramTable)] uint8 *rgbAux
/// );
/// ```
#[doc(alias = "Content")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContentIn {
    /// `[in] uint32 cbIn`
    #[doc(alias = "cbIn")]
    pub cb_in: u32,
    /// `[in, size_is(cbIn), content(ExtBuffer)] uint8 rgbIn[]`
    #[doc(alias = "rgbIn")]
    pub rgb_in: Vec<u8>,
    /// `[in, out, unique, size_is(cbIn), content(ProgramTable)] uint8 *rgbAux`
    #[doc(alias = "rgbAux")]
    pub rgb_aux: Option<Vec<u8>>,
}

impl ContentIn {
    /// What the bytes of `rgbIn` hold.
    pub fn rgb_in_content(&self) -> Result<ExtBuffer> {
        pidl_ndr::levels::content(&self.rgb_in, None)
    }
    /// What the bytes of `rgbIn` hold, where it depends on what `context` knows.
    pub fn rgb_in_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<ExtBuffer> {
        pidl_ndr::levels::content(&self.rgb_in, Some(context))
    }
    /// Makes the bytes of `rgbIn` hold a value.
    pub fn set_rgb_in_content(&mut self, value: &ExtBuffer) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_in, value, None)
    }
    /// Makes the bytes of `rgbIn` hold a value that depends on what `context` knows.
    pub fn set_rgb_in_content_with(
        &mut self,
        value: &ExtBuffer,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_in, value, Some(context))
    }
    /// What the bytes of `rgbAux` hold.
    pub fn rgb_aux_content(&self) -> Result<ProgramTable> {
        pidl_ndr::levels::content(&self.rgb_aux, None)
    }
    /// What the bytes of `rgbAux` hold, where it depends on what `context` knows.
    pub fn rgb_aux_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<ProgramTable> {
        pidl_ndr::levels::content(&self.rgb_aux, Some(context))
    }
    /// Makes the bytes of `rgbAux` hold a value.
    pub fn set_rgb_aux_content(&mut self, value: &ProgramTable) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_aux, value, None)
    }
    /// Makes the bytes of `rgbAux` hold a value that depends on what `context` knows.
    pub fn set_rgb_aux_content_with(
        &mut self,
        value: &ProgramTable,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_aux, value, Some(context))
    }
}

impl Request for ContentIn {
    const OPNUM: Option<u16> = Some(0);
    const NAME: &'static str = "Content";
    type Reply = ContentOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.cb_in.pull_scalars(p).at("cbIn")?;
        p.items(&mut self.rgb_in, Dim::conformant(self.cb_in)).at("rgbIn")?;
        p.optional_array(&mut self.rgb_aux, Dim::conformant(self.cb_in)).at("rgbAux")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.cb_in.push_scalars(p).at("cbIn")?;
        p.items(&self.rgb_in, Dim::conformant(self.cb_in)).at("rgbIn")?;
        p.optional_array(&self.rgb_aux, Dim::conformant(self.cb_in)).at("rgbAux")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.cb_in.print("cbIn", out);
        show_content::<ExtBuffer>("rgbIn", &self.rgb_in, out);
        show_pointer_with(
            "rgbAux",
            &self.rgb_aux,
            out,
            |v, out| show_content::<ProgramTable>("rgbAux", v, out),
        );
    }
}

/// Reply to [`ContentIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContentOut {
    /// `[in, out, unique, size_is(cbIn), content(ProgramTable)] uint8 *rgbAux`
    #[doc(alias = "rgbAux")]
    pub rgb_aux: Option<Vec<u8>>,
}

impl ContentOut {
    /// What the bytes of `rgbAux` hold.
    pub fn rgb_aux_content(&self) -> Result<ProgramTable> {
        pidl_ndr::levels::content(&self.rgb_aux, None)
    }
    /// What the bytes of `rgbAux` hold, where it depends on what `context` knows.
    pub fn rgb_aux_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<ProgramTable> {
        pidl_ndr::levels::content(&self.rgb_aux, Some(context))
    }
    /// Makes the bytes of `rgbAux` hold a value.
    pub fn set_rgb_aux_content(&mut self, value: &ProgramTable) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_aux, value, None)
    }
    /// Makes the bytes of `rgbAux` hold a value that depends on what `context` knows.
    pub fn set_rgb_aux_content_with(
        &mut self,
        value: &ProgramTable,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_aux, value, Some(context))
    }
}

impl Reply<ContentIn> for ContentOut {
    fn read(&mut self, input: &ContentIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional_array(&mut self.rgb_aux, Dim::conformant(input.cb_in)).at("rgbAux")?;
        Ok(())
    }
    fn write(&self, input: &ContentIn, p: &mut Push) -> Result<()> {
        p.optional_array(&self.rgb_aux, Dim::conformant(input.cb_in)).at("rgbAux")?;
        Ok(())
    }
    fn show(&self, _input: &ContentIn, out: &mut dyn Printer) {
        show_pointer_with(
            "rgbAux",
            &self.rgb_aux,
            out,
            |v, out| show_content::<ProgramTable>("rgbAux", v, out),
        );
    }
    fn kept(input: &ContentIn) -> ContentIn {
        ContentIn {
            cb_in: input.cb_in,
            ..ContentIn::default()
        }
    }
}

/// The interface `extensions`.
pub static EXTENSIONS: Interface = Interface {
    name: "extensions",
    uuid: Some("12345678-1234-abcd-ef00-0123456789ab"),
    version: (1, 0),
    endpoints: &[],
    functions: &[Function::of::<ContentIn>()],
    types: TYPES,
};
