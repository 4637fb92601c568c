//! Generated from `oxorule.idl` by `pidl`; changes belong there.

use super::oxcdata::TaggedPropertyValue;
use super::oxcerrors::ErrorCode;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const PRINT_HEX: Flags = Flags(0x2000000);

/// How to change rules (MS-OXORULE 2.2.1.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     /** The new ones take the place of all there are. */
///     ReplaceRules = 0x01
/// } ModifyRulesFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ModifyRulesFlags(pub u8);

impl ModifyRulesFlags {
    /// The new ones take the place of all there are.
    #[doc(alias = "ReplaceRules")]
    pub const REPLACE_RULES: Self = Self(0x1);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("ReplaceRules", 0x1)];
}

pidl_ndr::wire_bitmap!(ModifyRulesFlags, u8, u8, 8, 1);

/// What to do with a rule (MS-OXORULE 2.2.1.3).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     ROW_ADD = 0x01,
///     ROW_MODIFY = 0x02,
///     ROW_REMOVE = 0x04
/// } RuleDataFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RuleDataFlags(pub u8);

impl RuleDataFlags {
    /// `ROW_ADD = 0x01`
    pub const ROW_ADD: Self = Self(0x1);
    /// `ROW_MODIFY = 0x02`
    pub const ROW_MODIFY: Self = Self(0x2);
    /// `ROW_REMOVE = 0x04`
    pub const ROW_REMOVE: Self = Self(0x4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ROW_ADD", 0x1),
        ("ROW_MODIFY", 0x2),
        ("ROW_REMOVE", 0x4),
    ];
}

pidl_ndr::wire_bitmap!(RuleDataFlags, u8, u8, 8, 1);

/// Form of the strings in a table of rules (MS-OXORULE 2.2.2.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     RulesUnicode = 0x40
/// } RulesTableFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RulesTableFlags(pub u8);

impl RulesTableFlags {
    /// `RulesUnicode = 0x40`
    #[doc(alias = "RulesUnicode")]
    pub const RULES_UNICODE: Self = Self(0x40);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("RulesUnicode", 0x40)];
}

pidl_ndr::wire_bitmap!(RulesTableFlags, u8, u8, 8, 1);

/// State of a rule: the value of PidTagRuleState (MS-OXORULE 2.2.1.3.1.3).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     ST_ENABLED = 0x00000001,
///     ST_ERROR = 0x00000002,
///     ST_ONLY_WHEN_OOF = 0x00000004,
///     ST_KEEP_OOF_HIST = 0x00000008,
///     ST_EXIT_LEVEL = 0x00000010,
///     ST_SKIP_IF_SCL_IS_SAFE = 0x00000020,
///     ST_RULE_PARSE_ERROR = 0x00000040
/// } RuleState;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RuleState(pub u32);

impl RuleState {
    /// `ST_ENABLED = 0x00000001`
    pub const ST_ENABLED: Self = Self(0x1);
    /// `ST_ERROR = 0x00000002`
    pub const ST_ERROR: Self = Self(0x2);
    /// `ST_ONLY_WHEN_OOF = 0x00000004`
    pub const ST_ONLY_WHEN_OOF: Self = Self(0x4);
    /// `ST_KEEP_OOF_HIST = 0x00000008`
    pub const ST_KEEP_OOF_HIST: Self = Self(0x8);
    /// `ST_EXIT_LEVEL = 0x00000010`
    pub const ST_EXIT_LEVEL: Self = Self(0x10);
    /// `ST_SKIP_IF_SCL_IS_SAFE = 0x00000020`
    pub const ST_SKIP_IF_SCL_IS_SAFE: Self = Self(0x20);
    /// `ST_RULE_PARSE_ERROR = 0x00000040`
    pub const ST_RULE_PARSE_ERROR: Self = Self(0x40);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ST_ENABLED", 0x1),
        ("ST_ERROR", 0x2),
        ("ST_ONLY_WHEN_OOF", 0x4),
        ("ST_KEEP_OOF_HIST", 0x8),
        ("ST_EXIT_LEVEL", 0x10),
        ("ST_SKIP_IF_SCL_IS_SAFE", 0x20),
        ("ST_RULE_PARSE_ERROR", 0x40),
    ];
}

pidl_ndr::wire_bitmap!(RuleState, u32, u32, 32, 4);

