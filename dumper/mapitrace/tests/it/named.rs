//! Properties that have names: calls say which.

use crate::exchange::{LAST, Session, answer, ask};
use crate::support::{Capture, Setup, trace};
use dcerpc::dtyp::Guid;
use exchange::oxcdata::*;
use exchange::oxcprpt::*;
use exchange::oxcrops::*;
use exchange::oxcrpc::RpcHeaderExtFlags;

const REST: [u8; 6] = [0, 0, 0, 0, 0, 0x46];

fn set(time_low: u32) -> Guid {
    Guid { time_low, clock_seq: [0xc0, 0], node: REST, ..Guid::default() }
}

fn number(set: Guid, lid: u32) -> PropertyName {
    PropertyName { kind: PropertyNameKind::PROPERTY_NAME_LID, guid: set, value: PropertyNameValue::Lid(lid) }
}

fn text(set: Guid, name: &str) -> PropertyName {
    let value = PropertyNameText { name: name.into(), ..PropertyNameText::default() };
    PropertyName {
        kind: PropertyNameKind::PROPERTY_NAME_STRING,
        guid: set,
        value: PropertyNameValue::Name(value),
    }
}

/// What a call says that asks for the ids of `names`, and one that gets them as names of ids.
fn about(names: Vec<PropertyName>) -> [String; 2] {
    let mut s = Session::new(Setup::default(), RpcHeaderExtFlags(LAST));
    let count = names.len() as u16;
    let ids: Vec<u16> = (0x8000..).take(names.len()).collect();
    let request = RopGetPropertyIdsFromNamesRequest {
        property_name_count: count,
        property_names: names.clone(),
        ..Default::default()
    };
    let success = RopGetPropertyIdsFromNamesSuccess { property_id_count: count, property_ids: ids.clone() };
    let response = RopGetPropertyIdsFromNamesResponse { success: Some(success), ..Default::default() };
    let back = RopGetNamesFromPropertyIdsRequest { property_id_count: count, property_ids: ids };
    let named = |n: PropertyName| NameOfPropertyId { kind: n.kind, guid: Some(n.guid), value: n.value };
    let property_names = names.into_iter().map(named).collect();
    let success = RopGetNamesFromPropertyIdsSuccess { property_name_count: count, property_names };
    let named = RopGetNamesFromPropertyIdsResponse { success: Some(success), ..Default::default() };
    let (forth, reverse) = (RopId::ROP_GET_PROPERTY_IDS_FROM_NAMES, RopId::ROP_GET_NAMES_FROM_PROPERTY_IDS);
    s.execute(
        vec![
            ask(forth, 0, RopRequestBody::GetPropertyIdsFromNames(request)),
            ask(reverse, 0, RopRequestBody::GetNamesFromPropertyIds(back)),
        ],
        &[0x10],
        vec![
            answer(forth, RopResponseBody::GetPropertyIdsFromNames(response)),
            answer(reverse, RopResponseBody::GetNamesFromPropertyIds(named)),
        ],
        &[0x10],
        &[],
    );
    let found = trace(&Capture::of(&s.talk, 1460).write());
    let parts = &found.calls[1].step.parts;
    assert_eq!(parts.len(), 2, "{parts:#?}");
    [parts[0].about.clone(), parts[1].about.clone()]
}

#[test]
fn numbers_within_a_set_have_the_names_of_the_master_list() {
    let names = vec![
        number(set(0x0006_2002), 0x820d),
        number(set(0x0006_2008), 0x8501),
        // The same number is another property in another set, and none in a stranger's.
        number(set(0x0006_2004), 0x8045),
        number(set(0x0006_2008), 0x8045),
        number(set(0x1234_5678), 0x820d),
        text(set(0x0002_0329), "Keywords"),
    ];
    let expected = "PidLidAppointmentStartWhole, PidLidReminderDelta, PidLidWorkAddressStreet, \
                    PidLidPromptSendUpdate, 0x820d, 'Keywords'";
    assert_eq!(about(names), [expected, expected]);
}

#[test]
fn of_many_names_only_some_are_listed() {
    let names: Vec<PropertyName> = (0x8201..0x8209).map(|lid| number(set(0x0006_2002), lid)).collect();
    let [asked, _] = about(names);
    assert!(asked.starts_with("PidLidAppointmentSequence, ") && asked.ends_with(", and 2 more"), "{asked}");
}
