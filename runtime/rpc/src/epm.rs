//! The endpoint mapper (C706 appendix O): which port serves which interface.

mod server;
mod tower;

pub use server::{EndpointMap, EpmServer};
pub use tower::Endpoint;

use crate::binding::{Binding, Protocol};
use crate::client::{Client, Connect};
pub use dcerpc::epmapper::EPMAPPER;
use dcerpc::epmapper::{
    EPT_STATUS_NOT_REGISTERED, EpmapperClient, EptDeleteIn, EptEntryT, EptInquiryType, EptInsertIn,
    EptLookupIn, EptMapIn, EptVersionOption,
};
use pidl_call::{Error, Result};
use pidl_ndr::FullPtr;
use pidl_ndr::table::Interface;
use std::fmt;
use std::time::Duration;

/// Where endpoint mappers listen.
pub const PORT: &str = "135";
/// Entries asked for at once.
const BATCH: u32 = 100;
/// More batches than that nobody has.
const BATCHES: u32 = 1000;

/// What the endpoint mapper could not do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapError {
    /// No endpoint for the interface.
    NotRegistered(String),
    /// A status of the endpoint mapper.
    Status(u32),
    /// Its answer makes no sense.
    Answer(&'static str),
}

impl fmt::Display for MapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MapError::NotRegistered(name) => write!(f, "the endpoint mapper knows no endpoint of {name}"),
            MapError::Status(status) => write!(f, "the endpoint mapper answered {status:#010x}"),
            MapError::Answer(what) => write!(f, "the endpoint mapper's answer: {what}"),
        }
    }
}

impl std::error::Error for MapError {}

fn error(error: MapError) -> Error {
    Error::Transport(Box::new(error))
}

/// The binding with the endpoint that the host's endpoint mapper knows for an interface.
pub async fn resolve(
    binding: &Binding,
    interface: &'static Interface,
    timeout: Option<Duration>,
) -> Result<Binding> {
    let mapper = Binding {
        host: binding.host.clone(),
        endpoint: Some(PORT.to_owned()),
        ..Binding::new(binding.protocol)
    };
    let client = Client::connect_with(&mapper, &EPMAPPER, Connect { timeout, ..Connect::default() }).await?;
    let endpoint = map(&client, interface, binding.protocol).await?;
    Ok(Binding { endpoint: Some(endpoint), ..binding.clone() })
}

/// Asks an endpoint mapper for the endpoint of an interface (`ept_map`).
pub async fn map(client: &Client, interface: &'static Interface, protocol: Protocol) -> Result<String> {
    let wanted =
        Endpoint::question(interface, protocol).ok_or(error(MapError::Answer("cannot be asked for")))?;
    let answer = EpmapperClient::new(client)
        .ept_map(&EptMapIn {
            object: FullPtr::new(dcerpc::dtyp::Guid::default()),
            map_tower: FullPtr::new(wanted.to_twr()?),
            entry_handle: Default::default(),
            max_towers: 1,
        })
        .await?;
    match answer.result {
        0 => {}
        EPT_STATUS_NOT_REGISTERED => return Err(error(MapError::NotRegistered(interface.name.to_owned()))),
        status => return Err(error(MapError::Status(status))),
    }
    let tower = answer.towers.first().and_then(|t| t.tower.as_deref());
    let tower = tower.ok_or(error(MapError::NotRegistered(interface.name.to_owned())))?;
    let found = Endpoint::from_twr(tower)?;
    found.endpoint.ok_or(error(MapError::Answer("no endpoint in the tower")))
}

/// Enters an interface at a binding into an endpoint mapper, in the place of what
/// it had for it (`ept_insert`). Endpoint mappers take that over local connections only.
pub async fn insert(
    client: &Client,
    interface: &'static Interface,
    binding: &Binding,
    annotation: &str,
) -> Result<()> {
    let entries = vec![entry(interface, binding, annotation)?];
    let request = EptInsertIn { num_ents: 1, entries, replace: 1 };
    done(EpmapperClient::new(client).ept_insert(&request).await?.result)
}

/// Takes an interface at a binding out of an endpoint mapper (`ept_delete`).
pub async fn delete(client: &Client, interface: &'static Interface, binding: &Binding) -> Result<()> {
    let entries = vec![entry(interface, binding, "")?];
    done(EpmapperClient::new(client).ept_delete(&EptDeleteIn { num_ents: 1, entries }).await?.result)
}

fn entry(interface: &'static Interface, binding: &Binding, annotation: &str) -> Result<EptEntryT> {
    let endpoint = Endpoint::entry(interface, binding, annotation);
    let endpoint = endpoint.ok_or(error(MapError::Answer("cannot be asked for")))?;
    Ok(EptEntryT {
        object: endpoint.object.clone(),
        tower: FullPtr::new(endpoint.to_twr()?),
        annotation: annotation.into(),
    })
}

fn done(status: u32) -> Result<()> {
    if status == 0 { Ok(()) } else { Err(error(MapError::Status(status))) }
}

/// All that an endpoint mapper knows (`ept_lookup`).
pub async fn lookup(client: &Client) -> Result<Vec<Endpoint>> {
    let mapper = EpmapperClient::new(client);
    let mut input = EptLookupIn {
        inquiry_type: EptInquiryType::RPC_C_EP_ALL_ELTS,
        vers_option: EptVersionOption::RPC_C_VERS_ALL,
        max_ents: BATCH,
        ..EptLookupIn::default()
    };
    let mut found = Vec::new();
    for _ in 0..BATCHES {
        let answer = mapper.ept_lookup(&input).await?;
        match answer.result {
            0 => {}
            EPT_STATUS_NOT_REGISTERED => break,
            status => return Err(error(MapError::Status(status))),
        }
        for entry in &answer.entries {
            let Some(tower) = entry.tower.as_deref() else { continue };
            // What is not RPC as we know it is left out.
            let Ok(mut endpoint) = Endpoint::from_twr(tower) else { continue };
            endpoint.object = entry.object.clone();
            endpoint.annotation = entry.annotation.to_string();
            found.push(endpoint);
        }
        // Some answer a full batch and a null handle, others a handle to the very end.
        if answer.entry_handle == Default::default() {
            break;
        }
        input.entry_handle = answer.entry_handle;
    }
    Ok(found)
}
