//! Generated from `oxcrops.idl` by `pidl`; changes belong there.

use super::oxcfold::{
    RopCopyFolderRequest, RopCopyFolderResponse, RopCreateFolderRequest,
    RopCreateFolderResponse, RopDeleteFolderRequest, RopDeleteFolderResponse,
    RopDeleteMessagesRequest, RopDeleteMessagesResponse, RopEmptyFolderRequest,
    RopEmptyFolderResponse, RopGetContentsTableRequest, RopGetContentsTableResponse,
    RopGetHierarchyTableRequest, RopGetHierarchyTableResponse,
    RopGetSearchCriteriaRequest, RopGetSearchCriteriaResponse,
    RopHardDeleteMessagesAndSubfoldersRequest,
    RopHardDeleteMessagesAndSubfoldersResponse, RopHardDeleteMessagesRequest,
    RopHardDeleteMessagesResponse, RopMoveCopyMessagesRequest,
    RopMoveCopyMessagesResponse, RopMoveFolderRequest, RopMoveFolderResponse,
    RopOpenFolderRequest, RopOpenFolderResponse, RopSetSearchCriteriaRequest,
    RopSetSearchCriteriaResponse,
};
use super::oxcfxics_rops::{
    RopFastTransferDestinationConfigureRequest,
    RopFastTransferDestinationConfigureResponse,
    RopFastTransferDestinationPutBufferExtendedRequest,
    RopFastTransferDestinationPutBufferExtendedResponse,
    RopFastTransferDestinationPutBufferRequest,
    RopFastTransferDestinationPutBufferResponse, RopFastTransferSourceCopyFolderRequest,
    RopFastTransferSourceCopyFolderResponse, RopFastTransferSourceCopyMessagesRequest,
    RopFastTransferSourceCopyMessagesResponse,
    RopFastTransferSourceCopyPropertiesRequest,
    RopFastTransferSourceCopyPropertiesResponse, RopFastTransferSourceCopyToRequest,
    RopFastTransferSourceCopyToResponse, RopFastTransferSourceGetBufferRequest,
    RopFastTransferSourceGetBufferResponse, RopGetLocalReplicaIdsRequest,
    RopGetLocalReplicaIdsResponse, RopSetLocalReplicaMidsetDeletedRequest,
    RopSetLocalReplicaMidsetDeletedResponse, RopSynchronizationConfigureRequest,
    RopSynchronizationConfigureResponse, RopSynchronizationGetTransferStateRequest,
    RopSynchronizationGetTransferStateResponse, RopSynchronizationImportDeletesRequest,
    RopSynchronizationImportDeletesResponse,
    RopSynchronizationImportHierarchyChangeRequest,
    RopSynchronizationImportHierarchyChangeResponse,
    RopSynchronizationImportMessageChangeRequest,
    RopSynchronizationImportMessageChangeResponse,
    RopSynchronizationImportMessageMoveRequest,
    RopSynchronizationImportMessageMoveResponse,
    RopSynchronizationImportReadStateChangesRequest,
    RopSynchronizationImportReadStateChangesResponse,
    RopSynchronizationOpenCollectorRequest, RopSynchronizationOpenCollectorResponse,
    RopSynchronizationUploadStateStreamBeginRequest,
    RopSynchronizationUploadStateStreamBeginResponse,
    RopSynchronizationUploadStateStreamContinueRequest,
    RopSynchronizationUploadStateStreamContinueResponse,
    RopSynchronizationUploadStateStreamEndResponse, RopTellVersionRequest,
    RopTellVersionResponse,
};
use super::oxcmsg::{
    RopCreateAttachmentRequest, RopCreateAttachmentResponse, RopCreateMessageRequest,
    RopCreateMessageResponse, RopDeleteAttachmentRequest, RopDeleteAttachmentResponse,
    RopGetAttachmentTableRequest, RopGetAttachmentTableResponse,
    RopGetMessageStatusRequest, RopGetValidAttachmentsResponse,
    RopModifyRecipientsRequest, RopModifyRecipientsResponse, RopOpenAttachmentRequest,
    RopOpenAttachmentResponse, RopOpenEmbeddedMessageRequest,
    RopOpenEmbeddedMessageResponse, RopOpenMessageRequest, RopOpenMessageResponse,
    RopReadRecipientsRequest, RopReadRecipientsResponse,
    RopReloadCachedInformationRequest, RopReloadCachedInformationResponse,
    RopRemoveAllRecipientsRequest, RopRemoveAllRecipientsResponse,
    RopSaveChangesAttachmentRequest, RopSaveChangesAttachmentResponse,
    RopSaveChangesMessageRequest, RopSaveChangesMessageResponse,
    RopSetMessageReadFlagRequest, RopSetMessageReadFlagResponse,
    RopSetMessageStatusRequest, RopSetMessageStatusResponse, RopSetReadFlagsRequest,
    RopSetReadFlagsResponse,
};
use super::oxcnotif::{
    RopNotifyResponse, RopPendingResponse, RopRegisterNotificationRequest,
    RopRegisterNotificationResponse,
};
use super::oxcperm::{
    RopGetPermissionsTableRequest, RopGetPermissionsTableResponse,
    RopModifyPermissionsRequest, RopModifyPermissionsResponse,
};
use super::oxcprpt::{
    RopCloneStreamRequest, RopCloneStreamResponse, RopCommitStreamResponse,
    RopCopyPropertiesRequest, RopCopyPropertiesResponse, RopCopyToRequest,
    RopCopyToResponse, RopCopyToStreamRequest, RopCopyToStreamResponse,
    RopDeletePropertiesNoReplicateRequest, RopDeletePropertiesNoReplicateResponse,
    RopDeletePropertiesRequest, RopDeletePropertiesResponse,
    RopGetNamesFromPropertyIdsRequest, RopGetNamesFromPropertyIdsResponse,
    RopGetPropertiesAllRequest, RopGetPropertiesAllResponse,
    RopGetPropertiesListResponse, RopGetPropertiesSpecificRequest,
    RopGetPropertiesSpecificResponse, RopGetPropertyIdsFromNamesRequest,
    RopGetPropertyIdsFromNamesResponse, RopGetStreamSizeResponse,
    RopLockRegionStreamRequest, RopLockRegionStreamResponse, RopOpenStreamRequest,
    RopOpenStreamResponse, RopProgressRequest, RopProgressResponse,
    RopQueryNamedPropertiesRequest, RopQueryNamedPropertiesResponse,
    RopReadStreamRequest, RopReadStreamResponse, RopSeekStreamRequest,
    RopSeekStreamResponse, RopSetPropertiesNoReplicateRequest,
    RopSetPropertiesNoReplicateResponse, RopSetPropertiesRequest,
    RopSetPropertiesResponse, RopSetStreamSizeRequest, RopSetStreamSizeResponse,
    RopUnlockRegionStreamRequest, RopUnlockRegionStreamResponse,
    RopWriteAndCommitStreamRequest, RopWriteAndCommitStreamResponse,
    RopWriteStreamExtendedRequest, RopWriteStreamExtendedResponse, RopWriteStreamRequest,
    RopWriteStreamResponse,
};
use super::oxcstor::{
    RopGetOwningServersRequest, RopGetOwningServersResponse, RopGetPerUserGuidRequest,
    RopGetPerUserGuidResponse, RopGetPerUserLongTermIdsRequest,
    RopGetPerUserLongTermIdsResponse, RopGetReceiveFolderRequest,
    RopGetReceiveFolderResponse, RopGetReceiveFolderTableResponse,
    RopGetStoreStateResponse, RopIdFromLongTermIdRequest, RopIdFromLongTermIdResponse,
    RopLogonRequest, RopLogonResponse, RopLongTermIdFromIdRequest,
    RopLongTermIdFromIdResponse, RopPublicFolderIsGhostedRequest,
    RopPublicFolderIsGhostedResponse, RopReadPerUserInformationRequest,
    RopReadPerUserInformationResponse, RopSetReceiveFolderRequest,
    RopSetReceiveFolderResponse, RopWritePerUserInformationRequest,
    RopWritePerUserInformationResponse,
};
use super::oxctabl::{
    RopAbortResponse, RopCollapseRowRequest, RopCollapseRowResponse,
    RopCreateBookmarkResponse, RopExpandRowRequest, RopExpandRowResponse,
    RopFindRowRequest, RopFindRowResponse, RopFreeBookmarkRequest,
    RopFreeBookmarkResponse, RopGetCollapseStateRequest, RopGetCollapseStateResponse,
    RopGetStatusResponse, RopQueryColumnsAllResponse, RopQueryPositionResponse,
    RopQueryRowsRequest, RopQueryRowsResponse, RopResetTableResponse, RopRestrictRequest,
    RopRestrictResponse, RopSeekRowBookmarkRequest, RopSeekRowBookmarkResponse,
    RopSeekRowFractionalRequest, RopSeekRowFractionalResponse, RopSeekRowRequest,
    RopSeekRowResponse, RopSetCollapseStateRequest, RopSetCollapseStateResponse,
    RopSetColumnsRequest, RopSetColumnsResponse, RopSortTableRequest,
    RopSortTableResponse,
};
use super::oxomsg::{
    RopAbortSubmitRequest, RopAbortSubmitResponse, RopGetAddressTypesResponse,
    RopGetTransportFolderResponse, RopOptionsDataRequest, RopOptionsDataResponse,
    RopSetSpoolerResponse, RopSpoolerLockMessageRequest, RopSpoolerLockMessageResponse,
    RopSubmitMessageRequest, RopSubmitMessageResponse, RopTransportNewMailRequest,
    RopTransportNewMailResponse, RopTransportSendResponse,
};
use super::oxorule::{
    RopGetRulesTableRequest, RopGetRulesTableResponse, RopModifyRulesRequest,
    RopModifyRulesResponse, RopUpdateDeferredActionMessagesRequest,
    RopUpdateDeferredActionMessagesResponse,
};
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

const PRINT_HEX: Flags = Flags(0x2000000);

const REMAINING: Flags = Flags(0x200000);

/// Operations (MS-OXCROPS 2.2.2).
///
/// ```idl
/// typedef [public, enum8bit] enum {
///     RopRelease = 0x01,
///     RopOpenFolder = 0x02,
///     RopOpenMessage = 0x03,
///     RopGetHierarchyTable = 0x04,
///     RopGetContentsTable = 0x05,
///     RopCreateMessage = 0x06,
///     RopGetPropertiesSpecific = 0x07,
///     RopGetPropertiesAll = 0x08,
///     RopGetPropertiesList = 0x09,
///     RopSetProperties = 0x0A,
///     RopDeleteProperties = 0x0B,
///     RopSaveChangesMessage = 0x0C,
///     RopRemoveAllRecipients = 0x0D,
///     RopModifyRecipients = 0x0E,
///     RopReadRecipients = 0x0F,
///     RopReloadCachedInformation = 0x10,
///     RopSetMessageReadFlag = 0x11,
///     RopSetColumns = 0x12,
///     RopSortTable = 0x13,
///     RopRestrict = 0x14,
///     RopQueryRows = 0x15,
///     RopGetStatus = 0x16,
///     RopQueryPosition = 0x17,
///     RopSeekRow = 0x18,
///     RopSeekRowBookmark = 0x19,
///     RopSeekRowFractional = 0x1A,
///     RopCreateBookmark = 0x1B,
///     RopCreateFolder = 0x1C,
///     RopDeleteFolder = 0x1D,
///     RopDeleteMessages = 0x1E,
///     RopGetMessageStatus = 0x1F,
///     RopSetMessageStatus = 0x20,
///     RopGetAttachmentTable = 0x21,
///     RopOpenAttachment = 0x22,
///     RopCreateAttachment = 0x23,
///     RopDeleteAttachment = 0x24,
///     RopSaveChangesAttachment = 0x25,
///     RopSetReceiveFolder = 0x26,
///     RopGetReceiveFolder = 0x27,
/// …
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RopId(pub u8);

