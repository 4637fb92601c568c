//! What properties there are, and those of one object (MS-OXNSPI 3.1.4.1.5 to 3.1.4.1.7).

use super::rows::{Format, is_error, tags};
use super::{Answer, Call, page};
use crate::code_page::CodePage;
use crate::value::Column;
use exchange::exchange::{
    NspiGetPropListIn, NspiGetPropsIn, NspiQueryColumnsFlags, NspiQueryColumnsIn, NspiRetrieveFlags,
    PositioningMId, PropertyRowR, PropertyTagArrayR,
};
use exchange::oxcerrors::ErrorCode;
use exchange::oxctypes::PropertyType;

impl Call {
    /// `NspiQueryColumns`: every property the server knows.
    pub(super) fn query_columns(&self, input: &NspiQueryColumnsIn) -> PropertyTagArrayR {
        let unicode = input.dw_flags.0 & NspiQueryColumnsFlags::NSPI_UNICODE_PROPTYPES.0 != 0;
        tags(Column::all(unicode).map(|column| column.tag).collect())
    }

    /// `NspiGetPropList`: the properties that have values on an object, strings in 8 bits.
    pub(super) async fn get_prop_list(&self, input: &NspiGetPropListIn) -> Answer<PropertyTagArrayR> {
        let page = page(input.code_page)?;
        let skip_objects = input.dw_flags.0 & NspiRetrieveFlags::F_SKIP_OBJECTS.0 != 0;
        let place = self.locate(input.dw_m_id).ok_or(ErrorCode::EC_GENERAL_FAILURE)?;
        let columns: Vec<Column> = Column::all(false)
            .filter(|c| !(skip_objects && c.wanted == PropertyType::PTYP_EMBEDDED_TABLE))
            .collect();
        let fetched = self.fetch(&[Some(place)], &columns).await;
        let reader = self.reader(page, false, fetched);
        let has = |column: &Column| !is_error(&reader.property(Some(place), column));
        Ok(tags(columns.into_iter().filter(has).map(|c| c.tag).collect()))
    }

    /// `NspiGetProps`: properties of the object at a place. Whether one is missing is
    /// said by the code.
    pub(super) async fn get_props(&self, input: &NspiGetPropsIn) -> Answer<(ErrorCode, PropertyRowR)> {
        let stat = &input.p_stat;
        let list = match &input.p_prop_tags {
            Some(list) => list.clone(),
            None => {
                let all = NspiGetPropListIn {
                    dw_flags: input.dw_flags,
                    dw_m_id: stat.current_rec,
                    code_page: stat.code_page,
                    ..NspiGetPropListIn::default()
                };
                self.get_prop_list(&all).await?
            }
        };
        let columns = self.columns(Some(&list))?;
        let narrow = [PropertyType::PTYP_STRING8, PropertyType::PTYP_MULTIPLE_STRING8];
        let page = CodePage::new(stat.code_page).ok_or(ErrorCode::EC_INVALID_CODEPAGE)?;
        if page == CodePage::Unicode && columns.iter().any(|c| narrow.contains(&c.wanted)) {
            return Err(ErrorCode::EC_INVALID_CODEPAGE);
        }
        // After NspiGetMatches the container is the object that was asked about.
        let known = self.container(stat).is_ok() || self.locate(stat.container_id).is_some();
        let current = stat.current_rec != PositioningMId::MID_CURRENT.0;
        let place = self.locate(stat.current_rec).filter(|_| known && current);
        let ephemeral = input.dw_flags.0 & NspiRetrieveFlags::F_EPH_ID.0 != 0;
        let rows = self.rows(&[place], Format { page, ephemeral, columns }).await?;
        let row = rows.rows.into_iter().next().unwrap_or_default();
        let missing = row.lp_props.iter().flatten().any(is_error);
        Ok((if missing { ErrorCode::EC_ERRORS_RETURNED } else { ErrorCode::EC_NONE }, row))
    }
}
