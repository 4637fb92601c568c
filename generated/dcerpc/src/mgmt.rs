//! Generated from `mgmt.idl` by `pidl`; changes belong there.

use super::dtyp::Guid;
use pidl_ndr::prelude::*;
use pidl_call::{CallContext, Caller, Dispatch, Fault, answer, call};

/// An interface with its version (C706 appendix N, \`rpc\_if\_id\_t\`).
///
/// ```idl
/// typedef [public] struct {
///     GUID uuid;
///     uint16 vers_major;
///     uint16 vers_minor;
/// } rpc_if_id_t;
/// ```
#[doc(alias = "rpc_if_id_t")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RpcIfIdT {
    /// `GUID uuid`
    pub uuid: Guid,
    /// `uint16 vers_major`
    pub vers_major: u16,
    /// `uint16 vers_minor`
    pub vers_minor: u16,
}

impl Ndr for RpcIfIdT {
    const MIN_SIZE: usize = 20;
    const HAS_BUFFERS: bool = false;

    pidl_ndr::plain!(20, 4, [(uuid, 0), (vers_major, 16), (vers_minor, 18)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.uuid.pull_scalars(p).at("uuid")?;
        self.vers_major.pull_scalars(p).at("vers_major")?;
        self.vers_minor.pull_scalars(p).at("vers_minor")?;
        p.align64(4)?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        if p.plain(self) {
            return Ok(());
        }
        p.align(4)?;
        self.uuid.push_scalars(p).at("uuid")?;
        self.vers_major.push_scalars(p).at("vers_major")?;
        self.vers_minor.push_scalars(p).at("vers_minor")?;
        p.align64(4)?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "rpc_if_id_t");
        self.uuid.print("uuid", out);
        self.vers_major.print("vers_major", out);
        self.vers_minor.print("vers_minor", out);
        out.end();
    }
}

/// A pointer to an interface identifier (C706 appendix N, \`rpc\_if\_id\_p\_t\`).
///
/// ```idl
/// typedef [public] struct {
///     rpc_if_id_t *if_id;
/// } rpc_if_id_p_t;
/// ```
#[doc(alias = "rpc_if_id_p_t")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RpcIfIdPT {
    /// `rpc_if_id_t *if_id`
    pub if_id: Option<RpcIfIdT>,
}

impl Ndr for RpcIfIdPT {
    const MIN_SIZE: usize = 4;

    pidl_ndr::flat!(4, 4, [(ptr if_id, 0)]);

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        if p.flat(self) {
            return Ok(());
        }
        p.align_by(4, 8)?;
        self.if_id.pull_scalars(p).at("if_id")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.if_id.pull_buffers(p).at("if_id")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.if_id.push_scalars(p).at("if_id")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        self.if_id.push_buffers(p).at("if_id")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "rpc_if_id_p_t");
        self.if_id.print("if_id", out);
        out.end();
    }
}

/// Interfaces of a server (C706 appendix N, \`rpc\_if\_id\_vector\_t\`).
///
/// ```idl
/// typedef [public] struct {
///     uint32 count;
///     [size_is(count)] rpc_if_id_p_t if_id[*];
/// } rpc_if_id_vector_t;
/// ```
#[doc(alias = "rpc_if_id_vector_t")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RpcIfIdVectorT {
    /// `uint32 count`
    pub count: u32,
    /// `[size_is(count)] rpc_if_id_p_t if_id[*]`
    pub if_id: Vec<RpcIfIdPT>,
}

impl RpcIfIdVectorT {
    /// The counts that stand in front of this struct when it is written.
    pub fn conformance(&self, p: &Push) -> Result<Vec<usize>> {
        Ok(Vec::from([p.size(self.count)?]))
    }
}

impl Ndr for RpcIfIdVectorT {
    const MIN_SIZE: usize = 4;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.hoist(1)?;
        p.align_by(4, 8)?;
        self.count.pull_scalars(p).at("count")?;
        p.items(&mut self.if_id, Dim::conformant(self.count)).at("if_id")?;
        p.align64(8)?;
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.items_buffers(&mut self.if_id).at("if_id")?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.hoist(&self.conformance(p)?)?;
        p.align_by(4, 8)?;
        self.count.push_scalars(p).at("count")?;
        p.items(&self.if_id, Dim::conformant(self.count)).at("if_id")?;
        p.align64(8)?;
        Ok(())
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        p.items_buffers(&self.if_id).at("if_id")?;
        Ok(())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.begin_struct(name, "rpc_if_id_vector_t");
        self.count.print("count", out);
        show_items("if_id", &self.if_id, out);
        out.end();
    }
}

