//! `core/src/model`, read: the small subset of Rust that the model is written in, and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use syn::spanned::Spanned;
use syn::{Fields, GenericArgument, Item, ItemEnum, ItemStruct, PathArguments, Type, Visibility};

use crate::attributes::{Form, Options, derives_model, docs, is_test};
use crate::error::Error;
use crate::schema::{Declaration, Extra, Field, FieldType, Kind, Place, Schema, ShapeVariant, Struct, Text, Variant};

const ALLOWED_TYPES: &str = "a field is a String, bool, i64, f64, serde_json Value, HashMap<String, String>, Extra, \
     another model, or an Option, Vec or Box of these";
const UNKNOWN_OF_UNION: &str = "the variant Unknown of a union is `Unknown { kind: String, json: Value }`";

/// Reads every `.rs` file under a folder, in the order of their paths.
///
/// # Errors
///
/// Fails with the file and the line of the first thing that is not in the subset.
pub fn read_model(folder: &Path) -> Result<Schema, Error> {
    let mut files = Vec::new();
    collect_files(folder, &mut files)?;
    files.sort();
    let mut schema = Schema { types: Vec::new() };
    for file in &files {
        let source = fs::read_to_string(file).map_err(|error| Error::in_file(file, error.to_string()))?;
        schema.types.extend(parse_file(file, &source)?);
    }
    crate::check::check(&schema)?;
    Ok(schema)
}

/// Reads one file.
///
/// # Errors
///
/// Fails with the file and the line of the first thing that is not in the subset.
pub fn parse_file(file: &Path, source: &str) -> Result<Vec<Declaration>, Error> {
    let parsed = syn::parse_file(source).map_err(|error| Error::syntax(file, &error))?;
    parsed
        .items
        .iter()
        .filter_map(|item| declaration_of(file, item).transpose())
        .collect::<Result<_, _>>()
        .map_err(|error| Error::syntax(file, &error))
}

