//! Generated from `oxcmsg.idl` by `pidl`; changes belong there.

use super::oxcdata::RecipientRow;
use super::oxcentryid::{FolderId, LongTermId, MessageId};
use super::oxcerrors::ErrorCode;
use super::oxctypes::TypedString;
use super::oxprops::PropertyTag;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

/// How to open a message (MS-OXCMSG 2.2.3.1.1) or an attachment (2.2.3.12.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     ReadWrite = 0x01,
///     /** With `ReadWrite`: read-only if that is all the user may. */
///     BestAccess = 0x03,
///     OpenSoftDeleted = 0x04
/// } OpenModeFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenModeFlags(pub u8);

impl OpenModeFlags {
    /// `ReadWrite = 0x01`
    #[doc(alias = "ReadWrite")]
    pub const READ_WRITE: Self = Self(0x1);
    /// With \`ReadWrite\`: read-only if that is all the user may.
    #[doc(alias = "BestAccess")]
    pub const BEST_ACCESS: Self = Self(0x3);
    /// `OpenSoftDeleted = 0x04`
    #[doc(alias = "OpenSoftDeleted")]
    pub const OPEN_SOFT_DELETED: Self = Self(0x4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ReadWrite", 0x1),
        ("BestAccess", 0x3),
        ("OpenSoftDeleted", 0x4),
    ];
}

pidl_ndr::wire_bitmap!(OpenModeFlags, u8, u8, 8, 1);

/// How to open a message inside an attachment (MS-OXCMSG 2.2.3.16.1).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     EmbeddedReadOnly = 0x00,
///     EmbeddedReadWrite = 0x01,
///     EmbeddedCreate = 0x02
/// } EmbeddedOpenMode;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct EmbeddedOpenMode(pub u8);

impl EmbeddedOpenMode {
    /// `EmbeddedReadOnly = 0x00`
    #[doc(alias = "EmbeddedReadOnly")]
    pub const EMBEDDED_READ_ONLY: Self = Self(0);
    /// `EmbeddedReadWrite = 0x01`
    #[doc(alias = "EmbeddedReadWrite")]
    pub const EMBEDDED_READ_WRITE: Self = Self(1);
    /// `EmbeddedCreate = 0x02`
    #[doc(alias = "EmbeddedCreate")]
    pub const EMBEDDED_CREATE: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("EmbeddedReadOnly", 0),
        ("EmbeddedReadWrite", 1),
        ("EmbeddedCreate", 2),
    ];
}

pidl_ndr::wire_enum!(EmbeddedOpenMode, u8, u8, 1);

/// How to go on after saving (MS-OXCMSG 2.2.3.3.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     KeepOpenReadOnly = 0x01,
///     KeepOpenReadWrite = 0x02,
///     /** Changes that others have made are lost. */
///     ForceSave = 0x04,
///     DelayedCall = 0x08
/// } SaveFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SaveFlags(pub u8);

impl SaveFlags {
    /// `KeepOpenReadOnly = 0x01`
    #[doc(alias = "KeepOpenReadOnly")]
    pub const KEEP_OPEN_READ_ONLY: Self = Self(0x1);
    /// `KeepOpenReadWrite = 0x02`
    #[doc(alias = "KeepOpenReadWrite")]
    pub const KEEP_OPEN_READ_WRITE: Self = Self(0x2);
    /// Changes that others have made are lost.
    #[doc(alias = "ForceSave")]
    pub const FORCE_SAVE: Self = Self(0x4);
    /// `DelayedCall = 0x08`
    #[doc(alias = "DelayedCall")]
    pub const DELAYED_CALL: Self = Self(0x8);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("KeepOpenReadOnly", 0x1),
        ("KeepOpenReadWrite", 0x2),
        ("ForceSave", 0x4),
        ("DelayedCall", 0x8),
    ];
}

pidl_ndr::wire_bitmap!(SaveFlags, u8, u8, 8, 1);

/// State of a message (MS-OXCMSG 2.2.1.6).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     mfRead = 0x00000001,
///     mfUnmodified = 0x00000002,
///     mfSubmitted = 0x00000004,
///     mfUnsent = 0x00000008,
///     mfHasAttach = 0x00000010,
///     mfFromMe = 0x00000020,
///     mfFAI = 0x00000040,
///     mfResend = 0x00000080,
///     mfNotifyRead = 0x00000100,
///     mfNotifyUnread = 0x00000200,
///     mfEverRead = 0x00000400,
///     mfInternet = 0x00002000,
///     mfUntrusted = 0x00008000
/// } MessageFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MessageFlags(pub u32);

impl MessageFlags {
    /// `mfRead = 0x00000001`
    #[doc(alias = "mfRead")]
    pub const MF_READ: Self = Self(0x1);
    /// `mfUnmodified = 0x00000002`
    #[doc(alias = "mfUnmodified")]
    pub const MF_UNMODIFIED: Self = Self(0x2);
    /// `mfSubmitted = 0x00000004`
    #[doc(alias = "mfSubmitted")]
    pub const MF_SUBMITTED: Self = Self(0x4);
    /// `mfUnsent = 0x00000008`
    #[doc(alias = "mfUnsent")]
    pub const MF_UNSENT: Self = Self(0x8);
    /// `mfHasAttach = 0x00000010`
    #[doc(alias = "mfHasAttach")]
    pub const MF_HAS_ATTACH: Self = Self(0x10);
    /// `mfFromMe = 0x00000020`
    #[doc(alias = "mfFromMe")]
    pub const MF_FROM_ME: Self = Self(0x20);
    /// `mfFAI = 0x00000040`
    #[doc(alias = "mfFAI")]
    pub const MF_FAI: Self = Self(0x40);
    /// `mfResend = 0x00000080`
    #[doc(alias = "mfResend")]
    pub const MF_RESEND: Self = Self(0x80);
    /// `mfNotifyRead = 0x00000100`
    #[doc(alias = "mfNotifyRead")]
    pub const MF_NOTIFY_READ: Self = Self(0x100);
    /// `mfNotifyUnread = 0x00000200`
    #[doc(alias = "mfNotifyUnread")]
    pub const MF_NOTIFY_UNREAD: Self = Self(0x200);
    /// `mfEverRead = 0x00000400`
    #[doc(alias = "mfEverRead")]
    pub const MF_EVER_READ: Self = Self(0x400);
    /// `mfInternet = 0x00002000`
    #[doc(alias = "mfInternet")]
    pub const MF_INTERNET: Self = Self(0x2000);
    /// `mfUntrusted = 0x00008000`
    #[doc(alias = "mfUntrusted")]
    pub const MF_UNTRUSTED: Self = Self(0x8000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("mfRead", 0x1),
        ("mfUnmodified", 0x2),
        ("mfSubmitted", 0x4),
        ("mfUnsent", 0x8),
        ("mfHasAttach", 0x10),
        ("mfFromMe", 0x20),
        ("mfFAI", 0x40),
        ("mfResend", 0x80),
        ("mfNotifyRead", 0x100),
        ("mfNotifyUnread", 0x200),
        ("mfEverRead", 0x400),
        ("mfInternet", 0x2000),
        ("mfUntrusted", 0x8000),
    ];
}

pidl_ndr::wire_bitmap!(MessageFlags, u32, u32, 32, 4);

/// State of a message in a folder (MS-OXCMSG 2.2.1.8).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     msHighlighted = 0x00000001,
///     msTagged = 0x00000002,
///     msHidden = 0x00000004,
///     msDelMarked = 0x00000008,
///     msDraft = 0x00000100,
///     msAnswered = 0x00000200,
///     msInConflict = 0x00000800,
///     msRemoteDownload = 0x00001000,
///     msRemoteDelete = 0x00002000
/// } MessageStatusFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MessageStatusFlags(pub u32);

impl MessageStatusFlags {
    /// `msHighlighted = 0x00000001`
    #[doc(alias = "msHighlighted")]
    pub const MS_HIGHLIGHTED: Self = Self(0x1);
    /// `msTagged = 0x00000002`
    #[doc(alias = "msTagged")]
    pub const MS_TAGGED: Self = Self(0x2);
    /// `msHidden = 0x00000004`
    #[doc(alias = "msHidden")]
    pub const MS_HIDDEN: Self = Self(0x4);
    /// `msDelMarked = 0x00000008`
    #[doc(alias = "msDelMarked")]
    pub const MS_DEL_MARKED: Self = Self(0x8);
    /// `msDraft = 0x00000100`
    #[doc(alias = "msDraft")]
    pub const MS_DRAFT: Self = Self(0x100);
    /// `msAnswered = 0x00000200`
    #[doc(alias = "msAnswered")]
    pub const MS_ANSWERED: Self = Self(0x200);
    /// `msInConflict = 0x00000800`
    #[doc(alias = "msInConflict")]
    pub const MS_IN_CONFLICT: Self = Self(0x800);
    /// `msRemoteDownload = 0x00001000`
    #[doc(alias = "msRemoteDownload")]
    pub const MS_REMOTE_DOWNLOAD: Self = Self(0x1000);
    /// `msRemoteDelete = 0x00002000`
    #[doc(alias = "msRemoteDelete")]
    pub const MS_REMOTE_DELETE: Self = Self(0x2000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("msHighlighted", 0x1),
        ("msTagged", 0x2),
        ("msHidden", 0x4),
        ("msDelMarked", 0x8),
        ("msDraft", 0x100),
        ("msAnswered", 0x200),
        ("msInConflict", 0x800),
        ("msRemoteDownload", 0x1000),
        ("msRemoteDelete", 0x2000),
    ];
}

pidl_ndr::wire_bitmap!(MessageStatusFlags, u32, u32, 32, 4);

/// What to do about read mail (MS-OXCMSG 2.2.3.10.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     rfSuppressReceipt = 0x01,
///     rfClearReadFlag = 0x04,
///     rfReserved = 0x0A,
///     rfGenerateReceiptOnly = 0x10,
///     rfClearNotifyRead = 0x20,
///     rfClearNotifyUnread = 0x40
/// } ReadFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ReadFlags(pub u8);

