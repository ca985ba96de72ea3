//! The grammar of `error_kinds!`: how the rows of `core/src/error/kinds.rs` are written.
//!
//! Two crates read the rows: `antiphon-derive` makes Rust of them, `antiphon-codegen` the other
//! languages. Both compile this file, so that there is one grammar.
//!
//! ```text
//! /// What the error means.
//! RateLimit: RateLimitError < Status, status 429;
//! InternalServer: InternalServerError < Status, status 500..;
//! Status: APIStatusError < Api, status other;
//! family Api: APIError;
//! ```

use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, LitInt, Result, Token};

/// All rows, in their order: a class stands after the one above it.
pub(crate) struct Rows(pub(crate) Vec<KindRow>);

/// A kind of error, or a family of kinds.
pub(crate) struct KindRow {
    /// The doc comment.
    pub(crate) attributes: Vec<Attribute>,
    /// Whether no error is of this kind itself: a class above others.
    pub(crate) is_family: bool,
    /// The name in Rust: `RateLimit`.
    pub(crate) kind: Ident,
    /// The name of the class in the other languages: `RateLimitError`.
    pub(crate) class: Ident,
    /// The kind above it; `None` below the root.
    pub(crate) parent: Option<Ident>,
    /// The HTTP status that it stands for.
    pub(crate) status: Option<Status>,
}

/// The HTTP statuses that a kind stands for.
pub(crate) enum Status {
    /// This one.
    Exactly(LitInt),
    /// This one and all above.
    From(LitInt),
    /// Every error status that no other kind stands for.
    Other,
}

impl Parse for Rows {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut rows: Vec<KindRow> = Vec::new();
        while !input.is_empty() {
            let row: KindRow = input.parse()?;
            input.parse::<Token![;]>()?;
            if let Some(parent) = &row.parent
                && !rows.iter().any(|row| row.kind == *parent)
            {
                let message = format!("there is no row `{parent}` above this one");
                return Err(syn::Error::new(parent.span(), message));
            }
            rows.push(row);
        }
        Ok(Self(rows))
    }
}

impl Parse for KindRow {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let is_family = input.peek(word::family) && !input.peek2(Token![:]);
        if is_family {
            input.parse::<word::family>()?;
        }
        let kind = input.parse()?;
        input.parse::<Token![:]>()?;
        let class = input.parse()?;
        let parent = match input.parse::<Option<Token![<]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        let status = match input.parse::<Option<Token![,]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        Ok(Self {
            attributes,
            is_family,
            kind,
            class,
            parent,
            status,
        })
    }
}

impl Parse for Status {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.parse::<word::status>()?;
        if input.parse::<Option<word::other>>()?.is_some() {
            return Ok(Self::Other);
        }
        let status = input.parse()?;
        Ok(match input.parse::<Option<Token![..]>>()? {
            Some(_) => Self::From(status),
            None => Self::Exactly(status),
        })
    }
}

/// The words of the grammar that Rust does not reserve.
mod word {
    syn::custom_keyword!(family);
    syn::custom_keyword!(other);
    syn::custom_keyword!(status);
}
