//! How far an input has been read, on standard error.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, Read};

/// Bytes between two looks at the bar.
const STEP: u64 = 1 << 20;

/// A stream that moves a bar.
pub struct Progress<R> {
    stream: R,
    bar: ProgressBar,
    unseen: u64,
}

impl<R: Read> Progress<R> {
    /// A bar if standard error is a terminal; a spinner when nobody knows how much is to come.
    pub fn new(stream: R, length: Option<u64>, wanted: bool) -> Self {
        let bar = match length {
            _ if !wanted || !std::io::stderr().is_terminal() => ProgressBar::hidden(),
            Some(length) => ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr())
                .with_style(
                    ProgressStyle::with_template("{wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}")
                        .unwrap_or_else(|_| ProgressStyle::default_bar()),
                ),
            None => ProgressBar::new_spinner(),
        };
        Progress { stream, bar, unseen: 0 }
    }
}

impl<R: Read> Read for Progress<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let n = self.stream.read(out)?;
        self.unseen += n as u64;
        if self.unseen >= STEP || n == 0 {
            self.bar.inc(std::mem::take(&mut self.unseen));
        }
        Ok(n)
    }
}

impl<R> Drop for Progress<R> {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
