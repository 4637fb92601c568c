//! Generated from `oxcnotif.idl` by `pidl`; changes belong there.

use super::oxcdata::PropertyRow;
use super::oxcentryid::{FolderId, MessageId};
use super::oxcerrors::ErrorCode;
use super::oxcmsg::MessageFlags;
use super::oxctypes::StringOfFlag;
use super::oxprops::PropertyTag;
use pidl_ndr::prelude::*;

const LITTLE_ENDIAN_NOALIGN: Flags = Flags(0x8000002);

/// Events (MS-OXCNOTIF 2.2.1.2.1.1 and 2.2.1.4.1.2), and in a notification what it tells of them.
///
/// ```idl
/// typedef [public, bitmap16bit] bitmap {
///     NewMail = 0x0002,
///     ObjectCreated = 0x0004,
///     ObjectDeleted = 0x0008,
///     ObjectModified = 0x0010,
///     ObjectMoved = 0x0020,
///     ObjectCopied = 0x0040,
///     SearchCompleted = 0x0080,
///     TableModified = 0x0100,
///     Extended = 0x0400,
///     /** The number of messages is told. */
///     TotalMessageCountChanged = 0x1000,
///     /** The number of unread messages is told. */
///     UnreadMessageCountChanged = 0x2000,
///     /** It happened in a search folder. */
///     InSearchFolder = 0x4000,
///     /** It happened to a message, not to a folder. */
///     OnMessage = 0x8000
/// } NotificationFlags;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NotificationFlags(pub u16);

impl NotificationFlags {
    /// `NewMail = 0x0002`
    #[doc(alias = "NewMail")]
    pub const NEW_MAIL: Self = Self(0x2);
    /// `ObjectCreated = 0x0004`
    #[doc(alias = "ObjectCreated")]
    pub const OBJECT_CREATED: Self = Self(0x4);
    /// `ObjectDeleted = 0x0008`
    #[doc(alias = "ObjectDeleted")]
    pub const OBJECT_DELETED: Self = Self(0x8);
    /// `ObjectModified = 0x0010`
    #[doc(alias = "ObjectModified")]
    pub const OBJECT_MODIFIED: Self = Self(0x10);
    /// `ObjectMoved = 0x0020`
    #[doc(alias = "ObjectMoved")]
    pub const OBJECT_MOVED: Self = Self(0x20);
    /// `ObjectCopied = 0x0040`
    #[doc(alias = "ObjectCopied")]
    pub const OBJECT_COPIED: Self = Self(0x40);
    /// `SearchCompleted = 0x0080`
    #[doc(alias = "SearchCompleted")]
    pub const SEARCH_COMPLETED: Self = Self(0x80);
    /// `TableModified = 0x0100`
    #[doc(alias = "TableModified")]
    pub const TABLE_MODIFIED: Self = Self(0x100);
    /// `Extended = 0x0400`
    #[doc(alias = "Extended")]
    pub const EXTENDED: Self = Self(0x400);
    /// The number of messages is told.
    #[doc(alias = "TotalMessageCountChanged")]
    pub const TOTAL_MESSAGE_COUNT_CHANGED: Self = Self(0x1000);
    /// The number of unread messages is told.
    #[doc(alias = "UnreadMessageCountChanged")]
    pub const UNREAD_MESSAGE_COUNT_CHANGED: Self = Self(0x2000);
    /// It happened in a search folder.
    #[doc(alias = "InSearchFolder")]
    pub const IN_SEARCH_FOLDER: Self = Self(0x4000);
    /// It happened to a message, not to a folder.
    #[doc(alias = "OnMessage")]
    pub const ON_MESSAGE: Self = Self(0x8000);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("NewMail", 0x2),
        ("ObjectCreated", 0x4),
        ("ObjectDeleted", 0x8),
        ("ObjectModified", 0x10),
        ("ObjectMoved", 0x20),
        ("ObjectCopied", 0x40),
        ("SearchCompleted", 0x80),
        ("TableModified", 0x100),
        ("Extended", 0x400),
        ("TotalMessageCountChanged", 0x1000),
        ("UnreadMessageCountChanged", 0x2000),
        ("InSearchFolder", 0x4000),
        ("OnMessage", 0x8000),
    ];
}

pidl_ndr::wire_bitmap!(NotificationFlags, u16, u16, 16, 2);

