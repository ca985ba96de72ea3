//! The `#[model(…)]` attribute, read.

use syn::{Attribute, Error, LitStr, Path};

/// What one `#[model(…)]` attribute says; absent parts are empty.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) tag: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) shape: bool,
    pub(crate) text: bool,
    pub(crate) list: bool,
    pub(crate) object: bool,
    pub(crate) untyped: bool,
    /// The part that a text in place of a list of parts is.
    pub(crate) text_as: Option<Path>,
    pub(crate) sequenced: bool,
    /// What the model is, where an endpoint returns it.
    pub(crate) reply: Option<String>,
    /// The fields one of which such an answer has.
    pub(crate) has: Vec<String>,
    /// The function that says of a value of a request that it is not checked.
    pub(crate) unchecked_if: Option<Path>,
}

impl Options {
    pub(crate) fn of(attributes: &[Attribute]) -> Result<Self, Error> {
        let mut options = Self::default();
        for attribute in attributes.iter().filter(|a| a.path().is_ident("model")) {
            attribute.parse_nested_meta(|meta| {
                let key = meta.path.get_ident().map(ToString::to_string);
                match key.as_deref() {
                    Some("tag") => options.tag = Some(meta.value()?.parse::<LitStr>()?.value()),
                    Some("name") => options.name = Some(meta.value()?.parse::<LitStr>()?.value()),
                    Some("alias") => options
                        .aliases
                        .push(meta.value()?.parse::<LitStr>()?.value()),
                    Some("reply") => options.reply = Some(meta.value()?.parse::<LitStr>()?.value()),
                    Some("text_as") => {
                        options.text_as = Some(meta.value()?.parse::<LitStr>()?.parse()?);
                    }
                    Some("unchecked_if") => {
                        options.unchecked_if = Some(meta.value()?.parse::<LitStr>()?.parse()?);
                    }
                    Some("has") => options.has.push(meta.value()?.parse::<LitStr>()?.value()),
                    Some("shape") => options.shape = true,
                    Some("text") => options.text = true,
                    Some("list") => options.list = true,
                    Some("object") => options.object = true,
                    Some("sequenced") => options.sequenced = true,
                    Some("untyped") => options.untyped = true,
                    _ => return Err(meta.error("unknown #[model] option")),
                }
                Ok(())
            })?;
        }
        Ok(options)
    }
}
