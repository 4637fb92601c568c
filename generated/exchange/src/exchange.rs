//! Generated from `exchange.idl` by `pidl`; changes belong there.

use dcerpc::dtyp::{Filetime, NdrContextHandle};
use super::oxcentryid::AddressBookEntryType;
use super::oxcerrors::ErrorCode;
use super::oxcrpc::{
    AuxBuffers, EcDoRpcRequest, EcDoRpcResponse, ExtRequests, ExtResponses,
};
use super::oxprops::PropertyTag;
use pidl_ndr::prelude::*;
use pidl_call::{CallContext, Caller, Dispatch, Fault, answer, call};

const ASCII_NULLTERM: Flags = Flags(0x44);

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const PRINT_HEX: Flags = Flags(0x2000000);

/// Code page of UTF-16 strings (MS-OXNSPI 2.2.1.5).
///
/// ```idl
/// const uint32 CP_WINUNICODE = 0x000004B0;
/// ```
pub const CP_WINUNICODE: u32 = 0x4b0;

/// Code page of Teletex strings (MS-OXNSPI 2.2.1.5).
///
/// ```idl
/// const uint32 CP_TELETEX = 0x00004F25;
/// ```
pub const CP_TELETEX: u32 = 0x4f25;

/// Locale that strings are compared in when none is asked for (MS-OXNSPI 2.2.1.4).
///
/// ```idl
/// const uint32 NSPI_DEFAULT_LOCALE = 0x00000409;
/// ```
pub const NSPI_DEFAULT_LOCALE: u32 = 0x409;

/// Provider of permanent entry ids (MS-OXNSPI 2.2.1.7).
///
/// ```idl
/// const string GUID_NSPI = "c840a7dc-42c0-1a10-b4b9-08002b2fe182";
/// ```
pub const GUID_NSPI: &str = "c840a7dc-42c0-1a10-b4b9-08002b2fe182";

/// Places in a table (MS-OXNSPI 2.2.1.8).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     MID_BEGINNING_OF_TABLE = 0x00000000,
///     MID_CURRENT = 0x00000001,
///     MID_END_OF_TABLE = 0x00000002
/// } PositioningMId;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PositioningMId(pub u32);

impl PositioningMId {
    /// `MID_BEGINNING_OF_TABLE = 0x00000000`
    pub const MID_BEGINNING_OF_TABLE: Self = Self(0);
    /// `MID_CURRENT = 0x00000001`
    pub const MID_CURRENT: Self = Self(1);
    /// `MID_END_OF_TABLE = 0x00000002`
    pub const MID_END_OF_TABLE: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("MID_BEGINNING_OF_TABLE", 0),
        ("MID_CURRENT", 1),
        ("MID_END_OF_TABLE", 2),
    ];
}

pidl_ndr::wire_enum!(PositioningMId, u32, u32, 4);

/// What became of a name (MS-OXNSPI 2.2.1.9).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     /** Nobody has it. */
///     MID_UNRESOLVED = 0x00000000,
///     /** Several have it. */
///     MID_AMBIGUOUS = 0x00000001,
///     /** One has it. */
///     MID_RESOLVED = 0x00000002
/// } AnrMId;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AnrMId(pub u32);

impl AnrMId {
    /// Nobody has it.
    pub const MID_UNRESOLVED: Self = Self(0);
    /// Several have it.
    pub const MID_AMBIGUOUS: Self = Self(1);
    /// One has it.
    pub const MID_RESOLVED: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("MID_UNRESOLVED", 0),
        ("MID_AMBIGUOUS", 1),
        ("MID_RESOLVED", 2),
    ];
}

pidl_ndr::wire_enum!(AnrMId, u32, u32, 4);

/// Sort order of a table (MS-OXNSPI 2.2.1.10).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     SortTypeDisplayName = 0x00000000,
///     SortTypePhoneticDisplayName = 0x00000003,
///     SortTypeDisplayName_RO = 0x000003E8,
///     SortTypeDisplayName_W = 0x000003E9
/// } TableSortOrder;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TableSortOrder(pub u32);

impl TableSortOrder {
    /// `SortTypeDisplayName = 0x00000000`
    #[doc(alias = "SortTypeDisplayName")]
    pub const SORT_TYPE_DISPLAY_NAME: Self = Self(0);
    /// `SortTypePhoneticDisplayName = 0x00000003`
    #[doc(alias = "SortTypePhoneticDisplayName")]
    pub const SORT_TYPE_PHONETIC_DISPLAY_NAME: Self = Self(3);
    /// `SortTypeDisplayName_RO = 0x000003E8`
    #[doc(alias = "SortTypeDisplayName_RO")]
    pub const SORTTYPEDISPLAYNAME_RO: Self = Self(1000);
    /// `SortTypeDisplayName_W = 0x000003E9`
    #[doc(alias = "SortTypeDisplayName_W")]
    pub const SORTTYPEDISPLAYNAME_W: Self = Self(1001);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("SortTypeDisplayName", 0),
        ("SortTypePhoneticDisplayName", 3),
        ("SortTypeDisplayName_RO", 1000),
        ("SortTypeDisplayName_W", 1001),
    ];
}

pidl_ndr::wire_enum!(TableSortOrder, u32, u32, 4);

/// Flags of \`NspiBind\` (MS-OXNSPI 3.1.4.1.1).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     fAnonymousLogin = 0x00000020
/// } NspiBindFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NspiBindFlags(pub u32);

impl NspiBindFlags {
    /// `fAnonymousLogin = 0x00000020`
    #[doc(alias = "fAnonymousLogin")]
    pub const F_ANONYMOUS_LOGIN: Self = Self(0x20);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("fAnonymousLogin", 0x20)];
}

pidl_ndr::wire_bitmap!(NspiBindFlags, u32, u32, 32, 4);

/// Flags of \`NspiQueryRows\`, \`NspiGetPropList\` and \`NspiGetProps\` (MS-OXNSPI 2.2.1.11).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     /** Leave out properties that are objects. */
///     fSkipObjects = 0x00000001,
///     /** Entry ids are to be ephemeral. */
///     fEphID = 0x00000002
/// } NspiRetrieveFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NspiRetrieveFlags(pub u32);

impl NspiRetrieveFlags {
    /// Leave out properties that are objects.
    #[doc(alias = "fSkipObjects")]
    pub const F_SKIP_OBJECTS: Self = Self(0x1);
    /// Entry ids are to be ephemeral.
    #[doc(alias = "fEphID")]
    pub const F_EPH_ID: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("fSkipObjects", 0x1),
        ("fEphID", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(NspiRetrieveFlags, u32, u32, 32, 4);

/// Flags of \`NspiGetSpecialTable\` (MS-OXNSPI 2.2.1.12).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     /** The table of address creation templates, not the hierarchy. */
///     NspiAddressCreationTemplates = 0x00000002,
///     NspiUnicodeStrings = 0x00000004
/// } NspiSpecialTableFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NspiSpecialTableFlags(pub u32);

impl NspiSpecialTableFlags {
    /// The table of address creation templates, not the hierarchy.
    #[doc(alias = "NspiAddressCreationTemplates")]
    pub const NSPI_ADDRESS_CREATION_TEMPLATES: Self = Self(0x2);
    /// `NspiUnicodeStrings = 0x00000004`
    #[doc(alias = "NspiUnicodeStrings")]
    pub const NSPI_UNICODE_STRINGS: Self = Self(0x4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("NspiAddressCreationTemplates", 0x2),
        ("NspiUnicodeStrings", 0x4),
    ];
}

pidl_ndr::wire_bitmap!(NspiSpecialTableFlags, u32, u32, 32, 4);

/// Flags of \`NspiQueryColumns\` (MS-OXNSPI 2.2.1.13).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     NspiUnicodeProptypes = 0x80000000
/// } NspiQueryColumnsFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NspiQueryColumnsFlags(pub u32);

impl NspiQueryColumnsFlags {
    /// `NspiUnicodeProptypes = 0x80000000`
    #[doc(alias = "NspiUnicodeProptypes")]
    pub const NSPI_UNICODE_PROPTYPES: Self = Self(0x80000000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("NspiUnicodeProptypes", 0x80000000),
    ];
}

pidl_ndr::wire_bitmap!(NspiQueryColumnsFlags, u32, u32, 32, 4);

/// Flags of \`NspiGetTemplateInfo\` (MS-OXNSPI 2.2.1.14).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     TI_TEMPLATE = 0x00000001,
///     TI_SCRIPT = 0x00000004,
///     TI_EMT = 0x00000010,
///     TI_HELPFILE_NAME = 0x00000020,
///     TI_HELPFILE_CONTENTS = 0x00000040
/// } NspiTemplateInfoFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NspiTemplateInfoFlags(pub u32);

impl NspiTemplateInfoFlags {
    /// `TI_TEMPLATE = 0x00000001`
    pub const TI_TEMPLATE: Self = Self(0x1);
    /// `TI_SCRIPT = 0x00000004`
    pub const TI_SCRIPT: Self = Self(0x4);
    /// `TI_EMT = 0x00000010`
    pub const TI_EMT: Self = Self(0x10);
    /// `TI_HELPFILE_NAME = 0x00000020`
    pub const TI_HELPFILE_NAME: Self = Self(0x20);
    /// `TI_HELPFILE_CONTENTS = 0x00000040`
    pub const TI_HELPFILE_CONTENTS: Self = Self(0x40);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("TI_TEMPLATE", 0x1),
        ("TI_SCRIPT", 0x4),
        ("TI_EMT", 0x10),
        ("TI_HELPFILE_NAME", 0x20),
        ("TI_HELPFILE_CONTENTS", 0x40),
    ];
}

pidl_ndr::wire_bitmap!(NspiTemplateInfoFlags, u32, u32, 32, 4);

/// Flags of \`NspiModLinkAtt\` (MS-OXNSPI 2.2.1.15).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     /** Remove the values instead of adding them. */
///     fDelete = 0x00000001
/// } NspiModLinkAttFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NspiModLinkAttFlags(pub u32);

impl NspiModLinkAttFlags {
    /// Remove the values instead of adding them.
    #[doc(alias = "fDelete")]
    pub const F_DELETE: Self = Self(0x1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("fDelete", 0x1)];
}

pidl_ndr::wire_bitmap!(NspiModLinkAttFlags, u32, u32, 32, 4);

/// Result of \`NspiUnbind\` (MS-OXCDATA 2.4.3).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     UnbindSuccess = 0x00000001,
///     UnbindFailure = 0x00000002
/// } NspiUnbindResult;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NspiUnbindResult(pub u32);

impl NspiUnbindResult {
    /// `UnbindSuccess = 0x00000001`
    #[doc(alias = "UnbindSuccess")]
    pub const UNBIND_SUCCESS: Self = Self(1);
    /// `UnbindFailure = 0x00000002`
    #[doc(alias = "UnbindFailure")]
    pub const UNBIND_FAILURE: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("UnbindSuccess", 1),
        ("UnbindFailure", 2),
    ];
}

pidl_ndr::wire_enum!(NspiUnbindResult, u32, u32, 4);

/// A GUID as bytes, which never change order (MS-OXNSPI 2.2.2.1).
///
/// ```idl
/// typedef [public] struct {
///     [flag(NDR_PAHEX)] uint8 ab[16];
/// } FlatUID_r;
/// ```
#[doc(alias = "FlatUID_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlatUidR {
    /// `[flag(NDR_PAHEX)] uint8 ab[16]`
    pub ab: [u8; 16],
}

impl Ndr for FlatUidR {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(16, 1, [(ab, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.slice(&mut self.ab).at("ab")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.slice(&self.ab).at("ab")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FlatUID_r");
        show_flagged(PRINT_HEX, out, |out| out.u8_array("ab", &self.ab));
        out.end();
    }
}

/// Property tags, or minimal entry ids (MS-OXNSPI 2.2.2.2). The array is as long as one more than it holds.
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100001)] uint32 cValues;
///     [size_is(cValues + 1), length_is(cValues)] PropertyTag aulPropTag[];
/// } PropertyTagArray_r;
/// ```
#[doc(alias = "PropertyTagArray_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyTagArrayR {
    /// `[range(0, 100001)] uint32 cValues`
    #[doc(alias = "cValues")]
    pub c_values: u32,
    /// `[size_is(cValues + 1), length_is(cValues)] PropertyTag aulPropTag[]`
    #[doc(alias = "aulPropTag")]
    pub aul_prop_tag: Vec<PropertyTag>,
}

impl PropertyTagArrayR {
    /// The counts that stand in front of this struct when it is written.
    pub fn conformance(&self, p: &Push) -> Result<Vec<usize>> {
        Ok(Vec::from([p.size(i128::from(self.c_values) + 1)?]))
    }
}

impl Ndr for PropertyTagArrayR {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.hoist(1)?;
        p.align(4)?;
        p.ranged(&mut self.c_values, 0, 100001).at("cValues")?;
        p.items(
                &mut self.aul_prop_tag,
                Dim::conformant_varying(i128::from(self.c_values) + 1)
                    .length(self.c_values),
            )
            .at("aulPropTag")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.hoist(&self.conformance(p)?)?;
        p.align(4)?;
        self.c_values.push_scalars(p).at("cValues")?;
        p.items(
                &self.aul_prop_tag,
                Dim::conformant_varying(i128::from(self.c_values) + 1)
                    .length(self.c_values),
            )
            .at("aulPropTag")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyTagArray_r");
        self.c_values.print("cValues", out);
        show_items("aulPropTag", &self.aul_prop_tag, out);
        out.end();
    }
}

/// Minimal entry ids: a \`PropertyTagArray\_r\` that holds no property tags (MS-OXNSPI 2.2.2.2).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100001)] uint32 cValues;
///     [size_is(cValues + 1), length_is(cValues)] uint32 aulPropTag[];
/// } MIdArray_r;
/// ```
#[doc(alias = "MIdArray_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MIdArrayR {
    /// `[range(0, 100001)] uint32 cValues`
    #[doc(alias = "cValues")]
    pub c_values: u32,
    /// `[size_is(cValues + 1), length_is(cValues)] uint32 aulPropTag[]`
    #[doc(alias = "aulPropTag")]
    pub aul_prop_tag: Vec<u32>,
}

impl MIdArrayR {
    /// The counts that stand in front of this struct when it is written.
    pub fn conformance(&self, p: &Push) -> Result<Vec<usize>> {
        Ok(Vec::from([p.size(i128::from(self.c_values) + 1)?]))
    }
}

impl Ndr for MIdArrayR {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.hoist(1)?;
        p.align(4)?;
        p.ranged(&mut self.c_values, 0, 100001).at("cValues")?;
        p.items(
                &mut self.aul_prop_tag,
                Dim::conformant_varying(i128::from(self.c_values) + 1)
                    .length(self.c_values),
            )
            .at("aulPropTag")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.hoist(&self.conformance(p)?)?;
        p.align(4)?;
        self.c_values.push_scalars(p).at("cValues")?;
        p.items(
                &self.aul_prop_tag,
                Dim::conformant_varying(i128::from(self.c_values) + 1)
                    .length(self.c_values),
            )
            .at("aulPropTag")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "MIdArray_r");
        self.c_values.print("cValues", out);
        show_items("aulPropTag", &self.aul_prop_tag, out);
        out.end();
    }
}

/// Bytes (MS-OXNSPI 2.2.2.3).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 2097152)] uint32 cb;
///     [size_is(cb), flag(NDR_PAHEX)] uint8 *lpb;
/// } Binary_r;
/// ```
#[doc(alias = "Binary_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BinaryR {
    /// `[range(0, 2097152)] uint32 cb`
    pub cb: u32,
    /// `[size_is(cb), flag(NDR_PAHEX)] uint8 *lpb`
    pub lpb: Option<Vec<u8>>,
}

impl Ndr for BinaryR {
    const MIN_SIZE: usize = 8;

    pidl_ndr::flat!(8, 4, [(cb, 0, 0, 2097152), (ptr lpb, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        p.ranged(&mut self.cb, 0, 2097152).at("cb")?;
        p.unique(&mut self.lpb).at("lpb")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.array_pointee(&mut self.lpb, Dim::conformant(self.cb)).at("lpb")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.cb.push_scalars(p).at("cb")?;
        p.unique(&self.lpb).at("lpb")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.array_pointee(&self.lpb, Dim::conformant(self.cb)).at("lpb")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "Binary_r");
        self.cb.print("cb", out);
        show_flagged(PRINT_HEX, out, |out| show_bytes_pointer("lpb", &self.lpb, out));
        out.end();
    }
}

/// PtypMultipleInteger16 (MS-OXNSPI 2.2.2.4).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100000)] uint32 cValues;
///     [size_is(cValues)] int16 *lpi;
/// } ShortArray_r;
/// ```
#[doc(alias = "ShortArray_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShortArrayR {
    /// `[range(0, 100000)] uint32 cValues`
    #[doc(alias = "cValues")]
    pub c_values: u32,
    /// `[size_is(cValues)] int16 *lpi`
    pub lpi: Option<Vec<i16>>,
}

impl Ndr for ShortArrayR {
    const MIN_SIZE: usize = 8;

    pidl_ndr::flat!(8, 4, [(c_values, 0, 0, 100000), (ptr lpi, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        p.ranged(&mut self.c_values, 0, 100000).at("cValues")?;
        p.unique(&mut self.lpi).at("lpi")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.array_pointee(&mut self.lpi, Dim::conformant(self.c_values)).at("lpi")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.c_values.push_scalars(p).at("cValues")?;
        p.unique(&self.lpi).at("lpi")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.array_pointee(&self.lpi, Dim::conformant(self.c_values)).at("lpi")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ShortArray_r");
        self.c_values.print("cValues", out);
        show_array_pointer("lpi", &self.lpi, out);
        out.end();
    }
}

/// PtypMultipleInteger32 (MS-OXNSPI 2.2.2.5).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100000)] uint32 cValues;
///     [size_is(cValues)] int32 *lpl;
/// } LongArray_r;
/// ```
#[doc(alias = "LongArray_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LongArrayR {
    /// `[range(0, 100000)] uint32 cValues`
    #[doc(alias = "cValues")]
    pub c_values: u32,
    /// `[size_is(cValues)] int32 *lpl`
    pub lpl: Option<Vec<i32>>,
}

impl Ndr for LongArrayR {
    const MIN_SIZE: usize = 8;

    pidl_ndr::flat!(8, 4, [(c_values, 0, 0, 100000), (ptr lpl, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        p.ranged(&mut self.c_values, 0, 100000).at("cValues")?;
        p.unique(&mut self.lpl).at("lpl")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.array_pointee(&mut self.lpl, Dim::conformant(self.c_values)).at("lpl")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.c_values.push_scalars(p).at("cValues")?;
        p.unique(&self.lpl).at("lpl")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.array_pointee(&self.lpl, Dim::conformant(self.c_values)).at("lpl")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "LongArray_r");
        self.c_values.print("cValues", out);
        show_array_pointer("lpl", &self.lpl, out);
        out.end();
    }
}

/// An 8-bit string in an array.
///
/// ```idl
/// typedef struct {
///     [string, charset(RAW8)] uint8 *lpszA;
/// } String8_r;
/// ```
#[doc(alias = "String8_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct String8R {
    /// `[string, charset(RAW8)] uint8 *lpszA`
    #[doc(alias = "lpszA")]
    pub lpsz_a: Option<NdrString>,
}

impl Ndr for String8R {
    const MIN_SIZE: usize = 4;

    pidl_ndr::flat!(4, 4, [(ptr lpsz_a, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        p.unique(&mut self.lpsz_a).at("lpszA")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.text_pointee(&mut self.lpsz_a, Charset::Raw8, Dim::string()).at("lpszA")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        p.unique(&self.lpsz_a).at("lpszA")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.text_pointee(&self.lpsz_a, Charset::Raw8, Dim::string()).at("lpszA")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "String8_r");
        show_text_pointer("lpszA", &self.lpsz_a, out);
        out.end();
    }
}

/// PtypMultipleString8 (MS-OXNSPI 2.2.2.6).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100000)] uint32 cValues;
///     [size_is(cValues)] String8_r *lppszA;
/// } StringArray_r;
/// ```
#[doc(alias = "StringArray_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StringArrayR {
    /// `[range(0, 100000)] uint32 cValues`
    #[doc(alias = "cValues")]
    pub c_values: u32,
    /// `[size_is(cValues)] String8_r *lppszA`
    #[doc(alias = "lppszA")]
    pub lppsz_a: Option<Vec<String8R>>,
}

impl Ndr for StringArrayR {
    const MIN_SIZE: usize = 8;

    pidl_ndr::flat!(8, 4, [(c_values, 0, 0, 100000), (ptr lppsz_a, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        p.ranged(&mut self.c_values, 0, 100000).at("cValues")?;
        p.unique(&mut self.lppsz_a).at("lppszA")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.array_pointee(&mut self.lppsz_a, Dim::conformant(self.c_values)).at("lppszA")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.c_values.push_scalars(p).at("cValues")?;
        p.unique(&self.lppsz_a).at("lppszA")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.array_pointee(&self.lppsz_a, Dim::conformant(self.c_values)).at("lppszA")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "StringArray_r");
        self.c_values.print("cValues", out);
        show_array_pointer("lppszA", &self.lppsz_a, out);
        out.end();
    }
}

/// PtypMultipleBinary (MS-OXNSPI 2.2.2.7).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100000)] uint32 cValues;
///     [size_is(cValues)] Binary_r *lpbin;
/// } BinaryArray_r;
/// ```
#[doc(alias = "BinaryArray_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BinaryArrayR {
    /// `[range(0, 100000)] uint32 cValues`
    #[doc(alias = "cValues")]
    pub c_values: u32,
    /// `[size_is(cValues)] Binary_r *lpbin`
    pub lpbin: Option<Vec<BinaryR>>,
}

impl Ndr for BinaryArrayR {
    const MIN_SIZE: usize = 8;

    pidl_ndr::flat!(8, 4, [(c_values, 0, 0, 100000), (ptr lpbin, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        p.ranged(&mut self.c_values, 0, 100000).at("cValues")?;
        p.unique(&mut self.lpbin).at("lpbin")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.array_pointee(&mut self.lpbin, Dim::conformant(self.c_values)).at("lpbin")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.c_values.push_scalars(p).at("cValues")?;
        p.unique(&self.lpbin).at("lpbin")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.array_pointee(&self.lpbin, Dim::conformant(self.c_values)).at("lpbin")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "BinaryArray_r");
        self.c_values.print("cValues", out);
        show_array_pointer("lpbin", &self.lpbin, out);
        out.end();
    }
}

/// A GUID in an array.
///
/// ```idl
/// typedef struct {
///     FlatUID_r *lpguid;
/// } FlatUIDPointer_r;
/// ```
#[doc(alias = "FlatUIDPointer_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlatUidPointerR {
    /// `FlatUID_r *lpguid`
    pub lpguid: Option<FlatUidR>,
}

impl Ndr for FlatUidPointerR {
    const MIN_SIZE: usize = 4;

    pidl_ndr::flat!(4, 4, [(ptr lpguid, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.lpguid.pull_scalars(p).at("lpguid")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.lpguid.pull_buffers(p).at("lpguid")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.lpguid.push_scalars(p).at("lpguid")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        self.lpguid.push_buffers(p).at("lpguid")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FlatUIDPointer_r");
        self.lpguid.print("lpguid", out);
        out.end();
    }
}

/// PtypMultipleGuid (MS-OXNSPI 2.2.2.8).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100000)] uint32 cValues;
///     [size_is(cValues)] FlatUIDPointer_r *lpguid;
/// } FlatUIDArray_r;
/// ```
#[doc(alias = "FlatUIDArray_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlatUidArrayR {
    /// `[range(0, 100000)] uint32 cValues`
    #[doc(alias = "cValues")]
    pub c_values: u32,
    /// `[size_is(cValues)] FlatUIDPointer_r *lpguid`
    pub lpguid: Option<Vec<FlatUidPointerR>>,
}

impl Ndr for FlatUidArrayR {
    const MIN_SIZE: usize = 8;

    pidl_ndr::flat!(8, 4, [(c_values, 0, 0, 100000), (ptr lpguid, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        p.ranged(&mut self.c_values, 0, 100000).at("cValues")?;
        p.unique(&mut self.lpguid).at("lpguid")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.array_pointee(&mut self.lpguid, Dim::conformant(self.c_values)).at("lpguid")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.c_values.push_scalars(p).at("cValues")?;
        p.unique(&self.lpguid).at("lpguid")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.array_pointee(&self.lpguid, Dim::conformant(self.c_values)).at("lpguid")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "FlatUIDArray_r");
        self.c_values.print("cValues", out);
        show_array_pointer("lpguid", &self.lpguid, out);
        out.end();
    }
}

/// A UTF-16 string in an array.
///
/// ```idl
/// typedef struct {
///     [string, charset(UTF16)] uint16 *lpszW;
/// } String_r;
/// ```
#[doc(alias = "String_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StringR {
    /// `[string, charset(UTF16)] uint16 *lpszW`
    #[doc(alias = "lpszW")]
    pub lpsz_w: Option<NdrString>,
}

impl Ndr for StringR {
    const MIN_SIZE: usize = 4;

    pidl_ndr::flat!(4, 4, [(ptr lpsz_w, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        p.unique(&mut self.lpsz_w).at("lpszW")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.utf16_pointee(&mut self.lpsz_w).at("lpszW")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        p.unique(&self.lpsz_w).at("lpszW")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.utf16_pointee(&self.lpsz_w).at("lpszW")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "String_r");
        show_text_pointer("lpszW", &self.lpsz_w, out);
        out.end();
    }
}

/// PtypMultipleString (MS-OXNSPI 2.2.2.9).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100000)] uint32 cValues;
///     [size_is(cValues)] String_r *lppszW;
/// } WStringArray_r;
/// ```
#[doc(alias = "WStringArray_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WStringArrayR {
    /// `[range(0, 100000)] uint32 cValues`
    #[doc(alias = "cValues")]
    pub c_values: u32,
    /// `[size_is(cValues)] String_r *lppszW`
    #[doc(alias = "lppszW")]
    pub lppsz_w: Option<Vec<StringR>>,
}

impl Ndr for WStringArrayR {
    const MIN_SIZE: usize = 8;

    pidl_ndr::flat!(8, 4, [(c_values, 0, 0, 100000), (ptr lppsz_w, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        p.ranged(&mut self.c_values, 0, 100000).at("cValues")?;
        p.unique(&mut self.lppsz_w).at("lppszW")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.array_pointee(&mut self.lppsz_w, Dim::conformant(self.c_values)).at("lppszW")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.c_values.push_scalars(p).at("cValues")?;
        p.unique(&self.lppsz_w).at("lppszW")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.array_pointee(&self.lppsz_w, Dim::conformant(self.c_values)).at("lppszW")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "WStringArray_r");
        self.c_values.print("cValues", out);
        show_array_pointer("lppszW", &self.lppsz_w, out);
        out.end();
    }
}

/// PtypMultipleTime (MS-OXNSPI 2.2.2.10).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100000)] uint32 cValues;
///     [size_is(cValues)] FILETIME *lpft;
/// } DateTimeArray_r;
/// ```
#[doc(alias = "DateTimeArray_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DateTimeArrayR {
    /// `[range(0, 100000)] uint32 cValues`
    #[doc(alias = "cValues")]
    pub c_values: u32,
    /// `[size_is(cValues)] FILETIME *lpft`
    pub lpft: Option<Vec<Filetime>>,
}

impl Ndr for DateTimeArrayR {
    const MIN_SIZE: usize = 8;

