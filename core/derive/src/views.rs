//! `#[views]`: names for the functions of an impl block, by which bindings read them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Error, Ident, ImplItem, ItemImpl, ReturnType, Type, Visibility};

pub(crate) fn expand(block: &ItemImpl) -> Result<TokenStream, Error> {
    let functions: Vec<(&Ident, bool)> = block
        .items
        .iter()
        .filter_map(|item| match item {
            ImplItem::Fn(function) if matches!(function.vis, Visibility::Public(_)) => {
                Some((&function.sig.ident, is_iterator(&function.sig.output)))
            }
            _ => None,
        })
        .collect();
    let variants: Vec<Ident> = functions.iter().map(|(name, _)| pascal(name)).collect();
    let names: Vec<String> = functions.iter().map(|(name, _)| name.to_string()).collect();
    let writes = functions
        .iter()
        .zip(&variants)
        .map(|((name, is_iterator), variant)| {
            let value = match is_iterator {
                true => quote! { self.response.#name().collect::<Vec<_>>() },
                false => quote! { self.response.#name() },
            };
            quote! { View::#variant => ::serde::Serialize::serialize(&#value, serializer), }
        });
    Ok(quote! {
        #block

        /// A view of a response: one of the functions of [`Response`] that read it, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        #[allow(missing_docs, reason = "each is the function of the same name")]
        pub enum View {
            #(#variants,)*
        }

        impl View {
            /// Every view.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The view of a name, such as `output_text`; `None` if there is no such view.
            #[must_use]
            pub fn find(name: &str) -> ::core::option::Option<Self> {
                Self::ALL.iter().copied().find(|view| view.name() == name)
            }

            /// The name of the function, such as `output_text`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { #(Self::#variants => #names,)* }
            }

            /// The view of a response; writes itself as the value.
            #[must_use]
            pub fn of(self, response: &Response) -> ViewOf<'_> {
                ViewOf { view: self, response }
            }
        }

        /// A view of one response; see [`View::of`].
        #[derive(Debug, Clone, Copy)]
        pub struct ViewOf<'a> {
            view: View,
            response: &'a Response,
        }

        impl ::serde::Serialize for ViewOf<'_> {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                match self.view { #(#writes)* }
            }
        }
    })
}

fn is_iterator(output: &ReturnType) -> bool {
    matches!(output, ReturnType::Type(_, kind) if matches!(**kind, Type::ImplTrait(_)))
}

/// `output_text` as `OutputText`.
fn pascal(name: &Ident) -> Ident {
    let mut pascal = String::new();
    for word in name.to_string().split('_') {
        let mut letters = word.chars();
        pascal.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        pascal.extend(letters);
    }
    format_ident!("{pascal}")
}
