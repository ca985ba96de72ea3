//! Views.

#[antiphon_derive::views]
impl Response {
    /// Its text.
    pub fn output_text(&self) -> String {
        String::new()
    }

    /// The note, if there is one.
    pub fn note(&self) -> Option<&str> {
        None
    }

    /// Its notes.
    pub fn notes(&self) -> impl Iterator<Item = &NotePart> {
        std::iter::empty()
    }

    /// Its parts as input.
    pub fn to_input(&self) -> Vec<InputPart> {
        Vec::new()
    }

    /// Every part of them.
    pub fn to_exact_input(&self) -> Vec<InputPart> {
        Vec::new()
    }
}
