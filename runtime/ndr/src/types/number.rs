//! Integers and floating point numbers.

use crate::{Ndr, Plain, Printer, Pull, Push, Result};

/// A number whose wire form has a fixed size: bulk moves for arrays.
macro_rules! primitive {
    ($type:ty, $method:ident, $size:literal, |$name:ident, $value:ident, $out:ident| $print:expr) => {
        impl Ndr for $type {
            const MIN_SIZE: usize = $size;
            const HAS_BUFFERS: bool = false;
            const PLAIN: Option<Plain> = Some(Plain { size: $size, align: $size });

            #[inline(always)]
            fn load(&mut self, wire: &[u8]) {
                if let Some(bytes) = wire.first_chunk() {
                    *self = <$type>::from_le_bytes(*bytes);
                }
            }
            #[inline(always)]
            fn store(&self, wire: &mut [u8]) {
                if let Some(bytes) = wire.first_chunk_mut() {
                    *bytes = self.to_le_bytes();
                }
            }

            #[inline]
            fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
                *self = p.$method()?;
                Ok(())
            }
            #[inline]
            fn push_scalars(&self, p: &mut Push) -> Result<()> {
                p.$method(*self)
            }
            fn print(&self, $name: &str, $out: &mut dyn Printer) {
                let $value = *self;
                $print
            }

            fn pull_slice(items: &mut [Self], p: &mut Pull<'_>) -> Result<()> {
                if let Some((wire, _)) = p.take_plain::<Self>(items.len()) {
                    let (wire, _) = wire.as_chunks::<$size>();
                    items.iter_mut().zip(wire).for_each(|(item, b)| *item = <$type>::from_le_bytes(*b));
                    return Ok(());
                }
                if items.is_empty() {
                    return Ok(());
                }
                p.align($size)?;
                let big_endian = p.big_endian;
                let bytes = p.take(size_of_val(items))?;
                let (wire, _) = bytes.as_chunks::<$size>();
                if big_endian {
                    items.iter_mut().zip(wire).for_each(|(item, b)| *item = <$type>::from_be_bytes(*b));
                } else {
                    items.iter_mut().zip(wire).for_each(|(item, b)| *item = <$type>::from_le_bytes(*b));
                }
                Ok(())
            }
            fn pull_vec(items: &mut Vec<Self>, count: usize, p: &mut Pull<'_>) -> Result<()> {
                items.clear();
                if count == 0 {
                    return Ok(());
                }
                p.align($size)?;
                p.reserve::<Self>(count)?;
                let big_endian = p.big_endian;
                let (wire, _) = p.take(count * $size)?.as_chunks::<$size>();
                *items = if big_endian {
                    wire.iter().map(|b| <$type>::from_be_bytes(*b)).collect()
                } else {
                    wire.iter().map(|b| <$type>::from_le_bytes(*b)).collect()
                };
                Ok(())
            }
            fn push_slice(items: &[Self], p: &mut Push) -> Result<()> {
                if items.is_empty() {
                    return Ok(());
                }
                p.align($size)?;
                let big_endian = p.big_endian;
                // Short ones on the stack first: one move, with nothing to clear in the buffer.
                let mut short = [[0; $size]; 8];
                if let Some(wire) = short.get_mut(..items.len())
                    && !big_endian
                {
                    wire.iter_mut().zip(items).for_each(|(b, item)| *b = item.to_le_bytes());
                    return p.raw(wire.as_flattened());
                }
                let (wire, _) = p.room(size_of_val(items)).as_chunks_mut::<$size>();
                if big_endian {
                    wire.iter_mut().zip(items).for_each(|(b, item)| *b = item.to_be_bytes());
                } else {
                    wire.iter_mut().zip(items).for_each(|(b, item)| *b = item.to_le_bytes());
                }
                Ok(())
            }
        }
    };
}

primitive!(i8, i8, 1, |name, v, out| out.int(name, v.into()));
primitive!(u16, u16, 2, |name, v, out| out.uint(name, 16, v.into()));
primitive!(i16, i16, 2, |name, v, out| out.int(name, v.into()));
primitive!(u32, u32, 4, |name, v, out| out.uint(name, 32, v.into()));
primitive!(i32, i32, 4, |name, v, out| out.int(name, v.into()));
primitive!(u64, u64, 8, |name, v, out| out.hyper(name, v));
primitive!(i64, i64, 8, |name, v, out| out.dlong(name, v));
primitive!(f32, f32, 4, |name, v, out| out.double(name, v.into()));
primitive!(f64, f64, 8, |name, v, out| out.double(name, v));

impl Ndr for u8 {
    const HAS_BUFFERS: bool = false;
    const PLAIN: Option<Plain> = Some(Plain { size: 1, align: 1 });

