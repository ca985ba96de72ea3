//! Rules that need the whole model: references, circles, and names that some language cannot take.

use std::collections::BTreeMap;

use crate::error::Error;
use crate::names::parameter_name;
use crate::schema::{
    Declaration, Field, FieldType, Kind, Schema, ShapeVariant, Struct, Text, Variant,
};

/// Names a field cannot have in Python: words of the language, members of the class `Model`, and types that the
/// declarations themselves use.
#[rustfmt::skip]
const RESERVED_FIELDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "bool", "break", "class", "continue", "def", "del", "dict", "elif", "else",
    "except", "extra", "finally", "float", "for", "from", "global", "if", "import", "in", "int", "is", "lambda", "list",
    "nonlocal", "not", "or", "pass", "raise", "return", "self", "str", "to_dict", "to_json", "try", "while", "with",
    "yield",
];

/// Names a type cannot have: those of hand-written parts of the bindings, and those that the code generated for Python,
/// Swift and Kotlin uses for types of the language.
#[rustfmt::skip]
const RESERVED_TYPES: &[&str] = &[
    "Any", "AnyObject", "AnyOtherKind", "Array", "Bool", "Boolean", "Byte", "ByteArray", "ByteBuffer", "Callback",
    "CharSequence", "Class", "Data", "Dictionary", "Double", "Error", "Exception", "Extra", "Float", "Int", "Int64",
    "Integer", "JsonObject", "Library", "List", "Literal", "Long", "Map", "Mapping", "Model", "Never", "Number", "Object",
    "Optional", "Pair", "Pointer", "Promise", "Protocol", "Record", "Required", "Result", "Self", "Sequence", "Set",
    "Short", "String", "Structure", "Throwable", "Type", "TypeAlias", "TypedDict", "Union", "Unit", "Unknown",
    "UnknownKind", "Value", "Void", "WithUnknownFields",
];

/// Names a variant cannot have: Kotlin nests variants in the enum's class, where the code that uniffi writes needs these.
const RESERVED_VARIANTS: &[&str] = &["List", "Map"];

pub(crate) fn check(schema: &Schema) -> Result<(), Error> {
    check_names(schema)?;
    for declaration in &schema.types {
        for name in declaration.references() {
            if schema.get(name).is_none() {
                return Err(declaration.error(format!(
                    "{} holds {name}, which is no type of the model",
                    declaration.name
                )));
            }
        }
    }
    for declaration in &schema.types {
        match &declaration.kind {
            Kind::Struct(model) => check_struct(declaration, model)?,
            Kind::Union(variants) => check_union(schema, declaration, variants)?,
            Kind::Shape(variants) => check_shape(schema, declaration, variants)?,
            Kind::Strings(texts) => check_texts(declaration, texts)?,
        }
        check_circles(schema, declaration)?;
    }
    Ok(())
}

/// Checks that the names of types, and those that the generator adds, are each used once.
fn check_names(schema: &Schema) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for declaration in &schema.types {
        let name = declaration.name.as_str();
        if RESERVED_TYPES.contains(&name) {
            return Err(declaration.error(format!(
                "a type cannot be named {name}: a binding uses that name for something else"
            )));
        }
        if let Some(other) = seen.insert(name, &declaration.place) {
            return Err(declaration.error(format!("{name} is declared twice, first in {other}")));
        }
    }
    for declaration in &schema.types {
        let name = parameter_name(&declaration.name);
        if let Some(other) = schema.get(&name) {
            return Err(other.error(format!(
                "{name} is the name under which callers write {}",
                declaration.name
            )));
        }
    }
    Ok(())
}

fn check_struct(declaration: &Declaration, model: &Struct) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for field in &model.fields {
        check_field_name(declaration, model, field)?;
        if let Some(other) = seen.insert(&field.wire_name, &field.ident) {
            return Err(declaration.error(format!(
                "{other} and {} are both written `{}`",
                field.ident, field.wire_name
            )));
        }
    }
    Ok(())
}

