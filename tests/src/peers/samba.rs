//! Samba as an Active Directory domain controller.

use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::{Namespace, Process, Result, require, run, target_dir, text};

mod extended;

/// NetBIOS name of the domain.
pub const DOMAIN: &str = "ADTEST";
/// Kerberos realm; the DNS domain is the same in lower case.
pub const REALM: &str = "AD.TEST";
/// DNS name of the domain controller, which is 127.0.0.1.
pub const HOST: &str = "dc1.ad.test";
/// Password of `Administrator`.
pub const ADMIN_PASSWORD: &str = "Passw0rd!adm";
/// An ordinary user.
pub const USER: &str = "jo";
/// Its password.
pub const USER_PASSWORD: &str = "Passw0rd!jo";

/// Changes when what is provisioned changes, so that old snapshots are not used.
const RECIPE: &str = "samba-dc-3";
/// Stands for the directory in a snapshot's configuration.
const PLACE: &str = "@PLACE@";
/// Stands for the services to start.
const SERVICES: &str = "@SERVICES@";

/// A domain controller in a namespace of its own: endpoint mapper on 135, LDAP on
/// 389, Kerberos on 88, winbind. It has the users `Administrator` and [`USER`].
///
/// The first one provisions a domain (about 10 s) below cargo's target directory;
/// later ones start from a copy of it. The same goes for domains with Exchange's schema.
#[derive(Debug)]
pub struct SambaDc {
    // Ends before its directory is removed and its network goes.
    samba: Mutex<Option<Process>>,
    namespace: Namespace,
    directory: PathBuf,
    ports: &'static [u16],
}

impl SambaDc {
    /// Starts a domain controller with a fresh copy of the domain, and waits until it answers.
    pub fn start() -> Result<Self> {
        Self::start_from(&snapshot()?, "ldap, cldap, kdc, rpc, winbindd", &[135, 389, 88])
    }

    /// One whose schema has Exchange's classes and attributes, as `oc_provision` adds them:
    /// that takes a domain controller longer than all the rest of a test.
    pub fn start_extended() -> Result<Self> {
        Self::start_from(&extended::snapshot()?, "ldap, cldap, kdc, rpc, winbindd", &[135, 389, 88])
    }

    /// One whose RPC ports are free, the endpoint mapper's as well.
    pub fn start_without_rpc() -> Result<Self> {
        Self::start_from(&snapshot()?, "ldap, cldap, kdc", &[389, 88])
    }

    /// Starts these of Samba's services on a copy of a domain, and waits for these ports.
    fn start_from(snapshot: &Path, services: &str, ports: &'static [u16]) -> Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let directory = target_dir().join(format!("tmp/samba-dc-{}-{number}", std::process::id()));
        copy(snapshot, &directory)?;
        let directory = directory.canonicalize()?;
        let conf = directory.join("etc/smb.conf");
        let there = directory.to_str().ok_or("the path of the target directory is not UTF-8")?;
        let text = fs::read_to_string(&conf)?.replace(PLACE, there).replace(SERVICES, services);
        // What a test writes need not survive a power failure, and is written much faster.
        let text = text.replacen("[global]\n", "[global]\n\tldb:nosync = true\n", 1);
        fs::write(&conf, text)?;
        fs::write(directory.join("hosts"), format!("127.0.0.1 localhost {HOST} dc1 ad.test\n"))?;
        fs::write(directory.join("resolv.conf"), "nameserver 127.0.0.1\n")?;
        fs::write(directory.join("krb5.conf"), krb5_conf())?;

        let namespace = Namespace::with_names(&directory.join("hosts"), &directory.join("resolv.conf"))?;
        let dc = SambaDc { samba: Mutex::new(None), namespace, directory, ports };
        dc.restart()?;
        Ok(dc)
    }

    /// Kills it, as a machine that loses its power; its data stay.
    pub fn kill(&self) -> Result<()> {
        let Some(mut samba) = self.running().take() else { return Ok(()) };
        // Not by dropping, which lets it end in its own time.
        run(Command::new("kill").args(["-KILL", &samba.id().to_string()]))?;
        while samba.is_running() {
            std::thread::sleep(Duration::from_millis(1));
        }
        Ok(())
    }

