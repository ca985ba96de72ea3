//! `options.py`: what can be set of a client, a call and a session, as typed dictionaries; and `names.py`, what the
//! running program has to know of them.

use std::collections::BTreeMap;

use super::{bracketed, docs, exported, header, quoted};
use crate::api::{Api, ChoiceJson, MethodKind, OptionField, OptionType, Scope};
use crate::names::parameter_name;
use crate::text::python_docs;

const SOURCES: [&str; 4] = [
    "core/src/api/endpoints.rs",
    "core/src/options/call.rs",
    "core/src/options/client.rs",
    "core/src/options/session.rs",
];

/// `options.py`.
pub(super) fn write(api: &Api) -> String {
    let arguments = arguments(api);
    let sessions = sessions(api);
    let mut out = header(&SOURCES.map(str::to_owned));
    out.push_str("\"\"\"Options and keywords of calls, for annotations.\"\"\"\n\nfrom __future__ import annotations\n\n");
    out.push_str(
        "from collections.abc import Mapping\nfrom typing import Any, Literal, TypedDict\n\n",
    );
    let parents = arguments
        .keys()
        .map(|model| parameter_name(model))
        .collect::<Vec<_>>();
    out.push_str(&super::imports(
        "..types",
        parents.iter().map(String::as_str).collect(),
    ));
    out.push('\n');
    let mut names: Vec<_> = arguments
        .keys()
        .map(|model| arguments_name(model))
        .collect();
    names.extend(
        [
            "CallOptions",
            "ClientOptions",
            "SessionOptions",
            "SharedOptions",
            "WithOptions",
        ]
        .map(str::to_owned),
    );
    if !sessions.is_empty() {
        names.push("SessionArguments".to_owned());
    }
    out.push_str(&exported(names.into_iter()));

    let (shared, of_client): (Vec<_>, Vec<_>) = api
        .shared_options()
        .into_iter()
        .partition(|(_, field)| field.client_name.is_none());
    let class = |out: &mut String, head: &str, text: &str, fields: Vec<(&str, &OptionField)>| {
        write_class(out, api, head, text, fields);
    };
    class(
        &mut out,
        "SharedOptions(TypedDict, total=False)",
        "Options that a client has for all of its calls, and a call for itself. Durations are numbers of seconds.",
        shared,
    );
    let own = api.options_of(Scope::Client).fields.iter();
    let own = own
        .filter(|field| field.kind != OptionType::Flattened)
        .map(|field| (field.name.as_str(), field));
    class(
        &mut out,
        "ClientOptions(SharedOptions, total=False)",
        "The keywords of a client beside its key. Durations are numbers of seconds.",
        own.chain(of_client.iter().copied()).collect(),
    );
    class(
        &mut out,
        "WithOptions(SharedOptions, total=False)",
        "The keywords of `with_options` of a client. Durations are numbers of seconds.",
        of_client,
    );
    let of_call = api.options_of(Scope::Call).fields.iter();
    let of_call = of_call.filter(|field| field.is_call_only || field.client_name.is_some());
    class(
        &mut out,
        "CallOptions(SharedOptions, total=False)",
        "Options of one call, keywords of every method that calls the server. Durations are numbers of seconds.",
        of_call.map(|field| (field.name.as_str(), field)).collect(),
    );
    let of_session = api.options_of(Scope::Session).fields.iter();
    class(
        &mut out,
        "SessionOptions(TypedDict, total=False)",
        "Options of a session. Durations are numbers of seconds.",
        of_session
            .map(|field| (field.name.as_str(), field))
            .collect(),
    );
    for (model, methods) in &arguments {
        let head = format!(
            "{}({}, CallOptions, total=False)",
            arguments_name(model),
            parameter_name(model)
        );
        class(&mut out, &head, &keywords_of(methods), Vec::new());
    }
    if !sessions.is_empty() {
        let head = "SessionArguments(SessionOptions, CallOptions, total=False)";
        class(&mut out, head, &keywords_of(&sessions), Vec::new());
    }
    out
}

