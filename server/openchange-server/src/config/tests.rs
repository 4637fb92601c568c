//! What a configuration may say, and what is said of wrong ones.

use super::*;

#[test]
fn the_printed_default_is_the_default() {
    assert_eq!(Config::parse("default", DEFAULT).unwrap(), Config::default());
    assert_eq!(Config::parse("nothing", "").unwrap(), Config::default());
    // What is commented out is spelled right, too.
    let all: String = DEFAULT
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(rest)
                if rest.split(" = ").next().is_some_and(|key| !key.contains(' ')) && rest.contains(" = ") =>
            {
                rest
            }
            _ => line,
        })
        .collect::<Vec<_>>()
        .join("\n");
    let config = Config::parse("all", &all).unwrap();
    assert_eq!(config.listen.endpoint_mapper, Some(135));
    assert_eq!(config.data.as_deref(), Some(Path::new("/var/lib/openchange")));
    assert_eq!(config.security.accounts, Some(Accounts::Directory));
    assert_eq!(config.organisation.server.as_deref(), Some("EX1"));
}

#[test]
fn the_documentation_prints_the_same() {
    assert!(include_str!("../../../../docs/server.md").contains(DEFAULT));
}

fn told(text: &str) -> String {
    let error = Config::parse("server.toml", text).expect_err(text);
    let mut out = String::new();
    let handler = miette::NarratableReportHandler::new();
    handler.render_report(&mut out, &error).unwrap();
    out
}

#[test]
fn mistakes_say_where_and_what() {
    let mistakes = [
        "[listen]\nport = 6001\n",
        "[listen]\nstore = 70000\n",
        "[security]\nlevel = \"high\"\n",
        "[listen\n",
        "[listen]\naddresses = []\n",
        "[listen]\naddresses = [\"localhost\"]\n",
        "[http]\naddress = \"6080\"\n",
        "[address_book]\npoll = 0\n",
        "[limits]\nlogons = 0\n",
        "[lockout]\nfirst_delay = 400\n",
        "[log]\nfilter = \"loud=very\"\n",
        "[directory]\nkind = \"ldap\"\nurl = \"ldap://dc1\"\n[security]\naccounts = \"directory\"\n",
        "[directory]\nkind = \"paper\"\n",
    ];
    let all: Vec<_> = mistakes.iter().map(|m| format!("---- {m}{}", told(m))).collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn files_that_are_missing_are_named() {
    let config =
        Config::parse("", "[security]\naccounts = \"winbind\"\nntlm_auth = \"/nowhere/ntlm_auth\"").unwrap();
    let error = config.check_files().unwrap_err().to_string();
    assert_eq!(error, "security.ntlm_auth names /nowhere/ntlm_auth, which is not there");
}