/// What happened to a table (MS-OXCNOTIF 2.2.1.1.1 and 2.2.1.4.1.2).
///
/// ```idl
/// typedef [public, enum16bit] enum {
///     TableChanged = 0x0001,
///     TableRowAdded = 0x0003,
///     TableRowDeleted = 0x0004,
///     TableRowModified = 0x0005,
///     TableRestrictionChanged = 0x0007
/// } TableEventType;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TableEventType(pub u16);

impl TableEventType {
    /// `TableChanged = 0x0001`
    #[doc(alias = "TableChanged")]
    pub const TABLE_CHANGED: Self = Self(1);
    /// `TableRowAdded = 0x0003`
    #[doc(alias = "TableRowAdded")]
    pub const TABLE_ROW_ADDED: Self = Self(3);
    /// `TableRowDeleted = 0x0004`
    #[doc(alias = "TableRowDeleted")]
    pub const TABLE_ROW_DELETED: Self = Self(4);
    /// `TableRowModified = 0x0005`
    #[doc(alias = "TableRowModified")]
    pub const TABLE_ROW_MODIFIED: Self = Self(5);
    /// `TableRestrictionChanged = 0x0007`
    #[doc(alias = "TableRestrictionChanged")]
    pub const TABLE_RESTRICTION_CHANGED: Self = Self(7);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("TableChanged", 1),
        ("TableRowAdded", 3),
        ("TableRowDeleted", 4),
        ("TableRowModified", 5),
        ("TableRestrictionChanged", 7),
    ];
}

pidl_ndr::wire_enum!(TableEventType, u16, u16, 2);

/// A row behind its size.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     [value(bytes(TableRowData))] uint16 TableRowDataSize;
///     [subcontext(0), subcontext_size(TableRowDataSize), provide(columns, notification_columns(notification_handle()))] PropertyRow TableRowData;
/// } NotificationRow;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationRow {
    /// `[value(bytes(TableRowData))] uint16 TableRowDataSize`
    #[doc(alias = "TableRowDataSize")]
    pub table_row_data_size: u16,
    /// `TableRowData`
    #[doc(alias = "TableRowData")]
    pub table_row_data: PropertyRow,
}

impl Ndr for NotificationRow {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.table_row_data_size.pull_scalars(p).at("TableRowDataSize")?;
        p.with_list(
                "columns",
                p
                    .context_list(
                        "notification_columns",
                        &[
                            p
                                .narrow(
                                    i128::from(
                                        p.context_number("notification_handle", &[], None)?,
                                    ),
                                )?,
                        ],
                        None,
                    )?,
                |p| {
                    p.subcontext(
                        0,
                        Some(p.size(self.table_row_data_size)?),
                        |p| self.table_row_data.pull_scalars(p),
                    )
                },
            )
            .at("TableRowData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        let table_row_data_size_place = p.number_later(2).at("TableRowDataSize")?;
        let table_row_data_bytes = p
            .measured(|p| {
                p.with_list(
                    "columns",
                    p
                        .context_list(
                            "notification_columns",
                            &[
                                p
                                    .narrow(
                                        i128::from(
                                            p.context_number("notification_handle", &[], None)?,
                                        ),
                                    )?,
                            ],
                            None,
                        )?,
                    |p| {
                        p.subcontext(0, None, |p| self.table_row_data.push_scalars(p))
                    },
                )
            })
            .at("TableRowData")?;
        p.fill(table_row_data_size_place, 2, table_row_data_bytes.0)
            .at("TableRowDataSize")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "NotificationRow");
        self.table_row_data_size.print("TableRowDataSize", out);
        show_with_list(
            "columns",
            (|| {
                out.surroundings()
                    .list(
                        "notification_columns",
                        &[
                            u64::try_from(
                                    i128::from(
                                        out
                                            .surroundings()
                                            .number("notification_handle", &[], None)
                                            .ok()?,
                                    ),
                                )
                                .ok()?,
                        ],
                        None,
                    )
                    .ok()
            })(),
            out,
            |out| self.table_row_data.print("TableRowData", out),
        );
        out.end();
    }
}

/// Property tags behind their count.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** 0xFFFF: there are changes that are not listed. */
///     uint16 TagCount;
///     [present(TagCount != 0xFFFF)] PropertyTag Tags[TagCount];
/// } NotificationTags;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationTags {
    /// 0xFFFF: there are changes that are not listed.
    #[doc(alias = "TagCount")]
    pub tag_count: u16,
    /// `[present(TagCount != 0xFFFF)] PropertyTag Tags[TagCount]`
    #[doc(alias = "Tags")]
    pub tags: Option<Vec<PropertyTag>>,
}

