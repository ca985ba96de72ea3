//! Errors: an enum with a case for each kind, and the fields that all of them have.

use crate::Output;
use crate::api::{Api, ErrorField, ErrorFieldType, ErrorKind};
use crate::mobile::Names;
use crate::names::camel_case_with_acronyms;

use crate::names::lower_first_word;

use super::{comment, options, output, without_error};

pub(super) fn write(api: &Api, names: &Names) -> Vec<Output> {
    vec![
        output("AntiphonError", "error/kinds.rs", &kinds(api, names)),
        output("ErrorDetails", "error/details.rs", &details(api, names)),
    ]
}

/// The case of a kind: `rateLimit`.
pub(super) fn case_name(kind: &ErrorKind) -> String {
    lower_first_word(without_error(kind))
}

/// The property that is true for a kind and those below it: `isAPIStatusError`.
pub(super) fn predicate(kind: &ErrorKind) -> String {
    format!("is{}", kind.class)
}

fn kinds(api: &Api, names: &Names) -> String {
    let cases: Vec<&ErrorKind> = api.errors.iter().filter(|kind| !kind.is_family).collect();
    let mut out = "/// What went wrong, with what is known about it.\n\
        ///\n\
        /// ```swift\n\
        /// do {\n\
        ///     …\n\
        /// } catch AntiphonError.rateLimit(let details) {\n\
        ///     print(\"try again in \\(details.retryAfter ?? .seconds(1))\")\n\
        /// } catch let error as AntiphonError {\n\
        ///     print(error.message)\n\
        /// }\n\
        /// ```\n\
        ///\n\
        /// The message says what happened, to which request, and what to do; it never holds a key.\n\
        public enum AntiphonError: Error, Sendable, Equatable {\n"
        .to_owned();
    for kind in &cases {
        comment(&mut out, "    ", &names.docs(&kind.docs).paragraphs);
        out.push_str(&format!("    case {}(ErrorDetails)\n", case_name(kind)));
    }
    let all: Vec<String> = cases
        .iter()
        .map(|kind| format!(".{}(let details)", case_name(kind)))
        .collect();
    out.push_str(&format!(
        "\n    /// Everything that is known.\n    public var details: ErrorDetails {{\n        switch self {{\n        \
         case {}:\n            details\n        }}\n    }}\n}}\n",
        all.join(",\n            ")
    ));
    out.push_str(
        "\n/// The families of errors, each a class above others in languages where errors are classes.\nextension AntiphonError {\n",
    );
    let families = api
        .errors
        .iter()
        .filter(|kind| !kind.children(&api.errors).is_empty());
    for (position, family) in families.enumerate() {
        if position > 0 {
            out.push('\n');
        }
        comment(&mut out, "    ", &names.docs(&family.docs).paragraphs);
        let below: Vec<String> = cases
            .iter()
            .filter(|kind| kind.is_below(&family.class, &api.errors))
            .map(|kind| format!(".{}", case_name(kind)))
            .collect();
        out.push_str(&format!(
            "    public var {}: Bool {{\n        switch self {{\n        case {}:\n            true\n        \
             default: false\n        }}\n    }}\n",
            predicate(family),
            below.join(",\n            ")
        ));
    }
    out.push_str(
        "}\n\nextension AntiphonError {\n    init(_ details: ErrorDetails) {\n        \
         self =\n            switch details.kind {\n",
    );
    for kind in &cases {
        out.push_str(&format!(
            "            case \"{}\": .{}(details)\n",
            kind.class,
            case_name(kind)
        ));
    }
    // The native library is of the same version and knows no other kind; an error must be thrown all the same.
    let other = cases.iter().find(|kind| kind.has_status).or(cases.last());
    if let Some(other) = other {
        out.push_str(&format!(
            "            default: .{}(details)\n",
            case_name(other)
        ));
    }
    out.push_str("            }\n    }\n}\n");
    out
}

fn details(api: &Api, names: &Names) -> String {
    let mut out = "/// What is known about an error; what does not apply is nil.\n\
        public struct ErrorDetails: Sendable, Hashable {\n    \
        /// The name that the kind of error has in languages where errors are classes, such as `RateLimitError`.\n    \
        public var kind: String\n\n    \
        /// What happened, to which request, and what to do.\n    \
        public var message: String\n"
        .to_owned();
    for field in &api.error_fields {
        out.push('\n');
        comment(&mut out, "    ", &names.docs(&field.docs).paragraphs);
        out.push_str(&format!(
            "    public var {}: {}?\n",
            name(field),
            type_name(field.kind)
        ));
    }
    out.push_str("\n    /// Details of an error, such as one for a test.\n    public init(\n        kind: String,\n        message: String");
    for field in &api.error_fields {
        out.push_str(&format!(
            ",\n        {}: {}? = nil",
            name(field),
            type_name(field.kind)
        ));
    }
    out.push_str("\n    ) {\n        self.kind = kind\n        self.message = message\n");
    for field in &api.error_fields {
        out.push_str(&format!("        self.{0} = {0}\n", name(field)));
    }
    out.push_str("    }\n}\n");

    out.push_str("\nextension AntiphonError {\n    /// What happened, to which request, and what to do.\n    public var message: String { details.message }\n");
    for field in &api.error_fields {
        out.push('\n');
        comment(&mut out, "    ", &names.docs(&field.docs).paragraphs);
        out.push_str(&format!(
            "    public var {0}: {1}? {{ details.{0} }}\n",
            name(field),
            type_name(field.kind)
        ));
    }
    out.push_str("}\n\n");
    options::write_choice(&mut out, &api.timeouts, names);

    out.push_str(&format!(
        "\nextension ErrorDetails {{\n    \
         /// Reads the fields that the native library hands over.\n    \
         init(kind: String, message: String, reading reader: inout BufferReader) {{\n        \
         self.init(kind: kind, message: message)\n        \
         let present = reader.presence({})\n",
        api.error_fields.len()
    ));
    for (index, field) in api.error_fields.iter().enumerate() {
        let read = format!("reader.optional(present[{index}])");
        let name = name(field);
        out.push_str(&match field.kind {
            ErrorFieldType::Duration => {
                format!("        let {name}: Double? = {read}\n        self.{name} = {name}.map {{ .seconds($0) }}\n")
            }
            ErrorFieldType::Timeout => format!(
                "        let {name}: String? = {read}\n        self.{name} = {name}.flatMap({}.init(rawValue:))\n",
                api.timeouts.name
            ),
            _ => format!("        {name} = {read}\n"),
        });
    }
    out.push_str("    }\n}\n");
    out
}

fn name(field: &ErrorField) -> String {
    camel_case_with_acronyms(&field.name)
}

fn type_name(kind: ErrorFieldType) -> &'static str {
    match kind {
        ErrorFieldType::Text => "String",
        ErrorFieldType::Integer => "Int",
        ErrorFieldType::Duration => "Duration",
        ErrorFieldType::Timeout => "TimeoutKind",
        ErrorFieldType::Response => "Response",
        ErrorFieldType::Json => "JSON",
    }
}