impl ReadFlags {
    /// `rfSuppressReceipt = 0x01`
    #[doc(alias = "rfSuppressReceipt")]
    pub const RF_SUPPRESS_RECEIPT: Self = Self(0x1);
    /// `rfClearReadFlag = 0x04`
    #[doc(alias = "rfClearReadFlag")]
    pub const RF_CLEAR_READ_FLAG: Self = Self(0x4);
    /// `rfReserved = 0x0A`
    #[doc(alias = "rfReserved")]
    pub const RF_RESERVED: Self = Self(0xa);
    /// `rfGenerateReceiptOnly = 0x10`
    #[doc(alias = "rfGenerateReceiptOnly")]
    pub const RF_GENERATE_RECEIPT_ONLY: Self = Self(0x10);
    /// `rfClearNotifyRead = 0x20`
    #[doc(alias = "rfClearNotifyRead")]
    pub const RF_CLEAR_NOTIFY_READ: Self = Self(0x20);
    /// `rfClearNotifyUnread = 0x40`
    #[doc(alias = "rfClearNotifyUnread")]
    pub const RF_CLEAR_NOTIFY_UNREAD: Self = Self(0x40);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("rfSuppressReceipt", 0x1),
        ("rfClearReadFlag", 0x4),
        ("rfReserved", 0xa),
        ("rfGenerateReceiptOnly", 0x10),
        ("rfClearNotifyRead", 0x20),
        ("rfClearNotifyUnread", 0x40),
    ];
}

pidl_ndr::wire_bitmap!(ReadFlags, u8, u8, 8, 1);

/// Form of the strings in a table of attachments (MS-OXCMSG 2.2.3.17.1).
///
/// ```idl
/// typedef [public, bitmap8bit] bitmap {
///     AttachmentUnicode = 0x40
/// } AttachmentTableFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AttachmentTableFlags(pub u8);

impl AttachmentTableFlags {
    /// `AttachmentUnicode = 0x40`
    #[doc(alias = "AttachmentUnicode")]
    pub const ATTACHMENT_UNICODE: Self = Self(0x40);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("AttachmentUnicode", 0x40)];
}

pidl_ndr::wire_bitmap!(AttachmentTableFlags, u8, u8, 8, 1);

/// Role of a recipient, with flags of its state (MS-OXCMSG 2.2.3.1.2).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     RecipientOriginator = 0x00,
///     RecipientTo = 0x01,
///     RecipientCc = 0x02,
///     RecipientBcc = 0x03,
///     /** To, on a message sent again. */
///     RecipientToResend = 0x11,
///     RecipientCcResend = 0x12,
///     RecipientBccResend = 0x13,
///     /** To, and need not get it again. */
///     RecipientToSubmitted = 0x81,
///     RecipientCcSubmitted = 0x82,
///     RecipientBccSubmitted = 0x83
/// } RecipientType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RecipientType(pub u8);

impl RecipientType {
    /// `RecipientOriginator = 0x00`
    #[doc(alias = "RecipientOriginator")]
    pub const RECIPIENT_ORIGINATOR: Self = Self(0);
    /// `RecipientTo = 0x01`
    #[doc(alias = "RecipientTo")]
    pub const RECIPIENT_TO: Self = Self(1);
    /// `RecipientCc = 0x02`
    #[doc(alias = "RecipientCc")]
    pub const RECIPIENT_CC: Self = Self(2);
    /// `RecipientBcc = 0x03`
    #[doc(alias = "RecipientBcc")]
    pub const RECIPIENT_BCC: Self = Self(3);
    /// To, on a message sent again.
    #[doc(alias = "RecipientToResend")]
    pub const RECIPIENT_TO_RESEND: Self = Self(17);
    /// `RecipientCcResend = 0x12`
    #[doc(alias = "RecipientCcResend")]
    pub const RECIPIENT_CC_RESEND: Self = Self(18);
    /// `RecipientBccResend = 0x13`
    #[doc(alias = "RecipientBccResend")]
    pub const RECIPIENT_BCC_RESEND: Self = Self(19);
    /// To, and need not get it again.
    #[doc(alias = "RecipientToSubmitted")]
    pub const RECIPIENT_TO_SUBMITTED: Self = Self(129);
    /// `RecipientCcSubmitted = 0x82`
    #[doc(alias = "RecipientCcSubmitted")]
    pub const RECIPIENT_CC_SUBMITTED: Self = Self(130);
    /// `RecipientBccSubmitted = 0x83`
    #[doc(alias = "RecipientBccSubmitted")]
    pub const RECIPIENT_BCC_SUBMITTED: Self = Self(131);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("RecipientOriginator", 0),
        ("RecipientTo", 1),
        ("RecipientCc", 2),
        ("RecipientBcc", 3),
        ("RecipientToResend", 17),
        ("RecipientCcResend", 18),
        ("RecipientBccResend", 19),
        ("RecipientToSubmitted", 129),
        ("RecipientCcSubmitted", 130),
        ("RecipientBccSubmitted", 131),
    ];
}

pidl_ndr::wire_enum!(RecipientType, u8, u8, 1);

/// \`PidTagImportance\` (MS-OXCMSG 2.2.1.11).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     ImportanceLow = 0x00000000,
///     ImportanceNormal = 0x00000001,
///     ImportanceHigh = 0x00000002
/// } Importance;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Importance(pub u32);

impl Importance {
    /// `ImportanceLow = 0x00000000`
    #[doc(alias = "ImportanceLow")]
    pub const IMPORTANCE_LOW: Self = Self(0);
    /// `ImportanceNormal = 0x00000001`
    #[doc(alias = "ImportanceNormal")]
    pub const IMPORTANCE_NORMAL: Self = Self(1);
    /// `ImportanceHigh = 0x00000002`
    #[doc(alias = "ImportanceHigh")]
    pub const IMPORTANCE_HIGH: Self = Self(2);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ImportanceLow", 0),
        ("ImportanceNormal", 1),
        ("ImportanceHigh", 2),
    ];
}

pidl_ndr::wire_enum!(Importance, u32, u32, 4);

/// \`PidTagPriority\` (MS-OXCMSG 2.2.1.12).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     PriorityUrgent = 0x00000001,
///     PriorityNormal = 0x00000000,
///     PriorityNotUrgent = 0xFFFFFFFF
/// } Priority;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Priority(pub u32);

impl Priority {
    /// `PriorityUrgent = 0x00000001`
    #[doc(alias = "PriorityUrgent")]
    pub const PRIORITY_URGENT: Self = Self(1);
    /// `PriorityNormal = 0x00000000`
    #[doc(alias = "PriorityNormal")]
    pub const PRIORITY_NORMAL: Self = Self(0);
    /// `PriorityNotUrgent = 0xFFFFFFFF`
    #[doc(alias = "PriorityNotUrgent")]
    pub const PRIORITY_NOT_URGENT: Self = Self(0xffffffff);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PriorityUrgent", 1),
        ("PriorityNormal", 0),
        ("PriorityNotUrgent", 0xffffffff),
    ];
}

pidl_ndr::wire_enum!(Priority, u32, u32, 4);

/// \`PidTagSensitivity\` (MS-OXCMSG 2.2.1.13).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     SensitivityNormal = 0x00000000,
///     SensitivityPersonal = 0x00000001,
///     SensitivityPrivate = 0x00000002,
///     SensitivityConfidential = 0x00000003
/// } Sensitivity;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sensitivity(pub u32);

impl Sensitivity {
    /// `SensitivityNormal = 0x00000000`
    #[doc(alias = "SensitivityNormal")]
    pub const SENSITIVITY_NORMAL: Self = Self(0);
    /// `SensitivityPersonal = 0x00000001`
    #[doc(alias = "SensitivityPersonal")]
    pub const SENSITIVITY_PERSONAL: Self = Self(1);
    /// `SensitivityPrivate = 0x00000002`
    #[doc(alias = "SensitivityPrivate")]
    pub const SENSITIVITY_PRIVATE: Self = Self(2);
    /// `SensitivityConfidential = 0x00000003`
    #[doc(alias = "SensitivityConfidential")]
    pub const SENSITIVITY_CONFIDENTIAL: Self = Self(3);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("SensitivityNormal", 0),
        ("SensitivityPersonal", 1),
        ("SensitivityPrivate", 2),
        ("SensitivityConfidential", 3),
    ];
}

pidl_ndr::wire_enum!(Sensitivity, u32, u32, 4);

/// \`PidLidSideEffects\`: what an item cannot bear without its form (MS-OXCMSG 2.2.1.16).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     seOpenToDelete = 0x00000001,
///     seNoFrame = 0x00000008,
///     seCoerceToInbox = 0x00000010,
///     seOpenToCopy = 0x00000020,
///     seOpenToMove = 0x00000040,
///     seOpenForCtxMenu = 0x00000100,
///     seCannotUndoDelete = 0x00000400,
///     seCannotUndoCopy = 0x00000800,
///     seCannotUndoMove = 0x00001000,
///     seHasScript = 0x00002000,
///     seOpenToPermDelete = 0x00004000
/// } SideEffects;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SideEffects(pub u32);

impl SideEffects {
    /// `seOpenToDelete = 0x00000001`
    #[doc(alias = "seOpenToDelete")]
    pub const SE_OPEN_TO_DELETE: Self = Self(0x1);
    /// `seNoFrame = 0x00000008`
    #[doc(alias = "seNoFrame")]
    pub const SE_NO_FRAME: Self = Self(0x8);
    /// `seCoerceToInbox = 0x00000010`
    #[doc(alias = "seCoerceToInbox")]
    pub const SE_COERCE_TO_INBOX: Self = Self(0x10);
    /// `seOpenToCopy = 0x00000020`
    #[doc(alias = "seOpenToCopy")]
    pub const SE_OPEN_TO_COPY: Self = Self(0x20);
    /// `seOpenToMove = 0x00000040`
    #[doc(alias = "seOpenToMove")]
    pub const SE_OPEN_TO_MOVE: Self = Self(0x40);
    /// `seOpenForCtxMenu = 0x00000100`
    #[doc(alias = "seOpenForCtxMenu")]
    pub const SE_OPEN_FOR_CTX_MENU: Self = Self(0x100);
    /// `seCannotUndoDelete = 0x00000400`
    #[doc(alias = "seCannotUndoDelete")]
    pub const SE_CANNOT_UNDO_DELETE: Self = Self(0x400);
    /// `seCannotUndoCopy = 0x00000800`
    #[doc(alias = "seCannotUndoCopy")]
    pub const SE_CANNOT_UNDO_COPY: Self = Self(0x800);
    /// `seCannotUndoMove = 0x00001000`
    #[doc(alias = "seCannotUndoMove")]
    pub const SE_CANNOT_UNDO_MOVE: Self = Self(0x1000);
    /// `seHasScript = 0x00002000`
    #[doc(alias = "seHasScript")]
    pub const SE_HAS_SCRIPT: Self = Self(0x2000);
    /// `seOpenToPermDelete = 0x00004000`
    #[doc(alias = "seOpenToPermDelete")]
    pub const SE_OPEN_TO_PERM_DELETE: Self = Self(0x4000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("seOpenToDelete", 0x1),
        ("seNoFrame", 0x8),
        ("seCoerceToInbox", 0x10),
        ("seOpenToCopy", 0x20),
        ("seOpenToMove", 0x40),
        ("seOpenForCtxMenu", 0x100),
        ("seCannotUndoDelete", 0x400),
        ("seCannotUndoCopy", 0x800),
        ("seCannotUndoMove", 0x1000),
        ("seHasScript", 0x2000),
        ("seOpenToPermDelete", 0x4000),
    ];
}

