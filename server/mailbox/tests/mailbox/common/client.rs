//! A client: sends operations, and reads answers with what it knows of them.

use super::{Asyncemsmdb, Connection, Emsmdb, dn, indexes};
use dcerpc::dtyp::NdrContextHandle;
use exchange::exchange::{EcDoConnectExIn, EcDoConnectExOut, EcDoRpcExt2In, EcDoRpcExt2Out, RpcExt2Flags};
use exchange::oxcdata::{
    FlaggedRowValue, PropertyRow, PropertyRowValues, PropertyValue, TaggedPropertyValue,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxcrops::{RopId, RopRequest, RopRequestBody, RopResponse, RopResponseBody};
use exchange::oxcrpc::{ExtRequest, ExtRequests, RopRequestPayload, RpcHeaderExtFlags};
use exchange::oxcstor::{LogonFlags, OpenFlags, RopLogonRequest, RopLogonSuccess};
use exchange::oxprops::PropertyTag;
use pidl_ndr::{Context, Format, Ndr, Pull, Push, to_bytes};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// A handle that is to come.
pub const NEW: u32 = 0xffff_ffff;

/// A body made of its request.
pub fn made<T: Default>(body: fn(T) -> RopRequestBody, fill: impl FnOnce(&mut T)) -> RopRequestBody {
    let mut request = T::default();
    fill(&mut request);
    body(request)
}

/// An operation whose output, if it has one, is at the place behind its input.
pub fn request(logon_id: u8, input: u8, mut body: RopRequestBody) -> RopRequest {
    use RopRequestBody as B;
    let output = input + 1;
    match &mut body {
        B::OpenFolder(r) => r.output_handle_index = output,
        B::OpenMessage(r) => r.output_handle_index = output,
        B::GetHierarchyTable(r) => r.output_handle_index = output,
        B::GetContentsTable(r) => r.output_handle_index = output,
        B::CreateMessage(r) => r.output_handle_index = output,
        B::CreateFolder(r) => r.output_handle_index = output,
        B::GetAttachmentTable(r) => r.output_handle_index = output,
        B::OpenAttachment(r) => r.output_handle_index = output,
        B::CreateAttachment(r) => r.output_handle_index = output,
        B::OpenEmbeddedMessage(r) => r.output_handle_index = output,
        B::OpenStream(r) => r.output_handle_index = output,
        B::CloneStream(r) => r.output_handle_index = output,
        B::RegisterNotification(r) => r.output_handle_index = output,
        B::MoveCopyMessages(r) => r.dest_handle_index = output,
        B::MoveFolder(r) => r.dest_handle_index = output,
        B::CopyFolder(r) => r.dest_handle_index = output,
        B::CopyTo(r) => r.dest_handle_index = output,
        B::CopyProperties(r) => r.dest_handle_index = output,
        B::CopyToStream(r) => r.dest_handle_index = output,
        B::SaveChangesMessage(r) => r.input_handle_index = input,
        B::SaveChangesAttachment(r) => r.input_handle_index = input,
        B::SetMessageReadFlag(r) => r.input_handle_index = input,
        _ => {}
    }
    RopRequest { rop_id: id_of(&body), logon_id, input_handle_index: input, body }
}

/// The number of an operation.
pub fn id_of(body: &RopRequestBody) -> RopId {
    let found = RopId::SYMBOLS.iter().find(|(_, id)| body.accepts(*id as i64));
    RopId(found.map_or(0, |(_, id)| *id as u8))
}

/// Columns for whatever asks for some.
#[derive(Clone, Default)]
pub struct Columns(pub Option<Arc<[u32]>>);

impl Context for Columns {
    fn list(&self, _: &str, _: &[u64]) -> Option<Arc<[u32]>> {
        Some(self.0.clone().unwrap_or_default())
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub responses: Vec<RopResponse>,
    pub handles: Vec<u32>,
}

/// A connected client.
pub struct Client {
    pub emsmdb: Emsmdb,
    pub wait: Asyncemsmdb,
    pub cxh: NdrContextHandle,
    pub connected: EcDoConnectExOut,
    pub connection: Connection,
    /// Sent with every call.
    pub flags: RpcExt2Flags,
    /// Bytes there are for an answer.
    pub room: u32,
    /// The logon of operations.
    pub logon_id: u8,
    /// Columns of tables and recipients, by handle.
    pub columns: HashMap<u32, Arc<[u32]>>,
    /// RopNotify and RopPending of all answers.
    pub notified: Vec<RopResponse>,
    pub logged_on: Option<RopLogonSuccess>,
    /// Calls so far.
    pub calls: usize,
    /// Operations that were answered, each with the codes of its answers.
    pub answered: BTreeSet<(u8, u32)>,
}

/// A request to connect.
pub fn connect_request(user_dn: &str) -> EcDoConnectExIn {
    EcDoConnectExIn {
        sz_user_dn: user_dn.into(),
        ul_icxr_link: u32::MAX,
        ul_cpid: 1252,
        ul_lcid_string: 0x409,
        ul_lcid_sort: 0x409,
        us_f_can_convert_code_pages: 1,
        rgw_client_version: [0x000c, 0x183e, 0x03e8],
        pcb_aux_out: 0x1008,
        ..Default::default()
    }
}

impl Client {
    pub async fn connect(emsmdb: Emsmdb, wait: Asyncemsmdb, user_dn: &str, connection: Connection) -> Client {
        let connected = emsmdb.ec_do_connect_ex(&connect_request(user_dn)).await.unwrap();
        assert_eq!(connected.result, ErrorCode::EC_NONE);
        Client {
            emsmdb,
            wait,
            cxh: connected.pcxh.clone(),
            connected,
            connection,
            flags: RpcExt2Flags::default(),
            room: 0x40000,
            logon_id: 0,
            columns: HashMap::new(),
            notified: Vec::new(),
            logged_on: None,
            calls: 0,
            answered: BTreeSet::new(),
        }
    }

    /// The handle of a logon to a mailbox.
    pub async fn logon(&mut self, account: &str) -> u32 {
        let (response, handle) = self.log_on_as(&dn(account), LogonFlags::PRIVATE).await;
        assert_eq!(response.return_value, ErrorCode::EC_NONE);
        self.logged_on = response.success;
        handle
    }

    pub async fn log_on_as(
        &mut self,
        essdn: &str,
        flags: LogonFlags,
    ) -> (exchange::oxcstor::RopLogonResponse, u32) {
        let open_flags = OpenFlags(OpenFlags::HOME_LOGON.0 | OpenFlags::TAKE_OWNERSHIP.0);
        let mut own = RopLogonRequest { logon_flags: flags, open_flags, ..Default::default() };
        own.essdn.text = Some(essdn.into());
        let request = RopRequest {
            rop_id: RopId::ROP_LOGON,
            logon_id: self.logon_id,
            input_handle_index: 0,
            body: RopRequestBody::Logon(own),
        };
        let mut answer = self.send(vec![request], vec![NEW]).await;
        match answer.responses.remove(0).body {
            RopResponseBody::Logon(response) => (response, answer.handles[0]),
            other => panic!("another response: {other:?}"),
        }
    }

    /// One of the folders that a logon tells, in its order.
    pub fn special(&self, index: usize) -> u64 {
        self.logged_on.as_ref().unwrap().folder_ids[index]
    }

    pub fn inbox(&self) -> u64 {
        self.special(4)
    }

    /// One operation on an object: its response, and the handle at the place behind it.
    pub async fn one(&mut self, handle: u32, body: RopRequestBody) -> (RopResponseBody, u32) {
        let table = vec![NEW, NEW, handle, NEW];
        let mut answer = self.send(vec![request(self.logon_id, 2, body)], table).await;
        assert_eq!(answer.responses.len(), 1, "{:?}", answer.responses);
        (answer.responses.remove(0).body, answer.handles[3])
    }

    /// Operations on two objects: the destination is at place 3.
    pub async fn two(&mut self, handle: u32, destination: u32, body: RopRequestBody) -> RopResponseBody {
        let request = request(self.logon_id, 2, body);
        let mut answer = self.send(vec![request], vec![NEW, NEW, handle, destination]).await;
        assert_eq!(answer.responses.len(), 1);
        answer.responses.remove(0).body
    }

    /// Lets go of an object.
    pub async fn release(&mut self, handle: u32) {
        let request = request(self.logon_id, 0, RopRequestBody::RopRelease);
        let answer = self.send(vec![request], vec![handle]).await;
        assert!(answer.responses.is_empty());
    }

    /// Many operations; the call must work.
    pub async fn send(&mut self, rops: Vec<RopRequest>, handles: Vec<u32>) -> Answer {
        let answer = self.try_send(rops, handles).await;
        answer.unwrap_or_else(|code| panic!("the call failed: {code:?}"))
    }

    /// Many operations.
    pub async fn try_send(&mut self, rops: Vec<RopRequest>, handles: Vec<u32>) -> Result<Answer, ErrorCode> {
        let out = self.call(write(&rops), handles.clone()).await;
        if out.result != ErrorCode::EC_NONE {
            return Err(out.result);
        }
        let opened = out.rgb_out_content().unwrap();
        let mut answer = Answer { responses: Vec::new(), handles: Vec::new() };
        let release = RopId::ROP_RELEASE;
        if rops.iter().any(|rop| rop.rop_id == release) {
            // It has no answer.
            self.answered.insert((release.0, 0));
        }
        let mut rops = rops.into_iter().peekable();
        let mut last: Option<RopRequest> = None;
        for buffer in opened.buffers {
            answer.handles = buffer.payload.server_object_handle_table.clone();
            let bytes = buffer.payload.rops;
            let mut at = 0;
            while at < bytes.len() {
                let id = RopId(bytes[at]);
                let asked =
                    if matches!(id, RopId::ROP_NOTIFY | RopId::ROP_PENDING | RopId::ROP_BUFFER_TOO_SMALL) {
                        None
                    } else {
                        while rops.next_if(|r| r.rop_id == RopId::ROP_RELEASE).is_some() {}
                        // In a chain the last operation goes on being answered.
                        let next = rops.next().or_else(|| last.clone());
                        last.clone_from(&next);
                        next
                    };
                let columns = self.columns_for(&asked, &answer.handles, &bytes[at..]);
                let mut pull = Pull::new(&bytes[at..], Format::NDR32);
                pull.set_context(Arc::new(Columns(columns)));
                let mut response = RopResponse::default();
                response.pull(&mut pull).unwrap_or_else(|e| panic!("{asked:?}: {e}"));
                if let Some(asked) = &asked {
                    let code = indexes::check(asked, &bytes[at..at + pull.position()]);
                    self.answered.insert((asked.rop_id.0, code.0));
                }
                at += pull.position();
                self.learn(&asked, &response, &answer.handles);
                match response.rop_id {
                    RopId::ROP_NOTIFY | RopId::ROP_PENDING => self.notified.push(response),
                    _ => answer.responses.push(response),
                }
            }
        }
        Ok(answer)
    }

    fn columns_for(&self, asked: &Option<RopRequest>, handles: &[u32], bytes: &[u8]) -> Option<Arc<[u32]>> {
        match asked {
            Some(RopRequest { body: RopRequestBody::GetPropertiesSpecific(own), .. }) => {
                Some(own.property_tags.iter().map(|tag| tag.0).collect())
            }
            Some(asked) => self.columns.get(handles.get(usize::from(asked.input_handle_index))?).cloned(),
            None if bytes[0] == RopId::ROP_NOTIFY.0 => {
                let handle = u32::from_le_bytes(bytes[1..5].try_into().unwrap());
                self.columns.get(&handle).cloned()
            }
            None => None,
        }
    }

    fn learn(&mut self, asked: &Option<RopRequest>, response: &RopResponse, handles: &[u32]) {
        let Some(asked) = asked else { return };
        let own = handles.get(usize::from(asked.input_handle_index)).copied().unwrap_or(NEW);
        let output = handles.get(usize::from(asked.input_handle_index) + 1).copied().unwrap_or(NEW);
        let opened = |tags: &[PropertyTag]| tags.iter().map(|tag| tag.0).collect::<Arc<[u32]>>();
        match (&asked.body, &response.body) {
            (RopRequestBody::SetColumns(set), _) => {
                self.columns.insert(own, opened(&set.property_tags));
            }
            (_, RopResponseBody::OpenMessage(r)) => {
                if let Some(success) = &r.success {
                    self.columns.insert(output, opened(&success.recipient_columns));
                }
            }
            (_, RopResponseBody::ReloadCachedInformation(r)) => {
                if let Some(success) = &r.success {
                    self.columns.insert(own, opened(&success.recipient_columns));
                }
            }
            _ => {}
        }
    }

    /// A call with operations in bytes.
    pub async fn call(&mut self, rops: Vec<u8>, handles: Vec<u32>) -> EcDoRpcExt2Out {
        let request = self.ext_request(rops, handles, RpcHeaderExtFlags(6));
        self.calls += 1;
        self.emsmdb.ec_do_rpc_ext2(&request).await.unwrap()
    }

    /// The request of a call.
    pub fn ext_request(&self, rops: Vec<u8>, handles: Vec<u32>, flags: RpcHeaderExtFlags) -> EcDoRpcExt2In {
        let payload = RopRequestPayload { rop_size: 0, rops, server_object_handle_table: handles };
        let buffers = ExtRequests { buffers: vec![ExtRequest { flags, payload, ..Default::default() }] };
        let rgb_in = to_bytes(&buffers, Format::NDR32).unwrap();
        EcDoRpcExt2In {
            pcxh: self.cxh.clone(),
            pul_flags: self.flags,
            cb_in: rgb_in.len() as u32,
            rgb_in,
            pcb_out: self.room,
            pcb_aux_out: 0x1008,
            ..Default::default()
        }
    }

    /// Values of properties, in their order; none for those that are not there.
    pub async fn get(&mut self, handle: u32, tags: &[PropertyTag]) -> Vec<Option<PropertyValue>> {
        let (response, _) = ok!(
            self,
            handle,
            GetPropertiesSpecific {
                want_unicode: 1,
                property_tags: tags.to_vec(),
                property_tag_count: tags.len() as u16
            }
        );
        cells(response.success.unwrap().row_data)
    }

    /// Sets properties; there must be no problem.
    pub async fn set(&mut self, handle: u32, values: &[(PropertyTag, PropertyValue)]) {
        let property_values: Vec<_> = values.iter().map(|(tag, value)| tagged(*tag, value.clone())).collect();
        let (response, _) = ok!(
            self,
            handle,
            SetProperties {
                property_value_count: property_values.len() as u16,
                property_values: property_values
            }
        );
        assert_eq!(response.success.unwrap().property_problems, []);
    }

    /// Sets the columns of a table and reads rows.
    pub async fn rows(
        &mut self,
        table: u32,
        tags: &[PropertyTag],
        count: u16,
    ) -> Vec<Vec<Option<PropertyValue>>> {
        ok!(self, table, SetColumns { property_tags: tags.to_vec(), property_tag_count: tags.len() as u16 });
        let (response, _) = ok!(self, table, QueryRows { forward_read: 1, row_count: count });
        response.success.unwrap().row_data.into_iter().map(cells).collect()
    }

    /// A folder that is opened.
    pub async fn open_folder(&mut self, logon: u32, folder_id: u64) -> u32 {
        ok!(self, logon, OpenFolder { folder_id: folder_id }).1
    }

    /// A saved message with a subject; its id.
    pub async fn message(&mut self, logon: u32, folder_id: u64, subject: &str) -> u64 {
        let (_, message) = ok!(self, logon, CreateMessage { code_page_id: 0x0fff, folder_id: folder_id });
        self.set(message, &[(PropertyTag::PID_TAG_SUBJECT, text(subject))]).await;
        let (saved, _) = ok!(self, message, SaveChangesMessage {});
        self.release(message).await;
        saved.success.unwrap().message_id
    }
}

/// A value with its tag.
pub fn tagged(property_tag: PropertyTag, value: PropertyValue) -> TaggedPropertyValue {
    TaggedPropertyValue { property_tag, property_value: Box::new(value) }
}

/// Text.
pub fn text(text: &str) -> PropertyValue {
    PropertyValue::String(text.into())
}

/// Values of a row.
pub fn cells(row: PropertyRow) -> Vec<Option<PropertyValue>> {
    match row.values {
        PropertyRowValues::Standard(row) => row.value_array.into_iter().map(Some).collect(),
        PropertyRowValues::Flagged(row) => row
            .value_array
            .into_iter()
            .map(|value| match value {
                FlaggedRowValue::WithType(value) => value.property_value,
                FlaggedRowValue::Flagged(value) => value.property_value,
            })
            .collect(),
    }
}

/// Text of a value.
pub fn string(value: &Option<PropertyValue>) -> String {
    match value {
        Some(PropertyValue::String(text) | PropertyValue::String8(text)) => {
            text.to_string_lossy().into_owned()
        }
        other => panic!("no text: {other:?}"),
    }
}

/// Operations in bytes.
pub fn write(rops: &[RopRequest]) -> Vec<u8> {
    let mut push = Push::new(Format::NDR32);
    for rop in rops {
        rop.push(&mut push).unwrap();
    }
    push.finish()
}
