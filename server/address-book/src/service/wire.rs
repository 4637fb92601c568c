//! The server trait that is generated from exchange.idl: parameters in, parameters
//! out, codes instead of values where a method fails.

use super::{HANDLES, NspiService, Session, ours, theirs};
use dcerpc::dtyp::NdrContextHandle;
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;
use pidl_call::CallContext;
use pidl_rpc::{CallInfo, Fault};

impl NspiServer for NspiService {
    async fn nspi_bind(&self, cx: &CallContext, input: NspiBindIn) -> Result<NspiBindOut, Fault> {
        let info = CallInfo::of(cx).ok_or(Fault::ACCESS_DENIED)?;
        Ok(match self.bind(info, &input).await {
            Ok(handle) => NspiBindOut {
                p_server_guid: input.p_server_guid.map(|_| FlatUidR { ab: self.book.server() }),
                context_handle: theirs(&handle?),
                result: ErrorCode::EC_NONE,
            },
            Err(result) => NspiBindOut {
                p_server_guid: input.p_server_guid,
                context_handle: NdrContextHandle::default(),
                result,
            },
        })
    }

    async fn nspi_unbind(&self, cx: &CallContext, input: NspiUnbindIn) -> Result<NspiUnbindOut, Fault> {
        let info = CallInfo::of(cx).ok_or(Fault::CONTEXT_MISMATCH)?;
        let closed = info.group.close::<Session>(HANDLES, &mut ours(&input.context_handle));
        let result = match closed {
            Ok(_) => NspiUnbindResult::UNBIND_SUCCESS,
            Err(_) => NspiUnbindResult::UNBIND_FAILURE,
        };
        Ok(NspiUnbindOut { context_handle: NdrContextHandle::default(), result })
    }

    async fn nspi_update_stat(
        &self,
        cx: &CallContext,
        input: NspiUpdateStatIn,
    ) -> Result<NspiUpdateStatOut, Fault> {
        Ok(match self.enter(cx, &input.h_rpc)?.update_stat(&input) {
            Ok((p_stat, moved)) => NspiUpdateStatOut {
                p_stat,
                pl_delta: input.pl_delta.map(|_| moved),
                result: ErrorCode::EC_NONE,
            },
            Err(result) => NspiUpdateStatOut { p_stat: input.p_stat, pl_delta: input.pl_delta, result },
        })
    }

    async fn nspi_query_rows(
        &self,
        cx: &CallContext,
        input: NspiQueryRowsIn,
    ) -> Result<NspiQueryRowsOut, Fault> {
        Ok(match self.enter(cx, &input.h_rpc)?.query_rows(&input).await {
            Ok((p_stat, rows)) => {
                NspiQueryRowsOut { p_stat, pp_rows: Some(rows), result: ErrorCode::EC_NONE }
            }
            Err(result) => NspiQueryRowsOut { p_stat: input.p_stat, pp_rows: None, result },
        })
    }

    async fn nspi_seek_entries(
        &self,
        cx: &CallContext,
        input: NspiSeekEntriesIn,
    ) -> Result<NspiSeekEntriesOut, Fault> {
        Ok(match self.enter(cx, &input.h_rpc)?.seek_entries(&input).await {
            Ok((p_stat, pp_rows)) => NspiSeekEntriesOut { p_stat, pp_rows, result: ErrorCode::EC_NONE },
            Err(result) => NspiSeekEntriesOut { p_stat: input.p_stat, pp_rows: None, result },
        })
    }

    async fn nspi_get_matches(
        &self,
        cx: &CallContext,
        input: NspiGetMatchesIn,
    ) -> Result<NspiGetMatchesOut, Fault> {
        Ok(match self.enter(cx, &input.h_rpc)?.get_matches(&input).await {
            Ok((p_stat, mids, pp_rows)) => {
                NspiGetMatchesOut { p_stat, pp_out_m_ids: Some(mids), pp_rows, result: ErrorCode::EC_NONE }
            }
            Err(result) => {
                NspiGetMatchesOut { p_stat: input.p_stat, pp_out_m_ids: None, pp_rows: None, result }
            }
        })
    }

