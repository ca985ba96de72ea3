//! Errors: a class for each kind, and the fields that all of them have.

use crate::Output;
use crate::api::{Api, ErrorField, ErrorFieldType, ErrorKind};
use crate::mobile::Names;
use crate::names::camel_case_with_acronyms;

use super::{comment, output, value_name};

/// The class above all others.
const ROOT: &str = "AntiphonError";

pub(super) fn write(api: &Api, names: &Names) -> Vec<Output> {
    let has_duration = api
        .error_fields
        .iter()
        .any(|field| field.kind == ErrorFieldType::Duration);
    let (types, reading): (&[&str], &[&str]) = match has_duration {
        true => (
            &["kotlin.time.Duration"],
            &[
                "kotlin.time.Duration",
                "kotlin.time.Duration.Companion.seconds",
            ],
        ),
        false => (&[], &[]),
    };
    vec![
        output("AntiphonError", "error/kinds.rs", types, &kinds(api, names)),
        output(
            "ErrorDetails",
            "error/details.rs",
            reading,
            &details(api, names),
        ),
    ]
}

fn kinds(api: &Api, names: &Names) -> String {
    let mut out = format!(
        "/**\n * What went wrong, with what is known about it.\n *\n \
         * The message says what happened, to which request, and what to do; it never holds a key.\n */\n\
         public sealed class {ROOT}(\n    /** Everything that is known. */\n    public val details: ErrorDetails,\n\
         ) : Exception(details.message) {{\n    \
         /** What happened, to which request, and what to do. */\n    \
         override val message: String get() = details.message\n"
    );
    for field in &api.error_fields {
        out.push('\n');
        comment(&mut out, "    ", &names.docs(&field.docs).paragraphs, &[]);
        out.push_str(&format!(
            "    public val {0}: {1}? get() = details.{0}\n",
            name(field),
            type_name(field)
        ));
    }
    out.push_str(
        "\n    internal companion object {\n        fun of(details: ErrorDetails): AntiphonError =\n            \
         when (details.kind) {\n",
    );
    let own: Vec<&ErrorKind> = api.errors.iter().filter(|kind| !kind.is_family).collect();
    for kind in &own {
        out.push_str(&format!(
            "                \"{0}\" -> {0}(details)\n",
            kind.class
        ));
    }
    // The native library is of the same version and knows no other kind; an error must be thrown all the same.
    let other = own.iter().find(|kind| kind.has_status).or(own.last());
    if let Some(other) = other {
        out.push_str(&format!(
            "                else -> {}(details)\n",
            other.class
        ));
    }
    out.push_str("            }\n    }\n}\n");
    for kind in &api.errors {
        out.push('\n');
        comment(&mut out, "", &names.docs(&kind.docs).paragraphs, &[]);
        let has_children = !kind.children(&api.errors).is_empty();
        let head = match (kind.is_family, has_children) {
            (true, _) => format!("public sealed class {}(\n", kind.class),
            (false, true) => format!("public open class {} internal constructor(\n", kind.class),
            (false, false) => format!("public class {} internal constructor(\n", kind.class),
        };
        out.push_str(&format!(
            "{head}    details: ErrorDetails,\n) : {}(details)\n",
            kind.parent
        ));
    }
    out
}

fn details(api: &Api, names: &Names) -> String {
    let mut out = "/** What is known about an error; what does not apply is null. */\n\
        public data class ErrorDetails(\n    \
        /** The name of the error's class, such as `RateLimitError`. */\n    \
        public val kind: String,\n    \
        /** What happened, to which request, and what to do. */\n    \
        public val message: String,\n"
        .to_owned();
    for field in &api.error_fields {
        comment(&mut out, "    ", &names.docs(&field.docs).paragraphs, &[]);
        out.push_str(&format!(
            "    public val {}: {}? = null,\n",
            name(field),
            type_name(field)
        ));
    }
    out.push_str(")\n\n");
    comment(
        &mut out,
        "",
        &names.docs(&api.timeouts.docs).paragraphs,
        &[],
    );
    out.push_str(&format!("public enum class {} {{\n", api.timeouts.name));
    for (position, value) in api.timeouts.values.iter().enumerate() {
        if position > 0 {
            out.push('\n');
        }
        comment(&mut out, "    ", &names.docs(&value.docs).paragraphs, &[]);
        out.push_str(&format!("    {},\n", value_name(value)));
    }
    out.push_str("}\n\n");

    out.push_str(&format!(
        "internal fun BufferReader.readErrorDetails(\n    kind: String,\n    message: String,\n): ErrorDetails {{\n    \
         val present = presence({})\n    return ErrorDetails(\n        kind,\n        message,\n",
        api.error_fields.len()
    ));
    for (index, field) in api.error_fields.iter().enumerate() {
        let read = match field.kind {
            ErrorFieldType::Text => "string()".to_owned(),
            ErrorFieldType::Integer if field.is_wide => "integer()".to_owned(),
            ErrorFieldType::Integer => "integer().toInt()".to_owned(),
            ErrorFieldType::Duration => "float().seconds".to_owned(),
            ErrorFieldType::Timeout => format!(
                "string().let {{ name -> {}.entries.find {{ it.name.equals(name, ignoreCase = true) }} }}",
                api.timeouts.name
            ),
            ErrorFieldType::Response => "readResponse()".to_owned(),
            ErrorFieldType::Json => "json()".to_owned(),
        };
        out.push_str(&format!(
            "        if (has(present, {index})) {read} else null,\n"
        ));
    }
    out.push_str("    )\n}\n");
    out
}

fn name(field: &ErrorField) -> String {
    camel_case_with_acronyms(&field.name)
}

fn type_name(field: &ErrorField) -> &'static str {
    match field.kind {
        ErrorFieldType::Text => "String",
        ErrorFieldType::Integer if field.is_wide => "Long",
        ErrorFieldType::Integer => "Int",
        ErrorFieldType::Duration => "Duration",
        ErrorFieldType::Timeout => "TimeoutKind",
        ErrorFieldType::Response => "Response",
        ErrorFieldType::Json => "Json",
    }
}
