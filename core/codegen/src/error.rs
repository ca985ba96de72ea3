//! The one error of the generator.

use std::fmt;
use std::path::Path;

use crate::schema::Place;

/// What the generator does not accept, and where.
#[derive(Debug)]
pub struct Error {
    place: String,
    message: String,
}

impl Error {
    /// An error at a place of the model.
    #[must_use]
    pub fn at(place: &Place, message: impl Into<String>) -> Self {
        Self {
            place: place.to_string(),
            message: message.into(),
        }
    }

    /// An error about a file as a whole.
    #[must_use]
    pub fn in_file(file: &Path, message: impl Into<String>) -> Self {
        Self {
            place: file.display().to_string(),
            message: message.into(),
        }
    }

    /// An error of the parser.
    #[must_use]
    pub fn syntax(file: &Path, error: &syn::Error) -> Self {
        let place = Place {
            file: file.to_owned(),
            line: error.span().start().line,
        };
        Self::at(&place, error.to_string())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.place, self.message)
    }
}

impl std::error::Error for Error {}
