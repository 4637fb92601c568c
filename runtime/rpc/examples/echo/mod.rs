//! What an echo server answers.

use dcerpc::echo::*;
use pidl_ndr::NtStatus;
use pidl_rpc::{CallContext, Fault};
use std::time::Duration;

/// The most `echo_SourceData` makes up, in bytes.
const MOST: u32 = 16 * 1024 * 1024;
/// `STATUS_INVALID_LEVEL`
const INVALID_LEVEL: NtStatus = NtStatus(0xc000_0148);

pub struct Echo;

impl RpcechoServer for Echo {
    async fn echo_add_one(&self, _: &CallContext, input: EchoAddOneIn) -> Result<EchoAddOneOut, Fault> {
        Ok(EchoAddOneOut { out_data: input.in_data.wrapping_add(1) })
    }

    async fn echo_echo_data(&self, _: &CallContext, input: EchoEchoDataIn) -> Result<EchoEchoDataOut, Fault> {
        Ok(EchoEchoDataOut { out_data: input.in_data })
    }

    async fn echo_sink_data(&self, _: &CallContext, _: EchoSinkDataIn) -> Result<(), Fault> {
        Ok(())
    }

    async fn echo_source_data(
        &self,
        _: &CallContext,
        input: EchoSourceDataIn,
    ) -> Result<EchoSourceDataOut, Fault> {
        if input.len > MOST {
            return Err(Fault(dcerpc::dcerpc::FaultStatus::NCA_S_FAULT_REMOTE_NO_MEMORY.0));
        }
        Ok(EchoSourceDataOut { data: (0..input.len).map(|i| i as u8).collect() })
    }

    async fn echo_test_call(&self, _: &CallContext, input: EchoTestCallIn) -> Result<EchoTestCallOut, Fault> {
        Ok(EchoTestCallOut { s2: Some(input.s1) })
    }

    async fn echo_test_call2(
        &self,
        _: &CallContext,
        input: EchoTestCall2In,
    ) -> Result<EchoTestCall2Out, Fault> {
        let info = match input.level {
            1 => EchoInfo::Info1(EchoInfo1 { v: 10 }),
            2 => EchoInfo::Info2(EchoInfo2 { v: 20 }),
            3 => EchoInfo::Info3(EchoInfo3 { v: 30 }),
            4 => EchoInfo::Info4(EchoInfo4 { v: 40 }),
            5 => EchoInfo::Info5(EchoInfo5 { v1: 50, v2: 60 }),
            6 => EchoInfo::Info6(EchoInfo6 { v1: 70, info1: EchoInfo1 { v: 80 } }),
            7 => EchoInfo::Info7(EchoInfo7 { v1: 80, info4: EchoInfo4 { v: 90 } }),
            // A union without an arm for the level cannot be sent.
            _ => return Err(Fault(INVALID_LEVEL.0)),
        };
        Ok(EchoTestCall2Out { info, result: NtStatus(0) })
    }

    async fn echo_test_sleep(
        &self,
        _: &CallContext,
        input: EchoTestSleepIn,
    ) -> Result<EchoTestSleepOut, Fault> {
        tokio::time::sleep(Duration::from_secs(input.seconds.min(60).into())).await;
        Ok(EchoTestSleepOut { result: input.seconds })
    }

    async fn echo_test_enum(&self, _: &CallContext, input: EchoTestEnumIn) -> Result<EchoTestEnumOut, Fault> {
        let EchoTestEnumIn { foo1, mut foo2, foo3 } = input;
        foo2.e1 = EchoEnum1::ECHO_ENUM2;
        Ok(EchoTestEnumOut { foo1, foo2, foo3 })
    }

    async fn echo_test_surrounding(
        &self,
        _: &CallContext,
        input: EchoTestSurroundingIn,
    ) -> Result<EchoTestSurroundingOut, Fault> {
        let x = input.data.x.checked_mul(2).filter(|x| *x <= MOST).ok_or(Fault::UNSPECIFIED)?;
        Ok(EchoTestSurroundingOut { data: EchoSurrounding { x, surrounding: vec![0; x as usize] } })
    }

    async fn echo_test_double_pointer(
        &self,
        _: &CallContext,
        input: EchoTestDoublePointerIn,
    ) -> Result<EchoTestDoublePointerOut, Fault> {
        Ok(EchoTestDoublePointerOut { result: input.data.flatten().unwrap_or(0) })
    }
}
