//! The RPC runtime against peers we did not write, each in a network of its own.
//!
//! Feature `peers` turns these tests on, as `cargo xtask test` does after it
//! has installed the peers: then a peer that is missing is a failure.

mod expected;
mod impacket;
mod kerberos;
mod kerberos_heard;
mod raw_protocol;
mod rpcclient;
mod samba;
mod server;
mod smbtorture;
mod tshark;
mod winbind;

use std::sync::{Arc, Mutex, PoisonError, Weak};

use conformance::peers::SambaDc;

/// A domain controller that the tests that run at the same time share.
fn domain_controller() -> Arc<SambaDc> {
    static SHARED: Mutex<Weak<SambaDc>> = Mutex::new(Weak::new());
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    shared.upgrade().unwrap_or_else(|| {
        let fresh = Arc::new(SambaDc::start().unwrap_or_else(|e| panic!("{e}")));
        *shared = Arc::downgrade(&fresh);
        fresh
    })
}
