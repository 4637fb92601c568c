//! Properties of messages, attachments and folders that clients give their values
//! (MS-OXCMSG 2.2.1 and 2.2.2): under their names, the server takes the values that the
//! document allows, and gives them back with their types.

use super::messages::*;
use super::properties::{called, named};
use crate::common::client::{cells, tagged, text};
use crate::common::{Client, Server};
use exchange::oxcdata::{PropertyName, PropertyValue, PropertyValue::Integer32, TypedPropertyValue};
use exchange::oxcmsg::{AttachFlags, AttachMethod, RetentionFlags, SideEffects};
use exchange::oxcprpt::PropertyIdsFlags;
use exchange::oxctypes::{BinaryValue, MultipleString, PropertyType, StringValue};
use exchange::oxprops::{self, CommonLid, PropertyTag, PublicStringsLid};
use openchange_store::ids::guid_from_text;

/// What a property is called.
#[derive(Clone, Copy, Debug)]
enum Name {
    Tag(PropertyTag),
    Lid(&'static str, u32),
    Text(&'static str, &'static str),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum On {
    Message,
    Attachment,
    Folder,
}

/// A value that an object can have, and the requirements that say so.
struct Row {
    shows: &'static [&'static str],
    on: On,
    name: Name,
    value: PropertyValue,
}

fn common(lid: CommonLid) -> Name {
    Name::Lid(oxprops::PSETID_COMMON, lid.0)
}

fn header(name: &'static str) -> Name {
    Name::Text(oxprops::PS_INTERNET_HEADERS, name)
}

fn of_attachment(name: &'static str) -> Name {
    Name::Text(oxprops::PSETID_ATTACHMENT, name)
}

fn yes(truth: bool) -> PropertyValue {
    PropertyValue::Boolean(truth.into())
}

fn time(time: u64) -> PropertyValue {
    PropertyValue::Time(pidl_ndr::Nttime(time))
}

fn bytes(bytes: &[u8]) -> PropertyValue {
    PropertyValue::Binary(BinaryValue { count: bytes.len() as u16, value: bytes.to_vec() })
}

fn texts(texts: &[&str]) -> PropertyValue {
    let values = texts.iter().map(|text| StringValue { value: (*text).into() }).collect();
    PropertyValue::MultipleString(MultipleString { count: texts.len() as u32, values })
}

fn kind(value: &PropertyValue) -> PropertyType {
    match value {
        PropertyValue::Integer32(_) => PropertyType::PTYP_INTEGER32,
        PropertyValue::Boolean(_) => PropertyType::PTYP_BOOLEAN,
        PropertyValue::String(_) => PropertyType::PTYP_STRING,
        PropertyValue::Time(_) => PropertyType::PTYP_TIME,
        PropertyValue::Binary(_) => PropertyType::PTYP_BINARY,
        PropertyValue::MultipleString(_) => PropertyType::PTYP_MULTIPLE_STRING,
        other => panic!("{other:?}"),
    }
}

fn of_messages() -> Vec<Row> {
    use Name::Tag;
    use PropertyTag as T;
    let on = On::Message;
    let rows: Vec<(&'static [&'static str], Name, PropertyValue)> = vec![
        (&["R89"], common(CommonLid::PID_LID_SMART_NO_ATTACH), yes(true)),
        (&["R92"], common(CommonLid::PID_LID_PRIVATE), yes(true)),
        (
            &["R94", "R1076"],
            common(CommonLid::PID_LID_SIDE_EFFECTS),
            Integer32(SideEffects::SYMBOLS.iter().fold(0, |all, (_, flag)| all | *flag as i32)),
        ),
        (&["R1076"], common(CommonLid::PID_LID_SIDE_EFFECTS), Integer32(0)),
        (
            &["R108"],
            Name::Text(oxprops::PS_PUBLIC_STRINGS, oxprops::PID_NAME_KEYWORDS),
            texts(&["red", "grün"]),
        ),
        (&["R111"], common(CommonLid::PID_LID_COMMON_START), time(1)),
        (&["R115"], common(CommonLid::PID_LID_COMMON_END), time(u64::MAX >> 1)),
        (
            &["R1153"],
            Name::Lid(oxprops::PS_PUBLIC_STRINGS, PublicStringsLid::PID_LID_CATEGORIES.0),
            texts(&["a", "b"]),
        ),
        (&["R1155"], common(CommonLid::PID_LID_CLASSIFICATION), text("secret")),
        (&["R1157"], common(CommonLid::PID_LID_CLASSIFICATION_DESCRIPTION), text("nobody may know")),
        (&["R1159"], common(CommonLid::PID_LID_CLASSIFIED), yes(true)),
        (&["R1165"], common(CommonLid::PID_LID_INFO_PATH_FORM_NAME), text("InfoPathForm.1")),
        (&["R1187", "R1654"], common(CommonLid::PID_LID_AGING_DONT_AGE_ME), yes(true)),
        (&["R1655"], common(CommonLid::PID_LID_AGING_DONT_AGE_ME), yes(false)),
        (&["R1190"], common(CommonLid::PID_LID_CURRENT_VERSION), Integer32(0x0c_0000)),
        (&["R1192"], common(CommonLid::PID_LID_CURRENT_VERSION_NAME), text("12.0")),
        (&["R1207", "R1208"], header(oxprops::PID_NAME_CONTENT_BASE), text("http://example.org/a/")),
        (&["R1209", "R1210"], header(oxprops::PID_NAME_ACCEPT_LANGUAGE), text("de, en")),
        (&["R1248"], header(oxprops::PID_NAME_CONTENT_CLASS), text("urn:content-classes:message")),
        (&["R2037", "R2038"], header(oxprops::PID_NAME_CONTENT_TYPE), text("text/plain")),
        (&["R218101", "R218102"], header(oxprops::PID_NAME_MSIP_LABELS), text("MSIP_Label_1_Enabled=true;")),
        (&["R1797"], Tag(T::PID_TAG_ALTERNATE_RECIPIENT_ALLOWED), yes(true)),
        (&["R1198"], Tag(T::PID_TAG_RESPONSIBILITY), yes(true)),
        (&["R1199"], Tag(T::PID_TAG_RESPONSIBILITY), yes(false)),
        (&["R1162"], Tag(T::PID_TAG_INTERNET_REFERENCES), text("<1@example.org> <2@example.org>")),
        (&["R1214"], Tag(T::PID_TAG_PURPORTED_SENDER_DOMAIN), text("example.org")),
        (&["R71"], Tag(T::PID_TAG_IMPORTANCE), Integer32(0)),
        (&["R71"], Tag(T::PID_TAG_IMPORTANCE), Integer32(1)),
        (&["R71"], Tag(T::PID_TAG_IMPORTANCE), Integer32(2)),
        (&["R77"], Tag(T::PID_TAG_PRIORITY), Integer32(1)),
        (&["R77"], Tag(T::PID_TAG_PRIORITY), Integer32(0)),
        (&["R77"], Tag(T::PID_TAG_PRIORITY), Integer32(-1)),
        (&["R83"], Tag(T::PID_TAG_SENSITIVITY), Integer32(0)),
        (&["R83"], Tag(T::PID_TAG_SENSITIVITY), Integer32(1)),
        (&["R83"], Tag(T::PID_TAG_SENSITIVITY), Integer32(2)),
        (&["R83"], Tag(T::PID_TAG_SENSITIVITY), Integer32(3)),
        (&["R2068"], Tag(T::PID_TAG_RTF_IN_SYNC), yes(true)),
        (&["R2070"], Tag(T::PID_TAG_INTERNET_CODEPAGE), Integer32(65001)),
        (&["R2072"], Tag(T::PID_TAG_BODY_CONTENT_ID), text("ebdc14bd-deb4-4816-b00b-6e2a46097d17")),
        (&["R2076", "R2077"], Tag(T::PID_TAG_BODY_CONTENT_LOCATION), text("http://example.org/a")),
        (&["R2076", "R2077"], Tag(T::PID_TAG_BODY_CONTENT_LOCATION), text("a/b")),
        (&["R2082"], Tag(T::PID_TAG_HTML), bytes(b"<html><body>x</body></html>")),
    ];
    let own = rows.into_iter().map(move |(shows, name, value)| Row { shows, on, name, value });
    // The best form of a body is what its writer says.
    let native = (0..=4).map(move |form| Row {
        shows: &["R2057", "R1714"],
        on,
        name: Tag(T::PID_TAG_NATIVE_BODY),
        value: Integer32(form),
    });
    let dates = [
        (T::PID_TAG_START_DATE_ETC, bytes(&[30, 0, 0, 0, 0, 0x40, 0x3e, 0xd5, 0xde, 0xb1, 0x9d, 1])),
        (T::PID_TAG_RETENTION_DATE, time(0x01d0_0000_0000_0000)),
        (T::PID_TAG_ARCHIVE_DATE, time(0x01d0_0000_0000_0000)),
    ];
    let dates = dates.map(move |(tag, value)| Row { shows: &[], on, name: Tag(tag), value });
    own.chain(native).chain(dates).collect()
}

