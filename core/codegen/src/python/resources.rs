//! `resources.py` and `async_resources.py`: the resources of a client and their methods; and `raw.pyi`, the types of
//! the same methods behind `with_raw_response`.

use std::collections::BTreeSet;

use super::docs::{keyword_of, lines, of_method, renamed};
use super::options::arguments_name;
use super::{exported, header, imports, quoted};
use crate::api::{Api, Method, MethodKind, Reply, Resource};
use crate::text::python_docs;

const SOURCE: &str = "core/src/api/endpoints.rs";

const RAW_DOCS: &str = "The same methods, each of which returns a `RawResponse`: the result, and the answer that it was read from.";

/// How calls are made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// They wait for the answer.
    Sync,
    /// They are awaited.
    Async,
}

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
        classes.push(class);
    }
    names.finish(style, &body, classes) + &body
}

/// `raw.pyi`.
pub(super) fn write_raw(api: &Api) -> String {
    let mut body = String::new();
    let mut names = Names::default();
    for style in [Style::Sync, Style::Async] {
        for resource in &api.resources {
            let class = public_class(style, resource);
            body.push_str(&format!("\nclass {class}WithRawResponse:\n"));
            let docs = format!("The methods of `{class}`, each of which returns a `RawResponse`.");
            python_docs(&mut body, "    ", &[docs], &[]);
            for child in resource.children(&api.resources) {
                let class = public_class(style, child);
                body.push_str(&format!(
                    "    @property\n    def {}(self) -> {class}WithRawResponse: ...\n",
                    child.name()
                ));
            }
            for method in &resource.methods {
                let call = Call {
                    api,
                    style,
                    resource,
                    method,
                };
                if let Some(reply) = call.whole_reply(&mut names) {
                    let keyword = style.keyword();
                    let parameters = call.parameters(&mut names, &[]);
                    body.push_str(&format!(
                        "    {keyword}def {}(self, {parameters}) -> RawResponse[{reply}]: ...\n",
                        method.name
                    ));
                }
            }
        }
    }
    let mut out = header(&[SOURCE.to_owned()]);
    out.push_str("from typing import Any\n\nfrom typing_extensions import Unpack\n\n");
    for module in ["_page", "_raw"] {
        let used: BTreeSet<_> = ["AsyncPage", "Page", "RawResponse"]
            .into_iter()
            .filter(|name| {
                (module == "_raw") == (*name == "RawResponse") && super::stubs::uses(&body, name)
            })
            .collect();
        out.push_str(&imports(&format!("..{module}"), used));
    }
    out.push_str(&imports(
        "..types",
        names.types.iter().map(String::as_str).collect(),
    ));
    out.push_str(&imports(
        ".options",
        names.options.iter().map(String::as_str).collect(),
    ));
    out + &body
}

/// The names that a file imports.
#[derive(Default)]
struct Names {
    types: BTreeSet<String>,
    options: BTreeSet<String>,
    raw: BTreeSet<String>,
    overloads: bool,
    json: bool,
    pages: bool,
    streams: bool,
    sessions: bool,
}

impl Names {
    /// What stands before the classes.
    fn finish(&self, style: Style, body: &str, classes: Vec<String>) -> String {
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
        if self.json {
            typing.insert("Any");
        }
        if self.overloads {
            typing.extend(["Literal", "overload"]);
        }
        block.push_str(&imports("typing", typing));
        block.push_str("\nfrom typing_extensions import Unpack\n\n");
        if self.pages {
            let page = if style == Style::Sync {
                "Page"
            } else {
                "AsyncPaginator"
            };
            block.push_str(&imports(".._page", BTreeSet::from([page])));
        }
        if self.sessions {
            let session = if style == Style::Sync {
                "Session"
            } else {
                "Connecting"
            };
            block.push_str(&imports(".._session", BTreeSet::from([session])));
        }
        if self.streams {
            let stream = format!("{prefix}ResponseStream");
            block.push_str(&imports(".._stream", BTreeSet::from([stream.as_str()])));
        }
        block.push_str(&imports(
            "..types",
            self.types.iter().map(String::as_str).collect(),
        ));
        block.push_str(&imports(
            ".options",
            self.options.iter().map(String::as_str).collect(),
        ));
        block.push_str(&imports(
            ".raw",
            self.raw.iter().map(String::as_str).collect(),
        ));
        for line in block.trim_start().lines() {
            out.push_str(format!("    {line}").trim_end());
            out.push('\n');
        }
        debug_assert!(!body.is_empty(), "a client has resources");
        out.push('\n');
        out.push_str(&exported(classes.into_iter()));
        out
    }
}

