//! Generated from `oxprops.idl` by `pidl`; changes belong there.

use pidl_ndr::prelude::*;

const PRINT_HEX: Flags = Flags(0x2000000);

/// Properties with a tag have no name but this set.
///
/// ```idl
/// const string PS_MAPI = "00020328-0000-0000-c000-000000000046";
/// ```
pub const PS_MAPI: &str = "00020328-0000-0000-c000-000000000046";

/// Properties named by text.
///
/// ```idl
/// const string PS_PUBLIC_STRINGS = "00020329-0000-0000-c000-000000000046";
/// ```
pub const PS_PUBLIC_STRINGS: &str = "00020329-0000-0000-c000-000000000046";

/// Headers of Internet mail, named by text.
///
/// ```idl
/// const string PS_INTERNET_HEADERS = "00020386-0000-0000-c000-000000000046";
/// ```
pub const PS_INTERNET_HEADERS: &str = "00020386-0000-0000-c000-000000000046";

/// All kinds of items.
///
/// ```idl
/// const string PSETID_Common = "00062008-0000-0000-c000-000000000046";
/// ```
#[doc(alias = "PSETID_Common")]
pub const PSETID_COMMON: &str = "00062008-0000-0000-c000-000000000046";

/// Contacts.
///
/// ```idl
/// const string PSETID_Address = "00062004-0000-0000-c000-000000000046";
/// ```
#[doc(alias = "PSETID_Address")]
pub const PSETID_ADDRESS: &str = "00062004-0000-0000-c000-000000000046";

/// Appointments.
///
/// ```idl
/// const string PSETID_Appointment = "00062002-0000-0000-c000-000000000046";
/// ```
#[doc(alias = "PSETID_Appointment")]
pub const PSETID_APPOINTMENT: &str = "00062002-0000-0000-c000-000000000046";

/// Meetings.
///
/// ```idl
/// const string PSETID_Meeting = "6ed8da90-450b-101b-98da-00aa003f1305";
/// ```
#[doc(alias = "PSETID_Meeting")]
pub const PSETID_MEETING: &str = "6ed8da90-450b-101b-98da-00aa003f1305";

/// Journal entries.
///
/// ```idl
/// const string PSETID_Log = "0006200a-0000-0000-c000-000000000046";
/// ```
#[doc(alias = "PSETID_Log")]
pub const PSETID_LOG: &str = "0006200a-0000-0000-c000-000000000046";

/// Messages.
///
/// ```idl
/// const string PSETID_Messaging = "41f28f13-83f4-4114-a584-eedb5a6b0bff";
/// ```
#[doc(alias = "PSETID_Messaging")]
pub const PSETID_MESSAGING: &str = "41f28f13-83f4-4114-a584-eedb5a6b0bff";

/// Notes.
///
/// ```idl
/// const string PSETID_Note = "0006200e-0000-0000-c000-000000000046";
/// ```
#[doc(alias = "PSETID_Note")]
pub const PSETID_NOTE: &str = "0006200e-0000-0000-c000-000000000046";

/// RSS items.
///
/// ```idl
/// const string PSETID_PostRss = "00062041-0000-0000-c000-000000000046";
/// ```
#[doc(alias = "PSETID_PostRss")]
pub const PSETID_POSTRSS: &str = "00062041-0000-0000-c000-000000000046";

/// Tasks.
///
/// ```idl
/// const string PSETID_Task = "00062003-0000-0000-c000-000000000046";
/// ```
#[doc(alias = "PSETID_Task")]
pub const PSETID_TASK: &str = "00062003-0000-0000-c000-000000000046";

/// Voice mail.
///
/// ```idl
/// const string PSETID_UnifiedMessaging = "4442858e-a9e3-4e80-b900-317a210cc15b";
/// ```
#[doc(alias = "PSETID_UnifiedMessaging")]
pub const PSETID_UNIFIEDMESSAGING: &str = "4442858e-a9e3-4e80-b900-317a210cc15b";

/// Devices.
///
/// ```idl
/// const string PSETID_AirSync = "71035549-0739-4dcb-9163-00f0580dbbdf";
/// ```
#[doc(alias = "PSETID_AirSync")]
pub const PSETID_AIRSYNC: &str = "71035549-0739-4dcb-9163-00f0580dbbdf";

/// Sharing.
///
/// ```idl
/// const string PSETID_Sharing = "00062040-0000-0000-c000-000000000046";
/// ```
#[doc(alias = "PSETID_Sharing")]
pub const PSETID_SHARING: &str = "00062040-0000-0000-c000-000000000046";

/// What a server found in a text.
///
/// ```idl
/// const string PSETID_XmlExtractedEntities = "23239608-685d-4732-9c55-4c95cb4e8e33";
/// ```
#[doc(alias = "PSETID_XmlExtractedEntities")]
pub const PSETID_XMLEXTRACTEDENTITIES: &str = "23239608-685d-4732-9c55-4c95cb4e8e33";

/// Attachments.
///
/// ```idl
/// const string PSETID_Attachment = "96357f7f-59e1-47d0-99a7-46515c183b54";
/// ```
#[doc(alias = "PSETID_Attachment")]
pub const PSETID_ATTACHMENT: &str = "96357f7f-59e1-47d0-99a7-46515c183b54";

/// The calendar assistant.
///
/// ```idl
/// const string PSETID_CalendarAssistant = "11000e07-b51b-40d6-af21-caa85edab1d0";
/// ```
#[doc(alias = "PSETID_CalendarAssistant")]
pub const PSETID_CALENDARASSISTANT: &str = "11000e07-b51b-40d6-af21-caa85edab1d0";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameAcceptLanguage = "Accept-Language";
/// ```
#[doc(alias = "PidNameAcceptLanguage")]
pub const PID_NAME_ACCEPT_LANGUAGE: &str = "Accept-Language";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameApplicationName = "AppName";
/// ```
#[doc(alias = "PidNameApplicationName")]
pub const PID_NAME_APPLICATION_NAME: &str = "AppName";

/// In \`PSETID\_Attachment\`.
///
/// ```idl
/// const string PidNameAttachmentMacContentType = "AttachmentMacContentType";
/// ```
#[doc(alias = "PidNameAttachmentMacContentType")]
pub const PID_NAME_ATTACHMENT_MAC_CONTENT_TYPE: &str = "AttachmentMacContentType";

/// In \`PSETID\_Attachment\`.
///
/// ```idl
/// const string PidNameAttachmentMacInfo = "AttachmentMacInfo";
/// ```
#[doc(alias = "PidNameAttachmentMacInfo")]
pub const PID_NAME_ATTACHMENT_MAC_INFO: &str = "AttachmentMacInfo";

/// In \`PSETID\_Attachment\`.
///
/// ```idl
/// const string PidNameAttachmentOriginalPermissionType = "AttachmentOriginalPermissionType";
/// ```
#[doc(alias = "PidNameAttachmentOriginalPermissionType")]
pub const PID_NAME_ATTACHMENT_ORIGINAL_PERMISSION_TYPE: &str = "AttachmentOriginalPermissionType";

/// In \`PSETID\_Attachment\`.
///
/// ```idl
/// const string PidNameAttachmentPermissionType = "AttachmentPermissionType";
/// ```
#[doc(alias = "PidNameAttachmentPermissionType")]
pub const PID_NAME_ATTACHMENT_PERMISSION_TYPE: &str = "AttachmentPermissionType";

/// In \`PSETID\_Attachment\`.
///
/// ```idl
/// const string PidNameAttachmentProviderType = "AttachmentProviderType";
/// ```
#[doc(alias = "PidNameAttachmentProviderType")]
pub const PID_NAME_ATTACHMENT_PROVIDER_TYPE: &str = "AttachmentProviderType";

/// In \`PSETID\_UnifiedMessaging\`.
///
/// ```idl
/// const string PidNameAudioNotes = "UMAudioNotes";
/// ```
#[doc(alias = "PidNameAudioNotes")]
pub const PID_NAME_AUDIO_NOTES: &str = "UMAudioNotes";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameAuthor = "Author";
/// ```
#[doc(alias = "PidNameAuthor")]
pub const PID_NAME_AUTHOR: &str = "Author";

/// In \`PSETID\_UnifiedMessaging\`.
///
/// ```idl
/// const string PidNameAutomaticSpeechRecognitionData = "AsrData";
/// ```
#[doc(alias = "PidNameAutomaticSpeechRecognitionData")]
pub const PID_NAME_AUTOMATIC_SPEECH_RECOGNITION_DATA: &str = "AsrData";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameByteCount = "ByteCount";
/// ```
#[doc(alias = "PidNameByteCount")]
pub const PID_NAME_BYTE_COUNT: &str = "ByteCount";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarAttendeeRole = "urn:schemas:calendar:attendeerole";
/// ```
#[doc(alias = "PidNameCalendarAttendeeRole")]
pub const PID_NAME_CALENDAR_ATTENDEE_ROLE: &str = "urn:schemas:calendar:attendeerole";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarBusystatus = "urn:schemas:calendar:busystatus";
/// ```
#[doc(alias = "PidNameCalendarBusystatus")]
pub const PID_NAME_CALENDAR_BUSYSTATUS: &str = "urn:schemas:calendar:busystatus";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarContact = "urn:schemas:calendar:contact";
/// ```
#[doc(alias = "PidNameCalendarContact")]
pub const PID_NAME_CALENDAR_CONTACT: &str = "urn:schemas:calendar:contact";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarContactUrl = "urn:schemas:calendar:contacturl";
/// ```
#[doc(alias = "PidNameCalendarContactUrl")]
pub const PID_NAME_CALENDAR_CONTACT_URL: &str = "urn:schemas:calendar:contacturl";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarCreated = "urn:schemas:calendar:created";
/// ```
#[doc(alias = "PidNameCalendarCreated")]
pub const PID_NAME_CALENDAR_CREATED: &str = "urn:schemas:calendar:created";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarDescriptionUrl = "urn:schemas:calendar:descriptionurl";
/// ```
#[doc(alias = "PidNameCalendarDescriptionUrl")]
pub const PID_NAME_CALENDAR_DESCRIPTION_URL: &str = "urn:schemas:calendar:descriptionurl";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarDuration = "urn:schemas:calendar:duration";
/// ```
#[doc(alias = "PidNameCalendarDuration")]
pub const PID_NAME_CALENDAR_DURATION: &str = "urn:schemas:calendar:duration";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarExceptionDate = "urn:schemas:calendar:exdate";
/// ```
#[doc(alias = "PidNameCalendarExceptionDate")]
pub const PID_NAME_CALENDAR_EXCEPTION_DATE: &str = "urn:schemas:calendar:exdate";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarExceptionRule = "urn:schemas:calendar:exrule";
/// ```
#[doc(alias = "PidNameCalendarExceptionRule")]
pub const PID_NAME_CALENDAR_EXCEPTION_RULE: &str = "urn:schemas:calendar:exrule";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarGeoLatitude = "urn:schemas:calendar:geolatitude";
/// ```
#[doc(alias = "PidNameCalendarGeoLatitude")]
pub const PID_NAME_CALENDAR_GEO_LATITUDE: &str = "urn:schemas:calendar:geolatitude";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarGeoLongitude = "urn:schemas:calendar:geolongitude";
/// ```
#[doc(alias = "PidNameCalendarGeoLongitude")]
pub const PID_NAME_CALENDAR_GEO_LONGITUDE: &str = "urn:schemas:calendar:geolongitude";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarInstanceType = "urn:schemas:calendar:instancetype";
/// ```
#[doc(alias = "PidNameCalendarInstanceType")]
pub const PID_NAME_CALENDAR_INSTANCE_TYPE: &str = "urn:schemas:calendar:instancetype";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarIsOrganizer = "urn:schemas:calendar:isorganizer";
/// ```
#[doc(alias = "PidNameCalendarIsOrganizer")]
pub const PID_NAME_CALENDAR_IS_ORGANIZER: &str = "urn:schemas:calendar:isorganizer";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarLastModified = "urn:schemas:calendar:lastmodified";
/// ```
#[doc(alias = "PidNameCalendarLastModified")]
pub const PID_NAME_CALENDAR_LAST_MODIFIED: &str = "urn:schemas:calendar:lastmodified";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarLocationUrl = "urn:schemas:calendar:locationurl";
/// ```
#[doc(alias = "PidNameCalendarLocationUrl")]
pub const PID_NAME_CALENDAR_LOCATION_URL: &str = "urn:schemas:calendar:locationurl";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarMeetingStatus = "urn:schemas:calendar:meetingstatus";
/// ```
#[doc(alias = "PidNameCalendarMeetingStatus")]
pub const PID_NAME_CALENDAR_MEETING_STATUS: &str = "urn:schemas:calendar:meetingstatus";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarMethod = "urn:schemas:calendar:method";
/// ```
#[doc(alias = "PidNameCalendarMethod")]
pub const PID_NAME_CALENDAR_METHOD: &str = "urn:schemas:calendar:method";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarProductId = "urn:schemas:calendar:prodid";
/// ```
#[doc(alias = "PidNameCalendarProductId")]
pub const PID_NAME_CALENDAR_PRODUCT_ID: &str = "urn:schemas:calendar:prodid";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarRecurrenceIdRange = "urn:schemas:calendar:recurrenceidrange";
/// ```
#[doc(alias = "PidNameCalendarRecurrenceIdRange")]
pub const PID_NAME_CALENDAR_RECURRENCE_ID_RANGE: &str = "urn:schemas:calendar:recurrenceidrange";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarReminderOffset = "urn:schemas:calendar:reminderoffset";
/// ```
#[doc(alias = "PidNameCalendarReminderOffset")]
pub const PID_NAME_CALENDAR_REMINDER_OFFSET: &str = "urn:schemas:calendar:reminderoffset";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarResources = "urn:schemas:calendar:resources";
/// ```
#[doc(alias = "PidNameCalendarResources")]
pub const PID_NAME_CALENDAR_RESOURCES: &str = "urn:schemas:calendar:resources";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarRsvp = "urn:schemas:calendar:rsvp";
/// ```
#[doc(alias = "PidNameCalendarRsvp")]
pub const PID_NAME_CALENDAR_RSVP: &str = "urn:schemas:calendar:rsvp";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarSequence = "urn:schemas:calendar:sequence";
/// ```
#[doc(alias = "PidNameCalendarSequence")]
pub const PID_NAME_CALENDAR_SEQUENCE: &str = "urn:schemas:calendar:sequence";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarTimeZone = "urn:schemas:calendar:timezone";
/// ```
#[doc(alias = "PidNameCalendarTimeZone")]
pub const PID_NAME_CALENDAR_TIME_ZONE: &str = "urn:schemas:calendar:timezone";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarTimeZoneId = "urn:schemas:calendar:timezoneid";
/// ```
#[doc(alias = "PidNameCalendarTimeZoneId")]
pub const PID_NAME_CALENDAR_TIME_ZONE_ID: &str = "urn:schemas:calendar:timezoneid";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarTransparent = "urn:schemas:calendar:transparent";
/// ```
#[doc(alias = "PidNameCalendarTransparent")]
pub const PID_NAME_CALENDAR_TRANSPARENT: &str = "urn:schemas:calendar:transparent";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarUid = "urn:schemas:calendar:uid";
/// ```
#[doc(alias = "PidNameCalendarUid")]
pub const PID_NAME_CALENDAR_UID: &str = "urn:schemas:calendar:uid";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCalendarVersion = "urn:schemas:calendar:version";
/// ```
#[doc(alias = "PidNameCalendarVersion")]
pub const PID_NAME_CALENDAR_VERSION: &str = "urn:schemas:calendar:version";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCategory = "Category";
/// ```
#[doc(alias = "PidNameCategory")]
pub const PID_NAME_CATEGORY: &str = "Category";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCharacterCount = "CharCount";
/// ```
#[doc(alias = "PidNameCharacterCount")]
pub const PID_NAME_CHARACTER_COUNT: &str = "CharCount";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameComments = "Comments";
/// ```
#[doc(alias = "PidNameComments")]
pub const PID_NAME_COMMENTS: &str = "Comments";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCompany = "Company";
/// ```
#[doc(alias = "PidNameCompany")]
pub const PID_NAME_COMPANY: &str = "Company";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameContentBase = "Content-Base";
/// ```
#[doc(alias = "PidNameContentBase")]
pub const PID_NAME_CONTENT_BASE: &str = "Content-Base";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameContentClass = "Content-Class";
/// ```
#[doc(alias = "PidNameContentClass")]
pub const PID_NAME_CONTENT_CLASS: &str = "Content-Class";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameContentTransferEncoding = "Content-Transfer-Encoding";
/// ```
#[doc(alias = "PidNameContentTransferEncoding")]
pub const PID_NAME_CONTENT_TRANSFER_ENCODING: &str = "Content-Transfer-Encoding";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameContentType = "Content-Type";
/// ```
#[doc(alias = "PidNameContentType")]
pub const PID_NAME_CONTENT_TYPE: &str = "Content-Type";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameCreateDateTimeReadOnly = "CreateDtmRo";
/// ```
#[doc(alias = "PidNameCreateDateTimeReadOnly")]
pub const PID_NAME_CREATE_DATE_TIME_READ_ONLY: &str = "CreateDtmRo";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameCrossReference = "Xref";
/// ```
#[doc(alias = "PidNameCrossReference")]
pub const PID_NAME_CROSS_REFERENCE: &str = "Xref";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameDavId = "DAV:id";
/// ```
#[doc(alias = "PidNameDavId")]
pub const PID_NAME_DAV_ID: &str = "DAV:id";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameDavIsCollection = "DAV:iscollection";
/// ```
#[doc(alias = "PidNameDavIsCollection")]
pub const PID_NAME_DAV_IS_COLLECTION: &str = "DAV:iscollection";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameDavIsStructuredDocument = "DAV:isstructureddocument";
/// ```
#[doc(alias = "PidNameDavIsStructuredDocument")]
pub const PID_NAME_DAV_IS_STRUCTURED_DOCUMENT: &str = "DAV:isstructureddocument";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameDavParentName = "DAV:parentname";
/// ```
#[doc(alias = "PidNameDavParentName")]
pub const PID_NAME_DAV_PARENT_NAME: &str = "DAV:parentname";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameDavUid = "DAV:uid";
/// ```
#[doc(alias = "PidNameDavUid")]
pub const PID_NAME_DAV_UID: &str = "DAV:uid";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameDocumentParts = "DocParts";
/// ```
#[doc(alias = "PidNameDocumentParts")]
pub const PID_NAME_DOCUMENT_PARTS: &str = "DocParts";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameEditTime = "EditTime";
/// ```
#[doc(alias = "PidNameEditTime")]
pub const PID_NAME_EDIT_TIME: &str = "EditTime";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameExchangeIntendedBusyStatus = "http://schemas.microsoft.com/exchange/intendedbusystatus";
/// ```
#[doc(alias = "PidNameExchangeIntendedBusyStatus")]
pub const PID_NAME_EXCHANGE_INTENDED_BUSY_STATUS: &str = "http://schemas.microsoft.com/exchange/intendedbusystatus";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameExchangeJunkEmailMoveStamp = "http://schemas.microsoft.com/exchange/junkemailmovestamp";
/// ```
#[doc(alias = "PidNameExchangeJunkEmailMoveStamp")]
pub const PID_NAME_EXCHANGE_JUNK_EMAIL_MOVE_STAMP: &str = "http://schemas.microsoft.com/exchange/junkemailmovestamp";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameExchangeModifyExceptionStructure = "http://schemas.microsoft.com/exchange/modifyexceptionstruct";
/// ```
#[doc(alias = "PidNameExchangeModifyExceptionStructure")]
pub const PID_NAME_EXCHANGE_MODIFY_EXCEPTION_STRUCTURE: &str = "http://schemas.microsoft.com/exchange/modifyexceptionstruct";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameExchangeNoModifyExceptions = "http://schemas.microsoft.com/exchange/nomodifyexceptions";
/// ```
#[doc(alias = "PidNameExchangeNoModifyExceptions")]
pub const PID_NAME_EXCHANGE_NO_MODIFY_EXCEPTIONS: &str = "http://schemas.microsoft.com/exchange/nomodifyexceptions";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameExchangePatternEnd = "http://schemas.microsoft.com/exchange/patternend";
/// ```
#[doc(alias = "PidNameExchangePatternEnd")]
pub const PID_NAME_EXCHANGE_PATTERN_END: &str = "http://schemas.microsoft.com/exchange/patternend";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameExchangePatternStart = "http://schemas.microsoft.com/exchange/patternstart";
/// ```
#[doc(alias = "PidNameExchangePatternStart")]
pub const PID_NAME_EXCHANGE_PATTERN_START: &str = "http://schemas.microsoft.com/exchange/patternstart";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameExchangeReminderInterval = "http://schemas.microsoft.com/exchange/reminderinterval";
/// ```
#[doc(alias = "PidNameExchangeReminderInterval")]
pub const PID_NAME_EXCHANGE_REMINDER_INTERVAL: &str = "http://schemas.microsoft.com/exchange/reminderinterval";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameExchDatabaseSchema = "urn:schemas-microsoft-com:exch-data:baseschema";
/// ```
#[doc(alias = "PidNameExchDatabaseSchema")]
pub const PID_NAME_EXCH_DATABASE_SCHEMA: &str = "urn:schemas-microsoft-com:exch-data:baseschema";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameExchDataExpectedContentClass = "urn:schemas-microsoft-com:exch-data:expected-content-class";
/// ```
#[doc(alias = "PidNameExchDataExpectedContentClass")]
pub const PID_NAME_EXCH_DATA_EXPECTED_CONTENT_CLASS: &str = "urn:schemas-microsoft-com:exch-data:expected-content-class";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameExchDataSchemaCollectionReference = "urn:schemas-microsoft-com:exch-data:schema-collection-ref";
/// ```
#[doc(alias = "PidNameExchDataSchemaCollectionReference")]
pub const PID_NAME_EXCH_DATA_SCHEMA_COLLECTION_REFERENCE: &str = "urn:schemas-microsoft-com:exch-data:schema-collection-ref";

/// In \`PSETID\_XmlExtractedEntities\`.
///
/// ```idl
/// const string PidNameExtractedAddresses = "XmlExtractedAddresses";
/// ```
#[doc(alias = "PidNameExtractedAddresses")]
pub const PID_NAME_EXTRACTED_ADDRESSES: &str = "XmlExtractedAddresses";

/// In \`PSETID\_XmlExtractedEntities\`.
///
/// ```idl
/// const string PidNameExtractedContacts = "XmlExtractedContacts";
/// ```
#[doc(alias = "PidNameExtractedContacts")]
pub const PID_NAME_EXTRACTED_CONTACTS: &str = "XmlExtractedContacts";

/// In \`PSETID\_XmlExtractedEntities\`.
///
/// ```idl
/// const string PidNameExtractedEmails = "XmlExtractedEmails";
/// ```
#[doc(alias = "PidNameExtractedEmails")]
pub const PID_NAME_EXTRACTED_EMAILS: &str = "XmlExtractedEmails";

/// In \`PSETID\_XmlExtractedEntities\`.
///
/// ```idl
/// const string PidNameExtractedMeetings = "XmlExtractedMeetings";
/// ```
#[doc(alias = "PidNameExtractedMeetings")]
pub const PID_NAME_EXTRACTED_MEETINGS: &str = "XmlExtractedMeetings";

/// In \`PSETID\_XmlExtractedEntities\`.
///
/// ```idl
/// const string PidNameExtractedPhones = "XmlExtractedPhones";
/// ```
#[doc(alias = "PidNameExtractedPhones")]
pub const PID_NAME_EXTRACTED_PHONES: &str = "XmlExtractedPhones";

/// In \`PSETID\_XmlExtractedEntities\`.
///
/// ```idl
/// const string PidNameExtractedTasks = "XmlExtractedTasks";
/// ```
#[doc(alias = "PidNameExtractedTasks")]
pub const PID_NAME_EXTRACTED_TASKS: &str = "XmlExtractedTasks";

/// In \`PSETID\_XmlExtractedEntities\`.
///
/// ```idl
/// const string PidNameExtractedUrls = "XmlExtractedUrls";
/// ```
#[doc(alias = "PidNameExtractedUrls")]
pub const PID_NAME_EXTRACTED_URLS: &str = "XmlExtractedUrls";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameFrom = "From";
/// ```
#[doc(alias = "PidNameFrom")]
pub const PID_NAME_FROM: &str = "From";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameHeadingPairs = "HeadingPairs";
/// ```
#[doc(alias = "PidNameHeadingPairs")]
pub const PID_NAME_HEADING_PAIRS: &str = "HeadingPairs";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameHiddenCount = "HiddenCount";
/// ```
#[doc(alias = "PidNameHiddenCount")]
pub const PID_NAME_HIDDEN_COUNT: &str = "HiddenCount";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameHttpmailCalendar = "urn:schemas:httpmail:calendar";
/// ```
#[doc(alias = "PidNameHttpmailCalendar")]
pub const PID_NAME_HTTPMAIL_CALENDAR: &str = "urn:schemas:httpmail:calendar";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameHttpmailHtmlDescription = "urn:schemas:httpmail:htmldescription";
/// ```
#[doc(alias = "PidNameHttpmailHtmlDescription")]
pub const PID_NAME_HTTPMAIL_HTML_DESCRIPTION: &str = "urn:schemas:httpmail:htmldescription";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameHttpmailSendMessage = "urn:schemas:httpmail:sendmsg";
/// ```
#[doc(alias = "PidNameHttpmailSendMessage")]
pub const PID_NAME_HTTPMAIL_SEND_MESSAGE: &str = "urn:schemas:httpmail:sendmsg";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameICalendarRecurrenceDate = "urn:schemas:calendar:rdate";
/// ```
#[doc(alias = "PidNameICalendarRecurrenceDate")]
pub const PID_NAME_I_CALENDAR_RECURRENCE_DATE: &str = "urn:schemas:calendar:rdate";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameICalendarRecurrenceRule = "urn:schemas:calendar:rrule";
/// ```
#[doc(alias = "PidNameICalendarRecurrenceRule")]
pub const PID_NAME_I_CALENDAR_RECURRENCE_RULE: &str = "urn:schemas:calendar:rrule";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameInternetSubject = "Subject";
/// ```
#[doc(alias = "PidNameInternetSubject")]
pub const PID_NAME_INTERNET_SUBJECT: &str = "Subject";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameKeywords = "Keywords";
/// ```
#[doc(alias = "PidNameKeywords")]
pub const PID_NAME_KEYWORDS: &str = "Keywords";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameLastAuthor = "LastAuthor";
/// ```
#[doc(alias = "PidNameLastAuthor")]
pub const PID_NAME_LAST_AUTHOR: &str = "LastAuthor";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameLastPrinted = "LastPrinted";
/// ```
#[doc(alias = "PidNameLastPrinted")]
pub const PID_NAME_LAST_PRINTED: &str = "LastPrinted";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameLastSaveDateTime = "LastSaveDtm";
/// ```
#[doc(alias = "PidNameLastSaveDateTime")]
pub const PID_NAME_LAST_SAVE_DATE_TIME: &str = "LastSaveDtm";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameLineCount = "LineCount";
/// ```
#[doc(alias = "PidNameLineCount")]
pub const PID_NAME_LINE_COUNT: &str = "LineCount";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameLinksDirty = "LinksDirty";
/// ```
#[doc(alias = "PidNameLinksDirty")]
pub const PID_NAME_LINKS_DIRTY: &str = "LinksDirty";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameLocationUrl = "urn:schemas:calendar:locationurl";
/// ```
#[doc(alias = "PidNameLocationUrl")]
pub const PID_NAME_LOCATION_URL: &str = "urn:schemas:calendar:locationurl";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameManager = "Manager";
/// ```
#[doc(alias = "PidNameManager")]
pub const PID_NAME_MANAGER: &str = "Manager";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameMeetingDoNotForward = "DoNotForward";
/// ```
#[doc(alias = "PidNameMeetingDoNotForward")]
pub const PID_NAME_MEETING_DO_NOT_FORWARD: &str = "DoNotForward";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameMSIPLabels = "msip_labels";
/// ```
#[doc(alias = "PidNameMSIPLabels")]
pub const PID_NAME_MSIP_LABELS: &str = "msip_labels";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameMultimediaClipCount = "MMClipCount";
/// ```
#[doc(alias = "PidNameMultimediaClipCount")]
pub const PID_NAME_MULTIMEDIA_CLIP_COUNT: &str = "MMClipCount";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameNoteCount = "NoteCount";
/// ```
#[doc(alias = "PidNameNoteCount")]
pub const PID_NAME_NOTE_COUNT: &str = "NoteCount";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameOMSAccountGuid = "OMSAccountGuid";
/// ```
#[doc(alias = "PidNameOMSAccountGuid")]
pub const PID_NAME_OMS_ACCOUNT_GUID: &str = "OMSAccountGuid";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameOMSMobileModel = "OMSMobileModel";
/// ```
#[doc(alias = "PidNameOMSMobileModel")]
pub const PID_NAME_OMS_MOBILE_MODEL: &str = "OMSMobileModel";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameOMSScheduleTime = "OMSScheduleTime";
/// ```
#[doc(alias = "PidNameOMSScheduleTime")]
pub const PID_NAME_OMS_SCHEDULE_TIME: &str = "OMSScheduleTime";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameOMSServiceType = "OMSServiceType";
/// ```
#[doc(alias = "PidNameOMSServiceType")]
pub const PID_NAME_OMS_SERVICE_TYPE: &str = "OMSServiceType";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameOMSSourceType = "OMSSourceType";
/// ```
#[doc(alias = "PidNameOMSSourceType")]
pub const PID_NAME_OMS_SOURCE_TYPE: &str = "OMSSourceType";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNamePageCount = "PageCount";
/// ```
#[doc(alias = "PidNamePageCount")]
pub const PID_NAME_PAGE_COUNT: &str = "PageCount";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameParagraphCount = "ParCount";
/// ```
#[doc(alias = "PidNameParagraphCount")]
pub const PID_NAME_PARAGRAPH_COUNT: &str = "ParCount";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNamePhishingStamp = "http://schemas.microsoft.com/outlook/phishingstamp";
/// ```
#[doc(alias = "PidNamePhishingStamp")]
pub const PID_NAME_PHISHING_STAMP: &str = "http://schemas.microsoft.com/outlook/phishingstamp";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNamePresentationFormat = "PresFormat";
/// ```
#[doc(alias = "PidNamePresentationFormat")]
pub const PID_NAME_PRESENTATION_FORMAT: &str = "PresFormat";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameQuarantineOriginalSender = "quarantine-original-sender";
/// ```
#[doc(alias = "PidNameQuarantineOriginalSender")]
pub const PID_NAME_QUARANTINE_ORIGINAL_SENDER: &str = "quarantine-original-sender";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameRevisionNumber = "RevNumber";
/// ```
#[doc(alias = "PidNameRevisionNumber")]
pub const PID_NAME_REVISION_NUMBER: &str = "RevNumber";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameRightsManagementLicense = "DRMLicense";
/// ```
#[doc(alias = "PidNameRightsManagementLicense")]
pub const PID_NAME_RIGHTS_MANAGEMENT_LICENSE: &str = "DRMLicense";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameScale = "Scale";
/// ```
#[doc(alias = "PidNameScale")]
pub const PID_NAME_SCALE: &str = "Scale";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameSecurity = "Security";
/// ```
#[doc(alias = "PidNameSecurity")]
pub const PID_NAME_SECURITY: &str = "Security";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameSlideCount = "SlideCount";
/// ```
#[doc(alias = "PidNameSlideCount")]
pub const PID_NAME_SLIDE_COUNT: &str = "SlideCount";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameSubject = "Subject";
/// ```
#[doc(alias = "PidNameSubject")]
pub const PID_NAME_SUBJECT: &str = "Subject";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameTemplate = "Template";
/// ```
#[doc(alias = "PidNameTemplate")]
pub const PID_NAME_TEMPLATE: &str = "Template";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameThumbnail = "Thumbnail";
/// ```
#[doc(alias = "PidNameThumbnail")]
pub const PID_NAME_THUMBNAIL: &str = "Thumbnail";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameTitle = "Title";
/// ```
#[doc(alias = "PidNameTitle")]
pub const PID_NAME_TITLE: &str = "Title";

/// In \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// const string PidNameWordCount = "WordCount";
/// ```
#[doc(alias = "PidNameWordCount")]
pub const PID_NAME_WORD_COUNT: &str = "WordCount";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXCallId = "X-CallID";
/// ```
#[doc(alias = "PidNameXCallId")]
pub const PID_NAME_X_CALL_ID: &str = "X-CallID";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXFaxNumberOfPages = "X-FaxNumberOfPages";
/// ```
#[doc(alias = "PidNameXFaxNumberOfPages")]
pub const PID_NAME_X_FAX_NUMBER_OF_PAGES: &str = "X-FaxNumberOfPages";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXRequireProtectedPlayOnPhone = "X-RequireProtectedPlayOnPhone";
/// ```
#[doc(alias = "PidNameXRequireProtectedPlayOnPhone")]
pub const PID_NAME_X_REQUIRE_PROTECTED_PLAY_ON_PHONE: &str = "X-RequireProtectedPlayOnPhone";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSenderTelephoneNumber = "X-CallingTelephoneNumber";
/// ```
#[doc(alias = "PidNameXSenderTelephoneNumber")]
pub const PID_NAME_X_SENDER_TELEPHONE_NUMBER: &str = "X-CallingTelephoneNumber";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingBrowseUrl = "X-Sharing-Browse-Url";
/// ```
#[doc(alias = "PidNameXSharingBrowseUrl")]
pub const PID_NAME_X_SHARING_BROWSE_URL: &str = "X-Sharing-Browse-Url";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingCapabilities = "X-Sharing-Capabilities";
/// ```
#[doc(alias = "PidNameXSharingCapabilities")]
pub const PID_NAME_X_SHARING_CAPABILITIES: &str = "X-Sharing-Capabilities";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingConfigUrl = "X-Sharing-Config-Url";
/// ```
#[doc(alias = "PidNameXSharingConfigUrl")]
pub const PID_NAME_X_SHARING_CONFIG_URL: &str = "X-Sharing-Config-Url";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingExendedCaps = "X-Sharing-Exended-Caps";
/// ```
#[doc(alias = "PidNameXSharingExendedCaps")]
pub const PID_NAME_X_SHARING_EXENDED_CAPS: &str = "X-Sharing-Exended-Caps";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingFlavor = "X-Sharing-Flavor";
/// ```
#[doc(alias = "PidNameXSharingFlavor")]
pub const PID_NAME_X_SHARING_FLAVOR: &str = "X-Sharing-Flavor";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingInstanceGuid = "X-Sharing-Instance-Guid";
/// ```
#[doc(alias = "PidNameXSharingInstanceGuid")]
pub const PID_NAME_X_SHARING_INSTANCE_GUID: &str = "X-Sharing-Instance-Guid";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingLocalType = "X-Sharing-Local-Type";
/// ```
#[doc(alias = "PidNameXSharingLocalType")]
pub const PID_NAME_X_SHARING_LOCAL_TYPE: &str = "X-Sharing-Local-Type";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingProviderGuid = "X-Sharing-Provider-Guid";
/// ```
#[doc(alias = "PidNameXSharingProviderGuid")]
pub const PID_NAME_X_SHARING_PROVIDER_GUID: &str = "X-Sharing-Provider-Guid";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingProviderName = "X-Sharing-Provider-Name";
/// ```
#[doc(alias = "PidNameXSharingProviderName")]
pub const PID_NAME_X_SHARING_PROVIDER_NAME: &str = "X-Sharing-Provider-Name";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingProviderUrl = "X-Sharing-Provider-Url";
/// ```
#[doc(alias = "PidNameXSharingProviderUrl")]
pub const PID_NAME_X_SHARING_PROVIDER_URL: &str = "X-Sharing-Provider-Url";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingRemoteName = "X-Sharing-Remote-Name";
/// ```
#[doc(alias = "PidNameXSharingRemoteName")]
pub const PID_NAME_X_SHARING_REMOTE_NAME: &str = "X-Sharing-Remote-Name";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingRemotePath = "X-Sharing-Remote-Path";
/// ```
#[doc(alias = "PidNameXSharingRemotePath")]
pub const PID_NAME_X_SHARING_REMOTE_PATH: &str = "X-Sharing-Remote-Path";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingRemoteStoreUid = "X-Sharing-Remote-Store-Uid";
/// ```
#[doc(alias = "PidNameXSharingRemoteStoreUid")]
pub const PID_NAME_X_SHARING_REMOTE_STORE_UID: &str = "X-Sharing-Remote-Store-Uid";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingRemoteType = "X-Sharing-Remote-Type";
/// ```
#[doc(alias = "PidNameXSharingRemoteType")]
pub const PID_NAME_X_SHARING_REMOTE_TYPE: &str = "X-Sharing-Remote-Type";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXSharingRemoteUid = "X-Sharing-Remote-Uid";
/// ```
#[doc(alias = "PidNameXSharingRemoteUid")]
pub const PID_NAME_X_SHARING_REMOTE_UID: &str = "X-Sharing-Remote-Uid";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXVoiceMessageAttachmentOrder = "X-AttachmentOrder";
/// ```
#[doc(alias = "PidNameXVoiceMessageAttachmentOrder")]
pub const PID_NAME_X_VOICE_MESSAGE_ATTACHMENT_ORDER: &str = "X-AttachmentOrder";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXVoiceMessageDuration = "X-VoiceMessageDuration";
/// ```
#[doc(alias = "PidNameXVoiceMessageDuration")]
pub const PID_NAME_X_VOICE_MESSAGE_DURATION: &str = "X-VoiceMessageDuration";

/// In \`PS\_INTERNET\_HEADERS\`.
///
/// ```idl
/// const string PidNameXVoiceMessageSenderName = "X-VoiceMessageSenderName";
/// ```
#[doc(alias = "PidNameXVoiceMessageSenderName")]
pub const PID_NAME_X_VOICE_MESSAGE_SENDER_NAME: &str = "X-VoiceMessageSenderName";

/// A property: its id in the high 16 bits, its type in the low 16 (MS-OXCDATA
/// 2\.9, MS-OXPROPS 2). On the wire the type comes first. Ids from 0x8000 up
/// are what the server has assigned to named properties, except in address
/// books. \`\_A\` is the form in 8-bit characters of a property that MS-OXPROPS
/// lists in UTF-16, \`\_W\` the reverse; \`\_Multiple\` is how address books have what
/// is a single value elsewhere. Of several properties with one tag the first one's
/// name is printed.
///
/// ```idl
/// typedef [public, v1_enum, flag(NDR_PAHEX)] enum {
///     PidTagAcknowledgementMode = 0x00010003,
///     PidTagTemplateData = 0x00010102,
///     PidTagAlternateRecipientAllowed = 0x0002000B,
///     PidTagAuthorizingUsers = 0x00030102,
///     PidTagAutoForwardComment_A = 0x0004001E,
///     PidTagAutoForwardComment = 0x0004001F,
///     PidTagScriptData = 0x00040102,
///     PidTagAutoForwarded = 0x0005000B,
///     PidTagContentConfidentialityAlgorithmId = 0x00060102,
///     PidTagContentCorrelator = 0x00070102,
///     PidTagContentIdentifier = 0x0008001F,
///     PidTagContentLength = 0x00090003,
///     PidTagContentReturnRequested = 0x000A000B,
///     PidTagConversationKey = 0x000B0102,
///     PidTagConversionEits = 0x000C0102,
///     PidTagConversionWithLossProhibited = 0x000D000B,
///     PidTagConvertedEits = 0x000E0102,
///     PidTagDeferredDeliveryTime = 0x000F0040,
///     PidTagDeliverTime = 0x00100040,
///     PidTagDiscardReason = 0x00110003,
///     PidTagDisclosureOfRecipients = 0x0012000B,
///     PidTagDlExpansionHistory = 0x00130102,
///     PidTagDlExpansionProhibited = 0x0014000B,
///     PidTagExpiryTime = 0x00150040,
///     PidTagImplicitConversionProhibited = 0x0016000B,
///     PidTagImportance = 0x00170003,
///     PidTagIpmId = 0x00180102,
///     PidTagLatestDeliveryTime = 0x00190040,
///     PidTagMessageClass_A = 0x001A001E,
///     PidTagMessageClass = 0x001A001F,
///     PidTagMessageDeliveryId = 0x001B0102,
///     PidTagMessageSecurityLabel = 0x001E0102,
///     PidTagObsoletedIpms = 0x001F0102,
///     PidTagOriginallyIntendedRecipientName = 0x00200102,
///     PidTagOriginalEits = 0x00210102,
///     PidTagOriginatorCertificate = 0x00220102,
///     PidTagOriginatorDeliveryReportRequested = 0x0023000B,
///     PidTagOriginatorReturnAddress = 0x00240102,
///     PidTagParentKey = 0x00250102,
/// …
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PropertyTag(pub u32);

impl PropertyTag {
    /// `PidTagAcknowledgementMode = 0x00010003`
    #[doc(alias = "PidTagAcknowledgementMode")]
    pub const PID_TAG_ACKNOWLEDGEMENT_MODE: Self = Self(0x10003);
    /// `PidTagTemplateData = 0x00010102`
    #[doc(alias = "PidTagTemplateData")]
    pub const PID_TAG_TEMPLATE_DATA: Self = Self(0x10102);
    /// `PidTagAlternateRecipientAllowed = 0x0002000B`
    #[doc(alias = "PidTagAlternateRecipientAllowed")]
    pub const PID_TAG_ALTERNATE_RECIPIENT_ALLOWED: Self = Self(0x2000b);
    /// `PidTagAuthorizingUsers = 0x00030102`
    #[doc(alias = "PidTagAuthorizingUsers")]
    pub const PID_TAG_AUTHORIZING_USERS: Self = Self(0x30102);
    /// `PidTagAutoForwardComment_A = 0x0004001E`
    #[doc(alias = "PidTagAutoForwardComment_A")]
    pub const PIDTAGAUTOFORWARDCOMMENT_A: Self = Self(0x4001e);
    /// `PidTagAutoForwardComment = 0x0004001F`
    #[doc(alias = "PidTagAutoForwardComment")]
    pub const PID_TAG_AUTO_FORWARD_COMMENT: Self = Self(0x4001f);
    /// `PidTagScriptData = 0x00040102`
    #[doc(alias = "PidTagScriptData")]
    pub const PID_TAG_SCRIPT_DATA: Self = Self(0x40102);
    /// `PidTagAutoForwarded = 0x0005000B`
    #[doc(alias = "PidTagAutoForwarded")]
    pub const PID_TAG_AUTO_FORWARDED: Self = Self(0x5000b);
    /// `PidTagContentConfidentialityAlgorithmId = 0x00060102`
    #[doc(alias = "PidTagContentConfidentialityAlgorithmId")]
    pub const PID_TAG_CONTENT_CONFIDENTIALITY_ALGORITHM_ID: Self = Self(0x60102);
    /// `PidTagContentCorrelator = 0x00070102`
    #[doc(alias = "PidTagContentCorrelator")]
    pub const PID_TAG_CONTENT_CORRELATOR: Self = Self(0x70102);
    /// `PidTagContentIdentifier = 0x0008001F`
    #[doc(alias = "PidTagContentIdentifier")]
    pub const PID_TAG_CONTENT_IDENTIFIER: Self = Self(0x8001f);
    /// `PidTagContentLength = 0x00090003`
    #[doc(alias = "PidTagContentLength")]
    pub const PID_TAG_CONTENT_LENGTH: Self = Self(0x90003);
    /// `PidTagContentReturnRequested = 0x000A000B`
    #[doc(alias = "PidTagContentReturnRequested")]
    pub const PID_TAG_CONTENT_RETURN_REQUESTED: Self = Self(0xa000b);
    /// `PidTagConversationKey = 0x000B0102`
    #[doc(alias = "PidTagConversationKey")]
    pub const PID_TAG_CONVERSATION_KEY: Self = Self(0xb0102);
    /// `PidTagConversionEits = 0x000C0102`
    #[doc(alias = "PidTagConversionEits")]
    pub const PID_TAG_CONVERSION_EITS: Self = Self(0xc0102);
    /// `PidTagConversionWithLossProhibited = 0x000D000B`
    #[doc(alias = "PidTagConversionWithLossProhibited")]
    pub const PID_TAG_CONVERSION_WITH_LOSS_PROHIBITED: Self = Self(0xd000b);
    /// `PidTagConvertedEits = 0x000E0102`
    #[doc(alias = "PidTagConvertedEits")]
    pub const PID_TAG_CONVERTED_EITS: Self = Self(0xe0102);
    /// `PidTagDeferredDeliveryTime = 0x000F0040`
    #[doc(alias = "PidTagDeferredDeliveryTime")]
    pub const PID_TAG_DEFERRED_DELIVERY_TIME: Self = Self(0xf0040);
    /// `PidTagDeliverTime = 0x00100040`
    #[doc(alias = "PidTagDeliverTime")]
    pub const PID_TAG_DELIVER_TIME: Self = Self(0x100040);
    /// `PidTagDiscardReason = 0x00110003`
    #[doc(alias = "PidTagDiscardReason")]
    pub const PID_TAG_DISCARD_REASON: Self = Self(0x110003);
    /// `PidTagDisclosureOfRecipients = 0x0012000B`
    #[doc(alias = "PidTagDisclosureOfRecipients")]
    pub const PID_TAG_DISCLOSURE_OF_RECIPIENTS: Self = Self(0x12000b);
    /// `PidTagDlExpansionHistory = 0x00130102`
    #[doc(alias = "PidTagDlExpansionHistory")]
    pub const PID_TAG_DL_EXPANSION_HISTORY: Self = Self(0x130102);
    /// `PidTagDlExpansionProhibited = 0x0014000B`
    #[doc(alias = "PidTagDlExpansionProhibited")]
    pub const PID_TAG_DL_EXPANSION_PROHIBITED: Self = Self(0x14000b);
    /// `PidTagExpiryTime = 0x00150040`
    #[doc(alias = "PidTagExpiryTime")]
    pub const PID_TAG_EXPIRY_TIME: Self = Self(0x150040);
    /// `PidTagImplicitConversionProhibited = 0x0016000B`
    #[doc(alias = "PidTagImplicitConversionProhibited")]
    pub const PID_TAG_IMPLICIT_CONVERSION_PROHIBITED: Self = Self(0x16000b);
    /// `PidTagImportance = 0x00170003`
    #[doc(alias = "PidTagImportance")]
    pub const PID_TAG_IMPORTANCE: Self = Self(0x170003);
    /// `PidTagIpmId = 0x00180102`
    #[doc(alias = "PidTagIpmId")]
    pub const PID_TAG_IPM_ID: Self = Self(0x180102);
    /// `PidTagLatestDeliveryTime = 0x00190040`
    #[doc(alias = "PidTagLatestDeliveryTime")]
    pub const PID_TAG_LATEST_DELIVERY_TIME: Self = Self(0x190040);
    /// `PidTagMessageClass_A = 0x001A001E`
    #[doc(alias = "PidTagMessageClass_A")]
    pub const PIDTAGMESSAGECLASS_A: Self = Self(0x1a001e);
    /// `PidTagMessageClass = 0x001A001F`
    #[doc(alias = "PidTagMessageClass")]
    pub const PID_TAG_MESSAGE_CLASS: Self = Self(0x1a001f);
    /// `PidTagMessageDeliveryId = 0x001B0102`
    #[doc(alias = "PidTagMessageDeliveryId")]
    pub const PID_TAG_MESSAGE_DELIVERY_ID: Self = Self(0x1b0102);
    /// `PidTagMessageSecurityLabel = 0x001E0102`
    #[doc(alias = "PidTagMessageSecurityLabel")]
    pub const PID_TAG_MESSAGE_SECURITY_LABEL: Self = Self(0x1e0102);
    /// `PidTagObsoletedIpms = 0x001F0102`
    #[doc(alias = "PidTagObsoletedIpms")]
    pub const PID_TAG_OBSOLETED_IPMS: Self = Self(0x1f0102);
    /// `PidTagOriginallyIntendedRecipientName = 0x00200102`
    #[doc(alias = "PidTagOriginallyIntendedRecipientName")]
    pub const PID_TAG_ORIGINALLY_INTENDED_RECIPIENT_NAME: Self = Self(0x200102);
    /// `PidTagOriginalEits = 0x00210102`
    #[doc(alias = "PidTagOriginalEits")]
    pub const PID_TAG_ORIGINAL_EITS: Self = Self(0x210102);
    /// `PidTagOriginatorCertificate = 0x00220102`
    #[doc(alias = "PidTagOriginatorCertificate")]
    pub const PID_TAG_ORIGINATOR_CERTIFICATE: Self = Self(0x220102);
    /// `PidTagOriginatorDeliveryReportRequested = 0x0023000B`
    #[doc(alias = "PidTagOriginatorDeliveryReportRequested")]
    pub const PID_TAG_ORIGINATOR_DELIVERY_REPORT_REQUESTED: Self = Self(0x23000b);
    /// `PidTagOriginatorReturnAddress = 0x00240102`
    #[doc(alias = "PidTagOriginatorReturnAddress")]
    pub const PID_TAG_ORIGINATOR_RETURN_ADDRESS: Self = Self(0x240102);
    /// `PidTagParentKey = 0x00250102`
    #[doc(alias = "PidTagParentKey")]
    pub const PID_TAG_PARENT_KEY: Self = Self(0x250102);
    /// `PidTagPriority = 0x00260003`
    #[doc(alias = "PidTagPriority")]
    pub const PID_TAG_PRIORITY: Self = Self(0x260003);
    /// `PidTagOriginCheck = 0x00270102`
    #[doc(alias = "PidTagOriginCheck")]
    pub const PID_TAG_ORIGIN_CHECK: Self = Self(0x270102);
    /// `PidTagProofOfSubmissionRequested = 0x0028000B`
    #[doc(alias = "PidTagProofOfSubmissionRequested")]
    pub const PID_TAG_PROOF_OF_SUBMISSION_REQUESTED: Self = Self(0x28000b);
    /// `PidTagReadReceiptRequested = 0x0029000B`
    #[doc(alias = "PidTagReadReceiptRequested")]
    pub const PID_TAG_READ_RECEIPT_REQUESTED: Self = Self(0x29000b);
    /// `PidTagReceiptTime = 0x002A0040`
    #[doc(alias = "PidTagReceiptTime")]
    pub const PID_TAG_RECEIPT_TIME: Self = Self(0x2a0040);
    /// `PidTagRecipientReassignmentProhibited = 0x002B000B`
    #[doc(alias = "PidTagRecipientReassignmentProhibited")]
    pub const PID_TAG_RECIPIENT_REASSIGNMENT_PROHIBITED: Self = Self(0x2b000b);
    /// `PidTagRedirectionHistory = 0x002C0102`
    #[doc(alias = "PidTagRedirectionHistory")]
    pub const PID_TAG_REDIRECTION_HISTORY: Self = Self(0x2c0102);
    /// `PidTagRelatedIpms = 0x002D0102`
    #[doc(alias = "PidTagRelatedIpms")]
    pub const PID_TAG_RELATED_IPMS: Self = Self(0x2d0102);
    /// `PidTagOriginalSensitivity = 0x002E0003`
    #[doc(alias = "PidTagOriginalSensitivity")]
    pub const PID_TAG_ORIGINAL_SENSITIVITY: Self = Self(0x2e0003);
    /// `PidTagLanguages = 0x002F001F`
    #[doc(alias = "PidTagLanguages")]
    pub const PID_TAG_LANGUAGES: Self = Self(0x2f001f);
    /// `PidTagReplyTime = 0x00300040`
    #[doc(alias = "PidTagReplyTime")]
    pub const PID_TAG_REPLY_TIME: Self = Self(0x300040);
    /// `PidTagReportTag = 0x00310102`
    #[doc(alias = "PidTagReportTag")]
    pub const PID_TAG_REPORT_TAG: Self = Self(0x310102);
    /// `PidTagReportTime = 0x00320040`
    #[doc(alias = "PidTagReportTime")]
    pub const PID_TAG_REPORT_TIME: Self = Self(0x320040);
    /// `PidTagReturnedIpm = 0x0033000B`
    #[doc(alias = "PidTagReturnedIpm")]
    pub const PID_TAG_RETURNED_IPM: Self = Self(0x33000b);
    /// `PidTagSecurity = 0x00340003`
    #[doc(alias = "PidTagSecurity")]
    pub const PID_TAG_SECURITY: Self = Self(0x340003);
    /// `PidTagIncompleteCopy = 0x0035000B`
    #[doc(alias = "PidTagIncompleteCopy")]
    pub const PID_TAG_INCOMPLETE_COPY: Self = Self(0x35000b);
    /// `PidTagSensitivity = 0x00360003`
    #[doc(alias = "PidTagSensitivity")]
    pub const PID_TAG_SENSITIVITY: Self = Self(0x360003);
    /// `PidTagSubject_A = 0x0037001E`
    #[doc(alias = "PidTagSubject_A")]
    pub const PIDTAGSUBJECT_A: Self = Self(0x37001e);
    /// `PidTagSubject = 0x0037001F`
    #[doc(alias = "PidTagSubject")]
    pub const PID_TAG_SUBJECT: Self = Self(0x37001f);
    /// `PidTagSubjectIpm = 0x00380102`
    #[doc(alias = "PidTagSubjectIpm")]
    pub const PID_TAG_SUBJECT_IPM: Self = Self(0x380102);
    /// `PidTagClientSubmitTime = 0x00390040`
    #[doc(alias = "PidTagClientSubmitTime")]
    pub const PID_TAG_CLIENT_SUBMIT_TIME: Self = Self(0x390040);
    /// `PidTagReportName_A = 0x003A001E`
    #[doc(alias = "PidTagReportName_A")]
    pub const PIDTAGREPORTNAME_A: Self = Self(0x3a001e);
    /// `PidTagReportName = 0x003A001F`
    #[doc(alias = "PidTagReportName")]
    pub const PID_TAG_REPORT_NAME: Self = Self(0x3a001f);
    /// `PidTagSentRepresentingSearchKey = 0x003B0102`
    #[doc(alias = "PidTagSentRepresentingSearchKey")]
    pub const PID_TAG_SENT_REPRESENTING_SEARCH_KEY: Self = Self(0x3b0102);
    /// `PidTagX400ContentType = 0x003C0102`
    #[doc(alias = "PidTagX400ContentType")]
    pub const PID_TAG_X400_CONTENT_TYPE: Self = Self(0x3c0102);
    /// `PidTagSubjectPrefix_A = 0x003D001E`
    #[doc(alias = "PidTagSubjectPrefix_A")]
    pub const PIDTAGSUBJECTPREFIX_A: Self = Self(0x3d001e);
    /// `PidTagSubjectPrefix = 0x003D001F`
    #[doc(alias = "PidTagSubjectPrefix")]
    pub const PID_TAG_SUBJECT_PREFIX: Self = Self(0x3d001f);
    /// `PidTagNonReceiptReason = 0x003E0003`
    #[doc(alias = "PidTagNonReceiptReason")]
    pub const PID_TAG_NON_RECEIPT_REASON: Self = Self(0x3e0003);
    /// `PidTagReceivedByEntryId = 0x003F0102`
    #[doc(alias = "PidTagReceivedByEntryId")]
    pub const PID_TAG_RECEIVED_BY_ENTRY_ID: Self = Self(0x3f0102);
    /// `PidTagReceivedByName_A = 0x0040001E`
    #[doc(alias = "PidTagReceivedByName_A")]
    pub const PIDTAGRECEIVEDBYNAME_A: Self = Self(0x40001e);
    /// `PidTagReceivedByName = 0x0040001F`
    #[doc(alias = "PidTagReceivedByName")]
    pub const PID_TAG_RECEIVED_BY_NAME: Self = Self(0x40001f);
    /// `PidTagSentRepresentingEntryId = 0x00410102`
    #[doc(alias = "PidTagSentRepresentingEntryId")]
    pub const PID_TAG_SENT_REPRESENTING_ENTRY_ID: Self = Self(0x410102);
    /// `PidTagSentRepresentingName_A = 0x0042001E`
    #[doc(alias = "PidTagSentRepresentingName_A")]
    pub const PIDTAGSENTREPRESENTINGNAME_A: Self = Self(0x42001e);
    /// `PidTagSentRepresentingName = 0x0042001F`
    #[doc(alias = "PidTagSentRepresentingName")]
    pub const PID_TAG_SENT_REPRESENTING_NAME: Self = Self(0x42001f);
    /// `PidTagReceivedRepresentingEntryId = 0x00430102`
    #[doc(alias = "PidTagReceivedRepresentingEntryId")]
    pub const PID_TAG_RECEIVED_REPRESENTING_ENTRY_ID: Self = Self(0x430102);
    /// `PidTagReceivedRepresentingName_A = 0x0044001E`
    #[doc(alias = "PidTagReceivedRepresentingName_A")]
    pub const PIDTAGRECEIVEDREPRESENTINGNAME_A: Self = Self(0x44001e);
    /// `PidTagReceivedRepresentingName = 0x0044001F`
    #[doc(alias = "PidTagReceivedRepresentingName")]
    pub const PID_TAG_RECEIVED_REPRESENTING_NAME: Self = Self(0x44001f);
    /// `PidTagReportEntryId = 0x00450102`
    #[doc(alias = "PidTagReportEntryId")]
    pub const PID_TAG_REPORT_ENTRY_ID: Self = Self(0x450102);
    /// `PidTagReadReceiptEntryId = 0x00460102`
    #[doc(alias = "PidTagReadReceiptEntryId")]
    pub const PID_TAG_READ_RECEIPT_ENTRY_ID: Self = Self(0x460102);
    /// `PidTagMessageSubmissionId = 0x00470102`
    #[doc(alias = "PidTagMessageSubmissionId")]
    pub const PID_TAG_MESSAGE_SUBMISSION_ID: Self = Self(0x470102);
    /// `PidTagProviderSubmitTime = 0x00480040`
    #[doc(alias = "PidTagProviderSubmitTime")]
    pub const PID_TAG_PROVIDER_SUBMIT_TIME: Self = Self(0x480040);
    /// `PidTagOriginalSubject_A = 0x0049001E`
    #[doc(alias = "PidTagOriginalSubject_A")]
    pub const PIDTAGORIGINALSUBJECT_A: Self = Self(0x49001e);
    /// `PidTagOriginalSubject = 0x0049001F`
    #[doc(alias = "PidTagOriginalSubject")]
    pub const PID_TAG_ORIGINAL_SUBJECT: Self = Self(0x49001f);
    /// `PidTagDiscVal = 0x004A000B`
    #[doc(alias = "PidTagDiscVal")]
    pub const PID_TAG_DISC_VAL: Self = Self(0x4a000b);
    /// `PidTagOriginalMessageClass_A = 0x004B001E`
    #[doc(alias = "PidTagOriginalMessageClass_A")]
    pub const PIDTAGORIGINALMESSAGECLASS_A: Self = Self(0x4b001e);
    /// `PidTagOriginalMessageClass = 0x004B001F`
    #[doc(alias = "PidTagOriginalMessageClass")]
    pub const PID_TAG_ORIGINAL_MESSAGE_CLASS: Self = Self(0x4b001f);
    /// `PidTagOriginalAuthorEntryId = 0x004C0102`
    #[doc(alias = "PidTagOriginalAuthorEntryId")]
    pub const PID_TAG_ORIGINAL_AUTHOR_ENTRY_ID: Self = Self(0x4c0102);
    /// `PidTagOriginalAuthorName_A = 0x004D001E`
    #[doc(alias = "PidTagOriginalAuthorName_A")]
    pub const PIDTAGORIGINALAUTHORNAME_A: Self = Self(0x4d001e);
    /// `PidTagOriginalAuthorName = 0x004D001F`
    #[doc(alias = "PidTagOriginalAuthorName")]
    pub const PID_TAG_ORIGINAL_AUTHOR_NAME: Self = Self(0x4d001f);
    /// `PidTagOriginalSubmitTime = 0x004E0040`
    #[doc(alias = "PidTagOriginalSubmitTime")]
    pub const PID_TAG_ORIGINAL_SUBMIT_TIME: Self = Self(0x4e0040);
    /// `PidTagReplyRecipientEntries = 0x004F0102`
    #[doc(alias = "PidTagReplyRecipientEntries")]
    pub const PID_TAG_REPLY_RECIPIENT_ENTRIES: Self = Self(0x4f0102);
    /// `PidTagReplyRecipientNames_A = 0x0050001E`
    #[doc(alias = "PidTagReplyRecipientNames_A")]
    pub const PIDTAGREPLYRECIPIENTNAMES_A: Self = Self(0x50001e);
    /// `PidTagReplyRecipientNames = 0x0050001F`
    #[doc(alias = "PidTagReplyRecipientNames")]
    pub const PID_TAG_REPLY_RECIPIENT_NAMES: Self = Self(0x50001f);
    /// `PidTagReceivedBySearchKey = 0x00510102`
    #[doc(alias = "PidTagReceivedBySearchKey")]
    pub const PID_TAG_RECEIVED_BY_SEARCH_KEY: Self = Self(0x510102);
    /// `PidTagReceivedRepresentingSearchKey = 0x00520102`
    #[doc(alias = "PidTagReceivedRepresentingSearchKey")]
    pub const PID_TAG_RECEIVED_REPRESENTING_SEARCH_KEY: Self = Self(0x520102);
    /// `PidTagReadReceiptSearchKey = 0x00530102`
    #[doc(alias = "PidTagReadReceiptSearchKey")]
    pub const PID_TAG_READ_RECEIPT_SEARCH_KEY: Self = Self(0x530102);
    /// `PidTagReportSearchKey = 0x00540102`
    #[doc(alias = "PidTagReportSearchKey")]
    pub const PID_TAG_REPORT_SEARCH_KEY: Self = Self(0x540102);
    /// `PidTagOriginalDeliveryTime = 0x00550040`
    #[doc(alias = "PidTagOriginalDeliveryTime")]
    pub const PID_TAG_ORIGINAL_DELIVERY_TIME: Self = Self(0x550040);
    /// `PidTagOriginalAuthorSearchKey = 0x00560102`
    #[doc(alias = "PidTagOriginalAuthorSearchKey")]
    pub const PID_TAG_ORIGINAL_AUTHOR_SEARCH_KEY: Self = Self(0x560102);
    /// `PidTagMessageToMe = 0x0057000B`
    #[doc(alias = "PidTagMessageToMe")]
    pub const PID_TAG_MESSAGE_TO_ME: Self = Self(0x57000b);
    /// `PidTagMessageCcMe = 0x0058000B`
    #[doc(alias = "PidTagMessageCcMe")]
    pub const PID_TAG_MESSAGE_CC_ME: Self = Self(0x58000b);
    /// `PidTagMessageRecipientMe = 0x0059000B`
    #[doc(alias = "PidTagMessageRecipientMe")]
    pub const PID_TAG_MESSAGE_RECIPIENT_ME: Self = Self(0x59000b);
    /// `PidTagOriginalSenderName_A = 0x005A001E`
    #[doc(alias = "PidTagOriginalSenderName_A")]
    pub const PIDTAGORIGINALSENDERNAME_A: Self = Self(0x5a001e);
    /// `PidTagOriginalSenderName = 0x005A001F`
    #[doc(alias = "PidTagOriginalSenderName")]
    pub const PID_TAG_ORIGINAL_SENDER_NAME: Self = Self(0x5a001f);
    /// `PidTagOriginalSenderEntryId = 0x005B0102`
    #[doc(alias = "PidTagOriginalSenderEntryId")]
    pub const PID_TAG_ORIGINAL_SENDER_ENTRY_ID: Self = Self(0x5b0102);
    /// `PidTagOriginalSenderSearchKey = 0x005C0102`
    #[doc(alias = "PidTagOriginalSenderSearchKey")]
    pub const PID_TAG_ORIGINAL_SENDER_SEARCH_KEY: Self = Self(0x5c0102);
    /// `PidTagOriginalSentRepresentingName_A = 0x005D001E`
    #[doc(alias = "PidTagOriginalSentRepresentingName_A")]
    pub const PIDTAGORIGINALSENTREPRESENTINGNAME_A: Self = Self(0x5d001e);
    /// `PidTagOriginalSentRepresentingName = 0x005D001F`
    #[doc(alias = "PidTagOriginalSentRepresentingName")]
    pub const PID_TAG_ORIGINAL_SENT_REPRESENTING_NAME: Self = Self(0x5d001f);
    /// `PidTagOriginalSentRepresentingEntryId = 0x005E0102`
    #[doc(alias = "PidTagOriginalSentRepresentingEntryId")]
    pub const PID_TAG_ORIGINAL_SENT_REPRESENTING_ENTRY_ID: Self = Self(0x5e0102);
    /// `PidTagOriginalSentRepresentingSearchKey = 0x005F0102`
    #[doc(alias = "PidTagOriginalSentRepresentingSearchKey")]
    pub const PID_TAG_ORIGINAL_SENT_REPRESENTING_SEARCH_KEY: Self = Self(0x5f0102);
    /// `PidTagStartDate = 0x00600040`
    #[doc(alias = "PidTagStartDate")]
    pub const PID_TAG_START_DATE: Self = Self(0x600040);
    /// `PidTagEndDate = 0x00610040`
    #[doc(alias = "PidTagEndDate")]
    pub const PID_TAG_END_DATE: Self = Self(0x610040);
    /// `PidTagOwnerAppointmentId = 0x00620003`
    #[doc(alias = "PidTagOwnerAppointmentId")]
    pub const PID_TAG_OWNER_APPOINTMENT_ID: Self = Self(0x620003);
    /// `PidTagResponseRequested = 0x0063000B`
    #[doc(alias = "PidTagResponseRequested")]
    pub const PID_TAG_RESPONSE_REQUESTED: Self = Self(0x63000b);
    /// `PidTagSentRepresentingAddressType_A = 0x0064001E`
    #[doc(alias = "PidTagSentRepresentingAddressType_A")]
    pub const PIDTAGSENTREPRESENTINGADDRESSTYPE_A: Self = Self(0x64001e);
    /// `PidTagSentRepresentingAddressType = 0x0064001F`
    #[doc(alias = "PidTagSentRepresentingAddressType")]
    pub const PID_TAG_SENT_REPRESENTING_ADDRESS_TYPE: Self = Self(0x64001f);
    /// `PidTagSentRepresentingEmailAddress_A = 0x0065001E`
    #[doc(alias = "PidTagSentRepresentingEmailAddress_A")]
    pub const PIDTAGSENTREPRESENTINGEMAILADDRESS_A: Self = Self(0x65001e);
    /// `PidTagSentRepresentingEmailAddress = 0x0065001F`
    #[doc(alias = "PidTagSentRepresentingEmailAddress")]
    pub const PID_TAG_SENT_REPRESENTING_EMAIL_ADDRESS: Self = Self(0x65001f);
    /// `PidTagOriginalSenderAddressType_A = 0x0066001E`
    #[doc(alias = "PidTagOriginalSenderAddressType_A")]
    pub const PIDTAGORIGINALSENDERADDRESSTYPE_A: Self = Self(0x66001e);
    /// `PidTagOriginalSenderAddressType = 0x0066001F`
    #[doc(alias = "PidTagOriginalSenderAddressType")]
    pub const PID_TAG_ORIGINAL_SENDER_ADDRESS_TYPE: Self = Self(0x66001f);
    /// `PidTagOriginalSenderEmailAddress_A = 0x0067001E`
    #[doc(alias = "PidTagOriginalSenderEmailAddress_A")]
    pub const PIDTAGORIGINALSENDEREMAILADDRESS_A: Self = Self(0x67001e);
    /// `PidTagOriginalSenderEmailAddress = 0x0067001F`
    #[doc(alias = "PidTagOriginalSenderEmailAddress")]
    pub const PID_TAG_ORIGINAL_SENDER_EMAIL_ADDRESS: Self = Self(0x67001f);
    /// `PidTagOriginalSentRepresentingAddressType_A = 0x0068001E`
    #[doc(alias = "PidTagOriginalSentRepresentingAddressType_A")]
    pub const PIDTAGORIGINALSENTREPRESENTINGADDRESSTYPE_A: Self = Self(0x68001e);
    /// `PidTagOriginalSentRepresentingAddressType = 0x0068001F`
    #[doc(alias = "PidTagOriginalSentRepresentingAddressType")]
    pub const PID_TAG_ORIGINAL_SENT_REPRESENTING_ADDRESS_TYPE: Self = Self(0x68001f);
    /// `PidTagOriginalSentRepresentingEmailAddress_A = 0x0069001E`
    #[doc(alias = "PidTagOriginalSentRepresentingEmailAddress_A")]
    pub const PIDTAGORIGINALSENTREPRESENTINGEMAILADDRESS_A: Self = Self(0x69001e);
    /// `PidTagOriginalSentRepresentingEmailAddress = 0x0069001F`
    #[doc(alias = "PidTagOriginalSentRepresentingEmailAddress")]
    pub const PID_TAG_ORIGINAL_SENT_REPRESENTING_EMAIL_ADDRESS: Self = Self(0x69001f);
    /// `PidTagConversationTopic_A = 0x0070001E`
    #[doc(alias = "PidTagConversationTopic_A")]
    pub const PIDTAGCONVERSATIONTOPIC_A: Self = Self(0x70001e);
    /// `PidTagConversationTopic = 0x0070001F`
    #[doc(alias = "PidTagConversationTopic")]
    pub const PID_TAG_CONVERSATION_TOPIC: Self = Self(0x70001f);
    /// `PidTagConversationIndex = 0x00710102`
    #[doc(alias = "PidTagConversationIndex")]
    pub const PID_TAG_CONVERSATION_INDEX: Self = Self(0x710102);
    /// `PidTagOriginalDisplayBcc_A = 0x0072001E`
    #[doc(alias = "PidTagOriginalDisplayBcc_A")]
    pub const PIDTAGORIGINALDISPLAYBCC_A: Self = Self(0x72001e);
    /// `PidTagOriginalDisplayBcc = 0x0072001F`
    #[doc(alias = "PidTagOriginalDisplayBcc")]
    pub const PID_TAG_ORIGINAL_DISPLAY_BCC: Self = Self(0x72001f);
    /// `PidTagOriginalDisplayCc_A = 0x0073001E`
    #[doc(alias = "PidTagOriginalDisplayCc_A")]
    pub const PIDTAGORIGINALDISPLAYCC_A: Self = Self(0x73001e);
    /// `PidTagOriginalDisplayCc = 0x0073001F`
    #[doc(alias = "PidTagOriginalDisplayCc")]
    pub const PID_TAG_ORIGINAL_DISPLAY_CC: Self = Self(0x73001f);
    /// `PidTagOriginalDisplayTo_A = 0x0074001E`
    #[doc(alias = "PidTagOriginalDisplayTo_A")]
    pub const PIDTAGORIGINALDISPLAYTO_A: Self = Self(0x74001e);
    /// `PidTagOriginalDisplayTo = 0x0074001F`
    #[doc(alias = "PidTagOriginalDisplayTo")]
    pub const PID_TAG_ORIGINAL_DISPLAY_TO: Self = Self(0x74001f);
    /// `PidTagReceivedByAddressType_A = 0x0075001E`
    #[doc(alias = "PidTagReceivedByAddressType_A")]
    pub const PIDTAGRECEIVEDBYADDRESSTYPE_A: Self = Self(0x75001e);
    /// `PidTagReceivedByAddressType = 0x0075001F`
    #[doc(alias = "PidTagReceivedByAddressType")]
    pub const PID_TAG_RECEIVED_BY_ADDRESS_TYPE: Self = Self(0x75001f);
    /// `PidTagReceivedByEmailAddress_A = 0x0076001E`
    #[doc(alias = "PidTagReceivedByEmailAddress_A")]
    pub const PIDTAGRECEIVEDBYEMAILADDRESS_A: Self = Self(0x76001e);
    /// `PidTagReceivedByEmailAddress = 0x0076001F`
    #[doc(alias = "PidTagReceivedByEmailAddress")]
    pub const PID_TAG_RECEIVED_BY_EMAIL_ADDRESS: Self = Self(0x76001f);
    /// `PidTagReceivedRepresentingAddressType_A = 0x0077001E`
    #[doc(alias = "PidTagReceivedRepresentingAddressType_A")]
    pub const PIDTAGRECEIVEDREPRESENTINGADDRESSTYPE_A: Self = Self(0x77001e);
    /// `PidTagReceivedRepresentingAddressType = 0x0077001F`
    #[doc(alias = "PidTagReceivedRepresentingAddressType")]
    pub const PID_TAG_RECEIVED_REPRESENTING_ADDRESS_TYPE: Self = Self(0x77001f);
    /// `PidTagReceivedRepresentingEmailAddress_A = 0x0078001E`
    #[doc(alias = "PidTagReceivedRepresentingEmailAddress_A")]
    pub const PIDTAGRECEIVEDREPRESENTINGEMAILADDRESS_A: Self = Self(0x78001e);
    /// `PidTagReceivedRepresentingEmailAddress = 0x0078001F`
    #[doc(alias = "PidTagReceivedRepresentingEmailAddress")]
    pub const PID_TAG_RECEIVED_REPRESENTING_EMAIL_ADDRESS: Self = Self(0x78001f);
    /// `PidTagOriginallyIntendedRecipAddrtype = 0x007B001F`
    #[doc(alias = "PidTagOriginallyIntendedRecipAddrtype")]
    pub const PID_TAG_ORIGINALLY_INTENDED_RECIP_ADDRTYPE: Self = Self(0x7b001f);
    /// `PidTagOriginallyIntendedRecipEmailAddress = 0x007C001F`
    #[doc(alias = "PidTagOriginallyIntendedRecipEmailAddress")]
    pub const PID_TAG_ORIGINALLY_INTENDED_RECIP_EMAIL_ADDRESS: Self = Self(0x7c001f);
    /// `PidTagTransportMessageHeaders_A = 0x007D001E`
    #[doc(alias = "PidTagTransportMessageHeaders_A")]
    pub const PIDTAGTRANSPORTMESSAGEHEADERS_A: Self = Self(0x7d001e);
    /// `PidTagTransportMessageHeaders = 0x007D001F`
    #[doc(alias = "PidTagTransportMessageHeaders")]
    pub const PID_TAG_TRANSPORT_MESSAGE_HEADERS: Self = Self(0x7d001f);
    /// `PidTagDelegation = 0x007E0102`
    #[doc(alias = "PidTagDelegation")]
    pub const PID_TAG_DELEGATION: Self = Self(0x7e0102);
    /// `PidTagTnefCorrelationKey = 0x007F0102`
    #[doc(alias = "PidTagTnefCorrelationKey")]
    pub const PID_TAG_TNEF_CORRELATION_KEY: Self = Self(0x7f0102);
    /// `PidTagReportDisposition_A = 0x0080001E`
    #[doc(alias = "PidTagReportDisposition_A")]
    pub const PIDTAGREPORTDISPOSITION_A: Self = Self(0x80001e);
    /// `PidTagReportDisposition = 0x0080001F`
    #[doc(alias = "PidTagReportDisposition")]
    pub const PID_TAG_REPORT_DISPOSITION: Self = Self(0x80001f);
    /// `PidTagReportDispositionMode_A = 0x0081001E`
    #[doc(alias = "PidTagReportDispositionMode_A")]
    pub const PIDTAGREPORTDISPOSITIONMODE_A: Self = Self(0x81001e);
    /// `PidTagReportDispositionMode = 0x0081001F`
    #[doc(alias = "PidTagReportDispositionMode")]
    pub const PID_TAG_REPORT_DISPOSITION_MODE: Self = Self(0x81001f);
    /// `PidTagReportOriginalSender = 0x0082001F`
    #[doc(alias = "PidTagReportOriginalSender")]
    pub const PID_TAG_REPORT_ORIGINAL_SENDER: Self = Self(0x82001f);
    /// `PidTagReportDispositionToNames = 0x0083101F`
    #[doc(alias = "PidTagReportDispositionToNames")]
    pub const PID_TAG_REPORT_DISPOSITION_TO_NAMES: Self = Self(0x83101f);
    /// `PidTagReportDispositionToEmailAddresses = 0x0084101F`
    #[doc(alias = "PidTagReportDispositionToEmailAddresses")]
    pub const PID_TAG_REPORT_DISPOSITION_TO_EMAIL_ADDRESSES: Self = Self(0x84101f);
    /// `PidTagReportDispositionOptions = 0x0085001F`
    #[doc(alias = "PidTagReportDispositionOptions")]
    pub const PID_TAG_REPORT_DISPOSITION_OPTIONS: Self = Self(0x85001f);
    /// `PidTagAddressBookRoomCapacity = 0x08070003`
    #[doc(alias = "PidTagAddressBookRoomCapacity")]
    pub const PID_TAG_ADDRESS_BOOK_ROOM_CAPACITY: Self = Self(0x8070003);
    /// `PidTagAddressBookRoomDescription_A = 0x0809001E`
    #[doc(alias = "PidTagAddressBookRoomDescription_A")]
    pub const PIDTAGADDRESSBOOKROOMDESCRIPTION_A: Self = Self(0x809001e);
    /// `PidTagAddressBookRoomDescription = 0x0809001F`
    #[doc(alias = "PidTagAddressBookRoomDescription")]
    pub const PID_TAG_ADDRESS_BOOK_ROOM_DESCRIPTION: Self = Self(0x809001f);
    /// `PidTagContentIntegrityCheck = 0x0C000102`
    #[doc(alias = "PidTagContentIntegrityCheck")]
    pub const PID_TAG_CONTENT_INTEGRITY_CHECK: Self = Self(0xc000102);
    /// `PidTagExplicitConversion = 0x0C010003`
    #[doc(alias = "PidTagExplicitConversion")]
    pub const PID_TAG_EXPLICIT_CONVERSION: Self = Self(0xc010003);
    /// `PidTagIpmReturnRequested = 0x0C02000B`
    #[doc(alias = "PidTagIpmReturnRequested")]
    pub const PID_TAG_IPM_RETURN_REQUESTED: Self = Self(0xc02000b);
    /// `PidTagMessageToken = 0x0C030102`
    #[doc(alias = "PidTagMessageToken")]
    pub const PID_TAG_MESSAGE_TOKEN: Self = Self(0xc030102);
    /// `PidTagNonDeliveryReportReasonCode = 0x0C040003`
    #[doc(alias = "PidTagNonDeliveryReportReasonCode")]
    pub const PID_TAG_NON_DELIVERY_REPORT_REASON_CODE: Self = Self(0xc040003);
    /// `PidTagNonDeliveryReportDiagCode = 0x0C050003`
    #[doc(alias = "PidTagNonDeliveryReportDiagCode")]
    pub const PID_TAG_NON_DELIVERY_REPORT_DIAG_CODE: Self = Self(0xc050003);
    /// `PidTagNonReceiptNotificationRequested = 0x0C06000B`
    #[doc(alias = "PidTagNonReceiptNotificationRequested")]
    pub const PID_TAG_NON_RECEIPT_NOTIFICATION_REQUESTED: Self = Self(0xc06000b);
    /// `PidTagDeliveryPoint = 0x0C070003`
    #[doc(alias = "PidTagDeliveryPoint")]
    pub const PID_TAG_DELIVERY_POINT: Self = Self(0xc070003);
    /// `PidTagOriginatorNonDeliveryReportRequested = 0x0C08000B`
    #[doc(alias = "PidTagOriginatorNonDeliveryReportRequested")]
    pub const PID_TAG_ORIGINATOR_NON_DELIVERY_REPORT_REQUESTED: Self = Self(0xc08000b);
    /// `PidTagOriginatorRequestedAlternateRecipient = 0x0C090102`
    #[doc(alias = "PidTagOriginatorRequestedAlternateRecipient")]
    pub const PID_TAG_ORIGINATOR_REQUESTED_ALTERNATE_RECIPIENT: Self = Self(0xc090102);
    /// `PidTagPhysicalDeliveryBureauFaxDelivery = 0x0C0A000B`
    #[doc(alias = "PidTagPhysicalDeliveryBureauFaxDelivery")]
    pub const PID_TAG_PHYSICAL_DELIVERY_BUREAU_FAX_DELIVERY: Self = Self(0xc0a000b);
    /// `PidTagPhysicalDeliveryMode = 0x0C0B0003`
    #[doc(alias = "PidTagPhysicalDeliveryMode")]
    pub const PID_TAG_PHYSICAL_DELIVERY_MODE: Self = Self(0xc0b0003);
    /// `PidTagPhysicalDeliveryReportRequest = 0x0C0C0003`
    #[doc(alias = "PidTagPhysicalDeliveryReportRequest")]
    pub const PID_TAG_PHYSICAL_DELIVERY_REPORT_REQUEST: Self = Self(0xc0c0003);
    /// `PidTagPhysicalForwardingAddress = 0x0C0D0102`
    #[doc(alias = "PidTagPhysicalForwardingAddress")]
    pub const PID_TAG_PHYSICAL_FORWARDING_ADDRESS: Self = Self(0xc0d0102);
    /// `PidTagPhysicalForwardingAddressRequested = 0x0C0E000B`
    #[doc(alias = "PidTagPhysicalForwardingAddressRequested")]
    pub const PID_TAG_PHYSICAL_FORWARDING_ADDRESS_REQUESTED: Self = Self(0xc0e000b);
    /// `PidTagPhysicalForwardingProhibited = 0x0C0F000B`
    #[doc(alias = "PidTagPhysicalForwardingProhibited")]
    pub const PID_TAG_PHYSICAL_FORWARDING_PROHIBITED: Self = Self(0xc0f000b);
    /// `PidTagPhysicalRenditionAttributes = 0x0C100102`
    #[doc(alias = "PidTagPhysicalRenditionAttributes")]
    pub const PID_TAG_PHYSICAL_RENDITION_ATTRIBUTES: Self = Self(0xc100102);
    /// `PidTagProofOfDelivery = 0x0C110102`
    #[doc(alias = "PidTagProofOfDelivery")]
    pub const PID_TAG_PROOF_OF_DELIVERY: Self = Self(0xc110102);
    /// `PidTagProofOfDeliveryRequested = 0x0C12000B`
    #[doc(alias = "PidTagProofOfDeliveryRequested")]
    pub const PID_TAG_PROOF_OF_DELIVERY_REQUESTED: Self = Self(0xc12000b);
    /// `PidTagRecipientCertificate = 0x0C130102`
    #[doc(alias = "PidTagRecipientCertificate")]
    pub const PID_TAG_RECIPIENT_CERTIFICATE: Self = Self(0xc130102);
    /// `PidTagRecipientNumberForAdvice = 0x0C14001F`
    #[doc(alias = "PidTagRecipientNumberForAdvice")]
    pub const PID_TAG_RECIPIENT_NUMBER_FOR_ADVICE: Self = Self(0xc14001f);
    /// `PidTagRecipientType = 0x0C150003`
    #[doc(alias = "PidTagRecipientType")]
    pub const PID_TAG_RECIPIENT_TYPE: Self = Self(0xc150003);
    /// `PidTagRegisteredMailType = 0x0C160003`
    #[doc(alias = "PidTagRegisteredMailType")]
    pub const PID_TAG_REGISTERED_MAIL_TYPE: Self = Self(0xc160003);
    /// `PidTagReplyRequested = 0x0C17000B`
    #[doc(alias = "PidTagReplyRequested")]
    pub const PID_TAG_REPLY_REQUESTED: Self = Self(0xc17000b);
    /// `PidTagRequestedDeliveryMethod = 0x0C180003`
    #[doc(alias = "PidTagRequestedDeliveryMethod")]
    pub const PID_TAG_REQUESTED_DELIVERY_METHOD: Self = Self(0xc180003);
    /// `PidTagSenderEntryId = 0x0C190102`
    #[doc(alias = "PidTagSenderEntryId")]
    pub const PID_TAG_SENDER_ENTRY_ID: Self = Self(0xc190102);
    /// `PidTagSenderName_A = 0x0C1A001E`
    #[doc(alias = "PidTagSenderName_A")]
    pub const PIDTAGSENDERNAME_A: Self = Self(0xc1a001e);
    /// `PidTagSenderName = 0x0C1A001F`
    #[doc(alias = "PidTagSenderName")]
    pub const PID_TAG_SENDER_NAME: Self = Self(0xc1a001f);
    /// `PidTagSupplementaryInfo_A = 0x0C1B001E`
    #[doc(alias = "PidTagSupplementaryInfo_A")]
    pub const PIDTAGSUPPLEMENTARYINFO_A: Self = Self(0xc1b001e);
    /// `PidTagSupplementaryInfo = 0x0C1B001F`
    #[doc(alias = "PidTagSupplementaryInfo")]
    pub const PID_TAG_SUPPLEMENTARY_INFO: Self = Self(0xc1b001f);
    /// `PidTagTypeOfMtsUser = 0x0C1C0003`
    #[doc(alias = "PidTagTypeOfMtsUser")]
    pub const PID_TAG_TYPE_OF_MTS_USER: Self = Self(0xc1c0003);
    /// `PidTagSenderSearchKey = 0x0C1D0102`
    #[doc(alias = "PidTagSenderSearchKey")]
    pub const PID_TAG_SENDER_SEARCH_KEY: Self = Self(0xc1d0102);
    /// `PidTagSenderAddressType_A = 0x0C1E001E`
    #[doc(alias = "PidTagSenderAddressType_A")]
    pub const PIDTAGSENDERADDRESSTYPE_A: Self = Self(0xc1e001e);
    /// `PidTagSenderAddressType = 0x0C1E001F`
    #[doc(alias = "PidTagSenderAddressType")]
    pub const PID_TAG_SENDER_ADDRESS_TYPE: Self = Self(0xc1e001f);
    /// `PidTagSenderEmailAddress_A = 0x0C1F001E`
    #[doc(alias = "PidTagSenderEmailAddress_A")]
    pub const PIDTAGSENDEREMAILADDRESS_A: Self = Self(0xc1f001e);
    /// `PidTagSenderEmailAddress = 0x0C1F001F`
    #[doc(alias = "PidTagSenderEmailAddress")]
    pub const PID_TAG_SENDER_EMAIL_ADDRESS: Self = Self(0xc1f001f);
    /// `PidTagNonDeliveryReportStatusCode = 0x0C200003`
    #[doc(alias = "PidTagNonDeliveryReportStatusCode")]
    pub const PID_TAG_NON_DELIVERY_REPORT_STATUS_CODE: Self = Self(0xc200003);
    /// `PidTagRemoteMessageTransferAgent_A = 0x0C21001E`
    #[doc(alias = "PidTagRemoteMessageTransferAgent_A")]
    pub const PIDTAGREMOTEMESSAGETRANSFERAGENT_A: Self = Self(0xc21001e);
    /// `PidTagRemoteMessageTransferAgent = 0x0C21001F`
    #[doc(alias = "PidTagRemoteMessageTransferAgent")]
    pub const PID_TAG_REMOTE_MESSAGE_TRANSFER_AGENT: Self = Self(0xc21001f);
    /// `PidTagCurrentVersion = 0x0E000014`
    #[doc(alias = "PidTagCurrentVersion")]
    pub const PID_TAG_CURRENT_VERSION: Self = Self(0xe000014);
    /// `PidTagDeleteAfterSubmit = 0x0E01000B`
    #[doc(alias = "PidTagDeleteAfterSubmit")]
    pub const PID_TAG_DELETE_AFTER_SUBMIT: Self = Self(0xe01000b);
    /// `PidTagDisplayBcc_A = 0x0E02001E`
    #[doc(alias = "PidTagDisplayBcc_A")]
    pub const PIDTAGDISPLAYBCC_A: Self = Self(0xe02001e);
    /// `PidTagDisplayBcc = 0x0E02001F`
    #[doc(alias = "PidTagDisplayBcc")]
    pub const PID_TAG_DISPLAY_BCC: Self = Self(0xe02001f);
    /// `PidTagDisplayCc_A = 0x0E03001E`
    #[doc(alias = "PidTagDisplayCc_A")]
    pub const PIDTAGDISPLAYCC_A: Self = Self(0xe03001e);
    /// `PidTagDisplayCc = 0x0E03001F`
    #[doc(alias = "PidTagDisplayCc")]
    pub const PID_TAG_DISPLAY_CC: Self = Self(0xe03001f);
    /// `PidTagDisplayTo_A = 0x0E04001E`
    #[doc(alias = "PidTagDisplayTo_A")]
    pub const PIDTAGDISPLAYTO_A: Self = Self(0xe04001e);
    /// `PidTagDisplayTo = 0x0E04001F`
    #[doc(alias = "PidTagDisplayTo")]
    pub const PID_TAG_DISPLAY_TO: Self = Self(0xe04001f);
    /// `PidTagParentDisplay = 0x0E05001F`
    #[doc(alias = "PidTagParentDisplay")]
    pub const PID_TAG_PARENT_DISPLAY: Self = Self(0xe05001f);
    /// `PidTagMessageDeliveryTime = 0x0E060040`
    #[doc(alias = "PidTagMessageDeliveryTime")]
    pub const PID_TAG_MESSAGE_DELIVERY_TIME: Self = Self(0xe060040);
    /// `PidTagMessageFlags = 0x0E070003`
    #[doc(alias = "PidTagMessageFlags")]
    pub const PID_TAG_MESSAGE_FLAGS: Self = Self(0xe070003);
    /// `PidTagMessageSize = 0x0E080003`
    #[doc(alias = "PidTagMessageSize")]
    pub const PID_TAG_MESSAGE_SIZE: Self = Self(0xe080003);
    /// `PidTagMessageSizeExtended = 0x0E080014`
    #[doc(alias = "PidTagMessageSizeExtended")]
    pub const PID_TAG_MESSAGE_SIZE_EXTENDED: Self = Self(0xe080014);
    /// `PidTagParentEntryId = 0x0E090102`
    #[doc(alias = "PidTagParentEntryId")]
    pub const PID_TAG_PARENT_ENTRY_ID: Self = Self(0xe090102);
    /// `PidTagSentmailEntryId = 0x0E0A0102`
    #[doc(alias = "PidTagSentmailEntryId")]
    pub const PID_TAG_SENTMAIL_ENTRY_ID: Self = Self(0xe0a0102);
    /// `PidTagCorrelate = 0x0E0C000B`
    #[doc(alias = "PidTagCorrelate")]
    pub const PID_TAG_CORRELATE: Self = Self(0xe0c000b);
    /// `PidTagCorrelateMtsid = 0x0E0D0102`
    #[doc(alias = "PidTagCorrelateMtsid")]
    pub const PID_TAG_CORRELATE_MTSID: Self = Self(0xe0d0102);
    /// `PidTagDiscreteValues = 0x0E0E000B`
    #[doc(alias = "PidTagDiscreteValues")]
    pub const PID_TAG_DISCRETE_VALUES: Self = Self(0xe0e000b);
    /// `PidTagResponsibility = 0x0E0F000B`
    #[doc(alias = "PidTagResponsibility")]
    pub const PID_TAG_RESPONSIBILITY: Self = Self(0xe0f000b);
    /// `PidTagSpoolerStatus = 0x0E100003`
    #[doc(alias = "PidTagSpoolerStatus")]
    pub const PID_TAG_SPOOLER_STATUS: Self = Self(0xe100003);
    /// `PidTagTransportStatus = 0x0E110003`
    #[doc(alias = "PidTagTransportStatus")]
    pub const PID_TAG_TRANSPORT_STATUS: Self = Self(0xe110003);
    /// `PidTagMessageRecipients = 0x0E12000D`
    #[doc(alias = "PidTagMessageRecipients")]
    pub const PID_TAG_MESSAGE_RECIPIENTS: Self = Self(0xe12000d);
    /// `PidTagMessageAttachments = 0x0E13000D`
    #[doc(alias = "PidTagMessageAttachments")]
    pub const PID_TAG_MESSAGE_ATTACHMENTS: Self = Self(0xe13000d);
    /// `PidTagSubmitFlags = 0x0E140003`
    #[doc(alias = "PidTagSubmitFlags")]
    pub const PID_TAG_SUBMIT_FLAGS: Self = Self(0xe140003);
    /// `PidTagRecipientStatus = 0x0E150003`
    #[doc(alias = "PidTagRecipientStatus")]
    pub const PID_TAG_RECIPIENT_STATUS: Self = Self(0xe150003);
    /// `PidTagTransportKey = 0x0E160003`
    #[doc(alias = "PidTagTransportKey")]
    pub const PID_TAG_TRANSPORT_KEY: Self = Self(0xe160003);
    /// `PidTagMessageStatus = 0x0E170003`
    #[doc(alias = "PidTagMessageStatus")]
    pub const PID_TAG_MESSAGE_STATUS: Self = Self(0xe170003);
    /// `PidTagMessageDownloadTime = 0x0E180003`
    #[doc(alias = "PidTagMessageDownloadTime")]
    pub const PID_TAG_MESSAGE_DOWNLOAD_TIME: Self = Self(0xe180003);
    /// `PidTagCreationVersion = 0x0E190014`
    #[doc(alias = "PidTagCreationVersion")]
    pub const PID_TAG_CREATION_VERSION: Self = Self(0xe190014);
    /// `PidTagModifyVersion = 0x0E1A0014`
    #[doc(alias = "PidTagModifyVersion")]
    pub const PID_TAG_MODIFY_VERSION: Self = Self(0xe1a0014);
    /// `PidTagHasAttachments = 0x0E1B000B`
    #[doc(alias = "PidTagHasAttachments")]
    pub const PID_TAG_HAS_ATTACHMENTS: Self = Self(0xe1b000b);
    /// `PidTagBodyCrc = 0x0E1C0003`
    #[doc(alias = "PidTagBodyCrc")]
    pub const PID_TAG_BODY_CRC: Self = Self(0xe1c0003);
    /// `PidTagNormalizedSubject_A = 0x0E1D001E`
    #[doc(alias = "PidTagNormalizedSubject_A")]
    pub const PIDTAGNORMALIZEDSUBJECT_A: Self = Self(0xe1d001e);
    /// `PidTagNormalizedSubject = 0x0E1D001F`
    #[doc(alias = "PidTagNormalizedSubject")]
    pub const PID_TAG_NORMALIZED_SUBJECT: Self = Self(0xe1d001f);
    /// `PidTagRtfInSync = 0x0E1F000B`
    #[doc(alias = "PidTagRtfInSync")]
    pub const PID_TAG_RTF_IN_SYNC: Self = Self(0xe1f000b);
    /// `PidTagAttachSize = 0x0E200003`
    #[doc(alias = "PidTagAttachSize")]
    pub const PID_TAG_ATTACH_SIZE: Self = Self(0xe200003);
    /// `PidTagAttachNumber = 0x0E210003`
    #[doc(alias = "PidTagAttachNumber")]
    pub const PID_TAG_ATTACH_NUMBER: Self = Self(0xe210003);
    /// `PidTagPreprocess = 0x0E22000B`
    #[doc(alias = "PidTagPreprocess")]
    pub const PID_TAG_PREPROCESS: Self = Self(0xe22000b);
    /// `PidTagInternetArticleNumber = 0x0E230003`
    #[doc(alias = "PidTagInternetArticleNumber")]
    pub const PID_TAG_INTERNET_ARTICLE_NUMBER: Self = Self(0xe230003);
    /// `PidTagOriginatingMtaCertificate = 0x0E250102`
    #[doc(alias = "PidTagOriginatingMtaCertificate")]
    pub const PID_TAG_ORIGINATING_MTA_CERTIFICATE: Self = Self(0xe250102);
    /// `PidTagProofOfSubmission = 0x0E260102`
    #[doc(alias = "PidTagProofOfSubmission")]
    pub const PID_TAG_PROOF_OF_SUBMISSION: Self = Self(0xe260102);
    /// `PidTagSecurityDescriptor = 0x0E270102`
    #[doc(alias = "PidTagSecurityDescriptor")]
    pub const PID_TAG_SECURITY_DESCRIPTOR: Self = Self(0xe270102);
    /// `PidTagPrimarySendAccount_A = 0x0E28001E`
    #[doc(alias = "PidTagPrimarySendAccount_A")]
    pub const PIDTAGPRIMARYSENDACCOUNT_A: Self = Self(0xe28001e);
    /// `PidTagPrimarySendAccount = 0x0E28001F`
    #[doc(alias = "PidTagPrimarySendAccount")]
    pub const PID_TAG_PRIMARY_SEND_ACCOUNT: Self = Self(0xe28001f);
    /// `PidTagNextSendAcct_A = 0x0E29001E`
    #[doc(alias = "PidTagNextSendAcct_A")]
    pub const PIDTAGNEXTSENDACCT_A: Self = Self(0xe29001e);
    /// `PidTagNextSendAcct = 0x0E29001F`
    #[doc(alias = "PidTagNextSendAcct")]
    pub const PID_TAG_NEXT_SEND_ACCT: Self = Self(0xe29001f);
    /// `PidTagExchangeRemoteHeader = 0x0E2A000B`
    #[doc(alias = "PidTagExchangeRemoteHeader")]
    pub const PID_TAG_EXCHANGE_REMOTE_HEADER: Self = Self(0xe2a000b);
    /// `PidTagToDoItemFlags = 0x0E2B0003`
    #[doc(alias = "PidTagToDoItemFlags")]
    pub const PID_TAG_TO_DO_ITEM_FLAGS: Self = Self(0xe2b0003);
    /// `PidTagSwappedToDoStore = 0x0E2C0102`
    #[doc(alias = "PidTagSwappedToDoStore")]
    pub const PID_TAG_SWAPPED_TO_DO_STORE: Self = Self(0xe2c0102);
    /// `PidTagSwappedToDoData = 0x0E2D0102`
    #[doc(alias = "PidTagSwappedToDoData")]
    pub const PID_TAG_SWAPPED_TO_DO_DATA: Self = Self(0xe2d0102);
    /// `PidTagReplItemId = 0x0E300003`
    #[doc(alias = "PidTagReplItemId")]
    pub const PID_TAG_REPL_ITEM_ID: Self = Self(0xe300003);
    /// `PidTagReplChangenum = 0x0E330014`
    #[doc(alias = "PidTagReplChangenum")]
    pub const PID_TAG_REPL_CHANGENUM: Self = Self(0xe330014);
    /// `PidTagReplVersionhistory = 0x0E340102`
    #[doc(alias = "PidTagReplVersionhistory")]
    pub const PID_TAG_REPL_VERSIONHISTORY: Self = Self(0xe340102);
    /// `PidTagReplFlags = 0x0E380003`
    #[doc(alias = "PidTagReplFlags")]
    pub const PID_TAG_REPL_FLAGS: Self = Self(0xe380003);
    /// `PidTagReplCopiedfromVersionhistory = 0x0E3C0102`
    #[doc(alias = "PidTagReplCopiedfromVersionhistory")]
    pub const PID_TAG_REPL_COPIEDFROM_VERSIONHISTORY: Self = Self(0xe3c0102);
    /// `PidTagReplCopiedfromItemid = 0x0E3D0102`
    #[doc(alias = "PidTagReplCopiedfromItemid")]
    pub const PID_TAG_REPL_COPIEDFROM_ITEMID: Self = Self(0xe3d0102);
    /// `PidTagUrlComponentNameSet = 0x0E62000B`
    #[doc(alias = "PidTagUrlComponentNameSet")]
    pub const PID_TAG_URL_COMPONENT_NAME_SET: Self = Self(0xe62000b);
    /// `PidTagRead = 0x0E69000B`
    #[doc(alias = "PidTagRead")]
    pub const PID_TAG_READ: Self = Self(0xe69000b);
    /// `PidTagSecurityDescriptorAsXml_A = 0x0E6A001E`
    #[doc(alias = "PidTagSecurityDescriptorAsXml_A")]
    pub const PIDTAGSECURITYDESCRIPTORASXML_A: Self = Self(0xe6a001e);
    /// `PidTagSecurityDescriptorAsXml = 0x0E6A001F`
    #[doc(alias = "PidTagSecurityDescriptorAsXml")]
    pub const PID_TAG_SECURITY_DESCRIPTOR_AS_XML: Self = Self(0xe6a001f);
    /// `PidTagTrustSender = 0x0E790003`
    #[doc(alias = "PidTagTrustSender")]
    pub const PID_TAG_TRUST_SENDER: Self = Self(0xe790003);
    /// `PidTagExchangeNTSecurityDescriptor = 0x0E840102`
    #[doc(alias = "PidTagExchangeNTSecurityDescriptor")]
    pub const PID_TAG_EXCHANGE_NT_SECURITY_DESCRIPTOR: Self = Self(0xe840102);
    /// `PidTagExtendedRuleMessageActions = 0x0E990102`
    #[doc(alias = "PidTagExtendedRuleMessageActions")]
    pub const PID_TAG_EXTENDED_RULE_MESSAGE_ACTIONS: Self = Self(0xe990102);
    /// `PidTagExtendedRuleMessageCondition = 0x0E9A0102`
    #[doc(alias = "PidTagExtendedRuleMessageCondition")]
    pub const PID_TAG_EXTENDED_RULE_MESSAGE_CONDITION: Self = Self(0xe9a0102);
    /// `PidTagExtendedRuleSizeLimit = 0x0E9B0003`
    #[doc(alias = "PidTagExtendedRuleSizeLimit")]
    pub const PID_TAG_EXTENDED_RULE_SIZE_LIMIT: Self = Self(0xe9b0003);
    /// `PidTagTnefUnprocessedProps = 0x0E9C0102`
    #[doc(alias = "PidTagTnefUnprocessedProps")]
    pub const PID_TAG_TNEF_UNPROCESSED_PROPS: Self = Self(0xe9c0102);
    /// `PidTagAssociatedSharingProvider = 0x0EA00048`
    #[doc(alias = "PidTagAssociatedSharingProvider")]
    pub const PID_TAG_ASSOCIATED_SHARING_PROVIDER: Self = Self(0xea00048);
    /// `PidTagProviderItemId = 0x0EA30102`
    #[doc(alias = "PidTagProviderItemId")]
    pub const PID_TAG_PROVIDER_ITEM_ID: Self = Self(0xea30102);
    /// `PidTagProviderParentItemId = 0x0EA40102`
    #[doc(alias = "PidTagProviderParentItemId")]
    pub const PID_TAG_PROVIDER_PARENT_ITEM_ID: Self = Self(0xea40102);
    /// `PidTagSearchAttachments = 0x0EA5001F`
    #[doc(alias = "PidTagSearchAttachments")]
    pub const PID_TAG_SEARCH_ATTACHMENTS: Self = Self(0xea5001f);
    /// `PidTagSearchRecipientEmailTo = 0x0EA6001F`
    #[doc(alias = "PidTagSearchRecipientEmailTo")]
    pub const PID_TAG_SEARCH_RECIPIENT_EMAIL_TO: Self = Self(0xea6001f);
    /// `PidTagSearchRecipientEmailCc = 0x0EA7001F`
    #[doc(alias = "PidTagSearchRecipientEmailCc")]
    pub const PID_TAG_SEARCH_RECIPIENT_EMAIL_CC: Self = Self(0xea7001f);
    /// `PidTagSearchRecipientEmailBcc = 0x0EA8001F`
    #[doc(alias = "PidTagSearchRecipientEmailBcc")]
    pub const PID_TAG_SEARCH_RECIPIENT_EMAIL_BCC: Self = Self(0xea8001f);
    /// `PidTagConversationThreadId = 0x0F030102`
    #[doc(alias = "PidTagConversationThreadId")]
    pub const PID_TAG_CONVERSATION_THREAD_ID: Self = Self(0xf030102);
    /// `PidTagAccess = 0x0FF40003`
    #[doc(alias = "PidTagAccess")]
    pub const PID_TAG_ACCESS: Self = Self(0xff40003);
    /// `PidTagRowType = 0x0FF50003`
    #[doc(alias = "PidTagRowType")]
    pub const PID_TAG_ROW_TYPE: Self = Self(0xff50003);
    /// `PidTagInstanceKey = 0x0FF60102`
    #[doc(alias = "PidTagInstanceKey")]
    pub const PID_TAG_INSTANCE_KEY: Self = Self(0xff60102);
    /// `PidTagAccessLevel = 0x0FF70003`
    #[doc(alias = "PidTagAccessLevel")]
    pub const PID_TAG_ACCESS_LEVEL: Self = Self(0xff70003);
    /// `PidTagMappingSignature = 0x0FF80102`
    #[doc(alias = "PidTagMappingSignature")]
    pub const PID_TAG_MAPPING_SIGNATURE: Self = Self(0xff80102);
    /// `PidTagRecordKey = 0x0FF90102`
    #[doc(alias = "PidTagRecordKey")]
    pub const PID_TAG_RECORD_KEY: Self = Self(0xff90102);
    /// `PidTagStoreRecordKey = 0x0FFA0102`
    #[doc(alias = "PidTagStoreRecordKey")]
    pub const PID_TAG_STORE_RECORD_KEY: Self = Self(0xffa0102);
    /// `PidTagStoreEntryId = 0x0FFB0102`
    #[doc(alias = "PidTagStoreEntryId")]
    pub const PID_TAG_STORE_ENTRY_ID: Self = Self(0xffb0102);
    /// `PidTagMiniIcon = 0x0FFC0102`
    #[doc(alias = "PidTagMiniIcon")]
    pub const PID_TAG_MINI_ICON: Self = Self(0xffc0102);
    /// `PidTagIcon = 0x0FFD0102`
    #[doc(alias = "PidTagIcon")]
    pub const PID_TAG_ICON: Self = Self(0xffd0102);
    /// `PidTagObjectType = 0x0FFE0003`
    #[doc(alias = "PidTagObjectType")]
    pub const PID_TAG_OBJECT_TYPE: Self = Self(0xffe0003);
    /// `PidTagEntryId = 0x0FFF0102`
    #[doc(alias = "PidTagEntryId")]
    pub const PID_TAG_ENTRY_ID: Self = Self(0xfff0102);
    /// `PidTagBody_A = 0x1000001E`
    #[doc(alias = "PidTagBody_A")]
    pub const PIDTAGBODY_A: Self = Self(0x1000001e);
    /// `PidTagBody = 0x1000001F`
    #[doc(alias = "PidTagBody")]
    pub const PID_TAG_BODY: Self = Self(0x1000001f);
    /// `PidTagReportText_A = 0x1001001E`
    #[doc(alias = "PidTagReportText_A")]
    pub const PIDTAGREPORTTEXT_A: Self = Self(0x1001001e);
    /// `PidTagReportText = 0x1001001F`
    #[doc(alias = "PidTagReportText")]
    pub const PID_TAG_REPORT_TEXT: Self = Self(0x1001001f);
    /// `PidTagOriginatorAndDlExpansionHistory = 0x10020102`
    #[doc(alias = "PidTagOriginatorAndDlExpansionHistory")]
    pub const PID_TAG_ORIGINATOR_AND_DL_EXPANSION_HISTORY: Self = Self(0x10020102);
    /// `PidTagReportingDlName = 0x10030102`
    #[doc(alias = "PidTagReportingDlName")]
    pub const PID_TAG_REPORTING_DL_NAME: Self = Self(0x10030102);
    /// `PidTagReportingMtaCertificate = 0x10040102`
    #[doc(alias = "PidTagReportingMtaCertificate")]
    pub const PID_TAG_REPORTING_MTA_CERTIFICATE: Self = Self(0x10040102);
    /// `PidTagRtfSyncBodyCrc = 0x10060003`
    #[doc(alias = "PidTagRtfSyncBodyCrc")]
    pub const PID_TAG_RTF_SYNC_BODY_CRC: Self = Self(0x10060003);
    /// `PidTagRtfSyncBodyCount = 0x10070003`
    #[doc(alias = "PidTagRtfSyncBodyCount")]
    pub const PID_TAG_RTF_SYNC_BODY_COUNT: Self = Self(0x10070003);
    /// `PidTagRtfSyncBodyTag = 0x1008001F`
    #[doc(alias = "PidTagRtfSyncBodyTag")]
    pub const PID_TAG_RTF_SYNC_BODY_TAG: Self = Self(0x1008001f);
    /// `PidTagRtfCompressed = 0x10090102`
    #[doc(alias = "PidTagRtfCompressed")]
    pub const PID_TAG_RTF_COMPRESSED: Self = Self(0x10090102);
    /// `PidTagRtfSyncPrefixCount = 0x10100003`
    #[doc(alias = "PidTagRtfSyncPrefixCount")]
    pub const PID_TAG_RTF_SYNC_PREFIX_COUNT: Self = Self(0x10100003);
    /// `PidTagRtfSyncTrailingCount = 0x10110003`
    #[doc(alias = "PidTagRtfSyncTrailingCount")]
    pub const PID_TAG_RTF_SYNC_TRAILING_COUNT: Self = Self(0x10110003);
    /// `PidTagOriginallyIntendedRecipEntryId = 0x10120102`
    #[doc(alias = "PidTagOriginallyIntendedRecipEntryId")]
    pub const PID_TAG_ORIGINALLY_INTENDED_RECIP_ENTRY_ID: Self = Self(0x10120102);
    /// `PidTagBodyHtml_A = 0x1013001E`
    #[doc(alias = "PidTagBodyHtml_A")]
    pub const PIDTAGBODYHTML_A: Self = Self(0x1013001e);
    /// `PidTagBodyHtml = 0x1013001F`
    #[doc(alias = "PidTagBodyHtml")]
    pub const PID_TAG_BODY_HTML: Self = Self(0x1013001f);
    /// `PidTagHtml = 0x10130102`
    #[doc(alias = "PidTagHtml")]
    pub const PID_TAG_HTML: Self = Self(0x10130102);
    /// `PidTagBodyContentLocation_A = 0x1014001E`
    #[doc(alias = "PidTagBodyContentLocation_A")]
    pub const PIDTAGBODYCONTENTLOCATION_A: Self = Self(0x1014001e);
    /// `PidTagBodyContentLocation = 0x1014001F`
    #[doc(alias = "PidTagBodyContentLocation")]
    pub const PID_TAG_BODY_CONTENT_LOCATION: Self = Self(0x1014001f);
    /// `PidTagBodyContentId_A = 0x1015001E`
    #[doc(alias = "PidTagBodyContentId_A")]
    pub const PIDTAGBODYCONTENTID_A: Self = Self(0x1015001e);
    /// `PidTagBodyContentId = 0x1015001F`
    #[doc(alias = "PidTagBodyContentId")]
    pub const PID_TAG_BODY_CONTENT_ID: Self = Self(0x1015001f);
    /// `PidTagNativeBody = 0x10160003`
    #[doc(alias = "PidTagNativeBody")]
    pub const PID_TAG_NATIVE_BODY: Self = Self(0x10160003);
    /// `PidTagInternetApproved = 0x1030001F`
    #[doc(alias = "PidTagInternetApproved")]
    pub const PID_TAG_INTERNET_APPROVED: Self = Self(0x1030001f);
    /// `PidTagInternetControl = 0x1031001F`
    #[doc(alias = "PidTagInternetControl")]
    pub const PID_TAG_INTERNET_CONTROL: Self = Self(0x1031001f);
    /// `PidTagInternetDistribution = 0x1032001F`
    #[doc(alias = "PidTagInternetDistribution")]
    pub const PID_TAG_INTERNET_DISTRIBUTION: Self = Self(0x1032001f);
    /// `PidTagInternetFollowupTo = 0x1033001F`
    #[doc(alias = "PidTagInternetFollowupTo")]
    pub const PID_TAG_INTERNET_FOLLOWUP_TO: Self = Self(0x1033001f);
    /// `PidTagInternetLines = 0x10340003`
    #[doc(alias = "PidTagInternetLines")]
    pub const PID_TAG_INTERNET_LINES: Self = Self(0x10340003);
    /// `PidTagInternetMessageId_A = 0x1035001E`
    #[doc(alias = "PidTagInternetMessageId_A")]
    pub const PIDTAGINTERNETMESSAGEID_A: Self = Self(0x1035001e);
    /// `PidTagInternetMessageId = 0x1035001F`
    #[doc(alias = "PidTagInternetMessageId")]
    pub const PID_TAG_INTERNET_MESSAGE_ID: Self = Self(0x1035001f);
    /// `PidTagInternetOrganization = 0x1037001F`
    #[doc(alias = "PidTagInternetOrganization")]
    pub const PID_TAG_INTERNET_ORGANIZATION: Self = Self(0x1037001f);
    /// `PidTagInternetNntpPath = 0x1038001F`
    #[doc(alias = "PidTagInternetNntpPath")]
    pub const PID_TAG_INTERNET_NNTP_PATH: Self = Self(0x1038001f);
    /// `PidTagInternetReferences_A = 0x1039001E`
    #[doc(alias = "PidTagInternetReferences_A")]
    pub const PIDTAGINTERNETREFERENCES_A: Self = Self(0x1039001e);
    /// `PidTagInternetReferences = 0x1039001F`
    #[doc(alias = "PidTagInternetReferences")]
    pub const PID_TAG_INTERNET_REFERENCES: Self = Self(0x1039001f);
    /// `PidTagInReplyToId_A = 0x1042001E`
    #[doc(alias = "PidTagInReplyToId_A")]
    pub const PIDTAGINREPLYTOID_A: Self = Self(0x1042001e);
    /// `PidTagInReplyToId = 0x1042001F`
    #[doc(alias = "PidTagInReplyToId")]
    pub const PID_TAG_IN_REPLY_TO_ID: Self = Self(0x1042001f);
    /// `PidTagListHelp_A = 0x1043001E`
    #[doc(alias = "PidTagListHelp_A")]
    pub const PIDTAGLISTHELP_A: Self = Self(0x1043001e);
    /// `PidTagListHelp = 0x1043001F`
    #[doc(alias = "PidTagListHelp")]
    pub const PID_TAG_LIST_HELP: Self = Self(0x1043001f);
    /// `PidTagListSubscribe_A = 0x1044001E`
    #[doc(alias = "PidTagListSubscribe_A")]
    pub const PIDTAGLISTSUBSCRIBE_A: Self = Self(0x1044001e);
    /// `PidTagListSubscribe = 0x1044001F`
    #[doc(alias = "PidTagListSubscribe")]
    pub const PID_TAG_LIST_SUBSCRIBE: Self = Self(0x1044001f);
    /// `PidTagListUnsubscribe_A = 0x1045001E`
    #[doc(alias = "PidTagListUnsubscribe_A")]
    pub const PIDTAGLISTUNSUBSCRIBE_A: Self = Self(0x1045001e);
    /// `PidTagListUnsubscribe = 0x1045001F`
    #[doc(alias = "PidTagListUnsubscribe")]
    pub const PID_TAG_LIST_UNSUBSCRIBE: Self = Self(0x1045001f);
    /// `PidTagOriginalMessageId_A = 0x1046001E`
    #[doc(alias = "PidTagOriginalMessageId_A")]
    pub const PIDTAGORIGINALMESSAGEID_A: Self = Self(0x1046001e);
    /// `PidTagOriginalMessageId = 0x1046001F`
    #[doc(alias = "PidTagOriginalMessageId")]
    pub const PID_TAG_ORIGINAL_MESSAGE_ID: Self = Self(0x1046001f);
    /// `PidTagIconIndex = 0x10800003`
    #[doc(alias = "PidTagIconIndex")]
    pub const PID_TAG_ICON_INDEX: Self = Self(0x10800003);
    /// `PidTagLastVerbExecuted = 0x10810003`
    #[doc(alias = "PidTagLastVerbExecuted")]
    pub const PID_TAG_LAST_VERB_EXECUTED: Self = Self(0x10810003);
    /// `PidTagLastVerbExecutionTime = 0x10820040`
    #[doc(alias = "PidTagLastVerbExecutionTime")]
    pub const PID_TAG_LAST_VERB_EXECUTION_TIME: Self = Self(0x10820040);
    /// `PidTagFlagStatus = 0x10900003`
    #[doc(alias = "PidTagFlagStatus")]
    pub const PID_TAG_FLAG_STATUS: Self = Self(0x10900003);
    /// `PidTagFlagCompleteTime = 0x10910040`
    #[doc(alias = "PidTagFlagCompleteTime")]
    pub const PID_TAG_FLAG_COMPLETE_TIME: Self = Self(0x10910040);
    /// `PidTagFollowupIcon = 0x10950003`
    #[doc(alias = "PidTagFollowupIcon")]
    pub const PID_TAG_FOLLOWUP_ICON: Self = Self(0x10950003);
    /// `PidTagBlockStatus = 0x10960003`
    #[doc(alias = "PidTagBlockStatus")]
    pub const PID_TAG_BLOCK_STATUS: Self = Self(0x10960003);
    /// `PidTagItemTemporaryflags = 0x10970003`
    #[doc(alias = "PidTagItemTemporaryflags")]
    pub const PID_TAG_ITEM_TEMPORARYFLAGS: Self = Self(0x10970003);
    /// `PidTagConflictItems = 0x10981102`
    #[doc(alias = "PidTagConflictItems")]
    pub const PID_TAG_CONFLICT_ITEMS: Self = Self(0x10981102);
    /// `PidTagICalendarStartTime = 0x10C30040`
    #[doc(alias = "PidTagICalendarStartTime")]
    pub const PID_TAG_I_CALENDAR_START_TIME: Self = Self(0x10c30040);
    /// `PidTagICalendarEndTime = 0x10C40040`
    #[doc(alias = "PidTagICalendarEndTime")]
    pub const PID_TAG_I_CALENDAR_END_TIME: Self = Self(0x10c40040);
    /// `PidTagCdoRecurrenceid = 0x10C50040`
    #[doc(alias = "PidTagCdoRecurrenceid")]
    pub const PID_TAG_CDO_RECURRENCEID: Self = Self(0x10c50040);
    /// `PidTagICalendarReminderNextTime = 0x10CA0040`
    #[doc(alias = "PidTagICalendarReminderNextTime")]
    pub const PID_TAG_I_CALENDAR_REMINDER_NEXT_TIME: Self = Self(0x10ca0040);
    /// `PidTagImapCachedMsgsize = 0x10F00102`
    #[doc(alias = "PidTagImapCachedMsgsize")]
    pub const PID_TAG_IMAP_CACHED_MSGSIZE: Self = Self(0x10f00102);
    /// `PidTagDisableFullFidelity = 0x10F2000B`
    #[doc(alias = "PidTagDisableFullFidelity")]
    pub const PID_TAG_DISABLE_FULL_FIDELITY: Self = Self(0x10f2000b);
    /// `PidTagUrlComponentName_A = 0x10F3001E`
    #[doc(alias = "PidTagUrlComponentName_A")]
    pub const PIDTAGURLCOMPONENTNAME_A: Self = Self(0x10f3001e);
    /// `PidTagUrlComponentName = 0x10F3001F`
    #[doc(alias = "PidTagUrlComponentName")]
    pub const PID_TAG_URL_COMPONENT_NAME: Self = Self(0x10f3001f);
    /// `PidTagAttributeHidden = 0x10F4000B`
    #[doc(alias = "PidTagAttributeHidden")]
    pub const PID_TAG_ATTRIBUTE_HIDDEN: Self = Self(0x10f4000b);
    /// `PidTagAttributeSystem = 0x10F5000B`
    #[doc(alias = "PidTagAttributeSystem")]
    pub const PID_TAG_ATTRIBUTE_SYSTEM: Self = Self(0x10f5000b);
    /// `PidTagAttributeReadOnly = 0x10F6000B`
    #[doc(alias = "PidTagAttributeReadOnly")]
    pub const PID_TAG_ATTRIBUTE_READ_ONLY: Self = Self(0x10f6000b);
    /// `PidTagRowid = 0x30000003`
    #[doc(alias = "PidTagRowid")]
    pub const PID_TAG_ROWID: Self = Self(0x30000003);
    /// `PidTagDisplayName_A = 0x3001001E`
    #[doc(alias = "PidTagDisplayName_A")]
    pub const PIDTAGDISPLAYNAME_A: Self = Self(0x3001001e);
    /// `PidTagDisplayName = 0x3001001F`
    #[doc(alias = "PidTagDisplayName")]
    pub const PID_TAG_DISPLAY_NAME: Self = Self(0x3001001f);
    /// `PidTagAddressType_A = 0x3002001E`
    #[doc(alias = "PidTagAddressType_A")]
    pub const PIDTAGADDRESSTYPE_A: Self = Self(0x3002001e);
    /// `PidTagAddressType = 0x3002001F`
    #[doc(alias = "PidTagAddressType")]
    pub const PID_TAG_ADDRESS_TYPE: Self = Self(0x3002001f);
    /// `PidTagEmailAddress_A = 0x3003001E`
    #[doc(alias = "PidTagEmailAddress_A")]
    pub const PIDTAGEMAILADDRESS_A: Self = Self(0x3003001e);
    /// `PidTagEmailAddress = 0x3003001F`
    #[doc(alias = "PidTagEmailAddress")]
    pub const PID_TAG_EMAIL_ADDRESS: Self = Self(0x3003001f);
    /// `PidTagComment_A = 0x3004001E`
    #[doc(alias = "PidTagComment_A")]
    pub const PIDTAGCOMMENT_A: Self = Self(0x3004001e);
    /// `PidTagComment = 0x3004001F`
    #[doc(alias = "PidTagComment")]
    pub const PID_TAG_COMMENT: Self = Self(0x3004001f);
    /// `PidTagDepth = 0x30050003`
    #[doc(alias = "PidTagDepth")]
    pub const PID_TAG_DEPTH: Self = Self(0x30050003);
    /// `PidTagProviderDisplay = 0x3006001F`
    #[doc(alias = "PidTagProviderDisplay")]
    pub const PID_TAG_PROVIDER_DISPLAY: Self = Self(0x3006001f);
    /// `PidTagCreationTime = 0x30070040`
    #[doc(alias = "PidTagCreationTime")]
    pub const PID_TAG_CREATION_TIME: Self = Self(0x30070040);
    /// `PidTagLastModificationTime = 0x30080040`
    #[doc(alias = "PidTagLastModificationTime")]
    pub const PID_TAG_LAST_MODIFICATION_TIME: Self = Self(0x30080040);
    /// `PidTagResourceFlags = 0x30090003`
    #[doc(alias = "PidTagResourceFlags")]
    pub const PID_TAG_RESOURCE_FLAGS: Self = Self(0x30090003);
    /// `PidTagProviderDllName = 0x300A001F`
    #[doc(alias = "PidTagProviderDllName")]
    pub const PID_TAG_PROVIDER_DLL_NAME: Self = Self(0x300a001f);
    /// `PidTagSearchKey = 0x300B0102`
    #[doc(alias = "PidTagSearchKey")]
    pub const PID_TAG_SEARCH_KEY: Self = Self(0x300b0102);
    /// `PidTagProviderUid = 0x300C0102`
    #[doc(alias = "PidTagProviderUid")]
    pub const PID_TAG_PROVIDER_UID: Self = Self(0x300c0102);
    /// `PidTagProviderOrdinal = 0x300D0003`
    #[doc(alias = "PidTagProviderOrdinal")]
    pub const PID_TAG_PROVIDER_ORDINAL: Self = Self(0x300d0003);
    /// `PidTagTargetEntryId = 0x30100102`
    #[doc(alias = "PidTagTargetEntryId")]
    pub const PID_TAG_TARGET_ENTRY_ID: Self = Self(0x30100102);
    /// `PidTagConversationId = 0x30130102`
    #[doc(alias = "PidTagConversationId")]
    pub const PID_TAG_CONVERSATION_ID: Self = Self(0x30130102);
    /// `PidTagConversationIndexTracking = 0x3016000B`
    #[doc(alias = "PidTagConversationIndexTracking")]
    pub const PID_TAG_CONVERSATION_INDEX_TRACKING: Self = Self(0x3016000b);
    /// `PidTagArchiveTag = 0x30180102`
    #[doc(alias = "PidTagArchiveTag")]
    pub const PID_TAG_ARCHIVE_TAG: Self = Self(0x30180102);
    /// `PidTagPolicyTag = 0x30190102`
    #[doc(alias = "PidTagPolicyTag")]
    pub const PID_TAG_POLICY_TAG: Self = Self(0x30190102);
    /// `PidTagRetentionPeriod = 0x301A0003`
    #[doc(alias = "PidTagRetentionPeriod")]
    pub const PID_TAG_RETENTION_PERIOD: Self = Self(0x301a0003);
    /// `PidTagStartDateEtc = 0x301B0102`
    #[doc(alias = "PidTagStartDateEtc")]
    pub const PID_TAG_START_DATE_ETC: Self = Self(0x301b0102);
    /// `PidTagRetentionDate = 0x301C0040`
    #[doc(alias = "PidTagRetentionDate")]
    pub const PID_TAG_RETENTION_DATE: Self = Self(0x301c0040);
    /// `PidTagRetentionFlags = 0x301D0003`
    #[doc(alias = "PidTagRetentionFlags")]
    pub const PID_TAG_RETENTION_FLAGS: Self = Self(0x301d0003);
    /// `PidTagArchivePeriod = 0x301E0003`
    #[doc(alias = "PidTagArchivePeriod")]
    pub const PID_TAG_ARCHIVE_PERIOD: Self = Self(0x301e0003);
    /// `PidTagArchiveDate = 0x301F0040`
    #[doc(alias = "PidTagArchiveDate")]
    pub const PID_TAG_ARCHIVE_DATE: Self = Self(0x301f0040);
    /// `PidTagFormClsid = 0x33020048`
    #[doc(alias = "PidTagFormClsid")]
    pub const PID_TAG_FORM_CLSID: Self = Self(0x33020048);
    /// `PidTagFormHostMap = 0x33061003`
    #[doc(alias = "PidTagFormHostMap")]
    pub const PID_TAG_FORM_HOST_MAP: Self = Self(0x33061003);
    /// `PidTagFormHidden = 0x3307000B`
    #[doc(alias = "PidTagFormHidden")]
    pub const PID_TAG_FORM_HIDDEN: Self = Self(0x3307000b);
    /// `PidTagFormDesignerGuid = 0x33090048`
    #[doc(alias = "PidTagFormDesignerGuid")]
    pub const PID_TAG_FORM_DESIGNER_GUID: Self = Self(0x33090048);
    /// `PidTagFormMessageBehavior = 0x330A0003`
    #[doc(alias = "PidTagFormMessageBehavior")]
    pub const PID_TAG_FORM_MESSAGE_BEHAVIOR: Self = Self(0x330a0003);
    /// `PidTagDefaultStore = 0x3400000B`
    #[doc(alias = "PidTagDefaultStore")]
    pub const PID_TAG_DEFAULT_STORE: Self = Self(0x3400000b);
    /// `PidTagStoreSupportMask = 0x340D0003`
    #[doc(alias = "PidTagStoreSupportMask")]
    pub const PID_TAG_STORE_SUPPORT_MASK: Self = Self(0x340d0003);
    /// `PidTagStoreState = 0x340E0003`
    #[doc(alias = "PidTagStoreState")]
    pub const PID_TAG_STORE_STATE: Self = Self(0x340e0003);
    /// `PidTagIpmSubtreeSearchKey = 0x34100102`
    #[doc(alias = "PidTagIpmSubtreeSearchKey")]
    pub const PID_TAG_IPM_SUBTREE_SEARCH_KEY: Self = Self(0x34100102);
    /// `PidTagIpmOutboxSearchKey = 0x34110102`
    #[doc(alias = "PidTagIpmOutboxSearchKey")]
    pub const PID_TAG_IPM_OUTBOX_SEARCH_KEY: Self = Self(0x34110102);
    /// `PidTagIpmWastebasketSearchKey = 0x34120102`
    #[doc(alias = "PidTagIpmWastebasketSearchKey")]
    pub const PID_TAG_IPM_WASTEBASKET_SEARCH_KEY: Self = Self(0x34120102);
    /// `PidTagIpmSentmailSearchKey = 0x34130102`
    #[doc(alias = "PidTagIpmSentmailSearchKey")]
    pub const PID_TAG_IPM_SENTMAIL_SEARCH_KEY: Self = Self(0x34130102);
    /// `PidTagMdbProvider = 0x34140102`
    #[doc(alias = "PidTagMdbProvider")]
    pub const PID_TAG_MDB_PROVIDER: Self = Self(0x34140102);
    /// `PidTagReceiveFolderSettings = 0x3415000D`
    #[doc(alias = "PidTagReceiveFolderSettings")]
    pub const PID_TAG_RECEIVE_FOLDER_SETTINGS: Self = Self(0x3415000d);
    /// `PidTagValidFolderMask = 0x35DF0003`
    #[doc(alias = "PidTagValidFolderMask")]
    pub const PID_TAG_VALID_FOLDER_MASK: Self = Self(0x35df0003);
    /// `PidTagIpmSubtreeEntryId = 0x35E00102`
    #[doc(alias = "PidTagIpmSubtreeEntryId")]
    pub const PID_TAG_IPM_SUBTREE_ENTRY_ID: Self = Self(0x35e00102);
    /// `PidTagIpmOutboxEntryId = 0x35E20102`
    #[doc(alias = "PidTagIpmOutboxEntryId")]
    pub const PID_TAG_IPM_OUTBOX_ENTRY_ID: Self = Self(0x35e20102);
    /// `PidTagIpmWastebasketEntryId = 0x35E30102`
    #[doc(alias = "PidTagIpmWastebasketEntryId")]
    pub const PID_TAG_IPM_WASTEBASKET_ENTRY_ID: Self = Self(0x35e30102);
    /// `PidTagIpmSentmailEntryId = 0x35E40102`
    #[doc(alias = "PidTagIpmSentmailEntryId")]
    pub const PID_TAG_IPM_SENTMAIL_ENTRY_ID: Self = Self(0x35e40102);
    /// `PidTagViewsEntryId = 0x35E50102`
    #[doc(alias = "PidTagViewsEntryId")]
    pub const PID_TAG_VIEWS_ENTRY_ID: Self = Self(0x35e50102);
    /// `PidTagCommonViewsEntryId = 0x35E60102`
    #[doc(alias = "PidTagCommonViewsEntryId")]
    pub const PID_TAG_COMMON_VIEWS_ENTRY_ID: Self = Self(0x35e60102);
    /// `PidTagFinderEntryId = 0x35E70102`
    #[doc(alias = "PidTagFinderEntryId")]
    pub const PID_TAG_FINDER_ENTRY_ID: Self = Self(0x35e70102);
    /// `PidTagIpmSharingEntryId = 0x35EF0102`
    #[doc(alias = "PidTagIpmSharingEntryId")]
    pub const PID_TAG_IPM_SHARING_ENTRY_ID: Self = Self(0x35ef0102);
    /// `PidTagAdminDataEntryId = 0x35FD0102`
    #[doc(alias = "PidTagAdminDataEntryId")]
    pub const PID_TAG_ADMIN_DATA_ENTRY_ID: Self = Self(0x35fd0102);
    /// `PidTagIpmArchiveEntryId = 0x35FF0102`
    #[doc(alias = "PidTagIpmArchiveEntryId")]
    pub const PID_TAG_IPM_ARCHIVE_ENTRY_ID: Self = Self(0x35ff0102);
    /// `PidTagContainerFlags = 0x36000003`
    #[doc(alias = "PidTagContainerFlags")]
    pub const PID_TAG_CONTAINER_FLAGS: Self = Self(0x36000003);
    /// `PidTagFolderType = 0x36010003`
    #[doc(alias = "PidTagFolderType")]
    pub const PID_TAG_FOLDER_TYPE: Self = Self(0x36010003);
    /// `PidTagContentCount = 0x36020003`
    #[doc(alias = "PidTagContentCount")]
    pub const PID_TAG_CONTENT_COUNT: Self = Self(0x36020003);
    /// `PidTagContentUnreadCount = 0x36030003`
    #[doc(alias = "PidTagContentUnreadCount")]
    pub const PID_TAG_CONTENT_UNREAD_COUNT: Self = Self(0x36030003);
    /// `PidTagCreateTemplates = 0x3604000D`
    #[doc(alias = "PidTagCreateTemplates")]
    pub const PID_TAG_CREATE_TEMPLATES: Self = Self(0x3604000d);
    /// `PidTagDetailsTable = 0x3605000D`
    #[doc(alias = "PidTagDetailsTable")]
    pub const PID_TAG_DETAILS_TABLE: Self = Self(0x3605000d);
    /// `PidTagSearch = 0x3607000D`
    #[doc(alias = "PidTagSearch")]
    pub const PID_TAG_SEARCH: Self = Self(0x3607000d);
    /// `PidTagSelectable = 0x3609000B`
    #[doc(alias = "PidTagSelectable")]
    pub const PID_TAG_SELECTABLE: Self = Self(0x3609000b);
    /// `PidTagSubfolders = 0x360A000B`
    #[doc(alias = "PidTagSubfolders")]
    pub const PID_TAG_SUBFOLDERS: Self = Self(0x360a000b);
    /// `PidTagStatus = 0x360B0003`
    #[doc(alias = "PidTagStatus")]
    pub const PID_TAG_STATUS: Self = Self(0x360b0003);
    /// `PidTagAnr_A = 0x360C001E`
    #[doc(alias = "PidTagAnr_A")]
    pub const PIDTAGANR_A: Self = Self(0x360c001e);
    /// `PidTagAnr = 0x360C001F`
    #[doc(alias = "PidTagAnr")]
    pub const PID_TAG_ANR: Self = Self(0x360c001f);
    /// `PidTagContentsSortOrder = 0x360D1003`
    #[doc(alias = "PidTagContentsSortOrder")]
    pub const PID_TAG_CONTENTS_SORT_ORDER: Self = Self(0x360d1003);
    /// `PidTagContainerHierarchy = 0x360E000D`
    #[doc(alias = "PidTagContainerHierarchy")]
    pub const PID_TAG_CONTAINER_HIERARCHY: Self = Self(0x360e000d);
    /// `PidTagContainerContents = 0x360F000D`
    #[doc(alias = "PidTagContainerContents")]
    pub const PID_TAG_CONTAINER_CONTENTS: Self = Self(0x360f000d);
    /// `PidTagFolderAssociatedContents = 0x3610000D`
    #[doc(alias = "PidTagFolderAssociatedContents")]
    pub const PID_TAG_FOLDER_ASSOCIATED_CONTENTS: Self = Self(0x3610000d);
    /// `PidTagDefCreateDl = 0x36110102`
    #[doc(alias = "PidTagDefCreateDl")]
    pub const PID_TAG_DEF_CREATE_DL: Self = Self(0x36110102);
    /// `PidTagDefCreateMailuser = 0x36120102`
    #[doc(alias = "PidTagDefCreateMailuser")]
    pub const PID_TAG_DEF_CREATE_MAILUSER: Self = Self(0x36120102);
    /// `PidTagContainerClass_A = 0x3613001E`
    #[doc(alias = "PidTagContainerClass_A")]
    pub const PIDTAGCONTAINERCLASS_A: Self = Self(0x3613001e);
    /// `PidTagContainerClass = 0x3613001F`
    #[doc(alias = "PidTagContainerClass")]
    pub const PID_TAG_CONTAINER_CLASS: Self = Self(0x3613001f);
    /// `PidTagContainerModifyVersion = 0x36140014`
    #[doc(alias = "PidTagContainerModifyVersion")]
    pub const PID_TAG_CONTAINER_MODIFY_VERSION: Self = Self(0x36140014);
    /// `PidTagAbProviderId = 0x36150102`
    #[doc(alias = "PidTagAbProviderId")]
    pub const PID_TAG_AB_PROVIDER_ID: Self = Self(0x36150102);
    /// `PidTagDefaultViewEntryId = 0x36160102`
    #[doc(alias = "PidTagDefaultViewEntryId")]
    pub const PID_TAG_DEFAULT_VIEW_ENTRY_ID: Self = Self(0x36160102);
    /// `PidTagAssocContentCount = 0x36170003`
    #[doc(alias = "PidTagAssocContentCount")]
    pub const PID_TAG_ASSOC_CONTENT_COUNT: Self = Self(0x36170003);
    /// `PidTagAssociatedContentCount = 0x36170003`
    #[doc(alias = "PidTagAssociatedContentCount")]
    pub const PID_TAG_ASSOCIATED_CONTENT_COUNT: Self = Self(0x36170003);
    /// `PidTagIpmAppointmentEntryId = 0x36D00102`
    #[doc(alias = "PidTagIpmAppointmentEntryId")]
    pub const PID_TAG_IPM_APPOINTMENT_ENTRY_ID: Self = Self(0x36d00102);
    /// `PidTagIpmContactEntryId = 0x36D10102`
    #[doc(alias = "PidTagIpmContactEntryId")]
    pub const PID_TAG_IPM_CONTACT_ENTRY_ID: Self = Self(0x36d10102);
    /// `PidTagIpmJournalEntryId = 0x36D20102`
    #[doc(alias = "PidTagIpmJournalEntryId")]
    pub const PID_TAG_IPM_JOURNAL_ENTRY_ID: Self = Self(0x36d20102);
    /// `PidTagIpmNoteEntryId = 0x36D30102`
    #[doc(alias = "PidTagIpmNoteEntryId")]
    pub const PID_TAG_IPM_NOTE_ENTRY_ID: Self = Self(0x36d30102);
    /// `PidTagIpmTaskEntryId = 0x36D40102`
    #[doc(alias = "PidTagIpmTaskEntryId")]
    pub const PID_TAG_IPM_TASK_ENTRY_ID: Self = Self(0x36d40102);
    /// `PidTagRemindersOnlineEntryId = 0x36D50102`
    #[doc(alias = "PidTagRemindersOnlineEntryId")]
    pub const PID_TAG_REMINDERS_ONLINE_ENTRY_ID: Self = Self(0x36d50102);
    /// `PidTagRemindersOfflineEntryId = 0x36D60102`
    #[doc(alias = "PidTagRemindersOfflineEntryId")]
    pub const PID_TAG_REMINDERS_OFFLINE_ENTRY_ID: Self = Self(0x36d60102);
    /// `PidTagIpmDraftsEntryId = 0x36D70102`
    #[doc(alias = "PidTagIpmDraftsEntryId")]
    pub const PID_TAG_IPM_DRAFTS_ENTRY_ID: Self = Self(0x36d70102);
    /// `PidTagAdditionalRenEntryIds = 0x36D81102`
    #[doc(alias = "PidTagAdditionalRenEntryIds")]
    pub const PID_TAG_ADDITIONAL_REN_ENTRY_IDS: Self = Self(0x36d81102);
    /// `PidTagAdditionalRenEntryIdsEx = 0x36D90102`
    #[doc(alias = "PidTagAdditionalRenEntryIdsEx")]
    pub const PID_TAG_ADDITIONAL_REN_ENTRY_IDS_EX: Self = Self(0x36d90102);
    /// `PidTagExtendedFolderFlags = 0x36DA0102`
    #[doc(alias = "PidTagExtendedFolderFlags")]
    pub const PID_TAG_EXTENDED_FOLDER_FLAGS: Self = Self(0x36da0102);
    /// `PidTagFolderWebViewInfo = 0x36DF0102`
    #[doc(alias = "PidTagFolderWebViewInfo")]
    pub const PID_TAG_FOLDER_WEB_VIEW_INFO: Self = Self(0x36df0102);
    /// `PidTagOrdinalMost = 0x36E20003`
    #[doc(alias = "PidTagOrdinalMost")]
    pub const PID_TAG_ORDINAL_MOST: Self = Self(0x36e20003);
    /// `PidTagUserFields = 0x36E30102`
    #[doc(alias = "PidTagUserFields")]
    pub const PID_TAG_USER_FIELDS: Self = Self(0x36e30102);
    /// `PidTagFreeBusyEntryIds = 0x36E41102`
    #[doc(alias = "PidTagFreeBusyEntryIds")]
    pub const PID_TAG_FREE_BUSY_ENTRY_IDS: Self = Self(0x36e41102);
    /// `PidTagDefaultPostMessageClass_A = 0x36E5001E`
    #[doc(alias = "PidTagDefaultPostMessageClass_A")]
    pub const PIDTAGDEFAULTPOSTMESSAGECLASS_A: Self = Self(0x36e5001e);
    /// `PidTagDefaultPostMessageClass = 0x36E5001F`
    #[doc(alias = "PidTagDefaultPostMessageClass")]
    pub const PID_TAG_DEFAULT_POST_MESSAGE_CLASS: Self = Self(0x36e5001f);
    /// `PidTagGenerateExchangeViews = 0x36E9000B`
    #[doc(alias = "PidTagGenerateExchangeViews")]
    pub const PID_TAG_GENERATE_EXCHANGE_VIEWS: Self = Self(0x36e9000b);
    /// `PidTagAttachmentX400Parameters = 0x37000102`
    #[doc(alias = "PidTagAttachmentX400Parameters")]
    pub const PID_TAG_ATTACHMENT_X400_PARAMETERS: Self = Self(0x37000102);
    /// `PidTagClientActivelyEditingUntil = 0x37000040`
    #[doc(alias = "PidTagClientActivelyEditingUntil")]
    pub const PID_TAG_CLIENT_ACTIVELY_EDITING_UNTIL: Self = Self(0x37000040);
    /// `PidTagAttachDataObject = 0x3701000D`
    #[doc(alias = "PidTagAttachDataObject")]
    pub const PID_TAG_ATTACH_DATA_OBJECT: Self = Self(0x3701000d);
    /// `PidTagAttachDataBinary = 0x37010102`
    #[doc(alias = "PidTagAttachDataBinary")]
    pub const PID_TAG_ATTACH_DATA_BINARY: Self = Self(0x37010102);
    /// `PidTagAttachEncoding = 0x37020102`
    #[doc(alias = "PidTagAttachEncoding")]
    pub const PID_TAG_ATTACH_ENCODING: Self = Self(0x37020102);
    /// `PidTagAttachExtension_A = 0x3703001E`
    #[doc(alias = "PidTagAttachExtension_A")]
    pub const PIDTAGATTACHEXTENSION_A: Self = Self(0x3703001e);
    /// `PidTagAttachExtension = 0x3703001F`
    #[doc(alias = "PidTagAttachExtension")]
    pub const PID_TAG_ATTACH_EXTENSION: Self = Self(0x3703001f);
    /// `PidTagAttachFilename_A = 0x3704001E`
    #[doc(alias = "PidTagAttachFilename_A")]
    pub const PIDTAGATTACHFILENAME_A: Self = Self(0x3704001e);
    /// `PidTagAttachFilename = 0x3704001F`
    #[doc(alias = "PidTagAttachFilename")]
    pub const PID_TAG_ATTACH_FILENAME: Self = Self(0x3704001f);
    /// `PidTagAttachMethod = 0x37050003`
    #[doc(alias = "PidTagAttachMethod")]
    pub const PID_TAG_ATTACH_METHOD: Self = Self(0x37050003);
    /// `PidTagAttachLongFilename_A = 0x3707001E`
    #[doc(alias = "PidTagAttachLongFilename_A")]
    pub const PIDTAGATTACHLONGFILENAME_A: Self = Self(0x3707001e);
    /// `PidTagAttachLongFilename = 0x3707001F`
    #[doc(alias = "PidTagAttachLongFilename")]
    pub const PID_TAG_ATTACH_LONG_FILENAME: Self = Self(0x3707001f);
    /// `PidTagAttachPathname_A = 0x3708001E`
    #[doc(alias = "PidTagAttachPathname_A")]
    pub const PIDTAGATTACHPATHNAME_A: Self = Self(0x3708001e);
    /// `PidTagAttachPathname = 0x3708001F`
    #[doc(alias = "PidTagAttachPathname")]
    pub const PID_TAG_ATTACH_PATHNAME: Self = Self(0x3708001f);
    /// `PidTagAttachRendering = 0x37090102`
    #[doc(alias = "PidTagAttachRendering")]
    pub const PID_TAG_ATTACH_RENDERING: Self = Self(0x37090102);
    /// `PidTagAttachTag = 0x370A0102`
    #[doc(alias = "PidTagAttachTag")]
    pub const PID_TAG_ATTACH_TAG: Self = Self(0x370a0102);
    /// `PidTagRenderingPosition = 0x370B0003`
    #[doc(alias = "PidTagRenderingPosition")]
    pub const PID_TAG_RENDERING_POSITION: Self = Self(0x370b0003);
    /// `PidTagAttachTransportName_A = 0x370C001E`
    #[doc(alias = "PidTagAttachTransportName_A")]
    pub const PIDTAGATTACHTRANSPORTNAME_A: Self = Self(0x370c001e);
    /// `PidTagAttachTransportName = 0x370C001F`
    #[doc(alias = "PidTagAttachTransportName")]
    pub const PID_TAG_ATTACH_TRANSPORT_NAME: Self = Self(0x370c001f);
    /// `PidTagAttachLongPathname_A = 0x370D001E`
    #[doc(alias = "PidTagAttachLongPathname_A")]
    pub const PIDTAGATTACHLONGPATHNAME_A: Self = Self(0x370d001e);
    /// `PidTagAttachLongPathname = 0x370D001F`
    #[doc(alias = "PidTagAttachLongPathname")]
    pub const PID_TAG_ATTACH_LONG_PATHNAME: Self = Self(0x370d001f);
    /// `PidTagAttachMimeTag_A = 0x370E001E`
    #[doc(alias = "PidTagAttachMimeTag_A")]
    pub const PIDTAGATTACHMIMETAG_A: Self = Self(0x370e001e);
    /// `PidTagAttachMimeTag = 0x370E001F`
    #[doc(alias = "PidTagAttachMimeTag")]
    pub const PID_TAG_ATTACH_MIME_TAG: Self = Self(0x370e001f);
    /// `PidTagAttachAdditionalInformation = 0x370F0102`
    #[doc(alias = "PidTagAttachAdditionalInformation")]
    pub const PID_TAG_ATTACH_ADDITIONAL_INFORMATION: Self = Self(0x370f0102);
    /// `PidTagAttachMimeSequence = 0x37100003`
    #[doc(alias = "PidTagAttachMimeSequence")]
    pub const PID_TAG_ATTACH_MIME_SEQUENCE: Self = Self(0x37100003);
    /// `PidTagAttachContentBase_A = 0x3711001E`
    #[doc(alias = "PidTagAttachContentBase_A")]
    pub const PIDTAGATTACHCONTENTBASE_A: Self = Self(0x3711001e);
    /// `PidTagAttachContentBase = 0x3711001F`
    #[doc(alias = "PidTagAttachContentBase")]
    pub const PID_TAG_ATTACH_CONTENT_BASE: Self = Self(0x3711001f);
    /// `PidTagAttachContentId_A = 0x3712001E`
    #[doc(alias = "PidTagAttachContentId_A")]
    pub const PIDTAGATTACHCONTENTID_A: Self = Self(0x3712001e);
    /// `PidTagAttachContentId = 0x3712001F`
    #[doc(alias = "PidTagAttachContentId")]
    pub const PID_TAG_ATTACH_CONTENT_ID: Self = Self(0x3712001f);
    /// `PidTagAttachContentLocation_A = 0x3713001E`
    #[doc(alias = "PidTagAttachContentLocation_A")]
    pub const PIDTAGATTACHCONTENTLOCATION_A: Self = Self(0x3713001e);
    /// `PidTagAttachContentLocation = 0x3713001F`
    #[doc(alias = "PidTagAttachContentLocation")]
    pub const PID_TAG_ATTACH_CONTENT_LOCATION: Self = Self(0x3713001f);
    /// `PidTagAttachFlags = 0x37140003`
    #[doc(alias = "PidTagAttachFlags")]
    pub const PID_TAG_ATTACH_FLAGS: Self = Self(0x37140003);
    /// `PidTagAttachPayloadProviderGuidString_A = 0x3719001E`
    #[doc(alias = "PidTagAttachPayloadProviderGuidString_A")]
    pub const PIDTAGATTACHPAYLOADPROVIDERGUIDSTRING_A: Self = Self(0x3719001e);
    /// `PidTagAttachPayloadProviderGuidString = 0x3719001F`
    #[doc(alias = "PidTagAttachPayloadProviderGuidString")]
    pub const PID_TAG_ATTACH_PAYLOAD_PROVIDER_GUID_STRING: Self = Self(0x3719001f);
    /// `PidTagAttachPayloadClass_A = 0x371A001E`
    #[doc(alias = "PidTagAttachPayloadClass_A")]
    pub const PIDTAGATTACHPAYLOADCLASS_A: Self = Self(0x371a001e);
    /// `PidTagAttachPayloadClass = 0x371A001F`
    #[doc(alias = "PidTagAttachPayloadClass")]
    pub const PID_TAG_ATTACH_PAYLOAD_CLASS: Self = Self(0x371a001f);
    /// `PidTagTextAttachmentCharset_A = 0x371B001E`
    #[doc(alias = "PidTagTextAttachmentCharset_A")]
    pub const PIDTAGTEXTATTACHMENTCHARSET_A: Self = Self(0x371b001e);
    /// `PidTagTextAttachmentCharset = 0x371B001F`
    #[doc(alias = "PidTagTextAttachmentCharset")]
    pub const PID_TAG_TEXT_ATTACHMENT_CHARSET: Self = Self(0x371b001f);
    /// `PidTagDisplayType = 0x39000003`
    #[doc(alias = "PidTagDisplayType")]
    pub const PID_TAG_DISPLAY_TYPE: Self = Self(0x39000003);
    /// `PidTagTemplateid = 0x39020102`
    #[doc(alias = "PidTagTemplateid")]
    pub const PID_TAG_TEMPLATEID: Self = Self(0x39020102);
    /// `PidTagPrimaryCapability = 0x39040102`
    #[doc(alias = "PidTagPrimaryCapability")]
    pub const PID_TAG_PRIMARY_CAPABILITY: Self = Self(0x39040102);
    /// `PidTagDisplayTypeEx = 0x39050003`
    #[doc(alias = "PidTagDisplayTypeEx")]
    pub const PID_TAG_DISPLAY_TYPE_EX: Self = Self(0x39050003);
    /// `PidTagSmtpAddress_A = 0x39FE001E`
    #[doc(alias = "PidTagSmtpAddress_A")]
    pub const PIDTAGSMTPADDRESS_A: Self = Self(0x39fe001e);
    /// `PidTagSmtpAddress = 0x39FE001F`
    #[doc(alias = "PidTagSmtpAddress")]
    pub const PID_TAG_SMTP_ADDRESS: Self = Self(0x39fe001f);
    /// `PidTagAddressBookDisplayNamePrintable_A = 0x39FF001E`
    #[doc(alias = "PidTagAddressBookDisplayNamePrintable_A")]
    pub const PIDTAGADDRESSBOOKDISPLAYNAMEPRINTABLE_A: Self = Self(0x39ff001e);
    /// `PidTagAddressBookDisplayNamePrintable = 0x39FF001F`
    #[doc(alias = "PidTagAddressBookDisplayNamePrintable")]
    pub const PID_TAG_ADDRESS_BOOK_DISPLAY_NAME_PRINTABLE: Self = Self(0x39ff001f);
    /// `PidTagAccount_A = 0x3A00001E`
    #[doc(alias = "PidTagAccount_A")]
    pub const PIDTAGACCOUNT_A: Self = Self(0x3a00001e);
    /// `PidTagAccount = 0x3A00001F`
    #[doc(alias = "PidTagAccount")]
    pub const PID_TAG_ACCOUNT: Self = Self(0x3a00001f);
    /// `PidTagAlternateRecipient = 0x3A010102`
    #[doc(alias = "PidTagAlternateRecipient")]
    pub const PID_TAG_ALTERNATE_RECIPIENT: Self = Self(0x3a010102);
    /// `PidTagCallbackTelephoneNumber_A = 0x3A02001E`
    #[doc(alias = "PidTagCallbackTelephoneNumber_A")]
    pub const PIDTAGCALLBACKTELEPHONENUMBER_A: Self = Self(0x3a02001e);
    /// `PidTagCallbackTelephoneNumber = 0x3A02001F`
    #[doc(alias = "PidTagCallbackTelephoneNumber")]
    pub const PID_TAG_CALLBACK_TELEPHONE_NUMBER: Self = Self(0x3a02001f);
    /// `PidTagConversionProhibited = 0x3A03000B`
    #[doc(alias = "PidTagConversionProhibited")]
    pub const PID_TAG_CONVERSION_PROHIBITED: Self = Self(0x3a03000b);
    /// `PidTagDiscloseRecipients = 0x3A04000B`
    #[doc(alias = "PidTagDiscloseRecipients")]
    pub const PID_TAG_DISCLOSE_RECIPIENTS: Self = Self(0x3a04000b);
    /// `PidTagGeneration_A = 0x3A05001E`
    #[doc(alias = "PidTagGeneration_A")]
    pub const PIDTAGGENERATION_A: Self = Self(0x3a05001e);
    /// `PidTagGeneration = 0x3A05001F`
    #[doc(alias = "PidTagGeneration")]
    pub const PID_TAG_GENERATION: Self = Self(0x3a05001f);
    /// `PidTagGivenName_A = 0x3A06001E`
    #[doc(alias = "PidTagGivenName_A")]
    pub const PIDTAGGIVENNAME_A: Self = Self(0x3a06001e);
    /// `PidTagGivenName = 0x3A06001F`
    #[doc(alias = "PidTagGivenName")]
    pub const PID_TAG_GIVEN_NAME: Self = Self(0x3a06001f);
    /// `PidTagGovernmentIdNumber_A = 0x3A07001E`
    #[doc(alias = "PidTagGovernmentIdNumber_A")]
    pub const PIDTAGGOVERNMENTIDNUMBER_A: Self = Self(0x3a07001e);
    /// `PidTagGovernmentIdNumber = 0x3A07001F`
    #[doc(alias = "PidTagGovernmentIdNumber")]
    pub const PID_TAG_GOVERNMENT_ID_NUMBER: Self = Self(0x3a07001f);
    /// `PidTagBusinessTelephoneNumber_A = 0x3A08001E`
    #[doc(alias = "PidTagBusinessTelephoneNumber_A")]
    pub const PIDTAGBUSINESSTELEPHONENUMBER_A: Self = Self(0x3a08001e);
    /// `PidTagBusinessTelephoneNumber = 0x3A08001F`
    #[doc(alias = "PidTagBusinessTelephoneNumber")]
    pub const PID_TAG_BUSINESS_TELEPHONE_NUMBER: Self = Self(0x3a08001f);
    /// `PidTagHomeTelephoneNumber_A = 0x3A09001E`
    #[doc(alias = "PidTagHomeTelephoneNumber_A")]
    pub const PIDTAGHOMETELEPHONENUMBER_A: Self = Self(0x3a09001e);
    /// `PidTagHomeTelephoneNumber = 0x3A09001F`
    #[doc(alias = "PidTagHomeTelephoneNumber")]
    pub const PID_TAG_HOME_TELEPHONE_NUMBER: Self = Self(0x3a09001f);
    /// `PidTagInitials_A = 0x3A0A001E`
    #[doc(alias = "PidTagInitials_A")]
    pub const PIDTAGINITIALS_A: Self = Self(0x3a0a001e);
    /// `PidTagInitials = 0x3A0A001F`
    #[doc(alias = "PidTagInitials")]
    pub const PID_TAG_INITIALS: Self = Self(0x3a0a001f);
    /// `PidTagKeyword_A = 0x3A0B001E`
    #[doc(alias = "PidTagKeyword_A")]
    pub const PIDTAGKEYWORD_A: Self = Self(0x3a0b001e);
    /// `PidTagKeyword = 0x3A0B001F`
    #[doc(alias = "PidTagKeyword")]
    pub const PID_TAG_KEYWORD: Self = Self(0x3a0b001f);
    /// `PidTagLanguage_A = 0x3A0C001E`
    #[doc(alias = "PidTagLanguage_A")]
    pub const PIDTAGLANGUAGE_A: Self = Self(0x3a0c001e);
    /// `PidTagLanguage = 0x3A0C001F`
    #[doc(alias = "PidTagLanguage")]
    pub const PID_TAG_LANGUAGE: Self = Self(0x3a0c001f);
    /// `PidTagLocation_A = 0x3A0D001E`
    #[doc(alias = "PidTagLocation_A")]
    pub const PIDTAGLOCATION_A: Self = Self(0x3a0d001e);
    /// `PidTagLocation = 0x3A0D001F`
    #[doc(alias = "PidTagLocation")]
    pub const PID_TAG_LOCATION: Self = Self(0x3a0d001f);
    /// `PidTagMailPermission = 0x3A0E000B`
    #[doc(alias = "PidTagMailPermission")]
    pub const PID_TAG_MAIL_PERMISSION: Self = Self(0x3a0e000b);
    /// `PidTagMessageHandlingSystemCommonName_A = 0x3A0F001E`
    #[doc(alias = "PidTagMessageHandlingSystemCommonName_A")]
    pub const PIDTAGMESSAGEHANDLINGSYSTEMCOMMONNAME_A: Self = Self(0x3a0f001e);
    /// `PidTagMessageHandlingSystemCommonName = 0x3A0F001F`
    #[doc(alias = "PidTagMessageHandlingSystemCommonName")]
    pub const PID_TAG_MESSAGE_HANDLING_SYSTEM_COMMON_NAME: Self = Self(0x3a0f001f);
    /// `PidTagOrganizationalIdNumber_A = 0x3A10001E`
    #[doc(alias = "PidTagOrganizationalIdNumber_A")]
    pub const PIDTAGORGANIZATIONALIDNUMBER_A: Self = Self(0x3a10001e);
    /// `PidTagOrganizationalIdNumber = 0x3A10001F`
    #[doc(alias = "PidTagOrganizationalIdNumber")]
    pub const PID_TAG_ORGANIZATIONAL_ID_NUMBER: Self = Self(0x3a10001f);
    /// `PidTagSurname_A = 0x3A11001E`
    #[doc(alias = "PidTagSurname_A")]
    pub const PIDTAGSURNAME_A: Self = Self(0x3a11001e);
    /// `PidTagSurname = 0x3A11001F`
    #[doc(alias = "PidTagSurname")]
    pub const PID_TAG_SURNAME: Self = Self(0x3a11001f);
    /// `PidTagOriginalEntryId = 0x3A120102`
    #[doc(alias = "PidTagOriginalEntryId")]
    pub const PID_TAG_ORIGINAL_ENTRY_ID: Self = Self(0x3a120102);
    /// `PidTagOriginalDisplayName = 0x3A13001F`
    #[doc(alias = "PidTagOriginalDisplayName")]
    pub const PID_TAG_ORIGINAL_DISPLAY_NAME: Self = Self(0x3a13001f);
    /// `PidTagOriginalSearchKey = 0x3A140102`
    #[doc(alias = "PidTagOriginalSearchKey")]
    pub const PID_TAG_ORIGINAL_SEARCH_KEY: Self = Self(0x3a140102);
    /// `PidTagPostalAddress_A = 0x3A15001E`
    #[doc(alias = "PidTagPostalAddress_A")]
    pub const PIDTAGPOSTALADDRESS_A: Self = Self(0x3a15001e);
    /// `PidTagPostalAddress = 0x3A15001F`
    #[doc(alias = "PidTagPostalAddress")]
    pub const PID_TAG_POSTAL_ADDRESS: Self = Self(0x3a15001f);
    /// `PidTagCompanyName_A = 0x3A16001E`
    #[doc(alias = "PidTagCompanyName_A")]
    pub const PIDTAGCOMPANYNAME_A: Self = Self(0x3a16001e);
    /// `PidTagCompanyName = 0x3A16001F`
    #[doc(alias = "PidTagCompanyName")]
    pub const PID_TAG_COMPANY_NAME: Self = Self(0x3a16001f);
    /// `PidTagTitle_A = 0x3A17001E`
    #[doc(alias = "PidTagTitle_A")]
    pub const PIDTAGTITLE_A: Self = Self(0x3a17001e);
    /// `PidTagTitle = 0x3A17001F`
    #[doc(alias = "PidTagTitle")]
    pub const PID_TAG_TITLE: Self = Self(0x3a17001f);
    /// `PidTagDepartmentName_A = 0x3A18001E`
    #[doc(alias = "PidTagDepartmentName_A")]
    pub const PIDTAGDEPARTMENTNAME_A: Self = Self(0x3a18001e);
    /// `PidTagDepartmentName = 0x3A18001F`
    #[doc(alias = "PidTagDepartmentName")]
    pub const PID_TAG_DEPARTMENT_NAME: Self = Self(0x3a18001f);
    /// `PidTagOfficeLocation_A = 0x3A19001E`
    #[doc(alias = "PidTagOfficeLocation_A")]
    pub const PIDTAGOFFICELOCATION_A: Self = Self(0x3a19001e);
    /// `PidTagOfficeLocation = 0x3A19001F`
    #[doc(alias = "PidTagOfficeLocation")]
    pub const PID_TAG_OFFICE_LOCATION: Self = Self(0x3a19001f);
    /// `PidTagPrimaryTelephoneNumber_A = 0x3A1A001E`
    #[doc(alias = "PidTagPrimaryTelephoneNumber_A")]
    pub const PIDTAGPRIMARYTELEPHONENUMBER_A: Self = Self(0x3a1a001e);
    /// `PidTagPrimaryTelephoneNumber = 0x3A1A001F`
    #[doc(alias = "PidTagPrimaryTelephoneNumber")]
    pub const PID_TAG_PRIMARY_TELEPHONE_NUMBER: Self = Self(0x3a1a001f);
    /// `PidTagBusiness2TelephoneNumber_A = 0x3A1B001E`
    #[doc(alias = "PidTagBusiness2TelephoneNumber_A")]
    pub const PIDTAGBUSINESS2TELEPHONENUMBER_A: Self = Self(0x3a1b001e);
    /// `PidTagBusiness2TelephoneNumber = 0x3A1B001F`
    #[doc(alias = "PidTagBusiness2TelephoneNumber")]
    pub const PID_TAG_BUSINESS2_TELEPHONE_NUMBER: Self = Self(0x3a1b001f);
    /// `PidTagBusiness2TelephoneNumbers_A = 0x3A1B101E`
    #[doc(alias = "PidTagBusiness2TelephoneNumbers_A")]
    pub const PIDTAGBUSINESS2TELEPHONENUMBERS_A: Self = Self(0x3a1b101e);
    /// `PidTagBusiness2TelephoneNumbers = 0x3A1B101F`
    #[doc(alias = "PidTagBusiness2TelephoneNumbers")]
    pub const PID_TAG_BUSINESS2_TELEPHONE_NUMBERS: Self = Self(0x3a1b101f);
    /// `PidTagMobileTelephoneNumber_A = 0x3A1C001E`
    #[doc(alias = "PidTagMobileTelephoneNumber_A")]
    pub const PIDTAGMOBILETELEPHONENUMBER_A: Self = Self(0x3a1c001e);
    /// `PidTagMobileTelephoneNumber = 0x3A1C001F`
    #[doc(alias = "PidTagMobileTelephoneNumber")]
    pub const PID_TAG_MOBILE_TELEPHONE_NUMBER: Self = Self(0x3a1c001f);
    /// `PidTagRadioTelephoneNumber_A = 0x3A1D001E`
    #[doc(alias = "PidTagRadioTelephoneNumber_A")]
    pub const PIDTAGRADIOTELEPHONENUMBER_A: Self = Self(0x3a1d001e);
    /// `PidTagRadioTelephoneNumber = 0x3A1D001F`
    #[doc(alias = "PidTagRadioTelephoneNumber")]
    pub const PID_TAG_RADIO_TELEPHONE_NUMBER: Self = Self(0x3a1d001f);
    /// `PidTagCarTelephoneNumber_A = 0x3A1E001E`
    #[doc(alias = "PidTagCarTelephoneNumber_A")]
    pub const PIDTAGCARTELEPHONENUMBER_A: Self = Self(0x3a1e001e);
    /// `PidTagCarTelephoneNumber = 0x3A1E001F`
    #[doc(alias = "PidTagCarTelephoneNumber")]
    pub const PID_TAG_CAR_TELEPHONE_NUMBER: Self = Self(0x3a1e001f);
    /// `PidTagOtherTelephoneNumber_A = 0x3A1F001E`
    #[doc(alias = "PidTagOtherTelephoneNumber_A")]
    pub const PIDTAGOTHERTELEPHONENUMBER_A: Self = Self(0x3a1f001e);
    /// `PidTagOtherTelephoneNumber = 0x3A1F001F`
    #[doc(alias = "PidTagOtherTelephoneNumber")]
    pub const PID_TAG_OTHER_TELEPHONE_NUMBER: Self = Self(0x3a1f001f);
    /// `PidTagTransmittableDisplayName_A = 0x3A20001E`
    #[doc(alias = "PidTagTransmittableDisplayName_A")]
    pub const PIDTAGTRANSMITTABLEDISPLAYNAME_A: Self = Self(0x3a20001e);
    /// `PidTagTransmittableDisplayName = 0x3A20001F`
    #[doc(alias = "PidTagTransmittableDisplayName")]
    pub const PID_TAG_TRANSMITTABLE_DISPLAY_NAME: Self = Self(0x3a20001f);
    /// `PidTagPagerTelephoneNumber_A = 0x3A21001E`
    #[doc(alias = "PidTagPagerTelephoneNumber_A")]
    pub const PIDTAGPAGERTELEPHONENUMBER_A: Self = Self(0x3a21001e);
    /// `PidTagPagerTelephoneNumber = 0x3A21001F`
    #[doc(alias = "PidTagPagerTelephoneNumber")]
    pub const PID_TAG_PAGER_TELEPHONE_NUMBER: Self = Self(0x3a21001f);
    /// `PidTagUserCertificate = 0x3A220102`
    #[doc(alias = "PidTagUserCertificate")]
    pub const PID_TAG_USER_CERTIFICATE: Self = Self(0x3a220102);
    /// `PidTagPrimaryFaxNumber_A = 0x3A23001E`
    #[doc(alias = "PidTagPrimaryFaxNumber_A")]
    pub const PIDTAGPRIMARYFAXNUMBER_A: Self = Self(0x3a23001e);
    /// `PidTagPrimaryFaxNumber = 0x3A23001F`
    #[doc(alias = "PidTagPrimaryFaxNumber")]
    pub const PID_TAG_PRIMARY_FAX_NUMBER: Self = Self(0x3a23001f);
    /// `PidTagBusinessFaxNumber_A = 0x3A24001E`
    #[doc(alias = "PidTagBusinessFaxNumber_A")]
    pub const PIDTAGBUSINESSFAXNUMBER_A: Self = Self(0x3a24001e);
    /// `PidTagBusinessFaxNumber = 0x3A24001F`
    #[doc(alias = "PidTagBusinessFaxNumber")]
    pub const PID_TAG_BUSINESS_FAX_NUMBER: Self = Self(0x3a24001f);
    /// `PidTagHomeFaxNumber_A = 0x3A25001E`
    #[doc(alias = "PidTagHomeFaxNumber_A")]
    pub const PIDTAGHOMEFAXNUMBER_A: Self = Self(0x3a25001e);
    /// `PidTagHomeFaxNumber = 0x3A25001F`
    #[doc(alias = "PidTagHomeFaxNumber")]
    pub const PID_TAG_HOME_FAX_NUMBER: Self = Self(0x3a25001f);
    /// `PidTagCountry_A = 0x3A26001E`
    #[doc(alias = "PidTagCountry_A")]
    pub const PIDTAGCOUNTRY_A: Self = Self(0x3a26001e);
    /// `PidTagCountry = 0x3A26001F`
    #[doc(alias = "PidTagCountry")]
    pub const PID_TAG_COUNTRY: Self = Self(0x3a26001f);
    /// `PidTagLocality_A = 0x3A27001E`
    #[doc(alias = "PidTagLocality_A")]
    pub const PIDTAGLOCALITY_A: Self = Self(0x3a27001e);
    /// `PidTagLocality = 0x3A27001F`
    #[doc(alias = "PidTagLocality")]
    pub const PID_TAG_LOCALITY: Self = Self(0x3a27001f);
    /// `PidTagStateOrProvince_A = 0x3A28001E`
    #[doc(alias = "PidTagStateOrProvince_A")]
    pub const PIDTAGSTATEORPROVINCE_A: Self = Self(0x3a28001e);
    /// `PidTagStateOrProvince = 0x3A28001F`
    #[doc(alias = "PidTagStateOrProvince")]
    pub const PID_TAG_STATE_OR_PROVINCE: Self = Self(0x3a28001f);
    /// `PidTagStreetAddress_A = 0x3A29001E`
    #[doc(alias = "PidTagStreetAddress_A")]
    pub const PIDTAGSTREETADDRESS_A: Self = Self(0x3a29001e);
    /// `PidTagStreetAddress = 0x3A29001F`
    #[doc(alias = "PidTagStreetAddress")]
    pub const PID_TAG_STREET_ADDRESS: Self = Self(0x3a29001f);
    /// `PidTagPostalCode_A = 0x3A2A001E`
    #[doc(alias = "PidTagPostalCode_A")]
    pub const PIDTAGPOSTALCODE_A: Self = Self(0x3a2a001e);
    /// `PidTagPostalCode = 0x3A2A001F`
    #[doc(alias = "PidTagPostalCode")]
    pub const PID_TAG_POSTAL_CODE: Self = Self(0x3a2a001f);
    /// `PidTagPostOfficeBox_A = 0x3A2B001E`
    #[doc(alias = "PidTagPostOfficeBox_A")]
    pub const PIDTAGPOSTOFFICEBOX_A: Self = Self(0x3a2b001e);
    /// `PidTagPostOfficeBox = 0x3A2B001F`
    #[doc(alias = "PidTagPostOfficeBox")]
    pub const PID_TAG_POST_OFFICE_BOX: Self = Self(0x3a2b001f);
    /// `PidTagTelexNumber_A = 0x3A2C001E`
    #[doc(alias = "PidTagTelexNumber_A")]
    pub const PIDTAGTELEXNUMBER_A: Self = Self(0x3a2c001e);
    /// `PidTagTelexNumber = 0x3A2C001F`
    #[doc(alias = "PidTagTelexNumber")]
    pub const PID_TAG_TELEX_NUMBER: Self = Self(0x3a2c001f);
    /// `PidTagTelexNumber_Multiple = 0x3A2C1102`
    #[doc(alias = "PidTagTelexNumber_Multiple")]
    pub const PIDTAGTELEXNUMBER_MULTIPLE: Self = Self(0x3a2c1102);
    /// `PidTagIsdnNumber_A = 0x3A2D001E`
    #[doc(alias = "PidTagIsdnNumber_A")]
    pub const PIDTAGISDNNUMBER_A: Self = Self(0x3a2d001e);
    /// `PidTagIsdnNumber = 0x3A2D001F`
    #[doc(alias = "PidTagIsdnNumber")]
    pub const PID_TAG_ISDN_NUMBER: Self = Self(0x3a2d001f);
    /// `PidTagAssistantTelephoneNumber_A = 0x3A2E001E`
    #[doc(alias = "PidTagAssistantTelephoneNumber_A")]
    pub const PIDTAGASSISTANTTELEPHONENUMBER_A: Self = Self(0x3a2e001e);
    /// `PidTagAssistantTelephoneNumber = 0x3A2E001F`
    #[doc(alias = "PidTagAssistantTelephoneNumber")]
    pub const PID_TAG_ASSISTANT_TELEPHONE_NUMBER: Self = Self(0x3a2e001f);
    /// `PidTagHome2TelephoneNumber_A = 0x3A2F001E`
    #[doc(alias = "PidTagHome2TelephoneNumber_A")]
    pub const PIDTAGHOME2TELEPHONENUMBER_A: Self = Self(0x3a2f001e);
    /// `PidTagHome2TelephoneNumber = 0x3A2F001F`
    #[doc(alias = "PidTagHome2TelephoneNumber")]
    pub const PID_TAG_HOME2_TELEPHONE_NUMBER: Self = Self(0x3a2f001f);
    /// `PidTagHome2TelephoneNumbers_A = 0x3A2F101E`
    #[doc(alias = "PidTagHome2TelephoneNumbers_A")]
    pub const PIDTAGHOME2TELEPHONENUMBERS_A: Self = Self(0x3a2f101e);
    /// `PidTagHome2TelephoneNumbers = 0x3A2F101F`
    #[doc(alias = "PidTagHome2TelephoneNumbers")]
    pub const PID_TAG_HOME2_TELEPHONE_NUMBERS: Self = Self(0x3a2f101f);
    /// `PidTagAssistant_A = 0x3A30001E`
    #[doc(alias = "PidTagAssistant_A")]
    pub const PIDTAGASSISTANT_A: Self = Self(0x3a30001e);
    /// `PidTagAssistant = 0x3A30001F`
    #[doc(alias = "PidTagAssistant")]
    pub const PID_TAG_ASSISTANT: Self = Self(0x3a30001f);
    /// `PidTagSendRichInfo = 0x3A40000B`
    #[doc(alias = "PidTagSendRichInfo")]
    pub const PID_TAG_SEND_RICH_INFO: Self = Self(0x3a40000b);
    /// `PidTagWeddingAnniversary = 0x3A410040`
    #[doc(alias = "PidTagWeddingAnniversary")]
    pub const PID_TAG_WEDDING_ANNIVERSARY: Self = Self(0x3a410040);
    /// `PidTagBirthday = 0x3A420040`
    #[doc(alias = "PidTagBirthday")]
    pub const PID_TAG_BIRTHDAY: Self = Self(0x3a420040);
    /// `PidTagHobbies_A = 0x3A43001E`
    #[doc(alias = "PidTagHobbies_A")]
    pub const PIDTAGHOBBIES_A: Self = Self(0x3a43001e);
    /// `PidTagHobbies = 0x3A43001F`
    #[doc(alias = "PidTagHobbies")]
    pub const PID_TAG_HOBBIES: Self = Self(0x3a43001f);
    /// `PidTagMiddleName_A = 0x3A44001E`
    #[doc(alias = "PidTagMiddleName_A")]
    pub const PIDTAGMIDDLENAME_A: Self = Self(0x3a44001e);
    /// `PidTagMiddleName = 0x3A44001F`
    #[doc(alias = "PidTagMiddleName")]
    pub const PID_TAG_MIDDLE_NAME: Self = Self(0x3a44001f);
    /// `PidTagDisplayNamePrefix_A = 0x3A45001E`
    #[doc(alias = "PidTagDisplayNamePrefix_A")]
    pub const PIDTAGDISPLAYNAMEPREFIX_A: Self = Self(0x3a45001e);
    /// `PidTagDisplayNamePrefix = 0x3A45001F`
    #[doc(alias = "PidTagDisplayNamePrefix")]
    pub const PID_TAG_DISPLAY_NAME_PREFIX: Self = Self(0x3a45001f);
    /// `PidTagProfession_A = 0x3A46001E`
    #[doc(alias = "PidTagProfession_A")]
    pub const PIDTAGPROFESSION_A: Self = Self(0x3a46001e);
    /// `PidTagProfession = 0x3A46001F`
    #[doc(alias = "PidTagProfession")]
    pub const PID_TAG_PROFESSION: Self = Self(0x3a46001f);
    /// `PidTagReferredByName_A = 0x3A47001E`
    #[doc(alias = "PidTagReferredByName_A")]
    pub const PIDTAGREFERREDBYNAME_A: Self = Self(0x3a47001e);
    /// `PidTagReferredByName = 0x3A47001F`
    #[doc(alias = "PidTagReferredByName")]
    pub const PID_TAG_REFERRED_BY_NAME: Self = Self(0x3a47001f);
    /// `PidTagSpouseName_A = 0x3A48001E`
    #[doc(alias = "PidTagSpouseName_A")]
    pub const PIDTAGSPOUSENAME_A: Self = Self(0x3a48001e);
    /// `PidTagSpouseName = 0x3A48001F`
    #[doc(alias = "PidTagSpouseName")]
    pub const PID_TAG_SPOUSE_NAME: Self = Self(0x3a48001f);
    /// `PidTagComputerNetworkName_A = 0x3A49001E`
    #[doc(alias = "PidTagComputerNetworkName_A")]
    pub const PIDTAGCOMPUTERNETWORKNAME_A: Self = Self(0x3a49001e);
    /// `PidTagComputerNetworkName = 0x3A49001F`
    #[doc(alias = "PidTagComputerNetworkName")]
    pub const PID_TAG_COMPUTER_NETWORK_NAME: Self = Self(0x3a49001f);
    /// `PidTagCustomerId_A = 0x3A4A001E`
    #[doc(alias = "PidTagCustomerId_A")]
    pub const PIDTAGCUSTOMERID_A: Self = Self(0x3a4a001e);
    /// `PidTagCustomerId = 0x3A4A001F`
    #[doc(alias = "PidTagCustomerId")]
    pub const PID_TAG_CUSTOMER_ID: Self = Self(0x3a4a001f);
    /// `PidTagTelecommunicationsDeviceForDeafTelephoneNumber_A = 0x3A4B001E`
    #[doc(alias = "PidTagTelecommunicationsDeviceForDeafTelephoneNumber_A")]
    pub const PIDTAGTELECOMMUNICATIONSDEVICEFORDEAFTELEPHONENUMBER_A: Self = Self(
        0x3a4b001e,
    );
    /// `PidTagTelecommunicationsDeviceForDeafTelephoneNumber = 0x3A4B001F`
    #[doc(alias = "PidTagTelecommunicationsDeviceForDeafTelephoneNumber")]
    pub const PID_TAG_TELECOMMUNICATIONS_DEVICE_FOR_DEAF_TELEPHONE_NUMBER: Self = Self(
        0x3a4b001f,
    );
    /// `PidTagFtpSite_A = 0x3A4C001E`
    #[doc(alias = "PidTagFtpSite_A")]
    pub const PIDTAGFTPSITE_A: Self = Self(0x3a4c001e);
    /// `PidTagFtpSite = 0x3A4C001F`
    #[doc(alias = "PidTagFtpSite")]
    pub const PID_TAG_FTP_SITE: Self = Self(0x3a4c001f);
    /// `PidTagGender = 0x3A4D0002`
    #[doc(alias = "PidTagGender")]
    pub const PID_TAG_GENDER: Self = Self(0x3a4d0002);
    /// `PidTagManagerName_A = 0x3A4E001E`
    #[doc(alias = "PidTagManagerName_A")]
    pub const PIDTAGMANAGERNAME_A: Self = Self(0x3a4e001e);
    /// `PidTagManagerName = 0x3A4E001F`
    #[doc(alias = "PidTagManagerName")]
    pub const PID_TAG_MANAGER_NAME: Self = Self(0x3a4e001f);
    /// `PidTagNickname_A = 0x3A4F001E`
    #[doc(alias = "PidTagNickname_A")]
    pub const PIDTAGNICKNAME_A: Self = Self(0x3a4f001e);
    /// `PidTagNickname = 0x3A4F001F`
    #[doc(alias = "PidTagNickname")]
    pub const PID_TAG_NICKNAME: Self = Self(0x3a4f001f);
    /// `PidTagPersonalHomePage_A = 0x3A50001E`
    #[doc(alias = "PidTagPersonalHomePage_A")]
    pub const PIDTAGPERSONALHOMEPAGE_A: Self = Self(0x3a50001e);
    /// `PidTagPersonalHomePage = 0x3A50001F`
    #[doc(alias = "PidTagPersonalHomePage")]
    pub const PID_TAG_PERSONAL_HOME_PAGE: Self = Self(0x3a50001f);
    /// `PidTagBusinessHomePage_A = 0x3A51001E`
    #[doc(alias = "PidTagBusinessHomePage_A")]
    pub const PIDTAGBUSINESSHOMEPAGE_A: Self = Self(0x3a51001e);
    /// `PidTagBusinessHomePage = 0x3A51001F`
    #[doc(alias = "PidTagBusinessHomePage")]
    pub const PID_TAG_BUSINESS_HOME_PAGE: Self = Self(0x3a51001f);
    /// `PidTagContactVersion = 0x3A520048`
    #[doc(alias = "PidTagContactVersion")]
    pub const PID_TAG_CONTACT_VERSION: Self = Self(0x3a520048);
    /// `PidTagContactEntryIds = 0x3A531102`
    #[doc(alias = "PidTagContactEntryIds")]
    pub const PID_TAG_CONTACT_ENTRY_IDS: Self = Self(0x3a531102);
    /// `PidTagContactAddressTypes = 0x3A54101F`
    #[doc(alias = "PidTagContactAddressTypes")]
    pub const PID_TAG_CONTACT_ADDRESS_TYPES: Self = Self(0x3a54101f);
    /// `PidTagContactDefaultAddressIndex = 0x3A550003`
    #[doc(alias = "PidTagContactDefaultAddressIndex")]
    pub const PID_TAG_CONTACT_DEFAULT_ADDRESS_INDEX: Self = Self(0x3a550003);
    /// `PidTagContactEmailAddresses = 0x3A56101F`
    #[doc(alias = "PidTagContactEmailAddresses")]
    pub const PID_TAG_CONTACT_EMAIL_ADDRESSES: Self = Self(0x3a56101f);
    /// `PidTagCompanyMainTelephoneNumber_A = 0x3A57001E`
    #[doc(alias = "PidTagCompanyMainTelephoneNumber_A")]
    pub const PIDTAGCOMPANYMAINTELEPHONENUMBER_A: Self = Self(0x3a57001e);
    /// `PidTagCompanyMainTelephoneNumber = 0x3A57001F`
    #[doc(alias = "PidTagCompanyMainTelephoneNumber")]
    pub const PID_TAG_COMPANY_MAIN_TELEPHONE_NUMBER: Self = Self(0x3a57001f);
    /// `PidTagChildrensNames_A = 0x3A58101E`
    #[doc(alias = "PidTagChildrensNames_A")]
    pub const PIDTAGCHILDRENSNAMES_A: Self = Self(0x3a58101e);
    /// `PidTagChildrensNames = 0x3A58101F`
    #[doc(alias = "PidTagChildrensNames")]
    pub const PID_TAG_CHILDRENS_NAMES: Self = Self(0x3a58101f);
    /// `PidTagHomeAddressCity_A = 0x3A59001E`
    #[doc(alias = "PidTagHomeAddressCity_A")]
    pub const PIDTAGHOMEADDRESSCITY_A: Self = Self(0x3a59001e);
    /// `PidTagHomeAddressCity = 0x3A59001F`
    #[doc(alias = "PidTagHomeAddressCity")]
    pub const PID_TAG_HOME_ADDRESS_CITY: Self = Self(0x3a59001f);
    /// `PidTagHomeAddressCountry_A = 0x3A5A001E`
    #[doc(alias = "PidTagHomeAddressCountry_A")]
    pub const PIDTAGHOMEADDRESSCOUNTRY_A: Self = Self(0x3a5a001e);
    /// `PidTagHomeAddressCountry = 0x3A5A001F`
    #[doc(alias = "PidTagHomeAddressCountry")]
    pub const PID_TAG_HOME_ADDRESS_COUNTRY: Self = Self(0x3a5a001f);
    /// `PidTagHomeAddressPostalCode_A = 0x3A5B001E`
    #[doc(alias = "PidTagHomeAddressPostalCode_A")]
    pub const PIDTAGHOMEADDRESSPOSTALCODE_A: Self = Self(0x3a5b001e);
    /// `PidTagHomeAddressPostalCode = 0x3A5B001F`
    #[doc(alias = "PidTagHomeAddressPostalCode")]
    pub const PID_TAG_HOME_ADDRESS_POSTAL_CODE: Self = Self(0x3a5b001f);
    /// `PidTagHomeAddressStateOrProvince_A = 0x3A5C001E`
    #[doc(alias = "PidTagHomeAddressStateOrProvince_A")]
    pub const PIDTAGHOMEADDRESSSTATEORPROVINCE_A: Self = Self(0x3a5c001e);
    /// `PidTagHomeAddressStateOrProvince = 0x3A5C001F`
    #[doc(alias = "PidTagHomeAddressStateOrProvince")]
    pub const PID_TAG_HOME_ADDRESS_STATE_OR_PROVINCE: Self = Self(0x3a5c001f);
    /// `PidTagHomeAddressStreet_A = 0x3A5D001E`
    #[doc(alias = "PidTagHomeAddressStreet_A")]
    pub const PIDTAGHOMEADDRESSSTREET_A: Self = Self(0x3a5d001e);
    /// `PidTagHomeAddressStreet = 0x3A5D001F`
    #[doc(alias = "PidTagHomeAddressStreet")]
    pub const PID_TAG_HOME_ADDRESS_STREET: Self = Self(0x3a5d001f);
    /// `PidTagHomeAddressPostOfficeBox_A = 0x3A5E001E`
    #[doc(alias = "PidTagHomeAddressPostOfficeBox_A")]
    pub const PIDTAGHOMEADDRESSPOSTOFFICEBOX_A: Self = Self(0x3a5e001e);
    /// `PidTagHomeAddressPostOfficeBox = 0x3A5E001F`
    #[doc(alias = "PidTagHomeAddressPostOfficeBox")]
    pub const PID_TAG_HOME_ADDRESS_POST_OFFICE_BOX: Self = Self(0x3a5e001f);
    /// `PidTagOtherAddressCity_A = 0x3A5F001E`
    #[doc(alias = "PidTagOtherAddressCity_A")]
    pub const PIDTAGOTHERADDRESSCITY_A: Self = Self(0x3a5f001e);
    /// `PidTagOtherAddressCity = 0x3A5F001F`
    #[doc(alias = "PidTagOtherAddressCity")]
    pub const PID_TAG_OTHER_ADDRESS_CITY: Self = Self(0x3a5f001f);
    /// `PidTagOtherAddressCountry_A = 0x3A60001E`
    #[doc(alias = "PidTagOtherAddressCountry_A")]
    pub const PIDTAGOTHERADDRESSCOUNTRY_A: Self = Self(0x3a60001e);
    /// `PidTagOtherAddressCountry = 0x3A60001F`
    #[doc(alias = "PidTagOtherAddressCountry")]
    pub const PID_TAG_OTHER_ADDRESS_COUNTRY: Self = Self(0x3a60001f);
    /// `PidTagOtherAddressPostalCode_A = 0x3A61001E`
    #[doc(alias = "PidTagOtherAddressPostalCode_A")]
    pub const PIDTAGOTHERADDRESSPOSTALCODE_A: Self = Self(0x3a61001e);
    /// `PidTagOtherAddressPostalCode = 0x3A61001F`
    #[doc(alias = "PidTagOtherAddressPostalCode")]
    pub const PID_TAG_OTHER_ADDRESS_POSTAL_CODE: Self = Self(0x3a61001f);
    /// `PidTagOtherAddressStateOrProvince_A = 0x3A62001E`
    #[doc(alias = "PidTagOtherAddressStateOrProvince_A")]
    pub const PIDTAGOTHERADDRESSSTATEORPROVINCE_A: Self = Self(0x3a62001e);
    /// `PidTagOtherAddressStateOrProvince = 0x3A62001F`
    #[doc(alias = "PidTagOtherAddressStateOrProvince")]
    pub const PID_TAG_OTHER_ADDRESS_STATE_OR_PROVINCE: Self = Self(0x3a62001f);
    /// `PidTagOtherAddressStreet_A = 0x3A63001E`
    #[doc(alias = "PidTagOtherAddressStreet_A")]
    pub const PIDTAGOTHERADDRESSSTREET_A: Self = Self(0x3a63001e);
    /// `PidTagOtherAddressStreet = 0x3A63001F`
    #[doc(alias = "PidTagOtherAddressStreet")]
    pub const PID_TAG_OTHER_ADDRESS_STREET: Self = Self(0x3a63001f);
    /// `PidTagOtherAddressPostOfficeBox_A = 0x3A64001E`
    #[doc(alias = "PidTagOtherAddressPostOfficeBox_A")]
    pub const PIDTAGOTHERADDRESSPOSTOFFICEBOX_A: Self = Self(0x3a64001e);
    /// `PidTagOtherAddressPostOfficeBox = 0x3A64001F`
    #[doc(alias = "PidTagOtherAddressPostOfficeBox")]
    pub const PID_TAG_OTHER_ADDRESS_POST_OFFICE_BOX: Self = Self(0x3a64001f);
    /// `PidTagUserX509Certificate = 0x3A701102`
    #[doc(alias = "PidTagUserX509Certificate")]
    pub const PID_TAG_USER_X509_CERTIFICATE: Self = Self(0x3a701102);
    /// `PidTagSendInternetEncoding = 0x3A710003`
    #[doc(alias = "PidTagSendInternetEncoding")]
    pub const PID_TAG_SEND_INTERNET_ENCODING: Self = Self(0x3a710003);
    /// `PidTagStoreProviders = 0x3D000102`
    #[doc(alias = "PidTagStoreProviders")]
    pub const PID_TAG_STORE_PROVIDERS: Self = Self(0x3d000102);
    /// `PidTagAbProviders = 0x3D010102`
    #[doc(alias = "PidTagAbProviders")]
    pub const PID_TAG_AB_PROVIDERS: Self = Self(0x3d010102);
    /// `PidTagTransportProviders = 0x3D020102`
    #[doc(alias = "PidTagTransportProviders")]
    pub const PID_TAG_TRANSPORT_PROVIDERS: Self = Self(0x3d020102);
    /// `PidTagDefaultProfile = 0x3D04000B`
    #[doc(alias = "PidTagDefaultProfile")]
    pub const PID_TAG_DEFAULT_PROFILE: Self = Self(0x3d04000b);
    /// `PidTagAbSearchPath = 0x3D051102`
    #[doc(alias = "PidTagAbSearchPath")]
    pub const PID_TAG_AB_SEARCH_PATH: Self = Self(0x3d051102);
    /// `PidTagAbDefaultDir = 0x3D060102`
    #[doc(alias = "PidTagAbDefaultDir")]
    pub const PID_TAG_AB_DEFAULT_DIR: Self = Self(0x3d060102);
    /// `PidTagAbDefaultPab = 0x3D070102`
    #[doc(alias = "PidTagAbDefaultPab")]
    pub const PID_TAG_AB_DEFAULT_PAB: Self = Self(0x3d070102);
    /// `PidTagFilteringHooks = 0x3D080102`
    #[doc(alias = "PidTagFilteringHooks")]
    pub const PID_TAG_FILTERING_HOOKS: Self = Self(0x3d080102);
    /// `PidTagServiceName = 0x3D09001F`
    #[doc(alias = "PidTagServiceName")]
    pub const PID_TAG_SERVICE_NAME: Self = Self(0x3d09001f);
    /// `PidTagServiceDllName = 0x3D0A001F`
    #[doc(alias = "PidTagServiceDllName")]
    pub const PID_TAG_SERVICE_DLL_NAME: Self = Self(0x3d0a001f);
    /// `PidTagServiceEntryName = 0x3D0B001E`
    #[doc(alias = "PidTagServiceEntryName")]
    pub const PID_TAG_SERVICE_ENTRY_NAME: Self = Self(0x3d0b001e);
    /// `PidTagServiceEntryName_W = 0x3D0B001F`
    #[doc(alias = "PidTagServiceEntryName_W")]
    pub const PIDTAGSERVICEENTRYNAME_W: Self = Self(0x3d0b001f);
    /// `PidTagServiceUid = 0x3D0C0102`
    #[doc(alias = "PidTagServiceUid")]
    pub const PID_TAG_SERVICE_UID: Self = Self(0x3d0c0102);
    /// `PidTagServiceExtraUids = 0x3D0D0102`
    #[doc(alias = "PidTagServiceExtraUids")]
    pub const PID_TAG_SERVICE_EXTRA_UIDS: Self = Self(0x3d0d0102);
    /// `PidTagServices = 0x3D0E0102`
    #[doc(alias = "PidTagServices")]
    pub const PID_TAG_SERVICES: Self = Self(0x3d0e0102);
    /// `PidTagServiceSupportFiles = 0x3D0F101F`
    #[doc(alias = "PidTagServiceSupportFiles")]
    pub const PID_TAG_SERVICE_SUPPORT_FILES: Self = Self(0x3d0f101f);
    /// `PidTagServiceDeleteFiles = 0x3D10101F`
    #[doc(alias = "PidTagServiceDeleteFiles")]
    pub const PID_TAG_SERVICE_DELETE_FILES: Self = Self(0x3d10101f);
    /// `PidTagAbSearchPathUpdate = 0x3D110102`
    #[doc(alias = "PidTagAbSearchPathUpdate")]
    pub const PID_TAG_AB_SEARCH_PATH_UPDATE: Self = Self(0x3d110102);
    /// `PidTagProfileName = 0x3D12001F`
    #[doc(alias = "PidTagProfileName")]
    pub const PID_TAG_PROFILE_NAME: Self = Self(0x3d12001f);
    /// `PidTagServiceInstallId = 0x3D13001F`
    #[doc(alias = "PidTagServiceInstallId")]
    pub const PID_TAG_SERVICE_INSTALL_ID: Self = Self(0x3d13001f);
    /// `PidTagExchangeProfileSectionId = 0x3D150102`
    #[doc(alias = "PidTagExchangeProfileSectionId")]
    pub const PID_TAG_EXCHANGE_PROFILE_SECTION_ID: Self = Self(0x3d150102);
    /// `PidTagAbSearchPathCustomization = 0x3D1B0003`
    #[doc(alias = "PidTagAbSearchPathCustomization")]
    pub const PID_TAG_AB_SEARCH_PATH_CUSTOMIZATION: Self = Self(0x3d1b0003);
    /// `PidTagAddressBookChooseDirectoryAutomatically = 0x3D1C000B`
    #[doc(alias = "PidTagAddressBookChooseDirectoryAutomatically")]
    pub const PID_TAG_ADDRESS_BOOK_CHOOSE_DIRECTORY_AUTOMATICALLY: Self = Self(
        0x3d1c000b,
    );
    /// `PidTagIdentityDisplay = 0x3E00001F`
    #[doc(alias = "PidTagIdentityDisplay")]
    pub const PID_TAG_IDENTITY_DISPLAY: Self = Self(0x3e00001f);
    /// `PidTagIdentityEntryId = 0x3E010102`
    #[doc(alias = "PidTagIdentityEntryId")]
    pub const PID_TAG_IDENTITY_ENTRY_ID: Self = Self(0x3e010102);
    /// `PidTagResourceMethods = 0x3E020003`
    #[doc(alias = "PidTagResourceMethods")]
    pub const PID_TAG_RESOURCE_METHODS: Self = Self(0x3e020003);
    /// `PidTagResourceType = 0x3E030003`
    #[doc(alias = "PidTagResourceType")]
    pub const PID_TAG_RESOURCE_TYPE: Self = Self(0x3e030003);
    /// `PidTagStatusCode = 0x3E040003`
    #[doc(alias = "PidTagStatusCode")]
    pub const PID_TAG_STATUS_CODE: Self = Self(0x3e040003);
    /// `PidTagIdentitySearchKey = 0x3E050102`
    #[doc(alias = "PidTagIdentitySearchKey")]
    pub const PID_TAG_IDENTITY_SEARCH_KEY: Self = Self(0x3e050102);
    /// `PidTagOwnStoreEntryId = 0x3E060102`
    #[doc(alias = "PidTagOwnStoreEntryId")]
    pub const PID_TAG_OWN_STORE_ENTRY_ID: Self = Self(0x3e060102);
    /// `PidTagResourcePath = 0x3E07001F`
    #[doc(alias = "PidTagResourcePath")]
    pub const PID_TAG_RESOURCE_PATH: Self = Self(0x3e07001f);
    /// `PidTagStatusString = 0x3E08001F`
    #[doc(alias = "PidTagStatusString")]
    pub const PID_TAG_STATUS_STRING: Self = Self(0x3e08001f);
    /// `PidTagX400DeferredDeliveryCancel = 0x3E09000B`
    #[doc(alias = "PidTagX400DeferredDeliveryCancel")]
    pub const PID_TAG_X400_DEFERRED_DELIVERY_CANCEL: Self = Self(0x3e09000b);
    /// `PidTagHeaderFolderEntryId = 0x3E0A0102`
    #[doc(alias = "PidTagHeaderFolderEntryId")]
    pub const PID_TAG_HEADER_FOLDER_ENTRY_ID: Self = Self(0x3e0a0102);
    /// `PidTagRemoteProgress = 0x3E0B0003`
    #[doc(alias = "PidTagRemoteProgress")]
    pub const PID_TAG_REMOTE_PROGRESS: Self = Self(0x3e0b0003);
    /// `PidTagRemoteProgressText = 0x3E0C001F`
    #[doc(alias = "PidTagRemoteProgressText")]
    pub const PID_TAG_REMOTE_PROGRESS_TEXT: Self = Self(0x3e0c001f);
    /// `PidTagRemoteValidateOk = 0x3E0D000B`
    #[doc(alias = "PidTagRemoteValidateOk")]
    pub const PID_TAG_REMOTE_VALIDATE_OK: Self = Self(0x3e0d000b);
    /// `PidTagControlFlags = 0x3F000003`
    #[doc(alias = "PidTagControlFlags")]
    pub const PID_TAG_CONTROL_FLAGS: Self = Self(0x3f000003);
    /// `PidTagControlStructure = 0x3F010102`
    #[doc(alias = "PidTagControlStructure")]
    pub const PID_TAG_CONTROL_STRUCTURE: Self = Self(0x3f010102);
    /// `PidTagControlType = 0x3F020003`
    #[doc(alias = "PidTagControlType")]
    pub const PID_TAG_CONTROL_TYPE: Self = Self(0x3f020003);
    /// `PidTagDeltax = 0x3F030003`
    #[doc(alias = "PidTagDeltax")]
    pub const PID_TAG_DELTAX: Self = Self(0x3f030003);
    /// `PidTagDeltay = 0x3F040003`
    #[doc(alias = "PidTagDeltay")]
    pub const PID_TAG_DELTAY: Self = Self(0x3f040003);
    /// `PidTagXpos = 0x3F050003`
    #[doc(alias = "PidTagXpos")]
    pub const PID_TAG_XPOS: Self = Self(0x3f050003);
    /// `PidTagYpos = 0x3F060003`
    #[doc(alias = "PidTagYpos")]
    pub const PID_TAG_YPOS: Self = Self(0x3f060003);
    /// `PidTagControlId = 0x3F070102`
    #[doc(alias = "PidTagControlId")]
    pub const PID_TAG_CONTROL_ID: Self = Self(0x3f070102);
    /// `PidTagInitialDetailsPane = 0x3F080003`
    #[doc(alias = "PidTagInitialDetailsPane")]
    pub const PID_TAG_INITIAL_DETAILS_PANE: Self = Self(0x3f080003);
    /// `PidTagTemporaryDefaultDocument = 0x3FD8001F`
    #[doc(alias = "PidTagTemporaryDefaultDocument")]
    pub const PID_TAG_TEMPORARY_DEFAULT_DOCUMENT: Self = Self(0x3fd8001f);
    /// `PidTagInternetCodepage = 0x3FDE0003`
    #[doc(alias = "PidTagInternetCodepage")]
    pub const PID_TAG_INTERNET_CODEPAGE: Self = Self(0x3fde0003);
    /// `PidTagAutoResponseSuppress = 0x3FDF0003`
    #[doc(alias = "PidTagAutoResponseSuppress")]
    pub const PID_TAG_AUTO_RESPONSE_SUPPRESS: Self = Self(0x3fdf0003);
    /// `PidTagAccessControlListTable = 0x3FE0000D`
    #[doc(alias = "PidTagAccessControlListTable")]
    pub const PID_TAG_ACCESS_CONTROL_LIST_TABLE: Self = Self(0x3fe0000d);
    /// `PidTagAccessControlListData = 0x3FE00102`
    #[doc(alias = "PidTagAccessControlListData")]
    pub const PID_TAG_ACCESS_CONTROL_LIST_DATA: Self = Self(0x3fe00102);
    /// `PidTagRulesTable = 0x3FE1000D`
    #[doc(alias = "PidTagRulesTable")]
    pub const PID_TAG_RULES_TABLE: Self = Self(0x3fe1000d);
    /// `PidTagRulesData = 0x3FE10102`
    #[doc(alias = "PidTagRulesData")]
    pub const PID_TAG_RULES_DATA: Self = Self(0x3fe10102);
    /// `PidTagDelegatedByRule = 0x3FE3000B`
    #[doc(alias = "PidTagDelegatedByRule")]
    pub const PID_TAG_DELEGATED_BY_RULE: Self = Self(0x3fe3000b);
    /// `PidTagResolveMethod = 0x3FE70003`
    #[doc(alias = "PidTagResolveMethod")]
    pub const PID_TAG_RESOLVE_METHOD: Self = Self(0x3fe70003);
    /// `PidTagHasDeferredActionMessages = 0x3FEA000B`
    #[doc(alias = "PidTagHasDeferredActionMessages")]
    pub const PID_TAG_HAS_DEFERRED_ACTION_MESSAGES: Self = Self(0x3fea000b);
    /// `PidTagDeferredSendNumber = 0x3FEB0003`
    #[doc(alias = "PidTagDeferredSendNumber")]
    pub const PID_TAG_DEFERRED_SEND_NUMBER: Self = Self(0x3feb0003);
    /// `PidTagDeferredSendUnits = 0x3FEC0003`
    #[doc(alias = "PidTagDeferredSendUnits")]
    pub const PID_TAG_DEFERRED_SEND_UNITS: Self = Self(0x3fec0003);
    /// `PidTagExpiryNumber = 0x3FED0003`
    #[doc(alias = "PidTagExpiryNumber")]
    pub const PID_TAG_EXPIRY_NUMBER: Self = Self(0x3fed0003);
    /// `PidTagExpiryUnits = 0x3FEE0003`
    #[doc(alias = "PidTagExpiryUnits")]
    pub const PID_TAG_EXPIRY_UNITS: Self = Self(0x3fee0003);
    /// `PidTagDeferredSendTime = 0x3FEF0040`
    #[doc(alias = "PidTagDeferredSendTime")]
    pub const PID_TAG_DEFERRED_SEND_TIME: Self = Self(0x3fef0040);
    /// `PidTagConflictEntryId = 0x3FF00102`
    #[doc(alias = "PidTagConflictEntryId")]
    pub const PID_TAG_CONFLICT_ENTRY_ID: Self = Self(0x3ff00102);
    /// `PidTagMessageLocaleId = 0x3FF10003`
    #[doc(alias = "PidTagMessageLocaleId")]
    pub const PID_TAG_MESSAGE_LOCALE_ID: Self = Self(0x3ff10003);
    /// `PidTagCreatorName_A = 0x3FF8001E`
    #[doc(alias = "PidTagCreatorName_A")]
    pub const PIDTAGCREATORNAME_A: Self = Self(0x3ff8001e);
    /// `PidTagCreatorName = 0x3FF8001F`
    #[doc(alias = "PidTagCreatorName")]
    pub const PID_TAG_CREATOR_NAME: Self = Self(0x3ff8001f);
    /// `PidTagCreatorEntryId = 0x3FF90102`
    #[doc(alias = "PidTagCreatorEntryId")]
    pub const PID_TAG_CREATOR_ENTRY_ID: Self = Self(0x3ff90102);
    /// `PidTagLastModifierName_A = 0x3FFA001E`
    #[doc(alias = "PidTagLastModifierName_A")]
    pub const PIDTAGLASTMODIFIERNAME_A: Self = Self(0x3ffa001e);
    /// `PidTagLastModifierName = 0x3FFA001F`
    #[doc(alias = "PidTagLastModifierName")]
    pub const PID_TAG_LAST_MODIFIER_NAME: Self = Self(0x3ffa001f);
    /// `PidTagLastModifierEntryId = 0x3FFB0102`
    #[doc(alias = "PidTagLastModifierEntryId")]
    pub const PID_TAG_LAST_MODIFIER_ENTRY_ID: Self = Self(0x3ffb0102);
    /// `PidTagMessageCodepage = 0x3FFD0003`
    #[doc(alias = "PidTagMessageCodepage")]
    pub const PID_TAG_MESSAGE_CODEPAGE: Self = Self(0x3ffd0003);
    /// `PidTagSentRepresentingFlags = 0x401A0003`
    #[doc(alias = "PidTagSentRepresentingFlags")]
    pub const PID_TAG_SENT_REPRESENTING_FLAGS: Self = Self(0x401a0003);
    /// `PidTagReadReceiptAddressType_A = 0x4029001E`
    #[doc(alias = "PidTagReadReceiptAddressType_A")]
    pub const PIDTAGREADRECEIPTADDRESSTYPE_A: Self = Self(0x4029001e);
    /// `PidTagReadReceiptAddressType = 0x4029001F`
    #[doc(alias = "PidTagReadReceiptAddressType")]
    pub const PID_TAG_READ_RECEIPT_ADDRESS_TYPE: Self = Self(0x4029001f);
    /// `PidTagReadReceiptEmailAddress_A = 0x402A001E`
    #[doc(alias = "PidTagReadReceiptEmailAddress_A")]
    pub const PIDTAGREADRECEIPTEMAILADDRESS_A: Self = Self(0x402a001e);
    /// `PidTagReadReceiptEmailAddress = 0x402A001F`
    #[doc(alias = "PidTagReadReceiptEmailAddress")]
    pub const PID_TAG_READ_RECEIPT_EMAIL_ADDRESS: Self = Self(0x402a001f);
    /// `PidTagReadReceiptName_A = 0x402B001E`
    #[doc(alias = "PidTagReadReceiptName_A")]
    pub const PIDTAGREADRECEIPTNAME_A: Self = Self(0x402b001e);
    /// `PidTagReadReceiptName = 0x402B001F`
    #[doc(alias = "PidTagReadReceiptName")]
    pub const PID_TAG_READ_RECEIPT_NAME: Self = Self(0x402b001f);
    /// `PidTagContentFilterSpamConfidenceLevel = 0x40760003`
    #[doc(alias = "PidTagContentFilterSpamConfidenceLevel")]
    pub const PID_TAG_CONTENT_FILTER_SPAM_CONFIDENCE_LEVEL: Self = Self(0x40760003);
    /// `PidTagSenderIdStatus = 0x40790003`
    #[doc(alias = "PidTagSenderIdStatus")]
    pub const PID_TAG_SENDER_ID_STATUS: Self = Self(0x40790003);
    /// `PidTagHierRev = 0x40820040`
    #[doc(alias = "PidTagHierRev")]
    pub const PID_TAG_HIER_REV: Self = Self(0x40820040);
    /// `PidTagPurportedSenderDomain_A = 0x4083001E`
    #[doc(alias = "PidTagPurportedSenderDomain_A")]
    pub const PIDTAGPURPORTEDSENDERDOMAIN_A: Self = Self(0x4083001e);
    /// `PidTagPurportedSenderDomain = 0x4083001F`
    #[doc(alias = "PidTagPurportedSenderDomain")]
    pub const PID_TAG_PURPORTED_SENDER_DOMAIN: Self = Self(0x4083001f);
    /// `PidTagInternetMailOverrideFormat = 0x59020003`
    #[doc(alias = "PidTagInternetMailOverrideFormat")]
    pub const PID_TAG_INTERNET_MAIL_OVERRIDE_FORMAT: Self = Self(0x59020003);
    /// `PidTagMessageEditorFormat = 0x59090003`
    #[doc(alias = "PidTagMessageEditorFormat")]
    pub const PID_TAG_MESSAGE_EDITOR_FORMAT: Self = Self(0x59090003);
    /// `PidTagSenderSmtpAddress_A = 0x5D01001E`
    #[doc(alias = "PidTagSenderSmtpAddress_A")]
    pub const PIDTAGSENDERSMTPADDRESS_A: Self = Self(0x5d01001e);
    /// `PidTagSenderSmtpAddress = 0x5D01001F`
    #[doc(alias = "PidTagSenderSmtpAddress")]
    pub const PID_TAG_SENDER_SMTP_ADDRESS: Self = Self(0x5d01001f);
    /// `PidTagSentRepresentingSmtpAddress_A = 0x5D02001E`
    #[doc(alias = "PidTagSentRepresentingSmtpAddress_A")]
    pub const PIDTAGSENTREPRESENTINGSMTPADDRESS_A: Self = Self(0x5d02001e);
    /// `PidTagSentRepresentingSmtpAddress = 0x5D02001F`
    #[doc(alias = "PidTagSentRepresentingSmtpAddress")]
    pub const PID_TAG_SENT_REPRESENTING_SMTP_ADDRESS: Self = Self(0x5d02001f);
    /// `PidTagReadReceiptSmtpAddress_A = 0x5D05001E`
    #[doc(alias = "PidTagReadReceiptSmtpAddress_A")]
    pub const PIDTAGREADRECEIPTSMTPADDRESS_A: Self = Self(0x5d05001e);
    /// `PidTagReadReceiptSmtpAddress = 0x5D05001F`
    #[doc(alias = "PidTagReadReceiptSmtpAddress")]
    pub const PID_TAG_READ_RECEIPT_SMTP_ADDRESS: Self = Self(0x5d05001f);
    /// `PidTagReceivedBySmtpAddress_A = 0x5D07001E`
    #[doc(alias = "PidTagReceivedBySmtpAddress_A")]
    pub const PIDTAGRECEIVEDBYSMTPADDRESS_A: Self = Self(0x5d07001e);
    /// `PidTagReceivedBySmtpAddress = 0x5D07001F`
    #[doc(alias = "PidTagReceivedBySmtpAddress")]
    pub const PID_TAG_RECEIVED_BY_SMTP_ADDRESS: Self = Self(0x5d07001f);
    /// `PidTagReceivedRepresentingSmtpAddress_A = 0x5D08001E`
    #[doc(alias = "PidTagReceivedRepresentingSmtpAddress_A")]
    pub const PIDTAGRECEIVEDREPRESENTINGSMTPADDRESS_A: Self = Self(0x5d08001e);
    /// `PidTagReceivedRepresentingSmtpAddress = 0x5D08001F`
    #[doc(alias = "PidTagReceivedRepresentingSmtpAddress")]
    pub const PID_TAG_RECEIVED_REPRESENTING_SMTP_ADDRESS: Self = Self(0x5d08001f);
    /// `PidTagRecipientResourceState = 0x5FDE0003`
    #[doc(alias = "PidTagRecipientResourceState")]
    pub const PID_TAG_RECIPIENT_RESOURCE_STATE: Self = Self(0x5fde0003);
    /// `PidTagRecipientOrder = 0x5FDF0003`
    #[doc(alias = "PidTagRecipientOrder")]
    pub const PID_TAG_RECIPIENT_ORDER: Self = Self(0x5fdf0003);
    /// `PidTagRecipientProposed = 0x5FE1000B`
    #[doc(alias = "PidTagRecipientProposed")]
    pub const PID_TAG_RECIPIENT_PROPOSED: Self = Self(0x5fe1000b);
    /// `PidTagRecipientProposedStartTime = 0x5FE30040`
    #[doc(alias = "PidTagRecipientProposedStartTime")]
    pub const PID_TAG_RECIPIENT_PROPOSED_START_TIME: Self = Self(0x5fe30040);
    /// `PidTagRecipientProposedEndTime = 0x5FE40040`
    #[doc(alias = "PidTagRecipientProposedEndTime")]
    pub const PID_TAG_RECIPIENT_PROPOSED_END_TIME: Self = Self(0x5fe40040);
    /// `PidTagRecipientDisplayName_A = 0x5FF6001E`
    #[doc(alias = "PidTagRecipientDisplayName_A")]
    pub const PIDTAGRECIPIENTDISPLAYNAME_A: Self = Self(0x5ff6001e);
    /// `PidTagRecipientDisplayName = 0x5FF6001F`
    #[doc(alias = "PidTagRecipientDisplayName")]
    pub const PID_TAG_RECIPIENT_DISPLAY_NAME: Self = Self(0x5ff6001f);
    /// `PidTagRecipientEntryId = 0x5FF70102`
    #[doc(alias = "PidTagRecipientEntryId")]
    pub const PID_TAG_RECIPIENT_ENTRY_ID: Self = Self(0x5ff70102);
    /// `PidTagRecipientTrackStatusTime = 0x5FFB0040`
    #[doc(alias = "PidTagRecipientTrackStatusTime")]
    pub const PID_TAG_RECIPIENT_TRACK_STATUS_TIME: Self = Self(0x5ffb0040);
    /// `PidTagRecipientFlags = 0x5FFD0003`
    #[doc(alias = "PidTagRecipientFlags")]
    pub const PID_TAG_RECIPIENT_FLAGS: Self = Self(0x5ffd0003);
    /// `PidTagRecipientTrackStatus = 0x5FFF0003`
    #[doc(alias = "PidTagRecipientTrackStatus")]
    pub const PID_TAG_RECIPIENT_TRACK_STATUS: Self = Self(0x5fff0003);
    /// `PidTagJunkIncludeContacts = 0x61000003`
    #[doc(alias = "PidTagJunkIncludeContacts")]
    pub const PID_TAG_JUNK_INCLUDE_CONTACTS: Self = Self(0x61000003);
    /// `PidTagJunkThreshold = 0x61010003`
    #[doc(alias = "PidTagJunkThreshold")]
    pub const PID_TAG_JUNK_THRESHOLD: Self = Self(0x61010003);
    /// `PidTagJunkPermanentlyDelete = 0x61020003`
    #[doc(alias = "PidTagJunkPermanentlyDelete")]
    pub const PID_TAG_JUNK_PERMANENTLY_DELETE: Self = Self(0x61020003);
    /// `PidTagJunkAddRecipientsToSafeSendersList = 0x61030003`
    #[doc(alias = "PidTagJunkAddRecipientsToSafeSendersList")]
    pub const PID_TAG_JUNK_ADD_RECIPIENTS_TO_SAFE_SENDERS_LIST: Self = Self(0x61030003);
    /// `PidTagJunkPhishingEnableLinks = 0x6107000B`
    #[doc(alias = "PidTagJunkPhishingEnableLinks")]
    pub const PID_TAG_JUNK_PHISHING_ENABLE_LINKS: Self = Self(0x6107000b);
    /// `PidTagMimeSkeleton = 0x64F00102`
    #[doc(alias = "PidTagMimeSkeleton")]
    pub const PID_TAG_MIME_SKELETON: Self = Self(0x64f00102);
    /// `PidTagReplyTemplateId = 0x65C20102`
    #[doc(alias = "PidTagReplyTemplateId")]
    pub const PID_TAG_REPLY_TEMPLATE_ID: Self = Self(0x65c20102);
    /// `PidTagSecureSubmitFlags = 0x65C60003`
    #[doc(alias = "PidTagSecureSubmitFlags")]
    pub const PID_TAG_SECURE_SUBMIT_FLAGS: Self = Self(0x65c60003);
    /// `PidTagSourceKey = 0x65E00102`
    #[doc(alias = "PidTagSourceKey")]
    pub const PID_TAG_SOURCE_KEY: Self = Self(0x65e00102);
    /// `PidTagParentSourceKey = 0x65E10102`
    #[doc(alias = "PidTagParentSourceKey")]
    pub const PID_TAG_PARENT_SOURCE_KEY: Self = Self(0x65e10102);
    /// `PidTagChangeKey = 0x65E20102`
    #[doc(alias = "PidTagChangeKey")]
    pub const PID_TAG_CHANGE_KEY: Self = Self(0x65e20102);
    /// `PidTagPredecessorChangeList = 0x65E30102`
    #[doc(alias = "PidTagPredecessorChangeList")]
    pub const PID_TAG_PREDECESSOR_CHANGE_LIST: Self = Self(0x65e30102);
    /// `PidTagRuleMessageState = 0x65E90003`
    #[doc(alias = "PidTagRuleMessageState")]
    pub const PID_TAG_RULE_MESSAGE_STATE: Self = Self(0x65e90003);
    /// `PidTagRuleMessageUserFlags = 0x65EA0003`
    #[doc(alias = "PidTagRuleMessageUserFlags")]
    pub const PID_TAG_RULE_MESSAGE_USER_FLAGS: Self = Self(0x65ea0003);
    /// `PidTagRuleMessageProvider_A = 0x65EB001E`
    #[doc(alias = "PidTagRuleMessageProvider_A")]
    pub const PIDTAGRULEMESSAGEPROVIDER_A: Self = Self(0x65eb001e);
    /// `PidTagRuleMessageProvider = 0x65EB001F`
    #[doc(alias = "PidTagRuleMessageProvider")]
    pub const PID_TAG_RULE_MESSAGE_PROVIDER: Self = Self(0x65eb001f);
    /// `PidTagRuleMessageName_A = 0x65EC001E`
    #[doc(alias = "PidTagRuleMessageName_A")]
    pub const PIDTAGRULEMESSAGENAME_A: Self = Self(0x65ec001e);
    /// `PidTagRuleMessageName = 0x65EC001F`
    #[doc(alias = "PidTagRuleMessageName")]
    pub const PID_TAG_RULE_MESSAGE_NAME: Self = Self(0x65ec001f);
    /// `PidTagRuleMessageLevel = 0x65ED0003`
    #[doc(alias = "PidTagRuleMessageLevel")]
    pub const PID_TAG_RULE_MESSAGE_LEVEL: Self = Self(0x65ed0003);
    /// `PidTagRuleMessageProviderData = 0x65EE0102`
    #[doc(alias = "PidTagRuleMessageProviderData")]
    pub const PID_TAG_RULE_MESSAGE_PROVIDER_DATA: Self = Self(0x65ee0102);
    /// `PidTagRuleMessageSequence = 0x65F30003`
    #[doc(alias = "PidTagRuleMessageSequence")]
    pub const PID_TAG_RULE_MESSAGE_SEQUENCE: Self = Self(0x65f30003);
    /// `PidTagUserEntryId = 0x66190102`
    #[doc(alias = "PidTagUserEntryId")]
    pub const PID_TAG_USER_ENTRY_ID: Self = Self(0x66190102);
    /// `PidTagMailboxOwnerEntryId = 0x661B0102`
    #[doc(alias = "PidTagMailboxOwnerEntryId")]
    pub const PID_TAG_MAILBOX_OWNER_ENTRY_ID: Self = Self(0x661b0102);
    /// `PidTagMailboxOwnerName_A = 0x661C001E`
    #[doc(alias = "PidTagMailboxOwnerName_A")]
    pub const PIDTAGMAILBOXOWNERNAME_A: Self = Self(0x661c001e);
    /// `PidTagMailboxOwnerName = 0x661C001F`
    #[doc(alias = "PidTagMailboxOwnerName")]
    pub const PID_TAG_MAILBOX_OWNER_NAME: Self = Self(0x661c001f);
    /// `PidTagOutOfOfficeState = 0x661D000B`
    #[doc(alias = "PidTagOutOfOfficeState")]
    pub const PID_TAG_OUT_OF_OFFICE_STATE: Self = Self(0x661d000b);
    /// `PidTagNonIpmSubtreeEntryId = 0x66200102`
    #[doc(alias = "PidTagNonIpmSubtreeEntryId")]
    pub const PID_TAG_NON_IPM_SUBTREE_ENTRY_ID: Self = Self(0x66200102);
    /// `PidTagSchedulePlusFreeBusyEntryId = 0x66220102`
    #[doc(alias = "PidTagSchedulePlusFreeBusyEntryId")]
    pub const PID_TAG_SCHEDULE_PLUS_FREE_BUSY_ENTRY_ID: Self = Self(0x66220102);
    /// `PidTagSerializedReplidGuidMap = 0x66380102`
    #[doc(alias = "PidTagSerializedReplidGuidMap")]
    pub const PID_TAG_SERIALIZED_REPLID_GUID_MAP: Self = Self(0x66380102);
    /// `PidTagRights = 0x66390003`
    #[doc(alias = "PidTagRights")]
    pub const PID_TAG_RIGHTS: Self = Self(0x66390003);
    /// `PidTagHasRules = 0x663A000B`
    #[doc(alias = "PidTagHasRules")]
    pub const PID_TAG_HAS_RULES: Self = Self(0x663a000b);
    /// `PidTagAddressBookEntryId = 0x663B0102`
    #[doc(alias = "PidTagAddressBookEntryId")]
    pub const PID_TAG_ADDRESS_BOOK_ENTRY_ID: Self = Self(0x663b0102);
    /// `PidTagHierarchyChangeNumber = 0x663E0003`
    #[doc(alias = "PidTagHierarchyChangeNumber")]
    pub const PID_TAG_HIERARCHY_CHANGE_NUMBER: Self = Self(0x663e0003);
    /// `PidTagDeletedMessageCount = 0x66400003`
    #[doc(alias = "PidTagDeletedMessageCount")]
    pub const PID_TAG_DELETED_MESSAGE_COUNT: Self = Self(0x66400003);
    /// `PidTagDeletedFolderCount = 0x66410003`
    #[doc(alias = "PidTagDeletedFolderCount")]
    pub const PID_TAG_DELETED_FOLDER_COUNT: Self = Self(0x66410003);
    /// `PidTagDeletedAssociatedMessageCount = 0x66430003`
    #[doc(alias = "PidTagDeletedAssociatedMessageCount")]
    pub const PID_TAG_DELETED_ASSOCIATED_MESSAGE_COUNT: Self = Self(0x66430003);
    /// `PidTagClientActions = 0x66450102`
    #[doc(alias = "PidTagClientActions")]
    pub const PID_TAG_CLIENT_ACTIONS: Self = Self(0x66450102);
    /// `PidTagDamOriginalEntryId = 0x66460102`
    #[doc(alias = "PidTagDamOriginalEntryId")]
    pub const PID_TAG_DAM_ORIGINAL_ENTRY_ID: Self = Self(0x66460102);
    /// `PidTagDamBackPatched = 0x6647000B`
    #[doc(alias = "PidTagDamBackPatched")]
    pub const PID_TAG_DAM_BACK_PATCHED: Self = Self(0x6647000b);
    /// `PidTagRuleError = 0x66480003`
    #[doc(alias = "PidTagRuleError")]
    pub const PID_TAG_RULE_ERROR: Self = Self(0x66480003);
    /// `PidTagRuleActionType = 0x66490003`
    #[doc(alias = "PidTagRuleActionType")]
    pub const PID_TAG_RULE_ACTION_TYPE: Self = Self(0x66490003);
    /// `PidTagHasNamedProperties = 0x664A000B`
    #[doc(alias = "PidTagHasNamedProperties")]
    pub const PID_TAG_HAS_NAMED_PROPERTIES: Self = Self(0x664a000b);
    /// `PidTagRuleActionNumber = 0x66500003`
    #[doc(alias = "PidTagRuleActionNumber")]
    pub const PID_TAG_RULE_ACTION_NUMBER: Self = Self(0x66500003);
    /// `PidTagRuleFolderEntryId = 0x66510102`
    #[doc(alias = "PidTagRuleFolderEntryId")]
    pub const PID_TAG_RULE_FOLDER_ENTRY_ID: Self = Self(0x66510102);
    /// `PidTagProhibitReceiveQuota = 0x666A0003`
    #[doc(alias = "PidTagProhibitReceiveQuota")]
    pub const PID_TAG_PROHIBIT_RECEIVE_QUOTA: Self = Self(0x666a0003);
    /// `PidTagInConflict = 0x666C000B`
    #[doc(alias = "PidTagInConflict")]
    pub const PID_TAG_IN_CONFLICT: Self = Self(0x666c000b);
    /// `PidTagMaximumSubmitMessageSize = 0x666D0003`
    #[doc(alias = "PidTagMaximumSubmitMessageSize")]
    pub const PID_TAG_MAXIMUM_SUBMIT_MESSAGE_SIZE: Self = Self(0x666d0003);
    /// `PidTagProhibitSendQuota = 0x666E0003`
    #[doc(alias = "PidTagProhibitSendQuota")]
    pub const PID_TAG_PROHIBIT_SEND_QUOTA: Self = Self(0x666e0003);
    /// `PidTagLongTermEntryIdFromTable = 0x66700102`
    #[doc(alias = "PidTagLongTermEntryIdFromTable")]
    pub const PID_TAG_LONG_TERM_ENTRY_ID_FROM_TABLE: Self = Self(0x66700102);
    /// `PidTagMemberId = 0x66710014`
    #[doc(alias = "PidTagMemberId")]
    pub const PID_TAG_MEMBER_ID: Self = Self(0x66710014);
    /// `PidTagMemberName_A = 0x6672001E`
    #[doc(alias = "PidTagMemberName_A")]
    pub const PIDTAGMEMBERNAME_A: Self = Self(0x6672001e);
    /// `PidTagMemberName = 0x6672001F`
    #[doc(alias = "PidTagMemberName")]
    pub const PID_TAG_MEMBER_NAME: Self = Self(0x6672001f);
    /// `PidTagMemberRights = 0x66730003`
    #[doc(alias = "PidTagMemberRights")]
    pub const PID_TAG_MEMBER_RIGHTS: Self = Self(0x66730003);
    /// `PidTagRuleId = 0x66740014`
    #[doc(alias = "PidTagRuleId")]
    pub const PID_TAG_RULE_ID: Self = Self(0x66740014);
    /// `PidTagRuleIds = 0x66750102`
    #[doc(alias = "PidTagRuleIds")]
    pub const PID_TAG_RULE_IDS: Self = Self(0x66750102);
    /// `PidTagRuleSequence = 0x66760003`
    #[doc(alias = "PidTagRuleSequence")]
    pub const PID_TAG_RULE_SEQUENCE: Self = Self(0x66760003);
    /// `PidTagRuleState = 0x66770003`
    #[doc(alias = "PidTagRuleState")]
    pub const PID_TAG_RULE_STATE: Self = Self(0x66770003);
    /// `PidTagRuleUserFlags = 0x66780003`
    #[doc(alias = "PidTagRuleUserFlags")]
    pub const PID_TAG_RULE_USER_FLAGS: Self = Self(0x66780003);
    /// `PidTagRuleCondition = 0x667900FD`
    #[doc(alias = "PidTagRuleCondition")]
    pub const PID_TAG_RULE_CONDITION: Self = Self(0x667900fd);
    /// `PidTagRuleActions = 0x668000FE`
    #[doc(alias = "PidTagRuleActions")]
    pub const PID_TAG_RULE_ACTIONS: Self = Self(0x668000fe);
    /// `PidTagRuleProvider_A = 0x6681001E`
    #[doc(alias = "PidTagRuleProvider_A")]
    pub const PIDTAGRULEPROVIDER_A: Self = Self(0x6681001e);
    /// `PidTagRuleProvider = 0x6681001F`
    #[doc(alias = "PidTagRuleProvider")]
    pub const PID_TAG_RULE_PROVIDER: Self = Self(0x6681001f);
    /// `PidTagRuleName_A = 0x6682001E`
    #[doc(alias = "PidTagRuleName_A")]
    pub const PIDTAGRULENAME_A: Self = Self(0x6682001e);
    /// `PidTagRuleName = 0x6682001F`
    #[doc(alias = "PidTagRuleName")]
    pub const PID_TAG_RULE_NAME: Self = Self(0x6682001f);
    /// `PidTagRuleLevel = 0x66830003`
    #[doc(alias = "PidTagRuleLevel")]
    pub const PID_TAG_RULE_LEVEL: Self = Self(0x66830003);
    /// `PidTagRuleProviderData = 0x66840102`
    #[doc(alias = "PidTagRuleProviderData")]
    pub const PID_TAG_RULE_PROVIDER_DATA: Self = Self(0x66840102);
    /// `PidTagDeletedOn = 0x668F0040`
    #[doc(alias = "PidTagDeletedOn")]
    pub const PID_TAG_DELETED_ON: Self = Self(0x668f0040);
    /// `PidTagReplicaList = 0x66980102`
    #[doc(alias = "PidTagReplicaList")]
    pub const PID_TAG_REPLICA_LIST: Self = Self(0x66980102);
    /// `PidTagLocaleId = 0x66A10003`
    #[doc(alias = "PidTagLocaleId")]
    pub const PID_TAG_LOCALE_ID: Self = Self(0x66a10003);
    /// `PidTagFolderFlags = 0x66A80003`
    #[doc(alias = "PidTagFolderFlags")]
    pub const PID_TAG_FOLDER_FLAGS: Self = Self(0x66a80003);
    /// `PidTagNormalMessageSize = 0x66B30003`
    #[doc(alias = "PidTagNormalMessageSize")]
    pub const PID_TAG_NORMAL_MESSAGE_SIZE: Self = Self(0x66b30003);
    /// `PidTagAssociatedMessageSize = 0x66B40003`
    #[doc(alias = "PidTagAssociatedMessageSize")]
    pub const PID_TAG_ASSOCIATED_MESSAGE_SIZE: Self = Self(0x66b40003);
    /// `PidTagCodePageId = 0x66C30003`
    #[doc(alias = "PidTagCodePageId")]
    pub const PID_TAG_CODE_PAGE_ID: Self = Self(0x66c30003);
    /// `PidTagAddressBookManageDistributionList = 0x6704000D`
    #[doc(alias = "PidTagAddressBookManageDistributionList")]
    pub const PID_TAG_ADDRESS_BOOK_MANAGE_DISTRIBUTION_LIST: Self = Self(0x6704000d);
    /// `PidTagSortLocaleId = 0x67050003`
    #[doc(alias = "PidTagSortLocaleId")]
    pub const PID_TAG_SORT_LOCALE_ID: Self = Self(0x67050003);
    /// `PidTagUrlName_A = 0x6707001E`
    #[doc(alias = "PidTagUrlName_A")]
    pub const PIDTAGURLNAME_A: Self = Self(0x6707001e);
    /// `PidTagUrlName = 0x6707001F`
    #[doc(alias = "PidTagUrlName")]
    pub const PID_TAG_URL_NAME: Self = Self(0x6707001f);
    /// `PidTagLocalCommitTime = 0x67090040`
    #[doc(alias = "PidTagLocalCommitTime")]
    pub const PID_TAG_LOCAL_COMMIT_TIME: Self = Self(0x67090040);
    /// `PidTagLocalCommitTimeMax = 0x670A0040`
    #[doc(alias = "PidTagLocalCommitTimeMax")]
    pub const PID_TAG_LOCAL_COMMIT_TIME_MAX: Self = Self(0x670a0040);
    /// `PidTagDeletedCountTotal = 0x670B0003`
    #[doc(alias = "PidTagDeletedCountTotal")]
    pub const PID_TAG_DELETED_COUNT_TOTAL: Self = Self(0x670b0003);
    /// `PidTagFlatUrlName_A = 0x670E001E`
    #[doc(alias = "PidTagFlatUrlName_A")]
    pub const PIDTAGFLATURLNAME_A: Self = Self(0x670e001e);
    /// `PidTagFlatUrlName = 0x670E001F`
    #[doc(alias = "PidTagFlatUrlName")]
    pub const PID_TAG_FLAT_URL_NAME: Self = Self(0x670e001f);
    /// `PidTagSentMailSvrEID = 0x674000FB`
    #[doc(alias = "PidTagSentMailSvrEID")]
    pub const PID_TAG_SENT_MAIL_SVR_EID: Self = Self(0x674000fb);
    /// `PidTagDeferredActionMessageOriginalEntryId = 0x674100FB`
    #[doc(alias = "PidTagDeferredActionMessageOriginalEntryId")]
    pub const PID_TAG_DEFERRED_ACTION_MESSAGE_ORIGINAL_ENTRY_ID: Self = Self(0x674100fb);
    /// `PidTagFolderId = 0x67480014`
    #[doc(alias = "PidTagFolderId")]
    pub const PID_TAG_FOLDER_ID: Self = Self(0x67480014);
    /// `PidTagParentFolderId = 0x67490014`
    #[doc(alias = "PidTagParentFolderId")]
    pub const PID_TAG_PARENT_FOLDER_ID: Self = Self(0x67490014);
    /// `PidTagMid = 0x674A0014`
    #[doc(alias = "PidTagMid")]
    pub const PID_TAG_MID: Self = Self(0x674a0014);
    /// `PidTagInstID = 0x674D0014`
    #[doc(alias = "PidTagInstID")]
    pub const PID_TAG_INST_ID: Self = Self(0x674d0014);
    /// `PidTagInstanceNum = 0x674E0003`
    #[doc(alias = "PidTagInstanceNum")]
    pub const PID_TAG_INSTANCE_NUM: Self = Self(0x674e0003);
    /// `PidTagAddressBookMessageId = 0x674F0014`
    #[doc(alias = "PidTagAddressBookMessageId")]
    pub const PID_TAG_ADDRESS_BOOK_MESSAGE_ID: Self = Self(0x674f0014);
    /// `PidTagChangeNumber = 0x67A40014`
    #[doc(alias = "PidTagChangeNumber")]
    pub const PID_TAG_CHANGE_NUMBER: Self = Self(0x67a40014);
    /// `PidTagAssociated = 0x67AA000B`
    #[doc(alias = "PidTagAssociated")]
    pub const PID_TAG_ASSOCIATED: Self = Self(0x67aa000b);
    /// `PidTagOfflineAddressBookName_A = 0x6800001E`
    #[doc(alias = "PidTagOfflineAddressBookName_A")]
    pub const PIDTAGOFFLINEADDRESSBOOKNAME_A: Self = Self(0x6800001e);
    /// `PidTagOfflineAddressBookName = 0x6800001F`
    #[doc(alias = "PidTagOfflineAddressBookName")]
    pub const PID_TAG_OFFLINE_ADDRESS_BOOK_NAME: Self = Self(0x6800001f);
    /// `PidTagOfflineAddressBookSequence = 0x68010003`
    #[doc(alias = "PidTagOfflineAddressBookSequence")]
    pub const PID_TAG_OFFLINE_ADDRESS_BOOK_SEQUENCE: Self = Self(0x68010003);
    /// `PidTagVoiceMessageDuration = 0x68010003`
    #[doc(alias = "PidTagVoiceMessageDuration")]
    pub const PID_TAG_VOICE_MESSAGE_DURATION: Self = Self(0x68010003);
    /// `PidTagOfflineAddressBookContainerGuid = 0x6802001E`
    #[doc(alias = "PidTagOfflineAddressBookContainerGuid")]
    pub const PID_TAG_OFFLINE_ADDRESS_BOOK_CONTAINER_GUID: Self = Self(0x6802001e);
    /// `PidTagSenderTelephoneNumber = 0x6802001F`
    #[doc(alias = "PidTagSenderTelephoneNumber")]
    pub const PID_TAG_SENDER_TELEPHONE_NUMBER: Self = Self(0x6802001f);
    /// `PidTagRwRulesStream = 0x68020102`
    #[doc(alias = "PidTagRwRulesStream")]
    pub const PID_TAG_RW_RULES_STREAM: Self = Self(0x68020102);
    /// `PidTagOfflineAddressBookMessageClass = 0x68030003`
    #[doc(alias = "PidTagOfflineAddressBookMessageClass")]
    pub const PID_TAG_OFFLINE_ADDRESS_BOOK_MESSAGE_CLASS: Self = Self(0x68030003);
    /// `PidTagVoiceMessageSenderName_A = 0x6803001E`
    #[doc(alias = "PidTagVoiceMessageSenderName_A")]
    pub const PIDTAGVOICEMESSAGESENDERNAME_A: Self = Self(0x6803001e);
    /// `PidTagVoiceMessageSenderName = 0x6803001F`
    #[doc(alias = "PidTagVoiceMessageSenderName")]
    pub const PID_TAG_VOICE_MESSAGE_SENDER_NAME: Self = Self(0x6803001f);
    /// `PidTagFaxNumberOfPages = 0x68040003`
    #[doc(alias = "PidTagFaxNumberOfPages")]
    pub const PID_TAG_FAX_NUMBER_OF_PAGES: Self = Self(0x68040003);
    /// `PidTagOfflineAddressBookDistinguishedName = 0x6804001E`
    #[doc(alias = "PidTagOfflineAddressBookDistinguishedName")]
    pub const PID_TAG_OFFLINE_ADDRESS_BOOK_DISTINGUISHED_NAME: Self = Self(0x6804001e);
    /// `PidTagOfflineAddressBookDistinguishedName_W = 0x6804001F`
    #[doc(alias = "PidTagOfflineAddressBookDistinguishedName_W")]
    pub const PIDTAGOFFLINEADDRESSBOOKDISTINGUISHEDNAME_W: Self = Self(0x6804001f);
    /// `PidTagVoiceMessageAttachmentOrder_A = 0x6805001E`
    #[doc(alias = "PidTagVoiceMessageAttachmentOrder_A")]
    pub const PIDTAGVOICEMESSAGEATTACHMENTORDER_A: Self = Self(0x6805001e);
    /// `PidTagVoiceMessageAttachmentOrder = 0x6805001F`
    #[doc(alias = "PidTagVoiceMessageAttachmentOrder")]
    pub const PID_TAG_VOICE_MESSAGE_ATTACHMENT_ORDER: Self = Self(0x6805001f);
    /// `PidTagOfflineAddressBookTruncatedProperties = 0x68051003`
    #[doc(alias = "PidTagOfflineAddressBookTruncatedProperties")]
    pub const PID_TAG_OFFLINE_ADDRESS_BOOK_TRUNCATED_PROPERTIES: Self = Self(0x68051003);
    /// `PidTagCallId_A = 0x6806001E`
    #[doc(alias = "PidTagCallId_A")]
    pub const PIDTAGCALLID_A: Self = Self(0x6806001e);
    /// `PidTagCallId = 0x6806001F`
    #[doc(alias = "PidTagCallId")]
    pub const PID_TAG_CALL_ID: Self = Self(0x6806001f);
    /// `PidTagReportingMessageTransferAgent_A = 0x6820001E`
    #[doc(alias = "PidTagReportingMessageTransferAgent_A")]
    pub const PIDTAGREPORTINGMESSAGETRANSFERAGENT_A: Self = Self(0x6820001e);
    /// `PidTagReportingMessageTransferAgent = 0x6820001F`
    #[doc(alias = "PidTagReportingMessageTransferAgent")]
    pub const PID_TAG_REPORTING_MESSAGE_TRANSFER_AGENT: Self = Self(0x6820001f);
    /// `PidTagSearchFolderLastUsed = 0x68340003`
    #[doc(alias = "PidTagSearchFolderLastUsed")]
    pub const PID_TAG_SEARCH_FOLDER_LAST_USED: Self = Self(0x68340003);
    /// `PidTagSearchFolderExpiration = 0x683A0003`
    #[doc(alias = "PidTagSearchFolderExpiration")]
    pub const PID_TAG_SEARCH_FOLDER_EXPIRATION: Self = Self(0x683a0003);
    /// `PidTagScheduleInfoResourceType = 0x68410003`
    #[doc(alias = "PidTagScheduleInfoResourceType")]
    pub const PID_TAG_SCHEDULE_INFO_RESOURCE_TYPE: Self = Self(0x68410003);
    /// `PidTagSearchFolderTemplateId = 0x68410003`
    #[doc(alias = "PidTagSearchFolderTemplateId")]
    pub const PID_TAG_SEARCH_FOLDER_TEMPLATE_ID: Self = Self(0x68410003);
    /// `PidTagScheduleInfoDelegatorWantsCopy = 0x6842000B`
    #[doc(alias = "PidTagScheduleInfoDelegatorWantsCopy")]
    pub const PID_TAG_SCHEDULE_INFO_DELEGATOR_WANTS_COPY: Self = Self(0x6842000b);
    /// `PidTagSearchFolderId = 0x68420102`
    #[doc(alias = "PidTagSearchFolderId")]
    pub const PID_TAG_SEARCH_FOLDER_ID: Self = Self(0x68420102);
    /// `PidTagWlinkGroupHeaderID = 0x68420102`
    #[doc(alias = "PidTagWlinkGroupHeaderID")]
    pub const PID_TAG_WLINK_GROUP_HEADER_ID: Self = Self(0x68420102);
    /// `PidTagScheduleInfoDontMailDelegates = 0x6843000B`
    #[doc(alias = "PidTagScheduleInfoDontMailDelegates")]
    pub const PID_TAG_SCHEDULE_INFO_DONT_MAIL_DELEGATES: Self = Self(0x6843000b);
    /// `PidTagSearchFolderRecreateInfo = 0x68440102`
    #[doc(alias = "PidTagSearchFolderRecreateInfo")]
    pub const PID_TAG_SEARCH_FOLDER_RECREATE_INFO: Self = Self(0x68440102);
    /// `PidTagScheduleInfoDelegateNames_A = 0x6844101E`
    #[doc(alias = "PidTagScheduleInfoDelegateNames_A")]
    pub const PIDTAGSCHEDULEINFODELEGATENAMES_A: Self = Self(0x6844101e);
    /// `PidTagScheduleInfoDelegateNames = 0x6844101F`
    #[doc(alias = "PidTagScheduleInfoDelegateNames")]
    pub const PID_TAG_SCHEDULE_INFO_DELEGATE_NAMES: Self = Self(0x6844101f);
    /// `PidTagSearchFolderDefinition = 0x68450102`
    #[doc(alias = "PidTagSearchFolderDefinition")]
    pub const PID_TAG_SEARCH_FOLDER_DEFINITION: Self = Self(0x68450102);
    /// `PidTagScheduleInfoDelegateEntryIds = 0x68451102`
    #[doc(alias = "PidTagScheduleInfoDelegateEntryIds")]
    pub const PID_TAG_SCHEDULE_INFO_DELEGATE_ENTRY_IDS: Self = Self(0x68451102);
    /// `PidTagSearchFolderStorageType = 0x68460003`
    #[doc(alias = "PidTagSearchFolderStorageType")]
    pub const PID_TAG_SEARCH_FOLDER_STORAGE_TYPE: Self = Self(0x68460003);
    /// `PidTagGatewayNeedsToRefresh = 0x6846000B`
    #[doc(alias = "PidTagGatewayNeedsToRefresh")]
    pub const PID_TAG_GATEWAY_NEEDS_TO_REFRESH: Self = Self(0x6846000b);
    /// `PidTagFreeBusyPublishStart = 0x68470003`
    #[doc(alias = "PidTagFreeBusyPublishStart")]
    pub const PID_TAG_FREE_BUSY_PUBLISH_START: Self = Self(0x68470003);
    /// `PidTagSearchFolderTag = 0x68470003`
    #[doc(alias = "PidTagSearchFolderTag")]
    pub const PID_TAG_SEARCH_FOLDER_TAG: Self = Self(0x68470003);
    /// `PidTagWlinkSaveStamp = 0x68470003`
    #[doc(alias = "PidTagWlinkSaveStamp")]
    pub const PID_TAG_WLINK_SAVE_STAMP: Self = Self(0x68470003);
    /// `PidTagFreeBusyPublishEnd = 0x68480003`
    #[doc(alias = "PidTagFreeBusyPublishEnd")]
    pub const PID_TAG_FREE_BUSY_PUBLISH_END: Self = Self(0x68480003);
    /// `PidTagSearchFolderEfpFlags = 0x68480003`
    #[doc(alias = "PidTagSearchFolderEfpFlags")]
    pub const PID_TAG_SEARCH_FOLDER_EFP_FLAGS: Self = Self(0x68480003);
    /// `PidTagWlinkType = 0x68490003`
    #[doc(alias = "PidTagWlinkType")]
    pub const PID_TAG_WLINK_TYPE: Self = Self(0x68490003);
    /// `PidTagFreeBusyMessageEmailAddress_A = 0x6849001E`
    #[doc(alias = "PidTagFreeBusyMessageEmailAddress_A")]
    pub const PIDTAGFREEBUSYMESSAGEEMAILADDRESS_A: Self = Self(0x6849001e);
    /// `PidTagFreeBusyMessageEmailAddress = 0x6849001F`
    #[doc(alias = "PidTagFreeBusyMessageEmailAddress")]
    pub const PID_TAG_FREE_BUSY_MESSAGE_EMAIL_ADDRESS: Self = Self(0x6849001f);
    /// `PidTagWlinkFlags = 0x684A0003`
    #[doc(alias = "PidTagWlinkFlags")]
    pub const PID_TAG_WLINK_FLAGS: Self = Self(0x684a0003);
    /// `PidTagScheduleInfoDelegateNamesW_A = 0x684A101E`
    #[doc(alias = "PidTagScheduleInfoDelegateNamesW_A")]
    pub const PIDTAGSCHEDULEINFODELEGATENAMESW_A: Self = Self(0x684a101e);
    /// `PidTagScheduleInfoDelegateNamesW = 0x684A101F`
    #[doc(alias = "PidTagScheduleInfoDelegateNamesW")]
    pub const PID_TAG_SCHEDULE_INFO_DELEGATE_NAMES_W: Self = Self(0x684a101f);
    /// `PidTagScheduleInfoDelegatorWantsInfo = 0x684B000B`
    #[doc(alias = "PidTagScheduleInfoDelegatorWantsInfo")]
    pub const PID_TAG_SCHEDULE_INFO_DELEGATOR_WANTS_INFO: Self = Self(0x684b000b);
    /// `PidTagWlinkOrdinal = 0x684B0102`
    #[doc(alias = "PidTagWlinkOrdinal")]
    pub const PID_TAG_WLINK_ORDINAL: Self = Self(0x684b0102);
    /// `PidTagWlinkEntryId = 0x684C0102`
    #[doc(alias = "PidTagWlinkEntryId")]
    pub const PID_TAG_WLINK_ENTRY_ID: Self = Self(0x684c0102);
    /// `PidTagWlinkRecordKey = 0x684D0102`
    #[doc(alias = "PidTagWlinkRecordKey")]
    pub const PID_TAG_WLINK_RECORD_KEY: Self = Self(0x684d0102);
    /// `PidTagWlinkStoreEntryId = 0x684E0102`
    #[doc(alias = "PidTagWlinkStoreEntryId")]
    pub const PID_TAG_WLINK_STORE_ENTRY_ID: Self = Self(0x684e0102);
    /// `PidTagWlinkFolderType = 0x684F0102`
    #[doc(alias = "PidTagWlinkFolderType")]
    pub const PID_TAG_WLINK_FOLDER_TYPE: Self = Self(0x684f0102);
    /// `PidTagScheduleInfoMonthsMerged = 0x684F1003`
    #[doc(alias = "PidTagScheduleInfoMonthsMerged")]
    pub const PID_TAG_SCHEDULE_INFO_MONTHS_MERGED: Self = Self(0x684f1003);
    /// `PidTagWlinkGroupClsid = 0x68500102`
    #[doc(alias = "PidTagWlinkGroupClsid")]
    pub const PID_TAG_WLINK_GROUP_CLSID: Self = Self(0x68500102);
    /// `PidTagScheduleInfoFreeBusyMerged = 0x68501102`
    #[doc(alias = "PidTagScheduleInfoFreeBusyMerged")]
    pub const PID_TAG_SCHEDULE_INFO_FREE_BUSY_MERGED: Self = Self(0x68501102);
    /// `PidTagWlinkGroupName_A = 0x6851001E`
    #[doc(alias = "PidTagWlinkGroupName_A")]
    pub const PIDTAGWLINKGROUPNAME_A: Self = Self(0x6851001e);
    /// `PidTagWlinkGroupName = 0x6851001F`
    #[doc(alias = "PidTagWlinkGroupName")]
    pub const PID_TAG_WLINK_GROUP_NAME: Self = Self(0x6851001f);
    /// `PidTagScheduleInfoMonthsTentative = 0x68511003`
    #[doc(alias = "PidTagScheduleInfoMonthsTentative")]
    pub const PID_TAG_SCHEDULE_INFO_MONTHS_TENTATIVE: Self = Self(0x68511003);
    /// `PidTagWlinkSection = 0x68520003`
    #[doc(alias = "PidTagWlinkSection")]
    pub const PID_TAG_WLINK_SECTION: Self = Self(0x68520003);
    /// `PidTagScheduleInfoFreeBusyTentative = 0x68521102`
    #[doc(alias = "PidTagScheduleInfoFreeBusyTentative")]
    pub const PID_TAG_SCHEDULE_INFO_FREE_BUSY_TENTATIVE: Self = Self(0x68521102);
    /// `PidTagWlinkCalendarColor = 0x68530003`
    #[doc(alias = "PidTagWlinkCalendarColor")]
    pub const PID_TAG_WLINK_CALENDAR_COLOR: Self = Self(0x68530003);
    /// `PidTagScheduleInfoMonthsBusy = 0x68531003`
    #[doc(alias = "PidTagScheduleInfoMonthsBusy")]
    pub const PID_TAG_SCHEDULE_INFO_MONTHS_BUSY: Self = Self(0x68531003);
    /// `PidTagWlinkAddressBookEID = 0x68540102`
    #[doc(alias = "PidTagWlinkAddressBookEID")]
    pub const PID_TAG_WLINK_ADDRESS_BOOK_EID: Self = Self(0x68540102);
    /// `PidTagScheduleInfoFreeBusyBusy = 0x68541102`
    #[doc(alias = "PidTagScheduleInfoFreeBusyBusy")]
    pub const PID_TAG_SCHEDULE_INFO_FREE_BUSY_BUSY: Self = Self(0x68541102);
    /// `PidTagScheduleInfoMonthsAway = 0x68551003`
    #[doc(alias = "PidTagScheduleInfoMonthsAway")]
    pub const PID_TAG_SCHEDULE_INFO_MONTHS_AWAY: Self = Self(0x68551003);
    /// `PidTagScheduleInfoFreeBusyAway = 0x68561102`
    #[doc(alias = "PidTagScheduleInfoFreeBusyAway")]
    pub const PID_TAG_SCHEDULE_INFO_FREE_BUSY_AWAY: Self = Self(0x68561102);
    /// `PidTagFreeBusyRangeTimestamp = 0x68680040`
    #[doc(alias = "PidTagFreeBusyRangeTimestamp")]
    pub const PID_TAG_FREE_BUSY_RANGE_TIMESTAMP: Self = Self(0x68680040);
    /// `PidTagFreeBusyCountMonths = 0x68690003`
    #[doc(alias = "PidTagFreeBusyCountMonths")]
    pub const PID_TAG_FREE_BUSY_COUNT_MONTHS: Self = Self(0x68690003);
    /// `PidTagScheduleInfoAppointmentTombstone = 0x686A0102`
    #[doc(alias = "PidTagScheduleInfoAppointmentTombstone")]
    pub const PID_TAG_SCHEDULE_INFO_APPOINTMENT_TOMBSTONE: Self = Self(0x686a0102);
    /// `PidTagDelegateFlags = 0x686B1003`
    #[doc(alias = "PidTagDelegateFlags")]
    pub const PID_TAG_DELEGATE_FLAGS: Self = Self(0x686b1003);
    /// `PidTagScheduleInfoFreeBusy = 0x686C0102`
    #[doc(alias = "PidTagScheduleInfoFreeBusy")]
    pub const PID_TAG_SCHEDULE_INFO_FREE_BUSY: Self = Self(0x686c0102);
    /// `PidTagScheduleInfoAutoAcceptAppointments = 0x686D000B`
    #[doc(alias = "PidTagScheduleInfoAutoAcceptAppointments")]
    pub const PID_TAG_SCHEDULE_INFO_AUTO_ACCEPT_APPOINTMENTS: Self = Self(0x686d000b);
    /// `PidTagScheduleInfoDisallowRecurringAppts = 0x686E000B`
    #[doc(alias = "PidTagScheduleInfoDisallowRecurringAppts")]
    pub const PID_TAG_SCHEDULE_INFO_DISALLOW_RECURRING_APPTS: Self = Self(0x686e000b);
    /// `PidTagScheduleInfoDisallowOverlappingAppts = 0x686F000B`
    #[doc(alias = "PidTagScheduleInfoDisallowOverlappingAppts")]
    pub const PID_TAG_SCHEDULE_INFO_DISALLOW_OVERLAPPING_APPTS: Self = Self(0x686f000b);
    /// `PidTagWlinkClientID = 0x68900102`
    #[doc(alias = "PidTagWlinkClientID")]
    pub const PID_TAG_WLINK_CLIENT_ID: Self = Self(0x68900102);
    /// `PidTagWlinkAddressBookStoreEID = 0x68910102`
    #[doc(alias = "PidTagWlinkAddressBookStoreEID")]
    pub const PID_TAG_WLINK_ADDRESS_BOOK_STORE_EID: Self = Self(0x68910102);
    /// `PidTagWlinkROGroupType = 0x68920003`
    #[doc(alias = "PidTagWlinkROGroupType")]
    pub const PID_TAG_WLINK_RO_GROUP_TYPE: Self = Self(0x68920003);
    /// `PidTagViewDescriptorBinary = 0x70010102`
    #[doc(alias = "PidTagViewDescriptorBinary")]
    pub const PID_TAG_VIEW_DESCRIPTOR_BINARY: Self = Self(0x70010102);
    /// `PidTagViewDescriptorStrings_A = 0x7002001E`
    #[doc(alias = "PidTagViewDescriptorStrings_A")]
    pub const PIDTAGVIEWDESCRIPTORSTRINGS_A: Self = Self(0x7002001e);
    /// `PidTagViewDescriptorStrings = 0x7002001F`
    #[doc(alias = "PidTagViewDescriptorStrings")]
    pub const PID_TAG_VIEW_DESCRIPTOR_STRINGS: Self = Self(0x7002001f);
    /// `PidTagViewDescriptorName_A = 0x7006001E`
    #[doc(alias = "PidTagViewDescriptorName_A")]
    pub const PIDTAGVIEWDESCRIPTORNAME_A: Self = Self(0x7006001e);
    /// `PidTagViewDescriptorName = 0x7006001F`
    #[doc(alias = "PidTagViewDescriptorName")]
    pub const PID_TAG_VIEW_DESCRIPTOR_NAME: Self = Self(0x7006001f);
    /// `PidTagViewDescriptorVersion = 0x70070003`
    #[doc(alias = "PidTagViewDescriptorVersion")]
    pub const PID_TAG_VIEW_DESCRIPTOR_VERSION: Self = Self(0x70070003);
    /// `PidTagRoamingDatatypes = 0x7C060003`
    #[doc(alias = "PidTagRoamingDatatypes")]
    pub const PID_TAG_ROAMING_DATATYPES: Self = Self(0x7c060003);
    /// `PidTagRoamingDictionary = 0x7C070102`
    #[doc(alias = "PidTagRoamingDictionary")]
    pub const PID_TAG_ROAMING_DICTIONARY: Self = Self(0x7c070102);
    /// `PidTagRoamingXmlStream = 0x7C080102`
    #[doc(alias = "PidTagRoamingXmlStream")]
    pub const PID_TAG_ROAMING_XML_STREAM: Self = Self(0x7c080102);
    /// `PidTagOscSyncEnabled = 0x7C24000B`
    #[doc(alias = "PidTagOscSyncEnabled")]
    pub const PID_TAG_OSC_SYNC_ENABLED: Self = Self(0x7c24000b);
    /// `PidTagProcessed = 0x7D01000B`
    #[doc(alias = "PidTagProcessed")]
    pub const PID_TAG_PROCESSED: Self = Self(0x7d01000b);
    /// `PidTagExceptionReplaceTime = 0x7FF90040`
    #[doc(alias = "PidTagExceptionReplaceTime")]
    pub const PID_TAG_EXCEPTION_REPLACE_TIME: Self = Self(0x7ff90040);
    /// `PidTagAttachmentLinkId = 0x7FFA0003`
    #[doc(alias = "PidTagAttachmentLinkId")]
    pub const PID_TAG_ATTACHMENT_LINK_ID: Self = Self(0x7ffa0003);
    /// `PidTagExceptionStartTime = 0x7FFB0040`
    #[doc(alias = "PidTagExceptionStartTime")]
    pub const PID_TAG_EXCEPTION_START_TIME: Self = Self(0x7ffb0040);
    /// `PidTagExceptionEndTime = 0x7FFC0040`
    #[doc(alias = "PidTagExceptionEndTime")]
    pub const PID_TAG_EXCEPTION_END_TIME: Self = Self(0x7ffc0040);
    /// `PidTagAttachmentFlags = 0x7FFD0003`
    #[doc(alias = "PidTagAttachmentFlags")]
    pub const PID_TAG_ATTACHMENT_FLAGS: Self = Self(0x7ffd0003);
    /// `PidTagAttachmentHidden = 0x7FFE000B`
    #[doc(alias = "PidTagAttachmentHidden")]
    pub const PID_TAG_ATTACHMENT_HIDDEN: Self = Self(0x7ffe000b);
    /// `PidTagAttachmentContactPhoto = 0x7FFF000B`
    #[doc(alias = "PidTagAttachmentContactPhoto")]
    pub const PID_TAG_ATTACHMENT_CONTACT_PHOTO: Self = Self(0x7fff000b);
    /// `PidTagAddressBookFolderPathname_A = 0x8004001E`
    #[doc(alias = "PidTagAddressBookFolderPathname_A")]
    pub const PIDTAGADDRESSBOOKFOLDERPATHNAME_A: Self = Self(0x8004001e);
    /// `PidTagAddressBookFolderPathname = 0x8004001F`
    #[doc(alias = "PidTagAddressBookFolderPathname")]
    pub const PID_TAG_ADDRESS_BOOK_FOLDER_PATHNAME: Self = Self(0x8004001f);
    /// `PidTagAddressBookManager = 0x8005000D`
    #[doc(alias = "PidTagAddressBookManager")]
    pub const PID_TAG_ADDRESS_BOOK_MANAGER: Self = Self(0x8005000d);
    /// `PidTagAddressBookManagerDistinguishedName_A = 0x8005001E`
    #[doc(alias = "PidTagAddressBookManagerDistinguishedName_A")]
    pub const PIDTAGADDRESSBOOKMANAGERDISTINGUISHEDNAME_A: Self = Self(0x8005001e);
    /// `PidTagAddressBookManagerDistinguishedName = 0x8005001F`
    #[doc(alias = "PidTagAddressBookManagerDistinguishedName")]
    pub const PID_TAG_ADDRESS_BOOK_MANAGER_DISTINGUISHED_NAME: Self = Self(0x8005001f);
    /// `PidTagAddressBookHomeMessageDatabase = 0x8006000D`
    #[doc(alias = "PidTagAddressBookHomeMessageDatabase")]
    pub const PID_TAG_ADDRESS_BOOK_HOME_MESSAGE_DATABASE: Self = Self(0x8006000d);
    /// `PidTagAddressBookHomeMessageDatabase_A = 0x8006001E`
    #[doc(alias = "PidTagAddressBookHomeMessageDatabase_A")]
    pub const PIDTAGADDRESSBOOKHOMEMESSAGEDATABASE_A: Self = Self(0x8006001e);
    /// `PidTagAddressBookIsMemberOfDistributionList = 0x8008000D`
    #[doc(alias = "PidTagAddressBookIsMemberOfDistributionList")]
    pub const PID_TAG_ADDRESS_BOOK_IS_MEMBER_OF_DISTRIBUTION_LIST: Self = Self(
        0x8008000d,
    );
    /// `PidTagAddressBookIsMemberOfDistributionList_A = 0x8008001E`
    #[doc(alias = "PidTagAddressBookIsMemberOfDistributionList_A")]
    pub const PIDTAGADDRESSBOOKISMEMBEROFDISTRIBUTIONLIST_A: Self = Self(0x8008001e);
    /// `PidTagAddressBookMember = 0x8009000D`
    #[doc(alias = "PidTagAddressBookMember")]
    pub const PID_TAG_ADDRESS_BOOK_MEMBER: Self = Self(0x8009000d);
    /// `PidTagAddressBookOwner = 0x800C000D`
    #[doc(alias = "PidTagAddressBookOwner")]
    pub const PID_TAG_ADDRESS_BOOK_OWNER: Self = Self(0x800c000d);
    /// `PidTagAddressBookReports = 0x800E000D`
    #[doc(alias = "PidTagAddressBookReports")]
    pub const PID_TAG_ADDRESS_BOOK_REPORTS: Self = Self(0x800e000d);
    /// `PidTagAddressBookProxyAddresses_A = 0x800F101E`
    #[doc(alias = "PidTagAddressBookProxyAddresses_A")]
    pub const PIDTAGADDRESSBOOKPROXYADDRESSES_A: Self = Self(0x800f101e);
    /// `PidTagAddressBookProxyAddresses = 0x800F101F`
    #[doc(alias = "PidTagAddressBookProxyAddresses")]
    pub const PID_TAG_ADDRESS_BOOK_PROXY_ADDRESSES: Self = Self(0x800f101f);
    /// `PidTagAddressBookTargetAddress_A = 0x8011001E`
    #[doc(alias = "PidTagAddressBookTargetAddress_A")]
    pub const PIDTAGADDRESSBOOKTARGETADDRESS_A: Self = Self(0x8011001e);
    /// `PidTagAddressBookTargetAddress = 0x8011001F`
    #[doc(alias = "PidTagAddressBookTargetAddress")]
    pub const PID_TAG_ADDRESS_BOOK_TARGET_ADDRESS: Self = Self(0x8011001f);
    /// `PidTagAddressBookPublicDelegates = 0x8015000D`
    #[doc(alias = "PidTagAddressBookPublicDelegates")]
    pub const PID_TAG_ADDRESS_BOOK_PUBLIC_DELEGATES: Self = Self(0x8015000d);
    /// `PidTagAddressBookOwnerBackLink = 0x8024000D`
    #[doc(alias = "PidTagAddressBookOwnerBackLink")]
    pub const PID_TAG_ADDRESS_BOOK_OWNER_BACK_LINK: Self = Self(0x8024000d);
    /// `PidTagAddressBookExtensionAttribute1_A = 0x802D001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute1_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE1_A: Self = Self(0x802d001e);
    /// `PidTagAddressBookExtensionAttribute1 = 0x802D001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute1")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE1: Self = Self(0x802d001f);
    /// `PidTagAddressBookExtensionAttribute2_A = 0x802E001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute2_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE2_A: Self = Self(0x802e001e);
    /// `PidTagAddressBookExtensionAttribute2 = 0x802E001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute2")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE2: Self = Self(0x802e001f);
    /// `PidTagAddressBookExtensionAttribute3_A = 0x802F001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute3_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE3_A: Self = Self(0x802f001e);
    /// `PidTagAddressBookExtensionAttribute3 = 0x802F001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute3")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE3: Self = Self(0x802f001f);
    /// `PidTagAddressBookExtensionAttribute4_A = 0x8030001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute4_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE4_A: Self = Self(0x8030001e);
    /// `PidTagAddressBookExtensionAttribute4 = 0x8030001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute4")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE4: Self = Self(0x8030001f);
    /// `PidTagAddressBookExtensionAttribute5_A = 0x8031001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute5_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE5_A: Self = Self(0x8031001e);
    /// `PidTagAddressBookExtensionAttribute5 = 0x8031001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute5")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE5: Self = Self(0x8031001f);
    /// `PidTagAddressBookExtensionAttribute6_A = 0x8032001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute6_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE6_A: Self = Self(0x8032001e);
    /// `PidTagAddressBookExtensionAttribute6 = 0x8032001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute6")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE6: Self = Self(0x8032001f);
    /// `PidTagAddressBookExtensionAttribute7_A = 0x8033001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute7_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE7_A: Self = Self(0x8033001e);
    /// `PidTagAddressBookExtensionAttribute7 = 0x8033001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute7")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE7: Self = Self(0x8033001f);
    /// `PidTagAddressBookExtensionAttribute8_A = 0x8034001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute8_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE8_A: Self = Self(0x8034001e);
    /// `PidTagAddressBookExtensionAttribute8 = 0x8034001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute8")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE8: Self = Self(0x8034001f);
    /// `PidTagAddressBookExtensionAttribute9_A = 0x8035001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute9_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE9_A: Self = Self(0x8035001e);
    /// `PidTagAddressBookExtensionAttribute9 = 0x8035001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute9")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE9: Self = Self(0x8035001f);
    /// `PidTagAddressBookExtensionAttribute10_A = 0x8036001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute10_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE10_A: Self = Self(0x8036001e);
    /// `PidTagAddressBookExtensionAttribute10 = 0x8036001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute10")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE10: Self = Self(0x8036001f);
    /// `PidTagAddressBookObjectDistinguishedName_A = 0x803C001E`
    #[doc(alias = "PidTagAddressBookObjectDistinguishedName_A")]
    pub const PIDTAGADDRESSBOOKOBJECTDISTINGUISHEDNAME_A: Self = Self(0x803c001e);
    /// `PidTagAddressBookObjectDistinguishedName = 0x803C001F`
    #[doc(alias = "PidTagAddressBookObjectDistinguishedName")]
    pub const PID_TAG_ADDRESS_BOOK_OBJECT_DISTINGUISHED_NAME: Self = Self(0x803c001f);
    /// `PidTagAddressBookDeliveryContentLength = 0x806A0003`
    #[doc(alias = "PidTagAddressBookDeliveryContentLength")]
    pub const PID_TAG_ADDRESS_BOOK_DELIVERY_CONTENT_LENGTH: Self = Self(0x806a0003);
    /// `PidTagAddressBookDistributionListMemberSubmitAccepted = 0x8073000D`
    #[doc(alias = "PidTagAddressBookDistributionListMemberSubmitAccepted")]
    pub const PID_TAG_ADDRESS_BOOK_DISTRIBUTION_LIST_MEMBER_SUBMIT_ACCEPTED: Self = Self(
        0x8073000d,
    );
    /// `PidTagAddressBookNetworkAddress_A = 0x8170101E`
    #[doc(alias = "PidTagAddressBookNetworkAddress_A")]
    pub const PIDTAGADDRESSBOOKNETWORKADDRESS_A: Self = Self(0x8170101e);
    /// `PidTagAddressBookNetworkAddress = 0x8170101F`
    #[doc(alias = "PidTagAddressBookNetworkAddress")]
    pub const PID_TAG_ADDRESS_BOOK_NETWORK_ADDRESS: Self = Self(0x8170101f);
    /// `PidTagAddressBookExtensionAttribute11_A = 0x8C57001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute11_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE11_A: Self = Self(0x8c57001e);
    /// `PidTagAddressBookExtensionAttribute11 = 0x8C57001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute11")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE11: Self = Self(0x8c57001f);
    /// `PidTagAddressBookExtensionAttribute12_A = 0x8C58001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute12_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE12_A: Self = Self(0x8c58001e);
    /// `PidTagAddressBookExtensionAttribute12 = 0x8C58001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute12")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE12: Self = Self(0x8c58001f);
    /// `PidTagAddressBookExtensionAttribute13_A = 0x8C59001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute13_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE13_A: Self = Self(0x8c59001e);
    /// `PidTagAddressBookExtensionAttribute13 = 0x8C59001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute13")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE13: Self = Self(0x8c59001f);
    /// `PidTagAddressBookExtensionAttribute14_A = 0x8C60001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute14_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE14_A: Self = Self(0x8c60001e);
    /// `PidTagAddressBookExtensionAttribute14 = 0x8C60001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute14")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE14: Self = Self(0x8c60001f);
    /// `PidTagAddressBookExtensionAttribute15_A = 0x8C61001E`
    #[doc(alias = "PidTagAddressBookExtensionAttribute15_A")]
    pub const PIDTAGADDRESSBOOKEXTENSIONATTRIBUTE15_A: Self = Self(0x8c61001e);
    /// `PidTagAddressBookExtensionAttribute15 = 0x8C61001F`
    #[doc(alias = "PidTagAddressBookExtensionAttribute15")]
    pub const PID_TAG_ADDRESS_BOOK_EXTENSION_ATTRIBUTE15: Self = Self(0x8c61001f);
    /// `PidTagAddressBookX509Certificate = 0x8C6A1102`
    #[doc(alias = "PidTagAddressBookX509Certificate")]
    pub const PID_TAG_ADDRESS_BOOK_X509_CERTIFICATE: Self = Self(0x8c6a1102);
    /// `PidTagAddressBookObjectGuid = 0x8C6D0102`
    #[doc(alias = "PidTagAddressBookObjectGuid")]
    pub const PID_TAG_ADDRESS_BOOK_OBJECT_GUID: Self = Self(0x8c6d0102);
    /// `PidTagAddressBookPhoneticGivenName_A = 0x8C8E001E`
    #[doc(alias = "PidTagAddressBookPhoneticGivenName_A")]
    pub const PIDTAGADDRESSBOOKPHONETICGIVENNAME_A: Self = Self(0x8c8e001e);
    /// `PidTagAddressBookPhoneticGivenName = 0x8C8E001F`
    #[doc(alias = "PidTagAddressBookPhoneticGivenName")]
    pub const PID_TAG_ADDRESS_BOOK_PHONETIC_GIVEN_NAME: Self = Self(0x8c8e001f);
    /// `PidTagAddressBookPhoneticSurname_A = 0x8C8F001E`
    #[doc(alias = "PidTagAddressBookPhoneticSurname_A")]
    pub const PIDTAGADDRESSBOOKPHONETICSURNAME_A: Self = Self(0x8c8f001e);
    /// `PidTagAddressBookPhoneticSurname = 0x8C8F001F`
    #[doc(alias = "PidTagAddressBookPhoneticSurname")]
    pub const PID_TAG_ADDRESS_BOOK_PHONETIC_SURNAME: Self = Self(0x8c8f001f);
    /// `PidTagAddressBookPhoneticDepartmentName_A = 0x8C90001E`
    #[doc(alias = "PidTagAddressBookPhoneticDepartmentName_A")]
    pub const PIDTAGADDRESSBOOKPHONETICDEPARTMENTNAME_A: Self = Self(0x8c90001e);
    /// `PidTagAddressBookPhoneticDepartmentName = 0x8C90001F`
    #[doc(alias = "PidTagAddressBookPhoneticDepartmentName")]
    pub const PID_TAG_ADDRESS_BOOK_PHONETIC_DEPARTMENT_NAME: Self = Self(0x8c90001f);
    /// `PidTagAddressBookPhoneticCompanyName_A = 0x8C91001E`
    #[doc(alias = "PidTagAddressBookPhoneticCompanyName_A")]
    pub const PIDTAGADDRESSBOOKPHONETICCOMPANYNAME_A: Self = Self(0x8c91001e);
    /// `PidTagAddressBookPhoneticCompanyName = 0x8C91001F`
    #[doc(alias = "PidTagAddressBookPhoneticCompanyName")]
    pub const PID_TAG_ADDRESS_BOOK_PHONETIC_COMPANY_NAME: Self = Self(0x8c91001f);
    /// `PidTagAddressBookPhoneticDisplayName_A = 0x8C92001E`
    #[doc(alias = "PidTagAddressBookPhoneticDisplayName_A")]
    pub const PIDTAGADDRESSBOOKPHONETICDISPLAYNAME_A: Self = Self(0x8c92001e);
    /// `PidTagAddressBookPhoneticDisplayName = 0x8C92001F`
    #[doc(alias = "PidTagAddressBookPhoneticDisplayName")]
    pub const PID_TAG_ADDRESS_BOOK_PHONETIC_DISPLAY_NAME: Self = Self(0x8c92001f);
    /// `PidTagAddressBookDisplayTypeExtended = 0x8C930003`
    #[doc(alias = "PidTagAddressBookDisplayTypeExtended")]
    pub const PID_TAG_ADDRESS_BOOK_DISPLAY_TYPE_EXTENDED: Self = Self(0x8c930003);
    /// `PidTagAddressBookHierarchicalShowInDepartments = 0x8C94000D`
    #[doc(alias = "PidTagAddressBookHierarchicalShowInDepartments")]
    pub const PID_TAG_ADDRESS_BOOK_HIERARCHICAL_SHOW_IN_DEPARTMENTS: Self = Self(
        0x8c94000d,
    );
    /// `PidTagAddressBookRoomContainers_A = 0x8C96101E`
    #[doc(alias = "PidTagAddressBookRoomContainers_A")]
    pub const PIDTAGADDRESSBOOKROOMCONTAINERS_A: Self = Self(0x8c96101e);
    /// `PidTagAddressBookRoomContainers = 0x8C96101F`
    #[doc(alias = "PidTagAddressBookRoomContainers")]
    pub const PID_TAG_ADDRESS_BOOK_ROOM_CONTAINERS: Self = Self(0x8c96101f);
    /// `PidTagAddressBookHierarchicalDepartmentMembers = 0x8C97000D`
    #[doc(alias = "PidTagAddressBookHierarchicalDepartmentMembers")]
    pub const PID_TAG_ADDRESS_BOOK_HIERARCHICAL_DEPARTMENT_MEMBERS: Self = Self(
        0x8c97000d,
    );
    /// `PidTagAddressBookHierarchicalRootDepartment = 0x8C98001E`
    #[doc(alias = "PidTagAddressBookHierarchicalRootDepartment")]
    pub const PID_TAG_ADDRESS_BOOK_HIERARCHICAL_ROOT_DEPARTMENT: Self = Self(0x8c98001e);
    /// `PidTagAddressBookHierarchicalRootDepartment_W = 0x8C98001F`
    #[doc(alias = "PidTagAddressBookHierarchicalRootDepartment_W")]
    pub const PIDTAGADDRESSBOOKHIERARCHICALROOTDEPARTMENT_W: Self = Self(0x8c98001f);
    /// `PidTagAddressBookHierarchicalParentDepartment = 0x8C99000D`
    #[doc(alias = "PidTagAddressBookHierarchicalParentDepartment")]
    pub const PID_TAG_ADDRESS_BOOK_HIERARCHICAL_PARENT_DEPARTMENT: Self = Self(
        0x8c99000d,
    );
    /// `PidTagAddressBookHierarchicalChildDepartments = 0x8C9A000D`
    #[doc(alias = "PidTagAddressBookHierarchicalChildDepartments")]
    pub const PID_TAG_ADDRESS_BOOK_HIERARCHICAL_CHILD_DEPARTMENTS: Self = Self(
        0x8c9a000d,
    );
    /// `PidTagThumbnailPhoto = 0x8C9E0102`
    #[doc(alias = "PidTagThumbnailPhoto")]
    pub const PID_TAG_THUMBNAIL_PHOTO: Self = Self(0x8c9e0102);
    /// `PidTagAddressBookSeniorityIndex = 0x8CA00003`
    #[doc(alias = "PidTagAddressBookSeniorityIndex")]
    pub const PID_TAG_ADDRESS_BOOK_SENIORITY_INDEX: Self = Self(0x8ca00003);
    /// `PidTagAddressBookOrganizationalUnitRootDistinguishedName_A = 0x8CA8001E`
    #[doc(alias = "PidTagAddressBookOrganizationalUnitRootDistinguishedName_A")]
    pub const PIDTAGADDRESSBOOKORGANIZATIONALUNITROOTDISTINGUISHEDNAME_A: Self = Self(
        0x8ca8001e,
    );
    /// `PidTagAddressBookOrganizationalUnitRootDistinguishedName = 0x8CA8001F`
    #[doc(alias = "PidTagAddressBookOrganizationalUnitRootDistinguishedName")]
    pub const PID_TAG_ADDRESS_BOOK_ORGANIZATIONAL_UNIT_ROOT_DISTINGUISHED_NAME: Self = Self(
        0x8ca8001f,
    );
    /// `PidTagAddressBookSenderHintTranslations_A = 0x8CAC101E`
    #[doc(alias = "PidTagAddressBookSenderHintTranslations_A")]
    pub const PIDTAGADDRESSBOOKSENDERHINTTRANSLATIONS_A: Self = Self(0x8cac101e);
    /// `PidTagAddressBookSenderHintTranslations = 0x8CAC101F`
    #[doc(alias = "PidTagAddressBookSenderHintTranslations")]
    pub const PID_TAG_ADDRESS_BOOK_SENDER_HINT_TRANSLATIONS: Self = Self(0x8cac101f);
    /// `PidTagAddressBookModerationEnabled = 0x8CB5000B`
    #[doc(alias = "PidTagAddressBookModerationEnabled")]
    pub const PID_TAG_ADDRESS_BOOK_MODERATION_ENABLED: Self = Self(0x8cb5000b);
    /// `PidTagSpokenName = 0x8CC20102`
    #[doc(alias = "PidTagSpokenName")]
    pub const PID_TAG_SPOKEN_NAME: Self = Self(0x8cc20102);
    /// `PidTagAddressBookAuthorizedSenders = 0x8CD8000D`
    #[doc(alias = "PidTagAddressBookAuthorizedSenders")]
    pub const PID_TAG_ADDRESS_BOOK_AUTHORIZED_SENDERS: Self = Self(0x8cd8000d);
    /// `PidTagAddressBookUnauthorizedSenders = 0x8CD9000D`
    #[doc(alias = "PidTagAddressBookUnauthorizedSenders")]
    pub const PID_TAG_ADDRESS_BOOK_UNAUTHORIZED_SENDERS: Self = Self(0x8cd9000d);
    /// `PidTagAddressBookDistributionListMemberSubmitRejected = 0x8CDA000D`
    #[doc(alias = "PidTagAddressBookDistributionListMemberSubmitRejected")]
    pub const PID_TAG_ADDRESS_BOOK_DISTRIBUTION_LIST_MEMBER_SUBMIT_REJECTED: Self = Self(
        0x8cda000d,
    );
    /// `PidTagAddressBookDistributionListRejectMessagesFromDLMembers = 0x8CDB000D`
    #[doc(alias = "PidTagAddressBookDistributionListRejectMessagesFromDLMembers")]
    pub const PID_TAG_ADDRESS_BOOK_DISTRIBUTION_LIST_REJECT_MESSAGES_FROM_DL_MEMBERS: Self = Self(
        0x8cdb000d,
    );
    /// `PidTagAddressBookHierarchicalIsHierarchicalGroup = 0x8CDD000B`
    #[doc(alias = "PidTagAddressBookHierarchicalIsHierarchicalGroup")]
    pub const PID_TAG_ADDRESS_BOOK_HIERARCHICAL_IS_HIERARCHICAL_GROUP: Self = Self(
        0x8cdd000b,
    );
    /// `PidTagAddressBookDistributionListMemberCount = 0x8CE20003`
    #[doc(alias = "PidTagAddressBookDistributionListMemberCount")]
    pub const PID_TAG_ADDRESS_BOOK_DISTRIBUTION_LIST_MEMBER_COUNT: Self = Self(
        0x8ce20003,
    );
    /// `PidTagAddressBookDistributionListExternalMemberCount = 0x8CE30003`
    #[doc(alias = "PidTagAddressBookDistributionListExternalMemberCount")]
    pub const PID_TAG_ADDRESS_BOOK_DISTRIBUTION_LIST_EXTERNAL_MEMBER_COUNT: Self = Self(
        0x8ce30003,
    );
    /// `PidTagAddressBookIsMaster = 0xFFFB000B`
    #[doc(alias = "PidTagAddressBookIsMaster")]
    pub const PID_TAG_ADDRESS_BOOK_IS_MASTER: Self = Self(0xfffb000b);
    /// `PidTagAddressBookParentEntryId = 0xFFFC0102`
    #[doc(alias = "PidTagAddressBookParentEntryId")]
    pub const PID_TAG_ADDRESS_BOOK_PARENT_ENTRY_ID: Self = Self(0xfffc0102);
    /// `PidTagAddressBookContainerId = 0xFFFD0003`
    #[doc(alias = "PidTagAddressBookContainerId")]
    pub const PID_TAG_ADDRESS_BOOK_CONTAINER_ID: Self = Self(0xfffd0003);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PidTagAcknowledgementMode", 0x10003),
        ("PidTagTemplateData", 0x10102),
        ("PidTagAlternateRecipientAllowed", 0x2000b),
        ("PidTagAuthorizingUsers", 0x30102),
        ("PidTagAutoForwardComment_A", 0x4001e),
        ("PidTagAutoForwardComment", 0x4001f),
        ("PidTagScriptData", 0x40102),
        ("PidTagAutoForwarded", 0x5000b),
        ("PidTagContentConfidentialityAlgorithmId", 0x60102),
        ("PidTagContentCorrelator", 0x70102),
        ("PidTagContentIdentifier", 0x8001f),
        ("PidTagContentLength", 0x90003),
        ("PidTagContentReturnRequested", 0xa000b),
        ("PidTagConversationKey", 0xb0102),
        ("PidTagConversionEits", 0xc0102),
        ("PidTagConversionWithLossProhibited", 0xd000b),
        ("PidTagConvertedEits", 0xe0102),
        ("PidTagDeferredDeliveryTime", 0xf0040),
        ("PidTagDeliverTime", 0x100040),
        ("PidTagDiscardReason", 0x110003),
        ("PidTagDisclosureOfRecipients", 0x12000b),
        ("PidTagDlExpansionHistory", 0x130102),
        ("PidTagDlExpansionProhibited", 0x14000b),
        ("PidTagExpiryTime", 0x150040),
        ("PidTagImplicitConversionProhibited", 0x16000b),
        ("PidTagImportance", 0x170003),
        ("PidTagIpmId", 0x180102),
        ("PidTagLatestDeliveryTime", 0x190040),
        ("PidTagMessageClass_A", 0x1a001e),
        ("PidTagMessageClass", 0x1a001f),
        ("PidTagMessageDeliveryId", 0x1b0102),
        ("PidTagMessageSecurityLabel", 0x1e0102),
        ("PidTagObsoletedIpms", 0x1f0102),
        ("PidTagOriginallyIntendedRecipientName", 0x200102),
        ("PidTagOriginalEits", 0x210102),
        ("PidTagOriginatorCertificate", 0x220102),
        ("PidTagOriginatorDeliveryReportRequested", 0x23000b),
        ("PidTagOriginatorReturnAddress", 0x240102),
        ("PidTagParentKey", 0x250102),
        ("PidTagPriority", 0x260003),
        ("PidTagOriginCheck", 0x270102),
        ("PidTagProofOfSubmissionRequested", 0x28000b),
        ("PidTagReadReceiptRequested", 0x29000b),
        ("PidTagReceiptTime", 0x2a0040),
        ("PidTagRecipientReassignmentProhibited", 0x2b000b),
        ("PidTagRedirectionHistory", 0x2c0102),
        ("PidTagRelatedIpms", 0x2d0102),
        ("PidTagOriginalSensitivity", 0x2e0003),
        ("PidTagLanguages", 0x2f001f),
        ("PidTagReplyTime", 0x300040),
        ("PidTagReportTag", 0x310102),
        ("PidTagReportTime", 0x320040),
        ("PidTagReturnedIpm", 0x33000b),
        ("PidTagSecurity", 0x340003),
        ("PidTagIncompleteCopy", 0x35000b),
        ("PidTagSensitivity", 0x360003),
        ("PidTagSubject_A", 0x37001e),
        ("PidTagSubject", 0x37001f),
        ("PidTagSubjectIpm", 0x380102),
        ("PidTagClientSubmitTime", 0x390040),
        ("PidTagReportName_A", 0x3a001e),
        ("PidTagReportName", 0x3a001f),
        ("PidTagSentRepresentingSearchKey", 0x3b0102),
        ("PidTagX400ContentType", 0x3c0102),
        ("PidTagSubjectPrefix_A", 0x3d001e),
        ("PidTagSubjectPrefix", 0x3d001f),
        ("PidTagNonReceiptReason", 0x3e0003),
        ("PidTagReceivedByEntryId", 0x3f0102),
        ("PidTagReceivedByName_A", 0x40001e),
        ("PidTagReceivedByName", 0x40001f),
        ("PidTagSentRepresentingEntryId", 0x410102),
        ("PidTagSentRepresentingName_A", 0x42001e),
        ("PidTagSentRepresentingName", 0x42001f),
        ("PidTagReceivedRepresentingEntryId", 0x430102),
        ("PidTagReceivedRepresentingName_A", 0x44001e),
        ("PidTagReceivedRepresentingName", 0x44001f),
        ("PidTagReportEntryId", 0x450102),
        ("PidTagReadReceiptEntryId", 0x460102),
        ("PidTagMessageSubmissionId", 0x470102),
        ("PidTagProviderSubmitTime", 0x480040),
        ("PidTagOriginalSubject_A", 0x49001e),
        ("PidTagOriginalSubject", 0x49001f),
        ("PidTagDiscVal", 0x4a000b),
        ("PidTagOriginalMessageClass_A", 0x4b001e),
        ("PidTagOriginalMessageClass", 0x4b001f),
        ("PidTagOriginalAuthorEntryId", 0x4c0102),
        ("PidTagOriginalAuthorName_A", 0x4d001e),
        ("PidTagOriginalAuthorName", 0x4d001f),
        ("PidTagOriginalSubmitTime", 0x4e0040),
        ("PidTagReplyRecipientEntries", 0x4f0102),
        ("PidTagReplyRecipientNames_A", 0x50001e),
        ("PidTagReplyRecipientNames", 0x50001f),
        ("PidTagReceivedBySearchKey", 0x510102),
        ("PidTagReceivedRepresentingSearchKey", 0x520102),
        ("PidTagReadReceiptSearchKey", 0x530102),
        ("PidTagReportSearchKey", 0x540102),
        ("PidTagOriginalDeliveryTime", 0x550040),
        ("PidTagOriginalAuthorSearchKey", 0x560102),
        ("PidTagMessageToMe", 0x57000b),
        ("PidTagMessageCcMe", 0x58000b),
        ("PidTagMessageRecipientMe", 0x59000b),
        ("PidTagOriginalSenderName_A", 0x5a001e),
        ("PidTagOriginalSenderName", 0x5a001f),
        ("PidTagOriginalSenderEntryId", 0x5b0102),
        ("PidTagOriginalSenderSearchKey", 0x5c0102),
        ("PidTagOriginalSentRepresentingName_A", 0x5d001e),
        ("PidTagOriginalSentRepresentingName", 0x5d001f),
        ("PidTagOriginalSentRepresentingEntryId", 0x5e0102),
        ("PidTagOriginalSentRepresentingSearchKey", 0x5f0102),
        ("PidTagStartDate", 0x600040),
        ("PidTagEndDate", 0x610040),
        ("PidTagOwnerAppointmentId", 0x620003),
        ("PidTagResponseRequested", 0x63000b),
        ("PidTagSentRepresentingAddressType_A", 0x64001e),
        ("PidTagSentRepresentingAddressType", 0x64001f),
        ("PidTagSentRepresentingEmailAddress_A", 0x65001e),
        ("PidTagSentRepresentingEmailAddress", 0x65001f),
        ("PidTagOriginalSenderAddressType_A", 0x66001e),
        ("PidTagOriginalSenderAddressType", 0x66001f),
        ("PidTagOriginalSenderEmailAddress_A", 0x67001e),
        ("PidTagOriginalSenderEmailAddress", 0x67001f),
        ("PidTagOriginalSentRepresentingAddressType_A", 0x68001e),
        ("PidTagOriginalSentRepresentingAddressType", 0x68001f),
        ("PidTagOriginalSentRepresentingEmailAddress_A", 0x69001e),
        ("PidTagOriginalSentRepresentingEmailAddress", 0x69001f),
        ("PidTagConversationTopic_A", 0x70001e),
        ("PidTagConversationTopic", 0x70001f),
        ("PidTagConversationIndex", 0x710102),
        ("PidTagOriginalDisplayBcc_A", 0x72001e),
        ("PidTagOriginalDisplayBcc", 0x72001f),
        ("PidTagOriginalDisplayCc_A", 0x73001e),
        ("PidTagOriginalDisplayCc", 0x73001f),
        ("PidTagOriginalDisplayTo_A", 0x74001e),
        ("PidTagOriginalDisplayTo", 0x74001f),
        ("PidTagReceivedByAddressType_A", 0x75001e),
        ("PidTagReceivedByAddressType", 0x75001f),
        ("PidTagReceivedByEmailAddress_A", 0x76001e),
        ("PidTagReceivedByEmailAddress", 0x76001f),
        ("PidTagReceivedRepresentingAddressType_A", 0x77001e),
        ("PidTagReceivedRepresentingAddressType", 0x77001f),
        ("PidTagReceivedRepresentingEmailAddress_A", 0x78001e),
        ("PidTagReceivedRepresentingEmailAddress", 0x78001f),
        ("PidTagOriginallyIntendedRecipAddrtype", 0x7b001f),
        ("PidTagOriginallyIntendedRecipEmailAddress", 0x7c001f),
        ("PidTagTransportMessageHeaders_A", 0x7d001e),
        ("PidTagTransportMessageHeaders", 0x7d001f),
        ("PidTagDelegation", 0x7e0102),
        ("PidTagTnefCorrelationKey", 0x7f0102),
        ("PidTagReportDisposition_A", 0x80001e),
        ("PidTagReportDisposition", 0x80001f),
        ("PidTagReportDispositionMode_A", 0x81001e),
        ("PidTagReportDispositionMode", 0x81001f),
        ("PidTagReportOriginalSender", 0x82001f),
        ("PidTagReportDispositionToNames", 0x83101f),
        ("PidTagReportDispositionToEmailAddresses", 0x84101f),
        ("PidTagReportDispositionOptions", 0x85001f),
        ("PidTagAddressBookRoomCapacity", 0x8070003),
        ("PidTagAddressBookRoomDescription_A", 0x809001e),
        ("PidTagAddressBookRoomDescription", 0x809001f),
        ("PidTagContentIntegrityCheck", 0xc000102),
        ("PidTagExplicitConversion", 0xc010003),
        ("PidTagIpmReturnRequested", 0xc02000b),
        ("PidTagMessageToken", 0xc030102),
        ("PidTagNonDeliveryReportReasonCode", 0xc040003),
        ("PidTagNonDeliveryReportDiagCode", 0xc050003),
        ("PidTagNonReceiptNotificationRequested", 0xc06000b),
        ("PidTagDeliveryPoint", 0xc070003),
        ("PidTagOriginatorNonDeliveryReportRequested", 0xc08000b),
        ("PidTagOriginatorRequestedAlternateRecipient", 0xc090102),
        ("PidTagPhysicalDeliveryBureauFaxDelivery", 0xc0a000b),
        ("PidTagPhysicalDeliveryMode", 0xc0b0003),
        ("PidTagPhysicalDeliveryReportRequest", 0xc0c0003),
        ("PidTagPhysicalForwardingAddress", 0xc0d0102),
        ("PidTagPhysicalForwardingAddressRequested", 0xc0e000b),
        ("PidTagPhysicalForwardingProhibited", 0xc0f000b),
        ("PidTagPhysicalRenditionAttributes", 0xc100102),
        ("PidTagProofOfDelivery", 0xc110102),
        ("PidTagProofOfDeliveryRequested", 0xc12000b),
        ("PidTagRecipientCertificate", 0xc130102),
        ("PidTagRecipientNumberForAdvice", 0xc14001f),
        ("PidTagRecipientType", 0xc150003),
        ("PidTagRegisteredMailType", 0xc160003),
        ("PidTagReplyRequested", 0xc17000b),
        ("PidTagRequestedDeliveryMethod", 0xc180003),
        ("PidTagSenderEntryId", 0xc190102),
        ("PidTagSenderName_A", 0xc1a001e),
        ("PidTagSenderName", 0xc1a001f),
        ("PidTagSupplementaryInfo_A", 0xc1b001e),
        ("PidTagSupplementaryInfo", 0xc1b001f),
        ("PidTagTypeOfMtsUser", 0xc1c0003),
        ("PidTagSenderSearchKey", 0xc1d0102),
        ("PidTagSenderAddressType_A", 0xc1e001e),
        ("PidTagSenderAddressType", 0xc1e001f),
        ("PidTagSenderEmailAddress_A", 0xc1f001e),
        ("PidTagSenderEmailAddress", 0xc1f001f),
        ("PidTagNonDeliveryReportStatusCode", 0xc200003),
        ("PidTagRemoteMessageTransferAgent_A", 0xc21001e),
        ("PidTagRemoteMessageTransferAgent", 0xc21001f),
        ("PidTagCurrentVersion", 0xe000014),
        ("PidTagDeleteAfterSubmit", 0xe01000b),
        ("PidTagDisplayBcc_A", 0xe02001e),
        ("PidTagDisplayBcc", 0xe02001f),
        ("PidTagDisplayCc_A", 0xe03001e),
        ("PidTagDisplayCc", 0xe03001f),
        ("PidTagDisplayTo_A", 0xe04001e),
        ("PidTagDisplayTo", 0xe04001f),
        ("PidTagParentDisplay", 0xe05001f),
        ("PidTagMessageDeliveryTime", 0xe060040),
        ("PidTagMessageFlags", 0xe070003),
        ("PidTagMessageSize", 0xe080003),
        ("PidTagMessageSizeExtended", 0xe080014),
        ("PidTagParentEntryId", 0xe090102),
        ("PidTagSentmailEntryId", 0xe0a0102),
        ("PidTagCorrelate", 0xe0c000b),
        ("PidTagCorrelateMtsid", 0xe0d0102),
        ("PidTagDiscreteValues", 0xe0e000b),
        ("PidTagResponsibility", 0xe0f000b),
        ("PidTagSpoolerStatus", 0xe100003),
        ("PidTagTransportStatus", 0xe110003),
        ("PidTagMessageRecipients", 0xe12000d),
        ("PidTagMessageAttachments", 0xe13000d),
        ("PidTagSubmitFlags", 0xe140003),
        ("PidTagRecipientStatus", 0xe150003),
        ("PidTagTransportKey", 0xe160003),
        ("PidTagMessageStatus", 0xe170003),
        ("PidTagMessageDownloadTime", 0xe180003),
        ("PidTagCreationVersion", 0xe190014),
        ("PidTagModifyVersion", 0xe1a0014),
        ("PidTagHasAttachments", 0xe1b000b),
        ("PidTagBodyCrc", 0xe1c0003),
        ("PidTagNormalizedSubject_A", 0xe1d001e),
        ("PidTagNormalizedSubject", 0xe1d001f),
        ("PidTagRtfInSync", 0xe1f000b),
        ("PidTagAttachSize", 0xe200003),
        ("PidTagAttachNumber", 0xe210003),
        ("PidTagPreprocess", 0xe22000b),
        ("PidTagInternetArticleNumber", 0xe230003),
        ("PidTagOriginatingMtaCertificate", 0xe250102),
        ("PidTagProofOfSubmission", 0xe260102),
        ("PidTagSecurityDescriptor", 0xe270102),
        ("PidTagPrimarySendAccount_A", 0xe28001e),
        ("PidTagPrimarySendAccount", 0xe28001f),
        ("PidTagNextSendAcct_A", 0xe29001e),
        ("PidTagNextSendAcct", 0xe29001f),
        ("PidTagExchangeRemoteHeader", 0xe2a000b),
        ("PidTagToDoItemFlags", 0xe2b0003),
        ("PidTagSwappedToDoStore", 0xe2c0102),
        ("PidTagSwappedToDoData", 0xe2d0102),
        ("PidTagReplItemId", 0xe300003),
        ("PidTagReplChangenum", 0xe330014),
        ("PidTagReplVersionhistory", 0xe340102),
        ("PidTagReplFlags", 0xe380003),
        ("PidTagReplCopiedfromVersionhistory", 0xe3c0102),
        ("PidTagReplCopiedfromItemid", 0xe3d0102),
        ("PidTagUrlComponentNameSet", 0xe62000b),
        ("PidTagRead", 0xe69000b),
        ("PidTagSecurityDescriptorAsXml_A", 0xe6a001e),
        ("PidTagSecurityDescriptorAsXml", 0xe6a001f),
        ("PidTagTrustSender", 0xe790003),
        ("PidTagExchangeNTSecurityDescriptor", 0xe840102),
        ("PidTagExtendedRuleMessageActions", 0xe990102),
        ("PidTagExtendedRuleMessageCondition", 0xe9a0102),
        ("PidTagExtendedRuleSizeLimit", 0xe9b0003),
        ("PidTagTnefUnprocessedProps", 0xe9c0102),
        ("PidTagAssociatedSharingProvider", 0xea00048),
        ("PidTagProviderItemId", 0xea30102),
        ("PidTagProviderParentItemId", 0xea40102),
        ("PidTagSearchAttachments", 0xea5001f),
        ("PidTagSearchRecipientEmailTo", 0xea6001f),
        ("PidTagSearchRecipientEmailCc", 0xea7001f),
        ("PidTagSearchRecipientEmailBcc", 0xea8001f),
        ("PidTagConversationThreadId", 0xf030102),
        ("PidTagAccess", 0xff40003),
        ("PidTagRowType", 0xff50003),
        ("PidTagInstanceKey", 0xff60102),
        ("PidTagAccessLevel", 0xff70003),
        ("PidTagMappingSignature", 0xff80102),
        ("PidTagRecordKey", 0xff90102),
        ("PidTagStoreRecordKey", 0xffa0102),
        ("PidTagStoreEntryId", 0xffb0102),
        ("PidTagMiniIcon", 0xffc0102),
        ("PidTagIcon", 0xffd0102),
        ("PidTagObjectType", 0xffe0003),
        ("PidTagEntryId", 0xfff0102),
        ("PidTagBody_A", 0x1000001e),
        ("PidTagBody", 0x1000001f),
        ("PidTagReportText_A", 0x1001001e),
        ("PidTagReportText", 0x1001001f),
        ("PidTagOriginatorAndDlExpansionHistory", 0x10020102),
        ("PidTagReportingDlName", 0x10030102),
        ("PidTagReportingMtaCertificate", 0x10040102),
        ("PidTagRtfSyncBodyCrc", 0x10060003),
        ("PidTagRtfSyncBodyCount", 0x10070003),
        ("PidTagRtfSyncBodyTag", 0x1008001f),
        ("PidTagRtfCompressed", 0x10090102),
        ("PidTagRtfSyncPrefixCount", 0x10100003),
        ("PidTagRtfSyncTrailingCount", 0x10110003),
        ("PidTagOriginallyIntendedRecipEntryId", 0x10120102),
        ("PidTagBodyHtml_A", 0x1013001e),
        ("PidTagBodyHtml", 0x1013001f),
        ("PidTagHtml", 0x10130102),
        ("PidTagBodyContentLocation_A", 0x1014001e),
        ("PidTagBodyContentLocation", 0x1014001f),
        ("PidTagBodyContentId_A", 0x1015001e),
        ("PidTagBodyContentId", 0x1015001f),
        ("PidTagNativeBody", 0x10160003),
        ("PidTagInternetApproved", 0x1030001f),
        ("PidTagInternetControl", 0x1031001f),
        ("PidTagInternetDistribution", 0x1032001f),
        ("PidTagInternetFollowupTo", 0x1033001f),
        ("PidTagInternetLines", 0x10340003),
        ("PidTagInternetMessageId_A", 0x1035001e),
        ("PidTagInternetMessageId", 0x1035001f),
        ("PidTagInternetOrganization", 0x1037001f),
        ("PidTagInternetNntpPath", 0x1038001f),
        ("PidTagInternetReferences_A", 0x1039001e),
        ("PidTagInternetReferences", 0x1039001f),
        ("PidTagInReplyToId_A", 0x1042001e),
        ("PidTagInReplyToId", 0x1042001f),
        ("PidTagListHelp_A", 0x1043001e),
        ("PidTagListHelp", 0x1043001f),
        ("PidTagListSubscribe_A", 0x1044001e),
        ("PidTagListSubscribe", 0x1044001f),
        ("PidTagListUnsubscribe_A", 0x1045001e),
        ("PidTagListUnsubscribe", 0x1045001f),
        ("PidTagOriginalMessageId_A", 0x1046001e),
        ("PidTagOriginalMessageId", 0x1046001f),
        ("PidTagIconIndex", 0x10800003),
        ("PidTagLastVerbExecuted", 0x10810003),
        ("PidTagLastVerbExecutionTime", 0x10820040),
        ("PidTagFlagStatus", 0x10900003),
        ("PidTagFlagCompleteTime", 0x10910040),
        ("PidTagFollowupIcon", 0x10950003),
        ("PidTagBlockStatus", 0x10960003),
        ("PidTagItemTemporaryflags", 0x10970003),
        ("PidTagConflictItems", 0x10981102),
        ("PidTagICalendarStartTime", 0x10c30040),
        ("PidTagICalendarEndTime", 0x10c40040),
        ("PidTagCdoRecurrenceid", 0x10c50040),
        ("PidTagICalendarReminderNextTime", 0x10ca0040),
        ("PidTagImapCachedMsgsize", 0x10f00102),
        ("PidTagDisableFullFidelity", 0x10f2000b),
        ("PidTagUrlComponentName_A", 0x10f3001e),
        ("PidTagUrlComponentName", 0x10f3001f),
        ("PidTagAttributeHidden", 0x10f4000b),
        ("PidTagAttributeSystem", 0x10f5000b),
        ("PidTagAttributeReadOnly", 0x10f6000b),
        ("PidTagRowid", 0x30000003),
        ("PidTagDisplayName_A", 0x3001001e),
        ("PidTagDisplayName", 0x3001001f),
        ("PidTagAddressType_A", 0x3002001e),
        ("PidTagAddressType", 0x3002001f),
        ("PidTagEmailAddress_A", 0x3003001e),
        ("PidTagEmailAddress", 0x3003001f),
        ("PidTagComment_A", 0x3004001e),
        ("PidTagComment", 0x3004001f),
        ("PidTagDepth", 0x30050003),
        ("PidTagProviderDisplay", 0x3006001f),
        ("PidTagCreationTime", 0x30070040),
        ("PidTagLastModificationTime", 0x30080040),
        ("PidTagResourceFlags", 0x30090003),
        ("PidTagProviderDllName", 0x300a001f),
        ("PidTagSearchKey", 0x300b0102),
        ("PidTagProviderUid", 0x300c0102),
        ("PidTagProviderOrdinal", 0x300d0003),
        ("PidTagTargetEntryId", 0x30100102),
        ("PidTagConversationId", 0x30130102),
        ("PidTagConversationIndexTracking", 0x3016000b),
        ("PidTagArchiveTag", 0x30180102),
        ("PidTagPolicyTag", 0x30190102),
        ("PidTagRetentionPeriod", 0x301a0003),
        ("PidTagStartDateEtc", 0x301b0102),
        ("PidTagRetentionDate", 0x301c0040),
        ("PidTagRetentionFlags", 0x301d0003),
        ("PidTagArchivePeriod", 0x301e0003),
        ("PidTagArchiveDate", 0x301f0040),
        ("PidTagFormClsid", 0x33020048),
        ("PidTagFormHostMap", 0x33061003),
        ("PidTagFormHidden", 0x3307000b),
        ("PidTagFormDesignerGuid", 0x33090048),
        ("PidTagFormMessageBehavior", 0x330a0003),
        ("PidTagDefaultStore", 0x3400000b),
        ("PidTagStoreSupportMask", 0x340d0003),
        ("PidTagStoreState", 0x340e0003),
        ("PidTagIpmSubtreeSearchKey", 0x34100102),
        ("PidTagIpmOutboxSearchKey", 0x34110102),
        ("PidTagIpmWastebasketSearchKey", 0x34120102),
        ("PidTagIpmSentmailSearchKey", 0x34130102),
        ("PidTagMdbProvider", 0x34140102),
        ("PidTagReceiveFolderSettings", 0x3415000d),
        ("PidTagValidFolderMask", 0x35df0003),
        ("PidTagIpmSubtreeEntryId", 0x35e00102),
        ("PidTagIpmOutboxEntryId", 0x35e20102),
        ("PidTagIpmWastebasketEntryId", 0x35e30102),
        ("PidTagIpmSentmailEntryId", 0x35e40102),
        ("PidTagViewsEntryId", 0x35e50102),
        ("PidTagCommonViewsEntryId", 0x35e60102),
        ("PidTagFinderEntryId", 0x35e70102),
        ("PidTagIpmSharingEntryId", 0x35ef0102),
        ("PidTagAdminDataEntryId", 0x35fd0102),
        ("PidTagIpmArchiveEntryId", 0x35ff0102),
        ("PidTagContainerFlags", 0x36000003),
        ("PidTagFolderType", 0x36010003),
        ("PidTagContentCount", 0x36020003),
        ("PidTagContentUnreadCount", 0x36030003),
        ("PidTagCreateTemplates", 0x3604000d),
        ("PidTagDetailsTable", 0x3605000d),
        ("PidTagSearch", 0x3607000d),
        ("PidTagSelectable", 0x3609000b),
        ("PidTagSubfolders", 0x360a000b),
        ("PidTagStatus", 0x360b0003),
        ("PidTagAnr_A", 0x360c001e),
        ("PidTagAnr", 0x360c001f),
        ("PidTagContentsSortOrder", 0x360d1003),
        ("PidTagContainerHierarchy", 0x360e000d),
        ("PidTagContainerContents", 0x360f000d),
        ("PidTagFolderAssociatedContents", 0x3610000d),
        ("PidTagDefCreateDl", 0x36110102),
        ("PidTagDefCreateMailuser", 0x36120102),
        ("PidTagContainerClass_A", 0x3613001e),
        ("PidTagContainerClass", 0x3613001f),
        ("PidTagContainerModifyVersion", 0x36140014),
        ("PidTagAbProviderId", 0x36150102),
        ("PidTagDefaultViewEntryId", 0x36160102),
        ("PidTagAssocContentCount", 0x36170003),
        ("PidTagAssociatedContentCount", 0x36170003),
        ("PidTagIpmAppointmentEntryId", 0x36d00102),
        ("PidTagIpmContactEntryId", 0x36d10102),
        ("PidTagIpmJournalEntryId", 0x36d20102),
        ("PidTagIpmNoteEntryId", 0x36d30102),
        ("PidTagIpmTaskEntryId", 0x36d40102),
        ("PidTagRemindersOnlineEntryId", 0x36d50102),
        ("PidTagRemindersOfflineEntryId", 0x36d60102),
        ("PidTagIpmDraftsEntryId", 0x36d70102),
        ("PidTagAdditionalRenEntryIds", 0x36d81102),
        ("PidTagAdditionalRenEntryIdsEx", 0x36d90102),
        ("PidTagExtendedFolderFlags", 0x36da0102),
        ("PidTagFolderWebViewInfo", 0x36df0102),
        ("PidTagOrdinalMost", 0x36e20003),
        ("PidTagUserFields", 0x36e30102),
        ("PidTagFreeBusyEntryIds", 0x36e41102),
        ("PidTagDefaultPostMessageClass_A", 0x36e5001e),
        ("PidTagDefaultPostMessageClass", 0x36e5001f),
        ("PidTagGenerateExchangeViews", 0x36e9000b),
        ("PidTagAttachmentX400Parameters", 0x37000102),
        ("PidTagClientActivelyEditingUntil", 0x37000040),
        ("PidTagAttachDataObject", 0x3701000d),
        ("PidTagAttachDataBinary", 0x37010102),
        ("PidTagAttachEncoding", 0x37020102),
        ("PidTagAttachExtension_A", 0x3703001e),
        ("PidTagAttachExtension", 0x3703001f),
        ("PidTagAttachFilename_A", 0x3704001e),
        ("PidTagAttachFilename", 0x3704001f),
        ("PidTagAttachMethod", 0x37050003),
        ("PidTagAttachLongFilename_A", 0x3707001e),
        ("PidTagAttachLongFilename", 0x3707001f),
        ("PidTagAttachPathname_A", 0x3708001e),
        ("PidTagAttachPathname", 0x3708001f),
        ("PidTagAttachRendering", 0x37090102),
        ("PidTagAttachTag", 0x370a0102),
        ("PidTagRenderingPosition", 0x370b0003),
        ("PidTagAttachTransportName_A", 0x370c001e),
        ("PidTagAttachTransportName", 0x370c001f),
        ("PidTagAttachLongPathname_A", 0x370d001e),
        ("PidTagAttachLongPathname", 0x370d001f),
        ("PidTagAttachMimeTag_A", 0x370e001e),
        ("PidTagAttachMimeTag", 0x370e001f),
        ("PidTagAttachAdditionalInformation", 0x370f0102),
        ("PidTagAttachMimeSequence", 0x37100003),
        ("PidTagAttachContentBase_A", 0x3711001e),
        ("PidTagAttachContentBase", 0x3711001f),
        ("PidTagAttachContentId_A", 0x3712001e),
        ("PidTagAttachContentId", 0x3712001f),
        ("PidTagAttachContentLocation_A", 0x3713001e),
        ("PidTagAttachContentLocation", 0x3713001f),
        ("PidTagAttachFlags", 0x37140003),
        ("PidTagAttachPayloadProviderGuidString_A", 0x3719001e),
        ("PidTagAttachPayloadProviderGuidString", 0x3719001f),
        ("PidTagAttachPayloadClass_A", 0x371a001e),
        ("PidTagAttachPayloadClass", 0x371a001f),
        ("PidTagTextAttachmentCharset_A", 0x371b001e),
        ("PidTagTextAttachmentCharset", 0x371b001f),
        ("PidTagDisplayType", 0x39000003),
        ("PidTagTemplateid", 0x39020102),
        ("PidTagPrimaryCapability", 0x39040102),
        ("PidTagDisplayTypeEx", 0x39050003),
        ("PidTagSmtpAddress_A", 0x39fe001e),
        ("PidTagSmtpAddress", 0x39fe001f),
        ("PidTagAddressBookDisplayNamePrintable_A", 0x39ff001e),
        ("PidTagAddressBookDisplayNamePrintable", 0x39ff001f),
        ("PidTagAccount_A", 0x3a00001e),
        ("PidTagAccount", 0x3a00001f),
        ("PidTagAlternateRecipient", 0x3a010102),
        ("PidTagCallbackTelephoneNumber_A", 0x3a02001e),
        ("PidTagCallbackTelephoneNumber", 0x3a02001f),
        ("PidTagConversionProhibited", 0x3a03000b),
        ("PidTagDiscloseRecipients", 0x3a04000b),
        ("PidTagGeneration_A", 0x3a05001e),
        ("PidTagGeneration", 0x3a05001f),
        ("PidTagGivenName_A", 0x3a06001e),
        ("PidTagGivenName", 0x3a06001f),
        ("PidTagGovernmentIdNumber_A", 0x3a07001e),
        ("PidTagGovernmentIdNumber", 0x3a07001f),
        ("PidTagBusinessTelephoneNumber_A", 0x3a08001e),
        ("PidTagBusinessTelephoneNumber", 0x3a08001f),
        ("PidTagHomeTelephoneNumber_A", 0x3a09001e),
        ("PidTagHomeTelephoneNumber", 0x3a09001f),
        ("PidTagInitials_A", 0x3a0a001e),
        ("PidTagInitials", 0x3a0a001f),
        ("PidTagKeyword_A", 0x3a0b001e),
        ("PidTagKeyword", 0x3a0b001f),
        ("PidTagLanguage_A", 0x3a0c001e),
        ("PidTagLanguage", 0x3a0c001f),
        ("PidTagLocation_A", 0x3a0d001e),
        ("PidTagLocation", 0x3a0d001f),
        ("PidTagMailPermission", 0x3a0e000b),
        ("PidTagMessageHandlingSystemCommonName_A", 0x3a0f001e),
        ("PidTagMessageHandlingSystemCommonName", 0x3a0f001f),
        ("PidTagOrganizationalIdNumber_A", 0x3a10001e),
        ("PidTagOrganizationalIdNumber", 0x3a10001f),
        ("PidTagSurname_A", 0x3a11001e),
        ("PidTagSurname", 0x3a11001f),
        ("PidTagOriginalEntryId", 0x3a120102),
        ("PidTagOriginalDisplayName", 0x3a13001f),
        ("PidTagOriginalSearchKey", 0x3a140102),
        ("PidTagPostalAddress_A", 0x3a15001e),
        ("PidTagPostalAddress", 0x3a15001f),
        ("PidTagCompanyName_A", 0x3a16001e),
        ("PidTagCompanyName", 0x3a16001f),
        ("PidTagTitle_A", 0x3a17001e),
        ("PidTagTitle", 0x3a17001f),
        ("PidTagDepartmentName_A", 0x3a18001e),
        ("PidTagDepartmentName", 0x3a18001f),
        ("PidTagOfficeLocation_A", 0x3a19001e),
        ("PidTagOfficeLocation", 0x3a19001f),
        ("PidTagPrimaryTelephoneNumber_A", 0x3a1a001e),
        ("PidTagPrimaryTelephoneNumber", 0x3a1a001f),
        ("PidTagBusiness2TelephoneNumber_A", 0x3a1b001e),
        ("PidTagBusiness2TelephoneNumber", 0x3a1b001f),
        ("PidTagBusiness2TelephoneNumbers_A", 0x3a1b101e),
        ("PidTagBusiness2TelephoneNumbers", 0x3a1b101f),
        ("PidTagMobileTelephoneNumber_A", 0x3a1c001e),
        ("PidTagMobileTelephoneNumber", 0x3a1c001f),
        ("PidTagRadioTelephoneNumber_A", 0x3a1d001e),
        ("PidTagRadioTelephoneNumber", 0x3a1d001f),
        ("PidTagCarTelephoneNumber_A", 0x3a1e001e),
        ("PidTagCarTelephoneNumber", 0x3a1e001f),
        ("PidTagOtherTelephoneNumber_A", 0x3a1f001e),
        ("PidTagOtherTelephoneNumber", 0x3a1f001f),
        ("PidTagTransmittableDisplayName_A", 0x3a20001e),
        ("PidTagTransmittableDisplayName", 0x3a20001f),
        ("PidTagPagerTelephoneNumber_A", 0x3a21001e),
        ("PidTagPagerTelephoneNumber", 0x3a21001f),
        ("PidTagUserCertificate", 0x3a220102),
        ("PidTagPrimaryFaxNumber_A", 0x3a23001e),
        ("PidTagPrimaryFaxNumber", 0x3a23001f),
        ("PidTagBusinessFaxNumber_A", 0x3a24001e),
        ("PidTagBusinessFaxNumber", 0x3a24001f),
        ("PidTagHomeFaxNumber_A", 0x3a25001e),
        ("PidTagHomeFaxNumber", 0x3a25001f),
        ("PidTagCountry_A", 0x3a26001e),
        ("PidTagCountry", 0x3a26001f),
        ("PidTagLocality_A", 0x3a27001e),
        ("PidTagLocality", 0x3a27001f),
        ("PidTagStateOrProvince_A", 0x3a28001e),
        ("PidTagStateOrProvince", 0x3a28001f),
        ("PidTagStreetAddress_A", 0x3a29001e),
        ("PidTagStreetAddress", 0x3a29001f),
        ("PidTagPostalCode_A", 0x3a2a001e),
        ("PidTagPostalCode", 0x3a2a001f),
        ("PidTagPostOfficeBox_A", 0x3a2b001e),
        ("PidTagPostOfficeBox", 0x3a2b001f),
        ("PidTagTelexNumber_A", 0x3a2c001e),
        ("PidTagTelexNumber", 0x3a2c001f),
        ("PidTagTelexNumber_Multiple", 0x3a2c1102),
        ("PidTagIsdnNumber_A", 0x3a2d001e),
        ("PidTagIsdnNumber", 0x3a2d001f),
        ("PidTagAssistantTelephoneNumber_A", 0x3a2e001e),
        ("PidTagAssistantTelephoneNumber", 0x3a2e001f),
        ("PidTagHome2TelephoneNumber_A", 0x3a2f001e),
        ("PidTagHome2TelephoneNumber", 0x3a2f001f),
        ("PidTagHome2TelephoneNumbers_A", 0x3a2f101e),
        ("PidTagHome2TelephoneNumbers", 0x3a2f101f),
        ("PidTagAssistant_A", 0x3a30001e),
        ("PidTagAssistant", 0x3a30001f),
        ("PidTagSendRichInfo", 0x3a40000b),
        ("PidTagWeddingAnniversary", 0x3a410040),
        ("PidTagBirthday", 0x3a420040),
        ("PidTagHobbies_A", 0x3a43001e),
        ("PidTagHobbies", 0x3a43001f),
        ("PidTagMiddleName_A", 0x3a44001e),
        ("PidTagMiddleName", 0x3a44001f),
        ("PidTagDisplayNamePrefix_A", 0x3a45001e),
        ("PidTagDisplayNamePrefix", 0x3a45001f),
        ("PidTagProfession_A", 0x3a46001e),
        ("PidTagProfession", 0x3a46001f),
        ("PidTagReferredByName_A", 0x3a47001e),
        ("PidTagReferredByName", 0x3a47001f),
        ("PidTagSpouseName_A", 0x3a48001e),
        ("PidTagSpouseName", 0x3a48001f),
        ("PidTagComputerNetworkName_A", 0x3a49001e),
        ("PidTagComputerNetworkName", 0x3a49001f),
        ("PidTagCustomerId_A", 0x3a4a001e),
        ("PidTagCustomerId", 0x3a4a001f),
        ("PidTagTelecommunicationsDeviceForDeafTelephoneNumber_A", 0x3a4b001e),
        ("PidTagTelecommunicationsDeviceForDeafTelephoneNumber", 0x3a4b001f),
        ("PidTagFtpSite_A", 0x3a4c001e),
        ("PidTagFtpSite", 0x3a4c001f),
        ("PidTagGender", 0x3a4d0002),
        ("PidTagManagerName_A", 0x3a4e001e),
        ("PidTagManagerName", 0x3a4e001f),
        ("PidTagNickname_A", 0x3a4f001e),
        ("PidTagNickname", 0x3a4f001f),
        ("PidTagPersonalHomePage_A", 0x3a50001e),
        ("PidTagPersonalHomePage", 0x3a50001f),
        ("PidTagBusinessHomePage_A", 0x3a51001e),
        ("PidTagBusinessHomePage", 0x3a51001f),
        ("PidTagContactVersion", 0x3a520048),
        ("PidTagContactEntryIds", 0x3a531102),
        ("PidTagContactAddressTypes", 0x3a54101f),
        ("PidTagContactDefaultAddressIndex", 0x3a550003),
        ("PidTagContactEmailAddresses", 0x3a56101f),
        ("PidTagCompanyMainTelephoneNumber_A", 0x3a57001e),
        ("PidTagCompanyMainTelephoneNumber", 0x3a57001f),
        ("PidTagChildrensNames_A", 0x3a58101e),
        ("PidTagChildrensNames", 0x3a58101f),
        ("PidTagHomeAddressCity_A", 0x3a59001e),
        ("PidTagHomeAddressCity", 0x3a59001f),
        ("PidTagHomeAddressCountry_A", 0x3a5a001e),
        ("PidTagHomeAddressCountry", 0x3a5a001f),
        ("PidTagHomeAddressPostalCode_A", 0x3a5b001e),
        ("PidTagHomeAddressPostalCode", 0x3a5b001f),
        ("PidTagHomeAddressStateOrProvince_A", 0x3a5c001e),
        ("PidTagHomeAddressStateOrProvince", 0x3a5c001f),
        ("PidTagHomeAddressStreet_A", 0x3a5d001e),
        ("PidTagHomeAddressStreet", 0x3a5d001f),
        ("PidTagHomeAddressPostOfficeBox_A", 0x3a5e001e),
        ("PidTagHomeAddressPostOfficeBox", 0x3a5e001f),
        ("PidTagOtherAddressCity_A", 0x3a5f001e),
        ("PidTagOtherAddressCity", 0x3a5f001f),
        ("PidTagOtherAddressCountry_A", 0x3a60001e),
        ("PidTagOtherAddressCountry", 0x3a60001f),
        ("PidTagOtherAddressPostalCode_A", 0x3a61001e),
        ("PidTagOtherAddressPostalCode", 0x3a61001f),
        ("PidTagOtherAddressStateOrProvince_A", 0x3a62001e),
        ("PidTagOtherAddressStateOrProvince", 0x3a62001f),
        ("PidTagOtherAddressStreet_A", 0x3a63001e),
        ("PidTagOtherAddressStreet", 0x3a63001f),
        ("PidTagOtherAddressPostOfficeBox_A", 0x3a64001e),
        ("PidTagOtherAddressPostOfficeBox", 0x3a64001f),
        ("PidTagUserX509Certificate", 0x3a701102),
        ("PidTagSendInternetEncoding", 0x3a710003),
        ("PidTagStoreProviders", 0x3d000102),
        ("PidTagAbProviders", 0x3d010102),
        ("PidTagTransportProviders", 0x3d020102),
        ("PidTagDefaultProfile", 0x3d04000b),
        ("PidTagAbSearchPath", 0x3d051102),
        ("PidTagAbDefaultDir", 0x3d060102),
        ("PidTagAbDefaultPab", 0x3d070102),
        ("PidTagFilteringHooks", 0x3d080102),
        ("PidTagServiceName", 0x3d09001f),
        ("PidTagServiceDllName", 0x3d0a001f),
        ("PidTagServiceEntryName", 0x3d0b001e),
        ("PidTagServiceEntryName_W", 0x3d0b001f),
        ("PidTagServiceUid", 0x3d0c0102),
        ("PidTagServiceExtraUids", 0x3d0d0102),
        ("PidTagServices", 0x3d0e0102),
        ("PidTagServiceSupportFiles", 0x3d0f101f),
        ("PidTagServiceDeleteFiles", 0x3d10101f),
        ("PidTagAbSearchPathUpdate", 0x3d110102),
        ("PidTagProfileName", 0x3d12001f),
        ("PidTagServiceInstallId", 0x3d13001f),
        ("PidTagExchangeProfileSectionId", 0x3d150102),
        ("PidTagAbSearchPathCustomization", 0x3d1b0003),
        ("PidTagAddressBookChooseDirectoryAutomatically", 0x3d1c000b),
        ("PidTagIdentityDisplay", 0x3e00001f),
        ("PidTagIdentityEntryId", 0x3e010102),
        ("PidTagResourceMethods", 0x3e020003),
        ("PidTagResourceType", 0x3e030003),
        ("PidTagStatusCode", 0x3e040003),
        ("PidTagIdentitySearchKey", 0x3e050102),
        ("PidTagOwnStoreEntryId", 0x3e060102),
        ("PidTagResourcePath", 0x3e07001f),
        ("PidTagStatusString", 0x3e08001f),
        ("PidTagX400DeferredDeliveryCancel", 0x3e09000b),
        ("PidTagHeaderFolderEntryId", 0x3e0a0102),
        ("PidTagRemoteProgress", 0x3e0b0003),
        ("PidTagRemoteProgressText", 0x3e0c001f),
        ("PidTagRemoteValidateOk", 0x3e0d000b),
        ("PidTagControlFlags", 0x3f000003),
        ("PidTagControlStructure", 0x3f010102),
        ("PidTagControlType", 0x3f020003),
        ("PidTagDeltax", 0x3f030003),
        ("PidTagDeltay", 0x3f040003),
        ("PidTagXpos", 0x3f050003),
        ("PidTagYpos", 0x3f060003),
        ("PidTagControlId", 0x3f070102),
        ("PidTagInitialDetailsPane", 0x3f080003),
        ("PidTagTemporaryDefaultDocument", 0x3fd8001f),
        ("PidTagInternetCodepage", 0x3fde0003),
        ("PidTagAutoResponseSuppress", 0x3fdf0003),
        ("PidTagAccessControlListTable", 0x3fe0000d),
        ("PidTagAccessControlListData", 0x3fe00102),
        ("PidTagRulesTable", 0x3fe1000d),
        ("PidTagRulesData", 0x3fe10102),
        ("PidTagDelegatedByRule", 0x3fe3000b),
        ("PidTagResolveMethod", 0x3fe70003),
        ("PidTagHasDeferredActionMessages", 0x3fea000b),
        ("PidTagDeferredSendNumber", 0x3feb0003),
        ("PidTagDeferredSendUnits", 0x3fec0003),
        ("PidTagExpiryNumber", 0x3fed0003),
        ("PidTagExpiryUnits", 0x3fee0003),
        ("PidTagDeferredSendTime", 0x3fef0040),
        ("PidTagConflictEntryId", 0x3ff00102),
        ("PidTagMessageLocaleId", 0x3ff10003),
        ("PidTagCreatorName_A", 0x3ff8001e),
        ("PidTagCreatorName", 0x3ff8001f),
        ("PidTagCreatorEntryId", 0x3ff90102),
        ("PidTagLastModifierName_A", 0x3ffa001e),
        ("PidTagLastModifierName", 0x3ffa001f),
        ("PidTagLastModifierEntryId", 0x3ffb0102),
        ("PidTagMessageCodepage", 0x3ffd0003),
        ("PidTagSentRepresentingFlags", 0x401a0003),
        ("PidTagReadReceiptAddressType_A", 0x4029001e),
        ("PidTagReadReceiptAddressType", 0x4029001f),
        ("PidTagReadReceiptEmailAddress_A", 0x402a001e),
        ("PidTagReadReceiptEmailAddress", 0x402a001f),
        ("PidTagReadReceiptName_A", 0x402b001e),
        ("PidTagReadReceiptName", 0x402b001f),
        ("PidTagContentFilterSpamConfidenceLevel", 0x40760003),
        ("PidTagSenderIdStatus", 0x40790003),
        ("PidTagHierRev", 0x40820040),
        ("PidTagPurportedSenderDomain_A", 0x4083001e),
        ("PidTagPurportedSenderDomain", 0x4083001f),
        ("PidTagInternetMailOverrideFormat", 0x59020003),
        ("PidTagMessageEditorFormat", 0x59090003),
        ("PidTagSenderSmtpAddress_A", 0x5d01001e),
        ("PidTagSenderSmtpAddress", 0x5d01001f),
        ("PidTagSentRepresentingSmtpAddress_A", 0x5d02001e),
        ("PidTagSentRepresentingSmtpAddress", 0x5d02001f),
        ("PidTagReadReceiptSmtpAddress_A", 0x5d05001e),
        ("PidTagReadReceiptSmtpAddress", 0x5d05001f),
        ("PidTagReceivedBySmtpAddress_A", 0x5d07001e),
        ("PidTagReceivedBySmtpAddress", 0x5d07001f),
        ("PidTagReceivedRepresentingSmtpAddress_A", 0x5d08001e),
        ("PidTagReceivedRepresentingSmtpAddress", 0x5d08001f),
        ("PidTagRecipientResourceState", 0x5fde0003),
        ("PidTagRecipientOrder", 0x5fdf0003),
        ("PidTagRecipientProposed", 0x5fe1000b),
        ("PidTagRecipientProposedStartTime", 0x5fe30040),
        ("PidTagRecipientProposedEndTime", 0x5fe40040),
        ("PidTagRecipientDisplayName_A", 0x5ff6001e),
        ("PidTagRecipientDisplayName", 0x5ff6001f),
        ("PidTagRecipientEntryId", 0x5ff70102),
        ("PidTagRecipientTrackStatusTime", 0x5ffb0040),
        ("PidTagRecipientFlags", 0x5ffd0003),
        ("PidTagRecipientTrackStatus", 0x5fff0003),
        ("PidTagJunkIncludeContacts", 0x61000003),
        ("PidTagJunkThreshold", 0x61010003),
        ("PidTagJunkPermanentlyDelete", 0x61020003),
        ("PidTagJunkAddRecipientsToSafeSendersList", 0x61030003),
        ("PidTagJunkPhishingEnableLinks", 0x6107000b),
        ("PidTagMimeSkeleton", 0x64f00102),
        ("PidTagReplyTemplateId", 0x65c20102),
        ("PidTagSecureSubmitFlags", 0x65c60003),
        ("PidTagSourceKey", 0x65e00102),
        ("PidTagParentSourceKey", 0x65e10102),
        ("PidTagChangeKey", 0x65e20102),
        ("PidTagPredecessorChangeList", 0x65e30102),
        ("PidTagRuleMessageState", 0x65e90003),
        ("PidTagRuleMessageUserFlags", 0x65ea0003),
        ("PidTagRuleMessageProvider_A", 0x65eb001e),
        ("PidTagRuleMessageProvider", 0x65eb001f),
        ("PidTagRuleMessageName_A", 0x65ec001e),
        ("PidTagRuleMessageName", 0x65ec001f),
        ("PidTagRuleMessageLevel", 0x65ed0003),
        ("PidTagRuleMessageProviderData", 0x65ee0102),
        ("PidTagRuleMessageSequence", 0x65f30003),
        ("PidTagUserEntryId", 0x66190102),
        ("PidTagMailboxOwnerEntryId", 0x661b0102),
        ("PidTagMailboxOwnerName_A", 0x661c001e),
        ("PidTagMailboxOwnerName", 0x661c001f),
        ("PidTagOutOfOfficeState", 0x661d000b),
        ("PidTagNonIpmSubtreeEntryId", 0x66200102),
        ("PidTagSchedulePlusFreeBusyEntryId", 0x66220102),
        ("PidTagSerializedReplidGuidMap", 0x66380102),
        ("PidTagRights", 0x66390003),
        ("PidTagHasRules", 0x663a000b),
        ("PidTagAddressBookEntryId", 0x663b0102),
        ("PidTagHierarchyChangeNumber", 0x663e0003),
        ("PidTagDeletedMessageCount", 0x66400003),
        ("PidTagDeletedFolderCount", 0x66410003),
        ("PidTagDeletedAssociatedMessageCount", 0x66430003),
        ("PidTagClientActions", 0x66450102),
        ("PidTagDamOriginalEntryId", 0x66460102),
        ("PidTagDamBackPatched", 0x6647000b),
        ("PidTagRuleError", 0x66480003),
        ("PidTagRuleActionType", 0x66490003),
        ("PidTagHasNamedProperties", 0x664a000b),
        ("PidTagRuleActionNumber", 0x66500003),
        ("PidTagRuleFolderEntryId", 0x66510102),
        ("PidTagProhibitReceiveQuota", 0x666a0003),
        ("PidTagInConflict", 0x666c000b),
        ("PidTagMaximumSubmitMessageSize", 0x666d0003),
        ("PidTagProhibitSendQuota", 0x666e0003),
        ("PidTagLongTermEntryIdFromTable", 0x66700102),
        ("PidTagMemberId", 0x66710014),
        ("PidTagMemberName_A", 0x6672001e),
        ("PidTagMemberName", 0x6672001f),
        ("PidTagMemberRights", 0x66730003),
        ("PidTagRuleId", 0x66740014),
        ("PidTagRuleIds", 0x66750102),
        ("PidTagRuleSequence", 0x66760003),
        ("PidTagRuleState", 0x66770003),
        ("PidTagRuleUserFlags", 0x66780003),
        ("PidTagRuleCondition", 0x667900fd),
        ("PidTagRuleActions", 0x668000fe),
        ("PidTagRuleProvider_A", 0x6681001e),
        ("PidTagRuleProvider", 0x6681001f),
        ("PidTagRuleName_A", 0x6682001e),
        ("PidTagRuleName", 0x6682001f),
        ("PidTagRuleLevel", 0x66830003),
        ("PidTagRuleProviderData", 0x66840102),
        ("PidTagDeletedOn", 0x668f0040),
        ("PidTagReplicaList", 0x66980102),
        ("PidTagLocaleId", 0x66a10003),
        ("PidTagFolderFlags", 0x66a80003),
        ("PidTagNormalMessageSize", 0x66b30003),
        ("PidTagAssociatedMessageSize", 0x66b40003),
        ("PidTagCodePageId", 0x66c30003),
        ("PidTagAddressBookManageDistributionList", 0x6704000d),
        ("PidTagSortLocaleId", 0x67050003),
        ("PidTagUrlName_A", 0x6707001e),
        ("PidTagUrlName", 0x6707001f),
        ("PidTagLocalCommitTime", 0x67090040),
        ("PidTagLocalCommitTimeMax", 0x670a0040),
        ("PidTagDeletedCountTotal", 0x670b0003),
        ("PidTagFlatUrlName_A", 0x670e001e),
        ("PidTagFlatUrlName", 0x670e001f),
        ("PidTagSentMailSvrEID", 0x674000fb),
        ("PidTagDeferredActionMessageOriginalEntryId", 0x674100fb),
        ("PidTagFolderId", 0x67480014),
        ("PidTagParentFolderId", 0x67490014),
        ("PidTagMid", 0x674a0014),
        ("PidTagInstID", 0x674d0014),
        ("PidTagInstanceNum", 0x674e0003),
        ("PidTagAddressBookMessageId", 0x674f0014),
        ("PidTagChangeNumber", 0x67a40014),
        ("PidTagAssociated", 0x67aa000b),
        ("PidTagOfflineAddressBookName_A", 0x6800001e),
        ("PidTagOfflineAddressBookName", 0x6800001f),
        ("PidTagOfflineAddressBookSequence", 0x68010003),
        ("PidTagVoiceMessageDuration", 0x68010003),
        ("PidTagOfflineAddressBookContainerGuid", 0x6802001e),
        ("PidTagSenderTelephoneNumber", 0x6802001f),
        ("PidTagRwRulesStream", 0x68020102),
        ("PidTagOfflineAddressBookMessageClass", 0x68030003),
        ("PidTagVoiceMessageSenderName_A", 0x6803001e),
        ("PidTagVoiceMessageSenderName", 0x6803001f),
        ("PidTagFaxNumberOfPages", 0x68040003),
        ("PidTagOfflineAddressBookDistinguishedName", 0x6804001e),
        ("PidTagOfflineAddressBookDistinguishedName_W", 0x6804001f),
        ("PidTagVoiceMessageAttachmentOrder_A", 0x6805001e),
        ("PidTagVoiceMessageAttachmentOrder", 0x6805001f),
        ("PidTagOfflineAddressBookTruncatedProperties", 0x68051003),
        ("PidTagCallId_A", 0x6806001e),
        ("PidTagCallId", 0x6806001f),
        ("PidTagReportingMessageTransferAgent_A", 0x6820001e),
        ("PidTagReportingMessageTransferAgent", 0x6820001f),
        ("PidTagSearchFolderLastUsed", 0x68340003),
        ("PidTagSearchFolderExpiration", 0x683a0003),
        ("PidTagScheduleInfoResourceType", 0x68410003),
        ("PidTagSearchFolderTemplateId", 0x68410003),
        ("PidTagScheduleInfoDelegatorWantsCopy", 0x6842000b),
        ("PidTagSearchFolderId", 0x68420102),
        ("PidTagWlinkGroupHeaderID", 0x68420102),
        ("PidTagScheduleInfoDontMailDelegates", 0x6843000b),
        ("PidTagSearchFolderRecreateInfo", 0x68440102),
        ("PidTagScheduleInfoDelegateNames_A", 0x6844101e),
        ("PidTagScheduleInfoDelegateNames", 0x6844101f),
        ("PidTagSearchFolderDefinition", 0x68450102),
        ("PidTagScheduleInfoDelegateEntryIds", 0x68451102),
        ("PidTagSearchFolderStorageType", 0x68460003),
        ("PidTagGatewayNeedsToRefresh", 0x6846000b),
        ("PidTagFreeBusyPublishStart", 0x68470003),
        ("PidTagSearchFolderTag", 0x68470003),
        ("PidTagWlinkSaveStamp", 0x68470003),
        ("PidTagFreeBusyPublishEnd", 0x68480003),
        ("PidTagSearchFolderEfpFlags", 0x68480003),
        ("PidTagWlinkType", 0x68490003),
        ("PidTagFreeBusyMessageEmailAddress_A", 0x6849001e),
        ("PidTagFreeBusyMessageEmailAddress", 0x6849001f),
        ("PidTagWlinkFlags", 0x684a0003),
        ("PidTagScheduleInfoDelegateNamesW_A", 0x684a101e),
        ("PidTagScheduleInfoDelegateNamesW", 0x684a101f),
        ("PidTagScheduleInfoDelegatorWantsInfo", 0x684b000b),
        ("PidTagWlinkOrdinal", 0x684b0102),
        ("PidTagWlinkEntryId", 0x684c0102),
        ("PidTagWlinkRecordKey", 0x684d0102),
        ("PidTagWlinkStoreEntryId", 0x684e0102),
        ("PidTagWlinkFolderType", 0x684f0102),
        ("PidTagScheduleInfoMonthsMerged", 0x684f1003),
        ("PidTagWlinkGroupClsid", 0x68500102),
        ("PidTagScheduleInfoFreeBusyMerged", 0x68501102),
        ("PidTagWlinkGroupName_A", 0x6851001e),
        ("PidTagWlinkGroupName", 0x6851001f),
        ("PidTagScheduleInfoMonthsTentative", 0x68511003),
        ("PidTagWlinkSection", 0x68520003),
        ("PidTagScheduleInfoFreeBusyTentative", 0x68521102),
        ("PidTagWlinkCalendarColor", 0x68530003),
        ("PidTagScheduleInfoMonthsBusy", 0x68531003),
        ("PidTagWlinkAddressBookEID", 0x68540102),
        ("PidTagScheduleInfoFreeBusyBusy", 0x68541102),
        ("PidTagScheduleInfoMonthsAway", 0x68551003),
        ("PidTagScheduleInfoFreeBusyAway", 0x68561102),
        ("PidTagFreeBusyRangeTimestamp", 0x68680040),
        ("PidTagFreeBusyCountMonths", 0x68690003),
        ("PidTagScheduleInfoAppointmentTombstone", 0x686a0102),
        ("PidTagDelegateFlags", 0x686b1003),
        ("PidTagScheduleInfoFreeBusy", 0x686c0102),
        ("PidTagScheduleInfoAutoAcceptAppointments", 0x686d000b),
        ("PidTagScheduleInfoDisallowRecurringAppts", 0x686e000b),
        ("PidTagScheduleInfoDisallowOverlappingAppts", 0x686f000b),
        ("PidTagWlinkClientID", 0x68900102),
        ("PidTagWlinkAddressBookStoreEID", 0x68910102),
        ("PidTagWlinkROGroupType", 0x68920003),
        ("PidTagViewDescriptorBinary", 0x70010102),
        ("PidTagViewDescriptorStrings_A", 0x7002001e),
        ("PidTagViewDescriptorStrings", 0x7002001f),
        ("PidTagViewDescriptorName_A", 0x7006001e),
        ("PidTagViewDescriptorName", 0x7006001f),
        ("PidTagViewDescriptorVersion", 0x70070003),
        ("PidTagRoamingDatatypes", 0x7c060003),
        ("PidTagRoamingDictionary", 0x7c070102),
        ("PidTagRoamingXmlStream", 0x7c080102),
        ("PidTagOscSyncEnabled", 0x7c24000b),
        ("PidTagProcessed", 0x7d01000b),
        ("PidTagExceptionReplaceTime", 0x7ff90040),
        ("PidTagAttachmentLinkId", 0x7ffa0003),
        ("PidTagExceptionStartTime", 0x7ffb0040),
        ("PidTagExceptionEndTime", 0x7ffc0040),
        ("PidTagAttachmentFlags", 0x7ffd0003),
        ("PidTagAttachmentHidden", 0x7ffe000b),
        ("PidTagAttachmentContactPhoto", 0x7fff000b),
        ("PidTagAddressBookFolderPathname_A", 0x8004001e),
        ("PidTagAddressBookFolderPathname", 0x8004001f),
        ("PidTagAddressBookManager", 0x8005000d),
        ("PidTagAddressBookManagerDistinguishedName_A", 0x8005001e),
        ("PidTagAddressBookManagerDistinguishedName", 0x8005001f),
        ("PidTagAddressBookHomeMessageDatabase", 0x8006000d),
        ("PidTagAddressBookHomeMessageDatabase_A", 0x8006001e),
        ("PidTagAddressBookIsMemberOfDistributionList", 0x8008000d),
        ("PidTagAddressBookIsMemberOfDistributionList_A", 0x8008001e),
        ("PidTagAddressBookMember", 0x8009000d),
        ("PidTagAddressBookOwner", 0x800c000d),
        ("PidTagAddressBookReports", 0x800e000d),
        ("PidTagAddressBookProxyAddresses_A", 0x800f101e),
        ("PidTagAddressBookProxyAddresses", 0x800f101f),
        ("PidTagAddressBookTargetAddress_A", 0x8011001e),
        ("PidTagAddressBookTargetAddress", 0x8011001f),
        ("PidTagAddressBookPublicDelegates", 0x8015000d),
        ("PidTagAddressBookOwnerBackLink", 0x8024000d),
        ("PidTagAddressBookExtensionAttribute1_A", 0x802d001e),
        ("PidTagAddressBookExtensionAttribute1", 0x802d001f),
        ("PidTagAddressBookExtensionAttribute2_A", 0x802e001e),
        ("PidTagAddressBookExtensionAttribute2", 0x802e001f),
        ("PidTagAddressBookExtensionAttribute3_A", 0x802f001e),
        ("PidTagAddressBookExtensionAttribute3", 0x802f001f),
        ("PidTagAddressBookExtensionAttribute4_A", 0x8030001e),
        ("PidTagAddressBookExtensionAttribute4", 0x8030001f),
        ("PidTagAddressBookExtensionAttribute5_A", 0x8031001e),
        ("PidTagAddressBookExtensionAttribute5", 0x8031001f),
        ("PidTagAddressBookExtensionAttribute6_A", 0x8032001e),
        ("PidTagAddressBookExtensionAttribute6", 0x8032001f),
        ("PidTagAddressBookExtensionAttribute7_A", 0x8033001e),
        ("PidTagAddressBookExtensionAttribute7", 0x8033001f),
        ("PidTagAddressBookExtensionAttribute8_A", 0x8034001e),
        ("PidTagAddressBookExtensionAttribute8", 0x8034001f),
        ("PidTagAddressBookExtensionAttribute9_A", 0x8035001e),
        ("PidTagAddressBookExtensionAttribute9", 0x8035001f),
        ("PidTagAddressBookExtensionAttribute10_A", 0x8036001e),
        ("PidTagAddressBookExtensionAttribute10", 0x8036001f),
        ("PidTagAddressBookObjectDistinguishedName_A", 0x803c001e),
        ("PidTagAddressBookObjectDistinguishedName", 0x803c001f),
        ("PidTagAddressBookDeliveryContentLength", 0x806a0003),
        ("PidTagAddressBookDistributionListMemberSubmitAccepted", 0x8073000d),
        ("PidTagAddressBookNetworkAddress_A", 0x8170101e),
        ("PidTagAddressBookNetworkAddress", 0x8170101f),
        ("PidTagAddressBookExtensionAttribute11_A", 0x8c57001e),
        ("PidTagAddressBookExtensionAttribute11", 0x8c57001f),
        ("PidTagAddressBookExtensionAttribute12_A", 0x8c58001e),
        ("PidTagAddressBookExtensionAttribute12", 0x8c58001f),
        ("PidTagAddressBookExtensionAttribute13_A", 0x8c59001e),
        ("PidTagAddressBookExtensionAttribute13", 0x8c59001f),
        ("PidTagAddressBookExtensionAttribute14_A", 0x8c60001e),
        ("PidTagAddressBookExtensionAttribute14", 0x8c60001f),
        ("PidTagAddressBookExtensionAttribute15_A", 0x8c61001e),
        ("PidTagAddressBookExtensionAttribute15", 0x8c61001f),
        ("PidTagAddressBookX509Certificate", 0x8c6a1102),
        ("PidTagAddressBookObjectGuid", 0x8c6d0102),
        ("PidTagAddressBookPhoneticGivenName_A", 0x8c8e001e),
        ("PidTagAddressBookPhoneticGivenName", 0x8c8e001f),
        ("PidTagAddressBookPhoneticSurname_A", 0x8c8f001e),
        ("PidTagAddressBookPhoneticSurname", 0x8c8f001f),
        ("PidTagAddressBookPhoneticDepartmentName_A", 0x8c90001e),
        ("PidTagAddressBookPhoneticDepartmentName", 0x8c90001f),
        ("PidTagAddressBookPhoneticCompanyName_A", 0x8c91001e),
        ("PidTagAddressBookPhoneticCompanyName", 0x8c91001f),
        ("PidTagAddressBookPhoneticDisplayName_A", 0x8c92001e),
        ("PidTagAddressBookPhoneticDisplayName", 0x8c92001f),
        ("PidTagAddressBookDisplayTypeExtended", 0x8c930003),
        ("PidTagAddressBookHierarchicalShowInDepartments", 0x8c94000d),
        ("PidTagAddressBookRoomContainers_A", 0x8c96101e),
        ("PidTagAddressBookRoomContainers", 0x8c96101f),
        ("PidTagAddressBookHierarchicalDepartmentMembers", 0x8c97000d),
        ("PidTagAddressBookHierarchicalRootDepartment", 0x8c98001e),
        ("PidTagAddressBookHierarchicalRootDepartment_W", 0x8c98001f),
        ("PidTagAddressBookHierarchicalParentDepartment", 0x8c99000d),
        ("PidTagAddressBookHierarchicalChildDepartments", 0x8c9a000d),
        ("PidTagThumbnailPhoto", 0x8c9e0102),
        ("PidTagAddressBookSeniorityIndex", 0x8ca00003),
        ("PidTagAddressBookOrganizationalUnitRootDistinguishedName_A", 0x8ca8001e),
        ("PidTagAddressBookOrganizationalUnitRootDistinguishedName", 0x8ca8001f),
        ("PidTagAddressBookSenderHintTranslations_A", 0x8cac101e),
        ("PidTagAddressBookSenderHintTranslations", 0x8cac101f),
        ("PidTagAddressBookModerationEnabled", 0x8cb5000b),
        ("PidTagSpokenName", 0x8cc20102),
        ("PidTagAddressBookAuthorizedSenders", 0x8cd8000d),
        ("PidTagAddressBookUnauthorizedSenders", 0x8cd9000d),
        ("PidTagAddressBookDistributionListMemberSubmitRejected", 0x8cda000d),
        ("PidTagAddressBookDistributionListRejectMessagesFromDLMembers", 0x8cdb000d),
        ("PidTagAddressBookHierarchicalIsHierarchicalGroup", 0x8cdd000b),
        ("PidTagAddressBookDistributionListMemberCount", 0x8ce20003),
        ("PidTagAddressBookDistributionListExternalMemberCount", 0x8ce30003),
        ("PidTagAddressBookIsMaster", 0xfffb000b),
        ("PidTagAddressBookParentEntryId", 0xfffc0102),
        ("PidTagAddressBookContainerId", 0xfffd0003),
    ];
}

pidl_ndr::wire_enum!(PropertyTag, u32, u32, 4, PRINT_HEX);

/// Numbers within \`PSETID\_Meeting\`.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     PidLidAttendeeCriticalChange = 0x00000001,
///     PidLidWhere = 0x00000002,
///     PidLidGlobalObjectId = 0x00000003,
///     PidLidIsSilent = 0x00000004,
///     PidLidIsRecurring = 0x00000005,
///     PidLidRequiredAttendees = 0x00000006,
///     PidLidOptionalAttendees = 0x00000007,
///     PidLidResourceAttendees = 0x00000008,
///     PidLidDelegateMail = 0x00000009,
///     PidLidIsException = 0x0000000A,
///     PidLidTimeZone = 0x0000000C,
///     PidLidStartRecurrenceDate = 0x0000000D,
///     PidLidStartRecurrenceTime = 0x0000000E,
///     PidLidEndRecurrenceDate = 0x0000000F,
///     PidLidEndRecurrenceTime = 0x00000010,
///     PidLidDayInterval = 0x00000011,
///     PidLidWeekInterval = 0x00000012,
///     PidLidMonthInterval = 0x00000013,
///     PidLidYearInterval = 0x00000014,
///     PidLidMonthOfYearMask = 0x00000017,
///     PidLidOldRecurrenceType = 0x00000018,
///     PidLidOwnerCriticalChange = 0x0000001A,
///     PidLidCalendarType = 0x0000001C,
///     PidLidCleanGlobalObjectId = 0x00000023,
///     PidLidAppointmentMessageClass = 0x00000024,
///     PidLidMeetingType = 0x00000026,
///     PidLidOldLocation = 0x00000028,
///     PidLidOldWhenStartWhole = 0x00000029,
///     PidLidOldWhenEndWhole = 0x0000002A
/// } MeetingLID;
/// ```
#[doc(alias = "MeetingLID")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MeetingLid(pub u32);

impl MeetingLid {
    /// `PidLidAttendeeCriticalChange = 0x00000001`
    #[doc(alias = "PidLidAttendeeCriticalChange")]
    pub const PID_LID_ATTENDEE_CRITICAL_CHANGE: Self = Self(1);
    /// `PidLidWhere = 0x00000002`
    #[doc(alias = "PidLidWhere")]
    pub const PID_LID_WHERE: Self = Self(2);
    /// `PidLidGlobalObjectId = 0x00000003`
    #[doc(alias = "PidLidGlobalObjectId")]
    pub const PID_LID_GLOBAL_OBJECT_ID: Self = Self(3);
    /// `PidLidIsSilent = 0x00000004`
    #[doc(alias = "PidLidIsSilent")]
    pub const PID_LID_IS_SILENT: Self = Self(4);
    /// `PidLidIsRecurring = 0x00000005`
    #[doc(alias = "PidLidIsRecurring")]
    pub const PID_LID_IS_RECURRING: Self = Self(5);
    /// `PidLidRequiredAttendees = 0x00000006`
    #[doc(alias = "PidLidRequiredAttendees")]
    pub const PID_LID_REQUIRED_ATTENDEES: Self = Self(6);
    /// `PidLidOptionalAttendees = 0x00000007`
    #[doc(alias = "PidLidOptionalAttendees")]
    pub const PID_LID_OPTIONAL_ATTENDEES: Self = Self(7);
    /// `PidLidResourceAttendees = 0x00000008`
    #[doc(alias = "PidLidResourceAttendees")]
    pub const PID_LID_RESOURCE_ATTENDEES: Self = Self(8);
    /// `PidLidDelegateMail = 0x00000009`
    #[doc(alias = "PidLidDelegateMail")]
    pub const PID_LID_DELEGATE_MAIL: Self = Self(9);
    /// `PidLidIsException = 0x0000000A`
    #[doc(alias = "PidLidIsException")]
    pub const PID_LID_IS_EXCEPTION: Self = Self(10);
    /// `PidLidTimeZone = 0x0000000C`
    #[doc(alias = "PidLidTimeZone")]
    pub const PID_LID_TIME_ZONE: Self = Self(12);
    /// `PidLidStartRecurrenceDate = 0x0000000D`
    #[doc(alias = "PidLidStartRecurrenceDate")]
    pub const PID_LID_START_RECURRENCE_DATE: Self = Self(13);
    /// `PidLidStartRecurrenceTime = 0x0000000E`
    #[doc(alias = "PidLidStartRecurrenceTime")]
    pub const PID_LID_START_RECURRENCE_TIME: Self = Self(14);
    /// `PidLidEndRecurrenceDate = 0x0000000F`
    #[doc(alias = "PidLidEndRecurrenceDate")]
    pub const PID_LID_END_RECURRENCE_DATE: Self = Self(15);
    /// `PidLidEndRecurrenceTime = 0x00000010`
    #[doc(alias = "PidLidEndRecurrenceTime")]
    pub const PID_LID_END_RECURRENCE_TIME: Self = Self(16);
    /// `PidLidDayInterval = 0x00000011`
    #[doc(alias = "PidLidDayInterval")]
    pub const PID_LID_DAY_INTERVAL: Self = Self(17);
    /// `PidLidWeekInterval = 0x00000012`
    #[doc(alias = "PidLidWeekInterval")]
    pub const PID_LID_WEEK_INTERVAL: Self = Self(18);
    /// `PidLidMonthInterval = 0x00000013`
    #[doc(alias = "PidLidMonthInterval")]
    pub const PID_LID_MONTH_INTERVAL: Self = Self(19);
    /// `PidLidYearInterval = 0x00000014`
    #[doc(alias = "PidLidYearInterval")]
    pub const PID_LID_YEAR_INTERVAL: Self = Self(20);
    /// `PidLidMonthOfYearMask = 0x00000017`
    #[doc(alias = "PidLidMonthOfYearMask")]
    pub const PID_LID_MONTH_OF_YEAR_MASK: Self = Self(23);
    /// `PidLidOldRecurrenceType = 0x00000018`
    #[doc(alias = "PidLidOldRecurrenceType")]
    pub const PID_LID_OLD_RECURRENCE_TYPE: Self = Self(24);
    /// `PidLidOwnerCriticalChange = 0x0000001A`
    #[doc(alias = "PidLidOwnerCriticalChange")]
    pub const PID_LID_OWNER_CRITICAL_CHANGE: Self = Self(26);
    /// `PidLidCalendarType = 0x0000001C`
    #[doc(alias = "PidLidCalendarType")]
    pub const PID_LID_CALENDAR_TYPE: Self = Self(28);
    /// `PidLidCleanGlobalObjectId = 0x00000023`
    #[doc(alias = "PidLidCleanGlobalObjectId")]
    pub const PID_LID_CLEAN_GLOBAL_OBJECT_ID: Self = Self(35);
    /// `PidLidAppointmentMessageClass = 0x00000024`
    #[doc(alias = "PidLidAppointmentMessageClass")]
    pub const PID_LID_APPOINTMENT_MESSAGE_CLASS: Self = Self(36);
    /// `PidLidMeetingType = 0x00000026`
    #[doc(alias = "PidLidMeetingType")]
    pub const PID_LID_MEETING_TYPE: Self = Self(38);
    /// `PidLidOldLocation = 0x00000028`
    #[doc(alias = "PidLidOldLocation")]
    pub const PID_LID_OLD_LOCATION: Self = Self(40);
    /// `PidLidOldWhenStartWhole = 0x00000029`
    #[doc(alias = "PidLidOldWhenStartWhole")]
    pub const PID_LID_OLD_WHEN_START_WHOLE: Self = Self(41);
    /// `PidLidOldWhenEndWhole = 0x0000002A`
    #[doc(alias = "PidLidOldWhenEndWhole")]
    pub const PID_LID_OLD_WHEN_END_WHOLE: Self = Self(42);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PidLidAttendeeCriticalChange", 1),
        ("PidLidWhere", 2),
        ("PidLidGlobalObjectId", 3),
        ("PidLidIsSilent", 4),
        ("PidLidIsRecurring", 5),
        ("PidLidRequiredAttendees", 6),
        ("PidLidOptionalAttendees", 7),
        ("PidLidResourceAttendees", 8),
        ("PidLidDelegateMail", 9),
        ("PidLidIsException", 10),
        ("PidLidTimeZone", 12),
        ("PidLidStartRecurrenceDate", 13),
        ("PidLidStartRecurrenceTime", 14),
        ("PidLidEndRecurrenceDate", 15),
        ("PidLidEndRecurrenceTime", 16),
        ("PidLidDayInterval", 17),
        ("PidLidWeekInterval", 18),
        ("PidLidMonthInterval", 19),
        ("PidLidYearInterval", 20),
        ("PidLidMonthOfYearMask", 23),
        ("PidLidOldRecurrenceType", 24),
        ("PidLidOwnerCriticalChange", 26),
        ("PidLidCalendarType", 28),
        ("PidLidCleanGlobalObjectId", 35),
        ("PidLidAppointmentMessageClass", 36),
        ("PidLidMeetingType", 38),
        ("PidLidOldLocation", 40),
        ("PidLidOldWhenStartWhole", 41),
        ("PidLidOldWhenEndWhole", 42),
    ];
}

pidl_ndr::wire_enum!(MeetingLid, u32, u32, 4);

/// Numbers within \`PSETID\_CalendarAssistant\`.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     PidLidClientIntent = 0x00000015,
///     PidLidServerProcessed = 0x000085CC,
///     PidLidServerProcessingActions = 0x000085CD
/// } CalendarAssistantLID;
/// ```
#[doc(alias = "CalendarAssistantLID")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CalendarAssistantLid(pub u32);

impl CalendarAssistantLid {
    /// `PidLidClientIntent = 0x00000015`
    #[doc(alias = "PidLidClientIntent")]
    pub const PID_LID_CLIENT_INTENT: Self = Self(21);
    /// `PidLidServerProcessed = 0x000085CC`
    #[doc(alias = "PidLidServerProcessed")]
    pub const PID_LID_SERVER_PROCESSED: Self = Self(34252);
    /// `PidLidServerProcessingActions = 0x000085CD`
    #[doc(alias = "PidLidServerProcessingActions")]
    pub const PID_LID_SERVER_PROCESSING_ACTIONS: Self = Self(34253);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PidLidClientIntent", 21),
        ("PidLidServerProcessed", 34252),
        ("PidLidServerProcessingActions", 34253),
    ];
}

pidl_ndr::wire_enum!(CalendarAssistantLid, u32, u32, 4);

/// Numbers within \`PSETID\_Common\`.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     PidLidDayOfMonth = 0x00001000,
///     PidLidICalendarDayOfWeekMask = 0x00001001,
///     PidLidOccurrences = 0x00001005,
///     PidLidMonthOfYear = 0x00001006,
///     PidLidNoEndDateFlag = 0x0000100B,
///     PidLidRecurrenceDuration = 0x0000100D,
///     PidLidPromptSendUpdate = 0x00008045,
///     PidLidReminderDelta = 0x00008501,
///     PidLidReminderTime = 0x00008502,
///     PidLidReminderSet = 0x00008503,
///     PidLidReminderTimeTime = 0x00008504,
///     PidLidReminderTimeDate = 0x00008505,
///     PidLidPrivate = 0x00008506,
///     PidLidAgingDontAgeMe = 0x0000850E,
///     PidLidSideEffects = 0x00008510,
///     PidLidRemoteStatus = 0x00008511,
///     PidLidSmartNoAttach = 0x00008514,
///     PidLidCommonStart = 0x00008516,
///     PidLidCommonEnd = 0x00008517,
///     PidLidTaskMode = 0x00008518,
///     PidLidTaskGlobalId = 0x00008519,
///     PidLidAutoProcessState = 0x0000851A,
///     PidLidReminderOverride = 0x0000851C,
///     PidLidReminderType = 0x0000851D,
///     PidLidReminderPlaySound = 0x0000851E,
///     PidLidReminderFileParameter = 0x0000851F,
///     PidLidVerbStream = 0x00008520,
///     PidLidVerbResponse = 0x00008524,
///     PidLidFlagRequest = 0x00008530,
///     PidLidBilling = 0x00008535,
///     PidLidNonSendableTo = 0x00008536,
///     PidLidNonSendableCc = 0x00008537,
///     PidLidNonSendableBcc = 0x00008538,
///     PidLidCompanies = 0x00008539,
///     PidLidContacts = 0x0000853A,
///     PidLidNonSendToTrackStatus = 0x00008543,
///     PidLidNonSendCcTrackStatus = 0x00008544,
///     PidLidNonSendBccTrackStatus = 0x00008545,
///     PidLidCurrentVersion = 0x00008552,
/// …
/// ```
#[doc(alias = "CommonLID")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CommonLid(pub u32);

impl CommonLid {
    /// `PidLidDayOfMonth = 0x00001000`
    #[doc(alias = "PidLidDayOfMonth")]
    pub const PID_LID_DAY_OF_MONTH: Self = Self(4096);
    /// `PidLidICalendarDayOfWeekMask = 0x00001001`
    #[doc(alias = "PidLidICalendarDayOfWeekMask")]
    pub const PID_LID_I_CALENDAR_DAY_OF_WEEK_MASK: Self = Self(4097);
    /// `PidLidOccurrences = 0x00001005`
    #[doc(alias = "PidLidOccurrences")]
    pub const PID_LID_OCCURRENCES: Self = Self(4101);
    /// `PidLidMonthOfYear = 0x00001006`
    #[doc(alias = "PidLidMonthOfYear")]
    pub const PID_LID_MONTH_OF_YEAR: Self = Self(4102);
    /// `PidLidNoEndDateFlag = 0x0000100B`
    #[doc(alias = "PidLidNoEndDateFlag")]
    pub const PID_LID_NO_END_DATE_FLAG: Self = Self(4107);
    /// `PidLidRecurrenceDuration = 0x0000100D`
    #[doc(alias = "PidLidRecurrenceDuration")]
    pub const PID_LID_RECURRENCE_DURATION: Self = Self(4109);
    /// `PidLidPromptSendUpdate = 0x00008045`
    #[doc(alias = "PidLidPromptSendUpdate")]
    pub const PID_LID_PROMPT_SEND_UPDATE: Self = Self(32837);
    /// `PidLidReminderDelta = 0x00008501`
    #[doc(alias = "PidLidReminderDelta")]
    pub const PID_LID_REMINDER_DELTA: Self = Self(34049);
    /// `PidLidReminderTime = 0x00008502`
    #[doc(alias = "PidLidReminderTime")]
    pub const PID_LID_REMINDER_TIME: Self = Self(34050);
    /// `PidLidReminderSet = 0x00008503`
    #[doc(alias = "PidLidReminderSet")]
    pub const PID_LID_REMINDER_SET: Self = Self(34051);
    /// `PidLidReminderTimeTime = 0x00008504`
    #[doc(alias = "PidLidReminderTimeTime")]
    pub const PID_LID_REMINDER_TIME_TIME: Self = Self(34052);
    /// `PidLidReminderTimeDate = 0x00008505`
    #[doc(alias = "PidLidReminderTimeDate")]
    pub const PID_LID_REMINDER_TIME_DATE: Self = Self(34053);
    /// `PidLidPrivate = 0x00008506`
    #[doc(alias = "PidLidPrivate")]
    pub const PID_LID_PRIVATE: Self = Self(34054);
    /// `PidLidAgingDontAgeMe = 0x0000850E`
    #[doc(alias = "PidLidAgingDontAgeMe")]
    pub const PID_LID_AGING_DONT_AGE_ME: Self = Self(34062);
    /// `PidLidSideEffects = 0x00008510`
    #[doc(alias = "PidLidSideEffects")]
    pub const PID_LID_SIDE_EFFECTS: Self = Self(34064);
    /// `PidLidRemoteStatus = 0x00008511`
    #[doc(alias = "PidLidRemoteStatus")]
    pub const PID_LID_REMOTE_STATUS: Self = Self(34065);
    /// `PidLidSmartNoAttach = 0x00008514`
    #[doc(alias = "PidLidSmartNoAttach")]
    pub const PID_LID_SMART_NO_ATTACH: Self = Self(34068);
    /// `PidLidCommonStart = 0x00008516`
    #[doc(alias = "PidLidCommonStart")]
    pub const PID_LID_COMMON_START: Self = Self(34070);
    /// `PidLidCommonEnd = 0x00008517`
    #[doc(alias = "PidLidCommonEnd")]
    pub const PID_LID_COMMON_END: Self = Self(34071);
    /// `PidLidTaskMode = 0x00008518`
    #[doc(alias = "PidLidTaskMode")]
    pub const PID_LID_TASK_MODE: Self = Self(34072);
    /// `PidLidTaskGlobalId = 0x00008519`
    #[doc(alias = "PidLidTaskGlobalId")]
    pub const PID_LID_TASK_GLOBAL_ID: Self = Self(34073);
    /// `PidLidAutoProcessState = 0x0000851A`
    #[doc(alias = "PidLidAutoProcessState")]
    pub const PID_LID_AUTO_PROCESS_STATE: Self = Self(34074);
    /// `PidLidReminderOverride = 0x0000851C`
    #[doc(alias = "PidLidReminderOverride")]
    pub const PID_LID_REMINDER_OVERRIDE: Self = Self(34076);
    /// `PidLidReminderType = 0x0000851D`
    #[doc(alias = "PidLidReminderType")]
    pub const PID_LID_REMINDER_TYPE: Self = Self(34077);
    /// `PidLidReminderPlaySound = 0x0000851E`
    #[doc(alias = "PidLidReminderPlaySound")]
    pub const PID_LID_REMINDER_PLAY_SOUND: Self = Self(34078);
    /// `PidLidReminderFileParameter = 0x0000851F`
    #[doc(alias = "PidLidReminderFileParameter")]
    pub const PID_LID_REMINDER_FILE_PARAMETER: Self = Self(34079);
    /// `PidLidVerbStream = 0x00008520`
    #[doc(alias = "PidLidVerbStream")]
    pub const PID_LID_VERB_STREAM: Self = Self(34080);
    /// `PidLidVerbResponse = 0x00008524`
    #[doc(alias = "PidLidVerbResponse")]
    pub const PID_LID_VERB_RESPONSE: Self = Self(34084);
    /// `PidLidFlagRequest = 0x00008530`
    #[doc(alias = "PidLidFlagRequest")]
    pub const PID_LID_FLAG_REQUEST: Self = Self(34096);
    /// `PidLidBilling = 0x00008535`
    #[doc(alias = "PidLidBilling")]
    pub const PID_LID_BILLING: Self = Self(34101);
    /// `PidLidNonSendableTo = 0x00008536`
    #[doc(alias = "PidLidNonSendableTo")]
    pub const PID_LID_NON_SENDABLE_TO: Self = Self(34102);
    /// `PidLidNonSendableCc = 0x00008537`
    #[doc(alias = "PidLidNonSendableCc")]
    pub const PID_LID_NON_SENDABLE_CC: Self = Self(34103);
    /// `PidLidNonSendableBcc = 0x00008538`
    #[doc(alias = "PidLidNonSendableBcc")]
    pub const PID_LID_NON_SENDABLE_BCC: Self = Self(34104);
    /// `PidLidCompanies = 0x00008539`
    #[doc(alias = "PidLidCompanies")]
    pub const PID_LID_COMPANIES: Self = Self(34105);
    /// `PidLidContacts = 0x0000853A`
    #[doc(alias = "PidLidContacts")]
    pub const PID_LID_CONTACTS: Self = Self(34106);
    /// `PidLidNonSendToTrackStatus = 0x00008543`
    #[doc(alias = "PidLidNonSendToTrackStatus")]
    pub const PID_LID_NON_SEND_TO_TRACK_STATUS: Self = Self(34115);
    /// `PidLidNonSendCcTrackStatus = 0x00008544`
    #[doc(alias = "PidLidNonSendCcTrackStatus")]
    pub const PID_LID_NON_SEND_CC_TRACK_STATUS: Self = Self(34116);
    /// `PidLidNonSendBccTrackStatus = 0x00008545`
    #[doc(alias = "PidLidNonSendBccTrackStatus")]
    pub const PID_LID_NON_SEND_BCC_TRACK_STATUS: Self = Self(34117);
    /// `PidLidCurrentVersion = 0x00008552`
    #[doc(alias = "PidLidCurrentVersion")]
    pub const PID_LID_CURRENT_VERSION: Self = Self(34130);
    /// `PidLidCurrentVersionName = 0x00008554`
    #[doc(alias = "PidLidCurrentVersionName")]
    pub const PID_LID_CURRENT_VERSION_NAME: Self = Self(34132);
    /// `PidLidReminderSignalTime = 0x00008560`
    #[doc(alias = "PidLidReminderSignalTime")]
    pub const PID_LID_REMINDER_SIGNAL_TIME: Self = Self(34144);
    /// `PidLidInternetAccountName = 0x00008580`
    #[doc(alias = "PidLidInternetAccountName")]
    pub const PID_LID_INTERNET_ACCOUNT_NAME: Self = Self(34176);
    /// `PidLidInternetAccountStamp = 0x00008581`
    #[doc(alias = "PidLidInternetAccountStamp")]
    pub const PID_LID_INTERNET_ACCOUNT_STAMP: Self = Self(34177);
    /// `PidLidUseTnef = 0x00008582`
    #[doc(alias = "PidLidUseTnef")]
    pub const PID_LID_USE_TNEF: Self = Self(34178);
    /// `PidLidContactLinkSearchKey = 0x00008584`
    #[doc(alias = "PidLidContactLinkSearchKey")]
    pub const PID_LID_CONTACT_LINK_SEARCH_KEY: Self = Self(34180);
    /// `PidLidContactLinkEntry = 0x00008585`
    #[doc(alias = "PidLidContactLinkEntry")]
    pub const PID_LID_CONTACT_LINK_ENTRY: Self = Self(34181);
    /// `PidLidContactLinkName = 0x00008586`
    #[doc(alias = "PidLidContactLinkName")]
    pub const PID_LID_CONTACT_LINK_NAME: Self = Self(34182);
    /// `PidLidSpamOriginalFolder = 0x0000859C`
    #[doc(alias = "PidLidSpamOriginalFolder")]
    pub const PID_LID_SPAM_ORIGINAL_FOLDER: Self = Self(34204);
    /// `PidLidToDoOrdinalDate = 0x000085A0`
    #[doc(alias = "PidLidToDoOrdinalDate")]
    pub const PID_LID_TO_DO_ORDINAL_DATE: Self = Self(34208);
    /// `PidLidToDoSubOrdinal = 0x000085A1`
    #[doc(alias = "PidLidToDoSubOrdinal")]
    pub const PID_LID_TO_DO_SUB_ORDINAL: Self = Self(34209);
    /// `PidLidToDoTitle = 0x000085A4`
    #[doc(alias = "PidLidToDoTitle")]
    pub const PID_LID_TO_DO_TITLE: Self = Self(34212);
    /// `PidLidInfoPathFormName = 0x000085B1`
    #[doc(alias = "PidLidInfoPathFormName")]
    pub const PID_LID_INFO_PATH_FORM_NAME: Self = Self(34225);
    /// `PidLidClassified = 0x000085B5`
    #[doc(alias = "PidLidClassified")]
    pub const PID_LID_CLASSIFIED: Self = Self(34229);
    /// `PidLidClassification = 0x000085B6`
    #[doc(alias = "PidLidClassification")]
    pub const PID_LID_CLASSIFICATION: Self = Self(34230);
    /// `PidLidClassificationDescription = 0x000085B7`
    #[doc(alias = "PidLidClassificationDescription")]
    pub const PID_LID_CLASSIFICATION_DESCRIPTION: Self = Self(34231);
    /// `PidLidClassificationGuid = 0x000085B8`
    #[doc(alias = "PidLidClassificationGuid")]
    pub const PID_LID_CLASSIFICATION_GUID: Self = Self(34232);
    /// `PidLidClassificationKeep = 0x000085BA`
    #[doc(alias = "PidLidClassificationKeep")]
    pub const PID_LID_CLASSIFICATION_KEEP: Self = Self(34234);
    /// `PidLidReferenceEntryId = 0x000085BD`
    #[doc(alias = "PidLidReferenceEntryId")]
    pub const PID_LID_REFERENCE_ENTRY_ID: Self = Self(34237);
    /// `PidLidValidFlagStringProof = 0x000085BF`
    #[doc(alias = "PidLidValidFlagStringProof")]
    pub const PID_LID_VALID_FLAG_STRING_PROOF: Self = Self(34239);
    /// `PidLidFlagString = 0x000085C0`
    #[doc(alias = "PidLidFlagString")]
    pub const PID_LID_FLAG_STRING: Self = Self(34240);
    /// `PidLidConversationActionMoveFolderEid = 0x000085C6`
    #[doc(alias = "PidLidConversationActionMoveFolderEid")]
    pub const PID_LID_CONVERSATION_ACTION_MOVE_FOLDER_EID: Self = Self(34246);
    /// `PidLidConversationActionMoveStoreEid = 0x000085C7`
    #[doc(alias = "PidLidConversationActionMoveStoreEid")]
    pub const PID_LID_CONVERSATION_ACTION_MOVE_STORE_EID: Self = Self(34247);
    /// `PidLidConversationActionMaxDeliveryTime = 0x000085C8`
    #[doc(alias = "PidLidConversationActionMaxDeliveryTime")]
    pub const PID_LID_CONVERSATION_ACTION_MAX_DELIVERY_TIME: Self = Self(34248);
    /// `PidLidConversationProcessed = 0x000085C9`
    #[doc(alias = "PidLidConversationProcessed")]
    pub const PID_LID_CONVERSATION_PROCESSED: Self = Self(34249);
    /// `PidLidConversationActionLastAppliedTime = 0x000085CA`
    #[doc(alias = "PidLidConversationActionLastAppliedTime")]
    pub const PID_LID_CONVERSATION_ACTION_LAST_APPLIED_TIME: Self = Self(34250);
    /// `PidLidConversationActionVersion = 0x000085CB`
    #[doc(alias = "PidLidConversationActionVersion")]
    pub const PID_LID_CONVERSATION_ACTION_VERSION: Self = Self(34251);
    /// `PidLidPendingStateForSiteMailboxDocument = 0x000085E0`
    #[doc(alias = "PidLidPendingStateForSiteMailboxDocument")]
    pub const PID_LID_PENDING_STATE_FOR_SITE_MAILBOX_DOCUMENT: Self = Self(34272);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PidLidDayOfMonth", 4096),
        ("PidLidICalendarDayOfWeekMask", 4097),
        ("PidLidOccurrences", 4101),
        ("PidLidMonthOfYear", 4102),
        ("PidLidNoEndDateFlag", 4107),
        ("PidLidRecurrenceDuration", 4109),
        ("PidLidPromptSendUpdate", 32837),
        ("PidLidReminderDelta", 34049),
        ("PidLidReminderTime", 34050),
        ("PidLidReminderSet", 34051),
        ("PidLidReminderTimeTime", 34052),
        ("PidLidReminderTimeDate", 34053),
        ("PidLidPrivate", 34054),
        ("PidLidAgingDontAgeMe", 34062),
        ("PidLidSideEffects", 34064),
        ("PidLidRemoteStatus", 34065),
        ("PidLidSmartNoAttach", 34068),
        ("PidLidCommonStart", 34070),
        ("PidLidCommonEnd", 34071),
        ("PidLidTaskMode", 34072),
        ("PidLidTaskGlobalId", 34073),
        ("PidLidAutoProcessState", 34074),
        ("PidLidReminderOverride", 34076),
        ("PidLidReminderType", 34077),
        ("PidLidReminderPlaySound", 34078),
        ("PidLidReminderFileParameter", 34079),
        ("PidLidVerbStream", 34080),
        ("PidLidVerbResponse", 34084),
        ("PidLidFlagRequest", 34096),
        ("PidLidBilling", 34101),
        ("PidLidNonSendableTo", 34102),
        ("PidLidNonSendableCc", 34103),
        ("PidLidNonSendableBcc", 34104),
        ("PidLidCompanies", 34105),
        ("PidLidContacts", 34106),
        ("PidLidNonSendToTrackStatus", 34115),
        ("PidLidNonSendCcTrackStatus", 34116),
        ("PidLidNonSendBccTrackStatus", 34117),
        ("PidLidCurrentVersion", 34130),
        ("PidLidCurrentVersionName", 34132),
        ("PidLidReminderSignalTime", 34144),
        ("PidLidInternetAccountName", 34176),
        ("PidLidInternetAccountStamp", 34177),
        ("PidLidUseTnef", 34178),
        ("PidLidContactLinkSearchKey", 34180),
        ("PidLidContactLinkEntry", 34181),
        ("PidLidContactLinkName", 34182),
        ("PidLidSpamOriginalFolder", 34204),
        ("PidLidToDoOrdinalDate", 34208),
        ("PidLidToDoSubOrdinal", 34209),
        ("PidLidToDoTitle", 34212),
        ("PidLidInfoPathFormName", 34225),
        ("PidLidClassified", 34229),
        ("PidLidClassification", 34230),
        ("PidLidClassificationDescription", 34231),
        ("PidLidClassificationGuid", 34232),
        ("PidLidClassificationKeep", 34234),
        ("PidLidReferenceEntryId", 34237),
        ("PidLidValidFlagStringProof", 34239),
        ("PidLidFlagString", 34240),
        ("PidLidConversationActionMoveFolderEid", 34246),
        ("PidLidConversationActionMoveStoreEid", 34247),
        ("PidLidConversationActionMaxDeliveryTime", 34248),
        ("PidLidConversationProcessed", 34249),
        ("PidLidConversationActionLastAppliedTime", 34250),
        ("PidLidConversationActionVersion", 34251),
        ("PidLidPendingStateForSiteMailboxDocument", 34272),
    ];
}

pidl_ndr::wire_enum!(CommonLid, u32, u32, 4);

/// Numbers within \`PS\_PUBLIC\_STRINGS\`.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     PidLidCategories = 0x00002328
/// } PublicStringsLID;
/// ```
#[doc(alias = "PublicStringsLID")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PublicStringsLid(pub u32);

impl PublicStringsLid {
    /// `PidLidCategories = 0x00002328`
    #[doc(alias = "PidLidCategories")]
    pub const PID_LID_CATEGORIES: Self = Self(9000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[("PidLidCategories", 9000)];
}

pidl_ndr::wire_enum!(PublicStringsLid, u32, u32, 4);

/// Numbers within \`PSETID\_Address\`.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     PidLidFileUnder = 0x00008005,
///     PidLidFileUnderId = 0x00008006,
///     PidLidContactItemData = 0x00008007,
///     PidLidDepartment = 0x00008010,
///     PidLidHasPicture = 0x00008015,
///     PidLidHomeAddress = 0x0000801A,
///     PidLidWorkAddress = 0x0000801B,
///     PidLidOtherAddress = 0x0000801C,
///     PidLidPostalAddressId = 0x00008022,
///     PidLidContactCharacterSet = 0x00008023,
///     PidLidAutoLog = 0x00008025,
///     PidLidFileUnderList = 0x00008026,
///     PidLidAddressBookProviderEmailList = 0x00008028,
///     PidLidAddressBookProviderArrayType = 0x00008029,
///     PidLidHtml = 0x0000802B,
///     PidLidYomiFirstName = 0x0000802C,
///     PidLidYomiLastName = 0x0000802D,
///     PidLidYomiCompanyName = 0x0000802E,
///     PidLidBusinessCardDisplayDefinition = 0x00008040,
///     PidLidBusinessCardCardPicture = 0x00008041,
///     PidLidWorkAddressStreet = 0x00008045,
///     PidLidWorkAddressCity = 0x00008046,
///     PidLidWorkAddressState = 0x00008047,
///     PidLidWorkAddressPostalCode = 0x00008048,
///     PidLidWorkAddressCountry = 0x00008049,
///     PidLidWorkAddressPostOfficeBox = 0x0000804A,
///     PidLidDistributionListChecksum = 0x0000804C,
///     PidLidBirthdayEventEntryId = 0x0000804D,
///     PidLidAnniversaryEventEntryId = 0x0000804E,
///     PidLidContactUserField1 = 0x0000804F,
///     PidLidContactUserField2 = 0x00008050,
///     PidLidContactUserField3 = 0x00008051,
///     PidLidContactUserField4 = 0x00008052,
///     PidLidDistributionListName = 0x00008053,
///     PidLidDistributionListOneOffMembers = 0x00008054,
///     PidLidDistributionListMembers = 0x00008055,
///     PidLidInstantMessagingAddress = 0x00008062,
///     PidLidDistributionListStream = 0x00008064,
///     PidLidEmail1DisplayName = 0x00008080,
/// …
/// ```
#[doc(alias = "AddressLID")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AddressLid(pub u32);

impl AddressLid {
    /// `PidLidFileUnder = 0x00008005`
    #[doc(alias = "PidLidFileUnder")]
    pub const PID_LID_FILE_UNDER: Self = Self(32773);
    /// `PidLidFileUnderId = 0x00008006`
    #[doc(alias = "PidLidFileUnderId")]
    pub const PID_LID_FILE_UNDER_ID: Self = Self(32774);
    /// `PidLidContactItemData = 0x00008007`
    #[doc(alias = "PidLidContactItemData")]
    pub const PID_LID_CONTACT_ITEM_DATA: Self = Self(32775);
    /// `PidLidDepartment = 0x00008010`
    #[doc(alias = "PidLidDepartment")]
    pub const PID_LID_DEPARTMENT: Self = Self(32784);
    /// `PidLidHasPicture = 0x00008015`
    #[doc(alias = "PidLidHasPicture")]
    pub const PID_LID_HAS_PICTURE: Self = Self(32789);
    /// `PidLidHomeAddress = 0x0000801A`
    #[doc(alias = "PidLidHomeAddress")]
    pub const PID_LID_HOME_ADDRESS: Self = Self(32794);
    /// `PidLidWorkAddress = 0x0000801B`
    #[doc(alias = "PidLidWorkAddress")]
    pub const PID_LID_WORK_ADDRESS: Self = Self(32795);
    /// `PidLidOtherAddress = 0x0000801C`
    #[doc(alias = "PidLidOtherAddress")]
    pub const PID_LID_OTHER_ADDRESS: Self = Self(32796);
    /// `PidLidPostalAddressId = 0x00008022`
    #[doc(alias = "PidLidPostalAddressId")]
    pub const PID_LID_POSTAL_ADDRESS_ID: Self = Self(32802);
    /// `PidLidContactCharacterSet = 0x00008023`
    #[doc(alias = "PidLidContactCharacterSet")]
    pub const PID_LID_CONTACT_CHARACTER_SET: Self = Self(32803);
    /// `PidLidAutoLog = 0x00008025`
    #[doc(alias = "PidLidAutoLog")]
    pub const PID_LID_AUTO_LOG: Self = Self(32805);
    /// `PidLidFileUnderList = 0x00008026`
    #[doc(alias = "PidLidFileUnderList")]
    pub const PID_LID_FILE_UNDER_LIST: Self = Self(32806);
    /// `PidLidAddressBookProviderEmailList = 0x00008028`
    #[doc(alias = "PidLidAddressBookProviderEmailList")]
    pub const PID_LID_ADDRESS_BOOK_PROVIDER_EMAIL_LIST: Self = Self(32808);
    /// `PidLidAddressBookProviderArrayType = 0x00008029`
    #[doc(alias = "PidLidAddressBookProviderArrayType")]
    pub const PID_LID_ADDRESS_BOOK_PROVIDER_ARRAY_TYPE: Self = Self(32809);
    /// `PidLidHtml = 0x0000802B`
    #[doc(alias = "PidLidHtml")]
    pub const PID_LID_HTML: Self = Self(32811);
    /// `PidLidYomiFirstName = 0x0000802C`
    #[doc(alias = "PidLidYomiFirstName")]
    pub const PID_LID_YOMI_FIRST_NAME: Self = Self(32812);
    /// `PidLidYomiLastName = 0x0000802D`
    #[doc(alias = "PidLidYomiLastName")]
    pub const PID_LID_YOMI_LAST_NAME: Self = Self(32813);
    /// `PidLidYomiCompanyName = 0x0000802E`
    #[doc(alias = "PidLidYomiCompanyName")]
    pub const PID_LID_YOMI_COMPANY_NAME: Self = Self(32814);
    /// `PidLidBusinessCardDisplayDefinition = 0x00008040`
    #[doc(alias = "PidLidBusinessCardDisplayDefinition")]
    pub const PID_LID_BUSINESS_CARD_DISPLAY_DEFINITION: Self = Self(32832);
    /// `PidLidBusinessCardCardPicture = 0x00008041`
    #[doc(alias = "PidLidBusinessCardCardPicture")]
    pub const PID_LID_BUSINESS_CARD_CARD_PICTURE: Self = Self(32833);
    /// `PidLidWorkAddressStreet = 0x00008045`
    #[doc(alias = "PidLidWorkAddressStreet")]
    pub const PID_LID_WORK_ADDRESS_STREET: Self = Self(32837);
    /// `PidLidWorkAddressCity = 0x00008046`
    #[doc(alias = "PidLidWorkAddressCity")]
    pub const PID_LID_WORK_ADDRESS_CITY: Self = Self(32838);
    /// `PidLidWorkAddressState = 0x00008047`
    #[doc(alias = "PidLidWorkAddressState")]
    pub const PID_LID_WORK_ADDRESS_STATE: Self = Self(32839);
    /// `PidLidWorkAddressPostalCode = 0x00008048`
    #[doc(alias = "PidLidWorkAddressPostalCode")]
    pub const PID_LID_WORK_ADDRESS_POSTAL_CODE: Self = Self(32840);
    /// `PidLidWorkAddressCountry = 0x00008049`
    #[doc(alias = "PidLidWorkAddressCountry")]
    pub const PID_LID_WORK_ADDRESS_COUNTRY: Self = Self(32841);
    /// `PidLidWorkAddressPostOfficeBox = 0x0000804A`
    #[doc(alias = "PidLidWorkAddressPostOfficeBox")]
    pub const PID_LID_WORK_ADDRESS_POST_OFFICE_BOX: Self = Self(32842);
    /// `PidLidDistributionListChecksum = 0x0000804C`
    #[doc(alias = "PidLidDistributionListChecksum")]
    pub const PID_LID_DISTRIBUTION_LIST_CHECKSUM: Self = Self(32844);
    /// `PidLidBirthdayEventEntryId = 0x0000804D`
    #[doc(alias = "PidLidBirthdayEventEntryId")]
    pub const PID_LID_BIRTHDAY_EVENT_ENTRY_ID: Self = Self(32845);
    /// `PidLidAnniversaryEventEntryId = 0x0000804E`
    #[doc(alias = "PidLidAnniversaryEventEntryId")]
    pub const PID_LID_ANNIVERSARY_EVENT_ENTRY_ID: Self = Self(32846);
    /// `PidLidContactUserField1 = 0x0000804F`
    #[doc(alias = "PidLidContactUserField1")]
    pub const PID_LID_CONTACT_USER_FIELD1: Self = Self(32847);
    /// `PidLidContactUserField2 = 0x00008050`
    #[doc(alias = "PidLidContactUserField2")]
    pub const PID_LID_CONTACT_USER_FIELD2: Self = Self(32848);
    /// `PidLidContactUserField3 = 0x00008051`
    #[doc(alias = "PidLidContactUserField3")]
    pub const PID_LID_CONTACT_USER_FIELD3: Self = Self(32849);
    /// `PidLidContactUserField4 = 0x00008052`
    #[doc(alias = "PidLidContactUserField4")]
    pub const PID_LID_CONTACT_USER_FIELD4: Self = Self(32850);
    /// `PidLidDistributionListName = 0x00008053`
    #[doc(alias = "PidLidDistributionListName")]
    pub const PID_LID_DISTRIBUTION_LIST_NAME: Self = Self(32851);
    /// `PidLidDistributionListOneOffMembers = 0x00008054`
    #[doc(alias = "PidLidDistributionListOneOffMembers")]
    pub const PID_LID_DISTRIBUTION_LIST_ONE_OFF_MEMBERS: Self = Self(32852);
    /// `PidLidDistributionListMembers = 0x00008055`
    #[doc(alias = "PidLidDistributionListMembers")]
    pub const PID_LID_DISTRIBUTION_LIST_MEMBERS: Self = Self(32853);
    /// `PidLidInstantMessagingAddress = 0x00008062`
    #[doc(alias = "PidLidInstantMessagingAddress")]
    pub const PID_LID_INSTANT_MESSAGING_ADDRESS: Self = Self(32866);
    /// `PidLidDistributionListStream = 0x00008064`
    #[doc(alias = "PidLidDistributionListStream")]
    pub const PID_LID_DISTRIBUTION_LIST_STREAM: Self = Self(32868);
    /// `PidLidEmail1DisplayName = 0x00008080`
    #[doc(alias = "PidLidEmail1DisplayName")]
    pub const PID_LID_EMAIL1_DISPLAY_NAME: Self = Self(32896);
    /// `PidLidEmail1AddressType = 0x00008082`
    #[doc(alias = "PidLidEmail1AddressType")]
    pub const PID_LID_EMAIL1_ADDRESS_TYPE: Self = Self(32898);
    /// `PidLidEmail1EmailAddress = 0x00008083`
    #[doc(alias = "PidLidEmail1EmailAddress")]
    pub const PID_LID_EMAIL1_EMAIL_ADDRESS: Self = Self(32899);
    /// `PidLidEmail1OriginalDisplayName = 0x00008084`
    #[doc(alias = "PidLidEmail1OriginalDisplayName")]
    pub const PID_LID_EMAIL1_ORIGINAL_DISPLAY_NAME: Self = Self(32900);
    /// `PidLidEmail1OriginalEntryId = 0x00008085`
    #[doc(alias = "PidLidEmail1OriginalEntryId")]
    pub const PID_LID_EMAIL1_ORIGINAL_ENTRY_ID: Self = Self(32901);
    /// `PidLidEmail2DisplayName = 0x00008090`
    #[doc(alias = "PidLidEmail2DisplayName")]
    pub const PID_LID_EMAIL2_DISPLAY_NAME: Self = Self(32912);
    /// `PidLidEmail2AddressType = 0x00008092`
    #[doc(alias = "PidLidEmail2AddressType")]
    pub const PID_LID_EMAIL2_ADDRESS_TYPE: Self = Self(32914);
    /// `PidLidEmail2EmailAddress = 0x00008093`
    #[doc(alias = "PidLidEmail2EmailAddress")]
    pub const PID_LID_EMAIL2_EMAIL_ADDRESS: Self = Self(32915);
    /// `PidLidEmail2OriginalDisplayName = 0x00008094`
    #[doc(alias = "PidLidEmail2OriginalDisplayName")]
    pub const PID_LID_EMAIL2_ORIGINAL_DISPLAY_NAME: Self = Self(32916);
    /// `PidLidEmail2OriginalEntryId = 0x00008095`
    #[doc(alias = "PidLidEmail2OriginalEntryId")]
    pub const PID_LID_EMAIL2_ORIGINAL_ENTRY_ID: Self = Self(32917);
    /// `PidLidEmail3DisplayName = 0x000080A0`
    #[doc(alias = "PidLidEmail3DisplayName")]
    pub const PID_LID_EMAIL3_DISPLAY_NAME: Self = Self(32928);
    /// `PidLidEmail3AddressType = 0x000080A2`
    #[doc(alias = "PidLidEmail3AddressType")]
    pub const PID_LID_EMAIL3_ADDRESS_TYPE: Self = Self(32930);
    /// `PidLidEmail3EmailAddress = 0x000080A3`
    #[doc(alias = "PidLidEmail3EmailAddress")]
    pub const PID_LID_EMAIL3_EMAIL_ADDRESS: Self = Self(32931);
    /// `PidLidEmail3OriginalDisplayName = 0x000080A4`
    #[doc(alias = "PidLidEmail3OriginalDisplayName")]
    pub const PID_LID_EMAIL3_ORIGINAL_DISPLAY_NAME: Self = Self(32932);
    /// `PidLidEmail3OriginalEntryId = 0x000080A5`
    #[doc(alias = "PidLidEmail3OriginalEntryId")]
    pub const PID_LID_EMAIL3_ORIGINAL_ENTRY_ID: Self = Self(32933);
    /// `PidLidFax1AddressType = 0x000080B2`
    #[doc(alias = "PidLidFax1AddressType")]
    pub const PID_LID_FAX1_ADDRESS_TYPE: Self = Self(32946);
    /// `PidLidFax1EmailAddress = 0x000080B3`
    #[doc(alias = "PidLidFax1EmailAddress")]
    pub const PID_LID_FAX1_EMAIL_ADDRESS: Self = Self(32947);
    /// `PidLidFax1OriginalDisplayName = 0x000080B4`
    #[doc(alias = "PidLidFax1OriginalDisplayName")]
    pub const PID_LID_FAX1_ORIGINAL_DISPLAY_NAME: Self = Self(32948);
    /// `PidLidFax1OriginalEntryId = 0x000080B5`
    #[doc(alias = "PidLidFax1OriginalEntryId")]
    pub const PID_LID_FAX1_ORIGINAL_ENTRY_ID: Self = Self(32949);
    /// `PidLidFax2AddressType = 0x000080C2`
    #[doc(alias = "PidLidFax2AddressType")]
    pub const PID_LID_FAX2_ADDRESS_TYPE: Self = Self(32962);
    /// `PidLidFax2EmailAddress = 0x000080C3`
    #[doc(alias = "PidLidFax2EmailAddress")]
    pub const PID_LID_FAX2_EMAIL_ADDRESS: Self = Self(32963);
    /// `PidLidFax2OriginalDisplayName = 0x000080C4`
    #[doc(alias = "PidLidFax2OriginalDisplayName")]
    pub const PID_LID_FAX2_ORIGINAL_DISPLAY_NAME: Self = Self(32964);
    /// `PidLidFax2OriginalEntryId = 0x000080C5`
    #[doc(alias = "PidLidFax2OriginalEntryId")]
    pub const PID_LID_FAX2_ORIGINAL_ENTRY_ID: Self = Self(32965);
    /// `PidLidFax3AddressType = 0x000080D2`
    #[doc(alias = "PidLidFax3AddressType")]
    pub const PID_LID_FAX3_ADDRESS_TYPE: Self = Self(32978);
    /// `PidLidFax3EmailAddress = 0x000080D3`
    #[doc(alias = "PidLidFax3EmailAddress")]
    pub const PID_LID_FAX3_EMAIL_ADDRESS: Self = Self(32979);
    /// `PidLidFax3OriginalDisplayName = 0x000080D4`
    #[doc(alias = "PidLidFax3OriginalDisplayName")]
    pub const PID_LID_FAX3_ORIGINAL_DISPLAY_NAME: Self = Self(32980);
    /// `PidLidFax3OriginalEntryId = 0x000080D5`
    #[doc(alias = "PidLidFax3OriginalEntryId")]
    pub const PID_LID_FAX3_ORIGINAL_ENTRY_ID: Self = Self(32981);
    /// `PidLidFreeBusyLocation = 0x000080D8`
    #[doc(alias = "PidLidFreeBusyLocation")]
    pub const PID_LID_FREE_BUSY_LOCATION: Self = Self(32984);
    /// `PidLidHomeAddressCountryCode = 0x000080DA`
    #[doc(alias = "PidLidHomeAddressCountryCode")]
    pub const PID_LID_HOME_ADDRESS_COUNTRY_CODE: Self = Self(32986);
    /// `PidLidWorkAddressCountryCode = 0x000080DB`
    #[doc(alias = "PidLidWorkAddressCountryCode")]
    pub const PID_LID_WORK_ADDRESS_COUNTRY_CODE: Self = Self(32987);
    /// `PidLidOtherAddressCountryCode = 0x000080DC`
    #[doc(alias = "PidLidOtherAddressCountryCode")]
    pub const PID_LID_OTHER_ADDRESS_COUNTRY_CODE: Self = Self(32988);
    /// `PidLidAddressCountryCode = 0x000080DD`
    #[doc(alias = "PidLidAddressCountryCode")]
    pub const PID_LID_ADDRESS_COUNTRY_CODE: Self = Self(32989);
    /// `PidLidBirthdayLocal = 0x000080DE`
    #[doc(alias = "PidLidBirthdayLocal")]
    pub const PID_LID_BIRTHDAY_LOCAL: Self = Self(32990);
    /// `PidLidWeddingAnniversaryLocal = 0x000080DF`
    #[doc(alias = "PidLidWeddingAnniversaryLocal")]
    pub const PID_LID_WEDDING_ANNIVERSARY_LOCAL: Self = Self(32991);
    /// `PidLidIsContactLinked = 0x000080E0`
    #[doc(alias = "PidLidIsContactLinked")]
    pub const PID_LID_IS_CONTACT_LINKED: Self = Self(32992);
    /// `PidLidContactLinkedGlobalAddressListEntryId = 0x000080E2`
    #[doc(alias = "PidLidContactLinkedGlobalAddressListEntryId")]
    pub const PID_LID_CONTACT_LINKED_GLOBAL_ADDRESS_LIST_ENTRY_ID: Self = Self(32994);
    /// `PidLidContactLinkSMTPAddressCache = 0x000080E3`
    #[doc(alias = "PidLidContactLinkSMTPAddressCache")]
    pub const PID_LID_CONTACT_LINK_SMTP_ADDRESS_CACHE: Self = Self(32995);
    /// `PidLidContactLinkLinkRejectHistory = 0x000080E5`
    #[doc(alias = "PidLidContactLinkLinkRejectHistory")]
    pub const PID_LID_CONTACT_LINK_LINK_REJECT_HISTORY: Self = Self(32997);
    /// `PidLidContactLinkGlobalAddressListLinkState = 0x000080E6`
    #[doc(alias = "PidLidContactLinkGlobalAddressListLinkState")]
    pub const PID_LID_CONTACT_LINK_GLOBAL_ADDRESS_LIST_LINK_STATE: Self = Self(32998);
    /// `PidLidContactLinkGlobalAddressListLinkId = 0x000080E8`
    #[doc(alias = "PidLidContactLinkGlobalAddressListLinkId")]
    pub const PID_LID_CONTACT_LINK_GLOBAL_ADDRESS_LIST_LINK_ID: Self = Self(33000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PidLidFileUnder", 32773),
        ("PidLidFileUnderId", 32774),
        ("PidLidContactItemData", 32775),
        ("PidLidDepartment", 32784),
        ("PidLidHasPicture", 32789),
        ("PidLidHomeAddress", 32794),
        ("PidLidWorkAddress", 32795),
        ("PidLidOtherAddress", 32796),
        ("PidLidPostalAddressId", 32802),
        ("PidLidContactCharacterSet", 32803),
        ("PidLidAutoLog", 32805),
        ("PidLidFileUnderList", 32806),
        ("PidLidAddressBookProviderEmailList", 32808),
        ("PidLidAddressBookProviderArrayType", 32809),
        ("PidLidHtml", 32811),
        ("PidLidYomiFirstName", 32812),
        ("PidLidYomiLastName", 32813),
        ("PidLidYomiCompanyName", 32814),
        ("PidLidBusinessCardDisplayDefinition", 32832),
        ("PidLidBusinessCardCardPicture", 32833),
        ("PidLidWorkAddressStreet", 32837),
        ("PidLidWorkAddressCity", 32838),
        ("PidLidWorkAddressState", 32839),
        ("PidLidWorkAddressPostalCode", 32840),
        ("PidLidWorkAddressCountry", 32841),
        ("PidLidWorkAddressPostOfficeBox", 32842),
        ("PidLidDistributionListChecksum", 32844),
        ("PidLidBirthdayEventEntryId", 32845),
        ("PidLidAnniversaryEventEntryId", 32846),
        ("PidLidContactUserField1", 32847),
        ("PidLidContactUserField2", 32848),
        ("PidLidContactUserField3", 32849),
        ("PidLidContactUserField4", 32850),
        ("PidLidDistributionListName", 32851),
        ("PidLidDistributionListOneOffMembers", 32852),
        ("PidLidDistributionListMembers", 32853),
        ("PidLidInstantMessagingAddress", 32866),
        ("PidLidDistributionListStream", 32868),
        ("PidLidEmail1DisplayName", 32896),
        ("PidLidEmail1AddressType", 32898),
        ("PidLidEmail1EmailAddress", 32899),
        ("PidLidEmail1OriginalDisplayName", 32900),
        ("PidLidEmail1OriginalEntryId", 32901),
        ("PidLidEmail2DisplayName", 32912),
        ("PidLidEmail2AddressType", 32914),
        ("PidLidEmail2EmailAddress", 32915),
        ("PidLidEmail2OriginalDisplayName", 32916),
        ("PidLidEmail2OriginalEntryId", 32917),
        ("PidLidEmail3DisplayName", 32928),
        ("PidLidEmail3AddressType", 32930),
        ("PidLidEmail3EmailAddress", 32931),
        ("PidLidEmail3OriginalDisplayName", 32932),
        ("PidLidEmail3OriginalEntryId", 32933),
        ("PidLidFax1AddressType", 32946),
        ("PidLidFax1EmailAddress", 32947),
        ("PidLidFax1OriginalDisplayName", 32948),
        ("PidLidFax1OriginalEntryId", 32949),
        ("PidLidFax2AddressType", 32962),
        ("PidLidFax2EmailAddress", 32963),
        ("PidLidFax2OriginalDisplayName", 32964),
        ("PidLidFax2OriginalEntryId", 32965),
        ("PidLidFax3AddressType", 32978),
        ("PidLidFax3EmailAddress", 32979),
        ("PidLidFax3OriginalDisplayName", 32980),
        ("PidLidFax3OriginalEntryId", 32981),
        ("PidLidFreeBusyLocation", 32984),
        ("PidLidHomeAddressCountryCode", 32986),
        ("PidLidWorkAddressCountryCode", 32987),
        ("PidLidOtherAddressCountryCode", 32988),
        ("PidLidAddressCountryCode", 32989),
        ("PidLidBirthdayLocal", 32990),
        ("PidLidWeddingAnniversaryLocal", 32991),
        ("PidLidIsContactLinked", 32992),
        ("PidLidContactLinkedGlobalAddressListEntryId", 32994),
        ("PidLidContactLinkSMTPAddressCache", 32995),
        ("PidLidContactLinkLinkRejectHistory", 32997),
        ("PidLidContactLinkGlobalAddressListLinkState", 32998),
        ("PidLidContactLinkGlobalAddressListLinkId", 33000),
    ];
}

pidl_ndr::wire_enum!(AddressLid, u32, u32, 4);

/// Numbers within \`PSETID\_Task\`.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     PidLidTaskStatus = 0x00008101,
///     PidLidPercentComplete = 0x00008102,
///     PidLidTeamTask = 0x00008103,
///     PidLidTaskStartDate = 0x00008104,
///     PidLidTaskDueDate = 0x00008105,
///     PidLidTaskResetReminder = 0x00008107,
///     PidLidTaskAccepted = 0x00008108,
///     PidLidTaskDeadOccurrence = 0x00008109,
///     PidLidTaskDateCompleted = 0x0000810F,
///     PidLidTaskActualEffort = 0x00008110,
///     PidLidTaskEstimatedEffort = 0x00008111,
///     PidLidTaskVersion = 0x00008112,
///     PidLidTaskState = 0x00008113,
///     PidLidTaskLastUpdate = 0x00008115,
///     PidLidTaskRecurrence = 0x00008116,
///     PidLidTaskAssigners = 0x00008117,
///     PidLidTaskStatusOnComplete = 0x00008119,
///     PidLidTaskHistory = 0x0000811A,
///     PidLidTaskUpdates = 0x0000811B,
///     PidLidTaskComplete = 0x0000811C,
///     PidLidTaskFCreator = 0x0000811E,
///     PidLidTaskOwner = 0x0000811F,
///     PidLidTaskMultipleRecipients = 0x00008120,
///     PidLidTaskAssigner = 0x00008121,
///     PidLidTaskLastUser = 0x00008122,
///     PidLidTaskOrdinal = 0x00008123,
///     PidLidTaskNoCompute = 0x00008124,
///     PidLidTaskLastDelegate = 0x00008125,
///     PidLidTaskFRecurring = 0x00008126,
///     PidLidTaskRole = 0x00008127,
///     PidLidTaskOwnership = 0x00008129,
///     PidLidTaskAcceptanceState = 0x0000812A,
///     PidLidTaskFFixOffline = 0x0000812C,
///     PidLidTaskCustomFlags = 0x00008139
/// } TaskLID;
/// ```
#[doc(alias = "TaskLID")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskLid(pub u32);

impl TaskLid {
    /// `PidLidTaskStatus = 0x00008101`
    #[doc(alias = "PidLidTaskStatus")]
    pub const PID_LID_TASK_STATUS: Self = Self(33025);
    /// `PidLidPercentComplete = 0x00008102`
    #[doc(alias = "PidLidPercentComplete")]
    pub const PID_LID_PERCENT_COMPLETE: Self = Self(33026);
    /// `PidLidTeamTask = 0x00008103`
    #[doc(alias = "PidLidTeamTask")]
    pub const PID_LID_TEAM_TASK: Self = Self(33027);
    /// `PidLidTaskStartDate = 0x00008104`
    #[doc(alias = "PidLidTaskStartDate")]
    pub const PID_LID_TASK_START_DATE: Self = Self(33028);
    /// `PidLidTaskDueDate = 0x00008105`
    #[doc(alias = "PidLidTaskDueDate")]
    pub const PID_LID_TASK_DUE_DATE: Self = Self(33029);
    /// `PidLidTaskResetReminder = 0x00008107`
    #[doc(alias = "PidLidTaskResetReminder")]
    pub const PID_LID_TASK_RESET_REMINDER: Self = Self(33031);
    /// `PidLidTaskAccepted = 0x00008108`
    #[doc(alias = "PidLidTaskAccepted")]
    pub const PID_LID_TASK_ACCEPTED: Self = Self(33032);
    /// `PidLidTaskDeadOccurrence = 0x00008109`
    #[doc(alias = "PidLidTaskDeadOccurrence")]
    pub const PID_LID_TASK_DEAD_OCCURRENCE: Self = Self(33033);
    /// `PidLidTaskDateCompleted = 0x0000810F`
    #[doc(alias = "PidLidTaskDateCompleted")]
    pub const PID_LID_TASK_DATE_COMPLETED: Self = Self(33039);
    /// `PidLidTaskActualEffort = 0x00008110`
    #[doc(alias = "PidLidTaskActualEffort")]
    pub const PID_LID_TASK_ACTUAL_EFFORT: Self = Self(33040);
    /// `PidLidTaskEstimatedEffort = 0x00008111`
    #[doc(alias = "PidLidTaskEstimatedEffort")]
    pub const PID_LID_TASK_ESTIMATED_EFFORT: Self = Self(33041);
    /// `PidLidTaskVersion = 0x00008112`
    #[doc(alias = "PidLidTaskVersion")]
    pub const PID_LID_TASK_VERSION: Self = Self(33042);
    /// `PidLidTaskState = 0x00008113`
    #[doc(alias = "PidLidTaskState")]
    pub const PID_LID_TASK_STATE: Self = Self(33043);
    /// `PidLidTaskLastUpdate = 0x00008115`
    #[doc(alias = "PidLidTaskLastUpdate")]
    pub const PID_LID_TASK_LAST_UPDATE: Self = Self(33045);
    /// `PidLidTaskRecurrence = 0x00008116`
    #[doc(alias = "PidLidTaskRecurrence")]
    pub const PID_LID_TASK_RECURRENCE: Self = Self(33046);
    /// `PidLidTaskAssigners = 0x00008117`
    #[doc(alias = "PidLidTaskAssigners")]
    pub const PID_LID_TASK_ASSIGNERS: Self = Self(33047);
    /// `PidLidTaskStatusOnComplete = 0x00008119`
    #[doc(alias = "PidLidTaskStatusOnComplete")]
    pub const PID_LID_TASK_STATUS_ON_COMPLETE: Self = Self(33049);
    /// `PidLidTaskHistory = 0x0000811A`
    #[doc(alias = "PidLidTaskHistory")]
    pub const PID_LID_TASK_HISTORY: Self = Self(33050);
    /// `PidLidTaskUpdates = 0x0000811B`
    #[doc(alias = "PidLidTaskUpdates")]
    pub const PID_LID_TASK_UPDATES: Self = Self(33051);
    /// `PidLidTaskComplete = 0x0000811C`
    #[doc(alias = "PidLidTaskComplete")]
    pub const PID_LID_TASK_COMPLETE: Self = Self(33052);
    /// `PidLidTaskFCreator = 0x0000811E`
    #[doc(alias = "PidLidTaskFCreator")]
    pub const PID_LID_TASK_F_CREATOR: Self = Self(33054);
    /// `PidLidTaskOwner = 0x0000811F`
    #[doc(alias = "PidLidTaskOwner")]
    pub const PID_LID_TASK_OWNER: Self = Self(33055);
    /// `PidLidTaskMultipleRecipients = 0x00008120`
    #[doc(alias = "PidLidTaskMultipleRecipients")]
    pub const PID_LID_TASK_MULTIPLE_RECIPIENTS: Self = Self(33056);
    /// `PidLidTaskAssigner = 0x00008121`
    #[doc(alias = "PidLidTaskAssigner")]
    pub const PID_LID_TASK_ASSIGNER: Self = Self(33057);
    /// `PidLidTaskLastUser = 0x00008122`
    #[doc(alias = "PidLidTaskLastUser")]
    pub const PID_LID_TASK_LAST_USER: Self = Self(33058);
    /// `PidLidTaskOrdinal = 0x00008123`
    #[doc(alias = "PidLidTaskOrdinal")]
    pub const PID_LID_TASK_ORDINAL: Self = Self(33059);
    /// `PidLidTaskNoCompute = 0x00008124`
    #[doc(alias = "PidLidTaskNoCompute")]
    pub const PID_LID_TASK_NO_COMPUTE: Self = Self(33060);
    /// `PidLidTaskLastDelegate = 0x00008125`
    #[doc(alias = "PidLidTaskLastDelegate")]
    pub const PID_LID_TASK_LAST_DELEGATE: Self = Self(33061);
    /// `PidLidTaskFRecurring = 0x00008126`
    #[doc(alias = "PidLidTaskFRecurring")]
    pub const PID_LID_TASK_F_RECURRING: Self = Self(33062);
    /// `PidLidTaskRole = 0x00008127`
    #[doc(alias = "PidLidTaskRole")]
    pub const PID_LID_TASK_ROLE: Self = Self(33063);
    /// `PidLidTaskOwnership = 0x00008129`
    #[doc(alias = "PidLidTaskOwnership")]
    pub const PID_LID_TASK_OWNERSHIP: Self = Self(33065);
    /// `PidLidTaskAcceptanceState = 0x0000812A`
    #[doc(alias = "PidLidTaskAcceptanceState")]
    pub const PID_LID_TASK_ACCEPTANCE_STATE: Self = Self(33066);
    /// `PidLidTaskFFixOffline = 0x0000812C`
    #[doc(alias = "PidLidTaskFFixOffline")]
    pub const PID_LID_TASK_F_FIX_OFFLINE: Self = Self(33068);
    /// `PidLidTaskCustomFlags = 0x00008139`
    #[doc(alias = "PidLidTaskCustomFlags")]
    pub const PID_LID_TASK_CUSTOM_FLAGS: Self = Self(33081);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PidLidTaskStatus", 33025),
        ("PidLidPercentComplete", 33026),
        ("PidLidTeamTask", 33027),
        ("PidLidTaskStartDate", 33028),
        ("PidLidTaskDueDate", 33029),
        ("PidLidTaskResetReminder", 33031),
        ("PidLidTaskAccepted", 33032),
        ("PidLidTaskDeadOccurrence", 33033),
        ("PidLidTaskDateCompleted", 33039),
        ("PidLidTaskActualEffort", 33040),
        ("PidLidTaskEstimatedEffort", 33041),
        ("PidLidTaskVersion", 33042),
        ("PidLidTaskState", 33043),
        ("PidLidTaskLastUpdate", 33045),
        ("PidLidTaskRecurrence", 33046),
        ("PidLidTaskAssigners", 33047),
        ("PidLidTaskStatusOnComplete", 33049),
        ("PidLidTaskHistory", 33050),
        ("PidLidTaskUpdates", 33051),
        ("PidLidTaskComplete", 33052),
        ("PidLidTaskFCreator", 33054),
        ("PidLidTaskOwner", 33055),
        ("PidLidTaskMultipleRecipients", 33056),
        ("PidLidTaskAssigner", 33057),
        ("PidLidTaskLastUser", 33058),
        ("PidLidTaskOrdinal", 33059),
        ("PidLidTaskNoCompute", 33060),
        ("PidLidTaskLastDelegate", 33061),
        ("PidLidTaskFRecurring", 33062),
        ("PidLidTaskRole", 33063),
        ("PidLidTaskOwnership", 33065),
        ("PidLidTaskAcceptanceState", 33066),
        ("PidLidTaskFFixOffline", 33068),
        ("PidLidTaskCustomFlags", 33081),
    ];
}

pidl_ndr::wire_enum!(TaskLid, u32, u32, 4);

/// Numbers within \`PSETID\_Appointment\`.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     PidLidAppointmentSequence = 0x00008201,
///     PidLidAppointmentSequenceTime = 0x00008202,
///     PidLidAppointmentLastSequence = 0x00008203,
///     PidLidChangeHighlight = 0x00008204,
///     PidLidBusyStatus = 0x00008205,
///     PidLidFExceptionalBody = 0x00008206,
///     PidLidAppointmentAuxiliaryFlags = 0x00008207,
///     PidLidLocation = 0x00008208,
///     PidLidMeetingWorkspaceUrl = 0x00008209,
///     PidLidForwardInstance = 0x0000820A,
///     PidLidLinkedTaskItems = 0x0000820C,
///     PidLidAppointmentStartWhole = 0x0000820D,
///     PidLidAppointmentEndWhole = 0x0000820E,
///     PidLidAppointmentStartTime = 0x0000820F,
///     PidLidAppointmentEndTime = 0x00008210,
///     PidLidAppointmentEndDate = 0x00008211,
///     PidLidAppointmentStartDate = 0x00008212,
///     PidLidAppointmentDuration = 0x00008213,
///     PidLidAppointmentColor = 0x00008214,
///     PidLidAppointmentSubType = 0x00008215,
///     PidLidAppointmentRecur = 0x00008216,
///     PidLidAppointmentStateFlags = 0x00008217,
///     PidLidResponseStatus = 0x00008218,
///     PidLidAppointmentReplyTime = 0x00008220,
///     PidLidRecurring = 0x00008223,
///     PidLidIntendedBusyStatus = 0x00008224,
///     PidLidAppointmentUpdateTime = 0x00008226,
///     PidLidExceptionReplaceTime = 0x00008228,
///     PidLidFInvited = 0x00008229,
///     PidLidFExceptionalAttendees = 0x0000822B,
///     PidLidOwnerName = 0x0000822E,
///     PidLidFOthersAppointment = 0x0000822F,
///     PidLidAppointmentReplyName = 0x00008230,
///     PidLidRecurrenceType = 0x00008231,
///     PidLidRecurrencePattern = 0x00008232,
///     PidLidTimeZoneStruct = 0x00008233,
///     PidLidTimeZoneDescription = 0x00008234,
///     PidLidClipStart = 0x00008235,
///     PidLidClipEnd = 0x00008236,
/// …
/// ```
#[doc(alias = "AppointmentLID")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AppointmentLid(pub u32);

impl AppointmentLid {
    /// `PidLidAppointmentSequence = 0x00008201`
    #[doc(alias = "PidLidAppointmentSequence")]
    pub const PID_LID_APPOINTMENT_SEQUENCE: Self = Self(33281);
    /// `PidLidAppointmentSequenceTime = 0x00008202`
    #[doc(alias = "PidLidAppointmentSequenceTime")]
    pub const PID_LID_APPOINTMENT_SEQUENCE_TIME: Self = Self(33282);
    /// `PidLidAppointmentLastSequence = 0x00008203`
    #[doc(alias = "PidLidAppointmentLastSequence")]
    pub const PID_LID_APPOINTMENT_LAST_SEQUENCE: Self = Self(33283);
    /// `PidLidChangeHighlight = 0x00008204`
    #[doc(alias = "PidLidChangeHighlight")]
    pub const PID_LID_CHANGE_HIGHLIGHT: Self = Self(33284);
    /// `PidLidBusyStatus = 0x00008205`
    #[doc(alias = "PidLidBusyStatus")]
    pub const PID_LID_BUSY_STATUS: Self = Self(33285);
    /// `PidLidFExceptionalBody = 0x00008206`
    #[doc(alias = "PidLidFExceptionalBody")]
    pub const PID_LID_F_EXCEPTIONAL_BODY: Self = Self(33286);
    /// `PidLidAppointmentAuxiliaryFlags = 0x00008207`
    #[doc(alias = "PidLidAppointmentAuxiliaryFlags")]
    pub const PID_LID_APPOINTMENT_AUXILIARY_FLAGS: Self = Self(33287);
    /// `PidLidLocation = 0x00008208`
    #[doc(alias = "PidLidLocation")]
    pub const PID_LID_LOCATION: Self = Self(33288);
    /// `PidLidMeetingWorkspaceUrl = 0x00008209`
    #[doc(alias = "PidLidMeetingWorkspaceUrl")]
    pub const PID_LID_MEETING_WORKSPACE_URL: Self = Self(33289);
    /// `PidLidForwardInstance = 0x0000820A`
    #[doc(alias = "PidLidForwardInstance")]
    pub const PID_LID_FORWARD_INSTANCE: Self = Self(33290);
    /// `PidLidLinkedTaskItems = 0x0000820C`
    #[doc(alias = "PidLidLinkedTaskItems")]
    pub const PID_LID_LINKED_TASK_ITEMS: Self = Self(33292);
    /// `PidLidAppointmentStartWhole = 0x0000820D`
    #[doc(alias = "PidLidAppointmentStartWhole")]
    pub const PID_LID_APPOINTMENT_START_WHOLE: Self = Self(33293);
    /// `PidLidAppointmentEndWhole = 0x0000820E`
    #[doc(alias = "PidLidAppointmentEndWhole")]
    pub const PID_LID_APPOINTMENT_END_WHOLE: Self = Self(33294);
    /// `PidLidAppointmentStartTime = 0x0000820F`
    #[doc(alias = "PidLidAppointmentStartTime")]
    pub const PID_LID_APPOINTMENT_START_TIME: Self = Self(33295);
    /// `PidLidAppointmentEndTime = 0x00008210`
    #[doc(alias = "PidLidAppointmentEndTime")]
    pub const PID_LID_APPOINTMENT_END_TIME: Self = Self(33296);
    /// `PidLidAppointmentEndDate = 0x00008211`
    #[doc(alias = "PidLidAppointmentEndDate")]
    pub const PID_LID_APPOINTMENT_END_DATE: Self = Self(33297);
    /// `PidLidAppointmentStartDate = 0x00008212`
    #[doc(alias = "PidLidAppointmentStartDate")]
    pub const PID_LID_APPOINTMENT_START_DATE: Self = Self(33298);
    /// `PidLidAppointmentDuration = 0x00008213`
    #[doc(alias = "PidLidAppointmentDuration")]
    pub const PID_LID_APPOINTMENT_DURATION: Self = Self(33299);
    /// `PidLidAppointmentColor = 0x00008214`
    #[doc(alias = "PidLidAppointmentColor")]
    pub const PID_LID_APPOINTMENT_COLOR: Self = Self(33300);
    /// `PidLidAppointmentSubType = 0x00008215`
    #[doc(alias = "PidLidAppointmentSubType")]
    pub const PID_LID_APPOINTMENT_SUB_TYPE: Self = Self(33301);
    /// `PidLidAppointmentRecur = 0x00008216`
    #[doc(alias = "PidLidAppointmentRecur")]
    pub const PID_LID_APPOINTMENT_RECUR: Self = Self(33302);
    /// `PidLidAppointmentStateFlags = 0x00008217`
    #[doc(alias = "PidLidAppointmentStateFlags")]
    pub const PID_LID_APPOINTMENT_STATE_FLAGS: Self = Self(33303);
    /// `PidLidResponseStatus = 0x00008218`
    #[doc(alias = "PidLidResponseStatus")]
    pub const PID_LID_RESPONSE_STATUS: Self = Self(33304);
    /// `PidLidAppointmentReplyTime = 0x00008220`
    #[doc(alias = "PidLidAppointmentReplyTime")]
    pub const PID_LID_APPOINTMENT_REPLY_TIME: Self = Self(33312);
    /// `PidLidRecurring = 0x00008223`
    #[doc(alias = "PidLidRecurring")]
    pub const PID_LID_RECURRING: Self = Self(33315);
    /// `PidLidIntendedBusyStatus = 0x00008224`
    #[doc(alias = "PidLidIntendedBusyStatus")]
    pub const PID_LID_INTENDED_BUSY_STATUS: Self = Self(33316);
    /// `PidLidAppointmentUpdateTime = 0x00008226`
    #[doc(alias = "PidLidAppointmentUpdateTime")]
    pub const PID_LID_APPOINTMENT_UPDATE_TIME: Self = Self(33318);
    /// `PidLidExceptionReplaceTime = 0x00008228`
    #[doc(alias = "PidLidExceptionReplaceTime")]
    pub const PID_LID_EXCEPTION_REPLACE_TIME: Self = Self(33320);
    /// `PidLidFInvited = 0x00008229`
    #[doc(alias = "PidLidFInvited")]
    pub const PID_LID_F_INVITED: Self = Self(33321);
    /// `PidLidFExceptionalAttendees = 0x0000822B`
    #[doc(alias = "PidLidFExceptionalAttendees")]
    pub const PID_LID_F_EXCEPTIONAL_ATTENDEES: Self = Self(33323);
    /// `PidLidOwnerName = 0x0000822E`
    #[doc(alias = "PidLidOwnerName")]
    pub const PID_LID_OWNER_NAME: Self = Self(33326);
    /// `PidLidFOthersAppointment = 0x0000822F`
    #[doc(alias = "PidLidFOthersAppointment")]
    pub const PID_LID_F_OTHERS_APPOINTMENT: Self = Self(33327);
    /// `PidLidAppointmentReplyName = 0x00008230`
    #[doc(alias = "PidLidAppointmentReplyName")]
    pub const PID_LID_APPOINTMENT_REPLY_NAME: Self = Self(33328);
    /// `PidLidRecurrenceType = 0x00008231`
    #[doc(alias = "PidLidRecurrenceType")]
    pub const PID_LID_RECURRENCE_TYPE: Self = Self(33329);
    /// `PidLidRecurrencePattern = 0x00008232`
    #[doc(alias = "PidLidRecurrencePattern")]
    pub const PID_LID_RECURRENCE_PATTERN: Self = Self(33330);
    /// `PidLidTimeZoneStruct = 0x00008233`
    #[doc(alias = "PidLidTimeZoneStruct")]
    pub const PID_LID_TIME_ZONE_STRUCT: Self = Self(33331);
    /// `PidLidTimeZoneDescription = 0x00008234`
    #[doc(alias = "PidLidTimeZoneDescription")]
    pub const PID_LID_TIME_ZONE_DESCRIPTION: Self = Self(33332);
    /// `PidLidClipStart = 0x00008235`
    #[doc(alias = "PidLidClipStart")]
    pub const PID_LID_CLIP_START: Self = Self(33333);
    /// `PidLidClipEnd = 0x00008236`
    #[doc(alias = "PidLidClipEnd")]
    pub const PID_LID_CLIP_END: Self = Self(33334);
    /// `PidLidOriginalStoreEntryId = 0x00008237`
    #[doc(alias = "PidLidOriginalStoreEntryId")]
    pub const PID_LID_ORIGINAL_STORE_ENTRY_ID: Self = Self(33335);
    /// `PidLidAllAttendeesString = 0x00008238`
    #[doc(alias = "PidLidAllAttendeesString")]
    pub const PID_LID_ALL_ATTENDEES_STRING: Self = Self(33336);
    /// `PidLidAutoFillLocation = 0x0000823A`
    #[doc(alias = "PidLidAutoFillLocation")]
    pub const PID_LID_AUTO_FILL_LOCATION: Self = Self(33338);
    /// `PidLidToAttendeesString = 0x0000823B`
    #[doc(alias = "PidLidToAttendeesString")]
    pub const PID_LID_TO_ATTENDEES_STRING: Self = Self(33339);
    /// `PidLidCcAttendeesString = 0x0000823C`
    #[doc(alias = "PidLidCcAttendeesString")]
    pub const PID_LID_CC_ATTENDEES_STRING: Self = Self(33340);
    /// `PidLidConferencingCheck = 0x00008240`
    #[doc(alias = "PidLidConferencingCheck")]
    pub const PID_LID_CONFERENCING_CHECK: Self = Self(33344);
    /// `PidLidConferencingType = 0x00008241`
    #[doc(alias = "PidLidConferencingType")]
    pub const PID_LID_CONFERENCING_TYPE: Self = Self(33345);
    /// `PidLidDirectory = 0x00008242`
    #[doc(alias = "PidLidDirectory")]
    pub const PID_LID_DIRECTORY: Self = Self(33346);
    /// `PidLidOrganizerAlias = 0x00008243`
    #[doc(alias = "PidLidOrganizerAlias")]
    pub const PID_LID_ORGANIZER_ALIAS: Self = Self(33347);
    /// `PidLidAutoStartCheck = 0x00008244`
    #[doc(alias = "PidLidAutoStartCheck")]
    pub const PID_LID_AUTO_START_CHECK: Self = Self(33348);
    /// `PidLidAllowExternalCheck = 0x00008246`
    #[doc(alias = "PidLidAllowExternalCheck")]
    pub const PID_LID_ALLOW_EXTERNAL_CHECK: Self = Self(33350);
    /// `PidLidCollaborateDoc = 0x00008247`
    #[doc(alias = "PidLidCollaborateDoc")]
    pub const PID_LID_COLLABORATE_DOC: Self = Self(33351);
    /// `PidLidNetShowUrl = 0x00008248`
    #[doc(alias = "PidLidNetShowUrl")]
    pub const PID_LID_NET_SHOW_URL: Self = Self(33352);
    /// `PidLidOnlinePassword = 0x00008249`
    #[doc(alias = "PidLidOnlinePassword")]
    pub const PID_LID_ONLINE_PASSWORD: Self = Self(33353);
    /// `PidLidAppointmentProposedStartWhole = 0x00008250`
    #[doc(alias = "PidLidAppointmentProposedStartWhole")]
    pub const PID_LID_APPOINTMENT_PROPOSED_START_WHOLE: Self = Self(33360);
    /// `PidLidAppointmentProposedEndWhole = 0x00008251`
    #[doc(alias = "PidLidAppointmentProposedEndWhole")]
    pub const PID_LID_APPOINTMENT_PROPOSED_END_WHOLE: Self = Self(33361);
    /// `PidLidAppointmentProposedDuration = 0x00008256`
    #[doc(alias = "PidLidAppointmentProposedDuration")]
    pub const PID_LID_APPOINTMENT_PROPOSED_DURATION: Self = Self(33366);
    /// `PidLidAppointmentCounterProposal = 0x00008257`
    #[doc(alias = "PidLidAppointmentCounterProposal")]
    pub const PID_LID_APPOINTMENT_COUNTER_PROPOSAL: Self = Self(33367);
    /// `PidLidAppointmentProposalNumber = 0x00008259`
    #[doc(alias = "PidLidAppointmentProposalNumber")]
    pub const PID_LID_APPOINTMENT_PROPOSAL_NUMBER: Self = Self(33369);
    /// `PidLidAppointmentNotAllowPropose = 0x0000825A`
    #[doc(alias = "PidLidAppointmentNotAllowPropose")]
    pub const PID_LID_APPOINTMENT_NOT_ALLOW_PROPOSE: Self = Self(33370);
    /// `PidLidAppointmentUnsendableRecipients = 0x0000825D`
    #[doc(alias = "PidLidAppointmentUnsendableRecipients")]
    pub const PID_LID_APPOINTMENT_UNSENDABLE_RECIPIENTS: Self = Self(33373);
    /// `PidLidAppointmentTimeZoneDefinitionStartDisplay = 0x0000825E`
    #[doc(alias = "PidLidAppointmentTimeZoneDefinitionStartDisplay")]
    pub const PID_LID_APPOINTMENT_TIME_ZONE_DEFINITION_START_DISPLAY: Self = Self(33374);
    /// `PidLidAppointmentTimeZoneDefinitionEndDisplay = 0x0000825F`
    #[doc(alias = "PidLidAppointmentTimeZoneDefinitionEndDisplay")]
    pub const PID_LID_APPOINTMENT_TIME_ZONE_DEFINITION_END_DISPLAY: Self = Self(33375);
    /// `PidLidAppointmentTimeZoneDefinitionRecur = 0x00008260`
    #[doc(alias = "PidLidAppointmentTimeZoneDefinitionRecur")]
    pub const PID_LID_APPOINTMENT_TIME_ZONE_DEFINITION_RECUR: Self = Self(33376);
    /// `PidLidForwardNotificationRecipients = 0x00008261`
    #[doc(alias = "PidLidForwardNotificationRecipients")]
    pub const PID_LID_FORWARD_NOTIFICATION_RECIPIENTS: Self = Self(33377);
    /// `PidLidInboundICalStream = 0x0000827A`
    #[doc(alias = "PidLidInboundICalStream")]
    pub const PID_LID_INBOUND_I_CAL_STREAM: Self = Self(33402);
    /// `PidLidSingleBodyICal = 0x0000827B`
    #[doc(alias = "PidLidSingleBodyICal")]
    pub const PID_LID_SINGLE_BODY_I_CAL: Self = Self(33403);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PidLidAppointmentSequence", 33281),
        ("PidLidAppointmentSequenceTime", 33282),
        ("PidLidAppointmentLastSequence", 33283),
        ("PidLidChangeHighlight", 33284),
        ("PidLidBusyStatus", 33285),
        ("PidLidFExceptionalBody", 33286),
        ("PidLidAppointmentAuxiliaryFlags", 33287),
        ("PidLidLocation", 33288),
        ("PidLidMeetingWorkspaceUrl", 33289),
        ("PidLidForwardInstance", 33290),
        ("PidLidLinkedTaskItems", 33292),
        ("PidLidAppointmentStartWhole", 33293),
        ("PidLidAppointmentEndWhole", 33294),
        ("PidLidAppointmentStartTime", 33295),
        ("PidLidAppointmentEndTime", 33296),
        ("PidLidAppointmentEndDate", 33297),
        ("PidLidAppointmentStartDate", 33298),
        ("PidLidAppointmentDuration", 33299),
        ("PidLidAppointmentColor", 33300),
        ("PidLidAppointmentSubType", 33301),
        ("PidLidAppointmentRecur", 33302),
        ("PidLidAppointmentStateFlags", 33303),
        ("PidLidResponseStatus", 33304),
        ("PidLidAppointmentReplyTime", 33312),
        ("PidLidRecurring", 33315),
        ("PidLidIntendedBusyStatus", 33316),
        ("PidLidAppointmentUpdateTime", 33318),
        ("PidLidExceptionReplaceTime", 33320),
        ("PidLidFInvited", 33321),
        ("PidLidFExceptionalAttendees", 33323),
        ("PidLidOwnerName", 33326),
        ("PidLidFOthersAppointment", 33327),
        ("PidLidAppointmentReplyName", 33328),
        ("PidLidRecurrenceType", 33329),
        ("PidLidRecurrencePattern", 33330),
        ("PidLidTimeZoneStruct", 33331),
        ("PidLidTimeZoneDescription", 33332),
        ("PidLidClipStart", 33333),
        ("PidLidClipEnd", 33334),
        ("PidLidOriginalStoreEntryId", 33335),
        ("PidLidAllAttendeesString", 33336),
        ("PidLidAutoFillLocation", 33338),
        ("PidLidToAttendeesString", 33339),
        ("PidLidCcAttendeesString", 33340),
        ("PidLidConferencingCheck", 33344),
        ("PidLidConferencingType", 33345),
        ("PidLidDirectory", 33346),
        ("PidLidOrganizerAlias", 33347),
        ("PidLidAutoStartCheck", 33348),
        ("PidLidAllowExternalCheck", 33350),
        ("PidLidCollaborateDoc", 33351),
        ("PidLidNetShowUrl", 33352),
        ("PidLidOnlinePassword", 33353),
        ("PidLidAppointmentProposedStartWhole", 33360),
        ("PidLidAppointmentProposedEndWhole", 33361),
        ("PidLidAppointmentProposedDuration", 33366),
        ("PidLidAppointmentCounterProposal", 33367),
        ("PidLidAppointmentProposalNumber", 33369),
        ("PidLidAppointmentNotAllowPropose", 33370),
        ("PidLidAppointmentUnsendableRecipients", 33373),
        ("PidLidAppointmentTimeZoneDefinitionStartDisplay", 33374),
        ("PidLidAppointmentTimeZoneDefinitionEndDisplay", 33375),
        ("PidLidAppointmentTimeZoneDefinitionRecur", 33376),
        ("PidLidForwardNotificationRecipients", 33377),
        ("PidLidInboundICalStream", 33402),
        ("PidLidSingleBodyICal", 33403),
    ];
}

pidl_ndr::wire_enum!(AppointmentLid, u32, u32, 4);

/// Numbers within \`PSETID\_Log\`.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     PidLidLogType = 0x00008700,
///     PidLidLogStart = 0x00008706,
///     PidLidLogDuration = 0x00008707,
///     PidLidLogEnd = 0x00008708,
///     PidLidLogFlags = 0x0000870C,
///     PidLidLogDocumentPrinted = 0x0000870E,
///     PidLidLogDocumentSaved = 0x0000870F,
///     PidLidLogDocumentRouted = 0x00008710,
///     PidLidLogDocumentPosted = 0x00008711,
///     PidLidLogTypeDesc = 0x00008712
/// } LogLID;
/// ```
#[doc(alias = "LogLID")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LogLid(pub u32);

impl LogLid {
    /// `PidLidLogType = 0x00008700`
    #[doc(alias = "PidLidLogType")]
    pub const PID_LID_LOG_TYPE: Self = Self(34560);
    /// `PidLidLogStart = 0x00008706`
    #[doc(alias = "PidLidLogStart")]
    pub const PID_LID_LOG_START: Self = Self(34566);
    /// `PidLidLogDuration = 0x00008707`
    #[doc(alias = "PidLidLogDuration")]
    pub const PID_LID_LOG_DURATION: Self = Self(34567);
    /// `PidLidLogEnd = 0x00008708`
    #[doc(alias = "PidLidLogEnd")]
    pub const PID_LID_LOG_END: Self = Self(34568);
    /// `PidLidLogFlags = 0x0000870C`
    #[doc(alias = "PidLidLogFlags")]
    pub const PID_LID_LOG_FLAGS: Self = Self(34572);
    /// `PidLidLogDocumentPrinted = 0x0000870E`
    #[doc(alias = "PidLidLogDocumentPrinted")]
    pub const PID_LID_LOG_DOCUMENT_PRINTED: Self = Self(34574);
    /// `PidLidLogDocumentSaved = 0x0000870F`
    #[doc(alias = "PidLidLogDocumentSaved")]
    pub const PID_LID_LOG_DOCUMENT_SAVED: Self = Self(34575);
    /// `PidLidLogDocumentRouted = 0x00008710`
    #[doc(alias = "PidLidLogDocumentRouted")]
    pub const PID_LID_LOG_DOCUMENT_ROUTED: Self = Self(34576);
    /// `PidLidLogDocumentPosted = 0x00008711`
    #[doc(alias = "PidLidLogDocumentPosted")]
    pub const PID_LID_LOG_DOCUMENT_POSTED: Self = Self(34577);
    /// `PidLidLogTypeDesc = 0x00008712`
    #[doc(alias = "PidLidLogTypeDesc")]
    pub const PID_LID_LOG_TYPE_DESC: Self = Self(34578);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PidLidLogType", 34560),
        ("PidLidLogStart", 34566),
        ("PidLidLogDuration", 34567),
        ("PidLidLogEnd", 34568),
        ("PidLidLogFlags", 34572),
        ("PidLidLogDocumentPrinted", 34574),
        ("PidLidLogDocumentSaved", 34575),
        ("PidLidLogDocumentRouted", 34576),
        ("PidLidLogDocumentPosted", 34577),
        ("PidLidLogTypeDesc", 34578),
    ];
}

pidl_ndr::wire_enum!(LogLid, u32, u32, 4);

/// Numbers within \`PSETID\_PostRss\`.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     PidLidPostRssChannelLink = 0x00008900,
///     PidLidPostRssItemLink = 0x00008901,
///     PidLidPostRssItemHash = 0x00008902,
///     PidLidPostRssItemGuid = 0x00008903,
///     PidLidPostRssChannel = 0x00008904,
///     PidLidPostRssItemXml = 0x00008905,
///     PidLidPostRssSubscription = 0x00008906
/// } PostRssLID;
/// ```
#[doc(alias = "PostRssLID")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PostRssLid(pub u32);

impl PostRssLid {
    /// `PidLidPostRssChannelLink = 0x00008900`
    #[doc(alias = "PidLidPostRssChannelLink")]
    pub const PID_LID_POST_RSS_CHANNEL_LINK: Self = Self(35072);
    /// `PidLidPostRssItemLink = 0x00008901`
    #[doc(alias = "PidLidPostRssItemLink")]
    pub const PID_LID_POST_RSS_ITEM_LINK: Self = Self(35073);
    /// `PidLidPostRssItemHash = 0x00008902`
    #[doc(alias = "PidLidPostRssItemHash")]
    pub const PID_LID_POST_RSS_ITEM_HASH: Self = Self(35074);
    /// `PidLidPostRssItemGuid = 0x00008903`
    #[doc(alias = "PidLidPostRssItemGuid")]
    pub const PID_LID_POST_RSS_ITEM_GUID: Self = Self(35075);
    /// `PidLidPostRssChannel = 0x00008904`
    #[doc(alias = "PidLidPostRssChannel")]
    pub const PID_LID_POST_RSS_CHANNEL: Self = Self(35076);
    /// `PidLidPostRssItemXml = 0x00008905`
    #[doc(alias = "PidLidPostRssItemXml")]
    pub const PID_LID_POST_RSS_ITEM_XML: Self = Self(35077);
    /// `PidLidPostRssSubscription = 0x00008906`
    #[doc(alias = "PidLidPostRssSubscription")]
    pub const PID_LID_POST_RSS_SUBSCRIPTION: Self = Self(35078);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PidLidPostRssChannelLink", 35072),
        ("PidLidPostRssItemLink", 35073),
        ("PidLidPostRssItemHash", 35074),
        ("PidLidPostRssItemGuid", 35075),
        ("PidLidPostRssChannel", 35076),
        ("PidLidPostRssItemXml", 35077),
        ("PidLidPostRssSubscription", 35078),
    ];
}

pidl_ndr::wire_enum!(PostRssLid, u32, u32, 4);

/// Numbers within \`PSETID\_Sharing\`.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     PidLidSharingStatus = 0x00008A00,
///     PidLidSharingProviderGuid = 0x00008A01,
///     PidLidSharingProviderName = 0x00008A02,
///     PidLidSharingProviderUrl = 0x00008A03,
///     PidLidSharingRemotePath = 0x00008A04,
///     PidLidSharingRemoteName = 0x00008A05,
///     PidLidSharingRemoteUid = 0x00008A06,
///     PidLidSharingInitiatorName = 0x00008A07,
///     PidLidSharingInitiatorSmtp = 0x00008A08,
///     PidLidSharingInitiatorEntryId = 0x00008A09,
///     PidLidSharingFlags = 0x00008A0A,
///     PidLidSharingProviderExtension = 0x00008A0B,
///     PidLidSharingRemoteUser = 0x00008A0C,
///     PidLidSharingRemotePass = 0x00008A0D,
///     PidLidSharingLocalPath = 0x00008A0E,
///     PidLidSharingLocalName = 0x00008A0F,
///     PidLidSharingLocalUid = 0x00008A10,
///     PidLidSharingFilter = 0x00008A13,
///     PidLidSharingLocalType = 0x00008A14,
///     PidLidSharingFolderEntryId = 0x00008A15,
///     PidLidSharingCapabilities = 0x00008A17,
///     PidLidSharingFlavor = 0x00008A18,
///     PidLidSharingAnonymity = 0x00008A19,
///     PidLidSharingReciprocation = 0x00008A1A,
///     PidLidSharingPermissions = 0x00008A1B,
///     PidLidSharingInstanceGuid = 0x00008A1C,
///     PidLidSharingRemoteType = 0x00008A1D,
///     PidLidSharingParticipants = 0x00008A1E,
///     PidLidSharingLastSyncTime = 0x00008A1F,
///     PidLidSharingExtensionXml = 0x00008A21,
///     PidLidSharingRemoteLastModificationTime = 0x00008A22,
///     PidLidSharingLocalLastModificationTime = 0x00008A23,
///     PidLidSharingConfigurationUrl = 0x00008A24,
///     PidLidSharingStart = 0x00008A25,
///     PidLidSharingStop = 0x00008A26,
///     PidLidSharingResponseType = 0x00008A27,
///     PidLidSharingResponseTime = 0x00008A28,
///     PidLidSharingOriginalMessageEntryId = 0x00008A29,
///     PidLidSharingSyncInterval = 0x00008A2A,
/// …
/// ```
#[doc(alias = "SharingLID")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SharingLid(pub u32);

impl SharingLid {
    /// `PidLidSharingStatus = 0x00008A00`
    #[doc(alias = "PidLidSharingStatus")]
    pub const PID_LID_SHARING_STATUS: Self = Self(35328);
    /// `PidLidSharingProviderGuid = 0x00008A01`
    #[doc(alias = "PidLidSharingProviderGuid")]
    pub const PID_LID_SHARING_PROVIDER_GUID: Self = Self(35329);
    /// `PidLidSharingProviderName = 0x00008A02`
    #[doc(alias = "PidLidSharingProviderName")]
    pub const PID_LID_SHARING_PROVIDER_NAME: Self = Self(35330);
    /// `PidLidSharingProviderUrl = 0x00008A03`
    #[doc(alias = "PidLidSharingProviderUrl")]
    pub const PID_LID_SHARING_PROVIDER_URL: Self = Self(35331);
    /// `PidLidSharingRemotePath = 0x00008A04`
    #[doc(alias = "PidLidSharingRemotePath")]
    pub const PID_LID_SHARING_REMOTE_PATH: Self = Self(35332);
    /// `PidLidSharingRemoteName = 0x00008A05`
    #[doc(alias = "PidLidSharingRemoteName")]
    pub const PID_LID_SHARING_REMOTE_NAME: Self = Self(35333);
    /// `PidLidSharingRemoteUid = 0x00008A06`
    #[doc(alias = "PidLidSharingRemoteUid")]
    pub const PID_LID_SHARING_REMOTE_UID: Self = Self(35334);
    /// `PidLidSharingInitiatorName = 0x00008A07`
    #[doc(alias = "PidLidSharingInitiatorName")]
    pub const PID_LID_SHARING_INITIATOR_NAME: Self = Self(35335);
    /// `PidLidSharingInitiatorSmtp = 0x00008A08`
    #[doc(alias = "PidLidSharingInitiatorSmtp")]
    pub const PID_LID_SHARING_INITIATOR_SMTP: Self = Self(35336);
    /// `PidLidSharingInitiatorEntryId = 0x00008A09`
    #[doc(alias = "PidLidSharingInitiatorEntryId")]
    pub const PID_LID_SHARING_INITIATOR_ENTRY_ID: Self = Self(35337);
    /// `PidLidSharingFlags = 0x00008A0A`
    #[doc(alias = "PidLidSharingFlags")]
    pub const PID_LID_SHARING_FLAGS: Self = Self(35338);
    /// `PidLidSharingProviderExtension = 0x00008A0B`
    #[doc(alias = "PidLidSharingProviderExtension")]
    pub const PID_LID_SHARING_PROVIDER_EXTENSION: Self = Self(35339);
    /// `PidLidSharingRemoteUser = 0x00008A0C`
    #[doc(alias = "PidLidSharingRemoteUser")]
    pub const PID_LID_SHARING_REMOTE_USER: Self = Self(35340);
    /// `PidLidSharingRemotePass = 0x00008A0D`
    #[doc(alias = "PidLidSharingRemotePass")]
    pub const PID_LID_SHARING_REMOTE_PASS: Self = Self(35341);
    /// `PidLidSharingLocalPath = 0x00008A0E`
    #[doc(alias = "PidLidSharingLocalPath")]
    pub const PID_LID_SHARING_LOCAL_PATH: Self = Self(35342);
    /// `PidLidSharingLocalName = 0x00008A0F`
    #[doc(alias = "PidLidSharingLocalName")]
    pub const PID_LID_SHARING_LOCAL_NAME: Self = Self(35343);
    /// `PidLidSharingLocalUid = 0x00008A10`
    #[doc(alias = "PidLidSharingLocalUid")]
    pub const PID_LID_SHARING_LOCAL_UID: Self = Self(35344);
    /// `PidLidSharingFilter = 0x00008A13`
    #[doc(alias = "PidLidSharingFilter")]
    pub const PID_LID_SHARING_FILTER: Self = Self(35347);
    /// `PidLidSharingLocalType = 0x00008A14`
    #[doc(alias = "PidLidSharingLocalType")]
    pub const PID_LID_SHARING_LOCAL_TYPE: Self = Self(35348);
    /// `PidLidSharingFolderEntryId = 0x00008A15`
    #[doc(alias = "PidLidSharingFolderEntryId")]
    pub const PID_LID_SHARING_FOLDER_ENTRY_ID: Self = Self(35349);
    /// `PidLidSharingCapabilities = 0x00008A17`
    #[doc(alias = "PidLidSharingCapabilities")]
    pub const PID_LID_SHARING_CAPABILITIES: Self = Self(35351);
    /// `PidLidSharingFlavor = 0x00008A18`
    #[doc(alias = "PidLidSharingFlavor")]
    pub const PID_LID_SHARING_FLAVOR: Self = Self(35352);
    /// `PidLidSharingAnonymity = 0x00008A19`
    #[doc(alias = "PidLidSharingAnonymity")]
    pub const PID_LID_SHARING_ANONYMITY: Self = Self(35353);
    /// `PidLidSharingReciprocation = 0x00008A1A`
    #[doc(alias = "PidLidSharingReciprocation")]
    pub const PID_LID_SHARING_RECIPROCATION: Self = Self(35354);
    /// `PidLidSharingPermissions = 0x00008A1B`
    #[doc(alias = "PidLidSharingPermissions")]
    pub const PID_LID_SHARING_PERMISSIONS: Self = Self(35355);
    /// `PidLidSharingInstanceGuid = 0x00008A1C`
    #[doc(alias = "PidLidSharingInstanceGuid")]
    pub const PID_LID_SHARING_INSTANCE_GUID: Self = Self(35356);
    /// `PidLidSharingRemoteType = 0x00008A1D`
    #[doc(alias = "PidLidSharingRemoteType")]
    pub const PID_LID_SHARING_REMOTE_TYPE: Self = Self(35357);
    /// `PidLidSharingParticipants = 0x00008A1E`
    #[doc(alias = "PidLidSharingParticipants")]
    pub const PID_LID_SHARING_PARTICIPANTS: Self = Self(35358);
    /// `PidLidSharingLastSyncTime = 0x00008A1F`
    #[doc(alias = "PidLidSharingLastSyncTime")]
    pub const PID_LID_SHARING_LAST_SYNC_TIME: Self = Self(35359);
    /// `PidLidSharingExtensionXml = 0x00008A21`
    #[doc(alias = "PidLidSharingExtensionXml")]
    pub const PID_LID_SHARING_EXTENSION_XML: Self = Self(35361);
    /// `PidLidSharingRemoteLastModificationTime = 0x00008A22`
    #[doc(alias = "PidLidSharingRemoteLastModificationTime")]
    pub const PID_LID_SHARING_REMOTE_LAST_MODIFICATION_TIME: Self = Self(35362);
    /// `PidLidSharingLocalLastModificationTime = 0x00008A23`
    #[doc(alias = "PidLidSharingLocalLastModificationTime")]
    pub const PID_LID_SHARING_LOCAL_LAST_MODIFICATION_TIME: Self = Self(35363);
    /// `PidLidSharingConfigurationUrl = 0x00008A24`
    #[doc(alias = "PidLidSharingConfigurationUrl")]
    pub const PID_LID_SHARING_CONFIGURATION_URL: Self = Self(35364);
    /// `PidLidSharingStart = 0x00008A25`
    #[doc(alias = "PidLidSharingStart")]
    pub const PID_LID_SHARING_START: Self = Self(35365);
    /// `PidLidSharingStop = 0x00008A26`
    #[doc(alias = "PidLidSharingStop")]
    pub const PID_LID_SHARING_STOP: Self = Self(35366);
    /// `PidLidSharingResponseType = 0x00008A27`
    #[doc(alias = "PidLidSharingResponseType")]
    pub const PID_LID_SHARING_RESPONSE_TYPE: Self = Self(35367);
    /// `PidLidSharingResponseTime = 0x00008A28`
    #[doc(alias = "PidLidSharingResponseTime")]
    pub const PID_LID_SHARING_RESPONSE_TIME: Self = Self(35368);
    /// `PidLidSharingOriginalMessageEntryId = 0x00008A29`
    #[doc(alias = "PidLidSharingOriginalMessageEntryId")]
    pub const PID_LID_SHARING_ORIGINAL_MESSAGE_ENTRY_ID: Self = Self(35369);
    /// `PidLidSharingSyncInterval = 0x00008A2A`
    #[doc(alias = "PidLidSharingSyncInterval")]
    pub const PID_LID_SHARING_SYNC_INTERVAL: Self = Self(35370);
    /// `PidLidSharingDetail = 0x00008A2B`
    #[doc(alias = "PidLidSharingDetail")]
    pub const PID_LID_SHARING_DETAIL: Self = Self(35371);
    /// `PidLidSharingTimeToLive = 0x00008A2C`
    #[doc(alias = "PidLidSharingTimeToLive")]
    pub const PID_LID_SHARING_TIME_TO_LIVE: Self = Self(35372);
    /// `PidLidSharingBindingEntryId = 0x00008A2D`
    #[doc(alias = "PidLidSharingBindingEntryId")]
    pub const PID_LID_SHARING_BINDING_ENTRY_ID: Self = Self(35373);
    /// `PidLidSharingIndexEntryId = 0x00008A2E`
    #[doc(alias = "PidLidSharingIndexEntryId")]
    pub const PID_LID_SHARING_INDEX_ENTRY_ID: Self = Self(35374);
    /// `PidLidSharingRemoteComment = 0x00008A2F`
    #[doc(alias = "PidLidSharingRemoteComment")]
    pub const PID_LID_SHARING_REMOTE_COMMENT: Self = Self(35375);
    /// `PidLidSharingWorkingHoursStart = 0x00008A40`
    #[doc(alias = "PidLidSharingWorkingHoursStart")]
    pub const PID_LID_SHARING_WORKING_HOURS_START: Self = Self(35392);
    /// `PidLidSharingWorkingHoursEnd = 0x00008A41`
    #[doc(alias = "PidLidSharingWorkingHoursEnd")]
    pub const PID_LID_SHARING_WORKING_HOURS_END: Self = Self(35393);
    /// `PidLidSharingWorkingHoursDays = 0x00008A42`
    #[doc(alias = "PidLidSharingWorkingHoursDays")]
    pub const PID_LID_SHARING_WORKING_HOURS_DAYS: Self = Self(35394);
    /// `PidLidSharingWorkingHoursTimeZone = 0x00008A43`
    #[doc(alias = "PidLidSharingWorkingHoursTimeZone")]
    pub const PID_LID_SHARING_WORKING_HOURS_TIME_ZONE: Self = Self(35395);
    /// `PidLidSharingDataRangeStart = 0x00008A44`
    #[doc(alias = "PidLidSharingDataRangeStart")]
    pub const PID_LID_SHARING_DATA_RANGE_START: Self = Self(35396);
    /// `PidLidSharingDataRangeEnd = 0x00008A45`
    #[doc(alias = "PidLidSharingDataRangeEnd")]
    pub const PID_LID_SHARING_DATA_RANGE_END: Self = Self(35397);
    /// `PidLidSharingRangeStart = 0x00008A46`
    #[doc(alias = "PidLidSharingRangeStart")]
    pub const PID_LID_SHARING_RANGE_START: Self = Self(35398);
    /// `PidLidSharingRangeEnd = 0x00008A47`
    #[doc(alias = "PidLidSharingRangeEnd")]
    pub const PID_LID_SHARING_RANGE_END: Self = Self(35399);
    /// `PidLidSharingRemoteStoreUid = 0x00008A48`
    #[doc(alias = "PidLidSharingRemoteStoreUid")]
    pub const PID_LID_SHARING_REMOTE_STORE_UID: Self = Self(35400);
    /// `PidLidSharingLocalStoreUid = 0x00008A49`
    #[doc(alias = "PidLidSharingLocalStoreUid")]
    pub const PID_LID_SHARING_LOCAL_STORE_UID: Self = Self(35401);
    /// `PidLidSharingRemoteByteSize = 0x00008A4B`
    #[doc(alias = "PidLidSharingRemoteByteSize")]
    pub const PID_LID_SHARING_REMOTE_BYTE_SIZE: Self = Self(35403);
    /// `PidLidSharingRemoteCrc = 0x00008A4C`
    #[doc(alias = "PidLidSharingRemoteCrc")]
    pub const PID_LID_SHARING_REMOTE_CRC: Self = Self(35404);
    /// `PidLidSharingLocalComment = 0x00008A4D`
    #[doc(alias = "PidLidSharingLocalComment")]
    pub const PID_LID_SHARING_LOCAL_COMMENT: Self = Self(35405);
    /// `PidLidSharingRoamLog = 0x00008A4E`
    #[doc(alias = "PidLidSharingRoamLog")]
    pub const PID_LID_SHARING_ROAM_LOG: Self = Self(35406);
    /// `PidLidSharingRemoteMessageCount = 0x00008A4F`
    #[doc(alias = "PidLidSharingRemoteMessageCount")]
    pub const PID_LID_SHARING_REMOTE_MESSAGE_COUNT: Self = Self(35407);
    /// `PidLidSharingBrowseUrl = 0x00008A51`
    #[doc(alias = "PidLidSharingBrowseUrl")]
    pub const PID_LID_SHARING_BROWSE_URL: Self = Self(35409);
    /// `PidLidSharingLastAutoSyncTime = 0x00008A55`
    #[doc(alias = "PidLidSharingLastAutoSyncTime")]
    pub const PID_LID_SHARING_LAST_AUTO_SYNC_TIME: Self = Self(35413);
    /// `PidLidSharingTimeToLiveAuto = 0x00008A56`
    #[doc(alias = "PidLidSharingTimeToLiveAuto")]
    pub const PID_LID_SHARING_TIME_TO_LIVE_AUTO: Self = Self(35414);
    /// `PidLidSharingRemoteVersion = 0x00008A5B`
    #[doc(alias = "PidLidSharingRemoteVersion")]
    pub const PID_LID_SHARING_REMOTE_VERSION: Self = Self(35419);
    /// `PidLidSharingParentBindingEntryId = 0x00008A5C`
    #[doc(alias = "PidLidSharingParentBindingEntryId")]
    pub const PID_LID_SHARING_PARENT_BINDING_ENTRY_ID: Self = Self(35420);
    /// `PidLidSharingSyncFlags = 0x00008A60`
    #[doc(alias = "PidLidSharingSyncFlags")]
    pub const PID_LID_SHARING_SYNC_FLAGS: Self = Self(35424);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PidLidSharingStatus", 35328),
        ("PidLidSharingProviderGuid", 35329),
        ("PidLidSharingProviderName", 35330),
        ("PidLidSharingProviderUrl", 35331),
        ("PidLidSharingRemotePath", 35332),
        ("PidLidSharingRemoteName", 35333),
        ("PidLidSharingRemoteUid", 35334),
        ("PidLidSharingInitiatorName", 35335),
        ("PidLidSharingInitiatorSmtp", 35336),
        ("PidLidSharingInitiatorEntryId", 35337),
        ("PidLidSharingFlags", 35338),
        ("PidLidSharingProviderExtension", 35339),
        ("PidLidSharingRemoteUser", 35340),
        ("PidLidSharingRemotePass", 35341),
        ("PidLidSharingLocalPath", 35342),
        ("PidLidSharingLocalName", 35343),
        ("PidLidSharingLocalUid", 35344),
        ("PidLidSharingFilter", 35347),
        ("PidLidSharingLocalType", 35348),
        ("PidLidSharingFolderEntryId", 35349),
        ("PidLidSharingCapabilities", 35351),
        ("PidLidSharingFlavor", 35352),
        ("PidLidSharingAnonymity", 35353),
        ("PidLidSharingReciprocation", 35354),
        ("PidLidSharingPermissions", 35355),
        ("PidLidSharingInstanceGuid", 35356),
        ("PidLidSharingRemoteType", 35357),
        ("PidLidSharingParticipants", 35358),
        ("PidLidSharingLastSyncTime", 35359),
        ("PidLidSharingExtensionXml", 35361),
        ("PidLidSharingRemoteLastModificationTime", 35362),
        ("PidLidSharingLocalLastModificationTime", 35363),
        ("PidLidSharingConfigurationUrl", 35364),
        ("PidLidSharingStart", 35365),
        ("PidLidSharingStop", 35366),
        ("PidLidSharingResponseType", 35367),
        ("PidLidSharingResponseTime", 35368),
        ("PidLidSharingOriginalMessageEntryId", 35369),
        ("PidLidSharingSyncInterval", 35370),
        ("PidLidSharingDetail", 35371),
        ("PidLidSharingTimeToLive", 35372),
        ("PidLidSharingBindingEntryId", 35373),
        ("PidLidSharingIndexEntryId", 35374),
        ("PidLidSharingRemoteComment", 35375),
        ("PidLidSharingWorkingHoursStart", 35392),
        ("PidLidSharingWorkingHoursEnd", 35393),
        ("PidLidSharingWorkingHoursDays", 35394),
        ("PidLidSharingWorkingHoursTimeZone", 35395),
        ("PidLidSharingDataRangeStart", 35396),
        ("PidLidSharingDataRangeEnd", 35397),
        ("PidLidSharingRangeStart", 35398),
        ("PidLidSharingRangeEnd", 35399),
        ("PidLidSharingRemoteStoreUid", 35400),
        ("PidLidSharingLocalStoreUid", 35401),
        ("PidLidSharingRemoteByteSize", 35403),
        ("PidLidSharingRemoteCrc", 35404),
        ("PidLidSharingLocalComment", 35405),
        ("PidLidSharingRoamLog", 35406),
        ("PidLidSharingRemoteMessageCount", 35407),
        ("PidLidSharingBrowseUrl", 35409),
        ("PidLidSharingLastAutoSyncTime", 35413),
        ("PidLidSharingTimeToLiveAuto", 35414),
        ("PidLidSharingRemoteVersion", 35419),
        ("PidLidSharingParentBindingEntryId", 35420),
        ("PidLidSharingSyncFlags", 35424),
    ];
}

pidl_ndr::wire_enum!(SharingLid, u32, u32, 4);

/// Numbers within \`PSETID\_Note\`.
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     PidLidNoteColor = 0x00008B00,
///     PidLidNoteWidth = 0x00008B02,
///     PidLidNoteHeight = 0x00008B03,
///     PidLidNoteX = 0x00008B04,
///     PidLidNoteY = 0x00008B05
/// } NoteLID;
/// ```
#[doc(alias = "NoteLID")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoteLid(pub u32);

impl NoteLid {
    /// `PidLidNoteColor = 0x00008B00`
    #[doc(alias = "PidLidNoteColor")]
    pub const PID_LID_NOTE_COLOR: Self = Self(35584);
    /// `PidLidNoteWidth = 0x00008B02`
    #[doc(alias = "PidLidNoteWidth")]
    pub const PID_LID_NOTE_WIDTH: Self = Self(35586);
    /// `PidLidNoteHeight = 0x00008B03`
    #[doc(alias = "PidLidNoteHeight")]
    pub const PID_LID_NOTE_HEIGHT: Self = Self(35587);
    /// `PidLidNoteX = 0x00008B04`
    #[doc(alias = "PidLidNoteX")]
    pub const PID_LID_NOTE_X: Self = Self(35588);
    /// `PidLidNoteY = 0x00008B05`
    #[doc(alias = "PidLidNoteY")]
    pub const PID_LID_NOTE_Y: Self = Self(35589);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("PidLidNoteColor", 35584),
        ("PidLidNoteWidth", 35586),
        ("PidLidNoteHeight", 35587),
        ("PidLidNoteX", 35588),
        ("PidLidNoteY", 35589),
    ];
}

pidl_ndr::wire_enum!(NoteLid, u32, u32, 4);

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<PropertyTag>("PropertyTag"),
    Type::of::<MeetingLid>("MeetingLID"),
    Type::of::<CalendarAssistantLid>("CalendarAssistantLID"),
    Type::of::<CommonLid>("CommonLID"),
    Type::of::<PublicStringsLid>("PublicStringsLID"),
    Type::of::<AddressLid>("AddressLID"),
    Type::of::<TaskLid>("TaskLID"),
    Type::of::<AppointmentLid>("AppointmentLID"),
    Type::of::<LogLid>("LogLID"),
    Type::of::<PostRssLid>("PostRssLID"),
    Type::of::<SharingLid>("SharingLID"),
    Type::of::<NoteLid>("NoteLID"),
];

/// The interface `oxprops`.
///
/// Property tags and property sets
pub static OXPROPS: Interface = Interface {
    name: "oxprops",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
