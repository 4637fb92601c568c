//! `pidl completions` and `pidl man`

use std::path::PathBuf;

use clap::Command;
use clap_complete::Shell;

use super::report::print;
use super::{Exit, Failure, Outcome};

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  pidl completions bash > ~/.local/share/bash-completion/completions/pidl
  pidl completions zsh > ~/.zfunc/_pidl
  pidl completions fish > ~/.config/fish/completions/pidl.fish";

/// Print a completion script for a shell
#[derive(Debug, clap::Args)]
#[command(after_long_help = COMPLETIONS_EXAMPLES)]
pub(super) struct CompletionsArgs {
    shell: Shell,
}

pub(super) fn completions(args: &CompletionsArgs, command: &mut Command) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, command, "pidl", &mut script);
    print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Success)
}

const MAN_EXAMPLES: &str = "\
Examples:
  pidl man | man -l -
  pidl man --out /usr/local/share/man/man1";

/// Print the manual page, or write one for each command
#[derive(Debug, clap::Args)]
#[command(after_long_help = MAN_EXAMPLES)]
pub(super) struct ManArgs {
    /// Write pidl.1, pidl-check.1 … here
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(super) fn man(args: &ManArgs, command: Command) -> Outcome {
    let Some(dir) = &args.out else {
        print(&page(command)?)?;
        return Ok(Exit::Success);
    };
    let failed = |error| Failure::io(format!("cannot write to `{}`: {error}", dir.display()));
    std::fs::create_dir_all(dir).map_err(failed)?;
    clap_mangen::generate_to(command, dir).map_err(failed)?;
    Ok(Exit::Success)
}

fn page(command: Command) -> Result<String, Failure> {
    let mut text = Vec::new();
    clap_mangen::Man::new(command)
        .render(&mut text)
        .map_err(|error| Failure::io(format!("cannot write the manual page: {error}")))?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}
