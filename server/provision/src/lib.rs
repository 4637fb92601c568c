//! Provisioning of a directory.