    /// Starts it again, on the data it has, and waits until it answers.
    pub fn restart(&self) -> Result<()> {
        self.kill()?;
        let log = fs::OpenOptions::new().create(true).append(true).open(self.directory.join("samba.log"))?;
        let mut command = self.namespace.command("samba");
        command.args(["-F", "-M", "single", "--debug-stdout", "-s"]).arg(self.smb_conf());
        command.stdout(log.try_clone()?).stderr(log);
        let mut samba = Process::start(&mut command)?;
        for &port in self.ports {
            if let Err(error) = self.namespace.wait_for_port(port, Duration::from_secs(30)) {
                let log = fs::read_to_string(self.directory.join("samba.log")).unwrap_or_default();
                let state = if samba.is_running() { "runs" } else { "has ended" };
                return Err(format!("Samba {state}: {error}\n{log}").into());
            }
        }
        *self.running() = Some(samba);
        Ok(())
    }

    fn running(&self) -> std::sync::MutexGuard<'_, Option<Process>> {
        self.samba.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where it runs.
    #[must_use]
    pub fn namespace(&self) -> &Namespace {
        &self.namespace
    }

    /// A program beside it: in its namespace, with its Kerberos configuration.
    #[must_use]
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = self.namespace.command(program);
        command.env("KRB5_CONFIG", self.krb5_conf());
        command.env("KRB5CCNAME", self.directory.join("ccache"));
        command
    }

    /// Its `smb.conf`, which Samba's tools take with `-s`.
    #[must_use]
    pub fn smb_conf(&self) -> PathBuf {
        self.directory.join("etc/smb.conf")
    }

    /// A `krb5.conf` for its realm.
    #[must_use]
    pub fn krb5_conf(&self) -> PathBuf {
        self.directory.join("krb5.conf")
    }

    /// Its directory; it goes with the value.
    #[must_use]
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// Runs `samba-tool` on its database: `["user", "create", "ada", "secret"]`.
    pub fn samba_tool(&self, args: &[&str]) -> Result<String> {
        samba_tool(&self.smb_conf(), args)
    }

    /// Waits until winbind answers, which takes a moment longer than the rest.
    pub fn wait_for_winbind(&self) -> Result<()> {
        for _ in 0..200 {
            if self.command("wbinfo").arg("--ping-dc").output()?.status.success() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Err("winbind does not answer".into())
    }

    /// Writes the keys of a principal to a keytab, which may have others already.
    pub fn export_keytab(&self, keytab: &Path, principal: &str) -> Result<()> {
        let path = keytab.to_str().ok_or("the path is not UTF-8")?;
        self.samba_tool(&["domain", "exportkeytab", path, &format!("--principal={principal}")]).map(drop)
    }

    /// Makes an account for a service with these principals, and writes their keys to a keytab.
    pub fn service(&self, account: &str, principals: &[&str]) -> Result<PathBuf> {
        // AES with either length of key; without it tickets would be RC4.
        self.service_with(account, principals, 24)
    }

    /// One whose tickets are encrypted with RC4.
    pub fn rc4_service(&self, account: &str, principals: &[&str]) -> Result<PathBuf> {
        self.service_with(account, principals, 4)
    }

    /// One that takes these ways of encryption (MS-KILE 2.2.7).
    fn service_with(&self, account: &str, principals: &[&str], enctypes: u32) -> Result<PathBuf> {
        let keytab = self.directory.join(format!("{account}.keytab"));
        self.samba_tool(&["user", "create", account, "--random-password"])?;
        let ldif = format!(
            "dn: CN={account},CN=Users,DC=ad,DC=test\nchangetype: modify\n\
             replace: msDS-SupportedEncryptionTypes\nmsDS-SupportedEncryptionTypes: {enctypes}\n"
        );
        let database = self.directory.join("private/sam.ldb");
        let mut child = Command::new("ldbmodify")
            .arg("-H")
            .arg(database)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .map_err(|e| format!("ldbmodify (ldb-tools): {e}"))?;
        child.stdin.take().ok_or("no standard input")?.write_all(ldif.as_bytes())?;
        if !child.wait()?.success() {
            return Err("ldbmodify failed".into());
        }
        for principal in principals {
            self.samba_tool(&["spn", "add", principal, account])?;
        }
        for principal in principals {
            self.export_keytab(&keytab, principal)?;
        }
        Ok(keytab)
    }
}

