//! The directory where the server keeps its files.

use crate::config::Config;
use openchange_directory::config::data_folder;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// A directory of ours alone.
#[derive(Debug)]
pub struct Data {
    path: PathBuf,
    /// Held while the server runs.
    _lock: File,
}

/// A directory that cannot be had.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
pub enum DataError {
    /// Another server has it.
    #[error("{} is in use by another openchange-server", .0.display())]
    #[diagnostic(help("stop that one, or give this one a directory of its own with `data = \"…\"`"))]
    InUse(PathBuf),
    /// It cannot be made or written.
    #[error("cannot use {}: {why}", path.display())]
    #[diagnostic(help("`data = \"…\"` names a directory the server may write to"))]
    Unusable {
        /// The directory.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
}

impl Data {
    /// Where it is, whether it is there or not.
    #[must_use]
    pub fn path_of(config: &Config) -> PathBuf {
        config.data.clone().unwrap_or_else(data_folder)
    }

    /// Makes it if need be, readable for its owner alone, and takes it.
    pub fn open(config: &Config) -> Result<Self, DataError> {
        let path = Self::path_of(config);
        let unusable = |why| DataError::Unusable { path: path.clone(), why };
        fs::DirBuilder::new().recursive(true).mode(0o700).create(&path).map_err(unusable)?;
        let lock = fs::OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(path.join("lock"))
            .map_err(unusable)?;
        match rustix::fs::flock(&lock, rustix::fs::FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Data { path, _lock: lock }),
            Err(rustix::io::Errno::WOULDBLOCK) => Err(DataError::InUse(path)),
            Err(error) => Err(unusable(error.into())),
        }
    }

    /// A file in it; absolute paths stay what they are.
    #[must_use]
    pub fn join(&self, path: impl AsRef<Path>) -> PathBuf {
        self.path.join(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn it_belongs_to_one_server_and_one_user() {
        let dir = tempfile::tempdir().unwrap();
        let config = Config { data: Some(dir.path().join("deep/data")), ..Config::default() };
        let data = Data::open(&config).unwrap();
        let mode = fs::metadata(dir.path().join("deep/data")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        assert!(matches!(Data::open(&config), Err(DataError::InUse(_))));
        drop(data);
        assert!(Data::open(&config).is_ok());
    }
}
