//! Towers: an interface, a transfer syntax, a protocol and an address, floor by
//! floor (C706 appendix L).

use crate::association::ndr_syntax;
use crate::binding::{Binding, Protocol};
use crate::mgmt::if_id;
use crate::uuid;
use dcerpc::dtyp::Guid;
use dcerpc::epmapper::{
    Tower, TowerFloor, TowerIpv4, TowerLhs, TowerLhsData, TowerName, TowerNumber, TowerProtocol, TowerRhs,
    TowerUuid, TowerVersion, TwrT,
};
use dcerpc::mgmt::RpcIfIdT;
use pidl_ndr::table::Interface;
use pidl_ndr::{DataBlob, Format, NdrString, Pull, to_bytes};
use std::fmt;
use std::net::Ipv4Addr;

/// What an entry of an endpoint map says.
#[derive(Clone, Debug, PartialEq)]
pub struct Endpoint {
    /// The interface.
    pub interface: RpcIfIdT,
    /// The object; zero when the entry is for all.
    pub object: Guid,
    /// How PDUs travel.
    pub protocol: Protocol,
    /// Port, path or pipe.
    pub endpoint: Option<String>,
    /// Address or name of the host.
    pub host: Option<String>,
    /// What the server says about itself.
    pub annotation: String,
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let RpcIfIdT { uuid, vers_major, vers_minor } = &self.interface;
        let host = harmless(self.host.as_deref().unwrap_or_default());
        let endpoint = harmless(self.endpoint.as_deref().unwrap_or_default());
        let protocol = self.protocol.name();
        write!(f, "{} {vers_major}.{vers_minor} {protocol}:{host}[{endpoint}]", uuid::show(uuid))?;
        if self.annotation.is_empty() { Ok(()) } else { write!(f, " {}", harmless(&self.annotation)) }
    }
}

/// Text of another host's, without anything a terminal would obey.
fn harmless(text: &str) -> String {
    text.replace(char::is_control, "\u{fffd}")
}

fn floor(protocol: TowerProtocol, data: TowerLhsData, rhs: TowerRhs) -> TowerFloor {
    TowerFloor { lhs: TowerLhs { protocol, data }, rhs }
}

fn plain(protocol: TowerProtocol, rhs: TowerRhs) -> TowerFloor {
    floor(protocol, TowerLhsData::Data(DataBlob::default()), rhs)
}

fn syntax(id: &Guid, major_version: u16, minor_version: u16) -> TowerFloor {
    floor(
        TowerProtocol::TOWER_UUID,
        TowerLhsData::Uuid(TowerUuid { uuid: id.clone(), major_version }),
        TowerRhs::Uuid(TowerVersion { minor_version }),
    )
}

fn bad(what: &str) -> pidl_ndr::Error {
    pidl_ndr::Error::new(pidl_ndr::ErrorKind::Other(format!("tower: {what}")), 0)
}

impl Endpoint {
    /// What a client asks for: an interface over a protocol.
    pub(super) fn question(interface: &Interface, protocol: Protocol) -> Option<Self> {
        Some(Endpoint {
            interface: if_id(interface)?,
            object: Guid::default(),
            protocol,
            endpoint: None,
            host: None,
            annotation: String::new(),
        })
    }

    /// What a server enters: an interface at a binding.
    pub(super) fn entry(interface: &Interface, binding: &Binding, annotation: &str) -> Option<Self> {
        Some(Endpoint {
            endpoint: binding.endpoint.clone(),
            host: Some(binding.host.clone()),
            annotation: annotation.to_owned(),
            ..Self::question(interface, binding.protocol)?
        })
    }

    /// As a tower.
    pub(super) fn to_tower(&self) -> Tower {
        let ndr = ndr_syntax();
        let (major, minor) = uuid::version_of(ndr);
        let mut floors = vec![
            syntax(&self.interface.uuid, self.interface.vers_major, self.interface.vers_minor),
            syntax(&ndr.uuid, major, minor),
        ];
        let rpc = |protocol| plain(protocol, TowerRhs::RpcMinorVersion(TowerNumber { value: 0 }));
        let port = self.endpoint.as_deref().and_then(|p| p.parse().ok()).unwrap_or(0);
        let name = |text: &Option<String>| {
            TowerRhs::Name(TowerName { name: NdrString::from(text.as_deref().unwrap_or_default()) })
        };
        let ip = || {
            let address: Option<Ipv4Addr> = self.host.as_deref().and_then(|h| h.parse().ok());
            let octets = address.unwrap_or(Ipv4Addr::UNSPECIFIED).octets();
            plain(TowerProtocol::TOWER_IP, TowerRhs::Ip(TowerIpv4 { octets }))
        };
        match self.protocol {
            Protocol::Tcp | Protocol::Http => {
                let protocol = if self.protocol == Protocol::Tcp {
                    TowerProtocol::TOWER_TCP
                } else {
                    TowerProtocol::TOWER_HTTP
                };
                floors.push(rpc(TowerProtocol::TOWER_NCACN));
                floors.push(plain(protocol, TowerRhs::Port(TowerNumber { value: port })));
                floors.push(ip());
            }
            Protocol::NamedPipe => {
                floors.push(rpc(TowerProtocol::TOWER_NCACN));
                floors.push(plain(TowerProtocol::TOWER_SMB, name(&self.endpoint)));
                floors.push(plain(TowerProtocol::TOWER_NETBIOS, name(&self.host)));
            }
            Protocol::Local => {
                floors.push(rpc(TowerProtocol::TOWER_NCALRPC));
                floors.push(plain(TowerProtocol::TOWER_NAMED_PIPE, name(&self.endpoint)));
            }
        }
        Tower { num_floors: floors.len() as u16, floors }
    }

