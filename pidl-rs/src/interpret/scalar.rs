//! The built-in types, as [`Value`]s.

use pidl_ndr::{
    Charset, DataBlob, DnsString, DnspName, DnspString, ErrorKind, Format, NbtName, NbtString, Ndr,
    NdrString, Pull, Push, Result, Scalar, StringArray, U16String, WreplNbtName,
};

use super::eval::Result as EvalResult;
use super::{Value, guid_of};
use crate::model::Array;

fn via<T: Ndr>(p: &mut Pull<'_>) -> Result<T> {
    p.value()
}

/// Reads a scalar.
pub(super) fn pull(scalar: Scalar, p: &mut Pull<'_>) -> Result<Value> {
    Ok(match scalar {
        Scalar::Void => Value::Null,
        Scalar::Bool8 => Value::Uint(p.bool8()?.into()),
        Scalar::Bool32 => Value::Uint(p.bool32()?.into()),
        Scalar::Char | Scalar::Uint8 => Value::Uint(p.u8()?.into()),
        Scalar::Wchar | Scalar::Uint16 => Value::Uint(p.u16()?.into()),
        Scalar::Int8 => Value::Int(p.i8()?.into()),
        Scalar::Int16 => Value::Int(p.i16()?.into()),
        Scalar::Int1632 => Value::Int(p.i1632()?.into()),
        Scalar::Uint1632 => Value::Uint(p.u1632()?.into()),
        Scalar::Int32 => Value::Int(p.i32()?.into()),
        Scalar::Uint32 | Scalar::Werror | Scalar::Ntstatus | Scalar::Hresult | Scalar::ErrorStatus => {
            Value::Uint(p.u32()?.into())
        }
        Scalar::Int3264 => Value::Int(p.i3264()?),
        Scalar::Uint3264 => Value::Uint(p.u3264()?),
        Scalar::Hyper | Scalar::UidT | Scalar::GidT | Scalar::NttimeHyper | Scalar::Nttime1sec => {
            Value::Uint(p.u64()?)
        }
        Scalar::Int64 => Value::Int(p.i64()?),
        Scalar::Dlong => Value::Int(p.dlong()?),
        Scalar::Udlong | Scalar::Nttime => Value::Uint(p.udlong()?),
        Scalar::Udlongr => Value::Uint(p.udlongr()?),
        Scalar::Float => Value::Float(widen(p.f32()?)),
        Scalar::Double => Value::Float(p.f64()?),
        Scalar::Pointer => Value::Uint(p.pointer()?),
        Scalar::TimeT => Value::Uint(p.u32()?.into()),
        Scalar::DataBlob => Value::Bytes(via::<DataBlob>(p)?.0),
        Scalar::String => Value::Text(via(p)?),
        Scalar::U16String => {
            Value::Array(via::<U16String>(p)?.0.into_iter().map(|u| Value::Uint(u.into())).collect())
        }
        Scalar::StringArray => Value::Texts(via::<StringArray>(p)?.0),
        Scalar::DnsString => Value::Text(via::<DnsString>(p)?.0),
        Scalar::NbtString => Value::Text(via::<NbtString>(p)?.0),
        Scalar::DnspName => Value::Text(via::<DnspName>(p)?.0),
        Scalar::DnspString => Value::Text(via::<DnspString>(p)?.0),
        Scalar::WreplNbtName => {
            let name = via::<WreplNbtName>(p)?.0;
            Value::Struct(vec![
                Value::Text(name.name),
                Value::Pointer(name.scope.map(|scope| Box::new(Value::Text(scope)))),
                Value::Uint(name.suffix.into()),
            ])
        }
        Scalar::Ipv4Address => Value::Uint(via::<pidl_ndr::Ipv4Address>(p)?.0.to_bits().into()),
        Scalar::Ipv6Address => Value::Bytes(via::<pidl_ndr::Ipv6Address>(p)?.0.octets().to_vec()),
    })
}

/// The integer a value holds, if `T` can.
fn int<T: TryFrom<i128>>(value: &Value, p: &Push) -> Result<T> {
    let v = match value {
        Value::Null => 0,
        other => other.as_int().ok_or_else(|| mismatch("an integer", p))?,
    };
    p.narrow(v)
}

fn mismatch(expected: &str, p: &Push) -> pidl_ndr::Error {
    p.error(ErrorKind::Other(format!("the value is not {expected}")))
}

/// The text a value holds.
pub(super) fn text<'v>(value: &'v Value, p: &Push) -> Result<&'v NdrString> {
    static EMPTY: std::sync::LazyLock<NdrString> = std::sync::LazyLock::new(NdrString::default);
    match value {
        Value::Text(text) => Ok(text),
        Value::Null => Ok(&EMPTY),
        _ => Err(mismatch("text", p)),
    }
}

/// The WINS name a value holds.
pub(super) fn nbt_name(value: &Value) -> Option<NbtName> {
    let Value::Struct(members) = value else { return None };
    let [Value::Text(name), Value::Pointer(scope), suffix] = members.as_slice() else { return None };
    let scope = match scope.as_deref() {
        Some(Value::Text(scope)) => Some(scope.clone()),
        _ => None,
    };
    Some(NbtName { name: name.clone(), scope, suffix: suffix.as_int()? as u8 })
}

