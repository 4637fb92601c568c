//! The methods of NSPI and RFR over the embedded directory, as a client calls them.

mod call;
mod follow;
mod hierarchy;
mod modify;
mod positions;
mod properties;
mod resolve;
mod restrictions;
mod rows;
mod seek;
mod session;
mod strings;
mod templates;
mod world;
