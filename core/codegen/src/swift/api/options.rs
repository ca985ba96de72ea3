//! Options: structs with a property and a labelled parameter for each; and what they choose from.

use crate::Output;
use crate::api::{Api, Choice, ChoiceJson, OptionField, OptionType, OptionsStruct, Scope};
use crate::mobile::{Names, option_docs};
use crate::names::camel_case_with_acronyms;

use super::super::quoted;
use super::{comment, output, value_name};

/// A file of core and the options that it declares.
const FILES: [(Scope, &str, &str); 3] = [
    (Scope::Client, "ClientOptions", "options/client.rs"),
    (Scope::Call, "CallOptions", "options/call.rs"),
    (Scope::Session, "SessionOptions", "options/session.rs"),
];

pub(super) fn write(api: &Api, names: &Names) -> Vec<Output> {
    let mut outputs: Vec<Output> = FILES
        .iter()
        .map(|(scope, class, source)| {
            let options = api.options_of(*scope);
            let text = options_struct(class, options, &properties(api, options), names);
            output(class, source, &text)
        })
        .collect();
    let mut text = String::new();
    for choice in &api.choices {
        if !text.is_empty() {
            text.push('\n');
        }
        write_choice(&mut text, choice, names);
        write_option_value(&mut text, choice);
    }
    outputs.push(output("Choices", "options/choices.rs", &text));
    outputs
}

/// The options with their names in core.
fn properties<'a>(api: &'a Api, options: &'a OptionsStruct) -> Vec<(&'a str, &'a OptionField)> {
    match options.scope {
        Scope::Client => api.client_options(),
        _ => options
            .fields
            .iter()
            .filter(|field| field.kind != OptionType::Function)
            .map(|field| (field.name.as_str(), field))
            .collect(),
    }
}

fn options_struct(
    class: &str,
    options: &OptionsStruct,
    fields: &[(&str, &OptionField)],
    names: &Names,
) -> String {
    let mut out = String::new();
    comment(&mut out, "", &names.docs(&options.docs).paragraphs);
    let has_function = fields
        .iter()
        .any(|(_, field)| field.kind == OptionType::Function);
    // Functions cannot be compared.
    let equatable = if has_function { "" } else { ", Equatable" };
    out.push_str(&format!("public struct {class}: Sendable{equatable} {{\n"));
    for (position, (name, field)) in fields.iter().enumerate() {
        if position > 0 {
            out.push('\n');
        }
        comment(&mut out, "    ", &option_docs(field, names));
        out.push_str(&format!(
            "    public var {}: {}\n",
            camel_case_with_acronyms(name),
            type_name(&field.kind)
        ));
    }
    out.push_str("\n    /// Options of which those that are given are set.\n    public init(\n");
    for (position, (name, field)) in fields.iter().enumerate() {
        let comma = if position + 1 < fields.len() { "," } else { "" };
        out.push_str(&format!(
            "        {}: {} = {}{comma}\n",
            camel_case_with_acronyms(name),
            type_name(&field.kind),
            unset(&field.kind)
        ));
    }
    out.push_str("    ) {\n");
    for (name, _) in fields {
        let name = camel_case_with_acronyms(name);
        out.push_str(&format!("        self.{name} = {name}\n"));
    }
    out.push_str("    }\n}\n\n");
    out.push_str(&format!(
        "extension {class}: Options, CustomStringConvertible, CustomReflectable {{\n    \
         var entries: [OptionEntry] {{\n        [\n"
    ));
    for (name, field) in fields {
        if field.kind == OptionType::Function {
            continue;
        }
        let secret = if field.is_secret {
            ", isSecret: true"
        } else {
            ""
        };
        let property = camel_case_with_acronyms(name);
        out.push_str(&format!(
            "            OptionEntry(\"{name}\", \"{property}\", {property}{secret}),\n"
        ));
    }
    out.push_str(&format!(
        "        ]\n    }}\n\n    \
         /// The options that are set; what may be secret is left out.\n    \
         public var description: String {{ text(of: \"{class}\") }}\n\n    \
         /// As ``description``, for `dump` and debuggers.\n    \
         public var customMirror: Mirror {{ Mirror(self, children: [\"description\": description]) }}\n}}\n"
    ));
    out
}

fn type_name(kind: &OptionType) -> String {
    match kind {
        OptionType::Count => "Int?".to_owned(),
        OptionType::Duration => "Duration?".to_owned(),
        OptionType::Text => "String?".to_owned(),
        OptionType::Flag => "Bool?".to_owned(),
        OptionType::Headers => "[String: String]".to_owned(),
        OptionType::Query => "JSON?".to_owned(),
        OptionType::Choice(name) => format!("{name}?"),
        OptionType::Function | OptionType::Flattened => {
            "(@Sendable () async throws -> String)?".to_owned()
        }
    }
}

/// The value of an option that is not set.
fn unset(kind: &OptionType) -> &'static str {
    match kind {
        OptionType::Headers => "[:]",
        _ => "nil",
    }
}

/// Writes an enum; its raw values are those of JSON where all of them are text.
pub(super) fn write_choice(out: &mut String, choice: &Choice, names: &Names) {
    comment(out, "", &names.docs(&choice.docs).paragraphs);
    let is_text = choice
        .values
        .iter()
        .all(|value| matches!(value.json, ChoiceJson::Text(_)));
    let raw = if is_text { "String, " } else { "" };
    out.push_str(&format!(
        "public enum {}: {raw}Sendable, CaseIterable {{\n",
        choice.name
    ));
    for value in &choice.values {
        comment(out, "    ", &names.docs(&value.docs).paragraphs);
        let name = value_name(value);
        out.push_str(&format!("    case {}", quoted(name.clone())));
        match &value.json {
            ChoiceJson::Text(text) if is_text && *text != name => {
                out.push_str(&format!(" = \"{text}\"\n"));
            }
            _ => out.push('\n'),
        }
    }
    out.push_str("}\n");
}

fn write_option_value(out: &mut String, choice: &Choice) {
    out.push_str(&format!(
        "\nextension {}: OptionValue {{\n    var option: JSON? {{\n        switch self {{\n",
        choice.name
    ));
    for value in &choice.values {
        let json = match &value.json {
            ChoiceJson::Text(text) => format!("\"{text}\""),
            ChoiceJson::Flag(flag) => flag.to_string(),
        };
        out.push_str(&format!("        case .{}: {json}\n", value_name(value)));
    }
    out.push_str("        }\n    }\n}\n");
}
