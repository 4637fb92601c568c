//! Names of properties that are numbers within a set (MS-OXPROPS 2).

use exchange::oxprops::*;

type Symbols = &'static [(&'static str, u64)];

/// The property sets, and the names of the numbers in each.
const SETS: &[(&str, Symbols)] = &[
    (PSETID_MEETING, MeetingLid::SYMBOLS),
    (PSETID_CALENDARASSISTANT, CalendarAssistantLid::SYMBOLS),
    (PSETID_COMMON, CommonLid::SYMBOLS),
    (PS_PUBLIC_STRINGS, PublicStringsLid::SYMBOLS),
    (PSETID_ADDRESS, AddressLid::SYMBOLS),
    (PSETID_TASK, TaskLid::SYMBOLS),
    (PSETID_APPOINTMENT, AppointmentLid::SYMBOLS),
    (PSETID_LOG, LogLid::SYMBOLS),
    (PSETID_POSTRSS, PostRssLid::SYMBOLS),
    (PSETID_SHARING, SharingLid::SYMBOLS),
    (PSETID_NOTE, NoteLid::SYMBOLS),
];

/// The name of a number within a property set, whose GUID is given as text.
pub fn name_of(set: &str, number: u64) -> Option<&'static str> {
    let (_, symbols) = SETS.iter().find(|(guid, _)| *guid == set)?;
    symbols.iter().find(|(_, value)| *value == number).map(|(name, _)| *name)
}
