//! The resources of a client: their declarations, and their programs, which call core by the names of
//! operations.

use std::collections::BTreeSet;

use crate::Output;
use crate::api::{Api, Method, MethodKind, Reply, Resource};
use crate::names::camel_case_with_acronyms;

use super::methods::{
    RESPONSE, data, methods_of, parameters, positional, returns, streamed_twin, uses,
};
use super::names::Names;
use super::script::{declared_method, quoted, returned_call};
use super::{declarations, docs, imports_of_index, program};

const PATH: &str = "api/endpoints";
const SOURCE: &str = "core/src/api/endpoints.rs";

/// What methods do in JavaScript besides what their docs say.
const OF_STREAM: &str = "The request is sent at once. Its errors end the iteration and reject `finalResponse()`; only \
    invalid options throw here, and parameters that cannot be written as JSON.";
const OF_TWIN: &str = "The promise resolves when the server has answered.";
const OF_PAGE: &str =
    "`await` returns the first page; `for await` goes through all items of the list.";

pub(super) fn write(api: &Api, names: &Names) -> Vec<Output> {
    vec![write_types(api, names), write_program(api)]
}

/// The class of a resource. The client itself is written by hand; what it has of the API is its base.
pub(super) fn class_of(resource: &Resource) -> String {
    match resource.path.is_empty() {
        true => format!("{}Base", resource.class),
        false => resource.class.clone(),
    }
}

/// The resources that are exported: all but the base of the client.
pub(super) fn exported(api: &Api) -> impl Iterator<Item = &Resource> {
    let resources = api.resources.iter();
    resources.filter(|resource| !resource.path.is_empty())
}

fn write_types(api: &Api, names: &Names) -> Output {
    let mut text = String::new();
    let mut used = BTreeSet::new();
    for resource in &api.resources {
        text.push('\n');
        match resource.path.is_empty() {
            true => {
                text.push_str("/** The methods and resources of the API that a client has. */\n")
            }
            false => docs::write(&mut text, "", &resource.docs, names, &[]),
        }
        let class = class_of(resource);
        match resource.path.is_empty() {
            true => text.push_str(&format!(
                "export class {class} {{\n  protected constructor();\n"
            )),
            false => text.push_str(&format!(
                "export class {class} {{\n  private constructor();\n"
            )),
        }
        for child in resource.children(&api.resources) {
            text.push('\n');
            docs::write(&mut text, "  ", &child.docs, names, &[]);
            let name = camel_case_with_acronyms(child.name());
            text.push_str(&format!("  readonly {name}: {};\n", child.class));
        }
        for method in methods_of(resource) {
            used.extend(uses(method));
            text.push('\n');
            let twin = streamed_twin(resource, method);
            write_declaration(&mut text, method, names, twin.is_some());
            if let Some(twin) = twin {
                used.extend(uses(twin));
                text.push('\n');
                write_twin(&mut text, method, twin, names);
            }
        }
        text.push_str("}\n");
    }
    declarations(PATH, SOURCE, &imports_of_index(1, &used), &text)
}

fn write_declaration(out: &mut String, method: &Method, names: &Names, has_twin: bool) {
    let more: &[&str] = match (&method.kind, &method.reply) {
        (MethodKind::Events, _) => &[OF_STREAM],
        (_, Reply::Page(_)) => &[OF_PAGE],
        _ => &[],
    };
    let id = positional(method);
    let id_names = id.as_ref().map(|(core, own)| (*core, own.as_str()));
    docs::write_method(out, &method.docs, names, id_names, more);
    let mut list: Vec<String> = id
        .iter()
        .map(|(_, name)| format!("{name}: string"))
        .collect();
    match method.kind {
        MethodKind::Session => list.push("sessionOptions?: SessionOptions | null".to_owned()),
        MethodKind::Path { .. } => list.push("path: string".to_owned()),
        _ => {}
    }
    if let Some((kind, is_optional)) = parameters(method) {
        list.push(match (is_optional, has_twin) {
            (true, true) => format!("params?: ({kind} & {{ stream?: false | null }}) | null"),
            (true, false) => format!("params?: {} | null", in_union(&kind)),
            (false, _) => format!("params: {kind}"),
        });
    }
    list.push(match method.kind {
        MethodKind::Path { has_body: true } => {
            "options?: CallOptions & { body?: unknown }".to_owned()
        }
        _ => "options?: CallOptions".to_owned(),
    });
    out.push_str(&declared_method(
        &camel_case_with_acronyms(&method.name),
        &list,
        &returns(method),
    ));
}

