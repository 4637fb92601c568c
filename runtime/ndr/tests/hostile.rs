//! Bytes nobody vouches for: no panic, no hang, no memory out of proportion;
//! and what is written is read again.

use pidl_ndr::{
    Bool32, Charset, Compression, DataBlob, Dlong, DnsString, DnspName, DnspString, ErrorKind, Flags, Format,
    FullPtr, Hresult, I1632, I3264, Ipv4Address, Ipv6Address, Limits, NbtName, NbtString, Ndr, NdrString,
    NtStatus, Nttime, Nttime1sec, NttimeHyper, Pipe, Pointer, Printer, Pull, Push, Result, SHALLOW,
    StringArray, TYPE_SERIALIZATION, TimeT, U16String, U1632, U3264, Udlong, Udlongr, Werror, WreplNbtName,
    pull_vec, pull_vec_all, pull_vec_to_zero, push_vec_all,
};
use proptest::prelude::*;
use std::fmt::Debug;

const FORMATS: [Format; 3] = [Format::NDR32, Format::NDR64, Format::BIG_ENDIAN];

/// A list whose nodes hold every kind of pointer.
#[derive(Clone, Debug, Default, PartialEq)]
struct Node {
    value: u16,
    next: Option<Box<Node>>,
    full: FullPtr<Node>,
    relative: Option<Box<Node>>,
    items: Option<Vec<Option<u32>>>,
}

impl Ndr for Node {
    const MIN_SIZE: usize = 18;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.enter(None)?;
        p.align_by(4, 8)?;
        self.value.pull_scalars(p)?;
        self.next.pull_scalars(p)?;
        self.full.pull_scalars(p)?;
        p.relative_for(&mut self.relative)?;
        p.referent_for(&mut self.items)?;
        p.align64(8)?;
        p.leave();
        Ok(())
    }
    fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.enter(None)?;
        self.next.pull_buffers(p)?;
        self.full.pull_buffers(p)?;
        if let Some(node) = &mut self.relative {
            let place = p.begin_relative()?;
            node.pull(p)?;
            p.end_relative(place)?;
        }
        if let Some(items) = &mut self.items {
            let n = p.max_count()?;
            pull_vec_all(p, items, n)?;
        }
        p.leave();
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align_by(4, 8)?;
        self.value.push_scalars(p)?;
        self.next.push_scalars(p)?;
        self.full.push_scalars(p)?;
        p.relative(self.relative.is_some())?;
        p.referent(self.items.is_some())?;
        p.align64(8)
    }
    fn push_buffers(&self, p: &mut Push) -> Result<()> {
        self.next.push_buffers(p)?;
        self.full.push_buffers(p)?;
        if let Some(node) = &self.relative {
            let place = p.begin_relative()?;
            node.push(p)?;
            p.end_relative(place)?;
        }
        if let Some(items) = &self.items {
            p.max_count(items.len())?;
            push_vec_all(p, items)?;
        }
        Ok(())
    }
    fn print(&self, _name: &str, _out: &mut dyn Printer) {}
}

fn any_node() -> impl Strategy<Value = Node> {
    let leaf = any::<u16>().prop_map(|value| Node { value, ..Node::default() });
    leaf.prop_recursive(5, 24, 3, |inner| {
        let maybe = |s: BoxedStrategy<Node>| proptest::option::of(s);
        let inner = inner.boxed();
        (
            any::<u16>(),
            maybe(inner.clone()),
            maybe(inner),
            proptest::option::of(proptest::collection::vec(proptest::option::of(any::<u32>()), 0..4)),
        )
            .prop_map(|(value, next, full, items)| Node {
                value,
                next: next.map(Box::new),
                full: full.map_or_else(FullPtr::default, FullPtr::new),
                relative: None,
                items,
            })
    })
}

