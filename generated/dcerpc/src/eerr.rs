//! Generated from `eerr.idl` by `pidl`; changes belong there.

use pidl_ndr::prelude::*;

/// In a bind\_nak, in front of the information (MS-RPCE 2.2.1.1.2).
///
/// ```idl
/// const string EXTENDED_ERROR_SIGNATURE = "90740320-fad0-11d3-82d7-009027b130ab";
/// ```
pub const EXTENDED_ERROR_SIGNATURE: &str = "90740320-fad0-11d3-82d7-009027b130ab";

/// Parameters of one record, at most (MS-EERR 2.2.1.8).
///
/// ```idl
/// const uint16 EE_PARAMS = 4;
/// ```
pub const EE_PARAMS: u16 = 4;

/// Text in the server's code page (MS-EERR 2.2.1.1).
///
/// ```idl
/// typedef [public] struct {
///     /** Bytes, terminator included. */
///     uint16 nLength;
///     [size_is(nLength), charset(DOS)] uint8 *pString;
/// } EEAString;
/// ```
#[doc(alias = "EEAString")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EeaString {
    /// Bytes, terminator included.
    #[doc(alias = "nLength")]
    pub n_length: u16,
    /// `[size_is(nLength), charset(DOS)] uint8 *pString`
    #[doc(alias = "pString")]
    pub p_string: Option<NdrString>,
}

impl Ndr for EeaString {
    const MIN_SIZE: usize = 6;

    pidl_ndr::flat!(8, 4, [(n_length, 0), (ptr p_string, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.n_length.pull_scalars(p).at("nLength")?;
        p.unique(&mut self.p_string).at("pString")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.text_pointee(&mut self.p_string, Charset::Dos, Dim::conformant(self.n_length))
            .at("pString")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.n_length.push_scalars(p).at("nLength")?;
        p.unique(&self.p_string).at("pString")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.text_pointee(&self.p_string, Charset::Dos, Dim::conformant(self.n_length))
            .at("pString")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "EEAString");
        self.n_length.print("nLength", out);
        show_text_pointer("pString", &self.p_string, out);
        out.end();
    }
}

/// Text (MS-EERR 2.2.1.2).
///
/// ```idl
/// typedef [public] struct {
///     /** 16-bit units, terminator included. */
///     uint16 nLength;
///     [size_is(nLength), charset(UTF16)] uint16 *pString;
/// } EEUString;
/// ```
#[doc(alias = "EEUString")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EeuString {
    /// 16-bit units, terminator included.
    #[doc(alias = "nLength")]
    pub n_length: u16,
    /// `[size_is(nLength), charset(UTF16)] uint16 *pString`
    #[doc(alias = "pString")]
    pub p_string: Option<NdrString>,
}

impl Ndr for EeuString {
    const MIN_SIZE: usize = 6;

    pidl_ndr::flat!(8, 4, [(n_length, 0), (ptr p_string, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.n_length.pull_scalars(p).at("nLength")?;
        p.unique(&mut self.p_string).at("pString")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.text_pointee(
                &mut self.p_string,
                Charset::Utf16,
                Dim::conformant(self.n_length),
            )
            .at("pString")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.n_length.push_scalars(p).at("nLength")?;
        p.unique(&self.p_string).at("pString")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.text_pointee(&self.p_string, Charset::Utf16, Dim::conformant(self.n_length))
            .at("pString")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "EEUString");
        self.n_length.print("nLength", out);
        show_text_pointer("pString", &self.p_string, out);
        out.end();
    }
}

/// Bytes (MS-EERR 2.2.1.3).
///
/// ```idl
/// typedef [public] struct {
///     uint16 nSize;
///     [size_is(nSize)] uint8 *pBlob;
/// } BinaryEEInfo;
/// ```
#[doc(alias = "BinaryEEInfo")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BinaryEeInfo {
    /// `uint16 nSize`
    #[doc(alias = "nSize")]
    pub n_size: u16,
    /// `[size_is(nSize)] uint8 *pBlob`
    #[doc(alias = "pBlob")]
    pub p_blob: Option<Vec<u8>>,
}

impl Ndr for BinaryEeInfo {
    const MIN_SIZE: usize = 6;

