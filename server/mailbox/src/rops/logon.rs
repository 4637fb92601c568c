//! RopLogon (MS-OXCSTOR 2.2.1.1, 3.2.5.1): the one place where it is decided whose
//! mailbox somebody may use.

use crate::call::Call;
use crate::failure::{Result, ensure};
use crate::logon::Logon;
use crate::object::Object;
use crate::values::Text;
use exchange::oxcerrors::ErrorCode;
use exchange::oxcstor::{
    DayOfWeek, LogonFlags, LogonTime, OpenFlags, ResponseFlags, RopLogonPrivate, RopLogonRequest,
    RopLogonStore, RopLogonSuccess, StoreState,
};
use openchange_store::{Error, LOCAL_REPLICA, Mailbox, NewMailbox, SpecialFolder};
use pidl_ndr::Nttime;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// Logs on to the mailbox of the account that RPC has authenticated, and to no other.
pub(crate) fn logon(call: &mut Call<'_>, request: &RopLogonRequest) -> Result<RopLogonSuccess> {
    let private = request.logon_flags.0 & LogonFlags::PRIVATE.0 != 0;
    let public = request.open_flags.0 & (OpenFlags::PUBLIC.0 | OpenFlags::ALTERNATE_SERVER.0) != 0;
    // There are no public folders.
    ensure(private && !public, ErrorCode::EC_LOGIN_FAILURE)?;
    ensure(request.open_flags.0 & OpenFlags::USE_ADMIN_PRIVILEGE.0 == 0, ErrorCode::EC_LOGIN_PERM)?;
    ensure(Text::is_known(call.state.code_page), ErrorCode::EC_UNKNOWN_CODE_PAGE)?;
    let essdn = request.essdn.text.as_ref().map(|text| text.to_string_lossy().into_owned());
    let owner = owner(call, essdn.as_deref().unwrap_or_default())?;
    let mailbox = open(call, &owner)?;
    let success = success(request.logon_flags, &*mailbox)?;
    let (id, index) = (call.logon_id, call.input);
    call.handle(index)?;
    // A logon that has the number already gives way to the new one.
    if call.state.logons.remove(&id).is_some() {
        call.state.handles.release_logon(id);
    }
    let logon = Arc::new(Logon { mailbox, owner });
    let handle = call.open(index, Object::Logon(logon.clone()))?;
    call.state.logons.insert(id, (handle, logon));
    Ok(success)
}

/// The mailbox that the name is of, if it is the caller's own.
fn owner(call: &Call<'_>, essdn: &str) -> Result<crate::owners::Owner> {
    let own = call.state.owner.as_ref();
    if let Some(own) = own.filter(|own| own.legacy_dn.eq_ignore_ascii_case(essdn)) {
        return Ok(own.clone());
    }
    call.metrics().logons_refused.add(1);
    let known = call.state.shared.owners.of_name(essdn).map_err(|error| {
        tracing::warn!(error, "the directory cannot be asked");
        ErrorCode::EC_SERVER_BUSY
    })?;
    let code = if known.is_some() { ErrorCode::EC_LOGIN_PERM } else { ErrorCode::EC_UNKNOWN_USER };
    tracing::info!(essdn, "a logon to a mailbox of somebody else was refused");
    Err(code.into())
}

/// The owner's mailbox; it is made when he has none yet.
fn open(call: &Call<'_>, owner: &crate::owners::Owner) -> Result<Arc<dyn Mailbox>> {
    let stores = &call.state.shared.stores;
    match stores.open(&owner.mailbox) {
        Err(Error::NotFound(_)) => {}
        opened => return Ok(opened?),
    }
    let new = NewMailbox {
        owner: owner.mailbox.clone(),
        display_name: owner.display_name.clone(),
        legacy_dn: owner.legacy_dn.clone(),
    };
    match stores.create(new) {
        // Somebody else was faster.
        Err(Error::Exists(_)) => Ok(stores.open(&owner.mailbox)?),
        made => Ok(made?),
    }
}

fn success(flags: LogonFlags, mailbox: &dyn Mailbox) -> Result<RopLogonSuccess> {
    let mut folder_ids = [0; 13];
    for (place, special) in folder_ids.iter_mut().zip(SpecialFolder::ALL) {
        *place = mailbox.special_folder(special);
    }
    let info = mailbox.info();
    let returned = LogonFlags::PRIVATE.0 | LogonFlags::UNDERCOVER.0 | LogonFlags::GHOSTED.0;
    let rights = ResponseFlags::RESERVED.0 | ResponseFlags::OWNER_RIGHT.0 | ResponseFlags::SEND_AS_RIGHT.0;
    let out_of_office = exchange::oxprops::PropertyTag::PID_TAG_OUT_OF_OFFICE_STATE;
    let oof = if mailbox.properties()?.number(out_of_office).unwrap_or_default() != 0 {
        ResponseFlags::OOF.0
    } else {
        0
    };
    let store = RopLogonPrivate {
        response_flags: ResponseFlags(rights | oof),
        mailbox_guid: info.guid.clone(),
        repl_id: LOCAL_REPLICA,
        repl_guid: info.replica.clone(),
        logon_time: now(),
        // There is no table of gateways that could change.
        gwart_time: info.created,
        store_state: StoreState::default(),
    };
    Ok(RopLogonSuccess {
        logon_flags: LogonFlags(flags.0 & returned),
        folder_ids,
        store: RopLogonStore::Private(store),
    })
}

/// The time now, UTC.
pub(crate) fn now() -> LogonTime {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let (days, of_day) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = date(days);
    LogonTime {
        seconds: (of_day % 60) as u8,
        minutes: (of_day / 60 % 60) as u8,
        hour: (of_day / 3600) as u8,
        // 1970-01-01 was a Thursday.
        day_of_week: DayOfWeek(((days + 4) % 7) as u8),
        day,
        month,
        year,
    }
}

/// The day of the Gregorian calendar that is so many days after 1970-01-01.
fn date(days: u64) -> (u16, u8, u8) {
    // Years that begin in March end with the day that leap years add.
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    (year as u16, month as u8, day as u8)
}

/// 100 ns since 1601-01-01 UTC.
pub(crate) fn file_time() -> Nttime {
    const EPOCH: u64 = 116_444_736_000_000_000;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Nttime(EPOCH + (since.as_nanos() / 100) as u64)
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn days_are_days_of_the_calendar() {
        assert_eq!(date(0), (1970, 1, 1));
        assert_eq!(date(59), (1970, 3, 1));
        assert_eq!(date(11_016), (2000, 2, 29));
        assert_eq!(date(20_779), (2026, 11, 22));
    }
}