impl Drop for SambaDc {
    fn drop(&mut self) {
        drop(self.running().take());
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.directory);
        }
    }
}

fn krb5_conf() -> String {
    format!(
        "[libdefaults]\n default_realm = {REALM}\n dns_lookup_kdc = false\n dns_lookup_realm = false\n \
         rdns = false\n dns_canonicalize_hostname = false\n\
         [realms]\n {REALM} = {{\n  kdc = 127.0.0.1\n }}\n\
         [domain_realm]\n .ad.test = {REALM}\n ad.test = {REALM}\n"
    )
}

fn samba_tool(conf: &Path, args: &[&str]) -> Result<String> {
    // It must be Debian's Python, whatever else the path holds.
    let mut command = Command::new("/usr/bin/python3");
    command.arg("/usr/bin/samba-tool").args(args).arg("-s").arg(conf);
    Ok(text(&run(&mut command)?))
}

/// The provisioned domain, made when it is not there.
fn snapshot() -> Result<PathBuf> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    require("samba", "samba samba-ad-provision samba-dsdb-modules samba-vfs-modules winbind")?;
    require("wbinfo", "winbind")?;
    kept(RECIPE, provision)
}

/// A directory below cargo's that is made when it is not there.
fn kept(name: &str, make: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
    let place = target_dir().join("tmp").join(name);
    if place.is_dir() {
        return Ok(place);
    }
    let scratch = target_dir().join(format!("tmp/{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&scratch);
    fs::create_dir_all(&scratch)?;
    let scratch = scratch.canonicalize()?;
    make(&scratch)?;
    // Whoever is first wins; the other one's is as good.
    if fs::rename(&scratch, &place).is_err() {
        fs::remove_dir_all(&scratch)?;
    }
    Ok(place)
}

fn provision(directory: &Path) -> Result<()> {
    let there = directory.to_str().ok_or("the path of the target directory is not UTF-8")?;
    // Debian's smb.conf would be merged in otherwise.
    let empty = directory.join("empty.conf");
    fs::write(&empty, "")?;
    let log = format!("--option=log file={there}/log.%m");
    let (target, realm, domain) =
        (format!("--targetdir={there}"), format!("--realm={REALM}"), format!("--domain={DOMAIN}"));
    let password = format!("--adminpass={ADMIN_PASSWORD}");
    samba_tool(
        &empty,
        &[
            "domain",
            "provision",
            &target,
            &realm,
            &domain,
            &password,
            "--server-role=dc",
            "--host-name=dc1",
            "--host-ip=127.0.0.1",
            "--dns-backend=NONE",
            "--machinepass=Machine!Passw0rd1",
            "--option=interfaces=lo",
            "--option=bind interfaces only=yes",
            "--option=vfs objects=dfs_samba4 acl_xattr",
            &log,
        ],
    )?;
    let conf = directory.join("etc/smb.conf");
    let global = "[global]\n\tldap server require strong auth = no\n\
                  \tdsdb:schema update allowed = true\n";
    fs::write(&conf, fs::read_to_string(&conf)?.replacen("[global]\n", global, 1))?;
    samba_tool(
        &conf,
        &[
            "domain",
            "passwordsettings",
            "set",
            "--complexity=off",
            "--history-length=0",
            "--min-pwd-length=1",
            "--min-pwd-age=0",
            "--max-pwd-age=0",
        ],
    )?;
    samba_tool(
        &conf,
        &[
            "user",
            "create",
            USER,
            USER_PASSWORD,
            "--given-name=Jo",
            "--surname=Smith",
            "--mail-address=jo@ad.test",
        ],
    )?;
    let services = format!("[global]\n\tserver services = {SERVICES}\n");
    let text = fs::read_to_string(&conf)?.replace(there, PLACE).replacen("[global]\n", &services, 1);
    // Provisioning may have listed the usual ones; the last list would count.
    let lines = text.lines().filter(|l| !l.contains("server services") || l.contains(SERVICES));
    fs::write(&conf, lines.collect::<Vec<_>>().join("\n") + "\n")?;
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    let _ = fs::remove_dir_all(to);
    run(Command::new("cp").args(["-a", "--sparse=always"]).arg(from).arg(to)).map(drop)
}
