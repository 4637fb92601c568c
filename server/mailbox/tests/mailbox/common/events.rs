//! What a client is told has happened.

use super::Client;
use exchange::exchange::{EcDoAsyncConnectExIn, EcDoAsyncWaitExIn};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcnotif::NotificationData;
use exchange::oxcrops::RopResponseBody;

impl Client {
    /// What has happened since the last time, by the handle it is told to.
    pub async fn events(&mut self) -> Vec<(u32, NotificationData)> {
        let answer = self.send(vec![], vec![]).await;
        assert!(answer.responses.is_empty());
        std::mem::take(&mut self.notified)
            .into_iter()
            .filter_map(|response| match response.body {
                RopResponseBody::Notify(r) => {
                    assert_eq!(r.logon_id, self.logon_id);
                    Some((r.notification_handle, r.notification_data))
                }
                _ => None,
            })
            .collect()
    }

    /// The handle to wait with.
    pub async fn waiter(&mut self) -> EcDoAsyncWaitExIn {
        let request = EcDoAsyncConnectExIn { cxh: self.cxh.clone() };
        let out = self.emsmdb.ec_do_async_connect_ex(&request).await.unwrap();
        assert_eq!(out.result, ErrorCode::EC_NONE);
        assert_ne!(out.pacxh, Default::default());
        EcDoAsyncWaitExIn { acxh: out.pacxh, ul_flags_in: 0 }
    }
}

/// Which event it is.
pub fn kind(data: &NotificationData) -> u16 {
    data.notification_flags.0 & 0x0fff
}