impl RopId {
    /// `RopRelease = 0x01`
    #[doc(alias = "RopRelease")]
    pub const ROP_RELEASE: Self = Self(1);
    /// `RopOpenFolder = 0x02`
    #[doc(alias = "RopOpenFolder")]
    pub const ROP_OPEN_FOLDER: Self = Self(2);
    /// `RopOpenMessage = 0x03`
    #[doc(alias = "RopOpenMessage")]
    pub const ROP_OPEN_MESSAGE: Self = Self(3);
    /// `RopGetHierarchyTable = 0x04`
    #[doc(alias = "RopGetHierarchyTable")]
    pub const ROP_GET_HIERARCHY_TABLE: Self = Self(4);
    /// `RopGetContentsTable = 0x05`
    #[doc(alias = "RopGetContentsTable")]
    pub const ROP_GET_CONTENTS_TABLE: Self = Self(5);
    /// `RopCreateMessage = 0x06`
    #[doc(alias = "RopCreateMessage")]
    pub const ROP_CREATE_MESSAGE: Self = Self(6);
    /// `RopGetPropertiesSpecific = 0x07`
    #[doc(alias = "RopGetPropertiesSpecific")]
    pub const ROP_GET_PROPERTIES_SPECIFIC: Self = Self(7);
    /// `RopGetPropertiesAll = 0x08`
    #[doc(alias = "RopGetPropertiesAll")]
    pub const ROP_GET_PROPERTIES_ALL: Self = Self(8);
    /// `RopGetPropertiesList = 0x09`
    #[doc(alias = "RopGetPropertiesList")]
    pub const ROP_GET_PROPERTIES_LIST: Self = Self(9);
    /// `RopSetProperties = 0x0A`
    #[doc(alias = "RopSetProperties")]
    pub const ROP_SET_PROPERTIES: Self = Self(10);
    /// `RopDeleteProperties = 0x0B`
    #[doc(alias = "RopDeleteProperties")]
    pub const ROP_DELETE_PROPERTIES: Self = Self(11);
    /// `RopSaveChangesMessage = 0x0C`
    #[doc(alias = "RopSaveChangesMessage")]
    pub const ROP_SAVE_CHANGES_MESSAGE: Self = Self(12);
    /// `RopRemoveAllRecipients = 0x0D`
    #[doc(alias = "RopRemoveAllRecipients")]
    pub const ROP_REMOVE_ALL_RECIPIENTS: Self = Self(13);
    /// `RopModifyRecipients = 0x0E`
    #[doc(alias = "RopModifyRecipients")]
    pub const ROP_MODIFY_RECIPIENTS: Self = Self(14);
    /// `RopReadRecipients = 0x0F`
    #[doc(alias = "RopReadRecipients")]
    pub const ROP_READ_RECIPIENTS: Self = Self(15);
    /// `RopReloadCachedInformation = 0x10`
    #[doc(alias = "RopReloadCachedInformation")]
    pub const ROP_RELOAD_CACHED_INFORMATION: Self = Self(16);
    /// `RopSetMessageReadFlag = 0x11`
    #[doc(alias = "RopSetMessageReadFlag")]
    pub const ROP_SET_MESSAGE_READ_FLAG: Self = Self(17);
    /// `RopSetColumns = 0x12`
    #[doc(alias = "RopSetColumns")]
    pub const ROP_SET_COLUMNS: Self = Self(18);
    /// `RopSortTable = 0x13`
    #[doc(alias = "RopSortTable")]
    pub const ROP_SORT_TABLE: Self = Self(19);
    /// `RopRestrict = 0x14`
    #[doc(alias = "RopRestrict")]
    pub const ROP_RESTRICT: Self = Self(20);
    /// `RopQueryRows = 0x15`
    #[doc(alias = "RopQueryRows")]
    pub const ROP_QUERY_ROWS: Self = Self(21);
    /// `RopGetStatus = 0x16`
    #[doc(alias = "RopGetStatus")]
    pub const ROP_GET_STATUS: Self = Self(22);
    /// `RopQueryPosition = 0x17`
    #[doc(alias = "RopQueryPosition")]
    pub const ROP_QUERY_POSITION: Self = Self(23);
    /// `RopSeekRow = 0x18`
    #[doc(alias = "RopSeekRow")]
    pub const ROP_SEEK_ROW: Self = Self(24);
    /// `RopSeekRowBookmark = 0x19`
    #[doc(alias = "RopSeekRowBookmark")]
    pub const ROP_SEEK_ROW_BOOKMARK: Self = Self(25);
    /// `RopSeekRowFractional = 0x1A`
    #[doc(alias = "RopSeekRowFractional")]
    pub const ROP_SEEK_ROW_FRACTIONAL: Self = Self(26);
    /// `RopCreateBookmark = 0x1B`
    #[doc(alias = "RopCreateBookmark")]
    pub const ROP_CREATE_BOOKMARK: Self = Self(27);
    /// `RopCreateFolder = 0x1C`
    #[doc(alias = "RopCreateFolder")]
    pub const ROP_CREATE_FOLDER: Self = Self(28);
    /// `RopDeleteFolder = 0x1D`
    #[doc(alias = "RopDeleteFolder")]
    pub const ROP_DELETE_FOLDER: Self = Self(29);
    /// `RopDeleteMessages = 0x1E`
    #[doc(alias = "RopDeleteMessages")]
    pub const ROP_DELETE_MESSAGES: Self = Self(30);
    /// `RopGetMessageStatus = 0x1F`
    #[doc(alias = "RopGetMessageStatus")]
    pub const ROP_GET_MESSAGE_STATUS: Self = Self(31);
    /// `RopSetMessageStatus = 0x20`
    #[doc(alias = "RopSetMessageStatus")]
    pub const ROP_SET_MESSAGE_STATUS: Self = Self(32);
    /// `RopGetAttachmentTable = 0x21`
    #[doc(alias = "RopGetAttachmentTable")]
    pub const ROP_GET_ATTACHMENT_TABLE: Self = Self(33);
    /// `RopOpenAttachment = 0x22`
    #[doc(alias = "RopOpenAttachment")]
    pub const ROP_OPEN_ATTACHMENT: Self = Self(34);
    /// `RopCreateAttachment = 0x23`
    #[doc(alias = "RopCreateAttachment")]
    pub const ROP_CREATE_ATTACHMENT: Self = Self(35);
    /// `RopDeleteAttachment = 0x24`
    #[doc(alias = "RopDeleteAttachment")]
    pub const ROP_DELETE_ATTACHMENT: Self = Self(36);
    /// `RopSaveChangesAttachment = 0x25`
    #[doc(alias = "RopSaveChangesAttachment")]
    pub const ROP_SAVE_CHANGES_ATTACHMENT: Self = Self(37);
    /// `RopSetReceiveFolder = 0x26`
    #[doc(alias = "RopSetReceiveFolder")]
    pub const ROP_SET_RECEIVE_FOLDER: Self = Self(38);
    /// `RopGetReceiveFolder = 0x27`
    #[doc(alias = "RopGetReceiveFolder")]
    pub const ROP_GET_RECEIVE_FOLDER: Self = Self(39);
    /// `RopRegisterNotification = 0x29`
    #[doc(alias = "RopRegisterNotification")]
    pub const ROP_REGISTER_NOTIFICATION: Self = Self(41);
    /// `RopNotify = 0x2A`
    #[doc(alias = "RopNotify")]
    pub const ROP_NOTIFY: Self = Self(42);
    /// `RopOpenStream = 0x2B`
    #[doc(alias = "RopOpenStream")]
    pub const ROP_OPEN_STREAM: Self = Self(43);
    /// `RopReadStream = 0x2C`
    #[doc(alias = "RopReadStream")]
    pub const ROP_READ_STREAM: Self = Self(44);
    /// `RopWriteStream = 0x2D`
    #[doc(alias = "RopWriteStream")]
    pub const ROP_WRITE_STREAM: Self = Self(45);
    /// `RopSeekStream = 0x2E`
    #[doc(alias = "RopSeekStream")]
    pub const ROP_SEEK_STREAM: Self = Self(46);
    /// `RopSetStreamSize = 0x2F`
    #[doc(alias = "RopSetStreamSize")]
    pub const ROP_SET_STREAM_SIZE: Self = Self(47);
    /// `RopSetSearchCriteria = 0x30`
    #[doc(alias = "RopSetSearchCriteria")]
    pub const ROP_SET_SEARCH_CRITERIA: Self = Self(48);
    /// `RopGetSearchCriteria = 0x31`
    #[doc(alias = "RopGetSearchCriteria")]
    pub const ROP_GET_SEARCH_CRITERIA: Self = Self(49);
    /// `RopSubmitMessage = 0x32`
    #[doc(alias = "RopSubmitMessage")]
    pub const ROP_SUBMIT_MESSAGE: Self = Self(50);
    /// `RopMoveCopyMessages = 0x33`
    #[doc(alias = "RopMoveCopyMessages")]
    pub const ROP_MOVE_COPY_MESSAGES: Self = Self(51);
    /// `RopAbortSubmit = 0x34`
    #[doc(alias = "RopAbortSubmit")]
    pub const ROP_ABORT_SUBMIT: Self = Self(52);
    /// `RopMoveFolder = 0x35`
    #[doc(alias = "RopMoveFolder")]
    pub const ROP_MOVE_FOLDER: Self = Self(53);
    /// `RopCopyFolder = 0x36`
    #[doc(alias = "RopCopyFolder")]
    pub const ROP_COPY_FOLDER: Self = Self(54);
    /// `RopQueryColumnsAll = 0x37`
    #[doc(alias = "RopQueryColumnsAll")]
    pub const ROP_QUERY_COLUMNS_ALL: Self = Self(55);
    /// `RopAbort = 0x38`
    #[doc(alias = "RopAbort")]
    pub const ROP_ABORT: Self = Self(56);
    /// `RopCopyTo = 0x39`
    #[doc(alias = "RopCopyTo")]
    pub const ROP_COPY_TO: Self = Self(57);
    /// `RopCopyToStream = 0x3A`
    #[doc(alias = "RopCopyToStream")]
    pub const ROP_COPY_TO_STREAM: Self = Self(58);
    /// `RopCloneStream = 0x3B`
    #[doc(alias = "RopCloneStream")]
    pub const ROP_CLONE_STREAM: Self = Self(59);
    /// `RopGetPermissionsTable = 0x3E`
    #[doc(alias = "RopGetPermissionsTable")]
    pub const ROP_GET_PERMISSIONS_TABLE: Self = Self(62);
    /// `RopGetRulesTable = 0x3F`
    #[doc(alias = "RopGetRulesTable")]
    pub const ROP_GET_RULES_TABLE: Self = Self(63);
    /// `RopModifyPermissions = 0x40`
    #[doc(alias = "RopModifyPermissions")]
    pub const ROP_MODIFY_PERMISSIONS: Self = Self(64);
    /// `RopModifyRules = 0x41`
    #[doc(alias = "RopModifyRules")]
    pub const ROP_MODIFY_RULES: Self = Self(65);
    /// `RopGetOwningServers = 0x42`
    #[doc(alias = "RopGetOwningServers")]
    pub const ROP_GET_OWNING_SERVERS: Self = Self(66);
    /// `RopLongTermIdFromId = 0x43`
    #[doc(alias = "RopLongTermIdFromId")]
    pub const ROP_LONG_TERM_ID_FROM_ID: Self = Self(67);
    /// `RopIdFromLongTermId = 0x44`
    #[doc(alias = "RopIdFromLongTermId")]
    pub const ROP_ID_FROM_LONG_TERM_ID: Self = Self(68);
    /// `RopPublicFolderIsGhosted = 0x45`
    #[doc(alias = "RopPublicFolderIsGhosted")]
    pub const ROP_PUBLIC_FOLDER_IS_GHOSTED: Self = Self(69);
    /// `RopOpenEmbeddedMessage = 0x46`
    #[doc(alias = "RopOpenEmbeddedMessage")]
    pub const ROP_OPEN_EMBEDDED_MESSAGE: Self = Self(70);
    /// `RopSetSpooler = 0x47`
    #[doc(alias = "RopSetSpooler")]
    pub const ROP_SET_SPOOLER: Self = Self(71);
    /// `RopSpoolerLockMessage = 0x48`
    #[doc(alias = "RopSpoolerLockMessage")]
    pub const ROP_SPOOLER_LOCK_MESSAGE: Self = Self(72);
    /// `RopGetAddressTypes = 0x49`
    #[doc(alias = "RopGetAddressTypes")]
    pub const ROP_GET_ADDRESS_TYPES: Self = Self(73);
    /// `RopTransportSend = 0x4A`
    #[doc(alias = "RopTransportSend")]
    pub const ROP_TRANSPORT_SEND: Self = Self(74);
    /// `RopFastTransferSourceCopyMessages = 0x4B`
    #[doc(alias = "RopFastTransferSourceCopyMessages")]
    pub const ROP_FAST_TRANSFER_SOURCE_COPY_MESSAGES: Self = Self(75);
    /// `RopFastTransferSourceCopyFolder = 0x4C`
    #[doc(alias = "RopFastTransferSourceCopyFolder")]
    pub const ROP_FAST_TRANSFER_SOURCE_COPY_FOLDER: Self = Self(76);
    /// `RopFastTransferSourceCopyTo = 0x4D`
    #[doc(alias = "RopFastTransferSourceCopyTo")]
    pub const ROP_FAST_TRANSFER_SOURCE_COPY_TO: Self = Self(77);
    /// `RopFastTransferSourceGetBuffer = 0x4E`
    #[doc(alias = "RopFastTransferSourceGetBuffer")]
    pub const ROP_FAST_TRANSFER_SOURCE_GET_BUFFER: Self = Self(78);
    /// `RopFindRow = 0x4F`
    #[doc(alias = "RopFindRow")]
    pub const ROP_FIND_ROW: Self = Self(79);
    /// `RopProgress = 0x50`
    #[doc(alias = "RopProgress")]
    pub const ROP_PROGRESS: Self = Self(80);
    /// `RopTransportNewMail = 0x51`
    #[doc(alias = "RopTransportNewMail")]
    pub const ROP_TRANSPORT_NEW_MAIL: Self = Self(81);
    /// `RopGetValidAttachments = 0x52`
    #[doc(alias = "RopGetValidAttachments")]
    pub const ROP_GET_VALID_ATTACHMENTS: Self = Self(82);
    /// `RopFastTransferDestinationConfigure = 0x53`
    #[doc(alias = "RopFastTransferDestinationConfigure")]
    pub const ROP_FAST_TRANSFER_DESTINATION_CONFIGURE: Self = Self(83);
    /// `RopFastTransferDestinationPutBuffer = 0x54`
    #[doc(alias = "RopFastTransferDestinationPutBuffer")]
    pub const ROP_FAST_TRANSFER_DESTINATION_PUT_BUFFER: Self = Self(84);
    /// `RopGetNamesFromPropertyIds = 0x55`
    #[doc(alias = "RopGetNamesFromPropertyIds")]
    pub const ROP_GET_NAMES_FROM_PROPERTY_IDS: Self = Self(85);
    /// `RopGetPropertyIdsFromNames = 0x56`
    #[doc(alias = "RopGetPropertyIdsFromNames")]
    pub const ROP_GET_PROPERTY_IDS_FROM_NAMES: Self = Self(86);
    /// `RopUpdateDeferredActionMessages = 0x57`
    #[doc(alias = "RopUpdateDeferredActionMessages")]
    pub const ROP_UPDATE_DEFERRED_ACTION_MESSAGES: Self = Self(87);
    /// `RopEmptyFolder = 0x58`
    #[doc(alias = "RopEmptyFolder")]
    pub const ROP_EMPTY_FOLDER: Self = Self(88);
    /// `RopExpandRow = 0x59`
    #[doc(alias = "RopExpandRow")]
    pub const ROP_EXPAND_ROW: Self = Self(89);
    /// `RopCollapseRow = 0x5A`
    #[doc(alias = "RopCollapseRow")]
    pub const ROP_COLLAPSE_ROW: Self = Self(90);
    /// `RopLockRegionStream = 0x5B`
    #[doc(alias = "RopLockRegionStream")]
    pub const ROP_LOCK_REGION_STREAM: Self = Self(91);
    /// `RopUnlockRegionStream = 0x5C`
    #[doc(alias = "RopUnlockRegionStream")]
    pub const ROP_UNLOCK_REGION_STREAM: Self = Self(92);
    /// `RopCommitStream = 0x5D`
    #[doc(alias = "RopCommitStream")]
    pub const ROP_COMMIT_STREAM: Self = Self(93);
    /// `RopGetStreamSize = 0x5E`
    #[doc(alias = "RopGetStreamSize")]
    pub const ROP_GET_STREAM_SIZE: Self = Self(94);
    /// `RopQueryNamedProperties = 0x5F`
    #[doc(alias = "RopQueryNamedProperties")]
    pub const ROP_QUERY_NAMED_PROPERTIES: Self = Self(95);
    /// `RopGetPerUserLongTermIds = 0x60`
    #[doc(alias = "RopGetPerUserLongTermIds")]
    pub const ROP_GET_PER_USER_LONG_TERM_IDS: Self = Self(96);
    /// `RopGetPerUserGuid = 0x61`
    #[doc(alias = "RopGetPerUserGuid")]
    pub const ROP_GET_PER_USER_GUID: Self = Self(97);
    /// `RopReadPerUserInformation = 0x63`
    #[doc(alias = "RopReadPerUserInformation")]
    pub const ROP_READ_PER_USER_INFORMATION: Self = Self(99);
    /// `RopWritePerUserInformation = 0x64`
    #[doc(alias = "RopWritePerUserInformation")]
    pub const ROP_WRITE_PER_USER_INFORMATION: Self = Self(100);
    /// `RopSetReadFlags = 0x66`
    #[doc(alias = "RopSetReadFlags")]
    pub const ROP_SET_READ_FLAGS: Self = Self(102);
    /// `RopCopyProperties = 0x67`
    #[doc(alias = "RopCopyProperties")]
    pub const ROP_COPY_PROPERTIES: Self = Self(103);
    /// `RopGetReceiveFolderTable = 0x68`
    #[doc(alias = "RopGetReceiveFolderTable")]
    pub const ROP_GET_RECEIVE_FOLDER_TABLE: Self = Self(104);
    /// `RopFastTransferSourceCopyProperties = 0x69`
    #[doc(alias = "RopFastTransferSourceCopyProperties")]
    pub const ROP_FAST_TRANSFER_SOURCE_COPY_PROPERTIES: Self = Self(105);
    /// `RopGetCollapseState = 0x6B`
    #[doc(alias = "RopGetCollapseState")]
    pub const ROP_GET_COLLAPSE_STATE: Self = Self(107);
    /// `RopSetCollapseState = 0x6C`
    #[doc(alias = "RopSetCollapseState")]
    pub const ROP_SET_COLLAPSE_STATE: Self = Self(108);
    /// `RopGetTransportFolder = 0x6D`
    #[doc(alias = "RopGetTransportFolder")]
    pub const ROP_GET_TRANSPORT_FOLDER: Self = Self(109);
    /// `RopPending = 0x6E`
    #[doc(alias = "RopPending")]
    pub const ROP_PENDING: Self = Self(110);
    /// `RopOptionsData = 0x6F`
    #[doc(alias = "RopOptionsData")]
    pub const ROP_OPTIONS_DATA: Self = Self(111);
    /// `RopSynchronizationConfigure = 0x70`
    #[doc(alias = "RopSynchronizationConfigure")]
    pub const ROP_SYNCHRONIZATION_CONFIGURE: Self = Self(112);
    /// `RopSynchronizationImportMessageChange = 0x72`
    #[doc(alias = "RopSynchronizationImportMessageChange")]
    pub const ROP_SYNCHRONIZATION_IMPORT_MESSAGE_CHANGE: Self = Self(114);
    /// `RopSynchronizationImportHierarchyChange = 0x73`
    #[doc(alias = "RopSynchronizationImportHierarchyChange")]
    pub const ROP_SYNCHRONIZATION_IMPORT_HIERARCHY_CHANGE: Self = Self(115);
    /// `RopSynchronizationImportDeletes = 0x74`
    #[doc(alias = "RopSynchronizationImportDeletes")]
    pub const ROP_SYNCHRONIZATION_IMPORT_DELETES: Self = Self(116);
    /// `RopSynchronizationUploadStateStreamBegin = 0x75`
    #[doc(alias = "RopSynchronizationUploadStateStreamBegin")]
    pub const ROP_SYNCHRONIZATION_UPLOAD_STATE_STREAM_BEGIN: Self = Self(117);
    /// `RopSynchronizationUploadStateStreamContinue = 0x76`
    #[doc(alias = "RopSynchronizationUploadStateStreamContinue")]
    pub const ROP_SYNCHRONIZATION_UPLOAD_STATE_STREAM_CONTINUE: Self = Self(118);
    /// `RopSynchronizationUploadStateStreamEnd = 0x77`
    #[doc(alias = "RopSynchronizationUploadStateStreamEnd")]
    pub const ROP_SYNCHRONIZATION_UPLOAD_STATE_STREAM_END: Self = Self(119);
    /// `RopSynchronizationImportMessageMove = 0x78`
    #[doc(alias = "RopSynchronizationImportMessageMove")]
    pub const ROP_SYNCHRONIZATION_IMPORT_MESSAGE_MOVE: Self = Self(120);
    /// `RopSetPropertiesNoReplicate = 0x79`
    #[doc(alias = "RopSetPropertiesNoReplicate")]
    pub const ROP_SET_PROPERTIES_NO_REPLICATE: Self = Self(121);
    /// `RopDeletePropertiesNoReplicate = 0x7A`
    #[doc(alias = "RopDeletePropertiesNoReplicate")]
    pub const ROP_DELETE_PROPERTIES_NO_REPLICATE: Self = Self(122);
    /// `RopGetStoreState = 0x7B`
    #[doc(alias = "RopGetStoreState")]
    pub const ROP_GET_STORE_STATE: Self = Self(123);
    /// `RopSynchronizationOpenCollector = 0x7E`
    #[doc(alias = "RopSynchronizationOpenCollector")]
    pub const ROP_SYNCHRONIZATION_OPEN_COLLECTOR: Self = Self(126);
    /// `RopGetLocalReplicaIds = 0x7F`
    #[doc(alias = "RopGetLocalReplicaIds")]
    pub const ROP_GET_LOCAL_REPLICA_IDS: Self = Self(127);
    /// `RopSynchronizationImportReadStateChanges = 0x80`
    #[doc(alias = "RopSynchronizationImportReadStateChanges")]
    pub const ROP_SYNCHRONIZATION_IMPORT_READ_STATE_CHANGES: Self = Self(128);
    /// `RopResetTable = 0x81`
    #[doc(alias = "RopResetTable")]
    pub const ROP_RESET_TABLE: Self = Self(129);
    /// `RopSynchronizationGetTransferState = 0x82`
    #[doc(alias = "RopSynchronizationGetTransferState")]
    pub const ROP_SYNCHRONIZATION_GET_TRANSFER_STATE: Self = Self(130);
    /// `RopTellVersion = 0x86`
    #[doc(alias = "RopTellVersion")]
    pub const ROP_TELL_VERSION: Self = Self(134);
    /// `RopFreeBookmark = 0x89`
    #[doc(alias = "RopFreeBookmark")]
    pub const ROP_FREE_BOOKMARK: Self = Self(137);
    /// `RopWriteAndCommitStream = 0x90`
    #[doc(alias = "RopWriteAndCommitStream")]
    pub const ROP_WRITE_AND_COMMIT_STREAM: Self = Self(144);
    /// `RopHardDeleteMessages = 0x91`
    #[doc(alias = "RopHardDeleteMessages")]
    pub const ROP_HARD_DELETE_MESSAGES: Self = Self(145);
    /// `RopHardDeleteMessagesAndSubfolders = 0x92`
    #[doc(alias = "RopHardDeleteMessagesAndSubfolders")]
    pub const ROP_HARD_DELETE_MESSAGES_AND_SUBFOLDERS: Self = Self(146);
    /// `RopSetLocalReplicaMidsetDeleted = 0x93`
    #[doc(alias = "RopSetLocalReplicaMidsetDeleted")]
    pub const ROP_SET_LOCAL_REPLICA_MIDSET_DELETED: Self = Self(147);
    /// `RopFastTransferDestinationPutBufferExtended = 0x9D`
    #[doc(alias = "RopFastTransferDestinationPutBufferExtended")]
    pub const ROP_FAST_TRANSFER_DESTINATION_PUT_BUFFER_EXTENDED: Self = Self(157);
    /// `RopWriteStreamExtended = 0xA3`
    #[doc(alias = "RopWriteStreamExtended")]
    pub const ROP_WRITE_STREAM_EXTENDED: Self = Self(163);
    /// `RopBackoff = 0xF9`
    #[doc(alias = "RopBackoff")]
    pub const ROP_BACKOFF: Self = Self(249);
    /// `RopLogon = 0xFE`
    #[doc(alias = "RopLogon")]
    pub const ROP_LOGON: Self = Self(254);
    /// `RopBufferTooSmall = 0xFF`
    #[doc(alias = "RopBufferTooSmall")]
    pub const ROP_BUFFER_TOO_SMALL: Self = Self(255);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("RopRelease", 1),
        ("RopOpenFolder", 2),
        ("RopOpenMessage", 3),
        ("RopGetHierarchyTable", 4),
        ("RopGetContentsTable", 5),
        ("RopCreateMessage", 6),
        ("RopGetPropertiesSpecific", 7),
        ("RopGetPropertiesAll", 8),
        ("RopGetPropertiesList", 9),
        ("RopSetProperties", 10),
        ("RopDeleteProperties", 11),
        ("RopSaveChangesMessage", 12),
        ("RopRemoveAllRecipients", 13),
        ("RopModifyRecipients", 14),
        ("RopReadRecipients", 15),
        ("RopReloadCachedInformation", 16),
        ("RopSetMessageReadFlag", 17),
        ("RopSetColumns", 18),
        ("RopSortTable", 19),
        ("RopRestrict", 20),
        ("RopQueryRows", 21),
        ("RopGetStatus", 22),
        ("RopQueryPosition", 23),
        ("RopSeekRow", 24),
        ("RopSeekRowBookmark", 25),
        ("RopSeekRowFractional", 26),
        ("RopCreateBookmark", 27),
        ("RopCreateFolder", 28),
        ("RopDeleteFolder", 29),
        ("RopDeleteMessages", 30),
        ("RopGetMessageStatus", 31),
        ("RopSetMessageStatus", 32),
        ("RopGetAttachmentTable", 33),
        ("RopOpenAttachment", 34),
        ("RopCreateAttachment", 35),
        ("RopDeleteAttachment", 36),
        ("RopSaveChangesAttachment", 37),
        ("RopSetReceiveFolder", 38),
        ("RopGetReceiveFolder", 39),
        ("RopRegisterNotification", 41),
        ("RopNotify", 42),
        ("RopOpenStream", 43),
        ("RopReadStream", 44),
        ("RopWriteStream", 45),
        ("RopSeekStream", 46),
        ("RopSetStreamSize", 47),
        ("RopSetSearchCriteria", 48),
        ("RopGetSearchCriteria", 49),
        ("RopSubmitMessage", 50),
        ("RopMoveCopyMessages", 51),
        ("RopAbortSubmit", 52),
        ("RopMoveFolder", 53),
        ("RopCopyFolder", 54),
        ("RopQueryColumnsAll", 55),
        ("RopAbort", 56),
        ("RopCopyTo", 57),
        ("RopCopyToStream", 58),
        ("RopCloneStream", 59),
        ("RopGetPermissionsTable", 62),
        ("RopGetRulesTable", 63),
        ("RopModifyPermissions", 64),
        ("RopModifyRules", 65),
        ("RopGetOwningServers", 66),
        ("RopLongTermIdFromId", 67),
        ("RopIdFromLongTermId", 68),
        ("RopPublicFolderIsGhosted", 69),
        ("RopOpenEmbeddedMessage", 70),
        ("RopSetSpooler", 71),
        ("RopSpoolerLockMessage", 72),
        ("RopGetAddressTypes", 73),
        ("RopTransportSend", 74),
        ("RopFastTransferSourceCopyMessages", 75),
        ("RopFastTransferSourceCopyFolder", 76),
        ("RopFastTransferSourceCopyTo", 77),
        ("RopFastTransferSourceGetBuffer", 78),
        ("RopFindRow", 79),
        ("RopProgress", 80),
        ("RopTransportNewMail", 81),
        ("RopGetValidAttachments", 82),
        ("RopFastTransferDestinationConfigure", 83),
        ("RopFastTransferDestinationPutBuffer", 84),
        ("RopGetNamesFromPropertyIds", 85),
        ("RopGetPropertyIdsFromNames", 86),
        ("RopUpdateDeferredActionMessages", 87),
        ("RopEmptyFolder", 88),
        ("RopExpandRow", 89),
        ("RopCollapseRow", 90),
        ("RopLockRegionStream", 91),
        ("RopUnlockRegionStream", 92),
        ("RopCommitStream", 93),
        ("RopGetStreamSize", 94),
        ("RopQueryNamedProperties", 95),
        ("RopGetPerUserLongTermIds", 96),
        ("RopGetPerUserGuid", 97),
        ("RopReadPerUserInformation", 99),
        ("RopWritePerUserInformation", 100),
        ("RopSetReadFlags", 102),
        ("RopCopyProperties", 103),
        ("RopGetReceiveFolderTable", 104),
        ("RopFastTransferSourceCopyProperties", 105),
        ("RopGetCollapseState", 107),
        ("RopSetCollapseState", 108),
        ("RopGetTransportFolder", 109),
        ("RopPending", 110),
        ("RopOptionsData", 111),
        ("RopSynchronizationConfigure", 112),
        ("RopSynchronizationImportMessageChange", 114),
        ("RopSynchronizationImportHierarchyChange", 115),
        ("RopSynchronizationImportDeletes", 116),
        ("RopSynchronizationUploadStateStreamBegin", 117),
        ("RopSynchronizationUploadStateStreamContinue", 118),
        ("RopSynchronizationUploadStateStreamEnd", 119),
        ("RopSynchronizationImportMessageMove", 120),
        ("RopSetPropertiesNoReplicate", 121),
        ("RopDeletePropertiesNoReplicate", 122),
        ("RopGetStoreState", 123),
        ("RopSynchronizationOpenCollector", 126),
        ("RopGetLocalReplicaIds", 127),
        ("RopSynchronizationImportReadStateChanges", 128),
        ("RopResetTable", 129),
        ("RopSynchronizationGetTransferState", 130),
        ("RopTellVersion", 134),
        ("RopFreeBookmark", 137),
        ("RopWriteAndCommitStream", 144),
        ("RopHardDeleteMessages", 145),
        ("RopHardDeleteMessagesAndSubfolders", 146),
        ("RopSetLocalReplicaMidsetDeleted", 147),
        ("RopFastTransferDestinationPutBufferExtended", 157),
        ("RopWriteStreamExtended", 163),
        ("RopBackoff", 249),
        ("RopLogon", 254),
        ("RopBufferTooSmall", 255),
    ];
}

pidl_ndr::wire_enum!(RopId, u8, u8, 1);

/// RopBufferTooSmall: the responses that follow have no room (MS-OXCROPS 2.2.15.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Bytes that the buffer for responses would need. */
///     uint16 SizeNeeded;
///     /** The requests that were not processed, as they were sent. */
///     [flag(NDR_REMAINING)] DATA_BLOB RequestBuffers;
/// } RopBufferTooSmallResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopBufferTooSmallResponse {
    /// Bytes that the buffer for responses would need.
    #[doc(alias = "SizeNeeded")]
    pub size_needed: u16,
    /// The requests that were not processed, as they were sent.
    #[doc(alias = "RequestBuffers")]
    pub request_buffers: DataBlob,
}

impl Ndr for RopBufferTooSmallResponse {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.size_needed.pull_scalars(p).at("SizeNeeded")?;
        p.with_flags(REMAINING, |p| self.request_buffers.pull_scalars(p))
            .at("RequestBuffers")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.size_needed.push_scalars(p).at("SizeNeeded")?;
        p.with_flags(REMAINING, |p| self.request_buffers.push_scalars(p))
            .at("RequestBuffers")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopBufferTooSmallResponse");
        self.size_needed.print("SizeNeeded", out);
        self.request_buffers.print("RequestBuffers", out);
        out.end();
    }
}

/// An operation that the client is to put off (MS-OXCROPS 2.2.15.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RopId RopIdBackoff;
///     /** Milliseconds. */
///     uint32 Duration;
/// } BackoffRop;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackoffRop {
    /// `RopId RopIdBackoff`
    #[doc(alias = "RopIdBackoff")]
    pub rop_id_backoff: RopId,
    /// Milliseconds.
    #[doc(alias = "Duration")]
    pub duration: u32,
}

impl Ndr for BackoffRop {
    const MIN_SIZE: usize = 5;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(rop_id_backoff, 0), (duration, 1)]) {
            self.rop_id_backoff.pull_scalars(p).at("RopIdBackoff")?;
            self.duration.pull_scalars(p).at("Duration")?;
        }
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.rop_id_backoff.push_scalars(p).at("RopIdBackoff")?;
        self.duration.push_scalars(p).at("Duration")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "BackoffRop");
        self.rop_id_backoff.print("RopIdBackoff", out);
        self.duration.print("Duration", out);
        out.end();
    }
}

/// RopBackoff: the server is busy (MS-OXCROPS 2.2.15.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 LogonId;
///     /** Milliseconds, for all operations on the logon. */
///     uint32 Duration;
///     uint8 BackoffRopCount;
///     BackoffRop BackoffRopData[BackoffRopCount];
///     [value(bytes(AdditionalData))] uint16 AdditionalDataSize;
///     [flag(NDR_PAHEX)] uint8 AdditionalData[AdditionalDataSize];
/// } RopBackoffResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopBackoffResponse {
    /// `uint8 LogonId`
    #[doc(alias = "LogonId")]
    pub logon_id: u8,
    /// Milliseconds, for all operations on the logon.
    #[doc(alias = "Duration")]
    pub duration: u32,
    /// `uint8 BackoffRopCount`
    #[doc(alias = "BackoffRopCount")]
    pub backoff_rop_count: u8,
    /// `BackoffRop BackoffRopData[BackoffRopCount]`
    #[doc(alias = "BackoffRopData")]
    pub backoff_rop_data: Vec<BackoffRop>,
    /// `[value(bytes(AdditionalData))] uint16 AdditionalDataSize`
    #[doc(alias = "AdditionalDataSize")]
    pub additional_data_size: u16,
    /// `[flag(NDR_PAHEX)] uint8 AdditionalData[AdditionalDataSize]`
    #[doc(alias = "AdditionalData")]
    pub additional_data: Vec<u8>,
}

impl Ndr for RopBackoffResponse {
    const MIN_SIZE: usize = 8;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(
            self, p, 6, 0, [(logon_id, 0), (duration, 1), (backoff_rop_count, 5)]
        ) {
            self.logon_id.pull_scalars(p).at("LogonId")?;
            self.duration.pull_scalars(p).at("Duration")?;
            self.backoff_rop_count.pull_scalars(p).at("BackoffRopCount")?;
        }
        p.items(&mut self.backoff_rop_data, Dim::inline(self.backoff_rop_count))
            .at("BackoffRopData")?;
        self.additional_data_size.pull_scalars(p).at("AdditionalDataSize")?;
        p.items(&mut self.additional_data, Dim::inline(self.additional_data_size))
            .at("AdditionalData")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.logon_id.push_scalars(p).at("LogonId")?;
        self.duration.push_scalars(p).at("Duration")?;
        self.backoff_rop_count.push_scalars(p).at("BackoffRopCount")?;
        p.items(&self.backoff_rop_data, Dim::inline(self.backoff_rop_count))
            .at("BackoffRopData")?;
        let additional_data_size_place = p.number_later(2).at("AdditionalDataSize")?;
        let additional_data_bytes = p
            .measured(|p| p.items(&self.additional_data, Dim::rest()))
            .at("AdditionalData")?;
        p.fill(additional_data_size_place, 2, additional_data_bytes.0)
            .at("AdditionalDataSize")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopBackoffResponse");
        self.logon_id.print("LogonId", out);
        self.duration.print("Duration", out);
        self.backoff_rop_count.print("BackoffRopCount", out);
        show_items("BackoffRopData", &self.backoff_rop_data, out);
        self.additional_data_size.print("AdditionalDataSize", out);
        show_flagged(
            PRINT_HEX,
            out,
            |out| out.u8_array("AdditionalData", &self.additional_data),
        );
        out.end();
    }
}

