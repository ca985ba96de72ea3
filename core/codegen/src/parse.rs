//! `core/src/model`, read: the small subset of Rust that the model is written in, and nothing else.

mod enums;
mod field_type;

use std::fs;
use std::path::{Path, PathBuf};

use syn::spanned::Spanned;
use syn::{Fields, Item, ItemStruct, Visibility};

use crate::attributes::{Options, derives_model, docs, is_test};
use crate::error::Error;
use crate::schema::{Declaration, Extra, Field, Kind, Place, Schema, Struct};
use enums::enum_of;
use field_type::{field_type, names_type};

/// Reads every `.rs` file under a folder, in the order of their paths; the `mod.rs` of a folder comes before
/// the other files of it.
///
/// # Errors
///
/// Fails with the file and the line of the first thing that is not in the subset.
pub fn read_model(folder: &Path) -> Result<Schema, Error> {
    let mut files = Vec::new();
    collect_files(folder, &mut files)?;
    files.sort_by_cached_key(|file| module_path(file));
    let mut schema = Schema { types: Vec::new() };
    for file in &files {
        let source =
            fs::read_to_string(file).map_err(|error| Error::in_file(file, error.to_string()))?;
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

/// The path of the module that a file holds: that of `item/mod.rs` is `item`.
fn module_path(file: &Path) -> PathBuf {
    match file.file_name() {
        Some(name) if name == "mod.rs" => file.with_file_name(""),
        _ => file.to_owned(),
    }
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
    if options.has_other_than(&["tag", "alias", "reply", "has"]) {
        return Err(error(
            &item.ident,
            "a struct takes #[model(tag = \"…\", alias = \"…\", reply = \"…\", has = \"…\")] only",
        ));
    }
    let Fields::Named(named) = &item.fields else {
        return Err(error(&item.ident, "a model struct has named fields"));
    };
    let mut model = Struct {
        tag: options.tag,
        fields: Vec::new(),
        extra: None,
    };
    for field in &named.named {
        let Some(ident) = field.ident.as_ref().map(ToString::to_string) else {
            continue;
        };
        if !matches!(field.vis, Visibility::Public(_)) {
            return Err(error(&field.ident, "a field of a model is pub"));
        }
        let options = Options::of(&field.attrs)?;
        if options.has_other_than(&["name", "alias", "text_as"]) {
            return Err(error(
                &field.ident,
                "a field takes #[model(name = \"…\", alias = \"…\", text_as = \"…\")] only",
            ));
        }
        let docs = documented(&field.attrs, &field.ident)?;
        if names_type(&field.ty, "Extra") {
            if model.extra.is_some() {
                return Err(error(
                    &field.ident,
                    "a struct has at most one field of type Extra",
                ));
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

pub(crate) fn check_head(
    visibility: &Visibility,
    attributes: &[syn::Attribute],
    generics: &syn::Generics,
    ident: &syn::Ident,
) -> Result<(), syn::Error> {
    if !derives_model(attributes) {
        return Err(error(
            ident,
            "every struct and enum in the model has #[derive(Model)]",
        ));
    }
    if !matches!(visibility, Visibility::Public(_)) {
        return Err(error(ident, "every struct and enum in the model is pub"));
    }
    if !generics.params.is_empty() {
        return Err(error(generics, "a model has no generics"));
    }
    Ok(())
}

pub(crate) fn documented(
    attributes: &[syn::Attribute],
    place: &impl Spanned,
) -> Result<Vec<String>, syn::Error> {
    let lines = docs(attributes);
    if lines.is_empty() {
        return Err(error(
            place,
            "every type, field and variant of the model has a doc comment",
        ));
    }
    Ok(lines)
}

pub(crate) fn declaration(
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

pub(crate) fn error(place: &impl Spanned, message: &str) -> syn::Error {
    syn::Error::new(place.span(), message)
}
