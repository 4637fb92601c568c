//! Structs of numbers alone move as a whole; nobody but the clock may notice.

use pidl_ndr::{At, Flags, Format, Ndr, Plain, Printer, Pull, Push, Result};

/// The same struct twice: with and without `plain!`.
macro_rules! twin {
    ($name:ident, $($plain:tt)*) => {
        #[derive(Clone, Debug, Default, PartialEq)]
        struct $name {
            a: u8,
            b: u32,
            c: [u16; 3],
            d: u16,
        }

        impl Ndr for $name {
            const MIN_SIZE: usize = 13;
            const HAS_BUFFERS: bool = false;
            $($plain)*

            fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
                if p.plain(self) {
                    return Ok(());
                }
                p.align(4)?;
                self.a.pull_scalars(p).at("a")?;
                self.b.pull_scalars(p).at("b")?;
                p.slice(&mut self.c).at("c")?;
                self.d.pull_scalars(p).at("d")?;
                p.align64(4)
            }
            fn push_scalars(&self, p: &mut Push) -> Result<()> {
                if p.plain(self) {
                    return Ok(());
                }
                p.align(4)?;
                self.a.push_scalars(p).at("a")?;
                self.b.push_scalars(p).at("b")?;
                p.slice(&self.c).at("c")?;
                self.d.push_scalars(p).at("d")?;
                p.align64(4)
            }
            fn print(&self, _name: &str, _out: &mut dyn Printer) {}
        }

        impl $name {
            fn sample(seed: u8) -> Self {
                let n = u16::from(seed);
                $name { a: seed, b: 0x0102_0304 + u32::from(n), c: [n, n + 1, 0xfffe], d: 0x1234 }
            }
        }
    };
}

twin!(Fast, pidl_ndr::plain!(16, 4, [(a, 0), (b, 4), (c, 8), (d, 14)]););
twin!(Slow,);

const CASES: [(Format, Flags); 6] = [
    (Format::NDR32, Flags::NONE),
    (Format::NDR64, Flags::NONE),
    (Format::BIG_ENDIAN, Flags::NONE),
    (Format::NDR32, Flags::NOALIGN),
    (Format::NDR32, Flags::BIGENDIAN),
    (Format::NDR64, Flags::LITTLE_ENDIAN),
];

/// A byte in front, so that alignment has work, then one value and three more.
fn written<T: Ndr>(format: Format, flags: Flags, sample: impl Fn(u8) -> T) -> Vec<u8> {
    let mut p = Push::new(format);
    let saved = p.add_flags(flags);
    p.u8(0xAA).unwrap();
    sample(7).push(&mut p).unwrap();
    p.u8(0xBB).unwrap();
    T::push_slice(&[sample(1), sample(2), sample(3)], &mut p).unwrap();
    p.restore_flags(saved);
    p.finish()
}

fn read<T: Ndr>(format: Format, flags: Flags, bytes: &[u8]) -> Result<Vec<T>> {
    let mut p = Pull::new(bytes, format);
    let saved = p.add_flags(flags);
    p.u8()?;
    let mut items = vec![p.value::<T>()?];
    p.u8()?;
    let mut more = Vec::new();
    T::pull_vec(&mut more, 2, &mut p)?;
    items.append(&mut more);
    let mut last = [T::default()];
    T::pull_slice(&mut last, &mut p)?;
    items.extend(last);
    p.restore_flags(saved);
    p.finish()?;
    Ok(items)
}

#[test]
fn bytes_values_and_errors_are_those_of_one_member_after_the_other() {
    assert_eq!(Fast::PLAIN, Some(Plain { size: 16, align: 4 }));
    assert_eq!(Slow::PLAIN, None);
    for (format, flags) in CASES {
        let bytes = written(format, flags, Fast::sample);
        assert_eq!(bytes, written(format, flags, Slow::sample), "{format:?} {flags:?}");
        let fast = read::<Fast>(format, flags, &bytes).unwrap();
        assert_eq!(fast, [7, 1, 2, 3].map(Fast::sample), "{format:?} {flags:?}");
        for len in 0..bytes.len() {
            let cut = bytes.get(..len).unwrap();
            let fast = read::<Fast>(format, flags, cut).map(drop);
            let slow = read::<Slow>(format, flags, cut).map(drop);
            assert_eq!(fast, slow, "{format:?} {flags:?}, {len} bytes");
            assert!(fast.is_err());
        }
    }
}

/// `value(ndr_size_T(r, …))`, filled in afterwards.
#[derive(Default)]
struct Sized {
    text: Vec<u8>,
}

impl Ndr for Sized {
    fn pull_scalars(&mut self, _p: &mut Pull<'_>) -> Result<()> {
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.align(4)?;
        let start = p.position();
        p.u8(1)?;
        let size = p.size_later::<u16>(start).at("size")?;
        p.raw(&self.text)?;
        p.fill_size(size).at("size")
    }
    fn print(&self, _name: &str, _out: &mut dyn Printer) {}
}

#[test]
fn a_struct_says_its_own_size() {
    let value = Sized { text: b"abc".to_vec() };
    for (format, bytes) in [(Format::NDR32, *b"\x01\0\x07\0abc"), (Format::BIG_ENDIAN, *b"\x01\0\0\x07abc")] {
        let mut p = Push::new(format);
        p.u8(9).unwrap();
        value.push(&mut p).unwrap();
        assert_eq!(p.finish(), [b"\x09\0\0\0", bytes.as_slice()].concat());
        assert_eq!(Push::new(format).size_of(&value), Ok(7));
    }
    let large = Sized { text: vec![0; 70_000] };
    let error = Push::new(Format::NDR32).value(&large).unwrap_err();
    assert_eq!((error.offset(), error.path().as_str()), (2, "size"));
    assert_eq!(Push::new(Format::NDR32).size_of(&large), Ok(70_004));
}
