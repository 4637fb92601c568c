//! Points in time as text, in UTC.

/// How an hour is written: what `%X` of `strftime` means in a locale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// `21:30:08`, as in the C locale.
    #[default]
    Hours24,
    /// `09:30:08 PM`, as in en_US.
    Hours12,
}

/// Seconds between 1601-01-01 and 1970-01-01.
const EPOCH_1601: i64 = 11_644_473_600;
const TICKS: u64 = 10_000_000;

/// A date and time of day.
pub(super) struct Civil {
    pub year: i64,
    pub month: u8,
    pub day: u8,
    pub hour: u8,
    pub minute: u8,
    pub second: u8,
    /// 0 is Sunday.
    weekday: u8,
}

impl Civil {
    /// Of seconds since 1970-01-01, in the proleptic Gregorian calendar.
    pub fn from_unix(seconds: i64) -> Civil {
        let days = seconds.div_euclid(86_400);
        let rest = seconds.rem_euclid(86_400);
        // Days since 0000-03-01, so that a leap day ends its year.
        let z = days + 719_468;
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        Civil {
            year: year_of_era + era * 400 + i64::from(month <= 2),
            month: month as u8,
            day: (day_of_year - (153 * shifted + 2) / 5 + 1) as u8,
            hour: (rest / 3600) as u8,
            minute: (rest / 60 % 60) as u8,
            second: (rest % 60) as u8,
            weekday: (days + 4).rem_euclid(7) as u8,
        }
    }
}

/// Seconds since 1970-01-01 as `ndrdump` writes them with `TZ=UTC`:
/// `Thu Jan  1 00:00:00 1970 UTC`.
#[must_use]
pub fn time_string(seconds: i64, clock: Clock) -> String {
    const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let t = Civil::from_unix(seconds);
    // The C library counts years from 1900 in 32 bits.
    if i32::try_from(t.year - 1900).is_err() {
        return format!("{seconds} seconds since the Epoch");
    }
    let weekday = DAYS.get(usize::from(t.weekday)).unwrap_or(&"???");
    let month = MONTHS.get(usize::from(t.month.wrapping_sub(1))).unwrap_or(&"???");
    let time = match clock {
        Clock::Hours24 => format!("{:02}:{:02}:{:02}", t.hour, t.minute, t.second),
        Clock::Hours12 => {
            let half = if t.hour < 12 { "AM" } else { "PM" };
            format!("{:02}:{:02}:{:02} {half}", (t.hour + 11) % 12 + 1, t.minute, t.second)
        }
    };
    format!("{weekday} {month} {:2} {time} {} UTC", t.day, t.year)
}

/// An NTTIME as `ndrdump` writes it: rounded to the second; the markers for
/// "leave alone", "freeze" and "thaw" count as 1970.
pub(super) fn nttime_string(value: u64, clock: Clock) -> String {
    if value == 0 {
        return "NTTIME(0)".to_owned();
    }
    time_string(nttime_to_unix(value), clock)
}

fn nttime_to_unix(value: u64) -> i64 {
    if value >= u64::MAX - 1 {
        return 0;
    }
    let value = value.min(i64::MAX as u64);
    let seconds = (value / TICKS) as i64 - EPOCH_1601;
    if value % TICKS > TICKS / 2 { seconds + 1 } else { seconds }
}

/// 100 ns since 1601-01-01 as ISO 8601, with as many digits of the second as there are.
#[must_use]
pub fn iso_nttime(value: u64) -> String {
    let seconds = (value / TICKS) as i64 - EPOCH_1601;
    let ticks = value % TICKS;
    let mut out = iso(seconds);
    if ticks != 0 {
        out.push_str(format!(".{ticks:07}").trim_end_matches('0'));
    }
    out.push('Z');
    out
}

/// ISO 8601 to the second.
pub(super) fn iso_unix(seconds: i64) -> String {
    iso(seconds) + "Z"
}

fn iso(seconds: i64) -> String {
    let t = Civil::from_unix(seconds);
    format!("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", t.year, t.month, t.day, t.hour, t.minute, t.second)
}
