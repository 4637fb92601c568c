//! JSON in and out.
//!
//! There is one form, the one of [`pidl_ndr::print::JsonPrinter`]; what it writes,
//! [`Interpreter::value_from_json`] reads. For people who write JSON by hand,
//! an enum may also be its name or number, a bitmap a number or a list of
//! names, a 64-bit integer a number, a status code a number, and members that
//! are missing take their defaults (integers 0, pointers null).

use std::net::{Ipv4Addr, Ipv6Addr};

use pidl_ndr::print::JsonPrinter;
use pidl_ndr::{NdrString, Scalar};
use serde_json::{Map, Value as Json};

use super::{Call, Interpreter, Value};
use crate::model::{
    Bitmap, Direction, Element, Enum, Function, Level, PointerKind, Struct, TypeDef, TypeId, TypeKind, Union,
};

/// Why JSON does not describe a value, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// Innermost first.
    path: Vec<String>,
    message: String,
}

impl std::fmt::Display for JsonError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.path.is_empty() {
            return f.write_str(&self.message);
        }
        let path: Vec<&str> = self.path.iter().rev().map(String::as_str).collect();
        write!(f, "{}: {}", path.join("."), self.message)
    }
}

impl std::error::Error for JsonError {}

type Result<T> = std::result::Result<T, JsonError>;

fn wrong<T>(expected: &str, json: &Json) -> Result<T> {
    let mut found = json.to_string();
    if found.len() > 40 {
        let cut = (0..=37).rev().find(|i| found.is_char_boundary(*i)).unwrap_or(0);
        found.truncate(cut);
        found.push('…');
    }
    Err(JsonError { path: Vec::new(), message: format!("expected {expected}, found {found}") })
}

fn within<T>(result: Result<T>, place: &str) -> Result<T> {
    result.map_err(|mut e| {
        e.path.push(place.to_owned());
        e
    })
}