/// Writes a scalar.
pub(super) fn push(scalar: Scalar, value: &Value, p: &mut Push) -> Result<()> {
    match scalar {
        Scalar::Void => Ok(()),
        Scalar::Bool8 => p.bool8(int::<i64>(value, p)? != 0),
        Scalar::Bool32 => p.bool32(int::<i64>(value, p)? != 0),
        Scalar::Char | Scalar::Uint8 => p.u8(int(value, p)?),
        Scalar::Wchar | Scalar::Uint16 => p.u16(int(value, p)?),
        Scalar::Int8 => p.i8(int(value, p)?),
        Scalar::Int16 => p.i16(int(value, p)?),
        Scalar::Int1632 => p.i1632(int(value, p)?),
        Scalar::Uint1632 => p.u1632(int(value, p)?),
        Scalar::Int32 => p.i32(int(value, p)?),
        Scalar::Uint32
        | Scalar::Werror
        | Scalar::Ntstatus
        | Scalar::Hresult
        | Scalar::ErrorStatus
        | Scalar::TimeT => p.u32(int(value, p)?),
        Scalar::Int3264 => p.i3264(int(value, p)?),
        Scalar::Uint3264 => p.u3264(int(value, p)?),
        Scalar::Hyper | Scalar::UidT | Scalar::GidT | Scalar::NttimeHyper | Scalar::Nttime1sec => {
            p.u64(int(value, p)?)
        }
        Scalar::Int64 => p.i64(int(value, p)?),
        Scalar::Dlong => p.dlong(int(value, p)?),
        Scalar::Udlong | Scalar::Nttime => p.udlong(int(value, p)?),
        Scalar::Udlongr => p.udlongr(int(value, p)?),
        Scalar::Float => p.f32(narrow(float(value, p)?)),
        Scalar::Double => p.f64(float(value, p)?),
        Scalar::Pointer => p.pointer(int(value, p)?),
        Scalar::DataBlob => match value {
            Value::Bytes(bytes) => p.value(&DataBlob::from(bytes.as_slice())),
            Value::Null => p.value(&DataBlob::default()),
            _ => Err(mismatch("bytes", p)),
        },
        Scalar::String => {
            let text = text(value, p)?.clone();
            p.value(&text)
        }
        Scalar::U16String => match value {
            Value::Array(units) => {
                let units: Result<Vec<u16>> = units.iter().map(|u| int(u, p)).collect();
                p.value(&U16String(units?))
            }
            _ => Err(mismatch("text", p)),
        },
        Scalar::StringArray => match value {
            Value::Texts(texts) => p.value(&StringArray(texts.clone())),
            _ => Err(mismatch("an array of strings", p)),
        },
        Scalar::DnsString => {
            let text = text(value, p)?.clone();
            p.value(&DnsString(text))
        }
        Scalar::NbtString => {
            let text = text(value, p)?.clone();
            p.value(&NbtString(text))
        }
        Scalar::DnspName => {
            let text = text(value, p)?.clone();
            p.value(&DnspName(text))
        }
        Scalar::DnspString => {
            let text = text(value, p)?.clone();
            p.value(&DnspString(text))
        }
        Scalar::WreplNbtName => match nbt_name(value) {
            Some(name) => p.value(&WreplNbtName(name)),
            None => Err(mismatch("a NetBIOS name", p)),
        },
        Scalar::Ipv4Address => p.u32(int(value, p)?),
        Scalar::Ipv6Address => match value {
            Value::Bytes(bytes) if bytes.len() == 16 => p.raw(bytes),
            _ => Err(mismatch("an IPv6 address", p)),
        },
    }
}

fn float(value: &Value, p: &Push) -> Result<f64> {
    match value {
        Value::Float(v) => Ok(*v),
        Value::Null => Ok(0.0),
        other => other.as_int().map(|v| v as f64).ok_or_else(|| mismatch("a number", p)),
    }
}

/// As `f64::from`, which makes a signalling NaN quiet: here it keeps its bits.
fn widen(v: f32) -> f64 {
    if !v.is_nan() {
        return v.into();
    }
    let bits = u64::from(v.to_bits());
    f64::from_bits((bits & 0x8000_0000) << 32 | 0x7FF0_0000_0000_0000 | (bits & 0x007F_FFFF) << 29)
}

/// What [`widen`] made wide.
fn narrow(v: f64) -> f32 {
    if !v.is_nan() {
        return v as f32;
    }
    let bits = v.to_bits();
    let narrow =
        f32::from_bits(((bits >> 32) as u32 & 0x8000_0000) | 0x7F80_0000 | (bits >> 29) as u32 & 0x007F_FFFF);
    if narrow.is_nan() { narrow } else { f32::NAN }
}

