//! String bindings: `[object@]protseq:host[endpoint,option,name=value]`, as
//! MIDL users (C706 3.1) and Samba's write them.

use crate::security::{AuthType, Level};
use crate::uuid;
use std::fmt;
use std::str::FromStr;

/// How PDUs travel (C706 appendix B).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// TCP.
    Tcp,
    /// A socket of this machine; the endpoint is its path.
    Local,
    /// A named pipe over SMB.
    NamedPipe,
    /// RPC over HTTP.
    Http,
}

impl Protocol {
    const ALL: [Protocol; 4] = [Protocol::Tcp, Protocol::Local, Protocol::NamedPipe, Protocol::Http];

    /// Its name in bindings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Protocol::Tcp => "ncacn_ip_tcp",
            Protocol::Local => "ncalrpc",
            Protocol::NamedPipe => "ncacn_np",
            Protocol::Http => "ncacn_http",
        }
    }
}

/// Where a server is and how to talk to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Binding {
    /// The object calls are for, in little-endian wire form.
    pub object: Option<[u8; 16]>,
    /// How PDUs travel.
    pub protocol: Protocol,
    /// Name or address; may be empty for a local one.
    pub host: String,
    /// Port, path or pipe; none is asked of the endpoint mapper.
    pub endpoint: Option<String>,
    /// How much is protected; none is written, so whoever connects decides.
    pub level: Option<Level>,
    /// Who protects it.
    pub auth_type: Option<AuthType>,
    /// What SPNEGO offers.
    pub mechanism: Option<AuthType>,
    /// Offer NDR64.
    pub ndr64: bool,
    /// Send most significant bytes first.
    pub big_endian: bool,
    /// The association group to join.
    pub group: u32,
    /// The service's principal, when it is not `host/HOST`.
    pub target: Option<String>,
}

/// What is wrong with a string binding, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BindingError {
    text: String,
    /// Byte offset.
    at: usize,
    message: String,
    help: Option<String>,
}

impl fmt::Display for BindingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "string binding: {}", self.message)?;
        writeln!(f, "  {}", self.text)?;
        let column = self.text.get(..self.at).map_or(self.at, |t| t.chars().count());
        write!(f, "  {:column$}^", "")?;
        if let Some(help) = &self.help {
            write!(f, " {help}")?;
        }
        Ok(())
    }
}

impl std::error::Error for BindingError {}

const OPTIONS: &[&str] = &[
    "connect",
    "call",
    "packet",
    "sign",
    "seal",
    "ntlm",
    "spnego",
    "krb5",
    "ndr64",
    "ndr32",
    "bigendian",
    "target_principal",
    "target_hostname",
    "assoc_group_id",
];

/// The word that is most like it, if one is.
fn nearest<'a>(word: &str, words: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let distance = |other: &str| {
        let (a, b): (Vec<char>, Vec<char>) = (word.chars().collect(), other.chars().collect());
        let mut row: Vec<usize> = (0..=b.len()).collect();
        for (i, x) in a.iter().enumerate() {
            let mut before = std::mem::replace(&mut row[0], i + 1);
            for (j, y) in b.iter().enumerate() {
                let change = before + usize::from(x != y);
                before = row[j + 1];
                row[j + 1] = change.min(before + 1).min(row[j] + 1);
            }
        }
        row.last().copied().unwrap_or(0)
    };
    let best = words.into_iter().map(|w| (distance(w), w)).min()?;
    (best.0 <= 2 && word.len() < 40).then(|| format!("did you mean `{}`?", best.1))
}

impl FromStr for Binding {
    type Err = BindingError;

