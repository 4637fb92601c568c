//! The Exchange protocols, generated from IDL by `pidl`.
//!
//! | Module | What |
//! |---|---|
//! | [`exchange`] | the interfaces: referral (RFR), address book (NSPI), mailboxes (EMSMDB), waiting for notifications |
//! | [`oxcrpc`] | the headers in front of payloads, compressed or not, and the auxiliary blocks |
//! | [`oxcrops`] | lists of remote operations; each is in the module of the document that says what it does: [`oxcstor`], [`oxcfold`], [`oxcmsg`], [`oxctabl`], [`oxcprpt`], [`oxomsg`], [`oxcperm`], [`oxorule`], [`oxcnotif`], [`oxcfxics_rops`] |
//! | [`oxcdata`], [`oxctypes`] | property values, rows, recipients, restrictions, sort orders, rule actions |
//! | [`oxcdata32`] | the same with the 32-bit counts of extended rules |
//! | [`oxcentryid`] | identifiers of stores, folders, messages, recipients and changes |
//! | [`oxcfxics`] | FastTransfer streams and synchronization state |
//! | [`oxprops`], [`oxcerrors`] | names of properties and of results |
//! | [`oxoabkt`] | display templates of the address book |
//! | [`oxocal`] | binary properties of calendar objects: recurrences, time zones, identifiers |
//!
//! A row of a table has no types in it: they are those of the columns that an
//! earlier operation has set. Whoever reads rows hands the cursor something that
//! knows them:
//!
//! ```
//! use std::sync::Arc;
//! use exchange::oxcdata::{PropertyRow, PropertyRowValues, PropertyValue};
//! use pidl_ndr::{Format, Ndr, Pull};
//!
//! struct Columns;
//! impl pidl_ndr::Context for Columns {
//!     fn list(&self, name: &str, _keys: &[u64]) -> Option<Arc<[u32]>> {
//!         // PidTagMessageSize
//!         (name == "columns").then(|| Arc::from([0x0E08_0003]))
//!     }
//! }
//!
//! let bytes = [0, 0x39, 0x05, 0, 0];
//! let mut pull = Pull::new(&bytes, Format::NDR32);
//! pull.set_context(Arc::new(Columns));
//! let mut row = PropertyRow::default();
//! row.pull(&mut pull)?;
//! let PropertyRowValues::Standard(row) = row.values else { panic!("another form") };
//! assert!(matches!(row.value_array[..], [PropertyValue::Integer32(1337)]));
//! # Ok::<(), pidl_ndr::Error>(())
//! ```

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
pub mod oxoabkt;
#[rustfmt::skip]
#[allow(clippy::manual_range_patterns, clippy::single_match)]
pub mod oxocal;
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
    &oxoabkt::OXOABKT,
    &oxocal::OXOCAL,
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
    ("oxoabkt", oxoabkt::TYPES),
    ("oxocal", oxocal::TYPES),
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
    ("oxoabkt.idl", include_str!("idl/oxoabkt.idl")),
    ("oxocal.idl", include_str!("idl/oxocal.idl")),
    ("oxomsg.idl", include_str!("idl/oxomsg.idl")),
    ("oxorule.idl", include_str!("idl/oxorule.idl")),
    ("oxprops.idl", include_str!("idl/oxprops.idl")),
];
