//! The address book of the organisation (MS-OXNSPI).

use crate::caller::Connection;
use crate::error::result;
use crate::properties::{Properties, PropertyTag, binary};
use crate::recipient::{Recipient, RecipientType};
use crate::server::{Server, Service};
use crate::{Error, Result};
use dcerpc::dtyp::NdrContextHandle;
use exchange::exchange::{
    NspiBindIn, NspiClient, NspiDnToMIdIn, NspiGetMatchesIn, NspiGetPropsIn, NspiQueryRowsIn,
    NspiResolveNamesWIn, NspiRetrieveFlags, NspiUnbindIn, PropValUnion, PropertyRestrictionR, PropertyRowR,
    PropertyTagArrayR, PropertyValueR, RestrictionR, RestrictionUnionR, Stat, String8R, StringR,
    StringsArrayR, WStringsArrayR,
};
use exchange::oxcdata::{PropertyValue, RelOp, RestrictType};
use exchange::oxcerrors::ErrorCode;
use pidl_ndr::Nttime;
use pidl_rpc::security::Credentials;
use std::collections::VecDeque;

/// Code page of 8-bit strings, which are not asked for; a place cannot have that of
/// Unicode (MS-OXNSPI 3.1.4.1.1).
const WESTERN: u32 = 1252;
/// Locale that names are sorted in.
const LOCALE: u32 = 0x0409;
/// Candidates of an ambiguous name.
const CANDIDATES: u32 = 50;
/// Rows asked for at once.
const PAGE: u32 = 500;
/// MIDs below are answers, not objects (MS-OXNSPI 2.2.1.9).
const AMBIGUOUS: u32 = 1;
const RESOLVED: u32 = 2;
/// `MID_BEGINNING_OF_TABLE` and `MID_END_OF_TABLE`
const BEGINNING: u32 = 0;
const END: u32 = 2;

/// What is asked of every entry.
const COLUMNS: [PropertyTag; 13] = [
    PropertyTag::PID_TAG_DISPLAY_NAME,
    PropertyTag::PID_TAG_EMAIL_ADDRESS,
    PropertyTag::PID_TAG_ADDRESS_TYPE,
    PropertyTag::PID_TAG_SMTP_ADDRESS,
    PropertyTag::PID_TAG_ACCOUNT,
    PropertyTag::PID_TAG_OBJECT_TYPE,
    PropertyTag::PID_TAG_DISPLAY_TYPE,
    PropertyTag::PID_TAG_TITLE,
    PropertyTag::PID_TAG_COMPANY_NAME,
    PropertyTag::PID_TAG_DEPARTMENT_NAME,
    PropertyTag::PID_TAG_OFFICE_LOCATION,
    PropertyTag::PID_TAG_BUSINESS_TELEPHONE_NUMBER,
    PropertyTag::PID_TAG_INSTANCE_KEY,
];

/// Distinguished name of the database a mailbox is in, as text.
const HOME_MDB: PropertyTag = PropertyTag(0x8006_001f);

/// Somebody in the address book.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// What the address book says of it.
    pub properties: Properties,
}

impl Entry {
    /// Name that people see.
    #[must_use]
    pub fn display_name(&self) -> String {
        self.properties.text(PropertyTag::PID_TAG_DISPLAY_NAME).unwrap_or_default()
    }

    /// Distinguished name (`/o=…/cn=…`).
    #[must_use]
    pub fn dn(&self) -> String {
        self.properties.text(PropertyTag::PID_TAG_EMAIL_ADDRESS).unwrap_or_default()
    }

    /// Internet address.
    #[must_use]
    pub fn smtp(&self) -> Option<String> {
        self.properties.text(PropertyTag::PID_TAG_SMTP_ADDRESS).filter(|a| !a.is_empty())
    }

    /// Account name.
    #[must_use]
    pub fn account(&self) -> Option<String> {
        self.properties.text(PropertyTag::PID_TAG_ACCOUNT).filter(|a| !a.is_empty())
    }

    /// It as a recipient of mail.
    #[must_use]
    pub fn recipient(&self, kind: RecipientType) -> Recipient {
        let mut recipient = Recipient::exchange(kind, &self.dn(), &self.display_name());
        for tag in [
            PropertyTag::PID_TAG_OBJECT_TYPE,
            PropertyTag::PID_TAG_DISPLAY_TYPE,
            PropertyTag::PID_TAG_SMTP_ADDRESS,
        ] {
            if let Some(value) = self.properties.get(tag) {
                recipient.properties.set(tag, value.clone());
            }
        }
        recipient
    }

    fn mid(&self) -> Option<u32> {
        let key = self.properties.binary(PropertyTag::PID_TAG_INSTANCE_KEY)?;
        Some(u32::from_le_bytes(key.get(..4)?.try_into().ok()?))
    }
}

/// What became of a name.
#[derive(Clone, Debug, PartialEq)]
pub enum Resolved {
    /// One has it.
    One(Entry),
    /// Several have it.
    Ambiguous,
    /// Nobody has it.
    Unknown,
}

/// A session with an address book.
#[derive(Debug)]
pub struct AddressBook {
    connection: Connection,
    handle: NdrContextHandle,
}