impl Interpreter<'_> {
    /// A value as JSON.
    #[must_use]
    pub fn value_to_json(&self, ty: TypeId, value: &Value) -> Json {
        let mut out = JsonPrinter::new();
        self.print(ty, "value", value, &mut out);
        let json: Json = serde_json::from_str(&out.finish()).unwrap_or_default();
        json.get("value").cloned().unwrap_or_default()
    }

    /// The value JSON describes.
    pub fn value_from_json(&self, ty: TypeId, json: &Json) -> Result<Value> {
        let def = self.model.ty(ty);
        match &def.kind {
            TypeKind::Scalar(scalar) => scalar_from_json(*scalar, json),
            TypeKind::Enum(e) => enum_from_json(e, json),
            TypeKind::Bitmap(b) => bitmap_from_json(b, json),
            TypeKind::Struct(s) => match json {
                Json::Object(members) => self.struct_from_json(s, members),
                Json::String(text) => match self.known_struct_from_text(def, text) {
                    Some(value) => Ok(value),
                    None => wrong(&format!("a {} or an object", def.name), json),
                },
                _ => wrong("an object", json),
            },
            TypeKind::Union(u) => match json {
                Json::Object(members) => self.union_from_json(u, members),
                _ => wrong("an object with $case and an arm", json),
            },
            TypeKind::Alias(target) => self.levels_from_json(target, 0, json),
            TypeKind::Pipe(element) => match json {
                Json::Array(items) => {
                    self.items_from_json(items, |item| self.levels_from_json(element, 0, item))
                }
                _ => wrong("an array", json),
            },
            TypeKind::ContextHandle => self.context_handle_from_json(json),
            TypeKind::Opaque => Ok(Value::Null),
        }
    }

    /// The parameters of a call from an object with a member for each that
    /// travels in this direction. The others keep what `call` holds.
    pub fn call_from_json(
        &self,
        function: &Function,
        direction: Direction,
        json: &Json,
        call: &mut Call,
    ) -> Result<()> {
        let Json::Object(members) = json else { return wrong("an object", json) };
        // Parameters of the other direction may be there, and mean nothing.
        let travels = |p: &Element| direction.r#in && p.dir.r#in || direction.out && p.dir.out;
        let mut known = Vec::new();
        for (i, param) in function.params.iter().enumerate() {
            if travels(param) || members.contains_key(&param.name) {
                known.push(param.name.as_str());
            }
            let Some(json) = members.get(&param.name) else { continue };
            let value = within(self.levels_from_json(param, 0, json), &param.name)?;
            if direction.r#in && param.dir.r#in {
                set(&mut call.request, i, value.clone());
            }
            if direction.out && param.dir.out {
                set(&mut call.reply, i, value);
            }
        }
        if let (Some(result), Some(json)) = (&function.result, members.get("result")) {
            call.result = within(self.levels_from_json(result, 0, json), "result")?;
            known.push("result");
        }
        unknown_member(members, &known)
    }

    fn struct_from_json(&self, s: &Struct, members: &Map<String, Json>) -> Result<Value> {
        let names: Vec<&str> = s.fields.iter().map(|f| f.name.as_str()).collect();
        unknown_member(members, &names)?;
        let mut values = Vec::with_capacity(s.fields.len());
        for field in &s.fields {
            values.push(match members.get(&field.name) {
                Some(json) => within(self.levels_from_json(field, 0, json), &field.name)?,
                None => self.default_element(field),
            });
        }
        Ok(Value::Struct(values))
    }

    fn union_from_json(&self, u: &Union, members: &Map<String, Json>) -> Result<Value> {
        let arm_name = members.keys().find(|k| !k.starts_with('$'));
        let level = match (members.get("$case"), arm_name) {
            (Some(json), _) => match self.value_from_json(u.switch_type, json)?.as_int() {
                Some(level) => level as i64,
                None => return wrong("an integer", json),
            },
            (None, Some(name)) => {
                let arm = u.arms.iter().find(|a| a.element.as_ref().is_some_and(|e| e.name == *name));
                match arm.and_then(|a| a.labels.first()) {
                    Some(label) => label.value,
                    None => return wrong("$case", &Json::Object(members.clone())),
                }
            }
            (None, None) => return wrong("$case", &Json::Object(members.clone())),
        };
        let value = match u.arm(level).and_then(|arm| arm.element.as_ref()) {
            Some(element) => {
                unknown_member(members, &["$case", "$unknown", &element.name])?;
                match members.get(&element.name) {
                    Some(json) => within(self.levels_from_json(element, 0, json), &element.name)?,
                    None => self.default_element(element),
                }
            }
            None => Value::Null,
        };
        Ok(Value::union(level, value))
    }

    fn items_from_json(&self, items: &[Json], f: impl Fn(&Json) -> Result<Value>) -> Result<Value> {
        let items = items.iter().enumerate().map(|(i, item)| within(f(item), &format!("[{i}]")));
        Ok(Value::Array(items.collect::<Result<Vec<Value>>>()?))
    }

    fn levels_from_json(&self, element: &Element, at: usize, json: &Json) -> Result<Value> {
        let Some(level) = element.levels.get(at) else { return Ok(Value::Null) };
        match level {
            Level::Optional(_) => Ok(match json {
                Json::Null => Value::Pointer(None),
                json => Value::pointer(self.levels_from_json(element, at + 1, json)?),
            }),
            Level::Pointer(p) if p.kind == PointerKind::Ref && p.top_level => {
                self.levels_from_json(element, at + 1, json)
            }
            Level::Pointer(p) => {
                let target = match json {
                    Json::Null => None,
                    json => Some(self.levels_from_json(element, at + 1, json)?),
                };
                Ok(match p.kind {
                    PointerKind::Full => Value::Shared(target.map(Into::into)),
                    _ => Value::Pointer(target.map(Box::new)),
                })
            }
            Level::Array(_) if element.charset.is_some() && self.is_text(element, at) => text_from_json(json),
            Level::Array(_) if self.is_bytes(element, at) => match (element.content, json) {
                (Some(ty), Json::Object(_)) => {
                    let value = self.value_from_json(ty, json)?;
                    let bytes = self.content_bytes(ty, &value);
                    bytes
                        .map(Value::Bytes)
                        .map_err(|e| JsonError { path: Vec::new(), message: e.to_string() })
                }
                _ => bytes_from_json(json),
            },
            Level::Array(_) => match json {
                Json::Array(items) => {
                    self.items_from_json(items, |item| self.levels_from_json(element, at + 1, item))
                }
                _ => wrong("an array", json),
            },
            Level::Pipe | Level::Subcontext(_) | Level::Switch(_) => {
                self.levels_from_json(element, at + 1, json)
            }
            Level::Data(ty) => self.value_from_json(*ty, json),
        }
    }

    fn known_struct_from_text(&self, def: &TypeDef, text: &str) -> Option<Value> {
        match def.name.as_str() {
            "GUID" => guid_from_text(text),
            "SID" | "RPC_SID" | "dom_sid" | "dom_sid2" | "dom_sid28" | "dom_sid0" => sid_from_text(text),
            _ => None,
        }
    }

    fn context_handle_from_json(&self, json: &Json) -> Result<Value> {
        let handle_type = json.get("handle_type").and_then(Json::as_u64);
        let uuid = json.get("uuid").and_then(Json::as_str).and_then(guid_from_text);
        match (handle_type, uuid) {
            (Some(handle_type), Some(uuid)) => Ok(Value::Struct(vec![Value::Uint(handle_type), uuid])),
            _ => wrong("an object with handle_type and uuid", json),
        }
    }
}