    fn from_str(text: &str) -> Result<Self, BindingError> {
        let error = |at: usize, message: String, help: Option<String>| BindingError {
            text: text.to_owned(),
            at,
            message,
            help,
        };
        let (mut at, mut rest) = (0, text);
        let mut object = None;
        if let Some((id, behind)) = rest.split_once('@').filter(|(id, _)| !id.contains(['[', ':'])) {
            let guid = uuid::parse(id).ok_or_else(|| {
                error(0, format!("`{id}` is not a UUID"), Some("an object before `@` is one".into()))
            })?;
            object = Some(uuid::to_bytes(&guid));
            (at, rest) = (id.len() + 1, behind);
        }
        let Some((name, behind)) = rest.split_once(':') else {
            return Err(error(at, "no protocol sequence".into(), Some("begins like `ncacn_ip_tcp:`".into())));
        };
        let protocol = Protocol::ALL.into_iter().find(|p| p.name() == name).ok_or_else(|| {
            let help = nearest(name, Protocol::ALL.iter().map(|p| p.name()))
                .unwrap_or_else(|| "known are ncacn_ip_tcp, ncalrpc, ncacn_np and ncacn_http".into());
            error(at, format!("unknown protocol sequence `{name}`"), Some(help))
        })?;
        at += name.len() + 1;
        // An IPv6 address has brackets of its own.
        let v6 =
            behind.starts_with('[') && behind.split(']').next().is_some_and(|a| a.matches(':').count() >= 2);
        let open = if v6 { behind.match_indices('[').nth(1) } else { behind.match_indices('[').next() };
        let (host, options) = match open {
            Some((place, _)) => (&behind[..place], Some((place, &behind[place + 1..]))),
            None => (behind, None),
        };
        let host = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host);
        let mut binding = Binding { object, host: host.to_owned(), ..Binding::new(protocol) };
        if binding.host.is_empty() && protocol != Protocol::Local && options.is_none() {
            return Err(error(at, "no host".into(), None));
        }
        let Some((place, options)) = options else { return Ok(binding) };
        at += place + 1;
        let Some(options) = options.strip_suffix(']') else {
            return Err(error(text.len(), "`]` is missing".into(), Some("closes the options".into())));
        };
        for (i, option) in options.split(',').enumerate() {
            binding.option(i, option).map_err(|(message, help)| error(at, message, help))?;
            at += option.len() + 1;
        }
        Ok(binding)
    }
}

impl Binding {
    /// Nowhere yet.
    #[must_use]
    pub fn new(protocol: Protocol) -> Self {
        Binding {
            object: None,
            protocol,
            host: String::new(),
            endpoint: None,
            level: None,
            auth_type: None,
            mechanism: None,
            ndr64: false,
            big_endian: false,
            group: 0,
            target: None,
        }
    }

    fn option(&mut self, i: usize, option: &str) -> Result<(), (String, Option<String>)> {
        let (name, value) = match option.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (option, None),
        };
        let needs = || value.ok_or_else(|| (format!("`{name}` needs a value"), Some(format!("{name}=…"))));
        match name {
            "" => {}
            "connect" => self.level = Some(Level::Connect),
            "call" => self.level = Some(Level::Call),
            "packet" => self.level = Some(Level::Packet),
            "sign" => self.level = Some(Level::Integrity),
            "seal" => self.level = Some(Level::Privacy),
            "ntlm" => self.mechanism(AuthType::Ntlm),
            "krb5" => self.mechanism(AuthType::Kerberos),
            "spnego" => {
                self.mechanism = self.auth_type.filter(|t| *t != AuthType::Negotiate).or(self.mechanism);
                self.auth_type = Some(AuthType::Negotiate);
            }
            "ndr64" => self.ndr64 = true,
            "ndr32" => self.ndr64 = false,
            "bigendian" => self.big_endian = true,
            "target_principal" => self.target = Some(needs()?.to_owned()),
            "target_hostname" => self.target = Some(format!("host/{}", needs()?)),
            "assoc_group_id" => {
                let value = needs()?;
                let digits = value.strip_prefix("0x");
                let number = digits.map_or_else(|| value.parse().ok(), |d| u32::from_str_radix(d, 16).ok());
                self.group = number.ok_or_else(|| (format!("`{value}` is not a number"), None))?;
            }
            "endpoint" => self.set_endpoint(needs()?)?,
            _ if i == 0 && value.is_none() && nearest(name, OPTIONS.iter().copied()).is_none() => {
                self.set_endpoint(name)?;
            }
            _ => return Err((format!("unknown option `{name}`"), nearest(name, OPTIONS.iter().copied()))),
        }
        Ok(())
    }

    /// A provider alone, or what SPNEGO offers when that is asked for, too.
    fn mechanism(&mut self, mechanism: AuthType) {
        if self.auth_type == Some(AuthType::Negotiate) {
            self.mechanism = Some(mechanism);
        } else {
            self.auth_type = Some(mechanism);
        }
    }

    fn set_endpoint(&mut self, text: &str) -> Result<(), (String, Option<String>)> {
        if matches!(self.protocol, Protocol::Tcp | Protocol::Http) && text.parse::<u16>().is_err() {
            let help = nearest(text, OPTIONS.iter().copied()).or(Some("a number up to 65535".into()));
            return Err((format!("`{text}` is neither a port nor an option"), help));
        }
        self.endpoint = Some(text.to_owned());
        Ok(())
    }

    /// The port of a TCP binding.
    #[must_use]
    pub fn port(&self) -> Option<u16> {
        self.endpoint.as_deref()?.parse().ok()
    }
}