impl Ndr for NotificationTags {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.tag_count.pull_scalars(p).at("TagCount")?;
        p.present_with(
                &mut self.tags,
                i128::from(self.tag_count) != 65535,
                |v, p| p.items(v, Dim::inline(self.tag_count)),
            )
            .at("Tags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.tag_count.push_scalars(p).at("TagCount")?;
        p.present_with(
                &self.tags,
                i128::from(self.tag_count) != 65535,
                |v, p| p.items(v, Dim::inline(self.tag_count)),
            )
            .at("Tags")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "NotificationTags");
        self.tag_count.print("TagCount", out);
        show_present_with(&self.tags, out, |v, out| show_items("Tags", v, out));
        out.end();
    }
}

/// A message class in UTF-16 or in 8-bit characters.
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     MessageFlags MessageFlags;
///     /** Boolean */
///     uint8 UnicodeFlag;
///     [switch_is(UnicodeFlag)] StringOfFlag MessageClass;
/// } NewMailData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewMailData {
    /// `MessageFlags MessageFlags`
    #[doc(alias = "MessageFlags")]
    pub message_flags: MessageFlags,
    /// Boolean
    #[doc(alias = "UnicodeFlag")]
    pub unicode_flag: u8,
    /// `[switch_is(UnicodeFlag)] StringOfFlag MessageClass`
    #[doc(alias = "MessageClass")]
    pub message_class: StringOfFlag,
}

impl Ndr for NewMailData {
    const MIN_SIZE: usize = 6;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(message_flags, 0), (unicode_flag, 4)]) {
            self.message_flags.pull_scalars(p).at("MessageFlags")?;
            self.unicode_flag.pull_scalars(p).at("UnicodeFlag")?;
        }
        self.message_class.pull_scalars(level(self.unicode_flag), p).at("MessageClass")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(4)?;
        self.message_flags.push_scalars(p).at("MessageFlags")?;
        self.unicode_flag.push_scalars(p).at("UnicodeFlag")?;
        self.message_class.push_scalars(level(self.unicode_flag), p).at("MessageClass")?;
        p.align64(4)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "NewMailData");
        self.message_flags.print("MessageFlags", out);
        self.unicode_flag.print("UnicodeFlag", out);
        self.message_class.print(level(self.unicode_flag), "MessageClass", out);
        out.end();
    }
}