    pidl_ndr::flat!(8, 4, [(n_size, 0), (ptr p_blob, 4)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.n_size.pull_scalars(p).at("nSize")?;
        p.unique(&mut self.p_blob).at("pBlob")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.array_pointee(&mut self.p_blob, Dim::conformant(self.n_size)).at("pBlob")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.n_size.push_scalars(p).at("nSize")?;
        p.unique(&self.p_blob).at("pBlob")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.array_pointee(&self.p_blob, Dim::conformant(self.n_size)).at("pBlob")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "BinaryEEInfo");
        self.n_size.print("nSize", out);
        show_bytes_pointer("pBlob", &self.p_blob, out);
        out.end();
    }
}

/// What a parameter is (MS-EERR 2.2.1.4).
///
/// ```idl
/// typedef [public] enum {
///     eeptiAnsiString = 1,
///     eeptiUnicodeString = 2,
///     eeptiLongVal = 3,
///     eeptiShortValue = 4,
///     eeptiPointerValue = 5,
///     /** Text that was left out for want of room. */
///     eeptiNone = 6,
///     eeptiBinary = 7
/// } ExtendedErrorParamTypesInternal;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExtendedErrorParamTypesInternal(pub u16);

impl ExtendedErrorParamTypesInternal {
    /// `eeptiAnsiString = 1`
    #[doc(alias = "eeptiAnsiString")]
    pub const EEPTI_ANSI_STRING: Self = Self(1);
    /// `eeptiUnicodeString = 2`
    #[doc(alias = "eeptiUnicodeString")]
    pub const EEPTI_UNICODE_STRING: Self = Self(2);
    /// `eeptiLongVal = 3`
    #[doc(alias = "eeptiLongVal")]
    pub const EEPTI_LONG_VAL: Self = Self(3);
    /// `eeptiShortValue = 4`
    #[doc(alias = "eeptiShortValue")]
    pub const EEPTI_SHORT_VALUE: Self = Self(4);
    /// `eeptiPointerValue = 5`
    #[doc(alias = "eeptiPointerValue")]
    pub const EEPTI_POINTER_VALUE: Self = Self(5);
    /// Text that was left out for want of room.
    #[doc(alias = "eeptiNone")]
    pub const EEPTI_NONE: Self = Self(6);
    /// `eeptiBinary = 7`
    #[doc(alias = "eeptiBinary")]
    pub const EEPTI_BINARY: Self = Self(7);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("eeptiAnsiString", 1),
        ("eeptiUnicodeString", 2),
        ("eeptiLongVal", 3),
        ("eeptiShortValue", 4),
        ("eeptiPointerValue", 5),
        ("eeptiNone", 6),
        ("eeptiBinary", 7),
    ];
}

pidl_ndr::wire_enum!(ExtendedErrorParamTypesInternal, u16, u1632, 2);

/// A parameter's value.
///
/// ```idl
/// typedef [public, switch_type(uint16)] union {
///     [case(eeptiAnsiString)] EEAString AnsiString;
///     [case(eeptiUnicodeString)] EEUString UnicodeString;
///     [case(eeptiLongVal)] int32 LVal;
///     [case(eeptiShortValue)] int16 IVal;
///     [case(eeptiPointerValue)] int64 PVal;
///     [case(eeptiNone)] ;
///     [case(eeptiBinary)] BinaryEEInfo Blob;
/// } ExtendedErrorParamValue;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ExtendedErrorParamValue {
    /// For `eeptiAnsiString` (1).
    AnsiString(EeaString),
    /// For `eeptiUnicodeString` (2).
    UnicodeString(EeuString),
    /// For `eeptiLongVal` (3).
    LVal(i32),
    /// For `eeptiShortValue` (4).
    IVal(i16),
    /// For `eeptiPointerValue` (5).
    PVal(i64),
    /// Nothing, for `eeptiNone` (6).
    #[default]
    EeptiNone,
    /// For `eeptiBinary` (7).
    Blob(BinaryEeInfo),
}

impl ExtendedErrorParamValue {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::AnsiString(_) => matches!(level, 1),
            Self::UnicodeString(_) => matches!(level, 2),
            Self::LVal(_) => matches!(level, 3),
            Self::IVal(_) => matches!(level, 4),
            Self::PVal(_) => matches!(level, 5),
            Self::EeptiNone => matches!(level, 6),
            Self::Blob(_) => matches!(level, 7),
        }
    }
}

