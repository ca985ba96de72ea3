//! `core/src/options`, read: what can be set of a client, a call and a session.

use std::fs;
use std::path::Path;

use syn::spanned::Spanned;
use syn::{Attribute, Fields, GenericArgument, Item, LitBool, LitStr, PathArguments, Type};

use super::Docs;
use crate::attributes::docs;
use crate::error::Error;

/// What options are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// A client.
    Client,
    /// A call.
    Call,
    /// A session.
    Session,
}

/// The options of a scope.
#[derive(Debug, Clone)]
pub struct OptionsStruct {
    /// What they are of.
    pub scope: Scope,
    /// What they are for.
    pub docs: Docs,
    /// The options, in order.
    pub fields: Vec<OptionField>,
}

/// An option.
#[derive(Debug, Clone)]
pub struct OptionField {
    /// The name in the JSON of core: `extra_headers`.
    pub name: String,
    /// The name that a client has for it, where it is another one: `default_headers`.
    pub client_name: Option<String>,
    /// The name that a call has for it in JavaScript, where it is another one: `headers`.
    pub node_name: Option<String>,
    /// The type.
    pub kind: OptionType,
    /// What happens when it is not set: `300 s`, `off`; `None` where that is evident.
    pub default: Option<String>,
    /// Whether a call has it, and a client does not.
    pub is_call_only: bool,
    /// Whether the value may be secret: it is never printed.
    pub is_secret: bool,
    /// What it does.
    pub docs: Docs,
}

/// The types of options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OptionType {
    /// A whole number, zero or more.
    Count,
    /// A span of time.
    Duration,
    /// Text.
    Text,
    /// True or false.
    Flag,
    /// Names and values, both text.
    Headers,
    /// Names and JSON values.
    Query,
    /// One of a set of values: the name of the [`Choice`].
    Choice(String),
    /// A function that returns the key: written by hand in each language.
    Function,
    /// All options of a call that a client has as well.
    Flattened,
}

/// A set of values that an option chooses from.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The name: `Provider`.
    pub name: String,
    /// What is chosen.
    pub docs: Docs,
    /// The values, in order.
    pub values: Vec<ChoiceValue>,
}

/// A value that an option can have.
#[derive(Debug, Clone)]
pub struct ChoiceValue {
    /// The name in Rust: `OpenRouter`.
    pub ident: String,
    /// The value in JSON.
    pub json: ChoiceJson,
    /// What it means.
    pub docs: Docs,
}

/// The value of a choice in JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChoiceJson {
    /// A text.
    Text(String),
    /// True or false.
    Flag(bool),
}

pub(super) fn read_options(file: &Path, choices: &[Choice]) -> Result<OptionsStruct, Error> {
    let source =
        fs::read_to_string(file).map_err(|error| Error::in_file(file, error.to_string()))?;
    let parsed = syn::parse_file(&source).map_err(|error| Error::syntax(file, &error))?;
    for item in &parsed.items {
        if let Item::Struct(item) = item
            && let Some(scope) = scope_of(&item.attrs)
        {
            return struct_of(item, scope, choices).map_err(|error| Error::syntax(file, &error));
        }
    }
    Err(Error::in_file(
        file,
        "there is no struct with #[options(client)], #[options(call)] or #[options(session)]",
    ))
}

pub(super) fn read_choices(file: &Path) -> Result<Vec<Choice>, Error> {
    let source =
        fs::read_to_string(file).map_err(|error| Error::in_file(file, error.to_string()))?;
    let parsed = syn::parse_file(&source).map_err(|error| Error::syntax(file, &error))?;
    let enums = parsed.items.iter().filter_map(|item| match item {
        Item::Enum(item) => Some(item),
        _ => None,
    });
    enums
        .map(|item| choice_of(item).map_err(|error| Error::syntax(file, &error)))
        .collect()
}

