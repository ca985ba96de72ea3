//! Enums: unions told apart by `type` or by JSON shape, and open sets of strings.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{DataEnum, Error, Fields, Ident, Type, Variant};

use crate::attributes::Options;

/// Variants that hold one model struct each, and `Unknown { kind, json }`.
pub(crate) fn expand_union(
    name: &Ident,
    options: &Options,
    data: &DataEnum,
) -> Result<TokenStream, Error> {
    let mut variants = Vec::new();
    let mut untyped = None;
    let mut has_unknown = false;
    for variant in &data.variants {
        if variant.ident == "Unknown" {
            has_unknown = matches!(variant.fields, Fields::Named(_));
            continue;
        }
        let payload = payload_of(variant)?;
        if Options::of(&variant.attrs)?.untyped {
            untyped = Some((&variant.ident, payload));
        }
        variants.push((&variant.ident, payload));
    }
    if !has_unknown {
        return Err(Error::new_spanned(
            name,
            "a union has a variant `Unknown { kind: String, json: Value }`",
        ));
    }
    let idents: Vec<_> = variants.iter().map(|(ident, _)| ident).collect();
    let payloads: Vec<_> = variants.iter().map(|(_, payload)| payload).collect();
    let (union, indices, variant_names, unknown_index) = names_in_writing(name, &idents);
    let filling = expand_filling(name, &idents);
    let read_untyped = match untyped {
        Some((ident, payload)) => quote! {
            ::core::result::Result::Ok(Self::#ident(crate::lenient::read_struct::<#payload>(entries)?))
        },
        None => quote! { crate::lenient::read_unknown("", entries) },
    };
    let check_untyped = match untyped {
        Some((_, payload)) => quote! { <#payload as crate::lenient::Lenient>::check(value, path) },
        None => quote! { ::core::result::Result::Ok(()) },
    };
    let unchecked = options.unchecked_if.iter();
    let sequence_number = options.sequenced.then(|| quote! {
        impl #name {
            /// The number of the event in its stream, if the server numbers them.
            #[must_use]
            pub fn sequence_number(&self) -> ::core::option::Option<i64> {
                match self {
                    #(Self::#idents(model) => model.sequence_number,)*
                    Self::Unknown { json, .. } => json.get("sequence_number").and_then(::serde_json::Value::as_i64),
                }
            }
        }
    });
    Ok(quote! {
        #sequence_number

        impl crate::lenient::Union for #name {
            fn unknown(kind: ::std::string::String, json: ::serde_json::Value) -> Self {
                Self::Unknown { kind, json }
            }

            fn read_variant(
                kind: &str,
                entries: &mut dyn crate::lenient::Entries,
            ) -> crate::lenient::Outcome<Self> {
                #(
                    if crate::lenient::has_tag::<#payloads>(kind) {
                        return ::core::result::Result::Ok(Self::#idents(crate::lenient::read_struct::<#payloads>(entries)?));
                    }
                )*
                crate::lenient::read_unknown(kind, entries)
            }

            fn read_untyped(entries: &mut dyn crate::lenient::Entries) -> crate::lenient::Outcome<Self> {
                #read_untyped
            }

            fn check_variant(
                kind: ::core::option::Option<&str>,
                value: &::serde_json::Value,
                path: &mut crate::lenient::FieldPath,
            ) -> ::core::result::Result<(), crate::lenient::Mismatch> {
                #(
                    if #unchecked(value) {
                        return ::core::result::Result::Ok(());
                    }
                )*
                let ::core::option::Option::Some(kind) = kind else {
                    return #check_untyped;
                };
                #(
                    if crate::lenient::has_tag::<#payloads>(kind) {
                        return <#payloads as crate::lenient::Lenient>::check(value, path);
                    }
                )*
                ::core::result::Result::Ok(())
            }
        }

        crate::lenient::read_union_as_model!(#name);

        #filling

        impl #name {
            /// The `type` on the wire; for an unknown kind, as it was received.
            #[must_use]
            pub fn kind(&self) -> &str {
                match self {
                    #(Self::#idents(model) => crate::lenient::kind_of(model),)*
                    Self::Unknown { kind, .. } => kind,
                }
            }
        }

        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    #(Self::#idents(model) => crate::lenient::write_variant(serializer, #union, (#indices, #variant_names), model),)*
                    Self::Unknown { kind, json } => crate::lenient::write_unknown(serializer, #union, #unknown_index, (kind, json)),
                }
            }
        }

        #(
            impl ::core::convert::From<#payloads> for #name {
                fn from(model: #payloads) -> Self {
                    Self::#idents(model)
                }
            }
        )*
    })
}

