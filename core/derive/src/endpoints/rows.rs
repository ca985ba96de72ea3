//! The grammar of `endpoints!`: how the rows of `core/src/api/endpoints.rs` are written.
//!
//! Two crates read the rows: `antiphon-derive` makes Rust of them, `antiphon-codegen` the other
//! languages. Both compile this file, so that there is one grammar.
//!
//! ```text
//! /// What the resource is.
//! resource responses.input_items: InputItems;
//!
//! /// What the method does.
//! ///
//! /// # Errors
//! ///
//! /// - `NotFound`: The response is not stored.
//! responses.compact: POST "/responses/compact", body CompactRequest -> CompactedResponse;
//! conversations.create: POST "/conversations", optional body ConversationCreateRequest -> Conversation;
//! conversations.items.list: GET "/conversations/{conversation_id}/items", query ListRequest -> Page<InputItem>;
//! conversations.items.create: POST "/…", body ConversationItemsRequest, query [include] -> ItemPage;
//! responses.stream: events of responses.create;
//! responses.wait: wait for responses.retrieve;
//! responses.connect: session;
//! client.get: GET path -> Json;
//! client.generate_response: same as responses.create;
//! ```

use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, LitStr, Result, Token, bracketed};

/// All rows, in their order.
pub(crate) struct Rows {
    /// The resources: groups of methods, each a class in every language.
    pub(crate) resources: Vec<ResourceRow>,
    /// The methods.
    pub(crate) methods: Vec<MethodRow>,
}

/// A group of methods.
pub(crate) struct ResourceRow {
    /// The doc comment.
    pub(crate) attributes: Vec<Attribute>,
    /// Where a client has it: `responses.input_items`.
    pub(crate) path: Dotted,
    /// The class.
    pub(crate) class: Ident,
}

/// A method of a resource, or of the client.
pub(crate) struct MethodRow {
    /// The doc comment.
    pub(crate) attributes: Vec<Attribute>,
    /// The resource and the name: `responses.input_items.list`.
    pub(crate) path: Dotted,
    /// What the method does.
    pub(crate) kind: MethodKind,
}

/// The kinds of methods.
pub(crate) enum MethodKind {
    /// Sends one request and reads the whole answer.
    Call(Call),
    /// The events of the response that another method gives whole.
    Events(Dotted),
    /// Calls another method and then retrieves the response until it is finished.
    Wait(Dotted),
    /// Opens a session over a WebSocket.
    Session,
    /// Sends a request to any path, with this HTTP method.
    Path(Ident),
    /// Another name of a method.
    Alias(Dotted),
}

/// One request and its answer.
pub(crate) struct Call {
    /// The HTTP method.
    pub(crate) method: Ident,
    /// The path below the base URL, with parameters in braces.
    pub(crate) path: LitStr,
    /// The type of the other parameters, if there are any.
    pub(crate) request: Option<Request>,
    /// What the answer is read as.
    pub(crate) reply: Reply,
}

/// The parameters that are not in the path.
pub(crate) struct Request {
    /// The struct that has them.
    pub(crate) model: Ident,
    /// Whether they go into the body, and not into the query.
    pub(crate) is_body: bool,
    /// Whether a call may leave all of them out.
    pub(crate) is_optional: bool,
    /// The parameters that go into the query, of a request whose others go into the body.
    pub(crate) in_query: Vec<Ident>,
}

/// What an answer is read as.
pub(crate) enum Reply {
    /// A type of the model.
    Model(Ident),
    /// A page of a list; the type of its items.
    Page(Ident),
}

/// Names with dots between them: `responses.input_items.list`.
#[derive(Clone)]
pub(crate) struct Dotted {
    /// All names but the last.
    pub(crate) parents: Vec<Ident>,
    /// The last name.
    pub(crate) name: Ident,
}

impl Dotted {
    /// The text, as it is written.
    #[must_use]
    pub(crate) fn text(&self) -> String {
        match self.parent() {
            parent if parent.is_empty() => plain(&self.name),
            parent => format!("{parent}.{}", plain(&self.name)),
        }
    }

    /// All names but the last, with dots between them.
    #[must_use]
    pub(crate) fn parent(&self) -> String {
        let names: Vec<String> = self.parents.iter().map(plain).collect();
        names.join(".")
    }
}

