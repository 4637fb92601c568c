//! What is written here is what Debian's libndr writes: `golden/libndr.txt`
//! holds its bytes, `golden/libndr.py` says how they came to be.

use pidl_ndr::{
    Charset, DataBlob, Dlong, DnsString, DnspName, DnspString, Flags, Format, FullPtr, Ipv4Address,
    Ipv6Address, NbtName, NbtString, Ndr, NdrString, Nttime, Nttime1sec, NttimeHyper, Pipe, Pull, Push,
    Result, StringArray, TYPE_SERIALIZATION, TimeT, U1632, U3264, Udlong, Udlongr, WreplNbtName,
};
use std::fmt::Debug;

fn unhex(text: &str) -> Vec<u8> {
    if text == "-" {
        return Vec::new();
    }
    (0..text.len() / 2).map(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).unwrap()).collect()
}

/// Lines whose name starts with `kind/`: the rest of the name, split, and the bytes (`None` for an error).
fn golden(kind: &str) -> impl Iterator<Item = (Vec<&'static str>, Option<Vec<u8>>)> {
    let lines: Vec<_> = include_str!("golden/libndr.txt")
        .lines()
        .filter_map(|line| {
            let (name, bytes) = line.split_once(' ')?;
            let name = name.strip_prefix(kind)?.strip_prefix('/')?;
            Some((name.split('/').collect(), (bytes != "error").then(|| unhex(bytes))))
        })
        .collect();
    assert!(!lines.is_empty(), "no golden bytes for {kind}");
    lines.into_iter()
}

fn format(name: &str) -> Format {
    match name {
        "be" => Format::BIG_ENDIAN,
        "ndr64" => Format::NDR64,
        _ => Format::NDR32,
    }
}

fn flags(names: &str) -> Flags {
    names.split('|').fold(Flags::NONE, |flags, name| {
        flags
            | match name {
                "LEN4" => Flags::STR_LEN4,
                "SIZE4" => Flags::STR_SIZE4,
                "SIZE2" => Flags::STR_SIZE2,
                "NOTERM" => Flags::STR_NOTERM,
                "NULLTERM" => Flags::STR_NULLTERM,
                "BYTESIZE" => Flags::STR_BYTESIZE,
                "CHARLEN" => Flags::STR_CHARLEN,
                "CONFORMANT" => Flags::STR_CONFORMANT,
                "ASCII" => Flags::STR_ASCII,
                "UTF8" => Flags::STR_UTF8,
                "RAW8" => Flags::STR_RAW8,
                "REMAINING" | "remaining" => Flags::REMAINING,
                "align2" => Flags::ALIGN2,
                "align4" => Flags::ALIGN4,
                "align8" => Flags::ALIGN8,
                "reverse" => Flags::RELATIVE_REVERSE,
                "reverse4" => Flags::RELATIVE_REVERSE | Flags::ALIGN4,
                "noalign" => Flags::NOALIGN,
                _ => Flags::NONE,
            }
    })
}

fn wrote(p: Push, result: Result<()>) -> Option<Vec<u8>> {
    result.ok().map(|()| p.finish())
}

#[test]
fn strings_by_their_flags() {
    for (name, expected) in golden("string") {
        let [form, charset, order, text] = name[..] else { panic!() };
        let format = format(order);
        let flags = flags(form) | flags(charset);
        let text = NdrString::from_bytes(unhex(text));
        let mut p = Push::new(format);
        p.u8(0xEE).unwrap();
        let _ = p.add_flags(flags);
        let result = text.push_scalars(&mut p);
        assert_eq!(wrote(p, result), expected, "{name:?}");

        let Some(bytes) = expected else { continue };
        let mut p = Pull::new(&bytes, format);
        p.u8().unwrap();
        let _ = p.add_flags(flags);
        assert_eq!(p.value::<NdrString>().unwrap(), text, "{name:?}");
        p.finish().unwrap();
    }
}

