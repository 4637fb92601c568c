//! Changes: certificates of one's own entry (MS-OXNSPI 3.1.4.1.14), members of the
//! groups one manages and one's own delegates (3.1.4.1.15).

use super::matches::is_writable;
use super::{Answer, Call, page};
use crate::attributes::{Attribute, Syntax, at};
use crate::entry::{Entry, Kind};
use crate::entry_id::EntryId;
use crate::value::{Column, Source};
use exchange::exchange::{NspiModLinkAttFlags, NspiModLinkAttIn, NspiModPropsIn, PropValUnion};
use exchange::oxcerrors::ErrorCode;
use exchange::oxprops::PropertyTag;
use openchange_directory::{Change, Dn};

/// What `NspiModProps` can change.
const CERTIFICATES: [&str; 2] = ["userCertificate", "userSMIMECertificate"];
/// The most bytes of certificates that one call may leave.
const MOST_BYTES: usize = 1 << 20;

impl Call {
    /// `NspiModProps`.
    pub(super) async fn mod_props(&self, input: &NspiModPropsIn) -> Answer<()> {
        page(input.p_stat.code_page)?;
        let remove = input.p_prop_tags.as_ref().ok_or(ErrorCode::EC_INVALID_PARAMETER)?;
        let place = self.locate(input.p_stat.current_rec).ok_or(ErrorCode::EC_INVALID_PARAMETER)?;
        let entry = self.snapshot.entry(place).ok_or(ErrorCode::EC_INVALID_PARAMETER)?;
        if entry.kind != Kind::User {
            return Err(ErrorCode::EC_INVALID_OBJECT);
        }
        if !self.owns(entry) {
            return Err(ErrorCode::EC_ACCESS_DENIED);
        }
        let mut changes = Vec::new();
        for tag in &remove.aul_prop_tag {
            let name = certificate(*tag)?;
            changes.retain(|c: &Change| c.attribute() != name);
            changes.push(Change::clear(name));
        }
        let mut size = 0;
        for property in input.p_row.lp_props.iter().flatten() {
            let name = certificate(property.ul_prop_tag)?;
            let PropValUnion::MVbin(values) = &property.value else {
                return Err(ErrorCode::EC_ACCESS_DENIED);
            };
            let values: Vec<Vec<u8>> = values
                .lpbin
                .iter()
                .flatten()
                .filter_map(|b| b.lpb.clone())
                .filter(|b| !b.is_empty())
                .collect();
            size += values.iter().map(Vec::len).sum::<usize>();
            changes.retain(|c: &Change| c.attribute() != name);
            changes.push(Change::Replace(name.to_owned(), values));
        }
        if size > MOST_BYTES {
            return Err(ErrorCode::EC_ACCESS_DENIED);
        }
        self.apply(entry, &changes).await
    }

    /// `NspiModLinkAtt`.
    pub(super) async fn mod_link_att(&self, input: &NspiModLinkAttIn) -> Answer<()> {
        let Source::Attribute(attribute, slot) = Column::new(input.ul_prop_tag).source else {
            return Err(ErrorCode::EC_NOT_FOUND);
        };
        if !is_link(attribute) {
            return Err(ErrorCode::EC_NOT_FOUND);
        }
        let place = self.locate(input.dw_m_id).ok_or(ErrorCode::EC_INVALID_PARAMETER)?;
        let entry = self.snapshot.entry(place).ok_or(ErrorCode::EC_INVALID_PARAMETER)?;
        let may = if entry.kind == Kind::Group { self.manages(entry) } else { self.owns(entry) };
        if !is_writable(slot, entry.kind) || !may {
            return Err(ErrorCode::EC_ACCESS_DENIED);
        }
        let delete = input.dw_flags.0 & NspiModLinkAttFlags::F_DELETE.0 != 0;
        let present = self.snapshot.links(place, slot);
        let mut names: Vec<Vec<u8>> = Vec::new();
        for id in input.lp_entry_ids.lpbin.iter().flatten() {
            let target = self.entry_of(id.lpb.as_deref().unwrap_or_default());
            let Some(target) = target else {
                // What is not there need not be removed.
                if delete {
                    continue;
                }
                return Err(ErrorCode::EC_ACCESS_DENIED);
            };
            let name = self.snapshot.entry(target).map(|e| e.dn.as_bytes().to_vec()).unwrap_or_default();
            if present.contains(&target) == delete && !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() {
            return Ok(());
        }
        let change = match delete {
            true => Change::Remove(attribute.ldap.to_owned(), names),
            false => Change::Add(attribute.ldap.to_owned(), names),
        };
        self.apply(entry, &[change]).await
    }

    /// The entry that an entry id of either form names, if the caller may see it.
    fn entry_of(&self, id: &[u8]) -> Option<u32> {
        let place = match EntryId::read(id, &self.book.server())? {
            EntryId::Ephemeral(mid) => self.locate(mid),
            EntryId::Permanent(address) => self.snapshot.by_address(&address),
        };
        place.filter(|place| self.snapshot.sees(self.viewer(), *place))
    }

    /// Whether an entry is the caller's own.
    fn owns(&self, entry: &Entry) -> bool {
        self.viewer().own_name().is_some_and(|dn| dn == entry.dn.to_lowercase())
    }

    /// Whether the caller, or a group the caller is in, manages a group.
    fn manages(&self, entry: &Entry) -> bool {
        entry.texts(at("managedBy")).any(|dn| self.viewer().is(dn))
    }

    async fn apply(&self, entry: &Entry, changes: &[Change]) -> Answer<()> {
        if changes.is_empty() {
            return Ok(());
        }
        let dn: Dn = entry.dn.parse().map_err(|_| ErrorCode::EC_GENERAL_FAILURE)?;
        if let Err(error) = self.book.directory().modify(&dn, changes).await {
            tracing::warn!(%error, entry = &*entry.dn, "a change was not made");
            return Err(ErrorCode::EC_ACCESS_DENIED);
        }
        tracing::info!(entry = &*entry.dn, by = self.viewer().account, "changed");
        // The change is made, whether or not it can be read back now.
        if let Err(error) = self.book.refresh().await {
            tracing::warn!(%error, "a change will show later");
        }
        Ok(())
    }
}

fn certificate(tag: PropertyTag) -> Answer<&'static str> {
    match Column::new(tag).source {
        Source::Attribute(a, _) if CERTIFICATES.contains(&a.ldap) => Ok(a.ldap),
        _ => Err(ErrorCode::EC_ACCESS_DENIED),
    }
}

fn is_link(attribute: &Attribute) -> bool {
    matches!(attribute.syntax, Syntax::Links | Syntax::BackLinks)
}