    pidl_ndr::flat!(8, 4, [(c_values, 0, 0, 100000), (ptr lpft, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        p.ranged(&mut self.c_values, 0, 100000).at("cValues")?;
        p.unique(&mut self.lpft).at("lpft")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.array_pointee(&mut self.lpft, Dim::conformant(self.c_values)).at("lpft")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.c_values.push_scalars(p).at("cValues")?;
        p.unique(&self.lpft).at("lpft")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.array_pointee(&self.lpft, Dim::conformant(self.c_values)).at("lpft")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "DateTimeArray_r");
        self.c_values.print("cValues", out);
        show_array_pointer("lpft", &self.lpft, out);
        out.end();
    }
}

/// The value of a property (MS-OXNSPI 2.2.2.11).
///
/// ```idl
/// typedef [public, switch_type(uint32)] union {
///     [case(PtypInteger16)] int16 i;
///     [case(PtypInteger32)] int32 l;
///     [case(PtypBoolean)] uint16 b;
///     [case(PtypString8), string, charset(RAW8)] uint8 *lpszA;
///     [case(PtypBinary)] Binary_r bin;
///     [case(PtypString), string, charset(UTF16)] uint16 *lpszW;
///     [case(PtypGuid)] FlatUID_r *lpguid;
///     [case(PtypTime)] FILETIME ft;
///     [case(PtypErrorCode)] ErrorCode err;
///     [case(PtypMultipleInteger16)] ShortArray_r MVi;
///     [case(PtypMultipleInteger32)] LongArray_r MVl;
///     [case(PtypMultipleString8)] StringArray_r MVszA;
///     [case(PtypMultipleBinary)] BinaryArray_r MVbin;
///     [case(PtypMultipleGuid)] FlatUIDArray_r MVguid;
///     [case(PtypMultipleString)] WStringArray_r MVszW;
///     [case(PtypMultipleTime)] DateTimeArray_r MVft;
///     [case(PtypNull, PtypObject)] uint32 lReserved;
/// } PROP_VAL_UNION;
/// ```
#[doc(alias = "PROP_VAL_UNION")]
#[derive(Clone, Debug, PartialEq)]
pub enum PropValUnion {
    /// For `PtypInteger16` (2).
    I(i16),
    /// For `PtypInteger32` (3).
    L(i32),
    /// For `PtypBoolean` (11).
    B(u16),
    /// For `PtypString8` (30).
    LpszA(Option<NdrString>),
    /// For `PtypBinary` (258).
    Bin(BinaryR),
    /// For `PtypString` (31).
    LpszW(Option<NdrString>),
    /// For `PtypGuid` (72).
    Lpguid(Option<FlatUidR>),
    /// For `PtypTime` (64).
    Ft(Filetime),
    /// For `PtypErrorCode` (10).
    Err(ErrorCode),
    /// For `PtypMultipleInteger16` (4098).
    MVi(ShortArrayR),
    /// For `PtypMultipleInteger32` (4099).
    MVl(LongArrayR),
    /// For `PtypMultipleString8` (4126).
    MVszA(StringArrayR),
    /// For `PtypMultipleBinary` (4354).
    MVbin(BinaryArrayR),
    /// For `PtypMultipleGuid` (4168).
    MVguid(FlatUidArrayR),
    /// For `PtypMultipleString` (4127).
    MVszW(WStringArrayR),
    /// For `PtypMultipleTime` (4160).
    MVft(DateTimeArrayR),
    /// For `PtypNull` (1), `PtypObject` (13).
    LReserved(u32),
}

impl Default for PropValUnion {
    fn default() -> Self {
        Self::I(Default::default())
    }
}

impl PropValUnion {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::I(_) => matches!(level, 2),
            Self::L(_) => matches!(level, 3),
            Self::B(_) => matches!(level, 11),
            Self::LpszA(_) => matches!(level, 30),
            Self::Bin(_) => matches!(level, 258),
            Self::LpszW(_) => matches!(level, 31),
            Self::Lpguid(_) => matches!(level, 72),
            Self::Ft(_) => matches!(level, 64),
            Self::Err(_) => matches!(level, 10),
            Self::MVi(_) => matches!(level, 4098),
            Self::MVl(_) => matches!(level, 4099),
            Self::MVszA(_) => matches!(level, 4126),
            Self::MVbin(_) => matches!(level, 4354),
            Self::MVguid(_) => matches!(level, 4168),
            Self::MVszW(_) => matches!(level, 4127),
            Self::MVft(_) => matches!(level, 4160),
            Self::LReserved(_) => matches!(level, 1 | 13),
        }
    }
}

impl NdrUnion for PropValUnion {
    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(8)?;
        let tag = p.u32()?;
        p.check_tag(level, tag)?;
        p.align64(8)?;
        *self = match level {
            2 => Self::I(Default::default()),
            3 => Self::L(Default::default()),
            11 => Self::B(Default::default()),
            30 => Self::LpszA(Default::default()),
            258 => Self::Bin(Default::default()),
            31 => Self::LpszW(Default::default()),
            72 => Self::Lpguid(Default::default()),
            64 => Self::Ft(Default::default()),
            10 => Self::Err(Default::default()),
            4098 => Self::MVi(Default::default()),
            4099 => Self::MVl(Default::default()),
            4126 => Self::MVszA(Default::default()),
            4354 => Self::MVbin(Default::default()),
            4168 => Self::MVguid(Default::default()),
            4127 => Self::MVszW(Default::default()),
            4160 => Self::MVft(Default::default()),
            1 | 13 => Self::LReserved(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::I(v) => v.pull_scalars(p).at("i")?,
            Self::L(v) => v.pull_scalars(p).at("l")?,
            Self::B(v) => v.pull_scalars(p).at("b")?,
            Self::LpszA(v) => p.unique(v).at("lpszA")?,
            Self::Bin(v) => v.pull_scalars(p).at("bin")?,
            Self::LpszW(v) => p.unique(v).at("lpszW")?,
            Self::Lpguid(v) => v.pull_scalars(p).at("lpguid")?,
            Self::Ft(v) => v.pull_scalars(p).at("ft")?,
            Self::Err(v) => v.pull_scalars(p).at("err")?,
            Self::MVi(v) => v.pull_scalars(p).at("MVi")?,
            Self::MVl(v) => v.pull_scalars(p).at("MVl")?,
            Self::MVszA(v) => v.pull_scalars(p).at("MVszA")?,
            Self::MVbin(v) => v.pull_scalars(p).at("MVbin")?,
            Self::MVguid(v) => v.pull_scalars(p).at("MVguid")?,
            Self::MVszW(v) => v.pull_scalars(p).at("MVszW")?,
            Self::MVft(v) => v.pull_scalars(p).at("MVft")?,
            Self::LReserved(v) => v.pull_scalars(p).at("lReserved")?,
        }
        Ok(())
    }
    fn pull_buffers(&mut self, _level: i64, p: &mut Pull<'_>) -> Result<()> {
        match self {
            Self::LpszA(v) => {
                p.text_pointee(v, Charset::Raw8, Dim::string()).at("lpszA")?
            }
            Self::Bin(v) => v.pull_buffers(p).at("bin")?,
            Self::LpszW(v) => p.utf16_pointee(v).at("lpszW")?,
            Self::Lpguid(v) => v.pull_buffers(p).at("lpguid")?,
            Self::MVi(v) => v.pull_buffers(p).at("MVi")?,
            Self::MVl(v) => v.pull_buffers(p).at("MVl")?,
            Self::MVszA(v) => v.pull_buffers(p).at("MVszA")?,
            Self::MVbin(v) => v.pull_buffers(p).at("MVbin")?,
            Self::MVguid(v) => v.pull_buffers(p).at("MVguid")?,
            Self::MVszW(v) => v.pull_buffers(p).at("MVszW")?,
            Self::MVft(v) => v.pull_buffers(p).at("MVft")?,
            _ => {}
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        p.u32(p.narrow(level)?)?;
        p.align64(8)?;
        match self {
            Self::I(v) => v.push_scalars(p).at("i")?,
            Self::L(v) => v.push_scalars(p).at("l")?,
            Self::B(v) => v.push_scalars(p).at("b")?,
            Self::LpszA(v) => p.unique(v).at("lpszA")?,
            Self::Bin(v) => v.push_scalars(p).at("bin")?,
            Self::LpszW(v) => p.unique(v).at("lpszW")?,
            Self::Lpguid(v) => v.push_scalars(p).at("lpguid")?,
            Self::Ft(v) => v.push_scalars(p).at("ft")?,
            Self::Err(v) => v.push_scalars(p).at("err")?,
            Self::MVi(v) => v.push_scalars(p).at("MVi")?,
            Self::MVl(v) => v.push_scalars(p).at("MVl")?,
            Self::MVszA(v) => v.push_scalars(p).at("MVszA")?,
            Self::MVbin(v) => v.push_scalars(p).at("MVbin")?,
            Self::MVguid(v) => v.push_scalars(p).at("MVguid")?,
            Self::MVszW(v) => v.push_scalars(p).at("MVszW")?,
            Self::MVft(v) => v.push_scalars(p).at("MVft")?,
            Self::LReserved(v) => v.push_scalars(p).at("lReserved")?,
        }
        Ok(())
    }
    fn push_buffers(&self, _level: i64, p: &mut Push) -> Result<()> {
        match self {
            Self::LpszA(v) => {
                p.text_pointee(v, Charset::Raw8, Dim::string()).at("lpszA")?
            }
            Self::Bin(v) => v.push_buffers(p).at("bin")?,
            Self::LpszW(v) => p.utf16_pointee(v).at("lpszW")?,
            Self::Lpguid(v) => v.push_buffers(p).at("lpguid")?,
            Self::MVi(v) => v.push_buffers(p).at("MVi")?,
            Self::MVl(v) => v.push_buffers(p).at("MVl")?,
            Self::MVszA(v) => v.push_buffers(p).at("MVszA")?,
            Self::MVbin(v) => v.push_buffers(p).at("MVbin")?,
            Self::MVguid(v) => v.push_buffers(p).at("MVguid")?,
            Self::MVszW(v) => v.push_buffers(p).at("MVszW")?,
            Self::MVft(v) => v.push_buffers(p).at("MVft")?,
            _ => {}
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "PROP_VAL_UNION", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::I(v) => v.print("i", out),
            Self::L(v) => v.print("l", out),
            Self::B(v) => v.print("b", out),
            Self::LpszA(v) => show_text_pointer("lpszA", v, out),
            Self::Bin(v) => v.print("bin", out),
            Self::LpszW(v) => show_text_pointer("lpszW", v, out),
            Self::Lpguid(v) => v.print("lpguid", out),
            Self::Ft(v) => v.print("ft", out),
            Self::Err(v) => v.print("err", out),
            Self::MVi(v) => v.print("MVi", out),
            Self::MVl(v) => v.print("MVl", out),
            Self::MVszA(v) => v.print("MVszA", out),
            Self::MVbin(v) => v.print("MVbin", out),
            Self::MVguid(v) => v.print("MVguid", out),
            Self::MVszW(v) => v.print("MVszW", out),
            Self::MVft(v) => v.print("MVft", out),
            Self::LReserved(v) => v.print("lReserved", out),
        }
        out.end();
    }
}

/// A property and its value (MS-OXNSPI 2.2.2.12).
///
/// ```idl
/// typedef [public] struct {
///     PropertyTag ulPropTag;
///     /** 0 */
///     uint32 ulReserved;
///     [switch_is(ulPropTag & 0xFFFF)] PROP_VAL_UNION Value;
/// } PropertyValue_r;
/// ```
#[doc(alias = "PropertyValue_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyValueR {
    /// `PropertyTag ulPropTag`
    #[doc(alias = "ulPropTag")]
    pub ul_prop_tag: PropertyTag,
    /// 0
    #[doc(alias = "ulReserved")]
    pub ul_reserved: u32,
    /// `[switch_is(ulPropTag & 0xFFFF)] PROP_VAL_UNION Value`
    #[doc(alias = "Value")]
    pub value: PropValUnion,
}

impl Ndr for PropertyValueR {
    const MIN_SIZE: usize = 14;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align_by(4, 8)?;
        if !pidl_ndr::run!(self, p, 8, 4, [(ul_prop_tag, 0), (ul_reserved, 4)]) {
            self.ul_prop_tag.pull_scalars(p).at("ulPropTag")?;
            self.ul_reserved.pull_scalars(p).at("ulReserved")?;
        }
        self.value
            .pull_scalars(level(i128::from(self.ul_prop_tag.0) & 65535), p)
            .at("Value")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.value
            .pull_buffers(level(i128::from(self.ul_prop_tag.0) & 65535), p)
            .at("Value")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.ul_prop_tag.push_scalars(p).at("ulPropTag")?;
        self.ul_reserved.push_scalars(p).at("ulReserved")?;
        self.value
            .push_scalars(level(i128::from(self.ul_prop_tag.0) & 65535), p)
            .at("Value")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        self.value
            .push_buffers(level(i128::from(self.ul_prop_tag.0) & 65535), p)
            .at("Value")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyValue_r");
        self.ul_prop_tag.print("ulPropTag", out);
        self.ul_reserved.print("ulReserved", out);
        self.value.print(level(i128::from(self.ul_prop_tag.0) & 65535), "Value", out);
        out.end();
    }
}

/// The properties of one object (MS-OXNSPI 2.2.3).
///
/// ```idl
/// typedef [public] struct {
///     /** 0 */
///     uint32 Reserved;
///     [range(0, 100000)] uint32 cValues;
///     [size_is(cValues)] PropertyValue_r *lpProps;
/// } PropertyRow_r;
/// ```
#[doc(alias = "PropertyRow_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyRowR {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[range(0, 100000)] uint32 cValues`
    #[doc(alias = "cValues")]
    pub c_values: u32,
    /// `[size_is(cValues)] PropertyValue_r *lpProps`
    #[doc(alias = "lpProps")]
    pub lp_props: Option<Vec<PropertyValueR>>,
}

impl Ndr for PropertyRowR {
    const MIN_SIZE: usize = 12;

    pidl_ndr::flat!(12, 4, [(reserved, 0), (c_values, 4, 0, 100000), (ptr lp_props, 8)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        p.ranged(&mut self.c_values, 0, 100000).at("cValues")?;
        p.unique(&mut self.lp_props).at("lpProps")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.array_pointee(&mut self.lp_props, Dim::conformant(self.c_values))
            .at("lpProps")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.c_values.push_scalars(p).at("cValues")?;
        p.unique(&self.lp_props).at("lpProps")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.array_pointee(&self.lp_props, Dim::conformant(self.c_values)).at("lpProps")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyRow_r");
        self.reserved.print("Reserved", out);
        self.c_values.print("cValues", out);
        show_array_pointer("lpProps", &self.lp_props, out);
        out.end();
    }
}

/// Rows of a table (MS-OXNSPI 2.2.4).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100000)] uint32 cRows;
///     [size_is(cRows)] PropertyRow_r aRow[];
/// } PropertyRowSet_r;
/// ```
#[doc(alias = "PropertyRowSet_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyRowSetR {
    /// `[range(0, 100000)] uint32 cRows`
    #[doc(alias = "cRows")]
    pub c_rows: u32,
    /// `[size_is(cRows)] PropertyRow_r aRow[]`
    #[doc(alias = "aRow")]
    pub a_row: Vec<PropertyRowR>,
}

impl PropertyRowSetR {
    /// The counts that stand in front of this struct when it is written.
    pub fn conformance(&self, p: &Push) -> Result<Vec<usize>> {
        Ok(Vec::from([p.size(self.c_rows)?]))
    }
}

impl Ndr for PropertyRowSetR {
    const MIN_SIZE: usize = 4;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.hoist(1)?;
        p.align_by(4, 8)?;
        p.ranged(&mut self.c_rows, 0, 100000).at("cRows")?;
        p.items(&mut self.a_row, Dim::conformant(self.c_rows)).at("aRow")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.items_buffers(&mut self.a_row).at("aRow")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.hoist(&self.conformance(p)?)?;
        p.align_by(4, 8)?;
        self.c_rows.push_scalars(p).at("cRows")?;
        p.items(&self.a_row, Dim::conformant(self.c_rows)).at("aRow")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.items_buffers(&self.a_row).at("aRow")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyRowSet_r");
        self.c_rows.print("cRows", out);
        show_items("aRow", &self.a_row, out);
        out.end();
    }
}

/// All or one of them hold (MS-OXNSPI 2.2.5.1).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100000)] uint32 cRes;
///     [size_is(cRes), max_recursion(128)] Restriction_r *lpRes;
/// } AndOrRestriction_r;
/// ```
#[doc(alias = "AndOrRestriction_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AndOrRestrictionR {
    /// `[range(0, 100000)] uint32 cRes`
    #[doc(alias = "cRes")]
    pub c_res: u32,
    /// `[size_is(cRes), max_recursion(128)] Restriction_r *lpRes`
    #[doc(alias = "lpRes")]
    pub lp_res: Option<Vec<RestrictionR>>,
}

impl Ndr for AndOrRestrictionR {
    const MIN_SIZE: usize = 8;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align_by(4, 8)?;
        p.ranged(&mut self.c_res, 0, 100000).at("cRes")?;
        p.unique(&mut self.lp_res).at("lpRes")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.nested(
                Some(128),
                |p| p.array_pointee(&mut self.lp_res, Dim::conformant(self.c_res)),
            )
            .at("lpRes")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.c_res.push_scalars(p).at("cRes")?;
        p.unique(&self.lp_res).at("lpRes")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.nested(
                Some(128),
                |p| p.array_pointee(&self.lp_res, Dim::conformant(self.c_res)),
            )
            .at("lpRes")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "AndOrRestriction_r");
        self.c_res.print("cRes", out);
        show_array_pointer("lpRes", &self.lp_res, out);
        out.end();
    }
}

/// It does not hold (MS-OXNSPI 2.2.5.2).
///
/// ```idl
/// typedef [public] struct {
///     [max_recursion(128)] Restriction_r *lpRes;
/// } NotRestriction_r;
/// ```
#[doc(alias = "NotRestriction_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotRestrictionR {
    /// `[max_recursion(128)] Restriction_r *lpRes`
    #[doc(alias = "lpRes")]
    pub lp_res: Option<Box<RestrictionR>>,
}

impl Ndr for NotRestrictionR {
    const MIN_SIZE: usize = 4;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align_by(4, 8)?;
        self.lp_res.pull_scalars(p).at("lpRes")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.nested(Some(128), |p| self.lp_res.pull_buffers(p)).at("lpRes")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.lp_res.push_scalars(p).at("lpRes")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.nested(Some(128), |p| self.lp_res.push_buffers(p)).at("lpRes")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "NotRestriction_r");
        self.lp_res.print("lpRes", out);
        out.end();
    }
}

/// The text or bytes of a property contain those of the value (MS-OXNSPI 2.2.5.3).
///
/// ```idl
/// typedef [public] struct {
///     /** `FuzzyLevelLow` in the low 16 bits, `FuzzyLevelHigh` in the high ones. */
///     uint32 ulFuzzyLevel;
///     PropertyTag ulPropTag;
///     PropertyValue_r *lpProp;
/// } ContentRestriction_r;
/// ```
#[doc(alias = "ContentRestriction_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContentRestrictionR {
    /// \`FuzzyLevelLow\` in the low 16 bits, \`FuzzyLevelHigh\` in the high ones.
    #[doc(alias = "ulFuzzyLevel")]
    pub ul_fuzzy_level: u32,
    /// `PropertyTag ulPropTag`
    #[doc(alias = "ulPropTag")]
    pub ul_prop_tag: PropertyTag,
    /// `PropertyValue_r *lpProp`
    #[doc(alias = "lpProp")]
    pub lp_prop: Option<PropertyValueR>,
}

impl Ndr for ContentRestrictionR {
    const MIN_SIZE: usize = 12;

    pidl_ndr::flat!(12, 4, [(ul_fuzzy_level, 0), (ul_prop_tag, 4), (ptr lp_prop, 8)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.ul_fuzzy_level.pull_scalars(p).at("ulFuzzyLevel")?;
        self.ul_prop_tag.pull_scalars(p).at("ulPropTag")?;
        self.lp_prop.pull_scalars(p).at("lpProp")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.lp_prop.pull_buffers(p).at("lpProp")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.ul_fuzzy_level.push_scalars(p).at("ulFuzzyLevel")?;
        self.ul_prop_tag.push_scalars(p).at("ulPropTag")?;
        self.lp_prop.push_scalars(p).at("lpProp")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        self.lp_prop.push_buffers(p).at("lpProp")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ContentRestriction_r");
        self.ul_fuzzy_level.print("ulFuzzyLevel", out);
        self.ul_prop_tag.print("ulPropTag", out);
        self.lp_prop.print("lpProp", out);
        out.end();
    }
}

/// A property compares so with the value (MS-OXNSPI 2.2.5.5).
///
/// ```idl
/// typedef [public] struct {
///     /** A `RelOp`. */
///     uint32 relop;
///     PropertyTag ulPropTag;
///     PropertyValue_r *lpProp;
/// } PropertyRestriction_r;
/// ```
#[doc(alias = "PropertyRestriction_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyRestrictionR {
    /// A \`RelOp\`.
    pub relop: u32,
    /// `PropertyTag ulPropTag`
    #[doc(alias = "ulPropTag")]
    pub ul_prop_tag: PropertyTag,
    /// `PropertyValue_r *lpProp`
    #[doc(alias = "lpProp")]
    pub lp_prop: Option<PropertyValueR>,
}

impl Ndr for PropertyRestrictionR {
    const MIN_SIZE: usize = 12;

    pidl_ndr::flat!(12, 4, [(relop, 0), (ul_prop_tag, 4), (ptr lp_prop, 8)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.relop.pull_scalars(p).at("relop")?;
        self.ul_prop_tag.pull_scalars(p).at("ulPropTag")?;
        self.lp_prop.pull_scalars(p).at("lpProp")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.lp_prop.pull_buffers(p).at("lpProp")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.relop.push_scalars(p).at("relop")?;
        self.ul_prop_tag.push_scalars(p).at("ulPropTag")?;
        self.lp_prop.push_scalars(p).at("lpProp")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        self.lp_prop.push_buffers(p).at("lpProp")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyRestriction_r");
        self.relop.print("relop", out);
        self.ul_prop_tag.print("ulPropTag", out);
        self.lp_prop.print("lpProp", out);
        out.end();
    }
}

/// Two properties compare so.
///
/// ```idl
/// typedef [public] struct {
///     /** A `RelOp`. */
///     uint32 relop;
///     PropertyTag ulPropTag1;
///     PropertyTag ulPropTag2;
/// } ComparePropsRestriction_r;
/// ```
#[doc(alias = "ComparePropsRestriction_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ComparePropsRestrictionR {
    /// A \`RelOp\`.
    pub relop: u32,
    /// `PropertyTag ulPropTag1`
    #[doc(alias = "ulPropTag1")]
    pub ul_prop_tag1: PropertyTag,
    /// `PropertyTag ulPropTag2`
    #[doc(alias = "ulPropTag2")]
    pub ul_prop_tag2: PropertyTag,
}

impl Ndr for ComparePropsRestrictionR {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(12, 4, [(relop, 0), (ul_prop_tag1, 4), (ul_prop_tag2, 8)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.relop.pull_scalars(p).at("relop")?;
        self.ul_prop_tag1.pull_scalars(p).at("ulPropTag1")?;
        self.ul_prop_tag2.pull_scalars(p).at("ulPropTag2")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.relop.push_scalars(p).at("relop")?;
        self.ul_prop_tag1.push_scalars(p).at("ulPropTag1")?;
        self.ul_prop_tag2.push_scalars(p).at("ulPropTag2")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ComparePropsRestriction_r");
        self.relop.print("relop", out);
        self.ul_prop_tag1.print("ulPropTag1", out);
        self.ul_prop_tag2.print("ulPropTag2", out);
        out.end();
    }
}

/// Bits of a property are or are not zero (MS-OXNSPI 2.2.5.4).
///
/// ```idl
/// typedef [public] struct {
///     /** A `BitmapRelOp`. */
///     uint32 relBMR;
///     PropertyTag ulPropTag;
///     uint32 ulMask;
/// } BitMaskRestriction_r;
/// ```
#[doc(alias = "BitMaskRestriction_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BitMaskRestrictionR {
    /// A \`BitmapRelOp\`.
    #[doc(alias = "relBMR")]
    pub rel_bmr: u32,
    /// `PropertyTag ulPropTag`
    #[doc(alias = "ulPropTag")]
    pub ul_prop_tag: PropertyTag,
    /// `uint32 ulMask`
    #[doc(alias = "ulMask")]
    pub ul_mask: u32,
}

impl Ndr for BitMaskRestrictionR {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(12, 4, [(rel_bmr, 0), (ul_prop_tag, 4), (ul_mask, 8)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.rel_bmr.pull_scalars(p).at("relBMR")?;
        self.ul_prop_tag.pull_scalars(p).at("ulPropTag")?;
        self.ul_mask.pull_scalars(p).at("ulMask")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.rel_bmr.push_scalars(p).at("relBMR")?;
        self.ul_prop_tag.push_scalars(p).at("ulPropTag")?;
        self.ul_mask.push_scalars(p).at("ulMask")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "BitMaskRestriction_r");
        self.rel_bmr.print("relBMR", out);
        self.ul_prop_tag.print("ulPropTag", out);
        self.ul_mask.print("ulMask", out);
        out.end();
    }
}

/// The size of a value compares so.
///
/// ```idl
/// typedef [public] struct {
///     /** A `RelOp`. */
///     uint32 relop;
///     PropertyTag ulPropTag;
///     /** In bytes. */
///     uint32 cb;
/// } SizeRestriction_r;
/// ```
#[doc(alias = "SizeRestriction_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SizeRestrictionR {
    /// A \`RelOp\`.
    pub relop: u32,
    /// `PropertyTag ulPropTag`
    #[doc(alias = "ulPropTag")]
    pub ul_prop_tag: PropertyTag,
    /// In bytes.
    pub cb: u32,
}

impl Ndr for SizeRestrictionR {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(12, 4, [(relop, 0), (ul_prop_tag, 4), (cb, 8)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.relop.pull_scalars(p).at("relop")?;
        self.ul_prop_tag.pull_scalars(p).at("ulPropTag")?;
        self.cb.pull_scalars(p).at("cb")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.relop.push_scalars(p).at("relop")?;
        self.ul_prop_tag.push_scalars(p).at("ulPropTag")?;
        self.cb.push_scalars(p).at("cb")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "SizeRestriction_r");
        self.relop.print("relop", out);
        self.ul_prop_tag.print("ulPropTag", out);
        self.cb.print("cb", out);
        out.end();
    }
}

/// The object has the property (MS-OXNSPI 2.2.5.6).
///
/// ```idl
/// typedef [public] struct {
///     uint32 ulReserved1;
///     PropertyTag ulPropTag;
///     uint32 ulReserved2;
/// } ExistRestriction_r;
/// ```
#[doc(alias = "ExistRestriction_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExistRestrictionR {
    /// `uint32 ulReserved1`
    #[doc(alias = "ulReserved1")]
    pub ul_reserved1: u32,
    /// `PropertyTag ulPropTag`
    #[doc(alias = "ulPropTag")]
    pub ul_prop_tag: PropertyTag,
    /// `uint32 ulReserved2`
    #[doc(alias = "ulReserved2")]
    pub ul_reserved2: u32,
}

impl Ndr for ExistRestrictionR {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(12, 4, [(ul_reserved1, 0), (ul_prop_tag, 4), (ul_reserved2, 8)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.ul_reserved1.pull_scalars(p).at("ulReserved1")?;
        self.ul_prop_tag.pull_scalars(p).at("ulPropTag")?;
        self.ul_reserved2.pull_scalars(p).at("ulReserved2")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.ul_reserved1.push_scalars(p).at("ulReserved1")?;
        self.ul_prop_tag.push_scalars(p).at("ulPropTag")?;
        self.ul_reserved2.push_scalars(p).at("ulReserved2")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExistRestriction_r");
        self.ul_reserved1.print("ulReserved1", out);
        self.ul_prop_tag.print("ulPropTag", out);
        self.ul_reserved2.print("ulReserved2", out);
        out.end();
    }
}

/// An object of the object meets it.
///
/// ```idl
/// typedef [public] struct {
///     PropertyTag ulSubObject;
///     [max_recursion(128)] Restriction_r *lpRes;
/// } SubRestriction_r;
/// ```
#[doc(alias = "SubRestriction_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubRestrictionR {
    /// `PropertyTag ulSubObject`
    #[doc(alias = "ulSubObject")]
    pub ul_sub_object: PropertyTag,
    /// `[max_recursion(128)] Restriction_r *lpRes`
    #[doc(alias = "lpRes")]
    pub lp_res: Option<Box<RestrictionR>>,
}

impl Ndr for SubRestrictionR {
    const MIN_SIZE: usize = 8;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align_by(4, 8)?;
        self.ul_sub_object.pull_scalars(p).at("ulSubObject")?;
        self.lp_res.pull_scalars(p).at("lpRes")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.nested(Some(128), |p| self.lp_res.pull_buffers(p)).at("lpRes")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.ul_sub_object.push_scalars(p).at("ulSubObject")?;
        self.lp_res.push_scalars(p).at("lpRes")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.nested(Some(128), |p| self.lp_res.push_buffers(p)).at("lpRes")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "SubRestriction_r");
        self.ul_sub_object.print("ulSubObject", out);
        self.lp_res.print("lpRes", out);
        out.end();
    }
}

/// What a restriction needs to know (MS-OXNSPI 2.2.5.7).
///
/// ```idl
/// typedef [public, switch_type(uint32)] union {
///     [case(RES_AND)] AndOrRestriction_r resAnd;
///     [case(RES_OR)] AndOrRestriction_r resOr;
///     [case(RES_NOT)] NotRestriction_r resNot;
///     [case(RES_CONTENT)] ContentRestriction_r resContent;
///     [case(RES_PROPERTY)] PropertyRestriction_r resProperty;
///     [case(RES_COMPAREPROPS)] ComparePropsRestriction_r resCompareProps;
///     [case(RES_BITMASK)] BitMaskRestriction_r resBitMask;
///     [case(RES_SIZE)] SizeRestriction_r resSize;
///     [case(RES_EXIST)] ExistRestriction_r resExist;
///     [case(RES_SUBOBJECT)] SubRestriction_r resSubRestriction;
/// } RestrictionUnion_r;
/// ```
#[doc(alias = "RestrictionUnion_r")]
#[derive(Clone, Debug, PartialEq)]
pub enum RestrictionUnionR {
    /// For `RES_AND` (0).
    ResAnd(AndOrRestrictionR),
    /// For `RES_OR` (1).
    ResOr(AndOrRestrictionR),
    /// For `RES_NOT` (2).
    ResNot(NotRestrictionR),
    /// For `RES_CONTENT` (3).
    ResContent(ContentRestrictionR),
    /// For `RES_PROPERTY` (4).
    ResProperty(PropertyRestrictionR),
    /// For `RES_COMPAREPROPS` (5).
    ResCompareProps(ComparePropsRestrictionR),
    /// For `RES_BITMASK` (6).
    ResBitMask(BitMaskRestrictionR),
    /// For `RES_SIZE` (7).
    ResSize(SizeRestrictionR),
    /// For `RES_EXIST` (8).
    ResExist(ExistRestrictionR),
    /// For `RES_SUBOBJECT` (9).
    ResSubRestriction(SubRestrictionR),
}

impl Default for RestrictionUnionR {
    fn default() -> Self {
        Self::ResContent(Default::default())
    }
}

impl RestrictionUnionR {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::ResAnd(_) => matches!(level, 0),
            Self::ResOr(_) => matches!(level, 1),
            Self::ResNot(_) => matches!(level, 2),
            Self::ResContent(_) => matches!(level, 3),
            Self::ResProperty(_) => matches!(level, 4),
            Self::ResCompareProps(_) => matches!(level, 5),
            Self::ResBitMask(_) => matches!(level, 6),
            Self::ResSize(_) => matches!(level, 7),
            Self::ResExist(_) => matches!(level, 8),
            Self::ResSubRestriction(_) => matches!(level, 9),
        }
    }
}