/// What the entries of \`inq\_stats\`' answer count (C706 appendix Q).
///
/// ```idl
/// typedef [public, v1_enum] enum {
///     RPC_C_STATS_CALLS_IN = 0,
///     RPC_C_STATS_CALLS_OUT = 1,
///     RPC_C_STATS_PKTS_IN = 2,
///     RPC_C_STATS_PKTS_OUT = 3
/// } rpc_statistic;
/// ```
#[doc(alias = "rpc_statistic")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RpcStatistic(pub u32);

impl RpcStatistic {
    /// `RPC_C_STATS_CALLS_IN = 0`
    pub const RPC_C_STATS_CALLS_IN: Self = Self(0);
    /// `RPC_C_STATS_CALLS_OUT = 1`
    pub const RPC_C_STATS_CALLS_OUT: Self = Self(1);
    /// `RPC_C_STATS_PKTS_IN = 2`
    pub const RPC_C_STATS_PKTS_IN: Self = Self(2);
    /// `RPC_C_STATS_PKTS_OUT = 3`
    pub const RPC_C_STATS_PKTS_OUT: Self = Self(3);

    /// Names in the IDL.
    pub const SYMBOLS: &'static [(&'static str, u64)] = &[
        ("RPC_C_STATS_CALLS_IN", 0),
        ("RPC_C_STATS_CALLS_OUT", 1),
        ("RPC_C_STATS_PKTS_IN", 2),
        ("RPC_C_STATS_PKTS_OUT", 3),
    ];
}

pidl_ndr::wire_enum!(RpcStatistic, u32, u32, 4);

/// The types of this file by name.
pub static TYPES: &[Type] = &[
    Type::of::<RpcIfIdT>("rpc_if_id_t"),
    Type::of::<RpcIfIdPT>("rpc_if_id_p_t"),
    Type::of::<RpcIfIdVectorT>("rpc_if_id_vector_t"),
    Type::of::<RpcStatistic>("rpc_statistic"),
];

/// The interfaces the server has registered.
///
/// ```idl
/// error_status_t inq_if_ids(
///     [out, ref] rpc_if_id_vector_t **if_id_vector
/// );
/// ```
#[doc(alias = "inq_if_ids")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InqIfIdsIn {}

pidl_ndr::empty_request!(InqIfIdsIn, Some(0), "inq_if_ids", InqIfIdsOut);

/// Reply to [`InqIfIdsIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InqIfIdsOut {
    /// `[out, ref] rpc_if_id_vector_t **if_id_vector`
    pub if_id_vector: Option<RpcIfIdVectorT>,
    /// `error_status_t`
    pub result: u32,
}

impl Reply<InqIfIdsIn> for InqIfIdsOut {
    fn read(&mut self, _input: &InqIfIdsIn, p: &mut Pull<'_>) -> Result<()> {
        p.optional(&mut self.if_id_vector).at("if_id_vector")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &InqIfIdsIn, p: &mut Push) -> Result<()> {
        p.optional(&self.if_id_vector).at("if_id_vector")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &InqIfIdsIn, out: &mut dyn Printer) {
        show_ref("if_id_vector", &self.if_id_vector, out);
        self.result.print("result", out);
    }
}

/// Counters since the server started, indexed by \`rpc\_statistic\`: how many
/// the caller wants, how many there are.
///
/// ```idl
/// error_status_t inq_stats(
///     [in, out, ref] uint32 *count,
///     [out, size_is(*count)] uint32 statistics[]
/// );
/// ```
#[doc(alias = "inq_stats")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InqStatsIn {
    /// `[in, out, ref] uint32 *count`
    pub count: u32,
}

impl Request for InqStatsIn {
    const OPNUM: Option<u16> = Some(1);
    const NAME: &'static str = "inq_stats";
    type Reply = InqStatsOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.count.pull_scalars(p).at("count")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.count.push_scalars(p).at("count")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        show_ref("count", &self.count, out);
    }
}

/// Reply to [`InqStatsIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InqStatsOut {
    /// `[in, out, ref] uint32 *count`
    pub count: u32,
    /// `[out, size_is(*count)] uint32 statistics[]`
    pub statistics: Vec<u32>,
    /// `error_status_t`
    pub result: u32,
}

impl Reply<InqStatsIn> for InqStatsOut {
    fn read(&mut self, _input: &InqStatsIn, p: &mut Pull<'_>) -> Result<()> {
        self.count.pull_scalars(p).at("count")?;
        p.items(&mut self.statistics, Dim::conformant(self.count)).at("statistics")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &InqStatsIn, p: &mut Push) -> Result<()> {
        self.count.push_scalars(p).at("count")?;
        p.items(&self.statistics, Dim::conformant(self.count)).at("statistics")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &InqStatsIn, out: &mut dyn Printer) {
        show_ref("count", &self.count, out);
        show_items("statistics", &self.statistics, out);
        self.result.print("result", out);
    }
}