    #[inline(always)]
    fn load(&mut self, wire: &[u8]) {
        if let Some(byte) = wire.first() {
            *self = *byte;
        }
    }
    #[inline(always)]
    fn store(&self, wire: &mut [u8]) {
        if let Some(byte) = wire.first_mut() {
            *byte = *self;
        }
    }

    #[inline]
    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        *self = p.u8()?;
        Ok(())
    }
    #[inline]
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.u8(*self)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.uint(name, 8, (*self).into());
    }

    #[inline]
    fn pull_slice(items: &mut [Self], p: &mut Pull<'_>) -> Result<()> {
        items.copy_from_slice(p.take(items.len())?);
        Ok(())
    }
    fn pull_vec(items: &mut Vec<Self>, count: usize, p: &mut Pull<'_>) -> Result<()> {
        let bytes = p.take(count)?;
        p.charge(count)?;
        *items = bytes.to_vec();
        Ok(())
    }
    #[inline]
    fn push_slice(items: &[Self], p: &mut Push) -> Result<()> {
        p.raw(items)
    }
}

/// One byte; any non-zero byte reads as true.
impl Ndr for bool {
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        *self = p.bool8()?;
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.bool8(*self)
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.boolean(name, *self);
    }
}

/// `void`
impl Ndr for () {
    const MIN_SIZE: usize = 0;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, _p: &mut Pull<'_>) -> Result<()> {
        Ok(())
    }
    fn push_scalars(&self, _p: &mut Push) -> Result<()> {
        Ok(())
    }
    fn print(&self, _name: &str, _out: &mut dyn Printer) {}
}

/// A number whose wire form is not that of the Rust type of its size.
macro_rules! number {
    (@plain $align:literal) => {
        const PLAIN: Option<crate::Plain> = Some(crate::Plain { size: size_of::<Self>(), align: $align });

        #[inline(always)]
        fn load(&mut self, wire: &[u8]) {
            self.0.load(wire);
        }
        #[inline(always)]
        fn store(&self, wire: &mut [u8]) {
            self.0.store(wire);
        }
    };
    ($(#[$doc:meta])* $type:ident($inner:ty), $method:ident, $size:literal, $(plain $align:literal,)? |$name:ident, $value:ident, $out:ident| $print:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $type(pub $inner);

        impl From<$inner> for $type {
            fn from(value: $inner) -> Self {
                $type(value)
            }
        }

        impl From<$type> for $inner {
            fn from(value: $type) -> Self {
                value.0
            }
        }

        impl Ndr for $type {
            const MIN_SIZE: usize = $size;
            const HAS_BUFFERS: bool = false;
            $(crate::types::number::number!(@plain $align);)?

            #[inline]
            fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
                self.0 = p.$method()?;
                Ok(())
            }
            #[inline]
            fn push_scalars(&self, p: &mut Push) -> Result<()> {
                p.$method(self.0)
            }
            fn print(&self, $name: &str, $out: &mut dyn Printer) {
                let $value = self.0;
                $print
            }
        }
    };
}
pub(super) use number;

number!(
    /// `uint1632`: 16 bits, 32 in NDR64.
    U1632(u16), u1632, 2, |name, v, out| out.uint(name, 16, v.into())
);
number!(
    /// `int1632`: 16 bits, 32 in NDR64.
    I1632(i16), i1632, 2, |name, v, out| out.int(name, v.into())
);
number!(
    /// `uint3264`: 32 bits, 64 in NDR64.
    U3264(u64), u3264, 4, |name, v, out| out.uint(name, 32, v)
);
number!(
    /// `int3264`: 32 bits, 64 in NDR64.
    I3264(i64), i3264, 4, |name, v, out| out.int(name, v)
);
number!(
    /// `dlong`: 64 bits as two `uint32`, the low one first, aligned to 4.
    Dlong(i64), dlong, 8, plain 4, |name, v, out| out.dlong(name, v)
);
number!(
    /// `udlong`: 64 bits as two `uint32`, the low one first, aligned to 4.
    Udlong(u64), udlong, 8, plain 4, |name, v, out| out.udlong(name, v)
);
number!(
    /// `udlongr`: 64 bits as two `uint32`, the high one first, aligned to 4.
    Udlongr(u64), udlongr, 8, |name, v, out| out.udlong(name, v)
);
number!(
    /// The scalar `pointer`: 8 bytes that mean something to the sender only.
    Pointer(u64), pointer, 8, |name, v, out| out.address(name, v)
);
number!(
    /// `bool32`: a `uint32` that is 0 or not.
    Bool32(bool), bool32, 4, |name, v, out| out.boolean(name, v)
);