impl NdrUnion for RestrictionUnionR {
    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(8)?;
        let tag = p.u32()?;
        p.check_tag(level, tag)?;
        p.align64(8)?;
        *self = match level {
            0 => Self::ResAnd(Default::default()),
            1 => Self::ResOr(Default::default()),
            2 => Self::ResNot(Default::default()),
            3 => Self::ResContent(Default::default()),
            4 => Self::ResProperty(Default::default()),
            5 => Self::ResCompareProps(Default::default()),
            6 => Self::ResBitMask(Default::default()),
            7 => Self::ResSize(Default::default()),
            8 => Self::ResExist(Default::default()),
            9 => Self::ResSubRestriction(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::ResAnd(v) => p.nested(None, |p| v.pull_scalars(p)).at("resAnd")?,
            Self::ResOr(v) => p.nested(None, |p| v.pull_scalars(p)).at("resOr")?,
            Self::ResNot(v) => p.nested(None, |p| v.pull_scalars(p)).at("resNot")?,
            Self::ResContent(v) => v.pull_scalars(p).at("resContent")?,
            Self::ResProperty(v) => v.pull_scalars(p).at("resProperty")?,
            Self::ResCompareProps(v) => v.pull_scalars(p).at("resCompareProps")?,
            Self::ResBitMask(v) => v.pull_scalars(p).at("resBitMask")?,
            Self::ResSize(v) => v.pull_scalars(p).at("resSize")?,
            Self::ResExist(v) => v.pull_scalars(p).at("resExist")?,
            Self::ResSubRestriction(v) => {
                p.nested(None, |p| v.pull_scalars(p)).at("resSubRestriction")?
            }
        }
        Ok(())
    }
    fn pull_buffers(&mut self, _level: i64, p: &mut Pull<'_>) -> Result<()> {
        match self {
            Self::ResAnd(v) => v.pull_buffers(p).at("resAnd")?,
            Self::ResOr(v) => v.pull_buffers(p).at("resOr")?,
            Self::ResNot(v) => v.pull_buffers(p).at("resNot")?,
            Self::ResContent(v) => v.pull_buffers(p).at("resContent")?,
            Self::ResProperty(v) => v.pull_buffers(p).at("resProperty")?,
            Self::ResSubRestriction(v) => v.pull_buffers(p).at("resSubRestriction")?,
            _ => {}
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        p.u32(p.narrow(level)?)?;
        p.align64(8)?;
        match self {
            Self::ResAnd(v) => p.nested(None, |p| v.push_scalars(p)).at("resAnd")?,
            Self::ResOr(v) => p.nested(None, |p| v.push_scalars(p)).at("resOr")?,
            Self::ResNot(v) => p.nested(None, |p| v.push_scalars(p)).at("resNot")?,
            Self::ResContent(v) => v.push_scalars(p).at("resContent")?,
            Self::ResProperty(v) => v.push_scalars(p).at("resProperty")?,
            Self::ResCompareProps(v) => v.push_scalars(p).at("resCompareProps")?,
            Self::ResBitMask(v) => v.push_scalars(p).at("resBitMask")?,
            Self::ResSize(v) => v.push_scalars(p).at("resSize")?,
            Self::ResExist(v) => v.push_scalars(p).at("resExist")?,
            Self::ResSubRestriction(v) => {
                p.nested(None, |p| v.push_scalars(p)).at("resSubRestriction")?
            }
        }
        Ok(())
    }
    fn push_buffers(&self, _level: i64, p: &mut Push) -> Result<()> {
        match self {
            Self::ResAnd(v) => v.push_buffers(p).at("resAnd")?,
            Self::ResOr(v) => v.push_buffers(p).at("resOr")?,
            Self::ResNot(v) => v.push_buffers(p).at("resNot")?,
            Self::ResContent(v) => v.push_buffers(p).at("resContent")?,
            Self::ResProperty(v) => v.push_buffers(p).at("resProperty")?,
            Self::ResSubRestriction(v) => v.push_buffers(p).at("resSubRestriction")?,
            _ => {}
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "RestrictionUnion_r", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::ResAnd(v) => v.print("resAnd", out),
            Self::ResOr(v) => v.print("resOr", out),
            Self::ResNot(v) => v.print("resNot", out),
            Self::ResContent(v) => v.print("resContent", out),
            Self::ResProperty(v) => v.print("resProperty", out),
            Self::ResCompareProps(v) => v.print("resCompareProps", out),
            Self::ResBitMask(v) => v.print("resBitMask", out),
            Self::ResSize(v) => v.print("resSize", out),
            Self::ResExist(v) => v.print("resExist", out),
            Self::ResSubRestriction(v) => v.print("resSubRestriction", out),
        }
        out.end();
    }
}

/// Which objects are wanted (MS-OXNSPI 2.2.5.7).
///
/// ```idl
/// typedef [public] struct {
///     /** A `RestrictType`. */
///     uint32 rt;
///     [switch_is(rt)] RestrictionUnion_r res;
/// } Restriction_r;
/// ```
#[doc(alias = "Restriction_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestrictionR {
    /// A \`RestrictType\`.
    pub rt: u32,
    /// `[switch_is(rt)] RestrictionUnion_r res`
    pub res: RestrictionUnionR,
}

impl Ndr for RestrictionR {
    const MIN_SIZE: usize = 12;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align_by(4, 8)?;
        self.rt.pull_scalars(p).at("rt")?;
        p.nested(None, |p| self.res.pull_scalars(level(self.rt), p)).at("res")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.nested(None, |p| self.res.pull_buffers(level(self.rt), p)).at("res")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.rt.push_scalars(p).at("rt")?;
        p.nested(None, |p| self.res.push_scalars(level(self.rt), p)).at("res")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.nested(None, |p| self.res.push_buffers(level(self.rt), p)).at("res")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "Restriction_r");
        self.rt.print("rt", out);
        self.res.print(level(self.rt), "res", out);
        out.end();
    }
}

/// The name behind a property id (MS-OXNSPI 2.2.6.1).
///
/// ```idl
/// typedef [public] struct {
///     FlatUID_r *lpguid;
///     /** 0 */
///     uint32 ulReserved;
///     int32 lID;
/// } PropertyName_r;
/// ```
#[doc(alias = "PropertyName_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyNameR {
    /// `FlatUID_r *lpguid`
    pub lpguid: Option<FlatUidR>,
    /// 0
    #[doc(alias = "ulReserved")]
    pub ul_reserved: u32,
    /// `int32 lID`
    #[doc(alias = "lID")]
    pub l_id: i32,
}

impl Ndr for PropertyNameR {
    const MIN_SIZE: usize = 12;

    pidl_ndr::flat!(12, 4, [(ptr lpguid, 0), (ul_reserved, 4), (l_id, 8)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.lpguid.pull_scalars(p).at("lpguid")?;
        self.ul_reserved.pull_scalars(p).at("ulReserved")?;
        self.l_id.pull_scalars(p).at("lID")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.lpguid.pull_buffers(p).at("lpguid")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.lpguid.push_scalars(p).at("lpguid")?;
        self.ul_reserved.push_scalars(p).at("ulReserved")?;
        self.l_id.push_scalars(p).at("lID")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        self.lpguid.push_buffers(p).at("lpguid")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyName_r");
        self.lpguid.print("lpguid", out);
        self.ul_reserved.print("ulReserved", out);
        self.l_id.print("lID", out);
        out.end();
    }
}

/// A name in an array.
///
/// ```idl
/// typedef struct {
///     PropertyName_r *Name;
/// } PropertyNamePointer_r;
/// ```
#[doc(alias = "PropertyNamePointer_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyNamePointerR {
    /// `PropertyName_r *Name`
    #[doc(alias = "Name")]
    pub name: Option<PropertyNameR>,
}

impl Ndr for PropertyNamePointerR {
    const MIN_SIZE: usize = 4;

    pidl_ndr::flat!(4, 4, [(ptr name, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.name.pull_scalars(p).at("Name")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.name.pull_buffers(p).at("Name")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.name.push_scalars(p).at("Name")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        self.name.push_buffers(p).at("Name")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyNamePointer_r");
        self.name.print("Name", out);
        out.end();
    }
}

/// Names (MS-OXNSPI 2.2.6.2).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100000)] uint32 cNames;
///     [size_is(cNames)] PropertyName_r aNames[];
/// } PropertyNameSet_r;
/// ```
#[doc(alias = "PropertyNameSet_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyNameSetR {
    /// `[range(0, 100000)] uint32 cNames`
    #[doc(alias = "cNames")]
    pub c_names: u32,
    /// `[size_is(cNames)] PropertyName_r aNames[]`
    #[doc(alias = "aNames")]
    pub a_names: Vec<PropertyNameR>,
}

impl PropertyNameSetR {
    /// The counts that stand in front of this struct when it is written.
    pub fn conformance(&self, p: &Push) -> Result<Vec<usize>> {
        Ok(Vec::from([p.size(self.c_names)?]))
    }
}

impl Ndr for PropertyNameSetR {
    const MIN_SIZE: usize = 4;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.hoist(1)?;
        p.align_by(4, 8)?;
        p.ranged(&mut self.c_names, 0, 100000).at("cNames")?;
        p.items(&mut self.a_names, Dim::conformant(self.c_names)).at("aNames")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.items_buffers(&mut self.a_names).at("aNames")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.hoist(&self.conformance(p)?)?;
        p.align_by(4, 8)?;
        self.c_names.push_scalars(p).at("cNames")?;
        p.items(&self.a_names, Dim::conformant(self.c_names)).at("aNames")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.items_buffers(&self.a_names).at("aNames")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PropertyNameSet_r");
        self.c_names.print("cNames", out);
        show_items("aNames", &self.a_names, out);
        out.end();
    }
}

/// Strings in the client's code page (MS-OXNSPI 2.2.7.1).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100000)] uint32 Count;
///     [size_is(Count)] String8_r Strings[];
/// } StringsArray_r;
/// ```
#[doc(alias = "StringsArray_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StringsArrayR {
    /// `[range(0, 100000)] uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `[size_is(Count)] String8_r Strings[]`
    #[doc(alias = "Strings")]
    pub strings: Vec<String8R>,
}

impl StringsArrayR {
    /// The counts that stand in front of this struct when it is written.
    pub fn conformance(&self, p: &Push) -> Result<Vec<usize>> {
        Ok(Vec::from([p.size(self.count)?]))
    }
}

impl Ndr for StringsArrayR {
    const MIN_SIZE: usize = 4;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.hoist(1)?;
        p.align_by(4, 8)?;
        p.ranged(&mut self.count, 0, 100000).at("Count")?;
        p.items(&mut self.strings, Dim::conformant(self.count)).at("Strings")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.items_buffers(&mut self.strings).at("Strings")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.hoist(&self.conformance(p)?)?;
        p.align_by(4, 8)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.strings, Dim::conformant(self.count)).at("Strings")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.items_buffers(&self.strings).at("Strings")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "StringsArray_r");
        self.count.print("Count", out);
        show_items("Strings", &self.strings, out);
        out.end();
    }
}

/// UTF-16 strings (MS-OXNSPI 2.2.7.2).
///
/// ```idl
/// typedef [public] struct {
///     [range(0, 100000)] uint32 Count;
///     [size_is(Count)] String_r Strings[];
/// } WStringsArray_r;
/// ```
#[doc(alias = "WStringsArray_r")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WStringsArrayR {
    /// `[range(0, 100000)] uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `[size_is(Count)] String_r Strings[]`
    #[doc(alias = "Strings")]
    pub strings: Vec<StringR>,
}

impl WStringsArrayR {
    /// The counts that stand in front of this struct when it is written.
    pub fn conformance(&self, p: &Push) -> Result<Vec<usize>> {
        Ok(Vec::from([p.size(self.count)?]))
    }
}

impl Ndr for WStringsArrayR {
    const MIN_SIZE: usize = 4;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.hoist(1)?;
        p.align_by(4, 8)?;
        p.ranged(&mut self.count, 0, 100000).at("Count")?;
        p.items(&mut self.strings, Dim::conformant(self.count)).at("Strings")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.items_buffers(&mut self.strings).at("Strings")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.hoist(&self.conformance(p)?)?;
        p.align_by(4, 8)?;
        self.count.push_scalars(p).at("Count")?;
        p.items(&self.strings, Dim::conformant(self.count)).at("Strings")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.items_buffers(&self.strings).at("Strings")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "WStringsArray_r");
        self.count.print("Count", out);
        show_items("Strings", &self.strings, out);
        out.end();
    }
}

/// A place in a table (MS-OXNSPI 2.2.8).
///
/// ```idl
/// typedef [public] struct {
///     TableSortOrder SortType;
///     /** Minimal entry id of the container; 0 is the global address list. */
///     uint32 ContainerID;
///     /** Minimal entry id of the row, or a `PositioningMId`. */
///     uint32 CurrentRec;
///     /** Rows from `CurrentRec`. */
///     int32 Delta;
///     /** Approximate place, as a fraction `NumPos / TotalRecs`. */
///     uint32 NumPos;
///     uint32 TotalRecs;
///     /** Of the client's 8-bit strings. */
///     uint32 CodePage;
///     /** Of display templates. */
///     uint32 TemplateLocale;
///     /** That rows are sorted in. */
///     uint32 SortLocale;
/// } STAT;
/// ```
#[doc(alias = "STAT")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stat {
    /// `TableSortOrder SortType`
    #[doc(alias = "SortType")]
    pub sort_type: TableSortOrder,
    /// Minimal entry id of the container; 0 is the global address list.
    #[doc(alias = "ContainerID")]
    pub container_id: u32,
    /// Minimal entry id of the row, or a \`PositioningMId\`.
    #[doc(alias = "CurrentRec")]
    pub current_rec: u32,
    /// Rows from \`CurrentRec\`.
    #[doc(alias = "Delta")]
    pub delta: i32,
    /// Approximate place, as a fraction \`NumPos / TotalRecs\`.
    #[doc(alias = "NumPos")]
    pub num_pos: u32,
    /// `uint32 TotalRecs`
    #[doc(alias = "TotalRecs")]
    pub total_recs: u32,
    /// Of the client's 8-bit strings.
    #[doc(alias = "CodePage")]
    pub code_page: u32,
    /// Of display templates.
    #[doc(alias = "TemplateLocale")]
    pub template_locale: u32,
    /// That rows are sorted in.
    #[doc(alias = "SortLocale")]
    pub sort_locale: u32,
}

impl Ndr for Stat {
    const MIN_SIZE: usize = 36;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(
        36, 4, [(sort_type, 0), (container_id, 4), (current_rec, 8), (delta, 12),
        (num_pos, 16), (total_recs, 20), (code_page, 24), (template_locale, 28),
        (sort_locale, 32)]
    );

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.sort_type.pull_scalars(p).at("SortType")?;
        self.container_id.pull_scalars(p).at("ContainerID")?;
        self.current_rec.pull_scalars(p).at("CurrentRec")?;
        self.delta.pull_scalars(p).at("Delta")?;
        self.num_pos.pull_scalars(p).at("NumPos")?;
        self.total_recs.pull_scalars(p).at("TotalRecs")?;
        self.code_page.pull_scalars(p).at("CodePage")?;
        self.template_locale.pull_scalars(p).at("TemplateLocale")?;
        self.sort_locale.pull_scalars(p).at("SortLocale")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.sort_type.push_scalars(p).at("SortType")?;
        self.container_id.push_scalars(p).at("ContainerID")?;
        self.current_rec.push_scalars(p).at("CurrentRec")?;
        self.delta.push_scalars(p).at("Delta")?;
        self.num_pos.push_scalars(p).at("NumPos")?;
        self.total_recs.push_scalars(p).at("TotalRecs")?;
        self.code_page.push_scalars(p).at("CodePage")?;
        self.template_locale.push_scalars(p).at("TemplateLocale")?;
        self.sort_locale.push_scalars(p).at("SortLocale")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "STAT");
        self.sort_type.print("SortType", out);
        self.container_id.print("ContainerID", out);
        self.current_rec.print("CurrentRec", out);
        self.delta.print("Delta", out);
        self.num_pos.print("NumPos", out);
        self.total_recs.print("TotalRecs", out);
        self.code_page.print("CodePage", out);
        self.template_locale.print("TemplateLocale", out);
        self.sort_locale.print("SortLocale", out);
        out.end();
    }
}

/// An entry id that holds for one session (MS-OXNSPI 2.2.9.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0x87 */
///     uint8 IDType;
///     /** 0 */
///     uint8 R1;
///     /** 0 */
///     uint8 R2;
///     /** 0 */
///     uint8 R3;
///     /** The server's GUID. */
///     FlatUID_r ProviderUID;
///     /** 1 */
///     uint32 R4;
///     AddressBookEntryType DisplayType;
///     /** Minimal entry id. */
///     uint32 MId;
/// } EphemeralEntryID;
/// ```
#[doc(alias = "EphemeralEntryID")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EphemeralEntryId {
    /// 0x87
    #[doc(alias = "IDType")]
    pub id_type: u8,
    /// 0
    #[doc(alias = "R1")]
    pub r1: u8,
    /// 0
    #[doc(alias = "R2")]
    pub r2: u8,
    /// 0
    #[doc(alias = "R3")]
    pub r3: u8,
    /// The server's GUID.
    #[doc(alias = "ProviderUID")]
    pub provider_uid: FlatUidR,
    /// 1
    #[doc(alias = "R4")]
    pub r4: u32,
    /// `AddressBookEntryType DisplayType`
    #[doc(alias = "DisplayType")]
    pub display_type: AddressBookEntryType,
    /// Minimal entry id.
    #[doc(alias = "MId")]
    pub m_id: u32,
}

impl Ndr for EphemeralEntryId {
    const MIN_SIZE: usize = 32;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 32, 0, [(id_type, 0), (r1, 1), (r2, 2), (r3, 3), (provider_uid, 4),
            (r4, 20), (display_type, 24), (m_id, 28)]
        ) {
            self.id_type.pull_scalars(p).at("IDType")?;
            self.r1.pull_scalars(p).at("R1")?;
            self.r2.pull_scalars(p).at("R2")?;
            self.r3.pull_scalars(p).at("R3")?;
            self.provider_uid.pull_scalars(p).at("ProviderUID")?;
            self.r4.pull_scalars(p).at("R4")?;
            self.display_type.pull_scalars(p).at("DisplayType")?;
            self.m_id.pull_scalars(p).at("MId")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.id_type.push_scalars(p).at("IDType")?;
        self.r1.push_scalars(p).at("R1")?;
        self.r2.push_scalars(p).at("R2")?;
        self.r3.push_scalars(p).at("R3")?;
        self.provider_uid.push_scalars(p).at("ProviderUID")?;
        self.r4.push_scalars(p).at("R4")?;
        self.display_type.push_scalars(p).at("DisplayType")?;
        self.m_id.push_scalars(p).at("MId")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "EphemeralEntryID");
        self.id_type.print("IDType", out);
        self.r1.print("R1", out);
        self.r2.print("R2", out);
        self.r3.print("R3", out);
        self.provider_uid.print("ProviderUID", out);
        self.r4.print("R4", out);
        self.display_type.print("DisplayType", out);
        self.m_id.print("MId", out);
        out.end();
    }
}

/// An entry id that always holds (MS-OXNSPI 2.2.9.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint8 IDType;
///     /** 0 */
///     uint8 R1;
///     /** 0 */
///     uint8 R2;
///     /** 0 */
///     uint8 R3;
///     /** `GUID_NSPI` */
///     FlatUID_r ProviderUID;
///     /** 1 */
///     uint32 R4;
///     AddressBookEntryType DisplayType;
///     [flag(STR_ASCII|STR_NULLTERM)] string DistinguishedName;
/// } PermanentEntryID;
/// ```
#[doc(alias = "PermanentEntryID")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PermanentEntryId {
    /// 0
    #[doc(alias = "IDType")]
    pub id_type: u8,
    /// 0
    #[doc(alias = "R1")]
    pub r1: u8,
    /// 0
    #[doc(alias = "R2")]
    pub r2: u8,
    /// 0
    #[doc(alias = "R3")]
    pub r3: u8,
    /// \`GUID\_NSPI\`
    #[doc(alias = "ProviderUID")]
    pub provider_uid: FlatUidR,
    /// 1
    #[doc(alias = "R4")]
    pub r4: u32,
    /// `AddressBookEntryType DisplayType`
    #[doc(alias = "DisplayType")]
    pub display_type: AddressBookEntryType,
    /// `[flag(STR_ASCII|STR_NULLTERM)] string DistinguishedName`
    #[doc(alias = "DistinguishedName")]
    pub distinguished_name: NdrString,
}

impl Ndr for PermanentEntryId {
    const MIN_SIZE: usize = 29;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 28, 0, [(id_type, 0), (r1, 1), (r2, 2), (r3, 3), (provider_uid, 4),
            (r4, 20), (display_type, 24)]
        ) {
            self.id_type.pull_scalars(p).at("IDType")?;
            self.r1.pull_scalars(p).at("R1")?;
            self.r2.pull_scalars(p).at("R2")?;
            self.r3.pull_scalars(p).at("R3")?;
            self.provider_uid.pull_scalars(p).at("ProviderUID")?;
            self.r4.pull_scalars(p).at("R4")?;
            self.display_type.pull_scalars(p).at("DisplayType")?;
        }
        p.with_flags(ASCII_NULLTERM, |p| self.distinguished_name.pull_scalars(p))
            .at("DistinguishedName")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.id_type.push_scalars(p).at("IDType")?;
        self.r1.push_scalars(p).at("R1")?;
        self.r2.push_scalars(p).at("R2")?;
        self.r3.push_scalars(p).at("R3")?;
        self.provider_uid.push_scalars(p).at("ProviderUID")?;
        self.r4.push_scalars(p).at("R4")?;
        self.display_type.push_scalars(p).at("DisplayType")?;
        p.with_flags(ASCII_NULLTERM, |p| self.distinguished_name.push_scalars(p))
            .at("DistinguishedName")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "PermanentEntryID");
        self.id_type.print("IDType", out);
        self.r1.print("R1", out);
        self.r2.print("R2", out);
        self.r3.print("R3", out);
        self.provider_uid.print("ProviderUID", out);
        self.r4.print("R4", out);
        self.display_type.print("DisplayType", out);
        self.distinguished_name.print("DistinguishedName", out);
        out.end();
    }
}

/// Bytes of a payload, at most 256 KiB (MS-OXCRPC 2.2.1.3).
///
/// ```idl
/// typedef [public, range(0, 0x40000)] uint32 BIG_RANGE_ULONG;
/// ```
#[doc(alias = "BIG_RANGE_ULONG")]
pub type BigRangeUlong = u32;

/// Bytes of auxiliary blocks (MS-OXCRPC 2.2.1.4).
///
/// ```idl
/// typedef [public, range(0, 0x1008)] uint32 SMALL_RANGE_ULONG;
/// ```
#[doc(alias = "SMALL_RANGE_ULONG")]
pub type SmallRangeUlong = u32;

/// How to connect (MS-OXCRPC 3.1.4.1).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     /** As administrator. */
///     CONNECT_USE_ADMIN_PRIVILEGE = 0x00000001,
///     /** A client before version 12 connects even where there are no public folders. */
///     CONNECT_IGNORE_NO_PUBLIC_FOLDERS = 0x00008000
/// } ConnectFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConnectFlags(pub u32);

impl ConnectFlags {
    /// As administrator.
    pub const CONNECT_USE_ADMIN_PRIVILEGE: Self = Self(0x1);
    /// A client before version 12 connects even where there are no public folders.
    pub const CONNECT_IGNORE_NO_PUBLIC_FOLDERS: Self = Self(0x8000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("CONNECT_USE_ADMIN_PRIVILEGE", 0x1),
        ("CONNECT_IGNORE_NO_PUBLIC_FOLDERS", 0x8000),
    ];
}

pidl_ndr::wire_bitmap!(ConnectFlags, u32, u32, 32, 4);

/// What the client can take in an answer (MS-OXCRPC 3.1.4.2).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     NoCompression = 0x00000001,
///     NoXorMagic = 0x00000002,
///     /** Several payloads in one answer. */
///     Chain = 0x00000004
/// } RpcExt2Flags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RpcExt2Flags(pub u32);

impl RpcExt2Flags {
    /// `NoCompression = 0x00000001`
    #[doc(alias = "NoCompression")]
    pub const NO_COMPRESSION: Self = Self(0x1);
    /// `NoXorMagic = 0x00000002`
    #[doc(alias = "NoXorMagic")]
    pub const NO_XOR_MAGIC: Self = Self(0x2);
    /// Several payloads in one answer.
    #[doc(alias = "Chain")]
    pub const CHAIN: Self = Self(0x4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("NoCompression", 0x1),
        ("NoXorMagic", 0x2),
        ("Chain", 0x4),
    ];
}

pidl_ndr::wire_bitmap!(RpcExt2Flags, u32, u32, 32, 4);

/// What a wait ended with (MS-OXCRPC 3.3.4.1).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     /** There is something for the client. */
///     NotificationPending = 0x00000001
/// } AsyncWaitFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AsyncWaitFlags(pub u32);

impl AsyncWaitFlags {
    /// There is something for the client.
    #[doc(alias = "NotificationPending")]
    pub const NOTIFICATION_PENDING: Self = Self(0x1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("NotificationPending", 0x1)];
}

pidl_ndr::wire_bitmap!(AsyncWaitFlags, u32, u32, 32, 4);

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<PositioningMId>("PositioningMId"),
    Type::of::<AnrMId>("AnrMId"),
    Type::of::<TableSortOrder>("TableSortOrder"),
    Type::of::<NspiBindFlags>("NspiBindFlags"),
    Type::of::<NspiRetrieveFlags>("NspiRetrieveFlags"),
    Type::of::<NspiSpecialTableFlags>("NspiSpecialTableFlags"),
    Type::of::<NspiQueryColumnsFlags>("NspiQueryColumnsFlags"),
    Type::of::<NspiTemplateInfoFlags>("NspiTemplateInfoFlags"),
    Type::of::<NspiModLinkAttFlags>("NspiModLinkAttFlags"),
    Type::of::<NspiUnbindResult>("NspiUnbindResult"),
    Type::of::<FlatUidR>("FlatUID_r"),
    Type::of::<PropertyTagArrayR>("PropertyTagArray_r"),
    Type::of::<MIdArrayR>("MIdArray_r"),
    Type::of::<BinaryR>("Binary_r"),
    Type::of::<ShortArrayR>("ShortArray_r"),
    Type::of::<LongArrayR>("LongArray_r"),
    Type::of::<String8R>("String8_r"),
    Type::of::<StringArrayR>("StringArray_r"),
    Type::of::<BinaryArrayR>("BinaryArray_r"),
    Type::of::<FlatUidPointerR>("FlatUIDPointer_r"),
    Type::of::<FlatUidArrayR>("FlatUIDArray_r"),
    Type::of::<StringR>("String_r"),
    Type::of::<WStringArrayR>("WStringArray_r"),
    Type::of::<DateTimeArrayR>("DateTimeArray_r"),
    Type::union::<PropValUnion>("PROP_VAL_UNION"),
    Type::of::<PropertyValueR>("PropertyValue_r"),
    Type::of::<PropertyRowR>("PropertyRow_r"),
    Type::of::<PropertyRowSetR>("PropertyRowSet_r"),
    Type::of::<AndOrRestrictionR>("AndOrRestriction_r"),
    Type::of::<NotRestrictionR>("NotRestriction_r"),
    Type::of::<ContentRestrictionR>("ContentRestriction_r"),
    Type::of::<PropertyRestrictionR>("PropertyRestriction_r"),
    Type::of::<ComparePropsRestrictionR>("ComparePropsRestriction_r"),
    Type::of::<BitMaskRestrictionR>("BitMaskRestriction_r"),
    Type::of::<SizeRestrictionR>("SizeRestriction_r"),
    Type::of::<ExistRestrictionR>("ExistRestriction_r"),
    Type::of::<SubRestrictionR>("SubRestriction_r"),
    Type::union::<RestrictionUnionR>("RestrictionUnion_r"),
    Type::of::<RestrictionR>("Restriction_r"),
    Type::of::<PropertyNameR>("PropertyName_r"),
    Type::of::<PropertyNamePointerR>("PropertyNamePointer_r"),
    Type::of::<PropertyNameSetR>("PropertyNameSet_r"),
    Type::of::<StringsArrayR>("StringsArray_r"),
    Type::of::<WStringsArrayR>("WStringsArray_r"),
    Type::of::<Stat>("STAT"),
    Type::of::<EphemeralEntryId>("EphemeralEntryID"),
    Type::of::<PermanentEntryId>("PermanentEntryID"),
    Type::ranged::<BigRangeUlong, 0, 262144>("BIG_RANGE_ULONG"),
    Type::ranged::<SmallRangeUlong, 0, 4104>("SMALL_RANGE_ULONG"),
    Type::of::<ConnectFlags>("ConnectFlags"),
    Type::of::<RpcExt2Flags>("RpcExt2Flags"),
    Type::of::<AsyncWaitFlags>("AsyncWaitFlags"),
];

/// Finds the NSPI server that a client is to use (MS-OXABREF 3.1.4.1). Names are host names.
///
/// ```idl
/// ErrorCode RfrGetNewDSA(
///     /** 0 */
///     [in] uint32 ulFlags,
///     /** Distinguished name of the client's user; may be empty. */
///     [in, string, charset(RAW8)] uint8 *pUserDN,
///     [in, out, unique, string, charset(RAW8)] uint8 **ppszUnused,
///     [in, out, unique, string, charset(RAW8)] uint8 **ppszServer
/// );
/// ```
#[doc(alias = "RfrGetNewDSA")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RfrGetNewDsaIn {
    /// 0
    #[doc(alias = "ulFlags")]
    pub ul_flags: u32,
    /// Distinguished name of the client's user; may be empty.
    #[doc(alias = "pUserDN")]
    pub p_user_dn: NdrString,
    /// `[in, out, unique, string, charset(RAW8)] uint8 **ppszUnused`
    #[doc(alias = "ppszUnused")]
    pub ppsz_unused: Option<Option<NdrString>>,
    /// `[in, out, unique, string, charset(RAW8)] uint8 **ppszServer`
    #[doc(alias = "ppszServer")]
    pub ppsz_server: Option<Option<NdrString>>,
}

impl Request for RfrGetNewDsaIn {
    const OPNUM: Option<u16> = Some(0);
    const NAME: &'static str = "RfrGetNewDSA";
    type Reply = RfrGetNewDsaOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.ul_flags.pull_scalars(p).at("ulFlags")?;
        p.text(&mut self.p_user_dn, Charset::Raw8, Dim::string()).at("pUserDN")?;
        p.optional_with(
                &mut self.ppsz_unused,
                |v, p| p.optional_text(v, Charset::Raw8, Dim::string()),
            )
            .at("ppszUnused")?;
        p.optional_with(
                &mut self.ppsz_server,
                |v, p| p.optional_text(v, Charset::Raw8, Dim::string()),
            )
            .at("ppszServer")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.ul_flags.push_scalars(p).at("ulFlags")?;
        p.text(&self.p_user_dn, Charset::Raw8, Dim::string()).at("pUserDN")?;
        p.optional_with(
                &self.ppsz_unused,
                |v, p| p.optional_text(v, Charset::Raw8, Dim::string()),
            )
            .at("ppszUnused")?;
        p.optional_with(
                &self.ppsz_server,
                |v, p| p.optional_text(v, Charset::Raw8, Dim::string()),
            )
            .at("ppszServer")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.ul_flags.print("ulFlags", out);
        show_ref_text("pUserDN", &self.p_user_dn, out);
        show_pointer_with(
            "ppszUnused",
            &self.ppsz_unused,
            out,
            |v, out| show_text_pointer("ppszUnused", v, out),
        );
        show_pointer_with(
            "ppszServer",
            &self.ppsz_server,
            out,
            |v, out| show_text_pointer("ppszServer", v, out),
        );
    }
}

