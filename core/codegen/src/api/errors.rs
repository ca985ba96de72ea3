//! `core/src/error`, read: the kinds of errors, and the fields that all of them have.

use std::fs;
use std::path::Path;

use syn::spanned::Spanned;
use syn::{Fields, Item};

use super::{Choice, Docs, options};
use crate::attributes::docs;
use crate::error::Error;

/// The grammar, which the macro of core shares and reads in full.
#[allow(
    dead_code,
    reason = "the macro reads what the generator has no use for"
)]
#[path = "../../../derive/src/error_kinds/rows.rs"]
mod rows;

/// The class above all others.
pub(crate) const ROOT: &str = "AntiphonError";

/// A kind of error, or a family of kinds: a class where errors are classes.
#[derive(Debug, Clone)]
pub struct ErrorKind {
    /// The name in Rust: `RateLimit`.
    pub kind: String,
    /// The class: `RateLimitError`.
    pub class: String,
    /// The class above it: `APIStatusError`; the root for the first level.
    pub parent: String,
    /// Whether errors have only kinds below it.
    pub is_family: bool,
    /// Whether every error of this kind has an HTTP status.
    pub has_status: bool,
    /// What it means.
    pub docs: Docs,
}

/// What is known about an error.
#[derive(Debug, Clone)]
pub struct ErrorField {
    /// The name, in snake case: `request_id`.
    pub name: String,
    /// The type; every field may be absent.
    pub kind: ErrorFieldType,
    /// Whether it is a whole number that may need 64 bits.
    pub is_wide: bool,
    /// What it says.
    pub docs: Docs,
}

/// The types of the fields of errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorFieldType {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A span of time.
    Duration,
    /// A clock: `idle`, `stall`.
    Timeout,
    /// A response.
    Response,
    /// JSON of any kind.
    Json,
}

impl ErrorKind {
    /// The kinds and families directly below it.
    #[must_use]
    pub fn children<'a>(&self, all: &'a [Self]) -> Vec<&'a Self> {
        all.iter()
            .filter(|other| other.parent == self.class)
            .collect()
    }

    /// Whether it is another kind, or below that.
    #[must_use]
    pub fn is_below(&self, class: &str, all: &[Self]) -> bool {
        let above = || all.iter().find(|other| other.class == self.parent);
        self.class == class || above().is_some_and(|parent| parent.is_below(class, all))
    }
}

pub(super) fn read_kinds(file: &Path) -> Result<Vec<ErrorKind>, Error> {
    let rows: rows::Rows = crate::macros::read(file, "error_kinds")?;
    let mut kinds: Vec<ErrorKind> = Vec::new();
    for row in &rows.0 {
        let parent = row
            .parent
            .as_ref()
            .and_then(|parent| kinds.iter().find(|kind| *parent == kind.kind));
        kinds.push(ErrorKind {
            kind: row.kind.to_string(),
            class: row.class.to_string(),
            parent: parent.map_or(ROOT, |parent| &parent.class).to_owned(),
            is_family: row.is_family,
            has_status: row.status.is_some() || parent.is_some_and(|parent| parent.has_status),
            docs: Docs::read(&docs(&row.attributes)),
        });
    }
    Ok(kinds)
}

/// Reads the fields of errors, and the clocks that one of them names.
pub(super) fn read_details(file: &Path) -> Result<(Vec<ErrorField>, Choice), Error> {
    let source =
        fs::read_to_string(file).map_err(|error| Error::in_file(file, error.to_string()))?;
    let parsed = syn::parse_file(&source).map_err(|error| Error::syntax(file, &error))?;
    let mut fields = Vec::new();
    let mut timeouts = None;
    for item in &parsed.items {
        match item {
            Item::Struct(item) if item.ident == "ErrorDetails" => {
                let Fields::Named(named) = &item.fields else {
                    continue;
                };
                for field in &named.named {
                    fields.push(field_of(field).map_err(|error| Error::syntax(file, &error))?);
                }
            }
            Item::Enum(item) if item.ident == "TimeoutKind" => {
                timeouts =
                    Some(options::choice_of(item).map_err(|error| Error::syntax(file, &error))?);
            }
            _ => {}
        }
    }
    match (fields.is_empty(), timeouts) {
        (false, Some(timeouts)) => Ok((fields, timeouts)),
        _ => Err(Error::in_file(
            file,
            "there is no `ErrorDetails` or no `TimeoutKind`",
        )),
    }
}

fn field_of(field: &syn::Field) -> Result<ErrorField, syn::Error> {
    let kind = match options::inside_option(&field.ty).as_deref() {
        Some("String") => ErrorFieldType::Text,
        Some("u16" | "u32" | "i64") => ErrorFieldType::Integer,
        Some("Duration") => ErrorFieldType::Duration,
        Some("TimeoutKind") => ErrorFieldType::Timeout,
        Some("Response") => ErrorFieldType::Response,
        Some("Value") => ErrorFieldType::Json,
        _ => {
            return Err(syn::Error::new(
                field.ty.span(),
                "the generator knows no field of an error of this type",
            ));
        }
    };
    let name = field
        .ident
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    Ok(ErrorField {
        name: name.trim_start_matches("r#").to_owned(),
        kind,
        is_wide: options::inside_option(&field.ty).as_deref() == Some("i64"),
        docs: Docs::read(&docs(&field.attrs)),
    })
}
