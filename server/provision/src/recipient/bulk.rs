//! Recipients from a table (RFC 4180) with a row of headings.

use std::io::Read;

use openchange_directory::Dn;
use openchange_directory::config::Secret;
use serde::Serialize;

use super::{Done, Kind, Request};
use crate::{Error, Result};

/// What headings there may be, and what they fill.
const HEADINGS: &[(&str, &str)] = &[
    ("kind", ""),
    ("account", ""),
    ("display", ""),
    ("given", ""),
    ("initials", ""),
    ("surname", ""),
    ("alias", ""),
    ("mail", ""),
    ("also", ""),
    ("members", ""),
    ("security", ""),
    ("hidden", ""),
    ("in", ""),
    ("password", ""),
    ("title", "title"),
    ("department", "department"),
    ("company", "company"),
    ("office", "physicalDeliveryOfficeName"),
    ("phone", "telephoneNumber"),
    ("mobile", "mobile"),
    ("fax", "facsimileTelephoneNumber"),
    ("street", "streetAddress"),
    ("city", "l"),
    ("state", "st"),
    ("zip", "postalCode"),
    ("country", "co"),
    ("description", "description"),
];

/// Rows of a table with their lines, those that cannot be used with the reason.
pub type Rows = Vec<(u64, Result<(Kind, Request)>)>;

/// What became of a row.
#[derive(Debug, Serialize)]
pub struct Outcome {
    /// Where it starts.
    pub line: u64,
    /// What was made or changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<Done>,
    /// Why not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// Reads a table; rows are of `kind` unless they say another one.
///
/// # Errors
/// The headings cannot be read or one is not known. What is wrong with a single row is
/// in its place of the result.
pub fn read_rows(reader: impl Read, kind: Kind) -> Result<Rows> {
    let mut table = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(reader);
    let headings = table.headers().map_err(|e| Error::Invalid(format!("the table: {e}")))?.clone();
    let mut columns = Vec::new();
    for heading in &headings {
        let known = HEADINGS.iter().find(|(name, _)| name.eq_ignore_ascii_case(heading));
        columns.push(*known.ok_or_else(|| {
            let names: Vec<_> = HEADINGS.iter().map(|(name, _)| *name).collect();
            Error::Invalid(format!("the table has a column {heading:?}; columns are: {}", names.join(", ")))
        })?);
    }
    let mut rows = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        let read = table.read_record(&mut record);
        let line = record.position().map_or(0, csv::Position::line);
        match read {
            Ok(false) => return Ok(rows),
            Ok(true) => rows.push((line, row(&columns, &record, kind))),
            Err(error) => {
                let line = error.position().map_or(line, csv::Position::line);
                let stop = matches!(error.kind(), csv::ErrorKind::Io(_));
                rows.push((line, Err(Error::Invalid(error.to_string()))));
                if stop {
                    return Ok(rows);
                }
            }
        }
    }
}

fn row(columns: &[(&str, &str)], record: &csv::StringRecord, kind: Kind) -> Result<(Kind, Request)> {
    let mut kind = kind;
    let mut request = Request::default();
    for ((heading, attribute), value) in columns.iter().zip(record) {
        if value.is_empty() {
            continue;
        }
        let text = Some(value.to_owned());
        let list = || value.split(';').map(str::trim).filter(|v| !v.is_empty()).map(str::to_owned).collect();
        match *heading {
            "kind" => {
                kind = [Kind::User, Kind::Group, Kind::Contact]
                    .into_iter()
                    .find(|kind| kind.name().eq_ignore_ascii_case(value))
                    .ok_or_else(|| {
                        Error::Invalid(format!("kind is {value:?} and not user, group or contact"))
                    })?;
            }
            "account" => request.account = text,
            "display" => request.display = text,
            "given" => request.given = text,
            "initials" => request.initials = text,
            "surname" => request.surname = text,
            "alias" => request.alias = text,
            "mail" => request.mail = text,
            "also" => request.also = list(),
            "members" => request.members = list(),
            "security" => request.security = yes(heading, value)?,
            "hidden" => request.hidden = yes(heading, value)?,
            "in" => {
                let dn: Dn = value.parse().map_err(|e| Error::Invalid(format!("{e}")))?;
                request.container = Some(dn);
            }
            "password" => request.password = Some(Secret::new(value)),
            _ => request.attributes.push(((*attribute).to_owned(), value.to_owned())),
        }
    }
    Ok((kind, request))
}

fn yes(heading: &str, value: &str) -> Result<bool> {
    match value.to_ascii_lowercase().as_str() {
        "yes" | "true" | "1" => Ok(true),
        "no" | "false" | "0" => Ok(false),
        _ => Err(Error::Invalid(format!("{heading} is {value:?} and not yes or no"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows() {
        let table = "account,Given,surname,kind,members,office,password\n\
                     jo,Jo,Smith,,,\"Room 1, left\",hush\n\
                     staff,,,group,jo; al,,\n\
                     x,,,robot,,,\n\
                     short\n";
        let rows = read_rows(table.as_bytes(), Kind::User).unwrap();
        let lines: Vec<u64> = rows.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [2, 3, 4, 5]);
        let (kind, jo) = rows[0].1.as_ref().unwrap();
        assert_eq!((*kind, jo.given.as_deref()), (Kind::User, Some("Jo")));
        assert_eq!(jo.attributes, [("physicalDeliveryOfficeName".to_owned(), "Room 1, left".to_owned())]);
        assert!(!format!("{jo:?}").contains("hush"));
        let (kind, staff) = rows[1].1.as_ref().unwrap();
        assert_eq!((*kind, staff.members.as_slice()), (Kind::Group, &["jo".to_owned(), "al".to_owned()][..]));
        assert!(rows[2].1.as_ref().unwrap_err().to_string().contains("robot"));
        assert!(rows[3].1.is_err());
    }

    #[test]
    fn a_column_nobody_knows() {
        let error = read_rows("account,shoe size\n".as_bytes(), Kind::User).unwrap_err();
        assert!(error.to_string().contains("\"shoe size\""), "{error}");
    }
}