/// Retention is a matter of messages and of folders.
fn of_retention() -> Vec<Row> {
    use PropertyTag as T;
    let flags = RetentionFlags::SYMBOLS.iter().fold(0, |all, (_, flag)| all | *flag as i32);
    let mut rows = Vec::new();
    let mut both = |message, folder, tag, value: PropertyValue| {
        for (on, shows) in [(On::Message, message), (On::Folder, folder)] {
            rows.push(Row { shows, on, name: Name::Tag(tag), value: value.clone() });
        }
    };
    both(&["R2194"], &["R2195"], T::PID_TAG_ARCHIVE_TAG, bytes(&[7; 16]));
    both(&["R2113"], &["R2114"], T::PID_TAG_POLICY_TAG, bytes(&[7; 16]));
    both(&["R2119"], &["R2120"], T::PID_TAG_RETENTION_PERIOD, Integer32(30));
    both(&["R2149", "R2153"], &["R2150"], T::PID_TAG_RETENTION_FLAGS, Integer32(flags));
    both(&["R2153"], &["R2150"], T::PID_TAG_RETENTION_FLAGS, Integer32(0));
    let (needs, pending) = (RetentionFlags::NEEDS_RESCAN.0, RetentionFlags::PENDING_RESCAN.0);
    both(&[], &["R1909"], T::PID_TAG_RETENTION_FLAGS, Integer32(needs as i32));
    both(&[], &["R1911"], T::PID_TAG_RETENTION_FLAGS, Integer32(pending as i32));
    both(&["R2165"], &["R2166"], T::PID_TAG_ARCHIVE_PERIOD, Integer32(365));
    rows
}