impl Style {
    /// What the names of classes begin with.
    fn prefix(self) -> &'static str {
        match self {
            Self::Sync => "",
            Self::Async => "Async",
        }
    }

    fn prefix_of_base(self) -> &'static str {
        match self {
            Self::Sync => "Sync",
            Self::Async => "Async",
        }
    }

    fn keyword(self) -> &'static str {
        match self {
            Self::Sync => "",
            Self::Async => "async ",
        }
    }

    fn waiting(self) -> &'static str {
        match self {
            Self::Sync => "",
            Self::Async => "await ",
        }
    }
}

/// A method in one style.
struct Call<'a> {
    api: &'a Api,
    style: Style,
    resource: &'a Resource,
    method: &'a Method,
}

impl Call<'_> {
    /// The parameters behind `self`: the last id by its position, the others as keywords.
    fn parameters(&self, names: &mut Names, more: &[&str]) -> String {
        let mut parameters = Vec::new();
        let (last, others) = match self.method.ids.split_last() {
            Some((last, others)) => (Some(last), others),
            None => (None, &[][..]),
        };
        parameters.extend(last.map(|id| format!("{id}: str")));
        let mut keywords: Vec<_> = others.iter().map(|id| format!("{id}: str")).collect();
        if let MethodKind::Path { has_body } = self.method.kind {
            parameters.push("path: str".to_owned());
            if has_body {
                names.json = true;
                keywords.push("body: Any = None".to_owned());
            }
        }
        keywords.extend(more.iter().map(|&keyword| keyword.to_owned()));
        if !keywords.is_empty() {
            parameters.push("*".to_owned());
            parameters.append(&mut keywords);
        }
        let options = self.options();
        parameters.push(format!("**{}: Unpack[{options}]", self.keywords()));
        names.options.insert(options);
        parameters.join(", ")
    }

    /// The name of the dictionary of all other keywords.
    fn keywords(&self) -> &'static str {
        if self.method.parameters.is_some() {
            "params"
        } else {
            "options"
        }
    }

    /// The type of that dictionary.
    fn options(&self) -> String {
        match (&self.method.parameters, self.method.kind) {
            (Some(parameters), _) => arguments_name(&parameters.model),
            (None, MethodKind::Session) => "SessionArguments".to_owned(),
            (None, _) => "CallOptions".to_owned(),
        }
    }

    /// The arguments of the operation: the keywords, and what the call is about.
    fn arguments(&self) -> String {
        let mut arguments = vec![quoted(&self.method.operation), self.keywords().to_owned()];
        arguments.extend(self.method.ids.iter().map(|id| format!("{id}={id}")));
        if let MethodKind::Path { has_body } = self.method.kind {
            arguments.push("path=path".to_owned());
            if has_body {
                arguments.push("body=body".to_owned());
            }
        }
        arguments.join(", ")
    }

    /// The type of a whole answer; `None` if the method returns something else.
    fn whole_reply(&self, names: &mut Names) -> Option<String> {
        match &self.method.reply {
            Reply::Model(model) => {
                names.types.insert(model.clone());
                Some(model.clone())
            }
            Reply::Page(_) => Some(format!("{}Page", self.style.prefix())),
            Reply::Json => {
                names.json = true;
                Some("Any".to_owned())
            }
            Reply::Events | Reply::Session => None,
        }
    }

    /// What Python callers need to know beyond the docs of the declaration.
    fn notes(&self) -> Vec<&'static str> {
        match (&self.method.reply, self.style) {
            (Reply::Page(_), Style::Sync) => {
                vec!["Returns the first page; iterating over it yields the items of all pages."]
            }
            (Reply::Page(_), Style::Async) => {
                vec![
                    "`await` the call for the first page, or iterate over the items of all pages with `async for`.",
                ]
            }
            (Reply::Events, Style::Sync) => vec![
                "The request is sent at once; where a function returns the key, when the stream is first read. The \
                 errors of the call are raised by the stream.",
            ],
            (Reply::Events, Style::Async) => vec![
                "The request is sent at once, without `await`; where a function returns the key, when the stream is \
                 first awaited. The errors of the call are raised by the stream.",
            ],
            (Reply::Session, Style::Async) => vec![
                "`await` the call for the session, or enter it with `async with`, which closes the session at the \
                 end. It connects only then.",
            ],
            _ => Vec::new(),
        }
    }
}

