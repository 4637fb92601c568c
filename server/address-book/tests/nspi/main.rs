//! The methods of NSPI and RFR over the embedded directory, as a client calls them.

mod hierarchy;
mod positions;
mod restrictions;
mod rows;
mod seek;
mod session;
mod world;