fn set(values: &mut Vec<Value>, i: usize, value: Value) {
    if values.len() <= i {
        values.resize(i + 1, Value::Null);
    }
    values[i] = value;
}

fn unknown_member(members: &Map<String, Json>, known: &[&str]) -> Result<()> {
    match members.keys().find(|k| !known.contains(&k.as_str())) {
        None => Ok(()),
        Some(key) => Err(JsonError {
            path: Vec::new(),
            message: match known {
                [] => format!("no member is called {key}: there are none"),
                _ => format!("no member is called {key}; there are {}", known.join(", ")),
            },
        }),
    }
}

/// An integer: a number, its digits in a string, or the `value` of an object.
fn int(json: &Json) -> Option<i128> {
    match json {
        Json::Number(n) => n.as_u64().map(i128::from).or_else(|| n.as_i64().map(i128::from)),
        Json::String(text) => match text.strip_prefix("0x") {
            Some(hex) => i128::from_str_radix(hex, 16).ok(),
            None => text.parse().ok(),
        },
        Json::Bool(b) => Some(i128::from(*b)),
        Json::Object(members) => members.get("value").and_then(int),
        _ => None,
    }
}

fn narrow<T: TryFrom<i128>>(json: &Json, expected: &str) -> Result<T> {
    match int(json).and_then(|v| T::try_from(v).ok()) {
        Some(v) => Ok(v),
        None => wrong(expected, json),
    }
}

