//! Resources: a struct of typed methods, and one of the same methods that keep the answer.

use crate::Output;
use crate::api::{Api, Method, MethodKind, Reply, Resource};
use crate::mobile::Names;
use crate::names::camel_case_with_acronyms;

use super::{comment, output, throws};

const SOURCE: &str = "api/endpoints.rs";

const CANCELLING: &str =
    "Cancelling the task of a call closes its connection; the call throws `CancellationError`.";

pub(super) fn write(api: &Api, names: &Names) -> Vec<Output> {
    api.resources
        .iter()
        .map(|resource| match resource.path.is_empty() {
            true => output("ClientMethods", SOURCE, &client(api, resource, names)),
            false => {
                let mut text = typed(api, resource, names);
                if has_raw(resource) {
                    text.push('\n');
                    text.push_str(&raw(resource));
                }
                output(&resource.class, SOURCE, &text)
            }
        })
        .collect()
}

/// What a client has beside its options: the resources, and methods of its own.
fn client(api: &Api, client: &Resource, names: &Names) -> String {
    let mut out = "extension Client {\n".to_owned();
    let mut is_first = true;
    for child in client.children(&api.resources) {
        separate(&mut out, &mut is_first);
        write_child(&mut out, child, names);
    }
    for method in &client.methods {
        separate(&mut out, &mut is_first);
        write_typed(&mut out, api, method, names);
    }
    out.push_str("}\n");
    out
}

fn typed(api: &Api, resource: &Resource, names: &Names) -> String {
    let mut out = String::new();
    let mut paragraphs = names.docs(&resource.docs).paragraphs;
    paragraphs.push(format!("See ``{}``. {CANCELLING}", link(resource, api)));
    comment(&mut out, "", &paragraphs);
    out.push_str(&format!(
        "public struct {}: Sendable {{\n    let native: NativeClient\n",
        resource.class
    ));
    for child in resource.children(&api.resources) {
        out.push('\n');
        write_child(&mut out, child, names);
    }
    if has_raw(resource) {
        out.push_str(&format!(
            "\n    /// The same methods with their answers: status, headers, request id, number of retries, and body.\n    \
             public var withRawResponse: Raw{0} {{ Raw{0}(native: native) }}\n",
            resource.class
        ));
    }
    for method in &resource.methods {
        out.push('\n');
        write_typed(&mut out, api, method, names);
    }
    out.push_str("}\n");
    out
}

fn raw(resource: &Resource) -> String {
    let mut out = format!(
        "/// The methods of ``{0}``, each with the answer that its value was read from; see ``{0}/withRawResponse``.\n\
         public struct Raw{0}: Sendable {{\n    let native: NativeClient\n",
        resource.class
    );
    for method in resource.methods.iter().filter(|method| is_raw(method)) {
        out.push('\n');
        let what = match &method.reply {
            Reply::Page(_) => "The first page of",
            _ => "As",
        };
        let labels = labels(method);
        out.push_str(&format!(
            "    /// {what} ``{}/{}({labels})``, with the answer.\n",
            resource.class,
            camel_case_with_acronyms(&method.name)
        ));
        let reply = match &method.reply {
            Reply::Page(_) => "Page",
            Reply::Model(model) => model,
            _ => "JSON",
        };
        let call = match &method.reply {
            Reply::Page(_) => "listRaw",
            _ => "fetchRaw",
        };
        write_signature(
            &mut out,
            method,
            "async throws",
            &format!("RawResponse<{reply}>"),
        );
        out.push_str(&format!(
            "        try await native.{call}({})\n    }}\n",
            arguments(method)
        ));
    }
    out.push_str("}\n");
    out
}

fn has_raw(resource: &Resource) -> bool {
    resource.methods.iter().any(is_raw)
}

/// Streams and sessions have their answers themselves.
fn is_raw(method: &Method) -> bool {
    matches!(method.kind, MethodKind::Call | MethodKind::Wait)
}

fn write_child(out: &mut String, child: &Resource, names: &Names) {
    comment(out, "    ", &names.docs(&child.docs).paragraphs);
    out.push_str(&format!(
        "    public var {}: {class} {{ {class}(native: native) }}\n",
        camel_case_with_acronyms(child.name()),
        class = child.class
    ));
}

