//! Errors: their classes, and their fields.

use std::collections::BTreeSet;

use crate::Output;
use crate::api::{Api, ErrorField, ErrorFieldType, ErrorKind};
use crate::names::camel_case_with_acronyms;
use crate::text::script_comment;

use super::methods::RESPONSE;
use super::names::Names;
use super::script::quoted;
use super::{declarations, docs, imports_of_index, options, program};

const KINDS: &str = "core/src/error/kinds.rs";
const DETAILS: &str = "core/src/error/details.rs";

/// The class above all others, which is written by hand.
const ROOT: &str = "AntiphonError";
const OF_ROOT: &str = "The base of all errors that this package throws. The message says what happened, to which \
    request, and what to do.";

/// The fields that every error of a kind has, beside the status of kinds that stand for one.
const ALWAYS: &[(&str, &str)] = &[("InvalidRequest", "path"), ("StreamTimeout", "timeout")];

pub(super) fn write(api: &Api, names: &Names) -> Vec<Output> {
    vec![
        write_classes(api),
        write_class_types(api, names),
        write_fields(api),
        write_field_types(api, names),
    ]
}

/// The names of all classes.
pub(super) fn classes(api: &Api) -> impl Iterator<Item = &str> {
    let kinds = api.errors.iter().map(|error| error.class.as_str());
    std::iter::once(ROOT).chain(kinds)
}

fn write_classes(api: &Api) -> Output {
    let mut text = format!("const {{ {ROOT} }} = require('../../../lib/error.js')\n\n");
    for error in &api.errors {
        text.push_str(&format!(
            "class {} extends {} {{}}\n",
            error.class, error.parent
        ));
    }
    let exports: String = classes(api).map(|class| format!("  {class},\n")).collect();
    text.push_str(&format!("\nmodule.exports = {{\n{exports}}}\n"));
    program("error/kinds", KINDS, &text)
}

fn write_class_types(api: &Api, names: &Names) -> Output {
    let mut text = String::new();
    script_comment(&mut text, "", &[OF_ROOT.to_owned()], &[]);
    text.push_str(&format!(
        "export class {ROOT} extends Error implements ErrorFields {{\n"
    ));
    text.push_str("  constructor(message: string, fields?: ErrorFields);\n");
    let mut used = BTreeSet::from(["ErrorFields".to_owned()]);
    for field in &api.error_fields {
        let kind = type_of(field, api);
        let is_named = matches!(
            field.kind,
            ErrorFieldType::Response | ErrorFieldType::Timeout
        );
        used.extend(is_named.then(|| kind.clone()));
        text.push_str(&format!(
            "  readonly {}?: {kind};\n",
            camel_case_with_acronyms(&field.name)
        ));
    }
    text.push_str("}\n");
    for error in &api.errors {
        text.push('\n');
        docs::write(&mut text, "", &error.docs, names, &[]);
        let always: String = api
            .error_fields
            .iter()
            .filter(|field| has_always(error, field, api))
            .map(|field| {
                format!(
                    "  readonly {}: {};\n",
                    camel_case_with_acronyms(&field.name),
                    type_of(field, api)
                )
            })
            .collect();
        let body = match always.is_empty() {
            true => "{}".to_owned(),
            false => format!("{{\n{always}}}"),
        };
        text.push_str(&format!(
            "export class {} extends {} {body}\n",
            error.class, error.parent
        ));
    }
    declarations("error/kinds", KINDS, &imports_of_index(1, &used), &text)
}

/// Whether every error of a kind has a field, and not every one of the kind above.
fn has_always(error: &ErrorKind, field: &ErrorField, api: &Api) -> bool {
    if field.name == "status" {
        let parent = api.errors.iter().find(|other| other.class == error.parent);
        return error.has_status && !parent.is_some_and(|parent| parent.has_status);
    }
    ALWAYS.contains(&(error.kind.as_str(), field.name.as_str()))
}

fn write_fields(api: &Api) -> Output {
    let mut text = "/** @type {ReadonlyMap<string, string>} The fields that core has other names for, by those. */\n\
        const FIELDS = new Map([\n"
        .to_owned();
    for field in &api.error_fields {
        let (core, name) = (name_in_json(field), camel_case_with_acronyms(&field.name));
        if core != name {
            text.push_str(&format!("  [{}, {}],\n", quoted(&core), quoted(&name)));
        }
    }
    let responses: Vec<_> = api
        .error_fields
        .iter()
        .filter(|field| field.kind == ErrorFieldType::Response)
        .map(|field| quoted(&camel_case_with_acronyms(&field.name)))
        .collect();
    text.push_str(&format!(
        "])\n\n/** @type {{readonly string[]}} The fields that are responses. */\nconst RESPONSES = [{}]\n\n\
         module.exports = {{ FIELDS, RESPONSES }}\n",
        responses.join(", ")
    ));
    program("error/details", DETAILS, &text)
}

fn write_field_types(api: &Api, names: &Names) -> Output {
    let mut text = String::new();
    options::write_choice(&mut text, &api.timeouts, names);
    text.push('\n');
    let about =
        "What is known about an error beside its message; fields that do not apply are absent.";
    script_comment(&mut text, "", &[about.to_owned()], &[]);
    text.push_str("export interface ErrorFields {\n");
    for field in &api.error_fields {
        let unit = (field.kind == ErrorFieldType::Duration).then(|| "In milliseconds.".to_owned());
        docs::write_with(&mut text, &field.docs, names, unit, &[]);
        text.push_str(&format!(
            "  {}?: {};\n",
            camel_case_with_acronyms(&field.name),
            type_of(field, api)
        ));
    }
    let cause = "What caused the error: the reason of the signal that cancelled the call, or what the function given \
        as `apiKey` threw.";
    script_comment(&mut text, "  ", &[cause.to_owned()], &[]);
    text.push_str("  cause?: unknown;\n}\n");
    let used = BTreeSet::from([RESPONSE.to_owned()]);
    declarations("error/details", DETAILS, &imports_of_index(1, &used), &text)
}

/// The name of a field in the JSON of core.
fn name_in_json(field: &ErrorField) -> String {
    match field.kind {
        ErrorFieldType::Duration => format!("{}_ms", field.name),
        _ => field.name.clone(),
    }
}

fn type_of(field: &ErrorField, api: &Api) -> String {
    match field.kind {
        ErrorFieldType::Text => "string".to_owned(),
        ErrorFieldType::Integer | ErrorFieldType::Duration => "number".to_owned(),
        ErrorFieldType::Timeout => api.timeouts.name.clone(),
        ErrorFieldType::Response => RESPONSE.to_owned(),
        ErrorFieldType::Json => "unknown".to_owned(),
    }
}
