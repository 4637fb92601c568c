//! Generated from `oxcerrors.idl` by `pidl`; changes belong there.

use pidl_ndr::prelude::*;

const PRINT_HEX: Flags = Flags(0x2000000);

/// The result of a remote operation (MS-OXCDATA 2.4). Names are those of the
/// document behind \`ec\`; 0x8004010B, which it calls ServerBusy like
/// 0x00000480, is \`ecBusy\` after MAPI\_E\_BUSY.
///
/// ```idl
/// typedef [public, v1_enum, flag(NDR_PAHEX)] enum {
///     /* error codes (2.4) */
///     ecNone = 0x00000000,
///     ecGeneralFailure = 0x80004005,
///     ecOutOfMemory = 0x8007000E,
///     ecInvalidParameter = 0x80070057,
///     ecNoInterface = 0x80004002,
///     ecAccessDenied = 0x80070005,
///     ecStorageInvalidFunction = 0x80030001,
///     ecStorageAccessDenied = 0x80030005,
///     ecStorageInsufficientMemory = 0x80030008,
///     ecStorageInvalidPointer = 0x80030009,
///     ecStorageReadFault = 0x8003001E,
///     ecStorageLockViolation = 0x80030021,
///     ecStorageInvalidParameter = 0x80030057,
///     ecStreamSizeError = 0x80030070,
///     ecStorageInvalidFlag = 0x800300FF,
///     ecStorageCannotSave = 0x80030103,
///     ecNotSupported = 0x80040102,
///     ecInvalidCharacterWidth = 0x80040103,
///     ecStringTooLong = 0x80040105,
///     ecInvalidFlag = 0x80040106,
///     ecInvalidEntryID = 0x80040107,
///     ecInvalidObject = 0x80040108,
///     ecObjectChanged = 0x80040109,
///     ecObjectDeleted = 0x8004010A,
///     ecBusy = 0x8004010B,
///     ecOutOfDisk = 0x8004010D,
///     ecOutOfResources = 0x8004010E,
///     ecNotFound = 0x8004010F,
///     ecVersionMismatch = 0x80040110,
///     ecLogonFailed = 0x80040111,
///     ecTooManySessions = 0x80040112,
///     ecUserCanceled = 0x80040113,
///     ecAbortFailed = 0x80040114,
///     ecNetworkError = 0x80040115,
///     ecDiskError = 0x80040116,
///     ecTooComplex = 0x80040117,
///     ecInvalidColumn = 0x80040118,
///     ecComputedValue = 0x8004011A,
/// …
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ErrorCode(pub u32);