/// Whether the server takes calls; the result is a boolean.
///
/// ```idl
/// boolean32 is_server_listening(
///     [out, ref] error_status_t *status
/// );
/// ```
#[doc(alias = "is_server_listening")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IsServerListeningIn {}

pidl_ndr::empty_request!(
    IsServerListeningIn, Some(2), "is_server_listening", IsServerListeningOut
);

/// Reply to [`IsServerListeningIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IsServerListeningOut {
    /// `[out, ref] error_status_t *status`
    pub status: u32,
    /// `boolean32`
    pub result: u32,
}

impl Reply<IsServerListeningIn> for IsServerListeningOut {
    fn read(&mut self, _input: &IsServerListeningIn, p: &mut Pull<'_>) -> Result<()> {
        self.status.pull_scalars(p).at("status")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &IsServerListeningIn, p: &mut Push) -> Result<()> {
        self.status.push_scalars(p).at("status")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &IsServerListeningIn, out: &mut dyn Printer) {
        show_ref("status", &self.status, out);
        self.result.print("result", out);
    }
}

/// Asks the server to stop.
///
/// ```idl
/// error_status_t stop_server_listening();
/// ```
#[doc(alias = "stop_server_listening")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopServerListeningIn {}

pidl_ndr::empty_request!(
    StopServerListeningIn, Some(3), "stop_server_listening", StopServerListeningOut
);

/// Reply to [`StopServerListeningIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopServerListeningOut {
    /// `error_status_t`
    pub result: u32,
}

impl Reply<StopServerListeningIn> for StopServerListeningOut {
    fn read(&mut self, _input: &StopServerListeningIn, p: &mut Pull<'_>) -> Result<()> {
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, _input: &StopServerListeningIn, p: &mut Push) -> Result<()> {
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &StopServerListeningIn, out: &mut dyn Printer) {
        self.result.print("result", out);
    }
}

/// The principal name the server uses for a security provider.
///
/// ```idl
/// error_status_t inq_princ_name(
///     [in] uint32 authn_proto,
///     [in] uint32 princ_name_size,
///     [out, string, charset(DOS), size_is(princ_name_size)] uint8 princ_name[]
/// );
/// ```
#[doc(alias = "inq_princ_name")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InqPrincNameIn {
    /// `[in] uint32 authn_proto`
    pub authn_proto: u32,
    /// `[in] uint32 princ_name_size`
    pub princ_name_size: u32,
}

impl Request for InqPrincNameIn {
    const OPNUM: Option<u16> = Some(4);
    const NAME: &'static str = "inq_princ_name";
    type Reply = InqPrincNameOut;

    fn read(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.authn_proto.pull_scalars(p).at("authn_proto")?;
        self.princ_name_size.pull_scalars(p).at("princ_name_size")?;
        Ok(())
    }
    fn write(&self, p: &mut Push) -> Result<()> {
        self.authn_proto.push_scalars(p).at("authn_proto")?;
        self.princ_name_size.push_scalars(p).at("princ_name_size")?;
        Ok(())
    }
    fn show(&self, out: &mut dyn Printer) {
        self.authn_proto.print("authn_proto", out);
        self.princ_name_size.print("princ_name_size", out);
    }
}

/// Reply to [`InqPrincNameIn`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InqPrincNameOut {
    /// `[out, string, charset(DOS), size_is(princ_name_size)] uint8 princ_name[]`
    pub princ_name: NdrString,
    /// `error_status_t`
    pub result: u32,
}

impl Reply<InqPrincNameIn> for InqPrincNameOut {
    fn read(&mut self, input: &InqPrincNameIn, p: &mut Pull<'_>) -> Result<()> {
        p.text(
                &mut self.princ_name,
                Charset::Dos,
                Dim::conformant_varying(input.princ_name_size).terminated(),
            )
            .at("princ_name")?;
        self.result.pull_scalars(p).at("result")?;
        Ok(())
    }
    fn write(&self, input: &InqPrincNameIn, p: &mut Push) -> Result<()> {
        p.text(
                &self.princ_name,
                Charset::Dos,
                Dim::conformant_varying(input.princ_name_size).terminated(),
            )
            .at("princ_name")?;
        self.result.push_scalars(p).at("result")?;
        Ok(())
    }
    fn show(&self, _input: &InqPrincNameIn, out: &mut dyn Printer) {
        show_text("princ_name", &self.princ_name, out);
        self.result.print("result", out);
    }
    fn kept(input: &InqPrincNameIn) -> InqPrincNameIn {
        InqPrincNameIn {
            princ_name_size: input.princ_name_size,
            ..InqPrincNameIn::default()
        }
    }
}

