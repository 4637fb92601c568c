//! What a server allows, and what it says of itself.

use std::time::Duration;

/// What one user and one session may take. A number reached fails the operation
/// that would go beyond it, never the session.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Sessions of one user at once; `EcDoConnectEx` answers ecTooManySessions beyond.
    pub sessions_per_user: usize,
    /// Server objects of one session; operations that would open more fail with
    /// ecTooManyOpenObjects.
    pub handles: usize,
    /// Streams of one session that are open at once.
    pub streams: usize,
    /// Bytes of a request (`cbIn`); larger ones fail with ecRpcFormat.
    pub request: usize,
    /// Bytes that one string or binary value may have where it is part of a row;
    /// longer ones are cut short (MS-OXCDATA 2.8.1: 255 characters, 510 bytes).
    pub row_value: usize,
    /// Notifications that wait for one session; beyond it the oldest are given up.
    pub notifications: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            sessions_per_user: 64,
            handles: 4096,
            streams: 256,
            request: 0x8007,
            row_value: 510,
            notifications: 4096,
        }
    }
}

/// How the service behaves.
#[derive(Clone, Debug)]
pub struct Options {
    /// What users and sessions may take.
    pub limits: Limits,
    /// Oldest protocol version of a client that is served, as four numbers.
    pub oldest_client: [u16; 4],
    /// A client that is waiting for events is answered after this time.
    pub wait: Duration,
    /// Milliseconds between polls, told to clients.
    pub poll: u32,
    /// Time between the datagrams of one session while its client does not come for what
    /// there is (MS-OXCNOTIF 3.1.5.4: 60 seconds).
    pub datagrams: Duration,
    /// The server's name, as in its distinguished name.
    pub server_name: String,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            limits: Limits::default(),
            oldest_client: [9, 0, 0, 0],
            wait: Duration::from_secs(300),
            poll: 60_000,
            datagrams: Duration::from_secs(60),
            server_name: "localhost".into(),
        }
    }
}