    async fn nspi_resort_restriction(
        &self,
        cx: &CallContext,
        input: NspiResortRestrictionIn,
    ) -> Result<NspiResortRestrictionOut, Fault> {
        Ok(match self.enter(cx, &input.h_rpc)?.resort_restriction(&input) {
            Ok((p_stat, mids)) => {
                NspiResortRestrictionOut { p_stat, pp_out_m_ids: Some(mids), result: ErrorCode::EC_NONE }
            }
            Err(result) => NspiResortRestrictionOut { p_stat: input.p_stat, pp_out_m_ids: None, result },
        })
    }

    async fn nspi_dn_to_m_id(&self, cx: &CallContext, input: NspiDnToMIdIn) -> Result<NspiDnToMIdOut, Fault> {
        let mids = self.enter(cx, &input.h_rpc)?.dn_to_mid(&input);
        Ok(NspiDnToMIdOut { pp_out_m_ids: Some(mids), result: ErrorCode::EC_NONE })
    }

    async fn nspi_get_prop_list(
        &self,
        cx: &CallContext,
        input: NspiGetPropListIn,
    ) -> Result<NspiGetPropListOut, Fault> {
        Ok(match self.enter(cx, &input.h_rpc)?.get_prop_list(&input).await {
            Ok(tags) => NspiGetPropListOut { pp_prop_tags: Some(tags), result: ErrorCode::EC_NONE },
            Err(result) => NspiGetPropListOut { pp_prop_tags: None, result },
        })
    }

    async fn nspi_get_props(
        &self,
        cx: &CallContext,
        input: NspiGetPropsIn,
    ) -> Result<NspiGetPropsOut, Fault> {
        Ok(match self.enter(cx, &input.h_rpc)?.get_props(&input).await {
            Ok((result, row)) => NspiGetPropsOut { pp_rows: Some(row), result },
            Err(result) => NspiGetPropsOut { pp_rows: None, result },
        })
    }

    async fn nspi_compare_m_ids(
        &self,
        cx: &CallContext,
        input: NspiCompareMIdsIn,
    ) -> Result<NspiCompareMIdsOut, Fault> {
        Ok(match self.enter(cx, &input.h_rpc)?.compare_mids(&input) {
            Ok(pl_result) => NspiCompareMIdsOut { pl_result, result: ErrorCode::EC_NONE },
            Err(result) => NspiCompareMIdsOut { pl_result: 0, result },
        })
    }

    async fn nspi_mod_props(
        &self,
        cx: &CallContext,
        input: NspiModPropsIn,
    ) -> Result<NspiModPropsOut, Fault> {
        let done = self.enter(cx, &input.h_rpc)?.mod_props(&input).await;
        Ok(NspiModPropsOut { result: code(done) })
    }

    async fn nspi_get_special_table(
        &self,
        cx: &CallContext,
        input: NspiGetSpecialTableIn,
    ) -> Result<NspiGetSpecialTableOut, Fault> {
        Ok(match self.enter(cx, &input.h_rpc)?.get_special_table(&input) {
            Ok((lp_version, rows)) => {
                NspiGetSpecialTableOut { lp_version, pp_rows: Some(rows), result: ErrorCode::EC_NONE }
            }
            Err(result) => NspiGetSpecialTableOut { lp_version: input.lp_version, pp_rows: None, result },
        })
    }

    async fn nspi_get_template_info(
        &self,
        cx: &CallContext,
        input: NspiGetTemplateInfoIn,
    ) -> Result<NspiGetTemplateInfoOut, Fault> {
        Ok(match self.enter(cx, &input.h_rpc)?.get_template_info(&input) {
            Ok(row) => NspiGetTemplateInfoOut { pp_data: Some(row), result: ErrorCode::EC_NONE },
            Err(result) => NspiGetTemplateInfoOut { pp_data: None, result },
        })
    }

