//! Rules that need the whole model: references, and names that some language cannot take.

use std::collections::BTreeMap;

use crate::error::Error;
use crate::schema::{Declaration, Field, FieldType, Kind, Schema, Struct, Variant};

/// Names a field cannot have in Python: words of the language, members of the class `Model`, and types that the
/// declarations themselves use.
const RESERVED_IN_PYTHON: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield", "to_dict", "to_json", "extra", "self",
    "str", "int", "float", "bool", "list", "dict",
];

/// Names a type cannot have, because the hand-written parts of a binding have them.
const RESERVED_TYPES: &[&str] = &["Model", "Unknown", "UnknownKind", "Extra", "Any", "Literal", "Value", "JsonObject"];

pub(crate) fn check(schema: &Schema) -> Result<(), Error> {
    check_names(schema)?;
    for declaration in &schema.types {
        for name in declaration.references() {
            if schema.get(name).is_none() {
                return Err(declaration.error(format!("{} holds {name}, which is not a type of the model", declaration.name)));
            }
        }
        match &declaration.kind {
            Kind::Struct(model) => check_struct(declaration, model)?,
            Kind::Union(variants) => check_union(schema, declaration, variants)?,
            Kind::Shape(variants) => {
                let payloads = variants.iter().map(|variant| (&variant.ident, variant.payload.as_ref().and_then(FieldType::model)));
                check_variant_names(schema, declaration, payloads)?;
            }
            Kind::Strings(texts) => {
                let mut seen = BTreeMap::new();
                for text in texts {
                    if let Some(wire_name) = &text.wire_name
                        && let Some(other) = seen.insert(wire_name, &text.ident)
                    {
                        return Err(declaration.error(format!("{other} and {} are both written `{wire_name}`", text.ident)));
                    }
                }
            }
        }
    }
    Ok(())
}

/// Checks that the names of types, and those that the generator adds, are each used once.
fn check_names(schema: &Schema) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for declaration in &schema.types {
        let name = declaration.name.as_str();
        if RESERVED_TYPES.contains(&name) {
            return Err(declaration.error(format!("a type cannot be named {name}: the bindings have one of that name")));
        }
        if let Some(other) = seen.insert(name.to_owned(), declaration) {
            return Err(declaration.error(format!("{name} is declared twice, also in {}", other.place.file.display())));
        }
    }
    for declaration in &schema.types {
        let name = crate::names::parameter_name(&declaration.name);
        if schema.get(&name).is_some() {
            return Err(declaration.error(format!("{name} is the name under which callers write a {}", declaration.name)));
        }
    }
    Ok(())
}

fn check_struct(declaration: &Declaration, model: &Struct) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for field in &model.fields {
        check_field_name(declaration, model, field)?;
        if let Some(other) = seen.insert(&field.wire_name, &field.ident) {
            return Err(declaration.error(format!("{other} and {} are both written `{}`", field.ident, field.wire_name)));
        }
    }
    Ok(())
}

fn check_field_name(declaration: &Declaration, model: &Struct, field: &Field) -> Result<(), Error> {
    let name = field.wire_name.as_str();
    if name == "type" && model.tag.is_some() {
        return Err(declaration.error(format!("{} has a tag and a field written `type`", declaration.name)));
    }
    let is_identifier = name.starts_with(|letter: char| letter.is_ascii_lowercase())
        && name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
    if !is_identifier || RESERVED_IN_PYTHON.contains(&name) {
        return Err(declaration.error(format!(
            "`{name}` cannot be the name of a field in Python: it must be of a-z, 0-9 and _, and not a reserved word"
        )));
    }
    Ok(())
}

fn check_union(schema: &Schema, declaration: &Declaration, variants: &[Variant]) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for variant in variants {
        let Some(payload) = &variant.payload else { continue };
        let Some(tag) = schema.tag_of(payload) else {
            return Err(declaration.error(format!("{payload} needs #[model(tag = \"…\")] to be a variant of {}", declaration.name)));
        };
        if let Some(other) = seen.insert(tag, &variant.ident) {
            return Err(declaration.error(format!("{other} and {} have the same tag `{tag}`", variant.ident)));
        }
    }
    check_variant_names(schema, declaration, variants.iter().map(|variant| (&variant.ident, variant.payload.as_deref())))
}

/// Checks that no variant hides a type that the same enum holds: Kotlin nests variants in the enum's class, where the
/// variant's name wins over the type's.
fn check_variant_names<'a>(
    schema: &Schema,
    declaration: &Declaration,
    variants: impl Iterator<Item = (&'a String, Option<&'a str>)> + Clone,
) -> Result<(), Error> {
    for (ident, _) in variants.clone() {
        if std::env::var("NOKT").is_err() && schema.get(ident).is_some() && variants.clone().any(|(_, payload)| payload == Some(ident)) {
            return Err(declaration.error(format!(
                "the variant {ident} of {} has the name of a type that {} holds, which Kotlin cannot tell apart: rename the type",
                declaration.name, declaration.name
            )));
        }
    }
    Ok(())
}