fn scalar_from_json(scalar: Scalar, json: &Json) -> Result<Value> {
    let uint = |bits: u32| -> Result<Value> {
        let v: u64 = narrow(json, &format!("an integer of {bits} bits"))?;
        if bits < 64 && v >> bits != 0 {
            return wrong(&format!("an integer of {bits} bits"), json);
        }
        Ok(Value::Uint(v))
    };
    let sint = |bits: u32| -> Result<Value> {
        let v: i64 = narrow(json, &format!("a signed integer of {bits} bits"))?;
        if bits < 64 && !(-(1i64 << (bits - 1))..1i64 << (bits - 1)).contains(&v) {
            return wrong(&format!("a signed integer of {bits} bits"), json);
        }
        Ok(Value::Int(v))
    };
    match scalar {
        Scalar::Void => Ok(Value::Null),
        Scalar::Bool8 | Scalar::Char | Scalar::Uint8 => uint(8),
        Scalar::Wchar | Scalar::Uint16 | Scalar::Uint1632 => uint(16),
        Scalar::Bool32
        | Scalar::Uint32
        | Scalar::Uint3264
        | Scalar::Werror
        | Scalar::Ntstatus
        | Scalar::Hresult
        | Scalar::ErrorStatus => uint(32),
        Scalar::Hyper | Scalar::Udlong | Scalar::Udlongr | Scalar::UidT | Scalar::GidT | Scalar::Pointer => {
            uint(64)
        }
        Scalar::Int8 => sint(8),
        Scalar::Int16 | Scalar::Int1632 => sint(16),
        Scalar::Int32 | Scalar::Int3264 => sint(32),
        Scalar::Int64 | Scalar::Dlong => sint(64),
        Scalar::Float | Scalar::Double => match json {
            Json::Null => Ok(Value::Float(f64::NAN)),
            _ => json.as_f64().map(Value::Float).map_or_else(|| wrong("a number", json), Ok),
        },
        Scalar::Nttime1sec => {
            let time = scalar_from_json(Scalar::Nttime, json)?;
            Ok(Value::Uint(time.as_int().map_or(0, |t| (t / 10_000_000) as u64)))
        }
        Scalar::Nttime | Scalar::NttimeHyper => match json {
            Json::String(text) if text.contains('T') => match time_from_text(text) {
                Some((seconds, ticks)) => {
                    let since_1601 = i128::from(seconds) + 11_644_473_600;
                    let value = since_1601 * 10_000_000 + i128::from(ticks);
                    u64::try_from(value).map(Value::Uint).or_else(|_| wrong("a time since 1601", json))
                }
                None => wrong("a time", json),
            },
            _ => uint(64),
        },
        Scalar::TimeT => match json {
            Json::String(text) if text.contains('T') => match time_from_text(text) {
                Some((seconds, _)) => Ok(Value::Uint(seconds as u64)),
                None => wrong("a time", json),
            },
            _ => Ok(Value::Uint(narrow::<i64>(json, "a time")? as u64)),
        },
        Scalar::DataBlob => bytes_from_json(json),
        Scalar::String | Scalar::U16String if json.is_null() => Ok(Value::Text(NdrString::default())),
        Scalar::String
        | Scalar::U16String
        | Scalar::DnsString
        | Scalar::NbtString
        | Scalar::DnspName
        | Scalar::DnspString
        | Scalar::WreplNbtName => text_from_json(json),
        Scalar::StringArray => match json {
            Json::Array(items) => {
                let texts = items.iter().map(|i| match i {
                    Json::String(text) => Ok(NdrString::from(text.as_str())),
                    _ => wrong("a string", i),
                });
                Ok(Value::Texts(texts.collect::<Result<_>>()?))
            }
            _ => wrong("an array of strings", json),
        },
        Scalar::Ipv4Address => match json.as_str().and_then(|t| t.parse::<Ipv4Addr>().ok()) {
            Some(address) => Ok(Value::Uint(u64::from(u32::from(address)))),
            None => wrong("an IPv4 address", json),
        },
        Scalar::Ipv6Address => match json.as_str().and_then(|t| t.parse::<Ipv6Addr>().ok()) {
            Some(address) => Ok(Value::Bytes(address.octets().to_vec())),
            None => wrong("an IPv6 address", json),
        },
    }
}

fn enum_from_json(e: &Enum, json: &Json) -> Result<Value> {
    if let Json::String(name) = json
        && let Some(v) = e.values.iter().find(|v| v.name == *name)
    {
        return Ok(Value::Uint(v.value as u64 & u64::from(u32::MAX)));
    }
    Ok(Value::Uint(u64::from(narrow::<u32>(json, "the name or the number of an enum's value")?)))
}

fn bitmap_from_json(b: &Bitmap, json: &Json) -> Result<Value> {
    let Json::Array(names) = json else {
        return Ok(Value::Uint(narrow(json, "a number or a list of flags")?));
    };
    let mut bits = 0;
    for name in names {
        match b.values.iter().find(|v| Some(v.name.as_str()) == name.as_str()) {
            Some(v) => bits |= v.value as u64,
            None => return wrong("the name of a flag", name),
        }
    }
    Ok(Value::Uint(bits))
}

fn text_from_json(json: &Json) -> Result<Value> {
    match json {
        Json::String(text) => Ok(Value::Text(NdrString::from(text.as_str()))),
        _ => wrong("a string", json),
    }
}

