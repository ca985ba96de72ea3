//! The API beside its types in Swift: resources with their methods, options, errors, views of a response. What they
//! build upon is written by hand, in `Sources/Antiphon`.

mod errors;
mod methods;
mod options;
mod views;

use crate::Output;
use crate::api::{Api, ChoiceValue, Docs, ErrorKind};
use crate::mobile::{NO_BREAK, Names, Spelling};
use crate::names::camel_case_with_acronyms;
use crate::names::lower_first_word;
use crate::schema::Schema;
use crate::text::wrap;

/// The folder of the generated files.
pub(super) const FOLDER: &str = "bindings-swift/swift/Sources/Antiphon/generated/api";

/// Names that are no rule's.
const NAMES: &[(&str, &str)] = &[("Xai", "xAI"), ("OpenAi", "openAI")];

/// Writes the files.
pub(crate) fn write(api: &Api, schema: &Schema) -> Vec<Output> {
    let names = Names::of(
        api,
        schema,
        &Spelling {
            id: camel_case_with_acronyms,
            error: |kind| match kind.is_family {
                true => errors::predicate(kind),
                false => format!("AntiphonError.{}", errors::case_name(kind)),
            },
            choice: |choice, value| format!("{choice}.{}", value_name(value)),
        },
    );
    let mut outputs = Vec::new();
    outputs.extend(methods::write(api, &names));
    outputs.extend(options::write(api, &names));
    outputs.extend(errors::write(api, &names));
    outputs.push(views::write(api, &names));
    outputs
}

/// A file, with the source of core that it is made from.
fn output(name: &str, source: &str, body: &str) -> Output {
    // What UniFFI writes is a module of its own, of which this one shows nothing.
    let import = match body.contains(": Native") {
        true => "internal import AntiphonNative\n\n",
        false => "",
    };
    let text = format!(
        "// generated from core/src/{source} by `make generate`; do not edit\n\
         // swift-format-ignore-file\n\n{import}{body}"
    );
    Output {
        path: format!("{FOLDER}/{name}.swift").into(),
        text: format!("{}\n", text.trim_end()),
    }
}

/// A documentation comment.
fn comment<T: AsRef<str>>(out: &mut String, indent: &str, paragraphs: &[T]) {
    for (position, paragraph) in paragraphs.iter().enumerate() {
        if position > 0 {
            out.push_str(&format!("{indent}///\n"));
        }
        for line in wrap(paragraph.as_ref(), indent.len() + 4, indent.len() + 4) {
            out.push_str(&format!("{indent}/// {line}\n").replace(NO_BREAK, " "));
        }
    }
}

/// The errors of a method, as the end of its documentation comment; `thrown` begins the list.
fn throws(out: &mut String, indent: &str, docs: &Docs, names: &Names, api: &Api, thrown: &str) {
    let docs = names.docs(docs);
    if docs.errors.is_empty() {
        return;
    }
    out.push_str(&format!("{indent}///\n{indent}/// {thrown}\n"));
    for (kind, when) in &docs.errors {
        let name = match api.error(kind) {
            Some(error) if error.is_family => {
                format!(
                    "any other error for which `{}` is true",
                    errors::predicate(error)
                )
            }
            Some(error) => format!("``AntiphonError/{}(_:)``", errors::case_name(error)),
            None => kind.clone(),
        };
        let text = format!("{name}: {when}");
        for (position, line) in wrap(&text, indent.len() + 8, indent.len() + 8)
            .iter()
            .enumerate()
        {
            let bullet = if position == 0 { "- " } else { "  " };
            out.push_str(&format!("{indent}///   {bullet}{line}\n"));
        }
    }
}

/// The case of a value of a choice.
fn value_name(value: &ChoiceValue) -> String {
    let name = NAMES.iter().find(|(ident, _)| *ident == value.ident);
    match name {
        Some((_, name)) => (*name).to_owned(),
        None => lower_first_word(&value.ident),
    }
}

/// The class of an error without its last word: `APIStatus`.
fn without_error(kind: &ErrorKind) -> &str {
    kind.class.strip_suffix("Error").unwrap_or(&kind.class)
}
