-- Ids of folders, messages and changes are (global counter << 16 | replica id).
-- Times are 100 ns since 1601-01-01 UTC.

CREATE TABLE mailbox(
    guid BLOB NOT NULL,
    owner BLOB NOT NULL,
    replica BLOB NOT NULL,
    display_name TEXT NOT NULL,
    legacy_dn TEXT NOT NULL,
    created INTEGER NOT NULL,
    counter INTEGER NOT NULL,       -- last global counter given away
    object INTEGER NOT NULL,        -- properties of the mailbox itself
    size INTEGER NOT NULL DEFAULT 0 -- bytes of all messages
);

CREATE TABLE replicas(id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE);

CREATE TABLE names(
    id INTEGER PRIMARY KEY,         -- 0x8001 and above
    guid BLOB NOT NULL,
    lid INTEGER,
    name TEXT
);
CREATE UNIQUE INDEX names_lid ON names(guid, lid) WHERE lid IS NOT NULL;
CREATE UNIQUE INDEX names_name ON names(guid, name) WHERE name IS NOT NULL;

-- What has properties: the mailbox, a folder, a message, an attachment of the
-- message `parent`, or the message in the attachment `parent`.
CREATE TABLE objects(
    id INTEGER PRIMARY KEY,
    parent INTEGER,
    number INTEGER,                 -- of an attachment
    properties BLOB NOT NULL,       -- TaggedPropertyValue one after the other
    recipients BLOB,
    large INTEGER NOT NULL          -- has rows in `large`
);
CREATE INDEX objects_parent ON objects(parent, number) WHERE parent IS NOT NULL;