/// What happened (MS-OXCNOTIF 2.2.1.4.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     NotificationFlags NotificationFlags;
///     [present((NotificationFlags & 0x0FFF) == TableModified)] TableEventType TableEventType;
///     [present((NotificationFlags & 0x0FFF) == TableModified && TableEventType >= TableRowAdded && TableEventType <= TableRowModified)] FolderID TableRowFolderID;
///     [present((NotificationFlags & 0x0FFF) == TableModified && TableEventType >= TableRowAdded && TableEventType <= TableRowModified && NotificationFlags & OnMessage)] MessageID TableRowMessageID;
///     [present((NotificationFlags & 0x0FFF) == TableModified && TableEventType >= TableRowAdded && TableEventType <= TableRowModified && NotificationFlags & OnMessage)] uint32 TableRowInstance;
///     [present((NotificationFlags & 0x0FFF) == TableModified && (TableEventType == TableRowAdded || TableEventType == TableRowModified))] FolderID InsertAfterTableRowFolderID;
///     [present((NotificationFlags & 0x0FFF) == TableModified && (TableEventType == TableRowAdded || TableEventType == TableRowModified) && NotificationFlags & OnMessage)] MessageID InsertAfterTableRowID;
///     [present((NotificationFlags & 0x0FFF) == TableModified && (TableEventType == TableRowAdded || TableEventType == TableRowModified) && NotificationFlags & OnMessage)] uint32 InsertAfterTableRowInstance;
///     [present((NotificationFlags & 0x0FFF) == TableModified && (TableEventType == TableRowAdded || TableEventType == TableRowModified))] NotificationRow TableRow;
///     [present((NotificationFlags & (TableModified | Extended)) == 0)] FolderID FolderId;
///     [present((NotificationFlags & (TableModified | Extended)) == 0 && NotificationFlags & OnMessage)] MessageID MessageId;
///     /** The folder above, of a folder or of a message in a search folder. */
///     [present(NotificationFlags & (ObjectCreated | ObjectDeleted | ObjectMoved | ObjectCopied) && ((NotificationFlags & OnMessage) == 0) == ((NotificationFlags & InSearchFolder) == 0))] FolderID ParentFolderId;
///     [present(NotificationFlags & (ObjectMoved | ObjectCopied))] FolderID OldFolderId;
///     [present(NotificationFlags & (ObjectMoved | ObjectCopied) && NotificationFlags & OnMessage)] MessageID OldMessageId;
///     [present(NotificationFlags & (ObjectMoved | ObjectCopied) && !(NotificationFlags & OnMessage))] FolderID OldParentFolderId;
///     [present(NotificationFlags & (ObjectCreated | ObjectModified))] NotificationTags ChangedProperties;
///     [present(NotificationFlags & TotalMessageCountChanged)] uint32 TotalMessageCount;
///     [present(NotificationFlags & UnreadMessageCountChanged)] uint32 UnreadMessageCount;
///     [present(NotificationFlags & NewMail)] NewMailData Received;
/// } NotificationData;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationData {
    /// `NotificationFlags NotificationFlags`
    #[doc(alias = "NotificationFlags")]
    pub notification_flags: NotificationFlags,
    /// `[present((NotificationFlags & 0x0FFF) == TableModified)] TableEventType TableEventType`
    #[doc(alias = "TableEventType")]
    pub table_event_type: Option<TableEventType>,
    /// `TableRowFolderID`
    #[doc(alias = "TableRowFolderID")]
    pub table_row_folder_id: Option<FolderId>,
    /// `TableRowMessageID`
    #[doc(alias = "TableRowMessageID")]
    pub table_row_message_id: Option<MessageId>,
    /// `TableRowInstance`
    #[doc(alias = "TableRowInstance")]
    pub table_row_instance: Option<u32>,
    /// `InsertAfterTableRowFolderID`
    #[doc(alias = "InsertAfterTableRowFolderID")]
    pub insert_after_table_row_folder_id: Option<FolderId>,
    /// `InsertAfterTableRowID`
    #[doc(alias = "InsertAfterTableRowID")]
    pub insert_after_table_row_id: Option<MessageId>,
    /// `InsertAfterTableRowInstance`
    #[doc(alias = "InsertAfterTableRowInstance")]
    pub insert_after_table_row_instance: Option<u32>,
    /// `TableRow`
    #[doc(alias = "TableRow")]
    pub table_row: Option<NotificationRow>,
    /// `[present((NotificationFlags & (TableModified | Extended)) == 0)] FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: Option<FolderId>,
    /// `MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: Option<MessageId>,
    /// The folder above, of a folder or of a message in a search folder.
    #[doc(alias = "ParentFolderId")]
    pub parent_folder_id: Option<FolderId>,
    /// `[present(NotificationFlags & (ObjectMoved | ObjectCopied))] FolderID OldFolderId`
    #[doc(alias = "OldFolderId")]
    pub old_folder_id: Option<FolderId>,
    /// `OldMessageId`
    #[doc(alias = "OldMessageId")]
    pub old_message_id: Option<MessageId>,
    /// `OldParentFolderId`
    #[doc(alias = "OldParentFolderId")]
    pub old_parent_folder_id: Option<FolderId>,
    /// `ChangedProperties`
    #[doc(alias = "ChangedProperties")]
    pub changed_properties: Option<NotificationTags>,
    /// `[present(NotificationFlags & TotalMessageCountChanged)] uint32 TotalMessageCount`
    #[doc(alias = "TotalMessageCount")]
    pub total_message_count: Option<u32>,
    /// `[present(NotificationFlags & UnreadMessageCountChanged)] uint32 UnreadMessageCount`
    #[doc(alias = "UnreadMessageCount")]
    pub unread_message_count: Option<u32>,
    /// `[present(NotificationFlags & NewMail)] NewMailData Received`
    #[doc(alias = "Received")]
    pub received: Option<NewMailData>,
}