impl Parse for Rows {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut rows = Self {
            resources: Vec::new(),
            methods: Vec::new(),
        };
        while !input.is_empty() {
            let attributes = input.call(Attribute::parse_outer)?;
            if input.peek(word::resource) && !input.peek2(Token![.]) {
                input.parse::<word::resource>()?;
                let path = input.parse()?;
                input.parse::<Token![:]>()?;
                let class = input.parse()?;
                rows.resources.push(ResourceRow {
                    attributes,
                    path,
                    class,
                });
            } else {
                let path = input.parse()?;
                input.parse::<Token![:]>()?;
                let kind = input.parse()?;
                rows.methods.push(MethodRow {
                    attributes,
                    path,
                    kind,
                });
            }
            input.parse::<Token![;]>()?;
        }
        Ok(rows)
    }
}

impl Parse for MethodKind {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let next = input.lookahead1();
        if next.peek(word::events) {
            input.parse::<word::events>()?;
            input.parse::<word::of>()?;
            Ok(Self::Events(input.parse()?))
        } else if next.peek(word::wait) {
            input.parse::<word::wait>()?;
            input.parse::<Token![for]>()?;
            Ok(Self::Wait(input.parse()?))
        } else if next.peek(word::same) {
            input.parse::<word::same>()?;
            input.parse::<Token![as]>()?;
            Ok(Self::Alias(input.parse()?))
        } else if next.peek(word::session) {
            input.parse::<word::session>()?;
            Ok(Self::Session)
        } else if input.peek(Ident) && input.peek2(word::path) {
            let method = http_method(input)?;
            input.parse::<word::path>()?;
            input.parse::<Token![->]>()?;
            input.parse::<word::Json>()?;
            Ok(Self::Path(method))
        } else {
            Ok(Self::Call(input.parse()?))
        }
    }
}

impl Parse for Call {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let method = http_method(input)?;
        let path = input.parse()?;
        let request = match input.parse::<Option<Token![,]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        input.parse::<Token![->]>()?;
        Ok(Self {
            method,
            path,
            request,
            reply: input.parse()?,
        })
    }
}

impl Parse for Request {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let is_optional = input.parse::<Option<word::optional>>()?.is_some();
        let next = input.lookahead1();
        let is_body = next.peek(word::body);
        if is_body {
            input.parse::<word::body>()?;
        } else if next.peek(word::query) {
            input.parse::<word::query>()?;
        } else {
            return Err(next.error());
        }
        let model = input.parse()?;
        let mut in_query = Vec::new();
        if input.parse::<Option<Token![,]>>()?.is_some() {
            input.parse::<word::query>()?;
            let names;
            bracketed!(names in input);
            in_query.extend(names.parse_terminated(Ident::parse, Token![,])?);
        }
        Ok(Self {
            model,
            is_body,
            // A query holds filters only: no call needs one.
            is_optional: is_optional || !is_body,
            in_query,
        })
    }
}

impl Parse for Reply {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let model: Ident = input.parse()?;
        if model != "Page" {
            return Ok(Self::Model(model));
        }
        input.parse::<Token![<]>()?;
        let item = input.parse()?;
        input.parse::<Token![>]>()?;
        Ok(Self::Page(item))
    }
}

impl Parse for Dotted {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut name: Ident = input.parse()?;
        let mut parents = Vec::new();
        while input.parse::<Option<Token![.]>>()?.is_some() {
            parents.push(std::mem::replace(&mut name, input.parse()?));
        }
        Ok(Self { parents, name })
    }
}

/// The words of the grammar that Rust does not reserve.
mod word {
    syn::custom_keyword!(body);
    syn::custom_keyword!(events);
    syn::custom_keyword!(of);
    syn::custom_keyword!(optional);
    syn::custom_keyword!(path);
    syn::custom_keyword!(query);
    syn::custom_keyword!(resource);
    syn::custom_keyword!(same);
    syn::custom_keyword!(session);
    syn::custom_keyword!(wait);
    syn::custom_keyword!(Json);
}

fn http_method(input: ParseStream<'_>) -> Result<Ident> {
    let method: Ident = input.parse()?;
    if ["DELETE", "GET", "PATCH", "POST", "PUT"]
        .iter()
        .any(|known| method == known)
    {
        return Ok(method);
    }
    Err(syn::Error::new(
        method.span(),
        "expected an HTTP method, `events of`, `wait for`, `same as` or `session`",
    ))
}

/// A name as the wire has it, without `r#`.
fn plain(name: &Ident) -> String {
    name.to_string().trim_start_matches("r#").to_owned()
}
