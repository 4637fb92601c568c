//! Every logon passes here, whoever checks it: counted, logged with its reason,
//! and slowed down when there were too many wrong ones. The client gets the same
//! answer for every refusal.

use crate::config::{Limits, LockoutConfig};
use crate::lockout::{Lockout, Subject};
use pidl_rpc::security::{
    Acceptor, AuthType, BoxFuture, Identity, Provider, Refusal, SecurityError, Step, ntlm,
};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;
use tokio::sync::Semaphore;

/// How a logon ended, for counters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Let in.
    Accepted,
    /// Nobody in particular, let in.
    Anonymous,
    /// Not let in, for a reason the authority told.
    Refused(Refusal),
    /// Not let in: unknown or wrong, the authority does not tell which.
    UnknownOrWrong,
    /// What the client sent was no proof of anything.
    Broken,
    /// Nobody could be asked.
    Unavailable,
}

impl Outcome {
    fn of(result: &Result<Step, SecurityError>) -> Option<Self> {
        Some(match result {
            Ok(Step::Continue(_)) => return None,
            Ok(Step::Done(_, session)) if session.peer().anonymous => Outcome::Anonymous,
            Ok(Step::Done(..)) => Outcome::Accepted,
            Err(SecurityError::Refused(why)) => Outcome::Refused(*why),
            Err(SecurityError::LogonFailure) => Outcome::UnknownOrWrong,
            Err(SecurityError::Unavailable(_) | SecurityError::Credentials(_)) => Outcome::Unavailable,
            Err(_) => Outcome::Broken,
        })
    }

    /// The label of the counter.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Outcome::Accepted => "accepted",
            Outcome::Anonymous => "anonymous",
            Outcome::UnknownOrWrong => "unknown_or_wrong",
            Outcome::Broken => "broken",
            Outcome::Unavailable => "unavailable",
            Outcome::Refused(why) => match why {
                Refusal::UnknownAccount => "unknown_account",
                Refusal::WrongPassword => "wrong_password",
                Refusal::PasswordExpired => "password_expired",
                Refusal::MustChangePassword => "must_change_password",
                Refusal::LockedOut => "locked_out",
                Refusal::Disabled => "disabled",
                Refusal::AccountExpired => "account_expired",
                Refusal::NotAllowed => "not_allowed",
                Refusal::TooManyFailures => "too_many_failures",
                _ => "other",
            },
        }
    }

    /// All there are.
    pub fn all() -> impl Iterator<Item = Outcome> {
        use Outcome::{Accepted, Anonymous, Broken, Unavailable, UnknownOrWrong};
        [Accepted, Anonymous, UnknownOrWrong, Broken, Unavailable]
            .into_iter()
            .chain(Refusal::ALL.map(Outcome::Refused))
    }
}

/// Watches logons.
#[derive(Debug)]
pub struct Logons {
    lockout: Mutex<Lockout>,
    counts: Mutex<BTreeMap<Outcome, u64>>,
    /// Attempts that are checked at once; so many guesses can a burst get through
    /// before the first has failed.
    checks: Semaphore,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Logons {
    /// Nobody came yet.
    #[must_use]
    pub fn new(lockout: LockoutConfig, limits: &Limits) -> Arc<Self> {
        Arc::new(Logons {
            lockout: Mutex::new(Lockout::new(lockout)),
            counts: Mutex::default(),
            checks: Semaphore::new(limits.logons),
        })
    }

    /// A provider whose logons are watched.
    #[must_use]
    pub fn watch(self: &Arc<Self>, provider: Arc<dyn Provider>) -> Arc<dyn Provider> {
        Arc::new(Watched { provider, logons: self.clone() })
    }

    /// From now on by these rules.
    pub fn configure(&self, lockout: LockoutConfig) {
        lock(&self.lockout).configure(lockout);
    }

    /// How many logons ended how.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<Outcome, u64> {
        lock(&self.counts).clone()
    }

    /// How many accounts and addresses must wait.
    #[must_use]
    pub fn waiting(&self) -> usize {
        lock(&self.lockout).waiting(Instant::now())
    }
}

/// A provider that is watched.
struct Watched {
    provider: Arc<dyn Provider>,
    logons: Arc<Logons>,
}

impl Provider for Watched {
    fn auth_type(&self) -> AuthType {
        self.provider.auth_type()
    }

    fn accept(&self) -> Box<dyn Acceptor> {
        self.accept_from("")
    }

    fn accept_from(&self, peer: &str) -> Box<dyn Acceptor> {
        Box::new(WatchedAcceptor {
            acceptor: self.provider.accept_from(peer),
            mechanism: self.provider.auth_type(),
            peer: peer.to_owned(),
            logons: self.logons.clone(),
        })
    }

    fn principal(&self) -> &str {
        self.provider.principal()
    }
}

struct WatchedAcceptor {
    acceptor: Box<dyn Acceptor>,
    mechanism: AuthType,
    peer: String,
    logons: Arc<Logons>,
}

