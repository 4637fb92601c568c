//! The accounts of the embedded directory, as NTLM asks for them.

use openchange_directory::{Account, Embedded};
use pidl_rpc::security::ntlm::{NtHash, NtlmAuthority, NtlmProof, NtlmUser, ServerName};
use pidl_rpc::security::{BoxFuture, Refusal, SecurityError};

/// Lets accounts of an embedded directory in.
pub struct DirectoryAccounts {
    directory: Embedded,
    name: ServerName,
    /// Stands for the password of accounts that have none or do not exist, so
    /// that asking for one takes as long.
    nobody: NtHash,
}

impl DirectoryAccounts {
    /// Accounts of a directory, whose domain has the names that the server uses.
    #[must_use]
    pub fn new(directory: Embedded, name: ServerName) -> Self {
        DirectoryAccounts { directory, name, nobody: NtHash::of("") }
    }

    /// Whether a client that names this domain means ours.
    fn is_ours(&self, domain: &str) -> bool {
        let same = |ours: &str| !ours.is_empty() && domain.eq_ignore_ascii_case(ours);
        domain.is_empty()
            || domain == "."
            || same(&self.name.domain)
            || same(&self.name.dns_domain)
            || same(&self.name.computer)
    }

    async fn decide(&self, proof: &NtlmProof) -> Result<NtlmUser, SecurityError> {
        let account = match self.is_ours(&proof.domain) {
            true => self.directory.account(&proof.user).await,
            false => Ok(None),
        };
        let account = account.map_err(|e| SecurityError::Unavailable(e.to_string()))?;
        let hash = account.as_ref().and_then(|a| a.nt_hash.as_ref()).map(|hash| NtHash::from(*hash.expose()));
        let proved = proof.verify(hash.as_ref().unwrap_or(&self.nobody));
        let account = account.ok_or(SecurityError::Refused(Refusal::UnknownAccount))?;
        let key = proved.filter(|_| hash.is_some());
        let session_base_key = key.ok_or(SecurityError::Refused(Refusal::WrongPassword))?;
        match state(&account) {
            Some(refusal) => Err(SecurityError::Refused(refusal)),
            None => {
                Ok(NtlmUser { account: account.name, domain: self.name.domain.clone(), session_base_key })
            }
        }
    }
}

/// Why an account may not log on although it knows its password.
fn state(account: &Account) -> Option<Refusal> {
    let Account { disabled, locked, expired, must_change, .. } = *account;
    let refusals = [
        (disabled, Refusal::Disabled),
        (locked, Refusal::LockedOut),
        (expired, Refusal::AccountExpired),
        (must_change, Refusal::MustChangePassword),
    ];
    refusals.into_iter().find_map(|(holds, refusal)| holds.then_some(refusal))
}

impl NtlmAuthority for DirectoryAccounts {
    fn check<'a>(&'a self, proof: &'a NtlmProof) -> BoxFuture<'a, Result<NtlmUser, SecurityError>> {
        Box::pin(self.decide(proof))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use openchange_directory::{Attributes, Change, Directory, Dn};
    use pidl_rpc::security::ntlm::{NtlmInitiator, NtlmProvider};
    use pidl_rpc::security::{Credentials, Initiator, Provider, Step};
    use std::sync::Arc;

    async fn directory() -> (Embedded, Dn) {
        let directory = Embedded::in_memory("example.com").unwrap();
        let users = directory.roots().await.unwrap().domain.child("CN", "Users");
        let dn = users.child("CN", "Jo");
        let mut attributes = Attributes::default();
        for (name, value) in
            [("objectClass", "user"), ("sAMAccountName", "jo"), ("userPrincipalName", "jo@example.com")]
        {
            attributes.push(name, value);
        }
        attributes.push("userAccountControl", "512");
        directory.add(&dn, &attributes).await.unwrap();
        directory.set_password(&dn, "right").await.unwrap();
        (directory, dn)
    }

    async fn logon(directory: &Embedded, user: &str, password: &str) -> Result<String, SecurityError> {
        let name = ServerName {
            computer: "EX1".into(),
            domain: "EXAMPLE".into(),
            dns_domain: "example.com".into(),
            ..ServerName::default()
        };
        let accounts = DirectoryAccounts::new(directory.clone(), name.clone());
        let mut client = NtlmInitiator::new(&Credentials::password(user, password));
        let mut server = NtlmProvider::new(name, Arc::new(accounts)).accept();
        let Ok(Step::Continue(first)) = client.step(None) else { panic!() };
        let Ok(Step::Continue(second)) = server.step(&first).await else { panic!() };
        let Ok(Step::Done(Some(third), _)) = client.step(Some(&second)) else { panic!() };
        match server.step(&third).await? {
            Step::Done(_, session) => Ok(session.peer().to_string()),
            Step::Continue(_) => panic!(),
        }
    }

    #[tokio::test]
    async fn an_account_is_known_by_all_its_names() {
        let (directory, _) = directory().await;
        for user in ["jo", "JO", "EXAMPLE\\jo", "example.com\\Jo", ".\\jo", "EX1\\jo", "jo@example.com"] {
            assert_eq!(logon(&directory, user, "right").await.unwrap(), "EXAMPLE\\jo", "{user}");
        }
        for (user, password, why) in [
            ("jo", "wrong", Refusal::WrongPassword),
            ("jo", "", Refusal::WrongPassword),
            ("ann", "right", Refusal::UnknownAccount),
            ("OTHER\\jo", "right", Refusal::UnknownAccount),
            ("Domain Users", "", Refusal::UnknownAccount),
        ] {
            let refused = logon(&directory, user, password).await.unwrap_err();
            assert_eq!(refused, SecurityError::Refused(why), "{user}");
        }
    }

    #[tokio::test]
    async fn an_account_that_may_not_log_on_is_refused_for_what_it_is() {
        for (attribute, value, why) in [
            ("userAccountControl", "514", Refusal::Disabled),
            ("lockoutTime", "133000000000000000", Refusal::LockedOut),
            ("accountExpires", "132000000000000000", Refusal::AccountExpired),
            ("pwdLastSet", "0", Refusal::MustChangePassword),
        ] {
            let (directory, dn) = directory().await;
            let change = Change::Replace(attribute.into(), vec![value.into()]);
            directory.modify(&dn, &[change]).await.unwrap();
            let refused = logon(&directory, "jo", "right").await.unwrap_err();
            assert_eq!(refused, SecurityError::Refused(why));
            // Who does not know the password learns nothing of it.
            let refused = logon(&directory, "jo", "wrong").await.unwrap_err();
            assert_eq!(refused, SecurityError::Refused(Refusal::WrongPassword));
        }
    }

    #[tokio::test]
    async fn an_account_without_a_password_is_not_let_in_with_an_empty_one() {
        let (directory, dn) = directory().await;
        let other = dn.parent().unwrap().child("CN", "Ann");
        let mut attributes = Attributes::default();
        for (name, value) in
            [("objectClass", "user"), ("sAMAccountName", "ann"), ("userAccountControl", "512")]
        {
            attributes.push(name, value);
        }
        directory.add(&other, &attributes).await.unwrap();
        let refused = logon(&directory, "ann", "").await.unwrap_err();
        assert_eq!(refused, SecurityError::Refused(Refusal::WrongPassword));
    }
}