fn of_attachments() -> Vec<Row> {
    use Name::Tag;
    use PropertyTag as T;
    let on = On::Attachment;
    let provider = of_attachment(oxprops::PID_NAME_ATTACHMENT_PROVIDER_TYPE);
    let original = of_attachment(oxprops::PID_NAME_ATTACHMENT_ORIGINAL_PERMISSION_TYPE);
    let permission = of_attachment(oxprops::PID_NAME_ATTACHMENT_PERMISSION_TYPE);
    let tnef = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x14, 0x03, 0x0a, 0x01];
    let storage = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x14, 0x03, 0x0a, 0x03, 0x02, 0x01];
    let mime = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x14, 0x03, 0x0a, 0x04];
    let flags = AttachFlags::SYMBOLS.iter().fold(0, |all, (_, flag)| all | *flag as i32);
    let rows: Vec<(&'static [&'static str], Name, PropertyValue)> = vec![
        (&["R236"], Tag(T::PID_TAG_ATTACH_DATA_BINARY), bytes(b"content")),
        (&["R604"], Tag(T::PID_TAG_ATTACH_EXTENSION), text(".txt")),
        (&["R612", "R953"], Tag(T::PID_TAG_ATTACH_TAG), bytes(&tnef)),
        (&["R612", "R954"], Tag(T::PID_TAG_ATTACH_TAG), bytes(&storage)),
        (&["R612", "R955"], Tag(T::PID_TAG_ATTACH_TAG), bytes(&mime)),
        (&["R620"], Tag(T::PID_TAG_ATTACH_FLAGS), Integer32(flags)),
        (&["R620"], Tag(T::PID_TAG_ATTACH_FLAGS), Integer32(0)),
        (&["R623"], Tag(T::PID_TAG_ATTACH_TRANSPORT_NAME), text("ATT00001.txt")),
        (&["R963"], Tag(T::PID_TAG_ATTACH_MIME_TAG), text("text/plain")),
        (&["R964"], Tag(T::PID_TAG_ATTACH_CONTENT_ID), text("1@example.org")),
        (&["R965"], Tag(T::PID_TAG_ATTACH_CONTENT_LOCATION), text("b/c.png")),
        (&["R965"], Tag(T::PID_TAG_ATTACH_CONTENT_LOCATION), text("http://example.org/c.png")),
        (&["R967"], Tag(T::PID_TAG_ATTACH_CONTENT_BASE), text("http://example.org/a/")),
        (&["R1284"], Tag(T::PID_TAG_ATTACH_PAYLOAD_CLASS), text("Some.Class")),
        (
            &["R1286"],
            Tag(T::PID_TAG_ATTACH_PAYLOAD_PROVIDER_GUID_STRING),
            text("{ebdc14bd-deb4-4816-b00b-6e2a46097d17}"),
        ),
        (&["R128001", "R128002", "R128003"], provider, text("OneDrivePro")),
        (&["R128005"], provider, text("OneDriveConsumer")),
        (&["R128007", "R128009"], original, Integer32(0)),
        (&["R128011"], original, Integer32(1)),
        (&["R128013"], original, Integer32(2)),
        (&["R128015", "R128017"], permission, Integer32(0)),
        (&["R128019"], permission, Integer32(1)),
        (&["R128021"], permission, Integer32(2)),
        (&[], Tag(T::PID_TAG_ATTACH_LONG_PATHNAME), text("\\\\server\\share\\a.txt")),
    ];
    let own = rows.into_iter().map(move |(shows, name, value)| Row { shows, on, name, value });
    let methods = AttachMethod::SYMBOLS.iter().map(move |(_, method)| Row {
        shows: &["R241"],
        on,
        name: Tag(T::PID_TAG_ATTACH_METHOD),
        value: Integer32(*method as i32),
    });
    own.chain(methods).collect()
}