pidl_ndr::wire_bitmap!(SideEffects, u32, u32, 32, 4);

/// \`PidTagNativeBody\`: the form a body was written in (MS-OXCMSG 2.2.1.58.2).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     NativeBodyUndefined = 0x00000000,
///     NativeBodyPlainText = 0x00000001,
///     NativeBodyRtfCompressed = 0x00000002,
///     NativeBodyHtml = 0x00000003,
///     NativeBodyClearSigned = 0x00000004
/// } NativeBody;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NativeBody(pub u32);

impl NativeBody {
    /// `NativeBodyUndefined = 0x00000000`
    #[doc(alias = "NativeBodyUndefined")]
    pub const NATIVE_BODY_UNDEFINED: Self = Self(0);
    /// `NativeBodyPlainText = 0x00000001`
    #[doc(alias = "NativeBodyPlainText")]
    pub const NATIVE_BODY_PLAIN_TEXT: Self = Self(1);
    /// `NativeBodyRtfCompressed = 0x00000002`
    #[doc(alias = "NativeBodyRtfCompressed")]
    pub const NATIVE_BODY_RTF_COMPRESSED: Self = Self(2);
    /// `NativeBodyHtml = 0x00000003`
    #[doc(alias = "NativeBodyHtml")]
    pub const NATIVE_BODY_HTML: Self = Self(3);
    /// `NativeBodyClearSigned = 0x00000004`
    #[doc(alias = "NativeBodyClearSigned")]
    pub const NATIVE_BODY_CLEAR_SIGNED: Self = Self(4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("NativeBodyUndefined", 0),
        ("NativeBodyPlainText", 1),
        ("NativeBodyRtfCompressed", 2),
        ("NativeBodyHtml", 3),
        ("NativeBodyClearSigned", 4),
    ];
}

pidl_ndr::wire_enum!(NativeBody, u32, u32, 4);

/// \`PidTagRetentionFlags\` (MS-OXCMSG 2.2.1.60.6).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     ExplicitTag = 0x00000001,
///     UserOverride = 0x00000002,
///     AutoTag = 0x00000004,
///     PersonalTag = 0x00000008,
///     ExplicitArchiveTag = 0x00000010,
///     KeepInPlace = 0x00000020,
///     SystemData = 0x00000040,
///     NeedsRescan = 0x00000080,
///     PendingRescan = 0x00000100
/// } RetentionFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RetentionFlags(pub u32);

impl RetentionFlags {
    /// `ExplicitTag = 0x00000001`
    #[doc(alias = "ExplicitTag")]
    pub const EXPLICIT_TAG: Self = Self(0x1);
    /// `UserOverride = 0x00000002`
    #[doc(alias = "UserOverride")]
    pub const USER_OVERRIDE: Self = Self(0x2);
    /// `AutoTag = 0x00000004`
    #[doc(alias = "AutoTag")]
    pub const AUTO_TAG: Self = Self(0x4);
    /// `PersonalTag = 0x00000008`
    #[doc(alias = "PersonalTag")]
    pub const PERSONAL_TAG: Self = Self(0x8);
    /// `ExplicitArchiveTag = 0x00000010`
    #[doc(alias = "ExplicitArchiveTag")]
    pub const EXPLICIT_ARCHIVE_TAG: Self = Self(0x10);
    /// `KeepInPlace = 0x00000020`
    #[doc(alias = "KeepInPlace")]
    pub const KEEP_IN_PLACE: Self = Self(0x20);
    /// `SystemData = 0x00000040`
    #[doc(alias = "SystemData")]
    pub const SYSTEM_DATA: Self = Self(0x40);
    /// `NeedsRescan = 0x00000080`
    #[doc(alias = "NeedsRescan")]
    pub const NEEDS_RESCAN: Self = Self(0x80);
    /// `PendingRescan = 0x00000100`
    #[doc(alias = "PendingRescan")]
    pub const PENDING_RESCAN: Self = Self(0x100);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ExplicitTag", 0x1),
        ("UserOverride", 0x2),
        ("AutoTag", 0x4),
        ("PersonalTag", 0x8),
        ("ExplicitArchiveTag", 0x10),
        ("KeepInPlace", 0x20),
        ("SystemData", 0x40),
        ("NeedsRescan", 0x80),
        ("PendingRescan", 0x100),
    ];
}

pidl_ndr::wire_bitmap!(RetentionFlags, u32, u32, 32, 4);

/// \`PidTagAttachMethod\`: where the content of an attachment is (MS-OXCMSG 2.2.2.9).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     afNone = 0x00000000,
///     afByValue = 0x00000001,
///     afByReference = 0x00000002,
///     afByReferenceOnly = 0x00000004,
///     afEmbeddedMessage = 0x00000005,
///     afStorage = 0x00000006,
///     afByWebReference = 0x00000007
/// } AttachMethod;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AttachMethod(pub u32);

impl AttachMethod {
    /// `afNone = 0x00000000`
    #[doc(alias = "afNone")]
    pub const AF_NONE: Self = Self(0);
    /// `afByValue = 0x00000001`
    #[doc(alias = "afByValue")]
    pub const AF_BY_VALUE: Self = Self(1);
    /// `afByReference = 0x00000002`
    #[doc(alias = "afByReference")]
    pub const AF_BY_REFERENCE: Self = Self(2);
    /// `afByReferenceOnly = 0x00000004`
    #[doc(alias = "afByReferenceOnly")]
    pub const AF_BY_REFERENCE_ONLY: Self = Self(4);
    /// `afEmbeddedMessage = 0x00000005`
    #[doc(alias = "afEmbeddedMessage")]
    pub const AF_EMBEDDED_MESSAGE: Self = Self(5);
    /// `afStorage = 0x00000006`
    #[doc(alias = "afStorage")]
    pub const AF_STORAGE: Self = Self(6);
    /// `afByWebReference = 0x00000007`
    #[doc(alias = "afByWebReference")]
    pub const AF_BY_WEB_REFERENCE: Self = Self(7);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("afNone", 0),
        ("afByValue", 1),
        ("afByReference", 2),
        ("afByReferenceOnly", 4),
        ("afEmbeddedMessage", 5),
        ("afStorage", 6),
        ("afByWebReference", 7),
    ];
}

pidl_ndr::wire_enum!(AttachMethod, u32, u32, 4);

/// \`PidTagAttachFlags\`: how an attachment is shown (MS-OXCMSG 2.2.2.18).
///
/// ```idl
/// typedef [public, bitmap32bit] bitmap {
///     attInvisibleInHtml = 0x00000001,
///     attInvisibleInRtf = 0x00000002,
///     attRenderedInBody = 0x00000004
/// } AttachFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AttachFlags(pub u32);

impl AttachFlags {
    /// `attInvisibleInHtml = 0x00000001`
    #[doc(alias = "attInvisibleInHtml")]
    pub const ATT_INVISIBLE_IN_HTML: Self = Self(0x1);
    /// `attInvisibleInRtf = 0x00000002`
    #[doc(alias = "attInvisibleInRtf")]
    pub const ATT_INVISIBLE_IN_RTF: Self = Self(0x2);
    /// `attRenderedInBody = 0x00000004`
    #[doc(alias = "attRenderedInBody")]
    pub const ATT_RENDERED_IN_BODY: Self = Self(0x4);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("attInvisibleInHtml", 0x1),
        ("attInvisibleInRtf", 0x2),
        ("attRenderedInBody", 0x4),
    ];
}

pidl_ndr::wire_bitmap!(AttachFlags, u32, u32, 32, 4);

/// A counted recipient that is not there when its count is 0.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [present(remaining() != 0)] RecipientRow Row;
/// } OptionalRecipientRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OptionalRecipientRow {
    /// `[present(remaining() != 0)] RecipientRow Row`
    #[doc(alias = "Row")]
    pub row: Option<RecipientRow>,
}

impl Ndr for OptionalRecipientRow {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.present(&mut self.row, (p.remaining() as i128) != 0).at("Row")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.present(&self.row, self.row.is_some()).at("Row")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "OptionalRecipientRow");
        show_present("Row", &self.row, out);
        out.end();
    }
}

/// A recipient of a message that is being opened (MS-OXCROPS 2.2.6.1.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RecipientType RecipientType;
///     uint16 CodePageId;
///     /** 0 */
///     uint16 Reserved;
///     [value(bytes(RecipientRow))] uint16 RecipientRowSize;
///     [subcontext(0), subcontext_size(RecipientRowSize)] OptionalRecipientRow RecipientRow;
/// } OpenRecipientRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenRecipientRow {
    /// `RecipientType RecipientType`
    #[doc(alias = "RecipientType")]
    pub recipient_type: RecipientType,
    /// `uint16 CodePageId`
    #[doc(alias = "CodePageId")]
    pub code_page_id: u16,
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u16,
    /// `[value(bytes(RecipientRow))] uint16 RecipientRowSize`
    #[doc(alias = "RecipientRowSize")]
    pub recipient_row_size: u16,
    /// `[subcontext(0), subcontext_size(RecipientRowSize)] OptionalRecipientRow RecipientRow`
    #[doc(alias = "RecipientRow")]
    pub recipient_row: OptionalRecipientRow,
}

