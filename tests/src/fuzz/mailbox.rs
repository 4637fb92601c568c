//! Payloads of operations, whole and broken, into a live mailbox server over a real
//! store: sessions, handles and mailboxes live from case to case.
//!
//! Besides not panicking: a call fails or is answered within the room it has, nothing
//! of somebody else's mailbox comes back, and the session works afterwards.

use std::any::Any;
use std::sync::Arc;

use dcerpc::dtyp::{Guid, NdrContextHandle};
use exchange::exchange::{EcDoConnectExIn, EcDoRpcExt2In, EmsmdbServer, RpcExt2Flags};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::{RopId, RopRequest, RopRequestBody};
use exchange::oxcrpc::{ExtRequest, ExtRequests, RopRequestPayload, RpcHeaderExtFlags};
use exchange::oxcstor::{LogonFlags, OptionalAsciiString, RopLogonRequest};
use exchange::oxprops::PropertyTag;
use openchange_mailbox::{
    MailboxService, OPERATIONS, Options, Owner, Owners, Submission, Transport, TransportError,
};
use openchange_store::{NewMailbox, SpecialFolder, SqliteStores, Stores, ids};
use pidl_call::CallContext;
use pidl_ndr::{Format, Ndr, Pull, Push, to_bytes};
use pidl_rpc::CallInfo;
use pidl_rpc::association::{Caller, Groups};
use pidl_rpc::security::{Identity, Level};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use super::Target;
use crate::bytes::{mutate, to_hex};
use crate::rng::Rng;

/// What only the other mailbox holds.
const SECRET: &str = "for nobody else's eyes";

struct Directory;

fn owner(account: &str) -> Owner {
    let number = if account == "kim" { 1 } else { 2 };
    Owner {
        mailbox: ids::guid_from_bytes([number; 16]),
        legacy_dn: format!("/o=Org/cn={account}"),
        display_name: account.into(),
        smtp: format!("{account}@example.com"),
    }
}

impl Owners for Directory {
    fn of_account(&self, identity: &Identity) -> Result<Option<Owner>, String> {
        Ok(Some(owner(&identity.account)))
    }

    fn of_name(&self, legacy_dn: &str) -> Result<Option<Owner>, String> {
        Ok(["kim", "robin"].map(owner).into_iter().find(|o| o.legacy_dn == legacy_dn))
    }
}

/// Takes everything and does nothing.
struct Sink;

impl Transport for Sink {
    fn submit(&self, _: &Submission) -> Result<(), TransportError> {
        Ok(())
    }

    fn abort(&self, _: &Submission) -> Result<(), TransportError> {
        Err(TransportError::NotQueued)
    }
}

pub struct Mailbox {
    runtime: Runtime,
    service: MailboxService,
    cx: CallContext,
    session: NdrContextHandle,
    /// Ids that are worth naming: folders and a message.
    ids: Vec<u64>,
    /// The last payload.
    payload: Vec<u8>,
    accepted: u64,
    _directory: TempDir,
}