/// Variants told apart by JSON shape, and `Unknown { kind, json }`.
pub(crate) fn expand_shape(name: &Ident, data: &DataEnum) -> Result<TokenStream, Error> {
    let (mut text, mut list, mut object) = (None, None, None);
    let mut idents = Vec::new();
    for variant in &data.variants {
        if variant.ident == "Unknown" {
            continue;
        }
        let options = Options::of(&variant.attrs)?;
        let slot = match (options.text, options.list, options.object) {
            (true, false, false) => &mut text,
            (false, true, false) => &mut list,
            (false, false, true) => &mut object,
            _ => {
                return Err(Error::new_spanned(
                    variant,
                    "mark the variant with one of text, list, object",
                ));
            }
        };
        *slot = Some((&variant.ident, payload_of(variant)?));
        idents.push(&variant.ident);
    }
    let (union, indices, variant_names, unknown_index) = names_in_writing(name, &idents);
    let filling = expand_filling(name, &idents);
    let from_text = text.as_ref().map(|(ident, payload)| {
        quote! {
            fn from_text(value: &str) -> crate::lenient::Reading<Self> {
                <#payload as crate::lenient::Lenient>::from_text(value).map(Self::#ident)
            }
        }
    });
    let from_sequence = list.as_ref().map(|(ident, payload)| quote! {
        fn from_sequence(
            elements: &mut dyn crate::lenient::Elements,
        ) -> crate::lenient::Outcome<crate::lenient::Reading<Self>> {
            ::core::result::Result::Ok(<#payload as crate::lenient::Lenient>::from_sequence(elements)?.map(Self::#ident))
        }
    });
    let from_map = object.as_ref().map(|(ident, payload)| quote! {
        fn from_map(
            entries: &mut dyn crate::lenient::Entries,
        ) -> crate::lenient::Outcome<crate::lenient::Reading<Self>> {
            ::core::result::Result::Ok(<#payload as crate::lenient::Lenient>::from_map(entries)?.map(Self::#ident))
        }
    });
    let check_arm = |entry: &Option<(&Ident, &Type)>, pattern: TokenStream| {
        entry.as_ref().map(|(_, payload)| {
            quote! {
                #pattern => <#payload as crate::lenient::Lenient>::check(value, path),
            }
        })
    };
    let checks = [
        check_arm(&text, quote! { ::serde_json::Value::String(_) }),
        check_arm(&list, quote! { ::serde_json::Value::Array(_) }),
        check_arm(&object, quote! { ::serde_json::Value::Object(_) }),
    ];
    let expected = match (text.is_some(), list.is_some(), object.is_some()) {
        (true, true, true) => "a string, an array or an object",
        (true, true, false) => "a string or an array",
        (true, false, true) => "a string or an object",
        (false, true, true) => "an array or an object",
        _ => {
            return Err(Error::new_spanned(
                name,
                "a shape enum has at least two marked variants",
            ));
        }
    };
    Ok(quote! {
        impl ::core::default::Default for #name {
            fn default() -> Self {
                Self::Unknown { kind: ::std::string::String::new(), json: ::serde_json::Value::Null }
            }
        }

        impl crate::lenient::Lenient for #name {
            #from_text
            #from_sequence
            #from_map

            fn odd(json: ::serde_json::Value) -> crate::lenient::Reading<Self> {
                crate::lenient::Reading::Exact(Self::Unknown { kind: ::std::string::String::new(), json })
            }

            fn check(
                value: &::serde_json::Value,
                path: &mut crate::lenient::FieldPath,
            ) -> ::core::result::Result<(), crate::lenient::Mismatch> {
                match value {
                    #(#checks)*
                    _ => path.mismatch(#expected, value),
                }
            }
        }

        #filling

        crate::lenient::deserialize_as_model!(#name);

        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    #(Self::#idents(model) => crate::lenient::write_variant(serializer, #union, (#indices, #variant_names), model),)*
                    Self::Unknown { json, .. } => crate::lenient::write_variant(serializer, #union, (#unknown_index, "Unknown"), json),
                }
            }
        }
    })
}

