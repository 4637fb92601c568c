//! Names: what somebody typed (MS-OXNSPI 3.1.4.1.16, 3.1.4.1.17), and distinguished
//! names (3.1.4.1.13).

use super::rows::{Format, set};
use super::table::mids;
use super::{Answer, Call, page};
use exchange::exchange::{AnrMId, MIdArrayR, NspiDnToMIdIn, PropertyRowSetR, PropertyTagArrayR, Stat};
use exchange::oxcerrors::ErrorCode;

impl Call {
    /// `NspiResolveNames` and `NspiResolveNamesW`: what became of each string, and the rows of
    /// those that mean one entry.
    pub(super) async fn resolve_names(
        &self,
        stat: &Stat,
        reserved: u32,
        tags: Option<&PropertyTagArrayR>,
        names: &[Option<String>],
    ) -> Answer<(MIdArrayR, PropertyRowSetR)> {
        let page = page(stat.code_page)?;
        if reserved != 0 {
            return Err(ErrorCode::EC_INVALID_PARAMETER);
        }
        self.container(stat)?;
        if names.len() > self.book.options().limits.names {
            return Err(ErrorCode::EC_TABLE_TOO_BIG);
        }
        let columns = self.columns(tags)?;
        let container_id = stat.container_id;
        let names = names.to_vec();
        // A short name may be the beginning of thousands.
        let found = self.work(names.len() * 100, move |call| {
            let container = call.snapshot.container(container_id)?;
            let one = |name: &Option<String>| name.as_ref().map(|name| call.resolve(container, name));
            Some(names.iter().map(|name| one(name).unwrap_or_default()).collect::<Vec<_>>())
        });
        let found = found.await?.ok_or(ErrorCode::EC_INVALID_BOOKMARK)?;
        let (mut results, mut places) = (Vec::with_capacity(found.len()), Vec::new());
        for found in found {
            results.push(match found.as_slice() {
                [] => AnrMId::MID_UNRESOLVED.0,
                [one] => {
                    places.push(Some(*one));
                    AnrMId::MID_RESOLVED.0
                }
                _ => AnrMId::MID_AMBIGUOUS.0,
            });
        }
        let rows = self.rows(&places, Format { page, ephemeral: false, columns }).await?;
        if !rows.all {
            return Err(ErrorCode::EC_TABLE_TOO_BIG);
        }
        Ok((mids(results), set(rows.rows)))
    }

    /// `NspiDNToMId`: the minimal entry ids of distinguished names, 0 for those nobody has.
    pub(super) fn dn_to_mid(&self, input: &NspiDnToMIdIn) -> MIdArrayR {
        let one = |name: &str| {
            let place = self.snapshot.by_address(name);
            let entry = place.filter(|p| self.snapshot.sees(self.viewer(), *p)).map(|p| self.mid(p));
            entry.or_else(|| self.snapshot.container_by_address(name).map(|c| c.list.mid))
        };
        let names = input.p_names.strings.iter().map(|s| s.lpsz_a.as_ref().map(|s| s.to_string_lossy()));
        mids(names.map(|name| name.and_then(|n| one(&n)).unwrap_or_default()).collect())
    }
}
