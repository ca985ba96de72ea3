//! `#[derive(Options)]`: setters, reading from JSON, names, and printing.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Attribute, Data, DeriveInput, Error, Expr, ExprLit, Field, Fields, GenericArgument, Ident, Lit,
    LitStr, Meta, PathArguments, Type,
};

/// What options are of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    Client,
    Call,
    Session,
}

/// An option, as its field declares it.
struct OptionField<'a> {
    ident: &'a Ident,
    /// The type inside `Option<…>`, or the type itself.
    kind: &'a Type,
    docs: Vec<String>,
    default: Option<String>,
    client_name: Option<String>,
    one: Option<String>,
    one_of_client: Option<String>,
    is_call_only: bool,
    is_secret: bool,
    is_url: bool,
    is_function: bool,
    is_flattened: bool,
}

/// Implements the setters of options, reading them from JSON and printing them without secrets.
pub(crate) fn expand(input: &DeriveInput) -> Result<TokenStream, Error> {
    let scope = scope_of(input)?;
    let Data::Struct(data) = &input.data else {
        return Err(Error::new_spanned(&input.ident, "options are a struct"));
    };
    let Fields::Named(named) = &data.fields else {
        return Err(Error::new_spanned(
            &input.ident,
            "options have named fields",
        ));
    };
    let fields: Vec<OptionField<'_>> = named
        .named
        .iter()
        .map(OptionField::read)
        .collect::<Result<_, _>>()?;
    let name = &input.ident;
    let flattened = fields
        .iter()
        .find(|field| field.is_flattened)
        .map(|field| field.ident);
    let own: Vec<&OptionField<'_>> = fields.iter().filter(|field| !field.is_flattened).collect();

    let setters = own.iter().map(|field| field.setter());
    let flattened_setters =
        flattened.map(|field| quote! { crate::options::call_option_setters!(#field); });
    let forwarding = (scope == Scope::Call).then(|| expand_forwarding(&own));
    let reading = expand_reading(name, scope, &own, flattened);
    let debug = expand_debug(name, &own, flattened);
    Ok(quote! {
        impl #name {
            /// Options of which none is set.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }

            #(#setters)*
            #flattened_setters
        }

        #reading
        #debug
        #forwarding
    })
}

fn scope_of(input: &DeriveInput) -> Result<Scope, Error> {
    let attribute = input
        .attrs
        .iter()
        .find(|attribute| attribute.path().is_ident("options"));
    let attribute = attribute.ok_or_else(|| {
        Error::new_spanned(&input.ident, "options have a scope: #[options(call)]")
    })?;
    let scope: Ident = attribute.parse_args()?;
    match scope.to_string().as_str() {
        "client" => Ok(Scope::Client),
        "call" => Ok(Scope::Call),
        "session" => Ok(Scope::Session),
        _ => Err(Error::new_spanned(
            scope,
            "a scope is client, call or session",
        )),
    }
}

impl<'a> OptionField<'a> {
    fn read(field: &'a Field) -> Result<Self, Error> {
        let ident = field
            .ident
            .as_ref()
            .ok_or_else(|| Error::new_spanned(field, "options have named fields"))?;
        let mut option = Self {
            ident,
            kind: inside_option(&field.ty),
            docs: docs(&field.attrs),
            default: None,
            client_name: None,
            one: None,
            one_of_client: None,
            is_call_only: false,
            is_secret: false,
            is_url: false,
            is_function: false,
            is_flattened: false,
        };
        for attribute in field
            .attrs
            .iter()
            .filter(|attribute| attribute.path().is_ident("option"))
        {
            attribute.parse_nested_meta(|meta| {
                let text = || Ok::<_, Error>(Some(meta.value()?.parse::<LitStr>()?.value()));
                match meta.path.get_ident().map(ToString::to_string).as_deref() {
                    Some("default") => option.default = text()?,
                    Some("client") => option.client_name = text()?,
                    Some("one") => option.one = text()?,
                    Some("one_of_client") => option.one_of_client = text()?,
                    // A name in JavaScript.
                    Some("node") => drop(text()?),
                    Some("call_only") => option.is_call_only = true,
                    Some("secret") => option.is_secret = true,
                    Some("url") => option.is_url = true,
                    Some("function") => option.is_function = true,
                    Some("flatten") => option.is_flattened = true,
                    _ => return Err(meta.error("unknown attribute of an option")),
                }
                Ok(())
            })?;
        }
        Ok(option)
    }

    /// The name in the JSON of a client.
    fn client_name(&self) -> String {
        self.client_name
            .clone()
            .unwrap_or_else(|| self.ident.to_string())
    }

    fn docs(&self) -> TokenStream {
        let lines = &self.docs;
        let default = self.default.as_ref().map(|default| {
            let text = format!(" Default: {default}.");
            quote! { #[doc = ""] #[doc = #text] }
        });
        quote! { #(#[doc = #lines])* #default }
    }

    fn setter(&self) -> TokenStream {
        let (docs, ident, kind) = (self.docs(), self.ident, self.kind);
        if self.is_function {
            return quote! {
                #docs
                #[must_use]
                pub fn #ident<F, T>(mut self, function: F) -> Self
                where
                    F: Fn() -> T + Send + Sync + 'static,
                    T: ::core::future::Future<Output = crate::error::Result<String>> + Send + 'static,
                {
                    self.#ident = ::core::option::Option::Some(::std::sync::Arc::new(move || Box::pin(function())));
                    self
                }
            };
        }
        if let Some(one) = &self.one {
            let (one, option) = (format_ident!("{one}"), ident.to_string());
            return quote! {
                #docs
                ///
                /// Adds one; call it again for more.
                #[must_use]
                pub fn #one(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                    self.#ident.push(#option, name.into(), value.into());
                    self
                }
            };
        }
        let (taken, given) = argument(kind);
        quote! {
            #docs
            #[must_use]
            pub fn #ident(mut self, value: #taken) -> Self {
                self.#ident = ::core::option::Option::Some(#given);
                self
            }
        }
    }
}

/// The setters that the options of a client have for those of a call.
fn expand_forwarding(fields: &[&OptionField<'_>]) -> TokenStream {
    let setters = fields.iter().filter(|field| !field.is_call_only).map(|field| {
        let (docs, ident) = (field.docs(), field.ident);
        if field.is_function {
            return quote! {
                #docs
                #[must_use]
                pub fn #ident<F, T>(mut self, function: F) -> Self
                where
                    F: Fn() -> T + Send + Sync + 'static,
                    T: ::core::future::Future<Output = crate::error::Result<String>> + Send + 'static,
                {
                    self.$call = self.$call.#ident(function);
                    self
                }
            };
        }
        if let Some(of_client) = &field.one_of_client {
            let (of_client, option) = (format_ident!("{of_client}"), field.client_name());
            return quote! {
                #docs
                ///
                /// Adds one; call it again for more.
                #[must_use]
                pub fn #of_client(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                    self.$call.#ident.push(#option, name.into(), value.into());
                    self
                }
            };
        }
        let (taken, _) = argument(field.kind);
        quote! {
            #docs
            #[must_use]
            pub fn #ident(mut self, value: #taken) -> Self {
                self.$call = self.$call.#ident(value);
                self
            }
        }
    });
    quote! {
        macro_rules! call_option_setters {
            ($call:ident) => { #(#setters)* };
        }
        pub(crate) use call_option_setters;
    }
}

/// The type that a setter takes, and the value that it sets.
fn argument(kind: &Type) -> (TokenStream, TokenStream) {
    match kind {
        Type::Path(path) if path.path.is_ident("String") => {
            (quote! { impl Into<String> }, quote! { value.into() })
        }
        kind => (quote! { #kind }, quote! { value }),
    }
}

fn expand_reading(
    name: &Ident,
    scope: Scope,
    fields: &[&OptionField<'_>],
    flattened: Option<&Ident>,
) -> TokenStream {
    let read: Vec<&&OptionField<'_>> = fields.iter().filter(|field| !field.is_function).collect();
    let names = read.iter().map(|field| field.ident.to_string());
    let arms = read.iter().map(|field| {
        let (ident, name) = (field.ident, field.ident.to_string());
        // A call also takes the name that a client has for the option.
        let client = field
            .client_name
            .iter()
            .map(|client| read_arm(client, ident));
        let own = read_arm(&name, ident);
        quote! { #own #(#client)* }
    });
    let of_client = (scope == Scope::Call).then(|| {
        let shared = || read.iter().filter(|field| !field.is_call_only);
        let names = shared().map(|field| field.client_name());
        let arms = shared().map(|field| read_arm(&field.client_name(), field.ident));
        quote! {
            /// The names that a client has for these options.
            pub(crate) const CLIENT_NAMES: &'static [&'static str] = &[#(#names),*];

            /// Sets an option by the name that a client has for it; false if it is not one of them.
            pub(crate) fn set_of_client(&mut self, option: crate::options::NamedOption<'_>) -> crate::error::Result<bool> {
                match option.name {
                    #(#arms)*
                    _ => return Ok(false),
                }
                Ok(true)
            }
        }
    });
    let (flattened_names, flattened_set) = match flattened {
        Some(field) => (
            quote! { crate::options::CallOptions::CLIENT_NAMES },
            quote! { self.#field.set_of_client(option) },
        ),
        None => (quote! { &[] }, quote! { Ok(false) }),
    };
    quote! {
        impl #name {
            /// Reads options from a JSON object by their names; durations are numbers of seconds. See
            /// [`option`](Self::option).
            ///
            /// # Errors
            ///
            /// As [`option`](Self::option).
            pub fn from_json(options: &::serde_json::Value) -> crate::error::Result<Self> {
                Self::default().options(options, crate::options::TimeUnit::Seconds)
            }

            /// Sets options by a JSON object; durations are numbers of `unit`. See [`option`](Self::option).
            ///
            /// # Errors
            ///
            /// As [`option`](Self::option).
            pub fn options(
                mut self,
                options: &::serde_json::Value,
                unit: crate::options::TimeUnit,
            ) -> crate::error::Result<Self> {
                for (name, value) in crate::options::options_of(options)? {
                    self = self.option(name, value, unit)?;
                }
                Ok(self)
            }

            /// Sets an option by its name. Null means "not set". Durations are numbers of `unit`, with
            /// fractions; headers are an object of strings, a query is an object.
            ///
            /// # Errors
            ///
            /// [`ErrorKind::Config`](crate::ErrorKind::Config) when there is no such option or its value
            /// has the wrong type; the message names the option and never shows a value that may be secret.
            pub fn option(
                mut self,
                name: &str,
                value: &::serde_json::Value,
                unit: crate::options::TimeUnit,
            ) -> crate::error::Result<Self> {
                let option = crate::options::NamedOption { name, value, unit };
                match self.set(option)? {
                    true => Ok(self),
                    false => {
                        let names = [Self::NAMES, #flattened_names].concat();
                        Err(crate::options::no_such_option(name, &names))
                    }
                }
            }

            /// The names of the options, for the message that lists them.
            pub(crate) const NAMES: &'static [&'static str] = &[#(#names),*];

            #of_client

            /// Sets an option by its name; false if it is not one of these.
            fn set(&mut self, option: crate::options::NamedOption<'_>) -> crate::error::Result<bool> {
                match option.name {
                    #(#arms)*
                    _ => return #flattened_set,
                }
                Ok(true)
            }
        }
    }
}

fn read_arm(name: &str, ident: &Ident) -> TokenStream {
    // With the name as a constant, which outlives the option.
    quote! { #name => crate::options::SetOption::set(&mut self.#ident, #name, option)?, }
}

fn expand_debug(
    name: &Ident,
    fields: &[&OptionField<'_>],
    flattened: Option<&Ident>,
) -> TokenStream {
    let title = name.to_string();
    let printed = fields.iter().map(|field| {
        let (ident, title) = (field.ident, field.ident.to_string());
        if field.is_url {
            quote! { .field(#title, &self.#ident.as_deref().map(crate::options::printable_url)) }
        } else if field.is_function || field.is_secret {
            quote! { .field(#title, &crate::options::SetOption::redacted(&self.#ident)) }
        } else {
            quote! { .field(#title, &self.#ident) }
        }
    });
    let flattened = flattened.map(|field| {
        let title = field.to_string();
        quote! { .field(#title, &self.#field) }
    });
    quote! {
        /// Without what may be secret.
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.debug_struct(#title) #(#printed)* #flattened .finish()
            }
        }
    }
}

fn inside_option(kind: &Type) -> &Type {
    if let Type::Path(path) = kind
        && let Some(segment) = path.path.segments.last()
        && segment.ident == "Option"
        && let PathArguments::AngleBracketed(arguments) = &segment.arguments
        && let Some(GenericArgument::Type(inner)) = arguments.args.first()
    {
        return inner;
    }
    kind
}

/// The lines of a doc comment, as they are written.
fn docs(attributes: &[Attribute]) -> Vec<String> {
    let doc = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"));
    doc.filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    })
    .collect()
}
