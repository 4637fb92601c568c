//! The writing cursor.

/// Writes NDR to a byte vector.
#[derive(Default)]
pub struct Push {
    buf: Vec<u8>,
}

/// What [`Push::begin_deferred`] saved.
#[must_use]
pub struct Frame {}

impl Push {
    /// Starts a value whose buffers pass will follow its scalars pass.
    pub fn begin_deferred(&mut self) -> Frame {
        Frame {}
    }
    /// Ends what [`Push::begin_deferred`] started.
    pub fn end_deferred(&mut self, _frame: Frame) {}
    /// The bytes.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.buf
    }
}