/// Nodes with relative pointers only: reading goes back behind a relative
/// pointer, writing does not, so other deferred data cannot follow one.
fn any_relative_node() -> impl Strategy<Value = Node> {
    proptest::collection::vec(any::<u16>(), 1..10).prop_map(|values| {
        let link = |next: Option<Box<Node>>, value| {
            Some(Box::new(Node { value, relative: next, ..Node::default() }))
        };
        values.into_iter().fold(None, link).map(|node| *node).unwrap_or_default()
    })
}

/// Reads a `T` and, when that works, writes it and reads it again.
fn survives<T: Ndr + PartialEq + Debug>(bytes: &[u8], format: Format, flags: Flags) {
    let mut p = Pull::new(bytes, format);
    let _ = p.add_flags(flags);
    let Ok(value) = p.value::<T>() else { return };
    let mut q = Push::new(format);
    let _ = q.add_flags(flags);
    if q.value(&value).is_err() {
        return;
    }
    let again = q.finish();
    let mut p = Pull::new(&again, format);
    let _ = p.add_flags(flags);
    let reread = p.value::<T>();
    // What the flags make ambiguous (text with NULs inside) may read as less, but never fails.
    assert!(reread.is_ok() || again.is_empty(), "{flags:?} {value:?} {again:02x?} {reread:?}");
}

fn flag_sets() -> impl Strategy<Value = Flags> {
    prop_oneof![Just(Flags::NONE), any::<u32>().prop_map(|bits| Flags(bits & !Flags::NDR64.0))]
}

