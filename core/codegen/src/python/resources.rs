//! `resources.py` and `async_resources.py`: the resources of a client and their methods.

use std::collections::BTreeSet;

use super::call::{Call, Head, Names, Style, public_class, write_call};
use super::docs::{keyword_of, lines, of_method, renamed};
use super::{exported, header, imports};
use crate::api::{Api, Method, MethodKind, Reply, Resource};
use crate::text::python_docs;

pub(super) const SOURCE: &str = "core/src/api/endpoints.rs";

const RAW_DOCS: &str = "The same methods, each of which returns a `RawResponse`: the result, and the answer that it was read from.";

/// `resources.py` or `async_resources.py`.
pub(super) fn write(api: &Api, style: Style) -> String {
    let mut body = String::new();
    let mut names = Names::default();
    let mut classes = Vec::new();
    for resource in &api.resources {
        let class = class_of(style, resource);
        body.push_str(&format!(
            "\n\nclass {class}({}Resource):\n",
            style.prefix_of_base()
        ));
        python_docs(&mut body, "    ", &class_docs(api, style, resource), &[]);
        body.push_str("\n    __slots__ = ()\n");
        write_raw_property(
            &mut body,
            &format!("{}WithRawResponse", public_class(style, resource)),
        );
        names
            .raw
            .insert(format!("{}WithRawResponse", public_class(style, resource)));
        for child in resource.children(&api.resources) {
            write_child(&mut body, api, &class_of(style, child), child);
        }
        for method in &resource.methods {
            if twin_of(resource, method).is_none() {
                write_method(
                    &mut body,
                    &mut names,
                    &Call {
                        api,
                        style,
                        resource,
                        method,
                    },
                );
            }
        }
        // The base of the client is for the client only.
        if !resource.path.is_empty() {
            classes.push(class);
        }
    }
    head_of(&names, style, classes) + &body
}

/// What stands before the classes.
fn head_of(names: &Names, style: Style, classes: Vec<String>) -> String {
    let prefix = style.prefix();
    let mut out = header(&[SOURCE.to_owned()]);
    // A method returns what core returns for its operation, which no type checker can see.
    out.push_str("# mypy: disable-error-code=\"no-any-return\"\n");
    out.push_str("\"\"\"The resources of a client and their methods.\"\"\"\n\nfrom __future__ import annotations\n\n");
    let base = format!("{}Resource", style.prefix_of_base());
    out.push_str(&imports(".._resource", BTreeSet::from([base.as_str()])));
    out.push_str("\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n");
    let mut block = String::new();
    let mut typing = BTreeSet::new();
    if names.json {
        typing.insert("Any");
    }
    if names.overloads {
        typing.extend(["Literal", "overload"]);
    }
    block.push_str(&imports("typing", typing));
    block.push_str("\nfrom typing_extensions import Unpack\n\n");
    if names.pages {
        let page = if style == Style::Sync {
            "Page"
        } else {
            "AsyncPaginator"
        };
        block.push_str(&imports(".._page", BTreeSet::from([page])));
    }
    if names.sessions {
        let session = if style == Style::Sync {
            "Session"
        } else {
            "Connecting"
        };
        block.push_str(&imports(".._session", BTreeSet::from([session])));
    }
    if names.streams {
        let stream = format!("{prefix}ResponseStream");
        block.push_str(&imports(".._stream", BTreeSet::from([stream.as_str()])));
    }
    block.push_str(&imports(
        "..types",
        names.types.iter().map(String::as_str).collect(),
    ));
    block.push_str(&imports(
        ".options",
        names.options.iter().map(String::as_str).collect(),
    ));
    block.push_str(&imports(
        ".raw",
        names.raw.iter().map(String::as_str).collect(),
    ));
    for line in block.trim_start().lines() {
        out.push_str(format!("    {line}").trim_end());
        out.push('\n');
    }
    out.push('\n');
    out.push_str(&exported(classes.into_iter()));
    out
}

fn write_method(out: &mut String, names: &mut Names, call: &Call<'_>) {
    let method = call.method;
    let style = call.style;
    let arguments = call.arguments();
    match (method.kind, &method.reply) {
        (MethodKind::Alias { .. }, _) => write_alias(out, names, call),
        (_, Reply::Page(_)) => {
            names.pages = true;
            let reply = style.of("Page", "AsyncPaginator");
            write_function(
                out,
                names,
                call,
                "",
                reply,
                &["self._page(", &arguments, ")"],
            );
        }
        (_, Reply::Events) => {
            names.streams = true;
            write_function(
                out,
                names,
                call,
                "",
                &call.stream(),
                &["self._events(", &arguments, ")"],
            );
        }
        (_, Reply::Session) => {
            names.sessions = true;
            let reply = style.of("Session", "Connecting");
            write_function(
                out,
                names,
                call,
                "",
                reply,
                &["self._session(", call.keywords(), ")"],
            );
        }
        _ => match streamed_twin(call.resource, method) {
            Some(twin) => write_with_keyword(out, names, call, twin),
            None => {
                let reply = call.whole_reply(names).unwrap_or_default();
                let start = format!("{}self._call(", style.waiting());
                write_function(
                    out,
                    names,
                    call,
                    style.keyword(),
                    &reply,
                    &[&start, &arguments, ")"],
                );
            }
        },
    }
}

