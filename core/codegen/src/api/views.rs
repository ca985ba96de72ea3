//! `core/src/model/response/views.rs`, read: what callers read out of a response.

use std::fs;
use std::path::Path;

use syn::spanned::Spanned;
use syn::{
    GenericArgument, ImplItem, ImplItemFn, Item, PathArguments, ReturnType, Type, TypeParamBound,
    Visibility,
};

use super::Docs;
use super::options::inside_option;
use crate::attributes::docs;
use crate::error::Error;
use crate::schema::Schema;

/// Something that callers read out of a response: a property where the language has properties.
#[derive(Debug, Clone)]
pub struct View {
    /// The name, in snake case: `output_text`. One that begins with `to_` is a method everywhere.
    pub name: String,
    /// The type.
    pub kind: ViewType,
    /// What it is.
    pub docs: Docs,
    /// The option that makes it another view, if it has one.
    pub option: Option<ViewOption>,
}

/// An option of a view: a flag, which is off by default.
#[derive(Debug, Clone)]
pub struct ViewOption {
    /// The name: `exact`.
    pub name: String,
    /// The name of the view in its place: `to_exact_input`.
    pub view: String,
    /// What that gives.
    pub docs: Docs,
}

/// The types of views.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ViewType {
    /// Text, empty where there is none.
    Text,
    /// Text, or nothing.
    OptionalText,
    /// True or false.
    Flag,
    /// Values of a type of the model.
    List(String),
}

/// Reads the functions of the block with `#[views]`.
pub(super) fn read(file: &Path, schema: &Schema) -> Result<Vec<View>, Error> {
    let source =
        fs::read_to_string(file).map_err(|error| Error::in_file(file, error.to_string()))?;
    let parsed = syn::parse_file(&source).map_err(|error| Error::syntax(file, &error))?;
    let block = parsed.items.iter().find_map(|item| match item {
        Item::Impl(item)
            if item.attrs.iter().any(|attribute| {
                attribute
                    .path()
                    .segments
                    .last()
                    .is_some_and(|segment| segment.ident == "views")
            }) =>
        {
            Some(item)
        }
        _ => None,
    });
    let block =
        block.ok_or_else(|| Error::in_file(file, "there is no impl block with #[views]"))?;
    let functions = block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(function) if matches!(function.vis, Visibility::Public(_)) => Some(function),
        _ => None,
    });
    let views: Result<Vec<View>, Error> = functions
        .map(|function| view_of(function, schema).map_err(|error| Error::syntax(file, &error)))
        .collect();
    Ok(with_options(views?))
}

/// Makes `to_exact_input` the option `exact` of `to_input`.
fn with_options(views: Vec<View>) -> Vec<View> {
    let names: Vec<String> = views.iter().map(|view| view.name.clone()).collect();
    let is_option = |view: &View| parts_of(&view.name).is_some_and(|(_, of)| names.contains(&of));
    let (options, mut views): (Vec<View>, Vec<View>) = views.into_iter().partition(is_option);
    for option in options {
        let Some((name, of)) = parts_of(&option.name) else {
            continue;
        };
        if let Some(view) = views.iter_mut().find(|view| view.name == of) {
            view.option = Some(ViewOption {
                name,
                view: option.name,
                docs: option.docs,
            });
        }
    }
    views
}

/// The parts of `to_exact_input`: `exact` and `to_input`.
fn parts_of(name: &str) -> Option<(String, String)> {
    let (option, rest) = name.strip_prefix("to_")?.split_once('_')?;
    Some((option.to_owned(), format!("to_{rest}")))
}

fn view_of(function: &ImplItemFn, schema: &Schema) -> Result<View, syn::Error> {
    let kind = match &function.sig.output {
        ReturnType::Type(_, kind) => view_type(kind),
        ReturnType::Default => None,
    };
    let known = |kind: &ViewType| match kind {
        ViewType::List(name) => schema.get(name).is_some(),
        _ => true,
    };
    Ok(View {
        name: function.sig.ident.to_string(),
        kind: kind.filter(known).ok_or_else(|| {
            syn::Error::new(
                function.sig.output.span(),
                "a view returns String, Option<&str>, bool, Vec<T> or impl Iterator<Item = &T> with T of the model",
            )
        })?,
        docs: Docs::read(&docs(&function.attrs)),
        option: None,
    })
}

fn view_type(kind: &Type) -> Option<ViewType> {
    match kind {
        Type::Path(path) => {
            let segment = path.path.segments.last()?;
            match segment.ident.to_string().as_str() {
                "String" => Some(ViewType::Text),
                "bool" => Some(ViewType::Flag),
                "Option" => Some(ViewType::OptionalText),
                "Vec" => match &segment.arguments {
                    PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
                        GenericArgument::Type(inner) => Some(ViewType::List(inside_option(inner)?)),
                        _ => None,
                    },
                    _ => None,
                },
                _ => None,
            }
        }
        Type::ImplTrait(kind) => kind.bounds.iter().find_map(|bound| match bound {
            TypeParamBound::Trait(bound) => item_of(bound),
            _ => None,
        }),
        _ => None,
    }
}

/// The `T` of `Iterator<Item = &T>`.
fn item_of(bound: &syn::TraitBound) -> Option<ViewType> {
    let segment = bound
        .path
        .segments
        .last()
        .filter(|segment| segment.ident == "Iterator")?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(item) => match &item.ty {
            Type::Reference(reference) => Some(ViewType::List(inside_option(&reference.elem)?)),
            _ => None,
        },
        _ => None,
    })
}