/// Plain variants, each a string, and `Unknown(String)`.
pub(crate) fn expand_strings(name: &Ident, data: &DataEnum) -> Result<TokenStream, Error> {
    let mut idents = Vec::new();
    let mut wire_names = Vec::new();
    let mut read_arms = Vec::new();
    for variant in &data.variants {
        let ident = &variant.ident;
        if ident == "Unknown" {
            continue;
        }
        if !matches!(variant.fields, Fields::Unit) {
            return Err(Error::new_spanned(
                variant,
                "a string enum has plain variants and `Unknown(String)`",
            ));
        }
        let options = Options::of(&variant.attrs)?;
        let wire_name = options
            .name
            .unwrap_or_else(|| snake_case(&ident.to_string()));
        let aliases = options.aliases;
        read_arms.push(quote! { #wire_name #(| #aliases)* => Self::#ident, });
        idents.push(ident);
        wire_names.push(wire_name);
    }
    Ok(quote! {
        impl #name {
            /// The value as it is written on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #wire_names,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl ::core::convert::From<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #(#read_arms)*
                    _ => Self::Unknown(text.to_owned()),
                }
            }
        }

        impl ::core::default::Default for #name {
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }

        impl crate::lenient::Lenient for #name {
            fn from_text(value: &str) -> crate::lenient::Reading<Self> {
                crate::lenient::Reading::Exact(Self::from(value))
            }

            fn check(
                value: &::serde_json::Value,
                path: &mut crate::lenient::FieldPath,
            ) -> ::core::result::Result<(), crate::lenient::Mismatch> {
                match value {
                    ::serde_json::Value::String(_) => ::core::result::Result::Ok(()),
                    _ => path.mismatch("a string", value),
                }
            }
        }

        impl crate::lenient::Fill for #name {
            fn fill(&mut self, earlier: &mut Self) {
                if self.as_str().is_empty() {
                    ::core::mem::swap(self, earlier);
                }
            }

            fn is_empty(&self) -> bool {
                self.as_str().is_empty()
            }
        }

        crate::lenient::deserialize_as_model!(#name);

        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    })
}

/// Filling of a variant by the same one; an empty one may become another.
fn expand_filling(name: &Ident, variants: &[impl ToTokens]) -> TokenStream {
    quote! {
        impl crate::lenient::Fill for #name {
            fn fill(&mut self, earlier: &mut Self) {
                if crate::lenient::Fill::is_empty(self) {
                    return ::core::mem::swap(self, earlier);
                }
                match (self, earlier) {
                    #((Self::#variants(later), Self::#variants(earlier)) => crate::lenient::Fill::fill(later, earlier),)*
                    (Self::Unknown { kind, json }, Self::Unknown { kind: earlier_kind, json: earlier }) if kind == earlier_kind => {
                        crate::lenient::Fill::fill(json, earlier);
                    }
                    _ => {}
                }
            }

            fn is_empty(&self) -> bool {
                match self {
                    #(Self::#variants(model) => crate::lenient::Fill::is_empty(model),)*
                    Self::Unknown { json, .. } => crate::lenient::Fill::is_empty(json),
                }
            }

            fn id(&self) -> ::core::option::Option<&str> {
                match self {
                    #(Self::#variants(model) => crate::lenient::Fill::id(model),)*
                    Self::Unknown { json, .. } => crate::lenient::Fill::id(json),
                }
            }

            fn is_another(&self, earlier: &Self) -> bool {
                match (self, earlier) {
                    #((Self::#variants(later), Self::#variants(earlier)) => crate::lenient::Fill::is_another(later, earlier),)*
                    (Self::Unknown { json, .. }, Self::Unknown { json: earlier, .. }) => crate::lenient::Fill::is_another(json, earlier),
                    _ => false,
                }
            }
        }
    }
}

/// What native serializers are told of variants: the name of the union, the index and the name of each
/// variant, and the index of `Unknown`, which is the last whichever place it has in the source.
fn names_in_writing(
    union: &Ident,
    variants: &[impl ToString],
) -> (String, Vec<u32>, Vec<String>, u32) {
    let names: Vec<_> = variants.iter().map(ToString::to_string).collect();
    let indices: Vec<u32> = (0..).take(names.len()).collect();
    let unknown = indices.last().map_or(0, |last| last + 1);
    (union.to_string(), indices, names, unknown)
}

fn payload_of(variant: &Variant) -> Result<&Type, Error> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Ok(&fields.unnamed[0].ty),
        _ => Err(Error::new_spanned(
            variant,
            "a union variant holds exactly one model",
        )),
    }
}

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