fn collect_files(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    let unreadable = |error: std::io::Error| Error::in_file(folder, error.to_string());
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            collect_files(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

fn declaration_of(file: &Path, item: &Item) -> Result<Option<Declaration>, syn::Error> {
    match item {
        Item::Struct(item) => struct_of(file, item).map(Some),
        Item::Enum(item) => enum_of(file, item).map(Some),
        Item::Mod(item) if item.content.is_none() || is_test(&item.attrs) => Ok(None),
        Item::Impl(_) | Item::Use(_) | Item::Macro(_) | Item::Fn(_) | Item::Const(_) => Ok(None),
        other => Err(syn::Error::new(
            other.span(),
            "a model file declares structs and enums with #[derive(Model)]; impl blocks, functions, constants and \
             test modules are left alone, and nothing else is allowed",
        )),
    }
}

fn struct_of(file: &Path, item: &ItemStruct) -> Result<Declaration, syn::Error> {
    check_head(&item.vis, &item.attrs, &item.generics, &item.ident)?;
    let options = Options::of(&item.attrs)?;
    if options.shape || options.form.is_some() || options.untyped || options.name.is_some() {
        return Err(error(item, "a struct takes #[model(tag = \"…\", alias = \"…\")] only"));
    }
    let Fields::Named(named) = &item.fields else {
        return Err(error(item, "a model struct has named fields"));
    };
    let mut model = Struct {
        tag: options.tag,
        fields: Vec::new(),
        extra: None,
    };
    for field in &named.named {
        let Some(ident) = field.ident.as_ref().map(ToString::to_string) else { continue };
        if !matches!(field.vis, Visibility::Public(_)) {
            return Err(error(field, "a field of a model is pub"));
        }
        let options = Options::of(&field.attrs)?;
        if options.tag.is_some() || options.shape || options.form.is_some() || options.untyped {
            return Err(error(field, "a field takes #[model(name = \"…\", alias = \"…\")] only"));
        }
        let docs = documented(&field.attrs, field)?;
        if names_type(&field.ty, "Extra") {
            if model.extra.is_some() {
                return Err(error(field, "a struct has at most one field of type Extra"));
            }
            model.extra = Some(Extra {
                ident,
                docs,
                position: model.fields.len(),
            });
            continue;
        }
        let wire_name = options
            .name
            .unwrap_or_else(|| ident.trim_start_matches("r#").to_owned());
        let kind = field_type(&field.ty)?;
        model.fields.push(Field {
            ident,
            wire_name,
            docs,
            kind,
        });
    }
    declaration(file, &item.ident, &item.attrs, Kind::Struct(model))
}

fn enum_of(file: &Path, item: &ItemEnum) -> Result<Declaration, syn::Error> {
    check_head(&item.vis, &item.attrs, &item.generics, &item.ident)?;
    let options = Options::of(&item.attrs)?;
    if options.tag.is_some() || options.form.is_some() || options.untyped || options.name.is_some() {
        return Err(error(item, "an enum takes #[model(shape)] only"));
    }
    let plain = item.variants.iter().any(|variant| matches!(variant.fields, Fields::Unit));
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
        let docs = documented(&variant.attrs, variant)?;
        let options = Options::of(&variant.attrs)?;
        if options.tag.is_some() || options.name.is_some() || options.shape || options.form.is_some() {
            return Err(error(variant, "a variant of a union takes #[model(untyped)] only"));
        }
        let (payload, unknown_docs) = if ident == "Unknown" {
            (None, unknown_docs(variant)?)
        } else {
            match payload_of(variant)? {
                FieldType::Model(name) => (Some(name), Vec::new()),
                _ => return Err(error(variant, "a variant of a union holds one model struct")),
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
        return Err(error(&item.ident, "at most one variant of a union is #[model(untyped)]"));
    }
    Ok(variants)
}

fn shape_variants(item: &ItemEnum) -> Result<Vec<ShapeVariant>, syn::Error> {
    let mut variants = Vec::new();
    let mut forms = Vec::new();
    for variant in &item.variants {
        let ident = variant.ident.to_string();
        let docs = documented(&variant.attrs, variant)?;
        let options = Options::of(&variant.attrs)?;
        if ident == "Unknown" {
            variants.push(ShapeVariant {
                ident,
                docs,
                payload: None,
                unknown_docs: unknown_docs(variant)?,
            });
            continue;
        }
        let payload = payload_of(variant)?;
        let fits = match (options.form, &payload) {
            (Some(Form::Text), FieldType::Text | FieldType::Model(_)) => true,
            (Some(Form::List), FieldType::List(_)) => true,
            (Some(Form::Object), FieldType::Model(_)) => true,
            _ => false,
        };
        if !fits {
            return Err(error(
                variant,
                "a variant of a shape enum is #[model(text)] with a String or a string enum, #[model(list)] with a Vec, \
                 or #[model(object)] with a model",
            ));
        }
        if forms.contains(&options.form) {
            return Err(error(variant, "each of text, list and object marks at most one variant of a shape enum"));
        }
        forms.push(options.form);
        variants.push(ShapeVariant {
            ident,
            docs,
            payload: Some(payload),
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
        let docs = documented(&variant.attrs, variant)?;
        let options = Options::of(&variant.attrs)?;
        let wire_name = match &variant.fields {
            Fields::Unit => Some(options.name.unwrap_or_else(|| snake_case(&ident))),
            Fields::Unnamed(fields)
                if ident == "Unknown" && fields.unnamed.len() == 1 && names_type(&fields.unnamed[0].ty, "String") =>
            {
                None
            }
            _ => {
                return Err(error(
                    variant,
                    "a string enum has plain variants and `Unknown(String)`; a union has variants of one model struct",
                ));
            }
        };
        texts.push(Text { ident, docs, wire_name });
    }
    if !texts.iter().any(|text| text.wire_name.is_none()) {
        return Err(error(&item.ident, "a string enum is open: add the variant `Unknown(String)`"));
    }
    Ok(texts)
}

fn unknown_docs(variant: &syn::Variant) -> Result<Vec<Vec<String>>, syn::Error> {
    let Fields::Named(fields) = &variant.fields else {
        return Err(error(variant, UNKNOWN_OF_UNION));
    };
    let expected = [("kind", "String"), ("json", "Value")];
    let fits = fields.named.len() == expected.len()
        && fields.named.iter().zip(expected).all(|(field, (name, kind))| {
            field.ident.as_ref().is_some_and(|ident| ident == name) && names_type(&field.ty, kind)
        });
    if !fits {
        return Err(error(variant, UNKNOWN_OF_UNION));
    }
    fields.named.iter().map(|field| documented(&field.attrs, field)).collect()
}

fn payload_of(variant: &syn::Variant) -> Result<FieldType, syn::Error> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => field_type(&fields.unnamed[0].ty),
        _ => Err(error(variant, "a variant of a union holds one model struct")),
    }
}

fn field_type(kind: &Type) -> Result<FieldType, syn::Error> {
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
        ("HashMap", [key, value]) if names_type(key, "String") && names_type(value, "String") => Ok(FieldType::Texts),
        ("Option", [inner]) => match field_type(inner)? {
            FieldType::Optional(_) => Err(error(kind, "an Option of an Option says nothing on the wire")),
            inner => Ok(FieldType::Optional(Box::new(inner))),
        },
        ("Vec", [inner]) => match field_type(inner)? {
            FieldType::Optional(_) => Err(error(kind, "a list has no absent elements: leave the Option out")),
            inner => Ok(FieldType::List(Box::new(inner))),
        },
        ("Box", [inner]) => Ok(FieldType::Boxed(Box::new(field_type(inner)?))),
        // Whether the model has such a type is checked when all files are read.
        (name, []) if name.starts_with(|letter: char| letter.is_ascii_uppercase()) && name != "Extra" => {
            Ok(FieldType::Model(name.to_owned()))
        }
        _ => Err(error(kind, ALLOWED_TYPES)),
    }
}

fn names_type(kind: &Type, name: &str) -> bool {
    matches!(kind, Type::Path(path) if path.path.segments.last().is_some_and(|segment| segment.ident == name))
}

fn check_head(
    visibility: &Visibility,
    attributes: &[syn::Attribute],
    generics: &syn::Generics,
    ident: &syn::Ident,
) -> Result<(), syn::Error> {
    if !derives_model(attributes) {
        return Err(error(ident, "every struct and enum in the model has #[derive(Model)]"));
    }
    if !matches!(visibility, Visibility::Public(_)) {
        return Err(error(ident, "every struct and enum in the model is pub"));
    }
    if !generics.params.is_empty() {
        return Err(error(generics, "a model has no generics"));
    }
    Ok(())
}

fn documented(attributes: &[syn::Attribute], place: &impl Spanned) -> Result<Vec<String>, syn::Error> {
    let lines = docs(attributes);
    if lines.is_empty() {
        return Err(error(place, "every type, field and variant of the model has a doc comment"));
    }
    Ok(lines)
}

fn declaration(
    file: &Path,
    ident: &syn::Ident,
    attributes: &[syn::Attribute],
    kind: Kind,
) -> Result<Declaration, syn::Error> {
    Ok(Declaration {
        name: ident.to_string(),
        docs: documented(attributes, ident)?,
        place: Place {
            file: file.to_owned(),
            line: ident.span().start().line,
        },
        kind,
    })
}

fn error(place: &impl Spanned, message: &str) -> syn::Error {
    syn::Error::new(place.span(), message)
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
