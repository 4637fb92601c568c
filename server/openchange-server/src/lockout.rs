//! Slows the guessing of passwords down: after some failures of an account, or
//! from an address, the next attempt must wait, each time twice as long.
//!
//! An account is never locked for good, so nobody can lock others out for long.

use crate::config::LockoutConfig;
use std::collections::HashMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

/// Entries that are kept; when there are more, those that cost least go.
const MOST: usize = 100_000;

/// What failures are counted for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// An account's name, folded.
    Account(String),
    /// An address; of IPv6 its first 64 bits, which is what one host has.
    Address(IpAddr),
}

impl Subject {
    /// An account, whatever the case of its letters.
    #[must_use]
    pub fn account(name: &str) -> Self {
        Subject::Account(name.to_lowercase())
    }

    /// The address of a peer written as `address:port`; none for local sockets.
    #[must_use]
    pub fn address(peer: &str) -> Option<Self> {
        let address: std::net::SocketAddr = peer.parse().ok()?;
        Some(Subject::Address(match address.ip().to_canonical() {
            IpAddr::V6(ip) => {
                let [a, b, c, d, ..] = ip.segments();
                IpAddr::from([a, b, c, d, 0, 0, 0, 0])
            }
            ip => ip,
        }))
    }
}

#[derive(Clone, Copy, Debug)]
struct Failures {
    count: u32,
    last: Instant,
    /// Until then nothing is checked.
    until: Instant,
}

/// Who failed how often.
#[derive(Debug)]
pub struct Lockout {
    config: LockoutConfig,
    failures: HashMap<Subject, Failures>,
}

impl Lockout {
    /// Nobody failed yet.
    #[must_use]
    pub fn new(config: LockoutConfig) -> Self {
        Lockout { config, failures: HashMap::new() }
    }

    /// From now on by these rules; who failed is not forgotten.
    pub fn configure(&mut self, config: LockoutConfig) {
        self.config = config;
    }

    /// How long these must wait, if they must.
    #[must_use]
    pub fn wait(&self, subjects: &[Subject], now: Instant) -> Option<Duration> {
        let until = subjects.iter().filter_map(|s| self.failures.get(s)).map(|f| f.until).max()?;
        until.checked_duration_since(now).filter(|wait| !wait.is_zero())
    }

    /// An attempt of these failed.
    pub fn failed(&mut self, subjects: &[Subject], now: Instant) {
        for subject in subjects {
            let free = match subject {
                Subject::Account(_) => self.config.account_failures,
                Subject::Address(_) => self.config.address_failures,
            };
            let before = self.failures.get(subject).filter(|f| !self.forgotten(f, now));
            let count = before.map_or(0, |f| f.count).saturating_add(1);
            let until = now + self.delay(count.saturating_sub(free));
            self.failures.insert(subject.clone(), Failures { count, last: now, until });
        }
        if self.failures.len() > MOST {
            self.shrink(now);
        }
    }

    /// An account was let in: its failures are forgiven. Those of an address are
    /// not, or one good password would buy guesses at all others.
    pub fn succeeded(&mut self, subjects: &[Subject]) {
        for subject in subjects.iter().filter(|s| matches!(s, Subject::Account(_))) {
            self.failures.remove(subject);
        }
    }

    /// How many accounts and addresses must wait now.
    #[must_use]
    pub fn waiting(&self, now: Instant) -> usize {
        self.failures.values().filter(|f| f.until > now).count()
    }

    fn delay(&self, over: u32) -> Duration {
        if over == 0 {
            return Duration::ZERO;
        }
        let first = u64::from(self.config.first_delay);
        let doubled = first.saturating_mul(1u64.checked_shl(over - 1).unwrap_or(u64::MAX));
        Duration::from_secs(doubled.min(u64::from(self.config.longest_delay)))
    }