impl Ndr for NotificationData {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.notification_flags.pull_scalars(p).at("NotificationFlags")?;
        p.present(
                &mut self.table_event_type,
                (i128::from(self.notification_flags.0) & 4095) == 256,
            )
            .at("TableEventType")?;
        p.present(
                &mut self.table_row_folder_id,
                (((i128::from(self.notification_flags.0) & 4095) == 256)
                    && (i128::from(p.deref(&self.table_event_type)?.0) >= 3))
                    && (i128::from(p.deref(&self.table_event_type)?.0) <= 5),
            )
            .at("TableRowFolderID")?;
        p.present(
                &mut self.table_row_message_id,
                ((((i128::from(self.notification_flags.0) & 4095) == 256)
                    && (i128::from(p.deref(&self.table_event_type)?.0) >= 3))
                    && (i128::from(p.deref(&self.table_event_type)?.0) <= 5))
                    && ((i128::from(self.notification_flags.0) & 32768) != 0),
            )
            .at("TableRowMessageID")?;
        p.present(
                &mut self.table_row_instance,
                ((((i128::from(self.notification_flags.0) & 4095) == 256)
                    && (i128::from(p.deref(&self.table_event_type)?.0) >= 3))
                    && (i128::from(p.deref(&self.table_event_type)?.0) <= 5))
                    && ((i128::from(self.notification_flags.0) & 32768) != 0),
            )
            .at("TableRowInstance")?;
        p.present(
                &mut self.insert_after_table_row_folder_id,
                ((i128::from(self.notification_flags.0) & 4095) == 256)
                    && ((i128::from(p.deref(&self.table_event_type)?.0) == 3)
                        || (i128::from(p.deref(&self.table_event_type)?.0) == 5)),
            )
            .at("InsertAfterTableRowFolderID")?;
        p.present(
                &mut self.insert_after_table_row_id,
                (((i128::from(self.notification_flags.0) & 4095) == 256)
                    && ((i128::from(p.deref(&self.table_event_type)?.0) == 3)
                        || (i128::from(p.deref(&self.table_event_type)?.0) == 5)))
                    && ((i128::from(self.notification_flags.0) & 32768) != 0),
            )
            .at("InsertAfterTableRowID")?;
        p.present(
                &mut self.insert_after_table_row_instance,
                (((i128::from(self.notification_flags.0) & 4095) == 256)
                    && ((i128::from(p.deref(&self.table_event_type)?.0) == 3)
                        || (i128::from(p.deref(&self.table_event_type)?.0) == 5)))
                    && ((i128::from(self.notification_flags.0) & 32768) != 0),
            )
            .at("InsertAfterTableRowInstance")?;
        p.present(
                &mut self.table_row,
                ((i128::from(self.notification_flags.0) & 4095) == 256)
                    && ((i128::from(p.deref(&self.table_event_type)?.0) == 3)
                        || (i128::from(p.deref(&self.table_event_type)?.0) == 5)),
            )
            .at("TableRow")?;
        p.present(
                &mut self.folder_id,
                (i128::from(self.notification_flags.0) & 1280) == 0,
            )
            .at("FolderId")?;
        p.present(
                &mut self.message_id,
                ((i128::from(self.notification_flags.0) & 1280) == 0)
                    && ((i128::from(self.notification_flags.0) & 32768) != 0),
            )
            .at("MessageId")?;
        p.present(
                &mut self.parent_folder_id,
                ((i128::from(self.notification_flags.0) & 108) != 0)
                    && (i128::from((i128::from(self.notification_flags.0) & 32768) == 0)
                        == i128::from(
                            (i128::from(self.notification_flags.0) & 16384) == 0,
                        )),
            )
            .at("ParentFolderId")?;
        p.present(
                &mut self.old_folder_id,
                (i128::from(self.notification_flags.0) & 96) != 0,
            )
            .at("OldFolderId")?;
        p.present(
                &mut self.old_message_id,
                ((i128::from(self.notification_flags.0) & 96) != 0)
                    && ((i128::from(self.notification_flags.0) & 32768) != 0),
            )
            .at("OldMessageId")?;
        p.present(
                &mut self.old_parent_folder_id,
                ((i128::from(self.notification_flags.0) & 96) != 0)
                    && ((i128::from(self.notification_flags.0) & 32768) == 0),
            )
            .at("OldParentFolderId")?;
        p.present(
                &mut self.changed_properties,
                (i128::from(self.notification_flags.0) & 20) != 0,
            )
            .at("ChangedProperties")?;
        p.present(
                &mut self.total_message_count,
                (i128::from(self.notification_flags.0) & 4096) != 0,
            )
            .at("TotalMessageCount")?;
        p.present(
                &mut self.unread_message_count,
                (i128::from(self.notification_flags.0) & 8192) != 0,
            )
            .at("UnreadMessageCount")?;
        p.present(&mut self.received, (i128::from(self.notification_flags.0) & 2) != 0)
            .at("Received")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.notification_flags.push_scalars(p).at("NotificationFlags")?;
        p.present(
                &self.table_event_type,
                (i128::from(self.notification_flags.0) & 4095) == 256,
            )
            .at("TableEventType")?;
        p.present(
                &self.table_row_folder_id,
                (((i128::from(self.notification_flags.0) & 4095) == 256)
                    && (i128::from(p.deref(&self.table_event_type)?.0) >= 3))
                    && (i128::from(p.deref(&self.table_event_type)?.0) <= 5),
            )
            .at("TableRowFolderID")?;
        p.present(
                &self.table_row_message_id,
                ((((i128::from(self.notification_flags.0) & 4095) == 256)
                    && (i128::from(p.deref(&self.table_event_type)?.0) >= 3))
                    && (i128::from(p.deref(&self.table_event_type)?.0) <= 5))
                    && ((i128::from(self.notification_flags.0) & 32768) != 0),
            )
            .at("TableRowMessageID")?;
        p.present(
                &self.table_row_instance,
                ((((i128::from(self.notification_flags.0) & 4095) == 256)
                    && (i128::from(p.deref(&self.table_event_type)?.0) >= 3))
                    && (i128::from(p.deref(&self.table_event_type)?.0) <= 5))
                    && ((i128::from(self.notification_flags.0) & 32768) != 0),
            )
            .at("TableRowInstance")?;
        p.present(
                &self.insert_after_table_row_folder_id,
                ((i128::from(self.notification_flags.0) & 4095) == 256)
                    && ((i128::from(p.deref(&self.table_event_type)?.0) == 3)
                        || (i128::from(p.deref(&self.table_event_type)?.0) == 5)),
            )
            .at("InsertAfterTableRowFolderID")?;
        p.present(
                &self.insert_after_table_row_id,
                (((i128::from(self.notification_flags.0) & 4095) == 256)
                    && ((i128::from(p.deref(&self.table_event_type)?.0) == 3)
                        || (i128::from(p.deref(&self.table_event_type)?.0) == 5)))
                    && ((i128::from(self.notification_flags.0) & 32768) != 0),
            )
            .at("InsertAfterTableRowID")?;
        p.present(
                &self.insert_after_table_row_instance,
                (((i128::from(self.notification_flags.0) & 4095) == 256)
                    && ((i128::from(p.deref(&self.table_event_type)?.0) == 3)
                        || (i128::from(p.deref(&self.table_event_type)?.0) == 5)))
                    && ((i128::from(self.notification_flags.0) & 32768) != 0),
            )
            .at("InsertAfterTableRowInstance")?;
        p.present(
                &self.table_row,
                ((i128::from(self.notification_flags.0) & 4095) == 256)
                    && ((i128::from(p.deref(&self.table_event_type)?.0) == 3)
                        || (i128::from(p.deref(&self.table_event_type)?.0) == 5)),
            )
            .at("TableRow")?;
        p.present(&self.folder_id, (i128::from(self.notification_flags.0) & 1280) == 0)
            .at("FolderId")?;
        p.present(
                &self.message_id,
                ((i128::from(self.notification_flags.0) & 1280) == 0)
                    && ((i128::from(self.notification_flags.0) & 32768) != 0),
            )
            .at("MessageId")?;
        p.present(
                &self.parent_folder_id,
                ((i128::from(self.notification_flags.0) & 108) != 0)
                    && (i128::from((i128::from(self.notification_flags.0) & 32768) == 0)
                        == i128::from(
                            (i128::from(self.notification_flags.0) & 16384) == 0,
                        )),
            )
            .at("ParentFolderId")?;
        p.present(&self.old_folder_id, (i128::from(self.notification_flags.0) & 96) != 0)
            .at("OldFolderId")?;
        p.present(
                &self.old_message_id,
                ((i128::from(self.notification_flags.0) & 96) != 0)
                    && ((i128::from(self.notification_flags.0) & 32768) != 0),
            )
            .at("OldMessageId")?;
        p.present(
                &self.old_parent_folder_id,
                ((i128::from(self.notification_flags.0) & 96) != 0)
                    && ((i128::from(self.notification_flags.0) & 32768) == 0),
            )
            .at("OldParentFolderId")?;
        p.present(
                &self.changed_properties,
                (i128::from(self.notification_flags.0) & 20) != 0,
            )
            .at("ChangedProperties")?;
        p.present(
                &self.total_message_count,
                (i128::from(self.notification_flags.0) & 4096) != 0,
            )
            .at("TotalMessageCount")?;
        p.present(
                &self.unread_message_count,
                (i128::from(self.notification_flags.0) & 8192) != 0,
            )
            .at("UnreadMessageCount")?;
        p.present(&self.received, (i128::from(self.notification_flags.0) & 2) != 0)
            .at("Received")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "NotificationData");
        self.notification_flags.print("NotificationFlags", out);
        show_present("TableEventType", &self.table_event_type, out);
        show_present("TableRowFolderID", &self.table_row_folder_id, out);
        show_present("TableRowMessageID", &self.table_row_message_id, out);
        show_present("TableRowInstance", &self.table_row_instance, out);
        show_present(
            "InsertAfterTableRowFolderID",
            &self.insert_after_table_row_folder_id,
            out,
        );
        show_present("InsertAfterTableRowID", &self.insert_after_table_row_id, out);
        show_present(
            "InsertAfterTableRowInstance",
            &self.insert_after_table_row_instance,
            out,
        );
        show_present("TableRow", &self.table_row, out);
        show_present("FolderId", &self.folder_id, out);
        show_present("MessageId", &self.message_id, out);
        show_present("ParentFolderId", &self.parent_folder_id, out);
        show_present("OldFolderId", &self.old_folder_id, out);
        show_present("OldMessageId", &self.old_message_id, out);
        show_present("OldParentFolderId", &self.old_parent_folder_id, out);
        show_present("ChangedProperties", &self.changed_properties, out);
        show_present("TotalMessageCount", &self.total_message_count, out);
        show_present("UnreadMessageCount", &self.unread_message_count, out);
        show_present("Received", &self.received, out);
        out.end();
    }
}

