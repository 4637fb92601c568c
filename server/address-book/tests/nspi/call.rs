//! Calls that tests make often, and what their answers hold.

use crate::world::{Client, address};
use exchange::exchange::*;
use exchange::oxcerrors::ErrorCode;
use exchange::oxprops::PropertyTag;

pub fn stat() -> Stat {
    Stat { code_page: 1252, template_locale: 0x409, sort_locale: 0x409, ..Stat::default() }
}

pub fn tags(tags: &[u32]) -> PropertyTagArrayR {
    PropertyTagArrayR {
        c_values: tags.len() as u32,
        aul_prop_tag: tags.iter().map(|t| PropertyTag(*t)).collect(),
    }
}

pub fn mids(mids: &[u32]) -> MIdArrayR {
    MIdArrayR { c_values: mids.len() as u32, aul_prop_tag: mids.to_vec() }
}

/// The values of a row.
pub fn values(row: &PropertyRowR) -> &[PropertyValueR] {
    assert_eq!(row.reserved, 0);
    let values = row.lp_props.as_deref().unwrap_or_default();
    assert_eq!(row.c_values as usize, values.len());
    assert!(values.iter().all(|v| v.ul_reserved == 0));
    values
}

/// A value as text.
pub fn text(value: &PropertyValueR) -> String {
    match &value.value {
        PropValUnion::LpszA(Some(text)) => String::from_utf8_lossy(text.as_bytes()).into_owned(),
        PropValUnion::LpszW(Some(text)) => text.to_string_lossy().into_owned(),
        other => panic!("{:?} is no text: {other:?}", value.ul_prop_tag),
    }
}

pub fn number(value: &PropertyValueR) -> i32 {
    match &value.value {
        PropValUnion::L(number) => *number,
        other => panic!("{:?} is no number: {other:?}", value.ul_prop_tag),
    }
}

pub fn bytes(value: &PropertyValueR) -> Vec<u8> {
    match &value.value {
        PropValUnion::Bin(bin) => bin.lpb.clone().unwrap_or_default(),
        other => panic!("{:?} is no bytes: {other:?}", value.ul_prop_tag),
    }
}

/// The first column of rows, as text.
pub fn names(rows: &PropertyRowSetR) -> Vec<String> {
    assert_eq!(rows.c_rows as usize, rows.a_row.len());
    rows.a_row.iter().map(|row| text(&values(row)[0])).collect()
}

pub fn unicode(tag: u32, text: &str) -> PropertyValueR {
    PropertyValueR {
        ul_prop_tag: PropertyTag(tag),
        ul_reserved: 0,
        value: PropValUnion::LpszW(Some(text.into())),
    }
}

pub fn narrow(tag: u32, text: &[u8]) -> PropertyValueR {
    PropertyValueR {
        ul_prop_tag: PropertyTag(tag),
        ul_reserved: 0,
        value: PropValUnion::LpszA(Some(text.into())),
    }
}

/// A session and the calls in it that tests make often.
pub struct Session {
    pub client: NspiClient<Client>,
    pub handle: dcerpc::dtyp::NdrContextHandle,
    pub guid: [u8; 16],
}

impl Session {
    pub async fn bind(client: Client) -> Self {
        let client = NspiClient::new(client);
        let input =
            NspiBindIn { p_stat: stat(), p_server_guid: Some(FlatUidR::default()), ..NspiBindIn::default() };
        let reply = client.nspi_bind(&input).await.unwrap();
        assert_eq!(reply.result, ErrorCode::EC_NONE);
        Session { client, handle: reply.context_handle, guid: reply.p_server_guid.unwrap().ab }
    }

    pub async fn query(&self, p_stat: Stat, count: u32, columns: &[u32]) -> NspiQueryRowsOut {
        let input = NspiQueryRowsIn {
            h_rpc: self.handle.clone(),
            p_stat,
            count,
            p_prop_tags: Some(tags(columns)),
            ..NspiQueryRowsIn::default()
        };
        self.client.nspi_query_rows(&input).await.unwrap()
    }

    pub async fn explicit(&self, mids: &[u32], columns: &[u32]) -> NspiQueryRowsOut {
        let input = NspiQueryRowsIn {
            h_rpc: self.handle.clone(),
            p_stat: stat(),
            count: mids.len() as u32,
            dw_e_table_count: mids.len() as u32,
            lp_e_table: Some(mids.to_vec()),
            p_prop_tags: Some(tags(columns)),
            ..NspiQueryRowsIn::default()
        };
        self.client.nspi_query_rows(&input).await.unwrap()
    }