/// Hexadecimal digits in a string, or an array of numbers.
fn bytes_from_json(json: &Json) -> Result<Value> {
    let bytes = match json {
        Json::String(text) => hex(text),
        Json::Array(items) => items.iter().map(|i| int(i).and_then(|v| u8::try_from(v).ok())).collect(),
        _ => None,
    };
    bytes.map_or_else(|| wrong("hexadecimal digits", json), |b| Ok(Value::Bytes(b)))
}

fn hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().map(|c| c.to_digit(16)).collect();
    let digits = digits.filter(|d| d.len() % 2 == 0)?;
    Some(digits.chunks(2).map(|p| (p[0] << 4 | p[1]) as u8).collect())
}

fn guid_from_text(text: &str) -> Option<Value> {
    let parts: Vec<&str> = text.split('-').collect();
    let [low, mid, high, clock, node] = parts.as_slice() else { return None };
    if (low.len(), mid.len(), high.len(), clock.len(), node.len()) != (8, 4, 4, 4, 12) {
        return None;
    }
    Some(Value::Struct(vec![
        Value::Uint(u64::from_str_radix(low, 16).ok()?),
        Value::Uint(u64::from_str_radix(mid, 16).ok()?),
        Value::Uint(u64::from_str_radix(high, 16).ok()?),
        Value::Bytes(hex(clock)?),
        Value::Bytes(hex(node)?),
    ]))
}

fn sid_from_text(text: &str) -> Option<Value> {
    let mut parts = text.strip_prefix("S-")?.split('-');
    let revision: u8 = parts.next()?.parse().ok()?;
    let authority = parts.next()?;
    let authority: u64 = match authority.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16).ok()?,
        None => authority.parse().ok()?,
    };
    let subs: Vec<u32> = parts.map(|p| p.parse().ok()).collect::<Option<_>>()?;
    let [0, 0, authority @ ..] = authority.to_be_bytes() else { return None };
    Some(Value::Struct(vec![
        Value::Uint(u64::from(revision)),
        Value::Int(i64::try_from(subs.len()).ok().filter(|n| *n <= 15)?),
        Value::Bytes(authority.to_vec()),
        Value::Array(subs.into_iter().map(|s| Value::Uint(u64::from(s))).collect()),
    ]))
}

/// Seconds since 1970 and 100 ns of `2024-02-29T12:00:00.5Z`.
fn time_from_text(text: &str) -> Option<(i64, u32)> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let mut date = date.rsplitn(3, '-').map(|p| p.parse::<i64>().ok());
    let (day, month, year) = (date.next()??, date.next()??, date.next()??);
    let (time, fraction) = time.split_once('.').unwrap_or((time, ""));
    let mut time = time.split(':').map(|p| p.parse::<i64>().ok());
    let (hour, minute, second) = (time.next()??, time.next()??, time.next()??);
    let in_range = (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..=60).contains(&second)
        && (-400_000..400_000).contains(&year)
        && fraction.len() <= 7;
    if !in_range || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let ticks = format!("{fraction:0<7}").parse().ok()?;
    // Days since 1970-01-01, in years that begin in March.
    let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * y + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400) + (153 * m + 2) / 5 + day
        - 1
        - 719_468;
    Some((days * 86_400 + hour * 3600 + minute * 60 + second, ticks))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_they_are_written() {
        assert_eq!(time_from_text("1970-01-01T00:00:00Z"), Some((0, 0)));
        assert_eq!(time_from_text("2024-02-29T12:00:00.5Z"), Some((1_709_208_000, 5_000_000)));
        assert_eq!(time_from_text("1601-01-01T00:00:00Z"), Some((-11_644_473_600, 0)));
        assert_eq!(time_from_text("2024-13-01T00:00:00Z"), None);
        assert_eq!(time_from_text("now"), None);
    }

    #[test]
    fn sids_and_guids_are_read_from_text() {
        assert!(sid_from_text("S-1-5-21-1-2-3").is_some());
        assert!(sid_from_text("S-1-5-x").is_none());
        assert!(guid_from_text("12345778-1234-abcd-ef00-0123456789ac").is_some());
        assert!(guid_from_text("12345778-1234").is_none());
    }
}