/// The interface `mgmt`.
///
/// Remote management of RPC servers
pub static MGMT: Interface = Interface {
    name: "mgmt",
    uuid: Some("afa8bd80-7d8a-11c9-bef4-08002b102989"),
    version: (1, 0),
    endpoints: &[],
    functions: &[
        Function::of::<InqIfIdsIn>(),
        Function::of::<InqStatsIn>(),
        Function::of::<IsServerListeningIn>(),
        Function::of::<StopServerListeningIn>(),
        Function::of::<InqPrincNameIn>(),
    ],
    types: TYPES,
};

/// Calls the functions of `mgmt` through a [`Caller`].
#[derive(Clone, Debug)]
pub struct MgmtClient<C> {
    caller: C,
}

impl<C: Caller> MgmtClient<C> {
    /// A client that calls through `caller`.
    pub fn new(caller: C) -> Self {
        Self { caller }
    }

    /// Calls [`InqIfIdsIn`].
    pub async fn inq_if_ids(
        &self,
        input: &InqIfIdsIn,
    ) -> pidl_call::Result<InqIfIdsOut> {
        call(&self.caller, &MGMT, input).await
    }

    /// Calls [`InqStatsIn`].
    pub async fn inq_stats(&self, input: &InqStatsIn) -> pidl_call::Result<InqStatsOut> {
        call(&self.caller, &MGMT, input).await
    }

    /// Calls [`IsServerListeningIn`].
    pub async fn is_server_listening(
        &self,
        input: &IsServerListeningIn,
    ) -> pidl_call::Result<IsServerListeningOut> {
        call(&self.caller, &MGMT, input).await
    }

    /// Calls [`StopServerListeningIn`].
    pub async fn stop_server_listening(
        &self,
        input: &StopServerListeningIn,
    ) -> pidl_call::Result<StopServerListeningOut> {
        call(&self.caller, &MGMT, input).await
    }

    /// Calls [`InqPrincNameIn`].
    pub async fn inq_princ_name(
        &self,
        input: &InqPrincNameIn,
    ) -> pidl_call::Result<InqPrincNameOut> {
        call(&self.caller, &MGMT, input).await
    }
}

/// A server of `mgmt`. Functions it does not have answer with a fault.
pub trait MgmtServer: Send + Sync {
    /// Answers [`InqIfIdsIn`].
    fn inq_if_ids(
        &self,
        _cx: &CallContext,
        _input: InqIfIdsIn,
    ) -> impl Future<Output = Result<InqIfIdsOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`InqStatsIn`].
    fn inq_stats(
        &self,
        _cx: &CallContext,
        _input: InqStatsIn,
    ) -> impl Future<Output = Result<InqStatsOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`IsServerListeningIn`].
    fn is_server_listening(
        &self,
        _cx: &CallContext,
        _input: IsServerListeningIn,
    ) -> impl Future<Output = Result<IsServerListeningOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`StopServerListeningIn`].
    fn stop_server_listening(
        &self,
        _cx: &CallContext,
        _input: StopServerListeningIn,
    ) -> impl Future<Output = Result<StopServerListeningOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }

    /// Answers [`InqPrincNameIn`].
    fn inq_princ_name(
        &self,
        _cx: &CallContext,
        _input: InqPrincNameIn,
    ) -> impl Future<Output = Result<InqPrincNameOut, Fault>> + Send {
        async { Err(Fault::OP_RANGE) }
    }
}

/// Gives calls from the wire to a [`MgmtServer`].
#[derive(Clone, Debug, Default)]
pub struct MgmtDispatcher<S>(pub S);

impl<S: MgmtServer> Dispatch for MgmtDispatcher<S> {
    fn interface(&self) -> &'static Interface {
        &MGMT
    }

    async fn dispatch(
        &self,
        cx: &CallContext,
        opnum: u16,
        stub: &[u8],
    ) -> Result<Vec<u8>, Fault> {
        match opnum {
            0 => answer(cx, stub, |i| self.0.inq_if_ids(cx, i)).await,
            1 => answer(cx, stub, |i| self.0.inq_stats(cx, i)).await,
            2 => answer(cx, stub, |i| self.0.is_server_listening(cx, i)).await,
            3 => answer(cx, stub, |i| self.0.stop_server_listening(cx, i)).await,
            4 => answer(cx, stub, |i| self.0.inq_princ_name(cx, i)).await,
            _ => Err(Fault::OP_RANGE),
        }
    }
}