impl Ndr for OpenRecipientRow {
    const MIN_SIZE: usize = 7;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 7, 0, [(recipient_type, 0), (code_page_id, 1), (reserved, 3),
            (recipient_row_size, 5)]
        ) {
            self.recipient_type.pull_scalars(p).at("RecipientType")?;
            self.code_page_id.pull_scalars(p).at("CodePageId")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.recipient_row_size.pull_scalars(p).at("RecipientRowSize")?;
        }
        p.subcontext(
                0,
                Some(p.size(self.recipient_row_size)?),
                |p| self.recipient_row.pull_scalars(p),
            )
            .at("RecipientRow")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.recipient_type.push_scalars(p).at("RecipientType")?;
        self.code_page_id.push_scalars(p).at("CodePageId")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        let recipient_row_size_place = p.number_later(2).at("RecipientRowSize")?;
        let recipient_row_bytes = p
            .measured(|p| p.subcontext(0, None, |p| self.recipient_row.push_scalars(p)))
            .at("RecipientRow")?;
        p.fill(recipient_row_size_place, 2, recipient_row_bytes.0)
            .at("RecipientRowSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "OpenRecipientRow");
        self.recipient_type.print("RecipientType", out);
        self.code_page_id.print("CodePageId", out);
        self.reserved.print("Reserved", out);
        self.recipient_row_size.print("RecipientRowSize", out);
        self.recipient_row.print("RecipientRow", out);
        out.end();
    }
}

/// A recipient to add, change or delete (MS-OXCROPS 2.2.6.5.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 RowId;
///     RecipientType RecipientType;
///     /** Bytes of `RecipientRow`; 0 deletes the recipient. */
///     [value(bytes(RecipientRow))] uint16 RecipientRowSize;
///     [subcontext(0), subcontext_size(RecipientRowSize)] OptionalRecipientRow RecipientRow;
/// } ModifyRecipientRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyRecipientRow {
    /// `uint32 RowId`
    #[doc(alias = "RowId")]
    pub row_id: u32,
    /// `RecipientType RecipientType`
    #[doc(alias = "RecipientType")]
    pub recipient_type: RecipientType,
    /// Bytes of \`RecipientRow\`; 0 deletes the recipient.
    #[doc(alias = "RecipientRowSize")]
    pub recipient_row_size: u16,
    /// `[subcontext(0), subcontext_size(RecipientRowSize)] OptionalRecipientRow RecipientRow`
    #[doc(alias = "RecipientRow")]
    pub recipient_row: OptionalRecipientRow,
}

impl Ndr for ModifyRecipientRow {
    const MIN_SIZE: usize = 7;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 7, 0, [(row_id, 0), (recipient_type, 4), (recipient_row_size, 5)]
        ) {
            self.row_id.pull_scalars(p).at("RowId")?;
            self.recipient_type.pull_scalars(p).at("RecipientType")?;
            self.recipient_row_size.pull_scalars(p).at("RecipientRowSize")?;
        }
        p.subcontext(
                0,
                Some(p.size(self.recipient_row_size)?),
                |p| self.recipient_row.pull_scalars(p),
            )
            .at("RecipientRow")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.row_id.push_scalars(p).at("RowId")?;
        self.recipient_type.push_scalars(p).at("RecipientType")?;
        let recipient_row_size_place = p.number_later(2).at("RecipientRowSize")?;
        let recipient_row_bytes = p
            .measured(|p| p.subcontext(0, None, |p| self.recipient_row.push_scalars(p)))
            .at("RecipientRow")?;
        p.fill(recipient_row_size_place, 2, recipient_row_bytes.0)
            .at("RecipientRowSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ModifyRecipientRow");
        self.row_id.print("RowId", out);
        self.recipient_type.print("RecipientType", out);
        self.recipient_row_size.print("RecipientRowSize", out);
        self.recipient_row.print("RecipientRow", out);
        out.end();
    }
}

/// A recipient that was asked for (MS-OXCROPS 2.2.6.6.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 RowId;
///     RecipientType RecipientType;
///     uint16 CodePageId;
///     /** 0 */
///     uint16 Reserved;
///     [value(bytes(RecipientRow))] uint16 RecipientRowSize;
///     [subcontext(0), subcontext_size(RecipientRowSize)] OptionalRecipientRow RecipientRow;
/// } ReadRecipientRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadRecipientRow {
    /// `uint32 RowId`
    #[doc(alias = "RowId")]
    pub row_id: u32,
    /// `RecipientType RecipientType`
    #[doc(alias = "RecipientType")]
    pub recipient_type: RecipientType,
    /// `uint16 CodePageId`
    #[doc(alias = "CodePageId")]
    pub code_page_id: u16,
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u16,
    /// `[value(bytes(RecipientRow))] uint16 RecipientRowSize`
    #[doc(alias = "RecipientRowSize")]
    pub recipient_row_size: u16,
    /// `[subcontext(0), subcontext_size(RecipientRowSize)] OptionalRecipientRow RecipientRow`
    #[doc(alias = "RecipientRow")]
    pub recipient_row: OptionalRecipientRow,
}

impl Ndr for ReadRecipientRow {
    const MIN_SIZE: usize = 11;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 11, 0, [(row_id, 0), (recipient_type, 4), (code_page_id, 5),
            (reserved, 7), (recipient_row_size, 9)]
        ) {
            self.row_id.pull_scalars(p).at("RowId")?;
            self.recipient_type.pull_scalars(p).at("RecipientType")?;
            self.code_page_id.pull_scalars(p).at("CodePageId")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.recipient_row_size.pull_scalars(p).at("RecipientRowSize")?;
        }
        p.subcontext(
                0,
                Some(p.size(self.recipient_row_size)?),
                |p| self.recipient_row.pull_scalars(p),
            )
            .at("RecipientRow")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.row_id.push_scalars(p).at("RowId")?;
        self.recipient_type.push_scalars(p).at("RecipientType")?;
        self.code_page_id.push_scalars(p).at("CodePageId")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        let recipient_row_size_place = p.number_later(2).at("RecipientRowSize")?;
        let recipient_row_bytes = p
            .measured(|p| p.subcontext(0, None, |p| self.recipient_row.push_scalars(p)))
            .at("RecipientRow")?;
        p.fill(recipient_row_size_place, 2, recipient_row_bytes.0)
            .at("RecipientRowSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "ReadRecipientRow");
        self.row_id.print("RowId", out);
        self.recipient_type.print("RecipientType", out);
        self.code_page_id.print("CodePageId", out);
        self.reserved.print("Reserved", out);
        self.recipient_row_size.print("RecipientRowSize", out);
        self.recipient_row.print("RecipientRow", out);
        out.end();
    }
}

/// What a message opened says of itself (MS-OXCROPS 2.2.6.1.2, 2.2.6.7.2 and 2.2.6.16.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean */
///     uint8 HasNamedProperties;
///     TypedString SubjectPrefix;
///     TypedString NormalizedSubject;
///     uint16 RecipientCount;
///     /** Columns beyond those every recipient has. */
///     uint16 ColumnCount;
///     PropertyTag RecipientColumns[ColumnCount];
///     /** How many of the recipients are here. */
///     uint8 RowCount;
///     [provide(recipient_columns, RecipientColumns)] OpenRecipientRow RecipientRows[RowCount];
/// } OpenedMessage;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenedMessage {
    /// Boolean
    #[doc(alias = "HasNamedProperties")]
    pub has_named_properties: u8,
    /// `TypedString SubjectPrefix`
    #[doc(alias = "SubjectPrefix")]
    pub subject_prefix: TypedString,
    /// `TypedString NormalizedSubject`
    #[doc(alias = "NormalizedSubject")]
    pub normalized_subject: TypedString,
    /// `uint16 RecipientCount`
    #[doc(alias = "RecipientCount")]
    pub recipient_count: u16,
    /// Columns beyond those every recipient has.
    #[doc(alias = "ColumnCount")]
    pub column_count: u16,
    /// `PropertyTag RecipientColumns[ColumnCount]`
    #[doc(alias = "RecipientColumns")]
    pub recipient_columns: Vec<PropertyTag>,
    /// How many of the recipients are here.
    #[doc(alias = "RowCount")]
    pub row_count: u8,
    /// `[provide(recipient_columns, RecipientColumns)] OpenRecipientRow RecipientRows[RowCount]`
    #[doc(alias = "RecipientRows")]
    pub recipient_rows: Vec<OpenRecipientRow>,
}

impl Ndr for OpenedMessage {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.has_named_properties.pull_scalars(p).at("HasNamedProperties")?;
        self.subject_prefix.pull_scalars(p).at("SubjectPrefix")?;
        self.normalized_subject.pull_scalars(p).at("NormalizedSubject")?;
        if !pidl_ndr::run!(self, p, 4, 0, [(recipient_count, 0), (column_count, 2)]) {
            self.recipient_count.pull_scalars(p).at("RecipientCount")?;
            self.column_count.pull_scalars(p).at("ColumnCount")?;
        }
        p.items(&mut self.recipient_columns, Dim::inline(self.column_count))
            .at("RecipientColumns")?;
        self.row_count.pull_scalars(p).at("RowCount")?;
        p.with_list(
                "recipient_columns",
                p.numbers(&self.recipient_columns, |v| v.0)?,
                |p| p.items(&mut self.recipient_rows, Dim::inline(self.row_count)),
            )
            .at("RecipientRows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.has_named_properties.push_scalars(p).at("HasNamedProperties")?;
        self.subject_prefix.push_scalars(p).at("SubjectPrefix")?;
        self.normalized_subject.push_scalars(p).at("NormalizedSubject")?;
        self.recipient_count.push_scalars(p).at("RecipientCount")?;
        self.column_count.push_scalars(p).at("ColumnCount")?;
        p.items(&self.recipient_columns, Dim::inline(self.column_count))
            .at("RecipientColumns")?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.with_list(
                "recipient_columns",
                p.numbers(&self.recipient_columns, |v| v.0)?,
                |p| p.items(&self.recipient_rows, Dim::inline(self.row_count)),
            )
            .at("RecipientRows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "OpenedMessage");
        self.has_named_properties.print("HasNamedProperties", out);
        self.subject_prefix.print("SubjectPrefix", out);
        self.normalized_subject.print("NormalizedSubject", out);
        self.recipient_count.print("RecipientCount", out);
        self.column_count.print("ColumnCount", out);
        show_items("RecipientColumns", &self.recipient_columns, out);
        self.row_count.print("RowCount", out);
        show_with_list(
            "recipient_columns",
            numbers(&self.recipient_columns, |v| v.0),
            out,
            |out| show_items("RecipientRows", &self.recipient_rows, out),
        );
        out.end();
    }
}

/// RopOpenMessage success response (MS-OXCROPS 2.2.6.1.2).
///
/// ```idl
/// typedef OpenedMessage RopOpenMessageSuccess;
/// ```
pub type RopOpenMessageSuccess = OpenedMessage;

/// RopReloadCachedInformation success response (MS-OXCROPS 2.2.6.7.2).
///
/// ```idl
/// typedef OpenedMessage RopReloadCachedInformationSuccess;
/// ```
pub type RopReloadCachedInformationSuccess = OpenedMessage;

/// RopOpenMessage request (MS-OXCROPS 2.2.6.1.1, MS-OXCMSG 2.2.3.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     /** 0x0FFF is the one of the logon. */
///     uint16 CodePageId;
///     FolderID FolderId;
///     OpenModeFlags OpenModeFlags;
///     MessageID MessageId;
/// } RopOpenMessageRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenMessageRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// 0x0FFF is the one of the logon.
    #[doc(alias = "CodePageId")]
    pub code_page_id: u16,
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// `OpenModeFlags OpenModeFlags`
    #[doc(alias = "OpenModeFlags")]
    pub open_mode_flags: OpenModeFlags,
    /// `MessageID MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: MessageId,
}

