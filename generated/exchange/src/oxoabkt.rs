//! Generated from `oxoabkt.idl` by `pidl`; changes belong there.

use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const REMAINING: Flags = Flags(0x200000);

/// What a row of a template puts into the dialog (MS-OXOABKT 2.2.2.1.2).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     DTCT_LABEL = 0x00000000,
///     DTCT_EDIT = 0x00000001,
///     DTCT_LBX = 0x00000002,
///     DTCT_COMBOBOX = 0x00000003,
///     DTCT_DDLBX = 0x00000004,
///     DTCT_CHECKBOX = 0x00000005,
///     DTCT_GROUPBOX = 0x00000006,
///     DTCT_BUTTON = 0x00000007,
///     /** The controls that follow are on a page of their own. */
///     DTCT_PAGE = 0x00000008,
///     DTCT_RADIOBUTTON = 0x00000009,
///     DTCT_MVLISTBOX = 0x0000000B,
///     DTCT_MVDDLBX = 0x0000000C
/// } ControlType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ControlType(pub u32);

impl ControlType {
    /// `DTCT_LABEL = 0x00000000`
    pub const DTCT_LABEL: Self = Self(0);
    /// `DTCT_EDIT = 0x00000001`
    pub const DTCT_EDIT: Self = Self(1);
    /// `DTCT_LBX = 0x00000002`
    pub const DTCT_LBX: Self = Self(2);
    /// `DTCT_COMBOBOX = 0x00000003`
    pub const DTCT_COMBOBOX: Self = Self(3);
    /// `DTCT_DDLBX = 0x00000004`
    pub const DTCT_DDLBX: Self = Self(4);
    /// `DTCT_CHECKBOX = 0x00000005`
    pub const DTCT_CHECKBOX: Self = Self(5);
    /// `DTCT_GROUPBOX = 0x00000006`
    pub const DTCT_GROUPBOX: Self = Self(6);
    /// `DTCT_BUTTON = 0x00000007`
    pub const DTCT_BUTTON: Self = Self(7);
    /// The controls that follow are on a page of their own.
    pub const DTCT_PAGE: Self = Self(8);
    /// `DTCT_RADIOBUTTON = 0x00000009`
    pub const DTCT_RADIOBUTTON: Self = Self(9);
    /// `DTCT_MVLISTBOX = 0x0000000B`
    pub const DTCT_MVLISTBOX: Self = Self(11);
    /// `DTCT_MVDDLBX = 0x0000000C`
    pub const DTCT_MVDDLBX: Self = Self(12);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("DTCT_LABEL", 0),
        ("DTCT_EDIT", 1),
        ("DTCT_LBX", 2),
        ("DTCT_COMBOBOX", 3),
        ("DTCT_DDLBX", 4),
        ("DTCT_CHECKBOX", 5),
        ("DTCT_GROUPBOX", 6),
        ("DTCT_BUTTON", 7),
        ("DTCT_PAGE", 8),
        ("DTCT_RADIOBUTTON", 9),
        ("DTCT_MVLISTBOX", 11),
        ("DTCT_MVDDLBX", 12),
    ];
}

pidl_ndr::wire_enum!(ControlType, u32, u32, 4);

/// What a user may do with a control (MS-OXOABKT 2.2.2.1.2).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     DT_MULTILINE = 0x00000001,
///     DT_EDITABLE = 0x00000002,
///     DT_REQUIRED = 0x00000004,
///     DT_SET_IMMEDIATE = 0x00000008,
///     DT_PASSWORD_EDIT = 0x00000010,
///     DT_ACCEPT_DBCS = 0x00000020,
///     DT_SET_SELECTION = 0x00000040
/// } ControlFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ControlFlags(pub u32);

impl ControlFlags {
    /// `DT_MULTILINE = 0x00000001`
    pub const DT_MULTILINE: Self = Self(0x1);
    /// `DT_EDITABLE = 0x00000002`
    pub const DT_EDITABLE: Self = Self(0x2);
    /// `DT_REQUIRED = 0x00000004`
    pub const DT_REQUIRED: Self = Self(0x4);
    /// `DT_SET_IMMEDIATE = 0x00000008`
    pub const DT_SET_IMMEDIATE: Self = Self(0x8);
    /// `DT_PASSWORD_EDIT = 0x00000010`
    pub const DT_PASSWORD_EDIT: Self = Self(0x10);
    /// `DT_ACCEPT_DBCS = 0x00000020`
    pub const DT_ACCEPT_DBCS: Self = Self(0x20);
    /// `DT_SET_SELECTION = 0x00000040`
    pub const DT_SET_SELECTION: Self = Self(0x40);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("DT_MULTILINE", 0x1),
        ("DT_EDITABLE", 0x2),
        ("DT_REQUIRED", 0x4),
        ("DT_SET_IMMEDIATE", 0x8),
        ("DT_PASSWORD_EDIT", 0x10),
        ("DT_ACCEPT_DBCS", 0x20),
        ("DT_SET_SELECTION", 0x40),
    ];
}

pidl_ndr::wire_bitmap!(ControlFlags, u32, u32, 32, 4);

/// What a control shows; the meaning of the members depends on its type (MS-OXOABKT 2.2.2.1.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Of most controls a property tag. */
///     uint32 dwType;
///     /** Of an edit the most characters. */
///     uint32 ulSize;
///     /** Where its text is, in bytes from the start of the template; the text ends with a zero byte. */
///     uint32 ulString;
/// } CNTRL;
/// ```
#[doc(alias = "CNTRL")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cntrl {
    /// Of most controls a property tag.
    #[doc(alias = "dwType")]
    pub dw_type: u32,
    /// Of an edit the most characters.
    #[doc(alias = "ulSize")]
    pub ul_size: u32,
    /// Where its text is, in bytes from the start of the template; the text ends with a zero byte.
    #[doc(alias = "ulString")]
    pub ul_string: u32,
}

