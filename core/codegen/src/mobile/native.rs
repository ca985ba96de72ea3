//! Tables of the native library: the names that options have in Swift and Kotlin, and how the fields of errors cross.

use std::collections::BTreeSet;

use crate::Output;
use crate::api::{Api, ErrorField, ErrorFieldType, OptionType};
use crate::names::camel_case_with_acronyms;

const FOLDER: &str = "bindings-swift/src/generated";

/// Writes the tables.
pub(crate) fn write(api: &Api) -> Vec<Output> {
    vec![
        Output {
            path: format!("{FOLDER}/mod.rs").into(),
            text: "// generated from core/src by `make generate`; do not edit\n\
                   //! What is written from the declarations of core.\n\n\
                   mod error_fields;\nmod option_names;\n\n\
                   pub(crate) use error_fields::ErrorFields;\npub(crate) use option_names::OPTION_NAMES;\n"
                .to_owned(),
        },
        Output {
            path: format!("{FOLDER}/option_names.rs").into(),
            text: option_names(api),
        },
        Output {
            path: format!("{FOLDER}/error_fields.rs").into(),
            text: error_fields(api),
        },
    ]
}

/// The names of core that are others in Swift and Kotlin. Names of one word are the same, and words of other messages.
fn option_names(api: &Api) -> String {
    let options = api.options.iter().flat_map(|options| &options.fields);
    let options = options.filter(|field| field.kind != OptionType::Flattened);
    let names: BTreeSet<&str> = options
        .flat_map(|field| [Some(field.name.as_str()), field.client_name.as_deref()])
        .flatten()
        .filter(|name| name.contains('_'))
        .collect();
    let mut out = "// generated from core/src/options by `make generate`; do not edit\n\
        //! The names of options, which messages of core mention.\n\n\
        /// The name in core, and the one in Swift and Kotlin.\n\
        #[rustfmt::skip]\n\
        pub(crate) const OPTION_NAMES: &[(&str, &str)] = &[\n"
        .to_owned();
    for name in names {
        out.push_str(&format!(
            "    (\"{name}\", \"{}\"),\n",
            camel_case_with_acronyms(name)
        ));
    }
    out.push_str("];\n");
    out
}

/// The fields of an error as one struct of the buffer, see `bindings-swift/src/buffer.rs`.
fn error_fields(api: &Api) -> String {
    let mut out = format!(
        "// generated from core/src/error/details.rs by `make generate`; do not edit\n\
         //! The fields of errors on their way out.\n\n\
         use antiphon::error::ErrorDetails;\n\
         use serde::ser::{{Serialize, SerializeStruct, Serializer}};\n\n\
         /// The fields of an error, for the buffer that crosses.\n\
         pub(crate) struct ErrorFields<'a>(pub(crate) &'a ErrorDetails);\n\n\
         #[rustfmt::skip]\n\
         impl Serialize for ErrorFields<'_> {{\n    \
         fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {{\n        \
         let Self(details) = self;\n        \
         let mut fields = serializer.serialize_struct(\"ErrorDetails\", {})?;\n",
        api.error_fields.len()
    );
    for field in &api.error_fields {
        out.push_str(&format!(
            "        put(&mut fields, \"{}\", {})?;\n",
            field.name,
            value(field)
        ));
    }
    out.push_str(
        "        fields.end()\n    }\n}\n\n\
         fn put<S: SerializeStruct>(\n    fields: &mut S,\n    name: &'static str,\n    \
         value: Option<impl Serialize>,\n) -> Result<(), S::Error> {\n    \
         match value {\n        Some(value) => fields.serialize_field(name, &value),\n        \
         None => fields.skip_field(name),\n    }\n}\n",
    );
    out
}

fn value(field: &ErrorField) -> String {
    let name = match field.name.as_str() {
        "type" => "r#type",
        name => name,
    };
    match field.kind {
        ErrorFieldType::Integer if field.is_wide => format!("details.{name}"),
        ErrorFieldType::Integer => format!("details.{name}.map(i64::from)"),
        ErrorFieldType::Duration => {
            format!("details.{name}.map(|duration| duration.as_secs_f64())")
        }
        ErrorFieldType::Timeout => format!("details.{name}.map(|timeout| timeout.name())"),
        ErrorFieldType::Json => format!("details.{name}.as_ref().map(ToString::to_string)"),
        ErrorFieldType::Text | ErrorFieldType::Response => format!("details.{name}.as_ref()"),
    }
}
