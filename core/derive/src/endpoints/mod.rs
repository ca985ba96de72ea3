//! `endpoints!`: the tables and the resources of Rust from the rows of the API.

#[allow(dead_code, reason = "the generator of the bindings reads the rest")]
mod rows;

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Attribute, Error, Ident};

use rows::{Call, Dotted, MethodKind, MethodRow, Reply, ResourceRow, Rows};

pub(crate) fn expand(input: TokenStream) -> Result<TokenStream, Error> {
    let rows: Rows = syn::parse2(input)?;
    let table = expand_table(&rows)?;
    let replies = expand_replies(&rows);
    let resources = rows
        .resources
        .iter()
        .map(|resource| expand_resource(&rows, resource))
        .collect::<Result<Vec<_>, _>>()?;
    let client = expand_client(&rows)?;
    Ok(quote! { #table #replies #(#resources)* #client })
}

/// `ENDPOINTS` and `OPERATIONS`.
fn expand_table(rows: &Rows) -> Result<TokenStream, Error> {
    let calls: Vec<(&MethodRow, &Call)> = calls(rows).collect();
    let streamed: BTreeSet<String> = rows
        .methods
        .iter()
        .filter_map(|row| match &row.kind {
            MethodKind::Events(endpoint) => Some(endpoint.text()),
            _ => None,
        })
        .collect();
    let endpoints = calls.iter().map(|(row, call)| {
        let (name, http, path) = (row.path.text(), &call.method, &call.path);
        let returns = reply_ident(&call.reply);
        let is_streamed = streamed.contains(&name);
        let (parameters, check, write) = match &call.request {
            None => (
                quote! { Parameters::None },
                quote! { |_| Ok(()) },
                quote! { None },
            ),
            Some(request) => {
                let model = &request.model;
                let write = match is_streamed {
                    true => quote! { Some(request::streamed_body::<crate::model::#model>) },
                    false => quote! { Some(request::body::<crate::model::#model>) },
                };
                let check = quote! { request::check_query::<crate::model::#model> };
                if !request.is_body {
                    (quote! { Parameters::Query }, check, quote! { None })
                } else if request.in_query.is_empty() {
                    (quote! { Parameters::Body }, quote! { |_| Ok(()) }, write)
                } else {
                    let names = request.in_query.iter().map(ToString::to_string);
                    (
                        quote! { Parameters::BodyAndQuery(&[#(#names),*]) },
                        check,
                        write,
                    )
                }
            }
        };
        quote! {
            Endpoint {
                name: #name,
                method: ::reqwest::Method::#http,
                path: #path,
                parameters: #parameters,
                returns: Returns::#returns,
                is_streamed: #is_streamed,
                check_query: #check,
                write_body: #write,
            },
        }
    });
    let mut operations = Vec::new();
    let mut constants = Vec::new();
    for row in &rows.methods {
        let name = row.path.text();
        let name = name.strip_prefix("client.").unwrap_or(&name);
        let action = match &row.kind {
            MethodKind::Call(_) => {
                let endpoint = endpoint_of(rows, &row.path)?;
                let constant = constant_of(&row.path);
                constants.push(
                    quote! { pub(crate) static #constant: &Endpoint = &ENDPOINTS[#endpoint]; },
                );
                quote! { Action::Call(&ENDPOINTS[#endpoint]) }
            }
            MethodKind::Events(path) => {
                let endpoint = endpoint_of(rows, path)?;
                quote! { Action::Events(&ENDPOINTS[#endpoint]) }
            }
            MethodKind::Wait(path) => {
                let endpoint = endpoint_of(rows, path)?;
                quote! { Action::Wait(&ENDPOINTS[#endpoint]) }
            }
            MethodKind::Session => quote! { Action::Session },
            MethodKind::Path(http) => quote! { Action::Path(::reqwest::Method::#http) },
            // Another name is not another operation.
            MethodKind::Alias(_) => continue,
        };
        operations.push(quote! { Operation { name: #name, action: #action }, });
    }
    let (endpoint_count, operation_count) = (calls.len(), operations.len());
    Ok(quote! {
        /// Every endpoint, in the order of the API's documentation.
        pub static ENDPOINTS: [Endpoint; #endpoint_count] = [#(#endpoints)*];

        /// Every method that [`Client::call_raw`](super::Client::call_raw) and its siblings know by name.
        pub static OPERATIONS: [Operation; #operation_count] = [#(#operations)*];

        /// The endpoints by name, for calls from Rust.
        pub(crate) mod endpoint_of {
            use super::{ENDPOINTS, Endpoint};
            #(#constants)*
        }
    })
}

/// `Returns`, `Reply` and how one leads to the other.
fn expand_replies(rows: &Rows) -> TokenStream {
    let mut models: Vec<&Ident> = Vec::new();
    for (_, call) in calls(rows) {
        if let Reply::Model(model) = &call.reply
            && !models.contains(&model)
        {
            models.push(model);
        }
    }
    quote! {
        /// What an endpoint returns.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        #[allow(missing_docs, reason = "each is the type of the model of this name")]
        pub enum Returns {
            #(#models,)*
            /// One page of a list of items.
            Page,
        }

        /// The answer to a call by name; serializes as what it holds.
        #[derive(Debug, Clone, ::serde::Serialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        #[allow(missing_docs, reason = "each is the type of the model of this name")]
        pub enum Reply {
            #(#models(Box<crate::model::#models>),)*
            /// One page of a list of items.
            Page(Box<super::Page>),
            /// The JSON of an answer that this version does not know.
            Json(::serde_json::Value),
        }

        impl super::Client {
            /// Sends a call and reads the answer as what its endpoint returns.
            pub(super) async fn fetch_reply(
                &self,
                call: super::call::Call,
            ) -> crate::error::Result<super::Raw<Reply>> {
                Ok(match call.endpoint.returns {
                    #(
                        Returns::#models => self
                            .fetch_call::<crate::model::#models>(&call)
                            .await?
                            .map(|reply| Reply::#models(Box::new(reply))),
                    )*
                    Returns::Page => self.fetch_page(call).await?.map(|page| Reply::Page(Box::new(page))),
                })
            }
        }
    }
}

/// The struct of a resource, with its methods and the resources below it.
fn expand_resource(rows: &Rows, resource: &ResourceRow) -> Result<TokenStream, Error> {
    let (docs, class) = (&resource.attributes, &resource.class);
    let path = resource.path.text();
    let methods = rows.methods.iter().filter(|row| row.path.parent() == path);
    let methods = methods
        .map(|row| expand_method(rows, row))
        .collect::<Result<Vec<_>, _>>()?;
    let children = rows
        .resources
        .iter()
        .filter(|child| child.path.parent() == path)
        .map(|child| {
            let (docs, name, class) = (&child.attributes, &child.path.name, &child.class);
            quote! {
                #(#docs)*
                #[must_use]
                pub fn #name(&self) -> #class {
                    #class { client: self.client.clone() }
                }
            }
        });
    Ok(quote! {
        #(#docs)*
        #[derive(Debug, Clone)]
        pub struct #class {
            client: super::Client,
        }

        impl #class {
            /// The client that the calls are made with.
            #[must_use]
            pub fn client(&self) -> &super::Client {
                &self.client
            }

            #(#children)*
            #(#methods)*
        }
    })
}

/// The resources of a client, and methods that have a second name there.
fn expand_client(rows: &Rows) -> Result<TokenStream, Error> {
    let resources = rows
        .resources
        .iter()
        .filter(|row| row.path.parents.is_empty())
        .map(|row| {
            let (docs, name, class) = (&row.attributes, &row.path.name, &row.class);
            quote! {
                #(#docs)*
                #[must_use]
                pub fn #name(&self) -> #class {
                    #class { client: self.clone() }
                }
            }
        });
    let mut aliases = Vec::new();
    for row in &rows.methods {
        let MethodKind::Alias(other) = &row.kind else {
            continue;
        };
        let target = method_named(rows, other)?;
        let (call, returned) = match &target.kind {
            MethodKind::Call(call) => (call, reply_type(&call.reply)),
            MethodKind::Events(endpoint) => (
                call_of(rows, endpoint)?,
                quote! { crate::stream::ResponseStream },
            ),
            _ => {
                return Err(Error::new(
                    other.name.span(),
                    "only a call or its events have a second name",
                ));
            }
        };
        let (docs, name, method) = (&row.attributes, &row.path.name, &other.name);
        let accessors = &other.parents;
        let (parameters, arguments) = arguments_of(call);
        aliases.push(quote! {
            #(#docs)*
            pub async fn #name(&self, #parameters) -> crate::error::Result<#returned> {
                self #(.#accessors())* .#method(#arguments).await
            }
        });
    }
    Ok(quote! {
        impl super::Client {
            #(#resources)*
            #(#aliases)*
        }
    })
}

fn expand_method(rows: &Rows, row: &MethodRow) -> Result<TokenStream, Error> {
    let (endpoint, call, returned, function) = match &row.kind {
        MethodKind::Call(call) => {
            let function = match &call.reply {
                Reply::Model(_) => "fetch",
                Reply::Page(_) => "page",
            };
            (&row.path, call, reply_type(&call.reply), function)
        }
        MethodKind::Events(endpoint) => {
            let call = call_of(rows, endpoint)?;
            (
                endpoint,
                call,
                quote! { crate::stream::ResponseStream },
                "open",
            )
        }
        MethodKind::Wait(endpoint) => {
            let call = call_of(rows, endpoint)?;
            (endpoint, call, reply_type(&call.reply), "wait_for")
        }
        // By hand: what they return is not a type of this layer.
        MethodKind::Session | MethodKind::Path(_) | MethodKind::Alias(_) => {
            return Ok(TokenStream::new());
        }
    };
    let (docs, name) = (&row.attributes, &row.path.name);
    let (constant, function) = (constant_of(endpoint), format_ident!("{function}"));
    let (parameters, _) = arguments_of(call);
    let ids = ids_of(call);
    let id_names = ids.iter().map(ToString::to_string);
    let id_pairs = quote! { &[#((#id_names, #ids)),*] };
    let body = |request: TokenStream| {
        quote! {
            self.client
                .#function(endpoint_of::#constant, super::call::parameters(#id_pairs, #request))
                .await
        }
    };
    let Some(_) = &call.request else {
        let body = body(quote! { ::serde_json::Map::<String, ::serde_json::Value>::new() });
        return Ok(quote! {
            #(#docs)*
            pub async fn #name(&self, #parameters) -> crate::error::Result<#returned> {
                #body
            }
        });
    };
    let body = body(quote! { request });
    let json_name = format_ident!("{name}_json");
    let json_docs = docs_of_json(name, docs);
    Ok(quote! {
        #(#docs)*
        pub async fn #name(&self, #parameters) -> crate::error::Result<#returned> {
            #body
        }

        #json_docs
        pub async fn #json_name(
            &self,
            #(#ids: &str,)*
            request: ::serde_json::Value,
        ) -> crate::error::Result<#returned> {
            #body
        }
    })
}

fn docs_of_json(name: &Ident, docs: &[Attribute]) -> TokenStream {
    let first = format!(
        " As [`{name}`](Self::{name}), with the parameters as JSON: for parameters that this version does not know,"
    );
    let errors = format!(" As [`{name}`](Self::{name}).");
    // Clippy asks for the section where the method can fail.
    let errors = (!docs.is_empty()).then(|| {
        quote! {
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = #errors]
        }
    });
    quote! {
        #[doc = #first]
        #[doc = " and requests that come from another language."]
        #errors
    }
}

/// The parameters of a method, and the same as the arguments of a call of it.
fn arguments_of(call: &Call) -> (TokenStream, TokenStream) {
    let ids = ids_of(call);
    let request = call.request.iter().map(|request| {
        let model = &request.model;
        quote! { request: crate::model::#model }
    });
    let argument = call.request.iter().map(|_| quote! { request });
    (
        quote! { #(#ids: &str,)* #(#request)* },
        quote! { #(#ids,)* #(#argument)* },
    )
}

/// The parameters in the path.
fn ids_of(call: &Call) -> Vec<Ident> {
    let path = call.path.value();
    let ids = path
        .split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
    ids.map(|id| Ident::new(id, Span::call_site())).collect()
}

fn calls(rows: &Rows) -> impl Iterator<Item = (&MethodRow, &Call)> {
    rows.methods.iter().filter_map(|row| match &row.kind {
        MethodKind::Call(call) => Some((row, call)),
        _ => None,
    })
}

fn method_named<'a>(rows: &'a Rows, path: &Dotted) -> Result<&'a MethodRow, Error> {
    let found = rows
        .methods
        .iter()
        .find(|row| row.path.text() == path.text());
    found.ok_or_else(|| Error::new(path.name.span(), "there is no row of this name"))
}

fn call_of<'a>(rows: &'a Rows, path: &Dotted) -> Result<&'a Call, Error> {
    match &method_named(rows, path)?.kind {
        MethodKind::Call(call) => Ok(call),
        _ => Err(Error::new(path.name.span(), "this row is not a call")),
    }
}

/// The place of an endpoint in the table.
fn endpoint_of(rows: &Rows, path: &Dotted) -> Result<usize, Error> {
    let found = calls(rows).position(|(row, _)| row.path.text() == path.text());
    found.ok_or_else(|| Error::new(path.name.span(), "there is no call of this name"))
}

/// `RESPONSES_INPUT_ITEMS_LIST`
fn constant_of(path: &Dotted) -> Ident {
    format_ident!("{}", path.text().replace('.', "_").to_uppercase())
}

fn reply_ident(reply: &Reply) -> Ident {
    match reply {
        Reply::Model(model) => model.clone(),
        Reply::Page(_) => format_ident!("Page"),
    }
}

fn reply_type(reply: &Reply) -> TokenStream {
    match reply {
        Reply::Model(model) => quote! { crate::model::#model },
        Reply::Page(_) => quote! { super::Page },
    }
}
