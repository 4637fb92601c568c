//! Transfer syntaxes and bind-time features.

use crate::uuid;
use dcerpc::dcerpc::{
    BIND_TIME_FEATURES_PREFIX, BindTimeFeatures, NDR20_SYNTAX_UUID, NDR20_SYNTAX_VERSION, NDR64_SYNTAX_UUID,
    NDR64_SYNTAX_VERSION, SyntaxId,
};
use std::sync::LazyLock;

static NDR32: LazyLock<SyntaxId> = LazyLock::new(|| SyntaxId {
    uuid: uuid::parse(NDR20_SYNTAX_UUID).unwrap_or_default(),
    version: NDR20_SYNTAX_VERSION,
});
static NDR64: LazyLock<SyntaxId> = LazyLock::new(|| SyntaxId {
    uuid: uuid::parse(NDR64_SYNTAX_UUID).unwrap_or_default(),
    version: NDR64_SYNTAX_VERSION,
});
static FEATURES: LazyLock<SyntaxId> = LazyLock::new(|| SyntaxId {
    uuid: uuid::parse(&format!("{BIND_TIME_FEATURES_PREFIX}-0000-000000000000")).unwrap_or_default(),
    version: 1,
});

/// Identifier of NDR or NDR64.
pub(crate) fn transfer_syntax(ndr64: bool) -> &'static SyntaxId {
    if ndr64 { &NDR64 } else { &NDR32 }
}

/// Whether it is NDR64; none when it is neither.
pub(crate) fn is_ndr64(syntax: &SyntaxId) -> Option<bool> {
    [false, true].into_iter().find(|ndr64| syntax == transfer_syntax(*ndr64))
}

/// The features a transfer syntax asks for, if that is what it is (MS-RPCE 3.3.1.5.3).
pub(crate) fn features(syntax: &SyntaxId) -> Option<BindTimeFeatures> {
    let ours = &*FEATURES;
    let mut plain = syntax.clone();
    // Bits nobody has defined yet may be set behind those we know.
    plain.uuid.clock_seq = ours.uuid.clock_seq;
    plain.uuid.node = ours.uuid.node;
    (plain == *ours).then_some(BindTimeFeatures(u16::from_le_bytes(syntax.uuid.clock_seq)))
}

/// The transfer syntax that asks for features.
pub(crate) fn features_syntax(features: BindTimeFeatures) -> SyntaxId {
    let mut syntax = FEATURES.clone();
    syntax.uuid.clock_seq = features.0.to_le_bytes();
    syntax
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_travel_in_a_syntax() {
        let syntax = features_syntax(BindTimeFeatures(3));
        assert_eq!(uuid::show(&syntax.uuid).to_string(), "6cb71c2c-9812-4540-0300-000000000000");
        assert_eq!(features(&syntax), Some(BindTimeFeatures(3)));
        assert_eq!(features(transfer_syntax(false)), None);
        assert_eq!(is_ndr64(transfer_syntax(true)), Some(true));
        assert_eq!(is_ndr64(&syntax), None);
    }
}