    pub async fn mid(&self, name: &str) -> u32 {
        let input = NspiDnToMIdIn {
            h_rpc: self.handle.clone(),
            p_names: StringsArrayR { count: 1, strings: vec![String8R { lpsz_a: Some(name.into()) }] },
            ..NspiDnToMIdIn::default()
        };
        let reply = self.client.nspi_dn_to_m_id(&input).await.unwrap();
        assert_eq!(reply.result, ErrorCode::EC_NONE);
        reply.pp_out_m_ids.unwrap().aul_prop_tag[0]
    }

    /// The minimal entry id of somebody.
    pub async fn of(&self, alias: &str) -> u32 {
        let mid = self.mid(&address(alias)).await;
        assert_ne!(mid, 0, "{alias}");
        mid
    }

    pub async fn props(&self, mid: u32, columns: &[u32]) -> NspiGetPropsOut {
        self.props_with(Stat { current_rec: mid, ..stat() }, NspiRetrieveFlags(0), Some(tags(columns))).await
    }

    pub async fn props_with(
        &self,
        p_stat: Stat,
        dw_flags: NspiRetrieveFlags,
        p_prop_tags: Option<PropertyTagArrayR>,
    ) -> NspiGetPropsOut {
        let input = NspiGetPropsIn { h_rpc: self.handle.clone(), dw_flags, p_stat, p_prop_tags };
        self.client.nspi_get_props(&input).await.unwrap()
    }

    pub async fn update(&self, p_stat: Stat) -> NspiUpdateStatOut {
        let input = NspiUpdateStatIn { h_rpc: self.handle.clone(), reserved: 0, p_stat, pl_delta: Some(0) };
        self.client.nspi_update_stat(&input).await.unwrap()
    }

    pub async fn special(&self, flags: u32, p_stat: Stat) -> NspiGetSpecialTableOut {
        let input = NspiGetSpecialTableIn {
            h_rpc: self.handle.clone(),
            dw_flags: NspiSpecialTableFlags(flags),
            p_stat,
            lp_version: 0,
        };
        self.client.nspi_get_special_table(&input).await.unwrap()
    }

    /// The minimal entry id of an address list.
    pub async fn list(&self, name: &str) -> u32 {
        let table = self.special(4, stat()).await.pp_rows.unwrap();
        let row = table.a_row.iter().find(|row| text(&values(row)[4]) == name);
        number(&values(row.unwrap_or_else(|| panic!("{name}")))[3]) as u32
    }

    pub async fn matches(
        &self,
        p_stat: Stat,
        filter: Option<RestrictionR>,
        columns: Option<&[u32]>,
    ) -> NspiGetMatchesOut {
        let input = NspiGetMatchesIn {
            h_rpc: self.handle.clone(),
            p_stat,
            filter: filter.map(Box::new),
            ul_requested: 5000,
            p_prop_tags: columns.map(tags),
            ..NspiGetMatchesIn::default()
        };
        self.client.nspi_get_matches(&input).await.unwrap()
    }

    pub async fn resolve(&self, names: &[&str], columns: &[u32]) -> NspiResolveNamesWOut {
        let strings: Vec<StringR> = names.iter().map(|n| StringR { lpsz_w: Some((*n).into()) }).collect();
        let input = NspiResolveNamesWIn {
            h_rpc: self.handle.clone(),
            p_stat: stat(),
            p_prop_tags: Some(tags(columns)),
            pa_w_str: WStringsArrayR { count: strings.len() as u32, strings },
            ..NspiResolveNamesWIn::default()
        };
        self.client.nspi_resolve_names_w(&input).await.unwrap()
    }

    pub async fn seek(
        &self,
        p_stat: Stat,
        p_target: PropertyValueR,
        table: Option<&[u32]>,
        columns: Option<&[u32]>,
    ) -> NspiSeekEntriesOut {
        let input = NspiSeekEntriesIn {
            h_rpc: self.handle.clone(),
            reserved: 0,
            p_stat,
            p_target,
            lp_e_table: table.map(mids),
            p_prop_tags: columns.map(tags),
        };
        self.client.nspi_seek_entries(&input).await.unwrap()
    }
}

/// Every code a method may return (MS-OXNSPI 2.2.1.2).
pub const CODES: [u32; 18] = [
    0,
    1,
    2,
    0x0004_0380,
    0x8000_4005,
    0x8004_0102,
    0x8004_0108,
    0x8004_010E,
    0x8004_010F,
    0x8004_0111,
    0x8004_0117,
    0x8004_011E,
    0x8004_011F,
    0x8004_0403,
    0x8004_0405,
    0x8007_0005,
    0x8007_000E,
    0x8007_0057,
];

/// The client's code page is UTF-16, which no 8-bit string can be in.
pub fn wide() -> Stat {
    Stat { code_page: CP_WINUNICODE, ..stat() }
}

/// No container has this number.
pub fn nowhere() -> Stat {
    Stat { container_id: 0x7777_7777, ..stat() }
}
