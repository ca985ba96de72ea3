//! The one error of the generator.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::schema::Place;

/// What the generator does not accept, and where.
#[derive(Debug)]
pub struct Error {
    file: PathBuf,
    line: Option<usize>,
    message: String,
}

impl Error {
    /// An error at a place of the model.
    #[must_use]
    pub fn at(place: &Place, message: impl Into<String>) -> Self {
        Self {
            file: place.file.clone(),
            line: Some(place.line),
            message: message.into(),
        }
    }

    /// An error about a file as a whole.
    #[must_use]
    pub fn in_file(file: &Path, message: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            message: message.into(),
        }
    }

    /// An error of the parser.
    #[must_use]
    pub fn syntax(file: &Path, error: &syn::Error) -> Self {
        Self {
            file: file.to_owned(),
            line: Some(error.span().start().line),
            message: error.to_string(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(formatter, ":{line}")?;
        }
        write!(formatter, ": {}", self.message)
    }
}

impl std::error::Error for Error {}