impl ErrorCode {
    /// error codes (2.4)
    #[doc(alias = "ecNone")]
    pub const EC_NONE: Self = Self(0);
    /// `ecGeneralFailure = 0x80004005`
    #[doc(alias = "ecGeneralFailure")]
    pub const EC_GENERAL_FAILURE: Self = Self(0x80004005);
    /// `ecOutOfMemory = 0x8007000E`
    #[doc(alias = "ecOutOfMemory")]
    pub const EC_OUT_OF_MEMORY: Self = Self(0x8007000e);
    /// `ecInvalidParameter = 0x80070057`
    #[doc(alias = "ecInvalidParameter")]
    pub const EC_INVALID_PARAMETER: Self = Self(0x80070057);
    /// `ecNoInterface = 0x80004002`
    #[doc(alias = "ecNoInterface")]
    pub const EC_NO_INTERFACE: Self = Self(0x80004002);
    /// `ecAccessDenied = 0x80070005`
    #[doc(alias = "ecAccessDenied")]
    pub const EC_ACCESS_DENIED: Self = Self(0x80070005);
    /// `ecStorageInvalidFunction = 0x80030001`
    #[doc(alias = "ecStorageInvalidFunction")]
    pub const EC_STORAGE_INVALID_FUNCTION: Self = Self(0x80030001);
    /// `ecStorageAccessDenied = 0x80030005`
    #[doc(alias = "ecStorageAccessDenied")]
    pub const EC_STORAGE_ACCESS_DENIED: Self = Self(0x80030005);
    /// `ecStorageInsufficientMemory = 0x80030008`
    #[doc(alias = "ecStorageInsufficientMemory")]
    pub const EC_STORAGE_INSUFFICIENT_MEMORY: Self = Self(0x80030008);
    /// `ecStorageInvalidPointer = 0x80030009`
    #[doc(alias = "ecStorageInvalidPointer")]
    pub const EC_STORAGE_INVALID_POINTER: Self = Self(0x80030009);
    /// `ecStorageReadFault = 0x8003001E`
    #[doc(alias = "ecStorageReadFault")]
    pub const EC_STORAGE_READ_FAULT: Self = Self(0x8003001e);
    /// `ecStorageLockViolation = 0x80030021`
    #[doc(alias = "ecStorageLockViolation")]
    pub const EC_STORAGE_LOCK_VIOLATION: Self = Self(0x80030021);
    /// `ecStorageInvalidParameter = 0x80030057`
    #[doc(alias = "ecStorageInvalidParameter")]
    pub const EC_STORAGE_INVALID_PARAMETER: Self = Self(0x80030057);
    /// `ecStreamSizeError = 0x80030070`
    #[doc(alias = "ecStreamSizeError")]
    pub const EC_STREAM_SIZE_ERROR: Self = Self(0x80030070);
    /// `ecStorageInvalidFlag = 0x800300FF`
    #[doc(alias = "ecStorageInvalidFlag")]
    pub const EC_STORAGE_INVALID_FLAG: Self = Self(0x800300ff);
    /// `ecStorageCannotSave = 0x80030103`
    #[doc(alias = "ecStorageCannotSave")]
    pub const EC_STORAGE_CANNOT_SAVE: Self = Self(0x80030103);
    /// `ecNotSupported = 0x80040102`
    #[doc(alias = "ecNotSupported")]
    pub const EC_NOT_SUPPORTED: Self = Self(0x80040102);
    /// `ecInvalidCharacterWidth = 0x80040103`
    #[doc(alias = "ecInvalidCharacterWidth")]
    pub const EC_INVALID_CHARACTER_WIDTH: Self = Self(0x80040103);
    /// `ecStringTooLong = 0x80040105`
    #[doc(alias = "ecStringTooLong")]
    pub const EC_STRING_TOO_LONG: Self = Self(0x80040105);
    /// `ecInvalidFlag = 0x80040106`
    #[doc(alias = "ecInvalidFlag")]
    pub const EC_INVALID_FLAG: Self = Self(0x80040106);
    /// `ecInvalidEntryID = 0x80040107`
    #[doc(alias = "ecInvalidEntryID")]
    pub const EC_INVALID_ENTRY_ID: Self = Self(0x80040107);
    /// `ecInvalidObject = 0x80040108`
    #[doc(alias = "ecInvalidObject")]
    pub const EC_INVALID_OBJECT: Self = Self(0x80040108);
    /// `ecObjectChanged = 0x80040109`
    #[doc(alias = "ecObjectChanged")]
    pub const EC_OBJECT_CHANGED: Self = Self(0x80040109);
    /// `ecObjectDeleted = 0x8004010A`
    #[doc(alias = "ecObjectDeleted")]
    pub const EC_OBJECT_DELETED: Self = Self(0x8004010a);
    /// `ecBusy = 0x8004010B`
    #[doc(alias = "ecBusy")]
    pub const EC_BUSY: Self = Self(0x8004010b);
    /// `ecOutOfDisk = 0x8004010D`
    #[doc(alias = "ecOutOfDisk")]
    pub const EC_OUT_OF_DISK: Self = Self(0x8004010d);
    /// `ecOutOfResources = 0x8004010E`
    #[doc(alias = "ecOutOfResources")]
    pub const EC_OUT_OF_RESOURCES: Self = Self(0x8004010e);
    /// `ecNotFound = 0x8004010F`
    #[doc(alias = "ecNotFound")]
    pub const EC_NOT_FOUND: Self = Self(0x8004010f);
    /// `ecVersionMismatch = 0x80040110`
    #[doc(alias = "ecVersionMismatch")]
    pub const EC_VERSION_MISMATCH: Self = Self(0x80040110);
    /// `ecLogonFailed = 0x80040111`
    #[doc(alias = "ecLogonFailed")]
    pub const EC_LOGON_FAILED: Self = Self(0x80040111);
    /// `ecTooManySessions = 0x80040112`
    #[doc(alias = "ecTooManySessions")]
    pub const EC_TOO_MANY_SESSIONS: Self = Self(0x80040112);
    /// `ecUserCanceled = 0x80040113`
    #[doc(alias = "ecUserCanceled")]
    pub const EC_USER_CANCELED: Self = Self(0x80040113);
    /// `ecAbortFailed = 0x80040114`
    #[doc(alias = "ecAbortFailed")]
    pub const EC_ABORT_FAILED: Self = Self(0x80040114);
    /// `ecNetworkError = 0x80040115`
    #[doc(alias = "ecNetworkError")]
    pub const EC_NETWORK_ERROR: Self = Self(0x80040115);
    /// `ecDiskError = 0x80040116`
    #[doc(alias = "ecDiskError")]
    pub const EC_DISK_ERROR: Self = Self(0x80040116);
    /// `ecTooComplex = 0x80040117`
    #[doc(alias = "ecTooComplex")]
    pub const EC_TOO_COMPLEX: Self = Self(0x80040117);
    /// `ecInvalidColumn = 0x80040118`
    #[doc(alias = "ecInvalidColumn")]
    pub const EC_INVALID_COLUMN: Self = Self(0x80040118);
    /// `ecComputedValue = 0x8004011A`
    #[doc(alias = "ecComputedValue")]
    pub const EC_COMPUTED_VALUE: Self = Self(0x8004011a);
    /// `ecCorruptData = 0x8004011B`
    #[doc(alias = "ecCorruptData")]
    pub const EC_CORRUPT_DATA: Self = Self(0x8004011b);
    /// `ecInvalidCodepage = 0x8004011E`
    #[doc(alias = "ecInvalidCodepage")]
    pub const EC_INVALID_CODEPAGE: Self = Self(0x8004011e);
    /// `ecInvalidLocale = 0x8004011F`
    #[doc(alias = "ecInvalidLocale")]
    pub const EC_INVALID_LOCALE: Self = Self(0x8004011f);
    /// `ecTimeSkew = 0x80040123`
    #[doc(alias = "ecTimeSkew")]
    pub const EC_TIME_SKEW: Self = Self(0x80040123);
    /// `ecEndOfSession = 0x80040200`
    #[doc(alias = "ecEndOfSession")]
    pub const EC_END_OF_SESSION: Self = Self(0x80040200);
    /// `ecUnknownEntryId = 0x80040201`
    #[doc(alias = "ecUnknownEntryId")]
    pub const EC_UNKNOWN_ENTRY_ID: Self = Self(0x80040201);
    /// `ecNotCompleted = 0x80040400`
    #[doc(alias = "ecNotCompleted")]
    pub const EC_NOT_COMPLETED: Self = Self(0x80040400);
    /// `ecTimeout = 0x80040401`
    #[doc(alias = "ecTimeout")]
    pub const EC_TIMEOUT: Self = Self(0x80040401);
    /// `ecEmptyTable = 0x80040402`
    #[doc(alias = "ecEmptyTable")]
    pub const EC_EMPTY_TABLE: Self = Self(0x80040402);
    /// `ecTableTooBig = 0x80040403`
    #[doc(alias = "ecTableTooBig")]
    pub const EC_TABLE_TOO_BIG: Self = Self(0x80040403);
    /// `ecInvalidBookmark = 0x80040405`
    #[doc(alias = "ecInvalidBookmark")]
    pub const EC_INVALID_BOOKMARK: Self = Self(0x80040405);
    /// `ecErrorWait = 0x80040500`
    #[doc(alias = "ecErrorWait")]
    pub const EC_ERROR_WAIT: Self = Self(0x80040500);
    /// `ecErrorCancel = 0x80040501`
    #[doc(alias = "ecErrorCancel")]
    pub const EC_ERROR_CANCEL: Self = Self(0x80040501);
    /// `ecNoSuppress = 0x80040602`
    #[doc(alias = "ecNoSuppress")]
    pub const EC_NO_SUPPRESS: Self = Self(0x80040602);
    /// `ecCollidingNames = 0x80040604`
    #[doc(alias = "ecCollidingNames")]
    pub const EC_COLLIDING_NAMES: Self = Self(0x80040604);
    /// `ecNotInitialized = 0x80040605`
    #[doc(alias = "ecNotInitialized")]
    pub const EC_NOT_INITIALIZED: Self = Self(0x80040605);
    /// `ecNoRecipients = 0x80040607`
    #[doc(alias = "ecNoRecipients")]
    pub const EC_NO_RECIPIENTS: Self = Self(0x80040607);
    /// `ecAlreadySent = 0x80040608`
    #[doc(alias = "ecAlreadySent")]
    pub const EC_ALREADY_SENT: Self = Self(0x80040608);
    /// `ecHasFolders = 0x80040609`
    #[doc(alias = "ecHasFolders")]
    pub const EC_HAS_FOLDERS: Self = Self(0x80040609);
    /// `ecHasMessages = 0x8004060A`
    #[doc(alias = "ecHasMessages")]
    pub const EC_HAS_MESSAGES: Self = Self(0x8004060a);
    /// `ecFolderCycle = 0x8004060B`
    #[doc(alias = "ecFolderCycle")]
    pub const EC_FOLDER_CYCLE: Self = Self(0x8004060b);
    /// `ecTooManyLocks = 0x8004060D`
    #[doc(alias = "ecTooManyLocks")]
    pub const EC_TOO_MANY_LOCKS: Self = Self(0x8004060d);
    /// `ecAmbiguousRecipient = 0x80040700`
    #[doc(alias = "ecAmbiguousRecipient")]
    pub const EC_AMBIGUOUS_RECIPIENT: Self = Self(0x80040700);
    /// `ecSyncObjectDeleted = 0x80040800`
    #[doc(alias = "ecSyncObjectDeleted")]
    pub const EC_SYNC_OBJECT_DELETED: Self = Self(0x80040800);
    /// `ecIgnoreFailure = 0x80040801`
    #[doc(alias = "ecIgnoreFailure")]
    pub const EC_IGNORE_FAILURE: Self = Self(0x80040801);
    /// `ecSyncConflict = 0x80040802`
    #[doc(alias = "ecSyncConflict")]
    pub const EC_SYNC_CONFLICT: Self = Self(0x80040802);
    /// `ecNoParentFolder = 0x80040803`
    #[doc(alias = "ecNoParentFolder")]
    pub const EC_NO_PARENT_FOLDER: Self = Self(0x80040803);
    /// `ecCycleDetected = 0x80040804`
    #[doc(alias = "ecCycleDetected")]
    pub const EC_CYCLE_DETECTED: Self = Self(0x80040804);
    /// `ecNotSynchronized = 0x80040805`
    #[doc(alias = "ecNotSynchronized")]
    pub const EC_NOT_SYNCHRONIZED: Self = Self(0x80040805);
    /// `ecNamedPropertyQuota = 0x80040900`
    #[doc(alias = "ecNamedPropertyQuota")]
    pub const EC_NAMED_PROPERTY_QUOTA: Self = Self(0x80040900);
    /// `ecNotImplemented = 0x80040FFF`
    #[doc(alias = "ecNotImplemented")]
    pub const EC_NOT_IMPLEMENTED: Self = Self(0x80040fff);
    /// property errors (2.4.2)
    #[doc(alias = "ecBadValue")]
    pub const EC_BAD_VALUE: Self = Self(0x80040301);
    /// `ecInvalidType = 0x80040302`
    #[doc(alias = "ecInvalidType")]
    pub const EC_INVALID_TYPE: Self = Self(0x80040302);
    /// `ecUnsupportedType = 0x80040303`
    #[doc(alias = "ecUnsupportedType")]
    pub const EC_UNSUPPORTED_TYPE: Self = Self(0x80040303);
    /// `ecUnexpectedType = 0x80040304`
    #[doc(alias = "ecUnexpectedType")]
    pub const EC_UNEXPECTED_TYPE: Self = Self(0x80040304);
    /// `ecTooBig = 0x80040305`
    #[doc(alias = "ecTooBig")]
    pub const EC_TOO_BIG: Self = Self(0x80040305);
    /// `ecDeclineCopy = 0x80040306`
    #[doc(alias = "ecDeclineCopy")]
    pub const EC_DECLINE_COPY: Self = Self(0x80040306);
    /// `ecUnexpectedId = 0x80040307`
    #[doc(alias = "ecUnexpectedId")]
    pub const EC_UNEXPECTED_ID: Self = Self(0x80040307);
    /// warnings (2.4.3)
    #[doc(alias = "ecErrorsReturned")]
    pub const EC_ERRORS_RETURNED: Self = Self(0x40380);
    /// `ecPositionChanged = 0x00040481`
    #[doc(alias = "ecPositionChanged")]
    pub const EC_POSITION_CHANGED: Self = Self(0x40481);
    /// `ecApproximateCount = 0x00040482`
    #[doc(alias = "ecApproximateCount")]
    pub const EC_APPROXIMATE_COUNT: Self = Self(0x40482);
    /// `ecPartiallyComplete = 0x00040680`
    #[doc(alias = "ecPartiallyComplete")]
    pub const EC_PARTIALLY_COMPLETE: Self = Self(0x40680);
    /// `ecSyncProgress = 0x00040820`
    #[doc(alias = "ecSyncProgress")]
    pub const EC_SYNC_PROGRESS: Self = Self(0x40820);
    /// `ecNewerClientChange = 0x00040821`
    #[doc(alias = "ecNewerClientChange")]
    pub const EC_NEWER_CLIENT_CHANGE: Self = Self(0x40821);
    /// additional error codes (2.4.1)
    #[doc(alias = "ecIsamError")]
    pub const EC_ISAM_ERROR: Self = Self(1002);
    /// `ecUnknownUser = 0x000003EB`
    #[doc(alias = "ecUnknownUser")]
    pub const EC_UNKNOWN_USER: Self = Self(1003);
    /// `ecExiting = 0x000003ED`
    #[doc(alias = "ecExiting")]
    pub const EC_EXITING: Self = Self(1005);
    /// `ecBadConfiguration = 0x000003EE`
    #[doc(alias = "ecBadConfiguration")]
    pub const EC_BAD_CONFIGURATION: Self = Self(1006);
    /// `ecUnknownCodePage = 0x000003EF`
    #[doc(alias = "ecUnknownCodePage")]
    pub const EC_UNKNOWN_CODE_PAGE: Self = Self(1007);
    /// `ecServerMemory = 0x000003F0`
    #[doc(alias = "ecServerMemory")]
    pub const EC_SERVER_MEMORY: Self = Self(1008);
    /// `ecLoginPermission = 0x000003F2`
    #[doc(alias = "ecLoginPermission")]
    pub const EC_LOGIN_PERMISSION: Self = Self(1010);
    /// `ecDatabaseRolledBack = 0x000003F3`
    #[doc(alias = "ecDatabaseRolledBack")]
    pub const EC_DATABASE_ROLLED_BACK: Self = Self(1011);
    /// `ecDatabaseCopiedError = 0x000003F4`
    #[doc(alias = "ecDatabaseCopiedError")]
    pub const EC_DATABASE_COPIED_ERROR: Self = Self(1012);
    /// `ecAuditNotAllowed = 0x000003F5`
    #[doc(alias = "ecAuditNotAllowed")]
    pub const EC_AUDIT_NOT_ALLOWED: Self = Self(1013);
    /// `ecZombieUser = 0x000003F6`
    #[doc(alias = "ecZombieUser")]
    pub const EC_ZOMBIE_USER: Self = Self(1014);
    /// `ecUnconvertableACL = 0x000003F7`
    #[doc(alias = "ecUnconvertableACL")]
    pub const EC_UNCONVERTABLE_ACL: Self = Self(1015);
    /// `ecNoFreeJetSessions = 0x0000044C`
    #[doc(alias = "ecNoFreeJetSessions")]
    pub const EC_NO_FREE_JET_SESSIONS: Self = Self(1100);
    /// `ecDifferentJetSession = 0x0000044D`
    #[doc(alias = "ecDifferentJetSession")]
    pub const EC_DIFFERENT_JET_SESSION: Self = Self(1101);
    /// `ecFileRemove = 0x0000044F`
    #[doc(alias = "ecFileRemove")]
    pub const EC_FILE_REMOVE: Self = Self(1103);
    /// `ecParameterOverflow = 0x00000450`
    #[doc(alias = "ecParameterOverflow")]
    pub const EC_PARAMETER_OVERFLOW: Self = Self(1104);
    /// `ecBadVersion = 0x00000451`
    #[doc(alias = "ecBadVersion")]
    pub const EC_BAD_VERSION: Self = Self(1105);
    /// `ecTooManyColumns = 0x00000452`
    #[doc(alias = "ecTooManyColumns")]
    pub const EC_TOO_MANY_COLUMNS: Self = Self(1106);
    /// `ecHaveMore = 0x00000453`
    #[doc(alias = "ecHaveMore")]
    pub const EC_HAVE_MORE: Self = Self(1107);
    /// `ecDatabaseError = 0x00000454`
    #[doc(alias = "ecDatabaseError")]
    pub const EC_DATABASE_ERROR: Self = Self(1108);
    /// `ecIndexNameTooBig = 0x00000455`
    #[doc(alias = "ecIndexNameTooBig")]
    pub const EC_INDEX_NAME_TOO_BIG: Self = Self(1109);
    /// `ecUnsupportedProperty = 0x00000456`
    #[doc(alias = "ecUnsupportedProperty")]
    pub const EC_UNSUPPORTED_PROPERTY: Self = Self(1110);
    /// `ecMessageNotSaved = 0x00000457`
    #[doc(alias = "ecMessageNotSaved")]
    pub const EC_MESSAGE_NOT_SAVED: Self = Self(1111);
    /// `ecUnpublishedNotification = 0x00000459`
    #[doc(alias = "ecUnpublishedNotification")]
    pub const EC_UNPUBLISHED_NOTIFICATION: Self = Self(1113);
    /// `ecDifferentRoot = 0x0000045B`
    #[doc(alias = "ecDifferentRoot")]
    pub const EC_DIFFERENT_ROOT: Self = Self(1115);
    /// `ecBadFolderName = 0x0000045C`
    #[doc(alias = "ecBadFolderName")]
    pub const EC_BAD_FOLDER_NAME: Self = Self(1116);
    /// `ecAttachmentOpen = 0x0000045D`
    #[doc(alias = "ecAttachmentOpen")]
    pub const EC_ATTACHMENT_OPEN: Self = Self(1117);
    /// `ecInvalidCollapseState = 0x0000045E`
    #[doc(alias = "ecInvalidCollapseState")]
    pub const EC_INVALID_COLLAPSE_STATE: Self = Self(1118);
    /// `ecSkipMyChildren = 0x0000045F`
    #[doc(alias = "ecSkipMyChildren")]
    pub const EC_SKIP_MY_CHILDREN: Self = Self(1119);
    /// `ecSearchFolder = 0x00000460`
    #[doc(alias = "ecSearchFolder")]
    pub const EC_SEARCH_FOLDER: Self = Self(1120);
    /// `ecNotSearchFolder = 0x00000461`
    #[doc(alias = "ecNotSearchFolder")]
    pub const EC_NOT_SEARCH_FOLDER: Self = Self(1121);
    /// `ecFolderSetReceive = 0x00000462`
    #[doc(alias = "ecFolderSetReceive")]
    pub const EC_FOLDER_SET_RECEIVE: Self = Self(1122);
    /// `ecNoReceiveFolder = 0x00000463`
    #[doc(alias = "ecNoReceiveFolder")]
    pub const EC_NO_RECEIVE_FOLDER: Self = Self(1123);
    /// `ecDeleteSubmittedMessage = 0x00000465`
    #[doc(alias = "ecDeleteSubmittedMessage")]
    pub const EC_DELETE_SUBMITTED_MESSAGE: Self = Self(1125);
    /// `ecInvalidRecipients = 0x00000467`
    #[doc(alias = "ecInvalidRecipients")]
    pub const EC_INVALID_RECIPIENTS: Self = Self(1127);
    /// `ecNoReplicaHere = 0x00000468`
    #[doc(alias = "ecNoReplicaHere")]
    pub const EC_NO_REPLICA_HERE: Self = Self(1128);
    /// `ecNoReplicaAvailable = 0x00000469`
    #[doc(alias = "ecNoReplicaAvailable")]
    pub const EC_NO_REPLICA_AVAILABLE: Self = Self(1129);
    /// `ecPublicDatabase = 0x0000046A`
    #[doc(alias = "ecPublicDatabase")]
    pub const EC_PUBLIC_DATABASE: Self = Self(1130);
    /// `ecNotPublicDatabase = 0x0000046B`
    #[doc(alias = "ecNotPublicDatabase")]
    pub const EC_NOT_PUBLIC_DATABASE: Self = Self(1131);
    /// `ecRecordNotFound = 0x0000046C`
    #[doc(alias = "ecRecordNotFound")]
    pub const EC_RECORD_NOT_FOUND: Self = Self(1132);
    /// `ecReplicationConflict = 0x0000046D`
    #[doc(alias = "ecReplicationConflict")]
    pub const EC_REPLICATION_CONFLICT: Self = Self(1133);
    /// `ecFXBufferOverrun = 0x00000470`
    #[doc(alias = "ecFXBufferOverrun")]
    pub const EC_FX_BUFFER_OVERRUN: Self = Self(1136);
    /// `ecFXBufferEmpty = 0x00000471`
    #[doc(alias = "ecFXBufferEmpty")]
    pub const EC_FX_BUFFER_EMPTY: Self = Self(1137);
    /// `ecFXPartialValue = 0x00000472`
    #[doc(alias = "ecFXPartialValue")]
    pub const EC_FX_PARTIAL_VALUE: Self = Self(1138);
    /// `ecFxNoRoom = 0x00000473`
    #[doc(alias = "ecFxNoRoom")]
    pub const EC_FX_NO_ROOM: Self = Self(1139);
    /// `ecTimeExpired = 0x00000474`
    #[doc(alias = "ecTimeExpired")]
    pub const EC_TIME_EXPIRED: Self = Self(1140);
    /// `ecDestinationError = 0x00000475`
    #[doc(alias = "ecDestinationError")]
    pub const EC_DESTINATION_ERROR: Self = Self(1141);
    /// `ecDatabaseNotInitialized = 0x00000476`
    #[doc(alias = "ecDatabaseNotInitialized")]
    pub const EC_DATABASE_NOT_INITIALIZED: Self = Self(1142);
    /// `ecWrongServer = 0x00000478`
    #[doc(alias = "ecWrongServer")]
    pub const EC_WRONG_SERVER: Self = Self(1144);
    /// `ecBufferTooSmall = 0x0000047D`
    #[doc(alias = "ecBufferTooSmall")]
    pub const EC_BUFFER_TOO_SMALL: Self = Self(1149);
    /// `ecAttachmentResolutionRequired = 0x0000047E`
    #[doc(alias = "ecAttachmentResolutionRequired")]
    pub const EC_ATTACHMENT_RESOLUTION_REQUIRED: Self = Self(1150);
    /// `ecServerPaused = 0x0000047F`
    #[doc(alias = "ecServerPaused")]
    pub const EC_SERVER_PAUSED: Self = Self(1151);
    /// `ecServerBusy = 0x00000480`
    #[doc(alias = "ecServerBusy")]
    pub const EC_SERVER_BUSY: Self = Self(1152);
    /// `ecNoSuchLogon = 0x00000481`
    #[doc(alias = "ecNoSuchLogon")]
    pub const EC_NO_SUCH_LOGON: Self = Self(1153);
    /// `ecLoadLibraryFailed = 0x00000482`
    #[doc(alias = "ecLoadLibraryFailed")]
    pub const EC_LOAD_LIBRARY_FAILED: Self = Self(1154);
    /// `ecAlreadyConfigured = 0x00000483`
    #[doc(alias = "ecAlreadyConfigured")]
    pub const EC_ALREADY_CONFIGURED: Self = Self(1155);
    /// `ecNotConfigured = 0x00000484`
    #[doc(alias = "ecNotConfigured")]
    pub const EC_NOT_CONFIGURED: Self = Self(1156);
    /// `ecDataLoss = 0x00000485`
    #[doc(alias = "ecDataLoss")]
    pub const EC_DATA_LOSS: Self = Self(1157);
    /// `ecMaximumSendThreadExceeded = 0x00000488`
    #[doc(alias = "ecMaximumSendThreadExceeded")]
    pub const EC_MAXIMUM_SEND_THREAD_EXCEEDED: Self = Self(1160);
    /// `ecFxErrorMarker = 0x00000489`
    #[doc(alias = "ecFxErrorMarker")]
    pub const EC_FX_ERROR_MARKER: Self = Self(1161);
    /// `ecNoFreeJtabs = 0x0000048A`
    #[doc(alias = "ecNoFreeJtabs")]
    pub const EC_NO_FREE_JTABS: Self = Self(1162);
    /// `ecNotPrivateDatabase = 0x0000048B`
    #[doc(alias = "ecNotPrivateDatabase")]
    pub const EC_NOT_PRIVATE_DATABASE: Self = Self(1163);
    /// `ecIsintegMDB = 0x0000048C`
    #[doc(alias = "ecIsintegMDB")]
    pub const EC_ISINTEG_MDB: Self = Self(1164);
    /// `ecRecoveryMismatch = 0x0000048D`
    #[doc(alias = "ecRecoveryMismatch")]
    pub const EC_RECOVERY_MISMATCH: Self = Self(1165);
    /// `ecTableMayNotBeDeleted = 0x0000048E`
    #[doc(alias = "ecTableMayNotBeDeleted")]
    pub const EC_TABLE_MAY_NOT_BE_DELETED: Self = Self(1166);
    /// `ecSearchFolderScopeViolation = 0x00000490`
    #[doc(alias = "ecSearchFolderScopeViolation")]
    pub const EC_SEARCH_FOLDER_SCOPE_VIOLATION: Self = Self(1168);
    /// `ecRpcRegisterIf = 0x000004B1`
    #[doc(alias = "ecRpcRegisterIf")]
    pub const EC_RPC_REGISTER_IF: Self = Self(1201);
    /// `ecRpcListen = 0x000004B2`
    #[doc(alias = "ecRpcListen")]
    pub const EC_RPC_LISTEN: Self = Self(1202);
    /// `ecRpcFormat = 0x000004B6`
    #[doc(alias = "ecRpcFormat")]
    pub const EC_RPC_FORMAT: Self = Self(1206);
    /// `ecNoCopyTo = 0x000004B7`
    #[doc(alias = "ecNoCopyTo")]
    pub const EC_NO_COPY_TO: Self = Self(1207);
    /// `ecNullObject = 0x000004B9`
    #[doc(alias = "ecNullObject")]
    pub const EC_NULL_OBJECT: Self = Self(1209);
    /// `ecRpcAuthentication = 0x000004BC`
    #[doc(alias = "ecRpcAuthentication")]
    pub const EC_RPC_AUTHENTICATION: Self = Self(1212);
    /// `ecRpcBadAuthenticationLevel = 0x000004BD`
    #[doc(alias = "ecRpcBadAuthenticationLevel")]
    pub const EC_RPC_BAD_AUTHENTICATION_LEVEL: Self = Self(1213);
    /// `ecNullCommentRestriction = 0x000004BE`
    #[doc(alias = "ecNullCommentRestriction")]
    pub const EC_NULL_COMMENT_RESTRICTION: Self = Self(1214);
    /// `ecRulesLoadError = 0x000004CC`
    #[doc(alias = "ecRulesLoadError")]
    pub const EC_RULES_LOAD_ERROR: Self = Self(1228);
    /// `ecRulesDeliverErr = 0x000004CD`
    #[doc(alias = "ecRulesDeliverErr")]
    pub const EC_RULES_DELIVER_ERR: Self = Self(1229);
    /// `ecRulesParsingErr = 0x000004CE`
    #[doc(alias = "ecRulesParsingErr")]
    pub const EC_RULES_PARSING_ERR: Self = Self(1230);
    /// `ecRulesCreateDAE = 0x000004CF`
    #[doc(alias = "ecRulesCreateDAE")]
    pub const EC_RULES_CREATE_DAE: Self = Self(1231);
    /// `ecRulesCreateDAM = 0x000004D0`
    #[doc(alias = "ecRulesCreateDAM")]
    pub const EC_RULES_CREATE_DAM: Self = Self(1232);
    /// `ecRulesNoMoveCopyFolder = 0x000004D1`
    #[doc(alias = "ecRulesNoMoveCopyFolder")]
    pub const EC_RULES_NO_MOVE_COPY_FOLDER: Self = Self(1233);
    /// `ecRulesNoFolderRights = 0x000004D2`
    #[doc(alias = "ecRulesNoFolderRights")]
    pub const EC_RULES_NO_FOLDER_RIGHTS: Self = Self(1234);
    /// `ecMessageTooBig = 0x000004D4`
    #[doc(alias = "ecMessageTooBig")]
    pub const EC_MESSAGE_TOO_BIG: Self = Self(1236);
    /// `ecFormNotValid = 0x000004D5`
    #[doc(alias = "ecFormNotValid")]
    pub const EC_FORM_NOT_VALID: Self = Self(1237);
    /// `ecNotAuthorized = 0x000004D6`
    #[doc(alias = "ecNotAuthorized")]
    pub const EC_NOT_AUTHORIZED: Self = Self(1238);
    /// `ecDeleteMessage = 0x000004D7`
    #[doc(alias = "ecDeleteMessage")]
    pub const EC_DELETE_MESSAGE: Self = Self(1239);
    /// `ecBounceMessage = 0x000004D8`
    #[doc(alias = "ecBounceMessage")]
    pub const EC_BOUNCE_MESSAGE: Self = Self(1240);
    /// `ecQuotaExceeded = 0x000004D9`
    #[doc(alias = "ecQuotaExceeded")]
    pub const EC_QUOTA_EXCEEDED: Self = Self(1241);
    /// `ecMaxSubmissionExceeded = 0x000004DA`
    #[doc(alias = "ecMaxSubmissionExceeded")]
    pub const EC_MAX_SUBMISSION_EXCEEDED: Self = Self(1242);
    /// `ecMaxAttachmentExceeded = 0x000004DB`
    #[doc(alias = "ecMaxAttachmentExceeded")]
    pub const EC_MAX_ATTACHMENT_EXCEEDED: Self = Self(1243);
    /// `ecSendAsDenied = 0x000004DC`
    #[doc(alias = "ecSendAsDenied")]
    pub const EC_SEND_AS_DENIED: Self = Self(1244);
    /// `ecShutoffQuotaExceeded = 0x000004DD`
    #[doc(alias = "ecShutoffQuotaExceeded")]
    pub const EC_SHUTOFF_QUOTA_EXCEEDED: Self = Self(1245);
    /// `ecTooManyOpenObjects = 0x000004DE`
    #[doc(alias = "ecTooManyOpenObjects")]
    pub const EC_TOO_MANY_OPEN_OBJECTS: Self = Self(1246);
    /// `ecClientVersionBlocked = 0x000004DF`
    #[doc(alias = "ecClientVersionBlocked")]
    pub const EC_CLIENT_VERSION_BLOCKED: Self = Self(1247);
    /// `ecRpcHttpDisallowed = 0x000004E0`
    #[doc(alias = "ecRpcHttpDisallowed")]
    pub const EC_RPC_HTTP_DISALLOWED: Self = Self(1248);
    /// `ecCachedModeRequired = 0x000004E1`
    #[doc(alias = "ecCachedModeRequired")]
    pub const EC_CACHED_MODE_REQUIRED: Self = Self(1249);
    /// `ecFolderNotCleanedUp = 0x000004E3`
    #[doc(alias = "ecFolderNotCleanedUp")]
    pub const EC_FOLDER_NOT_CLEANED_UP: Self = Self(1251);
    /// `ecFormatError = 0x000004ED`
    #[doc(alias = "ecFormatError")]
    pub const EC_FORMAT_ERROR: Self = Self(1261);
    /// `ecNotExpanded = 0x000004F7`
    #[doc(alias = "ecNotExpanded")]
    pub const EC_NOT_EXPANDED: Self = Self(1271);
    /// `ecNotCollapsed = 0x000004F8`
    #[doc(alias = "ecNotCollapsed")]
    pub const EC_NOT_COLLAPSED: Self = Self(1272);
    /// `ecNoExpandLeafRow = 0x000004F9`
    #[doc(alias = "ecNoExpandLeafRow")]
    pub const EC_NO_EXPAND_LEAF_ROW: Self = Self(1273);
    /// `ecUnregisteredNameProp = 0x000004FA`
    #[doc(alias = "ecUnregisteredNameProp")]
    pub const EC_UNREGISTERED_NAME_PROP: Self = Self(1274);
    /// `ecFolderDisabled = 0x000004FB`
    #[doc(alias = "ecFolderDisabled")]
    pub const EC_FOLDER_DISABLED: Self = Self(1275);
    /// `ecDomainError = 0x000004FC`
    #[doc(alias = "ecDomainError")]
    pub const EC_DOMAIN_ERROR: Self = Self(1276);
    /// `ecNoCreateRight = 0x000004FF`
    #[doc(alias = "ecNoCreateRight")]
    pub const EC_NO_CREATE_RIGHT: Self = Self(1279);
    /// `ecPublicRoot = 0x00000500`
    #[doc(alias = "ecPublicRoot")]
    pub const EC_PUBLIC_ROOT: Self = Self(1280);
    /// `ecNoReadRight = 0x00000501`
    #[doc(alias = "ecNoReadRight")]
    pub const EC_NO_READ_RIGHT: Self = Self(1281);
    /// `ecNoCreateSubfolderRight = 0x00000502`
    #[doc(alias = "ecNoCreateSubfolderRight")]
    pub const EC_NO_CREATE_SUBFOLDER_RIGHT: Self = Self(1282);
    /// `ecNullDestinationObject = 0x00000503`
    #[doc(alias = "ecNullDestinationObject")]
    pub const EC_NULL_DESTINATION_OBJECT: Self = Self(1283);
    /// `ecMessageCycle = 0x00000504`
    #[doc(alias = "ecMessageCycle")]
    pub const EC_MESSAGE_CYCLE: Self = Self(1284);
    /// `ecTooManyRecips = 0x00000505`
    #[doc(alias = "ecTooManyRecips")]
    pub const EC_TOO_MANY_RECIPS: Self = Self(1285);
    /// `ecVirusScanInProgress = 0x0000050A`
    #[doc(alias = "ecVirusScanInProgress")]
    pub const EC_VIRUS_SCAN_IN_PROGRESS: Self = Self(1290);
    /// `ecVirusDetected = 0x0000050B`
    #[doc(alias = "ecVirusDetected")]
    pub const EC_VIRUS_DETECTED: Self = Self(1291);
    /// `ecMailboxInTransit = 0x0000050C`
    #[doc(alias = "ecMailboxInTransit")]
    pub const EC_MAILBOX_IN_TRANSIT: Self = Self(1292);
    /// `ecBackupInProgress = 0x0000050D`
    #[doc(alias = "ecBackupInProgress")]
    pub const EC_BACKUP_IN_PROGRESS: Self = Self(1293);
    /// `ecVirusMessageDeleted = 0x0000050E`
    #[doc(alias = "ecVirusMessageDeleted")]
    pub const EC_VIRUS_MESSAGE_DELETED: Self = Self(1294);
    /// `ecInvalidBackupSequence = 0x0000050F`
    #[doc(alias = "ecInvalidBackupSequence")]
    pub const EC_INVALID_BACKUP_SEQUENCE: Self = Self(1295);
    /// `ecInvalidBackupType = 0x00000510`
    #[doc(alias = "ecInvalidBackupType")]
    pub const EC_INVALID_BACKUP_TYPE: Self = Self(1296);
    /// `ecTooManyBackups = 0x00000511`
    #[doc(alias = "ecTooManyBackups")]
    pub const EC_TOO_MANY_BACKUPS: Self = Self(1297);
    /// `ecRestoreInProgress = 0x00000512`
    #[doc(alias = "ecRestoreInProgress")]
    pub const EC_RESTORE_IN_PROGRESS: Self = Self(1298);
    /// `ecDuplicateObject = 0x00000579`
    #[doc(alias = "ecDuplicateObject")]
    pub const EC_DUPLICATE_OBJECT: Self = Self(1401);
    /// `ecObjectNotFound = 0x0000057A`
    #[doc(alias = "ecObjectNotFound")]
    pub const EC_OBJECT_NOT_FOUND: Self = Self(1402);
    /// `ecFixupReplyRule = 0x0000057B`
    #[doc(alias = "ecFixupReplyRule")]
    pub const EC_FIXUP_REPLY_RULE: Self = Self(1403);
    /// `ecTemplateNotFound = 0x0000057C`
    #[doc(alias = "ecTemplateNotFound")]
    pub const EC_TEMPLATE_NOT_FOUND: Self = Self(1404);
    /// `ecRuleExecution = 0x0000057D`
    #[doc(alias = "ecRuleExecution")]
    pub const EC_RULE_EXECUTION: Self = Self(1405);
    /// `ecDSNoSuchObject = 0x0000057E`
    #[doc(alias = "ecDSNoSuchObject")]
    pub const EC_DS_NO_SUCH_OBJECT: Self = Self(1406);
    /// `ecAlreadyTombstoned = 0x0000057F`
    #[doc(alias = "ecAlreadyTombstoned")]
    pub const EC_ALREADY_TOMBSTONED: Self = Self(1407);
    /// `ecReadOnlyTransaction = 0x00000596`
    #[doc(alias = "ecReadOnlyTransaction")]
    pub const EC_READ_ONLY_TRANSACTION: Self = Self(1430);
    /// `ecPaused = 0x0000060E`
    #[doc(alias = "ecPaused")]
    pub const EC_PAUSED: Self = Self(1550);
    /// `ecNotPaused = 0x0000060F`
    #[doc(alias = "ecNotPaused")]
    pub const EC_NOT_PAUSED: Self = Self(1551);
    /// `ecWrongMailbox = 0x00000648`
    #[doc(alias = "ecWrongMailbox")]
    pub const EC_WRONG_MAILBOX: Self = Self(1608);
    /// `ecChangePassword = 0x0000064C`
    #[doc(alias = "ecChangePassword")]
    pub const EC_CHANGE_PASSWORD: Self = Self(1612);
    /// `ecPasswordExpired = 0x0000064D`
    #[doc(alias = "ecPasswordExpired")]
    pub const EC_PASSWORD_EXPIRED: Self = Self(1613);
    /// `ecInvalidWorkstation = 0x0000064E`
    #[doc(alias = "ecInvalidWorkstation")]
    pub const EC_INVALID_WORKSTATION: Self = Self(1614);
    /// `ecInvalidLogonHours = 0x0000064F`
    #[doc(alias = "ecInvalidLogonHours")]
    pub const EC_INVALID_LOGON_HOURS: Self = Self(1615);
    /// `ecAccountDisabled = 0x00000650`
    #[doc(alias = "ecAccountDisabled")]
    pub const EC_ACCOUNT_DISABLED: Self = Self(1616);
    /// `ecRuleVersion = 0x000006A4`
    #[doc(alias = "ecRuleVersion")]
    pub const EC_RULE_VERSION: Self = Self(1700);
    /// `ecRuleFormat = 0x000006A5`
    #[doc(alias = "ecRuleFormat")]
    pub const EC_RULE_FORMAT: Self = Self(1701);
    /// `ecRuleSendAsDenied = 0x000006A6`
    #[doc(alias = "ecRuleSendAsDenied")]
    pub const EC_RULE_SEND_AS_DENIED: Self = Self(1702);
    /// `ecNoServerSupport = 0x000006B9`
    #[doc(alias = "ecNoServerSupport")]
    pub const EC_NO_SERVER_SUPPORT: Self = Self(1721);
    /// `ecLockTimedOut = 0x000006BA`
    #[doc(alias = "ecLockTimedOut")]
    pub const EC_LOCK_TIMED_OUT: Self = Self(1722);
    /// `ecObjectLocked = 0x000006BB`
    #[doc(alias = "ecObjectLocked")]
    pub const EC_OBJECT_LOCKED: Self = Self(1723);
    /// `ecInvalidLockNamespace = 0x000006BD`
    #[doc(alias = "ecInvalidLockNamespace")]
    pub const EC_INVALID_LOCK_NAMESPACE: Self = Self(1725);
    /// `ecMessageDeleted = 0x000007D6`
    #[doc(alias = "ecMessageDeleted")]
    pub const EC_MESSAGE_DELETED: Self = Self(2006);
    /// `ecProtocolDisabled = 0x000007D8`
    #[doc(alias = "ecProtocolDisabled")]
    pub const EC_PROTOCOL_DISABLED: Self = Self(2008);
    /// `ecCleartextLogonDisabled = 0x000007D9`
    #[doc(alias = "ecCleartextLogonDisabled")]
    pub const EC_CLEARTEXT_LOGON_DISABLED: Self = Self(2009);
    /// `ecRejected = 0x000007EE`
    #[doc(alias = "ecRejected")]
    pub const EC_REJECTED: Self = Self(2030);
    /// `ecAmbiguousAlias = 0x0000089A`
    #[doc(alias = "ecAmbiguousAlias")]
    pub const EC_AMBIGUOUS_ALIAS: Self = Self(2202);
    /// `ecUnknownMailbox = 0x0000089B`
    #[doc(alias = "ecUnknownMailbox")]
    pub const EC_UNKNOWN_MAILBOX: Self = Self(2203);
    /// `ecExpressionReserved = 0x000008FC`
    #[doc(alias = "ecExpressionReserved")]
    pub const EC_EXPRESSION_RESERVED: Self = Self(2300);
    /// `ecExpressionParseDepth = 0x000008FD`
    #[doc(alias = "ecExpressionParseDepth")]
    pub const EC_EXPRESSION_PARSE_DEPTH: Self = Self(2301);
    /// `ecExpressionArgumentType = 0x000008FE`
    #[doc(alias = "ecExpressionArgumentType")]
    pub const EC_EXPRESSION_ARGUMENT_TYPE: Self = Self(2302);
    /// `ecExpressionSyntax = 0x000008FF`
    #[doc(alias = "ecExpressionSyntax")]
    pub const EC_EXPRESSION_SYNTAX: Self = Self(2303);
    /// `ecExpressionBadStringToken = 0x00000900`
    #[doc(alias = "ecExpressionBadStringToken")]
    pub const EC_EXPRESSION_BAD_STRING_TOKEN: Self = Self(2304);
    /// `ecExpressionBadColToken = 0x00000901`
    #[doc(alias = "ecExpressionBadColToken")]
    pub const EC_EXPRESSION_BAD_COL_TOKEN: Self = Self(2305);
    /// `ecExpressionTypeMismatch = 0x00000902`
    #[doc(alias = "ecExpressionTypeMismatch")]
    pub const EC_EXPRESSION_TYPE_MISMATCH: Self = Self(2306);
    /// `ecExpressionOperatorNotSupported = 0x00000903`
    #[doc(alias = "ecExpressionOperatorNotSupported")]
    pub const EC_EXPRESSION_OPERATOR_NOT_SUPPORTED: Self = Self(2307);
    /// `ecExpressionDivideByZero = 0x00000904`
    #[doc(alias = "ecExpressionDivideByZero")]
    pub const EC_EXPRESSION_DIVIDE_BY_ZERO: Self = Self(2308);
    /// `ecExpressionUnaryArgument = 0x00000905`
    #[doc(alias = "ecExpressionUnaryArgument")]
    pub const EC_EXPRESSION_UNARY_ARGUMENT: Self = Self(2309);
    /// `ecNotLocked = 0x00000960`
    #[doc(alias = "ecNotLocked")]
    pub const EC_NOT_LOCKED: Self = Self(2400);
    /// `ecClientEvent = 0x00000961`
    #[doc(alias = "ecClientEvent")]
    pub const EC_CLIENT_EVENT: Self = Self(2401);
    /// `ecCorruptEvent = 0x00000965`
    #[doc(alias = "ecCorruptEvent")]
    pub const EC_CORRUPT_EVENT: Self = Self(2405);
    /// `ecCorruptWatermark = 0x00000966`
    #[doc(alias = "ecCorruptWatermark")]
    pub const EC_CORRUPT_WATERMARK: Self = Self(2406);
    /// `ecEventError = 0x00000967`
    #[doc(alias = "ecEventError")]
    pub const EC_EVENT_ERROR: Self = Self(2407);
    /// `ecWatermarkError = 0x00000968`
    #[doc(alias = "ecWatermarkError")]
    pub const EC_WATERMARK_ERROR: Self = Self(2408);
    /// `ecNonCanonicalACL = 0x00000969`
    #[doc(alias = "ecNonCanonicalACL")]
    pub const EC_NON_CANONICAL_ACL: Self = Self(2409);
    /// `ecMailboxDisabled = 0x0000096C`
    #[doc(alias = "ecMailboxDisabled")]
    pub const EC_MAILBOX_DISABLED: Self = Self(2412);
    /// `ecRulesFolderOverQuota = 0x0000096D`
    #[doc(alias = "ecRulesFolderOverQuota")]
    pub const EC_RULES_FOLDER_OVER_QUOTA: Self = Self(2413);
    /// `ecAddressBookUnavailable = 0x0000096E`
    #[doc(alias = "ecAddressBookUnavailable")]
    pub const EC_ADDRESS_BOOK_UNAVAILABLE: Self = Self(2414);
    /// `ecAddressBookError = 0x0000096F`
    #[doc(alias = "ecAddressBookError")]
    pub const EC_ADDRESS_BOOK_ERROR: Self = Self(2415);
    /// `ecNotEncrypted = 0x00000970`
    #[doc(alias = "ecNotEncrypted")]
    pub const EC_NOT_ENCRYPTED: Self = Self(2416);
    /// `ecAddressBookObjectNotFound = 0x00000971`
    #[doc(alias = "ecAddressBookObjectNotFound")]
    pub const EC_ADDRESS_BOOK_OBJECT_NOT_FOUND: Self = Self(2417);
    /// `ecAddressBookPropertyError = 0x00000972`
    #[doc(alias = "ecAddressBookPropertyError")]
    pub const EC_ADDRESS_BOOK_PROPERTY_ERROR: Self = Self(2418);
    /// `ecRpcServerTooBusy = 0x00000973`
    #[doc(alias = "ecRpcServerTooBusy")]
    pub const EC_RPC_SERVER_TOO_BUSY: Self = Self(2419);
    /// `ecRpcOutOfMemory = 0x00000974`
    #[doc(alias = "ecRpcOutOfMemory")]
    pub const EC_RPC_OUT_OF_MEMORY: Self = Self(2420);
    /// `ecRpcServerOutOfMemory = 0x00000975`
    #[doc(alias = "ecRpcServerOutOfMemory")]
    pub const EC_RPC_SERVER_OUT_OF_MEMORY: Self = Self(2421);
    /// `ecRpcOutOfResources = 0x00000976`
    #[doc(alias = "ecRpcOutOfResources")]
    pub const EC_RPC_OUT_OF_RESOURCES: Self = Self(2422);
    /// `ecRpcServerUnavailable = 0x00000977`
    #[doc(alias = "ecRpcServerUnavailable")]
    pub const EC_RPC_SERVER_UNAVAILABLE: Self = Self(2423);
    /// `ecSecureSubmitError = 0x0000097A`
    #[doc(alias = "ecSecureSubmitError")]
    pub const EC_SECURE_SUBMIT_ERROR: Self = Self(2426);
    /// `ecEventsDeleted = 0x0000097C`
    #[doc(alias = "ecEventsDeleted")]
    pub const EC_EVENTS_DELETED: Self = Self(2428);
    /// `ecSubsystemStopping = 0x0000097D`
    #[doc(alias = "ecSubsystemStopping")]
    pub const EC_SUBSYSTEM_STOPPING: Self = Self(2429);
    /// `ecAttendantUnavailable = 0x0000097E`
    #[doc(alias = "ecAttendantUnavailable")]
    pub const EC_ATTENDANT_UNAVAILABLE: Self = Self(2430);
    /// `ecCIStopping = 0x00000A28`
    #[doc(alias = "ecCIStopping")]
    pub const EC_CI_STOPPING: Self = Self(2600);
    /// `ecFxInvalidState = 0x00000A29`
    #[doc(alias = "ecFxInvalidState")]
    pub const EC_FX_INVALID_STATE: Self = Self(2601);
    /// `ecFxUnexpectedMarker = 0x00000A2A`
    #[doc(alias = "ecFxUnexpectedMarker")]
    pub const EC_FX_UNEXPECTED_MARKER: Self = Self(2602);
    /// `ecDuplicateDelivery = 0x00000A2B`
    #[doc(alias = "ecDuplicateDelivery")]
    pub const EC_DUPLICATE_DELIVERY: Self = Self(2603);
    /// `ecConditionViolation = 0x00000A2C`
    #[doc(alias = "ecConditionViolation")]
    pub const EC_CONDITION_VIOLATION: Self = Self(2604);
    /// `ecMaximumConnectionPoolsExceeded = 0x00000A2D`
    #[doc(alias = "ecMaximumConnectionPoolsExceeded")]
    pub const EC_MAXIMUM_CONNECTION_POOLS_EXCEEDED: Self = Self(2605);
    /// `ecInvalidRpcHandle = 0x00000A2E`
    #[doc(alias = "ecInvalidRpcHandle")]
    pub const EC_INVALID_RPC_HANDLE: Self = Self(2606);
    /// `ecEventNotFound = 0x00000A2F`
    #[doc(alias = "ecEventNotFound")]
    pub const EC_EVENT_NOT_FOUND: Self = Self(2607);
    /// `ecPropertyNotPromoted = 0x00000A30`
    #[doc(alias = "ecPropertyNotPromoted")]
    pub const EC_PROPERTY_NOT_PROMOTED: Self = Self(2608);
    /// `ecLowFreeSpaceForDatabase = 0x00000A31`
    #[doc(alias = "ecLowFreeSpaceForDatabase")]
    pub const EC_LOW_FREE_SPACE_FOR_DATABASE: Self = Self(2609);
    /// `ecLowFreeSpaceForLogs = 0x00000A32`
    #[doc(alias = "ecLowFreeSpaceForLogs")]
    pub const EC_LOW_FREE_SPACE_FOR_LOGS: Self = Self(2610);
    /// `ecMailboxIsQuarantined = 0x00000A33`
    #[doc(alias = "ecMailboxIsQuarantined")]
    pub const EC_MAILBOX_IS_QUARANTINED: Self = Self(2611);
    /// `ecDatabaseMountInProgress = 0x00000A34`
    #[doc(alias = "ecDatabaseMountInProgress")]
    pub const EC_DATABASE_MOUNT_IN_PROGRESS: Self = Self(2612);
    /// `ecDatabaseDismountInProgress = 0x00000A35`
    #[doc(alias = "ecDatabaseDismountInProgress")]
    pub const EC_DATABASE_DISMOUNT_IN_PROGRESS: Self = Self(2613);
    /// `ecConnectionsOverBudget = 0x00000A36`
    #[doc(alias = "ecConnectionsOverBudget")]
    pub const EC_CONNECTIONS_OVER_BUDGET: Self = Self(2614);
    /// `ecNotFoundInContainer = 0x00000A37`
    #[doc(alias = "ecNotFoundInContainer")]
    pub const EC_NOT_FOUND_IN_CONTAINER: Self = Self(2615);
    /// `ecCannotRemove = 0x00000A38`
    #[doc(alias = "ecCannotRemove")]
    pub const EC_CANNOT_REMOVE: Self = Self(2616);
    /// `ecInvalidConnectionPool = 0x00000A39`
    #[doc(alias = "ecInvalidConnectionPool")]
    pub const EC_INVALID_CONNECTION_POOL: Self = Self(2617);
    /// `ecVirusScanGeneralFailure = 0x00000A3A`
    #[doc(alias = "ecVirusScanGeneralFailure")]
    pub const EC_VIRUS_SCAN_GENERAL_FAILURE: Self = Self(2618);
    /// other names of codes above, which the protocols' documents use
    #[doc(alias = "ecSuccess")]
    pub const EC_SUCCESS: Self = Self(0);
    /// `ecError = 0x80004005`
    #[doc(alias = "ecError")]
    pub const EC_ERROR: Self = Self(0x80004005);
    /// `ecMAPIOOM = 0x8007000E`
    #[doc(alias = "ecMAPIOOM")]
    pub const EC_MAPIOOM: Self = Self(0x8007000e);
    /// `ecNotEnoughMemory = 0x8007000E`
    #[doc(alias = "ecNotEnoughMemory")]
    pub const EC_NOT_ENOUGH_MEMORY: Self = Self(0x8007000e);
    /// `ecInvalidParam = 0x80070057`
    #[doc(alias = "ecInvalidParam")]
    pub const EC_INVALID_PARAM: Self = Self(0x80070057);
    /// `ecDuplicateName = 0x80040604`
    #[doc(alias = "ecDuplicateName")]
    pub const EC_DUPLICATE_NAME: Self = Self(0x80040604);
    /// `ecLoginFailure = 0x80040111`
    #[doc(alias = "ecLoginFailure")]
    pub const EC_LOGIN_FAILURE: Self = Self(0x80040111);
    /// `ecRpcFailed = 0x80040115`
    #[doc(alias = "ecRpcFailed")]
    pub const EC_RPC_FAILED: Self = Self(0x80040115);
    /// `ecServerOOM = 0x000003F0`
    #[doc(alias = "ecServerOOM")]
    pub const EC_SERVER_OOM: Self = Self(1008);
    /// `ecLoginPerm = 0x000003F2`
    #[doc(alias = "ecLoginPerm")]
    pub const EC_LOGIN_PERM: Self = Self(1010);
    /// `ecInvClpsState = 0x0000045E`
    #[doc(alias = "ecInvClpsState")]
    pub const EC_INV_CLPS_STATE: Self = Self(1118);
    /// `ecNotPublicMDB = 0x0000046B`
    #[doc(alias = "ecNotPublicMDB")]
    pub const EC_NOT_PUBLIC_MDB: Self = Self(1131);
    /// `ecPublicMDB = 0x0000046A`
    #[doc(alias = "ecPublicMDB")]
    pub const EC_PUBLIC_MDB: Self = Self(1130);
    /// `ecNotPrivateMDB = 0x0000048B`
    #[doc(alias = "ecNotPrivateMDB")]
    pub const EC_NOT_PRIVATE_MDB: Self = Self(1163);
    /// `ecMDBNotInit = 0x00000476`
    #[doc(alias = "ecMDBNotInit")]
    pub const EC_MDB_NOT_INIT: Self = Self(1142);
    /// `ecDstNullObject = 0x00000503`
    #[doc(alias = "ecDstNullObject")]
    pub const EC_DST_NULL_OBJECT: Self = Self(1283);
    /// `ecClientVerDisallowed = 0x000004DF`
    #[doc(alias = "ecClientVerDisallowed")]
    pub const EC_CLIENT_VER_DISALLOWED: Self = Self(1247);
    /// `ecWarnWithErrors = 0x00040380`
    #[doc(alias = "ecWarnWithErrors")]
    pub const EC_WARN_WITH_ERRORS: Self = Self(0x40380);
    /// `ecPartialCompletion = 0x00040680`
    #[doc(alias = "ecPartialCompletion")]
    pub const EC_PARTIAL_COMPLETION: Self = Self(0x40680);
    /// additional error codes of the database (2.4.1)
    #[doc(alias = "ecIsamErrorRfsFailure")]
    pub const EC_ISAM_ERROR_RFS_FAILURE: Self = Self(0xffffff9c);
    /// `ecIsamErrorRfsNotArmed = 0xFFFFFF9B`
    #[doc(alias = "ecIsamErrorRfsNotArmed")]
    pub const EC_ISAM_ERROR_RFS_NOT_ARMED: Self = Self(0xffffff9b);
    /// `ecIsamErrorFileClose = 0xFFFFFF9A`
    #[doc(alias = "ecIsamErrorFileClose")]
    pub const EC_ISAM_ERROR_FILE_CLOSE: Self = Self(0xffffff9a);
    /// `ecIsamErrorOutOfThreads = 0xFFFFFF99`
    #[doc(alias = "ecIsamErrorOutOfThreads")]
    pub const EC_ISAM_ERROR_OUT_OF_THREADS: Self = Self(0xffffff99);
    /// `ecIsamErrorTooManyIO = 0xFFFFFF97`
    #[doc(alias = "ecIsamErrorTooManyIO")]
    pub const EC_ISAM_ERROR_TOO_MANY_IO: Self = Self(0xffffff97);
    /// `ecIsamErrorTaskDropped = 0xFFFFFF96`
    #[doc(alias = "ecIsamErrorTaskDropped")]
    pub const EC_ISAM_ERROR_TASK_DROPPED: Self = Self(0xffffff96);
    /// `ecIsamErrorInternalError = 0xFFFFFF95`
    #[doc(alias = "ecIsamErrorInternalError")]
    pub const EC_ISAM_ERROR_INTERNAL_ERROR: Self = Self(0xffffff95);
    /// `ecIsamErrorDatabaseBufferDependenciesCorrupted = 0xFFFFFF01`
    #[doc(alias = "ecIsamErrorDatabaseBufferDependenciesCorrupted")]
    pub const EC_ISAM_ERROR_DATABASE_BUFFER_DEPENDENCIES_CORRUPTED: Self = Self(
        0xffffff01,
    );
    /// `ecIsamErrorPreviousVersion = 0xFFFFFEBE`
    #[doc(alias = "ecIsamErrorPreviousVersion")]
    pub const EC_ISAM_ERROR_PREVIOUS_VERSION: Self = Self(0xfffffebe);
    /// `ecIsamErrorPageBoundary = 0xFFFFFEBD`
    #[doc(alias = "ecIsamErrorPageBoundary")]
    pub const EC_ISAM_ERROR_PAGE_BOUNDARY: Self = Self(0xfffffebd);
    /// `ecIsamErrorKeyBoundary = 0xFFFFFEBC`
    #[doc(alias = "ecIsamErrorKeyBoundary")]
    pub const EC_ISAM_ERROR_KEY_BOUNDARY: Self = Self(0xfffffebc);
    /// `ecIsamErrorBadPageLink = 0xFFFFFEB9`
    #[doc(alias = "ecIsamErrorBadPageLink")]
    pub const EC_ISAM_ERROR_BAD_PAGE_LINK: Self = Self(0xfffffeb9);
    /// `ecIsamErrorBadBookmark = 0xFFFFFEB8`
    #[doc(alias = "ecIsamErrorBadBookmark")]
    pub const EC_ISAM_ERROR_BAD_BOOKMARK: Self = Self(0xfffffeb8);
    /// `ecIsamErrorNTSystemCallFailed = 0xFFFFFEB2`
    #[doc(alias = "ecIsamErrorNTSystemCallFailed")]
    pub const EC_ISAM_ERROR_NT_SYSTEM_CALL_FAILED: Self = Self(0xfffffeb2);
    /// `ecIsamErrorBadParentPageLink = 0xFFFFFEAE`
    #[doc(alias = "ecIsamErrorBadParentPageLink")]
    pub const EC_ISAM_ERROR_BAD_PARENT_PAGE_LINK: Self = Self(0xfffffeae);
    /// `ecIsamErrorSPAvailExtCacheOutOfSync = 0xFFFFFEAC`
    #[doc(alias = "ecIsamErrorSPAvailExtCacheOutOfSync")]
    pub const EC_ISAM_ERROR_SP_AVAIL_EXT_CACHE_OUT_OF_SYNC: Self = Self(0xfffffeac);
    /// `ecIsamErrorSPAvailExtCorrupted = 0xFFFFFEAB`
    #[doc(alias = "ecIsamErrorSPAvailExtCorrupted")]
    pub const EC_ISAM_ERROR_SP_AVAIL_EXT_CORRUPTED: Self = Self(0xfffffeab);
    /// `ecIsamErrorSPAvailExtCacheOutOfMemory = 0xFFFFFEAA`
    #[doc(alias = "ecIsamErrorSPAvailExtCacheOutOfMemory")]
    pub const EC_ISAM_ERROR_SP_AVAIL_EXT_CACHE_OUT_OF_MEMORY: Self = Self(0xfffffeaa);
    /// `ecIsamErrorSPOwnExtCorrupted = 0xFFFFFEA9`
    #[doc(alias = "ecIsamErrorSPOwnExtCorrupted")]
    pub const EC_ISAM_ERROR_SP_OWN_EXT_CORRUPTED: Self = Self(0xfffffea9);
    /// `ecIsamErrorDbTimeCorrupted = 0xFFFFFEA8`
    #[doc(alias = "ecIsamErrorDbTimeCorrupted")]
    pub const EC_ISAM_ERROR_DB_TIME_CORRUPTED: Self = Self(0xfffffea8);
    /// `ecIsamErrorKeyTruncated = 0xFFFFFEA6`
    #[doc(alias = "ecIsamErrorKeyTruncated")]
    pub const EC_ISAM_ERROR_KEY_TRUNCATED: Self = Self(0xfffffea6);
    /// `ecIsamErrorKeyTooBig = 0xFFFFFE68`
    #[doc(alias = "ecIsamErrorKeyTooBig")]
    pub const EC_ISAM_ERROR_KEY_TOO_BIG: Self = Self(0xfffffe68);
    /// `ecIsamErrorInvalidLoggedOperation = 0xFFFFFE0C`
    #[doc(alias = "ecIsamErrorInvalidLoggedOperation")]
    pub const EC_ISAM_ERROR_INVALID_LOGGED_OPERATION: Self = Self(0xfffffe0c);
    /// `ecIsamErrorLogFileCorrupt = 0xFFFFFE0B`
    #[doc(alias = "ecIsamErrorLogFileCorrupt")]
    pub const EC_ISAM_ERROR_LOG_FILE_CORRUPT: Self = Self(0xfffffe0b);
    /// `ecIsamErrorNoBackupDirectory = 0xFFFFFE09`
    #[doc(alias = "ecIsamErrorNoBackupDirectory")]
    pub const EC_ISAM_ERROR_NO_BACKUP_DIRECTORY: Self = Self(0xfffffe09);
    /// `ecIsamErrorBackupDirectoryNotEmpty = 0xFFFFFE08`
    #[doc(alias = "ecIsamErrorBackupDirectoryNotEmpty")]
    pub const EC_ISAM_ERROR_BACKUP_DIRECTORY_NOT_EMPTY: Self = Self(0xfffffe08);
    /// `ecIsamErrorBackupInProgress = 0xFFFFFE07`
    #[doc(alias = "ecIsamErrorBackupInProgress")]
    pub const EC_ISAM_ERROR_BACKUP_IN_PROGRESS: Self = Self(0xfffffe07);
    /// `ecIsamErrorRestoreInProgress = 0xFFFFFE06`
    #[doc(alias = "ecIsamErrorRestoreInProgress")]
    pub const EC_ISAM_ERROR_RESTORE_IN_PROGRESS: Self = Self(0xfffffe06);
    /// `ecIsamErrorMissingPreviousLogFile = 0xFFFFFE03`
    #[doc(alias = "ecIsamErrorMissingPreviousLogFile")]
    pub const EC_ISAM_ERROR_MISSING_PREVIOUS_LOG_FILE: Self = Self(0xfffffe03);
    /// `ecIsamErrorLogWriteFail = 0xFFFFFE02`
    #[doc(alias = "ecIsamErrorLogWriteFail")]
    pub const EC_ISAM_ERROR_LOG_WRITE_FAIL: Self = Self(0xfffffe02);
    /// `ecIsamErrorLogDisabledDueToRecoveryFailure = 0xFFFFFE01`
    #[doc(alias = "ecIsamErrorLogDisabledDueToRecoveryFailure")]
    pub const EC_ISAM_ERROR_LOG_DISABLED_DUE_TO_RECOVERY_FAILURE: Self = Self(
        0xfffffe01,
    );
    /// `ecIsamErrorCannotLogDuringRecoveryRedo = 0xFFFFFE00`
    #[doc(alias = "ecIsamErrorCannotLogDuringRecoveryRedo")]
    pub const EC_ISAM_ERROR_CANNOT_LOG_DURING_RECOVERY_REDO: Self = Self(0xfffffe00);
    /// `ecIsamErrorLogGenerationMismatch = 0xFFFFFDFF`
    #[doc(alias = "ecIsamErrorLogGenerationMismatch")]
    pub const EC_ISAM_ERROR_LOG_GENERATION_MISMATCH: Self = Self(0xfffffdff);
    /// `ecIsamErrorBadLogVersion = 0xFFFFFDFE`
    #[doc(alias = "ecIsamErrorBadLogVersion")]
    pub const EC_ISAM_ERROR_BAD_LOG_VERSION: Self = Self(0xfffffdfe);
    /// `ecIsamErrorInvalidLogSequence = 0xFFFFFDFD`
    #[doc(alias = "ecIsamErrorInvalidLogSequence")]
    pub const EC_ISAM_ERROR_INVALID_LOG_SEQUENCE: Self = Self(0xfffffdfd);
    /// `ecIsamErrorLoggingDisabled = 0xFFFFFDFC`
    #[doc(alias = "ecIsamErrorLoggingDisabled")]
    pub const EC_ISAM_ERROR_LOGGING_DISABLED: Self = Self(0xfffffdfc);
    /// `ecIsamErrorLogBufferTooSmall = 0xFFFFFDFB`
    #[doc(alias = "ecIsamErrorLogBufferTooSmall")]
    pub const EC_ISAM_ERROR_LOG_BUFFER_TOO_SMALL: Self = Self(0xfffffdfb);
    /// `ecIsamErrorLogSequenceEnd = 0xFFFFFDF9`
    #[doc(alias = "ecIsamErrorLogSequenceEnd")]
    pub const EC_ISAM_ERROR_LOG_SEQUENCE_END: Self = Self(0xfffffdf9);
    /// `ecIsamErrorNoBackup = 0xFFFFFDF8`
    #[doc(alias = "ecIsamErrorNoBackup")]
    pub const EC_ISAM_ERROR_NO_BACKUP: Self = Self(0xfffffdf8);
    /// `ecIsamErrorInvalidBackupSequence = 0xFFFFFDF7`
    #[doc(alias = "ecIsamErrorInvalidBackupSequence")]
    pub const EC_ISAM_ERROR_INVALID_BACKUP_SEQUENCE: Self = Self(0xfffffdf7);
    /// `ecIsamErrorBackupNotAllowedYet = 0xFFFFFDF5`
    #[doc(alias = "ecIsamErrorBackupNotAllowedYet")]
    pub const EC_ISAM_ERROR_BACKUP_NOT_ALLOWED_YET: Self = Self(0xfffffdf5);
    /// `ecIsamErrorDeleteBackupFileFail = 0xFFFFFDF4`
    #[doc(alias = "ecIsamErrorDeleteBackupFileFail")]
    pub const EC_ISAM_ERROR_DELETE_BACKUP_FILE_FAIL: Self = Self(0xfffffdf4);
    /// `ecIsamErrorMakeBackupDirectoryFail = 0xFFFFFDF3`
    #[doc(alias = "ecIsamErrorMakeBackupDirectoryFail")]
    pub const EC_ISAM_ERROR_MAKE_BACKUP_DIRECTORY_FAIL: Self = Self(0xfffffdf3);
    /// `ecIsamErrorInvalidBackup = 0xFFFFFDF2`
    #[doc(alias = "ecIsamErrorInvalidBackup")]
    pub const EC_ISAM_ERROR_INVALID_BACKUP: Self = Self(0xfffffdf2);
    /// `ecIsamErrorRecoveredWithErrors = 0xFFFFFDF1`
    #[doc(alias = "ecIsamErrorRecoveredWithErrors")]
    pub const EC_ISAM_ERROR_RECOVERED_WITH_ERRORS: Self = Self(0xfffffdf1);
    /// `ecIsamErrorMissingLogFile = 0xFFFFFDF0`
    #[doc(alias = "ecIsamErrorMissingLogFile")]
    pub const EC_ISAM_ERROR_MISSING_LOG_FILE: Self = Self(0xfffffdf0);
    /// `ecIsamErrorLogDiskFull = 0xFFFFFDEF`
    #[doc(alias = "ecIsamErrorLogDiskFull")]
    pub const EC_ISAM_ERROR_LOG_DISK_FULL: Self = Self(0xfffffdef);
    /// `ecIsamErrorBadLogSignature = 0xFFFFFDEE`
    #[doc(alias = "ecIsamErrorBadLogSignature")]
    pub const EC_ISAM_ERROR_BAD_LOG_SIGNATURE: Self = Self(0xfffffdee);
    /// `ecIsamErrorBadDbSignature = 0xFFFFFDED`
    #[doc(alias = "ecIsamErrorBadDbSignature")]
    pub const EC_ISAM_ERROR_BAD_DB_SIGNATURE: Self = Self(0xfffffded);
    /// `ecIsamErrorBadCheckpointSignature = 0xFFFFFDEC`
    #[doc(alias = "ecIsamErrorBadCheckpointSignature")]
    pub const EC_ISAM_ERROR_BAD_CHECKPOINT_SIGNATURE: Self = Self(0xfffffdec);
    /// `ecIsamErrorCheckpointCorrupt = 0xFFFFFDEB`
    #[doc(alias = "ecIsamErrorCheckpointCorrupt")]
    pub const EC_ISAM_ERROR_CHECKPOINT_CORRUPT: Self = Self(0xfffffdeb);
    /// `ecIsamErrorMissingPatchPage = 0xFFFFFDEA`
    #[doc(alias = "ecIsamErrorMissingPatchPage")]
    pub const EC_ISAM_ERROR_MISSING_PATCH_PAGE: Self = Self(0xfffffdea);
    /// `ecIsamErrorBadPatchPage = 0xFFFFFDE9`
    #[doc(alias = "ecIsamErrorBadPatchPage")]
    pub const EC_ISAM_ERROR_BAD_PATCH_PAGE: Self = Self(0xfffffde9);
    /// `ecIsamErrorRedoAbruptEnded = 0xFFFFFDE8`
    #[doc(alias = "ecIsamErrorRedoAbruptEnded")]
    pub const EC_ISAM_ERROR_REDO_ABRUPT_ENDED: Self = Self(0xfffffde8);
    /// `ecIsamErrorBadSLVSignature = 0xFFFFFDE7`
    #[doc(alias = "ecIsamErrorBadSLVSignature")]
    pub const EC_ISAM_ERROR_BAD_SLV_SIGNATURE: Self = Self(0xfffffde7);
    /// `ecIsamErrorPatchFileMissing = 0xFFFFFDE6`
    #[doc(alias = "ecIsamErrorPatchFileMissing")]
    pub const EC_ISAM_ERROR_PATCH_FILE_MISSING: Self = Self(0xfffffde6);
    /// `ecIsamErrorDatabaseLogSetMismatch = 0xFFFFFDE5`
    #[doc(alias = "ecIsamErrorDatabaseLogSetMismatch")]
    pub const EC_ISAM_ERROR_DATABASE_LOG_SET_MISMATCH: Self = Self(0xfffffde5);
    /// `ecIsamErrorDatabaseStreamingFileMismatch = 0xFFFFFDE4`
    #[doc(alias = "ecIsamErrorDatabaseStreamingFileMismatch")]
    pub const EC_ISAM_ERROR_DATABASE_STREAMING_FILE_MISMATCH: Self = Self(0xfffffde4);
    /// `ecIsamErrorLogFileSizeMismatch = 0xFFFFFDE3`
    #[doc(alias = "ecIsamErrorLogFileSizeMismatch")]
    pub const EC_ISAM_ERROR_LOG_FILE_SIZE_MISMATCH: Self = Self(0xfffffde3);
    /// `ecIsamErrorCheckpointFileNotFound = 0xFFFFFDE2`
    #[doc(alias = "ecIsamErrorCheckpointFileNotFound")]
    pub const EC_ISAM_ERROR_CHECKPOINT_FILE_NOT_FOUND: Self = Self(0xfffffde2);
    /// `ecIsamErrorRequiredLogFilesMissing = 0xFFFFFDE1`
    #[doc(alias = "ecIsamErrorRequiredLogFilesMissing")]
    pub const EC_ISAM_ERROR_REQUIRED_LOG_FILES_MISSING: Self = Self(0xfffffde1);
    /// `ecIsamErrorSoftRecoveryOnBackupDatabase = 0xFFFFFDE0`
    #[doc(alias = "ecIsamErrorSoftRecoveryOnBackupDatabase")]
    pub const EC_ISAM_ERROR_SOFT_RECOVERY_ON_BACKUP_DATABASE: Self = Self(0xfffffde0);
    /// `ecIsamErrorLogFileSizeMismatchDatabasesConsistent = 0xFFFFFDDF`
    #[doc(alias = "ecIsamErrorLogFileSizeMismatchDatabasesConsistent")]
    pub const EC_ISAM_ERROR_LOG_FILE_SIZE_MISMATCH_DATABASES_CONSISTENT: Self = Self(
        0xfffffddf,
    );
    /// `ecIsamErrorLogSectorSizeMismatch = 0xFFFFFDDE`
    #[doc(alias = "ecIsamErrorLogSectorSizeMismatch")]
    pub const EC_ISAM_ERROR_LOG_SECTOR_SIZE_MISMATCH: Self = Self(0xfffffdde);
    /// `ecIsamErrorLogSectorSizeMismatchDatabasesConsistent = 0xFFFFFDDD`
    #[doc(alias = "ecIsamErrorLogSectorSizeMismatchDatabasesConsistent")]
    pub const EC_ISAM_ERROR_LOG_SECTOR_SIZE_MISMATCH_DATABASES_CONSISTENT: Self = Self(
        0xfffffddd,
    );
    /// `ecIsamErrorLogSequenceEndDatabasesConsistent = 0xFFFFFDDC`
    #[doc(alias = "ecIsamErrorLogSequenceEndDatabasesConsistent")]
    pub const EC_ISAM_ERROR_LOG_SEQUENCE_END_DATABASES_CONSISTENT: Self = Self(
        0xfffffddc,
    );
    /// `ecIsamErrorStreamingDataNotLogged = 0xFFFFFDDB`
    #[doc(alias = "ecIsamErrorStreamingDataNotLogged")]
    pub const EC_ISAM_ERROR_STREAMING_DATA_NOT_LOGGED: Self = Self(0xfffffddb);
    /// `ecIsamErrorDatabaseDirtyShutdown = 0xFFFFFDDA`
    #[doc(alias = "ecIsamErrorDatabaseDirtyShutdown")]
    pub const EC_ISAM_ERROR_DATABASE_DIRTY_SHUTDOWN: Self = Self(0xfffffdda);
    /// `ecIsamErrorConsistentTimeMismatch = 0xFFFFFDD9`
    #[doc(alias = "ecIsamErrorConsistentTimeMismatch")]
    pub const EC_ISAM_ERROR_CONSISTENT_TIME_MISMATCH: Self = Self(0xfffffdd9);
    /// `ecIsamErrorDatabasePatchFileMismatch = 0xFFFFFDD8`
    #[doc(alias = "ecIsamErrorDatabasePatchFileMismatch")]
    pub const EC_ISAM_ERROR_DATABASE_PATCH_FILE_MISMATCH: Self = Self(0xfffffdd8);
    /// `ecIsamErrorEndingRestoreLogTooLow = 0xFFFFFDD7`
    #[doc(alias = "ecIsamErrorEndingRestoreLogTooLow")]
    pub const EC_ISAM_ERROR_ENDING_RESTORE_LOG_TOO_LOW: Self = Self(0xfffffdd7);
    /// `ecIsamErrorStartingRestoreLogTooHigh = 0xFFFFFDD6`
    #[doc(alias = "ecIsamErrorStartingRestoreLogTooHigh")]
    pub const EC_ISAM_ERROR_STARTING_RESTORE_LOG_TOO_HIGH: Self = Self(0xfffffdd6);
    /// `ecIsamErrorGivenLogFileHasBadSignature = 0xFFFFFDD5`
    #[doc(alias = "ecIsamErrorGivenLogFileHasBadSignature")]
    pub const EC_ISAM_ERROR_GIVEN_LOG_FILE_HAS_BAD_SIGNATURE: Self = Self(0xfffffdd5);
    /// `ecIsamErrorGivenLogFileIsNotContiguous = 0xFFFFFDD4`
    #[doc(alias = "ecIsamErrorGivenLogFileIsNotContiguous")]
    pub const EC_ISAM_ERROR_GIVEN_LOG_FILE_IS_NOT_CONTIGUOUS: Self = Self(0xfffffdd4);
    /// `ecIsamErrorMissingRestoreLogFiles = 0xFFFFFDD3`
    #[doc(alias = "ecIsamErrorMissingRestoreLogFiles")]
    pub const EC_ISAM_ERROR_MISSING_RESTORE_LOG_FILES: Self = Self(0xfffffdd3);
    /// `ecIsamErrorMissingFullBackup = 0xFFFFFDD0`
    #[doc(alias = "ecIsamErrorMissingFullBackup")]
    pub const EC_ISAM_ERROR_MISSING_FULL_BACKUP: Self = Self(0xfffffdd0);
    /// `ecIsamErrorBadBackupDatabaseSize = 0xFFFFFDCF`
    #[doc(alias = "ecIsamErrorBadBackupDatabaseSize")]
    pub const EC_ISAM_ERROR_BAD_BACKUP_DATABASE_SIZE: Self = Self(0xfffffdcf);
    /// `ecIsamErrorDatabaseAlreadyUpgraded = 0xFFFFFDCE`
    #[doc(alias = "ecIsamErrorDatabaseAlreadyUpgraded")]
    pub const EC_ISAM_ERROR_DATABASE_ALREADY_UPGRADED: Self = Self(0xfffffdce);
    /// `ecIsamErrorDatabaseIncompleteUpgrade = 0xFFFFFDCD`
    #[doc(alias = "ecIsamErrorDatabaseIncompleteUpgrade")]
    pub const EC_ISAM_ERROR_DATABASE_INCOMPLETE_UPGRADE: Self = Self(0xfffffdcd);
    /// `ecIsamErrorMissingCurrentLogFiles = 0xFFFFFDCB`
    #[doc(alias = "ecIsamErrorMissingCurrentLogFiles")]
    pub const EC_ISAM_ERROR_MISSING_CURRENT_LOG_FILES: Self = Self(0xfffffdcb);
    /// `ecIsamErrorDbTimeTooOld = 0xFFFFFDCA`
    #[doc(alias = "ecIsamErrorDbTimeTooOld")]
    pub const EC_ISAM_ERROR_DB_TIME_TOO_OLD: Self = Self(0xfffffdca);
    /// `ecIsamErrorDbTimeTooNew = 0xFFFFFDC9`
    #[doc(alias = "ecIsamErrorDbTimeTooNew")]
    pub const EC_ISAM_ERROR_DB_TIME_TOO_NEW: Self = Self(0xfffffdc9);
    /// `ecIsamErrorMissingFileToBackup = 0xFFFFFDC7`
    #[doc(alias = "ecIsamErrorMissingFileToBackup")]
    pub const EC_ISAM_ERROR_MISSING_FILE_TO_BACKUP: Self = Self(0xfffffdc7);
    /// `ecIsamErrorLogTornWriteDuringHardRestore = 0xFFFFFDC6`
    #[doc(alias = "ecIsamErrorLogTornWriteDuringHardRestore")]
    pub const EC_ISAM_ERROR_LOG_TORN_WRITE_DURING_HARD_RESTORE: Self = Self(0xfffffdc6);
    /// `ecIsamErrorLogTornWriteDuringHardRecovery = 0xFFFFFDC5`
    #[doc(alias = "ecIsamErrorLogTornWriteDuringHardRecovery")]
    pub const EC_ISAM_ERROR_LOG_TORN_WRITE_DURING_HARD_RECOVERY: Self = Self(0xfffffdc5);
    /// `ecIsamErrorLogCorruptDuringHardRestore = 0xFFFFFDC3`
    #[doc(alias = "ecIsamErrorLogCorruptDuringHardRestore")]
    pub const EC_ISAM_ERROR_LOG_CORRUPT_DURING_HARD_RESTORE: Self = Self(0xfffffdc3);
    /// `ecIsamErrorLogCorruptDuringHardRecovery = 0xFFFFFDC2`
    #[doc(alias = "ecIsamErrorLogCorruptDuringHardRecovery")]
    pub const EC_ISAM_ERROR_LOG_CORRUPT_DURING_HARD_RECOVERY: Self = Self(0xfffffdc2);
    /// `ecIsamErrorMustDisableLoggingForDbUpgrade = 0xFFFFFDC1`
    #[doc(alias = "ecIsamErrorMustDisableLoggingForDbUpgrade")]
    pub const EC_ISAM_ERROR_MUST_DISABLE_LOGGING_FOR_DB_UPGRADE: Self = Self(0xfffffdc1);
    /// `ecIsamErrorBadRestoreTargetInstance = 0xFFFFFDBF`
    #[doc(alias = "ecIsamErrorBadRestoreTargetInstance")]
    pub const EC_ISAM_ERROR_BAD_RESTORE_TARGET_INSTANCE: Self = Self(0xfffffdbf);
    /// `ecIsamErrorRecoveredWithoutUndo = 0xFFFFFDBD`
    #[doc(alias = "ecIsamErrorRecoveredWithoutUndo")]
    pub const EC_ISAM_ERROR_RECOVERED_WITHOUT_UNDO: Self = Self(0xfffffdbd);
    /// `ecIsamErrorDatabasesNotFromSameSnapshot = 0xFFFFFDBC`
    #[doc(alias = "ecIsamErrorDatabasesNotFromSameSnapshot")]
    pub const EC_ISAM_ERROR_DATABASES_NOT_FROM_SAME_SNAPSHOT: Self = Self(0xfffffdbc);
    /// `ecIsamErrorSoftRecoveryOnSnapshot = 0xFFFFFDBB`
    #[doc(alias = "ecIsamErrorSoftRecoveryOnSnapshot")]
    pub const EC_ISAM_ERROR_SOFT_RECOVERY_ON_SNAPSHOT: Self = Self(0xfffffdbb);
    /// `ecIsamErrorCommittedLogFilesMissing = 0xFFFFFDBA`
    #[doc(alias = "ecIsamErrorCommittedLogFilesMissing")]
    pub const EC_ISAM_ERROR_COMMITTED_LOG_FILES_MISSING: Self = Self(0xfffffdba);
    /// `ecIsamErrorCommittedLogFilesCorrupt = 0xFFFFFDB6`
    #[doc(alias = "ecIsamErrorCommittedLogFilesCorrupt")]
    pub const EC_ISAM_ERROR_COMMITTED_LOG_FILES_CORRUPT: Self = Self(0xfffffdb6);
    /// `ecIsamErrorUnicodeTranslationBufferTooSmall = 0xFFFFFDA7`
    #[doc(alias = "ecIsamErrorUnicodeTranslationBufferTooSmall")]
    pub const EC_ISAM_ERROR_UNICODE_TRANSLATION_BUFFER_TOO_SMALL: Self = Self(
        0xfffffda7,
    );
    /// `ecIsamErrorUnicodeTranslationFail = 0xFFFFFDA6`
    #[doc(alias = "ecIsamErrorUnicodeTranslationFail")]
    pub const EC_ISAM_ERROR_UNICODE_TRANSLATION_FAIL: Self = Self(0xfffffda6);
    /// `ecIsamErrorUnicodeNormalizationNotSupported = 0xFFFFFDA5`
    #[doc(alias = "ecIsamErrorUnicodeNormalizationNotSupported")]
    pub const EC_ISAM_ERROR_UNICODE_NORMALIZATION_NOT_SUPPORTED: Self = Self(0xfffffda5);
    /// `ecIsamErrorExistingLogFileHasBadSignature = 0xFFFFFD9E`
    #[doc(alias = "ecIsamErrorExistingLogFileHasBadSignature")]
    pub const EC_ISAM_ERROR_EXISTING_LOG_FILE_HAS_BAD_SIGNATURE: Self = Self(0xfffffd9e);
    /// `ecIsamErrorExistingLogFileIsNotContiguous = 0xFFFFFD9D`
    #[doc(alias = "ecIsamErrorExistingLogFileIsNotContiguous")]
    pub const EC_ISAM_ERROR_EXISTING_LOG_FILE_IS_NOT_CONTIGUOUS: Self = Self(0xfffffd9d);
    /// `ecIsamErrorLogReadVerifyFailure = 0xFFFFFD9C`
    #[doc(alias = "ecIsamErrorLogReadVerifyFailure")]
    pub const EC_ISAM_ERROR_LOG_READ_VERIFY_FAILURE: Self = Self(0xfffffd9c);
    /// `ecIsamErrorSLVReadVerifyFailure = 0xFFFFFD9B`
    #[doc(alias = "ecIsamErrorSLVReadVerifyFailure")]
    pub const EC_ISAM_ERROR_SLV_READ_VERIFY_FAILURE: Self = Self(0xfffffd9b);
    /// `ecIsamErrorCheckpointDepthTooDeep = 0xFFFFFD9A`
    #[doc(alias = "ecIsamErrorCheckpointDepthTooDeep")]
    pub const EC_ISAM_ERROR_CHECKPOINT_DEPTH_TOO_DEEP: Self = Self(0xfffffd9a);
    /// `ecIsamErrorRestoreOfNonBackupDatabase = 0xFFFFFD99`
    #[doc(alias = "ecIsamErrorRestoreOfNonBackupDatabase")]
    pub const EC_ISAM_ERROR_RESTORE_OF_NON_BACKUP_DATABASE: Self = Self(0xfffffd99);
    /// `ecIsamErrorInvalidGrbit = 0xFFFFFC7C`
    #[doc(alias = "ecIsamErrorInvalidGrbit")]
    pub const EC_ISAM_ERROR_INVALID_GRBIT: Self = Self(0xfffffc7c);
    /// `ecIsamErrorTermInProgress = 0xFFFFFC18`
    #[doc(alias = "ecIsamErrorTermInProgress")]
    pub const EC_ISAM_ERROR_TERM_IN_PROGRESS: Self = Self(0xfffffc18);
    /// `ecIsamErrorFeatureNotAvailable = 0xFFFFFC17`
    #[doc(alias = "ecIsamErrorFeatureNotAvailable")]
    pub const EC_ISAM_ERROR_FEATURE_NOT_AVAILABLE: Self = Self(0xfffffc17);
    /// `ecIsamErrorInvalidName = 0xFFFFFC16`
    #[doc(alias = "ecIsamErrorInvalidName")]
    pub const EC_ISAM_ERROR_INVALID_NAME: Self = Self(0xfffffc16);
    /// `ecIsamErrorInvalidParameter = 0xFFFFFC15`
    #[doc(alias = "ecIsamErrorInvalidParameter")]
    pub const EC_ISAM_ERROR_INVALID_PARAMETER: Self = Self(0xfffffc15);
    /// `ecIsamErrorDatabaseFileReadOnly = 0xFFFFFC10`
    #[doc(alias = "ecIsamErrorDatabaseFileReadOnly")]
    pub const EC_ISAM_ERROR_DATABASE_FILE_READ_ONLY: Self = Self(0xfffffc10);
    /// `ecIsamErrorInvalidDatabaseId = 0xFFFFFC0E`
    #[doc(alias = "ecIsamErrorInvalidDatabaseId")]
    pub const EC_ISAM_ERROR_INVALID_DATABASE_ID: Self = Self(0xfffffc0e);
    /// `ecIsamErrorOutOfMemory = 0xFFFFFC0D`
    #[doc(alias = "ecIsamErrorOutOfMemory")]
    pub const EC_ISAM_ERROR_OUT_OF_MEMORY: Self = Self(0xfffffc0d);
    /// `ecIsamErrorOutOfDatabaseSpace = 0xFFFFFC0C`
    #[doc(alias = "ecIsamErrorOutOfDatabaseSpace")]
    pub const EC_ISAM_ERROR_OUT_OF_DATABASE_SPACE: Self = Self(0xfffffc0c);
    /// `ecIsamErrorOutOfCursors = 0xFFFFFC0B`
    #[doc(alias = "ecIsamErrorOutOfCursors")]
    pub const EC_ISAM_ERROR_OUT_OF_CURSORS: Self = Self(0xfffffc0b);
    /// `ecIsamErrorOutOfBuffers = 0xFFFFFC0A`
    #[doc(alias = "ecIsamErrorOutOfBuffers")]
    pub const EC_ISAM_ERROR_OUT_OF_BUFFERS: Self = Self(0xfffffc0a);
    /// `ecIsamErrorTooManyIndexes = 0xFFFFFC09`
    #[doc(alias = "ecIsamErrorTooManyIndexes")]
    pub const EC_ISAM_ERROR_TOO_MANY_INDEXES: Self = Self(0xfffffc09);
    /// `ecIsamErrorTooManyKeys = 0xFFFFFC08`
    #[doc(alias = "ecIsamErrorTooManyKeys")]
    pub const EC_ISAM_ERROR_TOO_MANY_KEYS: Self = Self(0xfffffc08);
    /// `ecIsamErrorRecordDeleted = 0xFFFFFC07`
    #[doc(alias = "ecIsamErrorRecordDeleted")]
    pub const EC_ISAM_ERROR_RECORD_DELETED: Self = Self(0xfffffc07);
    /// `ecIsamErrorReadVerifyFailure = 0xFFFFFC06`
    #[doc(alias = "ecIsamErrorReadVerifyFailure")]
    pub const EC_ISAM_ERROR_READ_VERIFY_FAILURE: Self = Self(0xfffffc06);
    /// `ecIsamErrorPageNotInitialized = 0xFFFFFC05`
    #[doc(alias = "ecIsamErrorPageNotInitialized")]
    pub const EC_ISAM_ERROR_PAGE_NOT_INITIALIZED: Self = Self(0xfffffc05);
    /// `ecIsamErrorOutOfFileHandles = 0xFFFFFC04`
    #[doc(alias = "ecIsamErrorOutOfFileHandles")]
    pub const EC_ISAM_ERROR_OUT_OF_FILE_HANDLES: Self = Self(0xfffffc04);
    /// `ecIsamErrorDiskIO = 0xFFFFFC02`
    #[doc(alias = "ecIsamErrorDiskIO")]
    pub const EC_ISAM_ERROR_DISK_IO: Self = Self(0xfffffc02);
    /// `ecIsamErrorInvalidPath = 0xFFFFFC01`
    #[doc(alias = "ecIsamErrorInvalidPath")]
    pub const EC_ISAM_ERROR_INVALID_PATH: Self = Self(0xfffffc01);
    /// `ecIsamErrorInvalidSystemPath = 0xFFFFFC00`
    #[doc(alias = "ecIsamErrorInvalidSystemPath")]
    pub const EC_ISAM_ERROR_INVALID_SYSTEM_PATH: Self = Self(0xfffffc00);
    /// `ecIsamErrorInvalidLogDirectory = 0xFFFFFBFF`
    #[doc(alias = "ecIsamErrorInvalidLogDirectory")]
    pub const EC_ISAM_ERROR_INVALID_LOG_DIRECTORY: Self = Self(0xfffffbff);
    /// `ecIsamErrorRecordTooBig = 0xFFFFFBFE`
    #[doc(alias = "ecIsamErrorRecordTooBig")]
    pub const EC_ISAM_ERROR_RECORD_TOO_BIG: Self = Self(0xfffffbfe);
    /// `ecIsamErrorTooManyOpenDatabases = 0xFFFFFBFD`
    #[doc(alias = "ecIsamErrorTooManyOpenDatabases")]
    pub const EC_ISAM_ERROR_TOO_MANY_OPEN_DATABASES: Self = Self(0xfffffbfd);
    /// `ecIsamErrorInvalidDatabase = 0xFFFFFBFC`
    #[doc(alias = "ecIsamErrorInvalidDatabase")]
    pub const EC_ISAM_ERROR_INVALID_DATABASE: Self = Self(0xfffffbfc);
    /// `ecIsamErrorNotInitialized = 0xFFFFFBFB`
    #[doc(alias = "ecIsamErrorNotInitialized")]
    pub const EC_ISAM_ERROR_NOT_INITIALIZED: Self = Self(0xfffffbfb);
    /// `ecIsamErrorAlreadyInitialized = 0xFFFFFBFA`
    #[doc(alias = "ecIsamErrorAlreadyInitialized")]
    pub const EC_ISAM_ERROR_ALREADY_INITIALIZED: Self = Self(0xfffffbfa);
    /// `ecIsamErrorInitInProgress = 0xFFFFFBF9`
    #[doc(alias = "ecIsamErrorInitInProgress")]
    pub const EC_ISAM_ERROR_INIT_IN_PROGRESS: Self = Self(0xfffffbf9);
    /// `ecIsamErrorFileAccessDenied = 0xFFFFFBF8`
    #[doc(alias = "ecIsamErrorFileAccessDenied")]
    pub const EC_ISAM_ERROR_FILE_ACCESS_DENIED: Self = Self(0xfffffbf8);
    /// `ecIsamErrorBufferTooSmall = 0xFFFFFBF2`
    #[doc(alias = "ecIsamErrorBufferTooSmall")]
    pub const EC_ISAM_ERROR_BUFFER_TOO_SMALL: Self = Self(0xfffffbf2);
    /// `ecIsamErrorTooManyColumns = 0xFFFFFBF0`
    #[doc(alias = "ecIsamErrorTooManyColumns")]
    pub const EC_ISAM_ERROR_TOO_MANY_COLUMNS: Self = Self(0xfffffbf0);
    /// `ecIsamErrorContainerNotEmpty = 0xFFFFFBED`
    #[doc(alias = "ecIsamErrorContainerNotEmpty")]
    pub const EC_ISAM_ERROR_CONTAINER_NOT_EMPTY: Self = Self(0xfffffbed);
    /// `ecIsamErrorInvalidFilename = 0xFFFFFBEC`
    #[doc(alias = "ecIsamErrorInvalidFilename")]
    pub const EC_ISAM_ERROR_INVALID_FILENAME: Self = Self(0xfffffbec);
    /// `ecIsamErrorInvalidBookmark = 0xFFFFFBEB`
    #[doc(alias = "ecIsamErrorInvalidBookmark")]
    pub const EC_ISAM_ERROR_INVALID_BOOKMARK: Self = Self(0xfffffbeb);
    /// `ecIsamErrorColumnInUse = 0xFFFFFBEA`
    #[doc(alias = "ecIsamErrorColumnInUse")]
    pub const EC_ISAM_ERROR_COLUMN_IN_USE: Self = Self(0xfffffbea);
    /// `ecIsamErrorInvalidBufferSize = 0xFFFFFBE9`
    #[doc(alias = "ecIsamErrorInvalidBufferSize")]
    pub const EC_ISAM_ERROR_INVALID_BUFFER_SIZE: Self = Self(0xfffffbe9);
    /// `ecIsamErrorColumnNotUpdatable = 0xFFFFFBE8`
    #[doc(alias = "ecIsamErrorColumnNotUpdatable")]
    pub const EC_ISAM_ERROR_COLUMN_NOT_UPDATABLE: Self = Self(0xfffffbe8);
    /// `ecIsamErrorIndexInUse = 0xFFFFFBE5`
    #[doc(alias = "ecIsamErrorIndexInUse")]
    pub const EC_ISAM_ERROR_INDEX_IN_USE: Self = Self(0xfffffbe5);
    /// `ecIsamErrorLinkNotSupported = 0xFFFFFBE4`
    #[doc(alias = "ecIsamErrorLinkNotSupported")]
    pub const EC_ISAM_ERROR_LINK_NOT_SUPPORTED: Self = Self(0xfffffbe4);
    /// `ecIsamErrorNullKeyDisallowed = 0xFFFFFBE3`
    #[doc(alias = "ecIsamErrorNullKeyDisallowed")]
    pub const EC_ISAM_ERROR_NULL_KEY_DISALLOWED: Self = Self(0xfffffbe3);
    /// `ecIsamErrorNotInTransaction = 0xFFFFFBE2`
    #[doc(alias = "ecIsamErrorNotInTransaction")]
    pub const EC_ISAM_ERROR_NOT_IN_TRANSACTION: Self = Self(0xfffffbe2);
    /// `ecIsamErrorTooManyActiveUsers = 0xFFFFFBDD`
    #[doc(alias = "ecIsamErrorTooManyActiveUsers")]
    pub const EC_ISAM_ERROR_TOO_MANY_ACTIVE_USERS: Self = Self(0xfffffbdd);
    /// `ecIsamErrorInvalidCountry = 0xFFFFFBDB`
    #[doc(alias = "ecIsamErrorInvalidCountry")]
    pub const EC_ISAM_ERROR_INVALID_COUNTRY: Self = Self(0xfffffbdb);
    /// `ecIsamErrorInvalidLanguageId = 0xFFFFFBDA`
    #[doc(alias = "ecIsamErrorInvalidLanguageId")]
    pub const EC_ISAM_ERROR_INVALID_LANGUAGE_ID: Self = Self(0xfffffbda);
    /// `ecIsamErrorInvalidCodePage = 0xFFFFFBD9`
    #[doc(alias = "ecIsamErrorInvalidCodePage")]
    pub const EC_ISAM_ERROR_INVALID_CODE_PAGE: Self = Self(0xfffffbd9);
    /// `ecIsamErrorInvalidLCMapStringFlags = 0xFFFFFBD8`
    #[doc(alias = "ecIsamErrorInvalidLCMapStringFlags")]
    pub const EC_ISAM_ERROR_INVALID_LC_MAP_STRING_FLAGS: Self = Self(0xfffffbd8);
    /// `ecIsamErrorVersionStoreEntryTooBig = 0xFFFFFBD7`
    #[doc(alias = "ecIsamErrorVersionStoreEntryTooBig")]
    pub const EC_ISAM_ERROR_VERSION_STORE_ENTRY_TOO_BIG: Self = Self(0xfffffbd7);
    /// `ecIsamErrorVersionStoreOutOfMemoryAndCleanupTimedOut = 0xFFFFFBD6`
    #[doc(alias = "ecIsamErrorVersionStoreOutOfMemoryAndCleanupTimedOut")]
    pub const EC_ISAM_ERROR_VERSION_STORE_OUT_OF_MEMORY_AND_CLEANUP_TIMED_OUT: Self = Self(
        0xfffffbd6,
    );
    /// `ecIsamErrorVersionStoreOutOfMemory = 0xFFFFFBD3`
    #[doc(alias = "ecIsamErrorVersionStoreOutOfMemory")]
    pub const EC_ISAM_ERROR_VERSION_STORE_OUT_OF_MEMORY: Self = Self(0xfffffbd3);
    /// `ecIsamErrorCannotIndex = 0xFFFFFBD1`
    #[doc(alias = "ecIsamErrorCannotIndex")]
    pub const EC_ISAM_ERROR_CANNOT_INDEX: Self = Self(0xfffffbd1);
    /// `ecIsamErrorRecordNotDeleted = 0xFFFFFBD0`
    #[doc(alias = "ecIsamErrorRecordNotDeleted")]
    pub const EC_ISAM_ERROR_RECORD_NOT_DELETED: Self = Self(0xfffffbd0);
    /// `ecIsamErrorTooManyMempoolEntries = 0xFFFFFBCF`
    #[doc(alias = "ecIsamErrorTooManyMempoolEntries")]
    pub const EC_ISAM_ERROR_TOO_MANY_MEMPOOL_ENTRIES: Self = Self(0xfffffbcf);
    /// `ecIsamErrorOutOfObjectIDs = 0xFFFFFBCE`
    #[doc(alias = "ecIsamErrorOutOfObjectIDs")]
    pub const EC_ISAM_ERROR_OUT_OF_OBJECT_I_DS: Self = Self(0xfffffbce);
    /// `ecIsamErrorOutOfLongValueIDs = 0xFFFFFBCD`
    #[doc(alias = "ecIsamErrorOutOfLongValueIDs")]
    pub const EC_ISAM_ERROR_OUT_OF_LONG_VALUE_I_DS: Self = Self(0xfffffbcd);
    /// `ecIsamErrorOutOfAutoincrementValues = 0xFFFFFBCC`
    #[doc(alias = "ecIsamErrorOutOfAutoincrementValues")]
    pub const EC_ISAM_ERROR_OUT_OF_AUTOINCREMENT_VALUES: Self = Self(0xfffffbcc);
    /// `ecIsamErrorOutOfDbtimeValues = 0xFFFFFBCB`
    #[doc(alias = "ecIsamErrorOutOfDbtimeValues")]
    pub const EC_ISAM_ERROR_OUT_OF_DBTIME_VALUES: Self = Self(0xfffffbcb);
    /// `ecIsamErrorOutOfSequentialIndexValues = 0xFFFFFBCA`
    #[doc(alias = "ecIsamErrorOutOfSequentialIndexValues")]
    pub const EC_ISAM_ERROR_OUT_OF_SEQUENTIAL_INDEX_VALUES: Self = Self(0xfffffbca);
    /// `ecIsamErrorRunningInOneInstanceMode = 0xFFFFFBC8`
    #[doc(alias = "ecIsamErrorRunningInOneInstanceMode")]
    pub const EC_ISAM_ERROR_RUNNING_IN_ONE_INSTANCE_MODE: Self = Self(0xfffffbc8);
    /// `ecIsamErrorRunningInMultiInstanceMode = 0xFFFFFBC7`
    #[doc(alias = "ecIsamErrorRunningInMultiInstanceMode")]
    pub const EC_ISAM_ERROR_RUNNING_IN_MULTI_INSTANCE_MODE: Self = Self(0xfffffbc7);
    /// `ecIsamErrorSystemParamsAlreadySet = 0xFFFFFBC6`
    #[doc(alias = "ecIsamErrorSystemParamsAlreadySet")]
    pub const EC_ISAM_ERROR_SYSTEM_PARAMS_ALREADY_SET: Self = Self(0xfffffbc6);
    /// `ecIsamErrorSystemPathInUse = 0xFFFFFBC5`
    #[doc(alias = "ecIsamErrorSystemPathInUse")]
    pub const EC_ISAM_ERROR_SYSTEM_PATH_IN_USE: Self = Self(0xfffffbc5);
    /// `ecIsamErrorLogFilePathInUse = 0xFFFFFBC4`
    #[doc(alias = "ecIsamErrorLogFilePathInUse")]
    pub const EC_ISAM_ERROR_LOG_FILE_PATH_IN_USE: Self = Self(0xfffffbc4);
    /// `ecIsamErrorTempPathInUse = 0xFFFFFBC3`
    #[doc(alias = "ecIsamErrorTempPathInUse")]
    pub const EC_ISAM_ERROR_TEMP_PATH_IN_USE: Self = Self(0xfffffbc3);
    /// `ecIsamErrorInstanceNameInUse = 0xFFFFFBC2`
    #[doc(alias = "ecIsamErrorInstanceNameInUse")]
    pub const EC_ISAM_ERROR_INSTANCE_NAME_IN_USE: Self = Self(0xfffffbc2);
    /// `ecIsamErrorInstanceUnavailable = 0xFFFFFBBE`
    #[doc(alias = "ecIsamErrorInstanceUnavailable")]
    pub const EC_ISAM_ERROR_INSTANCE_UNAVAILABLE: Self = Self(0xfffffbbe);
    /// `ecIsamErrorDatabaseUnavailable = 0xFFFFFBBD`
    #[doc(alias = "ecIsamErrorDatabaseUnavailable")]
    pub const EC_ISAM_ERROR_DATABASE_UNAVAILABLE: Self = Self(0xfffffbbd);
    /// `ecIsamErrorInstanceUnavailableDueToFatalLogDiskFull = 0xFFFFFBBC`
    #[doc(alias = "ecIsamErrorInstanceUnavailableDueToFatalLogDiskFull")]
    pub const EC_ISAM_ERROR_INSTANCE_UNAVAILABLE_DUE_TO_FATAL_LOG_DISK_FULL: Self = Self(
        0xfffffbbc,
    );
    /// `ecIsamErrorOutOfSessions = 0xFFFFFBB3`
    #[doc(alias = "ecIsamErrorOutOfSessions")]
    pub const EC_ISAM_ERROR_OUT_OF_SESSIONS: Self = Self(0xfffffbb3);
    /// `ecIsamErrorWriteConflict = 0xFFFFFBB2`
    #[doc(alias = "ecIsamErrorWriteConflict")]
    pub const EC_ISAM_ERROR_WRITE_CONFLICT: Self = Self(0xfffffbb2);
    /// `ecIsamErrorTransTooDeep = 0xFFFFFBB1`
    #[doc(alias = "ecIsamErrorTransTooDeep")]
    pub const EC_ISAM_ERROR_TRANS_TOO_DEEP: Self = Self(0xfffffbb1);
    /// `ecIsamErrorInvalidSesid = 0xFFFFFBB0`
    #[doc(alias = "ecIsamErrorInvalidSesid")]
    pub const EC_ISAM_ERROR_INVALID_SESID: Self = Self(0xfffffbb0);
    /// `ecIsamErrorWriteConflictPrimaryIndex = 0xFFFFFBAF`
    #[doc(alias = "ecIsamErrorWriteConflictPrimaryIndex")]
    pub const EC_ISAM_ERROR_WRITE_CONFLICT_PRIMARY_INDEX: Self = Self(0xfffffbaf);
    /// `ecIsamErrorInTransaction = 0xFFFFFBAC`
    #[doc(alias = "ecIsamErrorInTransaction")]
    pub const EC_ISAM_ERROR_IN_TRANSACTION: Self = Self(0xfffffbac);
    /// `ecIsamErrorRollbackRequired = 0xFFFFFBAB`
    #[doc(alias = "ecIsamErrorRollbackRequired")]
    pub const EC_ISAM_ERROR_ROLLBACK_REQUIRED: Self = Self(0xfffffbab);
    /// `ecIsamErrorTransReadOnly = 0xFFFFFBAA`
    #[doc(alias = "ecIsamErrorTransReadOnly")]
    pub const EC_ISAM_ERROR_TRANS_READ_ONLY: Self = Self(0xfffffbaa);
    /// `ecIsamErrorSessionWriteConflict = 0xFFFFFBA9`
    #[doc(alias = "ecIsamErrorSessionWriteConflict")]
    pub const EC_ISAM_ERROR_SESSION_WRITE_CONFLICT: Self = Self(0xfffffba9);
    /// `ecIsamErrorRecordTooBigForBackwardCompatibility = 0xFFFFFBA8`
    #[doc(alias = "ecIsamErrorRecordTooBigForBackwardCompatibility")]
    pub const EC_ISAM_ERROR_RECORD_TOO_BIG_FOR_BACKWARD_COMPATIBILITY: Self = Self(
        0xfffffba8,
    );
    /// `ecIsamErrorCannotMaterializeForwardOnlySort = 0xFFFFFBA7`
    #[doc(alias = "ecIsamErrorCannotMaterializeForwardOnlySort")]
    pub const EC_ISAM_ERROR_CANNOT_MATERIALIZE_FORWARD_ONLY_SORT: Self = Self(
        0xfffffba7,
    );
    /// `ecIsamErrorSesidTableIdMismatch = 0xFFFFFBA6`
    #[doc(alias = "ecIsamErrorSesidTableIdMismatch")]
    pub const EC_ISAM_ERROR_SESID_TABLE_ID_MISMATCH: Self = Self(0xfffffba6);
    /// `ecIsamErrorInvalidInstance = 0xFFFFFBA5`
    #[doc(alias = "ecIsamErrorInvalidInstance")]
    pub const EC_ISAM_ERROR_INVALID_INSTANCE: Self = Self(0xfffffba5);
    /// `ecIsamErrorDatabaseDuplicate = 0xFFFFFB4F`
    #[doc(alias = "ecIsamErrorDatabaseDuplicate")]
    pub const EC_ISAM_ERROR_DATABASE_DUPLICATE: Self = Self(0xfffffb4f);
    /// `ecIsamErrorDatabaseInUse = 0xFFFFFB4E`
    #[doc(alias = "ecIsamErrorDatabaseInUse")]
    pub const EC_ISAM_ERROR_DATABASE_IN_USE: Self = Self(0xfffffb4e);
    /// `ecIsamErrorDatabaseNotFound = 0xFFFFFB4D`
    #[doc(alias = "ecIsamErrorDatabaseNotFound")]
    pub const EC_ISAM_ERROR_DATABASE_NOT_FOUND: Self = Self(0xfffffb4d);
    /// `ecIsamErrorDatabaseInvalidName = 0xFFFFFB4C`
    #[doc(alias = "ecIsamErrorDatabaseInvalidName")]
    pub const EC_ISAM_ERROR_DATABASE_INVALID_NAME: Self = Self(0xfffffb4c);
    /// `ecIsamErrorDatabaseInvalidPages = 0xFFFFFB4B`
    #[doc(alias = "ecIsamErrorDatabaseInvalidPages")]
    pub const EC_ISAM_ERROR_DATABASE_INVALID_PAGES: Self = Self(0xfffffb4b);
    /// `ecIsamErrorDatabaseCorrupted = 0xFFFFFB4A`
    #[doc(alias = "ecIsamErrorDatabaseCorrupted")]
    pub const EC_ISAM_ERROR_DATABASE_CORRUPTED: Self = Self(0xfffffb4a);
    /// `ecIsamErrorDatabaseLocked = 0xFFFFFB49`
    #[doc(alias = "ecIsamErrorDatabaseLocked")]
    pub const EC_ISAM_ERROR_DATABASE_LOCKED: Self = Self(0xfffffb49);
    /// `ecIsamErrorCannotDisableVersioning = 0xFFFFFB48`
    #[doc(alias = "ecIsamErrorCannotDisableVersioning")]
    pub const EC_ISAM_ERROR_CANNOT_DISABLE_VERSIONING: Self = Self(0xfffffb48);
    /// `ecIsamErrorInvalidDatabaseVersion = 0xFFFFFB47`
    #[doc(alias = "ecIsamErrorInvalidDatabaseVersion")]
    pub const EC_ISAM_ERROR_INVALID_DATABASE_VERSION: Self = Self(0xfffffb47);
    /// `ecIsamErrorDatabase200Format = 0xFFFFFB46`
    #[doc(alias = "ecIsamErrorDatabase200Format")]
    pub const EC_ISAM_ERROR_DATABASE200_FORMAT: Self = Self(0xfffffb46);
    /// `ecIsamErrorDatabase400Format = 0xFFFFFB45`
    #[doc(alias = "ecIsamErrorDatabase400Format")]
    pub const EC_ISAM_ERROR_DATABASE400_FORMAT: Self = Self(0xfffffb45);
    /// `ecIsamErrorDatabase500Format = 0xFFFFFB44`
    #[doc(alias = "ecIsamErrorDatabase500Format")]
    pub const EC_ISAM_ERROR_DATABASE500_FORMAT: Self = Self(0xfffffb44);
    /// `ecIsamErrorPageSizeMismatch = 0xFFFFFB43`
    #[doc(alias = "ecIsamErrorPageSizeMismatch")]
    pub const EC_ISAM_ERROR_PAGE_SIZE_MISMATCH: Self = Self(0xfffffb43);
    /// `ecIsamErrorTooManyInstances = 0xFFFFFB42`
    #[doc(alias = "ecIsamErrorTooManyInstances")]
    pub const EC_ISAM_ERROR_TOO_MANY_INSTANCES: Self = Self(0xfffffb42);
    /// `ecIsamErrorDatabaseSharingViolation = 0xFFFFFB41`
    #[doc(alias = "ecIsamErrorDatabaseSharingViolation")]
    pub const EC_ISAM_ERROR_DATABASE_SHARING_VIOLATION: Self = Self(0xfffffb41);
    /// `ecIsamErrorAttachedDatabaseMismatch = 0xFFFFFB40`
    #[doc(alias = "ecIsamErrorAttachedDatabaseMismatch")]
    pub const EC_ISAM_ERROR_ATTACHED_DATABASE_MISMATCH: Self = Self(0xfffffb40);
    /// `ecIsamErrorDatabaseInvalidPath = 0xFFFFFB3F`
    #[doc(alias = "ecIsamErrorDatabaseInvalidPath")]
    pub const EC_ISAM_ERROR_DATABASE_INVALID_PATH: Self = Self(0xfffffb3f);
    /// `ecIsamErrorDatabaseIdInUse = 0xFFFFFB3E`
    #[doc(alias = "ecIsamErrorDatabaseIdInUse")]
    pub const EC_ISAM_ERROR_DATABASE_ID_IN_USE: Self = Self(0xfffffb3e);
    /// `ecIsamErrorForceDetachNotAllowed = 0xFFFFFB3D`
    #[doc(alias = "ecIsamErrorForceDetachNotAllowed")]
    pub const EC_ISAM_ERROR_FORCE_DETACH_NOT_ALLOWED: Self = Self(0xfffffb3d);
    /// `ecIsamErrorCatalogCorrupted = 0xFFFFFB3C`
    #[doc(alias = "ecIsamErrorCatalogCorrupted")]
    pub const EC_ISAM_ERROR_CATALOG_CORRUPTED: Self = Self(0xfffffb3c);
    /// `ecIsamErrorPartiallyAttachedDB = 0xFFFFFB3B`
    #[doc(alias = "ecIsamErrorPartiallyAttachedDB")]
    pub const EC_ISAM_ERROR_PARTIALLY_ATTACHED_DB: Self = Self(0xfffffb3b);
    /// `ecIsamErrorDatabaseSignInUse = 0xFFFFFB3A`
    #[doc(alias = "ecIsamErrorDatabaseSignInUse")]
    pub const EC_ISAM_ERROR_DATABASE_SIGN_IN_USE: Self = Self(0xfffffb3a);
    /// `ecIsamErrorDatabaseCorruptedNoRepair = 0xFFFFFB38`
    #[doc(alias = "ecIsamErrorDatabaseCorruptedNoRepair")]
    pub const EC_ISAM_ERROR_DATABASE_CORRUPTED_NO_REPAIR: Self = Self(0xfffffb38);
    /// `ecIsamErrorInvalidCreateDbVersion = 0xFFFFFB37`
    #[doc(alias = "ecIsamErrorInvalidCreateDbVersion")]
    pub const EC_ISAM_ERROR_INVALID_CREATE_DB_VERSION: Self = Self(0xfffffb37);
    /// `ecIsamErrorTableLocked = 0xFFFFFAEA`
    #[doc(alias = "ecIsamErrorTableLocked")]
    pub const EC_ISAM_ERROR_TABLE_LOCKED: Self = Self(0xfffffaea);
    /// `ecIsamErrorTableDuplicate = 0xFFFFFAE9`
    #[doc(alias = "ecIsamErrorTableDuplicate")]
    pub const EC_ISAM_ERROR_TABLE_DUPLICATE: Self = Self(0xfffffae9);
    /// `ecIsamErrorTableInUse = 0xFFFFFAE8`
    #[doc(alias = "ecIsamErrorTableInUse")]
    pub const EC_ISAM_ERROR_TABLE_IN_USE: Self = Self(0xfffffae8);
    /// `ecIsamErrorObjectNotFound = 0xFFFFFAE7`
    #[doc(alias = "ecIsamErrorObjectNotFound")]
    pub const EC_ISAM_ERROR_OBJECT_NOT_FOUND: Self = Self(0xfffffae7);
    /// `ecIsamErrorDensityInvalid = 0xFFFFFAE5`
    #[doc(alias = "ecIsamErrorDensityInvalid")]
    pub const EC_ISAM_ERROR_DENSITY_INVALID: Self = Self(0xfffffae5);
    /// `ecIsamErrorTableNotEmpty = 0xFFFFFAE4`
    #[doc(alias = "ecIsamErrorTableNotEmpty")]
    pub const EC_ISAM_ERROR_TABLE_NOT_EMPTY: Self = Self(0xfffffae4);
    /// `ecIsamErrorInvalidTableId = 0xFFFFFAE2`
    #[doc(alias = "ecIsamErrorInvalidTableId")]
    pub const EC_ISAM_ERROR_INVALID_TABLE_ID: Self = Self(0xfffffae2);
    /// `ecIsamErrorTooManyOpenTables = 0xFFFFFAE1`
    #[doc(alias = "ecIsamErrorTooManyOpenTables")]
    pub const EC_ISAM_ERROR_TOO_MANY_OPEN_TABLES: Self = Self(0xfffffae1);
    /// `ecIsamErrorIllegalOperation = 0xFFFFFAE0`
    #[doc(alias = "ecIsamErrorIllegalOperation")]
    pub const EC_ISAM_ERROR_ILLEGAL_OPERATION: Self = Self(0xfffffae0);
    /// `ecIsamErrorTooManyOpenTablesAndCleanupTimedOut = 0xFFFFFADF`
    #[doc(alias = "ecIsamErrorTooManyOpenTablesAndCleanupTimedOut")]
    pub const EC_ISAM_ERROR_TOO_MANY_OPEN_TABLES_AND_CLEANUP_TIMED_OUT: Self = Self(
        0xfffffadf,
    );
    /// `ecIsamErrorObjectDuplicate = 0xFFFFFADE`
    #[doc(alias = "ecIsamErrorObjectDuplicate")]
    pub const EC_ISAM_ERROR_OBJECT_DUPLICATE: Self = Self(0xfffffade);
    /// `ecIsamErrorInvalidObject = 0xFFFFFADC`
    #[doc(alias = "ecIsamErrorInvalidObject")]
    pub const EC_ISAM_ERROR_INVALID_OBJECT: Self = Self(0xfffffadc);
    /// `ecIsamErrorCannotDeleteTempTable = 0xFFFFFADB`
    #[doc(alias = "ecIsamErrorCannotDeleteTempTable")]
    pub const EC_ISAM_ERROR_CANNOT_DELETE_TEMP_TABLE: Self = Self(0xfffffadb);
    /// `ecIsamErrorCannotDeleteSystemTable = 0xFFFFFADA`
    #[doc(alias = "ecIsamErrorCannotDeleteSystemTable")]
    pub const EC_ISAM_ERROR_CANNOT_DELETE_SYSTEM_TABLE: Self = Self(0xfffffada);
    /// `ecIsamErrorCannotDeleteTemplateTable = 0xFFFFFAD9`
    #[doc(alias = "ecIsamErrorCannotDeleteTemplateTable")]
    pub const EC_ISAM_ERROR_CANNOT_DELETE_TEMPLATE_TABLE: Self = Self(0xfffffad9);
    /// `ecIsamErrorExclusiveTableLockRequired = 0xFFFFFAD6`
    #[doc(alias = "ecIsamErrorExclusiveTableLockRequired")]
    pub const EC_ISAM_ERROR_EXCLUSIVE_TABLE_LOCK_REQUIRED: Self = Self(0xfffffad6);
    /// `ecIsamErrorFixedDDL = 0xFFFFFAD5`
    #[doc(alias = "ecIsamErrorFixedDDL")]
    pub const EC_ISAM_ERROR_FIXED_DDL: Self = Self(0xfffffad5);
    /// `ecIsamErrorFixedInheritedDDL = 0xFFFFFAD4`
    #[doc(alias = "ecIsamErrorFixedInheritedDDL")]
    pub const EC_ISAM_ERROR_FIXED_INHERITED_DDL: Self = Self(0xfffffad4);
    /// `ecIsamErrorCannotNestDDL = 0xFFFFFAD3`
    #[doc(alias = "ecIsamErrorCannotNestDDL")]
    pub const EC_ISAM_ERROR_CANNOT_NEST_DDL: Self = Self(0xfffffad3);
    /// `ecIsamErrorDDLNotInheritable = 0xFFFFFAD2`
    #[doc(alias = "ecIsamErrorDDLNotInheritable")]
    pub const EC_ISAM_ERROR_DDL_NOT_INHERITABLE: Self = Self(0xfffffad2);
    /// `ecIsamErrorInvalidSettings = 0xFFFFFAD0`
    #[doc(alias = "ecIsamErrorInvalidSettings")]
    pub const EC_ISAM_ERROR_INVALID_SETTINGS: Self = Self(0xfffffad0);
    /// `ecIsamErrorClientRequestToStopJetService = 0xFFFFFACF`
    #[doc(alias = "ecIsamErrorClientRequestToStopJetService")]
    pub const EC_ISAM_ERROR_CLIENT_REQUEST_TO_STOP_JET_SERVICE: Self = Self(0xfffffacf);
    /// `ecIsamErrorCannotAddFixedVarColumnToDerivedTable = 0xFFFFFACE`
    #[doc(alias = "ecIsamErrorCannotAddFixedVarColumnToDerivedTable")]
    pub const EC_ISAM_ERROR_CANNOT_ADD_FIXED_VAR_COLUMN_TO_DERIVED_TABLE: Self = Self(
        0xffffface,
    );
    /// `ecIsamErrorIndexCantBuild = 0xFFFFFA87`
    #[doc(alias = "ecIsamErrorIndexCantBuild")]
    pub const EC_ISAM_ERROR_INDEX_CANT_BUILD: Self = Self(0xfffffa87);
    /// `ecIsamErrorIndexHasPrimary = 0xFFFFFA86`
    #[doc(alias = "ecIsamErrorIndexHasPrimary")]
    pub const EC_ISAM_ERROR_INDEX_HAS_PRIMARY: Self = Self(0xfffffa86);
    /// `ecIsamErrorIndexDuplicate = 0xFFFFFA85`
    #[doc(alias = "ecIsamErrorIndexDuplicate")]
    pub const EC_ISAM_ERROR_INDEX_DUPLICATE: Self = Self(0xfffffa85);
    /// `ecIsamErrorIndexNotFound = 0xFFFFFA84`
    #[doc(alias = "ecIsamErrorIndexNotFound")]
    pub const EC_ISAM_ERROR_INDEX_NOT_FOUND: Self = Self(0xfffffa84);
    /// `ecIsamErrorIndexMustStay = 0xFFFFFA83`
    #[doc(alias = "ecIsamErrorIndexMustStay")]
    pub const EC_ISAM_ERROR_INDEX_MUST_STAY: Self = Self(0xfffffa83);
    /// `ecIsamErrorIndexInvalidDef = 0xFFFFFA82`
    #[doc(alias = "ecIsamErrorIndexInvalidDef")]
    pub const EC_ISAM_ERROR_INDEX_INVALID_DEF: Self = Self(0xfffffa82);
    /// `ecIsamErrorInvalidCreateIndex = 0xFFFFFA7F`
    #[doc(alias = "ecIsamErrorInvalidCreateIndex")]
    pub const EC_ISAM_ERROR_INVALID_CREATE_INDEX: Self = Self(0xfffffa7f);
    /// `ecIsamErrorTooManyOpenIndexes = 0xFFFFFA7E`
    #[doc(alias = "ecIsamErrorTooManyOpenIndexes")]
    pub const EC_ISAM_ERROR_TOO_MANY_OPEN_INDEXES: Self = Self(0xfffffa7e);
    /// `ecIsamErrorMultiValuedIndexViolation = 0xFFFFFA7D`
    #[doc(alias = "ecIsamErrorMultiValuedIndexViolation")]
    pub const EC_ISAM_ERROR_MULTI_VALUED_INDEX_VIOLATION: Self = Self(0xfffffa7d);
    /// `ecIsamErrorIndexBuildCorrupted = 0xFFFFFA7C`
    #[doc(alias = "ecIsamErrorIndexBuildCorrupted")]
    pub const EC_ISAM_ERROR_INDEX_BUILD_CORRUPTED: Self = Self(0xfffffa7c);
    /// `ecIsamErrorPrimaryIndexCorrupted = 0xFFFFFA7B`
    #[doc(alias = "ecIsamErrorPrimaryIndexCorrupted")]
    pub const EC_ISAM_ERROR_PRIMARY_INDEX_CORRUPTED: Self = Self(0xfffffa7b);
    /// `ecIsamErrorSecondaryIndexCorrupted = 0xFFFFFA7A`
    #[doc(alias = "ecIsamErrorSecondaryIndexCorrupted")]
    pub const EC_ISAM_ERROR_SECONDARY_INDEX_CORRUPTED: Self = Self(0xfffffa7a);
    /// `ecIsamErrorInvalidIndexId = 0xFFFFFA78`
    #[doc(alias = "ecIsamErrorInvalidIndexId")]
    pub const EC_ISAM_ERROR_INVALID_INDEX_ID: Self = Self(0xfffffa78);
    /// `ecIsamErrorIndexTuplesSecondaryIndexOnly = 0xFFFFFA6A`
    #[doc(alias = "ecIsamErrorIndexTuplesSecondaryIndexOnly")]
    pub const EC_ISAM_ERROR_INDEX_TUPLES_SECONDARY_INDEX_ONLY: Self = Self(0xfffffa6a);
    /// `ecIsamErrorIndexTuplesTooManyColumns = 0xFFFFFA69`
    #[doc(alias = "ecIsamErrorIndexTuplesTooManyColumns")]
    pub const EC_ISAM_ERROR_INDEX_TUPLES_TOO_MANY_COLUMNS: Self = Self(0xfffffa69);
    /// `ecIsamErrorIndexTuplesNonUniqueOnly = 0xFFFFFA68`
    #[doc(alias = "ecIsamErrorIndexTuplesNonUniqueOnly")]
    pub const EC_ISAM_ERROR_INDEX_TUPLES_NON_UNIQUE_ONLY: Self = Self(0xfffffa68);
    /// `ecIsamErrorIndexTuplesTextBinaryColumnsOnly = 0xFFFFFA67`
    #[doc(alias = "ecIsamErrorIndexTuplesTextBinaryColumnsOnly")]
    pub const EC_ISAM_ERROR_INDEX_TUPLES_TEXT_BINARY_COLUMNS_ONLY: Self = Self(
        0xfffffa67,
    );
    /// `ecIsamErrorIndexTuplesVarSegMacNotAllowed = 0xFFFFFA66`
    #[doc(alias = "ecIsamErrorIndexTuplesVarSegMacNotAllowed")]
    pub const EC_ISAM_ERROR_INDEX_TUPLES_VAR_SEG_MAC_NOT_ALLOWED: Self = Self(
        0xfffffa66,
    );
    /// `ecIsamErrorIndexTuplesInvalidLimits = 0xFFFFFA65`
    #[doc(alias = "ecIsamErrorIndexTuplesInvalidLimits")]
    pub const EC_ISAM_ERROR_INDEX_TUPLES_INVALID_LIMITS: Self = Self(0xfffffa65);
    /// `ecIsamErrorIndexTuplesCannotRetrieveFromIndex = 0xFFFFFA64`
    #[doc(alias = "ecIsamErrorIndexTuplesCannotRetrieveFromIndex")]
    pub const EC_ISAM_ERROR_INDEX_TUPLES_CANNOT_RETRIEVE_FROM_INDEX: Self = Self(
        0xfffffa64,
    );
    /// `ecIsamErrorIndexTuplesKeyTooSmall = 0xFFFFFA63`
    #[doc(alias = "ecIsamErrorIndexTuplesKeyTooSmall")]
    pub const EC_ISAM_ERROR_INDEX_TUPLES_KEY_TOO_SMALL: Self = Self(0xfffffa63);
    /// `ecIsamErrorColumnLong = 0xFFFFFA23`
    #[doc(alias = "ecIsamErrorColumnLong")]
    pub const EC_ISAM_ERROR_COLUMN_LONG: Self = Self(0xfffffa23);
    /// `ecIsamErrorColumnNoChunk = 0xFFFFFA22`
    #[doc(alias = "ecIsamErrorColumnNoChunk")]
    pub const EC_ISAM_ERROR_COLUMN_NO_CHUNK: Self = Self(0xfffffa22);
    /// `ecIsamErrorColumnDoesNotFit = 0xFFFFFA21`
    #[doc(alias = "ecIsamErrorColumnDoesNotFit")]
    pub const EC_ISAM_ERROR_COLUMN_DOES_NOT_FIT: Self = Self(0xfffffa21);
    /// `ecIsamErrorNullInvalid = 0xFFFFFA20`
    #[doc(alias = "ecIsamErrorNullInvalid")]
    pub const EC_ISAM_ERROR_NULL_INVALID: Self = Self(0xfffffa20);
    /// `ecIsamErrorColumnIndexed = 0xFFFFFA1F`
    #[doc(alias = "ecIsamErrorColumnIndexed")]
    pub const EC_ISAM_ERROR_COLUMN_INDEXED: Self = Self(0xfffffa1f);
    /// `ecIsamErrorColumnTooBig = 0xFFFFFA1E`
    #[doc(alias = "ecIsamErrorColumnTooBig")]
    pub const EC_ISAM_ERROR_COLUMN_TOO_BIG: Self = Self(0xfffffa1e);
    /// `ecIsamErrorColumnNotFound = 0xFFFFFA1D`
    #[doc(alias = "ecIsamErrorColumnNotFound")]
    pub const EC_ISAM_ERROR_COLUMN_NOT_FOUND: Self = Self(0xfffffa1d);
    /// `ecIsamErrorColumnDuplicate = 0xFFFFFA1C`
    #[doc(alias = "ecIsamErrorColumnDuplicate")]
    pub const EC_ISAM_ERROR_COLUMN_DUPLICATE: Self = Self(0xfffffa1c);
    /// `ecIsamErrorMultiValuedColumnMustBeTagged = 0xFFFFFA1B`
    #[doc(alias = "ecIsamErrorMultiValuedColumnMustBeTagged")]
    pub const EC_ISAM_ERROR_MULTI_VALUED_COLUMN_MUST_BE_TAGGED: Self = Self(0xfffffa1b);
    /// `ecIsamErrorColumnRedundant = 0xFFFFFA1A`
    #[doc(alias = "ecIsamErrorColumnRedundant")]
    pub const EC_ISAM_ERROR_COLUMN_REDUNDANT: Self = Self(0xfffffa1a);
    /// `ecIsamErrorInvalidColumnType = 0xFFFFFA19`
    #[doc(alias = "ecIsamErrorInvalidColumnType")]
    pub const EC_ISAM_ERROR_INVALID_COLUMN_TYPE: Self = Self(0xfffffa19);
    /// `ecIsamErrorTaggedNotNULL = 0xFFFFFA16`
    #[doc(alias = "ecIsamErrorTaggedNotNULL")]
    pub const EC_ISAM_ERROR_TAGGED_NOT_NULL: Self = Self(0xfffffa16);
    /// `ecIsamErrorNoCurrentIndex = 0xFFFFFA15`
    #[doc(alias = "ecIsamErrorNoCurrentIndex")]
    pub const EC_ISAM_ERROR_NO_CURRENT_INDEX: Self = Self(0xfffffa15);
    /// `ecIsamErrorKeyIsMade = 0xFFFFFA14`
    #[doc(alias = "ecIsamErrorKeyIsMade")]
    pub const EC_ISAM_ERROR_KEY_IS_MADE: Self = Self(0xfffffa14);
    /// `ecIsamErrorBadColumnId = 0xFFFFFA13`
    #[doc(alias = "ecIsamErrorBadColumnId")]
    pub const EC_ISAM_ERROR_BAD_COLUMN_ID: Self = Self(0xfffffa13);
    /// `ecIsamErrorBadItagSequence = 0xFFFFFA12`
    #[doc(alias = "ecIsamErrorBadItagSequence")]
    pub const EC_ISAM_ERROR_BAD_ITAG_SEQUENCE: Self = Self(0xfffffa12);
    /// `ecIsamErrorColumnInRelationship = 0xFFFFFA11`
    #[doc(alias = "ecIsamErrorColumnInRelationship")]
    pub const EC_ISAM_ERROR_COLUMN_IN_RELATIONSHIP: Self = Self(0xfffffa11);
    /// `ecIsamErrorCannotBeTagged = 0xFFFFFA0F`
    #[doc(alias = "ecIsamErrorCannotBeTagged")]
    pub const EC_ISAM_ERROR_CANNOT_BE_TAGGED: Self = Self(0xfffffa0f);
    /// `ecIsamErrorDefaultValueTooBig = 0xFFFFFA0C`
    #[doc(alias = "ecIsamErrorDefaultValueTooBig")]
    pub const EC_ISAM_ERROR_DEFAULT_VALUE_TOO_BIG: Self = Self(0xfffffa0c);
    /// `ecIsamErrorMultiValuedDuplicate = 0xFFFFFA0B`
    #[doc(alias = "ecIsamErrorMultiValuedDuplicate")]
    pub const EC_ISAM_ERROR_MULTI_VALUED_DUPLICATE: Self = Self(0xfffffa0b);
    /// `ecIsamErrorLVCorrupted = 0xFFFFFA0A`
    #[doc(alias = "ecIsamErrorLVCorrupted")]
    pub const EC_ISAM_ERROR_LV_CORRUPTED: Self = Self(0xfffffa0a);
    /// `ecIsamErrorMultiValuedDuplicateAfterTruncation = 0xFFFFFA08`
    #[doc(alias = "ecIsamErrorMultiValuedDuplicateAfterTruncation")]
    pub const EC_ISAM_ERROR_MULTI_VALUED_DUPLICATE_AFTER_TRUNCATION: Self = Self(
        0xfffffa08,
    );
    /// `ecIsamErrorDerivedColumnCorruption = 0xFFFFFA07`
    #[doc(alias = "ecIsamErrorDerivedColumnCorruption")]
    pub const EC_ISAM_ERROR_DERIVED_COLUMN_CORRUPTION: Self = Self(0xfffffa07);
    /// `ecIsamErrorInvalidPlaceholderColumn = 0xFFFFFA06`
    #[doc(alias = "ecIsamErrorInvalidPlaceholderColumn")]
    pub const EC_ISAM_ERROR_INVALID_PLACEHOLDER_COLUMN: Self = Self(0xfffffa06);
    /// `ecIsamErrorRecordNotFound = 0xFFFFF9BF`
    #[doc(alias = "ecIsamErrorRecordNotFound")]
    pub const EC_ISAM_ERROR_RECORD_NOT_FOUND: Self = Self(0xfffff9bf);
    /// `ecIsamErrorRecordNoCopy = 0xFFFFF9BE`
    #[doc(alias = "ecIsamErrorRecordNoCopy")]
    pub const EC_ISAM_ERROR_RECORD_NO_COPY: Self = Self(0xfffff9be);
    /// `ecIsamErrorNoCurrentRecord = 0xFFFFF9BD`
    #[doc(alias = "ecIsamErrorNoCurrentRecord")]
    pub const EC_ISAM_ERROR_NO_CURRENT_RECORD: Self = Self(0xfffff9bd);
    /// `ecIsamErrorRecordPrimaryChanged = 0xFFFFF9BC`
    #[doc(alias = "ecIsamErrorRecordPrimaryChanged")]
    pub const EC_ISAM_ERROR_RECORD_PRIMARY_CHANGED: Self = Self(0xfffff9bc);
    /// `ecIsamErrorKeyDuplicate = 0xFFFFF9BB`
    #[doc(alias = "ecIsamErrorKeyDuplicate")]
    pub const EC_ISAM_ERROR_KEY_DUPLICATE: Self = Self(0xfffff9bb);
    /// `ecIsamErrorAlreadyPrepared = 0xFFFFF9B9`
    #[doc(alias = "ecIsamErrorAlreadyPrepared")]
    pub const EC_ISAM_ERROR_ALREADY_PREPARED: Self = Self(0xfffff9b9);
    /// `ecIsamErrorKeyNotMade = 0xFFFFF9B8`
    #[doc(alias = "ecIsamErrorKeyNotMade")]
    pub const EC_ISAM_ERROR_KEY_NOT_MADE: Self = Self(0xfffff9b8);
    /// `ecIsamErrorUpdateNotPrepared = 0xFFFFF9B7`
    #[doc(alias = "ecIsamErrorUpdateNotPrepared")]
    pub const EC_ISAM_ERROR_UPDATE_NOT_PREPARED: Self = Self(0xfffff9b7);
    /// `ecIsamErrorDataHasChanged = 0xFFFFF9B5`
    #[doc(alias = "ecIsamErrorDataHasChanged")]
    pub const EC_ISAM_ERROR_DATA_HAS_CHANGED: Self = Self(0xfffff9b5);
    /// `ecIsamErrorLanguageNotSupported = 0xFFFFF9AD`
    #[doc(alias = "ecIsamErrorLanguageNotSupported")]
    pub const EC_ISAM_ERROR_LANGUAGE_NOT_SUPPORTED: Self = Self(0xfffff9ad);
    /// `ecIsamErrorTooManySorts = 0xFFFFF95B`
    #[doc(alias = "ecIsamErrorTooManySorts")]
    pub const EC_ISAM_ERROR_TOO_MANY_SORTS: Self = Self(0xfffff95b);
    /// `ecIsamErrorInvalidOnSort = 0xFFFFF95A`
    #[doc(alias = "ecIsamErrorInvalidOnSort")]
    pub const EC_ISAM_ERROR_INVALID_ON_SORT: Self = Self(0xfffff95a);
    /// `ecIsamErrorTempFileOpenError = 0xFFFFF8F5`
    #[doc(alias = "ecIsamErrorTempFileOpenError")]
    pub const EC_ISAM_ERROR_TEMP_FILE_OPEN_ERROR: Self = Self(0xfffff8f5);
    /// `ecIsamErrorTooManyAttachedDatabases = 0xFFFFF8F3`
    #[doc(alias = "ecIsamErrorTooManyAttachedDatabases")]
    pub const EC_ISAM_ERROR_TOO_MANY_ATTACHED_DATABASES: Self = Self(0xfffff8f3);
    /// `ecIsamErrorDiskFull = 0xFFFFF8F0`
    #[doc(alias = "ecIsamErrorDiskFull")]
    pub const EC_ISAM_ERROR_DISK_FULL: Self = Self(0xfffff8f0);
    /// `ecIsamErrorPermissionDenied = 0xFFFFF8EF`
    #[doc(alias = "ecIsamErrorPermissionDenied")]
    pub const EC_ISAM_ERROR_PERMISSION_DENIED: Self = Self(0xfffff8ef);
    /// `ecIsamErrorFileNotFound = 0xFFFFF8ED`
    #[doc(alias = "ecIsamErrorFileNotFound")]
    pub const EC_ISAM_ERROR_FILE_NOT_FOUND: Self = Self(0xfffff8ed);
    /// `ecIsamErrorFileInvalidType = 0xFFFFF8EC`
    #[doc(alias = "ecIsamErrorFileInvalidType")]
    pub const EC_ISAM_ERROR_FILE_INVALID_TYPE: Self = Self(0xfffff8ec);
    /// `ecIsamErrorAfterInitialization = 0xFFFFF8C6`
    #[doc(alias = "ecIsamErrorAfterInitialization")]
    pub const EC_ISAM_ERROR_AFTER_INITIALIZATION: Self = Self(0xfffff8c6);
    /// `ecIsamErrorLogCorrupted = 0xFFFFF8C4`
    #[doc(alias = "ecIsamErrorLogCorrupted")]
    pub const EC_ISAM_ERROR_LOG_CORRUPTED: Self = Self(0xfffff8c4);
    /// `ecIsamErrorInvalidOperation = 0xFFFFF88E`
    #[doc(alias = "ecIsamErrorInvalidOperation")]
    pub const EC_ISAM_ERROR_INVALID_OPERATION: Self = Self(0xfffff88e);
    /// `ecIsamErrorAccessDenied = 0xFFFFF88D`
    #[doc(alias = "ecIsamErrorAccessDenied")]
    pub const EC_ISAM_ERROR_ACCESS_DENIED: Self = Self(0xfffff88d);
    /// `ecIsamErrorTooManySplits = 0xFFFFF88B`
    #[doc(alias = "ecIsamErrorTooManySplits")]
    pub const EC_ISAM_ERROR_TOO_MANY_SPLITS: Self = Self(0xfffff88b);
    /// `ecIsamErrorSessionSharingViolation = 0xFFFFF88A`
    #[doc(alias = "ecIsamErrorSessionSharingViolation")]
    pub const EC_ISAM_ERROR_SESSION_SHARING_VIOLATION: Self = Self(0xfffff88a);
    /// `ecIsamErrorEntryPointNotFound = 0xFFFFF889`
    #[doc(alias = "ecIsamErrorEntryPointNotFound")]
    pub const EC_ISAM_ERROR_ENTRY_POINT_NOT_FOUND: Self = Self(0xfffff889);
    /// `ecIsamErrorSessionContextAlreadySet = 0xFFFFF888`
    #[doc(alias = "ecIsamErrorSessionContextAlreadySet")]
    pub const EC_ISAM_ERROR_SESSION_CONTEXT_ALREADY_SET: Self = Self(0xfffff888);
    /// `ecIsamErrorSessionContextNotSetByThisThread = 0xFFFFF887`
    #[doc(alias = "ecIsamErrorSessionContextNotSetByThisThread")]
    pub const EC_ISAM_ERROR_SESSION_CONTEXT_NOT_SET_BY_THIS_THREAD: Self = Self(
        0xfffff887,
    );
    /// `ecIsamErrorSessionInUse = 0xFFFFF886`
    #[doc(alias = "ecIsamErrorSessionInUse")]
    pub const EC_ISAM_ERROR_SESSION_IN_USE: Self = Self(0xfffff886);
    /// `ecIsamErrorRecordFormatConversionFailed = 0xFFFFF885`
    #[doc(alias = "ecIsamErrorRecordFormatConversionFailed")]
    pub const EC_ISAM_ERROR_RECORD_FORMAT_CONVERSION_FAILED: Self = Self(0xfffff885);
    /// `ecIsamErrorOneDatabasePerSession = 0xFFFFF884`
    #[doc(alias = "ecIsamErrorOneDatabasePerSession")]
    pub const EC_ISAM_ERROR_ONE_DATABASE_PER_SESSION: Self = Self(0xfffff884);
    /// `ecIsamErrorRollbackError = 0xFFFFF883`
    #[doc(alias = "ecIsamErrorRollbackError")]
    pub const EC_ISAM_ERROR_ROLLBACK_ERROR: Self = Self(0xfffff883);
    /// `ecIsamErrorCallbackFailed = 0xFFFFF7CB`
    #[doc(alias = "ecIsamErrorCallbackFailed")]
    pub const EC_ISAM_ERROR_CALLBACK_FAILED: Self = Self(0xfffff7cb);
    /// `ecIsamErrorCallbackNotResolved = 0xFFFFF7CA`
    #[doc(alias = "ecIsamErrorCallbackNotResolved")]
    pub const EC_ISAM_ERROR_CALLBACK_NOT_RESOLVED: Self = Self(0xfffff7ca);
    /// `ecIsamErrorOSSnapshotInvalidSequence = 0xFFFFF69F`
    #[doc(alias = "ecIsamErrorOSSnapshotInvalidSequence")]
    pub const EC_ISAM_ERROR_OS_SNAPSHOT_INVALID_SEQUENCE: Self = Self(0xfffff69f);
    /// `ecIsamErrorOSSnapshotTimeOut = 0xFFFFF69E`
    #[doc(alias = "ecIsamErrorOSSnapshotTimeOut")]
    pub const EC_ISAM_ERROR_OS_SNAPSHOT_TIME_OUT: Self = Self(0xfffff69e);
    /// `ecIsamErrorOSSnapshotNotAllowed = 0xFFFFF69D`
    #[doc(alias = "ecIsamErrorOSSnapshotNotAllowed")]
    pub const EC_ISAM_ERROR_OS_SNAPSHOT_NOT_ALLOWED: Self = Self(0xfffff69d);
    /// `ecIsamErrorOSSnapshotInvalidSnapId = 0xFFFFF69C`
    #[doc(alias = "ecIsamErrorOSSnapshotInvalidSnapId")]
    pub const EC_ISAM_ERROR_OS_SNAPSHOT_INVALID_SNAP_ID: Self = Self(0xfffff69c);
    /// `ecIsamErrorLSCallbackNotSpecified = 0xFFFFF448`
    #[doc(alias = "ecIsamErrorLSCallbackNotSpecified")]
    pub const EC_ISAM_ERROR_LS_CALLBACK_NOT_SPECIFIED: Self = Self(0xfffff448);
    /// `ecIsamErrorLSAlreadySet = 0xFFFFF447`
    #[doc(alias = "ecIsamErrorLSAlreadySet")]
    pub const EC_ISAM_ERROR_LS_ALREADY_SET: Self = Self(0xfffff447);
    /// `ecIsamErrorLSNotSet = 0xFFFFF446`
    #[doc(alias = "ecIsamErrorLSNotSet")]
    pub const EC_ISAM_ERROR_LS_NOT_SET: Self = Self(0xfffff446);
    /// `ecIsamErrorFileIOSparse = 0xFFFFF060`
    #[doc(alias = "ecIsamErrorFileIOSparse")]
    pub const EC_ISAM_ERROR_FILE_IO_SPARSE: Self = Self(0xfffff060);
    /// `ecIsamErrorFileIOBeyondEOF = 0xFFFFF05F`
    #[doc(alias = "ecIsamErrorFileIOBeyondEOF")]
    pub const EC_ISAM_ERROR_FILE_IO_BEYOND_EOF: Self = Self(0xfffff05f);
    /// `ecIsamErrorFileCompressed = 0xFFFFF05B`
    #[doc(alias = "ecIsamErrorFileCompressed")]
    pub const EC_ISAM_ERROR_FILE_COMPRESSED: Self = Self(0xfffff05b);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ecNone", 0),
        ("ecGeneralFailure", 0x80004005),
        ("ecOutOfMemory", 0x8007000e),
        ("ecInvalidParameter", 0x80070057),
        ("ecNoInterface", 0x80004002),
        ("ecAccessDenied", 0x80070005),
        ("ecStorageInvalidFunction", 0x80030001),
        ("ecStorageAccessDenied", 0x80030005),
        ("ecStorageInsufficientMemory", 0x80030008),
        ("ecStorageInvalidPointer", 0x80030009),
        ("ecStorageReadFault", 0x8003001e),
        ("ecStorageLockViolation", 0x80030021),
        ("ecStorageInvalidParameter", 0x80030057),
        ("ecStreamSizeError", 0x80030070),
        ("ecStorageInvalidFlag", 0x800300ff),
        ("ecStorageCannotSave", 0x80030103),
        ("ecNotSupported", 0x80040102),
        ("ecInvalidCharacterWidth", 0x80040103),
        ("ecStringTooLong", 0x80040105),
        ("ecInvalidFlag", 0x80040106),
        ("ecInvalidEntryID", 0x80040107),
        ("ecInvalidObject", 0x80040108),
        ("ecObjectChanged", 0x80040109),
        ("ecObjectDeleted", 0x8004010a),
        ("ecBusy", 0x8004010b),
        ("ecOutOfDisk", 0x8004010d),
        ("ecOutOfResources", 0x8004010e),
        ("ecNotFound", 0x8004010f),
        ("ecVersionMismatch", 0x80040110),
        ("ecLogonFailed", 0x80040111),
        ("ecTooManySessions", 0x80040112),
        ("ecUserCanceled", 0x80040113),
        ("ecAbortFailed", 0x80040114),
        ("ecNetworkError", 0x80040115),
        ("ecDiskError", 0x80040116),
        ("ecTooComplex", 0x80040117),
        ("ecInvalidColumn", 0x80040118),
        ("ecComputedValue", 0x8004011a),
        ("ecCorruptData", 0x8004011b),
        ("ecInvalidCodepage", 0x8004011e),
        ("ecInvalidLocale", 0x8004011f),
        ("ecTimeSkew", 0x80040123),
        ("ecEndOfSession", 0x80040200),
        ("ecUnknownEntryId", 0x80040201),
        ("ecNotCompleted", 0x80040400),
        ("ecTimeout", 0x80040401),
        ("ecEmptyTable", 0x80040402),
        ("ecTableTooBig", 0x80040403),
        ("ecInvalidBookmark", 0x80040405),
        ("ecErrorWait", 0x80040500),
        ("ecErrorCancel", 0x80040501),
        ("ecNoSuppress", 0x80040602),
        ("ecCollidingNames", 0x80040604),
        ("ecNotInitialized", 0x80040605),
        ("ecNoRecipients", 0x80040607),
        ("ecAlreadySent", 0x80040608),
        ("ecHasFolders", 0x80040609),
        ("ecHasMessages", 0x8004060a),
        ("ecFolderCycle", 0x8004060b),
        ("ecTooManyLocks", 0x8004060d),
        ("ecAmbiguousRecipient", 0x80040700),
        ("ecSyncObjectDeleted", 0x80040800),
        ("ecIgnoreFailure", 0x80040801),
        ("ecSyncConflict", 0x80040802),
        ("ecNoParentFolder", 0x80040803),
        ("ecCycleDetected", 0x80040804),
        ("ecNotSynchronized", 0x80040805),
        ("ecNamedPropertyQuota", 0x80040900),
        ("ecNotImplemented", 0x80040fff),
        ("ecBadValue", 0x80040301),
        ("ecInvalidType", 0x80040302),
        ("ecUnsupportedType", 0x80040303),
        ("ecUnexpectedType", 0x80040304),
        ("ecTooBig", 0x80040305),
        ("ecDeclineCopy", 0x80040306),
        ("ecUnexpectedId", 0x80040307),
        ("ecErrorsReturned", 0x40380),
        ("ecPositionChanged", 0x40481),
        ("ecApproximateCount", 0x40482),
        ("ecPartiallyComplete", 0x40680),
        ("ecSyncProgress", 0x40820),
        ("ecNewerClientChange", 0x40821),
        ("ecIsamError", 1002),
        ("ecUnknownUser", 1003),
        ("ecExiting", 1005),
        ("ecBadConfiguration", 1006),
        ("ecUnknownCodePage", 1007),
        ("ecServerMemory", 1008),
        ("ecLoginPermission", 1010),
        ("ecDatabaseRolledBack", 1011),
        ("ecDatabaseCopiedError", 1012),
        ("ecAuditNotAllowed", 1013),
        ("ecZombieUser", 1014),
        ("ecUnconvertableACL", 1015),
        ("ecNoFreeJetSessions", 1100),
        ("ecDifferentJetSession", 1101),
        ("ecFileRemove", 1103),
        ("ecParameterOverflow", 1104),
        ("ecBadVersion", 1105),
        ("ecTooManyColumns", 1106),
        ("ecHaveMore", 1107),
        ("ecDatabaseError", 1108),
        ("ecIndexNameTooBig", 1109),
        ("ecUnsupportedProperty", 1110),
        ("ecMessageNotSaved", 1111),
        ("ecUnpublishedNotification", 1113),
        ("ecDifferentRoot", 1115),
        ("ecBadFolderName", 1116),
        ("ecAttachmentOpen", 1117),
        ("ecInvalidCollapseState", 1118),
        ("ecSkipMyChildren", 1119),
        ("ecSearchFolder", 1120),
        ("ecNotSearchFolder", 1121),
        ("ecFolderSetReceive", 1122),
        ("ecNoReceiveFolder", 1123),
        ("ecDeleteSubmittedMessage", 1125),
        ("ecInvalidRecipients", 1127),
        ("ecNoReplicaHere", 1128),
        ("ecNoReplicaAvailable", 1129),
        ("ecPublicDatabase", 1130),
        ("ecNotPublicDatabase", 1131),
        ("ecRecordNotFound", 1132),
        ("ecReplicationConflict", 1133),
        ("ecFXBufferOverrun", 1136),
        ("ecFXBufferEmpty", 1137),
        ("ecFXPartialValue", 1138),
        ("ecFxNoRoom", 1139),
        ("ecTimeExpired", 1140),
        ("ecDestinationError", 1141),
        ("ecDatabaseNotInitialized", 1142),
        ("ecWrongServer", 1144),
        ("ecBufferTooSmall", 1149),
        ("ecAttachmentResolutionRequired", 1150),
        ("ecServerPaused", 1151),
        ("ecServerBusy", 1152),
        ("ecNoSuchLogon", 1153),
        ("ecLoadLibraryFailed", 1154),
        ("ecAlreadyConfigured", 1155),
        ("ecNotConfigured", 1156),
        ("ecDataLoss", 1157),
        ("ecMaximumSendThreadExceeded", 1160),
        ("ecFxErrorMarker", 1161),
        ("ecNoFreeJtabs", 1162),
        ("ecNotPrivateDatabase", 1163),
        ("ecIsintegMDB", 1164),
        ("ecRecoveryMismatch", 1165),
        ("ecTableMayNotBeDeleted", 1166),
        ("ecSearchFolderScopeViolation", 1168),
        ("ecRpcRegisterIf", 1201),
        ("ecRpcListen", 1202),
        ("ecRpcFormat", 1206),
        ("ecNoCopyTo", 1207),
        ("ecNullObject", 1209),
        ("ecRpcAuthentication", 1212),
        ("ecRpcBadAuthenticationLevel", 1213),
        ("ecNullCommentRestriction", 1214),
        ("ecRulesLoadError", 1228),
        ("ecRulesDeliverErr", 1229),
        ("ecRulesParsingErr", 1230),
        ("ecRulesCreateDAE", 1231),
        ("ecRulesCreateDAM", 1232),
        ("ecRulesNoMoveCopyFolder", 1233),
        ("ecRulesNoFolderRights", 1234),
        ("ecMessageTooBig", 1236),
        ("ecFormNotValid", 1237),
        ("ecNotAuthorized", 1238),
        ("ecDeleteMessage", 1239),
        ("ecBounceMessage", 1240),
        ("ecQuotaExceeded", 1241),
        ("ecMaxSubmissionExceeded", 1242),
        ("ecMaxAttachmentExceeded", 1243),
        ("ecSendAsDenied", 1244),
        ("ecShutoffQuotaExceeded", 1245),
        ("ecTooManyOpenObjects", 1246),
        ("ecClientVersionBlocked", 1247),
        ("ecRpcHttpDisallowed", 1248),
        ("ecCachedModeRequired", 1249),
        ("ecFolderNotCleanedUp", 1251),
        ("ecFormatError", 1261),
        ("ecNotExpanded", 1271),
        ("ecNotCollapsed", 1272),
        ("ecNoExpandLeafRow", 1273),
        ("ecUnregisteredNameProp", 1274),
        ("ecFolderDisabled", 1275),
        ("ecDomainError", 1276),
        ("ecNoCreateRight", 1279),
        ("ecPublicRoot", 1280),
        ("ecNoReadRight", 1281),
        ("ecNoCreateSubfolderRight", 1282),
        ("ecNullDestinationObject", 1283),
        ("ecMessageCycle", 1284),
        ("ecTooManyRecips", 1285),
        ("ecVirusScanInProgress", 1290),
        ("ecVirusDetected", 1291),
        ("ecMailboxInTransit", 1292),
        ("ecBackupInProgress", 1293),
        ("ecVirusMessageDeleted", 1294),
        ("ecInvalidBackupSequence", 1295),
        ("ecInvalidBackupType", 1296),
        ("ecTooManyBackups", 1297),
        ("ecRestoreInProgress", 1298),
        ("ecDuplicateObject", 1401),
        ("ecObjectNotFound", 1402),
        ("ecFixupReplyRule", 1403),
        ("ecTemplateNotFound", 1404),
        ("ecRuleExecution", 1405),
        ("ecDSNoSuchObject", 1406),
        ("ecAlreadyTombstoned", 1407),
        ("ecReadOnlyTransaction", 1430),
        ("ecPaused", 1550),
        ("ecNotPaused", 1551),
        ("ecWrongMailbox", 1608),
        ("ecChangePassword", 1612),
        ("ecPasswordExpired", 1613),
        ("ecInvalidWorkstation", 1614),
        ("ecInvalidLogonHours", 1615),
        ("ecAccountDisabled", 1616),
        ("ecRuleVersion", 1700),
        ("ecRuleFormat", 1701),
        ("ecRuleSendAsDenied", 1702),
        ("ecNoServerSupport", 1721),
        ("ecLockTimedOut", 1722),
        ("ecObjectLocked", 1723),
        ("ecInvalidLockNamespace", 1725),
        ("ecMessageDeleted", 2006),
        ("ecProtocolDisabled", 2008),
        ("ecCleartextLogonDisabled", 2009),
        ("ecRejected", 2030),
        ("ecAmbiguousAlias", 2202),
        ("ecUnknownMailbox", 2203),
        ("ecExpressionReserved", 2300),
        ("ecExpressionParseDepth", 2301),
        ("ecExpressionArgumentType", 2302),
        ("ecExpressionSyntax", 2303),
        ("ecExpressionBadStringToken", 2304),
        ("ecExpressionBadColToken", 2305),
        ("ecExpressionTypeMismatch", 2306),
        ("ecExpressionOperatorNotSupported", 2307),
        ("ecExpressionDivideByZero", 2308),
        ("ecExpressionUnaryArgument", 2309),
        ("ecNotLocked", 2400),
        ("ecClientEvent", 2401),
        ("ecCorruptEvent", 2405),
        ("ecCorruptWatermark", 2406),
        ("ecEventError", 2407),
        ("ecWatermarkError", 2408),
        ("ecNonCanonicalACL", 2409),
        ("ecMailboxDisabled", 2412),
        ("ecRulesFolderOverQuota", 2413),
        ("ecAddressBookUnavailable", 2414),
        ("ecAddressBookError", 2415),
        ("ecNotEncrypted", 2416),
        ("ecAddressBookObjectNotFound", 2417),
        ("ecAddressBookPropertyError", 2418),
        ("ecRpcServerTooBusy", 2419),
        ("ecRpcOutOfMemory", 2420),
        ("ecRpcServerOutOfMemory", 2421),
        ("ecRpcOutOfResources", 2422),
        ("ecRpcServerUnavailable", 2423),
        ("ecSecureSubmitError", 2426),
        ("ecEventsDeleted", 2428),
        ("ecSubsystemStopping", 2429),
        ("ecAttendantUnavailable", 2430),
        ("ecCIStopping", 2600),
        ("ecFxInvalidState", 2601),
        ("ecFxUnexpectedMarker", 2602),
        ("ecDuplicateDelivery", 2603),
        ("ecConditionViolation", 2604),
        ("ecMaximumConnectionPoolsExceeded", 2605),
        ("ecInvalidRpcHandle", 2606),
        ("ecEventNotFound", 2607),
        ("ecPropertyNotPromoted", 2608),
        ("ecLowFreeSpaceForDatabase", 2609),
        ("ecLowFreeSpaceForLogs", 2610),
        ("ecMailboxIsQuarantined", 2611),
        ("ecDatabaseMountInProgress", 2612),
        ("ecDatabaseDismountInProgress", 2613),
        ("ecConnectionsOverBudget", 2614),
        ("ecNotFoundInContainer", 2615),
        ("ecCannotRemove", 2616),
        ("ecInvalidConnectionPool", 2617),
        ("ecVirusScanGeneralFailure", 2618),
        ("ecSuccess", 0),
        ("ecError", 0x80004005),
        ("ecMAPIOOM", 0x8007000e),
        ("ecNotEnoughMemory", 0x8007000e),
        ("ecInvalidParam", 0x80070057),
        ("ecDuplicateName", 0x80040604),
        ("ecLoginFailure", 0x80040111),
        ("ecRpcFailed", 0x80040115),
        ("ecServerOOM", 1008),
        ("ecLoginPerm", 1010),
        ("ecInvClpsState", 1118),
        ("ecNotPublicMDB", 1131),
        ("ecPublicMDB", 1130),
        ("ecNotPrivateMDB", 1163),
        ("ecMDBNotInit", 1142),
        ("ecDstNullObject", 1283),
        ("ecClientVerDisallowed", 1247),
        ("ecWarnWithErrors", 0x40380),
        ("ecPartialCompletion", 0x40680),
        ("ecIsamErrorRfsFailure", 0xffffff9c),
        ("ecIsamErrorRfsNotArmed", 0xffffff9b),
        ("ecIsamErrorFileClose", 0xffffff9a),
        ("ecIsamErrorOutOfThreads", 0xffffff99),
        ("ecIsamErrorTooManyIO", 0xffffff97),
        ("ecIsamErrorTaskDropped", 0xffffff96),
        ("ecIsamErrorInternalError", 0xffffff95),
        ("ecIsamErrorDatabaseBufferDependenciesCorrupted", 0xffffff01),
        ("ecIsamErrorPreviousVersion", 0xfffffebe),
        ("ecIsamErrorPageBoundary", 0xfffffebd),
        ("ecIsamErrorKeyBoundary", 0xfffffebc),
        ("ecIsamErrorBadPageLink", 0xfffffeb9),
        ("ecIsamErrorBadBookmark", 0xfffffeb8),
        ("ecIsamErrorNTSystemCallFailed", 0xfffffeb2),
        ("ecIsamErrorBadParentPageLink", 0xfffffeae),
        ("ecIsamErrorSPAvailExtCacheOutOfSync", 0xfffffeac),
        ("ecIsamErrorSPAvailExtCorrupted", 0xfffffeab),
        ("ecIsamErrorSPAvailExtCacheOutOfMemory", 0xfffffeaa),
        ("ecIsamErrorSPOwnExtCorrupted", 0xfffffea9),
        ("ecIsamErrorDbTimeCorrupted", 0xfffffea8),
        ("ecIsamErrorKeyTruncated", 0xfffffea6),
        ("ecIsamErrorKeyTooBig", 0xfffffe68),
        ("ecIsamErrorInvalidLoggedOperation", 0xfffffe0c),
        ("ecIsamErrorLogFileCorrupt", 0xfffffe0b),
        ("ecIsamErrorNoBackupDirectory", 0xfffffe09),
        ("ecIsamErrorBackupDirectoryNotEmpty", 0xfffffe08),
        ("ecIsamErrorBackupInProgress", 0xfffffe07),
        ("ecIsamErrorRestoreInProgress", 0xfffffe06),
        ("ecIsamErrorMissingPreviousLogFile", 0xfffffe03),
        ("ecIsamErrorLogWriteFail", 0xfffffe02),
        ("ecIsamErrorLogDisabledDueToRecoveryFailure", 0xfffffe01),
        ("ecIsamErrorCannotLogDuringRecoveryRedo", 0xfffffe00),
        ("ecIsamErrorLogGenerationMismatch", 0xfffffdff),
        ("ecIsamErrorBadLogVersion", 0xfffffdfe),
        ("ecIsamErrorInvalidLogSequence", 0xfffffdfd),
        ("ecIsamErrorLoggingDisabled", 0xfffffdfc),
        ("ecIsamErrorLogBufferTooSmall", 0xfffffdfb),
        ("ecIsamErrorLogSequenceEnd", 0xfffffdf9),
        ("ecIsamErrorNoBackup", 0xfffffdf8),
        ("ecIsamErrorInvalidBackupSequence", 0xfffffdf7),
        ("ecIsamErrorBackupNotAllowedYet", 0xfffffdf5),
        ("ecIsamErrorDeleteBackupFileFail", 0xfffffdf4),
        ("ecIsamErrorMakeBackupDirectoryFail", 0xfffffdf3),
        ("ecIsamErrorInvalidBackup", 0xfffffdf2),
        ("ecIsamErrorRecoveredWithErrors", 0xfffffdf1),
        ("ecIsamErrorMissingLogFile", 0xfffffdf0),
        ("ecIsamErrorLogDiskFull", 0xfffffdef),
        ("ecIsamErrorBadLogSignature", 0xfffffdee),
        ("ecIsamErrorBadDbSignature", 0xfffffded),
        ("ecIsamErrorBadCheckpointSignature", 0xfffffdec),
        ("ecIsamErrorCheckpointCorrupt", 0xfffffdeb),
        ("ecIsamErrorMissingPatchPage", 0xfffffdea),
        ("ecIsamErrorBadPatchPage", 0xfffffde9),
        ("ecIsamErrorRedoAbruptEnded", 0xfffffde8),
        ("ecIsamErrorBadSLVSignature", 0xfffffde7),
        ("ecIsamErrorPatchFileMissing", 0xfffffde6),
        ("ecIsamErrorDatabaseLogSetMismatch", 0xfffffde5),
        ("ecIsamErrorDatabaseStreamingFileMismatch", 0xfffffde4),
        ("ecIsamErrorLogFileSizeMismatch", 0xfffffde3),
        ("ecIsamErrorCheckpointFileNotFound", 0xfffffde2),
        ("ecIsamErrorRequiredLogFilesMissing", 0xfffffde1),
        ("ecIsamErrorSoftRecoveryOnBackupDatabase", 0xfffffde0),
        ("ecIsamErrorLogFileSizeMismatchDatabasesConsistent", 0xfffffddf),
        ("ecIsamErrorLogSectorSizeMismatch", 0xfffffdde),
        ("ecIsamErrorLogSectorSizeMismatchDatabasesConsistent", 0xfffffddd),
        ("ecIsamErrorLogSequenceEndDatabasesConsistent", 0xfffffddc),
        ("ecIsamErrorStreamingDataNotLogged", 0xfffffddb),
        ("ecIsamErrorDatabaseDirtyShutdown", 0xfffffdda),
        ("ecIsamErrorConsistentTimeMismatch", 0xfffffdd9),
        ("ecIsamErrorDatabasePatchFileMismatch", 0xfffffdd8),
        ("ecIsamErrorEndingRestoreLogTooLow", 0xfffffdd7),
        ("ecIsamErrorStartingRestoreLogTooHigh", 0xfffffdd6),
        ("ecIsamErrorGivenLogFileHasBadSignature", 0xfffffdd5),
        ("ecIsamErrorGivenLogFileIsNotContiguous", 0xfffffdd4),
        ("ecIsamErrorMissingRestoreLogFiles", 0xfffffdd3),
        ("ecIsamErrorMissingFullBackup", 0xfffffdd0),
        ("ecIsamErrorBadBackupDatabaseSize", 0xfffffdcf),
        ("ecIsamErrorDatabaseAlreadyUpgraded", 0xfffffdce),
        ("ecIsamErrorDatabaseIncompleteUpgrade", 0xfffffdcd),
        ("ecIsamErrorMissingCurrentLogFiles", 0xfffffdcb),
        ("ecIsamErrorDbTimeTooOld", 0xfffffdca),
        ("ecIsamErrorDbTimeTooNew", 0xfffffdc9),
        ("ecIsamErrorMissingFileToBackup", 0xfffffdc7),
        ("ecIsamErrorLogTornWriteDuringHardRestore", 0xfffffdc6),
        ("ecIsamErrorLogTornWriteDuringHardRecovery", 0xfffffdc5),
        ("ecIsamErrorLogCorruptDuringHardRestore", 0xfffffdc3),
        ("ecIsamErrorLogCorruptDuringHardRecovery", 0xfffffdc2),
        ("ecIsamErrorMustDisableLoggingForDbUpgrade", 0xfffffdc1),
        ("ecIsamErrorBadRestoreTargetInstance", 0xfffffdbf),
        ("ecIsamErrorRecoveredWithoutUndo", 0xfffffdbd),
        ("ecIsamErrorDatabasesNotFromSameSnapshot", 0xfffffdbc),
        ("ecIsamErrorSoftRecoveryOnSnapshot", 0xfffffdbb),
        ("ecIsamErrorCommittedLogFilesMissing", 0xfffffdba),
        ("ecIsamErrorCommittedLogFilesCorrupt", 0xfffffdb6),
        ("ecIsamErrorUnicodeTranslationBufferTooSmall", 0xfffffda7),
        ("ecIsamErrorUnicodeTranslationFail", 0xfffffda6),
        ("ecIsamErrorUnicodeNormalizationNotSupported", 0xfffffda5),
        ("ecIsamErrorExistingLogFileHasBadSignature", 0xfffffd9e),
        ("ecIsamErrorExistingLogFileIsNotContiguous", 0xfffffd9d),
        ("ecIsamErrorLogReadVerifyFailure", 0xfffffd9c),
        ("ecIsamErrorSLVReadVerifyFailure", 0xfffffd9b),
        ("ecIsamErrorCheckpointDepthTooDeep", 0xfffffd9a),
        ("ecIsamErrorRestoreOfNonBackupDatabase", 0xfffffd99),
        ("ecIsamErrorInvalidGrbit", 0xfffffc7c),
        ("ecIsamErrorTermInProgress", 0xfffffc18),
        ("ecIsamErrorFeatureNotAvailable", 0xfffffc17),
        ("ecIsamErrorInvalidName", 0xfffffc16),
        ("ecIsamErrorInvalidParameter", 0xfffffc15),
        ("ecIsamErrorDatabaseFileReadOnly", 0xfffffc10),
        ("ecIsamErrorInvalidDatabaseId", 0xfffffc0e),
        ("ecIsamErrorOutOfMemory", 0xfffffc0d),
        ("ecIsamErrorOutOfDatabaseSpace", 0xfffffc0c),
        ("ecIsamErrorOutOfCursors", 0xfffffc0b),
        ("ecIsamErrorOutOfBuffers", 0xfffffc0a),
        ("ecIsamErrorTooManyIndexes", 0xfffffc09),
        ("ecIsamErrorTooManyKeys", 0xfffffc08),
        ("ecIsamErrorRecordDeleted", 0xfffffc07),
        ("ecIsamErrorReadVerifyFailure", 0xfffffc06),
        ("ecIsamErrorPageNotInitialized", 0xfffffc05),
        ("ecIsamErrorOutOfFileHandles", 0xfffffc04),
        ("ecIsamErrorDiskIO", 0xfffffc02),
        ("ecIsamErrorInvalidPath", 0xfffffc01),
        ("ecIsamErrorInvalidSystemPath", 0xfffffc00),
        ("ecIsamErrorInvalidLogDirectory", 0xfffffbff),
        ("ecIsamErrorRecordTooBig", 0xfffffbfe),
        ("ecIsamErrorTooManyOpenDatabases", 0xfffffbfd),
        ("ecIsamErrorInvalidDatabase", 0xfffffbfc),
        ("ecIsamErrorNotInitialized", 0xfffffbfb),
        ("ecIsamErrorAlreadyInitialized", 0xfffffbfa),
        ("ecIsamErrorInitInProgress", 0xfffffbf9),
        ("ecIsamErrorFileAccessDenied", 0xfffffbf8),
        ("ecIsamErrorBufferTooSmall", 0xfffffbf2),
        ("ecIsamErrorTooManyColumns", 0xfffffbf0),
        ("ecIsamErrorContainerNotEmpty", 0xfffffbed),
        ("ecIsamErrorInvalidFilename", 0xfffffbec),
        ("ecIsamErrorInvalidBookmark", 0xfffffbeb),
        ("ecIsamErrorColumnInUse", 0xfffffbea),
        ("ecIsamErrorInvalidBufferSize", 0xfffffbe9),
        ("ecIsamErrorColumnNotUpdatable", 0xfffffbe8),
        ("ecIsamErrorIndexInUse", 0xfffffbe5),
        ("ecIsamErrorLinkNotSupported", 0xfffffbe4),
        ("ecIsamErrorNullKeyDisallowed", 0xfffffbe3),
        ("ecIsamErrorNotInTransaction", 0xfffffbe2),
        ("ecIsamErrorTooManyActiveUsers", 0xfffffbdd),
        ("ecIsamErrorInvalidCountry", 0xfffffbdb),
        ("ecIsamErrorInvalidLanguageId", 0xfffffbda),
        ("ecIsamErrorInvalidCodePage", 0xfffffbd9),
        ("ecIsamErrorInvalidLCMapStringFlags", 0xfffffbd8),
        ("ecIsamErrorVersionStoreEntryTooBig", 0xfffffbd7),
        ("ecIsamErrorVersionStoreOutOfMemoryAndCleanupTimedOut", 0xfffffbd6),
        ("ecIsamErrorVersionStoreOutOfMemory", 0xfffffbd3),
        ("ecIsamErrorCannotIndex", 0xfffffbd1),
        ("ecIsamErrorRecordNotDeleted", 0xfffffbd0),
        ("ecIsamErrorTooManyMempoolEntries", 0xfffffbcf),
        ("ecIsamErrorOutOfObjectIDs", 0xfffffbce),
        ("ecIsamErrorOutOfLongValueIDs", 0xfffffbcd),
        ("ecIsamErrorOutOfAutoincrementValues", 0xfffffbcc),
        ("ecIsamErrorOutOfDbtimeValues", 0xfffffbcb),
        ("ecIsamErrorOutOfSequentialIndexValues", 0xfffffbca),
        ("ecIsamErrorRunningInOneInstanceMode", 0xfffffbc8),
        ("ecIsamErrorRunningInMultiInstanceMode", 0xfffffbc7),
        ("ecIsamErrorSystemParamsAlreadySet", 0xfffffbc6),
        ("ecIsamErrorSystemPathInUse", 0xfffffbc5),
        ("ecIsamErrorLogFilePathInUse", 0xfffffbc4),
        ("ecIsamErrorTempPathInUse", 0xfffffbc3),
        ("ecIsamErrorInstanceNameInUse", 0xfffffbc2),
        ("ecIsamErrorInstanceUnavailable", 0xfffffbbe),
        ("ecIsamErrorDatabaseUnavailable", 0xfffffbbd),
        ("ecIsamErrorInstanceUnavailableDueToFatalLogDiskFull", 0xfffffbbc),
        ("ecIsamErrorOutOfSessions", 0xfffffbb3),
        ("ecIsamErrorWriteConflict", 0xfffffbb2),
        ("ecIsamErrorTransTooDeep", 0xfffffbb1),
        ("ecIsamErrorInvalidSesid", 0xfffffbb0),
        ("ecIsamErrorWriteConflictPrimaryIndex", 0xfffffbaf),
        ("ecIsamErrorInTransaction", 0xfffffbac),
        ("ecIsamErrorRollbackRequired", 0xfffffbab),
        ("ecIsamErrorTransReadOnly", 0xfffffbaa),
        ("ecIsamErrorSessionWriteConflict", 0xfffffba9),
        ("ecIsamErrorRecordTooBigForBackwardCompatibility", 0xfffffba8),
        ("ecIsamErrorCannotMaterializeForwardOnlySort", 0xfffffba7),
        ("ecIsamErrorSesidTableIdMismatch", 0xfffffba6),
        ("ecIsamErrorInvalidInstance", 0xfffffba5),
        ("ecIsamErrorDatabaseDuplicate", 0xfffffb4f),
        ("ecIsamErrorDatabaseInUse", 0xfffffb4e),
        ("ecIsamErrorDatabaseNotFound", 0xfffffb4d),
        ("ecIsamErrorDatabaseInvalidName", 0xfffffb4c),
        ("ecIsamErrorDatabaseInvalidPages", 0xfffffb4b),
        ("ecIsamErrorDatabaseCorrupted", 0xfffffb4a),
        ("ecIsamErrorDatabaseLocked", 0xfffffb49),
        ("ecIsamErrorCannotDisableVersioning", 0xfffffb48),
        ("ecIsamErrorInvalidDatabaseVersion", 0xfffffb47),
        ("ecIsamErrorDatabase200Format", 0xfffffb46),
        ("ecIsamErrorDatabase400Format", 0xfffffb45),
        ("ecIsamErrorDatabase500Format", 0xfffffb44),
        ("ecIsamErrorPageSizeMismatch", 0xfffffb43),
        ("ecIsamErrorTooManyInstances", 0xfffffb42),
        ("ecIsamErrorDatabaseSharingViolation", 0xfffffb41),
        ("ecIsamErrorAttachedDatabaseMismatch", 0xfffffb40),
        ("ecIsamErrorDatabaseInvalidPath", 0xfffffb3f),
        ("ecIsamErrorDatabaseIdInUse", 0xfffffb3e),
        ("ecIsamErrorForceDetachNotAllowed", 0xfffffb3d),
        ("ecIsamErrorCatalogCorrupted", 0xfffffb3c),
        ("ecIsamErrorPartiallyAttachedDB", 0xfffffb3b),
        ("ecIsamErrorDatabaseSignInUse", 0xfffffb3a),
        ("ecIsamErrorDatabaseCorruptedNoRepair", 0xfffffb38),
        ("ecIsamErrorInvalidCreateDbVersion", 0xfffffb37),
        ("ecIsamErrorTableLocked", 0xfffffaea),
        ("ecIsamErrorTableDuplicate", 0xfffffae9),
        ("ecIsamErrorTableInUse", 0xfffffae8),
        ("ecIsamErrorObjectNotFound", 0xfffffae7),
        ("ecIsamErrorDensityInvalid", 0xfffffae5),
        ("ecIsamErrorTableNotEmpty", 0xfffffae4),
        ("ecIsamErrorInvalidTableId", 0xfffffae2),
        ("ecIsamErrorTooManyOpenTables", 0xfffffae1),
        ("ecIsamErrorIllegalOperation", 0xfffffae0),
        ("ecIsamErrorTooManyOpenTablesAndCleanupTimedOut", 0xfffffadf),
        ("ecIsamErrorObjectDuplicate", 0xfffffade),
        ("ecIsamErrorInvalidObject", 0xfffffadc),
        ("ecIsamErrorCannotDeleteTempTable", 0xfffffadb),
        ("ecIsamErrorCannotDeleteSystemTable", 0xfffffada),
        ("ecIsamErrorCannotDeleteTemplateTable", 0xfffffad9),
        ("ecIsamErrorExclusiveTableLockRequired", 0xfffffad6),
        ("ecIsamErrorFixedDDL", 0xfffffad5),
        ("ecIsamErrorFixedInheritedDDL", 0xfffffad4),
        ("ecIsamErrorCannotNestDDL", 0xfffffad3),
        ("ecIsamErrorDDLNotInheritable", 0xfffffad2),
        ("ecIsamErrorInvalidSettings", 0xfffffad0),
        ("ecIsamErrorClientRequestToStopJetService", 0xfffffacf),
        ("ecIsamErrorCannotAddFixedVarColumnToDerivedTable", 0xffffface),
        ("ecIsamErrorIndexCantBuild", 0xfffffa87),
        ("ecIsamErrorIndexHasPrimary", 0xfffffa86),
        ("ecIsamErrorIndexDuplicate", 0xfffffa85),
        ("ecIsamErrorIndexNotFound", 0xfffffa84),
        ("ecIsamErrorIndexMustStay", 0xfffffa83),
        ("ecIsamErrorIndexInvalidDef", 0xfffffa82),
        ("ecIsamErrorInvalidCreateIndex", 0xfffffa7f),
        ("ecIsamErrorTooManyOpenIndexes", 0xfffffa7e),
        ("ecIsamErrorMultiValuedIndexViolation", 0xfffffa7d),
        ("ecIsamErrorIndexBuildCorrupted", 0xfffffa7c),
        ("ecIsamErrorPrimaryIndexCorrupted", 0xfffffa7b),
        ("ecIsamErrorSecondaryIndexCorrupted", 0xfffffa7a),
        ("ecIsamErrorInvalidIndexId", 0xfffffa78),
        ("ecIsamErrorIndexTuplesSecondaryIndexOnly", 0xfffffa6a),
        ("ecIsamErrorIndexTuplesTooManyColumns", 0xfffffa69),
        ("ecIsamErrorIndexTuplesNonUniqueOnly", 0xfffffa68),
        ("ecIsamErrorIndexTuplesTextBinaryColumnsOnly", 0xfffffa67),
        ("ecIsamErrorIndexTuplesVarSegMacNotAllowed", 0xfffffa66),
        ("ecIsamErrorIndexTuplesInvalidLimits", 0xfffffa65),
        ("ecIsamErrorIndexTuplesCannotRetrieveFromIndex", 0xfffffa64),
        ("ecIsamErrorIndexTuplesKeyTooSmall", 0xfffffa63),
        ("ecIsamErrorColumnLong", 0xfffffa23),
        ("ecIsamErrorColumnNoChunk", 0xfffffa22),
        ("ecIsamErrorColumnDoesNotFit", 0xfffffa21),
        ("ecIsamErrorNullInvalid", 0xfffffa20),
        ("ecIsamErrorColumnIndexed", 0xfffffa1f),
        ("ecIsamErrorColumnTooBig", 0xfffffa1e),
        ("ecIsamErrorColumnNotFound", 0xfffffa1d),
        ("ecIsamErrorColumnDuplicate", 0xfffffa1c),
        ("ecIsamErrorMultiValuedColumnMustBeTagged", 0xfffffa1b),
        ("ecIsamErrorColumnRedundant", 0xfffffa1a),
        ("ecIsamErrorInvalidColumnType", 0xfffffa19),
        ("ecIsamErrorTaggedNotNULL", 0xfffffa16),
        ("ecIsamErrorNoCurrentIndex", 0xfffffa15),
        ("ecIsamErrorKeyIsMade", 0xfffffa14),
        ("ecIsamErrorBadColumnId", 0xfffffa13),
        ("ecIsamErrorBadItagSequence", 0xfffffa12),
        ("ecIsamErrorColumnInRelationship", 0xfffffa11),
        ("ecIsamErrorCannotBeTagged", 0xfffffa0f),
        ("ecIsamErrorDefaultValueTooBig", 0xfffffa0c),
        ("ecIsamErrorMultiValuedDuplicate", 0xfffffa0b),
        ("ecIsamErrorLVCorrupted", 0xfffffa0a),
        ("ecIsamErrorMultiValuedDuplicateAfterTruncation", 0xfffffa08),
        ("ecIsamErrorDerivedColumnCorruption", 0xfffffa07),
        ("ecIsamErrorInvalidPlaceholderColumn", 0xfffffa06),
        ("ecIsamErrorRecordNotFound", 0xfffff9bf),
        ("ecIsamErrorRecordNoCopy", 0xfffff9be),
        ("ecIsamErrorNoCurrentRecord", 0xfffff9bd),
        ("ecIsamErrorRecordPrimaryChanged", 0xfffff9bc),
        ("ecIsamErrorKeyDuplicate", 0xfffff9bb),
        ("ecIsamErrorAlreadyPrepared", 0xfffff9b9),
        ("ecIsamErrorKeyNotMade", 0xfffff9b8),
        ("ecIsamErrorUpdateNotPrepared", 0xfffff9b7),
        ("ecIsamErrorDataHasChanged", 0xfffff9b5),
        ("ecIsamErrorLanguageNotSupported", 0xfffff9ad),
        ("ecIsamErrorTooManySorts", 0xfffff95b),
        ("ecIsamErrorInvalidOnSort", 0xfffff95a),
        ("ecIsamErrorTempFileOpenError", 0xfffff8f5),
        ("ecIsamErrorTooManyAttachedDatabases", 0xfffff8f3),
        ("ecIsamErrorDiskFull", 0xfffff8f0),
        ("ecIsamErrorPermissionDenied", 0xfffff8ef),
        ("ecIsamErrorFileNotFound", 0xfffff8ed),
        ("ecIsamErrorFileInvalidType", 0xfffff8ec),
        ("ecIsamErrorAfterInitialization", 0xfffff8c6),
        ("ecIsamErrorLogCorrupted", 0xfffff8c4),
        ("ecIsamErrorInvalidOperation", 0xfffff88e),
        ("ecIsamErrorAccessDenied", 0xfffff88d),
        ("ecIsamErrorTooManySplits", 0xfffff88b),
        ("ecIsamErrorSessionSharingViolation", 0xfffff88a),
        ("ecIsamErrorEntryPointNotFound", 0xfffff889),
        ("ecIsamErrorSessionContextAlreadySet", 0xfffff888),
        ("ecIsamErrorSessionContextNotSetByThisThread", 0xfffff887),
        ("ecIsamErrorSessionInUse", 0xfffff886),
        ("ecIsamErrorRecordFormatConversionFailed", 0xfffff885),
        ("ecIsamErrorOneDatabasePerSession", 0xfffff884),
        ("ecIsamErrorRollbackError", 0xfffff883),
        ("ecIsamErrorCallbackFailed", 0xfffff7cb),
        ("ecIsamErrorCallbackNotResolved", 0xfffff7ca),
        ("ecIsamErrorOSSnapshotInvalidSequence", 0xfffff69f),
        ("ecIsamErrorOSSnapshotTimeOut", 0xfffff69e),
        ("ecIsamErrorOSSnapshotNotAllowed", 0xfffff69d),
        ("ecIsamErrorOSSnapshotInvalidSnapId", 0xfffff69c),
        ("ecIsamErrorLSCallbackNotSpecified", 0xfffff448),
        ("ecIsamErrorLSAlreadySet", 0xfffff447),
        ("ecIsamErrorLSNotSet", 0xfffff446),
        ("ecIsamErrorFileIOSparse", 0xfffff060),
        ("ecIsamErrorFileIOBeyondEOF", 0xfffff05f),
        ("ecIsamErrorFileCompressed", 0xfffff05b),
    ];
}

