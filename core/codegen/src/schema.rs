//! The model as the generator sees it.

use std::collections::BTreeSet;
use std::fmt;
use std::path::PathBuf;

use crate::error::Error;

/// Every type of the model, in the order of the files and of the declarations in them.
#[derive(Debug, Clone)]
pub struct Schema {
    /// The types.
    pub types: Vec<Declaration>,
}

/// A type of the model.
#[derive(Debug, Clone)]
pub struct Declaration {
    /// The name, the same in every language.
    pub name: String,
    /// The lines of the doc comment.
    pub docs: Vec<String>,
    /// Where the type is written.
    pub place: Place,
    /// What kind of type it is.
    pub kind: Kind,
}

/// A place in the source.
#[derive(Debug, Clone)]
pub struct Place {
    /// The file, as its path was given.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.file.display(), self.line)
    }
}

/// The kinds of types.
#[derive(Debug, Clone)]
pub enum Kind {
    /// An object with named fields.
    Struct(Struct),
    /// Objects told apart by `type`.
    Union(Vec<Variant>),
    /// Values told apart by JSON type.
    Shape(Vec<ShapeVariant>),
    /// An open set of strings.
    Strings(Vec<Text>),
}

/// An object with named fields.
#[derive(Debug, Clone)]
pub struct Struct {
    /// The `type` on the wire.
    pub tag: Option<String>,
    /// The fields the type knows, in order.
    pub fields: Vec<Field>,
    /// The field that collects what the type does not know.
    pub extra: Option<Extra>,
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name in Rust, as it is written there: with `r#` where it needs that.
    pub ident: String,
    /// The name on the wire.
    pub wire_name: String,
    /// The lines of the doc comment.
    pub docs: Vec<String>,
    /// The type.
    pub kind: FieldType,
}

/// The field of a struct that collects unknown fields.
#[derive(Debug, Clone)]
pub struct Extra {
    /// The name in Rust.
    pub ident: String,
    /// The lines of the doc comment.
    pub docs: Vec<String>,
    /// How many fields stand before it.
    pub position: usize,
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The name.
    pub ident: String,
    /// The lines of the doc comment.
    pub docs: Vec<String>,
    /// The struct it holds; `None` for the variant `Unknown`.
    pub payload: Option<String>,
    /// Whether an object without `type` is read as this variant.
    pub untyped: bool,
    /// Docs of `kind` and `json` of the variant `Unknown`; empty otherwise.
    pub unknown_docs: Vec<Vec<String>>,
}

/// A variant of an enum told apart by JSON type.
#[derive(Debug, Clone)]
pub struct ShapeVariant {
    /// The name.
    pub ident: String,
    /// The lines of the doc comment.
    pub docs: Vec<String>,
    /// What it holds; `None` for the variant `Unknown`.
    pub payload: Option<FieldType>,
    /// Whether it stands for a JSON string.
    pub is_text: bool,
    /// Docs of `kind` and `json` of the variant `Unknown`; empty otherwise.
    pub unknown_docs: Vec<Vec<String>>,
}

/// A value of an open set of strings.
#[derive(Debug, Clone)]
pub struct Text {
    /// The name of the variant.
    pub ident: String,
    /// The lines of the doc comment.
    pub docs: Vec<String>,
    /// The string; `None` for the variant `Unknown`.
    pub wire_name: Option<String>,
}

/// The type of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldType {
    /// `String`.
    Text,
    /// `bool`.
    Boolean,
    /// `i64`.
    Integer,
    /// `f64`.
    Float,
    /// `serde_json::Value`.
    Json,
    /// `HashMap<String, String>`.
    Texts,
    /// `Option<…>`.
    Optional(Box<Self>),
    /// `Vec<…>`.
    List(Box<Self>),
    /// `Box<…>`.
    Boxed(Box<Self>),
    /// Another type of the model.
    Model(String),
}