    fn forgotten(&self, failures: &Failures, now: Instant) -> bool {
        let age = now.saturating_duration_since(failures.last);
        failures.until <= now && age >= Duration::from_secs(u64::from(self.config.forget))
    }

    /// Drops what is forgotten, and if that is not enough, the half that costs least.
    fn shrink(&mut self, now: Instant) {
        let mut failures = std::mem::take(&mut self.failures);
        failures.retain(|_, f| !self.forgotten(f, now));
        if failures.len() > MOST {
            let mut counts: Vec<_> = failures.values().map(|f| (f.count, f.last)).collect();
            let (_, middle, _) = counts.select_nth_unstable(MOST / 2);
            let middle = *middle;
            failures.retain(|_, f| (f.count, f.last) > middle);
        }
        self.failures = failures;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lockout() -> (Lockout, Instant) {
        let config = LockoutConfig {
            account_failures: 3,
            address_failures: 5,
            first_delay: 1,
            longest_delay: 60,
            forget: 600,
        };
        (Lockout::new(config), Instant::now())
    }

    #[test]
    fn waits_grow_and_end_at_the_longest() {
        let (mut lockout, mut now) = lockout();
        let jo = [Subject::account("Jo")];
        let mut waits = Vec::new();
        for _ in 0..11 {
            lockout.failed(&jo, now);
            let wait = lockout.wait(&[Subject::account("JO")], now).unwrap_or_default();
            waits.push(wait.as_secs());
            now += wait;
            assert_eq!(lockout.wait(&jo, now), None);
        }
        assert_eq!(waits, [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(lockout.wait(&[Subject::account("ann")], now), None);
    }

    #[test]
    fn an_address_pays_for_all_names_it_tries_and_is_not_forgiven() {
        let (mut lockout, now) = lockout();
        let address = Subject::address("192.0.2.7:1024").unwrap();
        for i in 0..6 {
            lockout.failed(&[Subject::account(&format!("user{i}")), address.clone()], now);
        }
        let fresh = [Subject::account("fresh"), Subject::address("192.0.2.7:9").unwrap()];
        assert_eq!(lockout.wait(&fresh, now), Some(Duration::from_secs(1)));
        lockout.succeeded(&fresh);
        assert!(lockout.wait(&fresh, now).is_some());
        assert_eq!(lockout.wait(&[Subject::address("192.0.2.8:9").unwrap()], now), None);
        assert_eq!(lockout.waiting(now), 1);
    }

    #[test]
    fn success_and_time_forgive_an_account() {
        let (mut lockout, now) = lockout();
        let jo = [Subject::account("jo")];
        (0..3).for_each(|_| lockout.failed(&jo, now));
        lockout.succeeded(&jo);
        lockout.failed(&jo, now);
        assert_eq!(lockout.wait(&jo, now), None);
        (0..2).for_each(|_| lockout.failed(&jo, now));
        let later = now + Duration::from_secs(600);
        lockout.failed(&jo, later);
        assert_eq!(lockout.wait(&jo, later), None);
    }

    #[test]
    fn an_ipv6_host_is_one_address() {
        assert_eq!(Subject::address("[2001:db8::1]:1"), Subject::address("[2001:db8::ffff:2]:2"));
        assert_ne!(Subject::address("[2001:db8::1]:1"), Subject::address("[2001:db8:0:1::1]:1"));
        assert_eq!(Subject::address("[::ffff:192.0.2.7]:1"), Subject::address("192.0.2.7:2"));
        assert_eq!(Subject::address("uid 0"), None);
    }

    #[test]
    fn memory_is_bounded_and_who_waits_is_kept() {
        let (mut lockout, now) = lockout();
        let jo = [Subject::account("jo")];
        (0..4).for_each(|_| lockout.failed(&jo, now));
        for i in 0..MOST + 10 {
            lockout.failed(&[Subject::Account(i.to_string())], now);
        }
        assert!(lockout.failures.len() <= MOST);
        assert!(lockout.wait(&jo, now).is_some());
    }
}
