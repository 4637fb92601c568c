//! Names of messages on the command line.

use std::fmt;
use std::str::FromStr;

/// A message by the ids of its folder and itself: `0500000000000001/2300000000000001`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageName {
    pub folder: u64,
    pub message: u64,
}

impl fmt::Display for MessageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016X}/{:016X}", self.folder, self.message)
    }
}

impl FromStr for MessageName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parse = |part: &str| {
            let digits = part.strip_prefix("0x").or_else(|| part.strip_prefix("0X")).unwrap_or(part);
            u64::from_str_radix(digits, 16).ok()
        };
        let parts = text.split_once('/').and_then(|(f, m)| Some((parse(f)?, parse(m)?)));
        let (folder, message) =
            parts.ok_or("a message is FOLDER/MESSAGE in hexadecimal, as `openchangeclient list` shows it")?;
        Ok(MessageName { folder, message })
    }
}

impl serde::Serialize for MessageName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_back() {
        let name = MessageName { folder: 0x0500_0000_0000_0001, message: 0x23 };
        assert_eq!(name.to_string().parse(), Ok(name));
        assert_eq!("0x1/0x2".parse(), Ok(MessageName { folder: 1, message: 2 }));
        for wrong in ["", "1", "1/", "/1", "x/y", "1/2/3"] {
            assert!(wrong.parse::<MessageName>().is_err(), "{wrong}");
        }
    }
}
