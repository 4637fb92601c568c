//! Where passwords and keys come from.

use crate::cli::Cli;
use pidl_rpc::listen::Secrets;
use pidl_rpc::security::krb5::read_keytab;
use pidl_rpc::security::ntlm::NtHash;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Environment variable with a password.
const PASSWORD: &str = "MAPITRACE_PASSWORD";
/// Environment variable with an NT hash.
const NT_HASH: &str = "MAPITRACE_NT_HASH";

/// Bytes of the largest keytab; those of large domains have some hundred kilobytes.
const KEYTAB: u64 = 16 * 1024 * 1024;

/// All secrets the user gives. The error says which cannot be used.
pub fn collect(cli: &Cli) -> Result<Arc<Secrets>, String> {
    let mut secrets = Secrets { hashes: hashes(cli)?, keys: Vec::new() };
    for file in &cli.keytab {
        secrets.keys.extend(keytab(file).map_err(|e| format!("{}: {e}", file.display()))?);
    }
    Ok(Arc::new(secrets))
}

fn keytab(file: &Path) -> Result<Vec<pidl_rpc::security::krb5::ServiceKey>, String> {
    let mut bytes = Zeroizing::new(Vec::new());
    let opened = std::fs::File::open(file).map_err(|e| e.to_string())?;
    opened.take(KEYTAB + 1).read_to_end(&mut bytes).map_err(|e| e.to_string())?;
    if bytes.len() as u64 > KEYTAB {
        return Err(format!("more than {KEYTAB} bytes, which no keytab has"));
    }
    let keys = read_keytab(&bytes).map_err(|e| e.to_string())?;
    if keys.is_empty() {
        return Err("holds no key for AES or RC4".into());
    }
    Ok(keys)
}

/// The NT hashes of all passwords.
fn hashes(cli: &Cli) -> Result<Vec<NtHash>, String> {
    let mut out: Vec<NtHash> = cli.password.iter().map(|p| NtHash::of(p)).collect();
    if let Ok(password) = std::env::var(PASSWORD) {
        out.push(NtHash::of(&Zeroizing::new(password)));
    }
    if let Some(file) = &cli.password_file {
        let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
        out.extend(Zeroizing::new(text).lines().filter(|l| !l.is_empty()).map(NtHash::of));
    }
    if cli.ask_password {
        let terminal = console::Term::stderr();
        let asked = terminal.write_str("Password: ").and_then(|()| terminal.read_secure_line());
        out.push(NtHash::of(&Zeroizing::new(asked.map_err(|e| format!("cannot ask for a password: {e}"))?)));
    }
    let hash = |text: &str, from: &str| {
        NtHash::from_hex(text.trim()).ok_or_else(|| format!("{from} wants 32 hexadecimal digits"))
    };
    for text in &cli.nt_hash {
        out.push(hash(text, "--nt-hash")?);
    }
    if let Ok(text) = std::env::var(NT_HASH) {
        out.push(hash(&Zeroizing::new(text), NT_HASH)?);
    }
    Ok(out)
}
