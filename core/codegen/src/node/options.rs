//! Options: their names in core, and their types.

use std::collections::BTreeSet;

use crate::Output;
use crate::api::{Api, Choice, ChoiceJson, OptionField, OptionType, Scope};
use crate::names::camel_case_with_acronyms;

use super::names::{Names, call_name, key_of};
use super::script::quoted;
use super::{declarations, docs, file, imports_of_index};

/// What the docs of every type of options say of times.
const UNIT: &str = "Times are in milliseconds.";

/// What an option takes besides a text where core takes a function in its place.
const FUNCTION: &str = "Or a function that returns it, for keys that expire. The client calls the function before each \
    attempt, and once more when the server answers 401. It has as long as an attempt has, see `timeout`. What it throws \
    is the `cause` of the `ConfigError` that ends the call.";

pub(super) fn write(api: &Api, names: &Names) -> Vec<Output> {
    vec![
        write_names(api),
        write_choices(api, names),
        write_call(api, names),
        write_client(api, names),
        write_session(api, names),
    ]
}

fn write_names(api: &Api) -> Output {
    let shared = api.shared_options();
    let is_text = |field: &OptionField| field.kind != OptionType::Function;
    let of_client: Vec<_> = api
        .client_options()
        .into_iter()
        .filter(|(_, field)| is_text(field))
        .map(|(core, _)| (camel_case_with_acronyms(core), core.to_owned()))
        .collect();
    let of_shared: Vec<_> = shared
        .iter()
        .filter(|(_, field)| is_text(field))
        .map(|(core, _)| (camel_case_with_acronyms(core), (*core).to_owned()))
        .collect();
    let own = |scope| -> Vec<_> {
        let fields = api.options_of(scope).fields.iter();
        fields
            .filter(|field| is_text(field))
            .map(|field| (call_name(field), field.name.clone()))
            .collect()
    };
    let mut text = "'use strict'\n".to_owned();
    for (constant, about, pairs) in [
        (
            "CLIENT_OPTIONS",
            "The options of a client, by their names in core.",
            of_client,
        ),
        (
            "OTHER_OPTIONS",
            "The options that a client with other options may change.",
            of_shared,
        ),
        (
            "CALL_OPTIONS",
            "The options of a call, beside its signal.",
            own(Scope::Call),
        ),
        (
            "SESSION_OPTIONS",
            "The options of a session.",
            own(Scope::Session),
        ),
        (
            "NAMES",
            "The names of options by those that messages of core have for them.",
            Names::of_options(api),
        ),
    ] {
        text.push_str(&format!(
            "\n/** @type {{ReadonlyMap<string, string>}} {about} */\nconst {constant} = new Map([\n"
        ));
        for (name, core) in pairs {
            text.push_str(&format!("  [{}, {}],\n", quoted(&name), quoted(&core)));
        }
        text.push_str("])\n");
    }
    text.push_str(
        "\nmodule.exports = { CALL_OPTIONS, CLIENT_OPTIONS, NAMES, OTHER_OPTIONS, SESSION_OPTIONS }\n",
    );
    file("lib/options.js", "core/src/options", &text)
}

fn write_choices(api: &Api, names: &Names) -> Output {
    let mut text = String::new();
    for choice in &api.choices {
        write_choice(&mut text, choice, names);
    }
    declarations("options/choices", "core/src/options/choices.rs", "", &text)
}

/// Writes the type of a choice; the doc comment lists the values.
pub(super) fn write_choice(out: &mut String, choice: &Choice, names: &Names) {
    let literals: Vec<_> = choice
        .values
        .iter()
        .map(|value| literal(&value.json))
        .collect();
    let list: Vec<_> = choice
        .values
        .iter()
        .zip(&literals)
        .map(|(value, literal)| {
            let about = docs::renamed(&value.docs, names).paragraphs.join(" ");
            format!("- `{literal}`: {about}")
        })
        .collect();
    let mut paragraphs = docs::renamed(&choice.docs, names).paragraphs;
    // A list needs a blank line above it, and none inside.
    out.push('\n');
    crate::text::script_comment(out, "", &std::mem::take(&mut paragraphs), &list);
    out.push_str(&format!(
        "export type {} = {};\n",
        choice.name,
        literals.join(" | ")
    ));
}

fn literal(json: &ChoiceJson) -> String {
    match json {
        ChoiceJson::Text(text) => quoted(text),
        ChoiceJson::Flag(flag) => flag.to_string(),
    }
}

fn write_call(api: &Api, names: &Names) -> Output {
    let call = api.options_of(Scope::Call);
    let mut interfaces = Interfaces::new(api, names);
    let shared = || {
        let fields = call.fields.iter();
        fields.filter(|field| !field.is_call_only && field.kind != OptionType::Function)
    };
    interfaces.begin_with(&format!(
        "Options that a client has for all of its calls, and a call for itself. {UNIT}"
    ));
    interfaces.name("SharedOptions");
    for field in shared().filter(|field| field.client_name.is_none()) {
        interfaces.field(&call_name(field), field, &[]);
    }
    interfaces.end();

    interfaces.begin_with(&format!(
        "The options of a client that {{@link Client.withOptions}} can change. {UNIT}"
    ));
    interfaces.name("OtherOptions extends SharedOptions");
    for field in shared() {
        if let Some(name) = &field.client_name {
            interfaces.field(&camel_case_with_acronyms(name), field, &[]);
        }
    }
    interfaces.end();

    interfaces.begin(&call.docs);
    interfaces.name("CallOptions extends SharedOptions, StreamOptions");
    interfaces.used.insert("StreamOptions".to_owned());
    for field in &call.fields {
        if field.client_name.is_some() || field.is_call_only {
            interfaces.field(&call_name(field), field, &[]);
        }
    }
    interfaces.end();
    interfaces.declarations("options/call", "core/src/options/call.rs")
}

