//! `#[derive(Model)]`: reads a wire type leniently and writes it in one spelling.
//!
//! The derive fills in the traits of `antiphon::lenient`; the rules themselves (what counts as odd,
//! what null means, where unknown fields go) live there, written once. It accepts three shapes and
//! refuses everything else at compile time:
//!
//! - a struct with named fields; a field of type `Extra` collects what the struct does not name;
//! - an enum of one-field variants plus `Unknown { kind, json }`: a union told apart by `type`,
//!   or, with `#[model(shape)]`, by whether the JSON is text, a list or an object;
//! - an enum of plain variants plus `Unknown(String)`: an open set of strings.
//!
//! Attributes: `#[model(tag = "…", alias = "…")]` on a struct gives its `type` and other spellings of
//! it; `#[model(name = "…", alias = "…")]` on a field or plain variant gives its wire name;
//! `#[model(text)]`, `#[model(list)]`, `#[model(object)]` mark the variants of a `shape` enum;
//! `#[model(untyped)]` marks the variant that an object without `type` is read as;
//! `#[model(sequenced)]` on a union says that each of its structs has a `sequence_number`.

mod attributes;
mod enums;
mod structs;

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

fn expand(input: &DeriveInput) -> Result<proc_macro2::TokenStream, Error> {
    if !input.generics.params.is_empty() {
        return Err(Error::new_spanned(
            &input.generics,
            "a model type has no generics",
        ));
    }
    let options = attributes::Options::of(&input.attrs)?;
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => structs::expand(&input.ident, &options, fields),
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
                enums::expand_union(&input.ident, &options, data)
            }
        }
        Data::Union(_) => Err(Error::new_spanned(
            &input.ident,
            "a model is a struct or an enum",
        )),
    }
}