/// Reply to [`RfrGetNewDsaIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RfrGetNewDsaOut {
    /// `[in, out, unique, string, charset(RAW8)] uint8 **ppszUnused`
    #[doc(alias = "ppszUnused")]
    pub ppsz_unused: Option<Option<NdrString>>,
    /// `[in, out, unique, string, charset(RAW8)] uint8 **ppszServer`
    #[doc(alias = "ppszServer")]
    pub ppsz_server: Option<Option<NdrString>>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<RfrGetNewDsaIn> for RfrGetNewDsaOut {
    fn read(&mut self, _input: &RfrGetNewDsaIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional_with(
                &mut self.ppsz_unused,
                |v, p| p.optional_text(v, Charset::Raw8, Dim::string()),
            )
            .at("ppszUnused")?;
        p.optional_with(
                &mut self.ppsz_server,
                |v, p| p.optional_text(v, Charset::Raw8, Dim::string()),
            )
            .at("ppszServer")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &RfrGetNewDsaIn, p: &mut Push) -> Result<()> {
        p.optional_with(
                &self.ppsz_unused,
                |v, p| p.optional_text(v, Charset::Raw8, Dim::string()),
            )
            .at("ppszUnused")?;
        p.optional_with(
                &self.ppsz_server,
                |v, p| p.optional_text(v, Charset::Raw8, Dim::string()),
            )
            .at("ppszServer")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &RfrGetNewDsaIn, out: &mut dyn Printer) {
        show_pointer_with(
            "ppszUnused",
            &self.ppsz_unused,
            out,
            |v, out| show_text_pointer("ppszUnused", v, out),
        );
        show_pointer_with(
            "ppszServer",
            &self.ppsz_server,
            out,
            |v, out| show_text_pointer("ppszServer", v, out),
        );
        self.result.print("result", out);
    }
}

/// The host name of a mailbox server (MS-OXABREF 3.1.4.2); known as RfrGetFQDNFromLegacyDN as well.
///
/// ```idl
/// ErrorCode RfrGetFQDNFromServerDN(
///     /** 0 */
///     [in] uint32 ulFlags,
///     /** Bytes of the name, its terminator included. */
///     [in, range(10, 1024)] uint32 cbMailboxServerDN,
///     [in, string, charset(RAW8)] uint8 *szMailboxServerDN,
///     [out, string, charset(RAW8)] uint8 **ppszServerFQDN
/// );
/// ```
#[doc(alias = "RfrGetFQDNFromServerDN")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RfrGetFqdnFromServerDnIn {
    /// 0
    #[doc(alias = "ulFlags")]
    pub ul_flags: u32,
    /// Bytes of the name, its terminator included.
    #[doc(alias = "cbMailboxServerDN")]
    pub cb_mailbox_server_dn: u32,
    /// `[in, string, charset(RAW8)] uint8 *szMailboxServerDN`
    #[doc(alias = "szMailboxServerDN")]
    pub sz_mailbox_server_dn: NdrString,
}

impl Request for RfrGetFqdnFromServerDnIn {
    const OPNUM: Option<u16> = Some(1);
    const NAME: &'static str = "RfrGetFQDNFromServerDN";
    type Reply = RfrGetFqdnFromServerDnOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.ul_flags.pull_scalars(p).at("ulFlags")?;
        p.ranged(&mut self.cb_mailbox_server_dn, 10, 1024).at("cbMailboxServerDN")?;
        p.text(&mut self.sz_mailbox_server_dn, Charset::Raw8, Dim::string())
            .at("szMailboxServerDN")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.ul_flags.push_scalars(p).at("ulFlags")?;
        self.cb_mailbox_server_dn.push_scalars(p).at("cbMailboxServerDN")?;
        p.text(&self.sz_mailbox_server_dn, Charset::Raw8, Dim::string())
            .at("szMailboxServerDN")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.ul_flags.print("ulFlags", out);
        self.cb_mailbox_server_dn.print("cbMailboxServerDN", out);
        show_ref_text("szMailboxServerDN", &self.sz_mailbox_server_dn, out);
    }
}

/// Reply to [`RfrGetFqdnFromServerDnIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RfrGetFqdnFromServerDnOut {
    /// `[out, string, charset(RAW8)] uint8 **ppszServerFQDN`
    #[doc(alias = "ppszServerFQDN")]
    pub ppsz_server_fqdn: Option<NdrString>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<RfrGetFqdnFromServerDnIn> for RfrGetFqdnFromServerDnOut {
    fn read(
        &mut self,
        _input: &RfrGetFqdnFromServerDnIn,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        p.optional_text(&mut self.ppsz_server_fqdn, Charset::Raw8, Dim::string())
            .at("ppszServerFQDN")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &RfrGetFqdnFromServerDnIn, p: &mut Push) -> Result<()> {
        p.optional_text(&self.ppsz_server_fqdn, Charset::Raw8, Dim::string())
            .at("ppszServerFQDN")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &RfrGetFqdnFromServerDnIn, out: &mut dyn Printer) {
        show_ref_with(
            "ppszServerFQDN",
            out,
            |out| show_text_pointer("ppszServerFQDN", &self.ppsz_server_fqdn, out),
        );
        self.result.print("result", out);
    }
}

/// The interface `rfr`.
///
/// Referral to an address book server
pub static RFR: Interface = Interface {
    name: "rfr",
    uuid: Some("1544f5e0-613c-11d1-93df-00c04fd7bd09"),
    version: (1, 0),
    endpoints: &[],
    functions: &[
        Function::of::<RfrGetNewDsaIn>(),
        Function::of::<RfrGetFqdnFromServerDnIn>(),
    ],
    types: TYPES,
};

/// Calls the functions of `rfr` through a [`Caller`].
#[derive(Clone, Debug)]
pub struct RfrClient<C> {
    caller: C,
}

impl<C: Caller> RfrClient<C> {
    /// A client that calls through `caller`.
    pub fn new(caller: C) -> Self {
        Self { caller }
    }

    /// Calls [`RfrGetNewDsaIn`].
    pub async fn rfr_get_new_dsa(
        &self,
        input: &RfrGetNewDsaIn,
    ) -> pidl_call::Result<RfrGetNewDsaOut> {
        call(&self.caller, &RFR, input).await
    }

    /// Calls [`RfrGetFqdnFromServerDnIn`].
    pub async fn rfr_get_fqdn_from_server_dn(
        &self,
        input: &RfrGetFqdnFromServerDnIn,
    ) -> pidl_call::Result<RfrGetFqdnFromServerDnOut> {
        call(&self.caller, &RFR, input).await
    }
}

/// A server of `rfr`. Functions it does not have answer with a fault.
pub trait RfrServer: Send + Sync {
    /// Answers [`RfrGetNewDsaIn`].
    fn rfr_get_new_dsa(
        &self,
        _cx: &CallContext,
        _input: RfrGetNewDsaIn,
    ) -> impl Future<Output = Result<RfrGetNewDsaOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`RfrGetFqdnFromServerDnIn`].
    fn rfr_get_fqdn_from_server_dn(
        &self,
        _cx: &CallContext,
        _input: RfrGetFqdnFromServerDnIn,
    ) -> impl Future<Output = Result<RfrGetFqdnFromServerDnOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }
}

/// Gives calls from the wire to a [`RfrServer`].
#[derive(Clone, Debug, Default)]
pub struct RfrDispatcher<S>(pub S);

impl<S: RfrServer> Dispatch for RfrDispatcher<S> {
    fn interface(&self) -> &'static Interface {
        &RFR
    }

    async fn dispatch(
        &self,
        cx: &CallContext,
        opnum: u16,
        stub: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        match opnum {
            0 => answer(cx, stub, |i| self.0.rfr_get_new_dsa(cx, i)).await,
            1 => answer(cx, stub, |i| self.0.rfr_get_fqdn_from_server_dn(cx, i)).await,
            _ => Err(Fault::OP_RANGE),
        }
    }
}

/// Begins a session.
///
/// ```idl
/// ErrorCode NspiBind(
///     [in] NspiBindFlags dwFlags,
///     [in] STAT *pStat,
///     /** The server's GUID, when the client asks for it. */
///     [in, out, unique] FlatUID_r *pServerGuid,
///     [out] ndr_context_handle *contextHandle
/// );
/// ```
#[doc(alias = "NspiBind")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiBindIn {
    /// `[in] NspiBindFlags dwFlags`
    #[doc(alias = "dwFlags")]
    pub dw_flags: NspiBindFlags,
    /// `[in] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// The server's GUID, when the client asks for it.
    #[doc(alias = "pServerGuid")]
    pub p_server_guid: Option<FlatUidR>,
}

impl Request for NspiBindIn {
    const OPNUM: Option<u16> = Some(0);
    const NAME: &'static str = "NspiBind";
    type Reply = NspiBindOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.dw_flags.pull_scalars(p).at("dwFlags")?;
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.optional(&mut self.p_server_guid).at("pServerGuid")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.dw_flags.push_scalars(p).at("dwFlags")?;
        self.p_stat.push_scalars(p).at("pStat")?;
        p.optional(&self.p_server_guid).at("pServerGuid")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.dw_flags.print("dwFlags", out);
        show_ref("pStat", &self.p_stat, out);
        show_pointer("pServerGuid", &self.p_server_guid, out);
    }
}

/// Reply to [`NspiBindIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiBindOut {
    /// The server's GUID, when the client asks for it.
    #[doc(alias = "pServerGuid")]
    pub p_server_guid: Option<FlatUidR>,
    /// `[out] ndr_context_handle *contextHandle`
    #[doc(alias = "contextHandle")]
    pub context_handle: NdrContextHandle,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiBindIn> for NspiBindOut {
    fn read(&mut self, _input: &NspiBindIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional(&mut self.p_server_guid).at("pServerGuid")?;
        self.context_handle.pull_scalars(p).at("contextHandle")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiBindIn, p: &mut Push) -> Result<()> {
        p.optional(&self.p_server_guid).at("pServerGuid")?;
        self.context_handle.push_scalars(p).at("contextHandle")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiBindIn, out: &mut dyn Printer) {
        show_pointer("pServerGuid", &self.p_server_guid, out);
        show_ref("contextHandle", &self.context_handle, out);
        self.result.print("result", out);
    }
}

/// Ends a session.
///
/// ```idl
/// NspiUnbindResult NspiUnbind(
///     [in, out] ndr_context_handle *contextHandle,
///     [in] uint32 Reserved
/// );
/// ```
#[doc(alias = "NspiUnbind")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiUnbindIn {
    /// `[in, out] ndr_context_handle *contextHandle`
    #[doc(alias = "contextHandle")]
    pub context_handle: NdrContextHandle,
    /// `[in] uint32 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u32,
}

impl Request for NspiUnbindIn {
    const OPNUM: Option<u16> = Some(1);
    const NAME: &'static str = "NspiUnbind";
    type Reply = NspiUnbindOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.context_handle.pull_scalars(p).at("contextHandle")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.context_handle.push_scalars(p).at("contextHandle")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("contextHandle", &self.context_handle, out);
        self.reserved.print("Reserved", out);
    }
}

/// Reply to [`NspiUnbindIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiUnbindOut {
    /// `[in, out] ndr_context_handle *contextHandle`
    #[doc(alias = "contextHandle")]
    pub context_handle: NdrContextHandle,
    /// `NspiUnbindResult`
    pub result: NspiUnbindResult,
}

impl Reply<NspiUnbindIn> for NspiUnbindOut {
    fn read(&mut self, _input: &NspiUnbindIn, p: &mut Pull<'_>) -> Result<()> {
        self.context_handle.pull_scalars(p).at("contextHandle")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiUnbindIn, p: &mut Push) -> Result<()> {
        self.context_handle.push_scalars(p).at("contextHandle")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiUnbindIn, out: &mut dyn Printer) {
        show_ref("contextHandle", &self.context_handle, out);
        self.result.print("result", out);
    }
}

/// Moves a place by its \`Delta\`, and says how many rows that were.
///
/// ```idl
/// ErrorCode NspiUpdateStat(
///     [in] ndr_context_handle *hRpc,
///     [in] uint32 Reserved,
///     [in, out] STAT *pStat,
///     [in, out, unique] int32 *plDelta
/// );
/// ```
#[doc(alias = "NspiUpdateStat")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiUpdateStatIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] uint32 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[in, out] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[in, out, unique] int32 *plDelta`
    #[doc(alias = "plDelta")]
    pub pl_delta: Option<i32>,
}

impl Request for NspiUpdateStatIn {
    const OPNUM: Option<u16> = Some(2);
    const NAME: &'static str = "NspiUpdateStat";
    type Reply = NspiUpdateStatOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.optional(&mut self.pl_delta).at("plDelta")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.p_stat.push_scalars(p).at("pStat")?;
        p.optional(&self.pl_delta).at("plDelta")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.reserved.print("Reserved", out);
        show_ref("pStat", &self.p_stat, out);
        show_pointer("plDelta", &self.pl_delta, out);
    }
}

/// Reply to [`NspiUpdateStatIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiUpdateStatOut {
    /// `[in, out] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[in, out, unique] int32 *plDelta`
    #[doc(alias = "plDelta")]
    pub pl_delta: Option<i32>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiUpdateStatIn> for NspiUpdateStatOut {
    fn read(&mut self, _input: &NspiUpdateStatIn, p: &mut Pull<'_>) -> Result<()> {
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.optional(&mut self.pl_delta).at("plDelta")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiUpdateStatIn, p: &mut Push) -> Result<()> {
        self.p_stat.push_scalars(p).at("pStat")?;
        p.optional(&self.pl_delta).at("plDelta")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiUpdateStatIn, out: &mut dyn Printer) {
        show_ref("pStat", &self.p_stat, out);
        show_pointer("plDelta", &self.pl_delta, out);
        self.result.print("result", out);
    }
}

/// Rows of a container from a place on, or those of an explicit table.
///
/// ```idl
/// ErrorCode NspiQueryRows(
///     [in] ndr_context_handle *hRpc,
///     [in] NspiRetrieveFlags dwFlags,
///     [in, out] STAT *pStat,
///     [in, range(0, 100000)] uint32 dwETableCount,
///     [in, unique, size_is(dwETableCount)] uint32 *lpETable,
///     [in] uint32 Count,
///     [in, unique] PropertyTagArray_r *pPropTags,
///     [out] PropertyRowSet_r **ppRows
/// );
/// ```
#[doc(alias = "NspiQueryRows")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiQueryRowsIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] NspiRetrieveFlags dwFlags`
    #[doc(alias = "dwFlags")]
    pub dw_flags: NspiRetrieveFlags,
    /// `[in, out] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[in, range(0, 100000)] uint32 dwETableCount`
    #[doc(alias = "dwETableCount")]
    pub dw_e_table_count: u32,
    /// `[in, unique, size_is(dwETableCount)] uint32 *lpETable`
    #[doc(alias = "lpETable")]
    pub lp_e_table: Option<Vec<u32>>,
    /// `[in] uint32 Count`
    #[doc(alias = "Count")]
    pub count: u32,
    /// `[in, unique] PropertyTagArray_r *pPropTags`
    #[doc(alias = "pPropTags")]
    pub p_prop_tags: Option<PropertyTagArrayR>,
}

impl Request for NspiQueryRowsIn {
    const OPNUM: Option<u16> = Some(3);
    const NAME: &'static str = "NspiQueryRows";
    type Reply = NspiQueryRowsOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.dw_flags.pull_scalars(p).at("dwFlags")?;
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.ranged(&mut self.dw_e_table_count, 0, 100000).at("dwETableCount")?;
        p.optional_array(&mut self.lp_e_table, Dim::conformant(self.dw_e_table_count))
            .at("lpETable")?;
        self.count.pull_scalars(p).at("Count")?;
        p.optional(&mut self.p_prop_tags).at("pPropTags")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.dw_flags.push_scalars(p).at("dwFlags")?;
        self.p_stat.push_scalars(p).at("pStat")?;
        self.dw_e_table_count.push_scalars(p).at("dwETableCount")?;
        p.optional_array(&self.lp_e_table, Dim::conformant(self.dw_e_table_count))
            .at("lpETable")?;
        self.count.push_scalars(p).at("Count")?;
        p.optional(&self.p_prop_tags).at("pPropTags")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.dw_flags.print("dwFlags", out);
        show_ref("pStat", &self.p_stat, out);
        self.dw_e_table_count.print("dwETableCount", out);
        show_array_pointer("lpETable", &self.lp_e_table, out);
        self.count.print("Count", out);
        show_pointer("pPropTags", &self.p_prop_tags, out);
    }
}

/// Reply to [`NspiQueryRowsIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiQueryRowsOut {
    /// `[in, out] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[out] PropertyRowSet_r **ppRows`
    #[doc(alias = "ppRows")]
    pub pp_rows: Option<PropertyRowSetR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiQueryRowsIn> for NspiQueryRowsOut {
    fn read(&mut self, _input: &NspiQueryRowsIn, p: &mut Pull<'_>) -> Result<()> {
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.optional(&mut self.pp_rows).at("ppRows")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiQueryRowsIn, p: &mut Push) -> Result<()> {
        self.p_stat.push_scalars(p).at("pStat")?;
        p.optional(&self.pp_rows).at("ppRows")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiQueryRowsIn, out: &mut dyn Printer) {
        show_ref("pStat", &self.p_stat, out);
        show_ref("ppRows", &self.pp_rows, out);
        self.result.print("result", out);
    }
}

/// The first row whose sort key is not less than a value.
///
/// ```idl
/// ErrorCode NspiSeekEntries(
///     [in] ndr_context_handle *hRpc,
///     [in] uint32 Reserved,
///     [in, out] STAT *pStat,
///     [in] PropertyValue_r *pTarget,
///     [in, unique] MIdArray_r *lpETable,
///     [in, unique] PropertyTagArray_r *pPropTags,
///     [out] PropertyRowSet_r **ppRows
/// );
/// ```
#[doc(alias = "NspiSeekEntries")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiSeekEntriesIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] uint32 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[in, out] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[in] PropertyValue_r *pTarget`
    #[doc(alias = "pTarget")]
    pub p_target: PropertyValueR,
    /// `[in, unique] MIdArray_r *lpETable`
    #[doc(alias = "lpETable")]
    pub lp_e_table: Option<MIdArrayR>,
    /// `[in, unique] PropertyTagArray_r *pPropTags`
    #[doc(alias = "pPropTags")]
    pub p_prop_tags: Option<PropertyTagArrayR>,
}

impl Request for NspiSeekEntriesIn {
    const OPNUM: Option<u16> = Some(4);
    const NAME: &'static str = "NspiSeekEntries";
    type Reply = NspiSeekEntriesOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        self.p_stat.pull_scalars(p).at("pStat")?;
        self.p_target.pull(p).at("pTarget")?;
        p.optional(&mut self.lp_e_table).at("lpETable")?;
        p.optional(&mut self.p_prop_tags).at("pPropTags")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.p_stat.push_scalars(p).at("pStat")?;
        self.p_target.push(p).at("pTarget")?;
        p.optional(&self.lp_e_table).at("lpETable")?;
        p.optional(&self.p_prop_tags).at("pPropTags")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.reserved.print("Reserved", out);
        show_ref("pStat", &self.p_stat, out);
        show_ref("pTarget", &self.p_target, out);
        show_pointer("lpETable", &self.lp_e_table, out);
        show_pointer("pPropTags", &self.p_prop_tags, out);
    }
}

/// Reply to [`NspiSeekEntriesIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiSeekEntriesOut {
    /// `[in, out] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[out] PropertyRowSet_r **ppRows`
    #[doc(alias = "ppRows")]
    pub pp_rows: Option<PropertyRowSetR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiSeekEntriesIn> for NspiSeekEntriesOut {
    fn read(&mut self, _input: &NspiSeekEntriesIn, p: &mut Pull<'_>) -> Result<()> {
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.optional(&mut self.pp_rows).at("ppRows")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiSeekEntriesIn, p: &mut Push) -> Result<()> {
        self.p_stat.push_scalars(p).at("pStat")?;
        p.optional(&self.pp_rows).at("ppRows")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiSeekEntriesIn, out: &mut dyn Printer) {
        show_ref("pStat", &self.p_stat, out);
        show_ref("ppRows", &self.pp_rows, out);
        self.result.print("result", out);
    }
}

/// The objects that meet a restriction.
///
/// ```idl
/// ErrorCode NspiGetMatches(
///     [in] ndr_context_handle *hRpc,
///     [in] uint32 Reserved1,
///     [in, out] STAT *pStat,
///     [in, unique] PropertyTagArray_r *pReserved,
///     [in] uint32 Reserved2,
///     [in, unique] Restriction_r *Filter,
///     [in, unique] PropertyName_r *lpPropName,
///     /** The most objects wanted. */
///     [in] uint32 ulRequested,
///     [out] MIdArray_r **ppOutMIds,
///     [in, unique] PropertyTagArray_r *pPropTags,
///     [out] PropertyRowSet_r **ppRows
/// );
/// ```
#[doc(alias = "NspiGetMatches")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetMatchesIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] uint32 Reserved1`
    #[doc(alias = "Reserved1")]
    pub reserved1: u32,
    /// `[in, out] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[in, unique] PropertyTagArray_r *pReserved`
    #[doc(alias = "pReserved")]
    pub p_reserved: Option<PropertyTagArrayR>,
    /// `[in] uint32 Reserved2`
    #[doc(alias = "Reserved2")]
    pub reserved2: u32,
    /// `[in, unique] Restriction_r *Filter`
    #[doc(alias = "Filter")]
    pub filter: Option<Box<RestrictionR>>,
    /// `[in, unique] PropertyName_r *lpPropName`
    #[doc(alias = "lpPropName")]
    pub lp_prop_name: Option<PropertyNameR>,
    /// The most objects wanted.
    #[doc(alias = "ulRequested")]
    pub ul_requested: u32,
    /// `[in, unique] PropertyTagArray_r *pPropTags`
    #[doc(alias = "pPropTags")]
    pub p_prop_tags: Option<PropertyTagArrayR>,
}

impl Request for NspiGetMatchesIn {
    const OPNUM: Option<u16> = Some(5);
    const NAME: &'static str = "NspiGetMatches";
    type Reply = NspiGetMatchesOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.reserved1.pull_scalars(p).at("Reserved1")?;
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.optional(&mut self.p_reserved).at("pReserved")?;
        self.reserved2.pull_scalars(p).at("Reserved2")?;
        p.optional(&mut self.filter).at("Filter")?;
        p.optional(&mut self.lp_prop_name).at("lpPropName")?;
        self.ul_requested.pull_scalars(p).at("ulRequested")?;
        p.optional(&mut self.p_prop_tags).at("pPropTags")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.reserved1.push_scalars(p).at("Reserved1")?;
        self.p_stat.push_scalars(p).at("pStat")?;
        p.optional(&self.p_reserved).at("pReserved")?;
        self.reserved2.push_scalars(p).at("Reserved2")?;
        p.optional(&self.filter).at("Filter")?;
        p.optional(&self.lp_prop_name).at("lpPropName")?;
        self.ul_requested.push_scalars(p).at("ulRequested")?;
        p.optional(&self.p_prop_tags).at("pPropTags")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.reserved1.print("Reserved1", out);
        show_ref("pStat", &self.p_stat, out);
        show_pointer("pReserved", &self.p_reserved, out);
        self.reserved2.print("Reserved2", out);
        show_pointer("Filter", &self.filter, out);
        show_pointer("lpPropName", &self.lp_prop_name, out);
        self.ul_requested.print("ulRequested", out);
        show_pointer("pPropTags", &self.p_prop_tags, out);
    }
}

/// Reply to [`NspiGetMatchesIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetMatchesOut {
    /// `[in, out] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[out] MIdArray_r **ppOutMIds`
    #[doc(alias = "ppOutMIds")]
    pub pp_out_m_ids: Option<MIdArrayR>,
    /// `[out] PropertyRowSet_r **ppRows`
    #[doc(alias = "ppRows")]
    pub pp_rows: Option<PropertyRowSetR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiGetMatchesIn> for NspiGetMatchesOut {
    fn read(&mut self, _input: &NspiGetMatchesIn, p: &mut Pull<'_>) -> Result<()> {
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.optional(&mut self.pp_out_m_ids).at("ppOutMIds")?;
        p.optional(&mut self.pp_rows).at("ppRows")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiGetMatchesIn, p: &mut Push) -> Result<()> {
        self.p_stat.push_scalars(p).at("pStat")?;
        p.optional(&self.pp_out_m_ids).at("ppOutMIds")?;
        p.optional(&self.pp_rows).at("ppRows")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiGetMatchesIn, out: &mut dyn Printer) {
        show_ref("pStat", &self.p_stat, out);
        show_ref("ppOutMIds", &self.pp_out_m_ids, out);
        show_ref("ppRows", &self.pp_rows, out);
        self.result.print("result", out);
    }
}

/// Sorts an explicit table.
///
/// ```idl
/// ErrorCode NspiResortRestriction(
///     [in] ndr_context_handle *hRpc,
///     [in] uint32 Reserved,
///     [in, out] STAT *pStat,
///     [in] MIdArray_r *pInMIds,
///     [in, out] MIdArray_r **ppOutMIds
/// );
/// ```
#[doc(alias = "NspiResortRestriction")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiResortRestrictionIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] uint32 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[in, out] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[in] MIdArray_r *pInMIds`
    #[doc(alias = "pInMIds")]
    pub p_in_m_ids: MIdArrayR,
    /// `[in, out] MIdArray_r **ppOutMIds`
    #[doc(alias = "ppOutMIds")]
    pub pp_out_m_ids: Option<MIdArrayR>,
}

impl Request for NspiResortRestrictionIn {
    const OPNUM: Option<u16> = Some(6);
    const NAME: &'static str = "NspiResortRestriction";
    type Reply = NspiResortRestrictionOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        self.p_stat.pull_scalars(p).at("pStat")?;
        self.p_in_m_ids.pull_scalars(p).at("pInMIds")?;
        p.optional(&mut self.pp_out_m_ids).at("ppOutMIds")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.p_stat.push_scalars(p).at("pStat")?;
        self.p_in_m_ids.push_scalars(p).at("pInMIds")?;
        p.optional(&self.pp_out_m_ids).at("ppOutMIds")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.reserved.print("Reserved", out);
        show_ref("pStat", &self.p_stat, out);
        show_ref("pInMIds", &self.p_in_m_ids, out);
        show_ref("ppOutMIds", &self.pp_out_m_ids, out);
    }
}

/// Reply to [`NspiResortRestrictionIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiResortRestrictionOut {
    /// `[in, out] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[in, out] MIdArray_r **ppOutMIds`
    #[doc(alias = "ppOutMIds")]
    pub pp_out_m_ids: Option<MIdArrayR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiResortRestrictionIn> for NspiResortRestrictionOut {
    fn read(
        &mut self,
        _input: &NspiResortRestrictionIn,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.optional(&mut self.pp_out_m_ids).at("ppOutMIds")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiResortRestrictionIn, p: &mut Push) -> Result<()> {
        self.p_stat.push_scalars(p).at("pStat")?;
        p.optional(&self.pp_out_m_ids).at("ppOutMIds")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiResortRestrictionIn, out: &mut dyn Printer) {
        show_ref("pStat", &self.p_stat, out);
        show_ref("ppOutMIds", &self.pp_out_m_ids, out);
        self.result.print("result", out);
    }
}

/// Minimal entry ids of distinguished names; 0 for a name that nobody has.
///
/// ```idl
/// ErrorCode NspiDNToMId(
///     [in] ndr_context_handle *hRpc,
///     [in] uint32 Reserved,
///     [in] StringsArray_r *pNames,
///     [out] MIdArray_r **ppOutMIds
/// );
/// ```
#[doc(alias = "NspiDNToMId")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiDnToMIdIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] uint32 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[in] StringsArray_r *pNames`
    #[doc(alias = "pNames")]
    pub p_names: StringsArrayR,
}

impl Request for NspiDnToMIdIn {
    const OPNUM: Option<u16> = Some(7);
    const NAME: &'static str = "NspiDNToMId";
    type Reply = NspiDnToMIdOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        self.p_names.pull(p).at("pNames")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.p_names.push(p).at("pNames")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.reserved.print("Reserved", out);
        show_ref("pNames", &self.p_names, out);
    }
}

/// Reply to [`NspiDnToMIdIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiDnToMIdOut {
    /// `[out] MIdArray_r **ppOutMIds`
    #[doc(alias = "ppOutMIds")]
    pub pp_out_m_ids: Option<MIdArrayR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiDnToMIdIn> for NspiDnToMIdOut {
    fn read(&mut self, _input: &NspiDnToMIdIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional(&mut self.pp_out_m_ids).at("ppOutMIds")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiDnToMIdIn, p: &mut Push) -> Result<()> {
        p.optional(&self.pp_out_m_ids).at("ppOutMIds")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiDnToMIdIn, out: &mut dyn Printer) {
        show_ref("ppOutMIds", &self.pp_out_m_ids, out);
        self.result.print("result", out);
    }
}

/// Which properties an object has.
///
/// ```idl
/// ErrorCode NspiGetPropList(
///     [in] ndr_context_handle *hRpc,
///     [in] NspiRetrieveFlags dwFlags,
///     [in] uint32 dwMId,
///     [in] uint32 CodePage,
///     [out] PropertyTagArray_r **ppPropTags
/// );
/// ```
#[doc(alias = "NspiGetPropList")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetPropListIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] NspiRetrieveFlags dwFlags`
    #[doc(alias = "dwFlags")]
    pub dw_flags: NspiRetrieveFlags,
    /// `[in] uint32 dwMId`
    #[doc(alias = "dwMId")]
    pub dw_m_id: u32,
    /// `[in] uint32 CodePage`
    #[doc(alias = "CodePage")]
    pub code_page: u32,
}

