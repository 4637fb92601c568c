//! Types and interfaces, generated from IDL by `pidl`.

#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod dcerpc;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod dtyp;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod echo;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod eerr;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod epmapper;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod krb5;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod mgmt;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod ntlmssp;

/// Every interface, for tools that choose one by name.
#[rustfmt::skip]
pub static INTERFACES: &[&pidl_ndr::table::Interface] = &[
    &dcerpc::DCERPC,
    &dtyp::DTYP,
    &echo::RPCECHO,
    &eerr::EXTENDED_ERROR,
    &epmapper::EPMAPPER,
    &krb5::KRB5,
    &mgmt::MGMT,
    &ntlmssp::NTLMSSP,
];

/// Every type, by module.
#[rustfmt::skip]
pub static TYPES: &[(&str, &[pidl_ndr::table::Type])] = &[
    ("dcerpc", dcerpc::TYPES),
    ("dtyp", dtyp::TYPES),
    ("echo", echo::TYPES),
    ("eerr", eerr::TYPES),
    ("epmapper", epmapper::TYPES),
    ("krb5", krb5::TYPES),
    ("mgmt", mgmt::TYPES),
    ("ntlmssp", ntlmssp::TYPES),
];

/// The IDL this crate was made from: file name and text.
pub const IDL: &[(&str, &str)] = &[
    ("dtyp.idl", include_str!("idl/dtyp.idl")),
    ("dcerpc.idl", include_str!("idl/dcerpc.idl")),
    ("epmapper.idl", include_str!("idl/epmapper.idl")),
    ("mgmt.idl", include_str!("idl/mgmt.idl")),
    ("echo.idl", include_str!("idl/echo.idl")),
    ("ntlmssp.idl", include_str!("idl/ntlmssp.idl")),
    ("krb5.idl", include_str!("idl/krb5.idl")),
    ("eerr.idl", include_str!("idl/eerr.idl")),
];