/// The overload that returns the events.
fn write_twin(out: &mut String, method: &Method, twin: &Method, names: &Names) {
    let id = positional(method);
    let id_names = id.as_ref().map(|(core, own)| (*core, own.as_str()));
    docs::write_method(out, &twin.docs, names, id_names, &[OF_TWIN]);
    let mut list: Vec<String> = id
        .iter()
        .map(|(_, name)| format!("{name}: string"))
        .collect();
    list.extend(parameters(method).map(|(kind, _)| format!("params: {kind} & {{ stream: true }}")));
    list.push("options?: CallOptions".to_owned());
    let returns = format!("Promise<{}>", data(twin));
    out.push_str(&declared_method(
        &camel_case_with_acronyms(&method.name),
        &list,
        &returns,
    ));
}

fn write_program(api: &Api) -> Output {
    let mut text = String::new();
    let mut used = BTreeSet::new();
    let mut needs_ids = false;
    let mut needs_response = false;
    for resource in &api.resources {
        let class = class_of(resource);
        text.push_str(&format!(
            "\n/** @implements {{{class}Type}} */\nclass {class} {{\n"
        ));
        text.push_str("  #calls\n\n  /** @param {Calls} calls */\n  constructor(calls) {\n    this.#calls = calls\n");
        for child in resource.children(&api.resources) {
            let name = camel_case_with_acronyms(child.name());
            text.push_str(&format!("    this.{name} = new {}(calls)\n", child.class));
        }
        text.push_str("  }\n");
        for method in methods_of(resource) {
            let twin = streamed_twin(resource, method);
            let is_any = |name: &String| returns_any(method) && *name == data(method);
            used.extend(uses(method).into_iter().filter(|name| !is_any(name)));
            needs_ids |= has_ids_and_parameters(method);
            needs_response |= data(method) == RESPONSE;
            text.push('\n');
            write_method(&mut text, method, twin);
        }
        text.push_str("}\n");
    }
    let mut head = String::new();
    if needs_ids {
        head.push_str("const { withIDs } = require('../../../lib/call.js')\n");
    }
    if needs_response {
        head.push_str("const { readResponse } = require('../../../lib/response.js')\n");
    }
    if !head.is_empty() {
        head.push('\n');
    }
    head.push_str("/** @import { Calls } from '../../../lib/call.js' */\n");
    head.push_str(&jsdoc_imports(&used, "../../../index.js"));
    let declared = api.resources.iter().map(class_of);
    let declared = declared.map(|class| format!("{class} as {class}Type"));
    head.push_str(&jsdoc_imports(
        &declared.collect(),
        &format!("../../types/{PATH}.js"),
    ));
    let mut exports: Vec<_> = api.resources.iter().map(class_of).collect();
    exports.sort();
    let exports: String = exports
        .iter()
        .map(|class| format!("  {class},\n"))
        .collect();
    program(
        PATH,
        SOURCE,
        &format!("{head}{text}\nmodule.exports = {{\n{exports}}}\n"),
    )
}

/// Imports types into a program.
fn jsdoc_imports(names: &BTreeSet<String>, path: &str) -> String {
    let names: String = names.iter().map(|name| format!(" *   {name},\n")).collect();
    format!("/**\n * @import {{\n{names} * }} from '{path}'\n */\n")
}

