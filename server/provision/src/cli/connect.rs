//! Options that say which directory there is and what it holds.

use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::Args;
use openchange_directory::config::{
    Bind, DirectoryConfig, LdapConfig, OrganisationConfig, Secret, data_folder,
};
use openchange_directory::{Directory, Dn, Embedded, Ldap};
use serde::Deserialize;

use super::{Failure, Result, password};
use crate::Site;
use crate::recipient::Templates;

/// Which directory.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Directory")]
pub(crate) struct Connect {
    /// Configuration of the server, whose [directory] and [organisation] are used
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// The directory: sqlite:PATH, ldaps://HOST or ldap://HOST
    #[arg(long, value_name = "ADDRESS")]
    directory: Option<String>,

    /// Who we are to an Active Directory: user@domain, DOMAIN\user or a DN. The password is
    /// asked for
    #[arg(long, value_name = "USER")]
    bind_user: Option<String>,

    /// File whose first line is the password of --bind-user
    #[arg(long, value_name = "FILE", requires = "bind_user")]
    bind_password_file: Option<PathBuf>,

    /// Binds with Kerberos, as whoever `kinit` was run for
    #[arg(long, conflicts_with = "bind_user")]
    kerberos: bool,

    /// Encrypts a connection to ldap:// before anything is said on it
    #[arg(long)]
    starttls: bool,

    /// Authority to trust besides those of the system (PEM)
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,

    /// Takes every certificate. For trying out
    #[arg(long)]
    insecure: bool,

    /// Organisation [default: First Organization, or the only one there is]
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,

    /// Administrative group [default: First Administrative Group, or the only one there is]
    #[arg(long, value_name = "NAME")]
    administrative_group: Option<String>,

    /// Server that mailboxes are on [default: the machine's name]
    #[arg(long, value_name = "NAME")]
    server: Option<String>,

    /// DNS name clients reach the server by [default: the server's in the directory's domain]
    #[arg(long, value_name = "NAME")]
    host: Option<String>,

    /// Domain of mail addresses, the first given for new ones [default: the directory's]
    #[arg(long = "mail-domain", value_name = "DOMAIN")]
    mail_domains: Vec<String>,
}

/// The parts of the server's configuration that matter here; its other parts are its own.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct File {
    data: Option<PathBuf>,
    directory: DirectoryConfig,
    organisation: OrganisationConfig,
}

/// A directory and what the configuration says of the organisation in it.
pub(crate) struct Connection {
    pub directory: Box<dyn Directory>,
    pub organisation: OrganisationConfig,
    /// It is not a file of ours.
    pub remote: bool,
}

impl Connection {
    /// The organisation that is in the directory, and how it makes addresses.
    pub async fn site(&self) -> Result<(Site, Templates)> {
        let site = Site::find(&*self.directory, &self.organisation).await?;
        let templates = Templates::read(&*self.directory, &site).await?;
        Ok((site, templates))
    }
}

impl Connect {
    pub fn open(&self) -> Result<Connection> {
        let (directory, organisation) = self.configuration()?;
        let remote = matches!(directory, DirectoryConfig::Ldap(_));
        let directory: Box<dyn Directory> = match directory {
            DirectoryConfig::Embedded(embedded) => {
                if let Some(folder) = embedded.path.parent().filter(|f| !f.as_os_str().is_empty()) {
                    private_folder(folder).map_err(|e| {
                        Failure::told(
                            format!("cannot make {}: {e}", folder.display()),
                            "--directory sqlite:PATH names another place.",
                        )
                    })?;
                }
                Box::new(Embedded::open(&embedded.path, &embedded.domain)?)
            }
            DirectoryConfig::Ldap(ldap) => Box::new(Ldap::new(&ldap)?),
        };
        Ok(Connection { directory, organisation, remote })
    }

    /// Where the server keeps its data.
    pub fn data(&self) -> Result<PathBuf> {
        Ok(self.file()?.data.unwrap_or_else(data_folder))
    }

    fn file(&self) -> Result<File> {
        match &self.config {
            Some(path) => {
                let text = fs::read_to_string(path).map_err(|e| {
                    Failure::told(
                        format!("cannot read {}: {e}", path.display()),
                        "--config names the server's configuration.",
                    )
                })?;
                toml::from_str(&text).map_err(|e| {
                    Failure::told(
                        format!("{}: {}", path.display(), e.to_string().trim_end()),
                        "`openchange-server check-config` checks the whole file.",
                    )
                })
            }
            None => Ok(File::default()),
        }
    }

    fn configuration(&self) -> Result<(DirectoryConfig, OrganisationConfig)> {
        let file = self.file()?;
        let mut directory = match &self.directory {
            Some(address) => address.parse().map_err(|e| {
                Failure::told(format!("{e}"), "For example --directory ldaps://dc1.example.com")
            })?,
            None => file.directory,
        };
        match &mut directory {
            DirectoryConfig::Embedded(embedded) => {
                if self.directory.is_none() {
                    embedded.path = file.data.unwrap_or_else(data_folder).join(&embedded.path);
                } else if let Some(domain) = self.mail_domains.first() {
                    embedded.domain = domain.clone();
                }
            }
            DirectoryConfig::Ldap(ldap) => self.ldap(ldap)?,
        }
        let mut organisation = file.organisation;
        let set = |to: &mut String, from: &Option<String>| {
            if let Some(from) = from {
                to.clone_from(from);
            }
        };
        set(&mut organisation.name, &self.organisation);
        set(&mut organisation.administrative_group, &self.administrative_group);
        organisation.server = self.server.clone().or(organisation.server);
        organisation.host = self.host.clone().or(organisation.host);
        if !self.mail_domains.is_empty() {
            organisation.mail_domains.clone_from(&self.mail_domains);
        }
        Ok((directory, organisation))
    }

    fn ldap(&self, ldap: &mut LdapConfig) -> Result {
        ldap.starttls |= self.starttls;
        ldap.insecure |= self.insecure;
        ldap.ca = self.ca.clone().or(ldap.ca.take());
        if self.kerberos {
            ldap.bind = Bind::Gssapi;
        }
        if let Some(user) = &self.bind_user {
            ldap.bind = Bind::Simple {
                user: user.clone(),
                password: None,
                password_file: self.bind_password_file.clone(),
            };
        }
        if let Bind::Simple { user, password, password_file: None } = &mut ldap.bind
            && password.is_none()
        {
            *password = Some(Secret::new(password::of_directory(user)?));
        }
        Ok(())
    }
}

/// As the server makes it: for its owner alone.
fn private_folder(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// A DN on a command line.
pub(crate) fn dn(text: &str) -> std::result::Result<Dn, String> {
    text.parse().map_err(|e| format!("{e}"))
}