/// RopRegisterNotification request (MS-OXCROPS 2.2.14.1.1, MS-OXCNOTIF 2.2.1.2.1.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     NotificationFlags NotificationTypes;
///     /** 0 */
///     [present(NotificationTypes & Extended)] uint8 Reserved;
///     /** Boolean: events of the whole mailbox. */
///     uint8 WantWholeStore;
///     [present(!WantWholeStore)] FolderID FolderId;
///     [present(!WantWholeStore)] MessageID MessageId;
/// } RopRegisterNotificationRequest;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopRegisterNotificationRequest {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `NotificationFlags NotificationTypes`
    #[doc(alias = "NotificationTypes")]
    pub notification_types: NotificationFlags,
    /// 0
    #[doc(alias = "Reserved")]
    pub reserved: Option<u8>,
    /// Boolean: events of the whole mailbox.
    #[doc(alias = "WantWholeStore")]
    pub want_whole_store: u8,
    /// `[present(!WantWholeStore)] FolderID FolderId`
    #[doc(alias = "FolderId")]
    pub folder_id: Option<FolderId>,
    /// `[present(!WantWholeStore)] MessageID MessageId`
    #[doc(alias = "MessageId")]
    pub message_id: Option<MessageId>,
}

impl Ndr for RopRegisterNotificationRequest {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(
            self, p, 3, 0, [(output_handle_index, 0), (notification_types, 1)]
        ) {
            self.output_handle_index.pull_scalars(p).at("OutputHandleIndex")?;
            self.notification_types.pull_scalars(p).at("NotificationTypes")?;
        }
        p.present(
                &mut self.reserved,
                (i128::from(self.notification_types.0) & 1024) != 0,
            )
            .at("Reserved")?;
        self.want_whole_store.pull_scalars(p).at("WantWholeStore")?;
        p.present(&mut self.folder_id, i128::from(self.want_whole_store) == 0)
            .at("FolderId")?;
        p.present(&mut self.message_id, i128::from(self.want_whole_store) == 0)
            .at("MessageId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.output_handle_index.push_scalars(p).at("OutputHandleIndex")?;
        self.notification_types.push_scalars(p).at("NotificationTypes")?;
        p.present(&self.reserved, (i128::from(self.notification_types.0) & 1024) != 0)
            .at("Reserved")?;
        self.want_whole_store.push_scalars(p).at("WantWholeStore")?;
        p.present(&self.folder_id, i128::from(self.want_whole_store) == 0)
            .at("FolderId")?;
        p.present(&self.message_id, i128::from(self.want_whole_store) == 0)
            .at("MessageId")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopRegisterNotificationRequest");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.notification_types.print("NotificationTypes", out);
        show_present("Reserved", &self.reserved, out);
        self.want_whole_store.print("WantWholeStore", out);
        show_present("FolderId", &self.folder_id, out);
        show_present("MessageId", &self.message_id, out);
        out.end();
    }
}