impl Request for NspiGetPropListIn {
    const OPNUM: Option<u16> = Some(8);
    const NAME: &'static str = "NspiGetPropList";
    type Reply = NspiGetPropListOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.dw_flags.pull_scalars(p).at("dwFlags")?;
        self.dw_m_id.pull_scalars(p).at("dwMId")?;
        self.code_page.pull_scalars(p).at("CodePage")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.dw_flags.push_scalars(p).at("dwFlags")?;
        self.dw_m_id.push_scalars(p).at("dwMId")?;
        self.code_page.push_scalars(p).at("CodePage")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.dw_flags.print("dwFlags", out);
        self.dw_m_id.print("dwMId", out);
        self.code_page.print("CodePage", out);
    }
}

/// Reply to [`NspiGetPropListIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetPropListOut {
    /// `[out] PropertyTagArray_r **ppPropTags`
    #[doc(alias = "ppPropTags")]
    pub pp_prop_tags: Option<PropertyTagArrayR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiGetPropListIn> for NspiGetPropListOut {
    fn read(&mut self, _input: &NspiGetPropListIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional(&mut self.pp_prop_tags).at("ppPropTags")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiGetPropListIn, p: &mut Push) -> Result<()> {
        p.optional(&self.pp_prop_tags).at("ppPropTags")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiGetPropListIn, out: &mut dyn Printer) {
        show_ref("ppPropTags", &self.pp_prop_tags, out);
        self.result.print("result", out);
    }
}

/// Properties of the object at a place.
///
/// ```idl
/// ErrorCode NspiGetProps(
///     [in] ndr_context_handle *hRpc,
///     [in] NspiRetrieveFlags dwFlags,
///     [in] STAT *pStat,
///     [in, unique] PropertyTagArray_r *pPropTags,
///     [out] PropertyRow_r **ppRows
/// );
/// ```
#[doc(alias = "NspiGetProps")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetPropsIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] NspiRetrieveFlags dwFlags`
    #[doc(alias = "dwFlags")]
    pub dw_flags: NspiRetrieveFlags,
    /// `[in] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[in, unique] PropertyTagArray_r *pPropTags`
    #[doc(alias = "pPropTags")]
    pub p_prop_tags: Option<PropertyTagArrayR>,
}

impl Request for NspiGetPropsIn {
    const OPNUM: Option<u16> = Some(9);
    const NAME: &'static str = "NspiGetProps";
    type Reply = NspiGetPropsOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.dw_flags.pull_scalars(p).at("dwFlags")?;
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.optional(&mut self.p_prop_tags).at("pPropTags")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.dw_flags.push_scalars(p).at("dwFlags")?;
        self.p_stat.push_scalars(p).at("pStat")?;
        p.optional(&self.p_prop_tags).at("pPropTags")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.dw_flags.print("dwFlags", out);
        show_ref("pStat", &self.p_stat, out);
        show_pointer("pPropTags", &self.p_prop_tags, out);
    }
}

/// Reply to [`NspiGetPropsIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetPropsOut {
    /// `[out] PropertyRow_r **ppRows`
    #[doc(alias = "ppRows")]
    pub pp_rows: Option<PropertyRowR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiGetPropsIn> for NspiGetPropsOut {
    fn read(&mut self, _input: &NspiGetPropsIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional(&mut self.pp_rows).at("ppRows")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiGetPropsIn, p: &mut Push) -> Result<()> {
        p.optional(&self.pp_rows).at("ppRows")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiGetPropsIn, out: &mut dyn Printer) {
        show_ref("ppRows", &self.pp_rows, out);
        self.result.print("result", out);
    }
}

/// Which of two objects comes first in a container: less than, equal to or greater than 0.
///
/// ```idl
/// ErrorCode NspiCompareMIds(
///     [in] ndr_context_handle *hRpc,
///     [in] uint32 Reserved,
///     [in] STAT *pStat,
///     [in] uint32 MId1,
///     [in] uint32 MId2,
///     [out] int32 *plResult
/// );
/// ```
#[doc(alias = "NspiCompareMIds")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiCompareMIdsIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] uint32 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[in] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[in] uint32 MId1`
    #[doc(alias = "MId1")]
    pub m_id1: u32,
    /// `[in] uint32 MId2`
    #[doc(alias = "MId2")]
    pub m_id2: u32,
}

impl Request for NspiCompareMIdsIn {
    const OPNUM: Option<u16> = Some(10);
    const NAME: &'static str = "NspiCompareMIds";
    type Reply = NspiCompareMIdsOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        self.p_stat.pull_scalars(p).at("pStat")?;
        self.m_id1.pull_scalars(p).at("MId1")?;
        self.m_id2.pull_scalars(p).at("MId2")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.p_stat.push_scalars(p).at("pStat")?;
        self.m_id1.push_scalars(p).at("MId1")?;
        self.m_id2.push_scalars(p).at("MId2")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.reserved.print("Reserved", out);
        show_ref("pStat", &self.p_stat, out);
        self.m_id1.print("MId1", out);
        self.m_id2.print("MId2", out);
    }
}

/// Reply to [`NspiCompareMIdsIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiCompareMIdsOut {
    /// `[out] int32 *plResult`
    #[doc(alias = "plResult")]
    pub pl_result: i32,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiCompareMIdsIn> for NspiCompareMIdsOut {
    fn read(&mut self, _input: &NspiCompareMIdsIn, p: &mut Pull<'_>) -> Result<()> {
        self.pl_result.pull_scalars(p).at("plResult")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiCompareMIdsIn, p: &mut Push) -> Result<()> {
        self.pl_result.push_scalars(p).at("plResult")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiCompareMIdsIn, out: &mut dyn Printer) {
        show_ref("plResult", &self.pl_result, out);
        self.result.print("result", out);
    }
}

/// Changes properties of the object at a place.
///
/// ```idl
/// ErrorCode NspiModProps(
///     [in] ndr_context_handle *hRpc,
///     [in] uint32 Reserved,
///     [in] STAT *pStat,
///     /** Properties to be removed first. */
///     [in, unique] PropertyTagArray_r *pPropTags,
///     [in] PropertyRow_r *pRow
/// );
/// ```
#[doc(alias = "NspiModProps")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiModPropsIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] uint32 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[in] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// Properties to be removed first.
    #[doc(alias = "pPropTags")]
    pub p_prop_tags: Option<PropertyTagArrayR>,
    /// `[in] PropertyRow_r *pRow`
    #[doc(alias = "pRow")]
    pub p_row: PropertyRowR,
}

impl Request for NspiModPropsIn {
    const OPNUM: Option<u16> = Some(11);
    const NAME: &'static str = "NspiModProps";
    type Reply = NspiModPropsOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.optional(&mut self.p_prop_tags).at("pPropTags")?;
        self.p_row.pull(p).at("pRow")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.p_stat.push_scalars(p).at("pStat")?;
        p.optional(&self.p_prop_tags).at("pPropTags")?;
        self.p_row.push(p).at("pRow")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.reserved.print("Reserved", out);
        show_ref("pStat", &self.p_stat, out);
        show_pointer("pPropTags", &self.p_prop_tags, out);
        show_ref("pRow", &self.p_row, out);
    }
}

/// Reply to [`NspiModPropsIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiModPropsOut {
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiModPropsIn> for NspiModPropsOut {
    fn read(&mut self, _input: &NspiModPropsIn, p: &mut Pull<'_>) -> Result<()> {
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiModPropsIn, p: &mut Push) -> Result<()> {
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiModPropsIn, out: &mut dyn Printer) {
        self.result.print("result", out);
    }
}

/// The hierarchy of containers, or the address creation templates.
///
/// ```idl
/// ErrorCode NspiGetSpecialTable(
///     [in] ndr_context_handle *hRpc,
///     [in] NspiSpecialTableFlags dwFlags,
///     [in] STAT *pStat,
///     /** Version of the hierarchy that the client has, and that the server has. */
///     [in, out] uint32 *lpVersion,
///     [out] PropertyRowSet_r **ppRows
/// );
/// ```
#[doc(alias = "NspiGetSpecialTable")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetSpecialTableIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] NspiSpecialTableFlags dwFlags`
    #[doc(alias = "dwFlags")]
    pub dw_flags: NspiSpecialTableFlags,
    /// `[in] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// Version of the hierarchy that the client has, and that the server has.
    #[doc(alias = "lpVersion")]
    pub lp_version: u32,
}

impl Request for NspiGetSpecialTableIn {
    const OPNUM: Option<u16> = Some(12);
    const NAME: &'static str = "NspiGetSpecialTable";
    type Reply = NspiGetSpecialTableOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.dw_flags.pull_scalars(p).at("dwFlags")?;
        self.p_stat.pull_scalars(p).at("pStat")?;
        self.lp_version.pull_scalars(p).at("lpVersion")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.dw_flags.push_scalars(p).at("dwFlags")?;
        self.p_stat.push_scalars(p).at("pStat")?;
        self.lp_version.push_scalars(p).at("lpVersion")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.dw_flags.print("dwFlags", out);
        show_ref("pStat", &self.p_stat, out);
        show_ref("lpVersion", &self.lp_version, out);
    }
}

/// Reply to [`NspiGetSpecialTableIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetSpecialTableOut {
    /// Version of the hierarchy that the client has, and that the server has.
    #[doc(alias = "lpVersion")]
    pub lp_version: u32,
    /// `[out] PropertyRowSet_r **ppRows`
    #[doc(alias = "ppRows")]
    pub pp_rows: Option<PropertyRowSetR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiGetSpecialTableIn> for NspiGetSpecialTableOut {
    fn read(&mut self, _input: &NspiGetSpecialTableIn, p: &mut Pull<'_>) -> Result<()> {
        self.lp_version.pull_scalars(p).at("lpVersion")?;
        p.optional(&mut self.pp_rows).at("ppRows")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiGetSpecialTableIn, p: &mut Push) -> Result<()> {
        self.lp_version.push_scalars(p).at("lpVersion")?;
        p.optional(&self.pp_rows).at("ppRows")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiGetSpecialTableIn, out: &mut dyn Printer) {
        show_ref("lpVersion", &self.lp_version, out);
        show_ref("ppRows", &self.pp_rows, out);
        self.result.print("result", out);
    }
}

/// A display template.
///
/// ```idl
/// ErrorCode NspiGetTemplateInfo(
///     [in] ndr_context_handle *hRpc,
///     [in] NspiTemplateInfoFlags dwFlags,
///     /** Display type of the template. */
///     [in] uint32 ulType,
///     [in, unique, string, charset(RAW8)] uint8 *pDN,
///     [in] uint32 dwCodePage,
///     [in] uint32 dwLocaleID,
///     [out] PropertyRow_r **ppData
/// );
/// ```
#[doc(alias = "NspiGetTemplateInfo")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetTemplateInfoIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] NspiTemplateInfoFlags dwFlags`
    #[doc(alias = "dwFlags")]
    pub dw_flags: NspiTemplateInfoFlags,
    /// Display type of the template.
    #[doc(alias = "ulType")]
    pub ul_type: u32,
    /// `[in, unique, string, charset(RAW8)] uint8 *pDN`
    #[doc(alias = "pDN")]
    pub p_dn: Option<NdrString>,
    /// `[in] uint32 dwCodePage`
    #[doc(alias = "dwCodePage")]
    pub dw_code_page: u32,
    /// `[in] uint32 dwLocaleID`
    #[doc(alias = "dwLocaleID")]
    pub dw_locale_id: u32,
}

impl Request for NspiGetTemplateInfoIn {
    const OPNUM: Option<u16> = Some(13);
    const NAME: &'static str = "NspiGetTemplateInfo";
    type Reply = NspiGetTemplateInfoOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.dw_flags.pull_scalars(p).at("dwFlags")?;
        self.ul_type.pull_scalars(p).at("ulType")?;
        p.optional_text(&mut self.p_dn, Charset::Raw8, Dim::string()).at("pDN")?;
        self.dw_code_page.pull_scalars(p).at("dwCodePage")?;
        self.dw_locale_id.pull_scalars(p).at("dwLocaleID")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.dw_flags.push_scalars(p).at("dwFlags")?;
        self.ul_type.push_scalars(p).at("ulType")?;
        p.optional_text(&self.p_dn, Charset::Raw8, Dim::string()).at("pDN")?;
        self.dw_code_page.push_scalars(p).at("dwCodePage")?;
        self.dw_locale_id.push_scalars(p).at("dwLocaleID")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.dw_flags.print("dwFlags", out);
        self.ul_type.print("ulType", out);
        show_text_pointer("pDN", &self.p_dn, out);
        self.dw_code_page.print("dwCodePage", out);
        self.dw_locale_id.print("dwLocaleID", out);
    }
}

/// Reply to [`NspiGetTemplateInfoIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetTemplateInfoOut {
    /// `[out] PropertyRow_r **ppData`
    #[doc(alias = "ppData")]
    pub pp_data: Option<PropertyRowR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiGetTemplateInfoIn> for NspiGetTemplateInfoOut {
    fn read(&mut self, _input: &NspiGetTemplateInfoIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional(&mut self.pp_data).at("ppData")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiGetTemplateInfoIn, p: &mut Push) -> Result<()> {
        p.optional(&self.pp_data).at("ppData")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiGetTemplateInfoIn, out: &mut dyn Printer) {
        show_ref("ppData", &self.pp_data, out);
        self.result.print("result", out);
    }
}

/// Adds or removes values of a property that refers to other objects.
///
/// ```idl
/// ErrorCode NspiModLinkAtt(
///     [in] ndr_context_handle *hRpc,
///     [in] NspiModLinkAttFlags dwFlags,
///     [in] PropertyTag ulPropTag,
///     [in] uint32 dwMId,
///     [in] BinaryArray_r *lpEntryIds
/// );
/// ```
#[doc(alias = "NspiModLinkAtt")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiModLinkAttIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] NspiModLinkAttFlags dwFlags`
    #[doc(alias = "dwFlags")]
    pub dw_flags: NspiModLinkAttFlags,
    /// `[in] PropertyTag ulPropTag`
    #[doc(alias = "ulPropTag")]
    pub ul_prop_tag: PropertyTag,
    /// `[in] uint32 dwMId`
    #[doc(alias = "dwMId")]
    pub dw_m_id: u32,
    /// `[in] BinaryArray_r *lpEntryIds`
    #[doc(alias = "lpEntryIds")]
    pub lp_entry_ids: BinaryArrayR,
}

impl Request for NspiModLinkAttIn {
    const OPNUM: Option<u16> = Some(14);
    const NAME: &'static str = "NspiModLinkAtt";
    type Reply = NspiModLinkAttOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.dw_flags.pull_scalars(p).at("dwFlags")?;
        self.ul_prop_tag.pull_scalars(p).at("ulPropTag")?;
        self.dw_m_id.pull_scalars(p).at("dwMId")?;
        self.lp_entry_ids.pull(p).at("lpEntryIds")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.dw_flags.push_scalars(p).at("dwFlags")?;
        self.ul_prop_tag.push_scalars(p).at("ulPropTag")?;
        self.dw_m_id.push_scalars(p).at("dwMId")?;
        self.lp_entry_ids.push(p).at("lpEntryIds")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.dw_flags.print("dwFlags", out);
        self.ul_prop_tag.print("ulPropTag", out);
        self.dw_m_id.print("dwMId", out);
        show_ref("lpEntryIds", &self.lp_entry_ids, out);
    }
}

/// Reply to [`NspiModLinkAttIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiModLinkAttOut {
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiModLinkAttIn> for NspiModLinkAttOut {
    fn read(&mut self, _input: &NspiModLinkAttIn, p: &mut Pull<'_>) -> Result<()> {
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiModLinkAttIn, p: &mut Push) -> Result<()> {
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiModLinkAttIn, out: &mut dyn Printer) {
        self.result.print("result", out);
    }
}

/// Not used on the wire.
///
/// ```idl
/// [todo] void Opnum15NotUsedOnWire();
/// ```
#[doc(alias = "Opnum15NotUsedOnWire")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opnum15NotUsedOnWireIn {}

pidl_ndr::empty_request!(Opnum15NotUsedOnWireIn, Some(15), "Opnum15NotUsedOnWire", ());

/// Which properties the server knows.
///
/// ```idl
/// ErrorCode NspiQueryColumns(
///     [in] ndr_context_handle *hRpc,
///     [in] uint32 Reserved,
///     [in] NspiQueryColumnsFlags dwFlags,
///     [out] PropertyTagArray_r **ppColumns
/// );
/// ```
#[doc(alias = "NspiQueryColumns")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiQueryColumnsIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] uint32 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[in] NspiQueryColumnsFlags dwFlags`
    #[doc(alias = "dwFlags")]
    pub dw_flags: NspiQueryColumnsFlags,
}

impl Request for NspiQueryColumnsIn {
    const OPNUM: Option<u16> = Some(16);
    const NAME: &'static str = "NspiQueryColumns";
    type Reply = NspiQueryColumnsOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        self.dw_flags.pull_scalars(p).at("dwFlags")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.dw_flags.push_scalars(p).at("dwFlags")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.reserved.print("Reserved", out);
        self.dw_flags.print("dwFlags", out);
    }
}

/// Reply to [`NspiQueryColumnsIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiQueryColumnsOut {
    /// `[out] PropertyTagArray_r **ppColumns`
    #[doc(alias = "ppColumns")]
    pub pp_columns: Option<PropertyTagArrayR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiQueryColumnsIn> for NspiQueryColumnsOut {
    fn read(&mut self, _input: &NspiQueryColumnsIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional(&mut self.pp_columns).at("ppColumns")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiQueryColumnsIn, p: &mut Push) -> Result<()> {
        p.optional(&self.pp_columns).at("ppColumns")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiQueryColumnsIn, out: &mut dyn Printer) {
        show_ref("ppColumns", &self.pp_columns, out);
        self.result.print("result", out);
    }
}

/// Names of property ids.
///
/// ```idl
/// ErrorCode NspiGetNamesFromIDs(
///     [in] ndr_context_handle *hRpc,
///     [in] uint32 Reserved,
///     /** Property set, or null for all. */
///     [in, unique] FlatUID_r *lpguid,
///     [in, unique] PropertyTagArray_r *pPropTags,
///     [out] PropertyTagArray_r **ppReturnedPropTags,
///     [out] PropertyNameSet_r **ppNames
/// );
/// ```
#[doc(alias = "NspiGetNamesFromIDs")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetNamesFromIDsIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] uint32 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// Property set, or null for all.
    pub lpguid: Option<FlatUidR>,
    /// `[in, unique] PropertyTagArray_r *pPropTags`
    #[doc(alias = "pPropTags")]
    pub p_prop_tags: Option<PropertyTagArrayR>,
}

impl Request for NspiGetNamesFromIDsIn {
    const OPNUM: Option<u16> = Some(17);
    const NAME: &'static str = "NspiGetNamesFromIDs";
    type Reply = NspiGetNamesFromIDsOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        p.optional(&mut self.lpguid).at("lpguid")?;
        p.optional(&mut self.p_prop_tags).at("pPropTags")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.optional(&self.lpguid).at("lpguid")?;
        p.optional(&self.p_prop_tags).at("pPropTags")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.reserved.print("Reserved", out);
        show_pointer("lpguid", &self.lpguid, out);
        show_pointer("pPropTags", &self.p_prop_tags, out);
    }
}

/// Reply to [`NspiGetNamesFromIDsIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetNamesFromIDsOut {
    /// `[out] PropertyTagArray_r **ppReturnedPropTags`
    #[doc(alias = "ppReturnedPropTags")]
    pub pp_returned_prop_tags: Option<PropertyTagArrayR>,
    /// `[out] PropertyNameSet_r **ppNames`
    #[doc(alias = "ppNames")]
    pub pp_names: Option<PropertyNameSetR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiGetNamesFromIDsIn> for NspiGetNamesFromIDsOut {
    fn read(&mut self, _input: &NspiGetNamesFromIDsIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional(&mut self.pp_returned_prop_tags).at("ppReturnedPropTags")?;
        p.optional(&mut self.pp_names).at("ppNames")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiGetNamesFromIDsIn, p: &mut Push) -> Result<()> {
        p.optional(&self.pp_returned_prop_tags).at("ppReturnedPropTags")?;
        p.optional(&self.pp_names).at("ppNames")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiGetNamesFromIDsIn, out: &mut dyn Printer) {
        show_ref("ppReturnedPropTags", &self.pp_returned_prop_tags, out);
        show_ref("ppNames", &self.pp_names, out);
        self.result.print("result", out);
    }
}

/// Property ids of names.
///
/// ```idl
/// ErrorCode NspiGetIDsFromNames(
///     [in] ndr_context_handle *hRpc,
///     [in] uint32 Reserved,
///     [in] uint32 dwFlags,
///     [in, range(0, 100000)] uint32 cPropNames,
///     [in, size_is(cPropNames)] PropertyNamePointer_r *pNames,
///     [out] PropertyTagArray_r **ppPropTags
/// );
/// ```
#[doc(alias = "NspiGetIDsFromNames")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetIDsFromNamesIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] uint32 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[in] uint32 dwFlags`
    #[doc(alias = "dwFlags")]
    pub dw_flags: u32,
    /// `[in, range(0, 100000)] uint32 cPropNames`
    #[doc(alias = "cPropNames")]
    pub c_prop_names: u32,
    /// `[in, size_is(cPropNames)] PropertyNamePointer_r *pNames`
    #[doc(alias = "pNames")]
    pub p_names: Vec<PropertyNamePointerR>,
}

impl Request for NspiGetIDsFromNamesIn {
    const OPNUM: Option<u16> = Some(18);
    const NAME: &'static str = "NspiGetIDsFromNames";
    type Reply = NspiGetIDsFromNamesOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        self.dw_flags.pull_scalars(p).at("dwFlags")?;
        p.ranged(&mut self.c_prop_names, 0, 100000).at("cPropNames")?;
        p.array(&mut self.p_names, Dim::conformant(self.c_prop_names)).at("pNames")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.dw_flags.push_scalars(p).at("dwFlags")?;
        self.c_prop_names.push_scalars(p).at("cPropNames")?;
        p.array(&self.p_names, Dim::conformant(self.c_prop_names)).at("pNames")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.reserved.print("Reserved", out);
        self.dw_flags.print("dwFlags", out);
        self.c_prop_names.print("cPropNames", out);
        show_ref_with("pNames", out, |out| show_items("pNames", &self.p_names, out));
    }
}

/// Reply to [`NspiGetIDsFromNamesIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiGetIDsFromNamesOut {
    /// `[out] PropertyTagArray_r **ppPropTags`
    #[doc(alias = "ppPropTags")]
    pub pp_prop_tags: Option<PropertyTagArrayR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiGetIDsFromNamesIn> for NspiGetIDsFromNamesOut {
    fn read(&mut self, _input: &NspiGetIDsFromNamesIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional(&mut self.pp_prop_tags).at("ppPropTags")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiGetIDsFromNamesIn, p: &mut Push) -> Result<()> {
        p.optional(&self.pp_prop_tags).at("ppPropTags")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiGetIDsFromNamesIn, out: &mut dyn Printer) {
        show_ref("ppPropTags", &self.pp_prop_tags, out);
        self.result.print("result", out);
    }
}

/// Resolves names in the client's code page; the rows are of those that one object has.
///
/// ```idl
/// ErrorCode NspiResolveNames(
///     [in] ndr_context_handle *hRpc,
///     [in] uint32 Reserved,
///     [in] STAT *pStat,
///     [in, unique] PropertyTagArray_r *pPropTags,
///     [in] StringsArray_r *paStr,
///     /** An `AnrMId` for each name. */
///     [out] MIdArray_r **ppMIds,
///     [out] PropertyRowSet_r **ppRows
/// );
/// ```
#[doc(alias = "NspiResolveNames")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiResolveNamesIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] uint32 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[in] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[in, unique] PropertyTagArray_r *pPropTags`
    #[doc(alias = "pPropTags")]
    pub p_prop_tags: Option<PropertyTagArrayR>,
    /// `[in] StringsArray_r *paStr`
    #[doc(alias = "paStr")]
    pub pa_str: StringsArrayR,
}

impl Request for NspiResolveNamesIn {
    const OPNUM: Option<u16> = Some(19);
    const NAME: &'static str = "NspiResolveNames";
    type Reply = NspiResolveNamesOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.optional(&mut self.p_prop_tags).at("pPropTags")?;
        self.pa_str.pull(p).at("paStr")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.p_stat.push_scalars(p).at("pStat")?;
        p.optional(&self.p_prop_tags).at("pPropTags")?;
        self.pa_str.push(p).at("paStr")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.reserved.print("Reserved", out);
        show_ref("pStat", &self.p_stat, out);
        show_pointer("pPropTags", &self.p_prop_tags, out);
        show_ref("paStr", &self.pa_str, out);
    }
}

/// Reply to [`NspiResolveNamesIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiResolveNamesOut {
    /// An \`AnrMId\` for each name.
    #[doc(alias = "ppMIds")]
    pub pp_m_ids: Option<MIdArrayR>,
    /// `[out] PropertyRowSet_r **ppRows`
    #[doc(alias = "ppRows")]
    pub pp_rows: Option<PropertyRowSetR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiResolveNamesIn> for NspiResolveNamesOut {
    fn read(&mut self, _input: &NspiResolveNamesIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional(&mut self.pp_m_ids).at("ppMIds")?;
        p.optional(&mut self.pp_rows).at("ppRows")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiResolveNamesIn, p: &mut Push) -> Result<()> {
        p.optional(&self.pp_m_ids).at("ppMIds")?;
        p.optional(&self.pp_rows).at("ppRows")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiResolveNamesIn, out: &mut dyn Printer) {
        show_ref("ppMIds", &self.pp_m_ids, out);
        show_ref("ppRows", &self.pp_rows, out);
        self.result.print("result", out);
    }
}

/// As \`NspiResolveNames\`, with UTF-16 names.
///
/// ```idl
/// ErrorCode NspiResolveNamesW(
///     [in] ndr_context_handle *hRpc,
///     [in] uint32 Reserved,
///     [in] STAT *pStat,
///     [in, unique] PropertyTagArray_r *pPropTags,
///     [in] WStringsArray_r *paWStr,
///     /** An `AnrMId` for each name. */
///     [out] MIdArray_r **ppMIds,
///     [out] PropertyRowSet_r **ppRows
/// );
/// ```
#[doc(alias = "NspiResolveNamesW")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiResolveNamesWIn {
    /// `[in] ndr_context_handle *hRpc`
    #[doc(alias = "hRpc")]
    pub h_rpc: NdrContextHandle,
    /// `[in] uint32 Reserved`
    #[doc(alias = "Reserved")]
    pub reserved: u32,
    /// `[in] STAT *pStat`
    #[doc(alias = "pStat")]
    pub p_stat: Stat,
    /// `[in, unique] PropertyTagArray_r *pPropTags`
    #[doc(alias = "pPropTags")]
    pub p_prop_tags: Option<PropertyTagArrayR>,
    /// `[in] WStringsArray_r *paWStr`
    #[doc(alias = "paWStr")]
    pub pa_w_str: WStringsArrayR,
}

impl Request for NspiResolveNamesWIn {
    const OPNUM: Option<u16> = Some(20);
    const NAME: &'static str = "NspiResolveNamesW";
    type Reply = NspiResolveNamesWOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.h_rpc.pull_scalars(p).at("hRpc")?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        self.p_stat.pull_scalars(p).at("pStat")?;
        p.optional(&mut self.p_prop_tags).at("pPropTags")?;
        self.pa_w_str.pull(p).at("paWStr")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.h_rpc.push_scalars(p).at("hRpc")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.p_stat.push_scalars(p).at("pStat")?;
        p.optional(&self.p_prop_tags).at("pPropTags")?;
        self.pa_w_str.push(p).at("paWStr")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("hRpc", &self.h_rpc, out);
        self.reserved.print("Reserved", out);
        show_ref("pStat", &self.p_stat, out);
        show_pointer("pPropTags", &self.p_prop_tags, out);
        show_ref("paWStr", &self.pa_w_str, out);
    }
}

/// Reply to [`NspiResolveNamesWIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NspiResolveNamesWOut {
    /// An \`AnrMId\` for each name.
    #[doc(alias = "ppMIds")]
    pub pp_m_ids: Option<MIdArrayR>,
    /// `[out] PropertyRowSet_r **ppRows`
    #[doc(alias = "ppRows")]
    pub pp_rows: Option<PropertyRowSetR>,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<NspiResolveNamesWIn> for NspiResolveNamesWOut {
    fn read(&mut self, _input: &NspiResolveNamesWIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional(&mut self.pp_m_ids).at("ppMIds")?;
        p.optional(&mut self.pp_rows).at("ppRows")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &NspiResolveNamesWIn, p: &mut Push) -> Result<()> {
        p.optional(&self.pp_m_ids).at("ppMIds")?;
        p.optional(&self.pp_rows).at("ppRows")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &NspiResolveNamesWIn, out: &mut dyn Printer) {
        show_ref("ppMIds", &self.pp_m_ids, out);
        show_ref("ppRows", &self.pp_rows, out);
        self.result.print("result", out);
    }
}

/// The interface `nspi`.
///
/// Address book: name service provider interface
pub static NSPI: Interface = Interface {
    name: "nspi",
    uuid: Some("f5cc5a18-4264-101a-8c59-08002b2f8426"),
    version: (56, 0),
    endpoints: &[],
    functions: &[
        Function::of::<NspiBindIn>(),
        Function::of::<NspiUnbindIn>(),
        Function::of::<NspiUpdateStatIn>(),
        Function::of::<NspiQueryRowsIn>(),
        Function::of::<NspiSeekEntriesIn>(),
        Function::of::<NspiGetMatchesIn>(),
        Function::of::<NspiResortRestrictionIn>(),
        Function::of::<NspiDnToMIdIn>(),
        Function::of::<NspiGetPropListIn>(),
        Function::of::<NspiGetPropsIn>(),
        Function::of::<NspiCompareMIdsIn>(),
        Function::of::<NspiModPropsIn>(),
        Function::of::<NspiGetSpecialTableIn>(),
        Function::of::<NspiGetTemplateInfoIn>(),
        Function::of::<NspiModLinkAttIn>(),
        Function::of::<Opnum15NotUsedOnWireIn>(),
        Function::of::<NspiQueryColumnsIn>(),
        Function::of::<NspiGetNamesFromIDsIn>(),
        Function::of::<NspiGetIDsFromNamesIn>(),
        Function::of::<NspiResolveNamesIn>(),
        Function::of::<NspiResolveNamesWIn>(),
    ],
    types: TYPES,
};