impl WatchedAcceptor {
    async fn step(&mut self, input: &[u8]) -> Result<Step, SecurityError> {
        let claimed = match self.mechanism {
            AuthType::Ntlm => ntlm::claimed(input),
            // A ticket says who it is only to those who can open it.
            _ => Some(Identity::default()),
        };
        let Some(claimed) = claimed else {
            let result = self.acceptor.step(input).await;
            if result.is_err() {
                self.record(&Identity::default(), &[], &result);
            }
            return result;
        };
        let mut subjects: Vec<Subject> = Subject::address(&self.peer).into_iter().collect();
        if !claimed.account.is_empty() {
            subjects.push(Subject::account(&claimed.account));
        }
        let logons = self.logons.clone();
        let checks = logons.checks.acquire().await;
        let wait = lock(&logons.lockout).wait(&subjects, Instant::now());
        let result = match wait {
            Some(_) => Err(SecurityError::Refused(Refusal::TooManyFailures)),
            None => self.acceptor.step(input).await,
        };
        self.record(&claimed, &subjects, &result);
        drop(checks);
        result
    }

    /// Counts and logs an end, and remembers a failure.
    fn record(&self, claimed: &Identity, subjects: &[Subject], result: &Result<Step, SecurityError>) {
        let Some(outcome) = Outcome::of(result) else { return };
        *lock(&self.logons.counts).entry(outcome).or_default() += 1;
        let (mechanism, peer) = (self.mechanism, &self.peer);
        match (outcome, result) {
            (Outcome::Accepted | Outcome::Anonymous, Ok(Step::Done(_, session))) => {
                lock(&self.logons.lockout).succeeded(subjects);
                let account = session.peer().to_string();
                tracing::info!(account, peer, ?mechanism, "logon");
            }
            (_, Err(error)) => {
                // Names come from the client: shown with their odd characters escaped.
                let Identity { account, domain, workstation, .. } = claimed;
                let reason = outcome.name();
                tracing::warn!(reason, ?account, ?domain, ?workstation, peer, ?mechanism, %error, "logon refused");
                let guess =
                    !matches!(outcome, Outcome::Unavailable | Outcome::Refused(Refusal::TooManyFailures));
                if guess && !claimed.anonymous {
                    lock(&self.logons.lockout).failed(subjects, Instant::now());
                }
            }
            _ => {}
        }
    }
}

impl Acceptor for WatchedAcceptor {
    fn step<'a>(&'a mut self, input: &'a [u8]) -> BoxFuture<'a, Result<Step, SecurityError>> {
        Box::pin(WatchedAcceptor::step(self, input))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pidl_rpc::security::ntlm::{NtlmInitiator, NtlmProvider, ServerName, UserTable};
    use pidl_rpc::security::{Credentials, Initiator};

    fn logons(account_failures: u32, address_failures: u32) -> (Arc<Logons>, Arc<dyn Provider>) {
        let lockout =
            LockoutConfig { account_failures, address_failures, first_delay: 60, ..LockoutConfig::default() };
        let logons = Logons::new(lockout, &Limits::default());
        let users = UserTable::new("DOM").with("jo", "right").with("ann", "right");
        let ntlm = Arc::new(NtlmProvider::new(ServerName::default(), Arc::new(users)));
        let watched = logons.watch(ntlm);
        (logons, watched)
    }

    async fn logon(provider: &dyn Provider, peer: &str, user: &str, password: &str) -> Option<SecurityError> {
        let mut client = NtlmInitiator::new(&Credentials::password(user, password));
        let mut server = provider.accept_from(peer);
        let Ok(Step::Continue(first)) = client.step(None) else { panic!() };
        let Ok(Step::Continue(second)) = server.step(&first).await else { panic!() };
        let Ok(Step::Done(Some(third), _)) = client.step(Some(&second)) else { panic!() };
        server.step(&third).await.err()
    }

    #[tokio::test]
    async fn a_right_password_waits_too() {
        let (logons, provider) = logons(2, 100);
        for _ in 0..3 {
            assert!(logon(&*provider, "192.0.2.1:1", "jo", "wrong").await.is_some());
        }
        let refused = Some(SecurityError::Refused(Refusal::TooManyFailures));
        assert_eq!(logon(&*provider, "192.0.2.2:1", "JO", "right").await, refused);
        assert_eq!(logon(&*provider, "192.0.2.1:1", "ann", "right").await, None);
        let counts = logons.counts();
        assert_eq!(counts[&Outcome::UnknownOrWrong], 3);
        assert_eq!(counts[&Outcome::Refused(Refusal::TooManyFailures)], 1);
        assert_eq!(counts[&Outcome::Accepted], 1);
        assert_eq!(logons.waiting(), 1);
    }

    #[tokio::test]
    async fn an_address_that_tries_many_names_waits() {
        let (_, provider) = logons(100, 3);
        for user in ["a", "b", "c", "d"] {
            assert!(logon(&*provider, "192.0.2.1:1", user, "wrong").await.is_some());
        }
        assert!(logon(&*provider, "192.0.2.1:2", "jo", "right").await.is_some());
        assert_eq!(logon(&*provider, "192.0.2.2:1", "jo", "right").await, None);
    }

    #[tokio::test]
    async fn what_is_no_message_is_broken() {
        let (logons, provider) = logons(5, 5);
        assert!(provider.accept_from("192.0.2.1:1").step(b"hello").await.is_err());
        assert_eq!(logons.counts()[&Outcome::Broken], 1);
    }
}