/// What a request says beyond its common part.
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint8), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(RopRelease)] ;
///     [case(RopOpenFolder)] RopOpenFolderRequest OpenFolder;
///     [case(RopOpenMessage)] RopOpenMessageRequest OpenMessage;
///     [case(RopGetHierarchyTable)] RopGetHierarchyTableRequest GetHierarchyTable;
///     [case(RopGetContentsTable)] RopGetContentsTableRequest GetContentsTable;
///     [case(RopCreateMessage)] RopCreateMessageRequest CreateMessage;
///     [case(RopGetPropertiesSpecific)] RopGetPropertiesSpecificRequest GetPropertiesSpecific;
///     [case(RopGetPropertiesAll)] RopGetPropertiesAllRequest GetPropertiesAll;
///     [case(RopGetPropertiesList)] ;
///     [case(RopSetProperties)] RopSetPropertiesRequest SetProperties;
///     [case(RopDeleteProperties)] RopDeletePropertiesRequest DeleteProperties;
///     [case(RopSaveChangesMessage)] RopSaveChangesMessageRequest SaveChangesMessage;
///     [case(RopRemoveAllRecipients)] RopRemoveAllRecipientsRequest RemoveAllRecipients;
///     [case(RopModifyRecipients)] RopModifyRecipientsRequest ModifyRecipients;
///     [case(RopReadRecipients)] RopReadRecipientsRequest ReadRecipients;
///     [case(RopReloadCachedInformation)] RopReloadCachedInformationRequest ReloadCachedInformation;
///     [case(RopSetMessageReadFlag)] RopSetMessageReadFlagRequest SetMessageReadFlag;
///     [case(RopSetColumns)] RopSetColumnsRequest SetColumns;
///     [case(RopSortTable)] RopSortTableRequest SortTable;
///     [case(RopRestrict)] RopRestrictRequest Restrict;
///     [case(RopQueryRows)] RopQueryRowsRequest QueryRows;
///     [case(RopGetStatus)] ;
///     [case(RopQueryPosition)] ;
///     [case(RopSeekRow)] RopSeekRowRequest SeekRow;
///     [case(RopSeekRowBookmark)] RopSeekRowBookmarkRequest SeekRowBookmark;
///     [case(RopSeekRowFractional)] RopSeekRowFractionalRequest SeekRowFractional;
///     [case(RopCreateBookmark)] ;
///     [case(RopCreateFolder)] RopCreateFolderRequest CreateFolder;
///     [case(RopDeleteFolder)] RopDeleteFolderRequest DeleteFolder;
///     [case(RopDeleteMessages)] RopDeleteMessagesRequest DeleteMessages;
///     [case(RopGetMessageStatus)] RopGetMessageStatusRequest GetMessageStatus;
///     [case(RopSetMessageStatus)] RopSetMessageStatusRequest SetMessageStatus;
///     [case(RopGetAttachmentTable)] RopGetAttachmentTableRequest GetAttachmentTable;
///     [case(RopOpenAttachment)] RopOpenAttachmentRequest OpenAttachment;
///     [case(RopCreateAttachment)] RopCreateAttachmentRequest CreateAttachment;
///     [case(RopDeleteAttachment)] RopDeleteAttachmentRequest DeleteAttachment;
///     [case(RopSaveChangesAttachment)] RopSaveChangesAttachmentRequest SaveChangesAttachment;
///     [case(RopSetReceiveFolder)] RopSetReceiveFolderRequest SetReceiveFolder;
///     [case(RopGetReceiveFolder)] RopGetReceiveFolderRequest GetReceiveFolder;
/// …
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum RopRequestBody {
    /// Nothing, for `RopRelease` (1).
    #[default]
    RopRelease,
    /// For `RopOpenFolder` (2).
    OpenFolder(RopOpenFolderRequest),
    /// For `RopOpenMessage` (3).
    OpenMessage(RopOpenMessageRequest),
    /// For `RopGetHierarchyTable` (4).
    GetHierarchyTable(RopGetHierarchyTableRequest),
    /// For `RopGetContentsTable` (5).
    GetContentsTable(RopGetContentsTableRequest),
    /// For `RopCreateMessage` (6).
    CreateMessage(RopCreateMessageRequest),
    /// For `RopGetPropertiesSpecific` (7).
    GetPropertiesSpecific(RopGetPropertiesSpecificRequest),
    /// For `RopGetPropertiesAll` (8).
    GetPropertiesAll(RopGetPropertiesAllRequest),
    /// Nothing, for `RopGetPropertiesList` (9).
    RopGetPropertiesList,
    /// For `RopSetProperties` (10).
    SetProperties(RopSetPropertiesRequest),
    /// For `RopDeleteProperties` (11).
    DeleteProperties(RopDeletePropertiesRequest),
    /// For `RopSaveChangesMessage` (12).
    SaveChangesMessage(RopSaveChangesMessageRequest),
    /// For `RopRemoveAllRecipients` (13).
    RemoveAllRecipients(RopRemoveAllRecipientsRequest),
    /// For `RopModifyRecipients` (14).
    ModifyRecipients(RopModifyRecipientsRequest),
    /// For `RopReadRecipients` (15).
    ReadRecipients(RopReadRecipientsRequest),
    /// For `RopReloadCachedInformation` (16).
    ReloadCachedInformation(RopReloadCachedInformationRequest),
    /// For `RopSetMessageReadFlag` (17).
    SetMessageReadFlag(RopSetMessageReadFlagRequest),
    /// For `RopSetColumns` (18).
    SetColumns(RopSetColumnsRequest),
    /// For `RopSortTable` (19).
    SortTable(RopSortTableRequest),
    /// For `RopRestrict` (20).
    Restrict(RopRestrictRequest),
    /// For `RopQueryRows` (21).
    QueryRows(RopQueryRowsRequest),
    /// Nothing, for `RopGetStatus` (22).
    RopGetStatus,
    /// Nothing, for `RopQueryPosition` (23).
    RopQueryPosition,
    /// For `RopSeekRow` (24).
    SeekRow(RopSeekRowRequest),
    /// For `RopSeekRowBookmark` (25).
    SeekRowBookmark(RopSeekRowBookmarkRequest),
    /// For `RopSeekRowFractional` (26).
    SeekRowFractional(RopSeekRowFractionalRequest),
    /// Nothing, for `RopCreateBookmark` (27).
    RopCreateBookmark,
    /// For `RopCreateFolder` (28).
    CreateFolder(RopCreateFolderRequest),
    /// For `RopDeleteFolder` (29).
    DeleteFolder(RopDeleteFolderRequest),
    /// For `RopDeleteMessages` (30).
    DeleteMessages(RopDeleteMessagesRequest),
    /// For `RopGetMessageStatus` (31).
    GetMessageStatus(RopGetMessageStatusRequest),
    /// For `RopSetMessageStatus` (32).
    SetMessageStatus(RopSetMessageStatusRequest),
    /// For `RopGetAttachmentTable` (33).
    GetAttachmentTable(RopGetAttachmentTableRequest),
    /// For `RopOpenAttachment` (34).
    OpenAttachment(RopOpenAttachmentRequest),
    /// For `RopCreateAttachment` (35).
    CreateAttachment(RopCreateAttachmentRequest),
    /// For `RopDeleteAttachment` (36).
    DeleteAttachment(RopDeleteAttachmentRequest),
    /// For `RopSaveChangesAttachment` (37).
    SaveChangesAttachment(RopSaveChangesAttachmentRequest),
    /// For `RopSetReceiveFolder` (38).
    SetReceiveFolder(RopSetReceiveFolderRequest),
    /// For `RopGetReceiveFolder` (39).
    GetReceiveFolder(RopGetReceiveFolderRequest),
    /// For `RopRegisterNotification` (41).
    RegisterNotification(RopRegisterNotificationRequest),
    /// For `RopOpenStream` (43).
    OpenStream(RopOpenStreamRequest),
    /// For `RopReadStream` (44).
    ReadStream(RopReadStreamRequest),
    /// For `RopWriteStream` (45).
    WriteStream(RopWriteStreamRequest),
    /// For `RopSeekStream` (46).
    SeekStream(RopSeekStreamRequest),
    /// For `RopSetStreamSize` (47).
    SetStreamSize(RopSetStreamSizeRequest),
    /// For `RopSetSearchCriteria` (48).
    SetSearchCriteria(RopSetSearchCriteriaRequest),
    /// For `RopGetSearchCriteria` (49).
    GetSearchCriteria(RopGetSearchCriteriaRequest),
    /// For `RopSubmitMessage` (50).
    SubmitMessage(RopSubmitMessageRequest),
    /// For `RopMoveCopyMessages` (51).
    MoveCopyMessages(RopMoveCopyMessagesRequest),
    /// For `RopAbortSubmit` (52).
    AbortSubmit(RopAbortSubmitRequest),
    /// For `RopMoveFolder` (53).
    MoveFolder(RopMoveFolderRequest),
    /// For `RopCopyFolder` (54).
    CopyFolder(RopCopyFolderRequest),
    /// Nothing, for `RopQueryColumnsAll` (55).
    RopQueryColumnsAll,
    /// Nothing, for `RopAbort` (56).
    RopAbort,
    /// For `RopCopyTo` (57).
    CopyTo(RopCopyToRequest),
    /// For `RopCopyToStream` (58).
    CopyToStream(RopCopyToStreamRequest),
    /// For `RopCloneStream` (59).
    CloneStream(RopCloneStreamRequest),
    /// For `RopGetPermissionsTable` (62).
    GetPermissionsTable(RopGetPermissionsTableRequest),
    /// For `RopGetRulesTable` (63).
    GetRulesTable(RopGetRulesTableRequest),
    /// For `RopModifyPermissions` (64).
    ModifyPermissions(RopModifyPermissionsRequest),
    /// For `RopModifyRules` (65).
    ModifyRules(RopModifyRulesRequest),
    /// For `RopGetOwningServers` (66).
    GetOwningServers(RopGetOwningServersRequest),
    /// For `RopLongTermIdFromId` (67).
    LongTermIdFromId(RopLongTermIdFromIdRequest),
    /// For `RopIdFromLongTermId` (68).
    IdFromLongTermId(RopIdFromLongTermIdRequest),
    /// For `RopPublicFolderIsGhosted` (69).
    PublicFolderIsGhosted(RopPublicFolderIsGhostedRequest),
    /// For `RopOpenEmbeddedMessage` (70).
    OpenEmbeddedMessage(RopOpenEmbeddedMessageRequest),
    /// Nothing, for `RopSetSpooler` (71).
    RopSetSpooler,
    /// For `RopSpoolerLockMessage` (72).
    SpoolerLockMessage(RopSpoolerLockMessageRequest),
    /// Nothing, for `RopGetAddressTypes` (73).
    RopGetAddressTypes,
    /// Nothing, for `RopTransportSend` (74).
    RopTransportSend,
    /// For `RopFastTransferSourceCopyMessages` (75).
    FastTransferSourceCopyMessages(RopFastTransferSourceCopyMessagesRequest),
    /// For `RopFastTransferSourceCopyFolder` (76).
    FastTransferSourceCopyFolder(RopFastTransferSourceCopyFolderRequest),
    /// For `RopFastTransferSourceCopyTo` (77).
    FastTransferSourceCopyTo(RopFastTransferSourceCopyToRequest),
    /// For `RopFastTransferSourceGetBuffer` (78).
    FastTransferSourceGetBuffer(RopFastTransferSourceGetBufferRequest),
    /// For `RopFindRow` (79).
    FindRow(RopFindRowRequest),
    /// For `RopProgress` (80).
    Progress(RopProgressRequest),
    /// For `RopTransportNewMail` (81).
    TransportNewMail(RopTransportNewMailRequest),
    /// Nothing, for `RopGetValidAttachments` (82).
    RopGetValidAttachments,
    /// For `RopFastTransferDestinationConfigure` (83).
    FastTransferDestinationConfigure(RopFastTransferDestinationConfigureRequest),
    /// For `RopFastTransferDestinationPutBuffer` (84).
    FastTransferDestinationPutBuffer(RopFastTransferDestinationPutBufferRequest),
    /// For `RopGetNamesFromPropertyIds` (85).
    GetNamesFromPropertyIds(RopGetNamesFromPropertyIdsRequest),
    /// For `RopGetPropertyIdsFromNames` (86).
    GetPropertyIdsFromNames(RopGetPropertyIdsFromNamesRequest),
    /// For `RopUpdateDeferredActionMessages` (87).
    UpdateDeferredActionMessages(RopUpdateDeferredActionMessagesRequest),
    /// For `RopEmptyFolder` (88).
    EmptyFolder(RopEmptyFolderRequest),
    /// For `RopExpandRow` (89).
    ExpandRow(RopExpandRowRequest),
    /// For `RopCollapseRow` (90).
    CollapseRow(RopCollapseRowRequest),
    /// For `RopLockRegionStream` (91).
    LockRegionStream(RopLockRegionStreamRequest),
    /// For `RopUnlockRegionStream` (92).
    UnlockRegionStream(RopUnlockRegionStreamRequest),
    /// Nothing, for `RopCommitStream` (93).
    RopCommitStream,
    /// Nothing, for `RopGetStreamSize` (94).
    RopGetStreamSize,
    /// For `RopQueryNamedProperties` (95).
    QueryNamedProperties(RopQueryNamedPropertiesRequest),
    /// For `RopGetPerUserLongTermIds` (96).
    GetPerUserLongTermIds(RopGetPerUserLongTermIdsRequest),
    /// For `RopGetPerUserGuid` (97).
    GetPerUserGuid(RopGetPerUserGuidRequest),
    /// For `RopReadPerUserInformation` (99).
    ReadPerUserInformation(RopReadPerUserInformationRequest),
    /// For `RopWritePerUserInformation` (100).
    WritePerUserInformation(RopWritePerUserInformationRequest),
    /// For `RopSetReadFlags` (102).
    SetReadFlags(RopSetReadFlagsRequest),
    /// For `RopCopyProperties` (103).
    CopyProperties(RopCopyPropertiesRequest),
    /// Nothing, for `RopGetReceiveFolderTable` (104).
    RopGetReceiveFolderTable,
    /// For `RopFastTransferSourceCopyProperties` (105).
    FastTransferSourceCopyProperties(RopFastTransferSourceCopyPropertiesRequest),
    /// For `RopGetCollapseState` (107).
    GetCollapseState(RopGetCollapseStateRequest),
    /// For `RopSetCollapseState` (108).
    SetCollapseState(RopSetCollapseStateRequest),
    /// Nothing, for `RopGetTransportFolder` (109).
    RopGetTransportFolder,
    /// For `RopOptionsData` (111).
    OptionsData(RopOptionsDataRequest),
    /// For `RopSynchronizationConfigure` (112).
    SynchronizationConfigure(RopSynchronizationConfigureRequest),
    /// For `RopSynchronizationImportMessageChange` (114).
    SynchronizationImportMessageChange(RopSynchronizationImportMessageChangeRequest),
    /// For `RopSynchronizationImportHierarchyChange` (115).
    SynchronizationImportHierarchyChange(RopSynchronizationImportHierarchyChangeRequest),
    /// For `RopSynchronizationImportDeletes` (116).
    SynchronizationImportDeletes(RopSynchronizationImportDeletesRequest),
    /// For `RopSynchronizationUploadStateStreamBegin` (117).
    SynchronizationUploadStateStreamBegin(
        RopSynchronizationUploadStateStreamBeginRequest,
    ),
    /// For `RopSynchronizationUploadStateStreamContinue` (118).
    SynchronizationUploadStateStreamContinue(
        RopSynchronizationUploadStateStreamContinueRequest,
    ),
    /// Nothing, for `RopSynchronizationUploadStateStreamEnd` (119).
    RopSynchronizationUploadStateStreamEnd,
    /// For `RopSynchronizationImportMessageMove` (120).
    SynchronizationImportMessageMove(RopSynchronizationImportMessageMoveRequest),
    /// For `RopSetPropertiesNoReplicate` (121).
    SetPropertiesNoReplicate(RopSetPropertiesNoReplicateRequest),
    /// For `RopDeletePropertiesNoReplicate` (122).
    DeletePropertiesNoReplicate(RopDeletePropertiesNoReplicateRequest),
    /// Nothing, for `RopGetStoreState` (123).
    RopGetStoreState,
    /// For `RopSynchronizationOpenCollector` (126).
    SynchronizationOpenCollector(RopSynchronizationOpenCollectorRequest),
    /// For `RopGetLocalReplicaIds` (127).
    GetLocalReplicaIds(RopGetLocalReplicaIdsRequest),
    /// For `RopSynchronizationImportReadStateChanges` (128).
    SynchronizationImportReadStateChanges(
        RopSynchronizationImportReadStateChangesRequest,
    ),
    /// Nothing, for `RopResetTable` (129).
    RopResetTable,
    /// For `RopSynchronizationGetTransferState` (130).
    SynchronizationGetTransferState(RopSynchronizationGetTransferStateRequest),
    /// For `RopTellVersion` (134).
    TellVersion(RopTellVersionRequest),
    /// For `RopFreeBookmark` (137).
    FreeBookmark(RopFreeBookmarkRequest),
    /// For `RopWriteAndCommitStream` (144).
    WriteAndCommitStream(RopWriteAndCommitStreamRequest),
    /// For `RopHardDeleteMessages` (145).
    HardDeleteMessages(RopHardDeleteMessagesRequest),
    /// For `RopHardDeleteMessagesAndSubfolders` (146).
    HardDeleteMessagesAndSubfolders(RopHardDeleteMessagesAndSubfoldersRequest),
    /// For `RopSetLocalReplicaMidsetDeleted` (147).
    SetLocalReplicaMidsetDeleted(RopSetLocalReplicaMidsetDeletedRequest),
    /// For `RopFastTransferDestinationPutBufferExtended` (157).
    FastTransferDestinationPutBufferExtended(
        RopFastTransferDestinationPutBufferExtendedRequest,
    ),
    /// For `RopWriteStreamExtended` (163).
    WriteStreamExtended(RopWriteStreamExtendedRequest),
    /// For `RopLogon` (254).
    Logon(RopLogonRequest),
}

impl RopRequestBody {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::RopRelease => matches!(level, 1),
            Self::OpenFolder(_) => matches!(level, 2),
            Self::OpenMessage(_) => matches!(level, 3),
            Self::GetHierarchyTable(_) => matches!(level, 4),
            Self::GetContentsTable(_) => matches!(level, 5),
            Self::CreateMessage(_) => matches!(level, 6),
            Self::GetPropertiesSpecific(_) => matches!(level, 7),
            Self::GetPropertiesAll(_) => matches!(level, 8),
            Self::RopGetPropertiesList => matches!(level, 9),
            Self::SetProperties(_) => matches!(level, 10),
            Self::DeleteProperties(_) => matches!(level, 11),
            Self::SaveChangesMessage(_) => matches!(level, 12),
            Self::RemoveAllRecipients(_) => matches!(level, 13),
            Self::ModifyRecipients(_) => matches!(level, 14),
            Self::ReadRecipients(_) => matches!(level, 15),
            Self::ReloadCachedInformation(_) => matches!(level, 16),
            Self::SetMessageReadFlag(_) => matches!(level, 17),
            Self::SetColumns(_) => matches!(level, 18),
            Self::SortTable(_) => matches!(level, 19),
            Self::Restrict(_) => matches!(level, 20),
            Self::QueryRows(_) => matches!(level, 21),
            Self::RopGetStatus => matches!(level, 22),
            Self::RopQueryPosition => matches!(level, 23),
            Self::SeekRow(_) => matches!(level, 24),
            Self::SeekRowBookmark(_) => matches!(level, 25),
            Self::SeekRowFractional(_) => matches!(level, 26),
            Self::RopCreateBookmark => matches!(level, 27),
            Self::CreateFolder(_) => matches!(level, 28),
            Self::DeleteFolder(_) => matches!(level, 29),
            Self::DeleteMessages(_) => matches!(level, 30),
            Self::GetMessageStatus(_) => matches!(level, 31),
            Self::SetMessageStatus(_) => matches!(level, 32),
            Self::GetAttachmentTable(_) => matches!(level, 33),
            Self::OpenAttachment(_) => matches!(level, 34),
            Self::CreateAttachment(_) => matches!(level, 35),
            Self::DeleteAttachment(_) => matches!(level, 36),
            Self::SaveChangesAttachment(_) => matches!(level, 37),
            Self::SetReceiveFolder(_) => matches!(level, 38),
            Self::GetReceiveFolder(_) => matches!(level, 39),
            Self::RegisterNotification(_) => matches!(level, 41),
            Self::OpenStream(_) => matches!(level, 43),
            Self::ReadStream(_) => matches!(level, 44),
            Self::WriteStream(_) => matches!(level, 45),
            Self::SeekStream(_) => matches!(level, 46),
            Self::SetStreamSize(_) => matches!(level, 47),
            Self::SetSearchCriteria(_) => matches!(level, 48),
            Self::GetSearchCriteria(_) => matches!(level, 49),
            Self::SubmitMessage(_) => matches!(level, 50),
            Self::MoveCopyMessages(_) => matches!(level, 51),
            Self::AbortSubmit(_) => matches!(level, 52),
            Self::MoveFolder(_) => matches!(level, 53),
            Self::CopyFolder(_) => matches!(level, 54),
            Self::RopQueryColumnsAll => matches!(level, 55),
            Self::RopAbort => matches!(level, 56),
            Self::CopyTo(_) => matches!(level, 57),
            Self::CopyToStream(_) => matches!(level, 58),
            Self::CloneStream(_) => matches!(level, 59),
            Self::GetPermissionsTable(_) => matches!(level, 62),
            Self::GetRulesTable(_) => matches!(level, 63),
            Self::ModifyPermissions(_) => matches!(level, 64),
            Self::ModifyRules(_) => matches!(level, 65),
            Self::GetOwningServers(_) => matches!(level, 66),
            Self::LongTermIdFromId(_) => matches!(level, 67),
            Self::IdFromLongTermId(_) => matches!(level, 68),
            Self::PublicFolderIsGhosted(_) => matches!(level, 69),
            Self::OpenEmbeddedMessage(_) => matches!(level, 70),
            Self::RopSetSpooler => matches!(level, 71),
            Self::SpoolerLockMessage(_) => matches!(level, 72),
            Self::RopGetAddressTypes => matches!(level, 73),
            Self::RopTransportSend => matches!(level, 74),
            Self::FastTransferSourceCopyMessages(_) => matches!(level, 75),
            Self::FastTransferSourceCopyFolder(_) => matches!(level, 76),
            Self::FastTransferSourceCopyTo(_) => matches!(level, 77),
            Self::FastTransferSourceGetBuffer(_) => matches!(level, 78),
            Self::FindRow(_) => matches!(level, 79),
            Self::Progress(_) => matches!(level, 80),
            Self::TransportNewMail(_) => matches!(level, 81),
            Self::RopGetValidAttachments => matches!(level, 82),
            Self::FastTransferDestinationConfigure(_) => matches!(level, 83),
            Self::FastTransferDestinationPutBuffer(_) => matches!(level, 84),
            Self::GetNamesFromPropertyIds(_) => matches!(level, 85),
            Self::GetPropertyIdsFromNames(_) => matches!(level, 86),
            Self::UpdateDeferredActionMessages(_) => matches!(level, 87),
            Self::EmptyFolder(_) => matches!(level, 88),
            Self::ExpandRow(_) => matches!(level, 89),
            Self::CollapseRow(_) => matches!(level, 90),
            Self::LockRegionStream(_) => matches!(level, 91),
            Self::UnlockRegionStream(_) => matches!(level, 92),
            Self::RopCommitStream => matches!(level, 93),
            Self::RopGetStreamSize => matches!(level, 94),
            Self::QueryNamedProperties(_) => matches!(level, 95),
            Self::GetPerUserLongTermIds(_) => matches!(level, 96),
            Self::GetPerUserGuid(_) => matches!(level, 97),
            Self::ReadPerUserInformation(_) => matches!(level, 99),
            Self::WritePerUserInformation(_) => matches!(level, 100),
            Self::SetReadFlags(_) => matches!(level, 102),
            Self::CopyProperties(_) => matches!(level, 103),
            Self::RopGetReceiveFolderTable => matches!(level, 104),
            Self::FastTransferSourceCopyProperties(_) => matches!(level, 105),
            Self::GetCollapseState(_) => matches!(level, 107),
            Self::SetCollapseState(_) => matches!(level, 108),
            Self::RopGetTransportFolder => matches!(level, 109),
            Self::OptionsData(_) => matches!(level, 111),
            Self::SynchronizationConfigure(_) => matches!(level, 112),
            Self::SynchronizationImportMessageChange(_) => matches!(level, 114),
            Self::SynchronizationImportHierarchyChange(_) => matches!(level, 115),
            Self::SynchronizationImportDeletes(_) => matches!(level, 116),
            Self::SynchronizationUploadStateStreamBegin(_) => matches!(level, 117),
            Self::SynchronizationUploadStateStreamContinue(_) => matches!(level, 118),
            Self::RopSynchronizationUploadStateStreamEnd => matches!(level, 119),
            Self::SynchronizationImportMessageMove(_) => matches!(level, 120),
            Self::SetPropertiesNoReplicate(_) => matches!(level, 121),
            Self::DeletePropertiesNoReplicate(_) => matches!(level, 122),
            Self::RopGetStoreState => matches!(level, 123),
            Self::SynchronizationOpenCollector(_) => matches!(level, 126),
            Self::GetLocalReplicaIds(_) => matches!(level, 127),
            Self::SynchronizationImportReadStateChanges(_) => matches!(level, 128),
            Self::RopResetTable => matches!(level, 129),
            Self::SynchronizationGetTransferState(_) => matches!(level, 130),
            Self::TellVersion(_) => matches!(level, 134),
            Self::FreeBookmark(_) => matches!(level, 137),
            Self::WriteAndCommitStream(_) => matches!(level, 144),
            Self::HardDeleteMessages(_) => matches!(level, 145),
            Self::HardDeleteMessagesAndSubfolders(_) => matches!(level, 146),
            Self::SetLocalReplicaMidsetDeleted(_) => matches!(level, 147),
            Self::FastTransferDestinationPutBufferExtended(_) => matches!(level, 157),
            Self::WriteStreamExtended(_) => matches!(level, 163),
            Self::Logon(_) => matches!(level, 254),
        }
    }
}