/// `names.py`.
pub(super) fn write_names(api: &Api) -> String {
    let mut out = header(&["core/src/options/call.rs".to_owned()]);
    out.push_str("\"\"\"Names of options, as the running program needs them.\"\"\"\n\n");
    out.push_str("# The keywords of a call that are options, and not parameters of its request.\n");
    let fields = api.options_of(Scope::Call).fields.iter();
    let mut names: Vec<_> = fields
        .clone()
        .filter(|field| field.kind != OptionType::Function)
        .map(|field| quoted(&field.name))
        .collect();
    names.sort();
    out.push_str(&bracketed("CALL_OPTIONS = {", &names, "}", ""));
    out.push_str(
        "\n# What messages of core call an option that has another name here.\nOPTION_NAMES = {\n",
    );
    for field in fields {
        if let Some(name) = docs::option_name(api, &field.name) {
            out.push_str(&format!(
                "    {}: {},\n",
                quoted(&field.name),
                quoted(&name)
            ));
        }
    }
    out.push_str("}\n");
    out
}

/// The typed dictionary of the keywords of methods with these parameters: `CreateArguments` for `CreateRequest`.
pub(super) fn arguments_name(model: &str) -> String {
    format!(
        "{}Arguments",
        model.strip_suffix("Request").unwrap_or(model)
    )
}

/// The types of parameters, and the methods that have them.
fn arguments(api: &Api) -> BTreeMap<&str, Vec<String>> {
    let mut arguments: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    // Those of the client itself last: they are other names of the others.
    let (client, others): (Vec<_>, Vec<_>) = api
        .resources
        .iter()
        .partition(|resource| resource.path.is_empty());
    for resource in others.into_iter().chain(client) {
        for method in &resource.methods {
            if let Some(parameters) = &method.parameters
                && docs::keyword_of(method).is_none()
            {
                let name = [&resource.path[..], std::slice::from_ref(&method.name)]
                    .concat()
                    .join(".");
                arguments.entry(&parameters.model).or_default().push(name);
            }
        }
    }
    arguments
}

fn sessions(api: &Api) -> Vec<String> {
    let mut sessions = Vec::new();
    for resource in &api.resources {
        let methods = resource
            .methods
            .iter()
            .filter(|method| method.kind == MethodKind::Session);
        sessions
            .extend(methods.map(|method| format!("{}.{}", resource.path.join("."), method.name)));
    }
    sessions
}

fn keywords_of(methods: &[String]) -> String {
    let methods: Vec<_> = methods.iter().map(|method| format!("`{method}`")).collect();
    match methods.as_slice() {
        [] => String::new(),
        [only] => format!("The keywords of {only}."),
        [first @ .., last] => format!("The keywords of {} and {last}.", first.join(", ")),
    }
}

fn write_class(
    out: &mut String,
    api: &Api,
    head: &str,
    text: &str,
    fields: Vec<(&str, &OptionField)>,
) {
    out.push_str(&format!("\n\nclass {head}:\n"));
    python_docs(out, "    ", &[text.to_owned()], &[]);
    let functions: Vec<_> = api
        .options
        .iter()
        .flat_map(|options| options.fields.iter())
        .filter_map(|field| docs::option_name(api, &field.name))
        .collect();
    // A value that a function can take the place of is a parameter of its own.
    let fields = fields.into_iter().filter(|(name, field)| {
        field.kind != OptionType::Function && !functions.iter().any(|function| function == name)
    });
    for (position, (name, field)) in fields.enumerate() {
        if position == 0 {
            out.push('\n');
        }
        out.push_str(&format!("    {name}: {} | None\n", type_of(api, field)));
        let docs = docs::of_option(api, field);
        python_docs(out, "    ", &docs.lines, &docs.more);
    }
}

fn type_of(api: &Api, field: &OptionField) -> String {
    match &field.kind {
        OptionType::Count => "int".to_owned(),
        OptionType::Duration => "float".to_owned(),
        OptionType::Flag => "bool".to_owned(),
        OptionType::Headers => "Mapping[str, str]".to_owned(),
        OptionType::Query => "Mapping[str, Any]".to_owned(),
        OptionType::Choice(name) => {
            let values = api
                .choice(name)
                .map(|choice| choice.values.as_slice())
                .unwrap_or_default();
            let (flags, texts): (Vec<_>, Vec<_>) = values
                .iter()
                .partition(|value| matches!(value.json, ChoiceJson::Flag(_)));
            let texts: Vec<_> = texts
                .iter()
                .map(|value| docs::literal(&value.json))
                .collect();
            let flags = if flags.is_empty() { "" } else { "bool | " };
            format!("{flags}Literal[{}]", texts.join(", "))
        }
        OptionType::Text | OptionType::Function | OptionType::Flattened => "str".to_owned(),
    }
}