impl Ndr for RopOpenMessageRequest {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 20, 0, [(output_handle_index, 0), (code_page_id, 1), (folder_id, 3),
            (open_mode_flags, 11), (message_id, 12)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.code_page_id.pull_scalars(p).at("CodePageId")?;
            self.folder_id.pull_scalars(p).at("FolderId")?;
            self.open_mode_flags.pull_scalars(p).at("OpenModeFlags")?;
            self.message_id.pull_scalars(p).at("MessageId")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.code_page_id.push_scalars(p).at("CodePageId")?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        self.open_mode_flags.push_scalars(p).at("OpenModeFlags")?;
        self.message_id.push_scalars(p).at("MessageId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOpenMessageRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.code_page_id.print("CodePageId", out);
        self.folder_id.print("FolderId", out);
        self.open_mode_flags.print("OpenModeFlags", out);
        self.message_id.print("MessageId", out);
        out.end();
    }
}

/// RopOpenMessage response (MS-OXCROPS 2.2.6.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopOpenMessageSuccess Success;
/// } RopOpenMessageResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenMessageResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopOpenMessageSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopOpenMessageSuccess>,
}

impl Ndr for RopOpenMessageResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(output_handle_index, 0), (return_value, 1)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOpenMessageResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopCreateMessage request (MS-OXCROPS 2.2.6.2.1, MS-OXCMSG 2.2.3.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     /** 0x0FFF is the one of the logon. */
///     uint16 CodePageId;
///     FolderID FolderId;
///     /** Boolean: the message holds settings, not mail. */
///     uint8 AssociatedFlag;
/// } RopCreateMessageRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCreateMessageRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// 0x0FFF is the one of the logon.
    #[doc(alias = "CodePageId")]
    pub code_page_id: u16,
    /// `FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: FolderId,
    /// Boolean: the message holds settings, not mail.
    #[doc(alias = "AssociatedFlag")]
    pub associated_flag: u8,
}

impl Ndr for RopCreateMessageRequest {
    const MIN_SIZE: usize = 12;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 12, 0, [(output_handle_index, 0), (code_page_id, 1), (folder_id, 3),
            (associated_flag, 11)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.code_page_id.pull_scalars(p).at("CodePageId")?;
            self.folder_id.pull_scalars(p).at("FolderId")?;
            self.associated_flag.pull_scalars(p).at("AssociatedFlag")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.code_page_id.push_scalars(p).at("CodePageId")?;
        self.folder_id.push_scalars(p).at("FolderId")?;
        self.associated_flag.push_scalars(p).at("AssociatedFlag")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCreateMessageRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.code_page_id.print("CodePageId", out);
        self.folder_id.print("FolderId", out);
        self.associated_flag.print("AssociatedFlag", out);
        out.end();
    }
}

/// RopCreateMessage success response (MS-OXCROPS 2.2.6.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean */
///     [value(MessageId != NULL)] uint8 HasMessageId;
///     [present(HasMessageId)] MessageID MessageId;
/// } RopCreateMessageSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCreateMessageSuccess {
    /// Boolean
    #[doc(alias = "HasMessageId")]
    pub has_message_id: u8,
    /// `[present(HasMessageId)] MessageID MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: Option<MessageId>,
}

impl Ndr for RopCreateMessageSuccess {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.has_message_id.pull_scalars(p).at("HasMessageId")?;
        p.present(&mut self.message_id, i128::from(self.has_message_id) != 0)
            .at("MessageId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.narrow::<u8>(i128::from(self.message_id.is_some()))?
            .push_scalars(p)
            .at("HasMessageId")?;
        p.present(&self.message_id, i128::from(self.message_id.is_some()) != 0)
            .at("MessageId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCreateMessageSuccess");
        self.has_message_id.print("HasMessageId", out);
        show_present("MessageId", &self.message_id, out);
        out.end();
    }
}

/// RopCreateMessage response (MS-OXCROPS 2.2.6.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopCreateMessageSuccess Success;
/// } RopCreateMessageResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCreateMessageResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopCreateMessageSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopCreateMessageSuccess>,
}

impl Ndr for RopCreateMessageResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(output_handle_index, 0), (return_value, 1)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCreateMessageResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSaveChangesMessage request (MS-OXCROPS 2.2.6.3.1, MS-OXCMSG 2.2.3.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     SaveFlags SaveFlags;
/// } RopSaveChangesMessageRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSaveChangesMessageRequest {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `SaveFlags SaveFlags`
    #[doc(alias = "SaveFlags")]
    pub save_flags: SaveFlags,
}

impl Ndr for RopSaveChangesMessageRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        if !pidl_ndr::run!(self, p, 2, 0, [(input_handle_index, 0), (save_flags, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.save_flags.pull_scalars(p).at("SaveFlags")?;
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.save_flags.push_scalars(p).at("SaveFlags")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSaveChangesMessageRequest");
        self.input_handle_index.print("InputHandleIndex", out);
        self.save_flags.print("SaveFlags", out);
        out.end();
    }
}

/// RopSaveChangesMessage success response (MS-OXCROPS 2.2.6.3.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     MessageID MessageId;
/// } RopSaveChangesMessageSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSaveChangesMessageSuccess {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `MessageID MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: MessageId,
}

impl Ndr for RopSaveChangesMessageSuccess {
    const MIN_SIZE: usize = 9;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 9, 0, [(input_handle_index, 0), (message_id, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.message_id.pull_scalars(p).at("MessageId")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.message_id.push_scalars(p).at("MessageId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSaveChangesMessageSuccess");
        self.input_handle_index.print("InputHandleIndex", out);
        self.message_id.print("MessageId", out);
        out.end();
    }
}

/// RopSaveChangesMessage response (MS-OXCROPS 2.2.6.3).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 ResponseHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSaveChangesMessageSuccess Success;
/// } RopSaveChangesMessageResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSaveChangesMessageResponse {
    /// `uint8 ResponseHandleIndex`
    #[doc(alias = "ResponseHandleIndex")]
    pub response_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSaveChangesMessageSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSaveChangesMessageSuccess>,
}

impl Ndr for RopSaveChangesMessageResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(response_handle_index, 0), (return_value, 1)]
        ) {
            self.response_handle_index.pull_scalars(p).at("ResponseHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.response_handle_index.push_scalars(p).at("ResponseHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSaveChangesMessageResponse");
        self.response_handle_index.print("ResponseHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopRemoveAllRecipients request (MS-OXCROPS 2.2.6.4.1, MS-OXCMSG 2.2.3.4.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint32 Reserved;
/// } RopRemoveAllRecipientsRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopRemoveAllRecipientsRequest {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u32,
}

impl Ndr for RopRemoveAllRecipientsRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopRemoveAllRecipientsRequest");
        self.reserved.print("Reserved", out);
        out.end();
    }
}

/// RopRemoveAllRecipients response (MS-OXCROPS 2.2.6.4.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopRemoveAllRecipientsResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopRemoveAllRecipientsResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopRemoveAllRecipientsResponse {
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
        out.begin_struct(name, "RopRemoveAllRecipientsResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopModifyRecipients request (MS-OXCROPS 2.2.6.5.1, MS-OXCMSG 2.2.3.5.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 ColumnCount;
///     /** Columns beyond those every recipient has. */
///     PropertyTag RecipientColumns[ColumnCount];
///     uint16 RowCount;
///     [provide(recipient_columns, RecipientColumns)] ModifyRecipientRow RecipientRows[RowCount];
/// } RopModifyRecipientsRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopModifyRecipientsRequest {
    /// `uint16 ColumnCount`
    #[doc(alias = "ColumnCount")]
    pub column_count: u16,
    /// Columns beyond those every recipient has.
    #[doc(alias = "RecipientColumns")]
    pub recipient_columns: Vec<PropertyTag>,
    /// `uint16 RowCount`
    #[doc(alias = "RowCount")]
    pub row_count: u16,
    /// `[provide(recipient_columns, RecipientColumns)] ModifyRecipientRow RecipientRows[RowCount]`
    #[doc(alias = "RecipientRows")]
    pub recipient_rows: Vec<ModifyRecipientRow>,
}

impl Ndr for RopModifyRecipientsRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.column_count.pull_scalars(p).at("ColumnCount")?;
        p.items(&mut self.recipient_columns, Dim::inline(self.column_count))
            .at("RecipientColumns")?;
        self.row_count.pull_scalars(p).at("RowCount")?;
        p.with_list(
                "recipient_columns",
                p.numbers(&self.recipient_columns, |v| v.0)?,
                |p| p.items(&mut self.recipient_rows, Dim::inline(self.row_count)),
            )
            .at("RecipientRows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.column_count.push_scalars(p).at("ColumnCount")?;
        p.items(&self.recipient_columns, Dim::inline(self.column_count))
            .at("RecipientColumns")?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.with_list(
                "recipient_columns",
                p.numbers(&self.recipient_columns, |v| v.0)?,
                |p| p.items(&self.recipient_rows, Dim::inline(self.row_count)),
            )
            .at("RecipientRows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopModifyRecipientsRequest");
        self.column_count.print("ColumnCount", out);
        show_items("RecipientColumns", &self.recipient_columns, out);
        self.row_count.print("RowCount", out);
        show_with_list(
            "recipient_columns",
            numbers(&self.recipient_columns, |v| v.0),
            out,
            |out| show_items("RecipientRows", &self.recipient_rows, out),
        );
        out.end();
    }
}