impl NdrUnion for RopRequestBody {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(8)?;
        *self = match level {
            1 => Self::RopRelease,
            2 => Self::OpenFolder(Default::default()),
            3 => Self::OpenMessage(Default::default()),
            4 => Self::GetHierarchyTable(Default::default()),
            5 => Self::GetContentsTable(Default::default()),
            6 => Self::CreateMessage(Default::default()),
            7 => Self::GetPropertiesSpecific(Default::default()),
            8 => Self::GetPropertiesAll(Default::default()),
            9 => Self::RopGetPropertiesList,
            10 => Self::SetProperties(Default::default()),
            11 => Self::DeleteProperties(Default::default()),
            12 => Self::SaveChangesMessage(Default::default()),
            13 => Self::RemoveAllRecipients(Default::default()),
            14 => Self::ModifyRecipients(Default::default()),
            15 => Self::ReadRecipients(Default::default()),
            16 => Self::ReloadCachedInformation(Default::default()),
            17 => Self::SetMessageReadFlag(Default::default()),
            18 => Self::SetColumns(Default::default()),
            19 => Self::SortTable(Default::default()),
            20 => Self::Restrict(Default::default()),
            21 => Self::QueryRows(Default::default()),
            22 => Self::RopGetStatus,
            23 => Self::RopQueryPosition,
            24 => Self::SeekRow(Default::default()),
            25 => Self::SeekRowBookmark(Default::default()),
            26 => Self::SeekRowFractional(Default::default()),
            27 => Self::RopCreateBookmark,
            28 => Self::CreateFolder(Default::default()),
            29 => Self::DeleteFolder(Default::default()),
            30 => Self::DeleteMessages(Default::default()),
            31 => Self::GetMessageStatus(Default::default()),
            32 => Self::SetMessageStatus(Default::default()),
            33 => Self::GetAttachmentTable(Default::default()),
            34 => Self::OpenAttachment(Default::default()),
            35 => Self::CreateAttachment(Default::default()),
            36 => Self::DeleteAttachment(Default::default()),
            37 => Self::SaveChangesAttachment(Default::default()),
            38 => Self::SetReceiveFolder(Default::default()),
            39 => Self::GetReceiveFolder(Default::default()),
            41 => Self::RegisterNotification(Default::default()),
            43 => Self::OpenStream(Default::default()),
            44 => Self::ReadStream(Default::default()),
            45 => Self::WriteStream(Default::default()),
            46 => Self::SeekStream(Default::default()),
            47 => Self::SetStreamSize(Default::default()),
            48 => Self::SetSearchCriteria(Default::default()),
            49 => Self::GetSearchCriteria(Default::default()),
            50 => Self::SubmitMessage(Default::default()),
            51 => Self::MoveCopyMessages(Default::default()),
            52 => Self::AbortSubmit(Default::default()),
            53 => Self::MoveFolder(Default::default()),
            54 => Self::CopyFolder(Default::default()),
            55 => Self::RopQueryColumnsAll,
            56 => Self::RopAbort,
            57 => Self::CopyTo(Default::default()),
            58 => Self::CopyToStream(Default::default()),
            59 => Self::CloneStream(Default::default()),
            62 => Self::GetPermissionsTable(Default::default()),
            63 => Self::GetRulesTable(Default::default()),
            64 => Self::ModifyPermissions(Default::default()),
            65 => Self::ModifyRules(Default::default()),
            66 => Self::GetOwningServers(Default::default()),
            67 => Self::LongTermIdFromId(Default::default()),
            68 => Self::IdFromLongTermId(Default::default()),
            69 => Self::PublicFolderIsGhosted(Default::default()),
            70 => Self::OpenEmbeddedMessage(Default::default()),
            71 => Self::RopSetSpooler,
            72 => Self::SpoolerLockMessage(Default::default()),
            73 => Self::RopGetAddressTypes,
            74 => Self::RopTransportSend,
            75 => Self::FastTransferSourceCopyMessages(Default::default()),
            76 => Self::FastTransferSourceCopyFolder(Default::default()),
            77 => Self::FastTransferSourceCopyTo(Default::default()),
            78 => Self::FastTransferSourceGetBuffer(Default::default()),
            79 => Self::FindRow(Default::default()),
            80 => Self::Progress(Default::default()),
            81 => Self::TransportNewMail(Default::default()),
            82 => Self::RopGetValidAttachments,
            83 => Self::FastTransferDestinationConfigure(Default::default()),
            84 => Self::FastTransferDestinationPutBuffer(Default::default()),
            85 => Self::GetNamesFromPropertyIds(Default::default()),
            86 => Self::GetPropertyIdsFromNames(Default::default()),
            87 => Self::UpdateDeferredActionMessages(Default::default()),
            88 => Self::EmptyFolder(Default::default()),
            89 => Self::ExpandRow(Default::default()),
            90 => Self::CollapseRow(Default::default()),
            91 => Self::LockRegionStream(Default::default()),
            92 => Self::UnlockRegionStream(Default::default()),
            93 => Self::RopCommitStream,
            94 => Self::RopGetStreamSize,
            95 => Self::QueryNamedProperties(Default::default()),
            96 => Self::GetPerUserLongTermIds(Default::default()),
            97 => Self::GetPerUserGuid(Default::default()),
            99 => Self::ReadPerUserInformation(Default::default()),
            100 => Self::WritePerUserInformation(Default::default()),
            102 => Self::SetReadFlags(Default::default()),
            103 => Self::CopyProperties(Default::default()),
            104 => Self::RopGetReceiveFolderTable,
            105 => Self::FastTransferSourceCopyProperties(Default::default()),
            107 => Self::GetCollapseState(Default::default()),
            108 => Self::SetCollapseState(Default::default()),
            109 => Self::RopGetTransportFolder,
            111 => Self::OptionsData(Default::default()),
            112 => Self::SynchronizationConfigure(Default::default()),
            114 => Self::SynchronizationImportMessageChange(Default::default()),
            115 => Self::SynchronizationImportHierarchyChange(Default::default()),
            116 => Self::SynchronizationImportDeletes(Default::default()),
            117 => Self::SynchronizationUploadStateStreamBegin(Default::default()),
            118 => Self::SynchronizationUploadStateStreamContinue(Default::default()),
            119 => Self::RopSynchronizationUploadStateStreamEnd,
            120 => Self::SynchronizationImportMessageMove(Default::default()),
            121 => Self::SetPropertiesNoReplicate(Default::default()),
            122 => Self::DeletePropertiesNoReplicate(Default::default()),
            123 => Self::RopGetStoreState,
            126 => Self::SynchronizationOpenCollector(Default::default()),
            127 => Self::GetLocalReplicaIds(Default::default()),
            128 => Self::SynchronizationImportReadStateChanges(Default::default()),
            129 => Self::RopResetTable,
            130 => Self::SynchronizationGetTransferState(Default::default()),
            134 => Self::TellVersion(Default::default()),
            137 => Self::FreeBookmark(Default::default()),
            144 => Self::WriteAndCommitStream(Default::default()),
            145 => Self::HardDeleteMessages(Default::default()),
            146 => Self::HardDeleteMessagesAndSubfolders(Default::default()),
            147 => Self::SetLocalReplicaMidsetDeleted(Default::default()),
            157 => Self::FastTransferDestinationPutBufferExtended(Default::default()),
            163 => Self::WriteStreamExtended(Default::default()),
            254 => Self::Logon(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::OpenFolder(v) => v.pull_scalars(p).at("OpenFolder")?,
            Self::OpenMessage(v) => v.pull_scalars(p).at("OpenMessage")?,
            Self::GetHierarchyTable(v) => v.pull_scalars(p).at("GetHierarchyTable")?,
            Self::GetContentsTable(v) => v.pull_scalars(p).at("GetContentsTable")?,
            Self::CreateMessage(v) => v.pull_scalars(p).at("CreateMessage")?,
            Self::GetPropertiesSpecific(v) => {
                v.pull_scalars(p).at("GetPropertiesSpecific")?
            }
            Self::GetPropertiesAll(v) => v.pull_scalars(p).at("GetPropertiesAll")?,
            Self::SetProperties(v) => v.pull_scalars(p).at("SetProperties")?,
            Self::DeleteProperties(v) => v.pull_scalars(p).at("DeleteProperties")?,
            Self::SaveChangesMessage(v) => v.pull_scalars(p).at("SaveChangesMessage")?,
            Self::RemoveAllRecipients(v) => v.pull_scalars(p).at("RemoveAllRecipients")?,
            Self::ModifyRecipients(v) => v.pull_scalars(p).at("ModifyRecipients")?,
            Self::ReadRecipients(v) => v.pull_scalars(p).at("ReadRecipients")?,
            Self::ReloadCachedInformation(v) => {
                v.pull_scalars(p).at("ReloadCachedInformation")?
            }
            Self::SetMessageReadFlag(v) => v.pull_scalars(p).at("SetMessageReadFlag")?,
            Self::SetColumns(v) => v.pull_scalars(p).at("SetColumns")?,
            Self::SortTable(v) => v.pull_scalars(p).at("SortTable")?,
            Self::Restrict(v) => v.pull_scalars(p).at("Restrict")?,
            Self::QueryRows(v) => v.pull_scalars(p).at("QueryRows")?,
            Self::SeekRow(v) => v.pull_scalars(p).at("SeekRow")?,
            Self::SeekRowBookmark(v) => v.pull_scalars(p).at("SeekRowBookmark")?,
            Self::SeekRowFractional(v) => v.pull_scalars(p).at("SeekRowFractional")?,
            Self::CreateFolder(v) => v.pull_scalars(p).at("CreateFolder")?,
            Self::DeleteFolder(v) => v.pull_scalars(p).at("DeleteFolder")?,
            Self::DeleteMessages(v) => v.pull_scalars(p).at("DeleteMessages")?,
            Self::GetMessageStatus(v) => v.pull_scalars(p).at("GetMessageStatus")?,
            Self::SetMessageStatus(v) => v.pull_scalars(p).at("SetMessageStatus")?,
            Self::GetAttachmentTable(v) => v.pull_scalars(p).at("GetAttachmentTable")?,
            Self::OpenAttachment(v) => v.pull_scalars(p).at("OpenAttachment")?,
            Self::CreateAttachment(v) => v.pull_scalars(p).at("CreateAttachment")?,
            Self::DeleteAttachment(v) => v.pull_scalars(p).at("DeleteAttachment")?,
            Self::SaveChangesAttachment(v) => {
                v.pull_scalars(p).at("SaveChangesAttachment")?
            }
            Self::SetReceiveFolder(v) => v.pull_scalars(p).at("SetReceiveFolder")?,
            Self::GetReceiveFolder(v) => v.pull_scalars(p).at("GetReceiveFolder")?,
            Self::RegisterNotification(v) => {
                v.pull_scalars(p).at("RegisterNotification")?
            }
            Self::OpenStream(v) => v.pull_scalars(p).at("OpenStream")?,
            Self::ReadStream(v) => v.pull_scalars(p).at("ReadStream")?,
            Self::WriteStream(v) => v.pull_scalars(p).at("WriteStream")?,
            Self::SeekStream(v) => v.pull_scalars(p).at("SeekStream")?,
            Self::SetStreamSize(v) => v.pull_scalars(p).at("SetStreamSize")?,
            Self::SetSearchCriteria(v) => v.pull_scalars(p).at("SetSearchCriteria")?,
            Self::GetSearchCriteria(v) => v.pull_scalars(p).at("GetSearchCriteria")?,
            Self::SubmitMessage(v) => v.pull_scalars(p).at("SubmitMessage")?,
            Self::MoveCopyMessages(v) => v.pull_scalars(p).at("MoveCopyMessages")?,
            Self::AbortSubmit(v) => v.pull_scalars(p).at("AbortSubmit")?,
            Self::MoveFolder(v) => v.pull_scalars(p).at("MoveFolder")?,
            Self::CopyFolder(v) => v.pull_scalars(p).at("CopyFolder")?,
            Self::CopyTo(v) => v.pull_scalars(p).at("CopyTo")?,
            Self::CopyToStream(v) => v.pull_scalars(p).at("CopyToStream")?,
            Self::CloneStream(v) => v.pull_scalars(p).at("CloneStream")?,
            Self::GetPermissionsTable(v) => v.pull_scalars(p).at("GetPermissionsTable")?,
            Self::GetRulesTable(v) => v.pull_scalars(p).at("GetRulesTable")?,
            Self::ModifyPermissions(v) => v.pull_scalars(p).at("ModifyPermissions")?,
            Self::ModifyRules(v) => v.pull_scalars(p).at("ModifyRules")?,
            Self::GetOwningServers(v) => v.pull_scalars(p).at("GetOwningServers")?,
            Self::LongTermIdFromId(v) => v.pull_scalars(p).at("LongTermIdFromId")?,
            Self::IdFromLongTermId(v) => v.pull_scalars(p).at("IdFromLongTermId")?,
            Self::PublicFolderIsGhosted(v) => {
                v.pull_scalars(p).at("PublicFolderIsGhosted")?
            }
            Self::OpenEmbeddedMessage(v) => v.pull_scalars(p).at("OpenEmbeddedMessage")?,
            Self::SpoolerLockMessage(v) => v.pull_scalars(p).at("SpoolerLockMessage")?,
            Self::FastTransferSourceCopyMessages(v) => {
                v.pull_scalars(p).at("FastTransferSourceCopyMessages")?
            }
            Self::FastTransferSourceCopyFolder(v) => {
                v.pull_scalars(p).at("FastTransferSourceCopyFolder")?
            }
            Self::FastTransferSourceCopyTo(v) => {
                v.pull_scalars(p).at("FastTransferSourceCopyTo")?
            }
            Self::FastTransferSourceGetBuffer(v) => {
                v.pull_scalars(p).at("FastTransferSourceGetBuffer")?
            }
            Self::FindRow(v) => v.pull_scalars(p).at("FindRow")?,
            Self::Progress(v) => v.pull_scalars(p).at("Progress")?,
            Self::TransportNewMail(v) => v.pull_scalars(p).at("TransportNewMail")?,
            Self::FastTransferDestinationConfigure(v) => {
                v.pull_scalars(p).at("FastTransferDestinationConfigure")?
            }
            Self::FastTransferDestinationPutBuffer(v) => {
                v.pull_scalars(p).at("FastTransferDestinationPutBuffer")?
            }
            Self::GetNamesFromPropertyIds(v) => {
                v.pull_scalars(p).at("GetNamesFromPropertyIds")?
            }
            Self::GetPropertyIdsFromNames(v) => {
                v.pull_scalars(p).at("GetPropertyIdsFromNames")?
            }
            Self::UpdateDeferredActionMessages(v) => {
                v.pull_scalars(p).at("UpdateDeferredActionMessages")?
            }
            Self::EmptyFolder(v) => v.pull_scalars(p).at("EmptyFolder")?,
            Self::ExpandRow(v) => v.pull_scalars(p).at("ExpandRow")?,
            Self::CollapseRow(v) => v.pull_scalars(p).at("CollapseRow")?,
            Self::LockRegionStream(v) => v.pull_scalars(p).at("LockRegionStream")?,
            Self::UnlockRegionStream(v) => v.pull_scalars(p).at("UnlockRegionStream")?,
            Self::QueryNamedProperties(v) => {
                v.pull_scalars(p).at("QueryNamedProperties")?
            }
            Self::GetPerUserLongTermIds(v) => {
                v.pull_scalars(p).at("GetPerUserLongTermIds")?
            }
            Self::GetPerUserGuid(v) => v.pull_scalars(p).at("GetPerUserGuid")?,
            Self::ReadPerUserInformation(v) => {
                v.pull_scalars(p).at("ReadPerUserInformation")?
            }
            Self::WritePerUserInformation(v) => {
                v.pull_scalars(p).at("WritePerUserInformation")?
            }
            Self::SetReadFlags(v) => v.pull_scalars(p).at("SetReadFlags")?,
            Self::CopyProperties(v) => v.pull_scalars(p).at("CopyProperties")?,
            Self::FastTransferSourceCopyProperties(v) => {
                v.pull_scalars(p).at("FastTransferSourceCopyProperties")?
            }
            Self::GetCollapseState(v) => v.pull_scalars(p).at("GetCollapseState")?,
            Self::SetCollapseState(v) => v.pull_scalars(p).at("SetCollapseState")?,
            Self::OptionsData(v) => v.pull_scalars(p).at("OptionsData")?,
            Self::SynchronizationConfigure(v) => {
                v.pull_scalars(p).at("SynchronizationConfigure")?
            }
            Self::SynchronizationImportMessageChange(v) => {
                v.pull_scalars(p).at("SynchronizationImportMessageChange")?
            }
            Self::SynchronizationImportHierarchyChange(v) => {
                v.pull_scalars(p).at("SynchronizationImportHierarchyChange")?
            }
            Self::SynchronizationImportDeletes(v) => {
                v.pull_scalars(p).at("SynchronizationImportDeletes")?
            }
            Self::SynchronizationUploadStateStreamBegin(v) => {
                v.pull_scalars(p).at("SynchronizationUploadStateStreamBegin")?
            }
            Self::SynchronizationUploadStateStreamContinue(v) => {
                v.pull_scalars(p).at("SynchronizationUploadStateStreamContinue")?
            }
            Self::SynchronizationImportMessageMove(v) => {
                v.pull_scalars(p).at("SynchronizationImportMessageMove")?
            }
            Self::SetPropertiesNoReplicate(v) => {
                v.pull_scalars(p).at("SetPropertiesNoReplicate")?
            }
            Self::DeletePropertiesNoReplicate(v) => {
                v.pull_scalars(p).at("DeletePropertiesNoReplicate")?
            }
            Self::SynchronizationOpenCollector(v) => {
                v.pull_scalars(p).at("SynchronizationOpenCollector")?
            }
            Self::GetLocalReplicaIds(v) => v.pull_scalars(p).at("GetLocalReplicaIds")?,
            Self::SynchronizationImportReadStateChanges(v) => {
                v.pull_scalars(p).at("SynchronizationImportReadStateChanges")?
            }
            Self::SynchronizationGetTransferState(v) => {
                v.pull_scalars(p).at("SynchronizationGetTransferState")?
            }
            Self::TellVersion(v) => v.pull_scalars(p).at("TellVersion")?,
            Self::FreeBookmark(v) => v.pull_scalars(p).at("FreeBookmark")?,
            Self::WriteAndCommitStream(v) => {
                v.pull_scalars(p).at("WriteAndCommitStream")?
            }
            Self::HardDeleteMessages(v) => v.pull_scalars(p).at("HardDeleteMessages")?,
            Self::HardDeleteMessagesAndSubfolders(v) => {
                v.pull_scalars(p).at("HardDeleteMessagesAndSubfolders")?
            }
            Self::SetLocalReplicaMidsetDeleted(v) => {
                v.pull_scalars(p).at("SetLocalReplicaMidsetDeleted")?
            }
            Self::FastTransferDestinationPutBufferExtended(v) => {
                v.pull_scalars(p).at("FastTransferDestinationPutBufferExtended")?
            }
            Self::WriteStreamExtended(v) => v.pull_scalars(p).at("WriteStreamExtended")?,
            Self::Logon(v) => v.pull_scalars(p).at("Logon")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::OpenFolder(v) => v.push_scalars(p).at("OpenFolder")?,
            Self::OpenMessage(v) => v.push_scalars(p).at("OpenMessage")?,
            Self::GetHierarchyTable(v) => v.push_scalars(p).at("GetHierarchyTable")?,
            Self::GetContentsTable(v) => v.push_scalars(p).at("GetContentsTable")?,
            Self::CreateMessage(v) => v.push_scalars(p).at("CreateMessage")?,
            Self::GetPropertiesSpecific(v) => {
                v.push_scalars(p).at("GetPropertiesSpecific")?
            }
            Self::GetPropertiesAll(v) => v.push_scalars(p).at("GetPropertiesAll")?,
            Self::SetProperties(v) => v.push_scalars(p).at("SetProperties")?,
            Self::DeleteProperties(v) => v.push_scalars(p).at("DeleteProperties")?,
            Self::SaveChangesMessage(v) => v.push_scalars(p).at("SaveChangesMessage")?,
            Self::RemoveAllRecipients(v) => v.push_scalars(p).at("RemoveAllRecipients")?,
            Self::ModifyRecipients(v) => v.push_scalars(p).at("ModifyRecipients")?,
            Self::ReadRecipients(v) => v.push_scalars(p).at("ReadRecipients")?,
            Self::ReloadCachedInformation(v) => {
                v.push_scalars(p).at("ReloadCachedInformation")?
            }
            Self::SetMessageReadFlag(v) => v.push_scalars(p).at("SetMessageReadFlag")?,
            Self::SetColumns(v) => v.push_scalars(p).at("SetColumns")?,
            Self::SortTable(v) => v.push_scalars(p).at("SortTable")?,
            Self::Restrict(v) => v.push_scalars(p).at("Restrict")?,
            Self::QueryRows(v) => v.push_scalars(p).at("QueryRows")?,
            Self::SeekRow(v) => v.push_scalars(p).at("SeekRow")?,
            Self::SeekRowBookmark(v) => v.push_scalars(p).at("SeekRowBookmark")?,
            Self::SeekRowFractional(v) => v.push_scalars(p).at("SeekRowFractional")?,
            Self::CreateFolder(v) => v.push_scalars(p).at("CreateFolder")?,
            Self::DeleteFolder(v) => v.push_scalars(p).at("DeleteFolder")?,
            Self::DeleteMessages(v) => v.push_scalars(p).at("DeleteMessages")?,
            Self::GetMessageStatus(v) => v.push_scalars(p).at("GetMessageStatus")?,
            Self::SetMessageStatus(v) => v.push_scalars(p).at("SetMessageStatus")?,
            Self::GetAttachmentTable(v) => v.push_scalars(p).at("GetAttachmentTable")?,
            Self::OpenAttachment(v) => v.push_scalars(p).at("OpenAttachment")?,
            Self::CreateAttachment(v) => v.push_scalars(p).at("CreateAttachment")?,
            Self::DeleteAttachment(v) => v.push_scalars(p).at("DeleteAttachment")?,
            Self::SaveChangesAttachment(v) => {
                v.push_scalars(p).at("SaveChangesAttachment")?
            }
            Self::SetReceiveFolder(v) => v.push_scalars(p).at("SetReceiveFolder")?,
            Self::GetReceiveFolder(v) => v.push_scalars(p).at("GetReceiveFolder")?,
            Self::RegisterNotification(v) => {
                v.push_scalars(p).at("RegisterNotification")?
            }
            Self::OpenStream(v) => v.push_scalars(p).at("OpenStream")?,
            Self::ReadStream(v) => v.push_scalars(p).at("ReadStream")?,
            Self::WriteStream(v) => v.push_scalars(p).at("WriteStream")?,
            Self::SeekStream(v) => v.push_scalars(p).at("SeekStream")?,
            Self::SetStreamSize(v) => v.push_scalars(p).at("SetStreamSize")?,
            Self::SetSearchCriteria(v) => v.push_scalars(p).at("SetSearchCriteria")?,
            Self::GetSearchCriteria(v) => v.push_scalars(p).at("GetSearchCriteria")?,
            Self::SubmitMessage(v) => v.push_scalars(p).at("SubmitMessage")?,
            Self::MoveCopyMessages(v) => v.push_scalars(p).at("MoveCopyMessages")?,
            Self::AbortSubmit(v) => v.push_scalars(p).at("AbortSubmit")?,
            Self::MoveFolder(v) => v.push_scalars(p).at("MoveFolder")?,
            Self::CopyFolder(v) => v.push_scalars(p).at("CopyFolder")?,
            Self::CopyTo(v) => v.push_scalars(p).at("CopyTo")?,
            Self::CopyToStream(v) => v.push_scalars(p).at("CopyToStream")?,
            Self::CloneStream(v) => v.push_scalars(p).at("CloneStream")?,
            Self::GetPermissionsTable(v) => v.push_scalars(p).at("GetPermissionsTable")?,
            Self::GetRulesTable(v) => v.push_scalars(p).at("GetRulesTable")?,
            Self::ModifyPermissions(v) => v.push_scalars(p).at("ModifyPermissions")?,
            Self::ModifyRules(v) => v.push_scalars(p).at("ModifyRules")?,
            Self::GetOwningServers(v) => v.push_scalars(p).at("GetOwningServers")?,
            Self::LongTermIdFromId(v) => v.push_scalars(p).at("LongTermIdFromId")?,
            Self::IdFromLongTermId(v) => v.push_scalars(p).at("IdFromLongTermId")?,
            Self::PublicFolderIsGhosted(v) => {
                v.push_scalars(p).at("PublicFolderIsGhosted")?
            }
            Self::OpenEmbeddedMessage(v) => v.push_scalars(p).at("OpenEmbeddedMessage")?,
            Self::SpoolerLockMessage(v) => v.push_scalars(p).at("SpoolerLockMessage")?,
            Self::FastTransferSourceCopyMessages(v) => {
                v.push_scalars(p).at("FastTransferSourceCopyMessages")?
            }
            Self::FastTransferSourceCopyFolder(v) => {
                v.push_scalars(p).at("FastTransferSourceCopyFolder")?
            }
            Self::FastTransferSourceCopyTo(v) => {
                v.push_scalars(p).at("FastTransferSourceCopyTo")?
            }
            Self::FastTransferSourceGetBuffer(v) => {
                v.push_scalars(p).at("FastTransferSourceGetBuffer")?
            }
            Self::FindRow(v) => v.push_scalars(p).at("FindRow")?,
            Self::Progress(v) => v.push_scalars(p).at("Progress")?,
            Self::TransportNewMail(v) => v.push_scalars(p).at("TransportNewMail")?,
            Self::FastTransferDestinationConfigure(v) => {
                v.push_scalars(p).at("FastTransferDestinationConfigure")?
            }
            Self::FastTransferDestinationPutBuffer(v) => {
                v.push_scalars(p).at("FastTransferDestinationPutBuffer")?
            }
            Self::GetNamesFromPropertyIds(v) => {
                v.push_scalars(p).at("GetNamesFromPropertyIds")?
            }
            Self::GetPropertyIdsFromNames(v) => {
                v.push_scalars(p).at("GetPropertyIdsFromNames")?
            }
            Self::UpdateDeferredActionMessages(v) => {
                v.push_scalars(p).at("UpdateDeferredActionMessages")?
            }
            Self::EmptyFolder(v) => v.push_scalars(p).at("EmptyFolder")?,
            Self::ExpandRow(v) => v.push_scalars(p).at("ExpandRow")?,
            Self::CollapseRow(v) => v.push_scalars(p).at("CollapseRow")?,
            Self::LockRegionStream(v) => v.push_scalars(p).at("LockRegionStream")?,
            Self::UnlockRegionStream(v) => v.push_scalars(p).at("UnlockRegionStream")?,
            Self::QueryNamedProperties(v) => {
                v.push_scalars(p).at("QueryNamedProperties")?
            }
            Self::GetPerUserLongTermIds(v) => {
                v.push_scalars(p).at("GetPerUserLongTermIds")?
            }
            Self::GetPerUserGuid(v) => v.push_scalars(p).at("GetPerUserGuid")?,
            Self::ReadPerUserInformation(v) => {
                v.push_scalars(p).at("ReadPerUserInformation")?
            }
            Self::WritePerUserInformation(v) => {
                v.push_scalars(p).at("WritePerUserInformation")?
            }
            Self::SetReadFlags(v) => v.push_scalars(p).at("SetReadFlags")?,
            Self::CopyProperties(v) => v.push_scalars(p).at("CopyProperties")?,
            Self::FastTransferSourceCopyProperties(v) => {
                v.push_scalars(p).at("FastTransferSourceCopyProperties")?
            }
            Self::GetCollapseState(v) => v.push_scalars(p).at("GetCollapseState")?,
            Self::SetCollapseState(v) => v.push_scalars(p).at("SetCollapseState")?,
            Self::OptionsData(v) => v.push_scalars(p).at("OptionsData")?,
            Self::SynchronizationConfigure(v) => {
                v.push_scalars(p).at("SynchronizationConfigure")?
            }
            Self::SynchronizationImportMessageChange(v) => {
                v.push_scalars(p).at("SynchronizationImportMessageChange")?
            }
            Self::SynchronizationImportHierarchyChange(v) => {
                v.push_scalars(p).at("SynchronizationImportHierarchyChange")?
            }
            Self::SynchronizationImportDeletes(v) => {
                v.push_scalars(p).at("SynchronizationImportDeletes")?
            }
            Self::SynchronizationUploadStateStreamBegin(v) => {
                v.push_scalars(p).at("SynchronizationUploadStateStreamBegin")?
            }
            Self::SynchronizationUploadStateStreamContinue(v) => {
                v.push_scalars(p).at("SynchronizationUploadStateStreamContinue")?
            }
            Self::SynchronizationImportMessageMove(v) => {
                v.push_scalars(p).at("SynchronizationImportMessageMove")?
            }
            Self::SetPropertiesNoReplicate(v) => {
                v.push_scalars(p).at("SetPropertiesNoReplicate")?
            }
            Self::DeletePropertiesNoReplicate(v) => {
                v.push_scalars(p).at("DeletePropertiesNoReplicate")?
            }
            Self::SynchronizationOpenCollector(v) => {
                v.push_scalars(p).at("SynchronizationOpenCollector")?
            }
            Self::GetLocalReplicaIds(v) => v.push_scalars(p).at("GetLocalReplicaIds")?,
            Self::SynchronizationImportReadStateChanges(v) => {
                v.push_scalars(p).at("SynchronizationImportReadStateChanges")?
            }
            Self::SynchronizationGetTransferState(v) => {
                v.push_scalars(p).at("SynchronizationGetTransferState")?
            }
            Self::TellVersion(v) => v.push_scalars(p).at("TellVersion")?,
            Self::FreeBookmark(v) => v.push_scalars(p).at("FreeBookmark")?,
            Self::WriteAndCommitStream(v) => {
                v.push_scalars(p).at("WriteAndCommitStream")?
            }
            Self::HardDeleteMessages(v) => v.push_scalars(p).at("HardDeleteMessages")?,
            Self::HardDeleteMessagesAndSubfolders(v) => {
                v.push_scalars(p).at("HardDeleteMessagesAndSubfolders")?
            }
            Self::SetLocalReplicaMidsetDeleted(v) => {
                v.push_scalars(p).at("SetLocalReplicaMidsetDeleted")?
            }
            Self::FastTransferDestinationPutBufferExtended(v) => {
                v.push_scalars(p).at("FastTransferDestinationPutBufferExtended")?
            }
            Self::WriteStreamExtended(v) => v.push_scalars(p).at("WriteStreamExtended")?,
            Self::Logon(v) => v.push_scalars(p).at("Logon")?,
            _ => {}
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "RopRequestBody", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::OpenFolder(v) => v.print("OpenFolder", out),
            Self::OpenMessage(v) => v.print("OpenMessage", out),
            Self::GetHierarchyTable(v) => v.print("GetHierarchyTable", out),
            Self::GetContentsTable(v) => v.print("GetContentsTable", out),
            Self::CreateMessage(v) => v.print("CreateMessage", out),
            Self::GetPropertiesSpecific(v) => v.print("GetPropertiesSpecific", out),
            Self::GetPropertiesAll(v) => v.print("GetPropertiesAll", out),
            Self::SetProperties(v) => v.print("SetProperties", out),
            Self::DeleteProperties(v) => v.print("DeleteProperties", out),
            Self::SaveChangesMessage(v) => v.print("SaveChangesMessage", out),
            Self::RemoveAllRecipients(v) => v.print("RemoveAllRecipients", out),
            Self::ModifyRecipients(v) => v.print("ModifyRecipients", out),
            Self::ReadRecipients(v) => v.print("ReadRecipients", out),
            Self::ReloadCachedInformation(v) => v.print("ReloadCachedInformation", out),
            Self::SetMessageReadFlag(v) => v.print("SetMessageReadFlag", out),
            Self::SetColumns(v) => v.print("SetColumns", out),
            Self::SortTable(v) => v.print("SortTable", out),
            Self::Restrict(v) => v.print("Restrict", out),
            Self::QueryRows(v) => v.print("QueryRows", out),
            Self::SeekRow(v) => v.print("SeekRow", out),
            Self::SeekRowBookmark(v) => v.print("SeekRowBookmark", out),
            Self::SeekRowFractional(v) => v.print("SeekRowFractional", out),
            Self::CreateFolder(v) => v.print("CreateFolder", out),
            Self::DeleteFolder(v) => v.print("DeleteFolder", out),
            Self::DeleteMessages(v) => v.print("DeleteMessages", out),
            Self::GetMessageStatus(v) => v.print("GetMessageStatus", out),
            Self::SetMessageStatus(v) => v.print("SetMessageStatus", out),
            Self::GetAttachmentTable(v) => v.print("GetAttachmentTable", out),
            Self::OpenAttachment(v) => v.print("OpenAttachment", out),
            Self::CreateAttachment(v) => v.print("CreateAttachment", out),
            Self::DeleteAttachment(v) => v.print("DeleteAttachment", out),
            Self::SaveChangesAttachment(v) => v.print("SaveChangesAttachment", out),
            Self::SetReceiveFolder(v) => v.print("SetReceiveFolder", out),
            Self::GetReceiveFolder(v) => v.print("GetReceiveFolder", out),
            Self::RegisterNotification(v) => v.print("RegisterNotification", out),
            Self::OpenStream(v) => v.print("OpenStream", out),
            Self::ReadStream(v) => v.print("ReadStream", out),
            Self::WriteStream(v) => v.print("WriteStream", out),
            Self::SeekStream(v) => v.print("SeekStream", out),
            Self::SetStreamSize(v) => v.print("SetStreamSize", out),
            Self::SetSearchCriteria(v) => v.print("SetSearchCriteria", out),
            Self::GetSearchCriteria(v) => v.print("GetSearchCriteria", out),
            Self::SubmitMessage(v) => v.print("SubmitMessage", out),
            Self::MoveCopyMessages(v) => v.print("MoveCopyMessages", out),
            Self::AbortSubmit(v) => v.print("AbortSubmit", out),
            Self::MoveFolder(v) => v.print("MoveFolder", out),
            Self::CopyFolder(v) => v.print("CopyFolder", out),
            Self::CopyTo(v) => v.print("CopyTo", out),
            Self::CopyToStream(v) => v.print("CopyToStream", out),
            Self::CloneStream(v) => v.print("CloneStream", out),
            Self::GetPermissionsTable(v) => v.print("GetPermissionsTable", out),
            Self::GetRulesTable(v) => v.print("GetRulesTable", out),
            Self::ModifyPermissions(v) => v.print("ModifyPermissions", out),
            Self::ModifyRules(v) => v.print("ModifyRules", out),
            Self::GetOwningServers(v) => v.print("GetOwningServers", out),
            Self::LongTermIdFromId(v) => v.print("LongTermIdFromId", out),
            Self::IdFromLongTermId(v) => v.print("IdFromLongTermId", out),
            Self::PublicFolderIsGhosted(v) => v.print("PublicFolderIsGhosted", out),
            Self::OpenEmbeddedMessage(v) => v.print("OpenEmbeddedMessage", out),
            Self::SpoolerLockMessage(v) => v.print("SpoolerLockMessage", out),
            Self::FastTransferSourceCopyMessages(v) => {
                v.print("FastTransferSourceCopyMessages", out)
            }
            Self::FastTransferSourceCopyFolder(v) => {
                v.print("FastTransferSourceCopyFolder", out)
            }
            Self::FastTransferSourceCopyTo(v) => v.print("FastTransferSourceCopyTo", out),
            Self::FastTransferSourceGetBuffer(v) => {
                v.print("FastTransferSourceGetBuffer", out)
            }
            Self::FindRow(v) => v.print("FindRow", out),
            Self::Progress(v) => v.print("Progress", out),
            Self::TransportNewMail(v) => v.print("TransportNewMail", out),
            Self::FastTransferDestinationConfigure(v) => {
                v.print("FastTransferDestinationConfigure", out)
            }
            Self::FastTransferDestinationPutBuffer(v) => {
                v.print("FastTransferDestinationPutBuffer", out)
            }
            Self::GetNamesFromPropertyIds(v) => v.print("GetNamesFromPropertyIds", out),
            Self::GetPropertyIdsFromNames(v) => v.print("GetPropertyIdsFromNames", out),
            Self::UpdateDeferredActionMessages(v) => {
                v.print("UpdateDeferredActionMessages", out)
            }
            Self::EmptyFolder(v) => v.print("EmptyFolder", out),
            Self::ExpandRow(v) => v.print("ExpandRow", out),
            Self::CollapseRow(v) => v.print("CollapseRow", out),
            Self::LockRegionStream(v) => v.print("LockRegionStream", out),
            Self::UnlockRegionStream(v) => v.print("UnlockRegionStream", out),
            Self::QueryNamedProperties(v) => v.print("QueryNamedProperties", out),
            Self::GetPerUserLongTermIds(v) => v.print("GetPerUserLongTermIds", out),
            Self::GetPerUserGuid(v) => v.print("GetPerUserGuid", out),
            Self::ReadPerUserInformation(v) => v.print("ReadPerUserInformation", out),
            Self::WritePerUserInformation(v) => v.print("WritePerUserInformation", out),
            Self::SetReadFlags(v) => v.print("SetReadFlags", out),
            Self::CopyProperties(v) => v.print("CopyProperties", out),
            Self::FastTransferSourceCopyProperties(v) => {
                v.print("FastTransferSourceCopyProperties", out)
            }
            Self::GetCollapseState(v) => v.print("GetCollapseState", out),
            Self::SetCollapseState(v) => v.print("SetCollapseState", out),
            Self::OptionsData(v) => v.print("OptionsData", out),
            Self::SynchronizationConfigure(v) => v.print("SynchronizationConfigure", out),
            Self::SynchronizationImportMessageChange(v) => {
                v.print("SynchronizationImportMessageChange", out)
            }
            Self::SynchronizationImportHierarchyChange(v) => {
                v.print("SynchronizationImportHierarchyChange", out)
            }
            Self::SynchronizationImportDeletes(v) => {
                v.print("SynchronizationImportDeletes", out)
            }
            Self::SynchronizationUploadStateStreamBegin(v) => {
                v.print("SynchronizationUploadStateStreamBegin", out)
            }
            Self::SynchronizationUploadStateStreamContinue(v) => {
                v.print("SynchronizationUploadStateStreamContinue", out)
            }
            Self::SynchronizationImportMessageMove(v) => {
                v.print("SynchronizationImportMessageMove", out)
            }
            Self::SetPropertiesNoReplicate(v) => v.print("SetPropertiesNoReplicate", out),
            Self::DeletePropertiesNoReplicate(v) => {
                v.print("DeletePropertiesNoReplicate", out)
            }
            Self::SynchronizationOpenCollector(v) => {
                v.print("SynchronizationOpenCollector", out)
            }
            Self::GetLocalReplicaIds(v) => v.print("GetLocalReplicaIds", out),
            Self::SynchronizationImportReadStateChanges(v) => {
                v.print("SynchronizationImportReadStateChanges", out)
            }
            Self::SynchronizationGetTransferState(v) => {
                v.print("SynchronizationGetTransferState", out)
            }
            Self::TellVersion(v) => v.print("TellVersion", out),
            Self::FreeBookmark(v) => v.print("FreeBookmark", out),
            Self::WriteAndCommitStream(v) => v.print("WriteAndCommitStream", out),
            Self::HardDeleteMessages(v) => v.print("HardDeleteMessages", out),
            Self::HardDeleteMessagesAndSubfolders(v) => {
                v.print("HardDeleteMessagesAndSubfolders", out)
            }
            Self::SetLocalReplicaMidsetDeleted(v) => {
                v.print("SetLocalReplicaMidsetDeleted", out)
            }
            Self::FastTransferDestinationPutBufferExtended(v) => {
                v.print("FastTransferDestinationPutBufferExtended", out)
            }
            Self::WriteStreamExtended(v) => v.print("WriteStreamExtended", out),
            Self::Logon(v) => v.print("Logon", out),
            _ => {}
        }
        out.end();
    }
}