#[test]
fn string_arrays() {
    for (name, expected) in golden("string_array") {
        let [form, items] = name[..] else { panic!() };
        let items = items.split(',').filter(|i| *i != "-").map(NdrString::from).collect();
        let mut p = Push::default();
        let _ = p.add_flags(flags(form));
        let value = StringArray(items);
        let result = value.push(&mut p);
        assert_eq!(wrote(p, result), expected, "{name:?}");

        let bytes = expected.unwrap();
        let mut p = Pull::new(&bytes, Format::NDR32);
        let _ = p.add_flags(flags(form));
        if bytes.is_empty() && form == "NULLTERM|REMAINING" {
            continue; // an array of nothing cannot be told from a missing one
        }
        assert_eq!(p.value::<StringArray>().unwrap(), value, "{name:?}");
        p.finish().unwrap();
    }
}

#[derive(Default, Debug, PartialEq)]
struct Numbers {
    bytes: [u8; 8],
    u16: u16,
    u32: u32,
    hyper: u64,
    udlong: Udlong,
    udlongr: Udlongr,
    dlong: Dlong,
    u1632: U1632,
    u3264: U3264,
    i16: i16,
    i32: i32,
    i8: i8,
    nttime: Nttime,
    nttime_hyper: NttimeHyper,
    nttime_1sec: Nttime1sec,
    time_t: TimeT,
    uid_t: u64,
    ipv4: Ipv4Address,
    ipv6: Ipv6Address,
}

macro_rules! in_order {
    ($self:ident, $p:ident, $method:ident) => {{
        $self.bytes[0].$method($p)?;
        $self.u16.$method($p)?;
        $self.bytes[1].$method($p)?;
        $self.u32.$method($p)?;
        $self.bytes[2].$method($p)?;
        $self.hyper.$method($p)?;
        $self.bytes[3].$method($p)?;
        $self.udlong.$method($p)?;
        $self.bytes[4].$method($p)?;
        $self.udlongr.$method($p)?;
        $self.bytes[5].$method($p)?;
        $self.dlong.$method($p)?;
        $self.bytes[6].$method($p)?;
        $self.u1632.$method($p)?;
        $self.bytes[7].$method($p)?;
        $self.u3264.$method($p)?;
        $self.i16.$method($p)?;
        $self.i32.$method($p)?;
        $self.i8.$method($p)?;
        $self.nttime.$method($p)?;
        $self.nttime_hyper.$method($p)?;
        $self.nttime_1sec.$method($p)?;
        $self.time_t.$method($p)?;
        $self.uid_t.$method($p)?;
        $self.ipv4.$method($p)?;
        $self.ipv6.$method($p)?;
        Ok(())
    }};
}

impl Ndr for Numbers {
    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        in_order!(self, p, pull_scalars)
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        in_order!(self, p, push_scalars)
    }
    fn print(&self, _name: &str, _out: &mut dyn pidl_ndr::Printer) {}
}

#[test]
fn numbers_align_and_order_themselves() {
    let numbers = Numbers {
        bytes: [0x11, 0x44, 0x99, 0x10, 0x20, 0x30, 0x40, 0x50],
        u16: 0x2233,
        u32: 0x5566_7788,
        hyper: 0x0102_0304_0506_0708,
        udlong: Udlong(0x1112_1314_1516_1718),
        udlongr: Udlongr(0x2122_2324_2526_2728),
        dlong: Dlong(-2),
        u1632: U1632(0x4142),
        u3264: U3264(0x5152_5354),
        i16: -3,
        i32: -4,
        i8: -5,
        nttime: Nttime(0x6162_6364_6566_6768),
        nttime_hyper: NttimeHyper(0x7172_7374_7576_7778),
        nttime_1sec: Nttime1sec(9),
        time_t: TimeT(0x5A5B_5C5D),
        uid_t: 1000,
        ipv4: Ipv4Address([192, 0, 2, 7].into()),
        ipv6: Ipv6Address("2001:db8::1".parse().unwrap()),
    };
    for (name, expected) in golden("numbers") {
        let expected = expected.unwrap();
        let mut p = Push::new(format(name[0]));
        let _ = p.add_flags(flags(name[0]));
        p.value(&numbers).unwrap();
        assert_eq!(p.finish(), expected, "{name:?}");
        let mut p = Pull::new(&expected, format(name[0]));
        let _ = p.add_flags(flags(name[0]));
        assert_eq!(p.value::<Numbers>().unwrap(), numbers, "{name:?}");
        p.finish().unwrap();
    }
}

