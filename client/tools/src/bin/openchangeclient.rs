//! A messaging client.

fn main() {}