impl Ndr for Cntrl {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 12, 0, [(dw_type, 0), (ul_size, 4), (ul_string, 8)]
        ) {
            self.dw_type.pull_scalars(p).at("dwType")?;
            self.ul_size.pull_scalars(p).at("ulSize")?;
            self.ul_string.pull_scalars(p).at("ulString")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.dw_type.push_scalars(p).at("dwType")?;
        self.ul_size.push_scalars(p).at("ulSize")?;
        self.ul_string.push_scalars(p).at("ulString")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "CNTRL");
        self.dw_type.print("dwType", out);
        self.ul_size.print("ulSize", out);
        self.ul_string.print("ulString", out);
        out.end();
    }
}

/// One control (MS-OXOABKT 2.2.2.1.2). Places and sizes are in dialog units.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 XPos;
///     uint32 DeltaX;
///     uint32 YPos;
///     uint32 DeltaY;
///     ControlType ControlType;
///     ControlFlags ControlFlags;
///     CNTRL ControlStructure;
/// } TRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TRow {
    /// `uint32 XPos`
    #[doc(alias = "XPos")]
    pub x_pos: u32,
    /// `uint32 DeltaX`
    #[doc(alias = "DeltaX")]
    pub delta_x: u32,
    /// `uint32 YPos`
    #[doc(alias = "YPos")]
    pub y_pos: u32,
    /// `uint32 DeltaY`
    #[doc(alias = "DeltaY")]
    pub delta_y: u32,
    /// `ControlType ControlType`
    #[doc(alias = "ControlType")]
    pub control_type: ControlType,
    /// `ControlFlags ControlFlags`
    #[doc(alias = "ControlFlags")]
    pub control_flags: ControlFlags,
    /// `CNTRL ControlStructure`
    #[doc(alias = "ControlStructure")]
    pub control_structure: Cntrl,
}

impl Ndr for TRow {
    const MIN_SIZE: usize = 36;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 24, 0, [(x_pos, 0), (delta_x, 4), (y_pos, 8), (delta_y, 12),
            (control_type, 16), (control_flags, 20)]
        ) {
            self.x_pos.pull_scalars(p).at("XPos")?;
            self.delta_x.pull_scalars(p).at("DeltaX")?;
            self.y_pos.pull_scalars(p).at("YPos")?;
            self.delta_y.pull_scalars(p).at("DeltaY")?;
            self.control_type.pull_scalars(p).at("ControlType")?;
            self.control_flags.pull_scalars(p).at("ControlFlags")?;
        }
        self.control_structure.pull_scalars(p).at("ControlStructure")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.x_pos.push_scalars(p).at("XPos")?;
        self.delta_x.push_scalars(p).at("DeltaX")?;
        self.y_pos.push_scalars(p).at("YPos")?;
        self.delta_y.push_scalars(p).at("DeltaY")?;
        self.control_type.push_scalars(p).at("ControlType")?;
        self.control_flags.push_scalars(p).at("ControlFlags")?;
        self.control_structure.push_scalars(p).at("ControlStructure")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "TRow");
        self.x_pos.print("XPos", out);
        self.delta_x.print("DeltaX", out);
        self.y_pos.print("YPos", out);
        self.delta_y.print("DeltaY", out);
        self.control_type.print("ControlType", out);
        self.control_flags.print("ControlFlags", out);
        self.control_structure.print("ControlStructure", out);
        out.end();
    }
}

/// A template: the value that \`NspiGetTemplateInfo\` returns (MS-OXOABKT 2.2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 1 */
///     uint32 Type;
///     uint32 RowCount;
///     TRow Rows[RowCount];
///     /** The texts of the controls, in the code page that the client asked for. */
///     [flag(NDR_REMAINING)] DATA_BLOB Texts;
/// } TRowSet;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TRowSet {
    /// 1
    #[doc(alias = "Type")]
    pub r#type: u32,
    /// `uint32 RowCount`
    #[doc(alias = "RowCount")]
    pub row_count: u32,
    /// `TRow Rows[RowCount]`
    #[doc(alias = "Rows")]
    pub rows: Vec<TRow>,
    /// The texts of the controls, in the code page that the client asked for.
    #[doc(alias = "Texts")]
    pub texts: DataBlob,
}

impl Ndr for TRowSet {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 8, 0, [(r#type, 0), (row_count, 4)]) {
            self.r#type.pull_scalars(p).at("Type")?;
            self.row_count.pull_scalars(p).at("RowCount")?;
        }
        p.items(&mut self.rows, Dim::inline(self.row_count)).at("Rows")?;
        p.with_flags(REMAINING, |p| self.texts.pull_scalars(p)).at("Texts")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.r#type.push_scalars(p).at("Type")?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.items(&self.rows, Dim::inline(self.row_count)).at("Rows")?;
        p.with_flags(REMAINING, |p| self.texts.push_scalars(p)).at("Texts")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "TRowSet");
        self.r#type.print("Type", out);
        self.row_count.print("RowCount", out);
        show_items("Rows", &self.rows, out);
        self.texts.print("Texts", out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<ControlType>("ControlType"),
    Type::of::<ControlFlags>("ControlFlags"),
    Type::of::<Cntrl>("CNTRL"),
    Type::of::<TRow>("TRow"),
    Type::of::<TRowSet>("TRowSet"),
];

/// The interface `oxoabkt`.
///
/// Display templates of the address book
pub static OXOABKT: Interface = Interface {
    name: "oxoabkt",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