/// A rule to add, change or remove (MS-OXCROPS 2.2.11.1.1.1, MS-OXORULE 2.2.1.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RuleDataFlags RuleDataFlags;
///     uint16 PropertyValueCount;
///     TaggedPropertyValue PropertyValues[PropertyValueCount];
/// } RuleData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleData {
    /// `RuleDataFlags RuleDataFlags`
    #[doc(alias = "RuleDataFlags")]
    pub rule_data_flags: RuleDataFlags,
    /// `uint16 PropertyValueCount`
    #[doc(alias = "PropertyValueCount")]
    pub property_value_count: u16,
    /// `TaggedPropertyValue PropertyValues[PropertyValueCount]`
    #[doc(alias = "PropertyValues")]
    pub property_values: Vec<TaggedPropertyValue>,
}

impl Ndr for RuleData {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 3, 0, [(rule_data_flags, 0), (property_value_count, 1)]
        ) {
            self.rule_data_flags.pull_scalars(p).at("RuleDataFlags")?;
            self.property_value_count.pull_scalars(p).at("PropertyValueCount")?;
        }
        p.items(&mut self.property_values, Dim::inline(self.property_value_count))
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.rule_data_flags.push_scalars(p).at("RuleDataFlags")?;
        self.property_value_count.push_scalars(p).at("PropertyValueCount")?;
        p.items(&self.property_values, Dim::inline(self.property_value_count))
            .at("PropertyValues")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RuleData");
        self.rule_data_flags.print("RuleDataFlags", out);
        self.property_value_count.print("PropertyValueCount", out);
        show_items("PropertyValues", &self.property_values, out);
        out.end();
    }
}

/// RopModifyRules request (MS-OXCROPS 2.2.11.1.1, MS-OXORULE 2.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     ModifyRulesFlags ModifyRulesFlags;
///     uint16 RulesCount;
///     RuleData RulesData[RulesCount];
/// } RopModifyRulesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopModifyRulesRequest {
    /// `ModifyRulesFlags ModifyRulesFlags`
    #[doc(alias = "ModifyRulesFlags")]
    pub modify_rules_flags: ModifyRulesFlags,
    /// `uint16 RulesCount`
    #[doc(alias = "RulesCount")]
    pub rules_count: u16,
    /// `RuleData RulesData[RulesCount]`
    #[doc(alias = "RulesData")]
    pub rules_data: Vec<RuleData>,
}

impl Ndr for RopModifyRulesRequest {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 3, 0, [(modify_rules_flags, 0), (rules_count, 1)]) {
            self.modify_rules_flags.pull_scalars(p).at("ModifyRulesFlags")?;
            self.rules_count.pull_scalars(p).at("RulesCount")?;
        }
        p.items(&mut self.rules_data, Dim::inline(self.rules_count)).at("RulesData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.modify_rules_flags.push_scalars(p).at("ModifyRulesFlags")?;
        self.rules_count.push_scalars(p).at("RulesCount")?;
        p.items(&self.rules_data, Dim::inline(self.rules_count)).at("RulesData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopModifyRulesRequest");
        self.modify_rules_flags.print("ModifyRulesFlags", out);
        self.rules_count.print("RulesCount", out);
        show_items("RulesData", &self.rules_data, out);
        out.end();
    }
}

/// RopModifyRules response (MS-OXCROPS 2.2.11.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopModifyRulesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopModifyRulesResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopModifyRulesResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopModifyRulesResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopGetRulesTable request (MS-OXCROPS 2.2.11.2.1, MS-OXORULE 2.2.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     RulesTableFlags TableFlags;
/// } RopGetRulesTableRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetRulesTableRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `RulesTableFlags TableFlags`
    #[doc(alias = "TableFlags")]
    pub table_flags: RulesTableFlags,
}

impl Ndr for RopGetRulesTableRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        if !pidl_ndr::run!(self, p, 2, 0, [(output_handle_index, 0), (table_flags, 1)]) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.table_flags.pull_scalars(p).at("TableFlags")?;
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.table_flags.push_scalars(p).at("TableFlags")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetRulesTableRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.table_flags.print("TableFlags", out);
        out.end();
    }
}

