//! A target that does what the others must not, so that `cargo xtask fuzz` can
//! see that it would notice: seed 1 panics, 2 hangs, 3 takes all the memory.

use super::Target;

pub struct Trap;

impl Target for Trap {
    fn run(&mut self, seed: u64, _case: u64) {
        match seed {
            1 => panic!("a trap"),
            2 => loop {
                std::thread::sleep(std::time::Duration::from_millis(50));
            },
            _ => {
                let mut taken: Vec<Vec<u8>> = Vec::new();
                while taken.len() < 1 << 16 {
                    taken.push(vec![1; 1 << 20]);
                }
            }
        }
    }

    fn describe(&self, seed: u64, _case: u64) -> String {
        format!("trap {seed}")
    }

    fn patience(&self) -> u64 {
        1
    }

    fn accepted(&self) -> u64 {
        0
    }
}
