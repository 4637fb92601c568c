//! Tables: which rows they show, in which order, and what is in them.

use super::*;

#[test]
fn a_message_has_a_row_for_each_of_several_values() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let keywords = Tag(0x8001_101F);
    for words in [&["b", "a"][..], &["c"], &[]] {
        let mut message = mailbox.new_message(inbox, false).unwrap();
        let values: Vec<_> = words.iter().map(|word| StringValue { value: (*word).into() }).collect();
        if !values.is_empty() {
            let values = MultipleString { count: values.len() as u32, values };
            message.properties.set(keywords, PropertyValue::MultipleString(values));
        }
        message.properties.set_text(Tag::PID_TAG_SUBJECT, &words.join(" "));
        mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    }
    let table = Table::Contents { folder: inbox, associated: false, deleted: false };
    let mut view = View::open(mailbox.clone(), table, None).unwrap();
    let instance = Tag(0x8001_301F);
    let sort_orders = vec![SortOrder { property_tag: instance, order: SortDirection::SORT_ASCENDING }];
    view.sort(SortOrderSet { sort_order_count: 1, sort_orders, ..SortOrderSet::default() }).unwrap();
    let rows =
        view.rows(0..view.len(), &[Tag::PID_TAG_SUBJECT, Tag::PID_TAG_INSTANCE_NUM, instance]).unwrap();
    let shown: Vec<_> =
        rows.iter().flatten().map(|row| format!("{:?} {:?} {:?}", row[0], row[1], row[2])).collect();
    insta::assert_snapshot!(shown.join("\n"), @r#"
    Some(String("")) Some(Integer32(0)) None
    Some(String("b a")) Some(Integer32(1)) Some(String("a"))
    Some(String("b a")) Some(Integer32(0)) Some(String("b"))
    Some(String("c")) Some(Integer32(0)) Some(String("c"))
    "#);
}

#[test]
fn objects_in_memory_are_selected_as_rows_are() {
    let bags: Vec<_> = [("b", 1), ("A", 2), ("c", 2)]
        .into_iter()
        .map(|(name, number)| {
            let mut properties = Properties::new();
            properties.set_text(Tag::PID_TAG_DISPLAY_NAME, name);
            properties.set_number(Tag::PID_TAG_RECIPIENT_TYPE, number);
            properties
        })
        .collect();
    let all = || (10..).zip(&bags);
    let by = |tag, order| [SortOrder { property_tag: tag, order }];
    let name = by(Tag::PID_TAG_DISPLAY_NAME, SortDirection::SORT_DESCENDING);
    assert_eq!(select(all(), None, &name).unwrap(), [12, 10, 11]);
    let kind = by(Tag::PID_TAG_RECIPIENT_TYPE, SortDirection::SORT_DESCENDING);
    assert_eq!(select(all(), None, &kind).unwrap(), [11, 12, 10]);
    assert_eq!(select(all(), None, &[]).unwrap(), [10, 11, 12]);
    let row = cells(&bags[1], &[Tag::PID_TAG_RECIPIENT_TYPE, Tag::PID_TAG_SUBJECT]).unwrap();
    assert_eq!(row, [Some(PropertyValue::Integer32(2)), None]);
}

