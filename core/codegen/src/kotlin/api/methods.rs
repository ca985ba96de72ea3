//! Resources: a class of typed methods, and one of the same methods that keep the answer.

use crate::Output;
use crate::api::{Api, Method, MethodKind, Reply, Resource};
use crate::mobile::Names;
use crate::names::{camel_case, camel_case_with_acronyms};

use super::{comment, output, throws};

const SOURCE: &str = "api/endpoints.rs";

pub(super) fn write(api: &Api, names: &Names) -> Vec<Output> {
    api.resources
        .iter()
        .map(|resource| match resource.path.is_empty() {
            true => {
                let text = client(api, resource, names);
                output("ClientMethods", SOURCE, &[], &text)
            }
            false => {
                let mut text = typed(api, resource, names);
                if has_raw(resource) {
                    text.push('\n');
                    text.push_str(&raw(resource));
                }
                output(&resource.class, SOURCE, &[], &text)
            }
        })
        .collect()
}

/// What a client has beside its options: the resources, and methods of its own.
fn client(api: &Api, client: &Resource, names: &Names) -> String {
    let mut out = "/** The resources of a [Client] and its own methods. */\n\
        public abstract class ClientMethods internal constructor(\n    internal val native: NativeClient,\n) {\n"
        .to_owned();
    for child in client.children(&api.resources) {
        write_child(&mut out, child, names);
    }
    for method in &client.methods {
        out.push('\n');
        write_typed(&mut out, api, method, names);
    }
    out.push_str("}\n");
    out
}

fn typed(api: &Api, resource: &Resource, names: &Names) -> String {
    let mut out = String::new();
    let mut paragraphs = names.docs(&resource.docs).paragraphs;
    paragraphs.push(format!(
        "See [{}]. Cancelling the coroutine of a call closes its connection.",
        link(resource, api)
    ));
    comment(&mut out, "", &paragraphs, &[]);
    out.push_str(&format!(
        "public class {} internal constructor(\n    private val native: NativeClient,\n) {{\n",
        resource.class
    ));
    let mut members = String::new();
    for child in resource.children(&api.resources) {
        write_child(&mut members, child, names);
    }
    if has_raw(resource) {
        members.push_str(&format!(
            "\n    /** The same methods with their answers: status, headers, request id, number of retries, and body. */\n    \
             public val withRawResponse: Raw{0} = Raw{0}(native)\n",
            resource.class
        ));
    }
    for method in &resource.methods {
        members.push('\n');
        write_typed(&mut members, api, method, names);
    }
    out.push_str(members.trim_start_matches('\n'));
    out.push_str("}\n");
    out
}

fn raw(resource: &Resource) -> String {
    let mut out = format!(
        "/** The methods of [{0}], each with the answer that its value was read from; see [{0}.withRawResponse]. */\n\
         public class Raw{0} internal constructor(\n    private val native: NativeClient,\n) {{\n",
        resource.class
    );
    let mut members = String::new();
    for method in resource.methods.iter().filter(|method| is_raw(method)) {
        let what = match &method.reply {
            Reply::Page(_) => "The first page of",
            _ => "As",
        };
        let name = camel_case_with_acronyms(&method.name);
        members.push_str(&format!(
            "\n    /** {what} [{}.{name}], with the answer. */\n",
            resource.class
        ));
        let reply = match &method.reply {
            Reply::Page(_) => "Page",
            Reply::Model(model) => model,
            _ => "Json",
        };
        write_signature(
            &mut members,
            method,
            "suspend ",
            &format!("RawResponse<{reply}>"),
        );
        let arguments = arguments(method);
        members.push_str(&match &method.reply {
            Reply::Page(_) => format!("        native.listRaw({arguments})\n"),
            _ => format!("        native.fetchRaw({arguments}) {{ read{reply}() }}\n"),
        });
    }
    out.push_str(members.trim_start_matches('\n'));
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
    out.push('\n');
    comment(out, "    ", &names.docs(&child.docs).paragraphs, &[]);
    out.push_str(&format!(
        "    public val {}: {class} = {class}(native)\n",
        camel_case_with_acronyms(child.name()),
        class = child.class
    ));
}

fn write_typed(out: &mut String, api: &Api, method: &Method, names: &Names) {
    let mut paragraphs = names.docs(&method.docs).paragraphs;
    match &method.reply {
        Reply::Events => {
            let mut text = "The request is sent when the stream is first collected.".to_owned();
            if !method.docs.errors.is_empty() {
                text.push_str(
                    " The collection and [ResponseStream.finalResponse] throw what is listed here.",
                );
            }
            paragraphs.push(text);
        }
        Reply::Page(_) => {
            paragraphs.push("The collection throws what is listed here.".to_owned());
        }
        _ => {}
    }
    comment(out, "    ", &paragraphs, &throws(&method.docs, names, api));
    let arguments = arguments(method);
    match &method.reply {
        Reply::Events => {
            write_signature(out, method, "", "ResponseStream");
            out.push_str(&format!("        native.open({arguments})\n"));
        }
        Reply::Page(_) => {
            write_signature(out, method, "", "ItemList");
            out.push_str(&format!("        native.list({arguments})\n"));
        }
        Reply::Session => {
            write_signature(out, method, "suspend ", "Session");
            out.push_str("        native.openSession(session, options)\n");
        }
        Reply::Json => {
            write_signature(out, method, "suspend ", "RawResponse<Json>");
            let body = match method.kind {
                MethodKind::Path { has_body: true } => "body",
                _ => "null",
            };
            out.push_str(&format!(
                "        native.send(\"{}\", path, {body}, options)\n",
                method.operation
            ));
        }
        Reply::Model(model) => {
            write_signature(out, method, "suspend ", model);
            out.push_str(&format!(
                "        native.fetch({arguments}) {{ read{model}() }}\n"
            ));
        }
    }
}

fn write_signature(out: &mut String, method: &Method, modifier: &str, reply: &str) {
    out.push_str(&format!(
        "    public {modifier}fun {}(\n",
        camel_case_with_acronyms(&method.name)
    ));
    for id in &method.ids {
        out.push_str(&format!("        {}: String,\n", camel_case(id)));
    }
    if let Some(request) = &method.parameters {
        let default = match request.is_optional {
            true => format!(" = {}()", request.model),
            false => String::new(),
        };
        out.push_str(&format!("        request: {}{default},\n", request.model));
    }
    match method.kind {
        MethodKind::Path { has_body } => {
            out.push_str("        path: String,\n");
            if has_body {
                out.push_str("        body: Json = Json(\"null\"),\n");
            }
        }
        MethodKind::Session => {
            out.push_str("        session: SessionOptions = SessionOptions(),\n");
        }
        _ => {}
    }
    out.push_str(&format!(
        "        options: CallOptions = CallOptions(),\n    ): {reply} =\n"
    ));
}

/// What the hand-written calls are given: the operation, the ids, the request and the options.
fn arguments(method: &Method) -> String {
    let ids: Vec<String> = method
        .ids
        .iter()
        .map(|id| format!("\"{id}\" to {}", camel_case(id)))
        .collect();
    let ids = match ids.is_empty() {
        true => "emptyMap()".to_owned(),
        false => format!("mapOf({})", ids.join(", ")),
    };
    let request = match &method.parameters {
        Some(_) => "request",
        None => "null",
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
        .find(|other| other.path == parent && !parent.is_empty())
        .map_or("Client", |parent| parent.class.as_str());
    format!("{class}.{}", camel_case_with_acronyms(resource.name()))
}