/// A request (MS-OXCROPS 2.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RopId RopId;
///     uint8 LogonId;
///     /**
///      * Index of the handle of the object to work on. RopLogon has its output
///      * here; operations with two objects, their source; those with a
///      * `ResponseHandleIndex`, that.
///      */
///     uint8 InputHandleIndex;
///     [switch_is(RopId), provide(logon_id, LogonId)] RopRequestBody Body;
/// } RopRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopRequest {
    /// `RopId RopId`
    #[doc(alias = "RopId")]
    pub rop_id: RopId,
    /// `uint8 LogonId`
    #[doc(alias = "LogonId")]
    pub logon_id: u8,
    /// Index of the handle of the object to work on. RopLogon has its output
    /// here; operations with two objects, their source; those with a
    /// \`ResponseHandleIndex\`, that.
    #[doc(alias = "InputHandleIndex")]
    pub input_handle_index: u8,
    /// `[switch_is(RopId), provide(logon_id, LogonId)] RopRequestBody Body`
    #[doc(alias = "Body")]
    pub body: RopRequestBody,
}

impl Ndr for RopRequest {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 3, 0, [(rop_id, 0), (logon_id, 1), (input_handle_index, 2)]
        ) {
            self.rop_id.pull_scalars(p).at("RopId")?;
            self.logon_id.pull_scalars(p).at("LogonId")?;
            self.input_handle_index.pull_scalars(p).at("InputHandleIndex")?;
        }
        p.with_number(
                "logon_id",
                p.narrow(i128::from(self.logon_id))?,
                |p| self.body.pull_scalars(level(self.rop_id.0), p),
            )
            .at("Body")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.rop_id.push_scalars(p).at("RopId")?;
        self.logon_id.push_scalars(p).at("LogonId")?;
        self.input_handle_index.push_scalars(p).at("InputHandleIndex")?;
        p.with_number(
                "logon_id",
                p.narrow(i128::from(self.logon_id))?,
                |p| self.body.push_scalars(level(self.rop_id.0), p),
            )
            .at("Body")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopRequest");
        self.rop_id.print("RopId", out);
        self.logon_id.print("LogonId", out);
        self.input_handle_index.print("InputHandleIndex", out);
        show_with_number(
            "logon_id",
            Some(i128::from(self.logon_id)),
            out,
            |out| self.body.print(level(self.rop_id.0), "Body", out),
        );
        out.end();
    }
}