/// RopRegisterNotification response (MS-OXCROPS 2.2.14.1.2).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint8 OutputHandleIndex;
///     ErrorCode ReturnValue;
/// } RopRegisterNotificationResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopRegisterNotificationResponse {
    /// `uint8 OutputHandleIndex`
    #[doc(alias = "OutputHandleIndex")]
    pub output_handle_index: u8,
    /// `ErrorCode ReturnValue`
    #[doc(alias = "ReturnValue")]
    pub return_value: ErrorCode,
}

impl Ndr for RopRegisterNotificationResponse {
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
        out.begin_struct(name, "RopRegisterNotificationResponse");
        self.output_handle_index.print("OutputHandleIndex", out);
        self.return_value.print("ReturnValue", out);
        out.end();
    }
}

/// RopNotify: a response that no request asked for (MS-OXCROPS 2.2.14.2.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     /** Handle of the subscription or the table. */
///     uint32 NotificationHandle;
///     uint8 LogonId;
///     [provide(notification_handle, NotificationHandle)] NotificationData NotificationData;
/// } RopNotifyResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopNotifyResponse {
    /// Handle of the subscription or the table.
    #[doc(alias = "NotificationHandle")]
    pub notification_handle: u32,
    /// `uint8 LogonId`
    #[doc(alias = "LogonId")]
    pub logon_id: u8,
    /// `[provide(notification_handle, NotificationHandle)] NotificationData NotificationData`
    #[doc(alias = "NotificationData")]
    pub notification_data: NotificationData,
}