/// Calls the functions of `nspi` through a [`Caller`].
#[derive(Clone, Debug)]
pub struct NspiClient<C> {
    caller: C,
}

impl<C: Caller> NspiClient<C> {
    /// A client that calls through `caller`.
    pub fn new(caller: C) -> Self {
        Self { caller }
    }

    /// Calls [`NspiBindIn`].
    pub async fn nspi_bind(&self, input: &NspiBindIn) -> pidl_call::Result<NspiBindOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiUnbindIn`].
    pub async fn nspi_unbind(
        &self,
        input: &NspiUnbindIn,
    ) -> pidl_call::Result<NspiUnbindOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiUpdateStatIn`].
    pub async fn nspi_update_stat(
        &self,
        input: &NspiUpdateStatIn,
    ) -> pidl_call::Result<NspiUpdateStatOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiQueryRowsIn`].
    pub async fn nspi_query_rows(
        &self,
        input: &NspiQueryRowsIn,
    ) -> pidl_call::Result<NspiQueryRowsOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiSeekEntriesIn`].
    pub async fn nspi_seek_entries(
        &self,
        input: &NspiSeekEntriesIn,
    ) -> pidl_call::Result<NspiSeekEntriesOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiGetMatchesIn`].
    pub async fn nspi_get_matches(
        &self,
        input: &NspiGetMatchesIn,
    ) -> pidl_call::Result<NspiGetMatchesOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiResortRestrictionIn`].
    pub async fn nspi_resort_restriction(
        &self,
        input: &NspiResortRestrictionIn,
    ) -> pidl_call::Result<NspiResortRestrictionOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiDnToMIdIn`].
    pub async fn nspi_dn_to_m_id(
        &self,
        input: &NspiDnToMIdIn,
    ) -> pidl_call::Result<NspiDnToMIdOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiGetPropListIn`].
    pub async fn nspi_get_prop_list(
        &self,
        input: &NspiGetPropListIn,
    ) -> pidl_call::Result<NspiGetPropListOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiGetPropsIn`].
    pub async fn nspi_get_props(
        &self,
        input: &NspiGetPropsIn,
    ) -> pidl_call::Result<NspiGetPropsOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiCompareMIdsIn`].
    pub async fn nspi_compare_m_ids(
        &self,
        input: &NspiCompareMIdsIn,
    ) -> pidl_call::Result<NspiCompareMIdsOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiModPropsIn`].
    pub async fn nspi_mod_props(
        &self,
        input: &NspiModPropsIn,
    ) -> pidl_call::Result<NspiModPropsOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiGetSpecialTableIn`].
    pub async fn nspi_get_special_table(
        &self,
        input: &NspiGetSpecialTableIn,
    ) -> pidl_call::Result<NspiGetSpecialTableOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiGetTemplateInfoIn`].
    pub async fn nspi_get_template_info(
        &self,
        input: &NspiGetTemplateInfoIn,
    ) -> pidl_call::Result<NspiGetTemplateInfoOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiModLinkAttIn`].
    pub async fn nspi_mod_link_att(
        &self,
        input: &NspiModLinkAttIn,
    ) -> pidl_call::Result<NspiModLinkAttOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`Opnum15NotUsedOnWireIn`].
    pub async fn opnum15_not_used_on_wire(
        &self,
        input: &Opnum15NotUsedOnWireIn,
    ) -> pidl_call::Result<()> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiQueryColumnsIn`].
    pub async fn nspi_query_columns(
        &self,
        input: &NspiQueryColumnsIn,
    ) -> pidl_call::Result<NspiQueryColumnsOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiGetNamesFromIDsIn`].
    pub async fn nspi_get_names_from_i_ds(
        &self,
        input: &NspiGetNamesFromIDsIn,
    ) -> pidl_call::Result<NspiGetNamesFromIDsOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiGetIDsFromNamesIn`].
    pub async fn nspi_get_i_ds_from_names(
        &self,
        input: &NspiGetIDsFromNamesIn,
    ) -> pidl_call::Result<NspiGetIDsFromNamesOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiResolveNamesIn`].
    pub async fn nspi_resolve_names(
        &self,
        input: &NspiResolveNamesIn,
    ) -> pidl_call::Result<NspiResolveNamesOut> {
        call(&self.caller, &NSPI, input).await
    }

    /// Calls [`NspiResolveNamesWIn`].
    pub async fn nspi_resolve_names_w(
        &self,
        input: &NspiResolveNamesWIn,
    ) -> pidl_call::Result<NspiResolveNamesWOut> {
        call(&self.caller, &NSPI, input).await
    }
}

/// A server of `nspi`. Functions it does not have answer with a fault.
pub trait NspiServer: Send + Sync {
    /// Answers [`NspiBindIn`].
    fn nspi_bind(
        &self,
        _cx: &CallContext,
        _input: NspiBindIn,
    ) -> impl Future<Output = Result<NspiBindOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiUnbindIn`].
    fn nspi_unbind(
        &self,
        _cx: &CallContext,
        _input: NspiUnbindIn,
    ) -> impl Future<Output = Result<NspiUnbindOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiUpdateStatIn`].
    fn nspi_update_stat(
        &self,
        _cx: &CallContext,
        _input: NspiUpdateStatIn,
    ) -> impl Future<Output = Result<NspiUpdateStatOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiQueryRowsIn`].
    fn nspi_query_rows(
        &self,
        _cx: &CallContext,
        _input: NspiQueryRowsIn,
    ) -> impl Future<Output = Result<NspiQueryRowsOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiSeekEntriesIn`].
    fn nspi_seek_entries(
        &self,
        _cx: &CallContext,
        _input: NspiSeekEntriesIn,
    ) -> impl Future<Output = Result<NspiSeekEntriesOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiGetMatchesIn`].
    fn nspi_get_matches(
        &self,
        _cx: &CallContext,
        _input: NspiGetMatchesIn,
    ) -> impl Future<Output = Result<NspiGetMatchesOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiResortRestrictionIn`].
    fn nspi_resort_restriction(
        &self,
        _cx: &CallContext,
        _input: NspiResortRestrictionIn,
    ) -> impl Future<Output = Result<NspiResortRestrictionOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiDnToMIdIn`].
    fn nspi_dn_to_m_id(
        &self,
        _cx: &CallContext,
        _input: NspiDnToMIdIn,
    ) -> impl Future<Output = Result<NspiDnToMIdOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiGetPropListIn`].
    fn nspi_get_prop_list(
        &self,
        _cx: &CallContext,
        _input: NspiGetPropListIn,
    ) -> impl Future<Output = Result<NspiGetPropListOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiGetPropsIn`].
    fn nspi_get_props(
        &self,
        _cx: &CallContext,
        _input: NspiGetPropsIn,
    ) -> impl Future<Output = Result<NspiGetPropsOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiCompareMIdsIn`].
    fn nspi_compare_m_ids(
        &self,
        _cx: &CallContext,
        _input: NspiCompareMIdsIn,
    ) -> impl Future<Output = Result<NspiCompareMIdsOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiModPropsIn`].
    fn nspi_mod_props(
        &self,
        _cx: &CallContext,
        _input: NspiModPropsIn,
    ) -> impl Future<Output = Result<NspiModPropsOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiGetSpecialTableIn`].
    fn nspi_get_special_table(
        &self,
        _cx: &CallContext,
        _input: NspiGetSpecialTableIn,
    ) -> impl Future<Output = Result<NspiGetSpecialTableOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiGetTemplateInfoIn`].
    fn nspi_get_template_info(
        &self,
        _cx: &CallContext,
        _input: NspiGetTemplateInfoIn,
    ) -> impl Future<Output = Result<NspiGetTemplateInfoOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiModLinkAttIn`].
    fn nspi_mod_link_att(
        &self,
        _cx: &CallContext,
        _input: NspiModLinkAttIn,
    ) -> impl Future<Output = Result<NspiModLinkAttOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`Opnum15NotUsedOnWireIn`].
    fn opnum15_not_used_on_wire(
        &self,
        _cx: &CallContext,
        _input: Opnum15NotUsedOnWireIn,
    ) -> impl Future<Output = Result<(), Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiQueryColumnsIn`].
    fn nspi_query_columns(
        &self,
        _cx: &CallContext,
        _input: NspiQueryColumnsIn,
    ) -> impl Future<Output = Result<NspiQueryColumnsOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiGetNamesFromIDsIn`].
    fn nspi_get_names_from_i_ds(
        &self,
        _cx: &CallContext,
        _input: NspiGetNamesFromIDsIn,
    ) -> impl Future<Output = Result<NspiGetNamesFromIDsOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiGetIDsFromNamesIn`].
    fn nspi_get_i_ds_from_names(
        &self,
        _cx: &CallContext,
        _input: NspiGetIDsFromNamesIn,
    ) -> impl Future<Output = Result<NspiGetIDsFromNamesOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiResolveNamesIn`].
    fn nspi_resolve_names(
        &self,
        _cx: &CallContext,
        _input: NspiResolveNamesIn,
    ) -> impl Future<Output = Result<NspiResolveNamesOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`NspiResolveNamesWIn`].
    fn nspi_resolve_names_w(
        &self,
        _cx: &CallContext,
        _input: NspiResolveNamesWIn,
    ) -> impl Future<Output = Result<NspiResolveNamesWOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }
}

/// Gives calls from the wire to a [`NspiServer`].
#[derive(Clone, Debug, Default)]
pub struct NspiDispatcher<S>(pub S);

impl<S: NspiServer> Dispatch for NspiDispatcher<S> {
    fn interface(&self) -> &'static Interface {
        &NSPI
    }

    async fn dispatch(
        &self,
        cx: &CallContext,
        opnum: u16,
        stub: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        match opnum {
            0 => answer(cx, stub, |i| self.0.nspi_bind(cx, i)).await,
            1 => answer(cx, stub, |i| self.0.nspi_unbind(cx, i)).await,
            2 => answer(cx, stub, |i| self.0.nspi_update_stat(cx, i)).await,
            3 => answer(cx, stub, |i| self.0.nspi_query_rows(cx, i)).await,
            4 => answer(cx, stub, |i| self.0.nspi_seek_entries(cx, i)).await,
            5 => answer(cx, stub, |i| self.0.nspi_get_matches(cx, i)).await,
            6 => answer(cx, stub, |i| self.0.nspi_resort_restriction(cx, i)).await,
            7 => answer(cx, stub, |i| self.0.nspi_dn_to_m_id(cx, i)).await,
            8 => answer(cx, stub, |i| self.0.nspi_get_prop_list(cx, i)).await,
            9 => answer(cx, stub, |i| self.0.nspi_get_props(cx, i)).await,
            10 => answer(cx, stub, |i| self.0.nspi_compare_m_ids(cx, i)).await,
            11 => answer(cx, stub, |i| self.0.nspi_mod_props(cx, i)).await,
            12 => answer(cx, stub, |i| self.0.nspi_get_special_table(cx, i)).await,
            13 => answer(cx, stub, |i| self.0.nspi_get_template_info(cx, i)).await,
            14 => answer(cx, stub, |i| self.0.nspi_mod_link_att(cx, i)).await,
            15 => answer(cx, stub, |i| self.0.opnum15_not_used_on_wire(cx, i)).await,
            16 => answer(cx, stub, |i| self.0.nspi_query_columns(cx, i)).await,
            17 => answer(cx, stub, |i| self.0.nspi_get_names_from_i_ds(cx, i)).await,
            18 => answer(cx, stub, |i| self.0.nspi_get_i_ds_from_names(cx, i)).await,
            19 => answer(cx, stub, |i| self.0.nspi_resolve_names(cx, i)).await,
            20 => answer(cx, stub, |i| self.0.nspi_resolve_names_w(cx, i)).await,
            _ => Err(Fault::OP_RANGE),
        }
    }
}

/// Begins a session; clients before Exchange 2003.
///
/// ```idl
/// ErrorCode EcDoConnect(
///     [out] ndr_context_handle *pcxh,
///     [in, string, charset(RAW8)] uint8 *szUserDN,
///     [in] ConnectFlags ulFlags,
///     [in] uint32 ulConMod,
///     [in] uint32 cbLimit,
///     [in] uint32 ulCpid,
///     [in] uint32 ulLcidString,
///     [in] uint32 ulLcidSort,
///     [in] uint32 ulIcxrLink,
///     [in] uint16 usFCanConvertCodePages,
///     [out] uint32 *pcmsPollsMax,
///     [out] uint32 *pcRetry,
///     [out] uint32 *pcmsRetryDelay,
///     [out] uint32 *picxr,
///     [out, string, charset(RAW8)] uint8 **szDNPrefix,
///     [out, string, charset(RAW8)] uint8 **szDisplayName,
///     [out] uint16 rgwServerVersion[3],
///     [in, out] uint16 rgwClientVersion[3],
///     [in, out] uint32 *pulTimeStamp
/// );
/// ```
#[doc(alias = "EcDoConnect")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoConnectIn {
    /// `[in, string, charset(RAW8)] uint8 *szUserDN`
    #[doc(alias = "szUserDN")]
    pub sz_user_dn: NdrString,
    /// `[in] ConnectFlags ulFlags`
    #[doc(alias = "ulFlags")]
    pub ul_flags: ConnectFlags,
    /// `[in] uint32 ulConMod`
    #[doc(alias = "ulConMod")]
    pub ul_con_mod: u32,
    /// `[in] uint32 cbLimit`
    #[doc(alias = "cbLimit")]
    pub cb_limit: u32,
    /// `[in] uint32 ulCpid`
    #[doc(alias = "ulCpid")]
    pub ul_cpid: u32,
    /// `[in] uint32 ulLcidString`
    #[doc(alias = "ulLcidString")]
    pub ul_lcid_string: u32,
    /// `[in] uint32 ulLcidSort`
    #[doc(alias = "ulLcidSort")]
    pub ul_lcid_sort: u32,
    /// `[in] uint32 ulIcxrLink`
    #[doc(alias = "ulIcxrLink")]
    pub ul_icxr_link: u32,
    /// `[in] uint16 usFCanConvertCodePages`
    #[doc(alias = "usFCanConvertCodePages")]
    pub us_f_can_convert_code_pages: u16,
    /// `[in, out] uint16 rgwClientVersion[3]`
    #[doc(alias = "rgwClientVersion")]
    pub rgw_client_version: [u16; 3],
    /// `[in, out] uint32 *pulTimeStamp`
    #[doc(alias = "pulTimeStamp")]
    pub pul_time_stamp: u32,
}

impl Request for EcDoConnectIn {
    const OPNUM: Option<u16> = Some(0);
    const NAME: &'static str = "EcDoConnect";
    type Reply = EcDoConnectOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.text(&mut self.sz_user_dn, Charset::Raw8, Dim::string()).at("szUserDN")?;
        self.ul_flags.pull_scalars(p).at("ulFlags")?;
        self.ul_con_mod.pull_scalars(p).at("ulConMod")?;
        self.cb_limit.pull_scalars(p).at("cbLimit")?;
        self.ul_cpid.pull_scalars(p).at("ulCpid")?;
        self.ul_lcid_string.pull_scalars(p).at("ulLcidString")?;
        self.ul_lcid_sort.pull_scalars(p).at("ulLcidSort")?;
        self.ul_icxr_link.pull_scalars(p).at("ulIcxrLink")?;
        self.us_f_can_convert_code_pages.pull_scalars(p).at("usFCanConvertCodePages")?;
        p.slice(&mut self.rgw_client_version).at("rgwClientVersion")?;
        self.pul_time_stamp.pull_scalars(p).at("pulTimeStamp")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        p.text(&self.sz_user_dn, Charset::Raw8, Dim::string()).at("szUserDN")?;
        self.ul_flags.push_scalars(p).at("ulFlags")?;
        self.ul_con_mod.push_scalars(p).at("ulConMod")?;
        self.cb_limit.push_scalars(p).at("cbLimit")?;
        self.ul_cpid.push_scalars(p).at("ulCpid")?;
        self.ul_lcid_string.push_scalars(p).at("ulLcidString")?;
        self.ul_lcid_sort.push_scalars(p).at("ulLcidSort")?;
        self.ul_icxr_link.push_scalars(p).at("ulIcxrLink")?;
        self.us_f_can_convert_code_pages.push_scalars(p).at("usFCanConvertCodePages")?;
        p.slice(&self.rgw_client_version).at("rgwClientVersion")?;
        self.pul_time_stamp.push_scalars(p).at("pulTimeStamp")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref_text("szUserDN", &self.sz_user_dn, out);
        self.ul_flags.print("ulFlags", out);
        self.ul_con_mod.print("ulConMod", out);
        self.cb_limit.print("cbLimit", out);
        self.ul_cpid.print("ulCpid", out);
        self.ul_lcid_string.print("ulLcidString", out);
        self.ul_lcid_sort.print("ulLcidSort", out);
        self.ul_icxr_link.print("ulIcxrLink", out);
        self.us_f_can_convert_code_pages.print("usFCanConvertCodePages", out);
        show_items("rgwClientVersion", &self.rgw_client_version, out);
        show_ref("pulTimeStamp", &self.pul_time_stamp, out);
    }
}

/// Reply to [`EcDoConnectIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoConnectOut {
    /// `[out] ndr_context_handle *pcxh`
    pub pcxh: NdrContextHandle,
    /// `[out] uint32 *pcmsPollsMax`
    #[doc(alias = "pcmsPollsMax")]
    pub pcms_polls_max: u32,
    /// `[out] uint32 *pcRetry`
    #[doc(alias = "pcRetry")]
    pub pc_retry: u32,
    /// `[out] uint32 *pcmsRetryDelay`
    #[doc(alias = "pcmsRetryDelay")]
    pub pcms_retry_delay: u32,
    /// `[out] uint32 *picxr`
    pub picxr: u32,
    /// `[out, string, charset(RAW8)] uint8 **szDNPrefix`
    #[doc(alias = "szDNPrefix")]
    pub sz_dn_prefix: Option<NdrString>,
    /// `[out, string, charset(RAW8)] uint8 **szDisplayName`
    #[doc(alias = "szDisplayName")]
    pub sz_display_name: Option<NdrString>,
    /// `[out] uint16 rgwServerVersion[3]`
    #[doc(alias = "rgwServerVersion")]
    pub rgw_server_version: [u16; 3],
    /// `[in, out] uint16 rgwClientVersion[3]`
    #[doc(alias = "rgwClientVersion")]
    pub rgw_client_version: [u16; 3],
    /// `[in, out] uint32 *pulTimeStamp`
    #[doc(alias = "pulTimeStamp")]
    pub pul_time_stamp: u32,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<EcDoConnectIn> for EcDoConnectOut {
    fn read(&mut self, _input: &EcDoConnectIn, p: &mut Pull<'_>) -> Result<()> {
        self.pcxh.pull_scalars(p).at("pcxh")?;
        self.pcms_polls_max.pull_scalars(p).at("pcmsPollsMax")?;
        self.pc_retry.pull_scalars(p).at("pcRetry")?;
        self.pcms_retry_delay.pull_scalars(p).at("pcmsRetryDelay")?;
        self.picxr.pull_scalars(p).at("picxr")?;
        p.optional_text(&mut self.sz_dn_prefix, Charset::Raw8, Dim::string())
            .at("szDNPrefix")?;
        p.optional_text(&mut self.sz_display_name, Charset::Raw8, Dim::string())
            .at("szDisplayName")?;
        p.slice(&mut self.rgw_server_version).at("rgwServerVersion")?;
        p.slice(&mut self.rgw_client_version).at("rgwClientVersion")?;
        self.pul_time_stamp.pull_scalars(p).at("pulTimeStamp")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EcDoConnectIn, p: &mut Push) -> Result<()> {
        self.pcxh.push_scalars(p).at("pcxh")?;
        self.pcms_polls_max.push_scalars(p).at("pcmsPollsMax")?;
        self.pc_retry.push_scalars(p).at("pcRetry")?;
        self.pcms_retry_delay.push_scalars(p).at("pcmsRetryDelay")?;
        self.picxr.push_scalars(p).at("picxr")?;
        p.optional_text(&self.sz_dn_prefix, Charset::Raw8, Dim::string())
            .at("szDNPrefix")?;
        p.optional_text(&self.sz_display_name, Charset::Raw8, Dim::string())
            .at("szDisplayName")?;
        p.slice(&self.rgw_server_version).at("rgwServerVersion")?;
        p.slice(&self.rgw_client_version).at("rgwClientVersion")?;
        self.pul_time_stamp.push_scalars(p).at("pulTimeStamp")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EcDoConnectIn, out: &mut dyn Printer) {
        show_ref("pcxh", &self.pcxh, out);
        show_ref("pcmsPollsMax", &self.pcms_polls_max, out);
        show_ref("pcRetry", &self.pc_retry, out);
        show_ref("pcmsRetryDelay", &self.pcms_retry_delay, out);
        show_ref("picxr", &self.picxr, out);
        show_ref_with(
            "szDNPrefix",
            out,
            |out| show_text_pointer("szDNPrefix", &self.sz_dn_prefix, out),
        );
        show_ref_with(
            "szDisplayName",
            out,
            |out| show_text_pointer("szDisplayName", &self.sz_display_name, out),
        );
        show_items("rgwServerVersion", &self.rgw_server_version, out);
        show_items("rgwClientVersion", &self.rgw_client_version, out);
        show_ref("pulTimeStamp", &self.pul_time_stamp, out);
        self.result.print("result", out);
    }
}

/// Ends a session (MS-OXCRPC 3.1.4.3).
///
/// ```idl
/// ErrorCode EcDoDisconnect(
///     [in, out] ndr_context_handle *pcxh
/// );
/// ```
#[doc(alias = "EcDoDisconnect")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoDisconnectIn {
    /// `[in, out] ndr_context_handle *pcxh`
    pub pcxh: NdrContextHandle,
}

impl Request for EcDoDisconnectIn {
    const OPNUM: Option<u16> = Some(1);
    const NAME: &'static str = "EcDoDisconnect";
    type Reply = EcDoDisconnectOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.pcxh.pull_scalars(p).at("pcxh")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.pcxh.push_scalars(p).at("pcxh")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("pcxh", &self.pcxh, out);
    }
}

/// Reply to [`EcDoDisconnectIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoDisconnectOut {
    /// `[in, out] ndr_context_handle *pcxh`
    pub pcxh: NdrContextHandle,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<EcDoDisconnectIn> for EcDoDisconnectOut {
    fn read(&mut self, _input: &EcDoDisconnectIn, p: &mut Pull<'_>) -> Result<()> {
        self.pcxh.pull_scalars(p).at("pcxh")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EcDoDisconnectIn, p: &mut Push) -> Result<()> {
        self.pcxh.push_scalars(p).at("pcxh")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EcDoDisconnectIn, out: &mut dyn Printer) {
        show_ref("pcxh", &self.pcxh, out);
        self.result.print("result", out);
    }
}

/// Carries remote operations; clients before Exchange 2003.
///
/// ```idl
/// ErrorCode EcDoRpc(
///     [in, out] ndr_context_handle *pcxh,
///     [in, size_is(cbMax), length_is(*pcb), content(EcDoRpcRequest)] uint8 rgbIn[],
///     [out, size_is(cbMax), length_is(*pcb), content(EcDoRpcResponse)] uint8 rgbOut[],
///     [in, out] uint16 *pcb,
///     [in] uint16 cbMax
/// );
/// ```
#[doc(alias = "EcDoRpc")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoRpcIn {
    /// `[in, out] ndr_context_handle *pcxh`
    pub pcxh: NdrContextHandle,
    /// `[in, size_is(cbMax), length_is(*pcb), content(EcDoRpcRequest)] uint8 rgbIn[]`
    #[doc(alias = "rgbIn")]
    pub rgb_in: Vec<u8>,
    /// `[in, out] uint16 *pcb`
    pub pcb: u16,
    /// `[in] uint16 cbMax`
    #[doc(alias = "cbMax")]
    pub cb_max: u16,
}

impl EcDoRpcIn {
    /// What the bytes of `rgbIn` hold.
    pub fn rgb_in_content(&self) -> Result<EcDoRpcRequest> {
        pidl_ndr::levels::content(&self.rgb_in, None)
    }
    /// What the bytes of `rgbIn` hold, where it depends on what `context` knows.
    pub fn rgb_in_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<EcDoRpcRequest> {
        pidl_ndr::levels::content(&self.rgb_in, Some(context))
    }
    /// Makes the bytes of `rgbIn` hold a value.
    pub fn set_rgb_in_content(&mut self, value: &EcDoRpcRequest) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_in, value, None)
    }
    /// Makes the bytes of `rgbIn` hold a value that depends on what `context` knows.
    pub fn set_rgb_in_content_with(
        &mut self,
        value: &EcDoRpcRequest,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_in, value, Some(context))
    }
}

impl Request for EcDoRpcIn {
    const OPNUM: Option<u16> = Some(2);
    const NAME: &'static str = "EcDoRpc";
    type Reply = EcDoRpcOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.pcxh.pull_scalars(p).at("pcxh")?;
        p.items(&mut self.rgb_in, Dim::unchecked().varying()).at("rgbIn")?;
        let rgb_in_max = p.last_max_count();
        self.pcb.pull_scalars(p).at("pcb")?;
        self.cb_max.pull_scalars(p).at("cbMax")?;
        p.late_max(&self.rgb_in, rgb_in_max, self.cb_max).at("rgbIn")?;
        p.late_size(&self.rgb_in, self.pcb).at("rgbIn")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.pcxh.push_scalars(p).at("pcxh")?;
        p.items(&self.rgb_in, Dim::conformant_varying(self.cb_max).length(self.pcb))
            .at("rgbIn")?;
        self.pcb.push_scalars(p).at("pcb")?;
        self.cb_max.push_scalars(p).at("cbMax")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("pcxh", &self.pcxh, out);
        show_content::<EcDoRpcRequest>("rgbIn", &self.rgb_in, out);
        show_ref("pcb", &self.pcb, out);
        self.cb_max.print("cbMax", out);
    }
}

/// Reply to [`EcDoRpcIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoRpcOut {
    /// `[in, out] ndr_context_handle *pcxh`
    pub pcxh: NdrContextHandle,
    /// `[out, size_is(cbMax), length_is(*pcb), content(EcDoRpcResponse)] uint8 rgbOut[]`
    #[doc(alias = "rgbOut")]
    pub rgb_out: Vec<u8>,
    /// `[in, out] uint16 *pcb`
    pub pcb: u16,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl EcDoRpcOut {
    /// What the bytes of `rgbOut` hold.
    pub fn rgb_out_content(&self) -> Result<EcDoRpcResponse> {
        pidl_ndr::levels::content(&self.rgb_out, None)
    }
    /// What the bytes of `rgbOut` hold, where it depends on what `context` knows.
    pub fn rgb_out_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<EcDoRpcResponse> {
        pidl_ndr::levels::content(&self.rgb_out, Some(context))
    }
    /// Makes the bytes of `rgbOut` hold a value.
    pub fn set_rgb_out_content(&mut self, value: &EcDoRpcResponse) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_out, value, None)
    }
    /// Makes the bytes of `rgbOut` hold a value that depends on what `context` knows.
    pub fn set_rgb_out_content_with(
        &mut self,
        value: &EcDoRpcResponse,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_out, value, Some(context))
    }
}

impl Reply<EcDoRpcIn> for EcDoRpcOut {
    fn read(&mut self, input: &EcDoRpcIn, p: &mut Pull<'_>) -> Result<()> {
        self.pcxh.pull_scalars(p).at("pcxh")?;
        p.items(&mut self.rgb_out, Dim::conformant_varying(input.cb_max)).at("rgbOut")?;
        self.pcb.pull_scalars(p).at("pcb")?;
        self.result.pull_scalars(p).at("result")?;
        p.late_size(&self.rgb_out, self.pcb).at("rgbOut")?;
        Ok(())
    }
    fn write(&self, input: &EcDoRpcIn, p: &mut Push) -> Result<()> {
        self.pcxh.push_scalars(p).at("pcxh")?;
        p.items(&self.rgb_out, Dim::conformant_varying(input.cb_max).length(self.pcb))
            .at("rgbOut")?;
        self.pcb.push_scalars(p).at("pcb")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EcDoRpcIn, out: &mut dyn Printer) {
        show_ref("pcxh", &self.pcxh, out);
        show_content::<EcDoRpcResponse>("rgbOut", &self.rgb_out, out);
        show_ref("pcb", &self.pcb, out);
        self.result.print("result", out);
    }
    fn kept(input: &EcDoRpcIn) -> EcDoRpcIn {
        EcDoRpcIn {
            cb_max: input.cb_max,
            ..EcDoRpcIn::default()
        }
    }
}

/// Not used.
///
/// ```idl
/// [todo] void EcGetMoreRpc();
/// ```
#[doc(alias = "EcGetMoreRpc")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcGetMoreRpcIn {}

pidl_ndr::empty_request!(EcGetMoreRpcIn, Some(3), "EcGetMoreRpc", ());

/// Asks for a datagram whenever there is something new (MS-OXCRPC 3.1.4.5).
///
/// ```idl
/// ErrorCode EcRRegisterPushNotification(
///     [in, out] ndr_context_handle *pcxh,
///     /** 0 */
///     [in] uint32 iRpc,
///     /** What the datagram is to hold; at most 16 bytes. */
///     [in, size_is(cbContext)] uint8 rgbContext[],
///     [in] uint16 cbContext,
///     [in] uint32 grbitAdviseBits,
///     /** A socket address. */
///     [in, size_is(cbCallbackAddress)] uint8 rgbCallbackAddress[],
///     [in] uint16 cbCallbackAddress,
///     [out] uint32 *hNotification
/// );
/// ```
#[doc(alias = "EcRRegisterPushNotification")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcRRegisterPushNotificationIn {
    /// `[in, out] ndr_context_handle *pcxh`
    pub pcxh: NdrContextHandle,
    /// 0
    #[doc(alias = "iRpc")]
    pub i_rpc: u32,
    /// What the datagram is to hold; at most 16 bytes.
    #[doc(alias = "rgbContext")]
    pub rgb_context: Vec<u8>,
    /// `[in] uint16 cbContext`
    #[doc(alias = "cbContext")]
    pub cb_context: u16,
    /// `[in] uint32 grbitAdviseBits`
    #[doc(alias = "grbitAdviseBits")]
    pub grbit_advise_bits: u32,
    /// A socket address.
    #[doc(alias = "rgbCallbackAddress")]
    pub rgb_callback_address: Vec<u8>,
    /// `[in] uint16 cbCallbackAddress`
    #[doc(alias = "cbCallbackAddress")]
    pub cb_callback_address: u16,
}