impl NdrUnion for ExtendedErrorParamValue {
    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(8)?;
        let tag = p.u16()?;
        p.check_tag(level, tag)?;
        p.align64(8)?;
        *self = match level {
            1 => Self::AnsiString(Default::default()),
            2 => Self::UnicodeString(Default::default()),
            3 => Self::LVal(Default::default()),
            4 => Self::IVal(Default::default()),
            5 => Self::PVal(Default::default()),
            6 => Self::EeptiNone,
            7 => Self::Blob(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::AnsiString(v) => v.pull_scalars(p).at("AnsiString")?,
            Self::UnicodeString(v) => v.pull_scalars(p).at("UnicodeString")?,
            Self::LVal(v) => v.pull_scalars(p).at("LVal")?,
            Self::IVal(v) => v.pull_scalars(p).at("IVal")?,
            Self::PVal(v) => v.pull_scalars(p).at("PVal")?,
            Self::Blob(v) => v.pull_scalars(p).at("Blob")?,
            _ => {}
        }
        Ok(())
    }
    fn pull_buffers(&mut self, _level: i64, p: &mut Pull<'_>) -> Result<()> {
        match self {
            Self::AnsiString(v) => v.pull_buffers(p).at("AnsiString")?,
            Self::UnicodeString(v) => v.pull_buffers(p).at("UnicodeString")?,
            Self::Blob(v) => v.pull_buffers(p).at("Blob")?,
            _ => {}
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        p.u16(p.narrow(level)?)?;
        p.align64(8)?;
        match self {
            Self::AnsiString(v) => v.push_scalars(p).at("AnsiString")?,
            Self::UnicodeString(v) => v.push_scalars(p).at("UnicodeString")?,
            Self::LVal(v) => v.push_scalars(p).at("LVal")?,
            Self::IVal(v) => v.push_scalars(p).at("IVal")?,
            Self::PVal(v) => v.push_scalars(p).at("PVal")?,
            Self::Blob(v) => v.push_scalars(p).at("Blob")?,
            _ => {}
        }
        Ok(())
    }
    fn push_buffers(&self, _level: i64, p: &mut Push) -> Result<()> {
        match self {
            Self::AnsiString(v) => v.push_buffers(p).at("AnsiString")?,
            Self::UnicodeString(v) => v.push_buffers(p).at("UnicodeString")?,
            Self::Blob(v) => v.push_buffers(p).at("Blob")?,
            _ => {}
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "ExtendedErrorParamValue", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::AnsiString(v) => v.print("AnsiString", out),
            Self::UnicodeString(v) => v.print("UnicodeString", out),
            Self::LVal(v) => v.print("LVal", out),
            Self::IVal(v) => v.print("IVal", out),
            Self::PVal(v) => v.print("PVal", out),
            Self::Blob(v) => v.print("Blob", out),
            _ => {}
        }
        out.end();
    }
}

/// Details of an error (MS-EERR 2.2.1.5). What they mean depends on the place that found it.
///
/// ```idl
/// typedef [public] struct {
///     ExtendedErrorParamTypesInternal Type;
///     [switch_is(Type)] ExtendedErrorParamValue Value;
/// } ExtendedErrorParam;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedErrorParam {
    /// `ExtendedErrorParamTypesInternal Type`
    #[doc(alias = "Type")]
    pub r#type: ExtendedErrorParamTypesInternal,
    /// `[switch_is(Type)] ExtendedErrorParamValue Value`
    #[doc(alias = "Value")]
    pub value: ExtendedErrorParamValue,
}

