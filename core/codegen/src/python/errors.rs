//! `errors.py`: one class for each kind of error.

use super::docs::{lines, renamed, section};
use super::{exported, header, quoted};
use crate::api::{Api, ChoiceJson, ErrorField, ErrorFieldType};
use crate::text::python_docs;

const ROOT: &str = "AntiphonError";

const SOURCES: [&str; 2] = ["core/src/error/details.rs", "core/src/error/kinds.rs"];

const ROOT_DOCS: &str = "Anything that can go wrong in a call.

The message says what happened, to which request, and what to do; it never holds a key. Every error has every attribute; \
those that do not apply are None.";

const REDUCE: &str = "
    def __reduce__(self) -> tuple[Any, ...]:
        # Pickling calls the class with the message alone, then restores the attributes.
        return type(self), (self.message,), self.__dict__
";

pub(super) fn write(api: &Api) -> String {
    let mut out = header(&SOURCES.map(str::to_owned));
    out.push_str("\"\"\"The classes of errors, under the same names in every language.\"\"\"\n\n");
    out.push_str(
        "from __future__ import annotations\n\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n",
    );
    out.push_str("    from typing import Any, Literal\n\n    from ..types import Response\n\n");
    let classes = api.errors.iter().map(|error| error.class.clone());
    out.push_str(&exported(classes.chain([ROOT.to_owned()])));
    write_root(&mut out, api);
    for error in &api.errors {
        out.push_str(&format!("\n\nclass {}({}):\n", error.class, error.parent));
        python_docs(
            &mut out,
            "    ",
            &lines(&renamed(api, &error.docs).paragraphs),
            &[],
        );
        out.push_str("\n    __module__ = \"antiphon\"\n");
    }
    out
}

fn write_root(out: &mut String, api: &Api) {
    out.push_str(&format!("\n\nclass {ROOT}(Exception):\n"));
    let message = (
        "message",
        "What happened, to which request, and what to do.".to_owned(),
    );
    let fields = api.error_fields.iter();
    let docs: Vec<_> = fields
        .clone()
        .map(|field| (name(field), docs_of(api, field)))
        .collect();
    let attributes = section("Attributes:", [message].into_iter().chain(docs));
    python_docs(out, "    ", &lines(&[ROOT_DOCS.to_owned()]), &attributes);
    out.push_str("\n    __module__ = \"antiphon\"\n\n    def __init__(\n        self,\n        message: str,\n        *,\n");
    for field in fields.clone() {
        out.push_str(&format!(
            "        {}: {} = None,\n",
            name(field),
            type_of(api, field)
        ));
    }
    out.push_str(
        "    ) -> None:\n        super().__init__(message)\n        self.message = message\n",
    );
    for field in fields {
        out.push_str(&format!("        self.{0} = {0}\n", name(field)));
    }
    out.push_str(REDUCE);
}

/// The name in Python: the official SDK has another one for the status.
fn name(field: &ErrorField) -> &str {
    match field.name.as_str() {
        "status" => "status_code",
        name => name,
    }
}

fn docs_of(api: &Api, field: &ErrorField) -> String {
    let mut text = renamed(api, &field.docs).paragraphs.join(" ");
    match field.kind {
        ErrorFieldType::Duration => text.push_str(" In seconds."),
        ErrorFieldType::Timeout => {
            for value in &api.timeouts.values {
                if let ChoiceJson::Text(clock) = &value.json {
                    let when = renamed(api, &value.docs).paragraphs.join(" ");
                    text.push_str(&format!(" `{}`: {when}", quoted(clock)));
                }
            }
        }
        _ => {}
    }
    text
}

fn type_of(api: &Api, field: &ErrorField) -> String {
    match field.kind {
        ErrorFieldType::Text => "str | None".to_owned(),
        ErrorFieldType::Integer => "int | None".to_owned(),
        ErrorFieldType::Duration => "float | None".to_owned(),
        ErrorFieldType::Response => "Response | None".to_owned(),
        ErrorFieldType::Json => "Any".to_owned(),
        ErrorFieldType::Timeout => {
            let clocks = api
                .timeouts
                .values
                .iter()
                .map(|value| super::docs::literal(&value.json));
            format!("Literal[{}] | None", clocks.collect::<Vec<_>>().join(", "))
        }
    }
}
