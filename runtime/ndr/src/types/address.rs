//! Internet addresses.

use crate::{Ndr, Printer, Pull, Push, Result};
use std::net::{Ipv4Addr, Ipv6Addr};

/// `ipv4address`: a `uint32` whose most significant byte is the first of the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ipv4Address(pub Ipv4Addr);

impl Default for Ipv4Address {
    fn default() -> Self {
        Ipv4Address(Ipv4Addr::UNSPECIFIED)
    }
}

impl Ndr for Ipv4Address {
    const MIN_SIZE: usize = 4;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        self.0 = Ipv4Addr::from_bits(p.u32()?);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.u32(self.0.to_bits())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.ipv4(name, self.0);
    }
}

/// `ipv6address`: 16 bytes in network order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ipv6Address(pub Ipv6Addr);

impl Default for Ipv6Address {
    fn default() -> Self {
        Ipv6Address(Ipv6Addr::UNSPECIFIED)
    }
}

impl Ndr for Ipv6Address {
    const MIN_SIZE: usize = 16;
    const HAS_BUFFERS: bool = false;

    fn pull_scalars(&mut self, p: &mut Pull<'_>) -> Result<()> {
        let mut bytes = [0; 16];
        u8::pull_slice(&mut bytes, p)?;
        self.0 = Ipv6Addr::from(bytes);
        Ok(())
    }
    fn push_scalars(&self, p: &mut Push) -> Result<()> {
        p.raw(&self.0.octets())
    }
    fn print(&self, name: &str, out: &mut dyn Printer) {
        out.ipv6(name, self.0);
    }
}
