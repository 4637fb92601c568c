//! Protocol versions on the wire (MS-OXCRPC 3.1.4.1.3).

/// The version that clients are told: between 8.0.358, which brought `EcDoAsyncConnectEx`, and
/// 8.1.92. Of what the versions up to it stand for (MS-OXCRPC 3.1.4.1.3.2) this server has long reads of
/// streams (8.0.295), ids of replicas for each mailbox (8.0.324) and waiting for notifications
/// (8.0.358), but not that of 6.0.6755: it has no FastTransfer. So R1115, that nothing of an
/// earlier version is missing, does not hold; a lower version would take from clients what is there.
pub(crate) const SERVER: [u16; 4] = [8, 0, 835, 0];

/// Product major, product minor, build major and build minor number of the three
/// words on the wire (MS-OXCRPC 3.1.4.1.3.1). The highest bit of the second word
/// says that the first holds two numbers.
pub(crate) fn normal(wire: [u16; 3]) -> [u16; 4] {
    let [first, second, third] = wire;
    if second & 0x8000 != 0 {
        [first >> 8, first & 0xff, second & 0x7fff, third]
    } else {
        [first, 0, second, third]
    }
}

/// The three words of a version.
pub(crate) fn wire(version: [u16; 4]) -> [u16; 3] {
    let [major, minor, build, revision] = version;
    [major << 8 | minor & 0xff, build | 0x8000, revision]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_schemes_are_understood() {
        assert_eq!(normal([0x000c, 0x183e, 0x03e8]), [12, 0, 6206, 1000]);
        assert_eq!(normal([0x0801, 0x80d7, 0]), [8, 1, 215, 0]);
        assert_eq!(normal(wire(SERVER)), SERVER);
    }
}
