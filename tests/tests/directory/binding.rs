//! Saying who we are, over connections encrypted and not.

use conformance::peers::{ADMIN_PASSWORD, HOST, SambaDc, USER_PASSWORD, run};
use openchange_directory::config::{Bind, LdapConfig};
use openchange_directory::{Directory, Error, Ldap};

use super::{again, config, inside, simple};

async fn reach(config: &LdapConfig) -> Result<(), Error> {
    let directory = Ldap::new(config)?;
    let roots = directory.roots().await?;
    assert_eq!(roots.domain.as_str(), "DC=ad,DC=test");
    assert!(!format!("{directory:?}").contains(ADMIN_PASSWORD));
    directory.cursor().await.map(drop)
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(future)
}

#[test]
fn with_a_password() {
    let dc = SambaDc::start().unwrap_or_else(|e| panic!("{e}"));
    dc.samba_tool(&["user", "create", "off", "Passw0rd!off"]).unwrap();
    dc.samba_tool(&["user", "disable", "off"]).unwrap();
    let file = dc.directory().join("password");
    std::fs::write(&file, format!("{ADMIN_PASSWORD}\nand no more\n")).unwrap();
    dc.namespace().run(async || {
        let url = ["ldap://127.0.0.1"];
        reach(&simple(&url, "ADTEST\\jo", USER_PASSWORD)).await.unwrap();
        reach(&simple(&url, "CN=Jo Smith,CN=Users,DC=ad,DC=test", USER_PASSWORD)).await.unwrap();
        let mut from_file = config(&url);
        let user = "administrator@ad.test".to_owned();
        from_file.bind = Bind::Simple { user, password: None, password_file: Some(file) };
        reach(&from_file).await.unwrap();
        for (user, password) in [
            ("jo@ad.test", "wrong"),
            ("jo@ad.test", ""),
            ("nobody@ad.test", "x"),
            ("off@ad.test", "Passw0rd!off"),
        ] {
            let refused = reach(&simple(&url, user, password)).await;
            assert!(matches!(refused, Err(Error::Refused(_))), "{user}: {refused:?}");
        }
        let mut anonymous = config(&url);
        anonymous.bind = Bind::Anonymous;
        let refused = reach(&anonymous).await;
        assert!(matches!(refused, Err(Error::Refused(_) | Error::Forbidden(_))), "{refused:?}");
        // Of several servers the first that answers is taken.
        reach(&config(&["ldap://127.0.0.1:1", "ldap://127.0.0.1"])).await.unwrap();
        let nobody = reach(&config(&["ldap://127.0.0.1:1"])).await;
        assert!(matches!(nobody, Err(Error::Unavailable(_))), "{nobody:?}");
    });
}

/// An authority, and a certificate it gives to a host.
const CERTIFICATES: &str = r#"
cd "$1"
new='openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2'
$new -subj /CN=authority -keyout ca.key -out ca.pem -addext keyUsage=keyCertSign
$new -subj "/CN=$0" -keyout key.pem -out cert.pem -CA ca.pem -CAkey ca.key \
    -addext "subjectAltName=DNS:$0" -addext basicConstraints=critical,CA:FALSE
"#;

/// Certificates count, if nobody says otherwise.
#[test]
fn encrypted() {
    if let Some(dc) = inside() {
        return block_on(async {
            for (url, starttls) in [(format!("ldaps://{HOST}"), false), (format!("ldap://{HOST}"), true)] {
                let ca = Some(dc.join("private/tls/ca.pem"));
                let mut encrypted = LdapConfig { starttls, ca, ..config(&[&url]) };
                reach(&encrypted).await.unwrap_or_else(|e| panic!("{url}: {e}"));
                encrypted.ca = None;
                let refused = reach(&encrypted).await.map_err(|e| e.to_string());
                assert!(refused.is_err_and(|e| e.contains("ertificate")), "{url}");
                encrypted.insecure = true;
                reach(&encrypted).await.unwrap_or_else(|e| panic!("{url}: {e}"));
            }
        });
    }
    let dc = SambaDc::start().unwrap_or_else(|e| panic!("{e}"));
    // The certificate Samba makes for itself is for no name at all.
    let mut openssl = dc.command("sh");
    openssl.args(["-ec", CERTIFICATES, HOST]).arg(dc.directory().join("private/tls"));
    run(&mut openssl).unwrap_or_else(|e| panic!("{e}"));
    dc.restart().unwrap_or_else(|e| panic!("{e}"));
    run(&mut again(&dc, "binding::encrypted")).unwrap_or_else(|e| panic!("{e}"));
}

#[test]
fn with_kerberos() {
    if inside().is_some() {
        let config = LdapConfig { bind: Bind::Gssapi, ..config(&[&format!("ldap://{HOST}")]) };
        return block_on(async {
            let directory = Ldap::new(&config).unwrap();
            let base = super::laws::place(&directory).await;
            super::laws::contact(&directory, &base, "by Kerberos", &[]).await;
        });
    }
    let dc = SambaDc::start().unwrap_or_else(|e| panic!("{e}"));
    dc.samba_tool(&["spn", "add", &format!("ldap/{HOST}"), "DC1$"]).unwrap_or_else(|e| panic!("{e}"));
    let mut kinit = dc.command("sh");
    kinit.args(["-c", "printf '%s\\n' \"$0\" | kinit administrator@AD.TEST", ADMIN_PASSWORD]);
    run(&mut kinit).unwrap_or_else(|e| panic!("{e}"));
    run(&mut again(&dc, "binding::with_kerberos")).unwrap_or_else(|e| panic!("{e}"));
    let mut without = again(&dc, "binding::with_kerberos");
    let refused =
        without.env("KRB5CCNAME", dc.directory().join("none")).output().unwrap_or_else(|e| panic!("{e}"));
    let refused = conformance::peers::text(&refused);
    assert!(refused.contains("Refused(\"Kerberos"), "{refused}");
}
