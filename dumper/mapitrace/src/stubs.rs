//! Directories of stubs: a file for each request or reply.
//!
//! Names are words between `_`, `-` and `.`. A file is taken when its name has
//!
//! * a function of a known interface, or an interface (name or UUID) and an opnum,
//! * `in`, `request`, `out` or `response`.
//!
//! A number in front puts files in order, and joins a request with its reply.
//! `ndr64` and `be` say how the bytes are written; NDR, little-endian without.
//! `0007_emsmdb_EcDoRpcExt2_in.dat` is what `--export-stubs` writes.

use crate::interfaces::Interfaces;
use crate::rpc::{Bound, Call, Link, Message, Missing, Reply};
use pidl_ndr::Format;
use pidl_ndr::table::Interface;
use pidl_rpc::uuid;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Bytes of a stub that are read at most.
const LONGEST: u64 = 64 * 1024 * 1024;

/// What a file's name says.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// The number in front.
    pub number: Option<u64>,
    /// The interface's name or UUID.
    pub interface: String,
    /// The operation.
    pub opnum: u16,
    /// A request, not a reply.
    pub request: bool,
    /// How the bytes are written.
    pub format: Format,
}

impl Name {
    /// Reads a file's name; none when it does not say what the file holds.
    #[must_use]
    pub fn parse(name: &str, interfaces: &Interfaces) -> Option<Self> {
        let mut rest = name.to_ascii_lowercase();
        // Names of functions and interfaces hold the characters that stand between words, so they are
        // taken out first.
        let functions = interfaces
            .iter()
            .flat_map(|table| table.functions.iter().filter_map(move |f| Some((f.name, (table, f.opnum?)))));
        let candidates: Vec<_> = functions.filter(|(name, _)| position(&rest, name).is_some()).collect();
        let longest = candidates.iter().map(|(name, _)| name.len()).max();
        let candidates: Vec<_> = candidates.into_iter().filter(|(n, _)| Some(n.len()) == longest).collect();
        if let Some((name, _)) = candidates.first() {
            remove(&mut rest, name);
        }
        let table =
            interfaces.iter().filter(|t| position(&rest, t.name).is_some()).max_by_key(|t| t.name.len());
        let mut interface = table.map(|t| t.name.to_owned());
        if let Some(table) = table {
            remove(&mut rest, table.name);
        }
        // Of functions with the same name the one of the interface that is named.
        let of = |t: &'static Interface| table.is_none_or(|table| std::ptr::eq(table, t));
        let function = candidates.iter().find(|(_, (t, _))| of(t)).map(|(_, found)| *found);

        let mut number = None;
        let mut request = None;
        let mut format = Format::NDR32;
        let mut opnum = None;
        let words = rest.split(['_', '.']).flat_map(|field| match uuid::parse(field) {
            Some(_) => vec![field],
            None => field.split('-').collect(),
        });
        for (i, word) in words.enumerate() {
            match word {
                "in" | "request" => request = Some(true),
                "out" | "response" => request = Some(false),
                "ndr64" => format.ndr64 = true,
                "be" => format.big_endian = true,
                _ if uuid::parse(word).is_some() => interface = Some(word.to_owned()),
                _ => match word.parse::<u64>() {
                    Ok(n) if i == 0 => number = Some(n),
                    Ok(n) => opnum = u16::try_from(n).ok(),
                    Err(_) => {}
                },
            }
        }
        let (interface, opnum) = match (function, interface, opnum) {
            (Some((table, opnum)), _, _) => (table.name.to_owned(), opnum),
            (None, Some(interface), Some(opnum)) => (interface, opnum),
            _ => return None,
        };
        Some(Name { number, interface, opnum, request: request?, format })
    }

    /// The name `--export-stubs` gives a file.
    #[must_use]
    pub fn write(&self, interfaces: &Interfaces) -> String {
        let function = interfaces.by_name(&self.interface).and_then(|t| t.opnum(self.opnum));
        let function = function.map_or_else(|| self.opnum.to_string(), |f| f.name.to_owned());
        let direction = if self.request { "in" } else { "out" };
        let mut out = match self.number {
            Some(number) => format!("{number:04}_{}_{function}_{direction}", self.interface),
            None => format!("{}_{function}_{direction}", self.interface),
        };
        if self.format.ndr64 {
            out.push_str(".ndr64");
        }
        if self.format.big_endian {
            out.push_str(".be");
        }
        out.push_str(".dat");
        out
    }
}

