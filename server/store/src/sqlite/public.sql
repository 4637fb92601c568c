-- What each user has read in the store of public folders: counters of changes. See reads.rs.
CREATE TABLE reads(
    user BLOB NOT NULL,
    folder INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY(user, folder, first)
) WITHOUT ROWID;
CREATE INDEX reads_folder ON reads(folder);
CREATE INDEX messages_change ON messages(folder, kind, change);

-- What the owner of a mailbox has read in public folders, as his clients keep it. See per_user.rs.
CREATE TABLE per_user(
    folder BLOB PRIMARY KEY,        -- GUID of the replica and counter
    replica BLOB NOT NULL,
    data BLOB NOT NULL,
    modified INTEGER NOT NULL
) WITHOUT ROWID;