fn write_method(out: &mut String, names: &mut Names, call: &Call<'_>) {
    let method = call.method;
    match (method.kind, &method.reply) {
        (MethodKind::Alias { .. }, _) => write_alias(out, names, call),
        (_, Reply::Page(_)) => {
            names.pages = true;
            let page = if call.style == Style::Sync {
                "Page"
            } else {
                "AsyncPaginator"
            };
            write_function(
                out,
                names,
                call,
                "",
                page,
                &format!("self._page({})", call.arguments()),
            );
        }
        (_, Reply::Events) => {
            names.streams = true;
            let stream = format!("{}ResponseStream", call.style.prefix());
            write_function(
                out,
                names,
                call,
                "",
                &stream,
                &format!("self._events({})", call.arguments()),
            );
        }
        (_, Reply::Session) => {
            names.sessions = true;
            let session = if call.style == Style::Sync {
                "Session"
            } else {
                "Connecting"
            };
            write_function(out, names, call, "", session, "self._session(options)");
        }
        _ => match streamed_twin(call.resource, method) {
            Some(twin) => write_with_keyword(out, names, call, twin),
            None => {
                let reply = call.whole_reply(names).unwrap_or_default();
                let (keyword, waiting) = (call.style.keyword(), call.style.waiting());
                let value = format!("{waiting}self._call({})", call.arguments());
                write_function(out, names, call, keyword, &reply, &value);
            }
        },
    }
}

fn write_function(
    out: &mut String,
    names: &mut Names,
    call: &Call<'_>,
    keyword: &str,
    reply: &str,
    value: &str,
) {
    let docs = of_method(call.api, call.method, None, &call.notes());
    let parameters = call.parameters(names, &[]);
    write_head(
        out,
        "    ",
        &format!("{keyword}def {}", call.method.name),
        &parameters,
        reply,
        ":",
    );
    python_docs(out, "        ", &docs.lines, &docs.more);
    out.push_str(&format!("        return {value}\n"));
}

/// A method that returns events with the keyword `stream`.
fn write_with_keyword(out: &mut String, names: &mut Names, call: &Call<'_>, twin: &Method) {
    names.streams = true;
    names.overloads = true;
    let reply = call.whole_reply(names).unwrap_or_default();
    let stream = format!("{}ResponseStream", call.style.prefix());
    let (keyword, waiting) = (call.style.keyword(), call.style.waiting());
    let head = format!("{keyword}def {}", call.method.name);
    out.push_str("\n    if TYPE_CHECKING:\n");
    for (kind, reply) in [
        ("stream: Literal[True]", &stream),
        ("stream: Literal[False] | None = None", &reply),
    ] {
        let parameters = call.parameters(names, &[kind]);
        out.push_str("\n        @overload");
        write_head(out, "        ", &head, &parameters, reply, ": ...");
    }
    let parameters = call.parameters(names, &["stream: bool | None = None"]);
    write_head(
        out,
        "    ",
        &head,
        &parameters,
        &format!("{reply} | {stream}"),
        ":",
    );
    let docs = of_method(call.api, call.method, Some(twin), &call.notes());
    python_docs(out, "        ", &docs.lines, &docs.more);
    let arguments = call.arguments();
    out.push_str(&format!(
        "        if stream:\n            return {waiting}self._opened_events({arguments})\n"
    ));
    out.push_str(&format!(
        "        return {waiting}self._call({arguments})\n"
    ));
}

/// Another name of a method.
fn write_alias(out: &mut String, names: &mut Names, call: &Call<'_>) {
    let method = call.method;
    let ids = method.ids.split_last().map(|(last, others)| {
        let others = others.iter().map(|id| format!("{id}={id}"));
        [last.clone()].into_iter().chain(others)
    });
    let mut arguments: Vec<_> = ids.into_iter().flatten().collect();
    arguments.push(format!("**{}", call.keywords()));
    let target = format!("self.{}({})", method.operation, arguments.join(", "));
    match call.whole_reply(names) {
        Some(reply) => {
            let (keyword, waiting) = (call.style.keyword(), call.style.waiting());
            write_function(
                out,
                names,
                call,
                keyword,
                &reply,
                &format!("{waiting}{target}"),
            );
        }
        None => {
            names.streams = true;
            let stream = format!("{}ResponseStream", call.style.prefix());
            write_function(out, names, call, "", &stream, &target);
        }
    }
}

/// The first line of a function, or its first lines.
fn write_head(
    out: &mut String,
    indent: &str,
    name: &str,
    parameters: &str,
    reply: &str,
    end: &str,
) {
    let line = format!("{indent}{name}(self, {parameters}) -> {reply}{end}");
    if line.len() <= super::CODE_LINE {
        out.push_str(&format!("\n{line}\n"));
        return;
    }
    out.push_str(&format!(
        "\n{indent}{name}(\n{indent}    self, {parameters}\n{indent}) -> {reply}{end}\n"
    ));
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

/// The class that callers see: `Responses`, `AsyncClient`.
fn public_class(style: Style, resource: &Resource) -> String {
    format!("{}{}", style.prefix(), resource.class)
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
