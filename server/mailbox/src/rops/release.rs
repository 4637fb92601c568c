//! RopRelease (MS-OXCROPS 2.2.15.3).

use crate::call::Call;
use crate::object::Object;
use crate::rops::streams;

/// Forgets an object. There is no response, whatever happens.
pub(crate) fn release(call: &mut Call<'_>) {
    let Ok(handle) = call.handle(call.input) else { return };
    let logon = call.logon().ok();
    match call.state.handles.release(call.logon_id, handle) {
        Some(Object::Stream(mut stream)) => {
            // Closing a stream of a folder commits it (MS-OXCPRPT 3.2.5.13).
            if let Some(logon) = logon
                && streams::commit(&*logon.mailbox, &mut stream).is_err()
            {
                tracing::warn!("a stream was closed and could not be committed");
            }
        }
        Some(Object::Logon(_)) => {
            call.state.logons.remove(&call.logon_id);
        }
        _ => {}
    }
}