    async fn nspi_mod_link_att(
        &self,
        cx: &CallContext,
        input: NspiModLinkAttIn,
    ) -> Result<NspiModLinkAttOut, Fault> {
        let done = self.enter(cx, &input.h_rpc)?.mod_link_att(&input).await;
        Ok(NspiModLinkAttOut { result: code(done) })
    }

    async fn nspi_query_columns(
        &self,
        cx: &CallContext,
        input: NspiQueryColumnsIn,
    ) -> Result<NspiQueryColumnsOut, Fault> {
        let columns = self.enter(cx, &input.h_rpc)?.query_columns(&input);
        Ok(NspiQueryColumnsOut { pp_columns: Some(columns), result: ErrorCode::EC_NONE })
    }

    async fn nspi_get_names_from_i_ds(
        &self,
        cx: &CallContext,
        input: NspiGetNamesFromIDsIn,
    ) -> Result<NspiGetNamesFromIDsOut, Fault> {
        let (result, tags, names) = self.enter(cx, &input.h_rpc)?.get_names_from_ids(&input);
        Ok(NspiGetNamesFromIDsOut { pp_returned_prop_tags: Some(tags), pp_names: Some(names), result })
    }

    async fn nspi_get_i_ds_from_names(
        &self,
        cx: &CallContext,
        input: NspiGetIDsFromNamesIn,
    ) -> Result<NspiGetIDsFromNamesOut, Fault> {
        let (result, tags) = self.enter(cx, &input.h_rpc)?.get_ids_from_names(&input);
        Ok(NspiGetIDsFromNamesOut { pp_prop_tags: Some(tags), result })
    }

    async fn nspi_resolve_names(
        &self,
        cx: &CallContext,
        input: NspiResolveNamesIn,
    ) -> Result<NspiResolveNamesOut, Fault> {
        let call = self.enter(cx, &input.h_rpc)?;
        let page = crate::code_page::CodePage::new(input.p_stat.code_page);
        let decode = |s: &String8R| page?.decode(s.lpsz_a.as_ref()?.as_bytes());
        let names: Vec<Option<String>> = input.pa_str.strings.iter().map(decode).collect();
        let tags = input.p_prop_tags.as_ref();
        Ok(match call.resolve_names(&input.p_stat, input.reserved, tags, &names).await {
            Ok((mids, rows)) => {
                NspiResolveNamesOut { pp_m_ids: Some(mids), pp_rows: Some(rows), result: ErrorCode::EC_NONE }
            }
            Err(result) => NspiResolveNamesOut { pp_m_ids: None, pp_rows: None, result },
        })
    }

    async fn nspi_resolve_names_w(
        &self,
        cx: &CallContext,
        input: NspiResolveNamesWIn,
    ) -> Result<NspiResolveNamesWOut, Fault> {
        let call = self.enter(cx, &input.h_rpc)?;
        let decode = |s: &StringR| Some(s.lpsz_w.as_ref()?.to_string_lossy().into_owned());
        let names: Vec<Option<String>> = input.pa_w_str.strings.iter().map(decode).collect();
        let tags = input.p_prop_tags.as_ref();
        Ok(match call.resolve_names(&input.p_stat, input.reserved, tags, &names).await {
            Ok((mids, rows)) => {
                NspiResolveNamesWOut { pp_m_ids: Some(mids), pp_rows: Some(rows), result: ErrorCode::EC_NONE }
            }
            Err(result) => NspiResolveNamesWOut { pp_m_ids: None, pp_rows: None, result },
        })
    }
}

fn code(done: Result<(), ErrorCode>) -> ErrorCode {
    done.err().unwrap_or(ErrorCode::EC_NONE)
}