impl Ndr for RopNotifyResponse {
    const MIN_SIZE: usize = 7;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        if !pidl_ndr::run!(self, p, 5, 0, [(notification_handle, 0), (logon_id, 4)]) {
            self.notification_handle.pull_scalars(p).at("NotificationHandle")?;
            self.logon_id.pull_scalars(p).at("LogonId")?;
        }
        p.with_number(
                "notification_handle",
                p.narrow(i128::from(self.notification_handle))?,
                |p| self.notification_data.pull_scalars(p),
            )
            .at("NotificationData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(8)?;
        self.notification_handle.push_scalars(p).at("NotificationHandle")?;
        self.logon_id.push_scalars(p).at("LogonId")?;
        p.with_number(
                "notification_handle",
                p.narrow(i128::from(self.notification_handle))?,
                |p| self.notification_data.push_scalars(p),
            )
            .at("NotificationData")?;
        p.align64(8)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopNotifyResponse");
        self.notification_handle.print("NotificationHandle", out);
        self.logon_id.print("LogonId", out);
        show_with_number(
            "notification_handle",
            Some(i128::from(self.notification_handle)),
            out,
            |out| self.notification_data.print("NotificationData", out),
        );
        out.end();
    }
}

/// RopPending: other sessions have notifications (MS-OXCROPS 2.2.14.3.1).
///
/// ```idl
/// typedef [public, flag(NDR_NOALIGN|NDR_LITTLE_ENDIAN)] struct {
///     uint16 SessionIndex;
/// } RopPendingResponse;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RopPendingResponse {
    /// `uint16 SessionIndex`
    #[doc(alias = "SessionIndex")]
    pub session_index: u16,
}

impl Ndr for RopPendingResponse {
    const MIN_SIZE: usize = 2;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.session_index.pull_scalars(p).at("SessionIndex")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        let flags = p.add_flags(LITTLE_ENDIAN_NOALIGN);
        p.align(2)?;
        self.session_index.push_scalars(p).at("SessionIndex")?;
        p.align64(2)?;
        p.restore_flags(flags);
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "RopPendingResponse");
        self.session_index.print("SessionIndex", out);
        out.end();
    }
}

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<NotificationFlags>("NotificationFlags"),
    Type::of::<TableEventType>("TableEventType"),
    Type::of::<NotificationRow>("NotificationRow"),
    Type::of::<NotificationTags>("NotificationTags"),
    Type::of::<NewMailData>("NewMailData"),
    Type::of::<NotificationData>("NotificationData"),
    Type::of::<RopRegisterNotificationRequest>("RopRegisterNotificationRequest"),
    Type::of::<RopRegisterNotificationResponse>("RopRegisterNotificationResponse"),
    Type::of::<RopNotifyResponse>("RopNotifyResponse"),
    Type::of::<RopPendingResponse>("RopPendingResponse"),
];

/// The interface `oxcnotif`.
///
/// Notifications of what happens on the server
pub static OXCNOTIF: Interface = Interface {
    name: "oxcnotif",
    uuid: None,
    version: (0, 0),
    endpoints: &[],
    functions: &[],
    types: TYPES,
};
