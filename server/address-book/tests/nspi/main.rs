//! The methods of NSPI and RFR over the embedded directory, as a client calls them.

mod session;
mod world;
