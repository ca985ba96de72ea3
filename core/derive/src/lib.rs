//! The macros that turn the declarations in core (wire types, endpoints, options, kinds of errors,
//! views) into code.
//!
//! `#[derive(Model)]` reads a wire type leniently and writes it in one spelling. It fills in the traits
//! of `antiphon::lenient`; the rules themselves (what counts as odd, what null means, where unknown
//! fields go) live there, written once. It accepts three shapes and refuses everything else at compile
//! time:
//!
//! - a struct with named fields; a field of type `Extra` collects what the struct does not name;
//! - an enum of one-field variants plus `Unknown { kind, json }`: a union told apart by `type`,
//!   or, with `#[model(shape)]`, by whether the JSON is text, a list or an object;
//! - an enum of plain variants plus `Unknown(String)`: an open set of strings.
//!
//! Attributes: `#[model(tag = "…", alias = "…")]` on a struct gives its `type` and other spellings of
//! it; `#[model(reply = "a response", has = "id")]` says that an endpoint returns it, and which fields an
//! answer must have one of; `#[model(name = "…", alias = "…")]` on a field or plain variant gives its wire name;
//! `#[model(text_as = "…")]` on a field that is a list of parts names the part that a text in its place is;
//! `#[model(text)]`, `#[model(list)]`, `#[model(object)]` mark the variants of a `shape` enum;
//! `#[model(untyped)]` marks the variant that an object without `type` is read as;
//! `#[model(sequenced)]` on a union says that each of its structs has a `sequence_number`.

mod attributes;
mod choice;
mod endpoints;
mod enums;
mod error_kinds;
mod options;
mod structs;
mod views;

use proc_macro::TokenStream;
use syn::{Data, DeriveInput, Error, Fields};

/// Implements reading, writing and request checking for a wire type; see the crate documentation.
#[proc_macro_derive(Model, attributes(model))]
pub fn derive_model(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as DeriveInput);
    expand(&input)
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

/// Makes the tables of the API and the resources of a client; see `core/src/api/endpoints.rs`.
#[proc_macro]
pub fn endpoints(input: TokenStream) -> TokenStream {
    endpoints::expand(input.into())
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

/// Makes the enum of the kinds of errors; see `core/src/error/kinds.rs`.
#[proc_macro]
pub fn error_kinds(input: TokenStream) -> TokenStream {
    error_kinds::expand(input.into())
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

/// Implements setters, reading from JSON and printing without secrets for a struct of options.
///
/// `#[options(client)]`, `#[options(call)]` or `#[options(session)]` says what the options are of. The
/// doc comment of a field is the documentation of the option in every language. Attributes of a field:
/// `#[option(default = "…")]` says what applies if it is not set; `client = "…"` is the name that a
/// client has for an option of a call, `node = "…"` the name in JavaScript; `one = "…"` and
/// `one_of_client = "…"` are the methods that add one value; `call_only`, `secret`, `url`, `function` and
/// `flatten` are flags.
#[proc_macro_derive(Options, attributes(options, option))]
pub fn derive_options(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as DeriveInput);
    options::expand(&input)
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

/// Implements reading an option that is one of a few values: `#[choice(name = "…")]` or
/// `#[choice(value = true)]` on each variant.
#[proc_macro_derive(Choice, attributes(choice))]
pub fn derive_choice(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as DeriveInput);
    choice::expand(&input)
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

/// Names the functions of an impl block of `Response`, so that bindings can read them by name.
#[proc_macro_attribute]
pub fn views(_: TokenStream, block: TokenStream) -> TokenStream {
    let block = syn::parse_macro_input!(block as syn::ItemImpl);
    views::expand(&block)
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}

fn expand(input: &DeriveInput) -> Result<proc_macro2::TokenStream, Error> {
    if !input.generics.params.is_empty() {
        return Err(Error::new_spanned(
            &input.generics,
            "a model type has no generics",
        ));
    }
    let options = attributes::Options::of(&input.attrs)?;
    let name = &input.ident;
    let reply = options.reply.as_ref().map(|reply| {
        let fields = &options.has;
        quote::quote! {
            impl crate::lenient::Reply for #name {
                const NAME: &'static str = #reply;
                const FIELDS: &'static [&'static str] = &[#(#fields),*];
            }
        }
    });
    let model = expand_model(input, &options)?;
    Ok(quote::quote! { #model #reply })
}

fn expand_model(
    input: &DeriveInput,
    options: &attributes::Options,
) -> Result<proc_macro2::TokenStream, Error> {
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => structs::expand(&input.ident, options, fields),
            _ => Err(Error::new_spanned(
                &input.ident,
                "a model struct has named fields",
            )),
        },
        Data::Enum(data) => {
            let plain = data
                .variants
                .iter()
                .any(|variant| matches!(variant.fields, Fields::Unit));
            if options.shape {
                enums::expand_shape(&input.ident, data)
            } else if plain {
                enums::expand_strings(&input.ident, data)
            } else {
                enums::expand_union(&input.ident, options, data)
            }
        }
        Data::Union(_) => Err(Error::new_spanned(
            &input.ident,
            "a model is a struct or an enum",
        )),
    }
}