impl Ndr for ExtendedErrorParam {
    const MIN_SIZE: usize = 4;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(8)?;
        self.r#type.pull_scalars(p).at("Type")?;
        self.value.pull_scalars(level(self.r#type.0), p).at("Value")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.value.pull_buffers(level(self.r#type.0), p).at("Value")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(8)?;
        self.r#type.push_scalars(p).at("Type")?;
        self.value.push_scalars(level(self.r#type.0), p).at("Value")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        self.value.push_buffers(level(self.r#type.0), p).at("Value")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedErrorParam");
        self.r#type.print("Type", out);
        self.value.print(level(self.r#type.0), "Value", out);
        out.end();
    }
}

/// Whether a computer is named (MS-EERR 2.2.1.6).
///
/// ```idl
/// typedef [public] enum {
///     eecnpPresent = 1,
///     eecnpNotPresent = 2
/// } EEComputerNamePresent;
/// ```
#[doc(alias = "EEComputerNamePresent")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EeComputerNamePresent(pub u16);

impl EeComputerNamePresent {
    /// `eecnpPresent = 1`
    #[doc(alias = "eecnpPresent")]
    pub const EECNP_PRESENT: Self = Self(1);
    /// `eecnpNotPresent = 2`
    #[doc(alias = "eecnpNotPresent")]
    pub const EECNP_NOT_PRESENT: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("eecnpPresent", 1),
        ("eecnpNotPresent", 2),
    ];
}

pidl_ndr::wire_enum!(EeComputerNamePresent, u16, u1632, 2);

/// A computer's name, for people.
///
/// ```idl
/// typedef [public, switch_type(uint16)] union {
///     [case(eecnpPresent)] EEUString Name;
///     [case(eecnpNotPresent)] ;
/// } EEComputerNameValue;
/// ```
#[doc(alias = "EEComputerNameValue")]
#[derive(Clone, Debug, Default, PartialEq)]
pub enum EeComputerNameValue {
    /// For `eecnpPresent` (1).
    Name(EeuString),
    /// Nothing, for `eecnpNotPresent` (2).
    #[default]
    EecnpNotPresent,
}

impl EeComputerNameValue {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::Name(_) => matches!(level, 1),
            Self::EecnpNotPresent => matches!(level, 2),
        }
    }
}

impl NdrUnion for EeComputerNameValue {
    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        p.align64(8)?;
        let tag = p.u16()?;
        p.check_tag(level, tag)?;
        p.align64(8)?;
        *self = match level {
            1 => Self::Name(Default::default()),
            2 => Self::EecnpNotPresent,
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::Name(v) => v.pull_scalars(p).at("Name")?,
            _ => {}
        }
        Ok(())
    }
    fn pull_buffers(&mut self, _level: i64, p: &mut Pull<'_>) -> Result<()> {
        match self {
            Self::Name(v) => v.pull_buffers(p).at("Name")?,
            _ => {}
        }
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        p.u16(p.narrow(level)?)?;
        p.align64(8)?;
        match self {
            Self::Name(v) => v.push_scalars(p).at("Name")?,
            _ => {}
        }
        Ok(())
    }
    fn push_buffers(&self, _level: i64, p: &mut Push) -> Result<()> {
        match self {
            Self::Name(v) => v.push_buffers(p).at("Name")?,
            _ => {}
        }
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "EEComputerNameValue", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::Name(v) => v.print("Name", out),
            _ => {}
        }
        out.end();
    }
}

/// Where an error was found; without a name, where the record before it was (MS-EERR 2.2.1.7).
///
/// ```idl
/// typedef [public] struct {
///     EEComputerNamePresent Type;
///     [switch_is(Type)] EEComputerNameValue Value;
/// } EEComputerName;
/// ```
#[doc(alias = "EEComputerName")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EeComputerName {
    /// `EEComputerNamePresent Type`
    #[doc(alias = "Type")]
    pub r#type: EeComputerNamePresent,
    /// `[switch_is(Type)] EEComputerNameValue Value`
    #[doc(alias = "Value")]
    pub value: EeComputerNameValue,
}

