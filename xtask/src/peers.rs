//! The Debian packages whose programs we compare with.

use std::path::Path;

use crate::run::{Result, capture, command, fail, run, say, target_dir};

/// A package and a file that shows it is there.
const PEERS: &[(&str, &str, &str)] = &[
    ("samba-testsuite", "/usr/bin/ndrdump", "ndrdump"),
    ("python3-samba", "/usr/lib/python3/dist-packages/samba/ndr.py", "Samba's Python bindings"),
    ("samba-dev", "/usr/include/samba-4.0/ndr.h", "libndr's headers"),
    ("mingw-w64-tools", "/usr/bin/x86_64-w64-mingw32-widl", "widl"),
    ("dpkg-dev", "/usr/bin/dpkg-source", "dpkg-source"),
    ("gcc", "/usr/bin/gcc", "a C compiler"),
    ("libtalloc-dev", "/usr/include/talloc.h", "talloc's header"),
    ("libparse-yapp-perl", "/usr/share/perl5/Parse/Yapp/Driver.pm", "Parse::Yapp, for Perl PIDL"),
    ("samba", "/usr/sbin/samba", "Samba's servers"),
    ("samba-ad-provision", "/usr/share/samba/setup/provision.ldif", "what a domain is made of"),
    ("samba-dsdb-modules", "/usr/lib/x86_64-linux-gnu/samba/ldb/samba_dsdb.so", "Samba's directory"),
    ("samba-vfs-modules", "/usr/lib/x86_64-linux-gnu/samba/vfs/acl_xattr.so", "Samba's file system modules"),
    ("winbind", "/usr/bin/wbinfo", "winbind"),
    ("ldb-tools", "/usr/bin/ldbmodify", "tools for Samba's databases"),
    ("openssl", "/usr/bin/openssl", "OpenSSL, for certificates"),
    ("krb5-user", "/usr/bin/kinit", "Kerberos tools"),
    ("smbclient", "/usr/bin/rpcclient", "rpcclient"),
    ("python3-venv", "/usr/share/doc/python3-venv", "virtual environments of Debian's Python"),
    ("libkrb5-dev", "/usr/include/gssapi/gssapi.h", "headers of the Kerberos library"),
    ("libclang-dev", "/usr/share/doc/libclang-dev", "libclang, which reads them"),
    ("tshark", "/usr/bin/tshark", "tshark"),
    ("chromium", "/usr/bin/chromium", "a browser for mapitrace's pages"),
    ("mutt", "/usr/bin/mutt", "mutt, which reads what is exported"),
    ("bsdutils", "/usr/bin/script", "script, a terminal for it"),
    ("graphviz", "/usr/bin/dot", "GraphViz"),
    ("iproute2", "/usr/sbin/ip", "ip"),
    ("valgrind", "/usr/bin/valgrind", "valgrind"),
];

/// impacket, a client in Python; its version is part of the place it is kept in.
const IMPACKET: &str = "impacket-0.13.1";

/// Installs what is missing and says so.
pub fn install(root: &Path) -> Result<()> {
    packages(root)?;
    impacket(root)
}

/// impacket from PyPI, in a virtual environment below cargo's target directory.
fn impacket(root: &Path) -> Result<()> {
    let place = target_dir(root).join("tmp").join(IMPACKET);
    if place.join("bin/rpcmap.py").exists() {
        return Ok(());
    }
    say("peers: impacket is missing, installing it from PyPI");
    let place = place.display().to_string();
    run(&mut command("/usr/bin/python3", ["-m", "venv", &place], root))?;
    let requirement = IMPACKET.replace('-', "==");
    let args = ["install", "--quiet", "--disable-pip-version-check", &requirement];
    run(&mut command(&format!("{place}/bin/pip"), args, root))
}

/// Debian's packages.
fn packages(root: &Path) -> Result<()> {
    let missing: Vec<_> = PEERS.iter().filter(|(_, file, _)| !Path::new(file).exists()).collect();
    if missing.is_empty() {
        say("peers: every Debian package is installed");
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().map(|(p, _, _)| *p).collect();
    for (package, _, what) in &missing {
        say(&format!("peers: {what} is missing, installing {package}"));
    }
    if !Path::new("/usr/bin/apt-get").exists() {
        return Err(fail(format!(
            "this is not Debian; install the equivalent of {} yourself",
            packages.join(" ")
        )));
    }
    let uid = String::from_utf8_lossy(&capture(&mut command("id", ["-u"], root))?.stdout).trim().to_string();
    let apt = |args: &[&str]| {
        let mut c = if uid == "0" {
            command("apt-get", args, root)
        } else {
            command("sudo", [&["apt-get"], args].concat(), root)
        };
        c.env("DEBIAN_FRONTEND", "noninteractive");
        run(&mut c)
    };
    apt(&["update", "-qq"])?;
    apt(&[&["install", "-qq", "--yes", "--no-install-recommends"], packages.as_slice()].concat())
}