/// Where a name stands in a text of lower case, as words of their own.
fn position(text: &str, name: &str) -> Option<usize> {
    let name = name.to_ascii_lowercase();
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(&name).map(|(at, _)| at).find(|at| {
        let (before, after) = (text.get(..*at), text.get(at + name.len()..));
        !letter(before.and_then(|t| t.chars().next_back())) && !letter(after.and_then(|t| t.chars().next()))
    })
}

fn remove(text: &mut String, name: &str) {
    if let Some(at) = position(text, name) {
        text.replace_range(at..at + name.len(), "");
    }
}

/// Gives the calls of a directory to `each`, in the order of their numbers and names.
/// Answers with the files whose names say nothing.
pub fn read(
    directory: &Path,
    interfaces: &Interfaces,
    each: &mut dyn FnMut(Call),
) -> std::io::Result<Vec<PathBuf>> {
    let mut files: BTreeMap<(u64, String), (Name, PathBuf)> = BTreeMap::new();
    let mut others = Vec::new();
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        if !entry.file_type()?.is_file() {
            continue;
        }
        let text = entry.file_name().to_string_lossy().into_owned();
        match Name::parse(&text, interfaces) {
            Some(name) => {
                files.insert((name.number.unwrap_or(u64::MAX), text), (name, entry.path()));
            }
            None => others.push(entry.path()),
        }
    }
    others.sort();
    let mut waiting: Option<(Name, Call)> = None;
    for (name, path) in files.into_values() {
        let message = Message {
            stub: load(&path)?,
            format: name.format,
            whole: true,
            fragments: 1,
            ..Message::default()
        };
        let joins = waiting.as_ref().is_some_and(|(request, _)| {
            request.number == name.number
                && request.number.is_some()
                && !name.request
                && (&request.interface, request.opnum) == (&name.interface, name.opnum)
        });
        match waiting.take() {
            Some((_, mut call)) if joins => {
                call.reply = Reply::Response(message);
                each(call);
                continue;
            }
            Some((_, call)) => each(call),
            None => {}
        }
        let call = call(&name, message, interfaces);
        if name.request {
            waiting = Some((name, call));
        } else {
            each(call);
        }
    }
    if let Some((_, call)) = waiting {
        each(call);
    }
    Ok(others)
}

fn load(path: &Path) -> std::io::Result<Vec<u8>> {
    let length = std::fs::metadata(path)?.len();
    if length > LONGEST {
        let text = format!("{}: {length} bytes are more than a stub can have", path.display());
        return Err(std::io::Error::other(text));
    }
    std::fs::read(path)
}

fn call(name: &Name, message: Message, interfaces: &Interfaces) -> Call {
    let table = interfaces.by_name(&name.interface);
    let parsed = uuid::parse(&name.interface).map(|uuid| dcerpc::dcerpc::SyntaxId { uuid, version: 0 });
    let syntax = table.and_then(uuid::syntax_of).or(parsed);
    let (request, reply) = match name.request {
        true => (Some(message), Reply::Missing(Missing::Alone)),
        false => (None, Reply::Response(message)),
    };
    Call {
        number: 0,
        link: Arc::new(Link { number: 0, client: None, server: None }),
        call_id: 0,
        context_id: u16::from(name.format.ndr64),
        bound: Arc::new(Bound { syntax, table, ndr64: name.format.ndr64 }),
        opnum: Some(name.opnum),
        object: None,
        authentication: None,
        request,
        reply,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interfaces() -> Interfaces {
        Interfaces::new(dcerpc::INTERFACES, None).unwrap()
    }

    #[test]
    fn names_come_back() {
        let interfaces = interfaces();
        for text in [
            "0007_rpcecho_echo_AddOne_in.dat",
            "0012_epmapper_ept_map_out.ndr64.dat",
            "0001_rpcecho_echo_TestCall_in.be.dat",
            "0003_12345678-1234-5678-9abc-def012345678_9_out.dat",
        ] {
            let name = Name::parse(text, &interfaces).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(name.write(&interfaces), text);
        }
    }

    #[test]
    fn other_habits_are_understood() {
        let interfaces = interfaces();
        let name = Name::parse("windows7-echo_addone-request.bin", &interfaces);
        assert_eq!(name.map(|n| (n.opnum, n.request, n.number)), Some((0, true, None)));
        assert_eq!(Name::parse("3_in_echo_AddOne", &interfaces).and_then(|n| n.number), Some(3));
        assert_eq!(Name::parse("README.md", &interfaces), None);
    }
}
