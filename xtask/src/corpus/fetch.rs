//! Debian's Samba source package, into `target/corpus`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{Result, capture, command, fail, run, step};

/// The version whose programs Debian 12 installs.
const VERSION: &str = "2:4.17.12+dfsg-0+deb12u4";
const DIRECTORY: &str = "samba-4.17.12";

/// The unpacked Samba source; fetched on first use.
pub fn samba_source(root: &Path) -> Result<PathBuf> {
    let corpus = root.join("target/corpus");
    let source = corpus.join(DIRECTORY);
    if source.join("librpc/idl").is_dir() {
        return Ok(source);
    }
    fs::create_dir_all(&corpus)?;
    step("fetch Debian's Samba source package into target/corpus", || {
        let options = apt_options(&corpus, "deb-src")?;
        apt(&corpus, &options, &["update", "-qq"])?;
        let exact = format!("samba={VERSION}");
        if apt(&corpus, &options, &["source", "--download-only", "-qq", &exact]).is_err() {
            apt(&corpus, &options, &["source", "--download-only", "-qq", "samba"])?;
        }
        let dsc = fs::read_dir(&corpus)?
            .filter_map(|e| e.ok().map(|e| e.path()))
            .find(|p| p.extension().is_some_and(|e| e == "dsc"))
            .ok_or_else(|| fail("apt-get source left no .dsc file".into()))?;
        let unpacked = corpus.join("unpacking");
        let _ = fs::remove_dir_all(&unpacked);
        capture(command("dpkg-source", ["--no-check", "-x"], &corpus).arg(&dsc).arg(&unpacked))?;
        fs::rename(&unpacked, &source)?;
        Ok(())
    })?;
    Ok(source)
}

/// Debian's `package`, unpacked into `target/corpus/NAME` without being installed.
pub fn unpack_package(root: &Path, package: &str, name: &str) -> Result<PathBuf> {
    let corpus = root.join("target/corpus");
    let target = corpus.join(name);
    if target.join("usr").is_dir() {
        return Ok(target);
    }
    fs::create_dir_all(&corpus)?;
    step(&format!("fetch Debian's {package} into target/corpus/{name}"), || {
        let options = apt_options(&corpus, "deb")?;
        apt(&corpus, &options, &["update", "-qq"])?;
        apt(&corpus, &options, &["download", "-qq", package])?;
        let deb = fs::read_dir(&corpus)?
            .filter_map(|e| e.ok().map(|e| e.path()))
            .find(|p| {
                p.extension().is_some_and(|e| e == "deb")
                    && p.file_name().is_some_and(|n| n.to_string_lossy().starts_with(&format!("{package}_")))
            })
            .ok_or_else(|| fail(format!("apt-get download left no {package} package")))?;
        run(command("dpkg-deb", ["-x"], &corpus).arg(&deb).arg(&target))
    })?;
    Ok(target)
}

/// Options that keep apt to lists and sources of our own, derived from the
/// machine's: nothing outside `target/corpus` changes.
fn apt_options(corpus: &Path, kind: &str) -> Result<Vec<String>> {
    let private = corpus.join(format!("apt-{kind}"));
    for dir in ["lists/partial", "cache/archives/partial", "sources.d"] {
        fs::create_dir_all(private.join(dir))?;
    }
    let mut deb822 = String::new();
    let mut one_line = String::new();
    let sources = fs::read_dir("/etc/apt/sources.list.d")
        .into_iter()
        .flatten()
        .filter_map(|e| e.ok().map(|e| e.path()));
    for path in sources.chain([PathBuf::from("/etc/apt/sources.list")]) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let debian = text.contains("debian.org") || text.contains("/debian");
        if !debian {
            continue;
        }
        for line in text.lines() {
            match path.extension().is_some_and(|e| e == "sources") {
                true if line.starts_with("Types:") => deb822.push_str(&format!("Types: {kind}\n")),
                true => deb822.push_str(&format!("{line}\n")),
                false if line.starts_with("deb ") => one_line.push_str(&format!("{kind} {}\n", &line[4..])),
                false => {}
            }
        }
        deb822.push('\n');
    }
    if deb822.trim().is_empty() && one_line.is_empty() {
        return Err(fail("no Debian source in /etc/apt: Samba's source package cannot be fetched".into()));
    }
    fs::write(private.join("sources.d/debian.sources"), deb822)?;
    fs::write(private.join("sources.list"), one_line)?;
    Ok(vec![
        format!("Dir::Etc::sourcelist={}", private.join("sources.list").display()),
        format!("Dir::Etc::sourceparts={}", private.join("sources.d").display()),
        format!("Dir::State::lists={}", private.join("lists").display()),
        format!("Dir::Cache={}", private.join("cache").display()),
        // apt's own user may not reach our directory.
        "APT::Sandbox::User=root".into(),
    ])
}

fn apt(dir: &Path, options: &[String], args: &[&str]) -> Result<()> {
    let mut c = command("apt-get", options.iter().flat_map(|o| ["-o", o.as_str()]), dir);
    capture(c.args(args)).map(|_| ())
}
