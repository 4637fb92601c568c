//! A domain controller that goes away and comes back.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use conformance::peers::SambaDc;
use openchange_directory::{Directory, Error, Filter, Ldap, Scope};

use super::config;

#[test]
fn calls_fail_cleanly_and_recover() {
    let dc = SambaDc::start().unwrap_or_else(|e| panic!("{e}"));
    let stop = AtomicBool::new(false);
    let (good, bad) = (AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        let load = scope.spawn(|| {
            dc.namespace().run(async || {
                let mut config = config(&["ldap://127.0.0.1:1", "ldap://127.0.0.1"]);
                config.timeout = 5;
                let directory = Ldap::new(&config).unwrap();
                let work = async || {
                    let roots = loop {
                        if let Ok(roots) = directory.roots().await {
                            break roots;
                        }
                    };
                    while !stop.load(Ordering::Relaxed) {
                        let begun = Instant::now();
                        let found = directory
                            .search(&roots.domain, Scope::Subtree, &Filter::class("user"), &["cn"])
                            .await;
                        assert!(
                            begun.elapsed() < Duration::from_secs(12),
                            "a call took {:?}",
                            begun.elapsed()
                        );
                        match found {
                            Ok(found) => {
                                assert!(found.len() >= 3, "part of an answer: {}", found.len());
                                good.fetch_add(1, Ordering::Relaxed);
                            }
                            Err(Error::Unavailable(_)) => {
                                bad.fetch_add(1, Ordering::Relaxed);
                                tokio::time::sleep(Duration::from_millis(5)).await;
                            }
                            Err(other) => panic!("{other:?}"),
                        }
                    }
                };
                tokio::join!(work(), work(), work(), work(), work(), work());
            });
        });
        let wait = |counter: &AtomicUsize, what: &str| {
            let (begun, before) = (Instant::now(), counter.load(Ordering::Relaxed));
            while counter.load(Ordering::Relaxed) < before + 20 {
                if begun.elapsed() > Duration::from_secs(30) || load.is_finished() {
                    stop.store(true, Ordering::Relaxed);
                    panic!("{what}");
                }
                std::thread::sleep(Duration::from_millis(10));
            }
            begun.elapsed()
        };
        wait(&good, "nothing works");
        for _ in 0..3 {
            dc.kill().unwrap();
            wait(&bad, "calls did not fail");
            dc.restart().unwrap();
            let recovered = wait(&good, "calls did not recover");
            assert!(recovered < Duration::from_secs(15), "{recovered:?}");
        }
        stop.store(true, Ordering::Relaxed);
    });
}