/// What a response says.
///
/// ```idl
/// typedef [nodiscriminant, switch_type(uint8), flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] union {
///     [case(RopOpenFolder)] RopOpenFolderResponse OpenFolder;
///     [case(RopOpenMessage)] RopOpenMessageResponse OpenMessage;
///     [case(RopGetHierarchyTable)] RopGetHierarchyTableResponse GetHierarchyTable;
///     [case(RopGetContentsTable)] RopGetContentsTableResponse GetContentsTable;
///     [case(RopCreateMessage)] RopCreateMessageResponse CreateMessage;
///     [case(RopGetPropertiesSpecific)] RopGetPropertiesSpecificResponse GetPropertiesSpecific;
///     [case(RopGetPropertiesAll)] RopGetPropertiesAllResponse GetPropertiesAll;
///     [case(RopGetPropertiesList)] RopGetPropertiesListResponse GetPropertiesList;
///     [case(RopSetProperties)] RopSetPropertiesResponse SetProperties;
///     [case(RopDeleteProperties)] RopDeletePropertiesResponse DeleteProperties;
///     [case(RopSaveChangesMessage)] RopSaveChangesMessageResponse SaveChangesMessage;
///     [case(RopRemoveAllRecipients)] RopRemoveAllRecipientsResponse RemoveAllRecipients;
///     [case(RopModifyRecipients)] RopModifyRecipientsResponse ModifyRecipients;
///     [case(RopReadRecipients)] RopReadRecipientsResponse ReadRecipients;
///     [case(RopReloadCachedInformation)] RopReloadCachedInformationResponse ReloadCachedInformation;
///     [case(RopSetMessageReadFlag)] RopSetMessageReadFlagResponse SetMessageReadFlag;
///     [case(RopSetColumns)] RopSetColumnsResponse SetColumns;
///     [case(RopSortTable)] RopSortTableResponse SortTable;
///     [case(RopRestrict)] RopRestrictResponse Restrict;
///     [case(RopQueryRows)] RopQueryRowsResponse QueryRows;
///     [case(RopGetStatus)] RopGetStatusResponse GetStatus;
///     [case(RopQueryPosition)] RopQueryPositionResponse QueryPosition;
///     [case(RopSeekRow)] RopSeekRowResponse SeekRow;
///     [case(RopSeekRowBookmark)] RopSeekRowBookmarkResponse SeekRowBookmark;
///     [case(RopSeekRowFractional)] RopSeekRowFractionalResponse SeekRowFractional;
///     [case(RopCreateBookmark)] RopCreateBookmarkResponse CreateBookmark;
///     [case(RopCreateFolder)] RopCreateFolderResponse CreateFolder;
///     [case(RopDeleteFolder)] RopDeleteFolderResponse DeleteFolder;
///     [case(RopDeleteMessages)] RopDeleteMessagesResponse DeleteMessages;
///     [case(RopSetMessageStatus)] RopSetMessageStatusResponse SetMessageStatus;
///     [case(RopGetAttachmentTable)] RopGetAttachmentTableResponse GetAttachmentTable;
///     [case(RopOpenAttachment)] RopOpenAttachmentResponse OpenAttachment;
///     [case(RopCreateAttachment)] RopCreateAttachmentResponse CreateAttachment;
///     [case(RopDeleteAttachment)] RopDeleteAttachmentResponse DeleteAttachment;
///     [case(RopSaveChangesAttachment)] RopSaveChangesAttachmentResponse SaveChangesAttachment;
///     [case(RopSetReceiveFolder)] RopSetReceiveFolderResponse SetReceiveFolder;
///     [case(RopGetReceiveFolder)] RopGetReceiveFolderResponse GetReceiveFolder;
///     [case(RopRegisterNotification)] RopRegisterNotificationResponse RegisterNotification;
///     [case(RopNotify)] RopNotifyResponse Notify;
/// …
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum RopResponseBody {
    /// For `RopOpenFolder` (2).
    OpenFolder(RopOpenFolderResponse),
    /// For `RopOpenMessage` (3).
    OpenMessage(RopOpenMessageResponse),
    /// For `RopGetHierarchyTable` (4).
    GetHierarchyTable(RopGetHierarchyTableResponse),
    /// For `RopGetContentsTable` (5).
    GetContentsTable(RopGetContentsTableResponse),
    /// For `RopCreateMessage` (6).
    CreateMessage(RopCreateMessageResponse),
    /// For `RopGetPropertiesSpecific` (7).
    GetPropertiesSpecific(RopGetPropertiesSpecificResponse),
    /// For `RopGetPropertiesAll` (8).
    GetPropertiesAll(RopGetPropertiesAllResponse),
    /// For `RopGetPropertiesList` (9).
    GetPropertiesList(RopGetPropertiesListResponse),
    /// For `RopSetProperties` (10).
    SetProperties(RopSetPropertiesResponse),
    /// For `RopDeleteProperties` (11).
    DeleteProperties(RopDeletePropertiesResponse),
    /// For `RopSaveChangesMessage` (12).
    SaveChangesMessage(RopSaveChangesMessageResponse),
    /// For `RopRemoveAllRecipients` (13).
    RemoveAllRecipients(RopRemoveAllRecipientsResponse),
    /// For `RopModifyRecipients` (14).
    ModifyRecipients(RopModifyRecipientsResponse),
    /// For `RopReadRecipients` (15).
    ReadRecipients(RopReadRecipientsResponse),
    /// For `RopReloadCachedInformation` (16).
    ReloadCachedInformation(RopReloadCachedInformationResponse),
    /// For `RopSetMessageReadFlag` (17).
    SetMessageReadFlag(RopSetMessageReadFlagResponse),
    /// For `RopSetColumns` (18).
    SetColumns(RopSetColumnsResponse),
    /// For `RopSortTable` (19).
    SortTable(RopSortTableResponse),
    /// For `RopRestrict` (20).
    Restrict(RopRestrictResponse),
    /// For `RopQueryRows` (21).
    QueryRows(RopQueryRowsResponse),
    /// For `RopGetStatus` (22).
    GetStatus(RopGetStatusResponse),
    /// For `RopQueryPosition` (23).
    QueryPosition(RopQueryPositionResponse),
    /// For `RopSeekRow` (24).
    SeekRow(RopSeekRowResponse),
    /// For `RopSeekRowBookmark` (25).
    SeekRowBookmark(RopSeekRowBookmarkResponse),
    /// For `RopSeekRowFractional` (26).
    SeekRowFractional(RopSeekRowFractionalResponse),
    /// For `RopCreateBookmark` (27).
    CreateBookmark(RopCreateBookmarkResponse),
    /// For `RopCreateFolder` (28).
    CreateFolder(RopCreateFolderResponse),
    /// For `RopDeleteFolder` (29).
    DeleteFolder(RopDeleteFolderResponse),
    /// For `RopDeleteMessages` (30).
    DeleteMessages(RopDeleteMessagesResponse),
    /// For `RopSetMessageStatus` (32).
    SetMessageStatus(RopSetMessageStatusResponse),
    /// For `RopGetAttachmentTable` (33).
    GetAttachmentTable(RopGetAttachmentTableResponse),
    /// For `RopOpenAttachment` (34).
    OpenAttachment(RopOpenAttachmentResponse),
    /// For `RopCreateAttachment` (35).
    CreateAttachment(RopCreateAttachmentResponse),
    /// For `RopDeleteAttachment` (36).
    DeleteAttachment(RopDeleteAttachmentResponse),
    /// For `RopSaveChangesAttachment` (37).
    SaveChangesAttachment(RopSaveChangesAttachmentResponse),
    /// For `RopSetReceiveFolder` (38).
    SetReceiveFolder(RopSetReceiveFolderResponse),
    /// For `RopGetReceiveFolder` (39).
    GetReceiveFolder(RopGetReceiveFolderResponse),
    /// For `RopRegisterNotification` (41).
    RegisterNotification(RopRegisterNotificationResponse),
    /// For `RopNotify` (42).
    Notify(RopNotifyResponse),
    /// For `RopOpenStream` (43).
    OpenStream(RopOpenStreamResponse),
    /// For `RopReadStream` (44).
    ReadStream(RopReadStreamResponse),
    /// For `RopWriteStream` (45).
    WriteStream(RopWriteStreamResponse),
    /// For `RopSeekStream` (46).
    SeekStream(RopSeekStreamResponse),
    /// For `RopSetStreamSize` (47).
    SetStreamSize(RopSetStreamSizeResponse),
    /// For `RopSetSearchCriteria` (48).
    SetSearchCriteria(RopSetSearchCriteriaResponse),
    /// For `RopGetSearchCriteria` (49).
    GetSearchCriteria(RopGetSearchCriteriaResponse),
    /// For `RopSubmitMessage` (50).
    SubmitMessage(RopSubmitMessageResponse),
    /// For `RopMoveCopyMessages` (51).
    MoveCopyMessages(RopMoveCopyMessagesResponse),
    /// For `RopAbortSubmit` (52).
    AbortSubmit(RopAbortSubmitResponse),
    /// For `RopMoveFolder` (53).
    MoveFolder(RopMoveFolderResponse),
    /// For `RopCopyFolder` (54).
    CopyFolder(RopCopyFolderResponse),
    /// For `RopQueryColumnsAll` (55).
    QueryColumnsAll(RopQueryColumnsAllResponse),
    /// For `RopAbort` (56).
    Abort(RopAbortResponse),
    /// For `RopCopyTo` (57).
    CopyTo(RopCopyToResponse),
    /// For `RopCopyToStream` (58).
    CopyToStream(RopCopyToStreamResponse),
    /// For `RopCloneStream` (59).
    CloneStream(RopCloneStreamResponse),
    /// For `RopGetPermissionsTable` (62).
    GetPermissionsTable(RopGetPermissionsTableResponse),
    /// For `RopGetRulesTable` (63).
    GetRulesTable(RopGetRulesTableResponse),
    /// For `RopModifyPermissions` (64).
    ModifyPermissions(RopModifyPermissionsResponse),
    /// For `RopModifyRules` (65).
    ModifyRules(RopModifyRulesResponse),
    /// For `RopGetOwningServers` (66).
    GetOwningServers(RopGetOwningServersResponse),
    /// For `RopLongTermIdFromId` (67).
    LongTermIdFromId(RopLongTermIdFromIdResponse),
    /// For `RopIdFromLongTermId` (68).
    IdFromLongTermId(RopIdFromLongTermIdResponse),
    /// For `RopPublicFolderIsGhosted` (69).
    PublicFolderIsGhosted(RopPublicFolderIsGhostedResponse),
    /// For `RopOpenEmbeddedMessage` (70).
    OpenEmbeddedMessage(RopOpenEmbeddedMessageResponse),
    /// For `RopSetSpooler` (71).
    SetSpooler(RopSetSpoolerResponse),
    /// For `RopSpoolerLockMessage` (72).
    SpoolerLockMessage(RopSpoolerLockMessageResponse),
    /// For `RopGetAddressTypes` (73).
    GetAddressTypes(RopGetAddressTypesResponse),
    /// For `RopTransportSend` (74).
    TransportSend(RopTransportSendResponse),
    /// For `RopFastTransferSourceCopyMessages` (75).
    FastTransferSourceCopyMessages(RopFastTransferSourceCopyMessagesResponse),
    /// For `RopFastTransferSourceCopyFolder` (76).
    FastTransferSourceCopyFolder(RopFastTransferSourceCopyFolderResponse),
    /// For `RopFastTransferSourceCopyTo` (77).
    FastTransferSourceCopyTo(RopFastTransferSourceCopyToResponse),
    /// For `RopFastTransferSourceGetBuffer` (78).
    FastTransferSourceGetBuffer(RopFastTransferSourceGetBufferResponse),
    /// For `RopFindRow` (79).
    FindRow(RopFindRowResponse),
    /// For `RopProgress` (80).
    Progress(RopProgressResponse),
    /// For `RopTransportNewMail` (81).
    TransportNewMail(RopTransportNewMailResponse),
    /// For `RopGetValidAttachments` (82).
    GetValidAttachments(RopGetValidAttachmentsResponse),
    /// For `RopFastTransferDestinationConfigure` (83).
    FastTransferDestinationConfigure(RopFastTransferDestinationConfigureResponse),
    /// For `RopFastTransferDestinationPutBuffer` (84).
    FastTransferDestinationPutBuffer(RopFastTransferDestinationPutBufferResponse),
    /// For `RopGetNamesFromPropertyIds` (85).
    GetNamesFromPropertyIds(RopGetNamesFromPropertyIdsResponse),
    /// For `RopGetPropertyIdsFromNames` (86).
    GetPropertyIdsFromNames(RopGetPropertyIdsFromNamesResponse),
    /// For `RopUpdateDeferredActionMessages` (87).
    UpdateDeferredActionMessages(RopUpdateDeferredActionMessagesResponse),
    /// For `RopEmptyFolder` (88).
    EmptyFolder(RopEmptyFolderResponse),
    /// For `RopExpandRow` (89).
    ExpandRow(RopExpandRowResponse),
    /// For `RopCollapseRow` (90).
    CollapseRow(RopCollapseRowResponse),
    /// For `RopLockRegionStream` (91).
    LockRegionStream(RopLockRegionStreamResponse),
    /// For `RopUnlockRegionStream` (92).
    UnlockRegionStream(RopUnlockRegionStreamResponse),
    /// For `RopCommitStream` (93).
    CommitStream(RopCommitStreamResponse),
    /// For `RopGetStreamSize` (94).
    GetStreamSize(RopGetStreamSizeResponse),
    /// For `RopQueryNamedProperties` (95).
    QueryNamedProperties(RopQueryNamedPropertiesResponse),
    /// For `RopGetPerUserLongTermIds` (96).
    GetPerUserLongTermIds(RopGetPerUserLongTermIdsResponse),
    /// For `RopGetPerUserGuid` (97).
    GetPerUserGuid(RopGetPerUserGuidResponse),
    /// For `RopReadPerUserInformation` (99).
    ReadPerUserInformation(RopReadPerUserInformationResponse),
    /// For `RopWritePerUserInformation` (100).
    WritePerUserInformation(RopWritePerUserInformationResponse),
    /// For `RopSetReadFlags` (102).
    SetReadFlags(RopSetReadFlagsResponse),
    /// For `RopCopyProperties` (103).
    CopyProperties(RopCopyPropertiesResponse),
    /// For `RopGetReceiveFolderTable` (104).
    GetReceiveFolderTable(RopGetReceiveFolderTableResponse),
    /// For `RopFastTransferSourceCopyProperties` (105).
    FastTransferSourceCopyProperties(RopFastTransferSourceCopyPropertiesResponse),
    /// For `RopGetCollapseState` (107).
    GetCollapseState(RopGetCollapseStateResponse),
    /// For `RopSetCollapseState` (108).
    SetCollapseState(RopSetCollapseStateResponse),
    /// For `RopGetTransportFolder` (109).
    GetTransportFolder(RopGetTransportFolderResponse),
    /// For `RopPending` (110).
    Pending(RopPendingResponse),
    /// For `RopOptionsData` (111).
    OptionsData(RopOptionsDataResponse),
    /// For `RopSynchronizationConfigure` (112).
    SynchronizationConfigure(RopSynchronizationConfigureResponse),
    /// For `RopSynchronizationImportMessageChange` (114).
    SynchronizationImportMessageChange(RopSynchronizationImportMessageChangeResponse),
    /// For `RopSynchronizationImportHierarchyChange` (115).
    SynchronizationImportHierarchyChange(
        RopSynchronizationImportHierarchyChangeResponse,
    ),
    /// For `RopSynchronizationImportDeletes` (116).
    SynchronizationImportDeletes(RopSynchronizationImportDeletesResponse),
    /// For `RopSynchronizationUploadStateStreamBegin` (117).
    SynchronizationUploadStateStreamBegin(
        RopSynchronizationUploadStateStreamBeginResponse,
    ),
    /// For `RopSynchronizationUploadStateStreamContinue` (118).
    SynchronizationUploadStateStreamContinue(
        RopSynchronizationUploadStateStreamContinueResponse,
    ),
    /// For `RopSynchronizationUploadStateStreamEnd` (119).
    SynchronizationUploadStateStreamEnd(RopSynchronizationUploadStateStreamEndResponse),
    /// For `RopSynchronizationImportMessageMove` (120).
    SynchronizationImportMessageMove(RopSynchronizationImportMessageMoveResponse),
    /// For `RopSetPropertiesNoReplicate` (121).
    SetPropertiesNoReplicate(RopSetPropertiesNoReplicateResponse),
    /// For `RopDeletePropertiesNoReplicate` (122).
    DeletePropertiesNoReplicate(RopDeletePropertiesNoReplicateResponse),
    /// For `RopGetStoreState` (123).
    GetStoreState(RopGetStoreStateResponse),
    /// For `RopSynchronizationOpenCollector` (126).
    SynchronizationOpenCollector(RopSynchronizationOpenCollectorResponse),
    /// For `RopGetLocalReplicaIds` (127).
    GetLocalReplicaIds(RopGetLocalReplicaIdsResponse),
    /// For `RopSynchronizationImportReadStateChanges` (128).
    SynchronizationImportReadStateChanges(
        RopSynchronizationImportReadStateChangesResponse,
    ),
    /// For `RopResetTable` (129).
    ResetTable(RopResetTableResponse),
    /// For `RopSynchronizationGetTransferState` (130).
    SynchronizationGetTransferState(RopSynchronizationGetTransferStateResponse),
    /// For `RopTellVersion` (134).
    TellVersion(RopTellVersionResponse),
    /// For `RopFreeBookmark` (137).
    FreeBookmark(RopFreeBookmarkResponse),
    /// For `RopWriteAndCommitStream` (144).
    WriteAndCommitStream(RopWriteAndCommitStreamResponse),
    /// For `RopHardDeleteMessages` (145).
    HardDeleteMessages(RopHardDeleteMessagesResponse),
    /// For `RopHardDeleteMessagesAndSubfolders` (146).
    HardDeleteMessagesAndSubfolders(RopHardDeleteMessagesAndSubfoldersResponse),
    /// For `RopSetLocalReplicaMidsetDeleted` (147).
    SetLocalReplicaMidsetDeleted(RopSetLocalReplicaMidsetDeletedResponse),
    /// For `RopFastTransferDestinationPutBufferExtended` (157).
    FastTransferDestinationPutBufferExtended(
        RopFastTransferDestinationPutBufferExtendedResponse,
    ),
    /// For `RopWriteStreamExtended` (163).
    WriteStreamExtended(RopWriteStreamExtendedResponse),
    /// For `RopBackoff` (249).
    Backoff(RopBackoffResponse),
    /// For `RopLogon` (254).
    Logon(RopLogonResponse),
    /// For `RopBufferTooSmall` (255).
    BufferTooSmall(RopBufferTooSmallResponse),
}

impl Default for RopResponseBody {
    fn default() -> Self {
        Self::OpenFolder(Default::default())
    }
}

impl RopResponseBody {
    /// Whether this is the arm for a level.
    pub fn accepts(&self, level: i64) -> bool {
        match self {
            Self::OpenFolder(_) => matches!(level, 2),
            Self::OpenMessage(_) => matches!(level, 3),
            Self::GetHierarchyTable(_) => matches!(level, 4),
            Self::GetContentsTable(_) => matches!(level, 5),
            Self::CreateMessage(_) => matches!(level, 6),
            Self::GetPropertiesSpecific(_) => matches!(level, 7),
            Self::GetPropertiesAll(_) => matches!(level, 8),
            Self::GetPropertiesList(_) => matches!(level, 9),
            Self::SetProperties(_) => matches!(level, 10),
            Self::DeleteProperties(_) => matches!(level, 11),
            Self::SaveChangesMessage(_) => matches!(level, 12),
            Self::RemoveAllRecipients(_) => matches!(level, 13),
            Self::ModifyRecipients(_) => matches!(level, 14),
            Self::ReadRecipients(_) => matches!(level, 15),
            Self::ReloadCachedInformation(_) => matches!(level, 16),
            Self::SetMessageReadFlag(_) => matches!(level, 17),
            Self::SetColumns(_) => matches!(level, 18),
            Self::SortTable(_) => matches!(level, 19),
            Self::Restrict(_) => matches!(level, 20),
            Self::QueryRows(_) => matches!(level, 21),
            Self::GetStatus(_) => matches!(level, 22),
            Self::QueryPosition(_) => matches!(level, 23),
            Self::SeekRow(_) => matches!(level, 24),
            Self::SeekRowBookmark(_) => matches!(level, 25),
            Self::SeekRowFractional(_) => matches!(level, 26),
            Self::CreateBookmark(_) => matches!(level, 27),
            Self::CreateFolder(_) => matches!(level, 28),
            Self::DeleteFolder(_) => matches!(level, 29),
            Self::DeleteMessages(_) => matches!(level, 30),
            Self::SetMessageStatus(_) => matches!(level, 32),
            Self::GetAttachmentTable(_) => matches!(level, 33),
            Self::OpenAttachment(_) => matches!(level, 34),
            Self::CreateAttachment(_) => matches!(level, 35),
            Self::DeleteAttachment(_) => matches!(level, 36),
            Self::SaveChangesAttachment(_) => matches!(level, 37),
            Self::SetReceiveFolder(_) => matches!(level, 38),
            Self::GetReceiveFolder(_) => matches!(level, 39),
            Self::RegisterNotification(_) => matches!(level, 41),
            Self::Notify(_) => matches!(level, 42),
            Self::OpenStream(_) => matches!(level, 43),
            Self::ReadStream(_) => matches!(level, 44),
            Self::WriteStream(_) => matches!(level, 45),
            Self::SeekStream(_) => matches!(level, 46),
            Self::SetStreamSize(_) => matches!(level, 47),
            Self::SetSearchCriteria(_) => matches!(level, 48),
            Self::GetSearchCriteria(_) => matches!(level, 49),
            Self::SubmitMessage(_) => matches!(level, 50),
            Self::MoveCopyMessages(_) => matches!(level, 51),
            Self::AbortSubmit(_) => matches!(level, 52),
            Self::MoveFolder(_) => matches!(level, 53),
            Self::CopyFolder(_) => matches!(level, 54),
            Self::QueryColumnsAll(_) => matches!(level, 55),
            Self::Abort(_) => matches!(level, 56),
            Self::CopyTo(_) => matches!(level, 57),
            Self::CopyToStream(_) => matches!(level, 58),
            Self::CloneStream(_) => matches!(level, 59),
            Self::GetPermissionsTable(_) => matches!(level, 62),
            Self::GetRulesTable(_) => matches!(level, 63),
            Self::ModifyPermissions(_) => matches!(level, 64),
            Self::ModifyRules(_) => matches!(level, 65),
            Self::GetOwningServers(_) => matches!(level, 66),
            Self::LongTermIdFromId(_) => matches!(level, 67),
            Self::IdFromLongTermId(_) => matches!(level, 68),
            Self::PublicFolderIsGhosted(_) => matches!(level, 69),
            Self::OpenEmbeddedMessage(_) => matches!(level, 70),
            Self::SetSpooler(_) => matches!(level, 71),
            Self::SpoolerLockMessage(_) => matches!(level, 72),
            Self::GetAddressTypes(_) => matches!(level, 73),
            Self::TransportSend(_) => matches!(level, 74),
            Self::FastTransferSourceCopyMessages(_) => matches!(level, 75),
            Self::FastTransferSourceCopyFolder(_) => matches!(level, 76),
            Self::FastTransferSourceCopyTo(_) => matches!(level, 77),
            Self::FastTransferSourceGetBuffer(_) => matches!(level, 78),
            Self::FindRow(_) => matches!(level, 79),
            Self::Progress(_) => matches!(level, 80),
            Self::TransportNewMail(_) => matches!(level, 81),
            Self::GetValidAttachments(_) => matches!(level, 82),
            Self::FastTransferDestinationConfigure(_) => matches!(level, 83),
            Self::FastTransferDestinationPutBuffer(_) => matches!(level, 84),
            Self::GetNamesFromPropertyIds(_) => matches!(level, 85),
            Self::GetPropertyIdsFromNames(_) => matches!(level, 86),
            Self::UpdateDeferredActionMessages(_) => matches!(level, 87),
            Self::EmptyFolder(_) => matches!(level, 88),
            Self::ExpandRow(_) => matches!(level, 89),
            Self::CollapseRow(_) => matches!(level, 90),
            Self::LockRegionStream(_) => matches!(level, 91),
            Self::UnlockRegionStream(_) => matches!(level, 92),
            Self::CommitStream(_) => matches!(level, 93),
            Self::GetStreamSize(_) => matches!(level, 94),
            Self::QueryNamedProperties(_) => matches!(level, 95),
            Self::GetPerUserLongTermIds(_) => matches!(level, 96),
            Self::GetPerUserGuid(_) => matches!(level, 97),
            Self::ReadPerUserInformation(_) => matches!(level, 99),
            Self::WritePerUserInformation(_) => matches!(level, 100),
            Self::SetReadFlags(_) => matches!(level, 102),
            Self::CopyProperties(_) => matches!(level, 103),
            Self::GetReceiveFolderTable(_) => matches!(level, 104),
            Self::FastTransferSourceCopyProperties(_) => matches!(level, 105),
            Self::GetCollapseState(_) => matches!(level, 107),
            Self::SetCollapseState(_) => matches!(level, 108),
            Self::GetTransportFolder(_) => matches!(level, 109),
            Self::Pending(_) => matches!(level, 110),
            Self::OptionsData(_) => matches!(level, 111),
            Self::SynchronizationConfigure(_) => matches!(level, 112),
            Self::SynchronizationImportMessageChange(_) => matches!(level, 114),
            Self::SynchronizationImportHierarchyChange(_) => matches!(level, 115),
            Self::SynchronizationImportDeletes(_) => matches!(level, 116),
            Self::SynchronizationUploadStateStreamBegin(_) => matches!(level, 117),
            Self::SynchronizationUploadStateStreamContinue(_) => matches!(level, 118),
            Self::SynchronizationUploadStateStreamEnd(_) => matches!(level, 119),
            Self::SynchronizationImportMessageMove(_) => matches!(level, 120),
            Self::SetPropertiesNoReplicate(_) => matches!(level, 121),
            Self::DeletePropertiesNoReplicate(_) => matches!(level, 122),
            Self::GetStoreState(_) => matches!(level, 123),
            Self::SynchronizationOpenCollector(_) => matches!(level, 126),
            Self::GetLocalReplicaIds(_) => matches!(level, 127),
            Self::SynchronizationImportReadStateChanges(_) => matches!(level, 128),
            Self::ResetTable(_) => matches!(level, 129),
            Self::SynchronizationGetTransferState(_) => matches!(level, 130),
            Self::TellVersion(_) => matches!(level, 134),
            Self::FreeBookmark(_) => matches!(level, 137),
            Self::WriteAndCommitStream(_) => matches!(level, 144),
            Self::HardDeleteMessages(_) => matches!(level, 145),
            Self::HardDeleteMessagesAndSubfolders(_) => matches!(level, 146),
            Self::SetLocalReplicaMidsetDeleted(_) => matches!(level, 147),
            Self::FastTransferDestinationPutBufferExtended(_) => matches!(level, 157),
            Self::WriteStreamExtended(_) => matches!(level, 163),
            Self::Backoff(_) => matches!(level, 249),
            Self::Logon(_) => matches!(level, 254),
            Self::BufferTooSmall(_) => matches!(level, 255),
        }
    }
}