fn check_field_name(declaration: &Declaration, model: &Struct, field: &Field) -> Result<(), Error> {
    let name = field.wire_name.as_str();
    if name == "type" && model.tag.is_some() {
        return Err(declaration.error(format!(
            "{} has a tag and a field written `type`",
            declaration.name
        )));
    }
    let is_identifier = name.starts_with(|letter: char| letter.is_ascii_lowercase())
        && name
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
    if !is_identifier || RESERVED_FIELDS.contains(&name) {
        return Err(declaration.error(format!(
            "`{name}` cannot be the name of a field in Python: it must be made of a-z, 0-9 and _, and not be reserved"
        )));
    }
    Ok(())
}

fn check_union(
    schema: &Schema,
    declaration: &Declaration,
    variants: &[Variant],
) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for variant in variants {
        check_variant_name(declaration, &variant.ident)?;
        let Some(payload) = &variant.payload else {
            continue;
        };
        let Some(tag) = schema.tag_of(payload) else {
            return Err(declaration.error(format!(
                "{payload} must be a struct with #[model(tag = \"…\")] to be a variant of {}",
                declaration.name
            )));
        };
        if let Some(other) = seen.insert(tag, &variant.ident) {
            return Err(declaration.error(format!(
                "{other} and {} have the same tag `{tag}`",
                variant.ident
            )));
        }
    }
    Ok(())
}

fn check_shape(
    schema: &Schema,
    declaration: &Declaration,
    variants: &[ShapeVariant],
) -> Result<(), Error> {
    for variant in variants {
        check_variant_name(declaration, &variant.ident)?;
        let Some(payload) = &variant.payload else {
            continue;
        };
        if let FieldType::Model(name) = payload {
            let is_text = matches!(
                schema.get(name).map(|found| &found.kind),
                Some(Kind::Strings(_))
            );
            let fits = if variant.is_text {
                is_text
            } else {
                schema.is_struct(name) || schema.is_union(name)
            };
            if !fits {
                return Err(declaration.error(format!(
                    "{} holds {name}: #[model(text)] takes a String or a string enum, #[model(object)] a struct or a union",
                    variant.ident
                )));
            }
        }
        if let Some(boxed) = payload.boxed_model()
            && variants.iter().any(|other| other.ident == boxed)
        {
            return Err(declaration.error(format!(
                "the variant {boxed} has the name of a type that {} holds in a Box, which Kotlin cannot tell apart: rename \
                 the variant or leave the Box out",
                declaration.name
            )));
        }
    }
    Ok(())
}

fn check_variant_name(declaration: &Declaration, ident: &str) -> Result<(), Error> {
    if RESERVED_VARIANTS.contains(&ident) || ident == declaration.name {
        return Err(declaration.error(format!(
            "a variant of {} cannot be named {ident} in Kotlin",
            declaration.name
        )));
    }
    Ok(())
}

fn check_texts(declaration: &Declaration, texts: &[Text]) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for text in texts {
        check_variant_name(declaration, &text.ident)?;
        if let Some(wire_name) = &text.wire_name
            && let Some(other) = seen.insert(wire_name, &text.ident)
        {
            return Err(declaration.error(format!(
                "{other} and {} are both written `{wire_name}`",
                text.ident
            )));
        }
    }
    Ok(())
}

/// Refuses circles that some language cannot write: structs that hold themselves without a list or an enum between, which
/// Swift cannot lay out, and enums that hold themselves without a struct between, which Python cannot name in order.
fn check_circles(schema: &Schema, declaration: &Declaration) -> Result<(), Error> {
    let is_struct = matches!(declaration.kind, Kind::Struct(_));
    let mut open = vec![declaration];
    let mut seen = Vec::new();
    while let Some(current) = open.pop() {
        let next = match &current.kind {
            Kind::Struct(model) => model
                .fields
                .iter()
                .filter_map(|field| field.kind.inline_model())
                .collect(),
            _ => current.references(),
        };
        for found in next.into_iter().filter_map(|name| schema.get(name)) {
            if found.name == declaration.name {
                let between = if is_struct {
                    "a list or an enum"
                } else {
                    "a struct"
                };
                return Err(declaration.error(format!(
                    "{} holds itself without {between} between",
                    declaration.name
                )));
            }
            if matches!(found.kind, Kind::Struct(_)) == is_struct
                && !seen.contains(&found.name.as_str())
            {
                seen.push(found.name.as_str());
                open.push(found);
            }
        }
    }
    Ok(())
}
