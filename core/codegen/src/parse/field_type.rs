//! The types that fields are made of.

use syn::{GenericArgument, PathArguments, Type};

use super::error;
use crate::schema::FieldType;

const ALLOWED_TYPES: &str = "a field is a String, bool, i64, f64, serde_json Value, HashMap<String, String>, Extra, \
     another model, or an Option, Vec or Box of these";
pub(super) fn field_type(kind: &Type) -> Result<FieldType, syn::Error> {
    let Type::Path(path) = kind else {
        return Err(error(kind, ALLOWED_TYPES));
    };
    let Some(segment) = path.path.segments.last().filter(|_| path.qself.is_none()) else {
        return Err(error(kind, ALLOWED_TYPES));
    };
    let arguments: Vec<&Type> = match &segment.arguments {
        PathArguments::None => Vec::new(),
        PathArguments::AngleBracketed(arguments) => arguments
            .args
            .iter()
            .filter_map(|argument| match argument {
                GenericArgument::Type(kind) => Some(kind),
                _ => None,
            })
            .collect(),
        PathArguments::Parenthesized(_) => return Err(error(kind, ALLOWED_TYPES)),
    };
    let name = segment.ident.to_string();
    match (name.as_str(), arguments.as_slice()) {
        ("String", []) => Ok(FieldType::Text),
        ("bool", []) => Ok(FieldType::Boolean),
        ("i64", []) => Ok(FieldType::Integer),
        ("f64", []) => Ok(FieldType::Float),
        ("Value", []) => Ok(FieldType::Json),
        ("HashMap", [key, value]) if names_type(key, "String") && names_type(value, "String") => {
            Ok(FieldType::Texts)
        }
        ("Option", [inner]) => match field_type(inner)? {
            FieldType::Optional(_) => Err(error(
                kind,
                "an Option of an Option says nothing on the wire",
            )),
            inner => Ok(FieldType::Optional(Box::new(inner))),
        },
        ("Vec", [inner]) => match field_type(inner)? {
            FieldType::Optional(_) => Err(error(
                kind,
                "a list has no absent elements: leave the Option out",
            )),
            inner => Ok(FieldType::List(Box::new(inner))),
        },
        ("Box", [inner]) => Ok(FieldType::Boxed(Box::new(field_type(inner)?))),
        // Whether the model has such a type is checked when all files are read.
        (name, [])
            if name.starts_with(|letter: char| letter.is_ascii_uppercase()) && name != "Extra" =>
        {
            Ok(FieldType::Model(name.to_owned()))
        }
        _ => Err(error(kind, ALLOWED_TYPES)),
    }
}

/// Whether a type is written with this name, whatever its path.
pub(super) fn names_type(kind: &Type, name: &str) -> bool {
    matches!(kind, Type::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == name))
}