fn write_method(out: &mut String, method: &Method, twin: Option<&Method>) {
    let mut arguments = Vec::new();
    let mut tags = Vec::new();
    if let Some((_, name)) = positional(method) {
        tags.push(format!("@param {{string}} {name}"));
        arguments.push(name);
    }
    match method.kind {
        MethodKind::Session => {
            tags.push("@param {SessionOptions | null} [sessionOptions]".to_owned());
            arguments.push("sessionOptions".to_owned());
        }
        MethodKind::Path { .. } => {
            tags.push("@param {string} path".to_owned());
            arguments.push("path".to_owned());
        }
        _ => {}
    }
    if let Some((kind, is_optional)) = parameters(method) {
        let kind = match twin {
            Some(_) => format!("{kind} & {{ stream?: boolean | null }}"),
            None => kind,
        };
        tags.push(match is_optional {
            true => format!("@param {{{} | null}} [params]", in_union(&kind)),
            false => format!("@param {{{kind}}} params"),
        });
        arguments.push("params".to_owned());
    }
    tags.push(match method.kind {
        MethodKind::Path { has_body: true } => {
            "@param {CallOptions & { body?: unknown }} [options]".to_owned()
        }
        _ => "@param {CallOptions} [options]".to_owned(),
    });
    arguments.push("options".to_owned());
    tags.push(match twin {
        Some(_) => {
            "@returns {any} the promise of a response, or of the stream of its events".to_owned()
        }
        None if returns_any(method) => format!("@returns {{any}} {}", returns(method)),
        None => format!("@returns {{{}}}", returns(method)),
    });
    let tags: String = tags.iter().map(|tag| format!("   * {tag}\n")).collect();
    let name = camel_case_with_acronyms(&method.name);
    out.push_str(&format!(
        "  /**\n{tags}   */\n  {name}({}) {{\n",
        arguments.join(", ")
    ));
    write_body(out, method, twin);
    out.push_str("  }\n");
}

/// Whether the program of a method does not give the type of what it returns: a class that is written by
/// hand, with a method whose name the compiler does not see, as old versions of Node lack its symbol.
fn returns_any(method: &Method) -> bool {
    matches!(method.reply, Reply::Events | Reply::Session)
}

/// A type as a member of a union.
fn in_union(kind: &str) -> String {
    match kind.contains('&') {
        true => format!("({kind})"),
        false => kind.to_owned(),
    }
}

fn write_body(out: &mut String, method: &Method, twin: Option<&Method>) {
    let operation = quoted(&method.operation);
    let options = "options".to_owned();
    if method.kind == MethodKind::Session {
        let arguments = ["sessionOptions".to_owned(), options];
        out.push_str(&returned_call("    ", "this.#calls.connect", &arguments));
        return;
    }
    if let MethodKind::Path { has_body } = method.kind {
        let arguments = match has_body {
            true => {
                out.push_str("    const { body, ...others } = options ?? {}\n");
                [operation, "{ path, body }".to_owned(), "others".to_owned()]
            }
            false => [operation, "{ path }".to_owned(), options],
        };
        out.push_str(&returned_call("    ", "this.#calls.call", &arguments));
        return;
    }
    let mut request = request_of(method);
    if let Some(twin) = twin {
        out.push_str(&format!("    const request = {request}\n"));
        request = "request".to_owned();
        let arguments = [quoted(&twin.operation), request.clone(), options.clone()];
        out.push_str("    if (params?.stream === true) {\n");
        out.push_str(&returned_call(
            "      ",
            "this.#calls.openStream",
            &arguments,
        ));
        out.push_str("    }\n");
    }
    let function = match method.reply {
        Reply::Events => "this.#calls.stream",
        Reply::Page(_) => "this.#calls.page",
        _ => "this.#calls.call",
    };
    let mut arguments = vec![operation, request, options];
    if data(method) == RESPONSE {
        arguments.push("readResponse".to_owned());
    }
    out.push_str(&returned_call("    ", function, &arguments));
}

/// The parameters of a call as core takes them.
fn request_of(method: &Method) -> String {
    let ids = positional(method).map(|(core, name)| format!("{{ {core}: {name} }}"));
    match (ids, parameters(method)) {
        (Some(ids), Some(_)) => format!("withIDs(params, {ids})"),
        (Some(ids), None) => ids,
        (None, Some((_, true))) => "params ?? {}".to_owned(),
        (None, Some((_, false))) => "params".to_owned(),
        (None, None) => "{}".to_owned(),
    }
}

fn has_ids_and_parameters(method: &Method) -> bool {
    !method.ids.is_empty() && parameters(method).is_some()
}
