//! Choices.

/// Who answers.
pub enum Speaker {
    /// One, see `Many`.
    #[choice(name = "one")]
    One,
    /// Many.
    #[choice(value = true)]
    Many,
}
