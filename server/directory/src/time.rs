//! Times as LDAP writes them.

use std::time::{Duration, SystemTime};

const DAY: i64 = 86_400;

/// `20261122230000.0Z`, in whole seconds (RFC 4517 3.3.13).
pub(crate) fn to_generalized(time: SystemTime) -> String {
    let seconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
        Err(before) => -i64::try_from(before.duration().as_secs()).unwrap_or(i64::MAX),
    };
    let (days, second) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    // Eras of 400 years from 1 March of year 0, which makes the leap day the last of a year.
    let shifted = days + 719_468;
    let (era, day) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let shifted_month = (5 * day + 2) / 153;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    let day = day - (153 * shifted_month + 2) / 5 + 1;
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}.0Z")
}

/// A time in UTC, its fraction of a second left out; none if it is not one after 1970.
pub(crate) fn from_generalized(text: &str) -> Option<SystemTime> {
    let digits = text.strip_suffix('Z')?.split('.').next()?;
    if digits.len() != 14 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize, to: usize| digits[from..to].parse::<i64>().ok();
    let (year, month, day) = (number(0, 4)?, number(4, 6)?, number(6, 8)?);
    let (hour, minute, second) = (number(8, 10)?, number(10, 12)?, number(12, 14)?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (year, shifted_month) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let day = (153 * shifted_month + 2) / 5 + day - 1 + 365 * year + year / 4 - year / 100;
    let days = era * 146_097 + day - 719_468;
    let seconds = u64::try_from(days * DAY + hour * 3600 + minute * 60 + second).ok()?;
    Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn text_and_back(seconds in 0u64..253_402_300_800) {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            prop_assert_eq!(from_generalized(&to_generalized(time)), Some(time));
        }

        #[test]
        fn any_text(text in "[0-9]{0,16}\\.?[0-9]{0,2}Z?|\\PC{0,20}") {
            let _ = from_generalized(&text);
        }
    }

    #[test]
    fn known_times() {
        let at = |seconds| to_generalized(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), "19700101000000.0Z");
        assert_eq!(at(1_709_210_096), "20240229123456.0Z");
        assert_eq!(from_generalized("20241301000000.0Z"), None);
        assert_eq!(from_generalized("16010101000000.0Z"), None);
    }
}
