//! Hand-written halves: what `nopull`, `nopush` and `noprint` types call when
//! the crate says it has them.

use crate::{ErrorKind, Printer, Pull, Push, Result};

/// Reads a `nopull` type or function.
pub trait CustomPull {
    /// The flat part; of a request or reply, all of it.
    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()>;
    /// What pointers in the flat part point to.
    fn pull_buffers(&mut self, _p: &mut Pull<'_>) -> Result<()> {
        Ok(())
    }
}

/// Writes a `nopush` type or function.
pub trait CustomPush {
    /// The flat part; of a request or reply, all of it.
    fn push_scalars(&self, p: &mut Push) -> Result<()>;
    /// What pointers in the flat part point to.
    fn push_buffers(&self, _p: &mut Push) -> Result<()> {
        Ok(())
    }
}

/// Shows a `noprint` type or function.
pub trait CustomPrint {
    /// Shows the value under the name of the field that holds it.
    fn print(&self, name: &str, out: &mut dyn Printer);
}

/// Reads a `nopull` union.
pub trait CustomUnionPull {
    /// Discriminant and flat part.
    fn pull_scalars(&mut self, level: i64, p: &mut Pull<'_>) -> Result<()>;
    /// What pointers in the flat part point to.
    fn pull_buffers(&mut self, _level: i64, _p: &mut Pull<'_>) -> Result<()> {
        Ok(())
    }
}

/// Writes a `nopush` union.
pub trait CustomUnionPush {
    /// Discriminant and flat part.
    fn push_scalars(&self, level: i64, p: &mut Push) -> Result<()>;
    /// What pointers in the flat part point to.
    fn push_buffers(&self, _level: i64, _p: &mut Push) -> Result<()> {
        Ok(())
    }
}

/// Shows a `noprint` union.
pub trait CustomUnionPrint {
    /// Shows the arm.
    fn print(&self, level: i64, name: &str, out: &mut dyn Printer);
}

/// A context handle (C706 14.2.16.6): what a server gave a client to name state by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContextHandle {
    /// Attributes; 0.
    pub attributes: u32,
    /// The UUID, as it is on a little-endian wire.
    pub uuid: [u8; 16],
}

impl ContextHandle {
    /// Whether it names nothing.
    #[must_use]
    pub fn is_null(&self) -> bool {
        *self == Self::default()
    }

    /// Reads it.
    pub fn pull(&mut self, p: &mut Pull<'_>) -> Result<()> {
        p.align(4)?;
        self.attributes = p.u32()?;
        let (low, mid, high) = (p.u32()?, p.u16()?, p.u16()?);
        let rest = p.take(8)?;
        let [a, b, c, d] = low.to_le_bytes();
        let ([e, f], [g, h]) = (mid.to_le_bytes(), high.to_le_bytes());
        self.uuid[..8].copy_from_slice(&[a, b, c, d, e, f, g, h]);
        self.uuid[8..].copy_from_slice(rest);
        Ok(())
    }

    /// Writes it.
    pub fn push(&self, p: &mut Push) -> Result<()> {
        let [a, b, c, d, e, f, g, h, rest @ ..] = self.uuid;
        p.align(4)?;
        p.u32(self.attributes)?;
        p.u32(u32::from_le_bytes([a, b, c, d]))?;
        p.u16(u16::from_le_bytes([e, f]))?;
        p.u16(u16::from_le_bytes([g, h]))?;
        p.raw(&rest)
    }

    /// Shows it as the struct it is on the wire.
    pub fn print(&self, name: &str, type_name: &str, out: &mut dyn Printer) {
        let [a, b, c, d, e, f, g, h, rest @ ..] = self.uuid;
        out.begin_struct(name, type_name);
        out.uint("handle_type", 32, self.attributes.into());
        let low = u32::from_le_bytes([a, b, c, d]);
        out.guid("uuid", low, u16::from_le_bytes([e, f]), u16::from_le_bytes([g, h]), rest);
        out.end();
    }
}

/// Gives a newtype over [`ContextHandle`] its wire form.
#[macro_export]
macro_rules! context_handle {
    ($type:ident, $idl:literal) => {
        impl $crate::Ndr for $type {
            const MIN_SIZE: usize = 20;
            const HAS_BUFFERS: bool = false;

            fn pull_scalars(&mut self, p: &mut $crate::Pull<'_>) -> $crate::Result<()> {
                self.0.pull(p)
            }
            fn push_scalars(&self, p: &mut $crate::Push) -> $crate::Result<()> {
                self.0.push(p)
            }
            fn print(&self, name: &str, out: &mut dyn $crate::Printer) {
                self.0.print(name, $idl, out);
            }
        }
    };
}

/// The error for a type that has no wire form here.
#[cold]
pub fn opaque(name: &str, offset: usize) -> crate::Error {
    crate::Error::new(ErrorKind::Unsupported(format!("{name} has no wire form")), offset)
}

/// Gives a unit struct for a type without a wire form its errors.
#[macro_export]
macro_rules! opaque {
    ($type:ident, $idl:literal) => {
        impl $crate::Ndr for $type {
            const MIN_SIZE: usize = 0;
            const HAS_BUFFERS: bool = false;

            fn pull_scalars(&mut self, p: &mut $crate::Pull<'_>) -> $crate::Result<()> {
                Err($crate::custom::opaque($idl, p.offset()))
            }
            fn push_scalars(&self, p: &mut $crate::Push) -> $crate::Result<()> {
                Err($crate::custom::opaque($idl, p.offset()))
            }
            fn print(&self, name: &str, out: &mut dyn $crate::Printer) {
                out.begin_struct(name, $idl);
                out.end();
            }
        }
    };
}

/// What the IDL names and does not define: an interface pointer, a `SAFEARRAY`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Opaque;

opaque!(Opaque, "opaque type");