impl AddressBook {
    /// Connects to the address book that a server refers to.
    pub async fn connect(server: &Server, credentials: &Credentials, user_dn: &str) -> Result<Self> {
        let host = server.address_book_host(credentials, user_dn).await?;
        let server = if host == server.binding.host { server.clone() } else { server.on(&host) };
        let client = server.connect(Service::AddressBook, credentials).await?;
        Self::over(Connection::new(client)).await
    }

    /// Begins a session over a connection that is there.
    pub async fn over(connection: Connection) -> Result<Self> {
        let input = NspiBindIn { p_stat: stat(), ..NspiBindIn::default() };
        let out = NspiClient::new(&connection).nspi_bind(&input).await.map_err(Error::of_call)?;
        result("NspiBind", out.result)?;
        Ok(AddressBook { connection, handle: out.context_handle })
    }

    fn client(&self) -> NspiClient<&Connection> {
        NspiClient::new(&self.connection)
    }

    /// How many calls were made on the connection.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.connection.calls()
    }

    /// Looks names up: parts of names, accounts, addresses (ANR). One call for all.
    pub async fn resolve(&self, names: &[&str]) -> Result<Vec<Resolved>> {
        if names.is_empty() {
            return Ok(Vec::new());
        }
        let strings: Vec<StringR> =
            names.iter().map(|name| StringR { lpsz_w: Some((*name).into()) }).collect();
        let input = NspiResolveNamesWIn {
            h_rpc: self.handle.clone(),
            p_stat: stat(),
            p_prop_tags: Some(tags(&COLUMNS)),
            pa_w_str: WStringsArrayR { count: number(strings.len()), strings },
            ..NspiResolveNamesWIn::default()
        };
        let out = self.client().nspi_resolve_names_w(&input).await.map_err(Error::of_call)?;
        result("NspiResolveNamesW", out.result)?;
        let mids = out.pp_m_ids.map(|m| m.aul_prop_tag).unwrap_or_default();
        if mids.len() != names.len() {
            let (asked, got) = (names.len(), mids.len());
            return Err(Error::Malformed(format!("NspiResolveNamesW: {got} answers to {asked} names")));
        }
        let mut rows: VecDeque<PropertyRowR> = out.pp_rows.map(|r| r.a_row).unwrap_or_default().into();
        let one = |mid: u32| {
            Ok(match mid {
                RESOLVED => {
                    let row = rows.pop_front();
                    let row = row.ok_or_else(|| {
                        Error::Malformed("NspiResolveNamesW: a name was resolved and has no row".into())
                    })?;
                    Resolved::One(entry(row))
                }
                AMBIGUOUS => Resolved::Ambiguous,
                _ => Resolved::Unknown,
            })
        };
        mids.into_iter().map(one).collect()
    }

    /// The entry of a name that only one has.
    pub async fn resolve_one(&self, name: &str) -> Result<Entry> {
        match self.resolve(&[name]).await?.pop() {
            Some(Resolved::One(entry)) => Ok(entry),
            Some(Resolved::Ambiguous) => {
                let found = self.search(name).await?;
                let candidates = found.iter().map(Entry::display_name).collect();
                Err(Error::Ambiguous { name: name.to_owned(), candidates })
            }
            _ => Err(Error::Unresolved(name.to_owned())),
        }
    }

    /// All whom a name may mean, up to some.
    pub async fn search(&self, name: &str) -> Result<Vec<Entry>> {
        let anr = PropertyTag::PID_TAG_ANR;
        let value = PropertyValueR {
            ul_prop_tag: anr,
            ul_reserved: 0,
            value: PropValUnion::LpszW(Some(name.into())),
        };
        let restriction = RestrictionR {
            rt: u32::from(RestrictType::RES_PROPERTY.0),
            res: RestrictionUnionR::ResProperty(PropertyRestrictionR {
                relop: u32::from(RelOp::RELOP_EQ.0),
                ul_prop_tag: anr,
                lp_prop: Some(value),
            }),
        };
        let input = NspiGetMatchesIn {
            h_rpc: self.handle.clone(),
            p_stat: stat(),
            filter: Some(Box::new(restriction)),
            ul_requested: CANDIDATES,
            p_prop_tags: Some(tags(&COLUMNS)),
            ..NspiGetMatchesIn::default()
        };
        let out = self.client().nspi_get_matches(&input).await.map_err(Error::of_call)?;
        match out.result {
            ErrorCode::EC_NOT_FOUND => return Ok(Vec::new()),
            code => result("NspiGetMatches", code)?,
        }
        Ok(out.pp_rows.map(|r| r.a_row).unwrap_or_default().into_iter().map(entry).collect())
    }

    /// Everybody in the global address list, page by page.
    #[must_use]
    pub fn entries(&self) -> Entries<'_> {
        Entries { book: self, stat: stat(), ready: VecDeque::new(), at_end: false }
    }

    /// Properties of an entry.
    pub async fn properties(&self, of: &Entry, wanted: &[PropertyTag]) -> Result<Properties> {
        let mid = match of.mid() {
            Some(mid) => mid,
            None => self.mid_of(&of.dn()).await?,
        };
        self.properties_of(mid, wanted).await
    }

    async fn properties_of(&self, mid: u32, wanted: &[PropertyTag]) -> Result<Properties> {
        let input = NspiGetPropsIn {
            h_rpc: self.handle.clone(),
            dw_flags: NspiRetrieveFlags(0),
            p_stat: Stat { current_rec: mid, ..stat() },
            p_prop_tags: Some(tags(wanted)),
        };
        let out = self.client().nspi_get_props(&input).await.map_err(Error::of_call)?;
        if out.result != ErrorCode::EC_WARN_WITH_ERRORS {
            result("NspiGetProps", out.result)?;
        }
        Ok(out.pp_rows.map(|row| entry(row).properties).unwrap_or_default())
    }

    async fn mid_of(&self, dn: &str) -> Result<u32> {
        let strings = vec![String8R { lpsz_a: Some(dn.into()) }];
        let input = NspiDnToMIdIn {
            h_rpc: self.handle.clone(),
            p_names: StringsArrayR { count: 1, strings },
            ..NspiDnToMIdIn::default()
        };
        let out = self.client().nspi_dn_to_m_id(&input).await.map_err(Error::of_call)?;
        result("NspiDNToMId", out.result)?;
        let mid = out.pp_out_m_ids.and_then(|m| m.aul_prop_tag.first().copied()).filter(|m| *m != 0);
        mid.ok_or_else(|| Error::Unresolved(dn.to_owned()))
    }

    /// The distinguished name of the server that has somebody's mailbox
    /// (`/o=…/cn=Configuration/cn=Servers/cn=…`); none for who has none.
    pub async fn mailbox_server(&self, of: &Entry) -> Result<Option<String>> {
        let home = self.properties(of, &[HOME_MDB]).await?.text(HOME_MDB).unwrap_or_default();
        // The database is below its server.
        let lower = home.to_ascii_lowercase();
        let end = lower.find("/cn=microsoft private mdb").unwrap_or(home.len());
        Ok(home.get(..end).filter(|dn| !dn.is_empty()).map(str::to_owned))
    }

    /// Ends the session.
    pub async fn close(self) -> Result<()> {
        let input = NspiUnbindIn { context_handle: self.handle.clone(), reserved: 0 };
        self.client().nspi_unbind(&input).await.map_err(Error::of_call)?;
        Ok(())
    }
}