impl NdrUnion for RopResponseBody {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align64(8)?;
        *self = match level {
            2 => Self::OpenFolder(Default::default()),
            3 => Self::OpenMessage(Default::default()),
            4 => Self::GetHierarchyTable(Default::default()),
            5 => Self::GetContentsTable(Default::default()),
            6 => Self::CreateMessage(Default::default()),
            7 => Self::GetPropertiesSpecific(Default::default()),
            8 => Self::GetPropertiesAll(Default::default()),
            9 => Self::GetPropertiesList(Default::default()),
            10 => Self::SetProperties(Default::default()),
            11 => Self::DeleteProperties(Default::default()),
            12 => Self::SaveChangesMessage(Default::default()),
            13 => Self::RemoveAllRecipients(Default::default()),
            14 => Self::ModifyRecipients(Default::default()),
            15 => Self::ReadRecipients(Default::default()),
            16 => Self::ReloadCachedInformation(Default::default()),
            17 => Self::SetMessageReadFlag(Default::default()),
            18 => Self::SetColumns(Default::default()),
            19 => Self::SortTable(Default::default()),
            20 => Self::Restrict(Default::default()),
            21 => Self::QueryRows(Default::default()),
            22 => Self::GetStatus(Default::default()),
            23 => Self::QueryPosition(Default::default()),
            24 => Self::SeekRow(Default::default()),
            25 => Self::SeekRowBookmark(Default::default()),
            26 => Self::SeekRowFractional(Default::default()),
            27 => Self::CreateBookmark(Default::default()),
            28 => Self::CreateFolder(Default::default()),
            29 => Self::DeleteFolder(Default::default()),
            30 => Self::DeleteMessages(Default::default()),
            32 => Self::SetMessageStatus(Default::default()),
            33 => Self::GetAttachmentTable(Default::default()),
            34 => Self::OpenAttachment(Default::default()),
            35 => Self::CreateAttachment(Default::default()),
            36 => Self::DeleteAttachment(Default::default()),
            37 => Self::SaveChangesAttachment(Default::default()),
            38 => Self::SetReceiveFolder(Default::default()),
            39 => Self::GetReceiveFolder(Default::default()),
            41 => Self::RegisterNotification(Default::default()),
            42 => Self::Notify(Default::default()),
            43 => Self::OpenStream(Default::default()),
            44 => Self::ReadStream(Default::default()),
            45 => Self::WriteStream(Default::default()),
            46 => Self::SeekStream(Default::default()),
            47 => Self::SetStreamSize(Default::default()),
            48 => Self::SetSearchCriteria(Default::default()),
            49 => Self::GetSearchCriteria(Default::default()),
            50 => Self::SubmitMessage(Default::default()),
            51 => Self::MoveCopyMessages(Default::default()),
            52 => Self::AbortSubmit(Default::default()),
            53 => Self::MoveFolder(Default::default()),
            54 => Self::CopyFolder(Default::default()),
            55 => Self::QueryColumnsAll(Default::default()),
            56 => Self::Abort(Default::default()),
            57 => Self::CopyTo(Default::default()),
            58 => Self::CopyToStream(Default::default()),
            59 => Self::CloneStream(Default::default()),
            62 => Self::GetPermissionsTable(Default::default()),
            63 => Self::GetRulesTable(Default::default()),
            64 => Self::ModifyPermissions(Default::default()),
            65 => Self::ModifyRules(Default::default()),
            66 => Self::GetOwningServers(Default::default()),
            67 => Self::LongTermIdFromId(Default::default()),
            68 => Self::IdFromLongTermId(Default::default()),
            69 => Self::PublicFolderIsGhosted(Default::default()),
            70 => Self::OpenEmbeddedMessage(Default::default()),
            71 => Self::SetSpooler(Default::default()),
            72 => Self::SpoolerLockMessage(Default::default()),
            73 => Self::GetAddressTypes(Default::default()),
            74 => Self::TransportSend(Default::default()),
            75 => Self::FastTransferSourceCopyMessages(Default::default()),
            76 => Self::FastTransferSourceCopyFolder(Default::default()),
            77 => Self::FastTransferSourceCopyTo(Default::default()),
            78 => Self::FastTransferSourceGetBuffer(Default::default()),
            79 => Self::FindRow(Default::default()),
            80 => Self::Progress(Default::default()),
            81 => Self::TransportNewMail(Default::default()),
            82 => Self::GetValidAttachments(Default::default()),
            83 => Self::FastTransferDestinationConfigure(Default::default()),
            84 => Self::FastTransferDestinationPutBuffer(Default::default()),
            85 => Self::GetNamesFromPropertyIds(Default::default()),
            86 => Self::GetPropertyIdsFromNames(Default::default()),
            87 => Self::UpdateDeferredActionMessages(Default::default()),
            88 => Self::EmptyFolder(Default::default()),
            89 => Self::ExpandRow(Default::default()),
            90 => Self::CollapseRow(Default::default()),
            91 => Self::LockRegionStream(Default::default()),
            92 => Self::UnlockRegionStream(Default::default()),
            93 => Self::CommitStream(Default::default()),
            94 => Self::GetStreamSize(Default::default()),
            95 => Self::QueryNamedProperties(Default::default()),
            96 => Self::GetPerUserLongTermIds(Default::default()),
            97 => Self::GetPerUserGuid(Default::default()),
            99 => Self::ReadPerUserInformation(Default::default()),
            100 => Self::WritePerUserInformation(Default::default()),
            102 => Self::SetReadFlags(Default::default()),
            103 => Self::CopyProperties(Default::default()),
            104 => Self::GetReceiveFolderTable(Default::default()),
            105 => Self::FastTransferSourceCopyProperties(Default::default()),
            107 => Self::GetCollapseState(Default::default()),
            108 => Self::SetCollapseState(Default::default()),
            109 => Self::GetTransportFolder(Default::default()),
            110 => Self::Pending(Default::default()),
            111 => Self::OptionsData(Default::default()),
            112 => Self::SynchronizationConfigure(Default::default()),
            114 => Self::SynchronizationImportMessageChange(Default::default()),
            115 => Self::SynchronizationImportHierarchyChange(Default::default()),
            116 => Self::SynchronizationImportDeletes(Default::default()),
            117 => Self::SynchronizationUploadStateStreamBegin(Default::default()),
            118 => Self::SynchronizationUploadStateStreamContinue(Default::default()),
            119 => Self::SynchronizationUploadStateStreamEnd(Default::default()),
            120 => Self::SynchronizationImportMessageMove(Default::default()),
            121 => Self::SetPropertiesNoReplicate(Default::default()),
            122 => Self::DeletePropertiesNoReplicate(Default::default()),
            123 => Self::GetStoreState(Default::default()),
            126 => Self::SynchronizationOpenCollector(Default::default()),
            127 => Self::GetLocalReplicaIds(Default::default()),
            128 => Self::SynchronizationImportReadStateChanges(Default::default()),
            129 => Self::ResetTable(Default::default()),
            130 => Self::SynchronizationGetTransferState(Default::default()),
            134 => Self::TellVersion(Default::default()),
            137 => Self::FreeBookmark(Default::default()),
            144 => Self::WriteAndCommitStream(Default::default()),
            145 => Self::HardDeleteMessages(Default::default()),
            146 => Self::HardDeleteMessagesAndSubfolders(Default::default()),
            147 => Self::SetLocalReplicaMidsetDeleted(Default::default()),
            157 => Self::FastTransferDestinationPutBufferExtended(Default::default()),
            163 => Self::WriteStreamExtended(Default::default()),
            249 => Self::Backoff(Default::default()),
            254 => Self::Logon(Default::default()),
            255 => Self::BufferTooSmall(Default::default()),
            _ => return Err(p.bad_switch(level)),
        };
        match self {
            Self::OpenFolder(v) => v.pull_scalars(p).at("OpenFolder")?,
            Self::OpenMessage(v) => v.pull_scalars(p).at("OpenMessage")?,
            Self::GetHierarchyTable(v) => v.pull_scalars(p).at("GetHierarchyTable")?,
            Self::GetContentsTable(v) => v.pull_scalars(p).at("GetContentsTable")?,
            Self::CreateMessage(v) => v.pull_scalars(p).at("CreateMessage")?,
            Self::GetPropertiesSpecific(v) => {
                v.pull_scalars(p).at("GetPropertiesSpecific")?
            }
            Self::GetPropertiesAll(v) => v.pull_scalars(p).at("GetPropertiesAll")?,
            Self::GetPropertiesList(v) => v.pull_scalars(p).at("GetPropertiesList")?,
            Self::SetProperties(v) => v.pull_scalars(p).at("SetProperties")?,
            Self::DeleteProperties(v) => v.pull_scalars(p).at("DeleteProperties")?,
            Self::SaveChangesMessage(v) => v.pull_scalars(p).at("SaveChangesMessage")?,
            Self::RemoveAllRecipients(v) => v.pull_scalars(p).at("RemoveAllRecipients")?,
            Self::ModifyRecipients(v) => v.pull_scalars(p).at("ModifyRecipients")?,
            Self::ReadRecipients(v) => v.pull_scalars(p).at("ReadRecipients")?,
            Self::ReloadCachedInformation(v) => {
                v.pull_scalars(p).at("ReloadCachedInformation")?
            }
            Self::SetMessageReadFlag(v) => v.pull_scalars(p).at("SetMessageReadFlag")?,
            Self::SetColumns(v) => v.pull_scalars(p).at("SetColumns")?,
            Self::SortTable(v) => v.pull_scalars(p).at("SortTable")?,
            Self::Restrict(v) => v.pull_scalars(p).at("Restrict")?,
            Self::QueryRows(v) => v.pull_scalars(p).at("QueryRows")?,
            Self::GetStatus(v) => v.pull_scalars(p).at("GetStatus")?,
            Self::QueryPosition(v) => v.pull_scalars(p).at("QueryPosition")?,
            Self::SeekRow(v) => v.pull_scalars(p).at("SeekRow")?,
            Self::SeekRowBookmark(v) => v.pull_scalars(p).at("SeekRowBookmark")?,
            Self::SeekRowFractional(v) => v.pull_scalars(p).at("SeekRowFractional")?,
            Self::CreateBookmark(v) => v.pull_scalars(p).at("CreateBookmark")?,
            Self::CreateFolder(v) => v.pull_scalars(p).at("CreateFolder")?,
            Self::DeleteFolder(v) => v.pull_scalars(p).at("DeleteFolder")?,
            Self::DeleteMessages(v) => v.pull_scalars(p).at("DeleteMessages")?,
            Self::SetMessageStatus(v) => v.pull_scalars(p).at("SetMessageStatus")?,
            Self::GetAttachmentTable(v) => v.pull_scalars(p).at("GetAttachmentTable")?,
            Self::OpenAttachment(v) => v.pull_scalars(p).at("OpenAttachment")?,
            Self::CreateAttachment(v) => v.pull_scalars(p).at("CreateAttachment")?,
            Self::DeleteAttachment(v) => v.pull_scalars(p).at("DeleteAttachment")?,
            Self::SaveChangesAttachment(v) => {
                v.pull_scalars(p).at("SaveChangesAttachment")?
            }
            Self::SetReceiveFolder(v) => v.pull_scalars(p).at("SetReceiveFolder")?,
            Self::GetReceiveFolder(v) => v.pull_scalars(p).at("GetReceiveFolder")?,
            Self::RegisterNotification(v) => {
                v.pull_scalars(p).at("RegisterNotification")?
            }
            Self::Notify(v) => v.pull_scalars(p).at("Notify")?,
            Self::OpenStream(v) => v.pull_scalars(p).at("OpenStream")?,
            Self::ReadStream(v) => v.pull_scalars(p).at("ReadStream")?,
            Self::WriteStream(v) => v.pull_scalars(p).at("WriteStream")?,
            Self::SeekStream(v) => v.pull_scalars(p).at("SeekStream")?,
            Self::SetStreamSize(v) => v.pull_scalars(p).at("SetStreamSize")?,
            Self::SetSearchCriteria(v) => v.pull_scalars(p).at("SetSearchCriteria")?,
            Self::GetSearchCriteria(v) => v.pull_scalars(p).at("GetSearchCriteria")?,
            Self::SubmitMessage(v) => v.pull_scalars(p).at("SubmitMessage")?,
            Self::MoveCopyMessages(v) => v.pull_scalars(p).at("MoveCopyMessages")?,
            Self::AbortSubmit(v) => v.pull_scalars(p).at("AbortSubmit")?,
            Self::MoveFolder(v) => v.pull_scalars(p).at("MoveFolder")?,
            Self::CopyFolder(v) => v.pull_scalars(p).at("CopyFolder")?,
            Self::QueryColumnsAll(v) => v.pull_scalars(p).at("QueryColumnsAll")?,
            Self::Abort(v) => v.pull_scalars(p).at("Abort")?,
            Self::CopyTo(v) => v.pull_scalars(p).at("CopyTo")?,
            Self::CopyToStream(v) => v.pull_scalars(p).at("CopyToStream")?,
            Self::CloneStream(v) => v.pull_scalars(p).at("CloneStream")?,
            Self::GetPermissionsTable(v) => v.pull_scalars(p).at("GetPermissionsTable")?,
            Self::GetRulesTable(v) => v.pull_scalars(p).at("GetRulesTable")?,
            Self::ModifyPermissions(v) => v.pull_scalars(p).at("ModifyPermissions")?,
            Self::ModifyRules(v) => v.pull_scalars(p).at("ModifyRules")?,
            Self::GetOwningServers(v) => v.pull_scalars(p).at("GetOwningServers")?,
            Self::LongTermIdFromId(v) => v.pull_scalars(p).at("LongTermIdFromId")?,
            Self::IdFromLongTermId(v) => v.pull_scalars(p).at("IdFromLongTermId")?,
            Self::PublicFolderIsGhosted(v) => {
                v.pull_scalars(p).at("PublicFolderIsGhosted")?
            }
            Self::OpenEmbeddedMessage(v) => v.pull_scalars(p).at("OpenEmbeddedMessage")?,
            Self::SetSpooler(v) => v.pull_scalars(p).at("SetSpooler")?,
            Self::SpoolerLockMessage(v) => v.pull_scalars(p).at("SpoolerLockMessage")?,
            Self::GetAddressTypes(v) => v.pull_scalars(p).at("GetAddressTypes")?,
            Self::TransportSend(v) => v.pull_scalars(p).at("TransportSend")?,
            Self::FastTransferSourceCopyMessages(v) => {
                v.pull_scalars(p).at("FastTransferSourceCopyMessages")?
            }
            Self::FastTransferSourceCopyFolder(v) => {
                v.pull_scalars(p).at("FastTransferSourceCopyFolder")?
            }
            Self::FastTransferSourceCopyTo(v) => {
                v.pull_scalars(p).at("FastTransferSourceCopyTo")?
            }
            Self::FastTransferSourceGetBuffer(v) => {
                v.pull_scalars(p).at("FastTransferSourceGetBuffer")?
            }
            Self::FindRow(v) => v.pull_scalars(p).at("FindRow")?,
            Self::Progress(v) => v.pull_scalars(p).at("Progress")?,
            Self::TransportNewMail(v) => v.pull_scalars(p).at("TransportNewMail")?,
            Self::GetValidAttachments(v) => v.pull_scalars(p).at("GetValidAttachments")?,
            Self::FastTransferDestinationConfigure(v) => {
                v.pull_scalars(p).at("FastTransferDestinationConfigure")?
            }
            Self::FastTransferDestinationPutBuffer(v) => {
                v.pull_scalars(p).at("FastTransferDestinationPutBuffer")?
            }
            Self::GetNamesFromPropertyIds(v) => {
                v.pull_scalars(p).at("GetNamesFromPropertyIds")?
            }
            Self::GetPropertyIdsFromNames(v) => {
                v.pull_scalars(p).at("GetPropertyIdsFromNames")?
            }
            Self::UpdateDeferredActionMessages(v) => {
                v.pull_scalars(p).at("UpdateDeferredActionMessages")?
            }
            Self::EmptyFolder(v) => v.pull_scalars(p).at("EmptyFolder")?,
            Self::ExpandRow(v) => v.pull_scalars(p).at("ExpandRow")?,
            Self::CollapseRow(v) => v.pull_scalars(p).at("CollapseRow")?,
            Self::LockRegionStream(v) => v.pull_scalars(p).at("LockRegionStream")?,
            Self::UnlockRegionStream(v) => v.pull_scalars(p).at("UnlockRegionStream")?,
            Self::CommitStream(v) => v.pull_scalars(p).at("CommitStream")?,
            Self::GetStreamSize(v) => v.pull_scalars(p).at("GetStreamSize")?,
            Self::QueryNamedProperties(v) => {
                v.pull_scalars(p).at("QueryNamedProperties")?
            }
            Self::GetPerUserLongTermIds(v) => {
                v.pull_scalars(p).at("GetPerUserLongTermIds")?
            }
            Self::GetPerUserGuid(v) => v.pull_scalars(p).at("GetPerUserGuid")?,
            Self::ReadPerUserInformation(v) => {
                v.pull_scalars(p).at("ReadPerUserInformation")?
            }
            Self::WritePerUserInformation(v) => {
                v.pull_scalars(p).at("WritePerUserInformation")?
            }
            Self::SetReadFlags(v) => v.pull_scalars(p).at("SetReadFlags")?,
            Self::CopyProperties(v) => v.pull_scalars(p).at("CopyProperties")?,
            Self::GetReceiveFolderTable(v) => {
                v.pull_scalars(p).at("GetReceiveFolderTable")?
            }
            Self::FastTransferSourceCopyProperties(v) => {
                v.pull_scalars(p).at("FastTransferSourceCopyProperties")?
            }
            Self::GetCollapseState(v) => v.pull_scalars(p).at("GetCollapseState")?,
            Self::SetCollapseState(v) => v.pull_scalars(p).at("SetCollapseState")?,
            Self::GetTransportFolder(v) => v.pull_scalars(p).at("GetTransportFolder")?,
            Self::Pending(v) => v.pull_scalars(p).at("Pending")?,
            Self::OptionsData(v) => v.pull_scalars(p).at("OptionsData")?,
            Self::SynchronizationConfigure(v) => {
                v.pull_scalars(p).at("SynchronizationConfigure")?
            }
            Self::SynchronizationImportMessageChange(v) => {
                v.pull_scalars(p).at("SynchronizationImportMessageChange")?
            }
            Self::SynchronizationImportHierarchyChange(v) => {
                v.pull_scalars(p).at("SynchronizationImportHierarchyChange")?
            }
            Self::SynchronizationImportDeletes(v) => {
                v.pull_scalars(p).at("SynchronizationImportDeletes")?
            }
            Self::SynchronizationUploadStateStreamBegin(v) => {
                v.pull_scalars(p).at("SynchronizationUploadStateStreamBegin")?
            }
            Self::SynchronizationUploadStateStreamContinue(v) => {
                v.pull_scalars(p).at("SynchronizationUploadStateStreamContinue")?
            }
            Self::SynchronizationUploadStateStreamEnd(v) => {
                v.pull_scalars(p).at("SynchronizationUploadStateStreamEnd")?
            }
            Self::SynchronizationImportMessageMove(v) => {
                v.pull_scalars(p).at("SynchronizationImportMessageMove")?
            }
            Self::SetPropertiesNoReplicate(v) => {
                v.pull_scalars(p).at("SetPropertiesNoReplicate")?
            }
            Self::DeletePropertiesNoReplicate(v) => {
                v.pull_scalars(p).at("DeletePropertiesNoReplicate")?
            }
            Self::GetStoreState(v) => v.pull_scalars(p).at("GetStoreState")?,
            Self::SynchronizationOpenCollector(v) => {
                v.pull_scalars(p).at("SynchronizationOpenCollector")?
            }
            Self::GetLocalReplicaIds(v) => v.pull_scalars(p).at("GetLocalReplicaIds")?,
            Self::SynchronizationImportReadStateChanges(v) => {
                v.pull_scalars(p).at("SynchronizationImportReadStateChanges")?
            }
            Self::ResetTable(v) => v.pull_scalars(p).at("ResetTable")?,
            Self::SynchronizationGetTransferState(v) => {
                v.pull_scalars(p).at("SynchronizationGetTransferState")?
            }
            Self::TellVersion(v) => v.pull_scalars(p).at("TellVersion")?,
            Self::FreeBookmark(v) => v.pull_scalars(p).at("FreeBookmark")?,
            Self::WriteAndCommitStream(v) => {
                v.pull_scalars(p).at("WriteAndCommitStream")?
            }
            Self::HardDeleteMessages(v) => v.pull_scalars(p).at("HardDeleteMessages")?,
            Self::HardDeleteMessagesAndSubfolders(v) => {
                v.pull_scalars(p).at("HardDeleteMessagesAndSubfolders")?
            }
            Self::SetLocalReplicaMidsetDeleted(v) => {
                v.pull_scalars(p).at("SetLocalReplicaMidsetDeleted")?
            }
            Self::FastTransferDestinationPutBufferExtended(v) => {
                v.pull_scalars(p).at("FastTransferDestinationPutBufferExtended")?
            }
            Self::WriteStreamExtended(v) => v.pull_scalars(p).at("WriteStreamExtended")?,
            Self::Backoff(v) => v.pull_scalars(p).at("Backoff")?,
            Self::Logon(v) => v.pull_scalars(p).at("Logon")?,
            Self::BufferTooSmall(v) => v.pull_scalars(p).at("BufferTooSmall")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.check_arm(self.accepts(level), level)?;
        p.align64(8)?;
        match self {
            Self::OpenFolder(v) => v.push_scalars(p).at("OpenFolder")?,
            Self::OpenMessage(v) => v.push_scalars(p).at("OpenMessage")?,
            Self::GetHierarchyTable(v) => v.push_scalars(p).at("GetHierarchyTable")?,
            Self::GetContentsTable(v) => v.push_scalars(p).at("GetContentsTable")?,
            Self::CreateMessage(v) => v.push_scalars(p).at("CreateMessage")?,
            Self::GetPropertiesSpecific(v) => {
                v.push_scalars(p).at("GetPropertiesSpecific")?
            }
            Self::GetPropertiesAll(v) => v.push_scalars(p).at("GetPropertiesAll")?,
            Self::GetPropertiesList(v) => v.push_scalars(p).at("GetPropertiesList")?,
            Self::SetProperties(v) => v.push_scalars(p).at("SetProperties")?,
            Self::DeleteProperties(v) => v.push_scalars(p).at("DeleteProperties")?,
            Self::SaveChangesMessage(v) => v.push_scalars(p).at("SaveChangesMessage")?,
            Self::RemoveAllRecipients(v) => v.push_scalars(p).at("RemoveAllRecipients")?,
            Self::ModifyRecipients(v) => v.push_scalars(p).at("ModifyRecipients")?,
            Self::ReadRecipients(v) => v.push_scalars(p).at("ReadRecipients")?,
            Self::ReloadCachedInformation(v) => {
                v.push_scalars(p).at("ReloadCachedInformation")?
            }
            Self::SetMessageReadFlag(v) => v.push_scalars(p).at("SetMessageReadFlag")?,
            Self::SetColumns(v) => v.push_scalars(p).at("SetColumns")?,
            Self::SortTable(v) => v.push_scalars(p).at("SortTable")?,
            Self::Restrict(v) => v.push_scalars(p).at("Restrict")?,
            Self::QueryRows(v) => v.push_scalars(p).at("QueryRows")?,
            Self::GetStatus(v) => v.push_scalars(p).at("GetStatus")?,
            Self::QueryPosition(v) => v.push_scalars(p).at("QueryPosition")?,
            Self::SeekRow(v) => v.push_scalars(p).at("SeekRow")?,
            Self::SeekRowBookmark(v) => v.push_scalars(p).at("SeekRowBookmark")?,
            Self::SeekRowFractional(v) => v.push_scalars(p).at("SeekRowFractional")?,
            Self::CreateBookmark(v) => v.push_scalars(p).at("CreateBookmark")?,
            Self::CreateFolder(v) => v.push_scalars(p).at("CreateFolder")?,
            Self::DeleteFolder(v) => v.push_scalars(p).at("DeleteFolder")?,
            Self::DeleteMessages(v) => v.push_scalars(p).at("DeleteMessages")?,
            Self::SetMessageStatus(v) => v.push_scalars(p).at("SetMessageStatus")?,
            Self::GetAttachmentTable(v) => v.push_scalars(p).at("GetAttachmentTable")?,
            Self::OpenAttachment(v) => v.push_scalars(p).at("OpenAttachment")?,
            Self::CreateAttachment(v) => v.push_scalars(p).at("CreateAttachment")?,
            Self::DeleteAttachment(v) => v.push_scalars(p).at("DeleteAttachment")?,
            Self::SaveChangesAttachment(v) => {
                v.push_scalars(p).at("SaveChangesAttachment")?
            }
            Self::SetReceiveFolder(v) => v.push_scalars(p).at("SetReceiveFolder")?,
            Self::GetReceiveFolder(v) => v.push_scalars(p).at("GetReceiveFolder")?,
            Self::RegisterNotification(v) => {
                v.push_scalars(p).at("RegisterNotification")?
            }
            Self::Notify(v) => v.push_scalars(p).at("Notify")?,
            Self::OpenStream(v) => v.push_scalars(p).at("OpenStream")?,
            Self::ReadStream(v) => v.push_scalars(p).at("ReadStream")?,
            Self::WriteStream(v) => v.push_scalars(p).at("WriteStream")?,
            Self::SeekStream(v) => v.push_scalars(p).at("SeekStream")?,
            Self::SetStreamSize(v) => v.push_scalars(p).at("SetStreamSize")?,
            Self::SetSearchCriteria(v) => v.push_scalars(p).at("SetSearchCriteria")?,
            Self::GetSearchCriteria(v) => v.push_scalars(p).at("GetSearchCriteria")?,
            Self::SubmitMessage(v) => v.push_scalars(p).at("SubmitMessage")?,
            Self::MoveCopyMessages(v) => v.push_scalars(p).at("MoveCopyMessages")?,
            Self::AbortSubmit(v) => v.push_scalars(p).at("AbortSubmit")?,
            Self::MoveFolder(v) => v.push_scalars(p).at("MoveFolder")?,
            Self::CopyFolder(v) => v.push_scalars(p).at("CopyFolder")?,
            Self::QueryColumnsAll(v) => v.push_scalars(p).at("QueryColumnsAll")?,
            Self::Abort(v) => v.push_scalars(p).at("Abort")?,
            Self::CopyTo(v) => v.push_scalars(p).at("CopyTo")?,
            Self::CopyToStream(v) => v.push_scalars(p).at("CopyToStream")?,
            Self::CloneStream(v) => v.push_scalars(p).at("CloneStream")?,
            Self::GetPermissionsTable(v) => v.push_scalars(p).at("GetPermissionsTable")?,
            Self::GetRulesTable(v) => v.push_scalars(p).at("GetRulesTable")?,
            Self::ModifyPermissions(v) => v.push_scalars(p).at("ModifyPermissions")?,
            Self::ModifyRules(v) => v.push_scalars(p).at("ModifyRules")?,
            Self::GetOwningServers(v) => v.push_scalars(p).at("GetOwningServers")?,
            Self::LongTermIdFromId(v) => v.push_scalars(p).at("LongTermIdFromId")?,
            Self::IdFromLongTermId(v) => v.push_scalars(p).at("IdFromLongTermId")?,
            Self::PublicFolderIsGhosted(v) => {
                v.push_scalars(p).at("PublicFolderIsGhosted")?
            }
            Self::OpenEmbeddedMessage(v) => v.push_scalars(p).at("OpenEmbeddedMessage")?,
            Self::SetSpooler(v) => v.push_scalars(p).at("SetSpooler")?,
            Self::SpoolerLockMessage(v) => v.push_scalars(p).at("SpoolerLockMessage")?,
            Self::GetAddressTypes(v) => v.push_scalars(p).at("GetAddressTypes")?,
            Self::TransportSend(v) => v.push_scalars(p).at("TransportSend")?,
            Self::FastTransferSourceCopyMessages(v) => {
                v.push_scalars(p).at("FastTransferSourceCopyMessages")?
            }
            Self::FastTransferSourceCopyFolder(v) => {
                v.push_scalars(p).at("FastTransferSourceCopyFolder")?
            }
            Self::FastTransferSourceCopyTo(v) => {
                v.push_scalars(p).at("FastTransferSourceCopyTo")?
            }
            Self::FastTransferSourceGetBuffer(v) => {
                v.push_scalars(p).at("FastTransferSourceGetBuffer")?
            }
            Self::FindRow(v) => v.push_scalars(p).at("FindRow")?,
            Self::Progress(v) => v.push_scalars(p).at("Progress")?,
            Self::TransportNewMail(v) => v.push_scalars(p).at("TransportNewMail")?,
            Self::GetValidAttachments(v) => v.push_scalars(p).at("GetValidAttachments")?,
            Self::FastTransferDestinationConfigure(v) => {
                v.push_scalars(p).at("FastTransferDestinationConfigure")?
            }
            Self::FastTransferDestinationPutBuffer(v) => {
                v.push_scalars(p).at("FastTransferDestinationPutBuffer")?
            }
            Self::GetNamesFromPropertyIds(v) => {
                v.push_scalars(p).at("GetNamesFromPropertyIds")?
            }
            Self::GetPropertyIdsFromNames(v) => {
                v.push_scalars(p).at("GetPropertyIdsFromNames")?
            }
            Self::UpdateDeferredActionMessages(v) => {
                v.push_scalars(p).at("UpdateDeferredActionMessages")?
            }
            Self::EmptyFolder(v) => v.push_scalars(p).at("EmptyFolder")?,
            Self::ExpandRow(v) => v.push_scalars(p).at("ExpandRow")?,
            Self::CollapseRow(v) => v.push_scalars(p).at("CollapseRow")?,
            Self::LockRegionStream(v) => v.push_scalars(p).at("LockRegionStream")?,
            Self::UnlockRegionStream(v) => v.push_scalars(p).at("UnlockRegionStream")?,
            Self::CommitStream(v) => v.push_scalars(p).at("CommitStream")?,
            Self::GetStreamSize(v) => v.push_scalars(p).at("GetStreamSize")?,
            Self::QueryNamedProperties(v) => {
                v.push_scalars(p).at("QueryNamedProperties")?
            }
            Self::GetPerUserLongTermIds(v) => {
                v.push_scalars(p).at("GetPerUserLongTermIds")?
            }
            Self::GetPerUserGuid(v) => v.push_scalars(p).at("GetPerUserGuid")?,
            Self::ReadPerUserInformation(v) => {
                v.push_scalars(p).at("ReadPerUserInformation")?
            }
            Self::WritePerUserInformation(v) => {
                v.push_scalars(p).at("WritePerUserInformation")?
            }
            Self::SetReadFlags(v) => v.push_scalars(p).at("SetReadFlags")?,
            Self::CopyProperties(v) => v.push_scalars(p).at("CopyProperties")?,
            Self::GetReceiveFolderTable(v) => {
                v.push_scalars(p).at("GetReceiveFolderTable")?
            }
            Self::FastTransferSourceCopyProperties(v) => {
                v.push_scalars(p).at("FastTransferSourceCopyProperties")?
            }
            Self::GetCollapseState(v) => v.push_scalars(p).at("GetCollapseState")?,
            Self::SetCollapseState(v) => v.push_scalars(p).at("SetCollapseState")?,
            Self::GetTransportFolder(v) => v.push_scalars(p).at("GetTransportFolder")?,
            Self::Pending(v) => v.push_scalars(p).at("Pending")?,
            Self::OptionsData(v) => v.push_scalars(p).at("OptionsData")?,
            Self::SynchronizationConfigure(v) => {
                v.push_scalars(p).at("SynchronizationConfigure")?
            }
            Self::SynchronizationImportMessageChange(v) => {
                v.push_scalars(p).at("SynchronizationImportMessageChange")?
            }
            Self::SynchronizationImportHierarchyChange(v) => {
                v.push_scalars(p).at("SynchronizationImportHierarchyChange")?
            }
            Self::SynchronizationImportDeletes(v) => {
                v.push_scalars(p).at("SynchronizationImportDeletes")?
            }
            Self::SynchronizationUploadStateStreamBegin(v) => {
                v.push_scalars(p).at("SynchronizationUploadStateStreamBegin")?
            }
            Self::SynchronizationUploadStateStreamContinue(v) => {
                v.push_scalars(p).at("SynchronizationUploadStateStreamContinue")?
            }
            Self::SynchronizationUploadStateStreamEnd(v) => {
                v.push_scalars(p).at("SynchronizationUploadStateStreamEnd")?
            }
            Self::SynchronizationImportMessageMove(v) => {
                v.push_scalars(p).at("SynchronizationImportMessageMove")?
            }
            Self::SetPropertiesNoReplicate(v) => {
                v.push_scalars(p).at("SetPropertiesNoReplicate")?
            }
            Self::DeletePropertiesNoReplicate(v) => {
                v.push_scalars(p).at("DeletePropertiesNoReplicate")?
            }
            Self::GetStoreState(v) => v.push_scalars(p).at("GetStoreState")?,
            Self::SynchronizationOpenCollector(v) => {
                v.push_scalars(p).at("SynchronizationOpenCollector")?
            }
            Self::GetLocalReplicaIds(v) => v.push_scalars(p).at("GetLocalReplicaIds")?,
            Self::SynchronizationImportReadStateChanges(v) => {
                v.push_scalars(p).at("SynchronizationImportReadStateChanges")?
            }
            Self::ResetTable(v) => v.push_scalars(p).at("ResetTable")?,
            Self::SynchronizationGetTransferState(v) => {
                v.push_scalars(p).at("SynchronizationGetTransferState")?
            }
            Self::TellVersion(v) => v.push_scalars(p).at("TellVersion")?,
            Self::FreeBookmark(v) => v.push_scalars(p).at("FreeBookmark")?,
            Self::WriteAndCommitStream(v) => {
                v.push_scalars(p).at("WriteAndCommitStream")?
            }
            Self::HardDeleteMessages(v) => v.push_scalars(p).at("HardDeleteMessages")?,
            Self::HardDeleteMessagesAndSubfolders(v) => {
                v.push_scalars(p).at("HardDeleteMessagesAndSubfolders")?
            }
            Self::SetLocalReplicaMidsetDeleted(v) => {
                v.push_scalars(p).at("SetLocalReplicaMidsetDeleted")?
            }
            Self::FastTransferDestinationPutBufferExtended(v) => {
                v.push_scalars(p).at("FastTransferDestinationPutBufferExtended")?
            }
            Self::WriteStreamExtended(v) => v.push_scalars(p).at("WriteStreamExtended")?,
            Self::Backoff(v) => v.push_scalars(p).at("Backoff")?,
            Self::Logon(v) => v.push_scalars(p).at("Logon")?,
            Self::BufferTooSmall(v) => v.push_scalars(p).at("BufferTooSmall")?,
        }
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer) {
        out.begin_union(name, "RopResponseBody", level as u32);
        match self {
            _ if !self.accepts(level) => out.bad_level(level as u32),
            Self::OpenFolder(v) => v.print("OpenFolder", out),
            Self::OpenMessage(v) => v.print("OpenMessage", out),
            Self::GetHierarchyTable(v) => v.print("GetHierarchyTable", out),
            Self::GetContentsTable(v) => v.print("GetContentsTable", out),
            Self::CreateMessage(v) => v.print("CreateMessage", out),
            Self::GetPropertiesSpecific(v) => v.print("GetPropertiesSpecific", out),
            Self::GetPropertiesAll(v) => v.print("GetPropertiesAll", out),
            Self::GetPropertiesList(v) => v.print("GetPropertiesList", out),
            Self::SetProperties(v) => v.print("SetProperties", out),
            Self::DeleteProperties(v) => v.print("DeleteProperties", out),
            Self::SaveChangesMessage(v) => v.print("SaveChangesMessage", out),
            Self::RemoveAllRecipients(v) => v.print("RemoveAllRecipients", out),
            Self::ModifyRecipients(v) => v.print("ModifyRecipients", out),
            Self::ReadRecipients(v) => v.print("ReadRecipients", out),
            Self::ReloadCachedInformation(v) => v.print("ReloadCachedInformation", out),
            Self::SetMessageReadFlag(v) => v.print("SetMessageReadFlag", out),
            Self::SetColumns(v) => v.print("SetColumns", out),
            Self::SortTable(v) => v.print("SortTable", out),
            Self::Restrict(v) => v.print("Restrict", out),
            Self::QueryRows(v) => v.print("QueryRows", out),
            Self::GetStatus(v) => v.print("GetStatus", out),
            Self::QueryPosition(v) => v.print("QueryPosition", out),
            Self::SeekRow(v) => v.print("SeekRow", out),
            Self::SeekRowBookmark(v) => v.print("SeekRowBookmark", out),
            Self::SeekRowFractional(v) => v.print("SeekRowFractional", out),
            Self::CreateBookmark(v) => v.print("CreateBookmark", out),
            Self::CreateFolder(v) => v.print("CreateFolder", out),
            Self::DeleteFolder(v) => v.print("DeleteFolder", out),
            Self::DeleteMessages(v) => v.print("DeleteMessages", out),
            Self::SetMessageStatus(v) => v.print("SetMessageStatus", out),
            Self::GetAttachmentTable(v) => v.print("GetAttachmentTable", out),
            Self::OpenAttachment(v) => v.print("OpenAttachment", out),
            Self::CreateAttachment(v) => v.print("CreateAttachment", out),
            Self::DeleteAttachment(v) => v.print("DeleteAttachment", out),
            Self::SaveChangesAttachment(v) => v.print("SaveChangesAttachment", out),
            Self::SetReceiveFolder(v) => v.print("SetReceiveFolder", out),
            Self::GetReceiveFolder(v) => v.print("GetReceiveFolder", out),
            Self::RegisterNotification(v) => v.print("RegisterNotification", out),
            Self::Notify(v) => v.print("Notify", out),
            Self::OpenStream(v) => v.print("OpenStream", out),
            Self::ReadStream(v) => v.print("ReadStream", out),
            Self::WriteStream(v) => v.print("WriteStream", out),
            Self::SeekStream(v) => v.print("SeekStream", out),
            Self::SetStreamSize(v) => v.print("SetStreamSize", out),
            Self::SetSearchCriteria(v) => v.print("SetSearchCriteria", out),
            Self::GetSearchCriteria(v) => v.print("GetSearchCriteria", out),
            Self::SubmitMessage(v) => v.print("SubmitMessage", out),
            Self::MoveCopyMessages(v) => v.print("MoveCopyMessages", out),
            Self::AbortSubmit(v) => v.print("AbortSubmit", out),
            Self::MoveFolder(v) => v.print("MoveFolder", out),
            Self::CopyFolder(v) => v.print("CopyFolder", out),
            Self::QueryColumnsAll(v) => v.print("QueryColumnsAll", out),
            Self::Abort(v) => v.print("Abort", out),
            Self::CopyTo(v) => v.print("CopyTo", out),
            Self::CopyToStream(v) => v.print("CopyToStream", out),
            Self::CloneStream(v) => v.print("CloneStream", out),
            Self::GetPermissionsTable(v) => v.print("GetPermissionsTable", out),
            Self::GetRulesTable(v) => v.print("GetRulesTable", out),
            Self::ModifyPermissions(v) => v.print("ModifyPermissions", out),
            Self::ModifyRules(v) => v.print("ModifyRules", out),
            Self::GetOwningServers(v) => v.print("GetOwningServers", out),
            Self::LongTermIdFromId(v) => v.print("LongTermIdFromId", out),
            Self::IdFromLongTermId(v) => v.print("IdFromLongTermId", out),
            Self::PublicFolderIsGhosted(v) => v.print("PublicFolderIsGhosted", out),
            Self::OpenEmbeddedMessage(v) => v.print("OpenEmbeddedMessage", out),
            Self::SetSpooler(v) => v.print("SetSpooler", out),
            Self::SpoolerLockMessage(v) => v.print("SpoolerLockMessage", out),
            Self::GetAddressTypes(v) => v.print("GetAddressTypes", out),
            Self::TransportSend(v) => v.print("TransportSend", out),
            Self::FastTransferSourceCopyMessages(v) => {
                v.print("FastTransferSourceCopyMessages", out)
            }
            Self::FastTransferSourceCopyFolder(v) => {
                v.print("FastTransferSourceCopyFolder", out)
            }
            Self::FastTransferSourceCopyTo(v) => v.print("FastTransferSourceCopyTo", out),
            Self::FastTransferSourceGetBuffer(v) => {
                v.print("FastTransferSourceGetBuffer", out)
            }
            Self::FindRow(v) => v.print("FindRow", out),
            Self::Progress(v) => v.print("Progress", out),
            Self::TransportNewMail(v) => v.print("TransportNewMail", out),
            Self::GetValidAttachments(v) => v.print("GetValidAttachments", out),
            Self::FastTransferDestinationConfigure(v) => {
                v.print("FastTransferDestinationConfigure", out)
            }
            Self::FastTransferDestinationPutBuffer(v) => {
                v.print("FastTransferDestinationPutBuffer", out)
            }
            Self::GetNamesFromPropertyIds(v) => v.print("GetNamesFromPropertyIds", out),
            Self::GetPropertyIdsFromNames(v) => v.print("GetPropertyIdsFromNames", out),
            Self::UpdateDeferredActionMessages(v) => {
                v.print("UpdateDeferredActionMessages", out)
            }
            Self::EmptyFolder(v) => v.print("EmptyFolder", out),
            Self::ExpandRow(v) => v.print("ExpandRow", out),
            Self::CollapseRow(v) => v.print("CollapseRow", out),
            Self::LockRegionStream(v) => v.print("LockRegionStream", out),
            Self::UnlockRegionStream(v) => v.print("UnlockRegionStream", out),
            Self::CommitStream(v) => v.print("CommitStream", out),
            Self::GetStreamSize(v) => v.print("GetStreamSize", out),
            Self::QueryNamedProperties(v) => v.print("QueryNamedProperties", out),
            Self::GetPerUserLongTermIds(v) => v.print("GetPerUserLongTermIds", out),
            Self::GetPerUserGuid(v) => v.print("GetPerUserGuid", out),
            Self::ReadPerUserInformation(v) => v.print("ReadPerUserInformation", out),
            Self::WritePerUserInformation(v) => v.print("WritePerUserInformation", out),
            Self::SetReadFlags(v) => v.print("SetReadFlags", out),
            Self::CopyProperties(v) => v.print("CopyProperties", out),
            Self::GetReceiveFolderTable(v) => v.print("GetReceiveFolderTable", out),
            Self::FastTransferSourceCopyProperties(v) => {
                v.print("FastTransferSourceCopyProperties", out)
            }
            Self::GetCollapseState(v) => v.print("GetCollapseState", out),
            Self::SetCollapseState(v) => v.print("SetCollapseState", out),
            Self::GetTransportFolder(v) => v.print("GetTransportFolder", out),
            Self::Pending(v) => v.print("Pending", out),
            Self::OptionsData(v) => v.print("OptionsData", out),
            Self::SynchronizationConfigure(v) => v.print("SynchronizationConfigure", out),
            Self::SynchronizationImportMessageChange(v) => {
                v.print("SynchronizationImportMessageChange", out)
            }
            Self::SynchronizationImportHierarchyChange(v) => {
                v.print("SynchronizationImportHierarchyChange", out)
            }
            Self::SynchronizationImportDeletes(v) => {
                v.print("SynchronizationImportDeletes", out)
            }
            Self::SynchronizationUploadStateStreamBegin(v) => {
                v.print("SynchronizationUploadStateStreamBegin", out)
            }
            Self::SynchronizationUploadStateStreamContinue(v) => {
                v.print("SynchronizationUploadStateStreamContinue", out)
            }
            Self::SynchronizationUploadStateStreamEnd(v) => {
                v.print("SynchronizationUploadStateStreamEnd", out)
            }
            Self::SynchronizationImportMessageMove(v) => {
                v.print("SynchronizationImportMessageMove", out)
            }
            Self::SetPropertiesNoReplicate(v) => v.print("SetPropertiesNoReplicate", out),
            Self::DeletePropertiesNoReplicate(v) => {
                v.print("DeletePropertiesNoReplicate", out)
            }
            Self::GetStoreState(v) => v.print("GetStoreState", out),
            Self::SynchronizationOpenCollector(v) => {
                v.print("SynchronizationOpenCollector", out)
            }
            Self::GetLocalReplicaIds(v) => v.print("GetLocalReplicaIds", out),
            Self::SynchronizationImportReadStateChanges(v) => {
                v.print("SynchronizationImportReadStateChanges", out)
            }
            Self::ResetTable(v) => v.print("ResetTable", out),
            Self::SynchronizationGetTransferState(v) => {
                v.print("SynchronizationGetTransferState", out)
            }
            Self::TellVersion(v) => v.print("TellVersion", out),
            Self::FreeBookmark(v) => v.print("FreeBookmark", out),
            Self::WriteAndCommitStream(v) => v.print("WriteAndCommitStream", out),
            Self::HardDeleteMessages(v) => v.print("HardDeleteMessages", out),
            Self::HardDeleteMessagesAndSubfolders(v) => {
                v.print("HardDeleteMessagesAndSubfolders", out)
            }
            Self::SetLocalReplicaMidsetDeleted(v) => {
                v.print("SetLocalReplicaMidsetDeleted", out)
            }
            Self::FastTransferDestinationPutBufferExtended(v) => {
                v.print("FastTransferDestinationPutBufferExtended", out)
            }
            Self::WriteStreamExtended(v) => v.print("WriteStreamExtended", out),
            Self::Backoff(v) => v.print("Backoff", out),
            Self::Logon(v) => v.print("Logon", out),
            Self::BufferTooSmall(v) => v.print("BufferTooSmall", out),
        }
        out.end();
    }
}

