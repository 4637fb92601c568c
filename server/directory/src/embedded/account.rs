//! Who may log on.

use std::fmt;
use std::time::{Duration, SystemTime};

use md4::{Digest, Md4};
use rusqlite::{OptionalExtension, Transaction};
use zeroize::{Zeroize, Zeroizing};

use super::add::touch;
use super::value::{get, set, values};
use super::{Embedded, sid};
use crate::{Dn, Error, Guid, Result, Syntax};

/// `userAccountControl` (MS-ADTS 2.2.16).
const ACCOUNT_DISABLED: i64 = 0x2;
const LOCKED_OUT: i64 = 0x10;
const PASSWORD_DOES_NOT_EXPIRE: i64 = 0x1_0000;

/// From 1601, where FILETIME starts, to 1970, in seconds.
const FILETIME_TO_UNIX: u64 = 11_644_473_600;

/// What NTLM knows a password by (MS-NLMP 3.3.1, NTOWFv1). It logs its owner on, so it is
/// never shown, and wiped from memory.
#[derive(Clone, PartialEq, Eq)]
pub struct NtHash([u8; 16]);

impl NtHash {
    /// That of a password: MD4 of its UTF-16LE.
    #[must_use]
    pub fn of(password: &str) -> Self {
        let units: Zeroizing<Vec<u8>> =
            Zeroizing::new(password.encode_utf16().flat_map(u16::to_le_bytes).collect());
        NtHash(Md4::digest(&*units).into())
    }

    /// The hash itself, for who proves something with it.
    #[must_use]
    pub fn expose(&self) -> &[u8; 16] {
        &self.0
    }
}

impl Drop for NtHash {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for NtHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NtHash(…)")
    }
}

/// Somebody who may want to log on.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its object.
    pub dn: Dn,
    /// What stays when the name changes.
    pub guid: Guid,
    /// Its name as it was given (`sAMAccountName`).
    pub name: String,
    /// Its security identifier, `S-1-5-21-…`.
    pub sid: Option<String>,
    /// None: it has no password and cannot log on by one.
    pub nt_hash: Option<NtHash>,
    /// It was disabled.
    pub disabled: bool,
    /// It was locked, after wrong passwords perhaps.
    pub locked: bool,
    /// Its time is over (`accountExpires`).
    pub expired: bool,
    /// Its password must be changed before it is good for anything else (`pwdLastSet` is 0).
    pub must_change: bool,
}

impl Embedded {
    /// The account of a name, `jo` or `jo@example.com`, without regard to case.
    ///
    /// # Errors
    /// The file cannot be read.
    pub async fn account(&self, name: &str) -> Result<Option<Account>> {
        let name = name.to_owned();
        self.read(move |tx, _| account(tx, &name)).await
    }

    /// Gives an account a password.
    ///
    /// # Errors
    /// There is no such object, or it is no account.
    pub async fn set_password(&self, dn: &Dn, password: &str) -> Result<()> {
        let (dn, hash) = (dn.clone(), NtHash::of(password));
        self.write(move |tx, _| set_hash(tx, get(tx, &dn)?, &hash)).await
    }
}

/// A password as `unicodePwd` has it: in quotes, UTF-16LE (MS-ADTS 3.1.1.3.1.5.1).
pub(super) fn set_quoted(tx: &Transaction<'_>, object: i64, quoted: &[u8]) -> Result<()> {
    let error = || Error::Forbidden("unicodePwd: a password is in quotes and UTF-16LE".into());
    let (units, []) = quoted.as_chunks::<2>() else { return Err(error()) };
    let units: Zeroizing<Vec<u16>> = Zeroizing::new(units.iter().map(|u| u16::from_le_bytes(*u)).collect());
    let text = Zeroizing::new(String::from_utf16(&units).map_err(|_| error())?);
    let inner = text.strip_prefix('"').and_then(|t| t.strip_suffix('"')).ok_or_else(error)?;
    set_hash(tx, object, &NtHash::of(inner))
}

fn set_hash(tx: &Transaction<'_>, object: i64, hash: &NtHash) -> Result<()> {
    if values(tx, object, "samaccountname")?.is_empty() || !values(tx, object, "grouptype")?.is_empty() {
        return Err(Error::Forbidden("unicodePwd: the object is no account".into()));
    }
    tx.execute("INSERT OR REPLACE INTO secret VALUES (?, ?)", (object, hash.0))?;
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let filetime = (now + Duration::from_secs(FILETIME_TO_UNIX)).as_nanos() / 100;
    set(tx, object, "pwdlastset", &[filetime.to_string().into_bytes()])?;
    touch(tx, object)
}

fn account(tx: &Transaction<'_>, name: &str) -> Result<Option<Account>> {
    let attribute = if name.contains('@') { "userprincipalname" } else { "samaccountname" };
    let Some(key) = Syntax::Text.key(name.as_bytes()) else { return Ok(None) };
    let mut statement = tx.prepare_cached(
        "SELECT o.id, o.dn, o.guid, s.nt_hash FROM value v JOIN object o ON o.id = v.object
         LEFT JOIN secret s ON s.object = o.id
         WHERE v.attribute = (SELECT id FROM attribute WHERE name = ?) AND v.key = ?",
    )?;
    let found = statement.query_row((attribute, key), |row| {
        let hash: Option<[u8; 16]> = row.get(3)?;
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, Guid(row.get(2)?), hash.map(NtHash)))
    });
    let Some((id, dn, guid, nt_hash)) = found.optional()? else { return Ok(None) };
    let text = |name: &str| -> Result<Option<String>> {
        Ok(values(tx, id, name)?.pop().and_then(|value| String::from_utf8(value).ok()))
    };
    // Groups have names of the same kind.
    let Some(control) = text("useraccountcontrol")? else { return Ok(None) };
    let control: i64 = control.parse().unwrap_or(ACCOUNT_DISABLED);
    let number =
        |name: &str| Ok::<_, Error>(text(name)?.and_then(|text| text.parse::<i64>().ok()).unwrap_or(0));
    Ok(Some(Account {
        dn: Dn::new(&dn),
        guid,
        name: text("samaccountname")?.unwrap_or_default(),
        sid: values(tx, id, "objectsid")?.first().and_then(|sid| sid::to_text(sid)),
        nt_hash,
        disabled: control & ACCOUNT_DISABLED != 0,
        locked: control & LOCKED_OUT != 0 || number("lockouttime")? != 0,
        expired: is_past(number("accountexpires")?),
        must_change: control & PASSWORD_DOES_NOT_EXPIRE == 0 && number("pwdlastset")? == 0,
    }))
}

/// Whether a FILETIME is past; 0 and the last one are never.
fn is_past(filetime: i64) -> bool {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    match u64::try_from(filetime) {
        Ok(ticks) if ticks != 0 && filetime != i64::MAX => {
            ticks / 10_000_000 <= now.as_secs() + FILETIME_TO_UNIX
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hash_of_a_password() {
        // MS-NLMP 4.2.2.1.2.
        let hash = NtHash::of("Password");
        assert_eq!(hash.expose(), b"\xa4\xf4\x9c\x40\x65\x10\xbd\xca\xb6\x82\x4e\xe7\xc3\x0f\xd8\x52");
        assert_eq!(format!("{hash:?}"), "NtHash(…)");
    }

    #[test]
    fn times_that_are_past() {
        assert!(is_past(1) && is_past(132_000_000_000_000_000));
        assert!(!is_past(0) && !is_past(i64::MAX) && !is_past(900_000_000_000_000_000) && !is_past(-1));
    }
}