impl Request for EcRRegisterPushNotificationIn {
    const OPNUM: Option<u16> = Some(4);
    const NAME: &'static str = "EcRRegisterPushNotification";
    type Reply = EcRRegisterPushNotificationOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.pcxh.pull_scalars(p).at("pcxh")?;
        self.i_rpc.pull_scalars(p).at("iRpc")?;
        p.items(&mut self.rgb_context, Dim::unchecked()).at("rgbContext")?;
        self.cb_context.pull_scalars(p).at("cbContext")?;
        self.grbit_advise_bits.pull_scalars(p).at("grbitAdviseBits")?;
        p.items(&mut self.rgb_callback_address, Dim::unchecked())
            .at("rgbCallbackAddress")?;
        self.cb_callback_address.pull_scalars(p).at("cbCallbackAddress")?;
        p.late_size(&self.rgb_context, self.cb_context).at("rgbContext")?;
        p.late_size(&self.rgb_callback_address, self.cb_callback_address)
            .at("rgbCallbackAddress")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.pcxh.push_scalars(p).at("pcxh")?;
        self.i_rpc.push_scalars(p).at("iRpc")?;
        p.items(&self.rgb_context, Dim::conformant(self.cb_context)).at("rgbContext")?;
        self.cb_context.push_scalars(p).at("cbContext")?;
        self.grbit_advise_bits.push_scalars(p).at("grbitAdviseBits")?;
        p.items(&self.rgb_callback_address, Dim::conformant(self.cb_callback_address))
            .at("rgbCallbackAddress")?;
        self.cb_callback_address.push_scalars(p).at("cbCallbackAddress")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("pcxh", &self.pcxh, out);
        self.i_rpc.print("iRpc", out);
        out.u8_array("rgbContext", &self.rgb_context);
        self.cb_context.print("cbContext", out);
        self.grbit_advise_bits.print("grbitAdviseBits", out);
        out.u8_array("rgbCallbackAddress", &self.rgb_callback_address);
        self.cb_callback_address.print("cbCallbackAddress", out);
    }
}

/// Reply to [`EcRRegisterPushNotificationIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcRRegisterPushNotificationOut {
    /// `[in, out] ndr_context_handle *pcxh`
    pub pcxh: NdrContextHandle,
    /// `[out] uint32 *hNotification`
    #[doc(alias = "hNotification")]
    pub h_notification: u32,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<EcRRegisterPushNotificationIn> for EcRRegisterPushNotificationOut {
    fn read(
        &mut self,
        _input: &EcRRegisterPushNotificationIn,
        p: &mut Pull<'_>,
    ) -> Result<()> {
        self.pcxh.pull_scalars(p).at("pcxh")?;
        self.h_notification.pull_scalars(p).at("hNotification")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EcRRegisterPushNotificationIn, p: &mut Push) -> Result<()> {
        self.pcxh.push_scalars(p).at("pcxh")?;
        self.h_notification.push_scalars(p).at("hNotification")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EcRRegisterPushNotificationIn, out: &mut dyn Printer) {
        show_ref("pcxh", &self.pcxh, out);
        show_ref("hNotification", &self.h_notification, out);
        self.result.print("result", out);
    }
}

/// Not used.
///
/// ```idl
/// [todo] void EcRUnregisterPushNotification();
/// ```
#[doc(alias = "EcRUnregisterPushNotification")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcRUnregisterPushNotificationIn {}

pidl_ndr::empty_request!(
    EcRUnregisterPushNotificationIn, Some(5), "EcRUnregisterPushNotification", ()
);

/// Nothing: tells whether the server is there (MS-OXCRPC 3.1.4.6).
///
/// ```idl
/// ErrorCode EcDummyRpc();
/// ```
#[doc(alias = "EcDummyRpc")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDummyRpcIn {}

pidl_ndr::empty_request!(EcDummyRpcIn, Some(6), "EcDummyRpc", EcDummyRpcOut);

/// Reply to [`EcDummyRpcIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDummyRpcOut {
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<EcDummyRpcIn> for EcDummyRpcOut {
    fn read(&mut self, _input: &EcDummyRpcIn, p: &mut Pull<'_>) -> Result<()> {
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EcDummyRpcIn, p: &mut Push) -> Result<()> {
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EcDummyRpcIn, out: &mut dyn Printer) {
        self.result.print("result", out);
    }
}

/// Not used.
///
/// ```idl
/// [todo] void EcRGetDCName();
/// ```
#[doc(alias = "EcRGetDCName")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcRGetDcNameIn {}

pidl_ndr::empty_request!(EcRGetDcNameIn, Some(7), "EcRGetDCName", ());

/// Not used.
///
/// ```idl
/// [todo] void EcRNetGetDCName();
/// ```
#[doc(alias = "EcRNetGetDCName")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcRNetGetDcNameIn {}

pidl_ndr::empty_request!(EcRNetGetDcNameIn, Some(8), "EcRNetGetDCName", ());

/// Carries remote operations; between \`EcDoRpc\` and \`EcDoRpcExt2\`. No document of
/// Microsoft's describes it: MS-OXCRPC 3.1.4.13 reserves the number. The parameters
/// are those that OpenChange's sources declare, \`EcDoRpcExt2\` with bytes of unknown
/// use in place of the auxiliary buffers.
///
/// ```idl
/// ErrorCode EcRpcExt(
///     [in, out] ndr_context_handle *pcxh,
///     [in, out] RpcExt2Flags *pulFlags,
///     [in, size_is(cbIn), content(ExtRequests)] uint8 rgbIn[],
///     [in] uint32 cbIn,
///     [out, size_is(*pcbOut), length_is(*pcbOut), content(ExtResponses)] uint8 rgbOut[],
///     [in, out] BIG_RANGE_ULONG *pcbOut,
///     [in, out, size_is(*pcbReserved), length_is(*pcbReserved)] uint8 rgbReserved[],
///     [in, out] uint32 *pcbReserved,
///     /** Milliseconds the server took. */
///     [out] uint32 *pulTransTime
/// );
/// ```
#[doc(alias = "EcRpcExt")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcRpcExtIn {
    /// `[in, out] ndr_context_handle *pcxh`
    pub pcxh: NdrContextHandle,
    /// `[in, out] RpcExt2Flags *pulFlags`
    #[doc(alias = "pulFlags")]
    pub pul_flags: RpcExt2Flags,
    /// `[in, size_is(cbIn), content(ExtRequests)] uint8 rgbIn[]`
    #[doc(alias = "rgbIn")]
    pub rgb_in: Vec<u8>,
    /// `[in] uint32 cbIn`
    #[doc(alias = "cbIn")]
    pub cb_in: u32,
    /// `[in, out] BIG_RANGE_ULONG *pcbOut`
    #[doc(alias = "pcbOut")]
    pub pcb_out: BigRangeUlong,
    /// `[in, out, size_is(*pcbReserved), length_is(*pcbReserved)] uint8 rgbReserved[]`
    #[doc(alias = "rgbReserved")]
    pub rgb_reserved: Vec<u8>,
    /// `[in, out] uint32 *pcbReserved`
    #[doc(alias = "pcbReserved")]
    pub pcb_reserved: u32,
}

impl EcRpcExtIn {
    /// What the bytes of `rgbIn` hold.
    pub fn rgb_in_content(&self) -> Result<ExtRequests> {
        pidl_ndr::levels::content(&self.rgb_in, None)
    }
    /// What the bytes of `rgbIn` hold, where it depends on what `context` knows.
    pub fn rgb_in_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<ExtRequests> {
        pidl_ndr::levels::content(&self.rgb_in, Some(context))
    }
    /// Makes the bytes of `rgbIn` hold a value.
    pub fn set_rgb_in_content(&mut self, value: &ExtRequests) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_in, value, None)
    }
    /// Makes the bytes of `rgbIn` hold a value that depends on what `context` knows.
    pub fn set_rgb_in_content_with(
        &mut self,
        value: &ExtRequests,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_in, value, Some(context))
    }
}

impl Request for EcRpcExtIn {
    const OPNUM: Option<u16> = Some(9);
    const NAME: &'static str = "EcRpcExt";
    type Reply = EcRpcExtOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.pcxh.pull_scalars(p).at("pcxh")?;
        self.pul_flags.pull_scalars(p).at("pulFlags")?;
        p.items(&mut self.rgb_in, Dim::unchecked()).at("rgbIn")?;
        self.cb_in.pull_scalars(p).at("cbIn")?;
        p.ranged(&mut self.pcb_out, 0, 262144).at("pcbOut")?;
        p.items(&mut self.rgb_reserved, Dim::unchecked().varying()).at("rgbReserved")?;
        let rgb_reserved_max = p.last_max_count();
        self.pcb_reserved.pull_scalars(p).at("pcbReserved")?;
        p.late_size(&self.rgb_in, self.cb_in).at("rgbIn")?;
        p.late_max(&self.rgb_reserved, rgb_reserved_max, self.pcb_reserved)
            .at("rgbReserved")?;
        p.late_size(&self.rgb_reserved, self.pcb_reserved).at("rgbReserved")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.pcxh.push_scalars(p).at("pcxh")?;
        self.pul_flags.push_scalars(p).at("pulFlags")?;
        p.items(&self.rgb_in, Dim::conformant(self.cb_in)).at("rgbIn")?;
        self.cb_in.push_scalars(p).at("cbIn")?;
        self.pcb_out.push_scalars(p).at("pcbOut")?;
        p.items(
                &self.rgb_reserved,
                Dim::conformant_varying(self.pcb_reserved).length(self.pcb_reserved),
            )
            .at("rgbReserved")?;
        self.pcb_reserved.push_scalars(p).at("pcbReserved")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("pcxh", &self.pcxh, out);
        show_ref("pulFlags", &self.pul_flags, out);
        show_content::<ExtRequests>("rgbIn", &self.rgb_in, out);
        self.cb_in.print("cbIn", out);
        show_ref_with("pcbOut", out, |out| self.pcb_out.print("pcbOut", out));
        out.u8_array("rgbReserved", &self.rgb_reserved);
        show_ref("pcbReserved", &self.pcb_reserved, out);
    }
}

/// Reply to [`EcRpcExtIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcRpcExtOut {
    /// `[in, out] ndr_context_handle *pcxh`
    pub pcxh: NdrContextHandle,
    /// `[in, out] RpcExt2Flags *pulFlags`
    #[doc(alias = "pulFlags")]
    pub pul_flags: RpcExt2Flags,
    /// `[out, size_is(*pcbOut), length_is(*pcbOut), content(ExtResponses)] uint8 rgbOut[]`
    #[doc(alias = "rgbOut")]
    pub rgb_out: Vec<u8>,
    /// `[in, out] BIG_RANGE_ULONG *pcbOut`
    #[doc(alias = "pcbOut")]
    pub pcb_out: BigRangeUlong,
    /// `[in, out, size_is(*pcbReserved), length_is(*pcbReserved)] uint8 rgbReserved[]`
    #[doc(alias = "rgbReserved")]
    pub rgb_reserved: Vec<u8>,
    /// `[in, out] uint32 *pcbReserved`
    #[doc(alias = "pcbReserved")]
    pub pcb_reserved: u32,
    /// Milliseconds the server took.
    #[doc(alias = "pulTransTime")]
    pub pul_trans_time: u32,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl EcRpcExtOut {
    /// What the bytes of `rgbOut` hold.
    pub fn rgb_out_content(&self) -> Result<ExtResponses> {
        pidl_ndr::levels::content(&self.rgb_out, None)
    }
    /// What the bytes of `rgbOut` hold, where it depends on what `context` knows.
    pub fn rgb_out_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<ExtResponses> {
        pidl_ndr::levels::content(&self.rgb_out, Some(context))
    }
    /// Makes the bytes of `rgbOut` hold a value.
    pub fn set_rgb_out_content(&mut self, value: &ExtResponses) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_out, value, None)
    }
    /// Makes the bytes of `rgbOut` hold a value that depends on what `context` knows.
    pub fn set_rgb_out_content_with(
        &mut self,
        value: &ExtResponses,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_out, value, Some(context))
    }
}

impl Reply<EcRpcExtIn> for EcRpcExtOut {
    fn read(&mut self, _input: &EcRpcExtIn, p: &mut Pull<'_>) -> Result<()> {
        self.pcxh.pull_scalars(p).at("pcxh")?;
        self.pul_flags.pull_scalars(p).at("pulFlags")?;
        p.items(&mut self.rgb_out, Dim::unchecked().varying()).at("rgbOut")?;
        let rgb_out_max = p.last_max_count();
        p.ranged(&mut self.pcb_out, 0, 262144).at("pcbOut")?;
        p.items(&mut self.rgb_reserved, Dim::unchecked().varying()).at("rgbReserved")?;
        let rgb_reserved_max = p.last_max_count();
        self.pcb_reserved.pull_scalars(p).at("pcbReserved")?;
        self.pul_trans_time.pull_scalars(p).at("pulTransTime")?;
        self.result.pull_scalars(p).at("result")?;
        p.late_max(&self.rgb_out, rgb_out_max, self.pcb_out).at("rgbOut")?;
        p.late_size(&self.rgb_out, self.pcb_out).at("rgbOut")?;
        p.late_max(&self.rgb_reserved, rgb_reserved_max, self.pcb_reserved)
            .at("rgbReserved")?;
        p.late_size(&self.rgb_reserved, self.pcb_reserved).at("rgbReserved")?;
        Ok(())
    }
    fn write(&self, _input: &EcRpcExtIn, p: &mut Push) -> Result<()> {
        self.pcxh.push_scalars(p).at("pcxh")?;
        self.pul_flags.push_scalars(p).at("pulFlags")?;
        p.items(
                &self.rgb_out,
                Dim::conformant_varying(self.pcb_out).length(self.pcb_out),
            )
            .at("rgbOut")?;
        self.pcb_out.push_scalars(p).at("pcbOut")?;
        p.items(
                &self.rgb_reserved,
                Dim::conformant_varying(self.pcb_reserved).length(self.pcb_reserved),
            )
            .at("rgbReserved")?;
        self.pcb_reserved.push_scalars(p).at("pcbReserved")?;
        self.pul_trans_time.push_scalars(p).at("pulTransTime")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EcRpcExtIn, out: &mut dyn Printer) {
        show_ref("pcxh", &self.pcxh, out);
        show_ref("pulFlags", &self.pul_flags, out);
        show_content::<ExtResponses>("rgbOut", &self.rgb_out, out);
        show_ref_with("pcbOut", out, |out| self.pcb_out.print("pcbOut", out));
        out.u8_array("rgbReserved", &self.rgb_reserved);
        show_ref("pcbReserved", &self.pcb_reserved, out);
        show_ref("pulTransTime", &self.pul_trans_time, out);
        self.result.print("result", out);
    }
}

/// Begins a session (MS-OXCRPC 3.1.4.1).
///
/// ```idl
/// ErrorCode EcDoConnectEx(
///     [out] ndr_context_handle *pcxh,
///     /** Distinguished name of the user who connects. */
///     [in, string, charset(RAW8)] uint8 *szUserDN,
///     [in] ConnectFlags ulFlags,
///     /** A hash of the name, to spread connections by. */
///     [in] uint32 ulConMod,
///     /** 0 */
///     [in] uint32 cbLimit,
///     /** Code page of 8-bit strings. */
///     [in] uint32 ulCpid,
///     /** Locale of everything but sorting. */
///     [in] uint32 ulLcidString,
///     /** Locale of sorting. */
///     [in] uint32 ulLcidSort,
///     /** Session to link this one to; 0xFFFFFFFF for none. */
///     [in] uint32 ulIcxrLink,
///     /** 1 */
///     [in] uint16 usFCanConvertCodePages,
///     /** Milliseconds between polls for notifications. */
///     [out] uint32 *pcmsPollsMax,
///     /** How often to try again when the server is busy. */
///     [out] uint32 *pcRetry,
///     /** Milliseconds between tries. */
///     [out] uint32 *pcmsRetryDelay,
///     /** The session's number. */
///     [out] uint16 *picxr,
///     [out, string, charset(RAW8)] uint8 **szDNPrefix,
///     [out, string, charset(RAW8)] uint8 **szDisplayName,
///     [in] uint16 rgwClientVersion[3],
///     [out] uint16 rgwServerVersion[3],
///     /** The client version that the server works with best. */
///     [out] uint16 rgwBestVersion[3],
///     [in, out] uint32 *pulTimeStamp,
///     [in, size_is(cbAuxIn), content(AuxBuffers)] uint8 rgbAuxIn[],
///     [in] uint32 cbAuxIn,
///     [out, size_is(*pcbAuxOut), length_is(*pcbAuxOut), content(AuxBuffers)] uint8 rgbAuxOut[],
///     [in, out] SMALL_RANGE_ULONG *pcbAuxOut
/// );
/// ```
#[doc(alias = "EcDoConnectEx")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoConnectExIn {
    /// Distinguished name of the user who connects.
    #[doc(alias = "szUserDN")]
    pub sz_user_dn: NdrString,
    /// `[in] ConnectFlags ulFlags`
    #[doc(alias = "ulFlags")]
    pub ul_flags: ConnectFlags,
    /// A hash of the name, to spread connections by.
    #[doc(alias = "ulConMod")]
    pub ul_con_mod: u32,
    /// 0
    #[doc(alias = "cbLimit")]
    pub cb_limit: u32,
    /// Code page of 8-bit strings.
    #[doc(alias = "ulCpid")]
    pub ul_cpid: u32,
    /// Locale of everything but sorting.
    #[doc(alias = "ulLcidString")]
    pub ul_lcid_string: u32,
    /// Locale of sorting.
    #[doc(alias = "ulLcidSort")]
    pub ul_lcid_sort: u32,
    /// Session to link this one to; 0xFFFFFFFF for none.
    #[doc(alias = "ulIcxrLink")]
    pub ul_icxr_link: u32,
    /// 1
    #[doc(alias = "usFCanConvertCodePages")]
    pub us_f_can_convert_code_pages: u16,
    /// `[in] uint16 rgwClientVersion[3]`
    #[doc(alias = "rgwClientVersion")]
    pub rgw_client_version: [u16; 3],
    /// `[in, out] uint32 *pulTimeStamp`
    #[doc(alias = "pulTimeStamp")]
    pub pul_time_stamp: u32,
    /// `[in, size_is(cbAuxIn), content(AuxBuffers)] uint8 rgbAuxIn[]`
    #[doc(alias = "rgbAuxIn")]
    pub rgb_aux_in: Vec<u8>,
    /// `[in] uint32 cbAuxIn`
    #[doc(alias = "cbAuxIn")]
    pub cb_aux_in: u32,
    /// `[in, out] SMALL_RANGE_ULONG *pcbAuxOut`
    #[doc(alias = "pcbAuxOut")]
    pub pcb_aux_out: SmallRangeUlong,
}

impl EcDoConnectExIn {
    /// What the bytes of `rgbAuxIn` hold.
    pub fn rgb_aux_in_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.rgb_aux_in, None)
    }
    /// What the bytes of `rgbAuxIn` hold, where it depends on what `context` knows.
    pub fn rgb_aux_in_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.rgb_aux_in, Some(context))
    }
    /// Makes the bytes of `rgbAuxIn` hold a value.
    pub fn set_rgb_aux_in_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_aux_in, value, None)
    }
    /// Makes the bytes of `rgbAuxIn` hold a value that depends on what `context` knows.
    pub fn set_rgb_aux_in_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_aux_in, value, Some(context))
    }
}

impl Request for EcDoConnectExIn {
    const OPNUM: Option<u16> = Some(10);
    const NAME: &'static str = "EcDoConnectEx";
    type Reply = EcDoConnectExOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.text(&mut self.sz_user_dn, Charset::Raw8, Dim::string()).at("szUserDN")?;
        self.ul_flags.pull_scalars(p).at("ulFlags")?;
        self.ul_con_mod.pull_scalars(p).at("ulConMod")?;
        self.cb_limit.pull_scalars(p).at("cbLimit")?;
        self.ul_cpid.pull_scalars(p).at("ulCpid")?;
        self.ul_lcid_string.pull_scalars(p).at("ulLcidString")?;
        self.ul_lcid_sort.pull_scalars(p).at("ulLcidSort")?;
        self.ul_icxr_link.pull_scalars(p).at("ulIcxrLink")?;
        self.us_f_can_convert_code_pages.pull_scalars(p).at("usFCanConvertCodePages")?;
        p.slice(&mut self.rgw_client_version).at("rgwClientVersion")?;
        self.pul_time_stamp.pull_scalars(p).at("pulTimeStamp")?;
        p.items(&mut self.rgb_aux_in, Dim::unchecked()).at("rgbAuxIn")?;
        self.cb_aux_in.pull_scalars(p).at("cbAuxIn")?;
        p.ranged(&mut self.pcb_aux_out, 0, 4104).at("pcbAuxOut")?;
        p.late_size(&self.rgb_aux_in, self.cb_aux_in).at("rgbAuxIn")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        p.text(&self.sz_user_dn, Charset::Raw8, Dim::string()).at("szUserDN")?;
        self.ul_flags.push_scalars(p).at("ulFlags")?;
        self.ul_con_mod.push_scalars(p).at("ulConMod")?;
        self.cb_limit.push_scalars(p).at("cbLimit")?;
        self.ul_cpid.push_scalars(p).at("ulCpid")?;
        self.ul_lcid_string.push_scalars(p).at("ulLcidString")?;
        self.ul_lcid_sort.push_scalars(p).at("ulLcidSort")?;
        self.ul_icxr_link.push_scalars(p).at("ulIcxrLink")?;
        self.us_f_can_convert_code_pages.push_scalars(p).at("usFCanConvertCodePages")?;
        p.slice(&self.rgw_client_version).at("rgwClientVersion")?;
        self.pul_time_stamp.push_scalars(p).at("pulTimeStamp")?;
        p.items(&self.rgb_aux_in, Dim::conformant(self.cb_aux_in)).at("rgbAuxIn")?;
        self.cb_aux_in.push_scalars(p).at("cbAuxIn")?;
        self.pcb_aux_out.push_scalars(p).at("pcbAuxOut")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref_text("szUserDN", &self.sz_user_dn, out);
        self.ul_flags.print("ulFlags", out);
        self.ul_con_mod.print("ulConMod", out);
        self.cb_limit.print("cbLimit", out);
        self.ul_cpid.print("ulCpid", out);
        self.ul_lcid_string.print("ulLcidString", out);
        self.ul_lcid_sort.print("ulLcidSort", out);
        self.ul_icxr_link.print("ulIcxrLink", out);
        self.us_f_can_convert_code_pages.print("usFCanConvertCodePages", out);
        show_items("rgwClientVersion", &self.rgw_client_version, out);
        show_ref("pulTimeStamp", &self.pul_time_stamp, out);
        show_content::<AuxBuffers>("rgbAuxIn", &self.rgb_aux_in, out);
        self.cb_aux_in.print("cbAuxIn", out);
        show_ref_with("pcbAuxOut", out, |out| self.pcb_aux_out.print("pcbAuxOut", out));
    }
}

/// Reply to [`EcDoConnectExIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoConnectExOut {
    /// `[out] ndr_context_handle *pcxh`
    pub pcxh: NdrContextHandle,
    /// Milliseconds between polls for notifications.
    #[doc(alias = "pcmsPollsMax")]
    pub pcms_polls_max: u32,
    /// How often to try again when the server is busy.
    #[doc(alias = "pcRetry")]
    pub pc_retry: u32,
    /// Milliseconds between tries.
    #[doc(alias = "pcmsRetryDelay")]
    pub pcms_retry_delay: u32,
    /// The session's number.
    pub picxr: u16,
    /// `[out, string, charset(RAW8)] uint8 **szDNPrefix`
    #[doc(alias = "szDNPrefix")]
    pub sz_dn_prefix: Option<NdrString>,
    /// `[out, string, charset(RAW8)] uint8 **szDisplayName`
    #[doc(alias = "szDisplayName")]
    pub sz_display_name: Option<NdrString>,
    /// `[out] uint16 rgwServerVersion[3]`
    #[doc(alias = "rgwServerVersion")]
    pub rgw_server_version: [u16; 3],
    /// The client version that the server works with best.
    #[doc(alias = "rgwBestVersion")]
    pub rgw_best_version: [u16; 3],
    /// `[in, out] uint32 *pulTimeStamp`
    #[doc(alias = "pulTimeStamp")]
    pub pul_time_stamp: u32,
    /// `[out, size_is(*pcbAuxOut), length_is(*pcbAuxOut), content(AuxBuffers)] uint8 rgbAuxOut[]`
    #[doc(alias = "rgbAuxOut")]
    pub rgb_aux_out: Vec<u8>,
    /// `[in, out] SMALL_RANGE_ULONG *pcbAuxOut`
    #[doc(alias = "pcbAuxOut")]
    pub pcb_aux_out: SmallRangeUlong,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl EcDoConnectExOut {
    /// What the bytes of `rgbAuxOut` hold.
    pub fn rgb_aux_out_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.rgb_aux_out, None)
    }
    /// What the bytes of `rgbAuxOut` hold, where it depends on what `context` knows.
    pub fn rgb_aux_out_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.rgb_aux_out, Some(context))
    }
    /// Makes the bytes of `rgbAuxOut` hold a value.
    pub fn set_rgb_aux_out_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_aux_out, value, None)
    }
    /// Makes the bytes of `rgbAuxOut` hold a value that depends on what `context` knows.
    pub fn set_rgb_aux_out_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_aux_out, value, Some(context))
    }
}

impl Reply<EcDoConnectExIn> for EcDoConnectExOut {
    fn read(&mut self, _input: &EcDoConnectExIn, p: &mut Pull<'_>) -> Result<()> {
        self.pcxh.pull_scalars(p).at("pcxh")?;
        self.pcms_polls_max.pull_scalars(p).at("pcmsPollsMax")?;
        self.pc_retry.pull_scalars(p).at("pcRetry")?;
        self.pcms_retry_delay.pull_scalars(p).at("pcmsRetryDelay")?;
        self.picxr.pull_scalars(p).at("picxr")?;
        p.optional_text(&mut self.sz_dn_prefix, Charset::Raw8, Dim::string())
            .at("szDNPrefix")?;
        p.optional_text(&mut self.sz_display_name, Charset::Raw8, Dim::string())
            .at("szDisplayName")?;
        p.slice(&mut self.rgw_server_version).at("rgwServerVersion")?;
        p.slice(&mut self.rgw_best_version).at("rgwBestVersion")?;
        self.pul_time_stamp.pull_scalars(p).at("pulTimeStamp")?;
        p.items(&mut self.rgb_aux_out, Dim::unchecked().varying()).at("rgbAuxOut")?;
        let rgb_aux_out_max = p.last_max_count();
        p.ranged(&mut self.pcb_aux_out, 0, 4104).at("pcbAuxOut")?;
        self.result.pull_scalars(p).at("result")?;
        p.late_max(&self.rgb_aux_out, rgb_aux_out_max, self.pcb_aux_out)
            .at("rgbAuxOut")?;
        p.late_size(&self.rgb_aux_out, self.pcb_aux_out).at("rgbAuxOut")?;
        Ok(())
    }
    fn write(&self, _input: &EcDoConnectExIn, p: &mut Push) -> Result<()> {
        self.pcxh.push_scalars(p).at("pcxh")?;
        self.pcms_polls_max.push_scalars(p).at("pcmsPollsMax")?;
        self.pc_retry.push_scalars(p).at("pcRetry")?;
        self.pcms_retry_delay.push_scalars(p).at("pcmsRetryDelay")?;
        self.picxr.push_scalars(p).at("picxr")?;
        p.optional_text(&self.sz_dn_prefix, Charset::Raw8, Dim::string())
            .at("szDNPrefix")?;
        p.optional_text(&self.sz_display_name, Charset::Raw8, Dim::string())
            .at("szDisplayName")?;
        p.slice(&self.rgw_server_version).at("rgwServerVersion")?;
        p.slice(&self.rgw_best_version).at("rgwBestVersion")?;
        self.pul_time_stamp.push_scalars(p).at("pulTimeStamp")?;
        p.items(
                &self.rgb_aux_out,
                Dim::conformant_varying(self.pcb_aux_out).length(self.pcb_aux_out),
            )
            .at("rgbAuxOut")?;
        self.pcb_aux_out.push_scalars(p).at("pcbAuxOut")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EcDoConnectExIn, out: &mut dyn Printer) {
        show_ref("pcxh", &self.pcxh, out);
        show_ref("pcmsPollsMax", &self.pcms_polls_max, out);
        show_ref("pcRetry", &self.pc_retry, out);
        show_ref("pcmsRetryDelay", &self.pcms_retry_delay, out);
        show_ref("picxr", &self.picxr, out);
        show_ref_with(
            "szDNPrefix",
            out,
            |out| show_text_pointer("szDNPrefix", &self.sz_dn_prefix, out),
        );
        show_ref_with(
            "szDisplayName",
            out,
            |out| show_text_pointer("szDisplayName", &self.sz_display_name, out),
        );
        show_items("rgwServerVersion", &self.rgw_server_version, out);
        show_items("rgwBestVersion", &self.rgw_best_version, out);
        show_ref("pulTimeStamp", &self.pul_time_stamp, out);
        show_content::<AuxBuffers>("rgbAuxOut", &self.rgb_aux_out, out);
        show_ref_with("pcbAuxOut", out, |out| self.pcb_aux_out.print("pcbAuxOut", out));
        self.result.print("result", out);
    }
}

