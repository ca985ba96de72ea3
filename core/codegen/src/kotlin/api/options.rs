//! Options: classes with a property for each, which a lambda sets; and what they choose from.

use crate::Output;
use crate::api::{Api, Choice, ChoiceJson, OptionField, OptionType, OptionsStruct, Scope};
use crate::mobile::{Names, option_docs};
use crate::names::camel_case_with_acronyms;

use super::{comment, output, value_name};

/// The options of a scope, the source of core that declares them, and an example.
const FILES: [(Scope, &str, &str, &str); 3] = [
    (
        Scope::Client,
        "ClientOptions",
        "options/client.rs",
        "maxRetries = 5",
    ),
    (
        Scope::Call,
        "CallOptions",
        "options/call.rs",
        "timeout = 30.minutes",
    ),
    (
        Scope::Session,
        "SessionOptions",
        "options/session.rs",
        "chaining = Chaining.CONTINUE",
    ),
];

pub(super) fn write(api: &Api, names: &Names) -> Vec<Output> {
    let mut outputs: Vec<Output> = FILES
        .iter()
        .map(|(scope, class, source, example)| {
            let options = api.options_of(*scope);
            let fields = properties(api, options);
            let has_duration = fields
                .iter()
                .any(|(_, field)| field.kind == OptionType::Duration);
            let imports: &[&str] = match has_duration {
                true => &["kotlin.time.Duration"],
                false => &[],
            };
            let text = options_class(class, example, options, &fields, names);
            output(class, source, imports, &text)
        })
        .collect();
    let mut text = String::new();
    for choice in &api.choices {
        if !text.is_empty() {
            text.push('\n');
        }
        write_choice(&mut text, choice, names);
    }
    if !text.is_empty() {
        outputs.push(output("Choices", "options/choices.rs", &[], &text));
    }
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

fn options_class(
    class: &str,
    example: &str,
    options: &OptionsStruct,
    fields: &[(&str, &OptionField)],
    names: &Names,
) -> String {
    let mut out = String::new();
    let mut paragraphs = names.docs(&options.docs).paragraphs;
    paragraphs.push(format!("For example `{class} {{ {example} }}`."));
    comment(&mut out, "", &paragraphs, &[]);
    out.push_str(&format!("public class {class}() {{\n"));
    for (name, field) in fields {
        comment(&mut out, "    ", &option_docs(field, names), &[]);
        let (kind, unset) = type_of(name, &field.kind);
        out.push_str(&format!(
            "    public var {}: {kind} = {unset}\n\n",
            camel_case_with_acronyms(name)
        ));
    }
    out.push_str(&format!(
        "    /** Options of which [set] sets some. */\n    \
         public constructor(set: {class}.() -> Unit) : this() {{\n        set()\n    }}\n\n    \
         internal val entries: List<OptionEntry>\n        get() =\n            listOf(\n"
    ));
    for (name, field) in fields {
        let property = camel_case_with_acronyms(name);
        let value = match &field.kind {
            // It crosses by itself.
            OptionType::Function | OptionType::Flattened => continue,
            OptionType::Choice(_) => format!("{property}?.option"),
            _ => property.clone(),
        };
        let secret = if field.is_secret {
            ", isSecret = true"
        } else {
            ""
        };
        out.push_str(&format!(
            "                OptionEntry(\"{name}\", \"{property}\", {value}{secret}),\n"
        ));
    }
    let functions: Vec<String> = fields
        .iter()
        .filter(|(_, field)| field.kind == OptionType::Function)
        .map(|(name, _)| camel_case_with_acronyms(name))
        .map(|name| format!(" && {name} == other.{name}"))
        .collect();
    out.push_str(&format!(
        "            )\n\n    \
         /** Whether the same options have the same values. */\n    \
         override fun equals(other: Any?): Boolean = other is {class} && entries == other.entries{}\n\n    \
         /** A hash of the options that are set. */\n    \
         override fun hashCode(): Int = entries.hashCode()\n\n    \
         /** The options that are set; what may be secret is left out. */\n    \
         override fun toString(): String = entries.textOf(\"{class}\")\n}}\n",
        functions.concat()
    ));
    out
}

/// The type of a property, and its value while it is not set.
fn type_of(name: &str, kind: &OptionType) -> (String, &'static str) {
    let (kind, unset) = match kind {
        // An `Int` holds less than 2 GiB.
        OptionType::Count if name.ends_with("_bytes") => ("Long?", "null"),
        OptionType::Count => ("Int?", "null"),
        OptionType::Duration => ("Duration?", "null"),
        OptionType::Text => ("String?", "null"),
        OptionType::Flag => ("Boolean?", "null"),
        OptionType::Headers => ("Map<String, String>", "emptyMap()"),
        OptionType::Query => ("Map<String, Any?>", "emptyMap()"),
        OptionType::Choice(name) => return (format!("{name}?"), "null"),
        OptionType::Function | OptionType::Flattened => ("(suspend () -> String)?", "null"),
    };
    (kind.to_owned(), unset)
}

fn write_choice(out: &mut String, choice: &Choice, names: &Names) {
    comment(out, "", &names.docs(&choice.docs).paragraphs, &[]);
    let is_text = choice
        .values
        .iter()
        .all(|value| matches!(value.json, ChoiceJson::Text(_)));
    let kind = if is_text { "String" } else { "Any" };
    out.push_str(&format!(
        "public enum class {}(\n    internal val option: {kind},\n) {{\n",
        choice.name
    ));
    for (position, value) in choice.values.iter().enumerate() {
        if position > 0 {
            out.push('\n');
        }
        comment(out, "    ", &names.docs(&value.docs).paragraphs, &[]);
        let json = match &value.json {
            ChoiceJson::Text(text) => format!("\"{text}\""),
            ChoiceJson::Flag(flag) => flag.to_string(),
        };
        out.push_str(&format!("    {}({json}),\n", value_name(value)));
    }
    out.push_str("}\n");
}