macro_rules! all_survive {
    ($bytes:expr, $format:expr, $flags:expr, [$($type:ty),* $(,)?]) => { $( survives::<$type>($bytes, $format, $flags); )* };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_as_every_type(bytes in proptest::collection::vec(any::<u8>(), 0..96), flags in flag_sets()) {
        for format in FORMATS {
            all_survive!(&bytes, format, flags, [
                (), bool, u8, i8, u16, i16, u32, i32, u64, i64, U1632, I1632, U3264, I3264, Dlong, Udlong, Udlongr,
                Bool32, Pointer, Nttime, NttimeHyper, Nttime1sec, TimeT, NtStatus, Werror, Hresult, Ipv4Address,
                Ipv6Address, DataBlob, NdrString, StringArray, U16String, DnsString, NbtString, NbtName, DnspName,
                DnspString, WreplNbtName, Pipe<u8>, Pipe<u32>, Pipe<()>, [u16; 5], [Option<u8>; 3], Option<Box<u64>>,
                Option<Option<u32>>, FullPtr<u32>, FullPtr<NdrString>,
            ]);
        }
    }

    #[test]
    fn small_numbers_as_pointers(words in proptest::collection::vec(0u32..12, 0..80)) {
        let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
        for format in FORMATS {
            let _ = Pull::new(&bytes, format).value::<Node>();
        }
    }

    #[test]
    fn random_counts(bytes in proptest::collection::vec(any::<u8>(), 0..64), count in any::<usize>()) {
        for format in FORMATS {
            let pull = || Pull::new(&bytes, format);
            let _ = pull_vec::<u8>(&mut pull(), &mut Vec::new(), count);
            let _ = pull_vec::<u64>(&mut pull(), &mut Vec::new(), count);
            let _ = pull_vec::<()>(&mut pull(), &mut Vec::new(), count);
            let _ = pull_vec::<Option<Box<Node>>>(&mut pull(), &mut Vec::new(), count);
            let _ = pull_vec_to_zero::<u16>(&mut pull(), &mut Vec::new());
            for charset in [Charset::Utf16, Charset::Utf16Be, Charset::Utf8, Charset::Dos, Charset::Raw8] {
                let _ = pull().charset(count, charset);
                let _ = pull().charset_terminated(count, charset);
                let _ = pull().charset_to_null(count, charset);
                let _ = pull().charset(count, charset);
                let _ = pull().varying_string(count, charset);
                let _ = pull().string(charset);
                let _ = pull().noheader_string(charset);
            }
            for header in [0, 1, 2, 4, TYPE_SERIALIZATION, SHALLOW, 7] {
                for size in [None, Some(count), Some(count % 16)] {
                    let _ = pull().subcontext(header, size, |p| p.value::<Node>());
                }
            }
            for algorithm in [Compression::Mszip, Compression::MszipCab, Compression::Xpress, Compression::XpressRaw,
                Compression::XpressHuffRaw, Compression::None] {
                let _ = pull().decompress(algorithm, None, Some(count), |p| p.value::<u32>());
                let _ = pull().decompress(algorithm, Some(count % 70), Some(count % 999), |p| p.value::<u32>());
            }
            let _ = pull().seek(count);
            let _ = pull().take(count);
        }
    }

    #[test]
    fn what_is_written_is_read_again(node in prop_oneof![any_node(), any_relative_node()]) {
        for format in FORMATS {
            let bytes = pidl_ndr::to_bytes(&node, format).unwrap();
            let mut p = Pull::new(&bytes, format);
            prop_assert_eq!(p.value::<Node>().unwrap(), node.clone());
            p.finish().unwrap();
        }
    }

    #[test]
    fn text_is_never_lost(units in proptest::collection::vec(prop_oneof![any::<u16>(), 0x20u16..0x7F, 0xD7F0u16..0xE010], 0..40)) {
        for format in FORMATS {
            let bytes: Vec<u8> = units.iter().flat_map(|u| if format.big_endian { u.to_be_bytes() } else { u.to_le_bytes() }).collect();
            let text = Pull::new(&bytes, format).charset(units.len(), Charset::Utf16).unwrap();
            prop_assert_eq!(text.utf16_len(), units.len());
            let mut p = Push::new(format);
            p.charset(&text, units.len(), Charset::Utf16).unwrap();
            prop_assert_eq!(p.finish(), bytes);
        }
    }

    #[test]
    fn code_page_850_is_never_lost(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
        let text = Pull::new(&bytes, Format::NDR32).charset(bytes.len(), Charset::Dos).unwrap();
        let end = bytes.iter().rposition(|b| *b != 0).map_or(0, |last| last + 1);
        prop_assert_eq!(text.units(Charset::Dos), end);
        let mut p = Push::default();
        p.charset(&text, bytes.len(), Charset::Dos).unwrap();
        prop_assert_eq!(p.finish(), bytes);
    }

    #[test]
    fn strings_of_the_language(text in "[^\0]{0,20}") {
        let text = NdrString::from(text);
        for format in FORMATS {
            for charset in [Charset::Utf16, Charset::Utf8] {
                let mut p = Push::new(format);
                p.string(&text, charset).unwrap();
                let bytes = p.finish();
                let mut p = Pull::new(&bytes, format);
                prop_assert_eq!(p.string(charset).unwrap(), text.clone());
                p.finish().unwrap();
            }
        }
    }

    #[test]
    fn compressed_subcontexts(bytes in proptest::collection::vec(0u8..4, 0..3000)) {
        for algorithm in [Compression::Mszip, Compression::Xpress, Compression::XpressRaw] {
            let mut p = Push::default();
            p.u32(7).unwrap();
            p.subcontext(4, None, |p| p.compress(algorithm, Some(bytes.len()), |p| p.raw(&bytes))).unwrap();
            let wire = p.finish();
            let mut p = Pull::new(&wire, Format::NDR32);
            p.u32().unwrap();
            let plain = p.subcontext(4, None, |p| {
                p.decompress(algorithm, None, Some(bytes.len()), |p| Ok(p.take_rest().to_vec()))
            }).unwrap();
            prop_assert_eq!(plain, bytes.clone());
            p.finish().unwrap();
        }
    }
}