/// Bytes a scalar takes, where that is fixed.
pub(super) fn wire_size(scalar: Scalar, format: Format) -> Option<usize> {
    Some(match scalar {
        Scalar::Bool8 | Scalar::Char | Scalar::Int8 | Scalar::Uint8 => 1,
        Scalar::Wchar | Scalar::Int16 | Scalar::Uint16 => 2,
        Scalar::Int1632 | Scalar::Uint1632 => {
            if format.ndr64 {
                4
            } else {
                2
            }
        }
        Scalar::Bool32
        | Scalar::Int32
        | Scalar::Uint32
        | Scalar::Float
        | Scalar::TimeT
        | Scalar::Werror
        | Scalar::Ntstatus
        | Scalar::Hresult
        | Scalar::ErrorStatus
        | Scalar::Ipv4Address => 4,
        Scalar::Int3264 | Scalar::Uint3264 => {
            if format.ndr64 {
                8
            } else {
                4
            }
        }
        Scalar::Hyper
        | Scalar::Int64
        | Scalar::Dlong
        | Scalar::Udlong
        | Scalar::Udlongr
        | Scalar::Double
        | Scalar::Pointer
        | Scalar::UidT
        | Scalar::GidT
        | Scalar::Nttime
        | Scalar::Nttime1sec
        | Scalar::NttimeHyper => 8,
        Scalar::Ipv6Address => 16,
        _ => return None,
    })
}

/// Reads a context handle (C706 N.2): attributes and a UUID.
pub(super) fn pull_context_handle(p: &mut Pull<'_>) -> Result<Value> {
    let attributes = p.u32()?;
    let mut uuid = guid_of([0; 16]);
    let fields: [Value; 3] =
        [Value::Uint(p.u32()?.into()), Value::Uint(p.u16()?.into()), Value::Uint(p.u16()?.into())];
    for (place, field) in uuid.iter_mut().zip(fields) {
        *place = field;
    }
    uuid[3] = Value::Bytes(p.take(2)?.to_vec());
    uuid[4] = Value::Bytes(p.take(6)?.to_vec());
    Ok(Value::Struct(vec![Value::Uint(attributes.into()), Value::Struct(uuid)]))
}

/// Writes a context handle.
pub(super) fn push_context_handle(value: &Value, p: &mut Push) -> Result<()> {
    let wrong = |p: &Push| mismatch("a context handle", p);
    let Value::Struct(members) = value else { return Err(wrong(p)) };
    let [attributes, Value::Struct(uuid)] = members.as_slice() else { return Err(wrong(p)) };
    let [low, mid, high, Value::Bytes(clock), Value::Bytes(node)] = uuid.as_slice() else {
        return Err(wrong(p));
    };
    p.u32(int(attributes, p)?)?;
    p.u32(int(low, p)?)?;
    p.u16(int(mid, p)?)?;
    p.u16(int(high, p)?)?;
    if (clock.len(), node.len()) != (2, 6) {
        return Err(wrong(p));
    }
    p.raw(clock)?;
    p.raw(node)
}

/// Reads the text of an array of `count` elements of `unit` bytes.
pub(super) fn pull_text(
    p: &mut Pull<'_>,
    count: usize,
    unit: usize,
    charset: Charset,
    array: &Array,
) -> Result<NdrString> {
    // `charset(UTF16) uint8 name[n]` counts bytes.
    let units = |p: &Pull<'_>| match count.checked_mul(unit) {
        Some(bytes) => Ok((bytes / charset.unit(), bytes)),
        None => Err(p.error(ErrorKind::CountTooLarge { count: count as u64, available: p.remaining() })),
    };
    let (units, bytes) = units(p)?;
    if array.string {
        p.charset_terminated(units, charset)
    } else if array.to_null {
        p.charset_to_null(units, charset)
    } else if unit == charset.unit() {
        p.charset(units, charset)
    } else {
        p.charset_bytes(bytes, charset)
    }
}

/// Reads text without any count: to a zero or to the end of the buffer.
pub(super) fn pull_text_to_zero(p: &mut Pull<'_>, charset: Charset) -> Result<NdrString> {
    p.noheader_string(charset)
}

/// A `[string]` array that is no text must end in a zero element.
pub(super) fn check_terminator(value: &Value, p: &Pull<'_>) -> Result<()> {
    let terminated = match value {
        Value::Bytes(bytes) => bytes.last() == Some(&0),
        Value::Array(items) => items.last().and_then(Value::as_int) == Some(0),
        _ => true,
    };
    if terminated { Ok(()) } else { Err(p.error(ErrorKind::String("string without its terminator".into()))) }
}

/// Bytes that a string array takes under the flags that hold at `p`.
pub(super) fn string_array_size(p: &Push, strings: &[NdrString]) -> EvalResult<usize> {
    let array = StringArray(strings.to_vec());
    p.measure(|p| p.value(&array)).map_err(|e| e.kind().clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nan_keeps_its_bits() {
        for bits in [0x7FC0_0000, 0x7F80_0001, 0xFFBD_FFFF, 0xFF80_1234, 0x3FC0_0000, 0x8000_0000] {
            assert_eq!(narrow(widen(f32::from_bits(bits))).to_bits(), bits, "{bits:08x}");
        }
        assert!(narrow(f64::from_bits(0x7FF0_0000_0000_0001)).is_nan());
    }
}