pub(super) fn choice_of(item: &syn::ItemEnum) -> Result<Choice, syn::Error> {
    let mut values = Vec::new();
    for variant in &item.variants {
        let ident = variant.ident.to_string();
        // Without an attribute the value is the name of the variant.
        let mut json = ChoiceJson::Text(ident.to_lowercase());
        for attribute in variant
            .attrs
            .iter()
            .filter(|attribute| attribute.path().is_ident("choice"))
        {
            attribute.parse_nested_meta(|meta| {
                json = if meta.path.is_ident("name") {
                    ChoiceJson::Text(meta.value()?.parse::<LitStr>()?.value())
                } else if meta.path.is_ident("value") {
                    ChoiceJson::Flag(meta.value()?.parse::<LitBool>()?.value())
                } else {
                    return Err(meta.error("a choice has a `name` or a `value`"));
                };
                Ok(())
            })?;
        }
        values.push(ChoiceValue {
            ident,
            json,
            docs: Docs::read(&docs(&variant.attrs)),
        });
    }
    Ok(Choice {
        name: item.ident.to_string(),
        docs: Docs::read(&docs(&item.attrs)),
        values,
    })
}

/// The name of the type inside `Option<…>`; that of the type itself where it is none.
pub(super) fn inside_option(kind: &Type) -> Option<String> {
    let Type::Path(path) = kind else { return None };
    let segment = path.path.segments.last()?;
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) if segment.ident == "Option" => {
            match arguments.args.first()? {
                GenericArgument::Type(inner) => inside_option(inner),
                _ => None,
            }
        }
        _ => Some(segment.ident.to_string()),
    }
}

fn scope_of(attributes: &[Attribute]) -> Option<Scope> {
    let attribute = attributes
        .iter()
        .find(|attribute| attribute.path().is_ident("options"))?;
    let scope: syn::Ident = attribute.parse_args().ok()?;
    match scope.to_string().as_str() {
        "client" => Some(Scope::Client),
        "call" => Some(Scope::Call),
        "session" => Some(Scope::Session),
        _ => None,
    }
}

fn struct_of(
    item: &syn::ItemStruct,
    scope: Scope,
    choices: &[Choice],
) -> Result<OptionsStruct, syn::Error> {
    let Fields::Named(named) = &item.fields else {
        return Err(syn::Error::new(
            item.span(),
            "options are a struct with named fields",
        ));
    };
    Ok(OptionsStruct {
        scope,
        docs: Docs::read(&docs(&item.attrs)),
        fields: named
            .named
            .iter()
            .map(|field| field_of(field, choices))
            .collect::<Result<_, _>>()?,
    })
}

fn field_of(field: &syn::Field, choices: &[Choice]) -> Result<OptionField, syn::Error> {
    let mut option = OptionField {
        name: field
            .ident
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        client_name: None,
        node_name: None,
        kind: OptionType::Text,
        default: None,
        is_call_only: false,
        is_secret: false,
        docs: Docs::read(&docs(&field.attrs)),
    };
    let mut kind = None;
    for attribute in field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("option"))
    {
        attribute.parse_nested_meta(|meta| {
            let key = meta.path.get_ident().map(ToString::to_string);
            let text = || Ok::<_, syn::Error>(meta.value()?.parse::<LitStr>()?.value());
            match key.as_deref() {
                Some("default") => option.default = Some(text()?),
                Some("client") => option.client_name = Some(text()?),
                Some("node") => option.node_name = Some(text()?),
                // Names of methods in Rust.
                Some("one" | "one_of_client") => drop(text()?),
                Some("call_only") => option.is_call_only = true,
                Some("secret") => option.is_secret = true,
                Some("url") => {}
                Some("function") => kind = Some(OptionType::Function),
                Some("flatten") => kind = Some(OptionType::Flattened),
                _ => return Err(meta.error("unknown attribute of an option")),
            }
            Ok(())
        })?;
    }
    if option.docs.paragraphs.is_empty() {
        return Err(syn::Error::new(field.span(), "an option has a doc comment"));
    }
    option.kind = match kind {
        Some(kind) => kind,
        None => match inside_option(&field.ty).as_deref() {
            Some("u32" | "usize") => OptionType::Count,
            Some("Duration") => OptionType::Duration,
            Some("String") => OptionType::Text,
            Some("bool") => OptionType::Flag,
            Some("Headers") => OptionType::Headers,
            Some("Query") => OptionType::Query,
            Some(name) if choices.iter().any(|choice| choice.name == name) => {
                OptionType::Choice(name.to_owned())
            }
            _ => {
                return Err(syn::Error::new(
                    field.ty.span(),
                    "the generator knows no option of this type",
                ));
            }
        },
    };
    Ok(option)
}
