//! What stands around a declaration: `#[model(…)]`, doc comments, derives.

use syn::spanned::Spanned;
use syn::{Attribute, Error, Expr, ExprLit, Lit, LitStr, Meta};

/// What the `#[model(…)]` attributes of a declaration say.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) tag: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) shape: bool,
    pub(crate) form: Option<Form>,
    pub(crate) untyped: bool,
    given: Vec<String>,
}

/// The JSON type that a variant of a shape enum stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Text,
    List,
    Object,
}

impl Options {
    /// Reads the attributes; refuses what the generator does not know.
    pub(crate) fn of(attributes: &[Attribute]) -> Result<Self, Error> {
        let mut options = Self::default();
        for attribute in attributes {
            let path = attribute.path();
            if path.is_ident("model") {
                options.read(attribute)?;
            } else if !["doc", "derive", "expect", "allow", "must_use", "default"]
                .iter()
                .any(|known| path.is_ident(known))
            {
                return Err(Error::new(
                    attribute.span(),
                    "a model has doc comments, #[derive(…)], #[model(…)] and lints, and no other attribute",
                ));
            }
        }
        Ok(options)
    }

    /// Whether an option was given that makes no sense in this place.
    pub(crate) fn has_other_than(&self, allowed: &[&str]) -> bool {
        self.given
            .iter()
            .any(|option| !allowed.contains(&option.as_str()))
    }

    fn read(&mut self, attribute: &Attribute) -> Result<(), Error> {
        attribute.parse_nested_meta(|meta| {
            let key = meta.path.get_ident().map(ToString::to_string);
            match key.as_deref() {
                Some("tag") => self.tag = Some(meta.value()?.parse::<LitStr>()?.value()),
                Some("name") => self.name = Some(meta.value()?.parse::<LitStr>()?.value()),
                // Other spellings are read by core and never seen by a binding.
                Some("alias" | "text_as") => drop(meta.value()?.parse::<LitStr>()?),
                // Core alone tells answers apart, and checks requests.
                Some("reply" | "has" | "unchecked_if") => drop(meta.value()?.parse::<LitStr>()?),
                Some("shape") => self.shape = true,
                Some("text") => self.form = Some(Form::Text),
                Some("list") => self.form = Some(Form::List),
                Some("object") => self.form = Some(Form::Object),
                // Adds a method in Rust and says nothing about the wire.
                Some("sequenced") => {}
                Some("untyped") => self.untyped = true,
                _ => {
                    return Err(meta.error(
                        "the generator knows tag, name, alias, text_as, shape, text, list, object, untyped and sequenced in #[model(…)]",
                    ));
                }
            }
            self.given.extend(key);
            Ok(())
        })
    }
}

/// The lines of a doc comment, without the space that follows `///`.
pub(crate) fn docs(attributes: &[Attribute]) -> Vec<String> {
    let mut lines = Vec::new();
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
    {
        if let Meta::NameValue(pair) = &attribute.meta
            && let Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) = &pair.value
        {
            for line in text.value().split('\n') {
                lines.push(line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned());
            }
        }
    }
    lines
}

/// Whether `#[derive(…)]` names `Model`.
pub(crate) fn derives_model(attributes: &[Attribute]) -> bool {
    let mut found = false;
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"))
    {
        // A derive that does not parse is the compiler's to report.
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta
                .path
                .segments
                .last()
                .is_some_and(|segment| segment.ident == "Model");
            Ok(())
        });
    }
    found
}

/// Whether `#[cfg(test)]` keeps the declaration out of the crate.
pub(crate) fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Ident>()
                .is_ok_and(|condition| condition == "test")
    })
}