/// A method that returns one value: what comes before, in and behind the brackets of its call.
fn write_function(
    out: &mut String,
    names: &mut Names,
    call: &Call<'_>,
    keyword: &str,
    reply: &str,
    value: &[&str; 3],
) {
    let head = Head {
        keyword,
        parameters: &call.parameters(names, &[]),
        reply,
        end: ":",
    };
    out.push('\n');
    call.write_head(out, "    ", &head);
    let docs = of_method(call.api, call.method, None, &call.notes());
    python_docs(out, "        ", &docs.lines, &docs.more);
    let [start, arguments, end] = value;
    write_call(out, "        ", &format!("return {start}"), arguments, end);
}

/// A method that returns events with the keyword `stream`.
fn write_with_keyword(out: &mut String, names: &mut Names, call: &Call<'_>, twin: &Method) {
    names.streams = true;
    names.overloads = true;
    let reply = call.whole_reply(names).unwrap_or_default();
    let stream = call.stream();
    let keyword = call.style.keyword();
    out.push_str("\n    if TYPE_CHECKING:\n");
    for (parameter, reply) in [
        ("stream: Literal[True]", &stream),
        ("stream: Literal[False] | None = None", &reply),
    ] {
        let parameters = &call.parameters(names, &[parameter]);
        out.push_str("\n        @overload\n");
        call.write_head(
            out,
            "        ",
            &Head {
                keyword,
                parameters,
                reply,
                end: ": ...",
            },
        );
    }
    let parameters = &call.parameters(names, &["stream: bool | None = None"]);
    let reply = &format!("{reply} | {stream}");
    out.push('\n');
    call.write_head(
        out,
        "    ",
        &Head {
            keyword,
            parameters,
            reply,
            end: ":",
        },
    );
    let docs = of_method(call.api, call.method, Some(twin), &call.notes());
    python_docs(out, "        ", &docs.lines, &docs.more);
    let arguments = &call.arguments();
    let start = |method: &str| format!("return {}self.{method}(", call.style.waiting());
    out.push_str("        if stream:\n");
    write_call(
        out,
        "            ",
        &start("_opened_events"),
        arguments,
        ")",
    );
    write_call(out, "        ", &start("_call"), arguments, ")");
}

/// Another name of a method.
fn write_alias(out: &mut String, names: &mut Names, call: &Call<'_>) {
    let method = call.method;
    let mut arguments = Vec::new();
    if let Some((last, others)) = method.ids.split_last() {
        arguments.push(last.clone());
        arguments.extend(others.iter().map(|id| format!("{id}={id}")));
    }
    arguments.push(format!("**{}", call.keywords()));
    let arguments = arguments.join(", ");
    let target = format!("self.{}(", method.operation);
    match call.whole_reply(names) {
        Some(reply) => {
            let start = format!("{}{target}", call.style.waiting());
            let keyword = call.style.keyword();
            write_function(
                out,
                names,
                call,
                keyword,
                &reply,
                &[&start, &arguments, ")"],
            );
        }
        None => {
            names.streams = true;
            write_function(
                out,
                names,
                call,
                "",
                &call.stream(),
                &[&target, &arguments, ")"],
            );
        }
    }
}

fn write_raw_property(out: &mut String, class: &str) {
    out.push_str(&format!(
        "\n    @property\n    def with_raw_response(self) -> {class}:\n"
    ));
    python_docs(out, "        ", &[RAW_DOCS.to_owned()], &[]);
    out.push_str("        return self._raw_twin()\n");
}

fn write_child(out: &mut String, api: &Api, class: &str, child: &Resource) {
    out.push_str(&format!(
        "\n    @property\n    def {}(self) -> {class}:\n",
        child.name()
    ));
    python_docs(
        out,
        "        ",
        &lines(&renamed(api, &child.docs).paragraphs),
        &[],
    );
    out.push_str(&format!(
        "        return {class}(self._native, self._is_raw)\n"
    ));
}

/// The class that is written: that of the client is a base of the one that callers see.
fn class_of(style: Style, resource: &Resource) -> String {
    match resource.path.is_empty() {
        true => format!("{}ClientMethods", style.prefix()),
        false => public_class(style, resource),
    }
}

fn class_docs(api: &Api, style: Style, resource: &Resource) -> Vec<String> {
    if resource.path.is_empty() {
        return vec!["The resources of a client, and the methods of its own.".to_owned()];
    }
    let mut paragraphs = renamed(api, &resource.docs).paragraphs;
    if style == Style::Async {
        paragraphs.push(
            "For asyncio. Cancelling a task that waits for a call aborts the request.".to_owned(),
        );
    }
    lines(&paragraphs)
}

/// The method of events that is the keyword `stream` of this one.
fn streamed_twin<'a>(resource: &'a Resource, method: &Method) -> Option<&'a Method> {
    let mut methods = resource.methods.iter();
    methods.find(|other| keyword_of(other) == Some(&method.name))
}

/// The method of which this one is the keyword `stream`.
fn twin_of<'a>(resource: &'a Resource, method: &Method) -> Option<&'a Method> {
    let twin = keyword_of(method)?;
    resource.methods.iter().find(|other| other.name == twin)
}
