//! Choices.

/// Whether to try again.
#[derive(Choice)]
pub enum Again {
    /// Where it helps.
    #[choice(name = "auto")]
    Auto,
    /// Always.
    #[choice(value = true)]
    On,
    /// Never; raises `Busy`.
    #[choice(value = false)]
    Off,
}
