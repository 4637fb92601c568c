//! What a server sends, taken apart without trust.

use ldap3::asn1::{PL, StructureTag, parse_tag};

use crate::{Attributes, Dn, Guid, Object};

/// An object as it was sent; it may have no GUID, as the root of a server has none.
pub(super) struct Entry {
    pub(super) dn: Dn,
    pub(super) attributes: Attributes,
    /// Attributes of which only the first values were sent, and how many.
    pub(super) partial: Vec<(String, usize)>,
}

impl Entry {
    /// From a SearchResultEntry (RFC 4511 4.5.2); none if it is not one.
    pub(super) fn parse(tag: StructureTag) -> Option<Self> {
        let mut parts = tag.expect_constructed()?.into_iter();
        let dn = Dn::new(&text(parts.next()?)?);
        let mut entry = Entry { dn, attributes: Attributes::new(), partial: Vec::new() };
        for attribute in parts.next()?.expect_constructed()? {
            let mut parts = attribute.expect_constructed()?.into_iter();
            let description = text(parts.next()?)?;
            let mut options = description.split(';');
            let name = options.next()?;
            let range =
                options.find_map(|option| option.to_ascii_lowercase().strip_prefix("range=").map(range));
            let values = parts.next()?.expect_constructed()?;
            let values =
                values.into_iter().map(StructureTag::expect_primitive).collect::<Option<Vec<_>>>()?;
            if let Some(Some(next)) = range {
                entry.partial.push((name.to_ascii_lowercase(), next));
            }
            // The attribute comes twice, empty the first time, when it comes in ranges.
            values.into_iter().for_each(|value| entry.attributes.push(name, value));
        }
        Some(entry)
    }

    /// As others see it; none without a GUID.
    pub(super) fn into_object(self) -> Option<Object> {
        let guid = self.attributes.guid("objectGUID")?;
        Some(Object { dn: self.dn, guid, attributes: self.attributes })
    }

    pub(super) fn guid(&self) -> Option<Guid> {
        self.attributes.guid("objectGUID")
    }
}

/// Where the values after `0-1499` start (MS-ADTS 3.1.1.3.1.3.3); none after `1500-*`.
fn range(text: &str) -> Option<usize> {
    let (_, last) = text.split_once('-')?;
    last.parse::<usize>().ok()?.checked_add(1)
}

fn text(tag: StructureTag) -> Option<String> {
    String::from_utf8(tag.expect_primitive()?).ok()
}

/// The cookie of a page (RFC 2696); none if there is no page after it.
pub(super) fn cookie(value: &[u8]) -> Option<Vec<u8>> {
    let (_, StructureTag { payload: PL::C(parts), .. }) = parse_tag(value).ok()? else { return None };
    let cookie = parts.into_iter().nth(1)?.expect_primitive()?;
    Some(cookie).filter(|cookie| !cookie.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ranges() {
        assert_eq!(range("0-1499"), Some(1500));
        assert_eq!(range("1500-*"), None);
        assert_eq!(range("0-18446744073709551615"), None);
    }

    proptest! {
        #[test]
        fn anything_a_server_sends(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            let _ = cookie(&bytes);
            if let Ok((_, tag)) = parse_tag(&bytes) {
                let _ = Entry::parse(tag);
            }
        }
    }
}
