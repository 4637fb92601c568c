//! EMSMDB sessions and remote operations.
