//! Times as people and mail write them.

use std::time::{SystemTime, UNIX_EPOCH};

/// From 1601-01-01 to 1970-01-01, in seconds.
const EPOCH: u64 = 11_644_473_600;
/// Units of a time in a second.
const SECOND: u64 = 10_000_000;
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

/// Year, month, day, hour, minute, second, day of the week; UTC.
fn parts(time: u64) -> (i64, usize, u64, u64, u64, u64, usize) {
    let seconds = (time / SECOND) as i64 - EPOCH as i64;
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400) as u64);
    // The civil calendar by eras of 400 years, with March as the first month.
    let z = days + 719_468;
    let (era, doe) = (z.div_euclid(146_097), z.rem_euclid(146_097));
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = (doy - (153 * mp + 2) / 5 + 1) as u64;
    let month = if mp < 10 { mp + 3 } else { mp - 9 } as usize;
    let year = yoe + era * 400 + i64::from(month <= 2);
    (year, month, day, rest / 3600, rest / 60 % 60, rest % 60, days.rem_euclid(7) as usize)
}

/// `2026-11-22T23:59:00Z`
pub fn iso(time: u64) -> String {
    let (year, month, day, hour, minute, second, _) = parts(time);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// `2026-11-22 23:59`, UTC
pub fn short(time: u64) -> String {
    let (year, month, day, hour, minute, ..) = parts(time);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
}

/// `Sun Nov 22 23:59:00 2026`, UTC, as separator lines of an mbox have it
pub fn asctime(time: u64) -> String {
    let (year, month, day, hour, minute, second, weekday) = parts(time);
    let (weekday, month) = (DAYS[weekday], MONTHS[month - 1]);
    format!("{weekday} {month} {day:2} {hour:02}:{minute:02}:{second:02} {year:04}")
}

/// Now.
pub fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    (since.as_secs() + EPOCH) * SECOND + u64::from(since.subsec_nanos() / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_calendars_have_them() {
        let at = |unix: u64| (unix + EPOCH) * SECOND;
        assert_eq!(iso(at(0)), "1970-01-01T00:00:00Z");
        assert_eq!(asctime(at(951_782_400)), "Tue Feb 29 00:00:00 2000");
        assert_eq!(iso(at(1_795_391_940)), "2026-11-22T23:59:00Z");
        assert_eq!(iso(0), "1601-01-01T00:00:00Z");
        assert_eq!(asctime(at(4_107_542_400)), "Mon Mar  1 00:00:00 2100");
        let _ = iso(u64::MAX);
    }
}