impl Ndr for EeComputerName {
    const MIN_SIZE: usize = 4;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align_by(4, 8)?;
        self.r#type.pull_scalars(p).at("Type")?;
        self.value.pull_scalars(level(self.r#type.0), p).at("Value")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.value.pull_buffers(level(self.r#type.0), p).at("Value")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.r#type.push_scalars(p).at("Type")?;
        self.value.push_scalars(level(self.r#type.0), p).at("Value")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        self.value.push_buffers(level(self.r#type.0), p).at("Value")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "EEComputerName");
        self.r#type.print("Type", out);
        self.value.print(level(self.r#type.0), "Value", out);
        out.end();
    }
}

/// Who found an error; other values belong to their makers.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     EEInfoGCApplication = 1,
///     EEInfoGCRuntime = 2,
///     EEInfoGCSecurityProvider = 3,
///     EEInfoGCNPFS = 4,
///     EEInfoGCRDR = 5,
///     EEInfoGCNMP = 6,
///     EEInfoGCIO = 7,
///     EEInfoGCWinsock = 8,
///     EEInfoGCAuthz = 9,
///     EEInfoGCLPC = 10,
///     EEInfoGCCOM = 11,
///     EEInfoGCFRS = 12
/// } EEGeneratingComponent;
/// ```
#[doc(alias = "EEGeneratingComponent")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EeGeneratingComponent(pub u32);

impl EeGeneratingComponent {
    /// `EEInfoGCApplication = 1`
    #[doc(alias = "EEInfoGCApplication")]
    pub const EE_INFO_GC_APPLICATION: Self = Self(1);
    /// `EEInfoGCRuntime = 2`
    #[doc(alias = "EEInfoGCRuntime")]
    pub const EE_INFO_GC_RUNTIME: Self = Self(2);
    /// `EEInfoGCSecurityProvider = 3`
    #[doc(alias = "EEInfoGCSecurityProvider")]
    pub const EE_INFO_GC_SECURITY_PROVIDER: Self = Self(3);
    /// `EEInfoGCNPFS = 4`
    #[doc(alias = "EEInfoGCNPFS")]
    pub const EE_INFO_GCNPFS: Self = Self(4);
    /// `EEInfoGCRDR = 5`
    #[doc(alias = "EEInfoGCRDR")]
    pub const EE_INFO_GCRDR: Self = Self(5);
    /// `EEInfoGCNMP = 6`
    #[doc(alias = "EEInfoGCNMP")]
    pub const EE_INFO_GCNMP: Self = Self(6);
    /// `EEInfoGCIO = 7`
    #[doc(alias = "EEInfoGCIO")]
    pub const EE_INFO_GCIO: Self = Self(7);
    /// `EEInfoGCWinsock = 8`
    #[doc(alias = "EEInfoGCWinsock")]
    pub const EE_INFO_GC_WINSOCK: Self = Self(8);
    /// `EEInfoGCAuthz = 9`
    #[doc(alias = "EEInfoGCAuthz")]
    pub const EE_INFO_GC_AUTHZ: Self = Self(9);
    /// `EEInfoGCLPC = 10`
    #[doc(alias = "EEInfoGCLPC")]
    pub const EE_INFO_GCLPC: Self = Self(10);
    /// `EEInfoGCCOM = 11`
    #[doc(alias = "EEInfoGCCOM")]
    pub const EE_INFO_GCCOM: Self = Self(11);
    /// `EEInfoGCFRS = 12`
    #[doc(alias = "EEInfoGCFRS")]
    pub const EE_INFO_GCFRS: Self = Self(12);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("EEInfoGCApplication", 1),
        ("EEInfoGCRuntime", 2),
        ("EEInfoGCSecurityProvider", 3),
        ("EEInfoGCNPFS", 4),
        ("EEInfoGCRDR", 5),
        ("EEInfoGCNMP", 6),
        ("EEInfoGCIO", 7),
        ("EEInfoGCWinsock", 8),
        ("EEInfoGCAuthz", 9),
        ("EEInfoGCLPC", 10),
        ("EEInfoGCCOM", 11),
        ("EEInfoGCFRS", 12),
    ];
}

pidl_ndr::wire_enum!(EeGeneratingComponent, u32, u32, 4);

/// What the sequence lacks (MS-EERR 2.2.1.8).
///
/// ```idl
/// typedef [public, bitmap16bit] bitmap {
///     EEInfoPreviousRecordsMissing = 0x0001,
///     EEInfoNextRecordsMissing = 0x0002
/// } EEFlags;
/// ```
#[doc(alias = "EEFlags")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EeFlags(pub u16);

impl EeFlags {
    /// `EEInfoPreviousRecordsMissing = 0x0001`
    #[doc(alias = "EEInfoPreviousRecordsMissing")]
    pub const EE_INFO_PREVIOUS_RECORDS_MISSING: Self = Self(0x1);
    /// `EEInfoNextRecordsMissing = 0x0002`
    #[doc(alias = "EEInfoNextRecordsMissing")]
    pub const EE_INFO_NEXT_RECORDS_MISSING: Self = Self(0x2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("EEInfoPreviousRecordsMissing", 0x1),
        ("EEInfoNextRecordsMissing", 0x2),
    ];
}

pidl_ndr::wire_bitmap!(EeFlags, u16, u16, 16, 2);

/// A record: one step of an error's way (MS-EERR 2.2.1.8).
///
/// ```idl
/// typedef [public] struct {
///     /** What caused it. */
///     [max_recursion(64)] ExtendedErrorInfo *Next;
///     EEComputerName ComputerName;
///     uint32 ProcessID;
///     NTTIME_hyper TimeStamp;
///     EEGeneratingComponent GeneratingComponent;
///     /** What number it is depends on the component: mostly a Windows error. */
///     uint32 Status;
///     uint16 DetectionLocation;
///     EEFlags Flags;
///     [range(0, EE_PARAMS)] uint16 nLen;
///     [size_is(nLen)] ExtendedErrorParam Params[];
/// } ExtendedErrorInfo;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedErrorInfo {
    /// What caused it.
    #[doc(alias = "Next")]
    pub next: Option<Box<ExtendedErrorInfo>>,
    /// `EEComputerName ComputerName`
    #[doc(alias = "ComputerName")]
    pub computer_name: EeComputerName,
    /// `uint32 ProcessID`
    #[doc(alias = "ProcessID")]
    pub process_id: u32,
    /// `NTTIME_hyper TimeStamp`
    #[doc(alias = "TimeStamp")]
    pub time_stamp: NttimeHyper,
    /// `EEGeneratingComponent GeneratingComponent`
    #[doc(alias = "GeneratingComponent")]
    pub generating_component: EeGeneratingComponent,
    /// What number it is depends on the component: mostly a Windows error.
    #[doc(alias = "Status")]
    pub status: u32,
    /// `uint16 DetectionLocation`
    #[doc(alias = "DetectionLocation")]
    pub detection_location: u16,
    /// `EEFlags Flags`
    #[doc(alias = "Flags")]
    pub flags: EeFlags,
    /// `[range(0, EE_PARAMS)] uint16 nLen`
    #[doc(alias = "nLen")]
    pub n_len: u16,
    /// `[size_is(nLen)] ExtendedErrorParam Params[]`
    #[doc(alias = "Params")]
    pub params: Vec<ExtendedErrorParam>,
}

impl ExtendedErrorInfo {
    /// The counts that stand in front of this struct when it is written.
    pub fn conformance(&self, p: &Push) -> Result<Vec<usize>> {
        Ok(Vec::from([p.size(self.n_len)?]))
    }
}

impl Ndr for ExtendedErrorInfo {
    const MIN_SIZE: usize = 34;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.hoist(1)?;
        p.align(8)?;
        self.next.pull_scalars(p).at("Next")?;
        self.computer_name.pull_scalars(p).at("ComputerName")?;
        self.process_id.pull_scalars(p).at("ProcessID")?;
        if !pidl_ndr::run!(
            self, p, 22, 8, [(time_stamp, 0), (generating_component, 8), (status, 12),
            (detection_location, 16), (flags, 18), (n_len, 20, 0, 4)]
        ) {
            self.time_stamp.pull_scalars(p).at("TimeStamp")?;
            self.generating_component.pull_scalars(p).at("GeneratingComponent")?;
            self.status.pull_scalars(p).at("Status")?;
            self.detection_location.pull_scalars(p).at("DetectionLocation")?;
            self.flags.pull_scalars(p).at("Flags")?;
            p.ranged(&mut self.n_len, 0, 4).at("nLen")?;
        }
        p.items(&mut self.params, Dim::conformant(self.n_len)).at("Params")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.nested(Some(64), |p| self.next.pull_buffers(p)).at("Next")?;
        self.computer_name.pull_buffers(p).at("ComputerName")?;
        p.items_buffers(&mut self.params).at("Params")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.hoist(&self.conformance(p)?)?;
        p.align(8)?;
        self.next.push_scalars(p).at("Next")?;
        self.computer_name.push_scalars(p).at("ComputerName")?;
        self.process_id.push_scalars(p).at("ProcessID")?;
        self.time_stamp.push_scalars(p).at("TimeStamp")?;
        self.generating_component.push_scalars(p).at("GeneratingComponent")?;
        self.status.push_scalars(p).at("Status")?;
        self.detection_location.push_scalars(p).at("DetectionLocation")?;
        self.flags.push_scalars(p).at("Flags")?;
        self.n_len.push_scalars(p).at("nLen")?;
        p.items(&self.params, Dim::conformant(self.n_len)).at("Params")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.nested(Some(64), |p| self.next.push_buffers(p)).at("Next")?;
        self.computer_name.push_buffers(p).at("ComputerName")?;
        p.items_buffers(&self.params).at("Params")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedErrorInfo");
        self.next.print("Next", out);
        self.computer_name.print("ComputerName", out);
        self.process_id.print("ProcessID", out);
        self.time_stamp.print("TimeStamp", out);
        self.generating_component.print("GeneratingComponent", out);
        self.status.print("Status", out);
        self.detection_location.print("DetectionLocation", out);
        self.flags.print("Flags", out);
        self.n_len.print("nLen", out);
        show_items("Params", &self.params, out);
        out.end();
    }
}

/// The latest record, which leads to the others.
///
/// ```idl
/// typedef [public] struct {
///     ExtendedErrorInfo *First;
/// } ExtendedErrorSequence;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedErrorSequence {
    /// `ExtendedErrorInfo *First`
    #[doc(alias = "First")]
    pub first: Option<Box<ExtendedErrorInfo>>,
}

impl Ndr for ExtendedErrorSequence {
    const MIN_SIZE: usize = 4;