CREATE TABLE large(object INTEGER NOT NULL, tag INTEGER NOT NULL, blob INTEGER NOT NULL, PRIMARY KEY(object, tag)) WITHOUT ROWID;
-- Never changed once written; gone with the last property that has it. Ids are never used again.
CREATE TABLE blobs(id INTEGER PRIMARY KEY AUTOINCREMENT, size INTEGER NOT NULL, refs INTEGER NOT NULL);
CREATE TABLE chunks(blob INTEGER NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE UNIQUE INDEX chunks_part ON chunks(blob, part);

CREATE TABLE folders(
    id INTEGER PRIMARY KEY,
    parent INTEGER,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,         -- in the form in which names are compared
    object INTEGER NOT NULL,
    special INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0, -- when softly
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    change INTEGER NOT NULL,
    committed INTEGER NOT NULL,     -- last change of it or in it
    hierarchy_change INTEGER NOT NULL DEFAULT 0, -- last change of the folders below
    deleted_ever INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL DEFAULT 0,
    associated INTEGER NOT NULL DEFAULT 0,
    associated_size INTEGER NOT NULL DEFAULT 0,
    deleted_total INTEGER NOT NULL DEFAULT 0,
    deleted_associated INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX folders_name ON folders(parent, name_key) WHERE deleted = 0;
CREATE INDEX folders_parent ON folders(parent, deleted);
CREATE UNIQUE INDEX folders_special ON folders(special) WHERE special IS NOT NULL;

CREATE TABLE receive(class_key TEXT PRIMARY KEY, class TEXT NOT NULL, folder INTEGER NOT NULL, modified INTEGER NOT NULL) WITHOUT ROWID;

-- kind: 1 FAI, 2 softly deleted. Behind `object`, what tables are sorted and
-- restricted by: see hot.rs. A column that ends in _key has the text in the
-- form in which it is compared.
CREATE TABLE messages(
    folder INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    id INTEGER NOT NULL,
    object INTEGER NOT NULL,
    change INTEGER NOT NULL,
    read_change INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    hot_large INTEGER NOT NULL,     -- some hot property is too large to be here
    flags INTEGER NOT NULL,
    status INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL,
    received INTEGER,
    submitted INTEGER,
    created INTEGER,
    modified INTEGER,
    importance INTEGER,
    sensitivity INTEGER,
    priority INTEGER,
    has_attachments INTEGER,
    flag_status INTEGER,
    follow_up INTEGER,
    icon INTEGER,
    class TEXT,
    class_key TEXT,
    subject TEXT,
    subject_key TEXT,
    normalized TEXT,
    normalized_key TEXT,
    sender TEXT,
    sender_key TEXT,
    representing TEXT,
    representing_key TEXT,
    display_to TEXT,
    display_to_key TEXT,
    internet_id TEXT,
    internet_id_key TEXT,
    PRIMARY KEY(folder, kind, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX messages_id ON messages(id);
-- What indexes hold behind their keys spares a look at the row: see scan.rs.
CREATE INDEX messages_received ON messages(folder, kind, received, flags, status, size, importance, sensitivity,
    priority, has_attachments, flag_status, follow_up, icon);
CREATE INDEX messages_submitted ON messages(folder, kind, submitted, flags);
CREATE INDEX messages_modified ON messages(folder, kind, modified, flags);
CREATE INDEX messages_size ON messages(folder, kind, size, flags);
CREATE INDEX messages_class ON messages(folder, kind, class_key, class, hot_large);
CREATE INDEX messages_subject ON messages(folder, kind, subject_key, subject, hot_large);
CREATE INDEX messages_normalized ON messages(folder, kind, normalized_key, normalized, hot_large);
CREATE INDEX messages_sender ON messages(folder, kind, sender_key, sender, hot_large);
CREATE INDEX messages_representing ON messages(folder, kind, representing_key, representing, hot_large);
CREATE INDEX messages_display_to ON messages(folder, kind, display_to_key, display_to, hot_large);

CREATE TRIGGER message_in AFTER INSERT ON messages BEGIN
    UPDATE folders SET
        total = total + (NEW.kind = 0),
        unread = unread + (NEW.kind = 0 AND NEW.flags & 1 = 0),
        size = size + NEW.size * (NEW.kind = 0),
        associated = associated + (NEW.kind = 1),
        associated_size = associated_size + NEW.size * (NEW.kind = 1),
        deleted_total = deleted_total + (NEW.kind = 2),
        deleted_associated = deleted_associated + (NEW.kind = 3)
    WHERE id = NEW.folder;
    UPDATE mailbox SET size = size + NEW.size;
END;
CREATE TRIGGER message_out AFTER DELETE ON messages BEGIN
    UPDATE folders SET
        total = total - (OLD.kind = 0),
        unread = unread - (OLD.kind = 0 AND OLD.flags & 1 = 0),
        size = size - OLD.size * (OLD.kind = 0),
        associated = associated - (OLD.kind = 1),
        associated_size = associated_size - OLD.size * (OLD.kind = 1),
        deleted_total = deleted_total - (OLD.kind = 2),
        deleted_associated = deleted_associated - (OLD.kind = 3)
    WHERE id = OLD.folder;
    UPDATE mailbox SET size = size - OLD.size;
END;
CREATE TRIGGER message_flags AFTER UPDATE OF flags ON messages WHEN NEW.flags & 1 != OLD.flags & 1 AND NEW.kind = 0 BEGIN
    UPDATE folders SET unread = unread - (NEW.flags & 1) + (OLD.flags & 1) WHERE id = NEW.folder;
END;
CREATE TRIGGER message_kind AFTER UPDATE OF kind ON messages BEGIN
    UPDATE folders SET
        total = total + (NEW.kind = 0) - (OLD.kind = 0),
        unread = unread + (NEW.kind = 0 AND NEW.flags & 1 = 0) - (OLD.kind = 0 AND OLD.flags & 1 = 0),
        size = size + NEW.size * (NEW.kind = 0) - OLD.size * (OLD.kind = 0),
        associated = associated + (NEW.kind = 1) - (OLD.kind = 1),
        associated_size = associated_size + NEW.size * (NEW.kind = 1) - OLD.size * (OLD.kind = 1),
        deleted_total = deleted_total + (NEW.kind = 2) - (OLD.kind = 2),
        deleted_associated = deleted_associated + (NEW.kind = 3) - (OLD.kind = 3)
    WHERE id = NEW.folder;
END;