#[test]
fn blobs_by_their_flags() {
    for (name, expected) in golden("blob") {
        let expected = expected.unwrap();
        let mut p = Push::new(format(name[0]));
        p.u8(0x11).unwrap();
        let saved = p.add_flags(flags(name[0]));
        p.value(&DataBlob::from(&b"abc"[..])).unwrap();
        p.restore_flags(saved);
        p.u8(0x22).unwrap();
        assert_eq!(p.finish(), expected, "{name:?}");

        let mut p = Pull::new(&expected, format(name[0]));
        p.u8().unwrap();
        let _ = p.add_flags(flags(name[0]));
        let blob: DataBlob = p.value().unwrap();
        match name[0] {
            "plain" | "ndr64" => assert_eq!(*blob, b"abc"),
            "remaining" => assert_eq!(*blob, b"abc\x22"),
            _ => assert!(blob.iter().all(|b| *b == 0)),
        }
    }
}

#[test]
fn character_arrays() {
    for (name, expected) in golden("charset") {
        let charset = match name[0] {
            "utf16" => Charset::Utf16,
            "utf16be" => Charset::Utf16Be,
            "utf8" => Charset::Utf8,
            _ => Charset::Dos,
        };
        let count = name[1].parse().unwrap();
        let text = NdrString::from_bytes(unhex(name[2]));
        let mut p = Push::default();
        let result = p.charset(&text, count, charset);
        assert_eq!(wrote(p, result), expected, "{name:?}");
        let Some(bytes) = expected else { continue };
        let mut p = Pull::new(&bytes, Format::NDR32);
        assert_eq!(p.charset(count, charset).unwrap(), text, "{name:?}");
        p.finish().unwrap();
        let mut p = Pull::new(&bytes, Format::NDR32);
        assert_eq!(p.charset_to_null(count, charset).unwrap(), text, "{name:?}");
        p.finish().unwrap();
    }
}

fn names<T: Ndr + Debug + PartialEq>(
    kind: &str,
    start: usize,
    names: &[&str],
    make: impl Fn(NdrString) -> T,
    flags: Flags,
) {
    let (_, expected) = golden("names").find(|(name, _)| name[0] == kind).unwrap();
    let expected = expected.unwrap();
    let mut p = Push::default();
    let _ = p.add_flags(flags);
    p.raw(&[0xEE][..start]).unwrap();
    for name in names {
        p.value(&make(NdrString::from(*name))).unwrap();
    }
    assert_eq!(p.finish(), expected, "{kind}");
    let mut p = Pull::new(&expected, Format::NDR32);
    p.take(start).unwrap();
    for name in names {
        let name = if kind == "dnsp_name" { name.strip_suffix('.').unwrap_or(name) } else { name };
        assert_eq!(p.value::<T>().unwrap(), make(NdrString::from(name)));
    }
    p.finish().unwrap();
}

#[test]
fn domain_names_point_to_what_was_written() {
    let dns = ["a.example.com", "b.example.com", "example.com", "", "com", "a.example.com"];
    names("dns_string", 1, &dns, DnsString, Flags::NONE);
    names("uncompressed", 0, &dns[..2], DnsString, Flags::NO_COMPRESSION);
    names("nbt_string", 1, &["FHEPFCEL.scope.x", "Y.scope.x", "dot.", ""], NbtString, Flags::NONE);
    names("dnsp_name", 1, &["", ".", "a", "a.", "www.example.com"], DnspName, Flags::NONE);
    names("dnsp_string", 1, &["", "hello"], DnspString, Flags::NONE);
}

fn netbios_name<T: Ndr + Debug + PartialEq>(kind: &str, make: impl Fn(NbtName) -> T) {
    for (name, expected) in golden(kind) {
        let expected = expected.unwrap();
        let (scope, suffix) = match name[0] {
            "scope" => (Some("abc".into()), 0x1C),
            "swapped" => (None, 0x1B),
            _ => (None, 0x20),
        };
        let value = make(NbtName { name: "WORK".into(), scope, suffix });
        let start = usize::from(kind == "wrepl");
        let mut p = Push::default();
        p.raw(&[0xEE][..start]).unwrap();
        p.value(&value).unwrap();
        assert_eq!(p.finish(), expected, "{name:?}");
        let mut p = Pull::new(&expected, Format::NDR32);
        p.take(start).unwrap();
        assert_eq!(p.value::<T>().unwrap(), value, "{name:?}");
        p.finish().unwrap();
    }
}