pidl_ndr::wire_enum!(ErrorCode, u32, u32, 4, PRINT_HEX);

/// Warnings of the database (MS-OXCDATA 2.4.3). Several share their number
/// with an error code, so they are apart from them.
///
/// ```idl
/// typedef [public, v1_enum, flag(NDR_PAHEX)] enum {
///     ecIsamWarningRemainingVersions = 0x00000141,
///     ecIsamWarningUniqueKey = 0x00000159,
///     ecIsamWarningSeparateLongValue = 0x00000196,
///     ecIsamWarningExistingLogFileHasBadSignature = 0x0000022E,
///     ecIsamWarningExistingLogFileIsNotContiguous = 0x0000022F,
///     ecIsamWarningSkipThisRecord = 0x00000234,
///     ecIsamWarningTargetInstanceRunning = 0x00000242,
///     ecIsamWarningDatabaseRepaired = 0x00000253,
///     ecIsamWarningColumnNull = 0x000003EC,
///     ecIsamWarningBufferTruncated = 0x000003EE,
///     ecIsamWarningDatabaseAttached = 0x000003EF,
///     ecIsamWarningSortOverflow = 0x000003F1,
///     ecIsamWarningSeekNotEqual = 0x0000040F,
///     ecIsamWarningNoErrorInfo = 0x0000041F,
///     ecIsamWarningNoIdleActivity = 0x00000422,
///     ecIsamWarningNoWriteLock = 0x0000042B,
///     ecIsamWarningColumnSetNull = 0x0000042C,
///     ecIsamWarningTableEmpty = 0x00000515,
///     ecIsamWarningTableInUseBySystem = 0x0000052F,
///     ecIsamWarningCorruptIndexDeleted = 0x00000587,
///     ecIsamWarningColumnMaxTruncated = 0x000005E8,
///     ecIsamWarningCopyLongValue = 0x000005F0,
///     ecIsamWarningColumnSkipped = 0x000005FB,
///     ecIsamWarningColumnNotLocal = 0x000005FC,
///     ecIsamWarningColumnMoreTags = 0x000005FD,
///     ecIsamWarningColumnTruncated = 0x000005FE,
///     ecIsamWarningColumnPresent = 0x000005FF,
///     ecIsamWarningColumnSingleValue = 0x00000600,
///     ecIsamWarningColumnDefault = 0x00000601,
///     ecIsamWarningDataHasChanged = 0x0000064A,
///     ecIsamWarningKeyChanged = 0x00000652,
///     ecIsamWarningFileOpenReadOnly = 0x00000715,
///     ecIsamWarningIdleFull = 0x00000774,
///     ecIsamWarningDefragAlreadyRunning = 0x000007D0,
///     ecIsamWarningDefragNotRunning = 0x000007D1,
///     ecIsamWarningCallbackNotRegistered = 0x00000834,
///     ecIsamWarningNotYetImplemented = 0xFFFFFFFF
/// } IsamWarning;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct IsamWarning(pub u32);

