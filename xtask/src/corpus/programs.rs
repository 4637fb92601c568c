//! Programs linked to the Rust made of Samba's IDL.

use std::fs;
use std::path::{Path, PathBuf};

use super::compile::{constructs, generated_crate};
use crate::run::{self, Result, command, step, target_dir};

/// Where they are.
pub struct Programs {
    /// `ndrdump` over Samba's interfaces.
    pub dump: PathBuf,
    /// Generated code beside the interpreter, over Samba's interfaces.
    pub agree: PathBuf,
    /// The same over `pidl-rs/tests/generate`.
    pub agree_constructs: PathBuf,
    /// The files of the latter.
    pub constructs: Vec<PathBuf>,
}

const DUMP: &str = "fn main() -> std::process::ExitCode {
    ndrdump::main(ndrdump::Builtin { interfaces: samba_idl::INTERFACES, idl: &[] })
}
";

fn agree(library: &str) -> String {
    format!(
        "use conformance::agreement::{{Tables, program}};

fn main() -> std::process::ExitCode {{
    program(Tables {{ interfaces: {library}::INTERFACES, types: {library}::TYPES }})
}}
"
    )
}

/// Builds them.
pub fn build(root: &Path) -> Result<Programs> {
    let samba = generated_crate(root)?;
    let (own, files) = constructs(root)?;
    step("build the programs over the Rust made of them", || {
        let dir = root.join("target/corpus/programs");
        fs::create_dir_all(dir.join("src/bin"))?;
        // Profile, lock file and target directory are the workspace's: what they depend on is built once.
        let manifest = format!(
            "[package]\nname = \"corpus-programs\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             ndrdump = {{ path = \"{0}/dumper/ndrdump\" }}\nconformance = {{ path = \"{0}/tests\" }}\n\
             {1} = {{ path = \"{2}\" }}\n{3} = {{ path = \"{4}\" }}\n\n\
             [profile.dev]\ndebug = \"line-tables-only\"\n\n\
             [profile.dev.package.{1}]\ndebug = false\n\n[profile.dev.package.{3}]\ndebug = false\n",
            root.display(),
            samba.package,
            samba.dir.display(),
            own.package,
            own.dir.display(),
        );
        fs::write(dir.join("Cargo.toml"), manifest)?;
        fs::copy(root.join("Cargo.lock"), dir.join("Cargo.lock"))?;
        fs::write(dir.join("src/bin/samba-dump.rs"), DUMP)?;
        fs::write(dir.join("src/bin/samba-agree.rs"), agree("samba_idl"))?;
        fs::write(dir.join("src/bin/construct-agree.rs"), agree("construct_idl"))?;
        let target = target_dir(root);
        run::run(command("cargo", ["build", "--quiet", "--target-dir"], &dir).arg(&target))?;
        let program = |name: &str| target.join("debug").join(name);
        Ok(Programs {
            dump: program("samba-dump"),
            agree: program("samba-agree"),
            agree_constructs: program("construct-agree"),
            constructs: files,
        })
    })
}
