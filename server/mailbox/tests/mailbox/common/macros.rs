//! One operation in one payload.

/// `rop!(client, handle, OpenFolder { folder_id: id })`: sends the operation on the object
/// of a handle; gives its response and the handle that came with it. The operation's
/// response must be of its own kind. `rop!(client, handle, RopGetStatus => GetStatus)`
/// for those whose request has nothing of its own.
macro_rules! rop {
    ($client:expr, $handle:expr, $name:ident { $($field:ident : $value:expr),* $(,)? }) => {
        rop!($client, $handle, $name { $($field: $value),* } => $name)
    };
    ($client:expr, $handle:expr, $name:ident { $($field:ident : $value:expr),* $(,)? } => $answer:ident) => {{
        #[allow(unused_mut)]
        let body = $crate::common::client::made(
            exchange::oxcrops::RopRequestBody::$name,
            |request| { let _ = &request; $( request.$field = $value; )* },
        );
        let (answer, handle) = $client.one($handle, body).await;
        match answer {
            exchange::oxcrops::RopResponseBody::$answer(response) => (response, handle),
            other => panic!("another response: {other:?}"),
        }
    }};
    ($client:expr, $handle:expr, $name:ident => $answer:ident) => {{
        let (answer, handle) = $client.one($handle, exchange::oxcrops::RopRequestBody::$name).await;
        match answer {
            exchange::oxcrops::RopResponseBody::$answer(response) => (response, handle),
            other => panic!("another response: {other:?}"),
        }
    }};
}

/// The same, which must succeed: what the response says beyond that, and the handle.
macro_rules! ok {
    ($($rop:tt)*) => {{
        let (response, handle) = rop!($($rop)*);
        assert_eq!(response.return_value, exchange::oxcerrors::ErrorCode::EC_NONE, "{response:?}");
        (response, handle)
    }};
}

/// The same, which must fail: its code.
macro_rules! fails {
    ($($rop:tt)*) => {{
        let (response, handle) = rop!($($rop)*);
        assert_ne!(response.return_value, exchange::oxcerrors::ErrorCode::EC_NONE, "{response:?}");
        assert_eq!(handle, $crate::common::NEW, "a handle although it failed");
        response.return_value
    }};
}