/// A response (MS-OXCROPS 2.2.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     RopId RopId;
///     [switch_is(RopId)] RopResponseBody Body;
/// } RopResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopResponse {
    /// `RopId RopId`
    #[doc(alias = "RopId")]
    pub rop_id: RopId,
    /// `[switch_is(RopId)] RopResponseBody Body`
    #[doc(alias = "Body")]
    pub body: RopResponseBody,
}

impl Ndr for RopResponse {
    const MIN_SIZE: usize = 3;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.rop_id.pull_scalars(p).at("RopId")?;
        self.body.pull_scalars(level(self.rop_id.0), p).at("Body")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.rop_id.push_scalars(p).at("RopId")?;
        self.body.push_scalars(level(self.rop_id.0), p).at("Body")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopResponse");
        self.rop_id.print("RopId", out);
        self.body.print(level(self.rop_id.0), "Body", out);
        out.end();
    }
}

/// Requests one behind the other.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until_end] RopRequest Rops[];
/// } RopRequests;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopRequests {
    /// `[until_end] RopRequest Rops[]`
    #[doc(alias = "Rops")]
    pub rops: Vec<RopRequest>,
}

impl Ndr for RopRequests {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.items_to_end(&mut self.rops).at("Rops")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.items_to_end(&self.rops).at("Rops")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopRequests");
        show_items("Rops", &self.rops, out);
        out.end();
    }
}

/// Responses one behind the other.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [until_end] RopResponse Rops[];
/// } RopResponses;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopResponses {
    /// `[until_end] RopResponse Rops[]`
    #[doc(alias = "Rops")]
    pub rops: Vec<RopResponse>,
}

impl Ndr for RopResponses {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.items_to_end(&mut self.rops).at("Rops")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        p.items_to_end(&self.rops).at("Rops")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopResponses");
        show_items("Rops", &self.rops, out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<RopId>("RopId"),
    Type::of::<RopBufferTooSmallResponse>("RopBufferTooSmallResponse"),
    Type::of::<BackoffRop>("BackoffRop"),
    Type::of::<RopBackoffResponse>("RopBackoffResponse"),
    Type::union::<RopRequestBody>("RopRequestBody"),
    Type::of::<RopRequest>("RopRequest"),
    Type::union::<RopResponseBody>("RopResponseBody"),
    Type::of::<RopResponse>("RopResponse"),
    Type::of::<RopRequests>("RopRequests"),
    Type::of::<RopResponses>("RopResponses"),
];

/// The interface `oxcrops`.
///
/// Remote operations of the Exchange protocols
pub static OXCROPS: Interface = Interface {
    name: "oxcrops",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