fn write_client(api: &Api, names: &Names) -> Output {
    let client = api.options_of(Scope::Client);
    let functions: Vec<_> = api
        .shared_options()
        .into_iter()
        .map(|(_, field)| field)
        .chain(&client.fields)
        .filter(|field| field.kind == OptionType::Function)
        .map(|field| key_of(&field.name))
        .collect();
    let mut interfaces = Interfaces::new(api, names);
    interfaces.begin(&client.docs);
    interfaces.name("ClientOptions extends OtherOptions");
    interfaces.used.insert("OtherOptions".to_owned());
    for field in &client.fields {
        match field.kind {
            OptionType::Flattened | OptionType::Function => {}
            _ if functions.contains(&field.name.as_str()) => {
                interfaces.function_or(&camel_case_with_acronyms(&field.name), field);
            }
            _ => interfaces.field(&camel_case_with_acronyms(&field.name), field, &[]),
        }
    }
    interfaces.end();
    interfaces.declarations("options/client", "core/src/options/client.rs")
}

fn write_session(api: &Api, names: &Names) -> Output {
    let session = api.options_of(Scope::Session);
    let mut interfaces = Interfaces::new(api, names);
    interfaces.begin(&session.docs);
    interfaces.name("SessionOptions");
    for field in &session.fields {
        interfaces.field(&call_name(field), field, &[]);
    }
    interfaces.end();
    interfaces.declarations("options/session", "core/src/options/session.rs")
}

/// Writes interfaces of options.
struct Interfaces<'a> {
    api: &'a Api,
    names: &'a Names,
    text: String,
    used: BTreeSet<String>,
}

impl<'a> Interfaces<'a> {
    fn new(api: &'a Api, names: &'a Names) -> Self {
        Self {
            api,
            names,
            text: String::new(),
            used: BTreeSet::new(),
        }
    }

    fn begin(&mut self, about: &crate::api::Docs) {
        self.text.push('\n');
        docs::write(&mut self.text, "", about, self.names, &[UNIT]);
    }

    fn begin_with(&mut self, about: &str) {
        self.text.push('\n');
        crate::text::script_comment(&mut self.text, "", &[about.to_owned()], &[]);
    }

    fn name(&mut self, name: &str) {
        self.text.push_str(&format!("export interface {name} {{\n"));
    }

    fn end(&mut self) {
        self.text.push_str("}\n");
    }

    fn field(&mut self, name: &str, field: &OptionField, more: &[&str]) {
        let kind = self.type_of(&field.kind);
        self.field_of_type(name, field, &kind, more);
    }

    /// An option that is a text, or a function that returns it.
    fn function_or(&mut self, name: &str, field: &OptionField) {
        self.field_of_type(
            name,
            field,
            "string | (() => string | Promise<string>)",
            &[FUNCTION],
        );
    }

    fn field_of_type(&mut self, name: &str, field: &OptionField, kind: &str, more: &[&str]) {
        let default = field.default.as_deref();
        let default = default.map(|default| self.default_of(field, default));
        docs::write_with(&mut self.text, &field.docs, self.names, default, more);
        self.text
            .push_str(&format!("  {name}?: {kind} | null | undefined;\n"));
    }

    fn type_of(&mut self, kind: &OptionType) -> String {
        match kind {
            OptionType::Count | OptionType::Duration => "number".to_owned(),
            OptionType::Text => "string".to_owned(),
            OptionType::Flag => "boolean".to_owned(),
            OptionType::Headers => "Readonly<Record<string, string>>".to_owned(),
            OptionType::Query | OptionType::Flattened | OptionType::Function => {
                "Readonly<Record<string, unknown>>".to_owned()
            }
            OptionType::Choice(name) => {
                self.used.insert(name.clone());
                name.clone()
            }
        }
    }

    /// The sentence that says what happens where an option is not set.
    fn default_of(&self, field: &OptionField, default: &str) -> String {
        if let OptionType::Choice(name) = &field.kind
            && let Some(choice) = self.api.choice(name)
        {
            let text = ChoiceJson::Text(default.to_owned());
            if choice.values.iter().any(|value| value.json == text) {
                return format!("Default `'{default}'`.");
            }
        }
        let is_value = default.split(' ').count() <= 2 && !default.starts_with('`');
        match (is_value, &field.kind) {
            (true, OptionType::Text) => format!("Default `'{default}'`."),
            (true, _) => format!("Default {default}."),
            (false, _) => format!("Default: {}.", with_names(default, self.names)),
        }
    }

    fn declarations(self, path: &str, source: &str) -> Output {
        declarations(path, source, &imports_of_index(1, &self.used), &self.text)
    }
}

/// A text whose names in backticks are those of JavaScript.
fn with_names(text: &str, names: &Names) -> String {
    let docs = crate::api::Docs {
        paragraphs: vec![text.to_owned()],
        errors: Vec::new(),
    };
    docs::renamed(&docs, names).paragraphs.join(" ")
}