impl IsamWarning {
    /// `ecIsamWarningRemainingVersions = 0x00000141`
    #[doc(alias = "ecIsamWarningRemainingVersions")]
    pub const EC_ISAM_WARNING_REMAINING_VERSIONS: Self = Self(321);
    /// `ecIsamWarningUniqueKey = 0x00000159`
    #[doc(alias = "ecIsamWarningUniqueKey")]
    pub const EC_ISAM_WARNING_UNIQUE_KEY: Self = Self(345);
    /// `ecIsamWarningSeparateLongValue = 0x00000196`
    #[doc(alias = "ecIsamWarningSeparateLongValue")]
    pub const EC_ISAM_WARNING_SEPARATE_LONG_VALUE: Self = Self(406);
    /// `ecIsamWarningExistingLogFileHasBadSignature = 0x0000022E`
    #[doc(alias = "ecIsamWarningExistingLogFileHasBadSignature")]
    pub const EC_ISAM_WARNING_EXISTING_LOG_FILE_HAS_BAD_SIGNATURE: Self = Self(558);
    /// `ecIsamWarningExistingLogFileIsNotContiguous = 0x0000022F`
    #[doc(alias = "ecIsamWarningExistingLogFileIsNotContiguous")]
    pub const EC_ISAM_WARNING_EXISTING_LOG_FILE_IS_NOT_CONTIGUOUS: Self = Self(559);
    /// `ecIsamWarningSkipThisRecord = 0x00000234`
    #[doc(alias = "ecIsamWarningSkipThisRecord")]
    pub const EC_ISAM_WARNING_SKIP_THIS_RECORD: Self = Self(564);
    /// `ecIsamWarningTargetInstanceRunning = 0x00000242`
    #[doc(alias = "ecIsamWarningTargetInstanceRunning")]
    pub const EC_ISAM_WARNING_TARGET_INSTANCE_RUNNING: Self = Self(578);
    /// `ecIsamWarningDatabaseRepaired = 0x00000253`
    #[doc(alias = "ecIsamWarningDatabaseRepaired")]
    pub const EC_ISAM_WARNING_DATABASE_REPAIRED: Self = Self(595);
    /// `ecIsamWarningColumnNull = 0x000003EC`
    #[doc(alias = "ecIsamWarningColumnNull")]
    pub const EC_ISAM_WARNING_COLUMN_NULL: Self = Self(1004);
    /// `ecIsamWarningBufferTruncated = 0x000003EE`
    #[doc(alias = "ecIsamWarningBufferTruncated")]
    pub const EC_ISAM_WARNING_BUFFER_TRUNCATED: Self = Self(1006);
    /// `ecIsamWarningDatabaseAttached = 0x000003EF`
    #[doc(alias = "ecIsamWarningDatabaseAttached")]
    pub const EC_ISAM_WARNING_DATABASE_ATTACHED: Self = Self(1007);
    /// `ecIsamWarningSortOverflow = 0x000003F1`
    #[doc(alias = "ecIsamWarningSortOverflow")]
    pub const EC_ISAM_WARNING_SORT_OVERFLOW: Self = Self(1009);
    /// `ecIsamWarningSeekNotEqual = 0x0000040F`
    #[doc(alias = "ecIsamWarningSeekNotEqual")]
    pub const EC_ISAM_WARNING_SEEK_NOT_EQUAL: Self = Self(1039);
    /// `ecIsamWarningNoErrorInfo = 0x0000041F`
    #[doc(alias = "ecIsamWarningNoErrorInfo")]
    pub const EC_ISAM_WARNING_NO_ERROR_INFO: Self = Self(1055);
    /// `ecIsamWarningNoIdleActivity = 0x00000422`
    #[doc(alias = "ecIsamWarningNoIdleActivity")]
    pub const EC_ISAM_WARNING_NO_IDLE_ACTIVITY: Self = Self(1058);
    /// `ecIsamWarningNoWriteLock = 0x0000042B`
    #[doc(alias = "ecIsamWarningNoWriteLock")]
    pub const EC_ISAM_WARNING_NO_WRITE_LOCK: Self = Self(1067);
    /// `ecIsamWarningColumnSetNull = 0x0000042C`
    #[doc(alias = "ecIsamWarningColumnSetNull")]
    pub const EC_ISAM_WARNING_COLUMN_SET_NULL: Self = Self(1068);
    /// `ecIsamWarningTableEmpty = 0x00000515`
    #[doc(alias = "ecIsamWarningTableEmpty")]
    pub const EC_ISAM_WARNING_TABLE_EMPTY: Self = Self(1301);
    /// `ecIsamWarningTableInUseBySystem = 0x0000052F`
    #[doc(alias = "ecIsamWarningTableInUseBySystem")]
    pub const EC_ISAM_WARNING_TABLE_IN_USE_BY_SYSTEM: Self = Self(1327);
    /// `ecIsamWarningCorruptIndexDeleted = 0x00000587`
    #[doc(alias = "ecIsamWarningCorruptIndexDeleted")]
    pub const EC_ISAM_WARNING_CORRUPT_INDEX_DELETED: Self = Self(1415);
    /// `ecIsamWarningColumnMaxTruncated = 0x000005E8`
    #[doc(alias = "ecIsamWarningColumnMaxTruncated")]
    pub const EC_ISAM_WARNING_COLUMN_MAX_TRUNCATED: Self = Self(1512);
    /// `ecIsamWarningCopyLongValue = 0x000005F0`
    #[doc(alias = "ecIsamWarningCopyLongValue")]
    pub const EC_ISAM_WARNING_COPY_LONG_VALUE: Self = Self(1520);
    /// `ecIsamWarningColumnSkipped = 0x000005FB`
    #[doc(alias = "ecIsamWarningColumnSkipped")]
    pub const EC_ISAM_WARNING_COLUMN_SKIPPED: Self = Self(1531);
    /// `ecIsamWarningColumnNotLocal = 0x000005FC`
    #[doc(alias = "ecIsamWarningColumnNotLocal")]
    pub const EC_ISAM_WARNING_COLUMN_NOT_LOCAL: Self = Self(1532);
    /// `ecIsamWarningColumnMoreTags = 0x000005FD`
    #[doc(alias = "ecIsamWarningColumnMoreTags")]
    pub const EC_ISAM_WARNING_COLUMN_MORE_TAGS: Self = Self(1533);
    /// `ecIsamWarningColumnTruncated = 0x000005FE`
    #[doc(alias = "ecIsamWarningColumnTruncated")]
    pub const EC_ISAM_WARNING_COLUMN_TRUNCATED: Self = Self(1534);
    /// `ecIsamWarningColumnPresent = 0x000005FF`
    #[doc(alias = "ecIsamWarningColumnPresent")]
    pub const EC_ISAM_WARNING_COLUMN_PRESENT: Self = Self(1535);
    /// `ecIsamWarningColumnSingleValue = 0x00000600`
    #[doc(alias = "ecIsamWarningColumnSingleValue")]
    pub const EC_ISAM_WARNING_COLUMN_SINGLE_VALUE: Self = Self(1536);
    /// `ecIsamWarningColumnDefault = 0x00000601`
    #[doc(alias = "ecIsamWarningColumnDefault")]
    pub const EC_ISAM_WARNING_COLUMN_DEFAULT: Self = Self(1537);
    /// `ecIsamWarningDataHasChanged = 0x0000064A`
    #[doc(alias = "ecIsamWarningDataHasChanged")]
    pub const EC_ISAM_WARNING_DATA_HAS_CHANGED: Self = Self(1610);
    /// `ecIsamWarningKeyChanged = 0x00000652`
    #[doc(alias = "ecIsamWarningKeyChanged")]
    pub const EC_ISAM_WARNING_KEY_CHANGED: Self = Self(1618);
    /// `ecIsamWarningFileOpenReadOnly = 0x00000715`
    #[doc(alias = "ecIsamWarningFileOpenReadOnly")]
    pub const EC_ISAM_WARNING_FILE_OPEN_READ_ONLY: Self = Self(1813);
    /// `ecIsamWarningIdleFull = 0x00000774`
    #[doc(alias = "ecIsamWarningIdleFull")]
    pub const EC_ISAM_WARNING_IDLE_FULL: Self = Self(1908);
    /// `ecIsamWarningDefragAlreadyRunning = 0x000007D0`
    #[doc(alias = "ecIsamWarningDefragAlreadyRunning")]
    pub const EC_ISAM_WARNING_DEFRAG_ALREADY_RUNNING: Self = Self(2000);
    /// `ecIsamWarningDefragNotRunning = 0x000007D1`
    #[doc(alias = "ecIsamWarningDefragNotRunning")]
    pub const EC_ISAM_WARNING_DEFRAG_NOT_RUNNING: Self = Self(2001);
    /// `ecIsamWarningCallbackNotRegistered = 0x00000834`
    #[doc(alias = "ecIsamWarningCallbackNotRegistered")]
    pub const EC_ISAM_WARNING_CALLBACK_NOT_REGISTERED: Self = Self(2100);
    /// `ecIsamWarningNotYetImplemented = 0xFFFFFFFF`
    #[doc(alias = "ecIsamWarningNotYetImplemented")]
    pub const EC_ISAM_WARNING_NOT_YET_IMPLEMENTED: Self = Self(0xffffffff);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("ecIsamWarningRemainingVersions", 321),
        ("ecIsamWarningUniqueKey", 345),
        ("ecIsamWarningSeparateLongValue", 406),
        ("ecIsamWarningExistingLogFileHasBadSignature", 558),
        ("ecIsamWarningExistingLogFileIsNotContiguous", 559),
        ("ecIsamWarningSkipThisRecord", 564),
        ("ecIsamWarningTargetInstanceRunning", 578),
        ("ecIsamWarningDatabaseRepaired", 595),
        ("ecIsamWarningColumnNull", 1004),
        ("ecIsamWarningBufferTruncated", 1006),
        ("ecIsamWarningDatabaseAttached", 1007),
        ("ecIsamWarningSortOverflow", 1009),
        ("ecIsamWarningSeekNotEqual", 1039),
        ("ecIsamWarningNoErrorInfo", 1055),
        ("ecIsamWarningNoIdleActivity", 1058),
        ("ecIsamWarningNoWriteLock", 1067),
        ("ecIsamWarningColumnSetNull", 1068),
        ("ecIsamWarningTableEmpty", 1301),
        ("ecIsamWarningTableInUseBySystem", 1327),
        ("ecIsamWarningCorruptIndexDeleted", 1415),
        ("ecIsamWarningColumnMaxTruncated", 1512),
        ("ecIsamWarningCopyLongValue", 1520),
        ("ecIsamWarningColumnSkipped", 1531),
        ("ecIsamWarningColumnNotLocal", 1532),
        ("ecIsamWarningColumnMoreTags", 1533),
        ("ecIsamWarningColumnTruncated", 1534),
        ("ecIsamWarningColumnPresent", 1535),
        ("ecIsamWarningColumnSingleValue", 1536),
        ("ecIsamWarningColumnDefault", 1537),
        ("ecIsamWarningDataHasChanged", 1610),
        ("ecIsamWarningKeyChanged", 1618),
        ("ecIsamWarningFileOpenReadOnly", 1813),
        ("ecIsamWarningIdleFull", 1908),
        ("ecIsamWarningDefragAlreadyRunning", 2000),
        ("ecIsamWarningDefragNotRunning", 2001),
        ("ecIsamWarningCallbackNotRegistered", 2100),
        ("ecIsamWarningNotYetImplemented", 0xffffffff),
    ];
}

pidl_ndr::wire_enum!(IsamWarning, u32, u32, 4, PRINT_HEX);

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<ErrorCode>("ErrorCode"),
    Type::of::<IsamWarning>("IsamWarning"),
];

/// The interface `oxcerrors`.
///
/// Error and warning codes of the Exchange protocols
pub static OXCERRORS: Interface = Interface {
    name: "oxcerrors",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
