//! The address book: NSPI and RFR over a directory.