    pidl_ndr::flat!(4, 4, [(ptr first, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.first.pull_scalars(p).at("First")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.first.pull_buffers(p).at("First")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.first.push_scalars(p).at("First")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        self.first.push_buffers(p).at("First")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedErrorSequence");
        self.first.print("First", out);
        out.end();
    }
}

/// A sequence as it is sent (MS-EERR 2.2.2.1): serialized by itself, whatever is around it.
///
/// ```idl
/// typedef [public] struct {
///     [subcontext(0xFFFFFC01)] ExtendedErrorSequence Sequence;
/// } ExtendedErrorEncoding;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtendedErrorEncoding {
    /// `[subcontext(0xFFFFFC01)] ExtendedErrorSequence Sequence`
    #[doc(alias = "Sequence")]
    pub sequence: ExtendedErrorSequence,
}

impl Ndr for ExtendedErrorEncoding {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.subcontext(TYPE_SERIALIZATION, None, |p| self.sequence.pull(p))
            .at("Sequence")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.subcontext(TYPE_SERIALIZATION, None, |p| self.sequence.push(p))
            .at("Sequence")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ExtendedErrorEncoding");
        self.sequence.print("Sequence", out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<EeaString>("EEAString"),
    Type::of::<EeuString>("EEUString"),
    Type::of::<BinaryEeInfo>("BinaryEEInfo"),
    Type::of::<ExtendedErrorParamTypesInternal>("ExtendedErrorParamTypesInternal"),
    Type::union::<ExtendedErrorParamValue>("ExtendedErrorParamValue"),
    Type::of::<ExtendedErrorParam>("ExtendedErrorParam"),
    Type::of::<EeComputerNamePresent>("EEComputerNamePresent"),
    Type::union::<EeComputerNameValue>("EEComputerNameValue"),
    Type::of::<EeComputerName>("EEComputerName"),
    Type::of::<EeGeneratingComponent>("EEGeneratingComponent"),
    Type::of::<EeFlags>("EEFlags"),
    Type::of::<ExtendedErrorInfo>("ExtendedErrorInfo"),
    Type::of::<ExtendedErrorSequence>("ExtendedErrorSequence"),
    Type::of::<ExtendedErrorEncoding>("ExtendedErrorEncoding"),
];

/// The interface `ExtendedError`.
///
/// Extended error information
pub static EXTENDED_ERROR: Interface = Interface {
    name: "ExtendedError",
    uuid: Some("14a8831c-bc82-11d2-8a64-0008c7457e5d"),
    version: (1, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