/// RopModifyRecipients response (MS-OXCROPS 2.2.6.5.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopModifyRecipientsResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopModifyRecipientsResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopModifyRecipientsResponse {
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
        out.begin_struct(name, "RopModifyRecipientsResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopReadRecipients request (MS-OXCROPS 2.2.6.6.1, MS-OXCMSG 2.2.3.6.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Where to start. */
///     uint32 RowId;
///     /** 0 */
///     uint16 Reserved;
/// } RopReadRecipientsRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopReadRecipientsRequest {
    /// Where to start.
    #[doc(alias = "RowId")]
    pub row_id: u32,
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u16,
}

impl Ndr for RopReadRecipientsRequest {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 6, 0, [(row_id, 0), (reserved, 4)]) {
            self.row_id.pull_scalars(p).at("RowId")?;
            self.reserved.pull_scalars(p).at("Reserved")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.row_id.push_scalars(p).at("RowId")?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopReadRecipientsRequest");
        self.row_id.print("RowId", out);
        self.reserved.print("Reserved", out);
        out.end();
    }
}

/// RopReadRecipients success response (MS-OXCROPS 2.2.6.6.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 RowCount;
///     ReadRecipientRow RecipientRows[RowCount];
/// } RopReadRecipientsSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopReadRecipientsSuccess {
    /// `uint8 RowCount`
    #[doc(alias = "RowCount")]
    pub row_count: u8,
    /// `ReadRecipientRow RecipientRows[RowCount]`
    #[doc(alias = "RecipientRows")]
    pub recipient_rows: Vec<ReadRecipientRow>,
}

impl Ndr for RopReadRecipientsSuccess {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.row_count.pull_scalars(p).at("RowCount")?;
        p.items(&mut self.recipient_rows, Dim::inline(self.row_count))
            .at("RecipientRows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.row_count.push_scalars(p).at("RowCount")?;
        p.items(&self.recipient_rows, Dim::inline(self.row_count)).at("RecipientRows")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopReadRecipientsSuccess");
        self.row_count.print("RowCount", out);
        show_items("RecipientRows", &self.recipient_rows, out);
        out.end();
    }
}

/// RopReadRecipients response (MS-OXCROPS 2.2.6.6).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone), provide(recipient_columns, message_recipient_columns(InputHandleIndex))] RopReadRecipientsSuccess Success;
/// } RopReadRecipientsResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopReadRecipientsResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `Success`
    #[doc(alias = "Success")]
    pub success: Option<RopReadRecipientsSuccess>,
}

impl Ndr for RopReadRecipientsResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.with_list(
                "recipient_columns",
                p
                    .context_list(
                        "message_recipient_columns",
                        &[p.narrow(i128::from(self.input_handle_index))?],
                        None,
                    )?,
                |p| p.present(&mut self.success, i128::from(self.return_value.0) == 0),
            )
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.with_list(
                "recipient_columns",
                p
                    .context_list(
                        "message_recipient_columns",
                        &[p.narrow(i128::from(self.input_handle_index))?],
                        None,
                    )?,
                |p| p.present(&self.success, i128::from(self.return_value.0) == 0),
            )
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopReadRecipientsResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_with_list(
            "recipient_columns",
            (|| {
                out.surroundings()
                    .list(
                        "message_recipient_columns",
                        &[u64::try_from(i128::from(self.input_handle_index)).ok()?],
                        None,
                    )
                    .ok()
            })(),
            out,
            |out| show_present("Success", &self.success, out),
        );
        out.end();
    }
}

/// RopReloadCachedInformation request (MS-OXCROPS 2.2.6.7.1, MS-OXCMSG 2.2.3.7.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint16 Reserved;
/// } RopReloadCachedInformationRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopReloadCachedInformationRequest {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u16,
}

impl Ndr for RopReloadCachedInformationRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.reserved.pull_scalars(p).at("Reserved")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopReloadCachedInformationRequest");
        self.reserved.print("Reserved", out);
        out.end();
    }
}

/// RopReloadCachedInformation response (MS-OXCROPS 2.2.6.7).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopReloadCachedInformationSuccess Success;
/// } RopReloadCachedInformationResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopReloadCachedInformationResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopReloadCachedInformationSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopReloadCachedInformationSuccess>,
}

impl Ndr for RopReloadCachedInformationResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopReloadCachedInformationResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopSetMessageStatus request (MS-OXCROPS 2.2.6.8.1, MS-OXCMSG 2.2.3.8.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     MessageID MessageId;
///     MessageStatusFlags MessageStatusFlags;
///     /** Bits to change. */
///     MessageStatusFlags MessageStatusMask;
/// } RopSetMessageStatusRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetMessageStatusRequest {
    /// `MessageID MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: MessageId,
    /// `MessageStatusFlags MessageStatusFlags`
    #[doc(alias = "MessageStatusFlags")]
    pub message_status_flags: MessageStatusFlags,
    /// Bits to change.
    #[doc(alias = "MessageStatusMask")]
    pub message_status_mask: MessageStatusFlags,
}

impl Ndr for RopSetMessageStatusRequest {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 16, 0, [(message_id, 0), (message_status_flags, 8),
            (message_status_mask, 12)]
        ) {
            self.message_id.pull_scalars(p).at("MessageId")?;
            self.message_status_flags.pull_scalars(p).at("MessageStatusFlags")?;
            self.message_status_mask.pull_scalars(p).at("MessageStatusMask")?;
        }
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.message_id.push_scalars(p).at("MessageId")?;
        self.message_status_flags.push_scalars(p).at("MessageStatusFlags")?;
        self.message_status_mask.push_scalars(p).at("MessageStatusMask")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetMessageStatusRequest");
        self.message_id.print("MessageId", out);
        self.message_status_flags.print("MessageStatusFlags", out);
        self.message_status_mask.print("MessageStatusMask", out);
        out.end();
    }
}

/// RopSetMessageStatus success response (MS-OXCROPS 2.2.6.8.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** State before the change. */
///     MessageStatusFlags MessageStatusFlags;
/// } RopSetMessageStatusSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetMessageStatusSuccess {
    /// State before the change.
    #[doc(alias = "MessageStatusFlags")]
    pub message_status_flags: MessageStatusFlags,
}

impl Ndr for RopSetMessageStatusSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.message_status_flags.pull_scalars(p).at("MessageStatusFlags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.message_status_flags.push_scalars(p).at("MessageStatusFlags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetMessageStatusSuccess");
        self.message_status_flags.print("MessageStatusFlags", out);
        out.end();
    }
}

/// RopSetMessageStatus response (MS-OXCROPS 2.2.6.8).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSetMessageStatusSuccess Success;
/// } RopSetMessageStatusResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetMessageStatusResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSetMessageStatusSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSetMessageStatusSuccess>,
}

impl Ndr for RopSetMessageStatusResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetMessageStatusResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopGetMessageStatus request (MS-OXCROPS 2.2.6.9.1). Its response is that of RopSetMessageStatus, RopId included (2.2.6.9.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     MessageID MessageId;
/// } RopGetMessageStatusRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetMessageStatusRequest {
    /// `MessageID MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: MessageId,
}

impl Ndr for RopGetMessageStatusRequest {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.message_id.pull_scalars(p).at("MessageId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.message_id.push_scalars(p).at("MessageId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetMessageStatusRequest");
        self.message_id.print("MessageId", out);
        out.end();
    }
}

/// RopSetReadFlags request (MS-OXCROPS 2.2.6.10.1, MS-OXCMSG 2.2.3.10.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean */
///     uint8 WantAsynchronous;
///     ReadFlags ReadFlags;
///     uint16 MessageIdCount;
///     /** None is all of the folder. */
///     MessageID MessageIds[MessageIdCount];
/// } RopSetReadFlagsRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetReadFlagsRequest {
    /// Boolean
    #[doc(alias = "WantAsynchronous")]
    pub want_asynchronous: u8,
    /// `ReadFlags ReadFlags`
    #[doc(alias = "ReadFlags")]
    pub read_flags: ReadFlags,
    /// `uint16 MessageIdCount`
    #[doc(alias = "MessageIdCount")]
    pub message_id_count: u16,
    /// None is all of the folder.
    #[doc(alias = "MessageIds")]
    pub message_ids: Vec<MessageId>,
}

impl Ndr for RopSetReadFlagsRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(want_asynchronous, 0), (read_flags, 1), (message_id_count,
            2)]
        ) {
            self.want_asynchronous.pull_scalars(p).at("WantAsynchronous")?;
            self.read_flags.pull_scalars(p).at("ReadFlags")?;
            self.message_id_count.pull_scalars(p).at("MessageIdCount")?;
        }
        p.items(&mut self.message_ids, Dim::inline(self.message_id_count))
            .at("MessageIds")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.want_asynchronous.push_scalars(p).at("WantAsynchronous")?;
        self.read_flags.push_scalars(p).at("ReadFlags")?;
        self.message_id_count.push_scalars(p).at("MessageIdCount")?;
        p.items(&self.message_ids, Dim::inline(self.message_id_count)).at("MessageIds")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetReadFlagsRequest");
        self.want_asynchronous.print("WantAsynchronous", out);
        self.read_flags.print("ReadFlags", out);
        self.message_id_count.print("MessageIdCount", out);
        show_items("MessageIds", &self.message_ids, out);
        out.end();
    }
}

/// RopSetReadFlags response (MS-OXCROPS 2.2.6.10.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     /** Boolean: something was left undone. */
///     uint8 PartialCompletion;
/// } RopSetReadFlagsResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetReadFlagsResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// Boolean: something was left undone.
    #[doc(alias = "PartialCompletion")]
    pub partial_completion: u8,
}

impl Ndr for RopSetReadFlagsResponse {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(input_handle_index, 0), (return_value, 1),
            (partial_completion, 5)]
        ) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
            self.partial_completion.pull_scalars(p).at("PartialCompletion")?;
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
        self.partial_completion.push_scalars(p).at("PartialCompletion")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetReadFlagsResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        self.partial_completion.print("PartialCompletion", out);
        out.end();
    }
}

/// RopSetMessageReadFlag request (MS-OXCROPS 2.2.6.11.1, MS-OXCMSG 2.2.3.11.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ReadFlags ReadFlags;
///     /** Comes back in the response; on a logon to public folders only. */
///     [present(!private_logon(logon_id()))] LongTermID ClientData;
/// } RopSetMessageReadFlagRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetMessageReadFlagRequest {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ReadFlags ReadFlags`
    #[doc(alias = "ReadFlags")]
    pub read_flags: ReadFlags,
    /// Comes back in the response; on a logon to public folders only.
    #[doc(alias = "ClientData")]
    pub client_data: Option<LongTermId>,
}

impl Ndr for RopSetMessageReadFlagRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 2, 0, [(input_handle_index, 0), (read_flags, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.read_flags.pull_scalars(p).at("ReadFlags")?;
        }
        p.present(
                &mut self.client_data,
                i128::from(
                    p
                        .context_number(
                            "private_logon",
                            &[
                                p
                                    .narrow(
                                        i128::from(p.context_number("logon_id", &[], Some(0))?),
                                    )?,
                            ],
                            Some(1),
                        )?,
                ) == 0,
            )
            .at("ClientData")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.read_flags.push_scalars(p).at("ReadFlags")?;
        p.present(
                &self.client_data,
                i128::from(
                    p
                        .context_number(
                            "private_logon",
                            &[
                                p
                                    .narrow(
                                        i128::from(p.context_number("logon_id", &[], Some(0))?),
                                    )?,
                            ],
                            Some(1),
                        )?,
                ) == 0,
            )
            .at("ClientData")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetMessageReadFlagRequest");
        self.input_handle_index.print("InputHandleIndex", out);
        self.read_flags.print("ReadFlags", out);
        show_present("ClientData", &self.client_data, out);
        out.end();
    }
}

/// RopSetMessageReadFlag success response (MS-OXCROPS 2.2.6.11.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Boolean: the state of a message in a public folder changed. */
///     uint8 ReadStatusChanged;
///     [present(ReadStatusChanged)] uint8 LogonId;
///     [present(ReadStatusChanged)] LongTermID ClientData;
/// } RopSetMessageReadFlagSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetMessageReadFlagSuccess {
    /// Boolean: the state of a message in a public folder changed.
    #[doc(alias = "ReadStatusChanged")]
    pub read_status_changed: u8,
    /// `[present(ReadStatusChanged)] uint8 LogonId`
    #[doc(alias = "LogonId")]
    pub logon_id: Option<u8>,
    /// `[present(ReadStatusChanged)] LongTermID ClientData`
    #[doc(alias = "ClientData")]
    pub client_data: Option<LongTermId>,
}

impl Ndr for RopSetMessageReadFlagSuccess {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.read_status_changed.pull_scalars(p).at("ReadStatusChanged")?;
        p.present(&mut self.logon_id, i128::from(self.read_status_changed) != 0)
            .at("LogonId")?;
        p.present(&mut self.client_data, i128::from(self.read_status_changed) != 0)
            .at("ClientData")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.read_status_changed.push_scalars(p).at("ReadStatusChanged")?;
        p.present(&self.logon_id, i128::from(self.read_status_changed) != 0)
            .at("LogonId")?;
        p.present(&self.client_data, i128::from(self.read_status_changed) != 0)
            .at("ClientData")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetMessageReadFlagSuccess");
        self.read_status_changed.print("ReadStatusChanged", out);
        show_present("LogonId", &self.logon_id, out);
        show_present("ClientData", &self.client_data, out);
        out.end();
    }
}

/// RopSetMessageReadFlag response (MS-OXCROPS 2.2.6.11).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 ResponseHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopSetMessageReadFlagSuccess Success;
/// } RopSetMessageReadFlagResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSetMessageReadFlagResponse {
    /// `uint8 ResponseHandleIndex`
    #[doc(alias = "ResponseHandleIndex")]
    pub response_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopSetMessageReadFlagSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopSetMessageReadFlagSuccess>,
}

impl Ndr for RopSetMessageReadFlagResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(response_handle_index, 0), (return_value, 1)]
        ) {
            self.response_handle_index.pull_scalars(p).at("ResponseHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.response_handle_index.push_scalars(p).at("ResponseHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSetMessageReadFlagResponse");
        self.response_handle_index.print("ResponseHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopOpenAttachment request (MS-OXCROPS 2.2.6.12.1, MS-OXCMSG 2.2.3.12.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     OpenModeFlags OpenAttachmentFlags;
///     uint32 AttachmentID;
/// } RopOpenAttachmentRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenAttachmentRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `OpenModeFlags OpenAttachmentFlags`
    #[doc(alias = "OpenAttachmentFlags")]
    pub open_attachment_flags: OpenModeFlags,
    /// `uint32 AttachmentID`
    #[doc(alias = "AttachmentID")]
    pub attachment_id: u32,
}

impl Ndr for RopOpenAttachmentRequest {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(output_handle_index, 0), (open_attachment_flags, 1),
            (attachment_id, 2)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.open_attachment_flags.pull_scalars(p).at("OpenAttachmentFlags")?;
            self.attachment_id.pull_scalars(p).at("AttachmentID")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.open_attachment_flags.push_scalars(p).at("OpenAttachmentFlags")?;
        self.attachment_id.push_scalars(p).at("AttachmentID")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOpenAttachmentRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.open_attachment_flags.print("OpenAttachmentFlags", out);
        self.attachment_id.print("AttachmentID", out);
        out.end();
    }
}

/// RopOpenAttachment response (MS-OXCROPS 2.2.6.12.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopOpenAttachmentResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenAttachmentResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopOpenAttachmentResponse {
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
        out.begin_struct(name, "RopOpenAttachmentResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopCreateAttachment request (MS-OXCROPS 2.2.6.13.1, MS-OXCMSG 2.2.3.13.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
/// } RopCreateAttachmentRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCreateAttachmentRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
}

impl Ndr for RopCreateAttachmentRequest {
    const MIN_SIZE: usize = 1;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCreateAttachmentRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        out.end();
    }
}

/// RopCreateAttachment success response (MS-OXCROPS 2.2.6.13.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 AttachmentID;
/// } RopCreateAttachmentSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCreateAttachmentSuccess {
    /// `uint32 AttachmentID`
    #[doc(alias = "AttachmentID")]
    pub attachment_id: u32,
}

impl Ndr for RopCreateAttachmentSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.attachment_id.pull_scalars(p).at("AttachmentID")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.attachment_id.push_scalars(p).at("AttachmentID")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCreateAttachmentSuccess");
        self.attachment_id.print("AttachmentID", out);
        out.end();
    }
}

/// RopCreateAttachment response (MS-OXCROPS 2.2.6.13).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopCreateAttachmentSuccess Success;
/// } RopCreateAttachmentResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopCreateAttachmentResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopCreateAttachmentSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopCreateAttachmentSuccess>,
}

impl Ndr for RopCreateAttachmentResponse {
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
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopCreateAttachmentResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopDeleteAttachment request (MS-OXCROPS 2.2.6.14.1, MS-OXCMSG 2.2.3.14.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 AttachmentID;
/// } RopDeleteAttachmentRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopDeleteAttachmentRequest {
    /// `uint32 AttachmentID`
    #[doc(alias = "AttachmentID")]
    pub attachment_id: u32,
}

impl Ndr for RopDeleteAttachmentRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.attachment_id.pull_scalars(p).at("AttachmentID")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.attachment_id.push_scalars(p).at("AttachmentID")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopDeleteAttachmentRequest");
        self.attachment_id.print("AttachmentID", out);
        out.end();
    }
}

/// RopDeleteAttachment response (MS-OXCROPS 2.2.6.14.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopDeleteAttachmentResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopDeleteAttachmentResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopDeleteAttachmentResponse {
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
        out.begin_struct(name, "RopDeleteAttachmentResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopSaveChangesAttachment request (MS-OXCROPS 2.2.6.15.1, MS-OXCMSG 2.2.3.15.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     SaveFlags SaveFlags;
/// } RopSaveChangesAttachmentRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSaveChangesAttachmentRequest {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `SaveFlags SaveFlags`
    #[doc(alias = "SaveFlags")]
    pub save_flags: SaveFlags,
}

impl Ndr for RopSaveChangesAttachmentRequest {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        if !pidl_ndr::run!(self, p, 2, 0, [(input_handle_index, 0), (save_flags, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.save_flags.pull_scalars(p).at("SaveFlags")?;
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.save_flags.push_scalars(p).at("SaveFlags")?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSaveChangesAttachmentRequest");
        self.input_handle_index.print("InputHandleIndex", out);
        self.save_flags.print("SaveFlags", out);
        out.end();
    }
}

/// RopSaveChangesAttachment response (MS-OXCROPS 2.2.6.15.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 ResponseHandleIndex;
///     ErrorCode ReturnValue;
/// } RopSaveChangesAttachmentResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopSaveChangesAttachmentResponse {
    /// `uint8 ResponseHandleIndex`
    #[doc(alias = "ResponseHandleIndex")]
    pub response_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopSaveChangesAttachmentResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(response_handle_index, 0), (return_value, 1)]
        ) {
            self.response_handle_index.pull_scalars(p).at("ResponseHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.response_handle_index.push_scalars(p).at("ResponseHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopSaveChangesAttachmentResponse");
        self.response_handle_index.print("ResponseHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopOpenEmbeddedMessage request (MS-OXCROPS 2.2.6.16.1, MS-OXCMSG 2.2.3.16.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     /** 0x0FFF is the one of the logon. */
///     uint16 CodePageId;
///     EmbeddedOpenMode OpenModeFlags;
/// } RopOpenEmbeddedMessageRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenEmbeddedMessageRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// 0x0FFF is the one of the logon.
    #[doc(alias = "CodePageId")]
    pub code_page_id: u16,
    /// `EmbeddedOpenMode OpenModeFlags`
    #[doc(alias = "OpenModeFlags")]
    pub open_mode_flags: EmbeddedOpenMode,
}

impl Ndr for RopOpenEmbeddedMessageRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        if !pidl_ndr::run!(
            self, p, 4, 0, [(output_handle_index, 0), (code_page_id, 1),
            (open_mode_flags, 3)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.code_page_id.pull_scalars(p).at("CodePageId")?;
            self.open_mode_flags.pull_scalars(p).at("OpenModeFlags")?;
        }
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.code_page_id.push_scalars(p).at("CodePageId")?;
        self.open_mode_flags.push_scalars(p).at("OpenModeFlags")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOpenEmbeddedMessageRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.code_page_id.print("CodePageId", out);
        self.open_mode_flags.print("OpenModeFlags", out);
        out.end();
    }
}

/// RopOpenEmbeddedMessage success response (MS-OXCROPS 2.2.6.16.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0 */
///     uint8 Reserved;
///     MessageID MessageId;
///     OpenedMessage Message;
/// } RopOpenEmbeddedMessageSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenEmbeddedMessageSuccess {
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: u8,
    /// `MessageID MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: MessageId,
    /// `OpenedMessage Message`
    #[doc(alias = "Message")]
    pub message: OpenedMessage,
}