impl fmt::Display for Binding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(object) = self.object {
            write!(f, "{}@", uuid::show(&uuid::from_bytes(object)))?;
        }
        write!(f, "{}:", self.protocol.name())?;
        if self.host.contains(':') {
            write!(f, "[{}]", self.host)?
        } else {
            f.write_str(&self.host)?
        }
        let mut options: Vec<String> = Vec::new();
        options.extend(self.endpoint.clone());
        options.extend(self.level.and_then(|l| {
            Some(
                match l {
                    Level::None => return None,
                    Level::Connect => "connect",
                    Level::Call => "call",
                    Level::Packet => "packet",
                    Level::Integrity => "sign",
                    Level::Privacy => "seal",
                }
                .to_owned(),
            )
        }));
        options.extend(self.auth_type.into_iter().chain(self.mechanism).map(|a| {
            match a {
                AuthType::Ntlm => "ntlm",
                AuthType::Negotiate => "spnego",
                AuthType::Kerberos => "krb5",
            }
            .to_owned()
        }));
        options.extend(self.ndr64.then(|| "ndr64".to_owned()));
        options.extend(self.big_endian.then(|| "bigendian".to_owned()));
        options.extend((self.group != 0).then(|| format!("assoc_group_id=0x{:x}", self.group)));
        options.extend(self.target.as_ref().map(|t| format!("target_principal={t}")));
        if options.is_empty() { Ok(()) } else { write!(f, "[{}]", options.join(",")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write() {
        let b: Binding = "ncacn_ip_tcp:host[135,seal,spnego]".parse().unwrap();
        assert_eq!((b.host.as_str(), b.port()), ("host", Some(135)));
        assert_eq!((b.level, b.auth_type), (Some(Level::Privacy), Some(AuthType::Negotiate)));
        let b: Binding = "ncacn_ip_tcp:10.0.0.1[sign,ntlm]".parse().unwrap();
        assert_eq!((b.endpoint, b.level), (None, Some(Level::Integrity)));
        let b: Binding = "ncacn_ip_tcp:[fe80::1][445]".parse().unwrap();
        assert_eq!((b.host.as_str(), b.port()), ("fe80::1", Some(445)));
        let b: Binding = "ncalrpc:[/run/x/echo.sock]".parse().unwrap();
        assert_eq!(b.endpoint.as_deref(), Some("/run/x/echo.sock"));
        let b: Binding =
            "60a15ec5-4de8-11d7-a637-005056a20182@ncacn_np:srv[\\pipe\\rpcecho]".parse().unwrap();
        assert!(b.object.is_some());
        assert_eq!(b.protocol, Protocol::NamedPipe);
        for text in [
            "ncacn_ip_tcp:host[135,seal,spnego]",
            "ncacn_ip_tcp:host",
            "ncacn_ip_tcp:[::1][135,sign,ntlm,ndr64,bigendian,assoc_group_id=0x5]",
            "ncalrpc:[/run/x]",
            "ncacn_ip_tcp:host[seal,spnego,krb5]",
            "60a15ec5-4de8-11d7-a637-005056a20182@ncacn_ip_tcp:h[1,target_principal=host/h]",
        ] {
            assert_eq!(text.parse::<Binding>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn mistakes_say_where_and_what() {
        let mut out = String::new();
        for text in [
            "host[135]",
            "ncacn_tcp:host",
            "ncacn_ip_tcp:host[135,seel]",
            "ncacn_ip_tcp:host[135",
            "ncacn_ip_tcp:host[99999]",
            "ncacn_ip_tcp:",
            "x@ncacn_ip_tcp:host",
            "ncacn_ip_tcp:host[135,assoc_group_id=z]",
            "ncacn_ip_tcp:host[135,target_principal]",
        ] {
            out += &format!("{}\n", text.parse::<Binding>().unwrap_err());
        }
        insta::assert_snapshot!(out);
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,60}", tail in "[\\[\\],:@=a-z0-9]{0,30}") {
            let _ = text.parse::<Binding>().map_err(|e| e.to_string());
            let _ = format!("ncacn_ip_tcp:{tail}").parse::<Binding>().map_err(|e| e.to_string());
        }
    }
}
