//! Structs: a table of fields, and one reading, one writing and one filling step for each.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, FieldsNamed, Ident, Path, Type};

use crate::attributes::Options;

/// The fields by which elements of a list without ids are told apart; `lenient::fill` has the same for JSON.
const TELLING: [&str; 6] = ["type", "name", "url", "file_id", "filename", "token"];

struct Field<'a> {
    ident: &'a Ident,
    kind: &'a Type,
    wire_name: String,
    aliases: Vec<String>,
    text_as: Option<Path>,
}

pub(crate) fn expand(
    name: &Ident,
    options: &Options,
    fields: &FieldsNamed,
) -> Result<TokenStream, Error> {
    let mut extra = None;
    let mut known = Vec::new();
    for field in &fields.named {
        let Some(ident) = &field.ident else { continue };
        if is_extra(&field.ty) {
            extra = Some(ident);
            continue;
        }
        let field_options = Options::of(&field.attrs)?;
        known.push(Field {
            ident,
            kind: &field.ty,
            wire_name: field_options
                .name
                .unwrap_or_else(|| ident.to_string().trim_start_matches("r#").to_owned()),
            aliases: field_options.aliases,
            text_as: field_options.text_as,
        });
    }
    let reading = expand_reading(name, options, &known, extra);
    let writing = expand_writing(name, options, &known, extra);
    let filling = expand_filling(name, &known, extra);
    Ok(quote! { #reading #writing #filling })
}

fn is_extra(kind: &Type) -> bool {
    matches!(kind, Type::Path(path) if path.path.segments.last().is_some_and(|s| s.ident == "Extra"))
}

fn expand_reading(
    name: &Ident,
    options: &Options,
    fields: &[Field<'_>],
    extra: Option<&Ident>,
) -> TokenStream {
    let index = 0u16..;
    let name_arms = fields.iter().zip(index.clone()).map(|(field, index)| {
        let spellings = std::iter::once(&field.wire_name).chain(&field.aliases);
        quote! { #(#spellings)|* => ::core::option::Option::Some(#index), }
    });
    let read_arms = fields.iter().zip(index.clone()).map(|(field, index)| {
        let ident = field.ident;
        match &field.text_as {
            Some(part) => quote! {
                #index => crate::lenient::read_parts(&mut self.#ident, entries, |text| {
                    #part { text, ..::core::default::Default::default() }
                }),
            },
            None => quote! { #index => crate::lenient::read_field(&mut self.#ident, entries), },
        }
    });
    let check_arms = fields.iter().zip(index).map(|(field, index)| {
        let kind = field.kind;
        quote! { #index => <#kind as crate::lenient::Lenient>::check(value, path), }
    });
    let wire_names = fields.iter().map(|field| &field.wire_name);
    let tag = match &options.tag {
        Some(tag) => quote! { ::core::option::Option::Some(#tag) },
        None => quote! { ::core::option::Option::None },
    };
    let tag_constant = options.tag.as_ref().map(|tag| {
        quote! {
            impl #name {
                /// The `type` of this model on the wire.
                pub const TYPE: &'static str = #tag;
            }
        }
    });
    let tag_aliases = &options.aliases;
    let has_extra = extra.is_some();
    let extra_access = match extra {
        Some(extra) => quote! { ::core::option::Option::Some(&mut self.#extra) },
        None => quote! { ::core::option::Option::None },
    };
    quote! {
        #tag_constant

        impl crate::lenient::Struct for #name {
            const SHAPE: crate::lenient::Shape = crate::lenient::Shape {
                tag: #tag,
                tag_aliases: &[#(#tag_aliases),*],
                fields: &[#(#wire_names),*],
                field: |name| match name {
                    #(#name_arms)*
                    _ => ::core::option::Option::None,
                },
                keeps_extra: #has_extra,
            };

            fn check_field(
                field: u16,
                value: &::serde_json::Value,
                path: &mut crate::lenient::FieldPath,
            ) -> ::core::result::Result<(), crate::lenient::Mismatch> {
                match field {
                    #(#check_arms)*
                    _ => ::core::result::Result::Ok(()),
                }
            }
        }

        impl crate::lenient::Record for #name {
            fn read_field(
                &mut self,
                field: u16,
                entries: &mut dyn crate::lenient::Entries,
            ) -> crate::lenient::Outcome<::core::option::Option<::serde_json::Value>> {
                match field {
                    #(#read_arms)*
                    _ => entries.skip().map(|()| ::core::option::Option::None),
                }
            }

            fn extra_mut(&mut self) -> ::core::option::Option<&mut crate::lenient::Extra> {
                #extra_access
            }
        }

        crate::lenient::read_struct_as_model!(#name);
    }
}

fn expand_writing(
    name: &Ident,
    options: &Options,
    fields: &[Field<'_>],
    extra: Option<&Ident>,
) -> TokenStream {
    let struct_name = name.to_string();
    let length = fields.len();
    let tag = match &options.tag {
        Some(tag) => quote! { ::core::option::Option::Some(#tag) },
        None => quote! { ::core::option::Option::None },
    };
    let writes = fields.iter().map(|field| {
        let (ident, wire_name) = (field.ident, &field.wire_name);
        quote! { writer.field(#wire_name, &self.#ident)?; }
    });
    let extra = match extra {
        Some(extra) => quote! { ::core::option::Option::Some(&self.#extra) },
        None => quote! { ::core::option::Option::None },
    };
    quote! {
        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                let mut writer = crate::lenient::StructWriter::new(serializer, #struct_name, #tag, #length, #extra)?;
                #(#writes)*
                writer.end()
            }
        }
    }
}

fn expand_filling(name: &Ident, fields: &[Field<'_>], extra: Option<&Ident>) -> TokenStream {
    let filling = match extra {
        Some(extra) => {
            quote! { crate::lenient::Filling::new(&mut self.#extra, &mut earlier.#extra) }
        }
        None => quote! { crate::lenient::Filling::default() },
    };
    let fills = fields.iter().map(|field| {
        let (ident, wire_name) = (field.ident, &field.wire_name);
        quote! { filling.field(#wire_name, &mut self.#ident, &mut earlier.#ident); }
    });
    let named = |name: &str| fields.iter().find(|field| field.wire_name == name);
    // A struct that names its `type` is filled only by one of that type.
    let is_other_kind = named("type").map(|Field { ident, .. }| {
        quote! {
            if crate::lenient::differ(&self.#ident, &earlier.#ident) {
                return;
            }
        }
    });
    let id = named("id").map(|Field { ident, .. }| {
        quote! {
            fn id(&self) -> ::core::option::Option<&str> {
                crate::lenient::Fill::id(&self.#ident)
            }
        }
    });
    let telling: Vec<_> = TELLING
        .into_iter()
        .filter_map(|name| named(name).map(|field| field.ident))
        .collect();
    let is_another = (!telling.is_empty()).then(|| {
        quote! {
            fn is_another(&self, earlier: &Self) -> bool {
                false #(|| crate::lenient::differ(&self.#telling, &earlier.#telling))*
            }
        }
    });
    quote! {
        impl crate::lenient::Fill for #name {
            fn fill(&mut self, earlier: &mut Self) {
                #is_other_kind
                let mut filling = #filling;
                #(#fills)*
                filling.end();
            }

            #id
            #is_another
        }
    }
}