    pub(super) fn to_twr(&self) -> pidl_ndr::Result<TwrT> {
        let tower_octet_string = to_bytes(&self.to_tower(), Format::NDR32)?;
        let tower_length = u32::try_from(tower_octet_string.len()).map_err(|_| bad("too long"))?;
        Ok(TwrT { tower_length, tower_octet_string })
    }

    pub(super) fn from_twr(twr: &TwrT) -> pidl_ndr::Result<Self> {
        let tower: Tower = Pull::new(&twr.tower_octet_string, Format::NDR32).value()?;
        let [first, _transfer, rpc, address, rest @ ..] = &tower.floors[..] else {
            return Err(bad("fewer than four floors"));
        };
        let (TowerLhsData::Uuid(TowerUuid { uuid, major_version }), TowerRhs::Uuid(version)) =
            (&first.lhs.data, &first.rhs)
        else {
            return Err(bad("the first floor is no interface"));
        };
        let interface =
            RpcIfIdT { uuid: uuid.clone(), vers_major: *major_version, vers_minor: version.minor_version };
        let protocol = match (rpc.lhs.protocol, address.lhs.protocol) {
            (TowerProtocol::TOWER_NCACN, TowerProtocol::TOWER_TCP) => Protocol::Tcp,
            (TowerProtocol::TOWER_NCACN, TowerProtocol::TOWER_HTTP) => Protocol::Http,
            (TowerProtocol::TOWER_NCACN, TowerProtocol::TOWER_SMB) => Protocol::NamedPipe,
            (TowerProtocol::TOWER_NCALRPC, _) => Protocol::Local,
            _ => return Err(bad("a protocol we do not know")),
        };
        let text = |rhs: &TowerRhs| match rhs {
            TowerRhs::Port(n) if n.value != 0 => Some(n.value.to_string()),
            TowerRhs::Name(n) => Some(n.name.to_string()).filter(|n| !n.is_empty()),
            TowerRhs::Ip(ip) => Some(Ipv4Addr::from(ip.octets).to_string()),
            _ => None,
        };
        Ok(Endpoint {
            interface,
            object: Guid::default(),
            protocol,
            endpoint: text(&address.rhs),
            host: rest.first().and_then(|f| text(&f.rhs)),
            annotation: String::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn towers_come_back() {
        for binding in
            ["ncacn_ip_tcp:127.0.0.1[4711]", "ncacn_np:HOST[\\pipe\\rpcecho]", "ncacn_http:10.0.0.1[593]"]
        {
            let binding: Binding = binding.parse().unwrap();
            let entry = Endpoint::entry(&dcerpc::echo::RPCECHO, &binding, "").unwrap();
            assert_eq!(Endpoint::from_twr(&entry.to_twr().unwrap()).unwrap(), entry);
        }
    }

    #[test]
    fn what_another_host_says_moves_no_cursor() {
        let binding: Binding = "ncacn_np:HOST[\\pipe\\rpcecho]".parse().unwrap();
        let mut entry = Endpoint::entry(&dcerpc::echo::RPCECHO, &binding, "\u{1b}[2JEcho\u{9b}1A").unwrap();
        entry.host = Some("\u{7}HOST\r".into());
        let shown = entry.to_string();
        assert!(!shown.contains(char::is_control), "{shown:?}");
        assert!(shown.ends_with("\u{fffd}[2JEcho\u{fffd}1A"), "{shown}");
    }

    // What a Windows client sends for an interface over TCP.
    #[test]
    fn a_tower_is_75_bytes_as_everybody_writes_it() {
        let entry = Endpoint::question(&dcerpc::echo::RPCECHO, Protocol::Tcp).unwrap();
        let twr = entry.to_twr().unwrap();
        assert_eq!(twr.tower_length, 75);
        assert_eq!(twr.tower_octet_string[..5], [5, 0, 0x13, 0, 0x0d]);
        assert_eq!(
            twr.tower_octet_string[52..],
            [0, 0, 1, 0, 0x0b, 2, 0, 0, 0, 1, 0, 7, 2, 0, 0, 0, 1, 0, 9, 4, 0, 0, 0, 0, 0][2..]
        );
    }
}