impl Client {
    /// The tag of a property with a type.
    async fn tag_of(&mut self, logon: u32, name: Name, of: PropertyType) -> PropertyTag {
        let name: PropertyName = match name {
            Name::Tag(tag) => return tag,
            Name::Lid(set, lid) => named(&guid_from_text(set).unwrap(), lid),
            Name::Text(set, name) => called(&guid_from_text(set).unwrap(), name),
        };
        let flags = PropertyIdsFlags::CREATE_NAMES;
        let (made, _) = ok!(
            self,
            logon,
            GetPropertyIdsFromNames { flags: flags, property_name_count: 1, property_names: vec![name] }
        );
        PropertyTag(u32::from(made.success.unwrap().property_ids[0]) << 16 | u32::from(of.0))
    }

    /// A property with the type it has.
    async fn typed(&mut self, handle: u32, tag: PropertyTag) -> Option<TypedPropertyValue> {
        let open = PropertyTag(tag.0 & 0xffff_0000);
        let (done, _) = ok!(
            self,
            handle,
            GetPropertiesSpecific { want_unicode: 1, property_tag_count: 1, property_tags: vec![open] }
        );
        match cells(done.success.unwrap().row_data).remove(0)? {
            PropertyValue::Unspecified(typed) => Some(typed),
            other => panic!("{other:?}"),
        }
    }
}

/// Sets a value on a new object, and reads it from the same object opened again.
async fn kept(client: &mut Client, logon: u32, row: &Row, tag: PropertyTag) -> Option<TypedPropertyValue> {
    let values = [(tag, row.value.clone())];
    if row.on == On::Folder {
        let folder = client.open_folder(logon, client.inbox()).await;
        client.set(folder, &values).await;
        let again = client.open_folder(logon, client.inbox()).await;
        return client.typed(again, tag).await;
    }
    let message = created(client, logon).await;
    if row.on == On::Attachment {
        let (_, attachment) = ok!(client, message, CreateAttachment {});
        client.set(attachment, &values).await;
        ok!(client, attachment, SaveChangesAttachment {});
    } else {
        client.set(message, &values).await;
    }
    let id = saved(client, message).await;
    let mut again = opened(client, logon, id, Default::default()).await;
    if row.on == On::Attachment {
        again = ok!(client, again, OpenAttachment { attachment_id: 0 }).1;
    }
    client.typed(again, tag).await
}

#[tokio::test(flavor = "multi_thread")]
async fn values_come_back_with_their_types() {
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let rows: Vec<Row> = [of_messages(), of_retention(), of_attachments()].into_iter().flatten().collect();
    let mut wrong = Vec::new();
    for row in &rows {
        let of = kind(&row.value);
        let tag = client.tag_of(logon, row.name, of).await;
        let found = kept(&mut client, logon, row, tag).await;
        let same = found.as_ref().is_some_and(|typed| {
            typed.property_type == of && format!("{:?}", typed.property_value) == format!("{:?}", row.value)
        });
        if !same {
            wrong.push(format!("{:?} {:?}: {found:?} instead of {:?}", row.on, row.name, row.value));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let shown: Vec<String> = rows.iter().flat_map(|row| row.shows).map(|id| (*id).to_owned()).collect();
    covers::shown("MS-OXCMSG", &shown, concat!(module_path!(), ":", line!()));
}

#[tokio::test(flavor = "multi_thread")]
async fn dates_of_retention_are_of_messages_only() {
    covers::covers!("MS-OXCMSG", 2133, 2136, 2174);
    let server = Server::start();
    let (mut client, logon) = server.kim().await;
    let folder = client.open_folder(logon, client.inbox()).await;
    let dates: Vec<Row> = of_messages().into_iter().filter(|row| row.shows.is_empty()).collect();
    assert_eq!(dates.len(), 3);
    for date in dates {
        let Name::Tag(tag) = date.name else { panic!("{:?}", date.name) };
        let values = vec![tagged(tag, date.value)];
        let (answer, _) =
            ok!(client, folder, SetProperties { property_value_count: 1, property_values: values });
        assert_eq!(answer.success.unwrap().property_problem_count, 1, "{tag:?}");
        assert!(client.typed(folder, tag).await.is_none());
    }
}