impl Ndr for RopOpenEmbeddedMessageSuccess {
    const MIN_SIZE: usize = 17;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 9, 0, [(reserved, 0), (message_id, 1)]) {
            self.reserved.pull_scalars(p).at("Reserved")?;
            self.message_id.pull_scalars(p).at("MessageId")?;
        }
        self.message.pull_scalars(p).at("Message")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.reserved.push_scalars(p).at("Reserved")?;
        self.message_id.push_scalars(p).at("MessageId")?;
        self.message.push_scalars(p).at("Message")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOpenEmbeddedMessageSuccess");
        self.reserved.print("Reserved", out);
        self.message_id.print("MessageId", out);
        self.message.print("Message", out);
        out.end();
    }
}

/// RopOpenEmbeddedMessage response (MS-OXCROPS 2.2.6.16).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopOpenEmbeddedMessageSuccess Success;
/// } RopOpenEmbeddedMessageResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopOpenEmbeddedMessageResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopOpenEmbeddedMessageSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopOpenEmbeddedMessageSuccess>,
}

impl Ndr for RopOpenEmbeddedMessageResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 5, 0, [(output_handle_index, 0), (return_value, 1)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopOpenEmbeddedMessageResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// RopGetAttachmentTable request (MS-OXCROPS 2.2.6.17.1, MS-OXCMSG 2.2.3.17.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     AttachmentTableFlags TableFlags;
/// } RopGetAttachmentTableRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetAttachmentTableRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `AttachmentTableFlags TableFlags`
    #[doc(alias = "TableFlags")]
    pub table_flags: AttachmentTableFlags,
}

impl Ndr for RopGetAttachmentTableRequest {
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
        out.begin_struct(name, "RopGetAttachmentTableRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.table_flags.print("TableFlags", out);
        out.end();
    }
}

/// RopGetAttachmentTable response (MS-OXCROPS 2.2.6.17.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopGetAttachmentTableResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetAttachmentTableResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopGetAttachmentTableResponse {
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
        out.begin_struct(name, "RopGetAttachmentTableResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopGetValidAttachments success response (MS-OXCROPS 2.2.6.18.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint32 AttachmentIdCount;
///     uint32 AttachmentIdArray[AttachmentIdCount];
/// } RopGetValidAttachmentsSuccess;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetValidAttachmentsSuccess {
    /// `uint32 AttachmentIdCount`
    #[doc(alias = "AttachmentIdCount")]
    pub attachment_id_count: u32,
    /// `uint32 AttachmentIdArray[AttachmentIdCount]`
    #[doc(alias = "AttachmentIdArray")]
    pub attachment_id_array: Vec<u32>,
}

impl Ndr for RopGetValidAttachmentsSuccess {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.attachment_id_count.pull_scalars(p).at("AttachmentIdCount")?;
        p.items(&mut self.attachment_id_array, Dim::inline(self.attachment_id_count))
            .at("AttachmentIdArray")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.attachment_id_count.push_scalars(p).at("AttachmentIdCount")?;
        p.items(&self.attachment_id_array, Dim::inline(self.attachment_id_count))
            .at("AttachmentIdArray")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetValidAttachmentsSuccess");
        self.attachment_id_count.print("AttachmentIdCount", out);
        show_items("AttachmentIdArray", &self.attachment_id_array, out);
        out.end();
    }
}

/// RopGetValidAttachments response (MS-OXCROPS 2.2.6.18).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 InputHandleIndex;
///     ErrorCode ReturnValue;
///     [present(ReturnValue == ecNone)] RopGetValidAttachmentsSuccess Success;
/// } RopGetValidAttachmentsResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopGetValidAttachmentsResponse {
    /// `uint8 InputHandleIndex`
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
    /// `[present(ReturnValue == ecNone)] RopGetValidAttachmentsSuccess Success`
    #[doc(alias = "Success")]
    pub success: Option<RopGetValidAttachmentsSuccess>,
}

impl Ndr for RopGetValidAttachmentsResponse {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(input_handle_index, 0), (return_value, 1)]) {
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
            self.return_value.pull_scalars(p).at("ReturnValue")?;
        }
        p.present(&mut self.success, i128::from(self.return_value.0) == 0)
            .at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        self.return_value.push_scalars(p).at("ReturnValue")?;
        p.present(&self.success, i128::from(self.return_value.0) == 0).at("Success")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopGetValidAttachmentsResponse");
        self.input_handle_index.print("InputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        show_present("Success", &self.success, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<OpenModeFlags>("OpenModeFlags"),
    Type::of::<EmbeddedOpenMode>("EmbeddedOpenMode"),
    Type::of::<SaveFlags>("SaveFlags"),
    Type::of::<MessageFlags>("MessageFlags"),
    Type::of::<MessageStatusFlags>("MessageStatusFlags"),
    Type::of::<ReadFlags>("ReadFlags"),
    Type::of::<AttachmentTableFlags>("AttachmentTableFlags"),
    Type::of::<RecipientType>("RecipientType"),
    Type::of::<Importance>("Importance"),
    Type::of::<Priority>("Priority"),
    Type::of::<Sensitivity>("Sensitivity"),
    Type::of::<SideEffects>("SideEffects"),
    Type::of::<NativeBody>("NativeBody"),
    Type::of::<RetentionFlags>("RetentionFlags"),
    Type::of::<AttachMethod>("AttachMethod"),
    Type::of::<AttachFlags>("AttachFlags"),
    Type::of::<OptionalRecipientRow>("OptionalRecipientRow"),
    Type::of::<OpenRecipientRow>("OpenRecipientRow"),
    Type::of::<ModifyRecipientRow>("ModifyRecipientRow"),
    Type::of::<ReadRecipientRow>("ReadRecipientRow"),
    Type::of::<OpenedMessage>("OpenedMessage"),
    Type::of::<RopOpenMessageSuccess>("RopOpenMessageSuccess"),
    Type::of::<RopReloadCachedInformationSuccess>("RopReloadCachedInformationSuccess"),
    Type::of::<RopOpenMessageRequest>("RopOpenMessageRequest"),
    Type::of::<RopOpenMessageResponse>("RopOpenMessageResponse"),
    Type::of::<RopCreateMessageRequest>("RopCreateMessageRequest"),
    Type::of::<RopCreateMessageSuccess>("RopCreateMessageSuccess"),
    Type::of::<RopCreateMessageResponse>("RopCreateMessageResponse"),
    Type::of::<RopSaveChangesMessageRequest>("RopSaveChangesMessageRequest"),
    Type::of::<RopSaveChangesMessageSuccess>("RopSaveChangesMessageSuccess"),
    Type::of::<RopSaveChangesMessageResponse>("RopSaveChangesMessageResponse"),
    Type::of::<RopRemoveAllRecipientsRequest>("RopRemoveAllRecipientsRequest"),
    Type::of::<RopRemoveAllRecipientsResponse>("RopRemoveAllRecipientsResponse"),
    Type::of::<RopModifyRecipientsRequest>("RopModifyRecipientsRequest"),
    Type::of::<RopModifyRecipientsResponse>("RopModifyRecipientsResponse"),
    Type::of::<RopReadRecipientsRequest>("RopReadRecipientsRequest"),
    Type::of::<RopReadRecipientsSuccess>("RopReadRecipientsSuccess"),
    Type::of::<RopReadRecipientsResponse>("RopReadRecipientsResponse"),
    Type::of::<RopReloadCachedInformationRequest>("RopReloadCachedInformationRequest"),
    Type::of::<RopReloadCachedInformationResponse>("RopReloadCachedInformationResponse"),
    Type::of::<RopSetMessageStatusRequest>("RopSetMessageStatusRequest"),
    Type::of::<RopSetMessageStatusSuccess>("RopSetMessageStatusSuccess"),
    Type::of::<RopSetMessageStatusResponse>("RopSetMessageStatusResponse"),
    Type::of::<RopGetMessageStatusRequest>("RopGetMessageStatusRequest"),
    Type::of::<RopSetReadFlagsRequest>("RopSetReadFlagsRequest"),
    Type::of::<RopSetReadFlagsResponse>("RopSetReadFlagsResponse"),
    Type::of::<RopSetMessageReadFlagRequest>("RopSetMessageReadFlagRequest"),
    Type::of::<RopSetMessageReadFlagSuccess>("RopSetMessageReadFlagSuccess"),
    Type::of::<RopSetMessageReadFlagResponse>("RopSetMessageReadFlagResponse"),
    Type::of::<RopOpenAttachmentRequest>("RopOpenAttachmentRequest"),
    Type::of::<RopOpenAttachmentResponse>("RopOpenAttachmentResponse"),
    Type::of::<RopCreateAttachmentRequest>("RopCreateAttachmentRequest"),
    Type::of::<RopCreateAttachmentSuccess>("RopCreateAttachmentSuccess"),
    Type::of::<RopCreateAttachmentResponse>("RopCreateAttachmentResponse"),
    Type::of::<RopDeleteAttachmentRequest>("RopDeleteAttachmentRequest"),
    Type::of::<RopDeleteAttachmentResponse>("RopDeleteAttachmentResponse"),
    Type::of::<RopSaveChangesAttachmentRequest>("RopSaveChangesAttachmentRequest"),
    Type::of::<RopSaveChangesAttachmentResponse>("RopSaveChangesAttachmentResponse"),
    Type::of::<RopOpenEmbeddedMessageRequest>("RopOpenEmbeddedMessageRequest"),
    Type::of::<RopOpenEmbeddedMessageSuccess>("RopOpenEmbeddedMessageSuccess"),
    Type::of::<RopOpenEmbeddedMessageResponse>("RopOpenEmbeddedMessageResponse"),
    Type::of::<RopGetAttachmentTableRequest>("RopGetAttachmentTableRequest"),
    Type::of::<RopGetAttachmentTableResponse>("RopGetAttachmentTableResponse"),
    Type::of::<RopGetValidAttachmentsSuccess>("RopGetValidAttachmentsSuccess"),
    Type::of::<RopGetValidAttachmentsResponse>("RopGetValidAttachmentsResponse"),
];

/// The interface `oxcmsg`.
///
/// Operations on messages and attachments
pub static OXCMSG: Interface = Interface {
    name: "oxcmsg",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