/// RopGetRulesTable response (MS-OXCROPS 2.2.11.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopGetRulesTableResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetRulesTableResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopGetRulesTableResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(output_handle_index, 0), (return_value, 1)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetRulesTableResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopUpdateDeferredActionMessages request (MS-OXCROPS 2.2.11.3.1, MS-OXORULE 2.2.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(ServerEntryId))] uint16 ServerEntryIdSize;
///     /** Of the message on the server. */
///     [flag(NDR_PAHEX)] uint8 ServerEntryId[ServerEntryIdSize];
///     [value(bytes(ClientEntryId))] uint16 ClientEntryIdSize;
///     /** Of the message that the client downloaded. */
///     [flag(NDR_PAHEX)] uint8 ClientEntryId[ClientEntryIdSize];
/// } RopUpdateDeferredActionMessagesRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopUpdateDeferredActionMessagesRequest {
    /// `[value(bytes(ServerEntryId))] uint16 ServerEntryIdSize`
    #[doc(alias = "ServerEntryIdSize")]
    pub server_entry_id_size: u16,
    /// Of the message on the server.
    #[doc(alias = "ServerEntryId")]
    pub server_entry_id: Vec<u8>,
    /// `[value(bytes(ClientEntryId))] uint16 ClientEntryIdSize`
    #[doc(alias = "ClientEntryIdSize")]
    pub client_entry_id_size: u16,
    /// Of the message that the client downloaded.
    #[doc(alias = "ClientEntryId")]
    pub client_entry_id: Vec<u8>,
}

impl Ndr for RopUpdateDeferredActionMessagesRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.server_entry_id_size.pull_scalars(p).at("ServerEntryIdSize")?;
        p.items(&mut self.server_entry_id, Dim::inline(self.server_entry_id_size))
            .at("ServerEntryId")?;
        self.client_entry_id_size.pull_scalars(p).at("ClientEntryIdSize")?;
        p.items(&mut self.client_entry_id, Dim::inline(self.client_entry_id_size))
            .at("ClientEntryId")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        let server_entry_id_size_place = p.number_later(2).at("ServerEntryIdSize")?;
        let server_entry_id_bytes = p
            .measured(|p| p.items(&self.server_entry_id, Dim::rest()))
            .at("ServerEntryId")?;
        let client_entry_id_size_place = p.number_later(2).at("ClientEntryIdSize")?;
        let client_entry_id_bytes = p
            .measured(|p| p.items(&self.client_entry_id, Dim::rest()))
            .at("ClientEntryId")?;
        p.fill(server_entry_id_size_place, 2, server_entry_id_bytes.0)
            .at("ServerEntryIdSize")?;
        p.fill(client_entry_id_size_place, 2, client_entry_id_bytes.0)
            .at("ClientEntryIdSize")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopUpdateDeferredActionMessagesRequest");
        self.server_entry_id_size.print("ServerEntryIdSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("ServerEntryId", &self.server_entry_id),
        );
        self.client_entry_id_size.print("ClientEntryIdSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("ClientEntryId", &self.client_entry_id),
        );
        out.end();
    }
}

/// RopUpdateDeferredActionMessages response (MS-OXCROPS 2.2.11.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopUpdateDeferredActionMessagesResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopUpdateDeferredActionMessagesResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopUpdateDeferredActionMessagesResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopUpdateDeferredActionMessagesResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<ModifyRulesFlags>("ModifyRulesFlags"),
    Type::of::<RuleDataFlags>("RuleDataFlags"),
    Type::of::<RulesTableFlags>("RulesTableFlags"),
    Type::of::<RuleState>("RuleState"),
    Type::of::<RuleData>("RuleData"),
    Type::of::<RopModifyRulesRequest>("RopModifyRulesRequest"),
    Type::of::<RopModifyRulesResponse>("RopModifyRulesResponse"),
    Type::of::<RopGetRulesTableRequest>("RopGetRulesTableRequest"),
    Type::of::<RopGetRulesTableResponse>("RopGetRulesTableResponse"),
    Type::of::<
        RopUpdateDeferredActionMessagesRequest,
    >("RopUpdateDeferredActionMessagesRequest"),
    Type::of::<
        RopUpdateDeferredActionMessagesResponse,
    >("RopUpdateDeferredActionMessagesResponse"),
];

/// The interface `oxorule`.
///
/// Rules that a server applies to mail
pub static OXORULE: Interface = Interface {
    name: "oxorule",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