impl Schema {
    /// The type of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Declaration> {
        self.types
            .iter()
            .find(|declaration| declaration.name == name)
    }

    /// Every type that a request can hold, the requests themselves included.
    #[must_use]
    pub fn reachable_from_requests(&self) -> BTreeSet<&str> {
        self.closure(
            self.types
                .iter()
                .filter(|declaration| declaration.is_request()),
        )
    }

    /// Every type that a response or an event can hold: all that no request can, and what those hold.
    #[must_use]
    pub fn received(&self) -> BTreeSet<&str> {
        let sent = self.reachable_from_requests();
        self.closure(
            self.types
                .iter()
                .filter(|declaration| !sent.contains(declaration.name.as_str())),
        )
    }

    /// The structs that may stand in a union when a caller sends it: its own, and those with the same `type`
    /// in a union that shares a struct with it, as the messages of an output may stand in an input.
    #[must_use]
    pub fn sendable_in<'a>(&'a self, union: &'a [Variant]) -> Vec<&'a str> {
        let own: BTreeSet<_> = union
            .iter()
            .filter_map(|variant| variant.payload.as_deref())
            .collect();
        let tags: BTreeSet<_> = own.iter().filter_map(|name| self.tag_of(name)).collect();
        let mut names: Vec<_> = union
            .iter()
            .filter_map(|variant| variant.payload.as_deref())
            .collect();
        for declaration in &self.types {
            let Kind::Union(variants) = &declaration.kind else {
                continue;
            };
            let payloads: Vec<_> = variants
                .iter()
                .filter_map(|variant| variant.payload.as_deref())
                .collect();
            if !payloads.iter().any(|name| own.contains(name)) {
                continue;
            }
            for name in payloads {
                if self.tag_of(name).is_some_and(|tag| tags.contains(tag)) && !names.contains(&name)
                {
                    names.push(name);
                }
            }
        }
        names
    }

    /// Whether some union reads an object without `type` as this struct.
    #[must_use]
    pub fn may_be_untyped(&self, name: &str) -> bool {
        self.types
            .iter()
            .any(|declaration| match &declaration.kind {
                Kind::Union(variants) => variants
                    .iter()
                    .any(|variant| variant.untyped && variant.payload.as_deref() == Some(name)),
                _ => false,
            })
    }

    /// Whether the type of this name is a struct.
    #[must_use]
    pub fn is_struct(&self, name: &str) -> bool {
        matches!(self.get(name), Some(declaration) if matches!(declaration.kind, Kind::Struct(_)))
    }

    /// Whether the type of this name is a union told apart by `type`.
    #[must_use]
    pub fn is_union(&self, name: &str) -> bool {
        matches!(self.get(name), Some(declaration) if matches!(declaration.kind, Kind::Union(_)))
    }

    /// The `type` of a struct.
    #[must_use]
    pub fn tag_of(&self, name: &str) -> Option<&str> {
        match &self.get(name)?.kind {
            Kind::Struct(model) => model.tag.as_deref(),
            _ => None,
        }
    }

    fn closure<'a>(&'a self, roots: impl Iterator<Item = &'a Declaration>) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut open: Vec<_> = roots.collect();
        while let Some(declaration) = open.pop() {
            if found.insert(declaration.name.as_str()) {
                open.extend(
                    declaration
                        .references()
                        .into_iter()
                        .filter_map(|name| self.get(name)),
                );
            }
        }
        found
    }
}

impl Declaration {
    /// Whether this is the body of a request, which callers write and no server sends.
    #[must_use]
    pub fn is_request(&self) -> bool {
        self.name.ends_with("Request")
    }

    /// The fields that callers may write. Whether to stream is none of a request's: the method that is
    /// called decides it, and what it gives depends on it.
    pub fn written_fields<'a>(&self, model: &'a Struct) -> impl Iterator<Item = &'a Field> {
        let is_request = self.is_request();
        let fields = model.fields.iter();
        fields.filter(move |field| !(is_request && field.wire_name == "stream"))
    }

    /// The names of the types this one holds.
    #[must_use]
    pub fn references(&self) -> Vec<&str> {
        match &self.kind {
            Kind::Struct(model) => model
                .fields
                .iter()
                .filter_map(|field| field.kind.model())
                .collect(),
            Kind::Union(variants) => variants
                .iter()
                .filter_map(|variant| variant.payload.as_deref())
                .collect(),
            Kind::Shape(variants) => variants
                .iter()
                .filter_map(|variant| variant.payload.as_ref()?.model())
                .collect(),
            Kind::Strings(_) => Vec::new(),
        }
    }

    /// An error at the place of this type.
    #[must_use]
    pub fn error(&self, message: impl Into<String>) -> Error {
        Error::at(&self.place, message)
    }
}

impl FieldType {
    /// The type of the model inside, however deep.
    #[must_use]
    pub fn model(&self) -> Option<&str> {
        match self {
            Self::Optional(inner) | Self::List(inner) | Self::Boxed(inner) => inner.model(),
            Self::Model(name) => Some(name),
            _ => None,
        }
    }

    /// The type of the model inside, unless a list is around it.
    #[must_use]
    pub fn inline_model(&self) -> Option<&str> {
        match self {
            Self::Optional(inner) | Self::Boxed(inner) => inner.inline_model(),
            Self::Model(name) => Some(name),
            _ => None,
        }
    }

    /// The type of the model inside a Box.
    #[must_use]
    pub fn boxed_model(&self) -> Option<&str> {
        match self {
            Self::Optional(inner) | Self::List(inner) => inner.boxed_model(),
            Self::Boxed(inner) => inner.model(),
            _ => None,
        }
    }

    /// Whether the value may be absent.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        matches!(self, Self::Optional(_))
    }
}