#[test]
fn categories_are_shown_and_hidden() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    for (sender, importance, subject) in
        [("Ann", 1, "a"), ("Bob", 0, "b"), ("ann", 2, "c"), ("Ann", 1, "d"), ("Bob", 0, "e")]
    {
        let mut message = mailbox.new_message(inbox, false).unwrap();
        message.properties.set_text(Tag::PID_TAG_SENDER_NAME, sender);
        message.properties.set_number(Tag::PID_TAG_IMPORTANCE, importance);
        message.properties.set_number(Tag::PID_TAG_MESSAGE_FLAGS, (subject == "a").into());
        message.properties.set_text(Tag::PID_TAG_SUBJECT, subject);
        mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    }
    let table = Table::Contents { folder: inbox, associated: false, deleted: false };
    let mut view = View::open(mailbox.clone(), table, None).unwrap();
    let order = |property_tag, order| SortOrder { property_tag, order };
    let sort_orders = vec![
        order(Tag::PID_TAG_SENDER_NAME, SortDirection::SORT_ASCENDING),
        order(Tag::PID_TAG_IMPORTANCE, SortDirection::SORT_DESCENDING),
        order(Tag::PID_TAG_SUBJECT, SortDirection::SORT_DESCENDING),
    ];
    let sort = SortOrderSet { sort_order_count: 3, categorized_count: 2, expanded_count: 1, sort_orders };
    view.sort(sort.clone()).unwrap();
    let shown = |view: &View| {
        let columns = [
            Tag::PID_TAG_DEPTH,
            Tag::PID_TAG_ROW_TYPE,
            Tag::PID_TAG_SENDER_NAME,
            Tag::PID_TAG_IMPORTANCE,
            Tag::PID_TAG_SUBJECT,
            Tag::PID_TAG_CONTENT_COUNT,
            Tag::PID_TAG_CONTENT_UNREAD_COUNT,
        ];
        let rows = view.rows(0..view.len(), &columns).unwrap();
        let line = |row: &Vec<Option<PropertyValue>>| {
            let word = |cell: &Option<PropertyValue>| match cell {
                Some(PropertyValue::Integer32(number)) => number.to_string(),
                Some(PropertyValue::String(text)) => text.to_string(),
                None => "-".to_owned(),
                other => format!("{other:?}"),
            };
            row.iter().map(word).collect::<Vec<_>>().join(" ")
        };
        rows.iter().flatten().map(line).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(shown(&view), @r"
    0 3 ann - - 3 2
    1 4 ann 2 - 1 1
    1 4 Ann 1 - 2 1
    0 3 Bob - - 2 2
    1 4 Bob 0 - 2 2
    ");
    let second = view.row(1).unwrap();
    assert_eq!(second.folder, 0);
    assert_eq!(view.expand(second.message), Some((1, 1)));
    assert_eq!(view.expand(second.message), Some((1, 0)));
    let first = view.row(0).unwrap();
    insta::assert_snapshot!(shown(&view), @r"
    0 3 ann - - 3 2
    1 3 ann 2 - 1 1
    2 1 ann 2 c - -
    1 4 Ann 1 - 2 1
    0 3 Bob - - 2 2
    1 4 Bob 0 - 2 2
    ");
    assert_eq!(view.position(second), Some(1));
    assert_eq!(view.collapse(first.message), Some((0, 3)));
    insta::assert_snapshot!(shown(&view), @r"
    0 4 ann - - 3 2
    0 3 Bob - - 2 2
    1 4 Bob 0 - 2 2
    ");
    assert_eq!(view.position(second), None);
    assert_eq!(view.expand(99), None);
    // What was hidden in it stays as it was, and a category that comes back is the same one.
    save(&*mailbox, inbox, "new");
    view.update().unwrap();
    assert_eq!(view.expand(first.message).unwrap().1, 3);
    assert_eq!(view.position(second).and_then(|place| view.row(place)), Some(second));
    let too_many = SortOrderSet { categorized_count: 4, ..sort };
    assert!(matches!(view.sort(too_many), Err(Error::Invalid(_))));
    assert!(view.len() > 5);
}

#[test]
fn a_softly_deleted_folder_is_seen_in_its_own_table() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let a = folder(&*mailbox, inbox, "A");
    mailbox.delete_folder(a, DeleteFolder::default()).unwrap();
    let rows = |deleted| {
        let table = Table::Hierarchy { folder: inbox, deep: false, deleted };
        View::open(mailbox.clone(), table, None).unwrap().len()
    };
    assert_eq!((rows(false), rows(true)), (0, 1));
    assert!(mailbox.folder(a).unwrap().deleted);
    // Its name is free again.
    folder(&*mailbox, inbox, "A");
}

#[test]
fn large_values_are_cut_in_rows_and_changed_in_place() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    let mut message = mailbox.new_message(inbox, false).unwrap();
    message.properties.set_text(Tag::PID_TAG_BODY, &"ab".repeat(10_000));
    let id = mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    let table = Table::Contents { folder: inbox, associated: false, deleted: false };
    let view = View::open(mailbox.clone(), table, None).unwrap();
    let cells = view.rows(0..1, &[Tag::PID_TAG_BODY]).unwrap();
    assert_eq!(cells[0].as_ref().unwrap()[0], Some(PropertyValue::String("ab".repeat(10_000)[..255].into())));

    let mut message = mailbox.open_message(inbox, id).unwrap();
    let body = message.properties.stream(Tag::PID_TAG_BODY).unwrap().snapshot().unwrap();
    body.write_at(2, b"X\0").unwrap();
    body.set_size(30_000).unwrap();
    let before =
        mailbox.open_message(inbox, id).unwrap().properties.read(Tag::PID_TAG_BODY, 1 << 20).unwrap();
    assert_eq!(before, Some(PropertyValue::String("ab".repeat(10_000).into())));
    message.properties.set_stream(Tag::PID_TAG_BODY, body);
    mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    let after = mailbox.open_message(inbox, id).unwrap().properties.read(Tag::PID_TAG_BODY, 1 << 20).unwrap();
    let mut expected = "ab".repeat(7_500);
    expected.replace_range(1..2, "X");
    assert_eq!(after, Some(PropertyValue::String(expected.into())));
}

#[test]
fn many_read_at_once_while_others_write() {
    let fixture = fixture();
    let mailbox = fixture.mailbox.clone();
    let inbox = mailbox.special_folder(SpecialFolder::Inbox);
    for _ in 0..20 {
        let mut message = mailbox.new_message(inbox, false).unwrap();
        message.properties.set_text(Tag::PID_TAG_BODY, &"large ".repeat(5_000));
        mailbox.save_message(&mut message, SaveOptions::default()).unwrap();
    }
    let table = Table::Contents { folder: inbox, associated: false, deleted: false };
    std::thread::scope(|scope| {
        for thread in 0..12 {
            let mailbox = &mailbox;
            scope.spawn(move || {
                for _ in 0..10 {
                    if thread < 2 {
                        save(&**mailbox, inbox, "more");
                    }
                    let view = View::open(mailbox.clone(), table, None).unwrap();
                    let cells = view.rows(0..20, &[Tag::PID_TAG_BODY]).unwrap();
                    assert!(cells.iter().all(|row| row.as_ref().is_some_and(|row| row[0].is_some())));
                }
            });
        }
    });
}
