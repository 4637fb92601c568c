//! `fuzz TARGET SECONDS SEED`: mutated input against one part, for so long.
//!
//! Everything is derived from the seed, so a failure comes back: it prints the
//! number of the case and what went in, and `fuzz TARGET 1 SEED CASE` runs
//! that case alone. Memory is bounded from outside (`cargo xtask fuzz` sets a
//! limit on the address space), time by a watchdog.

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use conformance::fuzz::{self, Target};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |i: usize| args.get(i).and_then(|a| a.parse::<u64>().ok());
    let (Some(target), Some(seconds), Some(seed)) = (args.first(), number(1), number(2)) else {
        eprintln!("usage: fuzz {} SECONDS SEED [CASE]", fuzz::NAMES.join("|"));
        return ExitCode::FAILURE;
    };
    let Some(mut target) = fuzz::target(target) else {
        eprintln!("no target {target}; there are {}", fuzz::NAMES.join(", "));
        return ExitCode::FAILURE;
    };
    match number(3) {
        Some(case) => {
            println!("{}", target.describe(seed, case));
            target.run(seed, case);
            ExitCode::SUCCESS
        }
        None => run(target.as_mut(), Duration::from_secs(seconds), seed),
    }
}

/// Cases until the time is over, or one goes wrong.
fn run(target: &mut dyn Target, time: Duration, seed: u64) -> ExitCode {
    let start = Instant::now();
    let current = Arc::new(AtomicU64::new(0));
    watch(&current, seed, target.patience());
    std::panic::set_hook(Box::new(|_| {}));
    let mut case = 0;
    while start.elapsed() < time {
        current.store(case, Ordering::Relaxed);
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| target.run(seed, case)));
        if let Err(panic) = result {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("(no message)");
            println!("case {case} of seed {seed} panicked: {text}\n{}", target.describe(seed, case));
            return ExitCode::FAILURE;
        }
        case += 1;
    }
    if case < target.at_least() {
        println!("only {case} cases: {} are needed for each type and call in each format", target.at_least());
        return ExitCode::FAILURE;
    }
    println!("{case} cases in {} s, {} of them valid", start.elapsed().as_secs(), target.accepted());
    ExitCode::SUCCESS
}

/// Ends the process when one case takes too long.
fn watch(current: &Arc<AtomicU64>, seed: u64, patience: u64) {
    let current = Arc::clone(current);
    std::thread::spawn(move || {
        let mut last = (u64::MAX, Instant::now());
        loop {
            std::thread::sleep(Duration::from_millis(250));
            let case = current.load(Ordering::Relaxed);
            if case != last.0 {
                last = (case, Instant::now());
            } else if last.1.elapsed().as_secs() >= patience {
                println!("case {case} of seed {seed} takes longer than {patience} s");
                std::process::exit(2);
            }
        }
    });
}
