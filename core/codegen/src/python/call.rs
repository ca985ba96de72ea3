//! A method in one style: its parameters, the arguments of its call in core, and its result.

use std::collections::BTreeSet;

use super::options::arguments_name;
use super::{CODE_LINE, quoted};
use crate::api::{Api, Method, MethodKind, Reply, Resource};

/// How calls are made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// They wait for the answer.
    Sync,
    /// They are awaited.
    Async,
}

impl Style {
    /// What the names of classes begin with.
    pub(super) fn prefix(self) -> &'static str {
        match self {
            Self::Sync => "",
            Self::Async => "Async",
        }
    }

    pub(super) fn prefix_of_base(self) -> &'static str {
        match self {
            Self::Sync => "Sync",
            Self::Async => "Async",
        }
    }

    pub(super) fn keyword(self) -> &'static str {
        match self {
            Self::Sync => "",
            Self::Async => "async ",
        }
    }

    /// One of two names.
    pub(super) fn of(self, sync: &'static str, asynchronous: &'static str) -> &'static str {
        match self {
            Self::Sync => sync,
            Self::Async => asynchronous,
        }
    }

    pub(super) fn waiting(self) -> &'static str {
        match self {
            Self::Sync => "",
            Self::Async => "await ",
        }
    }
}

/// A method in one style.
pub(super) struct Call<'a> {
    pub(super) api: &'a Api,
    pub(super) style: Style,
    pub(super) resource: &'a Resource,
    pub(super) method: &'a Method,
}

impl Call<'_> {
    /// The parameters behind `self`: the last id by its position, the others as keywords.
    pub(super) fn parameters(&self, names: &mut Names, more: &[&str]) -> String {
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
    pub(super) fn keywords(&self) -> &'static str {
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
    pub(super) fn arguments(&self) -> String {
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
    pub(super) fn whole_reply(&self, names: &mut Names) -> Option<String> {
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
    pub(super) fn notes(&self) -> Vec<&'static str> {
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

/// The names that a file imports.
#[derive(Default)]
pub(super) struct Names {
    pub(super) types: BTreeSet<String>,
    pub(super) options: BTreeSet<String>,
    pub(super) raw: BTreeSet<String>,
    pub(super) overloads: bool,
    pub(super) json: bool,
    pub(super) pages: bool,
    pub(super) streams: bool,
    pub(super) sessions: bool,
}

impl Call<'_> {
    /// The class of streams.
    pub(super) fn stream(&self) -> String {
        format!("{}ResponseStream", self.style.prefix())
    }

    /// Writes the head of the function: on one line, or on three where it is too long.
    pub(super) fn write_head(&self, out: &mut String, indent: &str, head: &Head<'_>) {
        let start = format!("{}def {}(", head.keyword, self.method.name);
        let arguments = format!("self, {}", head.parameters);
        write_call(
            out,
            indent,
            &start,
            &arguments,
            &format!(") -> {}{}", head.reply, head.end),
        );
    }
}

/// What the head of a function has beside its name.
pub(super) struct Head<'a> {
    /// `async `, or nothing.
    pub(super) keyword: &'a str,
    /// The parameters behind `self`.
    pub(super) parameters: &'a str,
    /// The type of the result.
    pub(super) reply: &'a str,
    /// What follows the type.
    pub(super) end: &'a str,
}

/// Something with arguments in brackets: on one line, or on three where it is too long.
pub(super) fn write_call(out: &mut String, indent: &str, start: &str, arguments: &str, end: &str) {
    let line = format!("{indent}{start}{arguments}{end}");
    if line.len() <= CODE_LINE {
        out.push_str(&format!("{line}\n"));
        return;
    }
    out.push_str(&format!(
        "{indent}{start}\n{indent}    {arguments}\n{indent}{end}\n"
    ));
}

/// The class that callers see: `Responses`, `AsyncClient`.
pub(super) fn public_class(style: Style, resource: &Resource) -> String {
    format!("{}{}", style.prefix(), resource.class)
}
