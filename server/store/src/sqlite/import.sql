-- Global counters that clients were given for objects of theirs, and that no object has yet.
CREATE TABLE reserved(low INTEGER PRIMARY KEY, high INTEGER NOT NULL);
-- Those that no message of a folder will ever have.
CREATE TABLE unusable(folder INTEGER NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL, PRIMARY KEY(folder, low)) WITHOUT ROWID;
-- A version that another replica has made: the change that brought it, what it is called there, what it has seen.
ALTER TABLE folders ADD COLUMN imported INTEGER;
ALTER TABLE folders ADD COLUMN change_key BLOB;
ALTER TABLE folders ADD COLUMN predecessors BLOB;
