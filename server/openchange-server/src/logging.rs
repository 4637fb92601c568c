//! What the server says while it runs: on standard error, as text or JSON.

use crate::config::{Log, LogFormat};
use std::io::IsTerminal;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Registry, fmt, reload};

/// Reads a filter: a level, or levels by module.
pub fn filter(text: &str) -> Result<EnvFilter, String> {
    EnvFilter::builder().parse(text).map_err(|e| e.to_string())
}

/// Changes what is logged while the server runs.
#[derive(Clone, Debug)]
pub struct LogHandle(reload::Handle<EnvFilter, Registry>);

impl LogHandle {
    /// From now on by this filter.
    pub fn set(&self, text: &str) -> Result<(), String> {
        self.0.reload(filter(text)?).map_err(|e| e.to_string())
    }
}

/// Starts logging, once in a process.
pub fn start(log: &Log) -> Result<LogHandle, String> {
    let (filter, handle) = reload::Layer::new(filter(&log.filter)?);
    let terminal = std::io::stderr().is_terminal();
    let json = match log.format {
        LogFormat::Auto => !terminal,
        LogFormat::Text => false,
        LogFormat::Json => true,
    };
    let layer = fmt::layer().with_writer(std::io::stderr);
    let registry = tracing_subscriber::registry().with(filter);
    let started = if json {
        registry.with(layer.json().flatten_event(true)).try_init()
    } else {
        registry.with(layer.with_ansi(terminal)).try_init()
    };
    started.map_err(|e| e.to_string())?;
    Ok(LogHandle(handle))
}

#[cfg(test)]
mod tests {
    #[test]
    fn filters_are_levels_or_levels_by_module() {
        for good in ["info", "warn,pidl_rpc=debug", "off"] {
            assert!(super::filter(good).is_ok(), "{good}");
        }
        assert!(super::filter("loud=very").is_err());
    }
}
