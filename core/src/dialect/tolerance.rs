//! Oddities of a stream that the client tolerates.

/// An oddity of a stream that the client repaired; for a `strict` client it is an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tolerance(&'static str);

impl Tolerance {
    pub(crate) fn new(what: &'static str) -> Self {
        Self(what)
    }

    /// A description, such as `a delta for an item that was not added`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}
