//! Views.

#[antiphon_derive::views]
impl Response {
    /// The text of all parts.
    pub fn text(&self) -> String {
        String::new()
    }

    /// The note, if there is one.
    pub fn note(&self) -> Option<&str> {
        None
    }

    /// Whether it is whole.
    pub fn is_whole(&self) -> bool {
        true
    }

    /// The parts of text.
    pub fn texts(&self) -> impl Iterator<Item = &TextPart> {
        self.parts.iter()
    }

    /// The parts as input.
    pub fn to_parts(&self) -> Vec<Part> {
        Vec::new()
    }

    /// Every part there is.
    pub fn to_exact_parts(&self) -> Vec<Part> {
        Vec::new()
    }
}

impl Response {
    fn not_a_view(&self) {}
}