fn write_typed(out: &mut String, api: &Api, method: &Method, names: &Names) {
    comment(out, "    ", &names.docs(&method.docs).paragraphs);
    let thrown = match &method.reply {
        Reply::Events => {
            out.push_str("    ///\n    /// The request is sent at once.\n");
            "The iteration and ``ResponseStream/finalResponse()`` throw:"
        }
        Reply::Page(_) => "The iteration throws:",
        _ => "- Throws:",
    };
    throws(out, "    ", &method.docs, names, api, thrown);
    match &method.reply {
        Reply::Events => {
            write_signature(out, method, "", "ResponseStream");
            out.push_str(&format!("        native.open({})\n", arguments(method)));
        }
        Reply::Page(_) => {
            write_signature(out, method, "", "ItemList");
            out.push_str(&format!("        native.list({})\n", arguments(method)));
        }
        Reply::Session => {
            write_signature(out, method, "async throws", "Session");
            out.push_str("        try await native.openSession(session, options)\n");
        }
        Reply::Json => {
            write_signature(out, method, "async throws", "RawResponse<JSON>");
            let body = match method.kind {
                MethodKind::Path { has_body: true } => "body",
                _ => "nil",
            };
            out.push_str(&format!(
                "        try await native.send(\"{}\", path, {body}, options)\n",
                method.operation
            ));
        }
        Reply::Model(model) => {
            write_signature(out, method, "async throws", model);
            out.push_str(&format!(
                "        try await native.fetch({})\n",
                arguments(method)
            ));
        }
    }
    out.push_str("    }\n");
}

fn write_signature(out: &mut String, method: &Method, effects: &str, reply: &str) {
    // What a call changes is often all that is wanted of it.
    let acts =
        !method.ids.is_empty() || matches!(method.kind, MethodKind::Path { has_body: false });
    if acts && !method.is_read && !effects.is_empty() {
        out.push_str("    @discardableResult\n");
    }
    let parameters: Vec<String> = parameters(method)
        .into_iter()
        .map(|(_, parameter)| parameter)
        .collect();
    let effects = match effects {
        "" => String::new(),
        effects => format!("{effects} "),
    };
    let name = camel_case_with_acronyms(&method.name);
    let line = format!(
        "    public func {name}({}) {effects}-> {reply} {{\n",
        parameters.join(", ")
    );
    if line.len() <= 120 {
        out.push_str(&line);
        return;
    }
    out.push_str(&format!(
        "    public func {name}(\n        {}\n    ) {effects}-> {reply} {{\n",
        parameters.join(",\n        ")
    ));
}

/// The parameters in order, each with its label.
fn parameters(method: &Method) -> Vec<(&'static str, String)> {
    let mut parameters: Vec<_> = method
        .ids
        .iter()
        .map(|id| ("_", format!("_ {}: String", camel_case_with_acronyms(id))))
        .collect();
    if let Some(request) = &method.parameters {
        let default = match request.is_optional {
            true => format!(" = {}()", request.model),
            false => String::new(),
        };
        parameters.push(("_", format!("_ request: {}{default}", request.model)));
    }
    match method.kind {
        MethodKind::Path { has_body } => {
            parameters.push(("_", "_ path: String".to_owned()));
            if has_body {
                parameters.push(("_", "_ body: JSON = nil".to_owned()));
            }
        }
        MethodKind::Session => {
            parameters.push((
                "_",
                "_ session: SessionOptions = SessionOptions()".to_owned(),
            ));
        }
        _ => {}
    }
    parameters.push(("options", "options: CallOptions = CallOptions()".to_owned()));
    parameters
}

/// The labels as links have them: `_:options:`.
fn labels(method: &Method) -> String {
    let labels = parameters(method);
    labels
        .iter()
        .map(|(label, _)| format!("{label}:"))
        .collect()
}

/// What the hand-written calls are given: the operation, the ids, the request and the options.
fn arguments(method: &Method) -> String {
    let ids: Vec<String> = method
        .ids
        .iter()
        .map(|id| format!("\"{id}\": {}", camel_case_with_acronyms(id)))
        .collect();
    let ids = match ids.is_empty() {
        true => "[:]".to_owned(),
        false => format!("[{}]", ids.join(", ")),
    };
    let request = match &method.parameters {
        Some(_) => "request",
        None => "nil",
    };
    format!("\"{}\", {ids}, {request}, options", method.operation)
}

/// Where callers get a resource from.
fn link(resource: &Resource, api: &Api) -> String {
    let parent = resource
        .path
        .split_last()
        .map_or(&[][..], |(_, parent)| parent);
    let class = api
        .resources
        .iter()
        .find(|other| other.path == parent)
        .map_or("Client", |parent| parent.class.as_str());
    format!("{class}/{}", camel_case_with_acronyms(resource.name()))
}

fn separate(out: &mut String, is_first: &mut bool) {
    if !std::mem::replace(is_first, false) {
        out.push('\n');
    }
}