impl Mailbox {
    pub fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime");
        let directory = tempfile::tempdir().expect("a directory");
        let stores = SqliteStores::open(directory.path(), openchange_store::Options::default());
        let stores: Arc<dyn Stores> = Arc::new(stores.expect("stores"));
        let ids = ["robin", "kim"].map(|account| furnish(&*stores, account)).concat();
        let service = MailboxService::new(stores, Arc::new(Directory), Arc::new(Sink), Options::default());
        let group = Arc::new(Groups::default()).join(0, 100).expect("a group");
        let identity = Identity {
            account: "kim".into(),
            domain: "EXAMPLE".into(),
            workstation: String::new(),
            anonymous: false,
        };
        let caller = Some(Arc::new(Caller { identity, level: Level::Privacy, auth_type: 9 }));
        let info = CallInfo { caller, group, peer: "fuzz".into(), local: true };
        let transport: Arc<dyn Any + Send + Sync> = Arc::new(info);
        let cx = CallContext { transport: Some(transport), ..CallContext::default() };
        let connect = EcDoConnectExIn {
            sz_user_dn: owner("kim").legacy_dn.as_str().into(),
            rgw_client_version: [12, 6206, 1000],
            ul_cpid: 1252,
            ul_icxr_link: u32::MAX,
            ..Default::default()
        };
        let connected = runtime.block_on(service.ec_do_connect_ex(&cx, connect)).expect("an answer");
        assert_eq!(connected.result, ErrorCode::EC_NONE);
        let session = connected.pcxh;
        let (payload, accepted) = (Vec::new(), 0);
        Mailbox { runtime, service, cx, session, ids, payload, accepted, _directory: directory }
    }

    fn case(&mut self, rng: &mut Rng) {
        // Handles count up; new objects are found near the end.
        let handles = (0..1 + rng.below(6)).map(|_| match rng.below(4) {
            0 => u32::MAX,
            1 => rng.below(8) as u32,
            _ => (self.service.metrics().rops.get() as u32).saturating_sub(rng.below(64) as u32),
        });
        let mut handles: Vec<u32> = handles.collect();
        let mut rops = Vec::new();
        if rng.below(3) == 0 {
            handles[0] = u32::MAX;
            rops = bytes(&logon(if rng.below(4) == 0 { "robin" } else { "kim" }));
        }
        for _ in 0..1 + rng.below(8) {
            rops.extend(self.operation(rng));
        }
        if rng.below(2) == 0 {
            mutate(&mut rops, rng);
        }
        rops.truncate(30_000);
        let payload = RopRequestPayload { rop_size: 0, rops, server_object_handle_table: handles };
        let flags = RpcHeaderExtFlags(RpcHeaderExtFlags::LAST.0 | rng.below(4) as u16);
        let buffers = ExtRequests { buffers: vec![ExtRequest { flags, payload, ..Default::default() }] };
        self.payload = to_bytes(&buffers, Format::NDR32).unwrap_or_default();
        if rng.below(8) == 0 {
            mutate(&mut self.payload, rng);
        }
        let room = [0x40000, 0x8007, 0x1000, 0x100, 20, 0][rng.below(6)];
        self.send(room, RpcExt2Flags(rng.below(8) as u32));
    }

    /// An operation: its number, and bytes that may be its request.
    fn operation(&self, rng: &mut Rng) -> Vec<u8> {
        let id = OPERATIONS.get(rng.below(OPERATIONS.len())).and_then(|o| o.id()).unwrap_or_default();
        let mut raw = vec![id, 0, rng.below(4) as u8];
        while raw.len() < 96 {
            match rng.below(6) {
                0 => raw.extend(rng.pick(&self.ids).copied().unwrap_or_default().to_le_bytes()),
                1 => raw.extend(PropertyTag::PID_TAG_SUBJECT.0.to_le_bytes()),
                2 => raw.extend([rng.below(4) as u8, 0]),
                3 => raw.extend(b"IPM\0"),
                4 => raw.push(rng.bits() as u8),
                _ => raw.push(0),
            }
        }
        let mut request = RopRequest::default();
        let mut pull = Pull::new(&raw, Format::NDR32);
        match request.pull(&mut pull) {
            // As long as it says.
            Ok(()) => raw[..pull.position()].to_vec(),
            Err(_) => raw,
        }
    }

    fn send(&mut self, room: u32, flags: RpcExt2Flags) {
        let request = EcDoRpcExt2In {
            pcxh: self.session.clone(),
            pul_flags: flags,
            cb_in: self.payload.len() as u32,
            rgb_in: self.payload.clone(),
            pcb_out: room,
            ..Default::default()
        };
        let out = self.runtime.block_on(self.service.ec_do_rpc_ext2(&self.cx, request)).expect("an answer");
        assert_eq!(self.service.metrics().defects.get(), 0, "an operation panicked");
        assert!(
            out.rgb_out.len() <= room as usize,
            "{} bytes where there is room for {room}",
            out.rgb_out.len()
        );
        if out.result == ErrorCode::EC_NONE {
            self.accepted += 1;
            let buffers = out.rgb_out_content().expect("an answer that can be read").buffers;
            assert!(buffers.len() <= 96);
            let utf16: Vec<u8> = SECRET.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for buffer in buffers {
                let bytes = buffer.payload.rops;
                assert!(bytes.len() < 0x8000);
                for secret in [SECRET.as_bytes(), &utf16] {
                    assert!(!bytes.windows(secret.len()).any(|w| w == secret), "somebody else's data");
                }
            }
        }
    }
}

/// A mailbox with a message; some of its ids.
fn furnish(stores: &dyn Stores, account: &str) -> Vec<u64> {
    let Owner { mailbox, legacy_dn, display_name, .. } = owner(account);
    let mailbox: Guid = mailbox;
    let made = stores.create(NewMailbox { owner: mailbox, display_name, legacy_dn }).expect("a mailbox");
    let inbox = made.special_folder(SpecialFolder::Inbox);
    let mut message = made.new_message(inbox, false).expect("a message");
    let subject = if account == "kim" { "hello" } else { SECRET };
    message.properties.set_text(PropertyTag::PID_TAG_SUBJECT, subject);
    message.properties.set_text(PropertyTag::PID_TAG_BODY, &subject.repeat(1000));
    let id = made.save_message(&mut message, Default::default()).expect("saved");
    vec![inbox, made.special_folder(SpecialFolder::Root), made.special_folder(SpecialFolder::Outbox), id]
}

fn logon(account: &str) -> RopRequest {
    let body = RopLogonRequest {
        logon_flags: LogonFlags::PRIVATE,
        essdn: OptionalAsciiString { text: Some(owner(account).legacy_dn.as_str().into()) },
        ..Default::default()
    };
    RopRequest {
        rop_id: RopId::ROP_LOGON,
        logon_id: 0,
        input_handle_index: 0,
        body: RopRequestBody::Logon(body),
    }
}

fn bytes(request: &RopRequest) -> Vec<u8> {
    let mut push = Push::new(Format::NDR32);
    request.push(&mut push).expect("a request");
    push.finish()
}

impl Target for Mailbox {
    fn run(&mut self, seed: u64, case: u64) {
        self.case(&mut Rng::new(seed ^ case.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
    }

    fn describe(&self, seed: u64, case: u64) -> String {
        format!("case {case} of seed {seed}\nrgbIn: {}\n", to_hex(&self.payload))
    }

    fn accepted(&self) -> u64 {
        self.accepted
    }
}
