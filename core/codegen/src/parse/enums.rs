//! Enums: unions told apart by `type` or by JSON shape, and open sets of strings.

use std::path::Path;

use syn::{Fields, ItemEnum, Variant as Source};

use super::field_type::{field_type, names_type};
use super::{check_head, declaration, documented, error};
use crate::attributes::{Form, Options};
use crate::schema::{Declaration, FieldType, Kind, ShapeVariant, Text, Variant};

const UNKNOWN_OF_UNION: &str =
    "the variant Unknown of a union is `Unknown { kind: String, json: Value }`";

pub(super) fn enum_of(file: &Path, item: &ItemEnum) -> Result<Declaration, syn::Error> {
    check_head(&item.vis, &item.attrs, &item.generics, &item.ident)?;
    let options = Options::of(&item.attrs)?;
    if options.has_other_than(&["shape", "sequenced", "reply", "has", "unchecked_if"]) {
        return Err(error(
            &item.ident,
            "an enum takes #[model(shape)], #[model(sequenced)] or #[model(reply = \"…\", has = \"…\")] only",
        ));
    }
    let plain = item
        .variants
        .iter()
        .any(|variant| matches!(variant.fields, Fields::Unit));
    let kind = if options.shape {
        Kind::Shape(shape_variants(item)?)
    } else if plain {
        Kind::Strings(texts(item)?)
    } else {
        Kind::Union(union_variants(item)?)
    };
    declaration(file, &item.ident, &item.attrs, kind)
}

fn union_variants(item: &ItemEnum) -> Result<Vec<Variant>, syn::Error> {
    let mut variants = Vec::new();
    for variant in &item.variants {
        let ident = variant.ident.to_string();
        let docs = documented(&variant.attrs, &variant.ident)?;
        let options = Options::of(&variant.attrs)?;
        if options.has_other_than(&["untyped"]) {
            return Err(error(
                &variant.ident,
                "a variant of a union takes #[model(untyped)] only",
            ));
        }
        let (payload, unknown_docs) = if ident == "Unknown" {
            (None, unknown_docs(variant)?)
        } else {
            match payload_of(variant)? {
                FieldType::Model(name) => (Some(name), Vec::new()),
                _ => {
                    return Err(error(
                        &variant.ident,
                        "a variant of a union holds one model struct",
                    ));
                }
            }
        };
        variants.push(Variant {
            ident,
            docs,
            payload,
            untyped: options.untyped,
            unknown_docs,
        });
    }
    if !variants.iter().any(|variant| variant.payload.is_none()) {
        return Err(error(&item.ident, UNKNOWN_OF_UNION));
    }
    if variants.iter().filter(|variant| variant.untyped).count() > 1 {
        return Err(error(
            &item.ident,
            "at most one variant of a union is #[model(untyped)]",
        ));
    }
    Ok(variants)
}

fn shape_variants(item: &ItemEnum) -> Result<Vec<ShapeVariant>, syn::Error> {
    let mut variants = Vec::new();
    let mut forms = Vec::new();
    for variant in &item.variants {
        let ident = variant.ident.to_string();
        let docs = documented(&variant.attrs, &variant.ident)?;
        let options = Options::of(&variant.attrs)?;
        if options.has_other_than(&["text", "list", "object"]) {
            return Err(error(
                &variant.ident,
                "a variant of a shape enum takes #[model(text)], #[model(list)] or #[model(object)]",
            ));
        }
        if ident == "Unknown" {
            variants.push(ShapeVariant {
                ident,
                docs,
                payload: None,
                is_text: false,
                unknown_docs: unknown_docs(variant)?,
            });
            continue;
        }
        let payload = payload_of(variant)?;
        let fits = matches!(
            (options.form, &payload),
            (Some(Form::Text), FieldType::Text | FieldType::Model(_))
                | (Some(Form::List), FieldType::List(_))
                | (Some(Form::Object), FieldType::Model(_))
        );
        if !fits {
            return Err(error(
                &variant.ident,
                "a variant of a shape enum is #[model(text)] with a String or a string enum, #[model(list)] with a Vec, \
                 or #[model(object)] with a model",
            ));
        }
        if forms.contains(&options.form) {
            return Err(error(
                &variant.ident,
                "each of text, list and object marks at most one variant of a shape enum",
            ));
        }
        forms.push(options.form);
        variants.push(ShapeVariant {
            ident,
            docs,
            payload: Some(payload),
            is_text: options.form == Some(Form::Text),
            unknown_docs: Vec::new(),
        });
    }
    if !variants.iter().any(|variant| variant.payload.is_none()) {
        return Err(error(&item.ident, UNKNOWN_OF_UNION));
    }
    Ok(variants)
}

fn texts(item: &ItemEnum) -> Result<Vec<Text>, syn::Error> {
    let mut texts = Vec::new();
    for variant in &item.variants {
        let ident = variant.ident.to_string();
        let docs = documented(&variant.attrs, &variant.ident)?;
        let options = Options::of(&variant.attrs)?;
        if options.has_other_than(&["name", "alias"]) {
            return Err(error(
                &variant.ident,
                "a variant of a string enum takes #[model(name = \"…\", alias = \"…\")] only",
            ));
        }
        let wire_name = match &variant.fields {
            Fields::Unit => Some(options.name.unwrap_or_else(|| snake_case(&ident))),
            Fields::Unnamed(fields)
                if ident == "Unknown"
                    && fields.unnamed.len() == 1
                    && names_type(&fields.unnamed[0].ty, "String") =>
            {
                None
            }
            _ => {
                return Err(error(
                    &variant.ident,
                    "a string enum has plain variants and `Unknown(String)`; a union has variants of one model struct",
                ));
            }
        };
        texts.push(Text {
            ident,
            docs,
            wire_name,
        });
    }
    if !texts.iter().any(|text| text.wire_name.is_none()) {
        return Err(error(
            &item.ident,
            "a string enum is open: add the variant `Unknown(String)`",
        ));
    }
    Ok(texts)
}

fn unknown_docs(variant: &Source) -> Result<Vec<Vec<String>>, syn::Error> {
    let Fields::Named(fields) = &variant.fields else {
        return Err(error(&variant.ident, UNKNOWN_OF_UNION));
    };
    let expected = [("kind", "String"), ("json", "Value")];
    let fits = fields.named.len() == expected.len()
        && fields
            .named
            .iter()
            .zip(expected)
            .all(|(field, (name, kind))| {
                field.ident.as_ref().is_some_and(|ident| ident == name)
                    && names_type(&field.ty, kind)
            });
    if !fits {
        return Err(error(&variant.ident, UNKNOWN_OF_UNION));
    }
    fields
        .named
        .iter()
        .map(|field| documented(&field.attrs, &field.ident))
        .collect()
}

fn payload_of(variant: &Source) -> Result<FieldType, syn::Error> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => field_type(&fields.unnamed[0].ty),
        _ => Err(error(
            &variant.ident,
            "a variant of a union holds one model struct",
        )),
    }
}

/// The wire name of a plain variant, as `#[derive(Model)]` makes it.
fn snake_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for (position, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && position > 0 {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}