/// Entries of the global address list.
#[derive(Debug)]
pub struct Entries<'a> {
    book: &'a AddressBook,
    stat: Stat,
    ready: VecDeque<Entry>,
    at_end: bool,
}

impl Entries<'_> {
    /// The next one.
    pub async fn next(&mut self) -> Result<Option<Entry>> {
        while self.ready.is_empty() && !self.at_end {
            let input = NspiQueryRowsIn {
                h_rpc: self.book.handle.clone(),
                p_stat: self.stat.clone(),
                count: PAGE,
                p_prop_tags: Some(tags(&COLUMNS)),
                ..NspiQueryRowsIn::default()
            };
            let out = self.book.client().nspi_query_rows(&input).await.map_err(Error::of_call)?;
            result("NspiQueryRows", out.result)?;
            let rows = out.pp_rows.map(|r| r.a_row).unwrap_or_default();
            self.at_end = rows.is_empty() || out.p_stat.current_rec == END;
            self.stat = out.p_stat;
            self.ready.extend(rows.into_iter().map(entry));
        }
        Ok(self.ready.pop_front())
    }
}

fn stat() -> Stat {
    Stat {
        current_rec: BEGINNING,
        code_page: WESTERN,
        template_locale: LOCALE,
        sort_locale: LOCALE,
        ..Stat::default()
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn tags(wanted: &[PropertyTag]) -> PropertyTagArrayR {
    PropertyTagArrayR { c_values: number(wanted.len()), aul_prop_tag: wanted.to_vec() }
}

fn entry(row: PropertyRowR) -> Entry {
    let one = |p: PropertyValueR| Some((p.ul_prop_tag, value(p.value)?));
    let values = row.lp_props.unwrap_or_default().into_iter().filter_map(one).collect();
    Entry { properties: Properties(values) }
}

/// A value of the address book as one of mailboxes; those of several values are left out.
fn value(value: PropValUnion) -> Option<PropertyValue> {
    Some(match value {
        PropValUnion::I(n) => PropertyValue::Integer16(n),
        PropValUnion::L(n) => PropertyValue::Integer32(n),
        PropValUnion::B(n) => PropertyValue::Boolean(u8::from(n != 0)),
        PropValUnion::LpszA(text) => PropertyValue::String8(text?),
        PropValUnion::LpszW(text) => PropertyValue::String(text?),
        PropValUnion::Bin(bytes) => binary(bytes.lpb.unwrap_or_default()),
        PropValUnion::Err(code) => PropertyValue::ErrorCode(code),
        PropValUnion::Ft(time) => PropertyValue::Time(Nttime(
            u64::from(time.dw_high_date_time) << 32 | u64::from(time.dw_low_date_time),
        )),
        _ => return None,
    })
}
