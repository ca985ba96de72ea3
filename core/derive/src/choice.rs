//! `#[derive(Choice)]`: reading one of a few values from JSON, and naming them.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Data, DataEnum, DeriveInput, Error, Lit, LitBool, LitStr};

/// Implements reading one of a set of values from JSON, and naming them.
pub(crate) fn expand(input: &DeriveInput) -> Result<TokenStream, Error> {
    let Data::Enum(DataEnum { variants, .. }) = &input.data else {
        return Err(Error::new_spanned(&input.ident, "a choice is an enum"));
    };
    let name = &input.ident;
    let (mut arms, mut name_arms, mut find_arms) = (Vec::new(), Vec::new(), Vec::new());
    let mut expected = Vec::new();
    for variant in variants {
        let ident = &variant.ident;
        let json = json_of(&variant.attrs)?.ok_or_else(|| {
            Error::new_spanned(
                ident,
                "a value has #[choice(name = \"…\")] or #[choice(value = …)]",
            )
        })?;
        let (pattern, text, shown) = match &json {
            Lit::Str(text) => (
                quote! { ::serde_json::Value::String(text) if text == #text },
                text.value(),
                format!("\"{}\"", text.value()),
            ),
            Lit::Bool(flag) => {
                let text = flag.value().to_string();
                (
                    quote! { ::serde_json::Value::Bool(#flag) },
                    text.clone(),
                    text,
                )
            }
            other => {
                return Err(Error::new_spanned(
                    other,
                    "a value is a text, true or false",
                ));
            }
        };
        arms.push(quote! { #pattern => Self::#ident, });
        name_arms.push(quote! { Self::#ident => #text, });
        find_arms.push(quote! { #text => Self::#ident, });
        expected.push(shown);
    }
    let expected = match expected.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => expected.join(""),
    };
    Ok(quote! {
        impl #name {
            /// The value of a name such as those in JSON; `None` if there is no such value.
            #[must_use]
            pub fn find(name: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match name {
                    #(#find_arms)*
                    _ => return ::core::option::Option::None,
                })
            }

            /// The value in JSON and in messages, as text.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { #(#name_arms)* }
            }

            /// The value that JSON stands for; `None` if it stands for none.
            #[must_use]
            pub fn from_json(json: &::serde_json::Value) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match json {
                    #(#arms)*
                    _ => return ::core::option::Option::None,
                })
            }
        }

        impl crate::options::ReadOption for #name {
            fn read(option: crate::options::NamedOption<'_>) -> crate::error::Result<Self> {
                Self::from_json(option.value).ok_or_else(|| option.mismatch(#expected))
            }
        }
    })
}

fn json_of(attributes: &[Attribute]) -> Result<Option<Lit>, Error> {
    let mut json = None;
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("choice"))
    {
        attribute.parse_nested_meta(|meta| {
            json = Some(if meta.path.is_ident("name") {
                Lit::Str(meta.value()?.parse::<LitStr>()?)
            } else if meta.path.is_ident("value") {
                Lit::Bool(meta.value()?.parse::<LitBool>()?)
            } else {
                return Err(meta.error("a choice has a `name` or a `value`"));
            });
            Ok(())
        })?;
    }
    Ok(json)
}
