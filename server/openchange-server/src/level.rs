//! The least protection that calls may have.

use pidl_rpc::security::Level;
use serde::{Deserialize, Serialize};

/// `security.level`: an authentication level (MS-RPCE 2.2.1.1.8) by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MinimumLevel {
    /// Anybody.
    None,
    /// Who it is was known when the connection was made.
    Connect,
    /// Each packet is known to come from the caller.
    Packet,
    /// Each packet is signed.
    Integrity,
    /// Each packet is signed and encrypted.
    Privacy,
}

impl From<MinimumLevel> for Level {
    fn from(level: MinimumLevel) -> Level {
        match level {
            MinimumLevel::None => Level::None,
            MinimumLevel::Connect => Level::Connect,
            MinimumLevel::Packet => Level::Packet,
            MinimumLevel::Integrity => Level::Integrity,
            MinimumLevel::Privacy => Level::Privacy,
        }
    }
}
