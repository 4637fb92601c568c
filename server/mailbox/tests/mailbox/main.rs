//! The mailbox service through its calls: connecting, payloads, and every operation.

#[macro_use]
mod common;

mod auxiliary;
mod bodies;
mod categories;
mod connecting;
mod copying;
mod datagrams;
mod folder_limits;
mod folder_properties;
mod folders;
mod indexes;
mod logons;
mod mailbox_properties;
mod message_parts;
mod message_properties;
mod message_states;
mod message_values;
mod messages;
mod moving;
mod names;
mod notifying;
mod operations_page;
mod payloads;
mod properties;
mod receipts;
mod recipients;
mod streams;
mod submitting;
mod table_events;
mod table_states;
mod tables;
mod thin_path;
mod vanishing;
mod waiting;
