//! The methods of NSPI and RFR over the embedded directory, as a client calls them.

mod hierarchy;
mod positions;
mod rows;
mod session;
mod world;