#[test]
fn a_cycle_of_full_pointers_is_an_error() {
    // A node whose full pointer has id 1 and points to a node whose full pointer has id 1.
    let words = [0u32, 0, 1, 0, 0, 0, 0, 1, 0, 0];
    let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
    let error = Pull::new(&bytes, Format::NDR32).value::<Node>().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Pointer(_)), "{error}");
}

#[test]
fn shared_objects_stay_shared() {
    let shared = FullPtr::new(7u32);
    let pair = [shared.clone(), shared.clone(), FullPtr::default(), FullPtr::new(7)];
    let bytes = pidl_ndr::to_bytes(&pair, Format::NDR32).unwrap();
    assert_eq!(bytes.len(), 4 * 4 + 2 * 4);
    let [a, b, none, d] = pidl_ndr::from_bytes::<[FullPtr<u32>; 4]>(&bytes, Format::NDR32).unwrap();
    let (a, b, d) = (a.0.unwrap(), b.0.unwrap(), d.0.unwrap());
    assert!(std::sync::Arc::ptr_eq(&a, &b) && !std::sync::Arc::ptr_eq(&a, &d) && none.is_none());
}

#[test]
fn a_chain_of_pointers_ends_at_the_limit() {
    let mut bytes = Vec::new();
    for _ in 0..5000 {
        bytes.extend([1u32, 1, 0, 0, 0].iter().flat_map(|w| w.to_le_bytes()));
    }
    let error = Pull::new(&bytes, Format::NDR32).value::<Node>().unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::MaxRecursion { limit: 128 });
    let limits = Limits { recursion: 500, ..Limits::default() };
    let error = Pull::with_limits(&bytes, Format::NDR32, limits).value::<Node>().unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::MaxRecursion { limit: 500 });
}

#[test]
fn counts_do_not_size_allocations() {
    let bytes = [0xFF; 12];
    let mut items = Vec::<u64>::new();
    let error = pull_vec(&mut Pull::new(&bytes, Format::NDR32), &mut items, 0xFFFF_FFFF).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::CountTooLarge { .. }), "{error}");
    assert_eq!(items.capacity(), 0);
    let error =
        pull_vec(&mut Pull::new(&bytes, Format::NDR32), &mut Vec::<()>::new(), usize::MAX).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Budget { .. }), "{error}");
}

#[test]
fn relative_data_that_points_at_itself_ends() {
    /// `[relative_base]`, so that every offset 0 from its start is itself.
    #[derive(Debug, Default)]
    struct Loop(Option<Box<Loop>>);
    impl Ndr for Loop {
        fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
            p.relative_for(&mut self.0)
        }
        fn pull_buffers(&mut self, p: &mut Pull<'_>) -> Result<()> {
            p.enter(None)?;
            if let Some(next) = &mut self.0 {
                let place = p.begin_relative()?;
                next.pull(p)?;
                p.end_relative(place)?;
            }
            p.leave();
            Ok(())
        }
        fn push_scalars(&self, _p: &mut Push) -> Result<()> {
            Ok(())
        }
        fn print(&self, _name: &str, _out: &mut dyn Printer) {}
    }
    let bytes = [4, 0, 0, 0, 4, 0, 0, 0];
    let error = Pull::new(&bytes, Format::NDR32).value::<Loop>().unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::MaxRecursion { limit: 128 });
}

#[test]
fn values_that_do_not_fit_are_errors() {
    let mut p = Push::new(Format::NDR32);
    assert!(matches!(p.u3264(1 << 32).unwrap_err().kind(), ErrorKind::Range { .. }));
    p = Push::new(Format::NDR64);
    p.u3264(1 << 32).unwrap();
    let mut p = Push::default();
    let long = NdrString::from("x".repeat(70_000));
    let _ = p.add_flags(Flags::STR_SIZE2);
    assert!(p.value(&long).is_err());
    assert!(p.subcontext(2, None, |p| p.zeros(70_000)).is_err());
    assert!(p.subcontext(0, Some(3), |p| p.u32(0)).is_err());
    assert!(p.zeros(usize::MAX).is_err());
}