/// Carries remote operations (MS-OXCRPC 3.1.4.2).
///
/// ```idl
/// ErrorCode EcDoRpcExt2(
///     [in, out] ndr_context_handle *pcxh,
///     [in, out] RpcExt2Flags *pulFlags,
///     [in, size_is(cbIn), content(ExtRequests)] uint8 rgbIn[],
///     [in] uint32 cbIn,
///     [out, size_is(*pcbOut), length_is(*pcbOut), content(ExtResponses)] uint8 rgbOut[],
///     [in, out] BIG_RANGE_ULONG *pcbOut,
///     [in, size_is(cbAuxIn), content(AuxBuffers)] uint8 rgbAuxIn[],
///     [in] uint32 cbAuxIn,
///     [out, size_is(*pcbAuxOut), length_is(*pcbAuxOut), content(AuxBuffers)] uint8 rgbAuxOut[],
///     [in, out] SMALL_RANGE_ULONG *pcbAuxOut,
///     /** Milliseconds the server took. */
///     [out] uint32 *pulTransTime
/// );
/// ```
#[doc(alias = "EcDoRpcExt2")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoRpcExt2In {
    /// `[in, out] ndr_context_handle *pcxh`
    pub pcxh: NdrContextHandle,
    /// `[in, out] RpcExt2Flags *pulFlags`
    #[doc(alias = "pulFlags")]
    pub pul_flags: RpcExt2Flags,
    /// `[in, size_is(cbIn), content(ExtRequests)] uint8 rgbIn[]`
    #[doc(alias = "rgbIn")]
    pub rgb_in: Vec<u8>,
    /// `[in] uint32 cbIn`
    #[doc(alias = "cbIn")]
    pub cb_in: u32,
    /// `[in, out] BIG_RANGE_ULONG *pcbOut`
    #[doc(alias = "pcbOut")]
    pub pcb_out: BigRangeUlong,
    /// `[in, size_is(cbAuxIn), content(AuxBuffers)] uint8 rgbAuxIn[]`
    #[doc(alias = "rgbAuxIn")]
    pub rgb_aux_in: Vec<u8>,
    /// `[in] uint32 cbAuxIn`
    #[doc(alias = "cbAuxIn")]
    pub cb_aux_in: u32,
    /// `[in, out] SMALL_RANGE_ULONG *pcbAuxOut`
    #[doc(alias = "pcbAuxOut")]
    pub pcb_aux_out: SmallRangeUlong,
}

impl EcDoRpcExt2In {
    /// What the bytes of `rgbIn` hold.
    pub fn rgb_in_content(&self) -> Result<ExtRequests> {
        pidl_ndr::levels::content(&self.rgb_in, None)
    }
    /// What the bytes of `rgbIn` hold, where it depends on what `context` knows.
    pub fn rgb_in_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<ExtRequests> {
        pidl_ndr::levels::content(&self.rgb_in, Some(context))
    }
    /// Makes the bytes of `rgbIn` hold a value.
    pub fn set_rgb_in_content(&mut self, value: &ExtRequests) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_in, value, None)
    }
    /// Makes the bytes of `rgbIn` hold a value that depends on what `context` knows.
    pub fn set_rgb_in_content_with(
        &mut self,
        value: &ExtRequests,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_in, value, Some(context))
    }
    /// What the bytes of `rgbAuxIn` hold.
    pub fn rgb_aux_in_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.rgb_aux_in, None)
    }
    /// What the bytes of `rgbAuxIn` hold, where it depends on what `context` knows.
    pub fn rgb_aux_in_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.rgb_aux_in, Some(context))
    }
    /// Makes the bytes of `rgbAuxIn` hold a value.
    pub fn set_rgb_aux_in_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_aux_in, value, None)
    }
    /// Makes the bytes of `rgbAuxIn` hold a value that depends on what `context` knows.
    pub fn set_rgb_aux_in_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_aux_in, value, Some(context))
    }
}

impl Request for EcDoRpcExt2In {
    const OPNUM: Option<u16> = Some(11);
    const NAME: &'static str = "EcDoRpcExt2";
    type Reply = EcDoRpcExt2Out;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.pcxh.pull_scalars(p).at("pcxh")?;
        self.pul_flags.pull_scalars(p).at("pulFlags")?;
        p.items(&mut self.rgb_in, Dim::unchecked()).at("rgbIn")?;
        self.cb_in.pull_scalars(p).at("cbIn")?;
        p.ranged(&mut self.pcb_out, 0, 262144).at("pcbOut")?;
        p.items(&mut self.rgb_aux_in, Dim::unchecked()).at("rgbAuxIn")?;
        self.cb_aux_in.pull_scalars(p).at("cbAuxIn")?;
        p.ranged(&mut self.pcb_aux_out, 0, 4104).at("pcbAuxOut")?;
        p.late_size(&self.rgb_in, self.cb_in).at("rgbIn")?;
        p.late_size(&self.rgb_aux_in, self.cb_aux_in).at("rgbAuxIn")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.pcxh.push_scalars(p).at("pcxh")?;
        self.pul_flags.push_scalars(p).at("pulFlags")?;
        p.items(&self.rgb_in, Dim::conformant(self.cb_in)).at("rgbIn")?;
        self.cb_in.push_scalars(p).at("cbIn")?;
        self.pcb_out.push_scalars(p).at("pcbOut")?;
        p.items(&self.rgb_aux_in, Dim::conformant(self.cb_aux_in)).at("rgbAuxIn")?;
        self.cb_aux_in.push_scalars(p).at("cbAuxIn")?;
        self.pcb_aux_out.push_scalars(p).at("pcbAuxOut")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("pcxh", &self.pcxh, out);
        show_ref("pulFlags", &self.pul_flags, out);
        show_content::<ExtRequests>("rgbIn", &self.rgb_in, out);
        self.cb_in.print("cbIn", out);
        show_ref_with("pcbOut", out, |out| self.pcb_out.print("pcbOut", out));
        show_content::<AuxBuffers>("rgbAuxIn", &self.rgb_aux_in, out);
        self.cb_aux_in.print("cbAuxIn", out);
        show_ref_with("pcbAuxOut", out, |out| self.pcb_aux_out.print("pcbAuxOut", out));
    }
}

/// Reply to [`EcDoRpcExt2In`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoRpcExt2Out {
    /// `[in, out] ndr_context_handle *pcxh`
    pub pcxh: NdrContextHandle,
    /// `[in, out] RpcExt2Flags *pulFlags`
    #[doc(alias = "pulFlags")]
    pub pul_flags: RpcExt2Flags,
    /// `[out, size_is(*pcbOut), length_is(*pcbOut), content(ExtResponses)] uint8 rgbOut[]`
    #[doc(alias = "rgbOut")]
    pub rgb_out: Vec<u8>,
    /// `[in, out] BIG_RANGE_ULONG *pcbOut`
    #[doc(alias = "pcbOut")]
    pub pcb_out: BigRangeUlong,
    /// `[out, size_is(*pcbAuxOut), length_is(*pcbAuxOut), content(AuxBuffers)] uint8 rgbAuxOut[]`
    #[doc(alias = "rgbAuxOut")]
    pub rgb_aux_out: Vec<u8>,
    /// `[in, out] SMALL_RANGE_ULONG *pcbAuxOut`
    #[doc(alias = "pcbAuxOut")]
    pub pcb_aux_out: SmallRangeUlong,
    /// Milliseconds the server took.
    #[doc(alias = "pulTransTime")]
    pub pul_trans_time: u32,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl EcDoRpcExt2Out {
    /// What the bytes of `rgbOut` hold.
    pub fn rgb_out_content(&self) -> Result<ExtResponses> {
        pidl_ndr::levels::content(&self.rgb_out, None)
    }
    /// What the bytes of `rgbOut` hold, where it depends on what `context` knows.
    pub fn rgb_out_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<ExtResponses> {
        pidl_ndr::levels::content(&self.rgb_out, Some(context))
    }
    /// Makes the bytes of `rgbOut` hold a value.
    pub fn set_rgb_out_content(&mut self, value: &ExtResponses) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_out, value, None)
    }
    /// Makes the bytes of `rgbOut` hold a value that depends on what `context` knows.
    pub fn set_rgb_out_content_with(
        &mut self,
        value: &ExtResponses,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_out, value, Some(context))
    }
    /// What the bytes of `rgbAuxOut` hold.
    pub fn rgb_aux_out_content(&self) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.rgb_aux_out, None)
    }
    /// What the bytes of `rgbAuxOut` hold, where it depends on what `context` knows.
    pub fn rgb_aux_out_content_with(
        &self,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<AuxBuffers> {
        pidl_ndr::levels::content(&self.rgb_aux_out, Some(context))
    }
    /// Makes the bytes of `rgbAuxOut` hold a value.
    pub fn set_rgb_aux_out_content(&mut self, value: &AuxBuffers) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_aux_out, value, None)
    }
    /// Makes the bytes of `rgbAuxOut` hold a value that depends on what `context` knows.
    pub fn set_rgb_aux_out_content_with(
        &mut self,
        value: &AuxBuffers,
        context: std::sync::Arc<dyn pidl_ndr::Context>,
    ) -> Result<()> {
        pidl_ndr::levels::set_content(&mut self.rgb_aux_out, value, Some(context))
    }
}

impl Reply<EcDoRpcExt2In> for EcDoRpcExt2Out {
    fn read(&mut self, _input: &EcDoRpcExt2In, p: &mut Pull<'_>) -> Result<()> {
        self.pcxh.pull_scalars(p).at("pcxh")?;
        self.pul_flags.pull_scalars(p).at("pulFlags")?;
        p.items(&mut self.rgb_out, Dim::unchecked().varying()).at("rgbOut")?;
        let rgb_out_max = p.last_max_count();
        p.ranged(&mut self.pcb_out, 0, 262144).at("pcbOut")?;
        p.items(&mut self.rgb_aux_out, Dim::unchecked().varying()).at("rgbAuxOut")?;
        let rgb_aux_out_max = p.last_max_count();
        p.ranged(&mut self.pcb_aux_out, 0, 4104).at("pcbAuxOut")?;
        self.pul_trans_time.pull_scalars(p).at("pulTransTime")?;
        self.result.pull_scalars(p).at("result")?;
        p.late_max(&self.rgb_out, rgb_out_max, self.pcb_out).at("rgbOut")?;
        p.late_size(&self.rgb_out, self.pcb_out).at("rgbOut")?;
        p.late_max(&self.rgb_aux_out, rgb_aux_out_max, self.pcb_aux_out)
            .at("rgbAuxOut")?;
        p.late_size(&self.rgb_aux_out, self.pcb_aux_out).at("rgbAuxOut")?;
        Ok(())
    }
    fn write(&self, _input: &EcDoRpcExt2In, p: &mut Push) -> Result<()> {
        self.pcxh.push_scalars(p).at("pcxh")?;
        self.pul_flags.push_scalars(p).at("pulFlags")?;
        p.items(
                &self.rgb_out,
                Dim::conformant_varying(self.pcb_out).length(self.pcb_out),
            )
            .at("rgbOut")?;
        self.pcb_out.push_scalars(p).at("pcbOut")?;
        p.items(
                &self.rgb_aux_out,
                Dim::conformant_varying(self.pcb_aux_out).length(self.pcb_aux_out),
            )
            .at("rgbAuxOut")?;
        self.pcb_aux_out.push_scalars(p).at("pcbAuxOut")?;
        self.pul_trans_time.push_scalars(p).at("pulTransTime")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EcDoRpcExt2In, out: &mut dyn Printer) {
        show_ref("pcxh", &self.pcxh, out);
        show_ref("pulFlags", &self.pul_flags, out);
        show_content::<ExtResponses>("rgbOut", &self.rgb_out, out);
        show_ref_with("pcbOut", out, |out| self.pcb_out.print("pcbOut", out));
        show_content::<AuxBuffers>("rgbAuxOut", &self.rgb_aux_out, out);
        show_ref_with("pcbAuxOut", out, |out| self.pcb_aux_out.print("pcbAuxOut", out));
        show_ref("pulTransTime", &self.pul_trans_time, out);
        self.result.print("result", out);
    }
}

/// Not used on the wire.
///
/// ```idl
/// [todo] void Opnum12Reserved();
/// ```
#[doc(alias = "Opnum12Reserved")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opnum12ReservedIn {}

pidl_ndr::empty_request!(Opnum12ReservedIn, Some(12), "Opnum12Reserved", ());

/// Not used on the wire.
///
/// ```idl
/// [todo] void Opnum13Reserved();
/// ```
#[doc(alias = "Opnum13Reserved")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opnum13ReservedIn {}

pidl_ndr::empty_request!(Opnum13ReservedIn, Some(13), "Opnum13Reserved", ());

/// A handle for \`EcDoAsyncWaitEx\` (MS-OXCRPC 3.1.4.4).
///
/// ```idl
/// ErrorCode EcDoAsyncConnectEx(
///     [in] ndr_context_handle *cxh,
///     [out] ndr_context_handle *pacxh
/// );
/// ```
#[doc(alias = "EcDoAsyncConnectEx")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoAsyncConnectExIn {
    /// `[in] ndr_context_handle *cxh`
    pub cxh: NdrContextHandle,
}

impl Request for EcDoAsyncConnectExIn {
    const OPNUM: Option<u16> = Some(14);
    const NAME: &'static str = "EcDoAsyncConnectEx";
    type Reply = EcDoAsyncConnectExOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.cxh.pull_scalars(p).at("cxh")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.cxh.push_scalars(p).at("cxh")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("cxh", &self.cxh, out);
    }
}

/// Reply to [`EcDoAsyncConnectExIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoAsyncConnectExOut {
    /// `[out] ndr_context_handle *pacxh`
    pub pacxh: NdrContextHandle,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<EcDoAsyncConnectExIn> for EcDoAsyncConnectExOut {
    fn read(&mut self, _input: &EcDoAsyncConnectExIn, p: &mut Pull<'_>) -> Result<()> {
        self.pacxh.pull_scalars(p).at("pacxh")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EcDoAsyncConnectExIn, p: &mut Push) -> Result<()> {
        self.pacxh.push_scalars(p).at("pacxh")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EcDoAsyncConnectExIn, out: &mut dyn Printer) {
        show_ref("pacxh", &self.pacxh, out);
        self.result.print("result", out);
    }
}

/// The interface `emsmdb`.
///
/// Mailboxes and public folders
pub static EMSMDB: Interface = Interface {
    name: "emsmdb",
    uuid: Some("a4f1db00-ca47-1067-b31f-00dd010662da"),
    version: (0, 81),
    endpoints: &[],
    functions: &[
        Function::of::<EcDoConnectIn>(),
        Function::of::<EcDoDisconnectIn>(),
        Function::of::<EcDoRpcIn>(),
        Function::of::<EcGetMoreRpcIn>(),
        Function::of::<EcRRegisterPushNotificationIn>(),
        Function::of::<EcRUnregisterPushNotificationIn>(),
        Function::of::<EcDummyRpcIn>(),
        Function::of::<EcRGetDcNameIn>(),
        Function::of::<EcRNetGetDcNameIn>(),
        Function::of::<EcRpcExtIn>(),
        Function::of::<EcDoConnectExIn>(),
        Function::of::<EcDoRpcExt2In>(),
        Function::of::<Opnum12ReservedIn>(),
        Function::of::<Opnum13ReservedIn>(),
        Function::of::<EcDoAsyncConnectExIn>(),
    ],
    types: TYPES,
};

/// Calls the functions of `emsmdb` through a [`Caller`].
#[derive(Clone, Debug)]
pub struct EmsmdbClient<C> {
    caller: C,
}

impl<C: Caller> EmsmdbClient<C> {
    /// A client that calls through `caller`.
    pub fn new(caller: C) -> Self {
        Self { caller }
    }

    /// Calls [`EcDoConnectIn`].
    pub async fn ec_do_connect(
        &self,
        input: &EcDoConnectIn,
    ) -> pidl_call::Result<EcDoConnectOut> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`EcDoDisconnectIn`].
    pub async fn ec_do_disconnect(
        &self,
        input: &EcDoDisconnectIn,
    ) -> pidl_call::Result<EcDoDisconnectOut> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`EcDoRpcIn`].
    pub async fn ec_do_rpc(&self, input: &EcDoRpcIn) -> pidl_call::Result<EcDoRpcOut> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`EcGetMoreRpcIn`].
    pub async fn ec_get_more_rpc(
        &self,
        input: &EcGetMoreRpcIn,
    ) -> pidl_call::Result<()> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`EcRRegisterPushNotificationIn`].
    pub async fn ec_r_register_push_notification(
        &self,
        input: &EcRRegisterPushNotificationIn,
    ) -> pidl_call::Result<EcRRegisterPushNotificationOut> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`EcRUnregisterPushNotificationIn`].
    pub async fn ec_r_unregister_push_notification(
        &self,
        input: &EcRUnregisterPushNotificationIn,
    ) -> pidl_call::Result<()> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`EcDummyRpcIn`].
    pub async fn ec_dummy_rpc(
        &self,
        input: &EcDummyRpcIn,
    ) -> pidl_call::Result<EcDummyRpcOut> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`EcRGetDcNameIn`].
    pub async fn ec_r_get_dc_name(
        &self,
        input: &EcRGetDcNameIn,
    ) -> pidl_call::Result<()> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`EcRNetGetDcNameIn`].
    pub async fn ec_r_net_get_dc_name(
        &self,
        input: &EcRNetGetDcNameIn,
    ) -> pidl_call::Result<()> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`EcRpcExtIn`].
    pub async fn ec_rpc_ext(
        &self,
        input: &EcRpcExtIn,
    ) -> pidl_call::Result<EcRpcExtOut> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`EcDoConnectExIn`].
    pub async fn ec_do_connect_ex(
        &self,
        input: &EcDoConnectExIn,
    ) -> pidl_call::Result<EcDoConnectExOut> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`EcDoRpcExt2In`].
    pub async fn ec_do_rpc_ext2(
        &self,
        input: &EcDoRpcExt2In,
    ) -> pidl_call::Result<EcDoRpcExt2Out> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`Opnum12ReservedIn`].
    pub async fn opnum12_reserved(
        &self,
        input: &Opnum12ReservedIn,
    ) -> pidl_call::Result<()> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`Opnum13ReservedIn`].
    pub async fn opnum13_reserved(
        &self,
        input: &Opnum13ReservedIn,
    ) -> pidl_call::Result<()> {
        call(&self.caller, &EMSMDB, input).await
    }

    /// Calls [`EcDoAsyncConnectExIn`].
    pub async fn ec_do_async_connect_ex(
        &self,
        input: &EcDoAsyncConnectExIn,
    ) -> pidl_call::Result<EcDoAsyncConnectExOut> {
        call(&self.caller, &EMSMDB, input).await
    }
}

/// A server of `emsmdb`. Functions it does not have answer with a fault.
pub trait EmsmdbServer: Send + Sync {
    /// Answers [`EcDoConnectIn`].
    fn ec_do_connect(
        &self,
        _cx: &CallContext,
        _input: EcDoConnectIn,
    ) -> impl Future<Output = Result<EcDoConnectOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EcDoDisconnectIn`].
    fn ec_do_disconnect(
        &self,
        _cx: &CallContext,
        _input: EcDoDisconnectIn,
    ) -> impl Future<Output = Result<EcDoDisconnectOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EcDoRpcIn`].
    fn ec_do_rpc(
        &self,
        _cx: &CallContext,
        _input: EcDoRpcIn,
    ) -> impl Future<Output = Result<EcDoRpcOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EcGetMoreRpcIn`].
    fn ec_get_more_rpc(
        &self,
        _cx: &CallContext,
        _input: EcGetMoreRpcIn,
    ) -> impl Future<Output = Result<(), Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EcRRegisterPushNotificationIn`].
    fn ec_r_register_push_notification(
        &self,
        _cx: &CallContext,
        _input: EcRRegisterPushNotificationIn,
    ) -> impl Future<Output = Result<EcRRegisterPushNotificationOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EcRUnregisterPushNotificationIn`].
    fn ec_r_unregister_push_notification(
        &self,
        _cx: &CallContext,
        _input: EcRUnregisterPushNotificationIn,
    ) -> impl Future<Output = Result<(), Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EcDummyRpcIn`].
    fn ec_dummy_rpc(
        &self,
        _cx: &CallContext,
        _input: EcDummyRpcIn,
    ) -> impl Future<Output = Result<EcDummyRpcOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EcRGetDcNameIn`].
    fn ec_r_get_dc_name(
        &self,
        _cx: &CallContext,
        _input: EcRGetDcNameIn,
    ) -> impl Future<Output = Result<(), Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EcRNetGetDcNameIn`].
    fn ec_r_net_get_dc_name(
        &self,
        _cx: &CallContext,
        _input: EcRNetGetDcNameIn,
    ) -> impl Future<Output = Result<(), Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EcRpcExtIn`].
    fn ec_rpc_ext(
        &self,
        _cx: &CallContext,
        _input: EcRpcExtIn,
    ) -> impl Future<Output = Result<EcRpcExtOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EcDoConnectExIn`].
    fn ec_do_connect_ex(
        &self,
        _cx: &CallContext,
        _input: EcDoConnectExIn,
    ) -> impl Future<Output = Result<EcDoConnectExOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EcDoRpcExt2In`].
    fn ec_do_rpc_ext2(
        &self,
        _cx: &CallContext,
        _input: EcDoRpcExt2In,
    ) -> impl Future<Output = Result<EcDoRpcExt2Out, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`Opnum12ReservedIn`].
    fn opnum12_reserved(
        &self,
        _cx: &CallContext,
        _input: Opnum12ReservedIn,
    ) -> impl Future<Output = Result<(), Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`Opnum13ReservedIn`].
    fn opnum13_reserved(
        &self,
        _cx: &CallContext,
        _input: Opnum13ReservedIn,
    ) -> impl Future<Output = Result<(), Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`EcDoAsyncConnectExIn`].
    fn ec_do_async_connect_ex(
        &self,
        _cx: &CallContext,
        _input: EcDoAsyncConnectExIn,
    ) -> impl Future<Output = Result<EcDoAsyncConnectExOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }
}

/// Gives calls from the wire to a [`EmsmdbServer`].
#[derive(Clone, Debug, Default)]
pub struct EmsmdbDispatcher<S>(pub S);

impl<S: EmsmdbServer> Dispatch for EmsmdbDispatcher<S> {
    fn interface(&self) -> &'static Interface {
        &EMSMDB
    }

    async fn dispatch(
        &self,
        cx: &CallContext,
        opnum: u16,
        stub: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        match opnum {
            0 => answer(cx, stub, |i| self.0.ec_do_connect(cx, i)).await,
            1 => answer(cx, stub, |i| self.0.ec_do_disconnect(cx, i)).await,
            2 => answer(cx, stub, |i| self.0.ec_do_rpc(cx, i)).await,
            3 => answer(cx, stub, |i| self.0.ec_get_more_rpc(cx, i)).await,
            4 => {
                answer(cx, stub, |i| self.0.ec_r_register_push_notification(cx, i)).await
            }
            5 => {
                answer(cx, stub, |i| self.0.ec_r_unregister_push_notification(cx, i))
                    .await
            }
            6 => answer(cx, stub, |i| self.0.ec_dummy_rpc(cx, i)).await,
            7 => answer(cx, stub, |i| self.0.ec_r_get_dc_name(cx, i)).await,
            8 => answer(cx, stub, |i| self.0.ec_r_net_get_dc_name(cx, i)).await,
            9 => answer(cx, stub, |i| self.0.ec_rpc_ext(cx, i)).await,
            10 => answer(cx, stub, |i| self.0.ec_do_connect_ex(cx, i)).await,
            11 => answer(cx, stub, |i| self.0.ec_do_rpc_ext2(cx, i)).await,
            12 => answer(cx, stub, |i| self.0.opnum12_reserved(cx, i)).await,
            13 => answer(cx, stub, |i| self.0.opnum13_reserved(cx, i)).await,
            14 => answer(cx, stub, |i| self.0.ec_do_async_connect_ex(cx, i)).await,
            _ => Err(Fault::OP_RANGE),
        }
    }
}

/// Returns when there is something for the client, or after five minutes (MS-OXCRPC 3.3.4.1).
///
/// ```idl
/// ErrorCode EcDoAsyncWaitEx(
///     [in] ndr_context_handle *acxh,
///     /** 0 */
///     [in] uint32 ulFlagsIn,
///     [out] AsyncWaitFlags *pulFlagsOut
/// );
/// ```
#[doc(alias = "EcDoAsyncWaitEx")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoAsyncWaitExIn {
    /// `[in] ndr_context_handle *acxh`
    pub acxh: NdrContextHandle,
    /// 0
    #[doc(alias = "ulFlagsIn")]
    pub ul_flags_in: u32,
}

impl Request for EcDoAsyncWaitExIn {
    const OPNUM: Option<u16> = Some(0);
    const NAME: &'static str = "EcDoAsyncWaitEx";
    type Reply = EcDoAsyncWaitExOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.acxh.pull_scalars(p).at("acxh")?;
        self.ul_flags_in.pull_scalars(p).at("ulFlagsIn")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.acxh.push_scalars(p).at("acxh")?;
        self.ul_flags_in.push_scalars(p).at("ulFlagsIn")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("acxh", &self.acxh, out);
        self.ul_flags_in.print("ulFlagsIn", out);
    }
}

/// Reply to [`EcDoAsyncWaitExIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcDoAsyncWaitExOut {
    /// `[out] AsyncWaitFlags *pulFlagsOut`
    #[doc(alias = "pulFlagsOut")]
    pub pul_flags_out: AsyncWaitFlags,
    /// `ErrorCode`
    pub result: ErrorCode,
}

impl Reply<EcDoAsyncWaitExIn> for EcDoAsyncWaitExOut {
    fn read(&mut self, _input: &EcDoAsyncWaitExIn, p: &mut Pull<'_>) -> Result<()> {
        self.pul_flags_out.pull_scalars(p).at("pulFlagsOut")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &EcDoAsyncWaitExIn, p: &mut Push) -> Result<()> {
        self.pul_flags_out.push_scalars(p).at("pulFlagsOut")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &EcDoAsyncWaitExIn, out: &mut dyn Printer) {
        show_ref("pulFlagsOut", &self.pul_flags_out, out);
        self.result.print("result", out);
    }
}

/// The interface `asyncemsmdb`.
///
/// Waiting for notifications
pub static ASYNCEMSMDB: Interface = Interface {
    name: "asyncemsmdb",
    uuid: Some("5261574a-4572-206e-b268-6b199213b4e4"),
    version: (0, 1),
    endpoints: &[],
    functions: &[Function::of::<EcDoAsyncWaitExIn>()],
    types: TYPES,
};

/// Calls the functions of `asyncemsmdb` through a [`Caller`].
#[derive(Clone, Debug)]
pub struct AsyncemsmdbClient<C> {
    caller: C,
}

impl<C: Caller> AsyncemsmdbClient<C> {
    /// A client that calls through `caller`.
    pub fn new(caller: C) -> Self {
        Self { caller }
    }

    /// Calls [`EcDoAsyncWaitExIn`].
    pub async fn ec_do_async_wait_ex(
        &self,
        input: &EcDoAsyncWaitExIn,
    ) -> pidl_call::Result<EcDoAsyncWaitExOut> {
        call(&self.caller, &ASYNCEMSMDB, input).await
    }
}

/// A server of `asyncemsmdb`. Functions it does not have answer with a fault.
pub trait AsyncemsmdbServer: Send + Sync {
    /// Answers [`EcDoAsyncWaitExIn`].
    fn ec_do_async_wait_ex(
        &self,
        _cx: &CallContext,
        _input: EcDoAsyncWaitExIn,
    ) -> impl Future<Output = Result<EcDoAsyncWaitExOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }
}

/// Gives calls from the wire to a [`AsyncemsmdbServer`].
#[derive(Clone, Debug, Default)]
pub struct AsyncemsmdbDispatcher<S>(pub S);

impl<S: AsyncemsmdbServer> Dispatch for AsyncemsmdbDispatcher<S> {
    fn interface(&self) -> &'static Interface {
        &ASYNCEMSMDB
    }

    async fn dispatch(
        &self,
        cx: &CallContext,
        opnum: u16,
        stub: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        match opnum {
            0 => answer(cx, stub, |i| self.0.ec_do_async_wait_ex(cx, i)).await,
            _ => Err(Fault::OP_RANGE),
        }
    }
}

/// The interface `store_admin3`.
///
/// Store administration
pub static STORE_ADMIN3: Interface = Interface {
    name: "store_admin3",
    uuid: Some("99e64010-b032-11d0-97a4-00c04fd6551d"),
    version: (3, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};

/// The interface `store_admin2`.
///
/// Store administration
pub static STORE_ADMIN2: Interface = Interface {
    name: "store_admin2",
    uuid: Some("89742ace-a9ed-11cf-9c0c-08002be7ae86"),
    version: (2, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};

/// The interface `store_admin1`.
///
/// Store administration
pub static STORE_ADMIN1: Interface = Interface {
    name: "store_admin1",
    uuid: Some("a4f1db00-ca47-1067-b31e-00dd010662da"),
    version: (1, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};

/// The interface `sysatt_cluster`.
///
/// System attendant of a cluster
pub static SYSATT_CLUSTER: Interface = Interface {
    name: "sysatt_cluster",
    uuid: Some("f930c514-1215-11d3-99a5-00a0c9b61b04"),
    version: (1, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};

/// The interface `system_attendant`.
///
/// System attendant
pub static SYSTEM_ATTENDANT: Interface = Interface {
    name: "system_attendant",
    uuid: Some("469d6ec0-0d87-11ce-b13f-00aa003bac6c"),
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};

/// The interface `mta`.
///
/// Message transfer agent
pub static MTA: Interface = Interface {
    name: "mta",
    uuid: Some("9e8ee830-4559-11ce-979b-00aa005ffebe"),
    version: (2, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};

/// The interface `drs`.
///
/// Replication between directories
pub static DRS: Interface = Interface {
    name: "drs",
    uuid: Some("f5cc59b4-4264-101a-8c59-08002b2f8426"),
    version: (21, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};

/// The interface `xds`.
///
/// Extended directory service
pub static XDS: Interface = Interface {
    name: "xds",
    uuid: Some("f5cc5a7c-4264-101a-8c59-08002b2f8426"),
    version: (21, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};

/// The interface `mta_qadmin`.
///
/// Queues of the message transfer agent
pub static MTA_QADMIN: Interface = Interface {
    name: "mta_qadmin",
    uuid: Some("38a94e72-a9bc-11d2-8faf-00c04fa378ff"),
    version: (1, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};

/// The interface `store_information`.
///
/// Information store
pub static STORE_INFORMATION: Interface = Interface {
    name: "store_information",
    uuid: Some("0e4a0156-dd5d-11d2-8c2f-00c04fb6bcde"),
    version: (1, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
