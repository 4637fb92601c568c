//! Types and interfaces, generated from IDL by `pidl`.

#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod exchange;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcdata;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcdata32;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcentryid;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcerrors;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcfold;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcfxics;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcfxics_rops;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcmsg;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcnotif;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcperm;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcprpt;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcrops;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcrpc;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxcstor;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxctabl;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxctypes;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxomsg;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxorule;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxprops;

/// Every interface, for tools that choose one by name.
#[rustfmt::skip]
pub static INTERFACES: &[&pidl_ndr::table::Interface] = &[
    &exchange::RFR,
    &exchange::NSPI,
    &exchange::EMSMDB,
    &exchange::ASYNCEMSMDB,
    &exchange::STORE_ADMIN3,
    &exchange::STORE_ADMIN2,
    &exchange::STORE_ADMIN1,
    &exchange::SYSATT_CLUSTER,
    &exchange::SYSTEM_ATTENDANT,
    &exchange::MTA,
    &exchange::DRS,
    &exchange::XDS,
    &exchange::MTA_QADMIN,
    &exchange::STORE_INFORMATION,
    &oxcdata::OXCDATA,
    &oxcdata32::OXCDATA32,
    &oxcentryid::OXCENTRYID,
    &oxcerrors::OXCERRORS,
    &oxcfold::OXCFOLD,
    &oxcfxics::OXCFXICS,
    &oxcfxics_rops::OXCFXICS_ROPS,
    &oxcmsg::OXCMSG,
    &oxcnotif::OXCNOTIF,
    &oxcperm::OXCPERM,
    &oxcprpt::OXCPRPT,
    &oxcrops::OXCROPS,
    &oxcrpc::OXCRPC,
    &oxcstor::OXCSTOR,
    &oxctabl::OXCTABL,
    &oxctypes::OXCTYPES,
    &oxomsg::OXOMSG,
    &oxorule::OXORULE,
    &oxprops::OXPROPS,
];

/// Every type, by module.
#[rustfmt::skip]
pub static TYPES: &[(&str, &[pidl_ndr::table::Type])] = &[
    ("exchange", exchange::TYPES),
    ("oxcdata", oxcdata::TYPES),
    ("oxcdata32", oxcdata32::TYPES),
    ("oxcentryid", oxcentryid::TYPES),
    ("oxcerrors", oxcerrors::TYPES),
    ("oxcfold", oxcfold::TYPES),
    ("oxcfxics", oxcfxics::TYPES),
    ("oxcfxics_rops", oxcfxics_rops::TYPES),
    ("oxcmsg", oxcmsg::TYPES),
    ("oxcnotif", oxcnotif::TYPES),
    ("oxcperm", oxcperm::TYPES),
    ("oxcprpt", oxcprpt::TYPES),
    ("oxcrops", oxcrops::TYPES),
    ("oxcrpc", oxcrpc::TYPES),
    ("oxcstor", oxcstor::TYPES),
    ("oxctabl", oxctabl::TYPES),
    ("oxctypes", oxctypes::TYPES),
    ("oxomsg", oxomsg::TYPES),
    ("oxorule", oxorule::TYPES),
    ("oxprops", oxprops::TYPES),
];

/// The IDL this crate was made from: file name and text.
pub const IDL: &[(&str, &str)] = &[
    ("exchange.idl", include_str!("idl/exchange.idl")),
    ("oxcdata.idl", include_str!("idl/oxcdata.idl")),
    ("oxcdata32.idl", include_str!("idl/oxcdata32.idl")),
    ("oxcentryid.idl", include_str!("idl/oxcentryid.idl")),
    ("oxcerrors.idl", include_str!("idl/oxcerrors.idl")),
    ("oxcfold.idl", include_str!("idl/oxcfold.idl")),
    ("oxcfxics.idl", include_str!("idl/oxcfxics.idl")),
    ("oxcfxics_rops.idl", include_str!("idl/oxcfxics_rops.idl")),
    ("oxcmsg.idl", include_str!("idl/oxcmsg.idl")),
    ("oxcnotif.idl", include_str!("idl/oxcnotif.idl")),
    ("oxcperm.idl", include_str!("idl/oxcperm.idl")),
    ("oxcprpt.idl", include_str!("idl/oxcprpt.idl")),
    ("oxcrops.idl", include_str!("idl/oxcrops.idl")),
    ("oxcrpc.idl", include_str!("idl/oxcrpc.idl")),
    ("oxcstor.idl", include_str!("idl/oxcstor.idl")),
    ("oxctabl.idl", include_str!("idl/oxctabl.idl")),
    ("oxctypes.idl", include_str!("idl/oxctypes.idl")),
    ("oxomsg.idl", include_str!("idl/oxomsg.idl")),
    ("oxorule.idl", include_str!("idl/oxorule.idl")),
    ("oxprops.idl", include_str!("idl/oxprops.idl")),
];
