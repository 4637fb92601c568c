//! What people type.

use crate::config::{Config, ConfigError, DEFAULT, LogFormat};
use crate::server::Server;
use crate::signals::{Request, Signals};
use crate::{logging, notify};
use clap::{Args, Parser, Subcommand};
use miette::{IntoDiagnostic, miette};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Exit code of a wrong configuration (`EX_CONFIG` of sysexits.h): trying again does not help.
pub const EXIT_CONFIG: u8 = 78;

const EXAMPLES: &str = "\
Examples:
  openchange-server serve
      Tries it out: an embedded directory and mailboxes in ~/.local/share/openchange,
      on 127.0.0.1.
  openchange-server config > server.toml
      A configuration to start from.
  openchange-server check-config --config server.toml
      What is wrong with one.
  openchange-server serve --config /etc/openchange/server.toml --log json
      Serves; SIGHUP reads the configuration again, SIGTERM ends.

Exit codes:
  0   stopped when asked to
  1   could not start, or had to stop
  2   wrong arguments
  78  wrong configuration";

/// Mailboxes and address book for MAPI clients: Exchange's RPC protocols.
#[derive(Debug, Parser)]
#[command(name = "openchange-server", version, after_help = EXAMPLES)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves until it is asked to stop
    Serve(Serve),
    /// Says what is wrong with a configuration
    CheckConfig {
        /// The configuration
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// Prints a configuration with every default and what it means
    Config,
}

#[derive(Debug, Args)]
struct Serve {
    /// The configuration; without one every value has its default
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// How log lines look, whatever the configuration says
    #[arg(long, value_name = "FORMAT")]
    log: Option<LogFormat>,
}

/// Does what was typed.
pub fn run(cli: Cli) -> ExitCode {
    let result = match cli.command {
        Command::Config => {
            print!("{DEFAULT}");
            Ok(())
        }
        Command::CheckConfig { config } => check(&config),
        Command::Serve(arguments) => serve(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(report) => {
            let code = if report.is::<ConfigError>() { EXIT_CONFIG } else { 1 };
            eprintln!("{report:?}");
            ExitCode::from(code)
        }
    }
}

fn check(path: &Path) -> miette::Result<()> {
    let config = Config::load(path)?;
    config.check_files()?;
    println!("{}: good", path.display());
    Ok(())
}

impl Serve {
    fn config(&self) -> Result<Config, ConfigError> {
        let mut config = match &self.config {
            Some(path) => Config::load(path)?,
            None => Config::default(),
        };
        config.check_files()?;
        config.log.format = self.log.unwrap_or(config.log.format);
        Ok(config)
    }
}

/// Threads for what waits for a disk. Each keeps memory of its own, and SQLite has one
/// writer a mailbox: more of them would wait, not work.
const BLOCKING_THREADS: usize = 64;

fn serve(arguments: &Serve) -> miette::Result<()> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(BLOCKING_THREADS)
        .build()
        .into_diagnostic()?
        .block_on(serve_until_stopped(arguments))
}

async fn serve_until_stopped(arguments: &Serve) -> miette::Result<()> {
    let config = arguments.config()?;
    let log = logging::start(&config.log).map_err(|e| miette!("cannot log: {e}"))?;
    let mut signals = Signals::new().into_diagnostic()?;
    let starting = Server::start(config);
    let mut server = tokio::select! {
        server = starting => server?,
        // Whoever asks for an end before the beginning gets it.
        Request::Stop = stop_only(&mut signals) => return Ok(()),
    };
    notify::ready();
    loop {
        match signals.next().await {
            Request::Stop => break,
            Request::Reload => {
                notify::reloading();
                match arguments.config() {
                    Ok(config) => server.reload(config, &log),
                    Err(error) => {
                        tracing::error!(%error, "the new configuration is wrong: the old one stays")
                    }
                }
                notify::ready();
            }
        }
    }
    notify::stopping();
    tracing::info!("stopping");
    tokio::select! {
        () = server.stop() => {}
        Request::Stop = stop_only(&mut signals) => tracing::warn!("stopping at once: asked twice"),
    }
    Ok(())
}

/// Waits until an end is asked for.
async fn stop_only(signals: &mut Signals) -> Request {
    loop {
        if signals.next().await == Request::Stop {
            return Request::Stop;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn help_has_examples() {
        insta::assert_snapshot!(Cli::command().term_width(100).render_help());
    }
}
