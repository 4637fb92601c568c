//! Security identifiers (MS-DTYP 2.4.2).

use std::fmt::Write as _;

/// `S-1-5-21-a-b-c` of random bytes, in wire form.
pub(super) fn of_domain(random: [u8; 16]) -> Vec<u8> {
    let mut sid = vec![1, 4, 0, 0, 0, 0, 0, 5, 21, 0, 0, 0];
    sid.extend_from_slice(&random[..7]);
    // Version and variant of a GUID are in the bytes left out.
    sid.extend_from_slice(&random[9..14]);
    sid
}

/// That of an account of a domain.
pub(super) fn of_account(domain: &[u8], rid: u32) -> Vec<u8> {
    let mut sid = domain.to_vec();
    sid[1] += 1;
    sid.extend_from_slice(&rid.to_le_bytes());
    sid
}

/// `S-1-5-21-…`; none if the bytes are not one.
pub(super) fn to_text(sid: &[u8]) -> Option<String> {
    let (&[revision, count, a, b, c, d, e, f], rest) = sid.split_first_chunk::<8>()?;
    if rest.len() != usize::from(count) * 4 {
        return None;
    }
    let authority = u64::from_be_bytes([0, 0, a, b, c, d, e, f]);
    let mut text = format!("S-{revision}-{authority}");
    for part in rest.as_chunks::<4>().0 {
        let _ = write!(text, "-{}", u32::from_le_bytes(*part));
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_account() {
        let domain = of_domain([1, 0, 0, 0, 2, 0, 0, 99, 99, 0, 3, 0, 0, 0, 99, 99]);
        let sid = of_account(&domain, 1100);
        assert_eq!(to_text(&domain).unwrap(), "S-1-5-21-1-2-3");
        assert_eq!(to_text(&sid).unwrap(), "S-1-5-21-1-2-3-1100");
        assert_eq!(to_text(&sid[1..]), None);
        assert_eq!(to_text(b""), None);
    }
}
