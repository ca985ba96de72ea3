//! What a stream has that no server should send, and is read all the same.

/// Something odd in a stream that was put right; a `strict` client takes it for an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tolerance(&'static str);

impl Tolerance {
    pub(crate) fn new(what: &'static str) -> Self {
        Self(what)
    }

    /// What was odd, such as `a delta for an item that was not added`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}