#[test]
fn netbios_names() {
    netbios_name("wrepl", WreplNbtName);
    netbios_name("nbt_name", |name| name);
}

#[test]
fn relative_pointers() {
    for (name, expected) in golden("relative").filter(|(name, _)| name[0] != "short") {
        let expected = expected.unwrap();
        let mut p = Push::default();
        let _ = p.add_flags(flags(name[0]));
        p.subcontext(4, Some(48), |p| {
            for present in [true, false, true] {
                p.relative(present)?;
            }
            p.u8(0x77)?;
            for text in [&b"ABC"[..], b"DEFGH"] {
                let place = p.begin_relative()?;
                p.raw(text)?;
                p.end_relative(place)?;
            }
            Ok(())
        })
        .unwrap();
        p.u8(0x99).unwrap();
        assert_eq!(p.finish(), expected, "{name:?}");

        let mut p = Pull::new(&expected, Format::NDR32);
        let _ = p.add_flags(flags(name[0]));
        p.subcontext(4, Some(48), |p| {
            let present = [p.relative()?, p.relative()?, p.relative()?];
            assert_eq!(present, [true, false, true]);
            assert_eq!(p.u8()?, 0x77);
            for text in [&b"ABC"[..], b"DEFGH"] {
                let place = p.begin_relative()?;
                assert_eq!(p.take(text.len())?, text);
                p.end_relative(place)?;
            }
            Ok(())
        })
        .unwrap();
        assert_eq!(p.u8().unwrap(), 0x99);
    }
    let (_, expected) = golden("relative").find(|(name, _)| name[0] == "short").unwrap();
    let mut p = Push::default();
    p.relative_short(true).unwrap();
    p.relative_short(true).unwrap();
    for text in [&b"ABC"[..], b"DEFGH"] {
        let place = p.begin_relative_short().unwrap();
        p.raw(text).unwrap();
        p.end_relative(place).unwrap();
    }
    assert_eq!(Some(p.finish()), expected);
}

#[test]
fn referent_ids() {
    let a = FullPtr::new(7u8);
    let b = FullPtr::new(8u8);
    for (name, expected) in golden("pointers") {
        let mut p = Push::new(format(name[0]));
        for present in [true, false, true] {
            p.referent(present).unwrap();
        }
        p.ref_pointer().unwrap();
        for pointer in [&a, &b, &a, &FullPtr(None)] {
            p.full(pointer.0.as_ref()).unwrap();
        }
        assert_eq!(Some(p.finish()), expected, "{name:?}");
    }
}

#[test]
fn subcontexts() {
    for (name, expected) in golden("subcontext") {
        let [header, order, size] = name[..] else { panic!() };
        let header = u32::from_str_radix(header, 16).unwrap();
        let size = size.parse::<usize>().ok();
        let expected = expected.unwrap();
        let mut p = Push::new(format(order));
        p.u8(0xEE).unwrap();
        // The size of a serialized type is the size before padding in libndr's writer and after it in its reader.
        p.subcontext(header, size, |p| {
            p.u8(0x11)?;
            p.u3264(0x2233_4455)?;
            p.referent(true)?;
            p.u8(0x66)
        })
        .unwrap();
        p.u32(0x77).unwrap();
        assert_eq!(p.finish(), expected, "{name:?}");

        let size = size.filter(|_| header != TYPE_SERIALIZATION);
        let mut p = Pull::new(&expected, format(order));
        p.u8().unwrap();
        p.subcontext(header, size, |p| {
            assert_eq!(p.u8()?, 0x11);
            assert_eq!(p.u3264()?, 0x2233_4455);
            assert!(p.referent()?);
            assert_eq!(p.u8()?, 0x66);
            Ok(())
        })
        .unwrap();
        assert_eq!(p.u32().unwrap(), 0x77, "{name:?}");
        p.finish().unwrap();
    }
}

#[test]
fn pipes_end_with_an_empty_chunk() {
    for (name, expected) in golden("pipe") {
        let expected = expected.unwrap();
        let pipe = Pipe(b"abc".to_vec());
        assert_eq!(pidl_ndr::to_bytes(&pipe, format(name[0])).unwrap(), expected, "{name:?}");
        assert_eq!(pidl_ndr::from_bytes::<Pipe<u8>>(&expected, format(name[0])).unwrap(), pipe);
    }
}
