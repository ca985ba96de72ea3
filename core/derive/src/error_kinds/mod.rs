//! `error_kinds!`: the enum of the kinds of errors from their rows.

#[allow(dead_code, reason = "the generator of the bindings reads the rest")]
mod rows;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Ident};

use rows::{KindRow, Rows, Status};

pub(crate) fn expand(input: TokenStream) -> Result<TokenStream, Error> {
    let Rows(rows) = syn::parse2(input)?;
    let kinds: Vec<&KindRow> = rows.iter().filter(|row| !row.is_family).collect();
    let variants = kinds.iter().map(|row| {
        let (docs, kind) = (&row.attributes, &row.kind);
        quote! { #(#docs)* #kind, }
    });
    let names = kinds.iter().map(|row| {
        let (kind, class) = (&row.kind, row.class.to_string());
        quote! { Self::#kind => #class, }
    });
    let class_of = |kind: &Ident| {
        let found = rows.iter().find(|row| row.kind == *kind);
        found.map(|row| row.class.to_string()).unwrap_or_default()
    };
    let parents = kinds.iter().map(|row| {
        let kind = &row.kind;
        match &row.parent {
            Some(parent) => {
                let class = class_of(parent);
                quote! { Self::#kind => ::core::option::Option::Some(#class), }
            }
            None => quote! { Self::#kind => ::core::option::Option::None, },
        }
    });
    let all = kinds.iter().map(|row| {
        let kind = &row.kind;
        quote! { Self::#kind, }
    });
    let mut statuses = Vec::new();
    let mut other = None;
    for row in &kinds {
        let kind = &row.kind;
        match &row.status {
            Some(Status::Exactly(status)) => statuses.push(quote! { #status => Self::#kind, }),
            Some(Status::From(status)) => statuses.push(quote! { #status.. => Self::#kind, }),
            Some(Status::Other) => other = Some(kind),
            None => {}
        }
    }
    let Some(other) = other else {
        let message = "one kind has `status other`";
        return Err(Error::new(proc_macro2::Span::call_site(), message));
    };
    let is_status = kinds
        .iter()
        .filter(|row| row.status.is_some())
        .map(|row| &row.kind);
    Ok(quote! {
        /// The kind of an [`Error`](super::Error). Each is a class of its own in the other languages, see
        /// [`ErrorKind::name`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorKind {
            #(#variants)*
        }

        impl ErrorKind {
            /// Every kind, in the order of the rows.
            pub const ALL: &'static [Self] = &[#(#all)*];

            /// The name of the class in the other languages, and in every test: `RateLimitError`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { #(#names)* }
            }

            /// The name of the class above it; `None` directly below the root, `AntiphonError`.
            #[must_use]
            pub fn parent(self) -> ::core::option::Option<&'static str> {
                match self { #(#parents)* }
            }

            /// Whether the server answered with an error status.
            #[must_use]
            pub fn is_status(self) -> bool {
                ::core::matches!(self, #(Self::#is_status)|*)
            }

            /// The kind of an answer with an error status.
            pub(crate) fn of_status(status: u16) -> Self {
                match status {
                    #(#statuses)*
                    _ => Self::#other,
                }
            }
        }
    })
}
